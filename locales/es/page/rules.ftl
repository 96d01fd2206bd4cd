## The step Rules

rules-title = Reglas
rules-lead = Una regla es obligatoria, o bien es deseable y da puntos. Las parejas cumplen todas las obligatorias y reúnen el mayor número de puntos.
rules-count =
    { $count ->
        [one] { $count } regla
       *[other] { $count } reglas
    }
rules-none = Aún no hay reglas: cualquiera puede formar pareja con cualquiera del otro lado. Parta de una plantilla de arriba o añada una regla.
rules-from-text = reglas a partir de texto
rules-preset = Partir de una plantilla
rules-preset-current = Partir de una plantilla: { $title }
rules-presets-missing = Las plantillas no se han cargado.
rules-presets-load = Cargarlas
rules-preset-in-use = En uso
rules-preset-use = Usar esta
rules-preset-use-named = Usar esta: { $title }
rules-preset-undo = plantilla { $title }
rules-preset-done = Las reglas son ahora las de la plantilla { $title }. «Deshacer» recupera las anteriores.
rules-drag = Arrastrar a otro sitio
rules-must = Obligatoria
rules-points = Deseable
rules-open = Cambiar
rules-open-named = Cambiar la regla { $rule }
rules-close-named = Cerrar la regla { $rule }
rules-up = Subir la regla { $rule }
rules-down = Bajar la regla { $rule }
rules-remove = Quitar la regla { $rule }
rules-add = Añadir una regla
rules-side = Qué hacen las reglas con esta lista
rules-nobody-yet = Aún no hay nadie en la lista, así que no hay nada que contar.
rules-to-people = Ir a Personas
rules-to-pairs = Continuar con las parejas
rules-not-counted = No se han podido contar los efectos.
rules-change-undo = cambio de la regla { $rule }
rules-new-undo = regla nueva
rules-new-done = La regla { $rule } se ha añadido y está abierta para cambiarla.
rules-removal-undo = eliminación de la regla { $rule }
rules-removal-done = La regla { $rule } se ha quitado.
rules-move-undo = nuevo sitio de la regla { $rule }
rules-move-done = La regla { $from } es ahora la regla { $to } de { $total }.
rules-merging = Unificando las grafías
rules-merge-undo = Unificar las grafías
rules-merge-done = Las grafías se han unificado. «Deshacer» las recupera.
rules-exempt-undo = exención de la regla de fuera de línea
rules-exempt-done = La regla de fuera de línea ya no obliga a esta persona.
rules-notice-info = Nota:
rules-notice-error = No utilizable:
rules-notice-warning = Mire esto:

## Goal, capacities, ties and dates

goal-title = Objetivo de la formación de parejas
goal-direction = Sentido
goal-direction-reverse = Inversa: la persona júnior es mentora de la sénior
goal-direction-traditional = Tradicional: la persona sénior es mentora de la júnior
goal-direction-any = En ambos sentidos
goal-direction-undo = sentido
goal-priority = Prioridad
goal-priority-undo = prioridad
goal-partners = Número: por mentor/a { $mentor }, por mentee { $mentee }
goal-exactly = exactamente { $most }
goal-up-to = hasta { $most }
goal-between = de { $least } a { $most }
goal-partners-hint = Los números propios de una persona en la lista prevalecen sobre estos.
goal-mentor-least = Mentees por mentor/a, al menos
goal-mentor-most = Mentees por mentor/a, como máximo
goal-mentee-least = Mentores por mentee, al menos
goal-mentee-most = Mentores por mentee, como máximo
goal-total = Ambos papeles juntos, como máximo
goal-total-blank = uno por lado
goal-partners-undo = número
goal-further = Empates, fechas
goal-further-loops = Empates, fechas y bucles
goal-seed = Número que decide los empates
goal-seed-hint = Cuando varios conjuntos de parejas son igual de buenos, este número decide por sorteo. El mismo número da las mismas parejas, sea cual sea el orden de las filas.
goal-seed-undo = empates
goal-start = Primera semana del programa
goal-start-undo = primera semana
goal-weeks = Semanas
goal-weeks-undo = semanas
goal-weeks-hint = Las horas comunes se cuentan en estas semanas, pues los relojes no cambian el mismo día en todas partes.
goal-loops = Dos personas pueden ser mentoras la una de la otra
goal-loops-undo = bucles

## What the rules do to a roster

effect-removes-too = Descarta { $removes } de { $pairs ->
        [one] { $pairs } pareja posible
       *[other] { $pairs } parejas posibles
    }; otras reglas también las descartan.
effect-removes-only = Descarta { $removes } de { $pairs ->
        [one] { $pairs } pareja posible
       *[other] { $pairs } parejas posibles
    }; { $only } de ellas solo las descarta esta regla.
effect-adds = Da puntos a { $adds } de { $pairs ->
        [one] { $pairs } pareja permitida
       *[other] { $pairs } parejas permitidas
    }, { $best ->
        [one] { $best } punto
       *[other] { $best } puntos
    } como máximo.
effect-gives = Las parejas actuales obtienen de ella { $points ->
        [one] { $points } punto
       *[other] { $points } puntos
    }.
effect-nothing = No cambia nada en esta lista.
effect-counting-pairs = Contando parejas…
effect-not-yet = Aún no se ha contado nada.
effect-again = Contando de nuevo…
effect-counted = Contado para las reglas actuales.
effect-everybody = Todas las personas tienen al menos una pareja posible.
effect-nobody =
    { $count ->
        [one] { $count } persona no tiene ninguna pareja posible
       *[other] { $count } personas no tienen ninguna pareja posible
    }
effect-lift = Levantar la regla de fuera de línea para { $name }
effect-all-nobody = Mostrar los { $count }
effect-removed =
    { $rule }: descarta { $count ->
        [one] { $count } pareja posible
       *[other] { $count } parejas posibles
    }
effect-removed-alone =
    { $rule }: descarta { $count ->
        [one] { $count } pareja posible
       *[other] { $count } parejas posibles
    }, { $only } de ellas por sí sola

## The rules as text

json-title = Las reglas como texto
json-label = Reglas (JSON)
json-use = Usar este texto
json-back = Volver a las reglas en uso
json-bad = Esto no es JSON. Busque una coma, una comilla o un corchete que falte.
json-bad-at = Esto no es JSON (línea { $line }, columna { $column }). Busque ahí una coma, una comilla o un corchete que falte.
json-bad-end = Esto no es JSON (termina demasiado pronto). Busque ahí una coma, una comilla o un corchete que falte.
json-no-object = Las reglas son un objeto entre llaves.
json-refused = El núcleo ha rechazado este texto.
json-taken = Las reglas se han tomado del texto.
json-copied = Las reglas están en el portapapeles.
json-not-copied = Este navegador no permite que la página copie. Seleccione el texto y cópielo.

## The funnel: from all pairs to those that may exist

funnel-title =
    { $count } de { $pairs ->
        [one] { $pairs } pareja posible está permitida
       *[other] { $pairs } parejas posibles están permitidas
    } ({ $percent } %)
funnel-empty = De todas las parejas a las permitidas
funnel-about = Cada regla obligatoria quita parejas de las que dejan las reglas de arriba.
funnel-all = Todas las parejas posibles
funnel-before = Sentido, exclusiones, plazas

# One step: the number of a rule and its kind.
funnel-rule = { $at }. { $kind }
funnel-step = Paso
funnel-removed = Descartadas
funnel-left = Quedan
