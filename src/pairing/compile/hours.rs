//! Shared weekly minutes over time zones: classes of equal hours, and the smallest overlap over the programme's weeks.
//!
//! In a week each zone has one offset, so the overlap of two people depends only on their hours and on the difference of
//! their offsets: it is computed once for each pair of different hours and each difference. Two people without a time zone
//! are taken to share one; where only one of the two has a zone, their shared hours are unknown, as blank cells are.

use std::collections::BTreeMap;

use sorting::ColdSort;
use table::Keys;

use super::columns::{blanks, distinct_people, seen};
use super::participants::Participants;
use crate::finding::Finding;
use crate::pairing::Request;
use crate::pairing::numbers::count;
use crate::pairing::policy::check::whole;
use crate::pairing::policy::note::note;
use crate::pairing::policy::{Missing, Points, Rule, Side};
use crate::pairing::weeks;
use crate::roster::cells::hours;
use crate::words::say;
use matching::kernel::Table;

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

/// Hours as they are written in one zone, and the number of the pattern that each means.
#[derive(Default)]
struct Texts {
    texts: Keys,
    meant: Vec<Result<u32, Unknown>>,
}

/// What of somebody's hours cannot be read.
#[derive(Clone, Copy, Debug)]
enum Unknown {
    Hours,
    Zone,
}

impl Hours {
    /// Reads everybody's hours; those that cannot be read count as blank, with a finding.
    pub(super) fn new<'a>(request: &'a Request, frame: &Participants) -> (Self, Vec<Finding>) {
        let weeks = weeks::weeks(request);
        let mut zones: BTreeMap<&str, Option<Vec<i32>>> = BTreeMap::new();
        let mut numbers: BTreeMap<Pattern, u32> = BTreeMap::new();
        let (mut unreadable, mut nowhere) = (0_usize, 0_usize);
        let mut pattern = |text: &str, zone: &'a str| -> Result<Pattern, Unknown> {
            let intervals = hours::weekly(text).map_err(|_| Unknown::Hours)?;
            let mut offsets = None;
            if !zone.is_empty() {
                let known = zones
                    .entry(zone)
                    .or_insert_with(|| weeks::offsets(zone, &weeks));
                offsets.clone_from(known);
                offsets.as_ref().ok_or(Unknown::Zone)?;
            }
            Ok((!intervals.is_empty()).then_some((intervals, offsets)))
        };
        let mut number = |pattern: Pattern| {
            let next = count(numbers.len());
            *numbers.entry(pattern).or_insert(next)
        };
        // Most people write their hours as somebody else does: each text is read once in each zone.
        let mut read: BTreeMap<&str, Texts> = BTreeMap::new();
        let mut text = String::new();
        let of: Vec<u32> = request
            .people
            .iter()
            .enumerate()
            .map(|(at, person)| {
                let outside = frame.row_of[at].is_none() && frame.column_of[at].is_none();
                let mut texts = person.availability.iter();
                if outside || texts.all(|text| text.trim().is_empty()) {
                    return number(None);
                }
                let zone = person.timezone.as_deref().map_or("", str::trim);
                text.clear();
                for part in &person.availability {
                    text.push_str(part);
                    text.push_str("; ");
                }
                let Texts { texts, meant } = read.entry(zone).or_default();
                let at = texts.number(&text) as usize;
                if at == meant.len() {
                    let texts = person.availability.join("; ");
                    meant.push(pattern(&texts, zone).map(&mut number));
                }
                meant[at].unwrap_or_else(|unknown| {
                    match unknown {
                        Unknown::Hours => unreadable += 1,
                        Unknown::Zone => nowhere += 1,
                    }
                    number(None)
                })
            })
            .collect();
        let mut patterns: Vec<Pattern> = vec![None; numbers.len()];
        for (pattern, number) in numbers {
            patterns[number as usize] = pattern;
        }
        let side = |people: &[usize]| -> (Vec<bool>, Vec<u32>, Vec<u32>) {
            let numbers: Vec<u32> = people.iter().map(|at| of[*at]).collect();
            let (classes, known) = super::columns::classes(&numbers);
            let blank = numbers
                .iter()
                .map(|number| patterns[*number as usize].is_none());
            (blank.collect(), classes, known)
        };
        let (blank_mentor, mentor, rows) = side(&frame.mentors);
        let (blank_mentee, mentee, columns) = side(&frame.mentees);
        let minutes = rows
            .iter()
            .flat_map(|row| overlaps(&patterns[*row as usize], &patterns, &columns))
            .collect();
        let mut findings = Vec::new();
        if unreadable > 0 {
            findings.push(note(
                "hours-unreadable",
                None,
                count(unreadable),
                say!("hours-unreadable", count = unreadable),
                say!("hours-unreadable.advice"),
            ));
        }
        if nowhere > 0 {
            findings.push(note(
                "zone-unknown",
                None,
                count(nowhere),
                say!("zone-unknown", count = nowhere),
                say!("zone-unknown.advice"),
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
        frame: &Participants,
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
        steps.cold_sort();
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

/// The smallest overlap over all weeks of one pattern with each of those that are named.
fn overlaps(one: &Pattern, patterns: &[Pattern], named: &[u32]) -> Vec<u16> {
    let mut turned: BTreeMap<i32, Intervals> = BTreeMap::new();
    let whole = |minutes: u32| u16::try_from(minutes).unwrap_or(0);
    let mut overlap = |other: &Pattern| {
        let (Some((a, a_offsets)), Some((b, b_offsets))) = (one, other) else {
            return UNKNOWN;
        };
        if a_offsets == b_offsets && a_offsets.as_ref().is_none_or(|weeks| !weeks.is_empty()) {
            return whole(common(a, b));
        }
        let mut differences: Vec<i32> = match (a_offsets, b_offsets) {
            (Some(a), Some(b)) => {
                let difference = |(a, b): (&i32, &i32)| (a - b).rem_euclid(WEEK);
                a.iter().zip(b).map(difference).collect()
            }
            _ => return UNKNOWN,
        };
        differences.sort_unstable();
        differences.dedup();
        differences
            .into_iter()
            .map(|ahead| common(turned.entry(ahead).or_insert_with(|| turn(a, ahead)), b))
            .min()
            .map_or(0, whole)
    };
    named
        .iter()
        .map(|other| overlap(&patterns[*other as usize]))
        .collect()
}

/// Intervals of a week as a clock shows them that is behind by `ahead` minutes (less than a week), in their order. The week is a
/// ring: what falls out at its start comes in at its end.
fn turn(intervals: &[(u32, u32)], ahead: i32) -> Intervals {
    let week = WEEK.unsigned_abs();
    let back = week - ahead.unsigned_abs();
    let mut turned = Vec::with_capacity(intervals.len() + 1);
    for (from, to) in intervals {
        let (from, to) = (from + back, to + back);
        if from >= week {
            turned.push((from - week, to - week));
        } else {
            turned.push((from, to.min(week)));
            if to > week {
                turned.push((0, to - week));
            }
        }
    }
    turned.sort_unstable();
    turned
}

/// Minutes that two lists of intervals share, each in its order and without overlaps.
fn common(a: &[(u32, u32)], b: &[(u32, u32)]) -> u32 {
    let (mut one, mut two, mut total) = (0, 0, 0);
    while let (Some((from, to)), Some((other_from, other_to))) = (a.get(one), b.get(two)) {
        total += to.min(other_to).saturating_sub(*from.max(other_from));
        if to < other_to {
            one += 1;
        } else {
            two += 1;
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
        assert_eq!(common(&turn(&monday_morning, 60), &sunday_night), 60);
        assert_eq!(common(&turn(&monday_morning, 0), &sunday_night), 0);
        assert_eq!(common(&turn(&monday_morning, 30), &monday_morning), 90);
    }
}
