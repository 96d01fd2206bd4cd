## The step Rules

rules-title = Regeln
rules-lead = Eine Regel ist Pflicht, oder sie ist ein Wunsch und gibt Punkte. Die Paare halten jede Pflicht ein und sammeln die meisten Punkte.
rules-count =
    { $count ->
        [one] { $count } Regel
       *[other] { $count } Regeln
    }
rules-none = Noch keine Regeln: Alle dürfen mit allen auf der anderen Seite ein Paar bilden. Beginnen Sie mit einer Vorlage oben, oder fügen Sie eine Regel hinzu.
rules-from-text = Regeln aus Text
rules-preset = Mit einer Vorlage beginnen
rules-preset-current = Mit einer Vorlage beginnen: { $title }
rules-presets-missing = Die Vorlagen sind nicht geladen.
rules-presets-load = Laden
rules-preset-in-use = In Gebrauch
rules-preset-use = Diese verwenden
rules-preset-use-named = Diese verwenden: { $title }
rules-preset-undo = Vorlage { $title }
rules-preset-done = Die Regeln sind jetzt die der Vorlage { $title }. „Rückgängig“ holt die alten zurück.
rules-drag = An eine andere Stelle ziehen
rules-must = Pflicht
rules-points = Wunsch
rules-open = Ändern
rules-open-named = Regel { $rule } ändern
rules-close-named = Regel { $rule } schließen
rules-up = Regel { $rule } nach oben
rules-down = Regel { $rule } nach unten
rules-remove = Regel { $rule } entfernen
rules-add = Regel hinzufügen
rules-side = Was die Regeln mit dieser Personenliste machen
rules-nobody-yet = Noch niemand steht in der Personenliste, also gibt es nichts zu zählen.
rules-to-people = Zu den Personen
rules-to-pairs = Weiter zu den Paaren
rules-not-counted = Die Wirkungen konnten nicht gezählt werden.
rules-change-undo = Änderung von Regel { $rule }
rules-new-undo = neue Regel
rules-new-done = Regel { $rule } ist hinzugefügt und zum Ändern geöffnet.
rules-removal-undo = Entfernen von Regel { $rule }
rules-removal-done = Regel { $rule } ist entfernt.
rules-move-undo = neuer Platz von Regel { $rule }
rules-move-done = Regel { $from } ist jetzt Regel { $to } von { $total }.
rules-merging = Schreibweisen werden zusammengeführt
rules-merge-undo = Schreibweisen zusammenführen
rules-merge-done = Die Schreibweisen sind zusammengeführt. „Rückgängig“ holt sie zurück.
rules-exempt-undo = Ausnahme von der Regel „außerhalb der Linie“
rules-exempt-done = Die Regel „außerhalb der Linie“ bindet diese Person nicht mehr.
rules-notice-info = Hinweis:
rules-notice-error = Nicht verwendbar:
rules-notice-warning = Bitte ansehen:

## Goal, capacities, ties and dates

goal-title = Ziel der Paarbildung
goal-direction = Richtung
goal-direction-reverse = Reverse: Jüngere begleiten Erfahrene
goal-direction-traditional = Klassisch: Erfahrene begleiten Jüngere
goal-direction-any = In beide Richtungen
goal-direction-undo = Richtung
goal-priority = Vorrang
goal-priority-undo = Vorrang
goal-partners = Anzahl: je Mentor/in { $mentor }, je Mentee { $mentee }
goal-exactly = genau { $most }
goal-up-to = bis zu { $most }
goal-between = { $least } bis { $most }
goal-partners-hint = Eigene Zahlen einer Person in der Personenliste gehen vor.
goal-mentor-least = Mentees je Mentor/in, mindestens
goal-mentor-most = Mentees je Mentor/in, höchstens
goal-mentee-least = Mentor/innen je Mentee, mindestens
goal-mentee-most = Mentor/innen je Mentee, höchstens
goal-total = Beide Rollen zusammen, höchstens
goal-total-blank = je Seite einer
goal-partners-undo = Anzahl
goal-further = Gleichstand, Termine
goal-further-loops = Gleichstand, Termine und Kreise
goal-seed = Zahl, die bei Gleichstand entscheidet
goal-seed-hint = Wo mehrere Lösungen gleich gut sind, entscheidet diese Zahl wie ein Los. Dieselbe Zahl ergibt dieselben Paare, gleich in welcher Reihenfolge die Zeilen stehen.
goal-seed-undo = Gleichstand
goal-start = Erste Woche des Programms
goal-start-undo = erste Woche
goal-weeks = Wochen
goal-weeks-undo = Wochen
goal-weeks-hint = Gemeinsame Zeiten werden über diese Wochen gezählt, denn die Uhren werden nicht überall am selben Tag umgestellt.
goal-loops = Zwei Personen dürfen einander begleiten
goal-loops-undo = Kreise

## What the rules do to a roster

effect-removes-too = Schließt { $removes } von { $pairs ->
        [one] { $pairs } möglichen Paar
       *[other] { $pairs } möglichen Paaren
    } aus; andere Regeln schließen sie auch aus.
effect-removes-only = Schließt { $removes } von { $pairs ->
        [one] { $pairs } möglichen Paar
       *[other] { $pairs } möglichen Paaren
    } aus, davon { $only } als einzige Regel.
effect-adds = Gibt { $adds } von { $pairs ->
        [one] { $pairs } zulässigen Paar
       *[other] { $pairs } zulässigen Paaren
    } Punkte, höchstens { $best ->
        [one] { $best } Punkt
       *[other] { $best } Punkte
    }.
effect-gives = Die jetzigen Paare haben { $points ->
        [one] { $points } Punkt
       *[other] { $points } Punkte
    } davon.
effect-nothing = Ändert in dieser Personenliste nichts.
effect-counting-pairs = Paare werden gezählt …
effect-not-yet = Noch nichts gezählt.
effect-again = Wird neu gezählt …
effect-counted = Gezählt für die jetzigen Regeln.
effect-everybody = Für alle gibt es mindestens eine mögliche Partnerin oder einen möglichen Partner.
effect-nobody =
    { $count ->
        [one] { $count } Person hat keine mögliche Partnerin und keinen möglichen Partner
       *[other] { $count } Personen haben keine mögliche Partnerin und keinen möglichen Partner
    }
effect-lift = Regel „außerhalb der Linie“ für { $name } aufheben
effect-all-nobody = Alle { $count } anzeigen
effect-removed =
    { $rule }: schließt { $count ->
        [one] { $count } mögliche Person
       *[other] { $count } mögliche Personen
    } aus
effect-removed-alone =
    { $rule }: schließt { $count ->
        [one] { $count } mögliche Person
       *[other] { $count } mögliche Personen
    } aus, davon { $only } als Einzige

## The rules as text

json-title = Die Regeln als Text
json-label = Regelwerk (JSON)
json-use = Diesen Text verwenden
json-back = Zurück zu den geltenden Regeln
json-bad = Das ist kein JSON. Suchen Sie dort nach einem fehlenden Komma, Anführungszeichen oder einer Klammer.
json-bad-at = Das ist kein JSON (Zeile { $line }, Spalte { $column }). Suchen Sie dort nach einem fehlenden Komma, Anführungszeichen oder einer Klammer.
json-bad-end = Das ist kein JSON (es endet zu früh). Suchen Sie dort nach einem fehlenden Komma, Anführungszeichen oder einer Klammer.
json-no-object = Ein Regelwerk ist ein Objekt in geschweiften Klammern.
json-refused = Der Kern hat diesen Text abgelehnt.
json-taken = Die Regeln sind aus dem Text übernommen.
json-copied = Die Regeln sind in der Zwischenablage.
json-not-copied = Dieser Browser lässt die Seite nicht kopieren. Markieren und kopieren Sie den Text.

## The funnel: from all pairs to those that may exist

funnel-title =
    { $count } von { $pairs ->
        [one] { $pairs } möglichen Paar
       *[other] { $pairs } möglichen Paaren
    } sind zulässig ({ $percent } %)
funnel-empty = Von allen Paaren zu den zulässigen
funnel-about = Jede Pflichtregel nimmt Paare von denen weg, die die Regeln darüber übrig lassen.
funnel-all = Alle möglichen Paare
funnel-before = Richtung, Ausschlüsse, Plätze

# One step: the number of a rule and its kind.
funnel-rule = { $at }. { $kind }
funnel-step = Schritt
funnel-removed = Ausgeschlossen
funnel-left = Übrig
