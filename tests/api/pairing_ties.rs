//! A roster full of ties gives the same pairs everywhere; the same files are compared in Node and in the browsers.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::path::Path;

use viceversa::pairing::{Decision, DecisionKind, Pairing, Request};
use viceversa::roster::{Person, Role};

use crate::pairing::proved;
use crate::pairing_people::{Dice, person, policy, request};

fn ties() -> Request {
    let mut dice = Dice(7);
    let mut people: Vec<Person> = Vec::new();
    for at in 0..77 {
        let (role, id, level) = match at {
            0..40 => (Role::Mentor, format!("mentor-{at:02}"), 1),
            40..74 => (Role::Mentee, format!("mentee-{:02}", at - 40), 4),
            _ => (Role::Both, format!("both-{:02}", at - 74), 3),
        };
        let mut one = person(
            &id,
            role,
            Some(level + i32::try_from(dice.roll(2)).unwrap()),
        );
        one.department =
            Some(["Finance", "IT", "Sales"][usize::try_from(dice.roll(3)).unwrap()].to_owned());
        one.fields.insert(
            "Trait".into(),
            ["Amber", "Violet"][usize::try_from(dice.roll(2)).unwrap()].into(),
        );
        one.fields.insert(
            "Agreed".into(),
            ["yes", "no"][usize::try_from(dice.roll(2)).unwrap()].into(),
        );
        people.push(one);
    }
    let mut request = request(
        people,
        policy(
            r#"{ "direction": "reverse", "priority": "everyone-matched", "seed": 3, "rules": [
                { "rule": "level-gap", "must": { "min": 1, "max": 4 }, "points": { "2": 1, "3": 1 } },
                { "rule": "different", "field": "department", "points": 1 },
                { "rule": "same", "field": "Trait", "points": 1, "for": "mentee", "optIn": "Agreed" } ] }"#,
        ),
    );
    let decision = |kind, mentor: &str, mentee: &str| Decision {
        kind,
        mentor: mentor.to_owned(),
        mentee: mentee.to_owned(),
        author: None,
        date: None,
        reason: None,
        until: None,
        overrides: false,
    };
    request.decisions = vec![
        decision(DecisionKind::Lock, "mentor-05", "mentee-05"),
        decision(DecisionKind::Exclude, "mentor-06", "mentee-06"),
    ];
    request
}

#[test]
fn i02_ties_are_settled_the_same_way_everywhere() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/ties");
    let request = ties();
    let pairing = proved(&request);
    assert_eq!(pairing.totals.pairs, 37);
    let text = |value: serde_json::Value| serde_json::to_string_pretty(&value).unwrap() + "\n";
    let request_text = text(serde_json::to_value(&request).unwrap());
    let pairing_text = text(serde_json::to_value(&pairing).unwrap());
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(folder.join("request.json"), &request_text).unwrap();
        std::fs::write(folder.join("pairing.json"), &pairing_text).unwrap();
    }
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    assert_eq!(read("request.json"), request_text);
    let golden: Pairing = serde_json::from_str(&read("pairing.json")).unwrap();
    assert_eq!(golden, pairing);
}

#[test]
fn i02_the_order_of_people_changes_nothing() {
    let request = ties();
    let pairing = proved(&request);
    for shift in [1, 20, 50] {
        let mut turned = request.clone();
        turned.people.rotate_left(shift);
        if shift == 50 {
            turned.people.reverse();
            turned.decisions.reverse();
        }
        let mut other = proved(&turned);
        // Prices stand in the order of people: everything else is equal to the byte, their fingerprint too.
        other.certificate.prices = pairing.certificate.prices.clone();
        other.certificate.stages = pairing.certificate.stages.clone();
        assert_eq!(
            serde_json::to_string(&other).unwrap(),
            serde_json::to_string(&pairing).unwrap()
        );
    }
}

#[test]
fn another_seed_is_another_lottery() {
    let mut request = ties();
    let before = proved(&request);
    request.policy.seed = 4;
    let after = proved(&request);
    assert_eq!(before.totals, after.totals);
    assert_ne!(
        before
            .pairs
            .iter()
            .map(|pair| (&pair.mentor, &pair.mentee))
            .collect::<Vec<_>>(),
        after
            .pairs
            .iter()
            .map(|pair| (&pair.mentor, &pair.mentee))
            .collect::<Vec<_>>()
    );
}
