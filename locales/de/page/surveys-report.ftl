# The report that others may see.

report-lead = Ein Bericht für andere. Was er zeigt, wird festgelegt, bevor jemand die Ergebnisse ansieht; was er verbirgt, lässt sich weder aus ihm noch aus allen Berichten zusammen errechnen. Die Auswertung ist vertraulich: Sie haben die Rohantworten und können sie lesen.
report-none = Es gibt noch keine Antworten, aus denen ein Bericht entstehen könnte.
report-round = Bericht über
report-by-side = Rolle im Paar
report-everybody = Alle
report-unstated = Ohne Angabe
report-plan-title = Was der Bericht zeigen wird
report-plan-what = Legen Sie das fest, bevor Sie die Werte dieser Runde ansehen. Alle zusammen werden immer gezeigt, wenn genug Personen geantwortet haben.
report-plan-no-groups = Diese Antworten nennen keine Gruppen. Der Bericht zeigt alle zusammen.
report-plan-by = Nach Gruppen
report-plan-stated = Die Angabe „{ $name }“ war freiwillig
report-plan-crossed = Zwei davon in einer Tabelle
report-plan-crossed-none = Keine
report-plan-measure = Kleine Gruppen zeigen
report-plan-measure-mean = ihren Mittelwert
report-plan-measure-favourable = ihren Anteil zustimmender Antworten
report-plan-least = Mindestzahlen
report-plan-least-hint = Antwortende je Frage. Sie können erhöht, nie gesenkt werden.
report-plan-least-mean = Für einen Mittelwert
report-plan-least-distribution = Für eine Verteilung
report-plan-least-optIn = Für freiwillige Angaben
report-plan-least-comments = Für Kommentare
report-plan-outlook = Was gezeigt würde, allein nach der Größe der Gruppen:
report-plan-outlook-row = { $share ->
    [none] niemand hat geantwortet
    [nothing] nichts; eine gröbere Einteilung würde mehr zeigen
    [all] alle Gruppen in allen Fragen
   *[some] { $shown } von { $groups } Werten; größere Gruppen würden mehr zeigen
 }
report-plan-fix = Plan für diese Runde festlegen
report-plan-fix-hint = Ein festgelegter Plan bleibt, auch beim Rückgängigmachen. Er steht im Programm, mit den Berichten, die nach ihm entstehen.
report-plan-fixed-said = Der Plan ist festgelegt.
report-fixed-title = Der Plan dieser Runde
report-fixed-all = Nur alle zusammen
report-fixed-least = Mittelwert { $mean }, Verteilung { $distribution }, freiwillige Angaben { $own }, Kommentare { $comments }
report-make-title = Bericht erstellen
report-to = Für wen
report-to-hint = Zum Beispiel: Betriebsrat, Vorstand. Das steht in Ihrer eigenen Liste der Berichte, nicht im Bericht.
report-to-missing = Sagen Sie, für wen der Bericht ist: Die Liste dessen, was hinausging, braucht es.
report-invited = Wie viele eingeladen waren
report-next = Was wir als Nächstes tun (steht im Bericht)
report-comments = { $count ->
    [one] { $count } Kommentar
   *[other] { $count } Kommentare
 }, davon { $may } zur Weitergabe
report-comments-hint = Namen der Personen hier sind entfernt, und nichts verbindet zwei Kommentare. Lesen Sie jeden: Spitznamen und Schreibweisen werden nicht gefunden. Nur was Sie freigeben, geht hinaus.
report-comment-text = Kommentar { $number }
report-comment-may = Kommentar { $number } darf hinaus
report-comment-may-short = Darf hinaus
report-make = Bericht ansehen
report-making = Bericht wird erstellt
report-preview = Der Bericht, wie andere ihn sehen werden
report-preview-what = Für: { $to }.
report-file-html = Seite zum Lesen und Drucken (HTML)
report-file-xlsx = Excel-Arbeitsmappe
report-file-csv = Tabelle, ein Wert je Zeile (CSV)
report-hand-hint = Noch ist nichts hinausgegangen. Ab der ersten Datei gilt der Bericht als weitergegeben: Spätere Berichte werden zusammen mit ihm geprüft, was immer Sie rückgängig machen.
report-left = Dieser Bericht steht in der Liste dessen, was hinausging.
report-hidden = { $count ->
    [one] { $count } Gruppe ist verborgen, und warum
   *[other] { $count } Gruppen sind verborgen, und warum
 }
report-hidden-hint = Nur für Sie: Lesende sehen für alles dasselbe Zeichen. Größere Gruppen oder weniger Einteilungen würden mehr zeigen; das ist für den Plan einer anderen Runde.
report-hidden-table = Verborgene Gruppen
report-hidden-group = Gruppe
report-hidden-why = Warum
report-hidden-questions = Fragen
report-why-empty = niemand hat geantwortet
report-why-few = zu wenige Antwortende, oder eine zu feine Tabelle für so viele
report-why-remainder = mit ihr wäre der verborgene Rest der Tabelle zu klein
report-why-audit = mit ihr ergäben mehrere Tabellen zusammen eine kleine Gruppe
report-why-values = mit ihr würden die Antworten, wie sie sind, eine kleine Gruppe festlegen
report-comments-leave = { $count ->
    [one] { $count } Kommentar geht hinaus
   *[other] { $count } Kommentare gehen hinaus
 }
report-methods = Wie diese Werte entstanden sind
report-file = bericht-{ $survey }-{ $round }
report-ledger = Berichte, die hinausgingen
report-ledger-hint = Jeder spätere Bericht einer Runde wird zusammen mit diesen geprüft. Die Liste steht im Programm und ist vertraulich.
report-ledger-round = Umfrage und Runde
report-ledger-to = Für wen
report-ledger-rows = Gezeigte Zeilen
surveys-tab-report = Bericht für andere
surveys-scores-to-report = Bericht für andere erstellen
report-plan-seen = Die Werte dieser Runde wurden geöffnet, bevor ein Plan festgelegt war. Der Bericht wird das sagen.
report-chart = Diagramm zu „{ $table }“
report-chart-as = Als Diagramm:
report-coarser = Was ein gröberer Plan stattdessen zeigen würde
    .fixed = Ein festgelegter Plan bleibt, wie er ist; dies gilt der nächsten Runde.
# $by is a grouping, $tables what the others would show.
report-coarser-instead = Statt { $by }: { $tables }.
report-coarser-without = Ohne die Tabelle nach { $by }: { $tables }.
report-coarser-table = { $by } { $shown } von { $groups } Werten
report-coarser-take = So planen
    .label = So planen. { $plan }
report-coarser-taken = Die Auswahl der Tabellen ist geändert. Was sie zeigen würden, steht neu da.
