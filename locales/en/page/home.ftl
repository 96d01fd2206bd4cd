## The first screen, before there is a programme

doors-title = Reverse mentoring, in this tab alone
doors-lead = Bring your list of people. Vice Versa pairs juniors as mentors with seniors, proves that no better set of pairs exists under your rules, and says why for every pair. Names never leave this device.
door-start = A new programme
    .about = Its name, its theme, and rules to start from: one screen.
    .do = Start a programme
door-sample = No file at hand?
    .about = 120 invented people in an invented company, to see what comes out.
    .do = Try it with a sample programme
door-living = Month four
    .about = The same invented company in its fourth month: pairs, sessions, surveys, every step filled.
    .do = See a programme that runs
    .what = Open the sample that runs
    .said = The sample programme is open, in its fourth month.
door-open = Back again?
    .about = A file that you saved here before; it ends in .viceversa.
    .do = Open a saved programme
doors-drop = A file of your people
    .hint = CSV, Excel or OpenDocument, as it comes from HR. One row a person. You see everything before it is taken over.
doors-survey = Only have a survey to score? <go>Go straight to Surveys</go>

## The start screen

begin-title = A new programme
begin-lead = All of it can be changed later. Nothing leaves this device.
begin-preset = Rules to start from
    .hint = Who may be paired with whom, and what makes a good pair. Each rule can be changed under Rules.
begin-go = Start
begin-back = Back
begin-what = Start the programme

## Home, once there is a programme

home-title = Your programme
home-needs = What needs you now
home-needs-nothing = Nothing waits for you.
home-need-answers = { $count ->
    [one] One answer came in and was not opened.
   *[other] { $count } answers came in and were not opened.
 }
    .go = Open them
home-need-check-ins = { $count ->
    [one] { $count } more needs a check-in.
   *[other] { $count } more need a check-in.
 }
    .go = Check in
home-week-line = { $pair }: { $what }
home-need-drafts = { $count ->
    [one] One survey has questions about it that nothing is scored without.
   *[other] { $count } surveys have questions about them that nothing is scored without.
 }
    .go = Answer them
home-need-file-none = Kept in this browser only: no file was saved yet. A browser may clear what it keeps, in a private window at its end.
    .go = Save to a file
home-need-file-old = { $count ->
    [one] The last file is one day old, and work was done since.
   *[other] The last file is { $count } days old, and work was done since.
 }
    .go = Save to a file
home-need-levels = { $count ->
    [one] One person who takes part has no level, so the rules about levels cannot judge them.
   *[other] { $count } people who take part have no level, so the rules about levels cannot judge them.
 }
    .go = See who
home-need-no-pairs = No pairs have been proposed yet.
    .go = Go to Pairs
home-need-no-people = Nobody is in the programme yet.
    .go = Bring your people
home-need-no-rules = There are no rules: everybody may be paired with everybody.
    .go = Choose rules
home-need-stale = The pairs are older than the last changes to people or rules.
    .go = Go to Pairs
home-need-letters = { $count ->
    [one] One letter to a mentor or mentee was not sent.
   *[other] { $count } letters to mentors and mentees were not sent.
 }
    .go = Go to Launch
home-need-unplanned = { $count ->
    [one] One pair has no session planned.
   *[other] { $count } pairs have no session planned.
 }
    .go = See why
home-need-unsaved = This work is in this tab only.
    .go = Keep it
home-need-waiting = { $count ->
    [one] One person is not matched.
   *[other] { $count } people are not matched.
 }
    .go = See why
home-next-no-people = Bring your list of people
home-next-no-rules = Choose rules
home-next-no-pairs = Propose pairs
home-next-stale = Propose pairs again
home-next-go = Go on with { $step }
home-line = Where the programme stands
home-figure-people = { $count ->
    [one] person: { $mentors } may mentor, { $mentees } may be mentored
   *[other] people: { $mentors } may mentor, { $mentees } may be mentored
 }
home-figure-pairs = { $count ->
    [one] pair
   *[other] pairs
 }
home-figure-matched = of { $of } people matched
home-figure-answers = { $count ->
    [one] answer in { $rounds } survey rounds
   *[other] answers in { $rounds } survey rounds
 }

## What the programme is for

charter-lead = What the programme is for, in words that a sponsor reads in a minute. It is kept with the programme and changes no pair.
charter-name = What you call the programme
    .hint = A saved file is named after it, which anybody can see. Leave it empty if you like.
charter-theme = Theme
charter-theme-open = Not decided
theme-technology = Technology
theme-inclusion = Inclusion
theme-leadership = Leadership
theme-innovation = Innovation
theme-engagement = Engagement
theme-own = In your own words
charter-own-theme = The theme in your own words
charter-need = What the organisation needs it for, in one sentence
    .hint = For example: leaders make decisions about tools that they have never used.
charter-change-name = Name the programme
charter-change = Change the charter
charter-go = Go on to People
