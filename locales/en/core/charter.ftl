## The charter: its dates, its page for the sponsor, and whether the organisation is ready.

charter-date = A date is not one: years from 1970 to 2200, written as 2027-01-31.
    .advice = Choose the day again.
charter-sessions = A pair has between 1 and { $most } sessions.
    .advice = Choose another number of sessions.

milestone-readiness-survey = Readiness survey
milestone-letters-out = Letters to mentors, mentees and line managers
milestone-baseline = Baseline survey
milestone-training = Preparation of mentors and mentees
milestone-start = Start
milestone-first-session-by = Every pair has met once by now
milestone-session = Session { $number } of { $of }
milestone-supervision = Supervision of the mentors, { $number } of { $of }
milestone-midway-pulse = Mid-way pulse
milestone-exit-survey = Exit survey
milestone-report = Report to the sponsor
milestone-review = Review: what comes next

sponsor-title = Reverse mentoring
sponsor-open = not decided yet
sponsor-figure = { $value }
sponsor-date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 } { $year }
sponsor-what = What it is
sponsor-theme = Theme
sponsor-theme-technology = Technology
sponsor-theme-inclusion = Inclusion
sponsor-theme-leadership = Leadership
sponsor-theme-innovation = Innovation
sponsor-theme-engagement = Engagement
sponsor-formality = How it is run
sponsor-formal = With an agreement, a schedule and check-ins
sponsor-informal = The pairs arrange themselves
sponsor-sessions = Sessions
sponsor-length = { $count ->
    [one] { $count } session of { $minutes } minutes, { $rhythm }
   *[other] { $count } sessions of { $minutes } minutes, { $rhythm }
 }
sponsor-weekly = every week
sponsor-fortnightly = every two weeks
sponsor-monthly = every month
sponsor-dates = From and until
sponsor-period = { $from } to { $until }
sponsor-size = Size
sponsor-size-is = { $mentors ->
    [one] { $mentors } person who may mentor
   *[other] { $mentors } people who may mentor
 }, { $mentees ->
    [one] { $mentees } who may be mentored
   *[other] { $mentees } who may be mentored
 }
sponsor-goals = What is to be reached
sponsor-goal = Goal
sponsor-measure = Measured by
sponsor-baseline = Today
sponsor-target = Target
sponsor-by = Until
sponsor-who = Who answers for it
sponsor-sponsor = Sponsor
sponsor-coordinator = Coordinator
sponsor-data-holder = Holds the data
sponsor-confidential = What you will see
sponsor-confidential-is = Figures of groups, never what one person answered or said. Names and answers stay with whoever holds the data.
sponsor-when = When
sponsor-asked = What is asked of you
sponsor-ask-say = Say before the start, in public, why this matters to you.
sponsor-ask-time = Make the sessions count as work, and let nobody’s be cancelled for convenience.
sponsor-ask-join = Take part yourself, or name a colleague at your level who does.
sponsor-ask-confidence = Ask for figures, and never for what was said in a pair.
sponsor-footer = Made with Vice Versa. This page loads nothing and sends nothing.

readiness-rule = Go when every area’s mean is at least { $go }; wait when one is below { $wait }; prepare otherwise. { $least ->
    [one] One answer is needed for a result.
   *[other] { $least } answers are needed for a result.
 }
threat-no-time = Leaders do not make time, sessions are cancelled, and the pairs fall asleep. No other reason ends so many programmes.
    .advice = Agree on 45 to 60 minutes, put all sessions into calendars before the start, and let a session be moved but not cancelled.
threat-no-sponsor = Nobody senior stands behind it by name, so it is the first thing to go when work piles up.
    .advice = Win one senior leader who takes part and says so in public, and write the name into the charter.
threat-silence = Mentors say what leaders like to hear, since a boss could be told.
    .advice = Keep pairs out of each other’s reporting line, agree on ground rules in the first session, and offer a way out without a reason.
threat-unclear-need = Nobody can say afterwards whether it was worth it, since no problem and no figure were named.
    .advice = Write the need in one sentence and one goal with a measure and a target into the charter.
threat-nobody-runs-it = Nobody notices in time when a pair gets stuck.
    .advice = Name a coordinator with hours for it, and plan a check-in before the second session.
threat-too-short = It ends before the pairs trust each other.
    .advice = Plan at least four sessions; six in six months is usual.
threat-data-unowned = Nobody knows who may see what was answered, so people answer carefully or not at all.
    .advice = Name in the charter who holds the data, and say it in the letters.
