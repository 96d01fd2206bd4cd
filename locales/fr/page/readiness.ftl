## Whether to start

readiness-lead = Il coûte moins cher d’apprendre avant le départ que les dirigeants ne prendront pas le temps. Interrogez celles et ceux qui participeront, et quelques responsables.
readiness-reading = Lecture des réponses…
readiness-result = Résultat
readiness-not-asked = Personne n’a encore été interrogé.
readiness-too-few = Trop peu de réponses pour un résultat : { $count } sur au moins { $least }.
readiness-go = Feu vert : chaque domaine est assez solide.
readiness-prepare = Préparer : agissez d’abord sur les domaines faibles.
readiness-wait = Attendre : au moins un domaine arrêterait le programme.
readiness-answers = { $count ->
    [one] { $count } réponse, vague { $round }
   *[other] { $count } réponses, vague { $round }
 }
readiness-ask = Lancer l’enquête sous « Enquêtes »
readiness-more = Aller à « Enquêtes »
readiness-how = Sous « Enquêtes », choisissez « Sommes-nous prêts ? », diffusez cette enquête par lien ou par fichier, et rapportez-y les réponses.
readiness-areas = Domaine par domaine
readiness-area = Domaine
readiness-mean = Moyenne
readiness-mean-none = aucune
readiness-n = Réponses
readiness-standing = État
readiness-standing-go = assez solide
readiness-standing-prepare = à préparer
readiness-standing-wait = trop faible
readiness-advice = Que faire
readiness-threats = Ce qui pourrait le faire échouer ici
readiness-threats-none = Aucune des causes d’échec courantes n’apparaît dans le cadrage, les règles ou les réponses.
readiness-found = Vu dans :
readiness-found-charter = cadrage
readiness-found-rules = règles
readiness-found-survey = réponses
