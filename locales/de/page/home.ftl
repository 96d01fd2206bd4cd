doors-title = Reverse Mentoring, allein in diesem Tab
doors-lead = Bringen Sie Ihre Personenliste mit. Vice Versa bringt Nachwuchskräfte als Mentorinnen und Mentoren mit Führungskräften zusammen, beweist, dass es nach Ihren Regeln keine besseren Paare gibt, und begründet jedes Paar. Namen verlassen dieses Gerät nie.
door-start = Ein neues Programm
    .about = Name, Thema und Regeln für den Anfang: eine Seite.
    .do = Programm beginnen
door-sample = Keine Datei zur Hand?
    .about = 120 erfundene Personen in einem erfundenen Unternehmen, um zu sehen, was herauskommt.
    .do = Mit einem Beispielprogramm ausprobieren
door-living = Im vierten Monat
    .about = Dasselbe erfundene Unternehmen im vierten Monat: Paare, Treffen, Umfragen, jeder Schritt gefüllt.
    .do = Ein laufendes Programm ansehen
    .what = Laufendes Beispiel öffnen
    .said = Das Beispielprogramm ist offen, im vierten Monat.
door-open = Wieder da?
    .about = Eine Datei, die Sie hier gespeichert haben; sie endet auf .viceversa.
    .do = Gespeichertes Programm öffnen
doors-drop = Eine Datei mit Ihren Personen
    .hint = CSV, Excel oder OpenDocument, so wie sie aus der Personalabteilung kommt. Eine Zeile je Person. Sie sehen alles, bevor es übernommen wird.
doors-survey = Nur eine Umfrage auszuwerten? <go>Direkt zu den Umfragen</go>
begin-title = Ein neues Programm
begin-lead = Alles lässt sich später ändern. Nichts verlässt dieses Gerät.
begin-preset = Regeln für den Anfang
    .hint = Wer mit wem ein Paar bilden darf und was ein gutes Paar ausmacht. Jede Regel lässt sich unter „Regeln“ ändern.
begin-go = Beginnen
begin-back = Zurück
begin-what = Programm beginnen
home-title = Ihr Programm
home-needs = Was jetzt auf Sie wartet
home-needs-nothing = Nichts wartet auf Sie.
home-need-answers = { $count ->
    [one] Eine Antwort ist eingegangen und noch nicht geöffnet.
   *[other] { $count } Antworten sind eingegangen und noch nicht geöffnet.
 }
    .go = Öffnen
home-need-check-ins = { $count ->
    [one] { $count } weiteres braucht eine Nachfrage.
   *[other] { $count } weitere brauchen eine Nachfrage.
 }
    .go = Nachfragen
home-week-line = { $pair }: { $what }
home-need-drafts = { $count ->
    [one] Eine Umfrage hat offene Fragen, ohne die nichts ausgewertet wird.
   *[other] { $count } Umfragen haben offene Fragen, ohne die nichts ausgewertet wird.
 }
    .go = Beantworten
home-need-file-none = Nur in diesem Browser aufbewahrt: Es wurde noch keine Datei gespeichert. Ein Browser kann löschen, was er aufbewahrt, ein privates Fenster tut es beim Schließen.
    .go = In eine Datei speichern
home-need-file-old = { $count ->
    [one] Die letzte Datei ist einen Tag alt, seitdem wurde weitergearbeitet.
   *[other] Die letzte Datei ist { $count } Tage alt, seitdem wurde weitergearbeitet.
 }
    .go = In eine Datei speichern
home-need-levels = { $count ->
    [one] Eine teilnehmende Person hat keine Stufe; die Regeln über Stufen können sie nicht beurteilen.
   *[other] { $count } teilnehmende Personen haben keine Stufe; die Regeln über Stufen können sie nicht beurteilen.
 }
    .go = Anzeigen, wer
home-need-no-pairs = Es wurden noch keine Paare vorgeschlagen.
    .go = Zu den Paaren
home-need-no-people = Im Programm ist noch niemand.
    .go = Personen hinzufügen
home-need-no-rules = Es gibt keine Regeln: Alle dürfen mit allen ein Paar bilden.
    .go = Regeln wählen
home-need-stale = Die Paare sind älter als die letzten Änderungen an Personen oder Regeln.
    .go = Zu den Paaren
home-need-letters = { $count ->
    [one] Ein Brief an eine Mentorin, einen Mentor oder Mentee ist nicht gesendet.
   *[other] { $count } Briefe an Mentorinnen, Mentoren und Mentees sind nicht gesendet.
 }
    .go = Zum Start
home-need-unplanned = { $count ->
    [one] Ein Paar hat kein geplantes Treffen.
   *[other] { $count } Paare haben kein geplantes Treffen.
 }
    .go = Warum
home-need-unsaved = Diese Arbeit ist nur in diesem Tab.
    .go = Aufbewahren
home-need-waiting = { $count ->
    [one] Eine Person ist ohne Partnerin oder Partner.
   *[other] { $count } Personen sind ohne Partnerin oder Partner.
 }
    .go = Warum?
home-next-no-people = Personenliste einlesen
home-next-no-rules = Regeln wählen
home-next-no-pairs = Paare vorschlagen
home-next-stale = Paare neu vorschlagen
home-next-go = Weiter mit „{ $step }“
home-line = Wo das Programm steht
home-figure-people = { $count ->
    [one] Person: { $mentors } als Mentor/in, { $mentees } als Mentee
   *[other] Personen: { $mentors } als Mentor/in, { $mentees } als Mentee
 }
home-figure-pairs = { $count ->
    [one] Paar
   *[other] Paare
 }
home-figure-matched = von { $of } Personen im Paar
home-figure-answers = { $count ->
    [one] Antwort in { $rounds } Befragungsrunden
   *[other] Antworten in { $rounds } Befragungsrunden
 }
charter-lead = Wofür das Programm da ist, in Worten, die eine Sponsorin oder ein Sponsor in einer Minute liest. Es wird mit dem Programm aufbewahrt und ändert kein Paar.
charter-name = Wie Sie das Programm nennen
    .hint = Eine gespeicherte Datei heißt danach, was alle sehen können. Das Feld darf leer bleiben.
charter-theme = Thema
charter-theme-open = Noch offen
theme-technology = Technologie
theme-inclusion = Inklusion
theme-leadership = Führung
theme-innovation = Innovation
theme-engagement = Engagement und Bindung
theme-own = In eigenen Worten
charter-own-theme = Das Thema in eigenen Worten
charter-need = Wofür die Organisation es braucht, in einem Satz
    .hint = Zum Beispiel: Führungskräfte entscheiden über Werkzeuge, die sie nie benutzt haben.
charter-change-name = Programm benennen
charter-change = Auftrag ändern
charter-go = Weiter zu Personen
