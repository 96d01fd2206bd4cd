# What somebody reads who answers a survey. "Confidential", and never more than that.

respond-language = Sprache
respond-what = Worum es geht
respond-confidential = Ihre Antworten sind vertraulich
respond-promise-sealed = Sie werden auf diesem Gerät versiegelt, bevor sie es verlassen. Nur die Koordination des Programms kann sie öffnen.
respond-promise-read = Die Koordination kann lesen, was Sie geantwortet haben; Ihr Name steht nicht dabei. In einer kleinen Gruppe können Antworten oder eigene Worte trotzdem erkennen lassen, wer Sie sind.
respond-promise-together = Die Seite der Koordination öffnet die Antworten einer Runde erst, wenn fünf Personen geantwortet haben. Wer den Schlüssel des Programms und ein anderes Programm hat, könnte eine einzelne öffnen.
respond-promise-mail = Wenn Sie sie per E-Mail senden, zeigt die E-Mail Ihre Adresse.
respond-promise-stored = Hier wird nichts gespeichert: Wenn Sie die Seite schließen, bevor Sie Ihre Antworten gesendet haben, sind sie weg.
respond-linked-none = Diese Antworten werden mit keinen anderen Antworten von Ihnen verbunden.
respond-linked-code = Am Ende bilden Sie ein Codewort aus vier Dingen über Sie und, besser, einem eigenen Wort. Es zeigt der Koordination, welche früheren oder späteren Antworten von derselben Person sind, aber nicht von wem. Wer zwei der vier Dinge weiß, kann die übrigen durchprobieren; ein eigenes Wort macht das aussichtslos.
respond-linked-ticket = Die Nummer in Ihrem Brief verbindet diese Antworten mit Ihren früheren und späteren. Wer notiert hat, wer welche Nummer bekam, könnte sehen, welche Antworten Ihre sind.
respond-begin = Beginnen
respond-free = Sie können jede Frage auslassen.
respond-side = Auf welcher Seite sind Sie?
respond-side-mentor = Ich bin Mentorin oder Mentor
respond-side-mentee = Ich bin Mentee
respond-answered = { $count } von { $all } beantwortet
respond-not-applicable = Trifft nicht zu
respond-clear = Antwort zurücknehmen
respond-least = überhaupt nicht wahrscheinlich
respond-most = äußerst wahrscheinlich
respond-no-names = Bitte schreiben Sie keine Namen, weder Ihren noch andere.
respond-review = Antworten ansehen
respond-check = Ihre Antworten
respond-open = nicht beantwortet
respond-change = Ändern
respond-back = Zurück zu den Fragen
respond-code-title = Ihr Codewort
respond-code-why = Antworten Sie so, wie Sie in einem halben Jahr wieder antworten würden. In Ihre Antworten geht nur das daraus gebildete Codewort ein, nie das, was Sie hier schreiben.
respond-clue-mother = Die ersten zwei Buchstaben des Vornamens Ihrer Mutter oder der Person, die Sie aufgezogen hat
respond-clue-day = Der Tag des Monats, an dem Sie geboren sind (1 bis 31)
respond-clue-place = Die ersten zwei Buchstaben Ihres Geburtsorts
respond-clue-street = Die ersten zwei Buchstaben der Straße, in der Sie aufgewachsen sind
respond-code-own = Ein eigenes Wort (empfohlen)
respond-code-own-why = Schreiben Sie es auf: Sie brauchen beim nächsten Mal dasselbe Wort. Ohne es lassen sich spätere Antworten nicht mit diesen verbinden.
respond-code-suggest = Eines vorschlagen
respond-code-guesses = Wer zwei der vier Dinge weiß, braucht etwa { $guesses } Versuche, mit einem Rechner etwa { $time }.
respond-code-skip = Sie können alles leer lassen; Ihre Antworten werden dann nicht verbunden.
respond-code-missing = Beantworten Sie alle vier, oder lassen Sie alles leer.
respond-ticket-title = Ihre Nummer
respond-ticket-why = Sie steht in Ihrem Brief: vier Gruppen aus vier Zeichen. Lassen Sie das Feld leer, wenn Ihre Antworten nicht verbunden werden sollen.
respond-ticket-label = Nummer
respond-ticket-wrong = Das ist keine solche Nummer: Sie hat vier Gruppen aus vier Zeichen. Sehen Sie noch einmal im Brief nach, oder lassen Sie das Feld leer.
respond-alone = Meine Antworten dürfen einzeln geöffnet werden
    .hint = Sonst warten sie, bis fünf Personen geantwortet haben.
respond-seal = Antworten versiegeln
respond-sealing = Wird versiegelt …
respond-done = Ihre Antworten sind versiegelt. Jetzt noch senden.
respond-sealed = Einer dieser drei Wege genügt. Niemand außer der Koordination kann öffnen, was Sie senden.
respond-file = Als Datei speichern
respond-file-why = Hängen Sie sie dann an eine E-Mail, oder legen Sie sie dorthin, wo Sie darum gebeten wurden.
respond-text = Als Text kopieren
respond-text-why = Fügen Sie ihn dann in eine E-Mail oder Nachricht ein, von der ersten bis zur letzten Zeile.
respond-copy = Text kopieren
respond-copied = Kopiert. Jetzt einfügen.
respond-not-copied = Kopieren ging hier nicht: Markieren Sie den Text und kopieren Sie ihn von Hand.
respond-mail = E-Mail schreiben
respond-mail-why = Öffnet einen Entwurf in Ihrem E-Mail-Programm. Wenn sich nichts öffnet, nehmen Sie einen der beiden anderen Wege.
respond-mail-subject = Versiegelte Antwort
respond-mail-body = Hier ist meine versiegelte Antwort. Bitte die Zeilen unten so lassen, wie sie sind.
respond-mail-paste = Hier ist meine versiegelte Antwort. (Kopierten Text hier einfügen oder die Datei anhängen.)
respond-saved = Gespeichert als { $name } und zur Probe zurückgelesen: Die Datei ist vollständig. Jetzt anhängen oder dort ablegen, wo Sie darum gebeten wurden.
respond-handed-over = Als { $name } an Ihren Browser übergeben. Sehen Sie bei Ihren Downloads nach, bevor Sie diese Seite schließen.
respond-not-saved = Nicht gespeichert. Versuchen Sie es noch einmal, oder nehmen Sie einen der beiden anderen Wege.
respond-found = Ich habe die Datei
respond-mail-handed = Wenn sich ein Entwurf geöffnet hat, senden Sie ihn. Wenn nicht, nehmen Sie einen der beiden anderen Wege.
respond-mailed = Ich habe die E-Mail gesendet
respond-thanks = Danke. Sie können diese Seite schließen.
respond-kept = Danke. Ihre Antworten sind versiegelt und aufbewahrt.
respond-kept-why = Nur die Koordination kann sie öffnen, mit einer Passphrase; wer nach Ihnen auf diesem Gerät antwortet, kann es nicht. Bitte geben Sie es weiter.
respond-next = Anfangen
respond-hand-on = Nächste Person
respond-handed = Bitte beantworten Sie einige Fragen. Sie sehen nicht, was andere geantwortet haben, und wer nach Ihnen kommt, sieht Ihre Antworten nicht.
respond-cannot-title = Diese Fragen können nicht gezeigt werden
respond-nothing-sent = Es wurde nichts gesendet.
respond-opening = Vice Versa öffnet die Fragen …

## For the coordinator, while the device goes round

respond-kiosk-end = Koordination: beenden
respond-kiosk-title = Zurück zum Programm?
respond-kiosk-behind = Für die Koordination: Dahinter liegt das ganze Programm. Es ist versiegelt und öffnet sich mit seiner Passphrase.
respond-kiosk-answers = { $count ->
    [one] { $count } Antwort wurde
   *[other] { $count } Antworten wurden
} auf diesem Gerät versiegelt. Eine Antwort, die gerade gegeben wird, geht verloren.
respond-kiosk-passphrase = Passphrase des Programms
respond-kiosk-slow = Das dauert einige Sekunden, damit das Erraten einer Passphrase Jahre dauert.
respond-kiosk-opening = Wird geöffnet …
respond-kiosk-wait = { $seconds } s warten
respond-kiosk-back = Zurück zum Programm
respond-kiosk-stay = Weiter antworten
respond-kiosk-wrong = Das ist nicht die Passphrase. Bisher { $count ->
    [one] eine falsche
   *[other] { $count } falsche
}.
