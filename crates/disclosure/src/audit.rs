//! R6 and the part of R8 that is about counts: whatever was answered, what is shown leaves every small set open.
//!
//! Let w be a change of the parts' sums that no shown row notices, in units in which a part of n respondents may move by 4 n (half of a
//! scale of five points for each is 2 points, so 4 units are 2 points). A set of n respondents is safe when some w moves its sum by at
//! least n units, half a point a respondent: a point in all, since −w does the same the other way. Somebody who answered leaves
//! n − 1 in their part that can move, and n − 1 to be guessed in a set that they are in.

use crate::linear::{Program, Witness, total};
use crate::span::Span;

/// Changes that were found, each for the rows that it leaves as they are. It lasts for one item.
#[derive(Default)]
pub(crate) struct Audit {
    found: Vec<Witness>,
    /// The rows that were asked about last, and which of `found` leave them as they are.
    rows: Vec<Vec<usize>>,
    fit: Vec<usize>,
}

impl Audit {
    /// The first set that is not safe. `n` is how many answered, one a part.
    pub fn first_open<'a>(
        &mut self,
        rows: &[Vec<usize>],
        n: &[i64],
        sets: &'a [Vec<usize>],
        coalition: bool,
    ) -> Option<&'a Vec<usize>> {
        let span = Span::new(n.len(), rows);
        sets.iter()
            .find(|set| span.holds(set) || !self.safe(rows, n, set, coalition))
    }

    /// Whether a set is safe, from outside and from each respondent who answered.
    pub fn safe(&mut self, rows: &[Vec<usize>], n: &[i64], set: &[usize], coalition: bool) -> bool {
        let mut insiders = (0..n.len()).filter(|part| n[*part] > 0 && coalition);
        self.moves(rows, n, set, None)
            && insiders.all(|insider| self.moves(rows, n, set, Some(insider)))
    }

    fn moves(
        &mut self,
        rows: &[Vec<usize>],
        n: &[i64],
        set: &[usize],
        insider: Option<usize>,
    ) -> bool {
        let inside = insider.is_some_and(|part| set.binary_search(&part).is_ok());
        let needed = total(n, set) - i64::from(inside);
        if needed == 0 {
            return true;
        }
        // What was found for another set may do. It is shortened where the insider's part cannot move that far.
        let does = |witness: &Witness| {
            let moved = total(&witness.parts, set).abs();
            let Some(part) = insider else {
                return moved >= needed * witness.over;
            };
            let (own, most) = (witness.parts[part].abs(), 4 * (n[part] - 1));
            if own <= most * witness.over {
                moved >= needed * witness.over
            } else {
                moved * most >= needed * own
            }
        };
        if self.rows != rows || self.fit.is_empty() {
            let leaves = |at: &usize| {
                let mut sums = rows.iter().map(|row| total(&self.found[*at].parts, row));
                sums.all(|sum| sum == 0)
            };
            self.fit = (0..self.found.len()).filter(leaves).collect();
            self.rows = rows.to_vec();
        }
        if self.fit.iter().any(|at| does(&self.found[*at])) {
            return true;
        }
        let bounds = n
            .iter()
            .enumerate()
            .map(|(part, n)| {
                let most = 4 * (n - i64::from(insider == Some(part)));
                (-most, most)
            })
            .collect();
        let program = Program {
            rows,
            sums: &vec![0; rows.len()],
            bounds,
        };
        let Some(witness) = program.best(set, true, 4) else {
            return false;
        };
        let enough = total(&witness.parts, set) >= needed * witness.over;
        self.fit.push(self.found.len());
        self.found.push(witness);
        enough
    }
}
