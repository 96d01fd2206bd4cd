# Other ways to the pairs: few changes, goals compared, other sets, scenarios, rounds and circles.

pairs-rematch-title = Change as little as possible
pairs-rematch-intro = { $count ->
    [one] There is { $count } pair already.
   *[other] There are { $count } pairs already.
} Keep as many as you like of them, and see what giving up some would bring.
pairs-rematch-see = See the choices
pairs-rematch-can = { $possible ->
    [one] { $possible } pair
   *[other] { $possible } pairs
} can stay. Each line gives up some of those that can, for what stands beside it.
pairs-rematch-can-some = { $possible ->
    [one] { $possible } pair
   *[other] { $possible } pairs
} can stay, { $lost ->
    [one] { $lost } pair
   *[other] { $lost } pairs
} cannot. Each line gives up some of those that can, for what stands beside it.
pairs-rematch-choices = Choices
pairs-rematch-given-up = Pairs given up
pairs-rematch-new-pairs = New pairs
pairs-rematch-take = Take over: { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
} given up
pairs-rematch-leave = Leave everything as it is
pairs-rematch-none = none
pairs-rematch-best = The best there is, proved
pairs-rematch-best-few = Best for so few, proved
pairs-rematch-unproved = Not proved
pairs-rematch-cannot-stay = Cannot stay
pairs-rematch-new = New
pairs-rematch-ended = Ended
pairs-rematch-what-changes = What changes
pairs-rematch-kept = { $kept ->
    [one] { $kept } pair
   *[other] { $kept } pairs
} kept, { $ended } ended, { $fresh } new.
pairs-rematch-kept-lost = { $kept ->
    [one] { $kept } pair
   *[other] { $kept } pairs
} kept, { $ended } ended and { $lost } that cannot stay, { $fresh } new.
pairs-rematch-table = Pairs that change
pairs-show-all = Show all { $count }
pairs-rematch-work = Pairing again with few moves
pairs-rematch-found = { $count ->
    [one] { $count } choice
   *[other] { $count } choices
}.
pairs-rematch-undo = new pairs with few changes
pairs-rematch-taken = Taken over: { $moves ->
    [one] { $moves } pair
   *[other] { $moves } pairs
} given up, { $pairs ->
    [one] { $pairs } pair
   *[other] { $pairs } pairs
} in all. Undo brings the others back.

## Goals of the matching, next to each other

pairs-goals-title = What each goal would give
pairs-goals-hint = The same people, rules and decisions, paired once for each goal. Nothing is changed.
pairs-goals-again = Compare again
pairs-goals-compare = Compare the goals
pairs-goals-old = Something has changed since this was compared.
pairs-goals-work = Comparing the goals
pairs-goals-compared = { $count ->
    [one] { $count } goal
   *[other] { $count } goals
} compared.
pairs-goals-table = Goals compared
pairs-goal = Goal
pairs-goals-mentors-gain = Mentors gain
pairs-goals-mentees-gain = Mentees gain
pairs-goals-swap = Would rather swap
pairs-goals-swap-hint = “Would rather swap” counts mentors and mentees who are not a pair and would both gain by being one.
pairs-goals-chosen = chosen

## Other sets of pairs

pairs-others-title = Other sets of pairs
pairs-others-hint = The next best sets of pairs under the same rules, in their order; those that are just as good come first.
pairs-others-one = Show another just as good
pairs-others-ten = Find the ten next best
pairs-others-stale = Something has changed since these pairs were made. Propose again first.
pairs-others-none = There is no other set of pairs that the rules allow.
pairs-others-worst = the worst pair has { $count ->
    [one] { $count } point
   *[other] { $count } points
}
pairs-others-less-fair = Less fair
pairs-others-same = Just as good
pairs-others-differ = { $count ->
    [one] { $count } pair differs
   *[other] { $count } pairs differ
}.
pairs-others-differ-names = { $count ->
    [one] { $count } pair differs
   *[other] { $count } pairs differ
}: { $names }.
pairs-others-more = { $names }; and { $count } more
pairs-others-use = Use these pairs<hidden> (number { $number })</hidden>
pairs-others-work = Looking for other sets of pairs
pairs-others-found = { $count ->
    [one] { $count } other set
   *[other] { $count } other sets
} of pairs found.
pairs-others-undo = use of another set of pairs
pairs-others-used = These pairs are in use. Undo brings the others back.

## Scenarios

pairs-scenario-keep-title = Keep these pairs as a scenario
pairs-scenario-hint = A scenario keeps the rules, the decisions and the pairs as they are now. It is saved with the programme.
pairs-scenario-name = Name
pairs-scenario-keep = Keep
pairs-scenario-keep-others = Keep what the other goals give
pairs-scenario-unnamed = Give it a name that no other scenario has.
pairs-scenario-stale = The rules, people or decisions have changed since these pairs were made. Propose again first.
pairs-scenario-none = No scenarios yet.
pairs-scenario = Scenario
pairs-scenario-actions = Actions
pairs-scenario-use = Use
pairs-scenario-use-of = Use { $name }
pairs-scenario-remove = Remove
pairs-scenario-remove-of = Remove { $name }
pairs-scenario-now = Now
pairs-scenario-side = Side by side
pairs-scenario-left = Left
pairs-scenario-right = Right
pairs-scenario-totals = Totals side by side
pairs-scenario-difference = Difference
pairs-scenario-rules = Rules
pairs-scenario-waits = waits
pairs-scenario-same = Both have the same pairs.
pairs-scenario-differ = { $count ->
    [one] { $count } mentor has
   *[other] { $count } mentors have
} different partners
pairs-scenario-differ-table = Mentors with different partners
pairs-scenario-kept = Kept as a scenario.
pairs-scenario-work = Pairing: { $goal }
pairs-scenario-undo-new = new scenario
pairs-scenario-undo-use = use of a scenario
pairs-scenario-used = The scenario’s rules, decisions and pairs are in use. Undo brings the others back.
pairs-scenario-undo-remove = removal of a scenario
pairs-scenario-removed = The scenario is removed.

## Rounds and circles

pairs-rounds = Rounds
pairs-rounds-hint = Everybody meets somebody new in every round. Several rounds make a rotating panel: each mentee meets as many mentors as there are rounds.
pairs-rounds-load = Most pairs of one mentor in all
pairs-rounds-load-hint = Empty: no limit
pairs-rounds-make = Make rounds
pairs-circles = Circles
pairs-circles-hint = One mentor with several mentees. For one leader with two mentors, raise the mentees’ capacity in the rules instead: ordinary pairs then carry a full proof.
pairs-circles-least = Smallest circle
pairs-circles-most = Largest circle
pairs-circles-make = Make circles
pairs-count-rounds = { $count ->
    [one] { $count } round
   *[other] { $count } rounds
}
pairs-count-circles = { $count ->
    [one] { $count } circle
   *[other] { $count } circles
}
pairs-save-xlsx = Save as a workbook (XLSX)
pairs-save-csv = Save as text (CSV)
pairs-rounds-always = { $always ->
    [one] { $always } person has
   *[other] { $always } people have
} a partner in every round, { $never ->
    [one] { $never } person
   *[other] { $never } people
} in none.
pairs-rounds-totals = Totals of the rounds
pairs-round = Round
pairs-rounds-pairs = Pairs of all rounds
pairs-circles-people = { $people ->
    [one] { $people } person is
   *[other] { $people } people are
} in a circle, { $waiting ->
    [one] { $waiting } person waits
   *[other] { $waiting } people wait
}.
pairs-first-shown = The first { $shown } of { $all } are shown; the file has them all.
pairs-rounds-work = Making rounds
pairs-circles-work = Making circles
pairs-writing = Writing the file

## Names of files, without spaces

pairs-file-rounds = rounds
pairs-file-circles = circles
