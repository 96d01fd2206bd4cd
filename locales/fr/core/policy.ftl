## Rules in plain words. What begins small stands in a sentence of its own or within one, as "Rule 3: …".

field-id = identifiant
field-name = nom
field-email = e-mail
field-level = niveau
field-manager = responsable
field-department = service
field-location = site
field-timezone = fuseau horaire
field-languages = langues
field-offers = compétences proposées
field-wants = compétences souhaitées
field-availability = disponibilité
field-dotted-lines = rattachements fonctionnels
field-wishes = souhaits
rule-no-column = (aucune colonne)
rule-kind-level-gap = écart de niveau
rule-kind-reporting-line = ligne hiérarchique
rule-kind-same = identique
rule-kind-different = différent
rule-kind-shared = en commun
rule-kind-language = langue
rule-kind-availability = disponibilité
rule-kind-ranked = souhaits
rule-kind-not-before = pas auparavant
rule-agreed = une préférence consentie
rule-consent-both = Uniquement pour les personnes qui y ont consenti, des deux côtés.
rule-consent-mentor = Uniquement pour les mentors qui y ont consenti.
rule-consent-mentee = Uniquement pour les mentees qui y ont consenti.
rule-nothing-yet = N’a encore aucun effet.

## How many levels, within "the mentee is … above the mentor".

rule-levels-exactly = exactement { $min ->
        [one] { $min } niveau
       *[other] { $min } niveaux
    }
rule-levels-between = { $min } à { $max ->
        [one] { $max } niveau
       *[other] { $max } niveaux
    }
rule-levels-least = au moins { $min ->
        [one] { $min } niveau
       *[other] { $min } niveaux
    }
rule-levels-most = au plus { $max ->
        [one] { $max } niveau
       *[other] { $max } niveaux
    }
rule-levels-any = un nombre quelconque de niveaux
rule-level-same = les deux personnes sont au même niveau
rule-level-reverse = la ou le mentee se situe { $levels } au-dessus de la mentore ou du mentor
rule-level-reverse-equal = la ou le mentee se situe au même niveau que la mentore ou le mentor, ou { $levels } au-dessus
rule-level-traditional = la mentore ou le mentor se situe { $levels } au-dessus de la ou du mentee
rule-level-traditional-equal = la mentore ou le mentor se situe au même niveau que la ou le mentee, ou { $levels } au-dessus
rule-level-any = { $levels } séparent les deux personnes
rule-level-any-equal = les deux personnes sont au même niveau, ou { $levels } les séparent
rule-line-neither = aucune des deux personnes n’encadre l’autre
rule-line-steps = plus de { $steps } échelons séparent les deux personnes sur la ligne hiérarchique, ou elles ne sont pas sur la même
rule-line-off = la mentore ou le mentor ne dépend pas d’une personne directement rattachée à la ou au mentee (sur { $depth } niveaux{ $exempt ->
        [none] { "" }
        [one] , sauf pour 1 mentee
       *[many] , sauf pour { $count } mentees
    })
rule-line-and = { $one }, et { $other }
rule-line-none = la ligne hiérarchique
rule-same = { $code ->
        [department] le même service
        [location] le même site
        [level] le même niveau
        [manager] la ou le même responsable
        [timezone] le même fuseau horaire
       *[other] la même valeur sous « { $field } »
    }
rule-same-two = « { $own } » chez la mentore ou le mentor correspond à « { $other } » chez la ou le mentee
rule-different = { $code ->
        [department] un service différent
        [location] un site différent
        [level] un niveau différent
        [manager] une ou un responsable différent
        [timezone] un fuseau horaire différent
       *[other] une valeur différente sous « { $field } »
    }
rule-different-two = « { $own } » chez la mentore ou le mentor diffère de « { $other } » chez la ou le mentee
rule-shared = au moins une correspondance : { $what ->
        [offers-wants] ce que propose la mentore ou le mentor avec ce que souhaite la ou le mentee
        [wants-offers] ce que propose la ou le mentee avec ce que souhaite la mentore ou le mentor
        [same] { $own } des deux côtés
       *[other] « { $own } » chez la mentore ou le mentor avec « { $other } » chez la ou le mentee
    }
rule-language = au moins une langue commune
rule-availability = au moins { $minutes } minutes communes par semaine
rule-wish-mentor = la mentore ou le mentor a souhaité travailler avec la ou le mentee
rule-wish-mentee = la ou le mentee a souhaité travailler avec la mentore ou le mentor
rule-wish-either = l’une des deux personnes a souhaité l’autre
rule-never-before = les deux personnes n’ont jamais formé un binôme
rule-not-last = les deux personnes ne formaient pas un binôme dans la dernière cohorte
rule-not-in = les deux personnes n’ont pas formé un binôme dans les { $cohorts } dernières cohortes

## What a rule gives. { $sign } is "+" or "-", { $amount } one or more of the lines that begin "rule-amount".

rule-amount = { $sign }{ $points ->
        [one] { $points } point
       *[other] { $points } points
    }
rule-amount-wish = { $sign }{ $points ->
        [one] { $points } point
       *[other] { $points } points
    } pour le souhait { $rank }
rule-amount-minutes = { $sign }{ $points ->
        [one] { $points } point
       *[other] { $points } points
    } à partir de { $limit } minutes
rule-amount-level = { $sign }{ $points ->
        [one] { $points } point
       *[other] { $points } points
    } pour { $limit }
rule-points-for-mentor = { $points }, au bénéfice de la mentore ou du mentor
rule-points-for-mentee = { $points }, au bénéfice de la ou du mentee
rule-points-level-any = selon l’écart de niveau : { $amount }
rule-points-level = selon le nombre de niveaux entre les deux : { $amount }
rule-points-line = aucun point
rule-points-same = { $amount } pour { $code ->
        [department] le même service
        [location] le même site
        [level] le même niveau
        [manager] la ou le même responsable
        [timezone] le même fuseau horaire
       *[other] la même valeur sous « { $field } »
    }
rule-points-same-two = { $amount } si « { $own } » chez la mentore ou le mentor correspond à « { $other } » chez la ou le mentee
rule-points-different = { $amount } pour { $code ->
        [department] un service différent
        [location] un site différent
        [level] un niveau différent
        [manager] une ou un responsable différent
        [timezone] un fuseau horaire différent
       *[other] une valeur différente sous « { $field } »
    }
rule-points-different-two = { $amount } si « { $own } » chez la mentore ou le mentor diffère de « { $other } » chez la ou le mentee
rule-points-shared = { $amount } par correspondance : { $what ->
        [offers-wants] ce que propose la mentore ou le mentor avec ce que souhaite la ou le mentee
        [wants-offers] ce que propose la ou le mentee avec ce que souhaite la mentore ou le mentor
        [same] { $own } des deux côtés
       *[other] « { $own } » chez la mentore ou le mentor avec « { $other } » chez la ou le mentee
    }{ $strength ->
        [yes] , multiplié par la plus faible des deux intensités
       *[no] { "" }
    }{ $limited ->
        [yes] , au plus { $most }
       *[no] { "" }
    }
rule-points-language = { $amount } pour une langue commune
rule-points-availability = selon les minutes communes par semaine : { $amount }
rule-points-wishes-mentor = selon les souhaits de la mentore ou du mentor : { $amount }
rule-points-wishes-mentee = selon les souhaits de la ou du mentee : { $amount }
rule-points-wishes-both = selon les souhaits des deux personnes : { $amount }
rule-points-never-before = { $amount } si les deux personnes n’ont jamais formé un binôme
rule-points-not-in = { $amount } si les deux personnes n’ont pas formé un binôme dans { $cohorts ->
        [one] la dernière { $cohorts } cohorte
       *[other] les { $cohorts } dernières cohortes
    }
direction-above = la mentore ou le mentor est à un niveau supérieur à celui de la ou du mentee
direction-above-or-equal = la mentore ou le mentor est à un niveau supérieur à celui de la ou du mentee, ou au même niveau
direction-below = la mentore ou le mentor est à un niveau inférieur à celui de la ou du mentee
direction-below-or-equal = la mentore ou le mentor est à un niveau inférieur à celui de la ou du mentee, ou au même niveau
policy-exclusions = vos propres exclusions
policy-no-capacity = une capacité nulle
direction-reverse = Les mentors sont à un niveau inférieur à celui de leurs mentees.
direction-reverse-or-equal = Les mentors sont à un niveau inférieur à celui de leurs mentees, ou au même niveau.
direction-traditional = Les mentors sont à un niveau supérieur à celui de leurs mentees.
direction-traditional-or-equal = Les mentors sont à un niveau supérieur à celui de leurs mentees, ou au même niveau.
direction-any = Les niveaux ne disent pas qui accompagne qui.
