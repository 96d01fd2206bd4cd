//! Pricing: which allowed pairs have positive reduced worth at the present prices.
//!
//! Rows are looked at each on its own, so what is found depends neither on how they are cut into blocks nor on who looks.

use std::ops::Range;

use super::pricing_task::{Finding, Tariff, Task};
use crate::scores::Source;

/// Columns that are looked at together; what belongs to them stays in cache.
pub(in crate::sparse) const TILE: u32 = 1024;
/// Rows that are looked at together.
const BLOCK: u32 = 512;
/// Rows whose prices are as near as this share their floors.
const SPAN: i64 = 8192;

/// A look at some rows, a tile of columns at a time.
#[derive(Clone, Debug)]
pub struct Look {
    /// Rows of the task from here on are still to be looked at.
    done: usize,
    end: usize,
    /// Tiles of the present block that are done.
    tiles: u32,
    block: Vec<Slot>,
    findings: Vec<Finding>,
    floor: Vec<i16>,
    fill: Vec<i32>,
    above: Vec<(u32, i32)>,
}

/// A row being looked at.
#[derive(Clone, Debug)]
struct Slot {
    group: (i64, i64),
    base: i64,
    row: u32,
    /// Pays least of those kept when as many are kept as may be.
    bar: i64,
    kept: Vec<Kept>,
}

/// Ordered so that the greatest is the first to be named: it pays most, and ties are settled by a keyed hash.
type Kept = (i64, u32, u32, i32);

impl Look {
    /// Makes ready for some of a task's rows, which [`Look::step`] must be given.
    #[must_use]
    pub fn new(rows: Range<usize>) -> Self {
        Self {
            done: rows.start,
            end: rows.end,
            tiles: 0,
            block: Vec::new(),
            findings: Vec::new(),
            floor: Vec::new(),
            fill: Vec::new(),
            above: Vec::new(),
        }
    }

    /// The first row that is not done, counted among the task's.
    #[must_use]
    pub fn next(&self) -> usize {
        self.done
    }

    /// Looks at about `budget` cells more and takes them from it; what was found once all rows are done, in the order of rows.
    pub fn step<S: Source + ?Sized>(
        &mut self,
        source: &S,
        task: &Task,
        budget: &mut u64,
    ) -> Option<Vec<Finding>> {
        let columns = source.columns();
        let all = columns.div_ceil(TILE);
        while self.done < self.end {
            if self.block.is_empty() {
                self.begin(task);
            }
            // Rows begin in different places, so that ties do not favour the first columns.
            let group = self.block.first().map_or(0, |slot| slot.row / BLOCK);
            let start = lot(group, task.number);
            while self.tiles < task.tiles.min(all) {
                let tile = (u64::from(start) + u64::from(self.tiles)) % u64::from(all);
                let first = tile as u32 * TILE;
                let range = first..columns.min(first.saturating_add(TILE));
                self.tiles += 1;
                let cost = range.len() as u64 * self.block.len() as u64;
                self.tile(source, task, range);
                *budget = budget.saturating_sub(cost);
                if *budget == 0 && self.tiles < task.tiles.min(all) {
                    return None;
                }
            }
            self.done += self.block.len();
            self.tiles = 0;
            for slot in self.block.drain(..) {
                let worst = slot
                    .kept
                    .iter()
                    .map(|kept| kept.0)
                    .max()
                    .unwrap_or(0)
                    .max(0);
                let mut pairs: Vec<(u32, i32)> =
                    slot.kept.iter().map(|kept| (kept.2, kept.3)).collect();
                pairs.sort_unstable();
                self.findings.push(Finding {
                    row: slot.row,
                    worst,
                    bar: slot.bar,
                    pairs,
                });
            }
            if *budget == 0 && self.done < self.end {
                return None;
            }
        }
        let mut findings = std::mem::take(&mut self.findings);
        findings.sort_unstable_by_key(|finding| finding.row);
        Some(findings)
    }

    fn begin(&mut self, task: &Task) {
        let tariff = &task.tariff;
        let group = task.rows[self.done] / BLOCK;
        let rest = task.rows[self.done..self.end].iter();
        for &row in rest.take_while(|row| **row / BLOCK == group) {
            let price = tariff.rows[row as usize];
            let (group, base) = if tariff.point > 0 {
                let (whole, rest) = (
                    price.div_euclid(tariff.point),
                    price.rem_euclid(tariff.point),
                );
                let start = whole.div_euclid(SPAN) * SPAN;
                ((start, rest), whole - start)
            } else {
                ((price, 0), 0)
            };
            self.block.push(Slot {
                group,
                base,
                row,
                bar: -tariff.slack,
                kept: Vec::new(),
            });
        }
        self.block
            .sort_unstable_by_key(|slot| (slot.group, slot.row));
    }

    fn tile<S: Source + ?Sized>(&mut self, source: &S, task: &Task, range: Range<u32>) {
        let tariff = &task.tariff;
        let limits = source.limits();
        let narrow = tariff.point == 0
            || (i64::from(limits.0) - SPAN > i64::from(i16::MIN)
                && i64::from(limits.1) < i64::from(i16::MAX));
        let mut group = None;
        for at in 0..self.block.len() {
            let slot = &mut self.block[at];
            self.above.clear();
            if narrow {
                if group != Some(slot.group) {
                    group = Some(slot.group);
                    floors(&mut self.floor, tariff, range.clone(), slot.group, limits);
                }
                // What pays no more than the last of those kept need not be seen.
                let lift = slot.bar.checked_div_euclid(tariff.point).unwrap_or(0);
                let base = i32::try_from(slot.base + lift).unwrap_or(i32::MAX);
                source.above(slot.row, range.clone(), base, &self.floor, &mut self.above);
            } else {
                self.fill.resize(range.len(), 0);
                source.fill(slot.row, range.clone(), &mut self.fill);
                let each = range.clone().zip(self.fill.iter().copied());
                self.above
                    .extend(each.filter(|&(_, points)| points != crate::problem::FORBIDDEN));
            }
            let base = tariff.pair - tariff.rows[slot.row as usize];
            for &(column, points) in &self.above {
                let over =
                    base + tariff.point * i64::from(points) - tariff.columns[column as usize];
                if over > -tariff.slack && task.known.binary_search(&(slot.row, column)).is_err() {
                    slot.keep((over, lot(slot.row, column), column, points), tariff.keep);
                }
            }
        }
    }
}

impl Slot {
    fn keep(&mut self, found: Kept, most: usize) {
        if self.kept.len() < most {
            self.kept.push(found);
            if self.kept.len() == most {
                self.kept.sort_unstable_by(|a, b| b.cmp(a));
                self.bar = self.kept.last().map_or(0, |last| last.0);
            }
            return;
        }
        if self.kept.last().is_some_and(|last| found > *last) {
            self.kept.pop();
            let place = self.kept.partition_point(|kept| *kept > found);
            self.kept.insert(place, found);
            self.bar = self.kept.last().map_or(0, |last| last.0);
        }
    }
}

/// Settles ties between equal pairs without favour for low numbers, so that not everybody names the same.
pub(in crate::sparse) fn lot(row: u32, column: u32) -> u32 {
    let mixed = (row ^ column.rotate_left(16)).wrapping_mul(0x9E37_79B1);
    (mixed ^ (mixed >> 15)).wrapping_mul(0x85EB_CA77) ^ column
}

/// For rows of one group: the points, beyond a row's base, that a pair must exceed to pay more than the prices say.
fn floors(
    floor: &mut Vec<i16>,
    tariff: &Tariff,
    range: Range<u32>,
    (start, rest): (i64, i64),
    (low, high): (i32, i32),
) {
    let columns = &tariff.columns[range.start as usize..range.end as usize];
    floor.clear();
    if tariff.point == 0 {
        floor.extend(columns.iter().map(|price| {
            if tariff.pair > start + price {
                i16::MIN
            } else {
                i16::MAX
            }
        }));
        return;
    }
    let (low, high) = (i64::from(low), i64::from(high));
    let clamp = |floor: i64| {
        if floor >= high {
            i16::MAX
        } else if floor + SPAN <= low {
            i16::MIN
        } else {
            // Between these two by the caller's check of the limits.
            floor as i16
        }
    };
    if tariff.point == 1 {
        let shift = start - tariff.pair;
        floor.extend(columns.iter().map(|price| clamp(price + shift)));
    } else {
        let mut last = (i64::MIN, 0);
        floor.extend(columns.iter().map(|&price| {
            if price != last.0 {
                last = (
                    price,
                    clamp(start + (rest + price - tariff.pair).div_euclid(tariff.point)),
                );
            }
            last.1
        }));
    }
}
