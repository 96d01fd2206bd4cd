//! Intervals from resampling: bias-corrected and accelerated (Efron 1987), the same for the same seed on every platform.

use crate::answers::{Answers, LARGEST};
use crate::distributions::{normal, normal_quantile};
use crate::moments::Scale;
use crate::random::Random;
use crate::{Cannot, Interval, Result};

/// Respondents drawn together: so few that 16 bits hold the sum of their answers.
const TOGETHER: usize = 256;
/// Items side by side.
const LANES: usize = 32;

/// What resampling found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bootstrap {
    /// Of the respondents themselves.
    pub estimate: f64,
    /// Its interval.
    pub interval: Result<Interval>,
    /// Samples that were drawn.
    pub draws: usize,
    /// Samples of which there is no estimate, for want of variance.
    pub without: usize,
}

/// Resamples a mean, in steps.
#[derive(Debug)]
pub struct MeanBootstrap {
    values: Vec<f64>,
    random: Random,
    draws: Draws,
}

impl MeanBootstrap {
    /// Of these values.
    #[must_use]
    pub fn new(values: Vec<f64>, draws: usize, seed: u64) -> Self {
        Self {
            values,
            random: Random::new(seed),
            draws: Draws::new(draws),
        }
    }

    /// Draws for about `budget` units (values) more. True when all samples are drawn.
    pub fn step(&mut self, budget: usize) -> bool {
        let n = self.values.len();
        let Ok(below) = u32::try_from(n) else {
            return true;
        };
        if n < 2 {
            return true;
        }
        let mut left = budget;
        while !self.draws.complete() {
            if left == 0 {
                return false;
            }
            left = left.saturating_sub(n);
            let mut sum = 0.0;
            self.random
                .each_below(below, n, |index| sum += self.values[index]);
            self.draws.push(Some(sum / n as f64));
        }
        true
    }

    /// Samples drawn, and to be drawn.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        self.draws.progress()
    }

    /// The interval.
    ///
    /// # Errors
    /// `TooFew` below two values, `NoVariance` where all are alike.
    pub fn finish(self, level: f64) -> Result<Bootstrap> {
        let n = self.values.len() as f64;
        if n < 2.0 {
            return Err(Cannot::TooFew);
        }
        if self.values.iter().all(|value| *value == self.values[0]) {
            return Err(Cannot::NoVariance);
        }
        let mean = self.values.iter().sum::<f64>() / n;
        // A mean without one value is off by as much as that value, times -1/(n - 1); the acceleration is the same for any positive factor.
        let acceleration = acceleration(self.values.iter().map(|value| -value));
        Ok(self.draws.finish(mean, acceleration, level))
    }
}

/// Resamples Cronbach's alpha over those who answered every item, in steps.
#[derive(Debug)]
pub struct AlphaBootstrap {
    k: usize,
    /// Respondent by respondent, each [`LANES`] items a part.
    rows: Vec<[u8; LANES]>,
    /// Each respondent's sum, and sum of squares.
    totals: Vec<(u32, u32)>,
    random: Random,
    draws: Draws,
    sums: Vec<u64>,
}

impl AlphaBootstrap {
    /// Of these answers; an item with `reverse` counts as its `span` minus the answer.
    #[must_use]
    pub fn new(answers: &Answers<'_>, scales: &[Scale], draws: usize, seed: u64) -> Self {
        let k = answers.columns().len();
        let parts = k.div_ceil(LANES);
        let mut rows = Vec::new();
        let mut totals = Vec::new();
        let mut row = vec![[0u8; LANES]; parts];
        for at in 0..answers.rows() {
            if answers.columns().iter().any(|column| column[at] > LARGEST) {
                continue;
            }
            let (mut sum, mut squares) = (0, 0);
            for (item, column) in answers.columns().iter().enumerate() {
                let scale = scales.get(item).copied().unwrap_or_default();
                let span = scale.span.min(u32::from(LARGEST)) as u8;
                let answer = if scale.reverse {
                    span.saturating_sub(column[at])
                } else {
                    column[at]
                };
                row[item / LANES][item % LANES] = answer;
                sum += u32::from(answer);
                squares += u32::from(answer) * u32::from(answer);
            }
            rows.extend_from_slice(&row);
            totals.push((sum, squares));
        }
        Self {
            k,
            rows,
            totals,
            random: Random::new(seed),
            draws: Draws::new(draws),
            sums: vec![0; parts * LANES],
        }
    }

    /// Draws for about `budget` units (respondents) more. True when all samples are drawn.
    pub fn step(&mut self, budget: usize) -> bool {
        let n = self.totals.len();
        let Ok(below) = u32::try_from(n) else {
            return true;
        };
        if n < 2 || self.k < 2 {
            return true;
        }
        let mut left = budget;
        while !self.draws.complete() {
            if left == 0 {
                return false;
            }
            left = left.saturating_sub(n);
            let alpha = self.draw(below);
            self.draws.push(alpha.ok());
        }
        true
    }

    /// Samples drawn, and to be drawn.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        self.draws.progress()
    }

    /// Alpha and its interval.
    ///
    /// # Errors
    /// `TooFew` respondents, `TooFewItems`, `NoVariance` of the sum.
    pub fn finish(self, level: f64) -> Result<Bootstrap> {
        let n = self.totals.len();
        if n < 3 {
            return Err(Cannot::TooFew);
        }
        if self.k < 2 {
            return Err(Cannot::TooFewItems);
        }
        let parts = self.sums.len() / LANES;
        let mut sums = vec![0u64; self.sums.len()];
        let mut all = Totals::default();
        for (row, total) in self.rows.chunks_exact(parts).zip(&self.totals) {
            for (sum, answer) in sums.iter_mut().zip(row.as_flattened()) {
                *sum += u64::from(*answer);
            }
            all.add(*total);
        }
        let estimate = all.alpha(n, self.k, &sums)?;
        let mut left = Vec::with_capacity(n);
        for (row, total) in self.rows.chunks_exact(parts).zip(&self.totals) {
            let mut without = sums.clone();
            for (sum, answer) in without.iter_mut().zip(row.as_flattened()) {
                *sum -= u64::from(*answer);
            }
            left.push(
                all.less(*total)
                    .alpha(n - 1, self.k, &without)
                    .unwrap_or(estimate),
            );
        }
        Ok(self
            .draws
            .finish(estimate, acceleration(left.iter().copied()), level))
    }

    /// Alpha of one sample.
    fn draw(&mut self, below: u32) -> Result {
        let n = self.totals.len();
        let parts = self.sums.len() / LANES;
        self.sums.fill(0);
        let mut totals = Totals::default();
        let mut chosen = [0u32; TOGETHER];
        let mut left = n;
        while left > 0 {
            let count = left.min(TOGETHER);
            left -= count;
            let mut at = 0;
            self.random.each_below(below, count, |index| {
                chosen[at] = index as u32;
                at += 1;
            });
            let chosen = &chosen[..count];
            for part in 0..parts {
                let mut lanes = [0u16; LANES];
                for index in chosen {
                    let row = &self.rows[*index as usize * parts + part];
                    for (lane, answer) in lanes.iter_mut().zip(row) {
                        *lane = lane.wrapping_add(u16::from(*answer));
                    }
                }
                let sums = &mut self.sums[part * LANES..(part + 1) * LANES];
                for (sum, lane) in sums.iter_mut().zip(lanes) {
                    *sum += u64::from(lane);
                }
            }
            for index in chosen {
                totals.add(self.totals[*index as usize]);
            }
        }
        totals.alpha(n, self.k, &self.sums)
    }
}

/// Sums over respondents.
#[derive(Clone, Copy, Default)]
struct Totals {
    sum: u64,
    /// Of the squares of respondents' sums.
    square: u64,
    /// Of the squares of answers.
    squares: u64,
}

impl Totals {
    fn add(&mut self, (sum, squares): (u32, u32)) {
        self.sum += u64::from(sum);
        self.square += u64::from(sum) * u64::from(sum);
        self.squares += u64::from(squares);
    }

    fn less(self, (sum, squares): (u32, u32)) -> Self {
        Self {
            sum: self.sum - u64::from(sum),
            square: self.square - u64::from(sum) * u64::from(sum),
            squares: self.squares - u64::from(squares),
        }
    }

    fn alpha(self, n: usize, k: usize, sums: &[u64]) -> Result {
        let n = n as u128;
        let of_sum = n * u128::from(self.square) - u128::from(self.sum) * u128::from(self.sum);
        if of_sum == 0 {
            return Err(Cannot::NoVariance);
        }
        let squared: u128 = sums
            .iter()
            .map(|sum| u128::from(*sum) * u128::from(*sum))
            .sum();
        let of_items = n * u128::from(self.squares) - squared;
        Ok(k as f64 / (k - 1) as f64 * (1.0 - of_items as f64 / of_sum as f64))
    }
}

/// Samples' estimates.
#[derive(Debug)]
struct Draws {
    found: Vec<f64>,
    without: usize,
    wanted: usize,
}

impl Draws {
    fn new(wanted: usize) -> Self {
        Self {
            found: Vec::with_capacity(wanted.min(100_000)),
            without: 0,
            wanted,
        }
    }

    fn push(&mut self, estimate: Option<f64>) {
        match estimate {
            Some(estimate) => self.found.push(estimate),
            None => self.without += 1,
        }
    }

    fn complete(&self) -> bool {
        self.progress().0 >= self.wanted
    }

    fn progress(&self) -> (usize, usize) {
        (self.found.len() + self.without, self.wanted)
    }

    fn finish(mut self, estimate: f64, acceleration: f64, level: f64) -> Bootstrap {
        self.found.sort_by(f64::total_cmp);
        Bootstrap {
            estimate,
            interval: ends(&self.found, estimate, acceleration, level),
            draws: self.found.len() + self.without,
            without: self.without,
        }
    }
}

/// The ends of the interval, among sorted estimates.
fn ends(found: &[f64], estimate: f64, acceleration: f64, level: f64) -> Result<Interval> {
    let count = found.len() as f64;
    if found.len() < 2 {
        return Err(Cannot::TooFew);
    }
    let below = found.partition_point(|value| *value < estimate);
    let up_to = found.partition_point(|value| *value <= estimate);
    let bias = normal_quantile(0.5 * (below + up_to) as f64 / count);
    if !bias.is_finite() {
        return Err(Cannot::NoSolution);
    }
    let end = |p: f64| {
        let off = bias + normal_quantile(p);
        let share = normal(bias + off / (1.0 - acceleration * off));
        let place = share * (count - 1.0);
        let low = place.floor();
        let high = (low + 1.0).min(count - 1.0);
        let (one, other) = (found[low as usize], found[high as usize]);
        one + (other - one) * (place - low)
    };
    Ok((end(0.5 - 0.5 * level), end(0.5 + 0.5 * level)))
}

/// From estimates without each respondent in turn (Efron 1987, 6.6).
fn acceleration(without: impl Iterator<Item = f64> + Clone) -> f64 {
    let n = without.clone().count() as f64;
    let mean = without.clone().sum::<f64>() / n;
    let (mut squares, mut cubes) = (0.0, 0.0);
    for value in without {
        let off = mean - value;
        squares += off * off;
        cubes += off * off * off;
    }
    let below = 6.0 * squares * squares.sqrt();
    if below > 0.0 { cubes / below } else { 0.0 }
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        reason = "a test that unwraps fails where it should"
    )]
    use super::*;

    /// In R: `off <- z0 + qnorm(p); quantile((0:100)^2, pnorm(z0 + off / (1 - 0.05 * off)), type = 7)`, where `z0 <- qnorm(51 / 101)`.
    #[test]
    fn ends_are_those_of_the_formula() {
        let found: Vec<f64> = (0..=100).map(|value| f64::from(value * value)).collect();
        for (level, low, high) in [
            (0.95, 15.305_006_324_448_922, 9_724.504_986_592_925),
            (0.9, 45.381_647_406_329_11, 9_323.601_885_357_602),
        ] {
            let ends = ends(&found, 2600.5, 0.05, level).unwrap();
            assert!((ends.0 - low).abs() < 1e-8 && (ends.1 - high).abs() < 1e-8);
        }
        // All but certain, and most draws below the estimate: the greatest draw.
        assert_eq!(ends(&found, 9999.0, 0.0, 1.0 - 4e-16).unwrap().1, 10_000.0);
        assert_eq!(ends(&[1.0], 1.0, 0.0, 0.95), Err(Cannot::TooFew));
        assert!(ends(&[1.0, 2.0], 1.5, 0.0, 0.95).is_ok());
        assert_eq!(
            ends(&[1.0, 2.0], 3.0, 0.0, 0.95),
            Err(Cannot::NoSolution),
            "every draw below the estimate"
        );
    }

    /// In R: `sum((mean(v) - v)^3) / (6 * sum((mean(v) - v)^2)^1.5)`.
    #[test]
    fn acceleration_is_that_of_the_formula() {
        let found = acceleration([1.0, 2.0, 4.0, 8.0, 16.0].into_iter());
        assert!((found + 0.066_265_735_490_670_26).abs() < 1e-15, "{found}");
        assert_eq!(acceleration([3.0; 4].into_iter()), 0.0);
    }

    #[test]
    fn the_interval_of_a_mean_leans_by_the_means_without_each() {
        let values = vec![1.0, 1.0, 2.0, 2.0, 3.0, 5.0, 30.0];
        let mut job = MeanBootstrap::new(values.clone(), 3000, 4);
        assert!(job.step(usize::MAX));
        let mut found = job.draws.found.clone();
        found.sort_by(f64::total_cmp);
        let sum: f64 = values.iter().sum();
        let without = acceleration(values.iter().map(|value| (sum - value) / 6.0));
        let expected = ends(&found, sum / 7.0, without, 0.95).unwrap();
        let interval = job.finish(0.95).unwrap().interval.unwrap();
        assert!((interval.0 - expected.0).abs() < 1e-9 && (interval.1 - expected.1).abs() < 1e-9);
        assert!(without > 0.05, "{without}");
    }

    #[test]
    fn the_interval_of_alpha_leans_by_the_alphas_without_each() {
        let columns: [&[u8]; 3] = [
            &[0, 1, 2, 3, 4, 4, 9],
            &[1, 1, 2, 4, 3, 4, 0],
            &[0, 2, 2, 3, 3, 4, 7],
        ];
        let scales = [Scale::default(); 3];
        let mut job = AlphaBootstrap::new(&Answers::new(columns.to_vec()), &scales, 3000, 4);
        assert!(job.step(usize::MAX));
        let alpha = |rows: &[usize]| {
            let columns: Vec<Vec<f64>> = columns
                .iter()
                .map(|column| rows.iter().map(|row| f64::from(column[*row])).collect())
                .collect();
            crate::alpha(&crate::spread(&columns).listwise.unwrap()).unwrap()
        };
        let all: Vec<usize> = (0..7).collect();
        let without: Vec<f64> = (0..7)
            .map(|left| {
                alpha(
                    &all.iter()
                        .copied()
                        .filter(|row| *row != left)
                        .collect::<Vec<_>>(),
                )
            })
            .collect();
        let mut found = job.draws.found.clone();
        found.sort_by(f64::total_cmp);
        let acceleration = acceleration(without.iter().copied());
        let done = job.finish(0.95).unwrap();
        assert!((done.estimate - alpha(&all)).abs() < 1e-12);
        // Draws of the very same respondents tie with the estimate, to the last digit.
        let expected = ends(&found, done.estimate, acceleration, 0.95).unwrap();
        let interval = done.interval.unwrap();
        assert!((interval.0 - expected.0).abs() < 1e-9 && (interval.1 - expected.1).abs() < 1e-9);
        assert!(acceleration.abs() > 0.05, "{acceleration}");
    }
}
