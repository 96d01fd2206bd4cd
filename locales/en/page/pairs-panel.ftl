# One pair: its details, a change by hand, why two are no pair, locks and exclusions.

pairs-this-pair = This pair<hidden>: { $mentor } and { $mentee }</hidden>
pairs-looking = Looking at this pair …
pairs-side-mentor = mentor
pairs-side-mentee = mentee
pairs-side-both = both roles
pairs-gets = Gets { $count ->
    [one] { $count } point
   *[other] { $count } points
}
pairs-gets-none = No rule gives points for this side.
pairs-nobody-else = nobody else is possible
pairs-next = { $name }, { $count ->
    [one] { $count } point
   *[other] { $count } points
}
pairs-breaks = This pair breaks a required rule.
pairs-together = Together
pairs-together-locked = { $count ->
    [one] { $count } point
   *[other] { $count } points
}, locked
pairs-next-mentor = Next best for the mentor
pairs-next-mentee = Next best for the mentee
pairs-without = Without this pair

## {kind} is "Locked" or "Excluded"

pairs-excluded = Excluded
pairs-decided = <strong>{ $kind }</strong>.
pairs-decided-on = <strong>{ $kind }</strong> on { $date }.
pairs-decided-by = <strong>{ $kind }</strong> by { $author }.
pairs-decided-on-by = <strong>{ $kind }</strong> on { $date } by { $author }.
pairs-decided-why = Reason: { $reason }
pairs-unlock = Unlock
pairs-lock-this = Lock this pair
pairs-never = Never pair these two
pairs-lock-needs-reason = This pair breaks a required rule, so the lock needs a reason.
pairs-reason-optional = Reason (may stay empty)
pairs-say-why = Say why, so that others can follow the decision.
pairs-decided-by-field = Decided by (may stay empty)
pairs-until-field = Counts until (may stay empty)
pairs-reason-private = The reason is private: it is kept with the programme and stands in no file, letter or explanation for others.
pairs-do-lock = Lock
pairs-do-exclude = Exclude
pairs-other-partner = Choose another partner
pairs-other-mentee = Another mentee for { $name }
pairs-other-mentor = Another mentor for { $name }
pairs-other-hint = You see the cost before anything changes. Dragging one row of the table onto another does the same.
pairs-undo-lock = lock
pairs-undo-unlock = unlock
pairs-locked-said = Locked. Proposing again keeps this pair.
pairs-unlocked-said = Unlocked. Proposing again may change this pair.

## A change by hand

pairs-change-unjudged = This change could not be judged.
pairs-change-title = Pair { $mentor } with { $mentee }?
pairs-counting-cost = Counting the cost …
pairs-make = Make this pair
pairs-make-more = Make this pair …
pairs-wrote = <strong>{ $name }</strong> wrote:
pairs-breaks-anyway = { $count ->
    [one] <strong>This pair breaks a required rule.</strong> You can make it all the same, with a reason.
   *[other] <strong>This pair breaks { $count } required rules.</strong> You can make it all the same, with a reason.
}
pairs-part = { $mentor } and { $mentee } part.
pairs-join = { $mentor } and { $mentee } become a pair.
pairs-left-waiting = { $name } waits.
pairs-before-after = Before and after
pairs-what = What
pairs-now = Now
pairs-then = Then
pairs-change = Change
pairs-new-locked = The new pair is locked, so that proposing again keeps it.
pairs-change-means = This change means { $cost }.
pairs-change-breaks = This pair breaks { $count ->
    [one] { $count } required rule
   *[other] { $count } required rules
}.
pairs-same-points = the same points
pairs-undo-by-hand = change by hand
pairs-made-said = The pair is made and locked.
pairs-none-to-change = There are no pairs to change yet.
    .advice = Propose pairs first.
pairs-by-hand = Changed by hand

## Why two are no pair

pairs-why-not-title = Why not these two?
pairs-why-not-choose = Choose a mentor and a mentee to see what their pair would cost, or which rule forbids it.
pairs-why-not-looking = Looking …
pairs-why-not-made = { $mentor } and { $mentee } are a pair.
pairs-forbidden = { $count ->
    [one] { $count } required rule forbids
   *[other] { $count } required rules forbid
} this pair.
pairs-why-not-new = New pairs
pairs-why-not-part = Pairs that part
pairs-and = { $mentor } and { $mentee }
pairs-allowed = The rules allow this pair.
pairs-allowed-price = Making it means: { $price }.
pairs-why-not-unanswered = This question could not be answered.

## Locks and exclusions

pairs-decisions-none = No locks and no exclusions. Open a pair in the table to lock it, or to say that the two should never be paired.
pairs-decisions-to-pairs = See the pairs
pairs-decisions-hint = Locks and exclusions outlive a newer roster. Their reasons are private: they are kept with the programme and stand in no file, letter or explanation for others.
pairs-decision = Decision
pairs-by = By
pairs-date = Date
pairs-until = Until
pairs-take-back = Take back
pairs-against-required = against a required rule
pairs-over = over
pairs-not-in-roster = waits: not in the roster
pairs-unlock-of = Unlock: { $mentor } and { $mentee }
pairs-allow-again = Allow again
pairs-allow-again-of = Allow again: { $mentor } and { $mentee }
pairs-undo-allow = end of an exclusion
pairs-unlock-said = Unlocked.
pairs-allow-said = Allowed again.

## What cannot all be had

pairs-conflicts = { $count ->
    [one] { $count } lock
   *[other] { $count } locks
} cannot be kept
pairs-conflicts-aside = { $count ->
    [one] Set this lock aside and propose
   *[other] Set these { $count } locks aside and propose
}
pairs-conflicts-hint = Everything else is kept. Undo brings the locks back.
pairs-conflict-all = These cannot all be kept:
pairs-conflict-member = { $text }: { $names }
pairs-conflict-any = Give up any one of them, and the rest of this list can be kept.
