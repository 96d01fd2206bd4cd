## What would help those who have no partner.

bottleneck-one-mentor = 1 mentor has only { $partners ->
        [one] { $partners } possible mentee
       *[other] { $partners } possible mentees
    }, with { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    } in all, and all are taken.
bottleneck-one-mentee = 1 mentee has only { $partners ->
        [one] { $partners } possible mentor
       *[other] { $partners } possible mentors
    }, with { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    } in all, and all are taken.
bottleneck-mentors = These { $people } mentors share the same { $partners ->
        [one] { $partners } possible mentee
       *[other] { $partners } possible mentees
    }, with { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    } in all: { $waiting ->
        [one] { $waiting } of them waits
       *[other] { $waiting } of them wait
    }.
bottleneck-mentees = These { $people } mentees share the same { $partners ->
        [one] { $partners } possible mentor
       *[other] { $partners } possible mentors
    }, with { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    } in all: { $waiting ->
        [one] { $waiting } of them waits
       *[other] { $waiting } of them wait
    }.
relax-exclusion = Lift one exclusion
relax-capacity-mentor = Each mentor may have up to { $seats } mentees
relax-capacity-mentee = Each mentee may have up to { $seats } mentors
relax-rule = Rule { $number }: { $must }
relax-no-must = Rule { $number } no longer a must ({ $must })
relax-blank = Rule { $number }: blank cells pass
relax-seat-mentor = One more seat for one mentor who is in demand
relax-seat-mentee = One more seat for one mentee who is in demand
