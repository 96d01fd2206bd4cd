//! The first candidates: of a few stretches of columns, drawn by lot for each row, those with the most points.

use super::net::Arc;
use super::price::lot;
use crate::assign::FORBIDDEN;
use crate::source::Source;

/// Columns of one stretch.
const STRETCH: u32 = 64;
/// Stretches a row looks at.
const STRETCHES: u32 = 8;
/// Candidates a row takes from them.
const KEEP: usize = 12;

/// Pushes one row's first candidates, in the order of columns.
pub(super) fn row<S: Source + ?Sized>(
    source: &S,
    row: u32,
    scratch: &mut Vec<i32>,
    out: &mut Vec<Arc>,
) {
    let columns = source.columns();
    let mut best: Vec<(i32, u32, u32)> = Vec::new();
    let mut take = |start: u32, end: u32| {
        scratch.resize((end - start) as usize, 0);
        source.fill(row, start..end, scratch);
        for (column, &points) in (start..end).zip(scratch.iter()) {
            if points != FORBIDDEN {
                best.push((points, lot(row, column), column));
            }
        }
    };
    if columns <= STRETCH * STRETCHES {
        take(0, columns);
    } else {
        for number in 0..STRETCHES {
            let drawn = lot(row.wrapping_mul(STRETCHES).wrapping_add(number), 0x5EED);
            let start = (u64::from(drawn) * u64::from(columns - STRETCH + 1)) >> 32;
            take(start as u32, start as u32 + STRETCH);
        }
    }
    best.sort_unstable_by(|a, b| b.cmp(a));
    best.dedup();
    best.truncate(KEEP);
    let from = out.len();
    out.extend(best.iter().map(|&(points, _, column)| Arc {
        row,
        column,
        points,
    }));
    out[from..].sort_unstable();
}
