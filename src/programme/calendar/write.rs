//! Planned sessions as a calendar file.
//!
//! Our own lines, after all: `icalendar` 0.17 puts a DTSTAMP from the clock and a random UID into every VTIMEZONE and each of its parts
//! and leaves carriage returns in texts; `ics` 0.5 folds to 76 octets. Both are readers in the tests, or could be.

use std::collections::BTreeMap;

use jiff::tz::{Offset, TimeZone};
use jiff::{Span, Timestamp};
use serde::{Deserialize, Serialize};
use sorting::ColdCollect;

use super::line::{Lines, date_time, quoted};
use super::{PlannedSession, local, moment, zone};
use crate::error::Error;
use crate::programme::Programme;
use crate::roster::Person;
use crate::roster::cells::zone_data::time_zone;
use crate::words::{failure, say, within};

/// What a file of sessions says of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum CalendarMethod {
    /// That they take place.
    #[default]
    Publish,
    /// That they do not any more: those that were cancelled, and no others.
    Cancel,
}

/// How sessions are written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct CalendarOptions {
    /// When the file is made, in universal time: "2027-01-11T09:00:00Z".
    pub stamp: String,
    /// Sessions that take place, or cancelled ones.
    pub method: CalendarMethod,
    /// Mentor and mentee: only theirs; everybody's when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pair: Option<(String, String)>,
    /// With the e-mail addresses of both as ATTENDEE. Some calendars then send mails, so this has to be asked for.
    pub attendees: bool,
    /// E-mail address of whoever publishes the sessions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizer: Option<String>,
    /// Language of the texts; the one that is spoken when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
}

/// The programme's planned sessions as an iCalendar text (RFC 5545): local times with their VTIMEZONE, one VEVENT a session, no
/// recurrence.
///
/// # Errors
/// `calendar-stamp` for a `stamp` that is no moment in universal time, `calendar-empty` where there is no such session,
/// `calendar-session` for one whose start or time zone cannot be read.
///
/// ```
/// use viceversa::programme::{calendar::{CalendarOptions, calendar}, decode};
/// let programme = decode(br#"{ "format": "viceversa-programme", "version": 3, "policy": {},
///     "people": [{ "id": "a", "name": "Ada", "role": "mentor" }, { "id": "d", "name": "Dev", "role": "mentee" }],
///     "planned": [{ "mentor": "a", "mentee": "d", "number": 1, "start": "2027-01-18T10:00", "timezone": "Europe/Berlin",
///         "minutes": 60, "uid": "1@example" }] }"#)?;
/// let options = CalendarOptions { stamp: "2027-01-11T09:00:00Z".to_owned(), ..CalendarOptions::default() };
/// let text = calendar(&programme, &options)?;
/// assert!(text.contains("DTSTART;TZID=Europe/Berlin:20270118T100000\r\n"));
/// assert!(text.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn calendar(programme: &Programme, options: &CalendarOptions) -> Result<String, Error> {
    within(options.locale.as_deref(), || {
        let stamp = moment(&options.stamp)?;
        let stamp = format!("{}Z", date_time(Offset::UTC.to_datetime(stamp)));
        let mut sessions = Vec::new();
        for session in &programme.planned {
            let asked = options.pair.as_ref().is_none_or(|(mentor, mentee)| {
                *mentor == session.mentor && *mentee == session.mentee
            });
            if asked && session.cancelled == (options.method == CalendarMethod::Cancel) {
                sessions.push(Session::of(session)?);
            }
        }
        if sessions.is_empty() {
            return Err(failure!("calendar-empty", "calendar-empty"));
        }
        let mut out = Lines::default();
        out.raw("BEGIN", "VCALENDAR");
        out.raw("VERSION", "2.0");
        out.raw("PRODID", "-//Vice Versa//Vice Versa//EN");
        out.raw("CALSCALE", "GREGORIAN");
        out.raw(
            "METHOD",
            match options.method {
                CalendarMethod::Publish => "PUBLISH",
                CalendarMethod::Cancel => "CANCEL",
            },
        );
        zones(&mut out, &sessions);
        let people: BTreeMap<&str, &Person> = programme
            .people
            .iter()
            .map(|person| (person.id.as_str(), person))
            .cold_map();
        for session in &sessions {
            event(&mut out, programme, options, &people, session, &stamp);
        }
        out.raw("END", "VCALENDAR");
        Ok(out.into_text())
    })
}

/// A session whose time can be computed with.
struct Session<'a> {
    planned: &'a PlannedSession,
    zone: TimeZone,
    from: Timestamp,
    to: Timestamp,
}

impl<'a> Session<'a> {
    fn of(planned: &'a PlannedSession) -> Result<Self, Error> {
        let unread = || failure!("calendar-session", "calendar-session");
        let zone = time_zone(&planned.timezone).ok_or_else(unread)?;
        let from = local(&planned.start)
            .and_then(|start| zone.to_ambiguous_zoned(start).compatible().ok())
            .ok_or_else(unread)?
            .timestamp();
        let to = from
            .checked_add(Span::new().minutes(i64::from(planned.minutes.clamp(1, 1440))))
            .map_err(|_| unread())?;
        Ok(Self {
            planned,
            zone,
            from,
            to,
        })
    }
}

/// Each zone once, for the time from its first to its last session.
fn zones(out: &mut Lines, sessions: &[Session<'_>]) {
    let mut spans: BTreeMap<&str, (&TimeZone, Timestamp, Timestamp)> = BTreeMap::new();
    for Session {
        planned,
        zone,
        from,
        to,
    } in sessions
    {
        let span = spans.entry(&planned.timezone).or_insert((zone, *from, *to));
        span.1 = span.1.min(*from);
        span.2 = span.2.max(*to);
    }
    for (name, (zone, first, last)) in spans {
        zone::write(out, name, zone, first, last);
    }
}

fn event(
    out: &mut Lines,
    programme: &Programme,
    options: &CalendarOptions,
    people: &BTreeMap<&str, &Person>,
    session: &Session<'_>,
    stamp: &str,
) {
    let planned = session.planned;
    let name = |id: &str| match people.get(id).map(|person| person.name.trim()) {
        None | Some("") => id.to_owned(),
        Some(name) => name.to_owned(),
    };
    let at = |moment: Timestamp| date_time(session.zone.to_datetime(moment));
    let of = programme.charter.sessions.max(planned.number);
    let (mentor, mentee) = (name(&planned.mentor), name(&planned.mentee));
    let zone = format!("TZID={}", planned.timezone);
    out.raw("BEGIN", "VEVENT");
    out.text("UID", &planned.uid);
    out.raw("DTSTAMP", stamp);
    out.raw("SEQUENCE", &planned.sequence.to_string());
    out.raw(&format!("DTSTART;{zone}"), &at(session.from));
    out.raw(&format!("DTEND;{zone}"), &at(session.to));
    out.text(
        "SUMMARY",
        &say!(
            "calendar-summary",
            mentor = mentor.as_str(),
            mentee = mentee.as_str()
        ),
    );
    out.text(
        "DESCRIPTION",
        &say!(
            "calendar-description",
            number = planned.number,
            of = of,
            programme = programme.name.as_str()
        ),
    );
    out.raw(
        "STATUS",
        if planned.cancelled {
            "CANCELLED"
        } else {
            "CONFIRMED"
        },
    );
    if let Some(address) = options.organizer.as_deref().and_then(mailto) {
        out.raw("ORGANIZER", &address);
    }
    if options.attendees {
        for (id, name) in [(&planned.mentor, &mentor), (&planned.mentee, &mentee)] {
            let email = people
                .get(id.as_str())
                .and_then(|person| person.email.as_deref());
            if let Some(address) = email.and_then(mailto) {
                out.raw(&format!("ATTENDEE;CN={}", quoted(name)), &address);
            }
        }
    }
    out.raw("END", "VEVENT");
}

/// An e-mail address as a calendar's; none for what is no address.
fn mailto(email: &str) -> Option<String> {
    let email = email.trim();
    let plain = |c: char| !c.is_control() && !c.is_whitespace() && !"<>\"\\;,".contains(c);
    (email.contains('@') && email.chars().all(plain)).then(|| format!("mailto:{email}"))
}
