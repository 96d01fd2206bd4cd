//! One seat for each person, whichever the side: matching in a general graph.
//!
//! Its fractional optimum is half of an assignment of everybody to everybody (Balinski 1965); the mean of both sides' prices is
//! a price for each person. If the cells that cost nothing at these prices hold a matching of everybody whose price is above
//! zero (Edmonds 1965, with blossoms), that matching is best and the prices prove it.

use super::couple::totals;
use super::flow::{Flow, Node};
use super::units::{self, Scale};
use super::{FORBIDDEN, Instance, Prices, Priority};

const NONE: usize = usize::MAX;
/// Beyond this many people the square of everybody would be too large.
const MOST: usize = 5000;

/// The best matching found and the prices that bound it; none when this is not such a case.
pub(super) fn solve(instance: &Instance, scale: &Scale) -> Option<(Vec<(u32, u32)>, Prices)> {
    let graph = Graph::of(instance, scale)?;
    let people = graph.worth.len();
    let node = |p: usize| Node {
        cap: u32::from(graph.free[p]),
        first: graph.worth[p],
        ..Node::default()
    };
    let nodes: Vec<Node> = (0..people).map(node).collect();
    let mut flow = Flow::new(
        graph.cells.clone(),
        scale.unit.pair,
        scale.unit.point,
        nodes.clone(),
        nodes,
    );
    for p in 0..people {
        flow.insert(p);
    }
    // All units are even here, so all prices are, and so the mean is whole.
    let gain = |p: usize, price: i64| {
        if graph.free[p] {
            (graph.worth[p] + price).max(0)
        } else {
            0
        }
    };
    let price: Vec<i64> = (0..people)
        .map(|p| i64::midpoint(gain(p, flow.r[p]), gain(p, flow.c[p])))
        .collect();
    let tight = |p: usize, q: usize| {
        graph
            .weight(p, q)
            .is_some_and(|weight| weight == price[p] + price[q])
    };
    let mut mate = vec![NONE; people];
    cycles(&flow, &mut mate);
    for root in 0..people {
        if mate[root] == NONE && price[root] > 0 {
            grow(root, &mut mate, &tight, |p| price[p] == 0);
        }
    }
    let near = graph.pairs(instance, &mate);
    let profitable = instance.priority == Priority::BestTotal;
    let open = |p: usize, q: usize| {
        graph
            .weight(p, q)
            .is_some_and(|weight| !profitable || weight > 0)
    };
    for root in 0..people {
        if mate[root] == NONE && graph.free[root] {
            grow(root, &mut mate, &open, |_| false);
        }
    }
    let full = graph.pairs(instance, &mate);
    let value = |pairs: &[(u32, u32)]| units::value(scale.unit, totals(instance, pairs));
    let pairs = if value(&near) >= value(&full) {
        near
    } else {
        full
    };
    let prices = Prices {
        rows: graph
            .of_row
            .iter()
            .map(|&p| price[p] - graph.worth[p])
            .collect(),
        columns: graph
            .of_column
            .iter()
            .map(|&p| price[p] - graph.worth[p])
            .collect(),
        unit: scale.unit,
    };
    Some((pairs, prices))
}

/// Whether everybody has one seat in all and somebody's one seat is shared by both sides.
pub(super) fn applies(instance: &Instance) -> bool {
    let one = |seats: &super::Seats| seats.max <= 1;
    let shared = |both: &super::Coupled| both.total.is_some_and(|total| total <= 1);
    !instance.coupled.is_empty()
        && instance.coupled.iter().all(shared)
        && instance.row.iter().chain(&instance.column).all(one)
        && instance.row.len() + instance.column.len() - instance.coupled.len() <= MOST
}

struct Graph {
    of_row: Vec<usize>,
    of_column: Vec<usize>,
    /// What a person with a partner is worth, and whether the one seat is free.
    worth: Vec<i64>,
    free: Vec<bool>,
    /// The better points of the two ways round; everybody by everybody.
    cells: Vec<i32>,
    pair: i64,
    point: i64,
}

impl Graph {
    fn of(instance: &Instance, scale: &Scale) -> Option<Self> {
        if !applies(instance) {
            return None;
        }
        let rows = instance.row.len();
        let mut of_column = vec![NONE; instance.column.len()];
        let seat = |seats: &super::Seats| {
            let person = if seats.counts { scale.unit.person } else { 0 };
            person + if seats.min > 0 { scale.unit.minimum } else { 0 }
        };
        let mut worth: Vec<i64> = instance.row.iter().map(seat).collect();
        let mut free: Vec<bool> = instance.row.iter().map(|seats| seats.max > 0).collect();
        for both in &instance.coupled {
            let (i, j) = (both.row as usize, both.column as usize);
            let column = &instance.column[j];
            // Seats of different worth on the two sides have no one price.
            if worth[i] != seat(column) || free[i] != (column.max > 0) {
                return None;
            }
            worth[i] += if both.counts { scale.unit.person } else { 0 };
            free[i] &= both.total.is_some_and(|total| total > 0);
            of_column[j] = i;
        }
        for (j, person) in of_column
            .iter_mut()
            .enumerate()
            .filter(|(_, person)| **person == NONE)
        {
            *person = worth.len();
            worth.push(seat(&instance.column[j]));
            free.push(instance.column[j].max > 0);
        }
        let of_row: Vec<usize> = (0..rows).collect();
        // Two exclusive cells that share a person exclude each other anyway; others are not for this method.
        let apart = |&((i, j), (k, l)): &((u32, u32), (u32, u32))| {
            let (a, b) = (of_row[i as usize], of_column[j as usize]);
            let (c, d) = (of_row[k as usize], of_column[l as usize]);
            a != c && a != d && b != c && b != d
        };
        if instance.exclusive.iter().any(apart) {
            return None;
        }
        for &(i, j) in &instance.forced {
            free[of_row[i as usize]] = false;
            free[of_column[j as usize]] = false;
        }
        let people = worth.len();
        let mut cells = vec![FORBIDDEN; people * people];
        for (i, &p) in of_row.iter().enumerate().filter(|&(_, &p)| free[p]) {
            for (j, &q) in of_column
                .iter()
                .enumerate()
                .filter(|&(_, &q)| free[q] && q != p)
            {
                let points = instance.points[i * of_column.len() + j];
                for at in [p * people + q, q * people + p] {
                    cells[at] = cells[at].max(points);
                }
            }
        }
        Some(Self {
            of_row,
            of_column,
            worth,
            free,
            cells,
            pair: scale.unit.pair,
            point: scale.unit.point,
        })
    }

    /// What these two bring as a pair, themselves included.
    fn weight(&self, p: usize, q: usize) -> Option<i64> {
        let points = self.cells[p * self.worth.len() + q];
        (points != FORBIDDEN)
            .then(|| self.pair + self.point * i64::from(points) + self.worth[p] + self.worth[q])
    }

    /// The matching as cells, each the better way round, with the forced ones.
    fn pairs(&self, instance: &Instance, mate: &[usize]) -> Vec<(u32, u32)> {
        let columns = self.of_column.len();
        let mut column_of = vec![NONE; mate.len()];
        for (j, &p) in self.of_column.iter().enumerate() {
            column_of[p] = j;
        }
        let points = |p: usize, q: usize| {
            if p < self.of_row.len() && column_of[q] != NONE {
                instance.points[p * columns + column_of[q]]
            } else {
                FORBIDDEN
            }
        };
        let mut pairs = instance.forced.clone();
        for (p, &q) in mate
            .iter()
            .enumerate()
            .filter(|&(p, &q)| q != NONE && p < q)
        {
            let (row, column) = if points(p, q) >= points(q, p) {
                (p, q)
            } else {
                (q, p)
            };
            pairs.push((row as u32, column_of[column] as u32));
        }
        pairs.sort_unstable();
        pairs
    }
}

/// Pairs every second step of each cycle or path of the assignment of everybody to everybody.
fn cycles(flow: &Flow, mate: &mut [usize]) {
    let next = |p: usize| flow.of_row[p].first().map(|&q| q as usize);
    let entered = |p: usize| !flow.of_column[p].is_empty();
    let mut seen = vec![false; mate.len()];
    let ends = (0..mate.len()).filter(|&p| !entered(p));
    let order: Vec<usize> = ends
        .chain((0..mate.len()).filter(|&p| entered(p)))
        .collect();
    for start in order {
        let mut walk = Vec::new();
        let mut at = Some(start);
        while let Some(p) = at.filter(|&p| !seen[p]) {
            seen[p] = true;
            walk.push(p);
            at = next(p);
        }
        for two in walk.chunks_exact(2) {
            (mate[two[0]], mate[two[1]]) = (two[1], two[0]);
        }
    }
}

/// Edmonds' search from one unmatched person: an alternating path to another one, or to somebody who may be left out.
fn grow(
    root: usize,
    mate: &mut [usize],
    joined: &impl Fn(usize, usize) -> bool,
    spare: impl Fn(usize) -> bool,
) -> bool {
    let people = mate.len();
    let mut before = vec![NONE; people];
    let mut base: Vec<usize> = (0..people).collect();
    let mut outer = vec![false; people];
    outer[root] = true;
    let mut queue = vec![root];
    let mut head = 0;
    while head < queue.len() {
        let v = queue[head];
        head += 1;
        if v != root && spare(v) {
            let other = mate[v];
            mate[v] = NONE;
            flip(other, &before, mate);
            return true;
        }
        for to in 0..people {
            if to == v || base[v] == base[to] || mate[v] == to || !joined(v, to) {
                continue;
            }
            if to == root || (mate[to] != NONE && before[mate[to]] != NONE) {
                let stem = meet(v, to, root, &base, &before, mate);
                let mut inside = vec![false; people];
                mark(v, stem, to, &base, &mut before, mate, &mut inside);
                mark(to, stem, v, &base, &mut before, mate, &mut inside);
                for p in 0..people {
                    if inside[base[p]] {
                        base[p] = stem;
                        if !outer[p] {
                            outer[p] = true;
                            queue.push(p);
                        }
                    }
                }
            } else if before[to] == NONE {
                before[to] = v;
                if mate[to] == NONE {
                    flip(to, &before, mate);
                    return true;
                }
                outer[mate[to]] = true;
                queue.push(mate[to]);
            }
        }
    }
    false
}

/// Turns the alternating path that ends here.
fn flip(end: usize, before: &[usize], mate: &mut [usize]) {
    let mut v = end;
    while v != NONE {
        let previous = before[v];
        let further = mate[previous];
        mate[v] = previous;
        mate[previous] = v;
        v = further;
    }
}

/// Where two branches of the tree meet.
fn meet(
    a: usize,
    b: usize,
    root: usize,
    base: &[usize],
    before: &[usize],
    mate: &[usize],
) -> usize {
    let mut seen = vec![false; base.len()];
    let mut at = base[a];
    seen[at] = true;
    while at != root && mate[at] != NONE {
        at = base[before[mate[at]]];
        seen[at] = true;
    }
    let mut at = base[b];
    while !seen[at] {
        at = base[before[mate[at]]];
    }
    at
}

fn mark(
    from: usize,
    stem: usize,
    child: usize,
    base: &[usize],
    before: &mut [usize],
    mate: &[usize],
    inside: &mut [bool],
) {
    let (mut v, mut child) = (from, child);
    while base[v] != stem {
        inside[base[v]] = true;
        inside[base[mate[v]]] = true;
        before[v] = child;
        child = mate[v];
        v = before[mate[v]];
    }
}
