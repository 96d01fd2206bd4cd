## What came of the programme

results-lead = Zuerst die Ziele des Auftrags, dann jede Zahl mit dem, woraus sie besteht.
results-confidential = Nur für die Koordination.
results-confidential-about = Kleine Gruppen können Personen verraten. Was andere sehen dürfen, entsteht als Bericht, der das prüft.
results-computing = Zahlen werden berechnet …
results-goals = Ziele
results-goals-none = Der Auftrag hat noch keine Ziele.
results-goals-go = Ziele setzen
results-goal-unnamed = Ein Ziel ohne Worte
results-state-open = ohne Messgröße oder Zielwert
results-state-no-figure = noch keine Zahl
results-state-reached = erreicht
results-state-on-the-way = auf dem Weg
results-state-not-yet = noch nicht
results-state-missed = nicht rechtzeitig erreicht
results-baseline = Zu Beginn { $value }
results-target = Zielwert { $value }
results-no-target = Kein Zielwert
results-by = bis { $date }
results-progress = { $share } des Weges
results-set = Alle Zahlen
results-figure = Zahl
results-now = Jetzt
results-how-many = Von wie vielen
results-interval = 95-%-Intervall
results-target-column = Zielwert
results-course = Verlauf
results-of = { $count } von { $of }
results-n = { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
 }
results-between = { $from } bis { $to }
results-met = erreicht
results-not-met = noch nicht
results-source-sessions = Aus { $count } eingetragenen Treffen; { $left } davon zählen für kein Paar oder keinen Tag bis heute.
results-source-pairs = Aus { $count } Paaren; ausgelassen: { $left }.
results-source-people = Aus { $count } Personen der Personenliste; ohne Angabe: { $left }.
results-source-survey = Aus { $count } Antworten, Runde { $of }; nicht zählbar: { $left }.
results-source-own = { $count }-mal eingetragen, zuletzt für { $of }; ausgelassen: { $left }.
results-own-add = Eine Zahl eintragen
results-own-hint = Entweder so viele von so vielen, oder die Zahl selbst.
results-own-date = Tag
results-own-numerator = So viele
results-own-denominator = von so vielen
results-own-figure = oder die Zahl
results-own-unfit = Geben Sie einen Tag an, und entweder zwei ganze Zahlen (die erste nicht größer als die zweite) oder eine Zahl.
results-own-take = Übernehmen
results-own-change = Zahl eintragen
results-own-taken = Die Zahl steht bei ihrem Ziel.
results-change = Vorher und nachher
results-change-none = Sobald die Umfragen vor dem Start und zum Abschluss beantwortet sind, werden sie hier verglichen, Person für Person.
results-change-who = { $count ->
    [one] { $count } Person hat beide beantwortet; { $joined } nur die spätere, { $left } nur die frühere.
   *[other] { $count } Personen haben beide beantwortet; { $joined } nur die spätere, { $left } nur die frühere.
 }
results-before = Vorher
results-after = Nachher
results-difference = Unterschied
results-unknown = nicht bekannt
results-outcomes = Neben ähnlichen Kolleginnen und Kollegen
results-outcomes-about = Eine spätere Personenliste zeigt, wer geblieben, aufgestiegen oder gewechselt ist. Jede teilnehmende Person wird mit jemandem verglichen, der ihr in Stufe, Abteilung und Standort gleicht; ein Unterschied ging mit der Teilnahme einher und sagt nichts über eine Ursache.
results-outcomes-no-pairs = Es gibt noch keine Paare.
results-outcomes-tenure = Spalte mit Jahren in der Organisation
results-outcomes-tenure-none = Keine
results-outcomes-file = Eine spätere Personenliste
    .hint = Die gleiche Art Datei wie unter Personen, mit allen, die noch da sind.
results-outcomes-work = Ähnliche Kolleginnen und Kollegen werden gesucht …
results-outcomes-done = Verglichen: { $count } Teilnehmende mit ähnlichen Kolleginnen und Kollegen.
results-outcomes-matched = { $count } von { $of } Teilnehmenden haben jemanden Ähnlichen, aus { $others }, die nicht teilgenommen haben.
results-outcomes-difference = Unterschied in Prozentpunkten: { $points }.
results-outcomes-difference-between = Unterschied in Prozentpunkten: { $points } (95-%-Intervall { $from } bis { $to }).
results-balance = Wie ähnlich die zwei Gruppen sind, in Standardabweichungen
results-balance-of = In
results-balance-before = Alle
results-balance-after = Verglichene
results-balance-alike = Ähnlich genug
results-balance-level = Stufe
results-balance-tenure = Jahre in der Organisation
results-balance-department = Abteilung
results-balance-location = Standort
results-alike = ja
results-unlike = nein
results-chart = Anteile mit Intervall und Ziel
results-chart-what = Punkte sind die Kennzahlen, dünne Linien ihre Intervalle, senkrechte Linien die Ziele; die Achse geht immer von 0 bis 100 %.
