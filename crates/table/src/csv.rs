//! Delimited text to cells: RFC 4180, with the leniency that real exports need and nothing more.
//!
//! What is taken besides the standard: CR, LF and CRLF in any mix, no final newline, rows of different lengths, blanks
//! between a closing quote and the next delimiter, and quotes inside a field, which stay as text and are counted. What is
//! refused: a quote that is never closed, since everything after it would be one cell.

use crate::grid::{Grid, Kind};

/// Why a text is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A quotation mark that opens in this line, as a text editor counts, is never closed.
    Unclosed {
        /// Counted from 1.
        line: usize,
    },
    /// A row has more cells than [`Limits::columns`].
    TooManyColumns,
    /// There are more cells than [`Limits::cells`].
    TooManyCells,
}

/// How much is taken.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Cells of a row.
    pub columns: usize,
    /// Cells in all.
    pub cells: usize,
}

/// Reads a text in steps.
///
/// Rows are numbered as a spreadsheet numbers them: a quoted line break does not start a row, a blank line does.
/// Time is linear in the text; cells point into it.
///
/// ```
/// use table::csv::{Limits, Parser};
/// let mut parser = Parser::new("a,b\n1,\"x, y\"\n".to_owned(), b',', Limits { columns: 9, cells: 99 });
/// while !parser.step(4)? {}
/// let (grid, stray_quotes) = parser.finish();
/// assert_eq!((grid.rows(), grid.cell(1, 1), stray_quotes.len()), (2, "x, y", 0));
/// # Ok::<(), table::csv::Fault>(())
/// ```
#[derive(Debug)]
pub struct Parser {
    text: String,
    /// Cells whose doubled quotes were made single; they come after the text.
    single: String,
    delimiter: u8,
    special: [bool; 256],
    limits: Limits,
    at: usize,
    row: u32,
    grid: Grid,
    stray_quotes: Vec<u32>,
}

impl Parser {
    /// Nothing read yet.
    #[must_use]
    pub fn new(text: String, delimiter: u8, limits: Limits) -> Self {
        Self {
            special: special(delimiter),
            text,
            single: String::new(),
            delimiter,
            limits,
            at: 0,
            row: 0,
            grid: Grid::default(),
            stray_quotes: Vec::new(),
        }
    }

    /// Reads about `budget` bytes more, whole rows. True when everything is read.
    ///
    /// # Errors
    /// A [`Fault`]; there is no use in going on after one.
    pub fn step(&mut self, budget: usize) -> Result<bool, Fault> {
        let end = self.text.len();
        let until = self.at.saturating_add(budget).min(end);
        let first = self.at == 0;
        while self.at < until {
            self.row = self.row.saturating_add(1);
            match blank_line(self.text.as_bytes(), self.at) {
                Some(next) => self.at = next,
                None => self.record()?,
            }
        }
        if first && self.at > 0 {
            // Growing by doubling would hold half as much again for a moment.
            let cells = self.grid.len() as u64 * (end - self.at) as u64 / self.at as u64;
            let cells = usize::try_from(cells + cells / 20).unwrap_or(0);
            self.grid.reserve(cells.min(self.limits.cells));
        }
        Ok(self.at >= end)
    }

    /// How many bytes are read, of how many.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.at, self.text.len())
    }

    /// The cells, and the rows with a quote that is neither at a field's ends nor doubled.
    #[must_use]
    pub fn finish(self) -> (Grid, Vec<u32>) {
        let Self {
            mut text,
            single,
            mut grid,
            stray_quotes,
            ..
        } = self;
        text.push_str(&single);
        grid.set_text(text);
        (grid, stray_quotes)
    }

    fn record(&mut self) -> Result<(), Fault> {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        let mut width = 0usize;
        let mut stray = false;
        self.grid.start_row(self.row);
        loop {
            let field = if bytes.get(at) == Some(&b'"') {
                quoted(&self.text, at, self.delimiter, &mut self.single)?
            } else {
                unquoted(bytes, at, self.delimiter, &self.special)
            };
            stray |= field.stray;
            width += 1;
            if width > self.limits.columns {
                return Err(Fault::TooManyColumns);
            }
            self.grid.push_span(field.start, field.end, Kind::Text);
            if self.grid.len() > self.limits.cells {
                return Err(Fault::TooManyCells);
            }
            at = field.next;
            if bytes.get(at) != Some(&self.delimiter) {
                break;
            }
            at += 1;
        }
        if stray {
            self.stray_quotes.push(self.row);
        }
        self.at = at + newline(bytes, at);
        Ok(())
    }
}

fn special(delimiter: u8) -> [bool; 256] {
    let mut special = [false; 256];
    for byte in [delimiter, b'\n', b'\r', b'"'] {
        special[usize::from(byte)] = true;
    }
    special
}

/// What a delimiter makes of the text: how many fields each record has, quotes respected, and what else speaks for or against it.
/// `whole` says that `text` is not cut off; otherwise the last record is not counted.
///
/// ```
/// use table::csv::shape;
/// let text = "Name;Hours\n\"Okafor; Ada\";1,5\nBen;2,0\n";
/// let semicolon = shape(text, b';', true);
/// assert_eq!((semicolon.widths, semicolon.delimiters), (vec![2, 2, 2], 3));
/// let comma = shape(text, b',', true);
/// assert_eq!((comma.widths, comma.decimal), (vec![1, 2, 2], 2));
/// ```
#[must_use]
pub fn shape(text: &str, delimiter: u8, whole: bool) -> Shape {
    let bytes = text.as_bytes();
    let mut shape = Shape::default();
    let special = special(delimiter);
    let mut at = 0;
    while at < bytes.len() {
        if let Some(next) = blank_line(bytes, at) {
            at = next;
            continue;
        }
        let mut width = 0u32;
        loop {
            let (next, stray) = if bytes.get(at) == Some(&b'"') {
                match close(bytes, at, delimiter) {
                    Some(closed) => (closed.next, closed.stray),
                    None => {
                        shape.unclosed = whole;
                        return shape;
                    }
                }
            } else {
                let field = unquoted(bytes, at, delimiter, &special);
                (field.next, field.stray)
            };
            shape.strays += u32::from(stray);
            at = next;
            width += 1;
            if bytes.get(at) != Some(&delimiter) {
                break;
            }
            shape.count(bytes, at);
            at += 1;
        }
        // The last record of a prefix may be cut off.
        if at >= bytes.len() && !whole {
            return shape;
        }
        shape.widths.push(width);
        at += newline(bytes, at);
    }
    shape
}

/// What a delimiter makes of a text.
#[derive(Debug, Default)]
pub struct Shape {
    /// Fields of each record that is not blank.
    pub widths: Vec<u32>,
    /// Delimiters outside quotes.
    pub delimiters: u32,
    /// Those between two digits.
    pub decimal: u32,
    /// Those before a blank.
    pub spaced: u32,
    /// Quotes inside fields.
    pub strays: u32,
    /// A quote is never closed.
    pub unclosed: bool,
}

impl Shape {
    fn count(&mut self, bytes: &[u8], at: usize) {
        self.delimiters += 1;
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        let after = bytes.get(at + 1);
        if before.is_some_and(u8::is_ascii_digit) && after.is_some_and(u8::is_ascii_digit) {
            self.decimal += 1;
        }
        if after == Some(&b' ') {
            self.spaced += 1;
        }
    }
}

struct FieldSpan {
    start: usize,
    end: usize,
    /// The delimiter, the line end or the end of the text.
    next: usize,
    stray: bool,
}

fn unquoted(bytes: &[u8], start: usize, delimiter: u8, special: &[bool; 256]) -> FieldSpan {
    let mut at = start;
    let mut stray = false;
    while let Some(&byte) = bytes.get(at) {
        if special[usize::from(byte)] {
            if byte == b'"' && byte != delimiter {
                stray = true;
            } else {
                break;
            }
        }
        at += 1;
    }
    FieldSpan {
        start,
        end: at,
        next: at,
        stray,
    }
}

/// A field that opens with a quote at `start`. Doubled quotes are made single in a copy behind the text.
fn quoted(
    text: &str,
    start: usize,
    delimiter: u8,
    single: &mut String,
) -> Result<FieldSpan, Fault> {
    let bytes = text.as_bytes();
    let Some(closed) = close(bytes, start, delimiter) else {
        return Err(Fault::Unclosed {
            line: line_of(bytes, start),
        });
    };
    let span = |start, end, stray| FieldSpan {
        start,
        end,
        next: closed.next,
        stray,
    };
    if closed.stray {
        // Not a quoted field after all: everything up to the next delimiter stays as it is written.
        return Ok(span(start, closed.next, true));
    }
    if !closed.doubled {
        return Ok(span(start + 1, closed.quote, false));
    }
    let from = text.len() + single.len();
    let mut parts = text
        .get(start + 1..closed.quote)
        .unwrap_or("")
        .split("\"\"");
    single.push_str(parts.next().unwrap_or(""));
    for part in parts {
        single.push('"');
        single.push_str(part);
    }
    Ok(span(from, text.len() + single.len(), false))
}

struct Closed {
    /// The closing quote.
    quote: usize,
    next: usize,
    doubled: bool,
    stray: bool,
}

fn close(bytes: &[u8], start: usize, delimiter: u8) -> Option<Closed> {
    let mut at = start + 1;
    let mut doubled = false;
    let quote = loop {
        let quote = at + memchr::memchr(b'"', bytes.get(at..)?)?;
        if bytes.get(quote + 1) == Some(&b'"') {
            doubled = true;
            at = quote + 2;
        } else {
            break quote;
        }
    };
    let mut next = quote + 1;
    while bytes.get(next) == Some(&b' ') && delimiter != b' ' {
        next += 1;
    }
    let ends = |at: usize| match bytes.get(at) {
        None => true,
        Some(&byte) => byte == delimiter || byte == b'\n' || byte == b'\r',
    };
    let stray = !ends(next);
    while !ends(next) {
        next += 1;
    }
    Some(Closed {
        quote,
        next,
        doubled,
        stray,
    })
}

/// The start of the next line if this one has nothing but blanks in it.
fn blank_line(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start;
    while bytes.get(at) == Some(&b' ') {
        at += 1;
    }
    match bytes.get(at) {
        None => Some(at),
        Some(b'\n' | b'\r') => Some(at + newline(bytes, at)),
        Some(_) => None,
    }
}

fn newline(bytes: &[u8], at: usize) -> usize {
    match (bytes.get(at), bytes.get(at + 1)) {
        (Some(b'\r'), Some(b'\n')) => 2,
        (Some(b'\r' | b'\n'), _) => 1,
        _ => 0,
    }
}

/// The line, as a text editor counts, of a byte.
fn line_of(bytes: &[u8], at: usize) -> usize {
    let mut line = 1;
    for index in 0..at {
        match bytes[index] {
            b'\n' => line += 1,
            b'\r' if bytes.get(index + 1) != Some(&b'\n') => line += 1,
            _ => {}
        }
    }
    line
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test says what failed by panicking")]
    use super::*;

    fn check(text: &str, delimiter: u8, expected: &[(u32, &[&str])]) {
        let (grid, _) = parse(text, delimiter).unwrap();
        let got: Vec<(u32, Vec<&str>)> = (0..grid.rows())
            .map(|row| {
                let cells = (0..grid.width(row)).map(|c| grid.cell(row, c)).collect();
                (grid.number(row), cells)
            })
            .collect();
        let expected: Vec<(u32, Vec<&str>)> = expected
            .iter()
            .map(|(number, cells)| (*number, cells.to_vec()))
            .collect();
        assert_eq!(got, expected, "{text:?}");
    }

    #[test]
    fn c04_line_ends_quotes_and_blanks() {
        check(
            "a,b\r\n1,2\n3,4\r5,6",
            b',',
            &[
                (1, &["a", "b"]),
                (2, &["1", "2"]),
                (3, &["3", "4"]),
                (4, &["5", "6"]),
            ],
        );
        check(
            "a,b\n\n\"x\ny\",\"say \"\"hi\"\"\"\n",
            b',',
            &[(1, &["a", "b"]), (3, &["x\ny", "say \"hi\""])],
        );
        check("a,\n,\n", b',', &[(1, &["a", ""]), (2, &["", ""])]);
        check("\"a\" ,b\n", b',', &[(1, &["a", "b"])]);
    }

    #[test]
    fn c04_stray_quotes_stay_as_text() {
        check(
            "5\" pipe,\"Mia\" Anna,x\n",
            b',',
            &[(1, &["5\" pipe", "\"Mia\" Anna", "x"])],
        );
        let (_, stray_quotes) = parse("a\nb\"c\n", b',').unwrap();
        assert_eq!(stray_quotes, [2]);
    }

    #[test]
    fn c04_an_unclosed_quote_is_refused_with_its_line() {
        let text = "a,b\r\n\"x\r\n\"\"\",y\r\n\"oops,z\r\nq,r\r\n";
        assert_eq!(parse(text, b',').unwrap_err(), Fault::Unclosed { line: 4 });
    }

    #[test]
    fn more_than_the_limits_is_refused() {
        assert_eq!(parse("1,2,3,4,5", b',').unwrap_err(), Fault::TooManyColumns);
        assert_eq!(
            parse("1,2\n3,4\n5,6\n7,8\n9", b',').unwrap_err(),
            Fault::TooManyCells
        );
    }

    fn parse(text: &str, delimiter: u8) -> Result<(Grid, Vec<u32>), Fault> {
        let limits = Limits {
            columns: 4,
            cells: 8,
        };
        let mut whole = Parser::new(text.to_owned(), delimiter, limits);
        let read = whole.step(usize::MAX);
        let mut steps = Parser::new(text.to_owned(), delimiter, limits);
        while !steps.step(1)? {}
        assert!(read?, "{text:?}");
        let (whole, steps) = (whole.finish(), steps.finish());
        assert_eq!(
            format!("{whole:?}"),
            format!("{steps:?}"),
            "in one step and in many"
        );
        Ok(whole)
    }
}
