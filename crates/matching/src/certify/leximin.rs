//! Whether a chain of prices proves that pairs are the fairest, a row of points at a time, so that nobody holds them all.
//!
//! What is to be made greatest is a list: the worth of people and pairs first, then for each point value that the pairs have, from
//! the worst upwards, minus the number of pairs at it. Lists are added part by part and compared by their first difference, and for
//! that the argument of [`bound`](super::bound) holds as it does for numbers: where each cell that is a pair gains no less than
//! nothing at the prices, each other cell no more, and everybody's seats are the best at their prices, nothing is better.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::problem::{Cell, FORBIDDEN, Problem, Side, Unit};
use super::{Terms, best, small, together, value, worths};

/// Prices that ought to prove that pairs are the fairest.
#[derive(Clone, Copy, Debug)]
pub struct Chain<'a> {
    /// What people and pairs are worth; a point is worth nothing.
    pub unit: Unit,
    /// The prices of rows and columns for people and pairs.
    pub first: (&'a [i64], &'a [i64]),
    /// Those for the pairs' point values, worst first: a pair at the value of its stage is worth -1, any other nothing.
    pub stages: &'a [(&'a [i64], &'a [i64])],
}

/// The resumable check. Every call is given the same problem and chain.
#[derive(Clone, Debug)]
pub struct Leximin {
    terms: Terms,
    pairs: BTreeSet<Cell>,
    /// The point value of each stage, ascending.
    values: Vec<i32>,
    /// Columns in the order of their prices, as lists.
    order: Vec<u32>,
    /// Points of exclusive cells.
    rivals: BTreeMap<Cell, i32>,
    row: u32,
}

/// Whether a chain of prices proves that pairs are the fairest: most people, then most pairs, then the fewest pairs at the worst
/// points, at the next worst, and so on. `points` gives a cell's points, `None` where no pair may be. Looks at every cell once.
///
/// ```
/// use matching::certify::{Chain, Problem, Side, Unit, leximin};
///
/// // Two rows, two columns. Both sets of pairs give 9 points in all; in the fairer one nobody has fewer than 4.
/// let points = |i: u32, j: u32| Some([[8, 5], [4, 1]][i as usize][j as usize]);
/// let side = [Side { min: 0, max: 1, counts: true }; 2];
/// let problem = Problem { row: &side, column: &side, forced: &[], both: &[], exclusive: &[] };
/// let unit = Unit { pair: 1, ..Unit::default() };
/// // No more than two pairs; of these none below 4 and no fewer at 4; then no fewer at 5.
/// let stages: [(&[i64], &[i64]); 2] = [(&[0, -1], &[0, 0]), (&[-1, -1], &[1, 0])];
/// let chain = Chain { unit, first: (&[1, 1], &[0, 0]), stages: &stages };
/// assert!(leximin(&problem, points, chain, &[(0, 1), (1, 0)]));
/// assert!(!leximin(&problem, points, chain, &[(0, 0), (1, 1)]));
/// ```
pub fn leximin(
    problem: &Problem<'_>,
    mut points: impl FnMut(u32, u32) -> Option<i32>,
    chain: Chain<'_>,
    pairs: &[Cell],
) -> bool {
    let Some(mut leximin) = Leximin::new(problem, chain, pairs, &mut points) else {
        return false;
    };
    let mut line = vec![FORBIDDEN; problem.column.len()];
    for i in (0u32..).take(problem.row.len()) {
        for (j, cell) in (0u32..).zip(&mut line) {
            *cell = points(i, j).unwrap_or(FORBIDDEN);
        }
        if leximin.row(chain, &line).is_none() {
            return false;
        }
    }
    leximin.finish(problem, chain)
}

impl Leximin {
    /// Looks at pairs and seats. `points` are asked for the pairs only. `None` where they are proved nothing already, as for pairs
    /// that are not allowed or prices of another problem.
    pub fn new(
        problem: &Problem<'_>,
        chain: Chain<'_>,
        pairs: &[Cell],
        mut points: impl FnMut(u32, u32) -> Option<i32>,
    ) -> Option<Self> {
        let each = || chain.stages.iter().chain([&chain.first]);
        let fits = |&(u, v): &(&[i64], &[i64])| {
            u.len() == problem.row.len()
                && v.len() == problem.column.len()
                && u.iter().chain(v).all(|&price| small(price))
        };
        if chain.unit.point != 0 || !each().all(fits) {
            return None;
        }
        let terms = Terms::of(problem)?;
        value(problem, &mut points, chain.unit, pairs)?;
        let mut own = Vec::with_capacity(pairs.len());
        for &(i, j) in pairs {
            if !terms.forced.contains(&(i, j)) {
                own.push((i, j, points(i, j)?));
            }
        }
        let values = values(chain, own)?;
        seats(problem, chain, &terms, pairs)?;
        let mut order: Vec<u32> = (0..).take(problem.column.len()).collect();
        order.sort_unstable_by(|&a, &b| {
            let prices = |j: u32| {
                let stages = chain.stages.iter().map(move |stage| stage.1[j as usize]);
                std::iter::once(chain.first.1[j as usize]).chain(stages)
            };
            prices(a).cmp(prices(b)).then(a.cmp(&b))
        });
        Some(Self {
            terms,
            pairs: pairs.iter().copied().collect(),
            values,
            order,
            rivals: BTreeMap::new(),
            row: 0,
        })
    }

    /// Takes the points of the next row, [`FORBIDDEN`] where no pair may be. `None` when they show that nothing is proved.
    pub fn row(&mut self, chain: Chain<'_>, points: &[i32]) -> Option<()> {
        let i = self.row;
        let special = *self.terms.special_rows.get(i as usize)?;
        if points.len() != self.order.len() {
            return None;
        }
        self.row += 1;
        if special {
            for &(_, j) in self.terms.forced.range((i, 0)..=(i, u32::MAX)) {
                if points[j as usize] == FORBIDDEN {
                    return None;
                }
            }
            let rivals = self.terms.rival.range((i, 0)..=(i, u32::MAX));
            for (&(_, j), _) in rivals {
                self.rivals.insert((i, j), points[j as usize]);
            }
        }
        let bars = self.bars(chain, i as usize);
        // A cell gains something where its column comes before the bar of its points. The last bar is the farthest.
        let most = bars.last().copied().unwrap_or(0) as usize;
        for (place, &j) in (0u32..).zip(&self.order[..most]) {
            let points = points[j as usize];
            if points == FORBIDDEN || place >= bars[self.kind(points)] {
                continue;
            }
            let cell = (i, j);
            let other = special
                && (self.terms.forced.contains(&cell) || self.terms.rival.contains_key(&cell));
            if !other && !self.pairs.contains(&cell) {
                return None;
            }
        }
        Some(())
    }

    /// Whether the chain is a proof, once every row has been taken.
    #[must_use]
    pub fn finish(self, problem: &Problem<'_>, chain: Chain<'_>) -> bool {
        let forced = |cell: &Cell| self.terms.forced.contains(cell);
        let mut open = problem
            .exclusive
            .iter()
            .filter(|(one, other)| !forced(one) && !forced(other));
        self.row as usize == problem.row.len()
            && open.all(|&(one, other)| {
                let gain = |cell: Cell| {
                    let points = self.rivals.get(&cell).copied();
                    points
                        .filter(|&points| points != FORBIDDEN)
                        .map(|points| self.gain(chain, cell, points))
                };
                let (a, b) = (gain(one), gain(other));
                let nothing = Some(vec![0; chain.stages.len() + 1]);
                let made = if self.pairs.contains(&one) {
                    &a
                } else if self.pairs.contains(&other) {
                    &b
                } else {
                    &nothing
                };
                [&a, &b, &nothing].into_iter().max() == Some(made)
            })
    }

    /// Where points stand among the values: twice the number of lesser ones, and one more where they are a value.
    fn kind(&self, points: i32) -> usize {
        match self.values.binary_search(&points) {
            Ok(at) => 2 * at + 1,
            Err(at) => 2 * at,
        }
    }

    /// For each kind of points, the first column in the order with which a pair of this row gains nothing.
    ///
    /// Points between two values are worth less than the greater of them and more than the lesser: no pair has them, and none is the
    /// fewest.
    fn bars(&self, chain: Chain<'_>, i: usize) -> Vec<u32> {
        let mut bars = Vec::with_capacity(2 * self.values.len() + 1);
        let wanted = chain.unit.pair - i128::from(chain.first.0[i]);
        let mut span = self.narrow((0, self.order.len()), chain.first.1, wanted);
        for (at, (u, v)) in chain.stages.iter().enumerate() {
            let price = i128::from(u[i]);
            bars.push(span.0 as u32);
            let mut inside = self.narrow(span, v, -1 - price);
            for (u, v) in &chain.stages[at + 1..] {
                if inside.0 == inside.1 {
                    break;
                }
                inside = self.narrow(inside, v, -i128::from(u[i]));
            }
            bars.push(inside.0 as u32);
            span = self.narrow(span, v, -price);
        }
        bars.push(span.0 as u32);
        bars
    }

    /// The columns of a part of the order that have this price; where there are none, the place where they would be.
    fn narrow(&self, (from, to): (usize, usize), v: &[i64], price: i128) -> (usize, usize) {
        let part = &self.order[from..to];
        let first = part.partition_point(|&j| i128::from(v[j as usize]) < price);
        let rest = &part[first..];
        let count = rest.partition_point(|&j| i128::from(v[j as usize]) == price);
        (from + first, from + first + count)
    }

    /// What a cell gains, part by part.
    fn gain(&self, chain: Chain<'_>, (i, j): Cell, points: i32) -> Vec<i128> {
        let kind = self.kind(points);
        let over = |(u, v): (&[i64], &[i64])| i128::from(u[i as usize]) + i128::from(v[j as usize]);
        let mut gain = vec![chain.unit.pair - over(chain.first)];
        for (at, &stage) in chain.stages.iter().enumerate() {
            let worth = match kind {
                kind if kind == 2 * at + 1 => -1,
                // Less than all that this part can be.
                kind if kind == 2 * at => i128::MIN / 2,
                _ => 0,
            };
            gain.push(worth - over(stage));
        }
        gain
    }
}

/// The point values that the stages are about: each time the worst that a pair still has which gains nothing so far. Pairs that
/// gain something are there for good; `None` where one would lose, or the stages are more or fewer than the values.
fn values(chain: Chain<'_>, mut pairs: Vec<(u32, u32, i32)>) -> Option<Vec<i32>> {
    let mut values: Vec<i32> = Vec::new();
    let mut lost = false;
    let mut keep =
        |pairs: &mut Vec<(u32, u32, i32)>, stage: (&[i64], &[i64]), worth: &dyn Fn(i32) -> i128| {
            pairs.retain(|&(i, j, points)| {
                let prices = i128::from(stage.0[i as usize]) + i128::from(stage.1[j as usize]);
                let gain = worth(points).cmp(&prices);
                lost |= gain == Ordering::Less;
                gain == Ordering::Equal
            });
        };
    keep(&mut pairs, chain.first, &|_| chain.unit.pair);
    for &stage in chain.stages {
        let above = |points: &i32| values.last().is_none_or(|last| points > last);
        let worst = pairs.iter().map(|pair| pair.2).filter(above).min()?;
        values.push(worst);
        keep(&mut pairs, stage, &|points| -i128::from(points == worst));
    }
    let settled = |points: i32| values.last().is_some_and(|&last| points <= last);
    (!lost && pairs.iter().all(|pair| settled(pair.2))).then_some(values)
}

/// Whether everybody's seats are the best at their prices.
fn seats(problem: &Problem<'_>, chain: Chain<'_>, terms: &Terms, pairs: &[Cell]) -> Option<()> {
    let mut row = vec![0u32; problem.row.len()];
    let mut column = vec![0u32; problem.column.len()];
    for &(i, j) in pairs {
        row[i as usize] += 1;
        column[j as usize] += 1;
    }
    let unit = chain.unit;
    let seat = |side: &Side, number: u32| {
        let minimum = if number <= side.min { unit.minimum } else { 0 };
        let person = if number == 1 && side.counts {
            unit.person
        } else {
            0
        };
        minimum + person
    };
    let (u, v) = chain.first;
    let (across_rows, across_columns) = (terms.across_rows, terms.across_columns);
    let row_ladder = |i: usize| {
        worths(
            &problem.row[i],
            terms.row_forced[i],
            across_rows,
            u[i],
            seat,
        )
    };
    let column_ladder = |j: usize| {
        worths(
            &problem.column[j],
            terms.column_forced[j],
            across_columns,
            v[j],
            seat,
        )
    };
    let alone = |ladder: Vec<Option<i128>>, seats: u32, price: &dyn Fn(usize) -> i64| {
        let top = best(&ladder);
        let numbers = (0u32..).zip(&ladder).filter(|(_, worth)| **worth == top);
        let good = numbers.map(|(number, _)| (number, 0)).collect();
        still_best(good, (seats, 0), chain.stages.len(), &|stage| {
            (price(stage), 0)
        })
    };
    for (i, &seats) in row.iter().enumerate() {
        let joint = terms.joint_rows.contains(&(i as u32));
        if !joint && !alone(row_ladder(i), seats, &|stage| chain.stages[stage].0[i]) {
            return None;
        }
    }
    for (j, &seats) in column.iter().enumerate() {
        let joint = terms.joint_columns.contains(&(j as u32));
        if !joint && !alone(column_ladder(j), seats, &|stage| chain.stages[stage].1[j]) {
            return None;
        }
    }
    for person in problem.both {
        let (i, j) = (person.row as usize, person.column as usize);
        let (rows, columns) = (row_ladder(i), column_ladder(j));
        let top = together(&rows, &columns, person, unit.person)?;
        let mut good = Vec::new();
        for (a, x) in (0u32..).zip(&rows) {
            for (b, y) in (0u32..).zip(&columns) {
                let counted = person.counts && a + b > 0;
                let once = if counted { unit.person } else { 0 };
                let fits = person.total.is_none_or(|total| a + b <= total);
                if let (true, Some(x), Some(y)) = (fits, x, y)
                    && x + y + once == top
                {
                    good.push((a, b));
                }
            }
        }
        let prices = |stage: usize| (chain.stages[stage].0[i], chain.stages[stage].1[j]);
        if !still_best(good, (row[i], column[j]), chain.stages.len(), &prices) {
            return None;
        }
    }
    Some(())
}

/// Whether seats on both sides are the best in all parts, where `good` are the best in the first.
fn still_best(
    mut good: Vec<(u32, u32)>,
    seats: (u32, u32),
    stages: usize,
    prices: &dyn Fn(usize) -> (i64, i64),
) -> bool {
    if !good.contains(&seats) {
        return false;
    }
    for stage in 0..stages {
        if good.len() == 1 {
            break;
        }
        let (u, v) = prices(stage);
        let worth =
            |(a, b): (u32, u32)| i128::from(u) * i128::from(a) + i128::from(v) * i128::from(b);
        let mine = worth(seats);
        if good.iter().any(|&other| worth(other) > mine) {
            return false;
        }
        good.retain(|&other| worth(other) == mine);
    }
    true
}
