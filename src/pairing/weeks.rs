//! The programme's calendar weeks, and the UTC offset of each time zone in each of them.
//!
//! A week runs from Monday to Sunday and has one offset in each zone: the one in force on its Monday at noon, universal
//! time. (Clocks change at weekends, so this is exact for Mondays to Saturdays.) The first week is the one that holds the
//! policy's `start`; without one the request's `today`; without that, Monday 5 January 2026.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::pairing::Request;
use crate::roster::cells::zone_data::time_zone;

/// Weeks of a programme whose policy does not say.
pub(in crate::pairing) const WEEKS: u32 = 26;

/// A day between 1970 and 2200.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::pairing) struct Day(Date);

impl Day {
    /// Reads an ISO date, `2027-01-31` and nothing else.
    pub(in crate::pairing) fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let shape = bytes.len() == 10
            && bytes.iter().enumerate().all(|(at, byte)| match at {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !shape {
            return None;
        }
        let date = Date::new(
            text[0..4].parse().ok()?,
            text[5..7].parse().ok()?,
            text[8..10].parse().ok()?,
        )
        .ok()?;
        (1970..=2200).contains(&date.year()).then_some(Self(date))
    }
}

/// Noon of each week's Monday, universal time.
pub(in crate::pairing) fn weeks(request: &Request) -> Vec<Timestamp> {
    let first = request
        .policy
        .start
        .as_deref()
        .or(request.today.as_deref())
        .and_then(Day::parse)
        .map_or(jiff::civil::date(2026, 1, 5), |day| day.0);
    let back = i64::from(first.weekday().to_monday_zero_offset());
    (0..i64::from(request.policy.weeks.unwrap_or(WEEKS)))
        .filter_map(|week| {
            let monday = first
                .checked_add(jiff::Span::new().days(week * 7 - back))
                .ok()?;
            let noon = monday.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).ok()?;
            Some(noon.timestamp())
        })
        .collect()
}

/// Minutes that a zone is ahead of universal time in each of the weeks; none for a zone that does not exist.
pub(in crate::pairing) fn offsets(zone: &str, weeks: &[Timestamp]) -> Option<Vec<i32>> {
    let zone = time_zone(zone)?;
    Some(
        weeks
            .iter()
            .map(|week| zone.to_offset(*week).seconds() / 60)
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    #[test]
    fn a_day_is_an_iso_date_and_nothing_else() {
        assert!(Day::parse("2027-01-31").is_some());
        for bad in [
            "2027-02-30",
            "31.01.2027",
            "2027-1-31",
            "",
            "1969-12-31",
            "2027-01-31T00:00",
            "２０２７-01-31",
        ] {
            assert!(Day::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn clocks_change_within_a_programme() {
        let monday = |text: &str| text.parse::<Timestamp>().unwrap();
        let weeks = [
            monday("2026-03-23T12:00:00Z"),
            monday("2026-03-30T12:00:00Z"),
        ];
        assert_eq!(offsets("Europe/Berlin", &weeks), Some(vec![60, 120]));
        assert_eq!(offsets("Asia/Kolkata", &weeks), Some(vec![330, 330]));
        assert_eq!(offsets("Nowhere/Town", &weeks), None);
    }
}
