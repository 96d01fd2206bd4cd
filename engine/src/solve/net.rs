//! The transportation problem on the candidates alone, kept best while candidates are added.
//!
//! It is a circulation: from the outside to a row (a filled seat), to a column (a pair), and back to the outside (a filled
//! seat). Prices decide which seats and which pairs stand; where that leaves a node with more arriving than leaving, or the
//! other way round, the difference is carried along cheapest ways from the ones to the others (primal-dual method: Ford and
//! Fulkerson 1962; Edmonds and Karp 1972), a whole set of disjoint ways at a time (Hopcroft and Karp 1973). New candidates
//! that pay more than the prices say only raise the price of their row, so everything done before stays useful.
//!
//! All steps of the residual network cost zero or more:
//! outside to row `p - seat - r`, row to outside `seat + r - p`; row to column `r + c - worth`, column to row `worth - r - c`;
//! column to outside `-seat - c - p`, outside to column `seat + c + p`.

use super::queue::Queue;
use crate::assign::flow::Node;

/// Farther than every real distance.
const FAR: i64 = i64::MAX;
/// A search ends when it has found places for one in this many of those who look for one.
const SHARE: u64 = 64;
/// Bids for each row that has no partner at first.
const BIDS: usize = 8;

/// A candidate pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Arc {
    pub row: u32,
    pub column: u32,
    pub points: i32,
}

/// Candidates, seats, pairs and prices.
#[derive(Clone, Debug)]
pub(super) struct Net {
    /// `degree` is the number of seats that the prices want filled, forced ones included.
    pub row: Vec<Node>,
    pub column: Vec<Node>,
    pub r: Vec<i64>,
    pub c: Vec<i64>,
    /// The price of the outside.
    pub p: i64,
    pair: i64,
    point: i64,
    /// Where each row's candidates begin; one more at the end.
    head: Vec<u32>,
    to: Vec<u32>,
    points: Vec<i32>,
    paired: Vec<bool>,
    /// Pairs of each row, and each column's partners with their points.
    pairs_of: Vec<u32>,
    mates: Vec<Vec<(u32, i32)>>,
    /// What arrives at the outside beyond what leaves it.
    surplus: i64,
    /// Units that still look for their way.
    pub open: u64,
    /// Candidates looked at so far.
    pub work: u64,
    stage: Stage,
    scratch: Scratch,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Bidding,
    Ready,
    Spreading,
    Turning,
}

#[derive(Clone, Debug)]
struct Scratch {
    /// Rows with more seats wanted than pairs.
    sources: Vec<u32>,
    source: usize,
    bids: usize,
    queue: Queue,
    /// Rows, then columns, then the outside.
    distance: Vec<i64>,
    touched: Vec<u32>,
    settled: Vec<u32>,
    found: u64,
    target: u64,
    pass: u32,
    seen: Vec<u32>,
    cursor: Vec<u32>,
    /// Where the outside's steps have been tried up to.
    outside_at: usize,
    outside_on: bool,
    stack: Vec<u32>,
}

impl Net {
    /// A problem without pairs. `arcs` are sorted and name no row or column without a free seat.
    pub fn new(row: Vec<Node>, column: Vec<Node>, pair: i64, point: i64, arcs: &[Arc]) -> Self {
        let nodes = row.len() + column.len() + 1;
        let mut net = Self {
            r: row.iter().map(|node| -node.gain().unwrap_or(0)).collect(),
            c: column
                .iter()
                .map(|node| -node.gain().unwrap_or(0))
                .collect(),
            p: 0,
            pair,
            point,
            head: vec![0; row.len() + 1],
            to: Vec::new(),
            points: Vec::new(),
            paired: Vec::new(),
            pairs_of: vec![0; row.len()],
            mates: vec![Vec::new(); column.len()],
            surplus: 0,
            open: 0,
            work: 0,
            stage: Stage::Ready,
            scratch: Scratch {
                sources: Vec::new(),
                source: 0,
                bids: 0,
                queue: Queue::new(),
                distance: vec![FAR; nodes],
                touched: Vec::new(),
                settled: Vec::new(),
                found: 0,
                target: 0,
                pass: 0,
                seen: vec![0; nodes],
                cursor: vec![0; row.len()],
                outside_at: 0,
                outside_on: false,
                stack: Vec::new(),
            },
            row,
            column,
        };
        net.merge(arcs);
        for arc in arcs {
            let worth = net.worth(arc.points);
            let c = &mut net.c[arc.column as usize];
            *c = (*c).max(worth - net.r[arc.row as usize]);
        }
        for j in 0..net.column.len() {
            let node = &mut net.column[j];
            while let Some(gain) = node.gain()
                && gain + net.c[j] > 0
            {
                node.degree += 1;
                net.surplus += 1;
            }
        }
        net.count();
        net
    }

    /// What a pair is worth.
    pub fn worth(&self, points: i32) -> i64 {
        self.pair + self.point * i64::from(points)
    }

    /// Number of candidates.
    pub fn len(&self) -> usize {
        self.to.len()
    }

    /// Number of pairs.
    pub fn paired(&self) -> u32 {
        self.pairs_of.iter().sum()
    }

    /// The pairs, sorted; forced ones are not among them.
    pub fn pairs(&self) -> Vec<(u32, u32)> {
        let mut pairs = Vec::new();
        for i in 0..self.row.len() {
            for at in self.span(i) {
                if self.paired[at] {
                    pairs.push((i as u32, self.to[at]));
                }
            }
        }
        pairs
    }

    /// Pairs that are worth more than their prices: the seats on both sides are to spare.
    pub fn paying(&self) -> Vec<(u32, u32)> {
        let mut paying = Vec::new();
        for (j, mates) in (0u32..).zip(&self.mates) {
            let each = mates.iter().filter(|&&(i, points)| {
                self.worth(points) > self.r[i as usize] + self.c[j as usize]
            });
            paying.extend(each.map(|&(i, _)| (i, j)));
        }
        paying
    }

    /// Adds candidates, sorted by row and column; those that are there already are left alone.
    pub fn add(&mut self, arcs: &[Arc]) {
        self.merge(arcs);
        let mut last = u32::MAX;
        for arc in arcs {
            if arc.row != last {
                last = arc.row;
                self.raise(arc.row as usize);
            }
        }
        self.count();
    }

    /// Raises a row's price to what its best candidate pays, and gives up the pairs that no longer do.
    fn raise(&mut self, i: usize) {
        let span = self.span(i);
        let mut best = i64::MIN;
        for at in span.clone() {
            if !self.paired[at] {
                best = best.max(self.worth(self.points[at]) - self.c[self.to[at] as usize]);
            }
        }
        if best <= self.r[i] {
            return;
        }
        self.r[i] = best;
        for at in span {
            let j = self.to[at];
            if self.paired[at] && best + self.c[j as usize] > self.worth(self.points[at]) {
                self.unlink(i as u32, j);
            }
        }
        while let Some(gain) = self.row[i].gain()
            && gain + best > self.p
        {
            self.row[i].degree += 1;
            self.surplus -= 1;
        }
    }

    fn merge(&mut self, arcs: &[Arc]) {
        let total = self.to.len() + arcs.len();
        let mut to = Vec::with_capacity(total);
        let mut points = Vec::with_capacity(total);
        let mut paired = Vec::with_capacity(total);
        let mut head = Vec::with_capacity(self.head.len());
        let mut new = arcs.iter().peekable();
        for i in 0..self.row.len() {
            head.push(to.len() as u32);
            let mut old = self.span(i).peekable();
            loop {
                let mine = old.peek().map(|&at| self.to[at]);
                let theirs = new
                    .peek()
                    .filter(|arc| arc.row as usize == i)
                    .map(|arc| arc.column);
                match (mine, theirs) {
                    (None, None) => break,
                    (Some(a), b) if b.is_none_or(|b| a <= b) => {
                        if let Some(at) = old.next() {
                            to.push(a);
                            points.push(self.points[at]);
                            paired.push(self.paired[at]);
                        }
                        if b == Some(a) {
                            new.next();
                        }
                    }
                    _ => {
                        if let Some(arc) = new.next()
                            && (to.last() != Some(&arc.column)
                                || head.last().is_some_and(|&from| from as usize == to.len()))
                        {
                            to.push(arc.column);
                            points.push(arc.points);
                            paired.push(false);
                        }
                    }
                }
            }
        }
        head.push(to.len() as u32);
        (self.head, self.to, self.points, self.paired) = (head, to, points, paired);
    }

    fn count(&mut self) {
        self.scratch.sources.clear();
        self.open = self.surplus.max(0) as u64;
        for i in 0..self.row.len() {
            let excess = self.excess(i);
            if excess > 0 {
                self.scratch.sources.push(i as u32);
                self.open += u64::from(excess);
            }
        }
        self.scratch.bids = BIDS * self.scratch.sources.len();
        self.scratch.source = 0;
        self.stage = Stage::Bidding;
    }

    /// Rows without a partner take their best column from whoever holds it, at a price that their second best column sets
    /// (augmenting row reduction: Jonker and Volgenant 1987). That settles most of them without a search.
    fn bid_all(&mut self, until: u64) -> bool {
        while self.scratch.source < self.scratch.sources.len() && self.scratch.bids > 0 {
            if self.work >= until {
                return false;
            }
            let mut bidder = self.scratch.sources[self.scratch.source];
            self.scratch.source += 1;
            while self.scratch.bids > 0 {
                self.scratch.bids -= 1;
                match self.bid(bidder as usize) {
                    Some(other) => {
                        bidder = other;
                        self.scratch.sources.push(other);
                    }
                    None => break,
                }
            }
        }
        let mut sources = std::mem::take(&mut self.scratch.sources);
        sources.retain(|&i| self.excess(i as usize) > 0);
        sources.sort_unstable();
        sources.dedup();
        self.scratch.sources = sources;
        true
    }

    /// One row's bid; who loses their column by it.
    fn bid(&mut self, i: usize) -> Option<u32> {
        let node = &self.row[i];
        if node.degree - node.floor != 1 || self.pairs_of[i] != 0 {
            return None;
        }
        // What the row would get without a partner.
        let mut second = self.p - node.last()?;
        let mut best = (i64::MIN, false, u32::MAX);
        let span = self.span(i);
        self.work += span.len() as u64;
        for at in span {
            let j = self.to[at];
            let pays = self.worth(self.points[at]) - self.c[j as usize];
            let free = self.mates[j as usize].is_empty();
            if (pays, free) > (best.0, best.1) {
                second = second.max(best.0);
                best = (pays, free, j);
            } else {
                second = second.max(pays);
            }
        }
        let (pays, free, j) = best;
        let column = self.column.get(j as usize)?;
        if pays < second || column.degree != column.cap || column.cap - column.floor != 1 {
            return None;
        }
        if free {
            self.r[i] = pays;
            self.link(i as u32, j);
            self.open -= 1;
            return None;
        }
        if pays == second {
            return None;
        }
        self.c[j as usize] += pays - second;
        self.r[i] = second;
        let &(other, _) = self.mates[j as usize].first()?;
        self.unlink(other, j);
        self.link(i as u32, j);
        Some(other)
    }

    fn excess(&self, i: usize) -> u32 {
        (self.row[i].degree - self.row[i].floor).saturating_sub(self.pairs_of[i])
    }

    /// Units that a node waits for.
    fn lack(&self, node: u32) -> u64 {
        let j = (node as usize).wrapping_sub(self.row.len());
        match self.column.get(j) {
            Some(seats) => {
                u64::from(seats.degree - seats.floor).saturating_sub(self.mates[j].len() as u64)
            }
            None if j == self.column.len() => (-self.surplus).max(0) as u64,
            None => 0,
        }
    }

    fn span(&self, i: usize) -> std::ops::Range<usize> {
        self.head[i] as usize..self.head[i + 1] as usize
    }

    /// Works until nothing is open or `work` has reached `until`; true when nothing is open.
    pub fn step(&mut self, until: u64) -> bool {
        loop {
            match self.stage {
                Stage::Bidding => {
                    if !self.bid_all(until) {
                        return false;
                    }
                    self.stage = Stage::Ready;
                }
                Stage::Ready => {
                    if self.open == 0 {
                        return true;
                    }
                    self.begin();
                    self.stage = Stage::Spreading;
                }
                Stage::Spreading => {
                    let Some(level) = self.spread(until) else {
                        return false;
                    };
                    self.reprice(level);
                    self.stage = Stage::Turning;
                }
                Stage::Turning => {
                    if !self.turn_all(until) {
                        return false;
                    }
                    self.stage = Stage::Ready;
                }
            }
            if self.work >= until {
                return self.stage == Stage::Ready && self.open == 0;
            }
        }
    }

    fn begin(&mut self) {
        let s = &mut self.scratch;
        s.found = 0;
        s.target = self.open.div_ceil(SHARE);
        let mut sources = std::mem::take(&mut self.scratch.sources);
        sources.retain(|&i| self.excess(i as usize) > 0);
        for &i in &sources {
            self.reach(i, 0);
        }
        if self.surplus > 0 {
            self.reach((self.row.len() + self.column.len()) as u32, 0);
        }
        self.scratch.sources = sources;
    }

    fn reach(&mut self, node: u32, distance: i64) {
        let known = &mut self.scratch.distance[node as usize];
        if distance < *known {
            if *known == FAR {
                self.scratch.touched.push(node);
            }
            *known = distance;
            self.scratch.queue.push(distance, node);
        }
    }

    /// Distances from all sources at once (Dijkstra 1959), until enough places are found: how far it went.
    fn spread(&mut self, until: u64) -> Option<i64> {
        let rows = self.row.len();
        let outside = rows + self.column.len();
        let mut level = 0;
        loop {
            if self.work >= until {
                return None;
            }
            let Some((at, node)) = self.scratch.queue.pop() else {
                // Everything that can be reached has been.
                return Some(match self.scratch.settled.last() {
                    Some(&last) => self.scratch.distance[last as usize],
                    None => level,
                });
            };
            if at > self.scratch.distance[node as usize] {
                continue;
            }
            level = at;
            self.scratch.settled.push(node);
            self.scratch.found += self.lack(node);
            if self.scratch.found >= self.scratch.target {
                return Some(level);
            }
            self.work += 1;
            let node = node as usize;
            if node < rows {
                self.leave_row(node, at, outside as u32);
            } else if node < outside {
                self.leave_column(node - rows, at, outside as u32);
            } else {
                self.leave_outside(at);
            }
        }
    }

    fn leave_row(&mut self, i: usize, at: i64, outside: u32) {
        let rows = self.row.len() as u32;
        let base = at + self.r[i] - self.pair;
        let span = self.span(i);
        self.work += span.len() as u64;
        for at in span {
            if !self.paired[at] {
                let j = self.to[at];
                let next = base + self.c[j as usize] - self.point * i64::from(self.points[at]);
                self.reach(rows + j, next);
            }
        }
        if let Some(last) = self.row[i].last() {
            self.reach(outside, at + last + self.r[i] - self.p);
        }
    }

    fn leave_column(&mut self, j: usize, at: i64, outside: u32) {
        let mates = std::mem::take(&mut self.mates[j]);
        for &(i, points) in &mates {
            let next = at + self.worth(points) - self.r[i as usize] - self.c[j];
            self.reach(i, next);
        }
        self.mates[j] = mates;
        if let Some(gain) = self.column[j].gain() {
            self.reach(outside, at - gain - self.c[j] - self.p);
        }
    }

    fn leave_outside(&mut self, at: i64) {
        let rows = self.row.len();
        self.work += (rows + self.column.len()) as u64 / 4;
        for i in 0..rows {
            if let Some(gain) = self.row[i].gain() {
                self.reach(i as u32, at + self.p - gain - self.r[i]);
            }
        }
        for j in 0..self.column.len() {
            if let Some(last) = self.column[j].last() {
                self.reach((rows + j) as u32, at + last + self.c[j] + self.p);
            }
        }
    }

    /// Moves the prices so that every cheapest way up to this level costs nothing.
    fn reprice(&mut self, level: i64) {
        let rows = self.row.len();
        let settled = std::mem::take(&mut self.scratch.settled);
        for &node in &settled {
            let node = node as usize;
            let fall = level - self.scratch.distance[node];
            if node < rows {
                self.r[node] -= fall;
            } else if node < rows + self.column.len() {
                self.c[node - rows] += fall;
            } else {
                self.p -= fall;
            }
        }
        let s = &mut self.scratch;
        s.settled = settled;
        s.settled.clear();
        for node in s.touched.drain(..) {
            s.distance[node as usize] = FAR;
        }
        s.queue.clear();
        s.pass += 1;
        s.source = 0;
        s.outside_at = 0;
        s.outside_on = false;
    }

    /// Turns as many disjoint ways that cost nothing as a search in depth finds.
    fn turn_all(&mut self, until: u64) -> bool {
        while self.scratch.source < self.scratch.sources.len() {
            if self.work >= until {
                return false;
            }
            let i = self.scratch.sources[self.scratch.source];
            self.enter(i);
            while self.excess(i as usize) > 0 && self.turn_from(i) {}
            self.scratch.source += 1;
        }
        let outside = (self.row.len() + self.column.len()) as u32;
        while self.surplus > 0 {
            if self.work >= until {
                return false;
            }
            if !self.turn_from(outside) {
                break;
            }
        }
        true
    }

    fn enter(&mut self, node: u32) {
        let s = &mut self.scratch;
        let index = node as usize;
        if index == self.row.len() + self.column.len() {
            s.outside_on = true;
        } else if s.seen[index] != s.pass {
            s.seen[index] = s.pass;
            if index < self.row.len() {
                s.cursor[index] = self.head[index];
            }
        }
    }

    fn turn_from(&mut self, start: u32) -> bool {
        let outside = (self.row.len() + self.column.len()) as u32;
        let mut stack = std::mem::take(&mut self.scratch.stack);
        stack.clear();
        self.enter(start);
        stack.push(start);
        let mut found = false;
        while let Some(&node) = stack.last() {
            match self.advance(node) {
                Some(next) => {
                    self.enter(next);
                    stack.push(next);
                    if self.lack(next) > 0 {
                        found = true;
                        break;
                    }
                }
                None => {
                    stack.pop();
                    if node == outside {
                        self.scratch.outside_on = false;
                    }
                }
            }
        }
        self.scratch.outside_on = false;
        if found {
            self.turn(&stack);
        }
        self.scratch.stack = stack;
        found
    }

    /// The next node that a step without cost leads to and that no way of this pass has used.
    fn advance(&mut self, node: u32) -> Option<u32> {
        let rows = self.row.len();
        let outside = (rows + self.column.len()) as u32;
        let index = node as usize;
        let fresh = |s: &Scratch, node: u32| s.seen[node as usize] != s.pass;
        if index < rows {
            let end = self.head[index + 1];
            let from = self.scratch.cursor[index];
            let base = self.r[index] - self.pair;
            let mut at = from;
            while at < end {
                let place = at as usize;
                at += 1;
                let j = self.to[place];
                let free = base + self.c[j as usize] == self.point * i64::from(self.points[place]);
                let next = rows as u32 + j;
                if free
                    && !self.paired[place]
                    && (fresh(&self.scratch, next) || self.lack(next) > 0)
                {
                    self.scratch.cursor[index] = at;
                    self.work += u64::from(at - from);
                    return Some(next);
                }
            }
            self.work += u64::from(at.saturating_sub(from)) + 1;
            if at == end {
                self.scratch.cursor[index] = end + 1;
                if let Some(last) = self.row[index].last()
                    && last + self.r[index] == self.p
                    && self.outside_leads()
                {
                    return Some(outside);
                }
            }
            None
        } else if node < outside {
            let j = index - rows;
            self.work += 1;
            for &(i, points) in &self.mates[j] {
                if fresh(&self.scratch, i) && self.r[i as usize] + self.c[j] == self.worth(points) {
                    return Some(i);
                }
            }
            let gain = self.column[j].gain()?;
            (-gain - self.c[j] == self.p && self.outside_leads()).then_some(outside)
        } else {
            let from = self.scratch.outside_at;
            let mut at = from;
            let end = outside as usize;
            let mut found = None;
            while at < end {
                let next = at as u32;
                if at < rows {
                    if let Some(gain) = self.row[at].gain()
                        && gain + self.r[at] == self.p
                        && fresh(&self.scratch, next)
                    {
                        found = Some(next);
                    }
                } else if let Some(last) = self.column[at - rows].last()
                    && last + self.c[at - rows] + self.p == 0
                    && (fresh(&self.scratch, next) || self.lack(next) > 0)
                {
                    found = Some(next);
                }
                if found.is_some() {
                    break;
                }
                at += 1;
            }
            self.scratch.outside_at = at;
            self.work += (at - from) as u64 / 4 + 1;
            found
        }
    }

    /// Whether it is of any use to step outside on this way.
    fn outside_leads(&self) -> bool {
        let nodes = self.row.len() + self.column.len();
        !self.scratch.outside_on && (self.surplus < 0 || self.scratch.outside_at < nodes)
    }

    /// Turns every step of a way.
    fn turn(&mut self, way: &[u32]) {
        let rows = self.row.len();
        let outside = rows + self.column.len();
        if way.first() == Some(&(outside as u32)) {
            self.surplus -= 1;
        }
        if way.last() == Some(&(outside as u32)) {
            self.surplus += 1;
        }
        for step in way.windows(2) {
            let (from, to) = (step[0] as usize, step[1] as usize);
            if from == outside && to < rows {
                self.row[to].degree += 1;
            } else if from == outside {
                self.column[to - rows].degree -= 1;
            } else if to == outside && from < rows {
                self.row[from].degree -= 1;
            } else if to == outside {
                self.column[from - rows].degree += 1;
            } else if from < rows {
                self.link(from as u32, (to - rows) as u32);
            } else {
                self.unlink(to as u32, (from - rows) as u32);
            }
        }
        self.open -= 1;
    }

    fn place(&self, i: u32, j: u32) -> Option<usize> {
        let span = self.span(i as usize);
        let at = self.to[span.clone()].binary_search(&j).ok()?;
        Some(span.start + at)
    }

    fn link(&mut self, i: u32, j: u32) {
        if let Some(at) = self.place(i, j) {
            self.paired[at] = true;
            self.pairs_of[i as usize] += 1;
            self.mates[j as usize].push((i, self.points[at]));
        }
    }

    fn unlink(&mut self, i: u32, j: u32) {
        if let Some(at) = self.place(i, j) {
            self.paired[at] = false;
            self.pairs_of[i as usize] -= 1;
            self.mates[j as usize].retain(|&(mate, _)| mate != i);
        }
    }
}
