## Rules in plain words. What begins small stands in a sentence of its own or within one, as "Rule 3: …".

field-id = id
field-name = name
field-email = email
field-level = level
field-manager = manager
field-department = department
field-location = location
field-timezone = time zone
field-languages = languages
field-offers = skills offered
field-wants = skills wanted
field-availability = availability
field-dotted-lines = dotted lines
field-wishes = wishes
rule-no-column = (no column)
rule-kind-level-gap = level gap
rule-kind-reporting-line = reporting line
rule-kind-same = same
rule-kind-different = different
rule-kind-shared = shared
rule-kind-language = language
rule-kind-availability = availability
rule-kind-ranked = wishes
rule-kind-not-before = not before
rule-agreed = an agreed preference
rule-consent-both = Only for people who agreed to it, on both sides.
rule-consent-mentor = Only for mentors who agreed to it.
rule-consent-mentee = Only for mentees who agreed to it.
rule-nothing-yet = Does nothing yet.

## How many levels, within "the mentee is … above the mentor".

rule-levels-exactly = exactly { $min ->
        [one] { $min } level
       *[other] { $min } levels
    }
rule-levels-between = { $min } to { $max ->
        [one] { $max } level
       *[other] { $max } levels
    }
rule-levels-least = at least { $min ->
        [one] { $min } level
       *[other] { $min } levels
    }
rule-levels-most = at most { $max ->
        [one] { $max } level
       *[other] { $max } levels
    }
rule-levels-any = any number of levels
rule-level-same = the two are on the same level
rule-level-reverse = the mentee is { $levels } above the mentor
rule-level-reverse-equal = the mentee is on the same level as the mentor or { $levels } above the mentor
rule-level-traditional = the mentor is { $levels } above the mentee
rule-level-traditional-equal = the mentor is on the same level as the mentee or { $levels } above the mentee
rule-level-any = the two are { $levels } apart
rule-level-any-equal = the two are on the same level or { $levels } apart
rule-line-neither = neither manages the other
rule-line-steps = the two are more than { $steps } steps apart on the management chain, or not on one
rule-line-off = the mentor does not sit below one of the mentee's direct reports ({ $depth } levels deep{ $exempt ->
        [none] { "" }
        [one] , except for 1 mentee
       *[many] , except for { $count } mentees
    })
rule-line-and = { $one }, and { $other }
rule-line-none = the management chain
rule-same = { $code ->
       *[other] the same { $field }
    }
rule-same-two = a mentor's { $own } is the mentee's { $other }
rule-different = { $code ->
       *[other] a different { $field }
    }
rule-different-two = a mentor's { $own } differs from the mentee's { $other }
rule-shared = at least one match: { $what ->
        [offers-wants] what the mentor offers with what the mentee wants
        [wants-offers] what the mentee offers with what the mentor wants
        [same] { $own } of both
       *[other] the mentor's { $own } with the mentee's { $other }
    }
rule-language = at least one common language
rule-availability = at least { $minutes } shared minutes a week
rule-wish-mentor = the mentor wished for the mentee
rule-wish-mentee = the mentee wished for the mentor
rule-wish-either = one of the two wished for the other
rule-never-before = the two were never a pair before
rule-not-last = the two were not a pair in the last cohort
rule-not-in = the two were not a pair in the last { $cohorts } cohorts

## What a rule gives. { $sign } is "+" or "-", { $amount } one or more of the lines that begin "rule-amount".

rule-amount = { $sign }{ $points ->
        [one] { $points } point
       *[other] { $points } points
    }
rule-amount-wish = { $sign }{ $points ->
        [one] { $points } point
       *[other] { $points } points
    } for wish { $rank }
rule-amount-minutes = { $sign }{ $points ->
        [one] { $points } point
       *[other] { $points } points
    } from { $limit } minutes
rule-amount-level = { $sign }{ $points ->
        [one] { $points } point
       *[other] { $points } points
    } for { $limit }
rule-points-for-mentor = { $points }, for the mentor's gain
rule-points-for-mentee = { $points }, for the mentee's gain
rule-points-level-any = by levels apart: { $amount }
rule-points-level = by levels between the two: { $amount }
rule-points-line = no points
rule-points-same = { $code ->
       *[other] { $amount } for the same { $field }
    }
rule-points-same-two = { $amount } for a mentor's { $own } that is the mentee's { $other }
rule-points-different = { $code ->
       *[other] { $amount } for a different { $field }
    }
rule-points-different-two = { $amount } for a mentor's { $own } that differs from the mentee's { $other }
rule-points-shared = { $amount } for each match: { $what ->
        [offers-wants] what the mentor offers with what the mentee wants
        [wants-offers] what the mentee offers with what the mentor wants
        [same] { $own } of both
       *[other] the mentor's { $own } with the mentee's { $other }
    }{ $strength ->
        [yes] , times the lower of the two strengths
       *[no] { "" }
    }{ $limited ->
        [yes] , at most { $most }
       *[no] { "" }
    }
rule-points-language = { $amount } for a common language
rule-points-availability = by shared minutes a week: { $amount }
rule-points-wishes-mentor = by the mentor's wishes: { $amount }
rule-points-wishes-mentee = by the mentee's wishes: { $amount }
rule-points-wishes-both = by the wishes of both: { $amount }
rule-points-never-before = { $amount } if the two were never a pair before
rule-points-not-in = { $amount } if the two were not a pair in the last { $cohorts ->
        [one] { $cohorts } cohorts
       *[other] { $cohorts } cohorts
    }
direction-above = the mentor’s level is above the mentee’s
direction-above-or-equal = the mentor’s level is above the mentee’s, or the same
direction-below = the mentor’s level is below the mentee’s
direction-below-or-equal = the mentor’s level is below the mentee’s, or the same
policy-exclusions = your own exclusions
policy-no-capacity = a capacity of no partner
direction-reverse = A mentor’s level is below the mentee’s.
direction-reverse-or-equal = A mentor’s level is below the mentee’s, or the same.
direction-traditional = A mentor’s level is above the mentee’s.
direction-traditional-or-equal = A mentor’s level is above the mentee’s, or the same.
direction-any = Levels do not say who mentors whom.
