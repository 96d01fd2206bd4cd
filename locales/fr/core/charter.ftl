## Le cadrage du programme : ses dates, sa page pour le parrainage, et si l’organisation est prête.

charter-date = Une date n’est pas valide : années de 1970 à 2200, écrites comme 2027-01-31.
    .advice = Choisissez le jour à nouveau.
charter-sessions = Un binôme a entre 1 et { $most } séances.
    .advice = Choisissez un autre nombre de séances.

milestone-readiness-survey = Enquête : sommes-nous prêts ?
milestone-letters-out = Lettres aux mentores et mentors, aux mentees et aux responsables hiérarchiques
milestone-baseline = Enquête avant le départ
milestone-training = Préparation des deux côtés
milestone-start = Départ
milestone-first-session-by = Chaque binôme s’est vu une fois
milestone-session = Séance { $number } sur { $of }
milestone-supervision = Supervision des mentores et mentors, { $number } sur { $of }
milestone-midway-pulse = Enquête éclair à mi-parcours
milestone-exit-survey = Enquête finale
milestone-report = Rapport à la ou au sponsor
milestone-review = Bilan : la suite

sponsor-title = Mentorat inversé
sponsor-open = pas encore décidé
sponsor-figure = { $value }
sponsor-date = { $day } { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
 } { $year }
sponsor-what = De quoi il s’agit
sponsor-theme = Thème
sponsor-theme-technology = Technologie
sponsor-theme-inclusion = Inclusion
sponsor-theme-leadership = Leadership
sponsor-theme-innovation = Innovation
sponsor-theme-engagement = Engagement
sponsor-formality = Son fonctionnement
sponsor-formal = Avec un accord, un calendrier et des points de suivi
sponsor-informal = Les binômes s’organisent eux-mêmes
sponsor-sessions = Séances
sponsor-length = { $count ->
    [one] { $count } séance de { $minutes } minutes, { $rhythm }
   *[other] { $count } séances de { $minutes } minutes, { $rhythm }
 }
sponsor-weekly = chaque semaine
sponsor-fortnightly = toutes les deux semaines
sponsor-monthly = chaque mois
sponsor-dates = Période
sponsor-period = { $from } au { $until }
sponsor-size = Taille
sponsor-size-is = { $mentors ->
    [one] { $mentors } personne peut être mentor
   *[other] { $mentors } personnes peuvent être mentors
 }, { $mentees ->
    [one] { $mentees } peut être mentee
   *[other] { $mentees } peuvent être mentees
 }
sponsor-goals = Ce qui doit être atteint
sponsor-goal = Objectif
sponsor-measure = Mesuré par
sponsor-baseline = Aujourd’hui
sponsor-target = Cible
sponsor-by = D’ici le
sponsor-who = Qui en répond
sponsor-sponsor = Sponsor
sponsor-coordinator = Coordination
sponsor-data-holder = Détient les données
sponsor-confidential = Ce que vous verrez
sponsor-confidential-is = Des chiffres de groupes, jamais ce qu’une personne a répondu ou dit. Les noms et les réponses restent auprès de la personne qui détient les données.
sponsor-when = Quand
sponsor-asked = Ce qui vous est demandé
sponsor-ask-say = Dire publiquement, avant le départ, pourquoi cela compte pour vous.
sponsor-ask-time = Veiller à ce que les séances comptent comme du temps de travail et ne soient pas annulées par commodité.
sponsor-ask-join = Participer vous-même, ou nommer une personne de votre niveau qui le fait.
sponsor-ask-confidence = Demander des chiffres, et jamais ce qui s’est dit dans un binôme.
sponsor-footer = Créé avec Vice Versa. Cette page ne charge rien et n’envoie rien.

readiness-rule = Feu vert quand la moyenne de chaque domaine est d’au moins { $go } ; attendre quand l’une est en dessous de { $wait } ; préparer sinon. { $least ->
    [one] Il faut { $least } réponse pour un résultat.
   *[other] Il faut { $least } réponses pour un résultat.
 }
threat-no-time = Les dirigeants ne prennent pas le temps, les séances sont annulées et les binômes s’endorment. Aucune autre raison n’arrête autant de programmes.
    .advice = Convenez de 45 à 60 minutes, inscrivez toutes les séances dans les agendas avant le départ, et permettez de déplacer une séance mais pas de l’annuler.
threat-no-sponsor = Aucune personne haut placée ne le soutient nommément : c’est la première chose qui tombe quand le travail s’accumule.
    .advice = Obtenez qu’une personne de la direction participe et le dise publiquement, et inscrivez son nom dans le cadrage.
threat-silence = Mentores et mentors disent ce que les dirigeants aiment entendre, car la hiérarchie pourrait l’apprendre.
    .advice = Évitez les binômes dans une même ligne hiérarchique, convenez de règles à la première séance, et offrez une sortie sans justification.
threat-unclear-need = Personne ne peut dire ensuite si cela en valait la peine, car ni problème ni chiffre n’ont été nommés.
    .advice = Inscrivez dans le cadrage le besoin en une phrase, et un objectif avec sa mesure et sa cible.
threat-nobody-runs-it = Personne ne remarque à temps qu’un binôme est bloqué.
    .advice = Nommez pour la coordination une personne qui en a le temps, et prévoyez un point avant la deuxième séance.
threat-too-short = Il s’arrête avant que les binômes se fassent confiance.
    .advice = Prévoyez au moins quatre séances ; six en six mois est l’usage.
threat-data-unowned = Personne ne sait qui peut voir les réponses, alors on répond prudemment ou pas du tout.
    .advice = Nommez dans le cadrage qui détient les données, et dites-le dans les lettres.
