//! Linear programs in whole numbers: the simplex method for variables between bounds, without a rounding anywhere.
//!
//! Each basic variable is a sum over the others with whole coefficients over one common denominator; a pivot divides without a rest
//! (Edmonds 1967). A feasible point is looked for as in Dutertre and de Moura (2006). At first whatever promises most is taken, then the
//! variable of the smallest number (Bland 1977), so that the search ends.

use std::cmp::Ordering;

/// A fraction; the denominator is positive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    /// Above.
    pub over: i128,
    /// Below.
    pub under: i128,
}

/// Steps that take what promises most.
const GREEDY: usize = 100;

/// A sum of variables, each with a coefficient.
pub(crate) type Terms = Vec<(usize, i128)>;

/// Rows that hold at some point, ready to be asked for the ends of sums.
#[derive(Clone)]
pub(crate) struct Program {
    /// Of each variable: first those that were given, then one a row.
    bounds: Vec<(i128, i128)>,
    /// One a row: coefficients of `free`, over `under`.
    table: Vec<Vec<i128>>,
    under: i128,
    basic: Vec<usize>,
    free: Vec<usize>,
    /// One a free variable: it is at its upper bound, not its lower.
    upper: Vec<bool>,
}

impl Program {
    /// Variables from 0 to their size; rows with the least and the largest sum. Nothing where no point fits.
    pub fn new(sizes: &[i128], rows: &[(Terms, i128, i128)]) -> Option<Program> {
        let given = sizes.len();
        let mut program = Program {
            bounds: sizes.iter().map(|size| (0, *size)).collect(),
            table: Vec::new(),
            under: 1,
            basic: Vec::new(),
            free: (0..given).collect(),
            upper: vec![false; given],
        };
        for (at, (terms, low, high)) in rows.iter().enumerate() {
            let mut row = vec![0; given];
            for (variable, by) in terms {
                row[*variable] += by;
            }
            program.bounds.push((*low, *high));
            program.table.push(row);
            program.basic.push(given + at);
        }
        program.fit().then_some(program)
    }

    /// Values of the basic variables, over `under`.
    fn values(&self) -> Vec<i128> {
        let at: Vec<i128> = (0..self.free.len()).map(|at| self.value(at)).collect();
        let value = |row: &Vec<i128>| row.iter().zip(&at).map(|(by, at)| by * at).sum();
        self.table.iter().map(value).collect()
    }

    fn value(&self, free: usize) -> i128 {
        let (low, high) = self.bounds[self.free[free]];
        if self.upper[free] { high } else { low }
    }

    /// Whether a free variable can grow (or shrink).
    fn moves(&self, free: usize, up: bool) -> bool {
        let (low, high) = self.bounds[self.free[free]];
        low < high && self.upper[free] != up
    }

    fn fit(&mut self) -> bool {
        if self.bounds.iter().any(|(low, high)| low > high) {
            return false;
        }
        for step in 0.. {
            let values = self.values();
            let off = |row: &usize| {
                let (low, high) = self.bounds[self.basic[*row]];
                (low * self.under - values[*row]).max(values[*row] - high * self.under)
            };
            let rows = (0..self.basic.len()).filter(|row| off(row) > 0);
            let Some(row) = rows.min_by_key(|row| {
                let by = if step < GREEDY { -off(row) } else { 0 };
                (by, self.basic[*row])
            }) else {
                return true;
            };
            let up = values[row] < self.bounds[self.basic[row]].0 * self.under;
            let helps = |free: &usize| {
                let by = self.table[row][*free];
                by != 0 && self.moves(*free, (by > 0) == up)
            };
            let free = (0..self.free.len()).filter(helps);
            let Some(free) = free.min_by_key(|free| self.free[*free]) else {
                return false;
            };
            self.pivot(row, free, !up);
        }
        false
    }

    /// The largest value of a sum. What is found stays as the place to begin for the next.
    pub fn largest(&mut self, terms: &[(usize, i128)]) -> Fraction {
        let mut step = 0;
        loop {
            let cost = self.cost(terms);
            let better = |free: &usize| cost[*free] != 0 && self.moves(*free, cost[*free] > 0);
            let free = (0..self.free.len()).filter(better);
            let Some(free) = free.min_by_key(|free| {
                let by = if step < GREEDY { -cost[*free].abs() } else { 0 };
                (by, self.free[*free])
            }) else {
                let at = cost.iter().enumerate();
                return Fraction {
                    over: at.map(|(free, by)| by * self.value(free)).sum(),
                    under: self.under,
                };
            };
            self.advance(free, cost[free] > 0);
            step += 1;
        }
    }

    /// The smallest value of a sum.
    pub fn smallest(&mut self, terms: &[(usize, i128)]) -> Fraction {
        let turned: Terms = terms.iter().map(|(at, by)| (*at, -by)).collect();
        let Fraction { over, under } = self.largest(&turned);
        Fraction { over: -over, under }
    }

    /// A sum by the free variables, over `under`.
    fn cost(&self, terms: &[(usize, i128)]) -> Vec<i128> {
        let mut cost = vec![0; self.free.len()];
        for (variable, by) in terms {
            if let Some(free) = self.free.iter().position(|own| own == variable) {
                cost[free] += by * self.under;
            } else if let Some(row) = self.basic.iter().position(|own| own == variable) {
                for (cost, own) in cost.iter_mut().zip(&self.table[row]) {
                    *cost += by * own;
                }
            }
        }
        cost
    }

    /// Moves a free variable as far as it and all basic ones can go.
    fn advance(&mut self, free: usize, up: bool) {
        let values = self.values();
        let (low, high) = self.bounds[self.free[free]];
        // How far, as a fraction; the variable that stops it; its row.
        let mut stop = ((high - low, 1), self.free[free], None);
        for (row, value) in values.iter().enumerate() {
            let by = self.table[row][free];
            if by == 0 {
                continue;
            }
            let (low, high) = self.bounds[self.basic[row]];
            let rises = (by > 0) == up;
            let room = if rises {
                high * self.under - value
            } else {
                value - low * self.under
            };
            let (far, variable) = ((room, by.abs()), self.basic[row]);
            let nearer = (far.0 * stop.0.1).cmp(&(stop.0.0 * far.1));
            if nearer == Ordering::Less || (nearer == Ordering::Equal && variable < stop.1) {
                stop = (far, variable, Some((row, rises)));
            }
        }
        match stop.2 {
            None => self.upper[free] = up,
            Some((row, rises)) => self.pivot(row, free, rises),
        }
    }

    /// The basic variable of a row becomes free, at its upper or lower bound, and a free one basic.
    fn pivot(&mut self, row: usize, free: usize, upper: bool) {
        let line = self.table[row].clone();
        let by = line[free];
        for (at, other) in self.table.iter_mut().enumerate() {
            if at == row {
                for (entry, own) in other.iter_mut().zip(&line) {
                    *entry = -own;
                }
                other[free] = self.under;
                continue;
            }
            let with = other[free];
            if with == 0 && by == self.under {
                continue;
            }
            for (entry, own) in other.iter_mut().zip(&line) {
                if *entry != 0 || (with != 0 && *own != 0) {
                    *entry = divided(*entry * by - with * own, self.under);
                }
            }
            other[free] = with;
        }
        self.under = by;
        if by < 0 {
            self.under = -by;
            let entries = self.table.iter_mut().flatten();
            entries.for_each(|entry| *entry = -*entry);
        }
        std::mem::swap(&mut self.basic[row], &mut self.free[free]);
        self.upper[free] = upper;
    }
}

/// Without a rest; small numbers are divided much faster.
fn divided(number: i128, by: i128) -> i128 {
    match (i64::try_from(number), i64::try_from(by)) {
        (Ok(number), Ok(by)) => i128::from(number / by),
        _ => number / by,
    }
}

#[cfg(test)]
mod tests {
    use super::{Fraction, Program};

    #[test]
    fn a_total_and_a_part_bound_the_rest() {
        // Three of sizes 20, 8, 12; all make 30, the first two 18 to 20.
        let all = vec![(0, 1), (1, 1), (2, 1)];
        let rows = [(all, 30, 30), (vec![(0, 1), (1, 1)], 18, 20)];
        let mut program = Program::new(&[20, 8, 12], &rows).expect("it fits");
        let whole = |over| Fraction { over, under: 1 };
        let mut ends = |terms: &[(usize, i128)]| (program.smallest(terms), program.largest(terms));
        assert_eq!(ends(&[(2, 1)]), (whole(10), whole(12)));
        assert_eq!(ends(&[(1, 1)]), (whole(0), whole(8)));
        assert_eq!(ends(&[(0, 1), (1, -1)]), (whole(2), whole(20)));
    }

    #[test]
    fn halves_are_found_and_contradictions_too() {
        // Every two of three make 1.
        let pair = |a, b| (vec![(a, 1), (b, 1)], 1, 1);
        let rows = [pair(0, 1), pair(1, 2), pair(0, 2)];
        let mut program = Program::new(&[4, 4, 4], &rows).expect("it fits");
        let Fraction { over, under } = program.largest(&[(0, 1)]);
        assert_eq!(2 * over, under);
        assert!(Program::new(&[1, 1], &[(vec![(0, 1), (1, 1)], 3, 4)]).is_none());
    }
}
