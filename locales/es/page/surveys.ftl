# The step itself, and answers coming in.

surveys-title = Encuestas
surveys-lead = Pregunte sin servidor y lea las respuestas con cifras honestas. Lo que hay aquí es sin filtrar y confidencial: solo para usted. Lo que se puede entregar es el informe para otras personas.
surveys-tabs = Qué hacer con las encuestas
surveys-tab-questions = Preguntas
surveys-tab-ask = Preguntar
surveys-tab-answers = Respuestas
surveys-tab-scores = Puntuaciones
surveys-survey = Encuesta
surveys-undo-removed = encuesta quitada
surveys-undo-changed = encuesta cambiada
surveys-all-questions = Todas las preguntas
surveys-cancel = Cancelar
surveys-remove = Quitar
surveys-question = Pregunta
surveys-answer = Respuesta
surveys-scale = Escala
surveys-people = Personas
surveys-round = Ronda
surveys-count-questions = { $count ->
    [one] { $count } pregunta
   *[other] { $count } preguntas
}
surveys-writing = Escribiendo el archivo

## Answers coming in

surveys-in-title = Traer respuestas
surveys-in-drop = Respuestas selladas (todas a la vez) o la exportación sin tocar de una herramienta de formularios (CSV o XLSX)
surveys-choose-files = Elegir archivos
surveys-in-drop-hint = Forms, Google Forms, Qualtrics, LimeSurvey, SurveyMonkey o cualquier tabla: tal como se exportó, sin editar.
surveys-in-holds = Una exportación contiene respuestas a
surveys-in-chosen = la encuesta elegida arriba: { $title }
surveys-in-own = una encuesta propia: crearla a partir del archivo
surveys-in-paste-title = Pegar una respuesta sellada
surveys-in-paste = Texto sellado, de un correo
surveys-in-open-it = Abrirla
surveys-in-kept = { $count ->
    [one] { $count } respuesta sellada
   *[other] { $count } respuestas selladas
} en este programa
surveys-in-kept-some = { $shut } de { $count ->
    [one] { $count } respuesta sellada
   *[other] { $count } respuestas selladas
} en este programa
surveys-in-kept-why = Dadas en este dispositivo o traídas antes, y no están entre las respuestas de abajo.
surveys-in-kept-twice = Si una persona respondió dos veces, cuenta una.
surveys-in-open-them = Abrirlas
surveys-together = { $count ->
    [one] { $count } respuesta sellada espera
   *[other] { $count } respuestas selladas esperan
}
surveys-together-why = Las respuestas de una ronda se abren juntas, a partir de cinco personas, para que ninguna se lea sola. Quien permitió abrir la suya sola no espera.
# $survey and $round are names.
surveys-together-round = { $survey }, { $round }: { $count } aquí; { $missing ->
    [one] falta { $missing }
   *[other] faltan { $missing }
}.
surveys-together-open = { $count ->
    [one] Abrir { $count } respuesta
   *[other] Abrir { $count } respuestas
}
surveys-in-none-open = Todavía no hay respuestas abiertas.
surveys-in-none = Todavía no hay respuestas. Pregunte primero, o traiga lo que haya exportado una herramienta de formularios.
surveys-in-ask = Preguntar
surveys-here = Respuestas aquí
surveys-here-table = Respuestas aquí, una tabla
surveys-here-scores = Ver las puntuaciones
surveys-here-came-as = Llegaron como
surveys-here-sealed = respuestas selladas
surveys-here-export = una exportación
surveys-here-sealed-many = respuestas selladas, demasiadas para guardarlas con el programa
surveys-here-export-many = una exportación, demasiadas respuestas para guardarlas con el programa
surveys-here-roster = Como lista de personas
surveys-here-remove = Quitar las respuestas { $number }
surveys-undo-answers-removed = respuestas quitadas
surveys-opening = Abriendo las respuestas
surveys-one-export = Una exportación cada vez: se muestra la primera.
surveys-read-here = Son respuestas: leerlas aquí
surveys-no-key = Estas respuestas están selladas, y este programa no tiene la clave para abrirlas.
    .advice = Abra el programa guardado desde el que se envió la encuesta.
surveys-undo-opened = respuestas selladas abiertas
surveys-opened = { $count ->
    [one] { $count } respuesta abierta
   *[other] { $count } respuestas abiertas
}.
surveys-undo-taken = respuestas adoptadas
surveys-taken = { $count ->
    [one] { $count } respuesta adoptada
   *[other] { $count } respuestas adoptadas
}.

## Names of files, without spaces

surveys-file-intake = personas-de-inscripcion-confidencial
surveys-file-questions = preguntas-{ $round }
surveys-file-tickets = codigos

## {survey} and {round} name what it holds, {what} is "-codebook" or nothing

surveys-file-answers = { $survey }-{ $round }-confidencial
surveys-file-codebook = { $survey }-{ $round }-confidencial-libro-de-codigos
