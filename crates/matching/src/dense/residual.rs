//! The engine: a transportation problem kept optimal while its parts change.
//!
//! Nodes are rows, columns and the world outside, where seats that stay empty are. Prices `r` and `c` keep every step of
//! the residual network at a cost of zero or more:
//! a free cell costs `r + c - worth`, a pair's way back `worth - r - c`; one more seat of a node costs `-(gain + price)`, one
//! seat less `last + price`. A change breaks one of these; one shortest path mends it. That is all there is to it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use crate::path::{self, OUTSIDE, Vertex};
use crate::problem::FORBIDDEN;

/// Beyond every real distance (those stay below 2^56: prices are below 2^53).
pub(super) const FAR: i64 = 1 << 60;
/// Added to a distance, puts it beyond `FAR`.
const NEVER: i64 = 1 << 61;

/// A row or a column: how much each of its seats is worth. The worth falls from seat to seat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Node {
    /// Filled seats, forced ones included.
    pub degree: u32,
    /// Seats that forced pairs hold.
    pub floor: u32,
    /// Seats there are.
    pub cap: u32,
    /// Seats up to this one are worth `minimum`.
    pub min: u32,
    /// Worth of each seat up to the minimum.
    pub minimum: i64,
    /// What the first filled seat adds.
    pub first: i64,
    /// What every filled seat costs (zero or more).
    pub toll: i64,
}

impl Node {
    /// Worth of the seat with this number, from 1.
    pub fn seat(&self, number: u32) -> i64 {
        let minimum = if number <= self.min { self.minimum } else { 0 };
        let first = if number == 1 { self.first } else { 0 };
        minimum + first - self.toll
    }

    /// Worth of one more filled seat, if there is one.
    pub fn gain(&self) -> Option<i64> {
        (self.degree < self.cap).then(|| self.seat(self.degree + 1))
    }

    /// Worth of the last filled seat, if it may be given up.
    pub fn last(&self) -> Option<i64> {
        (self.degree > self.floor).then(|| self.seat(self.degree))
    }

    /// The most that `worth + price * seats` can be over the seats this node may fill.
    pub fn most(&self, price: i64) -> i128 {
        let mut total = 0i128;
        for number in 1..=self.floor {
            total += i128::from(self.seat(number)) + i128::from(price);
        }
        // Seats beyond minimum and first are all worth the same, so only two more need a look.
        let kink = self.min.max(1);
        let mut best = total;
        let mut number = self.floor;
        while number < self.cap && number < kink.max(self.floor) {
            number += 1;
            total += i128::from(self.seat(number)) + i128::from(price);
            best = best.max(total);
        }
        if number < self.cap {
            let each = i128::from(self.seat(number + 1)) + i128::from(price);
            best = best.max(total + each * i128::from(self.cap - number));
        }
        best
    }
}

/// A transportation problem with its current answer and prices.
#[derive(Clone, Debug)]
pub(super) struct Flow {
    pub rows: usize,
    pub columns: usize,
    /// Points of each cell; forced, special and useless cells are forbidden here.
    cells: Vec<i32>,
    pair: i64,
    point: i64,
    /// Cells whose worth is not `pair + point * points`: `None` may not become a pair.
    special: BTreeMap<(u32, u32), Option<i64>>,
    pub row: Vec<Node>,
    pub column: Vec<Node>,
    pub r: Vec<i64>,
    pub c: Vec<i64>,
    /// Pairs, per row and per column, sorted; forced pairs are not among them.
    pub of_row: Vec<Vec<u32>>,
    pub of_column: Vec<Vec<u32>>,
    /// Cells looked at so far.
    pub looks: u64,
    scratch: Scratch,
}

/// What one search needs; kept so that nothing is allocated in the long loop.
#[derive(Clone, Debug, Default)]
struct Scratch {
    /// Column prices as the scan reads them: `NEVER` for columns that are settled or paired with the scanned row.
    seen: Vec<i64>,
    /// Cost from a column to the outside, `NEVER` without a free seat.
    open: Vec<i64>,
    /// Tentative distance of each column; `FAR` again once settled.
    key: Vec<i64>,
    column_from: Vec<u32>,
    column_at: Vec<i64>,
    column_done: Vec<u32>,
    row_at: Vec<i64>,
    row_from: Vec<u32>,
    row_done: Vec<u32>,
    waiting: BinaryHeap<Reverse<(i64, u32)>>,
    /// Tentative distance of the outside and the node before it.
    outside: i64,
    outside_from: Option<Vertex>,
    outside_done: bool,
}

impl Flow {
    /// A problem without pairs. `cells` is row-major; forbid in it whatever is forced or can never be.
    pub fn new(cells: Vec<i32>, pair: i64, point: i64, row: Vec<Node>, column: Vec<Node>) -> Self {
        let (rows, columns) = (row.len(), column.len());
        let c: Vec<i64> = column
            .iter()
            .map(|node| -node.gain().unwrap_or(0))
            .collect();
        let mut flow = Self {
            rows,
            columns,
            cells,
            pair,
            point,
            special: BTreeMap::new(),
            row,
            column,
            r: vec![0; rows],
            c,
            of_row: vec![Vec::new(); rows],
            of_column: vec![Vec::new(); columns],
            looks: 0,
            scratch: Scratch::default(),
        };
        flow.ready();
        flow
    }

    /// A problem with pairs and prices that are already best together (or nearly: then `mend` everything).
    pub fn resume(&mut self, pairs: &[(u32, u32)], r: &[i64], c: &[i64]) {
        self.r = r.to_vec();
        self.c = c.to_vec();
        for &(i, j) in pairs {
            if self.worth(i as usize, j as usize).is_some() {
                self.link(i as usize, j as usize);
                self.row[i as usize].degree += 1;
                self.column[j as usize].degree += 1;
            }
        }
        self.ready();
    }

    fn ready(&mut self) {
        let s = &mut self.scratch;
        s.seen = self.c.clone();
        s.key = vec![FAR; self.columns];
        s.open = vec![NEVER; self.columns];
        s.column_from = vec![OUTSIDE; self.columns];
        s.column_at = vec![FAR; self.columns];
        s.row_at = vec![FAR; self.rows];
        s.row_from = vec![OUTSIDE; self.rows];
        for j in 0..self.columns {
            self.reopen(j);
        }
    }

    fn reopen(&mut self, j: usize) {
        self.scratch.open[j] = self.column[j]
            .gain()
            .map_or(NEVER, |gain| -(gain + self.c[j]));
    }

    /// What a pair in this cell is worth; none where it may not exist.
    pub fn worth(&self, i: usize, j: usize) -> Option<i64> {
        let points = self.cells[i * self.columns + j];
        if points != FORBIDDEN {
            return Some(self.pair + self.point * i64::from(points));
        }
        self.special.get(&(i as u32, j as u32)).copied().flatten()
    }

    /// Whether this cell holds a pair (forced ones are not seen here).
    pub fn has(&self, i: usize, j: usize) -> bool {
        self.of_row[i].binary_search(&(j as u32)).is_ok()
    }

    /// All pairs except forced ones, sorted.
    pub fn pairs(&self) -> Vec<(u32, u32)> {
        let each = self.of_row.iter().enumerate();
        each.flat_map(|(i, columns)| columns.iter().map(move |&j| (i as u32, j)))
            .collect()
    }

    /// The whole number that the present pairs reach, forced ones included.
    pub fn value(&self, instance: &crate::problem::Instance) -> i128 {
        let mut total = 0i128;
        for (i, j) in self.pairs() {
            total += i128::from(self.worth(i as usize, j as usize).unwrap_or(0));
        }
        for &(i, j) in &instance.forced {
            let points = instance.points[i as usize * self.columns + j as usize];
            total += i128::from(self.pair) + i128::from(self.point) * i128::from(points);
        }
        for node in self.row.iter().chain(&self.column) {
            total += (1..=node.degree)
                .map(|number| i128::from(node.seat(number)))
                .sum::<i128>();
        }
        total
    }

    /// Gives a row its first price and fills its seats. Call once for each row, in order.
    pub fn insert(&mut self, i: usize) {
        self.price_row(i);
        self.mend_row(i, false);
    }

    /// The least price of a row that keeps all its free cells at a cost of zero or more.
    pub fn price_row(&mut self, i: usize) {
        let line = &self.cells[i * self.columns..(i + 1) * self.columns];
        let mut best = -FAR;
        for (&points, &c) in line.iter().zip(&self.c) {
            if points != FORBIDDEN {
                best = best.max(self.point * i64::from(points) - c);
            }
        }
        self.looks += self.columns as u64;
        let mut best = best + self.pair;
        for (&(_, j), worth) in self.special.range((i as u32, 0)..=(i as u32, u32::MAX)) {
            if let Some(worth) = worth {
                best = best.max(worth - self.c[j as usize]);
            }
        }
        self.r[i] = if best > -FAR / 2 {
            best
        } else {
            -self.row[i].gain().unwrap_or(0)
        };
    }

    /// Changes a row's seats (not its degree) and mends what that breaks. `eager`: on equal worth, move.
    pub fn change_row(&mut self, i: usize, change: impl FnOnce(&mut Node), eager: bool) {
        change(&mut self.row[i]);
        self.mend_row(i, eager);
    }

    /// Changes a column's seats (not its degree) and mends what that breaks. `eager`: on equal worth, move.
    pub fn change_column(&mut self, j: usize, change: impl FnOnce(&mut Node), eager: bool) {
        change(&mut self.column[j]);
        self.reopen(j);
        self.mend_column(j, eager);
    }

    /// Makes the row's number of seats best again.
    pub fn mend_row(&mut self, i: usize, eager: bool) {
        while self.row[i].degree > self.row[i].cap
            && self.shift(Vertex::Outside, Vertex::Row(i), FAR, false)
        {
            self.row[i].degree -= 1;
        }
        while let Some(gain) = self.row[i].gain()
            && self.shift(Vertex::Row(i), Vertex::Outside, gain + self.r[i], eager)
        {
            self.row[i].degree += 1;
        }
        while let Some(last) = self.row[i].last()
            && self.shift(Vertex::Outside, Vertex::Row(i), -(last + self.r[i]), eager)
        {
            self.row[i].degree -= 1;
        }
    }

    /// Makes the column's number of seats best again.
    pub fn mend_column(&mut self, j: usize, eager: bool) {
        while self.column[j].degree > self.column[j].cap
            && self.shift(Vertex::Column(j), Vertex::Outside, FAR, false)
        {
            self.column[j].degree -= 1;
            self.reopen(j);
        }
        while let Some(gain) = self.column[j].gain()
            && self.shift(Vertex::Outside, Vertex::Column(j), gain + self.c[j], eager)
        {
            self.column[j].degree += 1;
            self.reopen(j);
        }
        while let Some(last) = self.column[j].last()
            && self.shift(
                Vertex::Column(j),
                Vertex::Outside,
                -(last + self.c[j]),
                eager,
            )
        {
            self.column[j].degree -= 1;
            self.reopen(j);
        }
    }

    /// Gives one cell another worth (none: no pair may be there) and mends what that breaks.
    pub fn change_cell(&mut self, i: usize, j: usize, worth: Option<i64>, eager: bool) {
        let had = self.has(i, j);
        self.cells[i * self.columns + j] = FORBIDDEN;
        self.special.insert((i as u32, j as u32), worth);
        match (had, worth) {
            (false, None) => {}
            (false, Some(worth)) => {
                let want = worth - self.r[i] - self.c[j];
                if self.shift(Vertex::Column(j), Vertex::Row(i), want, eager) {
                    self.link(i, j);
                }
            }
            (true, Some(worth)) => {
                let want = self.r[i] + self.c[j] - worth;
                if self.shift(Vertex::Row(i), Vertex::Column(j), want, eager) {
                    self.unlink(i, j);
                }
            }
            (true, None) => {
                // Not a step while it is on its way out: its own way back is not used from its own column.
                self.unlink(i, j);
                self.shift(Vertex::Row(i), Vertex::Column(j), FAR, false);
            }
        }
    }

    /// Gives one cell another worth before any pair is made.
    pub fn set_cell(&mut self, i: usize, j: usize, worth: i64) {
        self.cells[i * self.columns + j] = FORBIDDEN;
        self.special.insert((i as u32, j as u32), Some(worth));
    }

    /// Gives one cell other points and mends what that breaks; says whether its pair ended or began.
    pub fn change_points(&mut self, i: usize, j: usize, points: i32) -> bool {
        let had = self.has(i, j);
        self.cells[i * self.columns + j] = points;
        let over = self.pair + self.point * i64::from(points) - self.r[i] - self.c[j];
        if had {
            let moved = self.shift(Vertex::Row(i), Vertex::Column(j), -over, false);
            if moved {
                self.unlink(i, j);
            }
            moved
        } else {
            let moved = self.shift(Vertex::Column(j), Vertex::Row(i), over, false);
            if moved {
                self.link(i, j);
            }
            moved
        }
    }

    /// Makes a pair in a free cell whatever it costs, and says what it cost; none when the seats cannot bear it.
    /// From then on the pair is a forced one: it holds a seat and is not among `pairs`.
    pub fn force(&mut self, i: usize, j: usize) -> Option<i64> {
        if self.row[i].floor >= self.row[i].cap || self.column[j].floor >= self.column[j].cap {
            return None;
        }
        let worth = self.worth(i, j)?;
        let slack = self.r[i] + self.c[j] - worth;
        self.cells[i * self.columns + j] = FORBIDDEN;
        self.special.insert((i as u32, j as u32), None);
        let level = self.search(Vertex::Column(j), Vertex::Row(i), FAR)?;
        self.reprice(level);
        self.augment(Vertex::Column(j), Vertex::Row(i));
        self.row[i].floor += 1;
        self.column[j].floor += 1;
        Some(level + slack)
    }

    /// Ends a pair whatever it costs, and says what it cost.
    pub fn forbid(&mut self, i: usize, j: usize) -> Option<i64> {
        let profit = self.worth(i, j)? - self.r[i] - self.c[j];
        self.unlink(i, j);
        self.cells[i * self.columns + j] = FORBIDDEN;
        self.special.insert((i as u32, j as u32), None);
        let level = self.search(Vertex::Row(i), Vertex::Column(j), FAR)?;
        self.reprice(level);
        self.augment(Vertex::Row(i), Vertex::Column(j));
        Some(level + profit)
    }

    /// What it would cost, at the present worths, to fill one more seat of a row; below zero it would pay.
    pub fn cost_of_row(&mut self, i: usize) -> Option<i64> {
        let gain = self.row[i].gain()?;
        let level = self.search(Vertex::Row(i), Vertex::Outside, FAR)?;
        Some(level - gain - self.r[i])
    }

    /// What it would cost, at the present worths, to fill one more seat of a column.
    pub fn cost_of_column(&mut self, j: usize) -> Option<i64> {
        let gain = self.column[j].gain()?;
        let level = self.search(Vertex::Outside, Vertex::Column(j), FAR)?;
        Some(level - gain - self.c[j])
    }

    /// What it would cost to empty one seat of a row.
    pub fn loss_of_row(&mut self, i: usize) -> Option<i64> {
        let last = self.row[i].last()?;
        let level = self.search(Vertex::Outside, Vertex::Row(i), FAR)?;
        Some(level + last + self.r[i])
    }

    /// What it would cost to empty one seat of a column.
    pub fn loss_of_column(&mut self, j: usize) -> Option<i64> {
        let last = self.column[j].last()?;
        let level = self.search(Vertex::Column(j), Vertex::Outside, FAR)?;
        Some(level + last + self.c[j])
    }

    /// What it would cost to end a pair, or to make one in a free cell.
    pub fn cost_of_cell(&mut self, i: usize, j: usize) -> Option<i64> {
        let profit = self.worth(i, j)? - self.r[i] - self.c[j];
        if self.has(i, j) {
            // The way from the row to the column must not use the pair itself, and cannot: it points the other way.
            Some(self.search(Vertex::Row(i), Vertex::Column(j), FAR)? + profit)
        } else {
            Some(self.search(Vertex::Column(j), Vertex::Row(i), FAR)? - profit)
        }
    }

    /// Closes a cycle through a step that pays `want`: moves along the cheapest way if that costs less, and otherwise
    /// only takes the profit out by prices. Says whether it moved; the step itself is the caller's to record.
    fn shift(&mut self, from: Vertex, to: Vertex, want: i64, eager: bool) -> bool {
        if want < 0 || (want == 0 && !eager) {
            return false;
        }
        match self.search(from, to, want + i64::from(eager)) {
            Some(level) => {
                self.reprice(level);
                self.augment(from, to);
                true
            }
            None => {
                self.reprice(want);
                false
            }
        }
    }

    /// Dijkstra over the residual network from one node until `to` is settled; none when it is `limit` or more away.
    fn search(&mut self, from: Vertex, to: Vertex, limit: i64) -> Option<i64> {
        self.clear();
        let mut best = (FAR, 0usize);
        // The least key is known only after a scan; a settled column makes it stale.
        let mut stale = false;
        match from {
            Vertex::Row(i) => {
                self.scratch.row_at[i] = 0;
                self.scratch.waiting.push(Reverse((0, i as u32)));
            }
            Vertex::Column(j) => {
                self.scratch.key[j] = 0;
                stale = true;
            }
            Vertex::Outside => {
                self.scratch.outside = 0;
            }
        }
        let mut level = 0;
        loop {
            let next_row = self
                .scratch
                .waiting
                .peek()
                .map_or(FAR, |Reverse((at, _))| *at);
            if next_row > level && stale {
                best = self.least_key();
                stale = false;
            }
            let column = if stale { FAR } else { best.0 };
            let outside = if self.scratch.outside_done {
                FAR
            } else {
                self.scratch.outside
            };
            level = next_row.min(column).min(outside);
            // On equal terms the goal comes first: most of what is as near need not be looked at.
            let there = match to {
                Vertex::Row(i) => self.scratch.row_at[i] == level,
                Vertex::Column(j) => !stale && self.scratch.key[j] == level,
                Vertex::Outside => false,
            };
            if there && level < limit.min(FAR) {
                return Some(level);
            }
            if level >= limit.min(FAR) {
                return None;
            }
            if outside == level {
                self.scratch.outside_done = true;
                if to == Vertex::Outside {
                    return Some(level);
                }
                self.leave_outside(level, from, to);
                stale = true;
            } else if next_row == level {
                let Reverse((at, i)) = self.scratch.waiting.pop()?;
                if at > self.scratch.row_at[i as usize] {
                    continue;
                }
                self.scratch.row_done.push(i);
                if to == Vertex::Row(i as usize) {
                    return Some(level);
                }
                // A seat is not filled by emptying it: the direct step between start and end is never a way.
                let direct = from == Vertex::Row(i as usize) && to == Vertex::Outside;
                if let Some(last) = self.row[i as usize].last()
                    && !direct
                {
                    self.reach_outside(level + last + self.r[i as usize], Vertex::Row(i as usize));
                }
                best = self.leave_row(i as usize, level);
                stale = false;
            } else {
                let j = best.1;
                self.scratch.key[j] = FAR;
                self.scratch.seen[j] = NEVER;
                self.scratch.column_at[j] = level;
                self.scratch.column_done.push(j as u32);
                if to == Vertex::Column(j) {
                    return Some(level);
                }
                if let Some(gain) = self.column[j].gain()
                    && (from != Vertex::Column(j) || to != Vertex::Outside)
                {
                    self.reach_outside(level - gain - self.c[j], Vertex::Column(j));
                }
                self.leave_column(j, level);
                stale = true;
            }
        }
    }

    fn clear(&mut self) {
        let s = &mut self.scratch;
        for &j in &s.column_done {
            s.seen[j as usize] = self.c[j as usize];
            s.column_at[j as usize] = FAR;
        }
        s.column_done.clear();
        for &i in &s.row_done {
            s.row_at[i as usize] = FAR;
        }
        s.row_done.clear();
        for &Reverse((_, i)) in &s.waiting {
            s.row_at[i as usize] = FAR;
        }
        s.waiting.clear();
        s.key.fill(FAR);
        // Looks stand for time: an empty search is not for nothing.
        self.looks += self.columns as u64 / 2 + 16;
        s.outside = FAR;
        s.outside_from = None;
        s.outside_done = false;
    }

    fn least_key(&mut self) -> (i64, usize) {
        self.looks += self.columns as u64 / 4;
        let mut best = (FAR, 0);
        for (j, &key) in self.scratch.key.iter().enumerate() {
            if key < best.0 {
                best = (key, j);
            }
        }
        best
    }

    fn reach_outside(&mut self, at: i64, before: Vertex) {
        if at < self.scratch.outside && !self.scratch.outside_done {
            self.scratch.outside = at;
            self.scratch.outside_from = Some(before);
        }
    }

    fn reach_row(&mut self, i: usize, at: i64, before: u32) {
        let s = &mut self.scratch;
        if at < s.row_at[i] {
            s.row_at[i] = at;
            s.row_from[i] = before;
            s.waiting.push(Reverse((at, i as u32)));
        }
    }

    fn reach_column(&mut self, j: usize, at: i64, before: u32) {
        let s = &mut self.scratch;
        if s.seen[j] != NEVER && at < s.key[j] {
            s.key[j] = at;
            s.column_from[j] = before;
            if s.open[j] < FAR && at + s.open[j] < s.outside && !s.outside_done {
                s.outside = at + s.open[j];
                s.outside_from = Some(Vertex::Column(j));
            }
        }
    }

    /// Steps from a settled row to its free cells; gives the least key of all columns for nothing.
    fn leave_row(&mut self, i: usize, at: i64) -> (i64, usize) {
        self.looks += self.columns as u64;
        let s = &mut self.scratch;
        for &j in &self.of_row[i] {
            // Its own pairs are no steps forward.
            s.seen[j as usize] = NEVER;
        }
        let base = at + self.r[i] - self.pair;
        let point = self.point;
        let mut best = (FAR, 0usize);
        let line = &self.cells[i * self.columns..(i + 1) * self.columns];
        let each = line
            .iter()
            .zip(&s.seen)
            .zip(s.key.iter_mut())
            .zip(&mut s.column_from)
            .zip(&s.open);
        for (j, ((((&points, &price), key), before), &open)) in each.enumerate() {
            let worth = if points == FORBIDDEN {
                -NEVER
            } else {
                point * i64::from(points)
            };
            let next = base + price - worth;
            let mut least = *key;
            if next < least {
                *key = next;
                *before = i as u32;
                least = next;
                let out = next + open;
                if out < s.outside && !s.outside_done {
                    s.outside = out;
                    s.outside_from = Some(Vertex::Column(j));
                }
            }
            if least < best.0 {
                best = (least, j);
            }
        }
        for &j in &self.of_row[i] {
            if s.column_at[j as usize] == FAR {
                s.seen[j as usize] = self.c[j as usize];
            }
        }
        if !self.special.is_empty() {
            let first = (i as u32, 0);
            let mut more = Vec::new();
            for (&(_, j), &worth) in self.special.range(first..=(i as u32, u32::MAX)) {
                if let Some(worth) = worth
                    && self.of_row[i].binary_search(&j).is_err()
                {
                    more.push((j as usize, at + self.r[i] + self.c[j as usize] - worth));
                }
            }
            for (j, next) in more {
                self.reach_column(j, next, i as u32);
                if self.scratch.key[j] < best.0 {
                    best = (self.scratch.key[j], j);
                }
            }
        }
        best
    }

    /// Steps from a settled column back along its pairs.
    fn leave_column(&mut self, j: usize, at: i64) {
        let mates = std::mem::take(&mut self.of_column[j]);
        for &i in &mates {
            let worth = self.worth(i as usize, j).unwrap_or(0);
            self.reach_row(
                i as usize,
                at + worth - self.r[i as usize] - self.c[j],
                j as u32,
            );
        }
        self.of_column[j] = mates;
    }

    /// Steps from the outside: one more seat of a row, one less of a column.
    fn leave_outside(&mut self, at: i64, from: Vertex, to: Vertex) {
        let direct = |stop: Vertex| from == Vertex::Outside && stop == to;
        for i in 0..self.rows {
            if let Some(gain) = self.row[i].gain()
                && !direct(Vertex::Row(i))
            {
                self.reach_row(i, at - gain - self.r[i], OUTSIDE);
            }
        }
        for j in 0..self.columns {
            if let Some(last) = self.column[j].last()
                && !direct(Vertex::Column(j))
            {
                self.reach_column(j, at + last + self.c[j], OUTSIDE);
            }
        }
    }

    /// Moves the prices so that every step up to `level` on the last search costs nothing.
    fn reprice(&mut self, level: i64) {
        let shift = if self.scratch.outside_done {
            (level - self.scratch.outside).max(0)
        } else {
            0
        };
        for index in 0..self.scratch.row_done.len() {
            let i = self.scratch.row_done[index] as usize;
            self.r[i] -= (level - self.scratch.row_at[i]).max(0);
        }
        for index in 0..self.scratch.column_done.len() {
            let j = self.scratch.column_done[index] as usize;
            self.c[j] += (level - self.scratch.column_at[j]).max(0);
            self.reopen(j);
        }
        if shift > 0 {
            for r in &mut self.r {
                *r += shift;
            }
            for j in 0..self.columns {
                self.c[j] -= shift;
                self.scratch.seen[j] = self.c[j];
                self.reopen(j);
            }
        }
    }

    /// Turns every step of the path that the last search found.
    fn augment(&mut self, from: Vertex, to: Vertex) {
        let mut at = to;
        while at != from {
            let s = &self.scratch;
            let Some(before) = path::before(at, &s.row_from, &s.column_from, s.outside_from) else {
                return;
            };
            match (before, at) {
                (Vertex::Row(i), Vertex::Column(j)) => self.link(i, j),
                (Vertex::Column(j), Vertex::Row(i)) => self.unlink(i, j),
                (Vertex::Outside, Vertex::Row(i)) => self.row[i].degree += 1,
                (Vertex::Row(i), Vertex::Outside) => self.row[i].degree -= 1,
                (Vertex::Column(j), Vertex::Outside) => {
                    self.column[j].degree += 1;
                    self.reopen(j);
                }
                (Vertex::Outside, Vertex::Column(j)) => {
                    self.column[j].degree -= 1;
                    self.reopen(j);
                }
                // No step joins two nodes of one side.
                _ => return,
            }
            at = before;
        }
    }

    fn link(&mut self, i: usize, j: usize) {
        if let Err(place) = self.of_row[i].binary_search(&(j as u32)) {
            self.of_row[i].insert(place, j as u32);
        }
        if let Err(place) = self.of_column[j].binary_search(&(i as u32)) {
            self.of_column[j].insert(place, i as u32);
        }
    }

    fn unlink(&mut self, i: usize, j: usize) {
        if let Ok(place) = self.of_row[i].binary_search(&(j as u32)) {
            self.of_row[i].remove(place);
        }
        if let Ok(place) = self.of_column[j].binary_search(&(i as u32)) {
            self.of_column[j].remove(place);
        }
    }
}
