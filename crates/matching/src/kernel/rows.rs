//! A list for each row, all in one piece of memory.

/// Lists of items, one after the other.
#[derive(Clone, Debug)]
pub struct Rows<T> {
    starts: Vec<u32>,
    items: Vec<T>,
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self {
            starts: vec![0],
            items: Vec::new(),
        }
    }
}

impl<T> Rows<T> {
    /// The list of one row; empty for a row that does not exist.
    #[must_use]
    pub fn of(&self, row: usize) -> &[T] {
        match (self.starts.get(row), self.starts.get(row + 1)) {
            (Some(from), Some(to)) => &self.items[*from as usize..*to as usize],
            _ => &[],
        }
    }

    /// Number of rows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// All items, row after row.
    #[must_use]
    pub fn items(&self) -> &[T] {
        &self.items
    }

    /// Adds one row.
    pub fn push(&mut self, items: impl IntoIterator<Item = T>) {
        self.items.extend(items);
        self.starts
            .push(u32::try_from(self.items.len()).unwrap_or(u32::MAX));
    }

    /// Gives back the room that was taken while rows were added.
    pub fn shrink_to_fit(&mut self) {
        self.items.shrink_to_fit();
        self.starts.shrink_to_fit();
    }
}

impl<T, I: IntoIterator<Item = T>> FromIterator<I> for Rows<T> {
    fn from_iter<R: IntoIterator<Item = I>>(rows: R) -> Self {
        let mut all = Self::default();
        for row in rows {
            all.push(row);
        }
        all.shrink_to_fit();
        all
    }
}

impl<T: Copy> Rows<(u32, T)> {
    /// Turns the lists round: from items that name a row of the other side to the lists of that side, in the order of rows.
    /// Numbers beyond `others` are left out.
    #[must_use]
    pub fn turned(&self, others: usize) -> Self {
        let mut starts = vec![0_u32; others + 1];
        for (other, _) in &self.items {
            if let Some(start) = starts.get_mut(*other as usize + 1) {
                *start += 1;
            }
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut next = starts.clone();
        let mut items: Vec<(u32, T)> = Vec::new();
        if let Some((_, any)) = self.items.first() {
            items.resize(starts[others] as usize, (0, *any));
        }
        for row in 0..self.len() {
            let number = u32::try_from(row).unwrap_or(u32::MAX);
            for (other, what) in self.of(row) {
                let other = *other as usize;
                if other < others {
                    items[next[other] as usize] = (number, *what);
                    next[other] += 1;
                }
            }
        }
        Self { starts, items }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_turned_round() {
        let rows: Rows<(u32, char)> = [vec![(2, 'a'), (0, 'b')], vec![], vec![(2, 'c'), (9, 'd')]]
            .into_iter()
            .collect();
        assert_eq!((rows.len(), rows.of(0).len(), rows.of(7).len()), (3, 2, 0));
        let turned = rows.turned(3);
        assert_eq!(turned.of(0), [(0, 'b')]);
        assert_eq!(turned.of(1), []);
        assert_eq!(turned.of(2), [(0, 'a'), (2, 'c')]);
    }
}
