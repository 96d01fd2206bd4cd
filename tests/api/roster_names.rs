//! What files write beside names: statuses, pronouns, nicknames, marks of unknown meaning, companies.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails where it should"
)]

use viceversa::finding::Severity;
use viceversa::roster::cells::names::written;
use viceversa::roster::cells::status::{Standing, standing};
use viceversa::roster::{self, NameMarks, ReadOptions, Role};

use crate::roster_read::{finding, options, read};

#[test]
fn marks_beside_names_leave_the_name() {
    for (name, plain, status) in [
        ("Ben Rao (On Leave)", "Ben Rao", "On Leave"),
        ("Cy Dee (Terminated)", "Cy Dee", "Terminated"),
        ("Fatima Lim [C]", "Fatima Lim", "C"),
        ("Rao, Ben (On Leave)", "Rao, Ben", "On Leave"),
        ("[EXT] Ben Rao", "Ben Rao", "EXT"),
        ("Ben Rao (Contractor)", "Ben Rao", "Contractor"),
        ("Ben Rao (extern)", "Ben Rao", "extern"),
        ("Ben Rao (ext.)", "Ben Rao", "ext."),
        ("Lucie Roy (en congé)", "Lucie Roy", "en congé"),
        (
            "Lucie Roy (congé maternité jusqu'au 3 mai)",
            "Lucie Roy",
            "congé maternité jusqu'au 3 mai",
        ),
        ("Ana Gil (de baja)", "Ana Gil", "de baja"),
        ("Ana Gil (excedencia)", "Ana Gil", "excedencia"),
        ("Uta Kern (Elternzeit)", "Uta Kern", "Elternzeit"),
        (
            "Uta Kern (in Elternzeit bis 03/2027)",
            "Uta Kern",
            "in Elternzeit bis 03/2027",
        ),
        ("Ben Rao - LEAVER", "Ben Rao", "LEAVER"),
        ("Ben Rao – on leave", "Ben Rao", "on leave"),
        ("LEAVER - Ben Rao", "Ben Rao", "LEAVER"),
        ("Ben Rao | Externe", "Ben Rao", "Externe"),
        ("*LEAVER* Ben Rao", "Ben Rao", "LEAVER"),
        ("Ben Rao **on leave**", "Ben Rao", "on leave"),
        ("Rao, Ben, on leave", "Rao, Ben", "on leave"),
        ("Ben Rao EXT", "Ben Rao", "EXT"),
        ("Ben Rao INACTIVE", "Ben Rao", "INACTIVE"),
        ("Ben Rao (left the company)", "Ben Rao", "left the company"),
        (
            "Lucie Roy (a quitté l'entreprise)",
            "Lucie Roy",
            "a quitté l'entreprise",
        ),
        ("Ben (prestataire) Rao", "Ben Rao", "prestataire"),
        ("Ben Rao {freelance}", "Ben Rao", "freelance"),
        ("Ben Rao (On Leave", "Ben Rao", "On Leave"),
    ] {
        let read = written(name, false);
        assert_eq!(
            (read.name.as_str(), read.status),
            (plain, vec![status.to_owned()]),
            "{name}"
        );
    }
    for name in [
        "Robert (Bob) Rao",
        "Anne-Marie Parti",
        "Parti, Anna",
        "Juan Baja",
        "Will (May) Rao",
        "BOB (BO) RAO",
        "Jean-Luc Roy",
        "Le La, Anh",
        "Contractor",
        "Ben Rao (ext. 4411)",
        "O'Neill, Sam",
        "Ben Rao -",
        "${7*7}{x}<b>Ben</b>",
    ] {
        let read = written(name, false);
        assert_eq!((read.name.as_str(), read.status.len()), (name, 0), "{name}");
    }
}

#[test]
fn pronouns_are_no_status_and_are_kept_beside_the_name() {
    for (name, plain, pronouns) in [
        ("Sam Rao (she/her)", "Sam Rao", "she/her"),
        ("Sam Rao (they/them/theirs)", "Sam Rao", "they/them/theirs"),
        ("Sam Rao [he, him]", "Sam Rao", "he, him"),
        ("Uta Kern (sie/ihr)", "Uta Kern", "sie/ihr"),
        ("Lucie Roy (elle)", "Lucie Roy", "elle"),
        ("Ana Gil (ella)", "Ana Gil", "ella"),
        ("Sam Rao - she/her", "Sam Rao", "she/her"),
    ] {
        let read = written(name, false);
        assert_eq!(
            (read.name.as_str(), read.pronouns, read.status.len()),
            (plain, vec![pronouns.to_owned()], 0),
            "{name}"
        );
    }
    let both = written("Sam Rao (she/her; on leave)", false);
    assert_eq!(
        (both.name.as_str(), both.status.len(), both.pronouns.len()),
        ("Sam Rao", 1, 1)
    );
    let roster = read("id,name,role\n1,Sam (Sammy) Rao (she/her),mentor\n2,Ben,mentee\n");
    assert_eq!(roster.people[0].name, "Sam (Sammy) Rao");
    assert_eq!(roster.people[0].fields["Pronouns in the name"], "she/her");
    assert!(roster.findings.iter().all(|f| f.code != "not-working"));
}

#[test]
fn words_of_a_status_in_four_languages() {
    use Standing::{Away, Outside, Working};
    for (text, expected) in [
        ("Maternity leave", Some(Away)),
        ("maternity leave cover", Some(Working)),
        ("Elternzeitvertretung", Some(Working)),
        ("Returned from leave", Some(Working)),
        ("not on leave", None),
        ("pas en congé", None),
        ("No longer with us", Some(Away)),
        ("nicht mehr aktiv", Some(Away)),
        ("im Ruhestand", Some(Away)),
        ("arrêt maladie", Some(Away)),
        ("licencia de maternidad", Some(Away)),
        ("externe Mitarbeiterin", Some(Outside)),
        ("Agency worker", Some(Outside)),
        ("Active", Some(Working)),
        ("Teilzeit", Some(Working)),
        ("Bob", None),
        ("", None),
        ("until 2027", None),
    ] {
        assert_eq!(standing(text), expected, "{text}");
    }
}

#[test]
fn people_on_leave_by_their_names_are_asked_about_as_by_a_status_column() {
    let csv = "id,name,role,manager\n1,Ben Rao (On Leave),mentor,\n2,Cy Dee (Terminated),mentee,Ben Rao\n3,Fatima Lim [C],mentor,\"Rao, Ben (On Leave)\"\n4,Uta Kern,mentee,Cy Dee - LEAVER\n";
    let asked = read(csv);
    let names: Vec<&str> = asked.people.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(names, ["Ben Rao", "Cy Dee", "Fatima Lim", "Uta Kern"]);
    assert_eq!(asked.people[2].fields["Mark in the name"], "C");
    let managers: Vec<Option<&str>> = asked.people.iter().map(|p| p.manager.as_deref()).collect();
    assert_eq!(managers, [None, Some("1"), Some("1"), Some("2")]);
    let said = finding(&asked, "name-marks");
    assert_eq!((said.severity, said.count), (Severity::Note, 3));
    let question = finding(&asked, "not-working");
    assert_eq!((question.severity, question.count), (Severity::Question, 2));
    assert_eq!(question.places[1].row, Some(3));
    let again = |options: ReadOptions| roster::read(csv.as_bytes(), &options).unwrap();
    let left = again(ReadOptions {
        leave_out: Some(
            serde_json::from_value(question.fixes[0].options["leaveOut"].clone()).unwrap(),
        ),
        ..options("p.csv")
    });
    let roles: Vec<Role> = left.people.iter().map(|p| p.role).collect();
    assert_eq!(roles, [Role::None, Role::None, Role::Mentor, Role::Mentee]);
    assert!(left.findings.iter().all(|f| f.code != "not-working"));
    let kept = again(ReadOptions {
        name_marks: Some(NameMarks::Keep),
        ..options("p.csv")
    });
    assert_eq!(kept.people[0].name, "Ben Rao (On Leave)");
    assert!(
        kept.findings
            .iter()
            .all(|f| f.code != "name-marks" && f.code != "not-working")
    );
    // With a status column one question is about both.
    let both = "id,name,role,status\n1,Ben Rao (On Leave),mentor,\n2,Cy Dee,mentee,Terminated\n3,Eve,mentor,Active\n";
    let asked = read(both);
    let question = finding(&asked, "not-working");
    assert_eq!(question.count, 2);
    let left = roster::read(
        both.as_bytes(),
        &ReadOptions {
            leave_out: Some(
                serde_json::from_value(question.fixes[0].options["leaveOut"].clone()).unwrap(),
            ),
            ..options("p.csv")
        },
    )
    .unwrap();
    let roles: Vec<Role> = left.people.iter().map(|p| p.role).collect();
    assert_eq!(roles, [Role::None, Role::None, Role::Mentor]);
}

#[test]
fn marks_of_unknown_meaning_are_asked_about() {
    let csv =
        "id,name\n1,Ben Rao [T]\n2,Cy Dee [T]\n3,Robert (Bob) Lim\n4,Ada Sol (BR)\n5,Uta Kern*\n";
    let asked = read(csv);
    assert_eq!(asked.people[0].name, "Ben Rao [T]");
    let question = finding(&asked, "name-marks-unknown");
    assert_eq!(
        (
            question.severity,
            question.count,
            question.params["values"].as_str()
        ),
        (Severity::Question, 3, "*\nT")
    );
    for (fix, name, field) in [(0, "Ben Rao", Some("T")), (1, "Ben Rao [T]", None)] {
        let marks =
            serde_json::from_value(question.fixes[fix].options["nameMarks"].clone()).unwrap();
        let settled = roster::read(
            csv.as_bytes(),
            &ReadOptions {
                name_marks: Some(marks),
                ..options("p.csv")
            },
        )
        .unwrap();
        assert_eq!(settled.people[0].name, name);
        assert_eq!(
            settled.people[0]
                .fields
                .get("Mark in the name")
                .map(String::as_str),
            field
        );
        assert_eq!(settled.people[2].name, "Robert (Bob) Lim");
        assert!(
            settled
                .findings
                .iter()
                .all(|f| f.code != "name-marks-unknown")
        );
    }
}

#[test]
fn a_companys_form_is_no_given_name() {
    for (name, shown, company) in [
        ("Müller GmbH, Anna", "Müller GmbH, Anna", true),
        ("Rao, Inc.", "Rao, Inc.", true),
        ("Roy Conseil SARL, Lucie", "Roy Conseil SARL, Lucie", true),
        ("Gil y Hijos S.L., Ana", "Gil y Hijos S.L., Ana", true),
        ("Kern AG, Uta", "Kern AG, Uta", true),
        ("Acme Widgets Ltd", "Acme Widgets Ltd", true),
        ("Sá, Ana", "Ana Sá", false),
        ("De Sá, Ana", "Ana De Sá", false),
        ("Doe, Jane", "Jane Doe", false),
        ("KEMAL AS, ANNA", "ANNA KEMAL AS", false),
    ] {
        let roster = read(&format!("id;name\n1;\"{name}\"\n2;Max\n"));
        assert_eq!(roster.people[0].name, shown);
        assert_eq!(
            roster.findings.iter().any(|f| f.code == "name-of-company"),
            company,
            "{name}"
        );
    }
    let parts = read("id,first name,last name\n1,Anna,Müller GmbH\n2,Max,Muster\n");
    assert_eq!(finding(&parts, "name-of-company").count, 1);
}
