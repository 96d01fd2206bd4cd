//! Exact pairing without the matrix: column generation for the assignment problem.
//!
//! A pair of every row with every column is too many to hold, and nearly all of them never matter. So the best pairs among a few
//! candidates are found first; their prices then say which other pairs would pay, those become candidates too, and so on,
//! until no pair in the whole source pays more than its prices. Then the pairs are best, and the prices prove it
//! (Dantzig and Wolfe 1960; Burkard, Dell'Amico and Martello, *Assignment Problems*, 2009).
//!
//! The same question has the same answer: a budget only says how much of the same work is done at a time.

mod fair;
pub(crate) mod general;
mod loose;
mod message;
mod net;
mod price;
mod queue;
mod rounds;
mod sample;
mod search;
mod share;
mod task;

pub use search::Search;
pub use share::{Errand, Found, Piece, Work};
pub use task::{Finding, Tariff, Task};

use crate::assign::{Coupled, Phase, Priority, Seats, Totals};

/// The most cells that are held as a matrix where nothing else will do.
pub const MATRIX: u64 = 25_000_000;

/// A cell: a row and a column.
pub type Cell = (u32, u32);

/// A whole question in numbers, but for the points.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// One for each row.
    pub row: Vec<Seats>,
    /// One for each column.
    pub column: Vec<Seats>,
    /// Pairs that must exist; their cells must not be forbidden and must fit the seats.
    pub forced: Vec<Cell>,
    /// People who are a row and a column; each row and each column at most once.
    pub coupled: Vec<Coupled>,
    /// Of each two cells at most one may become a pair; each cell stands in at most one entry.
    pub exclusive: Vec<(Cell, Cell)>,
    /// Nobody mentors their own mentor: of two cells that are each other's way back, by [`Question::coupled`], at most one may
    /// become a pair. For questions that are too large to name all such cells as exclusive.
    pub one_way: bool,
    /// What "better" means.
    pub priority: Priority,
}

/// How far a [`Search`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What it is doing.
    pub phase: Phase,
    /// Units done in this phase.
    pub done: u32,
    /// Units in this phase.
    pub of: u32,
    /// Pairs so far; a matrix says so only when it is done.
    pub pairs: Option<u32>,
    /// By how much a better set of pairs can exceed this one at most, part by part in the priority's order; not known before
    /// the first full look.
    pub gap: Option<Totals>,
}
