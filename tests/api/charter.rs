//! The charter: what earlier files say of it, its dates, its page for the sponsor, and readiness.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use proptest::prelude::*;
use serde_json::json;
use viceversa::programme::{
    Cadence, Charter, Formality, Milestone, MilestoneCode, Programme, ReadinessState, VERSION,
    When, decode, encode, readiness, schedule, sponsor_page,
};
use viceversa::survey::{AnswerSheet, ItemType, Standing, gather, instrument};
use viceversa::words;

fn charter(start: &str) -> Charter {
    Charter {
        start: start.to_owned(),
        ..Charter::default()
    }
}

fn on(dates: &[Milestone], code: MilestoneCode) -> Vec<&str> {
    let dates = dates.iter().filter(|one| one.code == code);
    dates.map(|one| one.date.as_str()).collect()
}

#[test]
fn a_programme_of_version_2_opens_with_everything_and_a_charter_to_be_filled_in() {
    let old = include_bytes!("../data/programme-version-2.json");
    let read = decode(old).unwrap();
    assert_eq!((read.version, VERSION, read.revision), (3, 3, 7));
    assert_eq!(
        read.charter.need,
        "Leaders decide about tools they never used."
    );
    assert_eq!(
        (
            read.charter.formality,
            read.charter.sessions,
            read.charter.minutes,
            read.charter.cadence
        ),
        (Formality::Formal, 6, 60, Cadence::Monthly)
    );
    assert!(read.charter.goals.is_empty() && read.measures.is_empty());
    // Nothing of what it said is lost.
    let before: serde_json::Value = serde_json::from_slice(old).unwrap();
    let after = serde_json::to_value(&read).unwrap();
    for key in [
        "name",
        "language",
        "people",
        "decisions",
        "history",
        "current",
        "surveys",
    ] {
        let (before, after) = (&before[key], &after[key]);
        assert!(holds(before, after), "{key}: {after}");
    }
    assert_eq!(
        decode(&encode(read.clone()).unwrap()).unwrap().charter,
        read.charter
    );
}

/// Everything of `part` stands in `whole`, which may say more.
fn holds(part: &serde_json::Value, whole: &serde_json::Value) -> bool {
    match (part, whole) {
        (serde_json::Value::Object(part), serde_json::Value::Object(whole)) => part
            .iter()
            .all(|(key, value)| whole.get(key).is_some_and(|other| holds(value, other))),
        (serde_json::Value::Array(part), serde_json::Value::Array(whole)) => {
            part.len() == whole.len()
                && part.iter().zip(whole).all(|(one, other)| holds(one, other))
        }
        _ => part == whole,
    }
}

#[test]
fn dates_follow_from_the_first_day_and_none_that_somebody_works_on_is_at_a_weekend() {
    let dates = schedule(&charter("2027-01-11"), "2027-03-01").unwrap();
    assert_eq!(on(&dates, MilestoneCode::ReadinessSurvey), ["2026-11-30"]);
    assert_eq!(on(&dates, MilestoneCode::LettersOut), ["2026-12-21"]);
    assert_eq!(on(&dates, MilestoneCode::Training), ["2027-01-04"]);
    assert_eq!(on(&dates, MilestoneCode::FirstSessionBy), ["2027-01-22"]);
    // 11 April 2027 is a Sunday, and so is 11 July.
    assert_eq!(on(&dates, MilestoneCode::MidwayPulse), ["2027-04-12"]);
    assert_eq!(on(&dates, MilestoneCode::ExitSurvey), ["2027-07-12"]);
    assert_eq!(on(&dates, MilestoneCode::Supervision).len(), 3);
    assert_eq!(on(&dates, MilestoneCode::Report), ["2027-08-02"]);
    let sessions: Vec<_> = dates
        .iter()
        .filter(|one| one.code == MilestoneCode::Session)
        .collect();
    assert_eq!(sessions.len(), 6);
    assert_eq!(
        sessions.iter().map(|one| one.when).collect::<Vec<_>>(),
        [
            Some(When::Past),
            Some(When::Now),
            Some(When::Ahead),
            Some(When::Ahead),
            Some(When::Ahead),
            Some(When::Ahead)
        ]
    );
    assert!(dates.is_sorted_by_key(|one| one.date.clone()));
    assert!(dates.iter().all(|one| !one.text.is_empty()));
}

#[test]
fn a_month_is_a_calendar_month_and_ends_where_the_month_does() {
    let dates = schedule(&charter("2027-01-31"), "").unwrap();
    let sessions: Vec<_> = dates
        .iter()
        .filter(|one| one.code == MilestoneCode::Session)
        .collect();
    assert_eq!(
        (sessions[1].date.as_str(), sessions[1].until.as_deref()),
        ("2027-02-28", Some("2027-03-30"))
    );
    assert_eq!(sessions[2].date, "2027-03-31");
    assert_eq!(sessions[0].when, None);
}

#[test]
fn an_informal_programme_has_no_sessions_to_be_kept_and_no_supervision() {
    let informal = Charter {
        formality: Formality::Informal,
        ..charter("2027-01-11")
    };
    let dates = schedule(&informal, "").unwrap();
    for code in [
        MilestoneCode::Session,
        MilestoneCode::Supervision,
        MilestoneCode::Training,
    ] {
        assert!(on(&dates, code).is_empty());
    }
    assert_eq!(on(&dates, MilestoneCode::ExitSurvey), ["2027-07-12"]);
}

#[test]
fn an_open_first_day_gives_no_dates_and_a_wrong_one_an_error() {
    assert_eq!(schedule(&charter(""), "2027-01-01").unwrap(), []);
    for wrong in [
        "soon",
        "2027-02-30",
        "27-01-11",
        "1969-12-31",
        "2201-01-01",
        "2027-01-11T00:00",
    ] {
        assert_eq!(
            schedule(&charter(wrong), "").unwrap_err().code(),
            "invalid-date",
            "{wrong}"
        );
    }
    assert_eq!(
        schedule(&charter("2027-01-11"), "today")
            .unwrap_err()
            .code(),
        "invalid-date"
    );
    let none = Charter {
        sessions: 0,
        ..charter("2027-01-11")
    };
    assert_eq!(schedule(&none, "").unwrap_err().code(), "invalid-sessions");
}

proptest! {
    #[test]
    fn any_charter_has_its_dates_in_order_each_session_after_the_one_before(
        year in 1971..2195i32, month in 1..13u32, day in 1..32u32, sessions in 1..61u32, cadence in 0..3usize, formal: bool
    ) {
        let charter = Charter {
            sessions,
            cadence: [Cadence::Weekly, Cadence::Fortnightly, Cadence::Monthly][cadence],
            formality: if formal { Formality::Formal } else { Formality::Informal },
            ..charter(&format!("{year}-{month:02}-{day:02}"))
        };
        if let Ok(dates) = schedule(&charter, "") {
            prop_assert!(dates.is_sorted_by_key(|one| one.date.clone()));
            let windows: Vec<_> = dates.iter().filter(|one| one.code == MilestoneCode::Session).collect();
            prop_assert_eq!(windows.len(), if formal { sessions as usize } else { 0 });
            prop_assert!(windows.windows(2).all(|two| two[0].until.as_deref() < Some(two[1].date.as_str())));
            prop_assert_eq!(on(&dates, MilestoneCode::ExitSurvey).len(), 1);
        }
    }
}

fn programme(charter: serde_json::Value, people: usize) -> Programme {
    let people: Vec<_> = (0..people)
        .map(|at| json!({ "id": format!("p{at}"), "name": format!("Zwirbelnase {at}"), "role": if at % 2 == 0 { "mentor" } else { "mentee" } }))
        .collect();
    serde_json::from_value(json!({
        "format": "viceversa-programme", "version": 3, "name": "Spring <b>", "people": people, "policy": {}, "charter": charter,
    }))
    .unwrap()
}

#[test]
fn the_page_for_the_sponsor_is_whole_safe_and_names_nobody_of_the_roster() {
    let charter = json!({
        "theme": "technology", "need": "Leaders & tools: \"<script>alert(1)</script>\"", "start": "2027-01-11",
        "sponsor": "Ada Okafor", "coordinator": "Ben O'Neil",
        "goals": [{ "id": "g1", "text": "Pairs meet", "measure": "session-completion", "baseline": 0.0, "target": 85.5, "by": "2027-07-12" },
                  { "id": "g2", "text": "Fewer sick days", "measure": "Sick days" }],
    });
    let found = programme(charter, 9);
    for language in words::languages() {
        let page = words::within(Some(language), || sponsor_page(&found)).unwrap();
        assert_eq!(page.sections.len(), 5, "{language}");
        assert!(page.html.starts_with("<!doctype html>"));
        assert!(page.html.contains(&format!("<html lang=\"{language}\">")));
        assert!(page.html.contains("default-src 'none'; style-src 'sha256-"));
        assert!(!page.html.contains("<script") && !page.html.contains("<b>"));
        assert!(
            page.html
                .contains("Leaders &amp; tools: &quot;&lt;script&gt;")
        );
        assert!(page.html.contains("Ben O&#39;Neil") && page.html.contains("Sick days"));
        assert!(!page.html.contains("Zwirbelnase"));
        assert!(!page.html.contains("session-completion"));
        assert!(page.sections.iter().all(|section| {
            let width = section.rows.first().map_or(0, Vec::len);
            section
                .rows
                .iter()
                .all(|row| row.len() == width && row.iter().all(|cell| !cell.is_empty()))
        }));
    }
    let german = words::within(Some("de"), || sponsor_page(&found)).unwrap();
    assert!(german.html.contains("11. Januar 2027") && german.html.contains("85,5"));
}

#[test]
fn an_empty_charter_has_a_page_that_says_what_is_open() {
    let page = sponsor_page(&programme(json!({}), 0)).unwrap();
    assert_eq!((page.lead.as_str(), page.sections.len()), ("", 3));
    assert!(page.html.contains("not decided yet"));
}

/// As many answers as points, every item of an area the same once reversed items are turned round.
fn asked(points: &[i64], weak: Option<(&str, i64)>, charter: serde_json::Value) -> Programme {
    let one = instrument("readiness").unwrap();
    let sheet = |point: &i64| AnswerSheet {
        instrument: one.id.clone(),
        version: one.version.clone(),
        wave: "readiness".to_owned(),
        answers: one
            .items
            .iter()
            .filter(|item| item.kind == ItemType::Scale)
            .map(|item| {
                let weak = weak.filter(|(area, _)| item.subscale.as_deref() == Some(area));
                let point = weak.map_or(*point, |(_, point)| point);
                (
                    item.id.clone(),
                    if item.reverse { 6 - point } else { point }.into(),
                )
            })
            .collect(),
        ..AnswerSheet::default()
    };
    let sheets: Vec<_> = points.iter().map(sheet).collect();
    let responses = gather(&one, &sheets).0;
    let mut programme = programme(charter, 0);
    programme.surveys = serde_json::from_value(json!([{
        "instrument": one, "wave": "readiness", "count": responses.count, "answers": serde_json::to_string(&responses).unwrap(),
    }]))
    .unwrap();
    programme
}

fn whole() -> serde_json::Value {
    json!({ "need": "Tools", "sponsor": "Ada", "coordinator": "Ben", "dataHolder": "Ben", "goals": [{ "id": "g1", "measure": "learning", "target": 50.0 }] })
}

#[test]
fn readiness_says_go_prepare_or_wait_and_nothing_of_too_few() {
    let go = readiness(&asked(&[4; 5], None, whole())).unwrap();
    assert_eq!(
        (go.state, go.result),
        (ReadinessState::Judged, Some(Standing::Go))
    );
    assert!(go.rule.contains("3.5") && go.rule.contains("2.5"));
    let wait = readiness(&asked(&[5; 5], Some(("safety", 2)), whole())).unwrap();
    assert_eq!(wait.result, Some(Standing::Wait));
    let few = readiness(&asked(&[5; 4], None, whole())).unwrap();
    assert_eq!((few.state, few.result), (ReadinessState::TooFew, None));
    assert_eq!(few.survey.unwrap().areas.len(), 5);
    let nobody = readiness(&programme(whole(), 0)).unwrap();
    assert_eq!(
        (nobody.state, nobody.survey),
        (ReadinessState::NotAsked, None)
    );
}

#[test]
fn threats_are_named_by_weak_areas_and_by_what_charter_and_rules_lack() {
    let codes = |found: &Programme| {
        let found = readiness(found).unwrap().threats;
        found
            .into_iter()
            .map(|one| (one.code, one.found))
            .collect::<Vec<_>>()
    };
    // The rules keep nobody out of anybody's reporting line.
    assert_eq!(
        codes(&asked(&[4; 5], None, whole())),
        [("silence", vec!["rules".to_owned()])]
    );
    let weak = codes(&asked(
        &[4; 5],
        Some(("time", 3)),
        json!({ "sessions": 3, "minutes": 30 }),
    ));
    assert_eq!(
        weak.iter().map(|one| one.0).collect::<Vec<_>>(),
        [
            "no-time",
            "no-sponsor",
            "silence",
            "unclear-need",
            "nobody-runs-it",
            "too-short",
            "data-unowned"
        ]
    );
    assert_eq!(weak[0].1, ["time", "charter"]);
}

#[test]
fn every_scale_of_the_bank_has_three_items_or_more() {
    for one in viceversa::survey::instruments() {
        for scale in &one.subscales {
            let items = one
                .items
                .iter()
                .filter(|item| item.subscale.as_ref() == Some(&scale.id));
            assert!(items.clone().count() >= 3, "{}: {}", one.id, scale.id);
            // In each language with words of its own.
            for language in viceversa::words::languages() {
                let words: std::collections::BTreeSet<_> = items
                    .clone()
                    .filter_map(|item| item.text.get(language))
                    .collect();
                assert_eq!(words.len(), items.clone().count(), "{} {language}", one.id);
                assert!(scale.title.contains_key(language), "{} {language}", one.id);
            }
        }
    }
}

#[test]
fn answers_to_the_first_version_of_an_instrument_are_still_scored() {
    let baseline = instrument("baseline").unwrap();
    let sheet = AnswerSheet {
        instrument: "baseline".to_owned(),
        version: "1".to_owned(),
        answers: [("digital-learn", 4), ("digital-explain", 5)]
            .map(|(item, point)| (item.to_owned(), point.into()))
            .into(),
        ..AnswerSheet::default()
    };
    let (responses, findings) = gather(&baseline, &[sheet]);
    assert!(
        findings
            .iter()
            .any(|finding| finding.code == "other-version")
    );
    let request = viceversa::survey::ScoreRequest {
        instrument: baseline,
        responses,
        groups: None,
        invited: None,
    };
    let scores = viceversa::survey::score_survey(request).unwrap();
    assert_eq!(scores.subscales[0].mean.value, Some(4.5));
}
