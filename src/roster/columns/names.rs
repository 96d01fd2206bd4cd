//! What headers are called in English, German, French and Spanish. Folded: lower case, no accents, no punctuation.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use sorting::ColdSort;

use super::phrases::{self, Meaning};
use crate::roster::Field;
use crate::roster::cells::text::fold;

/// The field that a header names and how surely (higher is surer), best first. Empty when it names none. Scores below
/// [`BELIEVED`] need cells that agree.
///
/// ```
/// use viceversa::roster::{Field, columns::names::{BELIEVED, fields}};
/// let (field, score) = fields("Vorgesetzte (Personalnummer)")[0];
/// assert_eq!((field, score >= BELIEVED), (Field::Manager, true));
/// assert!(fields("Favourite colour").is_empty());
/// ```
#[must_use]
pub fn fields(header: &str) -> Vec<(Field, u32)> {
    let mut found = Vec::new();
    // Long texts are questions of a form; a header of a kilobyte is neither.
    if header.len() > LONGEST {
        return found;
    }
    let mut add = |field: Field, score: u32| {
        if !found.iter().any(|(f, _)| *f == field) {
            found.push((field, score));
        }
    };
    let plain = plain(header);
    for (length, text) in readings(header, &plain) {
        for (field, weight) in exact().get(compact(&text).as_str()).into_iter().flatten() {
            if length != 1 || many(*field) {
                add(*field, 1_000 * length + weight);
            }
        }
    }
    match meaning(&plain) {
        Meaning::Sure(field) => add(field, 500),
        Meaning::Maybe(field) => add(field, 40),
        Meaning::Other | Meaning::Nothing => {}
    }
    found.cold_sort_by_key(|(_, score)| std::cmp::Reverse(*score));
    found
}

/// From this score on a header is believed as long as its cells do not speak against it.
pub const BELIEVED: u32 = 100;

/// Longer headers, in bytes, are texts.
const LONGEST: usize = 400;

/// Whether a header speaks of something that no field holds, whatever its cells look like ("Level of English").
///
/// ```
/// use viceversa::roster::columns::names::is_other;
/// assert!(is_other("Level of English") && !is_other("Level"));
/// ```
#[must_use]
pub fn is_other(header: &str) -> bool {
    header.len() <= LONGEST
        && fields(header).is_empty()
        && meaning(&plain(header)) == Meaning::Other
}

/// What a header means by its words: as a whole, without what stands in brackets, its last part, or each of its
/// alternatives ("Grade / title") when they agree.
fn meaning(plain: &str) -> Meaning {
    let bare = without_brackets(plain);
    let aside = plain.len() - bare.len();
    // "Manager (phone)" is about the telephone, "Skills (max. 3, please be honest)" about skills.
    let remark = aside > 0
        && (plain.bytes().any(|b| b.is_ascii_digit())
            || fold(plain).split(' ').count() > fold(&bare).split(' ').count() + 2);
    let mut texts = vec![plain, bare.as_str()];
    if remark {
        texts.reverse();
    }
    texts.extend(segments(&bare).into_iter().rev());
    for text in texts {
        match phrases::meaning(&fold(text)) {
            Meaning::Nothing => {}
            found => return found,
        }
    }
    let mut agreed: Option<Field> = None;
    for part in bare.split(['/', '|']).filter(|p| !p.trim().is_empty()) {
        let folded = fold(part);
        let listed = exact()
            .get(compact(&folded).as_str())
            .and_then(|e| e.iter().max_by_key(|(_, weight)| *weight));
        let field = match (listed, phrases::meaning(&folded)) {
            (Some((field, _)), _) => *field,
            (None, Meaning::Sure(field)) => field,
            _ => return Meaning::Nothing,
        };
        if agreed.is_some_and(|a| a != field) {
            return Meaning::Nothing;
        }
        agreed = Some(field);
    }
    agreed.map_or(Meaning::Nothing, Meaning::Sure)
}

/// The texts to look for on the lists, the surest first.
fn readings(header: &str, plain: &str) -> Vec<(u32, String)> {
    let (whole, folded) = (fold(&header.replace(['#', '№'], " number ")), fold(plain));
    let bare = without_brackets(plain);
    let mut readings = vec![
        (3, whole.clone()),
        (3, folded.clone()),
        (2, without_lead(&whole).to_owned()),
        (2, without_lead(&folded).to_owned()),
    ];
    for text in std::iter::once(bare.as_str()).chain(segments(&bare).into_iter().rev()) {
        let text = fold(text);
        readings.push((2, without_lead(&text).to_owned()));
        readings.push((2, without_count(&text).to_owned()));
        readings.push((2, text));
    }
    readings.push((1, without_number(&whole).to_owned()));
    readings.retain(|(_, text)| !text.is_empty());
    readings
}

/// Words apart, one gender, no signs: "Mitarbeiter*in", "Vorgesetzte/r", "employé·e" and "employeeFirstName".
fn plain(header: &str) -> String {
    const ENDINGS: &[&str] = &[
        "innen", "in", "r", "e", "n", "s", "es", "e.s", "e·s", "a", "o", "as", "os", "rin",
        "trice", "rice", "euse", "ra", "ora", "ere", "ière", "ne",
    ];
    const SIGNS: &[char] = &['*', ':', '_', '/', '·', '•', '.', '(', '-', '’', '\''];
    let chars: Vec<char> = header.chars().collect();
    let letter = |at: usize| chars.get(at).is_some_and(|c| c.is_alphabetic());
    let mut plain = String::with_capacity(header.len() + 8);
    let mut at = 0;
    while at < chars.len() {
        let c = chars[at];
        let inside = at > 0 && letter(at - 1);
        if inside && SIGNS.contains(&c) {
            // "/-in" and "(in)".
            let from = if chars.get(at + 1) == Some(&'-') {
                at + 2
            } else {
                at + 1
            };
            let ending = ENDINGS.iter().find_map(|ending| {
                let until = from + ending.chars().count();
                let same = chars.get(from..until)?.iter().copied().eq(ending.chars());
                let end = if c == '(' {
                    (chars.get(until) == Some(&')')).then_some(until + 1)?
                } else {
                    until
                };
                (same && !letter(end)).then_some(end)
            });
            // A dash or an apostrophe by itself joins words: "e-mail", "what's".
            if let Some(end) = ending
                && !matches!(c, '-' | '’' | '\'')
                && (c != '.' || matches!(chars.get(from), Some('e')))
            {
                at = end;
                continue;
            }
        }
        let small = at > 0 && chars[at - 1].is_lowercase();
        if small && c.is_uppercase() {
            let rest: String = chars[at..]
                .iter()
                .take_while(|c| c.is_alphabetic())
                .collect();
            if rest == "In" || rest == "Innen" {
                at += rest.len();
                continue;
            }
            plain.push(' ');
        }
        match c {
            '#' | '№' => plain.push_str(" number "),
            c => plain.push(c),
        }
        at += 1;
    }
    // Without its accents the French mentee is the Spanish mentors.
    if plain.contains("entoré") {
        plain = plain.replace("entorée", "entee").replace("entoré", "entee");
    }
    plain
}

/// Without what stands in brackets.
fn without_brackets(text: &str) -> String {
    let mut depth = 0u32;
    text.chars()
        .filter(|c| match c {
            '(' | '[' | '{' => {
                depth += 1;
                false
            }
            ')' | ']' | '}' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .collect()
}

/// The parts of a header that names its section first: "Profile: Department", "Mentoring > Skills offered".
fn segments(text: &str) -> Vec<&str> {
    let mut parts: Vec<&str> = text
        .split([':', '>', '›', '»', '\n', '|', '?'])
        .flat_map(|p| p.split(" - "))
        .flat_map(|p| p.split(" – "))
        .map(str::trim)
        .filter(|p| !p.is_empty())
        .collect();
    if parts.len() < 2 {
        parts.clear();
    }
    parts
}

/// Without the number of a question: "3 department", "q7 location", "frage 4 abteilung".
fn without_count(folded: &str) -> &str {
    let rest = ["frage ", "question ", "pregunta ", "q ", "no ", "nr "]
        .iter()
        .find_map(|word| folded.strip_prefix(word))
        .unwrap_or(folded);
    let (first, after) = rest.split_once(' ').unwrap_or(("", rest));
    let number = first
        .trim_start_matches('q')
        .trim_end_matches(|c: char| c.is_ascii_lowercase());
    if !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) {
        after
    } else {
        folded
    }
}

/// Whether a column holds free remarks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remarks {
    /// Its header does not say so.
    No,
    /// "Notes", "Anything else?"
    Yes,
    /// "Who should you not be paired with?": every cell is about others.
    AboutPartners,
}

/// What a header says about remarks, in four languages.
///
/// ```
/// use viceversa::roster::columns::names::{Remarks, remarks};
/// assert_eq!(remarks("Anything else we should know?"), Remarks::Yes);
/// assert_eq!(remarks("Who should you not be paired with?"), Remarks::AboutPartners);
/// assert_eq!(remarks("Number of comments"), Remarks::No);
/// ```
#[must_use]
pub fn remarks(header: &str) -> Remarks {
    if header.len() > LONGEST || !fields(header).is_empty() {
        return Remarks::No;
    }
    let folded = fold(&plain(header));
    if phrases::keeps_apart(&folded) {
        return Remarks::AboutPartners;
    }
    let padded = format!(" {folded} ");
    // "Manager comments" are remarks, "Number of comments" and "Notes date" are not.
    let counted = [
        "number", "date", "count", "anzahl", "datum", "fecha", "status",
    ]
    .iter()
    .any(|word| padded.contains(&format!(" {word} ")));
    let said = REMARKS
        .split(", ")
        .any(|phrase| padded.contains(&format!(" {phrase} ")));
    if said && !counted {
        Remarks::Yes
    } else {
        Remarks::No
    }
}

const REMARKS: &str = "note, notes, comment, comments, remark, remarks, free text, freetext, anything else, anything we should know, anything you want to tell us, anything to add, additional information, additional info, further information, other information, more information, \
    special requests, special request, requests, constraints, restrictions, considerations, message, feedback, observations, \
    bemerkung, bemerkungen, anmerkung, anmerkungen, kommentar, kommentare, notiz, notizen, hinweis, hinweise, freitext, sonstiges, sonstige angaben, weitere angaben, weitere informationen, zusatzliche informationen, was wir wissen sollten, \
    mitteilung, nachricht, besonderheiten, einschrankungen, \
    remarque, remarques, commentaire, commentaires, observation, precisions, informations complementaires, autre chose, autres informations, texte libre, message libre, contraintes, souhaits particuliers, \
    observacion, observaciones, comentario, comentarios, nota, notas, informacion adicional, otra informacion, algo mas, texto libre, mensaje, restricciones";

/// Whether several columns may fill a field together.
///
/// ```
/// use viceversa::roster::{Field, columns::names::many};
/// assert!(many(Field::Offers) && !many(Field::Name));
/// ```
#[must_use]
pub fn many(field: Field) -> bool {
    matches!(
        field,
        Field::Role
            | Field::DottedLines
            | Field::Languages
            | Field::Offers
            | Field::Wants
            | Field::Availability
            | Field::Wishes
            | Field::Custom
            | Field::Ignore
    )
}

/// Whether a header speaks of who still works here ("Status", "Employment status").
///
/// ```
/// use viceversa::roster::columns::names::is_status;
/// assert!(is_status("Employment status") && !is_status("Project status"));
/// ```
#[must_use]
pub fn is_status(header: &str) -> bool {
    matches!(
        compact(&fold(header)).as_str(),
        "status"
            | "employmentstatus"
            | "employeestatus"
            | "workerstatus"
            | "beschaftigungsstatus"
            | "mitarbeiterstatus"
            | "statut"
            | "statutemploye"
            | "estado"
            | "estadolaboral"
            | "estatus"
            | "activestatus"
            | "hrstatus"
    )
}

fn exact() -> &'static BTreeMap<String, Vec<(Field, u32)>> {
    static EXACT: OnceLock<BTreeMap<String, Vec<(Field, u32)>>> = OnceLock::new();
    EXACT.get_or_init(|| {
        let mut exact: BTreeMap<String, Vec<(Field, u32)>> = BTreeMap::new();
        for (field, weight, names) in NAMES {
            for name in names.split(", ") {
                let entry = exact.entry(compact(name)).or_default();
                if !entry.iter().any(|(f, _)| f == field) {
                    entry.push((*field, *weight));
                }
            }
        }
        exact
    })
}

/// "EmployeeID" and "Employee ID" are one.
fn compact(folded: &str) -> String {
    folded.replace(' ', "")
}

/// "Your name", "Employee department", "Mentee e-mail": without whose it is.
fn without_lead(folded: &str) -> &str {
    const LEADS: &[&str] = &[
        "what is your ",
        "please enter your ",
        "your ",
        "my ",
        "the ",
        "employee ",
        "employees ",
        "staff ",
        "worker ",
        "person ",
        "colleague ",
        "participant ",
        "mentor ",
        "mentee ",
        "mitarbeiter ",
        "mitarbeiterin ",
        "mitarbeitende ",
        "ihr ",
        "ihre ",
        "mein ",
        "meine ",
        "dein ",
        "deine ",
        "votre ",
        "vos ",
        "ton ",
        "mon ",
        "ma ",
        "mes ",
        "collaborateur ",
        "salarie ",
        "su ",
        "tu ",
        "mi ",
        "mis ",
        "empleado ",
        "primary ",
        "current ",
        "legal ",
    ];
    LEADS
        .iter()
        .find_map(|lead| folded.strip_prefix(lead))
        .unwrap_or(folded)
}

/// "Skill 1", "Skill 2".
fn without_number(folded: &str) -> &str {
    folded
        .trim_end_matches(|c: char| c.is_ascii_digit())
        .trim_end()
}

const NAMES: &[(Field, u32, &str)] = &[
    (
        Field::Id,
        50,
        "id, employee id, employee number, employee no, emp id, emp no, staff id, staff number, staff no, personnel number, personnel no, personnel id, person id, \
         worker id, personalnummer, personal nr, pers nr, personal nummer, mitarbeiternummer, mitarbeiter nr, mitarbeiter id, ma nr, ma nummer, stammnummer, kennung, \
         matricule, numero matricule, identifiant, numero employe, numero d employe, n employe, no employe, numero de employe, code employe, id employe, id salarie, \
         identificador, numero de empleado, no empleado, n empleado, no de empleado, id empleado, id de empleado, legajo, numero de personal, codigo de empleado, matricula",
    ),
    (
        Field::Id,
        20,
        "user id, user name, user, login, uid, key, identifier, badge number, badge, payroll number, payroll id, benutzername, kurzzeichen, code, usuario, global id, hr id, sap id, workday id",
    ),
    (
        Field::Name,
        50,
        "full name, display name, employee name, complete name, name, name surname, first and last name, first name last name, vollstandiger name, vor und nachname, \
         vorname nachname, vorname und nachname, nachname vorname, name vorname, mitarbeitername, anzeigename, vor und zuname, nom complet, nom prenom, prenom nom, nom et prenom, \
         prenom et nom, nom affiche, nombre completo, nombre y apellidos, nombre y apellido, apellidos y nombre, nombre apellidos, worker, employee, mitarbeiter, mitarbeiterin, \
         collaborateur, empleado",
    ),
    (
        Field::Name,
        30,
        "preferred name, nom, nombre, person, participant, teilnehmer, participante, mentor, mentee",
    ),
    (
        Field::FirstName,
        50,
        "first name, given, given name, given names, forename, christian name, preferred first name, first, vorname, vornamen, rufname, prenom, prenoms, nombre de pila, nombres, primer nombre",
    ),
    (
        Field::LastName,
        50,
        "last name, surname, family name, last, nachname, familienname, zuname, nom de famille, patronyme, apellido, apellidos",
    ),
    (
        Field::Email,
        50,
        "email, e mail, mail, email address, e mail address, mail address, work email, work e mail, email work, business email, company email, primary work email, email id, \
         e mail adresse, email adresse, mailadresse, dienstliche e mail, geschaftliche e mail, courriel, adresse e mail, adresse email, adresse mail, adresse electronique, adresse de courriel, \
         courriel professionnel, mail professionnel, email professionnel, correo, correo electronico, direccion de correo, direccion de correo electronico, correo corporativo, email corporativo",
    ),
    (
        Field::Role,
        50,
        "role, programme role, program role, mentoring role, role in programme, role in the programme, role in program, mentor or mentee, mentor mentee, mentor mentee role, participant type, \
         participation, i am a, i am, ich bin, ich mochte sein, je suis, soy, participate as, participating as, i want to be a, i would like to be a, i want to be, i would like to be, rolle, rolle im programm, programmrolle, teilnahme als, \
         ich mochte teilnehmen als, mentor oder mentee, mentoring rolle, role dans le programme, role programme, mentor ou mentore, je souhaite etre, participer comme, rol, rol en el programa, \
         quiero ser, participar como, papel, tipo de participante",
    ),
    (
        Field::Level,
        60,
        "level, grade, job level, job grade, pay grade, band, job band, career level, management level, seniority, seniority level, salary grade, employee grade, employee level, hierarchy level, \
         grade level, rank, stufe, ebene, karrierestufe, gehaltsstufe, entgeltgruppe, entgeltstufe, tarifgruppe, managementebene, hierarchieebene, hierarchiestufe, fuhrungsebene, laufbahnstufe, \
         besoldungsgruppe, dienstgrad, niveau, echelon, niveau hierarchique, niveau de poste, classification, nivel, grado, categoria, nivel jerarquico, banda, escalafon, nivel profesional, categoria profesional",
    ),
    (
        Field::Level,
        20,
        "title, job title, business title, position, position title, designation, job, job role, role, titel, stelle, funktion, stellenbezeichnung, berufsbezeichnung, jobtitel, \
         poste, fonction, intitule du poste, intitule de poste, titre, emploi, puesto, cargo, titulo del puesto, puesto de trabajo, denominacion del puesto",
    ),
    (
        Field::Manager,
        70,
        "manager id, manager employee id, manager number, manager no, managers id, line manager id, supervisor id, reports to id, boss id, manager emp id, manager personnel number, \
         personalnummer vorgesetzter, personalnummer vorgesetzte r, personalnummer der fuhrungskraft, personalnummer fuhrungskraft, vorgesetzten id, id vorgesetzter, fuhrungskraft id, \
         fuhrungskraft personalnummer, matricule manager, matricule du manager, matricule responsable, matricule du responsable, id manager, id responsable, id jefe, id del jefe, id supervisor, legajo jefe",
    ),
    (
        Field::Manager,
        60,
        "manager email, manager e mail, managers email, line manager email, supervisor email, manager email address, email manager, e mail vorgesetzter, e mail fuhrungskraft, fuhrungskraft e mail, \
         email du manager, courriel du manager, courriel manager, email responsable, correo del jefe, correo jefe, email jefe, correo del responsable",
    ),
    (
        Field::Manager,
        50,
        "manager, line manager, reports to, report to, supervisor, direct manager, direct supervisor, boss, people manager, reporting manager, reporting to, immediate manager, immediate supervisor, \
         vorgesetzte r, vorgesetzter, vorgesetzte, vorgesetzt, fuhrungskraft, direkte fuhrungskraft, direkter vorgesetzter, direkte r vorgesetzte r, disziplinarischer vorgesetzter, \
         disziplinarische fuhrungskraft, berichtet an, chef, manager direct, responsable hierarchique, responsable, superieur, superieur hierarchique, n 1, n1, chef direct, rattache a, \
         jefe, jefe directo, jefe inmediato, jefa, superior, superior jerarquico, responsable directo, reporta a, supervisor directo",
    ),
    (
        Field::Manager,
        40,
        "manager name, line manager name, name of manager, name of line manager, supervisor name, managers name, name des vorgesetzten, name der fuhrungskraft, nom du manager, \
         nom du responsable, nombre del jefe, nombre del responsable",
    ),
    (
        Field::DottedLines,
        50,
        "dotted line, dotted lines, dotted line manager, dotted line managers, dotted line to, matrix manager, functional manager, second manager, secondary manager, additional manager, \
         fachlicher vorgesetzter, fachliche r vorgesetzte r, fachliche fuhrungskraft, matrix fuhrungskraft, responsable fonctionnel, manager fonctionnel, responsable funcional, jefe funcional, dotted line id",
    ),
    (
        Field::Department,
        60,
        "department, dept, department name, abteilung, departement, departamento, service",
    ),
    (
        Field::Department,
        40,
        "division, business unit, bu, org unit, organisation unit, organization unit, organisational unit, organizational unit, organisation, organization, business area, unit, area, bereich, \
         organisationseinheit, oe, ressort, geschaftsbereich, fachbereich, direction, unite, entite, pole, unidad, unidad de negocio, gerencia, direccion",
    ),
    (
        Field::Department,
        20,
        "team, group, function, gruppe, equipe, equipo, supervisory organization",
    ),
    (
        Field::Location,
        50,
        "location, office, site, work location, office location, workplace, place of work, location name, standort, niederlassung, arbeitsort, dienstort, dienstsitz, lieu, lieu de travail, \
         localisation, bureau, ubicacion, oficina, sede, lugar de trabajo, centro de trabajo, localidad",
    ),
    (
        Field::Location,
        30,
        "city, town, ort, stadt, ville, ciudad, base",
    ),
    (Field::Location, 20, "country, region, land, pays, pais"),
    (
        Field::Timezone,
        50,
        "time zone, timezone, tz, zeitzone, fuseau horaire, fuseau, zona horaria, huso horario",
    ),
    (
        Field::Languages,
        50,
        "languages, language, spoken languages, languages spoken, working languages, sprachen, sprache, sprachkenntnisse, langues, langue, langues parlees, idiomas, idioma, lenguas, lengua",
    ),
    (
        Field::Offers,
        50,
        "offers, offer, skills offered, can offer, can teach, i can offer, i can teach, can share, can help with, i can help with, topics offered, skills to share, skill offered, \
         bietet, biete, ich biete, kann anbieten, angebotene fahigkeiten, angebot, kann vermitteln, propose, offre, competences offertes, competences proposees, je peux offrir, je peux partager, \
         peut transmettre, ofrece, ofrezco, puede ensenar, puedo ofrecer, puedo ensenar, habilidades ofrecidas",
    ),
    (
        Field::Offers,
        30,
        "skills, skill, expertise, strengths, competencies, competences, areas of expertise, knowledge, kenntnisse, fahigkeiten, kompetenzen, starken, fachwissen, \
         domaines d expertise, points forts, habilidades, competencias, conocimientos, areas de experiencia, fortalezas",
    ),
    (
        Field::Wants,
        50,
        "wants, want, skills wanted, skill wanted, wants to learn, would like to learn, want to learn, i want to learn, i would like to learn, topics wanted, looking for, wish to learn, \
         sucht, suche, ich suche, mochte lernen, will lernen, ich mochte lernen, gesuchte fahigkeiten, lernwunsche, souhaite apprendre, veut apprendre, je souhaite apprendre, recherche, \
         cherche, competences recherchees, competences souhaitees, busca, busco, quiere aprender, quiero aprender, habilidades buscadas, desea aprender",
    ),
    (
        Field::Wants,
        30,
        "learning goals, learning goal, development goals, development areas, learning interests, interests, needs, goals, areas for development, development needs, lernziele, entwicklungsziele, \
         interessen, bedarf, souhaite, objectifs, besoins, centres d interet, objetivos, intereses, necesita, necesidades, objetivos de aprendizaje",
    ),
    (
        Field::Availability,
        50,
        "availability, available, available times, available hours, times available, free times, meeting times, preferred times, preferred meeting times, weekly availability, verfugbarkeit, \
         verfugbarkeiten, verfugbar, verfugbare zeiten, zeitfenster, disponibilite, disponibilites, disponible, creneaux, disponibilidad, horario disponible",
    ),
    (
        Field::Availability,
        20,
        "working hours, office hours, hours, zeiten, arbeitszeiten, arbeitszeit, horaires, horaire, horario, horarios, horas",
    ),
    (
        Field::MentorCapacity,
        50,
        "mentor capacity, capacity mentor, capacity as mentor, max mentees, maximum mentees, mentees max, number of mentees, how many mentees, max number of mentees, maximale mentees, anzahl mentees, \
         kapazitat mentor, kapazitat als mentor, capacite mentor, capacidad mentor, numero de mentees, maximo de mentees",
    ),
    (
        Field::MenteeCapacity,
        50,
        "mentee capacity, capacity mentee, capacity as mentee, max mentors, maximum mentors, mentors max, number of mentors, how many mentors, max number of mentors, anzahl mentoren, kapazitat mentee, \
         kapazitat als mentee, capacite mentee, nombre de mentors, capacidad mentee, maximo de mentores",
    ),
    (
        Field::TotalCapacity,
        50,
        "capacity, total capacity, max pairs, max partners, number of partners, kapazitat, kapazitat gesamt, capacite, capacite totale, capacidad, capacidad total",
    ),
    (
        Field::Wishes,
        50,
        "wishes, wish, wish list, wishlist, preferred mentor, preferred mentors, preferred mentee, preferred mentees, preferred partner, preferred partners, ranking, choice, choices, first choice, \
         second choice, third choice, 1st choice, 2nd choice, 3rd choice, preference, first preference, second preference, third preference, 1st preference, 2nd preference, 3rd preference, wunsch, erste wahl, zweite wahl, dritte wahl, 1 wahl, 2 wahl, premier choix, deuxieme choix, primera opcion, segunda opcion, wunschpartner, wunschpartnerin, wunsche, wunschmentor, erstwunsch, zweitwunsch, voeux, voeu, mentor souhaite, mentore souhaite, mentee souhaite, partenaires souhaites, \
         deseos, preferencias, parejas deseadas",
    ),
];
