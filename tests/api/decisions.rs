//! Locks and exclusions outlive a newer roster, end on their day, and keep their reasons to themselves.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use viceversa::pairing::{
    Decision, DecisionKind, Request, evaluate, explain_pair, pair, rematch, verify, why_not,
};
use viceversa::programme::export::{ExportOptions, FileFormat, Part, pairs};

use crate::pairing_people::{people, preset, request};

const SECRET: &str = "They quarrelled in Lisbon";

fn decision(kind: DecisionKind, mentor: &str, mentee: &str) -> Decision {
    Decision {
        kind,
        mentor: mentor.into(),
        mentee: mentee.into(),
        author: Some("Head of something".into()),
        date: Some("2026-11-01".into()),
        reason: Some(SECRET.into()),
        until: None,
        overrides: false,
    }
}

/// Everybody with everybody.
fn free() -> Request {
    let mut policy = preset("reverse");
    policy.rules.retain(|rule| !rule.has_must());
    let mut request = request(people(4, 6, 6), policy);
    for person in &mut request.people {
        person.level = Some(if person.id.starts_with('m') { 1 } else { 5 });
    }
    request
}

#[test]
fn i06_a_lock_waits_for_whoever_left_and_counts_again_when_they_are_back() {
    let mut now = free();
    now.decisions.push(decision(DecisionKind::Lock, "m1", "e2"));
    now.decisions
        .push(decision(DecisionKind::Exclude, "m3", "e2"));
    let made = |request: &Request| {
        let pairing = pair(request, &mut |_| {}).unwrap();
        assert!(verify(request, &pairing).holds);
        let has = pairing
            .pairs
            .iter()
            .any(|pair| pair.mentor == "m1" && pair.mentee == "e2" && pair.locked);
        let codes: Vec<String> = pairing.findings.into_iter().map(|f| f.code).collect();
        (has, codes)
    };
    assert!(made(&now).0);
    let mut without = now.clone();
    without.people.retain(|person| person.id != "e2");
    let (has, codes) = made(&without);
    assert!(!has);
    assert!(codes.contains(&"lock-unknown".to_owned()));
    assert!(codes.contains(&"exclusion-unknown".to_owned()));
    without.people = now.people;
    assert!(made(&without).0);
}

#[test]
fn i06_a_decision_ends_on_its_day() {
    let mut request = free();
    for person in &mut request.people {
        if person.id != "m1" && person.id != "e2" {
            person.role = viceversa::roster::Role::None;
        }
    }
    let mut one = decision(DecisionKind::Exclude, "m1", "e2");
    one.until = Some("2026-12-01".into());
    request.decisions.push(one);
    for (today, pairs) in [("2026-11-30", 0), ("2026-12-01", 1), ("2027-01-01", 1)] {
        request.today = Some(today.into());
        let pairing = pair(&request, &mut |_| {}).unwrap();
        assert!(verify(&request, &pairing).holds);
        assert_eq!(pairing.pairs.len(), pairs, "{today}");
        let over = pairing.findings.iter().any(|f| f.code == "decision-over");
        assert_eq!(over, pairs == 1);
    }
}

#[test]
fn i06_a_reason_appears_in_no_answer_and_no_file() {
    let mut request = free();
    request
        .decisions
        .push(decision(DecisionKind::Lock, "m1", "e2"));
    request
        .decisions
        .push(decision(DecisionKind::Exclude, "m0", "e0"));
    request
        .decisions
        .push(decision(DecisionKind::Exclude, "gone", "e0"));
    request.current = vec![("m0".into(), "e0".into()), ("m1".into(), "e2".into())];
    let pairing = pair(&request, &mut |_| {}).unwrap();
    let mut said = vec![
        serde_json::to_string(&pairing).unwrap(),
        serde_json::to_string(&rematch(&request, &mut |_| {}).unwrap()).unwrap(),
        serde_json::to_string(&why_not(&request, &pairing, "m0", "e0").unwrap()).unwrap(),
        serde_json::to_string(&explain_pair(&request, &pairing, "m0", "e0").unwrap()).unwrap(),
        serde_json::to_string(&evaluate(&request, &[("m0".into(), "e0".into())], None).unwrap())
            .unwrap(),
    ];
    for what in [Part::Pairs, Part::Waiting] {
        for names in [true, false] {
            let options = ExportOptions {
                format: FileFormat::Csv,
                what,
                names,
                delimiter: None,
                locale: None,
            };
            let file = pairs(&request, &pairing, &options).unwrap();
            said.push(String::from_utf8(file).unwrap());
        }
    }
    for text in said {
        assert!(!text.contains("quarrelled") && !text.contains("Head of something"));
    }
}
