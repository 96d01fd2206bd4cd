## The step Rules

rules-title = Règles
rules-lead = Une règle est obligatoire, ou elle est souhaitée et donne des points. Les binômes respectent toutes les règles obligatoires et réunissent le plus de points.
rules-count =
    { $count ->
        [one] { $count } règle
       *[other] { $count } règles
    }
rules-none = Pas encore de règles : chaque personne peut former un binôme avec chaque personne de l’autre côté. Partez d’un modèle ci-dessus, ou ajoutez une règle.
rules-from-text = règles à partir du texte
rules-preset = Partir d’un modèle
rules-preset-current = Partir d’un modèle : { $title }
rules-presets-missing = Les modèles ne sont pas chargés.
rules-presets-load = Les charger
rules-preset-in-use = Utilisé
rules-preset-use = Utiliser celui-ci
rules-preset-use-named = Utiliser celui-ci : { $title }
rules-preset-undo = modèle { $title }
rules-preset-done = Les règles sont maintenant celles du modèle { $title }. « Annuler » rétablit les anciennes.
rules-drag = Faire glisser ailleurs
rules-must = Obligatoire
rules-points = Souhaité
rules-open = Modifier
rules-open-named = Modifier la règle { $rule }
rules-close-named = Fermer la règle { $rule }
rules-up = Monter la règle { $rule }
rules-down = Descendre la règle { $rule }
rules-remove = Retirer la règle { $rule }
rules-add = Ajouter une règle
rules-side = Ce que les règles font à cette liste
rules-nobody-yet = Personne n’est encore dans la liste : il n’y a rien à compter.
rules-to-people = Aller aux personnes
rules-to-pairs = Continuer vers les binômes
rules-not-counted = Les effets n’ont pas pu être comptés.
rules-change-undo = modification de la règle { $rule }
rules-new-undo = nouvelle règle
rules-new-done = La règle { $rule } est ajoutée et ouverte pour modification.
rules-removal-undo = retrait de la règle { $rule }
rules-removal-done = La règle { $rule } est retirée.
rules-move-undo = nouvelle place de la règle { $rule }
rules-move-done = La règle { $from } est maintenant la règle { $to } sur { $total }.
rules-merging = Fusion des graphies
rules-merge-undo = Fusionner les graphies
rules-merge-done = Les graphies sont fusionnées. « Annuler » les rétablit.
rules-exempt-undo = exemption de la règle hors ligne hiérarchique
rules-exempt-done = La règle hors ligne hiérarchique ne lie plus cette personne.
rules-notice-info = Remarque :
rules-notice-error = Inutilisable :
rules-notice-warning = À regarder :

## Goal, capacities, ties and dates

goal-title = Objectif de la constitution des binômes
goal-direction = Sens
goal-direction-reverse = Inversé : le plus junior est mentor du plus senior
goal-direction-traditional = Classique : le plus senior est mentor du plus junior
goal-direction-any = Dans les deux sens
goal-direction-undo = sens
goal-priority = Priorité
goal-priority-undo = priorité
goal-partners = Nombre : un mentor a { $mentor }, un mentee { $mentee }
goal-exactly = exactement { $most }
goal-up-to = jusqu’à { $most }
goal-between = { $least } à { $most }
goal-partners-hint = Les nombres propres à une personne dans la liste l’emportent sur ceux-ci.
goal-mentor-least = Mentees par mentor, au moins
goal-mentor-most = Mentees par mentor, au plus
goal-mentee-least = Mentors par mentee, au moins
goal-mentee-most = Mentors par mentee, au plus
goal-total = Les deux rôles ensemble, au plus
goal-total-blank = un par côté
goal-partners-undo = nombre
goal-further = Égalités, dates
goal-further-loops = Égalités, dates et boucles
goal-seed = Nombre qui départage les égalités
goal-seed-hint = Quand plusieurs ensembles de binômes se valent, ce nombre tire au sort. Le même nombre donne les mêmes binômes, quel que soit l’ordre des lignes.
goal-seed-undo = égalités
goal-start = Première semaine du programme
goal-start-undo = première semaine
goal-weeks = Semaines
goal-weeks-undo = semaines
goal-weeks-hint = Les heures communes sont comptées sur ces semaines, car l’heure ne change pas le même jour partout.
goal-loops = Deux personnes peuvent être mentors l’une de l’autre
goal-loops-undo = boucles

## What the rules do to a roster

effect-removes-too = Écarte { $removes } { $pairs ->
        [one] binôme possible sur { $pairs }
       *[other] binômes possibles sur { $pairs }
    } ; d’autres règles les écartent aussi.
effect-removes-only = Écarte { $removes } { $pairs ->
        [one] binôme possible sur { $pairs }
       *[other] binômes possibles sur { $pairs }
    }, dont { $only } à elle seule.
effect-adds = Donne des points à { $adds } { $pairs ->
        [one] binôme autorisé sur { $pairs }
       *[other] binômes autorisés sur { $pairs }
    }, { $best ->
        [one] { $best } point
       *[other] { $best } points
    } au plus.
effect-gives = Les binômes actuels en tirent { $points ->
        [one] { $points } point
       *[other] { $points } points
    }.
effect-nothing = Ne change rien dans cette liste.
effect-counting-pairs = Comptage des binômes…
effect-not-yet = Rien de compté pour l’instant.
effect-again = Nouveau comptage…
effect-counted = Compté pour les règles actuelles.
effect-everybody = Chaque personne a au moins un binôme possible.
effect-nobody =
    { $count ->
        [one] { $count } personne n’a aucun binôme possible
       *[other] { $count } personnes n’ont aucun binôme possible
    }
effect-lift = Lever la règle hors ligne hiérarchique pour { $name }
effect-all-nobody = Tout afficher ({ $count })
effect-removed =
    { $rule } : écarte { $count ->
        [one] { $count } binôme possible
       *[other] { $count } binômes possibles
    }
effect-removed-alone =
    { $rule } : écarte { $count ->
        [one] { $count } binôme possible
       *[other] { $count } binômes possibles
    }, dont { $only } à elle seule

## The rules as text

json-title = Les règles sous forme de texte
json-label = Règles (JSON)
json-use = Utiliser ce texte
json-back = Revenir aux règles en vigueur
json-bad = Ce n’est pas du JSON. Cherchez une virgule, un guillemet ou un crochet manquant.
json-bad-at = Ce n’est pas du JSON (ligne { $line }, colonne { $column }). Cherchez-y une virgule, un guillemet ou un crochet manquant.
json-bad-end = Ce n’est pas du JSON (il se termine trop tôt). Cherchez-y une virgule, un guillemet ou un crochet manquant.
json-no-object = Les règles sont un objet entre accolades.
json-refused = Le cœur du programme a refusé ce texte.
json-taken = Les règles sont reprises du texte.
json-copied = Les règles sont dans le presse-papiers.
json-not-copied = Ce navigateur ne permet pas à la page de copier. Sélectionnez le texte et copiez-le.

## The funnel: from all pairs to those that may exist

funnel-title =
    { $count } { $pairs ->
        [one] binôme possible sur { $pairs } est autorisé
       *[other] binômes possibles sur { $pairs } sont autorisés
    } ({ $percent } %)
funnel-empty = De tous les binômes à ceux qui sont autorisés
funnel-about = Chaque règle obligatoire retire des binômes parmi ceux que laissent les règles au-dessus.
funnel-all = Tous les binômes possibles
funnel-before = Sens, exclusions, places

# One step: the number of a rule and its kind.
funnel-rule = { $at }. { $kind }
funnel-step = Étape
funnel-removed = Écartés
funnel-left = Restants
