//! Warm start: a restricted problem built from given pairs.

use super::{Arc, Net};
use crate::dense::residual::Node;

impl Net {
    /// A problem in which nothing has a price yet, no candidate is worth more than nothing, and the seats that the pairs fill are the
    /// best. Of the pairs, which are candidates, those worth nothing stand; the others look for a better place.
    pub fn resume(row: Vec<Node>, column: Vec<Node>, arcs: &[Arc], pairs: &[Arc]) -> Self {
        let mut net = Self::new(row, column, 0, 1, arcs);
        net.r.fill(0);
        net.c.fill(0);
        net.p = 0;
        net.surplus = 0;
        for node in net.row.iter_mut().chain(&mut net.column) {
            node.degree = node.floor;
        }
        for pair in pairs {
            net.row[pair.row as usize].degree += 1;
            net.column[pair.column as usize].degree += 1;
            if pair.points == 0 {
                net.link(pair.row, pair.column);
            }
        }
        net.count();
        net
    }

    /// The candidates, sorted.
    pub fn arcs(&self) -> Vec<Arc> {
        let each = (0..self.row.len()).flat_map(|i| self.span(i).map(move |at| (i, at)));
        each.map(|(i, at)| self.arc(i, at)).collect()
    }

    /// The pairs with their points, sorted.
    pub fn held(&self) -> Vec<Arc> {
        let each = (0..self.row.len()).flat_map(|i| self.span(i).map(move |at| (i, at)));
        let held = each.filter(|(_, at)| self.paired[*at]);
        held.map(|(i, at)| self.arc(i, at)).collect()
    }

    fn arc(&self, i: usize, at: usize) -> Arc {
        Arc {
            row: i as u32,
            column: self.to[at],
            points: self.points[at],
        }
    }
}
