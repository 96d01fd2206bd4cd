//! Whole rosters: joined, compared, counted, checked; and pairs from files.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails where it should"
)]

use viceversa::finding::{Finding, Severity};
use viceversa::roster::{self, PastPair, Person, ReadOptions, ReadPairs, Role, Skill};

use crate::roster_read::{options, read};

fn code<'a>(findings: &'a [Finding], code: &str) -> &'a Finding {
    findings.iter().find(|f| f.code == code).unwrap_or_else(|| {
        let codes: Vec<&str> = findings.iter().map(|f| f.code.as_str()).collect();
        panic!("no {code} among {codes:?}")
    })
}

fn as_role(csv: &str, role: Role) -> Vec<Person> {
    roster::read(
        csv.as_bytes(),
        &ReadOptions {
            role: Some(role),
            ..options("p.csv")
        },
    )
    .unwrap()
    .people
}

#[test]
fn one_id_as_mentor_and_as_mentee_becomes_both() {
    let mentors = as_role(
        "id,name,email,offers,level,manager\n1,Ada,a@x.org,SQL:2,2,boss@x.org\n2,Max,m@x.org,Video,2,\n",
        Role::Mentor,
    );
    let mentees = as_role(
        "id,name,email,offers,wants,level\n2,Max,m@x.org,video:3,Strategy,3\n9,Boss,boss@x.org,,SQL,7\n",
        Role::Mentee,
    );
    assert_eq!(
        mentors[0].manager.as_deref(),
        Some("boss@x.org"),
        "nobody in this file"
    );
    let (people, findings) = roster::merge(vec![mentors, mentees]);
    let roles: Vec<(&str, Role)> = people.iter().map(|p| (p.id.as_str(), p.role)).collect();
    assert_eq!(
        roles,
        [("1", Role::Mentor), ("2", Role::Both), ("9", Role::Mentee)]
    );
    assert_eq!(
        people[0].manager.as_deref(),
        Some("9"),
        "found in the other file"
    );
    assert_eq!(people[1].level, Some(2), "the first file counts");
    assert_eq!(
        people[1].offers,
        [Skill {
            skill: "Video".into(),
            strength: 3
        }]
    );
    assert_eq!(people[1].wants.len(), 1);
    let conflict = code(&findings, "merge-conflict");
    assert_eq!(
        (
            conflict.params["field"].as_str(),
            conflict.params["ids"].as_str()
        ),
        ("level", "2")
    );
    assert_eq!(code(&findings, "both-roles").params["ids"], "2");
    assert!(findings.iter().all(|f| f.code != "manager-missing"));
}

#[test]
fn c19_the_same_address_under_two_ids_is_flagged_across_files() {
    let (people, findings) = roster::merge(vec![
        as_role("id,name,email\n1,Ada,a@x.org\n", Role::Mentor),
        as_role("id,name,email\n7,Ada,A@X.org\n", Role::Mentee),
    ]);
    assert_eq!(people.len(), 2);
    assert_eq!(code(&findings, "duplicate-email").params["ids"], "1\n7");
}

#[test]
fn joined_left_changed_and_renumbered() {
    let before = read("id,name,email,department,skills\n1,Ada,a@x.org,Sales,A;B\n2,Max,m@x.org,Sales,\n3,Eva,e@x.org,Sales,\n5,Tom,t@x.org,Sales,\n").people;
    let after = read("id,name,email,department,skills,Site\n5,Tom,t@x.org,Sales,,\n1,Ada,a@x.org,Legal,B;A,North\n30,Eva,E@x.org,Sales,,\n4,New,n@x.org,Sales,,\n").people;
    let diff = roster::diff(&before, &after);
    assert_eq!(diff.joined, ["30", "4"]);
    assert_eq!(diff.left, ["2", "3"]);
    assert_eq!(diff.same, 1);
    assert_eq!(diff.changed.len(), 1);
    let fields: Vec<(&str, &str, &str)> = diff.changed[0]
        .changes
        .iter()
        .map(|c| (c.field.as_str(), c.before.as_str(), c.after.as_str()))
        .collect();
    assert_eq!(
        fields,
        [("department", "Sales", "Legal"), ("location", "", "North")]
    );
    let moved = code(&diff.ambiguous, "id-changed");
    assert_eq!(
        (
            moved.params["ids"].as_str(),
            moved.params["before"].as_str(),
            moved.severity
        ),
        ("30", "3", Severity::Question)
    );
    let none = roster::diff(&after, &after);
    assert_eq!(
        (
            none.same,
            none.changed.len() + none.joined.len() + none.left.len()
        ),
        (4, 0)
    );
}

#[test]
fn the_shape_counts_both_sides_and_names_who_cannot_be_matched() {
    let people = read(
        "id,name,role,level,department,languages,offers,wants\n\
         1,a,mentor,1,Sales,en,SQL,\n2,b,mentor,7,sales,en,,\n3,c,mentee,5,Legal,English,,sql\n4,d,mentee,1,,German,,\n5,e,both,3,Legal,en,SQL,\n6,f,none,9,Legal,fr,SQL,SQL\n7,g,mentor,1,Sales,fr,,\n",
    )
    .people;
    let shape = roster::shape(&people);
    assert_eq!(
        (
            shape.people,
            shape.mentors,
            shape.mentees,
            shape.both,
            shape.none
        ),
        (7, 3, 2, 1, 1)
    );
    let levels: Vec<(Option<i32>, u32, u32)> = shape
        .levels
        .iter()
        .map(|l| (l.level, l.mentors, l.mentees))
        .collect();
    assert_eq!(
        levels,
        [
            (Some(7), 1, 0),
            (Some(5), 0, 1),
            (Some(3), 1, 1),
            (Some(1), 2, 1)
        ]
    );
    let departments: Vec<(&str, u32, u32)> = shape
        .departments
        .iter()
        .map(|d| (d.name.as_str(), d.mentors, d.mentees))
        .collect();
    assert_eq!(departments, [("Legal", 1, 2), ("Sales", 3, 0), ("", 0, 1)]);
    assert_eq!((shape.skills[0].offered, shape.skills[0].wanted), (2, 1));
    let cannot: Vec<(&str, Vec<&str>)> = shape
        .cannot
        .iter()
        .map(|c| (c.code.as_str(), c.ids.iter().map(String::as_str).collect()))
        .collect();
    assert_eq!(
        cannot,
        [
            ("no-mentee-above", vec!["2"]),
            ("no-mentor-below", vec!["4"]),
            ("no-common-language", vec!["4", "7"])
        ]
    );
    let alone = roster::shape(&people[..2]);
    assert_eq!(alone.cannot[0].code, "no-mentees");
}

#[test]
fn people_edited_by_hand_are_checked() {
    let mut people =
        read("id,name,email,manager\n1,Ada,a@x.org,\n2,Max,m@x.org,1\n3,Eva,e@x.org,2\n").people;
    assert!(roster::check(&people).is_empty());
    people[0].manager = Some("3".into());
    people[1].id = "3".into();
    people[1].availability = vec!["soon".into()];
    people[2].timezone = Some("Mars/Base".into());
    people[2].wishes = vec!["77".into()];
    let findings = roster::check(&people);
    for expected in [
        "duplicate-id",
        "hours-unreadable",
        "zone-unknown",
        "wish-unknown",
        "manager-missing",
        "manager-cycle",
    ] {
        code(&findings, expected);
    }
    assert_eq!(code(&findings, "wish-unknown").params["ids"], "3");
}

#[test]
fn pairs_from_a_file() {
    let read = |csv: &str| {
        let read = roster::read_pairs(csv.as_bytes(), &options("history.csv"), &[]).unwrap();
        (read.pairs, read.findings)
    };
    let pair = |a: &str, b: &str, c: &str| PastPair {
        mentor: a.into(),
        mentee: b.into(),
        cohort: c.into(),
    };
    let (pairs, findings) = read(
        "Mentee name,Mentor ID,Mentee ID,Cohort\nMax,E1, E9 ,2024-09-01\nEva,E2,E8,2025\nEva,E2,E8,2025\nTom,E3,,2025\nTom,E4,E4,2025\nLea,E5,E7,last spring\nLea,E6,E7,\n",
    );
    assert_eq!(
        pairs,
        [
            pair("E1", "E9", "2024-09-01"),
            pair("E2", "E8", "2025-01-01"),
            pair("E5", "E7", ""),
            pair("E6", "E7", "")
        ]
    );
    let row = |c: &str| code(&findings, c).places[0].row;
    assert_eq!(
        (
            row("pair-repeated"),
            row("pair-incomplete"),
            row("pair-with-self"),
            row("cohort-unreadable")
        ),
        (Some(4), Some(5), Some(6), Some(7))
    );
    let (pairs, findings) = read("A,B\nE1,E2\nE3,E4\n");
    assert_eq!(pairs.len(), 2);
    assert_eq!(code(&findings, "pair-columns").severity, Severity::Question);
    let (pairs, findings) = read("Mentorin;Mentorand;Datum\nE1;E2;31.12.2024\nE1;E3;01.02.2025\n");
    assert_eq!(pairs[0].cohort, "2024-12-31");
    assert!(findings.iter().all(|f| f.code != "pair-columns"));
    assert_eq!(
        roster::read_pairs(b"Mentor\nE1\nE2\n", &options("x.csv"), &[])
            .unwrap_err()
            .code(),
        "pairs-one-column"
    );
}

#[test]
fn pairs_by_name_become_pairs_of_the_roster() {
    let person = |id: &str, name: &str| {
        let mut person = Person::blank(id, Role::Both);
        person.name = name.into();
        person.email = Some(format!("{id}@example.org"));
        person
    };
    let people = [
        person("E1", "Zoë Muster"),
        person("E2", "Max Klein"),
        person("E3", "Max Klein"),
        person("007", "Ida Groß"),
    ];
    let file = "Who gave,Who got,Year\n\"Muster, Zoe\",7,2024\nMax Klein,E1,2024\nE2@EXAMPLE.org,Gone Away,\n\"Groß, Ida\",ida gross,2024\n";
    let read =
        |options: &ReadOptions| roster::read_pairs(file.as_bytes(), options, &people).unwrap();
    let first = read(&options("history.csv"));
    let pairs = |read: &ReadPairs| -> Vec<(String, String)> {
        let both = |p: &PastPair| (p.mentor.clone(), p.mentee.clone());
        read.pairs.iter().map(both).collect()
    };
    let of = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    assert_eq!(pairs(&first), [of("E1", "007"), of("E2", "Gone Away")]);
    let place = |c: &str| {
        let place = &code(&first.findings, c).places[0];
        (place.row, place.column.clone().unwrap_or_default())
    };
    assert_eq!(place("pair-ambiguous"), (Some(3), "Who gave".to_owned()));
    assert_eq!(place("pair-id-differs"), (Some(2), "Who got".to_owned()));
    assert_eq!(place("pair-unknown"), (Some(4), "Who got".to_owned()));
    assert_eq!(place("pair-with-self").0, Some(5));
    assert_eq!(first.headers, ["Who gave", "Who got", "Year"]);
    // The question's second answer turns the sides round, and asks no more.
    let question = code(&first.findings, "pair-columns");
    let mut chosen = options("history.csv");
    chosen.pair_columns =
        serde_json::from_value(question.fixes[1].options["pairColumns"].clone()).unwrap();
    let turned = read(&chosen);
    assert_eq!(pairs(&turned), [of("007", "E1"), of("Gone Away", "E2")]);
    assert_eq!(turned.columns.cohort.as_deref(), Some("Year"));
    assert!(turned.findings.iter().all(|f| f.code != "pair-columns"));
}
