//! How far a sum of items can be relied on, from the items' covariances.

use crate::distributions::f_quantile;
use crate::factor::{OneFactor, one_factor, one_factor_ml};
use crate::symmetric::Symmetric;
use crate::{Cannot, Interval, Result};

/// Most items of which every split in two halves is looked at: 6,435 splits.
const MOST_FOR_SPLITS: usize = 16;

/// Coefficients of one set of items; all but the alphas by those who answered every item.
#[derive(Clone, Debug, PartialEq)]
pub struct Reliability {
    /// Respondents.
    pub n: u64,
    /// Items.
    pub k: usize,
    /// Cronbach's alpha (Cronbach 1951).
    pub alpha: Result,
    /// Feldt's interval for it (Feldt 1965).
    pub alpha_interval: Result<Interval>,
    /// Alpha of the items brought to the same variance.
    pub standardised_alpha: Result,
    /// Guttman's second lower bound (Guttman 1945).
    pub lambda2: Result,
    /// What one factor explains, by minimum residuals; McDonald's omega is in it.
    pub factor: Result<OneFactor>,
    /// Likewise by maximum likelihood.
    pub factor_ml: Result<OneFactor>,
    /// McDonald's omega total of the items as they stand, by maximum likelihood on covariances.
    pub omega_ml: Result,
    /// Mean correlation of two items.
    pub mean_inter_item: Result,
    /// Split half.
    pub split: Result<Split>,
    /// Correlation of each item with the sum of the others.
    pub item_rest: Vec<Result>,
    /// Alpha without each item.
    pub alpha_if_dropped: Vec<Result>,
}

/// Two halves correlated, brought to full length by the Spearman-Brown formula (Spearman 1910; Brown 1910).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Split {
    /// The first, third, fifth … item against the others.
    pub odd_even: Result,
    /// Smallest, mean and largest of all splits in halves that differ by one item at most; up to 16 items.
    pub all: Option<(f64, f64, f64)>,
}

/// All coefficients, from the covariances of `n` respondents. `level` is that of the interval, as a rule 0.95.
///
/// ```
/// use statistics::{Symmetric, reliability};
/// // Four items, each two of which correlate by one half.
/// let half = Symmetric::fill(4, |i, j| if i == j { 1.0 } else { 0.5 });
/// let found = reliability(100, &Ok(half), 0.95);
/// let (alpha, without_one, omega) = (found.alpha?, found.alpha_if_dropped[0]?, found.factor?.omega());
/// assert_eq!(format!("{alpha:.3} {without_one:.3} {omega:.3}"), "0.800 0.750 0.800");
/// # Ok::<(), statistics::Cannot>(())
/// ```
#[must_use]
pub fn reliability(n: u64, covariances: &Result<Symmetric>, level: f64) -> Reliability {
    let k = covariances.as_ref().map_or(0, Symmetric::k);
    let table = covariances.as_ref().map_err(|why| *why);
    let correlations = table.and_then(|table| table.correlations().ok_or(Cannot::NoVariance));
    let alpha_of = |table: &Symmetric| alpha(table);
    let all = |of: &dyn Fn(&Symmetric, usize) -> Result| -> Vec<Result> {
        (0..k)
            .map(|item| table.and_then(|table| of(table, item)))
            .collect()
    };
    let value = table.and_then(alpha_of);
    let factor = correlations
        .as_ref()
        .map_err(|why| *why)
        .and_then(one_factor);
    let factor_ml = correlations.as_ref().map_err(|why| *why).and_then(|table| {
        let start = factor.as_ref().map_err(|why| *why)?;
        one_factor_ml(table, start)
    });
    let omega_ml = table.and_then(|table| {
        let deviations: Vec<f64> = (0..k).map(|item| table.at(item, item).sqrt()).collect();
        let factor = factor_ml.as_ref().map_err(|why| *why)?;
        Ok(factor.omega_of(&deviations))
    });
    Reliability {
        n,
        k,
        alpha: value,
        alpha_interval: value.and_then(|alpha| feldt(alpha, n, k, level)),
        standardised_alpha: correlations.as_ref().map_err(|why| *why).and_then(alpha_of),
        lambda2: table.and_then(lambda2),
        factor,
        factor_ml,
        omega_ml,
        mean_inter_item: correlations.as_ref().map_err(|why| *why).and_then(|r| {
            let pairs = (k * k.saturating_sub(1)) as f64;
            if pairs > 0.0 {
                Ok((r.total() - r.trace()) / pairs)
            } else {
                Err(Cannot::TooFewItems)
            }
        }),
        split: table.and_then(split),
        item_rest: all(&item_rest),
        alpha_if_dropped: all(&|table, item| alpha(&table.without(item))),
    }
}

/// k/(k-1) (1 - Σ s_i² / s_X²) (Cronbach 1951); standardised where the table holds correlations.
///
/// # Errors
/// `TooFewItems` below two, `NoVariance` where the sum has none.
///
/// ```
/// use statistics::{Symmetric, alpha};
/// // 4/3 × (1 - 4 / 10): the variances add up to 4, all covariances with them to 10.
/// let found = alpha(&Symmetric::fill(4, |i, j| if i == j { 1.0 } else { 0.5 }))?;
/// assert!((found - 0.8).abs() < 1e-12);
/// # Ok::<(), statistics::Cannot>(())
/// ```
pub fn alpha(covariances: &Symmetric) -> Result {
    let (share, total) = scaled(covariances)?;
    Ok(share * (1.0 - covariances.trace() / total))
}

/// (s_X² - Σ s_i² + √(k/(k-1) Σ_{i≠j} c_ij²)) / s_X² (Guttman 1945).
///
/// # Errors
/// As [`alpha`].
///
/// ```
/// use statistics::{Symmetric, alpha, lambda2};
/// // Never below alpha, and above it where the items hang together unevenly.
/// let c = [[1.0, 0.6, 0.4], [0.6, 1.0, 0.2], [0.4, 0.2, 1.0]];
/// let table = Symmetric::fill(3, |i, j| c[i][j]);
/// assert_eq!(format!("{:.4} {:.4}", alpha(&table)?, lambda2(&table)?), "0.6667 0.6845");
/// # Ok::<(), statistics::Cannot>(())
/// ```
pub fn lambda2(covariances: &Symmetric) -> Result {
    let (share, total) = scaled(covariances)?;
    let k = covariances.k();
    let squares: f64 = (0..k)
        .flat_map(|row| {
            (0..k)
                .filter(move |column| *column != row)
                .map(move |column| (row, column))
        })
        .map(|(row, column)| covariances.at(row, column) * covariances.at(row, column))
        .sum();
    Ok((total - covariances.trace() + (share * squares).sqrt()) / total)
}

/// k/(k-1) and the variance of the sum.
fn scaled(covariances: &Symmetric) -> Result<(f64, f64)> {
    let k = covariances.k() as f64;
    if k < 2.0 {
        return Err(Cannot::TooFewItems);
    }
    let total = covariances.total();
    // What is left of items that cancel each other out is rounding.
    if total.is_nan() || total <= 1e-12 * covariances.trace() {
        return Err(Cannot::NoVariance);
    }
    Ok((k / (k - 1.0), total))
}

/// Feldt's interval (Feldt 1965): (1 - alpha) times quantiles of F with n - 1 and (n - 1)(k - 1) degrees of freedom.
///
/// # Errors
/// `TooFew` respondents, `TooFewItems`.
///
/// ```
/// // As R's psych has it for the answers in `tests/golden/survey-reliability`.
/// let (low, high) = statistics::feldt(0.80553898513500521, 150, 7, 0.95)?;
/// assert_eq!(format!("{low:.6} to {high:.6}"), "0.754003 to 0.849603");
/// # Ok::<(), statistics::Cannot>(())
/// ```
pub fn feldt(alpha: f64, n: u64, k: usize, level: f64) -> Result<Interval> {
    if n < 2 {
        return Err(Cannot::TooFew);
    }
    if k < 2 {
        return Err(Cannot::TooFewItems);
    }
    let above = (n - 1) as f64;
    let below = above * (k - 1) as f64;
    let tail = 0.5 * (1.0 - level);
    let end = |p: f64| 1.0 - (1.0 - alpha) * f_quantile(p, above, below);
    Ok((end(1.0 - tail), end(tail)))
}

fn item_rest(covariances: &Symmetric, item: usize) -> Result {
    if covariances.k() < 2 {
        return Err(Cannot::TooFewItems);
    }
    let own = covariances.at(item, item);
    let with_all: f64 = covariances.row(item).iter().sum();
    let rest = covariances.without(item);
    let below = own * rest.total();
    if below.is_nan() || below <= 1e-12 * own * rest.trace() {
        return Err(Cannot::NoVariance);
    }
    Ok((with_all - own) / below.sqrt())
}

fn split(covariances: &Symmetric) -> Result<Split> {
    let k = covariances.k();
    if k < 2 {
        return Err(Cannot::TooFewItems);
    }
    scaled(covariances)?;
    let odd_even = halves(covariances, |item| item % 2 == 0);
    let mut seen = (f64::INFINITY, 0.0, f64::NEG_INFINITY);
    let mut count = 0.0;
    if k <= MOST_FOR_SPLITS {
        // Of even halves each would come twice; the last item's half is therefore always the second.
        let masks = if k.is_multiple_of(2) {
            1u32 << (k - 1)
        } else {
            1 << k
        };
        for mask in (1..masks).filter(|mask| mask.count_ones() as usize == k / 2) {
            let value = halves(covariances, |item| mask >> item & 1 == 1)?;
            seen = (seen.0.min(value), seen.1 + value, seen.2.max(value));
            count += 1.0;
        }
    }
    Ok(Split {
        odd_even,
        all: (count > 0.0).then(|| (seen.0, seen.1 / count, seen.2)),
    })
}

/// 2r / (1 + r) of two halves of the items.
fn halves(covariances: &Symmetric, first: impl Fn(usize) -> bool) -> Result {
    let k = covariances.k();
    let (mut one, mut other, mut both) = (0.0, 0.0, 0.0);
    for row in 0..k {
        for column in 0..k {
            let value = covariances.at(row, column);
            match (first(row), first(column)) {
                (true, true) => one += value,
                (false, false) => other += value,
                (true, false) => both += value,
                (false, true) => {}
            }
        }
    }
    if one.is_nan() || other.is_nan() || one <= 0.0 || other <= 0.0 {
        return Err(Cannot::NoVariance);
    }
    let r = both / (one * other).sqrt();
    if r <= -1.0 + 1e-12 {
        return Err(Cannot::NoVariance);
    }
    Ok(2.0 * r / (1.0 + r))
}
