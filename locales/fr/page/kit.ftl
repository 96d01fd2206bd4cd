kit-heading = Le livret
kit-about = Ce dont les mentores et mentors, les mentees et vous avez besoin : déroulés des séances, guides, accord, listes à cocher. Un fichier par rôle et par langue ; il s’ouvre depuis le disque et ne charge rien.
kit-theme = Thème des séances
kit-no-theme = Aucun : sans déroulés
kit-role = Pour
kit-role-mentor = Les mentores et mentors
kit-role-mentee = Les mentees
kit-role-coordinator = Vous, la coordination
kit-language = Langue du livret
kit-opening = Ouverture du livret …
kit-counted = { $count ->
    [one] { $count } texte. Ouvrez-le pour le lire ou le dire avec vos mots.
   *[other] { $count } textes. Ouvrez-en un pour le lire ou le dire avec vos mots.
}
kit-without-theme = Sans thème, le livret n’a pas de déroulés de séances. Choisissez celui qui est le plus proche du vôtre et changez-en les mots.
kit-download = Télécharger le fichier
kit-print = Imprimer
kit-own-words = Vos mots
kit-edit = Changer les mots
kit-restore = Revenir à nos mots
kit-title = Titre
kit-summary = À quoi cela sert, en une phrase
kit-items = Lignes
kit-lead = { $section } : paragraphe
kit-items-hint = Une ligne pour chacun.
kit-plan-hint = Une ligne pour chacun, qui commence par les minutes : 10 Accueil.
kit-plan-wrong = Commencez chaque ligne par les minutes en chiffres, puis une espace.
kit-save = Garder ces mots
kit-cancel = Ne rien changer
kit-change = mots du livret
kit-change-back = retour à nos mots dans le livret
kit-kept = Vos mots sont gardés avec le programme.
kit-restored = Nos mots y figurent de nouveau.
