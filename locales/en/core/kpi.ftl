## Figures by which a programme is judged.

kpi-session-completion = Session completion
    .formula = Sessions held, of those that should have been held by now; what a pair held beyond its plan does not count for another.
kpi-active-pairs = Active pairs
    .formula = Pairs that met within the last one and a half intervals between sessions, of all pairs.
kpi-pulse-met = Met, as the pulse has it
    .formula = Respondents who said in the pulse that they met in the month before (as planned, later or shorter), of those who answered that. Sealed answers count too: nobody has to be known for it.
kpi-reach-levels = Levels reached
    .formula = Levels with somebody in a pair, of all levels in the roster.
kpi-reach-departments = Departments reached
    .formula = Departments with somebody in a pair, of all departments in the roster.
kpi-reach-sites = Sites reached
    .formula = Sites with somebody in a pair, of all sites in the roster.
kpi-learning = Learning both ways
    .formula = Respondents who lately learned something useful from somebody more junior and from somebody more senior (both answered with one of the two highest points), of those who answered both.
kpi-collaboration = Working across generations
    .formula = Mean of the respondents’ scores.
kpi-views = Views of other generations
    .formula = Mean of the respondents’ scores.
kpi-inclusion = Inclusion and voice
    .formula = Mean of the respondents’ scores.
kpi-engagement = Engagement
    .formula = Mean of the respondents’ scores.
kpi-stay = Intent to stay
    .formula = Mean of the respondents’ scores.
kpi-digital-confidence = Digital confidence
    .formula = Mean of the respondents’ scores.
kpi-leadership-confidence = Leadership confidence
    .formula = Mean of the respondents’ scores.
kpi-mentor-load = Mentor load
    .formula = Pairs, by mentors who have at least one.
kpi-own-formula = Typed in by the coordinator; the latest figure counts.
kpi-missing-no-pairs = There are no pairs yet.
kpi-missing-no-sessions = No sessions were written down, which does not mean that none were held.
kpi-missing-no-start = The charter has no first day, so nothing is due.
kpi-missing-too-early = The time of the first session is not over yet.
kpi-missing-nobody = Nobody answered what it needs.
kpi-missing-no-values = The roster does not say this of anybody.
kpi-missing-not-asked = No survey has asked this yet.
kpi-missing-not-kept = The answers were too many to be kept with the programme; bring the file again under Surveys.
kpi-missing-not-typed = No figure was typed in yet.

outcomes-too-few = Similar colleagues found: { $count }. Below { $least } couples nothing is compared.
outcomes-no-cause = Nobody was drawn by lot: a difference went with taking part, and may come from what made people take part.
outcomes-unlike = The groups still differ in at least one respect after matching, so part of a difference may come from there.
outcomes-unmatched = { $count ->
    [one] One participant has no similar colleague and is left out.
   *[other] { $count } participants have no similar colleague and are left out.
 }
outcomes-stayed = What went with taking part: { $count } of { $of } participants are still there, and { $others } of { $ofothers } similar colleagues.
outcomes-promoted = What went with taking part: of those still there, { $count } of { $of } participants are on a higher level, and { $others } of { $ofothers } similar colleagues.
outcomes-moved = What went with taking part: of those still there, { $count } of { $of } participants are in another department or at another site, and { $others } of { $ofothers } similar colleagues.
