## Letters. What stands in braces is filled in for each person and has to stay as it is. Both sides teach and both learn: no letter puts one below the other.

letter-placeholder = Line { $line }, character { $column } of the text names something that cannot be filled in.
    .advice = These can: { $all }.
letter-none = There is no letter to write.
    .advice = Propose pairs first; mails need e-mail addresses.
letter-file = The letters do not fit into a file of this kind.
    .advice = Choose another kind of file, or fewer letters.
letter-sheet = Letters
letter-column-kind = Letter
letter-column-name = Name
letter-column-email = E-mail
letter-column-subject = Subject
letter-column-text = Text
letter-column-sent = Sent
letter-kind-proposal = Proposal
letter-kind-mentor = To the mentor
letter-kind-mentee = To the mentee
letter-kind-manager = To the line manager
letter-kind-agreement = Agreement
letter-manager-open = colleague
letter-teaches-open = a fresh view of how things are done
letter-learns-open = how things look from another place in the organisation
letter-first-open = a time that suits you both
letter-need-open = learning from each other
letter-programme-open = our mentoring programme
letter-coordinator-open = the programme coordinator
letter-cadence = { $cadence ->
    [weekly] every week
    [fortnightly] every two weeks
   *[monthly] once a month
    }
letter-weekday = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
    }
letter-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
    }
letter-when = { $weekday }, { $day } { $month } { $year }, { $time } ({ $zone })
letter-subject-proposal = {"{programme}"}: a proposed partner for you
letter-subject-mentor = {"{programme}"}: you and {"{partner}"}
letter-subject-mentee = {"{programme}"}: you and {"{partner}"}
letter-subject-manager = {"{programme}"}: {"{participant}"} takes part
letter-subject-agreement = Our agreement: {"{mentor}"} and {"{mentee}"}
letter-body-proposal =
    Dear {"{recipient}"},

    For {"{programme}"} we propose {"{partner}"} as your partner. Both of you would teach, and both of you would learn.

    What you would bring: {"{teaches}"}.
    What you would take away: {"{learns}"}.

    If this suits you, a short yes to {"{coordinator}"} is enough. If it does not, a short no is enough as well: you need not give a reason, nobody else hears of it, and we look for somebody else.

    Kind regards
    {"{coordinator}"}
letter-body-mentor =
    Dear {"{recipient}"},

    You and {"{partner}"} are a pair in {"{programme}"}. Both of you teach, and both of you learn.

    What you bring: {"{teaches}"}.
    What you take away: {"{learns}"}.

    You meet {"{sessions}"} times for {"{minutes}"} minutes, {"{cadence}"}. First session: {"{first-session}"}. {"{mentee}"} writes first, and the two of you agree on how you meet. Please keep these times free: sessions that are moved again and again are what ends most pairs.

    Bring one question to each session. What is said stays between the two of you. Either of you can end it at any time by a word to {"{coordinator}"}, without a reason.

    Kind regards
    {"{coordinator}"}
letter-body-mentee =
    Dear {"{recipient}"},

    You and {"{partner}"} are a pair in {"{programme}"}. Both of you teach, and both of you learn.

    What you bring: {"{teaches}"}.
    What you take away: {"{learns}"}.

    You meet {"{sessions}"} times for {"{minutes}"} minutes, {"{cadence}"}. First session: {"{first-session}"}. {"{mentee}"} writes first, and the two of you agree on how you meet. Please keep these times free: sessions that are moved again and again are what ends most pairs.

    Bring one question to each session. What is said stays between the two of you. Either of you can end it at any time by a word to {"{coordinator}"}, without a reason.

    Kind regards
    {"{coordinator}"}
letter-body-manager =
    Dear {"{recipient}"},

    {"{participant}"} takes part in {"{programme}"}, in a pair with {"{partner}"}. Both of them teach, and both of them learn.

    What {"{participant}"} brings: {"{teaches}"}.
    What {"{participant}"} takes away: {"{learns}"}.

    The pair meets {"{sessions}"} times for {"{minutes}"} minutes, {"{cadence}"}. Please keep this time free of other work. What the two speak about stays between them, so please do not ask for it.

    Questions go to {"{coordinator}"}.

    Kind regards
    {"{coordinator}"}
letter-body-agreement =
    {"{mentor}"} and {"{mentee}"} meet {"{sessions}"} times for {"{minutes}"} minutes, {"{cadence}"}. Both teach, and both learn.

    1. What is said stays between us, unless we both agree otherwise or somebody’s safety is at stake.
    2. We keep our appointments. Who cannot come says so early and proposes another time.
    3. Each of us brings a question or a topic to each session, and both decide what we speak about.
    4. We listen to the end, ask before we advise, and say openly when something does not feel right.
    5. We do not speak about appraisals, pay or promotion of either of us.
    6. Either of us can end this at any time by a word to {"{coordinator}"}, without a reason and without any disadvantage.
    7. In the middle and at the end we look back together: what did each of us learn, what do we change?

    What {"{mentor}"} wants to learn: ____________________________

    What {"{mentee}"} wants to learn: ____________________________

    Date and signature of {"{mentor}"}: ____________________________

    Date and signature of {"{mentee}"}: ____________________________
