## Cartas. Lo que está entre llaves se rellena para cada persona y debe quedar así. Ambas partes enseñan y aprenden.

letter-placeholder = En la línea { $line }, carácter { $column } del texto se nombra algo que no se puede rellenar.
    .advice = Se puede: { $all }.
letter-none = No hay ninguna carta que escribir.
    .advice = Proponga primero parejas; los correos necesitan direcciones.
letter-file = Las cartas no caben en un archivo de este tipo.
    .advice = Elija otro tipo de archivo o menos cartas.
letter-sheet = Cartas
letter-column-kind = Carta
letter-column-name = Nombre
letter-column-email = Correo
letter-column-subject = Asunto
letter-column-text = Texto
letter-column-sent = Enviada
letter-kind-proposal = Propuesta
letter-kind-mentor = A la mentora o el mentor
letter-kind-mentee = A la persona mentorizada
letter-kind-manager = A su responsable
letter-kind-agreement = Acuerdo
letter-manager-open = estimada colega, estimado colega
letter-teaches-open = una mirada nueva sobre cómo se hacen las cosas
letter-learns-open = cómo se ven las cosas desde otro lugar de la organización
letter-first-open = un momento que convenga a ambas partes
letter-need-open = aprender de la otra parte
letter-programme-open = Mentoría
letter-coordinator-open = la coordinación del programa
letter-cadence = { $cadence ->
    [weekly] cada semana
    [fortnightly] cada dos semanas
   *[monthly] una vez al mes
    }
letter-weekday = { $day ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
    }
letter-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
    }
letter-when = { $weekday }, { $day } de { $month } de { $year }, a las { $time } ({ $zone })
letter-subject-proposal = {"{programme}"}: una propuesta para usted
letter-subject-mentor = {"{programme}"}: usted y {"{partner}"}
letter-subject-mentee = {"{programme}"}: usted y {"{partner}"}
letter-subject-manager = {"{programme}"}: participa {"{participant}"}
letter-subject-agreement = Nuestro acuerdo: {"{mentor}"} y {"{mentee}"}
letter-body-proposal =
    Buenos días, {"{recipient}"}:

    Para el programa «{"{programme}"}» le proponemos formar pareja con {"{partner}"}. Ambas partes enseñarían y ambas aprenderían.

    Lo que usted aportaría: {"{teaches}"}.
    Lo que usted se llevaría: {"{learns}"}.

    Si le parece bien, basta con un breve sí a {"{coordinator}"}. Si no, basta con un breve no: no necesita dar ningún motivo, nadie más lo sabrá y buscaremos a otra persona.

    Un saludo
    {"{coordinator}"}
letter-body-mentor =
    Buenos días, {"{recipient}"}:

    Usted y {"{partner}"} forman pareja en el programa «{"{programme}"}». Ambas partes enseñan y ambas aprenden.

    Lo que usted aporta: {"{teaches}"}.
    Lo que usted se lleva: {"{learns}"}.

    Se reúnen {"{sessions}"} veces durante {"{minutes}"} minutos, {"{cadence}"}. Primera sesión: {"{first-session}"}. {"{mentee}"} escribe primero, y acuerdan en común cómo se reúnen. Reserven estos momentos: la mayoría de las parejas terminan porque las sesiones se aplazan una y otra vez.

    Lleve una pregunta a cada sesión. Lo que se dice queda entre ambas partes. Cualquiera de las dos puede dejarlo en cualquier momento: basta con avisar a {"{coordinator}"}, sin dar motivos.

    Un saludo
    {"{coordinator}"}
letter-body-mentee =
    Buenos días, {"{recipient}"}:

    Usted y {"{partner}"} forman pareja en el programa «{"{programme}"}». Ambas partes enseñan y ambas aprenden.

    Lo que usted aporta: {"{teaches}"}.
    Lo que usted se lleva: {"{learns}"}.

    Se reúnen {"{sessions}"} veces durante {"{minutes}"} minutos, {"{cadence}"}. Primera sesión: {"{first-session}"}. {"{mentee}"} escribe primero, y acuerdan en común cómo se reúnen. Reserven estos momentos: la mayoría de las parejas terminan porque las sesiones se aplazan una y otra vez.

    Lleve una pregunta a cada sesión. Lo que se dice queda entre ambas partes. Cualquiera de las dos puede dejarlo en cualquier momento: basta con avisar a {"{coordinator}"}, sin dar motivos.

    Un saludo
    {"{coordinator}"}
letter-body-manager =
    Buenos días, {"{recipient}"}:

    {"{participant}"} participa en el programa «{"{programme}"}», en pareja con {"{partner}"}. Ambas partes enseñan y ambas aprenden.

    Lo que aporta {"{participant}"}: {"{teaches}"}.
    Lo que se lleva {"{participant}"}: {"{learns}"}.

    La pareja se reúne {"{sessions}"} veces durante {"{minutes}"} minutos, {"{cadence}"}. Le pedimos que deje este tiempo libre de otras tareas. Lo que hablan queda entre ambas partes; le rogamos que no pregunte por ello.

    Para cualquier pregunta: {"{coordinator}"}.

    Un saludo
    {"{coordinator}"}
letter-body-agreement =
    {"{mentor}"} y {"{mentee}"} se reúnen {"{sessions}"} veces durante {"{minutes}"} minutos, {"{cadence}"}. Ambas partes enseñan y ambas aprenden.

    1. Lo que se dice queda entre ambas partes, salvo acuerdo de las dos o peligro para alguien.
    2. Cumplimos nuestras citas. Quien no pueda acudir avisa pronto y propone otro momento.
    3. Cada parte lleva una pregunta o un tema a cada sesión, y decidimos entre las dos de qué hablamos.
    4. Escuchamos hasta el final, preguntamos antes de aconsejar y decimos abiertamente lo que no va bien.
    5. No hablamos de evaluaciones, de sueldo ni de ascensos.
    6. Cualquiera de las dos partes puede dejarlo en cualquier momento: basta con avisar a {"{coordinator}"}, sin dar motivos y sin ninguna consecuencia.
    7. A mitad de camino y al final hacemos balance en común: ¿qué ha aprendido cada parte, qué cambiamos?

    Lo que {"{mentor}"} quiere aprender: ____________________________

    Lo que {"{mentee}"} quiere aprender: ____________________________

    Fecha y firma de {"{mentor}"}: ____________________________

    Fecha y firma de {"{mentee}"}: ____________________________
