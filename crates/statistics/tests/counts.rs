//! Counting against plain loops over every answer, and the edges of what can be computed.
#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails where it should"
)]

use proptest::prelude::*;
use statistics::{Answers, Cannot, LARGEST, MISSING, Point, Symmetric};

fn answers(columns: &[Vec<u8>]) -> Answers<'_> {
    Answers::new(columns.iter().map(Vec::as_slice).collect())
}

/// Up to six items and 2,500 respondents, so more than two blocks; a fifth of the answers are none.
fn any_columns() -> impl Strategy<Value = Vec<Vec<u8>>> {
    (1usize..7, 0usize..2500, any::<u64>(), 1u64..6).prop_map(|(k, n, seed, top)| {
        let mut random = statistics::Random::new(seed);
        let mut one = || match random.bits() >> 33 {
            bits if bits % 5 == 0 => MISSING - (bits / 5 % 3) as u8,
            bits if bits % 97 == 0 => LARGEST,
            bits => (bits / 97 % top) as u8,
        };
        (0..k).map(|_| (0..n).map(|_| one()).collect()).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn patterns_are_those_of_a_plain_look_at_each_respondent(columns in any_columns()) {
        let found = statistics::patterns(&answers(&columns));
        let rows = columns[0].len();
        prop_assert_eq!((found.longest.len(), found.answered.len(), found.alike.len()), (rows, rows, rows));
        for row in 0..rows {
            let given: Vec<u8> = columns.iter().map(|column| column[row]).collect();
            let some: Vec<u8> = given.iter().copied().filter(|answer| *answer <= LARGEST).collect();
            let runs = given.chunk_by(|one, other| one == other);
            let longest = runs.filter(|run| run[0] <= LARGEST).map(<[u8]>::len).max().unwrap_or(0);
            prop_assert_eq!(usize::from(found.longest[row]), longest);
            prop_assert_eq!(usize::from(found.answered[row]), some.len());
            prop_assert_eq!(found.alike[row], some.len() >= 2 && some.iter().all(|answer| *answer == some[0]));
        }
    }

    #[test]
    fn scores_are_those_of_a_plain_sum(columns in any_columns(), turned in any::<u8>(), needed in 0u16..5) {
        let points: Vec<Point> = (0..columns.len())
            .map(|item| Point { plus: item as u32, span: 250, reverse: turned >> item & 1 == 1 })
            .collect();
        let found = statistics::scores(&answers(&columns), &points, |row| if row % 2 == 0 { needed } else { 0 });
        for row in 0..columns[0].len() {
            let given = columns.iter().zip(&points).filter(|(column, _)| column[row] <= LARGEST);
            let each: Vec<u32> = given
                .map(|(column, point)| {
                    let answer = u32::from(column[row]);
                    point.plus + if point.reverse { point.span - answer } else { answer }
                })
                .collect();
            let enough = each.len() >= usize::from(if row % 2 == 0 { needed.max(1) } else { 1 });
            prop_assert_eq!(found.sums[row], each.iter().sum::<u32>());
            prop_assert_eq!(usize::from(found.answered[row]), if enough { each.len() } else { 0 });
            let mean = enough.then(|| f64::from(each.iter().sum::<u32>()) / each.len() as f64);
            prop_assert_eq!(found.mean(row), mean);
        }
        prop_assert_eq!(found.mean(columns[0].len()), None);
        // Each mean with how often it occurs, among every third respondent.
        let mut pairs: Vec<(u32, u16)> = (0..found.sums.len())
            .filter(|row| row % 3 == 0 && found.answered[*row] > 0)
            .map(|row| (found.sums[row], found.answered[row]))
            .collect();
        pairs.sort_unstable();
        let expected: Vec<(f64, u64)> = pairs
            .chunk_by(|one, other| one == other)
            .map(|alike| (f64::from(alike[0].0) / f64::from(alike[0].1), alike.len() as u64))
            .collect();
        prop_assert_eq!(found.distinct(|row| row % 3 == 0), expected);
    }

    #[test]
    fn a_histogram_counts_every_answer_once(column in proptest::collection::vec(any::<u8>(), 0..300)) {
        let found = Answers::histogram(&column);
        for (value, count) in found.iter().enumerate() {
            let expected = column.iter().filter(|answer| usize::from(**answer) == value).count();
            prop_assert_eq!(*count as usize, expected);
        }
    }

    #[test]
    fn weighted_values_are_as_many_single_ones(values in proptest::collection::vec((0u8..9, 1u64..4), 1..12)) {
        let pairs: Vec<(f64, u64)> = values.iter().map(|(value, count)| (f64::from(*value) / 3.0, *count)).collect();
        let single: Vec<f64> = pairs.iter().flat_map(|(value, count)| vec![*value; *count as usize]).collect();
        let (n, mean, sd) = statistics::weighted(&pairs);
        prop_assert_eq!(n as usize, single.len());
        let expected = single.iter().sum::<f64>() / single.len() as f64;
        prop_assert!((mean.unwrap() - expected).abs() < 1e-12);
        if single.len() == 1 {
            prop_assert_eq!(sd, Err(Cannot::TooFew));
        } else {
            let squares: f64 = single.iter().map(|value| (value - expected).powi(2)).sum();
            prop_assert!((sd.unwrap() - (squares / (single.len() - 1) as f64).sqrt()).abs() < 1e-12);
        }
    }
}

#[test]
fn sums_too_large_to_count_in_a_table_are_sorted_with_the_same_result() {
    let columns = vec![vec![0, 1, 1, MISSING, 2], vec![3, 0, 0, MISSING, MISSING]];
    let far = Point {
        plus: 1_000_000_000,
        ..Point::default()
    };
    let found = statistics::scores(&answers(&columns), &[far, far], |_| 1);
    let expected = [
        (1_000_000_002.0, 1),
        (1_000_000_000.5, 2),
        (1_000_000_001.5, 1),
    ];
    assert_eq!(found.distinct(|_| true), expected);
    assert_eq!(found.distinct(|row| row == 3), []);
}

#[test]
fn values_that_are_all_alike_have_no_spread_at_all() {
    // Three times a tenth over three is not a tenth.
    assert_eq!(statistics::weighted(&[(0.1, 2), (0.1, 1)]).2, Ok(0.0));
    assert_eq!(
        statistics::weighted(&[]),
        (0, Err(Cannot::TooFew), Err(Cannot::TooFew))
    );
    assert_eq!(statistics::weighted(&[(4.0, 0)]).0, 0);
    assert_eq!(
        statistics::weighted(&[(4.0, 1)]),
        (1, Ok(4.0), Err(Cannot::TooFew))
    );
}

#[test]
fn every_reason_has_a_name_of_its_own() {
    let all = [
        Cannot::TooFew,
        Cannot::TooFewItems,
        Cannot::NoVariance,
        Cannot::NoOverlap,
        Cannot::NoSolution,
    ];
    let names = all.map(Cannot::code);
    assert_eq!(
        names,
        [
            "too-few",
            "too-few-items",
            "no-variance",
            "no-overlap",
            "no-solution"
        ]
    );
}

#[test]
fn shares_at_their_ends_are_exact() {
    let (low, high) = statistics::wilson(0, 7, 0.95).unwrap();
    assert!(low == 0.0 && high > 0.3 && high < 0.4);
    let (low, high) = statistics::wilson(7, 7, 0.95).unwrap();
    assert!(high == 1.0 && low > 0.6 && low < 0.7);
    assert_eq!(statistics::wilson(0, 0, 0.95), Err(Cannot::TooFew));
    assert_eq!(statistics::promoters(0, 0, 0, 0.95), Err(Cannot::TooFew));
    assert_eq!(
        statistics::promoters(1, 0, 1, 0.95),
        Ok((100.0, Err(Cannot::TooFew)))
    );
    assert_eq!(
        statistics::promoters(0, 2, 2, 0.95),
        Ok((-100.0, Err(Cannot::NoVariance)))
    );
    // Two of three promoters, one detractor: 100/3, ± 1.96 × 100 √((1 - 1/9) / 3).
    let (points, interval) = statistics::promoters(2, 1, 3, 0.95).unwrap();
    let (low, high) = interval.unwrap();
    assert!((points - 100.0 / 3.0).abs() < 1e-12);
    assert!((low - (points - 1.959_963_984_540_054 * 100.0 * (8.0f64 / 27.0).sqrt())).abs() < 1e-9);
    assert_eq!(high, 100.0, "an interval ends where the scale does");
    let (_, interval) = statistics::promoters(1, 2, 3, 0.95).unwrap();
    assert_eq!(interval.unwrap().0, -100.0);
}

fn table(k: usize, cells: &[f64]) -> Symmetric {
    Symmetric::fill(k, |row, column| cells[row * k + column])
}

#[test]
fn coefficients_of_two_items_are_there_and_those_of_fewer_say_why() {
    let two = table(2, &[4.0, 0.0, 1.0, 1.0]);
    let found = statistics::reliability(3, &Ok(two.clone()), 0.95);
    // 2 (1 - 5/7), and 2r/(1 + r) with r = 1/2 for the only split.
    assert!((found.alpha.unwrap() - 4.0 / 7.0).abs() < 1e-12);
    let split = found.split.unwrap();
    assert!((split.odd_even.unwrap() - 2.0 / 3.0).abs() < 1e-12);
    let (least, mean, most) = split.all.unwrap();
    assert!((least - 2.0 / 3.0).abs() < 1e-12 && least == most && (mean - least).abs() < 1e-15);
    assert!((found.mean_inter_item.unwrap() - 0.5).abs() < 1e-12);
    assert!((found.item_rest[0].unwrap() - 0.5).abs() < 1e-12);
    assert!(found.alpha_interval.is_ok());
    assert_eq!(found.factor, Err(Cannot::TooFewItems));
    assert_eq!(found.omega_ml, Err(Cannot::TooFewItems));

    let one = statistics::reliability(3, &Ok(table(1, &[4.0])), 0.95);
    for figure in [
        one.alpha,
        one.lambda2,
        one.mean_inter_item,
        one.item_rest[0],
        one.alpha_interval.map(|ends| ends.0),
    ] {
        assert_eq!(figure, Err(Cannot::TooFewItems));
    }
    assert_eq!(one.split, Err(Cannot::TooFewItems));

    assert_eq!(statistics::feldt(0.5, 1, 2, 0.95), Err(Cannot::TooFew));
    assert!(statistics::feldt(0.5, 2, 2, 0.95).is_ok());
    assert_eq!(statistics::feldt(0.5, 2, 1, 0.95), Err(Cannot::TooFewItems));
}

#[test]
fn of_an_odd_number_of_items_every_split_is_looked_at_and_of_many_none() {
    // Items of variances 1, 4 and 9 that share 1: a half of one item and one of two.
    let three = table(3, &[1.0, 0.0, 0.0, 1.0, 4.0, 0.0, 1.0, 1.0, 9.0]);
    let split = statistics::reliability(9, &Ok(three), 0.95).split.unwrap();
    let of = |one: f64, other: f64, both: f64| {
        let r = both / (one * other).sqrt();
        2.0 * r / (1.0 + r)
    };
    // The first alone, the second alone, the third alone.
    let all = [of(1.0, 15.0, 2.0), of(4.0, 12.0, 2.0), of(9.0, 7.0, 2.0)];
    let (least, mean, most) = split.all.unwrap();
    assert!((least - all.iter().copied().fold(f64::INFINITY, f64::min)).abs() < 1e-12);
    assert!((most - all.iter().copied().fold(0.0, f64::max)).abs() < 1e-12);
    assert!((mean - all.iter().sum::<f64>() / 3.0).abs() < 1e-12);
    assert!((split.odd_even.unwrap() - all[1]).abs() < 1e-12);

    let many = |k: usize| Symmetric::fill(k, |row, column| if row == column { 2.0 } else { 1.0 });
    let split = |k: usize| {
        statistics::reliability(9, &Ok(many(k)), 0.95)
            .split
            .unwrap()
            .all
    };
    assert!(split(16).is_some());
    assert_eq!(split(17), None);
}

#[test]
fn items_that_cancel_each_other_out_have_no_variance_to_speak_of() {
    let against = table(2, &[1.0, 0.0, -1.0, 1.0]);
    let found = statistics::reliability(9, &Ok(against), 0.95);
    assert_eq!(found.alpha, Err(Cannot::NoVariance));
    assert_eq!(found.split, Err(Cannot::NoVariance));
    // The others of the third item cancel each other out; so nothing is left to correlate it with.
    let three = table(3, &[1.0, 0.0, 0.0, -1.0, 1.0, 0.0, 0.0, 0.0, 1.0]);
    let found = statistics::reliability(9, &Ok(three), 0.95);
    assert_eq!(found.item_rest[2], Err(Cannot::NoVariance));
    assert!(found.item_rest[0].is_ok());
    assert_eq!(found.split, Err(Cannot::NoVariance));
    // What is left by rounding is no variance either, however large the numbers are.
    let nearly = table(2, &[1e6, 0.0, -1e6 + 1e-7, 1e6]);
    assert_eq!(statistics::alpha(&nearly), Err(Cannot::NoVariance));
}

#[test]
fn items_that_pull_apart_have_negative_coefficients_as_long_as_something_varies() {
    let apart = table(2, &[1.0, 0.0, -0.2, 1.0]);
    let found = statistics::reliability(9, &Ok(apart), 0.95);
    assert!((found.alpha.unwrap() + 0.5).abs() < 1e-12);
    assert!((found.split.unwrap().odd_even.unwrap() + 0.5).abs() < 1e-12);
    // One half is the other turned round, and twice as wide.
    let turned = table(2, &[4.0, 0.0, -2.0, 1.0]);
    let found = statistics::reliability(9, &Ok(turned), 0.95);
    assert!(found.alpha.is_ok());
    assert_eq!(found.split, Err(Cannot::NoVariance));
    // The others of the third item vary less together than apart.
    let three = table(3, &[1.0, 0.0, 0.0, -0.4, 1.0, 0.0, 0.1, 0.1, 0.5]);
    let found = statistics::reliability(9, &Ok(three), 0.95);
    assert!((found.item_rest[2].unwrap() - 0.2 / (0.5f64 * 1.2).sqrt()).abs() < 1e-12);
}
