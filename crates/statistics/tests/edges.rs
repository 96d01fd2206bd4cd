//! Where something turns: thresholds, the fewest that are enough, numbers far from 0, and what is asked of a job while it runs.
#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails where it should"
)]

use statistics::{
    AlphaBootstrap, Answers, Cannot, MISSING, MeanBootstrap, Moments, MomentsJob, Scale, Zeros,
};

fn near(found: f64, expected: f64, within: f64) {
    assert!(
        (found - expected).abs() <= within,
        "{found} instead of {expected}"
    );
}

#[test]
fn errors_of_agreement_count_from_a_millionth_of_a_millionth_of_the_numbers() {
    // One of four pairs is off by `off`: the errors' mean square is off² / 8, and that of the numbers is about 20,600.
    let interval = |off: f64| {
        let pairs = [
            (100.0, 100.0),
            (101.0, 101.0),
            (102.0, 102.0),
            (103.0, 103.0 + off),
        ];
        let found = statistics::agreement(&pairs, 0.95).unwrap();
        near(found.consistency.unwrap(), 1.0, 1e-12);
        found.consistency_interval
    };
    assert_eq!(interval(3.7e-10), Err(Cannot::NoVariance));
    assert!(interval(7e-10).is_ok());
    // Everybody off by the same is no error, but a difference.
    let apart = |off: f64| {
        let pairs = [(100.0, 100.0 + off), (101.0, 101.0 + off)];
        statistics::agreement(&pairs, 0.95).unwrap()
    };
    assert_eq!(apart(0.0).absolute, Ok(1.0));
    // The rows' mean square is 1, and so is that of the two sides: 1 / (1 + 2/2).
    near(apart(1.0).absolute.unwrap(), 0.5, 1e-12);
    assert_eq!(apart(1.0).consistency, Ok(1.0));
}

#[test]
fn numbers_far_from_zero_have_the_spread_of_those_near_it() {
    let near_zero = [0.0, 1.0, 3.0, 4.0, 8.0];
    let other = [1.0, 1.5, 2.0, 4.5, 6.0];
    let far = |values: [f64; 5]| values.map(|value| value + 1e9);
    let pairs = |one: [f64; 5], other: [f64; 5]| -> Vec<(f64, f64)> {
        one.into_iter().zip(other).collect()
    };
    let agreement = |pairs: &[(f64, f64)]| statistics::agreement(pairs, 0.95).unwrap();
    let (here, there) = (
        agreement(&pairs(near_zero, other)),
        agreement(&pairs(far(near_zero), far(other))),
    );
    near(there.consistency.unwrap(), here.consistency.unwrap(), 1e-6);
    near(there.absolute.unwrap(), here.absolute.unwrap(), 1e-6);

    let change = |before: [f64; 5], after: [f64; 5]| {
        let found = statistics::change(&before, &after, 0.95).unwrap();
        (found.sd_before.unwrap(), found.sd_after.unwrap())
    };
    let (here, there) = (change(near_zero, other), change(far(near_zero), far(other)));
    near(there.0, here.0, 1e-6);
    near(there.1, here.1, 1e-6);

    let spread = |one: [f64; 5], other: [f64; 5]| {
        let found = statistics::spread(&[one.to_vec(), other.to_vec()]);
        (found.listwise.unwrap(), found.items[0].sd.unwrap())
    };
    let (here, there) = (spread(near_zero, other), spread(far(near_zero), far(other)));
    for (i, j) in [(0, 0), (0, 1), (1, 1)] {
        near(there.0.at(i, j), here.0.at(i, j), 1e-5);
    }
    near(there.1, here.1, 1e-6);

    let ridge = |far: f64| {
        let rows: Vec<f64> = (0..12).map(|row| far + f64::from(row * row % 7)).collect();
        let outcome: Vec<f64> = (0..12).map(|row| far + f64::from(row * 5 % 12)).collect();
        let found = statistics::ridge(&rows, &outcome, 1, 0, 1).unwrap();
        (found.effects[0].unwrap(), found.predicted)
    };
    let (here, there) = (ridge(0.0), ridge(1e9));
    near(there.0.value, here.0.value, 1e-5);
    near(there.0.spread, here.0.spread, 1e-6);
    near(there.1, here.1, 1e-5);

    let weighted = |values: [f64; 5]| {
        let pairs = values.map(|value| (value, 2));
        statistics::weighted(&pairs).2.unwrap()
    };
    near(weighted(far(near_zero)), weighted(near_zero), 1e-6);
}

#[test]
fn differences_count_from_a_millionth_of_a_millionth_of_the_numbers() {
    // Differences of 1 and 1 + off around numbers of 100 and 101.
    let t = |off: f64| {
        let found = statistics::change(&[100.0; 2], &[101.0, 101.0 + off], 0.95).unwrap();
        found.t
    };
    assert_eq!(t(2e-10), Err(Cannot::NoVariance));
    assert!(t(4e-10).is_ok());
    let difference = |off: f64| statistics::differences(&[100.0], &[100.0 + off])[0];
    assert_eq!(difference(1.5e-10), 0.0);
    near(difference(3e-10), 3e-10, 1e-13);
    assert_eq!(
        statistics::differences(&[f64::NAN, 1.0, 2.0], &[2.0, f64::NAN, 3.0]),
        [1.0]
    );
}

#[test]
fn two_pairs_have_a_spread_and_three_a_correction() {
    let two = statistics::change(&[1.0, 3.0], &[2.0, 6.0], 0.95).unwrap();
    near(two.sd_before.unwrap(), 2f64.sqrt(), 1e-12);
    // Differences 1 and 3: t = 2 / (√2 / √2) with one degree of freedom; in R: 2 * pt(-2, 1).
    near(two.t.unwrap(), 2.0, 1e-12);
    near(two.p.unwrap(), 0.295_167_235_300_866_6, 1e-12);
    assert_eq!(two.correction, Err(Cannot::TooFew));
    let three = statistics::change(&[1.0, 3.0, 4.0], &[2.0, 6.0, 4.0], 0.95).unwrap();
    // Γ(1) / (√1 · Γ(1/2)).
    near(
        three.correction.unwrap(),
        1.0 / std::f64::consts::PI.sqrt(),
        1e-13,
    );
    let same = statistics::change(&[1.0; 3], &[2.0; 3], 0.95).unwrap();
    assert_eq!(same.dav, Err(Cannot::NoVariance));
}

#[test]
fn the_correction_of_very_many_is_right_to_the_last_digits() {
    // In mpmath, at 40 digits: `gamma(d/2) / sqrt(d/2) / gamma((d-1)/2)`.
    for (df, expected) in [
        (100_001, 0.999_992_500_053_124_6),
        (1_000_001, 0.999_999_250_000_531_2),
    ] {
        let before: Vec<f64> = (0..=df).map(|row| f64::from(row % 2)).collect();
        let found = statistics::change(&before, &vec![1.0; before.len()], 0.95).unwrap();
        near(found.correction.unwrap(), expected, 2e-16);
    }
}

#[test]
fn a_change_is_reliable_beyond_1_96_errors_and_not_at_them() {
    // An error of 1; three go up, two down, four stay (two of them at the threshold), and two did not answer twice.
    let before = [0.0, 0.0, 0.0, 5.0, 5.0, 0.0, 1.96, 3.0, 3.0, 1.0, f64::NAN];
    let after = [2.0, 3.0, 1.97, 2.0, 3.0, 1.96, 0.0, 3.0, 4.9, f64::NAN, 1.0];
    let found = statistics::reliable_change(&before, &after, 1.0, 0.5).unwrap();
    assert_eq!((found.up, found.down, found.same), (3, 2, 4));
    // 2 √(2 · 1/4): a change of 2.7 is within 1.96 errors, one of 2.8 is not.
    let found = statistics::reliable_change(&[0.0, 0.0], &[2.7, 2.8], 2.0, 0.75).unwrap();
    near(found.error, 2f64.sqrt(), 1e-15);
    assert_eq!((found.up, found.down, found.same), (1, 0, 1));
    for sd in [0.0, -1.0, f64::NAN] {
        assert_eq!(
            statistics::reliable_change(&[0.0], &[1.0], sd, 0.5),
            Err(Cannot::NoVariance)
        );
    }
}

#[test]
fn jobs_say_how_far_they_are_and_stop_where_nothing_can_be_drawn() {
    for few in [vec![], vec![1.0]] {
        let mut job = MeanBootstrap::new(few, 10, 1);
        assert!(job.step(0), "nothing to draw from");
        assert_eq!(job.progress(), (0, 10));
        assert_eq!(job.finish(0.95), Err(Cannot::TooFew));
    }
    let mut two = MeanBootstrap::new(vec![1.0, 2.0], 10, 1);
    assert!(!two.step(5), "of five values, two draws and a part");
    assert_eq!(two.progress(), (3, 10));
    assert!(two.step(usize::MAX));
    assert_eq!(two.progress(), (10, 10));
    assert_eq!(two.finish(0.95).unwrap().draws, 10);
    let mut alike = MeanBootstrap::new(vec![2.0; 5], 10, 1);
    alike.step(usize::MAX);
    assert_eq!(alike.finish(0.95), Err(Cannot::NoVariance));

    let alpha = |columns: &[&[u8]]| {
        AlphaBootstrap::new(
            &Answers::new(columns.to_vec()),
            &[Scale::default(); 2],
            10,
            1,
        )
    };
    for few in [&[&[0, 1][..]][..], &[&[0], &[1]], &[&[], &[]]] {
        let mut job = alpha(few);
        assert!(job.step(0), "nothing to draw from");
        assert_eq!(job.progress(), (0, 10));
    }
    let mut two = alpha(&[&[0, 1], &[1, 2]]);
    assert!(!two.step(3));
    assert_eq!(two.progress(), (2, 10));
    assert!(two.step(usize::MAX));
    assert_eq!(two.progress(), (10, 10));
    assert_eq!(two.finish(0.95), Err(Cannot::TooFew), "of two respondents");
    assert_eq!(
        alpha(&[&[0, 1, 2]]).finish(0.95),
        Err(Cannot::TooFewItems),
        "of one item"
    );
    let mut three = alpha(&[&[0, 1, 5], &[1, 2, 9]]);
    assert!(three.step(usize::MAX));
    assert!(three.finish(0.95).is_ok());
}

#[test]
fn draws_of_respondents_who_are_all_alike_are_counted_apart() {
    // One draw in nine takes one respondent three times.
    let columns: [&[u8]; 2] = [&[0, 1, 5], &[1, 2, 9]];
    let answers = Answers::new(columns.to_vec());
    let mut job = AlphaBootstrap::new(&answers, &[Scale::default(); 2], 900, 2);
    while !job.step(100) {}
    assert_eq!(job.progress(), (900, 900));
    let found = job.finish(0.95).unwrap();
    assert_eq!(found.draws, 900);
    assert!((60..140).contains(&found.without), "{}", found.without);
}

#[test]
fn the_largest_answer_counts_beside_a_gap() {
    let columns: [&[u8]; 2] = [&[250, 0, 100, 50], &[MISSING, 7, 3, 250]];
    let answers = Answers::new(columns.to_vec());
    let spread = Moments::of(&answers).spread(&[]);
    assert_eq!((spread.items[0].n, spread.items[1].n), (4, 3));
    near(spread.items[0].mean.unwrap(), 100.0, 1e-12);
    near(spread.items[1].mean.unwrap(), 260.0 / 3.0, 1e-12);
    // Beside the gap 250 is no gap: those three answered both.
    let plain = statistics::spread(&[vec![0.0, 100.0, 50.0], vec![7.0, 3.0, 250.0]]);
    near(
        spread.pairwise.unwrap().at(0, 1),
        plain.listwise.unwrap().at(0, 1),
        1e-9,
    );
    let mut job = MomentsJob::new(2);
    assert_eq!(job.done(), 0);
    assert!(job.step(&answers, 1));
    assert_eq!(job.done(), 4);
}

#[test]
fn two_respondents_have_a_variance() {
    let columns: [&[u8]; 2] = [&[1, 3], &[2, 6]];
    let counted = Moments::of(&Answers::new(columns.to_vec())).spread(&[]);
    let plain = statistics::spread(&[vec![1.0, 3.0], vec![2.0, 6.0]]);
    for spread in [counted, plain] {
        let table = spread.listwise.unwrap();
        assert_eq!(
            (table.at(0, 0), table.at(0, 1), table.at(1, 1)),
            (2.0, 4.0, 8.0)
        );
    }
    let alike = statistics::spread(&[vec![0.1, 0.1, 0.1], vec![1.0, 2.0, 4.0]]);
    assert_eq!(alike.items[0].sd, Ok(0.0));
    assert_eq!(alike.listwise.unwrap().at(0, 1), 0.0);
    let one = statistics::spread(&[vec![1.0], vec![2.0]]);
    assert_eq!(one.listwise, Err(Cannot::TooFew));
}

#[test]
fn an_item_turned_round_turns_its_covariances() {
    let columns: [&[u8]; 3] = [&[0, 1, 2, 4], &[1, 1, 3, 4], &[4, 2, 1, 0]];
    let scale = |reverse: bool| Scale {
        low: 0.0,
        span: 4,
        reverse,
    };
    let moments = Moments::of(&Answers::new(columns.to_vec()));
    let straight = moments.spread(&[scale(false); 3]).listwise.unwrap();
    let turned = moments
        .spread(&[scale(false), scale(true), scale(true)])
        .listwise
        .unwrap();
    for (i, j, sign) in [
        (0, 0, 1.0),
        (0, 1, -1.0),
        (0, 2, -1.0),
        (1, 2, 1.0),
        (2, 2, 1.0),
    ] {
        assert_eq!(turned.at(i, j), sign * straight.at(i, j));
    }
}

/// In R, `x` the columns, `y` the outcome, `n` = 12:
/// `s <- apply(x, 2, function(v) sqrt(mean((v - mean(v))^2))); z <- scale(x, TRUE, s); yc <- y - mean(y)`,
/// `H <- z %*% solve(crossprod(z) + p * n * diag(3)) %*% t(z)`, `press <- sum(((yc - H %*% yc) / (1 - diag(H) - 1 / n))^2)`, least
/// for p = 0.03 and p = 1; `solve(crossprod(z) + p * n * diag(3), crossprod(z, yc))` and `1 - press / sum(yc^2)`.
#[test]
fn ridge_agrees_with_r() {
    let first = [
        1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0,
    ];
    let second = [
        2.0, 1.0, 4.0, 3.0, 7.0, 5.0, 6.0, 9.0, 8.0, 12.0, 10.0, 13.0,
    ];
    let third = [0.0, 1.0, 1.0, 0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 1.0, 1.0, 0.0];
    // A column in which nobody differs stands among them.
    let columns: Vec<f64> = (0..12)
        .flat_map(|row| [first[row], second[row], 3.0, third[row]])
        .collect();
    let clear = [
        2.1, 2.9, 4.2, 4.0, 6.5, 5.6, 6.9, 8.8, 8.1, 11.2, 10.4, 12.1,
    ];
    let noisy = [3.0, 1.0, 4.0, 1.0, 5.0, 9.0, 2.0, 6.0, 5.0, 3.0, 5.0, 8.0];
    for (outcome, penalty, values, predicted) in [
        (
            clear,
            0.03,
            [
                1.520_506_715_255_759_2,
                1.602_425_395_814_637_5,
                0.210_722_089_576_398_04,
            ],
            0.991_859_033_084_210_8,
        ),
        (
            noisy,
            1.0,
            [
                0.390_283_199_836_943_7,
                0.451_300_551_415_799_6,
                -0.197_124_124_298_445_8,
            ],
            -0.084_058_386_947_032_6,
        ),
    ] {
        let found = statistics::ridge(&columns, &outcome, 4, 4000, 1).unwrap();
        assert_eq!((found.n, found.penalty), (12, penalty));
        near(found.predicted, predicted, 1e-12);
        assert_eq!(found.effects[2], None);
        let spreads = [3.452_052_529_534_663, 3.704_351_795_148_811_6, 0.5];
        for ((at, value), spread) in [0, 1, 3].into_iter().zip(values).zip(spreads) {
            let effect = found.effects[at].unwrap();
            near(effect.value, value, 1e-12);
            near(effect.spread, spread, 1e-12);
            assert!(effect.interval.0 < value && value < effect.interval.1);
        }
        // Without a draw there is no interval but the value itself.
        let bare = statistics::ridge(&columns, &outcome, 4, 0, 1).unwrap();
        let effect = bare.effects[0].unwrap();
        assert_eq!(effect.interval, (effect.value, effect.value));
    }
}

#[test]
fn ridge_needs_ten_rows_and_something_that_differs() {
    let rising = |n: usize| -> Vec<f64> { (0..n).map(|row| row as f64).collect() };
    let ridge = |columns: &[f64], outcome: &[f64]| statistics::ridge(columns, outcome, 1, 5, 1);
    assert_eq!(ridge(&rising(9), &rising(9)), Err(Cannot::TooFew));
    assert!(ridge(&rising(10), &rising(10)).is_ok());
    assert!(ridge(&rising(11), &rising(11)).is_ok());
    assert_eq!(ridge(&rising(9), &rising(10)), Err(Cannot::TooFew));
    assert_eq!(
        statistics::ridge(&rising(12), &rising(12), 2, 5, 1),
        Err(Cannot::TooFew)
    );
    assert_eq!(ridge(&[2.0; 10], &rising(10)), Err(Cannot::NoVariance));
    assert_eq!(ridge(&rising(10), &[2.0; 10]), Err(Cannot::NoVariance));
}

#[test]
fn ridges_ends_are_the_draws_nearest_to_two_and_a_half_per_cent() {
    let column: Vec<f64> = (0..12).map(|row| f64::from(row * row % 7)).collect();
    let outcome: Vec<f64> = (0..12).map(|row| f64::from(row * 5 % 12)).collect();
    let found = statistics::ridge(&column, &outcome, 1, 101, 3).unwrap();
    let effect = found.effects[0].unwrap();
    let mut random = statistics::Random::new(3);
    let mut slopes: Vec<f64> = (0..101)
        .map(|_| {
            let mut rows = Vec::new();
            random.each_below(12, 12, |row| rows.push(row));
            let mean = |of: &[f64]| rows.iter().map(|row| of[*row]).sum::<f64>() / 12.0;
            let (x, y) = (mean(&column), mean(&outcome));
            let sum = |of: &dyn Fn(usize) -> f64| rows.iter().map(|row| of(*row)).sum::<f64>();
            let both = sum(&|row| (column[row] - x) * (outcome[row] - y)) / effect.spread;
            let own = sum(&|row| (column[row] - x).powi(2)) / effect.spread.powi(2);
            both / (own + found.penalty * 12.0)
        })
        .collect();
    slopes.sort_by(f64::total_cmp);
    // Of the places 0 to 100, 2.5 and 97.5 are rounded up.
    near(effect.interval.0, slopes[3], 1e-12);
    near(effect.interval.1, slopes[98], 1e-12);
}

#[test]
fn every_number_gives_two_draws_the_low_half_first() {
    let (mut random, mut again) = (statistics::Random::new(8), statistics::Random::new(8));
    let mut drawn = Vec::new();
    random.each_below(256, 5, |index| drawn.push(index as u64));
    let (first, second, third) = (again.bits(), again.bits(), again.bits());
    let low = |bits: u64| bits << 32 >> 56;
    assert_eq!(
        drawn,
        [
            low(first),
            first >> 56,
            low(second),
            second >> 56,
            low(third)
        ]
    );
}

#[test]
fn ranks_tie_and_differences_vanish_within_a_hair_of_the_largest() {
    let test = |off: &[f64], zeros| statistics::signed_rank(off, zeros).unwrap();
    // A hundred-billionth of 100 is 1e-9.
    assert!(!test(&[100.0, -(100.0 + 5e-10), 50.0], Zeros::Dropped).exact);
    assert!(test(&[100.0, -(100.0 + 2e-9), 50.0], Zeros::Dropped).exact);
    // Of 1e11 it is about 1: that is no difference, as 0 is none.
    let least = 1e-11 * 1e11;
    for zeros in [Zeros::Dropped, Zeros::Ranked] {
        let (hair, none) = (
            test(&[1e11, least, -3e10, 2e10], zeros),
            test(&[1e11, 0.0, -3e10, 2e10], zeros),
        );
        assert_eq!(hair, none);
        assert_eq!((hair.n, hair.zeros), (3, 1));
    }
    // In R: wilcox.test(c(1, 1, 2, -3), exact = FALSE)$p.value, and wilcox.test(c(1, 2, 4, -3))$p.value.
    let tied = test(&[1.0, 1.0, 2.0, -3.0], Zeros::Dropped);
    assert!(!tied.exact);
    near(tied.p, 0.853_923_299_287_066_8, 1e-12);
    let apart = test(&[1.0, 2.0, 4.0, -3.0], Zeros::Dropped);
    assert!(apart.exact);
    near(apart.p, 0.625, 1e-12);
}

#[test]
fn signs_are_turned_every_way_for_up_to_twenty_differences() {
    let ones = |n: usize| statistics::permutation(&vec![1.0; n]).unwrap();
    assert_eq!(ones(20), Some(2.0 / 1_048_576.0));
    assert_eq!(ones(21), None);
    // The two that are as far as these three are themselves and their opposites, though the sum depends on the order by a rounding.
    let [a, b, c] = [100_000.5, 200_000.0 + 5.0 / 7.0, 300_000.0 + 5.0 / 3.0];
    assert!((a + b) + c > a + (b + c));
    assert_eq!(statistics::permutation(&[a, b, c]), Ok(Some(0.25)));
}
