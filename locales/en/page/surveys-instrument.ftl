# A questionnaire: shown, adapted, written, brought along.

surveys-measures = Measures
surveys-why = Why
surveys-feeds = Feeds
surveys-made-of = { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}, { $scores ->
    [one] { $scores } scale score
   *[other] { $scores } scale scores
}; version { $version }.
surveys-language = Language
surveys-change-it = Change it
surveys-make-own = Make your own from it
surveys-as-file = Export as a file
surveys-preview = As a participant sees it
surveys-reversed = scored the other way round
surveys-only-mentor = only the mentor
surveys-only-mentee = only the mentee
surveys-only-after = only after certain answers
surveys-kind-nps = From 0 to 10.
surveys-kind-comment = Own words.
surveys-kind-many = Any of: { $options }
surveys-kind-choice = One of: { $options }
surveys-bring = Bring a survey along
surveys-bring-drop = A survey as a file: from here, or a SurveyJS definition
surveys-choose-file = Choose a file
surveys-brought = The survey is here, under your own.
surveys-answer-taken = The answer is taken.

## Writing one

surveys-own-title = Your own survey
surveys-edit-title = Title
surveys-edit-texts-in = Texts in
surveys-edit-add = Add a question
surveys-edit-all = All of it as text (JSON): scales, options, languages
surveys-edit-json = Survey (JSON)
surveys-edit-use = Use this text
surveys-edit-keep = Keep this survey
surveys-edit-none = none
surveys-edit-question = Question { $number }
surveys-edit-answered-by = Answered by
surveys-edit-type-scale = agreement or another scale
surveys-edit-counts-in = Counts in
surveys-edit-options = Answers to choose from, one a line
surveys-edit-reverse = Scored the other way round
surveys-edit-up = Move question { $number } up
surveys-edit-down = Move question { $number } down
surveys-edit-remove = Remove question { $number }
surveys-edit-yes = Yes
surveys-edit-no = No
surveys-edit-refused = The core refused this text.
