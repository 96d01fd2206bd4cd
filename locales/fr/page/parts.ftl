## Roles, fields of a person, levels: names that several places use

# In a sentence.
role-mentor = mentor
role-mentee = mentee
role-both = mentor et mentee
role-none = hors du programme

# On a label by itself.
role-tag-mentor = Mentor
role-tag-mentee = Mentee
role-tag-both = Les deux
role-tag-none = Hors du programme
level-unknown = niveau non connu
level-number = Niveau { $level }
field-id = Identifiant
field-name = Nom
field-first-name = Prénom
field-last-name = Nom de famille
field-email = Courriel
field-role = Rôle (mentor ou mentee)
field-level = Niveau, grade ou intitulé
field-manager = Responsable
field-dotted-lines = Autres responsables
field-department = Service
field-location = Site
field-timezone = Fuseau horaire
field-languages = Langues
field-offers = Compétences proposées
field-wants = Compétences recherchées
field-availability = Horaires de la semaine
field-mentor-capacity = Combien de mentees (en tant que mentor)
field-mentee-capacity = Combien de mentors (en tant que mentee)
field-total-capacity = Combien de binômes en tout
field-wishes = Personnes souhaitées
field-custom = Garder sous son propre nom
field-ignore = Ne pas reprendre

# Heads of columns in tables, and short names in lists of choices.
column-role = Rôle
column-level = Niveau
column-offers = Propose
column-wants = Recherche
column-wishes = Souhaits

## Buttons that several dialogs have

parts-cancel = Ne rien faire
parts-close = Fermer
parts-remove = Retirer

## The columns of a file and what they are

mapping-label = Colonnes du fichier
mapping-column = Colonne du fichier
mapping-cells = Premières cellules
mapping-to = Devient
mapping-why = Pourquoi
mapping-goes-to = La colonne { $column } devient
mapping-twice = Une autre colonne va aussi ici.
mapping-because-header = d’après son en-tête
mapping-because-content = d’après ses cellules
mapping-because-chosen = choisi par vous
mapping-because-unknown = non reconnue
mapping-empty = (vide)

## What is wrong in data, grouped by cause

findings-question = Question
findings-rejected = Non repris
findings-warning = À vérifier
findings-note = Bon à savoir
findings-settled = Repris tel quel
findings-places =
    { $count ->
        [one] { $count } endroit
       *[other] { $count } endroits
    }
findings-mend = Comment y remédier
findings-accept = Reprendre les données telles quelles
findings-who = Qui ({ $count })
findings-who-of = Qui ({ $count } sur { $all })
findings-edit = Modifier { $name }
findings-where = Où : { $places }
findings-more = et { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
findings-row = ligne { $row }
findings-column = colonne { $column }
findings-sheet = feuille { $sheet }

# A few row numbers, ready as a list.
findings-rows =
    { $count ->
        [one] ligne
       *[other] lignes
    } { $rows }

## The levels of the organisation

ladder-variant = Où { $column } est { $value }
ladder-variant-remove = Retirer ces niveaux
ladder-variant-hint = Donnez à chaque intitulé son niveau sur l’échelle commune ci-dessus.
ladder-none = Aucune colonne n’indique le niveau des personnes. Choisissez-en une dans le tableau ci-dessus : « Niveau, grade ou intitulé ».
ladder-label = Niveaux, le plus élevé d’abord
ladder-titles = Intitulés ou grades
ladder-people = Personnes
ladder-change = Modifier
ladder-step = niveau { $level }
ladder-number = Numéro du niveau de { $name }
ladder-apart-title = Lui donner son propre niveau
ladder-apart = Donner à { $name } son propre niveau
ladder-up = Monter { $name }
ladder-down = Descendre { $name }
ladder-join = Réunir avec le niveau inférieur
ladder-join-with = Réunir avec le niveau inférieur : { $name } avec { $below }
ladder-join-none = Réunir avec le niveau inférieur : { $name } n’en a pas
ladder-unplaced = Pas encore parmi les niveaux
ladder-unplaced-hint = Les personnes ayant ces grades ou intitulés n’ont pas de niveau tant que vous ne les placez pas.
ladder-choose-place = Choisir sa place
ladder-top = Un nouveau niveau tout en haut
ladder-bottom = Un nouveau niveau tout en bas
ladder-choice = { $level } : { $title }
ladder-more = Et { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }.
ladder-another = Une partie de l’organisation a d’autres niveaux
ladder-another-column = Colonne qui la distingue
ladder-another-value = Sa valeur dans cette colonne
ladder-add = Ajouter des niveaux
levels-wait = Faire attendre les personnes sans niveau
levels-wait-undo = niveaux inconnus en attente
levels-wait-done = Les personnes dont le niveau n’est pas connu attendent désormais qu’il le soit. « Annuler » rétablit les anciennes règles.

## Tables

table-empty = Rien ici.
table-search = Rechercher
table-all = Tout
table-rows =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }
table-rows-of =
    { $count } sur { $all ->
        [one] { $all } ligne
       *[other] { $all } lignes
    }
table-show-all = Tout afficher
table-columns = Colonnes
table-columns-shown = Colonnes visibles
table-none-fits = Aucune ligne ne correspond à cette recherche et à ces filtres.
table-held = { $what } est pris en main. Allez à une autre ligne avec les flèches, puis appuyez sur Espace pour déposer ou sur Échap pour lâcher.
table-let-go = Lâché. Rien n’a changé.
table-dropped-back = Déposé au même endroit. Rien n’a changé.
table-over = Sur { $what }, ligne { $row } sur { $rows }.

## Fields of forms

# The next ones stand below a field that takes a whole number.
number-any = Saisissez un nombre entier.
number-between = Saisissez un nombre entier de { $min } à { $max }.
number-least = Saisissez un nombre entier, { $min } ou plus.
number-most = Saisissez un nombre entier, { $max } ou moins.
picker-choose = Choisir une colonne
picker-missing = { $column } (absente de cette liste)
picker-standard = Standard
picker-own = Vos propres colonnes
combobox-none = Personne ne correspond.
combobox-more =
    { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    } : continuez à taper.
drop-choose = Choisir un fichier
drop-here = ou le déposer ici
shown-hidden = Un caractère invisible se trouve ici
shown-marks =
    { $count ->
        [one] +{ $count } signe
       *[other] +{ $count } signes
    }

## What goes wrong, and what is under way

error-title = Il y a un problème
error-dismiss = Masquer
progress-label = Travail en cours
progress-finish = Terminer avec ce qui est trouvé
progress-percent = { $percent } %
progress-reading = lecture
progress-compiling = préparation des règles
progress-people = relevé des personnes
progress-checking = vérification
progress-comparing = comparaison de chaque personne avec chaque autre
progress-pairing = recherche des meilleurs binômes
progress-fairness = amélioration des binômes les plus faibles
progress-proving = preuve que rien n’est meilleur
progress-choices = mise en balance des changements et de leur apport
progress-explaining = rédaction des raisons

## A file that was brought to the wrong place

wrong-place-answers = { $name } semble contenir des réponses à une enquête. Sa place est dans Enquêtes, sous Réponses.
wrong-place-people = { $name } semble être une liste de personnes. Sa place est dans Personnes.
wrong-place-survey = { $name } semble être une enquête elle-même, non des réponses. Sa place est dans Enquêtes, sous Questions : « Apporter une enquête ».
wrong-place-sealed = { $name } semble être un fichier protégé : un programme enregistré ou des réponses. Sa place est dans « Ouvrir un programme enregistré » ou dans Enquêtes, sous Réponses.
wrong-place-programme = { $name } semble être un programme enregistré. Sa place est dans « Ouvrir un programme enregistré ».
wrong-place-go = Y aller

## Priorities of a pairing, and what each means

priority-everyone-matched = Un binôme pour tous
priority-best-total = Meilleur total
priority-fairest = Le plus équitable
priority-stable = Stable
priority-means-everyone-matched = D’abord le plus de personnes possible en binôme, puis le plus de binômes, puis le plus de points.
priority-means-best-total = Le plus de points en tout. Un binôme qui coûte des points n’est pas formé, même si des personnes attendent.
priority-means-fairest = Le plus de personnes et de binômes possible ; puis le binôme le plus faible est aussi bon qu’il peut l’être, puis le suivant, et ainsi de suite.
priority-means-stable = Aucun mentor et aucun mentee ne se préféreraient l’un l’autre, au vu de ce que chacun y gagne. Les mentors demandent et les mentees choisissent : de toutes ces solutions, c’est la meilleure pour les mentors.

## Charts

chart-copy = Copier
chart-copy-named = Copier { $title }
chart-as = { $title } en { $format }
chart-numbers = Les chiffres
chart-numbers-of = { $title }, les chiffres
chart-copied = Dans le presse-papiers.
chart-not-copied = La copie n’a pas fonctionné ici : enregistrez en PNG.

## On everything raw that leaves the page

mark-raw = Réservé à la coordination : ne pas transmettre

# Beside a group in which single people can be made out.
mark-small = moins de cinq
mark-small-why = Moins de cinq personnes : on y voit ce que des individus ont répondu ou obtenu
