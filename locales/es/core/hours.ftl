## What words for hours are taken for. Said in a list, so without a full stop.

hours-morning = la mañana es 09:00-12:00
hours-early-morning = primera hora de la mañana es 07:00-09:00
hours-late-morning = última hora de la mañana es 10:00-12:00
hours-lunch = la hora de comer es 12:00-13:00
hours-afternoon = la tarde es 13:00-17:00
hours-early-afternoon = primera hora de la tarde es 13:00-15:00
hours-late-afternoon = última hora de la tarde es 15:00-17:00
hours-evening = el final de la tarde es 17:00-20:00
hours-day = un día sin horas es 09:00-17:00
hours-any-time = a cualquier hora es de lunes a viernes 09:00-17:00
hours-no-day = las horas sin día valen de lunes a viernes
hours-open-end = «después de» dura hasta las 17:00 (las más tardías, hasta las 20:00), «antes de» empieza a las 09:00 (o dos horas antes de un final temprano)
hours-half-unknown = Este horario semanal no indica si es antes o después del mediodía.
    .advice = Escriba 14:00-16:00.
hours-not-read = Este horario semanal no se ha podido leer.
    .advice = Escríbalo así: lun. 09:00-12:00; jue. 14:00-16:00.
