//! Headers as people write them, in four languages, and traps among them: what each means by its words, and where the
//! cells decide.

use viceversa::roster::columns::names::fields;
use viceversa::roster::{Because, Field};

use crate::roster_read::read;

/// A field and headers that mean it, separated by bars.
const RIGHT: &[(Field, &str)] = &[
    (
        Field::Id,
        "Employee # | Employee no. | Staff ID (HR) | Personal-Nr. | Mitarbeiter-Nr. | Mitarbeiter*innen-Nummer | N° de matricule | Nº de empleado | Código de empleado | employeeId | EMPLOYEE_ID | What is your employee number? | Deine Personalnummer",
    ),
    (
        Field::Name,
        "Your full name | What is your name? | 1. Name | Nombre y apellidos | Name (Vor- und Nachname) | Vor- und Zuname | Wie heißt du? | Wie ist Ihr Name? | Comment vous appelez-vous ? | ¿Cómo te llamas? | Nom et prénom(s) | Prénom et nom * | Mitarbeiter*in | Mitarbeiter:in | Collaborateur·rice | Employé(e) | Empleado/a | Full name (required) | First and last name",
    ),
    (
        Field::FirstName,
        "First | First name* | Vorname(n) | Prénom usuel | Given name(s) | firstName | Dein Vorname | Nombre de pila",
    ),
    (
        Field::LastName,
        "Surname | Last | Family name | Nachname | Nom de famille | Apellido(s) | lastName | Dein Nachname",
    ),
    (
        Field::Email,
        "E-mail (work) | Your e-mail address | What's your email? | Work e-mail* | Dienstliche E-Mail-Adresse | Deine Mailadresse | Adresse e-mail professionnelle | Votre courriel | Correo electrónico de la empresa | ¿Cuál es tu correo? | Contact e-mail | Email address (no private ones, please) | Wie lautet deine E-Mail-Adresse?",
    ),
    (
        Field::Role,
        "Signing up as | I'd like to take part as | Would you like to be a mentor or a mentee? | Mentor:in oder Mentee? | Ich nehme teil als | Als was möchtest du teilnehmen? | Je participe en tant que | Quiero participar como | ¿Quieres ser mentor/a o mentee? | Role in the programme* | Teilnahme als | Joining as | Souhaitez-vous être mentor ou mentoré(e) ?",
    ),
    (
        Field::Level,
        "Grade / title | Grade/Level | Job level (1-8) | Current grade | What is your grade? | What is your job title? | Position title | Your current role in the company | Stufe/Grade | Gehaltsstufe | Entgeltgruppe (TVöD) | Karrierestufe | Stellenbezeichnung | Intitulé de votre poste | Quel est votre poste actuel ? | Niveau hiérarchique | Categoría profesional | ¿Cuál es tu puesto? | jobTitle | Job title/Level | Funktion im Unternehmen",
    ),
    (
        Field::Manager,
        "Line mgr | Line manager's name | Who is your line manager? | Who do you report to? | Reports to (name) | Manager e-mail | Manager (email) | Direct manager (optional) | Vorgesetzte/r | Vorgesetzte*r | Vorgesetzte(r) | Direkte:r Vorgesetzte:r | Führungskraft (Name) | Wer ist deine Führungskraft? | An wen berichtest du? | Name der/des Vorgesetzten | Votre supérieur hiérarchique | Votre supérieur·e hiérarchique | Qui est votre manager ? | Responsable hiérarchique (N+1) | ¿Quién es tu jefe? | ¿Quién es tu responsable directo/a? | Jefe/a directo/a | ¿A quién reportas? | Supervisor name | managerEmail | Boss | N+1",
    ),
    (
        Field::DottedLines,
        "Dotted-line manager(s) | Dotted line to | Fachliche:r Vorgesetzte:r | Responsable fonctionnel(le) | Jefe/a funcional",
    ),
    (
        Field::Department,
        "Team | Your team | Which team are you in? | Dept. | Department/Team | Business unit (BU) | Team / squad | In welcher Abteilung arbeitest du? | Abteilung/Team | Bereich* | Dans quel service travaillez-vous ? | Direction / service | ¿En qué departamento trabajas? | Área o departamento | Which part of the business are you in? | Profile: Department | Department name | Q7. Department",
    ),
    (
        Field::Location,
        "Office | Office/Site | Where are you based? | Which office do you work in? | Location (city) | City/Country | Standort* | Wo arbeitest du? | Dein Standort | Site de rattachement | Où travaillez-vous ? | Lieu de travail (ville) | ¿Dónde trabajas? | Oficina / sede | Base location",
    ),
    (
        Field::Timezone,
        "Time zone (e.g. CET) | Your timezone | Zeitzone* | Fuseau horaire | Zona horaria | TZ | In which time zone do you work?",
    ),
    (
        Field::Languages,
        "Languages | Language(s) | Which languages do you speak? | Languages you are comfortable with | Welche Sprachen sprichst du? | Sprache(n) | Langues parlées | Quelles langues parlez-vous ? | ¿Qué idiomas hablas? | Idioma(s) | Spoken language/s",
    ),
    (
        Field::Offers,
        "What I could teach | What can you teach? | Which skills can you share? | Skills I can offer* | Topics you could help others with | I can help with (max 3) | What are you good at? | Your superpower | Was ich zeigen kann | Kann ich anbieten | Was kannst du gut? | Welche Themen kannst du anbieten? | Das kann ich weitergeben | Was ich beibringen könnte | Ce que je peux partager | Ce que je peux apporter | Que pouvez-vous transmettre ? | Quelles compétences pouvez-vous partager ? | Lo que puedo enseñar | Lo que sé hacer | Things I know a lot about | Themen (biete) | ¿Qué puedes aportar? | ¿Qué habilidades puedes compartir? | 5) What could you teach somebody who wants to learn? | Skills offered (please list) | Mentoring > Skills offered | Meine Stärken",
    ),
    (
        Field::Wants,
        "What I'd like to learn | What would you like to learn? | What do you want to learn this year? | I want to get better at | Skills I need help with | What would you like your mentor to teach you? | Topics you are interested in | Looking to gain | Learning goals (optional) | Development areas | Was ich lernen möchte | Was möchtest du lernen? | Lernziel(e) | Wobei brauchst du Hilfe? | Welche Themen interessieren dich? | Ich suche Unterstützung bei | Ce que je voudrais apprendre | Qu'aimeriez-vous apprendre ? | Sur quoi souhaitez-vous progresser ? | Lo que quiero aprender | ¿Qué te gustaría aprender? | ¿En qué te gustaría mejorar? | Temas que me interesan | Skills wanted | Themen (suche) | Thèmes souhaités",
    ),
    (
        Field::Availability,
        "When free | When are you free? | When are you available? | Availability (max. 3 slots) | Best times to meet | Preferred meeting times | Days/times that suit you | Times that work for you | Wann hast du Zeit? | Wann haben Sie Zeit? | Verfügbarkeit(en) | Wann passt es dir? | Freie Zeiten | Zeitfenster* | Disponibilités | Vos disponibilités | Quand êtes-vous disponible ? | Créneaux possibles | ¿Cuándo estás disponible? | Disponibilidad horaria | ¿Cuándo puedes reunirte? | Office hours | When can you meet?",
    ),
    (
        Field::MentorCapacity,
        "How many mentees can you take? | Max. mentees | Number of mentees | Wie viele Mentees? | Combien de mentorés ? | Anzahl Mentees (max.)",
    ),
    (
        Field::MenteeCapacity,
        "How many mentors would you like? | Max. mentors | Wie viele Mentor:innen möchtest du?",
    ),
    (
        Field::Wishes,
        "Preferred mentor(s) | Preferred mentee | Who would you like as your mentor? | Wunschmentor:in | Wen möchtest du als Mentor:in? | Mentor souhaité | Mentor/a preferido/a | Is there anybody you would like to be paired with?",
    ),
];

/// Headers that no field may take by its words, separated by bars.
const OTHER: &str = "Notes | Comments | Bemerkungen | Remarques | Observaciones | Level of English | English level | Niveau d'anglais | Nivel de inglés | Sprachniveau Deutsch | Do you manage people? | How many people do you manage? | Führungsverantwortung | Office phone | Phone number | Telefon | Manager's department | Manager's phone | Emergency contact | Assistant's e-mail | Office equipment | Home office days | Hire date | Start date | Date of birth | Geburtsdatum | Date d'entrée | Fecha de alta | Years of experience | Have you been a mentor before? | Warst du schon einmal Mentor:in? | Avez-vous déjà été mentor ? | Why do you want to be a mentor? | Warum möchtest du teilnehmen? | Learning budget | Learning path | Offer letter | Job offer date | Cost centre | Kostenstelle | Salary | Team size | Company name | Project name | Maiden name | Country of birth | LinkedIn URL | T-shirt size | Timestamp | I agree to the terms | Dietary requirements | How did you hear about us? | Who should you not be paired with? | Anyone you would rather avoid as a mentee? | Programming languages | Country code | Previous mentor | HR business partner | Gender | Pronouns";

fn headers(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(" | ").map(str::trim)
}

#[test]
fn headers_as_people_write_them_mean_their_fields() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for (field, list) in RIGHT {
        for header in headers(list) {
            count += 1;
            let found = fields(header);
            if found.first().map(|(f, _)| *f) != Some(*field) {
                wrong.push(format!("{header}: {found:?} instead of {field:?}"));
            }
        }
    }
    assert!(count >= 200, "{count}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn headers_about_other_things_mean_no_field() {
    let wrong: Vec<String> = headers(OTHER)
        .filter(|header| !fields(header).is_empty())
        .map(|header| format!("{header}: {:?}", fields(header)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn mapping(csv: &str) -> Vec<Field> {
    read(csv).mapping.iter().map(|m| m.field).collect()
}

#[test]
fn a_form_in_everyday_words_is_read_whole() {
    use Field::*;
    assert_eq!(
        mapping(
            "First,Surname,Signing up as,Team,Grade / title,What I could teach,What I'd like to learn,Line mgr,When free,Notes\n\
             Ada,Sol,Mentor,FIN,Analyst,SQL,Budgeting,Max Muster,Tue 9-11,\n\
             Max,Muster,Mentee,OPS,Director,Budgeting,SQL,,Thu 14:00-16:00,no one in Finance pls\n"
        ),
        [
            FirstName,
            LastName,
            Role,
            Department,
            Level,
            Offers,
            Wants,
            Manager,
            Availability,
            Custom
        ]
    );
    assert_eq!(
        mapping(
            "Vorname;Nachname;Ich bin dabei als;Team;Position/Stufe;Was ich zeigen kann;Was ich lernen möchte;Vorgesetzte/r;Wann hast du Zeit?;Bemerkungen\n\
             Ada;Sol;Mentorin;FIN;2;SQL;Budget;Max Muster;Di 9-11;\n\
             Max;Muster;Mentee;OPS;6;Budget;SQL;;Do 14:00-16:00;\n"
        ),
        [
            FirstName,
            LastName,
            Role,
            Department,
            Level,
            Offers,
            Wants,
            Manager,
            Availability,
            Custom
        ]
    );
    assert_eq!(
        mapping(
            "Nom et prénom,Je participe en tant que,Service,Poste / grade,Ce que je peux partager,Ce que je voudrais apprendre,Votre supérieur hiérarchique,Disponibilités,Remarques\n\
             Ada Sol,Mentore,FIN,2,SQL,Budget,Max Muster,mar 9-11,\n\
             Max Muster,Mentoré,OPS,6,Budget,SQL,,jeu 14:00-16:00,\n"
        ),
        [
            Name,
            Role,
            Department,
            Level,
            Offers,
            Wants,
            Manager,
            Availability,
            Custom
        ]
    );
    assert_eq!(
        mapping(
            "Nombre y apellidos,Quiero participar como,Equipo,Puesto / nivel,Lo que puedo enseñar,Lo que quiero aprender,¿Quién es tu jefe?,¿Cuándo estás disponible?,Observaciones\n\
             Ada Sol,Mentora,FIN,2,SQL,Presupuestos,Max Muster,mar 9-11,\n\
             Max Muster,Mentee,OPS,6,Presupuestos,SQL,,jue 14:00-16:00,\n"
        ),
        [
            Name,
            Role,
            Department,
            Level,
            Offers,
            Wants,
            Manager,
            Availability,
            Custom
        ]
    );
}

#[test]
fn cells_decide_where_a_header_only_hints() {
    use Field::*;
    let names = "Ada Sol,Mentor,{}\nBen Rao,Mentor,{}\nMax Muster,Mentee,{}\nUta Kern,Mentee,{}\n";
    let with = |header: &str, cells: [&str; 4]| {
        let mut csv = format!("Name,Role,{header}\n{names}");
        for cell in cells {
            csv = csv.replacen("{}", cell, 1);
        }
        read(&csv)
    };
    // Names of other rows say who leads; yes and no do not, whatever the header says.
    for header in [
        "Team lead?",
        "Lead",
        "LT",
        "Head of",
        "Whoever signs the holiday form",
    ] {
        let led = with(header, ["Max Muster", "Max Muster", "Uta Kern", ""]);
        assert_eq!(
            (led.mapping[2].field, led.mapping[2].because),
            (Manager, Because::Content),
            "{header}"
        );
        assert_eq!(
            led.people[0].manager.as_deref(),
            Some(led.people[2].id.as_str())
        );
    }
    for header in [
        "Team lead?",
        "Line manager",
        "Are you a people manager?",
        "Do you manage people?",
        "Availability",
        "Languages",
    ] {
        let answers = with(header, ["Yes", "No", "Yes", "No"]);
        assert_eq!(answers.mapping[2].field, Custom, "{header}");
    }
    for (header, cells) in [
        ("Mentee?", ["Yes", "No", "Yes", "No"]),
        ("Mentor (Y/N)", ["Y", "N", "Y", "N"]),
        ("Mentor", ["1", "0", "1", "0"]),
    ] {
        let sides = with(header, cells);
        assert_eq!(sides.mapping[2].field, Role, "{header}");
    }
    for header in ["Previous mentor", "HR business partner", "Buddy"] {
        let others = with(header, ["Max Muster", "Max Muster", "Uta Kern", ""]);
        assert_eq!(others.mapping[2].field, Custom, "{header}");
    }
    // A level of a language is no level of a person.
    let english = with("Level of English", ["B2", "C1", "B2", "C1"]);
    assert_eq!(english.mapping[2].field, Custom);
    // Hours are hours under any header; an office with hours is open, one with towns is a place.
    let hours = with(
        "Lunch?",
        [
            "Mon 12:00-13:00",
            "Tue 12:00-13:00",
            "Wed 12-13",
            "Thu 12-13",
        ],
    );
    assert_eq!(hours.mapping[2].field, Availability);
    let office = with(
        "Office hours",
        ["Mon 9-12", "Tue 9-12", "Wed 9-12", "Thu 9-12"],
    );
    assert_eq!(office.mapping[2].field, Availability);
    let office = with("Office", ["Leeds", "London", "Leeds", "London"]);
    assert_eq!(office.mapping[2].field, Location);
}

#[test]
fn lists_in_the_words_of_the_other_side_are_skills() {
    let roster = read(
        "Name,What I can teach,Over to you\nAda,SQL; Python,Budgeting\nBen,Excel; SQL,Python; SQL\nUta,Python; Budgeting,SQL; Excel\nMax,Budgeting; SQL,Excel; Python\n",
    );
    assert_eq!(
        (roster.mapping[2].field, roster.mapping[2].because),
        (Field::Wants, Because::Content)
    );
}

#[test]
fn two_columns_for_one_field_leave_it_to_the_surer_header() {
    use Field::*;
    assert_eq!(
        mapping("Name,Who is your manager?,Manager ID,ID\nAda,Max,2,1\nMax,,,2\n"),
        [Name, Custom, Manager, Id]
    );
}
