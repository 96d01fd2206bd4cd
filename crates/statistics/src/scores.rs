//! One score a respondent: the answers to several items added up.

use crate::answers::{Answers, LARGEST};
use crate::{Cannot, Result};

/// How an item's answers count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Point {
    /// Added to every answer.
    pub plus: u32,
    /// The largest answer; an item with `reverse` counts as this minus the answer.
    pub span: u32,
    /// Turned round.
    pub reverse: bool,
}

/// Sums of what each respondent answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scores {
    /// One sum a respondent.
    pub sums: Vec<u32>,
    /// Of how many answers; 0 where too few were given for a score.
    pub answered: Vec<u16>,
}

/// Adds up answers, `points` saying how each item counts; a respondent with fewer than `needed(row)` of them has no score.
///
/// ```
/// use statistics::{Answers, MISSING, Point, scores};
/// // On a scale from 1 to 5; the second item is worded the other way round. Two answers are needed.
/// let answers = Answers::new(vec![&[4, 3, MISSING], &[0, 1, 2]]);
/// let plain = Point { plus: 1, span: 4, reverse: false };
/// let found = scores(&answers, &[plain, Point { reverse: true, ..plain }], |_| 2);
/// assert_eq!((found.mean(0), found.mean(1), found.mean(2)), (Some(5.0), Some(4.0), None));
/// ```
#[must_use]
pub fn scores(answers: &Answers<'_>, points: &[Point], needed: impl Fn(usize) -> u16) -> Scores {
    let rows = answers.rows();
    let mut found = Scores {
        sums: vec![0; rows],
        answered: vec![0; rows],
    };
    for (column, point) in answers.columns().iter().zip(points) {
        // What is added for an answer is either rising or falling with it.
        let (base, sign) = if point.reverse {
            (point.plus + point.span, u32::MAX)
        } else {
            (point.plus, 1)
        };
        let counts = found.sums.iter_mut().zip(&mut found.answered);
        for (answer, (sum, answered)) in column.iter().zip(counts) {
            let given = u32::from(*answer <= LARGEST);
            let value = base.wrapping_add(sign.wrapping_mul(u32::from(*answer)));
            *sum = sum.wrapping_add(given.wrapping_mul(value));
            *answered = answered.saturating_add(given as u16);
        }
    }
    for (row, answered) in found.answered.iter_mut().enumerate() {
        if *answered < needed(row).max(1) {
            *answered = 0;
        }
    }
    found
}

impl Scores {
    /// The mean answer of a respondent.
    #[must_use]
    pub fn mean(&self, row: usize) -> Option<f64> {
        let answered = *self.answered.get(row)?;
        (answered > 0).then(|| f64::from(self.sums[row]) / f64::from(answered))
    }

    /// Every mean answer that occurs among some respondents with how often it does, in rising order of sum and number of answers.
    #[must_use]
    pub fn distinct(&self, wanted: impl Fn(usize) -> bool) -> Vec<(f64, u64)> {
        let most = self.answered.iter().copied().max().unwrap_or(0);
        let largest = self.sums.iter().copied().max().unwrap_or(0);
        let width = usize::from(most) + 1;
        let places = (largest as usize + 1).saturating_mul(width);
        let chosen = || (0..self.sums.len()).filter(|row| self.answered[*row] > 0 && wanted(*row));
        let value = |sum: usize, answered: usize| sum as f64 / answered as f64;
        if places <= 1 << 20 {
            let mut counts = vec![0u64; places];
            for row in chosen() {
                counts[self.sums[row] as usize * width + usize::from(self.answered[row])] += 1;
            }
            let found = counts.iter().enumerate().filter(|(_, count)| **count > 0);
            return found
                .map(|(place, count)| (value(place / width, place % width), *count))
                .collect();
        }
        let mut all: Vec<(u32, u16)> = chosen()
            .map(|row| (self.sums[row], self.answered[row]))
            .collect();
        all.sort_unstable();
        all.chunk_by(|one, other| one == other)
            .map(|alike| {
                (
                    value(alike[0].0 as usize, usize::from(alike[0].1)),
                    alike.len() as u64,
                )
            })
            .collect()
    }
}

/// n, mean and standard deviation (n - 1) of values with how often each occurs.
///
/// ```
/// // Three respondents with a 2 and one with a 4.
/// assert_eq!(statistics::weighted(&[(2.0, 3), (4.0, 1)]), (4, Ok(2.5), Ok(1.0)));
/// ```
pub fn weighted(values: &[(f64, u64)]) -> (u64, Result, Result) {
    let n: u64 = values.iter().map(|(_, count)| count).sum();
    if n == 0 {
        return (0, Err(Cannot::TooFew), Err(Cannot::TooFew));
    }
    let mean = values
        .iter()
        .map(|(value, count)| value * *count as f64)
        .sum::<f64>()
        / n as f64;
    if n < 2 {
        return (n, Ok(mean), Err(Cannot::TooFew));
    }
    let squares: f64 = values
        .iter()
        .map(|(value, count)| (value - mean) * (value - mean) * *count as f64)
        .sum();
    // The mean of equal values may be off by a rounding, which would look like spread.
    let alike = values.iter().all(|(value, _)| *value == values[0].0);
    let sd = if alike {
        0.0
    } else {
        (squares / (n - 1) as f64).sqrt()
    };
    (n, Ok(mean), Ok(sd))
}
