## Tables that leave: methods, headings, and why nothing is released. $mean, $distribution, $own and $comments are smallest numbers.

release-confidential = Informe confidencial: estas tablas muestran grupos, nunca personas por separado. La coordinación guarda las respuestas individuales y puede leerlas.
release-thresholds = Una media necesita al menos { $mean } respuestas a la pregunta, una distribución { $distribution }, un grupo que cada persona eligió indicar { $own }, los comentarios { $comments } personas encuestadas.
release-hidden = Toda cifra oculta lleva el signo { $mark }, sea cual sea el motivo: { $hidden } filas de grupos están ocultas, { $shown } se muestran.
release-attacked = También se ocultan grupos mayores cuando uno oculto podría deducirse: a partir de ellos, de varias tablas juntas, de un informe anterior o por alguien que conoce su propia respuesta.
release-rounded = Las medias se redondean y se mantienen lejos de los extremos de la escala, las proporciones cercanas a nadie o a todos se agrupan, y los números de personas se dan por tramos.
release-sure = Una diferencia menor que el redondeo no dice nada: medio punto en grupos de 5 a 9 personas, un quinto a partir de 10, un décimo a partir de 20. No se muestran intervalos: dirían cuánto difieren las respuestas.
release-by-mean = Los grupos por debajo del mínimo para distribuciones se muestran solo con su media.
release-by-favourable = Los grupos por debajo del mínimo para distribuciones se muestran solo con su proporción de respuestas favorables.
release-plan-after-results = La coordinación ya había abierto los resultados de esta ronda cuando se fijó el plan de este informe.
release-plan-raised = Donde el plan tenía números más bajos que la organización, valen los de la organización.
release-respondents = Personas encuestadas: { $n }.
release-rate = Proporción de las personas invitadas que respondió: { $rate }.
release-options-left-out = Las preguntas con opciones no forman parte de este informe.
release-band-open = { $from } o más
release-percent = { $value } %
release-at-most = { $value } % o menos
release-at-least = { $value } % o más
release-low = bajo
release-mixed = repartido
release-high = alto
release-decimal = { $whole },{ $tenths }
release-name = {""}[nombre]
release-methods = Cómo se obtuvieron estas cifras
release-figures = Cifras
release-column-wave = Ronda de encuesta
release-column-item = Código
release-column-question = Pregunta
release-column-breakdown = Por
release-column-group = Grupo
release-column-respondents = Personas encuestadas
release-column-figure = Indicador
release-column-value = Valor
release-all = Todas las personas
release-together = Grupos ocultos juntos
release-unstated = Sin indicar
release-side = Papel
release-mentors = Mentoras y mentores
release-mentees = Mentees
release-mean = Media
release-favourable = Favorable
release-distribution = Distribución
release-share = Proporción de { $points }
release-comment = Comentario
release-comments = Lo que se dijo
release-plan-changed = El plan no es el que se fijó para esta ronda de encuesta.
    .advice = Siga el plan tal como se fijó, o fije uno para otra ronda de encuesta.
release-named-person = Un grupo del plan lleva el nombre de una persona del programa.
    .advice = No se elaboran cifras sobre una persona con nombre, respondan cuantas respondan. Deje fuera esta agrupación; cada persona puede transmitir sus propias palabras con su nombre.
release-uneven = Las respuestas o los grupos no corresponden al número de personas, o están fuera de su escala.
    .advice = Vuelva a leer el archivo de respuestas.
release-plan-unfit = Una tabla del plan nombra una agrupación que las respuestas no tienen, la misma dos veces o más de dos.
    .advice = Elija agrupaciones que las respuestas tengan, una o dos por tabla.
release-plan-too-large = El plan tiene más tablas de las que se pueden comprobar juntas.
    .advice = Limítese a ocho tablas como máximo.
release-opt-in-crossed = El plan cruza un dato voluntario con otra agrupación.
    .advice = Muéstrelo por separado, para todas las personas.
release-threshold-lowered = Un mínimo es más bajo de lo permitido, o que en un informe anterior de esta ronda de encuesta.
    .advice = Los mínimos pueden subirse, nunca bajarse.
release-measure-changed = Un informe anterior de esta ronda de encuesta muestra los grupos pequeños con otro indicador.
    .advice = Use el mismo indicador: los dos juntos dirían más que cada uno.
release-too-few-new = Desde un informe anterior de esta ronda de encuesta han llegado muy pocas respuestas, o se cambiaron o retiraron respuestas.
    .advice = Espere más respuestas, o entregue el informe anterior: la diferencia entre ambos mostraría las respuestas de unas pocas personas.
release-ledger-unfit = Un informe anterior de esta ronda de encuesta usaba una agrupación o una pregunta que ahora no está.
    .advice = Lea las respuestas con las mismas agrupaciones y preguntas.
release-front-asked = { $title }: { $count ->
    [one] { $count } pregunta con escala.
   *[other] { $count } preguntas con escala.
 }
release-front-pairs = { $count ->
    [one] { $count } pareja.
   *[other] { $count } parejas.
 }
release-front-sessions = { $count ->
    [one] Se celebró { $count } sesión.
   *[other] Se celebraron { $count } sesiones.
 }
release-heading-asked = Qué preguntamos
release-heading-answered = Quién respondió
release-heading-pairs = Parejas y sesiones
release-heading-access = Quién tiene pareja de mentoría
release-front-access = { $by }: { $groups }.
release-front-access-others = otros { $mark }
release-front-access-all = Todas las personas: { $share }.
release-front-access-about = Proporciones de las personas de la lista; los grupos de menos de { $few } personas, y los que permitirían deducirlos, llevan { $mark }.
release-next = Qué haremos a continuación
release-since = Desde { $wave }
release-up = sube
release-down = baja
release-same = casi igual
release-direction = «Sube» y «baja» significan medio punto o más entre las dos medias tal como se muestran, respondiera quien respondiera; no dice nada de los motivos.
release-up-by = sube { $by }
release-down-by = baja { $by }
release-by-nothing = sin diferencia
release-difference = Un número junto a «sube» o «baja» es la diferencia de las dos medias tal como se muestran: respondieron las mismas personas las dos veces, o al menos { $few } son distintas.
release-programme = Programa
release-first-page = Primera página
release-about = Tema
release-turned = { $question } (invertida: un valor alto significa que pocas personas están de acuerdo)
