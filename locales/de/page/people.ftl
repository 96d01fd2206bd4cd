## The step People: the ways in, and the roster

people-who = Wer nimmt teil?
people-newer = Eine neuere Datei einlesen
people-newer-lead = Sie sehen, wer dazugekommen, wer ausgeschieden ist und bei wem sich etwas geändert hat, bevor etwas ersetzt wird.
people-back = Zurück zur Personenliste
people-added = Die Person ist hinzugefügt.
people-changed = Die Änderungen sind übernommen.

## Ways in

start-file-newer = Eine neuere Datei mit Ihren Personen
start-paste = Aus einer Tabelle einfügen
start-two = Zwei Dateien: Mentorinnen und Mentoren, Mentees
start-by-hand = Eine Person von Hand eintragen
start-template-title = Fangen Sie eine Liste neu an?
start-template-about = Eine Vorlage mit allen Spalten, die diese Seite versteht, und einem Blatt, das sie erklärt.
start-template-excel = Excel-Vorlage
start-template-csv = CSV-Vorlage
start-paste-first = Fügen Sie zuerst die Zellen mit ihrer Kopfzeile ein.
start-cells = Zellen aus Excel, Sheets oder Calc
start-cells-hint = Markieren Sie die Zellen mit ihrer Kopfzeile, kopieren Sie sie und fügen Sie sie hier ein.
start-cells-read = Diese Zellen einlesen
start-both-first = Wählen Sie beide Dateien.
start-mentors = Mentorinnen und Mentoren (sie begleiten)
start-mentees = Mentees (sie werden begleitet)
start-in-both = Wer in beiden Dateien steht, wird beides.
start-both-read = Beide Dateien einlesen
start-is-people = Es ist eine Personenliste: hier einlesen
start-making-template = Vorlage wird erstellt

# The name of a file, without its ending.
start-template-file = viceversa-vorlage

# What cells pasted from a spreadsheet are called where a file has its name.
start-pasted-file = eingefügte Zellen

# The name of a file, without its ending.
start-sample-file = beispiel

## The roster

roster-title = Personen
roster-continue = Weiter zu den Regeln
roster-lead =
    { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    }: { $roles }.
roster-mentors = { $count } Mentorinnen und Mentoren
roster-mentees =
    { $count ->
        [one] { $count } Mentee
       *[other] { $count } Mentees
    }
roster-both = { $count } in beiden Rollen
roster-none = { $count } nicht im Programm
roster-to-check =
    { $count ->
        [one] { $count } Punkt in dieser Liste zu prüfen
       *[other] { $count } Punkte in dieser Liste zu prüfen
    }
roster-everybody = Alle
roster-table = Alle in der Personenliste
roster-pairs = Frühere oder bekannte Paare
roster-choose = Wählen Sie eine Zeile, um eine Person zu bearbeiten oder auszunehmen.
roster-chosen-group = Die gewählte Person
roster-chosen = Gewählt:
roster-edit = Bearbeiten
roster-leave-out = Aus dem Programm nehmen
roster-leave-out-undo = Person ausnehmen
roster-left-out = Ausgenommen: weiterhin in den Berichtslinien, aber nicht im Programm. „Rückgängig“ holt die Person zurück.
roster-remove = Aus der Personenliste entfernen
roster-remove-undo = Person entfernen
roster-removed = Aus der Personenliste entfernt. „Rückgängig“ holt die Person zurück.
roster-cannot = Wer bei keiner Regel eine Partnerin oder einen Partner bekommen kann
roster-cannot-one = { $text } ({ $count })
roster-more = und { $count } weitere
roster-create =
    { $count ->
        [one] { $count } Person anlegen
       *[other] { $count } Personen anlegen
    }
roster-replace = Personenliste ersetzen
roster-add = Zur Personenliste hinzufügen
roster-taken =
    { $count ->
        [one] { $count } Person in der Liste.
       *[other] { $count } Personen in der Liste.
    }

## The shape of the roster: levels, departments and skills

shape-title = Die Zusammensetzung der Personenliste
shape-levels = Stufen
shape-departments = Abteilungen
shape-skills = Kompetenzen
shape-skill = Kompetenz
shape-mentors = Mentor/innen
shape-mentees = Mentees
shape-offered = Angeboten
shape-wanted = Gesucht
shape-unknown = nicht bekannt
shape-all = Alle { $count } anzeigen
