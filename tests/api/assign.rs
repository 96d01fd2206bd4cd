//! `assign` against every answer there is (small cases), and its proof against code that shares nothing with it.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use proptest::prelude::*;
use viceversa::pairing::assign::{
    Answer, AssignRequest, Capacity, Coupled, FORBIDDEN, Instance, Priority, Search, Seats, Totals,
    Unit, assign, forbid, force,
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
    let priced = certify::Priced {
        problem,
        unit,
        u: &prices.rows,
        v: &prices.columns,
        sets: &prices.sets,
    };
    let bound = certify::bound(priced, cell(instance)).unwrap();
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
    let chain = certify::Chain {
        unit: unit(&first.unit),
        first: (&first.rows, &first.columns),
        stages: &stages,
    };
    certify::leximin(&own.problem(instance), cell(instance), chain, &answer.pairs)
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

    #[test]
    fn one_seat_for_each_person_gets_the_best_of_all_answers(mut instance in linked(), forced in proptest::option::of(0u32..25)) {
        let simple = Seats { min: 0, max: 1, counts: true };
        instance.row.fill(simple);
        instance.column.fill(simple);
        instance.coupled.clear();
        for p in 0..instance.columns {
            instance.row[p as usize].counts = false;
            instance.column[p as usize].counts = false;
            instance.coupled.push(Coupled { row: p, column: p, total: Some(1), counts: true });
        }
        if let Some(at) = forced
            && instance.points.get(at as usize).is_some_and(|&points| points != FORBIDDEN)
        {
            instance.forced.push((at / instance.columns, at % instance.columns));
        }
        let proved = check(&instance);
        prop_assert!(proved || instance.priority == Priority::Fairest, "not proved: {instance:?}");
    }

    #[test]
    fn forcing_and_forbidding_a_pair_costs_exactly_what_solving_anew_says(instance in instances(), at in 0u32..12) {
        let answer = solve(&instance);
        if instance.columns > 0 && at < instance.rows * instance.columns {
            let (i, j) = (at / instance.columns, at % instance.columns);
            for forcing in [true, false] {
                let mut changed = instance.clone();
                let found = if forcing {
                    if !changed.forced.contains(&(i, j)) {
                        changed.forced.push((i, j));
                    }
                    force(&instance, &answer, i, j).unwrap()
                } else {
                    changed.points[at as usize] = FORBIDDEN;
                    forbid(&instance, &answer, i, j).unwrap()
                };
                let possible = changed.forced.iter().all(|&(i, j)| cell(&changed)(i, j).is_some());
                let best = if possible { brute(&changed) } else { None };
                prop_assert_eq!(found.is_some(), best.is_some());
                if let (Some(found), Some(best)) = (found, best) {
                    prop_assert_eq!(objective(&changed, &found.pairs), Some(best));
                    let (bound, value) = proof(&changed, &found);
                    prop_assert_eq!(bound, value);
                    prop_assert!(found.proved);
                }
            }
        }
    }

    #[test]
    fn no_prices_give_a_bound_below_the_best(
        instance in prop_oneof![instances(), linked()],
        u in proptest::collection::vec(-200i64..200, 6),
        v in proptest::collection::vec(-200i64..200, 6),
    ) {
        let answer = solve(&instance);
        let own = Own::of(&instance);
        let unit = unit(&answer.prices.as_ref().unwrap().unit);
        let (u, v) = (&u[..instance.rows as usize], &v[..instance.columns as usize]);
        let bound = certify::bound(certify::Priced { problem: own.problem(&instance), unit, u, v, sets: &[] }, cell(&instance)).unwrap();
        let value = certify::value(&own.problem(&instance), cell(&instance), unit, &answer.pairs).unwrap();
        prop_assert!(bound >= value);
    }

    #[test]
    fn altered_pairs_and_stages_are_refused(instance in instances(), at in 0usize..6) {
        let answer = solve(&instance);
        let (_, value) = proof(&instance, &answer);
        let own = Own::of(&instance);
        let problem = own.problem(&instance);
        let unit = unit(&answer.prices.as_ref().unwrap().unit);
        if !answer.pairs.is_empty() {
            let gone = answer.pairs[at % answer.pairs.len()];
            let fewer: Vec<(u32, u32)> = answer.pairs.iter().copied().filter(|pair| *pair != gone).collect();
            let twice = [&answer.pairs[..], &[gone]].concat();
            prop_assert_eq!(certify::value(&problem, cell(&instance), unit, &twice), None);
            let less = certify::value(&problem, cell(&instance), unit, &fewer);
            if instance.forced.contains(&gone) {
                prop_assert_eq!(less, None);
            } else {
                prop_assert!(less.unwrap() < value);
            }
        }
        if instance.priority == Priority::Fairest && !answer.stages.is_empty() {
            let mut short = answer.clone();
            short.stages.pop();
            prop_assert!(!chain(&instance, &short));
            let mut long = answer.clone();
            long.stages.push(long.stages[0].clone());
            prop_assert!(!chain(&instance, &long));
        }
    }

    #[test]
    fn the_order_of_rows_and_the_size_of_steps_do_not_change_the_objective(instance in instances(), budget in 1u64..50) {
        let answer = solve(&instance);
        let mut turned = instance.clone();
        let width = instance.columns as usize;
        if width > 0 {
            turned.points = instance.points.chunks(width).rev().flatten().copied().collect();
        }
        turned.row.reverse();
        turned.forced = instance.forced.iter().map(|&(i, j)| (instance.rows - 1 - i, j)).collect();
        let other = solve(&turned);
        prop_assert_eq!(objective(&instance, &answer.pairs), objective(&turned, &other.pairs));
        let mut search = Search::new(instance.clone()).unwrap();
        while !search.step(budget) {}
        prop_assert_eq!(search.finish_now(), answer);
    }

    #[test]
    fn cut_short_the_best_so_far_is_allowed_and_its_bound_is_true(
        instance in prop_oneof![instances(), linked()],
        steps in 0u32..6,
    ) {
        let best = solve(&instance);
        let mut search = Search::new(instance.clone()).unwrap();
        for _ in 0..steps {
            search.step(1);
        }
        let early = search.finish_now();
        let (bound, value) = proof(&instance, &early);
        prop_assert_eq!(early.gap, bound - value);
        prop_assert!(objective(&instance, &early.pairs).is_some());
        let parts = |t: &Totals| match instance.priority {
            Priority::BestTotal => [t.filled, t.points, t.people, t.pairs],
            Priority::EveryoneMatched => [t.filled, t.people, t.pairs, t.points],
            Priority::Fairest => [t.filled, t.people, t.pairs, 0],
        };
        prop_assert!(parts(&early.bound) >= parts(&best.totals), "the bound in parts lies: {early:?} {best:?}");
        while !search.step(7) {}
        prop_assert_eq!(search.finish_now().totals, best.totals);
    }
}

/// One seat each and everybody counted.
fn square(size: u32, points: impl Fn(u32, u32) -> i32, priority: Priority) -> Instance {
    let seat = Seats {
        min: 0,
        max: 1,
        counts: true,
    };
    Instance {
        rows: size,
        columns: size,
        points: (0..size * size)
            .map(|at| points(at / size, at % size))
            .collect(),
        row: vec![seat; size as usize],
        column: vec![seat; size as usize],
        forced: vec![],
        coupled: vec![],
        exclusive: vec![],
        priority,
    }
}

#[test]
fn hard_shapes_are_proved() {
    type Shape = (&'static str, Box<dyn Fn(u32, u32) -> i32>);
    let mix = |i: u32, j: u32| {
        (i.wrapping_mul(2_654_435_761) ^ j.wrapping_mul(40_503)).wrapping_mul(0x9E37_79B1) >> 7
    };
    let shapes: Vec<Shape> = vec![
        ("all equal", Box::new(|_, _| 7)),
        ("nobody may meet", Box::new(|_, _| FORBIDDEN)),
        (
            "near ties",
            Box::new(move |i, j| 1_000_000 + (mix(i, j) % 2) as i32),
        ),
        (
            "popular",
            Box::new(|i, j| (5000 / (j + 1)) as i32 - (i % 3) as i32),
        ),
        ("product", Box::new(|i, j| (i * j) as i32)),
        ("negative", Box::new(move |i, j| -((mix(i, j) % 50) as i32))),
        (
            "half forbidden",
            Box::new(move |i, j| {
                if mix(i, j) % 2 == 0 {
                    FORBIDDEN
                } else {
                    (mix(j, i) % 40) as i32
                }
            }),
        ),
        (
            "scarce",
            Box::new(move |i, j| {
                if j % 3 != 0 {
                    FORBIDDEN
                } else {
                    (mix(i, j) % 9) as i32
                }
            }),
        ),
    ];
    for (name, points) in shapes {
        for priority in [
            Priority::EveryoneMatched,
            Priority::BestTotal,
            Priority::Fairest,
        ] {
            let instance = square(40, &points, priority);
            let answer = solve(&instance);
            let (bound, value) = proof(&instance, &answer);
            assert_eq!(bound, value, "{name} {priority:?}");
            assert!(answer.proved, "{name} {priority:?}");
            assert!(
                priority != Priority::Fairest || chain(&instance, &answer),
                "{name}"
            );
        }
    }
}

#[test]
fn i01_minimums_that_cannot_be_met_are_met_as_far_as_possible() {
    let mut instance = square(3, |_, _| 1, Priority::EveryoneMatched);
    instance.row[0] = Seats {
        min: 2,
        max: 2,
        counts: true,
    };
    instance.row[1] = Seats {
        min: 2,
        max: 2,
        counts: true,
    };
    let answer = solve(&instance);
    assert_eq!((answer.totals.filled, answer.shortfall), (3, 1));
    assert!(answer.proved);
}

#[test]
fn i03_odd_requests_have_a_defined_answer() {
    let ask = |rows, columns, points: Vec<f64>, capacity: Option<Vec<Capacity>>| {
        assign(&AssignRequest {
            rows,
            columns,
            points,
            row_capacity: capacity,
            column_capacity: None,
            priority: Priority::EveryoneMatched,
        })
    };
    for (rows, columns) in [(0, 0), (0, 3), (3, 0)] {
        let answer = ask(rows, columns, vec![], None).unwrap();
        assert!(answer.pairs.is_empty() && answer.certificate.optimal);
    }
    let answer = ask(1, 3, vec![-5.0, f64::NAN, -2.0], None).unwrap();
    assert_eq!(answer.pairs, [(0, 2)]);
    assert_eq!(answer.total, -2);
    assert!(
        ask(1, 2, vec![1.0, 2.0], Some(vec![Capacity::Most(0)]))
            .unwrap()
            .pairs
            .is_empty()
    );
    let code = |points: Vec<f64>| ask(1, 1, points, None).unwrap_err().code();
    assert_eq!(code(vec![0.5]), "points-not-whole");
    assert_eq!(code(vec![f64::INFINITY]), "points-not-whole");
    assert_eq!(code(vec![1e300]), "points-not-whole");
    assert_eq!(code(vec![f64::from(i32::MIN)]), "points-not-whole");
    assert_eq!(code(vec![]), "points-length");
    let extreme = f64::from(i32::MAX);
    assert_eq!(
        ask(2, 1, vec![extreme, -extreme], None).unwrap().pairs,
        [(0, 0)]
    );
    // A minimum, then people, then pairs, then points: with points this far apart one number cannot hold them all.
    let wide: Vec<f64> = (0..90_000)
        .map(|at| if at % 2 == 0 { extreme } else { -extreme })
        .collect();
    let crowded = ask(300, 300, wide, Some(vec![Capacity::Range(1, 30); 300]));
    assert_eq!(
        crowded
            .map(|answer| answer.matched)
            .map_err(|error| error.code()),
        Err("points-too-large")
    );
    let unequal = ask(1, 1, vec![1.0], Some(vec![]));
    assert_eq!(unequal.unwrap_err().code(), "capacity-length");
    let crossed = ask(1, 1, vec![1.0], Some(vec![Capacity::Range(2, 1)]));
    assert_eq!(crossed.unwrap_err().code(), "capacity-range");
}

#[test]
fn a_request_in_json_may_say_null_for_a_pair_that_may_not_exist() {
    let text = r#"{"rows":1,"columns":2,"points":[null,3],"rowCapacity":[[0,2]],"columnCapacity":[1,1],"priority":"best-total"}"#;
    let request: AssignRequest = serde_json::from_str(text).unwrap();
    let answer = assign(&request).unwrap();
    assert_eq!(answer.pairs, [(0, 1)]);
    let answer = serde_json::to_value(&answer).unwrap();
    assert_eq!(answer["certificate"]["kind"], "dual");
    assert_eq!(answer["matched"], 1);
}

#[test]
fn coffee_is_proved_for_even_and_for_odd_numbers() {
    let coffee = |people: u32, points: &dyn Fn(u32, u32) -> i32| {
        let mut instance = square(
            people,
            |i, j| {
                if i == j {
                    FORBIDDEN
                } else {
                    points(i.min(j), i.max(j))
                }
            },
            Priority::EveryoneMatched,
        );
        for p in 0..people {
            instance.row[p as usize].counts = false;
            instance.column[p as usize].counts = false;
            instance.coupled.push(Coupled {
                row: p,
                column: p,
                total: Some(1),
                counts: true,
            });
        }
        instance
    };
    let equal = solve(&coffee(60, &|_, _| 5));
    assert!(equal.proved);
    let many = coffee(60, &|i, j| ((i * 7 + j * 13) % 11) as i32);
    let answer = solve(&many);
    let (bound, value) = proof(&many, &answer);
    assert_eq!((answer.totals.people, answer.totals.pairs), (60, 30));
    assert_eq!(bound, value);
    // Of three people two meet. Prices alone, which may split a person in halves, cannot show that one has to wait; a set can.
    let three = solve(&coffee(3, &|_, _| 5));
    assert_eq!(three.totals.pairs, 1);
    assert!(three.proved && three.gap == 0 && three.prices.unwrap().sets.len() == 1);
}
