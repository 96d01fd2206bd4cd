//! Amounts without an upper end, such as sessions, hours or cost (R21).

use sorting::ColdSort;

use crate::plan::Rules;

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
    sorted.cold_sort_by(|a, b| b.cmp(a));
    let Some(largest) = sorted.first().filter(|_| sorted.len() >= 5) else {
        return true;
    };
    let rest: u128 = sorted[2..].iter().sum();
    5 * rest < *largest
}

/// The total of amounts, where it may be told: of at least `few`, none of which dominates.
///
/// ```
/// use disclosure::total;
/// assert_eq!(total(&[6, 5, 5, 4, 3], 5), Some(23));
/// assert_eq!(total(&[6, 5, 5, 4], 5), None);
/// assert_eq!(total(&[40, 5, 1, 1, 1], 5), None);
/// ```
#[must_use]
pub fn total(amounts: &[u64], few: u32) -> Option<u64> {
    make(amounts, few, &Rules::ALL)
}

/// The same with rules switched off, for tests of the attacks.
#[cfg(feature = "mutants")]
#[must_use]
pub fn total_with(amounts: &[u64], few: u32, rules: &Rules) -> Option<u64> {
    make(amounts, few, rules)
}

fn make(amounts: &[u64], few: u32, rules: &Rules) -> Option<u64> {
    if amounts.len() < few as usize || (rules.dominance && dominated(amounts)) {
        return None;
    }
    amounts
        .iter()
        .try_fold(0u64, |sum, amount| sum.checked_add(*amount))
}
