//! When the pairs meet: sessions proposed from shared hours, changed by hand, and written as calendar files (RFC 5545).

mod absences;
mod cancel;
mod line;
mod move_session;
mod propose;
mod write;
mod zone;

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::words::failure;

pub use absences::{ReadAbsences, read_absences};
pub use cancel::cancel_sessions;
pub use move_session::{MoveNote, Moved, move_session};
pub use propose::{PlanOptions, SessionPlan, Unplanned, plan};
pub use write::{CalendarMethod, CalendarOptions, calendar};

/// A session that a pair has in its calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlannedSession {
    /// Id.
    pub mentor: String,
    /// Id.
    pub mentee: String,
    /// Which of the pair's sessions: 1 is the first.
    pub number: u32,
    /// Local date and time in `timezone`: "2027-01-18T10:00".
    pub start: String,
    /// IANA time zone.
    pub timezone: String,
    /// How long it is.
    pub minutes: u32,
    /// Stays the same whatever changes, so that calendars replace the entry they have.
    pub uid: String,
    /// Counts the changes.
    #[serde(default)]
    pub sequence: u32,
    /// It was planned and does not take place.
    #[serde(default)]
    pub cancelled: bool,
}

/// Days on which somebody, or nobody, can meet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Absence {
    /// Whose; empty for everybody, as on a public holiday.
    #[serde(default)]
    pub person: String,
    /// First day, as an ISO date.
    pub from: String,
    /// Last day.
    pub to: String,
    /// What the coordinator calls it.
    #[serde(default)]
    pub what: String,
}

/// An ISO date, "2027-01-31" and nothing else, between 1970 and 2200.
pub(super) fn day(text: &str) -> Option<Date> {
    let date: Date = (text.len() == 10).then(|| text.parse().ok()).flatten()?;
    (1970..=2200).contains(&date.year()).then_some(date)
}

/// A moment in universal time, "2027-01-11T09:00:00Z".
pub(super) fn moment(text: &str) -> Result<jiff::Timestamp, Error> {
    let dated = text.get(..10).and_then(day).is_some() && text.ends_with('Z');
    let read = dated.then(|| text.parse().ok()).flatten();
    read.ok_or_else(|| failure!("calendar-stamp", "calendar-stamp"))
}

/// A local date and time, "2027-01-31T09:00".
pub(super) fn local(text: &str) -> Option<DateTime> {
    let (date, time) = text.split_once('T')?;
    let (hour, minute) = time.split_once(':')?;
    let digits = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(hour) || !digits(minute) {
        return None;
    }
    let time = jiff::civil::Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()?;
    Some(day(date)?.to_datetime(time))
}
