//! The transportation problem restricted to the candidates, kept optimal while candidates are added.
//!
//! It is a circulation: from the outside to a row (a filled seat), to a column (a pair), and back to the outside (a filled
//! seat). Prices decide which seats and which pairs stand; where that leaves a node with more arriving than leaving, or the
//! other way round, the difference is carried along cheapest ways from the ones to the others (primal-dual method: Ford and
//! Fulkerson 1962; Edmonds and Karp 1972), which trees find that grow from all the ones at once (`forest`). New candidates
//! that pay more than the prices say only raise the price of their row, so everything done before stays useful.
//!
//! All steps of the residual network cost zero or more:
//! outside to row `p - seat - r`, row to outside `seat + r - p`; row to column `r + c - worth`, column to row `worth - r - c`;
//! column to outside `-seat - c - p`, outside to column `seat + c + p`.

mod auction;
mod columns;
mod forest;
mod growth;
#[cfg(test)]
mod tests;
mod warm_start;

use crate::dense::residual::Node;
use columns::Into;
use forest::Forest;

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
    /// Pairs of each row, and the place of the last one made.
    pairs_of: Vec<u32>,
    latest: Vec<u32>,
    /// Each column's partners with their points.
    mates: Vec<Vec<(u32, i32)>>,
    /// What arrives at the outside beyond what leaves it.
    surplus: i64,
    /// Units that still look for their way.
    pub open: u64,
    /// Candidates looked at so far.
    pub work: u64,
    stage: Stage,
    /// Rows with more seats wanted than pairs, when they were counted.
    sources: Vec<u32>,
    /// The first of these that has not bid, and how many bids are left.
    source: usize,
    bids: usize,
    forest: Forest,
    into: Into,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Bidding,
    Planting,
    Growing,
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
            latest: vec![0; row.len()],
            mates: vec![Vec::new(); column.len()],
            surplus: 0,
            open: 0,
            work: 0,
            stage: Stage::Planting,
            sources: Vec::new(),
            source: 0,
            bids: 0,
            forest: Forest::new(nodes),
            into: Into::default(),
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
        // What is rebuilt is not held twice.
        self.into = Into::default();
        let total = self.to.len() + arcs.len();
        let mut to = Vec::with_capacity(total);
        let mut points = Vec::with_capacity(total);
        let mut paired = Vec::with_capacity(total);
        let mut head = Vec::with_capacity(self.head.len());
        let mut new = arcs.iter().peekable();
        for i in 0..self.row.len() {
            head.push(to.len() as u32);
            if new.peek().is_none_or(|arc| arc.row as usize != i) {
                to.extend_from_slice(&self.to[self.span(i)]);
                points.extend_from_slice(&self.points[self.span(i)]);
                paired.extend_from_slice(&self.paired[self.span(i)]);
                continue;
            }
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
        for i in 0..self.row.len() {
            if self.pairs_of[i] > 0 {
                let place = self.span(i).find(|&at| self.paired[at]);
                self.latest[i] = place.unwrap_or(0) as u32;
            }
        }
    }

    fn count(&mut self) {
        self.sources.clear();
        self.open = self.surplus.max(0) as u64;
        for i in 0..self.row.len() {
            let excess = self.excess(i);
            if excess > 0 {
                self.sources.push(i as u32);
                self.open += u64::from(excess);
            }
        }
        self.bids = BIDS * self.sources.len();
        self.source = 0;
        self.stage = Stage::Bidding;
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

    /// Works until no more than `rest` units are open or `work` has reached `until`; true when no more are open.
    pub fn step(&mut self, until: u64, rest: u64) -> bool {
        loop {
            match self.stage {
                Stage::Bidding => {
                    if !self.bid_all(until) {
                        return false;
                    }
                    self.stage = Stage::Planting;
                }
                Stage::Planting => {
                    self.plant();
                    self.stage = Stage::Growing;
                }
                Stage::Growing => {
                    let done = self.grow(until, rest);
                    if done {
                        self.stop();
                    }
                    return done;
                }
            }
        }
    }

    /// Moves the prices to where the trees have come, which later grow anew.
    pub fn stop(&mut self) {
        self.fell_all();
        // It is made again for the candidates to come; the looks between have better use for its memory.
        self.into = Into::default();
        self.stage = Stage::Planting;
    }

    /// Where the pairs of a row stand.
    fn paired_places(&self, i: usize) -> impl Iterator<Item = usize> + '_ {
        let latest = self.latest[i] as usize;
        let span = match self.pairs_of[i] {
            0 => 0..0,
            1 if self.paired[latest] => latest..latest + 1,
            _ => self.span(i),
        };
        span.filter(|&at| self.paired[at])
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
            self.latest[i as usize] = at as u32;
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
