## Wie ein Paar steht.

health-no-start = Im Auftrag steht nicht, wann das Programm beginnt.
health-before-session = Noch zu früh: Treffen { $session } steht noch nicht an.
health-met = { $count ->
    [0] Das Paar hat sich heute getroffen.
    [one] Das Paar hat sich gestern getroffen.
   *[other] Das Paar hat sich vor { $count } Tagen getroffen.
 }
health-complete = { $count ->
    [one] Das eine geplante Treffen hat stattgefunden.
   *[other] Alle { $count } geplanten Treffen haben stattgefunden.
 }
health-no-session = { $count ->
    [one] { $count } Tag nach dem Start gab es noch kein Treffen.
   *[other] { $count } Tage nach dem Start gab es noch kein Treffen.
 }
health-long-ago = { $count ->
    [one] Das letzte Treffen war vor { $count } Tag.
   *[other] Das letzte Treffen war vor { $count } Tagen.
 }
health-low-answer = Eine der beiden Personen hat in der Pulsbefragung „{ $wave }“ einen niedrigen Wert angegeben.
health-rule = Bevor Treffen { $session } ansteht, ist es für ein Urteil zu früh. Ein Paar ist auf Kurs, solange sein letztes Treffen höchstens { $days } Tage zurückliegt; sonst braucht es eine Nachfrage.
health-rule-low = Auch eine Antwort von { $low } oder weniger in der letzten Pulsbefragung mit Namen verlangt eine Nachfrage.
week-withdrawal = Ein Paar ist beendet, und mindestens eine der beiden Personen ist jetzt ohne Partner/in.
week-supervision = { $count ->
    [0] Die Supervision der Mentorinnen und Mentoren ist heute.
    [one] Die Supervision der Mentorinnen und Mentoren ist morgen.
   *[other] Die Supervision der Mentorinnen und Mentoren ist in { $count } Tagen.
 }

## Briefe, an beide Seiten gleich.

check-in-mail-no-session =
    Guten Tag { $name },
    {""}
    seit einiger Zeit ist kein Treffen von Ihnen und { $partner } vermerkt. Das kommt vor und lässt sich leicht ändern: Bitte vereinbaren Sie diese Woche einen Termin, und sei es für eine halbe Stunde.
    {""}
    Wenn etwas dazwischenkommt, schreiben Sie mir. Sie können das Paar beide auch jederzeit beenden, ohne einen Grund zu nennen.
    .subject = Ihr nächstes Treffen
check-in-mail-low-answer =
    Guten Tag { $name },
    {""}
    ich möchte gern hören, wie es mit Ihnen und { $partner } läuft und ob ich etwas tun kann. Zehn Minuten genügen; wann passt es Ihnen?
    {""}
    Was Sie mir sagen, bleibt bei mir. Sie können das Paar beide auch jederzeit beenden, ohne einen Grund zu nennen.
    .subject = Wie läuft es?
check-in-mail-withdrawal =
    Guten Tag { $name },
    {""}
    Ihr Paar mit { $partner } ist beendet. Daran ist niemand schuld, und ein Grund ist nicht nötig. Danke für das, was Sie eingebracht haben.
    {""}
    Möchten Sie mit jemand anderem weitermachen? Gern schlage ich Ihnen eine neue Person vor. Wenn Sie lieber aufhören, ist das ebenso in Ordnung.
    .subject = Ihr Paar im Programm

## Treffen aus einer Datei.

sessions-columns = Aus den Spalten geht nicht hervor, welche das Datum und welche das Paar enthält.
    .advice = Wählen Sie die Spalten für das Datum und für mindestens eine Seite.
sessions-ambiguous = { $count ->
    [one] { $count } Zeile nennt einen Namen, den mehrere Personen tragen.
   *[other] { $count } Zeilen nennen einen Namen, den mehrere Personen tragen.
 }
    .advice = Sagen Sie, wer gemeint ist; dann werden die Zeilen übernommen.
sessions-incomplete = { $count ->
    [one] { $count } Zeile sagt nicht, wessen Treffen es war.
   *[other] { $count } Zeilen sagen nicht, wessen Treffen es war.
 }
    .advice = Nennen Sie in der Datei beide Seiten, mit Kennung, E-Mail-Adresse oder Namen.
sessions-unknown = { $count ->
    [one] { $count } Zeile nennt jemanden, der nicht in der Personenliste steht.
   *[other] { $count } Zeilen nennen jemanden, der nicht in der Personenliste steht.
 }
    .advice = Schreiben Sie den Namen wie in der Personenliste, oder die Kennung.
sessions-no-pair = { $count ->
    [one] { $count } Zeile nennt Personen, die kein Paar sind.
   *[other] { $count } Zeilen nennen Personen, die kein Paar sind.
 }
    .advice = Prüfen Sie, ob die richtigen Personen genannt sind.
sessions-undated = { $count ->
    [one] { $count } Zeile hat kein lesbares Datum.
   *[other] { $count } Zeilen haben kein lesbares Datum.
 }
    .advice = Schreiben Sie ein Datum wie 2027-03-04.
sessions-future = { $count ->
    [one] { $count } Zeile hat ein Datum, das noch bevorsteht.
   *[other] { $count } Zeilen haben ein Datum, das noch bevorsteht.
 }
    .advice = Nur Treffen, die stattgefunden haben, werden übernommen.
sessions-swapped = { $count ->
    [one] In { $count } Zeile standen Mentor/in und Mentee umgekehrt; sie wurde so übernommen, wie das Paar ist.
   *[other] In { $count } Zeilen standen Mentor/in und Mentee umgekehrt; sie wurden so übernommen, wie die Paare sind.
 }
    .advice = Prüfen Sie, ob es die richtigen Spalten sind.
sessions-id-differs = { $count ->
    [one] { $count } Kennung weicht in Großschreibung oder führenden Nullen von der Personenliste ab.
   *[other] { $count } Kennungen weichen in Großschreibung oder führenden Nullen von der Personenliste ab.
 }
    .advice = Prüfen Sie, ob die richtigen Personen gemeint sind.
sessions-early = { $count ->
    [one] { $count } Treffen liegt vor dem ersten Tag des Programms.
   *[other] { $count } Treffen liegen vor dem ersten Tag des Programms.
 }
    .advice = Prüfen Sie das Datum oder den Beginn im Auftrag.
sessions-minutes = { $count ->
    [one] { $count } Dauer war nicht lesbar und bleibt offen.
   *[other] { $count } Angaben zur Dauer waren nicht lesbar und bleiben offen.
 }
    .advice = Schreiben Sie Minuten, zum Beispiel 60.
sessions-progress = { $count ->
    [one] { $count } Angabe zum Fortschritt ist keine Zahl von 1 bis 5 und bleibt offen.
   *[other] { $count } Angaben zum Fortschritt sind keine Zahlen von 1 bis 5 und bleiben offen.
 }
    .advice = Schreiben Sie eine ganze Zahl von 1 bis 5.
sessions-next = { $count ->
    [one] { $count } nächster Termin war nicht lesbar und bleibt offen.
   *[other] { $count } nächste Termine waren nicht lesbar und bleiben offen.
 }
    .advice = Schreiben Sie ein Datum wie 2027-03-04.
sessions-partner = { $count ->
    [one] { $count } Zeile nennt eine Seite; die andere ergibt sich aus dem einzigen Paar dieser Person.
   *[other] { $count } Zeilen nennen eine Seite; die andere ergibt sich aus dem einzigen Paar dieser Person.
 }
    .advice = Es ist nichts zu tun.
sessions-repeated = { $count ->
    [one] { $count } Treffen ist schon eingetragen und wurde ausgelassen.
   *[other] { $count } Treffen sind schon eingetragen und wurden ausgelassen.
 }
    .advice = Es ist nichts zu tun.
