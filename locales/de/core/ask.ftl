## Surveys by link, respondent files and sealed answers.

ask-again = Bitten Sie die Person, die ihn gesendet hat, ihn noch einmal zu senden; Sie können ihr auch schreiben, was diese Seite meldet.
questionnaire-newer = Dieser Fragebogen wurde mit einem neueren Vice Versa erstellt als diese Seite.
questionnaire-faulty = Dieser Fragebogen hat einen Fehler; mit ihm kann nichts gefragt werden.
questionnaire-language = Die Sprache dieses Fragebogens ist keine.
questionnaire-linking = Was über das Verknüpfen von Antworten gesagt wird, passt nicht zusammen.
invalid-wave = Der Name der Befragungsrunde fehlt oder ist länger als { $most } Zeichen.
    .advice = Geben Sie ihr einen kurzen Namen, etwa „Beginn“.
no-address = Ein Link braucht die Adresse, unter der diese Seite geöffnet wird, und dies ist keine.
    .advice = Geben Sie die Adresse in Ihrem Intranet an oder verwenden Sie eine Antwortdatei, die keine Adresse braucht.
link-too-long = Dieser Link wäre länger als { $most } Zeichen.
    .advice = Kürzen Sie die Adresse der Seite oder verwenden Sie eine Antwortdatei.
no-survey-link = Die Adresse dieser Seite endet mit etwas, das sie nicht kennt.
    .advice = Das ist kein Fehler: Es wurde nicht beachtet.
link-newer = Dieser Link wurde mit einem neueren Vice Versa erstellt als diese Seite.
broken-link = Dieser Link ist unvollständig: Ein Teil ging unterwegs verloren oder wurde verändert.
    .advice = Öffnen Sie ihn noch einmal dort, wo Sie ihn erhalten haben, oder kopieren Sie ihn ganz in die Adresszeile.
unknown-instrument = Die Fragenbibliothek dieser Seite enthält den gewünschten Fragebogen nicht.
    .advice = Er stammt vielleicht aus einer anderen Version der Seite: Bitten Sie die Person, die ihn gesendet hat, um eine Antwortdatei.
not-a-code = Dies ist kein Codewort, wie es diese Seite erzeugt.
    .advice = Erzeugen Sie es neu oder lassen Sie es weg.
invalid-answer = Die Antwort auf Frage { $number } ist keine, die möglich ist.
    .advice = Wählen Sie eine der angebotenen Antworten; Text darf bis zu { $most } Zeichen haben.
sealed-foreign-file = { $count ->
        [one] { $count } Datei oder Text ist keine versiegelte Antwort zu diesem Programm oder ist beschädigt. Sie bleibt außer Betracht.
       *[other] { $count } Dateien oder Texte sind keine versiegelten Antworten zu diesem Programm oder sind beschädigt. Sie bleiben außer Betracht.
    }
    .advice = Sehen Sie sie anhand ihrer Position an; eine beschädigte Antwort kann noch einmal erbeten werden.
sealed-other-instrument = { $count ->
        [one] { $count } versiegelte Antwort zu einem anderen Fragebogen. Sie bleibt hier außer Betracht.
       *[other] { $count } versiegelte Antworten zu einem anderen Fragebogen. Sie bleiben hier außer Betracht.
    }
    .advice = Öffnen Sie sie mit dem Fragebogen, den sie beantworten.
sealed-same-answer-again = { $count ->
        [one] { $count } Antwort wurde mehrfach abgegeben oder nach einer Änderung erneut versiegelt. Die letzte zählt, einmal.
       *[other] { $count } Antworten wurden mehrfach abgegeben oder nach einer Änderung erneut versiegelt. Die letzte zählt, einmal.
    }
    .advice = Es ist nichts zu tun.
sealed-answered-twice = { $count ->
        [one] { $count } Antwort von einer Person, die in dieser Befragungsrunde mehrfach geantwortet hat.
       *[other] { $count } Antworten von Personen, die in dieser Befragungsrunde mehrfach geantwortet haben.
    } Die neueste Datei zählt; wo das nicht zu erkennen ist, die mit den meisten Antworten.
    .advice = Es ist nichts zu tun, es sei denn, zwei Personen haben dasselbe Codewort oder Ticket.
