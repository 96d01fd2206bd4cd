## What is said of the rows and cells of a list of people. $count is how many.

cells-row-without-person = { $count ->
    [one] { $count } row has
   *[other] { $count } rows have
} no id, no name and no e-mail address and { $count ->
    [one] is
   *[other] are
} left out.
    .advice = Nothing to do for totals and notes below the table. Otherwise fill in who it is.
cells-name-blank = { $count ->
    [one] { $count } person has
   *[other] { $count } people have
} no name where names stand, beside other cells.
    .advice = Fill in the names, or delete these rows if they are nobody.
cells-name-half = { $count ->
    [one] { $count } person has
   *[other] { $count } people have
} only one of first and last name.
    .advice = Nothing to do for people who have one name. Otherwise fill in the other.
cells-id-made = { $count ->
    [one] { $count } row has
   *[other] { $count } rows have
} neither id nor e-mail address; the number of the row serves as id.
    .advice = Give ids in the file: with row numbers a newer file cannot be compared with this one.
cells-id-from-email = { $count ->
    [one] { $count } row has
   *[other] { $count } rows have
} no id; the e-mail address serves as id.
    .advice = Nothing to do, unless other rows refer to these people by an id.
cells-id-rounded = { $count ->
    [one] { $count } id looks as if a spreadsheet had rounded it
   *[other] { $count } ids look as if a spreadsheet had rounded them
} (1.23E+11).
    .advice = Export the file again with the id column as text: the last digits are lost.
cells-name-marks = { $count ->
    [one] { $count } mark beside a name (a status, pronouns) was taken off it and is kept in a column of its own
   *[other] { $count } marks beside a name (a status, pronouns) were taken off it and are kept in a column of their own
}.
    .advice = Nothing to do. If they belong to the names, leave the names as they are.
    .keep = Leave the names as they are
cells-name-of-company = { $count ->
    [one] { $count } name holds a company’s form (GmbH, Ltd) and was
   *[other] { $count } names hold a company’s form (GmbH, Ltd) and were
} kept as written.
    .advice = Put the person’s name in the file, or leave the row out if it is no person.
cells-email-unreadable = { $count ->
    [one] { $count } cell in the e-mail column is no address and was
   *[other] { $count } cells in the e-mail column are no address and were
} left blank.
    .advice = Correct the cells, or map the column to something else.
cells-role-unreadable = { $count ->
    [one] { $count } cell in the role column says
   *[other] { $count } cells in the role column say
} neither mentor nor mentee; these people take no part.
    .advice = Write mentor, mentee or both, or say under Roles which values mean which.
cells-role-blank = { $count ->
    [one] { $count } person has
   *[other] { $count } people have
} no role; they take no part and stay in the reporting lines.
    .advice = Nothing to do if that is meant.
cells-level-blank = { $count ->
    [one] { $count } person has
   *[other] { $count } people have
} no level.
    .advice = A rule about levels lets a blank pass unless it says otherwise. Fill in the levels where they matter.
cells-level-unplaced = { $count ->
    [one] { $count } person has a grade or title that is on none of the levels, so their level is
   *[other] { $count } people have a grade or title that is on none of the levels, so their level is
} blank.
    .advice = Put these values on one of the levels.
cells-zone-abbreviation = { $count ->
    [one] { $count } cell gives
   *[other] { $count } cells give
} a time zone by an abbreviation; it was taken as the place where people use it, with its summer time.
    .advice = Nothing to do if that is right. A city or a name such as Europe/Berlin is surer.
cells-zone-offset = { $count ->
    [one] { $count } cell gives
   *[other] { $count } cells give
} a fixed distance from UTC, which knows no summer time.
    .advice = Give a city or a name such as Europe/Berlin, or hours will be off for half the year.
cells-zone-ambiguous = { $count ->
    [one] { $count } cell holds an abbreviation that means several time zones and was
   *[other] { $count } cells hold an abbreviation that means several time zones and were
} left blank.
    .advice = Give a city or a name such as Asia/Kolkata.
cells-zone-unknown = { $count ->
    [one] { $count } cell holds a time zone that is not known and was
   *[other] { $count } cells hold a time zone that is not known and were
} left blank.
    .advice = Give a larger city in the same zone or a name such as Europe/Berlin.
cells-language-unknown = { $count ->
    [one] { $count } language is not in the list of languages and was
   *[other] { $count } languages are not in the list of languages and were
} kept as written.
    .advice = Check the spelling: languages match only when they are written alike.
cells-language-level = { $count ->
    [one] { $count } cell says
   *[other] { $count } cells say
} how well a language is spoken; only the language is used.
    .advice = Remove languages that are not good enough for a conversation.
cells-strength-outside = { $count ->
    [one] { $count } cell gives
   *[other] { $count } cells give
} a strength outside 1 to 3; more counts as 3, nothing as 1.
    .advice = Use 1 (a little), 2 and 3 (a lot).
cells-hours-unreadable = { $count ->
    [one] { $count } cell with hours could not be read: these people count
   *[other] { $count } cells with hours could not be read: these people count
} as if they had said nothing. What they wrote stays beside them.
    .advice = Write hours like this: Mon 09:00-12:00; Thu 14:00-16:00.
cells-hours-not-known = { $count ->
    [one] { $count } cell says
   *[other] { $count } cells say
} that hours are not settled (“by arrangement”, “tbd”): they count as not known. The text stays beside the person.
    .advice = Nothing to do, unless the hours are known by now.
cells-hours-half-of-day = { $count ->
    [one] { $count } cell has
   *[other] { $count } cells have
} hours before seven without am or pm, such as 2-4. They are taken as afternoon.
    .advice = Say which half of the day is meant in this file.
    .afternoon = In the afternoon
    .written = Before seven in the morning, as written
cells-hours-beside-24-hour = { $count ->
    [one] { $count } cell has
   *[other] { $count } cells have
} hours before seven without am or pm, such as 2-4. The times beside them are on the 24-hour clock, so they are taken as early morning.
    .advice = Say which half of the day is meant in this file.
cells-hours-turned = { $count ->
    [one] { $count } cell has
   *[other] { $count } cells have
} hours that end before they begin, such as 9-5; the end is in the afternoon (09:00-17:00).
    .advice = Nothing to do if that is right.

## $words is a list of sentences of hours.ftl ("lunch is 12:00-13:00"), with semicolons between them.

cells-hours-in-words = { $count ->
    [one] { $count } cell gives
   *[other] { $count } cells give
} hours in words: { $words }.
    .advice = Nothing to do if that is what people mean.
cells-capacity-unreadable = { $count ->
    [one] { $count } cell with a number of partners could not be read and was
   *[other] { $count } cells with a number of partners could not be read and were
} left blank.
    .advice = Write a number (2), or least and most (1-3).
