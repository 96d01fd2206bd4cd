## What came of the programme

results-lead = Primero los objetivos del encargo, luego cada cifra con lo que la compone.
results-confidential = Solo para la coordinación.
results-confidential-about = Los grupos pequeños pueden delatar a personas. Lo que otros pueden ver se hace como un informe que lo comprueba.
results-computing = Calculando las cifras…
results-goals = Objetivos
results-goals-none = El encargo aún no tiene objetivos.
results-goals-go = Fijar objetivos
results-goal-unnamed = Un objetivo sin palabras
results-state-open = sin medida o sin meta
results-state-no-figure = aún sin cifra
results-state-reached = alcanzado
results-state-on-the-way = en camino
results-state-not-yet = todavía no
results-state-missed = no alcanzado a tiempo
results-baseline = Al inicio { $value }
results-target = Meta { $value }
results-no-target = Sin meta
results-by = hasta el { $date }
results-progress = { $share } del camino
results-set = Todas las cifras
results-figure = Cifra
results-now = Ahora
results-how-many = De cuántos
results-interval = Intervalo del 95 %
results-target-column = Meta
results-course = Evolución
results-of = { $count } de { $of }
results-n = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
 }
results-between = { $from } a { $to }
results-met = alcanzado
results-not-met = todavía no
results-source-sessions = De { $count } sesiones anotadas; { $left } de ellas no cuentan para ninguna pareja o ningún día hasta hoy.
results-source-pairs = De { $count } parejas; fuera: { $left }.
results-source-people = De { $count } personas de la lista; sin valor: { $left }.
results-source-survey = De { $count } respuestas, ronda { $of }; sin contar: { $left }.
results-source-own = Introducida { $count } veces, la última para { $of }; fuera: { $left }.
results-own-add = Introducir una cifra
results-own-hint = O tantos de tantos, o la cifra misma.
results-own-date = Día
results-own-numerator = Tantos
results-own-denominator = de tantos
results-own-figure = o la cifra
results-own-unfit = Indique un día, y dos números enteros (el primero no mayor que el segundo) o una cifra.
results-own-take = Guardar la cifra
results-own-change = Introducir una cifra
results-own-taken = La cifra está con su objetivo.
results-change = Antes y después
results-change-none = En cuanto haya respuestas a la encuesta antes del inicio y a la final, se comparan aquí, persona por persona.
results-change-who = { $count ->
    [one] { $count } persona respondió a ambas; { $joined } solo a la última, { $left } solo a la primera.
   *[other] { $count } personas respondieron a ambas; { $joined } solo a la última, { $left } solo a la primera.
 }
results-before = Antes
results-after = Después
results-difference = Diferencia
results-unknown = no se sabe
results-outcomes = Junto a colegas parecidos
results-outcomes-about = Una lista posterior muestra quién se quedó, ascendió o cambió de sitio. Cada participante se compara con un colega parecido en nivel, departamento y centro; una diferencia fue con la participación y no dice nada de una causa.
results-outcomes-no-pairs = Aún no hay parejas.
results-outcomes-tenure = Columna con años en la organización
results-outcomes-tenure-none = Ninguna
results-outcomes-file = Una lista posterior
    .hint = El mismo tipo de archivo que en Personas, con todos los que siguen ahí.
results-outcomes-work = Buscando colegas parecidos…
results-outcomes-done = Comparados: { $count } participantes con colegas parecidos.
results-outcomes-matched = { $count } de { $of } participantes tienen un colega parecido, entre { $others } que no participaron.
results-outcomes-difference = Diferencia en puntos porcentuales: { $points }.
results-outcomes-difference-between = Diferencia en puntos porcentuales: { $points } (intervalo del 95 % { $from } a { $to }).
results-balance = Cuánto se parecen los dos grupos, en desviaciones típicas
results-balance-of = En
results-balance-before = Todos
results-balance-after = Comparados
results-balance-alike = Lo bastante parecidos
results-balance-level = Nivel
results-balance-tenure = Años en la organización
results-balance-department = Departamento
results-balance-location = Centro
results-alike = sí
results-unlike = no
results-chart = Porcentajes con su intervalo y su meta
results-chart-what = Los puntos son las cifras, las líneas finas sus intervalos, las líneas verticales las metas; el eje va siempre de 0 a 100 %.
