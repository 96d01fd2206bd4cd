## Files of pairs: sheets, column headings and what stands in cells.

export-pairs = Paare
export-waiting = Ohne Partner
export-rounds = Runden
export-round = Runde
export-circles = Kreise
export-circle = Kreis
export-role = Rolle
export-mentor = Mentor/in
export-mentor-id = Mentor/in: ID
export-mentor-email = Mentor/in: E-Mail
export-mentor-department = Mentor/in: Abteilung
export-mentee = Mentee
export-mentee-id = Mentee: ID
export-mentee-email = Mentee: E-Mail
export-mentee-department = Mentee: Abteilung
export-person = Person
export-person-id = Person: ID
export-person-email = Person: E-Mail
export-person-department = Person: Abteilung
export-points = Punkte
export-points-mentor = Punkte für Mentor/in
export-points-mentee = Punkte für Mentee
export-minutes = Gemeinsame Minuten pro Woche
export-why = Warum
export-locked = Von der Koordination fixiert
export-yes = ja
export-no = nein
export-is-mentor = Mentor/in
export-is-mentee = Mentee
export-is-both = Mentor/in und Mentee
export-is-none = keine
export-rejected = Abgelehnte Zeilen
export-row = Zeile
export-rejected-why = Warum nicht übernommen
delimiter-unknown = Eine CSV-Datei wird mit Komma, Semikolon oder Tabulator geschrieben.
    .advice = Wählen Sie eines der drei.

## The audit record, compared with a new run.

audit-unreadable = Dies ist kein Nachweis, den dieses Programm lesen kann.
    .advice = Wählen Sie einen Nachweis, den Vice Versa gespeichert hat, oder ein neueres Vice Versa.
audit-people = Die Personen sind nicht die des Nachweises.
audit-policy = Die Regeln sind nicht die des Nachweises.
audit-decisions = Die Fixierungen und Ausschlüsse sind nicht die des Nachweises.
audit-history = Die früheren Paare sind nicht die des Nachweises.
audit-today = Das Datum ist nicht das des Nachweises.
audit-record-policy = Die Regeln im Nachweis sind nicht die, die seine eigene Prüfsumme nennt.
audit-record-today = Das Datum im Nachweis ist nicht das, das seine eigene Prüfsumme nennt.
audit-record-decisions = Die Fixierungen und Ausschlüsse im Nachweis sind nicht die der Eingaben.
audit-other-version = Eine andere Version des Programms hat den Nachweis erstellt; dieselben Paare sind nur innerhalb einer Version zugesagt.
audit-same-pairs = Ein neuer Lauf mit diesen Eingaben ergibt dieselben Paare, Summen und denselben Beweis.
audit-by-hand = Die Paare sind nicht die eines Laufs: Sie wurden von Hand geändert, oder der Lauf wurde vorzeitig beendet. Ihre Summen und das bestmögliche Ergebnis sind wie verzeichnet.
audit-differs = Dieser Nachweis gehört nicht zu diesen Eingaben und diesem Programm, oder er wurde verändert.
audit-totals = Die Summen sind nicht die der Paare.
audit-proof = Der Beweis ist nicht der eines neuen Laufs.
audit-not-best = Der Nachweis nennt diese Paare die besten, ein neuer Lauf ergibt etwas anderes.

## Saved programmes.

programme-newer = Dieses Programm wurde mit einem neueren Vice Versa gespeichert: Es hat Format { $version }, und dieses kennt bis { $known }.
    .advice = Öffnen Sie es mit dem neueren Vice Versa; nichts wurde verändert.
programme-none = Diese Datei ließ sich öffnen, enthält aber kein Programm von Vice Versa.
    .advice = Wählen Sie eine Datei, die Vice Versa gespeichert hat.
kept-long-name = Der Name, unter dem das Programm aufbewahrt wird, ist zu lang.
    .advice = Wählen Sie einen kürzeren.
kept-newer = Dieses Programm wurde von einem neueren Vice Versa aufbewahrt: Es hat Format { $version }, und dieses kennt bis { $known }.
    .advice = Öffnen Sie es mit dem neueren Vice Versa; nichts wurde verändert.
kept-locked = Das Programm lässt sich nicht öffnen: Die Passphrase ist eine andere, oder was dieser Browser aufbewahrt, ist beschädigt.
    .advice = Geben Sie die Passphrase noch einmal ein und achten Sie auf Großbuchstaben und Leerzeichen; ist sie richtig, öffnen Sie stattdessen eine gespeicherte Datei.
kept-damaged = Der letzte in diesem Browser gespeicherte Stand ist beschädigt oder unvollständig.
    .advice = Öffnen Sie einen früheren Stand, falls es einen gibt, oder eine gespeicherte Datei.
