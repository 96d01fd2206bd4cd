//! The search: all trees grow until nodes with excess reach nodes with a deficit, and prices follow.

use super::Net;
use super::columns::Into;
use super::forest::{FAR, STALE};

impl Net {
    /// Plants a tree wherever there is too much.
    pub(super) fn plant(&mut self) {
        if self.into.is_empty() {
            self.into = Into::new(self.column.len(), &self.head, &self.to, &self.points);
        }
        let mut sources = std::mem::take(&mut self.sources);
        sources.retain(|&i| self.excess(i as usize) > 0);
        for &i in &sources {
            self.forest.plant(i);
        }
        self.sources = sources;
        if self.surplus > 0 {
            self.forest.plant(self.outside());
        }
    }

    /// Grows the trees until no more than `rest` units are open or `work` has reached `until`; true when no more are open, or none
    /// of them leads anywhere.
    pub(super) fn grow(&mut self, until: u64, rest: u64) -> bool {
        let outside = self.outside();
        loop {
            if self.open <= rest {
                return true;
            }
            if self.work >= until {
                return false;
            }
            if self.forest.felled > 0 && self.forest.queue.level_is_done() {
                self.graft();
                continue;
            }
            let Some((at, code)) = self.forest.queue.pop() else {
                // There is always a way, since pairing nobody is one. Were there none, the proof would say that something is left.
                self.open = 0;
                return true;
            };
            self.work += 1;
            self.forest.level = at;
            if code > outside {
                if at == self.forest.brink {
                    self.cross(at);
                }
                continue;
            }
            let node = code as usize;
            let forest = &mut self.forest;
            if forest.distance[node] != at || forest.settled[node] || !forest.grows(code) {
                continue;
            }
            if self.lack(code) > 0 {
                self.found(code, false);
                continue;
            }
            self.leave(code, at);
        }
    }

    /// Looks at all steps from a node.
    fn leave(&mut self, code: u32, at: i64) {
        let rows = self.row.len();
        let node = code as usize;
        self.forest.settled[node] = true;
        if node < rows {
            self.forest.key[node] = at + self.r[node];
            self.leave_row(code, at);
        } else if code < self.outside() {
            self.leave_column(code, at);
        } else {
            self.leave_outside(at);
        }
        let mut hits = std::mem::take(&mut self.forest.hits);
        for hit in hits.drain(..) {
            if self.forest.grows(hit) && self.lack(hit) > 0 {
                self.found(hit, false);
            }
        }
        self.forest.hits = hits;
    }

    fn leave_row(&mut self, code: u32, at: i64) {
        let i = code as usize;
        let rows = self.row.len() as u32;
        let base = at + self.r[i] - self.pair;
        let span = self.span(i);
        self.work += span.len() as u64;
        let mut from = span.start;
        loop {
            let key = &self.forest.key[rows as usize..];
            let candidates = self.to[from..span.end]
                .iter()
                .zip(&self.points[from..span.end]);
            let found = candidates.zip(from..).find_map(|((&j, &points), place)| {
                let offer = base - self.point * i64::from(points);
                (offer < key[j as usize]).then_some((j, offer, place))
            });
            let Some((j, offer, place)) = found else {
                break;
            };
            from = place + 1;
            if self.paired[place] {
                continue;
            }
            let next = offer + self.c[j as usize];
            self.reach(rows + j, next, code);
            if next == at && self.lack(rows + j) > 0 {
                self.forest.hits.push(rows + j);
                return;
            }
        }
        self.note_brink(code);
    }

    fn leave_column(&mut self, code: u32, at: i64) {
        let j = code as usize - self.row.len();
        let c = self.c[j];
        for &(i, points) in &self.mates[j] {
            let worth = self.pair + self.point * i64::from(points);
            self.forest
                .reach(i, at + worth - self.r[i as usize] - c, code);
        }
        self.note_brink(code);
    }

    fn leave_outside(&mut self, at: i64) {
        let outside = self.outside();
        self.work += u64::from(outside) / 4;
        for node in 0..outside {
            if let Some(cost) = self.inward(node)
                && self.reach(node, at + cost, outside)
                && cost == 0
                && self.lack(node) > 0
            {
                self.forest.hits.push(node);
            }
        }
    }

    /// Notes a settled node's step to the outside.
    fn note_brink(&mut self, node: u32) {
        let Some(cost) = self.outward(node) else {
            return;
        };
        let outside = self.outside();
        let forest = &mut self.forest;
        let at = forest.distance[node as usize] + cost;
        let there = forest.distance[outside as usize];
        if there == FAR {
            if at < forest.brink {
                forest.brink = at;
                forest.queue.push(at, outside + 1);
            }
        } else if at == there && forest.via[forest.root[node as usize] as usize] != outside {
            forest.feeders.push(node);
        }
    }

    /// Steps to the outside are due: they end the way of their trees where something is wanted there, and otherwise these grow on
    /// from there.
    fn cross(&mut self, at: i64) {
        let outside = self.outside();
        self.forest.brink = FAR;
        self.work += self.forest.touched.len() as u64 / 4;
        for place in 0..self.forest.touched.len() {
            let node = self.forest.touched[place];
            if !self.forest.settled[node as usize] || !self.forest.grows(node) {
                continue;
            }
            let Some(cost) = self.outward(node) else {
                continue;
            };
            if self.forest.distance[node as usize] + cost > at {
                self.note_brink(node);
            } else if self.surplus < 0 {
                self.found(node, true);
            } else {
                self.forest.feeders.push(node);
            }
        }
        if self.forest.feeder().is_some() {
            self.forest.brink = FAR;
            self.reach(outside, at, outside);
            self.leave(outside, at);
        }
    }

    /// A way from a root is found: to this node, or by it to the outside.
    fn found(&mut self, node: u32, beyond: bool) {
        let outside = self.outside();
        let forest = &mut self.forest;
        let mut way = std::mem::take(&mut forest.way);
        way.clear();
        if beyond {
            way.push(outside);
        }
        forest.trace(node, &mut way);
        let by_outside = way.last() == Some(&outside);
        if by_outside && self.surplus == 0 {
            match forest.feeder() {
                Some(feeder) => {
                    forest.trace(feeder, &mut way);
                    forest.fell(forest.root[feeder as usize]);
                }
                // All that led there have found other ways.
                None => way.clear(),
            }
        }
        way.reverse();
        self.work += way.len() as u64;
        if !way.is_empty() {
            self.turn(&way);
        }
        let forest = &mut self.forest;
        forest.fell(forest.root[node as usize]);
        if by_outside && self.surplus == 0 && forest.feeder().is_none() {
            forest.fell_branches();
        }
        forest.way = way;
    }

    /// Takes the felled trees apart and gives their nodes to those that stand.
    fn graft(&mut self) {
        let outside = self.outside() as usize;
        let idle = self.forest.distance[outside] != FAR && self.surplus <= 0;
        if idle && self.forest.feeder().is_none() {
            self.forest.fell_branches();
        }
        // Whoever leaves its tree may come back elsewhere, and be no feeder there.
        let mut feeders = std::mem::take(&mut self.forest.feeders);
        feeders.retain(|&node| self.forest.grows(node));
        self.forest.feeders = feeders;
        let mut touched = std::mem::take(&mut self.forest.touched);
        let mut free = Vec::new();
        touched.retain(|&node| {
            let grows = self.forest.grows(node);
            if !grows {
                free.push(node);
            }
            grows
        });
        self.work += (touched.len() + free.len()) as u64 / 4;
        self.forest.touched = touched;
        for &node in &free {
            self.release(node);
        }
        for &node in &free {
            self.forest.over[node as usize] = false;
        }
        self.forest.felled = 0;
        for &node in &free {
            self.adopt(node);
        }
        let forest = &mut self.forest;
        if forest.queue.len() > STALE * forest.touched.len() {
            forest.tidy();
        }
    }

    /// Moves a node's price and takes it out of its tree.
    fn release(&mut self, node: u32) {
        let rows = self.row.len();
        let at = node as usize;
        let forest = &mut self.forest;
        let distance = std::mem::replace(&mut forest.distance[at], FAR);
        forest.key[at] = FAR;
        if !std::mem::replace(&mut forest.settled[at], false) {
            return;
        }
        let fall = forest.level - distance;
        if at < rows {
            self.r[at] -= fall;
        } else if at < rows + self.column.len() {
            self.c[at - rows] += fall;
        } else {
            self.p -= fall;
        }
    }

    /// Finds the nearest place for a node in the trees that stand.
    fn adopt(&mut self, code: u32) {
        let rows = self.row.len();
        let outside = self.outside();
        let node = code as usize;
        if code == outside {
            self.work += self.forest.touched.len() as u64 / 4;
            for place in 0..self.forest.touched.len() {
                let node = self.forest.touched[place];
                if self.forest.settled[node as usize] {
                    self.note_brink(node);
                }
            }
            return;
        }
        let (mut best, mut via) = (FAR / 2, code);
        if node < rows {
            if self.excess(node) > 0 {
                self.forest.plant(code);
                return;
            }
            for place in self.paired_places(node) {
                let j = self.to[place] as usize;
                if self.forest.settled[rows + j] {
                    let cost = self.worth(self.points[place]) - self.r[node] - self.c[j];
                    let at = self.forest.distance[rows + j] + cost;
                    if at < best {
                        (best, via) = (at, (rows + j) as u32);
                    }
                }
            }
        } else {
            let j = node - rows;
            self.work += self.into.span(j).len() as u64;
            (best, via) = self.nearest(j, |_| true).unwrap_or((best, code));
            let mates = &self.mates[j];
            if mates.iter().any(|&(mate, _)| mate == via) {
                // That is no step for one more, and rare; so it is only looked for where it matters.
                let free = |row| mates.iter().all(|&(mate, _)| mate != row);
                (best, via) = self.nearest(j, free).unwrap_or((FAR / 2, code));
            }
        }
        if self.forest.settled[outside as usize]
            && let Some(cost) = self.inward(code)
        {
            let at = self.forest.distance[outside as usize] + cost;
            if at < best {
                (best, via) = (at, outside);
            }
        }
        if via != code {
            self.reach(code, best, via);
        }
    }

    /// The nearest settled row, of some, that has a column as a candidate.
    fn nearest(&self, j: usize, some: impl Fn(u32) -> bool) -> Option<(i64, u32)> {
        let (mut best, mut via) = (FAR / 2, u32::MAX);
        let key = &self.forest.key[..self.row.len()];
        for &(i, points) in &self.into.from[self.into.span(j)] {
            let at = key[i as usize] - self.point * i64::from(points);
            if at < best && some(i) {
                (best, via) = (at, i);
            }
        }
        (via != u32::MAX).then(|| (best + self.c[j] - self.pair, via))
    }

    /// Notes a way to a node; whether it is the shortest yet.
    fn reach(&mut self, node: u32, distance: i64, via: u32) -> bool {
        let nearer = self.forest.reach(node, distance, via);
        if nearer && let Some(j) = (node as usize).checked_sub(self.row.len()) {
            self.forest.key[node as usize] = distance - self.c.get(j).unwrap_or(&0);
        }
        nearer
    }

    /// Takes all trees apart: the prices then are what they say.
    pub(super) fn fell_all(&mut self) {
        let mut touched = std::mem::take(&mut self.forest.touched);
        for node in touched.drain(..) {
            self.release(node);
            self.forest.over[node as usize] = false;
        }
        let forest = &mut self.forest;
        forest.touched = touched;
        forest.felled = 0;
        forest.level = 0;
        forest.brink = FAR;
        forest.feeders.clear();
        forest.queue.clear();
    }

    /// What it costs to give up the row's last seat, or to take the column's next.
    fn outward(&self, node: u32) -> Option<i64> {
        let i = node as usize;
        match self.row.get(i) {
            Some(row) => Some(row.last()? + self.r[i] - self.p),
            None => {
                let j = i - self.row.len();
                Some(-self.column[j].gain()? - self.c[j] - self.p)
            }
        }
    }

    /// What it costs to take the row's next seat, or to give up the column's last.
    fn inward(&self, node: u32) -> Option<i64> {
        let i = node as usize;
        match self.row.get(i) {
            Some(row) => Some(self.p - row.gain()? - self.r[i]),
            None => {
                let j = i - self.row.len();
                Some(self.column[j].last()? + self.c[j] + self.p)
            }
        }
    }

    pub(super) fn outside(&self) -> u32 {
        (self.row.len() + self.column.len()) as u32
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
}
