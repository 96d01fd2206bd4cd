## Cómo está una pareja.

health-no-start = El encargo no dice cuándo empieza el programa.
health-before-session = Demasiado pronto para decirlo: la sesión { $session } aún no toca.
health-met = { $count ->
    [0] Se reunieron hoy.
    [one] Se reunieron ayer.
   *[other] Se reunieron hace { $count } días.
 }
health-complete = { $count ->
    [one] Se celebró la única sesión prevista.
   *[other] Se celebraron las { $count } sesiones previstas.
 }
health-no-session = { $count ->
    [one] { $count } día después del inicio no ha habido ninguna sesión.
   *[other] { $count } días después del inicio no ha habido ninguna sesión.
 }
health-long-ago = { $count ->
    [one] Su última sesión fue hace { $count } día.
   *[other] Su última sesión fue hace { $count } días.
 }
health-low-answer = Una de las dos personas dio una respuesta baja en la encuesta de pulso «{ $wave }».
health-rule = Antes de que toque la sesión { $session } es demasiado pronto para juzgar. Una pareja va bien mientras su última sesión fue hace { $days } días como máximo; si no, conviene preguntar.
health-rule-low = También conviene preguntar si hay una respuesta de { $low } o menos en la última encuesta de pulso con nombres.
week-withdrawal = Una pareja ha terminado y al menos una de las dos personas está ahora sin pareja.
week-supervision = { $count ->
    [0] La supervisión de las mentoras y los mentores es hoy.
    [one] La supervisión de las mentoras y los mentores es mañana.
   *[other] La supervisión de las mentoras y los mentores es dentro de { $count } días.
 }

## Cartas, iguales para ambas partes.

check-in-mail-no-session =
    Buenos días, { $name }:
    {""}
    Hace tiempo que no consta ninguna sesión entre usted y { $partner }. Ocurre, y tiene fácil arreglo: acuerden una fecha esta semana, aunque sea para media hora.
    {""}
    Si algo lo impide, escríbame. Cualquiera de las dos partes puede también poner fin a la pareja en cualquier momento, sin dar motivos.
    .subject = Su próxima sesión
check-in-mail-low-answer =
    Buenos días, { $name }:
    {""}
    Me gustaría saber cómo van las cosas entre usted y { $partner }, y si puedo hacer algo. Bastan diez minutos; ¿cuándo le vendría bien?
    {""}
    Lo que me cuente queda entre usted y yo. Cualquiera de las dos partes puede también poner fin a la pareja en cualquier momento, sin dar motivos.
    .subject = ¿Cómo va todo?
check-in-mail-withdrawal =
    Buenos días, { $name }:
    {""}
    La pareja que formaba con { $partner } ha terminado. No es culpa de nadie y no hace falta ningún motivo. Gracias por lo que ha aportado.
    {""}
    ¿Le gustaría seguir con otra persona? Con gusto le propondré a alguien. Si prefiere dejarlo aquí, también está bien.
    .subject = Su pareja en el programa

## Sesiones de un archivo.

sessions-columns = Las columnas no dicen por sí solas cuál contiene la fecha y cuál la pareja.
    .advice = Elija las columnas de la fecha y de al menos una de las partes.
sessions-ambiguous = { $count ->
    [one] { $count } fila lleva un nombre que tienen varias personas.
   *[other] { $count } filas llevan un nombre que tienen varias personas.
 }
    .advice = Diga a quién se refiere; entonces se incorporan las filas.
sessions-incomplete = { $count ->
    [one] { $count } fila no dice de quién fue la sesión.
   *[other] { $count } filas no dicen de quién fue la sesión.
 }
    .advice = Nombre a ambas partes en el archivo, por identificador, correo o nombre.
sessions-unknown = { $count ->
    [one] { $count } fila nombra a alguien que no está en la lista de personas.
   *[other] { $count } filas nombran a alguien que no está en la lista de personas.
 }
    .advice = Escriba el nombre como en la lista, o el identificador.
sessions-no-pair = { $count ->
    [one] { $count } fila nombra a personas que no son pareja.
   *[other] { $count } filas nombran a personas que no son pareja.
 }
    .advice = Compruebe que sean las personas correctas.
sessions-undated = { $count ->
    [one] { $count } fila no tiene una fecha legible.
   *[other] { $count } filas no tienen una fecha legible.
 }
    .advice = Escriba las fechas como 2027-03-04.
sessions-future = { $count ->
    [one] { $count } fila tiene una fecha que aún no ha llegado.
   *[other] { $count } filas tienen una fecha que aún no ha llegado.
 }
    .advice = Solo se incorporan las sesiones celebradas.
sessions-swapped = { $count ->
    [one] { $count } fila tenía mentor/a y mentee al revés; se tomó según la pareja.
   *[other] { $count } filas tenían mentor/a y mentee al revés; se tomaron según las parejas.
 }
    .advice = Compruebe que sean las columnas correctas.
sessions-id-differs = { $count ->
    [one] { $count } identificador difiere de la lista en mayúsculas o ceros iniciales.
   *[other] { $count } identificadores difieren de la lista en mayúsculas o ceros iniciales.
 }
    .advice = Compruebe que sean las personas correctas.
sessions-early = { $count ->
    [one] { $count } sesión es anterior al primer día del programa.
   *[other] { $count } sesiones son anteriores al primer día del programa.
 }
    .advice = Revise la fecha, o el inicio en el encargo.
sessions-minutes = { $count ->
    [one] { $count } duración no se pudo leer y queda abierta.
   *[other] { $count } duraciones no se pudieron leer y quedan abiertas.
 }
    .advice = Escriba minutos, por ejemplo 60.
sessions-progress = { $count ->
    [one] { $count } dato de progreso no es un número del 1 al 5 y queda abierto.
   *[other] { $count } datos de progreso no son números del 1 al 5 y quedan abiertos.
 }
    .advice = Escriba un número entero del 1 al 5.
sessions-next = { $count ->
    [one] { $count } próxima fecha no se pudo leer y queda abierta.
   *[other] { $count } próximas fechas no se pudieron leer y quedan abiertas.
 }
    .advice = Escriba las fechas como 2027-03-04.
sessions-partner = { $count ->
    [one] { $count } fila nombra una parte; la otra se sigue de la única pareja de esa persona.
   *[other] { $count } filas nombran una parte; la otra se sigue de la única pareja de esa persona.
 }
    .advice = No hay nada que hacer.
sessions-repeated = { $count ->
    [one] { $count } sesión ya está anotada y se omitió.
   *[other] { $count } sesiones ya están anotadas y se omitieron.
 }
    .advice = No hay nada que hacer.
