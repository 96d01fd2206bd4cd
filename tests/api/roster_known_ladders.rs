//! Published ladders that HR files hold, by name and with their source.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails where it should"
)]

use viceversa::finding::Severity;
use viceversa::roster::{self, Ladder, ReadOptions, Roster};

use crate::roster_read::{finding, options, read};

fn file(grades: &[&str]) -> String {
    let mut csv = String::from("id,name,Grade\n");
    for (n, grade) in grades.iter().enumerate() {
        csv.push_str(&format!("{n},Person {n},{grade}\n"));
    }
    csv
}

/// The people's grades from the lowest level up, equals joined by "=".
fn order(roster: &Roster, grades: &[&str]) -> String {
    let mut levels: Vec<(i32, &str)> = roster
        .people
        .iter()
        .zip(grades)
        .map(|(person, grade)| {
            (
                person
                    .level
                    .unwrap_or_else(|| panic!("{grade} has no level")),
                *grade,
            )
        })
        .collect();
    levels.sort_by_key(|(level, _)| *level);
    let mut text = String::new();
    for (at, (level, grade)) in levels.iter().enumerate() {
        if at > 0 {
            text.push_str(if levels[at - 1].0 == *level {
                " = "
            } else {
                " < "
            });
        }
        text.push_str(grade);
    }
    text
}

#[test]
fn published_ladders_are_known_with_their_sources() {
    for (name, grades, expected) in [
        (
            "UK Civil Service grades",
            &[
                "SCS2", "Grade 7", "AO", "Grade 6", "EO", "SCS1", "SEO", "HEO", "AA",
            ][..],
            "AA < AO < EO < HEO < SEO < Grade 7 < Grade 6 < SCS1 < SCS2",
        ),
        (
            "UK Civil Service grades",
            &["G7", "SCS PB1", "G6", "HEO", "S.E.O.", "SCS Pay Band 3"],
            "HEO < S.E.O. < G7 < G6 < SCS PB1 < SCS Pay Band 3",
        ),
        (
            "NHS bands (Agenda for Change)",
            &[
                "VSM", "Band 8a", "Band 5", "Band 9", "Band 8d", "Band 7", "Band 8b",
            ],
            "Band 5 < Band 7 < Band 8a < Band 8b < Band 8d < Band 9 < VSM",
        ),
        (
            "TVöD and TV-L pay groups",
            &["E15Ü", "E 9a", "EG 9b", "E13", "E 5", "TVöD E 9c", "E15"],
            "E 5 < E 9a < EG 9b < TVöD E 9c < E13 < E15 < E15Ü",
        ),
        (
            "German civil servants' grades (A, B, W)",
            &["B3", "A13", "A 9", "A16", "B11", "A13Z"],
            "A 9 < A13 = A13Z < A16 < B3 < B11",
        ),
        (
            "US General Schedule and Senior Executive Service",
            &["SES", "GS-9", "GS-15", "GS-12 Step 4", "GS 13"],
            "GS-9 < GS-12 Step 4 < GS 13 < GS-15 < SES",
        ),
        (
            "EU function groups (AD, AST)",
            &["AD 12", "AST 9", "AD 5", "AD 9", "AST/SC 2"],
            "AST/SC 2 < AD 5 < AST 9 = AD 9 < AD 12",
        ),
        (
            "French civil service categories (A, B, C)",
            &["Catégorie A", "cat. B", "Catégorie C", "Cat. A+"],
            "Catégorie C < cat. B < Catégorie A < Cat. A+",
        ),
        (
            "Spanish public service groups (A1 to C2)",
            &["A1", "C2", "A2", "C1", "B"],
            "C2 < C1 < B < A2 < A1",
        ),
        (
            "UN professional and director grades",
            &["D1", "P5", "P3", "ASG", "D2"],
            "P3 < P5 < D1 < D2 < ASG",
        ),
        (
            "Professional, management and executive tracks (P or IC, M, E)",
            &["P3", "M2", "P5", "E1", "M1", "IC4"],
            "P3 < M1 = IC4 < M2 = P5 < E1",
        ),
    ] {
        let roster = read(&file(grades));
        let told = finding(&roster, "known-ladder");
        assert_eq!(told.params["ladders"], name, "{grades:?}");
        assert!(!told.params["sources"].is_empty() && told.text.contains(&told.params["sources"]));
        assert_eq!(order(&roster, grades), expected, "{name}");
        assert!(roster.ladder.unplaced.is_empty());
    }
}

#[test]
fn a_known_ladder_is_asked_about_where_its_numbers_say_something_else() {
    let csv = file(&["AO", "SEO", "Grade 7", "Grade 6", "SCS1"]);
    let roster = read(&csv);
    let question = finding(&roster, "known-ladder");
    assert_eq!(question.severity, Severity::Question);
    assert_eq!(question.fixes.len(), 2);
    let ladder: Ladder =
        serde_json::from_value(question.fixes[0].options["ladder"].clone()).unwrap();
    let settled = roster::read(
        csv.as_bytes(),
        &ReadOptions {
            ladder: Some(ladder),
            ..options("p.csv")
        },
    )
    .unwrap();
    assert_eq!(settled.people[2].level, Some(6));
    assert_eq!(settled.people[3].level, Some(7));
    assert!(settled.findings.iter().all(|f| f.code != "known-ladder"));
    // Bands with letters stand where their numbers put them: that is only said.
    let bands = read(&file(&["Band 5", "Band 8a", "Band 8b", "Band 7"]));
    assert_eq!(finding(&bands, "known-ladder").severity, Severity::Note);
}

#[test]
fn mixed_ladders_are_put_side_by_side_and_asked() {
    // Employees and civil servants of one authority: equal numbers side by side.
    let grades = [
        "E13", "A13", "EG 9b", "A9", "A15", "B3", "E15", "E 11", "A11",
    ];
    let roster = read(&file(&grades));
    let question = finding(&roster, "mixed-ladders");
    assert_eq!(question.severity, Severity::Question);
    assert_eq!(question.params["ladders"].lines().count(), 2);
    assert_eq!(
        order(&roster, &grades),
        "EG 9b = A9 < E 11 = A11 < E13 = A13 < A15 = E15 < B3"
    );
    // Two systems that nothing compares: neither stands above the other as a whole.
    let grades = ["AO", "SCS1", "HEO", "Band 5", "Band 8a", "VSM", "Band 8b"];
    let roster = read(&file(&grades));
    assert_eq!(
        finding(&roster, "mixed-ladders").severity,
        Severity::Question
    );
    let level = |at: usize| roster.people[at].level.unwrap();
    assert!(
        level(0) < level(3) && level(3) < level(1) && level(2) < level(6) && level(1) < level(5)
    );
}

#[test]
fn ordinary_grades_are_no_published_ladder() {
    for grades in [
        &["Grade 6", "Grade 7", "Grade 8"][..],
        &["G7", "G10"],
        &["Band 4", "Band 2"],
        &["A1", "A2", "A3"],
        &["A1", "B2", "C1"],
        &["P3", "P4"],
        &["E1", "E2", "E3"],
        &["M1", "M2"],
        &["A", "B", "C"],
        &["Director", "Manager", "Engineer"],
        &["L3", "L5"],
        &["1", "2", "3"],
    ] {
        let roster = read(&file(grades));
        assert!(
            roster
                .findings
                .iter()
                .all(|f| f.code != "known-ladder" && f.code != "mixed-ladders"),
            "{grades:?}"
        );
    }
}

#[test]
fn grades_that_no_ladder_has_stay_unplaced() {
    let roster = read(&file(&["AO", "HEO", "SEO", "Wizard", "Grade 7"]));
    assert_eq!(roster.ladder.unplaced, ["Wizard"]);
    assert!(
        finding(&roster, "known-ladder").text.starts_with(
            "4 of 5 grades are those of UK Civil Service grades (source: Cabinet Office"
        )
    );
}
