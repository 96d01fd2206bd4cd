//! Exact linear algebra: whether a set of parts is a combination of the shown rows.

/// Row echelon form of 0/1 rows in whole numbers. After each step a row is divided by what its entries have in common, so entries stay
/// small; where they do not fit 128 bits, everything counts as spanned, which is the careful answer.
pub(crate) struct Span {
    /// Each with the column of its first entry.
    rows: Vec<(usize, Vec<i128>)>,
    width: usize,
    overflowed: bool,
}

impl Span {
    /// O(rows² × parts).
    pub fn new(width: usize, rows: &[Vec<usize>]) -> Span {
        let mut span = Span {
            rows: Vec::new(),
            width,
            overflowed: false,
        };
        for row in rows {
            let row = span.indicator(row);
            match span.reduce(row) {
                Some(left) => {
                    if let Some(first) = left.iter().position(|entry| *entry != 0) {
                        span.rows.push((first, left));
                        span.rows.sort_by_key(|(first, _)| *first);
                    }
                }
                None => span.overflowed = true,
            }
        }
        span
    }

    /// Whether the indicator of `set` is a combination of the rows.
    pub fn holds(&self, set: &[usize]) -> bool {
        self.overflowed
            || self
                .reduce(self.indicator(set))
                .is_none_or(|left| left.iter().all(|entry| *entry == 0))
    }

    fn indicator(&self, set: &[usize]) -> Vec<i128> {
        let mut row = vec![0; self.width];
        for part in set {
            row[*part] = 1;
        }
        row
    }

    fn reduce(&self, mut row: Vec<i128>) -> Option<Vec<i128>> {
        for (first, pivot) in &self.rows {
            let (by, own) = (row[*first], pivot[*first]);
            if by == 0 {
                continue;
            }
            for (entry, other) in row.iter_mut().zip(pivot) {
                *entry = entry
                    .checked_mul(own)?
                    .checked_sub(other.checked_mul(by)?)?;
            }
            let common = row.iter().fold(0, |so_far, entry| gcd(so_far, *entry));
            if common > 1 {
                row.iter_mut().for_each(|entry| *entry /= common);
            }
        }
        Some(row)
    }
}

fn gcd(a: i128, b: i128) -> i128 {
    let (mut a, mut b) = (a.unsigned_abs(), b.unsigned_abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    i128::try_from(a).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::Span;

    #[test]
    fn a_total_less_its_shown_parts_is_spanned_and_a_hidden_pair_is_not() {
        let total = vec![0, 1, 2, 3];
        let span = Span::new(4, &[total.clone(), vec![0], vec![1], vec![2]]);
        assert!(span.holds(&[3]));
        let span = Span::new(4, &[total, vec![0], vec![1]]);
        assert!(span.holds(&[2, 3]) && !span.holds(&[3]) && !span.holds(&[2]));
    }

    #[test]
    fn two_tables_together_span_what_neither_does() {
        // Rows and columns of a square: three cells of it give the fourth.
        let span = Span::new(
            4,
            &[vec![0, 1], vec![2, 3], vec![0, 2], vec![1, 3], vec![0]],
        );
        assert!(span.holds(&[3]));
        let span = Span::new(4, &[vec![0, 1], vec![2, 3], vec![0, 2], vec![1, 3]]);
        assert!(!span.holds(&[3]));
    }
}
