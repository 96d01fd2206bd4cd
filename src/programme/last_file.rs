//! When a programme that a browser keeps was last saved to a file: a browser may clear what it keeps, a device may be lost.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// After so many days a file is old. Safari clears the storage of a site that was not visited for seven.
const OLD_DAYS: i32 = 7;

/// How old the last file is, and whether it is time for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct LastFile {
    /// Whole days since then; null where there is no file. 0 for a date that is still to come, as a clock that was set back tells it.
    pub days: Option<u32>,
    /// Seven days or more, or no file at all.
    pub old: bool,
}

/// How old a file of the ISO date `filed` is on the ISO date `today`. A text that is no date is no file.
///
/// ```
/// use viceversa::programme::{LastFile, last_file};
/// assert_eq!(last_file("2026-11-02", "2026-11-05"), LastFile { days: Some(3), old: false });
/// assert_eq!(last_file("2026-10-25", "2026-11-05"), LastFile { days: Some(11), old: true });
/// assert_eq!(last_file("", "2026-11-05"), LastFile { days: None, old: true });
/// ```
#[must_use]
pub fn last_file(filed: &str, today: &str) -> LastFile {
    let date = |text: &str| text.parse::<Date>().ok();
    let days = date(filed)
        .zip(date(today))
        .and_then(|(filed, today)| today.since(filed).ok())
        .map(|span| span.get_days().max(0));
    LastFile {
        days: days.map(i32::unsigned_abs),
        old: days.is_none_or(|days| days >= OLD_DAYS),
    }
}
