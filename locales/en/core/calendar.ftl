## Calendar files and the planning of sessions.

calendar-summary = { $mentor } and { $mentee }
calendar-description = Session { $number } of { $of } · { $programme }
calendar-stamp = The moment at which the calendar is made cannot be read.
    .advice = It has to be universal time, such as 2027-01-11T09:00:00Z.
calendar-empty = There is no such session.
    .advice = Propose sessions first.
calendar-session = A planned session, its start or its time zone cannot be read.
    .advice = Propose the sessions anew.
calendar-today = Today’s date cannot be read.
    .advice = It has to be an ISO date, such as 2027-01-11.
calendar-no-start = The charter does not say when the programme starts.
    .advice = Enter the first day in the charter, then propose again.
calendar-no-shared-hour = The two share no hour that is long enough for a session.
calendar-hours-unknown = The weekly hours of one of the two are not known.
calendar-zone-unknown = The time zone of one of the two is not known.
calendar-too-few = { $found } of { $wanted } sessions fit into shared hours.
calendar-move-outside-hours = Outside the hours that the two share, or one of them is away or has another session.
calendar-move-hours-unknown = The hours of one of the two are not known, so nobody can say whether it suits.
calendar-move-clocks-change = Clocks change at that hour: it is skipped, or comes twice.
calendar-not-ics = This is no calendar file.
    .advice = Choose a file that ends in .ics.
