## What cannot all be had. What begins small is listed after a colon.

conflict-locks = Dies lässt sich nicht alles einhalten: { $members }.
conflict-lock = die Fixierung aus Entscheidung { $number }
conflict-exclusion = der Ausschluss aus Entscheidung { $number }
conflict-rule = Regel { $number } ({ $must })
conflict-direction = die Richtung ({ $must })
conflict-role = eine der beiden Personen ist nicht in dieser Rolle im Programm
conflict-no-reason = wer sich über Regeln hinwegsetzt, muss das begründen, und hier fehlt die Begründung
conflict-self = niemand bildet mit sich selbst ein Paar
conflict-capacity-mentor = ihre Mentorin oder ihr Mentor hat eine Kapazität von { $seats }
conflict-capacity-mentee = ihre oder ihr Mentee hat eine Kapazität von { $seats }
conflict-capacity-both = eine Person darin mit beiden Rollen hat eine Kapazität von { $seats }
conflict-loops = zwei Personen dürfen einander nicht gegenseitig begleiten
conflict-ask-mentors = { $count ->
        [one] { $count } Mentorin oder Mentor braucht
       *[other] { $count } Mentorinnen und Mentoren brauchen
    } zusammen mindestens { $asked }
conflict-ask-mentees = { $count ->
        [one] { $count } Mentee braucht
       *[other] { $count } Mentees brauchen
    } zusammen mindestens { $asked }
conflict-minimum-mentors = { $count ->
        [one] { $count } Mentorin oder Mentor kann
       *[other] { $count } Mentorinnen und Mentoren können
    } nicht alle so viele Mentees haben, wie die Kapazität mindestens verlangt (zusammen { $asked }): Zu wenige Plätze lässt { $members }.
conflict-minimum-mentees = { $count ->
        [one] { $count } Mentee kann
       *[other] { $count } Mentees können
    } nicht alle so viele Mentorinnen und Mentoren haben, wie die Kapazität mindestens verlangt (zusammen { $asked }): Zu wenige Plätze lässt { $members }.
conflict-minimum-by = { $one }; { $other }
conflict-seats-mentors = { $count ->
        [one] { $count } Mentorin oder Mentor kann
       *[other] { $count } Mentorinnen und Mentoren können
    } nicht alle so viele Mentees haben, wie die Kapazität mindestens verlangt (zusammen { $asked }): Bei den Mentees gibt es nicht genug Plätze.
conflict-seats-mentees = { $count ->
        [one] { $count } Mentee kann
       *[other] { $count } Mentees können
    } nicht alle so viele Mentorinnen und Mentoren haben, wie die Kapazität mindestens verlangt (zusammen { $asked }): Bei den Mentorinnen und Mentoren gibt es nicht genug Plätze.

## Pairs made by hand.

bad-pair = Paar { $number } nennt eine Person, die nicht in dieser Rolle im Programm ist.
    .advice = Lassen Sie das Paar weg oder berichtigen Sie die Personenliste.
must-broken-rule = { $pairs ->
        [one] { $pairs } Paar verletzt
       *[other] { $pairs } Paare verletzen
    } Regel { $number } ({ $must }).
must-broken-policy = { $pairs ->
        [one] { $pairs } Paar verletzt
       *[other] { $pairs } Paare verletzen
    } die Vorgaben ({ $must }).
must-broken-advice = Ändern Sie die Paare oder fixieren Sie sie mit einer Begründung, die sich über die Regel hinwegsetzt.
over-capacity = { $count ->
        [one] { $count } Person hat mehr Zuteilungen, als ihre Kapazität erlaubt.
       *[other] { $count } Personen haben mehr Zuteilungen, als ihre Kapazität erlaubt.
    }
    .advice = Ändern Sie die Paare oder erhöhen Sie die Kapazität.
lock-missing = { $count ->
        [one] { $count } fixiertes Paar fehlt.
       *[other] { $count } fixierte Paare fehlen.
    }
    .advice = Setzen Sie sie wieder ein oder entfernen Sie die Fixierungen.
loop = { $count }-mal begleiten zwei Personen einander gegenseitig.
    .advice = Ändern Sie die Paare oder erlauben Sie Schleifen.

## Questions that are refused.

too-many-pairs = { $mentors } Mentorinnen und Mentoren mit { $mentees } Mentees sind mehr als { $most } Paare.
    .advice = Fragen Sie für weniger Personen auf einmal.
unknown-person = Eine der beiden Personen steht nicht in der Personenliste.
    .advice = Wählen Sie zwei Personen der Liste.
too-many-alternatives = Es können höchstens { $most } andere Paarbildungen angefragt werden.
    .advice = Fragen Sie nach weniger.
alternatives-stable = Stabile Paare werden nicht gereiht: In keiner Lösung mit stabilen Paaren würden zwei Personen lieber einander haben, und allein nach dem Gewinn ist keine die zweitbeste.
    .advice = Wählen Sie ein anderes Ziel, um die nächstbesten Lösungen zu sehen, oder fixieren Sie Paare und schließen Sie welche aus, um zu sehen, was sonst möglich ist.
alternatives-unproved = Andere Paarbildungen können aufgeführt werden, sobald die beste bewiesen ist, und beim fairsten Ziel für bis zu 300 Paare.
    .advice = Wählen Sie ein anderes Ziel, oder fixieren Sie Paare und schließen Sie welche aus, um zu sehen, was sonst möglich ist.
unknown-shared-hours = gemeinsame Zeiten

## Who has access. { $group } is one of the lines that begin "access-group".

access-no-gap = Keine Gruppe ab fünf Personen ist häufiger ohne Partner/in als alle anderen.
access-gap = Der größte Abstand: { $waiting } von { $people } ({ $group }) { $waiting ->
        [one] ist
       *[other] sind
    } ohne Partner/in, sonst { $elsewhere } von { $others }.
access-group-mentor = Mentorinnen und Mentoren
access-group-mentee = Mentees
access-group-both = Personen in beiden Rollen
access-group-no-level = Personen ohne Stufe
access-group-level = Personen auf Stufe { $level }
access-group-no-department = Personen ohne Abteilung
access-group-no-location = Personen ohne Standort
access-group-without = Personen ohne „{ $column }“
access-group-in = Personen in { $value }
access-group-with = Personen mit „{ $value }“ unter „{ $column }“
access-withheld = Zurückgehalten: Eine Gruppe wird nur gezeigt, wenn aus ihr mindestens { $least } Personen zugeteilt und { $least } nicht zugeteilt sind und ebenso viele von allen anderen.
access-small = Kleinere Gruppen stehen unter „alle anderen“: Eine Gruppe wird nur gezeigt, wenn auf jeder Seite mindestens { $least } Personen stehen.
