## Why a figure is missing, or how far it goes.

cannot-too-few = Dafür haben zu wenige Personen geantwortet.
cannot-too-few-items = Dafür gibt es zu wenige Fragen.
cannot-no-variance = Alle haben gleich geantwortet; daraus lässt sich nichts berechnen.
cannot-no-overlap = Zwei der Fragen wurden kaum von denselben Personen beantwortet.
cannot-no-solution = Dafür haben die Antworten zu wenig gemeinsam.
few-none = Dafür hat niemand genug beantwortet.
few-one = Eine Person hat geantwortet: Das sagt nichts über andere aus.
few-some = Nur { $count } Personen haben geantwortet: Nehmen Sie dies als ersten Eindruck, nicht als Ergebnis.
scores-too-many-signs = Bei mehr als 20 Personen gibt es zu viele Möglichkeiten, die Vorzeichen zu wechseln.
scores-no-bootstrap = Bei mehr als 50.000 Personen sagt das Intervall nach Students t dasselbe.
scores-whole-only = Stichproben werden nur aus ganzen Zahlen gezogen.
scores-nobody-linked = Von niemandem ließen sich die Antworten vorher und nachher verknüpfen; verglichen werden können daher nur alle vorher mit allen nachher.
scores-unreliable = Der Wert vorher ist nicht zuverlässig genug, um Veränderungen einzelner Personen vom Zufall zu unterscheiden.
scores-negative-alpha = Die Fragen weisen in verschiedene Richtungen. Prüfen Sie, ob eine davon umgepolt werden sollte.
scores-negative-loading = Eine Frage läuft den anderen entgegen. Prüfen Sie, ob sie umgepolt werden sollte.
scores-improper = Eine Frage scheint vollständig erklärt zu sein; Omega liegt damit am Rand des Schätzbaren.
scores-rate-responded = Personen, die geantwortet haben, von denen, die gefragt wurden.
scores-rate-complete = Antwortende Personen, die jede Frage mit Skala beantwortet haben.
scores-rate-flagged = Antwortende Personen mit Anzeichen unachtsamer Antworten.
scores-careless-source = längste Folge gleicher Antworten, keine Streuung, unter einem Drittel der mittleren Zeit (Curran 2016)
scores-open-questions = { $count ->
        [one] { $count } Frage dazu, wie die Datei gelesen wurde, ist offen.
       *[other] { $count } Fragen dazu, wie die Datei gelesen wurde, sind offen.
    } Zahlen, die davon abhängen, fehlen, bis sie beantwortet ist.
scores-unconfirmed = Dies hängt von einer Vermutung ab, die niemand bestätigt hat. { $question }
scores-lost-conditions = { $text } ({ $count ->
        [one] { $count } Frage wird nach einer Antwort gezeigt, die kein Punkt davon ist; diese Bedingung entfällt
       *[other] { $count } Fragen werden nach Antworten gezeigt, die keine Punkte davon sind; diese Bedingungen entfallen
    })

## How figures are computed.

figure-mean = Summe der Antworten / n
figure-sd = Wurzel aus (Summe der quadrierten Abstände vom Mittelwert / (n - 1))
figure-alpha = k / (k - 1) x (1 - Summe der Varianzen der Fragen / Varianz ihrer Summe), mit dem Intervall nach Feldt
figure-standardised = k r / (1 + (k - 1) r), r die mittlere Korrelation zweier Fragen
figure-lambda2 = (Varianz der Summe - Summe der Varianzen der Fragen + Wurzel aus (k / (k - 1) x Summe der quadrierten Kovarianzen)) / Varianz der Summe
figure-omega = (Summe der Ladungen)² / ((Summe der Ladungen)² + Summe von (1 - Ladung²)), ein Faktor, nach kleinsten Residuen auf standardisierten Fragen (wie psych)
figure-omega-ml = (Summe der Ladungen)² / ((Summe der Ladungen)² + Summe der Restvarianzen), ein Faktor, nach Maximum Likelihood auf Kovarianzen (wie JASP und lavaan)
figure-inter-item = Mittelwert der Korrelationen je zweier Fragen
figure-split = 2 r / (1 + r), r die Korrelation der beiden Hälften
figure-item-rest = Korrelation der Frage mit der Summe der übrigen
figure-dropped = Alpha der übrigen Fragen
figure-difference = Mittelwert von (nachher - vorher), mit dem Intervall nach Students t
figure-paired-t = mittlere Differenz / (Standardabweichung der Differenzen / Wurzel aus n)
figure-dz = mittlere Differenz / Standardabweichung der Differenzen
figure-dav = mittlere Differenz / Mittelwert der beiden Standardabweichungen
figure-hedges = d_av x Gamma(m / 2) / (Wurzel aus (m / 2) x Gamma((m - 1) / 2)), m = n - 1
figure-wilcoxon = Vorzeichenränge ohne Differenzen von 0; exakt bis 50 ohne Bindungen, sonst normal mit Korrektur für Bindungen und Stetigkeit
figure-pratt = Vorzeichenränge, Differenzen von 0 mitgereiht und dann weggelassen
figure-permutation = Anteil aller Möglichkeiten, die Vorzeichen zu wechseln, deren Summe mindestens so weit von 0 entfernt ist
figure-bca = verzerrungskorrigierter und beschleunigter Bootstrap der mittleren Differenz
figure-share = Anzahl / n, mit dem Intervall nach Wilson
figure-score = Mittelwert der Werte der antwortenden Personen, mit dem Intervall nach Students t; ein Wert ist der Mittelwert (oder dieser mal Zahl der Fragen) des Beantworteten, wenn genug beantwortet wurde
figure-enps = 100 x (Antworten 9 und 10 - Antworten 0 bis 6) / n, mit dem Intervall eines multinomialen Anteils
figure-mean-within = Summe der Antworten / n, mit dem Intervall nach Students t
figure-apart = Mittelwert aller nachher - Mittelwert aller vorher, wer immer sie sind
figure-reliable-change = (nachher - vorher) / (Standardabweichung vorher x Wurzel aus (2 (1 - Alpha vorher))), über 1,96 hinaus
figure-icc-a = ICC(A,1): absolute Übereinstimmung, zweifaktorielle Varianzanalyse über Paare
figure-icc-c = ICC(C,1): Konsistenz, zweifaktorielle Varianzanalyse über Paare
figure-apart-in-pair = Mittelwert über Paare von (Mentor/in - Mentee), mit dem Intervall nach Students t

## What scoring refuses.

group-unknown = Die Antworten haben keine Gruppe mit einem der angefragten Namen.
    .advice = Fragen Sie nach Gruppen, die die Antworten haben.
responses-unfit = Diese Antworten gehören nicht zu diesem Fragebogen, oder es ist nicht eine je antwortender Person.
    .advice = Lesen Sie die Antworten noch einmal mit dem Fragebogen, auf den sie sich beziehen.
responses-uneven = Nicht jede Spalte hat eine Antwort je antwortender Person.
    .advice = Übergeben Sie die Antworten so, wie sie gelesen wurden.
waves-missing = Es gibt keine Befragungsrunde, die gezeigt werden kann.
    .advice = Fügen Sie mindestens eine Befragungsrunde mit Antworten hinzu.
items-missing = Es gibt keine Fragen.
    .advice = Nennen Sie mindestens eine Frage.
answers-uneven = { $answers } Antworten ergeben keine ganzen Zeilen mit { $items } Fragen.
    .advice = Übergeben Sie je antwortender Person und Frage eine Zahl, NaN, wo keine ist.
reverse-unfit = { $marks } Angaben passen nicht zu { $items } Fragen.
    .advice = Übergeben Sie für jede Frage true oder false.
scale-missing = Fragen können nicht ohne ihre Skala umgepolt werden.
scale-unfit = Die niedrigste Antwort der Skala liegt nicht unter der höchsten.
scale-ends-advice = Übergeben Sie die niedrigste und die höchste Antwort der Skala.
lengths-differ = { $before } Werte vorher und { $after } nachher sind nicht von denselben Personen.
    .advice = Übergeben Sie in beiden je antwortender Person eine Zahl, NaN, wo keine ist.
pairs-missing = Diese Antworten sagen nicht, von welchem Paar und welcher Seite sie sind.
    .advice = Fragen Sie mit einem Fragebogen und Link, die das Paar enthalten, oder lesen Sie die Spalten, die es nennen.
no-verdict = Dieser Fragebogen sagt nicht, wann seine Antworten „starten“, „vorbereiten“ oder „warten“ bedeuten.
    .advice = Verwenden Sie den Fragebogen zur Bereitschaft oder ergänzen Sie diesen um ein Urteil.
verdict-waits-advice = Beantworten Sie zuerst die offenen Fragen zum Fragebogen.
read-again = Die Antworten wurden wie vorgeschlagen gelesen, und die Wahl braucht etwas, das nicht mehr darin ist.
    .advice = Lesen Sie die Datei noch einmal ein und wählen Sie dies, bevor die Antworten übernommen werden.

## Answers that are gathered.

gather-foreign-answers = { $count ->
        [one] { $count } Antwort gehört zu einem anderen Fragebogen und bleibt außer Betracht.
       *[other] { $count } Antworten gehören zu einem anderen Fragebogen und bleiben außer Betracht.
    }
    .advice = Führen Sie sie mit dem Fragebogen zusammen, den sie beantworten.
gather-other-version = { $count ->
        [one] { $count } Antwort bezieht sich auf eine andere Version dieses Fragebogens.
       *[other] { $count } Antworten beziehen sich auf eine andere Version dieses Fragebogens.
    }
    .advice = Vergleichen Sie die Formulierungen, bevor Sie die Zahlen vergleichen.
gather-out-of-scale = { $count ->
        [one] { $count } Antwort liegt nicht auf ihrer Skala und wird gesondert gezählt.
       *[other] { $count } Antworten liegen nicht auf ihrer Skala und werden gesondert gezählt.
    }
    .advice = Prüfen Sie, ob diese Antworten aus diesem Fragebogen stammen.
intake-people = Personen
