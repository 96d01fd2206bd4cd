//! The used cells of a workbook's sheet, wherever they lie, and the grid they make.

use super::archive::damaged;
use super::limits;
use crate::error::Error;
use cells::{Grid, Kind};

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
    pub(super) hidden_rows: Vec<u32>,
    /// Columns that the workbook hides, first and last, from 0.
    pub(super) hidden_columns: Vec<(u32, u32)>,
    /// Cells with a formula.
    pub(super) formulas: usize,
    /// Of these, cells without a stored value.
    pub(super) no_value: Vec<(u32, u32)>,
    /// Numbers with more digits than a workbook keeps.
    pub(super) long_numbers: Vec<(u32, u32)>,
}

#[derive(Clone, Copy)]
struct Used {
    row: u32,
    column: u32,
    start: u32,
    end: u32,
    kind: Kind,
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
        if start == end {
            return Ok(());
        }
        if row >= ROWS || column >= COLUMNS {
            return Err(damaged());
        }
        if self.cells.len() >= limits::SHEET_CELLS {
            return Err(limits::too_many_cells(limits::SHEET_CELLS));
        }
        if self.text.len() > limits::ARENA {
            return Err(limits::too_big());
        }
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        self.cells.push(Used {
            row,
            column,
            start: offset(start),
            end: offset(end),
            kind,
        });
        Ok(())
    }

    /// Nothing is used.
    pub(super) fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// Makes rows of the used cells. Columns without any are left out; the second part says which are left.
    ///
    /// A range merged over several rows holds its value in each of them that is used (a department over its people);
    /// one merged over several columns holds it in the first.
    pub(super) fn into_grid(mut self) -> Result<(Grid, Vec<u32>), Error> {
        // Stable, so that of two cells at one place the later is the last.
        self.cells.sort_by_key(|cell| (cell.row, cell.column));
        self.cells.reverse();
        self.cells.dedup_by_key(|cell| (cell.row, cell.column));
        self.cells.reverse();
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
        if !added.is_empty() {
            self.cells.append(&mut added);
            self.cells.sort_by_key(|cell| (cell.row, cell.column));
            self.cells.dedup_by_key(|cell| (cell.row, cell.column));
        }
        Ok(())
    }
}
