# Sending a questionnaire out.

surveys-link-none = De ningún modo
surveys-link-none-finds = Usted ve qué se respondió, y nada sobre quién. El antes y el después solo se pueden comparar por grupos.
surveys-link-code = Por una palabra clave
surveys-link-code-finds = Cada persona forma una palabra clave con cuatro cosas sobre sí misma. Usted ve qué respuestas son de una misma persona, no de quién. Podría averiguar la palabra clave de alguien de quien sepa las cuatro.
surveys-link-ticket = Por un código en la carta
surveys-link-ticket-finds = Cada persona recibe un código al azar. Usted ve qué respuestas vienen de un mismo código; si anota quién recibió cada uno, ve de quién son. Repártalos sin verlos, o diga que lleva una lista.
surveys-ask-sealed = Las respuestas se sellan con la clave de este programa, que se guarda en su archivo. <strong>Guarde el programa antes de enviar nada:</strong> sin ese archivo nadie puede abrir las respuestas, usted tampoco.
surveys-ask-sealed-new = Las respuestas se sellan con la clave de este programa, que se crea con el primero de estos botones y luego se guarda en su archivo. <strong>Guarde el programa antes de enviar nada:</strong> sin ese archivo nadie puede abrir las respuestas, usted tampoco.
surveys-ask-round = Nombre de esta ronda
surveys-ask-round-hint = Por ejemplo, inicio o semana 6. Forma parte de cada respuesta.
surveys-ask-round-missing = Póngale un nombre a la ronda.
surveys-ask-who = A quién se pregunta
surveys-ask-both = Ambos; cada persona dice de qué lado está
surveys-ask-mentors = Mentoras y mentores
surveys-ask-mentees = Personas mentorizadas
surveys-ask-language = Idioma al empezar
surveys-ask-browser = El del navegador de cada persona
surveys-ask-linking = Cómo se relacionan las respuestas de una persona entre rondas, sin nombre
surveys-ask-linking-hint = Las tres son confidenciales. Ninguna evita que las propias palabras de alguien, o un grupo pequeño, lo delaten.
surveys-ask-link = Un enlace
surveys-ask-link-what = Para cuestionarios de la biblioteca de preguntas, cuando la gente puede abrir esta página en una dirección suya.
surveys-ask-address = Dirección de esta página
surveys-ask-link-make = Crear el enlace
surveys-ask-the-link = El enlace
surveys-ask-copied = En el portapapeles.
surveys-ask-not-copied = Aquí no se pudo copiar: seleccione el enlace y cópielo a mano.
surveys-ask-link-copy = Copiar el enlace
surveys-ask-file = Un archivo
surveys-ask-file-what = Esta página con las preguntas dentro, para adjuntarla a un correo o dejarla en una carpeta compartida. Se abre sin red y sirve también para cuestionarios propios.
surveys-ask-file-save = Guardar el archivo para responder
surveys-ask-device = En este dispositivo
surveys-ask-device-what = Para pasarlo: cada respuesta se sella al momento, y la siguiente persona no ve nada de la anterior. El programa queda sellado mientras tanto; solo su frase de contraseña lleva de vuelta.
surveys-ask-device-kept = { $count ->
    [one] { $count } respuesta sellada está guardada
   *[other] { $count } respuestas selladas están guardadas
} en este programa.
surveys-ask-device-start = Empezar en este dispositivo
surveys-ask-tickets = Códigos
surveys-ask-tickets-what = Uno por carta, el mismo en todas las rondas. Si arriba se creó un enlace, junto a cada uno hay un enlace personal. Nada aquí dice quién recibe cuál.
surveys-ask-how-many = Cuántos
surveys-ask-tickets-save = Guardar los códigos

## The head of a table with tickets, and of one with links beside them

surveys-ask-column-ticket = codigo
surveys-ask-column-link = enlace
surveys-undo-key = Crear la clave de las respuestas selladas
surveys-ask-own = Un enlace solo puede nombrar un cuestionario de la biblioteca de preguntas, sin cambios. Para este use el archivo para responder.
