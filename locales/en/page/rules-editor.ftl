## One rule, key by key

rule-as-text = This rule can be changed in the text of the policy, below.
rule-wishes-column = Column with the wishes
rule-mentor-column = The mentor’s
rule-mentee-column = The mentee’s
rule-blank = When a cell is blank
rule-blank-pass = the pair may exist
rule-blank-forbid = the pair may not exist
rule-gap-least = At least (levels)
rule-gap-most = At most (levels)
rule-no-limit = no limit
rule-minutes = Shared minutes a week, at least
rule-distance = Steps up or down the line that are too close
rule-not-used = not used
rule-off-line = Off the line: the mentor may not sit below one of the mentee’s direct reports
rule-depth = Levels to look below a direct report
rule-exempt = Mentees whom the off-line rule does not bind:
rule-exempt-remove = Bind { $name } again
rule-exempt-add = Do not apply the off-line rule to this mentee
rule-cohorts = How many of the latest cohorts count
rule-cohorts-blank = all
rule-points-on = A pair that meets it gets points
rule-points = Points
rule-shape-flat = the same for all
rule-shape-gaps = by gap
rule-shape-minutes = by shared minutes
rule-shape-wishes = by rank of the wish
rule-strength = Times the strength: the lower of the two (1 to 3)
rule-at-most = At most (points for one pair)
rule-whose = Whose gain
rule-whose-both = both people’s
rule-whose-mentor = the mentor’s
rule-whose-mentee = the mentee’s
rule-wish-points = Points for the { $at ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
        [6] sixth
        [7] seventh
        [8] eighth
        [9] ninth
        [10] tenth
       *[other] number { $at }
    } wish
rule-wish-remove = Remove the { $at ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
        [6] sixth
        [7] seventh
        [8] eighth
        [9] ninth
        [10] tenth
       *[other] number { $at }
    } wish
rule-wish-add = Add the { $at ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
        [6] sixth
        [7] seventh
        [8] eighth
        [9] ninth
        [10] tenth
       *[other] number { $at }
    } wish
rule-gaps-hint = A gap that is not listed gives no points.
rule-steps-hint = The highest step reached counts.
rule-gap = Gap of (levels)
rule-from-minutes = From (minutes a week)
rule-gap-remove = Remove the gap of { $value }
rule-step-remove = Remove the step from { $value } minutes
rule-gap-add = Add a gap
rule-step-add = Add a step
rule-opt-in = Opt-in
rule-opt-in-on = Only for people who opted in
rule-opt-in-hint = The rule does not see anybody whose opt-in column does not say yes. Explanations then show one line, “other agreed preferences”, and files leave points out.
rule-opt-in-mentor = Mentor’s opt-in column
rule-opt-in-mentee = Mentee’s opt-in column
rule-opt-in-mentor-none = Mentors are not asked
rule-opt-in-mentee-none = Mentees are not asked
rule-opt-in-choose = Choose at least one column; until then the rule asks nobody.
rule-opt-in-one-side = One side is not asked for consent. Choose a column for both sides unless the other side’s value is public.

## The kinds of rules: name, what each looks at, the words beside "required", and beside points

kind-level-gap = Level gap
kind-level-gap-about = How many levels apart the two people are.
kind-level-gap-must = A pair must be this far apart
kind-reporting-line = Reporting line
kind-reporting-line-about = Whether one manages the other, directly or further up.
kind-reporting-line-must = A pair must keep clear of the reporting line
kind-different = Different
kind-different-about = Whether a text differs between the two, such as the department.
kind-different-must = The two must differ
kind-different-points = Points when they differ
kind-same = Same
kind-same-about = Whether a text is the same for both, such as the location.
kind-same-must = The two must be the same
kind-same-points = Points when they are the same
kind-shared = Shared values
kind-shared-about = What both lists hold: skills offered and wanted, interests, languages.
kind-shared-must = At least one value must be shared
kind-shared-points = Points for each shared value
kind-language = Common language
kind-language-about = Whether the two speak one language in common.
kind-language-must = There must be a common language
kind-language-points = Points when they have one
kind-availability = Shared hours
kind-availability-about = How many minutes a week both are free, time zones counted in.
kind-availability-must = There must be enough shared time
kind-ranked = Wishes
kind-ranked-about = Whether one of the two asked for the other.
kind-ranked-must = One must have asked for the other
kind-ranked-points = Points for any wish
kind-not-before = Not paired before
kind-not-before-about = Whether the two were a pair in an earlier cohort.
kind-not-before-must = The two must be new to each other
kind-not-before-points = Points when they are new to each other
