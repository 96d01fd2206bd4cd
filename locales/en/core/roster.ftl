## What is said of a list of people as a whole. $count is how many.

roster-field-twice = Several columns are mapped to one field that takes a single column; the first counts.
    .advice = Map the others to something else.
roster-mapped-column-missing = { $count ->
    [one] { $count } column of the saved mapping is
   *[other] { $count } columns of the saved mapping are
} not in this file.
    .advice = Check the mapping: the file may have other headers now.
roster-no-id-column = No column holds an id or an e-mail address; people get the number of their row as id.
    .advice = Map such a column if there is one: with row numbers a newer file cannot be compared with this one.
roster-duplicate-row = { $count ->
    [one] { $count } row repeats an earlier row cell by cell and is
   *[other] { $count } rows repeat an earlier row cell by cell and are
} left out.
    .advice = Nothing to do.
roster-duplicate-id = { $count ->
    [one] { $count } row repeats the id of another row and says
   *[other] { $count } rows repeat the id of another row and say
} something else.
    .advice = Choose which rows count. For now the first of each does.
    .first = Keep the first row of each
    .last = Keep the last row of each
    .all = Keep all, as different people
roster-duplicate-id-first = { $count ->
    [one] { $count } row repeats the id of another row and says
   *[other] { $count } rows repeat the id of another row and say
} something else; the first row of each id was kept.
    .advice = Nothing more to do.
roster-duplicate-id-last = { $count ->
    [one] { $count } row repeats the id of another row and says
   *[other] { $count } rows repeat the id of another row and say
} something else in a later row; the last row of each id was kept.
    .advice = Nothing more to do.
roster-duplicate-id-all = { $count ->
    [one] { $count } row repeats the id of another row and says
   *[other] { $count } rows repeat the id of another row and say
} something else; they are taken over as different people with a number behind the id.
    .advice = Check that they are different people.
roster-name-marks-unknown = { $count ->
    [one] { $count } name carries
   *[other] { $count } names carry
} a mark whose meaning is not known.
    .advice = Taken off, the marks are kept in a column of their own that rules can use.
    .off = Take them off the names
    .keep = They belong to the names
roster-left-out = { $count ->
    [one] { $count } person is left out of the programme; they stay
   *[other] { $count } people are left out of the programme; they stay
} in the reporting lines.
    .advice = Nothing to do.
roster-not-working = { $count ->
    [one] { $count } person is
   *[other] { $count } people are
} away or gone according to a status column.
    .advice = Leave them out, or accept this if they take part all the same.
    .leave-out = Leave { $count ->
        [one] { $count } person
       *[other] { $count } people
    } out of the pairing
roster-not-working-by-name = { $count ->
    [one] { $count } person is
   *[other] { $count } people are
} away or gone according to what stands beside their names.
    .advice = Leave them out, or accept this if they take part all the same.
roster-no-level-column = No column says how senior people are, so everybody's level is blank.
    .advice = Map the column with grades or titles to Level. Without levels nothing can say who is junior to whom.
roster-several-ladders = The grades have different prefixes; they are put on one scale by their numbers.
    .advice = Accept this if equal numbers are equally senior, or move the grades to other levels.
    .same = The numbers are comparable
roster-letter-grades = The grades are letters; A is taken as the lowest.
    .advice = Say which end is the top.
    .lowest = A is the lowest
    .highest = A is the highest

## $count is how many levels.

roster-ladder-from-titles = Titles were put on { $count ->
    [one] { $count } level
   *[other] { $count } levels
} by words such as “senior” and “director”.
    .advice = Look at the levels and move what stands wrong.
roster-many-levels = The level column has more than 60 different values.
    .advice = It may be a salary or a number of something else. Map the column with grades or titles instead.
roster-title-variants = { $count ->
    [one] { $count } title looks like another spelling of one among the levels
   *[other] { $count } titles look like another spelling of one among the levels
}.
    .advice = Accept those that mean the same; until then they are on another level, or on none.
    .all = Accept all { $count }

## $above people stand above their managers, $below below.

roster-ladder-upside-down = { $above ->
    [one] { $above } person stand
   *[other] { $above } people stand
} on a higher level than their own manager, and { $below } on a lower one: the levels may be upside down.
    .advice = Levels count upwards here: the higher, the more senior.
    .turn = Turn the levels round
    .keep = They are right as they are
roster-similar-skills = { $count ->
    [one] { $count } pair of skills is
   *[other] { $count } pairs of skills are
} spelled nearly alike and count as different.
    .advice = Merge those that mean the same; leave the others.

## Buttons of several findings: all proposals at once, and one of them. $from and $to are spellings out of the file.

roster-merge-all = Merge all { $count }
roster-is-the-same = “{ $from }” is “{ $to }”

## $list is several spellings in quotation marks with commas between them ("quoted").

roster-are-the-same = { $list } are “{ $to }”

## $column is the header of a column, or "roster-department", "roster-location".

roster-similar-values = { $count ->
    [one] { $count } value of { $column } looks like another spelling of one that is there, and counts
   *[other] { $count } values of { $column } look like another spelling of one that is there, and count
} as different.
    .advice = Merge those that mean the same; leave the others.
roster-department = Department
roster-location = Location

## Who has which role.

roster-role-column-missing = The column that the roles are to come from is not in this file; nobody has a role.
    .advice = Choose another column, or derive roles by level.
roster-role-unknown = Nothing in this file says who is a mentor and who is a mentee.
    .advice = Say it for the whole file, choose the column that says it, or choose the column with the levels.
    .mentor = Everybody is a mentor
    .mentee = Everybody is a mentee
    .both = Everybody may be both

## $level is the lowest level of the mentees.

roster-role-proposed = Nothing in this file says who is a mentor and who is a mentee. Proposed by level: mentees from level { $level } up.
    .advice = Choose one of these, or the column that says it.
    .from = Mentees from level { $level } up ({ $mentees } mentees, { $mentors } mentors)
roster-role-without-level = { $count ->
    [one] { $count } person has no level, so roles by level leave them
   *[other] { $count } people have no level, so roles by level leave them
} out.
    .advice = Give them a level, or put their titles on the levels.

## Published grades. $sources is a list of "roster-known-source", $placed of $count grades are of them.

roster-known-ladder = { $placed } of { $count ->
    [one] { $count } grade
   *[other] { $count } grades
} { $placed ->
    [one] is that of
   *[other] are those of
} { $sources }.
    .advice = Nothing to do if that is right.
    .asked = They are placed as there, not by their numbers. Say whether that is right.
    .yes = These are the levels
roster-mixed-ladders = The grades are of several published grade schemes, { $placed } of { $count ->
    [one] { $count } grade
   *[other] { $count } grades
} in all: { $sources }. They are proposed side by side.
    .advice = No source says which steps of different schemes are equally senior: look at the levels, move what stands wrong, and say that it is right.
    .yes = Side by side as proposed
roster-known-source = { $name } (source: { $source })
roster-ladder-plain = By their numbers alone
    .titles = By the words in them

## Names and codes in the values of a column: "Engineering (Rui Novak)". $column is its header.

roster-unit-marks-unsure = { $count ->
    [one] { $count } value of the column “{ $column }” ends
   *[other] { $count } values of the column “{ $column }” end
} in brackets in what may be a person’s name, so one unit counts as several.
    .advice = Say whether the names belong to the units.
    .managers = They are the managers: take them off
    .people = They are people: take them off
    .keep = They belong to the units
roster-unit-managers = No column says who reports to whom, but { $count ->
    [one] { $count } value of the column “{ $column }” names
   *[other] { $count } values of the column “{ $column }” name
} somebody.
    .advice = If the people named there lead the units, they can be taken as the managers of everybody in them.
    .yes = They are the managers
    .no = They are not
roster-unit-marks = A name or a code was taken off { $count ->
    [one] { $count } value
   *[other] { $count } values
} of the column “{ $column }”, so that one unit counts as one.
    .advice = Nothing to do, unless the names or codes belong to the units.
    .keep = Leave the values as they are

## Remarks.

roster-remarks-about-people = { $count ->
    [one] { $count } remark seems
   *[other] { $count } remarks seem
} to ask for or against somebody, or to say who knows whom.
    .advice = No rule reads them. Read them here or beside the people in Pairs, and lock or exclude pairs where they ask for it.

## People who may be one. $addresses is how many e-mail addresses they share.

roster-duplicate-email = { $count ->
    [one] { $count } person
   *[other] { $count } people
} share { $addresses ->
    [one] one e-mail address
   *[other] { $addresses } e-mail addresses
} (capitals do not count).
    .advice = If they are one person, remove one of the rows: as it stands the person could be paired twice.
roster-possible-duplicate = { $count ->
    [one] { $count } person has a name that differs
   *[other] { $count } people have names that differ
} only in capitals, accents, spaces or look-alike letters.
    .advice = If two rows are one person, remove one: as it stands the person could be paired twice.
roster-same-name = { $count ->
    [one] { $count } person shares
   *[other] { $count } people share
} a name with somebody else; they are told apart by their ids.
    .advice = Nothing to do if they are different people.
roster-similar-id = { $count ->
    [one] { $count } person has an id that differs
   *[other] { $count } people have ids that differ
} only in capitals, hidden characters or look-alike letters.
    .advice = They count as different people. If they are one, remove a row.
roster-hidden-characters = { $count ->
    [one] { $count } row has
   *[other] { $count } rows have
} invisible characters in the id, name or e-mail address.
    .advice = They are shown with a mark. Remove them in the source if they came by accident: ids that differ only in them count as different.

## Reporting lines and wishes.

roster-manager-ambiguous = { $count ->
    [one] { $count } row names
   *[other] { $count } rows name
} a manager by a name or address that several people share; the line is left out.
    .advice = Give the manager's id or e-mail address in these rows. Until then nothing keeps them apart from that manager.
roster-manager-id-differs = { $count ->
    [one] { $count } row gives
   *[other] { $count } rows give
} the manager's id with other zeros or capitals than the manager's own row; they are taken as the same.
    .advice = Check that a spreadsheet has not dropped leading zeros.
roster-wish-unknown = { $count ->
    [one] { $count } wish for a partner names
   *[other] { $count } wishes for a partner name
} nobody in this file, or several people.
    .advice = Give ids or e-mail addresses. Wishes for people in another file are found when the files are merged.
roster-manager-self = { $count ->
    [one] { $count } person stands as their own manager
   *[other] { $count } people stand as their own manager
}; the line is ignored.
    .advice = Right for the head of the organisation. For anybody else, give the real manager: until then no rule about reporting lines keeps them from anybody above them.
roster-manager-cycle = { $count ->
    [one] { $count } person stands
   *[other] { $count } people stand
} in { $circles ->
    [one] a circle
   *[other] { $circles } circles
} of reporting lines.
    .advice = Correct one manager in each circle. Until then everybody in a circle counts as above everybody else in it, so none of them can be paired with each other under a reporting-line rule.
roster-manager-missing = { $count ->
    [one] { $count } person has
   *[other] { $count } people have
} a manager who is not in the roster.
    .advice = Add the managers (role: none) if the rule about reporting lines matters for them. Until then the lines end there, and people under the same missing manager count as unrelated.
roster-dotted-line-missing = { $count ->
    [one] { $count } person has
   *[other] { $count } people have
} a dotted line to somebody who is not in the roster.
    .advice = These dotted lines are ignored. Add the people if they matter.
roster-several-tops = { $count ->
    [one] { $count } person leads others and has
   *[other] { $count } people lead others and have
} no manager.
    .advice = Right for several organisations in one file. If not, give the missing managers: people under different tops count as unrelated.
roster-no-manager = { $count ->
    [one] { $count } person has
   *[other] { $count } people have
} neither a manager nor reports.
    .advice = No rule about reporting lines concerns them. Give their managers if it should.

## $managers is how many managers there are with two ids.

roster-manager-two-ids = { $managers ->
    [one] { $managers } manager has
   *[other] { $managers } managers have
} two ids, and people report to both.
    .advice = Keep one id and point all reports at it. Until then the two halves of the team count as unrelated.

## Several files as one list. $field is one of the fields below, or a header.

roster-merge-duplicate-id = { $count ->
    [one] { $count } person has
   *[other] { $count } people have
} an id that the same file gives twice; the first counts.
    .advice = Settle repeated ids in the file first.
roster-both-roles = { $count ->
    [one] { $count } person is
   *[other] { $count } people are
} in both files and can be mentor and mentee.
    .advice = Nothing to do if that is meant.
roster-merge-conflict = { $count ->
    [one] { $count } person has
   *[other] { $count } people have
} another { $field } in a later file; the first file counts.
    .advice = Correct one of the files, or edit these people here.
roster-field-name = name
roster-field-email = e-mail address
roster-field-manager = manager
roster-field-department = department
roster-field-location = location
roster-field-timezone = time zone
roster-field-level = level
roster-field-availability = availability

## A newer list against an older one.

roster-id-changed = { $count ->
    [one] { $count } person who joined has
   *[other] { $count } people who joined have
} the e-mail address of somebody who left under another id.
    .advice = If the ids were renumbered, keep the old ids in the file: pairs and history are known by them.
roster-id-may-have-changed = { $count ->
    [one] { $count } person who joined has
   *[other] { $count } people who joined have
} the name of somebody who left under another id.
    .advice = If they are the same people, keep the old ids in the file: pairs and history are known by them.
roster-role-mentor = mentor
roster-role-mentee = mentee
roster-role-both = both
roster-role-none = none

## How many partners somebody takes, as mentor, as mentee, and in all.

roster-capacity-mentor = mentor { $least }-{ $most }
roster-capacity-mentee = mentee { $least }-{ $most }
roster-capacity-total = in all { $count }

## People without their file.

people-blank-id = { $count ->
    [one] { $count } person has
   *[other] { $count } people have
} no id.
    .advice = Everybody needs an id of their own.
people-duplicate-id = { $count ->
    [one] { $count } person has
   *[other] { $count } people have
} an id that somebody else has.
    .advice = Give each person an id of their own: pairs cannot be made before that.
people-hours-unreadable = { $count ->
    [one] { $count } person has
   *[other] { $count } people have
} hours that cannot be read.
    .advice = Write hours like this: Mon 09:00-12:00, Thu 2pm-4pm.
people-zone-unknown = { $count ->
    [one] { $count } person has
   *[other] { $count } people have
} a time zone that is not known.
    .advice = Use a name such as Europe/Berlin.
people-capacity-unreadable = { $count ->
    [one] { $count } person has
   *[other] { $count } people have
} a capacity whose least is above its most.
    .advice = Correct the two numbers.
people-wish-unknown = { $count ->
    [one] { $count } person wishes
   *[other] { $count } people wish
} for a partner who is not in the roster.
    .advice = These wishes are ignored. Add the people, or correct the ids.

## Who cannot be matched, whatever the rules.

roster-cannot-no-mentors = Nobody can be a mentor, so no mentee can have a partner.
roster-cannot-no-mentees = Nobody can be a mentee, so no mentor can have a partner.
roster-cannot-no-mentee-above = These mentors have no mentee above them on the levels.
roster-cannot-no-mentor-below = These mentees have no mentor below them on the levels.
roster-cannot-neither-above-nor-below = These people may be mentor or mentee, but have no partner above or below them on the levels.
roster-cannot-no-common-language = These people share no language with anybody on the other side.

## Pairs from a file.

pairs-file-one-column = A file of pairs needs a column of mentors and a column of mentees.
    .advice = Give two columns with the headers Mentor and Mentee, each with ids, e-mail addresses or names.
pairs-file-columns = No header says who is the mentor; the first column is taken as mentors, the second as mentees.
    .advice = Say which column holds the mentors.
    .first = The first column holds the mentors
    .second = The second column holds the mentors
pairs-file-ambiguous = { $count ->
    [one] { $count } person is named by a name or address that several people have; the pair is
   *[other] { $count } people are named by a name or address that several people have; their pairs are
} left out.
    .advice = Give ids or e-mail addresses in these rows.
pairs-file-id-differs = { $count ->
    [one] { $count } person is
   *[other] { $count } people are
} named by an id with other zeros or capitals than in the roster and taken as the same.
    .advice = Check that a spreadsheet has not dropped leading zeros.
pairs-file-unknown = { $count ->
    [one] { $count } name in these pairs is
   *[other] { $count } names in these pairs are
} not in the roster.
    .advice = Right for people who have left. For anybody else, give the id, the e-mail address or the name as it is in the roster.
pairs-file-incomplete = { $count ->
    [one] { $count } row without a mentor or without a mentee is
   *[other] { $count } rows without a mentor or without a mentee are
} left out.
    .advice = Fill in both sides.
pairs-file-with-self = { $count ->
    [one] { $count } row pairs somebody with themselves and is
   *[other] { $count } rows pair somebody with themselves and are
} left out.
    .advice = Correct these rows.
pairs-file-undated = { $count ->
    [one] { $count } row has
   *[other] { $count } rows have
} a cohort that is no date; the pair counts without one.
    .advice = Write the cohort as a date such as 2025-03-01.
pairs-file-repeated = { $count ->
    [one] { $count } row repeats
   *[other] { $count } rows repeat
} a pair that is there already.
    .advice = Nothing to do.

## Published grades: what people call them, and who publishes them, where.

grades-civil-service = UK Civil Service grades
    .source = Cabinet Office, Civil Service Statistics: responsibility levels
grades-agenda-for-change = NHS bands (Agenda for Change)
    .source = NHS Staff Council, NHS Terms and Conditions of Service Handbook
grades-tariff = TVöD and TV-L pay groups
    .source = Tarifvertrag für den öffentlichen Dienst and Tarifvertrag der Länder, pay tables
grades-besoldung = German civil servants' grades (A, B, W)
    .source = Bundesbesoldungsgesetz, Anlage I and II
grades-general-schedule = US General Schedule and Senior Executive Service
    .source = US Office of Personnel Management, General Schedule; 5 U.S.C. 5332 and 3131
grades-european = EU function groups (AD, AST)
    .source = Staff Regulations of Officials of the European Union, Article 5 and Annex I
grades-french = French civil service categories (A, B, C)
    .source = Code général de la fonction publique, article L411-2
grades-spanish = Spanish public service groups (A1 to C2)
    .source = Real Decreto Legislativo 5/2015 (TREBEP), artículo 76
grades-united-nations = UN professional and director grades
    .source = International Civil Service Commission, United Nations common system: professional and higher categories
grades-tracks = Professional, management and executive tracks (P or IC, M, E)
    .source = common practice, not a published standard: here M1 stands beside P4, and E above M
# Columns made from what stood beside names.
roster-mark-in-name = Mark in the name
roster-pronouns-in-name = Pronouns in the name
