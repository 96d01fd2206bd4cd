//! Invariants of prices and pairs between searches.

use super::{Arc, Net};
use crate::dense::residual::Node;

struct Draw(u64);

impl Draw {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) % most
    }

    fn nodes(&mut self, count: usize, (minimum, first): (i64, i64)) -> Vec<Node> {
        let each = (0..count).map(|_| Node {
            cap: self.below(4) as u32,
            min: self.below(2) as u32,
            minimum,
            first,
            ..Node::default()
        });
        each.collect()
    }

    /// Sorted candidates between people with free seats.
    fn arcs(&mut self, count: u64, net: (&[Node], &[Node])) -> Vec<Arc> {
        let each = (0..count).map(|_| Arc {
            row: self.below(net.0.len() as u64) as u32,
            column: self.below(net.1.len() as u64) as u32,
            // The same points for the same pair.
            points: 0,
        });
        let mut arcs: Vec<Arc> = each
            .filter(|arc| net.0[arc.row as usize].cap > 0 && net.1[arc.column as usize].cap > 0)
            .map(|arc| Arc {
                points: ((arc.row * 31 + arc.column * 17) % 9) as i32 - 2,
                ..arc
            })
            .collect();
        arcs.sort_unstable();
        arcs.dedup();
        arcs
    }
}

impl Net {
    /// Whether no step of the residual network costs less than nothing, and every unit has its place.
    fn rests(&self) -> bool {
        let arcs = (0..self.row.len()).all(|i| {
            self.span(i).all(|at| {
                let j = self.to[at] as usize;
                let over = self.worth(self.points[at]) - self.r[i] - self.c[j];
                if self.paired[at] {
                    over >= 0
                } else {
                    over <= 0
                }
            })
        });
        let seats = self.row.iter().zip(&self.r).all(|(node, r)| {
            node.gain().is_none_or(|gain| gain + r <= self.p)
                && node.last().is_none_or(|last| last + r >= self.p)
        }) && self.column.iter().zip(&self.c).all(|(node, c)| {
            node.gain().is_none_or(|gain| gain + c + self.p <= 0)
                && node.last().is_none_or(|last| last + c + self.p >= 0)
        });
        let full = (0..self.row.len())
            .all(|i| self.pairs_of[i] == self.row[i].degree - self.row[i].floor)
            && (0..self.column.len()).all(|j| {
                self.mates[j].len() == (self.column[j].degree - self.column[j].floor) as usize
            });
        arcs && seats && full && self.surplus == 0 && self.open == 0
    }
}

#[test]
fn pairs_and_prices_fit_each_other_whenever_the_net_rests() {
    let mut pairs = 0;
    for seed in 0..1500 {
        let mut draw = Draw(seed);
        // All that counts are points, then pairs, then people and minimum seats; and everything the other way round.
        let (pair, point, units) = [
            (0, 1, (0, 0)),
            (1000, 1, (0, 0)),
            (1000, 1, (1_000_000, 100_000)),
            (1, 10_000, (1_000_000, 3)),
        ][seed as usize % 4];
        let size = |draw: &mut Draw| 1 + draw.below(if seed % 3 == 0 { 60 } else { 12 }) as usize;
        let (rows, columns) = (size(&mut draw), size(&mut draw));
        let row = draw.nodes(rows, units);
        let column = draw.nodes(columns, units);
        let many = (rows * columns) as u64;
        let first = draw.arcs(many / 4, (&row, &column));
        let mut net = Net::new(row.clone(), column.clone(), pair, point, &first);
        for round in 0..4 {
            // Now and then the last ones are left open before more candidates come.
            let rest = if round < 3 { draw.below(3) } else { 0 };
            loop {
                let until = net.work + 1 + draw.below(50);
                if net.step(until, rest) {
                    break;
                }
                if draw.below(40) == 0 {
                    net.stop();
                }
            }
            assert!(net.open <= rest);
            if rest == 0 {
                assert!(net.rests(), "seed {seed}, round {round}");
            }
            let more = draw.arcs(many / 6, (&row, &column));
            if round < 3 {
                net.add(&more);
            }
        }
        pairs += net.paired();
    }
    assert!(pairs > 5000, "{pairs}");
}
