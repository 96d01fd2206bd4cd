//! `reliability` and `change`, as the package gives them. The numbers themselves are held against other programs in `crates/statistics/tests`.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails where it should"
)]

use viceversa::survey::{self, ChangeRequest, Ends, ReliabilityRequest};

use crate::golden;

/// The columns of a CSV of a golden case; blank is NaN.
fn rows(case: &str, file: &str) -> Vec<Vec<f64>> {
    let text = std::fs::read_to_string(golden::folder(case).join(file)).unwrap();
    let cells = |line: &str| {
        line.split(',')
            .map(|cell| cell.parse().unwrap_or(f64::NAN))
            .collect()
    };
    text.lines().skip(1).map(cells).collect()
}

fn reliability_request(file: &str) -> ReliabilityRequest {
    ReliabilityRequest {
        items: (1..=7).map(|item| format!("q{item}")).collect(),
        answers: rows("survey-reliability", file).concat(),
        reverse: Some(vec![false, false, true, false, false, true, false]),
        scale: Some(Ends { min: 1.0, max: 5.0 }),
        draws: None,
        seed: None,
    }
}

/// The same answers must come out of the package in Node, to the last digit: `tests/node/survey.test.mjs` compares.
#[test]
fn every_platform_gives_these_numbers_to_the_last_digit() {
    for name in ["complete", "gaps"] {
        let found = survey::reliability(&reliability_request(&format!("{name}.csv"))).unwrap();
        golden::check(
            "survey-reliability",
            &format!("{name}.json"),
            &golden::json(&found),
        );
    }
    for name in ["few", "many", "tied"] {
        let rows = rows("survey-change", &format!("{name}.csv"));
        let request = ChangeRequest {
            before: rows.iter().map(|row| row[0]).collect(),
            after: rows.iter().map(|row| row[1]).collect(),
            seed: Some(7),
        };
        golden::check(
            "survey-change",
            &format!("{name}.json"),
            &golden::json(&survey::change(&request).unwrap()),
        );
    }
}

#[test]
fn items_are_reversed_by_their_scale_and_never_by_what_was_observed() {
    // Nobody chose 5, so a reversal by the observed range would give other means.
    let request = ReliabilityRequest {
        items: vec!["a".into(), "b".into()],
        answers: vec![1.0, 4.0, 2.0, 3.0, 4.0, 2.0],
        reverse: Some(vec![false, true]),
        scale: Some(Ends { min: 1.0, max: 5.0 }),
        draws: None,
        seed: None,
    };
    let found = survey::reliability(&request).unwrap();
    assert_eq!(found.items[1].mean, Some(3.0));
    assert!(found.listwise.alpha.unwrap() > 0.9);
    let error = survey::reliability(&ReliabilityRequest {
        scale: None,
        ..request
    })
    .unwrap_err();
    assert_eq!(error.code(), "scale-missing");
}

#[test]
fn what_is_off_the_scale_is_counted_apart_from_what_is_missing() {
    let mut request = reliability_request("complete.csv");
    request.answers[0] = 9.0;
    request.answers[7] = f64::NAN;
    let found = survey::reliability(&request).unwrap();
    assert_eq!(
        (
            found.items[0].n,
            found.items[0].missing,
            found.items[0].out_of_scale
        ),
        (148, 1, 1)
    );
    assert_eq!((found.n, found.left_out), (148, 2));
}

#[test]
fn a_number_that_cannot_be_computed_says_why_and_is_never_zero() {
    let request = ReliabilityRequest {
        items: vec!["a".into(), "b".into()],
        answers: vec![3.0, 3.0, 3.0, 3.0],
        reverse: None,
        scale: None,
        draws: None,
        seed: None,
    };
    let found = survey::reliability(&request).unwrap();
    assert_eq!(found.listwise.alpha, None);
    let why = found
        .cannot
        .iter()
        .find(|missing| missing.figure == "listwise.alpha")
        .unwrap();
    assert_eq!(why.code, "no-variance");
    assert!(why.text.ends_with('.'));
    let alone = survey::change(&ChangeRequest {
        before: vec![1.0],
        after: vec![2.0],
        seed: None,
    })
    .unwrap();
    assert_eq!(
        (alone.n, alone.mean_difference, alone.t),
        (1, Some(1.0), None)
    );
    assert_eq!(alone.notes[0].code, "small-n");
    for error in [
        survey::reliability(&ReliabilityRequest {
            items: vec![],
            ..request.clone()
        })
        .unwrap_err(),
        survey::reliability(&ReliabilityRequest {
            answers: vec![1.0],
            ..request
        })
        .unwrap_err(),
        survey::change(&ChangeRequest {
            before: vec![1.0],
            after: vec![],
            seed: None,
        })
        .unwrap_err(),
    ] {
        assert!(error.message.ends_with('.') && error.advice().ends_with('.'));
    }
}

#[test]
fn a_text_of_any_length_and_any_numbers_do_no_harm() {
    let odd = [f64::NAN, f64::INFINITY, -1e300, 1e300, 0.1, -0.0, 5.0];
    for start in 0..odd.len() {
        let answers: Vec<f64> = (0..24)
            .map(|at| odd[(start + at * at) % odd.len()])
            .collect();
        let request = ReliabilityRequest {
            items: vec!["a".into(), "b".into(), "c".into()],
            answers: answers.clone(),
            reverse: None,
            scale: None,
            draws: None,
            seed: None,
        };
        let found = survey::reliability(&request).unwrap();
        for item in &found.items {
            assert!(item.sd.is_none_or(|sd| !sd.is_nan()));
        }
        let half = answers.len() / 2;
        let (before, after) = answers.split_at(half);
        let found = survey::change(&ChangeRequest {
            before: before.to_vec(),
            after: after.to_vec(),
            seed: None,
        })
        .unwrap();
        assert!(found.p.is_none_or(|p| (0.0..=1.0).contains(&p)));
    }
}

#[test]
fn an_interval_of_alpha_can_be_drawn_and_a_seed_repeats_it() {
    let request = ReliabilityRequest {
        draws: Some(2000),
        seed: Some(3),
        ..reliability_request("gaps.csv")
    };
    let found = survey::reliability(&request).unwrap().listwise;
    let ((low, high), (feldt_low, feldt_high)) = (
        found.bootstrap_interval.unwrap(),
        found.alpha_interval.unwrap(),
    );
    assert!(
        (low - feldt_low).abs() < 0.03 && (high - feldt_high).abs() < 0.03,
        "{low} {high}"
    );
    assert_eq!(survey::reliability(&request).unwrap().listwise, found);
    let mut halves = request;
    halves.answers[0] = 1.5;
    let found = survey::reliability(&halves).unwrap();
    assert!(found.listwise.bootstrap_interval.is_none());
    assert!(
        found
            .cannot
            .iter()
            .any(|missing| missing.code == "not-whole")
    );
}
