too-old = Este navegador es demasiado antiguo para Vice Versa
too-old-lacks = Le falta: { $what }. No se ha enviado nada.
too-old-advice = Abra este archivo en una versión actual de Firefox, Chrome, Edge o Safari.
too-old-webassembly = WebAssembly
too-old-workers = web workers
too-old-dialogs = cuadros de diálogo
address-survey = Este es un enlace a una encuesta. Ábralo en una pestaña aparte para responder.
address-unknown = La dirección de esta página termina en algo que no conoce; no se ha tenido en cuenta.
steps = Pasos
skip = Ir al contenido
step-home = Inicio
step-charter = Encargo
step-readiness = Preparación
step-people = Personas
step-rules = Reglas
step-pairs = Parejas
step-launch = Puesta en marcha
step-check-ins = Seguimiento
step-surveys = Encuestas
step-next-cohort = Siguiente cohorte
step-results = Resultados
group-plan = Planificar
group-match = Emparejar
group-run = Llevar a cabo
group-learn = Aprender
state-begun = iniciado
state-done = hecho
state-missing = antes, personas
state-not-begun = sin iniciar
state-to-do = { $count } por hacer
whole-programme = El programa completo
saved-where = Dónde se guarda este programa
undo = Deshacer
undo-nothing = Nada que deshacer
undo-none = Deshacer, nada que deshacer
undo-what = Deshacer: { $what }
redo = Rehacer
redo-nothing = Nada que rehacer
redo-none = Rehacer, nada que rehacer
redo-what = Rehacer: { $what }
search = Buscar
search-hint = Ir a un paso, una persona o una pareja, o hacer algo (Ctrl K)
search-key = Ctrl K
save = Guardar
save-not-saved = Guardar, aún sin guardar
not-saved-yet = Aún sin guardar
language = Idioma
## As those who speak it call it; the build puts it beside the language.
language-own-name = Español
language-changed = Ahora todo está en español.
more = Más
open = Abrir
where-kept = Dónde se guarda
guarantees = Qué garantiza esta página tal como está abierta
about = Acerca de y licencias
clear-everything = Borrar todo
save-to-file = Guardar en un archivo
not-changed-elsewhere = Sin cambios: este programa está abierto en otra pestaña. Tome el control para seguir aquí.
taken-over = Control tomado: sigue aquí, desde lo último guardado.
nothing-to-undo = Nada que deshacer.
undone = Deshecho: { $what }.
nothing-to-redo = Nada que rehacer.
redone = Rehecho: { $what }.
keep-sealed-answers = Conservar las respuestas selladas
passphrases-tried = { $count ->
    [one] Se probó una frase de contraseña incorrecta.
   *[other] Se probaron { $count } frases de contraseña incorrectas.
 }
back-with-answers = { $count ->
    [one] De vuelta en el programa, con 1 respuesta sellada nueva: ábrala en «Respuestas» y guarde.
   *[other] De vuelta en el programa, con { $count } respuestas selladas nuevas: ábralas en «Respuestas» y guarde.
 }
cancelled-what = Cancelado: { $what }.
opened-people = { $count ->
    [one] Abierto: 1 persona.
   *[other] Abierto: { $count } personas.
 }
opened-earlier = Este es el guardado { $revision }; lo que estaba abierto aquí se había guardado { $held } veces.
everything-cleared = Todo se ha borrado.
reading-file = Leyendo el archivo
putting-together = Reuniendo los archivos
comparing-roster = Comparando con la lista que ya tiene
failure-file-not-read = No se ha podido leer el archivo.
    .advice = Pruebe con otro archivo.
progress-left-moment = un momento
progress-left-seconds = unos { $count } s para esta parte
progress-left-minutes = { $count ->
    [one] alrededor de { $count } minuto para esta parte
   *[other] unos { $count } minutos para esta parte
 }
making-sample = Creando el ejemplo
palette = Buscar
palette-label = Un paso, una persona, una pareja o una acción
palette-hint = Escriba una parte; las flechas e Intro eligen.
palette-step = paso
palette-action = acción
palette-person = persona
palette-pair = pareja
palette-pair-names = { $mentor } y { $mentee }
palette-language = Mostrar todo en { $name }
