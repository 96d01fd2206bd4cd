//! A queue for distances that never fall: a radix heap (Ahuja, Mehlhorn, Orlin and Tarjan 1990). Where a bucket queue needs a
//! bucket for each distance, this one needs one for each bit, so that lexicographic units cost nothing.

use std::collections::VecDeque;

/// Nodes by distance. What is pushed must not be nearer than what was popped last; of equally near ones the first comes first.
#[derive(Clone, Debug)]
pub(super) struct Queue {
    /// At the distance popped last.
    now: VecDeque<u32>,
    /// Bucket b holds those that differ from it in bit b and none above.
    buckets: Vec<Vec<(u64, u32)>>,
    /// Which of these hold any, a bit each.
    filled: u64,
    last: u64,
    len: usize,
}

impl Queue {
    pub fn new() -> Self {
        Self {
            now: VecDeque::new(),
            buckets: vec![Vec::new(); 64],
            filled: 0,
            last: 0,
            len: 0,
        }
    }

    pub fn clear(&mut self) {
        self.now.clear();
        for bucket in &mut self.buckets {
            bucket.clear();
        }
        self.filled = 0;
        self.last = 0;
        self.len = 0;
    }

    /// Number of entries, those of nodes that were reached again by a shorter way included.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether everything that is left is farther than what was popped last.
    pub fn level_is_done(&self) -> bool {
        self.now.is_empty()
    }

    pub fn push(&mut self, distance: i64, node: u32) {
        self.put(distance.max(0) as u64, node);
        self.len += 1;
    }

    pub fn pop(&mut self) -> Option<(i64, u32)> {
        if self.now.is_empty() {
            let from = self.filled.trailing_zeros() as usize;
            let mut moving = std::mem::take(self.buckets.get_mut(from)?);
            self.filled &= self.filled - 1;
            self.last = moving.iter().map(|&(distance, _)| distance).min()?;
            for (distance, node) in moving.drain(..) {
                self.put(distance, node);
            }
            // Its memory serves again.
            self.buckets[from] = moving;
        }
        let node = self.now.pop_front()?;
        self.len -= 1;
        Some((self.last as i64, node))
    }

    fn put(&mut self, distance: u64, node: u32) {
        match (distance ^ self.last).checked_ilog2() {
            None => self.now.push_back(node),
            Some(bit) => {
                self.buckets[bit as usize].push((distance, node));
                self.filled |= 1 << bit;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_come_out_in_order() {
        let mut queue = Queue::new();
        let mut state = 7u64;
        for round in 0..50 {
            let mut last = 0;
            for node in 0..40 {
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1);
                queue.push((state >> (20 + round % 40)) as i64, node);
            }
            let mut popped = 0;
            while let Some((distance, node)) = queue.pop() {
                assert!(distance >= last);
                last = distance;
                popped += 1;
                if popped % 3 == 0 && popped < 60 {
                    queue.push(distance + i64::from(node), 0);
                }
            }
            assert!(popped >= 40);
            queue.clear();
        }
    }
}
