//! A symmetric table of numbers.

/// k x k numbers, the same on both sides of the diagonal.
#[derive(Clone, Debug, PartialEq)]
pub struct Symmetric<T = f64> {
    k: usize,
    /// All of it: what is half as large would need an index computed for every look.
    cells: Vec<T>,
}

impl<T: Copy + Default> Symmetric<T> {
    /// Filled by a function of row and column, asked for `row >= column` only.
    pub fn fill(k: usize, mut of: impl FnMut(usize, usize) -> T) -> Self {
        let mut cells = vec![T::default(); k * k];
        for row in 0..k {
            for column in 0..=row {
                let value = of(row, column);
                cells[row * k + column] = value;
                cells[column * k + row] = value;
            }
        }
        Self { k, cells }
    }

    /// Rows, and columns.
    #[must_use]
    pub fn k(&self) -> usize {
        self.k
    }

    /// One number.
    #[must_use]
    pub fn at(&self, row: usize, column: usize) -> T {
        self.cells[row * self.k + column]
    }

    /// One number, to be changed: whoever changes it answers for the one across the diagonal.
    pub(crate) fn at_mut(&mut self, row: usize, column: usize) -> &mut T {
        &mut self.cells[row * self.k + column]
    }

    /// One row.
    #[must_use]
    pub fn row(&self, row: usize) -> &[T] {
        &self.cells[row * self.k..(row + 1) * self.k]
    }

    /// Without one row and its column.
    #[must_use]
    pub fn without(&self, dropped: usize) -> Self {
        let from = |index: usize| index + usize::from(index >= dropped);
        Self::fill(self.k.saturating_sub(1), |row, column| {
            self.at(from(row), from(column))
        })
    }
}

impl Symmetric {
    /// The sum of the diagonal.
    #[must_use]
    pub fn trace(&self) -> f64 {
        (0..self.k).map(|index| self.at(index, index)).sum()
    }

    /// The sum of everything.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.cells.iter().sum()
    }

    /// Covariances to correlations; none where a variance is not above 0.
    #[must_use]
    pub fn correlations(&self) -> Option<Self> {
        let deviations: Vec<f64> = (0..self.k).map(|i| self.at(i, i).sqrt()).collect();
        if deviations
            .iter()
            .any(|deviation| *deviation <= 0.0 || deviation.is_nan())
        {
            return None;
        }
        Some(Self::fill(self.k, |row, column| {
            if row == column {
                1.0
            } else {
                self.at(row, column) / (deviations[row] * deviations[column])
            }
        }))
    }
}
