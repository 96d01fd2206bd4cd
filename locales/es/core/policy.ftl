## Rules in plain words. What begins small stands in a sentence of its own or within one, as "Rule 3: …".

field-id = identificador
field-name = nombre
field-email = correo electrónico
field-level = nivel
field-manager = responsable
field-department = departamento
field-location = centro
field-timezone = zona horaria
field-languages = idiomas
field-offers = habilidades ofrecidas
field-wants = habilidades deseadas
field-availability = disponibilidad
field-dotted-lines = dependencias funcionales
field-wishes = deseos
rule-no-column = (sin columna)
rule-kind-level-gap = diferencia de nivel
rule-kind-reporting-line = línea jerárquica
rule-kind-same = igual
rule-kind-different = diferente
rule-kind-shared = en común
rule-kind-language = idioma
rule-kind-availability = disponibilidad
rule-kind-ranked = deseos
rule-kind-not-before = no antes
rule-agreed = una preferencia acordada
rule-consent-both = Solo para las personas que lo han aceptado, en ambos lados.
rule-consent-mentor = Solo para las mentoras y los mentores que lo han aceptado.
rule-consent-mentee = Solo para las personas mentorizadas que lo han aceptado.
rule-nothing-yet = Todavía no hace nada.

## How many levels, within "the mentee is … above the mentor".

rule-levels-exactly = exactamente { $min ->
        [one] { $min } nivel
       *[other] { $min } niveles
    }
rule-levels-between = de { $min } a { $max ->
        [one] { $max } nivel
       *[other] { $max } niveles
    }
rule-levels-least = al menos { $min ->
        [one] { $min } nivel
       *[other] { $min } niveles
    }
rule-levels-most = como máximo { $max ->
        [one] { $max } nivel
       *[other] { $max } niveles
    }
rule-levels-any = cualquier número de niveles
rule-level-same = ambas personas están en el mismo nivel
rule-level-reverse = la persona mentorizada está { $levels } por encima de la mentora o el mentor
rule-level-reverse-equal = la persona mentorizada está en el mismo nivel que la mentora o el mentor, o { $levels } por encima
rule-level-traditional = la mentora o el mentor está { $levels } por encima de la persona mentorizada
rule-level-traditional-equal = la mentora o el mentor está en el mismo nivel que la persona mentorizada, o { $levels } por encima
rule-level-any = entre ambas personas hay { $levels }
rule-level-any-equal = ambas personas están en el mismo nivel, o entre ellas hay { $levels }
rule-line-neither = ninguna de las dos dirige a la otra
rule-line-steps = ambas personas están a más de { $steps } pasos en la línea jerárquica, o no están en la misma
rule-line-off = la mentora o el mentor no depende de una persona que reporta directamente a la persona mentorizada (hasta { $depth } niveles{ $exempt ->
        [none] { "" }
        [one] , salvo para 1 persona mentorizada
       *[many] , salvo para { $count } personas mentorizadas
    })
rule-line-and = { $one }, y { $other }
rule-line-none = la línea jerárquica
rule-same = { $code ->
        [department] el mismo departamento
        [location] el mismo centro
        [level] el mismo nivel
        [manager] la misma persona responsable
        [timezone] la misma zona horaria
       *[other] el mismo valor en «{ $field }»
    }
rule-same-two = «{ $own }» de la mentora o el mentor es «{ $other }» de la persona mentorizada
rule-different = { $code ->
        [department] un departamento distinto
        [location] un centro distinto
        [level] un nivel distinto
        [manager] una persona responsable distinta
        [timezone] una zona horaria distinta
       *[other] un valor distinto en «{ $field }»
    }
rule-different-two = «{ $own }» de la mentora o el mentor difiere de «{ $other }» de la persona mentorizada
rule-shared = al menos una coincidencia: { $what ->
        [offers-wants] lo que ofrece la mentora o el mentor con lo que desea la persona mentorizada
        [wants-offers] lo que ofrece la persona mentorizada con lo que desea la mentora o el mentor
        [same] { $own } de ambas personas
       *[other] «{ $own }» de la mentora o el mentor con «{ $other }» de la persona mentorizada
    }
rule-language = al menos un idioma en común
rule-availability = al menos { $minutes } minutos en común por semana
rule-wish-mentor = la mentora o el mentor ha deseado a la persona mentorizada
rule-wish-mentee = la persona mentorizada ha deseado a la mentora o al mentor
rule-wish-either = una de las dos personas ha deseado a la otra
rule-never-before = ambas personas nunca han sido pareja
rule-not-last = ambas personas no fueron pareja en la última cohorte
rule-not-in = ambas personas no fueron pareja en las últimas { $cohorts } cohortes

## What a rule gives. { $sign } is "+" or "-", { $amount } one or more of the lines that begin "rule-amount".

rule-amount = { $sign }{ $points ->
        [one] { $points } punto
       *[other] { $points } puntos
    }
rule-amount-wish = { $sign }{ $points ->
        [one] { $points } punto
       *[other] { $points } puntos
    } por el deseo { $rank }
rule-amount-minutes = { $sign }{ $points ->
        [one] { $points } punto
       *[other] { $points } puntos
    } a partir de { $limit } minutos
rule-amount-level = { $sign }{ $points ->
        [one] { $points } punto
       *[other] { $points } puntos
    } por { $limit }
rule-points-for-mentor = { $points }, en beneficio de la mentora o el mentor
rule-points-for-mentee = { $points }, en beneficio de la persona mentorizada
rule-points-level-any = según los niveles de diferencia: { $amount }
rule-points-level = según los niveles entre ambas personas: { $amount }
rule-points-line = sin puntos
rule-points-same = { $amount } por { $code ->
        [department] el mismo departamento
        [location] el mismo centro
        [level] el mismo nivel
        [manager] la misma persona responsable
        [timezone] la misma zona horaria
       *[other] el mismo valor en «{ $field }»
    }
rule-points-same-two = { $amount } si «{ $own }» de la mentora o el mentor es «{ $other }» de la persona mentorizada
rule-points-different = { $amount } por { $code ->
        [department] un departamento distinto
        [location] un centro distinto
        [level] un nivel distinto
        [manager] una persona responsable distinta
        [timezone] una zona horaria distinta
       *[other] un valor distinto en «{ $field }»
    }
rule-points-different-two = { $amount } si «{ $own }» de la mentora o el mentor difiere de «{ $other }» de la persona mentorizada
rule-points-shared = { $amount } por cada coincidencia: { $what ->
        [offers-wants] lo que ofrece la mentora o el mentor con lo que desea la persona mentorizada
        [wants-offers] lo que ofrece la persona mentorizada con lo que desea la mentora o el mentor
        [same] { $own } de ambas personas
       *[other] «{ $own }» de la mentora o el mentor con «{ $other }» de la persona mentorizada
    }{ $strength ->
        [yes] , por la menor de las dos intensidades
       *[no] { "" }
    }{ $limited ->
        [yes] , como máximo { $most }
       *[no] { "" }
    }
rule-points-language = { $amount } por un idioma en común
rule-points-availability = según los minutos en común por semana: { $amount }
rule-points-wishes-mentor = según los deseos de la mentora o el mentor: { $amount }
rule-points-wishes-mentee = según los deseos de la persona mentorizada: { $amount }
rule-points-wishes-both = según los deseos de ambas personas: { $amount }
rule-points-never-before = { $amount } si ambas personas nunca han sido pareja
rule-points-not-in = { $amount } si ambas personas no fueron pareja en { $cohorts ->
        [one] la última { $cohorts } cohorte
       *[other] las últimas { $cohorts } cohortes
    }
direction-above = la mentora o el mentor está en un nivel superior al de la persona mentorizada
direction-above-or-equal = la mentora o el mentor está en un nivel superior al de la persona mentorizada, o en el mismo
direction-below = la mentora o el mentor está en un nivel inferior al de la persona mentorizada
direction-below-or-equal = la mentora o el mentor está en un nivel inferior al de la persona mentorizada, o en el mismo
policy-exclusions = sus propias exclusiones
policy-no-capacity = una capacidad de cero personas
direction-reverse = La mentora o el mentor está en un nivel inferior al de la persona mentorizada.
direction-reverse-or-equal = La mentora o el mentor está en un nivel inferior al de la persona mentorizada, o en el mismo.
direction-traditional = La mentora o el mentor está en un nivel superior al de la persona mentorizada.
direction-traditional-or-equal = La mentora o el mentor está en un nivel superior al de la persona mentorizada, o en el mismo.
direction-any = Los niveles no indican quién acompaña a quién.
