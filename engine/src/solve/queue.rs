//! A queue for distances that never fall: a radix heap (Ahuja, Mehlhorn, Orlin and Tarjan 1990). Where a bucket queue needs a
//! bucket for each distance, this one needs one for each bit, so that lexicographic units cost nothing.

/// Nodes by distance. What is pushed must not be nearer than what was popped last.
#[derive(Clone, Debug)]
pub(super) struct Queue {
    /// Bucket 0 holds the distance popped last; bucket b those that differ from it in bit b - 1 and none above.
    buckets: Vec<Vec<(u64, u32)>>,
    last: u64,
    len: usize,
}

impl Queue {
    pub fn new() -> Self {
        Self {
            buckets: vec![Vec::new(); 65],
            last: 0,
            len: 0,
        }
    }

    pub fn clear(&mut self) {
        for bucket in &mut self.buckets {
            bucket.clear();
        }
        self.last = 0;
        self.len = 0;
    }

    pub fn push(&mut self, distance: i64, node: u32) {
        let distance = distance.max(0) as u64;
        self.buckets[bucket(distance ^ self.last)].push((distance, node));
        self.len += 1;
    }

    pub fn pop(&mut self) -> Option<(i64, u32)> {
        if self.len == 0 {
            return None;
        }
        if self.buckets[0].is_empty() {
            let from = self.buckets.iter().position(|bucket| !bucket.is_empty())?;
            let mut moving = std::mem::take(&mut self.buckets[from]);
            self.last = moving.iter().map(|&(distance, _)| distance).min()?;
            for (distance, node) in moving.drain(..) {
                self.buckets[bucket(distance ^ self.last)].push((distance, node));
            }
            // Its memory serves again.
            self.buckets[from] = moving;
        }
        self.len -= 1;
        let (distance, node) = self.buckets[0].pop()?;
        Some((distance as i64, node))
    }
}

fn bucket(difference: u64) -> usize {
    (u64::BITS - difference.leading_zeros()) as usize
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
