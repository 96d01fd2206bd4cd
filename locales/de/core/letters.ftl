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
letter-manager-open = Kollegin, lieber Kollege
letter-teaches-open = der eigene Blick darauf, wie Dinge gemacht werden
letter-learns-open = wie es von einem anderen Platz in der Organisation aussieht
letter-first-open = eine Zeit, die Ihnen beiden passt
letter-need-open = voneinander lernen
letter-programme-open = unser Mentoring-Programm
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

    für das Programm „{"{programme}"}“ schlagen wir vor, dass Sie und {"{partner}"} ein Paar bilden. Sie beide würden lehren, und Sie beide würden lernen.

    Was Sie einbringen würden: {"{teaches}"}.
    Was Sie mitnehmen würden: {"{learns}"}.

    Wenn Ihnen das zusagt, genügt ein kurzes Ja an {"{coordinator}"}. Wenn nicht, genügt ein kurzes Nein: Sie brauchen keinen Grund zu nennen, niemand sonst erfährt davon, und wir suchen jemand anderen.

    Freundliche Grüße
    {"{coordinator}"}
letter-body-mentor =
    Guten Tag {"{recipient}"},

    Sie und {"{partner}"} sind ein Paar im Programm „{"{programme}"}“. Sie beide lehren, und Sie beide lernen.

    Was Sie einbringen: {"{teaches}"}.
    Was Sie mitnehmen: {"{learns}"}.

    Sie treffen sich {"{sessions}"}-mal für {"{minutes}"} Minuten, {"{cadence}"}. Erste Sitzung: {"{first-session}"}. Bitte vereinbaren Sie, wie Sie sich treffen; wer von Ihnen zuerst schreibt, ist gleich.

    Bringen Sie zu jeder Sitzung eine Frage mit. Was gesagt wird, bleibt zwischen Ihnen beiden. Sie beide können jederzeit mit einem Wort an {"{coordinator}"} aufhören, ohne einen Grund zu nennen.

    Freundliche Grüße
    {"{coordinator}"}
letter-body-mentee =
    Guten Tag {"{recipient}"},

    Sie und {"{partner}"} sind ein Paar im Programm „{"{programme}"}“. Sie beide lehren, und Sie beide lernen.

    Was Sie einbringen: {"{teaches}"}.
    Was Sie mitnehmen: {"{learns}"}.

    Sie treffen sich {"{sessions}"}-mal für {"{minutes}"} Minuten, {"{cadence}"}. Erste Sitzung: {"{first-session}"}. Bitte halten Sie diese Zeiten frei: Die meisten Paare enden daran, dass Sitzungen immer wieder verschoben werden.

    Bringen Sie zu jeder Sitzung eine Frage mit. Was gesagt wird, bleibt zwischen Ihnen beiden. Sie beide können jederzeit mit einem Wort an {"{coordinator}"} aufhören, ohne einen Grund zu nennen.

    Freundliche Grüße
    {"{coordinator}"}
letter-body-manager =
    Guten Tag {"{recipient}"},

    {"{participant}"} nimmt am Programm „{"{programme}"}“ teil, in einem Paar mit {"{partner}"}. Beide lehren, und beide lernen.

    Was {"{participant}"} einbringt: {"{teaches}"}.
    Was {"{participant}"} mitnimmt: {"{learns}"}.

    Das Paar trifft sich {"{sessions}"}-mal für {"{minutes}"} Minuten, {"{cadence}"}. Bitte halten Sie diese Zeit von anderer Arbeit frei. Worüber die beiden sprechen, bleibt zwischen ihnen; bitte fragen Sie nicht danach.

    Fragen beantwortet {"{coordinator}"}.

    Freundliche Grüße
    {"{coordinator}"}
letter-body-agreement =
    {"{mentor}"} und {"{mentee}"} treffen sich {"{sessions}"}-mal für {"{minutes}"} Minuten, {"{cadence}"}. Beide lehren, und beide lernen.

    1. Was gesagt wird, bleibt unter uns, außer wir stimmen beide zu oder jemand ist in Gefahr.
    2. Wir halten unsere Termine ein. Wer verhindert ist, sagt es früh und schlägt eine andere Zeit vor.
    3. Beide bringen zu jeder Sitzung eine Frage oder ein Thema mit, und beide entscheiden, worüber wir sprechen.
    4. Wir hören bis zum Ende zu, fragen, bevor wir raten, und sagen offen, wenn sich etwas nicht richtig anfühlt.
    5. Über Beurteilung, Gehalt oder Beförderung sprechen wir nicht.
    6. Wir beide können jederzeit mit einem Wort an {"{coordinator}"} aufhören, ohne Grund und ohne Nachteil.
    7. In der Mitte und am Ende schauen wir gemeinsam zurück: Was haben wir beide gelernt, was ändern wir?

    Was {"{mentor}"} lernen möchte: ____________________________

    Was {"{mentee}"} lernen möchte: ____________________________

    Datum und Unterschrift von {"{mentor}"}: ____________________________

    Datum und Unterschrift von {"{mentee}"}: ____________________________
