//! Exact assignment: whole numbers in, the best set of pairs and the prices that prove it out. It knows no people.
//!
//! Rows and columns are nodes with seats; a cell says how many points a pair would get. Every objective is written as one
//! whole number (see [`Unit`]) and maximised as a transportation problem by successive shortest augmenting paths with
//! prices: Kuhn 1955; Edmonds and Karp 1972; Jonker and Volgenant 1987; Burkard, Dell'Amico and Martello, *Assignment
//! Problems* (2009). It takes O(seats x cells) time in the worst case and about 25 bytes a cell at the most.

mod bound;
pub(crate) mod check;
mod couple;
mod fair;
pub(crate) mod flow;
mod search;
mod single;
pub(crate) mod units;

pub use search::{Losses, Search, forbid, force};

pub use crate::odd::OddSet;

use serde::{Deserialize, Serialize};

/// The points of a cell whose pair may not exist.
pub const FORBIDDEN: i32 = i32::MIN;

/// What "better" means. All are lexicographic, and filling minimum seats comes before everything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Priority {
    /// People with a partner, then pairs, then points.
    #[default]
    EveryoneMatched,
    /// Points, then people, then pairs.
    BestTotal,
    /// People, then pairs, then the fewest pairs at the worst points, at the next worst, and so on.
    Fairest,
}

/// The seats of one row or column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seats {
    /// Seats that are filled before anything else is asked for.
    pub min: u32,
    /// Seats there are.
    pub max: u32,
    /// The first filled seat adds a person to the objective. Leave it off for both sides of a [`Coupled`] person.
    pub counts: bool,
}

/// A row and a column that are one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coupled {
    /// Row index.
    pub row: u32,
    /// Column index.
    pub column: u32,
    /// Seats in all, over both sides; absent: each side has its own.
    pub total: Option<u32>,
    /// One person, counted once when either side has a filled seat.
    pub counts: bool,
}

/// A whole question in numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instance {
    /// Number of rows.
    pub rows: u32,
    /// Number of columns.
    pub columns: u32,
    /// Row-major, `rows * columns`; [`FORBIDDEN`] where no pair may exist. A pair exists at most once.
    pub points: Vec<i32>,
    /// One for each row.
    pub row: Vec<Seats>,
    /// One for each column.
    pub column: Vec<Seats>,
    /// Pairs that must exist; their cells must not be forbidden and must fit the seats.
    pub forced: Vec<(u32, u32)>,
    /// People who are a row and a column; each row and each column at most once.
    pub coupled: Vec<Coupled>,
    /// Of each two cells at most one may become a pair; each cell stands in at most one entry.
    pub exclusive: Vec<((u32, u32), (u32, u32))>,
    /// What "better" means.
    pub priority: Priority,
}

/// How a lexicographic objective is written as one whole number: each unit exceeds whatever all lesser ones can differ by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unit {
    /// A filled seat up to a minimum; 0 when no node has a minimum.
    pub minimum: i64,
    /// A person with a partner.
    pub person: i64,
    /// A pair.
    pub pair: i64,
    /// A point; 0 in the first stage of [`Priority::Fairest`].
    pub point: i64,
}

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

/// The objective, part by part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Minimum seats that are filled.
    pub filled: i64,
    /// People with a partner.
    pub people: i64,
    /// Pairs.
    pub pairs: i64,
    /// Points.
    pub points: i64,
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

/// How far a [`Search`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What it is doing.
    pub phase: Phase,
    /// Units done in this phase.
    pub done: u32,
    /// Units in this phase; cases beyond that may follow in [`Phase::Coupling`].
    pub of: u32,
}
