## What cannot all be had. What begins small is listed after a colon.

conflict-locks = These cannot all be kept: { $members }.
conflict-lock = the lock that is decision { $number }
conflict-exclusion = the exclusion that is decision { $number }
conflict-rule = rule { $number } ({ $must })
conflict-direction = the direction ({ $must })
conflict-role = one of the two is not in the programme in that role
conflict-no-reason = an override needs a reason, and this one has none
conflict-self = nobody is paired with themselves
conflict-capacity-mentor = its mentor has a capacity of { $seats }
conflict-capacity-mentee = its mentee has a capacity of { $seats }
conflict-capacity-both = somebody in it, in both roles, has a capacity of { $seats }
conflict-loops = two people may not mentor each other
conflict-ask-mentors = { $count ->
        [one] { $count } mentor
       *[other] { $count } mentors
    } ask for { $asked } or more in all
conflict-ask-mentees = { $count ->
        [one] { $count } mentee
       *[other] { $count } mentees
    } ask for { $asked } or more in all
conflict-minimum-mentors = { $count ->
        [one] { $count } mentor
       *[other] { $count } mentors
    } cannot all have as many mentees as their capacity asks for at least ({ $asked } in all): too few seats are left for them by { $members }.
conflict-minimum-mentees = { $count ->
        [one] { $count } mentee
       *[other] { $count } mentees
    } cannot all have as many mentors as their capacity asks for at least ({ $asked } in all): too few seats are left for them by { $members }.
conflict-minimum-by = { $one }; by { $other }
conflict-seats-mentors = { $count ->
        [one] { $count } mentor
       *[other] { $count } mentors
    } cannot all have as many mentees as their capacity asks for at least ({ $asked } in all): there are not enough seats of mentees.
conflict-seats-mentees = { $count ->
        [one] { $count } mentee
       *[other] { $count } mentees
    } cannot all have as many mentors as their capacity asks for at least ({ $asked } in all): there are not enough seats of mentors.

## Pairs made by hand.

bad-pair = Pair { $number } names somebody who is not in the programme in that role.
    .advice = Leave the pair out, or mend the roster.
must-broken-rule = { $pairs } pairs break rule { $number } ({ $must }).
must-broken-policy = { $pairs } pairs break the policy ({ $must }).
must-broken-advice = Change the pairs, or lock them with a reason that overrides the rule.
over-capacity = { $count } people have more partners than their capacity.
    .advice = Change the pairs, or raise their capacity.
lock-missing = { $count } locked pairs are missing.
    .advice = Put them back, or remove the locks.
loop = { $count } times two people mentor each other.
    .advice = Change the pairs, or allow loops in the policy.

## Questions that are refused.

too-many-pairs = { $mentors } mentors with { $mentees } mentees are more than { $most } pairs.
    .advice = Ask for fewer people at a time.
unknown-person = One of the two is not in the roster.
    .advice = Choose two people of the roster.
too-many-alternatives = At most { $most } other pairings can be asked for.
    .advice = Ask for fewer.
alternatives-stable = Stable pairs are not ranked: in every set of stable pairs no two people would both rather have each other, and by gains alone none is second best.
    .advice = Choose another priority to see the next best sets of pairs, or lock and exclude pairs to see what else there is.
alternatives-unproved = Other pairings can be listed once the best is proved, and under “fairest” for up to 300 pairs.
    .advice = Choose another priority, or lock and exclude pairs to see what else there is.
unknown-shared-hours = shared hours

## Who has access. { $group } is one of the lines that begin "access-group".

access-no-gap = No group of five or more waits more than everybody else.
access-gap = The largest gap: { $waiting } of { $people } { $group } { $waiting ->
        [one] waits
       *[other] wait
    }, { $elsewhere } of { $others } elsewhere.
access-group-mentor = mentors
access-group-mentee = mentees
access-group-both = people in both roles
access-group-no-level = people without a level
access-group-level = people on level { $level }
access-group-no-department = people without a department
access-group-no-location = people without a location
access-group-without = people without a { $column }
access-group-in = people in { $value }
access-group-with = people with “{ $value }” under “{ $column }”
access-withheld = Withheld: a group is shown only when at least { $least } people of it have a partner, { $least } wait, and as many of everybody else do.
access-small = Smaller groups stand under everybody else: a group is shown only with at least { $least } people on every side.
