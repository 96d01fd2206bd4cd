## What would help those who have no partner.

bottleneck-one-mentor = 1 mentora o mentor solo tiene { $partners ->
        [one] { $partners } persona mentorizada posible
       *[other] { $partners } personas mentorizadas posibles
    }, con { $seats ->
        [one] { $seats } sitio
       *[other] { $seats } sitios
    } en total, y todos están ocupados.
bottleneck-one-mentee = 1 persona mentorizada solo tiene { $partners ->
        [one] { $partners } mentora o mentor posible
       *[other] { $partners } mentoras y mentores posibles
    }, con { $seats ->
        [one] { $seats } sitio
       *[other] { $seats } sitios
    } en total, y todos están ocupados.
bottleneck-mentors = Estas { $people } mentoras y mentores comparten { $partners ->
        [one] la misma { $partners } persona mentorizada posible
       *[other] las mismas { $partners } personas mentorizadas posibles
    }, con { $seats ->
        [one] { $seats } sitio
       *[other] { $seats } sitios
    } en total: { $waiting ->
        [one] { $waiting } queda
       *[other] { $waiting } quedan
    } sin pareja.
bottleneck-mentees = Estas { $people } personas mentorizadas comparten { $partners ->
        [one] la misma mentora o el mismo mentor posible ({ $partners })
       *[other] las mismas { $partners } mentoras y mentores posibles
    }, con { $seats ->
        [one] { $seats } sitio
       *[other] { $seats } sitios
    } en total: { $waiting ->
        [one] { $waiting } queda
       *[other] { $waiting } quedan
    } sin pareja.
relax-exclusion = Levantar una exclusión
relax-capacity-mentor = Cada mentora o mentor puede tener hasta { $seats } personas mentorizadas
relax-capacity-mentee = Cada persona mentorizada puede tener hasta { $seats } mentoras y mentores
relax-rule = Regla { $number }: { $must }
relax-no-must = Regla { $number }: deja de ser obligatoria ({ $must })
relax-blank = Regla { $number }: se admiten las celdas vacías
relax-seat-mentor = Un sitio más con una mentora o un mentor muy solicitado
relax-seat-mentee = Un sitio más con una persona mentorizada muy solicitada
