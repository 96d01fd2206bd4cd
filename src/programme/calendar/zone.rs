//! What a zone's clocks do, as a VTIMEZONE (RFC 5545, section 3.6.5): yearly rules by weekday where the changes follow one, each change
//! by itself where they do not (Morocco changes with the moon).
//!
//! Rules begin with the last change a year before the first session: what clocks did in 1970 is nobody's business here, and
//! the built-in database does not know it.

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use jiff::tz::{Dst, Offset, TimeZone};
use jiff::{Span, Timestamp};
use sorting::ColdSort;

use super::line::{Lines, date_time};

/// A rule holds when it gives every change for this many years; fewer would take the fourth Sunday for the last one.
const YEARS: i16 = 28;

/// A change of a zone's clocks.
struct Change {
    at: Timestamp,
    /// As clocks showed just before.
    local: DateTime,
    from: Offset,
    to: Offset,
    name: String,
    /// Between summer time and the rest of the year, rather than for good.
    seasonal: bool,
}

/// What makes two changes of different years the same: month, weekday, time, offsets, name.
type Kind = (i8, i8, i64, i32, i32, String);

impl Change {
    fn kind(&self) -> Kind {
        let (date, time) = (self.local.date(), self.local.time());
        let second = i64::from(time.hour()) * 3600
            + i64::from(time.minute()) * 60
            + i64::from(time.second());
        (
            date.month(),
            date.weekday().to_monday_zero_offset(),
            second,
            self.from.seconds(),
            self.to.seconds(),
            self.name.clone(),
        )
    }
}

/// Writes the VTIMEZONE that says what the zone's clocks show from the first to the last moment.
pub(super) fn write(
    out: &mut Lines,
    name: &str,
    zone: &TimeZone,
    first: Timestamp,
    last: Timestamp,
) {
    out.raw("BEGIN", "VTIMEZONE");
    out.text("TZID", name);
    let year = Span::new().hours(400 * 24);
    let from = first.checked_sub(year).unwrap_or(first);
    let until = last.checked_add(year).unwrap_or(last);
    let horizon = from
        .checked_add(Span::new().hours((i64::from(YEARS) + 2) * 366 * 24))
        .unwrap_or(Timestamp::MAX);
    let before: Vec<Change> = zone
        .preceding(from)
        .take(1)
        .map(|change| known(zone, &change))
        .collect();
    let all: Vec<Change> = before
        .into_iter()
        .chain(
            zone.following(from)
                .take_while(|change| change.timestamp() <= horizon.max(until))
                .map(|change| known(zone, &change)),
        )
        .collect();
    // Where nothing ever changes, or the first change is still to come.
    if all.first().is_none_or(|change| change.at > first) {
        let offset = zone.to_offset(first.min(all.first().map_or(first, |change| {
            change
                .at
                .checked_sub(Span::new().seconds(1))
                .unwrap_or(change.at)
        })));
        let name = zone.to_offset_info(first).abbreviation().to_owned();
        let start = jiff::civil::date(1970, 1, 1).at(0, 0, 0, 0);
        observance(out, false, start, (offset, offset), &name, None);
    }
    let mut kinds: BTreeMap<Kind, Vec<&Change>> = BTreeMap::new();
    for change in &all {
        kinds.entry(change.kind()).or_default().push(change);
    }
    let mut told: Vec<(&Change, Option<String>)> = Vec::new();
    for changes in kinds.values() {
        let Some(begin) = changes.first().filter(|change| change.at <= until) else {
            continue;
        };
        match yearly(changes) {
            Some(rule) => told.push((begin, Some(rule))),
            None => told.extend(
                changes
                    .iter()
                    .filter(|change| change.at <= until)
                    .map(|change| (*change, None)),
            ),
        }
    }
    told.cold_sort_by_key(|(change, _)| change.at);
    for (change, rule) in told {
        let daylight = change.seasonal && change.to > change.from;
        observance(
            out,
            daylight,
            change.local,
            (change.from, change.to),
            &change.name,
            rule.as_deref(),
        );
    }
    out.raw("END", "VTIMEZONE");
}

fn known(zone: &TimeZone, change: &jiff::tz::TimeZoneTransition<'_>) -> Change {
    let at = change.timestamp();
    let before = at.checked_sub(Span::new().seconds(1)).unwrap_or(at);
    let earlier = zone.to_offset_info(before);
    Change {
        at,
        local: earlier.offset().to_datetime(at),
        from: earlier.offset(),
        to: change.offset(),
        name: change.abbreviation().to_owned(),
        seasonal: earlier.dst() != Dst::No || change.dst() != Dst::No,
    }
}

/// The rule by which changes of one kind come back each year; none where they do not.
fn yearly(changes: &[&Change]) -> Option<String> {
    let first = changes.first()?.local.date();
    let mut days: Vec<(i8, i8)> = Vec::new();
    for (year, change) in (first.year()..first.year() + YEARS).zip(changes) {
        let date = change.local.date();
        if date.year() != year {
            return None;
        }
        days.push((date.day(), date.days_in_month()));
    }
    if days.len() < usize::try_from(YEARS).ok()? {
        return None;
    }
    let month = first.month();
    let day = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
        [usize::try_from(first.weekday().to_monday_zero_offset()).ok()?];
    let rule = |by: String| Some(format!("FREQ=YEARLY;BYMONTH={month};{by}"));
    if days.iter().all(|(day, length)| day + 7 > *length) {
        return rule(format!("BYDAY=-1{day}"));
    }
    for nth in 1..=4_i8 {
        if days.iter().all(|(day, _)| (day - 1) / 7 + 1 == nth) {
            return rule(format!("BYDAY={nth}{day}"));
        }
    }
    let least = days.iter().map(|(day, _)| *day).min()?;
    if days.iter().all(|(day, _)| *day < least + 7) {
        let all: Vec<String> = (least..least + 7).map(|day| day.to_string()).collect();
        return rule(format!("BYMONTHDAY={};BYDAY={day}", all.join(",")));
    }
    None
}

fn observance(
    out: &mut Lines,
    daylight: bool,
    start: DateTime,
    (from, to): (Offset, Offset),
    name: &str,
    rule: Option<&str>,
) {
    let kind = if daylight { "DAYLIGHT" } else { "STANDARD" };
    out.raw("BEGIN", kind);
    out.raw("DTSTART", &date_time(start));
    out.raw("TZOFFSETFROM", &offset(from));
    out.raw("TZOFFSETTO", &offset(to));
    out.text("TZNAME", name);
    if let Some(rule) = rule {
        out.raw("RRULE", rule);
    }
    out.raw("END", kind);
}

fn offset(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let (minutes, rest) = (seconds.abs() / 60, seconds.abs() % 60);
    let short = format!("{sign}{:02}{:02}", minutes / 60, minutes % 60);
    if rest == 0 {
        short
    } else {
        format!("{short}{rest:02}")
    }
}
