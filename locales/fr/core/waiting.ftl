## What would help those who have no partner.

bottleneck-one-mentor = 1 mentor n’a que { $partners ->
        [one] { $partners } mentee possible
       *[other] { $partners } mentees possibles
    }, avec { $seats ->
        [one] { $seats } place
       *[other] { $seats } places
    } en tout, et toutes sont prises.
bottleneck-one-mentee = 1 mentee n’a que { $partners ->
        [one] { $partners } mentor possible
       *[other] { $partners } mentors possibles
    }, avec { $seats ->
        [one] { $seats } place
       *[other] { $seats } places
    } en tout, et toutes sont prises.
bottleneck-mentors = Ces { $people } mentors se partagent { $partners ->
        [one] la ou le même { $partners } mentee possible
       *[other] les mêmes { $partners } mentees possibles
    }, avec { $seats ->
        [one] { $seats } place
       *[other] { $seats } places
    } en tout : { $waiting ->
        [one] { $waiting } reste
       *[other] { $waiting } restent
    } sans binôme.
bottleneck-mentees = Ces { $people } mentees se partagent { $partners ->
        [one] le même { $partners } mentor possible
       *[other] les mêmes { $partners } mentors possibles
    }, avec { $seats ->
        [one] { $seats } place
       *[other] { $seats } places
    } en tout : { $waiting ->
        [one] { $waiting } reste
       *[other] { $waiting } restent
    } sans binôme.
relax-exclusion = Lever une exclusion
relax-capacity-mentor = Chaque mentor peut avoir jusqu’à { $seats } mentees
relax-capacity-mentee = Chaque mentee peut avoir jusqu’à { $seats } mentors
relax-rule = Règle { $number } : { $must }
relax-no-must = Règle { $number } plus obligatoire ({ $must })
relax-blank = Règle { $number } : les cellules vides sont admises
relax-seat-mentor = Une place de plus chez une mentore ou un mentor très demandé
relax-seat-mentee = Une place de plus chez une ou un mentee très demandé
