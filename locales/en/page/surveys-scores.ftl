# What answers amount to.

surveys-scores-none = There are no answers yet, so there is nothing to score.
surveys-scores-answers = Answers
surveys-scores-compared = Compared with
surveys-scores-nothing = nothing
surveys-scores-by-group = By group
surveys-scores-nobody-apart = nobody apart
surveys-scores-raw = Raw and confidential: small groups show what single people answered. Files, charts and what you copy from here say so too.
surveys-scores-not-saved = So many answers are not saved with the programme. Bring the export in again to score it.
surveys-scores-counting = Counting …
surveys-scores-respondents = { $count ->
    [one] { $count } respondent
   *[other] { $count } respondents
}
surveys-scores-rate = { $count } of { $all }
surveys-scores-careless = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
} may have been given carelessly: { $long } with a long run of the same answer, { $alike } all alike. They are counted with the others.
surveys-scores-careless-fast = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
} may have been given carelessly: { $long } with a long run of the same answer, { $alike } all alike, { $fast } very fast. They are counted with the others.
surveys-scores-undo-settled = question about the survey answered
surveys-scores-settled = Everything is settled.
surveys-scores-table = Scale scores
surveys-scores-scale = Scale score
surveys-scores-mean = Mean
surveys-scores-sd = SD
surveys-scores-alpha = Alpha
surveys-scores-lambda = Lambda-2
surveys-scores-omega = Omega
surveys-scores-completed = { $count } completed from most of the items
surveys-scores-reliability = More about reliability
surveys-scores-alpha-pairwise = Alpha, pairwise
surveys-scores-alpha-standardised = Alpha, standardised
surveys-scores-omega-ml = Omega, maximum likelihood
surveys-scores-inter-item = Mean correlation of items
surveys-scores-odd-even = Split half, odd and even
surveys-scores-all-splits = All splits
surveys-scores-splits = { $from } to { $to }, on average { $mean }
surveys-scores-group = Group
surveys-scores-questions = Questions
surveys-scores-item-rest = Item-rest
surveys-scores-alpha-without = Alpha without
surveys-scores-missing = Missing
surveys-scores-apart = Does not apply
surveys-scores-out = Out of scale
surveys-scores-turned = turned round
surveys-scores-enps = eNPS { $figure }
surveys-agree-title = How far pairs agree
surveys-agree-what = { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
} with both sides. Of the whole cohort: never of a single pair.
surveys-agree-table = How far pairs agree, a table
surveys-agree-difference = Mentor minus mentee
surveys-comments = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
surveys-scoring = Scoring the answers
surveys-comparing = Comparing the rounds
surveys-raw-files = Raw files for the analyst
surveys-raw-files-holder = One row for each person who answered: raw and confidential, for { $name } alone, who holds the data by the charter. What others may see is the report.
surveys-raw-files-nobody = One row for each person who answered: raw and confidential. The charter does not say yet who holds the data; until then they are for nobody but you. What others may see is the report.
surveys-export-data = Scored answers (CSV)
surveys-export-codebook-xlsx = Codebook (XLSX)
surveys-export-codebook-json = Codebook (JSON)
surveys-export-spss = SPSS
surveys-export-r = R
surveys-ready-go = Go: the organisation is ready.
surveys-ready-prepare = Prepare: some areas need work first.
surveys-ready-wait = Wait: start only after the weak areas have been mended.
surveys-standing-go = go
surveys-standing-prepare = prepare
surveys-standing-wait = wait
surveys-trend-title = Over the rounds
surveys-trend-what = Everybody who answered a round, and in brackets the { $count ->
    [one] { $count } person
   *[other] { $count } people
} who answered all of them.
surveys-trend-table = Over the rounds, a table

## One figure

surveys-figure-n = n = { $count }.
surveys-figure-n-left = n = { $count }; { $left ->
    [one] { $left } respondent
   *[other] { $left } respondents
} left out, without the answers it needs.
surveys-figure-none = not computed
surveys-figure-interval = ({ $from } to { $to })

## Two rounds side by side

surveys-change-title = Before and after
surveys-change-flow = From { $from } to { $to }: { $stayed ->
    [one] { $stayed } person
   *[other] { $stayed } people
} answered both, { $joined } joined, { $left } left.
surveys-change-flow-unlinked = From { $from } to { $to }: { $stayed ->
    [one] { $stayed } person
   *[other] { $stayed } people
} answered both, { $joined } joined, { $left } left, { $unlinked } cannot be linked.
surveys-change-table = Change of scale scores
surveys-change-same = Difference, same people
surveys-change-counts = Up, same, down
surveys-change-all = Difference, everybody
surveys-change-p-t = p (t)
surveys-change-p-wilcoxon = p (Wilcoxon)
surveys-change-p-permutation = p (permutation)
surveys-change-p-pratt = p (Wilcoxon, Pratt)
surveys-change-reliable = { $up }, { $same }, { $down } <muted>reliable from</muted> { $threshold }
surveys-change-reliable-none = – <muted>reliable from</muted> { $threshold }
surveys-change-other = Other ways to look at it
surveys-change-other-table = Change by other methods
surveys-change-bootstrap = Difference, by resampling

## Charts

surveys-chart-agreement = Answers
surveys-chart-agreement-what = Share of each answer; to the left of the line those who disagree, to the right those who agree.
surveys-chart-scores = Scores: { $scale }
surveys-chart-scores-what = How many have which score, from { $low } to { $high }; the mean is { $mean }.
surveys-chart-score-from = Score, from
surveys-chart-slopes = Means before and after
surveys-chart-slopes-what = Means of those who answered both times: { $up } of { $all } went up.
surveys-chart-forest = How much changed
surveys-chart-forest-what = Mean difference of those who answered both times, with its 95 % interval. An interval that crosses the line may be chance.
surveys-chart-no-change = no change
surveys-chart-difference = Difference
surveys-chart-from = From
surveys-chart-to = To
