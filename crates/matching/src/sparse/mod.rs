//! Exact pairing without the matrix: column generation for the assignment problem.
//!
//! A pair of every row with every column is too many to hold, and nearly all of them never matter. So the best pairs among a few
//! candidates are found first; their prices then say which other pairs would pay, those become candidates too, and so on,
//! until no pair in the whole source pays more than its prices. Then the pairs are best, and the prices prove it
//! (Dantzig and Wolfe 1960; Burkard, Dell'Amico and Martello, *Assignment Problems*, 2009).
//!
//! The same question has the same answer: a budget only says how much of the same work is done at a time.

pub(crate) mod initial_columns;
mod leximin;
pub(crate) mod master;
pub(crate) mod network;
mod parallel;
mod parallel_bytes;
pub(crate) mod pricing;
pub(crate) mod pricing_task;
mod radix_heap;
mod relaxation;
pub(crate) mod solver;

pub use parallel::{Piece, Work, WorkerResult, WorkerTask};
pub use pricing_task::{Finding, Tariff, Task};
pub use solver::Search;

use super::answer::Phase;
use super::objective::Totals;

/// The most cells that are held as a matrix where nothing else will do.
pub const MATRIX: u64 = 25_000_000;

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
