//! Large text files: their head tells the columns, and their rows are read a piece at a time, so that memory stays near the file's size.

use statistics::stream::{Field, Others, Rows};
use table::csv::{Limits, Parser};

use super::columns::Gatherer;
use super::tools::Head;
use crate::files::Table;
use crate::files::TableInfo;
use crate::files::limits;

/// From this size on a file is read in pieces.
pub(super) const LARGE: usize = 4 << 20;
/// How much of a large file tells its columns.
pub(super) const HEAD: usize = 1 << 20;
/// Bytes of a piece.
const PIECE: usize = 2 << 20;

/// Rows on their way to answers.
pub(super) struct Stream {
    delimiter: u8,
    /// Of each column of the table, the column of the file.
    columns: Vec<usize>,
    /// The file's number of the first row of data.
    first: u32,
    at: usize,
    /// Rows of the file before `at`.
    row: u32,
    fast: Option<(Rows, Unusual)>,
}

/// Records that the fast reader hands back.
#[derive(Default)]
struct Unusual(Vec<(usize, Vec<u8>)>);

impl Others for Unusual {
    fn text(&mut self, _: usize, _: usize, _: &[u8]) {}

    fn record(&mut self, row: usize, record: &[u8]) {
        self.0.push((row, record.to_vec()));
    }
}

/// The file turned out not to be what its head promised: it must be read as a whole.
pub(super) struct Unfit;

impl Stream {
    /// For a file whose head is this table; nothing where it is not plain delimited UTF-8.
    pub(super) fn new(
        table: &Table,
        head: &Head,
        info: &TableInfo,
        gatherer: &Gatherer,
        bytes: &[u8],
    ) -> Option<Self> {
        let utf8 = info
            .encoding
            .as_deref()
            .is_some_and(|label| label.eq_ignore_ascii_case("utf-8"));
        let delimiter = *info.delimiter.as_deref()?.as_bytes().first()?;
        if !utf8 || table.rows() <= head.rows {
            return None;
        }
        let columns: Vec<usize> = (0..table.width())
            .map(|column| table.source(column))
            .collect();
        let mut stream = Self {
            delimiter,
            columns,
            first: table.row_number(head.rows),
            at: 0,
            row: 0,
            fast: None,
        };
        if let Some(codes) = gatherer.only_codes() {
            // To the first row of data, which the fast reader begins with.
            while stream.row + 1 < stream.first {
                let (end, rows) = piece(&bytes[stream.at..], 1)?;
                stream.at += end;
                stream.row += rows;
            }
            let width = stream.columns.last().map_or(0, |last| last + 1);
            let mut fields = vec![Field::Skipped; width];
            for (column, codes) in codes {
                fields[stream.columns[column]] = Field::Coded(Box::new(codes));
            }
            stream.fast = Some((Rows::new(delimiter, fields), Unusual::default()));
        }
        Some(stream)
    }

    /// Reads about `budget` bytes more; true when everything is read.
    pub(super) fn step(
        &mut self,
        bytes: &[u8],
        budget: usize,
        gatherer: &mut Gatherer,
    ) -> Result<bool, Unfit> {
        if let Some((rows, unusual)) = &mut self.fast {
            let end = self.at.saturating_add(budget.max(PIECE)).min(bytes.len());
            let done = rows.push(&bytes[self.at..end], end == bytes.len(), unusual);
            self.at += done;
            if self.at < bytes.len() {
                // A record longer than a piece is most likely a lost quotation mark.
                return if done == 0 { Err(Unfit) } else { Ok(false) };
            }
            return self.finish(gatherer).map(|()| true);
        }
        let (end, rows) = piece(&bytes[self.at..], PIECE).ok_or(Unfit)?;
        let grid = self.parse(&bytes[self.at..self.at + end])?;
        for row in 0..grid.rows() {
            let number = self.row + grid.number(row);
            if number >= self.first {
                gatherer.row(number, &|column| {
                    grid.cell(row, self.columns.get(column).copied().unwrap_or(usize::MAX))
                });
            }
        }
        self.at += end;
        self.row += rows;
        Ok(self.at >= bytes.len())
    }

    /// Bytes read so far.
    pub(super) fn done(&self) -> usize {
        self.at
    }

    fn finish(&mut self, gatherer: &mut Gatherer) -> Result<(), Unfit> {
        let Some((rows, unusual)) = self.fast.take() else {
            return Ok(());
        };
        let mut records = Vec::with_capacity(unusual.0.len());
        for (row, record) in unusual.0 {
            let grid = self.parse(&record)?;
            let cells = self.columns.iter().map(|column| match grid.rows() {
                0 => String::new(),
                _ => grid.cell(0, *column).to_owned(),
            });
            records.push((row, cells.collect()));
        }
        // The fast reader's columns stand in the order of the file, as the plans do.
        gatherer.take(rows.finish(), self.first, &records);
        Ok(())
    }

    fn parse(&self, bytes: &[u8]) -> Result<table::Grid, Unfit> {
        let text = std::str::from_utf8(bytes).map_err(|_| Unfit)?;
        let most = Limits {
            columns: limits::COLUMNS,
            cells: limits::TEXT_CELLS,
        };
        let mut parser = Parser::new(text.to_owned(), self.delimiter, most);
        while !parser.step(usize::MAX).map_err(|_| Unfit)? {}
        let mut grid = parser.finish().0;
        // Read as a whole, the file says which cells are too long.
        if grid.cut_longer(limits::CELL_CHARACTERS).is_empty() {
            Ok(grid)
        } else {
            Err(Unfit)
        }
    }
}

/// Where a piece of at least so many bytes ends that ends with a row, and how many rows it has; nothing where it would be far too long.
fn piece(bytes: &[u8], least: usize) -> Option<(usize, u32)> {
    let (mut quoted, mut rows) = (false, 0);
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => {
                rows += 1;
                if at + 1 >= least {
                    return Some((at + 1, rows));
                }
            }
            _ => {}
        }
        if at > 16 * PIECE {
            return None;
        }
    }
    (!quoted).then_some((bytes.len(), rows + 1))
}
