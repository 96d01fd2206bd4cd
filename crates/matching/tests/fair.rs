//! The fairest pairs by candidates: against the dense search, against every answer there is, and each with its proof.

mod common;

use common::{Draw, dense, question, settled, sides, solved};
use matching::answer::Answer;
use matching::certify::{self, Chain};
use matching::problem::Question;
use matching::problem::{FORBIDDEN, Instance, Priority, Seats};
use matching::scores::{Dense, Source};
use matching::sparse::Search;

const ONE: Seats = Seats {
    min: 0,
    max: 1,
    counts: true,
};

/// Rows and columns, points below `spread`, so many percent forbidden, at times seats, minimums and locks.
fn instance(draw: &mut Draw, (rows, columns): (u32, u32), spread: u64, forbidden: u64) -> Instance {
    let popular = draw.percent(20);
    let shift = draw.below(3) as i32 * 10 - 10;
    let mut points = Vec::new();
    for _ in 0..rows {
        for j in 0..columns {
            points.push(if draw.percent(forbidden) {
                FORBIDDEN
            } else if popular {
                (columns - j) as i32 * 3 + draw.below(spread) as i32
            } else {
                draw.below(spread) as i32 + shift
            });
        }
    }
    settled(draw, (rows, columns), points, Priority::Fairest)
}

/// The points of all pairs, worst first.
fn sorted(instance: &Instance, pairs: &[(u32, u32)]) -> Vec<i32> {
    let each = pairs
        .iter()
        .map(|(i, j)| instance.points[(i * instance.columns + j) as usize]);
    let mut points: Vec<i32> = each.collect();
    points.sort_unstable();
    points
}

/// Whether the chain of stages proves the answer, by the certifier.
fn proves(instance: &Instance, answer: &Answer) -> bool {
    let (row, column) = (sides(&instance.row), sides(&instance.column));
    let problem = certify::Problem {
        row: &row,
        column: &column,
        forced: &instance.forced,
        both: &[],
        exclusive: &[],
    };
    let first = answer.prices.as_ref().expect("prices");
    let each = answer.stages.iter();
    let stages: Vec<(&[i64], &[i64])> = each
        .map(|stage| (&stage.rows[..], &stage.columns[..]))
        .collect();
    let chain = Chain {
        unit: certify::Unit {
            minimum: first.unit.minimum.into(),
            person: first.unit.person.into(),
            pair: first.unit.pair.into(),
            point: first.unit.point.into(),
        },
        first: (&first.rows, &first.columns),
        stages: &stages,
    };
    let points = |i: u32, j: u32| {
        let points = instance.points[(i * instance.columns + j) as usize];
        (points != FORBIDDEN).then_some(points)
    };
    certify::leximin(&problem, points, chain, &answer.pairs)
}

fn agree(instance: &Instance, what: &str) -> Answer {
    let answer = solved(instance, u64::MAX);
    let expected = dense(instance);
    assert!(expected.proved, "{what}: dense");
    assert_eq!(answer.totals, expected.totals, "{what}");
    assert_eq!(
        sorted(instance, &answer.pairs),
        sorted(instance, &expected.pairs),
        "{what}"
    );
    assert!(
        answer.proved && answer.exhausted && answer.gap == 0,
        "{what}"
    );
    assert_eq!(answer.bound, answer.totals, "{what}");
    assert_eq!(answer.shortfall, expected.shortfall, "{what}");
    assert!(proves(instance, &answer), "{what}");
    let prices = answer.prices.iter().chain(&answer.stages);
    let mut each = prices.flat_map(|prices| prices.rows.iter().chain(&prices.columns));
    assert!(each.all(|price| price.abs() < 1 << 53), "{what}");
    answer
}

#[test]
fn small_instances_agree_with_the_dense_search() {
    for seed in 0..3000 {
        let mut draw = Draw(seed);
        let size = (1 + draw.below(9) as u32, 1 + draw.below(9) as u32);
        let (spread, forbidden) = (
            draw.among(&[1, 2, 5, 40, 1000]),
            draw.among(&[0, 25, 53, 90]),
        );
        let instance = instance(&mut draw, size, spread, forbidden);
        agree(&instance, &format!("seed {seed}"));
    }
}

#[test]
fn larger_instances_agree_with_the_dense_search() {
    for seed in 0..150 {
        let mut draw = Draw(seed ^ 0xABCD);
        let size = (1 + draw.below(80) as u32, 1 + draw.below(80) as u32);
        let (spread, forbidden) = (
            draw.among(&[1, 2, 5, 40, 1000]),
            draw.among(&[0, 25, 53, 90]),
        );
        let instance = instance(&mut draw, size, spread, forbidden);
        agree(&instance, &format!("seed {seed}"));
    }
}

/// People, pairs and then the points of all pairs, worst first, of the best answer there is; every set of cells is tried.
fn best_of_all(instance: &Instance) -> (i64, i64, i64, Vec<i32>) {
    let cells: Vec<(u32, u32)> = (0..instance.rows)
        .flat_map(|i| (0..instance.columns).map(move |j| (i, j)))
        .filter(|(i, j)| instance.points[(i * instance.columns + j) as usize] != FORBIDDEN)
        .collect();
    let mut best = None;
    for set in 0u32..1 << cells.len() {
        let chosen = (0..cells.len()).filter(|at| set >> at & 1 == 1);
        let pairs: Vec<(u32, u32)> = chosen.map(|at| cells[at]).collect();
        if !instance.forced.iter().all(|cell| pairs.contains(cell)) {
            continue;
        }
        let (mut filled, mut people, mut fits) = (0, 0, true);
        for (side, of) in [(&instance.row, 0), (&instance.column, 1)] {
            for (at, seats) in (0u32..).zip(side) {
                let own = |pair: &&(u32, u32)| at == if of == 0 { pair.0 } else { pair.1 };
                let degree = pairs.iter().filter(own).count() as u32;
                fits &= degree <= seats.max;
                filled += i64::from(degree.min(seats.min));
                people += i64::from(seats.counts && degree > 0);
            }
        }
        let found = (filled, people, pairs.len() as i64, sorted(instance, &pairs));
        if fits && best.as_ref().is_none_or(|best| found > *best) {
            best = Some(found);
        }
    }
    best.expect("at least the forced pairs")
}

#[test]
fn nothing_is_fairer() {
    for seed in 0..400 {
        let mut draw = Draw(seed ^ 0xFA1);
        let size = (1 + draw.below(4) as u32, 1 + draw.below(4) as u32);
        let (spread, forbidden) = (draw.among(&[1, 2, 4, 40]), draw.among(&[25, 53]));
        let mut instance = instance(&mut draw, size, spread, forbidden);
        let allowed = |points: &&mut i32| **points != FORBIDDEN;
        for points in instance.points.iter_mut().filter(allowed).skip(12) {
            *points = FORBIDDEN;
        }
        instance
            .forced
            .retain(|(i, j)| instance.points[(i * instance.columns + j) as usize] != FORBIDDEN);
        let answer = solved(&instance, u64::MAX);
        let found = (
            answer.totals.filled,
            answer.totals.people,
            answer.totals.pairs,
            sorted(&instance, &answer.pairs),
        );
        assert_eq!(found, best_of_all(&instance), "seed {seed}");
        assert!(answer.proved && proves(&instance, &answer), "seed {seed}");
    }
}

#[test]
fn budgets_change_nothing() {
    for seed in 0..150 {
        let mut draw = Draw(seed ^ 0x1234_5678);
        let size = (1 + draw.below(30) as u32, 1 + draw.below(30) as u32);
        let (spread, forbidden) = (draw.among(&[2, 5, 40]), draw.among(&[0, 53]));
        let instance = instance(&mut draw, size, spread, forbidden);
        let whole = solved(&instance, u64::MAX);
        for budget in [1, 50, 3000] {
            assert_eq!(
                solved(&instance, budget),
                whole,
                "seed {seed}, budget {budget}"
            );
        }
    }
}

#[test]
fn cut_short_it_still_has_most_people_and_pairs() {
    let mut early = 0;
    for seed in 0..150 {
        let mut draw = Draw(seed ^ 0x77);
        let instance = instance(&mut draw, (30, 30), 40, 25);
        let best = solved(&instance, u64::MAX);
        let source = Dense::new(30, 30, &instance.points).expect("a matrix");
        let mut search = Search::by_candidates(question(&instance), &source).expect("a question");
        while search.progress().phase != matching::answer::Phase::Fairness
            && !search.step(&source, 1000)
        {}
        for _ in 0..draw.below(20) {
            search.step(&source, 400);
        }
        let answer = search.finish_now(&source);
        let parts = |answer: &Answer| {
            (
                answer.totals.filled,
                answer.totals.people,
                answer.totals.pairs,
            )
        };
        assert_eq!(parts(&answer), parts(&best), "seed {seed}");
        let (mine, theirs) = (
            sorted(&instance, &answer.pairs),
            sorted(&instance, &best.pairs),
        );
        assert!(mine <= theirs, "seed {seed}");
        assert!(
            answer.proved || answer.bound.points >= best.totals.points,
            "seed {seed}"
        );
        early += u32::from(!answer.proved);
    }
    assert!(early > 100, "{early}");
}

#[test]
fn a_chain_that_is_altered_proves_nothing() {
    let mut refused = 0;
    for seed in 0..300 {
        let mut draw = Draw(seed ^ 0xBAD);
        let instance = instance(&mut draw, (12, 12), 6, 25);
        let answer = solved(&instance, u64::MAX);
        // Less fair pairs of the same number have no proof, whatever the prices.
        let mut other = answer.clone();
        for (i, j) in &mut other.pairs {
            (*i, *j) = (*i, (*j + 1) % 12);
        }
        other.pairs.sort_unstable();
        let worse = sorted(&instance, &other.pairs) != sorted(&instance, &answer.pairs);
        assert!(!worse || !proves(&instance, &other), "seed {seed}");
        let mut short = answer.clone();
        assert!(
            short.stages.pop().is_none() || !proves(&instance, &short),
            "seed {seed}"
        );
        if let Some(stage) = other.stages.first_mut() {
            let mut altered = answer.clone();
            stage.rows[0] -= 3;
            altered.stages[0] = stage.clone();
            refused += u32::from(!proves(&instance, &altered));
        }
    }
    assert!(refused > 200, "{refused}");
}

#[test]
fn hard_instances_over_several_tiles_are_proved() {
    for (number, (rows, columns)) in [(400, 1300), (1300, 400), (1100, 1100)]
        .into_iter()
        .enumerate()
    {
        for kind in 0..4 {
            let mut draw = Draw(number as u64 * 10 + kind);
            let points = (0..rows * columns)
                .map(|at| match kind {
                    // All equal; near-ties with half of the pairs forbidden; the same favourites; points far apart.
                    0 => 7,
                    1 if draw.percent(53) => FORBIDDEN,
                    1 => 100 + draw.below(2) as i32,
                    2 => (at % columns) / 10 + draw.below(3) as i32,
                    _ => draw.below(60) as i32 * 2000,
                })
                .collect();
            let mut instance = Instance {
                rows: rows as u32,
                columns: columns as u32,
                points,
                row: vec![ONE; rows as usize],
                column: vec![ONE; columns as usize],
                forced: vec![(3, 5)],
                coupled: vec![],
                exclusive: vec![],
                priority: Priority::Fairest,
            };
            instance.points[3 * columns as usize + 5] = 1;
            let answer = solved(&instance, 1 << 20);
            assert!(answer.proved, "{rows} x {columns}, {kind}");
            assert!(proves(&instance, &answer), "{rows} x {columns}, {kind}");
            assert_eq!(answer.totals.pairs, i64::from(rows.min(columns)), "{kind}");
        }
    }
}

/// A source that nobody has to hold.
struct Formula;

impl Source for Formula {
    fn rows(&self) -> u32 {
        260
    }

    fn columns(&self) -> u32 {
        100_000
    }

    fn limits(&self) -> (i32, i32) {
        (0, 3)
    }

    fn fill(&self, row: u32, columns: std::ops::Range<u32>, out: &mut [i32]) {
        for (column, out) in columns.zip(out) {
            // Only the first columns are worth more than the least, and to every fourth row nobody is worth most.
            let mixed = (column ^ row).wrapping_mul(0x9E37_79B1) >> 28;
            *out = match mixed {
                0..3 => FORBIDDEN,
                _ if column >= 400 => 0,
                mixed if row.is_multiple_of(4) => i32::from(mixed > 12) * 2,
                mixed => i32::from(mixed > 12) * 3,
            };
        }
    }
}

#[test]
fn more_cells_than_a_matrix_may_have_are_no_matter() {
    assert!(u64::from(Formula.rows()) * u64::from(Formula.columns()) > matching::sparse::MATRIX);
    let question = Question {
        row: vec![ONE; 260],
        column: vec![ONE; 100_000],
        priority: Priority::Fairest,
        ..Question::default()
    };
    let mut search = Search::new(question, &Formula).expect("a question");
    while !search.step(&Formula, 20_000_000) {}
    let answer = search.answer().expect("done");
    assert!(answer.proved);
    assert_eq!(answer.totals.pairs, 260);
    // Everybody has what is best for them.
    assert_eq!(answer.totals.points, 65 * 2 + 195 * 3);
}
