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
/// `threshold` of them: otherwise the difference would be about the few who came or left.
///
/// ```
/// use disclosure::{TrendStep, change};
/// assert_eq!(change(32, 38, 0, 5), TrendStep::By(6));
/// assert_eq!(change(32, 38, 2, 5), TrendStep::Up);
/// ```
#[must_use]
pub fn change(before: i32, after: i32, differ: u32, threshold: u32) -> TrendStep {
    let by = after - before;
    if differ == 0 || differ >= threshold {
        return TrendStep::By(by);
    }
    match by {
        5.. => TrendStep::Up,
        ..=-5 => TrendStep::Down,
        _ => TrendStep::Same,
    }
}
