//! A request's points as the solver's answers are checked against them: the kernel's, with locked pairs let in.

use std::ops::Range;

use engine::source::Source;

use super::check::count;
use super::fit::Fit;

/// A request's cells: what the musts forbid is forbidden, and locked pairs are not.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cells<'a>(pub &'a Fit);

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

    fn cell(&self, row: u32, column: u32) -> i32 {
        if self.0.frame.locks.contains_key(&(row, column)) {
            return self.0.pair(row as usize, column as usize).0;
        }
        self.0.kernel().cell(row, column)
    }
}
