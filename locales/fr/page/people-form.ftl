## One person, every field

person-add = Ajouter une personne
person-edit = Modifier une personne
person-add-do = Ajouter à la liste
person-edit-do = Conserver les modifications
person-problems =
    { $count ->
        [one] { $count } champ est à modifier
       *[other] { $count } champs sont à modifier
    }
person-id-hint = Unique dans la liste, par exemple le matricule.
person-level-number = Niveau (plus c’est haut, plus c’est senior)

# A level in a list of choices: its number and the titles that stand there.
person-level-choice = { $level } : { $titles }
person-level-unknown = non connu
person-timezone-hint = Par exemple Europe/Vienna.
person-split-hint = Séparées par des points-virgules.
person-manager = Responsable (identifiant)
person-dotted-lines = Autres responsables (identifiants)
person-wishes = Personnes souhaitées (identifiants)
person-wishes-hint = La préférée d’abord, séparées par des points-virgules.
person-hours-hint = Dans son propre fuseau horaire, une par ligne : lun 09:00-12:00
person-capacity = Combien de binômes, si ce n’est pas ce que disent les règles
person-capacity-mentor = Mentees, en tant que mentor
person-capacity-mentee = Mentors, en tant que mentee
person-capacity-total = Binômes en tout, au plus
person-least = Au moins
person-most = Au plus
person-own-columns = Vos propres colonnes
person-hidden = Contient des caractères invisibles : { $text }
person-hidden-remove = Les retirer
person-skill-at = { $list }, { $at }
person-skill-strength = À quel point, { $at }
person-strength-1 = un peu
person-strength-2 = bien
person-strength-3 = beaucoup
person-skill-remove-offers = Retirer la compétence proposée, { $at }
person-skill-remove-wants = Retirer la compétence recherchée, { $at }
person-skill-add = Ajouter une compétence
person-no-such-id = Personne dans la liste n’a cet identifiant.
person-problem-id = Donnez un identifiant : les règles, les souhaits et les lignes hiérarchiques s’y réfèrent.
person-problem-id-taken = Quelqu’un d’autre a déjà cet identifiant.
person-problem-name = Donnez un nom.
person-problem-level = Un niveau est un nombre entier.
person-problem-mentor-whole = Le nombre de mentees est un nombre entier à partir de 0.
person-problem-mentee-whole = Le nombre de mentors est un nombre entier à partir de 0.
person-problem-mentor-most = Indiquez combien de mentees il peut y avoir au plus.
person-problem-mentee-most = Indiquez combien de mentors il peut y avoir au plus.
person-problem-mentor-order = Le nombre maximal de mentees est inférieur au minimal.
person-problem-mentee-order = Le nombre maximal de mentors est inférieur au minimal.
person-problem-total = Le nombre de binômes en tout est un nombre entier à partir de 0.

## Pairs from a file: of earlier cohorts, or known ones

history-about = Un fichier avec un binôme par ligne : le mentor, le mentee et, s’il y en a une, la date de la cohorte. Les personnes y figurent par identifiant, adresse e-mail ou nom.
history-file = Un fichier de binômes
history-file-hint = CSV, Excel ou OpenDocument.
history-keep = Garder comme binômes antérieurs
history-lock = Verrouiller ces binômes
history-kept-count =
    { $count ->
        [one] { $count } binôme antérieur est conservé.
       *[other] { $count } binômes antérieurs sont conservés.
    }
history-forget = Les oublier
history-forget-undo = Oublier les binômes antérieurs
history-forgotten = Les binômes antérieurs sont oubliés.
history-read = <strong>{ $count ->
        [one] { $count } binôme
       *[other] { $count } binômes
    }</strong> dans { $file }.
history-read-strangers = <strong>{ $count ->
        [one] { $count } binôme
       *[other] { $count } binômes
    }</strong> dans { $file } ; { $strangers ->
        [one] { $strangers } nomme
       *[other] { $strangers } nomment
    } quelqu’un qui n’est pas dans cette liste.
history-read-strangers-lock = <strong>{ $count ->
        [one] { $count } binôme
       *[other] { $count } binômes
    }</strong> dans { $file } ; { $strangers ->
        [one] { $strangers } nomme quelqu’un qui n’est pas dans cette liste et ne peut être verrouillé
       *[other] { $strangers } nomment quelqu’un qui n’est pas dans cette liste et ne peuvent être verrouillés
    }.
history-mentor = Mentors
history-mentee = Mentees
history-cohort = Cohorte
history-no-column = Aucune colonne
history-what = Que sont-ils ?
history-what-earlier = Des binômes de cohortes antérieures : les règles peuvent éviter de les reformer
history-what-settled = Des binômes déjà décidés : les verrouiller et trouver des binômes pour les autres
history-cohort-date = Quand la cohorte a-t-elle commencé, pour les binômes sans date ({ $count }) ?
history-cohort-hint = Laissez vide si personne ne le sait.
history-keep-undo = Garder des binômes antérieurs
history-kept = Les binômes antérieurs sont conservés. La règle « Pas encore en binôme » évite de les reformer.

# The reason that is written beside each lock.
history-lock-reason = D’un fichier de binômes connus
history-lock-undo = Verrouiller des binômes connus
history-locked = Les binômes sont verrouillés.
history-unreadable = Le fichier n’a pas pu être lu.
