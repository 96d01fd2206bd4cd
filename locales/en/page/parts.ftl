## Roles, fields of a person, levels: names that several places use

# In a sentence.
role-mentor = mentor
role-mentee = mentee
role-both = mentor and mentee
role-none = not in the programme

# On a label by itself.
role-tag-mentor = Mentor
role-tag-mentee = Mentee
role-tag-both = Both
role-tag-none = Not in the programme
level-unknown = level not known
level-number = Level { $level }
field-id = Id
field-name = Name
field-first-name = First name
field-last-name = Last name
field-email = E-mail
field-role = Role (mentor or mentee)
field-level = Level, grade or title
field-manager = Manager
field-dotted-lines = Further managers
field-department = Department
field-location = Location
field-timezone = Time zone
field-languages = Languages
field-offers = Skills offered
field-wants = Skills wanted
field-availability = Weekly hours
field-mentor-capacity = How many mentees (as mentor)
field-mentee-capacity = How many mentors (as mentee)
field-total-capacity = How many partners in all
field-wishes = Wished-for partners
field-custom = Keep under its own name
field-ignore = Do not take over

# Heads of columns in tables, and short names in lists of choices.
column-role = Role
column-level = Level
column-offers = Offers
column-wants = Wants
column-wishes = Wishes

## Buttons that several dialogs have

parts-cancel = Cancel
parts-close = Close
parts-remove = Remove

## The columns of a file and what they are

mapping-label = Columns of the file
mapping-column = Column in the file
mapping-cells = First cells
mapping-to = Goes to
mapping-why = Why
mapping-goes-to = Column { $column } goes to
mapping-twice = Another column goes here too.
mapping-because-header = by its header
mapping-because-content = by its cells
mapping-because-chosen = you chose it
mapping-because-unknown = not recognised
mapping-empty = (empty)

## What is wrong in data, grouped by cause

findings-question = Question
findings-rejected = Not taken over
findings-warning = Please check
findings-note = Good to know
findings-settled = Taken as it is
findings-places =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
findings-mend = How to mend it
findings-accept = Take the data as it is
findings-who = Who ({ $count })
findings-who-of = Who ({ $count } of { $all })
findings-edit = Edit { $name }
findings-where = Where: { $places }
findings-more = and { $count } more
findings-row = row { $row }
findings-column = column { $column }
findings-sheet = sheet { $sheet }

# A few row numbers, ready as a list.
findings-rows =
    { $count ->
        [one] row
       *[other] rows
    } { $rows }

## The levels of the organisation

ladder-variant = Where { $column } is { $value }
ladder-variant-remove = Remove these levels
ladder-variant-hint = Give each title its level on the common scale above.
ladder-none = No column says how senior somebody is. Choose one in the table above: “Level, grade or title”.
ladder-label = Levels, most senior first
ladder-titles = Titles or grades
ladder-people = People
ladder-change = Change
ladder-step = level { $level }
ladder-number = Level number of { $name }
ladder-apart-title = Give it a step of its own
ladder-apart = Give { $name } a step of its own
ladder-up = Move { $name } up
ladder-down = Move { $name } down
ladder-join = Join with the one below
ladder-join-with = Join with the one below: { $name } with { $below }
ladder-join-none = Join with the one below: { $name } has none below
ladder-unplaced = Not among the levels yet
ladder-unplaced-hint = People with these grades or titles have no level until you place them.
ladder-choose-place = Choose its place
ladder-top = A new step on top
ladder-bottom = A new step below all
ladder-choice = { $level }: { $title }
ladder-more = And { $count } more.
ladder-another = A part of the organisation has other levels
ladder-another-column = Column that tells it apart
ladder-another-value = Its value there
ladder-add = Add levels
levels-wait = Let people without a level wait
levels-wait-undo = unknown levels wait
levels-wait-done = People whose level is not known now wait until it is. Undo brings the old rules back.

## Tables

table-empty = Nothing here.
table-search = Search
table-all = All
table-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
table-rows-of =
    { $count } of { $all ->
        [one] { $all } row
       *[other] { $all } rows
    }
table-show-all = Show all
table-columns = Columns
table-columns-shown = Columns in sight
table-none-fits = No row fits this search and these filters.
table-held = { $what } is held. Move with the arrow keys to another row, then press Space to drop, or Escape to let go.
table-let-go = Let go. Nothing has changed.
table-dropped-back = Dropped where it was. Nothing has changed.
table-over = Over { $what }, row { $row } of { $rows }.

## Fields of forms

# The next ones stand below a field that takes a whole number.
number-any = Type a whole number.
number-between = Type a whole number from { $min } to { $max }.
number-least = Type a whole number, { $min } or more.
number-most = Type a whole number, { $max } or less.
picker-choose = Choose a column
picker-missing = { $column } (not in this roster)
picker-standard = Standard
picker-own = Your own columns
combobox-none = Nobody fits.
combobox-more = { $count } more: type on.
drop-choose = Choose a file
drop-here = or drop it here
shown-hidden = An invisible character stands here
shown-marks =
    { $count ->
        [one] +{ $count } mark
       *[other] +{ $count } marks
    }

## What goes wrong, and what is under way

error-title = There is a problem
error-dismiss = Dismiss
progress-label = Work under way
progress-finish = Finish with what you have
progress-percent = { $percent } %
progress-reading = reading
progress-compiling = making the rules ready
progress-people = taking down the people
progress-checking = checking
progress-comparing = comparing everybody with everybody
progress-pairing = finding the best pairs
progress-fairness = making the worst pairs better
progress-proving = proving that nothing is better
progress-choices = weighing moves against what they bring
progress-explaining = writing the reasons

## A file that was brought to the wrong place

wrong-place-answers = { $name } looks like answers to a survey. That belongs in Surveys, under Answers.
wrong-place-people = { $name } looks like a list of people. That belongs in People.
wrong-place-survey = { $name } looks like a survey itself, not answers to one. That belongs in Surveys, under Questions: “Bring a survey along”.
wrong-place-sealed = { $name } looks like a protected file: a saved programme, or answers. That belongs in “Open a saved programme”, or Surveys, under Answers.
wrong-place-programme = { $name } looks like a saved programme. That belongs in “Open a saved programme”.
wrong-place-go = Go there

## Priorities of a pairing, and what each means

priority-everyone-matched = Everyone matched
priority-best-total = Best total
priority-fairest = Fairest
priority-stable = Stable
priority-means-everyone-matched = First as many people with a partner as possible, then as many pairs, then the most points.
priority-means-best-total = The most points in all. A pair that costs points is not made, even if people wait.
priority-means-fairest = As many people and pairs as possible; then the worst pair is as good as it can be, then the next worst, and so on.
priority-means-stable = No mentor and mentee would both rather have each other, by what each of them gains. Mentors ask and mentees choose, so of all such pairings mentors get the one they like best.

## Charts

chart-copy = Copy
chart-copy-named = Copy { $title }
chart-as = { $title } as { $format }
chart-numbers = The numbers
chart-numbers-of = { $title }, the numbers
chart-copied = On the clipboard.
chart-not-copied = Copying did not work here: save it as PNG.

## On everything raw that leaves the page

mark-raw = For the coordinator's eyes: not for passing on

# Beside a group in which single people can be made out.
mark-small = under five
mark-small-why = Fewer than five people: this shows what single people answered or got
