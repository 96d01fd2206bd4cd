//! Participants in solver order: mentors, mentees, seats, locks and exclusions. Everything of a request but its rules.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hasher;

use siphasher::sip128::{Hasher128, SipHasher24};
use sorting::{ColdSort, by_keys};
use table::{Keys, text};

use crate::Error;
use crate::finding::Finding;
use crate::pairing::numbers::count;
use crate::pairing::policy::note::note;
use crate::pairing::policy::{Loops, Side};
use crate::pairing::weeks::Day;
use crate::pairing::{Decision, DecisionKind, Request};
use crate::roster::{Person, Role};
use crate::words::say;

/// A request whose people and decisions make sense.
#[derive(Clone, Debug)]
pub(in crate::pairing) struct Participants {
    /// Who may mentor: indices of people, in the order of the keyed hash of their ids.
    pub mentors: Vec<usize>,
    /// Who may be mentored, in the same order.
    pub mentees: Vec<usize>,
    /// Row of each person, where they may mentor.
    pub row_of: Vec<Option<u32>>,
    /// Column of each person, where they may be mentored.
    pub column_of: Vec<Option<u32>>,
    /// Smallest and largest number of partners of each row.
    pub row_seats: Vec<(u32, u32)>,
    /// Smallest and largest number of partners of each column.
    pub column_seats: Vec<(u32, u32)>,
    /// Rows and columns that are one person, with the seats in all where they are limited.
    pub both: Vec<(u32, u32, Option<u32>)>,
    /// Locked pairs with the decision's index.
    pub locks: BTreeMap<(u32, u32), usize>,
    /// Excluded pairs: the columns of each row, sorted.
    pub excluded: Vec<Vec<u32>>,
    /// Decisions that no longer count, or are about people who have left.
    pub findings: Vec<Finding>,
    /// The ids, in the order of people.
    ids: Keys,
}

impl Participants {
    /// Puts the people in order and reads the decisions.
    ///
    /// # Errors
    /// `duplicate-id`, `empty-id`, `bad-capacity`, `bad-date`, and `bad-lock` with the number of the decision (from 1).
    pub(in crate::pairing) fn new(request: &Request) -> Result<Self, Error> {
        let people = &request.people;
        let ids = ids(people)?;
        let mut order: Vec<(u128, usize)> = people
            .iter()
            .enumerate()
            .map(|(at, person)| (keyed(request.policy.seed, &person.id), at))
            .collect();
        let id = |at: usize| &people[at].id;
        by_keys(&mut order, |one| one.0, |a, b| id(a.1).cmp(id(b.1)));
        let mut frame = Self {
            mentors: Vec::new(),
            mentees: Vec::new(),
            row_of: vec![None; people.len()],
            column_of: vec![None; people.len()],
            row_seats: Vec::new(),
            column_seats: Vec::new(),
            both: Vec::new(),
            locks: BTreeMap::new(),
            excluded: Vec::new(),
            findings: Vec::new(),
            ids,
        };
        for (_, at) in order {
            let role = people[at].role;
            if matches!(role, Role::Mentor | Role::Both) {
                frame.row_of[at] = Some(count(frame.mentors.len()));
                frame.mentors.push(at);
                frame.row_seats.push(seats(request, at, Side::Mentor)?);
            }
            if matches!(role, Role::Mentee | Role::Both) {
                frame.column_of[at] = Some(count(frame.mentees.len()));
                frame.mentees.push(at);
                frame.column_seats.push(seats(request, at, Side::Mentee)?);
            }
            if let (Some(row), Some(column)) = (frame.row_of[at], frame.column_of[at]) {
                let own = people[at].capacity.as_ref().and_then(|own| own.total);
                frame
                    .both
                    .push((row, column, own.or(request.policy.capacity.total)));
            }
        }
        frame.excluded = vec![Vec::new(); frame.mentors.len()];
        frame.decide(request)?;
        Ok(frame)
    }

    /// Index of the person with this id.
    pub(in crate::pairing) fn index(&self, id: &str) -> Option<usize> {
        self.ids.find(id).map(|at| at as usize)
    }

    /// Row and column of two ids, where the first may mentor and the second be mentored.
    pub(in crate::pairing) fn cell(&self, mentor: &str, mentee: &str) -> Option<(u32, u32)> {
        let row = self.row_of[self.index(mentor)?]?;
        let column = self.column_of[self.index(mentee)?]?;
        Some((row, column))
    }

    fn decide(&mut self, request: &Request) -> Result<(), Error> {
        let today = match &request.today {
            None => None,
            Some(text) => Some(
                Day::parse(text)
                    .ok_or_else(|| Error::new("bad-date", say!("bad-today"), say!("write-date")))?,
            ),
        };
        let (mut over, mut undated, mut gone, mut left) = (Vec::new(), 0, 0, 0);
        for (at, decision) in request.decisions.iter().enumerate() {
            if let Some(until) = &decision.until {
                let until = Day::parse(until).ok_or_else(|| {
                    Error::new(
                        "bad-date",
                        say!("bad-until", number = at + 1),
                        say!("write-date"),
                    )
                })?;
                match today {
                    Some(today) if today >= until => {
                        over.push((at + 1).to_string());
                        continue;
                    }
                    Some(_) => {}
                    None => undated += 1,
                }
            }
            let cell = self.cell(&decision.mentor, &decision.mentee);
            match decision.kind {
                DecisionKind::Exclude => match cell {
                    None => gone += 1,
                    Some((row, column)) => self.excluded[row as usize].push(column),
                },
                // A lock waits for whoever has left to come back; any other defect stops the run.
                DecisionKind::Lock if !self.knows(decision) => left += 1,
                DecisionKind::Lock => {
                    let cell = self.lockable(request, at, cell)?;
                    self.locks.entry(cell).or_insert(at);
                }
            }
        }
        for columns in &mut self.excluded {
            columns.sort_unstable();
            columns.dedup();
        }
        self.lock_limits(request)?;
        if !over.is_empty() {
            let mut finding = note(
                "decision-over",
                None,
                count(over.len()),
                say!("decision-over", count = over.len()),
                say!("decision-over.advice"),
            );
            // Their numbers, from 1.
            finding
                .params
                .insert("decisions".to_owned(), over.join(" "));
            self.findings.push(finding);
        }
        if undated > 0 {
            self.findings.push(note(
                "no-today",
                None,
                undated,
                say!("no-today", count = undated),
                say!("no-today.advice"),
            ));
        }
        if left > 0 {
            self.findings.push(note(
                "lock-unknown",
                None,
                left,
                say!("lock-unknown", count = left),
                say!("lock-unknown.advice"),
            ));
        }
        if gone > 0 {
            self.findings.push(note(
                "exclusion-unknown",
                None,
                gone,
                say!("exclusion-unknown", count = gone),
                say!("exclusion-unknown.advice"),
            ));
        }
        Ok(())
    }

    fn knows(&self, decision: &Decision) -> bool {
        self.ids.contains(&decision.mentor) && self.ids.contains(&decision.mentee)
    }

    fn lockable(
        &self,
        request: &Request,
        at: usize,
        cell: Option<(u32, u32)>,
    ) -> Result<(u32, u32), Error> {
        let decision = &request.decisions[at];
        if decision.mentor == decision.mentee {
            return Err(bad_lock(
                at,
                say!("bad-lock-self"),
                say!("bad-lock-self.advice"),
            ));
        }
        if decision.overrides
            && decision
                .reason
                .as_deref()
                .is_none_or(|r| r.trim().is_empty())
        {
            return Err(bad_lock(
                at,
                say!("bad-lock-no-reason"),
                say!("bad-lock-no-reason.advice"),
            ));
        }
        cell.ok_or_else(|| bad_lock(at, say!("bad-lock-role"), say!("bad-lock-role.advice")))
    }

    /// Locks must leave each other room.
    fn lock_limits(&self, request: &Request) -> Result<(), Error> {
        let mut rows = vec![0_u32; self.mentors.len()];
        let mut columns = vec![0_u32; self.mentees.len()];
        let mut by_decision: Vec<(usize, (u32, u32))> =
            self.locks.iter().map(|(cell, at)| (*at, *cell)).collect();
        by_decision.cold_sort();
        let mut seen: BTreeSet<(usize, usize)> = BTreeSet::new();
        for (at, (row, column)) in by_decision {
            let (r, c) = (row as usize, column as usize);
            if self.excluded[r].binary_search(&column).is_ok() {
                return Err(bad_lock(
                    at,
                    say!("bad-lock-excluded"),
                    say!("bad-lock-excluded.advice"),
                ));
            }
            rows[r] += 1;
            columns[c] += 1;
            if rows[r] > self.row_seats[r].1 {
                return Err(bad_lock(
                    at,
                    say!("bad-lock-mentor-full"),
                    say!("bad-lock-mentor-full.advice"),
                ));
            }
            if columns[c] > self.column_seats[c].1 {
                return Err(bad_lock(
                    at,
                    say!("bad-lock-mentee-full"),
                    say!("bad-lock-mentee-full.advice"),
                ));
            }
            for (row, column, total) in &self.both {
                if total
                    .is_some_and(|total| rows[*row as usize] + columns[*column as usize] > total)
                {
                    return Err(bad_lock(
                        at,
                        say!("bad-lock-total"),
                        say!("bad-lock-total.advice"),
                    ));
                }
            }
            let (mentor, mentee) = (self.mentors[r], self.mentees[c]);
            if request.policy.loops == Loops::Forbid && seen.contains(&(mentee, mentor)) {
                return Err(bad_lock(
                    at,
                    say!("bad-lock-loop"),
                    say!("bad-lock-loop.advice"),
                ));
            }
            seen.insert((mentor, mentee));
        }
        Ok(())
    }
}

/// An error about one lock.
pub(in crate::pairing) fn bad_lock(at: usize, what: String, advice: String) -> Error {
    Error::new(
        "bad-lock",
        say!("bad-lock", number = at + 1, what = what),
        advice,
    )
}

/// SipHash-2-4 with 128 bits of an id, keyed by the policy's seed: the lottery that settles ties.
fn keyed(seed: u32, id: &str) -> u128 {
    let mut hasher = SipHasher24::new_with_keys(u64::from(seed), 0);
    hasher.write(id.as_bytes());
    hasher.finish128().as_u128()
}

fn ids(people: &[Person]) -> Result<Keys, Error> {
    let mut ids = Keys::new();
    for (at, person) in people.iter().enumerate() {
        if text::trim(&person.id).is_empty() {
            return Err(Error::new(
                "empty-id",
                say!("empty-id", number = at + 1),
                say!("empty-id.advice"),
            ));
        }
        let first = ids.number(&person.id) as usize;
        if first != at {
            return Err(Error::new(
                "duplicate-id",
                say!("duplicate-id", first = first + 1, second = at + 1),
                say!("duplicate-id.advice"),
            ));
        }
    }
    Ok(ids)
}

pub(in crate::pairing) fn seats(
    request: &Request,
    at: usize,
    side: Side,
) -> Result<(u32, u32), Error> {
    let person = &request.people[at];
    let own = person.capacity.as_ref();
    let (min, max) = match side {
        Side::Mentor => own
            .and_then(|own| own.mentor)
            .unwrap_or(request.policy.capacity.mentor),
        Side::Mentee => own
            .and_then(|own| own.mentee)
            .unwrap_or(request.policy.capacity.mentee),
    };
    if min > max {
        return Err(Error::new(
            "bad-capacity",
            say!("bad-person-capacity", number = at + 1, min = min, max = max),
            say!("bad-numbers-advice"),
        ));
    }
    // Somebody with one role has all their seats on that side.
    let total = own
        .and_then(|own| own.total)
        .filter(|_| person.role != Role::Both)
        .unwrap_or(u32::MAX);
    Ok((min.min(total), max.min(total)))
}
