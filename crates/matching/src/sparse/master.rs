//! The restricted master problem over rounds: candidates with prices, rows that need pricing, the best pairs so far.

use super::network::{Arc, Net};
use super::pricing::TILE;
use super::pricing_task::{Finding, Tariff, Task};
use crate::Error;
use crate::answer::Prices;
use crate::dense::residual::Node;
use crate::objective;
use crate::objective::Scale;
use crate::objective::Unit;
use crate::problem::Seats;
use crate::problem::{Cell, Question};
use crate::scores::Source;

/// Pairs that a row may name in one look at a part of the columns, and at all of them.
const KEEP: usize = 8;
const KEEP_WHOLE: usize = 16;
/// Pairs that fall short of the prices by fewer points than this are named in whole looks.
const SLACK: i64 = 4;

/// The first look is at one in so many tiles; each further one at so many times as many.
const FIRST: u32 = 16;
const GROWTH: u32 = 4;
/// The price of a column without a free seat while others are looked for.
const CLOSED: i64 = 1 << 55;

/// What lasts from round to round.
#[derive(Clone, Debug)]
pub(super) struct Master {
    pub scale: Scale,
    pub net: Net,
    /// Rows and columns with a free seat.
    pub open_row: Vec<bool>,
    pub open_column: Vec<bool>,
    /// The price of each row, down to which every pair that pays is a candidate.
    pub clean: Vec<i64>,
    /// Column prices at the last look, and by how much all of them have risen before it.
    pub seen: Vec<i64>,
    pub shift: i64,
    pub limits: (i32, i32),
    /// The best pairs so far and their value.
    pub best: Option<(i128, Vec<Cell>)>,
    /// Prices at which no pair pays, and by how much the pairs then fall short of them at most.
    pub raised: Option<Tariff>,
    pub gap: Option<i128>,
    /// How much of each row the next look looks at.
    pub next: Task,
    tiles: u32,
    /// Looks at all columns so far.
    wholes: u32,
    /// The candidates are solved to the end from now on.
    pub to_the_end: bool,
    pub rounds: u32,
    /// Cells looked at.
    pub looked: u64,
}

impl Master {
    pub fn new<S: Source + ?Sized>(question: &Question, source: &S) -> Result<Self, Error> {
        let both = question.coupled.iter().filter(|both| both.counts).count();
        let scale = objective::choose(
            (&question.row, &question.column),
            both,
            source.limits(),
            question.priority,
            1,
            both == 0,
        )?;
        let (row, column) = nodes(question, scale.unit);
        let free = |nodes: &[Node]| nodes.iter().map(|node| node.floor < node.cap).collect();
        let (open_row, open_column): (Vec<bool>, Vec<bool>) = (free(&row), free(&column));
        Ok(Self {
            clean: vec![i64::MAX; row.len()],
            seen: Vec::new(),
            shift: 0,
            net: Net::new(row, column, scale.unit.pair, scale.unit.point, &[]),
            scale,
            open_row,
            open_column,
            limits: source.limits(),
            best: None,
            raised: None,
            gap: None,
            tiles: source.columns().div_ceil(TILE),
            wholes: 0,
            to_the_end: false,
            next: Task {
                tiles: (source.columns().div_ceil(TILE) / FIRST).max(1),
                ..Task::default()
            },
            rounds: 0,
            looked: 0,
        })
    }

    /// Starts from the first candidates.
    pub fn begin(&mut self, question: &Question, arcs: &[Arc]) {
        let (row, column) = nodes(question, self.scale.unit);
        let unit = self.scale.unit;
        self.net = Net::new(row, column, unit.pair, unit.point, arcs);
    }

    pub fn open_rows(&self) -> Vec<u32> {
        let each = (0u32..).zip(&self.open_row);
        each.filter(|(_, open)| **open).map(|(i, _)| i).collect()
    }

    /// Takes out cells that are forced, and columns without a free seat.
    pub fn drop_closed(&self, question: &Question, arcs: &mut Vec<Arc>) {
        arcs.retain(|arc| {
            let forced = question.forced.binary_search(&(arc.row, arc.column));
            forced.is_err() && self.open_column[arc.column as usize]
        });
    }

    /// Cells that pay beyond their prices and are pairs already.
    pub fn known(&self, question: &Question) -> Vec<Cell> {
        let mut known = self.net.paying();
        known.extend_from_slice(&question.forced);
        known.sort_unstable();
        known
    }

    /// Rows whose price, set against the columns', has fallen so far that pairs may pay which are no candidates.
    pub fn wanted(&mut self) -> Vec<u32> {
        if self.seen.is_empty() {
            self.seen.clone_from(&self.net.c);
        }
        let open = || {
            self.open_column
                .iter()
                .enumerate()
                .filter(|(_, open)| **open)
        };
        // Columns only ever become dearer; by so much all of them have.
        let rise = open().map(|(j, _)| self.net.c[j] - self.seen[j]).min();
        self.shift += rise.unwrap_or(0);
        self.seen.clone_from(&self.net.c);
        let mut rows = self.open_rows();
        rows.retain(|&i| self.net.r[i as usize] + self.shift < self.clean[i as usize]);
        rows
    }

    /// The prices to look with. No pair pays in a column without a free seat.
    pub fn tariff(&self) -> Tariff {
        let outside = self.net.p;
        let columns = self.net.c.iter().zip(&self.open_column);
        Tariff {
            rows: self.net.r.iter().map(|price| price - outside).collect(),
            columns: columns
                .map(|(price, open)| if *open { price + outside } else { CLOSED })
                .collect(),
            pair: self.scale.unit.pair,
            point: self.scale.unit.point,
            slack: 0,
            keep: KEEP,
        }
    }

    /// The prices for the next look. A whole one is dear, so it brings what may soon pay as well.
    pub fn next_tariff(&self) -> Tariff {
        let mut tariff = self.tariff();
        if self.next.tiles >= self.tiles {
            tariff.slack = SLACK * tariff.point;
            tariff.keep = KEEP_WHOLE;
        }
        tariff
    }

    /// How many may be left without a place before the next look. The last few take longest, and what they would settle the
    /// next candidates unsettle again; so only the last rounds are solved to the end.
    pub fn tolerance(&self) -> u64 {
        let rows = self.net.row.len() as u64;
        match self.wholes {
            _ if self.to_the_end => 0,
            0 if self.next.tiles < self.tiles => rows / 32,
            0 => rows / 128,
            1 => rows / 1024,
            _ => 0,
        }
    }

    /// Takes what the look under way has found; says whether it was a look at all columns.
    pub fn take(&mut self, tariff: Tariff, findings: &[Finding]) -> bool {
        let whole = self.next.tiles >= self.tiles;
        self.rounds += 1;
        let part = u64::from(self.next.tiles.min(self.tiles)) * u64::from(TILE);
        self.looked += findings.len() as u64 * part.min(self.net.column.len() as u64);
        if whole {
            self.wholes += 1;
            self.note(tariff, findings);
        }
        // Prices that are far off are not worth a whole look.
        self.next.tiles = self.next.tiles.saturating_mul(GROWTH);
        self.next.number += 1;
        whole
    }

    /// Remembers which rows need no further look at these prices, and by how much the pairs can fall short.
    pub fn note(&mut self, tariff: Tariff, findings: &[Finding]) {
        let mut gap = 0;
        for finding in findings {
            let i = finding.row as usize;
            let node = &self.net.row[i];
            gap += i128::from(finding.worst) * i128::from(node.cap - node.floor);
            self.clean[i] = self.net.r[i] + self.shift + finding.bar;
        }
        if self.net.open == 0 && self.gap.is_none_or(|known| gap <= known) {
            self.gap = Some(gap);
            self.raised = Some(raise(tariff, findings));
        }
    }

    /// Keeps the present pairs if they are the best so far.
    pub fn keep_best<S: Source + ?Sized>(&mut self, question: &Question, source: &S) {
        let pairs = self.net.pairs();
        let held = self.net.held().into_iter();
        let held = held.map(|arc| ((arc.row, arc.column), arc.points));
        let forced = question.forced.iter();
        let forced = forced.map(|&(i, j)| ((i, j), source.cell(i, j)));
        let value = objective::value(
            self.scale.unit,
            objective::sum(question, held.chain(forced)),
        );
        if self.best.as_ref().is_none_or(|(best, _)| value > *best) {
            self.best = Some((value, pairs));
        }
    }

    /// Prices for everybody: those without a free seat are so dear that no cell of theirs pays.
    pub fn prices(&self, tariff: Tariff) -> Prices {
        let top = tariff.pair + tariff.point * i64::from(self.limits.1.max(0));
        let (mut rows, mut columns) = (tariff.rows, tariff.columns);
        let dear = |prices: &mut [i64], open: &[bool], others: &[i64], free: &[bool]| {
            let least = others.iter().zip(free).filter(|(_, free)| **free);
            let price = top - least.map(|(price, _)| *price).min().unwrap_or(0);
            for (own, _) in prices.iter_mut().zip(open).filter(|(_, open)| !**open) {
                *own = price;
            }
        };
        dear(&mut columns, &self.open_column, &rows, &self.open_row);
        let all = vec![true; columns.len()];
        dear(&mut rows, &self.open_row, &columns, &all);
        Prices {
            rows,
            columns,
            unit: self.scale.unit,
            sets: Vec::new(),
        }
    }
}

/// Prices at which nothing of what was found pays any more.
pub(super) fn raise(mut tariff: Tariff, findings: &[Finding]) -> Tariff {
    for finding in findings {
        tariff.rows[finding.row as usize] += finding.worst;
    }
    tariff
}

/// The seats; forced pairs hold the first ones.
fn nodes(question: &Question, unit: Unit) -> (Vec<Node>, Vec<Node>) {
    let side = |seats: &[Seats], across: usize| -> Vec<Node> {
        let each = seats.iter().map(|seats| Node {
            cap: seats.max.min(u32::try_from(across).unwrap_or(u32::MAX)),
            min: seats.min,
            minimum: unit.minimum,
            first: if seats.counts { unit.person } else { 0 },
            ..Node::default()
        });
        each.collect()
    };
    let mut row = side(&question.row, question.column.len());
    let mut column = side(&question.column, question.row.len());
    for &(i, j) in &question.forced {
        for node in [&mut row[i as usize], &mut column[j as usize]] {
            node.floor += 1;
            node.degree += 1;
        }
    }
    (row, column)
}
