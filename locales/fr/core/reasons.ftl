## Why a pair: begins with a capital and has no full stop, since reasons are listed.

reason-same-level = Même niveau
reason-gap = { $gap ->
        [one] { $gap } niveau d’écart
       *[other] { $gap } niveaux d’écart
    }
reason-same = { $code ->
        [department] Même service : { $value }
        [location] Même site : { $value }
        [level] Même niveau : { $value }
        [manager] Même responsable : { $value }
        [timezone] Même fuseau horaire : { $value }
       *[other] Même valeur sous « { $field } » : { $value }
    }
reason-same-two = « { $own } » chez la mentore ou le mentor correspond à « { $other } » chez la ou le mentee : { $value }
reason-different = { $code ->
        [department] Services différents
        [location] Sites différents
        [level] Niveaux différents
        [manager] Responsables différents
        [timezone] Fuseaux horaires différents
       *[other] Valeurs différentes sous « { $field } »
    }
reason-different-two = « { $own } » chez la mentore ou le mentor diffère de « { $other } » chez la ou le mentee
reason-offers-wants = La mentore ou le mentor propose ce que souhaite la ou le mentee : { $values }
reason-wants-offers = La ou le mentee propose ce que souhaite la mentore ou le mentor : { $values }
reason-both-offer = Les deux proposent : { $values }
reason-both-want = Les deux souhaitent : { $values }
reason-shared = En commun sous « { $field } » : { $values }
reason-shared-two = « { $own } » chez la mentore ou le mentor rejoint « { $other } » chez la ou le mentee : { $values }
reason-languages = { $count ->
        [one] Une langue commune : { $values }
       *[other] Langues communes : { $values }
    }
reason-minutes = { $minutes } minutes communes par semaine
reason-wish-mentor = Souhait numéro { $rank } de la mentore ou du mentor
reason-wish-mentee = Souhait numéro { $rank } de la ou du mentee
reason-wish-both = Souhait numéro { $mentor } de la mentore ou du mentor, souhait numéro { $mentee } de la ou du mentee
reason-not-before = Jamais en binôme auparavant
reason-apart = Éloignement sur la ligne hiérarchique
reason-agreed = Autres préférences consenties

## Why two people may not be a pair.

broken-not-above = La mentore ou le mentor n’est pas à un niveau supérieur à celui de la ou du mentee.
broken-below = La mentore ou le mentor est à un niveau inférieur à celui de la ou du mentee.
broken-not-below = La mentore ou le mentor n’est pas à un niveau inférieur à celui de la ou du mentee.
broken-above = La mentore ou le mentor est à un niveau supérieur à celui de la ou du mentee.
broken-excluded = Vous avez exclu ce binôme.
broken-no-seat = L’une des deux personnes ne peut avoir aucun partenaire dans ce rôle.
broken-same-person = Personne ne forme un binôme avec soi-même.
broken-agreed = Règle { $number } : une préférence consentie.
broken-gap = Règle { $number } : { $must } ; l’écart est de { $gap }.
broken-no-level = Règle { $number } : { $must } ; un niveau n’est pas connu.
broken-minutes = Règle { $number } : { $must } ; leur temps commun est de { $minutes }.
broken-no-hours = Règle { $number } : { $must } ; les horaires d’une personne ne sont pas connus.
broken-line = Règle { $number } : { $must } ; les deux personnes y sont trop proches.
broken-before = Règle { $number } : { $must } ; elles ont déjà formé un binôme.
broken-blank = Règle { $number } : { $must } ; une cellule est vide.
broken-different = Règle { $number } : { $must } ; c’est ici la même valeur.
broken-same = Règle { $number } : { $must } ; les valeurs diffèrent.
broken-language = Règle { $number } : { $must } ; elles n’en ont aucune.
broken-shared = Règle { $number } : { $must } ; rien ne correspond.
broken-ranked = Règle { $number } : { $must } ; aucun souhait ne nomme l’autre personne.
broken-wrong-role = L’une des deux personnes ne participe pas au programme dans ce rôle.
    .advice = Choisissez une mentore ou un mentor et une ou un mentee.
broken-loop = Un verrou associe les deux personnes dans l’autre sens.
broken-locks = Vos verrous ne laissent aucune place à ce binôme.
broken-prefers = { $side ->
        [mentor] La mentore ou le mentor gagne { $least } ou plus avec son binôme actuel, et { $gain } avec celui-ci.
       *[mentee] La ou le mentee gagne { $least } ou plus avec son binôme actuel, et { $gain } avec celui-ci.
    }
broken-gone = L’une des deux personnes est partie ou ne participe plus au programme dans ce rôle.

## Why somebody has no partner.

waiting-capacity-zero = La capacité de cette personne est nulle.
waiting-nobody = Il n’y a personne de l’autre côté.
waiting-no-candidates = { $possible ->
        [one] Les règles écartent la { $possible } personne possible.
       *[other] Les règles écartent toutes les { $possible } personnes possibles.
    }
waiting-most-by-rule = La plupart d’entre elles : la règle { $number } ({ $must }) en écarte { $count }.
waiting-most-by-policy = La plupart d’entre elles : le cadre fixé ({ $must }) en écarte { $count }.
waiting-below-minimum = Cette personne a { $partners } partenaires sur un minimum de { $minimum } ; les autres personnes qui conviennent n’ont plus de place.
waiting-negative-total = { $possible ->
        [one] { $candidates } sur { $possible } personne possible convient, mais coûterait des points.
       *[other] { $candidates } sur { $possible } personnes possibles conviennent, mais chacune coûterait des points.
    }
waiting-all-taken = { $possible ->
        [one] { $candidates } sur { $possible } personne possible convient, mais forme déjà un binôme avec une autre.
       *[other] { $candidates } sur { $possible } personnes possibles conviennent, et toutes forment un binôme avec d’autres.
    }
waiting-minimum-asked = Un minimum de { $minimum } était demandé.
