## Files that cannot be read.

files-damaged-file = This workbook is damaged or incomplete.
    .advice = Open it in a spreadsheet program, save it again, and choose that file.
files-too-big-inflated = This file unpacks to far more than a workbook of people holds.
    .advice = Copy the table alone into a new workbook, or save it as CSV, and choose that file.
files-password = This file is protected by a password.
    .advice = Open it in a spreadsheet program, save it without a password, and choose that file.
files-xml-refused = This workbook is built in a way that spreadsheet programs do not build them.
    .advice = Open it in a spreadsheet program, save it again, and choose that file.
files-sheet-unknown = The workbook has no sheet of that name.
    .advice = Choose one of its sheets.
files-no-sheet = The workbook has no visible sheet with cells.
    .advice = Show the sheet that holds the people, save the workbook, and choose it again.
files-encoding-unsupported = This text file is in UTF-32, which is not read.
    .advice = Save it as CSV UTF-8 and choose that file.
files-nul = This file holds NUL characters, so it is not a text file or it is damaged.
    .advice = Export it again as CSV UTF-8 or XLSX and choose that file.
files-encoding-unknown = That encoding is not known.
    .advice = Choose one from the list, for example UTF-8 or windows-1252.
files-delimiter-unknown = The delimiter must be one character that is neither a letter, a digit, a quotation mark nor a line break.
    .advice = Choose comma, semicolon, tab or vertical bar.
files-not-a-table = This file holds neither text nor a workbook.
    .advice = Choose a CSV file or a spreadsheet.
files-is-text-document = This file is a text document, not a table.
files-is-presentation = This file is a presentation, not a table.
files-is-archive = This file is an archive, not a table.
files-is-old-document = This file is an old office document, not a table.
files-is-pdf = This file is a PDF document, not a table.
files-is-parquet = This file is a Parquet file, not a table.
files-is-postscript = This file is a PostScript document, not a table.
files-is-stata = This file is a Stata data file, not a table.
files-is-compressed = This file is a compressed file, not a table.
files-is-database = This file is a database, not a table.
files-is-film = This file is a film, not a table.
files-is-media = This file is a picture, a sound or a film, not a table.
files-is-picture = This file is a picture, not a table.
files-is-program = This file is a program, not a table.
files-is-sealed = This file is a protected file, not a table.
files-is-sound-or-film = This file is a sound or a film, not a table.
files-is-sound = This file is a sound, not a table.
files-is-spss = This file is an SPSS data file, not a table.
files-numbers-unsupported = This is a Numbers document, which is not read.
    .advice = Open it in Numbers, export it to Excel or CSV, and choose that file.
files-html = This file is a web page, whatever its name says.
    .advice = Open it in a spreadsheet program, save it as XLSX or CSV, and choose that file.
files-xml = This file is XML, which is not read.
    .advice = Open it in a spreadsheet program, save it as XLSX or CSV, and choose that file.
files-xlsb-unsupported = This is a binary Excel workbook (XLSB), which is not read.
    .advice = Open it in a spreadsheet program, save it as XLSX, and choose that file.
files-xls-too-old = This workbook is of a kind older than Excel 97, or no workbook at all.
    .advice = Open it in a spreadsheet program, save it as XLSX, and choose that file.
files-unclosed-quote = A quotation mark that opens in line { $line } is never closed.
    .advice = Open the file in a text editor, close or remove that quotation mark, and read it again.
files-empty-file = This file is empty.
    .advice = Choose a file with one row of headers and one row for each person.
files-empty-sheet = This sheet has no cells.
    .advice = Choose a file with one row of headers and one row for each person.

## Files that are larger than what is read. $limit is how much is.

files-too-big = This file is larger than { $limit } MB.
    .advice = Leave out columns that are not needed, or split the file.
files-too-much-text = The cells of this sheet show more than { $limit } MB of text.
    .advice = Leave out rows and columns that are not needed, or split the file.
files-headers-too-long = The headers of this file are too long for so many rows.
    .advice = Shorten the headers, or leave out columns that are not needed.
files-too-many-people = This file has { $rows } rows of people; at most { $limit } are read.
    .advice = Leave out those who take no part, or split the file.
files-too-many-columns = This file has more than { $limit } columns.
    .advice = Leave out columns that are not needed, or choose another delimiter.
files-too-many-sheets = This workbook has more than { $limit } sheets.
    .advice = Copy the table alone into a new workbook and read that.
files-too-many-cells = This file has more than { $limit } cells.
    .advice = Leave out rows and columns that are not needed, or split the file.
files-too-spread = The used cells of this sheet lie too far apart to be one table.
    .advice = Copy the table alone into a new workbook and read that.

## What is odd in a file that was read. $count is how many.

files-other-sheets = The workbook has { $count ->
    [one] { $count } more sheet that was
   *[other] { $count } more sheets that were
} not read.
    .advice = Choose another sheet if the people are there.
files-hidden-sheets = The workbook has { $count ->
    [one] { $count } hidden sheet that was
   *[other] { $count } hidden sheets that were
} not read.
    .advice = Choose another sheet if the people are there.
files-read-sheet = Read sheet { $sheet }
files-sheets-missing = { $count ->
    [one] { $count } sheet is listed in this workbook, but the file does not hold it
   *[other] { $count } sheets are listed in this workbook, but the file does not hold them
}.
    .advice = Save the workbook again where it comes from if the people are on one of them.
files-formats-missing = The file does not hold how this workbook shows its numbers: dates are day numbers, and zeros before ids are missing.
    .advice = Open the workbook in a spreadsheet program, save it again, and choose that file.
files-formulas = { $count ->
    [one] { $count } cell holds a formula; its last stored value was
   *[other] { $count } cells hold formulas; their last stored values were
} read.
    .advice = Let the spreadsheet program calculate and save the workbook if they may be out of date.
files-formulas-without-value = { $count ->
    [one] { $count } formula has no stored value, so its cell is
   *[other] { $count } formulas have no stored value, so their cells are
} blank.
    .advice = Open the workbook in a spreadsheet program, save it, and choose it again.
files-long-numbers = { $count ->
    [one] { $count } number has
   *[other] { $count } numbers have
} more than 15 digits: the spreadsheet program has lost the last ones.
    .advice = Numbers that identify people must be stored as text: take them over again from where they came from.
files-cells-twice = { $count ->
    [one] { $count } place on this sheet holds
   *[other] { $count } places on this sheet hold
} more than one cell; the last one was read.
    .advice = The file was written or changed wrongly: compare these cells with where they came from.
files-merged-cells = { $count ->
    [one] { $count } cell is
   *[other] { $count } cells are
} merged over several rows; each of these rows takes their value.
    .advice = Nothing needs to be done, unless a value was meant for one row only.
files-hidden-rows = { $count ->
    [one] { $count } row is hidden or filtered out in the workbook; it was
   *[other] { $count } rows are hidden or filtered out in the workbook; they were
} read too.
    .advice = If they should not take part, delete them from the file or leave these people out.
files-hidden-columns = { $count ->
    [one] { $count } column is hidden in the workbook; it was
   *[other] { $count } columns are hidden in the workbook; they were
} read too.
    .advice = Map them to nothing if they should stay out.
files-encoding-unclear = The letters beyond A to Z in this file can be read in two ways.
    .advice = Look at the samples and choose the reading that spells names as they should be.
files-damaged-text = { $count ->
    [one] { $count } character in this file is damaged and shows
   *[other] { $count } characters in this file are damaged and show
} as �.
    .advice = Read it in another encoding; if names still look wrong, export the file again as CSV UTF-8.
files-damaged-characters = { $count ->
    [one] { $count } cell holds characters that are damaged and show
   *[other] { $count } cells hold characters that are damaged and show
} as �.
    .advice = Correct these cells in the workbook, or have it written anew by the program it comes from.
files-wrong-decode = { $count ->
    [one] { $count } place looks
   *[other] { $count } places look
} as if letters had been decoded wrongly (an umlaut as two signs).
    .advice = Read the file again as offered and compare the samples.
    .undo = Undo the wrong decoding
files-read-as = Read as { $encoding }

## $limit is how many characters a header may have.

files-long-headers = { $count ->
    [one] { $count } header has more than { $limit } characters; the rest of it was
   *[other] { $count } headers have more than { $limit } characters; the rest of them was
} left out.
    .advice = Give these columns shorter headers.
files-no-header = No row looks like column headers.
    .advice = Say which row holds the headers, or that there are none.
    .row = Row { $row } holds the headers
    .none = There are no headers
files-empty-headers = { $count ->
    [one] { $count } column has
   *[other] { $count } columns have
} cells but no header.
    .advice = They are named after their letters; map or ignore them.
files-duplicate-headers = { $count ->
    [one] { $count } header occurs
   *[other] { $count } headers occur
} more than once.
    .advice = The later ones carry a number, such as Email (2).
files-two-row-header = The headers may take two rows.
    .advice = If the row below the headers is part of them, join the two.
    .join = Join two header rows
files-rows-above-header = { $count ->
    [one] { $count } row above the headers was
   *[other] { $count } rows above the headers were
} skipped.
    .advice = If one of them holds the headers, choose another header row.
files-dates-unclear = { $count ->
    [one] { $count } column holds
   *[other] { $count } columns hold
} dates that can be read day first or month first.
    .advice = Say which order the file uses; until then these cells stay text.
    .day-first = Day first (31/12/2026)
    .month-first = Month first (12/31/2026)
files-dates-mixed = { $count ->
    [one] { $count } date does not fit the order of the others in its
   *[other] { $count } dates do not fit the order of the others in their
} column.
    .advice = These cells stay text: mend them in the file, or leave the column out.
files-stray-quotes = { $count ->
    [one] { $count } row holds
   *[other] { $count } rows hold
} quotation marks in the middle of a cell.
    .advice = They were kept as text; check that these rows have the right cells in the right columns.
files-blank-rows = { $count ->
    [one] { $count } blank row was
   *[other] { $count } blank rows were
} skipped.
    .advice = Nothing needs to be done.
files-repeated-headers = { $count ->
    [one] { $count } row repeats the headers and was
   *[other] { $count } rows repeat the headers and were
} skipped.
    .advice = Nothing needs to be done.
files-header-only = There are headers but no rows below them.
    .advice = Choose the file or sheet that holds the people.
files-short-rows = { $count ->
    [one] { $count } row has
   *[other] { $count } rows have
} fewer cells than there are headers.
    .advice = The missing cells are taken as blank.
files-long-rows = { $count ->
    [one] { $count } row has
   *[other] { $count } rows have
} more cells than there are headers.
    .advice = A delimiter inside a cell without quotation marks shifts the cells after it: check these rows.

## $limit is how many characters a cell may have.

files-long-cells = { $count ->
    [one] { $count } cell held more than { $limit } characters, as many as a spreadsheet cell can hold; the rest of it
   *[other] { $count } cells held more than { $limit } characters, as many as a spreadsheet cell can hold; the rest of them
} was left out.
    .advice = A lost quotation mark can make one cell of many: check these rows.
files-control-characters = { $count ->
    [one] { $count } cell holds
   *[other] { $count } cells hold
} control characters, which no keyboard types and no page shows.
    .advice = Something went wrong where the file was written: type these cells anew.
files-dates-among-text = { $count ->
    [one] { $count } cell is a date
   *[other] { $count } cells are dates
} in a column of texts.
    .advice = Spreadsheet programs turn codes such as Mar-1 into dates: check these cells and store them as text.
files-error-cells = { $count ->
    [one] { $count } cell holds
   *[other] { $count } cells hold
} an error value such as #N/A.
    .advice = Mend the formulas in the workbook, or leave these cells blank.
files-rounded = { $count ->
    [one] { $count } cell shows another number than it holds
   *[other] { $count } cells show another number than they hold
} (2.4 as 2).
    .advice = Ids, codes and all other texts are taken as they are shown; levels, numbers of partners and answers as the workbook holds them.
files-percent = { $count ->
    [one] { $count } cell shows
   *[other] { $count } cells show
} a number in percent (0.73 as 73%).
    .advice = They are texts as they are shown; where a number is wanted, such as an answer, it is the one that the workbook holds (0.73).
files-footer-rows = { $count ->
    [one] { $count } row at the end looks like a total or a remark and was
   *[other] { $count } rows at the end look like totals or remarks and were
} skipped.
    .advice = If they are people, read them.
    .read = Read these rows too

## $first and $second are "files-comma" and so on.

files-delimiter-unclear = The columns of this file can be told apart by { $first } or by { $second }.
    .advice = Look at the preview and choose the one that gives your columns.
    .split = Split at { $first }
files-comma = comma
files-semicolon = semicolon
files-tab = tab
files-vertical-bar = vertical bar
files-that-character = that character
