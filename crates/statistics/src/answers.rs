//! Answers as columns of small whole numbers.

/// What stands where there is no answer; so does everything above [`LARGEST`].
pub const MISSING: u8 = u8::MAX;

/// The largest answer. A scale's lowest point is 0, so nearly every real scale fits.
pub const LARGEST: u8 = 250;

/// A column an item, a row a respondent.
#[derive(Clone, Debug)]
pub struct Answers<'a> {
    columns: Vec<&'a [u8]>,
    rows: usize,
}

impl<'a> Answers<'a> {
    /// Of these columns; of longer ones the end is not looked at.
    #[must_use]
    pub fn new(columns: Vec<&'a [u8]>) -> Self {
        let rows = columns.iter().map(|column| column.len()).min().unwrap_or(0);
        let columns = columns.into_iter().map(|column| &column[..rows]).collect();
        Self { columns, rows }
    }

    /// How many respondents.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The items, all of the same length.
    #[must_use]
    pub fn columns(&self) -> &[&'a [u8]] {
        &self.columns
    }

    /// How often each value occurs in a column; index 255 counts what is missing, and whatever else is above [`LARGEST`].
    #[must_use]
    pub fn histogram(column: &[u8]) -> [u64; 256] {
        // Four counters a value: one alone would wait for itself wherever neighbours answer alike.
        let mut four = [[0u64; 256]; 4];
        for chunk in column.chunks(4) {
            for (counts, answer) in four.iter_mut().zip(chunk) {
                counts[usize::from(*answer)] += 1;
            }
        }
        let mut all = [0; 256];
        for counts in four {
            for (sum, count) in all.iter_mut().zip(counts) {
                *sum += count;
            }
        }
        all
    }
}
