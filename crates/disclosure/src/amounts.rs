//! Amounts without an upper end, such as hours or cost (R21).

/// Whether a total of amounts gives one of them away within 20 %: the p % rule with p = 20, and fewer than five are always too few.
/// Somebody who knows the second largest subtracts it and overestimates the largest by the rest (Hundepool et al. 2012, 4.2).
///
/// ```
/// use disclosure::dominated;
/// assert!(dominated(&[100, 5, 5, 4, 4]));
/// assert!(!dominated(&[30, 30, 25, 20, 20]));
/// assert!(dominated(&[30, 30, 25, 20]));
/// ```
#[must_use]
pub fn dominated(amounts: &[u64]) -> bool {
    let mut sorted: Vec<u128> = amounts.iter().map(|amount| u128::from(*amount)).collect();
    sorted.sort_unstable_by(|a, b| b.cmp(a));
    let Some(largest) = sorted.first().filter(|_| sorted.len() >= 5) else {
        return true;
    };
    let rest: u128 = sorted[2..].iter().sum();
    5 * rest < *largest
}
