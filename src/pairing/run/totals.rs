//! Totals of a set of pairs, and the trivial upper bound.

use crate::pairing::compile::CompiledRequest;
use crate::pairing::compile::points::Cells;
use crate::pairing::numbers::count;
use crate::pairing::{Bound, Totals};
use matching::scores::Source;

/// People, pairs and points of pairs that may exist.
pub(in crate::pairing) fn totals(
    fit: &CompiledRequest,
    cells: &Cells,
    pairs: &[(u32, u32)],
) -> Totals {
    let mut people: Vec<usize> = pairs
        .iter()
        .flat_map(|(row, column)| {
            [
                fit.frame.mentors[*row as usize],
                fit.frame.mentees[*column as usize],
            ]
        })
        .collect();
    people.sort_unstable();
    people.dedup();
    let points = |cell: &(u32, u32)| cells.cell(cell.0, cell.1);
    Totals {
        filled: 0,
        people: count(people.len()),
        pairs: count(pairs.len()),
        points: pairs.iter().map(|cell| i64::from(points(cell))).sum(),
        worst: pairs.iter().map(points).min().unwrap_or(0),
    }
}

/// What no pairing can exceed, whatever the rules say about who fits whom.
pub(in crate::pairing) fn trivial(fit: &CompiledRequest) -> Bound {
    let seats = |seats: &[(u32, u32)], across: usize| -> u64 {
        seats
            .iter()
            .map(|(_, max)| u64::from(*max).min(across as u64))
            .sum()
    };
    let pairs =
        seats(&fit.frame.row_seats, fit.columns()).min(seats(&fit.frame.column_seats, fit.rows()));
    let kernel = fit.kernel();
    let mut row = vec![0; fit.columns()];
    let mut most = 0;
    for mentor in 0..kernel.rows() {
        kernel.fill(mentor, 0..kernel.columns(), &mut row);
        most = row.iter().fold(most, |most, points| most.max(*points));
    }
    for (mentor, mentee) in fit.frame.locks.keys() {
        most = most.max(fit.pair(*mentor as usize, *mentee as usize).0);
    }
    let most = i64::try_from(pairs)
        .unwrap_or(i64::MAX)
        .saturating_mul(i64::from(most));
    let filled = fit
        .frame
        .row_seats
        .iter()
        .chain(&fit.frame.column_seats)
        .map(|(min, _)| *min)
        .sum();
    Bound {
        filled,
        people: count(fit.rows() + fit.columns() - fit.frame.both.len()),
        pairs: u32::try_from(pairs).unwrap_or(u32::MAX),
        points: most,
    }
}
