//! Rules that list pairs: reporting lines, wishes, and earlier cohorts.

use std::collections::BTreeSet;

use sorting::{ColdCollect, ColdSort};

use super::columns::{blanks, distinct_people, flat, seen};
use super::participants::Participants;
use crate::finding::Finding;
use crate::pairing::Request;
use crate::pairing::numbers::count;
use crate::pairing::policy::check::MAX_POINTS;
use crate::pairing::policy::fields;
use crate::pairing::policy::{Missing, Points, Rule, Side};
use crate::roster::reporting_graph::Org;
use matching::kernel;
use matching::kernel::Listed;

/// How deep `offLine` looks below a direct report where the rule does not say.
const DEPTH: u32 = 2;

/// `reporting-line`: the pairs that the management chain forbids.
pub(super) fn reporting_line(request: &Request, frame: &Participants, rule: &Rule) -> Listed {
    let limits = rule.must_limits();
    let org = Org::new(&request.people);
    let mut listed: Vec<Vec<u32>> = vec![Vec::new(); frame.mentors.len()];
    if let Some(distance) = limits.distance {
        for (row, at) in frame.mentors.iter().enumerate() {
            for (above, _) in org.above(*at, distance) {
                listed[row].extend(frame.column_of[above]);
            }
        }
        for (column, at) in frame.mentees.iter().enumerate() {
            for (above, _) in org.above(*at, distance) {
                if let Some(row) = frame.row_of[above] {
                    listed[row as usize].push(count(column));
                }
            }
        }
    }
    if limits.off_line == Some(true) {
        let exempt: BTreeSet<&str> = rule.exempt.iter().map(String::as_str).cold_set();
        for (row, at) in frame.mentors.iter().enumerate() {
            for head in org.heads(*at, limits.depth.unwrap_or(DEPTH)) {
                if !exempt.contains(request.people[head].id.as_str()) {
                    listed[row].extend(frame.column_of[head]);
                }
            }
        }
    }
    Listed {
        listed: ascending(listed)
            .map(|columns| columns.into_iter().map(|column| (column, (0, true))))
            .collect(),
        share: 0,
        breaks: false,
        breaks_blank: false,
        blank_row: vec![false; frame.mentors.len()],
        blank_column: vec![false; frame.mentees.len()],
    }
}

/// Each row's columns in their order, each once.
fn ascending(rows: Vec<Vec<u32>>) -> impl Iterator<Item = Vec<u32>> {
    rows.into_iter().map(|mut columns| {
        columns.sort_unstable();
        columns.dedup();
        columns
    })
}

/// `ranked`: who wished for whom. With `for` only that side's wishes are read; without it both sides' add up.
pub(super) fn ranked(
    request: &Request,
    frame: &Participants,
    rule: &Rule,
    index: usize,
) -> (Listed, Option<Finding>) {
    let field = rule.field_of(Side::Mentor).unwrap_or("wishes");
    let read = |people: &[usize], side: Side| -> Vec<Vec<&str>> {
        if rule.for_side.is_some_and(|only| only != side) {
            return vec![Vec::new(); people.len()];
        }
        seen(request, people, rule, side)
            .into_iter()
            .map(|person| {
                person
                    .map(|p| fields::ranking(p, field).collect())
                    .unwrap_or_default()
            })
            .collect()
    };
    let mentors = read(&frame.mentors, Side::Mentor);
    let mentees = read(&frame.mentees, Side::Mentee);
    let worth = |rank: usize| match &rule.points {
        Some(Points::Flat(points)) => *points,
        Some(Points::List(list)) => list.get(rank).copied().unwrap_or(0),
        _ => 0,
    };
    let mut listed: Vec<std::collections::BTreeMap<u32, i32>> =
        vec![std::collections::BTreeMap::new(); frame.mentors.len()];
    for (row, wishes) in mentors.iter().enumerate() {
        for (rank, id) in wishes.iter().enumerate() {
            let column = frame.index(id).and_then(|at| frame.column_of[at]);
            if let Some(column) = column {
                *listed[row].entry(column).or_insert(0) += worth(rank);
            }
        }
    }
    for (column, wishes) in mentees.iter().enumerate() {
        for (rank, id) in wishes.iter().enumerate() {
            let row = frame.index(id).and_then(|at| frame.row_of[at]);
            if let Some(row) = row {
                *listed[row as usize].entry(count(column)).or_insert(0) += worth(rank);
            }
        }
    }
    let blank_mentor: Vec<bool> = mentors.iter().map(Vec::is_empty).collect();
    let blank_mentee: Vec<bool> = mentees.iter().map(Vec::is_empty).collect();
    let read_mentor = rule.for_side != Some(Side::Mentee);
    let read_mentee = rule.for_side != Some(Side::Mentor);
    let blank = distinct_people(
        frame,
        |row| read_mentor && blank_mentor[row],
        |column| read_mentee && blank_mentee[column],
    );
    let ranked = Listed {
        listed: listed
            .into_iter()
            .map(|columns| {
                columns.into_iter().map(|(column, points)| {
                    (column, (points.clamp(-MAX_POINTS, MAX_POINTS), false))
                })
            })
            .collect(),
        share: 0,
        breaks: rule.has_must(),
        breaks_blank: rule.has_must() && rule.missing == Some(Missing::Forbid),
        blank_row: blank_mentor,
        blank_column: blank_mentee,
    };
    (ranked, blanks(rule, index, blank))
}

/// `not-before`: two people who were a pair, either way round, in the latest cohorts. A cohort without a date always counts.
pub(super) fn not_before(request: &Request, frame: &Participants, rule: &Rule) -> Listed {
    let mut cohorts: Vec<&str> = request
        .history
        .iter()
        .map(|pair| pair.cohort.trim())
        .filter(|cohort| !cohort.is_empty())
        .collect();
    cohorts.cold_sort();
    cohorts.dedup();
    let most = rule.cohorts.unwrap_or(u32::MAX) as usize;
    let latest = &cohorts[cohorts.len().saturating_sub(most)..];
    let mut listed: Vec<Vec<u32>> = vec![Vec::new(); frame.mentors.len()];
    for pair in &request.history {
        let cohort = pair.cohort.trim();
        if !cohort.is_empty() && latest.binary_search(&cohort).is_err() {
            continue;
        }
        for (mentor, mentee) in [(&pair.mentor, &pair.mentee), (&pair.mentee, &pair.mentor)] {
            if let Some((row, column)) = frame.cell(mentor, mentee) {
                listed[row as usize].push(column);
            }
        }
    }
    let must = rule.has_must();
    Listed {
        listed: ascending(listed)
            .map(|columns| columns.into_iter().map(move |column| (column, (0, must))))
            .collect(),
        share: flat(rule),
        breaks: false,
        breaks_blank: false,
        blank_row: vec![false; frame.mentors.len()],
        blank_column: vec![false; frame.mentees.len()],
    }
}

/// Pairs that may not exist whatever the rules say: for each row its columns, in their order.
pub(super) fn forbidden(
    frame: &Participants,
    columns: impl IntoIterator<Item = impl IntoIterator<Item = u32>>,
) -> kernel::Rule {
    kernel::Rule::Listed(Listed {
        listed: columns
            .into_iter()
            .map(|columns| columns.into_iter().map(|column| (column, (0, true))))
            .collect(),
        share: 0,
        breaks: false,
        breaks_blank: false,
        blank_row: vec![false; frame.mentors.len()],
        blank_column: vec![false; frame.mentees.len()],
    })
}

/// The column of each row's own person.
pub(super) fn themselves(frame: &Participants) -> impl Iterator<Item = Option<u32>> {
    frame.mentors.iter().map(|at| frame.column_of[*at])
}
