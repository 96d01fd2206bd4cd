//! The same bound from a source of points, some rows at a time.

use std::collections::BTreeMap;

use super::{Both, Cell, Problem, Side, Terms, Unit};
use crate::assign::FORBIDDEN;
use crate::source::Source;

/// Columns looked at together.
const STRIP: usize = 1024;
/// Rows looked at together, at most.
const BAND: usize = 256;
/// How many points the prices of rows that are looked at together may differ by.
const WIDTH: i64 = 4096;

/// A bound being computed as [`bound`](super::bound) does, for a problem that it holds.
#[derive(Clone, Debug)]
pub struct Pass {
    row: Vec<Side>,
    column: Vec<Side>,
    forced: Vec<Cell>,
    both: Vec<Both>,
    exclusive: Vec<(Cell, Cell)>,
    unit: Unit,
    u: Vec<i64>,
    v: Vec<i64>,
    /// Rows, those of equal price beside each other.
    order: Vec<u32>,
    next: usize,
    /// The prices do not fit the problem.
    broken: bool,
    total: i128,
    kept: BTreeMap<Cell, i128>,
}

impl Pass {
    /// Makes ready. `u` and `v` are the prices of rows and columns; the unit's pair and point are below 2^62.
    #[must_use]
    pub fn new(problem: &Problem<'_>, unit: Unit, u: &[i64], v: &[i64]) -> Self {
        let broken = u.len() != problem.row.len() || v.len() != problem.column.len();
        let mut order: Vec<u32> = (0..u.len() as u32).collect();
        let point = i64::try_from(unit.point).unwrap_or(0).max(1);
        order.sort_unstable_by_key(|&i| {
            let price = u[i as usize];
            (price.rem_euclid(point), price, i)
        });
        Self {
            row: problem.row.to_vec(),
            column: problem.column.to_vec(),
            forced: problem.forced.to_vec(),
            both: problem.both.to_vec(),
            exclusive: problem.exclusive.to_vec(),
            unit,
            u: u.to_vec(),
            v: v.to_vec(),
            order,
            next: 0,
            broken,
            total: 0,
            kept: BTreeMap::new(),
        }
    }

    /// Rows done, of all.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.next, self.order.len())
    }

    /// The value of a set of pairs as [`value`](super::value) finds it.
    pub fn value(&self, pairs: &[Cell], cell: impl Fn(u32, u32) -> i32) -> Option<i128> {
        let points = |i, j| Some(cell(i, j)).filter(|&points| points != FORBIDDEN);
        super::value(&self.problem(), points, self.unit, pairs)
    }

    fn problem(&self) -> Problem<'_> {
        Problem {
            row: &self.row,
            column: &self.column,
            forced: &self.forced,
            both: &self.both,
            exclusive: &self.exclusive,
        }
    }

    /// Looks at about `budget` cells more. Once all are done it says the bound, or that there is none because the prices
    /// do not fit the problem.
    pub fn step<S: Source + ?Sized>(
        &mut self,
        source: &S,
        mut budget: u64,
    ) -> Option<Option<i128>> {
        let mut kept = std::mem::take(&mut self.kept);
        let problem = self.problem();
        let fits =
            source.rows() as usize == self.u.len() && source.columns() as usize == self.v.len();
        let terms = match Terms::of(&problem) {
            Some(terms) if fits && !self.broken => terms,
            _ => return Some(None),
        };
        let mut total = 0;
        let mut next = self.next;
        while next < self.order.len() {
            let end = self.band(next);
            let (mut plain, mut special) = (Vec::new(), Vec::new());
            for &i in &self.order[next..end] {
                if terms.special_rows[i as usize] {
                    special.push(i);
                } else {
                    plain.push(i);
                }
            }
            total += self.plain(source, &plain);
            for i in special {
                match self.special(source, &terms, &mut kept, i) {
                    Some(sum) => total += sum,
                    None => return Some(None),
                }
            }
            let cost = (end - next) as u64 * self.v.len() as u64;
            next = end;
            if budget <= cost {
                break;
            }
            budget -= cost;
        }
        let done = next == self.order.len();
        let rest = if done {
            terms.rest(&problem, &kept, self.unit, &self.u, &self.v)
        } else {
            None
        };
        (self.next, self.kept) = (next, kept);
        self.total += total;
        done.then(|| rest.map(|rest| self.total + rest))
    }

    /// The end of the rows that can be looked at together: their prices differ by whole points, and not by many.
    fn band(&self, next: usize) -> usize {
        let first = self.u[self.order[next] as usize];
        let point = i64::try_from(self.unit.point).unwrap_or(0);
        let mut end = next + 1;
        while end < self.order.len() && end - next < BAND {
            let more = self.u[self.order[end] as usize].checked_sub(first);
            let near = more.is_some_and(|more| {
                more == 0
                    || (point > 0 && more % point == 0 && (0..WIDTH).contains(&(more / point)))
            });
            if !near {
                break;
            }
            end += 1;
        }
        end
    }

    /// What the cells of rows without forced and exclusive ones bring.
    fn plain<S: Source + ?Sized>(&self, source: &S, rows: &[u32]) -> i128 {
        let Some(&first) = rows.first() else { return 0 };
        let lowest = i128::from(self.u[first as usize]);
        let mut total = 0i128;
        let mut floor = Vec::with_capacity(STRIP);
        let mut good = Vec::new();
        for (strip, prices) in self.v.chunks(STRIP).enumerate() {
            let start = (strip * STRIP) as u32;
            let range = start..start + prices.len() as u32;
            floor.clear();
            let mut exact = true;
            for &price in prices {
                let over = lowest + i128::from(price) - self.unit.pair;
                floor.push(if self.unit.point <= 0 {
                    if over < 0 { i16::MIN } else { i16::MAX }
                } else {
                    // Below the floor's range every pair must be seen; above it, none whose points fit there.
                    let floor = match self.unit.point {
                        1 => over,
                        point => over.div_euclid(point),
                    };
                    exact &= floor < i128::from(i16::MAX) || floor >= i128::from(source.limits().1);
                    floor.clamp(i128::from(i16::MIN), i128::from(i16::MAX)) as i16
                });
            }
            for &i in rows {
                let price = i128::from(self.u[i as usize]);
                let more = (price - lowest).checked_div(self.unit.point).unwrap_or(0);
                good.clear();
                if exact {
                    source.above(i, range.clone(), more as i32, &floor, &mut good);
                } else {
                    let mut points = vec![0; prices.len()];
                    source.fill(i, range.clone(), &mut points);
                    let each = range.clone().zip(points);
                    good.extend(each.filter(|&(_, points)| points != FORBIDDEN));
                }
                for &(j, points) in &good {
                    let profit = self.profit(i, j, points);
                    if profit > 0 {
                        total += profit;
                    }
                }
            }
        }
        total
    }

    fn profit(&self, i: u32, j: u32, points: i32) -> i128 {
        self.unit.pair + self.unit.point * i128::from(points)
            - i128::from(self.u[i as usize])
            - i128::from(self.v[j as usize])
    }

    /// What one row brings cell by cell; none when a forced pair is not allowed.
    fn special<S: Source + ?Sized>(
        &self,
        source: &S,
        terms: &Terms,
        kept: &mut BTreeMap<Cell, i128>,
        i: u32,
    ) -> Option<i128> {
        let mut line = vec![0; self.v.len()];
        source.fill(i, 0..self.v.len() as u32, &mut line);
        let mut total = 0;
        for (j, &points) in (0u32..).zip(&line) {
            let forced = terms.forced.contains(&(i, j));
            if points == FORBIDDEN {
                if forced {
                    return None;
                }
                continue;
            }
            let profit = self.profit(i, j, points);
            if forced {
                total += profit;
            } else if terms.rival.contains_key(&(i, j)) {
                kept.insert((i, j), profit.max(0));
            } else {
                total += profit.max(0);
            }
        }
        Some(total)
    }
}
