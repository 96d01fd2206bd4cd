## What came of the programme

results-lead = D’abord les objectifs du cadrage, puis chaque chiffre avec ce dont il est fait.
results-confidential = Pour la coordination seulement.
results-confidential-about = De petits groupes peuvent trahir des personnes. Ce que d’autres peuvent voir est fait comme un rapport qui le vérifie.
results-computing = Calcul des chiffres…
results-goals = Objectifs
results-goals-none = Le cadrage n’a pas encore d’objectifs.
results-goals-go = Fixer des objectifs
results-goal-unnamed = Un objectif sans mots
results-state-open = sans mesure ou sans cible
results-state-no-figure = pas encore de chiffre
results-state-reached = atteint
results-state-on-the-way = en chemin
results-state-not-yet = pas encore
results-state-missed = pas atteint à temps
results-baseline = Au départ { $value }
results-target = Cible { $value }
results-no-target = Pas de cible
results-by = d’ici le { $date }
results-progress = { $share } du chemin
results-set = Tous les chiffres
results-figure = Chiffre
results-now = Maintenant
results-how-many = Sur combien
results-interval = Intervalle à 95 %
results-target-column = Cible
results-course = Évolution
results-of = { $count } sur { $of }
results-n = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
 }
results-between = { $from } à { $to }
results-met = atteint
results-not-met = pas encore
results-source-sessions = De { $count } séances notées; { $left } d’entre elles ne comptent pour aucun binôme ou aucun jour jusqu’à aujourd’hui.
results-source-pairs = De { $count } binômes ; laissés de côté : { $left }.
results-source-people = De { $count } personnes de la liste ; sans valeur : { $left }.
results-source-survey = De { $count } réponses, vague { $of } ; non comptées : { $left }.
results-source-own = Saisi { $count } fois, en dernier pour le { $of } ; laissés de côté : { $left }.
results-own-add = Saisir un chiffre
results-own-hint = Ou tant sur tant, ou le chiffre lui-même.
results-own-date = Jour
results-own-numerator = Tant
results-own-denominator = sur tant
results-own-figure = ou le chiffre
results-own-unfit = Donnez un jour, et soit deux nombres entiers (le premier pas plus grand que le second), soit un chiffre.
results-own-take = Reprendre
results-own-change = Saisir un chiffre
results-own-taken = Le chiffre est avec son objectif.
results-change = Avant et après
results-change-none = Dès que l’enquête avant le départ et l’enquête finale ont des réponses, elles sont comparées ici, personne par personne.
results-change-who = { $count ->
    [one] { $count } personne a répondu aux deux ; { $joined } seulement à la dernière, { $left } seulement à la première.
   *[other] { $count } personnes ont répondu aux deux ; { $joined } seulement à la dernière, { $left } seulement à la première.
 }
results-before = Avant
results-after = Après
results-difference = Différence
results-unknown = inconnu
results-outcomes = À côté de collègues semblables
results-outcomes-about = Une liste plus récente montre qui est resté, a progressé ou a changé de place. Chaque participant est comparé à un collègue semblable par le niveau, le service et le site ; une différence est allée avec la participation et ne dit rien d’une cause.
results-outcomes-no-pairs = Il n’y a pas encore de binômes.
results-outcomes-tenure = Colonne avec les années dans l’organisation
results-outcomes-tenure-none = Aucune
results-outcomes-file = Une liste plus récente
    .hint = Le même genre de fichier que sous Personnes, avec tous ceux qui sont encore là.
results-outcomes-work = Recherche de collègues semblables…
results-outcomes-done = Comparés : { $count } participants avec des collègues semblables.
results-outcomes-matched = { $count } sur { $of } participants ont un collègue semblable, parmi { $others } qui n’ont pas participé.
results-outcomes-difference = Différence en points de pourcentage : { $points }.
results-outcomes-difference-between = Différence en points de pourcentage : { $points } (intervalle à 95 % { $from } à { $to }).
results-balance = À quel point les deux groupes se ressemblent, en écarts-types
results-balance-of = Pour
results-balance-before = Tous
results-balance-after = Comparés
results-balance-alike = Assez semblables
results-balance-level = Niveau
results-balance-tenure = Années dans l’organisation
results-balance-department = Service
results-balance-location = Site
results-alike = oui
results-unlike = non
results-chart = Parts, avec leur intervalle et leur cible
results-chart-what = Les points sont les chiffres, les lignes fines leurs intervalles, les traits verticaux les cibles ; l’axe va toujours de 0 à 100 %.
