## What is asked about an instrument that is drafted from a file of answers. $count is how many questions, $low and $high the lowest
## and highest number that was answered.

draft-question-advice = Nothing is scored of these questions until this is answered. The first answer is the likeliest.
draft-option-columns = { $count } questions have a column for each option, and nobody chose two. Could people choose several, or one only?
draft-one-only = One only
draft-several = Several
draft-not-all-alike = Not all alike: ask about each
draft-option-numbers = { $columns } columns hold one number each, as some tools write which option was chosen. Are they the options of one question?
draft-options-of-one = Options of one question, of which somebody could choose several
draft-ranks-or-scale = { $count ->
    [one] { $count } question was
   *[other] { $count } questions were
} answered with { $low } to { $high } like places in an order. Are these ranks, or points of a scale?
draft-ranks = Ranks: count how often each was given, no mean
draft-item-or-detail = “{ $header }” holds { $low } to { $high }. Is it a detail such as a time, a group or an age, or a question to be scored?
draft-own-scale = { $count ->
    [one] { $count } question was answered with { $low } to { $high } only, beside others from { $min } to { $max }. On the same scale, or on one of its own?
   *[other] { $count } questions were answered with { $low } to { $high } only, beside others from { $min } to { $max }. On the same scale, or on one of their own?
}
draft-own-labels = { $count ->
    [one] { $count } question was
   *[other] { $count } questions were
} answered with { $used } of the { $labels } labels that others were answered with. On the same scale, or on one of their own?
draft-slider = { $count ->
    [one] { $count } question was
   *[other] { $count } questions were
} answered with numbers up to { $high }. Is it a scale from { $low } to { $high }, or a number such as an age or a count?
draft-below-zero = { $count ->
    [one] { $count } question was
   *[other] { $count } questions were
} answered with { $low } to { $high }. Is it a scale, or a number such as a change or a count?
draft-recommendation = { $count ->
    [one] { $count } question was
   *[other] { $count } questions were
} answered with 0 to 10. Does it ask whether people would recommend you (eNPS), or is it a scale?
draft-nps = 0 to 10: would you recommend us (eNPS)
draft-numbered-labels = { $count ->
    [one] { $count } question was
   *[other] { $count } questions were
} answered with numbered labels. Are the numbers those of options, or points of a scale?
draft-numbers-or-words = { $count ->
    [one] { $count } question was
   *[other] { $count } questions were
} answered with labels whose numbers are in another order than their words. Does the order of the words hold, or that of the numbers?
draft-choice-or-scale = { $count ->
    [one] { $count } question was
   *[other] { $count } questions were
} answered with { $low } to { $high } only. Are these numbers of options, or points of a scale?
draft-no-answer = { $count ->
    [one] { $count } question was
   *[other] { $count } questions were
} answered with { $low } to { $high }. Are the numbers apart from the others no answer, or points of the scale?
draft-scale-ends = { $count ->
    [one] { $count } question was
   *[other] { $count } questions were
} answered with { $low } to { $high }. From where to where does the scale go?
draft-usual-scale = { $count ->
    [one] { $count } question was
   *[other] { $count } questions were
} answered with some of the labels of a usual scale. Which labels does the scale have?
draft-scale-middle = { $count ->
    [one] { $count } question was
   *[other] { $count } questions were
} answered with as many labels below as above “{ $text }”. Is that the middle of the scale, or no answer?
draft-without-middle = { $labels }; “{ $text }” is no answer
draft-all-degrees = { $count ->
    [one] { $count } question was
   *[other] { $count } questions were
} answered with labels that say how far something holds. Are these all of them, lowest first?
draft-label-missing = Another label is missing, or they have no order: count each answer, no mean
draft-seeming-orders = { $count ->
    [one] { $count } question was
   *[other] { $count } questions were
} answered with labels that seem to have an order. Do they have the order that stands below, from lowest to highest?
draft-unknown-orders = { $count ->
    [one] { $count } question was
   *[other] { $count } questions were
} answered with labels whose order is not known. Are they kinds, or does one of them have an order?
draft-seeming-order = { $count ->
    [one] { $count } question was
   *[other] { $count } questions were
} answered with labels that seem to have an order. Is it this one, from lowest to highest?
draft-unknown-order = { $count ->
    [one] { $count } question was
   *[other] { $count } questions were
} answered with labels whose order is not known. Do they have an order, from lowest to highest?
draft-same-texts = { $count ->
    [one] { $count } question was
   *[other] { $count } questions were
} answered with the same texts, whose order is not known. Do they have an order, from lowest to highest?
draft-no-order = They have no order: count each answer, no mean
draft-some-of-them = Some of them: ask about each
draft-list-comma = 1 question lists several answers in a cell, divided by commas, and some of them never stand apart. Are these one answer with a comma in it?
draft-each-by-itself = { $count } answers, each by itself
draft-with-comma = { $count } answers, some with a comma in them
draft-column-kind = 1 column can be read in more than one way. What is it?
draft-column-kinds = { $columns } columns can be read in more than one way. Is each read as it should be?
draft-as-proposed = Each as proposed. { $list }
draft-otherwise = Some of them otherwise: ask about each

## A list of questions, each with what is proposed for it.

draft-proposed = { $question }: { $choice }
draft-proposed-more = { $question } and { $count } more: { $choice }
draft-then = { $before }; { $next }
draft-and-more = and { $count } more

## What may be answered. $codes is a list of numbers.

draft-on-scale = { $min } to { $max }
draft-on-scale-without = { $min } to { $max }; { $codes } { $count ->
    [one] is
   *[other] are
} no answer
draft-choice = Options to choose from: count each, no mean
draft-words = Words of their own
draft-one-of = One of { $count } answers
draft-several-of = Any of { $count } answers, several in a cell
draft-left-out = Nothing to count or to read: leave it out
draft-no-scale = Numbers such as an age or a count: leave them out
