//! Sensitivity of a proved answer: the cost of one change, and who moves, by one shortest path at the dual prices.
//!
//! The residual network of the transportation problem has a node for each row and column and one for the world outside,
//! where empty seats are. At prices that prove an answer best every step costs zero or more, so that Dijkstra finds the
//! cheapest way (Edmonds and Karp 1972; Tomizawa 1971). Points are asked for row by row, and only of the rows on the way.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};

use super::objective::Unit;
use super::path::{self, OUTSIDE, Vertex};
use super::problem::{FORBIDDEN, Seats};
use super::scores::Source;

/// Beyond every real distance (those stay below 2^56: prices are below 2^53).
pub const FAR: i64 = 1 << 60;

/// An answer with prices that prove it, and what may still be changed.
#[derive(Clone, Debug)]
pub struct Exchange {
    row: Vec<Node>,
    column: Vec<Node>,
    unit: Unit,
    r: Vec<i64>,
    c: Vec<i64>,
    /// Pairs that may end, with their worth.
    of_row: Vec<Vec<u32>>,
    of_column: Vec<Vec<(u32, i64)>>,
    /// Pairs that may not end.
    forced: BTreeSet<(u32, u32)>,
    /// Cells that are neither to begin nor to end.
    closed: BTreeSet<(u32, u32)>,
    scratch: Scratch,
    looks: u64,
}

/// A row or a column with its seats: the worth of a seat never rises from one to the next.
#[derive(Clone, Copy, Debug)]
struct Node {
    degree: u32,
    floor: u32,
    cap: u32,
    min: u32,
    minimum: i64,
    first: i64,
}

impl Node {
    fn seat(&self, number: u32) -> i64 {
        let minimum = if number <= self.min { self.minimum } else { 0 };
        minimum + if number == 1 { self.first } else { 0 }
    }

    fn gain(&self) -> Option<i64> {
        (self.degree < self.cap).then(|| self.seat(self.degree + 1))
    }

    fn last(&self) -> Option<i64> {
        (self.degree > self.floor).then(|| self.seat(self.degree))
    }
}

#[derive(Clone, Debug, Default)]
struct Scratch {
    row_at: Vec<i64>,
    row_from: Vec<u32>,
    row_done: Vec<u32>,
    waiting: BinaryHeap<Reverse<(i64, u32)>>,
    /// Tentative distance of each column; `FAR` again once settled.
    key: Vec<i64>,
    column_at: Vec<i64>,
    column_from: Vec<u32>,
    outside: i64,
    outside_from: Option<Vertex>,
    outside_done: bool,
    line: Vec<i32>,
}

impl Exchange {
    /// An answer and its proof. `pairs` are all of them, forced ones too. None when the prices do not prove the answer best
    /// step by step, when numbers do not match, or when a pair may not exist.
    #[must_use]
    pub fn new(
        source: &impl Source,
        seats: (&[Seats], &[Seats]),
        forced: &[(u32, u32)],
        unit: Unit,
        pairs: &[(u32, u32)],
        prices: (&[i64], &[i64]),
    ) -> Option<Self> {
        // Nobody has more partners than there are on the other side.
        let node = |seats: &Seats, across: usize| Node {
            degree: 0,
            floor: 0,
            cap: seats.max.min(across as u32),
            min: seats.min,
            minimum: unit.minimum,
            first: if seats.counts { unit.person } else { 0 },
        };
        let (rows, columns) = (seats.0.len(), seats.1.len());
        if prices.0.len() != rows || prices.1.len() != columns {
            return None;
        }
        let mut made = Self {
            row: seats.0.iter().map(|seats| node(seats, columns)).collect(),
            column: seats.1.iter().map(|seats| node(seats, rows)).collect(),
            unit,
            r: prices.0.to_vec(),
            c: prices.1.to_vec(),
            of_row: vec![Vec::new(); rows],
            of_column: vec![Vec::new(); columns],
            forced: forced.iter().copied().collect(),
            closed: forced.iter().copied().collect(),
            scratch: Scratch::default(),
            looks: 0,
        };
        for &(i, j) in pairs {
            let points = source.cell(i, j);
            let (row, column) = (
                made.row.get_mut(i as usize)?,
                made.column.get_mut(j as usize)?,
            );
            if points == FORBIDDEN {
                return None;
            }
            row.degree += 1;
            column.degree += 1;
            if made.forced.contains(&(i, j)) {
                row.floor += 1;
                column.floor += 1;
            } else {
                let worth = unit.pair + unit.point * i64::from(points);
                made.link(i, j, worth);
                // A pair whose end would pay is no part of a best answer.
                if worth < made.r[i as usize] + made.c[j as usize] {
                    return None;
                }
            }
        }
        let nodes = made.row.iter().zip(&made.r);
        let good = nodes
            .chain(made.column.iter().zip(&made.c))
            .all(|(node, price)| {
                node.degree <= node.cap
                    && node.gain().is_none_or(|gain| gain + price <= 0)
                    && node.last().is_none_or(|last| last + price >= 0)
            });
        good.then_some(made)
    }

    /// Cells looked at so far.
    #[must_use]
    pub fn looks(&self) -> u64 {
        self.looks
    }

    /// All pairs, sorted.
    #[must_use]
    pub fn pairs(&self) -> Vec<(u32, u32)> {
        let mut pairs: Vec<(u32, u32)> = self.forced.iter().copied().collect();
        pairs.extend(self.free_pairs());
        pairs.sort_unstable();
        pairs
    }

    /// The pairs that may end, in order.
    pub fn free_pairs(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        let each = (0u32..).zip(&self.of_row);
        each.flat_map(|(i, columns)| columns.iter().map(move |&j| (i, j)))
    }

    /// Makes a pair whatever it costs, and says what it costs in units of the prices; none when it cannot be made, or costs
    /// `limit` or more (then nothing has changed). From then on it may not end.
    pub fn force(&mut self, source: &impl Source, cell: (u32, u32), limit: i64) -> Option<i64> {
        let (i, j) = (cell.0 as usize, cell.1 as usize);
        if self.forced.contains(&cell) {
            return Some(0);
        }
        if let Some(place) = self
            .of_column
            .get(j)?
            .iter()
            .position(|(row, _)| *row == cell.0)
        {
            self.of_column[j].remove(place);
            self.of_row[i].retain(|&column| column != cell.1);
            self.hold(cell);
            return Some(0);
        }
        let points = source.cell(cell.0, cell.1);
        if points == FORBIDDEN
            || self.closed.contains(&cell)
            || self.row[i].floor >= self.row[i].cap
            || self.column[j].floor >= self.column[j].cap
        {
            return None;
        }
        let slack = self.r[i] + self.c[j] - self.unit.pair - self.unit.point * i64::from(points);
        self.closed.insert(cell);
        let Some(level) = self.search(source, Vertex::Column(j), Vertex::Row(i), limit - slack)
        else {
            self.closed.remove(&cell);
            return None;
        };
        self.reprice(level);
        self.augment(source, Vertex::Column(j), Vertex::Row(i));
        self.hold(cell);
        Some(level + slack)
    }

    /// Ends a pair, or keeps one from beginning, whatever it costs, and says what it costs; none when it may not end, or costs
    /// `limit` or more (then nothing has changed).
    pub fn forbid(&mut self, source: &impl Source, cell: (u32, u32), limit: i64) -> Option<i64> {
        if self.forced.contains(&cell) {
            return None;
        }
        if !self.has(cell) {
            self.closed.insert(cell);
            return Some(0);
        }
        let cost = self.part(source, cell, limit, |made, level| {
            made.reprice(level);
            made.augment(
                source,
                Vertex::Row(cell.0 as usize),
                Vertex::Column(cell.1 as usize),
            );
        })?;
        self.closed.insert(cell);
        Some(cost)
    }

    /// What ending a pair would cost; none when there is no such pair, when it may not end, or costs `limit` or more.
    pub fn cost_without(
        &mut self,
        source: &impl Source,
        cell: (u32, u32),
        limit: i64,
    ) -> Option<i64> {
        if !self.has(cell) {
            return None;
        }
        let worth = self.unit.pair + self.unit.point * i64::from(source.cell(cell.0, cell.1));
        self.part(source, cell, limit, |made, _| {
            made.link(cell.0, cell.1, worth)
        })
    }

    /// Parts a pair, finds the cheapest way round, and does something with it; mends everything when there is none.
    fn part(
        &mut self,
        source: &impl Source,
        cell: (u32, u32),
        limit: i64,
        then: impl FnOnce(&mut Self, i64),
    ) -> Option<i64> {
        let (i, j) = (cell.0 as usize, cell.1 as usize);
        let place = self.of_column[j]
            .iter()
            .position(|(row, _)| *row == cell.0)?;
        let (_, worth) = self.of_column[j].remove(place);
        self.of_row[i].retain(|&column| column != cell.1);
        let profit = worth - self.r[i] - self.c[j];
        let fresh = self.closed.insert(cell);
        let level = self.search(source, Vertex::Row(i), Vertex::Column(j), limit - profit);
        if fresh {
            self.closed.remove(&cell);
        }
        match level {
            Some(level) => {
                then(self, level);
                Some(level + profit)
            }
            None => {
                self.link(cell.0, cell.1, worth);
                None
            }
        }
    }

    fn has(&self, cell: (u32, u32)) -> bool {
        let rows = self.of_column.get(cell.1 as usize);
        rows.is_some_and(|rows| rows.iter().any(|(row, _)| *row == cell.0))
    }

    /// The cheapest cell that could be added without ending any pair, and what that costs; the first of equals.
    #[must_use]
    pub fn cheapest_addition(&self, source: &impl Source, limit: i64) -> Option<(i64, (u32, u32))> {
        let open: Vec<(usize, i64)> = (0..self.column.len())
            .filter_map(|j| Some((j, self.column[j].gain()?)))
            .collect();
        if open.is_empty() {
            return None;
        }
        let mut line = vec![FORBIDDEN; self.column.len()];
        let mut best: Option<(i64, (u32, u32))> = None;
        for (i, node) in (0u32..).zip(&self.row) {
            let Some(gain) = node.gain() else { continue };
            source.fill(i, 0..self.columns(), &mut line);
            for &(j, other) in &open {
                let cell = (i, j as u32);
                if line[j] == FORBIDDEN
                    || self.closed.contains(&cell)
                    || self.of_row[i as usize].contains(&cell.1)
                {
                    continue;
                }
                let cost = -(gain + other + self.unit.pair + self.unit.point * i64::from(line[j]));
                if cost < best.map_or(limit, |(cost, _)| cost) {
                    best = Some((cost, cell));
                }
            }
        }
        best
    }

    fn columns(&self) -> u32 {
        self.column.len() as u32
    }

    fn hold(&mut self, cell: (u32, u32)) {
        self.row[cell.0 as usize].floor += 1;
        self.column[cell.1 as usize].floor += 1;
        self.forced.insert(cell);
        self.closed.insert(cell);
    }

    fn link(&mut self, i: u32, j: u32, worth: i64) {
        let columns = &mut self.of_row[i as usize];
        let place = columns.partition_point(|&column| column < j);
        columns.insert(place, j);
        let rows = &mut self.of_column[j as usize];
        let place = rows.partition_point(|&(row, _)| row < i);
        rows.insert(place, (i, worth));
    }

    /// Dijkstra from one node until another is settled; none when it is `limit` or more away.
    fn search(
        &mut self,
        source: &impl Source,
        from: Vertex,
        to: Vertex,
        limit: i64,
    ) -> Option<i64> {
        let limit = limit.min(FAR);
        self.clear();
        match from {
            Vertex::Row(i) => self.reach_row(i, 0, OUTSIDE),
            Vertex::Column(j) => self.scratch.key[j] = 0,
            Vertex::Outside => self.scratch.outside = 0,
        }
        let mut nearest: Option<(i64, usize)> = None;
        loop {
            let s = &mut self.scratch;
            let row = s.waiting.peek().map_or(FAR, |Reverse((at, _))| *at);
            let (key, column) = match nearest.take() {
                Some(found) => found,
                None => least(&s.key),
            };
            let outside = if s.outside_done { FAR } else { s.outside };
            let level = row.min(key).min(outside);
            if level >= limit {
                return None;
            }
            // On equal terms the goal comes first: most of what is as near need not be looked at.
            let there = match to {
                Vertex::Row(i) => s.row_at[i] == level,
                Vertex::Column(j) => s.key[j] == level,
                Vertex::Outside => s.outside == level,
            };
            if there {
                return Some(level);
            }
            if outside == level {
                s.outside_done = true;
                self.leave_outside(level);
            } else if row == level {
                let Reverse((at, i)) = s.waiting.pop()?;
                if at > s.row_at[i as usize] {
                    continue;
                }
                s.row_done.push(i);
                nearest = Some(self.leave_row(source, i as usize, level));
            } else {
                s.key[column] = FAR;
                s.column_at[column] = level;
                self.leave_column(column, level);
            }
        }
    }

    fn clear(&mut self) {
        let (rows, columns) = (self.row.len(), self.column.len());
        self.looks += columns as u64;
        let s = &mut self.scratch;
        s.row_at.clear();
        s.row_at.resize(rows, FAR);
        s.row_from.resize(rows, OUTSIDE);
        s.row_done.clear();
        s.waiting.clear();
        s.key.clear();
        s.key.resize(columns, FAR);
        s.column_at.clear();
        s.column_at.resize(columns, FAR);
        s.column_from.resize(columns, OUTSIDE);
        s.line.resize(columns, FORBIDDEN);
        s.outside = FAR;
        s.outside_from = None;
        s.outside_done = false;
    }

    fn reach_row(&mut self, i: usize, at: i64, from: u32) {
        let s = &mut self.scratch;
        if at < s.row_at[i] {
            s.row_at[i] = at;
            s.row_from[i] = from;
            s.waiting.push(Reverse((at, i as u32)));
        }
    }

    fn reach_outside(&mut self, at: i64, from: Vertex) {
        let s = &mut self.scratch;
        if !s.outside_done && at < s.outside {
            s.outside = at;
            s.outside_from = Some(from);
        }
    }

    /// Steps from a settled row to its free cells; gives the nearest column for nothing.
    fn leave_row(&mut self, source: &impl Source, i: usize, at: i64) -> (i64, usize) {
        if let Some(last) = self.row[i].last() {
            self.reach_outside(at + last + self.r[i], Vertex::Row(i));
        }
        let columns = self.columns();
        self.looks += u64::from(columns);
        let s = &mut self.scratch;
        source.fill(i as u32, 0..columns, &mut s.line);
        for &j in &self.of_row[i] {
            s.line[j as usize] = FORBIDDEN;
        }
        for (_, j) in self.closed.range((i as u32, 0)..=(i as u32, u32::MAX)) {
            s.line[*j as usize] = FORBIDDEN;
        }
        let base = at + self.r[i] - self.unit.pair;
        let each = s.line.iter().zip(&self.c).zip(&mut s.key);
        let rest = s.column_from.iter_mut().zip(&s.column_at);
        let mut best = (FAR, 0);
        for (j, (((&points, &price), key), (from, &settled))) in each.zip(rest).enumerate() {
            if points != FORBIDDEN && settled == FAR {
                let next = base + price - self.unit.point * i64::from(points);
                if next < *key {
                    *key = next;
                    *from = i as u32;
                }
            }
            if *key < best.0 {
                best = (*key, j);
            }
        }
        best
    }

    fn leave_column(&mut self, j: usize, at: i64) {
        if let Some(gain) = self.column[j].gain() {
            self.reach_outside(at - gain - self.c[j], Vertex::Column(j));
        }
        let rows = std::mem::take(&mut self.of_column[j]);
        for &(i, worth) in &rows {
            self.reach_row(
                i as usize,
                at + worth - self.r[i as usize] - self.c[j],
                j as u32,
            );
        }
        self.of_column[j] = rows;
    }

    fn leave_outside(&mut self, at: i64) {
        for i in 0..self.row.len() {
            if let Some(gain) = self.row[i].gain() {
                self.reach_row(i, at - gain - self.r[i], OUTSIDE);
            }
        }
        for j in 0..self.column.len() {
            if let Some(last) = self.column[j].last() {
                let next = at + last + self.c[j];
                let s = &mut self.scratch;
                if s.column_at[j] == FAR && next < s.key[j] {
                    s.key[j] = next;
                    s.column_from[j] = OUTSIDE;
                }
            }
        }
    }

    /// Moves the prices so that every step of the way found costs nothing and none less.
    fn reprice(&mut self, level: i64) {
        let s = &self.scratch;
        let beyond = |at: i64| (level - at).max(0);
        // Only differences between nodes matter, and the outside stays where it is.
        let outside = if s.outside_done { beyond(s.outside) } else { 0 };
        for (r, at) in self.r.iter_mut().zip(&s.row_at) {
            *r += outside - beyond(*at);
        }
        for (c, at) in self.c.iter_mut().zip(&s.column_at) {
            *c += beyond(*at) - outside;
        }
    }

    /// Turns every step of the way found.
    fn augment(&mut self, source: &impl Source, from: Vertex, to: Vertex) {
        let mut at = to;
        while at != from {
            let s = &self.scratch;
            let Some(before) = path::before(at, &s.row_from, &s.column_from, s.outside_from) else {
                return;
            };
            match (before, at) {
                (Vertex::Row(i), Vertex::Column(j)) => {
                    let points = source.cell(i as u32, j as u32);
                    let worth = self.unit.pair + self.unit.point * i64::from(points);
                    self.link(i as u32, j as u32, worth);
                }
                (Vertex::Column(j), Vertex::Row(i)) => {
                    self.of_row[i].retain(|&column| column != j as u32);
                    self.of_column[j].retain(|(row, _)| *row != i as u32);
                }
                (Vertex::Outside, Vertex::Row(i)) => self.row[i].degree += 1,
                (Vertex::Row(i), Vertex::Outside) => self.row[i].degree -= 1,
                (Vertex::Column(j), Vertex::Outside) => self.column[j].degree += 1,
                (Vertex::Outside, Vertex::Column(j)) => self.column[j].degree -= 1,
                // No step joins two nodes of one side.
                _ => return,
            }
            at = before;
        }
    }
}

fn least(keys: &[i64]) -> (i64, usize) {
    let mut best = (FAR, 0);
    for (j, &key) in keys.iter().enumerate() {
        if key < best.0 {
            best = (key, j);
        }
    }
    best
}
