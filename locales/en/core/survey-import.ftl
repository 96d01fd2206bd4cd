## What is said of a file of answers that is read. $count is how many.

survey-instrument-does-not-fit = { $count } file has no column that is recognised as an item of this instrument.
    .advice = Map its columns to items, choose another instrument, or have one drafted from the file.
    .draft = Draft an instrument from this file
survey-settled-unknown = { $count ->
    [one] { $count } answer is to no question that is open about this file, or is none of its choices. It was left aside.
   *[other] { $count } answers are to no question that is open about this file, or are none of its choices. They were left aside.
}
    .advice = Nothing needs to be done if the question was answered before.
survey-columns-not-used = { $count ->
    [one] { $count } column is not read.
   *[other] { $count } columns are not read.
}
    .advice = If one of them holds answers, map it to its item.

## Respondents who are there several times, or not among the people.

survey-twice-first = { $count ->
    [one] { $count } row is left out because its respondent is there before; the first row of each counts.
   *[other] { $count } rows are left out because their respondent is there before; the first row of each counts.
}
    .advice = Choose another rule if this one does not suit.
    .choose = The first row counts
survey-twice-last = { $count ->
    [one] { $count } row is left out because its respondent is there again later; the last row of each counts.
   *[other] { $count } rows are left out because their respondent is there again later; the last row of each counts.
}
    .advice = Choose another rule if this one does not suit.
    .choose = The last row counts
survey-twice-reject = { $count ->
    [one] { $count } row is left out because its respondent is there more than once; none of them counts.
   *[other] { $count } rows are left out because their respondent is there more than once; none of them counts.
}
    .advice = Choose another rule if this one does not suit.
    .choose = None of them counts
survey-token-shared = { $count ->
    [one] { $count } row uses a key that several people share. It counts as a respondent of its own and is linked to no other round.
   *[other] { $count } rows use a key that several people share. They count as respondents of their own and are linked to no other round.
}
    .advice = Give each person a ticket of their own.
survey-not-in-roster = { $count ->
    [one] { $count } respondent is not in the roster; they count all the same.
   *[other] { $count } respondents are not in the roster; they count all the same.
}
    .advice = Check how the keys are written, or leave these rows out.
    .leave-out = Leave them out
survey-not-in-roster-left-out = { $count ->
    [one] { $count } row is left out because its respondent is not in the roster.
   *[other] { $count } rows are left out because their respondent is not in the roster.
}
    .advice = Check how the keys are written, or leave these rows out.

## Answers that are not on a scale, or stand for none.

survey-out-of-scale = { $count ->
    [one] { $count } answer is not on its item's scale. It is counted apart and enters no score.
   *[other] { $count } answers are not on their item's scale. They are counted apart and enter no score.
}
    .advice = Look at the listed answers: say what they mean, or correct the scale.
survey-unmapped-answers = { $count ->
    [one] { $count } answer is not understood. It is counted apart and enters no score; it is not taken for 0.
   *[other] { $count } answers are not understood. They are counted apart and enter no score; none is taken for 0.
}
    .advice = Say for each listed text which answer it is, or that it is missing.
survey-no-answer-codes = { $count ->
    [one] { $count } answer is a text or code that stands for no answer, such as N/A, 99 or "Prefer not to say". It counts as not answered, apart from what is out of scale.
   *[other] { $count } answers are texts or codes that stand for no answer, such as N/A, 99 or "Prefer not to say". They count as not answered, apart from what is out of scale.
}
    .advice = If one of them is an answer after all, say which.
survey-half-points = { $count ->
    [one] { $count } answer is a number between two points of its scale, such as 4.5. It is not rounded and enters no score until you say what it is.
   *[other] { $count } answers are numbers between two points of their scale, such as 4.5. They are not rounded and enter no score until you say what they are.
}
    .advice = If half points could be chosen, give the scale twice as many points and map these answers; else count them as not answered.
    .missing = Count them as not answered
survey-days-for-ranges = { $count ->
    [one] { $count } answer is a day where an answer was expected: a spreadsheet makes "5-Jan" of 1-5. It is counted apart and enters no score until you say what it is.
   *[other] { $count } answers are days where an answer was expected: a spreadsheet makes "5-Jan" of 1-5. They are counted apart and enter no score until you say what they are.
}
    .advice = Export the file again and open it without a spreadsheet, or say what these answers are.
    .range = They are ranges: read 5-Jan as 1-5
    .missing = Count them as not answered
survey-ambiguous-answers = { $count ->
    [one] { $count } answer with several options can be split in more than one way; the longest options were taken.
   *[other] { $count } answers with several options can be split in more than one way; the longest options were taken.
}
    .advice = Give options that do not contain each other, or check these rows.

## Rows that are left out, or may be.

survey-only-previews = { $count ->
    [one] { $count } row is a preview, test or spam, and the file holds no others. It was not counted.
   *[other] { $count } rows are previews, tests or spam, and the file holds no others. None of them was counted.
}
    .advice = Count them if these are people's answers all the same, or bring in another export.
    .count = Count them
survey-previews = { $count ->
    [one] { $count } row is a preview, test or spam and was left out.
   *[other] { $count } rows are previews, tests or spam and were left out.
}
    .advice = Nothing needs to be done.
survey-unfinished-left-out = { $count ->
    [one] { $count } row is from somebody who did not finish and was left out.
   *[other] { $count } rows are from people who did not finish and were left out.
}
    .advice = Nothing needs to be done.
survey-unfinished = { $count ->
    [one] { $count } row is from somebody who did not finish. What they answered counts.
   *[other] { $count } rows are from people who did not finish. What they answered counts.
}
    .advice = Leave them out if only finished answers should count.
    .leave-out = Leave them out
survey-no-key = { $count ->
    [one] { $count } row has no key where others have one, or something like N/A in its place. It counts as a person of its own and is linked to no other round.
   *[other] { $count } rows have no key where others have one, or something like N/A in its place. They count as people of their own and are linked to no other round.
}
    .advice = Nothing needs to be done, unless they should be linked.
survey-no-answers = { $count ->
    [one] { $count } row holds no answer to any item and was left out.
   *[other] { $count } rows hold no answer to any item and were left out.
}
    .advice = Nothing needs to be done, unless columns are not mapped to their items yet.
survey-two-answers = { $count ->
    [one] { $count } row holds two options of a question that was taken for one with one answer. It does not count there.
   *[other] { $count } rows hold two options of a question that was taken for one with one answer. They do not count there.
}
    .advice = Make the question one of several answers if people could choose several.
survey-items-without-column = { $count ->
    [one] { $count } item of the instrument has no column in this file; its answers are missing.
   *[other] { $count } items of the instrument have no column in this file; their answers are missing.
}
    .advice = Map a column to each, if the file has one.
survey-nameless-columns = { $count ->
    [one] { $count } column holds answers under a header that says nothing, such as "Response". The row with the questions seems to be missing.
   *[other] { $count } columns hold answers under a header that says nothing, such as "Response". The row with the questions seems to be missing.
}
    .advice = Bring in the export as the forms tool writes it, or give these questions their texts before anybody reads figures about them.
survey-numbers-not-scales = { $count ->
    [one] { $count } column holds numbers such as an age or a count. It is no scale and is not read.
   *[other] { $count } columns hold numbers such as an age or a count. They are no scale and are not read.
}
    .advice = Nothing needs to be done. If one of them is a scale, map it to an item of your own.
