papers-blank = {""}[por completar por ustedes]
papers-somebody = una persona del programa
papers-not-anonymous = { $named ->
    [yes] Las respuestas son confidenciales, no anónimas: { $who }, que lleva el programa, puede leer cada respuesta tal como se dio.
   *[no] Las respuestas son confidenciales, no anónimas: quien lleva el programa puede leer cada respuesta tal como se dio.{ $who }
}
papers-footer = Borrador hecho con Vice Versa a partir de los datos del programa, para quienes firman. No es asesoramiento jurídico. Esta página no carga ni envía nada.

papers-title-overview = Qué se guarda, dónde y quién lo tiene
papers-lead-overview = Qué datos personales guarda este programa, quién puede leerlos y qué camino siguen. Un borrador para quienes firman, no asesoramiento jurídico.
papers-title-thresholds = Qué se entrega y qué no
papers-lead-thresholds = A partir de cuántas personas se muestran cifras a otros y qué se ha mostrado hasta ahora. Un borrador para quienes firman, no asesoramiento jurídico.
papers-title-dpia = Evaluación de impacto relativa a la protección de datos: un esquema
papers-lead-dpia = En el orden del artículo 35, apartado 7, del RGPD, con lo que el programa sabe; la evaluación es de ustedes. Un borrador para quienes firman, no asesoramiento jurídico.
papers-title-notice = Información para participantes
papers-lead-notice = Qué ocurre con sus datos en este programa. Un borrador para quienes firman, no asesoramiento jurídico; se entrega cuando todo lo que falta está completado.

papers-who = Quién responde
papers-who-programme = Programa
papers-who-controller = Responsable del tratamiento (organización y dirección)
papers-who-coordinator = Lleva el programa
papers-who-holder = Custodia los datos
papers-who-sponsor = Persona patrocinadora
papers-who-dpo = Delegada o delegado de protección de datos
papers-who-council = Comité de empresa

papers-held = Qué se guarda
papers-held-nothing = Todavía nada de ninguna persona.
papers-column-kind = Tipo de datos
papers-column-from = De dónde
papers-column-where = Dónde se guardan
papers-column-who = Quién puede leerlos
papers-column-until = Cuándo se eliminan
papers-held-people = { $count ->
    [one] Identificador, nombre y papel de { $count } persona
   *[other] Identificador, nombre y papel de { $count } personas
}
papers-held-compared = Lo que comparan las reglas: { $fields }
papers-held-chosen = Indicado por voluntad propia y comparado solo si la persona dio su acuerdo: { $fields } (acuerdo en: { $consent })
papers-held-used = Se usa para cartas, sesiones y cifras, ninguna regla lo lee: { $fields }
papers-held-other = En la lista, pero nada lo lee aquí: { $fields }
papers-held-pairs = { $count ->
    [one] { $count } pareja, con sus motivos
   *[other] { $count } parejas, con los motivos de cada una
}
papers-held-decisions = Bloqueos y exclusiones, con motivos donde se anotaron
papers-held-history = Parejas de cohortes anteriores
papers-held-scenarios = Parejas de escenarios guardados para comparar
papers-held-letters = Cartas con palabras propias, cuáles se enviaron y si se aceptó a la persona propuesta
papers-held-planned = Sesiones previstas de cada pareja
papers-held-absences = Días en que hay personas ausentes
papers-held-sessions = Sesiones celebradas: fecha, duración, tema, avance y nota de la coordinación
papers-held-notes = Notas de la coordinación sobre parejas
papers-held-withdrawals = Parejas que terminaron antes; no se pide ningún motivo
papers-held-supervisions = Qué mentoras y mentores asistieron a una supervisión
papers-held-answers = Respuestas a «{ $title }», ronda «{ $wave }», { $link ->
    [none] sin vínculo con nadie
    [code] vinculadas entre rondas por una palabra clave
    [ticket] vinculadas entre rondas por un código de una carta
    [person] vinculadas a la persona por identificador o dirección
   *[unknown] demasiadas para guardarse en el programa
}{ $comments ->
    [yes] ; también con palabras propias
   *[no] {""}
}
papers-held-key = La clave que abre las respuestas selladas y la sal de las palabras clave
papers-held-sealed = Respuestas dadas en este dispositivo, selladas para esa clave
papers-held-ledger = { $count ->
    [one] El registro de { $count } entrega, confidencial: contiene sumas exactas
   *[other] El registro de { $count } entregas, confidencial: contiene sumas exactas
}
papers-held-lessons = Lo que la coordinación quiere recordar para la próxima cohorte
papers-held-past = Los últimos cambios, para poder deshacerlos
papers-from-roster = un archivo que abre la coordinación, o lo que ella misma introduce
papers-from-history = un archivo de parejas anteriores, o una cohorte anterior
papers-from-coordinator = la coordinación
papers-from-page = calculado en la página
papers-from-sealed = las personas encuestadas, como respuestas selladas
papers-from-export = la exportación de una herramienta de encuestas, que también las guarda
papers-where-file = archivo del programa
papers-where-sealed = respuestas selladas tal como llegaron, y archivo del programa
papers-where-elsewhere = en los archivos que leyó la coordinación
papers-where-browser = solo en lo que conserva este navegador
papers-until-ended = cuando el programa termina y sus archivos se eliminan; a más tardar { $period }

papers-places = Dónde se guardan
papers-place-tab = Mientras el programa está abierto: en la memoria de una pestaña del navegador. La página no envía nada; detrás no hay servidor ni cuenta.
papers-place-file = Cuando se guarda: en un archivo sellado con una frase de contraseña. Sin ella nadie puede abrirlo, y nadie puede recuperarla.
papers-place-browser = Si la coordinación lo eligió: en el almacenamiento de ese único navegador, sellado con la frase de contraseña, las tres últimas versiones.
papers-place-exports = Las listas, cartas, calendarios y respuestas que la coordinación guarda como archivos aparte no están sellados. Están donde la coordinación los deja.
papers-flow = El camino de los datos
papers-flow-read = La coordinación abre un archivo de personas. Se lee en la pestaña del navegador.
papers-flow-pairs = La página compara las columnas que nombran las reglas y propone parejas. La coordinación las decide y ve el motivo de cada una.
papers-flow-save = La coordinación guarda el programa en un archivo sellado y, si así lo eligió, sellado en el navegador.
papers-flow-letters = Cartas, calendarios y listas de parejas se hacen como archivos. La coordinación los entrega por los medios de la organización, por ejemplo por correo.
papers-flow-sealed = Las preguntas salen como enlace o archivo. Cada respuesta se sella en el dispositivo de quien responde y vuelve como archivo, texto o correo; solo la clave del programa la abre.
papers-flow-import = Las respuestas de una herramienta de encuestas se abren desde su exportación. Esa herramienta, y quien la gestiona, también las guardan.
papers-flow-sessions = La coordinación anota sesiones y observaciones.
papers-flow-release = Un informe para otros se hace como entrega: solo grupos, según un plan fijado antes, a partir de los números mínimos del documento «Qué se entrega y qué no».
papers-flow-end = El programa termina: la página elimina lo que conserva este navegador; los archivos y correos los elimina quien los tiene.
papers-sees = Qué puede ver la coordinación
papers-sees-all = Cada fila de la lista de personas, cada pareja con sus motivos, cada respuesta y comentario, y todas las notas.
papers-sees-person = Las rondas vinculadas a la persona muestran quién dio cada respuesta.
papers-sees-code = Una palabra clave puede adivinarse, y un código puede conocerse por la carta con la que llegó: ambos pueden llevar a una persona.
papers-sees-few = Aun sin vínculo, las palabras propias, un grupo pequeño o el lado de la pareja pueden hacer reconocible una respuesta.
papers-sees-nobody-else = Las demás personas ven lo que la coordinación les entrega; quien tiene el archivo sellado y su frase de contraseña ve todo lo que contiene.
papers-retention = Conservación y eliminación
papers-retention-period = Se conserva hasta
papers-retention-browser = En el navegador
papers-retention-browser-is = «Eliminar este programa» borra cada versión y su clave de este navegador y comprueba si queda algo. Un disco puede contener lo borrado, sellado, hasta que escribe encima.
papers-retention-files = Archivos y correos
papers-retention-files-is = Los archivos del programa, sus copias, las exportaciones, las cartas y las respuestas selladas en buzones deben eliminarse donde están. La página no llega a ellos.
papers-retention-person = Los datos de una sola persona
papers-retention-person-is = La coordinación quita a la persona de la lista y guarda; los archivos y versiones anteriores, y los cambios conservados para deshacer, la contienen hasta que se eliminan. Las respuestas de una ronda se quitan en bloque, o se leen de nuevo sin la persona. Una respuesta sin vínculo con nadie no puede encontrarse.
papers-retention-by = Eliminado por, y comprobado por

papers-leaves = Qué se entrega
papers-leaves-tables = Informes para otros, hechos como entrega: cifras de grupos, a partir de los números mínimos de abajo.
papers-leaves-comments = Comentarios en una entrega: solo a partir del número mínimo de abajo, sin los nombres de la lista, sin vínculo, y leídos y aprobados uno a uno por la coordinación.
papers-leaves-letters = Cartas a mentoras y mentores, a personas mentorizadas y a sus responsables: quién forma pareja con quién, qué aporta y qué se lleva cada cual, y cuándo se reúnen.
papers-leaves-files = Archivos que la coordinación guarda para su propio trabajo, como las respuestas individuales. Estas llevan la marca de confidencial; la página no puede impedir que alguien las entregue.
papers-stays = Qué no está en ninguna entrega
papers-stays-answers = Las respuestas de una sola persona, y quién respondió.
papers-stays-small = Cifras de un grupo menor que el número mínimo, y cifras de las que podría deducirse un grupo así.
papers-stays-traits = Las columnas indicadas por voluntad propia, cruzadas con otra agrupación. Tampoco están en ninguna carta.
papers-stays-notes = Las notas sobre parejas, lo que se dijo en una sesión y quién se retiró.
papers-stays-ledger = El registro de entregas, que contiene sumas exactas.
papers-least = Números mínimos
papers-figure-mean = Una media
papers-figure-distribution = Una distribución, o una proporción de respuestas favorables
papers-figure-chosen = Un grupo según lo indicado por voluntad propia
papers-figure-comments = Comentarios
papers-figure-rate = Una tasa de respuesta
papers-from-on = { $of ->
    [invited] a partir de { $count } personas invitadas
   *[answered] a partir de { $count } personas que respondieron
}
papers-plans = Planes de las rondas
papers-plan-none = Aún no hay ningún plan fijado. Se fija uno para cada ronda antes de entregar sus resultados, y puede subir los números mínimos.
papers-plan = Plan: «{ $title }», ronda «{ $wave }»
papers-plan-tables = Cifras de
papers-plan-chosen = De ellas, indicado por voluntad propia
papers-plan-small = Grupos pequeños
papers-plan-least = Números mínimos
papers-plan-as-above = como arriba
papers-rules = Qué se oculta además
papers-rule-raised = Los números mínimos pueden subirse para una ronda, nunca bajarse. Un plan cambiado a mano no entrega nada.
papers-rule-again = Un segundo informe de la misma ronda necesita cinco respuestas nuevas en cada grupo que cambió, o es el mismo informe.
papers-released = Qué se ha entregado hasta ahora
papers-released-none = Este programa aún no ha entregado nada.
papers-released-round = Ronda
papers-released-to = A quién
papers-released-date = Fecha
papers-limits = Contra qué no protege
papers-limit-device = Alguien controla el dispositivo o el navegador de la coordinación, se sienta ante él con el programa abierto, o pone en su lugar una copia cambiada de la página.
papers-limit-passphrase = Alguien tiene el archivo sellado y su frase de contraseña: puede leer y cambiar todo lo que contiene.
papers-limit-two = Dos personas que se cuentan lo que respondieron. Una entrega resiste a una sola.
papers-limit-groups = Alguien busca un grupo que ningún plan nombra. Se protegen los grupos de un plan, no cualquier otra combinación.
papers-limit-style = Apodos y formas de escribir en los comentarios. Solo los encuentra quien los lee antes de entregarlos.

papers-dpia-author = Evaluado por, y fecha
papers-dpia-description = 1. El tratamiento y sus fines (art. 35, apdo. 7, letra a)
papers-dpia-purpose = Finalidad
papers-dpia-concerned = Personas interesadas
papers-dpia-concerned-are = { $all } en la lista de personas; { $mentors } pueden ser mentoras o mentores, { $mentees } personas mentorizadas
papers-dpia-special = Categorías especiales (art. 9)
papers-dpia-special-none = Ninguna regla compara lo indicado por voluntad propia. Si otra columna pertenece aquí: { $blank }
papers-dpia-special-some = Indicado por voluntad propia y comparado solo con el acuerdo de la persona: { $fields }. Si algo de ello pertenece a una categoría especial, y con qué base del art. 9, apdo. 2: { $blank }
papers-dpia-means = Medios
papers-dpia-means-is = Una página estática que trabaja en el navegador: forma parejas, pregunta, cuenta y escribe archivos en el dispositivo de la coordinación. No envía nada.
papers-dpia-recipients = Destinatarios
papers-dpia-host = Desde dónde se abre la página, y cuáles de sus herramientas llevan archivos y correos
papers-dpia-kinds = Tipos de datos
papers-dpia-necessity = 2. Necesidad y proporcionalidad (art. 35, apdo. 7, letra b)
papers-dpia-basis = Base jurídica (art. 6, y lo que rige para el personal)
papers-dpia-balance = Por qué es necesario, y por qué no bastan medios menos intrusivos
papers-dpia-minimal = Minimización de datos (art. 5, apdo. 1, letra c)
papers-dpia-minimal-all = Cada columna de la lista, además de identificador, nombre y papel, la lee una regla, sirve para cartas, sesiones o cifras, o expresa un acuerdo.
papers-dpia-minimal-some = Nada del programa lee estas columnas: { $fields }. Quítenlas del archivo, o digan para qué sirven: { $blank }
papers-dpia-voluntary = Participación
papers-dpia-voluntary-is = El programa no pide ningún motivo cuando alguien rechaza una propuesta o una pareja termina. Que participar sea voluntario y no perjudique lo aseguran ustedes: { $blank }
papers-dpia-informed = Información a las personas interesadas
papers-dpia-informed-is = La información para participantes, una vez completada.
papers-dpia-rights = Derechos de las personas interesadas
papers-dpia-rights-are = La coordinación puede mostrar, rectificar y quitar lo que se guarda de una persona. Quién responde a una solicitud, y hasta cuándo: { $blank }
papers-dpia-transfers = Encargados del tratamiento y terceros países
papers-dpia-transfers-are = La página misma no entrega datos a nadie. Su herramienta de encuestas, su correo y su almacén de archivos quizá sí: { $blank }
papers-dpia-risks = 3. Riesgos para las personas interesadas (art. 35, apdo. 7, letra c)
papers-column-risk = Riesgo
papers-column-page = Qué hace la página
papers-column-rest = Qué queda
papers-column-weight = Probabilidad y gravedad
papers-risk-reading = La coordinación lee lo que alguien respondió.
    .page = Lo dice a quienes se pregunta, y puede no vincular las respuestas a nadie.
    .rest = No lo impide. Quién coordina, y su deber de confidencialidad, lo deciden ustedes.
papers-risk-small = Un informe deja deducir las respuestas de pocas personas.
    .page = Una entrega oculta los grupos pequeños y aquello de lo que podrían deducirse, incluidos informes anteriores.
    .rest = Los archivos que no son una entrega, y las palabras propias en los comentarios.
papers-risk-traits = Se conoce lo que alguien indicó por voluntad propia.
    .page = Se compara solo con el acuerdo de la persona, y no está en ninguna carta ni en ningún motivo de una pareja.
    .rest = La coordinación puede verlo. Ya estar en el programa puede revelar algo.
papers-risk-lost = Se pierde o roban un archivo o un dispositivo.
    .page = El archivo del programa, y lo que conserva el navegador, están sellados con una frase de contraseña.
    .rest = Una frase de contraseña débil o compartida, y todos los archivos guardados sin sellar.
papers-risk-device = El dispositivo, el navegador o la copia de la página no son lo que deberían.
    .page = La página lleva una política por la que el navegador se niega a cargar o enviar nada por ella.
    .rest = No detiene a quien controla el dispositivo o cambia la página. Comparen el archivo con el que comprobaron.
papers-risk-exports = Se entregan listas o respuestas individuales.
    .page = Las respuestas individuales llevan la marca de que son confidenciales y no deben entregarse.
    .rest = La página no puede retener un archivo guardado.
papers-risk-pressure = Alguien se siente obligado a participar, o se le juzga por ello.
    .page = No pide ningún motivo cuando una pareja termina, ni da puntuación a ninguna persona.
    .rest = Cómo lo tratan las personas responsables.
papers-dpia-measures = 4. Medidas (art. 35, apdo. 7, letra d)
papers-measure-static = Un archivo estático sin parte de servidor: lo que se abre en él queda en la pestaña mientras la coordinación no lo guarde.
papers-measure-policy = La política propia de la página hace que el navegador rechace peticiones, imágenes, marcos, sockets y formularios. Ir a otra dirección, abrir ventanas, WebRTC y resolver nombres por adelantado no puede rechazarlo por sí sola; el código del programa no envía datos por ninguna de esas vías, salvo el correo con el que alguien manda su respuesta sellada. Un servidor con las cabeceras adecuadas cierra más, según el navegador.
papers-measure-sealed = Los programas guardados y las respuestas selladas están cifrados (age, con scrypt para una frase de contraseña).
papers-measure-proof = Las parejas vienen con motivos y pueden comprobarse con las reglas; el registro de auditoría lleva identificadores en lugar de nombres.
papers-measure-release = Los informes para otros pasan por la entrega, con los números mínimos del documento «Qué se entrega y qué no».
papers-measure-check = «Qué garantiza esta página tal como está abierta», al pie de la página, mide en el navegador usado qué se cumple de esto. Guarden lo que dice con este documento.
papers-measure-own = Medidas propias (acceso, dispositivos, formación, eliminación): { $blank }
papers-dpia-consulted = 5. A quién se consultó
papers-dpia-dpo = Asesoramiento de la delegada o del delegado de protección de datos (art. 35, apdo. 2)
papers-dpia-council = Comité de empresa: informado, consultado, de acuerdo
papers-dpia-people = Opinión de las personas interesadas o de sus representantes (art. 35, apdo. 9)
papers-dpia-authority = Consulta previa a la autoridad, si el riesgo sigue siendo alto (art. 36)
papers-dpia-decision = 6. Decisión
papers-dpia-remaining = Riesgo residual
papers-dpia-approved = Aprobado por, día y firma
papers-dpia-review = Se revisará el (art. 35, apdo. 11)

papers-notice-who = Quién es responsable
papers-notice-contact = Contacto para preguntas y solicitudes
papers-notice-why = Para qué sirve
papers-notice-held = Qué se guarda de usted
papers-notice-bare = Su identificador, su nombre y su papel en el programa.
papers-notice-fields = Su identificador, su nombre, su papel en el programa y, en la medida en que está en la lista: { $fields }.
papers-notice-chosen = Si usted lo indicó y dio su acuerdo: { $fields }. Puede retirarlo; entonces ya no se compara en la próxima formación de parejas.
papers-notice-source = La lista de personas procede de: { $blank }
papers-notice-pair = Con quién forma pareja, por qué, y cuándo se reúnen.
papers-notice-sessions = Que hubo una sesión, cuánto duró, su tema y notas de la coordinación. No lo que hablan.
papers-notice-answers = Lo que responde en encuestas.
papers-notice-asked = Qué se le pide
papers-notice-time = { $count ->
    [one] { $count } sesión de { $minutes } minutos.
   *[other] { $count } sesiones de { $minutes } minutos cada una.
}
papers-notice-survey = Respuestas a «{ $title }».
papers-notice-surveys = Encuestas: { $blank }
papers-notice-sees = Quién ve qué
papers-notice-partner = La otra persona de su pareja ve su nombre, lo que usted aporta y lo que quiere aprender. No se le muestra lo indicado por voluntad propia.
papers-notice-manager = Si se envían cartas a responsables, su responsable sabe que usted participa, con quién, y cuánto tiempo lleva.
papers-notice-others = Los informes para otros muestran grupos: una media a partir de { $mean } personas que respondieron, comentarios a partir de { $comments }, sin nombres y después de que alguien los lea.
papers-notice-nothing-sent = La página con la que se lleva el programa no envía sus datos a nadie. Trabaja en el dispositivo de la coordinación.
papers-notice-leave = Si quiere dejarlo
papers-notice-withdraw = Puede rechazar una propuesta o poner fin a su pareja en cualquier momento, con unas palabras a { $who }.
papers-notice-reason = No tiene que dar ningún motivo; el programa no lo pide.
papers-notice-disadvantage = Que no le perjudique lo asegura: { $blank }
papers-notice-unlinked = Una respuesta sin vínculo con nadie no puede quitarse después, porque no puede encontrarse.
papers-notice-kept = Dónde y cuánto tiempo se guarda
papers-notice-place = Dónde
papers-notice-place-is = En un archivo sellado con una frase de contraseña y, si la coordinación lo eligió, sellado en un navegador.
papers-notice-rights = Sus derechos
papers-notice-access = Puede pedir acceso a sus datos, una copia y su rectificación (art. 15 y 16 del RGPD).
papers-notice-erasure = Puede pedir que se supriman o que se limite su tratamiento (art. 17 y 18 del RGPD).
papers-notice-object = Puede oponerse al tratamiento o retirar un consentimiento para el futuro, en la medida en que la base jurídica indicada arriba le dé ese derecho (art. 21 y art. 7, apdo. 3, del RGPD).
papers-notice-complain = Puede presentar una reclamación ante una autoridad de control: { $blank }
papers-notice-decided = El programa propone parejas según reglas que puso la coordinación. La coordinación las decide y puede cambiar cada una.
