//! XLS workbooks of Excel 97 and later ([MS-XLS], BIFF8) to used cells.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::SheetInfo;
use super::archive::damaged;
use super::book::Book;
use super::cfb;
use super::limits;
use super::number::{Epoch, NumberFormat};
use super::sparse::Sparse;
use crate::error::Error;
use crate::words::failure;
use table::Kind;

const BEGIN: u16 = 0x0809;
const END_OF_FILE: u16 = 0x000A;
const CONTINUE: u16 = 0x003C;

/// An opened workbook.
pub(super) struct Xls {
    stream: Vec<u8>,
    sheets: Vec<SheetInfo>,
    offsets: Vec<usize>,
    formats: Vec<Rc<NumberFormat>>,
    epoch: Epoch,
    /// Shared texts one after the other, and where each one ends.
    strings: (String, Vec<u32>),
    /// Bytes of records that were looked at for sheets so far.
    walked: usize,
}

impl Xls {
    /// Reads the workbook's own records; no cells yet. Records that say nothing about cells may be missing, short or out of
    /// their usual order.
    pub(super) fn open(bytes: &[u8]) -> Result<Self, Error> {
        let stream = if bytes.starts_with(&BEGIN.to_le_bytes()) {
            Some(bytes.to_vec())
        } else {
            // A container that holds both has the second for programs of 1995.
            cfb::stream(bytes, &["Workbook", "Book"])?
        };
        let Some(stream) = stream else {
            return Err(old());
        };
        let mut book = Self {
            sheets: Vec::new(),
            offsets: Vec::new(),
            formats: Vec::new(),
            epoch: Epoch::Y1900,
            strings: Default::default(),
            stream: Vec::new(),
            walked: 0,
        };
        let mut own: BTreeMap<u16, Rc<NumberFormat>> = BTreeMap::new();
        let mut styles = Vec::new();
        let mut records = Records::new(&stream, 0);
        let (mut first, mut begun) = (true, false);
        while let Some(record) = records.next()? {
            if std::mem::take(&mut first) && (record.kind != BEGIN || record.u16(0)? != 0x0600) {
                return Err(old());
            }
            match record.kind {
                // The first sheet, where the end of the workbook's own records is missing.
                BEGIN if begun => break,
                BEGIN => begun = true,
                0x002F => return Err(super::archive::password()),
                0x0022 if matches!(record.u16(0), Ok(1)) => book.epoch = Epoch::Y1904,
                0x041E => {
                    let mut code = String::new();
                    if let (Ok(id), Ok(())) = (record.u16(0), record.text(2, 2, &mut code)) {
                        own.insert(id, Rc::new(NumberFormat::parse(&code)));
                    }
                }
                // Cells count the styles, so that none may be left out.
                0x00E0 => styles.push(record.u16(2).unwrap_or(0)),
                // Worksheets only: charts and macro sheets hold no people.
                0x0085 if record.byte(5)? == 0 && book.sheets.len() <= limits::SHEETS => {
                    let mut name = String::new();
                    record.text(6, 1, &mut name)?;
                    book.sheets.push(SheetInfo {
                        name,
                        hidden: record.byte(4)? & 3 != 0,
                    });
                    book.offsets.push(record.u32(0)? as usize);
                }
                0x00FC => book.strings = shared(&record)?,
                END_OF_FILE => break,
                _ => {}
            }
        }
        let format = |id: u16| {
            let known = own.entry(id);
            Rc::clone(known.or_insert_with(|| Rc::new(NumberFormat::built_in(id.into()))))
        };
        book.formats = styles.into_iter().map(format).collect();
        book.stream = stream;
        Ok(book)
    }
}

impl Book for Xls {
    fn sheets(&self) -> Vec<SheetInfo> {
        self.sheets.clone()
    }

    fn cells(&mut self, sheet: usize) -> Result<Sparse, Error> {
        let start = *self.offsets.get(sheet).ok_or_else(damaged)?;
        let (text, ends) = std::mem::take(&mut self.strings);
        let mut used = Sparse::over(text);
        let left = self.stream.get(start..).unwrap_or_default();
        let mut records = Records::new(left, 0);
        let read = self.sheet(&mut records, &ends, &mut used);
        self.walked += left.len() - records.rest.len();
        read?;
        if used.is_empty() {
            // Another sheet may be read in its place; sheets that lie in one another are not read over and over.
            if self.walked > 2 * self.stream.len() {
                return Err(damaged());
            }
            self.strings = (used.text, ends);
            return Ok(Sparse::default());
        }
        Ok(used)
    }
}

impl Xls {
    /// The cells of the sheet whose records begin here.
    fn sheet(
        &self,
        records: &mut Records<'_>,
        ends: &[u32],
        used: &mut Sparse,
    ) -> Result<(), Error> {
        let mut depth = 0;
        // A formula's text follows in a record of its own.
        let mut waiting = None;
        while let Some(record) = records.next()? {
            // A sheet begins where the workbook says, or its cells would be missed in silence.
            if depth == 0 && record.kind != BEGIN {
                return Err(damaged());
            }
            match record.kind {
                // Charts within the sheet are streams within the stream.
                BEGIN => depth += 1,
                END_OF_FILE => {
                    depth -= 1;
                    if depth <= 0 {
                        break;
                    }
                }
                _ if depth > 1 => {}
                0x0208 if record.u16(12).is_ok_and(|flags| flags & 0x20 != 0) => {
                    used.hidden_rows.push(record.row()?, record.row()?);
                }
                0x007D if record.u16(8).is_ok_and(|flags| flags & 1 != 0) => {
                    used.hidden_columns
                        .push(record.u16(0)?.into(), record.u16(2)?.into());
                }
                0x00E5 => {
                    for at in 0..usize::from(record.u16(0)?) {
                        let at = 2 + at * 8;
                        let (first, last, column) =
                            (record.u16(at)?, record.u16(at + 2)?, record.u16(at + 4)?);
                        used.merged.push((first.into(), column.into(), last.into()));
                    }
                }
                0x00FD => {
                    let at = record.u32(6)? as usize;
                    let end = *ends.get(at).ok_or_else(damaged)? as usize;
                    let start = match at.checked_sub(1) {
                        Some(before) => ends[before] as usize,
                        None => 0,
                    };
                    used.push(record.row()?, record.column()?, start, end, Kind::Text)?;
                }
                0x0203 => self.number(
                    used,
                    &record,
                    record.column()?,
                    record.u16(4)?,
                    record.f64(6)?,
                )?,
                0x027E => self.number(
                    used,
                    &record,
                    record.column()?,
                    record.u16(4)?,
                    rk(record.u32(6)?),
                )?,
                0x00BD => {
                    let cells = record.data.len().saturating_sub(6) / 6;
                    for (column, at) in (record.column()?..).zip(0..cells) {
                        let at = 4 + at * 6;
                        self.number(
                            used,
                            &record,
                            column,
                            record.u16(at)?,
                            rk(record.u32(at + 2)?),
                        )?;
                    }
                }
                0x0204 | 0x00D6 => {
                    let from = used.text.len();
                    record.text(6, 2, &mut used.text)?;
                    let end = used.text.len();
                    used.push(record.row()?, record.column()?, from, end, Kind::Text)?;
                }
                0x0205 => {
                    let (value, error) = (record.byte(6)?, record.byte(7)? != 0);
                    constant(used, &record, value, error)?;
                }
                0x0006 => {
                    used.formulas += 1;
                    waiting = None;
                    if record.u16(12)? != 0xFFFF {
                        self.number(
                            used,
                            &record,
                            record.column()?,
                            record.u16(4)?,
                            record.f64(6)?,
                        )?;
                    } else {
                        match record.byte(6)? {
                            0 => waiting = Some((record.row()?, record.column()?)),
                            1 => constant(used, &record, record.byte(8)?, false)?,
                            2 => constant(used, &record, record.byte(8)?, true)?,
                            _ => {}
                        }
                    }
                }
                0x0207 => {
                    if let Some((row, column)) = waiting.take() {
                        let from = used.text.len();
                        record.text(0, 2, &mut used.text)?;
                        let end = used.text.len();
                        used.push(row, column, from, end, Kind::Text)?;
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn number(
        &self,
        used: &mut Sparse,
        record: &Record<'_>,
        column: u32,
        style: u16,
        value: f64,
    ) -> Result<(), Error> {
        let row = record.row()?;
        if !value.is_finite() {
            return Err(damaged());
        }
        if value.abs() >= 1e15 && value.fract() == 0.0 {
            used.long_numbers.push((row, column));
        }
        let format = self
            .formats
            .get(usize::from(style))
            .map_or(&NumberFormat::General, |format| format);
        used.push_number(row, column, value, format, self.epoch)
    }
}

fn constant(used: &mut Sparse, record: &Record<'_>, value: u8, error: bool) -> Result<(), Error> {
    let (text, kind) = if error {
        let text = match value {
            0x00 => "#NULL!",
            0x07 => "#DIV/0!",
            0x0F => "#VALUE!",
            0x17 => "#REF!",
            0x1D => "#NAME?",
            0x24 => "#NUM!",
            _ => "#N/A",
        };
        (text, Kind::Error)
    } else {
        (if value == 0 { "FALSE" } else { "TRUE" }, Kind::Bool)
    };
    let from = used.text.len();
    used.text.push_str(text);
    let end = used.text.len();
    used.push(record.row()?, record.column()?, from, end, kind)
}

/// A number in 30 bits: a whole number or the upper half of a real one, perhaps in hundredths.
fn rk(raw: u32) -> f64 {
    let value = if raw & 2 != 0 {
        f64::from(raw.cast_signed() >> 2)
    } else {
        f64::from_bits(u64::from(raw & !3) << 32)
    };
    if raw & 1 != 0 { value / 100.0 } else { value }
}

fn shared(record: &Record<'_>) -> Result<(String, Vec<u32>), Error> {
    let mut all = String::new();
    let mut ends = Vec::new();
    let mut reader = record.reader(8);
    let count = record.u32(4)?;
    // The count is only a claim: cells may point beyond it. What follows the texts that it promises may be anything.
    while !reader.is_done() {
        let before = all.len();
        let length = reader.u16().map(usize::from);
        if let Err(error) = length.and_then(|length| reader.string(length, &mut all)) {
            if ends.len() < count as usize {
                return Err(error);
            }
            all.truncate(before);
            break;
        }
        ends.push(u32::try_from(all.len()).map_err(|_| damaged())?);
    }
    Ok((all, ends))
}

/// A record with those that continue it.
struct Record<'a> {
    kind: u16,
    data: &'a [u8],
    more: Vec<&'a [u8]>,
}

struct Records<'a> {
    rest: &'a [u8],
}

impl<'a> Records<'a> {
    fn new(stream: &'a [u8], start: usize) -> Self {
        Self {
            rest: stream.get(start..).unwrap_or_default(),
        }
    }

    fn next(&mut self) -> Result<Option<Record<'a>>, Error> {
        if self.rest.len() < 4 {
            return Ok(None);
        }
        let (kind, data) = self.take()?;
        let mut record = Record {
            kind,
            data,
            more: Vec::new(),
        };
        while self.rest.get(..2) == Some(&CONTINUE.to_le_bytes()[..]) {
            record.more.push(self.take()?.1);
        }
        Ok(Some(record))
    }

    fn take(&mut self) -> Result<(u16, &'a [u8]), Error> {
        let kind = u16_in(self.rest, 0)?;
        let length = usize::from(u16_in(self.rest, 2)?);
        let data = self.rest.get(4..4 + length).ok_or_else(damaged)?;
        self.rest = &self.rest[4 + length..];
        Ok((kind, data))
    }
}

impl<'a> Record<'a> {
    fn byte(&self, at: usize) -> Result<u8, Error> {
        self.data.get(at).copied().ok_or_else(damaged)
    }

    fn u16(&self, at: usize) -> Result<u16, Error> {
        u16_in(self.data, at)
    }

    fn u32(&self, at: usize) -> Result<u32, Error> {
        Ok(u32::from(self.u16(at)?) | u32::from(self.u16(at + 2)?) << 16)
    }

    fn f64(&self, at: usize) -> Result<f64, Error> {
        let low = u64::from(self.u32(at)?);
        let high = u64::from(self.u32(at + 4)?);
        Ok(f64::from_bits(low | high << 32))
    }

    fn row(&self) -> Result<u32, Error> {
        self.u16(0).map(u32::from)
    }

    fn column(&self) -> Result<u32, Error> {
        self.u16(2).map(u32::from)
    }

    /// Appends the text at `at`, whose length takes one byte or two.
    fn text(&self, at: usize, width: usize, out: &mut String) -> Result<(), Error> {
        let mut reader = self.reader(at);
        let length = if width == 1 {
            usize::from(reader.byte()?)
        } else {
            usize::from(reader.u16()?)
        };
        reader.string(length, out)
    }

    fn reader(&self, at: usize) -> Reader<'a, '_> {
        Reader {
            part: self.data.get(at..).unwrap_or_default(),
            more: self.more.iter(),
        }
    }
}

fn u16_in(data: &[u8], at: usize) -> Result<u16, Error> {
    let bytes = data.get(at..at + 2).and_then(|bytes| bytes.try_into().ok());
    bytes.map(u16::from_le_bytes).ok_or_else(damaged)
}

/// Reads on through the records that continue one.
struct Reader<'a, 'r> {
    part: &'a [u8],
    more: std::slice::Iter<'r, &'a [u8]>,
}

impl Reader<'_, '_> {
    fn is_done(&mut self) -> bool {
        self.part.is_empty() && self.more.len() == 0
    }

    fn byte(&mut self) -> Result<u8, Error> {
        while self.part.is_empty() {
            self.part = self.more.next().ok_or_else(damaged)?;
        }
        let (first, rest) = self.part.split_first().ok_or_else(damaged)?;
        self.part = rest;
        Ok(*first)
    }

    fn u16(&mut self) -> Result<u16, Error> {
        Ok(u16::from_le_bytes([self.byte()?, self.byte()?]))
    }

    fn skip(&mut self, mut bytes: usize) -> Result<(), Error> {
        while bytes > self.part.len() {
            bytes -= self.part.len();
            self.part = self.more.next().ok_or_else(damaged)?;
        }
        self.part = &self.part[bytes..];
        Ok(())
    }

    /// Appends a text of `length` characters: its flags come first, and again wherever a record ends within it.
    fn string(&mut self, length: usize, out: &mut String) -> Result<(), Error> {
        let flags = self.byte()?;
        let runs = if flags & 8 != 0 {
            usize::from(self.u16()?)
        } else {
            0
        };
        let extra = if flags & 4 != 0 {
            usize::from(self.u16()?) | usize::from(self.u16()?) << 16
        } else {
            0
        };
        let mut wide = flags & 1 != 0;
        let mut units = Vec::with_capacity(length);
        while units.len() < length {
            if self.part.is_empty() {
                self.part = self.more.next().ok_or_else(damaged)?;
                wide = self.byte()? & 1 != 0;
                continue;
            }
            units.push(if wide {
                self.u16()?
            } else {
                u16::from(self.byte()?)
            });
        }
        out.extend(char::decode_utf16(units).map(|c| match c {
            Ok('\0') | Err(_) => char::REPLACEMENT_CHARACTER,
            Ok(c) => c,
        }));
        self.skip(extra.saturating_add(runs * 4))
    }
}

fn old() -> Error {
    failure!("files-xls-too-old", "xls-too-old")
}
