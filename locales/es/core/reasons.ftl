## Why a pair: begins with a capital and has no full stop, since reasons are listed.

reason-same-level = Mismo nivel
reason-gap = { $gap ->
        [one] { $gap } nivel de diferencia
       *[other] { $gap } niveles de diferencia
    }
reason-same = { $code ->
        [department] Mismo departamento: { $value }
        [location] Mismo centro: { $value }
        [level] Mismo nivel: { $value }
        [manager] Misma persona responsable: { $value }
        [timezone] Misma zona horaria: { $value }
       *[other] Mismo valor en «{ $field }»: { $value }
    }
reason-same-two = «{ $own }» de la mentora o el mentor es «{ $other }» de la persona mentorizada: { $value }
reason-different = { $code ->
        [department] Departamentos distintos
        [location] Centros distintos
        [level] Niveles distintos
        [manager] Responsables distintos
        [timezone] Zonas horarias distintas
       *[other] Valores distintos en «{ $field }»
    }
reason-different-two = «{ $own }» de la mentora o el mentor difiere de «{ $other }» de la persona mentorizada
reason-offers-wants = La mentora o el mentor ofrece lo que desea la persona mentorizada: { $values }
reason-wants-offers = La persona mentorizada ofrece lo que desea la mentora o el mentor: { $values }
reason-both-offer = Ambas personas ofrecen: { $values }
reason-both-want = Ambas personas desean: { $values }
reason-shared = En común en «{ $field }»: { $values }
reason-shared-two = «{ $own }» de la mentora o el mentor coincide con «{ $other }» de la persona mentorizada: { $values }
reason-languages = { $count ->
        [one] Un idioma en común: { $values }
       *[other] Idiomas en común: { $values }
    }
reason-minutes = { $minutes } minutos en común por semana
reason-wish-mentor = Deseo número { $rank } de la mentora o el mentor
reason-wish-mentee = Deseo número { $rank } de la persona mentorizada
reason-wish-both = Deseo número { $mentor } de la mentora o el mentor, deseo número { $mentee } de la persona mentorizada
reason-not-before = No han sido pareja antes
reason-apart = Sin cercanía en la línea jerárquica
reason-agreed = Otras preferencias acordadas

## Why two people may not be a pair.

broken-not-above = La mentora o el mentor no está en un nivel superior al de la persona mentorizada.
broken-below = La mentora o el mentor está en un nivel inferior al de la persona mentorizada.
broken-not-below = La mentora o el mentor no está en un nivel inferior al de la persona mentorizada.
broken-above = La mentora o el mentor está en un nivel superior al de la persona mentorizada.
broken-excluded = Usted ha excluido esta pareja.
broken-no-seat = Una de las dos personas no puede tener pareja en ese papel.
broken-same-person = Nadie forma pareja consigo mismo.
broken-agreed = Regla { $number }: una preferencia acordada.
broken-gap = Regla { $number }: { $must }; la diferencia es de { $gap }.
broken-no-level = Regla { $number }: { $must }; no se conoce un nivel.
broken-minutes = Regla { $number }: { $must }; tienen { $minutes } en común.
broken-no-hours = Regla { $number }: { $must }; no se conoce el horario de una persona.
broken-line = Regla { $number }: { $must }; están demasiado cerca en ella.
broken-before = Regla { $number }: { $must }; ya fueron pareja.
broken-blank = Regla { $number }: { $must }; una celda está vacía.
broken-different = Regla { $number }: { $must }; aquí coincide.
broken-same = Regla { $number }: { $must }; aquí es distinto.
broken-language = Regla { $number }: { $must }; no tienen ninguno.
broken-shared = Regla { $number }: { $must }; nada coincide.
broken-ranked = Regla { $number }: { $must }; ningún deseo nombra a la otra persona.
broken-wrong-role = Una de las dos personas no participa en el programa en ese papel.
    .advice = Elija una mentora o un mentor y una persona mentorizada.
broken-loop = Un bloqueo une a las dos personas en sentido contrario.
broken-locks = Sus bloqueos no dejan sitio para esta pareja.
broken-prefers = { $side ->
        [mentor] La mentora o el mentor gana { $least } o más con su pareja actual, y { $gain } con esta.
       *[mentee] La persona mentorizada gana { $least } o más con su pareja actual, y { $gain } con esta.
    }
broken-gone = Una de las dos personas se ha ido o ya no participa en el programa en ese papel.

## Why somebody has no partner.

waiting-capacity-zero = La capacidad de esta persona es cero.
waiting-nobody = No hay nadie en el otro lado.
waiting-no-candidates = { $possible ->
        [one] Las reglas descartan a la { $possible } persona posible.
       *[other] Las reglas descartan a las { $possible } personas posibles.
    }
waiting-most-by-rule = La mayoría: la regla { $number } ({ $must }) descarta { $count }.
waiting-most-by-policy = La mayoría: la configuración ({ $must }) descarta { $count }.
waiting-below-minimum = Esta persona tiene { $partners } de al menos { $minimum } parejas; las demás que encajan no tienen sitio libre.
waiting-negative-total = { $possible ->
        [one] { $candidates } de { $possible } persona posible encaja, pero costaría puntos.
       *[other] { $candidates } de las { $possible } personas posibles encajan, pero cada una costaría puntos.
    }
waiting-all-taken = { $possible ->
        [one] { $candidates } de { $possible } persona posible encaja, pero ya tiene pareja.
       *[other] { $candidates } de las { $possible } personas posibles encajan, y todas tienen ya pareja con otras.
    }
waiting-minimum-asked = Se pedían al menos { $minimum }.
