# An export of a forms tool being read, and a survey made from it.

surveys-use-ignore = Nicht übernehmen
surveys-use-item = Antwort auf
surveys-use-group = Danach gruppieren
surveys-use-code = Codewort
surveys-use-ticket = Nummer
surveys-use-person = Person (Kennung oder E-Mail)
surveys-use-side = Mentor/in oder Mentee
surveys-use-pair = Paar
surveys-use-seconds = Benötigte Zeit
surveys-use-start = Begonnen um
surveys-use-end = Beendet um
surveys-take = { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
} übernehmen
surveys-settle-first = Klären Sie zuerst { $count ->
    [one] den { $count } Punkt
   *[other] die { $count } Punkte
} oben.
surveys-columns = { $columns ->
    [one] { $columns } Spalte
   *[other] { $columns } Spalten
}, davon { $answers } mit Antworten
surveys-columns-table = Spalten und was sie sind
surveys-column = Spalte
surveys-is = Ist
surveys-column-is = Spalte { $number } ist
surveys-column-answers = Spalte { $number } antwortet auf
surveys-reading = Die Antworten werden gelesen

## Texts of answers that are not understood

surveys-texts-open = { $count ->
    [one] { $count } Antworttext, der nicht verstanden wurde
   *[other] { $count } Antworttexte, die nicht verstanden wurden
}
surveys-texts-all = Alle, die nicht verstanden wurden
surveys-texts-all-missing = Alle als nicht beantwortet zählen
surveys-texts-all-apart = Alle bedeuten „trifft nicht zu“
surveys-texts-table = Antworttexte, die nicht verstanden wurden
surveys-texts-none = { $count ->
    [one] { $count } Text gilt
   *[other] { $count } Texte gelten
} als keine Antwort
surveys-texts-none-table = Texte, die als keine Antwort gelten
surveys-texts-times = Anzahl
surveys-texts-means = Bedeutet
surveys-texts-means-of = { $text } bedeutet
surveys-texts-undecided = nicht entschieden
surveys-texts-missing = Nicht beantwortet
surveys-texts-apart = Trifft nicht zu

## What a survey made from a file guesses

surveys-type-scale = eine Skala
surveys-type-nps = 0 bis 10 (würden Sie empfehlen)
surveys-type-choice = eins von mehreren
surveys-type-many = beliebig viele von mehreren
surveys-type-comment = eigene Worte
surveys-draft-open = { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
} zu klären, bevor etwas ausgewertet wird
surveys-draft-accept = Alle Vorschläge annehmen
surveys-draft-more = und { $count ->
    [one] { $count } weitere
   *[other] { $count } weitere
}
surveys-draft-likeliest = <strong>{ $text }</strong> (am wahrscheinlichsten)
surveys-draft-choice = { $choice }: { $question }
surveys-draft-order = Wenn sie eine Reihenfolge haben: das Niedrigste zuerst.
surveys-draft-labels = Antworten auf { $count ->
    [one] { $count } Frage
   *[other] { $count } Fragen
}, das Niedrigste zuerst
surveys-draft-range = Antworten auf { $count ->
    [one] { $count } Frage
   *[other] { $count } Fragen
}: { $min } bis { $max }
surveys-range = { $min } bis { $max }
surveys-draft-ends-wrong = Der höchste Punkt muss über dem niedrigsten liegen.
surveys-draft-ends = Enden oder Beschriftungen ändern
surveys-draft-lowest = Niedrigster Punkt
surveys-draft-highest = Höchster Punkt
surveys-draft-label-lines = Beschriftungen, eine je Zeile, die niedrigste zuerst: eine für jeden Punkt, zwei für die Enden, oder keine
surveys-draft-items = Womit jede Frage beantwortet wird
surveys-draft-no-answer = Keine Antwort
surveys-draft-reversed = Umgekehrt
surveys-draft-turned = umgedreht
surveys-draft-question-is = Frage { $number } ist
surveys-draft-scale-of = Skala von Frage { $number }
surveys-draft-no-answer-to = Keine Antwort auf Frage { $number }, durch Kommas getrennt
surveys-draft-lower = Niedriger: { $label }
surveys-draft-higher = Höher: { $label }
surveys-draft-these-orders = Sie haben diese Reihenfolgen
surveys-draft-this-order = Sie haben diese Reihenfolge

## What an export holds

surveys-import-title = Was diese Datei enthält
surveys-import-from = { $answers ->
    [one] { $answers } Antwort
   *[other] { $answers } Antworten
} aus { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
}.
surveys-import-from-tool = { $answers ->
    [one] { $answers } Antwort
   *[other] { $answers } Antworten
} aus { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
}, exportiert von <strong>{ $tool }</strong>.
surveys-import-some-tool = einem Formular-Werkzeug
surveys-import-drafted = Daraus wurde eine Umfrage mit { $count ->
    [one] { $count } Frage
   *[other] { $count } Fragen
}; sehen Sie sie hier durch; sie lässt sich später auch unter „Fragen“ ändern.
surveys-round-baseline = vor dem Start
surveys-round-exit = zum Abschluss
surveys-round-pulse = Puls
surveys-round-readiness = Bereitschaft
surveys-import-round-one = eins
