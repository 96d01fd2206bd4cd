//! Exact assignment: whole numbers in, the best set of pairs and the prices that prove it out. It knows no people.
//!
//! Rows and columns are nodes with seats; a cell says how many points a pair would get. Every objective is written as one
//! whole number (see [`Unit`](crate::objective::Unit)) and maximised as a transportation problem by successive shortest augmenting paths with
//! prices: Kuhn 1955; Edmonds and Karp 1972; Jonker and Volgenant 1987; Burkard, Dell'Amico and Martello, *Assignment
//! Problems* (2009). It takes O(seats x cells) time in the worst case and about 25 bytes a cell at the most.

mod bound;
mod branch_and_bound;
mod leximin;
mod one_seat;
pub(crate) mod residual;
mod solver;

pub use solver::{Losses, Search, forbid, force};

use crate::answer::Phase;

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
