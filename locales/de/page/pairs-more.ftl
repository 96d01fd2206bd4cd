# Other ways to the pairs: few changes, goals compared, other sets, scenarios, rounds and circles.

pairs-rematch-title = So wenig wie möglich ändern
pairs-rematch-intro = { $count ->
    [one] Es gibt schon { $count } Paar.
   *[other] Es gibt schon { $count } Paare.
} Behalten Sie davon so viele, wie Sie möchten, und sehen Sie, was es brächte, einige aufzugeben.
pairs-rematch-see = Möglichkeiten ansehen
pairs-rematch-can = { $possible ->
    [one] { $possible } Paar kann
   *[other] { $possible } Paare können
} bleiben. Jede Zeile gibt einige davon auf, für das, was daneben steht.
pairs-rematch-can-some = { $possible ->
    [one] { $possible } Paar kann
   *[other] { $possible } Paare können
} bleiben, { $lost ->
    [one] { $lost } Paar
   *[other] { $lost } Paare
} nicht. Jede Zeile gibt einige der möglichen auf, für das, was daneben steht.
pairs-rematch-choices = Möglichkeiten
pairs-rematch-given-up = Aufgegebene Paare
pairs-rematch-new-pairs = Neue Paare
pairs-rematch-take = Übernehmen: { $count ->
    [one] { $count } Paar
   *[other] { $count } Paare
} aufgegeben
pairs-rematch-leave = Alles lassen, wie es ist
pairs-rematch-none = keine
pairs-rematch-best = Das Beste, bewiesen
pairs-rematch-best-few = Das Beste bei so wenigen, bewiesen
pairs-rematch-unproved = Nicht bewiesen
pairs-rematch-cannot-stay = Kann nicht bleiben
pairs-rematch-new = Neu
pairs-rematch-ended = Beendet
pairs-rematch-what-changes = Was sich ändert
pairs-rematch-kept = { $kept ->
    [one] { $kept } Paar bleibt
   *[other] { $kept } Paare bleiben
}, { $ended } beendet, { $fresh } neu.
pairs-rematch-kept-lost = { $kept ->
    [one] { $kept } Paar bleibt
   *[other] { $kept } Paare bleiben
}, { $ended } beendet und { $lost }, die nicht bleiben können, { $fresh } neu.
pairs-rematch-table = Paare, die sich ändern
pairs-show-all = Alle { $count } zeigen
pairs-rematch-work = Neue Paare mit wenigen Änderungen werden gebildet
pairs-rematch-found = { $count ->
    [one] { $count } Möglichkeit
   *[other] { $count } Möglichkeiten
}.
pairs-rematch-undo = neue Paare mit wenigen Änderungen
pairs-rematch-taken = Übernommen: { $moves ->
    [one] { $moves } Paar
   *[other] { $moves } Paare
} aufgegeben, { $pairs ->
    [one] { $pairs } Paar
   *[other] { $pairs } Paare
} insgesamt. „Rückgängig“ bringt die anderen zurück.

## Goals of the matching, next to each other

pairs-goals-title = Was jedes Ziel ergäbe
pairs-goals-hint = Dieselben Personen, Regeln und Entscheidungen, für jedes Ziel einmal gepaart. Nichts wird geändert.
pairs-goals-again = Neu vergleichen
pairs-goals-compare = Ziele vergleichen
pairs-goals-old = Seit diesem Vergleich hat sich etwas geändert.
pairs-goals-work = Ziele werden verglichen
pairs-goals-compared = { $count ->
    [one] { $count } Ziel
   *[other] { $count } Ziele
} verglichen.
pairs-goals-table = Ziele im Vergleich
pairs-goal = Ziel
pairs-goals-mentors-gain = Gewinn Mentor/innen
pairs-goals-mentees-gain = Gewinn Mentees
pairs-goals-swap = Würden lieber tauschen
pairs-goals-swap-hint = „Würden lieber tauschen“ zählt Mentorinnen, Mentoren und Mentees, die kein Paar sind und beide gewännen, wenn sie eines wären.
pairs-goals-chosen = gewählt

## Other sets of pairs

pairs-others-title = Andere Zusammenstellungen
pairs-others-hint = Die nächstbesten Zusammenstellungen unter denselben Regeln, der Reihe nach; die genauso guten zuerst.
pairs-others-one = Eine genauso gute zeigen
pairs-others-ten = Die zehn nächstbesten suchen
pairs-others-stale = Seit diese Paare gebildet wurden, hat sich etwas geändert. Schlagen Sie zuerst neu vor.
pairs-others-none = Es gibt keine andere Zusammenstellung, die die Regeln erlauben.
pairs-others-worst = das schwächste Paar hat { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
}
pairs-others-less-fair = Weniger gerecht
pairs-others-same = Genauso gut
pairs-others-differ = { $count ->
    [one] { $count } Paar ist anders
   *[other] { $count } Paare sind anders
}.
pairs-others-differ-names = { $count ->
    [one] { $count } Paar ist anders
   *[other] { $count } Paare sind anders
}: { $names }.
pairs-others-more = { $names }; und { $count } weitere
pairs-others-use = Diese Paare verwenden<hidden> (Nummer { $number })</hidden>
pairs-others-work = Andere Zusammenstellungen werden gesucht
pairs-others-found = { $count ->
    [one] { $count } andere Zusammenstellung
   *[other] { $count } andere Zusammenstellungen
} gefunden.
pairs-others-undo = Verwendung einer anderen Zusammenstellung
pairs-others-used = Diese Paare gelten jetzt. „Rückgängig“ bringt die anderen zurück.

## Scenarios

pairs-scenario-keep-title = Diese Paare als Szenario behalten
pairs-scenario-hint = Ein Szenario hält Regeln, Entscheidungen und Paare so fest, wie sie jetzt sind. Es wird mit dem Programm gespeichert.
pairs-scenario-name = Name
pairs-scenario-keep = Behalten
pairs-scenario-keep-others = Ergebnisse der anderen Ziele behalten
pairs-scenario-unnamed = Geben Sie ihm einen Namen, den kein anderes Szenario hat.
pairs-scenario-stale = Regeln, Personen oder Entscheidungen haben sich geändert, seit diese Paare gebildet wurden. Schlagen Sie zuerst neu vor.
pairs-scenario-none = Noch keine Szenarien.
pairs-scenario = Szenario
pairs-scenario-actions = Aktionen
pairs-scenario-use = Verwenden
pairs-scenario-use-of = { $name } verwenden
pairs-scenario-remove = Entfernen
pairs-scenario-remove-of = { $name } entfernen
pairs-scenario-now = Jetzt
pairs-scenario-side = Nebeneinander
pairs-scenario-left = Links
pairs-scenario-right = Rechts
pairs-scenario-totals = Summen nebeneinander
pairs-scenario-difference = Unterschied
pairs-scenario-rules = Regeln
pairs-scenario-waits = ohne Partner/in
pairs-scenario-same = Beide haben dieselben Paare.
pairs-scenario-differ = { $count ->
    [one] { $count } Mentor/in hat
   *[other] { $count } Mentorinnen und Mentoren haben
} andere Mentees
pairs-scenario-differ-table = Mentorinnen und Mentoren mit anderen Mentees
pairs-scenario-kept = Als Szenario behalten.
pairs-scenario-work = Paare werden gebildet: { $goal }
pairs-scenario-undo-new = neues Szenario
pairs-scenario-undo-use = Verwendung eines Szenarios
pairs-scenario-used = Regeln, Entscheidungen und Paare des Szenarios gelten jetzt. „Rückgängig“ bringt die anderen zurück.
pairs-scenario-undo-remove = Entfernen eines Szenarios
pairs-scenario-removed = Das Szenario ist entfernt.

## Rounds and circles

pairs-rounds = Runden
pairs-rounds-hint = In jeder Runde treffen alle jemand Neues. Mehrere Runden ergeben einen Rundlauf: Jede Mentee-Person trifft so viele Mentorinnen und Mentoren, wie es Runden gibt.
pairs-rounds-load = Höchstzahl der Paare je Mentor/in insgesamt
pairs-rounds-load-hint = Leer: keine Grenze
pairs-rounds-make = Runden bilden
pairs-circles = Kreise
pairs-circles-hint = Eine Mentorin oder ein Mentor mit mehreren Mentees. Für eine Führungskraft mit zwei Mentorinnen oder Mentoren erhöhen Sie stattdessen in den Regeln die Zahl der Plätze der Mentees: Gewöhnliche Paare haben dann einen vollen Beweis.
pairs-circles-least = Kleinster Kreis
pairs-circles-most = Größter Kreis
pairs-circles-make = Kreise bilden
pairs-count-rounds = { $count ->
    [one] { $count } Runde
   *[other] { $count } Runden
}
pairs-count-circles = { $count ->
    [one] { $count } Kreis
   *[other] { $count } Kreise
}
pairs-save-xlsx = Als Arbeitsmappe speichern (XLSX)
pairs-save-csv = Als Text speichern (CSV)
pairs-rounds-always = { $always ->
    [one] { $always } Person hat
   *[other] { $always } Personen haben
} in jeder Runde ein Gegenüber, { $never ->
    [one] { $never } Person
   *[other] { $never } Personen
} in keiner.
pairs-rounds-totals = Summen der Runden
pairs-round = Runde
pairs-rounds-pairs = Paare aller Runden
pairs-circles-people = { $people ->
    [one] { $people } Person ist
   *[other] { $people } Personen sind
} in einem Kreis, { $waiting ->
    [one] { $waiting } Person bleibt
   *[other] { $waiting } Personen bleiben
} ohne.
pairs-first-shown = Die ersten { $shown } von { $all } sind zu sehen; die Datei enthält alle.
pairs-rounds-work = Runden werden gebildet
pairs-circles-work = Kreise werden gebildet
pairs-writing = Die Datei wird geschrieben

## Names of files, without spaces

pairs-file-rounds = runden
pairs-file-circles = kreise
