## Nachfragen

check-lead = Ob sich die Paare treffen, und wer ein Wort von Ihnen braucht. Was Sie hier schreiben, bleibt bei Ihnen.
check-no-pairs = Es gibt noch keine Paare, bei denen man nachfragen könnte.
check-to-pairs = Zu den Paaren
check-looking = Die Paare werden geprüft …
check-no-start = Im Auftrag steht nicht, wann das Programm beginnt; so ist noch nichts zu spät.
check-to-charter = Beginn festlegen
check-entry = Ein Treffen, das stattfand
check-import = Treffen aus einer Datei oder eingefügten Zellen
check-figure-on-track = von { $of } Paaren auf Kurs
check-figure-needs = von { $of } Paaren brauchen eine Nachfrage
check-figure-early = von { $of } Paaren: noch zu früh
check-figure-held = Treffen fanden statt; { $of } standen an
check-figure-said = von { $of } sagen in der Pulsbefragung „{ $wave }“, dass sie sich getroffen haben; versiegelte Antworten zählen mit
check-pairs = Alle Paare
check-selected = Das gewählte Paar
check-none = noch keins
check-mentor = Mentor/in
check-mentee = Mentee
check-pair = { $mentor } und { $mentee }
check-state = Stand
check-state-on-track = Auf Kurs
check-state-needs-check-in = Nachfrage nötig
check-state-too-early = Noch zu früh
check-last = Letztes Treffen
check-held = Stattgefunden
check-held-of = { $held } von { $planned }
check-next = Nächstes Treffen
check-why = Warum
check-pair-label = Das Paar
check-pair-hint = Tippen Sie einen Teil eines Namens. Daneben steht das letzte Treffen.
check-date = Datum
check-minutes = Minuten
check-progress = Fortschritt zum Ziel
check-none-said = nicht gesagt
check-progress-open = Nicht gesagt
check-progress-1 = 1: noch nicht begonnen
check-progress-2 = 2: ein erster Schritt
check-progress-3 = 3: auf halbem Weg
check-progress-4 = 4: fast da
check-progress-5 = 5: erreicht
check-topic = Thema
check-note = Notiz nur für Sie
check-add = Treffen eintragen
check-choose-pair = Wählen Sie zuerst das Paar.
check-there = Dieses Paar hat an diesem Tag schon ein Treffen.
check-added = Das Treffen ist eingetragen.
check-week = Wer Sie diese Woche braucht
check-week-nothing = Diese Woche braucht niemand ein Wort von Ihnen.
check-week-all = Alle { $count } zeigen
check-rematch = Neue Partner/innen finden
check-cancelled = Treffen aus den Kalendern nehmen (.ics)
check-settled = Erledigt
check-settled-said = Als erledigt vermerkt.
check-open = Öffnen
check-letters = Briefe an beide, zum Ändern und Selbstsenden
check-letter-to = An { $name } { $address }
check-letter-copy = Brief kopieren
check-letter-copy-for = Brief kopieren, an { $name }
check-letter-copied = Der Brief ist in der Zwischenablage.
check-letter-not-copied = Der Browser hat das Kopieren nicht erlaubt; markieren Sie den Text.
check-history = Treffen
check-history-none = Noch keines eingetragen.
check-minutes-of = { $count } Min.
check-progress-of = Fortschritt { $point } von 5
check-remove-session = Treffen vom { $date } entfernen
check-notes = Ihre Notizen
check-notes-private = Sie stehen in der Programmdatei und in nichts, was andere bekommen.
check-note-new = Neue Notiz
check-note-keep = Notiz behalten
check-note-kept = Die Notiz ist vermerkt.
check-end = Dieses Paar beenden
check-end-about = Es braucht keinen Grund, und nach keinem wird gefragt. Beide werden frei und einander nicht mehr vorgeschlagen. Kein Brief und kein Bericht sagt, wer es beendet hat.
check-end-who = Wer sich zurückzog, nur für Sie
check-end-who-open = Nicht vermerkt
check-end-do = Paar beenden
check-ended = Das Paar aus { $mentor } und { $mentee } ist beendet.
check-import-empty = Fügen Sie zuerst die Zellen ein.
check-import-pasted = eingefügte Zellen
check-import-paste = Zellen mit einer Kopfzeile
check-import-hint = Zum Beispiel: Mentor/in, Mentee, Datum, Minuten, Thema, Fortschritt, Nächster Termin, Notiz.
check-import-read = Diese Zellen lesen
check-import-file = Eine Datei mit Treffen
check-import-ready = { $count ->
    [one] { $count } Treffen kann übernommen werden
   *[other] { $count } Treffen können übernommen werden
 }
check-import-keep = { $count ->
    [one] { $count } Treffen übernehmen
   *[other] { $count } Treffen übernehmen
 }
check-imported = { $count ->
    [one] { $count } Treffen ist übernommen.
   *[other] { $count } Treffen sind übernommen.
 }
check-import-who = { $count ->
    [one] Wer ist { $name }, in { $count } Zeile?
   *[other] Wer ist { $name }, in { $count } Zeilen?
 }
check-import-choose = Wählen, wer gemeint ist
check-import-likely = { $name } (hat diese Person als Gegenüber)
check-import-columns = Spalten
check-column-none = Keine
check-column-mentor = Mentor/in
check-column-mentee = Mentee
check-column-date = Datum
check-column-minutes = Minuten
check-column-topic = Thema
check-column-progress = Fortschritt
check-column-next = Nächstes Treffen
check-column-note = Notiz
check-rule = Die Regel hinter dem Stand
check-rule-change = Regel ändern
check-rule-early = Beurteilt ab diesem Treffen
check-rule-within = Letztes Treffen innerhalb von so viel Prozent des Abstands
check-rule-low = Niedrig sind Antworten bis (0: keine)
check-support = Auslastung der Mentorinnen und Mentoren
check-support-load = { $count ->
    [one] Auslastung von { $count } Person
   *[other] Auslastung von { $count } Mentorinnen und Mentoren
 }
check-load-mentees = Mentees
check-load-lately = Treffen in 30 Tagen
check-load-held = Treffen insgesamt
check-load-supervised = Supervisionen
check-supervision-none = Keine Supervision geplant.
check-supervision-next = Die nächste Supervision ist am { $date }.
check-supervisions = { $count ->
    [one] { $count } Supervision
   *[other] { $count } Supervisionen
 }
check-supervision-date = Datum einer Supervision
check-supervision-add = Hinzufügen
check-supervision-added = Die Supervision ist eingetragen.
check-supervision-there = { $date }: { $count } von { $of } waren da
check-supervision-who = Wer da war
check-supervision-remove = Supervision vom { $date } entfernen
check-undo-add = Treffen eintragen
check-undo-remove = Treffen entfernen
check-undo-note = Notiz behalten
check-undo-settled = Als erledigt vermerken
check-undo-end = Paar beenden
check-undo-import = Treffen übernehmen
check-undo-rule = Regel der Nachfragen ändern
check-undo-supervision = Supervisionen ändern
