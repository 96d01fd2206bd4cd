//! XLSX and XLSM workbooks to used cells.
//!
//! Read here, and not by a library, for what the readers at hand leave out or trust too much: number formats of plain numbers
//! (00042), hidden rows, counts and dimensions that a file only claims, and error values they do not know.

use super::book::Book;
use std::collections::BTreeMap;
use std::rc::Rc;

use quick_xml::events::{BytesStart, Event};

use super::SheetInfo;
use super::archive::{Archive, damaged};
use super::book::Missing;
use super::limits;
use super::number::{Epoch, NumberFormat};
use super::package::Package;
use super::sparse::{COLUMNS, ROWS, Sparse};
use super::xml::{Xml, append, attribute, flag, hostile, raw, text};
use crate::error::Error;
use table::Kind;

/// An opened workbook: its sheets, and what their cells need to be read.
pub(super) struct Xlsx<'a> {
    package: Package<'a>,
    pub(super) sheets: Vec<Sheet>,
    formats: Vec<Rc<NumberFormat>>,
    epoch: Epoch,
    /// Path of the shared texts.
    shared: Option<String>,
    /// The shared texts one after the other, and where each one ends; read when the first sheet is.
    strings: Option<(String, Vec<u32>)>,
    /// What the workbook speaks of and the package does not have.
    pub(super) missing: Missing,
}

/// One sheet of the workbook.
pub(super) struct Sheet {
    pub(super) name: String,
    pub(super) hidden: bool,
    path: String,
}

impl<'a> Xlsx<'a> {
    /// Reads the workbook's own parts; no cells yet.
    pub(super) fn open(archive: Archive<'a>) -> Result<Self, Error> {
        let mut package = Package::open(archive)?;
        let (workbook, _) = package.main()?.ok_or_else(damaged)?;
        let links = package.links(&workbook)?;
        let (epoch, listed) = sheets(&text(package.read(&workbook)?.ok_or_else(damaged)?)?)?;
        let mut missing = Missing::default();
        let mut sheets = Vec::new();
        for (name, hidden, id) in listed {
            // Charts and dialogs are sheets too, but hold no cells.
            let Some(link) = links.get(&id, "worksheet") else {
                continue;
            };
            if package.has(&link.target) {
                let path = link.target.clone();
                sheets.push(Sheet { name, hidden, path });
            } else {
                missing.sheets += 1;
            }
        }
        if sheets.is_empty() && missing.sheets > 0 {
            return Err(damaged());
        }
        let (styles, promised) = package.used_by(&workbook, &links, "styles");
        missing.formats = promised && styles.is_none();
        let formats = match styles {
            Some(path) => match package.read(&path)? {
                Some(bytes) => formats(&text(bytes)?)?,
                None => Vec::new(),
            },
            None => Vec::new(),
        };
        Ok(Self {
            shared: package.used_by(&workbook, &links, "sharedStrings").0,
            package,
            sheets,
            formats,
            epoch,
            strings: None,
            missing,
        })
    }

    /// The used cells of a sheet.
    pub(super) fn read(&mut self, sheet: usize) -> Result<Sparse, Error> {
        let path = &self.sheets.get(sheet).ok_or_else(damaged)?.path;
        let xml = text(self.package.read(path)?.ok_or_else(damaged)?)?;
        if self.strings.is_none() {
            self.strings = Some(match &self.shared {
                Some(path) => match self.package.read(path)? {
                    Some(bytes) => strings(&text(bytes)?)?,
                    None => Default::default(),
                },
                None => Default::default(),
            });
        }
        let (shared, ends) = self.strings.take().unwrap_or_default();
        let mut reader = CellReader {
            used: Sparse::over(shared),
            ends: &ends,
            formats: &self.formats,
            epoch: self.epoch,
            row: 0,
            column: 0,
            scratch: String::new(),
        };
        reader.sheet(&xml)?;
        let used = reader.used;
        if used.is_empty() {
            // Another sheet may be read in its place.
            self.strings = Some((used.text, ends));
            return Ok(Sparse::default());
        }
        Ok(used)
    }
}

/// The date system, and name, hidden or not, and link of each sheet.
#[allow(
    clippy::type_complexity,
    reason = "taken apart on the spot by the one caller"
)]
fn sheets(xml: &str) -> Result<(Epoch, Vec<(String, bool, String)>), Error> {
    let mut epoch = Epoch::Y1900;
    let mut sheets = Vec::new();
    let mut xml = Xml::new(xml);
    loop {
        match xml.next()? {
            Event::Start(start) => match start.local_name().as_ref() {
                "workbookPr" if flag(&start, "date1904") => epoch = Epoch::Y1904,
                // One more than are read, so that it is noticed.
                "sheet" if sheets.len() <= limits::SHEETS => sheets.push((
                    attribute(&start, "name").unwrap_or_default(),
                    raw(&start, "state").is_some_and(|state| state != "visible"),
                    attribute(&start, "id").unwrap_or_default(),
                )),
                _ => {}
            },
            Event::Eof => return Ok((epoch, sheets)),
            _ => {}
        }
    }
}

/// The number format of each cell style. Many styles share one.
fn formats(xml: &str) -> Result<Vec<Rc<NumberFormat>>, Error> {
    /// Twice what spreadsheet programs allow.
    const STYLES: usize = 130_000;
    let mut own: BTreeMap<u32, Rc<NumberFormat>> = BTreeMap::new();
    let mut ids = Vec::new();
    let (mut in_formats, mut in_cells) = (false, false);
    let mut xml = Xml::new(xml);
    loop {
        match xml.next()? {
            Event::Start(start) => match start.local_name().as_ref() {
                "numFmts" => in_formats = true,
                "numFmt" if in_formats => {
                    if let (Some(id), Some(code)) =
                        (number(&start, "numFmtId"), attribute(&start, "formatCode"))
                    {
                        own.insert(id, Rc::new(NumberFormat::parse(&code)));
                    }
                }
                "cellXfs" => in_cells = true,
                "xf" if in_cells => {
                    ids.push(number(&start, "numFmtId").unwrap_or(0));
                    if ids.len() > STYLES || own.len() > STYLES {
                        return Err(hostile());
                    }
                }
                _ => {}
            },
            Event::End(end) => match end.local_name().as_ref() {
                "numFmts" => in_formats = false,
                "cellXfs" => in_cells = false,
                _ => {}
            },
            Event::Eof => break,
            _ => {}
        }
    }
    let format = |id: u32| {
        let known = own.entry(id);
        Rc::clone(known.or_insert_with(|| Rc::new(NumberFormat::built_in(id))))
    };
    Ok(ids.into_iter().map(format).collect())
}

fn number(start: &BytesStart<'_>, name: &str) -> Option<u32> {
    raw(start, name)?.trim().parse().ok()
}

/// All shared texts one after the other, and where each one ends. Formatting within a text and reading aids are dropped.
fn strings(xml: &str) -> Result<(String, Vec<u32>), Error> {
    let mut all = String::new();
    let mut ends = Vec::new();
    let mut xml = Xml::new(xml);
    loop {
        match xml.next()? {
            Event::Start(start) if start.local_name().as_ref() == "si" => {
                rich_text(&mut xml, &mut all)?;
                ends.push(u32::try_from(all.len()).map_err(|_| damaged())?);
            }
            Event::Eof => return Ok((all, ends)),
            _ => {}
        }
    }
}

/// The text of a shared or inline string up to its end.
fn rich_text(xml: &mut Xml<'_>, out: &mut String) -> Result<(), Error> {
    let start = out.len();
    let mut depth = 1;
    let mut reading_aid = 0;
    while depth > 0 {
        match xml.next()? {
            Event::Start(start) => match start.local_name().as_ref() {
                "t" if reading_aid == 0 => xml.text_into(out, "")?,
                name => {
                    depth += 1;
                    if reading_aid > 0 || name == "rPh" {
                        reading_aid += 1;
                    }
                }
            },
            Event::End(_) => {
                depth -= 1;
                reading_aid = usize::saturating_sub(reading_aid, 1);
            }
            Event::Eof => return Err(damaged()),
            _ => {}
        }
    }
    if out[start..].contains("_x") {
        let decoded = unescape(&out[start..]);
        out.truncate(start);
        out.push_str(&decoded);
    }
    Ok(())
}

/// Characters that XML cannot hold are written `_x000D_`; an underscore before such a text is `_x005F_`.
fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        out.push_str(&rest[..at]);
        let code = rest
            .get(at + 2..at + 7)
            .and_then(|code| code.strip_suffix('_'))
            .filter(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()))
            .and_then(|code| u32::from_str_radix(code, 16).ok());
        match code {
            Some(code) => {
                out.push(match char::from_u32(code) {
                    Some('\0') | None => char::REPLACEMENT_CHARACTER,
                    Some(c) => c,
                });
                rest = &rest[at + 7..];
            }
            None => {
                out.push_str("_x");
                rest = &rest[at + 2..];
            }
        }
    }
    out.push_str(rest);
    out
}

struct CellReader<'r> {
    used: Sparse,
    ends: &'r [u32],
    formats: &'r [Rc<NumberFormat>],
    epoch: Epoch,
    row: u32,
    column: u32,
    scratch: String,
}

impl CellReader<'_> {
    fn sheet(&mut self, xml: &str) -> Result<(), Error> {
        let mut xml = Xml::new(xml);
        let mut next_row = 0;
        loop {
            match xml.next()? {
                Event::Start(start) => match start.local_name().as_ref() {
                    "row" => {
                        self.row = match raw(&start, "r") {
                            Some(number) => {
                                number
                                    .trim()
                                    .parse::<u32>()
                                    .ok()
                                    .filter(|number| (1..=ROWS).contains(number))
                                    .ok_or_else(damaged)?
                                    - 1
                            }
                            None => next_row,
                        };
                        if self.row >= ROWS {
                            return Err(damaged());
                        }
                        next_row = self.row + 1;
                        self.column = 0;
                        if flag(&start, "hidden") {
                            self.used.hidden_rows.push(self.row, self.row);
                        }
                    }
                    "c" => self.cell(&start, &mut xml)?,
                    "mergeCell" => {
                        if let Some(range) = raw(&start, "ref").as_deref().and_then(range) {
                            self.used.merged.push(range);
                        }
                    }
                    "col" if flag(&start, "hidden") => {
                        if let (Some(first), Some(last)) =
                            (number(&start, "min"), number(&start, "max"))
                        {
                            self.used
                                .hidden_columns
                                .push(first.saturating_sub(1), last.saturating_sub(1));
                        }
                    }
                    _ => {}
                },
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn cell(&mut self, start: &BytesStart<'_>, xml: &mut Xml<'_>) -> Result<(), Error> {
        let (mut style, mut kind) = (0usize, None);
        for attribute in start.attributes().with_checks(false).filter_map(Result::ok) {
            match attribute.key.local_name().as_ref() {
                "r" => {
                    let (row, column) = place(attribute.value.as_ref()).ok_or_else(damaged)?;
                    (self.row, self.column) = (row, column);
                }
                "s" => style = attribute.value.parse().unwrap_or(0),
                "t" => kind = Some(attribute.value),
                _ => {}
            }
        }
        if self.column >= COLUMNS {
            return Err(damaged());
        }
        let mut formula = false;
        let mut inline = None;
        self.scratch.clear();
        loop {
            match xml.next()? {
                Event::Start(child) => match child.local_name().as_ref() {
                    "v" => xml.text_into(&mut self.scratch, "")?,
                    "is" => {
                        let from = self.used.text.len();
                        rich_text(xml, &mut self.used.text)?;
                        inline = Some(from);
                    }
                    name => {
                        formula |= name == "f";
                        let mut ignored = String::new();
                        xml.text_into(&mut ignored, name)?;
                    }
                },
                Event::End(_) => break,
                Event::Eof => return Err(damaged()),
                event => {
                    // Text straight in a cell means nothing.
                    let mut ignored = String::new();
                    append(&event, &mut ignored);
                }
            }
        }
        let (row, column) = (self.row, self.column);
        self.column += 1;
        if formula {
            self.used.formulas += 1;
            if self.scratch.is_empty() && kind.as_deref() != Some("str") {
                self.used.no_value.push((row, column));
            }
        }
        if let Some(from) = inline {
            let end = self.used.text.len();
            return self.used.push(row, column, from, end, Kind::Text);
        }
        if self.scratch.is_empty() {
            return Ok(());
        }
        self.value(row, column, style, kind.as_deref())
    }

    fn value(
        &mut self,
        row: u32,
        column: u32,
        style: usize,
        kind: Option<&str>,
    ) -> Result<(), Error> {
        let from = self.used.text.len();
        let kind = match kind {
            Some("s") => {
                let at: usize = self.scratch.trim().parse().map_err(|_| damaged())?;
                let end = *self.ends.get(at).ok_or_else(damaged)? as usize;
                let start = match at.checked_sub(1) {
                    Some(before) => self.ends[before] as usize,
                    None => 0,
                };
                return self.used.push(row, column, start, end, Kind::Text);
            }
            Some("b") => {
                let yes = matches!(self.scratch.trim(), "1" | "true" | "TRUE");
                self.used.text.push_str(if yes { "TRUE" } else { "FALSE" });
                Kind::Bool
            }
            Some("e") => {
                self.used.text.push_str(&self.scratch);
                Kind::Error
            }
            Some("d") => {
                let date = self.scratch.trim().trim_end_matches('Z');
                let date = date
                    .strip_suffix("T00:00:00")
                    .or(date.strip_suffix("T00:00:00.000"))
                    .unwrap_or(date);
                self.used.text.push_str(&date.replace('T', " "));
                Kind::Date
            }
            Some("str" | "inlineStr") => {
                if self.scratch.contains("_x") {
                    self.used.text.push_str(&unescape(&self.scratch));
                } else {
                    self.used.text.push_str(&self.scratch);
                }
                Kind::Text
            }
            _ => match self.scratch.trim().parse::<f64>() {
                Ok(number) if number.is_finite() => {
                    let digits = self
                        .scratch
                        .bytes()
                        .take_while(|&byte| byte != b'e' && byte != b'E');
                    let digits = digits.filter(u8::is_ascii_digit).count();
                    if digits >= 16 && number.abs() >= 1e15 {
                        self.used.long_numbers.push((row, column));
                    }
                    let format = self
                        .formats
                        .get(style)
                        .map_or(&NumberFormat::General, |format| format);
                    // A number of sixteen digits or more shows only fifteen, whatever digits the file holds.
                    return self
                        .used
                        .push_number(row, column, number, format, self.epoch);
                }
                _ => {
                    self.used.text.push_str(&self.scratch);
                    Kind::Text
                }
            },
        };
        let end = self.used.text.len();
        self.used.push(row, column, from, end, kind)
    }
}

/// Row and column, from 0, of a place such as B12.
fn place(text: &str) -> Option<(u32, u32)> {
    let text = text.trim();
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    if !(1..=3).contains(&letters) {
        return None;
    }
    let column = text.bytes().take(letters).fold(0u32, |column, letter| {
        column * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1
    }) - 1;
    let row: u32 = text[letters..].parse().ok()?;
    ((1..=ROWS).contains(&row) && column < COLUMNS).then(|| (row - 1, column))
}

/// First row, first column and last row of a range such as A2:A9.
fn range(text: &str) -> Option<(u32, u32, u32)> {
    let (first, last) = text.split_once(':')?;
    let ((first, column), (last, _)) = (place(first)?, place(last)?);
    Some((first, column, last))
}

impl Book for Xlsx<'_> {
    fn sheets(&self) -> Vec<SheetInfo> {
        self.sheets
            .iter()
            .map(|sheet| SheetInfo {
                name: sheet.name.clone(),
                hidden: sheet.hidden,
            })
            .collect()
    }

    fn cells(&mut self, sheet: usize) -> Result<Sparse, Error> {
        self.read(sheet)
    }

    fn missing(&self) -> Missing {
        self.missing
    }
}
