# Who has no partner, and what would help.

pairs-waiting-none = Todas las personas tienen pareja.
pairs-possible-partners = Parejas posibles
pairs-ask-why-not = Por qué no con …
pairs-help-title = ¿Qué ayudaría?
pairs-help-hint = Cada regla se afloja un poco, una a una, y las parejas se forman de nuevo, para ver a cuántas personas ayuda. No se cambia nada.
pairs-help-again = Mirar de nuevo
pairs-help-see = Ver qué ayudaría
pairs-help-bottlenecks = Pocas parejas posibles
pairs-help-bottleneck = Sin pareja: { $waiting }. Parejas posibles: { $partners }.
pairs-help-free = Qué ayudaría a alguien
pairs-help-nothing-to-try = No había nada que probar.
pairs-help-none-frees = { $count ->
    [one] { $count } cambio probado; no ayuda a nadie.
   *[other] { $count } cambios probados; ninguno ayuda a nadie.
}
pairs-help-table = Cambios que ayudan a alguien
pairs-help-freed = Personas ayudadas
pairs-help-opens = Más parejas posibles
pairs-help-rules = Reglas
pairs-help-tried = { $count ->
    [one] { $count } cambio probado
   *[other] { $count } cambios probados
}.
pairs-help-scarce = Quién escasea
pairs-help-scarce-hint = Sin esas personas se perdería al menos esto.
pairs-help-scarce-one = { $name } ({ $role }): { $price }
pairs-help-recruits = A quién captar
pairs-help-recruits-mentor = Lo máximo que podría aportar una mentora o un mentor más con ello, si no lo impide ninguna regla obligatoria.
pairs-help-recruits-mentee = Lo máximo que podría aportar una persona mentorizada más con ello, si no lo impide ninguna regla obligatoria.

## {adds} is "adds up to 2 people with a partner, 2 pairs"

pairs-help-recruit = { $value }: lo desea { $wanted ->
    [one] { $wanted } persona
   *[other] { $wanted } personas
}; { $adds }
pairs-help-recruit-waiting = { $value }: lo desea { $wanted ->
    [one] { $wanted } persona
   *[other] { $wanted } personas
}, { $waiting } de ellas sin pareja; { $adds }
pairs-help-adds = aporta hasta { $what }
pairs-help-adds-nothing = no aporta nada
pairs-help-adds-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
} con pareja
pairs-help-take = Adoptar
pairs-help-take-of = Adoptar: { $what }
pairs-help-work = Buscando qué ayudaría
pairs-help-said-none = Ningún cambio pequeño ayuda a nadie.
pairs-help-said = { $count ->
    [one] { $count } cambio ayudaría
   *[other] { $count } cambios ayudarían
} a alguien.
pairs-help-undo = cambio de regla: { $what }
pairs-help-taken = Las reglas han cambiado. Proponga de nuevo para ver las parejas. «Deshacer» recupera las reglas anteriores.
