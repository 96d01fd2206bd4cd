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
        // Leaving one out moves a mean by what that one is off it, over n - 1.
        let without = self
            .values
            .iter()
            .map(|value| (mean * n - value) / (n - 1.0));
        let acceleration = acceleration(without.clone());
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
        let low = place.floor().clamp(0.0, count - 1.0);
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
