## Der Auftrag: seine Termine, seine Seite für Sponsorin oder Sponsor, und ob die Organisation so weit ist.

charter-date = Ein Datum ist ungültig: Jahre von 1970 bis 2200, geschrieben wie 2027-01-31.
    .advice = Wählen Sie den Tag noch einmal.
charter-sessions = Ein Paar hat zwischen 1 und { $most } Treffen.
    .advice = Wählen Sie eine andere Zahl von Treffen.

milestone-readiness-survey = Umfrage: Sind wir so weit?
milestone-letters-out = Briefe an Mentorinnen und Mentoren, Mentees und Führungskräfte
milestone-baseline = Umfrage vor dem Start
milestone-training = Vorbereitung beider Seiten
milestone-start = Start
milestone-first-session-by = Jedes Paar hat sich einmal getroffen
milestone-session = Treffen { $number } von { $of }
milestone-supervision = Supervision der Mentorinnen und Mentoren, { $number } von { $of }
milestone-midway-pulse = Pulsbefragung zur Halbzeit
milestone-exit-survey = Umfrage zum Abschluss
milestone-report = Bericht an Sponsorin oder Sponsor
milestone-review = Rückschau: wie es weitergeht

sponsor-title = Reverse Mentoring
sponsor-open = noch offen
sponsor-figure = { $value }
sponsor-date = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
 } { $year }
sponsor-what = Was es ist
sponsor-theme = Thema
sponsor-theme-technology = Technologie
sponsor-theme-inclusion = Inklusion
sponsor-theme-leadership = Führung
sponsor-theme-innovation = Innovation
sponsor-theme-engagement = Engagement und Bindung
sponsor-formality = Wie es organisiert ist
sponsor-formal = Mit Vereinbarung, Terminplan und Zwischengesprächen
sponsor-informal = Die Paare organisieren sich selbst
sponsor-sessions = Treffen
sponsor-length = { $count ->
    [one] { $count } Treffen von { $minutes } Minuten, { $rhythm }
   *[other] { $count } Treffen von { $minutes } Minuten, { $rhythm }
 }
sponsor-weekly = jede Woche
sponsor-fortnightly = alle zwei Wochen
sponsor-monthly = jeden Monat
sponsor-dates = Zeitraum
sponsor-period = { $from } bis { $until }
sponsor-size = Umfang
sponsor-size-is = { $mentors ->
    [one] { $mentors } Person für die Mentoring-Rolle
   *[other] { $mentors } Personen für die Mentoring-Rolle
 }, { $mentees ->
    [one] { $mentees } Mentee
   *[other] { $mentees } Mentees
 }
sponsor-goals = Was erreicht werden soll
sponsor-goal = Ziel
sponsor-measure = Gemessen an
sponsor-baseline = Heute
sponsor-target = Zielwert
sponsor-by = Bis
sponsor-who = Wer dafür einsteht
sponsor-sponsor = Sponsorin oder Sponsor
sponsor-coordinator = Koordination
sponsor-data-holder = Verwahrt die Daten
sponsor-confidential = Was Sie sehen werden
sponsor-confidential-is = Zahlen über Gruppen, nie was eine einzelne Person geantwortet oder gesagt hat. Namen und Antworten bleiben bei der Stelle, die die Daten verwahrt.
sponsor-when = Wann
sponsor-asked = Was von Ihnen erbeten wird
sponsor-ask-say = Sagen Sie vor dem Start öffentlich, warum Ihnen das wichtig ist.
sponsor-ask-time = Sorgen Sie dafür, dass Treffen Arbeitszeit sind und nicht aus Bequemlichkeit abgesagt werden.
sponsor-ask-join = Nehmen Sie selbst teil, oder benennen Sie jemanden auf Ihrer Ebene.
sponsor-ask-confidence = Fragen Sie nach Zahlen, und nie danach, was in einem Paar gesagt wurde.
sponsor-footer = Erstellt mit Vice Versa. Diese Seite lädt nichts und sendet nichts.

readiness-rule = Starten, wenn der Mittelwert jedes Bereichs mindestens { $go } ist; warten, wenn einer unter { $wait } liegt; sonst vorbereiten. { $least ->
    [one] Für ein Ergebnis braucht es { $least } Antwort.
   *[other] Für ein Ergebnis braucht es { $least } Antworten.
 }
threat-no-time = Führungskräfte nehmen sich keine Zeit, Treffen fallen aus, und die Paare schlafen ein. An nichts anderem enden so viele Programme.
    .advice = Vereinbaren Sie 45 bis 60 Minuten, tragen Sie alle Treffen vor dem Start in die Kalender ein, und erlauben Sie, Treffen zu verschieben, aber nicht abzusagen.
threat-no-sponsor = Niemand aus der Führungsspitze steht mit Namen dahinter; wird es eng, fällt das Programm zuerst weg.
    .advice = Gewinnen Sie eine Person aus der Führungsspitze, die teilnimmt und das öffentlich sagt, und schreiben Sie den Namen in den Auftrag.
threat-silence = Mentorinnen und Mentoren sagen, was Führungskräfte gern hören, denn Vorgesetzte könnten davon erfahren.
    .advice = Bilden Sie keine Paare innerhalb einer Berichtslinie, vereinbaren Sie im ersten Treffen Grundregeln, und bieten Sie einen Ausstieg ohne Begründung an.
threat-unclear-need = Am Ende kann niemand sagen, ob es sich gelohnt hat, denn kein Problem und keine Zahl wurden genannt.
    .advice = Schreiben Sie den Bedarf in einem Satz und ein Ziel mit Messgröße und Zielwert in den Auftrag.
threat-nobody-runs-it = Niemand merkt rechtzeitig, wenn ein Paar feststeckt.
    .advice = Benennen Sie jemanden für die Koordination, mit Stunden dafür, und planen Sie ein Zwischengespräch vor dem zweiten Treffen.
threat-too-short = Es endet, bevor die Paare einander vertrauen.
    .advice = Planen Sie mindestens vier Treffen; üblich sind sechs in sechs Monaten.
threat-data-unowned = Niemand weiß, wer die Antworten sehen darf; also antworten Menschen vorsichtig oder gar nicht.
    .advice = Schreiben Sie in den Auftrag, wer die Daten verwahrt, und sagen Sie es in den Briefen.
