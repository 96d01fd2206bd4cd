//! Linear programs over parts: the largest value of a sum over a set, where other sums are fixed and every part has bounds. The solver
//! is floating point; what it returns is rounded to whole numbers and believed only if it meets every equation and bound exactly.

use microlp::{ComparisonOp, OptimizationDirection, Problem};

/// Whole numbers, one a part, with their common denominator.
pub(crate) struct Witness {
    pub parts: Vec<i64>,
    pub over: i64,
}

/// Rows with the sums they must have, and each part's bounds.
pub(crate) struct Program<'a> {
    pub rows: &'a [Vec<usize>],
    pub sums: &'a [i64],
    pub bounds: Vec<(i64, i64)>,
}

impl Program<'_> {
    /// A point at which the sum over `target` is largest (or smallest), checked in whole numbers. Denominators are tried up to `over`:
    /// vertices of nested and of two-way tables are whole, those of three crossed attributes need not be. None where nothing was
    /// found that stands the check.
    pub fn best(&self, target: &[usize], largest: bool, over: i64) -> Option<Witness> {
        if self.bounds.iter().any(|(low, high)| low > high) {
            return None;
        }
        let direction = if largest {
            OptimizationDirection::Maximize
        } else {
            OptimizationDirection::Minimize
        };
        let mut problem = Problem::new(direction);
        let variables: Vec<_> = self
            .bounds
            .iter()
            .enumerate()
            .map(|(part, (low, high))| {
                let counts = target.binary_search(&part).is_ok();
                let weight = if counts { 1.0 } else { 0.0 };
                problem.add_var(weight, (*low as f64, *high as f64))
            })
            .collect();
        for (row, sum) in self.rows.iter().zip(self.sums) {
            let terms: Vec<_> = row.iter().map(|part| (variables[*part], 1.0)).collect();
            problem.add_constraint(terms.as_slice(), ComparisonOp::Eq, *sum as f64);
        }
        let solution = problem.solve().ok()?.into_solution().ok()?;
        (1..=over).find_map(|over| {
            let parts: Vec<i64> = variables
                .iter()
                .map(|variable| (solution.var_value(*variable) * over as f64).round() as i64)
                .collect();
            self.holds(&parts, over).then_some(Witness { parts, over })
        })
    }

    fn holds(&self, parts: &[i64], over: i64) -> bool {
        let inside = parts
            .iter()
            .zip(&self.bounds)
            .all(|(value, (low, high))| (low * over..=high * over).contains(value));
        let sums = self.rows.iter().zip(self.sums);
        inside
            && sums
                .into_iter()
                .all(|(row, sum)| total(parts, row) == sum * over)
    }
}

/// The sum over a set.
pub(crate) fn total(parts: &[i64], set: &[usize]) -> i64 {
    set.iter().map(|part| parts[*part]).sum()
}
