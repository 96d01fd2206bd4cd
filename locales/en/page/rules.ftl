## The step Rules

rules-title = Rules
rules-lead = A rule is required, or it is preferred and gives points. The pairs keep every required rule and collect the most points.
rules-count =
    { $count ->
        [one] { $count } rule
       *[other] { $count } rules
    }
rules-none = No rules yet: everybody may be paired with everybody on the other side. Start from a preset above, or add a rule.
rules-from-text = rules from text
rules-preset = Start from a preset
rules-preset-current = Start from a preset: { $title }
rules-presets-missing = The presets are not loaded.
rules-presets-load = Load them
rules-preset-in-use = In use
rules-preset-use = Use this
rules-preset-use-named = Use this: { $title }
rules-preset-undo = preset { $title }
rules-preset-done = The rules are now those of the preset { $title }. Undo brings the old ones back.
rules-drag = Drag to another place
rules-must = Required
rules-points = Preferred
rules-open = Change
rules-open-named = Change rule { $rule }
rules-close-named = Close rule { $rule }
rules-up = Move rule { $rule } up
rules-down = Move rule { $rule } down
rules-remove = Remove rule { $rule }
rules-add = Add a rule
rules-side = What the rules do to this roster
rules-nobody-yet = Nobody is in the roster yet, so there is nothing to count.
rules-to-people = Go to People
rules-to-pairs = Go on to Pairs
rules-not-counted = The effects could not be counted.
rules-change-undo = change of rule { $rule }
rules-new-undo = new rule
rules-new-done = Rule { $rule } is added and open for changes.
rules-removal-undo = removal of rule { $rule }
rules-removal-done = Rule { $rule } is removed.
rules-move-undo = new place of rule { $rule }
rules-move-done = Rule { $from } is now rule { $to } of { $total }.
rules-merging = Merging spellings
rules-merge-undo = Merge spellings
rules-merge-done = The spellings are merged. Undo brings them back.
rules-exempt-undo = exemption from the off-line rule
rules-exempt-done = The off-line rule no longer binds this person.
rules-notice-info = Note:
rules-notice-error = Not usable:
rules-notice-warning = Look at this:

## Goal, capacities, ties and dates

goal-title = Goal of the matching
goal-direction = Direction
goal-direction-reverse = Reverse: the junior mentors the senior
goal-direction-traditional = Traditional: the senior mentors the junior
goal-direction-any = Either way
goal-direction-undo = direction
goal-priority = Priority
goal-priority-undo = priority
goal-partners = Partners: a mentor has { $mentor }, a mentee { $mentee }
goal-exactly = exactly { $most }
goal-up-to = up to { $most }
goal-between = { $least } to { $most }
goal-partners-hint = A person’s own numbers in the roster win over these.
goal-mentor-least = Mentees per mentor, at least
goal-mentor-most = Mentees per mentor, at most
goal-mentee-least = Mentors per mentee, at least
goal-mentee-most = Mentors per mentee, at most
goal-total = Both roles together, at most
goal-total-blank = one a side
goal-partners-undo = capacities
goal-further = Ties, dates
goal-further-loops = Ties, dates and loops
goal-seed = Number that settles ties
goal-seed-hint = Where several sets of pairs are equally good, this number decides by lot. The same number gives the same pairs, whatever the order of the rows.
goal-seed-undo = ties
goal-start = First week of the programme
goal-start-undo = first week
goal-weeks = Weeks
goal-weeks-undo = weeks
goal-weeks-hint = Shared hours are counted over these weeks, since clocks change on different days in different places.
goal-loops = Two people may mentor each other
goal-loops-undo = loops

## What the rules do to a roster

effect-removes-too = Removes { $removes } of { $pairs ->
        [one] { $pairs } possible pair
       *[other] { $pairs } possible pairs
    }; other rules remove them too.
effect-removes-only = Removes { $removes } of { $pairs ->
        [one] { $pairs } possible pair
       *[other] { $pairs } possible pairs
    }; { $only } of them nothing else removes.
effect-adds = Gives points to { $adds } of { $pairs ->
        [one] { $pairs } allowed pair
       *[other] { $pairs } allowed pairs
    }, { $best ->
        [one] { $best } point
       *[other] { $best } points
    } at most.
effect-gives = The pairs as they are have { $points ->
        [one] { $points } point
       *[other] { $points } points
    } from it.
effect-nothing = Changes nothing in this roster.
effect-counting-pairs = Counting pairs …
effect-not-yet = Nothing counted yet.
effect-again = Counting again …
effect-counted = Counted for the rules as they stand.
effect-everybody = Everybody has at least one possible partner.
effect-nobody =
    { $count ->
        [one] { $count } person has no possible partner
       *[other] { $count } people have no possible partner
    }
effect-lift = Lift the off-line rule for { $name }
effect-all-nobody = Show all { $count }
effect-removed =
    { $rule }: removes { $count ->
        [one] { $count } possible partner
       *[other] { $count } possible partners
    }
effect-removed-alone =
    { $rule }: removes { $count ->
        [one] { $count } possible partner
       *[other] { $count } possible partners
    }, { $only } of them alone

## The rules as text

json-title = The rules as text
json-label = Policy (JSON)
json-use = Use this text
json-back = Back to the rules in use
json-bad = This is not JSON. Look for a missing comma, quote or bracket there.
json-bad-at = This is not JSON (line { $line }, column { $column }). Look for a missing comma, quote or bracket there.
json-bad-end = This is not JSON (it ends too early). Look for a missing comma, quote or bracket there.
json-no-object = A policy is an object in curly brackets.
json-refused = The core refused this text.
json-taken = The rules are taken from the text.
json-copied = The rules are on the clipboard.
json-not-copied = This browser does not let the page copy. Select the text and copy it.

## The funnel: from all pairs to those that may exist

funnel-title =
    { $count } of { $pairs ->
        [one] { $pairs } possible pair
       *[other] { $pairs } possible pairs
    } may exist ({ $percent } %)
funnel-empty = From all pairs to those that may exist
funnel-about = Each required rule takes pairs away from those that the rules above it leave.
funnel-all = All possible pairs
funnel-before = Direction, exclusions, seats

# One step: the number of a rule and its kind.
funnel-rule = { $at }. { $kind }
funnel-step = Step
funnel-removed = Removed
funnel-left = Left
