//! The next cohort and the sample in its fourth month.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use viceversa::programme::checkins::{HealthOptions, HealthState, health};
use viceversa::programme::next_cohort::{FactorDirection, NextCohortOptions, next_cohort};
use viceversa::programme::{Programme, decode, encode, sample_programme};
use viceversa::words;

const TODAY: &str = "2027-05-03";

fn options() -> NextCohortOptions {
    NextCohortOptions {
        today: TODAY.to_owned(),
        ..NextCohortOptions::default()
    }
}

fn sample() -> Programme {
    sample_programme(TODAY).unwrap()
}

#[test]
fn the_sample_is_whole_the_same_each_time_and_opens_as_a_file() {
    let sample = sample();
    assert_eq!(sample, sample_programme(TODAY).unwrap());
    assert_eq!(
        decode(&encode(sample.clone()).unwrap()).unwrap().sessions,
        sample.sessions
    );
    assert!(!sample.charter.start.is_empty() && sample.charter.goals.len() == 4);
    let asked: Vec<&str> = sample
        .surveys
        .iter()
        .map(|survey| survey.instrument.id.as_str())
        .collect();
    assert_eq!(
        asked,
        ["readiness", "baseline", "pulse", "pulse", "pair-fit"]
    );
    assert!(sample.surveys.iter().all(|survey| survey.count > 10));
    // Its pairs hold under its own rules.
    let findings = &sample.pairing.as_ref().unwrap().findings;
    assert!(
        findings.iter().all(|one| one.code == "blank-under-must"),
        "{findings:?}"
    );
    assert!(!sample.stale);
    // No step is left without an example.
    let sent = &sample.letters.sent;
    let pairs = sample.pairing.as_ref().unwrap().pairs.len();
    assert_eq!(
        (sent.len(), sample.letters.answers.len()),
        (2 * pairs, pairs)
    );
    assert!(!sample.planned.is_empty() && !sample.absences.is_empty());
    assert!(!sample.supervisions.is_empty() && !sample.check_in_notes.is_empty());
    assert_eq!(sample.measures[0].readings.len(), 3);
    assert!(!sample.lessons.is_empty());
    // Nothing is planned over its holidays.
    let closed = &sample.absences[0];
    assert!(sample.planned.iter().all(|one| {
        let day = &one.start[..10];
        day < closed.from.as_str() || day > closed.to.as_str()
    }));
}

#[test]
fn the_sample_shows_every_state_and_every_kind_of_need() {
    let today = HealthOptions {
        today: TODAY.to_owned(),
        locale: None,
    };
    let health = health(&sample(), &today).unwrap();
    let codes: Vec<&str> = health.week.iter().map(|item| item.code.as_str()).collect();
    for code in [
        "withdrawal",
        "low-answer",
        "no-session",
        "long-ago",
        "supervision",
    ] {
        assert!(codes.contains(&code), "{code} in {codes:?}");
    }
    assert!(
        codes.len() < 12,
        "a list that a coordinator can do: {codes:?}"
    );
    assert!(
        health
            .pairs
            .iter()
            .any(|pair| pair.state == HealthState::OnTrack)
    );
    assert!(health.pairs.len() >= 30);
}

#[test]
fn the_sample_is_said_in_four_languages_and_on_any_day() {
    let mut names = Vec::new();
    for language in words::languages() {
        let sample = words::within(Some(language), || sample_programme(TODAY)).unwrap();
        assert_eq!(sample.language, language);
        names.push(sample.name);
    }
    names.dedup();
    assert_eq!(names.len(), 4);
    for day in ["2024-02-29", "2026-12-31", "2030-07-01"] {
        let sample = sample_programme(day).unwrap();
        assert!(
            sample
                .sessions
                .iter()
                .all(|session| session.date.as_str() <= day),
            "{day}"
        );
    }
    assert_eq!(sample_programme("tomorrow").unwrap_err().code(), "bad-date");
}

#[test]
fn what_the_sample_was_made_from_is_what_is_learned() {
    // Its answers were made to rise with what the mentor offers of what the mentee wants.
    let next = next_cohort(&sample(), &options()).unwrap();
    let learned = &next.learned;
    assert!(learned.enough, "{}", learned.text);
    assert_eq!(learned.instrument.as_deref(), Some("pair-fit"));
    let first = &learned.factors[0];
    assert_eq!(
        (first.rule, first.direction),
        (3, FactorDirection::Better),
        "{:?}",
        learned.factors
    );
    assert!(
        first.interval.0 > 0.0
            && first.interval.0 <= first.effect
            && first.effect <= first.interval.1
    );
    assert_eq!(next.suggestions[0].code, "more-weight");
    assert!(viceversa::pairing::validate(&next.suggestions[0].policy).is_ok());
    assert_ne!(
        next.suggestions[0].policy.rules[3],
        sample().policy.rules[3]
    );
    // The same seed gives the same digits.
    assert_eq!(next, next_cohort(&sample(), &options()).unwrap());
}

#[test]
fn below_thirty_pairs_there_is_too_little_to_learn_from() {
    let mut few = sample();
    let pairing = few.pairing.as_mut().unwrap();
    pairing.pairs.truncate(29);
    let next = next_cohort(&few, &options()).unwrap();
    assert!(!next.learned.enough && next.learned.factors.is_empty() && next.suggestions.is_empty());
    assert!(next.learned.text.contains("30"), "{}", next.learned.text);
}

#[test]
fn answers_without_names_teach_nothing() {
    let mut sealed = sample();
    for survey in &mut sealed.surveys {
        survey.answers = survey.answers.replace("\"person\"", "\"ticket\"");
    }
    let next = next_cohort(&sealed, &options()).unwrap();
    assert_eq!((next.learned.instrument, next.learned.pairs), (None, 0));
}

#[test]
fn the_next_programme_keeps_history_and_no_answer() {
    let mut sample = sample();
    sample.lessons = "Ask leaders for dates first.".to_owned();
    let pairs = sample.pairing.as_ref().unwrap().pairs.clone();
    let leaver = pairs[0].mentor.clone();
    let next = next_cohort(
        &sample,
        &NextCohortOptions {
            name: Some("Second".to_owned()),
            start: Some("2027-09-01".to_owned()),
            leavers: vec![leaver.clone()],
            ..options()
        },
    )
    .unwrap();
    let made = &next.programme;
    assert_eq!(
        (
            made.name.as_str(),
            made.charter.start.as_str(),
            made.revision
        ),
        ("Second", "2027-09-01", 0)
    );
    assert_eq!((next.people, next.left), (119, 1));
    assert!(made.people.iter().all(|person| person.id != leaver));
    // The pairs that ended are history too.
    assert_eq!(
        (made.history.len(), next.pairs as usize),
        (pairs.len() + 1, pairs.len() + 1)
    );
    assert!(
        made.history
            .iter()
            .all(|pair| pair.cohort == sample.charter.start)
    );
    assert!(
        made.surveys.is_empty()
            && made.sessions.is_empty()
            && made.withdrawals.is_empty()
            && made.check_in_notes.is_empty()
    );
    assert!(made.pairing.is_none() && made.postbox.is_none() && made.past.is_empty());
    assert_eq!(made.lessons, sample.lessons);
    let text = serde_json::to_string(made).unwrap();
    assert!(!text.contains("Both are travelling"), "no note goes along");
    // It can be paired at once, and nobody meets the same person again under the rule for that.
    let request = serde_json::from_value(serde_json::json!({ "people": made.people, "policy": made.policy, "today": TODAY, "history": made.history, "decisions": made.decisions })).unwrap();
    assert!(
        viceversa::pairing::pair(&request, &mut |_| {})
            .unwrap()
            .pairs
            .len()
            > 20
    );
}

#[test]
fn lessons_name_nobody() {
    for language in words::languages() {
        let sample = words::within(Some(language), || sample_programme(TODAY)).unwrap();
        let next = next_cohort(
            &sample,
            &NextCohortOptions {
                locale: Some(language.to_owned()),
                ..options()
            },
        )
        .unwrap();
        assert!(next.lessons.len() >= 5, "{language}");
        for lesson in &next.lessons {
            assert!(
                sample
                    .people
                    .iter()
                    .all(|person| !lesson.text.contains(&person.name)),
                "{language}: {}",
                lesson.code
            );
        }
    }
}
