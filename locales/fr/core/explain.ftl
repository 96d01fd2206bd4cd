## What cannot all be had. What begins small is listed after a colon.

conflict-locks = Tout ceci ne peut pas être respecté à la fois : { $members }.
conflict-lock = le verrou de la décision { $number }
conflict-exclusion = l’exclusion de la décision { $number }
conflict-rule = la règle { $number } ({ $must })
conflict-direction = le sens du programme ({ $must })
conflict-role = l’une des deux personnes ne participe pas au programme dans ce rôle
conflict-no-reason = passer outre demande un motif, et il n’y en a pas ici
conflict-self = personne ne forme un binôme avec soi-même
conflict-capacity-mentor = sa mentore ou son mentor a une capacité de { $seats }
conflict-capacity-mentee = sa ou son mentee a une capacité de { $seats }
conflict-capacity-both = une personne qui y figure, dans les deux rôles, a une capacité de { $seats }
conflict-loops = deux personnes ne peuvent pas s’accompagner mutuellement
conflict-ask-mentors = { $count ->
        [one] { $count } mentor demande
       *[other] { $count } mentors demandent
    } { $asked } ou plus en tout
conflict-ask-mentees = { $count ->
        [one] { $count } mentee demande
       *[other] { $count } mentees demandent
    } { $asked } ou plus en tout
conflict-minimum-mentors = { $count ->
        [one] { $count } mentor ne peut
       *[other] { $count } mentors ne peuvent
    } pas tous avoir autant de mentees que leur capacité le demande au minimum ({ $asked } en tout) ; trop peu de places sont laissées par { $members }.
conflict-minimum-mentees = { $count ->
        [one] { $count } mentee ne peut
       *[other] { $count } mentees ne peuvent
    } pas tous avoir autant de mentors que leur capacité le demande au minimum ({ $asked } en tout) ; trop peu de places sont laissées par { $members }.
conflict-minimum-by = { $one } ; { $other }
conflict-seats-mentors = { $count ->
        [one] { $count } mentor ne peut
       *[other] { $count } mentors ne peuvent
    } pas tous avoir autant de mentees que leur capacité le demande au minimum ({ $asked } en tout) : il n’y a pas assez de places chez les mentees.
conflict-seats-mentees = { $count ->
        [one] { $count } mentee ne peut
       *[other] { $count } mentees ne peuvent
    } pas tous avoir autant de mentors que leur capacité le demande au minimum ({ $asked } en tout) : il n’y a pas assez de places chez les mentors.

## Pairs made by hand.

bad-pair = Le binôme { $number } nomme une personne qui ne participe pas au programme dans ce rôle.
    .advice = Retirez le binôme ou corrigez la liste des personnes.
must-broken-rule = { $pairs ->
        [one] { $pairs } binôme enfreint
       *[other] { $pairs } binômes enfreignent
    } la règle { $number } ({ $must }).
must-broken-policy = { $pairs ->
        [one] { $pairs } binôme enfreint
       *[other] { $pairs } binômes enfreignent
    } le cadre fixé ({ $must }).
must-broken-advice = Modifiez les binômes, ou verrouillez-les avec un motif qui passe outre la règle.
over-capacity = { $count ->
        [one] { $count } personne a plus de partenaires que sa capacité.
       *[other] { $count } personnes ont plus de partenaires que leur capacité.
    }
    .advice = Modifiez les binômes ou augmentez leur capacité.
lock-missing = { $count ->
        [one] { $count } binôme verrouillé manque.
       *[other] { $count } binômes verrouillés manquent.
    }
    .advice = Remettez-les ou retirez les verrous.
loop = { $count } fois, deux personnes s’accompagnent mutuellement.
    .advice = Modifiez les binômes ou autorisez les boucles.

## Questions that are refused.

too-many-pairs = { $mentors } mentors avec { $mentees } mentees font plus de { $most } binômes.
    .advice = Demandez-le pour moins de personnes à la fois.
unknown-person = L’une des deux personnes n’est pas dans la liste.
    .advice = Choisissez deux personnes de la liste.
too-many-alternatives = On peut demander { $most } autres répartitions au plus.
    .advice = Demandez-en moins.
alternatives-stable = Les binômes stables ne se classent pas : dans aucun ensemble de binômes stables deux personnes ne se préféreraient mutuellement, et à ne regarder que les gains, aucun n’est le deuxième meilleur.
    .advice = Choisissez un autre objectif pour voir les meilleurs ensembles suivants, ou verrouillez et excluez des binômes pour voir ce qui est possible d’autre.
alternatives-unproved = Les autres répartitions peuvent être listées une fois la meilleure prouvée, et avec l’objectif le plus équitable jusqu’à 300 binômes.
    .advice = Choisissez un autre objectif, ou verrouillez et excluez des binômes pour voir ce qui est possible d’autre.
unknown-shared-hours = horaires communs

## Who has access. { $group } is one of the lines that begin "access-group".

access-no-gap = Aucun groupe de cinq personnes ou plus n’est plus souvent sans binôme que les autres.
access-gap = Le plus grand écart : { $waiting } sur { $people } ({ $group }) { $waiting ->
        [one] est
       *[other] sont
    } sans binôme, ailleurs { $elsewhere } sur { $others }.
access-group-mentor = mentors
access-group-mentee = mentees
access-group-both = personnes dans les deux rôles
access-group-no-level = personnes sans niveau
access-group-level = personnes de niveau { $level }
access-group-no-department = personnes sans service
access-group-no-location = personnes sans site
access-group-without = personnes sans « { $column } »
access-group-in = personnes de { $value }
access-group-with = personnes avec « { $value } » sous « { $column } »
access-withheld = Non affiché : un groupe n’est montré que si au moins { $least } de ses membres ont un binôme, { $least } n’en ont pas, et autant parmi les autres.
access-small = Les groupes plus petits figurent parmi tous les autres : un groupe n’est montré qu’avec au moins { $least } personnes de chaque côté.
