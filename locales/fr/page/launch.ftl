## The step after the pairs: letters, what mentees answer, sessions, absences

launch-lead = Lettres, calendrier et règles de base, pour que les binômes commencent bien. Rien n’est envoyé d’ici : vous emportez des fichiers et les envoyez vous-même.
launch-stale = Les binômes sont plus anciens que les derniers changements de personnes ou de règles. Proposez de nouveau avant tout envoi.
launch-letters = Lettres
launch-consult = Demander d’abord
launch-sessions = Séances
launch-kit = Livret
launch-nobody = Il n’y a pas encore de binômes à qui écrire.
launch-to-pairs = Aller aux binômes
launch-letter-kind = Quelle lettre
launch-letter-language = Langue des lettres
launch-kind-proposal = À la ou au mentee : une proposition, avant toute décision
launch-kind-mentor = À la mentore ou au mentor
launch-kind-mentee = À la ou au mentee
launch-kind-mentor-manager = À la ou au responsable de la mentore ou du mentor
launch-kind-mentee-manager = À la ou au responsable de la ou du mentee
launch-kind-agreement = Accord, à signer par les deux
launch-sent-of = { $sent } sur { $of } envoyées
launch-letters-none = Aucune lettre de ce type.
launch-preview = Telle qu’elle sera lue
launch-edit-all = Modifier pour tout le monde
launch-edit-pair = Modifier pour ce binôme
launch-column-to = À
launch-column-email = Courriel
launch-column-state = Envoyée
launch-column-mentor = Mentor(e)
launch-column-mentee = Mentee
launch-column-answer = Réponse
launch-column-why = Pourquoi
launch-column-number = N°
launch-column-start = Quand
launch-column-zone = Fuseau horaire
launch-nobody-known = absent de la liste
launch-no-email = pas d’adresse
launch-unsent = non envoyée
launch-sent = envoyée
launch-sent-on = envoyée le { $date }
launch-own-all = Avec vos propres mots, pour tout le monde.
launch-own-pair = Avec vos propres mots, pour ce seul binôme.
launch-own-back = Revenir au texte d’avant
launch-mark-sent = Marquer comme envoyée
launch-mark-unsent = Marquer comme non envoyée
launch-subject = Objet
launch-text = Texte
launch-placeholders = Rempli pour chaque personne :
launch-keep = Garder ce texte
launch-leave = Laisser comme avant
launch-kept = Le texte est gardé.
launch-files = Exporter ces lettres
launch-files-hint = Un classeur de publipostage, des brouillons que votre messagerie ouvre sans les envoyer, ou une page à imprimer. Ni points, ni ce que quelqu’un n’a partagé que pour former les binômes.
launch-file-xlsx = Classeur (.xlsx)
launch-file-csv = CSV
launch-file-mails = Brouillons de courriel (.zip)
launch-file-html = Page à imprimer (.html)
launch-mark-all = { $count ->
    [one] Marquer { $count } lettre comme envoyée
   *[other] Marquer { $count } lettres comme envoyées
 }
launch-undo-edit = Modifier une lettre
launch-undo-own-back = Reprendre le texte d’une lettre
launch-undo-sent = Marquer des lettres comme envoyées
launch-undo-unsent = Marquer des lettres comme non envoyées
launch-marked = { $count ->
    [one] { $count } lettre est marquée comme envoyée.
   *[other] { $count } lettres sont marquées comme envoyées.
 }
launch-unmarked = { $count ->
    [one] { $count } lettre est marquée comme non envoyée.
   *[other] { $count } lettres sont marquées comme non envoyées.
 }
launch-writing = Écriture du fichier
launch-file-name = lettres
launch-consult-what = Une ou un mentee peut refuser la personne proposée, et nul ne demande pourquoi. Ces deux personnes ne formeront plus de binôme, et l’on cherche quelqu’un d’autre en changeant le moins possible. Envoyez les propositions sous Lettres ; notez les réponses ici.
launch-consult-state = { $agreed } binômes sur { $of } d’accord, { $declined } refus
launch-consult-note = Noter la réponse
launch-agreed-on = d’accord le { $date }
launch-not-answered = pas encore de réponse
launch-agreed = D’accord
launch-agreed-of = { $mentee } est d’accord avec { $mentor }
launch-declined = Refus
launch-declined-of = { $mentee } refuse { $mentor }
launch-agreed-said = Noté : d’accord.
launch-declined-said = Noté. Ces deux personnes ne formeront plus de binôme.
launch-undo-agreed = Noter un accord
launch-undo-declined = Noter un refus
launch-after-decline = Nouveaux binômes, peu de changements
launch-after-decline-what = Les personnes concernées attendent un nouveau binôme. Voyez ce qui est possible sans défaire d’autres binômes, et ce qu’en défaire quelques-uns apporterait.
launch-propose-heading = Proposer des séances
launch-propose-what = { $sessions } séances de { $minutes } minutes pour chaque binôme, { $cadence }, selon le cadrage.
launch-cadence-weekly = chaque semaine
launch-cadence-fortnightly = toutes les deux semaines
launch-cadence-monthly = une fois par mois
launch-first-day = Premier jour du programme
launch-undo-first-day = Changer le premier jour
launch-zone = { $count ->
    [one] Fuseau horaire de la personne qui n’en a pas ({ $count })
   *[other] Fuseau horaire des { $count } personnes qui n’en ont pas
 }
launch-propose = Proposer des séances
launch-propose-anew = Tout proposer de nouveau à partir d’aujourd’hui
launch-propose-hint = Seuls les créneaux communs servent, sans les absences. Les séances de binômes qui n’existent plus sont annulées.
launch-proposing = Recherche de créneaux communs
launch-undo-propose = Proposer des séances
launch-proposed = Nouvelles ou déplacées : { $proposed }. Annulées : { $cancelled }. Binômes sans toutes leurs séances : { $without }.
launch-planned-state = { $sessions } séances prévues. { $without ->
    [0] Chaque binôme en a.
    [one] { $without } binôme n’en a pas.
   *[other] { $without } binômes n’en ont pas.
 }
launch-unplanned = { $count ->
    [one] { $count } binôme sans toutes ses séances
   *[other] { $count } binômes sans toutes leurs séances
 }
launch-one = Une séance
launch-choose = Choisissez une séance dans le tableau pour la déplacer ou exporter le calendrier de ce binôme.
launch-move-to = Nouvelle heure ({ $zone })
launch-move = Déplacer
launch-undo-move = Déplacer une séance
launch-moved = La séance de { $mentor } et { $mentee } est maintenant le { $when }.
launch-ics = Exporter le calendrier
launch-ics-hint = Fichiers pour Outlook, Google, Apple et d’autres. Aucune adresse n’y figure, donc aucun calendrier n’envoie d’invitations. Après un changement, le nouveau fichier remplace les entrées de l’ancien.
launch-ics-all = Toutes les séances (.ics)
launch-ics-pair = Séances de ce binôme (.ics)
launch-ics-cancelled = { $count ->
    [one] { $count } annulation (.ics)
   *[other] { $count } annulations (.ics)
 }
launch-ics-name = seances
launch-ics-name-pair = seances-d-un-binome
launch-ics-name-cancelled = seances-annulees
launch-absences = Absences et jours fériés
launch-absences-hint = Jours où aucune séance n’est proposée, pour tout le monde ou pour une personne.
launch-everybody = Tout le monde
launch-absence-person = Qui
launch-absence-from = Du
launch-absence-to = Au (le même jour si vide)
launch-absence-what = De quoi il s’agit, si vous voulez
launch-absence-add = Ajouter
launch-absence-remove = Supprimer
launch-absence-remove-of = Supprimer : { $name } dès le { $from }
launch-absence-fault = Indiquez le premier jour ; le dernier ne peut pas le précéder.
launch-absence-added = L’absence est notée. Proposez de nouveau pour en tenir compte.
launch-undo-absence = Ajouter une absence
launch-undo-absence-remove = Supprimer une absence
launch-absence-file = Ou lire les jours fériés d’un fichier de calendrier (.ics)
launch-undo-absence-file = Lire des absences d’un fichier
launch-absence-read = Jours lus : { $count }. Événements répétés, dont seul le premier est ici : { $repeating }. Non lus : { $unread }.
launch-print = Imprimer ces lettres
