## What is said of the rows and cells of a list of people. $count is how many.

cells-row-without-person = { $count ->
    [one] { $count } Zeile hat weder ID noch Namen noch E-Mail-Adresse und wird
   *[other] { $count } Zeilen haben weder ID noch Namen noch E-Mail-Adresse und werden
} ausgelassen.
    .advice = Bei Summen und Anmerkungen unter der Tabelle ist nichts zu tun. Tragen Sie sonst ein, wer es ist.
cells-name-blank = Bei { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
} fehlt der Name, obwohl andere Zellen ausgefüllt sind.
    .advice = Tragen Sie die Namen ein, oder löschen Sie diese Zeilen, wenn sie für niemanden stehen.
cells-name-half = Bei { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
} steht nur der Vorname oder nur der Nachname.
    .advice = Bei Menschen mit nur einem Namen ist nichts zu tun. Ergänzen Sie sonst den anderen.
cells-id-made = { $count ->
    [one] { $count } Zeile hat
   *[other] { $count } Zeilen haben
} weder ID noch E-Mail-Adresse; die Zeilennummer dient als ID.
    .advice = Ergänzen Sie IDs in der Datei: Mit Zeilennummern lässt sich eine neuere Datei nicht mit dieser vergleichen.
cells-id-from-email = { $count ->
    [one] { $count } Zeile hat
   *[other] { $count } Zeilen haben
} keine ID; die E-Mail-Adresse dient als ID.
    .advice = Nichts zu tun, es sei denn, andere Zeilen verweisen mit einer ID auf diese Personen.
cells-id-rounded = { $count ->
    [one] { $count } ID sieht
   *[other] { $count } IDs sehen
} aus, als hätte eine Tabellenkalkulation sie gerundet (1,23E+11).
    .advice = Exportieren Sie die Datei erneut mit der ID-Spalte als Text: Die letzten Ziffern sind verloren.
cells-name-marks = { $count ->
    [one] { $count } Zusatz neben einem Namen (ein Status, Pronomen) wurde abgetrennt und steht
   *[other] { $count } Zusätze neben einem Namen (ein Status, Pronomen) wurden abgetrennt und stehen
} in einer eigenen Spalte.
    .advice = Nichts zu tun. Wenn sie zu den Namen gehören, lassen Sie die Namen, wie sie sind.
    .keep = Die Namen lassen, wie sie sind
cells-name-of-company = { $count ->
    [one] { $count } Name enthält eine Rechtsform (GmbH, Ltd) und wurde
   *[other] { $count } Namen enthalten eine Rechtsform (GmbH, Ltd) und wurden
} übernommen, wie er geschrieben steht.
    .advice = Setzen Sie den Namen der Person in die Datei, oder lassen Sie die Zeile weg, wenn es keine Person ist.
cells-email-unreadable = { $count ->
    [one] { $count } Zelle in der E-Mail-Spalte enthält keine Adresse und blieb
   *[other] { $count } Zellen in der E-Mail-Spalte enthalten keine Adresse und blieben
} leer.
    .advice = Korrigieren Sie die Zellen, oder ordnen Sie die Spalte etwas anderem zu.
cells-role-unreadable = { $count ->
    [one] { $count } Zelle in der Rollenspalte nennt
   *[other] { $count } Zellen in der Rollenspalte nennen
} weder Mentor/in noch Mentee; diese Personen nehmen nicht teil.
    .advice = Schreiben Sie Mentor, Mentee oder beides, oder legen Sie unter „Rollen“ fest, welche Werte was bedeuten.
cells-role-blank = { $count ->
    [one] { $count } Person hat keine Rolle; sie nimmt nicht teil und bleibt
   *[other] { $count } Personen haben keine Rolle; sie nehmen nicht teil und bleiben
} in den Berichtslinien.
    .advice = Nichts zu tun, wenn das so gemeint ist.
cells-level-blank = { $count ->
    [one] { $count } Person hat
   *[other] { $count } Personen haben
} keine Stufe.
    .advice = Eine Regel über Stufen lässt fehlende Angaben gelten, sofern sie nichts anderes sagt. Ergänzen Sie die Stufen, wo es darauf ankommt.
cells-level-unplaced = { $count ->
    [one] { $count } Person hat eine Einstufung oder Position, die keiner Stufe zugeordnet ist; ihre Stufe
   *[other] { $count } Personen haben eine Einstufung oder Position, die keiner Stufe zugeordnet ist; ihre Stufe
} bleibt leer.
    .advice = Ordnen Sie diese Werte einer Stufe zu.
cells-zone-abbreviation = { $count ->
    [one] { $count } Zelle nennt
   *[other] { $count } Zellen nennen
} eine Zeitzone mit einer Abkürzung; angenommen wurde der Ort, an dem man sie verwendet, mit seiner Sommerzeit.
    .advice = Nichts zu tun, wenn das stimmt. Sicherer ist eine Stadt oder ein Name wie Europe/Berlin.
cells-zone-offset = { $count ->
    [one] { $count } Zelle nennt
   *[other] { $count } Zellen nennen
} einen festen Abstand zu UTC, der keine Sommerzeit kennt.
    .advice = Geben Sie eine Stadt oder einen Namen wie Europe/Berlin an, sonst stimmen die Zeiten das halbe Jahr nicht.
cells-zone-ambiguous = { $count ->
    [one] { $count } Zelle enthält eine Abkürzung, die mehrere Zeitzonen bedeutet, und blieb
   *[other] { $count } Zellen enthalten eine Abkürzung, die mehrere Zeitzonen bedeutet, und blieben
} leer.
    .advice = Geben Sie eine Stadt oder einen Namen wie Asia/Kolkata an.
cells-zone-unknown = { $count ->
    [one] { $count } Zelle enthält eine unbekannte Zeitzone und blieb
   *[other] { $count } Zellen enthalten eine unbekannte Zeitzone und blieben
} leer.
    .advice = Geben Sie eine größere Stadt in derselben Zone oder einen Namen wie Europe/Berlin an.
cells-language-unknown = { $count ->
    [one] { $count } Sprache steht nicht in der Liste der Sprachen und wurde
   *[other] { $count } Sprachen stehen nicht in der Liste der Sprachen und wurden
} übernommen, wie sie geschrieben steht.
    .advice = Prüfen Sie die Schreibweise: Sprachen passen nur zusammen, wenn sie gleich geschrieben sind.
cells-language-level = { $count ->
    [one] { $count } Zelle sagt
   *[other] { $count } Zellen sagen
}, wie gut eine Sprache gesprochen wird; verwendet wird nur die Sprache.
    .advice = Entfernen Sie Sprachen, die für ein Gespräch nicht ausreichen.
cells-strength-outside = { $count ->
    [one] { $count } Zelle nennt
   *[other] { $count } Zellen nennen
} eine Ausprägung außerhalb von 1 bis 3; mehr zählt als 3, nichts als 1.
    .advice = Verwenden Sie 1 (etwas), 2 und 3 (sehr).
cells-hours-unreadable = { $count ->
    [one] { $count } Zelle mit Zeiten konnte
   *[other] { $count } Zellen mit Zeiten konnten
} nicht gelesen werden: Diese Personen zählen, als hätten sie nichts angegeben. Was sie geschrieben haben, steht weiter bei ihnen.
    .advice = Schreiben Sie Zeiten so: Mo 09:00-12:00; Do 14:00-16:00.
cells-hours-not-known = { $count ->
    [one] { $count } Zelle sagt
   *[other] { $count } Zellen sagen
}, dass die Zeiten nicht feststehen („nach Absprache“, „tbd“): Sie gelten als unbekannt. Der Text steht weiter bei der Person.
    .advice = Nichts zu tun, es sei denn, die Zeiten sind inzwischen bekannt.
cells-hours-half-of-day = { $count ->
    [one] { $count } Zelle enthält
   *[other] { $count } Zellen enthalten
} Zeiten vor sieben Uhr ohne Angabe der Tageshälfte, etwa 2-4. Sie gelten als Nachmittag.
    .advice = Sagen Sie, welche Tageshälfte in dieser Datei gemeint ist.
    .afternoon = Am Nachmittag
    .written = Vor sieben Uhr morgens, wie geschrieben
cells-hours-beside-24-hour = { $count ->
    [one] { $count } Zelle enthält
   *[other] { $count } Zellen enthalten
} Zeiten vor sieben Uhr ohne Angabe der Tageshälfte, etwa 2-4. Die Zeiten daneben folgen der 24-Stunden-Zählung, daher gelten sie als früher Morgen.
    .advice = Sagen Sie, welche Tageshälfte in dieser Datei gemeint ist.
cells-hours-turned = { $count ->
    [one] { $count } Zelle enthält
   *[other] { $count } Zellen enthalten
} Zeiten, die enden, bevor sie beginnen, etwa 9-5; das Ende liegt am Nachmittag (09:00-17:00).
    .advice = Nichts zu tun, wenn das stimmt.

## $words is a list of sentences of hours.ftl ("lunch is 12:00-13:00"), with semicolons between them.

cells-hours-in-words = { $count ->
    [one] { $count } Zelle nennt
   *[other] { $count } Zellen nennen
} Zeiten in Worten: { $words }.
    .advice = Nichts zu tun, wenn die Personen das meinen.
cells-capacity-unreadable = { $count ->
    [one] { $count } Zelle mit einer Anzahl von Partnern konnte nicht gelesen werden und blieb
   *[other] { $count } Zellen mit einer Anzahl von Partnern konnten nicht gelesen werden und blieben
} leer.
    .advice = Schreiben Sie eine Zahl (2) oder Mindest- und Höchstzahl (1-3).
