//! The sessions of a pair that has ended.

use super::{PlannedSession, day, local};
use crate::error::Error;
use crate::programme::Programme;
use crate::words::failure;

/// All sessions of the programme, those of this pair from a day on cancelled, each with its SEQUENCE raised. What lies before that day
/// stays as it was.
///
/// # Errors
/// `calendar-today` for a day that cannot be read.
///
/// ```
/// use viceversa::programme::{calendar::cancel_sessions, decode};
/// let programme = decode(br#"{ "format": "viceversa-programme", "version": 3, "policy": {}, "planned": [
///     { "mentor": "a", "mentee": "d", "number": 1, "start": "2027-01-18T10:00", "timezone": "Europe/Berlin", "minutes": 60, "uid": "1@example" },
///     { "mentor": "a", "mentee": "d", "number": 2, "start": "2027-02-15T10:00", "timezone": "Europe/Berlin", "minutes": 60, "uid": "2@example" }] }"#)?;
/// let planned = cancel_sessions(&programme, ("a", "d"), "2027-01-25")?;
/// assert_eq!((planned[0].cancelled, planned[0].sequence), (false, 0));
/// assert_eq!((planned[1].cancelled, planned[1].sequence), (true, 1));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn cancel_sessions(
    programme: &Programme,
    (mentor, mentee): (&str, &str),
    from: &str,
) -> Result<Vec<PlannedSession>, Error> {
    let from = day(from).ok_or_else(|| failure!("calendar-today", "calendar-today"))?;
    let goes = |one: &PlannedSession| {
        !one.cancelled
            && one.mentor == mentor
            && one.mentee == mentee
            && local(&one.start).is_none_or(|start| start.date() >= from)
    };
    let after = programme.planned.iter().cloned().map(|one| {
        if goes(&one) {
            PlannedSession {
                sequence: one.sequence.saturating_add(1),
                cancelled: true,
                ..one
            }
        } else {
            one
        }
    });
    Ok(after.collect())
}
