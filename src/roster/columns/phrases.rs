//! What a header speaks of when it is on no list: its words, tagged with what they mean, and what these mean together.
//! English, German, French and Spanish.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::roster::Field;

/// What the words of a header come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// It names the field.
    Sure(Field),
    /// It may mean the field: the cells have to agree.
    Maybe(Field),
    /// It is about something else, whatever the cells look like ("Phone of manager").
    Other,
    /// Its words say nothing.
    Nothing,
}

/// What a word is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tag {
    Manager,
    /// Somebody who may be the manager: "Lead", "Head".
    Lead,
    Dotted,
    Email,
    Id,
    /// A number or a code of whatever stands beside it.
    Number,
    Name,
    First,
    Last,
    Level,
    Title,
    Department,
    Location,
    Zone,
    Language,
    /// The name of a language.
    Tongue,
    Skill,
    Offer,
    Want,
    /// Times that somebody has.
    Free,
    /// Asks for a time.
    When,
    /// What is done at a time: meet, talk.
    Meet,
    Many,
    /// "Nombre de": how many in French, the name of somebody in Spanish.
    ManyOrName,
    /// Hours and days, of whatever.
    Hours,
    Mentor,
    Mentee,
    Partner,
    Role,
    Wish,
    /// Asks for a partner in so many words.
    Paired,
    /// The person of the row.
    Person,
    /// Somebody else: an assistant, a contact in an emergency.
    Else,
    /// What no field holds: a telephone, a date, a remark.
    Off,
    /// Asks how or why.
    How,
    Not,
    And,
    /// Marks a question or a statement about oneself.
    Ask,
    /// Says nothing.
    Fill,
    Unknown,
}

/// What the words of a folded header mean together.
pub(super) fn meaning(folded: &str) -> Meaning {
    let tags = tags(folded);
    let has = |tag: Tag| tags.contains(&tag);
    let any = |list: &[Tag]| list.iter().any(|t| has(*t));
    let unknown = tags.iter().filter(|t| **t == Tag::Unknown).count();
    let asks = any(&[Tag::Ask, Tag::When]);
    // A noun with words beside it that are not known is most likely another thing ("Office equipment").
    let sure = |field: Field| {
        if unknown == 0 || asks && unknown <= 2 {
            Meaning::Sure(field)
        } else if asks
            || matches!(
                field,
                Field::Email | Field::Manager | Field::Timezone | Field::Availability
            )
        {
            Meaning::Maybe(field)
        } else {
            Meaning::Nothing
        }
    };
    if tags.is_empty() {
        return Meaning::Nothing;
    }
    let skills = skills(&tags);
    if has(Tag::Else) || has(Tag::Off) && (skills.is_none() || !asks) {
        return Meaning::Other;
    }
    if any(&[
        Tag::Wish,
        Tag::Paired,
        Tag::Partner,
        Tag::Mentor,
        Tag::Mentee,
    ]) && has(Tag::Not)
    {
        return Meaning::Other;
    }
    if has(Tag::Dotted) {
        return sure(Field::DottedLines);
    }
    let counted = any(&[Tag::Mentor, Tag::Mentee, Tag::Partner]);
    if has(Tag::Many) || has(Tag::ManyOrName) && counted {
        return match (has(Tag::Mentor), has(Tag::Mentee)) {
            // How many mentees is asked of a mentor.
            (false, true) => sure(Field::MentorCapacity),
            (true, false) => sure(Field::MenteeCapacity),
            _ if has(Tag::Partner) => sure(Field::TotalCapacity),
            _ => Meaning::Other,
        };
    }
    if has(Tag::Paired) {
        return Meaning::Sure(Field::Wishes);
    }
    if has(Tag::Wish) && any(&[Tag::Mentor, Tag::Mentee, Tag::Partner]) && skills.is_none() {
        return sure(Field::Wishes);
    }
    if let Some(field) = skills {
        let noun = unknown > 0 && !asks;
        return if has(Tag::How) || noun {
            Meaning::Other
        } else {
            Meaning::Sure(field)
        };
    }
    if has(Tag::Skill) && has(Tag::Wish) && !counted && !has(Tag::Level) {
        return Meaning::Sure(Field::Wants);
    }
    if has(Tag::How) {
        return Meaning::Other;
    }
    if has(Tag::Zone) {
        return sure(Field::Timezone);
    }
    if has(Tag::Manager) {
        let thing = any(&[
            Tag::Level,
            Tag::Title,
            Tag::Department,
            Tag::Location,
            Tag::Language,
            Tag::Free,
            Tag::Skill,
        ]);
        let at = |tag: Tag| tags.iter().position(|t| *t == tag);
        // "Team manager" is one, "Manager's team" is a team.
        if at(Tag::Department).is_some_and(|team| at(Tag::Manager).is_some_and(|m| team < m)) {
            return Meaning::Maybe(Field::Manager);
        }
        return if thing {
            Meaning::Other
        } else {
            sure(Field::Manager)
        };
    }
    if has(Tag::Free) || has(Tag::When) && any(&[Tag::Meet]) {
        return sure(Field::Availability);
    }
    if has(Tag::When) {
        return if unknown == 0 && tags.len() > 1 {
            Meaning::Sure(Field::Availability)
        } else {
            Meaning::Maybe(Field::Availability)
        };
    }
    if has(Tag::Lead) {
        return Meaning::Maybe(Field::Manager);
    }
    if has(Tag::Email) {
        return sure(Field::Email);
    }
    if has(Tag::Id) {
        return sure(Field::Id);
    }
    if has(Tag::Level) && any(&[Tag::Language, Tag::Tongue, Tag::Skill]) {
        return Meaning::Other;
    }
    if has(Tag::Language) {
        return sure(Field::Languages);
    }
    let places = [
        (Tag::Department, Field::Department),
        (Tag::Location, Field::Location),
    ];
    let first = tags
        .iter()
        .find_map(|t| places.iter().find(|(tag, _)| tag == t).map(|(_, f)| *f));
    // "Level of the department" is no level, "Title of the department" no department.
    if let Some(field) = first {
        let both = places.iter().all(|(tag, _)| has(*tag));
        return if any(&[
            Tag::Level,
            Tag::Title,
            Tag::Wish,
            Tag::Partner,
            Tag::Number,
            Tag::Hours,
        ]) || both && !asks
        {
            Meaning::Nothing
        } else {
            sure(field)
        };
    }
    if has(Tag::Level) || has(Tag::Title) {
        return if any(&[Tag::Wish, Tag::Mentor, Tag::Mentee, Tag::Partner]) && !asks {
            Meaning::Nothing
        } else {
            sure(Field::Level)
        };
    }
    if has(Tag::Person) && has(Tag::Number) {
        return sure(Field::Id);
    }
    match (
        has(Tag::First),
        has(Tag::Last),
        any(&[Tag::Name, Tag::ManyOrName]),
    ) {
        (true, true, _) => return sure(Field::Name),
        (true, false, _) => return sure(Field::FirstName),
        (false, true, _) => return sure(Field::LastName),
        (false, false, true) if unknown == 0 => return Meaning::Sure(Field::Name),
        _ => {}
    }
    // "Mentee?" above yes and no.
    let sides = [Tag::Mentor, Tag::Mentee, Tag::And, Tag::Fill];
    if any(&[Tag::Mentor, Tag::Mentee]) && tags.iter().all(|t| sides.contains(t)) {
        return Meaning::Sure(Field::Role);
    }
    if unknown == 0 && has(Tag::Mentor) && has(Tag::Mentee) {
        return Meaning::Sure(Field::Role);
    }
    if has(Tag::Role) || asks && any(&[Tag::Mentor, Tag::Mentee]) {
        return sure(Field::Role);
    }
    Meaning::Nothing
}

/// Whether a header asks whom somebody should not be with.
pub(super) fn keeps_apart(folded: &str) -> bool {
    let tags = tags(folded);
    tags.contains(&Tag::Not)
        && [
            Tag::Paired,
            Tag::Partner,
            Tag::Mentor,
            Tag::Mentee,
            Tag::Meet,
        ]
        .iter()
        .any(|t| tags.contains(t))
}

/// Which way skills go: what is said first counts, unless both are asked for in one breath.
fn skills(tags: &[Tag]) -> Option<Field> {
    let at = |tag: Tag| tags.iter().position(|t| *t == tag);
    match (at(Tag::Offer), at(Tag::Want)) {
        (Some(_), None) => Some(Field::Offers),
        (None, Some(_)) => Some(Field::Wants),
        (Some(offer), Some(want)) => {
            let (from, to) = (offer.min(want), offer.max(want));
            if tags[from..to].contains(&Tag::And) {
                None
            } else if offer < want {
                Some(Field::Offers)
            } else {
                Some(Field::Wants)
            }
        }
        (None, None) => None,
    }
}

/// The longest phrases known, from left to right.
fn tags(folded: &str) -> Vec<Tag> {
    let words: Vec<&str> = folded.split(' ').filter(|w| !w.is_empty()).collect();
    let lexicon = lexicon();
    let mut tags = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let longest = (1..=LONGEST.min(words.len() - at))
            .rev()
            .find_map(|n| Some((n, *lexicon.get(words[at..at + n].join(" ").as_str())?)));
        let (length, tag) = longest.unwrap_or_else(|| (1, single(words[at])));
        tags.push(tag);
        at += length;
    }
    tags
}

/// A word that is on no list as it stands: a plural, a compound, a number.
fn single(word: &str) -> Tag {
    if word.bytes().all(|b| b.is_ascii_digit()) || word.chars().count() == 1 {
        return Tag::Fill;
    }
    let lexicon = lexicon();
    let singular = ["s", "es", "n", "en", "e", "in", "innen"]
        .iter()
        .filter_map(|end| word.strip_suffix(end))
        .filter(|stem| stem.len() >= 4)
        .find_map(|stem| lexicon.get(stem));
    if let Some(tag) = singular {
        return *tag;
    }
    STEMS
        .iter()
        .find(|(_, stems)| {
            stems
                .split(", ")
                .any(|stem| word.starts_with(stem) || stem.len() >= 8 && word.contains(stem))
        })
        .map_or(Tag::Unknown, |(tag, _)| *tag)
}

/// How many words the longest phrase has.
const LONGEST: usize = 6;

fn lexicon() -> &'static BTreeMap<&'static str, Tag> {
    static LEXICON: OnceLock<BTreeMap<&'static str, Tag>> = OnceLock::new();
    LEXICON.get_or_init(|| {
        let mut lexicon = BTreeMap::new();
        for (tag, phrases) in WORDS {
            for phrase in phrases.split(", ") {
                // The earlier list wins.
                lexicon.entry(phrase).or_insert(*tag);
            }
        }
        lexicon
    })
}

/// How compounds begin that mean one thing however they end.
const STEMS: &[(Tag, &str)] = &[
    (
        Tag::Off,
        "telefon, geburt, gehalt, kosten, eintritt, austritt, vertrag, bemerk, anmerk, kommentar, coment, observac, remarqu, comment",
    ),
    (Tag::Manager, "vorgesetzt, fuhrungskr, supervis"),
    (
        Tag::Free,
        "verfugbar, disponib, availab, terminwunsch, zeitfenster",
    ),
    (
        Tag::Department,
        "abteilung, organisationseinh, geschaftsber, departement, departament",
    ),
    (Tag::Location, "wohnort, standort, arbeitsort, dienstort"),
    (
        Tag::Level,
        "karrierest, laufbahn, gehaltsst, entgeltgr, hierarchie",
    ),
    (Tag::Title, "stellenbez, berufsbez, positionsbez"),
    (Tag::Language, "sprachk"),
    (
        Tag::Person,
        "mitarbeit, teilnehm, employe, beschaftigt, angestellt, empleado, salarie, collaborat, participant",
    ),
];

const WORDS: &[(Tag, &str)] = &[
    (
        Tag::Else,
        "assistant, secretary, emergency contact, emergency, next of kin, spouse, partner name of, hr business partner, hr partner, hrbp, hr manager, hr contact, buddy, sponsor, recruiter, \
         previous mentor, previous mentee, former mentor, former mentee, current mentor, past mentor, last mentor, former manager, previous manager, skip level manager, skip level, second level manager, managers manager, \
         manager s manager, project manager, account manager, hiring manager, office manager, manage people, manage others, manage a team, lead people, lead a team, manage staff, people do you manage, \
         fuhrst du, fuhren sie, fuhrungsverantwortung, personalverantwortung, personalreferent, personalreferentin, notfallkontakt, ansprechpartner, ansprechpartnerin, assistenz, fruherer mentor, \
         bisheriger mentor, bisherige mentorin, encadrez vous, managez vous, encadrement d equipe, contact d urgence, contact en cas d urgence, ancien mentor, precedent mentor, diriges personas, \
         personas a cargo, personas a tu cargo, personas a su cargo, gente a cargo, gente a tu cargo, equipo a cargo, equipo a tu cargo, des subordonnes, subordonnes, manager of manager, managers boss, boss of boss, leitungsfunktion, fuhrungsfunktion, contacto de emergencia, mentor anterior, anterior mentor, mentor actual",
    ),
    (
        Tag::Off,
        "phone, telephone, tel, mobile, mobile number, cell, cell phone, fax, extension, phone number, handy, handynummer, telefon, telefonnummer, telephone portable, portable, mobil, telefono, movil, numero de telefono, \
         date, dates, start date, end date, since, start, joined, join date, hire date, hired, birth, birthday, date of birth, born, dob, age, gender, sex, nationality, citizenship, tenure, years, year, month, months, service date, \
         years of service, years of experience, years in company, length of service, length, salary, pay, bonus, cost centre, cost center, cost, costs, budget, contract, contract type, employment type, worker type, status, flag, consent, agree, agreement, \
         accept, terms, privacy, gdpr, opt in, newsletter, signature, comment, comments, note, notes, remark, remarks, feedback, rating, score, size, headcount, fte, count, equipment, parking, diet, dietary, allergies, address, street, postcode, zip, \
         zip code, postal code, photo, picture, link, linkedin, url, website, cv, resume, bio, biography, about me, motivation, expectations, hobbies, hobby, fun fact, pronouns, pronoun, birthplace, \
         timestamp, submitted, submission, completed, completion, completion time, start time, end time, last modified time, last modified, modified, created, updated, ip, response id, home office, homeoffice, remote, work mode, working mode, \
         experience, previous, previously, before, already, ever, have you been, have you ever, in the past, last year, team size, team members, direct reports, reports, number of reports, span of control, education, degree, university, school, \
         datum, geburtsdatum, geburtstag, eintrittsdatum, eintritt, seit, alter, geschlecht, nationalitat, gehalt, kostenstelle, vertrag, vertragsart, zustimmung, einwilligung, datenschutz, bemerkung, bemerkungen, anmerkung, anmerkungen, kommentar, \
         kommentare, notiz, notizen, hinweis, hinweise, erfahrung, erfahrungen, schon, bereits, schon einmal, teamgrosse, berufsjahre, jahre, jahr, adresse, strasse, plz, foto, lebenslauf, erwartungen, ausbildung, studium, zeitstempel, \
         date d entree, date de naissance, naissance, anciennete, depuis, sexe, genre, nationalite, salaire, centre de cout, centre de couts, contrat, type de contrat, consentement, accord, commentaire, commentaires, remarque, remarques, deja, avant, \
         experiences, taille, photo de profil, attentes, formation, diplome, horodateur, annees, annee, \
         fecha, fecha de alta, fecha de ingreso, fecha de nacimiento, nacimiento, antiguedad, desde, edad, sexo, genero, nacionalidad, salario, centro de coste, centro de costes, contrato, tipo de contrato, consentimiento, comentario, comentarios, \
         observaciones, observacion, notas, nota, ya, antes, experiencia, tamano, motivacion, expectativas, estudios, marca temporal, anos, ano, direccion postal, \
         team building, time in role, time in position, time in company, office days, programming language, programming languages, programmiersprache, programmiersprachen, language level, language skills level, sprachniveau, deutschniveau, englischniveau, niveau de langue, nivel de idioma, dress code, \
         middle name, maiden name, second name, nickname, username, user name, geburtsname, spitzname, nom de naissance, nom de jeune fille, surnom, apodo, segundo nombre, company name, firmenname, project name, project, projekt, projet, proyecto",
    ),
    (
        Tag::Dotted,
        "dotted line, dotted lines, dotted, matrix manager, matrix, functional manager, secondary manager, second manager, additional manager, fachlicher vorgesetzter, fachliche vorgesetzte, fachliche fuhrungskraft, fachvorgesetzter, \
         fachvorgesetzte, responsable fonctionnel, manager fonctionnel, superieur fonctionnel, responsable funcional, jefe funcional, jefa funcional",
    ),
    (
        Tag::Manager,
        "manager, mgr, line manager, line mgr, linemanager, people manager, supervisor, superviser, boss, superior, reports to, report to, reporting to, you report to, do you report to, reporting line, reporting manager, direct manager, immediate manager, \
         reports into, report into, solid line, whom do you report to, who do you report to, managed by, lm, vorg, vg, vorgesetzter, vorgesetzte, vorgesetzten, fuhrungskraft, teamleitung, teamleiter, teamleiterin, abteilungsleiter, abteilungsleitung, gruppenleiter, gruppenleitung, chef, chefin, \
         berichtet an, berichtest du, berichten sie, berichte an, berichte ich, unterstellt, disziplinarisch, dein chef, deine chefin, responsable hierarchique, responsable direct, responsable, superieur, superieure, superieur hierarchique, \
         superieure hierarchique, n 1, n1, manageur, manageuse, encadrant, encadrante, hierarchique, rattache a, rattachement, rattachement hierarchique, rapporte a, rapportez vous, rends tu compte, rendez vous compte, cheffe, chef d equipe, \
         jefe, jefa, jefatura, superior jerarquico, superior jerarquica, superior directo, responsable directo, responsable directa, mando, mando directo, supervisora, reporta a, reportas, reporta, reporto a, jefe de equipo, lider directo",
    ),
    (
        Tag::Lead,
        "lead, team lead, team leader, teamlead, leader, leiter, leiterin, leitung, head, head of, lider, lider de equipo, responsable d equipe, reporting",
    ),
    (
        Tag::Email,
        "email, e mail, mail, emails, email address, e mail address, mail address, e mail adresse, email adresse, mailadresse, emailadresse, courriel, adresse mail, adresse email, adresse e mail, adresse electronique, adresse de courriel, \
         mel, correo, correo electronico, direccion de correo, direccion de correo electronico, buzon",
    ),
    (
        Tag::Id,
        "employee id, employee number, employee no, personnel number, personnel no, staff number, staff id, staff no, payroll number, worker id, personalnummer, personal nummer, personal nr, personalnr, persnr, mitarbeiternummer, mitarbeiter nr, \
         mitarbeiternr, stammnummer, matricule, numero de matricule, numero d employe, numero de empleado, numero empleado, codigo de empleado, legajo, id de empleado, identifiant, identificador, global id, hr id, id",
    ),
    (
        Tag::Number,
        "number, no, nr, num, nummer, numero, code, codigo, kennung, kurzel, kennzeichen, ids",
    ),
    (Tag::ManyOrName, "nombre de"),
    (
        Tag::Hours,
        "hours, days, stunden, tage, heures, jours, horas, dias",
    ),
    (
        Tag::First,
        "first name, given name, forename, christian name, first names, given names, vorname, vornamen, rufname, vor, prenom, prenoms, nombre de pila, nombres, primer nombre, nombre s, prenom usuel",
    ),
    (
        Tag::Last,
        "last name, surname, family name, second surname, nachname, nachnamen, familienname, zuname, nom de famille, patronyme, apellido, apellidos, primer apellido, nom d usage",
    ),
    (
        Tag::Name,
        "name, full name, names, namen, nom, noms, nombre, nombre completo, nom complet, ganzer name, vollstandiger name, wie heisst du, wie heissen sie, wie ist dein name, wie ist ihr name, comment t appelles tu, comment vous appelez vous, \
         como te llamas, como se llama, who are you, wer bist du, wer sind sie, qui es tu, qui etes vous, quien eres, preferred name",
    ),
    (
        Tag::Level,
        "level, lvl, grade, job grade, pay grade, pay band, compensation grade, compensation level, salary band, salary grade, band, rank, seniority, career level, job level, career stage, stufe, ebene, karrierestufe, gehaltsstufe, entgeltgruppe, tarifgruppe, besoldungsgruppe, hierarchiestufe, \
         hierarchieebene, rang, dienstgrad, eingruppierung, vergutungsgruppe, niveau, niveau hierarchique, echelon, classification, coefficient, categorie, categorie professionnelle, rang hierarchique, nivel, grado, categoria, categoria profesional, nivel jerarquico, banda, escalafon, banda salarial, \
         nivel profesional, nivel salarial, grupo profesional",
    ),
    (
        Tag::Title,
        "title, job title, position, position title, job, job role, role title, designation, occupation, profession, current role, current position, role in the company, role at the company, your role at, titel, stelle, funktion, jobtitel, beruf, \
         dienstbezeichnung, amtsbezeichnung, aktuelle rolle, poste, fonction, fonctions, intitule, intitule du poste, intitule de poste, titre, titre du poste, emploi, metier, poste actuel, puesto, cargo, titulo, puesto actual, denominacion, ocupacion, profesion",
    ),
    (
        Tag::Department,
        "department, dept, dpt, dep, division, div, business unit, bu, org unit, organisational unit, organizational unit, organisational area, organizational area, organisation unit, unit, team, squad, tribe, chapter, group, function, business area, business line, directorate, faculty, branch of business, \
         part of the business, area of the business, abteilung, abt, bereich, fachbereich, geschaftsbereich, organisationseinheit, oe, ressort, referat, sparte, gruppe, einheit, dezernat, amt, departement, service, direction, unite, entite, pole, equipe, \
         departamento, depto, dpto, unidad, unidad de negocio, unidad organizativa, area, gerencia, direccion, equipo, seccion, organization, organisation, organizacion",
    ),
    (
        Tag::Location,
        "location, loc, office, site, city, town, country, region, workplace, place of work, work location, office location, campus, building, base, based, where are you based, where do you work, where do you sit, where are you located, where, located, \
         standort, arbeitsort, dienstort, niederlassung, buro, ort, stadt, land, werk, filiale, wo arbeitest du, wo arbeiten sie, wo sitzt du, wo sitzen sie, wo, arbeitest du von wo aus, lieu, lieu de travail, lieu d affectation, localisation, bureau, site de rattachement, ville, pays, \
         implantation, ou travaillez vous, ou travailles tu, ou es tu base, ou etes vous base, ubicacion, oficina, sede, ciudad, pais, lugar, lugar de trabajo, centro de trabajo, localidad, delegacion, donde trabajas, donde trabaja, donde, donde estas, poblacion",
    ),
    (
        Tag::Zone,
        "time zone, timezone, tz, zeitzone, fuseau horaire, fuseau, zona horaria, huso horario, utc offset, gmt offset",
    ),
    (
        Tag::Language,
        "language, languages, lang, langs, sprache, sprachen, langue, langues, idioma, idiomas, lengua, lenguas, mother tongue, native language, first language, muttersprache, langue maternelle, lengua materna, spoken languages, languages spoken, sprachkenntnisse, sprichst du, sprechen sie, parlez vous, parles tu, hablas, habla usted",
    ),
    (
        Tag::Tongue,
        "english, german, french, spanish, italian, portuguese, dutch, polish, englisch, deutsch, franzosisch, spanisch, italienisch, anglais, allemand, francais, espagnol, italien, ingles, aleman, frances, espanol, italiano, excel, sql, python, it",
    ),
    (
        Tag::Offer,
        "learn from you, learn from me, bei dir lernen, bei mir lernen, von dir lernen, von mir lernen, apprendre de moi, apprendre de vous, apprendre de toi, aprender de ti, aprender de mi, ask you about, ask me about, bin ich stark, bin ich gut, bist du gut, bist du stark, sind sie gut, offer, offers, offered, offering, teach, teaching, to teach, share, sharing, shared with others, can help, could help, i can help, you can help, happy to help, able to help, help others, help someone, help somebody, help colleagues, help a senior, support others, \
         can support, could support, pass on, contribute, bring, can bring, can show, could show, show others, show someone, demonstrate, strengths, good at, strong in, strong at, expert in, experts in, expertise, great at, best at, know well, knowledgeable, \
         explain, coach others, can coach, could coach, can mentor, could mentor, mentor others, mentor on, mentor in, advise on, can advise, superpower, superpowers, provide, \
         anbieten, anbiete, anbietest, bieten, biete, bietest, angebot, weitergeben, weitergebe, weitergibst, beibringen, beibringe, vermitteln, vermittle, lehren, zeigen, zeige, zeigst, teilen, teile, teilst, helfen kann, kann helfen, helfen kannst, helfen, kann unterstutzen, \
         unterstutzen kann, starken, expertise in, auskenne, auskennst, gut kann, gut kannst, gut konnen, kann ich gut, kannst du gut, erklaren, geben, einbringen, einbringe, einbringst, know a lot about, \
         enseigner, enseigne, partager, partage, offrir, offre, offrez, proposer, propose, proposez, transmettre, transmets, apporter, apporte, montrer, apprendre aux autres, apprendre a d autres, apprendre a mes collegues, faire decouvrir, sais faire, sais bien faire, maitrise, maitrisez, points forts, forces, aider, puis aider, \
         peux aider, expliquer, \
         ensenar, enseno, ensenas, ofrecer, ofrezco, ofreces, ofrece, compartir, comparto, aportar, aporto, se hacer, se me da bien, se me dan bien, se te da bien, se te dan bien, mostrar, transmitir, ayudar, puedo ayudar, puedes ayudar, fortalezas, puntos fuertes, explicar, dar",
    ),
    (
        Tag::Want,
        "teach you, teach me, me ensenen, m apprenne, help you with, help me with, help me, help you, your mentor to, from your mentor, from a mentor, from your mentee, from a mentee, von deinem mentor, von deiner mentorin, de votre mentor, de ton mentor, de tu mentor, learn, learning, to learn, learn about, learning goals, want to know, like to know, know more, understand better, develop, to develop, improve, get better, get better at, become better, grow, grow in, growth areas, areas for growth, areas to improve, areas de desarrollo, areas de mejora, axes de developpement, axes de progres, axes d amelioration, entwicklungsfeld, entwicklungsfelder, entwicklungsbereiche, lernfelder, development goal, development area, want help, need help, like help, help with from, \
         want support, need support, like support, be supported, receive, receive help, looking for, looking to gain, hope to gain, hoping to gain, gain, get out of, interested in, interests, interested, curious about, curious, topics of interest, want mentoring, like mentoring, \
         be mentored on, be mentored in, be coached, need mentoring, seek, seeking, wants, development goals, development areas, wanted, help do you need, support do you need, do you need help, \
         lernen, lerne, lernst, dazulernen, kennenlernen, erlernen, lernziele, lernwunsch, lernwunsche, entwickeln, weiterentwickeln, verbessern, interessiert, interessieren, interessiere, interessen, erfahren, erfahren mochte, brauche, brauche hilfe, brauchst du hilfe, hilfe brauche, \
         unterstutzung brauche, unterstutzung wunsche, hilfe bei, unterstutzung bei, suche, suchst, gesucht, neugierig, will ich wissen, wissen will, mochte ich wissen, use support, use help, use some help, wissen mochte, wissen mochtest, besser werden, \
         apprendre, apprends, apprendrais, decouvrir, developper, ameliorer, progresser, besoin d aide, aide souhaitee, interesse, interesser, interessent, centres d interet, recherche, recherchez, cherche, recevoir, me former, vous former, mieux comprendre, savoir plus, \
         aprender, aprendo, desarrollar, mejorar, necesito ayuda, necesitas ayuda, necesito, recibir, busco, buscas, interesa, interesan, intereses, saber mas, conocer, formarme, profundizar",
    ),
    (
        Tag::Skill,
        "skill, skills, topic, topics, subject, subjects, competence, competences, objective, objectives, goal, goals, ziel, ziele, objectif, objectifs, objetivo, objetivos, competencies, knowledge, area of expertise, areas of expertise, theme, themes, fahigkeit, fahigkeiten, kompetenz, kompetenzen, thema, themen, kenntnisse, wissen, konnen, \
         sujet, sujets, competence s, savoir faire, savoirs, connaissances, habilidad, habilidades, competencia, competencias, tema, temas, conocimiento, conocimientos, destreza, destrezas, tool, tools",
    ),
    (
        Tag::Free,
        "available, availability, availabilities, avail, free, when free, times free, free time, free times, free slots, slots, time slots, timeslots, time slot, available times, available time, available hours, meeting times, meeting time, best time, best times, best day and time, best days and times, suits, suit, suits me, arrange, t arrange, vous arrange, m arrange, uhrzeit, termin, geht es bei dir, bei dir geht, bei mir geht, good times, good time, \
         times that suit, time that suits, times that work, time works best, times work best, times work, works best for you, suits you, suits best, preferred time, preferred times, preferred days, preferred day, days and times, day and time, days times, days available, times available, best days, \
         verfugbar, frei, freie zeiten, freie zeit, zeitfenster, zeit hast, zeit haben, hast du zeit, haben sie zeit, hatte ich zeit, habe ich zeit, zeit habe, kann ich mich treffen, passt es, passt es dir, passt es ihnen, passende zeiten, times, uhrzeiten, wochentage, weekdays, tage und uhrzeiten, tage uhrzeiten, bevorzugte tage, bevorzugte tage und uhrzeiten, time preference, time preferences, moments favorables, termine, mogliche termine, plages horaires, plage horaire, plages, passt dir, wunschzeiten, wunschtermine, terminvorschlage, \
         zeiten, bevorzugte zeiten, beste zeit, disponible, disponibles, disponibilite, disponibilites, creneaux, creneau, libre, libres, temps libre, es tu libre, etes vous libre, moments, horaires preferes, horaires possibles, jours et horaires, jours et heures, \
         disponibilidad, disponibilidades, horario, horarios, horario preferido, horas libres, franja, franjas, franjas horarias, franja horaria, dias y horas, dias y horarios, tiempo libre, tienes tiempo, tiene tiempo, te viene bien, le viene bien, mejor momento",
    ),
    (
        Tag::When,
        "when, what time, what times, which days, what days, which day, on which days, at what times, wann, um wieviel uhr, welche tage, an welchen tagen, zu welchen zeiten, quand, a quel moment, quels jours, quel jour, a quelle heure, a quelles heures, cuando, a que hora, que dias, en que horario",
    ),
    (
        Tag::Meet,
        "meet, meeting, meetings, talk, call, calls, session, sessions, work, works, working hours, treffen, gesprach, gesprache, reunion, rencontrer, echanger, reunirte, reunirse, reunirme, quedar, hablar, time, times, zeit, temps, tiempo",
    ),
    (
        Tag::Many,
        "how many, number of, max, maximum, max number of, maximum number of, at most, up to how many, wie viele, wieviele, anzahl, anzahl der, maximale anzahl, maximal, hochstens, combien, combien de, nombre maximum de, nombre maximal de, nombre max de, \
         cuantos, cuantas, numero de, numero maximo de, maximo, maximo de, capacity, kapazitat, capacite, capacidad",
    ),
    (
        Tag::Wish,
        "preferred, prefer, preference, preferences, wish, wishes, wished, wish list, favourite, favorite, choice, choices, like as your, like to have as, request, requested, who would you like, \
         wunsch, wunsche, wunschen, wunschst, wunschpartner, wunschmentor, wunschmentorin, bevorzugt, bevorzugte, bevorzugter, am liebsten, hatte ich gerne, wen mochtest du, wen hattest du gern, wen wunschst du, qui souhaitez vous, qui souhaites tu, avec qui, a quien te gustaria, con quien, mit wem, with whom, who would you prefer, whom would you like, souhaite, souhaites, souhaitee, voeu, voeux, prefere, preferee, preferes, preferez vous, choix, \
         preferido, preferida, preferidos, prefieres, preferencia, preferencias, deseo, deseos, deseado, deseada",
    ),
    (
        Tag::Paired,
        "like to be paired with, like to be matched with, want to be paired with, want to be matched with, like to work with, prefer to be paired with, prefer to be matched with, zusammenarbeiten mochte, zusammenarbeiten mochtest, \
         etre en binome avec, former un binome avec, ser pareja de, formar pareja con",
    ),
    (
        Tag::Mentor,
        "mentor, mentors, mentorin, mentoren, mentorinnen, mentora, mentores, mentoras, mentrice, tuteur, tutrice, tutor, tutora",
    ),
    (
        Tag::Mentee,
        "mentee, mentees, menti, mentorand, mentorandin, mentoree, mentore, mentorees, mentores e, mentorado, mentorada, mentorados, mentorizado, mentorizada, protege, protegee, proteges, protegido, protegida, people can you mentor, people could you mentor, \
         people you can mentor, personen kannst du betreuen, personas puedes mentorizar",
    ),
    (
        Tag::Partner,
        "partner, partners, pair, pairs, paired, match, matches, matched, tandem, tandems, binome, binomes, pareja, parejas, partenaire, partenaires, partnerin, companero, companera",
    ),
    (
        Tag::Role,
        "role, programme role, program role, role in the programme, role in the program, rolle, rolle im programm, role dans le programme, rol, rol en el programa, papel, participate as, participating as, taking part as, take part as, join as, joining as, sign up as, signing up as, signed up as, \
         registering as, register as, sign me up as, apply as, applying as, here as, teilnehmen als, teilnahme als, nehme teil als, ich bin dabei als, dabei als, anmeldung als, melde mich an als, bewerbung als, als was, mitmachen als, participer comme, participer en tant que, participe comme, \
         participe en tant que, je m inscris comme, je m inscris en tant que, inscription en tant que, inscription comme, en tant que, participar como, participas como, participa como, como mentor, como mentora, como mentee, participo como, quiero participar como, me inscribo como, inscripcion como, apuntarme como, in which capacity, in what capacity",
    ),
    (
        Tag::Person,
        "employee, staff, worker, person, colleague, participant, member, associate, personnel, payroll, mitarbeiter, mitarbeiterin, mitarbeitende, mitarbeitender, mitarbeitenden, mitarbeitern, kollege, kollegin, teilnehmer, teilnehmerin, teilnehmende, beschaftigte, \
         collaborateur, collaboratrice, salarie, salariee, employe, employee s, participant e, agent, empleado, empleada, trabajador, trabajadora, participante, persona, colaborador, colaboradora",
    ),
    (
        Tag::How,
        "how, why, wie, warum, weshalb, wieso, comment, pourquoi, como, por que, porque, para que",
    ),
    (
        Tag::Not,
        "not, avoid, never, except, exclude, dont, don t, nobody, no one, nicht, kein, keine, keinen, niemand, vermeiden, ausser, ausschliessen, ne pas, pas, jamais, eviter, sauf, exclure, nunca, evitar, excepto, nadie, excluir",
    ),
    (Tag::And, "and, or, und, oder, et, ou, y, o, sowie, bzw"),
    (
        Tag::Ask,
        "wie lautet, wie ist, comment est, i, i d, i m, you, your, yours, my, me, we, what, which, who, whom, whose, can, could, would, like, want, do, does, did, are, is, am, please, tell us, enter, select, choose, list, name of your, \
         ich, du, dein, deine, deiner, deinem, deinen, sie, ihr, ihre, ihrem, ihren, ihrer, mein, meine, meiner, meinem, mich, mir, dir, dich, was, welche, welcher, welches, welchem, welchen, wer, wem, wen, kann, kannst, konnte, konntest, konnten, mochte, mochtest, mochten, will, willst, wollen, \
         wurde, wurdest, gern, gerne, bitte, bist, sind, hast, habe, haben, worin, womit, wobei, woruber, \
         je, j, tu, vous, votre, vos, ton, ta, tes, mon, ma, mes, nous, ce que, ce, que, quoi, quel, quelle, quels, quelles, qui, quelqu un, peux, peut, pouvez, puis, pourrais, pourriez, voudrais, voudriez, veux, veut, voulez, aimerais, aimeriez, souhaitez, souhaiterais, souhaiteriez, es, etes, suis, avez, as, merci, est, \
         yo, tu s, usted, ustedes, mi, mis, tus, su, sus, lo que, lo, cual, cuales, quien, quienes, puedo, puede, podria, podrias, quiero, quieres, quiere, quisiera, quisieras, gustaria, me gustaria, te gustaria, le gustaria, soy, eres, tienes, tiene, indica, indique, por favor",
    ),
    (
        Tag::Fill,
        "da, the, a, an, of, in, at, to, for, from, on, with, by, as, be, and your, most, any, all, this, that, these, those, there, it s, if, per, within, about, into, s, d, ll, m, re, t, l, n, c, qu, current, currently, actual, main, primary, official, work, business, company, corporate, professional, office s, optional, calendar, home, kalender, immediate, inmediato, inmediata, intermedio, unmittelbarer, unmittelbare, voller, voll, vollstandig, working, cet, cest, gmt, utc, bst, mez, mesz, rh, hr, required, \
         mandatory, max 3, top, top 3, up to, three, five, e g, eg, i e, ie, etc, other, others, someone, somebody, people, programme, program, mentoring, reverse mentoring, reverse, using, contact, contacto, kontakt, belong, belong to, sit, live, speak, spoken, comfortable, new, own, field, fields, area, areas, organisation s, multiple, tick, apply, that apply, \
         text, answer, question, id like, things, thing, something, kind, type of, full, complete, formal, \
         der, die, das, den, dem, des, ein, eine, einer, einem, einen, im, am, an, auf, aus, bei, beim, fur, mit, nach, uber, um, von, vom, zu, zum, zur, als, auch, noch, aktuell, aktuelle, aktueller, derzeit, derzeitige, direkt, direkte, direkter, dienstlich, dienstliche, geschaftlich, geschaftliche, beruflich, berufliche, \
         firma, unternehmen, arbeit, arbeitest, arbeiten, tatig, gehorst, gehoren, anderen, andere, andern, jemand, jemandem, kollegen, pflichtfeld, freiwillig, bezeichnung, angabe, angaben, anderem, programm, gerade, moglich, \
         le, la, les, un, une, du, de, d, des s, au, aux, dans, sur, sous, pour, par, avec, chez, actuel, actuelle, entreprise, societe, professionnel, professionnelle, principal, principale, facultatif, obligatoire, autres, autre, travail, travaillez, travailles, appartenez, appartiens, direct, directe, sont, a quel, a quelle, \
         el, los, las, una, uno, del, al, en, con, sobre, para, por, actualmente, empresa, trabajo, trabajas, trabaja, profesional, principal s, opcional, obligatorio, otros, otras, otro, personas, alguien, directo, directa, perteneces, pertenece, cosas, a",
    ),
];

#[cfg(test)]
mod tests {
    use super::{LONGEST, WORDS};

    #[test]
    fn no_phrase_is_longer_than_what_is_looked_at() {
        for (_, phrases) in WORDS {
            for phrase in phrases.split(", ") {
                assert!(phrase.split(' ').count() <= LONGEST, "{phrase}");
                assert_eq!(phrase, crate::roster::cells::text::fold(phrase), "folded");
            }
        }
    }
}
