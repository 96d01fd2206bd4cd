//! Checks a proof, and shares no code with what made it: numbers in, numbers out, plain loops, wide integers.
//!
//! For **any** prices the bound below holds (Lagrangian relaxation): whatever pairs are chosen, their value is
//! `sum over pairs of (worth - u - v)  +  sum over nodes of (worth of the filled seats + price x filled seats)`,
//! and each sum is at most the sum of its greatest terms. So an answer whose value equals the bound is best. Odd sets of people
//! with one seat each may have a price too, which pairs within them pay: of so many people no more than half can be such pairs.

mod leximin;
mod odd_sets;
pub mod problem;

pub use problem::{Both, Cell, FORBIDDEN, Priced, Problem, Side, Unit};
mod rows;

use std::collections::{BTreeMap, BTreeSet};

pub use super::odd_sets::OddSet;
pub use leximin::{Chain, Leximin, leximin};
use odd_sets::LaminarFamily;
pub use rows::{Pass, Strip, Sum};

/// A number that the value of no set of pairs exceeds. `points` gives a cell's points, `None` where no pair may be. Looks at every
/// cell once.
///
/// Returns `None` when the prices do not match the problem in number, or the forced pairs or the odd sets do not fit it.
///
/// ```
/// use matching::certify::{Priced, Problem, Side, Unit, bound};
/// let points = |i: u32, j: u32| [[Some(5), Some(4)], [Some(3), None]][i as usize][j as usize];
/// let side = [Side { min: 0, max: 1, counts: true }; 2];
/// let problem = Problem { row: &side, column: &side, forced: &[], both: &[], exclusive: &[] };
/// let unit = Unit { point: 1, ..Unit::default() };
/// // No pairs have more than 7 points, and (0, 1) with (1, 0) have 7: they are best. Poor prices give a true bound, too, but a loose one.
/// let priced = |u, v| Priced { problem, unit, u, v, sets: &[] };
/// assert_eq!(bound(priced(&[3, 1], &[2, 1]), points), Some(7));
/// assert_eq!(bound(priced(&[5, 3], &[0, 0]), points), Some(8));
/// ```
pub fn bound(priced: Priced<'_>, mut points: impl FnMut(u32, u32) -> Option<i32>) -> Option<i128> {
    let mut bounding = Bounding::new(priced)?;
    let mut cells = vec![FORBIDDEN; priced.v.len()];
    for i in (0u32..).take(priced.u.len()) {
        for (j, cell) in (0u32..).zip(&mut cells) {
            *cell = points(i, j).unwrap_or(FORBIDDEN);
        }
        bounding.row(priced, &cells)?;
    }
    bounding.finish(priced)
}

/// The bound, accumulated a row of points at a time, so that nobody has to hold them all. Every call is given the same
/// [`Priced`].
#[derive(Clone, Debug)]
pub struct Bounding {
    terms: Terms,
    family: LaminarFamily,
    row: u32,
    total: i128,
    kept: BTreeMap<Cell, i128>,
    small_prices: bool,
}

fn small(number: i64) -> bool {
    number.unsigned_abs() < 1 << 61
}

impl Bounding {
    /// `None` when the prices do not match the problem in number, or the problem contradicts itself.
    #[must_use]
    pub fn new(priced: Priced<'_>) -> Option<Self> {
        let Priced { problem, u, v, .. } = priced;
        if u.len() != problem.row.len() || v.len() != problem.column.len() {
            return None;
        }
        Some(Self {
            terms: Terms::of(&problem)?,
            family: LaminarFamily::of(&priced)?,
            row: 0,
            total: 0,
            kept: BTreeMap::new(),
            // With odd sets, prices that are not small are refused.
            small_prices: v.iter().all(|&price| small(price)),
        })
    }

    /// Takes the points of the next row, [`FORBIDDEN`] where no pair may be. `None` when a forced pair may not be, or there are
    /// more rows or other columns than the problem has.
    pub fn row(&mut self, priced: Priced<'_>, points: &[i32]) -> Option<()> {
        let i = self.row;
        let price = *priced.u.get(i as usize)?;
        if points.len() != priced.v.len() {
            return None;
        }
        self.row += 1;
        if self.family.see(i, priced.v).is_none() {
            return self.take_row(i, price, priced, points);
        }
        let seen = std::mem::take(&mut self.family.seen);
        let taken = self.take_row(i, price, Priced { v: &seen, ..priced }, points);
        self.family.seen = seen;
        taken
    }

    fn take_row(&mut self, i: u32, price: i64, priced: Priced<'_>, points: &[i32]) -> Option<()> {
        let Priced { unit, v, .. } = priced;
        let worth = unit.pair - i128::from(price);
        if self.terms.special_rows[i as usize] {
            return self.special_row(i, worth, priced, points);
        }
        // Nearly every row fits in 64 bits (three terms below 2^61 each), and nearly every profit is negative.
        let point = i64::try_from(unit.point).unwrap_or(i64::MAX);
        match i64::try_from(worth) {
            Ok(worth) if self.small_prices && small(worth) && point.unsigned_abs() < 1 << 30 => {
                for (&points, &price) in points.iter().zip(v) {
                    let profit = worth + point * i64::from(points) - price;
                    if profit > 0 && points != FORBIDDEN {
                        self.total += i128::from(profit);
                    }
                }
            }
            _ => {
                for (&points, &price) in points.iter().zip(v) {
                    if points != FORBIDDEN {
                        self.total += profit(worth, unit, points, price).max(0);
                    }
                }
            }
        }
        Some(())
    }

    fn special_row(
        &mut self,
        i: u32,
        worth: i128,
        priced: Priced<'_>,
        points: &[i32],
    ) -> Option<()> {
        for ((j, &points), &price) in (0u32..).zip(points).zip(priced.v) {
            let forced = self.terms.forced.contains(&(i, j));
            if points == FORBIDDEN {
                if forced {
                    return None;
                }
                continue;
            }
            let profit = profit(worth, priced.unit, points, price);
            if forced {
                self.total += profit;
            } else if self.terms.rival.contains_key(&(i, j)) {
                self.kept.insert((i, j), profit.max(0));
            } else {
                self.total += profit.max(0);
            }
        }
        Some(())
    }

    /// The bound; `None` when rows are missing, or forced pairs need more seats than there are.
    #[must_use]
    pub fn finish(self, priced: Priced<'_>) -> Option<i128> {
        let Priced {
            problem,
            unit,
            u,
            v,
            ..
        } = priced;
        let Self {
            terms,
            family,
            row,
            total,
            kept,
            ..
        } = self;
        if row as usize != u.len() {
            return None;
        }
        Some(total + family.total + terms.rest(&problem, &kept, unit, u, v)?)
    }
}

fn profit(worth: i128, unit: Unit, points: i32, price: i64) -> i128 {
    worth + unit.point * i128::from(points) - i128::from(price)
}

/// The value of a set of pairs, or `None` when it is not allowed: a cell without points, a pair twice, too many seats, a forced
/// pair missing, two exclusive ones present.
///
/// ```
/// use matching::certify::{Problem, Side, Unit, value};
/// let points = |i: u32, j: u32| [[Some(5), Some(4)], [Some(3), None]][i as usize][j as usize];
/// let side = [Side { min: 0, max: 1, counts: true }; 2];
/// let problem = Problem { row: &side, column: &side, forced: &[], both: &[], exclusive: &[] };
/// let unit = Unit { person: 100, point: 1, ..Unit::default() };
/// assert_eq!(value(&problem, points, unit, &[(0, 0)]), Some(205));
/// assert_eq!(value(&problem, points, unit, &[(0, 1), (1, 0)]), Some(407));
/// assert_eq!(value(&problem, points, unit, &[(1, 1)]), None);
/// ```
pub fn value(
    problem: &Problem<'_>,
    mut points: impl FnMut(u32, u32) -> Option<i32>,
    unit: Unit,
    pairs: &[(u32, u32)],
) -> Option<i128> {
    let mut seen = BTreeSet::new();
    let mut row = vec![0u32; problem.row.len()];
    let mut column = vec![0u32; problem.column.len()];
    let mut total = 0i128;
    for &(i, j) in pairs {
        if i as usize >= row.len() || j as usize >= column.len() || !seen.insert((i, j)) {
            return None;
        }
        row[i as usize] += 1;
        column[j as usize] += 1;
        total += unit.pair + unit.point * i128::from(points(i, j)?);
    }
    if !problem.forced.iter().all(|cell| seen.contains(cell))
        || problem
            .exclusive
            .iter()
            .any(|(one, two)| seen.contains(one) && seen.contains(two))
    {
        return None;
    }
    for (sides, degrees) in [(problem.row, &row), (problem.column, &column)] {
        for (side, &degree) in sides.iter().zip(degrees) {
            if degree > side.max {
                return None;
            }
            total += unit.minimum * i128::from(degree.min(side.min));
            if side.counts && degree > 0 {
                total += unit.person;
            }
        }
    }
    for person in problem.both {
        let used = row
            .get(person.row as usize)?
            .checked_add(*column.get(person.column as usize)?)?;
        if person.total.is_some_and(|total| used > total) {
            return None;
        }
        if person.counts && used > 0 {
            total += unit.person;
        }
    }
    Some(total)
}

/// What both directions of the bound need to know of the links.
#[derive(Clone, Debug)]
struct Terms {
    forced: BTreeSet<(u32, u32)>,
    rival: BTreeMap<(u32, u32), (u32, u32)>,
    row_forced: Vec<u32>,
    column_forced: Vec<u32>,
    joint_rows: BTreeSet<u32>,
    joint_columns: BTreeSet<u32>,
    across_rows: u32,
    across_columns: u32,
    /// Rows with a forced or an exclusive cell.
    special_rows: Vec<bool>,
}

impl Terms {
    /// What the bound has besides its cells: exclusive ones, of which `kept` gives the profits, and the seats.
    fn rest(
        &self,
        problem: &Problem<'_>,
        kept: &BTreeMap<Cell, i128>,
        unit: Unit,
        u: &[i64],
        v: &[i64],
    ) -> Option<i128> {
        let mut total = 0i128;
        for &(one, other) in problem.exclusive {
            let a = kept.get(&one).copied().unwrap_or(0);
            let b = kept.get(&other).copied().unwrap_or(0);
            // A forced cell leaves its rival nothing.
            if !self.forced.contains(&one) && !self.forced.contains(&other) {
                total += a.max(b);
            }
        }
        let seat = |side: &Side, number: u32| -> i128 {
            let mut worth = 0;
            if number <= side.min {
                worth += unit.minimum;
            }
            if number == 1 && side.counts {
                worth += unit.person;
            }
            worth
        };
        let rows = problem.row.iter().zip(u).zip(&self.row_forced);
        let columns = problem.column.iter().zip(v).zip(&self.column_forced);
        for (i, ((side, &price), &least)) in (0u32..).zip(rows) {
            if !self.joint_rows.contains(&i) {
                total += best(&worths(side, least, self.across_rows, price, seat))?;
            }
        }
        for (j, ((side, &price), &least)) in (0u32..).zip(columns) {
            if !self.joint_columns.contains(&j) {
                total += best(&worths(side, least, self.across_columns, price, seat))?;
            }
        }
        for person in problem.both {
            let (i, j) = (person.row as usize, person.column as usize);
            let a = worths(
                &problem.row[i],
                self.row_forced[i],
                self.across_rows,
                u[i],
                seat,
            );
            let b = worths(
                &problem.column[j],
                self.column_forced[j],
                self.across_columns,
                v[j],
                seat,
            );
            total += together(&a, &b, person, unit.person)?;
        }
        Some(total)
    }

    fn of(problem: &Problem<'_>) -> Option<Self> {
        let mut terms = Self {
            forced: problem.forced.iter().copied().collect(),
            rival: BTreeMap::new(),
            row_forced: vec![0; problem.row.len()],
            column_forced: vec![0; problem.column.len()],
            joint_rows: BTreeSet::new(),
            joint_columns: BTreeSet::new(),
            across_rows: u32::try_from(problem.column.len()).ok()?,
            across_columns: u32::try_from(problem.row.len()).ok()?,
            special_rows: vec![false; problem.row.len()],
        };
        for &(i, j) in &terms.forced {
            *terms.row_forced.get_mut(i as usize)? += 1;
            *terms.column_forced.get_mut(j as usize)? += 1;
            *terms.special_rows.get_mut(i as usize)? = true;
        }
        for &(one, other) in problem.exclusive {
            // A cell in two exclusions would be counted wrongly below.
            if terms.rival.insert(one, other).is_some() || terms.rival.insert(other, one).is_some()
            {
                return None;
            }
            for (i, _) in [one, other] {
                *terms.special_rows.get_mut(i as usize)? = true;
            }
        }
        for person in problem.both {
            let known = (person.row as usize) < problem.row.len()
                && (person.column as usize) < problem.column.len();
            if !known
                || !terms.joint_rows.insert(person.row)
                || !terms.joint_columns.insert(person.column)
            {
                return None;
            }
        }
        Some(terms)
    }
}

/// Worth plus price of each number of seats from 0; `None` where forced pairs need more.
fn worths(
    side: &Side,
    least: u32,
    across: u32,
    price: i64,
    seat: impl Fn(&Side, u32) -> i128,
) -> Vec<Option<i128>> {
    let mut sum = 0i128;
    let mut list = Vec::new();
    for number in 0..=side.max.min(across) {
        if number > 0 {
            sum += seat(side, number) + i128::from(price);
        }
        list.push(if number < least { None } else { Some(sum) });
    }
    list
}

fn best(worths: &[Option<i128>]) -> Option<i128> {
    worths.iter().flatten().max().copied()
}

/// The most that both sides of one person can bring together.
fn together(a: &[Option<i128>], b: &[Option<i128>], person: &Both, unit: i128) -> Option<i128> {
    let once = if person.counts { unit } else { 0 };
    // The best of 0..=t on the column's side, and of 1..=t.
    let running = |from: usize| {
        let mut top: Option<i128> = None;
        let mut list = Vec::new();
        for (seats, worth) in b.iter().enumerate() {
            if seats >= from {
                top = top.max(*worth);
            }
            list.push(top);
        }
        list
    };
    let (from_none, from_one) = (running(0), running(1));
    let mut most: Option<i128> = None;
    for (seats, worth) in (0u32..).zip(a) {
        let Some(worth) = worth else { continue };
        let left = match person.total {
            Some(total) if seats > total => break,
            Some(total) => ((total - seats) as usize).min(b.len() - 1),
            None => b.len() - 1,
        };
        let options = if seats > 0 {
            [from_none[left].map(|rest| worth + rest + once), None]
        } else {
            [
                // No seats at all are worth nothing, where none are forced.
                b[0],
                from_one[left].map(|rest| worth + rest + once),
            ]
        };
        for option in options {
            most = most.max(option);
        }
    }
    most
}
