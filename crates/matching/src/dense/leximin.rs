//! Fairest: the fewest pairs at the worst points, then at the next worst, and so on (leximin).
//!
//! The first stage (people, then pairs) leaves a face: all the answers that are as good. Its prices describe it: a cell that
//! costs is dropped, one that pays is fixed, a node keeps the numbers of seats that its price makes best. Each further stage takes
//! the worst point value that is left, makes the pairs at it as few as can be, and narrows the face by its own prices. Values
//! that can be avoided altogether need no prices: none is the fewest.

use std::collections::BTreeSet;

use super::residual::{Flow, Node};
use super::{bound, branch_and_bound};
use crate::answer::{Answer, Prices};
use crate::objective::{Totals, Unit};
use crate::problem::{FORBIDDEN, Instance};

/// The stages after people and pairs.
#[derive(Clone, Debug)]
pub(super) struct Fair {
    face: Face,
    /// Values up to this one are settled.
    settled: Option<i32>,
    /// How far above the worst value an attempt to avoid a whole range reaches.
    reach: i64,
    stage: Option<Stage>,
    stages: Vec<Prices>,
    pairs: Vec<(u32, u32)>,
    values: u32,
    of: u32,
}

/// All the answers that are still as good as the best.
#[derive(Clone, Debug)]
struct Face {
    rows: usize,
    columns: usize,
    /// Points; forbidden where dropped or fixed.
    cells: Vec<i32>,
    fixed: BTreeSet<(u32, u32)>,
    row: Vec<(u32, u32)>,
    column: Vec<(u32, u32)>,
    /// The face leaves out no answer that is as good.
    exact: bool,
}

/// One stage, or one attempt to avoid a range of values.
#[derive(Clone, Debug)]
struct Stage {
    flow: Flow,
    /// Cells that hold a pair at one of the stage's values.
    bad: Vec<(u32, u32)>,
    at: usize,
    /// The least and the greatest value it settles.
    from: i32,
    upto: i32,
    attempt: bool,
    last: bool,
}

impl Fair {
    pub fn new(instance: &Instance, answer: &Answer) -> Self {
        let face = Face::of(instance, answer);
        let alive = face.cells.iter().filter(|&&points| points != FORBIDDEN);
        let (low, high) = alive.fold(
            (i64::from(i32::MAX), i64::from(i32::MIN)),
            |(low, high), &points| (low.min(points.into()), high.max(points.into())),
        );
        Self {
            face,
            settled: None,
            reach: (high - low).max(0) / 2,
            stage: None,
            stages: Vec::new(),
            pairs: answer.pairs.clone(),
            values: 0,
            of: 1,
        }
    }

    /// Values settled, of those seen so far.
    pub fn progress(&self) -> (u32, u32) {
        (self.values, self.of.max(self.values + 1))
    }

    /// Looks at about `budget` cells more; true when done, with the answer written.
    pub fn step(&mut self, instance: &Instance, answer: &mut Answer, budget: u64) -> bool {
        let mut looks = 0u64;
        while looks < budget {
            let Some(stage) = &mut self.stage else {
                looks += 3 * self.face.cells.len() as u64;
                match self.plan() {
                    Some(stage) => self.stage = Some(stage),
                    None => {
                        self.write(instance, answer, true);
                        return true;
                    }
                }
                continue;
            };
            let before = stage.flow.looks;
            if let Some(&(i, j)) = stage.bad.get(stage.at) {
                stage.at += 1;
                let (i, j) = (i as usize, j as usize);
                // It may have gone on the way of another.
                let had = stage.flow.has(i, j);
                let moved = stage.flow.change_points(i, j, -1);
                looks += stage.flow.looks - before + 16;
                if stage.attempt && had && !moved {
                    // Not all of this range can be avoided.
                    self.close(false);
                }
            } else {
                looks += 2 * self.face.cells.len() as u64;
                if self.close(true) {
                    self.write(instance, answer, true);
                    return true;
                }
            }
        }
        false
    }

    /// Writes what there is, without the proof that nothing is fairer.
    pub fn cut_short(&self, instance: &Instance, answer: &mut Answer) {
        answer.pairs.clone_from(&self.pairs);
        answer.totals = branch_and_bound::totals(instance, &self.pairs);
        answer.proved = false;
        answer.exhausted = false;
    }

    fn write(&mut self, instance: &Instance, answer: &mut Answer, done: bool) {
        let totals: Totals = branch_and_bound::totals(instance, &self.pairs);
        answer.pairs.clone_from(&self.pairs);
        answer.totals = totals;
        answer.proved = done && self.face.exact && answer.gap == 0;
        answer.exhausted = answer.proved;
        answer.stages = std::mem::take(&mut self.stages);
        if answer.proved {
            answer.bound = totals;
        }
    }

    /// The next stage: from the worst value that a pair still has.
    fn plan(&mut self) -> Option<Stage> {
        let face = &mut self.face;
        let open = |&&(i, j): &&(u32, u32)| {
            face.cells[i as usize * face.columns + j as usize] != FORBIDDEN
        };
        let loose: Vec<(u32, u32)> = self.pairs.iter().filter(open).copied().collect();
        let value = |&(i, j): &(u32, u32)| face.cells[i as usize * face.columns + j as usize];
        let above = |points: i32| self.settled.is_none_or(|settled| points > settled);
        let worst = loose
            .iter()
            .map(value)
            .filter(|&points| above(points))
            .min()?;
        // Values below are not among the pairs, and none is the fewest: they are settled.
        let mut best = worst;
        for cell in &mut face.cells {
            let points = *cell;
            if points == FORBIDDEN {
                continue;
            }
            if points < worst && above(points) {
                *cell = FORBIDDEN;
            } else {
                best = best.max(points);
            }
        }
        let far = (i64::from(worst) + self.reach).min(i64::from(best) - 1);
        let attempt = far > i64::from(worst);
        let upto = if attempt {
            i32::try_from(far).unwrap_or(worst)
        } else {
            worst
        };
        // A pair that is there weighs nothing until its turn.
        let mut cells: Vec<i32> = face
            .cells
            .iter()
            .map(|&points| match points {
                FORBIDDEN => FORBIDDEN,
                points => -i32::from((worst..=upto).contains(&points)),
            })
            .collect();
        let mut bad = Vec::new();
        for &(i, j) in &loose {
            let cell = &mut cells[i as usize * face.columns + j as usize];
            if *cell != 0 {
                bad.push((i, j));
                *cell = 0;
            }
        }
        let node = |&(low, high): &(u32, u32)| Node {
            floor: low,
            cap: high,
            ..Node::default()
        };
        let mut row: Vec<Node> = face.row.iter().map(node).collect();
        let mut column: Vec<Node> = face.column.iter().map(node).collect();
        for &(i, j) in &face.fixed {
            row[i as usize].degree += 1;
            column[j as usize].degree += 1;
        }
        let mut flow = Flow::new(cells, 0, 1, row, column);
        flow.resume(&loose, &vec![0; face.rows], &vec![0; face.columns]);
        Some(Stage {
            flow,
            bad,
            at: 0,
            from: worst,
            upto,
            attempt,
            last: !attempt && upto == best,
        })
    }

    /// Ends the present stage; true when nothing is left to settle.
    fn close(&mut self, whole: bool) -> bool {
        let Some(stage) = self.stage.take() else {
            return true;
        };
        let mut pairs = stage.flow.pairs();
        pairs.extend(self.face.fixed.iter().copied());
        pairs.sort_unstable();
        self.pairs = pairs;
        if stage.attempt {
            if !whole {
                self.reach /= 2;
            }
            return false;
        }
        // Could its worst value be avoided after all, the stage begins higher up: nobody has to prove that none is the fewest.
        let columns = self.face.columns;
        let value = |&(i, j): &(u32, u32)| self.face.cells[i as usize * columns + j as usize];
        if !self.pairs.iter().any(|pair| value(pair) == stage.from) {
            return false;
        }
        self.stages.push(Prices {
            rows: stage.flow.r.clone(),
            columns: stage.flow.c.clone(),
            unit: Unit::default(),
            sets: Vec::new(),
        });
        self.face.narrow(&stage.flow);
        self.settled = Some(stage.upto);
        self.values += 1;
        self.of = self.of.max(self.values);
        self.reach = self.reach.saturating_mul(2).saturating_add(1);
        stage.last
    }
}

impl Face {
    /// The answers as good as the first stage's; a narrower set where that cannot be said seat by seat.
    fn of(instance: &Instance, answer: &Answer) -> Self {
        let (rows, columns) = (instance.rows as usize, instance.columns as usize);
        let mut face = Self {
            rows,
            columns,
            cells: instance.points.clone(),
            fixed: instance.forced.iter().copied().collect(),
            row: vec![(0, 0); rows],
            column: vec![(0, 0); columns],
            exact: answer.gap == 0,
        };
        for &(i, j) in &answer.pairs {
            for bounds in [&mut face.row[i as usize], &mut face.column[j as usize]] {
                bounds.0 += 1;
                bounds.1 += 1;
            }
        }
        let made: BTreeSet<(u32, u32)> = answer.pairs.iter().copied().collect();
        if let (true, Some(prices)) = (face.exact, &answer.prices) {
            let forced = face.fixed.clone();
            for i in 0..rows {
                for j in 0..columns {
                    let profit = prices.unit.pair - prices.rows[i] - prices.columns[j];
                    let cell = (i as u32, j as u32);
                    if profit > 0 && made.contains(&cell) {
                        face.fixed.insert(cell);
                    }
                    if profit != 0 || forced.contains(&cell) {
                        face.cells[i * columns + j] = FORBIDDEN;
                    }
                }
            }
            face.seats(instance, prices);
        }
        for &(i, j) in &face.fixed {
            face.cells[i as usize * columns + j as usize] = FORBIDDEN;
        }
        for &(one, other) in &instance.exclusive {
            let place = |cell: (u32, u32)| cell.0 as usize * columns + cell.1 as usize;
            let forced = instance.forced.contains(&one) || instance.forced.contains(&other);
            // Where either may be the pair, the face is not a box: one of them is left out.
            let profit = |cell: (u32, u32)| match (&answer.prices, instance.points[place(cell)]) {
                (Some(prices), points) if points != FORBIDDEN && !forced => Some(
                    prices.unit.pair
                        - prices.rows[cell.0 as usize]
                        - prices.columns[cell.1 as usize],
                ),
                _ => None,
            };
            if let (Some(a), Some(b)) = (profit(one), profit(other)) {
                face.exact &= a != b || a < 0;
            }
            let dropped = if made.contains(&other) { one } else { other };
            let open = |cell: (u32, u32)| face.cells[place(cell)] != FORBIDDEN;
            if forced
                || (open(one) && open(other))
                || face.fixed.contains(&one)
                || face.fixed.contains(&other)
            {
                face.cells[place(dropped)] = FORBIDDEN;
            }
        }
        face
    }

    /// The numbers of seats that the first stage's prices make best.
    fn seats(&mut self, instance: &Instance, prices: &Prices) {
        let (rows, columns) = bound::seats(instance, prices.unit);
        let now: (Vec<u32>, Vec<u32>) = (
            self.row.iter().map(|seats| seats.0).collect(),
            self.column.iter().map(|seats| seats.0).collect(),
        );
        for (i, node) in rows.iter().enumerate() {
            self.row[i] = range(&bound::ladder(node, prices.rows[i]));
        }
        for (j, node) in columns.iter().enumerate() {
            self.column[j] = range(&bound::ladder(node, prices.columns[j]));
        }
        for both in &instance.coupled {
            let (i, j) = (both.row as usize, both.column as usize);
            let row = bound::ladder(&rows[i], prices.rows[i]);
            let column = bound::ladder(&columns[j], prices.columns[j]);
            let person = if both.counts {
                i128::from(prices.unit.person)
            } else {
                0
            };
            let best = bound::joint(&row, &column, both.total, person);
            let good = |a: u32, b: u32| {
                let fits = both.total.is_none_or(|total| a + b <= total);
                let once = if a + b > 0 { person } else { 0 };
                let worth =
                    |list: &[Option<i128>], seats: u32| list.get(seats as usize).copied().flatten();
                fits && matches!((worth(&row, a), worth(&column, b)), (Some(x), Some(y)) if x + y + once == best)
            };
            let (a, b) = (now.0[i], now.1[j]);
            // The widest box around the present seats, first along one side and then along the other.
            let (mut low, mut high) = (a, a);
            while low > 0 && good(low - 1, b) {
                low -= 1;
            }
            while good(high + 1, b) {
                high += 1;
            }
            let (mut left, mut right) = (b, b);
            while left > 0 && (low..=high).all(|a| good(a, left - 1)) {
                left -= 1;
            }
            while (low..=high).all(|a| good(a, right + 1)) {
                right += 1;
            }
            let inside = u64::from(high - low + 1) * u64::from(right - left + 1);
            let all = (0..row.len() as u32)
                .map(|a| (0..column.len() as u32).filter(|&b| good(a, b)).count() as u64);
            self.exact &= all.sum::<u64>() == inside;
            self.row[i] = (low, high);
            self.column[j] = (left, right);
        }
    }

    /// Keeps the answers that a stage's prices leave as good as its own.
    fn narrow(&mut self, flow: &Flow) {
        for i in 0..self.rows {
            for j in 0..self.columns {
                let at = i * self.columns + j;
                if self.cells[at] == FORBIDDEN {
                    continue;
                }
                let profit = flow.worth(i, j).unwrap_or(0) - flow.r[i] - flow.c[j];
                if profit != 0 {
                    self.cells[at] = FORBIDDEN;
                }
                if profit > 0 {
                    self.fixed.insert((i as u32, j as u32));
                }
            }
        }
        let squeeze = |bounds: &mut (u32, u32), price: i64| match price.signum() {
            1 => bounds.0 = bounds.1,
            -1 => bounds.1 = bounds.0,
            _ => {}
        };
        for (bounds, &price) in self.row.iter_mut().zip(&flow.r) {
            squeeze(bounds, price);
        }
        for (bounds, &price) in self.column.iter_mut().zip(&flow.c) {
            squeeze(bounds, price);
        }
    }
}

/// The numbers of seats that reach the most; they stand side by side because the worth falls from seat to seat.
fn range(ladder: &[Option<i128>]) -> (u32, u32) {
    let best = ladder.iter().flatten().max();
    let good = |worth: &&Option<i128>| worth.as_ref() == best;
    let low = ladder.iter().position(|worth| good(&worth)).unwrap_or(0);
    let high = ladder.iter().rposition(|worth| good(&worth)).unwrap_or(0);
    (low as u32, high as u32)
}
