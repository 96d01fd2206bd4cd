doors-title = Le mentorat inversé, dans ce seul onglet
doors-lead = Apportez votre liste de personnes. Vice Versa associe des collègues juniors, comme mentors, à des cadres confirmés, prouve qu’aucun ensemble de binômes n’est meilleur selon vos règles et justifie chaque binôme. Les noms ne quittent jamais cet appareil.
door-start = Un nouveau programme
    .about = Son nom, son thème et des règles de départ : un seul écran.
    .do = Commencer un programme
door-sample = Pas de fichier sous la main ?
    .about = 120 personnes fictives dans une entreprise fictive, pour voir le résultat.
    .do = Essayer avec un programme d’exemple
door-living = Au quatrième mois
    .about = La même entreprise inventée au quatrième mois : binômes, séances, enquêtes, chaque étape remplie.
    .do = Voir un programme en cours
    .what = Ouvrir l’exemple en cours
    .said = Le programme d’exemple est ouvert, au quatrième mois.
door-open = De retour ?
    .about = Un fichier que vous avez enregistré ici ; il se termine par .viceversa.
    .do = Ouvrir un programme enregistré
doors-drop = Un fichier de vos personnes
    .hint = CSV, Excel ou OpenDocument, tel qu’il vient des RH. Une ligne par personne. Vous voyez tout avant l’import.
doors-survey = Seulement une enquête à exploiter ? <go>Aller directement aux enquêtes</go>
begin-title = Un nouveau programme
begin-lead = Tout peut être modifié plus tard. Rien ne quitte cet appareil.
begin-preset = Règles de départ
    .hint = Qui peut former un binôme avec qui, et ce qui fait un bon binôme. Chaque règle se modifie sous « Règles ».
begin-go = Commencer
begin-back = Retour
begin-what = Commencer le programme
home-title = Votre programme
home-needs = Ce qui vous attend maintenant
home-needs-nothing = Rien ne vous attend.
home-need-answers = { $count ->
    [one] { $count } réponse est arrivée et n’a pas été ouverte.
   *[other] { $count } réponses sont arrivées et n’ont pas été ouvertes.
 }
    .go = Les ouvrir
home-need-check-ins = { $count ->
    [one] Pour { $count } autre, il faut prendre des nouvelles.
   *[other] Pour { $count } autres, il faut prendre des nouvelles.
 }
    .go = Prendre des nouvelles
home-week-line = { $pair } : { $what }
home-need-drafts = { $count ->
    [one] { $count } enquête comporte des points à préciser, sans lesquels rien n’est calculé.
   *[other] { $count } enquêtes comportent des points à préciser, sans lesquels rien n’est calculé.
 }
    .go = Y répondre
home-need-file-none = Conservé dans ce navigateur seulement : aucun fichier n’a encore été enregistré. Un navigateur peut effacer ce qu’il conserve, une fenêtre privée le fait à sa fermeture.
    .go = Enregistrer dans un fichier
home-need-file-old = { $count ->
    [one] Le dernier fichier date d’un jour, et du travail a été fait depuis.
   *[other] Le dernier fichier date de { $count } jours, et du travail a été fait depuis.
 }
    .go = Enregistrer dans un fichier
home-need-levels = { $count ->
    [one] { $count } personne participante n’a pas de niveau ; les règles de niveau ne peuvent pas s’y appliquer.
   *[other] { $count } personnes participantes n’ont pas de niveau ; les règles de niveau ne peuvent pas s’y appliquer.
 }
    .go = Voir qui
home-need-no-pairs = Aucun binôme n’a encore été proposé.
    .go = Aller aux binômes
home-need-no-people = Il n’y a encore personne dans le programme.
    .go = Ajouter des personnes
home-need-no-rules = Il n’y a pas de règles : tout le monde peut être associé à tout le monde.
    .go = Choisir des règles
home-need-stale = Les binômes sont antérieurs aux derniers changements de personnes ou de règles.
    .go = Aller aux binômes
home-need-letters = { $count ->
    [one] { $count } lettre à une mentore, un mentor ou mentee n’est pas envoyée.
   *[other] { $count } lettres aux mentores, mentors et mentees ne sont pas envoyées.
 }
    .go = Aller au lancement
home-need-unplanned = { $count ->
    [one] { $count } binôme n’a pas de séance prévue.
   *[other] { $count } binômes n’ont pas de séance prévue.
 }
    .go = Voir pourquoi
home-need-unsaved = Ce travail n’existe que dans cet onglet.
    .go = Le conserver
home-need-waiting = { $count ->
    [one] { $count } personne est sans binôme.
   *[other] { $count } personnes sont sans binôme.
 }
    .go = Voir pourquoi
home-next-no-people = Apporter votre liste de personnes
home-next-no-rules = Choisir des règles
home-next-no-pairs = Proposer des binômes
home-next-stale = Proposer de nouveau des binômes
home-next-go = Continuer avec « { $step } »
home-line = Où en est le programme
home-figure-people = { $count ->
    [one] personne : { $mentors } comme mentor, { $mentees } comme mentee
   *[other] personnes : { $mentors } comme mentors, { $mentees } comme mentees
 }
home-figure-pairs = { $count ->
    [one] binôme
   *[other] binômes
 }
home-figure-matched = sur { $of } personnes en binôme
home-figure-answers = { $count ->
    [one] réponse en { $rounds } vagues d’enquête
   *[other] réponses en { $rounds } vagues d’enquête
 }
charter-lead = À quoi sert le programme, en des termes que la ou le sponsor lit en une minute. Ces éléments sont conservés avec le programme et ne changent aucun binôme.
charter-name = Nom du programme
    .hint = Un fichier enregistré porte ce nom, que tout le monde peut voir. Vous pouvez le laisser vide.
charter-theme = Thème
charter-theme-open = Pas encore choisi
theme-technology = Technologie
theme-inclusion = Inclusion
theme-leadership = Leadership
theme-innovation = Innovation
theme-engagement = Engagement
theme-own = Dans vos propres mots
charter-own-theme = Le thème dans vos propres mots
charter-need = Pourquoi l’organisation en a besoin, en une phrase
    .hint = Par exemple : des cadres décident d’outils qu’ils n’ont jamais utilisés.
charter-change-name = Nommer le programme
charter-change = Modifier le cadrage
charter-go = Continuer vers les personnes
