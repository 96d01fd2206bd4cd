## What is doubtful or wrong in rules.

check-remarks = Rule { $number } reads { $named ->
        [yes] the column "{ $field }"
       *[no] a column
    }, which holds free remarks. Reasons repeat what a rule reads, so a pair would be told what somebody wrote for the coordinator alone.
    .advice = Take the rule out, and lock or exclude pairs where a remark asks for it. Keep it only if everybody may read that column.
    .fix = Take the rule out
check-nothing = Rule { $number } is neither a must nor gives points.
    .advice = Make it a must, give it points, or remove it.
check-depth = Rule { $number } has a depth, which only counts for offLine.
    .advice = Set offLine, or leave the depth out.
check-strangers = Rule { $number } exempts { $count } people who are not in the roster.
    .advice = Remove them from the rule, or import them.
check-unknown-column = Rule { $number } reads a column that nobody in the roster has.
    .advice = Choose a column of the roster.
check-unknown-named = Rule { $number } reads the column "{ $column }", which nobody in the roster has.
    .advice = Choose a column of the roster; spelling and capitals count.
check-unknown-two = Rule { $number } reads the column "{ $column }" and "{ $other }", which nobody in the roster has.
check-no-consent = Nobody in the roster has the column that gives consent to rule { $number }, so the rule finds nothing.
    .advice = Choose the column with the consent, or import it.
check-one-side = Rule { $number } asks one side for consent; the { $side ->
        [mentor] mentors
       *[mentee] mentees
    } are not asked.
    .advice = Name a column with the consent of that side too, unless what the rule reads of them is no private matter.
check-consent-must = Rule { $number } is a must with consent: who knows the rule can work out from a pair what both have in common.
    .advice = Give it points instead of a must.
check-consent-alone = Rule { $number } is the only kind that gives points, so points tell who gave consent.
    .advice = Add other rules with points.
check-consent-bypassed = Rule { $number } reads without consent what rule { $other } reads only with consent.
    .advice = Ask for consent in both rules.
check-unknown-levels = { $unknown ->
        [one] { $unknown } of { $of } person has no level.
       *[other] { $unknown } of { $of } people have no level.
    } A blank level passes every must about levels, so they may be paired with anybody, whoever is the senior.
    .advice = Fill in their level in People, or let them wait until it is known.

## What stops a pairing.

bad-capacity-mentor = The capacity of a mentor must be a smallest and a largest number of partners, the largest at most { $most }.
bad-capacity-mentee = The capacity of a mentee must be a smallest and a largest number of partners, the largest at most { $most }.
bad-numbers-advice = Correct the two numbers.
bad-start = The programme's first day is not a date between 1970 and 2200.
write-date = Write it as 2027-01-31.
bad-weeks = The programme's length must be 1 to 520 weeks.
    .advice = Correct the number of weeks.
too-many-rules = The policy has { $rules } rules; at most { $most } can be used.
    .advice = Join or remove rules.
bad-rule = Rule { $number } ({ $kind }), { $key }: { $says }
bad-rule-not-taken = this kind of rule does not take it.
    .advice = Remove this key from the rule.
bad-rule-no-points = this kind of rule gives no points.
    .advice = Remove this key from the rule.
bad-rule-cohorts = it must be at least 1.
    .advice = Leave it out to look at all earlier cohorts.
bad-rule-most = it must be from 0 to { $most }.
    .advice = Correct the number.
bad-rule-no-consent = it names no column.
    .advice = Name the column that gives consent, or remove the key.
bad-rule-nameless-consent = it names a column without a name.
    .advice = Name the column that gives consent.
bad-rule-ranked = it must be wishes or a further column with ids.
    .advice = Leave it out to use the wishes.
bad-rule-both = it stands for both sides, so mentor and mentee cannot be given besides.
    .advice = Keep either field, or mentor and mentee.
bad-rule-no-column = the rule does not say which column it looks at.
    .advice = Choose a column for both sides.
bad-rule-nameless = the column has no name.
    .advice = Choose a column for both sides.
bad-rule-list = this column holds several values.
    .advice = Use a rule of the kind shared for it.
bad-rule-needs-limit = it needs a limit.
    .level-gap = Give min, max or both.
    .reporting-line = Give distance, offLine or both.
    .availability = Give minutes.
bad-rule-no-limit = it says no limit.
    .advice = Write true, or the limits of this kind of rule.
bad-rule-min-above-max = it is above max, so no pair could meet it.
    .advice = Correct the two numbers.
bad-rule-distance = it must be at most 1000.
    .advice = Correct the number.
bad-rule-depth = it must be from 1 to 1000.
    .advice = Correct the number.
bad-rule-week = a week has 10,080 minutes.
    .advice = Correct the number.
bad-rule-points-limits = this kind of rule takes a list of limits with their points.
    .advice = Correct the points of the rule.
bad-rule-points-wishes = this kind of rule takes one number, or one for each wish.
    .advice = Correct the points of the rule.
bad-rule-points-none = this kind of rule takes none: it is only a must.
    .advice = Correct the points of the rule.
bad-rule-points-one = this kind of rule takes one number.
    .advice = Correct the points of the rule.
bad-rule-points-far = they must be from -{ $most } to { $most }.
    .advice = Use smaller numbers: only their proportions count.
bad-rule-limits-levels = each limit must be a whole number of levels, each once.
    .advice = Correct the limits.
bad-rule-limits-minutes = each limit must be a whole number of minutes a week from 0 to 10,080, each once.
    .advice = Correct the limits.

## Sets of rules to begin with.

preset-reverse = Reverse mentoring
    .description = Junior colleagues mentor senior leaders, away from their own reporting line.
preset-reverse-inclusion = Reverse mentoring for inclusion
    .description = Leaders learn how the organisation looks from elsewhere in it; far apart in level and place, with hours to talk.
preset-reverse-digital = Reverse mentoring for digital skills
    .description = What the mentor can show is what counts: skills offered against skills wanted come first.
preset-traditional = Traditional mentoring
    .description = Experienced colleagues mentor others at lower levels.
preset-reciprocal = Reciprocal mentoring
    .description = Both teach and both learn: what each offers meets what the other wants, and the worst pair counts most.
preset-coffee = Coffee
    .description = People who would not meet otherwise have a coffee; nothing else is asked of them.
