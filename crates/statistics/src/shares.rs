//! Shares of respondents, with intervals.

use crate::distributions::normal_quantile;
use crate::{Cannot, Interval, Result};

/// Wilson's interval for `count` of `n` (Wilson 1927).
///
/// # Errors
/// `TooFew` where there is nobody.
///
/// ```
/// // 81 of 263, an example of Newcombe (1998, table I).
/// let (low, high) = statistics::wilson(81, 263, 0.95)?;
/// assert_eq!(format!("{low:.4} to {high:.4}"), "0.2553 to 0.3662");
/// # Ok::<(), statistics::Cannot>(())
/// ```
pub fn wilson(count: u64, n: u64, level: f64) -> Result<Interval> {
    if n == 0 {
        return Err(Cannot::TooFew);
    }
    let z = normal_quantile(0.5 + 0.5 * level);
    let (count, n) = (count as f64, n as f64);
    let share = count / n;
    let middle = (count + 0.5 * z * z) / (n + z * z);
    let half = z * (n * share * (1.0 - share) + 0.25 * z * z).sqrt() / (n + z * z);
    // Exactly 0 and 1 at the ends, where rounding would leave a trace.
    let low = if count == 0.0 { 0.0 } else { middle - half };
    let high = if count == n { 1.0 } else { middle + half };
    Ok((low, high))
}

/// Promoters minus detractors among `n`, in points from -100 to 100 (Reichheld 2003), and its interval from the variance of a
/// multinomial share.
///
/// # Errors
/// `TooFew` where nobody answered; the interval is `TooFew` below two and `NoVariance` where all are of one kind.
///
/// ```
/// // 60 of 100 promote, 20 detract.
/// let (points, interval) = statistics::promoters(60, 20, 100, 0.95)?;
/// let (low, high) = interval?;
/// assert_eq!(format!("{points}: {low:.1} to {high:.1}"), "40: 24.3 to 55.7");
/// # Ok::<(), statistics::Cannot>(())
/// ```
pub fn promoters(
    promoters: u64,
    detractors: u64,
    n: u64,
    level: f64,
) -> Result<(f64, Result<Interval>)> {
    if n == 0 {
        return Err(Cannot::TooFew);
    }
    let (up, down, all) = (i128::from(promoters), i128::from(detractors), i128::from(n));
    let points = (100 * (up - down)) as f64 / all as f64;
    let above = (up + down) * all - (up - down) * (up - down);
    let interval = if n < 2 {
        Err(Cannot::TooFew)
    } else if above == 0 {
        Err(Cannot::NoVariance)
    } else {
        let variance = above as f64 / (all * all * all) as f64;
        let half = 100.0 * normal_quantile(0.5 + 0.5 * level) * variance.sqrt();
        Ok(((points - half).max(-100.0), (points + half).min(100.0)))
    };
    Ok((points, interval))
}
