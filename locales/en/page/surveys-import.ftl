# An export of a forms tool being read, and a survey made from it.

surveys-use-ignore = Do not take over
surveys-use-item = Answer to
surveys-use-group = Group by it
surveys-use-code = Code word
surveys-use-ticket = Ticket
surveys-use-person = Person (id or e-mail)
surveys-use-side = Mentor or mentee
surveys-use-pair = Pair
surveys-use-seconds = Time taken
surveys-use-start = Begun at
surveys-use-end = Ended at
surveys-take = Take over { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
surveys-settle-first = First settle the { $count ->
    [one] { $count } thing
   *[other] { $count } things
} above.
surveys-columns = { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
}, { $answers } of them answers
surveys-columns-table = Columns and what they are
surveys-column = Column
surveys-is = Is
surveys-column-is = Column { $number } is
surveys-column-answers = Column { $number } answers
surveys-reading = Reading the answers

## Texts of answers that are not understood

surveys-texts-open = { $count ->
    [one] { $count } answer text that is
   *[other] { $count } answer texts that are
} not understood
surveys-texts-all = All that are not understood
surveys-texts-all-missing = Count all as not answered
surveys-texts-all-apart = All mean “does not apply”
surveys-texts-table = Answer texts that are not understood
surveys-texts-none = { $count ->
    [one] { $count } text
   *[other] { $count } texts
} taken for no answer
surveys-texts-none-table = Texts taken for no answer
surveys-texts-times = Times
surveys-texts-means = Means
surveys-texts-means-of = { $text } means
surveys-texts-undecided = not decided
surveys-texts-missing = Not answered
surveys-texts-apart = Does not apply

## What a survey made from a file guesses

surveys-type-scale = a scale
surveys-type-nps = 0 to 10 (would you recommend)
surveys-type-choice = one of several
surveys-type-many = any of several
surveys-type-comment = own words
surveys-draft-open = { $count ->
    [one] { $count } thing
   *[other] { $count } things
} to settle before anything is scored
surveys-draft-accept = Accept all proposals
surveys-draft-more = and { $count ->
    [one] { $count } other
   *[other] { $count } others
}
surveys-draft-likeliest = <strong>{ $text }</strong> (likeliest)
surveys-draft-choice = { $choice }: { $question }
surveys-draft-order = If they have an order: lowest first.
surveys-draft-labels = Answers to { $count ->
    [one] { $count } question
   *[other] { $count } questions
}, lowest first
surveys-draft-range = Answers to { $count ->
    [one] { $count } question
   *[other] { $count } questions
}: { $min } to { $max }
surveys-range = { $min } to { $max }
surveys-draft-ends-wrong = The highest point must lie above the lowest.
surveys-draft-ends = Change its ends or labels
surveys-draft-lowest = Lowest point
surveys-draft-highest = Highest point
surveys-draft-label-lines = Labels, one a line, lowest first: one for each point, two for the ends, or none
surveys-draft-items = What each question is answered with
surveys-draft-no-answer = No answer
surveys-draft-reversed = Reversed
surveys-draft-turned = turned
surveys-draft-question-is = Question { $number } is
surveys-draft-scale-of = Scale of question { $number }
surveys-draft-no-answer-to = No answer to question { $number }, divided by commas
surveys-draft-lower = Lower: { $label }
surveys-draft-higher = Higher: { $label }
surveys-draft-these-orders = They have these orders
surveys-draft-this-order = They have this order

## What an export holds

surveys-import-title = What this file holds
surveys-import-from = { $answers ->
    [one] { $answers } answer
   *[other] { $answers } answers
} from { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}.
surveys-import-from-tool = { $answers ->
    [one] { $answers } answer
   *[other] { $answers } answers
} from { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}, exported by <strong>{ $tool }</strong>.
surveys-import-some-tool = a forms tool
surveys-import-drafted = A survey of { $count ->
    [one] { $count } question
   *[other] { $count } questions
} was made from it; look it over here; it can be changed later under Questions as well.
surveys-round-baseline = baseline
surveys-round-exit = exit
surveys-round-pulse = pulse
surveys-round-readiness = readiness
surveys-import-round-one = one
