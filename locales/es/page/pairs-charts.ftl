# Charts of the pairs, and fair access.

pairs-charts-none = Todavía no hay nada que dibujar.

## The titles state what the chart shows

pairs-chart-levels = { $count ->
    [one] { $count } pareja
   *[other] { $count } parejas
} de { $from } a { $to }: la mayoría de { $all }
pairs-chart-levels-what = { $pairs ->
    [one] { $pairs } pareja
   *[other] { $pairs } parejas
} entre { $links ->
    [one] { $links } combinación
   *[other] { $links } combinaciones
} de niveles. Una línea más gruesa significa más parejas.
pairs-chart-points = La mitad de las parejas tienen { $middle } puntos o más
pairs-chart-points-what = Puntos de cada pareja, de { $least } a { $most }.
pairs-chart-nobody-waits = Todas las personas tienen pareja.
pairs-chart-waiting = { $count ->
    [one] { $count } persona está
   *[other] { $count } personas están
} sin pareja, sobre todo por esto: { $reason }
pairs-chart-waiting-what = Quién está sin pareja, por papel y motivo.
pairs-chart-both = Ambos papeles
pairs-chart-who-why = { $who }: { $why }
pairs-waits-no-candidates = las reglas no dejan a nadie posible
pairs-waits-all-taken = todas las personas posibles están ocupadas
pairs-waits-negative-total = toda pareja posible costaría puntos
pairs-waits-below-minimum = menos parejas que su mínimo
pairs-waits-capacity-zero = sin plaza en esta ronda
pairs-waits-nobody-on-the-other-side = no hay nadie en el otro lado

## Fair access

pairs-access = Acceso justo
pairs-access-hint = En un grupo pequeño una diferencia puede ser casualidad. Los puntos son lo que una persona obtiene de sus parejas; la mitad de un grupo tiene el valor medio o más.
pairs-access-counting = Contando …
pairs-access-gap-level = La mayor diferencia: { $waiting } de { $people } (personas del nivel { $level }) { $waiting ->
        [one] está
       *[other] están
    } sin pareja; en el resto, { $elsewhere } de { $others }.
pairs-access-by-role = Por papel
pairs-access-by-level = Por nivel
pairs-access-by-department = Por departamento
pairs-access-by-location = Por centro
pairs-access-by-consent = Por { $what } (de quienes dieron su consentimiento)
pairs-access-table = Acceso: { $title }
pairs-access-table-consent = Acceso según una característica
pairs-access-group = Grupo
pairs-access-with = Con pareja
pairs-access-lower = Puntos: cuarto inferior
pairs-access-middle = mediana
pairs-access-upper = cuarto superior
pairs-access-why = Por qué sin pareja
pairs-access-else = Las demás personas
pairs-access-not-given = Sin indicar
pairs-access-both = Mentor/a y mentee
pairs-access-reason = { $count }: { $reason }
