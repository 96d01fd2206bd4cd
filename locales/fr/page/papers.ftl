## The papers for those who sign

papers = Documents à signer
papers-about = Projets pour le CSE, la protection des données et les personnes participantes, remplis à partir de ce programme. Ils ne nomment personne de la liste ; ce que la page ignore reste ouvert.
papers-read = Lire
papers-close = Fermer le document
papers-work = Rédaction des documents…
papers-blanks = { $count ->
    [one] { $count } endroit reste à remplir par vos soins.
   *[other] { $count } endroits restent à remplir par vos soins.
}
papers-overview = Ce qui est conservé, où et par qui
    .for = Une page : types de données, qui les lit, leur parcours, leur suppression.
    .file = donnees-conservees
papers-thresholds = Ce qui sort, et à partir de combien de personnes
    .for = Effectifs minimaux en toutes lettres, plans des vagues, ce qui a été communiqué jusqu’ici.
    .file = ce-qui-sort
papers-dpia = Analyse d’impact relative à la protection des données (trame)
    .for = Art. 35 du RGPD : finalités, nécessité, risques, mesures, décision.
    .file = analyse-impact
papers-notice = Information des personnes participantes
    .for = Art. 13 et 14 du RGPD : ce qui est conservé, qui voit quoi, comment se retirer.
    .file = information
