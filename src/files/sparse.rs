//! The used cells of a workbook's sheet, wherever they lie, and the grid they make.

use super::archive::damaged;
use super::limits;
use super::number::{self, Epoch, NumberFormat};
use crate::error::Error;
use table::{Grid, Kind};

/// Rows and columns that a sheet can have.
pub(super) const ROWS: u32 = 1_048_576;
pub(super) const COLUMNS: u32 = 16_384;

/// Used cells and the text they point into. Nothing is ever allocated for a cell that is not used.
#[derive(Default)]
pub(super) struct Sparse {
    /// Shared and own texts.
    pub(super) text: String,
    cells: Vec<Used>,
    /// Merged ranges: first row, first column, last row.
    pub(super) merged: Vec<(u32, u32, u32)>,
    /// Rows that the workbook hides, from 0.
    pub(super) hidden_rows: Ranges,
    /// Columns that the workbook hides, from 0.
    pub(super) hidden_columns: Ranges,
    /// Cells with a formula.
    pub(super) formulas: usize,
    /// Of these, cells without a stored value.
    pub(super) no_value: Vec<(u32, u32)>,
    /// Numbers with more digits than a workbook keeps.
    pub(super) long_numbers: Vec<(u32, u32)>,
    /// Bytes that the cells show, counted once for each.
    shown: usize,
}

#[derive(Clone, Copy)]
struct Used {
    row: u32,
    column: u32,
    start: u32,
    end: u32,
    /// The value follows what is shown and ends here; nothing follows where they are the same.
    value_end: u32,
    kind: Kind,
}

impl Used {
    fn len(&self) -> usize {
        // What is longer than a cell can be is cut later on.
        ((self.value_end - self.start) as usize).min(limits::CELL_BYTES)
    }
}

impl Sparse {
    /// No cells yet, over texts that many of them may share.
    pub(super) fn over(text: String) -> Self {
        Self {
            text,
            ..Self::default()
        }
    }

    /// Adds a cell whose text is `start..end` of the arena. Blank cells are not used.
    pub(super) fn push(
        &mut self,
        row: u32,
        column: u32,
        start: usize,
        end: usize,
        kind: Kind,
    ) -> Result<(), Error> {
        self.push_with_value(row, column, (start, end, end), kind)
    }

    /// As `push`, for a cell whose value is another than it shows; it follows what is shown: start, end, and end of the value.
    pub(super) fn push_with_value(
        &mut self,
        row: u32,
        column: u32,
        (start, end, value_end): (usize, usize, usize),
        kind: Kind,
    ) -> Result<(), Error> {
        if start == end {
            return Ok(());
        }
        if row >= ROWS || column >= COLUMNS {
            return Err(damaged());
        }
        if self.cells.len() >= limits::SHEET_CELLS {
            return Err(limits::too_many_cells(limits::SHEET_CELLS));
        }
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let cell = Used {
            row,
            column,
            start: offset(start),
            end: offset(end),
            value_end: offset(value_end),
            kind,
        };
        self.count(&cell)?;
        self.cells.push(cell);
        Ok(())
    }

    fn count(&mut self, cell: &Used) -> Result<(), Error> {
        self.shown += cell.len();
        if self.shown > limits::SHEET_TEXT || self.text.len() > limits::ARENA {
            return Err(limits::too_much_text());
        }
        Ok(())
    }

    /// Adds a number as its format shows it, with its value where that is another.
    pub(super) fn push_number(
        &mut self,
        row: u32,
        column: u32,
        value: f64,
        format: &NumberFormat,
        epoch: Epoch,
    ) -> Result<(), Error> {
        let start = self.text.len();
        let kind = format.show(value, epoch, &mut self.text);
        let end = self.text.len();
        if *format != NumberFormat::General {
            number::value(value, format, epoch, &mut self.text);
            if self.text[start..end] == self.text[end..] {
                self.text.truncate(end);
            }
        }
        let value_end = self.text.len();
        self.push_with_value(row, column, (start, end, value_end), kind)
    }

    /// Nothing is used.
    pub(super) fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// Puts the cells in order and keeps the last of those at one place; gives the places that had more than one.
    pub(super) fn settle(&mut self) -> Vec<(u32, u32)> {
        let place = |cell: &Used| (cell.row, cell.column);
        let mut twice = Vec::new();
        // Stable, so that of two cells at one place the later is the last.
        self.cells.sort_by_key(place);
        self.cells.dedup_by(|later, kept| {
            let same = place(later) == place(kept);
            if same {
                twice.push(place(kept));
                *kept = *later;
            }
            same
        });
        twice.dedup();
        twice
    }

    /// Makes rows of the used cells, which must be settled. Columns without any are left out; the second part says which are left.
    ///
    /// A range merged over several rows holds its value in each of them that is used (a department over its people);
    /// one merged over several columns holds it in the first.
    pub(super) fn into_grid(mut self) -> Result<(Grid, Vec<u32>), Error> {
        self.fill_merged()?;
        let mut columns: Vec<u32> = self.cells.iter().map(|cell| cell.column).collect();
        columns.sort_unstable();
        columns.dedup();
        if columns.len() > limits::COLUMNS {
            return Err(limits::too_many_columns());
        }
        let mut grid = Grid::default();
        for row in self.cells.chunk_by(|a, b| a.row == b.row) {
            grid.start_row(row.first().map_or(0, |cell| cell.row.saturating_add(1)));
            let mut next = 0;
            for cell in row {
                let at = columns.binary_search(&cell.column).unwrap_or(next);
                for _ in next..at {
                    grid.push_span(0, 0, Kind::Text);
                }
                grid.push_span(cell.start as usize, cell.end as usize, cell.kind);
                if cell.value_end > cell.end {
                    grid.value_span(cell.end as usize, cell.value_end as usize);
                }
                next = at + 1;
                if grid.len() > limits::SPREAD_CELLS {
                    return Err(limits::too_spread());
                }
            }
        }
        grid.set_text(self.text);
        Ok((grid, columns))
    }

    fn fill_merged(&mut self) -> Result<(), Error> {
        let mut rows: Vec<u32> = self.cells.iter().map(|cell| cell.row).collect();
        rows.dedup();
        let mut added = Vec::new();
        let mut looked = 0;
        for &(first, column, last) in &self.merged {
            let place = |row: u32| {
                self.cells
                    .binary_search_by_key(&(row, column), |cell| (cell.row, cell.column))
            };
            let Ok(value) = place(first).map(|at| self.cells[at]) else {
                continue;
            };
            let from = rows.partition_point(|&row| row <= first);
            for &row in rows[from..].iter().take_while(|&&row| row <= last) {
                looked += 1;
                if looked > limits::SHEET_CELLS {
                    return Err(limits::too_many_cells(limits::SHEET_CELLS));
                }
                if place(row).is_err() {
                    added.push(Used { row, ..value });
                }
            }
        }
        for cell in &added {
            self.count(cell)?;
        }
        if !added.is_empty() {
            self.cells.append(&mut added);
            self.cells.sort_by_key(|cell| (cell.row, cell.column));
            self.cells.dedup_by_key(|cell| (cell.row, cell.column));
        }
        Ok(())
    }
}

/// Numbers that came as ranges, however many and in whatever order.
#[derive(Default)]
pub(super) struct Ranges(Vec<(u32, u32)>);

impl Ranges {
    /// Adds a range with both its ends.
    pub(super) fn push(&mut self, first: u32, last: u32) {
        match self.0.last_mut() {
            // Most follow each other.
            Some(before) if first == before.1.saturating_add(1) => before.1 = last.max(first),
            _ => self.0.push((first, last.max(first))),
        }
    }

    /// Puts them in order, so that `holds` can be asked.
    pub(super) fn settle(&mut self) {
        self.0.sort_unstable();
        self.0.dedup_by(|later, kept| {
            let joined = later.0 <= kept.1.saturating_add(1);
            if joined {
                kept.1 = kept.1.max(later.1);
            }
            joined
        });
    }

    /// Whether a number lies in one of them.
    pub(super) fn holds(&self, number: u32) -> bool {
        let before = self.0.partition_point(|(first, _)| *first <= number);
        before
            .checked_sub(1)
            .and_then(|at| self.0.get(at))
            .is_some_and(|(_, last)| number <= *last)
    }
}
