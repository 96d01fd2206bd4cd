## Whether to start

readiness-lead = Cuesta menos saber antes del inicio que la dirección no dedicará tiempo. Pregunte a quienes participarán y a algunas personas responsables.
readiness-reading = Leyendo las respuestas…
readiness-result = Resultado
readiness-not-asked = Aún no se ha preguntado a nadie.
readiness-too-few = Muy pocas respuestas para un resultado: { $count } de al menos { $least }.
readiness-go = Adelante: cada área es lo bastante fuerte.
readiness-prepare = Preparar: haga antes algo por las áreas débiles.
readiness-wait = Esperar: al menos un área acabaría con el programa.
readiness-answers = { $count ->
    [one] { $count } respuesta, ronda { $round }
   *[other] { $count } respuestas, ronda { $round }
 }
readiness-ask = Hacer la encuesta en «Encuestas»
readiness-more = Ir a Encuestas
readiness-how = En «Encuestas», elija «¿Estamos preparados?», envíela por enlace o archivo, y traiga allí las respuestas.
readiness-areas = Área por área
readiness-area = Área
readiness-mean = Media
readiness-mean-none = ninguna
readiness-n = Respondieron
readiness-standing = Estado
readiness-standing-go = lo bastante fuerte
readiness-standing-prepare = preparar
readiness-standing-wait = demasiado débil
readiness-advice = Qué hacer
readiness-threats = Qué podría hacerlo fracasar aquí
readiness-threats-none = No se aprecia ninguna de las causas habituales de fracaso en el encargo, las reglas o las respuestas.
readiness-found = Se ve en:
readiness-found-charter = encargo
readiness-found-rules = reglas
readiness-found-survey = respuestas
