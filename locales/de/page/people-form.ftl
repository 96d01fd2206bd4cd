## One person, every field

person-add = Person hinzufügen
person-edit = Person bearbeiten
person-add-do = Zur Personenliste hinzufügen
person-edit-do = Änderungen übernehmen
person-problems =
    { $count ->
        [one] { $count } Feld muss geändert werden
       *[other] { $count } Felder müssen geändert werden
    }
person-id-hint = In der Personenliste einmalig, zum Beispiel die Personalnummer.
person-level-number = Stufe (höher heißt ranghöher)

# A level in a list of choices: its number and the titles that stand there.
person-level-choice = { $level }: { $titles }
person-level-unknown = nicht bekannt
person-timezone-hint = Zum Beispiel Europe/Vienna.
person-split-hint = Durch Semikolons getrennt.
person-manager = Führungskraft (Kennung)
person-dotted-lines = Weitere Führungskräfte (Kennungen)
person-wishes = Gewünschte Personen (Kennungen)
person-wishes-hint = Die liebste zuerst, durch Semikolons getrennt.
person-hours-hint = In der eigenen Zeitzone, eine je Zeile: Mo 09:00-12:00
person-capacity = Wie viele Personen, falls anders als in den Regeln
person-capacity-mentor = Mentees, in der Rolle Mentor/in
person-capacity-mentee = Mentorinnen und Mentoren, in der Rolle Mentee
person-capacity-total = Personen insgesamt, höchstens
person-least = Mindestens
person-most = Höchstens
person-own-columns = Ihre eigenen Spalten
person-hidden = Enthält unsichtbare Zeichen: { $text }
person-hidden-remove = Entfernen
person-skill-at = { $list }, { $at }
person-skill-strength = Wie gut, { $at }
person-strength-1 = ein wenig
person-strength-2 = gut
person-strength-3 = sehr gut
person-skill-remove-offers = Angebotene Kompetenz entfernen, { $at }
person-skill-remove-wants = Gesuchte Kompetenz entfernen, { $at }
person-skill-add = Kompetenz hinzufügen
person-no-such-id = Niemand in der Personenliste hat diese Kennung.
person-problem-id = Geben Sie eine Kennung an: Regeln, Wünsche und Berichtslinien beziehen sich darauf.
person-problem-id-taken = Jemand anderes hat diese Kennung schon.
person-problem-name = Geben Sie einen Namen an.
person-problem-level = Eine Stufe ist eine ganze Zahl.
person-problem-mentor-whole = Die Zahl der Mentees ist eine ganze Zahl ab 0.
person-problem-mentee-whole = Die Zahl der Mentorinnen und Mentoren ist eine ganze Zahl ab 0.
person-problem-mentor-most = Geben Sie an, wie viele Mentees es höchstens sein dürfen.
person-problem-mentee-most = Geben Sie an, wie viele Mentorinnen und Mentoren es höchstens sein dürfen.
person-problem-mentor-order = Die Höchstzahl der Mentees ist kleiner als die Mindestzahl.
person-problem-mentee-order = Die Höchstzahl der Mentorinnen und Mentoren ist kleiner als die Mindestzahl.
person-problem-total = Die Zahl der Personen insgesamt ist eine ganze Zahl ab 0.

## Pairs from a file: of earlier cohorts, or known ones

history-about = Eine Datei mit einem Paar je Zeile: Mentorin oder Mentor, Mentee und, falls vorhanden, das Datum des Durchgangs. Personen stehen mit Kennung, E-Mail-Adresse oder Name darin.
history-file = Eine Datei mit Paaren
history-file-hint = CSV, Excel oder OpenDocument.
history-keep = Als frühere Paare behalten
history-lock = Diese Paare fixieren
history-kept-count =
    { $count ->
        [one] { $count } früheres Paar ist gespeichert.
       *[other] { $count } frühere Paare sind gespeichert.
    }
history-forget = Verwerfen
history-forget-undo = Frühere Paare verwerfen
history-forgotten = Die früheren Paare sind verworfen.
history-read = <strong>{ $count ->
        [one] { $count } Paar
       *[other] { $count } Paare
    }</strong> in { $file }.
history-read-strangers = <strong>{ $count ->
        [one] { $count } Paar
       *[other] { $count } Paare
    }</strong> in { $file }; { $strangers ->
        [one] { $strangers } nennt
       *[other] { $strangers } nennen
    } jemanden, der nicht in dieser Personenliste steht.
history-read-strangers-lock = <strong>{ $count ->
        [one] { $count } Paar
       *[other] { $count } Paare
    }</strong> in { $file }; { $strangers ->
        [one] { $strangers } nennt
       *[other] { $strangers } nennen
    } jemanden, der nicht in dieser Personenliste steht, und { $strangers ->
        [one] kann
       *[other] können
    } nicht fixiert werden.
history-mentor = Mentor/in
history-mentee = Mentees
history-cohort = Durchgang
history-no-column = Keine Spalte
history-what = Was sind das für Paare?
history-what-earlier = Paare früherer Durchgänge: Die Regeln können sie auseinanderhalten
history-what-settled = Paare, die feststehen: fixieren und für die anderen Paare suchen
history-cohort-date = Wann begann der Durchgang, für Paare ohne Datum ({ $count })?
history-cohort-hint = Lassen Sie es leer, wenn es niemand weiß.
history-keep-undo = Frühere Paare behalten
history-kept = Die früheren Paare sind gespeichert. Die Regel „Noch kein Paar gewesen“ hält sie auseinander.

# The reason that is written beside each lock.
history-lock-reason = Aus einer Datei bekannter Paare
history-lock-undo = Bekannte Paare fixieren
history-locked = Die Paare sind fixiert.
history-unreadable = Die Datei konnte nicht gelesen werden.
