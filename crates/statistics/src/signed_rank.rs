//! Two tests of paired differences that need no distribution of them: Wilcoxon's signed ranks, and the signs turned every way there is.

use crate::distributions::normal;
use crate::{Cannot, Result};

/// Most differences of which the exact distribution of the rank sum is used.
const MOST_EXACT: usize = 50;
/// Most differences whose signs are turned every way there is.
const MOST_TURNED: usize = 20;

/// What becomes of differences that are 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zeros {
    /// Left out before ranks are given (Wilcoxon 1945).
    Dropped,
    /// Ranked with the others, and left out of the sums (Pratt 1959).
    Ranked,
}

/// Wilcoxon's signed-rank test (Wilcoxon 1945).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SignedRank {
    /// Sum of the ranks of the differences above 0.
    pub plus: f64,
    /// Sum of the ranks of those below 0.
    pub minus: f64,
    /// Two-sided.
    pub p: f64,
    /// From the exact distribution; else from the normal one, with ties and continuity corrected.
    pub exact: bool,
    /// Differences that are not 0.
    pub n: usize,
    /// Those that are.
    pub zeros: usize,
}

/// The test of these differences. Exact up to 50 of them, where there are no zeros and no ties.
///
/// # Errors
/// `TooFew` where there are none, `NoVariance` where all are 0.
///
/// ```
/// use statistics::{Zeros, signed_rank};
/// // Heights of crossed less those of self-fertilised maize, in eighths of an inch (Darwin 1876); V = 96, p = 0.04126 in R.
/// let darwin = [49.0, -67.0, 8.0, 16.0, 6.0, 23.0, 28.0, 41.0, 14.0, 29.0, 56.0, 24.0, 75.0, 60.0, -48.0];
/// let test = signed_rank(&darwin, Zeros::Dropped)?;
/// assert_eq!((test.plus, test.minus, test.exact), (96.0, 24.0, true));
/// assert_eq!(format!("{:.5}", test.p), "0.04126");
/// # Ok::<(), statistics::Cannot>(())
/// ```
pub fn signed_rank(differences: &[f64], zeros: Zeros) -> Result<SignedRank> {
    let mut sizes: Vec<f64> = differences.to_vec();
    if sizes.is_empty() {
        return Err(Cannot::TooFew);
    }
    // What is equal on paper (2.1 - 1.9 and 1.3 - 1.1) may differ by a rounding.
    let size = |difference: f64| difference.abs();
    let hair = 1e-11 * sizes.iter().copied().map(size).fold(0.0, f64::max);
    let none = sizes
        .iter()
        .filter(|difference| size(**difference) <= hair)
        .count();
    if none == sizes.len() {
        return Err(Cannot::NoVariance);
    }
    if zeros == Zeros::Dropped {
        sizes.retain(|difference| size(*difference) > hair);
    }
    sizes.sort_by(|a, b| size(*a).total_cmp(&size(*b)));
    let (mut plus, mut minus, mut ties, mut tied) = (0.0, 0.0, 0.0, false);
    let mut rest = &sizes[..];
    let mut before = 0.0;
    while let Some(first) = rest.first() {
        let alike = rest
            .iter()
            .take_while(|other| size(**other) - size(*first) <= hair)
            .count();
        let (group, after) = rest.split_at(alike);
        let count = alike as f64;
        let rank = before + 0.5 * (count + 1.0);
        if size(*first) > hair {
            let above = group.iter().filter(|difference| **difference > 0.0).count() as f64;
            plus += rank * above;
            minus += rank * (count - above);
            ties += count * (count * count - 1.0);
            tied |= alike > 1;
        }
        before += count;
        rest = after;
    }
    let n = differences.len() - none;
    let exact = none == 0 && !tied && n <= MOST_EXACT;
    let p = if exact {
        let tail = sums_up_to(n, plus.min(minus) as usize);
        // 2^50 at most, so both are exact.
        (2.0 * tail as f64 / (1u64 << n) as f64).min(1.0)
    } else {
        let all = sizes.len() as f64;
        let left_out = (sizes.len() - n) as f64;
        let mean = (all * (all + 1.0) - left_out * (left_out + 1.0)) / 4.0;
        let variance = (all * (all + 1.0) * (2.0 * all + 1.0)
            - left_out * (left_out + 1.0) * (2.0 * left_out + 1.0)
            - 0.5 * ties)
            / 24.0;
        let off = (plus.min(minus) - mean).abs();
        let z = (off - 0.5).max(0.0) / variance.sqrt();
        2.0 * normal(-z)
    };
    Ok(SignedRank {
        plus,
        minus,
        p,
        exact,
        n,
        zeros: none,
    })
}

/// How many sets of the ranks 1 to n have a sum of `most` or less.
fn sums_up_to(n: usize, most: usize) -> u64 {
    let mut ways = vec![0u64; most + 1];
    ways[0] = 1;
    for rank in 1..=n {
        for sum in (rank..=most).rev() {
            ways[sum] += ways[sum - rank];
        }
    }
    ways.iter().sum()
}

/// The share of all ways to turn the signs of the differences that give a sum at least as far from 0 (Fisher 1935); up to 20 of
/// them.
///
/// # Errors
/// `TooFew` where there are none. `Ok(None)` where there are more than 20.
///
/// ```
/// // Fisher's own example: of the 32,768 ways 863 give at least as much, and as many at least as little.
/// let darwin = [49.0, -67.0, 8.0, 16.0, 6.0, 23.0, 28.0, 41.0, 14.0, 29.0, 56.0, 24.0, 75.0, 60.0, -48.0];
/// assert_eq!(statistics::permutation(&darwin)?, Some(1_726.0 / 32_768.0));
/// # Ok::<(), statistics::Cannot>(())
/// ```
pub fn permutation(differences: &[f64]) -> Result<Option<f64>> {
    if differences.is_empty() {
        return Err(Cannot::TooFew);
    }
    if differences.len() > MOST_TURNED {
        return Ok(None);
    }
    let (one, other) = differences.split_at(differences.len() / 2);
    let (ones, mut others) = (turned(one), turned(other));
    others.sort_by(f64::total_cmp);
    let size: f64 = differences.iter().map(|difference| difference.abs()).sum();
    // Sums that are equal on paper may differ by a rounding.
    let least = differences.iter().sum::<f64>().abs() - 1e-12 * size;
    let far: usize = ones
        .iter()
        .map(|sum| {
            let high = others.len() - others.partition_point(|other| sum + other < least);
            let low = others.partition_point(|other| sum + other <= -least);
            // Both conditions at once only where every sum is far enough.
            if least <= 0.0 {
                others.len()
            } else {
                high + low
            }
        })
        .sum();
    Ok(Some(far as f64 / (1u64 << differences.len()) as f64))
}

/// The sums of all ways to turn the signs.
fn turned(differences: &[f64]) -> Vec<f64> {
    let mut sums = vec![0.0];
    for difference in differences {
        sums = sums
            .iter()
            .flat_map(|sum| [sum + difference, sum - difference])
            .collect();
    }
    sums
}
