//! `assign` against every answer there is (small cases), and its proof against code that shares nothing with it.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use proptest::prelude::*;
use viceversa::pairing::assign::{
    Answer, Coupled, FORBIDDEN, Instance, Priority, Search, Seats, Unit,
};
use viceversa::pairing::certify;

/// Solves to the end.
fn solve(instance: &Instance) -> Answer {
    let mut search = Search::new(instance.clone()).unwrap();
    while !search.step(1_000_000) {}
    search.finish_now()
}

/// What the certifier is asked, in its own words.
struct Own {
    row: Vec<certify::Side>,
    column: Vec<certify::Side>,
    both: Vec<certify::Both>,
}

impl Own {
    fn of(instance: &Instance) -> Self {
        let side = |seats: &Seats| certify::Side {
            min: seats.min,
            max: seats.max,
            counts: seats.counts,
        };
        Self {
            row: instance.row.iter().map(side).collect(),
            column: instance.column.iter().map(side).collect(),
            both: instance
                .coupled
                .iter()
                .map(|c| certify::Both {
                    row: c.row,
                    column: c.column,
                    total: c.total,
                    counts: c.counts,
                })
                .collect(),
        }
    }

    fn problem<'a>(&'a self, instance: &'a Instance) -> certify::Problem<'a> {
        certify::Problem {
            row: &self.row,
            column: &self.column,
            forced: &instance.forced,
            both: &self.both,
            exclusive: &instance.exclusive,
        }
    }
}

fn cell(instance: &Instance) -> impl Fn(u32, u32) -> Option<i32> + '_ {
    |i, j| {
        let points = instance.points[(i * instance.columns + j) as usize];
        (points != FORBIDDEN).then_some(points)
    }
}

fn unit(unit: &Unit) -> certify::Unit {
    certify::Unit {
        minimum: unit.minimum.into(),
        person: unit.person.into(),
        pair: unit.pair.into(),
        point: unit.point.into(),
    }
}

/// The bound that the certifier reads off the answer's prices, and the value of its pairs.
fn proof(instance: &Instance, answer: &Answer) -> (i128, i128) {
    let own = Own::of(instance);
    let prices = answer.prices.as_ref().unwrap();
    let problem = own.problem(instance);
    let unit = unit(&prices.unit);
    let bound = certify::bound(
        &problem,
        cell(instance),
        unit,
        &prices.rows,
        &prices.columns,
    )
    .unwrap();
    let value = certify::value(&problem, cell(instance), unit, &answer.pairs).unwrap();
    (bound, value)
}

/// Whether the certifier takes the answer's chain of stages for a proof.
fn chain(instance: &Instance, answer: &Answer) -> bool {
    let own = Own::of(instance);
    let first = answer.prices.as_ref().unwrap();
    let stages: Vec<(&[i64], &[i64])> = answer
        .stages
        .iter()
        .map(|s| (&s.rows[..], &s.columns[..]))
        .collect();
    certify::leximin(
        &own.problem(instance),
        cell(instance),
        unit(&first.unit),
        &answer.pairs,
        (&first.rows, &first.columns),
        &stages,
    )
}

/// Solves, checks the proof, and compares with every answer there is. Says whether the prices proved it.
fn check(instance: &Instance) -> bool {
    let answer = solve(instance);
    let (bound, value) = proof(instance, &answer);
    assert!(
        bound >= value,
        "a bound below what was reached: {instance:?}"
    );
    assert_eq!(
        answer.gap,
        bound - value,
        "the gap is not the certifier's: {instance:?}"
    );
    if answer.proved {
        assert_eq!(bound, value);
        assert!(
            instance.priority != Priority::Fairest || chain(instance, &answer),
            "the chain breaks: {instance:?} {answer:?}"
        );
    }
    let best = brute(instance).unwrap();
    let reached = objective(instance, &answer.pairs).unwrap();
    assert!(reached <= best);
    if answer.proved || answer.exhausted {
        assert_eq!(reached, best, "not the best: {instance:?} {answer:?}");
    }
    answer.proved
}

/// The objective, naively, as parts in order; none when the pairs are not allowed.
fn objective(instance: &Instance, pairs: &[(u32, u32)]) -> Option<Vec<i64>> {
    let degree = |side: usize, node: u32| -> i64 {
        pairs
            .iter()
            .filter(|pair| {
                if side == 0 {
                    pair.0 == node
                } else {
                    pair.1 == node
                }
            })
            .count() as i64
    };
    let (mut filled, mut people) = (0i64, 0i64);
    for (side, nodes) in [&instance.row, &instance.column].into_iter().enumerate() {
        for (node, seats) in nodes.iter().enumerate() {
            let degree = degree(side, node as u32);
            if degree > i64::from(seats.max) {
                return None;
            }
            filled += degree.min(i64::from(seats.min));
            people += i64::from(seats.counts && degree > 0);
        }
    }
    for both in &instance.coupled {
        let used = degree(0, both.row) + degree(1, both.column);
        if both.total.is_some_and(|total| used > i64::from(total)) {
            return None;
        }
        people += i64::from(both.counts && used > 0);
    }
    let made = |cell: &(u32, u32)| pairs.contains(cell);
    if !instance.forced.iter().all(made)
        || instance.exclusive.iter().any(|(a, b)| made(a) && made(b))
    {
        return None;
    }
    let mut each: Vec<i64> = pairs
        .iter()
        .map(|&(i, j)| i64::from(cell(instance)(i, j).unwrap()))
        .collect();
    let count = pairs.len() as i64;
    let total: i64 = each.iter().sum();
    each.sort_unstable();
    Some(match instance.priority {
        Priority::EveryoneMatched => vec![filled, people, count, total],
        Priority::BestTotal => vec![filled, total, people, count],
        Priority::Fairest => [vec![filled, people, count], each].concat(),
    })
}

/// The best objective over all sets of allowed cells.
fn brute(instance: &Instance) -> Option<Vec<i64>> {
    let cells: Vec<(u32, u32)> = (0..instance.rows)
        .flat_map(|i| (0..instance.columns).map(move |j| (i, j)))
        .filter(|&(i, j)| cell(instance)(i, j).is_some())
        .collect();
    (0u32..1 << cells.len())
        .filter_map(|set| {
            let pairs: Vec<(u32, u32)> = (0..cells.len())
                .filter(|k| set >> k & 1 == 1)
                .map(|k| cells[k])
                .collect();
            objective(instance, &pairs)
        })
        .max()
}

fn priority() -> impl Strategy<Value = Priority> {
    prop_oneof![
        Just(Priority::EveryoneMatched),
        Just(Priority::BestTotal),
        Just(Priority::Fairest)
    ]
}

fn points() -> impl Strategy<Value = i32> {
    prop_oneof![2 => Just(FORBIDDEN), 3 => -2..4i32, 2 => -50..100i32]
}

fn seats() -> impl Strategy<Value = Seats> {
    (0u32..3, 0u32..3, proptest::bool::weighted(0.8)).prop_map(|(a, b, counts)| Seats {
        min: a.min(b) * u32::from(b > 1),
        max: b.max(a),
        counts,
    })
}

prop_compose! {
    /// Rows, columns, seats and points; sometimes a forced pair.
    fn instances()(rows in sizes(4), columns in sizes(3))(
        points in proptest::collection::vec(points(), (rows * columns) as usize),
        row in proptest::collection::vec(seats(), rows as usize),
        column in proptest::collection::vec(seats(), columns as usize),
        forced in proptest::option::of(0u32..9),
        priority in priority(),
        rows in Just(rows),
        columns in Just(columns),
    ) -> Instance {
        let mut instance = Instance { rows, columns, points, row, column, forced: vec![], coupled: vec![], exclusive: vec![], priority };
        if let Some(at) = forced
            && let Some(&points) = instance.points.get(at as usize)
        {
            let (i, j) = (at / columns, at % columns);
            if points != FORBIDDEN && instance.row[i as usize].max > 0 && instance.column[j as usize].max > 0 {
                instance.forced.push((i, j));
            }
        }
        instance
    }
}

/// Mostly the larger sizes; nobody at all now and then.
fn sizes(most: u32) -> impl Strategy<Value = u32> {
    prop_oneof![1 => Just(0), 9 => 1..=most, 9 => most - 1..=most]
}

prop_compose! {
    /// People on both sides (with seats shared or not), and loops between them.
    fn linked()(people in 2u32..5, extra in 0u32..2)(
        points in proptest::collection::vec(points(), ((people + extra) * people) as usize),
        seats in proptest::collection::vec((seats(), seats()), (people + extra) as usize),
        links in proptest::collection::vec((proptest::option::of(1u32..3), proptest::bool::weighted(0.9), any::<bool>()), people as usize),
        loops in any::<bool>(),
        plain in proptest::bool::weighted(0.6),
        priority in priority(),
        people in Just(people),
        extra in Just(extra),
    ) -> Instance {
        let (rows, columns) = (people + extra, people);
        let mut instance = Instance {
            rows, columns, points, row: vec![], column: vec![], forced: vec![], coupled: vec![], exclusive: vec![], priority,
        };
        let simple = Seats { min: 0, max: 1, counts: true };
        for i in 0..rows {
            instance.row.push(if plain { simple } else { seats[i as usize].0 });
        }
        for j in 0..columns {
            instance.column.push(if plain { simple } else { seats[j as usize].1 });
        }
        for p in 0..people {
            let (total, counts, linked) = links[p as usize];
            instance.points[(p * columns + p) as usize] = FORBIDDEN;
            if linked || plain {
                instance.row[p as usize].counts = false;
                instance.column[p as usize].counts = false;
                instance.coupled.push(Coupled { row: p, column: p, total, counts });
            }
            for q in 0..p {
                if loops {
                    instance.exclusive.push(((p, q), (q, p)));
                }
            }
        }
        // Every set of allowed cells is tried, so there must not be too many.
        let mut allowed = 0;
        for points in &mut instance.points {
            allowed += u32::from(*points != FORBIDDEN);
            if allowed > 12 {
                *points = FORBIDDEN;
            }
        }
        instance
    }
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(7),
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config(2000))]

    #[test]
    fn the_best_of_all_answers_and_proved(instance in instances()) {
        prop_assert!(check(&instance), "not proved: {instance:?}");
    }

    #[test]
    fn people_in_both_roles_and_loops_get_the_best_of_all_answers(instance in linked()) {
        check(&instance);
        let answer = solve(&instance);
        prop_assert!(answer.exhausted || instance.priority == Priority::Fairest, "not to the end: {instance:?}");
    }
}
