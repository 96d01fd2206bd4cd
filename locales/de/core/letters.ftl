## Briefe. Was in geschweiften Klammern steht, wird für jede Person ausgefüllt und muss so bleiben. Beide lehren, beide lernen.

letter-placeholder = In Zeile { $line }, Zeichen { $column } des Textes steht etwas, das sich nicht ausfüllen lässt.
    .advice = Möglich sind: { $all }.
letter-none = Es gibt keinen Brief zu schreiben.
    .advice = Lassen Sie zuerst Paare vorschlagen; E-Mails brauchen Adressen.
letter-file = Die Briefe passen nicht in eine Datei dieser Art.
    .advice = Wählen Sie eine andere Dateiart oder weniger Briefe.
letter-sheet = Briefe
letter-column-kind = Brief
letter-column-name = Name
letter-column-email = E-Mail
letter-column-subject = Betreff
letter-column-text = Text
letter-column-sent = Gesendet
letter-kind-proposal = Vorschlag
letter-kind-mentor = An die Mentorin oder den Mentor
letter-kind-mentee = An die oder den Mentee
letter-kind-manager = An die Führungskraft
letter-kind-agreement = Vereinbarung
letter-manager-open = liebe Kollegin, lieber Kollege
letter-teaches-open = ein frischer Blick darauf, wie Dinge gemacht werden
letter-learns-open = wie die Dinge von einem anderen Platz in der Organisation aus aussehen
letter-first-open = eine Zeit, die Ihnen beiden passt
letter-need-open = voneinander lernen
letter-programme-open = Mentoring
letter-coordinator-open = die Koordination des Programms
letter-cadence = { $cadence ->
    [weekly] jede Woche
    [fortnightly] alle zwei Wochen
   *[monthly] einmal im Monat
    }
letter-weekday = { $day ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
    }
letter-month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
    }
letter-when = { $weekday }, { $day }. { $month } { $year }, { $time } Uhr ({ $zone })
letter-subject-proposal = {"{programme}"}: ein Vorschlag für Sie
letter-subject-mentor = {"{programme}"}: Sie und {"{partner}"}
letter-subject-mentee = {"{programme}"}: Sie und {"{partner}"}
letter-subject-manager = {"{programme}"}: {"{participant}"} nimmt teil
letter-subject-agreement = Unsere Vereinbarung: {"{mentor}"} und {"{mentee}"}
letter-body-proposal =
    Guten Tag {"{recipient}"},

    für das Programm „{"{programme}"}“ schlagen wir vor, dass Sie und {"{partner}"} ein Paar bilden. Sie würden beide Wissen weitergeben und beide dazulernen.

    Was Sie einbringen würden: {"{teaches}"}.
    Was Sie mitnehmen würden: {"{learns}"}.

    Wenn Ihnen das zusagt, genügt ein kurzes Ja an {"{coordinator}"}. Wenn nicht, genügt ein kurzes Nein: Sie brauchen keinen Grund zu nennen, niemand sonst erfährt davon, und wir suchen jemand anderen.

    Freundliche Grüße
    {"{coordinator}"}
letter-body-mentor =
    Guten Tag {"{recipient}"},

    Sie und {"{partner}"} bilden ein Paar im Programm „{"{programme}"}“. Sie geben beide Wissen weiter, und Sie lernen beide dazu.

    Was Sie einbringen: {"{teaches}"}.
    Was Sie mitnehmen: {"{learns}"}.

    Sie treffen sich {"{sessions}"}-mal für {"{minutes}"} Minuten, {"{cadence}"}. Erstes Treffen: {"{first-session}"}. {"{mentee}"} schreibt zuerst, und Sie vereinbaren gemeinsam, wie Sie sich treffen. Bitte halten Sie diese Zeiten frei: Die meisten Paare scheitern daran, dass Treffen immer wieder verschoben werden.

    Bringen Sie zu jedem Treffen eine Frage mit. Was gesagt wird, bleibt zwischen Ihnen beiden. Sie können beide jederzeit aussteigen; eine kurze Nachricht an {"{coordinator}"} genügt, ein Grund ist nicht nötig.

    Freundliche Grüße
    {"{coordinator}"}
letter-body-mentee =
    Guten Tag {"{recipient}"},

    Sie und {"{partner}"} bilden ein Paar im Programm „{"{programme}"}“. Sie geben beide Wissen weiter, und Sie lernen beide dazu.

    Was Sie einbringen: {"{teaches}"}.
    Was Sie mitnehmen: {"{learns}"}.

    Sie treffen sich {"{sessions}"}-mal für {"{minutes}"} Minuten, {"{cadence}"}. Erstes Treffen: {"{first-session}"}. {"{mentee}"} schreibt zuerst, und Sie vereinbaren gemeinsam, wie Sie sich treffen. Bitte halten Sie diese Zeiten frei: Die meisten Paare scheitern daran, dass Treffen immer wieder verschoben werden.

    Bringen Sie zu jedem Treffen eine Frage mit. Was gesagt wird, bleibt zwischen Ihnen beiden. Sie können beide jederzeit aussteigen; eine kurze Nachricht an {"{coordinator}"} genügt, ein Grund ist nicht nötig.

    Freundliche Grüße
    {"{coordinator}"}
letter-body-manager =
    Guten Tag {"{recipient}"},

    {"{participant}"} nimmt am Programm „{"{programme}"}“ teil und bildet ein Paar mit {"{partner}"}. Beide geben Wissen weiter, und beide lernen dazu.

    Was {"{participant}"} einbringt: {"{teaches}"}.
    Was {"{participant}"} mitnimmt: {"{learns}"}.

    Das Paar trifft sich {"{sessions}"}-mal für {"{minutes}"} Minuten, {"{cadence}"}. Bitte halten Sie diese Zeit von anderer Arbeit frei. Worüber die beiden sprechen, bleibt zwischen ihnen; bitte fragen Sie nicht danach.

    Ihre Fragen richten Sie bitte an {"{coordinator}"}.

    Freundliche Grüße
    {"{coordinator}"}
letter-body-agreement =
    {"{mentor}"} und {"{mentee}"} treffen sich {"{sessions}"}-mal für {"{minutes}"} Minuten, {"{cadence}"}. Beide geben Wissen weiter, und beide lernen dazu.

    1. Was gesagt wird, bleibt unter uns, außer wir stimmen beide zu oder jemand ist in Gefahr.
    2. Wir halten unsere Termine ein. Wer verhindert ist, sagt früh Bescheid und schlägt eine andere Zeit vor.
    3. Wir bringen beide zu jedem Treffen eine Frage oder ein Thema mit und entscheiden gemeinsam, worüber wir sprechen.
    4. Wir hören bis zum Ende zu, fragen, bevor wir raten, und sagen offen, wenn sich etwas nicht richtig anfühlt.
    5. Über Beurteilung, Gehalt oder Beförderung sprechen wir nicht.
    6. Wir können beide jederzeit mit einer kurzen Nachricht an {"{coordinator}"} aussteigen, ohne Grund und ohne Nachteil.
    7. Zur Halbzeit und am Ende blicken wir gemeinsam zurück: Was haben wir beide gelernt, was ändern wir?

    Was {"{mentor}"} lernen möchte: ____________________________

    Was {"{mentee}"} lernen möchte: ____________________________

    Datum und Unterschrift von {"{mentor}"}: ____________________________

    Datum und Unterschrift von {"{mentee}"}: ____________________________
