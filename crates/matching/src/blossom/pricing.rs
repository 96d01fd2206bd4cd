//! Pricing with blossom prices. Vertices in the same blossoms are priced together, because they see equal costs.

use std::collections::BTreeMap;

use super::blossoms::Priced;
use super::graph::Graph;
use super::matching::Matching;
use crate::objective::Unit;
use crate::scores::Source;
use crate::sparse::pricing::Look;
use crate::sparse::pricing_task::{Finding, Tariff, Task};

/// Pairs that a row may name: as candidates, and where only the worst matters.
pub(super) const SOME: usize = 8;
pub(super) const ONE: usize = 1;
/// Pairs that fall short of the prices by fewer points than this are named too.
const SLACK: i64 = 2;
/// What nobody pays: the price of a column without a free seat.
const CLOSED: i64 = 1 << 55;

/// A look at all rows with a free seat.
#[derive(Clone, Debug)]
pub(super) struct Survey {
    /// Rows by the innermost set they lie in, last first.
    groups: Vec<(Option<u32>, Vec<u32>)>,
    /// The sets, and what each costs together with all those it lies in.
    sets: Priced,
    sums: Vec<i64>,
    /// The innermost set of each column.
    home: Vec<Option<u32>>,
    tariff: Tariff,
    at: Option<(Task, Look)>,
    findings: Vec<Finding>,
}

impl Survey {
    pub fn new(graph: &Graph, matching: &Matching, unit: Unit, keep: usize) -> Self {
        let priced = matching.sets();
        let home = &priced.home;
        let mut groups: BTreeMap<Option<u32>, Vec<u32>> = BTreeMap::new();
        for (row, &person) in (0u32..).zip(&graph.of_row) {
            if graph.open_row[row as usize] {
                groups.entry(home[person as usize]).or_default().push(row);
            }
        }
        let (rows, mut columns) = graph.sides(matching.prices());
        for (price, open) in columns.iter_mut().zip(&graph.open_column) {
            if !open {
                *price = CLOSED;
            }
        }
        let of_column = graph.of_column.iter();
        Self {
            groups: groups.into_iter().rev().collect(),
            sums: priced.sums(),
            home: of_column.map(|&person| home[person as usize]).collect(),
            tariff: Tariff {
                rows,
                columns,
                pair: unit.pair,
                point: unit.point,
                slack: if keep == ONE { 0 } else { SLACK * unit.point },
                keep,
            },
            sets: priced,
            at: None,
            findings: Vec::new(),
        }
    }

    /// Whether only a bound is wanted.
    pub fn last(&self) -> bool {
        self.tariff.keep == ONE
    }

    /// Rows looked at.
    pub fn done(&self) -> u32 {
        self.findings.len() as u32
    }

    /// Looks at about `budget` cells more; true when all have been looked at.
    pub fn step<S: Source + ?Sized>(&mut self, source: &S, mut budget: u64) -> bool {
        loop {
            if self.at.is_none() {
                let Some((set, rows)) = self.groups.pop() else {
                    return true;
                };
                let look = Look::new(0..rows.len());
                let task = Task {
                    rows,
                    tariff: self.tariff(set),
                    tiles: u32::MAX,
                    ..Task::default()
                };
                self.at = Some((task, look));
            }
            if let Some((task, look)) = &mut self.at {
                let Some(findings) = look.step(source, task, &mut budget) else {
                    return false;
                };
                self.findings.extend(findings);
                self.at = None;
            }
            if budget == 0 && !self.groups.is_empty() {
                return false;
            }
        }
    }

    /// What was found, in the order of rows.
    pub fn end(mut self) -> Vec<Finding> {
        self.findings.sort_unstable_by_key(|finding| finding.row);
        self.findings
    }

    /// The prices as those in this set see them: pairs within a set pay for it.
    fn tariff(&self, set: Option<u32>) -> Tariff {
        let mut tariff = self.tariff.clone();
        if set.is_none() {
            return tariff;
        }
        let mut holds = vec![false; self.sums.len()];
        let mut next = set;
        while let Some(at) = next {
            holds[at as usize] = true;
            next = self.sets.sets[at as usize].1;
        }
        // A set costs what the sets cost that it has in common with this one.
        let mut common: Vec<i64> = Vec::with_capacity(self.sums.len());
        let each = self.sets.sets.iter().zip(&self.sums);
        for ((&(_, within), &price), holds) in each.zip(holds) {
            let outside = within.map_or(0, |within| common[within as usize]);
            common.push(if holds { price } else { outside });
        }
        for (price, home) in tariff.columns.iter_mut().zip(&self.home) {
            *price += home.map_or(0, |home| common[home as usize]);
        }
        tariff
    }
}
