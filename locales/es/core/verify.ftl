## What a check finds wrong in a pairing.

verify-fingerprint = La huella no coincide: algo se modificó después de formar las parejas.
verify-seed = La semilla no es la de la configuración.
verify-same-id = Dos personas tienen el mismo identificador.
verify-order = La pareja { $number } está fuera de orden o aparece dos veces.
verify-unknown = La pareja { $number } nombra a alguien que no está en la lista.
verify-role = La pareja { $number } da a alguien un papel que no tiene.
verify-must = La pareja { $number } incumple una regla obligatoria.
verify-locked = La pareja { $number } no indica correctamente si está bloqueada.
verify-minutes = La pareja { $number } tiene otro horario en común.
verify-points = La pareja { $number } vale otros puntos.
verify-gain = La pareja { $number } tiene otras ganancias.
verify-reasons = La pareja { $number } tiene otros motivos.
verify-capacity = La persona { $number } tiene más parejas que su capacidad.
verify-capacity-total = La persona { $number } tiene en total más parejas que su capacidad.
verify-waiting = Las personas sin pareja no son las que se indican.
verify-totals = Los totales no son los de las parejas.

## What is wrong in the proof.

proof-priority = Este tipo de prueba no corresponde al objetivo elegido.
proof-kind = El tipo de prueba no corresponde a lo que afirma.
proof-gap = La diferencia no es la cota menos lo alcanzado.
proof-not-whole = Los precios no son números enteros.
proof-no-prices = No hay precios que demuestren nada.
proof-odd-set = Un conjunto impar no tiene un precio verdadero, contiene a alguien que no está en el programa o no corresponde a este tipo de prueba.
proof-blocking = En { $count } casos, dos personas preferirían formar pareja entre ellas.
proof-nothing = Nada demuestra la cota.
proof-units = Las unidades no separan las partes del objetivo.
proof-misfit = Los precios no corresponden a las personas, o las parejas a sus sitios.
proof-not-best = Los precios no demuestran que no exista una formación de parejas mejor.
proof-first-stage = Los precios no demuestran la primera etapa.
proof-not-fairest = Las etapas no demuestran que no exista una formación de parejas más equitativa.
proof-bound = Los precios no demuestran la cota.
