## Archivos de calendario y planificación de sesiones.

calendar-summary = { $mentor } y { $mentee }
calendar-description = Sesión { $number } de { $of } · { $programme }
calendar-stamp = No se puede leer el momento en que se crea el calendario.
    .advice = Debe estar en tiempo universal, por ejemplo 2027-01-11T09:00:00Z.
calendar-empty = No hay ninguna sesión así.
    .advice = Proponga primero las sesiones.
calendar-session = No se puede leer una sesión prevista, su comienzo o su zona horaria.
    .advice = Proponga las sesiones de nuevo.
calendar-today = No se puede leer la fecha de hoy.
    .advice = Debe ser una fecha ISO, por ejemplo 2027-01-11.
calendar-no-start = El encargo no dice cuándo empieza el programa.
    .advice = Indique el primer día en el encargo y proponga de nuevo.
calendar-no-shared-hour = Las dos personas no comparten ninguna hora suficiente para una sesión.
calendar-hours-unknown = No se conocen las horas semanales de una de las dos personas.
calendar-zone-unknown = No se conoce la zona horaria de una de las dos personas.
calendar-too-few = { $found } de { $wanted } sesiones caben en las horas compartidas.
calendar-move-outside-hours = Fuera de las horas compartidas, o una de las dos personas está ausente o tiene otra sesión.
calendar-move-hours-unknown = No se conocen las horas de una de las dos personas: no se puede decir si conviene.
calendar-move-clocks-change = A esa hora cambian los relojes: se salta o llega dos veces.
calendar-not-ics = Esto no es un archivo de calendario.
    .advice = Elija un archivo que termine en .ics.
