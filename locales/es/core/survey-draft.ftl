## What is asked about an instrument that is drafted from a file of answers. $count is how many questions, $low and $high the lowest
## and highest number that was answered.

draft-question-advice = No se puntúa nada de estas preguntas hasta que se responda a esto. La primera respuesta es la más probable.
draft-option-columns = { $count } preguntas tienen una columna por opción y nadie eligió dos. ¿Se podían elegir varias o solo una?
draft-one-only = Solo una
draft-several = Varias
draft-not-all-alike = No todas iguales: preguntar por cada una
draft-option-numbers = { $columns } columnas contienen un solo número cada una, como algunas herramientas escriben qué opción se eligió. ¿Son las opciones de una misma pregunta?
draft-options-of-one = Opciones de una misma pregunta, de las que se podían elegir varias
draft-ranks-or-scale = { $count ->
    [one] { $count } pregunta se respondió
   *[other] { $count } preguntas se respondieron
} con { $low } a { $high }, como puestos de un orden. ¿Son puestos o puntos de una escala?
draft-ranks = Puestos: contar cuántas veces se dio cada uno, sin media
draft-item-or-detail = «{ $header }» contiene { $low } a { $high }. ¿Es un dato como una hora, un grupo o una edad, o una pregunta que debe puntuarse?
draft-own-scale = { $count ->
    [one] { $count } pregunta se respondió
   *[other] { $count } preguntas se respondieron
} solo con { $low } a { $high }, junto a otras de { $min } a { $max }. ¿En la misma escala o en una propia?
draft-own-labels = { $count ->
    [one] { $count } pregunta se respondió
   *[other] { $count } preguntas se respondieron
} con { $used } de las { $labels } etiquetas con las que se respondieron otras. ¿En la misma escala o en una propia?
draft-slider = { $count ->
    [one] { $count } pregunta se respondió
   *[other] { $count } preguntas se respondieron
} con números hasta { $high }. ¿Es una escala de { $low } a { $high } o un número como una edad o una cantidad?
draft-below-zero = { $count ->
    [one] { $count } pregunta se respondió
   *[other] { $count } preguntas se respondieron
} con { $low } a { $high }. ¿Es una escala o un número como un cambio o una cantidad?
draft-recommendation = { $count ->
    [one] { $count } pregunta se respondió
   *[other] { $count } preguntas se respondieron
} con 0 a 10. ¿Se pregunta si le recomendarían (eNPS) o es una escala?
draft-nps = 0 a 10: nos recomendaría (eNPS)
draft-numbered-labels = { $count ->
    [one] { $count } pregunta se respondió
   *[other] { $count } preguntas se respondieron
} con etiquetas numeradas. ¿Los números son los de opciones o puntos de una escala?
draft-numbers-or-words = { $count ->
    [one] { $count } pregunta se respondió
   *[other] { $count } preguntas se respondieron
} con etiquetas cuyos números siguen un orden distinto del de sus palabras. ¿Vale el orden de las palabras o el de los números?
draft-choice-or-scale = { $count ->
    [one] { $count } pregunta se respondió
   *[other] { $count } preguntas se respondieron
} solo con { $low } a { $high }. ¿Son números de opciones o puntos de una escala?
draft-no-answer = { $count ->
    [one] { $count } pregunta se respondió
   *[other] { $count } preguntas se respondieron
} con { $low } a { $high }. ¿Los números apartados de los demás significan falta de respuesta o son puntos de la escala?
draft-scale-ends = { $count ->
    [one] { $count } pregunta se respondió
   *[other] { $count } preguntas se respondieron
} con { $low } a { $high }. ¿De dónde a dónde va la escala?
draft-usual-scale = { $count ->
    [one] { $count } pregunta se respondió
   *[other] { $count } preguntas se respondieron
} con algunas de las etiquetas de una escala habitual. ¿Qué etiquetas tiene la escala?
draft-scale-middle = { $count ->
    [one] { $count } pregunta se respondió
   *[other] { $count } preguntas se respondieron
} con tantas etiquetas por debajo como por encima de «{ $text }». ¿Es el punto medio de la escala o falta de respuesta?
draft-without-middle = { $labels }; «{ $text }» es falta de respuesta
draft-all-degrees = { $count ->
    [one] { $count } pregunta se respondió
   *[other] { $count } preguntas se respondieron
} con etiquetas que dicen en qué medida se cumple algo. ¿Son estas todas, la más baja primero?
draft-label-missing = Falta otra etiqueta o no tienen orden: contar cada respuesta, sin media
draft-seeming-orders = { $count ->
    [one] { $count } pregunta se respondió
   *[other] { $count } preguntas se respondieron
} con etiquetas que parecen tener un orden. ¿Tienen el orden que figura abajo, de la más baja a la más alta?
draft-unknown-orders = { $count ->
    [one] { $count } pregunta se respondió
   *[other] { $count } preguntas se respondieron
} con etiquetas cuyo orden se desconoce. ¿Son categorías o alguna de ellas tiene un orden?
draft-seeming-order = { $count ->
    [one] { $count } pregunta se respondió
   *[other] { $count } preguntas se respondieron
} con etiquetas que parecen tener un orden. ¿Es este, de la más baja a la más alta?
draft-unknown-order = { $count ->
    [one] { $count } pregunta se respondió
   *[other] { $count } preguntas se respondieron
} con etiquetas cuyo orden se desconoce. ¿Tienen un orden, de la más baja a la más alta?
draft-same-texts = { $count ->
    [one] { $count } pregunta se respondió
   *[other] { $count } preguntas se respondieron
} con los mismos textos, cuyo orden se desconoce. ¿Tienen un orden, del más bajo al más alto?
draft-no-order = No tienen orden: contar cada respuesta, sin media
draft-some-of-them = Algunas: preguntar por cada una
draft-list-comma = 1 pregunta enumera varias respuestas en una celda, separadas por comas, y algunas nunca aparecen por separado. ¿Son una sola respuesta que contiene una coma?
draft-each-by-itself = { $count } respuestas, cada una por separado
draft-with-comma = { $count } respuestas, algunas con una coma
draft-column-kind = 1 columna puede leerse de más de una manera. ¿Qué es?
draft-column-kinds = { $columns } columnas pueden leerse de más de una manera. ¿Se lee cada una como debe?
draft-as-proposed = Cada una como se propone. { $list }
draft-otherwise = Algunas de otra manera: preguntar por cada una

## A list of questions, each with what is proposed for it.

draft-proposed = { $question }: { $choice }
draft-proposed-more = { $question } y { $count } más: { $choice }
draft-then = { $before }; { $next }
draft-and-more = y { $count } más

## What may be answered. $codes is a list of numbers.

draft-on-scale = { $min } a { $max }
draft-on-scale-without = { $min } a { $max }; { $codes } { $count ->
    [one] significa
   *[other] significan
} falta de respuesta
draft-choice = Opciones para elegir: contar cada una, sin media
draft-words = Con sus propias palabras
draft-one-of = Una de { $count } respuestas
draft-several-of = Una o varias de { $count } respuestas en una celda
draft-left-out = Nada que contar ni que leer: dejar fuera
draft-no-scale = Números como una edad o una cantidad: dejarlos fuera
