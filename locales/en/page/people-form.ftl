## One person, every field

person-add = Add a person
person-edit = Edit a person
person-add-do = Add to the roster
person-edit-do = Keep the changes
person-problems =
    { $count ->
        [one] One field needs a change
       *[other] { $count } fields need a change
    }
person-id-hint = Unique in the roster, for example the personnel number.
person-level-number = Level (higher is more senior)

# A level in a list of choices: its number and the titles that stand there.
person-level-choice = { $level }: { $titles }
person-level-unknown = not known
person-timezone-hint = For example Europe/Vienna.
person-split-hint = Split by semicolons.
person-manager = Manager (id)
person-dotted-lines = Further managers (ids)
person-wishes = Wished-for partners (ids)
person-wishes-hint = Best first, split by semicolons.
person-hours-hint = In their own time zone, one a line: Mon 09:00-12:00
person-capacity = How many partners, if not as the rules say
person-capacity-mentor = Mentees, as mentor
person-capacity-mentee = Mentors, as mentee
person-capacity-total = Partners in all, at most
person-least = At least
person-most = At most
person-own-columns = Your own columns
person-hidden = Holds invisible characters: { $text }
person-hidden-remove = Remove them
person-skill-at = { $list }, { $at }
person-skill-strength = How much, { $at }
person-strength-1 = a little
person-strength-2 = well
person-strength-3 = a lot
person-skill-remove-offers = Remove skills offered, { $at }
person-skill-remove-wants = Remove skills wanted, { $at }
person-skill-add = Add a skill
person-no-such-id = Nobody in the roster has this id.
person-problem-id = Give an id: rules, wishes and reporting lines refer to it.
person-problem-id-taken = Somebody else has this id already.
person-problem-name = Give a name.
person-problem-level = A level is a whole number.
person-problem-mentor-whole = The number of mentees is a whole number from 0.
person-problem-mentee-whole = The number of mentors is a whole number from 0.
person-problem-mentor-most = Say how many mentees there may be at most.
person-problem-mentee-most = Say how many mentors there may be at most.
person-problem-mentor-order = At most mentees is less than at least.
person-problem-mentee-order = At most mentors is less than at least.
person-problem-total = Partners in all is a whole number from 0.

## Pairs from a file: of earlier cohorts, or known ones

history-about = A file with one pair a row: the mentor, the mentee and, if there is one, the date of the cohort. People are named by id, e-mail address or name.
history-file = A file of pairs
history-file-hint = CSV, Excel or OpenDocument.
history-keep = Keep as earlier pairs
history-lock = Lock these pairs
history-kept-count =
    { $count ->
        [one] { $count } earlier pair is kept.
       *[other] { $count } earlier pairs are kept.
    }
history-forget = Forget them
history-forget-undo = Forget the earlier pairs
history-forgotten = The earlier pairs are forgotten.
history-read = <strong>{ $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    }</strong> in { $file }.
history-read-strangers = <strong>{ $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    }</strong> in { $file }; { $strangers ->
        [one] { $strangers } names
       *[other] { $strangers } name
    } somebody who is not in this roster.
history-read-strangers-lock = <strong>{ $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    }</strong> in { $file }; { $strangers ->
        [one] { $strangers } names
       *[other] { $strangers } name
    } somebody who is not in this roster and cannot be locked.
history-mentor = Mentors
history-mentee = Mentees
history-cohort = Cohort
history-no-column = No column
history-what = What are they?
history-what-earlier = Pairs of earlier cohorts: the rules can keep them apart
history-what-settled = Pairs that are settled: lock them, and find pairs for the others
history-cohort-date = When did the cohort begin, for pairs without a date ({ $count })?
history-cohort-hint = Leave it empty if nobody knows.
history-keep-undo = Keep earlier pairs
history-kept = The earlier pairs are kept. The rule “not paired before” keeps them apart.

# The reason that is written beside each lock.
history-lock-reason = From a file of known pairs
history-lock-undo = Lock known pairs
history-locked = The pairs are locked.
history-unreadable = The file could not be read.
