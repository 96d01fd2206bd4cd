## The step after the pairs: letters, what mentees answer, sessions, absences

launch-lead = Cartas, calendario y reglas básicas, para que las parejas empiecen bien. Desde aquí no se envía nada: usted se lleva archivos y los envía por su cuenta.
launch-stale = Las parejas son anteriores a los últimos cambios de personas o reglas. Proponga de nuevo antes de enviar nada.
launch-letters = Cartas
launch-consult = Preguntar antes
launch-sessions = Sesiones
launch-kit = Cuaderno
launch-nobody = Todavía no hay parejas a quienes escribir.
launch-to-pairs = Ir a las parejas
launch-letter-kind = Qué carta
launch-letter-language = Idioma de las cartas
launch-kind-proposal = A la persona mentorizada: una propuesta, antes de decidir nada
launch-kind-mentor = A la mentora o el mentor
launch-kind-mentee = A la persona mentorizada
launch-kind-mentor-manager = A la persona responsable de la mentora o el mentor
launch-kind-mentee-manager = A la persona responsable de la persona mentorizada
launch-kind-agreement = Acuerdo, para que firmen ambas partes
launch-sent-of = { $sent } de { $of } enviadas
launch-letters-none = Ninguna carta de este tipo.
launch-preview = Tal como se leerá
launch-edit-all = Cambiar para todas las personas
launch-edit-pair = Cambiar para esta pareja
launch-column-to = Para
launch-column-email = Correo
launch-column-state = Enviada
launch-column-mentor = Mentor/a
launch-column-mentee = Mentee
launch-column-answer = Respuesta
launch-column-why = Por qué
launch-column-number = N.º
launch-column-start = Cuándo
launch-column-zone = Zona horaria
launch-nobody-known = no está en la lista
launch-no-email = sin dirección
launch-unsent = sin enviar
launch-sent = enviada
launch-sent-on = enviada el { $date }
launch-own-all = Con sus propias palabras, para todas las personas.
launch-own-pair = Con sus propias palabras, solo para esta pareja.
launch-own-back = Volver al texto anterior
launch-mark-sent = Marcar como enviada
launch-mark-unsent = Marcar como no enviada
launch-subject = Asunto
launch-text = Texto
launch-placeholders = Se rellena para cada persona:
launch-keep = Guardar este texto
launch-leave = Dejarlo como estaba
launch-kept = El texto queda guardado.
launch-files = Exportar estas cartas
launch-files-hint = Un libro para combinar correspondencia, borradores que su programa de correo abre sin enviar, o una página para imprimir. Sin puntos ni nada que alguien compartiera solo para formar parejas.
launch-file-xlsx = Libro (.xlsx)
launch-file-csv = CSV
launch-file-mails = Borradores de correo (.zip)
launch-file-html = Página para imprimir (.html)
launch-mark-all = { $count ->
    [one] Marcar una carta como enviada
   *[other] Marcar { $count } cartas como enviadas
 }
launch-undo-edit = Cambiar una carta
launch-undo-own-back = Retirar el texto propio de una carta
launch-undo-sent = Marcar cartas como enviadas
launch-undo-unsent = Marcar cartas como no enviadas
launch-marked = { $count ->
    [one] Una carta está marcada como enviada.
   *[other] { $count } cartas están marcadas como enviadas.
 }
launch-unmarked = { $count ->
    [one] Una carta está marcada como no enviada.
   *[other] { $count } cartas están marcadas como no enviadas.
 }
launch-writing = Escribiendo el archivo
launch-file-name = cartas
launch-consult-what = La persona mentorizada puede rechazar la propuesta, y nadie pregunta el motivo. Las dos personas no se vuelven a emparejar y se busca a otra con los menos cambios posibles. Envíe las propuestas en Cartas; anote aquí las respuestas.
launch-consult-state = { $agreed } de { $of } parejas de acuerdo, { $declined } rechazadas
launch-consult-note = Anotar la respuesta
launch-agreed-on = de acuerdo el { $date }
launch-not-answered = sin respuesta todavía
launch-agreed = De acuerdo
launch-agreed-of = { $mentee } está de acuerdo con { $mentor }
launch-declined = Rechazada
launch-declined-of = { $mentee } rechaza a { $mentor }
launch-agreed-said = Anotado: de acuerdo.
launch-declined-said = Anotado. Estas dos personas no se volverán a emparejar.
launch-undo-agreed = Anotar un acuerdo
launch-undo-declined = Anotar un rechazo
launch-after-decline = Nuevas parejas, pocos cambios
launch-after-decline-what = Las personas afectadas esperan pareja. Vea qué se puede lograr sin deshacer otras parejas, y qué aportaría deshacer unas pocas.
launch-propose-heading = Proponer sesiones
launch-propose-what = { $sessions } sesiones de { $minutes } minutos para cada pareja, { $cadence }, según el encargo.
launch-cadence-weekly = cada semana
launch-cadence-fortnightly = cada dos semanas
launch-cadence-monthly = una vez al mes
launch-first-day = Primer día del programa
launch-undo-first-day = Cambiar el primer día
launch-zone = { $count ->
    [one] Zona horaria de la persona que no tiene
   *[other] Zona horaria de las { $count } personas que no tienen
 }
launch-propose = Proponer sesiones
launch-propose-anew = Proponer todo de nuevo desde hoy
launch-propose-hint = Solo se usan horas compartidas, sin las ausencias. Las sesiones de parejas que ya no lo son se cancelan.
launch-proposing = Buscando horas compartidas
launch-undo-propose = Proponer sesiones
launch-proposed = Nuevas o movidas: { $proposed }. Canceladas: { $cancelled }. Parejas sin todas sus sesiones: { $without }.
launch-planned-state = { $sessions } sesiones previstas. { $without ->
    [0] Todas las parejas tienen.
    [one] Una pareja no tiene ninguna.
   *[other] { $without } parejas no tienen ninguna.
 }
launch-unplanned = { $count ->
    [one] Una pareja sin todas sus sesiones
   *[other] { $count } parejas sin todas sus sesiones
 }
launch-one = Una sesión
launch-choose = Elija una sesión en la tabla para moverla o exportar el calendario de esta pareja.
launch-move-to = Nueva hora ({ $zone })
launch-move = Mover
launch-undo-move = Mover una sesión
launch-moved = La sesión de { $mentor } y { $mentee } es ahora el { $when }.
launch-ics = Exportar el calendario
launch-ics-hint = Archivos para Outlook, Google, Apple y otros. No contienen direcciones, así que ningún calendario envía invitaciones por su cuenta. Tras un cambio, el archivo nuevo sustituye las entradas del anterior.
launch-ics-all = Todas las sesiones (.ics)
launch-ics-pair = Sesiones de esta pareja (.ics)
launch-ics-cancelled = { $count ->
    [one] Una cancelación (.ics)
   *[other] { $count } cancelaciones (.ics)
 }
launch-ics-name = sesiones
launch-ics-name-pair = sesiones-de-una-pareja
launch-ics-name-cancelled = sesiones-canceladas
launch-absences = Ausencias y festivos
launch-absences-hint = Días en que no se propone ninguna sesión, para todas las personas o para una.
launch-everybody = Todas las personas
launch-absence-person = Quién
launch-absence-from = Desde
launch-absence-to = Hasta (el mismo día si está vacío)
launch-absence-what = Qué es, si quiere
launch-absence-add = Añadir
launch-absence-remove = Quitar
launch-absence-remove-of = Quitar: { $name } desde { $from }
launch-absence-fault = Indique el primer día; el último no puede ser anterior.
launch-absence-added = La ausencia queda anotada. Proponga de nuevo para tenerla en cuenta.
launch-undo-absence = Añadir una ausencia
launch-undo-absence-remove = Quitar una ausencia
launch-absence-file = O leer festivos de un archivo de calendario (.ics)
launch-undo-absence-file = Leer ausencias de un archivo
launch-absence-read = Días leídos: { $count }. Eventos repetidos, de los que solo está el primero: { $repeating }. No leídos: { $unread }.
launch-print = Imprimir estas cartas
