# An export of a forms tool being read, and a survey made from it.

surveys-use-ignore = No adoptar
surveys-use-item = Respuesta a
surveys-use-group = Agrupar por ella
surveys-use-code = Palabra clave
surveys-use-ticket = Código
surveys-use-person = Persona (identificador o correo)
surveys-use-side = Mentor/a o mentee
surveys-use-pair = Pareja
surveys-use-seconds = Tiempo empleado
surveys-use-start = Empezada a las
surveys-use-end = Terminada a las
surveys-take = Adoptar { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
surveys-settle-first = Resuelva primero { $count ->
    [one] el { $count } punto
   *[other] los { $count } puntos
} de arriba.
surveys-columns = { $columns ->
    [one] { $columns } columna
   *[other] { $columns } columnas
}, { $answers } de ellas con respuestas
surveys-columns-table = Columnas y qué son
surveys-column = Columna
surveys-is = Es
surveys-column-is = La columna { $number } es
surveys-column-answers = La columna { $number } responde a
surveys-reading = Leyendo las respuestas

## Texts of answers that are not understood

surveys-texts-open = { $count ->
    [one] { $count } texto de respuesta sin entender
   *[other] { $count } textos de respuesta sin entender
}
surveys-texts-all = Todos los que no se entienden
surveys-texts-all-missing = Contarlos todos como sin responder
surveys-texts-all-apart = Todos significan «no corresponde»
surveys-texts-table = Textos de respuesta sin entender
surveys-texts-none = { $count ->
    [one] { $count } texto tomado
   *[other] { $count } textos tomados
} como falta de respuesta
surveys-texts-none-table = Textos tomados como falta de respuesta
surveys-texts-times = Veces
surveys-texts-means = Significa
surveys-texts-means-of = { $text } significa
surveys-texts-undecided = sin decidir
surveys-texts-missing = Sin responder
surveys-texts-apart = No corresponde

## What a survey made from a file guesses

surveys-type-scale = una escala
surveys-type-nps = 0 a 10 (lo recomendaría)
surveys-type-choice = una de varias
surveys-type-many = varias de varias
surveys-type-comment = palabras propias
surveys-draft-open = { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
} por resolver antes de puntuar nada
surveys-draft-accept = Aceptar todas las propuestas
surveys-draft-more = y { $count ->
    [one] { $count } más
   *[other] { $count } más
}
surveys-draft-likeliest = <strong>{ $text }</strong> (lo más probable)
surveys-draft-choice = { $choice }: { $question }
surveys-draft-order = Si tienen un orden: lo más bajo primero.
surveys-draft-labels = Respuestas a { $count ->
    [one] { $count } pregunta
   *[other] { $count } preguntas
}, la más baja primero
surveys-draft-range = Respuestas a { $count ->
    [one] { $count } pregunta
   *[other] { $count } preguntas
}: { $min } a { $max }
surveys-range = { $min } a { $max }
surveys-draft-ends-wrong = El punto más alto debe estar por encima del más bajo.
surveys-draft-ends = Cambiar sus extremos o etiquetas
surveys-draft-lowest = Punto más bajo
surveys-draft-highest = Punto más alto
surveys-draft-label-lines = Etiquetas, una por línea, la más baja primero: una por punto, dos para los extremos, o ninguna
surveys-draft-items = Con qué se responde cada pregunta
surveys-draft-no-answer = Sin respuesta
surveys-draft-reversed = Invertida
surveys-draft-turned = invertida
surveys-draft-question-is = La pregunta { $number } es
surveys-draft-scale-of = Escala de la pregunta { $number }
surveys-draft-no-answer-to = Sin respuesta a la pregunta { $number }, separadas por comas
surveys-draft-lower = Más bajo: { $label }
surveys-draft-higher = Más alto: { $label }
surveys-draft-these-orders = Tienen estos órdenes
surveys-draft-this-order = Tienen este orden

## What an export holds

surveys-import-title = Qué contiene este archivo
surveys-import-from = { $answers ->
    [one] { $answers } respuesta
   *[other] { $answers } respuestas
} de { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
}.
surveys-import-from-tool = { $answers ->
    [one] { $answers } respuesta
   *[other] { $answers } respuestas
} de { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
}, exportadas por <strong>{ $tool }</strong>.
surveys-import-some-tool = una herramienta de formularios
surveys-import-drafted = De él se hizo una encuesta de { $count ->
    [one] { $count } pregunta
   *[other] { $count } preguntas
}; revísela aquí; también se puede cambiar después en «Preguntas».
surveys-round-baseline = antes del inicio
surveys-round-exit = balance final
surveys-round-pulse = pulso
surveys-round-readiness = preparación
surveys-import-round-one = una
