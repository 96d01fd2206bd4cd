## Files that cannot be read.

files-damaged-file = Diese Arbeitsmappe ist beschädigt oder unvollständig.
    .advice = Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie erneut, und wählen Sie diese Datei.
files-too-big-inflated = Diese Datei entpackt sich zu weit mehr, als eine Arbeitsmappe mit Personen enthält.
    .advice = Kopieren Sie nur die Tabelle in eine neue Arbeitsmappe, oder speichern Sie sie als CSV, und wählen Sie diese Datei.
files-password = Diese Datei ist durch ein Kennwort geschützt.
    .advice = Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie ohne Kennwort, und wählen Sie diese Datei.
files-xml-refused = Diese Arbeitsmappe ist so aufgebaut, wie Tabellenkalkulationen es nicht tun.
    .advice = Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie erneut, und wählen Sie diese Datei.
files-sheet-unknown = Die Arbeitsmappe hat kein Blatt dieses Namens.
    .advice = Wählen Sie eines ihrer Blätter.
files-no-sheet = Die Arbeitsmappe hat kein sichtbares Blatt mit Zellen.
    .advice = Blenden Sie das Blatt mit den Personen ein, speichern Sie die Arbeitsmappe, und wählen Sie sie erneut.
files-encoding-unsupported = Diese Textdatei ist in UTF-32 kodiert, was nicht gelesen wird.
    .advice = Speichern Sie sie als CSV UTF-8, und wählen Sie diese Datei.
files-nul = Diese Datei enthält NUL-Zeichen; sie ist also keine Textdatei, oder sie ist beschädigt.
    .advice = Exportieren Sie sie erneut als CSV UTF-8 oder XLSX, und wählen Sie diese Datei.
files-encoding-unknown = Diese Zeichenkodierung ist nicht bekannt.
    .advice = Wählen Sie eine aus der Liste, zum Beispiel UTF-8 oder windows-1252.
files-delimiter-unknown = Das Trennzeichen muss ein einzelnes Zeichen sein, das weder Buchstabe, Ziffer, Anführungszeichen noch Zeilenumbruch ist.
    .advice = Wählen Sie Komma, Semikolon, Tabulator oder senkrechten Strich.
files-not-a-table = Diese Datei enthält weder Text noch eine Arbeitsmappe.
    .advice = Wählen Sie eine CSV-Datei oder eine Arbeitsmappe.
files-is-text-document = Diese Datei ist ein Textdokument, keine Tabelle.
files-is-presentation = Diese Datei ist eine Präsentation, keine Tabelle.
files-is-archive = Diese Datei ist ein Archiv, keine Tabelle.
files-is-old-document = Diese Datei ist ein altes Office-Dokument, keine Tabelle.
files-is-pdf = Diese Datei ist ein PDF-Dokument, keine Tabelle.
files-is-parquet = Diese Datei ist eine Parquet-Datei, keine Tabelle.
files-is-postscript = Diese Datei ist ein PostScript-Dokument, keine Tabelle.
files-is-stata = Diese Datei ist eine Stata-Datendatei, keine Tabelle.
files-is-compressed = Diese Datei ist eine komprimierte Datei, keine Tabelle.
files-is-database = Diese Datei ist eine Datenbank, keine Tabelle.
files-is-film = Diese Datei ist ein Film, keine Tabelle.
files-is-media = Diese Datei ist ein Bild, ein Ton oder ein Film, keine Tabelle.
files-is-picture = Diese Datei ist ein Bild, keine Tabelle.
files-is-program = Diese Datei ist ein ausführbares Programm, keine Tabelle.
files-is-sealed = Diese Datei ist eine geschützte Datei, keine Tabelle.
files-is-sound-or-film = Diese Datei ist ein Ton oder ein Film, keine Tabelle.
files-is-sound = Diese Datei ist ein Ton, keine Tabelle.
files-is-spss = Diese Datei ist eine SPSS-Datendatei, keine Tabelle.
files-numbers-unsupported = Das ist ein Numbers-Dokument, das nicht gelesen wird.
    .advice = Öffnen Sie es in Numbers, exportieren Sie es nach Excel oder CSV, und wählen Sie diese Datei.
files-html = Diese Datei ist eine Webseite, was auch immer ihr Name sagt.
    .advice = Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie als XLSX oder CSV, und wählen Sie diese Datei.
files-xml = Diese Datei ist XML, das nicht gelesen wird.
    .advice = Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie als XLSX oder CSV, und wählen Sie diese Datei.
files-xlsb-unsupported = Das ist eine binäre Excel-Arbeitsmappe (XLSB), die nicht gelesen wird.
    .advice = Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie als XLSX, und wählen Sie diese Datei.
files-xls-too-old = Diese Arbeitsmappe ist älter als Excel 97 oder gar keine Arbeitsmappe.
    .advice = Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie als XLSX, und wählen Sie diese Datei.
files-unclosed-quote = Ein Anführungszeichen, das in Zeile { $line } öffnet, wird nie geschlossen.
    .advice = Öffnen Sie die Datei in einem Texteditor, schließen oder entfernen Sie dieses Anführungszeichen, und lesen Sie sie erneut ein.
files-empty-file = Diese Datei ist leer.
    .advice = Wählen Sie eine Datei mit einer Kopfzeile und einer Zeile pro Person.
files-empty-sheet = Dieses Blatt hat keine Zellen.
    .advice = Wählen Sie eine Datei mit einer Kopfzeile und einer Zeile pro Person.

## Files that are larger than what is read. $limit is how much is.

files-too-big = Diese Datei ist größer als { $limit } MB.
    .advice = Lassen Sie Spalten weg, die nicht gebraucht werden, oder teilen Sie die Datei.
files-too-much-text = Die Zellen dieses Blattes zeigen mehr als { $limit } MB Text.
    .advice = Lassen Sie Zeilen und Spalten weg, die nicht gebraucht werden, oder teilen Sie die Datei.
files-headers-too-long = Die Überschriften dieser Datei sind für so viele Zeilen zu lang.
    .advice = Kürzen Sie die Überschriften, oder lassen Sie Spalten weg, die nicht gebraucht werden.
files-too-many-people = Diese Datei hat { $rows } Zeilen mit Personen; gelesen werden höchstens { $limit }.
    .advice = Lassen Sie weg, wer nicht teilnimmt, oder teilen Sie die Datei.
files-too-many-columns = Diese Datei hat mehr als { $limit } Spalten.
    .advice = Lassen Sie Spalten weg, die nicht gebraucht werden, oder wählen Sie ein anderes Trennzeichen.
files-too-many-sheets = Diese Arbeitsmappe hat mehr als { $limit } Blätter.
    .advice = Kopieren Sie nur die Tabelle in eine neue Arbeitsmappe, und lesen Sie diese ein.
files-too-many-cells = Diese Datei hat mehr als { $limit } Zellen.
    .advice = Lassen Sie Zeilen und Spalten weg, die nicht gebraucht werden, oder teilen Sie die Datei.
files-too-spread = Die belegten Zellen dieses Blattes liegen zu weit auseinander, um eine Tabelle zu sein.
    .advice = Kopieren Sie nur die Tabelle in eine neue Arbeitsmappe, und lesen Sie diese ein.

## What is odd in a file that was read. $count is how many.

files-other-sheets = Die Arbeitsmappe hat { $count ->
    [one] { $count } weiteres Blatt, das nicht gelesen wurde
   *[other] { $count } weitere Blätter, die nicht gelesen wurden
}.
    .advice = Wählen Sie ein anderes Blatt, wenn die Personen dort stehen.
files-hidden-sheets = Die Arbeitsmappe hat { $count ->
    [one] { $count } ausgeblendetes Blatt, das nicht gelesen wurde
   *[other] { $count } ausgeblendete Blätter, die nicht gelesen wurden
}.
    .advice = Wählen Sie ein anderes Blatt, wenn die Personen dort stehen.
files-read-sheet = Blatt { $sheet } lesen
files-sheets-missing = { $count ->
    [one] { $count } Blatt ist in dieser Arbeitsmappe aufgeführt, aber in der Datei nicht enthalten
   *[other] { $count } Blätter sind in dieser Arbeitsmappe aufgeführt, aber in der Datei nicht enthalten
}.
    .advice = Speichern Sie die Arbeitsmappe dort, wo sie herkommt, erneut, wenn die Personen auf einem davon stehen.
files-formats-missing = Die Datei enthält nicht, wie diese Arbeitsmappe ihre Zahlen darstellt: Datumsangaben sind Tageszahlen, und Nullen vor IDs fehlen.
    .advice = Öffnen Sie die Arbeitsmappe in einer Tabellenkalkulation, speichern Sie sie erneut, und wählen Sie diese Datei.
files-formulas = { $count ->
    [one] { $count } Zelle enthält eine Formel; gelesen wurde ihr zuletzt gespeicherter Wert
   *[other] { $count } Zellen enthalten Formeln; gelesen wurden ihre zuletzt gespeicherten Werte
}.
    .advice = Lassen Sie die Tabellenkalkulation neu rechnen und die Arbeitsmappe speichern, wenn die Werte veraltet sein können.
files-formulas-without-value = { $count ->
    [one] { $count } Formel hat keinen gespeicherten Wert; ihre Zelle bleibt
   *[other] { $count } Formeln haben keinen gespeicherten Wert; ihre Zellen bleiben
} leer.
    .advice = Öffnen Sie die Arbeitsmappe in einer Tabellenkalkulation, speichern Sie sie, und wählen Sie sie erneut.
files-long-numbers = { $count ->
    [one] { $count } Zahl hat
   *[other] { $count } Zahlen haben
} mehr als 15 Stellen: Die Tabellenkalkulation hat die letzten verloren.
    .advice = Nummern, die Personen kennzeichnen, müssen als Text gespeichert sein: Übernehmen Sie sie erneut aus der Quelle.
files-cells-twice = { $count ->
    [one] { $count } Stelle auf diesem Blatt enthält
   *[other] { $count } Stellen auf diesem Blatt enthalten
} mehr als eine Zelle; gelesen wurde die letzte.
    .advice = Die Datei wurde falsch geschrieben oder verändert: Vergleichen Sie diese Zellen mit der Quelle.
files-merged-cells = { $count ->
    [one] { $count } Zelle ist
   *[other] { $count } Zellen sind
} über mehrere Zeilen verbunden; jede dieser Zeilen erhält den Wert.
    .advice = Nichts zu tun, es sei denn, ein Wert war nur für eine Zeile gedacht.
files-hidden-rows = { $count ->
    [one] { $count } Zeile ist in der Arbeitsmappe ausgeblendet oder weggefiltert; sie wurde
   *[other] { $count } Zeilen sind in der Arbeitsmappe ausgeblendet oder weggefiltert; sie wurden
} mitgelesen.
    .advice = Wenn sie nicht teilnehmen sollen, löschen Sie sie aus der Datei, oder lassen Sie diese Personen aus.
files-hidden-columns = { $count ->
    [one] { $count } Spalte ist in der Arbeitsmappe ausgeblendet; sie wurde
   *[other] { $count } Spalten sind in der Arbeitsmappe ausgeblendet; sie wurden
} mitgelesen.
    .advice = Ordnen Sie sie nichts zu, wenn sie draußen bleiben sollen.
files-encoding-unclear = Die Buchstaben jenseits von A bis Z in dieser Datei lassen sich auf zwei Arten lesen.
    .advice = Sehen Sie sich die Proben an, und wählen Sie die Lesart, in der die Namen richtig geschrieben sind.
files-damaged-text = { $count ->
    [one] { $count } Zeichen in dieser Datei ist beschädigt und erscheint
   *[other] { $count } Zeichen in dieser Datei sind beschädigt und erscheinen
} als �.
    .advice = Lesen Sie sie in einer anderen Zeichenkodierung; wenn Namen immer noch falsch aussehen, exportieren Sie die Datei erneut als CSV UTF-8.
files-damaged-characters = { $count ->
    [one] { $count } Zelle enthält beschädigte Zeichen, die
   *[other] { $count } Zellen enthalten beschädigte Zeichen, die
} als � erscheinen.
    .advice = Korrigieren Sie diese Zellen in der Arbeitsmappe, oder lassen Sie sie vom Ursprungsprogramm neu schreiben.
files-wrong-decode = { $count ->
    [one] { $count } Stelle sieht
   *[other] { $count } Stellen sehen
} aus, als wären Buchstaben falsch dekodiert worden (ein Umlaut als zwei Zeichen).
    .advice = Lesen Sie die Datei wie angeboten erneut ein, und vergleichen Sie die Proben.
    .undo = Die falsche Dekodierung rückgängig machen
files-read-as = Als { $encoding } lesen

## $limit is how many characters a header may have.

files-long-headers = { $count ->
    [one] { $count } Überschrift hat
   *[other] { $count } Überschriften haben
} mehr als { $limit } Zeichen; der Rest wurde weggelassen.
    .advice = Geben Sie diesen Spalten kürzere Überschriften.
files-no-header = Keine Zeile sieht nach Spaltenüberschriften aus.
    .advice = Sagen Sie, welche Zeile die Überschriften enthält oder dass es keine gibt.
    .row = Zeile { $row } enthält die Überschriften
    .none = Es gibt keine Überschriften
files-empty-headers = { $count ->
    [one] { $count } Spalte hat
   *[other] { $count } Spalten haben
} Zellen, aber keine Überschrift.
    .advice = Sie sind nach ihren Buchstaben benannt; ordnen Sie sie zu, oder lassen Sie sie weg.
files-duplicate-headers = { $count ->
    [one] { $count } Überschrift kommt
   *[other] { $count } Überschriften kommen
} mehr als einmal vor.
    .advice = Die späteren tragen eine Nummer, etwa E-Mail (2).
files-two-row-header = Die Überschriften nehmen womöglich zwei Zeilen ein.
    .advice = Wenn die Zeile unter den Überschriften dazugehört, verbinden Sie die beiden.
    .join = Zwei Kopfzeilen verbinden
files-rows-above-header = { $count ->
    [one] { $count } Zeile über den Überschriften wurde
   *[other] { $count } Zeilen über den Überschriften wurden
} übersprungen.
    .advice = Wenn eine davon die Überschriften enthält, wählen Sie eine andere Kopfzeile.
files-dates-unclear = { $count ->
    [one] { $count } Spalte enthält
   *[other] { $count } Spalten enthalten
} Datumsangaben, bei denen der Tag oder der Monat zuerst stehen kann.
    .advice = Sagen Sie, welche Reihenfolge die Datei verwendet; bis dahin bleiben diese Zellen Text.
    .day-first = Tag zuerst (31.12.2026)
    .month-first = Monat zuerst (12/31/2026)
files-dates-mixed = { $count ->
    [one] { $count } Datum passt
   *[other] { $count } Datumsangaben passen
} nicht zur Reihenfolge der anderen in der Spalte.
    .advice = Diese Zellen bleiben Text: Berichtigen Sie sie in der Datei, oder lassen Sie die Spalte weg.
files-stray-quotes = { $count ->
    [one] { $count } Zeile enthält
   *[other] { $count } Zeilen enthalten
} Anführungszeichen mitten in einer Zelle.
    .advice = Sie wurden als Text übernommen; prüfen Sie, ob in diesen Zeilen die richtigen Zellen in den richtigen Spalten stehen.
files-blank-rows = { $count ->
    [one] { $count } leere Zeile wurde
   *[other] { $count } leere Zeilen wurden
} übersprungen.
    .advice = Nichts zu tun.
files-repeated-headers = { $count ->
    [one] { $count } Zeile wiederholt die Überschriften und wurde
   *[other] { $count } Zeilen wiederholen die Überschriften und wurden
} übersprungen.
    .advice = Nichts zu tun.
files-header-only = Es gibt Überschriften, aber keine Zeilen darunter.
    .advice = Wählen Sie die Datei oder das Blatt mit den Personen.
files-short-rows = { $count ->
    [one] { $count } Zeile hat
   *[other] { $count } Zeilen haben
} weniger Zellen, als es Überschriften gibt.
    .advice = Die fehlenden Zellen gelten als leer.
files-long-rows = { $count ->
    [one] { $count } Zeile hat
   *[other] { $count } Zeilen haben
} mehr Zellen, als es Überschriften gibt.
    .advice = Ein Trennzeichen in einer Zelle ohne Anführungszeichen verschiebt die folgenden Zellen: Prüfen Sie diese Zeilen.

## $limit is how many characters a cell may have.

files-long-cells = { $count ->
    [one] { $count } Zelle enthielt
   *[other] { $count } Zellen enthielten
} mehr als { $limit } Zeichen, so viele eine Zelle fassen kann; der Rest wurde weggelassen.
    .advice = Ein fehlendes Anführungszeichen kann aus vielen Zellen eine machen: Prüfen Sie diese Zeilen.
files-control-characters = { $count ->
    [one] { $count } Zelle enthält
   *[other] { $count } Zellen enthalten
} Steuerzeichen, die keine Tastatur schreibt und keine Seite zeigt.
    .advice = Beim Schreiben der Datei ist etwas schiefgegangen: Tippen Sie diese Zellen neu.
files-dates-among-text = { $count ->
    [one] { $count } Zelle ist ein Datum
   *[other] { $count } Zellen sind Datumsangaben
} in einer Spalte mit Texten.
    .advice = Tabellenkalkulationen machen aus Codes wie 1-3 Datumsangaben: Prüfen Sie diese Zellen, und speichern Sie sie als Text.
files-error-cells = { $count ->
    [one] { $count } Zelle enthält
   *[other] { $count } Zellen enthalten
} einen Fehlerwert wie #NV.
    .advice = Berichtigen Sie die Formeln in der Arbeitsmappe, oder lassen Sie diese Zellen leer.
files-rounded = { $count ->
    [one] { $count } Zelle zeigt eine andere Zahl, als sie enthält
   *[other] { $count } Zellen zeigen eine andere Zahl, als sie enthalten
} (2,4 als 2).
    .advice = IDs, Codes und alle anderen Texte werden übernommen, wie sie angezeigt werden; Stufen, Anzahlen von Plätzen und Antworten, wie die Arbeitsmappe sie enthält.
files-percent = { $count ->
    [one] { $count } Zelle zeigt
   *[other] { $count } Zellen zeigen
} eine Zahl in Prozent (0,73 als 73 %).
    .advice = Als Texte gelten sie, wie sie angezeigt werden; wo eine Zahl gebraucht wird, etwa bei einer Antwort, ist es die, die in der Arbeitsmappe steht (0,73).
files-footer-rows = { $count ->
    [one] { $count } Zeile am Ende sieht nach einer Summe oder Anmerkung aus und wurde
   *[other] { $count } Zeilen am Ende sehen nach Summen oder Anmerkungen aus und wurden
} übersprungen.
    .advice = Wenn es Personen sind, lesen Sie sie mit ein.
    .read = Diese Zeilen auch lesen

## $first and $second are "files-comma" and so on.

files-delimiter-unclear = Die Spalten dieser Datei lassen sich durch { $first } oder durch { $second } trennen.
    .advice = Sehen Sie sich die Vorschau an, und wählen Sie das Zeichen, das Ihre Spalten ergibt.
    .split = Durch { $first } trennen
files-comma = Komma
files-semicolon = Semikolon
files-tab = Tabulator
files-vertical-bar = senkrechten Strich
files-that-character = dieses Zeichen
