//! The kernel's points with locked pairs allowed, as answers are checked against them.

use std::ops::Range;

use matching::problem::FORBIDDEN;
use matching::scores::Source;

use super::CompiledRequest;
use crate::pairing::numbers::count;

/// A request's cells: what the musts forbid is forbidden, and locked pairs are not.
#[derive(Clone, Copy, Debug)]
pub(in crate::pairing) struct Cells<'a>(pub &'a CompiledRequest);

impl Source for Cells<'_> {
    fn rows(&self) -> u32 {
        count(self.0.rows())
    }

    fn columns(&self) -> u32 {
        count(self.0.columns())
    }

    fn limits(&self) -> (i32, i32) {
        let locked = self.0.frame.locks.keys();
        locked.fold(self.0.kernel().limits(), |(low, high), (row, column)| {
            let points = self.cell(*row, *column);
            (low.min(points), high.max(points))
        })
    }

    fn fill(&self, row: u32, columns: Range<u32>, out: &mut [i32]) {
        self.0.kernel().fill(row, columns.clone(), out);
        let locked = self
            .0
            .frame
            .locks
            .range((row, columns.start)..(row, columns.end));
        for ((_, column), _) in locked {
            out[(column - columns.start) as usize] = self.cell(row, *column);
        }
    }

    fn above(
        &self,
        row: u32,
        columns: Range<u32>,
        base: i32,
        floor: &[i16],
        out: &mut Vec<(u32, i32)>,
    ) {
        // A locked pair may break a must, which the kernel would not let through.
        let mut locked = self.0.frame.locks.range((row, 0)..=(row, u32::MAX));
        if locked.next().is_none() {
            return self.0.kernel().above(row, columns, base, floor, out);
        }
        let mut points = vec![0; floor.len()];
        self.fill(row, columns.clone(), &mut points);
        for ((column, &points), &floor) in columns.zip(&points).zip(floor) {
            let over = match floor {
                i16::MAX => false,
                i16::MIN => true,
                floor => i64::from(points) > i64::from(base) + i64::from(floor),
            };
            if points != FORBIDDEN && over {
                out.push((column, points));
            }
        }
    }

    fn cell(&self, row: u32, column: u32) -> i32 {
        if self.0.frame.locks.contains_key(&(row, column)) {
            return self.0.pair(row as usize, column as usize).0;
        }
        self.0.kernel().cell(row, column)
    }
}
