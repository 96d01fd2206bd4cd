//! R7 for what leaves as a whole: means, shares and distributions, as they are rounded, tell more together than each by itself.
//!
//! A number of respondents for each part and each point of the scale that fits everything shown is one way in which they could have
//! answered. Every small set must keep ways whose means lie a point of a scale of five apart. The ends are those of linear programs in
//! floating point with a slack; where one is not solved, the set does not count as open.

use microlp::{ComparisonOp, OptimizationDirection, Problem};

use crate::linear::total;

/// So much further than needed two ends have to lie, for each respondent.
const SLACK: f64 = 1e-4;

/// Everything shown of one item.
pub(crate) struct Joint<'a> {
    /// How many answered, one a part.
    pub n: &'a [i64],
    /// The largest answer, counted from 0.
    pub most: usize,
    /// Parts, and the least and largest sum that is shown like theirs.
    pub sums: Vec<(Vec<usize>, i64, i64)>,
    /// Parts, first and last point, and the least and largest number of answers among these that is shown like theirs.
    pub counts: Vec<(Vec<usize>, usize, usize, i64, i64)>,
}

impl Joint<'_> {
    /// Whether every set keeps its width.
    pub fn leaves_open(&self, sets: &[Vec<usize>]) -> bool {
        // Sums by part of each way that was found: they serve for the sets that come after, too.
        let mut found: Vec<Vec<f64>> = Vec::new();
        sets.iter().all(|set| {
            let n = total(self.n, set) as f64;
            let needed = n * (self.most as f64 / 4.0 + SLACK);
            let wide = |found: &[Vec<f64>]| {
                let sums = found
                    .iter()
                    .map(|way| set.iter().map(|part| way[*part]).sum::<f64>());
                let ends = sums.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), sum| {
                    (low.min(sum), high.max(sum))
                });
                ends.1 - ends.0 >= needed
            };
            if n == 0.0 || wide(&found) {
                return true;
            }
            for direction in [
                OptimizationDirection::Maximize,
                OptimizationDirection::Minimize,
            ] {
                found.extend(self.end(set, direction));
            }
            wide(&found)
        })
    }

    /// The sums by part of a way in which the sum over the set is largest or smallest.
    fn end(&self, set: &[usize], direction: OptimizationDirection) -> Option<Vec<f64>> {
        let mut problem = Problem::new(direction);
        let mut variables = Vec::with_capacity(self.n.len());
        for (part, n) in self.n.iter().enumerate() {
            let inside = set.binary_search(&part).is_ok();
            let each: Vec<_> = (0..=self.most)
                .map(|point| {
                    let weight = if inside { point as f64 } else { 0.0 };
                    problem.add_var(weight, (0.0, *n as f64))
                })
                .collect();
            let all: Vec<_> = each.iter().map(|variable| (*variable, 1.0)).collect();
            problem.add_constraint(all.as_slice(), ComparisonOp::Eq, *n as f64);
            variables.push(each);
        }
        let mut between = |terms: &[_], low: i64, high: i64| {
            if low == high {
                problem.add_constraint(terms, ComparisonOp::Eq, low as f64);
            } else {
                problem.add_constraint(terms, ComparisonOp::Ge, low as f64);
                problem.add_constraint(terms, ComparisonOp::Le, high as f64);
            }
        };
        for (parts, low, high) in &self.sums {
            let terms: Vec<_> = parts
                .iter()
                .flat_map(|part| (1..=self.most).map(|at| (variables[*part][at], at as f64)))
                .collect();
            between(&terms, *low, *high);
        }
        for (parts, from, to, low, high) in &self.counts {
            let terms: Vec<_> = parts
                .iter()
                .flat_map(|part| (*from..=*to).map(|at| (variables[*part][at], 1.0)))
                .collect();
            between(&terms, *low, *high);
        }
        let solution = problem.solve().ok()?.into_solution().ok()?;
        let sum = |each: &Vec<_>| -> f64 {
            let points = each.iter().enumerate();
            points
                .map(|(point, variable)| point as f64 * solution.var_value(*variable))
                .sum()
        };
        Some(variables.iter().map(sum).collect())
    }
}

/// The least and the largest number up to `most` that is shown as `own` is.
pub(crate) fn alike<Shown: PartialEq>(
    own: u32,
    most: u32,
    shown: impl Fn(u32) -> Shown,
) -> (i64, i64) {
    let same = shown(own);
    let low = (0..own)
        .rev()
        .take_while(|other| shown(*other) == same)
        .last();
    let high = (own + 1..=most)
        .take_while(|other| shown(*other) == same)
        .last();
    (
        i64::from(low.unwrap_or(own)),
        i64::from(high.unwrap_or(own)),
    )
}
