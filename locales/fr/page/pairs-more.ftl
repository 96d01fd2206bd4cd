# Other ways to the pairs: few changes, goals compared, other sets, scenarios, rounds and circles.

pairs-rematch-title = Changer le moins possible
pairs-rematch-intro = { $count ->
    [one] Il y a déjà { $count } binôme.
   *[other] Il y a déjà { $count } binômes.
} Gardez-en autant que vous voulez, et voyez ce que rapporterait d’en abandonner quelques-uns.
pairs-rematch-see = Voir les possibilités
pairs-rematch-can = { $possible ->
    [one] { $possible } binôme peut
   *[other] { $possible } binômes peuvent
} rester. Chaque ligne en abandonne quelques-uns, pour ce qui figure à côté.
pairs-rematch-can-some = { $possible ->
    [one] { $possible } binôme peut
   *[other] { $possible } binômes peuvent
} rester, { $lost ->
    [one] { $lost } binôme ne le peut pas
   *[other] { $lost } binômes ne le peuvent pas
}. Chaque ligne abandonne quelques-uns de ceux qui le peuvent, pour ce qui figure à côté.
pairs-rematch-choices = Possibilités
pairs-rematch-given-up = Binômes abandonnés
pairs-rematch-new-pairs = Nouveaux binômes
pairs-rematch-take = Adopter : { $count ->
    [one] { $count } binôme abandonné
   *[other] { $count } binômes abandonnés
}
pairs-rematch-leave = Tout laisser tel quel
pairs-rematch-none = aucun
pairs-rematch-best = Le meilleur possible, prouvé
pairs-rematch-best-few = Le meilleur pour si peu, prouvé
pairs-rematch-unproved = Non prouvé
pairs-rematch-cannot-stay = Ne peut rester
pairs-rematch-new = Nouveau
pairs-rematch-ended = Terminé
pairs-rematch-what-changes = Ce qui change
pairs-rematch-kept = { $kept ->
    [one] { $kept } binôme gardé
   *[other] { $kept } binômes gardés
}, { $ended } terminés, { $fresh } nouveaux.
pairs-rematch-kept-lost = { $kept ->
    [one] { $kept } binôme gardé
   *[other] { $kept } binômes gardés
}, { $ended } terminés et { $lost } qui ne peuvent rester, { $fresh } nouveaux.
pairs-rematch-table = Binômes qui changent
pairs-show-all = Afficher les { $count }
pairs-rematch-work = Nouvelle formation avec peu de changements
pairs-rematch-found = { $count ->
    [one] { $count } possibilité
   *[other] { $count } possibilités
}.
pairs-rematch-undo = nouveaux binômes avec peu de changements
pairs-rematch-taken = Adopté : { $moves ->
    [one] { $moves } binôme abandonné
   *[other] { $moves } binômes abandonnés
}, { $pairs ->
    [one] { $pairs } binôme
   *[other] { $pairs } binômes
} en tout. « Annuler » ramène les autres.

## Goals of the matching, next to each other

pairs-goals-title = Ce que donnerait chaque objectif
pairs-goals-hint = Les mêmes personnes, règles et décisions, avec des binômes formés une fois pour chaque objectif. Rien n’est modifié.
pairs-goals-again = Comparer à nouveau
pairs-goals-compare = Comparer les objectifs
pairs-goals-old = Quelque chose a changé depuis cette comparaison.
pairs-goals-work = Comparaison des objectifs
pairs-goals-compared = { $count ->
    [one] { $count } objectif comparé
   *[other] { $count } objectifs comparés
}.
pairs-goals-table = Objectifs comparés
pairs-goal = Objectif
pairs-goals-mentors-gain = Gain des mentor(e)s
pairs-goals-mentees-gain = Gain des mentees
pairs-goals-swap = Préféreraient échanger
pairs-goals-swap-hint = « Préféreraient échanger » compte les mentors, mentores et mentees qui ne forment pas un binôme et gagneraient tous deux à en former un.
pairs-goals-chosen = choisi

## Other sets of pairs

pairs-others-title = Autres ensembles de binômes
pairs-others-hint = Les ensembles suivants selon les mêmes règles, dans l’ordre ; ceux qui sont tout aussi bons viennent d’abord.
pairs-others-one = En montrer un autre tout aussi bon
pairs-others-ten = Trouver les dix suivants
pairs-others-stale = Quelque chose a changé depuis la formation de ces binômes. Proposez d’abord à nouveau.
pairs-others-none = Il n’y a pas d’autre ensemble de binômes permis par les règles.
pairs-others-worst = le binôme le plus faible a { $count ->
    [one] { $count } point
   *[other] { $count } points
}
pairs-others-less-fair = Moins équitable
pairs-others-same = Tout aussi bon
pairs-others-differ = { $count ->
    [one] { $count } binôme diffère
   *[other] { $count } binômes diffèrent
}.
pairs-others-differ-names = { $count ->
    [one] { $count } binôme diffère
   *[other] { $count } binômes diffèrent
} : { $names }.
pairs-others-more = { $names } ; et { $count } autres
pairs-others-use = Utiliser ces binômes<hidden> (numéro { $number })</hidden>
pairs-others-work = Recherche d’autres ensembles de binômes
pairs-others-found = { $count ->
    [one] { $count } autre ensemble trouvé
   *[other] { $count } autres ensembles trouvés
}.
pairs-others-undo = utilisation d’un autre ensemble de binômes
pairs-others-used = Ces binômes sont utilisés. « Annuler » ramène les autres.

## Scenarios

pairs-scenario-keep-title = Garder ces binômes comme scénario
pairs-scenario-hint = Un scénario garde les règles, les décisions et les binômes tels qu’ils sont maintenant. Il est enregistré avec le programme.
pairs-scenario-name = Nom
pairs-scenario-keep = Garder
pairs-scenario-keep-others = Garder ce que donnent les autres objectifs
pairs-scenario-unnamed = Donnez-lui un nom qu’aucun autre scénario ne porte.
pairs-scenario-stale = Les règles, les personnes ou les décisions ont changé depuis la formation de ces binômes. Proposez d’abord à nouveau.
pairs-scenario-none = Pas encore de scénario.
pairs-scenario = Scénario
pairs-scenario-actions = Actions
pairs-scenario-use = Utiliser
pairs-scenario-use-of = Utiliser { $name }
pairs-scenario-remove = Retirer
pairs-scenario-remove-of = Retirer { $name }
pairs-scenario-now = Maintenant
pairs-scenario-side = Côte à côte
pairs-scenario-left = À gauche
pairs-scenario-right = À droite
pairs-scenario-totals = Totaux côte à côte
pairs-scenario-difference = Différence
pairs-scenario-rules = Règles
pairs-scenario-waits = sans binôme
pairs-scenario-same = Les deux ont les mêmes binômes.
pairs-scenario-differ = { $count ->
    [one] { $count } mentor(e) a
   *[other] { $count } mentor(e)s ont
} d’autres mentees
pairs-scenario-differ-table = Mentores et mentors avec d’autres mentees
pairs-scenario-kept = Gardé comme scénario.
pairs-scenario-work = Formation des binômes : { $goal }
pairs-scenario-undo-new = nouveau scénario
pairs-scenario-undo-use = utilisation d’un scénario
pairs-scenario-used = Les règles, décisions et binômes du scénario sont utilisés. « Annuler » ramène les autres.
pairs-scenario-undo-remove = retrait d’un scénario
pairs-scenario-removed = Le scénario est retiré.

## Rounds and circles

pairs-rounds = Tours
pairs-rounds-hint = À chaque tour, chacun rencontre une nouvelle personne. Plusieurs tours forment une rotation : chaque mentee rencontre autant de mentors et de mentores qu’il y a de tours.
pairs-rounds-load = Nombre maximal de binômes par mentor(e)
pairs-rounds-load-hint = Vide : pas de limite
pairs-rounds-make = Former les tours
pairs-circles = Cercles
pairs-circles-hint = Un mentor ou une mentore avec plusieurs mentees. Pour une dirigeante ou un dirigeant avec deux mentors, augmentez plutôt la capacité des mentees dans les règles : des binômes ordinaires portent alors une preuve complète.
pairs-circles-least = Plus petit cercle
pairs-circles-most = Plus grand cercle
pairs-circles-make = Former les cercles
pairs-count-rounds = { $count ->
    [one] { $count } tour
   *[other] { $count } tours
}
pairs-count-circles = { $count ->
    [one] { $count } cercle
   *[other] { $count } cercles
}
pairs-save-xlsx = Enregistrer comme classeur (XLSX)
pairs-save-csv = Enregistrer comme texte (CSV)
pairs-rounds-always = { $always ->
    [one] { $always } personne a
   *[other] { $always } personnes ont
} un binôme à chaque tour, { $never ->
    [one] { $never } personne
   *[other] { $never } personnes
} à aucun.
pairs-rounds-totals = Totaux des tours
pairs-round = Tour
pairs-rounds-pairs = Binômes de tous les tours
pairs-circles-people = { $people ->
    [one] { $people } personne est
   *[other] { $people } personnes sont
} dans un cercle, { $waiting ->
    [one] { $waiting } personne reste
   *[other] { $waiting } personnes restent
} sans.
pairs-first-shown = Les { $shown } premières lignes sur { $all } sont affichées ; le fichier les contient toutes.
pairs-rounds-work = Formation des tours
pairs-circles-work = Formation des cercles
pairs-writing = Écriture du fichier

## Names of files, without spaces

pairs-file-rounds = tours
pairs-file-circles = cercles
