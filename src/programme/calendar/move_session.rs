//! One session at another time.

use serde::{Deserialize, Serialize};

use super::propose::Planner;
use super::{PlanOptions, PlannedSession, local};
use crate::error::Error;
use crate::programme::Programme;
use crate::roster::cells::zone_data::time_zone;
use crate::words::{failure, say};

/// The sessions after one was moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Moved {
    /// All sessions, as the programme keeps them from now on.
    pub planned: Vec<PlannedSession>,
    /// What the coordinator should know; the session is moved all the same.
    pub notes: Vec<MoveNote>,
}

/// Something that a move does not agree with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct MoveNote {
    /// "outside-hours", "hours-unknown", or "clocks-change" where clocks skip or repeat that time.
    pub code: String,
    /// In words.
    pub text: String,
}

/// Moves one session to another local time in its own zone, and raises its SEQUENCE.
///
/// # Errors
/// `calendar-session` where there is no session with this UID, or the time cannot be read.
///
/// ```
/// use viceversa::programme::{calendar::move_session, decode};
/// let programme = decode(br#"{ "format": "viceversa-programme", "version": 3, "policy": {},
///     "planned": [{ "mentor": "a", "mentee": "d", "number": 1, "start": "2027-01-18T10:00", "timezone": "Europe/Berlin",
///         "minutes": 60, "uid": "1@example" }] }"#)?;
/// let moved = move_session(&programme, "1@example", "2027-01-19T15:30", None)?;
/// assert_eq!((moved.planned[0].start.as_str(), moved.planned[0].sequence), ("2027-01-19T15:30", 1));
/// assert_eq!(moved.notes[0].code, "hours-unknown");
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn move_session(
    programme: &Programme,
    uid: &str,
    start: &str,
    timezone: Option<&str>,
) -> Result<Moved, Error> {
    let unread = || failure!("calendar-session", "calendar-session");
    let mut planned = programme.planned.clone();
    let at = planned
        .iter()
        .position(|one| one.uid == uid && !one.cancelled)
        .ok_or_else(unread)?;
    let when = local(start).ok_or_else(unread)?;
    let zone = time_zone(&planned[at].timezone).ok_or_else(unread)?;
    let mut codes = Vec::new();
    let ambiguous = zone.to_ambiguous_zoned(when);
    if ambiguous.is_ambiguous() {
        codes.push("clocks-change");
    }
    let from = ambiguous.compatible().map_err(|_| unread())?;
    let from = from.timestamp().as_second();
    let to = from + i64::from(planned[at].minutes) * 60;
    let options = PlanOptions {
        timezone: timezone.map(str::to_owned),
        ..PlanOptions::default()
    };
    let mut planner = Planner::new(programme, &options, when.date());
    for (nth, session) in planned.iter().enumerate() {
        if nth != at && !session.cancelled {
            planner.occupy(session);
        }
    }
    let session = &programme.planned[at];
    match planner.shares((&session.mentor, &session.mentee), from, to) {
        Some(true) => {}
        Some(false) => codes.push("outside-hours"),
        None => codes.push("hours-unknown"),
    }
    if planned[at].start != start {
        start.clone_into(&mut planned[at].start);
        planned[at].sequence = planned[at].sequence.saturating_add(1);
    }
    let notes = codes.into_iter().map(|code| MoveNote {
        code: code.to_owned(),
        text: say!(format!("calendar-move-{code}")),
    });
    Ok(Moved {
        planned,
        notes: notes.collect(),
    })
}
