//! What a search gives back: pairs, the prices that prove them, and how far it is.

use crate::objective::{Totals, Unit};
use crate::odd_sets::OddSet;

/// Dual prices. Every price is below 2^53 in size, so that JavaScript holds it exactly.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prices {
    /// One for each row.
    pub rows: Vec<i64>,
    /// One for each column.
    pub columns: Vec<i64>,
    /// What the objective is counted in. In the further stages of `fairest` a pair at the stage's points is worth -1, and this
    /// is all zero.
    pub unit: Unit,
    /// Odd sets of people with one seat each, and their prices; each after the one it lies in.
    pub sets: Vec<OddSet>,
}

/// The pairs and their proof.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Row and column of each pair, sorted.
    pub pairs: Vec<(u32, u32)>,
    /// Prices that give `bound`; for `fairest` those of the first stage (people and pairs).
    pub prices: Option<Prices>,
    /// `fairest`: the further stages, as `certify::leximin` reads them.
    pub stages: Vec<Prices>,
    /// What the pairs reach.
    pub totals: Totals,
    /// No answer does better than this, read in the priority's own order. For `fairest` the points are those reached
    /// (or, unproved, those of the best pair for every pair).
    pub bound: Totals,
    /// Bound minus what was reached, as one whole number in `prices.unit`; 0 when the prices prove the (first) stage.
    pub gap: i128,
    /// The prices (and stages) prove that nothing better exists.
    pub proved: bool,
    /// Nothing better exists because every case was tried, though the prices alone may not show it.
    pub exhausted: bool,
    /// Minimum seats that stay empty: the minimums cannot all be met.
    pub shortfall: i64,
}

/// What a [`Search`] is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Row after row finds its seat.
    Pairing,
    /// Pairs that are no candidates yet are looked through for better ones.
    Pricing,
    /// People in both roles, and loops, are settled case by case.
    Coupling,
    /// Stage after stage from the worst points upwards.
    Fairness,
    /// The bound is computed.
    Proving,
    /// Done.
    Done,
}
