## Cifras por las que se juzga un programa.

kpi-session-completion = Sesiones celebradas
    .formula = Sesiones celebradas, de las que deberían haberse celebrado hasta hoy; lo que una pareja celebró de más no cuenta por otra.
kpi-active-pairs = Parejas activas
    .formula = Parejas que se reunieron en el último intervalo y medio entre sesiones, de todas las parejas.
kpi-pulse-met = Se reunieron, según la encuesta de pulso
    .formula = Personas que dijeron en la encuesta de pulso que se reunieron el mes anterior (según lo previsto, más tarde o menos tiempo), de las que respondieron a eso. Las respuestas selladas también cuentan: para ello no hace falta saber de quién son.
kpi-reach-levels = Niveles alcanzados
    .formula = Niveles con alguien en una pareja, de todos los niveles de la lista.
kpi-reach-departments = Departamentos alcanzados
    .formula = Departamentos con alguien en una pareja, de todos los departamentos de la lista.
kpi-reach-sites = Centros alcanzados
    .formula = Centros con alguien en una pareja, de todos los centros de la lista.
kpi-learning = Aprendizaje en ambas direcciones
    .formula = Personas que hace poco aprendieron algo útil de alguien con menos y de alguien con más antigüedad (ambas con uno de los dos puntos más altos), de las que respondieron a ambas.
kpi-collaboration = Colaboración entre generaciones
    .formula = Media de las puntuaciones de las personas encuestadas.
kpi-views = Visión de otras generaciones
    .formula = Media de las puntuaciones de las personas encuestadas.
kpi-inclusion = Inclusión y voz
    .formula = Media de las puntuaciones de las personas encuestadas.
kpi-engagement = Compromiso
    .formula = Media de las puntuaciones de las personas encuestadas.
kpi-stay = Intención de quedarse
    .formula = Media de las puntuaciones de las personas encuestadas.
kpi-digital-confidence = Confianza digital
    .formula = Media de las puntuaciones de las personas encuestadas.
kpi-leadership-confidence = Confianza para liderar
    .formula = Media de las puntuaciones de las personas encuestadas.
kpi-mentor-load = Carga de mentoras y mentores
    .formula = Parejas, divididas entre las mentoras y los mentores que tienen al menos una.
kpi-own-formula = Introducida por la coordinación; cuenta la última cifra.
kpi-missing-no-pairs = Aún no hay parejas.
kpi-missing-no-sessions = No se anotó ninguna sesión, lo que no significa que no se celebrara ninguna.
kpi-missing-no-start = El encargo no tiene primer día, así que nada ha vencido.
kpi-missing-too-early = El tiempo de la primera sesión aún no ha pasado.
kpi-missing-nobody = Nadie respondió a lo que hace falta.
kpi-missing-no-values = La lista no lo dice de nadie.
kpi-missing-not-asked = Ninguna encuesta lo ha preguntado aún.
kpi-missing-not-kept = Las respuestas eran demasiadas para guardarlas con el programa; traiga de nuevo el archivo en Encuestas.
kpi-missing-not-typed = Aún no se ha introducido ninguna cifra.

outcomes-too-few = Colegas parecidos encontrados: { $count }. Por debajo de { $least } comparaciones no se compara nada.
outcomes-no-cause = No hubo sorteo: una diferencia está asociada a la participación, y puede venir de lo que llevó a participar.
outcomes-unlike = Los grupos aún difieren en al menos un aspecto; parte de una diferencia puede venir de ahí.
outcomes-unmatched = { $count ->
    [one] { $count } participante no tiene un colega parecido y queda fuera.
   *[other] { $count } participantes no tienen un colega parecido y quedan fuera.
 }
outcomes-stayed = Lo que estuvo asociado a la participación: { $count } de { $of } participantes siguen ahí, y { $others } de { $ofothers } colegas parecidos.
outcomes-promoted = Lo que estuvo asociado a la participación: de quienes siguen ahí, { $count } de { $of } participantes están en un nivel más alto, y { $others } de { $ofothers } colegas parecidos.
outcomes-moved = Lo que estuvo asociado a la participación: de quienes siguen ahí, { $count } de { $of } participantes están en otro departamento o centro, y { $others } de { $ofothers } colegas parecidos.
