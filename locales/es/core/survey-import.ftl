## What is said of a file of answers that is read. $count is how many.

survey-instrument-does-not-fit = { $count } archivo no tiene ninguna columna que se reconozca como pregunta de este cuestionario.
    .advice = Asigne sus columnas a preguntas, elija otro cuestionario o haga que se esboce uno a partir del archivo.
    .draft = Esbozar un cuestionario a partir de este archivo
survey-settled-unknown = { $count ->
    [one] { $count } respuesta no corresponde a ninguna pregunta abierta sobre este archivo o a ninguna de sus opciones. Se ha dejado a un lado.
   *[other] { $count } respuestas no corresponden a ninguna pregunta abierta sobre este archivo o a ninguna de sus opciones. Se han dejado a un lado.
}
    .advice = No hay que hacer nada si la pregunta ya se había respondido.
survey-columns-not-used = { $count ->
    [one] { $count } columna no se lee.
   *[other] { $count } columnas no se leen.
}
    .advice = Si alguna contiene respuestas, asígnela a su pregunta.

## Respondents who are there several times, or not among the people.

survey-twice-first = { $count ->
    [one] { $count } fila se omite porque la persona encuestada ya figura antes; cuenta la primera fila de cada persona.
   *[other] { $count } filas se omiten porque la persona encuestada ya figura antes; cuenta la primera fila de cada persona.
}
    .advice = Elija otra regla si esta no conviene.
    .choose = Cuenta la primera fila
survey-twice-last = { $count ->
    [one] { $count } fila se omite porque la persona encuestada vuelve a figurar después; cuenta la última fila de cada persona.
   *[other] { $count } filas se omiten porque la persona encuestada vuelve a figurar después; cuenta la última fila de cada persona.
}
    .advice = Elija otra regla si esta no conviene.
    .choose = Cuenta la última fila
survey-twice-reject = { $count ->
    [one] { $count } fila se omite porque la persona encuestada figura más de una vez; no cuenta ninguna de ellas.
   *[other] { $count } filas se omiten porque la persona encuestada figura más de una vez; no cuenta ninguna de ellas.
}
    .advice = Elija otra regla si esta no conviene.
    .choose = No cuenta ninguna
survey-token-shared = { $count ->
    [one] { $count } fila usa una clave que comparten varias personas. Cuenta como persona encuestada aparte y no se vincula a ninguna otra ronda.
   *[other] { $count } filas usan una clave que comparten varias personas. Cuentan como personas encuestadas aparte y no se vinculan a ninguna otra ronda.
}
    .advice = Dé a cada persona un tique propio.
survey-not-in-roster = { $count ->
    [one] { $count } persona encuestada no está en la lista de personas; cuenta de todos modos.
   *[other] { $count } personas encuestadas no están en la lista de personas; cuentan de todos modos.
}
    .advice = Compruebe cómo están escritas las claves o deje fuera estas filas.
    .leave-out = Dejarlas fuera
survey-not-in-roster-left-out = { $count ->
    [one] { $count } fila se omite porque la persona encuestada no está en la lista de personas.
   *[other] { $count } filas se omiten porque la persona encuestada no está en la lista de personas.
}
    .advice = Compruebe cómo están escritas las claves o deje fuera estas filas.

## Answers that are not on a scale, or stand for none.

survey-out-of-scale = { $count ->
    [one] { $count } respuesta no está en la escala de su pregunta. Se cuenta aparte y no entra en ninguna puntuación.
   *[other] { $count } respuestas no están en la escala de su pregunta. Se cuentan aparte y no entran en ninguna puntuación.
}
    .advice = Mire las respuestas indicadas: diga qué significan o corrija la escala.
survey-unmapped-answers = { $count ->
    [one] { $count } respuesta no se entiende. Se cuenta aparte y no entra en ninguna puntuación; no se toma por 0.
   *[other] { $count } respuestas no se entienden. Se cuentan aparte y no entran en ninguna puntuación; ninguna se toma por 0.
}
    .advice = Diga para cada texto indicado qué respuesta es o que falta.
survey-no-answer-codes = { $count ->
    [one] { $count } respuesta es un texto o código que significa falta de respuesta, como N/A, 99 o «Prefiero no decirlo». Cuenta como sin responder, aparte de lo que está fuera de escala.
   *[other] { $count } respuestas son textos o códigos que significan falta de respuesta, como N/A, 99 o «Prefiero no decirlo». Cuentan como sin responder, aparte de lo que está fuera de escala.
}
    .advice = Si alguno es en realidad una respuesta, diga cuál.
survey-half-points = { $count ->
    [one] { $count } respuesta es un número entre dos puntos de su escala, como 4,5. No se redondea ni entra en ninguna puntuación hasta que diga qué es.
   *[other] { $count } respuestas son números entre dos puntos de su escala, como 4,5. No se redondean ni entran en ninguna puntuación hasta que diga qué son.
}
    .advice = Si se podían elegir medios puntos, dé a la escala el doble de puntos y asigne estas respuestas; si no, cuéntelas como sin responder.
    .missing = Contarlas como sin responder
survey-days-for-ranges = { $count ->
    [one] { $count } respuesta es un día donde se esperaba una respuesta: una hoja de cálculo convierte 1-5 en «5-ene». Se cuenta aparte y no entra en ninguna puntuación hasta que diga qué es.
   *[other] { $count } respuestas son días donde se esperaba una respuesta: una hoja de cálculo convierte 1-5 en «5-ene». Se cuentan aparte y no entran en ninguna puntuación hasta que diga qué son.
}
    .advice = Exporte el archivo de nuevo y ábralo sin hoja de cálculo, o diga qué son estas respuestas.
    .range = Son intervalos: leer 5-ene como 1-5
    .missing = Contarlas como sin responder
survey-ambiguous-answers = { $count ->
    [one] { $count } respuesta con varias opciones puede dividirse de más de una manera; se han tomado las opciones más largas.
   *[other] { $count } respuestas con varias opciones pueden dividirse de más de una manera; se han tomado las opciones más largas.
}
    .advice = Indique opciones que no se contengan unas a otras o compruebe estas filas.

## Rows that are left out, or may be.

survey-only-previews = { $count ->
    [one] { $count } fila es una vista previa, una prueba o respuestas no deseadas, y el archivo no contiene otras. No se ha contado.
   *[other] { $count } filas son vistas previas, pruebas o respuestas no deseadas, y el archivo no contiene otras. No se ha contado ninguna.
}
    .advice = Cuéntelas si aun así son respuestas de personas, o traiga otra exportación.
    .count = Contarlas
survey-previews = { $count ->
    [one] { $count } fila es una vista previa, una prueba o respuestas no deseadas y se ha omitido.
   *[other] { $count } filas son vistas previas, pruebas o respuestas no deseadas y se han omitido.
}
    .advice = No hay que hacer nada.
survey-unfinished-left-out = { $count ->
    [one] { $count } fila es de una persona que no terminó y se ha omitido.
   *[other] { $count } filas son de personas que no terminaron y se han omitido.
}
    .advice = No hay que hacer nada.
survey-unfinished = { $count ->
    [one] { $count } fila es de una persona que no terminó. Lo que respondió cuenta.
   *[other] { $count } filas son de personas que no terminaron. Lo que respondieron cuenta.
}
    .advice = Déjelas fuera si solo deben contar las respuestas terminadas.
    .leave-out = Dejarlas fuera
survey-no-key = { $count ->
    [one] { $count } fila no tiene clave donde otras la tienen, o tiene algo como N/A en su lugar. Cuenta como persona aparte y no se vincula a ninguna otra ronda.
   *[other] { $count } filas no tienen clave donde otras la tienen, o tienen algo como N/A en su lugar. Cuentan como personas aparte y no se vinculan a ninguna otra ronda.
}
    .advice = No hay que hacer nada, salvo que deban vincularse.
survey-no-answers = { $count ->
    [one] { $count } fila no contiene respuesta a ninguna pregunta y se ha omitido.
   *[other] { $count } filas no contienen respuesta a ninguna pregunta y se han omitido.
}
    .advice = No hay que hacer nada, salvo que aún haya columnas sin asignar a sus preguntas.
survey-two-answers = { $count ->
    [one] { $count } fila contiene dos opciones de una pregunta que se tomó por una de respuesta única. No cuenta ahí.
   *[other] { $count } filas contienen dos opciones de una pregunta que se tomó por una de respuesta única. No cuentan ahí.
}
    .advice = Conviértala en una pregunta de varias respuestas si se podían elegir varias.
survey-items-without-column = { $count ->
    [one] { $count } pregunta del cuestionario no tiene columna en este archivo; faltan sus respuestas.
   *[other] { $count } preguntas del cuestionario no tienen columna en este archivo; faltan sus respuestas.
}
    .advice = Asigne una columna a cada una, si el archivo la tiene.
survey-nameless-columns = { $count ->
    [one] { $count } columna contiene respuestas bajo un encabezado que no dice nada, como «Respuesta». Parece faltar la fila con las preguntas.
   *[other] { $count } columnas contienen respuestas bajo un encabezado que no dice nada, como «Respuesta». Parece faltar la fila con las preguntas.
}
    .advice = Traiga la exportación tal como la escribe la herramienta de encuestas, o dé a estas preguntas sus textos antes de que alguien lea cifras sobre ellas.
survey-numbers-not-scales = { $count ->
    [one] { $count } columna contiene números como una edad o una cantidad. No es una escala y no se lee.
   *[other] { $count } columnas contienen números como una edad o una cantidad. No son escalas y no se leen.
}
    .advice = No hay que hacer nada. Si alguna es una escala, asígnela a una pregunta propia.
