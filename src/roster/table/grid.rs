//! The cells of one sheet as they stand in the file: one text and a pair of offsets a cell.

/// What the file says a cell is. A CSV knows only text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Text, or blank.
    Text,
    /// A number in a workbook, shown as its format shows it (without thousands separators).
    Number,
    /// A calendar date (or date and time) as ISO text: "2026-03-01", "2026-03-01 14:30".
    Date,
    /// TRUE or FALSE in a workbook.
    Bool,
    /// An error value of a workbook such as `#N/A`.
    Error,
}

/// Rows of cells. Rows keep their number in the file and may differ in length; blank rows are not stored.
#[derive(Clone, Debug, Default)]
pub(super) struct Grid {
    text: String,
    cells: Vec<(u32, u32)>,
    kinds: Vec<Kind>,
    /// First cell of each row.
    starts: Vec<u32>,
    numbers: Vec<u32>,
}

impl Grid {
    /// Puts the text under cells that were pushed before it was final.
    pub(super) fn set_text(&mut self, text: String) {
        self.text = text;
    }

    /// Starts a row with its number in the file.
    pub(super) fn start_row(&mut self, number: u32) {
        self.starts.push(index(self.cells.len()));
        self.numbers.push(number);
    }

    /// Adds a cell that is the bytes `start..end` of the text.
    pub(super) fn push_span(&mut self, start: usize, end: usize, kind: Kind) {
        self.cells.push((index(start), index(end)));
        self.kinds.push(kind);
    }

    /// How many cells there are.
    pub(super) fn len(&self) -> usize {
        self.cells.len()
    }

    /// How many rows there are.
    pub(super) fn rows(&self) -> usize {
        self.starts.len()
    }

    /// The number of a row in the file, from 1.
    pub(super) fn number(&self, row: usize) -> u32 {
        self.numbers.get(row).copied().unwrap_or(0)
    }

    /// How many cells a row has.
    pub(super) fn width(&self, row: usize) -> usize {
        let (start, end) = self.range(row);
        end - start
    }

    /// The widest row.
    pub(super) fn widest(&self) -> usize {
        (0..self.rows())
            .map(|row| self.width(row))
            .max()
            .unwrap_or(0)
    }

    /// A cell's text; empty beyond the end of its row.
    pub(super) fn cell(&self, row: usize, column: usize) -> &str {
        match self.at(row, column) {
            Some(at) => {
                let (start, end) = self.cells[at];
                self.text.get(start as usize..end as usize).unwrap_or("")
            }
            None => "",
        }
    }

    /// What the file says a cell is.
    pub(super) fn kind(&self, row: usize, column: usize) -> Kind {
        self.at(row, column).map_or(Kind::Text, |at| self.kinds[at])
    }

    /// Nothing but white space in it.
    pub(super) fn is_blank(&self, row: usize, column: usize) -> bool {
        self.cell(row, column).trim().is_empty()
    }

    /// How many cells of a row hold something.
    pub(super) fn filled(&self, row: usize) -> usize {
        (0..self.width(row))
            .filter(|&column| !self.is_blank(row, column))
            .count()
    }

    /// Replaces a cell. The old text stays in the arena.
    pub(super) fn replace(&mut self, row: usize, column: usize, text: &str, kind: Kind) {
        if let Some(at) = self.at(row, column) {
            let start = self.text.len();
            if start + text.len() > u32::MAX as usize {
                return;
            }
            self.text.push_str(text);
            self.cells[at] = (index(start), index(self.text.len()));
            self.kinds[at] = kind;
        }
    }

    /// Leaves out the first byte of a cell, which must be an ASCII character.
    pub(super) fn drop_first(&mut self, row: usize, column: usize) {
        if let Some(at) = self.at(row, column) {
            self.cells[at].0 += 1;
        }
    }

    fn at(&self, row: usize, column: usize) -> Option<usize> {
        let (start, end) = self.range(row);
        let at = start.checked_add(column)?;
        (at < end).then_some(at)
    }

    fn range(&self, row: usize) -> (usize, usize) {
        let Some(&start) = self.starts.get(row) else {
            return (0, 0);
        };
        let end = self
            .starts
            .get(row + 1)
            .map_or(self.cells.len(), |&next| next as usize);
        (start as usize, end)
    }
}

/// Offsets fit: texts and cell counts are capped far below 4 Gi before they are stored.
fn index(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
