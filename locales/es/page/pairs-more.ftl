# Other ways to the pairs: few changes, goals compared, other sets, scenarios, rounds and circles.

pairs-rematch-title = Cambiar lo menos posible
pairs-rematch-intro = { $count ->
    [one] Ya hay { $count } pareja.
   *[other] Ya hay { $count } parejas.
} Mantenga tantas como quiera y vea qué aportaría renunciar a algunas.
pairs-rematch-see = Ver las opciones
pairs-rematch-can = { $possible ->
    [one] { $possible } pareja puede
   *[other] { $possible } parejas pueden
} seguir. Cada línea renuncia a algunas de ellas a cambio de lo que figura al lado.
pairs-rematch-can-some = { $possible ->
    [one] { $possible } pareja puede
   *[other] { $possible } parejas pueden
} seguir, { $lost ->
    [one] { $lost } pareja no
   *[other] { $lost } parejas no
}. Cada línea renuncia a algunas de las que pueden, a cambio de lo que figura al lado.
pairs-rematch-choices = Opciones
pairs-rematch-given-up = Parejas a las que se renuncia
pairs-rematch-new-pairs = Parejas nuevas
pairs-rematch-take = Adoptar: se renuncia a { $count ->
    [one] { $count } pareja
   *[other] { $count } parejas
}
pairs-rematch-leave = Dejarlo todo como está
pairs-rematch-none = ninguna
pairs-rematch-best = Lo mejor que hay, probado
pairs-rematch-best-few = Lo mejor con tan pocas, probado
pairs-rematch-unproved = Sin probar
pairs-rematch-cannot-stay = No puede seguir
pairs-rematch-new = Nueva
pairs-rematch-ended = Terminada
pairs-rematch-what-changes = Qué cambia
pairs-rematch-kept = { $kept ->
    [one] { $kept } pareja se mantiene
   *[other] { $kept } parejas se mantienen
}, { $ended } terminan, { $fresh } nuevas.
pairs-rematch-kept-lost = { $kept ->
    [one] { $kept } pareja se mantiene
   *[other] { $kept } parejas se mantienen
}, { $ended } terminan y { $lost } que no pueden seguir, { $fresh } nuevas.
pairs-rematch-table = Parejas que cambian
pairs-show-all = Mostrar las { $count }
pairs-rematch-work = Formando parejas de nuevo con pocos cambios
pairs-rematch-found = { $count ->
    [one] { $count } opción
   *[other] { $count } opciones
}.
pairs-rematch-undo = nuevas parejas con pocos cambios
pairs-rematch-taken = Adoptado: se renuncia a { $moves ->
    [one] { $moves } pareja
   *[other] { $moves } parejas
}, { $pairs ->
    [one] { $pairs } pareja
   *[other] { $pairs } parejas
} en total. «Deshacer» recupera las otras.

## Goals of the matching, next to each other

pairs-goals-title = Qué daría cada objetivo
pairs-goals-hint = Las mismas personas, reglas y decisiones, emparejadas una vez por cada objetivo. No se cambia nada.
pairs-goals-again = Comparar de nuevo
pairs-goals-compare = Comparar los objetivos
pairs-goals-old = Algo ha cambiado desde esta comparación.
pairs-goals-work = Comparando los objetivos
pairs-goals-compared = { $count ->
    [one] { $count } objetivo comparado
   *[other] { $count } objetivos comparados
}.
pairs-goals-table = Objetivos comparados
pairs-goal = Objetivo
pairs-goals-mentors-gain = Ganan mentores/as
pairs-goals-mentees-gain = Ganan mentees
pairs-goals-swap = Preferirían cambiar
pairs-goals-swap-hint = «Preferirían cambiar» cuenta las mentoras, los mentores y las personas mentorizadas que no son pareja y ganarían ambas siéndolo.
pairs-goals-chosen = elegido

## Other sets of pairs

pairs-others-title = Otros conjuntos de parejas
pairs-others-hint = Los siguientes mejores conjuntos con las mismas reglas, en orden; primero los que son igual de buenos.
pairs-others-one = Mostrar otro igual de bueno
pairs-others-ten = Buscar los diez siguientes
pairs-others-stale = Algo ha cambiado desde que se formaron estas parejas. Proponga primero de nuevo.
pairs-others-none = No hay otro conjunto de parejas que permitan las reglas.
pairs-others-worst = la pareja más débil tiene { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
}
pairs-others-less-fair = Menos justo
pairs-others-same = Igual de bueno
pairs-others-differ = { $count ->
    [one] { $count } pareja es distinta
   *[other] { $count } parejas son distintas
}.
pairs-others-differ-names = { $count ->
    [one] { $count } pareja es distinta
   *[other] { $count } parejas son distintas
}: { $names }.
pairs-others-more = { $names }; y { $count } más
pairs-others-use = Usar estas parejas<hidden> (número { $number })</hidden>
pairs-others-work = Buscando otros conjuntos de parejas
pairs-others-found = { $count ->
    [one] { $count } otro conjunto encontrado
   *[other] { $count } otros conjuntos encontrados
}.
pairs-others-undo = uso de otro conjunto de parejas
pairs-others-used = Estas parejas están en uso. «Deshacer» recupera las otras.

## Scenarios

pairs-scenario-keep-title = Guardar estas parejas como escenario
pairs-scenario-hint = Un escenario conserva las reglas, las decisiones y las parejas tal como están ahora. Se guarda con el programa.
pairs-scenario-name = Nombre
pairs-scenario-keep = Guardar
pairs-scenario-keep-others = Guardar lo que dan los otros objetivos
pairs-scenario-unnamed = Póngale un nombre que no tenga ningún otro escenario.
pairs-scenario-stale = Las reglas, las personas o las decisiones han cambiado desde que se formaron estas parejas. Proponga primero de nuevo.
pairs-scenario-none = Todavía no hay escenarios.
pairs-scenario = Escenario
pairs-scenario-actions = Acciones
pairs-scenario-use = Usar
pairs-scenario-use-of = Usar { $name }
pairs-scenario-remove = Quitar
pairs-scenario-remove-of = Quitar { $name }
pairs-scenario-now = Ahora
pairs-scenario-side = Lado a lado
pairs-scenario-left = Izquierda
pairs-scenario-right = Derecha
pairs-scenario-totals = Totales lado a lado
pairs-scenario-difference = Diferencia
pairs-scenario-rules = Reglas
pairs-scenario-waits = sin pareja
pairs-scenario-same = Ambos tienen las mismas parejas.
pairs-scenario-differ = { $count ->
    [one] { $count } mentor/a tiene
   *[other] { $count } mentores/as tienen
} otras personas mentorizadas
pairs-scenario-differ-table = Mentoras y mentores con otras personas mentorizadas
pairs-scenario-kept = Guardado como escenario.
pairs-scenario-work = Formando parejas: { $goal }
pairs-scenario-undo-new = nuevo escenario
pairs-scenario-undo-use = uso de un escenario
pairs-scenario-used = Las reglas, decisiones y parejas del escenario están en uso. «Deshacer» recupera las otras.
pairs-scenario-undo-remove = eliminación de un escenario
pairs-scenario-removed = Se ha quitado el escenario.

## Rounds and circles

pairs-rounds = Rondas
pairs-rounds-hint = En cada ronda todas las personas conocen a alguien nuevo. Varias rondas forman una rotación: cada mentee conoce a tantas mentoras y mentores como rondas hay.
pairs-rounds-load = Máximo de parejas por mentor/a en total
pairs-rounds-load-hint = Vacío: sin límite
pairs-rounds-make = Formar rondas
pairs-circles = Círculos
pairs-circles-hint = Una mentora o un mentor con varias personas mentorizadas. Para una persona directiva con dos mentores, aumente mejor la capacidad de las personas mentorizadas en las reglas: las parejas normales llevan entonces una prueba completa.
pairs-circles-least = Círculo más pequeño
pairs-circles-most = Círculo más grande
pairs-circles-make = Formar círculos
pairs-count-rounds = { $count ->
    [one] { $count } ronda
   *[other] { $count } rondas
}
pairs-count-circles = { $count ->
    [one] { $count } círculo
   *[other] { $count } círculos
}
pairs-save-xlsx = Guardar como libro (XLSX)
pairs-save-csv = Guardar como texto (CSV)
pairs-rounds-always = { $always ->
    [one] { $always } persona tiene
   *[other] { $always } personas tienen
} pareja en todas las rondas, { $never ->
    [one] { $never } persona
   *[other] { $never } personas
} en ninguna.
pairs-rounds-totals = Totales de las rondas
pairs-round = Ronda
pairs-rounds-pairs = Parejas de todas las rondas
pairs-circles-people = { $people ->
    [one] { $people } persona está
   *[other] { $people } personas están
} en un círculo, { $waiting ->
    [one] { $waiting } persona queda
   *[other] { $waiting } personas quedan
} fuera.
pairs-first-shown = Se muestran las primeras { $shown } de { $all }; el archivo las tiene todas.
pairs-rounds-work = Formando rondas
pairs-circles-work = Formando círculos
pairs-writing = Escribiendo el archivo

## Names of files, without spaces

pairs-file-rounds = rondas
pairs-file-circles = circulos
