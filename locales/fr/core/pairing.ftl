## Locks and exclusions, people, capacity.

bad-today = La date du jour n’est pas une date entre 1970 et 2200.
bad-until = La décision { $number } se termine à une date qui n’en est pas une entre 1970 et 2200.
decision-over = { $count ->
        [one] { $count } décision a dépassé son dernier jour et ne compte plus.
       *[other] { $count } décisions ont dépassé leur dernier jour et ne comptent plus.
    }
    .advice = Retirez-les ou donnez-leur une date ultérieure.
no-today = { $count ->
        [one] { $count } décision se termine à une date donnée, mais la date du jour n’est pas connue : elle compte donc.
       *[other] { $count } décisions se terminent à une date donnée, mais la date du jour n’est pas connue : elles comptent donc.
    }
    .advice = Indiquez la date du jour.
lock-unknown = { $count ->
        [one] { $count } verrou nomme une personne absente de la liste ; il attend son retour.
       *[other] { $count } verrous nomment une personne absente de la liste ; ils attendent son retour.
    }
    .advice = Retirez-les ou importez la personne.
exclusion-unknown = { $count ->
        [one] { $count } exclusion nomme une personne qui ne participe pas au programme dans ce rôle ; elle ne change rien.
       *[other] { $count } exclusions nomment une personne qui ne participe pas au programme dans ce rôle ; elles ne changent rien.
    }
    .advice = Retirez-les ou corrigez la liste des personnes.
bad-lock = La décision { $number } ne peut pas être respectée : { $what }.
bad-lock-self = elle associe une personne à elle-même
    .advice = Retirez le verrou.
bad-lock-no-reason = elle passe outre les règles sans motif
    .advice = Notez pourquoi.
bad-lock-role = l’une des deux personnes ne participe pas au programme dans ce rôle
    .advice = Changez le rôle ou retirez le verrou.
bad-lock-excluded = ce même binôme est exclu
    .advice = Retirez le verrou ou l’exclusion.
bad-lock-mentor-full = sa mentore ou son mentor n’a plus de place : la capacité et les autres verrous s’y opposent
    .advice = Augmentez la capacité de la mentore ou du mentor, ou retirez un verrou.
bad-lock-mentee-full = sa ou son mentee n’a plus de place : la capacité et les autres verrous s’y opposent
    .advice = Augmentez la capacité de la ou du mentee, ou retirez un verrou.
bad-lock-total = une de ces personnes aurait en tout plus de partenaires que sa capacité ne le permet
    .advice = Augmentez la capacité ou retirez un verrou.
bad-lock-loop = un autre verrou associe les mêmes personnes dans l’autre sens
    .advice = Retirez l’un des deux ou autorisez les boucles.
bad-lock-rule = la règle { $number } interdit le binôme ({ $must })
bad-lock-policy = le cadre fixé interdit le binôme ({ $must })
bad-lock-broken-advice = Retirez le verrou, modifiez la règle ou passez outre avec un motif.
empty-id = La personne { $number } n’a pas d’identifiant.
    .advice = Donnez à chaque personne un identifiant propre.
duplicate-id = Les personnes { $first } et { $second } ont le même identifiant.
    .advice = Donnez à chaque personne un identifiant propre, ou retirez l’une des deux.
bad-person-capacity = La personne { $number } doit avoir au moins { $min } partenaires mais peut en avoir au plus { $max }.
blank-under-must-forbidden = La règle { $number } ne trouve rien à lire pour { $count ->
        [one] { $count } personne, qui ne peut donc pas former de binôme
       *[other] { $count } personnes, qui ne peuvent donc pas former de binôme
    }.
blank-under-must-passes = La règle { $number } ne trouve rien à lire pour { $count ->
        [one] { $count } personne et ne s’applique donc pas à elle
       *[other] { $count } personnes et ne s’applique donc pas à elles
    }.
blank-under-must-advice = Remplissez les cellules vides, ou précisez dans la règle ce que signifie une cellule vide.
blank-level = { $count ->
        [one] { $count } personne n’a pas de niveau ; le sens du programme ne s’applique donc pas à elle.
       *[other] { $count } personnes n’ont pas de niveau ; le sens du programme ne s’applique donc pas à elles.
    }
    .advice = Indiquez leur niveau.
hours-unreadable = Les horaires hebdomadaires de { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    } sont illisibles et comptent comme inconnus.
    .advice = Écrivez-les ainsi : lun 09:00-12:00.
zone-unknown = Le fuseau horaire de { $count ->
        [one] { $count } personne n’est pas connu ; ses horaires
       *[other] { $count } personnes n’est pas connu ; leurs horaires
    } comptent donc comme inconnus.
    .advice = Écrivez-les ainsi : Europe/Berlin.
too-many-cells = La réponse est possible jusqu’à { $most } binômes possibles ; il y en a ici { $number }.
    .advice = Posez la question pour une partie des personnes.

## A run.

job-over = Cette exécution est terminée.
    .advice = Relancez-la.
best-by-trial = Tous les cas ont été essayés et rien de mieux n’existe, même si les prix seuls ne le prouvent pas.
    .advice = Il n’y a rien à faire.
minimum-not-met = { $count ->
        [one] { $count } personne a moins de partenaires que le minimum demandé par sa capacité.
       *[other] { $count } personnes ont moins de partenaires que le minimum demandé par leur capacité.
    }
    .advice = La liste « Sans binôme » montre les règles qui écartent leurs partenaires ; baissez le minimum ou assouplissez une règle.
minimum-conflict-advice = Renoncez à l’un de ces éléments et le reste pourra être respecté. Les binômes sont les meilleurs possibles en attendant.
stable-shared-seats = Des binômes stables n’existent pas toujours lorsque des personnes dans les deux rôles partagent leurs places entre ceux-ci.
    .advice = Choisissez un autre objectif, ou donnez à chaque rôle ses propres places.
stable-loops = Des binômes stables n’existent pas toujours lorsque deux personnes pourraient s’accompagner mutuellement mais ne peuvent faire les deux.
    .advice = Choisissez un autre objectif, autorisez les boucles ou donnez un sens aux niveaux.
points-not-whole = Les points à la position { $position } ne sont pas un nombre entier admissible.
    .advice = Utilisez des nombres entiers entre -2147483647 et 2147483647, et NaN pour un binôme interdit.
capacity-length = { $side ->
        [row] Il y a { $given } capacités de ligne pour { $count } lignes.
       *[column] Il y a { $given } capacités de colonne pour { $count } colonnes.
    }
    .advice = Indiquez une capacité pour chacune, ou aucune.

## What the solver refuses, by its code.

solver-points-too-large = Des points entre { $low } et { $high } sont trop éloignés pour { $pairs } binômes.
    .advice = Utilisez des points plus petits, par exemple des entiers de 0 à 1000.
solver-too-many-people = Les binômes les plus équitables avec des personnes des deux côtés se trouvent parmi { $most } binômes possibles au plus ; il y en a ici { $cells }.
    .advice = Choisissez un autre objectif, donnez un seul rôle à chacun ou procédez par parties.
solver-points-length = Il y a { $points } valeurs de points pour { $rows } lignes et { $columns } colonnes.
    .advice = Indiquez un nombre par ligne et colonne, ligne après ligne.
solver-capacity-length = Les places ne correspondent pas au nombre de lignes et de colonnes.
    .advice = Indiquez des places pour chaque ligne et chaque colonne.
solver-capacity-range = Un nombre minimal de places dépasse son maximum.
    .advice = Baissez le minimum ou augmentez le maximum.
solver-index-out-of-range = Une ligne ou une colonne inexistante est nommée.
    .advice = Comptez lignes et colonnes à partir de 0.
solver-forced-forbidden = Le binôme de la ligne { $row } et de la colonne { $column } est à la fois imposé et interdit.
    .advice = Donnez des points à la cellule, ou ne l’imposez pas.
solver-forced-exceeds-seats = Les binômes imposés demandent plus de places qu’il n’y en a.
    .advice = Imposez moins de binômes ou ajoutez des places.
solver-coupled-twice = Une ligne ou une colonne appartient à plusieurs personnes, ou une personne est comptée deux fois.
    .advice = Nommez chaque ligne et colonne dans un seul couplage, et n’y comptez la personne qu’une fois.
solver-exclusive-twice = Un binôme est exclu par plus d’un autre binôme.
    .advice = Nommez chaque binôme dans une seule exclusion.
solver-forced-exclusive = Deux binômes imposés s’excluent mutuellement.
    .advice = N’imposez que l’un des deux.
