## Tables that leave: methods, headings, and why nothing is released. $mean, $distribution, $own and $comments are smallest numbers.

release-confidential = Confidential reporting: these tables show groups, never single people. The coordinator holds the raw answers and can read them.
release-thresholds = A mean needs { $mean } respondents to the question at least, a distribution { $distribution }, a group that people chose to state { $own }, comments { $comments } respondents.
release-hidden = Every figure that is hidden has the mark { $mark }, whatever the reason: { $hidden } rows of groups are hidden, { $shown } are shown.
release-attacked = Larger groups are hidden too where a hidden one could be worked out from them, from several tables together, from an earlier report, or by somebody who knows their own answer.
release-rounded = Means are rounded and kept away from the ends of the scale, shares near none and all are coded, and numbers of respondents are given in bands.
release-sure = A difference smaller than the rounding says nothing: half a point in groups of 5 to 9 respondents, a fifth from 10, a tenth from 20 on. No intervals are shown: they would tell how far answers lie apart.
release-by-mean = Groups under the number for a distribution are shown by their mean alone.
release-by-favourable = Groups under the number for a distribution are shown by their favourable share alone.
release-plan-after-results = The coordinator had opened the scores of this round when the plan for this report was fixed.
release-plan-raised = Where the plan had lower numbers than the organisation, those of the organisation hold.
release-respondents = Respondents: { $n }.
release-rate = Answered of those invited: { $rate }.
release-options-left-out = Questions with options to choose from are not part of this report.
release-band-open = { $from } or more
release-percent = { $value } %
release-at-most = { $value } % or less
release-at-least = { $value } % or more
release-low = low
release-mixed = mixed
release-high = high
release-decimal = { $whole }.{ $tenths }
release-name = {""}[name]
release-methods = How these figures were made
release-figures = Figures
release-column-wave = Round
release-column-item = Item
release-column-question = Question
release-column-breakdown = By
release-column-group = Group
release-column-respondents = Respondents
release-column-figure = Figure
release-column-value = Value
release-all = Everybody
release-together = Hidden groups together
release-unstated = Not stated
release-side = Role
release-mentors = Mentors
release-mentees = Mentees
release-mean = Mean
release-favourable = Favourable
release-distribution = Distribution
release-share = Share of { $points }
release-comment = Comment
release-comments = What people said
release-plan-changed = The plan is not the one that was fixed for this round.
    .advice = Release by the plan as it was fixed, or fix one for another round.
release-named-person = A group of the plan bears the name of somebody in the programme.
    .advice = Figures about one named person are not made, however many answered. Leave this grouping out; people may pass on their own words by name.
release-uneven = The answers or groups are not one for each respondent, or are off their scale.
    .advice = Read the file of answers again.
release-plan-unfit = A table of the plan names a grouping that the answers do not have, the same one twice, or more than two.
    .advice = Choose groupings that the answers have, one or two for a table.
release-plan-too-large = The plan has more tables than can be checked together.
    .advice = Keep to eight tables or fewer.
release-opt-in-crossed = The plan crosses something that people chose to state with another grouping.
    .advice = Show it by itself, for everybody.
release-threshold-lowered = A smallest number of respondents is lower than it may be, or than in an earlier report of this round.
    .advice = Smallest numbers can be raised, never lowered.
release-measure-changed = An earlier report of this round shows small groups by another figure.
    .advice = Use the same figure again: both together would tell more than either.
release-too-few-new = Since an earlier report of this round too few answers have come in, or answers were changed or removed.
    .advice = Wait for more answers, or hand on the earlier report: the difference of the two would show the answers of a few.
release-ledger-unfit = An earlier report of this round used a grouping or a question that is not there now.
    .advice = Read the answers with the same groupings and questions.
release-front-asked = { $title }: { $count ->
    [one] { $count } question on a scale.
   *[other] { $count } questions on a scale.
 }
release-front-pairs = { $count ->
    [one] { $count } pair.
   *[other] { $count } pairs.
 }
release-front-sessions = { $count ->
    [one] { $count } session was held.
   *[other] { $count } sessions were held.
 }
release-heading-asked = What we asked
release-heading-answered = Who answered
release-heading-pairs = Pairs and sessions
release-heading-access = Who has a partner
release-front-access = { $by }: { $groups }.
release-front-access-others = others { $mark }
release-front-access-all = Everybody: { $share }.
release-front-access-about = Shares of the people of the list; groups under { $few } people, and others that would give them away, are marked { $mark }.
release-next = What we do next
release-since = Since { $wave }
release-up = up
release-down = down
release-same = about the same
release-direction = Up and down mean half a point or more between the two means as they are shown, whoever answered; this says nothing about why.
release-up-by = up by { $by }
release-down-by = down by { $by }
release-by-nothing = no difference
release-difference = Where a number stands beside up or down, it is the difference of the two means as they are shown: the same people answered both times, or at least { $few } of them differ.
release-programme = Programme
release-first-page = First page
release-about = About
release-turned = { $question } (turned: high means that few agree)
