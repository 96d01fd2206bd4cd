## El encargo del programa: sus fechas, su página para el patrocinio, y si la organización está preparada.

charter-date = Una fecha no es válida: años de 1970 a 2200, escritos como 2027-01-31.
    .advice = Elija el día otra vez.
charter-sessions = Una pareja tiene entre 1 y { $most } sesiones.
    .advice = Elija otro número de sesiones.

milestone-readiness-survey = Encuesta: ¿estamos preparados?
milestone-letters-out = Cartas a mentoras y mentores, personas mentorizadas y responsables
milestone-baseline = Encuesta antes del inicio
milestone-training = Preparación de ambas partes
milestone-start = Inicio
milestone-first-session-by = Cada pareja se ha reunido una vez
milestone-session = Sesión { $number } de { $of }
milestone-supervision = Supervisión de mentoras y mentores, { $number } de { $of }
milestone-midway-pulse = Encuesta de pulso a mitad de camino
milestone-exit-survey = Encuesta final
milestone-report = Informe a la persona patrocinadora
milestone-review = Balance: lo que sigue

sponsor-title = Mentoría inversa
sponsor-open = sin decidir
sponsor-figure = { $value }
sponsor-date = { $day } de { $month ->
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
 } de { $year }
sponsor-what = Qué es
sponsor-theme = Tema
sponsor-theme-technology = Tecnología
sponsor-theme-inclusion = Inclusión
sponsor-theme-leadership = Liderazgo
sponsor-theme-innovation = Innovación
sponsor-theme-engagement = Compromiso
sponsor-formality = Cómo se organiza
sponsor-formal = Con acuerdo, calendario y seguimiento
sponsor-informal = Las parejas se organizan solas
sponsor-sessions = Sesiones
sponsor-length = { $count ->
    [one] { $count } sesión de { $minutes } minutos, { $rhythm }
   *[other] { $count } sesiones de { $minutes } minutos, { $rhythm }
 }
sponsor-weekly = cada semana
sponsor-fortnightly = cada dos semanas
sponsor-monthly = cada mes
sponsor-dates = Periodo
sponsor-period = { $from } a { $until }
sponsor-size = Tamaño
sponsor-size-is = { $mentors ->
    [one] { $mentors } persona puede ser mentora
   *[other] { $mentors } personas pueden ser mentoras
 }, { $mentees ->
    [one] { $mentees } puede ser mentorizada
   *[other] { $mentees } pueden ser mentorizadas
 }
sponsor-goals = Qué se quiere alcanzar
sponsor-goal = Objetivo
sponsor-measure = Medido por
sponsor-baseline = Hoy
sponsor-target = Meta
sponsor-by = Hasta
sponsor-who = Quién responde
sponsor-sponsor = Persona patrocinadora
sponsor-coordinator = Coordinación
sponsor-data-holder = Custodia los datos
sponsor-confidential = Lo que usted verá
sponsor-confidential-is = Cifras de grupos, nunca lo que una persona respondió o dijo. Los nombres y las respuestas quedan en manos de quien custodia los datos.
sponsor-when = Cuándo
sponsor-asked = Qué se le pide
sponsor-ask-say = Decir en público, antes del inicio, por qué le importa.
sponsor-ask-time = Procurar que las sesiones cuenten como tiempo de trabajo y no se cancelen por comodidad.
sponsor-ask-join = Participar usted, o nombrar a alguien de su nivel que lo haga.
sponsor-ask-confidence = Pedir cifras, y nunca lo que se dijo en una pareja.
sponsor-footer = Hecho con Vice Versa. Esta página no carga ni envía nada.

readiness-rule = Adelante cuando la media de cada área es al menos { $go }; esperar cuando una está por debajo de { $wait }; si no, preparar. { $least ->
    [one] Hace falta { $least } respuesta para un resultado.
   *[other] Hacen falta { $least } respuestas para un resultado.
 }
threat-no-time = La dirección no dedica tiempo, las sesiones se cancelan y las parejas se apagan. Ninguna otra razón acaba con tantos programas.
    .advice = Acuerde de 45 a 60 minutos, ponga todas las sesiones en los calendarios antes del inicio, y permita mover una sesión pero no cancelarla.
threat-no-sponsor = Nadie de la alta dirección lo respalda con su nombre: es lo primero que cae cuando se acumula el trabajo.
    .advice = Consiga que una persona de la alta dirección participe y lo diga en público, y escriba su nombre en el encargo.
threat-silence = Mentoras y mentores dicen lo que la dirección quiere oír, porque la jerarquía podría enterarse.
    .advice = Evite parejas en la misma línea jerárquica, acuerde reglas en la primera sesión, y ofrezca una salida sin dar motivos.
threat-unclear-need = Nadie puede decir después si valió la pena, porque no se nombró ni un problema ni una cifra.
    .advice = Escriba en el encargo la necesidad en una frase y un objetivo con su medida y su meta.
threat-nobody-runs-it = Nadie nota a tiempo que una pareja está atascada.
    .advice = Nombre a alguien para la coordinación, con horas para ello, y prevea un contacto antes de la segunda sesión.
threat-too-short = Termina antes de que las parejas confíen.
    .advice = Prevea al menos cuatro sesiones; lo habitual son seis en seis meses.
threat-data-unowned = Nadie sabe quién puede ver lo respondido, así que se responde con cautela o no se responde.
    .advice = Indique en el encargo quién custodia los datos, y dígalo en las cartas.
