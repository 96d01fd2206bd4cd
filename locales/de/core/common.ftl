## How numbers are written, and counts of things.

number-style =
    .decimal = { "," }
    .group = { "." }
    .grouped-from = 4
count-of-rows = { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
}
quoted = „{ $text }“
