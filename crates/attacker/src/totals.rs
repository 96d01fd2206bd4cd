//! Totals of amounts that have no upper end.

/// For everybody whose amount is in a published total: the most that anybody else's can be (the total without their own), and whether that
/// is within a fifth above the largest other one.
#[must_use]
pub fn estimates(total: u64, amounts: &[u64]) -> Vec<(u64, bool)> {
    let known = |insider: usize| {
        let most = total.saturating_sub(amounts[insider]);
        let others = amounts.iter().enumerate();
        let others = others.filter(|(at, _)| *at != insider);
        let largest = others.map(|(_, amount)| *amount).max().unwrap_or(0);
        (most, 5 * u128::from(most) < 6 * u128::from(largest))
    };
    (0..amounts.len()).map(known).collect()
}
