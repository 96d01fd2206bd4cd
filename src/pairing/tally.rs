//! How many possible partners each rule removed.

use super::fit::{DIRECTION, EXCLUDED, SEATLESS, SELF};
use super::words;
use super::{Removed, Request};
use crate::pairing::check::count;

/// The possible partners of one person, counted by what removed them.
#[derive(Clone, Debug)]
pub(super) struct Tally {
    /// Possible partners before any rule.
    pub possible: u32,
    /// Those left.
    pub candidates: u32,
    count: [u32; 64],
    only: [u32; 64],
}

impl Default for Tally {
    fn default() -> Self {
        Self {
            possible: 0,
            candidates: 0,
            count: [0; 64],
            only: [0; 64],
        }
    }
}

impl Tally {
    /// Counts one pair by the bits of what it breaks.
    pub(super) fn add(&mut self, broken: u64) {
        if broken >> SELF & 1 == 1 {
            return;
        }
        self.possible += 1;
        if broken == 0 {
            self.candidates += 1;
            return;
        }
        let mut rest = broken;
        while rest != 0 {
            self.count[rest.trailing_zeros() as usize] += 1;
            rest &= rest - 1;
        }
        if broken.is_power_of_two() {
            self.only[broken.trailing_zeros() as usize] += 1;
        }
    }

    /// Adds another tally of the same person, on their other side.
    pub(super) fn join(&mut self, other: &Self) {
        self.possible += other.possible;
        self.candidates += other.candidates;
        for bit in 0..64 {
            self.count[bit] += other.count[bit];
            self.only[bit] += other.only[bit];
        }
    }

    /// What each rule removed: the rules in their order, then direction, exclusions and seats.
    pub(super) fn removed(&self, request: &Request) -> Vec<Removed> {
        let rules = request
            .policy
            .rules
            .iter()
            .enumerate()
            .map(|(index, rule)| {
                (
                    index,
                    i32::try_from(index).unwrap_or(i32::MAX),
                    words::must_of(&request.policy, rule),
                )
            });
        let beyond = [(DIRECTION, -1), (EXCLUDED, -2), (SEATLESS, -3)]
            .into_iter()
            .map(|(bit, what)| {
                (
                    bit as usize,
                    what,
                    words::beyond_rules(&request.policy, what),
                )
            });
        rules
            .chain(beyond)
            .filter(|(bit, _, _)| self.count[*bit] > 0)
            .map(|(bit, rule, text)| Removed {
                rule,
                text,
                count: self.count[bit],
                only: self.only[bit],
            })
            .collect()
    }

    /// What one rule removed, and removed alone.
    pub(super) fn rule(&self, rule: usize) -> (u32, u32) {
        (self.count[rule], self.only[rule])
    }
}

/// The rules that a pair breaks, numbered as in [`Removed`]; somebody with themselves is -4.
pub(super) fn rules_of(broken: u64, rules: usize) -> Vec<i32> {
    let mut found: Vec<i32> = (0..count(rules))
        .filter(|rule| broken >> rule & 1 == 1)
        .filter_map(|rule| i32::try_from(rule).ok())
        .collect();
    for (bit, what) in [(DIRECTION, -1), (EXCLUDED, -2), (SEATLESS, -3), (SELF, -4)] {
        if broken >> bit & 1 == 1 {
            found.push(what);
        }
    }
    found
}
