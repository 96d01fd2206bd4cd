//! Rows of delimited text to columns of answers, as fast as it goes: the bulk of a large export, once its columns are known.
//!
//! What is taken here are records without a quotation mark, with the expected number of cells, whose answers are texts of one to three
//! bytes from a known list. Every other record is handed back as it is, and its place is kept.

use crate::answers::MISSING;

/// Records that are put side by side before they join their columns.
const BLOCK: usize = 1024;
/// The distance of columns in a block; a power of two would put them all into the same few places of the cache.
const STRIDE: usize = BLOCK + 64;
/// No answer: the text is not in the list.
const UNKNOWN: u8 = 252;

/// What a column of the file holds.
#[derive(Clone, Debug)]
pub enum Field {
    /// Nothing that is wanted.
    Skipped,
    /// Text, handed on as it is.
    Text,
    /// Answers.
    Coded(Box<Codes>),
}

/// Texts of one to three bytes and the answers that they stand for.
#[derive(Clone, Debug)]
pub struct Codes {
    empty: u8,
    one: [u8; 256],
    longer: Vec<(u32, u8)>,
}

impl Codes {
    /// Knows that nothing means [`MISSING`], and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self {
            empty: MISSING,
            one: [UNKNOWN; 256],
            longer: Vec::new(),
        }
    }

    /// Adds a text; false if it is too long to be looked up here.
    pub fn add(&mut self, text: &[u8], answer: u8) -> bool {
        match *text {
            [] => self.empty = answer,
            [one] => self.one[usize::from(one)] = answer,
            [a, b] => self.longer.push((u32::from_le_bytes([a, b, 0, 0]), answer)),
            [a, b, c] => self.longer.push((u32::from_le_bytes([a, b, c, 0]), answer)),
            _ => return false,
        }
        true
    }

    fn longer(&self, text: u32) -> u8 {
        let found = self.longer.iter().find(|(known, _)| *known == text);
        found.map_or(UNKNOWN, |(_, answer)| *answer)
    }
}

impl Default for Codes {
    fn default() -> Self {
        Self::new()
    }
}

/// Takes what is not an answer.
pub trait Others {
    /// A cell of a column of text; `row` counts from 0. The same cell may come again, when its record is tried again with more bytes or
    /// handed back as a whole: what comes last counts.
    fn text(&mut self, row: usize, column: usize, cell: &[u8]);
    /// A whole record that must be read with more care, without its line end. Its answers stand as [`MISSING`] until they are set.
    fn record(&mut self, row: usize, record: &[u8]);
}

/// Incremental columns of answers.
#[derive(Debug)]
pub struct Rows {
    delimiter: u8,
    fields: Vec<Field>,
    columns: Vec<Vec<u8>>,
    block: Vec<u8>,
    /// Records in the block.
    held: usize,
    /// Records in the columns.
    rows: usize,
}

enum Read {
    /// Where the next record starts.
    Taken(usize),
    /// To be handed back.
    Other,
    /// Its end is not there yet.
    Short,
}

impl Rows {
    /// Nothing read yet; one field for each column of the file.
    #[must_use]
    pub fn new(delimiter: u8, fields: Vec<Field>) -> Self {
        let coded = fields
            .iter()
            .filter(|field| matches!(field, Field::Coded(_)))
            .count();
        Self {
            delimiter,
            fields,
            columns: vec![Vec::new(); coded],
            block: vec![MISSING; coded * STRIDE],
            held: 0,
            rows: 0,
        }
    }

    /// Reads whole records from `bytes`, of which `last` says that nothing follows. Gives the number of bytes that are done with; the
    /// caller puts the rest before what comes next. A record may not be longer than what the caller holds at once.
    pub fn push(&mut self, bytes: &[u8], last: bool, others: &mut impl Others) -> usize {
        let mut at = 0;
        while at < bytes.len() {
            if let b'\n' | b'\r' = bytes[at] {
                at += 1;
                continue;
            }
            match self.fast(bytes, at, last, others) {
                Read::Taken(next) => at = next,
                Read::Short => return at,
                Read::Other => {
                    let Some(end) = self.end(bytes, at, last) else {
                        return at;
                    };
                    for column in self.block.chunks_exact_mut(STRIDE) {
                        column[self.held] = MISSING;
                    }
                    others.record(self.rows + self.held, &bytes[at..end]);
                    at = end;
                }
            }
            self.held += 1;
            if self.held == BLOCK {
                self.flush();
            }
        }
        at
    }

    /// How many records were read.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows + self.held
    }

    /// The columns of answers, in the order of the file.
    #[must_use]
    pub fn finish(mut self) -> Vec<Vec<u8>> {
        self.flush();
        self.columns
    }

    fn flush(&mut self) {
        for (column, block) in self.columns.iter_mut().zip(self.block.chunks_exact(STRIDE)) {
            column.extend_from_slice(&block[..self.held]);
        }
        self.rows += self.held;
        self.held = 0;
    }

    fn fast(&mut self, bytes: &[u8], from: usize, whole: bool, others: &mut impl Others) -> Read {
        let mut at = from;
        let mut slot = self.held;
        let last = self.fields.len().saturating_sub(1);
        for (column, field) in self.fields.iter().enumerate() {
            let closes = |byte: u8| {
                if column < last {
                    byte == self.delimiter
                } else {
                    byte == b'\n' || byte == b'\r'
                }
            };
            let codes = match field {
                Field::Coded(codes) => codes,
                Field::Skipped | Field::Text => {
                    let start = at;
                    loop {
                        match bytes.get(at) {
                            None if !whole => return Read::Short,
                            None if column == last => break,
                            None => return Read::Other,
                            Some(byte) if closes(*byte) => break,
                            Some(b'"' | b'\n' | b'\r') => return Read::Other,
                            Some(byte) if *byte == self.delimiter => return Read::Other,
                            Some(_) => at += 1,
                        }
                    }
                    if matches!(field, Field::Text) {
                        others.text(self.rows + self.held, column, &bytes[start..at]);
                    }
                    at += 1;
                    continue;
                }
            };
            let next = match bytes.get(at..).and_then(<[u8]>::first_chunk) {
                Some(next) => *next,
                None if whole => ending(bytes, at),
                None => return Read::Short,
            };
            let [a, b, c, d] = next;
            // The first byte comes first: an empty cell before one of no more than a byte looks like a cell of one byte.
            let (answer, length) = if closes(a) {
                (codes.empty, 0)
            } else if closes(b) {
                (codes.one[usize::from(a)], 1)
            } else if closes(c) {
                (codes.longer(u32::from_le_bytes([a, b, 0, 0])), 2)
            } else if closes(d) {
                (codes.longer(u32::from_le_bytes([a, b, c, 0])), 3)
            } else {
                return Read::Other;
            };
            if answer == UNKNOWN {
                return Read::Other;
            }
            self.block[slot] = answer;
            slot += STRIDE;
            at += length + 1;
        }
        Read::Taken(at.min(bytes.len()))
    }

    /// The end of a record, line breaks between quotation marks respected; none where it is not there yet.
    fn end(&self, bytes: &[u8], from: usize, last: bool) -> Option<usize> {
        let mut quoted = false;
        let mut starts = true;
        for (offset, byte) in bytes[from..].iter().enumerate() {
            match byte {
                // A quotation mark inside a cell is text; one at its start opens it, and one right after the mark that closes it again.
                b'"' if quoted || starts => {
                    quoted = !quoted;
                    starts = !quoted;
                }
                b'\n' | b'\r' if !quoted => return Some(from + offset),
                _ => starts = *byte == self.delimiter,
            }
        }
        last.then_some(bytes.len())
    }
}

/// The last bytes of a file, with the line break that may be missing.
fn ending(bytes: &[u8], at: usize) -> [u8; 4] {
    let mut next = [b'\n'; 4];
    for (byte, last) in next.iter_mut().zip(bytes.get(at..).unwrap_or_default()) {
        *byte = *last;
    }
    next
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        reason = "a test that unwraps fails where it should"
    )]
    use super::*;

    #[derive(Default, PartialEq, Debug)]
    struct Heard {
        texts: Vec<(usize, usize, String)>,
        records: Vec<(usize, String)>,
    }

    impl Others for Heard {
        fn text(&mut self, row: usize, column: usize, cell: &[u8]) {
            self.texts
                .push((row, column, String::from_utf8(cell.to_vec()).unwrap()));
        }
        fn record(&mut self, row: usize, record: &[u8]) {
            self.texts.retain(|text| text.0 != row);
            self.records
                .push((row, String::from_utf8(record.to_vec()).unwrap()));
        }
    }

    fn fields() -> Vec<Field> {
        let mut codes = Codes::new();
        for (text, answer) in [("1", 0), ("2", 1), ("10", 9), ("100", 99)] {
            assert!(codes.add(text.as_bytes(), answer));
        }
        assert!(!codes.add(b"1000", 0));
        let coded = Field::Coded(Box::new(codes));
        vec![Field::Text, coded.clone(), Field::Skipped, coded]
    }

    /// In pieces of every size, the same comes out.
    fn read(text: &str) -> (Vec<Vec<u8>>, Heard) {
        read_as(text, &fields())
    }

    /// The whole text at once, which must be the same as the text in pieces of any length.
    fn read_as(text: &str, fields: &[Field]) -> (Vec<Vec<u8>>, Heard) {
        let whole = {
            let mut rows = Rows::new(b',', fields.to_vec());
            let mut heard = Heard::default();
            assert_eq!(rows.push(text.as_bytes(), true, &mut heard), text.len());
            (rows.finish(), heard)
        };
        for size in 1..text.len() {
            let mut rows = Rows::new(b',', fields.to_vec());
            let mut heard = Heard::default();
            let mut held = Vec::new();
            for chunk in text.as_bytes().chunks(size) {
                held.extend_from_slice(chunk);
                let done = rows.push(&held, false, &mut heard);
                held.drain(..done);
                heard.texts.retain(|text| text.0 < rows.rows());
            }
            rows.push(&held, true, &mut heard);
            assert_eq!((rows.finish(), heard), whole, "in pieces of {size}");
        }
        whole
    }

    #[test]
    fn known_answers_are_taken_and_everything_else_is_handed_back_in_its_place() {
        let text = "a,1,x,2\nb,,,10\r\n\nc,100,z,\n\"d,\n\",1,x,2\ne,7,x,1\nf,1\ng,1,\"x\",2\nh,2,,1,1\ni,1,5\"x,2\nj,2,,1";
        let (columns, heard) = read(text);
        let none = MISSING;
        assert_eq!(
            columns[0],
            [0, none, 99, none, none, none, none, none, none, 1]
        );
        assert_eq!(
            columns[1],
            [1, 9, none, none, none, none, none, none, none, 0]
        );
        let texts: Vec<&str> = heard.texts.iter().map(|text| text.2.as_str()).collect();
        assert_eq!(texts, ["a", "b", "c", "j"]);
        let records: Vec<(usize, &str)> =
            heard.records.iter().map(|r| (r.0, r.1.as_str())).collect();
        assert_eq!(
            records,
            [
                (3, "\"d,\n\",1,x,2"),
                (4, "e,7,x,1"),
                (5, "f,1"),
                (6, "g,1,\"x\",2"),
                (7, "h,2,,1,1"),
                (8, "i,1,5\"x,2")
            ]
        );
    }

    #[test]
    fn a_text_may_end_the_record_and_the_file() {
        let [_, coded, ..] = &fields()[..] else {
            unreachable!()
        };
        let fields = [coded.clone(), Field::Text, Field::Text];
        let (columns, heard) = read_as("1,a,b\n2,c,d,e\n2,f\n10,g,h", &fields);
        assert_eq!(columns, [[0, MISSING, MISSING, 9]]);
        let texts: Vec<&str> = heard.texts.iter().map(|text| text.2.as_str()).collect();
        assert_eq!(texts, ["a", "b", "g", "h"]);
        assert_eq!(heard.records, [(1, "2,c,d,e".into()), (2, "2,f".into())]);
        // One cell of three, at the end of the file.
        let (columns, heard) = read_as("1,a,b\n2,c", &fields);
        assert_eq!(columns, [[0, MISSING]]);
        assert_eq!(heard.records, [(1, "2,c".into())]);
    }

    #[test]
    fn quotation_marks_open_a_cell_only_at_its_start() {
        // Doubled inside a quoted cell, and twice inside a plain one.
        for record in [
            "\"a\"\"b\nc\",1,x,2",
            "a,1,5\"\"x,2",
            "\"\",1,x,2",
            "\"a\"b\"c,1,x,2",
        ] {
            let (columns, heard) = read(&format!("{record}\nd,1,x,2\n"));
            assert_eq!(columns[0], [MISSING, 0], "{record}");
            assert_eq!(heard.records, [(0, record.into())]);
            assert_eq!(heard.texts, [(1, 0, "d".into())]);
        }
    }

    #[test]
    fn an_empty_cell_is_the_answer_it_is_known_as() {
        let mut codes = Codes::new();
        assert!(codes.add(b"", 7) && codes.add(b"1", 0));
        let coded = Field::Coded(Box::new(codes));
        let mut rows = Rows::new(b',', vec![coded.clone(), coded]);
        let mut heard = Heard::default();
        rows.push(b",1\n1,\n", true, &mut heard);
        assert_eq!(rows.finish(), [[7, 0], [0, 7]]);
        assert!(heard.records.is_empty());
    }

    #[test]
    fn more_than_a_block_of_rows_keeps_its_order() {
        let text: String = (0..3000)
            .map(|row| format!("x,{},y,{}\n", 1 + row % 2, [1, 10, 100][row % 3]))
            .collect();
        let mut rows = Rows::new(b',', fields());
        let mut heard = Heard::default();
        rows.push(text.as_bytes(), true, &mut heard);
        assert_eq!(rows.rows(), 3000);
        let columns = rows.finish();
        assert_eq!(columns[0].len(), 3000);
        assert!((0..3000).all(|row| heard.texts[row] == (row, 0, "x".into())));
        assert!(
            (0..3000).all(|row| usize::from(columns[0][row]) == row % 2
                && columns[1][row] == [0, 9, 99][row % 3])
        );
        assert!(heard.records.is_empty());
    }
}
