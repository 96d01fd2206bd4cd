# Who has no partner, and what would help.

pairs-waiting-none = Everybody has a partner.
pairs-possible-partners = Possible partners
pairs-ask-why-not = Why not with …
pairs-help-title = What would help?
pairs-help-hint = Every rule is loosened a little, one at a time, and the pairs are made anew, to see how many people that frees. Nothing is changed.
pairs-help-again = Look again
pairs-help-see = See what would help
pairs-help-bottlenecks = Too few partners
pairs-help-bottleneck = Waiting: { $waiting }. Possible partners: { $partners }.
pairs-help-free = What would free somebody
pairs-help-nothing-to-try = There was nothing to try.
pairs-help-none-frees = { $count ->
    [one] { $count } change tried; it frees nobody.
   *[other] { $count } changes tried; none frees anybody.
}
pairs-help-table = Changes that free somebody
pairs-help-freed = People freed
pairs-help-opens = More pairs possible
pairs-help-rules = Rules
pairs-help-tried = { $count ->
    [one] { $count } change
   *[other] { $count } changes
} tried.
pairs-help-scarce = Who is scarce
pairs-help-scarce-hint = At least this would be lost without them.
pairs-help-scarce-one = { $name } ({ $role }): { $price }
pairs-help-recruits = What to recruit for
pairs-help-recruits-mentor = The most that one more mentor with it could add, if no required rule stands in the way.
pairs-help-recruits-mentee = The most that one more mentee with it could add, if no required rule stands in the way.

## {adds} is "adds up to 2 people with a partner, 2 pairs"

pairs-help-recruit = { $value }: wanted by { $wanted ->
    [one] { $wanted } person
   *[other] { $wanted } people
}; { $adds }
pairs-help-recruit-waiting = { $value }: wanted by { $wanted ->
    [one] { $wanted } person
   *[other] { $wanted } people
}, { $waiting } of them waiting; { $adds }
pairs-help-adds = adds up to { $what }
pairs-help-adds-nothing = adds nothing
pairs-help-adds-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
} with a partner
pairs-help-take = Take it over
pairs-help-take-of = Take it over: { $what }
pairs-help-work = Looking for what would help
pairs-help-said-none = No small change frees anybody.
pairs-help-said = { $count ->
    [one] { $count } change
   *[other] { $count } changes
} would free somebody.
pairs-help-undo = rule change: { $what }
pairs-help-taken = The rules are changed. Propose again to see the pairs. Undo brings the old rules back.
