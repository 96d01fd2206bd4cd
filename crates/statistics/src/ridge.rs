//! What an outcome goes with: linear regression with a ridge penalty (Hoerl and Kennard 1970). The penalty is the one of a fixed
//! list that predicts left-out rows best (PRESS, Allen 1974); intervals are percentiles of resampled rows (Efron 1979). Cost:
//! draws × n × k² + draws × k³.

use crate::random::Random;
use crate::{Cannot, Interval, Result};

/// Columns beside an outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct Ridge {
    /// Rows.
    pub n: usize,
    /// The penalty, as a multiple of n.
    pub penalty: f64,
    /// One for each column; none for a column in which all rows are alike.
    pub effects: Vec<Option<Effect>>,
    /// Share of the outcome's variance that is predicted of rows that were left out; below 0 where that is worse than the mean.
    pub predicted: f64,
}

/// What one standard deviation more of a column goes with, all other columns being the same. Drawn towards 0 by the penalty.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effect {
    /// In the outcome's own unit.
    pub value: f64,
    /// 95 %.
    pub interval: Interval,
    /// The column's standard deviation.
    pub spread: f64,
}

/// Multiples of n.
const PENALTIES: [f64; 7] = [0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0];
/// Fewer say nothing.
const LEAST: usize = 10;

/// The outcome of each row, explained by `k` columns (`columns` is row by row).
///
/// # Errors
/// [`Cannot::TooFew`] below ten rows, or where `columns` is not `k` a row; [`Cannot::NoVariance`] where all outcomes, or all rows, are
/// alike.
///
/// ```
/// use statistics::ridge;
/// // The outcome follows the first column; the second one is a coin.
/// let rows: Vec<f64> = (0..40).flat_map(|row| [f64::from(row % 5), f64::from((row / 5) % 2)]).collect();
/// let outcome: Vec<f64> = (0..40).map(|row| 3.0 + f64::from(row % 5) / 2.0).collect();
/// let found = ridge(&rows, &outcome, 2, 200, 1)?;
/// let [Some(first), Some(second)] = found.effects[..] else { panic!("both vary") };
/// assert!(first.interval.0 > 0.5 && first.interval.1 < 0.9);
/// assert!(second.value.abs() < 0.05 && found.predicted > 0.9);
/// # Ok::<(), statistics::Cannot>(())
/// ```
pub fn ridge(columns: &[f64], outcome: &[f64], k: usize, draws: usize, seed: u64) -> Result<Ridge> {
    let n = outcome.len();
    if n < LEAST || columns.len() != n * k {
        return Err(Cannot::TooFew);
    }
    let spreads: Vec<f64> = (0..k)
        .map(|at| deviation((0..n).map(|row| columns[row * k + at])))
        .collect();
    let used: Vec<usize> = (0..k).filter(|at| spreads[*at] > 0.0).collect();
    if used.is_empty() || deviation(outcome.iter().copied()) <= 0.0 {
        return Err(Cannot::NoVariance);
    }
    let width = used.len();
    let mut scaled = Vec::with_capacity(n * width);
    for row in 0..n {
        scaled.extend(used.iter().map(|at| columns[row * k + at] / spreads[*at]));
    }
    let rows: Vec<usize> = (0..n).collect();
    let sums = Sums::of(&scaled, outcome, &rows, width);
    let (penalty, left) = PENALTIES
        .into_iter()
        .filter_map(|penalty| Some((penalty, sums.left_out(&scaled, outcome, penalty)?)))
        .min_by(|(_, one), (_, other)| one.total_cmp(other))
        .ok_or(Cannot::NoVariance)?;
    let values = sums.solve(penalty).ok_or(Cannot::NoVariance)?;
    let mut random = Random::new(seed);
    let mut drawn: Vec<Vec<f64>> = vec![Vec::with_capacity(draws); width];
    let mut sample = Vec::with_capacity(n);
    for _ in 0..draws {
        sample.clear();
        random.each_below(u32::try_from(n).unwrap_or(u32::MAX), n, |row| {
            sample.push(row)
        });
        let Some(values) = Sums::of(&scaled, outcome, &sample, width).solve(penalty) else {
            continue;
        };
        for (list, value) in drawn.iter_mut().zip(values) {
            list.push(value);
        }
    }
    let mut effects = vec![None; k];
    for (place, (at, list)) in used.iter().zip(&mut drawn).enumerate() {
        list.sort_by(f64::total_cmp);
        let end = |share: f64| {
            let last = list.len().saturating_sub(1);
            list.get((share * last as f64 + 0.5) as usize)
                .copied()
                .unwrap_or(values[place])
        };
        effects[*at] = Some(Effect {
            value: values[place],
            interval: (end(0.025), end(0.975)),
            spread: spreads[*at],
        });
    }
    let total = deviation(outcome.iter().copied());
    Ok(Ridge {
        n,
        penalty,
        effects,
        predicted: 1.0 - left / (total * total * n as f64),
    })
}

fn deviation(values: impl Iterator<Item = f64> + Clone) -> f64 {
    let (count, sum) = values
        .clone()
        .fold((0.0, 0.0), |(count, sum), value| (count + 1.0, sum + value));
    let mean = sum / count;
    let squares: f64 = values.map(|value| (value - mean) * (value - mean)).sum();
    (squares / count).sqrt()
}

/// Centred sums of squares and products of some rows.
struct Sums {
    n: usize,
    width: usize,
    means: Vec<f64>,
    mean: f64,
    /// width × width.
    squares: Vec<f64>,
    products: Vec<f64>,
}

impl Sums {
    fn of(columns: &[f64], outcome: &[f64], rows: &[usize], width: usize) -> Self {
        let n = rows.len();
        let mut means = vec![0.0; width];
        let mut mean = 0.0;
        for row in rows {
            for (sum, value) in means
                .iter_mut()
                .zip(&columns[row * width..(row + 1) * width])
            {
                *sum += value;
            }
            mean += outcome[*row];
        }
        means.iter_mut().for_each(|sum| *sum /= n as f64);
        mean /= n as f64;
        let mut squares = vec![0.0; width * width];
        let mut products = vec![0.0; width];
        let mut centred = vec![0.0; width];
        for row in rows {
            for ((to, value), mean) in centred
                .iter_mut()
                .zip(&columns[row * width..(row + 1) * width])
                .zip(&means)
            {
                *to = value - mean;
            }
            for a in 0..width {
                for b in 0..=a {
                    squares[a * width + b] += centred[a] * centred[b];
                }
                products[a] += centred[a] * (outcome[*row] - mean);
            }
        }
        Self {
            n,
            width,
            means,
            mean,
            squares,
            products,
        }
    }

    /// The lower triangle of Cholesky's factor; none where rounding leaves no positive pivot.
    fn factor(&self, penalty: f64) -> Option<Vec<f64>> {
        let w = self.width;
        let mut factor = self.squares.clone();
        for a in 0..w {
            factor[a * w + a] += penalty * self.n as f64;
        }
        for a in 0..w {
            for b in 0..=a {
                let known: f64 = (0..b).map(|c| factor[a * w + c] * factor[b * w + c]).sum();
                let rest = factor[a * w + b] - known;
                factor[a * w + b] = if a == b {
                    if rest <= 0.0 {
                        return None;
                    }
                    rest.sqrt()
                } else {
                    rest / factor[b * w + b]
                };
            }
        }
        Some(factor)
    }

    /// Forward through the factor.
    fn forward(&self, factor: &[f64], right: &[f64]) -> Vec<f64> {
        let w = self.width;
        let mut found = right.to_vec();
        for a in 0..w {
            let known: f64 = (0..a).map(|c| factor[a * w + c] * found[c]).sum();
            found[a] = (found[a] - known) / factor[a * w + a];
        }
        found
    }

    fn solve(&self, penalty: f64) -> Option<Vec<f64>> {
        let w = self.width;
        let factor = self.factor(penalty)?;
        let mut found = self.forward(&factor, &self.products);
        for a in (0..w).rev() {
            let known: f64 = (a + 1..w).map(|c| factor[c * w + a] * found[c]).sum();
            found[a] = (found[a] - known) / factor[a * w + a];
        }
        Some(found)
    }

    /// The sum of squared errors of each row, predicted from all others.
    fn left_out(&self, columns: &[f64], outcome: &[f64], penalty: f64) -> Option<f64> {
        let w = self.width;
        let factor = self.factor(penalty)?;
        let values = self.solve(penalty)?;
        let mut sum = 0.0;
        for (row, outcome) in outcome.iter().enumerate() {
            let centred: Vec<f64> = columns[row * w..(row + 1) * w]
                .iter()
                .zip(&self.means)
                .map(|(value, mean)| value - mean)
                .collect();
            let predicted: f64 =
                self.mean + centred.iter().zip(&values).map(|(a, b)| a * b).sum::<f64>();
            let weight: f64 = self
                .forward(&factor, &centred)
                .iter()
                .map(|value| value * value)
                .sum::<f64>()
                + 1.0 / self.n as f64;
            let error = (outcome - predicted) / (1.0 - weight).max(1e-9);
            sum += error * error;
        }
        Some(sum)
    }
}
