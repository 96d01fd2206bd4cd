## What is doubtful or wrong in rules.

check-remarks = Regel { $number } liest { $named ->
        [yes] die Spalte „{ $field }“
       *[no] eine Spalte
    }, die freie Bemerkungen enthält. Begründungen wiederholen, was eine Regel liest; ein Paar würde also erfahren, was jemand nur für die Koordination geschrieben hat.
    .advice = Entfernen Sie die Regel und fixieren Sie Paare oder schließen Sie sie aus, wo eine Bemerkung das nahelegt. Behalten Sie sie nur, wenn alle diese Spalte lesen dürfen.
    .fix = Regel entfernen
check-nothing = Regel { $number } ist weder Pflicht noch gibt sie Punkte.
    .advice = Machen Sie sie zur Pflicht, geben Sie ihr Punkte oder entfernen Sie sie.
check-depth = Regel { $number } hat eine Tiefe (depth); diese zählt nur für offLine.
    .advice = Setzen Sie offLine oder lassen Sie die Tiefe weg.
check-strangers = Regel { $number } nimmt { $count ->
        [one] { $count } Person aus, die nicht in der Personenliste steht
       *[other] { $count } Personen aus, die nicht in der Personenliste stehen
    }.
    .advice = Nehmen Sie sie aus der Regel oder importieren Sie sie.
check-unknown-column = Regel { $number } liest eine Spalte, die in der Personenliste niemand hat.
    .advice = Wählen Sie eine Spalte der Personenliste.
check-unknown-named = Regel { $number } liest die Spalte „{ $column }“, die in der Personenliste niemand hat.
    .advice = Wählen Sie eine Spalte der Personenliste; Schreibweise und Großbuchstaben zählen.
check-unknown-two = Regel { $number } liest die Spalten „{ $column }“ und „{ $other }“, die in der Personenliste niemand hat.
check-no-consent = In der Personenliste hat niemand die Spalte mit der Zustimmung zu Regel { $number }; die Regel findet daher nichts.
    .advice = Wählen Sie die Spalte mit der Zustimmung oder importieren Sie sie.
check-one-side = Regel { $number } fragt eine Seite nach Zustimmung; die { $side ->
        [mentor] Mentorinnen und Mentoren
       *[mentee] Mentees
    } werden nicht gefragt.
    .advice = Nennen Sie auch für diese Seite eine Spalte mit der Zustimmung, es sei denn, was die Regel von ihr liest, ist nichts Privates.
check-consent-must = Regel { $number } ist Pflicht und beruht auf Zustimmung: Wer die Regel kennt, kann aus einem Paar schließen, was beide gemeinsam haben.
    .advice = Geben Sie ihr Punkte, statt sie zur Pflicht zu machen.
check-consent-alone = Nur Regel { $number } gibt Punkte; Punkte verraten also, wer zugestimmt hat.
    .advice = Fügen Sie weitere Regeln mit Punkten hinzu.
check-consent-bypassed = Regel { $number } liest ohne Zustimmung, was Regel { $other } nur mit Zustimmung liest.
    .advice = Fragen Sie in beiden Regeln nach Zustimmung.
check-unknown-levels = { $unknown ->
        [one] { $unknown } von { $of } Personen hat keine Stufe.
       *[other] { $unknown } von { $of } Personen haben keine Stufe.
    } Eine leere Stufe erfüllt jede Pflicht zu Stufen; es kann also ein Paar mit jeder Person entstehen, wer auch immer höher steht.
    .advice = Tragen Sie die Stufe unter „Personen“ ein oder lassen Sie sie warten, bis sie bekannt ist.

## What stops a pairing.

bad-capacity-mentor = Die Kapazität einer Mentorin oder eines Mentors besteht aus einer kleinsten und einer größten Zahl von Zuteilungen, die größte ist höchstens { $most }.
bad-capacity-mentee = Die Kapazität einer oder eines Mentee besteht aus einer kleinsten und einer größten Zahl von Zuteilungen, die größte ist höchstens { $most }.
bad-numbers-advice = Berichtigen Sie die beiden Zahlen.
bad-start = Der erste Tag des Programms ist kein Datum zwischen 1970 und 2200.
write-date = Schreiben Sie es so: 2027-01-31.
bad-weeks = Das Programm muss 1 bis 520 Wochen dauern.
    .advice = Berichtigen Sie die Zahl der Wochen.
too-many-rules = Es gibt { $rules } Regeln; höchstens { $most } sind möglich.
    .advice = Fassen Sie Regeln zusammen oder entfernen Sie welche.
bad-rule = Regel { $number } ({ $kind }), { $key }: { $says }
bad-rule-not-taken = Diese Art von Regel nimmt das nicht an.
    .advice = Entfernen Sie diesen Schlüssel aus der Regel.
bad-rule-no-points = Diese Art von Regel gibt keine Punkte.
    .advice = Entfernen Sie diesen Schlüssel aus der Regel.
bad-rule-cohorts = Es muss mindestens 1 sein.
    .advice = Lassen Sie es weg, um alle früheren Durchgänge zu berücksichtigen.
bad-rule-most = Es muss zwischen 0 und { $most } liegen.
    .advice = Berichtigen Sie die Zahl.
bad-rule-no-consent = Es nennt keine Spalte.
    .advice = Nennen Sie die Spalte mit der Zustimmung oder entfernen Sie den Schlüssel.
bad-rule-nameless-consent = Es nennt eine Spalte ohne Namen.
    .advice = Nennen Sie die Spalte mit der Zustimmung.
bad-rule-ranked = Es muss wishes sein oder eine weitere Spalte mit IDs.
    .advice = Lassen Sie es weg, um die Wünsche zu verwenden.
bad-rule-both = Es steht für beide Seiten; mentor und mentee können nicht zusätzlich angegeben werden.
    .advice = Behalten Sie entweder field oder mentor und mentee.
bad-rule-no-column = Die Regel sagt nicht, welche Spalte sie betrachtet.
    .advice = Wählen Sie eine Spalte für beide Seiten.
bad-rule-nameless = Die Spalte hat keinen Namen.
    .advice = Wählen Sie eine Spalte für beide Seiten.
bad-rule-list = Diese Spalte enthält mehrere Werte.
    .advice = Verwenden Sie dafür eine Regel der Art „gemeinsam“ (shared).
bad-rule-needs-limit = Es braucht eine Grenze.
    .level-gap = Geben Sie min, max oder beides an.
    .reporting-line = Geben Sie distance, offLine oder beides an.
    .availability = Geben Sie minutes an.
bad-rule-no-limit = Es nennt keine Grenze.
    .advice = Schreiben Sie true oder die Grenzen dieser Art von Regel.
bad-rule-min-above-max = Es liegt über max; kein Paar könnte das erfüllen.
    .advice = Berichtigen Sie die beiden Zahlen.
bad-rule-distance = Es darf höchstens 1000 sein.
    .advice = Berichtigen Sie die Zahl.
bad-rule-depth = Es muss zwischen 1 und 1000 liegen.
    .advice = Berichtigen Sie die Zahl.
bad-rule-week = Eine Woche hat 10.080 Minuten.
    .advice = Berichtigen Sie die Zahl.
bad-rule-points-limits = Diese Art von Regel nimmt eine Liste von Grenzen mit ihren Punkten an.
    .advice = Berichtigen Sie die Punkte der Regel.
bad-rule-points-wishes = Diese Art von Regel nimmt eine Zahl an oder eine für jeden Wunsch.
    .advice = Berichtigen Sie die Punkte der Regel.
bad-rule-points-none = Diese Art von Regel nimmt keine an: Sie ist nur Pflicht.
    .advice = Berichtigen Sie die Punkte der Regel.
bad-rule-points-one = Diese Art von Regel nimmt eine Zahl an.
    .advice = Berichtigen Sie die Punkte der Regel.
bad-rule-points-far = Sie müssen zwischen -{ $most } und { $most } liegen.
    .advice = Verwenden Sie kleinere Zahlen: Nur das Verhältnis zählt.
bad-rule-limits-levels = Jede Grenze muss eine ganze Zahl von Stufen sein, jede nur einmal.
    .advice = Berichtigen Sie die Grenzen.
bad-rule-limits-minutes = Jede Grenze muss eine ganze Zahl von Minuten pro Woche zwischen 0 und 10.080 sein, jede nur einmal.
    .advice = Berichtigen Sie die Grenzen.

## Sets of rules to begin with.

preset-reverse = Reverse Mentoring
    .description = Jüngere Kolleginnen und Kollegen begleiten Führungskräfte außerhalb ihrer eigenen Berichtslinie.
preset-reverse-inclusion = Reverse Mentoring für Inklusion
    .description = Führungskräfte erfahren, wie die Organisation von anderer Stelle aus aussieht; weit auseinander in Stufe und Ort, mit Zeit für Gespräche.
preset-reverse-digital = Reverse Mentoring für digitale Fähigkeiten
    .description = Es zählt, was die Mentorin oder der Mentor zeigen kann: Angebotene und gewünschte Fähigkeiten gehen vor.
preset-traditional = Klassisches Mentoring
    .description = Erfahrene Kolleginnen und Kollegen begleiten andere auf niedrigeren Stufen.
preset-reciprocal = Gegenseitiges Mentoring
    .description = Beide lehren und beide lernen: Was die eine Person bietet, trifft auf das, was die andere wünscht, und das schwächste Paar zählt am meisten.
preset-coffee = Kaffeepause
    .description = Personen, die sich sonst nicht begegnen würden, trinken einen Kaffee; sonst wird nichts von ihnen verlangt.
