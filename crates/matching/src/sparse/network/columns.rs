//! The candidates indexed by column.

/// For each column, the rows that have it as a candidate, and the points.
#[derive(Clone, Debug, Default)]
pub(super) struct Into {
    head: Vec<u32>,
    pub from: Vec<(u32, i32)>,
}

impl Into {
    /// Turns a list by row about: where each row's candidates begin (one more at the end), their columns and points.
    pub fn new(columns: usize, head: &[u32], to: &[u32], points: &[i32]) -> Self {
        let mut next = vec![0u32; columns + 1];
        for &j in to {
            next[j as usize + 1] += 1;
        }
        for j in 0..columns {
            next[j + 1] += next[j];
        }
        let begins = next.clone();
        let mut from = vec![(0, 0); to.len()];
        for (i, span) in (0u32..).zip(head.windows(2)) {
            for at in span[0] as usize..span[1] as usize {
                let place = &mut next[to[at] as usize];
                from[*place as usize] = (i, points[at]);
                *place += 1;
            }
        }
        Self { head: begins, from }
    }

    /// Whether it is yet to be made.
    pub fn is_empty(&self) -> bool {
        self.head.is_empty()
    }

    pub fn span(&self, j: usize) -> std::ops::Range<usize> {
        self.head[j] as usize..self.head[j + 1] as usize
    }
}
