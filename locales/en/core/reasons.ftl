## Why a pair: begins with a capital and has no full stop, since reasons are listed.

reason-same-level = Same level
reason-gap = { $gap ->
        [one] { $gap } level apart
       *[other] { $gap } levels apart
    }
reason-same = { $code ->
       *[other] Same { $field }: { $value }
    }
reason-same-two = The mentor's { $own } is the mentee's { $other }: { $value }
reason-different = { $code ->
       *[other] Different { $field }
    }
reason-different-two = The mentor's { $own } differs from the mentee's { $other }
reason-offers-wants = The mentor offers what the mentee wants: { $values }
reason-wants-offers = The mentee offers what the mentor wants: { $values }
reason-both-offer = Both offer: { $values }
reason-both-want = Both want: { $values }
reason-shared = Shared { $field }: { $values }
reason-shared-two = The mentor's { $own } meets the mentee's { $other }: { $values }
reason-languages = { $count ->
        [one] A common language: { $values }
       *[other] Common languages: { $values }
    }
reason-minutes = { $minutes } shared minutes a week
reason-wish-mentor = The mentor's wish number { $rank }
reason-wish-mentee = The mentee's wish number { $rank }
reason-wish-both = The mentor's wish number { $mentor }, the mentee's wish number { $mentee }
reason-not-before = Not a pair before
reason-apart = Apart on the management chain
reason-agreed = Other agreed preferences

## Why two people may not be a pair.

broken-not-above = The mentor’s level is not above the mentee’s.
broken-below = The mentor’s level is below the mentee’s.
broken-not-below = The mentor’s level is not below the mentee’s.
broken-above = The mentor’s level is above the mentee’s.
broken-excluded = You have excluded this pair.
broken-no-seat = One of the two may have no partner in that role.
broken-same-person = Nobody is paired with themselves.
broken-agreed = Rule { $number }: an agreed preference.
broken-gap = Rule { $number }: { $must }; the gap is { $gap }.
broken-no-level = Rule { $number }: { $must }; a level is not known.
broken-minutes = Rule { $number }: { $must }; they share { $minutes }.
broken-no-hours = Rule { $number }: { $must }; somebody's hours are not known.
broken-line = Rule { $number }: { $must }; they are too close on it.
broken-before = Rule { $number }: { $must }; they were a pair before.
broken-blank = Rule { $number }: { $must }; a cell is blank.
broken-different = Rule { $number }: { $must }; it is the same.
broken-same = Rule { $number }: { $must }; it differs.
broken-language = Rule { $number }: { $must }; they have none.
broken-shared = Rule { $number }: { $must }; nothing fits.
broken-ranked = Rule { $number }: { $must }; no wish names the other.
broken-wrong-role = One of the two is not in the programme in that role.
    .advice = Choose a mentor and a mentee.
broken-loop = A lock pairs the two the other way round.
broken-locks = Your locks leave no seat for this pair.
broken-prefers = { $side ->
        [mentor] The mentor gains { $least } or more by who they have, and { $gain } by this pair.
       *[mentee] The mentee gains { $least } or more by who they have, and { $gain } by this pair.
    }
broken-gone = One of the two has left, or is no longer in the programme in that role.

## Why somebody has no partner.

waiting-capacity-zero = Their capacity is no partner at all.
waiting-nobody = There is nobody on the other side.
waiting-no-candidates = The rules remove all of the { $possible ->
        [one] { $possible } possible partner
       *[other] { $possible } possible partners
    }.
waiting-most-by-rule = Most of them: rule { $number } ({ $must }) removes { $count }.
waiting-most-by-policy = Most of them: the policy ({ $must }) removes { $count }.
waiting-below-minimum = They have { $partners } of at least { $minimum } partners; the others who fit have no seat left.
waiting-negative-total = { $candidates } of the { $possible ->
        [one] { $possible } possible partner
       *[other] { $possible } possible partners
    } fit, but every one would cost points.
waiting-all-taken = { $candidates } of the { $possible ->
        [one] { $possible } possible partner
       *[other] { $possible } possible partners
    } fit, and all of these have their pairs with others.
waiting-minimum-asked = At least { $minimum } were asked for.
