## Why a figure is missing, or how far it goes.

cannot-too-few = Too few people answered for this.
cannot-too-few-items = There are too few items for this.
cannot-no-variance = Everybody answered alike, so there is nothing to compute it from.
cannot-no-overlap = Two of the items were hardly ever answered by the same people.
cannot-no-solution = The answers have too little in common for this.
few-none = Nobody answered enough for this.
few-one = One person answered: this says nothing about others.
few-some = Only { $count } people answered: take this as a first impression, not as a result.
scores-too-many-signs = There are too many ways to turn the signs of more than 20 people.
scores-no-bootstrap = With more than 50,000 people the interval from Student's t says the same.
scores-whole-only = Samples are drawn of whole numbers only.
scores-nobody-linked = Nobody's answers before and after could be linked, so only everybody before and after can be compared.
scores-unreliable = The score before is not reliable enough to tell single people's changes from chance.
scores-negative-alpha = The items pull in different directions. Check whether one of them should be reversed.
scores-negative-loading = An item goes against the others. Check whether it should be reversed.
scores-improper = One item seems to be explained completely, so omega is at the edge of what can be estimated.
scores-rate-responded = People who answered, of those who were asked.
scores-rate-complete = Respondents who answered every item on a scale.
scores-rate-flagged = Respondents with a sign of careless answers.
scores-careless-source = longest run of one answer, no variance, under a third of the median time (Curran 2016)
scores-open-questions = { $count ->
        [one] { $count } question about how the file was read is open.
       *[other] { $count } questions about how the file was read are open.
    } Figures that depend on it are left out until it is answered.
scores-unconfirmed = This depends on a guess that nobody has confirmed. { $question }
scores-lost-conditions = { $text } ({ $count ->
        [one] { $count } question is shown after an answer that is no point of it; that condition is left out
       *[other] { $count } questions are shown after answers that are no points of it; those conditions are left out
    })

## How figures are computed.

figure-mean = sum of the answers / n
figure-sd = square root of (sum of squared distances from the mean / (n - 1))
figure-alpha = k / (k - 1) x (1 - sum of the items' variances / variance of their sum), with Feldt's interval
figure-standardised = k r / (1 + (k - 1) r), r the mean correlation of two items
figure-lambda2 = (variance of the sum - sum of the items' variances + root of (k / (k - 1) x sum of squared covariances)) / variance of the sum
figure-omega = (sum of loadings)² / ((sum of loadings)² + sum of (1 - loading²)), one factor, by minimum residuals on standardised items (as psych)
figure-omega-ml = (sum of loadings)² / ((sum of loadings)² + sum of residual variances), one factor, by maximum likelihood on covariances (as JASP and lavaan)
figure-inter-item = mean of the correlations of two items
figure-split = 2 r / (1 + r), r the correlation of the two halves
figure-item-rest = correlation of the item with the sum of the others
figure-dropped = alpha of the other items
figure-difference = mean of (after - before), with the interval of Student's t
figure-paired-t = mean difference / (SD of the differences / root of n)
figure-dz = mean difference / SD of the differences
figure-dav = mean difference / mean of the two SDs
figure-hedges = d_av x gamma(m / 2) / (root of (m / 2) x gamma((m - 1) / 2)), m = n - 1
figure-wilcoxon = signed ranks without differences of 0; exact up to 50 without ties, else normal with ties and continuity corrected
figure-pratt = signed ranks, differences of 0 ranked and then left out
figure-permutation = share of all ways to turn the signs whose sum is at least as far from 0
figure-bca = bias-corrected and accelerated bootstrap of the mean difference
figure-share = count / n, with Wilson's interval
figure-score = mean of the respondents' scores, with the interval of Student's t; a score is the mean (or that times the number of items) of what was answered, when enough was
figure-enps = 100 x (answers of 9 and 10 - answers of 0 to 6) / n, with the interval of a multinomial share
figure-mean-within = sum of the answers / n, with the interval of Student's t
figure-apart = mean of all after - mean of all before, whoever they are
figure-reliable-change = (after - before) / (SD before x root of (2 (1 - alpha before))), beyond 1.96
figure-icc-a = ICC(A,1): absolute agreement, two-way analysis of variance over pairs
figure-icc-c = ICC(C,1): consistency, two-way analysis of variance over pairs
figure-apart-in-pair = mean over pairs of (mentor - mentee), with the interval of Student's t

## What scoring refuses.

group-unknown = The answers have no group of a name that was asked for.
    .advice = Ask for groups that the answers have.
responses-unfit = These answers are not those of this instrument, or not one for each respondent.
    .advice = Read the answers again with the instrument that they were given to.
responses-uneven = There is not one answer for each respondent in every column.
    .advice = Pass the answers as they were read.
waves-missing = There is no round to show.
    .advice = Add at least one round of answers.
items-missing = There are no items.
    .advice = Name at least one item.
answers-uneven = { $answers } answers are no whole rows of { $items } items.
    .advice = Pass one number for each respondent and item, NaN where there is none.
reverse-unfit = { $marks } marks do not fit { $items } items.
    .advice = Pass true or false for each item.
scale-missing = Items cannot be reversed without their scale.
scale-unfit = The scale's lowest answer is not below its highest.
scale-ends-advice = Pass the scale's lowest and highest answer.
lengths-differ = { $before } scores before and { $after } after are not of the same respondents.
    .advice = Pass one number for each respondent in both, NaN where there is none.
pairs-missing = These answers do not say which pair and which side they are from.
    .advice = Ask with an instrument and link that carry the pair, or read the columns that name it.
no-verdict = This instrument does not say when its answers mean go, prepare or wait.
    .advice = Use the readiness instrument, or add a verdict to this one.
verdict-waits-advice = Answer the instrument's open questions first.
read-again = The answers were read as the proposal says, and what is chosen needs something that is no longer in them.
    .advice = Bring the file in again and choose this before its answers are taken over.

## Answers that are gathered.

gather-foreign-answers = { $count } { $count ->
        [one] answer belongs
       *[other] answers belong
    } to another instrument and { $count ->
        [one] is
       *[other] are
    } left out.
    .advice = Gather them with the instrument they answer.
gather-other-version = { $count } { $count ->
        [one] answer was
       *[other] answers were
    } given to another version of this instrument.
    .advice = Compare the wordings before you compare the numbers.
gather-out-of-scale = { $count } { $count ->
        [one] answer is not on its
       *[other] answers are not on their
    } scale; { $count ->
        [one] it is
       *[other] they are
    } counted apart.
    .advice = Check that these answers come from this instrument.
intake-people = People
