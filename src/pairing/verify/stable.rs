//! Whether pairs are stable, read naively: every pair that is not made is looked at from both sides.

use std::collections::{BTreeMap, BTreeSet};

use super::naive::Reading;
use crate::pairing::policy::Side;

/// Pairs that no must forbids and that both sides would rather have than what they have, counted a mentor at a time. A locked
/// partner is not left.
pub(super) struct Blocking {
    /// How many there are so far.
    pub found: u32,
    chosen: BTreeSet<(usize, usize)>,
    partners: BTreeMap<(usize, Side), u32>,
    /// The least that somebody gains by a partner whom they could leave.
    least: BTreeMap<(usize, Side), i64>,
}

impl Blocking {
    /// Looks at the pairs that are made.
    pub(super) fn new(reading: &Reading, chosen: BTreeSet<(usize, usize)>) -> Self {
        let mut partners = BTreeMap::new();
        let mut least: BTreeMap<(usize, Side), i64> = BTreeMap::new();
        for pair in &chosen {
            let judged = reading.judge(pair.0, pair.1);
            for (at, side) in [(pair.0, Side::Mentor), (pair.1, Side::Mentee)] {
                *partners.entry((at, side)).or_insert(0) += 1;
                if !reading.locks.contains_key(pair) {
                    let gain = gain(reading, &judged.shares, side);
                    let known = least.entry((at, side)).or_insert(gain);
                    *known = gain.min(*known);
                }
            }
        }
        Self {
            found: 0,
            chosen,
            partners,
            least,
        }
    }

    /// Looks at one mentor with all these mentees.
    pub(super) fn row(&mut self, reading: &Reading, mentor: usize, mentees: &[usize]) {
        for mentee in mentees {
            if self.chosen.contains(&(mentor, *mentee)) {
                continue;
            }
            let judged = reading.judge(mentor, *mentee);
            let would = |at: usize, side: Side| {
                let partners = |side| self.partners.get(&(at, side)).copied().unwrap_or(0);
                let in_all = partners(Side::Mentor) + partners(Side::Mentee);
                let free = partners(side) < reading.seats(at, side).1
                    && reading.total(at).is_none_or(|total| in_all < total);
                let least = self.least.get(&(at, side));
                free || least.is_some_and(|least| gain(reading, &judged.shares, side) > *least)
            };
            let both = judged.broken.is_empty() && would(mentor, Side::Mentor);
            if both && would(*mentee, Side::Mentee) {
                self.found += 1;
            }
        }
    }
}

/// What one side gains by a pair.
fn gain(reading: &Reading, shares: &[i64], side: Side) -> i64 {
    let counted = reading.request.policy.rules.iter().zip(shares);
    counted
        .filter(|(rule, _)| rule.for_side.is_none_or(|of| of == side))
        .map(|(_, share)| *share)
        .sum()
}
