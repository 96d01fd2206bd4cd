//! The kernel and the naive reading, which share nothing, agree on every pair of many invented rosters.

use std::rc::Rc;

use super::rule_counts::rules_of;
use super::{CompiledRequest, Row};
use crate::pairing::Request;
use crate::pairing::numbers::count;
use crate::pairing::policy::Points;
use crate::pairing::run::assign::FORBIDDEN;
use crate::pairing::verify::{Reading, Rows};
use matching::scores::Source;

#[path = "../../../tests/api/pairing_people.rs"]
mod pairing_people;

#[test]
fn i05_kernel_and_naive_reading_agree_on_every_pair() {
    let (mut compared, mut forbidden) = (0, 0);
    for seed in 0..1500 {
        let mut request = pairing_people::any_request(seed, 9, 7);
        // Points that need bytes, two bytes, and four.
        multiply(&mut request, [1, 30, 700, 12_000][(seed % 4) as usize]);
        let found = agree(&request, 1, seed);
        compared += found.0;
        forbidden += found.1;
    }
    assert!(compared > 50_000 && forbidden > compared / 10 && forbidden < compared * 9 / 10);
}

#[test]
fn i05_they_agree_beyond_one_tile_of_columns() {
    let mut request = pairing_people::any_request(5, 60, 2300);
    request.policy = pairing_people::preset("reverse");
    let (compared, forbidden) = agree(&request, 7, 5);
    assert!(compared > 15_000 && forbidden > compared / 10 && forbidden < compared * 9 / 10);
}

fn multiply(request: &mut Request, times: i32) {
    for rule in &mut request.policy.rules {
        match &mut rule.points {
            None => {}
            Some(Points::Flat(points)) => *points *= times,
            Some(Points::List(list)) => list.iter_mut().for_each(|points| *points *= times),
            Some(Points::Map(map)) => map.values_mut().for_each(|points| *points *= times),
        }
    }
}

/// Compares all readings of every pair of each `stride`th mentor; how many pairs were compared and forbidden.
fn agree(request: &Request, stride: usize, seed: u64) -> (usize, usize) {
    let rules = &request.policy.rules;
    assert!(
        crate::pairing::validate(&request.policy).is_ok(),
        "{:?}",
        crate::pairing::validate(&request.policy)
    );
    let fit = CompiledRequest::new(request).expect("the request makes sense");
    let reading = Reading::new(Rc::new(request.clone())).expect("the request makes sense");
    let (mut compared, mut forbidden) = (0, 0);
    let mut row = Row::default();
    let mut cells = vec![0; fit.columns()];
    let mut rows = Rows::new(&reading);
    let mut line = Vec::new();
    for (place, mentor) in rows.mentors.clone().into_iter().enumerate().step_by(stride) {
        rows.fill(&reading, place, &mut line);
        for (points, mentee) in line.iter().zip(&rows.mentees) {
            assert_eq!(
                (*points != FORBIDDEN).then_some(i64::from(*points)),
                reading.points(mentor, *mentee),
                "seed {seed}: a row and its pairs are read alike: {rules:?}"
            );
        }
    }
    for (i, mentor) in fit.frame.mentors.iter().enumerate().step_by(stride) {
        fit.row(i, &mut row);
        let kernel = fit.kernel();
        kernel.fill(count(i), 0..kernel.columns(), &mut cells);
        for (j, mentee) in fit.frame.mentees.iter().enumerate() {
            let judged = reading.judge(*mentor, *mentee);
            let mut broken = judged.broken.clone();
            broken.sort();
            let mut expected = rules_of(row.broken[j], rules.len());
            expected.sort();
            assert_eq!(expected, broken, "seed {seed}: {rules:?}");
            assert_eq!(
                i64::from(row.points[j]),
                judged.shares.iter().sum::<i64>(),
                "seed {seed}: {rules:?}"
            );
            assert_eq!(
                fit.pair(i, j),
                (row.points[j], row.broken[j]),
                "seed {seed}: {rules:?}"
            );
            let worth = fit.worth(i, j);
            let shares: Vec<i64> = worth.shares.into_iter().map(i64::from).collect();
            assert_eq!(shares, judged.shares, "seed {seed}: {rules:?}");
            let cell = if broken.is_empty() {
                row.points[j]
            } else {
                FORBIDDEN
            };
            assert_eq!(cells[j], cell, "seed {seed}: {rules:?}");
            assert_eq!(
                fit.hours.minutes(i, j),
                reading.minutes(*mentor, *mentee),
                "seed {seed}"
            );
            compared += 1;
            forbidden += usize::from(row.broken[j] != 0);
        }
    }
    (compared, forbidden)
}
