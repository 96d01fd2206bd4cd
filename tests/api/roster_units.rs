//! Units whose values carry a manager's name or a code.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails where it should"
)]

use indexmap::IndexMap;
use viceversa::finding::Severity;
use viceversa::roster::{self, ReadOptions, Roster, UnitMarks};

use crate::roster_read::{finding, options, read};

fn with(csv: &str, column: &str, marks: UnitMarks) -> Roster {
    let options = ReadOptions {
        unit_marks: Some(IndexMap::from([(column.to_owned(), marks)])),
        ..options("people.csv")
    };
    roster::read(csv.as_bytes(), &options).unwrap()
}

fn departments(roster: &Roster) -> Vec<&str> {
    roster
        .people
        .iter()
        .map(|p| p.department.as_deref().unwrap_or(""))
        .collect()
}

fn has(roster: &Roster, code: &str) -> bool {
    roster.findings.iter().any(|f| f.code == code)
}

const ORG: &str = "ID,Name,Supervisory Organization\n\
     1,Rui Novak,Engineering (Dario Sol)\n2,Ada Lim,Engineering (Rui Novak)\n3,Ben Rao,Engineering (Rui Novak)\n4,Eve Roy,Legal (Rui Novak)\n";

#[test]
fn managers_in_brackets_leave_the_unit_and_are_offered_as_managers() {
    let asked = read(ORG);
    assert_eq!(
        departments(&asked),
        ["Engineering", "Engineering", "Engineering", "Legal"]
    );
    let said = finding(&asked, "unit-marks");
    assert_eq!(
        (said.severity, said.places[0].column.as_deref()),
        (Severity::Note, Some("Supervisory Organization"))
    );
    assert!(!said.text.contains("Novak") && !said.params.values().any(|v| v.contains("Novak")));
    let question = finding(&asked, "unit-managers");
    assert_eq!(question.severity, Severity::Question);
    assert_eq!(
        question.fixes[0].options["unitMarks"]["Supervisory Organization"],
        "manager"
    );
    let led = with(ORG, "Supervisory Organization", UnitMarks::Manager);
    let managers: Vec<Option<&str>> = led.people.iter().map(|p| p.manager.as_deref()).collect();
    assert_eq!(
        managers,
        [Some("Dario Sol"), Some("1"), Some("1"), Some("1")]
    );
    assert!(!has(&led, "unit-managers"));
    let off = with(ORG, "Supervisory Organization", UnitMarks::Off);
    assert_eq!(departments(&off), departments(&asked));
    assert!(!has(&off, "unit-managers") && off.people.iter().all(|p| p.manager.is_none()));
    let kept = with(ORG, "Supervisory Organization", UnitMarks::Keep);
    assert_eq!(departments(&kept)[3], "Legal (Rui Novak)");
    assert!(!has(&kept, "unit-marks"));
}

#[test]
fn a_file_with_a_manager_column_is_not_asked_for_managers() {
    let roster = read(
        "ID;Name;Abteilung;Vorgesetzte/r\n1;Rui Novak;Leitung;\n2;Ada Lim;Technik (Rui Novak);Rui Novak\n3;Ben Rao;Technik - Rui Novak;Rui Novak\n4;Eve Roy;Technik (Novak, Rui);1\n5;Uta Kern;4711 Technik (Leitung: Rui Novak);1\n",
    );
    assert_eq!(
        departments(&roster),
        ["Leitung", "Technik", "Technik", "Technik", "Technik"]
    );
    assert!(has(&roster, "unit-marks") && !has(&roster, "unit-managers"));
}

#[test]
fn codes_that_split_a_unit_are_taken_off_and_said() {
    let roster = read(
        "ID,Name,Department\n1,A,Engineering (4711)\n2,B,Engineering (4712)\n3,C,Engineering - CC-4713\n4,D,KST 4714 - Engineering\n5,E,47150 Engineering\n6,F,Legal (2024)\n",
    );
    assert_eq!(
        departments(&roster),
        [
            "Engineering",
            "Engineering",
            "Engineering",
            "Engineering",
            "Engineering",
            "Legal (2024)"
        ]
    );
    assert!(has(&roster, "unit-marks") && !has(&roster, "unit-managers"));
    // Where nothing joins, nothing is touched.
    let roster = read("ID,Name,Department\n1,A,Engineering (4711)\n2,B,Legal (4712)\n");
    assert_eq!(departments(&roster), ["Engineering (4711)", "Legal (4712)"]);
    assert!(!has(&roster, "unit-marks"));
}

#[test]
fn brackets_with_something_else_stay_and_what_may_be_a_person_is_asked() {
    let places = "ID,Name,Department,Location\n1,A,Engineering (EMEA),London (King's Cross)\n2,B,Engineering (APAC),London (Canary Wharf)\n3,C,Engineering (Platform Team),Leeds\n";
    let roster = read(places);
    assert_eq!(
        departments(&roster),
        [
            "Engineering (EMEA)",
            "Engineering (APAC)",
            "Engineering (Platform Team)"
        ]
    );
    assert_eq!(
        roster.people[0].location.as_deref(),
        Some("London (King's Cross)")
    );
    assert!(!has(&roster, "unit-marks") && !has(&roster, "unit-marks-unsure"));
    // Nobody of the file is called so: asked, not taken.
    let strangers = "ID,Name,Business unit\n1,A,Engineering (Rui Novak)\n2,B,Engineering (Dario Sol)\n3,C,Legal (Ana Gil)\n";
    let roster = read(strangers);
    assert_eq!(departments(&roster)[0], "Engineering (Rui Novak)");
    let question = finding(&roster, "unit-marks-unsure");
    assert_eq!(
        (question.severity, question.fixes.len()),
        (Severity::Question, 3)
    );
    let off = with(strangers, "Business unit", UnitMarks::Off);
    assert_eq!(departments(&off), ["Engineering", "Engineering", "Legal"]);
    let keep = with(strangers, "Business unit", UnitMarks::Keep);
    assert!(!has(&keep, "unit-marks-unsure") && !has(&keep, "unit-marks"));
}

#[test]
fn other_columns_that_name_units_are_looked_at_too() {
    let roster = read(
        "ID,Name,Department,Squad,Manager\n1,Rui Novak,Eng,Core (Rui Novak),\n2,Ada Lim,Eng,Core (Ada Lim),1\n3,Ben Rao,Eng,Core,1\n",
    );
    let squads: Vec<&str> = roster
        .people
        .iter()
        .map(|p| p.fields["Squad"].as_str())
        .collect();
    assert_eq!(squads, ["Core", "Core", "Core"]);
    assert_eq!(finding(&roster, "unit-marks").params["column"], "Squad");
}
