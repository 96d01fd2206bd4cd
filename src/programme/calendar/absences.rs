//! Holidays and absences from a calendar file: each event's days, and nothing else of it.

use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Absence, day};
use crate::error::Error;
use crate::words::failure;

/// More events than any calendar of holidays has.
const MOST: usize = 10_000;

/// Days read from a calendar file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ReadAbsences {
    /// In the order of the file, for everybody.
    pub absences: Vec<Absence>,
    /// Events that come again by a rule: only their first days are among those.
    pub repeating: u32,
    /// Events without a date that can be read.
    pub unread: u32,
}

/// Reads the events of a calendar file (RFC 5545) as days on which nobody meets. Cancelled events are left out.
///
/// # Errors
/// `calendar-not-ics` for something else.
///
/// ```
/// use viceversa::programme::calendar::read_absences;
/// let file = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270329\r\nDTEND;VALUE=DATE:20270330\r\nSUMMARY:Easter\r\n  Monday\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
/// let read = read_absences(file.as_bytes())?;
/// assert_eq!((read.absences[0].from.as_str(), read.absences[0].to.as_str()), ("2027-03-29", "2027-03-29"));
/// assert_eq!(read.absences[0].what, "Easter Monday");
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn read_absences(bytes: &[u8]) -> Result<ReadAbsences, Error> {
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let text = text.replace("\n ", "").replace("\n\t", "");
    let head = text.trim_start().get(..15).unwrap_or_default();
    if !head.eq_ignore_ascii_case("BEGIN:VCALENDAR") {
        return Err(failure!("calendar-not-ics", "calendar-not-ics"));
    }
    let mut read = ReadAbsences::default();
    let mut open: Vec<&str> = Vec::new();
    let mut event = Event::default();
    for line in text.lines() {
        let Some((name, value)) = parts(line) else {
            continue;
        };
        let name = name
            .split(';')
            .next()
            .unwrap_or_default()
            .to_ascii_uppercase();
        let in_event = open
            .last()
            .is_some_and(|one| one.eq_ignore_ascii_case("VEVENT"));
        match name.as_str() {
            "BEGIN" => {
                if value.eq_ignore_ascii_case("VEVENT") {
                    event = Event::default();
                }
                // Deeper than any calendar goes: what is inside is not looked at.
                if open.len() < 16 {
                    open.push(value);
                }
            }
            "END" => {
                if in_event && value.eq_ignore_ascii_case("VEVENT") {
                    event.take(&mut read);
                }
                if open
                    .last()
                    .is_some_and(|one| one.eq_ignore_ascii_case(value))
                {
                    open.pop();
                }
            }
            "DTSTART" if in_event => event.from = Moment::of(value),
            "DTEND" if in_event => event.to = Moment::of(value),
            "SUMMARY" if in_event => event.what = plain(value),
            "RRULE" | "RDATE" if in_event => event.repeats = true,
            "STATUS" if in_event => event.cancelled = value.eq_ignore_ascii_case("CANCELLED"),
            _ => {}
        }
        if read.absences.len() >= MOST {
            break;
        }
    }
    Ok(read)
}

#[derive(Default)]
struct Event {
    from: Option<Moment>,
    to: Option<Moment>,
    what: String,
    repeats: bool,
    cancelled: bool,
}

/// A date, and whether its day has begun by then.
struct Moment {
    date: Date,
    begun: bool,
}

impl Moment {
    fn of(value: &str) -> Option<Self> {
        let digits = value.trim().get(..8)?;
        let date = format!(
            "{}-{}-{}",
            digits.get(..4)?,
            digits.get(4..6)?,
            digits.get(6..8)?
        );
        let begun = value.trim().get(9..15).is_some_and(|time| time != "000000");
        Some(Self {
            date: day(&date)?,
            begun,
        })
    }
}

impl Event {
    fn take(&mut self, read: &mut ReadAbsences) {
        if self.cancelled {
            return;
        }
        let Some(from) = &self.from else {
            read.unread += 1;
            return;
        };
        read.repeating += u32::from(self.repeats);
        // An end is the first moment that is free again.
        let last = self.to.as_ref().map_or(from.date, |to| {
            if to.begun {
                to.date
            } else {
                to.date.saturating_sub(Span::new().days(1))
            }
        });
        read.absences.push(Absence {
            person: String::new(),
            from: from.date.to_string(),
            to: last.max(from.date).to_string(),
            what: std::mem::take(&mut self.what),
        });
    }
}

/// A line's name with its parameters, and its value; a colon in quotation marks is part of a parameter.
fn parts(line: &str) -> Option<(&str, &str)> {
    let mut quoted = false;
    let at = line.find(|c| {
        quoted ^= c == '"';
        c == ':' && !quoted
    })?;
    Some((&line[..at], line[at + 1..].trim_end_matches('\r')))
}

/// TEXT as people read it, on one line.
fn plain(value: &str) -> String {
    let mut text = String::new();
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') | None => text.push(' '),
                Some(c) => text.push(c),
            },
            _ => text.push(c),
        }
    }
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.chars().filter(|c| !c.is_control()).take(200).collect()
}
