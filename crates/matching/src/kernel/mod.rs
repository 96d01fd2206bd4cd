//! The one kernel: rules over columns of small integers, and the points of one row with a stretch of columns.
//!
//! Every pair is looked at many times, so a look has to be cheap. Rules over classes become *planes* (for each class of
//! rows a number for every column), frequent shared values become planes of strengths; a row adds its planes, a vector of
//! columns at a time, and rare things (listed pairs, rare values) are added one by one afterwards. Points are added up in
//! bytes where they fit, and a pair that may not exist is a number so small that no points lift it to an allowed one.
//!
//! Beside the fused reading stands each rule's own ([`Rule::pair`], [`Rule::row`]), for those who ask why.

mod fused;
mod lane;
mod planes;
mod rows;
mod rule;
mod sums;
#[cfg(test)]
mod tests;
mod verdicts;

use std::ops::Range;

use super::problem::FORBIDDEN;
use super::scores::Source;
use fused::Fused;
use lane::{BLOCK, Lane, TILE, fits};
pub use rows::Rows;
pub use rule::{Equal, Listed, MOST, Rule, Shared, Table};
pub use verdicts::{Counts, Verdicts};

/// The largest base, in size, that the fast comparison of [`Source::above`] is made for.
const BASE: i32 = 32_000;

/// A policy over rows and columns.
#[derive(Clone, Debug)]
pub struct Kernel {
    rows: usize,
    columns: usize,
    rules: Vec<Rule>,
    limits: (i32, i32),
    width: Width,
}

/// The narrowest numbers that hold every pair's points.
#[derive(Clone, Debug)]
enum Width {
    Byte(Fused<i8>),
    Short(Fused<i16>),
    Long(Fused<i32>),
}

/// Does something with the fused rules, whatever their width.
macro_rules! fused {
    ($kernel:expr, $fused:ident => $what:expr) => {
        match &$kernel.width {
            Width::Byte($fused) => $what,
            Width::Short($fused) => $what,
            Width::Long($fused) => $what,
        }
    };
}

impl Kernel {
    /// Compiles rules; every rule speaks of this many rows and columns.
    #[must_use]
    pub fn new(rows: usize, columns: usize, rules: Vec<Rule>) -> Self {
        let (least, most) = rules.iter().map(Rule::limits).fold((0, 0), |sum, limits| {
            (sum.0 + i64::from(limits.0), sum.1 + i64::from(limits.1))
        });
        let whole =
            |sum: i64| i32::try_from(sum).unwrap_or(if sum < 0 { -i32::MAX } else { i32::MAX });
        let limits = (whole(least), whole(most));
        let width = if fits(least, most, i8::MIN.into()..=i8::MAX.into()) {
            Width::Byte(Fused::new((rows, columns), &rules, limits.0))
        } else if fits(least, most, i16::MIN.into()..=i16::MAX.into()) {
            Width::Short(Fused::new((rows, columns), &rules, limits.0))
        } else {
            Width::Long(Fused::new((rows, columns), &rules, limits.0))
        };
        Self {
            rows,
            columns,
            rules,
            limits,
            width,
        }
    }

    /// The rules, each with its own reading.
    #[must_use]
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// Gives pairs their points as a [`Source`], in place of what was given before: row, column, and points within the
    /// limits, or none where the pair may not exist. Each pair once.
    pub fn pin(&mut self, pins: &[(u32, u32, Option<i32>)]) {
        match &mut self.width {
            Width::Byte(fused) => fused.pin(self.rows, pins),
            Width::Short(fused) => fused.pin(self.rows, pins),
            Width::Long(fused) => fused.pin(self.rows, pins),
        }
    }
}

impl Source for Kernel {
    fn rows(&self) -> u32 {
        u32::try_from(self.rows).unwrap_or(u32::MAX)
    }

    fn columns(&self) -> u32 {
        u32::try_from(self.columns).unwrap_or(u32::MAX)
    }

    fn limits(&self) -> (i32, i32) {
        self.limits
    }

    fn fill(&self, row: u32, columns: Range<u32>, out: &mut [i32]) {
        fused!(self, fused => fill(fused, row as usize, columns, out));
    }

    fn above(
        &self,
        row: u32,
        columns: Range<u32>,
        base: i32,
        floor: &[i16],
        out: &mut Vec<(u32, i32)>,
    ) {
        fused!(self, fused => above(fused, row as usize, columns, base, floor, out));
    }
}

/// The parts of a range that lie in one tile: tile, first block, number of blocks, and columns within the blocks.
fn parts(columns: Range<u32>) -> impl Iterator<Item = (usize, usize, usize, Range<usize>)> {
    let (mut from, to) = (columns.start as usize, columns.end as usize);
    std::iter::from_fn(move || {
        if from >= to {
            return None;
        }
        let tile = from / TILE;
        let end = to.min((tile + 1) * TILE);
        let (inside, until) = (from - tile * TILE, end - tile * TILE);
        let first = inside / BLOCK;
        let start = first * BLOCK;
        from = end;
        Some((
            tile,
            first,
            until.div_ceil(BLOCK) - first,
            inside - start..until - start,
        ))
    })
}

fn fill<L: Lane>(fused: &Fused<L>, row: usize, columns: Range<u32>, out: &mut [i32]) {
    let mut rest = out;
    let least = fused.least();
    for (tile, first, blocks, inside) in parts(columns) {
        let mut room = None;
        let lanes = fused.lanes(row, tile, first..first + blocks, &mut room);
        let Some((here, after)) = rest.split_at_mut_checked(inside.len()) else {
            return;
        };
        rest = after;
        for (out, lane) in here.iter_mut().zip(&lanes.as_flattened()[inside]) {
            *out = if *lane < least {
                FORBIDDEN
            } else {
                lane.points()
            };
        }
    }
}

fn above<L: Lane>(
    fused: &Fused<L>,
    row: usize,
    columns: Range<u32>,
    base: i32,
    floor: &[i16],
    out: &mut Vec<(u32, i32)>,
) {
    let mut rest = floor;
    let near = i16::try_from(base).ok().filter(|_| base.abs() <= BASE);
    let least = fused.least();
    for (tile, first, blocks, inside) in parts(columns) {
        let mut room = None;
        let lanes = fused.lanes(row, tile, first..first + blocks, &mut room);
        let start = tile * TILE + first * BLOCK + inside.start;
        let Some((here, after)) = rest.split_at_checked(inside.len()) else {
            return;
        };
        rest = after;
        let points = &lanes.as_flattened()[inside];
        let (blocks, tail) = points.as_chunks::<BLOCK>();
        let (floors, last) = here.as_chunks::<BLOCK>();
        let Some(near) = near else {
            pick(points, here, base, least, start, out);
            continue;
        };
        // What fills no block is compared as one whose further columns let nobody through.
        let rest = (!tail.is_empty()).then(|| {
            let (mut points, mut floor) = ([L::default(); BLOCK], [i16::MAX; BLOCK]);
            points[..tail.len()].copy_from_slice(tail);
            floor[..last.len()].copy_from_slice(last);
            (points, floor)
        });
        let rest = rest.as_ref().map(|(points, floor)| (points, floor));
        for (at, (points, floor)) in blocks.iter().zip(floors).chain(rest).enumerate() {
            if L::any_above(points, floor, near, least) {
                pick_block(points, floor, near, least, start + at * BLOCK, out);
            }
        }
    }
}

/// Pushes those of a block that are above.
#[inline(never)]
fn pick_block<L: Lane>(
    points: &[L; BLOCK],
    floor: &[i16; BLOCK],
    base: i16,
    least: L,
    start: usize,
    out: &mut Vec<(u32, i32)>,
) {
    let hits = L::all_above(points, floor, base, least);
    let (words, _) = hits.as_chunks::<8>();
    for (number, word) in words.iter().enumerate() {
        let mut left = u64::from_le_bytes(*word);
        while left != 0 {
            let at = number * 8 + (left.trailing_zeros() / 8) as usize;
            left &= left - 1;
            let column = u32::try_from(start + at).unwrap_or(u32::MAX);
            out.push((column, points[at].points()));
        }
    }
}

/// Pushes those that are above, one by one.
#[inline(never)]
fn pick<L: Lane>(
    points: &[L],
    floor: &[i16],
    base: i32,
    least: L,
    start: usize,
    out: &mut Vec<(u32, i32)>,
) {
    for (column, (lane, floor)) in (start..).zip(points.iter().zip(floor)) {
        let points = lane.points();
        let over = match *floor {
            i16::MAX => false,
            i16::MIN => true,
            floor => i64::from(points) > i64::from(base) + i64::from(floor),
        };
        if over && *lane >= least {
            out.push((u32::try_from(column).unwrap_or(u32::MAX), points));
        }
    }
}
