## What would help those who have no partner.

bottleneck-one-mentor = 1 Mentorin oder Mentor hat nur { $partners ->
        [one] { $partners } mögliche oder möglichen Mentee
       *[other] { $partners } mögliche Mentees
    } mit insgesamt { $seats ->
        [one] { $seats } Platz
       *[other] { $seats } Plätzen
    }, und alle sind vergeben.
bottleneck-one-mentee = 1 Mentee hat nur { $partners ->
        [one] { $partners } mögliche Mentorin oder möglichen Mentor
       *[other] { $partners } mögliche Mentorinnen und Mentoren
    } mit insgesamt { $seats ->
        [one] { $seats } Platz
       *[other] { $seats } Plätzen
    }, und alle sind vergeben.
bottleneck-mentors = Diese { $people } Mentorinnen und Mentoren teilen sich { $partners ->
        [one] dieselbe oder denselben { $partners } möglichen Mentee
       *[other] dieselben { $partners } möglichen Mentees
    } mit insgesamt { $seats ->
        [one] { $seats } Platz
       *[other] { $seats } Plätzen
    }: { $waiting ->
        [one] { $waiting } davon ist
       *[other] { $waiting } davon sind
    } ohne Partner/in.
bottleneck-mentees = Diese { $people } Mentees teilen sich { $partners ->
        [one] dieselbe Mentorin oder denselben Mentor ({ $partners })
       *[other] dieselben { $partners } möglichen Mentorinnen und Mentoren
    } mit insgesamt { $seats ->
        [one] { $seats } Platz
       *[other] { $seats } Plätzen
    }: { $waiting ->
        [one] { $waiting } davon ist
       *[other] { $waiting } davon sind
    } ohne Partner/in.
relax-exclusion = Einen Ausschluss aufheben
relax-capacity-mentor = Jede Mentorin und jeder Mentor darf bis zu { $seats } Mentees haben
relax-capacity-mentee = Jede und jeder Mentee darf bis zu { $seats } Mentorinnen und Mentoren haben
relax-rule = Regel { $number }: { $must }
relax-no-must = Regel { $number } nicht mehr Pflicht ({ $must })
relax-blank = Regel { $number }: Leere Zellen sind zulässig
relax-seat-mentor = Ein weiterer Platz bei einer gefragten Mentorin oder einem gefragten Mentor
relax-seat-mentee = Ein weiterer Platz bei einer oder einem gefragten Mentee
