//! Sources of points that are computed part of a row at a time instead of being held as a matrix.

use std::ops::Range;

use super::problem::FORBIDDEN;

/// Answers points of pairs, a stretch of one row at a time. The same question always has the same answer.
///
/// Rows and columns count from 0. Ranges lie inside the columns; stretches of about 1,024 columns that several rows ask
/// for one after the other are the usual question, so that what belongs to the columns stays in cache.
pub trait Source {
    /// Number of rows.
    fn rows(&self) -> u32;

    /// Number of columns.
    fn columns(&self) -> u32;

    /// No allowed pair has fewer points than the first number or more than the second. They may be farther apart than
    /// the points are, and are (0, 0) where no pair is allowed.
    fn limits(&self) -> (i32, i32);

    /// Points of one row with the columns of a range, [`FORBIDDEN`] where no pair may exist. `out` is as long as the range.
    fn fill(&self, row: u32, columns: Range<u32>, out: &mut [i32]);

    /// Pushes, in the order of columns, every allowed pair of the row whose points are above `base + floor[column - start]`,
    /// as column and points. `floor` is as long as the range. The sum is meant as a whole number that never overflows;
    /// a floor of `i16::MAX` lets no pair through and one of `i16::MIN` every allowed one, whatever the base.
    fn above(
        &self,
        row: u32,
        columns: Range<u32>,
        base: i32,
        floor: &[i16],
        out: &mut Vec<(u32, i32)>,
    ) {
        let mut points = vec![0; floor.len()];
        self.fill(row, columns.clone(), &mut points);
        for ((column, &points), &floor) in columns.zip(&points).zip(floor) {
            if points != FORBIDDEN && over(points, base, floor) {
                out.push((column, points));
            }
        }
    }

    /// Points of one pair, or [`FORBIDDEN`].
    fn cell(&self, row: u32, column: u32) -> i32 {
        let mut points = [FORBIDDEN];
        self.fill(row, column..column + 1, &mut points);
        points[0]
    }
}

/// Whether points are above a base and a floor.
fn over(points: i32, base: i32, floor: i16) -> bool {
    match floor {
        i16::MAX => false,
        i16::MIN => true,
        floor => i64::from(points) > i64::from(base) + i64::from(floor),
    }
}

/// A matrix as a source.
#[derive(Clone, Copy, Debug)]
pub struct Dense<'a> {
    rows: u32,
    columns: u32,
    points: &'a [i32],
    limits: (i32, i32),
}

impl<'a> Dense<'a> {
    /// `points` is row-major and holds `rows * columns` numbers, [`FORBIDDEN`] where no pair may exist; none when it
    /// holds another number of them.
    #[must_use]
    pub fn new(rows: u32, columns: u32, points: &'a [i32]) -> Option<Self> {
        if points.len() as u64 != u64::from(rows) * u64::from(columns) {
            return None;
        }
        let allowed = || points.iter().copied().filter(|&points| points != FORBIDDEN);
        Some(Self {
            rows,
            columns,
            points,
            limits: (allowed().min().unwrap_or(0), allowed().max().unwrap_or(0)),
        })
    }

    /// The same where the least and most points are known.
    pub(crate) fn within(
        (rows, columns): (u32, u32),
        points: &'a [i32],
        limits: (i32, i32),
    ) -> Self {
        Self {
            rows,
            columns,
            points,
            limits,
        }
    }

    fn line(&self, row: u32, columns: &Range<u32>) -> &[i32] {
        let start = row as usize * self.columns as usize;
        &self.points[start + columns.start as usize..start + columns.end as usize]
    }
}

impl Source for Dense<'_> {
    fn rows(&self) -> u32 {
        self.rows
    }

    fn columns(&self) -> u32 {
        self.columns
    }

    fn limits(&self) -> (i32, i32) {
        self.limits
    }

    fn fill(&self, row: u32, columns: Range<u32>, out: &mut [i32]) {
        out.copy_from_slice(self.line(row, &columns));
    }

    fn cell(&self, row: u32, column: u32) -> i32 {
        self.line(row, &(column..column + 1))[0]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn above_pushes_what_is_above_and_allowed() {
        let points = [5, FORBIDDEN, 7, 9, 9, 9, i32::MAX, 3];
        let source = Dense::new(2, 4, &points).expect("eight numbers");
        let pushed = |row, columns: Range<u32>, base, floor: &[i16]| {
            let mut out = Vec::new();
            source.above(row, columns, base, floor, &mut out);
            out
        };
        assert_eq!(pushed(0, 0..4, 2, &[3, 0, 4, 7]), [(2, 7)]);
        assert_eq!(pushed(0, 0..3, i32::MAX, &[i16::MIN; 3]), [(0, 5), (2, 7)]);
        assert_eq!(
            pushed(1, 1..4, i32::MIN, &[i16::MAX, -1, -1]),
            [(2, i32::MAX), (3, 3)]
        );
        assert_eq!(pushed(1, 2..3, i32::MAX, &[1]), []);
        assert_eq!(source.cell(1, 3), 3);
        assert_eq!(source.limits(), (3, i32::MAX));
        assert!(Dense::new(3, 3, &points).is_none());
    }
}
