## What is asked about an instrument that is drafted from a file of answers. $count is how many questions, $low and $high the lowest
## and highest number that was answered.

draft-question-advice = Rien n’est calculé pour ces questions tant qu’il n’y a pas été répondu. La première réponse est la plus probable.
draft-option-columns = { $count } questions ont une colonne par option, et personne n’en a choisi deux. Pouvait-on en choisir plusieurs, ou une seule ?
draft-one-only = Une seule
draft-several = Plusieurs
draft-not-all-alike = Pas toutes pareilles : demander pour chacune
draft-option-numbers = { $columns } colonnes contiennent chacune un seul nombre, comme certains outils notent l’option choisie. S’agit-il des options d’une même question ?
draft-options-of-one = Options d’une même question, dont on pouvait choisir plusieurs
draft-ranks-or-scale = { $count ->
    [one] { $count } question a reçu comme réponses
   *[other] { $count } questions ont reçu comme réponses
} { $low } à { $high }, comme des places dans un classement. S’agit-il de rangs ou de points d’une échelle ?
draft-ranks = Rangs : compter combien de fois chacun a été donné, sans moyenne
draft-item-or-detail = « { $header } » contient { $low } à { $high }. Est-ce un renseignement comme une heure, un groupe ou un âge, ou une question à évaluer ?
draft-own-scale = { $count ->
    [one] { $count } question a reçu comme réponses
   *[other] { $count } questions ont reçu comme réponses
} seulement { $low } à { $high }, à côté d’autres allant de { $min } à { $max }. Sur la même échelle, ou sur une échelle propre ?
draft-own-labels = { $count ->
    [one] { $count } question a reçu comme réponses
   *[other] { $count } questions ont reçu comme réponses
} { $used } des { $labels } libellés utilisés pour d’autres. Sur la même échelle, ou sur une échelle propre ?
draft-slider = { $count ->
    [one] { $count } question a reçu comme réponses
   *[other] { $count } questions ont reçu comme réponses
} des nombres allant jusqu’à { $high }. Est-ce une échelle de { $low } à { $high }, ou un nombre comme un âge ou une quantité ?
draft-below-zero = { $count ->
    [one] { $count } question a reçu comme réponses
   *[other] { $count } questions ont reçu comme réponses
} { $low } à { $high }. Est-ce une échelle, ou un nombre comme une évolution ou une quantité ?
draft-recommendation = { $count ->
    [one] { $count } question a reçu comme réponses
   *[other] { $count } questions ont reçu comme réponses
} 0 à 10. S’agit-il de savoir si l’on vous recommanderait (eNPS), ou est-ce une échelle ?
draft-nps = 0 à 10 : nous recommanderiez-vous (eNPS)
draft-numbered-labels = { $count ->
    [one] { $count } question a reçu comme réponses
   *[other] { $count } questions ont reçu comme réponses
} des libellés numérotés. Les numéros sont-ils ceux d’options ou des points d’une échelle ?
draft-numbers-or-words = { $count ->
    [one] { $count } question a reçu comme réponses
   *[other] { $count } questions ont reçu comme réponses
} des libellés dont les numéros suivent un autre ordre que les mots. Est-ce l’ordre des mots qui vaut, ou celui des numéros ?
draft-choice-or-scale = { $count ->
    [one] { $count } question a reçu comme réponses
   *[other] { $count } questions ont reçu comme réponses
} seulement { $low } à { $high }. S’agit-il de numéros d’options ou de points d’une échelle ?
draft-no-answer = { $count ->
    [one] { $count } question a reçu comme réponses
   *[other] { $count } questions ont reçu comme réponses
} { $low } à { $high }. Les nombres à l’écart des autres signifient-ils une absence de réponse, ou sont-ils des points de l’échelle ?
draft-scale-ends = { $count ->
    [one] { $count } question a reçu comme réponses
   *[other] { $count } questions ont reçu comme réponses
} { $low } à { $high }. D’où à où va l’échelle ?
draft-usual-scale = { $count ->
    [one] { $count } question a reçu comme réponses
   *[other] { $count } questions ont reçu comme réponses
} certains des libellés d’une échelle courante. Quels sont les libellés de l’échelle ?
draft-scale-middle = { $count ->
    [one] { $count } question a reçu
   *[other] { $count } questions ont reçu
} autant de libellés au-dessous qu’au-dessus de « { $text } ». Est-ce le milieu de l’échelle ou une absence de réponse ?
draft-without-middle = { $labels } ; « { $text } » est une absence de réponse
draft-all-degrees = { $count ->
    [one] { $count } question a reçu comme réponses
   *[other] { $count } questions ont reçu comme réponses
} des libellés qui disent à quel point une chose est vraie. Sont-ils tous là, le plus bas d’abord ?
draft-label-missing = Il manque un libellé, ou ils n’ont pas d’ordre : compter chaque réponse, sans moyenne
draft-seeming-orders = { $count ->
    [one] { $count } question a reçu comme réponses
   *[other] { $count } questions ont reçu comme réponses
} des libellés qui semblent avoir un ordre. Ont-ils l’ordre indiqué ci-dessous, du plus bas au plus haut ?
draft-unknown-orders = { $count ->
    [one] { $count } question a reçu comme réponses
   *[other] { $count } questions ont reçu comme réponses
} des libellés dont l’ordre n’est pas connu. S’agit-il de catégories, ou l’une d’elles a-t-elle un ordre ?
draft-seeming-order = { $count ->
    [one] { $count } question a reçu comme réponses
   *[other] { $count } questions ont reçu comme réponses
} des libellés qui semblent avoir un ordre. Est-ce celui-ci, du plus bas au plus haut ?
draft-unknown-order = { $count ->
    [one] { $count } question a reçu comme réponses
   *[other] { $count } questions ont reçu comme réponses
} des libellés dont l’ordre n’est pas connu. Ont-ils un ordre, du plus bas au plus haut ?
draft-same-texts = { $count ->
    [one] { $count } question a reçu comme réponses
   *[other] { $count } questions ont reçu comme réponses
} les mêmes textes, dont l’ordre n’est pas connu. Ont-ils un ordre, du plus bas au plus haut ?
draft-no-order = Ils n’ont pas d’ordre : compter chaque réponse, sans moyenne
draft-some-of-them = Certaines : demander pour chacune
draft-list-comma = 1 question énumère plusieurs réponses dans une cellule, séparées par des virgules, et certaines n’apparaissent jamais seules. Forment-elles une seule réponse contenant une virgule ?
draft-each-by-itself = { $count } réponses, chacune à part
draft-with-comma = { $count } réponses, dont certaines contiennent une virgule
draft-column-kind = 1 colonne peut être lue de plusieurs façons. Qu’est-ce que c’est ?
draft-column-kinds = { $columns } colonnes peuvent être lues de plusieurs façons. Chacune est-elle lue comme il faut ?
draft-as-proposed = Chacune comme proposé. { $list }
draft-otherwise = Certaines autrement : demander pour chacune

## A list of questions, each with what is proposed for it.

draft-proposed = { $question } : { $choice }
draft-proposed-more = { $question } et { $count } de plus : { $choice }
draft-then = { $before } ; { $next }
draft-and-more = et { $count } de plus

## What may be answered. $codes is a list of numbers.

draft-on-scale = { $min } à { $max }
draft-on-scale-without = { $min } à { $max } ; { $codes } { $count ->
    [one] signifie
   *[other] signifient
} une absence de réponse
draft-choice = Options au choix : compter chacune, sans moyenne
draft-words = Réponse libre
draft-one-of = Une réponse parmi { $count }
draft-several-of = Une ou plusieurs réponses parmi { $count } dans une cellule
draft-left-out = Rien à compter ni à lire : laisser de côté
draft-no-scale = Des nombres comme un âge ou une quantité : les laisser de côté
