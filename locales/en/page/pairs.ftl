# The step itself, its table, and what proofs and prices are called.

pairs-title = Pairs
pairs-nobody = Nobody is in the roster yet. Pairs are made of people: import a file or try the sample programme first.
pairs-to-people = Go to People
pairs-stale = The rules, people or decisions have changed since these pairs were made. Propose again to see the best pairs as things are now.
pairs-no-rules = There are no rules yet, so any mentor fits any mentee in the right direction.
pairs-choose-rules = Choose rules
pairs-propose = Propose pairs
pairs-propose-again = Propose again
pairs-made-of = { $mentors ->
    [one] { $mentors } mentor
   *[other] { $mentors } mentors
}, { $mentees ->
    [one] { $mentees } mentee
   *[other] { $mentees } mentees
}, { $rules ->
    [one] { $rules } rule
   *[other] { $rules } rules
}.
pairs-made-of-locks = { $mentors ->
    [one] { $mentors } mentor
   *[other] { $mentors } mentors
}, { $mentees ->
    [one] { $mentees } mentee
   *[other] { $mentees } mentees
}, { $rules ->
    [one] { $rules } rule
   *[other] { $rules } rules
}, { $locks ->
    [one] { $locks } lock
   *[other] { $locks } locks
} kept.
pairs-you-decide = You decide: what is proposed can be changed by hand.
pairs-summary = Summary
pairs-sum-pairs = { $count ->
    [one] pair
   *[other] pairs
}
pairs-sum-people = { $count ->
    [one] of { $all } people has a partner
   *[other] of { $all } people have a partner
}
pairs-sum-points = { $count ->
    [one] point in all
   *[other] points in all
}
pairs-sum-worst = { $count ->
    [one] point in the worst pair
   *[other] points in the worst pair
}
pairs-look-at = { $count ->
    [one] { $count } thing
   *[other] { $count } things
} to look at
pairs-badge-stale = Made before the last changes
pairs-badge-checking = Being checked …
pairs-badge-checked = ✓ Checked by independent code
pairs-badge-checked-why = A second program, written apart from the one that makes the pairs, has gone through every pair, rule and total.
pairs-badge-wrong = The independent check found something wrong.
pairs-tabs = What to see of the pairs
pairs-tab-pairs = Pairs
pairs-tab-waiting = Not matched
pairs-tab-why-not = Why not?
pairs-tab-decisions = Locks and exclusions
pairs-tab-pictures = Charts
pairs-tab-scenarios = Scenarios
pairs-tab-gatherings = Rounds and circles
pairs-tab-out = Export
pairs-none-possible = No pairs could be made. “Not matched” says why.
pairs-table-hint = Enter or a click opens a pair. To swap partners, drag a row onto another, or press Space, move with the arrows and press Space again.
pairs-selected = The selected pair
pairs-work = Pairing
pairs-undo-proposed = proposed pairs
pairs-undo-aside = locks set aside
pairs-undo-exclusion = exclusion
pairs-share-a-person = These two pairs share a person; there is nothing to swap.
pairs-excluded-said = These two are never paired again, and both wait. Propose again to find them new partners.
pairs-unknown-head = { $count } of { $all } pairs rest on values that are not known.
pairs-unknown = A blank passes a required rule, so the proof holds only if these blanks would. They are marked in the table, and the filter “Not known” shows them alone.

## Columns, of this and other tables of pairs

pairs-mentor = Mentor
pairs-mentee = Mentee
pairs-mentees = Mentees
pairs-mentors = Mentors
pairs-points = Points
pairs-people = People
pairs-pairs = Pairs
pairs-people-with-partner = People with a partner
pairs-worst = Worst pair
pairs-waiting = Not matched
pairs-proof = Proof
pairs-why = Why
pairs-person = Person
pairs-role = Role
pairs-level = Level
pairs-department = Department
pairs-mentor-level = Mentor’s level
pairs-mentee-level = Mentee’s level
pairs-mentor-department = Mentor’s department
pairs-mentee-department = Mentee’s department
pairs-shared-time = Shared time
pairs-lock = Lock
pairs-locked = Locked
pairs-not-locked = Not locked
pairs-not-known = Not known
pairs-rests-on-unknown = Rests on something unknown
pairs-all-known = All is known
pairs-reason = Reason
pairs-with = { $mentor } with { $mentee }
pairs-rule-name = Rule { $number }: { $kind }
pairs-close = Close
pairs-cancel = Cancel

## {names} is a list already: "Ada, Ben, Cleo and 3 others"

pairs-names-more = { $names } and { $count ->
    [one] { $count } other
   *[other] { $count } others
}

## What pairs come to

pairs-result = { $pairs ->
    [one] { $pairs } pair
   *[other] { $pairs } pairs
}; { $waiting ->
    [0] nobody waits
    [one] { $waiting } person waits
   *[other] { $waiting } people wait
}.
pairs-proof-leximin = Proved: no fairer set of pairs exists under your rules.
pairs-proof-stable = Proved: no mentor and mentee would both rather have each other.
pairs-proof-best = Proved: no better set of pairs exists under your rules.
pairs-proof-close = As good as the best in people, pairs and points; not proved in every detail. Propose again for a proof.
pairs-proof-not = Not proved to be the best: the best possible has at most { $missing }.
pairs-missing-seats = { $count ->
    [one] { $count } more seat of somebody’s smallest number
   *[other] { $count } more seats of people’s smallest numbers
}
pairs-missing-people = { $count ->
    [one] { $count } more person with a partner
   *[other] { $count } more people with a partner
}
pairs-missing-pairs = { $count ->
    [one] { $count } more pair
   *[other] { $count } more pairs
}
pairs-missing-points = { $count ->
    [one] { $count } more point
   *[other] { $count } more points
}
pairs-price-people-lost = { $count ->
    [one] { $count } person
   *[other] { $count } people
} without a partner
pairs-price-people-gained = { $count ->
    [one] { $count } person
   *[other] { $count } people
} more with a partner
pairs-price-pairs-lost = { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
} fewer
pairs-price-pairs-gained = { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
} more
pairs-price-points-lost = { $count ->
    [one] { $count } point
   *[other] { $count } points
} lost
pairs-price-points-gained = { $count ->
    [one] { $count } point
   *[other] { $count } points
} gained
pairs-price-nothing = nothing: another set of pairs is just as good

## {change} is a number with its sign ("+2"), {count} its size

pairs-change-people = { $count ->
    [one] { $change } person
   *[other] { $change } people
}
pairs-change-pairs = { $count ->
    [one] { $change } pair
   *[other] { $change } pairs
}
pairs-change-points = { $count ->
    [one] { $change } point
   *[other] { $change } points
}
pairs-count = { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
}
pairs-count-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
pairs-time-hours = { $hours } h
pairs-time-hours-minutes = { $hours } h { $minutes } min
pairs-time-minutes = { $minutes } min
pairs-time-week = { $time } a week
pairs-time-unknown = not known
pairs-now-with = now with { $names }
pairs-now-waits = waits
