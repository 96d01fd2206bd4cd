//! The bound computed from a source of points, in row ranges.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Terms;
use super::problem::{Both, Cell, FORBIDDEN, Problem, Side, Unit};

use crate::scores::Source;

/// Columns looked at together.
const STRIP: usize = 1024;
/// Rows looked at together, at most.
const BAND: usize = 256;
/// How many points the prices of rows that are looked at together may differ by.
const WIDTH: i64 = 4096;

/// A bound as [`bound`](super::bound) computes it, for a problem that it holds: whatever [`Pass::strip`] brings is summed first, by one
/// or by several, and then [`Pass::bound`] adds the rest.
#[derive(Clone, Debug)]
pub struct Pass {
    row: Vec<Side>,
    column: Vec<Side>,
    forced: Vec<Cell>,
    both: Vec<Both>,
    exclusive: Vec<(Cell, Cell)>,
    unit: Unit,
    strip: Strip,
    /// The prices do not fit the problem.
    broken: bool,
}

/// Rows without forced and exclusive cells, and the prices: what their cells bring can be summed by several, some rows each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strip {
    /// The rows, those of near prices beside each other.
    pub rows: Vec<u32>,
    /// Price of every row.
    pub u: Vec<i64>,
    /// Price of every column.
    pub v: Vec<i64>,
    /// Worth of a pair.
    pub pair: i64,
    /// Worth of a point.
    pub point: i64,
}

/// A sum over some rows of a [`Strip`], accumulated so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    next: usize,
    end: usize,
    total: i128,
}

impl Pass {
    /// Makes ready. `u` and `v` are the prices of rows and columns; the unit's pair and point are below 2^62.
    #[must_use]
    pub fn new(problem: &Problem<'_>, unit: Unit, u: &[i64], v: &[i64]) -> Self {
        let (pair, point) = (i64::try_from(unit.pair), i64::try_from(unit.point));
        let terms = Terms::of(problem);
        let broken = u.len() != problem.row.len()
            || v.len() != problem.column.len()
            || terms.is_none()
            || pair.is_err()
            || point.is_err();
        let (pair, point) = (pair.unwrap_or(0), point.unwrap_or(0));
        let special = |i: u32| {
            terms
                .as_ref()
                .is_some_and(|terms| terms.special_rows[i as usize])
        };
        let mut rows: Vec<u32> = (0..u.len() as u32).collect();
        rows.retain(|&i| !broken && !special(i));
        rows.sort_unstable_by_key(|&i| {
            let price = u[i as usize];
            (price.rem_euclid(point.max(1)), price, i)
        });
        Self {
            row: problem.row.to_vec(),
            column: problem.column.to_vec(),
            forced: problem.forced.to_vec(),
            both: problem.both.to_vec(),
            exclusive: problem.exclusive.to_vec(),
            unit,
            strip: Strip {
                rows,
                u: u.to_vec(),
                v: v.to_vec(),
                pair,
                point,
            },
            broken,
        }
    }

    /// What is to be summed.
    #[must_use]
    pub fn strip(&self) -> &Strip {
        &self.strip
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

    /// The bound, of which all rows of [`Pass::strip`] bring `total`; none when the prices do not fit the problem.
    pub fn bound<S: Source + ?Sized>(&self, source: &S, mut total: i128) -> Option<i128> {
        if self.broken || !self.strip.fits(source) {
            return None;
        }
        let problem = self.problem();
        let terms = Terms::of(&problem)?;
        let mut kept = BTreeMap::new();
        for (i, _) in (0u32..)
            .zip(&terms.special_rows)
            .filter(|(_, special)| **special)
        {
            total += self.special(source, &terms, &mut kept, i)?;
        }
        let rest = terms.rest(&problem, &kept, self.unit, &self.strip.u, &self.strip.v)?;
        Some(total + rest)
    }

    /// What one row brings cell by cell; none when a forced pair is not allowed.
    fn special<S: Source + ?Sized>(
        &self,
        source: &S,
        terms: &Terms,
        kept: &mut BTreeMap<Cell, i128>,
        i: u32,
    ) -> Option<i128> {
        let mut line = vec![0; self.column.len()];
        source.fill(i, 0..source.columns(), &mut line);
        let mut total = 0;
        for (j, &points) in (0u32..).zip(&line) {
            let forced = terms.forced.contains(&(i, j));
            if points == FORBIDDEN {
                if forced {
                    return None;
                }
                continue;
            }
            let profit = self.strip.profit(i, j, points);
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

impl Sum {
    /// Of these rows, counted among the strip's.
    #[must_use]
    pub fn new(rows: Range<usize>) -> Self {
        Self {
            next: rows.start,
            end: rows.end,
            total: 0,
        }
    }

    /// The first row that is not done.
    #[must_use]
    pub fn next(&self) -> usize {
        self.next
    }
}

impl Strip {
    /// Whether these are rows and columns of this source.
    pub fn fits<S: Source + ?Sized>(&self, source: &S) -> bool {
        source.rows() as usize == self.u.len()
            && source.columns() as usize == self.v.len()
            && self.rows.iter().all(|&i| i < source.rows())
    }

    /// Looks at about `budget` cells more and takes them from it; what all rows of the sum bring once they are done.
    pub fn step<S: Source + ?Sized>(
        &self,
        source: &S,
        sum: &mut Sum,
        budget: &mut u64,
    ) -> Option<i128> {
        while sum.next < sum.end {
            let end = self.band(sum.next, sum.end);
            sum.total += self.plain(source, &self.rows[sum.next..end]);
            let cost = (end - sum.next) as u64 * self.v.len() as u64;
            sum.next = end;
            *budget = budget.saturating_sub(cost);
            if *budget == 0 && end < sum.end {
                return None;
            }
        }
        Some(sum.total)
    }

    /// The end of the rows that can be looked at together: their prices differ by whole points, and not by many.
    fn band(&self, next: usize, most: usize) -> usize {
        let first = self.u[self.rows[next] as usize];
        let point = self.point;
        let mut end = next + 1;
        while end < most && end - next < BAND {
            let more = self.u[self.rows[end] as usize].checked_sub(first);
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
                let over = lowest + i128::from(price) - i128::from(self.pair);
                floor.push(if i128::from(self.point) <= 0 {
                    if over < 0 { i16::MIN } else { i16::MAX }
                } else {
                    // Below the floor's range every pair must be seen; above it, none whose points fit there.
                    let floor = match i128::from(self.point) {
                        1 => over,
                        point => over.div_euclid(point),
                    };
                    exact &= floor < i128::from(i16::MAX) || floor >= i128::from(source.limits().1);
                    floor.clamp(i128::from(i16::MIN), i128::from(i16::MAX)) as i16
                });
            }
            for &i in rows {
                let price = i128::from(self.u[i as usize]);
                let more = (price - lowest)
                    .checked_div(i128::from(self.point))
                    .unwrap_or(0);
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
        i128::from(self.pair) + i128::from(self.point) * i128::from(points)
            - i128::from(self.u[i as usize])
            - i128::from(self.v[j as usize])
    }
}
