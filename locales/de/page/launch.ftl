## The step after the pairs: letters, what mentees answer, sessions, absences

launch-lead = Briefe, Kalender und Grundregeln, damit die Paare gut beginnen. Von hier aus wird nichts gesendet: Sie nehmen Dateien mit und versenden sie selbst.
launch-stale = Die Paare sind älter als die letzten Änderungen an Personen oder Regeln. Lassen Sie neu vorschlagen, bevor etwas versendet wird.
launch-letters = Briefe
launch-consult = Vorher fragen
launch-sessions = Treffen
launch-kit = Mappe
launch-nobody = Es gibt noch keine Paare, denen man schreiben könnte.
launch-to-pairs = Zu den Paaren
launch-letter-kind = Welcher Brief
launch-letter-language = Sprache der Briefe
launch-kind-proposal = An die oder den Mentee: ein Vorschlag, bevor etwas feststeht
launch-kind-mentor = An die Mentorin oder den Mentor
launch-kind-mentee = An die oder den Mentee
launch-kind-mentor-manager = An die Führungskraft der Mentorin oder des Mentors
launch-kind-mentee-manager = An die Führungskraft der oder des Mentee
launch-kind-agreement = Vereinbarung, für beide zum Unterschreiben
launch-sent-of = { $sent } von { $of } gesendet
launch-letters-none = Kein Brief dieser Art.
launch-preview = So wird er gelesen
launch-edit-all = Für alle ändern
launch-edit-pair = Für dieses Paar ändern
launch-column-to = An
launch-column-email = E-Mail
launch-column-state = Gesendet
launch-column-mentor = Mentor/in
launch-column-mentee = Mentee
launch-column-answer = Antwort
launch-column-why = Warum
launch-column-number = Nr.
launch-column-start = Wann
launch-column-zone = Zeitzone
launch-nobody-known = nicht in der Personenliste
launch-no-email = keine Adresse
launch-unsent = nicht gesendet
launch-sent = gesendet
launch-sent-on = gesendet { $date }
launch-own-all = In Ihren eigenen Worten, für alle.
launch-own-pair = In Ihren eigenen Worten, nur für dieses Paar.
launch-own-back = Zurück zum Text davor
launch-mark-sent = Als gesendet vermerken
launch-mark-unsent = Als nicht gesendet vermerken
launch-subject = Betreff
launch-text = Text
launch-placeholders = Wird für jede Person ausgefüllt:
launch-keep = Diesen Text behalten
launch-leave = So lassen, wie es war
launch-kept = Der Text ist übernommen.
launch-files = Diese Briefe exportieren
launch-files-hint = Eine Arbeitsmappe für Serienbriefe, Entwürfe, die Ihr Mailprogramm ungesendet öffnet, oder eine Seite zum Drucken. Darin stehen keine Punkte und nichts, was jemand nur für die Paarbildung angegeben hat.
launch-file-xlsx = Arbeitsmappe (.xlsx)
launch-file-csv = CSV
launch-file-mails = E-Mail-Entwürfe (.zip)
launch-file-html = Seite zum Drucken (.html)
launch-mark-all = { $count ->
    [one] Einen Brief als gesendet vermerken
   *[other] { $count } Briefe als gesendet vermerken
 }
launch-undo-edit = Brief ändern
launch-undo-own-back = Eigenen Brieftext zurücknehmen
launch-undo-sent = Briefe als gesendet vermerken
launch-undo-unsent = Briefe als nicht gesendet vermerken
launch-marked = { $count ->
    [one] Ein Brief ist als gesendet vermerkt.
   *[other] { $count } Briefe sind als gesendet vermerkt.
 }
launch-unmarked = { $count ->
    [one] Ein Brief ist als nicht gesendet vermerkt.
   *[other] { $count } Briefe sind als nicht gesendet vermerkt.
 }
launch-writing = Datei wird geschrieben
launch-file-name = Briefe
launch-consult-what = Mentees dürfen vorgeschlagene Mentorinnen und Mentoren ablehnen, und niemand fragt nach dem Grund. Die beiden bilden dann kein Paar mehr, und es wird mit möglichst wenigen Änderungen neu gesucht. Die Vorschläge versenden Sie unter Briefe; die Antworten vermerken Sie hier.
launch-consult-state = { $agreed } von { $of } Paaren einverstanden, { $declined } abgelehnt
launch-consult-note = Antwort vermerken
launch-agreed-on = einverstanden { $date }
launch-not-answered = noch keine Antwort
launch-agreed = Einverstanden
launch-agreed-of = { $mentee } ist mit { $mentor } einverstanden
launch-declined = Abgelehnt
launch-declined-of = { $mentee } hat { $mentor } abgelehnt
launch-agreed-said = Vermerkt: einverstanden.
launch-declined-said = Vermerkt. Diese beiden bilden kein Paar mehr.
launch-undo-agreed = Zusage vermerken
launch-undo-declined = Ablehnung vermerken
launch-after-decline = Neue Partner, wenige Änderungen
launch-after-decline-what = Wer abgelehnt wurde oder abgelehnt hat, wartet auf eine Partnerin oder einen Partner. Sehen Sie, was ohne Aufgabe anderer Paare geht, und was die Aufgabe weniger Paare brächte.
launch-propose-heading = Treffen vorschlagen
launch-propose-what = { $sessions } Treffen von { $minutes } Minuten für jedes Paar, { $cadence }, wie im Auftrag.
launch-cadence-weekly = jede Woche
launch-cadence-fortnightly = alle zwei Wochen
launch-cadence-monthly = einmal im Monat
launch-first-day = Erster Tag des Programms
launch-undo-first-day = Ersten Tag ändern
launch-zone = { $count ->
    [one] Zeitzone der einen Person ohne Angabe
   *[other] Zeitzone der { $count } Personen ohne Angabe
 }
launch-propose = Treffen vorschlagen
launch-propose-anew = Alle ab heute neu vorschlagen
launch-propose-hint = Nur gemeinsame Zeiten werden verwendet, Abwesenheiten ausgelassen. Treffen von Paaren, die keine mehr sind, werden abgesagt.
launch-proposing = Gemeinsame Zeiten werden gesucht
launch-undo-propose = Treffen vorschlagen
launch-proposed = Neu oder verlegt: { $proposed }. Abgesagt: { $cancelled }. Paare ohne alle Treffen: { $without }.
launch-planned-state = { $sessions } Treffen geplant. { $without ->
    [0] Jedes Paar hat welche.
    [one] Ein Paar hat keine.
   *[other] { $without } Paare haben keine.
 }
launch-unplanned = { $count ->
    [one] Ein Paar ohne alle Treffen
   *[other] { $count } Paare ohne alle Treffen
 }
launch-one = Ein Treffen
launch-choose = Wählen Sie in der Tabelle ein Treffen, um es zu verlegen oder den Kalender dieses Paares zu exportieren.
launch-move-to = Neue Zeit ({ $zone })
launch-move = Verlegen
launch-undo-move = Treffen verlegen
launch-moved = Das Treffen von { $mentor } und { $mentee } ist jetzt am { $when }.
launch-ics = Kalender exportieren
launch-ics-hint = Kalenderdateien für Outlook, Google, Apple und andere. Darin stehen keine Adressen, also lädt kein Kalender von selbst ein. Nach einer Änderung ersetzt die neue Datei die Einträge der alten.
launch-ics-all = Alle Treffen (.ics)
launch-ics-pair = Treffen dieses Paares (.ics)
launch-ics-cancelled = { $count ->
    [one] Eine Absage (.ics)
   *[other] { $count } Absagen (.ics)
 }
launch-ics-name = Treffen
launch-ics-name-pair = Treffen-eines-Paares
launch-ics-name-cancelled = abgesagte-Treffen
launch-absences = Abwesenheiten und Feiertage
launch-absences-hint = Tage, an denen kein Treffen vorgeschlagen wird, für alle oder für eine Person.
launch-everybody = Alle
launch-absence-person = Wer
launch-absence-from = Von
launch-absence-to = Bis (leer: derselbe Tag)
launch-absence-what = Was es ist, wenn Sie möchten
launch-absence-add = Hinzufügen
launch-absence-remove = Entfernen
launch-absence-remove-of = Entfernen: { $name } ab { $from }
launch-absence-fault = Geben Sie den ersten Tag an; der letzte kann nicht davor liegen.
launch-absence-added = Die Abwesenheit ist vermerkt. Schlagen Sie neu vor, damit sie berücksichtigt wird.
launch-undo-absence = Abwesenheit hinzufügen
launch-undo-absence-remove = Abwesenheit entfernen
launch-absence-file = Oder Feiertage aus einer Kalenderdatei (.ics) lesen
launch-undo-absence-file = Abwesenheiten aus einer Datei lesen
launch-absence-read = Gelesene Tage: { $count }. Wiederkehrende Termine, von denen nur der erste hier steht: { $repeating }. Nicht gelesen: { $unread }.
launch-print = Diese Briefe drucken
