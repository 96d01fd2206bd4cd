//! Pairs, reasons and files of pairs in the reader's language: the language changes sentences and nothing else.
#![allow(clippy::unwrap_used, reason = "a test says what failed by panicking")]

use serde_json::json;
use viceversa::finding::Finding;
use viceversa::pairing::policy::Policy;
use viceversa::pairing::{
    Job, Pairing, Request, access, alternatives, check, circles, compare_priorities, conflicts,
    describe, describe_direction, effects, evaluate, explain_pair, pair, presets, rematch, reword,
    rounds, unknown_values, verify, waiting_help, why_not,
};
use viceversa::programme::audit::{AuditOptions, audit_record, replay};
use viceversa::programme::export::{ExportOptions, FileFormat, Part, pairs as export_pairs};
use viceversa::words::{languages, speak, spoken, within};

/// Reasons of every kind, people who wait for several causes, and findings.
fn request(locale: Option<&str>) -> Request {
    let mut people = Vec::new();
    for at in 0..6 {
        people.push(json!({
            "id": format!("m{at}"), "name": "", "role": "mentor", "level": 1 + at % 2,
            "department": if at % 2 == 0 { "0x1" } else { "0x2" }, "location": "0x3", "timezone": "Europe/Berlin",
            "languages": ["0x4", "0x5"], "availability": ["Mon 09:00-12:00"],
            "offers": [{ "skill": "0x6", "strength": 2 }], "wants": [{ "skill": "0x7", "strength": 1 }],
            "wishes": ["e0", "e1"], "fields": { "0x8": "0x9" }
        }));
    }
    for at in 0..4 {
        people.push(json!({
            "id": format!("e{at}"), "name": "", "role": "mentee", "level": 4 + at % 2,
            "department": if at % 2 == 0 { "0x1" } else { "0x2" }, "location": "0x3", "timezone": "Europe/Berlin",
            "languages": ["0x4", "0x5"], "availability": ["Mon 10:00-12:00"],
            "offers": [{ "skill": "0x7", "strength": 2 }], "wants": [{ "skill": "0x6", "strength": 1 }],
            "wishes": ["m0"], "fields": { "0x8": "0x9" }
        }));
    }
    people.push(json!({ "id": "n0", "name": "", "role": "mentee", "level": 1 }));
    people.push(json!({ "id": "n1", "name": "", "role": "mentee", "capacity": { "mentee": [0, 0] }, "level": 5 }));
    people.push(
        json!({ "id": "n2", "name": "", "role": "mentee", "level": 5, "languages": ["0xa"] }),
    );
    serde_json::from_value(json!({
        "people": people,
        "locale": locale,
        "today": "2026-03-02",
        "policy": {
            "direction": "reverse",
            "capacity": { "mentor": [0, 1], "mentee": [1, 2] },
            "rules": [
                { "rule": "level-gap", "must": { "min": 1, "max": 4 }, "points": { "2": 3, "3": 5, "4": 1 } },
                { "rule": "reporting-line", "must": { "distance": 2, "offLine": true } },
                { "rule": "same", "field": "location", "points": 2 },
                { "rule": "same", "field": "0x8", "points": 2 },
                { "rule": "different", "field": "department", "points": -1, "for": "mentor" },
                { "rule": "shared", "mentor": "offers", "mentee": "wants", "points": 4, "strength": true, "atMost": 9, "for": "mentee" },
                { "rule": "shared", "mentor": "wants", "mentee": "offers", "points": 1 },
                { "rule": "language", "must": true, "points": 1 },
                { "rule": "availability", "must": { "minutes": 30 }, "points": { "60": 1 } },
                { "rule": "ranked", "points": [8, 5] },
                { "rule": "not-before", "must": true, "cohorts": 2, "points": 1 },
                { "rule": "same", "field": "0xb", "points": 1 }
            ]
        },
        "decisions": [
            { "kind": "exclude", "mentor": "m1", "mentee": "e0" },
            { "kind": "exclude", "mentor": "gone", "mentee": "e0" },
            { "kind": "lock", "mentor": "m0", "mentee": "e0", "until": "2026-01-01" }
        ],
        "current": [["m0", "e0"], ["m1", "n0"]]
    }))
    .unwrap()
}

fn paired(locale: Option<&str>) -> Pairing {
    pair(&request(locale), &mut |_| {}).unwrap()
}

/// Every sentence of a pairing.
fn sentences(pairing: &Pairing) -> Vec<String> {
    let mut all = Vec::new();
    for reason in pairing.pairs.iter().flat_map(|pair| &pair.reasons) {
        all.push(reason.text.clone());
    }
    for waiting in &pairing.waiting {
        all.push(waiting.reason.text.clone());
        all.extend(waiting.reason.removed.iter().map(|one| one.text.clone()));
    }
    all.extend(of_findings(&pairing.findings));
    all
}

fn of_findings(findings: &[Finding]) -> Vec<String> {
    let mut all = Vec::new();
    for finding in findings {
        all.extend([finding.text.clone(), finding.advice.clone()]);
        all.extend(finding.fixes.iter().map(|fix| fix.text.clone()));
    }
    all
}

/// A pairing without its sentences.
fn bare(mut pairing: Pairing) -> Pairing {
    for reason in pairing.pairs.iter_mut().flat_map(|pair| &mut pair.reasons) {
        reason.text.clear();
    }
    for waiting in &mut pairing.waiting {
        waiting.reason.text.clear();
        for removed in &mut waiting.reason.removed {
            removed.text.clear();
        }
    }
    for finding in &mut pairing.findings {
        finding.text.clear();
        finding.advice.clear();
        for fix in &mut finding.fixes {
            fix.text.clear();
        }
    }
    pairing
}

#[test]
fn a_language_changes_sentences_and_nothing_else() {
    let english = paired(Some("en"));
    assert!(
        english.pairs.len() > 3 && english.waiting.len() > 2 && !english.findings.is_empty(),
        "{english:?}"
    );
    for language in languages().skip(1) {
        let other = paired(Some(language));
        let said = sentences(&english).into_iter().zip(sentences(&other));
        for (one, two) in said {
            assert_ne!(one, two, "{language}");
        }
        assert_eq!(bare(english.clone()), bare(other), "{language}");
    }
}

#[test]
fn the_language_of_a_request_wins_over_the_one_that_is_spoken() {
    speak("fr");
    let french = paired(None);
    assert_eq!(french, paired(Some("fr-CH")));
    assert_ne!(french, paired(Some("de")));
    assert_eq!(
        spoken(),
        "fr",
        "asking in German does not leave German behind"
    );
}

#[test]
fn every_step_of_a_job_speaks_the_language_of_its_request() {
    let german = paired(Some("de"));
    let mut job = Job::begin(request(Some("de"))).unwrap();
    let found = loop {
        speak("fr");
        if let Some(found) = job.step(1).unwrap() {
            break found;
        }
    };
    assert_eq!(found, german);

    // Where the request names none, the language in which it began.
    speak("es");
    let mut job = Job::begin(request(None)).unwrap();
    let found = loop {
        speak("fr");
        if let Some(found) = job.step(1).unwrap() {
            break found;
        }
    };
    assert_eq!(found, paired(Some("es")));
}

#[test]
fn a_pairing_said_anew_is_the_one_that_pairing_in_that_language_gives() {
    for from in languages() {
        for to in languages() {
            let before = paired(Some(from));
            let anew = reword(&request(Some(to)), &before);
            assert_eq!(anew, paired(Some(to)), "{from} to {to}");
        }
    }
    // So are pairs that were made by hand.
    let pairs = [
        ("m0".to_owned(), "n0".to_owned()),
        ("m1".to_owned(), "e1".to_owned()),
    ];
    let by_hand = |locale| evaluate(&request(Some(locale)), &pairs, None).unwrap();
    assert_eq!(reword(&request(Some("es")), &by_hand("de")), by_hand("es"));
}

#[test]
fn what_no_longer_fits_its_request_keeps_its_sentences() {
    let german = paired(Some("de"));
    let mut other = request(Some("en"));
    other.policy.rules.truncate(1);
    other.people.truncate(2);
    let anew = reword(&other, &german);
    assert_eq!(bare(anew.clone()), bare(german.clone()));
    let text = |pairing: &Pairing, code: &str| {
        let reasons = pairing.pairs.iter().flat_map(|pair| &pair.reasons);
        reasons
            .filter(|reason| reason.code == code)
            .map(|reason| reason.text.clone())
            .next()
    };
    assert_eq!(text(&anew, "language"), text(&german, "language"));
    assert_ne!(text(&anew, "level-gap"), text(&german, "level-gap"));
}

/// Whether nothing in a text is English: people's own words are made of digits, a and b here, or told.
fn accented(text: &str) {
    let mut rest = text.to_owned();
    for own in [
        "0x1", "0x2", "0x3", "0x4", "0x5", "0x6", "0x7", "0x8", "0x9", "0xa", "0xb", "m0", "m1",
        "must.min", "must", "points", "mentor", "mentee",
    ] {
        rest = rest.replace(own, "");
    }
    assert!(
        !rest.chars().any(|letter| letter.is_ascii_alphabetic()),
        "not from the catalogue: {text}"
    );
}

#[test]
fn nothing_bypasses_the_catalogue() {
    let locale = Some("en-XA");
    let request = request(locale);
    let pairing = paired(locale);
    let mut said = sentences(&pairing);
    for one in describe_all(&request.policy) {
        said.push(one);
    }
    let view = explain_pair(&request, &pairing, "m0", "e0").unwrap();
    said.extend(view.pair.reasons.into_iter().map(|reason| reason.text));
    for (mentor, mentee) in [
        ("m1", "e0"),
        ("m0", "n0"),
        ("m0", "n1"),
        ("m0", "n2"),
        ("e0", "m0"),
    ] {
        let why = why_not(&request, &pairing, mentor, mentee).unwrap();
        said.extend(why.broken.into_iter().map(|broken| broken.text));
    }
    let help = waiting_help(&request, &pairing).unwrap();
    assert!(!help.bottlenecks.is_empty() || !help.relaxations.is_empty());
    said.extend(help.bottlenecks.into_iter().map(|one| one.text));
    said.extend(help.relaxations.into_iter().map(|one| one.text));
    said.extend(help.conflicts.into_iter().map(|one| one.text));
    let mut locked = request.clone();
    locked.decisions.push(
        serde_json::from_value(json!({ "kind": "lock", "mentor": "m1", "mentee": "e0" })).unwrap(),
    );
    locked.decisions.push(
        serde_json::from_value(json!({ "kind": "lock", "mentor": "m0", "mentee": "n0" })).unwrap(),
    );
    for conflict in conflicts(&locked).unwrap().conflicts {
        said.push(conflict.text);
        said.extend(conflict.members.into_iter().map(|member| member.text));
    }
    let error = pair(&locked, &mut |_| {}).unwrap_err();
    said.extend([error.message, error.advice]);
    said.push(access(&request, &pairing).text);
    let unknown = unknown_values(&request, &pairing);
    said.extend(unknown.into_iter().map(|one| one.text));
    let removed = effects(&request, Some(&pairing)).unwrap().nobody;
    said.extend(
        removed
            .into_iter()
            .flat_map(|one| one.removed)
            .map(|one| one.text),
    );
    let again = rematch(&request, &mut |_| {}).unwrap();
    said.push(again.text);
    said.extend(
        again
            .lost
            .into_iter()
            .flat_map(|lost| lost.broken)
            .map(|broken| broken.text),
    );
    let options: viceversa::pairing::RoundsOptions =
        serde_json::from_value(json!({ "rounds": 2 })).unwrap();
    said.push(rounds(&request, &options, &mut |_| {}).unwrap().text);
    let options: viceversa::pairing::CirclesOptions =
        serde_json::from_value(json!({ "size": [2, 4] })).unwrap();
    said.push(circles(&request, &options, &mut |_| {}).unwrap().text);
    let compared = compare_priorities(&request).unwrap().priorities;
    said.extend(compared.into_iter().filter_map(|one| one.refused));
    let error = alternatives(&request, 10_000).unwrap_err();
    said.extend([error.message, error.advice]);
    let pairs = [("m0".to_owned(), "n0".to_owned())];
    said.extend(sentences(&evaluate(&request, &pairs, None).unwrap()));
    let mut altered = pairing.clone();
    altered.pairs[0].points += 1;
    altered.totals.points += 2;
    altered.seed += 1;
    said.extend(
        verify(&request, &altered)
            .broken
            .into_iter()
            .map(|broken| broken.text),
    );
    let mut record = audit_record(&request, &pairing, AuditOptions::default());
    record.inputs.people.clear();
    record.inputs.today.clear();
    let replayed = replay(&record, &request).unwrap();
    said.push(replayed.text);
    said.extend(replayed.broken.into_iter().map(|broken| broken.text));
    for text in &said {
        accented(text);
    }
}

fn describe_all(policy: &Policy) -> Vec<String> {
    within(Some("en-XA"), || {
        let mut all = vec![describe_direction(policy)];
        for preset in presets() {
            all.extend([preset.title, preset.description]);
            all.extend(describe(&preset.policy).into_iter().map(|rule| rule.text));
        }
        for rule in describe(policy) {
            all.push(rule.text);
            all.extend(rule.must);
            all.extend(rule.points);
        }
        let wrong: Policy = serde_json::from_value(json!({ "weeks": 0, "start": "soon", "rules": [
            { "rule": "level-gap", "must": { "min": 5, "max": 1 } },
            { "rule": "same", "points": 1 },
            { "rule": "availability", "must": true, "points": 1 }
        ] }))
        .unwrap_or_else(|_| {
            serde_json::from_value(json!({ "weeks": 0, "start": "soon", "rules": [
                { "rule": "level-gap", "must": { "min": 5, "max": 1 } }
            ] }))
            .unwrap()
        });
        all.extend(of_findings(&check(&wrong, &request(None).people)));
        all
    })
}

#[test]
fn files_of_pairs_come_in_the_language_that_is_asked_for() {
    let request = request(None);
    let pairing = paired(Some("en"));
    let file = |locale: &str, what| {
        let options = ExportOptions {
            format: FileFormat::Csv,
            what,
            names: true,
            delimiter: Some(";".to_owned()),
            locale: Some(locale.to_owned()),
        };
        let bytes = export_pairs(&request, &pairing, &options).unwrap();
        String::from_utf8(bytes).unwrap()
    };
    let german = file("de", Part::Pairs);
    assert!(
        german.contains("Gemeinsame Minuten pro Woche") && german.contains("Gleicher Standort")
    );
    assert!(file("fr", Part::Waiting).contains("Pourquoi"));
    for what in [Part::Pairs, Part::Waiting] {
        for line in file("en-XA", what).lines() {
            for cell in line.trim_start_matches('\u{feff}').split(';') {
                let cell = cell.trim_matches('"');
                let id = cell.len() == 2 && cell.ends_with(|last: char| last.is_ascii_digit());
                if !id {
                    accented(cell);
                }
            }
        }
    }
}
