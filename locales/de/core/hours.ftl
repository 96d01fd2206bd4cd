## What words for hours are taken for. Said in a list, so without a full stop.

hours-morning = vormittags ist 09:00-12:00
hours-early-morning = früher Morgen ist 07:00-09:00
hours-late-morning = später Vormittag ist 10:00-12:00
hours-lunch = mittags ist 12:00-13:00
hours-afternoon = nachmittags ist 13:00-17:00
hours-early-afternoon = früher Nachmittag ist 13:00-15:00
hours-late-afternoon = später Nachmittag ist 15:00-17:00
hours-evening = abends ist 17:00-20:00
hours-day = ein Tag ohne Uhrzeit ist 09:00-17:00
hours-any-time = jederzeit ist Montag bis Freitag 09:00-17:00
hours-no-day = Zeiten ohne Tag gelten von Montag bis Freitag
hours-open-end = „nach“ dauert bis 17:00 (bei späteren bis 20:00), „vor“ beginnt um 09:00 (oder zwei Stunden vor einem frühen Ende)
hours-half-unknown = Diese Wochenzeiten sagen nicht, ob sie vor oder nach Mittag liegen.
    .advice = Schreiben Sie 14:00-16:00.
hours-not-read = Diese Wochenzeiten konnten nicht gelesen werden.
    .advice = Schreiben Sie sie so: Mo 09:00-12:00; Do 14:00-16:00.
