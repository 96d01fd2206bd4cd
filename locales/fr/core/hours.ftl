## What words for hours are taken for. Said in a list, so without a full stop.

hours-morning = le matin, c’est 09:00-12:00
hours-early-morning = tôt le matin, c’est 07:00-09:00
hours-late-morning = la fin de matinée, c’est 10:00-12:00
hours-lunch = le midi, c’est 12:00-13:00
hours-afternoon = l’après-midi, c’est 13:00-17:00
hours-early-afternoon = le début d’après-midi, c’est 13:00-15:00
hours-late-afternoon = la fin d’après-midi, c’est 15:00-17:00
hours-evening = le soir, c’est 17:00-20:00
hours-day = un jour sans horaire, c’est 09:00-17:00
hours-any-time = à tout moment, c’est du lundi au vendredi 09:00-17:00
hours-no-day = des horaires sans jour valent du lundi au vendredi
hours-open-end = « après » dure jusqu’à 17:00 (plus tard : jusqu’à 20:00), « avant » commence à 09:00 (ou deux heures avant une fin matinale)
hours-half-unknown = Ces horaires hebdomadaires ne précisent pas s’ils sont avant ou après midi.
    .advice = Écrivez 14:00-16:00.
hours-not-read = Ces horaires hebdomadaires n’ont pas pu être lus.
    .advice = Écrivez-les ainsi : lun. 09:00-12:00; jeu. 14:00-16:00.
