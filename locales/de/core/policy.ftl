## Rules in plain words. What begins small stands in a sentence of its own or within one, as "Rule 3: …".

field-id = ID
field-name = Name
field-email = E-Mail
field-level = Stufe
field-manager = Führungskraft
field-department = Abteilung
field-location = Standort
field-timezone = Zeitzone
field-languages = Sprachen
field-offers = angebotene Fähigkeiten
field-wants = gewünschte Fähigkeiten
field-availability = Verfügbarkeit
field-dotted-lines = fachliche Unterstellungen
field-wishes = Wünsche
rule-no-column = (keine Spalte)
rule-kind-level-gap = Abstand der Stufen
rule-kind-reporting-line = Berichtslinie
rule-kind-same = gleich
rule-kind-different = verschieden
rule-kind-shared = gemeinsam
rule-kind-language = Sprache
rule-kind-availability = Verfügbarkeit
rule-kind-ranked = Wünsche
rule-kind-not-before = nicht schon früher
rule-agreed = ein vereinbarter Wunsch
rule-consent-both = Nur für Personen, die dem zugestimmt haben, auf beiden Seiten.
rule-consent-mentor = Nur für Mentorinnen und Mentoren, die dem zugestimmt haben.
rule-consent-mentee = Nur für Mentees, die dem zugestimmt haben.
rule-nothing-yet = Bewirkt noch nichts.

## How many levels, within "the mentee is … above the mentor".

rule-levels-exactly = genau { $min ->
        [one] { $min } Stufe
       *[other] { $min } Stufen
    }
rule-levels-between = { $min } bis { $max ->
        [one] { $max } Stufe
       *[other] { $max } Stufen
    }
rule-levels-least = mindestens { $min ->
        [one] { $min } Stufe
       *[other] { $min } Stufen
    }
rule-levels-most = höchstens { $max ->
        [one] { $max } Stufe
       *[other] { $max } Stufen
    }
rule-levels-any = beliebig viele Stufen
rule-level-same = beide stehen auf derselben Stufe
rule-level-reverse = die oder der Mentee steht { $levels } über der Mentorin oder dem Mentor
rule-level-reverse-equal = die oder der Mentee steht auf derselben Stufe wie die Mentorin oder der Mentor oder { $levels } darüber
rule-level-traditional = die Mentorin oder der Mentor steht { $levels } über der oder dem Mentee
rule-level-traditional-equal = die Mentorin oder der Mentor steht auf derselben Stufe wie die oder der Mentee oder { $levels } darüber
rule-level-any = zwischen beiden liegen { $levels }
rule-level-any-equal = beide stehen auf derselben Stufe, oder zwischen ihnen liegen { $levels }
rule-line-neither = keine der beiden Personen führt die andere
rule-line-steps = beide liegen auf der Berichtslinie mehr als { $steps } Schritte auseinander oder nicht auf derselben
rule-line-off = die Mentorin oder der Mentor steht nicht unter einer Person, die der oder dem Mentee direkt unterstellt ist ({ $depth } Ebenen tief{ $exempt ->
        [none] { "" }
        [one] , außer bei 1 Mentee
       *[many] , außer bei { $count } Mentees
    })
rule-line-and = { $one }, und { $other }
rule-line-none = die Berichtslinie
rule-same = { $code ->
        [department] dieselbe Abteilung
        [location] derselbe Standort
        [level] dieselbe Stufe
        [manager] dieselbe Führungskraft
        [timezone] dieselbe Zeitzone
       *[other] derselbe Wert bei „{ $field }“
    }
rule-same-two = „{ $own }“ der Mentorin oder des Mentors ist „{ $other }“ der oder des Mentee
rule-different = { $code ->
        [department] verschiedene Abteilungen
        [location] verschiedene Standorte
        [level] verschiedene Stufen
        [manager] verschiedene Führungskräfte
        [timezone] verschiedene Zeitzonen
       *[other] verschiedene Werte bei „{ $field }“
    }
rule-different-two = „{ $own }“ der Mentorin oder des Mentors unterscheidet sich von „{ $other }“ der oder des Mentee
rule-shared = mindestens eine Übereinstimmung: { $what ->
        [offers-wants] was die Mentorin oder der Mentor bietet, mit dem, was die oder der Mentee wünscht
        [wants-offers] was die oder der Mentee bietet, mit dem, was die Mentorin oder der Mentor wünscht
        [same] { $own } auf beiden Seiten
       *[other] „{ $own }“ der Mentorin oder des Mentors mit „{ $other }“ der oder des Mentee
    }
rule-language = mindestens eine gemeinsame Sprache
rule-availability = mindestens { $minutes } gemeinsame Minuten pro Woche
rule-wish-mentor = die Mentorin oder der Mentor hat sich die oder den Mentee gewünscht
rule-wish-mentee = die oder der Mentee hat sich die Mentorin oder den Mentor gewünscht
rule-wish-either = eine der beiden Personen hat sich die andere gewünscht
rule-never-before = die beiden waren noch nie ein Paar
rule-not-last = die beiden waren im letzten Durchgang kein Paar
rule-not-in = die beiden waren in den letzten { $cohorts } Durchgängen kein Paar

## What a rule gives. { $sign } is "+" or "-", { $amount } one or more of the lines that begin "rule-amount".

rule-amount = { $sign }{ $points ->
        [one] { $points } Punkt
       *[other] { $points } Punkte
    }
rule-amount-wish = { $sign }{ $points ->
        [one] { $points } Punkt
       *[other] { $points } Punkte
    } für Wunsch { $rank }
rule-amount-minutes = { $sign }{ $points ->
        [one] { $points } Punkt
       *[other] { $points } Punkte
    } ab { $limit } Minuten
rule-amount-level = { $sign }{ $points ->
        [one] { $points } Punkt
       *[other] { $points } Punkte
    } für { $limit }
rule-points-for-mentor = { $points }, zugunsten der Mentorin oder des Mentors
rule-points-for-mentee = { $points }, zugunsten der oder des Mentee
rule-points-level-any = nach Abstand der Stufen: { $amount }
rule-points-level = nach Stufen zwischen beiden: { $amount }
rule-points-line = keine Punkte
rule-points-same = { $amount } für { $code ->
        [department] dieselbe Abteilung
        [location] denselben Standort
        [level] dieselbe Stufe
        [manager] dieselbe Führungskraft
        [timezone] dieselbe Zeitzone
       *[other] denselben Wert bei „{ $field }“
    }
rule-points-same-two = { $amount }, wenn „{ $own }“ der Mentorin oder des Mentors „{ $other }“ der oder des Mentee ist
rule-points-different = { $amount } für { $code ->
        [department] verschiedene Abteilungen
        [location] verschiedene Standorte
        [level] verschiedene Stufen
        [manager] verschiedene Führungskräfte
        [timezone] verschiedene Zeitzonen
       *[other] verschiedene Werte bei „{ $field }“
    }
rule-points-different-two = { $amount }, wenn sich „{ $own }“ der Mentorin oder des Mentors von „{ $other }“ der oder des Mentee unterscheidet
rule-points-shared = { $amount } je Übereinstimmung: { $what ->
        [offers-wants] was die Mentorin oder der Mentor bietet, mit dem, was die oder der Mentee wünscht
        [wants-offers] was die oder der Mentee bietet, mit dem, was die Mentorin oder der Mentor wünscht
        [same] { $own } auf beiden Seiten
       *[other] „{ $own }“ der Mentorin oder des Mentors mit „{ $other }“ der oder des Mentee
    }{ $strength ->
        [yes] , mal die geringere der beiden Stärken
       *[no] { "" }
    }{ $limited ->
        [yes] , höchstens { $most }
       *[no] { "" }
    }
rule-points-language = { $amount } für eine gemeinsame Sprache
rule-points-availability = nach gemeinsamen Minuten pro Woche: { $amount }
rule-points-wishes-mentor = nach den Wünschen der Mentorin oder des Mentors: { $amount }
rule-points-wishes-mentee = nach den Wünschen der oder des Mentee: { $amount }
rule-points-wishes-both = nach den Wünschen beider: { $amount }
rule-points-never-before = { $amount }, wenn die beiden noch nie ein Paar waren
rule-points-not-in = { $amount }, wenn die beiden in { $cohorts ->
        [one] dem letzten { $cohorts } Durchgang
       *[other] den letzten { $cohorts } Durchgängen
    } kein Paar waren
direction-above = die Mentorin oder der Mentor steht auf einer höheren Stufe als die oder der Mentee
direction-above-or-equal = die Mentorin oder der Mentor steht auf einer höheren Stufe als die oder der Mentee oder auf derselben
direction-below = die Mentorin oder der Mentor steht auf einer niedrigeren Stufe als die oder der Mentee
direction-below-or-equal = die Mentorin oder der Mentor steht auf einer niedrigeren Stufe als die oder der Mentee oder auf derselben
policy-exclusions = Ihre eigenen Ausschlüsse
policy-no-capacity = eine Kapazität von null Personen
direction-reverse = Mentorinnen und Mentoren stehen auf einer niedrigeren Stufe als ihre Mentees.
direction-reverse-or-equal = Mentorinnen und Mentoren stehen auf einer niedrigeren Stufe als ihre Mentees oder auf derselben.
direction-traditional = Mentorinnen und Mentoren stehen auf einer höheren Stufe als ihre Mentees.
direction-traditional-or-equal = Mentorinnen und Mentoren stehen auf einer höheren Stufe als ihre Mentees oder auf derselben.
direction-any = Die Stufen sagen nicht, wer wen begleitet.
