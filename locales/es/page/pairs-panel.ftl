# One pair: its details, a change by hand, why two are no pair, locks and exclusions.

pairs-this-pair = Esta pareja<hidden>: { $mentor } y { $mentee }</hidden>
pairs-looking = Mirando esta pareja …
pairs-side-mentor = mentor/a
pairs-side-mentee = mentee
pairs-side-both = ambos papeles
pairs-gets = Obtiene { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
}
pairs-gets-none = Ninguna regla da puntos para este lado.
pairs-nobody-else = nadie más es posible
pairs-next = { $name }, { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
}
pairs-breaks = Esta pareja incumple una regla obligatoria.
pairs-together = Juntos
pairs-together-locked = { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
}, bloqueada
pairs-next-mentor = Siguiente mejor para mentor/a
pairs-next-mentee = Siguiente mejor para mentee
pairs-without = Sin esta pareja

## {kind} is "Locked" or "Excluded"

pairs-excluded = Excluida
pairs-decided = <strong>{ $kind }</strong>.
pairs-decided-on = <strong>{ $kind }</strong> el { $date }.
pairs-decided-by = <strong>{ $kind }</strong> por { $author }.
pairs-decided-on-by = <strong>{ $kind }</strong> el { $date } por { $author }.
pairs-decided-why = Motivo: { $reason }
pairs-unlock = Desbloquear
pairs-lock-this = Bloquear esta pareja
pairs-never = No emparejar nunca a estas dos personas
pairs-lock-needs-reason = Esta pareja incumple una regla obligatoria, así que el bloqueo necesita un motivo.
pairs-reason-optional = Motivo (puede quedar vacío)
pairs-say-why = Diga por qué, para que otras personas puedan entender la decisión.
pairs-decided-by-field = Decidido por (puede quedar vacío)
pairs-until-field = Válido hasta (puede quedar vacío)
pairs-reason-private = El motivo es privado: se guarda con el programa y no aparece en ningún archivo, carta o explicación para otras personas.
pairs-do-lock = Bloquear
pairs-do-exclude = Excluir
pairs-other-partner = Elegir otra persona
pairs-other-mentee = Otra persona mentorizada para { $name }
pairs-other-mentor = Otra mentora u otro mentor para { $name }
pairs-other-hint = Verá el coste antes de que cambie nada. Arrastrar una fila de la tabla sobre otra hace lo mismo.
pairs-undo-lock = bloqueo
pairs-undo-unlock = desbloqueo
pairs-locked-said = Bloqueada. Una nueva propuesta mantiene esta pareja.
pairs-unlocked-said = Desbloqueada. Una nueva propuesta puede cambiar esta pareja.

## A change by hand

pairs-change-unjudged = No se pudo valorar este cambio.
pairs-change-title = ¿Emparejar a { $mentor } con { $mentee }?
pairs-counting-cost = Calculando el coste …
pairs-make = Formar esta pareja
pairs-make-more = Formar esta pareja …
pairs-wrote = <strong>{ $name }</strong> escribió:
pairs-breaks-anyway = { $count ->
    [one] <strong>Esta pareja incumple una regla obligatoria.</strong> Puede formarla de todos modos, con un motivo.
   *[other] <strong>Esta pareja incumple { $count } reglas obligatorias.</strong> Puede formarla de todos modos, con un motivo.
}
pairs-part = { $mentor } y { $mentee } se separan.
pairs-join = { $mentor } y { $mentee } forman pareja.
pairs-left-waiting = { $name } queda sin pareja.
pairs-before-after = Antes y después
pairs-what = Qué
pairs-now = Ahora
pairs-then = Después
pairs-change = Cambio
pairs-new-locked = La nueva pareja se bloquea, para que una nueva propuesta la mantenga.
pairs-change-means = Este cambio significa: { $cost }.
pairs-change-breaks = Esta pareja incumple { $count ->
    [one] { $count } regla obligatoria
   *[other] { $count } reglas obligatorias
}.
pairs-same-points = los mismos puntos
pairs-undo-by-hand = cambio a mano
pairs-made-said = La pareja está formada y bloqueada.
pairs-none-to-change = Todavía no hay parejas que cambiar.
    .advice = Proponga primero parejas.
pairs-by-hand = Cambiado a mano

## Why two are no pair

pairs-why-not-title = ¿Por qué no estas dos personas?
pairs-why-not-choose = Elija una mentora o un mentor y una persona mentorizada para ver qué costaría su pareja o qué regla la prohíbe.
pairs-why-not-looking = Mirando …
pairs-why-not-made = { $mentor } y { $mentee } son pareja.
pairs-forbidden = { $count ->
    [one] { $count } regla obligatoria prohíbe
   *[other] { $count } reglas obligatorias prohíben
} esta pareja.
pairs-why-not-new = Parejas nuevas
pairs-why-not-part = Parejas que se separan
pairs-and = { $mentor } y { $mentee }
pairs-allowed = Las reglas permiten esta pareja.
pairs-allowed-price = Formarla significa: { $price }.
pairs-why-not-unanswered = No se pudo responder a esta pregunta.

## Locks and exclusions

pairs-decisions-none = Sin bloqueos ni exclusiones. Abra una pareja en la tabla para bloquearla o para decir que esas dos personas nunca deben emparejarse.
pairs-decisions-to-pairs = Ver las parejas
pairs-decisions-hint = Los bloqueos y las exclusiones sobreviven a una lista más nueva. Sus motivos son privados: se guardan con el programa y no aparecen en ningún archivo, carta o explicación para otras personas.
pairs-decision = Decisión
pairs-by = Por
pairs-date = Fecha
pairs-until = Hasta
pairs-take-back = Retirar
pairs-against-required = contra una regla obligatoria
pairs-over = terminada
pairs-not-in-roster = en espera: no está en la lista
pairs-unlock-of = Desbloquear: { $mentor } y { $mentee }
pairs-allow-again = Permitir de nuevo
pairs-allow-again-of = Permitir de nuevo: { $mentor } y { $mentee }
pairs-undo-allow = fin de una exclusión
pairs-unlock-said = Desbloqueada.
pairs-allow-said = Permitida de nuevo.

## What cannot all be had

pairs-conflicts = { $count ->
    [one] { $count } bloqueo no se puede mantener
   *[other] { $count } bloqueos no se pueden mantener
}
pairs-conflicts-aside = { $count ->
    [one] Apartar este bloqueo y proponer
   *[other] Apartar estos { $count } bloqueos y proponer
}
pairs-conflicts-hint = Todo lo demás se mantiene. «Deshacer» recupera los bloqueos.
pairs-conflict-all = No se puede mantener todo esto:
pairs-conflict-member = { $text }: { $names }
pairs-conflict-any = Renuncie a uno cualquiera, y el resto de esta lista se puede mantener.
