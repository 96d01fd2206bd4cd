doors-title = Mentoría inversa, solo en esta pestaña
doors-lead = Traiga su lista de personas. Vice Versa empareja a personas con menos trayectoria, como mentoras, con directivas y directivos, demuestra que no existe un conjunto mejor de parejas según sus reglas y explica cada pareja. Los nombres nunca salen de este equipo.
door-start = Un programa nuevo
    .about = Su nombre, su tema y unas reglas para empezar: una sola pantalla.
    .do = Empezar un programa
door-sample = ¿No tiene un archivo a mano?
    .about = 120 personas inventadas en una empresa inventada, para ver el resultado.
    .do = Probar con un programa de ejemplo
door-living = En el cuarto mes
    .about = La misma empresa inventada en su cuarto mes: parejas, sesiones, encuestas, cada paso lleno.
    .do = Ver un programa en marcha
    .what = Abrir el ejemplo en marcha
    .said = El programa de ejemplo está abierto, en su cuarto mes.
door-open = ¿De vuelta?
    .about = Un archivo que guardó aquí antes; termina en .viceversa.
    .do = Abrir un programa guardado
doors-drop = Un archivo con sus personas
    .hint = CSV, Excel u OpenDocument, tal como viene de RR. HH. Una fila por persona. Lo verá todo antes de incorporarlo.
doors-survey = ¿Solo tiene una encuesta que puntuar? <go>Ir directamente a Encuestas</go>
begin-title = Un programa nuevo
begin-lead = Todo se puede cambiar más tarde. Nada sale de este equipo.
begin-preset = Reglas para empezar
    .hint = Quién puede formar pareja con quién y qué hace buena una pareja. Cada regla se puede cambiar en «Reglas».
begin-go = Empezar
begin-back = Volver
begin-what = Empezar el programa
home-title = Su programa
home-needs = Lo que le espera ahora
home-needs-nothing = No hay nada pendiente.
home-need-answers = { $count ->
    [one] Ha llegado una respuesta y no se ha abierto.
   *[other] Han llegado { $count } respuestas y no se han abierto.
 }
    .go = Abrirlas
home-need-check-ins = { $count ->
    [one] Conviene preguntar a { $count } más.
   *[other] Conviene preguntar a { $count } más.
 }
    .go = Preguntar
home-week-line = { $pair }: { $what }
home-need-drafts = { $count ->
    [one] Una encuesta tiene dudas abiertas sin las que no se puntúa nada.
   *[other] { $count } encuestas tienen dudas abiertas sin las que no se puntúa nada.
 }
    .go = Responderlas
home-need-file-none = Guardado solo en este navegador: todavía no se ha guardado ningún archivo. Un navegador puede borrar lo que guarda; una ventana privada lo hace al cerrarse.
    .go = Guardar en un archivo
home-need-file-old = { $count ->
    [one] El último archivo tiene un día, y desde entonces se ha trabajado.
   *[other] El último archivo tiene { $count } días, y desde entonces se ha trabajado.
 }
    .go = Guardar en un archivo
home-need-levels = { $count ->
    [one] Una persona que participa no tiene nivel; las reglas de nivel no pueden valorarla.
   *[other] { $count } personas que participan no tienen nivel; las reglas de nivel no pueden valorarlas.
 }
    .go = Ver quiénes
home-need-no-pairs = Aún no se han propuesto parejas.
    .go = Ir a Parejas
home-need-no-people = Todavía no hay nadie en el programa.
    .go = Añadir personas
home-need-no-rules = No hay reglas: cualquiera puede formar pareja con cualquiera.
    .go = Elegir reglas
home-need-stale = Las parejas son anteriores a los últimos cambios de personas o reglas.
    .go = Ir a Parejas
home-need-letters = { $count ->
    [one] Una carta a una mentora, un mentor o una persona mentorizada no se ha enviado.
   *[other] { $count } cartas a mentoras, mentores y personas mentorizadas no se han enviado.
 }
    .go = Ir a la puesta en marcha
home-need-unplanned = { $count ->
    [one] Una pareja no tiene ninguna sesión prevista.
   *[other] { $count } parejas no tienen ninguna sesión prevista.
 }
    .go = Ver por qué
home-need-unsaved = Este trabajo está solo en esta pestaña.
    .go = Conservarlo
home-need-waiting = { $count ->
    [one] Una persona está sin pareja.
   *[other] { $count } personas están sin pareja.
 }
    .go = Ver por qué
home-next-no-people = Traer su lista de personas
home-next-no-rules = Elegir reglas
home-next-no-pairs = Proponer parejas
home-next-stale = Proponer parejas de nuevo
home-next-go = Seguir con «{ $step }»
home-line = En qué punto está el programa
home-figure-people = { $count ->
    [one] persona: { $mentors } como mentora, { $mentees } como mentorizada
   *[other] personas: { $mentors } como mentoras, { $mentees } como mentorizadas
 }
home-figure-pairs = { $count ->
    [one] pareja
   *[other] parejas
 }
home-figure-matched = de { $of } personas con pareja
home-figure-answers = { $count ->
    [one] respuesta en { $rounds } rondas de encuesta
   *[other] respuestas en { $rounds } rondas de encuesta
 }
charter-lead = Para qué es el programa, en palabras que la persona patrocinadora lee en un minuto. Se guarda con el programa y no cambia ninguna pareja.
charter-name = Nombre del programa
    .hint = Un archivo guardado lleva este nombre, que cualquiera puede ver. Puede dejarlo vacío.
charter-theme = Tema
charter-theme-open = Sin decidir
theme-technology = Tecnología
theme-inclusion = Inclusión
theme-leadership = Liderazgo
theme-innovation = Innovación
theme-engagement = Compromiso
theme-own = En sus propias palabras
charter-own-theme = El tema en sus propias palabras
charter-need = Para qué lo necesita la organización, en una frase
    .hint = Por ejemplo: la dirección decide sobre herramientas que nunca ha usado.
charter-change-name = Dar nombre al programa
charter-change = Cambiar el encargo
charter-go = Seguir con Personas
