## Was die Befehlszeile sagt. Hinweise, Fragen, Begründungen und Fehler zu Daten stehen im Katalog des Kerns.

command-read-people = Personen: { $people } (Mentorinnen und Mentoren: { $mentors }, Mentees: { $mentees }, beides: { $both }, keines: { $none })
command-read-respondents = Antwortende: { $count }
command-read-drafted = Fragebogen aus der Datei entworfen, Fragen: { $items }
command-read-instrument = Fragebogen: { $id }, Fragen: { $items }
command-read-file = Datei: { $format }, Überschriften in Zeile { $row }, Zeilen: { $rows }
command-columns = Spalten:
command-findings = Hinweise:
command-rejected = ausgelassen
command-warning = zu prüfen
command-note = Anmerkung
command-question = gefragt
command-rows = Zeilen { $rows }
command-questions = Offene Fragen. Beantworten Sie jede mit --answer ID=WAHL, oder nehmen Sie mit --accept-proposals überall den Vorschlag an:
command-proposed = vorgeschlagen
command-as-is = so nehmen, wie es gelesen wurde
command-accepted = Vorschlag angenommen: { $id }={ $choice }: { $text }
command-pairs = Paare: { $pairs }, Personen mit Partner/in: { $people }, ohne Partner/in: { $waiting }, Punkte: { $points }
command-best = Bewiesen: Unter diesen Regeln sind keine anderen Paare besser. Eigenständiger Code hat es nachgeprüft.
command-stable = Bewiesen: Keine zwei Personen hätten beide lieber einander. Eigenständiger Code hat es nachgeprüft.
command-gap = Nicht als bestes Ergebnis bewiesen: Andere Paare könnten um höchstens { $gap } besser sein.
command-saved = Gespeichert: { $file }
command-holds = Es stimmt.
command-does-not-hold = Es stimmt nicht.
command-confidential = { $survey }: Antwortende: { $count }. Vertraulich: nur für die Koordination, nicht zum Weitergeben.
command-subscale = Teilskala
command-item = Frage
command-all-items = alle Fragen
command-not-shown = nicht gezeigt

## Fehler

command-file-missing = Es gibt keine Datei { $file }.
    .advice = Geben Sie den Pfad einer Datei an, oder - für die Standardeingabe.
command-file-unreadable = { $file } ist nicht lesbar.
    .advice = Prüfen Sie, ob es eine Datei ist und ob Sie sie lesen dürfen.
command-file-exists = { $file } gibt es schon; es wurde nichts geschrieben.
    .advice = Geben Sie einen anderen Namen an, oder --force, um sie zu überschreiben.
command-file-unwritable = { $file } lässt sich nicht schreiben.
    .advice = Prüfen Sie, ob es den Ordner gibt und ob Sie dort schreiben dürfen.
command-file-twice = { $file } würde zweimal geschrieben; es wurde nichts geschrieben.
    .advice = Geben Sie jedem Ergebnis einen eigenen Namen.
command-file-ending = Die Endung von { $file } nennt kein Format.
    .advice = Der Name endet auf .csv, .xlsx oder .json.
command-names-nothing = Diese Datei enthält nicht eindeutig eine Personenliste oder Antworten auf eine Umfrage.
    .advice = Sagen Sie es mit --as people oder --as answers.
command-rules-missing = Es fehlt, nach welchen Regeln Paare gebildet werden.
    .advice = Geben Sie --preset oder --rules an.
command-rules-unreadable = Die Regeln sind kein JSON-Objekt.
    .advice = Geben Sie Regeln an, wie Seite und Paket sie haben: ganz, oder die Schlüssel, die jene der Vorlage ersetzen.
command-decisions-unreadable = Die Entscheidungen sind keine JSON-Liste.
    .advice = Geben Sie eine Liste von { "{" } kind, mentor, mentee { "}" } an; kind ist lock oder exclude.
command-options-unreadable = Die Angaben zum Lesen sind kein JSON-Objekt.
    .advice = Geben Sie Angaben an, wie readRoster und readResponses im Paket sie nehmen.
command-answer-form = Eine Antwort wird ID=WAHL geschrieben.
    .advice = Der Befehl read nennt die Fragen mit ihren IDs und Antworten.
command-answer-unknown = Die Datei stellt keine Frage { $id }.
    .advice = Der Befehl read nennt die Fragen mit ihren IDs und Antworten.
command-choice-unknown = Die Frage { $id } kennt diese Antwort nicht.
    .advice = Der Befehl read nennt die Fragen mit ihren IDs und Antworten.
command-open = Was die Datei offen lässt, ist zuerst zu beantworten.
    .advice = Nichts, was auf einer Vermutung beruht, wird gezeigt oder geschrieben.
command-no-people = In dieser Datei nimmt niemand teil; es gibt keine Paare zu bilden.
    .advice = Der Befehl read zeigt, was von der Datei verstanden wurde.
command-no-pairs = Unter diesen Regeln ist kein Paar möglich; es wurde nichts geschrieben.
    .advice = Lockern Sie eine Pflichtregel; der Befehl read zeigt, was von der Datei verstanden wurde.
command-not-proved = Die eigenständige Nachprüfung der Paare stimmt nicht überein; es wurde nichts geschrieben.
    .advice = Bitte melden Sie das mit der Version, die --version ausgibt.
command-instrument-unknown = Es gibt weder einen Fragebogen { $name } in der Fragenbibliothek noch eine Datei dieses Namens.
    .advice = In der Bibliothek stehen: { $known }.
command-instrument-unsound = Dieser Fragebogen lässt sich so nicht auswerten.
    .advice = Beheben Sie, was genannt ist; der Befehl draft entwirft einen aus Antworten.
command-no-items = Nichts in dieser Datei sieht nach Antworten auf eine Umfrage aus.
    .advice = Antworten haben eine Zeile je Person und eine Spalte je Frage.
command-record-unknown = Diese Datei ist weder ein gespeichertes Ergebnis noch ein Prüfprotokoll.
    .advice = Geben Sie an, was der Befehl pair als .json oder mit --record gespeichert hat.
command-no-sessions = In diesem Programm gibt es keine solche Sitzung, und nichts wurde geschrieben.
    .advice = Planen Sie Sitzungen auf der Seite unter Start; abgesagte schreibt --cancelled.
command-letters-ending = Die Endung von { $file } nennt keine Art von Briefen.
    .advice = Beenden Sie den Namen mit .xlsx oder .csv für Serienbriefe, .zip für E-Mail-Entwürfe oder .html für eine Seite zum Drucken.
command-protected = Dieses Programm ist durch eine Passphrase geschützt.
    .advice = Geben Sie eine Datei an, die nur die Passphrase enthält: --passphrase-file FILE.
command-native-only = Diesen Befehl hat nur das eigenständige Programm.
    .advice = Seine Dateien hängen an jeder Ausgabe.
