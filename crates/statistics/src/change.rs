//! Before and after, of the same respondents.

use libm::{exp, lgamma};

use crate::distributions::{student_quantile, student_two_sided};
use crate::{Cannot, Interval, Result};

/// How far a change must go to be called reliable, in standard errors (Jacobson and Truax 1991).
pub const RELIABLE: f64 = 1.96;

/// The mean difference, after minus before, and how large it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// Respondents.
    pub n: usize,
    /// Mean before.
    pub before: f64,
    /// Mean after.
    pub after: f64,
    /// Mean of the differences.
    pub difference: f64,
    /// Standard deviation before (n - 1).
    pub sd_before: Result,
    /// Standard deviation after.
    pub sd_after: Result,
    /// Standard deviation of the differences.
    pub sd_difference: Result,
    /// Interval of the mean difference, from Student's t.
    pub interval: Result<Interval>,
    /// Paired t (Student 1908).
    pub t: Result,
    /// Two-sided p of it.
    pub p: Result,
    /// Mean difference in standard deviations of the differences.
    pub dz: Result,
    /// Mean difference in the mean of the two standard deviations (Lakens 2013).
    pub dav: Result,
    /// What makes both unbiased: Γ(m/2) / (√(m/2) Γ((m-1)/2)) for m = n - 1 (Hedges 1981).
    pub correction: Result,
}

/// Compares two columns of the same length, respondent by respondent; whoever has NaN in one of them is left out. `level` is that of
/// the interval, as a rule 0.95.
///
/// # Errors
/// `TooFew` where nobody is left.
///
/// ```
/// // Hours of sleep gained with one drug and with another: Student's own example (1908).
/// let before = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
/// let after = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
/// let found = statistics::change(&before, &after, 0.95)?;
/// assert_eq!(format!("{:.2} t {:.4} p {:.6}", found.difference, found.t?, found.p?), "1.58 t 4.0621 p 0.002833");
/// let (low, high) = found.interval?;
/// assert_eq!(format!("{low:.4} to {high:.4}"), "0.7001 to 2.4599");
/// # Ok::<(), statistics::Cannot>(())
/// ```
pub fn change(before: &[f64], after: &[f64], level: f64) -> Result<Change> {
    let pairs: Vec<(f64, f64)> = before
        .iter()
        .zip(after)
        .filter(|(before, after)| before.is_finite() && after.is_finite())
        .map(|(before, after)| (*before, *after))
        .collect();
    let n = pairs.len();
    if n == 0 {
        return Err(Cannot::TooFew);
    }
    let first = moments(pairs.iter().map(|pair| pair.0));
    let second = moments(pairs.iter().map(|pair| pair.1));
    let between = differences(before, after);
    let differences = moments(between.iter().copied());
    let df = (n - 1) as f64;
    let sd_difference = differences.1;
    let spread = sd_difference.and_then(|sd| {
        // Differences that are equal on paper may differ by a rounding.
        let size = first.0.abs() + second.0.abs();
        if sd <= 1e-12 * size {
            Err(Cannot::NoVariance)
        } else {
            Ok(sd)
        }
    });
    let error = spread.map(|sd| sd / (n as f64).sqrt());
    let t = error.map(|error| differences.0 / error);
    let average = first.1.and_then(|one| Ok(0.5 * (one + second.1?)));
    Ok(Change {
        n,
        before: first.0,
        after: second.0,
        difference: differences.0,
        sd_before: first.1,
        sd_after: second.1,
        sd_difference,
        interval: error.map(|error| {
            let half = student_quantile(level, df) * error;
            (differences.0 - half, differences.0 + half)
        }),
        t,
        p: t.map(|t| student_two_sided(t, df)),
        dz: spread.map(|sd| differences.0 / sd),
        dav: average.and_then(|sd| {
            if sd > 0.0 {
                Ok(differences.0 / sd)
            } else {
                Err(Cannot::NoVariance)
            }
        }),
        correction: if n < 3 {
            Err(Cannot::TooFew)
        } else {
            Ok(hedges(df))
        },
    })
}

/// Each difference, after minus before, without the rounding that two equal numbers may leave; whoever has NaN in one column is left out.
///
/// ```
/// use statistics::differences;
/// assert_eq!(differences(&[1.0, 0.1 + 0.2, f64::NAN], &[3.5, 0.3, 2.0]), [2.5, 0.0]);
/// ```
#[must_use]
pub fn differences(before: &[f64], after: &[f64]) -> Vec<f64> {
    let pairs = before.iter().zip(after);
    pairs
        .filter(|(before, after)| before.is_finite() && after.is_finite())
        .map(|(before, after)| {
            let off = after - before;
            if off.abs() <= 1e-12 * (before.abs() + after.abs()) {
                0.0
            } else {
                off
            }
        })
        .collect()
}

/// Mean and standard deviation; the mean first, then what is off it.
fn moments(values: impl Iterator<Item = f64> + Clone) -> (f64, Result) {
    let n = values.clone().count() as f64;
    let mean = values.clone().sum::<f64>() / n;
    if n < 2.0 {
        return (mean, Err(Cannot::TooFew));
    }
    let mut rest = values.clone();
    let first = rest.next();
    if rest.all(|value| Some(value) == first) {
        return (first.unwrap_or(mean), Ok(0.0));
    }
    let squares: f64 = values.map(|value| (value - mean) * (value - mean)).sum();
    (mean, Ok((squares / (n - 1.0)).sqrt()))
}

/// Hedges' exact correction for `df` degrees of freedom.
fn hedges(df: f64) -> f64 {
    if df > 1e5 {
        // Its series; the logarithms of so large factorials would cancel to nothing.
        return 1.0 - 3.0 / (4.0 * df) - 7.0 / (32.0 * df * df);
    }
    exp(lgamma(0.5 * df) - lgamma(0.5 * (df - 1.0))) / (0.5 * df).sqrt()
}

/// How many respondents changed by more than chance explains (Jacobson and Truax 1991).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReliableChange {
    /// Standard error of a difference of two measurements: s √(2 (1 - r)).
    pub error: f64,
    /// Changes above [`RELIABLE`] of these.
    pub up: u64,
    /// Those below minus as many.
    pub down: u64,
    /// The others.
    pub same: u64,
}

/// Counts reliable changes between two columns of the same length, for the standard deviation and the reliability of the baseline.
/// Respondents with NaN in a column are not counted.
///
/// # Errors
/// `NoVariance` of the baseline, `NoSolution` where the reliability is not at least 0 and below 1.
///
/// ```
/// // The example of Jacobson and Truax (1991): from 47.5 to 32.5 with s = 10 and r = 0.80 is -15 / 6.32 = -2.37 and so reliable.
/// let found = statistics::reliable_change(&[47.5, 47.5], &[32.5, 40.0], 10.0, 0.8)?;
/// assert_eq!(format!("{:.2}", found.error), "6.32");
/// assert_eq!((found.up, found.down, found.same), (0, 1, 1));
/// # Ok::<(), statistics::Cannot>(())
/// ```
pub fn reliable_change(
    before: &[f64],
    after: &[f64],
    sd: f64,
    reliability: f64,
) -> Result<ReliableChange> {
    if sd <= 0.0 || sd.is_nan() {
        return Err(Cannot::NoVariance);
    }
    if !(0.0..1.0).contains(&reliability) {
        return Err(Cannot::NoSolution);
    }
    let error = sd * (2.0 * (1.0 - reliability)).sqrt();
    let mut counts = ReliableChange {
        error,
        up: 0,
        down: 0,
        same: 0,
    };
    for (before, after) in before.iter().zip(after) {
        let index = (after - before) / error;
        if index > RELIABLE {
            counts.up += 1;
        } else if index < -RELIABLE {
            counts.down += 1;
        } else if !index.is_nan() {
            counts.same += 1;
        }
    }
    Ok(counts)
}
