//! Seniority words in job titles, in English, German, French and Spanish.

use crate::roster::cells::text::fold;

/// How senior a title is by its words, 1 (trainees) to 12 (chief executives); `None` when no word says anything.
///
/// ```
/// use viceversa::roster::ladder::titles::rank;
/// assert!(rank("Working student") < rank("Senior engineer"));
/// assert!(rank("Abteilungsleiterin Vertrieb") < rank("Vice President"));
/// assert_eq!(rank("Wizard"), None);
/// ```
#[must_use]
pub fn rank(title: &str) -> Option<u8> {
    if title.len() > 200 {
        return None;
    }
    let folded = fold(title);
    let padded = format!(" {folded} ");
    let has = |phrases: &str| {
        phrases
            .split(", ")
            .any(|p| padded.contains(&format!(" {p} ")))
    };
    if let Some((_, rank)) = FIRST.iter().map(|(r, p)| (p, *r)).find(|(p, _)| has(p)) {
        return Some(adjusted(rank, &has));
    }
    // "Chief … officer" with anything between.
    if has("chief") && has("officer") {
        return Some(11);
    }
    let (_, rank) = WORDS.iter().map(|(r, p)| (p, *r)).find(|(p, _)| has(p))?;
    Some(adjusted(rank, &has))
}

fn adjusted(rank: u8, has: &dyn Fn(&str) -> bool) -> u8 {
    let senior = has("senior, sr, snr, principal, executive");
    let junior = has("junior, jr, jnr");
    let deputy = has(
        "deputy, assistant, associate, vice, stellvertretender, stellvertretende, stv, adjoint, adjointe, adjunto, adjunta, sub, subdirector, subdirectora",
    );
    match rank {
        1 | 10..=12 => rank,
        2..=4 if junior => 2,
        2 | 3 if senior => 4,
        6 | 8 if senior => rank + 1,
        6..=8 if deputy => rank - 1,
        9 if senior => 10,
        _ => rank,
    }
}

/// Decided before the plain words: trainees of any kind, and titles in which "manager", "partner" or "executive" is no rank.
const FIRST: &[(u8, &str)] = &[
    (
        1,
        "intern, interns, trainee, apprentice, working student, student, praktikant, praktikantin, werkstudent, werkstudentin, azubi, auszubildende, auszubildender, volontar, \
         volontarin, stagiaire, apprenti, apprentie, alternant, alternante, becario, becaria, aprendiz, practicante",
    ),
    (
        3,
        "business partner, account executive, sales executive, marketing executive, customer success executive, executive assistant, personal assistant, vorstandsassistenz, assistenz der \
         geschaftsfuhrung, assistante de direction, assistant de direction, secretaria de direccion",
    ),
    (
        4,
        "product manager, project manager, program manager, programme manager, account manager, office manager, community manager, key account manager, customer success manager, projektmanager, \
         projektmanagerin, projektleiter, projektleiterin, chef de projet, cheffe de projet, chef de produit, jefe de proyecto, jefa de proyecto, scrum master, product owner",
    ),
];

/// From the top down: the first group with a word in the title decides.
const WORDS: &[(u8, &str)] = &[
    (
        12,
        "chief executive officer, chief executive, ceo, managing director, geschaftsfuhrer, geschaftsfuhrerin, geschaftsfuhrung, vorstandsvorsitzender, vorstandsvorsitzende, \
         vorsitzender der geschaftsfuhrung, pdg, president directeur general, directeur general, directrice generale, director general, directora general, consejero delegado, \
         consejera delegada, founder, owner, inhaber, inhaberin",
    ),
    (
        10,
        "evp, svp, executive vice president, senior vice president, senior leadership, senior leader, top management, senior management",
    ),
    (
        9,
        "vp, avp, vice president, vice presidente, vicepresidente, vicepresidenta, vice presidenta, partner, generalbevollmachtigter, generalbevollmachtigte",
    ),
    (
        11,
        "cfo, coo, cto, cio, cmo, chro, cpo, cdo, ciso, cro, cso, president, presidente, presidenta, vorstand, vorstandin, vorstandsmitglied, executive board, board, board member, c suite, c level, \
         executive committee, leadership team, executive",
    ),
    (
        8,
        "director, direktor, direktorin, directeur, directrice, directora, hauptabteilungsleiter, hauptabteilungsleiterin, bereichsleiter, bereichsleiterin, bereichsleitung",
    ),
    (
        7,
        "head, head of, abteilungsleiter, abteilungsleiterin, abteilungsleitung, leiter, leiterin, leitung, senior manager, chef de departement, jefe de departamento, jefa de departamento, \
         middle management, leader",
    ),
    (
        5,
        "team lead, teamlead, team leader, teamleiter, teamleiterin, teamleitung, gruppenleiter, gruppenleiterin, chef d equipe, cheffe d equipe, jefe de equipo, jefa de equipo, lider de equipo",
    ),
    (
        6,
        "manager, managers, managerin, management, gerente, gerenta, chef de service, cheffe de service, responsable, jefe, jefa, encargado, encargada, referatsleiter, referatsleiterin, fuhrungskraft",
    ),
    (
        5,
        "lead, tech lead, supervisor, principal, lider, chef, cheffe, foreman, meister, architect, architekt, architektin",
    ),
    (
        4,
        "senior, sr, snr, expert, experte, expertin, experienced, erfahren, experimente, experimentee, confirme, confirmee, experto, experta",
    ),
    (
        3,
        "specialist, consultant, engineer, developer, officer, advisor, adviser, accountant, designer, scientist, researcher, professional, recruiter, representative, mid, mid level, middle, intermediate, \
         individual contributor, staff, employee, worker, technician, programmer, lawyer, counsel, buyer, planner, editor, writer, nurse, teacher, controller, referent, referentin, spezialist, \
         spezialistin, berater, beraterin, ingenieur, ingenieurin, entwickler, entwicklerin, fachkraft, sachbearbeiter, sachbearbeiterin, fachreferent, fachreferentin, techniker, technikerin, \
         einkaufer, einkauferin, jurist, juristin, charge, chargee, ingenieure, conseiller, conseillere, specialiste, consultante, developpeur, developpeuse, technicien, technicienne, \
         comptable, especialista, consultor, consultora, ingeniero, ingeniera, desarrollador, desarrolladora, tecnico, tecnica, asesor, asesora, contable",
    ),
    (
        2,
        "analyst, associate, assistant, junior, jr, jnr, graduate, entry, entry level, coordinator, clerk, administrator, assistent, assistentin, assistenz, analystin, berufseinsteiger, mitarbeiter, \
         mitarbeiterin, assistante, analyste, coordinateur, coordinatrice, debutant, debutante, collaborateur, collaboratrice, asistente, auxiliar, analista, coordinador, coordinadora, administrativo, \
         administrativa",
    ),
    (1, "vocational, entrant"),
];
