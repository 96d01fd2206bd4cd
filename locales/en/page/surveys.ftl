# The step itself, and answers coming in.

surveys-title = Surveys
surveys-lead = Ask without a server, and read the answers with honest numbers. What stands here is raw and confidential: for your eyes. What may be passed on is the report for others.
surveys-tabs = What to do with surveys
surveys-tab-questions = Questions
surveys-tab-ask = Ask
surveys-tab-answers = Answers
surveys-tab-scores = Scores
surveys-survey = Survey
surveys-undo-removed = survey removed
surveys-undo-changed = survey changed
surveys-all-questions = All questions
surveys-cancel = Cancel
surveys-remove = Remove
surveys-question = Question
surveys-answer = Answer
surveys-scale = Scale
surveys-people = People
surveys-round = Round
surveys-count-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
surveys-writing = Writing the file

## Answers coming in

surveys-in-title = Bring answers in
surveys-in-drop = Sealed answers (all at once), or the raw export of a forms tool (CSV or XLSX)
surveys-choose-files = Choose files
surveys-in-drop-hint = Forms, Google Forms, Qualtrics, LimeSurvey, SurveyMonkey or any table: as it was exported, unedited.
surveys-in-holds = An export holds answers to
surveys-in-chosen = the survey chosen above: { $title }
surveys-in-own = a survey of ours: make it from the file
surveys-in-paste-title = Paste a sealed answer
surveys-in-paste = Sealed text, from a mail
surveys-in-open-it = Open it
surveys-in-kept = { $count ->
    [one] { $count } sealed answer
   *[other] { $count } sealed answers
} in this programme
surveys-in-kept-some = { $shut } of { $count ->
    [one] { $count } sealed answer
   *[other] { $count } sealed answers
} in this programme
surveys-in-kept-why = Given on this device or brought in before, and not among the answers below.
surveys-in-kept-twice = Where one person answered twice, one of them counts.
surveys-in-open-them = Open them
surveys-together = { $count ->
    [one] { $count } sealed answer waits
   *[other] { $count } sealed answers wait
}
surveys-together-why = Answers of a round are opened together, from five people on, so that nobody’s is read alone. Who said that theirs may be opened alone does not wait.
# $survey and $round are names.
surveys-together-round = { $survey }, { $round }: { $count } here; { $missing ->
    [one] { $missing } more has
   *[other] { $missing } more have
} to come.
surveys-together-open = { $count ->
    [one] Open { $count } answer
   *[other] Open { $count } answers
}
surveys-in-none-open = No answers are open yet.
surveys-in-none = No answers yet. Ask people first, or bring in what a forms tool has exported.
surveys-in-ask = Ask people
surveys-here = Answers here
surveys-here-table = Answers here, a table
surveys-here-scores = See the scores
surveys-here-came-as = Came as
surveys-here-sealed = sealed answers
surveys-here-export = an export
surveys-here-sealed-many = sealed answers, too many to be saved with the programme
surveys-here-export-many = an export, too many to be saved with the programme
surveys-here-roster = As a roster file
surveys-here-remove = Remove answers { $number }
surveys-undo-answers-removed = answers removed
surveys-opening = Opening the answers
surveys-one-export = One export at a time: the first is shown.
surveys-read-here = They are answers: read them here
surveys-no-key = These answers are sealed, and this programme has no key to open them.
    .advice = Open the saved programme from which the survey was sent.
surveys-undo-opened = sealed answers opened
surveys-opened = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
} opened.
surveys-undo-taken = answers taken over
surveys-taken = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
} taken over.

## Names of files, without spaces

surveys-file-intake = people-from-intake-confidential
surveys-file-questions = questions-{ $round }
surveys-file-tickets = tickets

## {survey} and {round} name what it holds, {what} is "-codebook" or nothing

surveys-file-answers = { $survey }-{ $round }-confidential
surveys-file-codebook = { $survey }-{ $round }-confidential-codebook
