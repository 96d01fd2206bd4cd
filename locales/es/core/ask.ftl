## Surveys by link, respondent files and sealed answers.

ask-again = Pida a quien lo envió que lo envíe de nuevo; también puede escribirle lo que dice esta página.
questionnaire-newer = Este cuestionario se hizo con un Vice Versa más reciente que esta página.
questionnaire-faulty = Este cuestionario tiene un error, así que no se puede preguntar nada con él.
questionnaire-language = El idioma de este cuestionario no es ninguno.
questionnaire-linking = Lo que se dice sobre cómo enlazar las respuestas no es coherente.
invalid-wave = El nombre de la ronda de encuesta falta o tiene más de { $most } caracteres.
    .advice = Póngale un nombre corto, por ejemplo «inicio».
no-address = Un enlace necesita la dirección con la que se abre esta página, y esta no lo es.
    .advice = Indique la dirección en su intranet o use un archivo de respuesta, que no necesita dirección.
link-too-long = Este enlace tendría más de { $most } caracteres.
    .advice = Acorte la dirección de la página o use un archivo de respuesta.
no-survey-link = La dirección de esta página termina en algo que no conoce.
    .advice = No es un error: se ha ignorado.
link-newer = Este enlace se hizo con un Vice Versa más reciente que esta página.
broken-link = Este enlace no está completo: una parte se perdió o cambió por el camino.
    .advice = Ábralo de nuevo desde donde lo recibió o cópielo entero en la barra de direcciones.
unknown-instrument = La biblioteca de preguntas de esta página no tiene el cuestionario solicitado.
    .advice = Puede proceder de otra versión de la página: pida un archivo de respuesta a quien lo envió.
not-a-code = No es una palabra clave como las que crea esta página.
    .advice = Créela de nuevo o déjela fuera.
invalid-answer = La respuesta a la pregunta { $number } no es una de las posibles.
    .advice = Elija una de las respuestas ofrecidas; los textos pueden tener hasta { $most } caracteres.
sealed-foreign-file = { $count ->
        [one] { $count } archivo o texto no es una respuesta sellada a este programa o está dañado. Se deja fuera.
       *[other] { $count } archivos o textos no son respuestas selladas a este programa o están dañados. Se dejan fuera.
    }
    .advice = Revíselos por su posición; una respuesta dañada se puede pedir otra vez.
sealed-other-instrument = { $count ->
        [one] { $count } respuesta sellada a otro cuestionario. Aquí se deja fuera.
       *[other] { $count } respuestas selladas a otro cuestionario. Aquí se dejan fuera.
    }
    .advice = Ábralas con el cuestionario al que responden.
sealed-same-answer-again = { $count ->
        [one] { $count } respuesta entregada más de una vez o sellada de nuevo tras un cambio. Cuenta la última, una vez.
       *[other] { $count } respuestas entregadas más de una vez o selladas de nuevo tras un cambio. Cuenta la última, una vez.
    }
    .advice = No hay que hacer nada.
sealed-answered-twice = { $count ->
        [one] { $count } respuesta de alguien que respondió más de una vez a esta ronda.
       *[other] { $count } respuestas de personas que respondieron más de una vez a esta ronda.
    } Cuenta el archivo más reciente; si no se puede saber, el que tiene más respuestas.
    .advice = No hay que hacer nada, salvo que dos personas tengan la misma palabra clave o el mismo ticket.
