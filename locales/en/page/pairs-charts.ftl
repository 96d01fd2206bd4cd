# Charts of the pairs, and fair access.

pairs-charts-none = There is nothing to draw yet.

## The titles state what the chart shows

pairs-chart-levels = { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
} from { $from } to { $to }: the most of { $all }
pairs-chart-levels-what = { $pairs ->
    [one] { $pairs } pair
   *[other] { $pairs } pairs
} between { $links ->
    [one] { $links } combination
   *[other] { $links } combinations
} of levels. A thicker line means more pairs.
pairs-chart-points = Half of the pairs have { $middle } points or more
pairs-chart-points-what = Points of each pair, from { $least } to { $most }.
pairs-chart-nobody-waits = Everybody has a partner.
pairs-chart-waiting = { $count ->
    [one] { $count } person is
   *[other] { $count } people are
} not matched: mostly because { $reason }
pairs-chart-waiting-what = Who is not matched, by role and reason.
pairs-chart-both = Both roles
pairs-chart-who-why = { $who }: { $why }
pairs-waits-no-candidates = the rules leave nobody possible
pairs-waits-all-taken = everybody possible is taken
pairs-waits-negative-total = every possible pair would cost points
pairs-waits-below-minimum = fewer partners than their minimum
pairs-waits-capacity-zero = no seat in this round
pairs-waits-nobody-on-the-other-side = nobody is on the other side

## Fair access

pairs-access = Fair access
pairs-access-hint = In a small group a difference can be chance. Points are what a person gets out of their pairs; half of a group has the middle number or more.
pairs-access-counting = Counting …
pairs-access-gap-level = The largest gap: { $waiting } of { $people } people on the level { $level } { $waiting ->
        [one] waits
       *[other] wait
    }, { $elsewhere } of { $others } elsewhere.
pairs-access-by-role = By role
pairs-access-by-level = By level
pairs-access-by-department = By department
pairs-access-by-location = By location
pairs-access-by-consent = By { $what } (of those who agreed)
pairs-access-table = Access: { $title }
pairs-access-table-consent = Access by a trait
pairs-access-group = Group
pairs-access-with = With a partner
pairs-access-lower = Points: lower quarter
pairs-access-middle = middle
pairs-access-upper = upper quarter
pairs-access-why = Why not matched
pairs-access-else = Everybody else
pairs-access-not-given = Not given
pairs-access-both = Mentor and mentee
pairs-access-reason = { $count }: { $reason }
