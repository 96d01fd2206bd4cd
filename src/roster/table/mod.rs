//! Bytes to cells: text files and workbooks become one table of text cells under unique headers.
//!
//! What a header or a cell means is not decided here. What is decided is said: every row that is left out and every
//! doubt about the file is a finding, and two readings that are equally likely are a question.

mod archive;
mod cfb;
mod codec;
mod dates;
mod delimiter;
mod detect;
mod encoding;
mod footer;
mod format;
mod header;
pub mod limits;
mod note;
mod number;
mod ods;
mod package;
mod rows;
mod sparse;
mod workbook;
mod xls;
mod xlsx;
mod xml;

pub use table::Kind;

use table::Grid;
use table::csv::{Fault, Limits, Parser};

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
    fn below_headers(&self, cells: &[(usize, usize)]) -> Vec<(u32, &str)> {
        let find = |list: &[u32], at: usize| list.binary_search(&u32::try_from(at).ok()?).ok();
        cells
            .iter()
            .filter_map(|&(row, column)| {
                let header = self.headers.get(find(&self.columns, column)?)?;
                Some((self.row_number(find(&self.rows, row)?), header.as_str()))
            })
            .collect()
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
#[derive(Clone, Debug, Default)]
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
    /// `too-big` beyond [`limits::BYTES`], and `not-a-table` as soon as the first bytes are neither text nor a workbook;
    /// what was taken before is given back.
    pub fn push(&mut self, chunk: &[u8]) -> Result<(), Error> {
        let before = self.bytes.len();
        if before + chunk.len() > limits::BYTES {
            self.bytes = Vec::new();
            return Err(limits::too_big());
        }
        self.bytes.extend_from_slice(chunk);
        if before < format::BLOCK && self.bytes.len() >= format::BLOCK {
            format::refuse_binary(&self.bytes).inspect_err(|_| self.bytes = Vec::new())?;
        }
        Ok(())
    }

    /// What was pushed so far.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Makes room for a file of so many bytes.
    pub fn reserve(&mut self, bytes: usize) {
        self.bytes.reserve_exact(bytes.min(limits::BYTES));
    }

    /// Reads what was pushed.
    ///
    /// # Errors
    /// As [`read`].
    pub fn finish(self, options: &ReadOptions) -> Result<(Table, TableInfo, Vec<Finding>), Error> {
        let mut steps = self.into_steps();
        loop {
            if let Some(read) = steps.step(usize::MAX, options)? {
                return Ok(read);
            }
        }
    }

    /// Reads what was pushed in steps.
    pub(super) fn into_steps(self) -> TableSteps {
        TableSteps::Bytes(self.bytes)
    }
}

/// A table in the making. A text file takes as many steps as one likes, a workbook a single one.
#[derive(Debug)]
pub(super) enum TableSteps {
    /// Nothing done yet.
    Bytes(Vec<u8>),
    /// A text on its way to cells.
    Text {
        parser: Box<Parser>,
        info: Box<TableInfo>,
        findings: Vec<Finding>,
    },
}

impl TableSteps {
    /// Reads about `budget` bytes more; the table when it is done. After that, and after an error, there is nothing left.
    pub(super) fn step(
        &mut self,
        budget: usize,
        options: &ReadOptions,
    ) -> Result<Option<(Table, TableInfo, Vec<Finding>)>, Error> {
        let (table, info, mut findings) = match std::mem::replace(self, Self::Bytes(Vec::new())) {
            Self::Bytes(bytes) => {
                let format = format::recognise(&bytes)?;
                if format == format::Format::Text {
                    *self = text(bytes, options)?;
                    return Ok(None);
                }
                book(&bytes, format, options)?
            }
            Self::Text {
                mut parser,
                mut info,
                mut findings,
            } => {
                if !parser.step(budget).map_err(refused)? {
                    *self = Self::Text {
                        parser,
                        info,
                        findings,
                    };
                    return Ok(None);
                }
                let (grid, stray_quotes) = parser.finish();
                let raw = Raw {
                    grid,
                    letters: None,
                    sheet: None,
                };
                let table = rows::assemble(raw, options, &mut info, &mut findings)?;
                rows::stray_quotes(&stray_quotes, options, &mut findings);
                (table, *info, findings)
            }
        };
        // What the coordinator has settled by taking the data as it is is not asked again.
        if let Some(accepted) = &options.accepted {
            findings.retain(|finding| {
                finding.severity != Severity::Question || !accepted.contains(&finding.code)
            });
        }
        Ok(Some((table, info, findings)))
    }

    /// How many bytes of a text are read, of how many; (0, 0) when that is not known.
    pub(super) fn progress(&self) -> (usize, usize) {
        match self {
            Self::Bytes(_) => (0, 0),
            Self::Text { parser, .. } => parser.progress(),
        }
    }
}

fn text(bytes: Vec<u8>, options: &ReadOptions) -> Result<TableSteps, Error> {
    let mut findings = Vec::new();
    let decoded = encoding::decode(bytes, options, &mut findings)?;
    format::refuse_markup(&decoded.text)?;
    let delimited = delimiter::find(decoded.text, options, &mut findings)?;
    let info = Box::new(TableInfo {
        format: "csv".to_owned(),
        encoding: Some(decoded.label),
        delimiter: Some(char::from(delimited.delimiter).to_string()),
        ..TableInfo::default()
    });
    let most = Limits {
        columns: limits::COLUMNS,
        cells: limits::TEXT_CELLS,
    };
    Ok(TableSteps::Text {
        parser: Box::new(Parser::new(delimited.text, delimited.delimiter, most)),
        info,
        findings,
    })
}

fn refused(fault: Fault) -> Error {
    match fault {
        Fault::Unclosed { line } => Error::new(
            "unclosed-quote",
            format!("A quotation mark that opens in line {line} is never closed."),
            "Open the file in a text editor, close or remove that quotation mark, and read it again.",
        ),
        Fault::TooManyColumns => limits::too_many_columns(),
        Fault::TooManyCells => limits::too_many_cells(limits::TEXT_CELLS),
    }
}

fn book(
    bytes: &[u8],
    format: format::Format,
    options: &ReadOptions,
) -> Result<(Table, TableInfo, Vec<Finding>), Error> {
    let mut findings = Vec::new();
    let (table, info) = match format {
        format::Format::Xls => {
            workbook::read(&mut xls::Xls::open(bytes)?, "xls", options, &mut findings)?
        }
        format::Format::Ods => {
            let mut archive = archive::Archive::open(bytes)?;
            let mut ods = ods::Ods::open(&mut archive)?;
            workbook::read(&mut ods, "ods", options, &mut findings)?
        }
        format::Format::Xlsx | format::Format::Text => {
            let mut xlsx = xlsx::Xlsx::open(archive::Archive::open(bytes)?)?;
            workbook::read(&mut xlsx, "xlsx", options, &mut findings)?
        }
    };
    Ok((table, info, findings))
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
