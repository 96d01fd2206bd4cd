## Browsers that lack something

too-old = This browser is too old for Vice Versa
too-old-lacks = It lacks: { $what }. Nothing has been sent anywhere.
too-old-advice = Open this file in a current Firefox, Chrome, Edge or Safari.
too-old-webassembly = WebAssembly
too-old-workers = web workers
too-old-dialogs = dialogs

## The address of the page

address-survey = This is a link to a survey. Open it in a tab of its own to answer.
address-unknown = The address of this page ends in something that it does not know; that was ignored.

## Steps, in the rail and on the home screen

steps = Steps
skip = Skip to the content
step-home = Home
step-charter = Charter
step-readiness = Readiness
step-people = People
step-rules = Rules
step-pairs = Pairs
step-launch = Launch
step-check-ins = Check-ins
step-surveys = Surveys
step-next-cohort = Next cohort
step-results = Results
group-plan = Plan
group-match = Match
group-run = Run
group-learn = Learn
state-begun = begun
state-done = done
state-missing = needs people first
state-not-begun = not begun
state-to-do = { $count } to do

## The bar at the top

whole-programme = The whole programme
saved-where = Where this programme is kept
undo = Undo
undo-nothing = Nothing to undo
undo-none = Undo, nothing to undo
undo-what = Undo: { $what }
redo = Redo
redo-nothing = Nothing to redo
redo-none = Redo, nothing to redo
redo-what = Redo: { $what }
search = Search
search-hint = Go to a step, a person or a pair, or do something (Ctrl K)
search-key = Ctrl K
save = Save
save-not-saved = Save, not saved yet
not-saved-yet = Not saved yet
language = Language
## As those who speak it call it; the build puts it beside the language.
language-own-name = English
language-changed = Everything is in English now.
more = More
open = Open
where-kept = Where it is kept
guarantees = What this opening of the page guarantees
about = About and licences
clear-everything = Clear everything
save-to-file = Save to a file

## What the page says when something was done

not-changed-elsewhere = Not changed: this programme is open in another tab. Take over to go on here.
taken-over = Taken over: you go on here, from the last save.
nothing-to-undo = Nothing to undo.
undone = Undone: { $what }.
nothing-to-redo = Nothing to redo.
redone = Redone: { $what }.
keep-sealed-answers = Keep the sealed answers
passphrases-tried = { $count ->
    [one] One wrong passphrase was tried.
   *[other] { $count } wrong passphrases were tried.
 }
back-with-answers = { $count ->
    [one] Back in the programme, with 1 new sealed answer: open them under Answers, and save.
   *[other] Back in the programme, with { $count } new sealed answers: open them under Answers, and save.
 }
cancelled-what = Cancelled: { $what }.
opened-people = { $count ->
    [one] Opened: 1 person.
   *[other] Opened: { $count } people.
 }
opened-earlier = This is save { $revision }; what was open here had been saved { $held } times.
everything-cleared = Everything is cleared.
reading-file = Reading the file
putting-together = Putting the files together
comparing-roster = Comparing with the roster you have
failure-file-not-read = The file could not be read.
    .advice = Try another file.

## How long work still takes

progress-left-moment = a moment
progress-left-seconds = about { $count } s for this part
progress-left-minutes = { $count ->
    [one] about { $count } minute for this part
   *[other] about { $count } minutes for this part
 }
making-sample = Making the sample

## The command palette

palette = Search
palette-label = A step, a person, a pair or something to do
palette-hint = Type a part of it; arrows and Enter choose.
palette-step = step
palette-action = action
palette-person = person
palette-pair = pair
palette-pair-names = { $mentor } and { $mentee }
palette-language = Show everything in { $name }
