## Check-ins

check-lead = Whether the pairs meet, and who needs a word from you. What you write here stays with you.
check-no-pairs = There are no pairs yet to check in with.
check-to-pairs = Go to Pairs
check-looking = Looking at the pairs …
check-no-start = The charter does not say when the programme starts, so nothing is late yet.
check-to-charter = Set the start
check-entry = A session that was held
check-import = Sessions from a file or pasted cells
check-figure-on-track = of { $of } pairs on track
check-figure-needs = of { $of } pairs need a check-in
check-figure-early = of { $of } pairs: too early to tell
check-figure-held = sessions held; { $of } were due
check-figure-said = of { $of } say in the pulse “{ $wave }” that they met; sealed answers count too
check-pairs = All pairs
check-selected = The chosen pair
check-none = none yet
check-mentor = Mentor
check-mentee = Mentee
check-pair = { $mentor } and { $mentee }
check-state = State
check-state-on-track = On track
check-state-needs-check-in = Needs a check-in
check-state-too-early = Too early to tell
check-last = Last session
check-held = Held
check-held-of = { $held } of { $planned }
check-next = Next session
check-why = Why
check-pair-label = The pair
check-pair-hint = Type part of a name. Beside it stands the last session.
check-date = Date
check-minutes = Minutes
check-progress = Progress towards the goal
check-none-said = not said
check-progress-open = Nobody said
check-progress-1 = 1: not begun
check-progress-2 = 2: a first step
check-progress-3 = 3: half way
check-progress-4 = 4: nearly there
check-progress-5 = 5: reached
check-topic = Topic
check-note = Note for you alone
check-add = Add the session
check-choose-pair = Choose the pair first.
check-there = This pair has a session on that day already.
check-added = The session was added.
check-week = Who needs you this week
check-week-nothing = Nobody needs a word from you this week.
check-week-all = Show all { $count }
check-rematch = Find new partners
check-cancelled = Take their sessions out of calendars (.ics)
check-settled = Dealt with
check-settled-said = Noted as dealt with.
check-open = Open
check-letters = Letters to both, to change and send yourself
check-letter-to = To { $name } { $address }
check-letter-copy = Copy the letter
check-letter-copy-for = Copy the letter to { $name }
check-letter-copied = The letter is on the clipboard.
check-letter-not-copied = The browser did not let it be copied; mark the text instead.
check-history = Sessions
check-history-none = None was noted yet.
check-minutes-of = { $count } min
check-progress-of = progress { $point } of 5
check-remove-session = Remove the session of { $date }
check-notes = Your notes
check-notes-private = They are in the programme file and in nothing that others get.
check-note-new = A new note
check-note-keep = Keep the note
check-note-kept = The note was kept.
check-end = End this pair
check-end-about = It needs no reason, and none is asked. Both become free and are not proposed to each other again. No letter and no report says who ended it.
check-end-who = Who withdrew, for you alone
check-end-who-open = Not noted
check-end-do = End the pair
check-ended = The pair of { $mentor } and { $mentee } has ended.
check-import-empty = Paste the cells first.
check-import-pasted = pasted cells
check-import-paste = Cells with a row of headers
check-import-hint = For example: Mentor, Mentee, Date, Minutes, Topic, Progress, Next, Note.
check-import-read = Read these cells
check-import-file = A file of sessions
check-import-ready = { $count ->
    [one] { $count } session can be taken over
   *[other] { $count } sessions can be taken over
 }
check-import-keep = { $count ->
    [one] Take { $count } session over
   *[other] Take { $count } sessions over
 }
check-imported = { $count ->
    [one] { $count } session was taken over.
   *[other] { $count } sessions were taken over.
 }
check-import-who = { $count ->
    [one] Who is { $name }, in { $count } row?
   *[other] Who is { $name }, in { $count } rows?
 }
check-import-choose = Choose who is meant
check-import-likely = { $name } (has this partner)
check-import-columns = Columns
check-column-none = None
check-column-mentor = Mentor
check-column-mentee = Mentee
check-column-date = Date
check-column-minutes = Minutes
check-column-topic = Topic
check-column-progress = Progress
check-column-next = Next session
check-column-note = Note
check-rule = The rule behind the states
check-rule-change = Change the rule
check-rule-early = Judged from this session on
check-rule-within = Last session within so many per cent of the cadence
check-rule-low = Low answers are up to (0: none)
check-support = What mentors carry
check-support-load = { $count ->
    [one] Load of { $count } mentor
   *[other] Load of { $count } mentors
 }
check-load-mentees = Mentees
check-load-lately = Sessions in 30 days
check-load-held = Sessions in all
check-load-supervised = Supervisions
check-supervision-none = No supervision is planned.
check-supervision-next = The next supervision is on { $date }.
check-supervisions = { $count ->
    [one] { $count } supervision
   *[other] { $count } supervisions
 }
check-supervision-date = Date of a supervision
check-supervision-add = Add it
check-supervision-added = The supervision was added.
check-supervision-there = { $date }: { $count } of { $of } came
check-supervision-who = Who came
check-supervision-remove = Remove the supervision of { $date }
check-undo-add = Add a session
check-undo-remove = Remove a session
check-undo-note = Keep a note
check-undo-settled = Note as dealt with
check-undo-end = End a pair
check-undo-import = Take sessions over
check-undo-rule = Change the rule of check-ins
check-undo-supervision = Change supervisions
