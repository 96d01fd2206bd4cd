//! One seat for each person, whichever the side: against every matching there is, and each answer with its proof.

mod common;

use common::Draw;
use matching::answer::Answer;
use matching::certify;
use matching::certify::problem::Priced;
use matching::dense;
use matching::objective::Unit;
use matching::problem::Question;
use matching::problem::{Coupled, FORBIDDEN, Priority, Seats};
use matching::scores::Dense;
use matching::sparse::Search;

/// A question with its points, and who each row and column is.
struct Case {
    question: Question,
    points: Vec<i32>,
    of_row: Vec<usize>,
    of_column: Vec<usize>,
    people: usize,
}

impl Case {
    fn source(&self) -> Dense<'_> {
        let (rows, columns) = (self.of_row.len() as u32, self.of_column.len() as u32);
        Dense::new(rows, columns, &self.points).expect("as many points as cells")
    }

    fn cell(&self, i: u32, j: u32) -> Option<i32> {
        let points = self.points[i as usize * self.of_column.len() + j as usize];
        (points != FORBIDDEN).then_some(points)
    }
}

/// Points of a pair of people; the shapes are those that are hard for a matching.
fn worth(draw: &mut Draw, shape: u64, one: usize, other: usize, spread: u64) -> Option<i32> {
    let near = one.abs_diff(other);
    let allowed = match shape {
        // Any, with some forbidden.
        0 => true,
        1 => !draw.percent(53),
        2 => !draw.percent(85),
        // Odd cycles of five, joined by single pairs.
        3 => {
            (one / 5 == other / 5 && (near == 1 || near == 4))
                || (near == 5 && one.min(other).is_multiple_of(5))
        }
        // Triangles on a chain.
        4 => one / 3 == other / 3 || (near == 1 && one.max(other).is_multiple_of(3)),
        // Nobody.
        5 => false,
        // A few whom all want.
        _ => one.min(other) < 3,
    };
    allowed.then(|| draw.below(spread) as i32 - 2)
}

fn case(draw: &mut Draw, most: u64, everybody: bool) -> Case {
    let people = 1 + draw.below(most) as usize;
    let shape = draw.below(8);
    let spread = [1, 2, 4, 30, 1000][draw.below(5) as usize];
    let plain = everybody || draw.percent(40);
    // Once each way round, so that most pairs differ by their direction.
    let (mut of_row, mut of_column, mut question) = (vec![], vec![], Question::default());
    let (minimums, closed) = (draw.percent(20), draw.percent(20));
    for person in 0..people {
        let role = if plain { 2 } else { draw.below(4) };
        let min = u32::from(minimums && draw.percent(40));
        let max = if closed && min == 0 {
            draw.below(2) as u32
        } else {
            1 + u32::from(role >= 2 && draw.percent(20))
        };
        let seats = Seats {
            min,
            max,
            counts: role < 2 && !draw.percent(10),
        };
        let (row, column) = (of_row.len() as u32, of_column.len() as u32);
        if role != 1 {
            of_row.push(person);
            question.row.push(seats);
        }
        if role != 0 {
            of_column.push(person);
            question.column.push(seats);
        }
        if role >= 2 {
            question.coupled.push(Coupled {
                row,
                column,
                total: Some(u32::from(!closed || draw.percent(80))),
                counts: !draw.percent(10),
            });
        }
    }
    let mut points = Vec::new();
    for &one in &of_row {
        for &other in &of_column {
            let points_of = worth(draw, shape, one, other, spread).filter(|_| one != other);
            points.push(points_of.unwrap_or(FORBIDDEN));
        }
    }
    question.priority = [Priority::EveryoneMatched, Priority::BestTotal][draw.below(2) as usize];
    let mut case = Case {
        question,
        points,
        of_row,
        of_column,
        people,
    };
    if draw.percent(30) {
        let mut taken = vec![false; people];
        for i in 0..case.of_row.len() {
            for j in 0..case.of_column.len() {
                let two = [case.of_row[i], case.of_column[j]];
                let full = two
                    .iter()
                    .any(|&person| taken[person] || !open(&case, person));
                let seats = case.question.row[i].max > 0 && case.question.column[j].max > 0;
                if case.cell(i as u32, j as u32).is_some() && !full && seats && draw.percent(10) {
                    case.question.forced.push((i as u32, j as u32));
                    for person in two {
                        taken[person] = true;
                    }
                }
            }
        }
    }
    case
}

/// Whether somebody has a seat in all.
fn open(case: &Case, person: usize) -> bool {
    let mut each = case.question.coupled.iter();
    let total = each.find(|both| case.of_row[both.row as usize] == person);
    total.is_none_or(|both| both.total != Some(0))
}

type Parts = [i64; 4];

/// The parts of the objective that a pair brings: filled, people, pairs, points, in the order of the priority.
fn brings(case: &Case, i: usize, j: usize) -> Option<Parts> {
    let points = case.cell(i as u32, j as u32)?;
    let (row, column) = (&case.question.row[i], &case.question.column[j]);
    if row.max == 0
        || column.max == 0
        || !open(case, case.of_row[i])
        || !open(case, case.of_column[j])
    {
        return None;
    }
    let mut people = i64::from(row.counts) + i64::from(column.counts);
    for both in case.question.coupled.iter().filter(|both| both.counts) {
        people += i64::from(both.row as usize == i) + i64::from(both.column as usize == j);
    }
    let filled = i64::from(row.min > 0) + i64::from(column.min > 0);
    Some(match case.question.priority {
        Priority::BestTotal => [filled, points.into(), people, 1],
        _ => [filled, people, 1, points.into()],
    })
}

fn add(one: Parts, other: Parts) -> Parts {
    [0, 1, 2, 3].map(|at| one[at] + other[at])
}

/// The best of all matchings.
fn brute(case: &Case) -> Parts {
    let mut pair = vec![vec![None; case.people]; case.people];
    for (i, &one) in case.of_row.iter().enumerate() {
        for (j, &other) in case.of_column.iter().enumerate() {
            let parts = brings(case, i, j);
            let better = parts.max(pair[one][other]);
            pair[one][other] = better;
            pair[other][one] = better;
        }
    }
    let mut start = 0;
    let mut fixed = [0; 4];
    for &(i, j) in &case.question.forced {
        start |= 1 << case.of_row[i as usize] | 1 << case.of_column[j as usize];
        fixed = add(
            fixed,
            brings(case, i as usize, j as usize).expect("a forced pair may be"),
        );
    }
    let mut best: Vec<Option<Parts>> = vec![None; 1 << case.people];
    best[start] = Some(fixed);
    let mut most = fixed;
    for taken in start..1 << case.people {
        let Some(parts) = best[taken] else { continue };
        most = most.max(parts);
        let Some(one) = (0..case.people).find(|one| taken >> one & 1 == 0) else {
            continue;
        };
        let mut reach = |then: usize, parts: Parts| best[then] = best[then].max(Some(parts));
        reach(taken | 1 << one, parts);
        for other in (0..case.people).filter(|&other| other != one && taken >> other & 1 == 0) {
            if let Some(more) = pair[one][other] {
                reach(taken | 1 << one | 1 << other, add(parts, more));
            }
        }
    }
    most
}

fn solve(case: &Case, budget: u64) -> Answer {
    let source = case.source();
    let mut search = Search::new(case.question.clone(), &source).expect("a question");
    while !search.step(&source, budget) {}
    search.answer().expect("an answer").clone()
}

/// What another hand makes of an answer: the value of its pairs, and the bound.
fn proof(case: &Case, answer: &Answer) -> (Option<i128>, Option<i128>) {
    let sides = |seats: &[Seats]| -> Vec<certify::Side> {
        let each = seats.iter().map(|seats| certify::Side {
            min: seats.min,
            max: seats.max,
            counts: seats.counts,
        });
        each.collect()
    };
    let (row, column) = (sides(&case.question.row), sides(&case.question.column));
    let each = case.question.coupled.iter().map(|both| certify::Both {
        row: both.row,
        column: both.column,
        total: both.total,
        counts: both.counts,
    });
    let both: Vec<certify::Both> = each.collect();
    let problem = certify::Problem {
        row: &row,
        column: &column,
        forced: &case.question.forced,
        both: &both,
        exclusive: &[],
    };
    let prices = answer.prices.as_ref().expect("prices");
    let Unit {
        minimum,
        person,
        pair,
        point,
    } = prices.unit;
    let unit = certify::Unit {
        minimum: minimum.into(),
        person: person.into(),
        pair: pair.into(),
        point: point.into(),
    };
    let priced = Priced {
        problem,
        unit,
        u: &prices.rows,
        v: &prices.columns,
        sets: &prices.sets,
    };
    (
        certify::value(&problem, |i, j| case.cell(i, j), unit, &answer.pairs),
        certify::bound(priced, |i, j| case.cell(i, j)),
    )
}

fn parts(case: &Case, answer: &Answer) -> Parts {
    let totals = answer.totals;
    match case.question.priority {
        Priority::BestTotal => [totals.filled, totals.points, totals.people, totals.pairs],
        _ => [totals.filled, totals.people, totals.pairs, totals.points],
    }
}

#[test]
fn the_best_of_all_matchings_and_proved() {
    let mut draw = Draw(1);
    let (mut sets, mut singles) = (0, 0);
    for round in 0..6000 {
        let case = case(&mut draw, 10, round % 3 == 0);
        if case.question.coupled.is_empty() {
            continue;
        }
        let answer = solve(&case, 1 << 40);
        let best = brute(&case);
        assert_eq!(
            parts(&case, &answer),
            best,
            "round {round}: {:?} {answer:?}",
            case.question
        );
        let (value, bound) = proof(&case, &answer);
        assert!(
            value.is_some() && value == bound,
            "round {round}: {value:?} {bound:?}"
        );
        assert!(answer.proved && answer.gap == 0);
        sets += usize::from(!answer.prices.expect("prices").sets.is_empty());
        singles += 1;
    }
    assert!(
        sets > 300 && singles > 5000,
        "too few odd sets: {sets} of {singles}"
    );
}

#[test]
fn steps_of_any_size_have_the_same_answer() {
    let mut draw = Draw(2);
    for _ in 0..150 {
        let case = case(&mut draw, 40, false);
        let whole = solve(&case, 1 << 40);
        let budget = 1 + draw.below(300);
        assert_eq!(solve(&case, budget), whole, "in steps of {budget}");
    }
}

#[test]
fn larger_programmes_are_proved() {
    let mut draw = Draw(3);
    let mut sets = 0;
    for round in 0..150 {
        let case = case(&mut draw, 150, true);
        let answer = solve(&case, 1 << 40);
        let (value, bound) = proof(&case, &answer);
        assert!(
            value.is_some() && value == bound,
            "round {round}: {value:?} {bound:?}"
        );
        sets += answer.prices.expect("prices").sets.len();
    }
    assert!(sets > 100, "too few odd sets: {sets}");
}

#[test]
fn cut_short_the_pairs_are_allowed_and_the_bound_is_true() {
    let mut draw = Draw(4);
    for _ in 0..300 {
        let case = case(&mut draw, 60, draw_everybody(&mut Draw(5)));
        if case.question.coupled.is_empty() {
            continue;
        }
        let best = solve(&case, 1 << 40);
        let source = case.source();
        let mut search = Search::new(case.question.clone(), &source).expect("a question");
        for _ in 0..draw.below(30) {
            if search.step(&source, 1 + draw.below(200)) {
                break;
            }
        }
        let early = search.finish_now(&source);
        let (value, bound) = proof(&case, &early);
        let (value, bound) = (
            value.expect("allowed pairs"),
            bound.expect("prices that fit"),
        );
        assert_eq!(early.gap, bound - value);
        let (top, _) = proof(&case, &best);
        if best.prices.as_ref().map(|p| p.unit) == early.prices.as_ref().map(|p| p.unit) {
            assert!(bound >= top.expect("allowed pairs"));
        }
        assert!(parts(&case, &early) <= parts(&case, &best));
    }
}

fn draw_everybody(draw: &mut Draw) -> bool {
    draw.percent(50)
}

#[test]
fn a_set_that_is_no_odd_set_of_single_seats_proves_nothing() {
    let mut draw = Draw(6);
    let mut tried = 0;
    for _ in 0..400 {
        let case = case(&mut draw, 30, true);
        let answer = solve(&case, 1 << 40);
        let prices = answer.prices.clone().expect("prices");
        if prices.sets.is_empty() {
            continue;
        }
        tried += 1;
        let refused = |change: &dyn Fn(&mut Vec<matching::odd_sets::OddSet>), text: &str| {
            let mut altered = answer.clone();
            if let Some(prices) = &mut altered.prices {
                change(&mut prices.sets);
            }
            let (value, bound) = proof(&case, &altered);
            assert!(
                bound.is_none_or(|bound| Some(bound) > value),
                "{text}: {value:?} {bound:?}"
            );
        };
        let at = draw.below(prices.sets.len() as u64) as usize;
        let last = prices.sets.len() - 1;
        refused(&|sets| sets[at].price += 2, "a dearer set");
        refused(&|sets| sets[at].price -= 2, "a cheaper set");
        refused(&|sets| sets[at].price = -sets[at].price, "a negative price");
        refused(
            &|sets| {
                let _half = sets[last].rows.pop();
            },
            "half a person missing",
        );
        refused(&|sets| sets[at].within = Some(at as u32), "a set in itself");
        refused(&|sets| sets[at].within = Some(99), "a set in none");
        refused(&|sets| sets[at].rows.push(9999), "nobody in a set");
        refused(
            &|sets| {
                let twice = sets[last].rows.first().copied().unwrap_or(0);
                sets[at].rows.push(twice);
            },
            "somebody twice",
        );
        refused(
            &|sets| {
                sets[last].rows.pop();
                sets[last].columns.pop();
            },
            "an even set",
        );
        refused(&|sets| drop(sets.pop()), "a missing set");
    }
    assert!(tried > 50, "too few odd sets: {tried}");
}

/// People in both roles with seats of their own on each side; sometimes nobody may mentor their own mentor.
fn two_roles(draw: &mut Draw, most: u64) -> Case {
    let people = 2 + draw.below(most) as usize;
    let (spread, forbidden) = (1 + draw.below(30), draw.below(3) * 30);
    let mut question = Question {
        one_way: draw.percent(50),
        priority: [Priority::EveryoneMatched, Priority::BestTotal][draw.below(2) as usize],
        ..Question::default()
    };
    for person in 0..people as u32 {
        for side in [&mut question.row, &mut question.column] {
            side.push(Seats {
                min: 0,
                max: 1 + draw.below(2) as u32,
                counts: false,
            });
        }
        question.coupled.push(Coupled {
            row: person,
            column: person,
            total: draw.percent(30).then(|| 1 + draw.below(3) as u32),
            counts: true,
        });
    }
    let mut points = Vec::new();
    for one in 0..people {
        for other in 0..people {
            let allowed = one != other && !draw.percent(forbidden);
            let worth = draw.below(spread) as i32;
            points.push(if allowed { worth } else { FORBIDDEN });
        }
    }
    Case {
        question,
        points,
        of_row: (0..people).collect(),
        of_column: (0..people).collect(),
        people,
    }
}

#[test]
fn people_in_both_roles_are_paired_without_a_matrix_and_the_gap_is_true() {
    let mut draw = Draw(7);
    let (mut proved, mut all) = (0, 0);
    for round in 0..400 {
        let case = two_roles(&mut draw, 7);
        let source = case.source();
        let mut search = Search::by_candidates(case.question.clone(), &source).expect("a question");
        while !search.step(&source, 1 + draw.below(500)) {}
        let answer = search.answer().expect("an answer");
        let (value, bound) = proof(&case, answer);
        let (value, bound) = (
            value.expect("allowed pairs"),
            bound.expect("prices that fit"),
        );
        assert_eq!(answer.gap, bound - value, "round {round}");
        let back = |&(i, j): &(u32, u32)| answer.pairs.contains(&(j, i));
        assert!(!case.question.one_way || !answer.pairs.iter().any(back));
        let people = case.people as u32;
        let cells = (0..people).flat_map(|i| (0..i).map(move |j| ((i, j), (j, i))));
        let exact = matching::problem::Instance {
            rows: people,
            columns: people,
            points: case.points.clone(),
            row: case.question.row.clone(),
            column: case.question.column.clone(),
            forced: vec![],
            coupled: case.question.coupled.clone(),
            exclusive: cells.filter(|_| case.question.one_way).collect(),
            priority: case.question.priority,
        };
        let mut exact = dense::Search::new(exact).expect("an instance");
        while !exact.step(u64::MAX) {}
        let best = exact.finish_now();
        assert!(best.exhausted);
        assert!(
            parts(&case, answer) <= parts(&case, &best),
            "round {round}: more than the best"
        );
        if answer.proved {
            assert_eq!(parts(&case, answer), parts(&case, &best), "round {round}");
            proved += 1;
        }
        let bound = Answer {
            totals: answer.bound,
            ..answer.clone()
        };
        assert!(
            parts(&case, &bound) >= parts(&case, &best),
            "round {round}: a bound below the best"
        );
        all += 1;
    }
    assert!(proved * 4 > all, "proved {proved} of {all}");
}
