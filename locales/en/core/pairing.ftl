## Locks and exclusions, people, capacity.

bad-today = Today's date is not a date between 1970 and 2200.
bad-until = Decision { $number } ends on something that is not a date between 1970 and 2200.
decision-over = { $count } decisions have passed their last day and no longer count.
    .advice = Remove them, or give them a later day.
no-today = { $count } decisions end on a day, but today's date is not known, so they count.
    .advice = Give today's date.
lock-unknown = { $count } locks name somebody who is not in the roster; they wait until that person is back.
    .advice = Remove them, or import the person.
exclusion-unknown = { $count } exclusions name somebody who is not in the programme in that role; they change nothing.
    .advice = Remove them, or mend the roster.
bad-lock = Decision { $number } cannot be kept: { $what }.
bad-lock-self = it pairs somebody with themselves
    .advice = Remove the lock.
bad-lock-no-reason = it overrides the rules without a reason
    .advice = Write down why.
bad-lock-role = one of the two is not in the programme in that role
    .advice = Change their role, or remove the lock.
bad-lock-excluded = the same pair is excluded
    .advice = Remove the lock or the exclusion.
bad-lock-mentor-full = its mentor has no seat left: capacity and the other locks are against it
    .advice = Raise the mentor's capacity, or remove a lock.
bad-lock-mentee-full = its mentee has no seat left: capacity and the other locks are against it
    .advice = Raise the mentee's capacity, or remove a lock.
bad-lock-total = somebody in it would have more partners in all than their capacity allows
    .advice = Raise the capacity, or remove a lock.
bad-lock-loop = another lock pairs the same two people the other way round
    .advice = Remove one of the two, or allow loops.
bad-lock-rule = rule { $number } forbids the pair ({ $must })
bad-lock-policy = the policy forbids the pair ({ $must })
bad-lock-broken-advice = Remove the lock, change the rule, or override it with a reason.
empty-id = Person { $number } has no id.
    .advice = Give everybody an id of their own.
duplicate-id = Persons { $first } and { $second } have the same id.
    .advice = Give everybody an id of their own, or leave one of the two out.
bad-person-capacity = Person { $number } must have at least { $min } partners but may have at most { $max }.
blank-under-must-forbidden = Rule { $number } finds nothing to read for { $count } people, so they cannot be paired.
blank-under-must-passes = Rule { $number } finds nothing to read for { $count } people, so it does not bind them.
blank-under-must-advice = Fill in the blank cells, or say in the rule what a blank means.
blank-level = { $count } people have no level, so the direction of the programme does not bind them.
    .advice = Fill in their level.
hours-unreadable = The weekly hours of { $count } people cannot be read and count as unknown.
    .advice = Write them like this: Mon 09:00-12:00.
zone-unknown = The time zones of { $count } people are not known, so their weekly hours count as unknown.
    .advice = Write them like this: Europe/Berlin.
too-many-cells = This is answered for up to { $most } possible pairs; here there are { $number }.
    .advice = Ask it of a part of the people.

## A run.

job-over = This run is over.
    .advice = Start it again.
best-by-trial = Every case was tried and nothing better exists, though the prices alone do not prove it.
    .advice = Nothing needs doing.
minimum-not-met = { $count } people have fewer partners than their capacity asks for at least.
    .advice = See the waiting list for the rules that remove their partners; lower the minimum or loosen a rule.
minimum-conflict-advice = Give up any one of these, and the rest can be met. The pairs are the best that can be had meanwhile.
stable-shared-seats = Stable pairs need not exist where people in both roles share their seats between them.
    .advice = Choose another priority, or give both roles seats of their own.
stable-loops = Stable pairs need not exist where two people could mentor each other and may not do both.
    .advice = Choose another priority, allow loops, or give a direction to the levels.
points-not-whole = The points at position { $position } are not a whole number that fits.
    .advice = Use whole numbers between -2147483647 and 2147483647, and NaN for a pair that may not exist.
capacity-length = { $side ->
        [row] There are { $given } row capacities for { $count } rows.
       *[column] There are { $given } column capacities for { $count } columns.
    }
    .advice = Give one capacity for each, or none at all.

## What the solver refuses, by its code.

solver-points-too-large = Points between { $low } and { $high } are too far apart for { $pairs } pairs.
    .advice = Use smaller points, such as whole numbers from 0 to 1000.
solver-too-many-people = The fairest pairs with people who may be on both sides are found among up to { $most } possible pairs; here there are { $cells }.
    .advice = Choose another priority, give everybody one role, or pair in parts.
solver-points-length = There are { $points } points for { $rows } rows and { $columns } columns.
    .advice = Give one number for each row and column, row after row.
solver-capacity-length = The seats do not match the number of rows and columns.
    .advice = Give seats for each row and each column.
solver-capacity-range = A minimum number of seats is above its maximum.
    .advice = Lower the minimum or raise the maximum.
solver-index-out-of-range = A row or column that does not exist is named.
    .advice = Count rows and columns from 0.
solver-forced-forbidden = The pair of row { $row } and column { $column } is both forced and forbidden.
    .advice = Give the cell points, or do not force it.
solver-forced-exceeds-seats = The forced pairs need more seats than there are.
    .advice = Force fewer pairs, or add seats.
solver-coupled-twice = A row or column belongs to more than one person, or a person is counted twice.
    .advice = Name each row and column in one coupling, and count the person there only.
solver-exclusive-twice = A pair is excluded by more than one other pair.
    .advice = Name each pair in one exclusion.
solver-forced-exclusive = Two forced pairs exclude each other.
    .advice = Force one of them only.
