## Locks and exclusions, people, capacity.

bad-today = Das heutige Datum ist kein Datum zwischen 1970 und 2200.
bad-until = Entscheidung { $number } endet an etwas, das kein Datum zwischen 1970 und 2200 ist.
decision-over = { $count ->
        [one] { $count } Entscheidung ist abgelaufen und gilt nicht mehr.
       *[other] { $count } Entscheidungen sind abgelaufen und gelten nicht mehr.
    }
    .advice = Entfernen Sie sie oder geben Sie ihnen einen späteren Tag.
no-today = { $count ->
        [one] { $count } Entscheidung endet an einem Tag, aber das heutige Datum ist nicht bekannt; sie gilt daher.
       *[other] { $count } Entscheidungen enden an einem Tag, aber das heutige Datum ist nicht bekannt; sie gelten daher.
    }
    .advice = Geben Sie das heutige Datum an.
lock-unknown = { $count ->
        [one] { $count } Fixierung nennt eine Person, die nicht in der Personenliste steht; sie ruht, bis diese wieder da ist.
       *[other] { $count } Fixierungen nennen Personen, die nicht in der Personenliste stehen; sie ruhen, bis diese wieder da sind.
    }
    .advice = Entfernen Sie sie oder importieren Sie die Person.
exclusion-unknown = { $count ->
        [one] { $count } Ausschluss nennt eine Person, die nicht in dieser Rolle im Programm ist; er ändert nichts.
       *[other] { $count } Ausschlüsse nennen Personen, die nicht in dieser Rolle im Programm sind; sie ändern nichts.
    }
    .advice = Entfernen Sie sie oder berichtigen Sie die Personenliste.
bad-lock = Entscheidung { $number } kann nicht eingehalten werden: { $what }.
bad-lock-self = Sie verbindet eine Person mit sich selbst
    .advice = Entfernen Sie die Fixierung.
bad-lock-no-reason = Sie setzt sich ohne Begründung über die Regeln hinweg
    .advice = Schreiben Sie auf, warum.
bad-lock-role = Eine der beiden Personen ist nicht in dieser Rolle im Programm
    .advice = Ändern Sie die Rolle oder entfernen Sie die Fixierung.
bad-lock-excluded = Dasselbe Paar ist ausgeschlossen
    .advice = Entfernen Sie die Fixierung oder den Ausschluss.
bad-lock-mentor-full = Die Mentorin oder der Mentor hat keinen Platz mehr: Kapazität und andere Fixierungen stehen dagegen
    .advice = Erhöhen Sie die Kapazität der Mentorin oder des Mentors oder entfernen Sie eine Fixierung.
bad-lock-mentee-full = Die oder der Mentee hat keinen Platz mehr: Kapazität und andere Fixierungen stehen dagegen
    .advice = Erhöhen Sie die Kapazität der oder des Mentee oder entfernen Sie eine Fixierung.
bad-lock-total = Eine der Personen hätte insgesamt mehr Zuteilungen, als ihre Kapazität erlaubt
    .advice = Erhöhen Sie die Kapazität oder entfernen Sie eine Fixierung.
bad-lock-loop = Eine andere Fixierung verbindet dieselben Personen umgekehrt
    .advice = Entfernen Sie eine der beiden oder erlauben Sie Schleifen.
bad-lock-rule = Regel { $number } verbietet das Paar ({ $must })
bad-lock-policy = Die Vorgaben verbieten das Paar ({ $must })
bad-lock-broken-advice = Entfernen Sie die Fixierung, ändern Sie die Regel oder setzen Sie sich mit Begründung darüber hinweg.
empty-id = Person { $number } hat keine ID.
    .advice = Geben Sie allen eine eigene ID.
duplicate-id = Die Personen { $first } und { $second } haben dieselbe ID.
    .advice = Geben Sie allen eine eigene ID oder lassen Sie eine der beiden weg.
bad-person-capacity = Person { $number } soll mindestens { $min } Zuteilungen haben, darf aber höchstens { $max } haben.
blank-under-must-forbidden = Regel { $number } findet bei { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    } nichts zu lesen; { $count ->
        [one] sie kann daher kein Paar bilden
       *[other] sie können daher kein Paar bilden
    }.
blank-under-must-passes = Regel { $number } findet bei { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    } nichts zu lesen und bindet { $count ->
        [one] diese
       *[other] diese
    } daher nicht.
blank-under-must-advice = Füllen Sie die leeren Zellen aus oder legen Sie in der Regel fest, was eine leere Zelle bedeutet.
blank-level = { $count ->
        [one] { $count } Person hat keine Stufe; die Richtung des Programms bindet sie daher nicht.
       *[other] { $count } Personen haben keine Stufe; die Richtung des Programms bindet sie daher nicht.
    }
    .advice = Tragen Sie die Stufe ein.
hours-unreadable = Die Wochenzeiten von { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    } können nicht gelesen werden und gelten als unbekannt.
    .advice = Schreiben Sie sie so: Mo 09:00-12:00.
zone-unknown = Die Zeitzonen von { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    } sind nicht bekannt; die Wochenzeiten gelten daher als unbekannt.
    .advice = Schreiben Sie sie so: Europe/Berlin.
too-many-cells = Dies wird für bis zu { $most } mögliche Paare beantwortet; hier sind es { $number }.
    .advice = Fragen Sie dies für einen Teil der Personen.

## A run.

job-over = Dieser Lauf ist beendet.
    .advice = Starten Sie ihn neu.
best-by-trial = Jeder Fall wurde geprüft, und etwas Besseres gibt es nicht, auch wenn die Preise allein es nicht beweisen.
    .advice = Es ist nichts zu tun.
minimum-not-met = { $count ->
        [one] { $count } Person hat weniger Zuteilungen, als ihre Kapazität mindestens verlangt.
       *[other] { $count } Personen haben weniger Zuteilungen, als ihre Kapazität mindestens verlangt.
    }
    .advice = Die Liste „Ohne Partner/in“ zeigt, welche Regeln die Möglichkeiten ausschließen; senken Sie das Minimum oder lockern Sie eine Regel.
minimum-conflict-advice = Verzichten Sie auf eines davon, dann lässt sich der Rest erfüllen. Die Paare sind die besten, die es bis dahin gibt.
stable-shared-seats = Stabile Paare gibt es nicht immer, wenn Personen in beiden Rollen ihre Plätze auf diese verteilen.
    .advice = Wählen Sie ein anderes Ziel der Paarbildung oder geben Sie beiden Rollen eigene Plätze.
stable-loops = Stabile Paare gibt es nicht immer, wenn zwei Personen einander begleiten könnten, aber nicht beides dürfen.
    .advice = Wählen Sie ein anderes Ziel, erlauben Sie Schleifen oder geben Sie den Stufen eine Richtung.
points-not-whole = Die Punkte an Stelle { $position } sind keine passende ganze Zahl.
    .advice = Verwenden Sie ganze Zahlen zwischen -2147483647 und 2147483647 und NaN für ein Paar, das es nicht geben darf.
capacity-length = { $side ->
        [row] Für { $count } Zeilen gibt es { $given } Zeilenkapazitäten.
       *[column] Für { $count } Spalten gibt es { $given } Spaltenkapazitäten.
    }
    .advice = Geben Sie für jede eine Kapazität an oder gar keine.

## What the solver refuses, by its code.

solver-points-too-large = Punkte zwischen { $low } und { $high } liegen für { $pairs } Paare zu weit auseinander.
    .advice = Verwenden Sie kleinere Punkte, etwa ganze Zahlen von 0 bis 1000.
solver-too-many-people = Die fairsten Paare mit Personen auf beiden Seiten werden unter bis zu { $most } möglichen Paaren gefunden; hier sind es { $cells }.
    .advice = Wählen Sie ein anderes Ziel, geben Sie allen nur eine Rolle oder bilden Sie die Paare in Teilen.
solver-points-length = Es gibt { $points } Punktwerte für { $rows } Zeilen und { $columns } Spalten.
    .advice = Geben Sie für jede Zeile und Spalte eine Zahl an, Zeile für Zeile.
solver-capacity-length = Die Plätze passen nicht zur Zahl der Zeilen und Spalten.
    .advice = Geben Sie Plätze für jede Zeile und jede Spalte an.
solver-capacity-range = Eine Mindestzahl von Plätzen liegt über ihrer Höchstzahl.
    .advice = Senken Sie das Minimum oder erhöhen Sie das Maximum.
solver-index-out-of-range = Es wird eine Zeile oder Spalte genannt, die es nicht gibt.
    .advice = Zählen Sie Zeilen und Spalten ab 0.
solver-forced-forbidden = Das Paar aus Zeile { $row } und Spalte { $column } ist zugleich erzwungen und verboten.
    .advice = Geben Sie der Zelle Punkte oder erzwingen Sie sie nicht.
solver-forced-exceeds-seats = Die erzwungenen Paare brauchen mehr Plätze, als es gibt.
    .advice = Erzwingen Sie weniger Paare oder fügen Sie Plätze hinzu.
solver-coupled-twice = Eine Zeile oder Spalte gehört zu mehr als einer Person, oder eine Person ist doppelt gezählt.
    .advice = Nennen Sie jede Zeile und Spalte in nur einer Kopplung und zählen Sie die Person nur dort.
solver-exclusive-twice = Ein Paar wird von mehr als einem anderen ausgeschlossen.
    .advice = Nennen Sie jedes Paar in nur einem Ausschluss.
solver-forced-exclusive = Zwei erzwungene Paare schließen einander aus.
    .advice = Erzwingen Sie nur eines davon.
