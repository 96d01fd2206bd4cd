//! The search by candidates against the dense one, on random and on hard instances; each answer with its proof.

mod common;

use common::{Draw, dense, question, settled, sides, solved};
use matching::certify;
use matching::problem::{FORBIDDEN, Instance, Priority, Seats};
use matching::scores::{Dense, Source};
use matching::sparse::{Search, WorkerResult, WorkerTask};

fn instance(draw: &mut Draw, most: u64) -> Instance {
    let (rows, columns) = (1 + draw.below(most) as u32, 1 + draw.below(most) as u32);
    let spread = [1, 2, 5, 40, 1000][draw.below(5) as usize];
    let (shift, forbidden) = (
        draw.below(3) as i32 * 10 - 10,
        [0, 25, 53, 90][draw.below(4) as usize],
    );
    // Extreme popularity: everybody wants the same columns.
    let popular = draw.percent(20);
    let mut points: Vec<i32> = Vec::new();
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
    let mut instance = settled(draw, (rows, columns), points, Priority::BestTotal);
    instance.priority = [Priority::EveryoneMatched, Priority::BestTotal][draw.below(2) as usize];
    instance
}

/// The dense proof of an answer: value and bound.
fn proof(instance: &Instance, answer: &matching::answer::Answer) -> (Option<i128>, Option<i128>) {
    let (row, column) = (sides(&instance.row), sides(&instance.column));
    let problem = certify::Problem {
        row: &row,
        column: &column,
        forced: &instance.forced,
        both: &[],
        exclusive: &[],
    };
    let prices = answer.prices.as_ref().expect("prices");
    let unit = certify::Unit {
        minimum: prices.unit.minimum.into(),
        person: prices.unit.person.into(),
        pair: prices.unit.pair.into(),
        point: prices.unit.point.into(),
    };
    let points = |i: u32, j: u32| {
        let points = instance.points[(i * instance.columns + j) as usize];
        (points != FORBIDDEN).then_some(points)
    };
    (
        certify::value(&problem, points, unit, &answer.pairs),
        certify::bound(
            certify::Priced {
                problem,
                unit,
                u: &prices.rows,
                v: &prices.columns,
                sets: &prices.sets,
            },
            points,
        ),
    )
}

fn agree(instance: &Instance, what: &str) -> matching::answer::Answer {
    let answer = solved(instance, u64::MAX);
    let expected = dense(instance);
    assert!(expected.proved, "{what}: dense");
    assert_eq!(answer.totals, expected.totals, "{what}");
    assert!(answer.proved, "{what}: gap {}", answer.gap);
    let (value, bound) = proof(instance, &answer);
    assert!(
        value.is_some() && value == bound,
        "{what}: {value:?} and {bound:?}"
    );
    assert_eq!(answer.shortfall, expected.shortfall, "{what}");
    let limit = |price: &i64| price.abs() < 1 << 53;
    let prices = answer.prices.as_ref().expect("prices");
    assert!(
        prices.rows.iter().chain(&prices.columns).all(limit),
        "{what}"
    );
    answer
}

#[test]
fn small_instances_agree_with_the_dense_search() {
    for seed in 0..3000 {
        let mut draw = Draw(seed);
        let instance = instance(&mut draw, 9);
        agree(&instance, &format!("seed {seed}"));
    }
}

/// A matrix that says of itself that points may be much farther apart than they are.
struct Wide<'a>(Dense<'a>);

impl Source for Wide<'_> {
    fn rows(&self) -> u32 {
        self.0.rows()
    }

    fn columns(&self) -> u32 {
        self.0.columns()
    }

    fn limits(&self) -> (i32, i32) {
        (-2_000_000_000, 2_000_000_000)
    }

    fn fill(&self, row: u32, columns: std::ops::Range<u32>, out: &mut [i32]) {
        self.0.fill(row, columns, out);
    }
}

#[test]
fn units_that_only_outweigh_a_step_find_the_same() {
    let mut draw = Draw(77);
    let mut smaller = 0;
    for round in 0..150 {
        let mut instance = instance(&mut draw, 100);
        instance.row[0].min = instance.row[0].max;
        let source = Dense::new(instance.rows, instance.columns, &instance.points);
        let source = Wide(source.expect("a matrix"));
        let mut search = Search::by_candidates(question(&instance), &source).expect("a question");
        while !search.step(&source, u64::MAX) {}
        let answer = search.answer().expect("done");
        let expected = dense(&instance);
        assert_eq!(answer.totals, expected.totals, "{round}");
        assert!(answer.proved, "{round}");
        let (value, bound) = proof(&instance, answer);
        assert!(value.is_some() && value == bound, "{round}");
        let unit = answer.prices.as_ref().expect("prices").unit;
        smaller += u32::from(unit.person > 0 && unit.minimum > 0 && unit.minimum < 8 * unit.person);
    }
    assert!(smaller > 20, "{smaller}");
}

#[test]
fn larger_instances_agree_with_the_dense_search() {
    for seed in 0..150 {
        let mut draw = Draw(seed ^ 0xABCD);
        let instance = instance(&mut draw, 80);
        agree(&instance, &format!("seed {seed}"));
    }
}

#[test]
fn budgets_change_nothing() {
    for seed in 0..200 {
        let mut draw = Draw(seed ^ 0x1234_5678);
        let instance = instance(&mut draw, 30);
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
fn cut_short_gives_a_true_gap() {
    for seed in 0..300 {
        let mut draw = Draw(seed ^ 0x77);
        let instance = instance(&mut draw, 40);
        let source =
            Dense::new(instance.rows, instance.columns, &instance.points).expect("a matrix");
        let best = agree(&instance, "whole");
        let mut search = Search::by_candidates(question(&instance), &source).expect("a question");
        for _ in 0..draw.below(12) {
            search.step(&source, 40);
        }
        let answer = search.finish_now(&source);
        let (value, bound) = proof(&instance, &answer);
        let (best, _) = proof(&instance, &best);
        let (value, bound, best) = (
            value.expect("allowed"),
            bound.expect("a bound"),
            best.expect("allowed"),
        );
        assert!(value <= best && best <= bound, "seed {seed}");
        assert_eq!(answer.gap, bound - value, "seed {seed}");
    }
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
                    // All equal; near-ties with half of the pairs forbidden; the same favourites; any number.
                    0 => 7,
                    1 if draw.percent(53) => FORBIDDEN,
                    1 => 100 + draw.below(2) as i32,
                    2 => (at % columns) / 10 + draw.below(3) as i32,
                    _ => draw.below(100_000) as i32,
                })
                .collect();
            let one = Seats {
                min: 0,
                max: 1,
                counts: true,
            };
            let instance = Instance {
                rows: rows as u32,
                columns: columns as u32,
                points,
                row: vec![one; rows as usize],
                column: vec![one; columns as usize],
                forced: vec![(3, 5)],
                coupled: vec![],
                exclusive: vec![],
                priority: [Priority::EveryoneMatched, Priority::BestTotal][kind as usize % 2],
            };
            let mut instance = instance;
            instance.points[3 * columns as usize + 5] = 1;
            let answer = solved(&instance, 1 << 20);
            assert!(answer.proved, "{rows} x {columns}, {kind}");
            let (value, bound) = proof(&instance, &answer);
            assert!(
                value.is_some() && value == bound,
                "{rows} x {columns}, {kind}"
            );
            assert_eq!(answer.totals.pairs, i64::from(rows.min(columns)), "{kind}");
        }
    }
}

/// Solves as several do who share nothing but messages: whoever is free is drawn by lot, what comes back comes in any order, and some
/// of it never. Pieces are of about so many cells.
fn shared(
    instance: &Instance,
    draw: &mut Draw,
    helpers: usize,
    cells: u64,
) -> matching::answer::Answer {
    let source = Dense::new(instance.rows, instance.columns, &instance.points).expect("a matrix");
    let mut search = Search::by_candidates(question(instance), &source).expect("a question");
    search.share(cells);
    // WorkerTask, piece and what came of it, as bytes.
    let mut out: Vec<(u32, u32, Vec<u8>)> = Vec::new();
    loop {
        if let Some((number, errand)) = search.errand() {
            let errand = WorkerTask::from_bytes(&errand.to_bytes()).expect("an errand");
            assert!(errand.fits(&source));
            for _ in 0..draw.below(helpers as u64 + 1) {
                let Some(piece) = search.hand_out() else {
                    break;
                };
                let mut work = errand.piece(piece).expect("a piece");
                let found = loop {
                    let mut budget = 1 + draw.below(5000);
                    if let Some(found) = work.step(&source, &errand, &mut budget) {
                        break found;
                    }
                };
                if !draw.percent(20) {
                    out.push((number, piece, found.to_bytes()));
                }
            }
        }
        while !out.is_empty() && draw.percent(60) {
            let (errand, piece, bytes) = out.swap_remove(draw.below(out.len() as u64) as usize);
            let found = || WorkerResult::from_bytes(&bytes).expect("what was found");
            let ours = search.errand().is_some_and(|(now, _)| now == errand);
            // What comes twice, or too late, does no harm.
            for _ in 0..2 {
                assert_eq!(search.hand_in(&source, errand, piece, found()), ours);
            }
            assert!(!search.hand_in(&source, errand, piece + 1_000_000, found()));
            assert!(!search.hand_in(&source, errand, piece, WorkerResult::Look(Vec::new())));
        }
        if search.step(&source, 1 + draw.below(3000)) {
            return search.answer().cloned().expect("done");
        }
    }
}

#[test]
fn neither_helpers_nor_the_size_of_pieces_change_anything() {
    for seed in 0..150 {
        let mut draw = Draw(seed ^ 0x4321);
        let instance = instance(&mut draw, 60);
        let alone = solved(&instance, u64::MAX);
        for (helpers, cells) in [(0, 100), (1, 1), (1, 500), (2, 60), (5, 300)] {
            assert_eq!(
                shared(&instance, &mut draw, helpers, cells),
                alone,
                "seed {seed}, {helpers} helpers, pieces of {cells} cells"
            );
        }
    }
}

#[test]
fn what_is_no_message_is_not_read() {
    let mut draw = Draw(5);
    let instance = instance(&mut draw, 40);
    let source = Dense::new(instance.rows, instance.columns, &instance.points).expect("a matrix");
    let mut search = Search::by_candidates(question(&instance), &source).expect("a question");
    while search.errand().is_none() {
        assert!(!search.step(&source, 1));
    }
    let errand = search.errand().expect("an errand").1.clone();
    let mut piece = errand.piece(0).expect("a piece");
    let found = piece
        .step(&source, &errand, &mut u64::MAX.clone())
        .expect("no budget");
    assert_eq!(
        WorkerTask::from_bytes(&errand.to_bytes()),
        Some(errand.clone())
    );
    assert_eq!(
        WorkerResult::from_bytes(&found.to_bytes()),
        Some(found.clone())
    );
    assert!(errand.piece(errand.pieces()).is_none());
    let foreign = Dense::new(1, 1, &[7]).expect("one number");
    assert!(!errand.fits(&foreign));
    for bytes in [errand.to_bytes(), found.to_bytes()] {
        for _ in 0..2000 {
            let mut spoilt = bytes[..draw.below(bytes.len() as u64) as usize].to_vec();
            // Cut anywhere, it ends too early, but for findings cut between two rows.
            assert_eq!(WorkerTask::from_bytes(&spoilt), None);
            if let Some(at) = spoilt.len().checked_sub(1) {
                spoilt[draw.below(at as u64 + 1) as usize] ^= 1 << draw.below(8);
            }
            let _ = (
                WorkerTask::from_bytes(&spoilt),
                WorkerResult::from_bytes(&spoilt),
            );
        }
    }
    assert_eq!(WorkerTask::from_bytes(&[9, 0, 0, 0, 0]), None);
    assert_eq!(WorkerResult::from_bytes(&[9]), None);
}
