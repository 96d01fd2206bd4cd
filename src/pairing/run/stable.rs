//! Stable pairs by each side's own gain, and how many pairs would break any other answer.
//!
//! Mentors ask, mentees choose: mentors are the junior side and give their time, so of all stable pairings they get the one
//! they like best. Anybody the musts allow is better than an empty seat. Equal gains are settled by the keyed order of
//! people, as all ties are. A locked pair stays, whatever the two would rather have.

use matching::deferred_acceptance::{Proposals, Wish};
use matching::scores::Source;

use super::assign;
use super::assign::{Answer, FORBIDDEN};
use crate::Error;
use crate::pairing::Request;
use crate::pairing::compile::points::Cells;
use crate::pairing::compile::problem;
use crate::pairing::compile::{CompiledRequest, Row};
use crate::pairing::numbers::count;
use crate::pairing::policy::{Loops, Side};
use crate::words::say;

/// Wishes of a mentor that are remembered at a time.
const AT_A_TIME: usize = 64;

/// A resumable stable pairing.
#[derive(Clone, Debug)]
pub(in crate::pairing) struct Stable {
    proposals: Proposals,
    gains: Gains,
}

/// What one mentor and each mentee would gain by each other.
#[derive(Clone, Debug, Default)]
pub(in crate::pairing) struct Gains {
    /// The mentor's, for each mentee.
    pub mentor: Vec<i32>,
    /// Each mentee's.
    pub mentee: Vec<i32>,
    /// The pair may exist.
    pub allowed: Vec<bool>,
    row: Row,
    points: Vec<i32>,
}

impl Gains {
    /// Looks at one mentor.
    pub(in crate::pairing) fn look(
        &mut self,
        request: &Request,
        fit: &CompiledRequest,
        mentor: usize,
    ) {
        let columns = fit.columns();
        self.points.resize(columns, FORBIDDEN);
        fit.kernel()
            .fill(count(mentor), 0..count(columns), &mut self.points);
        self.allowed.clear();
        self.allowed
            .extend(self.points.iter().map(|points| *points != FORBIDDEN));
        for side in [&mut self.mentor, &mut self.mentee] {
            side.clear();
            side.resize(columns, 0);
        }
        for (index, rule) in request.policy.rules.iter().enumerate() {
            if !rule.has_points() {
                continue;
            }
            fit.rule_row(index, mentor, &mut self.row);
            let (shares, _) = self.row.shares();
            for (side, gains) in [
                (Side::Mentor, &mut self.mentor),
                (Side::Mentee, &mut self.mentee),
            ] {
                if rule.for_side.is_none_or(|of| of == side) {
                    for (gain, share) in gains.iter_mut().zip(shares) {
                        *gain += share;
                    }
                }
            }
        }
    }
}

impl Stable {
    /// Makes ready.
    ///
    /// # Errors
    /// `bad-lock`; `stable-shared-seats` and `stable-loops` where stable pairs need not exist.
    pub(in crate::pairing) fn new(request: &Request, fit: &CompiledRequest) -> Result<Self, Error> {
        problem::keepable(request, fit)?;
        let frame = &fit.frame;
        let shared = frame.both.iter().any(|(row, column, total)| {
            let seats = frame.row_seats[*row as usize].1 + frame.column_seats[*column as usize].1;
            total.is_some_and(|total| total < seats)
        });
        if shared {
            return Err(Error::new(
                "stable-shared-seats",
                say!("stable-shared-seats"),
                say!("stable-shared-seats.advice"),
            ));
        }
        if request.policy.loops == Loops::Forbid && loops(fit) {
            return Err(Error::new(
                "stable-loops",
                say!("stable-loops"),
                say!("stable-loops.advice"),
            ));
        }
        let mut rows: Vec<u32> = frame.row_seats.iter().map(|(_, max)| *max).collect();
        let mut columns: Vec<u32> = frame.column_seats.iter().map(|(_, max)| *max).collect();
        for (row, column) in frame.locks.keys() {
            rows[*row as usize] = rows[*row as usize].saturating_sub(1);
            columns[*column as usize] = columns[*column as usize].saturating_sub(1);
        }
        Ok(Self {
            proposals: Proposals::new(rows, columns),
            gains: Gains::default(),
        })
    }

    /// Looks at about `budget` cells more; true when done.
    pub(in crate::pairing) fn step(
        &mut self,
        request: &Request,
        fit: &CompiledRequest,
        budget: u64,
    ) -> bool {
        let lists = budget / (fit.columns() as u64 * 4 + 1) + 1;
        let gains = &mut self.gains;
        self.proposals.step(lists, |row, last, next| {
            gains.look(request, fit, row as usize);
            let key = |wish: &Wish| (std::cmp::Reverse(wish.own), wish.column);
            for (column, allowed) in (0u32..).zip(&gains.allowed) {
                let wish = Wish {
                    column,
                    own: gains.mentor[column as usize],
                    other: gains.mentee[column as usize],
                };
                if *allowed
                    && last.is_none_or(|last| key(&wish) > key(&last))
                    && !fit.frame.locks.contains_key(&(row, column))
                {
                    next.push(wish);
                }
            }
            if next.len() > AT_A_TIME {
                next.select_nth_unstable_by_key(AT_A_TIME, key);
                next.truncate(AT_A_TIME);
            }
            next.sort_unstable_by_key(key);
        })
    }

    /// Mentors done and mentors in all.
    pub(in crate::pairing) fn progress(&self) -> (u32, u32) {
        self.proposals.progress()
    }

    /// The pairs so far; stable once [`Stable::step`] has said true. Counted anew, not claimed.
    pub(in crate::pairing) fn answer(&self, request: &Request, fit: &CompiledRequest) -> Answer {
        let mut pairs = self.proposals.pairs();
        pairs.extend(fit.frame.locks.keys());
        pairs.sort_unstable();
        let reached = super::totals::totals(fit, &Cells(fit), &pairs);
        let whole = |filled: i64, people: u32, pairs: u32, points: i64| assign::Totals {
            filled,
            people: people.into(),
            pairs: pairs.into(),
            points,
        };
        let filled = problem::filled(fit, &pairs);
        let totals = whole(filled, reached.people, reached.pairs, reached.points);
        let stable = blocking(request, fit, &pairs) == 0;
        let most = super::totals::trivial(fit);
        Answer {
            pairs,
            totals,
            bound: if stable {
                totals
            } else {
                whole(most.filled.into(), most.people, most.pairs, most.points)
            },
            proved: stable,
            exhausted: stable,
            ..Answer::default()
        }
    }
}

/// Whether two people could mentor each other.
fn loops(fit: &CompiledRequest) -> bool {
    let may = |row: u32, column: u32| {
        fit.kernel().cell(row, column) != FORBIDDEN || fit.frame.locks.contains_key(&(row, column))
    };
    let both = &fit.frame.both;
    both.iter().enumerate().any(|(at, (row, column, _))| {
        both[at + 1..].iter().any(|(other_row, other_column, _)| {
            may(*row, *other_column) && may(*other_row, *column)
        })
    })
}

/// How many pairs that are not made, though no must forbids them, both sides would rather have: each has a free seat, or a
/// partner (not a locked one) by whom it gains less.
pub(in crate::pairing) fn blocking(
    request: &Request,
    fit: &CompiledRequest,
    pairs: &[(u32, u32)],
) -> u32 {
    let frame = &fit.frame;
    // The least gain by a partner whom somebody could leave; anything is better than a free seat.
    let mut row_least: Vec<Option<i64>> = vec![None; fit.rows()];
    let mut column_least: Vec<Option<i64>> = vec![None; fit.columns()];
    let mut row_degree = vec![0_u32; fit.rows()];
    let mut column_degree = vec![0_u32; fit.columns()];
    let less = |least: &mut Option<i64>, gain: i32| {
        let gain = i64::from(gain);
        *least = Some(least.map_or(gain, |least| least.min(gain)));
    };
    for (row, column) in pairs {
        let (r, c) = (*row as usize, *column as usize);
        row_degree[r] += 1;
        column_degree[c] += 1;
        if !frame.locks.contains_key(&(*row, *column)) {
            let gain = fit.worth(r, c).gain;
            less(&mut row_least[r], gain.mentor);
            less(&mut column_least[c], gain.mentee);
        }
    }
    let mut full_row: Vec<bool> = vec![false; fit.rows()];
    let mut full_column: Vec<bool> = vec![false; fit.columns()];
    for (row, column, total) in &frame.both {
        let (r, c) = (*row as usize, *column as usize);
        if total.is_some_and(|total| row_degree[r] + column_degree[c] >= total) {
            (full_row[r], full_column[c]) = (true, true);
        }
    }
    for (r, least) in row_least.iter_mut().enumerate() {
        if row_degree[r] < frame.row_seats[r].1 && !full_row[r] {
            *least = Some(i64::MIN);
        }
    }
    for (c, least) in column_least.iter_mut().enumerate() {
        if column_degree[c] < frame.column_seats[c].1 && !full_column[c] {
            *least = Some(i64::MIN);
        }
    }
    let would = |least: Option<i64>, gain: i32| {
        least.is_some_and(|least| least == i64::MIN || i64::from(gain) > least)
    };
    let mut gains = Gains::default();
    let mut found = 0_u32;
    for (mentor, own) in row_least.iter().enumerate() {
        if own.is_none() {
            continue;
        }
        gains.look(request, fit, mentor);
        let sides = gains.mentor.iter().zip(&gains.mentee);
        let each = gains.allowed.iter().zip(sides).zip(&column_least);
        for (column, ((allowed, (gain, other)), theirs)) in each.enumerate() {
            let cell = (count(mentor), count(column));
            if *allowed
                && would(*own, *gain)
                && would(*theirs, *other)
                && pairs.binary_search(&cell).is_err()
            {
                found = found.saturating_add(1);
            }
        }
    }
    found
}
