# What somebody reads who answers a survey. "Confidential", and never more than that.

respond-language = Idioma
respond-what = De qué se trata
respond-confidential = Sus respuestas son confidenciales
respond-promise-sealed = Se sellan en este dispositivo antes de salir de él. Solo la coordinación del programa puede abrirlas.
respond-promise-read = La coordinación puede leer lo que usted respondió; su nombre no aparece. En un grupo pequeño, sus respuestas o sus propias palabras pueden, aun así, dejar ver quién es.
respond-promise-together = La página de la coordinación abre las respuestas de una ronda solo cuando han respondido cinco personas. Quien tenga la clave del programa y otro programa informático podría abrir una sola.
respond-promise-mail = Si las envía por correo, el mensaje muestra su dirección.
respond-promise-stored = Aquí no se guarda nada: si cierra la página antes de enviar sus respuestas, se pierden.
respond-linked-none = Estas respuestas no se relacionan con ninguna otra respuesta suya.
respond-linked-code = Al final usted forma una palabra clave con cuatro cosas sobre usted y, mejor, una palabra propia. Muestra a la coordinación qué respuestas anteriores o posteriores son de la misma persona, pero no de quién. Quien sepa dos de las cuatro cosas puede probar el resto; una palabra propia lo hace inútil.
respond-linked-ticket = El código de su carta relaciona estas respuestas con las anteriores y las posteriores. Quien hubiera anotado quién recibió cada código podría saber qué respuestas son suyas.
respond-begin = Empezar
respond-free = Puede dejar sin responder cualquier pregunta.
respond-side = ¿De qué lado está usted?
respond-side-mentor = Soy mentora o mentor
respond-side-mentee = Soy la persona mentorizada
respond-answered = { $count } de { $all } respondidas
respond-not-applicable = No corresponde
respond-clear = Quitar la respuesta
respond-least = nada probable
respond-most = sumamente probable
respond-no-names = Por favor, no escriba nombres, ni el suyo ni otros.
respond-review = Revisar sus respuestas
respond-check = Sus respuestas
respond-open = sin respuesta
respond-change = Cambiar
respond-back = Volver a las preguntas
respond-code-title = Su palabra clave
respond-code-why = Responda como volvería a responder dentro de medio año. En sus respuestas solo entra la palabra clave que resulta, nunca lo que escribe aquí.
respond-clue-mother = Las dos primeras letras del nombre de su madre, o de quien le crio
respond-clue-day = El día del mes en que nació (1 a 31)
respond-clue-place = Las dos primeras letras del lugar donde nació
respond-clue-street = Las dos primeras letras de la calle donde creció
respond-code-own = Una palabra propia (recomendado)
respond-code-own-why = Anótela: la próxima vez necesitará la misma. Sin ella, sus respuestas posteriores no se podrán relacionar con estas.
respond-code-suggest = Proponer una
respond-code-guesses = Quien sepa dos de las cuatro cosas necesita unos { $guesses } intentos, en un ordenador unos { $time }.
respond-code-skip = Puede dejar todo vacío; sus respuestas no se relacionarán.
respond-code-missing = Responda a las cuatro, o deje todo vacío.
respond-ticket-title = Su código
respond-ticket-why = Está en su carta: cuatro grupos de cuatro caracteres. Deje el campo vacío si no quiere que sus respuestas se relacionen.
respond-ticket-label = Código
respond-ticket-wrong = Esto no es un código: tiene cuatro grupos de cuatro caracteres. Mire otra vez su carta, o deje el campo vacío.
respond-alone = Mis respuestas pueden abrirse solas
    .hint = Si no, esperan hasta que hayan respondido cinco personas.
respond-seal = Sellar mis respuestas
respond-sealing = Sellando …
respond-done = Sus respuestas están selladas. Ahora falta enviarlas.
respond-sealed = Basta con una de estas tres maneras. Nadie más que la coordinación puede abrir lo que envía.
respond-file = Guardar como archivo
respond-file-why = Adjúntelo después a un correo, o déjelo donde se lo pidieron.
respond-text = Copiar como texto
respond-text-why = Péguelo después en un correo o mensaje, de la primera línea a la última.
respond-copy = Copiar el texto
respond-copied = Copiado. Ahora péguelo.
respond-not-copied = Aquí no se pudo copiar: seleccione el texto y cópielo a mano.
respond-mail = Escribir un correo
respond-mail-why = Abre un borrador en su programa de correo. Si no se abre nada, use una de las otras dos maneras.
respond-mail-subject = Respuesta sellada
respond-mail-body = Aquí está mi respuesta sellada. Por favor, deje las líneas de abajo como están.
respond-mail-paste = Aquí está mi respuesta sellada. (Pegue aquí el texto copiado, o adjunte el archivo.)
respond-saved = Guardado como { $name } y leído de nuevo: está completo. Adjúntelo o déjelo donde se lo pidieron.
respond-handed-over = Entregado a su navegador como { $name }. Compruebe que está entre sus descargas antes de cerrar esta página.
respond-not-saved = No se guardó. Inténtelo otra vez, o use una de las otras dos maneras.
respond-found = Tengo el archivo
respond-mail-handed = Si se abrió un borrador, envíelo. Si no, use una de las otras dos maneras.
respond-mailed = He enviado el correo
respond-thanks = Gracias. Puede cerrar esta página.
respond-kept = Gracias. Sus respuestas están selladas y guardadas.
respond-kept-why = Solo la coordinación puede abrirlas, con una frase de contraseña; quien responda después de usted en este dispositivo no puede. Por favor, páselo.
respond-next = Empezar
respond-hand-on = Siguiente persona
respond-handed = Por favor, responda unas preguntas. Usted no ve lo que respondieron otras personas, y quien venga después no verá sus respuestas.
respond-cannot-title = Estas preguntas no se pueden mostrar
respond-nothing-sent = No se ha enviado nada.
respond-opening = Vice Versa está abriendo las preguntas …

## For the coordinator, while the device goes round

respond-kiosk-end = Coordinación: terminar
respond-kiosk-title = ¿Volver al programa?
respond-kiosk-behind = Para la coordinación: detrás está todo el programa. Está sellado y se abre con su frase de contraseña.
respond-kiosk-answers = { $count ->
    [one] { $count } respuesta se ha sellado
   *[other] { $count } respuestas se han sellado
} en este dispositivo. Una respuesta que se esté dando ahora se pierde.
respond-kiosk-passphrase = Frase de contraseña del programa
respond-kiosk-slow = Tarda unos segundos, para que adivinar una frase de contraseña lleve años.
respond-kiosk-opening = Abriendo …
respond-kiosk-wait = Esperar { $seconds } s
respond-kiosk-back = Volver al programa
respond-kiosk-stay = Seguir respondiendo
respond-kiosk-wrong = Esta no es la frase de contraseña. { $count ->
    [one] Un intento fallido
   *[other] { $count } intentos fallidos
} hasta ahora.
