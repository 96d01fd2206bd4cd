## Whether to start

readiness-lead = Vor dem Start zu erfahren, dass Führungskräfte sich keine Zeit nehmen, kostet weniger. Fragen Sie, wer teilnehmen wird, und einige ihrer Führungskräfte.
readiness-reading = Antworten werden gelesen …
readiness-result = Ergebnis
readiness-not-asked = Es wurde noch niemand gefragt.
readiness-too-few = Zu wenige Antworten für ein Ergebnis: { $count } von mindestens { $least }.
readiness-go = Start: Jeder Bereich ist stark genug.
readiness-prepare = Vorbereiten: Tun Sie erst etwas für die schwachen Bereiche.
readiness-wait = Warten: Mindestens ein Bereich würde das Programm beenden.
readiness-answers = { $count ->
    [one] { $count } Antwort, Runde { $round }
   *[other] { $count } Antworten, Runde { $round }
 }
readiness-ask = Unter „Umfragen“ durchführen
readiness-more = Zu den Umfragen
readiness-how = Wählen Sie unter „Umfragen“ die Befragung „Sind wir so weit?“, verschicken Sie sie als Link oder Datei, und bringen Sie die Antworten dorthin zurück.
readiness-areas = Bereich für Bereich
readiness-area = Bereich
readiness-mean = Mittelwert
readiness-mean-none = keiner
readiness-n = Beantwortet von
readiness-standing = Stand
readiness-standing-go = stark genug
readiness-standing-prepare = vorbereiten
readiness-standing-wait = zu schwach
readiness-advice = Was zu tun ist
readiness-threats = Woran es hier scheitern könnte
readiness-threats-none = Keiner der häufigen Gründe für ein Scheitern zeigt sich in Auftrag, Regeln oder Antworten.
readiness-found = Zu sehen in:
readiness-found-charter = Auftrag
readiness-found-rules = Regeln
readiness-found-survey = Antworten
