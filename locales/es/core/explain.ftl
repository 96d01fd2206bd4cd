## What cannot all be had. What begins small is listed after a colon.

conflict-locks = No se puede mantener todo esto a la vez: { $members }.
conflict-lock = el bloqueo de la decisión { $number }
conflict-exclusion = la exclusión de la decisión { $number }
conflict-rule = la regla { $number } ({ $must })
conflict-direction = la dirección ({ $must })
conflict-role = una de las dos personas no participa en el programa en ese papel
conflict-no-reason = pasar por alto una regla exige un motivo, y aquí no lo hay
conflict-self = nadie forma pareja consigo mismo
conflict-capacity-mentor = su mentora o mentor tiene una capacidad de { $seats }
conflict-capacity-mentee = su persona mentorizada tiene una capacidad de { $seats }
conflict-capacity-both = alguien en él, con ambos papeles, tiene una capacidad de { $seats }
conflict-loops = dos personas no pueden acompañarse mutuamente
conflict-ask-mentors = { $count ->
        [one] { $count } mentora o mentor pide
       *[other] { $count } mentoras y mentores piden
    } { $asked } o más en total
conflict-ask-mentees = { $count ->
        [one] { $count } persona mentorizada pide
       *[other] { $count } personas mentorizadas piden
    } { $asked } o más en total
conflict-minimum-mentors = { $count ->
        [one] { $count } mentora o mentor no puede
       *[other] { $count } mentoras y mentores no pueden
    } tener todas las personas mentorizadas que pide como mínimo su capacidad ({ $asked } en total): dejan muy pocos sitios { $members }.
conflict-minimum-mentees = { $count ->
        [one] { $count } persona mentorizada no puede
       *[other] { $count } personas mentorizadas no pueden
    } tener todas las mentoras y los mentores que pide como mínimo su capacidad ({ $asked } en total): dejan muy pocos sitios { $members }.
conflict-minimum-by = { $one }; { $other }
conflict-seats-mentors = { $count ->
        [one] { $count } mentora o mentor no puede
       *[other] { $count } mentoras y mentores no pueden
    } tener todas las personas mentorizadas que pide como mínimo su capacidad ({ $asked } en total): no hay suficientes sitios entre las personas mentorizadas.
conflict-seats-mentees = { $count ->
        [one] { $count } persona mentorizada no puede
       *[other] { $count } personas mentorizadas no pueden
    } tener todas las mentoras y los mentores que pide como mínimo su capacidad ({ $asked } en total): no hay suficientes sitios entre las mentoras y los mentores.

## Pairs made by hand.

bad-pair = La pareja { $number } nombra a alguien que no participa en el programa en ese papel.
    .advice = Deje fuera la pareja o corrija la lista de personas.
must-broken-rule = { $pairs ->
        [one] { $pairs } pareja incumple
       *[other] { $pairs } parejas incumplen
    } la regla { $number } ({ $must }).
must-broken-policy = { $pairs ->
        [one] { $pairs } pareja incumple
       *[other] { $pairs } parejas incumplen
    } la configuración ({ $must }).
must-broken-advice = Cambie las parejas o bloquéelas con un motivo que pase por alto la regla.
over-capacity = { $count ->
        [one] { $count } persona tiene más parejas que su capacidad.
       *[other] { $count } personas tienen más parejas que su capacidad.
    }
    .advice = Cambie las parejas o aumente su capacidad.
lock-missing = { $count ->
        [one] Falta { $count } pareja bloqueada.
       *[other] Faltan { $count } parejas bloqueadas.
    }
    .advice = Vuelva a ponerlas o quite los bloqueos.
loop = { $count } veces dos personas se acompañan mutuamente.
    .advice = Cambie las parejas o permita los bucles.

## Questions that are refused.

too-many-pairs = { $mentors } mentoras y mentores con { $mentees } personas mentorizadas son más de { $most } parejas.
    .advice = Pregunte por menos personas a la vez.
unknown-person = Una de las dos personas no está en la lista.
    .advice = Elija dos personas de la lista.
too-many-alternatives = Se pueden pedir { $most } alternativas como máximo.
    .advice = Pida menos.
alternatives-stable = Las parejas estables no se clasifican: en ningún conjunto de parejas estables hay dos personas que se prefieran mutuamente, y por las ganancias solas ninguno es el segundo mejor.
    .advice = Elija otro objetivo para ver los siguientes mejores conjuntos, o bloquee y excluya parejas para ver qué más es posible.
alternatives-unproved = Las alternativas se pueden listar cuando la mejor está demostrada y, con el objetivo más equitativo, hasta 300 parejas.
    .advice = Elija otro objetivo, o bloquee y excluya parejas para ver qué más es posible.
unknown-shared-hours = horario en común

## Who has access. { $group } is one of the lines that begin "access-group".

access-no-gap = Ningún grupo de cinco o más personas está sin pareja con más frecuencia que el resto.
access-gap = La mayor diferencia: { $waiting } de { $people } ({ $group }) { $waiting ->
        [one] está
       *[other] están
    } sin pareja; en el resto, { $elsewhere } de { $others }.
access-group-mentor = mentoras y mentores
access-group-mentee = personas mentorizadas
access-group-both = personas con ambos papeles
access-group-no-level = personas sin nivel
access-group-level = personas de nivel { $level }
access-group-no-department = personas sin departamento
access-group-no-location = personas sin centro
access-group-without = personas sin «{ $column }»
access-group-in = personas de { $value }
access-group-with = personas con «{ $value }» en «{ $column }»
access-withheld = No se muestra: un grupo solo se muestra si al menos { $least } de sus personas tienen pareja, { $least } no la tienen, y otras tantas del resto.
access-small = Los grupos más pequeños figuran entre todos los demás: un grupo solo se muestra con al menos { $least } personas en cada lado.
