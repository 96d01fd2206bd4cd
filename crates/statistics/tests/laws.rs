//! What must hold of any answers, and what becomes of those that say nothing.
#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails where it should"
)]

use proptest::prelude::*;
use statistics::{
    AlphaBootstrap, Answers, Cannot, MISSING, Moments, MomentsJob, Reliability, Scale, Spread,
};

fn answers(columns: &[Vec<u8>]) -> Answers<'_> {
    Answers::new(columns.iter().map(Vec::as_slice).collect())
}

fn scales(k: usize, reverse: impl Fn(usize) -> bool) -> Vec<Scale> {
    (0..k)
        .map(|item| Scale {
            low: 1.0,
            span: 6,
            reverse: reverse(item),
        })
        .collect()
}

fn spread_of(columns: &[Vec<u8>], reverse: impl Fn(usize) -> bool) -> Spread {
    Moments::of(&answers(columns)).spread(&scales(columns.len(), reverse))
}

fn reliability_of(columns: &[Vec<u8>]) -> Reliability {
    let spread = spread_of(columns, |_| false);
    statistics::reliability(spread.complete, &spread.listwise, 0.95)
}

/// Two to 40 items from 0 to 6 (a few columns larger), up to 3,000 respondents, with or without gaps.
fn any_columns() -> impl Strategy<Value = Vec<Vec<u8>>> {
    (
        2usize..40,
        1usize..3000,
        any::<u64>(),
        0u32..3,
        prop_oneof![Just(7u64), Just(200)],
    )
        .prop_map(|(k, n, seed, gaps, top)| {
            let mut random = statistics::Random::new(seed);
            let mut column = || -> Vec<u8> {
                (0..n)
                    .map(|_| {
                        let bits = random.bits();
                        let gap = gaps > 0 && bits >> 40 < u64::from(gaps) << 17;
                        if gap { MISSING } else { (bits % top) as u8 }
                    })
                    .collect()
            };
            (0..k).map(|_| column()).collect()
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn sums_are_those_of_a_plain_loop_however_the_work_is_cut(columns in any_columns(), budget in 1usize..2000) {
        let mut job = MomentsJob::new(columns.len());
        while !job.step(&answers(&columns), budget) {}
        let moments = job.finish();
        prop_assert_eq!(&moments, &Moments::of(&answers(&columns)));
        let spread = moments.spread(&scales(columns.len(), |_| false));
        let plain: Vec<Vec<f64>> = columns
            .iter()
            .map(|column| column.iter().map(|x| if *x == MISSING { f64::NAN } else { f64::from(*x) + 1.0 }).collect())
            .collect();
        let expected = statistics::spread(&plain);
        prop_assert_eq!(spread.complete, expected.complete);
        let near = |a: f64, b: f64| (a - b).abs() <= 1e-9 * (1.0 + b.abs());
        for (found, expected) in spread.items.iter().zip(&expected.items) {
            prop_assert_eq!(found.n, expected.n);
            prop_assert!(near(found.mean.unwrap_or(0.0), expected.mean.unwrap_or(0.0)));
            prop_assert!(near(found.sd.unwrap_or(0.0), expected.sd.unwrap_or(0.0)));
        }
        for (found, expected) in [(&spread.listwise, &expected.listwise), (&spread.pairwise, &expected.pairwise)] {
            match (found, expected) {
                (Ok(found), Ok(expected)) => {
                    for row in 0..found.k() {
                        for column in 0..found.k() {
                            prop_assert!(near(found.at(row, column), expected.at(row, column)));
                        }
                    }
                }
                (found, expected) => prop_assert_eq!(found.is_err(), expected.is_err()),
            }
        }
    }

    #[test]
    fn reversing_every_item_changes_no_coefficient(columns in any_columns()) {
        prop_assert_eq!(spread_of(&columns, |_| true).listwise, spread_of(&columns, |_| false).listwise);
        prop_assert_eq!(spread_of(&columns, |_| true).pairwise, spread_of(&columns, |_| false).pairwise);
    }

    #[test]
    fn the_order_of_respondents_changes_nothing(mut columns in any_columns()) {
        let before = Moments::of(&answers(&columns));
        for column in &mut columns {
            column.reverse();
            let middle = column.len() / 3;
            column.rotate_left(middle);
        }
        prop_assert_eq!(before, Moments::of(&answers(&columns)));
    }

    #[test]
    fn of_complete_answers_listwise_is_pairwise(mut columns in any_columns()) {
        for column in &mut columns {
            for answer in column.iter_mut() {
                *answer %= 7;
            }
        }
        let spread = spread_of(&columns, |_| false);
        if columns[0].len() > 1 {
            prop_assert_eq!(spread.listwise.unwrap(), spread.pairwise.unwrap());
        }
    }
}

#[test]
fn a_pair_of_which_one_did_not_answer_is_left_out_of_agreement() {
    let both = [(1.0, 2.0), (2.0, 2.0), (4.0, 3.0), (5.0, 5.0)];
    let mut with_gaps = both.to_vec();
    with_gaps.insert(1, (f64::NAN, 4.0));
    with_gaps.insert(3, (1.0, f64::NAN));
    with_gaps.push((f64::NAN, f64::NAN));
    let (found, whole) = (
        statistics::agreement(&with_gaps, 0.95).unwrap(),
        statistics::agreement(&both, 0.95).unwrap(),
    );
    assert_eq!(found, whole);
    assert_eq!(found.n, 4);
}

#[test]
fn what_cannot_be_computed_says_why() {
    // Nobody differs.
    let alike = reliability_of(&[vec![3; 9], vec![3; 9], vec![3; 9]]);
    assert_eq!(alike.alpha, Err(Cannot::NoVariance));
    assert_eq!(alike.lambda2, Err(Cannot::NoVariance));
    assert_eq!(alike.factor, Err(Cannot::NoVariance));
    assert_eq!(alike.item_rest, [Err(Cannot::NoVariance); 3]);
    // One respondent, and none.
    for rows in [1, 0] {
        let few = reliability_of(&[vec![3; rows], vec![4; rows]]);
        assert_eq!(
            (few.alpha, few.alpha_interval),
            (Err(Cannot::TooFew), Err(Cannot::TooFew))
        );
    }
    // Nothing but gaps.
    let gaps = reliability_of(&[vec![MISSING; 5], vec![1, 2, 3, 4, 5]]);
    assert_eq!((gaps.n, gaps.alpha), (0, Err(Cannot::TooFew)));
    // Two items: alpha, but no factor, and nothing left when one is dropped.
    let two = reliability_of(&[vec![1, 2, 3, 4, 4], vec![1, 3, 3, 4, 5]]);
    assert!(two.alpha.unwrap() > 0.9);
    assert_eq!(two.factor, Err(Cannot::TooFewItems));
    assert_eq!(two.alpha_if_dropped, [Err(Cannot::TooFewItems); 2]);
    // Two that cancel each other out.
    let opposite = reliability_of(&[vec![1, 2, 3, 4], vec![4, 3, 2, 1]]);
    assert_eq!(opposite.alpha, Err(Cannot::NoVariance));
    // Never answered by the same people.
    let apart = spread_of(
        &[vec![1, 2, MISSING, MISSING], vec![MISSING, MISSING, 1, 2]],
        |_| false,
    );
    assert_eq!(apart.pairwise, Err(Cannot::NoOverlap));
    // No change at all, the same change for everybody, one respondent.
    assert_eq!(
        statistics::signed_rank(&[0.0, 0.0], statistics::Zeros::Ranked),
        Err(Cannot::NoVariance)
    );
    assert_eq!(statistics::permutation(&[0.0, 0.0]), Ok(Some(1.0)));
    let shifted = statistics::change(&[1.1, 2.3, 3.7], &[2.1, 3.3, 4.7], 0.95).unwrap();
    assert_eq!(
        (shifted.t, shifted.dz),
        (Err(Cannot::NoVariance), Err(Cannot::NoVariance))
    );
    assert!(shifted.dav.is_ok());
    let one = statistics::change(&[1.0], &[2.0], 0.95).unwrap();
    assert_eq!((one.difference, one.p), (1.0, Err(Cannot::TooFew)));
    assert_eq!(
        statistics::change(&[f64::NAN], &[2.0], 0.95),
        Err(Cannot::TooFew)
    );
    assert_eq!(
        statistics::agreement(&[(2.0, 2.0), (2.0, 2.0)], 0.95)
            .unwrap()
            .absolute,
        Err(Cannot::NoVariance)
    );
    assert_eq!(
        statistics::agreement(&[(1.0, 1.0), (2.0, 2.0)], 0.95)
            .unwrap()
            .absolute,
        Ok(1.0)
    );
    assert_eq!(statistics::wilson(0, 0, 0.95), Err(Cannot::TooFew));
    assert_eq!(
        statistics::reliable_change(&[1.0], &[2.0], 1.0, 1.0),
        Err(Cannot::NoSolution)
    );
}

#[test]
fn a_changes_count_is_reliable_beyond_its_error() {
    // s = 1, r = 0.5: the error is 1, so a change must be more than 1.96.
    let found =
        statistics::reliable_change(&[1.0, 1.0, 4.0, 3.0], &[3.0, 2.9, 2.0, f64::NAN], 1.0, 0.5)
            .unwrap();
    assert_eq!(
        (found.error, found.up, found.down, found.same),
        (1.0, 1, 1, 1)
    );
}

#[test]
fn equal_differences_tie_although_their_roundings_differ() {
    let off = statistics::differences(&[1.9, 1.1, 2.0, 3.0, 2.1], &[2.1, 1.3, 2.3, 3.0, 2.4]);
    assert!(
        !statistics::signed_rank(&off, statistics::Zeros::Dropped)
            .unwrap()
            .exact
    );
    assert_eq!(
        statistics::signed_rank(&off, statistics::Zeros::Dropped)
            .unwrap()
            .zeros,
        1
    );
}

#[test]
fn the_generator_is_the_published_one() {
    // Vigna's SplitMix64 for the seed 1234567, whose first four numbers are the state; xoshiro256++ from there, step by step.
    let mut random = statistics::Random::new(1_234_567);

    let state = [
        6_457_827_717_110_365_317u64,
        3_203_168_211_198_807_973,
        9_817_491_932_198_370_423,
        4_593_380_528_125_082_431,
    ];
    let expected = state[0]
        .wrapping_add(state[3])
        .rotate_left(23)
        .wrapping_add(state[0]);
    assert_eq!(random.bits(), expected);
    // Every number equally often, near enough for 60,000 draws of six.
    let mut counts = [0u32; 6];
    statistics::Random::new(5).each_below(6, 60_000, |index| counts[index] += 1);
    assert!(
        counts.iter().all(|count| count.abs_diff(10_000) < 400),
        "{counts:?}"
    );
}

#[test]
fn bootstrap_of_alpha_is_the_same_in_steps_and_near_its_formula() {
    let mut random = statistics::Random::new(9);
    let columns: Vec<Vec<u8>> = {
        let traits: Vec<u64> = (0..400).map(|_| random.bits() % 4).collect();
        (0..40)
            .map(|_| {
                traits
                    .iter()
                    .map(|x| (x + random.bits() % 5) as u8)
                    .collect()
            })
            .collect()
    };
    let scales = scales(40, |_| false);
    let run = |budget: usize| {
        let mut job = AlphaBootstrap::new(&answers(&columns), &scales, 2000, 3);
        while !job.step(budget) {}
        job.finish(0.95).unwrap()
    };
    let found = run(usize::MAX);
    assert_eq!(found, run(1));
    assert_eq!(found.draws, 2000);
    let by_formula = reliability_of(&columns);
    assert!((found.estimate - by_formula.alpha.unwrap()).abs() < 1e-12);
    let (low, high) = found.interval.unwrap();
    let (feldt_low, feldt_high) = by_formula.alpha_interval.unwrap();
    assert!(
        (low - feldt_low).abs() < 0.01 && (high - feldt_high).abs() < 0.01,
        "{low} {high}"
    );
}
