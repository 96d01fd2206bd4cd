# What answers amount to.

surveys-scores-none = Todavía no hay respuestas, así que no hay nada que puntuar.
surveys-scores-answers = Respuestas
surveys-scores-compared = Comparadas con
surveys-scores-nothing = nada
surveys-scores-by-group = Por grupo
surveys-scores-nobody-apart = sin grupos
surveys-scores-raw = Sin filtrar y confidencial: los grupos pequeños muestran qué respondieron personas concretas. Los archivos, los gráficos y lo que copie de aquí también lo dicen.
surveys-scores-not-saved = Tantas respuestas no se guardan con el programa. Traiga de nuevo la exportación para puntuarla.
surveys-scores-counting = Contando …
surveys-scores-respondents = { $count ->
    [one] { $count } persona encuestada
   *[other] { $count } personas encuestadas
}
surveys-scores-rate = { $count } de { $all }
surveys-scores-careless = { $count ->
    [one] { $count } respuesta pudo
   *[other] { $count } respuestas pudieron
} darse sin cuidado: { $long } con una larga serie de la misma respuesta, { $alike } todas iguales. Se cuentan con las demás.
surveys-scores-careless-fast = { $count ->
    [one] { $count } respuesta pudo
   *[other] { $count } respuestas pudieron
} darse sin cuidado: { $long } con una larga serie de la misma respuesta, { $alike } todas iguales, { $fast } muy rápidas. Se cuentan con las demás.
surveys-scores-undo-settled = pregunta sobre la encuesta respondida
surveys-scores-settled = Todo está resuelto.
surveys-scores-table = Puntuaciones de escala
surveys-scores-scale = Puntuación de escala
surveys-scores-mean = Media
surveys-scores-sd = DE
surveys-scores-alpha = Alfa
surveys-scores-lambda = Lambda-2
surveys-scores-omega = Omega
surveys-scores-completed = { $count } completadas a partir de la mayoría de las preguntas
surveys-scores-reliability = Más sobre la fiabilidad
surveys-scores-alpha-pairwise = Alfa, por pares
surveys-scores-alpha-standardised = Alfa, estandarizada
surveys-scores-omega-ml = Omega, máxima verosimilitud
surveys-scores-inter-item = Correlación media de las preguntas
surveys-scores-odd-even = Mitades, pares e impares
surveys-scores-all-splits = Todas las mitades
surveys-scores-splits = { $from } a { $to }, de media { $mean }
surveys-scores-group = Grupo
surveys-scores-questions = Preguntas
surveys-scores-item-rest = Ítem-resto
surveys-scores-alpha-without = Alfa sin
surveys-scores-missing = Faltan
surveys-scores-apart = No corresponde
surveys-scores-out = Fuera de escala
surveys-scores-turned = invertida
surveys-scores-enps = eNPS { $figure }
surveys-agree-title = Cuánto coinciden las parejas
surveys-agree-what = { $count ->
    [one] { $count } pareja
   *[other] { $count } parejas
} con ambos lados. De toda la cohorte: nunca de una sola pareja.
surveys-agree-table = Cuánto coinciden las parejas, una tabla
surveys-agree-difference = Mentor/a menos mentee
surveys-comments = { $count ->
    [one] { $count } comentario
   *[other] { $count } comentarios
}
surveys-scoring = Puntuando las respuestas
surveys-comparing = Comparando las rondas
surveys-raw-files = Archivos en bruto para el análisis
surveys-raw-files-holder = Una fila por cada persona que respondió: datos en bruto y confidenciales, solo para { $name }, que custodia los datos según el encargo. Lo que otras personas pueden ver es el informe.
surveys-raw-files-nobody = Una fila por cada persona que respondió: datos en bruto y confidenciales. El encargo aún no dice quién custodia los datos; hasta entonces son solo para usted. Lo que otras personas pueden ver es el informe.
surveys-export-data = Respuestas puntuadas (CSV)
surveys-export-codebook-xlsx = Libro de códigos (XLSX)
surveys-export-codebook-json = Libro de códigos (JSON)
surveys-export-spss = SPSS
surveys-export-r = R
surveys-ready-go = Adelante: la organización está lista.
surveys-ready-prepare = Preparar: algunas áreas necesitan trabajo antes.
surveys-ready-wait = Esperar: empiece solo cuando se hayan mejorado las áreas débiles.
surveys-standing-go = lista
surveys-standing-prepare = por preparar
surveys-standing-wait = esperar
surveys-trend-title = A lo largo de las rondas
surveys-trend-what = Todas las personas que respondieron a una ronda y, entre paréntesis, { $count ->
    [one] la { $count } persona que respondió
   *[other] las { $count } personas que respondieron
} a todas.
surveys-trend-table = A lo largo de las rondas, una tabla

## One figure

surveys-figure-n = n = { $count }.
surveys-figure-n-left = n = { $count }; { $left ->
    [one] { $left } persona
   *[other] { $left } personas
} fuera, sin las respuestas necesarias.
surveys-figure-none = no calculado
surveys-figure-interval = ({ $from } a { $to })

## Two rounds side by side

surveys-change-title = Antes y después
surveys-change-flow = De { $from } a { $to }: { $stayed ->
    [one] { $stayed } persona respondió
   *[other] { $stayed } personas respondieron
} a las dos, { $joined } se incorporaron, { $left } se fueron.
surveys-change-flow-unlinked = De { $from } a { $to }: { $stayed ->
    [one] { $stayed } persona respondió
   *[other] { $stayed } personas respondieron
} a las dos, { $joined } se incorporaron, { $left } se fueron, { $unlinked } no se pueden relacionar.
surveys-change-table = Cambio de las puntuaciones de escala
surveys-change-same = Diferencia, mismas personas
surveys-change-counts = Sube, igual, baja
surveys-change-all = Diferencia, todas
surveys-change-p-t = p (t)
surveys-change-p-wilcoxon = p (Wilcoxon)
surveys-change-p-permutation = p (permutación)
surveys-change-p-pratt = p (Wilcoxon, Pratt)
surveys-change-reliable = { $up }, { $same }, { $down } <muted>fiable desde</muted> { $threshold }
surveys-change-reliable-none = – <muted>fiable desde</muted> { $threshold }
surveys-change-other = Otras formas de verlo
surveys-change-other-table = Cambio según otros métodos
surveys-change-bootstrap = Diferencia, por remuestreo

## Charts

surveys-chart-agreement = Respuestas
surveys-chart-agreement-what = Proporción de cada respuesta; a la izquierda de la línea quienes no están de acuerdo, a la derecha quienes sí.
surveys-chart-scores = Puntuaciones: { $scale }
surveys-chart-scores-what = Cuántas personas tienen cada puntuación, de { $low } a { $high }; la media es { $mean }.
surveys-chart-score-from = Puntuación, desde
surveys-chart-slopes = Medias antes y después
surveys-chart-slopes-what = Medias de quienes respondieron las dos veces: { $up } de { $all } han subido.
surveys-chart-forest = Cuánto ha cambiado
surveys-chart-forest-what = Diferencia media de quienes respondieron las dos veces, con su intervalo del 95 %. Un intervalo que cruza la línea puede ser casualidad.
surveys-chart-no-change = sin cambio
surveys-chart-difference = Diferencia
surveys-chart-from = Desde
surveys-chart-to = Hasta
