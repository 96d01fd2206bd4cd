## Why a figure is missing, or how far it goes.

cannot-too-few = Han respondido muy pocas personas para esto.
cannot-too-few-items = Hay muy pocas preguntas para esto.
cannot-no-variance = Todo el mundo respondió igual, así que no hay nada con que calcularlo.
cannot-no-overlap = Dos de las preguntas casi nunca las respondieron las mismas personas.
cannot-no-solution = Las respuestas tienen muy poco en común para esto.
few-none = Nadie ha respondido lo suficiente para esto.
few-one = Respondió una persona: esto no dice nada de las demás.
few-some = Solo respondieron { $count } personas: tómelo como una primera impresión, no como un resultado.
scores-too-many-signs = Con más de 20 personas hay demasiadas formas de cambiar los signos.
scores-no-bootstrap = Con más de 50 000 personas, el intervalo de la t de Student dice lo mismo.
scores-whole-only = Las muestras solo se extraen de números enteros.
scores-nobody-linked = No se pudieron enlazar las respuestas de antes y después de nadie, así que solo se puede comparar a todas las personas antes y después.
scores-unreliable = La puntuación de antes no es lo bastante fiable para distinguir del azar los cambios de personas concretas.
scores-negative-alpha = Las preguntas apuntan en direcciones distintas. Compruebe si hay que invertir alguna.
scores-negative-loading = Una pregunta va en contra de las demás. Compruebe si hay que invertirla.
scores-improper = Una pregunta parece explicarse por completo, así que omega está en el límite de lo estimable.
scores-rate-responded = Personas que respondieron, de las que fueron preguntadas.
scores-rate-complete = Personas encuestadas que respondieron todas las preguntas con escala.
scores-rate-flagged = Personas encuestadas con indicios de respuestas descuidadas.
scores-careless-source = racha más larga de una misma respuesta, sin varianza, menos de un tercio del tiempo mediano (Curran 2016)
scores-open-questions = { $count ->
        [one] { $count } pregunta sobre cómo se leyó el archivo está abierta.
       *[other] { $count } preguntas sobre cómo se leyó el archivo están abiertas.
    } Las cifras que dependen de ello se omiten hasta que se responda.
scores-unconfirmed = Esto depende de una suposición que nadie ha confirmado. { $question }
scores-lost-conditions = { $text } ({ $count ->
        [one] { $count } pregunta se muestra tras una respuesta que no es un punto suyo; esa condición se omite
       *[other] { $count } preguntas se muestran tras respuestas que no son puntos suyos; esas condiciones se omiten
    })

## How figures are computed.

figure-mean = suma de las respuestas / n
figure-sd = raíz cuadrada de (suma de los cuadrados de las distancias a la media / (n - 1))
figure-alpha = k / (k - 1) x (1 - suma de las varianzas de las preguntas / varianza de su suma), con el intervalo de Feldt
figure-standardised = k r / (1 + (k - 1) r), r la correlación media de dos preguntas
figure-lambda2 = (varianza de la suma - suma de las varianzas de las preguntas + raíz de (k / (k - 1) x suma de los cuadrados de las covarianzas)) / varianza de la suma
figure-omega = (suma de las cargas)² / ((suma de las cargas)² + suma de (1 - carga²)), un factor, por residuos mínimos sobre preguntas estandarizadas (como psych)
figure-omega-ml = (suma de las cargas)² / ((suma de las cargas)² + suma de las varianzas residuales), un factor, por máxima verosimilitud sobre covarianzas (como JASP y lavaan)
figure-inter-item = media de las correlaciones de dos preguntas
figure-split = 2 r / (1 + r), r la correlación de las dos mitades
figure-item-rest = correlación de la pregunta con la suma de las demás
figure-dropped = alfa de las demás preguntas
figure-difference = media de (después - antes), con el intervalo de la t de Student
figure-paired-t = diferencia media / (desviación típica de las diferencias / raíz de n)
figure-dz = diferencia media / desviación típica de las diferencias
figure-dav = diferencia media / media de las dos desviaciones típicas
figure-hedges = d_av x gamma(m / 2) / (raíz de (m / 2) x gamma((m - 1) / 2)), m = n - 1
figure-wilcoxon = rangos con signo sin diferencias de 0; exacto hasta 50 sin empates; si no, normal con corrección de empates y de continuidad
figure-pratt = rangos con signo, diferencias de 0 ordenadas y luego omitidas
figure-permutation = proporción de todas las formas de cambiar los signos cuya suma está al menos igual de lejos de 0
figure-bca = bootstrap acelerado y con corrección de sesgo de la diferencia media
figure-share = recuento / n, con el intervalo de Wilson
figure-score = media de las puntuaciones de las personas encuestadas, con el intervalo de la t de Student; una puntuación es la media (o esta por el número de preguntas) de lo respondido, si es suficiente
figure-enps = 100 x (respuestas 9 y 10 - respuestas 0 a 6) / n, con el intervalo de una proporción multinomial
figure-mean-within = suma de las respuestas / n, con el intervalo de la t de Student
figure-apart = media de todos después - media de todos antes, sean quienes sean
figure-reliable-change = (después - antes) / (desviación típica antes x raíz de (2 (1 - alfa antes))), más allá de 1,96
figure-icc-a = ICC(A,1): acuerdo absoluto, análisis de varianza de dos factores sobre parejas
figure-icc-c = ICC(C,1): consistencia, análisis de varianza de dos factores sobre parejas
figure-apart-in-pair = media sobre las parejas de (mentor/a - mentee), con el intervalo de la t de Student

## What scoring refuses.

group-unknown = Las respuestas no tienen un grupo con un nombre de los solicitados.
    .advice = Pida grupos que tengan las respuestas.
responses-unfit = Estas respuestas no son las de este cuestionario o no hay una por persona encuestada.
    .advice = Vuelva a leer las respuestas con el cuestionario al que responden.
responses-uneven = No hay una respuesta por persona encuestada en cada columna.
    .advice = Pase las respuestas tal como se leyeron.
waves-missing = No hay ninguna ronda de encuesta que mostrar.
    .advice = Añada al menos una ronda de respuestas.
items-missing = No hay preguntas.
    .advice = Nombre al menos una pregunta.
answers-uneven = { $answers } respuestas no forman filas completas de { $items } preguntas.
    .advice = Pase un número por persona encuestada y pregunta, NaN donde no lo haya.
reverse-unfit = { $marks } marcas no corresponden a { $items } preguntas.
    .advice = Pase true o false para cada pregunta.
scale-missing = Las preguntas no se pueden invertir sin su escala.
scale-unfit = La respuesta más baja de la escala no está por debajo de la más alta.
scale-ends-advice = Pase la respuesta más baja y la más alta de la escala.
lengths-differ = { $before } puntuaciones antes y { $after } después no son de las mismas personas.
    .advice = Pase un número por persona encuestada en ambas, NaN donde no lo haya.
pairs-missing = Estas respuestas no dicen de qué pareja y de qué lado son.
    .advice = Pregunte con un cuestionario y un enlace que lleven la pareja, o lea las columnas que la nombran.
no-verdict = Este cuestionario no dice cuándo sus respuestas significan «adelante», «preparar» o «esperar».
    .advice = Use el cuestionario de preparación o añada un veredicto a este.
verdict-waits-advice = Responda primero a las preguntas abiertas del cuestionario.
read-again = Las respuestas se leyeron como se proponía, y lo elegido necesita algo que ya no está en ellas.
    .advice = Vuelva a traer el archivo y elija esto antes de incorporar sus respuestas.

## Answers that are gathered.

gather-foreign-answers = { $count ->
        [one] { $count } respuesta pertenece a otro cuestionario y se deja fuera.
       *[other] { $count } respuestas pertenecen a otro cuestionario y se dejan fuera.
    }
    .advice = Reúnalas con el cuestionario al que responden.
gather-other-version = { $count ->
        [one] { $count } respuesta se dio a otra versión de este cuestionario.
       *[other] { $count } respuestas se dieron a otra versión de este cuestionario.
    }
    .advice = Compare las redacciones antes de comparar las cifras.
gather-out-of-scale = { $count ->
        [one] { $count } respuesta no está en su escala y se cuenta aparte.
       *[other] { $count } respuestas no están en su escala y se cuentan aparte.
    }
    .advice = Compruebe que estas respuestas vienen de este cuestionario.
intake-people = Personas
