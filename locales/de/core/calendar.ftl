## Kalenderdateien und die Planung der Treffen.

calendar-summary = { $mentor } und { $mentee }
calendar-description = Treffen { $number } von { $of } · { $programme }
calendar-stamp = Der Zeitpunkt, zu dem der Kalender erstellt wird, ist nicht lesbar.
    .advice = Er muss in koordinierter Weltzeit stehen, etwa 2027-01-11T09:00:00Z.
calendar-empty = Es gibt kein solches Treffen.
    .advice = Lassen Sie zuerst Treffen vorschlagen.
calendar-session = Ein geplantes Treffen, sein Beginn oder seine Zeitzone ist nicht lesbar.
    .advice = Lassen Sie die Treffen neu vorschlagen.
calendar-today = Das heutige Datum ist nicht lesbar.
    .advice = Es muss ein ISO-Datum sein, etwa 2027-01-11.
calendar-no-start = Im Auftrag steht nicht, wann das Programm beginnt.
    .advice = Tragen Sie dort den ersten Tag ein, dann schlagen Sie erneut vor.
calendar-no-shared-hour = Die beiden haben keine gemeinsame Zeit, die für ein Treffen lang genug ist.
calendar-hours-unknown = Die Wochenzeiten einer der beiden Personen sind nicht bekannt.
calendar-zone-unknown = Die Zeitzone einer der beiden Personen ist nicht bekannt.
calendar-too-few = { $found } von { $wanted } Treffen passen in gemeinsame Zeiten.
calendar-move-outside-hours = Außerhalb der gemeinsamen Zeiten, oder eine der beiden Personen ist abwesend oder hat ein anderes Treffen.
calendar-move-hours-unknown = Die Zeiten einer der beiden Personen sind nicht bekannt; ob es passt, lässt sich nicht sagen.
calendar-move-clocks-change = Zu dieser Stunde werden die Uhren umgestellt: Sie fällt aus oder kommt zweimal.
calendar-not-ics = Das ist keine Kalenderdatei.
    .advice = Wählen Sie eine Datei, die auf .ics endet.
