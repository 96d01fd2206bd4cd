//! The sample programme and the template: what a newcomer meets first.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails where it should"
)]

use viceversa::finding::Severity;
use viceversa::roster::{self, Field, Role};

use crate::roster_read::options;

#[test]
fn the_sample_is_read_with_nothing_rejected_and_nothing_to_answer() {
    let read = roster::read(&roster::sample(), &options("sample.csv")).unwrap();
    for f in &read.findings {
        assert!(
            !matches!(f.severity, Severity::Rejected | Severity::Question),
            "{}",
            f.code
        );
    }
    assert_eq!(read.people.len(), 120);
    assert_eq!(read.ladder.steps.len(), 8);
    let shape = roster::shape(&read.people);
    assert_eq!((shape.mentors, shape.mentees, shape.both), (46, 35, 4));
    let chosen: Vec<Field> = read.mapping.iter().map(|m| m.field).collect();
    assert_eq!(chosen.iter().filter(|f| **f == Field::Custom).count(), 4);
    for code in [
        "manager-missing",
        "same-name",
        "similar-skills",
        "hours-unreadable",
        "zone-abbreviation",
        "language-level",
        "level-blank",
        "role-blank",
    ] {
        assert!(read.findings.iter().any(|f| f.code == code), "{code}");
    }
}

#[test]
fn most_of_the_sample_is_matched_under_the_first_preset() {
    let read = roster::read(&roster::sample(), &options("sample.csv")).unwrap();
    let policy = viceversa::pairing::presets().remove(0).policy;
    let request = serde_json::from_value(
        serde_json::json!({ "people": read.people, "policy": policy, "today": "2026-03-02" }),
    )
    .unwrap();
    let pairing = viceversa::pairing::pair(&request, &mut |_| {}).unwrap();
    let mentees = pairing
        .waiting
        .iter()
        .filter(|w| w.role == Role::Mentee)
        .count();
    assert!(pairing.pairs.len() >= 33, "{} pairs", pairing.pairs.len());
    assert!((1..=6).contains(&mentees), "{mentees} mentees wait");
    assert!(
        pairing.waiting.iter().any(|w| w.reason.candidates == 0),
        "somebody waits because of the rules"
    );
}

#[test]
fn the_template_comes_back_as_two_people() {
    for (format, name) in [("csv", "template.csv"), ("xlsx", "template.xlsx")] {
        let bytes = roster::template(format).unwrap();
        let read = roster::read(&bytes, &options(name)).unwrap();
        assert_eq!(read.people.len(), 2, "{format}");
        assert!(
            read.mapping.iter().all(|m| m.field != Field::Custom),
            "{format}: {:?}",
            read.mapping
        );
        assert!(
            read.findings.iter().all(|f| f.severity == Severity::Note),
            "{format}: {:?}",
            read.findings
        );
        assert_eq!(read.people[0].offers[0].strength, 3);
        assert_eq!(
            read.people[1].capacity.as_ref().unwrap().mentee,
            Some((0, 1))
        );
    }
    assert_eq!(
        roster::template("xlsx").unwrap(),
        roster::template("xlsx").unwrap(),
        "the same bytes each time"
    );
    assert_eq!(
        roster::template("pdf").unwrap_err().code(),
        "unknown-format"
    );
}
