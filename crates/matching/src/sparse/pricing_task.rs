//! A pricing task as data: rows, prices, and the pairs that were found.

use super::network::Arc;
use crate::problem::Cell;

/// Prices to look with, and what a pair is worth. All numbers are exact in a JavaScript number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tariff {
    /// One for each row.
    pub rows: Vec<i64>,
    /// One for each column.
    pub columns: Vec<i64>,
    /// Worth of a pair.
    pub pair: i64,
    /// Worth of a point.
    pub point: i64,
    /// Pairs that fall short of the prices by less than this are named too: they may soon pay.
    pub slack: i64,
    /// How many pairs a row names at most.
    pub keep: usize,
}

/// A look at some rows: a pure question to a source, with the same answer whoever looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Task {
    /// The rows, ascending.
    pub rows: Vec<u32>,
    /// The prices.
    pub tariff: Tariff,
    /// Cells that are no news, sorted.
    pub known: Vec<Cell>,
    /// Which look it is; the first ones are at parts of the columns, a different part each.
    pub number: u32,
    /// How many tiles of columns each row looks at; all where there are fewer.
    pub tiles: u32,
}

/// What was found in one row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Finding {
    /// The row.
    pub row: u32,
    /// The most that a pair pays beyond the prices; 0 when none does.
    pub worst: i64,
    /// Every pair that pays more than this beyond the prices is named. Less than zero where pairs are named that may soon pay.
    pub bar: i64,
    /// Column and points of the pairs that pay most beyond the prices, in the order of columns.
    pub pairs: Vec<(u32, i32)>,
}

/// Findings by row, for one round: the pairs to add, and which rows are settled at their prices.
pub(crate) fn arcs(findings: &[Finding]) -> Vec<Arc> {
    let mut arcs = Vec::new();
    for finding in findings {
        arcs.extend(finding.pairs.iter().map(|&(column, points)| Arc {
            row: finding.row,
            column,
            points,
        }));
    }
    arcs
}
