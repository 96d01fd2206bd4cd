//! Delimited text to cells: RFC 4180, with the leniency that real exports need and nothing more.
//!
//! What is taken besides the standard: CR, LF and CRLF in any mix, no final newline, rows of different lengths, blanks
//! between a closing quote and the next delimiter, and quotes inside a field, which stay as text and are counted. What is
//! refused: a quote that is never closed, since everything after it would be one cell.

use super::grid::{Grid, Kind};
use super::limits;
use crate::error::Error;

/// What a reader should know about the text besides its cells.
#[derive(Debug, Default)]
pub(super) struct Quirks {
    /// Rows with a quote that is neither at a field's ends nor doubled.
    pub(super) stray_quotes: Vec<u32>,
}

/// Reads `text` with `delimiter` between the fields.
///
/// Rows are numbered as a spreadsheet numbers them: a quoted line break does not start a row, a blank line does.
/// Time is linear in the text; cells point into it.
pub(super) fn parse(text: String, delimiter: u8) -> Result<(Grid, Quirks), Error> {
    let mut bytes = text.into_bytes();
    let mut grid = Grid::default();
    let mut quirks = Quirks::default();
    let mut special = [false; 256];
    for byte in [delimiter, b'\n', b'\r', b'"'] {
        special[usize::from(byte)] = true;
    }
    let end = bytes.len();
    let mut at = 0;
    let mut row = 0u32;
    while at < end {
        row = row.saturating_add(1);
        if let Some(next) = blank_line(&bytes, at) {
            at = next;
            continue;
        }
        grid.start_row(row);
        let mut width = 0usize;
        let mut stray = false;
        loop {
            let field = if bytes.get(at) == Some(&b'"') {
                quoted(&mut bytes, at, delimiter)?
            } else {
                unquoted(&bytes, at, delimiter, &special)
            };
            stray |= field.stray;
            width += 1;
            if width > limits::COLUMNS {
                return Err(limits::too_many_columns());
            }
            grid.push_span(field.start, field.end, Kind::Text);
            if grid.len() > limits::TEXT_CELLS {
                return Err(limits::too_many_cells(limits::TEXT_CELLS));
            }
            at = field.next;
            if bytes.get(at) == Some(&delimiter) {
                at += 1;
                continue;
            }
            break;
        }
        if stray {
            quirks.stray_quotes.push(row);
        }
        at += newline(&bytes, at);
    }
    // Only ASCII quotes moved, so this cannot fail on a text that was UTF-8 before.
    let text = String::from_utf8(bytes).map_err(|_| {
        Error::new(
            "damaged-text",
            "The text of this file cannot be read.",
            "Save it again as CSV UTF-8 and choose that file.",
        )
    })?;
    grid.set_text(text);
    Ok((grid, quirks))
}

/// How many fields each of the first records has, quotes respected. `whole` says that `text` is not cut off.
pub(super) fn shape(text: &str, delimiter: u8, whole: bool) -> Shape {
    let bytes = text.as_bytes();
    let mut shape = Shape::default();
    let mut special = [false; 256];
    for byte in [delimiter, b'\n', b'\r', b'"'] {
        special[usize::from(byte)] = true;
    }
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
pub(super) struct Shape {
    /// Fields of each record that is not blank.
    pub(super) widths: Vec<u32>,
    /// Delimiters outside quotes.
    pub(super) delimiters: u32,
    /// Those between two digits.
    pub(super) decimal: u32,
    /// Those before a blank.
    pub(super) spaced: u32,
    /// Quotes inside fields.
    pub(super) strays: u32,
    /// A quote is never closed.
    pub(super) unclosed: bool,
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

/// A field that opens with a quote at `start`. Doubled quotes are made single in place.
fn quoted(bytes: &mut [u8], start: usize, delimiter: u8) -> Result<FieldSpan, Error> {
    let Some(closed) = close(bytes, start, delimiter) else {
        let line = line_of(bytes, start);
        return Err(Error::new(
            "unclosed-quote",
            format!("A quotation mark that opens in line {line} is never closed."),
            "Open the file in a text editor, close or remove that quotation mark, and read it again.",
        ));
    };
    if closed.stray {
        // Not a quoted field after all: everything up to the next delimiter stays as it is written.
        return Ok(FieldSpan {
            start,
            end: closed.next,
            next: closed.next,
            stray: true,
        });
    }
    let end = if closed.doubled {
        let mut write = start + 1;
        let mut read = start + 1;
        while read < closed.quote {
            bytes[write] = bytes[read];
            read += if bytes[read] == b'"' { 2 } else { 1 };
            write += 1;
        }
        // What is left over must not look like a line break when lines are counted for an error.
        bytes[write..closed.quote].fill(b' ');
        write
    } else {
        closed.quote
    };
    Ok(FieldSpan {
        start: start + 1,
        end,
        next: closed.next,
        stray: false,
    })
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
        let (grid, _) = parse(text.to_owned(), delimiter).unwrap();
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
        let (_, quirks) = parse("a\nb\"c\n".into(), b',').unwrap();
        assert_eq!(quirks.stray_quotes, [2]);
    }

    #[test]
    fn c04_an_unclosed_quote_is_refused_with_its_line() {
        let error =
            parse("a,b\r\n\"x\r\n\"\"\",y\r\n\"oops,z\r\nq,r\r\n".into(), b',').unwrap_err();
        assert_eq!(error.code, "unclosed-quote");
        assert!(error.message.contains("line 4"), "{}", error.message);
    }
}
