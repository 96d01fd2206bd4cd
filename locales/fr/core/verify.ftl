## What a check finds wrong in a pairing.

verify-fingerprint = L’empreinte ne correspond pas : quelque chose a été modifié après la constitution des binômes.
verify-seed = La graine n’est pas celle du cadre fixé.
verify-same-id = Deux personnes ont le même identifiant.
verify-order = Le binôme { $number } n’est pas à sa place, ou figure deux fois.
verify-unknown = Le binôme { $number } nomme une personne absente de la liste.
verify-role = Le binôme { $number } donne à une personne un rôle qu’elle n’a pas.
verify-must = Le binôme { $number } enfreint une règle obligatoire.
verify-locked = Le binôme { $number } n’indique pas correctement s’il est verrouillé.
verify-minutes = Le binôme { $number } a d’autres horaires communs.
verify-points = Le binôme { $number } vaut d’autres points.
verify-gain = Le binôme { $number } a d’autres gains.
verify-reasons = Le binôme { $number } a d’autres raisons.
verify-capacity = La personne { $number } a plus de partenaires que sa capacité.
verify-capacity-total = La personne { $number } a en tout plus de partenaires que sa capacité.
verify-waiting = Les personnes sans binôme ne sont pas celles indiquées.
verify-totals = Les totaux ne sont pas ceux des binômes.

## What is wrong in the proof.

proof-priority = Ce type de preuve ne correspond pas à l’objectif choisi.
proof-kind = Le type de preuve ne correspond pas à ce qu’elle affirme.
proof-gap = L’écart n’est pas la borne moins ce qui a été atteint.
proof-not-whole = Les prix ne sont pas des nombres entiers.
proof-no-prices = Il n’y a pas de prix qui prouvent quoi que ce soit.
proof-odd-set = Un ensemble impair n’a pas de prix véritable, contient une personne hors du programme, ou ne relève pas de ce type de preuve.
proof-blocking = { $count ->
        [one] Dans { $count } cas
       *[other] Dans { $count } cas
    }, deux personnes préféreraient former un binôme ensemble.
proof-nothing = Rien ne prouve la borne.
proof-units = Les unités ne séparent pas les parties de l’objectif.
proof-misfit = Les prix ne correspondent pas aux personnes, ou les binômes à leurs places.
proof-not-best = Les prix ne prouvent pas qu’il n’existe pas de meilleure répartition.
proof-first-stage = Les prix ne prouvent pas la première étape.
proof-not-fairest = Les étapes ne prouvent pas qu’il n’existe pas de répartition plus équitable.
proof-bound = Les prix ne prouvent pas la borne.
