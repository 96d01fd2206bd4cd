//! A group's mean in two waves (R17).

use serde::{Deserialize, Serialize};

/// What is said of a group's change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case", tag = "kind", content = "tenths")]
pub enum TrendStep {
    /// The difference of the two shown means, in tenths.
    By(i32),
    /// Up by half a point or more.
    Up,
    /// Less than half a point either way.
    Same,
    /// Down by half a point or more.
    Down,
}

/// The change of a group's shown mean, both in tenths. As a number only where the group is the same people, or differs by at least
/// `threshold` of them: otherwise the difference would be about the few who came or left. `differ` is how many who answered in one wave
/// did not in the other; where that is not known, only a direction is said.
///
/// ```
/// use disclosure::{TrendStep, change};
/// assert_eq!(change(32, 38, Some(0), 5), TrendStep::By(6));
/// assert_eq!(change(32, 38, Some(2), 5), TrendStep::Up);
/// assert_eq!(change(32, 36, None, 5), TrendStep::Same);
/// ```
#[must_use]
pub fn change(before: i32, after: i32, differ: Option<u32>, threshold: u32) -> TrendStep {
    let by = after - before;
    if differ.is_some_and(|differ| differ == 0 || differ >= threshold) {
        return TrendStep::By(by);
    }
    match by {
        5.. => TrendStep::Up,
        ..=-5 => TrendStep::Down,
        _ => TrendStep::Same,
    }
}
