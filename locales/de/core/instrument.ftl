## What is wrong in an instrument.

instrument-no-items = Der Fragebogen fragt nichts.
    .advice = Fügen Sie eine Frage hinzu.
instrument-no-id = Etwas hat keine ID.
    .advice = Geben Sie ihm einen kurzen Namen, der gleich bleibt.
instrument-duplicate-id = Zwei Dinge haben dieselbe ID.
    .advice = Geben Sie dem späteren eine andere ID.
instrument-unknown-scale = Eine Frage hat keine Skala oder eine, die nicht definiert ist.
    .advice = Wählen Sie eine Skala des Fragebogens oder fügen Sie sie hinzu.
instrument-scale-ends = Eine Skala hat weniger als zwei Punkte.
    .advice = Ihr höchster Punkt muss über dem niedrigsten liegen.
instrument-too-many-points = Eine Skala oder Liste von Möglichkeiten hat mehr als 251 Punkte.
    .advice = Verwenden Sie weniger Punkte; so viele kann niemand unterscheiden.
instrument-labels-do-not-fit = Eine Skala hat weder eine Beschriftung je Punkt noch zwei für ihre Enden.
    .advice = Schreiben Sie eine Beschriftung je Punkt, die niedrigste zuerst, oder nur die beiden Enden.
instrument-same-labels = Zwei Punkte einer Skala haben dieselbe Beschriftung.
    .advice = Als Text gegebene Antworten ließen sich nicht unterscheiden: Formulieren Sie eine um.
instrument-values-do-not-fit = Eine Skala hat nicht einen Wert je Punkt oder einen doppelt.
    .advice = Schreiben Sie, wie jeder Punkt in Dateien steht, den niedrigsten zuerst, oder lassen Sie die Werte weg.
instrument-missing-language = Ein Text fehlt in einer der Sprachen des Fragebogens.
    .advice = Schreiben Sie ihn oder nehmen Sie die Sprache aus dem Titel. Bis dahin wird er auf Englisch gezeigt.
instrument-idle-key = Eine Skala oder Möglichkeiten stehen bei einer Frage, deren Art sie nicht verwendet.
    .advice = Entfernen Sie sie oder ändern Sie die Art.
instrument-no-options = Eine Auswahl hat weniger als zwei Möglichkeiten.
    .advice = Fügen Sie Möglichkeiten hinzu.
instrument-reverse-without-scale = Eine Frage ist als umgepolt gekennzeichnet, hat aber keine Skala zum Umpolen.
    .advice = Nur Fragen mit Skala können umgepolt werden: Entfernen Sie die Kennzeichnung.
instrument-unknown-subscale = Es wird eine Teilskala genannt, die nicht definiert ist.
    .advice = Wählen Sie eine Teilskala des Fragebogens oder fügen Sie sie hinzu.
instrument-not-scored = Eine Frage ohne Skala gehört zu einer Teilskala.
    .advice = Nur Fragen mit Skala können summiert werden: Nehmen Sie sie aus der Teilskala.
instrument-empty-subscale = Eine Teilskala hat keine Fragen.
    .advice = Fügen Sie Fragen hinzu oder entfernen Sie sie.
instrument-mixed-scales = Die Fragen einer Teilskala haben verschiedene Skalen.
    .advice = Ihr Mittelwert sagt wenig: Verwenden Sie für alle dieselbe Skala.
instrument-share-out-of-range = Ein Anteil, der beantwortet sein muss, liegt nicht zwischen 0 und 1.
    .advice = Verwenden Sie 0.8 für vier von fünf.
instrument-mirror-nowhere = Eine gespiegelte Frage nennt eine Frage, die es nicht gibt.
    .advice = Nennen Sie die Frage, die die andere Seite beantwortet, oder die Frage selbst, wenn beide sie beantworten.
instrument-mirror-differs = Zwei gespiegelte Fragen haben verschiedene Skalen.
    .advice = Nur Antworten auf derselben Skala sind vergleichbar: Geben Sie beiden dieselbe.
instrument-condition-nowhere = Eine Frage wartet auf die Antwort zu einer Frage, die später kommt oder nicht existiert.
    .advice = Nennen Sie eine frühere Frage.
instrument-condition-never = Eine Frage wartet auf eine Antwort, die nicht gegeben werden kann.
    .advice = Nennen Sie IDs von Möglichkeiten oder Punkte der Skala als Ziffern.
instrument-verdict-order = Die Grenzen des Urteils stehen in falscher Reihenfolge.
    .advice = Die Grenze für „warten“ darf nicht über der für „starten“ liegen.
instrument-condition-lost = Eine Frage wurde nur nach einer Antwort gestellt, die kein Punkt der inzwischen gewählten Skala ist; dieser Teil ihrer Bedingung entfällt.
    .advice = Prüfen Sie, ob die Frage so gestellt werden kann; ändern Sie sonst ihre Bedingung in der Datei (showIf) oder nehmen Sie die Frage heraus.
instrument-unconfirmed = Der Fragebogen wurde aus einer Datei entworfen, und was dabei vermutet wurde, ist nicht bestätigt.
    .advice = Beantworten Sie die offenen Fragen dazu. Bis dahin werden die betroffenen Fragen nicht ausgewertet.

## What is asked about an instrument that was drafted from a file.

question-label-order = 1 Frage wurde mit diesen Beschriftungen beantwortet. Haben sie eine Reihenfolge, von der niedrigsten zur höchsten?
question-one-or-many = 1 Frage hat eine Spalte je Möglichkeit, und niemand hat zwei gewählt. Konnte man mehrere wählen oder nur eine?
question-stay-choices = Sie bleiben eine Auswahl
question-are-scale = Sie sind eine Skala
question-choice-or-scale = Diese Auswahl liest sich wie eine Skala. Soll sie als solche ausgewertet werden?
question-no-order = Sie haben keine Reihenfolge
question-lowest-first = Die erste ist die niedrigste
question-highest-first = Die erste ist die höchste
question-label-direction = Welches Ende dieser Antworten ist das niedrigste?
question-scale-ten = Eine Skala von 0 bis 10
question-nps = Wie wahrscheinlich eine Weiterempfehlung ist (eNPS)
question-recommendation = Dies reicht von 0 bis 10. Wird gefragt, wie wahrscheinlich man etwas weiterempfiehlt?
question-unknown = Der Fragebogen hat keine offene Frage mit einem der beantworteten Namen.
    .advice = Beantworten Sie die Fragen aus `questions` anhand ihrer ID.
choice-unknown = Eine Frage wurde mit etwas beantwortet, das nicht zur Wahl steht.
    .advice = Antworten Sie mit der ID einer ihrer `choices`.

## What an import from SurveyJS changed or left out.

surveyjs-not-taken = { $count ->
        [one] { $count } Teil der Definition ist
       *[other] { $count } Teile der Definition sind
    } von einer Art, die nicht übernommen wird.
    .advice = Lassen Sie sie weg oder fragen Sie dasselbe auf andere Weise.
surveyjs-condition-not-taken = { $count ->
        [one] { $count } Bedingung hat nicht die einfache Form „diese frühere Frage hat jene Antwort“; sie entfällt, ihre Frage wird also öfter gestellt.
       *[other] { $count } Bedingungen haben nicht die einfache Form „diese frühere Frage hat jene Antwort“; sie entfallen, ihre Fragen werden also öfter gestellt.
    }
    .advice = Schreiben Sie für jede eine einfache Bedingung oder lassen Sie es so.
surveyjs-condition-narrowed = { $count ->
        [one] { $count } Bedingung
       *[other] { $count } Bedingungen
    } der Form „hat nicht diese Antwort“ { $count ->
        [one] gilt
       *[other] gelten
    } hier nur für Personen, die anders geantwortet haben, nicht für die ohne Antwort.
    .advice = Nichts zu tun, es sei denn, die frühere Frage wird oft ausgelassen.
surveyjs-enabled-is-shown = { $count ->
        [one] { $count } Frage kann nur unter einer Bedingung beantwortet werden; hier wird sie sonst nicht gezeigt.
       *[other] { $count } Fragen können nur unter einer Bedingung beantwortet werden; hier werden sie sonst nicht gezeigt.
    }
    .advice = Nichts zu tun: Niemand hätte sie beantworten können.
surveyjs-not-asked = { $count ->
        [one] { $count } Teil der Definition ist verborgen oder dort nicht änderbar; danach wurde also niemand gefragt: Er entfällt.
       *[other] { $count } Teile der Definition sind verborgen oder dort nicht änderbar; danach wurde also niemand gefragt: Sie entfallen.
    }
    .advice = Machen Sie sie in der Definition sichtbar, wenn danach gefragt werden soll.
surveyjs-never-required = { $count ->
        [one] { $count } Frage muss laut Definition beantwortet werden
       *[other] { $count } Fragen müssen laut Definition beantwortet werden
    }; hier darf jede Person jede Frage auslassen.
    .advice = Nichts zu tun; neben jeder Zahl steht, wie viele eine Frage ausgelassen haben.
surveyjs-key-not-taken = { $count ->
        [one] { $count } Einstellung der Definition hat hier keinen Platz und entfällt.
       *[other] { $count } Einstellungen der Definition haben hier keinen Platz und entfallen.
    }
    .advice = Sehen Sie sich die an, die ändern, was gefragt wird oder was eine Antwort bedeutet.
surveyjs-values-counted = { $count ->
        [one] { $count } Skala hat Werte, die nicht aufeinander folgen; ihre
       *[other] { $count } Skalen haben Werte, die nicht aufeinander folgen; ihre
    } Punkte werden einzeln gezählt, ein Mittelwert ist also einer von Punkten, nicht von diesen Werten.
    .advice = Dateien mit den alten Werten werden wie bisher gelesen. Geben Sie den Punkten aufeinander folgende ganze Zahlen, wenn die Zahlen wichtig sind.
surveyjs-order-turned = { $count ->
        [one] { $count } Skala begann nicht mit dem niedrigsten Punkt; jetzt tut sie es
       *[other] { $count } Skalen begannen nicht mit dem niedrigsten Punkt; jetzt tun sie es
    }, und jeder Text steht noch bei seinem Wert.
    .advice = Vergleichen Sie eine davon mit dem Original.
surveyjs-labels-upside-down = { $count ->
        [one] { $count } Skala gibt ihren niedrigsten Wert der Beschriftung
       *[other] { $count } Skalen geben ihren niedrigsten Wert der Beschriftung
    }, die sonst die höchste ist; ein niedriger Mittelwert bedeutet also viel Zustimmung.
    .advice = Kennzeichnen Sie ihre Fragen als umgepolt, wenn ein hoher Wert viel bedeuten soll.
surveyjs-not-applicable-apart = { $count ->
        [one] { $count } Skala enthält
       *[other] { $count } Skalen enthalten
    } eine Antwort wie „entfällt“, die kein Punkt davon ist; sie zählt als „trifft nicht zu“.
    .advice = Nichts zu tun.
surveyjs-formatting-taken-out = { $count ->
        [one] { $count } Text war formatiert
       *[other] { $count } Texte waren formatiert
    }; nur der Text bleibt erhalten.
    .advice = Lesen Sie sie einmal durch.
surveyjs-place-not-filled = { $count ->
        [one] { $count } Text hat
       *[other] { $count } Texte haben
    } Stellen, die SurveyJS ausfüllt, wie { $placeholder }; dort steht jetzt „…“.
    .advice = Formulieren Sie sie so um, dass sie für alle passen.
surveyjs-language-without-title = { $count ->
        [one] { $count } Sprache hat
       *[other] { $count } Sprachen haben
    } Texte, aber keinen Titel.
    .advice = Wo die meisten Fragen in der Sprache vorliegen, wird der Titel unverändert übernommen; sonst wird die Sprache nicht angeboten. Schreiben Sie den Titel in ihr.
surveyjs-label-order = { $count ->
        [one] { $count } Liste von Antworten hat
       *[other] { $count } Listen von Antworten haben
    } keine Reihenfolge, die sich aus Worten oder Zahlen ergibt; vorerst ist das eine Auswahl ohne Werte.
    .advice = Beantworten Sie, welches Ende das niedrigste ist oder dass es keine Reihenfolge gibt; vorher wird davon nichts ausgewertet.
surveyjs-recommendation = { $count ->
        [one] { $count } Frage reicht von 0 bis 10, sagt aber nicht, dass sie nach einer Weiterempfehlung fragt; vorerst ist sie eine einfache Skala.
       *[other] { $count } Fragen reichen von 0 bis 10, sagen aber nicht, dass sie nach einer Weiterempfehlung fragen; vorerst sind sie einfache Skalen.
    }
    .advice = Beantworten Sie, ob sie einen eNPS ergeben sollen; vorher wird davon nichts ausgewertet.
surveyjs-choice-or-scale = { $count ->
        [one] { $count } Auswahl liest sich wie eine Skala; vorerst ist sie eine Auswahl ohne Werte.
       *[other] { $count } Auswahlfragen lesen sich wie eine Skala; vorerst sind sie eine Auswahl ohne Werte.
    }
    .advice = Beantworten Sie, ob sie einen Mittelwert haben sollen; vorher wird davon nichts ausgewertet.
surveyjs-element = Element { $number }
