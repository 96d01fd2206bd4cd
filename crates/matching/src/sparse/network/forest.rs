//! Search forest: trees grow from all nodes with excess until they reach nodes with a deficit.
//!
//! All trees grow together, the nearest node first (Dijkstra 1959). A tree that reaches a node that waits has found its way: the way is
//! turned and the tree is taken apart. Its nodes are grafted onto the trees beside it, which keep all that they know (Kuhn 1955,
//! whose trees outlive a turn; Azad, Buluç and Pothen 2015, who graft). Equal points abound, so whole landscapes cost nothing to cross:
//! what is not kept would have to be crossed again for each of the last ones.
//!
//! Prices are moved only when a node leaves its tree: then by as much as the trees have grown since they reached it.

use crate::sparse::radix_heap::Queue;

/// Farther than every real distance, with room for a price on top.
pub(super) const FAR: i64 = i64::MAX / 2;
/// So many entries of the queue for each node with a tree are too many: nodes that leave a tree and come back are queued again.
pub(super) const STALE: usize = 2;

/// The trees. Nodes are rows, then columns, then the outside.
#[derive(Clone, Debug)]
pub(super) struct Forest {
    /// What is to be settled next: nodes, and one more for the brink.
    pub(super) queue: Queue,
    /// The distance of the nearest step to the outside from a settled node, or less where that has left its tree since. Only the
    /// nearest is noted: what each could do there is as far away, for most, as the greatest unit.
    pub(super) brink: i64,
    /// From the nearest root; none for nodes without a tree.
    pub(super) distance: Vec<i64>,
    /// What a step between a row and a column is compared with, so that it takes one look: for columns that have a tree, distance
    /// less price; for settled rows, distance and price; and else [`FAR`].
    pub(super) key: Vec<i64>,
    /// The node before; roots have themselves.
    pub(super) via: Vec<u32>,
    /// The root. Each branch of the outside counts as a tree: it may go on from any tree that leads there.
    pub(super) root: Vec<u32>,
    /// Whether the node's own steps have been looked at.
    pub(super) settled: Vec<bool>,
    /// Roots whose tree has found its way.
    pub(super) over: Vec<bool>,
    /// How many of these there are.
    pub(super) felled: usize,
    /// Settled nodes whose step leads to the outside, where that has a tree.
    pub(super) feeders: Vec<u32>,
    /// Nodes that have a tree.
    pub(super) touched: Vec<u32>,
    /// How far the trees have grown.
    pub(super) level: i64,
    /// Nodes that wait, reached at this level.
    pub(super) hits: Vec<u32>,
    pub(super) way: Vec<u32>,
}

impl Forest {
    pub(super) fn new(nodes: usize) -> Self {
        Self {
            queue: Queue::new(),
            brink: FAR,
            distance: vec![FAR; nodes],
            key: vec![FAR; nodes],
            via: vec![0; nodes],
            root: vec![0; nodes],
            settled: vec![false; nodes],
            over: vec![false; nodes],
            felled: 0,
            feeders: Vec::new(),
            touched: Vec::new(),
            level: 0,
            hits: Vec::new(),
            way: Vec::new(),
        }
    }

    /// Plants a tree.
    pub(super) fn plant(&mut self, node: u32) {
        self.reach(node, self.level, node);
    }

    /// Notes a way to a node; whether it is the shortest yet.
    pub(super) fn reach(&mut self, node: u32, distance: i64, via: u32) -> bool {
        let at = node as usize;
        let known = self.distance[at];
        if distance >= known {
            return false;
        }
        if known == FAR {
            self.touched.push(node);
        }
        self.distance[at] = distance;
        self.via[at] = via;
        let outside = self.distance.len() - 1;
        self.root[at] = if via == node || via as usize == outside {
            node
        } else {
            self.root[via as usize]
        };
        self.queue.push(distance, node);
        true
    }

    /// Whether a node that has a tree may still grow.
    pub(super) fn grows(&self, node: u32) -> bool {
        !self.over[self.root[node as usize] as usize]
    }

    /// Adds a node and all before it to a way.
    pub(super) fn trace(&self, node: u32, way: &mut Vec<u32>) {
        let before = |&node: &u32| {
            let via = self.via[node as usize];
            (via != node).then_some(via)
        };
        way.extend(std::iter::successors(Some(node), before));
    }

    pub(super) fn fell(&mut self, root: u32) {
        self.felled += usize::from(!std::mem::replace(&mut self.over[root as usize], true));
    }

    /// Fells all branches of the outside.
    pub(super) fn fell_branches(&mut self) {
        let outside = self.distance.len() - 1;
        self.fell(outside as u32);
        for at in 0..self.touched.len() {
            let node = self.touched[at];
            if self.via[node as usize] as usize == outside {
                self.fell(node);
            }
        }
        self.feeders.clear();
    }

    /// Queues every node that waits once.
    pub(super) fn tidy(&mut self) {
        self.queue.clear();
        for &node in &self.touched {
            if !self.settled[node as usize] {
                self.queue.push(self.distance[node as usize], node);
            }
        }
        if self.brink != FAR {
            self.queue.push(self.brink, self.distance.len() as u32);
        }
    }

    /// A node of a standing tree from which the outside is reached.
    pub(super) fn feeder(&mut self) -> Option<u32> {
        while let Some(&node) = self.feeders.last() {
            if self.settled[node as usize] && self.grows(node) {
                return Some(node);
            }
            self.feeders.pop();
        }
        None
    }
}
