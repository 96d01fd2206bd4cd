## Lo que dice la línea de órdenes. Observaciones, preguntas, razones y errores sobre datos vienen del catálogo del núcleo.

command-read-people = Personas: { $people } (mentoras o mentores: { $mentors }, mentees: { $mentees }, ambas cosas: { $both }, ninguna: { $none })
command-read-respondents = Personas encuestadas: { $count }
command-read-drafted = Cuestionario esbozado a partir del archivo, preguntas: { $items }
command-read-instrument = Cuestionario: { $id }, preguntas: { $items }
command-read-file = Archivo: { $format }, encabezados en la fila { $row }, filas: { $rows }
command-columns = Columnas:
command-findings = Observaciones:
command-rejected = excluido
command-warning = por revisar
command-note = nota
command-question = preguntado
command-rows = filas { $rows }
command-questions = Preguntas abiertas. Responda a cada una con --answer ID=OPCIÓN, o acepte en todas la propuesta con --accept-proposals:
command-proposed = propuesto
command-as-is = tomarlo como se leyó
command-accepted = Propuesta aceptada: { $id }={ $choice }: { $text }
command-pairs = Parejas: { $pairs }, personas con pareja: { $people }, sin pareja: { $waiting }, puntos: { $points }
command-best = Demostrado: con estas reglas ningún otro conjunto de parejas es mejor. Un código aparte lo ha comprobado.
command-stable = Demostrado: no hay dos personas que se prefieran ambas entre sí. Un código aparte lo ha comprobado.
command-gap = No está demostrado que sea lo mejor: otras parejas podrían superarlo en { $gap } como máximo.
command-saved = Guardado: { $file }
command-holds = Es correcto.
command-does-not-hold = No es correcto.
command-confidential = { $survey }: personas encuestadas: { $count }. Confidencial: para la coordinación, no para difundir.
command-subscale = subescala
command-item = pregunta
command-all-items = todas las preguntas
command-not-shown = no se muestra

## Errores

command-file-missing = No hay ningún archivo { $file }.
    .advice = Indique la ruta de un archivo, o - para la entrada estándar.
command-file-unreadable = { $file } no se puede leer.
    .advice = Compruebe que es un archivo y que puede leerlo.
command-file-exists = { $file } ya existe; no se ha escrito nada.
    .advice = Indique otro nombre, o --force para sobrescribirlo.
command-file-unwritable = { $file } no se puede escribir.
    .advice = Compruebe que la carpeta existe y que puede escribir en ella.
command-file-twice = { $file } se escribiría dos veces; no se ha escrito nada.
    .advice = Dé a cada resultado un nombre propio.
command-file-ending = La terminación de { $file } no indica ningún formato.
    .advice = El nombre termina en .csv, .xlsx o .json.
command-names-nothing = Este archivo no contiene con certeza ni una lista de personas ni respuestas a una encuesta.
    .advice = Dígalo con --as people o --as answers.
command-rules-missing = Nada indica con qué reglas formar parejas.
    .advice = Indique --preset o --rules.
command-rules-unreadable = Las reglas no son un objeto JSON.
    .advice = Dé reglas como las escriben la página y el paquete, enteras o las claves que sustituyen a las del modelo.
command-decisions-unreadable = Las decisiones no son una lista JSON.
    .advice = Dé una lista de { "{" } kind, mentor, mentee { "}" }; kind es lock o exclude.
command-options-unreadable = Las opciones de lectura no son un objeto JSON.
    .advice = Dé opciones como las toman readRoster y readResponses del paquete.
command-answer-form = Una respuesta se escribe ID=OPCIÓN.
    .advice = La orden read muestra las preguntas con sus identificadores y opciones.
command-answer-unknown = El archivo no hace la pregunta { $id }.
    .advice = La orden read muestra las preguntas con sus identificadores y opciones.
command-choice-unknown = La pregunta { $id } no tiene esa opción.
    .advice = La orden read muestra las preguntas con sus identificadores y opciones.
command-open = Antes hay que responder a lo que el archivo deja abierto.
    .advice = No se muestra ni se escribe nada que se base en una suposición.
command-no-people = Nadie en este archivo participa; no hay parejas que formar.
    .advice = La orden read muestra lo que se entendió del archivo.
command-no-pairs = Con estas reglas no es posible ninguna pareja; no se ha escrito nada.
    .advice = Suavice una regla obligatoria; la orden read muestra lo que se entendió del archivo.
command-not-proved = La comprobación aparte de las parejas no coincide; no se ha escrito nada.
    .advice = Comuníquelo con la versión que da --version.
command-instrument-unknown = No hay ni un cuestionario { $name } en la biblioteca ni un archivo con ese nombre.
    .advice = En la biblioteca están: { $known }.
command-instrument-unsound = Este cuestionario no se puede puntuar tal como está.
    .advice = Corrija lo indicado; la orden draft esboza uno a partir de respuestas.
command-no-items = Nada en este archivo parece respuestas a una encuesta.
    .advice = Las respuestas tienen una fila por persona y una columna por pregunta.
command-record-unknown = Este archivo no es ni un resultado guardado ni un registro de auditoría.
    .advice = Indique lo que la orden pair guardó como .json o con --record.
command-no-sessions = En este programa no hay ninguna sesión así, y no se escribió nada.
    .advice = Planifique sesiones en la página, en Puesta en marcha; las canceladas se escriben con --cancelled.
command-letters-ending = La terminación de { $file } no indica ningún tipo de cartas.
    .advice = Termine el nombre en .xlsx o .csv para combinar correspondencia, .zip para borradores de correo o .html para una página que imprimir.
command-protected = Este programa está protegido con una frase de contraseña.
    .advice = Dé un archivo que solo contenga la frase de contraseña: --passphrase-file FILE.
command-native-only = Solo el programa nativo tiene esta orden.
    .advice = Sus archivos acompañan a cada versión.
