## Suivi

check-lead = Si les binômes se voient, et qui a besoin d’un mot de votre part. Ce que vous écrivez ici reste chez vous.
check-no-pairs = Il n’y a pas encore de binômes à suivre.
check-to-pairs = Aller aux binômes
check-looking = Examen des binômes …
check-no-start = Le cadrage ne dit pas quand le programme commence ; rien n’est donc encore en retard.
check-to-charter = Fixer le début
check-entry = Une séance qui a eu lieu
check-import = Séances d’un fichier ou de cellules collées
check-figure-on-track = sur { $of } binômes en bonne voie
check-figure-needs = sur { $of } binômes : prendre des nouvelles
check-figure-early = sur { $of } binômes : trop tôt
check-figure-held = séances tenues ; { $of } étaient prévues à ce jour
check-figure-said = sur { $of } disent dans l’enquête éclair « { $wave } » s’être vus ; les réponses scellées comptent aussi
check-pairs = Tous les binômes
check-selected = Le binôme choisi
check-none = aucune
check-mentor = Mentor(e)
check-mentee = Mentee
check-pair = { $mentor } et { $mentee }
check-state = État
check-state-on-track = En bonne voie
check-state-needs-check-in = Nouvelles à prendre
check-state-too-early = Trop tôt
check-last = Dernière séance
check-held = Tenues
check-held-of = { $held } sur { $planned }
check-next = Prochaine séance
check-why = Pourquoi
check-pair-label = Le binôme
check-pair-hint = Tapez une partie d’un nom. La dernière séance figure à côté.
check-date = Date
check-minutes = Minutes
check-progress = Avancement vers l’objectif
check-none-said = non précisé
check-progress-open = Non précisé
check-progress-1 = 1 : pas commencé
check-progress-2 = 2 : un premier pas
check-progress-3 = 3 : à mi-chemin
check-progress-4 = 4 : presque atteint
check-progress-5 = 5 : atteint
check-topic = Sujet
check-note = Note à votre seul usage
check-add = Ajouter la séance
check-choose-pair = Choisissez d’abord le binôme.
check-there = Ce binôme a déjà une séance ce jour-là.
check-added = La séance est ajoutée.
check-week = Qui a besoin de vous cette semaine
check-week-nothing = Personne n’a besoin d’un mot de votre part cette semaine.
check-week-all = Afficher les { $count }
check-rematch = Trouver de nouveaux binômes
check-cancelled = Retirer leurs séances des agendas (.ics)
check-settled = Réglé
check-settled-said = Noté comme réglé.
check-open = Ouvrir
check-letters = Lettres aux deux, à modifier et à envoyer vous-même
check-letter-to = À { $name } { $address }
check-letter-copy = Copier la lettre
check-letter-copy-for = Copier la lettre à { $name }
check-letter-copied = La lettre est dans le presse-papiers.
check-letter-not-copied = Le navigateur n’a pas permis la copie ; sélectionnez le texte.
check-history = Séances
check-history-none = Aucune n’est notée.
check-minutes-of = { $count } min
check-progress-of = avancement { $point } sur 5
check-remove-session = Retirer la séance du { $date }
check-notes = Vos notes
check-notes-private = Elles sont dans le fichier du programme et dans rien de ce que reçoivent les autres.
check-note-new = Nouvelle note
check-note-keep = Garder la note
check-note-kept = La note est gardée.
check-end = Mettre fin à ce binôme
check-end-about = Aucune raison n’est nécessaire ni demandée. Les deux personnes sont libres et ne sont plus proposées l’une à l’autre. Aucune lettre, aucun rapport ne dit qui y a mis fin.
check-end-who = Qui s’est retiré, à votre seul usage
check-end-who-open = Non noté
check-end-do = Mettre fin
check-ended = Le binôme de { $mentor } et { $mentee } a pris fin.
check-import-empty = Collez d’abord les cellules.
check-import-pasted = cellules collées
check-import-paste = Cellules avec une ligne d’en-têtes
check-import-hint = Par exemple : Mentor, Mentee, Date, Minutes, Sujet, Avancement, Prochaine, Note.
check-import-read = Lire ces cellules
check-import-file = Un fichier de séances
check-import-ready = { $count ->
    [one] { $count } séance peut être reprise
   *[other] { $count } séances peuvent être reprises
 }
check-import-keep = { $count ->
    [one] Reprendre { $count } séance
   *[other] Reprendre { $count } séances
 }
check-imported = { $count ->
    [one] { $count } séance est reprise.
   *[other] { $count } séances sont reprises.
 }
check-import-who = { $count ->
    [one] Qui est { $name }, dans { $count } ligne ?
   *[other] Qui est { $name }, dans { $count } lignes ?
 }
check-import-choose = Choisir qui est visé
check-import-likely = { $name } (en binôme avec cette personne)
check-import-columns = Colonnes
check-column-none = Aucune
check-column-mentor = Mentor(e)
check-column-mentee = Mentee
check-column-date = Date
check-column-minutes = Minutes
check-column-topic = Sujet
check-column-progress = Avancement
check-column-next = Prochaine séance
check-column-note = Note
check-rule = La règle derrière les états
check-rule-change = Modifier la règle
check-rule-early = Jugé à partir de cette séance
check-rule-within = Dernière séance dans ce pourcentage de la cadence
check-rule-low = Réponses basses jusqu’à (0 : aucune)
check-support = Charge des mentores et mentors
check-support-load = { $count ->
    [one] Charge de { $count } personne
   *[other] Charge de { $count } mentores et mentors
 }
check-load-mentees = Mentees
check-load-lately = Séances en 30 jours
check-load-held = Séances en tout
check-load-supervised = Supervisions
check-supervision-none = Aucune supervision n’est prévue.
check-supervision-next = La prochaine supervision a lieu le { $date }.
check-supervisions = { $count ->
    [one] { $count } supervision
   *[other] { $count } supervisions
 }
check-supervision-date = Date d’une supervision
check-supervision-add = Ajouter
check-supervision-added = La supervision est ajoutée.
check-supervision-there = { $date } : { $count } présences sur { $of }
check-supervision-who = Personnes présentes
check-supervision-remove = Retirer la supervision du { $date }
check-undo-add = Ajouter une séance
check-undo-remove = Retirer une séance
check-undo-note = Garder une note
check-undo-settled = Noter comme réglé
check-undo-end = Mettre fin à un binôme
check-undo-import = Reprendre des séances
check-undo-rule = Modifier la règle du suivi
check-undo-supervision = Modifier les supervisions
