## What came of the programme

results-lead = The charter’s goals first, then every figure with what it is made of.
results-confidential = For the coordinator’s eyes.
results-confidential-about = Small groups can give people away. What others may see is made as a report that checks for this.
results-computing = Computing the figures…
results-goals = Goals
results-goals-none = The charter has no goals yet.
results-goals-go = Set goals
results-goal-unnamed = A goal without words
results-state-open = no measure or no target
results-state-no-figure = no figure yet
results-state-reached = reached
results-state-on-the-way = on the way
results-state-not-yet = not yet
results-state-missed = not reached in time
results-baseline = At the start { $value }
results-target = Target { $value }
results-no-target = No target
results-by = until { $date }
results-progress = { $share } of the way
results-set = Every figure
results-figure = Figure
results-now = Now
results-how-many = Of how many
results-interval = 95 % interval
results-target-column = Target
results-course = Course
results-of = { $count } of { $of }
results-n = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
 }
results-between = { $from } to { $to }
results-met = reached
results-not-met = not yet
results-source-sessions = From { $count } sessions written down; { $left } of them count for no pair or no day until today.
results-source-pairs = From { $count } pairs; left out: { $left }.
results-source-people = From { $count } people in the roster; without a value: { $left }.
results-source-survey = From { $count } answers, round { $of }; could not be counted: { $left }.
results-source-own = Typed in { $count } times, last for { $of }; left out: { $left }.
results-own-add = Type in a figure
results-own-hint = Either so many of so many, or the figure itself.
results-own-date = Day
results-own-numerator = So many
results-own-denominator = of so many
results-own-figure = or the figure
results-own-unfit = Give a day, and either two whole numbers (the first no larger than the second) or one figure.
results-own-take = Take it over
results-own-change = Type in a figure
results-own-taken = The figure stands with its goal.
results-change = Before and after
results-change-none = Once a baseline and an exit survey were answered, they are compared here, person by person.
results-change-who = { $count ->
    [one] { $count } person answered both; { $joined } only the later one, { $left } only the earlier one.
   *[other] { $count } people answered both; { $joined } only the later one, { $left } only the earlier one.
 }
results-before = Before
results-after = After
results-difference = Difference
results-unknown = not known
results-outcomes = Beside similar colleagues
results-outcomes-about = A later list of your people shows who stayed, rose or moved. Each participant is compared with a colleague who is alike in level, department and site; a difference went with taking part, and says nothing about a cause.
results-outcomes-no-pairs = There are no pairs yet.
results-outcomes-tenure = Column with years in the organisation
results-outcomes-tenure-none = None
results-outcomes-file = A later list of your people
    .hint = The same kind of file as under People, with everybody who is still there.
results-outcomes-work = Looking for similar colleagues…
results-outcomes-done = Compared: { $count } participants with similar colleagues.
results-outcomes-matched = { $count } of { $of } participants have a similar colleague, out of { $others } who took no part.
results-outcomes-difference = Difference in percentage points: { $points }.
results-outcomes-difference-between = Difference in percentage points: { $points } (95 % interval { $from } to { $to }).
results-balance = How alike the two groups are, in standard deviations
results-balance-of = In
results-balance-before = Everybody
results-balance-after = Matched
results-balance-alike = Alike enough
results-balance-level = Level
results-balance-tenure = Years in the organisation
results-balance-department = Department
results-balance-location = Site
results-alike = yes
results-unlike = no
results-chart = Shares, each with its interval and its target
results-chart-what = Points are the figures, thin lines their intervals, upright lines the targets; the axis always runs from 0 to 100 %.
