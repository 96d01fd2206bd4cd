## The next cohort

next-lead = What this cohort teaches, and the next one begun from it.
next-no-pairs = There are no pairs yet to learn from.
next-learned = What went with a good fit
next-learned-hint = From the answers of { $pairs } of { $of } pairs. An effect is what one standard deviation more of a rule’s points went with, on the scale of the answers, all other rules being the same; it is drawn towards 0, and its interval comes from resampling the pairs. It says what went together, not what caused it.
next-rule = Rule
next-effect = Effect
next-interval = 95 % interval
next-from-to = { $low } to { $high }
next-direction = Went with
next-direction-better = a better fit
next-direction-worse = a worse fit
next-direction-unclear = cannot be told
next-suggestions = Changes to try
next-suggestions-hint = Each is paired anew and kept as a scenario beside the pairs; nothing else changes.
next-try = Try as a scenario
next-trying = Pairing by the changed rules
next-tried = Kept as a scenario, under Scenarios.
next-undo-try = Try a change of the rules
next-lessons = Lessons
next-own = What you want to remember
next-own-hint = It goes along into the next programme. Name nobody here.
next-undo-lessons = Write lessons down
next-copy = Copy the lessons
next-copied = The lessons are on the clipboard.
next-not-copied = The browser did not let them be copied.
next-download = Save as text
next-print = Print on a page
next-file = lessons
next-begin = Begin the next cohort
next-begin-about = The new programme has the people who stay, the rules, and all pairs of this cohort as history, so that nobody meets the same person again unless you wish. It has no pairs, sessions, notes or answers.
next-name = What it is called
next-name-after = { $name }, next cohort
next-start = First day
next-leaver = Somebody who does not go on
next-leaver-hint = Choose one after the other; they are left out of the new programme.
next-leavers = Who does not go on
next-stays = Stays
next-stays-after-all = { $name } stays after all
next-replaces = It takes the place of this programme in this tab, and cannot be undone. Save this one to a file first.
next-save = Save this programme
next-go = { $people ->
    [one] Begin with { $people } person
   *[other] Begin with { $people } people
 }
next-making = Making the next programme
next-begun = The next cohort has { $people } people; { $pairs } pairs became history.
