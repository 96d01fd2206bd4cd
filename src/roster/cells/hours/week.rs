//! A week as minutes, and hours in it.

use super::doubt::Words;

/// Minutes of a day.
pub const DAY: u32 = 1440;

/// Minutes of a week.
pub const WEEK: u32 = 7 * DAY;

/// Hours of a week, and what they rest on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Week {
    /// Disjoint `(start, end)` intervals in minutes from Monday 00:00, in order; `end` is at most [`WEEK`]. Times before seven without am or pm
    /// ("Thu 2-4") are in the afternoon here.
    pub hours: Vec<(u32, u32)>,
    /// The same by the 24-hour clock, where there are such times.
    pub written: Option<Vec<(u32, u32)>>,
    /// It holds am, pm, or hours that only make sense with them ("9-5").
    pub twelve: bool,
    /// It holds a time that only the 24-hour clock has.
    pub twenty_four: bool,
    /// "9-5" was read as 09:00-17:00, the only reading that makes sense.
    pub turned: bool,
    /// Words that stand for hours.
    pub words: Words,
}

impl Week {
    /// The hours, where nothing in the text leaves open which half of the day is meant.
    #[must_use]
    pub fn settled(self) -> Option<Vec<(u32, u32)>> {
        match self.written {
            None => Some(self.hours),
            Some(written) if self.twenty_four && !self.twelve => Some(written),
            Some(_) => None,
        }
    }
}

/// Intervals sorted, and joined where they touch or overlap.
///
/// ```
/// use viceversa::roster::cells::hours::union;
/// assert_eq!(union(vec![(900, 960), (540, 600), (600, 720)]), [(540, 720), (900, 960)]);
/// ```
#[must_use]
pub fn union(mut intervals: Vec<(u32, u32)>) -> Vec<(u32, u32)> {
    intervals.sort_unstable();
    let mut joined: Vec<(u32, u32)> = Vec::with_capacity(intervals.len());
    for (start, end) in intervals {
        match joined.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => joined.push((start, end)),
        }
    }
    joined
}
