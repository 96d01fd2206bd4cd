//! The dual bound: from any prices, a number that no answer can exceed.

use std::collections::BTreeSet;

use super::residual::Node;
use crate::answer::Prices;
use crate::objective::Unit;
use crate::problem::{FORBIDDEN, Instance};

/// A bound being computed, some rows at a time.
#[derive(Clone, Debug)]
pub(super) struct Bounding {
    next: usize,
    total: i128,
}

impl Bounding {
    pub fn new() -> Self {
        Self { next: 0, total: 0 }
    }

    /// Rows done so far.
    pub fn done(&self) -> usize {
        self.next
    }

    /// Looks at up to `budget` cells more; the bound once all are done.
    pub fn step(&mut self, instance: &Instance, prices: &Prices, budget: u64) -> Option<i128> {
        let columns = instance.columns as usize;
        let mut looks = 0u64;
        while self.next < instance.rows as usize {
            if looks >= budget {
                return None;
            }
            let line = &instance.points[self.next * columns..(self.next + 1) * columns];
            let base = prices.unit.pair - prices.rows[self.next];
            // Each term is below 2^56 and a row has fewer than 2^32 cells, so a row may need more than 64 bits.
            let mut sum = 0i128;
            for (&points, &price) in line.iter().zip(&prices.columns) {
                if points != FORBIDDEN {
                    let profit = base + prices.unit.point * i64::from(points) - price;
                    if profit > 0 {
                        sum += i128::from(profit);
                    }
                }
            }
            self.total += sum;
            looks += columns as u64;
            self.next += 1;
        }
        Some(self.total + corrections(instance, prices) + nodes(instance, prices))
    }
}

/// The whole bound at once.
pub(super) fn bound(instance: &Instance, prices: &Prices) -> i128 {
    Bounding::new()
        .step(instance, prices, u64::MAX)
        .unwrap_or(i128::MAX)
}

/// Forced cells count whatever they bring; of two exclusive cells only the better one does.
fn corrections(instance: &Instance, prices: &Prices) -> i128 {
    let forced: BTreeSet<(u32, u32)> = instance.forced.iter().copied().collect();
    let profit = |(i, j): (u32, u32)| -> Option<i128> {
        let points = instance.points[i as usize * instance.columns as usize + j as usize];
        (points != FORBIDDEN).then(|| {
            i128::from(prices.unit.pair) + i128::from(prices.unit.point) * i128::from(points)
                - i128::from(prices.rows[i as usize])
                - i128::from(prices.columns[j as usize])
        })
    };
    let mut total = 0;
    for &cell in &forced {
        let profit = profit(cell).unwrap_or(0);
        total += profit - profit.max(0);
    }
    for &(one, other) in &instance.exclusive {
        let (a, b) = (
            profit(one).unwrap_or(0).max(0),
            profit(other).unwrap_or(0).max(0),
        );
        total -= match (forced.contains(&one), forced.contains(&other)) {
            (true, _) => b,
            (_, true) => a,
            _ => a.min(b),
        };
    }
    total
}

/// The most that the seats can bring at these prices; people with both sides are looked at as one.
fn nodes(instance: &Instance, prices: &Prices) -> i128 {
    let (rows, columns) = seats(instance, prices.unit);
    let mut joint_row = vec![false; rows.len()];
    let mut joint_column = vec![false; columns.len()];
    let mut total = 0;
    for both in &instance.coupled {
        let (i, j) = (both.row as usize, both.column as usize);
        joint_row[i] = true;
        joint_column[j] = true;
        let person = if both.counts { prices.unit.person } else { 0 };
        total += joint(
            &ladder(&rows[i], prices.rows[i]),
            &ladder(&columns[j], prices.columns[j]),
            both.total,
            i128::from(person),
        );
    }
    for (i, node) in rows.iter().enumerate().filter(|&(i, _)| !joint_row[i]) {
        total += node.most(prices.rows[i]);
    }
    for (j, node) in columns
        .iter()
        .enumerate()
        .filter(|&(j, _)| !joint_column[j])
    {
        total += node.most(prices.columns[j]);
    }
    total
}

/// The seats as the engine sees them: forced pairs hold the first ones.
pub(super) fn seats(instance: &Instance, unit: Unit) -> (Vec<Node>, Vec<Node>) {
    let node = |seats: &crate::problem::Seats, across: u32| Node {
        cap: seats.max.min(across),
        min: seats.min,
        minimum: unit.minimum,
        first: if seats.counts { unit.person } else { 0 },
        ..Node::default()
    };
    let mut rows: Vec<Node> = instance
        .row
        .iter()
        .map(|seats| node(seats, instance.columns))
        .collect();
    let mut columns: Vec<Node> = instance
        .column
        .iter()
        .map(|seats| node(seats, instance.rows))
        .collect();
    for &(i, j) in &instance.forced {
        for side in [&mut rows[i as usize], &mut columns[j as usize]] {
            side.floor += 1;
            side.degree += 1;
        }
    }
    (rows, columns)
}

/// Worth plus price of 0, 1, 2 … seats; none below the forced ones.
pub(super) fn ladder(node: &Node, price: i64) -> Vec<Option<i128>> {
    let mut total = 0i128;
    let mut out = vec![(node.floor == 0).then_some(0)];
    for number in 1..=node.cap {
        total += i128::from(node.seat(number)) + i128::from(price);
        out.push((number >= node.floor).then_some(total));
    }
    out
}

pub(super) fn joint(
    row: &[Option<i128>],
    column: &[Option<i128>],
    total: Option<u32>,
    person: i128,
) -> i128 {
    // The best of 0..=t seats, and of 1..=t seats, on the column's side.
    let mut any: Vec<Option<i128>> = Vec::with_capacity(column.len());
    let mut some: Vec<Option<i128>> = Vec::with_capacity(column.len());
    for (seats, &worth) in column.iter().enumerate() {
        any.push(worth.max(any.last().copied().flatten()));
        let worth = if seats == 0 { None } else { worth };
        some.push(worth.max(some.last().copied().flatten()));
    }
    let limit = total.map_or(usize::MAX, |total| total as usize);
    let mut best: Option<i128> = None;
    for (seats, worth) in row
        .iter()
        .enumerate()
        .take_while(|&(seats, _)| seats <= limit)
    {
        let Some(worth) = worth else { continue };
        let left = (limit - seats).min(column.len() - 1);
        if seats > 0 {
            best = best.max(any[left].map(|rest| worth + rest + person));
        } else {
            best = best.max(column[0].map(|rest| worth + rest));
            best = best.max(some[left].map(|rest| worth + rest + person));
        }
    }
    best.unwrap_or(0)
}
