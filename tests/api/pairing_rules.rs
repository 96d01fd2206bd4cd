//! What the words of the policy mean, one by one; locks, exclusions, questions about single pairs.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use serde_json::json;
use viceversa::pairing::policy::Policy;
use viceversa::pairing::{
    Change, Decision, DecisionKind, Job, Request, check, compatibility, describe, effects,
    evaluate, explain_pair, pair, validate, verify, why_not,
};
use viceversa::roster::{PastPair, Person, Role};

use crate::pairing::proved;
use crate::pairing_people::{people, person, policy, preset, request};

/// One mentor `m` and one mentee `e`; changes to each as JSON laid over them.
fn two(mentor: serde_json::Value, mentee: serde_json::Value, policy: serde_json::Value) -> Request {
    let make = |id: &str, role: &str, over: serde_json::Value| -> Person {
        let mut base = json!({ "id": id, "role": role });
        for (key, value) in over.as_object().unwrap() {
            base[key] = value.clone();
        }
        serde_json::from_value(base).unwrap()
    };
    request(
        vec![make("m", "mentor", mentor), make("e", "mentee", mentee)],
        serde_json::from_value(policy).unwrap(),
    )
}

/// The points of the one pair; none where it may not exist.
fn points(
    mentor: serde_json::Value,
    mentee: serde_json::Value,
    rule: serde_json::Value,
) -> Option<i32> {
    let request = two(
        mentor,
        mentee,
        json!({ "direction": "any", "rules": [rule] }),
    );
    let pairing = proved(&request);
    pairing.pairs.first().map(|pair| pair.points)
}

fn may(
    direction: &str,
    mentor: Option<i32>,
    mentee: Option<i32>,
    rules: serde_json::Value,
) -> bool {
    let request = two(
        json!({ "level": mentor }),
        json!({ "level": mentee }),
        json!({ "direction": direction, "rules": rules }),
    );
    !proved(&request).pairs.is_empty()
}

#[test]
fn the_direction_says_who_is_senior() {
    let none = json!([]);
    assert!(may("reverse", Some(1), Some(2), none.clone()));
    assert!(!may("reverse", Some(2), Some(2), none.clone()));
    assert!(!may("reverse", Some(3), Some(2), none.clone()));
    assert!(may("reverse", None, Some(2), none.clone()));
    assert!(may("traditional", Some(3), Some(2), none.clone()));
    assert!(!may("traditional", Some(2), Some(3), none.clone()));
    assert!(may("any", Some(2), Some(2), none));
    // Equals meet only where a rule says so; nobody meets the wrong way round.
    let equals = json!([{ "rule": "level-gap", "must": { "min": 0 } }]);
    assert!(may("reverse", Some(2), Some(2), equals));
    let below = json!([{ "rule": "level-gap", "must": { "min": -2 } }]);
    assert!(!may("reverse", Some(3), Some(2), below));
}

#[test]
fn level_gaps_are_exact_and_availability_has_thresholds() {
    let rule = json!({ "rule": "level-gap", "points": { "2": 3, "3": 5 } });
    let gap = |mentee: i32| {
        points(
            json!({ "level": 1 }),
            json!({ "level": mentee }),
            rule.clone(),
        )
    };
    assert_eq!((gap(3), gap(4), gap(5)), (Some(3), Some(5), Some(0)));
    let rule = json!({ "rule": "availability", "points": { "60": 1, "180": 2 } });
    let hours = |mentor: &str, mentee: &str| {
        points(
            json!({ "availability": [mentor] }),
            json!({ "availability": [mentee] }),
            rule.clone(),
        )
    };
    assert_eq!(hours("Mon 09:00-10:00", "Mon 09:00-12:00"), Some(1));
    assert_eq!(hours("Mon 09:00-12:00", "Mon 09:00-12:00"), Some(2));
    assert_eq!(hours("Mon 09:00-09:59", "Mon 09:00-12:00"), Some(0));
}

#[test]
fn shared_hours_are_those_of_the_worst_week() {
    let berlin = json!({ "timezone": "Europe/Berlin", "availability": ["Mon 14:00-18:00"] });
    let york = json!({ "timezone": "America/New_York", "availability": ["Mon 09:00-12:00"] });
    let minutes = |start: &str, weeks: u32| {
        let request = two(
            berlin.clone(),
            york.clone(),
            json!({ "direction": "any", "start": start, "weeks": weeks, "rules": [] }),
        );
        proved(&request).pairs[0].minutes
    };
    // Six hours apart: 15:00 to 18:00. In the weeks when only America has changed its clocks, five: 14:00 to 17:00.
    assert_eq!(minutes("2026-01-05", 4), Some(180));
    let late = json!({ "timezone": "America/New_York", "availability": ["Mon 10:00-13:00"] });
    let request = |start: &str| {
        two(
            berlin.clone(),
            late.clone(),
            json!({ "direction": "any", "start": start, "weeks": 1, "rules": [] }),
        )
    };
    assert_eq!(proved(&request("2026-01-05")).pairs[0].minutes, Some(120));
    assert_eq!(proved(&request("2026-03-16")).pairs[0].minutes, Some(180));
    // Only one of the two has a time zone: unknown, not guessed.
    let nowhere = json!({ "availability": ["Mon 09:00-12:00"] });
    let request = two(berlin, nowhere, json!({ "direction": "any", "rules": [] }));
    assert_eq!(proved(&request).pairs[0].minutes, None);
}

#[test]
fn shared_values_count_once_each_times_the_lower_strength() {
    let offers = json!({ "offers": [{ "skill": "Python", "strength": 3 }, { "skill": "Video" }] });
    let wants = json!({ "wants": [{ "skill": " PYTHON", "strength": 2 }, { "skill": "video", "strength": 3 }] });
    let rule = |more: serde_json::Value| {
        let mut rule =
            json!({ "rule": "shared", "mentor": "offers", "mentee": "wants", "points": 5 });
        for (key, value) in more.as_object().unwrap() {
            rule[key] = value.clone();
        }
        points(offers.clone(), wants.clone(), rule)
    };
    assert_eq!(rule(json!({})), Some(10));
    assert_eq!(rule(json!({ "strength": true })), Some(15));
    assert_eq!(rule(json!({ "strength": true, "atMost": 12 })), Some(12));
    assert_eq!(rule(json!({ "points": -5, "atMost": 7 })), Some(-7));
}

#[test]
fn own_columns_are_split_folded_and_trimmed() {
    let field = |text: &str| json!({ "fields": { "Hobby": text, "__proto__": text } });
    let shared = json!({ "rule": "shared", "field": "Hobby", "points": 1 });
    assert_eq!(
        points(field("Tea; Straße\nChess"), field("STRASSE,chess"), shared),
        Some(2)
    );
    let same = json!({ "rule": "same", "field": "__proto__", "points": 1 });
    assert_eq!(points(field(" É "), field("e\u{301}"), same), Some(1));
}

#[test]
fn blank_cells_pass_a_must_with_a_finding_unless_the_rule_says_otherwise() {
    let rule = |missing: Option<&str>| {
        let mut rule = json!({ "rule": "same", "field": "department", "must": true, "points": 3 });
        if let Some(missing) = missing {
            rule["missing"] = missing.into();
        }
        two(
            json!({}),
            json!({ "department": "IT" }),
            json!({ "direction": "any", "rules": [rule] }),
        )
    };
    let passed = proved(&rule(None));
    assert_eq!(passed.pairs[0].points, 0);
    assert!(
        passed
            .findings
            .iter()
            .any(|finding| finding.code == "blank-under-must" && finding.count == 1)
    );
    assert!(proved(&rule(Some("forbid"))).pairs.is_empty());
}

#[test]
fn wishes_count_by_rank_and_by_whose_they_are() {
    let mut all = vec![
        person("m", Role::Mentor, None),
        person("x", Role::Mentee, None),
        person("e", Role::Mentee, None),
    ];
    all[0].wishes = vec!["x".into(), "e".into()];
    all[2].wishes = vec!["m".into()];
    let total = |rule: serde_json::Value| {
        let request = request(
            all.clone(),
            serde_json::from_value(json!({ "direction": "any", "rules": [rule] })).unwrap(),
        );
        let table = compatibility(&request).unwrap();
        proved(&request);
        table.points
    };
    assert_eq!(
        total(json!({ "rule": "ranked", "points": [8, 5] })),
        [8.0, 13.0]
    );
    assert_eq!(
        total(json!({ "rule": "ranked", "points": [8, 5], "for": "mentor" })),
        [8.0, 5.0]
    );
    assert_eq!(
        total(json!({ "rule": "ranked", "points": [8, 5], "for": "mentee" })),
        [0.0, 8.0]
    );
}

#[test]
fn gains_follow_for_and_reasons_add_up() {
    for seed in 0..20 {
        let pairing = proved(&request(people(seed, 8, 8), preset("reverse")));
        for pair in &pairing.pairs {
            assert_eq!(
                pair.points,
                pair.reasons.iter().map(|reason| reason.points).sum::<i32>()
            );
            let gain = |side: &str| -> i32 {
                let counts = |reason: &&viceversa::pairing::Reason| {
                    reason
                        .for_side
                        .is_none_or(|only| serde_json::to_value(only).unwrap() == side)
                };
                pair.reasons
                    .iter()
                    .filter(counts)
                    .map(|reason| reason.points)
                    .sum()
            };
            assert_eq!(
                (pair.gain.mentor, pair.gain.mentee),
                (gain("mentor"), gain("mentee"))
            );
        }
    }
}

fn line() -> Vec<Person> {
    // chief <- head <- lead <- (junior, sibling); other has a dotted line to head.
    let mut all = Vec::new();
    for (id, role, level, manager) in [
        ("chief", Role::Mentee, 9, None),
        ("head", Role::Mentee, 7, Some("chief")),
        ("lead", Role::None, 5, Some("head")),
        ("junior", Role::Mentor, 1, Some("lead")),
        ("sibling", Role::Mentee, 4, Some("lead")),
        ("other", Role::Mentor, 2, None),
    ] {
        let mut one = person(id, role, Some(level));
        one.manager = manager.map(str::to_owned);
        all.push(one);
    }
    all[5].dotted_lines = vec!["head".into()];
    all
}

fn allowed(all: &[Person], rule: &str) -> Vec<String> {
    let request = request(all.to_vec(), policy(&format!(r#"{{"rules":[{rule}]}}"#)));
    let table = compatibility(&request).unwrap();
    proved(&request);
    let mut pairs = Vec::new();
    for (i, mentor) in table.mentors.iter().enumerate() {
        for (j, mentee) in table.mentees.iter().enumerate() {
            if !table.points[i * table.mentees.len() + j].is_nan() {
                pairs.push(format!("{mentor}-{mentee}"));
            }
        }
    }
    pairs
}

#[test]
fn i04_the_reporting_line_keeps_people_apart() {
    let all = line();
    let rule = |must: &str| {
        allowed(
            &all,
            &format!(r#"{{"rule":"reporting-line","must":{must}}}"#),
        )
    };
    // Siblings are not on the line; a dotted line is one.
    assert_eq!(
        rule(r#"{"distance":1}"#),
        [
            "junior-chief",
            "junior-head",
            "junior-sibling",
            "other-chief",
            "other-sibling"
        ]
    );
    assert_eq!(
        rule(r#"{"distance":2}"#),
        ["junior-chief", "junior-sibling", "other-sibling"]
    );
    assert_eq!(
        rule(r#"{"distance":3}"#),
        ["junior-sibling", "other-sibling"]
    );
    // Below a direct report of the mentee: of the chief within two levels below the head, of the head one below the lead.
    assert_eq!(
        rule(r#"{"offLine":true}"#),
        ["junior-sibling", "other-head", "other-sibling"]
    );
    assert_eq!(
        rule(r#"{"offLine":true,"depth":1}"#),
        [
            "junior-chief",
            "junior-sibling",
            "other-head",
            "other-sibling"
        ]
    );
    let exempt = allowed(
        &all,
        r#"{"rule":"reporting-line","must":{"offLine":true},"exempt":["chief"]}"#,
    );
    assert_eq!(
        exempt,
        [
            "junior-chief",
            "junior-sibling",
            "other-chief",
            "other-head",
            "other-sibling"
        ]
    );
}

#[test]
fn i04_blocked_pairs_and_earlier_pairs_stay_apart() {
    let mut request = request(
        people(3, 6, 6),
        policy(r#"{"direction":"any","rules":[{"rule":"not-before","must":true,"cohorts":2}]}"#),
    );
    let past = |mentor: &str, mentee: &str, cohort: &str| PastPair {
        mentor: mentor.into(),
        mentee: mentee.into(),
        cohort: cohort.into(),
    };
    request.history = vec![
        past("m0", "e0", "2025-01-01"),
        past("e1", "m1", "2024-01-01"),
        past("m2", "e2", "2023-01-01"),
        past("m3", "e3", ""),
    ];
    request
        .decisions
        .push(decision(DecisionKind::Exclude, "m4", "e4"));
    let table = compatibility(&request).unwrap();
    let met: Vec<bool> = (0..5)
        .map(|at| !table.points[at * 6 + at].is_nan())
        .collect();
    assert_eq!(met, [false, false, true, false, false]);
    proved(&request);
}

fn decision(kind: DecisionKind, mentor: &str, mentee: &str) -> Decision {
    Decision {
        kind,
        mentor: mentor.to_owned(),
        mentee: mentee.to_owned(),
        author: None,
        date: None,
        reason: None,
        until: None,
        overrides: false,
    }
}

#[test]
fn i01_a_lock_that_cannot_be_kept_is_named_with_its_rule() {
    let mut request = two(
        json!({ "level": 1, "department": "IT" }),
        json!({ "level": 4, "department": "it" }),
        json!({ "rules": [{ "rule": "level-gap", "must": { "min": 2 } }, { "rule": "different", "field": "department", "must": true }] }),
    );
    request
        .decisions
        .push(decision(DecisionKind::Lock, "m", "e"));
    let error = pair(&request, &mut |_| {}).unwrap_err();
    assert_eq!(error.code, "bad-lock");
    assert!(
        error.message.contains("Decision 1") && error.message.contains("rule 2"),
        "{}",
        error.message
    );
    // Overriding needs a reason, and then the pair is made.
    request.decisions[0].overrides = true;
    assert_eq!(pair(&request, &mut |_| {}).unwrap_err().code, "bad-lock");
    request.decisions[0].reason = Some("They asked for it".into());
    let pairing = proved(&request);
    assert!(pairing.pairs[0].locked);
    // Other conflicts, each with the decision's number.
    for (kind, mentor, mentee) in [
        (DecisionKind::Exclude, "m", "e"),
        (DecisionKind::Lock, "m", "m"),
        (DecisionKind::Lock, "e", "m"),
    ] {
        let mut conflict = request.clone();
        conflict.decisions.push(decision(kind, mentor, mentee));
        assert_eq!(pair(&conflict, &mut |_| {}).unwrap_err().code, "bad-lock");
    }
}

#[test]
fn i01_locks_against_capacities_are_refused_and_minimums_give_the_best_partial() {
    let mut request = request(people(4, 4, 4), policy(r#"{"direction":"any"}"#));
    request.decisions = vec![
        decision(DecisionKind::Lock, "m0", "e0"),
        decision(DecisionKind::Lock, "m0", "e1"),
    ];
    let error = pair(&request, &mut |_| {}).unwrap_err();
    assert!(
        error.message.starts_with("Decision 2 "),
        "{}",
        error.message
    );
    request.decisions.clear();
    request.policy.capacity.mentor = (2, 2);
    let pairing = proved(&request);
    assert_eq!((pairing.totals.pairs, pairing.totals.filled), (4, 4));
    assert!(
        pairing
            .findings
            .iter()
            .any(|finding| finding.code == "minimum-not-met")
    );
    assert!(
        pairing
            .waiting
            .iter()
            .any(|waiting| waiting.reason.params.contains_key("minimum"))
    );
}

#[test]
fn decisions_end_on_their_day() {
    let mut request = two(json!({}), json!({}), json!({ "direction": "any" }));
    request
        .decisions
        .push(decision(DecisionKind::Exclude, "m", "e"));
    for (until, today, pairs) in [
        ("2026-11-23", "2026-11-22", 0),
        ("2026-11-22", "2026-11-22", 1),
        ("2026-11-21", "2026-11-22", 1),
    ] {
        request.decisions[0].until = Some(until.into());
        request.today = Some(today.into());
        assert_eq!(proved(&request).totals.pairs, pairs);
    }
    request.decisions[0].until = Some("soon".into());
    assert_eq!(pair(&request, &mut |_| {}).unwrap_err().code, "bad-date");
}

#[test]
fn i03_rules_out_of_range_are_refused_by_number_and_key() {
    for (rule, key) in [
        (json!({ "rule": "level-gap", "must": true }), "must"),
        (
            json!({ "rule": "level-gap", "must": { "min": 3, "max": 2 } }),
            "must.min",
        ),
        (json!({ "rule": "level-gap", "points": 3 }), "points"),
        (
            json!({ "rule": "level-gap", "points": { "two": 3 } }),
            "points",
        ),
        (
            json!({ "rule": "level-gap", "must": { "minutes": 3 } }),
            "must.minutes",
        ),
        (
            json!({ "rule": "same", "field": "department", "points": 100_001 }),
            "points",
        ),
        (json!({ "rule": "same", "points": 1 }), "mentor"),
        (
            json!({ "rule": "same", "field": "offers", "points": 1 }),
            "mentor",
        ),
        (
            json!({ "rule": "same", "field": "x", "mentor": "y", "points": 1 }),
            "field",
        ),
        (
            json!({ "rule": "language", "must": true, "strength": true }),
            "strength",
        ),
        (
            json!({ "rule": "reporting-line", "must": { "distance": 2 }, "points": 1 }),
            "points",
        ),
        (
            json!({ "rule": "availability", "must": { "minutes": 20_000 } }),
            "must.minutes",
        ),
        (
            json!({ "rule": "not-before", "must": true, "cohorts": 0 }),
            "cohorts",
        ),
        (
            json!({ "rule": "ranked", "field": "department", "points": [1] }),
            "field",
        ),
        (
            json!({ "rule": "shared", "field": "x", "points": 1, "atMost": -1 }),
            "atMost",
        ),
        (
            json!({ "rule": "language", "must": true, "optIn": {} }),
            "optIn",
        ),
    ] {
        let policy: Policy = serde_json::from_value(
            json!({ "rules": [{ "rule": "language", "must": true }, rule] }),
        )
        .unwrap();
        let error = validate(&policy).unwrap_err();
        assert_eq!(error.code, "bad-rule");
        assert!(
            error.message.starts_with("Rule 2 ") && error.message.contains(&format!("{key}:")),
            "{}",
            error.message
        );
        let findings = check(&policy, &[]);
        assert!(
            findings
                .iter()
                .any(|finding| finding.params.get("rule").is_some_and(|rule| rule == "1"))
        );
    }
    let doubled = vec![
        person("a", Role::Mentor, None),
        person("a", Role::Mentee, None),
    ];
    assert_eq!(
        pair(&request(doubled, policy("{}")), &mut |_| {})
            .unwrap_err()
            .code,
        "duplicate-id"
    );
}

#[test]
fn check_says_what_is_doubtful() {
    let codes = |rules: serde_json::Value| -> Vec<String> {
        let policy: Policy = serde_json::from_value(json!({ "rules": rules })).unwrap();
        check(&policy, &people(1, 3, 3))
            .into_iter()
            .map(|finding| finding.code)
            .collect()
    };
    assert_eq!(
        codes(json!([{ "rule": "language" }])),
        ["rule-does-nothing"]
    );
    assert_eq!(
        codes(json!([{ "rule": "same", "field": "Department", "points": 1 }])),
        ["unknown-field"]
    );
    assert_eq!(
        codes(json!([
            { "rule": "same", "field": "Secret trait", "points": 1, "optIn": { "mentee": "May be used" } },
            { "rule": "language", "points": 1 }
        ])),
        ["opt-in-one-side"]
    );
    assert!(preset("reverse").rules.len() > 5);
    assert!(check(&preset("reverse"), &people(1, 3, 3)).is_empty());
}

#[test]
fn h16_consent_binds_and_no_text_tells_what_was_agreed() {
    let policy = policy(
        r#"{ "direction": "any", "rules": [
            { "rule": "language", "points": 1 },
            { "rule": "same", "field": "Secret trait", "points": 6, "for": "mentee", "optIn": "May be used" },
            { "rule": "same", "field": "Secret trait", "must": true, "optIn": "May be used" } ] }"#,
    );
    let mut agreed_points = 0;
    for seed in 0..12 {
        let mut request = request(people(seed, 9, 7), policy.clone());
        let pairing = proved(&request);
        for made in &pairing.pairs {
            let line = made.reasons.last().unwrap();
            assert_eq!(
                (line.rule, line.code.as_str(), line.for_side),
                (-1, "other-agreed-preferences", None)
            );
            agreed_points += line.points;
        }
        let first = pairing.pairs[0].clone();
        let mut said = serde_json::to_string(&pairing).unwrap();
        for other in request
            .people
            .iter()
            .filter(|person| person.role == Role::Mentee)
        {
            said += &serde_json::to_string(
                &why_not(&request, &pairing, &first.mentor, &other.id).unwrap(),
            )
            .unwrap();
            said += &serde_json::to_string(
                &explain_pair(&request, &pairing, &first.mentor, &other.id).unwrap(),
            )
            .unwrap();
        }
        said += &serde_json::to_string(&effects(&request, None).unwrap()).unwrap();
        said += &serde_json::to_string(&verify(&request, &pairing)).unwrap();
        request
            .decisions
            .push(decision(DecisionKind::Lock, "m0", "e0"));
        for mentee in 0..7 {
            request.decisions[0].mentee = format!("e{mentee}");
            if let Err(error) = pair(&request, &mut |_| {}) {
                said += &format!("{error:?}");
            }
        }
        for word in ["Secret", "trait", "Violet", "Amber", "May be used", "JA"] {
            assert!(!said.contains(word), "{word}");
        }
        // Whoever does not agree is to the rule as if the cell were blank.
        let mut blanked = request.clone();
        blanked.decisions.clear();
        for one in &mut blanked.people {
            if !matches!(one.fields["May be used"].as_str(), "Yes" | "JA") {
                one.fields.insert("Secret trait".into(), String::new());
            }
        }
        assert_eq!(proved(&blanked).pairs, pairing.pairs);
    }
    assert!(agreed_points > 0);
}

#[test]
fn why_not_gives_the_exact_price_or_the_must() {
    for seed in 0..6 {
        let request = request(people(seed, 6, 5), preset("reverse"));
        let best = proved(&request);
        for mentor in 0..6 {
            for mentee in 0..5 {
                let (mentor, mentee) = (format!("m{mentor}"), format!("e{mentee}"));
                let answer = why_not(&request, &best, &mentor, &mentee).unwrap();
                let mut locked = request.clone();
                locked
                    .decisions
                    .push(decision(DecisionKind::Lock, &mentor, &mentee));
                match pair(&locked, &mut |_| {}) {
                    Err(_) => assert!(
                        !answer.allowed && !answer.broken.is_empty() && answer.price.is_none()
                    ),
                    Ok(forced) => {
                        let price = answer.price.unwrap();
                        let lost =
                            |a: u32, b: u32| i32::try_from(a).unwrap() - i32::try_from(b).unwrap();
                        assert_eq!(price.people, lost(best.totals.people, forced.totals.people));
                        assert_eq!(price.pairs, lost(best.totals.pairs, forced.totals.pairs));
                        assert_eq!(price.points, best.totals.points - forced.totals.points);
                        let made = best
                            .pairs
                            .iter()
                            .any(|pair| pair.mentor == mentor && pair.mentee == mentee);
                        assert_eq!(made, answer.moves.is_empty());
                        if !made {
                            let added = answer.moves.iter().any(|one| {
                                one.change == Change::Added
                                    && one.mentor == mentor
                                    && one.mentee == mentee
                            });
                            assert!(added);
                        }
                    }
                }
            }
        }
        for made in &best.pairs {
            let view = explain_pair(&request, &best, &made.mentor, &made.mentee).unwrap();
            assert_eq!(&view.pair, made);
            let mut without = request.clone();
            without
                .decisions
                .push(decision(DecisionKind::Exclude, &made.mentor, &made.mentee));
            let rest = proved(&without);
            assert_eq!(
                view.loss.unwrap().points,
                best.totals.points - rest.totals.points
            );
        }
    }
}

#[test]
fn i06_a_change_by_hand_is_measured_against_the_best() {
    let request = request(people(2, 7, 7), preset("reverse"));
    let best = proved(&request);
    let pairs: Vec<(String, String)> = best
        .pairs
        .iter()
        .map(|pair| (pair.mentor.clone(), pair.mentee.clone()))
        .collect();
    let same = evaluate(&request, &pairs, Some(&best.certificate)).unwrap();
    assert_eq!(
        (same.certificate.optimal, same.certificate.gap),
        (true, 0.0)
    );
    assert!(verify(&request, &same).holds);
    let fewer = evaluate(&request, &pairs[1..], Some(&best.certificate)).unwrap();
    assert_eq!(
        (fewer.certificate.optimal, fewer.certificate.gap),
        (false, 2.0)
    );
    assert_eq!(fewer.waiting.len(), best.waiting.len() + 2);
    let verdict = verify(&request, &fewer);
    assert!(verdict.holds, "{:?}", verdict.broken);
    let alone = evaluate(&request, &pairs, None).unwrap();
    assert!(!alone.certificate.optimal && verify(&request, &alone).holds);
    // A pair that breaks a must is shown with the must, and never passes for a pairing.
    let mut broken = pairs.clone();
    broken[0].1.clone_from(&pairs[1].1);
    let broken = evaluate(&request, &broken, Some(&best.certificate)).unwrap();
    assert!(
        broken
            .findings
            .iter()
            .any(|finding| finding.code == "over-capacity")
    );
    assert!(!verify(&request, &broken).holds);
}

#[test]
fn effects_count_what_each_rule_removes_and_adds() {
    let all = line();
    let request = request(
        all,
        policy(
            r#"{ "direction": "any", "rules": [
                { "rule": "reporting-line", "must": { "distance": 9 } },
                { "rule": "level-gap", "must": { "max": 3 }, "points": { "2": 7, "3": 4 } } ] }"#,
        ),
    );
    let effects = effects(&request, None).unwrap();
    assert_eq!((effects.pairs, effects.allowed), (6, 2));
    let (line, gap) = (effects.rules[0], effects.rules[1]);
    // Nobody is their own partner; the gap removes only what the line has removed.
    assert_eq!(
        (effects.before, line.removes_further, gap.removes_further),
        (6, 4, 0)
    );
    assert_eq!((line.removes, line.removes_only, line.adds), (4, 0, 0));
    assert_eq!(
        (gap.removes, gap.removes_only, gap.adds, gap.best),
        (4, 0, 2, 7)
    );
    let ids: Vec<&str> = effects
        .nobody
        .iter()
        .map(|nobody| nobody.id.as_str())
        .collect();
    assert_eq!(ids, ["chief", "head"]);
    assert_eq!(
        effects.nobody[0]
            .removed
            .iter()
            .map(|removed| (removed.rule, removed.count, removed.only))
            .collect::<Vec<_>>(),
        [(0, 2, 0), (1, 2, 0)]
    );
}

#[test]
fn people_in_both_roles_never_meet_themselves_or_in_a_loop() {
    let all: Vec<Person> = (0..4)
        .map(|at| person(&format!("p{at}"), Role::Both, None))
        .collect();
    let open = request(all.clone(), policy(r#"{"direction":"any"}"#));
    let pairing = proved(&open);
    assert_eq!((pairing.totals.people, pairing.totals.pairs), (4, 4));
    let once = request(all, policy(r#"{"direction":"any","capacity":{"total":1}}"#));
    let pairing = proved(&once);
    assert_eq!((pairing.totals.people, pairing.totals.pairs), (4, 2));
}

#[test]
fn a_job_in_small_steps_gives_the_same_pairing_and_can_be_finished_early() {
    let request = request(people(6, 30, 25), preset("reverse"));
    let whole = proved(&request);
    let mut job = Job::new(request.clone()).unwrap();
    let mut phases = Vec::new();
    let stepped = loop {
        let done = job.step(50).unwrap();
        let progress = job.progress();
        assert!(progress.done <= progress.of, "{progress:?}");
        if phases.last() != Some(&progress.phase) {
            phases.push(progress.phase);
        }
        if let Some(pairing) = done {
            break pairing;
        }
    };
    assert_eq!(stepped, whole);
    assert_eq!(phases.first().map(String::as_str), Some("comparing"));
    assert_eq!(phases.last().map(String::as_str), Some("explaining"));
    assert_eq!(job.step(1).unwrap_err().code, "job-over");
    for steps in [0, 40, 70, 80] {
        let mut job = Job::new(request.clone()).unwrap();
        for _ in 0..steps {
            assert!(job.step(50).unwrap().is_none());
        }
        let early = job.finish_now().unwrap();
        let verdict = verify(&request, &early);
        assert!(verdict.holds, "after {steps}: {:?}", verdict.broken);
        assert!(early.totals.pairs <= whole.totals.pairs);
    }
}

#[test]
fn every_rule_is_described_in_words() {
    let described = describe(&policy(
        r#"{ "rules": [
            { "rule": "level-gap", "must": { "min": 2, "max": 5 }, "points": { "2": 3 } },
            { "rule": "shared", "mentor": "offers", "mentee": "wants", "points": 5, "strength": true, "for": "mentee" },
            { "rule": "language" } ] }"#,
    ));
    assert_eq!(
        described[0].text,
        "The mentee is 2 to 5 levels above the mentor. By levels between the two: +3 points for 2."
    );
    assert_eq!(
        described[1].text,
        "+5 points for each match: what the mentor offers with what the mentee wants, times the lower of the two strengths, for the mentee's gain."
    );
    assert_eq!(
        (described[1].must.as_deref(), described[2].points.as_deref()),
        (None, None)
    );
}
