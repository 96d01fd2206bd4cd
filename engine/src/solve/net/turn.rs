//! Disjoint ways that cost nothing, found in depth and turned.

use super::{Net, Scratch};

impl Net {
    /// Turns as many disjoint ways that cost nothing as a search in depth finds.
    pub(super) fn turn_all(&mut self, until: u64) -> bool {
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
}
