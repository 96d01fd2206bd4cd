//! One seat for each person, whichever the side: matching in a general graph.
//!
//! Its fractional optimum is half of an assignment of everybody to everybody (Balinski 1965); the mean of both sides' prices is
//! a price for each person. If the cells that cost nothing at these prices hold a matching of everybody whose price is above
//! zero (Edmonds 1965, with blossoms), that matching is best and the prices prove it.

use super::couple::totals;
use super::flow::{Flow, Node};
use super::units::{self, Scale};
use super::{FORBIDDEN, Instance, Prices, Priority, Unit};

const NONE: usize = usize::MAX;
/// Beyond this many people the square of everybody would be too large.
const MOST: usize = 5000;
/// Rows and columns that are looked at together.
const SQUARE: usize = 64;
/// Up to this many cells the last bit that the prices leave open is worth trying case by case.
pub(super) const CASES: usize = 250_000;

/// The matching in the making, in steps.
#[derive(Clone, Debug)]
pub(super) struct Single {
    graph: Graph,
    /// The better points of the two ways round, everybody by everybody, until the assignment takes them over.
    cells: Vec<i32>,
    unit: Unit,
    flow: Flow,
    /// People who have found their place in the assignment of everybody to everybody.
    inserted: usize,
    price: Vec<i64>,
    mate: Vec<usize>,
    /// The person from whom a path is looked for next.
    root: usize,
    stage: Stage,
    /// The matching of those whom the prices ask for.
    near: Vec<(u32, u32)>,
    looks: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// From this row on, cells are still to be read.
    Reading(usize),
    Inserting,
    /// Along the cells that cost nothing, everybody whose price is above zero.
    Tight,
    /// Along all cells, everybody else.
    Rest,
    Done,
}

impl Single {
    /// Makes ready; none when this is not such a case.
    pub fn new(instance: &Instance, scale: &Scale) -> Option<Self> {
        let graph = Graph::of(instance, scale)?;
        let people = graph.worth.len();
        Some(Self {
            graph,
            cells: vec![FORBIDDEN; people * people],
            unit: scale.unit,
            flow: Flow::new(Vec::new(), 0, 0, Vec::new(), Vec::new()),
            inserted: 0,
            price: Vec::new(),
            mate: vec![NONE; people],
            root: 0,
            stage: Stage::Reading(0),
            near: Vec::new(),
            looks: 0,
        })
    }

    /// Looks at about `budget` cells more; true when done.
    pub fn step(&mut self, instance: &Instance, budget: u64) -> bool {
        let until = self.looked().saturating_add(budget);
        let people = self.graph.worth.len();
        while let Stage::Reading(row) = self.stage {
            if !self.read(instance, row) {
                self.assign();
            }
            if self.looked() >= until {
                return false;
            }
        }
        while self.stage == Stage::Inserting {
            if self.inserted == people {
                self.reprice();
                cycles(&self.flow, &mut self.mate);
                self.stage = Stage::Tight;
                break;
            }
            self.flow.insert(self.inserted);
            self.inserted += 1;
            if self.looked() >= until {
                return false;
            }
        }
        while self.stage != Stage::Done {
            if self.root == people {
                self.root = 0;
                if self.stage == Stage::Tight {
                    self.near = self.graph.pairs(instance, &self.mate);
                    self.stage = Stage::Rest;
                } else {
                    self.stage = Stage::Done;
                }
                continue;
            }
            let profitable = instance.priority == Priority::BestTotal;
            let root = self.root;
            self.root += 1;
            if self.mate[root] == NONE {
                self.look_from(root, profitable);
                if self.looked() >= until {
                    return false;
                }
            }
        }
        true
    }

    /// Reads some rows; false when all have been read.
    fn read(&mut self, instance: &Instance, row: usize) -> bool {
        let Graph {
            of_row,
            of_column,
            free,
            worth,
        } = &self.graph;
        let (people, width) = (worth.len(), of_column.len());
        let rows = row..of_row.len().min(row + SQUARE);
        // Square by square, so that what is written down a column stays at hand.
        for columns in (0..width)
            .step_by(SQUARE)
            .map(|at| at..width.min(at + SQUARE))
        {
            for i in rows.clone().filter(|&i| free[of_row[i]]) {
                let p = of_row[i];
                for j in columns.clone() {
                    let q = of_column[j];
                    if free[q] && q != p {
                        let points = instance.points[i * width + j];
                        for at in [p * people + q, q * people + p] {
                            self.cells[at] = self.cells[at].max(points);
                        }
                    }
                }
            }
        }
        self.looks += (rows.len() * width) as u64;
        self.stage = Stage::Reading(rows.end);
        rows.end < of_row.len()
    }

    /// Begins the assignment of everybody to everybody.
    fn assign(&mut self) {
        let node = |p: usize| Node {
            cap: u32::from(self.graph.free[p]),
            first: self.graph.worth[p],
            ..Node::default()
        };
        let nodes: Vec<Node> = (0..self.graph.worth.len()).map(node).collect();
        self.flow = Flow::new(
            std::mem::take(&mut self.cells),
            self.unit.pair,
            self.unit.point,
            nodes.clone(),
            nodes,
        );
        self.stage = Stage::Inserting;
    }

    fn look_from(&mut self, root: usize, profitable: bool) {
        let (graph, flow, price) = (&self.graph, &self.flow, &self.price);
        let weight = |p: usize, q: usize| graph.weight(flow, p, q);
        let mate = &mut self.mate;
        self.looks += match self.stage {
            Stage::Tight if price[root] > 0 => grow(
                root,
                mate,
                &|p, q| weight(p, q).is_some_and(|weight| weight == price[p] + price[q]),
                |p| price[p] == 0,
            ),
            Stage::Rest if graph.free[root] => grow(
                root,
                mate,
                &|p, q| weight(p, q).is_some_and(|weight| !profitable || weight > 0),
                |_| false,
            ),
            _ => 0,
        };
    }

    fn looked(&self) -> u64 {
        self.flow.looks + self.looks
    }

    /// A price for each person from those of both their sides. All units are even here, so all prices are, and so the mean is whole.
    fn reprice(&mut self) {
        let Self { graph, flow, .. } = self;
        let gain = |p: usize, price: i64| {
            if graph.free[p] {
                (graph.worth[p] + price).max(0)
            } else {
                0
            }
        };
        let each = (0..graph.worth.len()).map(|p| {
            let (one, other) = (gain(p, flow.r[p]), gain(p, flow.c[p]));
            // Cut short, prices may be odd; a bound stands at any prices.
            i64::midpoint(one, other)
        });
        self.price = each.collect();
    }

    /// People who have found their place, and people in all.
    pub fn progress(&self) -> (usize, usize) {
        (self.inserted, self.graph.worth.len())
    }

    /// The best matching so far and the prices that bound it; true ones at any time, and the work can go on afterwards.
    pub fn answer(&mut self, instance: &Instance, scale: &Scale) -> (Vec<(u32, u32)>, Prices) {
        if let Stage::Reading(row) = self.stage {
            let mut row = row;
            while self.read(instance, row) {
                row += SQUARE;
            }
            self.assign();
        }
        let mut mate = self.mate.clone();
        if self.stage == Stage::Inserting {
            for p in self.inserted..self.graph.worth.len() {
                self.flow.price_row(p);
            }
            self.reprice();
            cycles(&self.flow, &mut mate);
        }
        let full = self.graph.pairs(instance, &mate);
        let value = |pairs: &[(u32, u32)]| units::value(scale.unit, totals(instance, pairs));
        let near = !self.near.is_empty() && value(&self.near) >= value(&full);
        let pairs = if near { self.near.clone() } else { full };
        let graph = &self.graph;
        let of = |people: &[usize]| -> Vec<i64> {
            let each = people.iter();
            each.map(|&p| self.price[p] - graph.worth[p]).collect()
        };
        let prices = Prices {
            rows: of(&graph.of_row),
            columns: of(&graph.of_column),
            unit: scale.unit,
        };
        (pairs, prices)
    }
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

#[derive(Clone, Debug)]
struct Graph {
    of_row: Vec<usize>,
    of_column: Vec<usize>,
    /// What a person with a partner is worth, and whether the one seat is free.
    worth: Vec<i64>,
    free: Vec<bool>,
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
        Some(Self {
            of_row,
            of_column,
            worth,
            free,
        })
    }

    /// What these two bring as a pair, themselves included.
    fn weight(&self, flow: &Flow, p: usize, q: usize) -> Option<i64> {
        let worth = flow.worth(p, q)?;
        Some(worth + self.worth[p] + self.worth[q])
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

/// Edmonds' search from one unmatched person: turns an alternating path to another one, or to somebody who may be left out, where
/// there is one. Says how many cells it looked at.
fn grow(
    root: usize,
    mate: &mut [usize],
    joined: &impl Fn(usize, usize) -> bool,
    spare: impl Fn(usize) -> bool,
) -> u64 {
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
            return (head * people) as u64;
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
                    return (head * people) as u64;
                }
                outer[mate[to]] = true;
                queue.push(mate[to]);
            }
        }
    }
    (head * people) as u64
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
