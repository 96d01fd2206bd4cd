too-old = Dieser Browser ist zu alt für Vice Versa
too-old-lacks = Ihm fehlt: { $what }. Es wurde nichts gesendet.
too-old-advice = Öffnen Sie diese Datei in einem aktuellen Firefox, Chrome, Edge oder Safari.
too-old-webassembly = WebAssembly
too-old-workers = Web Worker
too-old-dialogs = Dialogfenster
address-survey = Dies ist ein Link zu einer Umfrage. Öffnen Sie ihn in einem eigenen Tab, um zu antworten.
address-unknown = Die Adresse dieser Seite endet auf etwas, das sie nicht kennt; es wurde nicht beachtet.
steps = Schritte
skip = Zum Inhalt springen
step-home = Übersicht
step-charter = Auftrag
step-readiness = Bereitschaft
step-people = Personen
step-rules = Regeln
step-pairs = Paare
step-launch = Start
step-check-ins = Check-ins
step-surveys = Umfragen
step-next-cohort = Nächster Durchgang
step-results = Ergebnisse
group-plan = Planen
group-match = Zusammenbringen
group-run = Durchführen
group-learn = Auswerten
state-begun = begonnen
state-done = erledigt
state-missing = erst Personen
state-not-begun = offen
state-to-do = { $count } zu tun
whole-programme = Das ganze Programm
saved-where = Wo dieses Programm aufbewahrt wird
undo = Rückgängig
undo-nothing = Nichts rückgängig zu machen
undo-none = Rückgängig, nichts rückgängig zu machen
undo-what = Rückgängig: { $what }
redo = Wiederholen
redo-nothing = Nichts zu wiederholen
redo-none = Wiederholen, nichts zu wiederholen
redo-what = Wiederholen: { $what }
search = Suchen
search-hint = Zu einem Schritt, einer Person oder einem Paar gehen oder etwas tun (Strg K)
search-key = Strg K
save = Speichern
save-not-saved = Speichern, noch nicht gespeichert
not-saved-yet = Noch nicht gespeichert
language = Sprache
## As those who speak it call it; the build puts it beside the language.
language-own-name = Deutsch
language-changed = Alles ist jetzt auf Deutsch.
more = Mehr
open = Öffnen
where-kept = Wo es aufbewahrt wird
guarantees = Was diese Seite, so wie sie geöffnet ist, garantiert
about = Über Vice Versa und Lizenzen
clear-everything = Alles leeren
save-to-file = In eine Datei speichern
not-changed-elsewhere = Nicht geändert: Dieses Programm ist in einem anderen Tab geöffnet. Übernehmen Sie es, um hier weiterzuarbeiten.
taken-over = Übernommen: Sie arbeiten hier weiter, ab dem letzten Speichern.
nothing-to-undo = Nichts rückgängig zu machen.
undone = Rückgängig gemacht: { $what }.
nothing-to-redo = Nichts zu wiederholen.
redone = Wiederholt: { $what }.
keep-sealed-answers = Versiegelte Antworten aufbewahren
passphrases-tried = { $count ->
    [one] Eine falsche Passphrase wurde versucht.
   *[other] { $count } falsche Passphrasen wurden versucht.
 }
back-with-answers = { $count ->
    [one] Zurück im Programm, mit 1 neuen versiegelten Antwort: Öffnen Sie sie unter „Antworten“ und speichern Sie.
   *[other] Zurück im Programm, mit { $count } neuen versiegelten Antworten: Öffnen Sie sie unter „Antworten“ und speichern Sie.
 }
cancelled-what = Abgebrochen: { $what }.
opened-people = { $count ->
    [one] Geöffnet: 1 Person.
   *[other] Geöffnet: { $count } Personen.
 }
opened-earlier = Dies ist Speicherstand { $revision }; was hier geöffnet war, wurde { $held } Mal gespeichert.
everything-cleared = Alles ist geleert.
reading-file = Die Datei wird gelesen
putting-together = Die Dateien werden zusammengeführt
comparing-roster = Vergleich mit der vorhandenen Personenliste
failure-file-not-read = Die Datei konnte nicht gelesen werden.
    .advice = Versuchen Sie es mit einer anderen Datei.
progress-left-moment = gleich fertig
progress-left-seconds = noch etwa { $count } s für diesen Teil
progress-left-minutes = { $count ->
    [one] noch etwa { $count } Minute für diesen Teil
   *[other] noch etwa { $count } Minuten für diesen Teil
 }
making-sample = Das Beispiel wird erstellt
palette = Suchen
palette-label = Ein Schritt, eine Person, ein Paar oder etwas zu tun
palette-hint = Geben Sie einen Teil davon ein; Pfeiltasten und Eingabetaste wählen aus.
palette-step = Schritt
palette-action = Aktion
palette-person = Person
palette-pair = Paar
palette-pair-names = { $mentor } und { $mentee }
palette-language = Alles auf { $name } anzeigen
