## What is asked about an instrument that is drafted from a file of answers. $count is how many questions, $low and $high the lowest
## and highest number that was answered.

draft-question-advice = Von diesen Fragen wird nichts ausgewertet, bis dies beantwortet ist. Die erste Antwort ist die wahrscheinlichste.
draft-option-columns = { $count } Fragen haben eine Spalte je Möglichkeit, und niemand hat zwei gewählt. Konnte man mehrere wählen oder nur eine?
draft-one-only = Nur eine
draft-several = Mehrere
draft-not-all-alike = Nicht alle gleich: zu jeder einzeln fragen
draft-option-numbers = { $columns } Spalten enthalten je eine einzige Zahl, wie manche Werkzeuge schreiben, welche Möglichkeit gewählt wurde. Sind es die Möglichkeiten einer einzigen Frage?
draft-options-of-one = Möglichkeiten einer Frage, von denen man mehrere wählen konnte
draft-ranks-or-scale = { $count ->
    [one] { $count } Frage wurde
   *[other] { $count } Fragen wurden
} mit { $low } bis { $high } beantwortet, wie Plätze in einer Reihenfolge. Sind es Ränge oder Punkte einer Skala?
draft-ranks = Ränge: zählen, wie oft jeder vergeben wurde, kein Mittelwert
draft-item-or-detail = „{ $header }“ enthält { $low } bis { $high }. Ist das eine Angabe wie eine Zeit, eine Gruppe oder ein Alter, oder eine Frage, die ausgewertet werden soll?
draft-own-scale = { $count ->
    [one] { $count } Frage wurde
   *[other] { $count } Fragen wurden
} nur mit { $low } bis { $high } beantwortet, neben anderen von { $min } bis { $max }. Auf derselben Skala oder auf einer eigenen?
draft-own-labels = { $count ->
    [one] { $count } Frage wurde
   *[other] { $count } Fragen wurden
} mit { $used } der { $labels } Beschriftungen beantwortet, mit denen andere beantwortet wurden. Auf derselben Skala oder auf einer eigenen?
draft-slider = { $count ->
    [one] { $count } Frage wurde
   *[other] { $count } Fragen wurden
} mit Zahlen bis { $high } beantwortet. Ist das eine Skala von { $low } bis { $high } oder eine Zahl wie ein Alter oder eine Anzahl?
draft-below-zero = { $count ->
    [one] { $count } Frage wurde
   *[other] { $count } Fragen wurden
} mit { $low } bis { $high } beantwortet. Ist das eine Skala oder eine Zahl wie eine Veränderung oder eine Anzahl?
draft-recommendation = { $count ->
    [one] { $count } Frage wurde
   *[other] { $count } Fragen wurden
} mit 0 bis 10 beantwortet. Geht es darum, ob man Sie weiterempfehlen würde (eNPS), oder ist das eine Skala?
draft-nps = 0 bis 10: Würden Sie uns weiterempfehlen (eNPS)
draft-numbered-labels = { $count ->
    [one] { $count } Frage wurde
   *[other] { $count } Fragen wurden
} mit nummerierten Beschriftungen beantwortet. Sind die Zahlen die von Möglichkeiten oder Punkte einer Skala?
draft-numbers-or-words = { $count ->
    [one] { $count } Frage wurde
   *[other] { $count } Fragen wurden
} mit Beschriftungen beantwortet, deren Zahlen anders geordnet sind als ihre Worte. Gilt die Reihenfolge der Worte oder die der Zahlen?
draft-choice-or-scale = { $count ->
    [one] { $count } Frage wurde
   *[other] { $count } Fragen wurden
} nur mit { $low } bis { $high } beantwortet. Sind das Nummern von Möglichkeiten oder Punkte einer Skala?
draft-no-answer = { $count ->
    [one] { $count } Frage wurde
   *[other] { $count } Fragen wurden
} mit { $low } bis { $high } beantwortet. Bedeuten die Zahlen abseits der anderen keine Antwort, oder sind sie Punkte der Skala?
draft-scale-ends = { $count ->
    [one] { $count } Frage wurde
   *[other] { $count } Fragen wurden
} mit { $low } bis { $high } beantwortet. Von wo bis wo reicht die Skala?
draft-usual-scale = { $count ->
    [one] { $count } Frage wurde
   *[other] { $count } Fragen wurden
} mit einigen der Beschriftungen einer üblichen Skala beantwortet. Welche Beschriftungen hat die Skala?
draft-scale-middle = { $count ->
    [one] { $count } Frage wurde
   *[other] { $count } Fragen wurden
} mit gleich vielen Beschriftungen unter und über „{ $text }“ beantwortet. Ist das die Mitte der Skala oder keine Antwort?
draft-without-middle = { $labels }; „{ $text }“ ist keine Antwort
draft-all-degrees = { $count ->
    [one] { $count } Frage wurde
   *[other] { $count } Fragen wurden
} mit Beschriftungen beantwortet, die sagen, wie sehr etwas zutrifft. Sind das alle, die niedrigste zuerst?
draft-label-missing = Eine weitere Beschriftung fehlt, oder sie haben keine Reihenfolge: jede Antwort zählen, kein Mittelwert
draft-seeming-orders = { $count ->
    [one] { $count } Frage wurde
   *[other] { $count } Fragen wurden
} mit Beschriftungen beantwortet, die eine Reihenfolge zu haben scheinen. Haben sie die Reihenfolge, die unten steht, von der niedrigsten zur höchsten?
draft-unknown-orders = { $count ->
    [one] { $count } Frage wurde
   *[other] { $count } Fragen wurden
} mit Beschriftungen beantwortet, deren Reihenfolge nicht bekannt ist. Sind es Arten, oder hat eine davon eine Reihenfolge?
draft-seeming-order = { $count ->
    [one] { $count } Frage wurde
   *[other] { $count } Fragen wurden
} mit Beschriftungen beantwortet, die eine Reihenfolge zu haben scheinen. Ist es diese, von der niedrigsten zur höchsten?
draft-unknown-order = { $count ->
    [one] { $count } Frage wurde
   *[other] { $count } Fragen wurden
} mit Beschriftungen beantwortet, deren Reihenfolge nicht bekannt ist. Haben sie eine Reihenfolge, von der niedrigsten zur höchsten?
draft-same-texts = { $count ->
    [one] { $count } Frage wurde
   *[other] { $count } Fragen wurden
} mit denselben Texten beantwortet, deren Reihenfolge nicht bekannt ist. Haben sie eine Reihenfolge, vom niedrigsten zum höchsten?
draft-no-order = Sie haben keine Reihenfolge: jede Antwort zählen, kein Mittelwert
draft-some-of-them = Einige davon: zu jeder einzeln fragen
draft-list-comma = 1 Frage führt mehrere Antworten in einer Zelle auf, durch Kommas getrennt, und einige davon stehen nie allein. Sind diese eine Antwort mit einem Komma darin?
draft-each-by-itself = { $count } Antworten, jede für sich
draft-with-comma = { $count } Antworten, einige mit einem Komma darin
draft-column-kind = 1 Spalte lässt sich auf mehr als eine Weise lesen. Was ist sie?
draft-column-kinds = { $columns } Spalten lassen sich auf mehr als eine Weise lesen. Wird jede so gelesen, wie sie soll?
draft-as-proposed = Jede wie vorgeschlagen. { $list }
draft-otherwise = Einige davon anders: zu jeder einzeln fragen

## A list of questions, each with what is proposed for it.

draft-proposed = { $question }: { $choice }
draft-proposed-more = { $question } und { $count } weitere: { $choice }
draft-then = { $before }; { $next }
draft-and-more = und { $count } weitere

## What may be answered. $codes is a list of numbers.

draft-on-scale = { $min } bis { $max }
draft-on-scale-without = { $min } bis { $max }; { $codes } { $count ->
    [one] bedeutet
   *[other] bedeuten
} keine Antwort
draft-choice = Möglichkeiten zur Auswahl: jede zählen, kein Mittelwert
draft-words = Eigene Worte
draft-one-of = Eine von { $count } Antworten
draft-several-of = Beliebige von { $count } Antworten, mehrere in einer Zelle
draft-left-out = Nichts zum Zählen oder Lesen: weglassen
draft-no-scale = Zahlen wie ein Alter oder eine Anzahl: weglassen
