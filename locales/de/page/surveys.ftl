# The step itself, and answers coming in.

surveys-title = Umfragen
surveys-lead = Fragen Sie ohne Server, und lesen Sie die Antworten mit ehrlichen Zahlen. Was hier steht, ist ungefiltert und vertraulich: nur für Sie. Zum Weitergeben ist der Bericht für andere.
surveys-tabs = Was mit Umfragen zu tun ist
surveys-tab-questions = Fragen
surveys-tab-ask = Befragen
surveys-tab-answers = Antworten
surveys-tab-scores = Werte
surveys-survey = Umfrage
surveys-undo-removed = entfernte Umfrage
surveys-undo-changed = geänderte Umfrage
surveys-all-questions = Alle Fragen
surveys-cancel = Abbrechen
surveys-remove = Entfernen
surveys-question = Frage
surveys-answer = Antwort
surveys-scale = Skala
surveys-people = Personen
surveys-round = Runde
surveys-count-questions = { $count ->
    [one] { $count } Frage
   *[other] { $count } Fragen
}
surveys-writing = Die Datei wird geschrieben

## Answers coming in

surveys-in-title = Antworten hereinholen
surveys-in-drop = Versiegelte Antworten (alle auf einmal) oder der unveränderte Export eines Formular-Werkzeugs (CSV oder XLSX)
surveys-choose-files = Dateien wählen
surveys-in-drop-hint = Forms, Google Forms, Qualtrics, LimeSurvey, SurveyMonkey oder jede Tabelle: so, wie sie exportiert wurde, unbearbeitet.
surveys-in-holds = Ein Export enthält Antworten auf
surveys-in-chosen = die oben gewählte Umfrage: { $title }
surveys-in-own = eine eigene Umfrage: aus der Datei erstellen
surveys-in-paste-title = Eine versiegelte Antwort einfügen
surveys-in-paste = Versiegelter Text aus einer E-Mail
surveys-in-open-it = Öffnen
surveys-in-kept = { $count ->
    [one] { $count } versiegelte Antwort
   *[other] { $count } versiegelte Antworten
} in diesem Programm
surveys-in-kept-some = { $shut } von { $count ->
    [one] { $count } versiegelten Antwort
   *[other] { $count } versiegelten Antworten
} in diesem Programm
surveys-in-kept-why = Auf diesem Gerät gegeben oder früher hereingeholt, und nicht unter den Antworten unten.
surveys-in-kept-twice = Hat eine Person zweimal geantwortet, zählt eine der Antworten.
surveys-in-open-them = Öffnen
surveys-together = { $count ->
    [one] { $count } versiegelte Antwort wartet
   *[other] { $count } versiegelte Antworten warten
}
surveys-together-why = Antworten einer Runde werden zusammen geöffnet, ab fünf Personen, damit niemandes Antwort einzeln gelesen wird. Wer erlaubt hat, dass die eigene einzeln geöffnet wird, wartet nicht.
# $survey and $round are names.
surveys-together-round = { $survey }, { $round }: { $count } hier; { $missing ->
    [one] { $missing } fehlt
   *[other] { $missing } fehlen
} noch.
surveys-together-open = { $count ->
    [one] { $count } Antwort öffnen
   *[other] { $count } Antworten öffnen
}
surveys-in-none-open = Noch sind keine Antworten geöffnet.
surveys-in-none = Noch keine Antworten. Befragen Sie zuerst Personen, oder holen Sie herein, was ein Formular-Werkzeug exportiert hat.
surveys-in-ask = Personen befragen
surveys-here = Antworten hier
surveys-here-table = Antworten hier, eine Tabelle
surveys-here-scores = Werte ansehen
surveys-here-came-as = Gekommen als
surveys-here-sealed = versiegelte Antworten
surveys-here-export = ein Export
surveys-here-sealed-many = versiegelte Antworten, zu viele, um mit dem Programm gespeichert zu werden
surveys-here-export-many = ein Export, zu viele Antworten, um mit dem Programm gespeichert zu werden
surveys-here-roster = Als Personenliste
surveys-here-remove = Antworten { $number } entfernen
surveys-undo-answers-removed = entfernte Antworten
surveys-opening = Die Antworten werden geöffnet
surveys-one-export = Ein Export auf einmal: Der erste wird gezeigt.
surveys-read-here = Es sind Antworten: hier lesen
surveys-no-key = Diese Antworten sind versiegelt, und dieses Programm hat keinen Schlüssel, um sie zu öffnen.
    .advice = Öffnen Sie das gespeicherte Programm, aus dem die Umfrage gesendet wurde.
surveys-undo-opened = geöffnete versiegelte Antworten
surveys-opened = { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
} geöffnet.
surveys-undo-taken = übernommene Antworten
surveys-taken = { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
} übernommen.

## Names of files, without spaces

surveys-file-intake = personen-aus-anmeldung-vertraulich
surveys-file-questions = fragen-{ $round }
surveys-file-tickets = nummern

## {survey} and {round} name what it holds, {what} is "-codebook" or nothing

surveys-file-answers = { $survey }-{ $round }-vertraulich
surveys-file-codebook = { $survey }-{ $round }-vertraulich-codebuch
