//! How far two people agree who judge the same thing, over many such pairs.

use crate::distributions::f_quantile;
use crate::{Cannot, Interval, Result};

/// Two raters, from a two-way analysis of variance (McGraw and Wong 1996).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Agreement {
    /// Pairs.
    pub n: usize,
    /// Mean of the first minus mean of the second.
    pub difference: f64,
    /// ICC(A,1): absolute agreement of one rater with the other.
    pub absolute: Result,
    /// Its interval.
    pub absolute_interval: Result<Interval>,
    /// ICC(C,1): as it were if one rater's constant severity did not count.
    pub consistency: Result,
    /// Its interval.
    pub consistency_interval: Result<Interval>,
}

/// Compares pairs of ratings, the first rater's and the second's; pairs with a NaN are left out. `level` is that of the intervals, as
/// a rule 0.95.
///
/// # Errors
/// `TooFew` where no pair is left.
///
/// ```
/// // The second rater always gives a point more: the same order and distances (C,1), yet not the same ratings (A,1).
/// let found = statistics::agreement(&[(1.0, 2.0), (2.0, 3.0), (3.0, 4.0)], 0.95)?;
/// assert_eq!((found.difference, found.consistency?), (-1.0, 1.0));
/// assert!((found.absolute? - 2.0 / 3.0).abs() < 1e-12);
/// # Ok::<(), statistics::Cannot>(())
/// ```
pub fn agreement(pairs: &[(f64, f64)], level: f64) -> Result<Agreement> {
    let pairs: Vec<(f64, f64)> = pairs
        .iter()
        .filter(|(one, other)| one.is_finite() && other.is_finite())
        .copied()
        .collect();
    if pairs.is_empty() {
        return Err(Cannot::TooFew);
    }
    let n = pairs.len() as f64;
    let first = pairs.iter().map(|pair| pair.0).sum::<f64>() / n;
    let second = pairs.iter().map(|pair| pair.1).sum::<f64>() / n;
    let mut found = Agreement {
        n: pairs.len(),
        difference: first - second,
        absolute: Err(Cannot::TooFew),
        absolute_interval: Err(Cannot::TooFew),
        consistency: Err(Cannot::TooFew),
        consistency_interval: Err(Cannot::TooFew),
    };
    if pairs.len() < 2 {
        return Ok(found);
    }
    let mean = 0.5 * (first + second);
    let mut rows = 0.0;
    let mut errors = 0.0;
    for (one, other) in &pairs {
        let own = 0.5 * (one + other);
        rows += 2.0 * (own - mean) * (own - mean);
        let (a, b) = (one - own - first + mean, other - own - second + mean);
        errors += a * a + b * b;
    }
    let df = n - 1.0;
    let raters = n * ((first - mean) * (first - mean) + (second - mean) * (second - mean));
    let (rows, errors) = (rows / df, errors / df);
    let size = pairs
        .iter()
        .map(|(one, other)| one * one + other * other)
        .sum::<f64>()
        / n;
    let nothing = 1e-24 * size;
    let errors = if errors <= nothing { 0.0 } else { errors };
    let raters = if raters <= nothing { 0.0 } else { raters };
    if rows <= nothing && errors == 0.0 {
        for value in [&mut found.absolute, &mut found.consistency] {
            *value = Err(Cannot::NoVariance);
        }
        found.absolute_interval = Err(Cannot::NoVariance);
        found.consistency_interval = Err(Cannot::NoVariance);
        return Ok(found);
    }
    let consistency = (rows - errors) / (rows + errors);
    let absolute = (rows - errors) / (rows + errors + 2.0 / n * (raters - errors));
    found.consistency = Ok(consistency);
    found.absolute = Ok(absolute);
    let p = 0.5 + 0.5 * level;
    // Without any error the analysis has nothing to base an interval on.
    if errors == 0.0 {
        found.consistency_interval = Err(Cannot::NoVariance);
        found.absolute_interval = Err(Cannot::NoVariance);
        return Ok(found);
    }
    let ratio = rows / errors;
    let quantile = f_quantile(p, df, df);
    let (low, high) = (ratio / quantile, ratio * quantile);
    found.consistency_interval = Ok(((low - 1.0) / (low + 1.0), (high - 1.0) / (high + 1.0)));
    let a = 2.0 * absolute / (n * (1.0 - absolute));
    let b = 1.0 + 2.0 * absolute * df / (n * (1.0 - absolute));
    let (one, other) = (a * raters, b * errors);
    let freedom = (one + other) * (one + other) / (one * one + other * other / df);
    let rest = 2.0 * raters + (n - 2.0) * errors;
    let below = f_quantile(p, df, freedom);
    let above = f_quantile(p, freedom, df);
    found.absolute_interval = Ok((
        n * (rows - below * errors) / (below * rest + n * rows),
        n * (above * rows - errors) / (rest + n * above * rows),
    ));
    Ok(found)
}
