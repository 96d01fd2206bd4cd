## Files of pairs: sheets, column headings and what stands in cells.

export-pairs = Parejas
export-waiting = Sin pareja
export-rounds = Rondas
export-round = Ronda
export-circles = Círculos
export-circle = Círculo
export-role = Papel
export-mentor = Mentor/a
export-mentor-id = ID mentor/a
export-mentor-email = Correo mentor/a
export-mentor-department = Departamento mentor/a
export-mentee = Mentee
export-mentee-id = ID mentee
export-mentee-email = Correo mentee
export-mentee-department = Departamento mentee
export-person = Persona
export-person-id = ID persona
export-person-email = Correo persona
export-person-department = Departamento persona
export-points = Puntos
export-points-mentor = Puntos para mentor/a
export-points-mentee = Puntos para mentee
export-minutes = Minutos en común por semana
export-why = Por qué
export-locked = Bloqueada por la coordinación
export-yes = sí
export-no = no
export-is-mentor = mentor/a
export-is-mentee = mentee
export-is-both = mentor/a y mentee
export-is-none = ninguno
export-rejected = Filas rechazadas
export-row = Fila
export-rejected-why = Por qué no se incorporó
delimiter-unknown = Un archivo CSV se escribe con comas, puntos y comas o tabuladores.
    .advice = Elija uno de los tres.

## The audit record, compared with a new run.

audit-unreadable = No es un certificado que este programa pueda leer.
    .advice = Elija un certificado guardado por Vice Versa o un Vice Versa más reciente.
audit-people = Las personas no son las del certificado.
audit-policy = Las reglas no son las del certificado.
audit-decisions = Los bloqueos y exclusiones no son los del certificado.
audit-history = Las parejas anteriores no son las del certificado.
audit-today = La fecha no es la del certificado.
audit-record-policy = Las reglas del certificado no son las que indica su propia suma de comprobación.
audit-record-today = La fecha del certificado no es la que indica su propia suma de comprobación.
audit-record-decisions = Los bloqueos y exclusiones del certificado no son los de los datos.
audit-other-version = El certificado lo hizo otra versión del programa; las mismas parejas se garantizan dentro de una misma versión.
audit-same-pairs = Una nueva ejecución con estos datos da las mismas parejas, totales y prueba.
audit-by-hand = Las parejas no son las de una ejecución: se cambiaron a mano o la ejecución se interrumpió. Sus totales, y lo mejor posible, son los registrados.
audit-differs = Este certificado no corresponde a estos datos y este programa, o se ha modificado.
audit-totals = Los totales no son los de las parejas.
audit-proof = La prueba no es la de una nueva ejecución.
audit-not-best = El certificado afirma que estas parejas son las mejores, y una nueva ejecución encuentra otra cosa.

## Saved programmes.

programme-newer = Este programa se guardó con un Vice Versa más reciente: tiene el formato { $version } y este conoce hasta el { $known }.
    .advice = Ábralo con el Vice Versa más reciente; no se ha cambiado nada.
programme-none = Este archivo se abrió, pero no contiene un programa de Vice Versa.
    .advice = Elija un archivo guardado por Vice Versa.
kept-long-name = El nombre con el que se conserva el programa es demasiado largo.
    .advice = Elija uno más corto.
kept-newer = Este programa lo conservó un Vice Versa más reciente: tiene el formato { $version } y este conoce hasta el { $known }.
    .advice = Ábralo con el Vice Versa más reciente; no se ha cambiado nada.
kept-locked = El programa no se puede abrir: la frase de contraseña es otra, o lo que conserva este navegador está dañado.
    .advice = Escriba de nuevo la frase de contraseña, con atención a mayúsculas y espacios; si es correcta, abra en su lugar un archivo guardado.
kept-damaged = El último guardado en este navegador está dañado o incompleto.
    .advice = Abra un guardado anterior, si lo hay, o un archivo guardado.
