## Between reading a file and taking its people over

review-title =
    { $files ->
        [one] Datei prüfen
       *[other] Dateien prüfen
    }
review-lead =
    { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    } gelesen. Übernommen wird erst, wenn Sie es am Ende dieser Seite sagen.
review-both-files = beide Dateien zusammen
review-findings = Was uns aufgefallen ist
review-nothing-wrong = Alles in Ordnung: Jede Zeile kann übernommen werden.
review-as-recognised = So einlesen, wie sie zuerst erkannt wurde
review-notes =
    { $count ->
        [one] { $count } Hinweis zur Information
       *[other] { $count } Hinweise zur Information
    }
review-rows =
    { $count ->
        [one] { $count } Zeile
       *[other] { $count } Zeilen
    }
review-columns =
    { $count ->
        [one] { $count } Spalte
       *[other] { $count } Spalten
    }
review-no-header = ohne Kopfzeile
review-header-row = Kopfzeile in Zeile { $row }
review-sheet = Blatt { $sheet }
review-file-named = Datei { $name }
review-the-file = Die Datei
review-read-as = Einlesen als { $name }
review-remember = Diese Einstellungen für die nächste Datei merken
review-settings = Erste Zeilen, Zeichenkodierung und Kopfzeile
review-columns-hint = Was jede Spalte der Datei ist. Ändern Sie, was nicht verstanden wurde.
review-levels-hint = Die höchste Stufe steht oben. Fassen Sie gleichrangige Titel zusammen; verschieben Sie, was am falschen Platz steht.
review-leave-file-out = Diese Datei weglassen

# What is still to do, as a list: "2 questions to answer, 1 thing to check."
review-open = { $list }.
review-open-question =
    { $count ->
        [one] { $count } Frage zu beantworten
       *[other] { $count } Fragen zu beantworten
    }
review-open-rejected =
    { $count ->
        [one] { $count } Grund, weshalb Zeilen ausgelassen werden
       *[other] { $count } Gründe, weshalb Zeilen ausgelassen werden
    }
review-open-warning =
    { $count ->
        [one] { $count } Punkt zu prüfen
       *[other] { $count } Punkte zu prüfen
    }
review-all-answered = Alle Fragen sind beantwortet.
review-none-open = Nichts muss beantwortet werden.
review-left-out = Die ausgelassenen Zeilen
review-left-out-hint = Eine Datei mit diesen Zeilen, wie sie sind, und dem Grund daneben, zum Berichtigen und erneuten Einlesen.
review-left-out-excel = Als Excel herunterladen
review-left-out-csv = Als CSV herunterladen
review-left-out-writing = Ausgelassene Zeilen werden geschrieben

# The name of a file, without its ending.
review-left-out-file = ausgelassene-zeilen
review-create = Was angelegt wird

# These five stand below a large figure, which is not repeated.
review-create-people =
    { $count ->
        [one] Person
       *[other] Personen
    }
review-create-mentor =
    { $count ->
        [one] kann Mentor/in sein
       *[other] können Mentor/in sein
    }
review-create-mentee =
    { $count ->
        [one] kann Mentee sein
       *[other] können Mentee sein
    }
review-create-both =
    { $count ->
        [one] davon beides
       *[other] davon beides
    }
review-create-none =
    { $count ->
        [one] nicht im Programm
       *[other] nicht im Programm
    }
review-none-hint = Personen, die nicht im Programm sind, bleiben in der Personenliste, damit die Berichtslinien vollständig sind. Sie bekommen keine Partnerin und keinen Partner.
review-another = Eine weitere Datei dazunehmen
review-another-label = Eine weitere Datei desselben Programms
review-failed = Eine Datei konnte nicht gelesen werden.
review-nobody = Es konnte keine Person gelesen werden. Sehen Sie sich die Spalten oben an.
review-questions-first = Zuerst { $count ->
        [one] ist <strong>{ $count } Frage</strong>
       *[other] sind <strong>{ $count } Fragen</strong>
    } zu beantworten.
review-ready =
    { $count ->
        [one] { $count } Person ist bereit.
       *[other] { $count } Personen sind bereit.
    }
review-keep-roster = Personenliste lassen, wie sie ist
review-back = Zurück
review-go-to-question =
    { $count ->
        [one] Zur Frage
       *[other] Zur ersten Frage
    }
review-done = Erledigt: { $what }.
review-remember-undo = Dateieinstellungen merken
review-remembered = Gemerkt. Die Einstellungen werden angeboten, sobald eine Datei mit diesen Spalten gelesen wird.
review-remember-name = Name
review-remember-do = Merken

## What was understood, each folded into one line

review-roles = Rollen: { $roles }

# Each of the next three is followed by the next one where there is any.
review-columns-understood =
    { $count ->
        [one] { $count } Spalte verstanden
       *[other] { $count } Spalten verstanden
    }: { $columns }.
review-columns-own =
    { $count ->
        [one] { $count } unter eigenem Namen behalten
       *[other] { $count } unter eigenem Namen behalten
    }: { $columns }.
review-columns-out =
    { $count ->
        [one] { $count } nicht übernommen
       *[other] { $count } nicht übernommen
    }: { $columns }.
review-columns-more = { $columns } und { $count } weitere
review-levels-none = Stufen: keine
review-levels-one = Stufen: 1, { $name }
review-levels = Stufen: { $count }, von { $first } (höchste) bis { $last }

## How a file was read

settings-encoding = Zeichen (Kodierung)
settings-delimiter = Spalten sind getrennt durch
settings-no-header = Es gibt keine Kopfzeile
settings-two-headers = Die Kopfzeile ist zwei Zeilen hoch
settings-samples = Sehen diese richtig aus? { $samples } <muted>Wenn nicht, ändern Sie die Kodierung.</muted>
settings-sheet = Blatt
settings-sheet-hidden = { $name } (ausgeblendet)
settings-preview = Erste Zeilen der Datei
settings-preview-caption = Die ersten Zeilen, wie sie in der Datei stehen
settings-row = Zeile
settings-as-is = Wie in der Datei
settings-header = { $row } Kopfzeile
settings-use-row = Zeile { $row }: als Kopfzeile verwenden
settings-use-row-title = Diese Zeile als Kopfzeile verwenden
settings-encoding-utf-8 = UTF-8
settings-encoding-windows-1252 = Westlich (Windows-1252)
settings-encoding-iso-8859-15 = Westlich mit Euro (ISO-8859-15)
settings-encoding-macintosh = Mac (MacRoman)
settings-encoding-utf-16le = UTF-16 LE (Excel: „Unicode-Text“)
settings-encoding-utf-16be = UTF-16 BE
settings-encoding-windows-1250 = Mitteleuropäisch (Windows-1250)
settings-encoding-windows-1251 = Kyrillisch (Windows-1251)
settings-encoding-windows-1253 = Griechisch (Windows-1253)
settings-encoding-windows-1254 = Türkisch (Windows-1254)
settings-encoding-windows-1256 = Arabisch (Windows-1256)
settings-encoding-shift-jis = Japanisch (Shift JIS)
settings-encoding-gb18030 = Chinesisch (GB 18030)
settings-encoding-euc-kr = Koreanisch (EUC-KR)
settings-delimiter-comma = Komma ,
settings-delimiter-semicolon = Semikolon ;
settings-delimiter-tab = Tabulator
settings-delimiter-bar = Senkrechter Strich |

## Who mentors and who is mentored

roles-how = Woran ist zu erkennen, wer wen begleitet?
roles-by-role-column = Die Spalte { $column } sagt es
roles-by-level = Nach Stufe: Die oberen sind Mentees, die anderen Mentorinnen und Mentoren
roles-by-column = Nach den Werten einer anderen Spalte
roles-same = Alle in dieser Datei haben dieselbe Rolle
roles-everybody-is = Alle in dieser Datei sind
roles-mentee-from = Mentees beginnen bei
roles-mentor-to = Mentorinnen und Mentoren enden bei
roles-everybody-below = alle darunter
roles-column = Spalte
roles-too-many = Diese Spalte hat mehr als { $count } verschiedene Werte: Sie unterscheidet keine Rollen.
roles-empty = Diese Spalte ist leer.
roles-values = Werte der Spalte
roles-value = Wert
roles-people = Personen
roles-they-are = Sie sind
roles-people-with = Personen mit { $value } sind
roles-are-none = nicht im Programm
roles-are-mentor = Mentorinnen und Mentoren
roles-are-mentee = Mentees
roles-are-both = beides

## What a newer file changes

diff-title = Gegenüber Ihrer jetzigen Personenliste

# These four stand below a large figure, which is not repeated.
diff-joined =
    { $count ->
        [one] neu
       *[other] neu
    }
diff-left =
    { $count ->
        [one] ausgeschieden
       *[other] ausgeschieden
    }
diff-changed =
    { $count ->
        [one] geändert
       *[other] geändert
    }
diff-same =
    { $count ->
        [one] unverändert
       *[other] unverändert
    }
diff-who-joined = Wer dazugekommen ist ({ $count })
diff-who-left = Wer ausgeschieden ist ({ $count })
diff-who-changed = Bei wem sich etwas geändert hat ({ $count })
diff-missing =
    { $count ->
        [one] Die { $count } Person, die nicht in der neuen Datei steht
       *[other] Die { $count } Personen, die nicht in der neuen Datei stehen
    }
diff-replace = verlassen die Personenliste; Fixierungen und Ausschlüsse bleiben für sie aufgehoben
diff-add = bleiben: Die neue Datei ergänzt und aktualisiert nur
diff-changes = Änderungen
diff-person = Person
diff-what = Was
diff-before = Vorher
diff-now = Jetzt
diff-empty = (leer)
diff-more-people = und { $count } weitere Personen
