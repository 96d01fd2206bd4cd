## The step People: the ways in, and the roster

people-who = Qui participe ?
people-newer = Lire un fichier plus récent
people-newer-lead = Vous voyez qui est arrivé, qui est parti et qui a changé avant que quoi que ce soit ne soit remplacé.
people-back = Retour à la liste des personnes
people-added = La personne est ajoutée.
people-changed = Les modifications sont conservées.

## Ways in

start-file-newer = Un fichier plus récent de vos personnes
start-paste = Coller depuis un tableur
start-two = Deux fichiers : mentors et mentees
start-by-hand = Ajouter une personne à la main
start-template-title = Vous commencez une liste de zéro ?
start-template-about = Un modèle avec toutes les colonnes que cette page comprend et une feuille qui les explique.
start-template-excel = Modèle Excel
start-template-csv = Modèle CSV
start-paste-first = Collez d’abord les cellules, avec leur ligne d’en-tête.
start-cells = Cellules d’Excel, de Sheets ou de Calc
start-cells-hint = Sélectionnez les cellules avec leur ligne d’en-tête, copiez-les et collez-les ici.
start-cells-read = Lire ces cellules
start-both-first = Choisissez les deux fichiers.
start-mentors = Mentors (ils accompagnent)
start-mentees = Mentees (ils sont accompagnés)
start-in-both = Qui figure dans les deux fichiers devient les deux.
start-both-read = Lire les deux fichiers
start-is-people = C’est une liste de personnes : la lire ici
start-making-template = Création du modèle

# The name of a file, without its ending.
start-template-file = viceversa-modele

# What cells pasted from a spreadsheet are called where a file has its name.
start-pasted-file = cellules collées

# The name of a file, without its ending.
start-sample-file = exemple

## The roster

roster-title = Personnes
roster-continue = Continuer vers les règles
roster-lead =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    } : { $roles }.
roster-mentors =
    { $count ->
        [one] { $count } mentor
       *[other] { $count } mentors
    }
roster-mentees =
    { $count ->
        [one] { $count } mentee
       *[other] { $count } mentees
    }
roster-both = { $count } dans les deux rôles
roster-none = { $count } hors du programme
roster-to-check =
    { $count ->
        [one] { $count } point à vérifier dans cette liste
       *[other] { $count } points à vérifier dans cette liste
    }
roster-everybody = Tout le monde
roster-table = Toutes les personnes de la liste
roster-pairs = Binômes antérieurs ou connus
roster-choose = Choisissez une ligne pour modifier une personne ou la laisser de côté.
roster-chosen-group = La personne choisie
roster-chosen = Choix :
roster-edit = Modifier
roster-leave-out = Laisser hors du programme
roster-leave-out-undo = Laisser une personne de côté
roster-left-out = Laissée de côté : toujours dans les lignes hiérarchiques, mais hors du programme. « Annuler » la fait revenir.
roster-remove = Retirer de la liste
roster-remove-undo = Retirer une personne
roster-removed = Retirée de la liste. « Annuler » la fait revenir.
roster-cannot = Qui ne peut former de binôme, quelles que soient les règles
roster-cannot-one = { $text } ({ $count })
roster-more = et { $count } autres
roster-create =
    { $count ->
        [one] Créer { $count } personne
       *[other] Créer { $count } personnes
    }
roster-replace = Remplacer la liste
roster-add = Ajouter à la liste
roster-taken =
    { $count ->
        [one] { $count } personne dans la liste.
       *[other] { $count } personnes dans la liste.
    }

## The shape of the roster: levels, departments and skills

shape-title = La composition de la liste
shape-levels = Niveaux
shape-departments = Services
shape-skills = Compétences
shape-skill = Compétence
shape-mentors = Mentors
shape-mentees = Mentees
shape-offered = Proposées
shape-wanted = Recherchées
shape-unknown = non connu
shape-all = Tout afficher ({ $count })
