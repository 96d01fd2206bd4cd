//! Counts, for each person and rule, how many possible partners the rule removed.

use std::cell::OnceCell;

use super::{CompiledRequest, DIRECTION, EXCLUDED, SEATLESS, SELF};
use crate::pairing::numbers::count;
use crate::pairing::policy::Side;
use crate::pairing::policy::describe;
use crate::pairing::{Removed, Request};
use matching::kernel::{Counts, Rule, Verdicts};

/// Counts the possible partners of everybody on one side.
#[derive(Clone, Debug)]
pub(in crate::pairing) struct Tallies {
    verdicts: Verdicts,
    counts: Counts,
    bits: Vec<u32>,
}

impl Tallies {
    /// Makes ready to count the partners of mentors, or of mentees.
    pub(in crate::pairing) fn new(fit: &CompiledRequest, side: Side) -> Self {
        let (rules, bits) = fit.rules();
        let never = bits.iter().position(|bit| *bit == SELF);
        let verdicts = match side {
            Side::Mentor => Verdicts::new(fit.columns(), rules, never),
            Side::Mentee => {
                let turned: Vec<Rule> = rules.iter().map(Rule::turned).collect();
                Verdicts::new(fit.rows(), &turned, never)
            }
        };
        Self {
            verdicts,
            counts: Counts::default(),
            bits: bits.to_vec(),
        }
    }

    /// Counts the possible partners of one row, or column.
    pub(in crate::pairing) fn of(&mut self, at: usize) -> Tally {
        self.verdicts.count(at, &mut self.counts);
        let mut tally = Tally {
            possible: self.counts.possible,
            candidates: self.counts.allowed,
            ..Tally::default()
        };
        let counted = self.counts.broken.iter().zip(&self.counts.only);
        for (bit, (broken, only)) in self.bits.iter().zip(counted) {
            tally.count[*bit as usize] = *broken;
            tally.only[*bit as usize] = *only;
        }
        tally
    }

    /// Adds to each column's total the partners, of the one who was counted last, that it removes from what is left by direction,
    /// exclusions and seats, and by the rules before it.
    pub(in crate::pairing) fn add_further(&mut self, totals: &mut [u32]) {
        let beyond = |at: &usize| self.bits[*at] >= DIRECTION;
        let (mut order, rules): (Vec<usize>, Vec<usize>) = (0..self.bits.len()).partition(beyond);
        order.extend(rules);
        self.verdicts.add_further(&order, &mut self.counts, totals);
    }

    /// Partners left to the one who was counted last whose points a rule changes.
    pub(in crate::pairing) fn changes(&mut self, rule: usize, at: usize) -> u32 {
        self.verdicts.changes(rule, at, &mut self.counts)
    }

    /// Whether this partner is left to the one who was counted last.
    pub(in crate::pairing) fn allowed(&self, partner: usize) -> bool {
        self.verdicts.allowed(partner, &self.counts)
    }
}

/// What each rule is called where it removed somebody: made once, since thousands may wait for the same reasons.
pub(in crate::pairing) struct RuleNames<'a> {
    pub request: &'a Request,
    rules: Vec<OnceCell<String>>,
    beyond: [OnceCell<String>; 3],
}

impl<'a> RuleNames<'a> {
    pub(in crate::pairing) fn new(request: &'a Request) -> Self {
        Self {
            request,
            rules: vec![OnceCell::new(); request.policy.rules.len()],
            beyond: Default::default(),
        }
    }

    /// Of a rule, or of what is numbered as in [`Removed`].
    pub(in crate::pairing) fn of(&self, rule: i32) -> &str {
        let policy = &self.request.policy;
        if let Some(index) = usize::try_from(rule)
            .ok()
            .filter(|index| *index < self.rules.len())
        {
            return self.rules[index]
                .get_or_init(|| describe::must_of(policy, &policy.rules[index]));
        }
        let what = rule.clamp(-3, -1);
        self.beyond[what.unsigned_abs() as usize - 1]
            .get_or_init(|| describe::beyond_rules(policy, what))
    }
}

/// The possible partners of one person, counted by what removed them.
#[derive(Clone, Debug)]
pub(in crate::pairing) struct Tally {
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
    /// Adds another tally of the same person, on their other side.
    pub(in crate::pairing) fn join(&mut self, other: &Self) {
        self.possible += other.possible;
        self.candidates += other.candidates;
        for bit in 0..64 {
            self.count[bit] += other.count[bit];
            self.only[bit] += other.only[bit];
        }
    }

    /// What each rule removed: the rules in their order, then direction, exclusions and seats.
    pub(in crate::pairing) fn removed(&self, names: &RuleNames) -> Vec<Removed> {
        let rules = (0..names.request.policy.rules.len())
            .map(|index| (index, i32::try_from(index).unwrap_or(i32::MAX)));
        let beyond = [(DIRECTION, -1), (EXCLUDED, -2), (SEATLESS, -3)]
            .map(|(bit, what)| (bit as usize, what));
        rules
            .chain(beyond)
            .filter(|(bit, _)| self.count[*bit] > 0)
            .map(|(bit, rule)| Removed {
                rule,
                text: names.of(rule).to_owned(),
                count: self.count[bit],
                only: self.only[bit],
            })
            .collect()
    }

    /// What one rule removed, and removed alone.
    pub(in crate::pairing) fn rule(&self, rule: usize) -> (u32, u32) {
        (self.count[rule], self.only[rule])
    }
}

/// The rules that a pair breaks, numbered as in [`Removed`]; somebody with themselves is -4.
pub(in crate::pairing) fn rules_of(broken: u64, rules: usize) -> Vec<i32> {
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
