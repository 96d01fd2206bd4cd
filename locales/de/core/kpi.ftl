## Zahlen, an denen ein Programm gemessen wird.

kpi-session-completion = Gehaltene Treffen
    .formula = Gehaltene Treffen von denen, die bis heute hätten stattfinden sollen; was ein Paar darüber hinaus hatte, zählt nicht für ein anderes.
kpi-active-pairs = Aktive Paare
    .formula = Paare, die sich in den letzten anderthalb Abständen zwischen Treffen gesehen haben, von allen Paaren.
kpi-pulse-met = Getroffen, laut Pulsbefragung
    .formula = Antwortende, die sich laut Pulsbefragung im Monat davor getroffen haben (wie geplant, später oder kürzer), von denen, die das beantwortet haben. Versiegelte Antworten zählen mit: Dafür muss niemand bekannt sein.
kpi-reach-levels = Erreichte Stufen
    .formula = Stufen mit jemandem in einem Paar, von allen Stufen der Personenliste.
kpi-reach-departments = Erreichte Abteilungen
    .formula = Abteilungen mit jemandem in einem Paar, von allen Abteilungen der Personenliste.
kpi-reach-sites = Erreichte Standorte
    .formula = Standorte mit jemandem in einem Paar, von allen Standorten der Personenliste.
kpi-learning = Lernen in beide Richtungen
    .formula = Antwortende, die in letzter Zeit von jemandem mit weniger und von jemandem mit mehr Erfahrung etwas Nützliches gelernt haben (beides mit einem der zwei höchsten Punkte beantwortet), von denen, die beides beantwortet haben.
kpi-collaboration = Zusammenarbeit der Generationen
    .formula = Mittelwert der Werte der Antwortenden.
kpi-views = Bilder von anderen Generationen
    .formula = Mittelwert der Werte der Antwortenden.
kpi-inclusion = Zugehörigkeit und Stimme
    .formula = Mittelwert der Werte der Antwortenden.
kpi-engagement = Engagement
    .formula = Mittelwert der Werte der Antwortenden.
kpi-stay = Bleibeabsicht
    .formula = Mittelwert der Werte der Antwortenden.
kpi-digital-confidence = Digitale Sicherheit
    .formula = Mittelwert der Werte der Antwortenden.
kpi-leadership-confidence = Sicherheit in der Führung
    .formula = Mittelwert der Werte der Antwortenden.
kpi-mentor-load = Belastung der Mentorinnen und Mentoren
    .formula = Paare, geteilt durch die Mentorinnen und Mentoren, die mindestens eines haben.
kpi-own-formula = Von der Koordination eingetragen; die letzte Zahl gilt.
kpi-missing-no-pairs = Es gibt noch keine Paare.
kpi-missing-no-sessions = Es wurden keine Treffen eingetragen; das heißt nicht, dass keine stattfanden.
kpi-missing-no-start = Der Auftrag nennt keinen ersten Tag, also ist nichts fällig.
kpi-missing-too-early = Die Zeit des ersten Treffens ist noch nicht vorbei.
kpi-missing-nobody = Niemand hat beantwortet, was es dafür braucht.
kpi-missing-no-values = Die Personenliste sagt das von niemandem.
kpi-missing-not-asked = Noch keine Umfrage hat danach gefragt.
kpi-missing-not-kept = Es waren zu viele Antworten, um sie mit dem Programm aufzubewahren; bringen Sie die Datei unter Umfragen noch einmal.
kpi-missing-not-typed = Es wurde noch keine Zahl eingetragen.

outcomes-too-few = Ähnliche Kolleginnen und Kollegen gefunden: { $count }. Unter { $least } Vergleichspaaren wird nichts verglichen.
outcomes-no-cause = Niemand wurde ausgelost: Ein Unterschied ging mit der Teilnahme einher und kann von dem kommen, was zur Teilnahme geführt hat.
outcomes-unlike = Die Gruppen unterscheiden sich auch danach in mindestens einer Hinsicht; ein Teil eines Unterschieds kann daher kommen.
outcomes-unmatched = { $count ->
    [one] { $count } teilnehmende Person hat niemanden Ähnlichen und bleibt außen vor.
   *[other] { $count } Teilnehmende haben niemanden Ähnlichen und bleiben außen vor.
 }
outcomes-stayed = Was mit der Teilnahme einherging: { $count } von { $of } Teilnehmenden sind noch da, und { $others } von { $ofothers } ähnlichen Kolleginnen und Kollegen.
outcomes-promoted = Was mit der Teilnahme einherging: Von denen, die noch da sind, stehen { $count } von { $of } Teilnehmenden auf einer höheren Stufe, und { $others } von { $ofothers } ähnlichen Kolleginnen und Kollegen.
outcomes-moved = Was mit der Teilnahme einherging: Von denen, die noch da sind, sind { $count } von { $of } Teilnehmenden in einer anderen Abteilung oder an einem anderen Standort, und { $others } von { $ofothers } ähnlichen Kolleginnen und Kollegen.
