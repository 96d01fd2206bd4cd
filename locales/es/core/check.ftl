## What is doubtful or wrong in rules.

check-remarks = La regla { $number } lee { $named ->
        [yes] la columna «{ $field }»
       *[no] una columna
    }, que contiene observaciones libres. Los motivos repiten lo que lee una regla, así que una pareja se enteraría de lo que alguien escribió solo para la coordinación.
    .advice = Quite la regla y bloquee o excluya parejas donde una observación lo pida. Consérvela solo si todas las personas pueden leer esa columna.
    .fix = Quitar la regla
check-nothing = La regla { $number } no es obligatoria ni da puntos.
    .advice = Hágala obligatoria, dele puntos o quítela.
check-depth = La regla { $number } tiene una profundidad (depth), que solo cuenta para offLine.
    .advice = Active offLine o quite la profundidad.
check-strangers = La regla { $number } exime a { $count ->
        [one] { $count } persona que no está en la lista
       *[other] { $count } personas que no están en la lista
    }.
    .advice = Quítelas de la regla o impórtelas.
check-unknown-column = La regla { $number } lee una columna que nadie tiene en la lista.
    .advice = Elija una columna de la lista de personas.
check-unknown-named = La regla { $number } lee la columna «{ $column }», que nadie tiene en la lista.
    .advice = Elija una columna de la lista de personas; la ortografía y las mayúsculas cuentan.
check-unknown-two = La regla { $number } lee las columnas «{ $column }» y «{ $other }», que nadie tiene en la lista.
check-no-consent = Nadie en la lista tiene la columna que da el consentimiento a la regla { $number }, así que la regla no encuentra nada.
    .advice = Elija la columna con el consentimiento o impórtela.
check-one-side = La regla { $number } pide el consentimiento de un lado; no se pregunta a { $side ->
        [mentor] las mentoras y los mentores
       *[mentee] las personas mentorizadas
    }.
    .advice = Indique también una columna con el consentimiento de ese lado, salvo que lo que la regla lee no sea un asunto privado.
check-consent-must = La regla { $number } es obligatoria y requiere consentimiento: quien conozca la regla puede deducir de una pareja lo que ambas personas tienen en común.
    .advice = Dele puntos en lugar de hacerla obligatoria.
check-consent-alone = La regla { $number } es la única que da puntos, así que los puntos revelan quién dio su consentimiento.
    .advice = Añada otras reglas con puntos.
check-consent-bypassed = La regla { $number } lee sin consentimiento lo que la regla { $other } solo lee con consentimiento.
    .advice = Pida el consentimiento en ambas reglas.
check-unknown-levels = { $unknown ->
        [one] { $unknown } de { $of } personas no tiene nivel.
       *[other] { $unknown } de { $of } personas no tienen nivel.
    } Un nivel vacío cumple cualquier obligación sobre niveles, así que puede formarse pareja con cualquiera, sea quien sea la persona de mayor rango.
    .advice = Indique su nivel en «Personas» o déjelas esperar hasta que se conozca.

## What stops a pairing.

bad-capacity-mentor = La capacidad de una mentora o un mentor debe ser un número mínimo y uno máximo de parejas; el máximo, de { $most } como mucho.
bad-capacity-mentee = La capacidad de una persona mentorizada debe ser un número mínimo y uno máximo de parejas; el máximo, de { $most } como mucho.
bad-numbers-advice = Corrija los dos números.
bad-start = El primer día del programa no es una fecha entre 1970 y 2200.
write-date = Escríbala así: 2027-01-31.
bad-weeks = La duración del programa debe ser de 1 a 520 semanas.
    .advice = Corrija el número de semanas.
too-many-rules = Hay { $rules } reglas; se pueden usar { $most } como máximo.
    .advice = Una reglas o quite algunas.
bad-rule = Regla { $number } ({ $kind }), { $key }: { $says }
bad-rule-not-taken = este tipo de regla no lo admite.
    .advice = Quite esta clave de la regla.
bad-rule-no-points = este tipo de regla no da puntos.
    .advice = Quite esta clave de la regla.
bad-rule-cohorts = debe ser al menos 1.
    .advice = Quítelo para tener en cuenta todas las cohortes anteriores.
bad-rule-most = debe estar entre 0 y { $most }.
    .advice = Corrija el número.
bad-rule-no-consent = no nombra ninguna columna.
    .advice = Nombre la columna que da el consentimiento o quite la clave.
bad-rule-nameless-consent = nombra una columna sin nombre.
    .advice = Nombre la columna que da el consentimiento.
bad-rule-ranked = debe ser wishes u otra columna con identificadores.
    .advice = Quítelo para usar los deseos.
bad-rule-both = vale para ambos lados, así que no se pueden indicar además mentor y mentee.
    .advice = Conserve field, o bien mentor y mentee.
bad-rule-no-column = la regla no dice qué columna lee.
    .advice = Elija una columna para ambos lados.
bad-rule-nameless = la columna no tiene nombre.
    .advice = Elija una columna para ambos lados.
bad-rule-list = esta columna contiene varios valores.
    .advice = Use para ello una regla del tipo «en común» (shared).
bad-rule-needs-limit = necesita un límite.
    .level-gap = Indique min, max o ambos.
    .reporting-line = Indique distance, offLine o ambos.
    .availability = Indique minutes.
bad-rule-no-limit = no indica ningún límite.
    .advice = Escriba true o los límites de este tipo de regla.
bad-rule-min-above-max = está por encima de max, así que ninguna pareja podría cumplirlo.
    .advice = Corrija los dos números.
bad-rule-distance = debe ser 1000 como máximo.
    .advice = Corrija el número.
bad-rule-depth = debe estar entre 1 y 1000.
    .advice = Corrija el número.
bad-rule-week = una semana tiene 10 080 minutos.
    .advice = Corrija el número.
bad-rule-points-limits = este tipo de regla admite una lista de límites con sus puntos.
    .advice = Corrija los puntos de la regla.
bad-rule-points-wishes = este tipo de regla admite un número, o uno por cada deseo.
    .advice = Corrija los puntos de la regla.
bad-rule-points-none = este tipo de regla no admite ninguno: solo puede ser obligatoria.
    .advice = Corrija los puntos de la regla.
bad-rule-points-one = este tipo de regla admite un número.
    .advice = Corrija los puntos de la regla.
bad-rule-points-far = deben estar entre -{ $most } y { $most }.
    .advice = Use números más pequeños: solo cuentan sus proporciones.
bad-rule-limits-levels = cada límite debe ser un número entero de niveles, y figurar una sola vez.
    .advice = Corrija los límites.
bad-rule-limits-minutes = cada límite debe ser un número entero de minutos por semana entre 0 y 10 080, y figurar una sola vez.
    .advice = Corrija los límites.

## Sets of rules to begin with.

preset-reverse = Mentoría inversa
    .description = Colegas júnior acompañan a personas directivas, fuera de su propia línea jerárquica.
preset-reverse-inclusion = Mentoría inversa para la inclusión
    .description = Las personas directivas conocen cómo se ve la organización desde otro lugar; lejos en nivel y en centro, con tiempo para hablar.
preset-reverse-digital = Mentoría inversa para las competencias digitales
    .description = Lo que cuenta es lo que la mentora o el mentor puede enseñar: primero, las habilidades ofrecidas frente a las deseadas.
preset-traditional = Mentoría tradicional
    .description = Colegas con experiencia acompañan a otras personas de niveles inferiores.
preset-reciprocal = Mentoría recíproca
    .description = Ambas personas enseñan y aprenden: lo que ofrece cada una coincide con lo que desea la otra, y la pareja menos favorecida es la que más cuenta.
preset-coffee = Café
    .description = Personas que de otro modo no se conocerían toman un café; no se les pide nada más.
