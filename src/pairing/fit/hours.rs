//! Shared weekly minutes over time zones: classes of equal hours, and the smallest overlap over the programme's weeks.
//!
//! In a week each zone has one offset, so the overlap of two people depends only on their hours and on the difference of
//! their offsets: it is computed once for each pair of different hours and each difference. Two people without a time zone
//! are taken to share one; where only one of the two has a zone, their shared hours are unknown, as blank cells are.

use std::collections::BTreeMap;

use super::super::Request;
use super::super::check::{count, note, whole};
use super::super::clock;
use super::super::frame::Frame;
use super::super::policy::{Missing, Points, Rule, Side};
use super::columns::{blanks, distinct_people, seen};
use crate::finding::Finding;
use crate::roster::cells::hours;
use engine::kernel::Table;

/// Minutes of a week.
const WEEK: i32 = 7 * 24 * 60;
/// Unknown overlap.
const UNKNOWN: u16 = u16::MAX;

/// Shared weekly minutes of everybody with everybody.
#[derive(Clone, Debug)]
pub(in super::super) struct Hours {
    mentor: Vec<u32>,
    mentee: Vec<u32>,
    height: usize,
    width: usize,
    /// Minutes for each pair of classes, row-major.
    minutes: Vec<u16>,
    blank_mentor: Vec<bool>,
    blank_mentee: Vec<bool>,
}

/// One person's hours: intervals of local time, and offsets in each week (none without a zone). None where unknown.
type Pattern = Option<(Intervals, Option<Vec<i32>>)>;
type Intervals = Vec<(u32, u32)>;

impl Hours {
    /// Reads everybody's hours; those that cannot be read count as blank, with a finding.
    pub(super) fn new(request: &Request, frame: &Frame) -> (Self, Vec<Finding>) {
        let weeks = clock::weeks(request);
        let mut zones: BTreeMap<&str, Option<Vec<i32>>> = BTreeMap::new();
        let (mut unreadable, mut nowhere) = (0_usize, 0_usize);
        let mut patterns: Vec<Pattern> = Vec::with_capacity(request.people.len());
        for (at, person) in request.people.iter().enumerate() {
            if frame.row_of[at].is_none() && frame.column_of[at].is_none()
                || person
                    .availability
                    .iter()
                    .all(|text| text.trim().is_empty())
            {
                patterns.push(None);
                continue;
            }
            let Ok(intervals) = hours::weekly(&person.availability.join("; ")) else {
                unreadable += 1;
                patterns.push(None);
                continue;
            };
            let zone = person
                .timezone
                .as_deref()
                .map(str::trim)
                .unwrap_or_default();
            let offsets = if zone.is_empty() {
                None
            } else {
                let known = zones
                    .entry(zone)
                    .or_insert_with(|| clock::offsets(zone, &weeks));
                if known.is_none() {
                    nowhere += 1;
                    patterns.push(None);
                    continue;
                }
                known.clone()
            };
            patterns.push((!intervals.is_empty()).then_some((intervals, offsets)));
        }
        let of = |people: &[usize]| -> Vec<Pattern> {
            people.iter().map(|at| patterns[*at].clone()).collect()
        };
        let (mentors, mentees) = (of(&frame.mentors), of(&frame.mentees));
        let blank_mentor = mentors.iter().map(Option::is_none).collect();
        let blank_mentee = mentees.iter().map(Option::is_none).collect();
        let (mentor, rows) = super::columns::classes(&mentors);
        let (mentee, columns) = super::columns::classes(&mentees);
        let minutes = rows
            .iter()
            .flat_map(|a| columns.iter().map(|b| overlap(a, b)).collect::<Vec<_>>())
            .collect();
        let mut findings = Vec::new();
        if unreadable > 0 {
            findings.push(note(
                "hours-unreadable",
                None,
                count(unreadable),
                format!(
                    "The weekly hours of {unreadable} people cannot be read and count as unknown."
                ),
                "Write them like this: Mon 09:00-12:00.",
            ));
        }
        if nowhere > 0 {
            findings.push(note(
                "zone-unknown",
                None,
                count(nowhere),
                format!("The time zones of {nowhere} people are not known, so their weekly hours count as unknown."),
                "Write them like this: Europe/Berlin.",
            ));
        }
        let hours = Self {
            mentor,
            mentee,
            height: rows.len(),
            width: columns.len(),
            minutes,
            blank_mentor,
            blank_mentee,
        };
        (hours, findings)
    }

    /// Shared minutes a week in the worst week; none where either side's hours are unknown.
    pub(in super::super) fn minutes(&self, row: usize, column: usize) -> Option<u32> {
        let cell = self.mentor[row] as usize * self.width + self.mentee[column] as usize;
        let minutes = self.minutes[cell];
        (minutes != UNKNOWN).then_some(u32::from(minutes))
    }

    /// `availability` as a table over classes of hours.
    pub(super) fn rule(
        &self,
        request: &Request,
        frame: &Frame,
        rule: &Rule,
        index: usize,
    ) -> (Table, Option<Finding>) {
        let needed = rule.must_limits().minutes.unwrap_or(0);
        let mut steps: Vec<(u32, i32)> = match &rule.points {
            Some(Points::Map(map)) => map
                .iter()
                .filter_map(|(key, points)| Some((u32::try_from(whole(key)?).ok()?, *points)))
                .collect(),
            _ => Vec::new(),
        };
        steps.sort_unstable();
        let blank_breaks = rule.has_must() && rule.missing == Some(Missing::Forbid);
        let verdict = |minutes: u16| {
            if minutes == UNKNOWN {
                return (0, blank_breaks);
            }
            let minutes = u32::from(minutes);
            let points = steps
                .iter()
                .rev()
                .find(|(from, _)| minutes >= *from)
                .map_or(0, |(_, points)| *points);
            (points, rule.has_must() && minutes < needed)
        };
        // One more class on each side: people whose hours this rule may not read.
        let sees = |people: &[usize], side: Side| -> Vec<bool> {
            seen(request, people, rule, side)
                .iter()
                .map(Option::is_some)
                .collect()
        };
        let (sees_mentor, sees_mentee) = (
            sees(&frame.mentors, Side::Mentor),
            sees(&frame.mentees, Side::Mentee),
        );
        let rows = self.height;
        let width = self.width + 1;
        let mut cells = Vec::with_capacity((rows + 1) * width);
        for row in 0..rows {
            cells.extend(
                self.minutes[row * self.width..(row + 1) * self.width]
                    .iter()
                    .map(|minutes| verdict(*minutes)),
            );
            cells.push((0, blank_breaks));
        }
        cells.extend(std::iter::repeat_n((0, blank_breaks), width));
        let class = |own: &[u32], sees: &[bool], hidden: usize| -> Vec<u32> {
            own.iter()
                .zip(sees)
                .map(|(class, sees)| if *sees { *class } else { count(hidden) })
                .collect()
        };
        let table = Table {
            row: class(&self.mentor, &sees_mentor, rows),
            column: class(&self.mentee, &sees_mentee, self.width),
            width,
            cells,
        };
        let blank = distinct_people(
            frame,
            |row| self.blank_mentor[row],
            |column| self.blank_mentee[column],
        );
        (table, blanks(rule, index, blank))
    }
}

/// The smallest overlap over all weeks.
fn overlap(a: &Pattern, b: &Pattern) -> u16 {
    let (Some((a, a_offsets)), Some((b, b_offsets))) = (a, b) else {
        return UNKNOWN;
    };
    let mut differences: Vec<i32> = match (a_offsets, b_offsets) {
        (None, None) => vec![0],
        (Some(a), Some(b)) => a
            .iter()
            .zip(b)
            .map(|(a, b)| (a - b).rem_euclid(WEEK))
            .collect(),
        _ => return UNKNOWN,
    };
    differences.sort_unstable();
    differences.dedup();
    differences
        .into_iter()
        .map(|difference| common(a, b, difference))
        .min()
        .and_then(|minutes| u16::try_from(minutes).ok())
        .unwrap_or(0)
}

/// Minutes that two sets of intervals share when the first person's clock is `ahead` of the second's.
fn common(a: &[(u32, u32)], b: &[(u32, u32)], ahead: i32) -> i32 {
    let mut total = 0;
    for (from, to) in a {
        for (other_from, other_to) in b {
            let start = i32::try_from(*from).unwrap_or(0) - ahead;
            let end = i32::try_from(*to).unwrap_or(0) - ahead;
            let (other_start, other_end) = (
                i32::try_from(*other_from).unwrap_or(0),
                i32::try_from(*other_to).unwrap_or(0),
            );
            // The week is a ring: moved back by up to a week, an interval lies in this one or in the one before.
            for turn in [0, WEEK] {
                let shared = (end + turn).min(other_end) - (start + turn).max(other_start);
                total += shared.max(0);
            }
        }
    }
    total
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overlap_goes_round_the_week() {
        let monday_morning = vec![(0, 120)];
        let sunday_night = vec![(10_020, 10_080)];
        // The second clock is an hour behind: Monday 00:30 there is Sunday 23:30 here.
        assert_eq!(common(&monday_morning, &sunday_night, 60), 60);
        assert_eq!(common(&monday_morning, &sunday_night, 0), 0);
        assert_eq!(common(&monday_morning, &monday_morning, 30), 90);
    }
}
