//! The IANA time zone database as it is built in: all names, and what holds from 2024 on (see `build/zones.rs`).

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use jiff::tz::TimeZone;
use sorting::ColdCollect;

/// A name, and where its data begin and end: a line each.
const NAMES: &str = include_str!(concat!(env!("OUT_DIR"), "/zones.txt"));

/// TZif data (RFC 9636) one after the other.
const DATA: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/zones.tzif"));

/// The rules of the zone of this name, in any case; nothing for a name that the database does not have. Exact from 2024 on.
///
/// ```
/// use viceversa::roster::cells::zone_data::time_zone;
/// assert!(time_zone("europe/lisbon").is_some());
/// assert!(time_zone("Lisbon").is_none());
/// ```
#[must_use]
pub fn time_zone(name: &str) -> Option<TimeZone> {
    let (name, place) = known().get(&name.to_ascii_lowercase())?;
    TimeZone::tzif(name, DATA.get(place.clone())?).ok()
}

/// The database's own spelling of a name in any case.
pub(super) fn spelled(name: &str) -> Option<&'static str> {
    known()
        .get(&name.to_ascii_lowercase())
        .map(|(name, _)| *name)
}

/// All names, in order.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    NAMES.lines().filter_map(|line| line.split(' ').next())
}

/// By name in lower case.
fn known() -> &'static BTreeMap<String, (&'static str, Range<usize>)> {
    static KNOWN: OnceLock<BTreeMap<String, (&'static str, Range<usize>)>> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let line = |line: &'static str| {
            let mut parts = line.split(' ');
            let name = parts.next()?;
            let place = parts.next()?.parse().ok()?..parts.next()?.parse().ok()?;
            Some((name.to_ascii_lowercase(), (name, place)))
        };
        NAMES.lines().filter_map(line).cold_map()
    })
}
