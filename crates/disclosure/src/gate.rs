//! R7 and the part of R8 that is about answers: with the sums as they are, every small set keeps an interval of a point.
//!
//! Two ways in which everybody could have answered, both in whole numbers and both giving every shown sum, show it: their sums over a
//! set of n respondents differ by at least n points of a scale of five (a quarter of the scale each). They also show that the
//! set's sum is not the only whole number possible. Somebody who answered knows one answer more.

use std::collections::BTreeSet;

use crate::linear::{Program, total};

/// One item's rows with their sums.
pub(crate) struct Gate<'a> {
    pub rows: &'a [Vec<usize>],
    pub sums: &'a [i64],
    /// How many answered, one a part.
    pub n: &'a [i64],
    /// The largest answer, counted from 0.
    pub most: i64,
    /// Answers that occur, each with a part that it occurs in: what somebody may know of themselves.
    pub own: &'a BTreeSet<(usize, i64)>,
}

impl Gate<'_> {
    /// Whether every set is safe. `found` is every way to have answered that was found for this item so far; those that give the shown
    /// sums serve again.
    pub fn passes(&self, sets: &[Vec<usize>], coalition: bool, found: &mut Vec<Vec<i64>>) -> bool {
        let gives = |point: &&Vec<i64>| {
            let mut rows = self.rows.iter().zip(self.sums);
            rows.all(|(row, sum)| total(point, row) == *sum)
        };
        let mut fit: Vec<Vec<i64>> = found.iter().filter(gives).cloned().collect();
        let before = fit.len();
        let safe = sets.iter().all(|set| {
            self.wide(set, None, &mut fit)
                && (!coalition || {
                    let mut own = self.own.iter();
                    own.all(|known| self.wide(set, Some(*known), &mut fit))
                })
        });
        found.extend(fit.into_iter().skip(before));
        safe
    }

    fn wide(&self, set: &[usize], known: Option<(usize, i64)>, found: &mut Vec<Vec<i64>>) -> bool {
        let inside = known.is_some_and(|(part, _)| set.binary_search(&part).is_ok());
        let needed = self.most * (total(self.n, set) - i64::from(inside));
        if needed == 0 {
            return true;
        }
        let bounds: Vec<(i64, i64)> = self
            .n
            .iter()
            .enumerate()
            .map(|(part, n)| match known {
                Some((own, answer)) if own == part => (answer, self.most * (n - 1) + answer),
                _ => (0, self.most * n),
            })
            .collect();
        let fits = |point: &&Vec<i64>| {
            let known = known.map(|(part, _)| part);
            known.is_none_or(|part| (bounds[part].0..=bounds[part].1).contains(&point[part]))
        };
        let totals = |found: &[Vec<i64>]| {
            let totals = found.iter().filter(fits).map(|point| total(point, set));
            let ends = totals.fold(None, |ends: Option<(i64, i64)>, value| {
                Some(ends.map_or((value, value), |(low, high)| {
                    (low.min(value), high.max(value))
                }))
            });
            ends.is_some_and(|(low, high)| 4 * (high - low) >= needed)
        };
        if totals(found) {
            return true;
        }
        let program = Program {
            rows: self.rows,
            sums: self.sums,
            bounds: bounds.clone(),
        };
        for largest in [true, false] {
            if let Some(witness) = program.best(set, largest, 1) {
                found.push(witness.parts);
            }
        }
        totals(found)
    }
}
