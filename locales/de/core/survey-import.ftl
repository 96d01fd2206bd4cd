## What is said of a file of answers that is read. $count is how many.

survey-instrument-does-not-fit = { $count } Datei hat keine Spalte, die als Frage dieses Fragebogens erkannt wird.
    .advice = Ordnen Sie ihre Spalten Fragen zu, wählen Sie einen anderen Fragebogen oder lassen Sie einen aus der Datei entwerfen.
    .draft = Einen Fragebogen aus dieser Datei entwerfen
survey-settled-unknown = { $count ->
    [one] { $count } Antwort gehört zu keiner offenen Frage zu dieser Datei oder steht nicht zur Wahl. Sie wurde beiseitegelassen.
   *[other] { $count } Antworten gehören zu keiner offenen Frage zu dieser Datei oder stehen nicht zur Wahl. Sie wurden beiseitegelassen.
}
    .advice = Nichts zu tun, wenn die Frage schon beantwortet war.
survey-columns-not-used = { $count ->
    [one] { $count } Spalte wird nicht gelesen.
   *[other] { $count } Spalten werden nicht gelesen.
}
    .advice = Enthält eine davon Antworten, ordnen Sie sie ihrer Frage zu.

## Respondents who are there several times, or not among the people.

survey-twice-first = { $count ->
    [one] { $count } Zeile entfällt, weil die antwortende Person schon vorher vorkommt; es zählt jeweils die erste Zeile.
   *[other] { $count } Zeilen entfallen, weil die antwortende Person schon vorher vorkommt; es zählt jeweils die erste Zeile.
}
    .advice = Wählen Sie eine andere Regel, wenn diese nicht passt.
    .choose = Die erste Zeile zählt
survey-twice-last = { $count ->
    [one] { $count } Zeile entfällt, weil die antwortende Person später noch einmal vorkommt; es zählt jeweils die letzte Zeile.
   *[other] { $count } Zeilen entfallen, weil die antwortende Person später noch einmal vorkommt; es zählt jeweils die letzte Zeile.
}
    .advice = Wählen Sie eine andere Regel, wenn diese nicht passt.
    .choose = Die letzte Zeile zählt
survey-twice-reject = { $count ->
    [one] { $count } Zeile entfällt, weil die antwortende Person mehrmals vorkommt; keine davon zählt.
   *[other] { $count } Zeilen entfallen, weil die antwortende Person mehrmals vorkommt; keine davon zählt.
}
    .advice = Wählen Sie eine andere Regel, wenn diese nicht passt.
    .choose = Keine davon zählt
survey-token-shared = { $count ->
    [one] { $count } Zeile verwendet einen Schlüssel, den sich mehrere Personen teilen. Sie zählt als eigene antwortende Person und ist mit keiner anderen Befragungsrunde verknüpft.
   *[other] { $count } Zeilen verwenden einen Schlüssel, den sich mehrere Personen teilen. Sie zählen als eigene antwortende Personen und sind mit keiner anderen Befragungsrunde verknüpft.
}
    .advice = Geben Sie jeder Person ein eigenes Ticket.
survey-not-in-roster = { $count ->
    [one] { $count } antwortende Person steht nicht in der Personenliste; sie zählt trotzdem.
   *[other] { $count } antwortende Personen stehen nicht in der Personenliste; sie zählen trotzdem.
}
    .advice = Prüfen Sie, wie die Schlüssel geschrieben sind, oder lassen Sie diese Zeilen weg.
    .leave-out = Weglassen
survey-not-in-roster-left-out = { $count ->
    [one] { $count } Zeile entfällt, weil die antwortende Person nicht in der Personenliste steht.
   *[other] { $count } Zeilen entfallen, weil die antwortende Person nicht in der Personenliste steht.
}
    .advice = Prüfen Sie, wie die Schlüssel geschrieben sind, oder lassen Sie diese Zeilen weg.

## Answers that are not on a scale, or stand for none.

survey-out-of-scale = { $count ->
    [one] { $count } Antwort liegt nicht auf der Skala ihrer Frage. Sie wird gesondert gezählt und geht in keinen Wert ein.
   *[other] { $count } Antworten liegen nicht auf der Skala ihrer Frage. Sie werden gesondert gezählt und gehen in keinen Wert ein.
}
    .advice = Sehen Sie sich die genannten Antworten an: Geben Sie an, was sie bedeuten, oder berichtigen Sie die Skala.
survey-unmapped-answers = { $count ->
    [one] { $count } Antwort wird nicht verstanden. Sie wird gesondert gezählt und geht in keinen Wert ein; sie gilt nicht als 0.
   *[other] { $count } Antworten werden nicht verstanden. Sie werden gesondert gezählt und gehen in keinen Wert ein; keine gilt als 0.
}
    .advice = Geben Sie für jeden genannten Text an, welche Antwort er ist oder dass sie fehlt.
survey-no-answer-codes = { $count ->
    [one] { $count } Antwort ist ein Text oder Code, der für keine Antwort steht, etwa k. A., 99 oder „Möchte ich nicht sagen“. Sie zählt als nicht beantwortet, getrennt von dem, was außerhalb der Skala liegt.
   *[other] { $count } Antworten sind Texte oder Codes, die für keine Antwort stehen, etwa k. A., 99 oder „Möchte ich nicht sagen“. Sie zählen als nicht beantwortet, getrennt von dem, was außerhalb der Skala liegt.
}
    .advice = Ist einer davon doch eine Antwort, geben Sie an, welche.
survey-half-points = { $count ->
    [one] { $count } Antwort ist eine Zahl zwischen zwei Punkten ihrer Skala, etwa 4,5. Sie wird nicht gerundet und geht in keinen Wert ein, bis Sie angeben, was sie ist.
   *[other] { $count } Antworten sind Zahlen zwischen zwei Punkten ihrer Skala, etwa 4,5. Sie werden nicht gerundet und gehen in keinen Wert ein, bis Sie angeben, was sie sind.
}
    .advice = Konnte man halbe Punkte wählen, geben Sie der Skala doppelt so viele Punkte und ordnen Sie diese Antworten zu; sonst zählen Sie sie als nicht beantwortet.
    .missing = Als nicht beantwortet zählen
survey-days-for-ranges = { $count ->
    [one] { $count } Antwort ist ein Tag, wo eine Antwort erwartet wurde: Eine Tabellenkalkulation macht aus 1-5 „5. Jan“. Sie wird gesondert gezählt und geht in keinen Wert ein, bis Sie angeben, was sie ist.
   *[other] { $count } Antworten sind Tage, wo eine Antwort erwartet wurde: Eine Tabellenkalkulation macht aus 1-5 „5. Jan“. Sie werden gesondert gezählt und gehen in keinen Wert ein, bis Sie angeben, was sie sind.
}
    .advice = Exportieren Sie die Datei noch einmal und öffnen Sie sie ohne Tabellenkalkulation, oder geben Sie an, was diese Antworten sind.
    .range = Es sind Bereiche: 5. Jan als 1-5 lesen
    .missing = Als nicht beantwortet zählen
survey-ambiguous-answers = { $count ->
    [one] { $count } Antwort mit mehreren Möglichkeiten lässt sich auf mehr als eine Weise trennen; genommen wurden die längsten Möglichkeiten.
   *[other] { $count } Antworten mit mehreren Möglichkeiten lassen sich auf mehr als eine Weise trennen; genommen wurden die längsten Möglichkeiten.
}
    .advice = Geben Sie Möglichkeiten an, die einander nicht enthalten, oder prüfen Sie diese Zeilen.

## Rows that are left out, or may be.

survey-only-previews = { $count ->
    [one] { $count } Zeile ist eine Vorschau, ein Test oder Spam, und die Datei enthält keine anderen. Sie wurde nicht gezählt.
   *[other] { $count } Zeilen sind Vorschauen, Tests oder Spam, und die Datei enthält keine anderen. Keine davon wurde gezählt.
}
    .advice = Zählen Sie sie, wenn es dennoch Antworten von Personen sind, oder nehmen Sie einen anderen Export.
    .count = Zählen
survey-previews = { $count ->
    [one] { $count } Zeile ist eine Vorschau, ein Test oder Spam und wurde weggelassen.
   *[other] { $count } Zeilen sind Vorschauen, Tests oder Spam und wurden weggelassen.
}
    .advice = Nichts zu tun.
survey-unfinished-left-out = { $count ->
    [one] { $count } Zeile stammt von einer Person, die nicht bis zum Ende kam, und wurde weggelassen.
   *[other] { $count } Zeilen stammen von Personen, die nicht bis zum Ende kamen, und wurden weggelassen.
}
    .advice = Nichts zu tun.
survey-unfinished = { $count ->
    [one] { $count } Zeile stammt von einer Person, die nicht bis zum Ende kam. Was sie beantwortet hat, zählt.
   *[other] { $count } Zeilen stammen von Personen, die nicht bis zum Ende kamen. Was sie beantwortet haben, zählt.
}
    .advice = Lassen Sie sie weg, wenn nur vollständige Antworten zählen sollen.
    .leave-out = Weglassen
survey-no-key = { $count ->
    [one] { $count } Zeile hat keinen Schlüssel, wo andere einen haben, oder etwas wie „k. A.“ an seiner Stelle. Sie zählt als eigene Person und ist mit keiner anderen Befragungsrunde verknüpft.
   *[other] { $count } Zeilen haben keinen Schlüssel, wo andere einen haben, oder etwas wie „k. A.“ an seiner Stelle. Sie zählen als eigene Personen und sind mit keiner anderen Befragungsrunde verknüpft.
}
    .advice = Nichts zu tun, es sei denn, sie sollen verknüpft werden.
survey-no-answers = { $count ->
    [one] { $count } Zeile enthält zu keiner Frage eine Antwort und wurde weggelassen.
   *[other] { $count } Zeilen enthalten zu keiner Frage eine Antwort und wurden weggelassen.
}
    .advice = Nichts zu tun, es sei denn, Spalten sind ihren Fragen noch nicht zugeordnet.
survey-two-answers = { $count ->
    [one] { $count } Zeile enthält zwei Möglichkeiten einer Frage, die als eine mit einer einzigen Antwort gilt. Sie zählt dort nicht.
   *[other] { $count } Zeilen enthalten zwei Möglichkeiten einer Frage, die als eine mit einer einzigen Antwort gilt. Sie zählen dort nicht.
}
    .advice = Machen Sie daraus eine Frage mit mehreren Antworten, wenn man mehrere wählen konnte.
survey-items-without-column = { $count ->
    [one] { $count } Frage des Fragebogens hat in dieser Datei keine Spalte; ihre Antworten fehlen.
   *[other] { $count } Fragen des Fragebogens haben in dieser Datei keine Spalte; ihre Antworten fehlen.
}
    .advice = Ordnen Sie jeder eine Spalte zu, wenn die Datei eine hat.
survey-nameless-columns = { $count ->
    [one] { $count } Spalte enthält Antworten unter einer Überschrift, die nichts sagt, etwa „Antwort“. Die Zeile mit den Fragen scheint zu fehlen.
   *[other] { $count } Spalten enthalten Antworten unter einer Überschrift, die nichts sagt, etwa „Antwort“. Die Zeile mit den Fragen scheint zu fehlen.
}
    .advice = Nehmen Sie den Export so, wie ihn das Umfragewerkzeug schreibt, oder geben Sie diesen Fragen ihre Texte, bevor jemand Zahlen dazu liest.
survey-numbers-not-scales = { $count ->
    [one] { $count } Spalte enthält Zahlen wie ein Alter oder eine Anzahl. Sie ist keine Skala und wird nicht gelesen.
   *[other] { $count } Spalten enthalten Zahlen wie ein Alter oder eine Anzahl. Sie sind keine Skala und werden nicht gelesen.
}
    .advice = Nichts zu tun. Ist eine davon eine Skala, ordnen Sie sie einer eigenen Frage zu.
