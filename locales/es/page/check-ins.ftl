## Seguimiento

check-lead = Si las parejas se reúnen y quién necesita unas palabras suyas. Lo que escriba aquí se queda con usted.
check-no-pairs = Todavía no hay parejas a las que seguir.
check-to-pairs = Ir a las parejas
check-looking = Revisando las parejas …
check-no-start = El encargo no dice cuándo empieza el programa; por eso nada va aún con retraso.
check-to-charter = Fijar el inicio
check-entry = Una sesión celebrada
check-import = Sesiones de un archivo o de celdas pegadas
check-figure-on-track = de { $of } parejas van bien
check-figure-needs = de { $of } parejas: conviene preguntar
check-figure-early = de { $of } parejas: demasiado pronto
check-figure-held = sesiones celebradas; tocaban { $of }
check-figure-said = de { $of } dicen en la encuesta de pulso «{ $wave }» que se reunieron; las respuestas selladas también cuentan
check-pairs = Todas las parejas
check-selected = La pareja elegida
check-none = ninguna
check-mentor = Mentor/a
check-mentee = Mentee
check-pair = { $mentor } y { $mentee }
check-state = Estado
check-state-on-track = Va bien
check-state-needs-check-in = Conviene preguntar
check-state-too-early = Demasiado pronto
check-last = Última sesión
check-held = Celebradas
check-held-of = { $held } de { $planned }
check-next = Próxima sesión
check-why = Por qué
check-pair-label = La pareja
check-pair-hint = Escriba parte de un nombre. Al lado está la última sesión.
check-date = Fecha
check-minutes = Minutos
check-progress = Progreso hacia el objetivo
check-none-said = sin decir
check-progress-open = No se dijo
check-progress-1 = 1: sin empezar
check-progress-2 = 2: un primer paso
check-progress-3 = 3: a medio camino
check-progress-4 = 4: casi logrado
check-progress-5 = 5: logrado
check-topic = Tema
check-note = Nota solo para usted
check-add = Añadir la sesión
check-choose-pair = Elija primero la pareja.
check-there = Esta pareja ya tiene una sesión ese día.
check-added = Se añadió la sesión.
check-week = Quién le necesita esta semana
check-week-nothing = Esta semana nadie necesita unas palabras suyas.
check-week-all = Mostrar las { $count }
check-rematch = Buscar nuevas parejas
check-cancelled = Quitar sus sesiones de los calendarios (.ics)
check-settled = Resuelto
check-settled-said = Anotado como resuelto.
check-open = Abrir
check-letters = Cartas a ambas partes, para cambiar y enviar usted
check-letter-to = Para { $name } { $address }
check-letter-copy = Copiar la carta
check-letter-copy-for = Copiar la carta para { $name }
check-letter-copied = La carta está en el portapapeles.
check-letter-not-copied = El navegador no permitió copiar; seleccione el texto.
check-history = Sesiones
check-history-none = Aún no hay ninguna anotada.
check-minutes-of = { $count } min
check-progress-of = progreso { $point } de 5
check-remove-session = Quitar la sesión del { $date }
check-notes = Sus notas
check-notes-private = Están en el archivo del programa y en nada que reciban otras personas.
check-note-new = Nota nueva
check-note-keep = Guardar la nota
check-note-kept = Se guardó la nota.
check-end = Poner fin a esta pareja
check-end-about = No hace falta motivo y no se pregunta. Ambas personas quedan libres y no se vuelven a proponer entre sí. Ninguna carta ni informe dice quién le puso fin.
check-end-who = Quién se retiró, solo para usted
check-end-who-open = Sin anotar
check-end-do = Poner fin a la pareja
check-ended = La pareja de { $mentor } y { $mentee } ha terminado.
check-import-empty = Pegue primero las celdas.
check-import-pasted = celdas pegadas
check-import-paste = Celdas con una fila de encabezados
check-import-hint = Por ejemplo: Mentor, Mentee, Fecha, Minutos, Tema, Progreso, Próxima, Nota.
check-import-read = Leer estas celdas
check-import-file = Un archivo de sesiones
check-import-ready = { $count ->
    [one] Se puede incorporar { $count } sesión
   *[other] Se pueden incorporar { $count } sesiones
 }
check-import-keep = { $count ->
    [one] Incorporar { $count } sesión
   *[other] Incorporar { $count } sesiones
 }
check-imported = { $count ->
    [one] Se incorporó { $count } sesión.
   *[other] Se incorporaron { $count } sesiones.
 }
check-import-who = { $count ->
    [one] ¿Quién es { $name }, en { $count } fila?
   *[other] ¿Quién es { $name }, en { $count } filas?
 }
check-import-choose = Elegir a quién se refiere
check-import-likely = { $name } (tiene esta pareja)
check-import-columns = Columnas
check-column-none = Ninguna
check-column-mentor = Mentor/a
check-column-mentee = Mentee
check-column-date = Fecha
check-column-minutes = Minutos
check-column-topic = Tema
check-column-progress = Progreso
check-column-next = Próxima sesión
check-column-note = Nota
check-rule = La regla tras los estados
check-rule-change = Cambiar la regla
check-rule-early = Se juzga desde esta sesión
check-rule-within = Última sesión dentro de este porcentaje de la cadencia
check-rule-low = Respuestas bajas hasta (0: ninguna)
check-support = Carga de las mentoras y los mentores
check-support-load = { $count ->
    [one] Carga de { $count } persona
   *[other] Carga de { $count } mentoras y mentores
 }
check-load-mentees = Mentees
check-load-lately = Sesiones en 30 días
check-load-held = Sesiones en total
check-load-supervised = Supervisiones
check-supervision-none = No hay ninguna supervisión prevista.
check-supervision-next = La próxima supervisión es el { $date }.
check-supervisions = { $count ->
    [one] { $count } supervisión
   *[other] { $count } supervisiones
 }
check-supervision-date = Fecha de una supervisión
check-supervision-add = Añadir
check-supervision-added = Se añadió la supervisión.
check-supervision-there = { $date }: asistieron { $count } de { $of }
check-supervision-who = Quién asistió
check-supervision-remove = Quitar la supervisión del { $date }
check-undo-add = Añadir una sesión
check-undo-remove = Quitar una sesión
check-undo-note = Guardar una nota
check-undo-settled = Anotar como resuelto
check-undo-end = Poner fin a una pareja
check-undo-import = Incorporar sesiones
check-undo-rule = Cambiar la regla de seguimiento
check-undo-supervision = Cambiar supervisiones
