## How numbers are written, and counts of things.

number-style =
    .decimal = { "," }
    .group = { "." }
    .grouped-from = 5
count-of-rows = { $count ->
    [one] { $count } fila
   *[other] { $count } filas
}
quoted = «{ $text }»
