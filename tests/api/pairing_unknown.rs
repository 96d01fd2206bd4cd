//! What is not known passes a must: it is counted before the run, marked in the pairs, and can be made to wait. And what is said of equals.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use viceversa::pairing::policy::Policy;
use viceversa::pairing::{
    Request, check, describe, describe_direction, pair, unknown_levels_wait, unknown_values, verify,
};
use viceversa::roster::Role;

use crate::pairing_people::{person, request};

fn policy(json: &str) -> Policy {
    serde_json::from_str(json).unwrap()
}

/// Four mentors and four mentees; the first of each side has no level.
fn half_known(policy: Policy) -> Request {
    let mut people = Vec::new();
    for nth in 0..4 {
        people.push(person(
            &format!("m{nth}"),
            Role::Mentor,
            (nth > 0).then_some(2),
        ));
        people.push(person(
            &format!("e{nth}"),
            Role::Mentee,
            (nth > 0).then_some(5),
        ));
    }
    request(people, policy)
}

const TWO_TO_FIVE: &str = r#"{ "direction": "reverse", "rules": [{ "rule": "level-gap", "must": { "min": 2, "max": 5 } }] }"#;

#[test]
fn people_without_a_level_are_counted_before_the_run() {
    let request = half_known(policy(TWO_TO_FIVE));
    let codes = |policy: &Policy| -> Vec<(String, u32)> {
        check(policy, &request.people)
            .into_iter()
            .filter(|finding| finding.code == "unknown-levels")
            .map(|finding| (finding.text, finding.count))
            .collect()
    };
    let told = codes(&request.policy);
    assert_eq!(told.len(), 1);
    assert!(
        told[0].0.starts_with("2 of 8 people have no level."),
        "{}",
        told[0].0
    );
    assert_eq!(told[0].1, 2);
    // Where they wait already, or where no must asks for a level, there is nothing to say.
    assert_eq!(codes(&unknown_levels_wait(&request.policy)), []);
    assert_eq!(codes(&policy(r#"{ "direction": "any" }"#)), []);
    // The direction alone asks for levels too.
    assert_eq!(codes(&policy(r#"{ "direction": "traditional" }"#)).len(), 1);
}

#[test]
fn pairs_that_rest_on_unknown_values_are_marked_and_no_others() {
    let request = half_known(policy(TWO_TO_FIVE));
    let pairing = pair(&request, &mut |_| {}).unwrap();
    assert_eq!(pairing.pairs.len(), 4);
    let unknown = unknown_values(&request, &pairing);
    let marked: Vec<(&str, &str)> = unknown
        .iter()
        .map(|p| (p.mentor.as_str(), p.mentee.as_str()))
        .collect();
    let resting: Vec<(&str, &str)> = pairing
        .pairs
        .iter()
        .map(|p| (p.mentor.as_str(), p.mentee.as_str()))
        .filter(|(mentor, mentee)| *mentor == "m0" || *mentee == "e0")
        .collect();
    assert!(!resting.is_empty());
    assert_eq!(marked, resting);
    assert!(
        unknown
            .iter()
            .all(|pair| pair.rules == [-1, 0] && pair.text == "level")
    );
}

#[test]
fn one_change_of_the_rules_makes_unknown_levels_wait() {
    for rules in [
        TWO_TO_FIVE,
        r#"{ "direction": "reverse" }"#,
        r#"{ "direction": "any", "rules": [{ "rule": "level-gap", "must": { "max": 4 } }] }"#,
    ] {
        let mut request = half_known(policy(rules));
        request.policy = unknown_levels_wait(&request.policy);
        let pairing = pair(&request, &mut |_| {}).unwrap();
        assert_eq!(pairing.pairs.len(), 3, "{rules}");
        let waiting: Vec<&str> = pairing.waiting.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(waiting, ["e0", "m0"]);
        assert!(unknown_values(&request, &pairing).is_empty());
        assert!(verify(&request, &pairing).holds);
    }
}

#[test]
fn other_blanks_under_a_must_are_named_and_what_is_under_consent_is_not() {
    let rules = r#"{ "direction": "any", "rules": [
        { "rule": "different", "field": "department", "must": true },
        { "rule": "language", "must": true },
        { "rule": "availability", "must": { "minutes": 60 } },
        { "rule": "same", "field": "Faith", "must": true, "optIn": "Consent" },
        { "rule": "same", "field": "location", "must": true, "missing": "forbid" } ] }"#;
    let mut people = vec![
        person("m0", Role::Mentor, Some(1)),
        person("e0", Role::Mentee, Some(2)),
    ];
    for one in &mut people {
        one.location = Some("Leeds".to_owned());
        one.fields.insert("Consent".to_owned(), "yes".to_owned());
    }
    people[0].department = Some("Legal".to_owned());
    let mut request = request(people, policy(rules));
    // Nobody has a language or hours: that tells no pair from another, and is said of all.
    let pairing = pair(&request, &mut |_| {}).unwrap();
    let unknown = unknown_values(&request, &pairing);
    assert_eq!(unknown.len(), 1, "{:?}", pairing.waiting);
    assert_eq!(
        (unknown[0].rules.as_slice(), unknown[0].text.as_str()),
        (&[0][..], "department")
    );
    // Where one of the two has some, the other's blank is what the pair rests on.
    request.people[0].languages = vec!["en".to_owned()];
    request.people[1].availability = vec!["Mon 09:00-12:00".to_owned()];
    let pairing = pair(&request, &mut |_| {}).unwrap();
    let unknown = unknown_values(&request, &pairing);
    assert_eq!(unknown[0].rules, [0, 1, 2]);
    assert_eq!(unknown[0].text, "department, languages, shared hours");
}

/// Where a smallest gap of none lets equals meet, the direction's sentence and the rule's say so, and nothing else changes.
#[test]
fn where_equals_may_meet_every_sentence_says_so() {
    let told = |json: &str| {
        let policy = policy(json);
        (
            describe_direction(&policy).to_owned(),
            describe(&policy).pop().unwrap().text,
        )
    };
    let (direction, rule) = told(
        r#"{ "direction": "reverse", "rules": [{ "rule": "level-gap", "must": { "min": 0, "max": 3 } }] }"#,
    );
    assert_eq!(
        direction,
        "A mentor’s level is below the mentee’s, or the same."
    );
    assert_eq!(
        rule,
        "The mentee is on the same level as the mentor or at most 3 levels above the mentor."
    );
    let (direction, rule) = told(
        r#"{ "direction": "traditional", "rules": [{ "rule": "level-gap", "must": { "min": 0 } }] }"#,
    );
    assert_eq!(
        direction,
        "A mentor’s level is above the mentee’s, or the same."
    );
    assert_eq!(
        rule,
        "The mentor is on the same level as the mentee or any number of levels above the mentee."
    );
    let (direction, rule) = told(
        r#"{ "direction": "any", "rules": [{ "rule": "level-gap", "must": { "min": 0, "max": 1 } }] }"#,
    );
    assert_eq!(direction, "Levels do not say who mentors whom.");
    assert_eq!(
        rule,
        "The two are on the same level or at most 1 level apart."
    );
    let (direction, rule) = told(
        r#"{ "direction": "reverse", "rules": [{ "rule": "level-gap", "must": { "min": 1, "max": 1 } }] }"#,
    );
    assert_eq!(direction, "A mentor’s level is below the mentee’s.");
    assert_eq!(rule, "The mentee is exactly 1 level above the mentor.");
    let (_, rule) = told(
        r#"{ "direction": "reverse", "rules": [{ "rule": "level-gap", "must": { "min": -1, "max": 0 } }] }"#,
    );
    assert_eq!(rule, "The two are on the same level.");

    // And it is what happens: equals meet, and a mentor above is refused in words that fit.
    let people = vec![
        person("m0", Role::Mentor, Some(3)),
        person("e0", Role::Mentee, Some(3)),
        person("e1", Role::Mentee, Some(2)),
    ];
    let mut request = request(
        people,
        policy(
            r#"{ "direction": "reverse", "rules": [{ "rule": "level-gap", "must": { "min": 0 } }] }"#,
        ),
    );
    let pairing = pair(&request, &mut |_| {}).unwrap();
    assert_eq!(
        (pairing.pairs.len(), pairing.pairs[0].mentee.as_str()),
        (1, "e0")
    );
    let asked = viceversa::pairing::why_not(&request, &pairing, "m0", "e1").unwrap();
    assert!(
        asked
            .broken
            .iter()
            .any(|one| one.text == "The mentor’s level is above the mentee’s."),
        "{:?}",
        asked.broken
    );
    request.policy = policy(r#"{ "direction": "reverse" }"#);
    assert!(pair(&request, &mut |_| {}).unwrap().pairs.is_empty());
}
