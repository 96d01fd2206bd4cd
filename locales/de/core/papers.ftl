papers-blank = {""}[von Ihnen auszufüllen]
papers-somebody = eine Person aus dem Programm
papers-not-anonymous = { $named ->
    [yes] Antworten sind vertraulich, nicht anonym: { $who } leitet das Programm und kann jede Antwort so lesen, wie sie gegeben wurde.
   *[no] Antworten sind vertraulich, nicht anonym: Wer das Programm leitet, kann jede Antwort so lesen, wie sie gegeben wurde.{ $who }
}
papers-footer = Ein Entwurf, mit Vice Versa aus den Daten des Programms erstellt, für alle, die unterschreiben. Keine Rechtsberatung. Diese Seite lädt nichts und sendet nichts.

papers-title-overview = Was wird wo und von wem verwahrt
papers-lead-overview = Welche personenbezogenen Daten dieses Programm enthält, wer sie lesen kann und welchen Weg sie nehmen. Ein Entwurf für alle, die unterschreiben, keine Rechtsberatung.
papers-title-thresholds = Was weitergegeben wird und was nicht
papers-lead-thresholds = Ab wie vielen Personen andere Zahlen zu sehen bekommen und was bisher gezeigt wurde. Ein Entwurf für alle, die unterschreiben, keine Rechtsberatung.
papers-title-dpia = Datenschutz-Folgenabschätzung: ein Gerüst
papers-lead-dpia = In der Reihenfolge von Artikel 35 Absatz 7 DSGVO, mit dem, was das Programm weiß; die Abschätzung selbst nehmen Sie vor. Ein Entwurf für alle, die unterschreiben, keine Rechtsberatung.
papers-title-notice = Datenschutzhinweise für Teilnehmende
papers-lead-notice = Was in diesem Programm mit Ihren Daten geschieht. Ein Entwurf für alle, die unterschreiben, keine Rechtsberatung; ausgegeben wird er, sobald alles ausgefüllt ist.

papers-who = Wer dafür einsteht
papers-who-programme = Programm
papers-who-controller = Verantwortlicher (Organisation und Anschrift)
papers-who-coordinator = Leitet das Programm
papers-who-holder = Verwahrt die Daten
papers-who-sponsor = Sponsorin oder Sponsor
papers-who-dpo = Datenschutzbeauftragte oder Datenschutzbeauftragter
papers-who-council = Betriebsrat

papers-held = Was verwahrt wird
papers-held-nothing = Noch nichts über Personen.
papers-column-kind = Art der Daten
papers-column-from = Woher
papers-column-where = Wo verwahrt
papers-column-who = Wer sie lesen kann
papers-column-until = Wann gelöscht
papers-held-people = { $count ->
    [one] Kennung, Name und Rolle von { $count } Person
   *[other] Kennung, Name und Rolle von { $count } Personen
}
papers-held-compared = Von den Regeln verglichen: { $fields }
papers-held-chosen = Freiwillig angegeben und nur verglichen, wenn die Person zugestimmt hat: { $fields } (Zustimmung in: { $consent })
papers-held-used = Für Briefe, Treffen und Kennzahlen verwendet, von keiner Regel gelesen: { $fields }
papers-held-other = In der Liste, hier aber von nichts gelesen: { $fields }
papers-held-pairs = { $count ->
    [one] { $count } Paar mit seinen Gründen
   *[other] { $count } Paare mit den Gründen für jedes
}
papers-held-decisions = Fixierungen und Ausschlüsse, mit Gründen, soweit sie notiert wurden
papers-held-history = Paare früherer Durchgänge
papers-held-scenarios = Paare aus Szenarien, die zum Vergleich aufgehoben sind
papers-held-letters = Briefe in eigenen Worten, welche versendet wurden und ob eine vorgeschlagene Person angenommen wurde
papers-held-planned = Geplante Treffen jedes Paars
papers-held-absences = Tage, an denen Personen abwesend sind
papers-held-sessions = Stattgefundene Treffen: Datum, Dauer, Thema, Fortschritt und Notiz der Koordination
papers-held-notes = Notizen der Koordination zu Paaren
papers-held-withdrawals = Vorzeitig beendete Paare; nach einem Grund wird nicht gefragt
papers-held-supervisions = Wer von den Mentorinnen und Mentoren an einer Supervision teilnahm
papers-held-answers = Antworten auf „{ $title }“, Befragungsrunde „{ $wave }“, { $link ->
    [none] mit keiner Person verknüpft
    [code] über die Runden durch ein Codewort verknüpft
    [ticket] über die Runden durch eine Nummer im Brief verknüpft
    [person] mit der Person durch Kennung oder Adresse verknüpft
   *[unknown] zu viele, um im Programm zu bleiben
}{ $comments ->
    [yes] ; auch in eigenen Worten
   *[no] {""}
}
papers-held-key = Der Schlüssel, der versiegelte Antworten öffnet, und der Zusatzwert (Salt) der Codewörter
papers-held-sealed = Auf diesem Gerät gegebene Antworten, für diesen Schlüssel versiegelt
papers-held-ledger = { $count ->
    [one] Das Verzeichnis von { $count } Weitergabe, vertraulich: Es enthält genaue Summen
   *[other] Das Verzeichnis von { $count } Weitergaben, vertraulich: Es enthält genaue Summen
}
papers-held-lessons = Was sich die Koordination für den nächsten Durchgang merken will
papers-held-past = Die letzten Änderungen, damit sie rückgängig gemacht werden können
papers-from-roster = eine Datei, die die Koordination öffnet, oder deren eigene Eingaben
papers-from-history = eine Datei mit früheren Paaren oder ein früherer Durchgang
papers-from-coordinator = die Koordination
papers-from-page = auf der Seite berechnet
papers-from-sealed = die antwortenden Personen, als versiegelte Antworten
papers-from-export = der Export eines Umfragewerkzeugs, das sie ebenfalls verwahrt
papers-where-file = Programmdatei
papers-where-sealed = versiegelte Antworten, wie sie eintrafen, und Programmdatei
papers-where-elsewhere = in den Dateien, die die Koordination eingelesen hat
papers-where-browser = nur in dem, was dieser Browser aufbewahrt
papers-until-ended = wenn das Programm beendet ist und seine Dateien gelöscht sind; spätestens { $period }

papers-places = Wo es verwahrt wird
papers-place-tab = Solange das Programm geöffnet ist: im Arbeitsspeicher eines Browser-Tabs. Die Seite sendet nichts; hinter ihr stehen weder ein Server noch ein Konto.
papers-place-file = Wenn es gespeichert wird: in einer Datei, die mit einer Passphrase versiegelt ist. Ohne die Passphrase kann sie niemand öffnen, und niemand kann sie wiederherstellen.
papers-place-browser = Wenn sich die Koordination dafür entschieden hat: im Speicher dieses einen Browsers, mit der Passphrase versiegelt, die letzten drei Stände.
papers-place-exports = Listen, Briefe, Kalender und Antworten, die die Koordination als eigene Dateien speichert, sind nicht versiegelt. Sie liegen dort, wo die Koordination sie ablegt.
papers-flow = Der Weg der Daten
papers-flow-read = Die Koordination öffnet eine Datei mit Personen. Sie wird im Browser-Tab gelesen.
papers-flow-pairs = Die Seite vergleicht die Spalten, die die Regeln nennen, und schlägt Paare vor. Die Koordination legt sie fest und sieht zu jedem den Grund.
papers-flow-save = Die Koordination speichert das Programm als eine versiegelte Datei und, wenn so gewählt, versiegelt im Browser.
papers-flow-letters = Briefe, Kalender und Listen der Paare entstehen als Dateien. Die Koordination gibt sie mit den Mitteln der Organisation weiter, etwa per E-Mail.
papers-flow-sealed = Fragen gehen als Link oder Datei hinaus. Jede Antwort wird auf dem Gerät der antwortenden Person versiegelt und kommt als Datei, Text oder E-Mail zurück; nur der Schlüssel des Programms öffnet sie.
papers-flow-import = Antworten aus einem Umfragewerkzeug werden als dessen Export geöffnet. Dieses Werkzeug und wer es betreibt, verwahren sie ebenfalls.
papers-flow-sessions = Die Koordination notiert Treffen und Notizen.
papers-flow-release = Ein Bericht für andere entsteht als Weitergabe: nur Gruppen, nach einem vorher festgelegten Plan, ab den Mindestzahlen aus dem Papier „Was weitergegeben wird und was nicht“.
papers-flow-end = Das Programm wird beendet: Was dieser Browser aufbewahrt, löscht die Seite; Dateien und E-Mails löscht, wer sie hat.
papers-sees = Was die Koordination sehen kann
papers-sees-all = Jede Zeile der Personenliste, jedes Paar mit seinen Gründen, jede Antwort und jeden Kommentar sowie alle Notizen.
papers-sees-person = Befragungsrunden, die mit der Person verknüpft sind, zeigen, wer welche Antwort gegeben hat.
papers-sees-code = Ein Codewort lässt sich erraten, und eine Nummer kann aus dem Brief bekannt sein, mit dem sie kam: Beides kann zu einer Person führen.
papers-sees-few = Auch ohne Verknüpfung können eigene Worte, eine kleine Gruppe oder die Seite im Paar eine Antwort erkennen lassen.
papers-sees-nobody-else = Andere sehen, was ihnen die Koordination gibt; wer die versiegelte Datei und ihre Passphrase hat, sieht alles darin.
papers-retention = Aufbewahrung und Löschung
papers-retention-period = Aufbewahrt bis
papers-retention-browser = Im Browser
papers-retention-browser-is = „Dieses Programm löschen“ löscht jeden Stand und den Schlüssel aus diesem Browser und prüft, ob etwas übrig ist. Ein Datenträger kann Gelöschtes, versiegelt, noch enthalten, bis er es überschreibt.
papers-retention-files = Dateien und E-Mails
papers-retention-files-is = Programmdateien, ihre Kopien, Exporte, Briefe und versiegelte Antworten in Postfächern müssen dort gelöscht werden, wo sie liegen. Die Seite erreicht sie nicht.
papers-retention-person = Daten einer einzelnen Person
papers-retention-person-is = Die Koordination entfernt die Person aus der Liste und speichert; frühere Dateien und Stände sowie die zum Rückgängigmachen aufgehobenen Änderungen enthalten sie, bis sie gelöscht sind. Antworten einer Runde werden als Ganzes entfernt oder ohne die Person neu eingelesen. Eine Antwort, die mit keiner Person verknüpft ist, lässt sich nicht finden.
papers-retention-by = Gelöscht durch, und geprüft durch

papers-leaves = Was weitergegeben wird
papers-leaves-tables = Berichte für andere, als Weitergabe erstellt: Zahlen von Gruppen, ab den Mindestzahlen unten.
papers-leaves-comments = Kommentare in einer Weitergabe: erst ab der Mindestzahl unten, ohne die Namen aus der Liste, ohne Verknüpfung, und einzeln von der Koordination gelesen und freigegeben.
papers-leaves-letters = Briefe an Mentorinnen und Mentoren, Mentees und deren Führungskräfte: wer mit wem ein Paar bildet, was beide einbringen und mitnehmen und wann sie sich treffen.
papers-leaves-files = Dateien, die die Koordination für die eigene Arbeit speichert, etwa einzelne Antworten. Diese sind als vertraulich gekennzeichnet; die Seite kann niemanden hindern, sie weiterzugeben.
papers-stays = Was in keiner Weitergabe steht
papers-stays-answers = Die Antworten einer einzelnen Person, und wer geantwortet hat.
papers-stays-small = Zahlen einer Gruppe unter der Mindestzahl und Zahlen, aus denen sich eine solche Gruppe errechnen ließe.
papers-stays-traits = Freiwillig angegebene Spalten in Verbindung mit einer anderen Gruppierung. Auch in keinem Brief stehen sie.
papers-stays-notes = Notizen zu Paaren, was in einem Treffen gesagt wurde und wer ausgestiegen ist.
papers-stays-ledger = Das Verzeichnis der Weitergaben, das genaue Summen enthält.
papers-least = Mindestzahlen
papers-figure-mean = Ein Mittelwert
papers-figure-distribution = Eine Verteilung oder ein Anteil positiver Antworten
papers-figure-chosen = Eine Gruppe nach freiwilligen Angaben
papers-figure-comments = Kommentare
papers-figure-rate = Eine Rücklaufquote
papers-from-on = { $of ->
    [invited] ab { $count } eingeladenen Personen
   *[answered] ab { $count } antwortenden Personen
}
papers-plans = Pläne für Befragungsrunden
papers-plan-none = Noch ist kein Plan festgelegt. Für jede Befragungsrunde wird einer festgelegt, bevor Ergebnisse weitergegeben werden; er kann die Mindestzahlen erhöhen.
papers-plan = Plan: „{ $title }“, Befragungsrunde „{ $wave }“
papers-plan-tables = Zahlen für
papers-plan-chosen = Davon freiwillige Angaben
papers-plan-small = Kleine Gruppen
papers-plan-least = Mindestzahlen
papers-plan-as-above = wie oben
papers-rules = Was außerdem verborgen wird
papers-rule-raised = Mindestzahlen lassen sich für eine Runde erhöhen, nie senken. Ein von Hand geänderter Plan gibt nichts weiter.
papers-rule-again = Ein zweiter Bericht derselben Runde braucht fünf neue Antworten in jeder Gruppe, die sich geändert hat, oder ist derselbe Bericht.
papers-released = Was bisher weitergegeben wurde
papers-released-none = Dieses Programm hat noch nichts weitergegeben.
papers-released-round = Befragungsrunde
papers-released-to = An wen
papers-released-date = Datum
papers-limits = Wogegen nicht geschützt wird
papers-limit-device = Jemand hat die Kontrolle über das Gerät oder den Browser der Koordination, sitzt davor, während das Programm geöffnet ist, oder setzt eine veränderte Kopie der Seite an ihre Stelle.
papers-limit-passphrase = Jemand hat die versiegelte Datei und ihre Passphrase. Dann lässt sich alles darin lesen und ändern.
papers-limit-two = Zwei Personen sagen einander, was sie geantwortet haben. Einer solchen Person hält eine Weitergabe stand.
papers-limit-groups = Jemand sucht nach einer Gruppe, die kein Plan nennt. Geschützt sind die Gruppen eines Plans, nicht jede andere Verbindung von Merkmalen.
papers-limit-style = Spitznamen und Schreibweisen in Kommentaren. Sie findet nur, wer die Kommentare vorher liest.

papers-dpia-author = Abgeschätzt von, und Datum
papers-dpia-description = 1. Verarbeitungsvorgänge und Zwecke (Art. 35 Abs. 7 Buchst. a)
papers-dpia-purpose = Zweck
papers-dpia-concerned = Betroffene Personen
papers-dpia-concerned-are = { $all } in der Personenliste; { $mentors } kommen als Mentorin oder Mentor infrage, { $mentees } als Mentee
papers-dpia-special = Besondere Kategorien (Art. 9)
papers-dpia-special-none = Keine Regel vergleicht freiwillige Angaben. Ob eine andere Spalte hierher gehört: { $blank }
papers-dpia-special-some = Freiwillig angegeben und nur mit Zustimmung der Person verglichen: { $fields }. Ob etwas davon zu einer besonderen Kategorie gehört, und auf welcher Grundlage nach Art. 9 Abs. 2: { $blank }
papers-dpia-means = Mittel
papers-dpia-means-is = Eine statische Seite, die im Browser arbeitet: Sie bildet Paare, befragt, zählt und schreibt Dateien auf dem Gerät der Koordination. Sie sendet nichts.
papers-dpia-recipients = Empfänger
papers-dpia-host = Von wo die Seite geöffnet wird, und welche Ihrer Werkzeuge Dateien und E-Mails befördern
papers-dpia-kinds = Arten von Daten
papers-dpia-necessity = 2. Notwendigkeit und Verhältnismäßigkeit (Art. 35 Abs. 7 Buchst. b)
papers-dpia-basis = Rechtsgrundlage (Art. 6 und Beschäftigtendatenschutz)
papers-dpia-balance = Warum es erforderlich ist und mildere Mittel nicht genügen
papers-dpia-minimal = Datenminimierung (Art. 5 Abs. 1 Buchst. c)
papers-dpia-minimal-all = Jede Spalte der Liste neben Kennung, Name und Rolle wird von einer Regel gelesen, für Briefe, Treffen oder Kennzahlen verwendet oder enthält eine Zustimmung.
papers-dpia-minimal-some = Nichts im Programm liest diese Spalten: { $fields }. Lassen Sie sie in der Datei weg, oder sagen Sie, wofür sie gebraucht werden: { $blank }
papers-dpia-voluntary = Teilnahme
papers-dpia-voluntary-is = Das Programm fragt nach keinem Grund, wenn jemand einen Vorschlag ablehnt oder ein Paar endet. Dass die Teilnahme freiwillig ist und niemandem ein Nachteil entsteht, sichern Sie zu: { $blank }
papers-dpia-informed = Information der betroffenen Personen
papers-dpia-informed-is = Die Datenschutzhinweise für Teilnehmende, sobald sie ausgefüllt sind.
papers-dpia-rights = Rechte der betroffenen Personen
papers-dpia-rights-are = Die Koordination kann zeigen, berichtigen und entfernen, was über eine Person verwahrt wird. Wer einen Antrag beantwortet, und bis wann: { $blank }
papers-dpia-transfers = Auftragsverarbeiter und Drittländer
papers-dpia-transfers-are = Die Seite selbst gibt niemandem Daten. Ihr Umfragewerkzeug, Ihre E-Mail und Ihre Dateiablage tun es vielleicht: { $blank }
papers-dpia-risks = 3. Risiken für die betroffenen Personen (Art. 35 Abs. 7 Buchst. c)
papers-column-risk = Risiko
papers-column-page = Was die Seite tut
papers-column-rest = Was bleibt
papers-column-weight = Eintrittswahrscheinlichkeit und Schwere
papers-risk-reading = Die Koordination liest, was jemand geantwortet hat.
    .page = Sie sagt es den Befragten und kann Antworten auf Wunsch mit niemandem verknüpfen.
    .rest = Sie verhindert es nicht. Wer koordiniert und zur Verschwiegenheit verpflichtet wird, entscheiden Sie.
papers-risk-small = Aus einem Bericht lassen sich die Antworten weniger Personen errechnen.
    .page = Eine Weitergabe verbirgt kleine Gruppen und das, woraus sie sich errechnen ließen, frühere Berichte eingeschlossen.
    .rest = Dateien, die keine Weitergabe sind, und eigene Worte in Kommentaren.
papers-risk-traits = Eine freiwillige Angabe wird bekannt.
    .page = Sie wird nur mit Zustimmung der Person verglichen und steht in keinem Brief und in keinem Grund für ein Paar.
    .rest = Die Koordination kann sie sehen. Schon die Teilnahme am Programm kann etwas verraten.
papers-risk-lost = Eine Datei oder ein Gerät geht verloren oder wird gestohlen.
    .page = Die Programmdatei und was der Browser aufbewahrt, sind mit einer Passphrase versiegelt.
    .rest = Eine schwache oder geteilte Passphrase, und alle unversiegelt gespeicherten Dateien.
papers-risk-device = Gerät, Browser oder Kopie der Seite sind nicht, was sie sein sollen.
    .page = Die Seite trägt eine Richtlinie, nach der der Browser für sie nichts lädt und nichts sendet.
    .rest = Wer die Kontrolle über das Gerät hat oder die Seite verändert, wird nicht abgehalten. Vergleichen Sie die Datei mit der geprüften.
papers-risk-exports = Listen oder einzelne Antworten werden weitergegeben.
    .page = Einzelne Antworten tragen den Vermerk, dass sie vertraulich und nicht zur Weitergabe bestimmt sind.
    .rest = Eine gespeicherte Datei kann die Seite nicht zurückhalten.
papers-risk-pressure = Jemand fühlt sich zur Teilnahme verpflichtet oder wird danach beurteilt.
    .page = Sie fragt nach keinem Grund, wenn ein Paar endet, und gibt keiner Person einen Wert.
    .rest = Wie Führungskräfte damit umgehen.
papers-dpia-measures = 4. Abhilfemaßnahmen (Art. 35 Abs. 7 Buchst. d)
papers-measure-static = Eine statische Datei ohne Serverteil: Was darin geöffnet wird, bleibt im Tab, solange die Koordination es nicht speichert.
papers-measure-policy = Die eigene Richtlinie der Seite lässt den Browser Anfragen, Bilder, Rahmen, Sockets und Formulare verweigern. Wechsel zu einer anderen Adresse, Pop-ups, WebRTC und vorauseilende Namensauflösung kann sie allein nicht verweigern; der Code des Programms sendet auf keinem dieser Wege Daten, außer in der E-Mail, mit der jemand eine versiegelte Antwort abschickt. Ein Server mit den passenden Headern schließt mehr, je nach Browser.
papers-measure-sealed = Gespeicherte Programme und versiegelte Antworten sind verschlüsselt (age, mit scrypt für eine Passphrase).
papers-measure-proof = Paare kommen mit Gründen und lassen sich gegen die Regeln prüfen; das Prüfprotokoll enthält Kennungen statt Namen.
papers-measure-release = Berichte für andere gehen durch die Weitergabe, mit den Mindestzahlen des Papiers „Was weitergegeben wird und was nicht“.
papers-measure-check = „Was diese Seite, so wie sie geöffnet ist, garantiert“, am Fuß der Seite, misst im jeweiligen Browser, was davon gilt. Legen Sie das Ergebnis zu diesem Papier.
papers-measure-own = Eigene Maßnahmen (Zugang, Geräte, Schulung, Löschung): { $blank }
papers-dpia-consulted = 5. Wer beteiligt wurde
papers-dpia-dpo = Rat der oder des Datenschutzbeauftragten (Art. 35 Abs. 2)
papers-dpia-council = Betriebsrat: unterrichtet, angehört, zugestimmt
papers-dpia-people = Standpunkt der betroffenen Personen oder ihrer Vertretung (Art. 35 Abs. 9)
papers-dpia-authority = Vorherige Konsultation der Aufsichtsbehörde, falls das Risiko hoch bleibt (Art. 36)
papers-dpia-decision = 6. Entscheidung
papers-dpia-remaining = Verbleibendes Risiko
papers-dpia-approved = Freigegeben durch, Tag und Unterschrift
papers-dpia-review = Zu überprüfen am (Art. 35 Abs. 11)

papers-notice-who = Wer verantwortlich ist
papers-notice-contact = Kontakt für Fragen und Anträge
papers-notice-why = Wozu es dient
papers-notice-held = Was über Sie verwahrt wird
papers-notice-bare = Ihre Kennung, Ihr Name und Ihre Rolle im Programm.
papers-notice-fields = Ihre Kennung, Ihr Name, Ihre Rolle im Programm und, soweit es in der Liste steht: { $fields }.
papers-notice-chosen = Wenn Sie es selbst angegeben und zugestimmt haben: { $fields }. Sie können das zurücknehmen; bei der nächsten Paarbildung wird es dann nicht mehr verglichen.
papers-notice-source = Die Personenliste stammt aus: { $blank }
papers-notice-pair = Mit wem Sie ein Paar bilden, warum, und wann Sie sich treffen.
papers-notice-sessions = Dass ein Treffen stattfand, wie lange es dauerte, sein Thema und Notizen der Koordination. Nicht, was Sie beide besprechen.
papers-notice-answers = Was Sie in Umfragen antworten.
papers-notice-asked = Was von Ihnen erbeten wird
papers-notice-time = { $count ->
    [one] { $count } Treffen von { $minutes } Minuten.
   *[other] { $count } Treffen von je { $minutes } Minuten.
}
papers-notice-survey = Antworten auf „{ $title }“.
papers-notice-surveys = Umfragen: { $blank }
papers-notice-sees = Wer was sieht
papers-notice-partner = Die andere Person im Paar sieht Ihren Namen, was Sie einbringen und was Sie lernen möchten. Freiwillige Angaben werden ihr nicht gezeigt.
papers-notice-manager = Werden Briefe an Führungskräfte versendet, erfährt Ihre Führungskraft, dass Sie teilnehmen, mit wem, und wie viel Zeit es braucht.
papers-notice-others = Berichte für andere zeigen Gruppen: einen Mittelwert ab { $mean } antwortenden Personen, Kommentare ab { $comments }, ohne Namen und nachdem sie jemand gelesen hat.
papers-notice-nothing-sent = Die Seite, mit der das Programm geführt wird, sendet Ihre Daten an niemanden. Sie arbeitet auf dem Gerät der Koordination.
papers-notice-leave = Wenn Sie aufhören möchten
papers-notice-withdraw = Sie können einen Vorschlag jederzeit ablehnen oder Ihr Paar beenden, mit einer kurzen Nachricht an { $who }.
papers-notice-reason = Sie müssen keinen Grund nennen; das Programm fragt nach keinem.
papers-notice-disadvantage = Dass Ihnen daraus kein Nachteil entsteht, sichert zu: { $blank }
papers-notice-unlinked = Eine Antwort, die mit keiner Person verknüpft ist, lässt sich später nicht herausnehmen, weil sie nicht zu finden ist.
papers-notice-kept = Wo und wie lange es verwahrt wird
papers-notice-place = Wo
papers-notice-place-is = In einer Datei, die mit einer Passphrase versiegelt ist, und, wenn sich die Koordination dafür entschieden hat, versiegelt in einem Browser.
papers-notice-rights = Ihre Rechte
papers-notice-access = Sie können Auskunft über Ihre Daten, eine Kopie und deren Berichtigung verlangen (Art. 15 und 16 DSGVO).
papers-notice-erasure = Sie können verlangen, dass sie gelöscht oder nicht weiter verarbeitet werden (Art. 17 und 18 DSGVO).
papers-notice-object = Sie können der Verarbeitung widersprechen oder eine Einwilligung für die Zukunft widerrufen, soweit die oben genannte Rechtsgrundlage Ihnen dieses Recht gibt (Art. 21 und Art. 7 Abs. 3 DSGVO).
papers-notice-complain = Sie können sich bei einer Aufsichtsbehörde beschweren: { $blank }
papers-notice-decided = Das Programm schlägt Paare nach Regeln vor, die die Koordination gesetzt hat. Die Koordination legt sie fest und kann jedes ändern.
