## Kalenderdateien und die Planung der Sitzungen.

calendar-summary = { $mentor } und { $mentee }
calendar-description = Sitzung { $number } von { $of } · { $programme }
calendar-stamp = Der Zeitpunkt, zu dem der Kalender erstellt wird, ist nicht lesbar.
    .advice = Er muss in koordinierter Weltzeit stehen, etwa 2027-01-11T09:00:00Z.
calendar-empty = Es gibt keine solche Sitzung.
    .advice = Lassen Sie zuerst Sitzungen vorschlagen.
calendar-session = Eine geplante Sitzung, ihr Beginn oder ihre Zeitzone ist nicht lesbar.
    .advice = Lassen Sie die Sitzungen neu vorschlagen.
calendar-today = Das heutige Datum ist nicht lesbar.
    .advice = Es muss ein ISO-Datum sein, etwa 2027-01-11.
calendar-no-start = Im Auftrag steht nicht, wann das Programm beginnt.
    .advice = Tragen Sie dort den ersten Tag ein, dann schlagen Sie erneut vor.
calendar-no-shared-hour = Die beiden haben keine gemeinsame Zeit, die für eine Sitzung lang genug ist.
calendar-hours-unknown = Die Wochenzeiten einer der beiden Personen sind nicht bekannt.
calendar-zone-unknown = Die Zeitzone einer der beiden Personen ist nicht bekannt.
calendar-too-few = { $found } von { $wanted } Sitzungen passen in gemeinsame Zeiten.
calendar-move-outside-hours = Außerhalb der gemeinsamen Zeiten, oder eine der beiden Personen ist abwesend oder hat eine andere Sitzung.
calendar-move-hours-unknown = Die Zeiten einer der beiden Personen sind nicht bekannt; ob es passt, lässt sich nicht sagen.
calendar-move-clocks-change = Zu dieser Stunde werden die Uhren umgestellt: Sie fällt aus oder kommt zweimal.
calendar-not-ics = Das ist keine Kalenderdatei.
    .advice = Wählen Sie eine Datei, die auf .ics endet.
