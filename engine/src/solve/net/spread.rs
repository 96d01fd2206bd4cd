//! Distances from all nodes that have too much, to those that wait for something, and the prices that follow.

use super::{FAR, Net};

/// A search ends when it has found places for one in this many of those who look for one.
const SHARE: u64 = 64;

impl Net {
    pub(super) fn begin(&mut self) {
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
    pub(super) fn spread(&mut self, until: u64) -> Option<i64> {
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
    pub(super) fn reprice(&mut self, level: i64) {
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
}
