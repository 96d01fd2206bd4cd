## What is said of a list of people as a whole. $count is how many.

roster-field-twice = Mehrere Spalten sind einem Feld zugeordnet, das nur eine Spalte aufnimmt; die erste zählt.
    .advice = Ordnen Sie die anderen etwas anderem zu.
roster-mapped-column-missing = { $count ->
    [one] { $count } Spalte der gespeicherten Zuordnung fehlt
   *[other] { $count } Spalten der gespeicherten Zuordnung fehlen
} in dieser Datei.
    .advice = Prüfen Sie die Zuordnung: Die Datei hat vielleicht inzwischen andere Überschriften.
roster-no-id-column = Keine Spalte enthält eine ID oder eine E-Mail-Adresse; die Personen erhalten die Nummer ihrer Zeile als ID.
    .advice = Ordnen Sie eine solche Spalte zu, falls es eine gibt: Mit Zeilennummern lässt sich eine neuere Datei nicht mit dieser vergleichen.
roster-duplicate-row = { $count ->
    [one] { $count } Zeile wiederholt eine frühere Zeile Zelle für Zelle und wird
   *[other] { $count } Zeilen wiederholen eine frühere Zeile Zelle für Zelle und werden
} ausgelassen.
    .advice = Nichts zu tun.
roster-duplicate-id = { $count ->
    [one] { $count } Zeile wiederholt die ID einer anderen Zeile und sagt
   *[other] { $count } Zeilen wiederholen die ID einer anderen Zeile und sagen
} etwas anderes.
    .advice = Wählen Sie, welche Zeilen zählen. Vorerst ist es jeweils die erste.
    .first = Jeweils die erste Zeile behalten
    .last = Jeweils die letzte Zeile behalten
    .all = Alle behalten, als verschiedene Personen
roster-duplicate-id-first = { $count ->
    [one] { $count } Zeile wiederholt die ID einer anderen Zeile und sagt
   *[other] { $count } Zeilen wiederholen die ID einer anderen Zeile und sagen
} etwas anderes; die erste Zeile jeder ID wurde behalten.
    .advice = Nichts weiter zu tun.
roster-duplicate-id-last = { $count ->
    [one] { $count } Zeile wiederholt die ID einer anderen Zeile und sagt
   *[other] { $count } Zeilen wiederholen die ID einer anderen Zeile und sagen
} in einer späteren Zeile etwas anderes; die letzte Zeile jeder ID wurde behalten.
    .advice = Nichts weiter zu tun.
roster-duplicate-id-all = { $count ->
    [one] { $count } Zeile wiederholt die ID einer anderen Zeile und sagt
   *[other] { $count } Zeilen wiederholen die ID einer anderen Zeile und sagen
} etwas anderes; sie werden als verschiedene Personen mit einer Nummer hinter der ID übernommen.
    .advice = Prüfen Sie, ob es verschiedene Personen sind.
roster-name-marks-unknown = { $count ->
    [one] { $count } Name trägt
   *[other] { $count } Namen tragen
} einen Zusatz, dessen Bedeutung nicht bekannt ist.
    .advice = Abgetrennt stehen die Zusätze in einer eigenen Spalte, die Regeln verwenden können.
    .off = Von den Namen abtrennen
    .keep = Sie gehören zu den Namen
roster-left-out = { $count ->
    [one] { $count } Person nimmt nicht am Programm teil; sie bleibt
   *[other] { $count } Personen nehmen nicht am Programm teil; sie bleiben
} in den Berichtslinien.
    .advice = Nichts zu tun.
roster-not-working = { $count ->
    [one] { $count } Person ist
   *[other] { $count } Personen sind
} laut einer Statusspalte abwesend oder ausgeschieden.
    .advice = Lassen Sie sie aus, oder nehmen Sie dies an, wenn sie trotzdem teilnehmen.
    .leave-out = { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    } von der Paarbildung ausnehmen
roster-not-working-by-name = { $count ->
    [one] { $count } Person ist
   *[other] { $count } Personen sind
} laut dem Zusatz neben dem Namen abwesend oder ausgeschieden.
    .advice = Lassen Sie sie aus, oder nehmen Sie dies an, wenn sie trotzdem teilnehmen.
roster-no-level-column = Keine Spalte sagt, auf welcher Stufe die Personen stehen; daher fehlt die Stufe bei allen.
    .advice = Ordnen Sie die Spalte mit Einstufungen oder Positionen dem Feld „Stufe“ zu. Ohne Stufen lässt sich nicht sagen, wer unter wem steht.
roster-several-ladders = Die Einstufungen haben verschiedene Präfixe; sie stehen nach ihren Zahlen auf einer gemeinsamen Skala.
    .advice = Nehmen Sie dies an, wenn gleiche Zahlen gleich hoch stehen, oder verschieben Sie Einstufungen auf andere Stufen.
    .same = Die Zahlen sind vergleichbar
roster-letter-grades = Die Einstufungen sind Buchstaben; A gilt als die unterste.
    .advice = Sagen Sie, welches Ende oben ist.
    .lowest = A ist die unterste Stufe
    .highest = A ist die höchste Stufe

## $count is how many levels.

roster-ladder-from-titles = Positionen wurden nach Wörtern wie „Senior“ und „Leitung“ auf { $count ->
    [one] { $count } Stufe
   *[other] { $count } Stufen
} verteilt.
    .advice = Sehen Sie die Stufen durch, und verschieben Sie, was falsch steht.
roster-many-levels = Die Spalte mit den Stufen hat mehr als 60 verschiedene Werte.
    .advice = Vielleicht ist es ein Gehalt oder eine Anzahl. Ordnen Sie stattdessen die Spalte mit Einstufungen oder Positionen zu.
roster-title-variants = { $count ->
    [one] { $count } Position sieht aus wie eine andere Schreibweise
   *[other] { $count } Positionen sehen aus wie eine andere Schreibweise
} einer Position auf den Stufen.
    .advice = Nehmen Sie an, was dasselbe bedeutet; bis dahin stehen sie auf einer anderen Stufe oder auf keiner.
    .all = Alle { $count } annehmen

## $above people stand above their managers, $below below.

roster-ladder-upside-down = { $above ->
    [one] { $above } Person steht
   *[other] { $above } Personen stehen
} auf einer höheren Stufe als die eigene Führungskraft, { $below } auf einer niedrigeren: Die Stufen sind womöglich verkehrt herum.
    .advice = Stufen zählen hier nach oben: je höher, desto weiter oben in der Hierarchie.
    .turn = Die Stufen umdrehen
    .keep = Sie stimmen so
roster-similar-skills = { $count ->
    [one] { $count } Paar von Fähigkeiten ist fast gleich geschrieben und zählt
   *[other] { $count } Paare von Fähigkeiten sind fast gleich geschrieben und zählen
} als verschieden.
    .advice = Führen Sie zusammen, was dasselbe bedeutet; lassen Sie die anderen.

## Buttons of several findings: all proposals at once, and one of them. $from and $to are spellings out of the file.

roster-merge-all = Alle { $count } zusammenführen
roster-is-the-same = „{ $from }“ ist „{ $to }“

## $list is several spellings in quotation marks with commas between them ("quoted").

roster-are-the-same = { $list } sind „{ $to }“

## $column is the header of a column, or "roster-department", "roster-location".

roster-similar-values = { $count ->
    [one] { $count } Wert in { $column } sieht aus wie eine andere Schreibweise eines vorhandenen Wertes und zählt
   *[other] { $count } Werte in { $column } sehen aus wie eine andere Schreibweise eines vorhandenen Wertes und zählen
} als verschieden.
    .advice = Führen Sie zusammen, was dasselbe bedeutet; lassen Sie die anderen.
roster-department = Abteilung
roster-location = Standort

## Who has which role.

roster-role-column-missing = Die Spalte, aus der die Rollen kommen sollen, fehlt in dieser Datei; niemand hat eine Rolle.
    .advice = Wählen Sie eine andere Spalte, oder leiten Sie die Rollen aus der Stufe ab.
roster-role-unknown = Nichts in dieser Datei sagt, wer Mentorin oder Mentor und wer Mentee ist.
    .advice = Legen Sie es für die ganze Datei fest, wählen Sie die Spalte, die es sagt, oder wählen Sie die Spalte mit den Stufen.
    .mentor = Alle sind Mentorinnen oder Mentoren
    .mentee = Alle sind Mentees
    .both = Alle können beides sein

## $level is the lowest level of the mentees.

roster-role-proposed = Nichts in dieser Datei sagt, wer Mentorin oder Mentor und wer Mentee ist. Vorschlag nach Stufe: Mentees ab Stufe { $level }.
    .advice = Wählen Sie einen der Vorschläge oder die Spalte, die es sagt.
    .from = Mentees ab Stufe { $level } (Mentees: { $mentees }, Mentorinnen und Mentoren: { $mentors })
roster-role-without-level = { $count ->
    [one] { $count } Person hat keine Stufe und bleibt
   *[other] { $count } Personen haben keine Stufe und bleiben
} bei Rollen nach Stufe außen vor.
    .advice = Geben Sie ihnen eine Stufe, oder ordnen Sie ihre Positionen den Stufen zu.

## Published grades. $sources is a list of "roster-known-source", $placed of $count grades are of them.

roster-known-ladder = { $placed } von { $count ->
    [one] { $count } Einstufung
   *[other] { $count } Einstufungen
} { $placed ->
    [one] entspricht
   *[other] entsprechen
} { $sources }.
    .advice = Nichts zu tun, wenn das stimmt.
    .asked = Sie sind wie dort eingeordnet, nicht nach ihren Zahlen. Sagen Sie, ob das stimmt.
    .yes = Das sind die Stufen
roster-mixed-ladders = Die Einstufungen stammen aus mehreren veröffentlichten Stufensystemen, insgesamt { $placed } von { $count ->
    [one] { $count } Einstufung
   *[other] { $count } Einstufungen
}: { $sources }. Sie werden nebeneinander vorgeschlagen.
    .advice = Keine Quelle sagt, welche Stufen verschiedener Systeme gleich hoch stehen: Sehen Sie die Stufen durch, verschieben Sie, was falsch steht, und bestätigen Sie sie.
    .yes = Nebeneinander wie vorgeschlagen
roster-known-source = { $name } (Quelle: { $source })
roster-ladder-plain = Nur nach ihren Zahlen
    .titles = Nach den Wörtern darin

## Names and codes in the values of a column: "Engineering (Rui Novak)". $column is its header.

roster-unit-marks-unsure = { $count ->
    [one] { $count } Wert der Spalte „{ $column }“ endet
   *[other] { $count } Werte der Spalte „{ $column }“ enden
} in Klammern mit etwas, das ein Personenname sein kann; so zählt eine Einheit als mehrere.
    .advice = Sagen Sie, ob die Namen zu den Einheiten gehören.
    .managers = Das sind die Führungskräfte: abtrennen
    .people = Das sind Personen: abtrennen
    .keep = Sie gehören zu den Einheiten
roster-unit-managers = Keine Spalte sagt, wer an wen berichtet, aber { $count ->
    [one] { $count } Wert der Spalte „{ $column }“ nennt
   *[other] { $count } Werte der Spalte „{ $column }“ nennen
} jemanden.
    .advice = Wenn die dort genannten Personen die Einheiten leiten, können sie als Führungskräfte aller darin gelten.
    .yes = Das sind die Führungskräfte
    .no = Das sind sie nicht
roster-unit-marks = Von { $count ->
    [one] { $count } Wert
   *[other] { $count } Werten
} der Spalte „{ $column }“ wurde ein Name oder ein Code abgetrennt, damit eine Einheit als eine zählt.
    .advice = Nichts zu tun, es sei denn, die Namen oder Codes gehören zu den Einheiten.
    .keep = Die Werte lassen, wie sie sind

## Remarks.

roster-remarks-about-people = { $count ->
    [one] { $count } Anmerkung scheint
   *[other] { $count } Anmerkungen scheinen
} für oder gegen jemanden zu bitten oder zu sagen, wer wen kennt.
    .advice = Keine Regel liest sie. Lesen Sie sie hier oder neben den Personen unter „Paare“, und fixieren Sie Paare oder schließen Sie sie aus, wo es gewünscht ist.

## People who may be one. $addresses is how many e-mail addresses they share.

roster-duplicate-email = { $count ->
    [one] { $count } Person teilt
   *[other] { $count } Personen teilen
} sich { $addresses ->
    [one] eine E-Mail-Adresse
   *[other] { $addresses } E-Mail-Adressen
} (Groß- und Kleinschreibung zählt nicht).
    .advice = Wenn es eine Person ist, entfernen Sie eine der Zeilen: So könnte die Person zweimal gepaart werden.
roster-possible-duplicate = Die Namen von { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
} unterscheiden sich nur in Großschreibung, Akzenten, Leerzeichen oder ähnlich aussehenden Buchstaben.
    .advice = Wenn zwei Zeilen eine Person sind, entfernen Sie eine: So könnte die Person zweimal gepaart werden.
roster-same-name = { $count ->
    [one] { $count } Person trägt
   *[other] { $count } Personen tragen
} denselben Namen wie jemand anderes; die IDs unterscheiden sie.
    .advice = Nichts zu tun, wenn es verschiedene Personen sind.
roster-similar-id = Die IDs von { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
} unterscheiden sich nur in Großschreibung, unsichtbaren Zeichen oder ähnlich aussehenden Buchstaben.
    .advice = Sie zählen als verschiedene Personen. Wenn es eine ist, entfernen Sie eine Zeile.
roster-hidden-characters = { $count ->
    [one] { $count } Zeile enthält
   *[other] { $count } Zeilen enthalten
} unsichtbare Zeichen in ID, Name oder E-Mail-Adresse.
    .advice = Sie werden mit einem Zeichen angezeigt. Entfernen Sie sie in der Quelle, wenn sie versehentlich hineingeraten sind: IDs, die sich nur darin unterscheiden, zählen als verschieden.

## Reporting lines and wishes.

roster-manager-ambiguous = { $count ->
    [one] { $count } Zeile nennt
   *[other] { $count } Zeilen nennen
} eine Führungskraft mit einem Namen oder einer Adresse, die mehrere Personen haben; die Berichtslinie entfällt.
    .advice = Geben Sie in diesen Zeilen die ID oder die E-Mail-Adresse der Führungskraft an. Bis dahin hält nichts sie von dieser Führungskraft getrennt.
roster-manager-id-differs = { $count ->
    [one] { $count } Zeile nennt
   *[other] { $count } Zeilen nennen
} die ID der Führungskraft mit anderen Nullen oder Großbuchstaben als deren eigene Zeile; sie gelten als dieselbe.
    .advice = Prüfen Sie, ob eine Tabellenkalkulation führende Nullen entfernt hat.
roster-wish-unknown = { $count ->
    [one] { $count } Wunsch nach einer Person nennt
   *[other] { $count } Wünsche nach einer Person nennen
} niemanden in dieser Datei oder mehrere Personen.
    .advice = Geben Sie IDs oder E-Mail-Adressen an. Wünsche nach Personen in einer anderen Datei werden gefunden, wenn die Dateien zusammengeführt werden.
roster-manager-self = { $count ->
    [one] { $count } Person ist
   *[other] { $count } Personen sind
} als eigene Führungskraft eingetragen; die Berichtslinie wird ignoriert.
    .advice = Richtig für die Leitung der Organisation. Geben Sie bei allen anderen die tatsächliche Führungskraft an: Bis dahin hält keine Regel über Berichtslinien sie von Personen über ihnen fern.
roster-manager-cycle = { $count ->
    [one] { $count } Person steht
   *[other] { $count } Personen stehen
} in { $circles ->
    [one] einem Kreis
   *[other] { $circles } Kreisen
} von Berichtslinien.
    .advice = Korrigieren Sie in jedem Kreis eine Führungskraft. Bis dahin gelten in einem Kreis alle als über allen anderen stehend; unter einer Regel über Berichtslinien können sie daher kein Paar miteinander bilden.
roster-manager-missing = { $count ->
    [one] { $count } Person hat
   *[other] { $count } Personen haben
} eine Führungskraft, die nicht in der Personenliste steht.
    .advice = Ergänzen Sie die Führungskräfte (Rolle: keine), wenn die Regel über Berichtslinien für sie von Belang ist. Bis dahin enden die Linien dort, und Personen unter derselben fehlenden Führungskraft gelten als nicht verbunden.
roster-dotted-line-missing = { $count ->
    [one] { $count } Person hat
   *[other] { $count } Personen haben
} eine fachliche Berichtslinie zu jemandem, der nicht in der Personenliste steht.
    .advice = Diese fachlichen Linien werden ignoriert. Ergänzen Sie die Personen, wenn es auf sie ankommt.
roster-several-tops = { $count ->
    [one] { $count } Person leitet andere und hat
   *[other] { $count } Personen leiten andere und haben
} keine Führungskraft.
    .advice = Richtig bei mehreren Organisationen in einer Datei. Ergänzen Sie sonst die fehlenden Führungskräfte: Personen unter verschiedenen Spitzen gelten als nicht verbunden.
roster-no-manager = { $count ->
    [one] { $count } Person hat
   *[other] { $count } Personen haben
} weder eine Führungskraft noch unterstellte Personen.
    .advice = Keine Regel über Berichtslinien betrifft sie. Geben Sie ihre Führungskräfte an, wenn das anders sein soll.

## $managers is how many managers there are with two ids.

roster-manager-two-ids = { $managers ->
    [one] { $managers } Führungskraft hat
   *[other] { $managers } Führungskräfte haben
} zwei IDs, und an beide wird berichtet.
    .advice = Behalten Sie eine ID, und ordnen Sie ihr alle unterstellten Personen zu. Bis dahin gelten die beiden Hälften des Teams als nicht verbunden.

## Several files as one list. $field is one of the fields below, or a header.

roster-merge-duplicate-id = { $count ->
    [one] { $count } Person hat
   *[other] { $count } Personen haben
} eine ID, die dieselbe Datei zweimal nennt; die erste zählt.
    .advice = Klären Sie zuerst die wiederholten IDs in der Datei.
roster-both-roles = { $count ->
    [one] { $count } Person steht in beiden Dateien und kann
   *[other] { $count } Personen stehen in beiden Dateien und können
} Mentor/in und Mentee sein.
    .advice = Nichts zu tun, wenn das so gemeint ist.
roster-merge-conflict = Bei { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
} steht in einer späteren Datei etwas anderes ({ $field }); die erste Datei zählt.
    .advice = Korrigieren Sie eine der Dateien, oder bearbeiten Sie diese Personen hier.
roster-field-name = Name
roster-field-email = E-Mail-Adresse
roster-field-manager = Führungskraft
roster-field-department = Abteilung
roster-field-location = Standort
roster-field-timezone = Zeitzone
roster-field-level = Stufe
roster-field-availability = Verfügbarkeit

## A newer list against an older one.

roster-id-changed = { $count ->
    [one] { $count } neue Person hat
   *[other] { $count } neue Personen haben
} die E-Mail-Adresse einer Person, die unter einer anderen ID ausgeschieden ist.
    .advice = Wenn die IDs neu vergeben wurden, behalten Sie die alten IDs in der Datei: Paare und Verlauf hängen an ihnen.
roster-id-may-have-changed = { $count ->
    [one] { $count } neue Person hat
   *[other] { $count } neue Personen haben
} den Namen einer Person, die unter einer anderen ID ausgeschieden ist.
    .advice = Wenn es dieselben Personen sind, behalten Sie die alten IDs in der Datei: Paare und Verlauf hängen an ihnen.
roster-role-mentor = Mentor/in
roster-role-mentee = Mentee
roster-role-both = beides
roster-role-none = keine

## How many partners somebody takes, as mentor, as mentee, and in all.

roster-capacity-mentor = als Mentor/in { $least }-{ $most }
roster-capacity-mentee = als Mentee { $least }-{ $most }
roster-capacity-total = insgesamt { $count }

## People without their file.

people-blank-id = { $count ->
    [one] { $count } Person hat
   *[other] { $count } Personen haben
} keine ID.
    .advice = Jede Person braucht eine eigene ID.
people-duplicate-id = { $count ->
    [one] { $count } Person hat
   *[other] { $count } Personen haben
} eine ID, die auch jemand anderes hat.
    .advice = Geben Sie jeder Person eine eigene ID: Vorher können keine Paare gebildet werden.
people-hours-unreadable = Die Zeiten von { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
} können nicht gelesen werden.
    .advice = Schreiben Sie Zeiten so: Mo 09:00-12:00, Do 14:00-16:00.
people-zone-unknown = { $count ->
    [one] { $count } Person hat
   *[other] { $count } Personen haben
} eine unbekannte Zeitzone.
    .advice = Verwenden Sie einen Namen wie Europe/Berlin.
people-capacity-unreadable = Bei { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
} liegt die Mindestzahl der Plätze über der Höchstzahl.
    .advice = Korrigieren Sie die beiden Zahlen.
people-wish-unknown = { $count ->
    [one] { $count } Person wünscht sich
   *[other] { $count } Personen wünschen sich
} jemanden, der nicht in der Personenliste steht.
    .advice = Diese Wünsche werden ignoriert. Ergänzen Sie die Personen, oder korrigieren Sie die IDs.

## Who cannot be matched, whatever the rules.

roster-cannot-no-mentors = Niemand kann Mentorin oder Mentor sein; daher kann kein Mentee ein Gegenüber bekommen.
roster-cannot-no-mentees = Niemand kann Mentee sein; daher kann keine Mentorin und kein Mentor ein Gegenüber bekommen.
roster-cannot-no-mentee-above = Über diesen Mentorinnen und Mentoren steht auf den Stufen kein Mentee.
roster-cannot-no-mentor-below = Unter diesen Mentees steht auf den Stufen keine Mentorin und kein Mentor.
roster-cannot-neither-above-nor-below = Diese Personen können Mentor/in oder Mentee sein, haben aber auf den Stufen niemanden über oder unter sich.
roster-cannot-no-common-language = Diese Personen haben mit niemandem auf der anderen Seite eine gemeinsame Sprache.

## Pairs from a file.

pairs-file-one-column = Eine Datei mit Paaren braucht eine Spalte für Mentorinnen und Mentoren und eine für Mentees.
    .advice = Legen Sie zwei Spalten mit den Überschriften Mentor und Mentee an, jeweils mit IDs, E-Mail-Adressen oder Namen.
pairs-file-columns = Keine Überschrift sagt, wer Mentorin oder Mentor ist; die erste Spalte gilt als Mentorinnen und Mentoren, die zweite als Mentees.
    .advice = Sagen Sie, welche Spalte die Mentorinnen und Mentoren enthält.
    .first = Die erste Spalte enthält die Mentorinnen und Mentoren
    .second = Die zweite Spalte enthält die Mentorinnen und Mentoren
pairs-file-ambiguous = { $count ->
    [one] { $count } Person ist mit einem Namen oder einer Adresse genannt, die mehrere haben; das Paar wird
   *[other] { $count } Personen sind mit einem Namen oder einer Adresse genannt, die mehrere haben; ihre Paare werden
} ausgelassen.
    .advice = Geben Sie in diesen Zeilen IDs oder E-Mail-Adressen an.
pairs-file-id-differs = { $count ->
    [one] { $count } Person ist
   *[other] { $count } Personen sind
} mit einer ID genannt, die andere Nullen oder Großbuchstaben hat als in der Personenliste; sie gilt als dieselbe.
    .advice = Prüfen Sie, ob eine Tabellenkalkulation führende Nullen entfernt hat.
pairs-file-unknown = { $count ->
    [one] { $count } Name in diesen Paaren steht
   *[other] { $count } Namen in diesen Paaren stehen
} nicht in der Personenliste.
    .advice = Richtig bei Personen, die ausgeschieden sind. Geben Sie bei allen anderen die ID, die E-Mail-Adresse oder den Namen wie in der Personenliste an.
pairs-file-incomplete = { $count ->
    [one] { $count } Zeile ohne Mentor/in oder ohne Mentee wird
   *[other] { $count } Zeilen ohne Mentor/in oder ohne Mentee werden
} ausgelassen.
    .advice = Füllen Sie beide Seiten aus.
pairs-file-with-self = { $count ->
    [one] { $count } Zeile bildet ein Paar aus einer Person mit sich selbst und wird
   *[other] { $count } Zeilen bilden ein Paar aus einer Person mit sich selbst und werden
} ausgelassen.
    .advice = Korrigieren Sie diese Zeilen.
pairs-file-undated = { $count ->
    [one] { $count } Zeile hat
   *[other] { $count } Zeilen haben
} einen Durchgang, der kein Datum ist; das Paar zählt ohne.
    .advice = Schreiben Sie den Durchgang als Datum, etwa 2025-03-01.
pairs-file-repeated = { $count ->
    [one] { $count } Zeile wiederholt
   *[other] { $count } Zeilen wiederholen
} ein Paar, das schon vorkommt.
    .advice = Nichts zu tun.

## Published grades: what people call them, and who publishes them, where.

grades-civil-service = Dienstgrade des britischen Civil Service
    .source = Cabinet Office, Civil Service Statistics: responsibility levels
grades-agenda-for-change = Entgeltbänder des NHS (Agenda for Change)
    .source = NHS Staff Council, NHS Terms and Conditions of Service Handbook
grades-tariff = Entgeltgruppen nach TVöD und TV-L
    .source = Tarifvertrag für den öffentlichen Dienst und Tarifvertrag der Länder, Entgelttabellen
grades-besoldung = Besoldungsgruppen deutscher Beamtinnen und Beamter (A, B, W)
    .source = Bundesbesoldungsgesetz, Anlagen I und II
grades-general-schedule = General Schedule und Senior Executive Service der USA
    .source = US Office of Personnel Management, General Schedule; 5 U.S.C. 5332 und 3131
grades-european = Funktionsgruppen der EU (AD, AST)
    .source = Statut der Beamten der Europäischen Union, Artikel 5 und Anhang I
grades-french = Kategorien des französischen öffentlichen Dienstes (A, B, C)
    .source = Code général de la fonction publique, Artikel L411-2
grades-spanish = Gruppen des spanischen öffentlichen Dienstes (A1 bis C2)
    .source = Real Decreto Legislativo 5/2015 (TREBEP), Artikel 76
grades-united-nations = Dienstgrade der Vereinten Nationen (höherer Dienst und Leitung)
    .source = International Civil Service Commission, United Nations common system: professional and higher categories
grades-tracks = Fach-, Führungs- und Leitungslaufbahnen (P oder IC, M, E)
    .source = verbreitete Praxis, kein veröffentlichter Standard: hier steht M1 neben P4 und E über M
# Columns made from what stood beside names.
roster-mark-in-name = Zusatz im Namen
roster-pronouns-in-name = Pronomen im Namen
