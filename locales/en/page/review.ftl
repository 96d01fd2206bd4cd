## Between reading a file and taking its people over

review-title =
    { $files ->
        [one] Check the file
       *[other] Check the files
    }
review-lead =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    } read. Nothing is taken over until you say so at the end of this page.
review-both-files = both files together
review-findings = What we found
review-nothing-wrong = Nothing wrong: every row can be taken over.
review-as-recognised = Read it as it was first recognised
review-notes =
    { $count ->
        [one] { $count } thing that is good to know
       *[other] { $count } things that are good to know
    }
review-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
review-columns =
    { $count ->
        [one] { $count } column
       *[other] { $count } columns
    }
review-no-header = no header row
review-header-row = headers in row { $row }
review-sheet = sheet { $sheet }
review-file-named = File { $name }
review-the-file = The file
review-read-as = Read it as { $name }
review-remember = Remember these settings for the next file
review-settings = First rows, encoding and header row
review-columns-hint = What each column of the file is. Change what was not understood.
review-levels-hint = Most senior first. Join titles that stand equally high; move what stands in the wrong place.
review-leave-file-out = Leave this file out

# What is still to do, as a list: "2 questions to answer, 1 thing to check."
review-open = { $list }.
review-open-question =
    { $count ->
        [one] { $count } question to answer
       *[other] { $count } questions to answer
    }
review-open-rejected =
    { $count ->
        [one] { $count } reason why rows are left out
       *[other] { $count } reasons why rows are left out
    }
review-open-warning =
    { $count ->
        [one] { $count } thing to check
       *[other] { $count } things to check
    }
review-all-answered = All questions are answered.
review-none-open = Nothing needs an answer.
review-left-out = The rows left out
review-left-out-hint = A file with these rows as they are and the reason beside each, to mend and read again.
review-left-out-excel = Download as Excel
review-left-out-csv = Download as CSV
review-left-out-writing = Writing the rows left out

# The name of a file, without its ending.
review-left-out-file = rows-left-out
review-create = What will be created

# These five stand below a large figure, which is not repeated.
review-create-people =
    { $count ->
        [one] person
       *[other] people
    }
review-create-mentor =
    { $count ->
        [one] can mentor
       *[other] can mentor
    }
review-create-mentee =
    { $count ->
        [one] can be mentored
       *[other] can be mentored
    }
review-create-both =
    { $count ->
        [one] of them both
       *[other] of them both
    }
review-create-none =
    { $count ->
        [one] not in the programme
       *[other] not in the programme
    }
review-none-hint = People who are not in the programme stay in the roster, so that the reporting lines are whole. They get no partner.
review-another = Put another file beside it
review-another-label = Another file of the same programme
review-failed = One file could not be read.
review-nobody = No person could be read. Look at the columns above.
review-questions-first =
    { $count ->
        [one] <strong>{ $count } question</strong>
       *[other] <strong>{ $count } questions</strong>
    } to answer first.
review-ready =
    { $count ->
        [one] { $count } person is ready.
       *[other] { $count } people are ready.
    }
review-keep-roster = Keep the roster as it is
review-back = Back
review-go-to-question =
    { $count ->
        [one] Go to the question
       *[other] Go to the first question
    }
review-done = Done: { $what }.
review-remember-undo = Remember file settings
review-remembered = Remembered. The settings are offered when a file with these columns is read.
review-remember-name = Call them
review-remember-do = Remember

## What was understood, each folded into one line

review-roles = Roles: { $roles }

# Each of the next three is followed by the next one where there is any.
review-columns-understood =
    { $count ->
        [one] { $count } column understood
       *[other] { $count } columns understood
    }: { $columns }.
review-columns-own =
    { $count ->
        [one] { $count } kept under their own names
       *[other] { $count } kept under their own names
    }: { $columns }.
review-columns-out =
    { $count ->
        [one] { $count } not taken over
       *[other] { $count } not taken over
    }: { $columns }.
review-columns-more = { $columns } and { $count } more
review-levels-none = Levels: none
review-levels-one = Levels: 1, { $name }
review-levels = Levels: { $count }, from { $first } (most senior) to { $last }

## How a file was read

settings-encoding = Letters (encoding)
settings-delimiter = Columns are split by
settings-no-header = There is no header row
settings-two-headers = Headers take two rows
settings-samples = Do these look right? { $samples } <muted>If not, change the encoding.</muted>
settings-sheet = Sheet
settings-sheet-hidden = { $name } (hidden)
settings-preview = First rows of the file
settings-preview-caption = The first rows as the file has them
settings-row = Row
settings-as-is = As the file has them
settings-header = { $row } headers
settings-use-row = Row { $row }: use as header row
settings-use-row-title = Use this row as headers
settings-encoding-utf-8 = UTF-8
settings-encoding-windows-1252 = Western (Windows-1252)
settings-encoding-iso-8859-15 = Western with euro (ISO-8859-15)
settings-encoding-macintosh = Mac (MacRoman)
settings-encoding-utf-16le = UTF-16 LE (Excel “Unicode text”)
settings-encoding-utf-16be = UTF-16 BE
settings-encoding-windows-1250 = Central European (Windows-1250)
settings-encoding-windows-1251 = Cyrillic (Windows-1251)
settings-encoding-windows-1253 = Greek (Windows-1253)
settings-encoding-windows-1254 = Turkish (Windows-1254)
settings-encoding-windows-1256 = Arabic (Windows-1256)
settings-encoding-shift-jis = Japanese (Shift JIS)
settings-encoding-gb18030 = Chinese (GB 18030)
settings-encoding-euc-kr = Korean (EUC-KR)
settings-delimiter-comma = Comma ,
settings-delimiter-semicolon = Semicolon ;
settings-delimiter-tab = Tab
settings-delimiter-bar = Bar |

## Who mentors and who is mentored

roles-how = How do we know who mentors whom?
roles-by-role-column = The column { $column } says it
roles-by-level = By level: the senior ones are mentees, the others mentors
roles-by-column = By the values of another column
roles-same = Everybody in this file has the same role
roles-everybody-is = Everybody in this file is a
roles-mentee-from = Mentees begin at
roles-mentor-to = Mentors end at
roles-everybody-below = everybody below
roles-column = Column
roles-too-many = This column has more than { $count } different values: it tells no roles apart.
roles-empty = This column is empty.
roles-values = Values of the column
roles-value = Value
roles-people = People
roles-they-are = They are
roles-people-with = People with { $value } are
roles-are-none = not in the programme
roles-are-mentor = mentors
roles-are-mentee = mentees
roles-are-both = both

## What a newer file changes

diff-title = Against the roster you have

# These four stand below a large figure, which is not repeated.
diff-joined =
    { $count ->
        [one] joined
       *[other] joined
    }
diff-left =
    { $count ->
        [one] left
       *[other] left
    }
diff-changed =
    { $count ->
        [one] changed
       *[other] changed
    }
diff-same =
    { $count ->
        [one] the same
       *[other] the same
    }
diff-who-joined = Who joined ({ $count })
diff-who-left = Who left ({ $count })
diff-who-changed = Who changed ({ $count })
diff-missing =
    { $count ->
        [one] The one who is not in the new file ({ $count })
       *[other] The { $count } who are not in the new file
    }
diff-replace = leave the roster; their locks and exclusions wait for them
diff-add = stay: the new file only adds and updates
diff-changes = Changes
diff-person = Person
diff-what = What
diff-before = Before
diff-now = Now
diff-empty = (empty)
diff-more-people = and { $count } more people
