# The step itself, its table, and what proofs and prices are called.

pairs-title = Paare
pairs-nobody = Noch steht niemand in der Personenliste. Paare bestehen aus Personen: Importieren Sie zuerst eine Datei, oder probieren Sie das Beispielprogramm aus.
pairs-to-people = Zu den Personen
pairs-stale = Regeln, Personen oder Entscheidungen haben sich geändert, seit diese Paare gebildet wurden. Schlagen Sie neu vor, um die besten Paare nach jetzigem Stand zu sehen.
pairs-no-rules = Es gibt noch keine Regeln; in der richtigen Richtung passt also jede Mentorin und jeder Mentor zu allen Mentees.
pairs-choose-rules = Regeln wählen
pairs-propose = Paare vorschlagen
pairs-propose-again = Neu vorschlagen
pairs-made-of = { $mentors ->
    [one] { $mentors } Person als Mentor/in
   *[other] { $mentors } Personen als Mentor/in
}, { $mentees ->
    [one] { $mentees } Mentee
   *[other] { $mentees } Mentees
}, { $rules ->
    [one] { $rules } Regel
   *[other] { $rules } Regeln
}.
pairs-made-of-locks = { $mentors ->
    [one] { $mentors } Person als Mentor/in
   *[other] { $mentors } Personen als Mentor/in
}, { $mentees ->
    [one] { $mentees } Mentee
   *[other] { $mentees } Mentees
}, { $rules ->
    [one] { $rules } Regel
   *[other] { $rules } Regeln
}, { $locks ->
    [one] { $locks } Fixierung bleibt
   *[other] { $locks } Fixierungen bleiben
}.
pairs-you-decide = Sie entscheiden: Was vorgeschlagen wird, lässt sich von Hand ändern.
pairs-summary = Zusammenfassung
pairs-sum-pairs = { $count ->
    [one] Paar
   *[other] Paare
}
pairs-sum-people = { $count ->
    [one] von { $all } Personen hat eine Partnerin oder einen Partner
   *[other] von { $all } Personen haben eine Partnerin oder einen Partner
}
pairs-sum-points = { $count ->
    [one] Punkt insgesamt
   *[other] Punkte insgesamt
}
pairs-sum-worst = { $count ->
    [one] Punkt im schwächsten Paar
   *[other] Punkte im schwächsten Paar
}
pairs-look-at = { $count ->
    [one] { $count } Punkt zum Ansehen
   *[other] { $count } Punkte zum Ansehen
}
pairs-badge-stale = Vor den letzten Änderungen gebildet
pairs-badge-checking = Wird geprüft …
pairs-badge-checked = ✓ Von unabhängigem Code geprüft
pairs-badge-checked-why = Ein zweites Programm, getrennt von dem geschrieben, das die Paare bildet, ist jedes Paar, jede Regel und jede Summe durchgegangen.
pairs-badge-wrong = Die unabhängige Prüfung hat einen Fehler gefunden.
pairs-tabs = Was von den Paaren zu sehen ist
pairs-tab-pairs = Paare
pairs-tab-waiting = Ohne Partner/in
pairs-tab-why-not = Warum nicht?
pairs-tab-decisions = Fixierungen und Ausschlüsse
pairs-tab-pictures = Diagramme
pairs-tab-scenarios = Szenarien
pairs-tab-gatherings = Runden und Kreise
pairs-tab-out = Exportieren
pairs-none-possible = Es konnten keine Paare gebildet werden. „Ohne Partner/in“ sagt, warum.
pairs-table-hint = Die Eingabetaste oder ein Klick öffnet ein Paar. Um Partnerinnen und Partner zu tauschen, ziehen Sie eine Zeile auf eine andere, oder drücken Sie die Leertaste, bewegen Sie sich mit den Pfeiltasten und drücken Sie sie noch einmal.
pairs-selected = Das ausgewählte Paar
pairs-work = Paare werden gebildet
pairs-undo-proposed = vorgeschlagene Paare
pairs-undo-aside = beiseitegelegte Fixierungen
pairs-undo-exclusion = Ausschluss
pairs-share-a-person = Diese zwei Paare haben eine Person gemeinsam; es gibt nichts zu tauschen.
pairs-excluded-said = Diese beiden werden nie wieder ein Paar, und beide sind nun ohne Partner/in. Schlagen Sie neu vor, um für sie andere zu finden.
pairs-unknown-head = { $count } von { $all } Paaren beruhen auf Angaben, die nicht bekannt sind.
pairs-unknown = Ein leeres Feld erfüllt eine Pflichtregel; der Beweis gilt also nur, wenn es auch die fehlenden Angaben täten. Diese Paare sind in der Tabelle markiert, und der Filter „Nicht bekannt“ zeigt nur sie.

## Columns, of this and other tables of pairs

pairs-mentor = Mentor/in
pairs-mentee = Mentee
pairs-mentees = Mentees
pairs-mentors = Mentorinnen und Mentoren
pairs-points = Punkte
pairs-people = Personen
pairs-pairs = Paare
pairs-people-with-partner = Personen mit Partner/in
pairs-worst = Schwächstes Paar
pairs-waiting = Ohne Partner/in
pairs-proof = Beweis
pairs-why = Warum
pairs-person = Person
pairs-role = Rolle
pairs-level = Stufe
pairs-department = Abteilung
pairs-mentor-level = Stufe Mentor/in
pairs-mentee-level = Stufe Mentee
pairs-mentor-department = Abteilung Mentor/in
pairs-mentee-department = Abteilung Mentee
pairs-shared-time = Gemeinsame Zeit
pairs-lock = Fixierung
pairs-locked = Fixiert
pairs-not-locked = Nicht fixiert
pairs-not-known = Nicht bekannt
pairs-rests-on-unknown = Beruht auf Unbekanntem
pairs-all-known = Alles ist bekannt
pairs-reason = Grund
pairs-with = { $mentor } mit { $mentee }
pairs-rule-name = Regel { $number }: { $kind }
pairs-close = Schließen
pairs-cancel = Abbrechen

## {names} is a list already: "Ada, Ben, Cleo and 3 others"

pairs-names-more = { $names } und { $count ->
    [one] { $count } weitere Person
   *[other] { $count } weitere Personen
}

## What pairs come to

pairs-result = { $pairs ->
    [one] { $pairs } Paar
   *[other] { $pairs } Paare
}; { $waiting ->
    [0] niemand bleibt ohne Partner/in
    [one] { $waiting } Person bleibt ohne Partner/in
   *[other] { $waiting } Personen bleiben ohne Partner/in
}.
pairs-proof-leximin = Bewiesen: Unter Ihren Regeln gibt es keine gerechteren Paare.
pairs-proof-stable = Bewiesen: Es gibt niemanden als Mentor/in und Mentee, die beide lieber einander hätten.
pairs-proof-best = Bewiesen: Unter Ihren Regeln gibt es keine besseren Paare.
pairs-proof-close = So gut wie das Beste an Personen, Paaren und Punkten; nicht in jeder Einzelheit bewiesen. Schlagen Sie neu vor, um einen Beweis zu bekommen.
pairs-proof-not = Nicht als bestes bewiesen: Das bestmögliche Ergebnis hat höchstens { $missing }.
pairs-missing-seats = { $count ->
    [one] { $count } Platz mehr von jemandes Mindestzahl
   *[other] { $count } Plätze mehr von den Mindestzahlen
}
pairs-missing-people = { $count ->
    [one] { $count } Person mehr mit Partner/in
   *[other] { $count } Personen mehr mit Partner/in
}
pairs-missing-pairs = { $count ->
    [one] { $count } Paar mehr
   *[other] { $count } Paare mehr
}
pairs-missing-points = { $count ->
    [one] { $count } Punkt mehr
   *[other] { $count } Punkte mehr
}
pairs-price-people-lost = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
} ohne Partner/in
pairs-price-people-gained = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
} mehr mit Partner/in
pairs-price-pairs-lost = { $count ->
    [one] { $count } Paar
   *[other] { $count } Paare
} weniger
pairs-price-pairs-gained = { $count ->
    [one] { $count } Paar
   *[other] { $count } Paare
} mehr
pairs-price-points-lost = { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
} verloren
pairs-price-points-gained = { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
} gewonnen
pairs-price-nothing = nichts: andere Paare sind genauso gut

## {change} is a number with its sign ("+2"), {count} its size

pairs-change-people = { $count ->
    [one] { $change } Person
   *[other] { $change } Personen
}
pairs-change-pairs = { $count ->
    [one] { $change } Paar
   *[other] { $change } Paare
}
pairs-change-points = { $count ->
    [one] { $change } Punkt
   *[other] { $change } Punkte
}
pairs-count = { $count ->
    [one] { $count } Paar
   *[other] { $count } Paare
}
pairs-count-points = { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
}
pairs-time-hours = { $hours } Std.
pairs-time-hours-minutes = { $hours } Std. { $minutes } Min.
pairs-time-minutes = { $minutes } Min.
pairs-time-week = { $time } pro Woche
pairs-time-unknown = nicht bekannt
pairs-now-with = jetzt mit { $names }
pairs-now-waits = ohne Partner/in
