//! Cells as they were read: header, rows, and where each lies in the file.

use crate::finding::Place;
use table::{Grid, Kind};

/// A table read from a file: rows of data below unique headers.
///
/// Titles, headers, blank rows and totals are not among its rows. All cells are text, as a person sees them.
#[derive(Clone, Debug)]
pub struct Table {
    pub(super) grid: Grid,
    pub(super) file: String,
    pub(super) sheet: Option<String>,
    pub(super) headers: Vec<String>,
    /// Columns of the grid, one a header.
    pub(super) columns: Vec<u32>,
    /// Rows of the grid, one a row of data.
    pub(super) rows: Vec<u32>,
    /// Letters of the grid's columns, where they are not simply counted.
    pub letters: Option<Vec<u32>>,
}

impl Table {
    /// How many rows of data there are.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows.len()
    }

    /// How many columns there are.
    #[must_use]
    pub fn width(&self) -> usize {
        self.columns.len()
    }

    /// The headers, unique and never empty, one a column.
    #[must_use]
    pub fn headers(&self) -> &[String] {
        &self.headers
    }

    /// The number of a row in the file, from 1, as a spreadsheet would show it; 0 for a row that is not there.
    #[must_use]
    pub fn row_number(&self, row: usize) -> u32 {
        self.rows
            .get(row)
            .map_or(0, |&row| self.grid.number(row as usize))
    }

    /// The text of a cell, as a person sees it; empty where there is none.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> &str {
        match self.at(row, column) {
            Some((row, column)) => self.grid.cell(row, column),
            None => "",
        }
    }

    /// The value of a cell whose number format shows it otherwise (2.4 as `2`, 0.73 as `73%`, 7 as `00007`); for all
    /// other cells their text. Ids and codes go by what is shown, quantities and answers by this.
    #[must_use]
    pub fn value(&self, row: usize, column: usize) -> &str {
        match self.at(row, column) {
            Some((row, column)) => self.grid.value(row, column),
            None => "",
        }
    }

    /// A cell as a quantity: its value, unless it is shown with letters (`G7`, `Grade 7`), which make it a code.
    #[must_use]
    pub fn quantity(&self, row: usize, column: usize) -> &str {
        let shown = self.cell(row, column);
        if shown.contains(char::is_alphabetic) {
            shown
        } else {
            self.value(row, column)
        }
    }

    /// What the file says a cell is.
    #[must_use]
    pub fn kind(&self, row: usize, column: usize) -> Kind {
        match self.at(row, column) {
            Some((row, column)) => self.grid.kind(row, column),
            None => Kind::Text,
        }
    }

    /// The letters of a column in a spreadsheet: A, B … AA.
    #[must_use]
    pub fn letters(&self, column: usize) -> String {
        self.columns
            .get(column)
            .map_or_else(String::new, |&column| self.grid_letters(column as usize))
    }

    /// The number of a column in the file, from 0, blank ones counted.
    #[must_use]
    pub fn source(&self, column: usize) -> usize {
        self.columns
            .get(column)
            .map_or(0, |&column| column as usize)
    }

    /// Where a cell is, or a row when `column` is absent, for a finding.
    #[must_use]
    pub fn place(&self, row: usize, column: Option<usize>) -> Place {
        Place {
            file: self.file.clone(),
            sheet: self.sheet.clone(),
            row: self.rows.get(row).map(|_| self.row_number(row)),
            column: column.and_then(|column| self.headers.get(column).cloned()),
        }
    }

    /// Of cells of the grid, those that are in the table: the row's number in the file and the header.
    pub(super) fn below_headers(&self, cells: &[(usize, usize)]) -> Vec<(u32, &str)> {
        let find = |list: &[u32], at: usize| list.binary_search(&u32::try_from(at).ok()?).ok();
        cells
            .iter()
            .filter_map(|&(row, column)| {
                let header = self.headers.get(find(&self.columns, column)?)?;
                Some((self.row_number(find(&self.rows, row)?), header.as_str()))
            })
            .collect()
    }

    pub(super) fn at(&self, row: usize, column: usize) -> Option<(usize, usize)> {
        Some((
            *self.rows.get(row)? as usize,
            *self.columns.get(column)? as usize,
        ))
    }

    fn grid_letters(&self, column: usize) -> String {
        let letters = match &self.letters {
            Some(letters) => letters.get(column).copied(),
            None => u32::try_from(column).ok(),
        };
        letters.map_or_else(String::new, letters_of)
    }
}

/// One sheet's cells before anything is read into them.
pub(super) struct Raw {
    pub grid: Grid,
    /// The column in the file, from 0, of each column of the grid, where blank columns were left out.
    pub letters: Option<Vec<u32>>,
    pub sheet: Option<String>,
}

/// The letters of a column, counted from 0: A to Z, then AA.
pub(super) fn letters_of(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    loop {
        letters.push(b'A' + u8::try_from(rest % 26).unwrap_or(0));
        if rest < 26 {
            break;
        }
        rest = rest / 26 - 1;
    }
    letters
        .iter()
        .rev()
        .map(|&letter| char::from(letter))
        .collect()
}
