## Locks and exclusions, people, capacity.

bad-today = La fecha de hoy no es una fecha entre 1970 y 2200.
bad-until = La decisión { $number } termina en algo que no es una fecha entre 1970 y 2200.
decision-over = { $count ->
        [one] { $count } decisión ha pasado su último día y ya no cuenta.
       *[other] { $count } decisiones han pasado su último día y ya no cuentan.
    }
    .advice = Quítelas o deles una fecha posterior.
no-today = { $count ->
        [one] { $count } decisión termina en una fecha, pero no se conoce la fecha de hoy, así que cuenta.
       *[other] { $count } decisiones terminan en una fecha, pero no se conoce la fecha de hoy, así que cuentan.
    }
    .advice = Indique la fecha de hoy.
lock-unknown = { $count ->
        [one] { $count } bloqueo nombra a alguien que no está en la lista; espera hasta que vuelva.
       *[other] { $count } bloqueos nombran a alguien que no está en la lista; esperan hasta que vuelva.
    }
    .advice = Quítelos o importe a la persona.
exclusion-unknown = { $count ->
        [one] { $count } exclusión nombra a alguien que no participa en el programa en ese papel; no cambia nada.
       *[other] { $count } exclusiones nombran a alguien que no participa en el programa en ese papel; no cambian nada.
    }
    .advice = Quítelas o corrija la lista de personas.
bad-lock = La decisión { $number } no se puede mantener: { $what }.
bad-lock-self = une a una persona consigo misma
    .advice = Quite el bloqueo.
bad-lock-no-reason = pasa por alto las reglas sin un motivo
    .advice = Anote por qué.
bad-lock-role = una de las dos personas no participa en el programa en ese papel
    .advice = Cambie el papel o quite el bloqueo.
bad-lock-excluded = la misma pareja está excluida
    .advice = Quite el bloqueo o la exclusión.
bad-lock-mentor-full = su mentora o mentor ya no tiene sitio: la capacidad y los demás bloqueos lo impiden
    .advice = Aumente la capacidad de la mentora o el mentor, o quite un bloqueo.
bad-lock-mentee-full = su persona mentorizada ya no tiene sitio: la capacidad y los demás bloqueos lo impiden
    .advice = Aumente la capacidad de la persona mentorizada, o quite un bloqueo.
bad-lock-total = alguien tendría en total más parejas de las que permite su capacidad
    .advice = Aumente la capacidad o quite un bloqueo.
bad-lock-loop = otro bloqueo une a las mismas dos personas en sentido contrario
    .advice = Quite uno de los dos o permita los bucles.
bad-lock-rule = la regla { $number } prohíbe la pareja ({ $must })
bad-lock-policy = la configuración prohíbe la pareja ({ $must })
bad-lock-broken-advice = Quite el bloqueo, cambie la regla o pásela por alto con un motivo.
empty-id = La persona { $number } no tiene identificador.
    .advice = Dé a cada persona un identificador propio.
duplicate-id = Las personas { $first } y { $second } tienen el mismo identificador.
    .advice = Dé a cada persona un identificador propio o deje fuera a una de las dos.
bad-person-capacity = La persona { $number } debe tener al menos { $min } parejas, pero puede tener { $max } como máximo.
blank-under-must-forbidden = La regla { $number } no encuentra nada que leer en { $count ->
        [one] { $count } persona, que por tanto no puede formar pareja
       *[other] { $count } personas, que por tanto no pueden formar pareja
    }.
blank-under-must-passes = La regla { $number } no encuentra nada que leer en { $count ->
        [one] { $count } persona, así que no la obliga
       *[other] { $count } personas, así que no las obliga
    }.
blank-under-must-advice = Rellene las celdas vacías o indique en la regla qué significa una celda vacía.
blank-level = { $count ->
        [one] { $count } persona no tiene nivel, así que la dirección del programa no la obliga.
       *[other] { $count } personas no tienen nivel, así que la dirección del programa no las obliga.
    }
    .advice = Indique su nivel.
hours-unreadable = El horario semanal de { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    } no se puede leer y cuenta como desconocido.
    .advice = Escríbalo así: lun 09:00-12:00.
zone-unknown = No se conoce la zona horaria de { $count ->
        [one] { $count } persona, así que su horario semanal cuenta
       *[other] { $count } personas, así que sus horarios semanales cuentan
    } como desconocido.
    .advice = Escríbalas así: Europe/Berlin.
too-many-cells = Esto se responde para un máximo de { $most } parejas posibles; aquí hay { $number }.
    .advice = Pregúntelo para una parte de las personas.

## A run.

job-over = Esta ejecución ha terminado.
    .advice = Iníciela de nuevo.
best-by-trial = Se han probado todos los casos y no existe nada mejor, aunque los precios por sí solos no lo demuestran.
    .advice = No hay que hacer nada.
minimum-not-met = { $count ->
        [one] { $count } persona tiene menos parejas que el mínimo que pide su capacidad.
       *[other] { $count } personas tienen menos parejas que el mínimo que pide su capacidad.
    }
    .advice = La lista «Sin pareja» muestra las reglas que descartan a sus parejas; baje el mínimo o suavice una regla.
minimum-conflict-advice = Renuncie a uno cualquiera de ellos y se podrá cumplir el resto. Mientras tanto, las parejas son las mejores posibles.
stable-shared-seats = No siempre existen parejas estables cuando las personas con ambos papeles reparten sus sitios entre ellos.
    .advice = Elija otro objetivo o dé a cada papel sitios propios.
stable-loops = No siempre existen parejas estables cuando dos personas podrían acompañarse mutuamente y no pueden hacer ambas cosas.
    .advice = Elija otro objetivo, permita los bucles o dé una dirección a los niveles.
points-not-whole = Los puntos de la posición { $position } no son un número entero admisible.
    .advice = Use números enteros entre -2147483647 y 2147483647, y NaN para una pareja que no puede existir.
capacity-length = { $side ->
        [row] Hay { $given } capacidades de fila para { $count } filas.
       *[column] Hay { $given } capacidades de columna para { $count } columnas.
    }
    .advice = Indique una capacidad para cada una o ninguna.

## What the solver refuses, by its code.

solver-points-too-large = Los puntos entre { $low } y { $high } están demasiado alejados para { $pairs } parejas.
    .advice = Use puntos más pequeños, por ejemplo números enteros de 0 a 1000.
solver-too-many-people = Las parejas más equitativas con personas en ambos lados se encuentran entre un máximo de { $most } parejas posibles; aquí hay { $cells }.
    .advice = Elija otro objetivo, dé un solo papel a cada persona o forme las parejas por partes.
solver-points-length = Hay { $points } valores de puntos para { $rows } filas y { $columns } columnas.
    .advice = Indique un número para cada fila y columna, fila tras fila.
solver-capacity-length = Los sitios no corresponden al número de filas y columnas.
    .advice = Indique sitios para cada fila y cada columna.
solver-capacity-range = Un número mínimo de sitios supera su máximo.
    .advice = Baje el mínimo o suba el máximo.
solver-index-out-of-range = Se nombra una fila o columna que no existe.
    .advice = Cuente las filas y columnas desde 0.
solver-forced-forbidden = La pareja de la fila { $row } y la columna { $column } está a la vez forzada y prohibida.
    .advice = Dé puntos a la celda o no la fuerce.
solver-forced-exceeds-seats = Las parejas forzadas necesitan más sitios de los que hay.
    .advice = Fuerce menos parejas o añada sitios.
solver-coupled-twice = Una fila o columna pertenece a más de una persona, o se cuenta a una persona dos veces.
    .advice = Nombre cada fila y columna en un solo acoplamiento y cuente a la persona solo ahí.
solver-exclusive-twice = Una pareja está excluida por más de otra pareja.
    .advice = Nombre cada pareja en una sola exclusión.
solver-forced-exclusive = Dos parejas forzadas se excluyen mutuamente.
    .advice = Fuerce solo una de ellas.
