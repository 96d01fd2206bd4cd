# Sending a questionnaire out.

surveys-link-none = Gar nicht
surveys-link-none-finds = Sie sehen, was geantwortet wurde, und nichts darüber, von wem. Vorher und nachher lassen sich nur für Gruppen vergleichen.
surveys-link-code = Durch ein Codewort
surveys-link-code-finds = Alle bilden ein Codewort aus vier Dingen über sich selbst. Sie sehen, welche Antworten von einer Person sind, nicht von wem. Von jemandem, von dem Sie alle vier wissen, könnten Sie das Codewort herausfinden.
surveys-link-ticket = Durch eine Nummer im Brief
surveys-link-ticket-finds = Alle bekommen eine Zufallsnummer. Sie sehen, welche Antworten zu einer Nummer gehören; wenn Sie notieren, wer welche bekam, sehen Sie, von wem sie sind. Verteilen Sie sie ungesehen, oder sagen Sie, dass Sie eine Liste führen.
surveys-ask-sealed = Antworten werden auf den Schlüssel dieses Programms versiegelt, der in seiner Datei liegt. <strong>Speichern Sie das Programm, bevor Sie etwas versenden:</strong> Ohne diese Datei kann niemand die Antworten öffnen, auch Sie nicht.
surveys-ask-sealed-new = Antworten werden auf den Schlüssel dieses Programms versiegelt, der mit dem ersten dieser Knöpfe entsteht und dann in seiner Datei liegt. <strong>Speichern Sie das Programm, bevor Sie etwas versenden:</strong> Ohne diese Datei kann niemand die Antworten öffnen, auch Sie nicht.
surveys-ask-round = Name dieser Befragungsrunde
surveys-ask-round-hint = Zum Beispiel Ausgangslage oder Woche 6. Er ist Teil jeder Antwort.
surveys-ask-round-missing = Geben Sie der Runde einen Namen.
surveys-ask-who = Wer befragt wird
surveys-ask-both = Beide; alle sagen, auf welcher Seite sie sind
surveys-ask-mentors = Mentorinnen und Mentoren
surveys-ask-mentees = Mentees
surveys-ask-language = Sprache zu Beginn
surveys-ask-browser = Die des jeweiligen Browsers
surveys-ask-linking = Wie Antworten einer Person über Runden verbunden werden, ohne Namen
surveys-ask-linking-hint = Alle drei sind vertraulich. Keine verhindert, dass eigene Worte oder eine kleine Gruppe jemanden erkennen lassen.
surveys-ask-link = Ein Link
surveys-ask-link-what = Für Fragebogen der Fragenbibliothek, wenn Personen diese Seite unter einer Ihrer Adressen öffnen können.
surveys-ask-address = Adresse dieser Seite
surveys-ask-link-make = Link erstellen
surveys-ask-the-link = Der Link
surveys-ask-copied = In der Zwischenablage.
surveys-ask-not-copied = Kopieren ging hier nicht: Markieren Sie den Link und kopieren Sie ihn von Hand.
surveys-ask-link-copy = Link kopieren
surveys-ask-file = Eine Datei
surveys-ask-file-what = Diese Seite mit den Fragen darin, zum Anhängen an eine E-Mail oder zum Ablegen auf einem Laufwerk. Sie öffnet sich ohne Netz und geht auch für eigene Fragebogen.
surveys-ask-file-save = Datei zum Antworten speichern
surveys-ask-device = Auf diesem Gerät
surveys-ask-device-what = Zum Herumreichen: Jede Antwort wird sofort versiegelt, und die nächste Person sieht nichts von der vorigen. Das Programm ist solange versiegelt; nur seine Passphrase führt zurück.
surveys-ask-device-kept = { $count ->
    [one] { $count } versiegelte Antwort liegt
   *[other] { $count } versiegelte Antworten liegen
} in diesem Programm.
surveys-ask-device-start = Auf diesem Gerät beginnen
surveys-ask-tickets = Nummern
surveys-ask-tickets-what = Eine für jeden Brief, in jeder Runde dieselbe. Ist oben ein Link erstellt, steht neben jeder ein persönlicher Link. Nichts hier sagt, wer welche bekommt.
surveys-ask-how-many = Wie viele
surveys-ask-tickets-save = Nummern speichern

## The head of a table with tickets, and of one with links beside them

surveys-ask-column-ticket = nummer
surveys-ask-column-link = link
surveys-undo-key = Schlüssel für versiegelte Antworten erstellen
surveys-ask-own = Ein Link kann nur einen unveränderten Fragebogen der Fragenbibliothek nennen. Nehmen Sie für diesen die Datei zum Antworten.
