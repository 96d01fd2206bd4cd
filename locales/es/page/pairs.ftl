# The step itself, its table, and what proofs and prices are called.

pairs-title = Parejas
pairs-nobody = Todavía no hay nadie en la lista. Las parejas se forman con personas: importe primero un archivo o pruebe el programa de ejemplo.
pairs-to-people = Ir a Personas
pairs-stale = Las reglas, las personas o las decisiones han cambiado desde que se formaron estas parejas. Proponga de nuevo para ver las mejores parejas tal como están las cosas ahora.
pairs-no-rules = Todavía no hay reglas, así que cualquier mentora o mentor encaja con cualquier mentee en la dirección correcta.
pairs-choose-rules = Elegir reglas
pairs-propose = Proponer parejas
pairs-propose-again = Proponer de nuevo
pairs-made-of = { $mentors ->
    [one] { $mentors } mentor/a
   *[other] { $mentors } mentores/as
}, { $mentees ->
    [one] { $mentees } mentee
   *[other] { $mentees } mentees
}, { $rules ->
    [one] { $rules } regla
   *[other] { $rules } reglas
}.
pairs-made-of-locks = { $mentors ->
    [one] { $mentors } mentor/a
   *[other] { $mentors } mentores/as
}, { $mentees ->
    [one] { $mentees } mentee
   *[other] { $mentees } mentees
}, { $rules ->
    [one] { $rules } regla
   *[other] { $rules } reglas
}, { $locks ->
    [one] { $locks } bloqueo se mantiene
   *[other] { $locks } bloqueos se mantienen
}.
pairs-you-decide = Usted decide: lo que se propone se puede cambiar a mano.
pairs-summary = Resumen
pairs-sum-pairs = { $count ->
    [one] pareja
   *[other] parejas
}
pairs-sum-people = { $count ->
    [one] de { $all } personas tiene pareja
   *[other] de { $all } personas tienen pareja
}
pairs-sum-points = { $count ->
    [one] punto en total
   *[other] puntos en total
}
pairs-sum-worst = { $count ->
    [one] punto en la pareja más débil
   *[other] puntos en la pareja más débil
}
pairs-look-at = { $count ->
    [one] { $count } punto que revisar
   *[other] { $count } puntos que revisar
}
pairs-badge-stale = Formadas antes de los últimos cambios
pairs-badge-checking = Comprobando …
pairs-badge-checked = ✓ Comprobado por código independiente
pairs-badge-checked-why = Un segundo programa, escrito aparte del que forma las parejas, ha repasado cada pareja, cada regla y cada total.
pairs-badge-wrong = La comprobación independiente ha encontrado un error.
pairs-tabs = Qué ver de las parejas
pairs-tab-pairs = Parejas
pairs-tab-waiting = Sin pareja
pairs-tab-why-not = ¿Por qué no?
pairs-tab-decisions = Bloqueos y exclusiones
pairs-tab-pictures = Gráficos
pairs-tab-scenarios = Escenarios
pairs-tab-gatherings = Rondas y círculos
pairs-tab-out = Exportar
pairs-none-possible = No se pudo formar ninguna pareja. «Sin pareja» dice por qué.
pairs-table-hint = Intro o un clic abre una pareja. Para intercambiar, arrastre una fila sobre otra, o pulse Espacio, muévase con las flechas y pulse Espacio otra vez.
pairs-selected = La pareja elegida
pairs-work = Formando parejas
pairs-undo-proposed = parejas propuestas
pairs-undo-aside = bloqueos apartados
pairs-undo-exclusion = exclusión
pairs-share-a-person = Estas dos parejas comparten una persona; no hay nada que intercambiar.
pairs-excluded-said = Estas dos personas no volverán a formar pareja, y ambas quedan sin pareja. Proponga de nuevo para encontrarles otra.
pairs-unknown-head = { $count } de { $all } parejas dependen de valores que no se conocen.
pairs-unknown = Una casilla vacía cumple una regla obligatoria, así que la prueba solo vale si los valores que faltan también la cumplieran. Estas parejas están marcadas en la tabla, y el filtro «No se conoce» las muestra solas.

## Columns, of this and other tables of pairs

pairs-mentor = Mentor/a
pairs-mentee = Mentee
pairs-mentees = Mentees
pairs-mentors = Mentoras y mentores
pairs-points = Puntos
pairs-people = Personas
pairs-pairs = Parejas
pairs-people-with-partner = Personas con pareja
pairs-worst = Pareja más débil
pairs-waiting = Sin pareja
pairs-proof = Prueba
pairs-why = Por qué
pairs-person = Persona
pairs-role = Papel
pairs-level = Nivel
pairs-department = Departamento
pairs-mentor-level = Nivel mentor/a
pairs-mentee-level = Nivel mentee
pairs-mentor-department = Departamento mentor/a
pairs-mentee-department = Departamento mentee
pairs-shared-time = Tiempo común
pairs-lock = Bloqueo
pairs-locked = Bloqueada
pairs-not-locked = Sin bloquear
pairs-not-known = No se conoce
pairs-rests-on-unknown = Depende de algo que no se conoce
pairs-all-known = Se conoce todo
pairs-reason = Motivo
pairs-with = { $mentor } con { $mentee }
pairs-rule-name = Regla { $number }: { $kind }
pairs-close = Cerrar
pairs-cancel = Cancelar

## {names} is a list already: "Ada, Ben, Cleo and 3 others"

pairs-names-more = { $names } y { $count ->
    [one] { $count } persona más
   *[other] { $count } personas más
}

## What pairs come to

pairs-result = { $pairs ->
    [one] { $pairs } pareja
   *[other] { $pairs } parejas
}; { $waiting ->
    [0] nadie queda sin pareja
    [one] { $waiting } persona queda sin pareja
   *[other] { $waiting } personas quedan sin pareja
}.
pairs-proof-leximin = Probado: con sus reglas no existe un conjunto de parejas más justo.
pairs-proof-stable = Probado: no hay mentor/a y mentee que prefieran ambos estar juntos.
pairs-proof-best = Probado: con sus reglas no existe un conjunto de parejas mejor.
pairs-proof-close = Tan bueno como lo mejor en personas, parejas y puntos; sin probar en todos los detalles. Proponga de nuevo para obtener una prueba.
pairs-proof-not = No está probado que sea lo mejor: lo mejor posible tiene como mucho { $missing }.
pairs-missing-seats = { $count ->
    [one] { $count } plaza más del mínimo de alguien
   *[other] { $count } plazas más de los mínimos
}
pairs-missing-people = { $count ->
    [one] { $count } persona más con pareja
   *[other] { $count } personas más con pareja
}
pairs-missing-pairs = { $count ->
    [one] { $count } pareja más
   *[other] { $count } parejas más
}
pairs-missing-points = { $count ->
    [one] { $count } punto más
   *[other] { $count } puntos más
}
pairs-price-people-lost = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
} sin pareja
pairs-price-people-gained = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
} más con pareja
pairs-price-pairs-lost = { $count ->
    [one] { $count } pareja
   *[other] { $count } parejas
} menos
pairs-price-pairs-gained = { $count ->
    [one] { $count } pareja
   *[other] { $count } parejas
} más
pairs-price-points-lost = { $count ->
    [one] { $count } punto perdido
   *[other] { $count } puntos perdidos
}
pairs-price-points-gained = { $count ->
    [one] { $count } punto ganado
   *[other] { $count } puntos ganados
}
pairs-price-nothing = nada: otro conjunto de parejas es igual de bueno

## {change} is a number with its sign ("+2"), {count} its size

pairs-change-people = { $count ->
    [one] { $change } persona
   *[other] { $change } personas
}
pairs-change-pairs = { $count ->
    [one] { $change } pareja
   *[other] { $change } parejas
}
pairs-change-points = { $count ->
    [one] { $change } punto
   *[other] { $change } puntos
}
pairs-count = { $count ->
    [one] { $count } pareja
   *[other] { $count } parejas
}
pairs-count-points = { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
}
pairs-time-hours = { $hours } h
pairs-time-hours-minutes = { $hours } h { $minutes } min
pairs-time-minutes = { $minutes } min
pairs-time-week = { $time } a la semana
pairs-time-unknown = no se conoce
pairs-now-with = ahora con { $names }
pairs-now-waits = sin pareja
