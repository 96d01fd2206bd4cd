//! Auction start: rows without a partner bid for the column that they like best, before any search.

use super::Net;

impl Net {
    /// Rows without a partner take their best column from whoever holds it, at a price that their second best column sets
    /// (augmenting row reduction: Jonker and Volgenant 1987). That settles most of them without a search.
    pub(super) fn bid_all(&mut self, until: u64) -> bool {
        while self.source < self.sources.len() && self.bids > 0 {
            if self.work >= until {
                return false;
            }
            let mut bidder = self.sources[self.source];
            self.source += 1;
            while self.bids > 0 {
                if self.work >= until {
                    // Whoever lost a column last bids next time.
                    self.source -= 1;
                    let source = self.source;
                    self.sources[source] = bidder;
                    return false;
                }
                self.bids -= 1;
                match self.bid(bidder as usize) {
                    Some(other) => {
                        bidder = other;
                        self.sources.push(other);
                    }
                    None => break,
                }
            }
        }
        let mut sources = std::mem::take(&mut self.sources);
        sources.retain(|&i| self.excess(i as usize) > 0);
        sources.sort_unstable();
        sources.dedup();
        self.sources = sources;
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
        let candidates = self.to[span.clone()].iter().zip(&self.points[span]);
        for (&j, &points) in candidates {
            let pays = self.worth(points) - self.c[j as usize];
            if pays < best.0 {
                second = second.max(pays);
                continue;
            }
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
        let &(other, points) = self.mates[j as usize].first()?;
        let price = self.c[j as usize] + pays - second;
        if self.worth(points) > self.r[other as usize] + price {
            // Whoever has several seats may hold a pair that is worth more than its prices, and would not let it go.
            return None;
        }
        self.c[j as usize] = price;
        self.r[i] = second;
        self.unlink(other, j);
        self.link(i as u32, j);
        Some(other)
    }
}
