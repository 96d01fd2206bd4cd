## What is said of protected files, keys, code words and tickets.

vault-no-passphrase = Es gibt keine Passphrase.
    .advice = Geben Sie eine ein, oder nehmen Sie die vorgeschlagene.
vault-under-key = Diese Datei ist für einen Schlüssel versiegelt und nicht mit einer Passphrase.
    .advice = Öffnen Sie sie mit dem Werkzeug age und dem Schlüssel, für den sie bestimmt ist.
vault-too-costly = Diese Datei zu öffnen würde mehr Speicher und Zeit kosten, als irgendeine unserer Dateien braucht.
    .advice = Trauen Sie ihr nicht; wenn Sie wissen, woher sie stammt, öffnen Sie sie mit dem Werkzeug age, und versiegeln Sie sie neu.
vault-no-memory = Dieses Gerät stellt den Speicher nicht bereit, den eine Passphrase oder ein Codewort braucht.
    .advice = Schließen Sie andere Tabs und Programme und versuchen Sie es erneut, oder nehmen Sie ein Gerät mit mehr Speicher. Nichts ist verloren.
vault-not-sealed = Die Datei konnte nicht versiegelt werden.
    .advice = Versuchen Sie es erneut; wenn es wieder auftritt, melden Sie es.
vault-not-opened = Die Datei lässt sich nicht öffnen: Die Passphrase ist eine andere, oder die Datei ist beschädigt.
    .advice = Geben Sie die Passphrase erneut ein, und achten Sie auf Großschreibung und Leerzeichen; wenn sie stimmt, nehmen Sie eine andere Kopie der Datei.
vault-not-sealed-file = Das ist keine geschützte Datei.
    .advice = Wählen Sie die geschützte Datei: ein gespeichertes Programm oder eine versiegelte Antwort.
vault-too-large = Die Datei ist größer als 128 MiB, mehr als jedes Programm braucht.
    .advice = Wählen Sie eine andere Datei.
vault-no-randomness = Diese Plattform liefert keine Zufallszahlen; daher lässt sich nichts sicher versiegeln.
    .advice = Verwenden Sie einen anderen Browser oder Rechner.
vault-not-text = Die Datei ließ sich öffnen, enthält aber keinen Text.
    .advice = Wählen Sie eine versiegelte Antwort.
vault-under-passphrase = Diese Datei ist mit einer Passphrase versiegelt und nicht für einen Schlüssel.
    .advice = Wenn es ein gespeichertes Programm ist, öffnen Sie es mit seiner Passphrase.
vault-not-an-identity = Das ist nicht die geheime Hälfte eines Schlüssels.
    .advice = Sie beginnt mit AGE-SECRET-KEY-1 und hat 74 Zeichen; die Programmdatei bewahrt sie auf.
vault-not-a-recipient = Das ist nicht die öffentliche Hälfte eines Schlüssels.
    .advice = Sie beginnt mit age1 und hat 62 Zeichen; die Seite der Koordination erzeugt sie.
vault-not-opened-by-key = Die Datei lässt sich nicht öffnen: Sie ist für einen anderen Schlüssel versiegelt oder beschädigt.
    .advice = Prüfen Sie, ob sie zu diesem Programm gehört; wenn ja, lassen Sie sie sich noch einmal schicken.
vault-no-answers = Eine der Fragen zum Codewort ist nicht beantwortet.
    .advice = Beantworten Sie alle, oder lassen Sie das Codewort weg.
vault-not-stretched = Das Codewort konnte nicht berechnet werden.
    .advice = Versuchen Sie es erneut; wenn es wieder auftritt, lassen Sie das Codewort weg.
vault-too-many = Es wurden mehr Tickets verlangt, als ein Programm Personen hat.
    .advice = Verlangen Sie höchstens 100.000.
vault-not-a-ticket = Das ist kein Ticket: Es besteht aus vier Gruppen zu je vier Zeichen.
    .advice = Sehen Sie noch einmal in Ihrem Brief nach, oder lassen Sie das Feld leer.
vault-invalid-salt = Das Salt des Programms stammt nicht von dieser Anwendung.
    .advice = Öffnen Sie den Link oder die Datei noch einmal so, wie Sie sie erhalten haben.

## How strong a passphrase is, from 0 to 4.

vault-strength-0 = Sofort erraten; nehmen Sie die vorgeschlagene.
vault-strength-1 = Schwach: Ein einzelner Rechner errät sie in Tagen oder Wochen.
vault-strength-2 = Mittel: hält einem Rechner stand, aber nicht vielen.
vault-strength-3 = Gut: hält allem außer dem größten Aufwand stand.
vault-strength-4 = Stark: durch Raten nicht zu erreichen.
