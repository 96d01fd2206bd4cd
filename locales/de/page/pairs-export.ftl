# Files of the pairs, and the audit record.

pairs-out-stale = Diese Paare sind älter als die letzte Änderung von Regeln, Personen oder Entscheidungen. Schlagen Sie neu vor, bevor Sie sie weitergeben.
pairs-out-what = Was
pairs-out-pairs = Die Paare
pairs-out-waiting = Personen ohne Partner/in
pairs-out-people-as = Personen als
pairs-out-names = Namen und Kennungen
pairs-out-ids = nur Kennungen
pairs-out-file = Datei
pairs-out-xlsx = Excel-Arbeitsmappe (XLSX)
pairs-out-csv = Text (CSV)
pairs-out-separated = Werte getrennt durch
pairs-out-comma = Komma
pairs-out-semicolon = Semikolon (Excel auf Deutsch, Französisch, Spanisch)
pairs-out-tab = Tabulator
pairs-out-consent = Punkte bleiben weg, weil eine Regel nur mit Zustimmung der Personen wirkt und Punkte sie verraten könnten.
pairs-out-save = Datei speichern
pairs-out-copy = Als Tabelle kopieren
pairs-out-print = Drucken
pairs-out-print-hint = Der Druck bringt alle Paare und die Personen ohne Partner/in auf A4- oder Letter-Seiten, mit wiederholten Überschriften.
pairs-out-copied = In der Zwischenablage. Fügen Sie es in eine Tabelle oder ein Dokument ein.
pairs-out-not-copied = Dieser Browser lässt die Seite nicht kopieren. Speichern Sie stattdessen die Datei.
pairs-audit = Prüfprotokoll
pairs-audit-what = Prüfsummen der Eingaben, die Regeln, Ihre Fixierungen und Ausschlüsse, die Paare nach Kennung und was bewiesen wurde. Wer dieselben Personen und Regeln hat, kann alles noch einmal laufen lassen und vergleichen. Es enthält keine Namen von Teilnehmenden.
pairs-audit-reasons = Mit den privaten Gründen der Fixierungen und Ausschlüsse
pairs-audit-save = Prüfprotokoll speichern
pairs-audit-check = Protokoll prüfen
pairs-audit-stale = Schlagen Sie zuerst neu vor: Ein Protokoll handelt von Paaren, die zu den Personen und Regeln gehören, wie sie sind.
pairs-audit-work = Das Protokoll wird geschrieben

## Names of files, without spaces

pairs-file-pairs = paare
pairs-file-waiting = ohne-partner
pairs-file-audit = pruefprotokoll

## Checking a record

pairs-replay-title = Ein Prüfprotokoll prüfen
pairs-replay-what = Die Paarbildung läuft mit denselben Personen und Regeln noch einmal, und alles wird mit dem Protokoll verglichen. Auf dieser Seite ändert sich nichts.
pairs-replay-record = Das Protokoll
pairs-replay-record-hint = Eine Datei namens { $file }, wie diese Seite sie speichert.
pairs-replay-choose = Protokoll wählen
pairs-replay-from = Noch einmal mit
pairs-replay-open = dem Programm, das hier offen ist
pairs-replay-saved = einem gespeicherten Programm
pairs-replay-roster = den Dateien der Personenliste
pairs-replay-running = Läuft noch einmal …
pairs-replay-run = Noch einmal laufen lassen und vergleichen
pairs-replay-saved-label = Das gespeicherte Programm
pairs-replay-saved-hint = Sein Name endet auf .viceversa (oder .age).
pairs-replay-saved-choose = Programm wählen
pairs-replay-roster-label = Die Dateien der Personenliste, in ihrer Reihenfolge
pairs-replay-roster-hint = So, wie sie zuerst gelesen wurden. Regeln, Fixierungen und Ausschlüsse kommen aus dem Protokoll; das genügt also, wenn es keine früheren Paare gab.
pairs-replay-roster-choose = Dateien wählen
pairs-replay-passphrase = Passphrase
pairs-replay-same = Dieselben Paare, derselbe Beweis.
pairs-replay-true = Das Protokoll stimmt, und die Paare sind von Hand gebildet.
pairs-replay-differs = Etwas ist anders.
pairs-replay-not-a-record = Das ist kein Prüfprotokoll.
    .advice = Wählen Sie die Datei, die „Prüfprotokoll speichern“ erzeugt hat.
pairs-replay-no-record = Es ist kein Protokoll gewählt.
    .advice = Wählen Sie zuerst das Prüfprotokoll.
pairs-replay-nothing = Es gibt nichts, womit sich das wiederholen ließe.
    .advice = Wählen Sie die Datei.
pairs-replay-unreadable = Die Datei konnte nicht gelesen werden.
    .advice = Wählen Sie sie noch einmal.
pairs-replay-said = { $count ->
    [one] { $count } Paar
   *[other] { $count } Paare
}, gebildet mit Version { $version }.
pairs-replay-said-date = { $count ->
    [one] { $count } Paar
   *[other] { $count } Paare
}, gebildet mit Version { $version } und dem Datum { $date }.
