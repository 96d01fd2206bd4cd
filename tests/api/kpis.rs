//! The figures by which a programme is judged: what they count, what they leave open, and the goals against them.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use serde_json::json;
use viceversa::programme::{
    Better, GoalState, HeldSession, Kpi, KpiOptions, KpiReport, KpiUnit, Programme, SET, decode,
    kpis,
};
use viceversa::words;

const DAY: &str = "2027-03-20";

/// Four pairs from 11 January 2027 on, six monthly sessions; and somebody who is in no pair.
fn programme(goals: serde_json::Value) -> Programme {
    let mut people: Vec<_> = (0..4)
        .flat_map(|at| {
            [
                json!({ "id": format!("m{at}"), "role": "mentor", "level": 1, "department": "Sales", "location": "Porto" }),
                json!({ "id": format!("s{at}"), "role": "mentee", "level": 5 + at % 2, "department": " sales " }),
            ]
        })
        .collect();
    people.push(
        json!({ "id": "x", "role": "none", "level": 3, "department": "Law", "location": "Oslo" }),
    );
    let pairs: Vec<_> = (0..4)
        .map(|at| json!([format!("m{at}"), format!("s{at}")]))
        .collect();
    serde_json::from_value(json!({
        "format": "viceversa-programme", "version": 3, "people": people, "policy": {}, "current": pairs,
        "charter": { "start": "2027-01-11", "goals": goals },
    }))
    .unwrap()
}

fn held(list: &[(usize, &str)]) -> KpiOptions {
    let session = |(pair, date): &(usize, &str)| HeldSession {
        mentor: format!("m{pair}"),
        mentee: format!("s{pair}"),
        date: (*date).to_owned(),
    };
    KpiOptions {
        today: DAY.to_owned(),
        sessions: Some(list.iter().map(session).collect()),
    }
}

fn open() -> KpiOptions {
    KpiOptions {
        today: DAY.to_owned(),
        sessions: None,
    }
}

fn kpi<'a>(report: &'a KpiReport, id: &str) -> &'a Kpi {
    report.kpis.iter().find(|kpi| kpi.id == id).unwrap()
}

#[test]
fn an_empty_programme_has_every_figure_of_the_set_and_says_of_each_why_it_is_missing() {
    let empty =
        decode(br#"{ "format": "viceversa-programme", "version": 3, "policy": {} }"#).unwrap();
    for language in words::languages() {
        let report = words::within(Some(language), || kpis(&empty, &open())).unwrap();
        assert_eq!(report.kpis.len(), SET.len());
        for (one, id) in report.kpis.iter().zip(SET) {
            assert_eq!(one.id, id);
            assert!(one.value.is_none() && one.interval.is_none() && one.met.is_none());
            assert!(
                one.missing.as_ref().is_some_and(|why| !why.text.is_empty()),
                "{id}"
            );
            assert!(!one.title.is_empty() && !one.formula.is_empty());
        }
    }
}

#[test]
fn sessions_count_up_to_what_was_due_and_none_for_another_pair() {
    // Two sessions are due on 20 March: until 10 February and until 10 March.
    let report = kpis(
        &programme(json!([])),
        &held(&[
            (0, "2027-01-20"),
            (0, "2027-02-20"),
            (0, "2027-03-15"),
            (1, "2027-02-01"),
            (2, "2027-03-12"),
            (2, "2027-03-12"),
            (2, "2027-03-25"),
            (9, "2027-02-01"),
        ]),
    )
    .unwrap();
    let completion = kpi(&report, "session-completion");
    assert_eq!(
        (
            completion.numerator,
            completion.denominator,
            completion.value
        ),
        (Some(4), Some(8), Some(50.0))
    );
    // Wilson's interval of 4 of 8, by hand.
    let (low, high) = completion.interval.unwrap();
    assert_eq!(format!("{low:.4} {high:.4}"), "21.5216 78.4784");
    // One twice on a day, one still to come, one of no pair.
    let source = completion.source.as_ref().unwrap();
    assert_eq!((source.rows, source.left_out), (8, 3));
    let trend: Vec<_> = completion
        .trend
        .iter()
        .map(|point| (point.at.as_str(), point.value))
        .collect();
    assert_eq!(
        trend,
        [("2027-02-10", Some(50.0)), ("2027-03-10", Some(25.0))]
    );
    // Within 45 days of 20 March: since 3 February. Pair 1 last met on the 1st.
    let active = kpi(&report, "active-pairs");
    assert_eq!((active.numerator, active.denominator), (Some(2), Some(4)));
    assert_eq!(active.trend.last().unwrap().at, DAY);
}

#[test]
fn none_written_down_is_not_none_held() {
    let found = programme(json!([]));
    let report = kpis(&found, &open()).unwrap();
    assert_eq!(
        kpi(&report, "session-completion")
            .missing
            .as_ref()
            .unwrap()
            .code,
        "no-sessions"
    );
    let none = kpis(&found, &held(&[])).unwrap();
    assert_eq!(kpi(&none, "session-completion").value, Some(0.0));
    let early = KpiOptions {
        today: "2027-01-15".to_owned(),
        ..held(&[])
    };
    assert_eq!(
        kpi(&kpis(&found, &early).unwrap(), "active-pairs")
            .missing
            .as_ref()
            .unwrap()
            .code,
        "too-early"
    );
    let mut open = programme(json!([]));
    open.charter.start = String::new();
    assert_eq!(
        kpi(&kpis(&open, &held(&[])).unwrap(), "session-completion")
            .missing
            .as_ref()
            .unwrap()
            .code,
        "no-start"
    );
}

#[test]
fn reach_is_counted_in_full_and_blank_is_no_value() {
    let report = kpis(&programme(json!([])), &open()).unwrap();
    let of = |id| {
        let one = kpi(&report, id);
        assert!(one.interval.is_none());
        (
            one.numerator,
            one.denominator,
            one.source.as_ref().unwrap().left_out,
        )
    };
    assert_eq!(of("reach-levels"), (Some(3), Some(4), 0));
    assert_eq!(of("reach-departments"), (Some(1), Some(2), 0));
    assert_eq!(of("reach-sites"), (Some(1), Some(2), 4));
    let load = kpi(&report, "mentor-load");
    assert_eq!(
        (load.value, load.unit, load.better),
        (Some(1.0), KpiUnit::Number, Better::Down)
    );
}

/// A round with these answers to the four items, 1 to 5, 0 for none.
fn round(programme: &mut Programme, id: &str, wave: &str, rows: &[[u8; 4]]) {
    let item = |id: &str, subscale: &str| json!({ "id": id, "type": "scale", "scale": "agree", "text": { "en": id }, "subscale": subscale });
    let items = ["learned-junior", "learned-senior", "belong", "speak-up"];
    let columns: Vec<_> = items
        .iter()
        .enumerate()
        .map(|(at, item)| json!({ "item": item, "from": 1, "answers": rows.iter().map(|row| row[at].wrapping_sub(1)).collect::<Vec<u8>>() }))
        .collect();
    let answers = json!({ "instrument": id, "version": "1", "wave": wave, "count": rows.len(), "columns": columns });
    programme.surveys.push(
        serde_json::from_value(json!({
            "instrument": {
                "id": id, "version": "1", "title": { "en": id }, "scales": { "agree": { "min": 1, "max": 5 } },
                "items": [item(items[0], "learning"), item(items[1], "learning"), item(items[2], "inclusion"), item(items[3], "inclusion")],
                "subscales": [{ "id": "learning", "title": { "en": "L" }, "method": "mean", "minAnswered": 1.0 },
                              { "id": "inclusion", "title": { "en": "I" }, "method": "mean", "minAnswered": 1.0 }],
            },
            "wave": wave, "count": rows.len(), "answers": answers.to_string(),
        }))
        .unwrap(),
    );
}

#[test]
fn surveys_give_means_and_shares_round_by_round_baseline_first() {
    let mut found =
        programme(json!([{ "id": "g1", "measure": "inclusion", "baseline": 3.0, "target": 4.0 }]));
    // Read in the wrong order.
    round(
        &mut found,
        "exit",
        "exit",
        &[[5, 4, 4, 5], [4, 3, 4, 4], [5, 5, 5, 3], [0, 5, 0, 5]],
    );
    round(
        &mut found,
        "baseline",
        "baseline",
        &[[1, 4, 2, 4], [4, 4, 3, 3], [2, 2, 3, 3]],
    );
    let report = kpis(&found, &open()).unwrap();
    let inclusion = kpi(&report, "inclusion");
    let trend: Vec<_> = inclusion
        .trend
        .iter()
        .map(|point| (point.at.as_str(), point.value, point.n))
        .collect();
    assert_eq!(
        trend,
        [("baseline", Some(3.0), 3), ("exit", Some(25.0 / 6.0), 3)]
    );
    assert_eq!(
        (inclusion.range, inclusion.met),
        (Some((1.0, 5.0)), Some(true))
    );
    assert_eq!(inclusion.source.as_ref().unwrap().left_out, 1);
    assert!(
        inclusion
            .interval
            .is_some_and(|(low, high)| low < 25.0 / 6.0 && 25.0 / 6.0 < high)
    );
    assert_eq!(report.goals[0].state, GoalState::Reached);
    // Both ways: two of the three who answered both; before, one of three.
    let learning = kpi(&report, "learning");
    assert_eq!(
        (learning.numerator, learning.denominator),
        (Some(2), Some(3))
    );
    assert_eq!(learning.trend[0].n, 3);
    assert_eq!(format!("{:.2}", learning.trend[0].value.unwrap()), "33.33");
    assert_eq!(
        kpi(&report, "engagement").missing.as_ref().unwrap().code,
        "not-asked"
    );
}

#[test]
fn a_survey_of_the_first_version_still_gives_the_intent_to_stay() {
    let old = decode(include_bytes!("../data/programme-version-2.json")).unwrap();
    let report = kpis(&old, &open()).unwrap();
    let stay = kpi(&report, "stay");
    assert_eq!((stay.value, stay.n), (Some(2.5), 2));
    // Asked, but with too many answers to be kept here: that is another reason than not asked.
    let mut large = old;
    large.surveys[0].answers.clear();
    let engagement = kpis(&large, &open()).unwrap();
    assert_eq!(
        kpi(&engagement, "engagement")
            .missing
            .as_ref()
            .unwrap()
            .code,
        "not-kept"
    );
}

#[test]
fn own_figures_go_by_their_latest_reading_and_by_the_same_grammar() {
    let mut found = programme(json!([
        { "id": "g1", "measure": "Ideas", "baseline": 10.0, "target": 20.0 },
        { "id": "g2", "measure": "Sick days", "baseline": 6.0, "target": 4.0, "by": "2027-03-01" },
        { "id": "g3", "measure": "Tool tried" },
        { "id": "g4", "measure": "Never typed in", "target": 3.0 },
        { "id": "g5" },
    ]));
    found.measures = serde_json::from_value(json!([
        { "name": "Ideas", "readings": [{ "date": "2027-03-01", "figure": 15.0 }, { "date": "2027-01-01", "figure": 10.0 }] },
        { "name": "Sick days", "readings": [{ "date": "2027-03-01", "figure": 5.0 }] },
        { "name": "Tool tried", "readings": [{ "date": "2027-03-01", "numerator": 30, "denominator": 40 }] },
    ]))
    .unwrap();
    let report = kpis(&found, &open()).unwrap();
    let ideas = kpi(&report, "Ideas");
    assert_eq!(
        (ideas.value, ideas.interval, ideas.unit, ideas.met),
        (Some(15.0), None, KpiUnit::Number, Some(false))
    );
    let tried = kpi(&report, "Tool tried");
    assert_eq!(
        (tried.value, tried.numerator, tried.unit),
        (Some(75.0), Some(30), KpiUnit::Percent)
    );
    assert!(tried.interval.is_some());
    assert_eq!(kpi(&report, "Sick days").better, Better::Down);
    let states: Vec<_> = report
        .goals
        .iter()
        .map(|goal| (goal.state, goal.progress))
        .collect();
    assert_eq!(
        states,
        [
            (GoalState::OnTheWay, Some(50.0)),
            (GoalState::Missed, Some(50.0)),
            (GoalState::Open, None),
            (GoalState::NoFigure, None),
            (GoalState::Open, None),
        ]
    );
}

#[test]
fn an_own_figure_of_which_less_is_better_says_so_without_a_baseline() {
    let mut found = programme(json!([{ "id": "g1", "measure": "Early leavers", "target": 5 }]));
    let measure = |better: &str| {
        serde_json::from_value(
            json!([{ "name": "Early leavers", "unit": "percent", "better": better,
            "readings": [{ "date": "2027-02-01", "numerator": 3, "denominator": 40 }] }]),
        )
        .unwrap()
    };
    found.measures = measure("down");
    let report = kpis(&found, &open()).unwrap();
    let own = kpi(&report, "Early leavers");
    assert_eq!(
        (own.better, own.value, own.met),
        (Better::Down, Some(7.5), Some(false))
    );
    assert!(
        own.interval
            .is_some_and(|(low, high)| low < 7.5 && high > 7.5)
    );
    assert_eq!(report.goals[0].state, GoalState::NotYet);
    found.measures = measure("up");
    assert_eq!(
        kpi(&kpis(&found, &open()).unwrap(), "Early leavers").met,
        Some(true)
    );
    // More is better unless somebody says otherwise, and then nothing stands in the file.
    let saved = serde_json::to_value(&found.measures).unwrap();
    assert_eq!(saved[0].get("better"), None);
}

#[test]
fn a_day_that_is_none_is_refused() {
    let wrong = KpiOptions {
        today: "tomorrow".to_owned(),
        sessions: None,
    };
    assert_eq!(
        kpis(&programme(json!([])), &wrong).unwrap_err().code(),
        "invalid-date"
    );
    assert_eq!(
        kpis(&programme(json!([])), &held(&[(0, "soon")]))
            .unwrap_err()
            .code(),
        "invalid-date"
    );
}

#[test]
fn sessions_that_the_programme_has_are_counted_without_being_passed() {
    let mut with = programme(json!([]));
    with.sessions = serde_json::from_value(json!([
        { "mentor": "m0", "mentee": "s0", "date": "2027-01-20" },
        { "mentor": "m1", "mentee": "s1", "date": "2027-02-15" },
    ]))
    .unwrap();
    let passed = held(&[(0, "2027-01-20"), (1, "2027-02-15")]);
    let by_itself = kpis(&with, &open()).unwrap();
    assert_eq!(by_itself, kpis(&programme(json!([])), &passed).unwrap());
    assert!(by_itself.kpis[0].value.is_some());
}
