## Lo que fue unido a un buen encaje.

learned-nothing = Ninguna respuesta dice lo bien que encajan las parejas: ni «Nuestra forma de trabajar en pareja» ni la encuesta de pulso tienen respuestas con nombres.
learned-too-few = { $count ->
    [one] { $count } pareja dijo lo bien que encaja. Por debajo de { $least } hay demasiado pocos datos de los que aprender.
   *[other] { $count } parejas dijeron lo bien que encajan. Por debajo de { $least } hay demasiado pocos datos de los que aprender.
 }
learned-alike = Todas las parejas encajan igual, o se formaron por los mismos motivos: no hay nada que distinguir.
learned-unclear = En { $count } parejas, los puntos de ninguna regla estuvieron claramente asociados a un encaje mejor o peor.
learned-clear = { $rules ->
    [one] En { $count } parejas, los puntos de { $rules } regla estuvieron asociados al encaje declarado.
   *[other] En { $count } parejas, los puntos de { $rules } reglas estuvieron asociados al encaje declarado.
 }
suggest-more-weight = Pruebe vez y media el peso para: { $rule }
suggest-less-weight = Pruebe la mitad del peso para: { $rule }

## Lecciones.

lesson-pairs = { $count ->
    [one] { $count } pareja existía al final.
   *[other] { $count } parejas existían al final.
 }
lesson-ended = { $count ->
    [one] { $count } pareja terminó antes de tiempo.
   *[other] { $count } parejas terminaron antes de tiempo.
 }
lesson-sessions = { $count ->
    [one] Se celebró { $count } de { $of } sesiones que tocaban.
   *[other] Se celebraron { $count } de { $of } sesiones que tocaban.
 }
lesson-complete = { $count ->
    [one] { $count } de { $of } parejas celebró todas las sesiones previstas.
   *[other] { $count } de { $of } parejas celebraron todas las sesiones previstas.
 }
lesson-never-met = { $count ->
    [one] { $count } de { $of } parejas nunca anotó una sesión.
   *[other] { $count } de { $of } parejas nunca anotaron una sesión.
 }
lesson-not-matched = { $count ->
    [one] { $count } persona participante no tenía pareja.
   *[other] { $count } personas participantes no tenían pareja.
 }
lesson-rule-better = Más de esto estuvo asociado a un mejor encaje: { $rule }
lesson-rule-worse = Más de esto estuvo asociado a un peor encaje: { $rule }
