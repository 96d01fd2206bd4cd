## Why a pair: begins with a capital and has no full stop, since reasons are listed.

reason-same-level = Gleiche Stufe
reason-gap = { $gap ->
        [one] { $gap } Stufe auseinander
       *[other] { $gap } Stufen auseinander
    }
reason-same = { $code ->
        [department] Gleiche Abteilung: { $value }
        [location] Gleicher Standort: { $value }
        [level] Gleiche Stufe: { $value }
        [manager] Gleiche Führungskraft: { $value }
        [timezone] Gleiche Zeitzone: { $value }
       *[other] Gleicher Wert bei „{ $field }“: { $value }
    }
reason-same-two = „{ $own }“ der Mentorin oder des Mentors ist „{ $other }“ der oder des Mentee: { $value }
reason-different = { $code ->
        [department] Verschiedene Abteilungen
        [location] Verschiedene Standorte
        [level] Verschiedene Stufen
        [manager] Verschiedene Führungskräfte
        [timezone] Verschiedene Zeitzonen
       *[other] Verschiedene Werte bei „{ $field }“
    }
reason-different-two = „{ $own }“ der Mentorin oder des Mentors unterscheidet sich von „{ $other }“ der oder des Mentee
reason-offers-wants = Die Mentorin oder der Mentor bietet, was die oder der Mentee wünscht: { $values }
reason-wants-offers = Die oder der Mentee bietet, was die Mentorin oder der Mentor wünscht: { $values }
reason-both-offer = Beide bieten: { $values }
reason-both-want = Beide wünschen: { $values }
reason-shared = Gemeinsam bei „{ $field }“: { $values }
reason-shared-two = „{ $own }“ der Mentorin oder des Mentors trifft auf „{ $other }“ der oder des Mentee: { $values }
reason-languages = { $count ->
        [one] Eine gemeinsame Sprache: { $values }
       *[other] Gemeinsame Sprachen: { $values }
    }
reason-minutes = { $minutes } gemeinsame Minuten pro Woche
reason-wish-mentor = Wunsch Nummer { $rank } der Mentorin oder des Mentors
reason-wish-mentee = Wunsch Nummer { $rank } der oder des Mentee
reason-wish-both = Wunsch Nummer { $mentor } der Mentorin oder des Mentors, Wunsch Nummer { $mentee } der oder des Mentee
reason-not-before = Bisher kein Paar
reason-apart = Auf der Berichtslinie weit voneinander entfernt
reason-agreed = Weitere vereinbarte Wünsche

## Why two people may not be a pair.

broken-not-above = Die Mentorin oder der Mentor steht nicht auf einer höheren Stufe als die oder der Mentee.
broken-below = Die Mentorin oder der Mentor steht auf einer niedrigeren Stufe als die oder der Mentee.
broken-not-below = Die Mentorin oder der Mentor steht nicht auf einer niedrigeren Stufe als die oder der Mentee.
broken-above = Die Mentorin oder der Mentor steht auf einer höheren Stufe als die oder der Mentee.
broken-excluded = Sie haben dieses Paar ausgeschlossen.
broken-no-seat = Eine der beiden Personen darf in dieser Rolle niemanden zugeteilt bekommen.
broken-same-person = Niemand bildet mit sich selbst ein Paar.
broken-agreed = Regel { $number }: ein vereinbarter Wunsch.
broken-gap = Regel { $number }: { $must }; der Abstand beträgt { $gap }.
broken-no-level = Regel { $number }: { $must }; eine Stufe ist nicht bekannt.
broken-minutes = Regel { $number }: { $must }; gemeinsam sind es { $minutes }.
broken-no-hours = Regel { $number }: { $must }; die Zeiten einer Person sind nicht bekannt.
broken-line = Regel { $number }: { $must }; sie stehen einander darauf zu nahe.
broken-before = Regel { $number }: { $must }; sie waren schon einmal ein Paar.
broken-blank = Regel { $number }: { $must }; eine Zelle ist leer.
broken-different = Regel { $number }: { $must }; hier stimmt es überein.
broken-same = Regel { $number }: { $must }; hier unterscheidet es sich.
broken-language = Regel { $number }: { $must }; sie haben keine.
broken-shared = Regel { $number }: { $must }; nichts passt zusammen.
broken-ranked = Regel { $number }: { $must }; kein Wunsch nennt die andere Person.
broken-wrong-role = Eine der beiden Personen ist nicht in dieser Rolle im Programm.
    .advice = Wählen Sie eine Mentorin oder einen Mentor und eine oder einen Mentee.
broken-loop = Eine Fixierung bildet aus den beiden das umgekehrte Paar.
broken-locks = Ihre Fixierungen lassen keinen Platz für dieses Paar.
broken-prefers = { $side ->
        [mentor] Die Mentorin oder der Mentor gewinnt durch die jetzige Zuteilung mindestens { $least }, durch dieses Paar { $gain }.
       *[mentee] Die oder der Mentee gewinnt durch die jetzige Zuteilung mindestens { $least }, durch dieses Paar { $gain }.
    }
broken-gone = Eine der beiden Personen ist ausgeschieden oder nicht mehr in dieser Rolle im Programm.

## Why somebody has no partner.

waiting-capacity-zero = Die Kapazität dieser Person ist null.
waiting-nobody = Auf der anderen Seite ist niemand.
waiting-no-candidates = { $possible ->
        [one] Die Regeln schließen die { $possible } mögliche Person aus.
       *[other] Die Regeln schließen alle { $possible } möglichen Personen aus.
    }
waiting-most-by-rule = Die meisten davon: Regel { $number } ({ $must }) schließt { $count } aus.
waiting-most-by-policy = Die meisten davon: Die Vorgaben ({ $must }) schließen { $count } aus.
waiting-below-minimum = Vorhanden sind { $partners } von mindestens { $minimum } Zuteilungen; die anderen passenden Personen haben keinen Platz mehr frei.
waiting-negative-total = { $possible ->
        [one] { $candidates } von { $possible } möglichen Person passt, würde aber Punkte kosten.
       *[other] { $candidates } von { $possible } möglichen Personen passen, aber jede würde Punkte kosten.
    }
waiting-all-taken = { $possible ->
        [one] { $candidates } von { $possible } möglichen Person passt, ist aber schon mit anderen ein Paar.
       *[other] { $candidates } von { $possible } möglichen Personen passen, und alle diese sind mit anderen ein Paar.
    }
waiting-minimum-asked = Gefordert sind mindestens { $minimum }.
