//! Bytes to cells: text files and workbooks become one table of text cells under unique headers.
//!
//! What a header or a cell means is not decided here. What is decided is said: every row that is left out and every
//! doubt about the file is a finding, and two readings that are equally likely are a question.

mod archive;
mod cfb;
mod csv;
mod dates;
mod delimiter;
mod encoding;
mod format;
mod grid;
mod header;
pub mod limits;
mod note;
mod number;
mod ods;
mod rows;
mod sparse;
mod workbook;
mod xls;
mod xlsx;
mod xml;

pub use grid::Kind;

use grid::Grid;

use crate::error::Error;
use crate::finding::{Finding, Place, Severity};
use crate::roster::{ReadOptions, TableInfo};

/// A table read from a file: rows of data below unique headers.
///
/// Titles, headers, blank rows and totals are not among its rows. All cells are text, as a person sees them.
#[derive(Clone, Debug)]
pub struct Table {
    grid: Grid,
    file: String,
    sheet: Option<String>,
    headers: Vec<String>,
    /// Columns of the grid, one a header.
    columns: Vec<u32>,
    /// Rows of the grid, one a row of data.
    rows: Vec<u32>,
    /// Letters of the grid's columns, where they are not simply counted.
    letters: Option<Vec<u32>>,
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

    fn at(&self, row: usize, column: usize) -> Option<(usize, usize)> {
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

/// Reads a table from the bytes of a text file or a workbook, whatever its name says.
///
/// # Errors
/// Stops with a typed error, and no table, when the file is empty, of a kind that is not read, protected by a password,
/// damaged, or beyond the [`limits`].
pub fn read(
    bytes: &[u8],
    options: &ReadOptions,
) -> Result<(Table, TableInfo, Vec<Finding>), Error> {
    let mut reader = TableReader::new();
    reader.push(bytes)?;
    reader.finish(options)
}

/// Reads a table from a file that arrives in chunks: memory is about the file and nine bytes a cell.
#[derive(Debug, Default)]
pub struct TableReader {
    bytes: Vec<u8>,
}

impl TableReader {
    /// Nothing read yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next bytes of the file.
    ///
    /// # Errors
    /// `too-big` beyond [`limits::BYTES`]; what was taken before is given back.
    pub fn push(&mut self, chunk: &[u8]) -> Result<(), Error> {
        if self.bytes.len() + chunk.len() > limits::BYTES {
            self.bytes = Vec::new();
            return Err(limits::too_big());
        }
        self.bytes.extend_from_slice(chunk);
        Ok(())
    }

    /// Reads what was pushed.
    ///
    /// # Errors
    /// As [`read`].
    pub fn finish(self, options: &ReadOptions) -> Result<(Table, TableInfo, Vec<Finding>), Error> {
        let mut findings = Vec::new();
        let (table, info) = match format::recognise(&self.bytes)? {
            format::Format::Text => read_text(self.bytes, options, &mut findings)?,
            format::Format::Xls => workbook::read(
                &mut xls::Xls::open(&self.bytes)?,
                "xls",
                options,
                &mut findings,
            )?,
            format::Format::Ods => {
                let mut archive = archive::Archive::open(&self.bytes)?;
                workbook::read(
                    &mut ods::Ods::open(&mut archive)?,
                    "ods",
                    options,
                    &mut findings,
                )?
            }
            format::Format::Xlsx => {
                let archive = archive::Archive::open(&self.bytes)?;
                workbook::read(
                    &mut xlsx::Xlsx::open(archive)?,
                    "xlsx",
                    options,
                    &mut findings,
                )?
            }
        };
        // What the coordinator has settled by taking the data as it is is not asked again.
        if let Some(accepted) = &options.accepted {
            findings.retain(|finding| {
                finding.severity != Severity::Question || !accepted.contains(&finding.code)
            });
        }
        Ok((table, info, findings))
    }
}

fn read_text(
    bytes: Vec<u8>,
    options: &ReadOptions,
    findings: &mut Vec<Finding>,
) -> Result<(Table, TableInfo), Error> {
    let decoded = encoding::decode(bytes, options, findings)?;
    format::refuse_markup(&decoded.text)?;
    let delimited = delimiter::find(decoded.text, options, findings)?;
    let (grid, quirks) = csv::parse(delimited.text, delimited.delimiter)?;
    let mut info = TableInfo {
        format: "csv".to_owned(),
        encoding: Some(decoded.label),
        delimiter: Some(char::from(delimited.delimiter).to_string()),
        ..TableInfo::default()
    };
    let raw = Raw {
        grid,
        letters: None,
        sheet: None,
    };
    let table = rows::assemble(raw, options, &mut info, findings)?;
    rows::stray_quotes(&quirks, options, findings);
    Ok((table, info))
}

/// One sheet's cells before anything is read into them.
struct Raw {
    grid: Grid,
    /// The column in the file, from 0, of each column of the grid, where blank columns were left out.
    letters: Option<Vec<u32>>,
    sheet: Option<String>,
}

/// The letters of a column, counted from 0: A to Z, then AA.
fn letters_of(column: u32) -> String {
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
