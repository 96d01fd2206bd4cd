## Roles, fields of a person, levels: names that several places use

# In a sentence.
role-mentor = Mentor/in
role-mentee = Mentee
role-both = Mentor/in und Mentee
role-none = nicht im Programm

# On a label by itself.
role-tag-mentor = Mentor/in
role-tag-mentee = Mentee
role-tag-both = Beides
role-tag-none = Nicht im Programm
level-unknown = Stufe nicht bekannt
level-number = Stufe { $level }
field-id = Kennung
field-name = Name
field-first-name = Vorname
field-last-name = Nachname
field-email = E-Mail
field-role = Rolle (Mentor/in oder Mentee)
field-level = Stufe, Einstufung oder Titel
field-manager = Führungskraft
field-dotted-lines = Weitere Führungskräfte
field-department = Abteilung
field-location = Standort
field-timezone = Zeitzone
field-languages = Sprachen
field-offers = Angebotene Kompetenzen
field-wants = Gesuchte Kompetenzen
field-availability = Zeiten in der Woche
field-mentor-capacity = Wie viele Mentees (als Mentor/in)
field-mentee-capacity = Wie viele Mentorinnen und Mentoren (als Mentee)
field-total-capacity = Wie viele Personen insgesamt
field-wishes = Gewünschte Personen
field-custom = Unter eigenem Namen behalten
field-ignore = Nicht übernehmen

# Heads of columns in tables, and short names in lists of choices.
column-role = Rolle
column-level = Stufe
column-offers = Bietet
column-wants = Sucht
column-wishes = Wünsche

## Buttons that several dialogs have

parts-cancel = Abbrechen
parts-close = Schließen
parts-remove = Entfernen

## The columns of a file and what they are

mapping-label = Spalten der Datei
mapping-column = Spalte in der Datei
mapping-cells = Erste Zellen
mapping-to = Wird zu
mapping-why = Warum
mapping-goes-to = Spalte { $column } wird zu
mapping-twice = Eine andere Spalte geht auch hierhin.
mapping-because-header = nach der Überschrift
mapping-because-content = nach den Zellen
mapping-because-chosen = von Ihnen gewählt
mapping-because-unknown = nicht erkannt
mapping-empty = (leer)

## What is wrong in data, grouped by cause

findings-question = Frage
findings-rejected = Nicht übernommen
findings-warning = Bitte prüfen
findings-note = Zur Information
findings-settled = So übernommen
findings-places =
    { $count ->
        [one] { $count } Stelle
       *[other] { $count } Stellen
    }
findings-mend = So lässt es sich beheben
findings-accept = Die Daten so übernehmen
findings-who = Wer ({ $count })
findings-who-of = Wer ({ $count } von { $all })
findings-edit = { $name } bearbeiten
findings-where = Wo: { $places }
findings-more = und { $count } weitere
findings-row = Zeile { $row }
findings-column = Spalte { $column }
findings-sheet = Blatt { $sheet }

# A few row numbers, ready as a list.
findings-rows =
    { $count ->
        [one] Zeile
       *[other] Zeilen
    } { $rows }

## The levels of the organisation

ladder-variant = Wo { $column } { $value } ist
ladder-variant-remove = Diese Stufen entfernen
ladder-variant-hint = Geben Sie jedem Titel seine Stufe auf der gemeinsamen Skala oben.
ladder-none = Keine Spalte sagt, auf welcher Stufe jemand steht. Wählen Sie oben in der Tabelle eine: „Stufe, Einstufung oder Titel“.
ladder-label = Stufen, die höchste zuerst
ladder-titles = Titel oder Einstufungen
ladder-people = Personen
ladder-change = Ändern
ladder-step = Stufe { $level }
ladder-number = Nummer der Stufe von { $name }
ladder-apart-title = Eigene Stufe geben
ladder-apart = { $name } eine eigene Stufe geben
ladder-up = { $name } nach oben
ladder-down = { $name } nach unten
ladder-join = Mit der darunter zusammenfassen
ladder-join-with = Mit der darunter zusammenfassen: { $name } mit { $below }
ladder-join-none = Mit der darunter zusammenfassen: Unter { $name } ist keine
ladder-unplaced = Noch auf keiner Stufe
ladder-unplaced-hint = Personen mit diesen Einstufungen oder Titeln haben keine Stufe, bis Sie sie einordnen.
ladder-choose-place = Platz wählen
ladder-top = Eine neue Stufe ganz oben
ladder-bottom = Eine neue Stufe ganz unten
ladder-choice = { $level }: { $title }
ladder-more = Und { $count } weitere.
ladder-another = Ein Teil der Organisation hat andere Stufen
ladder-another-column = Spalte, an der er zu erkennen ist
ladder-another-value = Sein Wert dort
ladder-add = Stufen hinzufügen
levels-wait = Personen ohne Stufe warten lassen
levels-wait-undo = unbekannte Stufen warten
levels-wait-done = Personen, deren Stufe nicht bekannt ist, warten jetzt, bis sie es ist. „Rückgängig“ holt die alten Regeln zurück.

## Tables

table-empty = Hier ist nichts.
table-search = Suchen
table-all = Alle
table-rows =
    { $count ->
        [one] { $count } Zeile
       *[other] { $count } Zeilen
    }
table-rows-of =
    { $count } von { $all ->
        [one] { $all } Zeile
       *[other] { $all } Zeilen
    }
table-show-all = Alle anzeigen
table-columns = Spalten
table-columns-shown = Sichtbare Spalten
table-none-fits = Keine Zeile passt zu dieser Suche und diesen Filtern.
table-held = { $what } ist aufgenommen. Gehen Sie mit den Pfeiltasten zu einer anderen Zeile und legen Sie mit der Leertaste ab; mit Escape lassen Sie los.
table-let-go = Losgelassen. Nichts hat sich geändert.
table-dropped-back = Am selben Platz abgelegt. Nichts hat sich geändert.
table-over = Über { $what }, Zeile { $row } von { $rows }.

## Fields of forms

# The next ones stand below a field that takes a whole number.
number-any = Geben Sie eine ganze Zahl ein.
number-between = Geben Sie eine ganze Zahl von { $min } bis { $max } ein.
number-least = Geben Sie eine ganze Zahl ein, { $min } oder mehr.
number-most = Geben Sie eine ganze Zahl ein, { $max } oder weniger.
picker-choose = Spalte wählen
picker-missing = { $column } (nicht in dieser Personenliste)
picker-standard = Standard
picker-own = Ihre eigenen Spalten
combobox-none = Niemand passt.
combobox-more = { $count } weitere: Tippen Sie weiter.
drop-choose = Datei wählen
drop-here = oder hier ablegen
shown-hidden = Hier steht ein unsichtbares Zeichen
shown-marks =
    { $count ->
        [one] +{ $count } Zeichen
       *[other] +{ $count } Zeichen
    }

## What goes wrong, and what is under way

error-title = Es gibt ein Problem
error-dismiss = Ausblenden
progress-label = Laufende Arbeit
progress-finish = Mit dem bisher Gefundenen abschließen
progress-percent = { $percent } %
progress-reading = Einlesen
progress-compiling = Regeln vorbereiten
progress-people = Personen aufnehmen
progress-checking = Prüfen
progress-comparing = Alle mit allen vergleichen
progress-pairing = Die besten Paare suchen
progress-fairness = Die schwächsten Paare verbessern
progress-proving = Beweisen, dass nichts besser ist
progress-choices = Wechsel gegen ihren Nutzen abwägen
progress-explaining = Begründungen schreiben

## A file that was brought to the wrong place

wrong-place-answers = { $name } sieht nach Antworten auf eine Umfrage aus. Das gehört zu „Umfragen“, unter „Antworten“.
wrong-place-people = { $name } sieht nach einer Personenliste aus. Das gehört zu „Personen“.
wrong-place-survey = { $name } sieht nach einer Umfrage selbst aus, nicht nach Antworten darauf. Das gehört zu „Umfragen“, unter „Fragen“: „Eine Umfrage mitbringen“.
wrong-place-sealed = { $name } sieht nach einer geschützten Datei aus: ein gespeichertes Programm oder Antworten. Das gehört zu „Gespeichertes Programm öffnen“ oder zu „Umfragen“, unter „Antworten“.
wrong-place-programme = { $name } sieht nach einem gespeicherten Programm aus. Das gehört zu „Gespeichertes Programm öffnen“.
wrong-place-go = Dorthin gehen

## Priorities of a pairing, and what each means

priority-everyone-matched = Alle mit Partner/in
priority-best-total = Beste Summe
priority-fairest = Am fairsten
priority-stable = Stabil
priority-means-everyone-matched = Zuerst möglichst viele Personen mit Partnerin oder Partner, dann möglichst viele Paare, dann die meisten Punkte.
priority-means-best-total = Die meisten Punkte insgesamt. Ein Paar, das Punkte kostet, wird nicht gebildet, auch wenn Personen ohne Partnerin oder Partner bleiben.
priority-means-fairest = Möglichst viele Personen und Paare; dann ist das schwächste Paar so gut, wie es sein kann, dann das nächstschwächste und so weiter.
priority-means-stable = Kein Mentor, keine Mentorin und kein Mentee hätten beide lieber einander, gemessen an dem, was sie davon haben. Mentorinnen und Mentoren fragen, Mentees wählen; von allen solchen Lösungen ist es die, die für die Mentorinnen und Mentoren am besten ist.

## Charts

chart-copy = Kopieren
chart-copy-named = { $title } kopieren
chart-as = { $title } als { $format }
chart-numbers = Die Zahlen
chart-numbers-of = { $title }, die Zahlen
chart-copied = In der Zwischenablage.
chart-not-copied = Das Kopieren ging hier nicht: Speichern Sie als PNG.

## On everything raw that leaves the page

mark-raw = Nur für die Koordination: nicht weitergeben

# Beside a group in which single people can be made out.
mark-small = unter fünf
mark-small-why = Weniger als fünf Personen: Hier ist zu erkennen, was Einzelne geantwortet oder bekommen haben
