## What is wrong in an instrument.

instrument-no-items = The instrument asks nothing.
    .advice = Add an item.
instrument-no-id = Something has no id.
    .advice = Give it a short name that stays the same.
instrument-duplicate-id = Two things have one id.
    .advice = Give the later one another id.
instrument-unknown-scale = An item has no scale, or one that is not defined.
    .advice = Choose one of the instrument's scales, or add it to them.
instrument-scale-ends = A scale has fewer than two points.
    .advice = Its highest point must lie above its lowest.
instrument-too-many-points = A scale or a list of options has more than 251 points.
    .advice = Use fewer points; nobody can tell so many apart.
instrument-labels-do-not-fit = A scale has neither one label a point nor two for its ends.
    .advice = Write one label for each point, lowest first, or just the two ends.
instrument-same-labels = Two points of a scale have the same label.
    .advice = Answers given as text could not be told apart: reword one.
instrument-values-do-not-fit = A scale has not one value a point, or one twice.
    .advice = Write how each point stands in files, lowest first, or leave the values out.
instrument-missing-language = A text is missing in one of the instrument's languages.
    .advice = Write it, or take the language out of the title. Until then it is shown in English.
instrument-idle-key = A scale or options stand on an item of a type that does not use them.
    .advice = Take them away, or change the type.
instrument-no-options = A choice has fewer than two options.
    .advice = Add options.
instrument-reverse-without-scale = An item is marked as reversed but has no scale to reverse.
    .advice = Only items on a scale can be reversed: take the mark away.
instrument-unknown-subscale = A subscale is named that is not defined.
    .advice = Choose one of the instrument's subscales, or add it to them.
instrument-not-scored = An item without a scale belongs to a subscale.
    .advice = Only items on a scale can be added up: take it out of the subscale.
instrument-empty-subscale = A subscale has no items.
    .advice = Add items to it, or remove it.
instrument-mixed-scales = The items of a subscale have different scales.
    .advice = Their mean means little: use one scale for all of them.
instrument-share-out-of-range = A share that must be answered is not between 0 and 1.
    .advice = Use 0.8 for four of five.
instrument-mirror-nowhere = A mirrored item names an item that does not exist.
    .advice = Name the item that the other side answers, or the item itself when both answer it.
instrument-mirror-differs = Two mirrored items have different scales.
    .advice = Only answers on one scale can be compared: give both the same.
instrument-condition-nowhere = An item waits for an answer to an item that comes later or does not exist.
    .advice = Name an earlier item.
instrument-condition-never = An item waits for an answer that cannot be given.
    .advice = Name ids of options, or points of the scale as digits.
instrument-verdict-order = The verdict's limits are in the wrong order.
    .advice = The limit for wait must not lie above the limit for go.
instrument-condition-lost = An item was asked only after an answer that is no point of the scale chosen since; that part of its condition is left out.
    .advice = Look whether the item may be asked like this; otherwise change its condition in the file (showIf), or take the item out.
instrument-unconfirmed = The instrument was drafted from a file, and what was guessed about it is not confirmed.
    .advice = Answer its open questions. Until then the items that they are about are not scored.

## What is asked about an instrument that was drafted from a file.

question-label-order = 1 question was answered with these labels. Do they have an order, from lowest to highest?
question-one-or-many = 1 question has a column for each option, and nobody chose two. Could people choose several, or one only?
question-stay-choices = They stay choices
question-are-scale = They are a scale
question-choice-or-scale = These choices read like a scale. Are they to be scored as one?
question-no-order = They have no order
question-lowest-first = The first is the lowest
question-highest-first = The first is the highest
question-label-direction = Which end of these answers is the lowest?
question-scale-ten = A scale from 0 to 10
question-nps = How likely one is to recommend (eNPS)
question-recommendation = This runs from 0 to 10. Does it ask how likely one is to recommend something?
question-unknown = The instrument has no open question of a name that was answered.
    .advice = Answer the questions that its `questions` list, by their id.
choice-unknown = A question was answered with something that is none of its choices.
    .advice = Answer with the id of one of its `choices`.

## What an import from SurveyJS changed or left out.

surveyjs-not-taken = { $count } { $count ->
        [one] part of the definition is
       *[other] parts of the definition are
    } of a kind that is not taken.
    .advice = Leave them out, or ask the same in another way.
surveyjs-condition-not-taken = { $count } { $count ->
        [one] condition is
       *[other] conditions are
    } not of the simple form “this earlier question has that answer”; they are left out, so their questions are asked more often.
    .advice = Write a simple condition for each, or leave it as it is.
surveyjs-condition-narrowed = { $count } { $count ->
        [one] condition
       *[other] conditions
    } of the form “has not this answer” { $count ->
        [one] holds
       *[other] hold
    } here only for those who gave another answer, not for those who gave none.
    .advice = Nothing to do, unless the earlier question is often left out.
surveyjs-enabled-is-shown = { $count } { $count ->
        [one] question
       *[other] questions
    } can be answered only under a condition; here they are not shown otherwise.
    .advice = Nothing to do: nobody could have answered them.
surveyjs-not-asked = { $count } { $count ->
        [one] part of the definition is
       *[other] parts of the definition are
    } hidden or cannot be changed there, so nobody was asked: they are left out.
    .advice = Make them visible in the definition if they are to be asked.
surveyjs-never-required = { $count } { $count ->
        [one] question
       *[other] questions
    } must be answered in the definition; here everybody may leave any question out.
    .advice = Nothing to do; how many left a question out stands beside every figure.
surveyjs-key-not-taken = { $count } { $count ->
        [one] setting of the definition has
       *[other] settings of the definition have
    } no place here and { $count ->
        [one] is
       *[other] are
    } left out.
    .advice = Look at those that change what is asked, or what an answer means.
surveyjs-values-counted = { $count } { $count ->
        [one] scale has
       *[other] scales have
    } values that do not follow each other; their points are counted one by one, so a mean is a mean of points, not of those values.
    .advice = Files with the old values are read as before. Give the points whole numbers in a row if the numbers matter.
surveyjs-order-turned = { $count } { $count ->
        [one] scale
       *[other] scales
    } did not stand lowest first; they do now, and each text is still on its own value.
    .advice = Compare one of them with the original.
surveyjs-labels-upside-down = { $count } { $count ->
        [one] scale gives its
       *[other] scales give their
    } lowest value to what is usually the highest label, so a low mean says much agreement.
    .advice = Mark their questions as scored the other way round if a high score is to mean much.
surveyjs-not-applicable-apart = { $count } { $count ->
        [one] scale holds
       *[other] scales hold
    } an answer such as “N/A” that is no point of them; it counts as “does not apply”.
    .advice = Nothing to do.
surveyjs-formatting-taken-out = { $count } { $count ->
        [one] text was
       *[other] texts were
    } formatted; only the text is kept.
    .advice = Read them once.
surveyjs-place-not-filled = { $count } { $count ->
        [one] text has
       *[other] texts have
    } places that SurveyJS fills in, such as { $placeholder }; “…” stands there now.
    .advice = Reword them so that they fit everybody.
surveyjs-language-without-title = { $count } { $count ->
        [one] language has
       *[other] languages have
    } texts but no title.
    .advice = Where most questions are there in the language, the title is taken over as it is; else the language is not offered. Write the title in it.
surveyjs-label-order = { $count } { $count ->
        [one] list of answers has
       *[other] lists of answers have
    } no order that their words or numbers tell; they are choices without scores for now.
    .advice = Answer which end is the lowest, or that they have no order; nothing is scored of them before.
surveyjs-recommendation = { $count } { $count ->
        [one] question runs
       *[other] questions run
    } from 0 to 10 but { $count ->
        [one] does
       *[other] do
    } not say that they ask for a recommendation; they are plain scales for now.
    .advice = Answer whether they are to give an eNPS; nothing is scored of them before.
surveyjs-choice-or-scale = { $count } { $count ->
        [one] choice reads
       *[other] choices read
    } like a scale; they are choices without scores for now.
    .advice = Answer whether they are to have a mean; nothing is scored of them before.
surveyjs-element = element { $number }
