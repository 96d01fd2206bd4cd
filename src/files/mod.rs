//! Bytes to cells: text files and workbooks become one table of text cells under unique headers.
//!
//! What a header or a cell means is not decided here. What is decided is said: every row that is left out and every
//! doubt about the file is a finding, and two readings that are equally likely are a question.

mod archive;
mod book;
mod cfb;
mod codec;
mod content;
mod dates;
mod delimiter;
mod detect;
mod encoding;
mod footer;
mod format;
mod header;
pub mod limits;
mod number;
mod ods;
mod options;
mod package;
mod rows;
mod sparse;
mod workbook;
mod xls;
mod xlsx;
mod xml;

use content::Raw;
pub use content::Table;
pub use options::{SheetInfo, TableInfo, TableOptions};
pub use table::Kind;

use table::csv::{Fault, Limits, Parser};

use crate::error::Error;
use crate::finding::{Finding, Severity};
use crate::words::failure;

/// Reads a table from the bytes of a text file or a workbook, whatever its name says.
///
/// # Errors
/// Stops with a typed error, and no table, when the file is empty, of a kind that is not read, protected by a password,
/// damaged, or beyond the [`limits`].
///
/// ```
/// use viceversa::files::{self, TableOptions};
/// let file = "Our roster\n\nName;Town\nAda;K\u{f6}ln\n;\nBen;Graz\n";
/// let (table, info, findings) = files::read(file.as_bytes(), TableOptions::default())?;
/// assert_eq!(table.headers(), ["Name", "Town"]);
/// assert_eq!((table.cell(1, 0), table.row_number(1)), ("Ben", 6));
/// assert_eq!((info.delimiter.as_deref(), info.header_row), (Some(";"), 3));
/// assert!(!findings.is_empty());
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn read(
    bytes: &[u8],
    options: impl Into<TableOptions>,
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
    pub fn finish(
        self,
        options: impl Into<TableOptions>,
    ) -> Result<(Table, TableInfo, Vec<Finding>), Error> {
        let options = options.into();
        let mut steps = self.into_steps();
        loop {
            if let Some(read) = steps.step(usize::MAX, &options)? {
                return Ok(read);
            }
        }
    }

    /// Reads what was pushed in steps.
    pub(crate) fn into_steps(self) -> TableSteps {
        TableSteps::Bytes(self.bytes)
    }
}

/// Incremental reading of a table. A text file takes as many steps as one likes, a workbook a single one.
#[derive(Debug)]
pub(crate) enum TableSteps {
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
    pub(crate) fn step(
        &mut self,
        budget: usize,
        options: &TableOptions,
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
        findings.retain(|finding| {
            finding.severity != Severity::Question || !options.accepted.contains(&finding.code)
        });
        Ok(Some((table, info, findings)))
    }

    /// How many bytes of a text are read, of how many; (0, 0) when that is not known.
    pub(crate) fn progress(&self) -> (usize, usize) {
        match self {
            Self::Bytes(_) => (0, 0),
            Self::Text { parser, .. } => parser.progress(),
        }
    }
}

fn text(bytes: Vec<u8>, options: &TableOptions) -> Result<TableSteps, Error> {
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
        Fault::Unclosed { line } => failure!(
            "files-unclosed-quote",
            "unclosed-quote",
            line = line.to_string()
        ),
        Fault::TooManyColumns => limits::too_many_columns(),
        Fault::TooManyCells => limits::too_many_cells(limits::TEXT_CELLS),
    }
}

fn book(
    bytes: &[u8],
    format: format::Format,
    options: &TableOptions,
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
