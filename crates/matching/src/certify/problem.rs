//! The question and the prices that a check is about.

use super::OddSet;

/// A row and a column.
pub type Cell = (u32, u32);

/// The seats of a row or column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Side {
    /// Seats worth filling before anything else.
    pub min: u32,
    /// Seats there are.
    pub max: u32,
    /// The first filled seat adds a person.
    pub counts: bool,
}

/// A row and a column that are one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Both {
    /// Row index.
    pub row: u32,
    /// Column index.
    pub column: u32,
    /// Seats in all; absent: each side its own.
    pub total: Option<u32>,
    /// Counted once when either side has a filled seat.
    pub counts: bool,
}

/// Everything but the points.
#[derive(Clone, Copy, Debug)]
pub struct Problem<'a> {
    /// One for each row.
    pub row: &'a [Side],
    /// One for each column.
    pub column: &'a [Side],
    /// Pairs that must exist, each named once.
    pub forced: &'a [(u32, u32)],
    /// People on both sides.
    pub both: &'a [Both],
    /// Of each two cells at most one may be a pair; each cell is named once.
    pub exclusive: &'a [(Cell, Cell)],
}

/// What each part of the objective is worth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unit {
    /// A filled seat up to a minimum.
    pub minimum: i128,
    /// A person with a partner.
    pub person: i128,
    /// A pair.
    pub pair: i128,
    /// A point.
    pub point: i128,
}

/// The points of a cell whose pair may not exist, where rows of points are handed over.
pub const FORBIDDEN: i32 = i32::MIN;

/// A problem with the prices that are to prove something about it.
#[derive(Clone, Copy, Debug)]
pub struct Priced<'a> {
    /// Everything but the points.
    pub problem: Problem<'a>,
    /// What each part of the objective is worth.
    pub unit: Unit,
    /// One price for each row.
    pub u: &'a [i64],
    /// One price for each column.
    pub v: &'a [i64],
    /// Odd sets with their prices.
    pub sets: &'a [OddSet],
}
