# What answers amount to.

surveys-scores-none = Es gibt noch keine Antworten, also nichts auszuwerten.
surveys-scores-answers = Antworten
surveys-scores-compared = Verglichen mit
surveys-scores-nothing = nichts
surveys-scores-by-group = Nach Gruppe
surveys-scores-nobody-apart = ohne Gruppen
surveys-scores-raw = Ungefiltert und vertraulich: Kleine Gruppen zeigen, was einzelne Personen geantwortet haben. Dateien, Diagramme und was Sie von hier kopieren sagen das auch.
surveys-scores-not-saved = So viele Antworten werden nicht mit dem Programm gespeichert. Holen Sie den Export noch einmal herein, um ihn auszuwerten.
surveys-scores-counting = Wird gezählt …
surveys-scores-respondents = { $count ->
    [one] { $count } antwortende Person
   *[other] { $count } antwortende Personen
}
surveys-scores-rate = { $count } von { $all }
surveys-scores-careless = { $count ->
    [one] { $count } Antwort wurde
   *[other] { $count } Antworten wurden
} vielleicht unachtsam gegeben: { $long } mit einer langen Folge derselben Antwort, { $alike } ganz gleichförmig. Sie zählen mit.
surveys-scores-careless-fast = { $count ->
    [one] { $count } Antwort wurde
   *[other] { $count } Antworten wurden
} vielleicht unachtsam gegeben: { $long } mit einer langen Folge derselben Antwort, { $alike } ganz gleichförmig, { $fast } sehr schnell. Sie zählen mit.
surveys-scores-undo-settled = beantwortete Frage zur Umfrage
surveys-scores-settled = Alles ist geklärt.
surveys-scores-table = Skalenwerte
surveys-scores-scale = Skalenwert
surveys-scores-mean = Mittelwert
surveys-scores-sd = SD
surveys-scores-alpha = Alpha
surveys-scores-lambda = Lambda-2
surveys-scores-omega = Omega
surveys-scores-completed = { $count } aus den meisten Fragen ergänzt
surveys-scores-reliability = Mehr zur Zuverlässigkeit
surveys-scores-alpha-pairwise = Alpha, paarweise
surveys-scores-alpha-standardised = Alpha, standardisiert
surveys-scores-omega-ml = Omega, Maximum Likelihood
surveys-scores-inter-item = Mittlere Korrelation der Fragen
surveys-scores-odd-even = Halbierung, gerade und ungerade
surveys-scores-all-splits = Alle Halbierungen
surveys-scores-splits = { $from } bis { $to }, im Mittel { $mean }
surveys-scores-group = Gruppe
surveys-scores-questions = Fragen
surveys-scores-item-rest = Trennschärfe
surveys-scores-alpha-without = Alpha ohne
surveys-scores-missing = Fehlend
surveys-scores-apart = Trifft nicht zu
surveys-scores-out = Außerhalb der Skala
surveys-scores-turned = umgedreht
surveys-scores-enps = eNPS { $figure }
surveys-agree-title = Wie weit Paare übereinstimmen
surveys-agree-what = { $count ->
    [one] { $count } Paar
   *[other] { $count } Paare
} mit beiden Seiten. Von allen zusammen: nie von einem einzelnen Paar.
surveys-agree-table = Wie weit Paare übereinstimmen, eine Tabelle
surveys-agree-difference = Mentor/in minus Mentee
surveys-comments = { $count ->
    [one] { $count } Kommentar
   *[other] { $count } Kommentare
}
surveys-scoring = Die Antworten werden ausgewertet
surveys-comparing = Die Runden werden verglichen
surveys-raw-files = Rohdateien für die Auswertung
surveys-raw-files-holder = Eine Zeile je antwortender Person: roh und vertraulich, allein für { $name }, laut Auftrag die Person, die die Daten verwahrt. Was andere sehen dürfen, ist der Bericht.
surveys-raw-files-nobody = Eine Zeile je antwortender Person: roh und vertraulich. Im Auftrag steht noch nicht, wer die Daten verwahrt; bis dahin sind sie allein für Sie. Was andere sehen dürfen, ist der Bericht.
surveys-export-data = Ausgewertete Antworten (CSV)
surveys-export-codebook-xlsx = Codebuch (XLSX)
surveys-export-codebook-json = Codebuch (JSON)
surveys-export-spss = SPSS
surveys-export-r = R
surveys-ready-go = Los: Die Organisation ist bereit.
surveys-ready-prepare = Vorbereiten: Einige Bereiche brauchen zuerst Arbeit.
surveys-ready-wait = Warten: Beginnen Sie erst, wenn die schwachen Bereiche verbessert sind.
surveys-standing-go = bereit
surveys-standing-prepare = vorbereiten
surveys-standing-wait = warten
surveys-trend-title = Über die Runden
surveys-trend-what = Alle, die in einer Runde geantwortet haben, und in Klammern { $count ->
    [one] die { $count } Person
   *[other] die { $count } Personen
}, die in allen geantwortet haben.
surveys-trend-table = Über die Runden, eine Tabelle

## One figure

surveys-figure-n = n = { $count }.
surveys-figure-n-left = n = { $count }; { $left ->
    [one] { $left } Person
   *[other] { $left } Personen
} ausgelassen, ohne die nötigen Antworten.
surveys-figure-none = nicht berechnet
surveys-figure-interval = ({ $from } bis { $to })

## Two rounds side by side

surveys-change-title = Vorher und nachher
surveys-change-flow = Von { $from } zu { $to }: { $stayed ->
    [one] { $stayed } Person hat
   *[other] { $stayed } Personen haben
} beide Male geantwortet, { $joined } kamen hinzu, { $left } fielen weg.
surveys-change-flow-unlinked = Von { $from } zu { $to }: { $stayed ->
    [one] { $stayed } Person hat
   *[other] { $stayed } Personen haben
} beide Male geantwortet, { $joined } kamen hinzu, { $left } fielen weg, { $unlinked } lassen sich nicht verbinden.
surveys-change-table = Änderung der Skalenwerte
surveys-change-same = Unterschied, dieselben Personen
surveys-change-counts = Höher, gleich, niedriger
surveys-change-all = Unterschied, alle
surveys-change-p-t = p (t)
surveys-change-p-wilcoxon = p (Wilcoxon)
surveys-change-p-permutation = p (Permutation)
surveys-change-p-pratt = p (Wilcoxon, Pratt)
surveys-change-reliable = { $up }, { $same }, { $down } <muted>verlässlich ab</muted> { $threshold }
surveys-change-reliable-none = – <muted>verlässlich ab</muted> { $threshold }
surveys-change-other = Andere Betrachtungen
surveys-change-other-table = Änderung nach anderen Verfahren
surveys-change-bootstrap = Unterschied, durch Resampling

## Charts

surveys-chart-agreement = Antworten
surveys-chart-agreement-what = Anteil jeder Antwort; links der Linie, wer nicht zustimmt, rechts, wer zustimmt.
surveys-chart-scores = Werte: { $scale }
surveys-chart-scores-what = Wie viele welchen Wert haben, von { $low } bis { $high }; der Mittelwert ist { $mean }.
surveys-chart-score-from = Wert, ab
surveys-chart-slopes = Mittelwerte vorher und nachher
surveys-chart-slopes-what = Mittelwerte derer, die beide Male geantwortet haben: { $up } von { $all } sind gestiegen.
surveys-chart-forest = Wie viel sich geändert hat
surveys-chart-forest-what = Mittlerer Unterschied derer, die beide Male geantwortet haben, mit dem 95-%-Intervall. Ein Intervall, das die Linie kreuzt, kann Zufall sein.
surveys-chart-no-change = keine Änderung
surveys-chart-difference = Unterschied
surveys-chart-from = Von
surveys-chart-to = Bis
