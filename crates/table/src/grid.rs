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
pub struct Grid {
    text: String,
    cells: Vec<(u32, u32)>,
    /// One a cell, up to the last that is not text.
    kinds: Vec<Kind>,
    /// Cells whose value is not what they show, in their order, each with the bytes of the text that are its value.
    values: Vec<(u32, u32, u32)>,
    /// First cell of each row.
    starts: Vec<u32>,
    numbers: Vec<u32>,
}

impl Grid {
    /// Makes room for about as many cells more.
    pub fn reserve(&mut self, cells: usize) {
        self.cells.reserve_exact(cells);
    }

    /// Puts the text under cells that were pushed before it was final.
    pub fn set_text(&mut self, text: String) {
        self.text = text;
    }

    /// Starts a row with its number in the file.
    pub fn start_row(&mut self, number: u32) {
        self.starts.push(index(self.cells.len()));
        self.numbers.push(number);
    }

    /// Adds a cell that is the bytes `start..end` of the text.
    #[inline]
    pub fn push_span(&mut self, start: usize, end: usize, kind: Kind) {
        self.cells.push((index(start), index(end)));
        if kind != Kind::Text {
            self.set_kind(self.cells.len() - 1, kind);
        }
    }

    /// Says that the value of the cell added last is the bytes `start..end` of the text, and not what it shows.
    pub fn value_span(&mut self, start: usize, end: usize) {
        if let Some(last) = self.cells.len().checked_sub(1) {
            self.values.push((index(last), index(start), index(end)));
        }
    }

    /// How many cells there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// No cells.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.starts.len()
    }

    /// The number of a row in the file, from 1.
    #[must_use]
    pub fn number(&self, row: usize) -> u32 {
        self.numbers.get(row).copied().unwrap_or(0)
    }

    /// How many cells a row has.
    #[must_use]
    pub fn width(&self, row: usize) -> usize {
        let (start, end) = self.range(row);
        end - start
    }

    /// The widest row.
    #[must_use]
    pub fn widest(&self) -> usize {
        (0..self.rows())
            .map(|row| self.width(row))
            .max()
            .unwrap_or(0)
    }

    /// A cell's text; empty beyond the end of its row.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.at(row, column).map_or("", |at| self.text_at(at))
    }

    /// What the file says a cell is.
    #[must_use]
    pub fn kind(&self, row: usize, column: usize) -> Kind {
        self.at(row, column)
            .map_or(Kind::Text, |at| self.kind_at(at))
    }

    /// A cell's value, which its number format may show otherwise (2.4 as `2`, 0.73 as `73%`, 7 as `00007`); for all other
    /// cells, their text.
    #[must_use]
    pub fn value(&self, row: usize, column: usize) -> &str {
        let Some(at) = self.at(row, column) else {
            return "";
        };
        match self
            .values
            .binary_search_by_key(&index(at), |(cell, ..)| *cell)
        {
            Ok(found) => {
                let (_, start, end) = self.values[found];
                self.text.get(start as usize..end as usize).unwrap_or("")
            }
            Err(_) => self.text_at(at),
        }
    }

    /// Cells whose value is not what they show, by row and column.
    #[must_use]
    pub fn with_value(&self) -> Vec<(usize, usize)> {
        self.values
            .iter()
            .filter_map(|(at, ..)| {
                let row = self
                    .starts
                    .partition_point(|start| start <= at)
                    .checked_sub(1)?;
                Some((row, (*at - self.starts[row]) as usize))
            })
            .collect()
    }

    /// Nothing but white space in it.
    #[must_use]
    pub fn is_blank(&self, row: usize, column: usize) -> bool {
        is_blank(self.cell(row, column))
    }

    /// Some cell of a row holds something.
    #[must_use]
    pub fn holds(&self, row: usize) -> bool {
        let (start, end) = self.range(row);
        (start..end).any(|at| !is_blank(self.text_at(at)))
    }

    /// How many cells of a row hold something.
    #[must_use]
    pub fn filled(&self, row: usize) -> usize {
        let (start, end) = self.range(row);
        (start..end)
            .filter(|&at| !is_blank(self.text_at(at)))
            .count()
    }

    /// Two rows have the same cells; cells beyond the end of a row are empty.
    #[must_use]
    pub fn same_rows(&self, one: usize, other: usize) -> bool {
        let width = self.width(one).max(self.width(other));
        (0..width).all(|column| self.cell(one, column) == self.cell(other, column))
    }

    /// Cells that begin with an ASCII character, by row and column.
    #[must_use]
    pub fn beginning_with(&self, first: u8) -> Vec<(usize, usize)> {
        self.places(|at| {
            let (start, end) = self.cells[at];
            start < end && self.text.as_bytes().get(start as usize) == Some(&first)
        })
    }

    /// Cuts cells with more characters than `most`, and says which, by row and column.
    pub fn cut_longer(&mut self, most: usize) -> Vec<(usize, usize)> {
        let long = self.places(|at| {
            let (start, end) = self.cells[at];
            (end - start) as usize > most && self.text_at(at).chars().count() > most
        });
        for &(row, column) in &long {
            if let Some(at) = self.at(row, column) {
                let kept = self.text_at(at).char_indices().nth(most);
                let kept = kept.map_or(0, |(kept, _)| kept);
                self.cells[at].1 = self.cells[at].0 + index(kept);
            }
        }
        long
    }

    /// Cells whose text is `wanted`, by row and column. Where the text of all cells together is not, none is looked at.
    #[must_use]
    pub fn holding(&self, wanted: impl Fn(&str) -> bool) -> Vec<(usize, usize)> {
        if !wanted(&self.text) {
            return Vec::new();
        }
        self.places(|at| wanted(self.text_at(at)))
    }

    /// Cells of a kind, by row and column. None are text that were never said to be something else.
    #[must_use]
    pub fn of_kind(&self, kind: Kind) -> Vec<(usize, usize)> {
        if self.kinds.is_empty() {
            return Vec::new();
        }
        self.places(|at| self.kind_at(at) == kind)
    }

    /// No text has characters beyond ASCII.
    #[must_use]
    pub fn is_ascii(&self) -> bool {
        self.text.is_ascii()
    }

    /// Replaces a cell. The old text stays in the arena.
    pub fn replace(&mut self, row: usize, column: usize, text: &str, kind: Kind) {
        if let Some(at) = self.at(row, column) {
            let start = self.text.len();
            if start + text.len() > u32::MAX as usize {
                return;
            }
            self.text.push_str(text);
            self.cells[at] = (index(start), index(self.text.len()));
            if let Ok(found) = self
                .values
                .binary_search_by_key(&index(at), |(cell, ..)| *cell)
            {
                self.values.remove(found);
            }
            self.set_kind(at, kind);
        }
    }

    /// Leaves out the first byte of a cell, which must be an ASCII character.
    pub fn drop_first(&mut self, row: usize, column: usize) {
        if let Some(at) = self.at(row, column) {
            self.cells[at].0 += 1;
        }
    }

    fn places(&self, wanted: impl Fn(usize) -> bool) -> Vec<(usize, usize)> {
        let mut places = Vec::new();
        for row in 0..self.rows() {
            let (start, end) = self.range(row);
            for at in start..end {
                if wanted(at) {
                    places.push((row, at - start));
                }
            }
        }
        places
    }

    fn text_at(&self, at: usize) -> &str {
        let (start, end) = self.cells[at];
        self.text.get(start as usize..end as usize).unwrap_or("")
    }

    fn kind_at(&self, at: usize) -> Kind {
        self.kinds.get(at).copied().unwrap_or(Kind::Text)
    }

    fn set_kind(&mut self, at: usize, kind: Kind) {
        if self.kinds.len() <= at {
            self.kinds.resize(at + 1, Kind::Text);
        }
        self.kinds[at] = kind;
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

/// Most cells begin with a letter or a digit, which settles it.
fn is_blank(cell: &str) -> bool {
    match cell.as_bytes().first() {
        None => true,
        Some(b'!'..=b'~') => false,
        Some(_) => cell.trim().is_empty(),
    }
}

/// Offsets fit: texts and cell counts are capped far below 4 Gi before they are stored.
fn index(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
