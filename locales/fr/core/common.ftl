## How numbers are written, and counts of things.

number-style =
    .decimal = { "," }
    .group = { "\u202F" }
    .grouped-from = 4
count-of-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
quoted = « { $text } »
