//! ODS workbooks to used cells. Repeat counts are numbers, never loops over blank cells.

use std::collections::BTreeMap;

use quick_xml::events::{BytesStart, Event};

use super::SheetInfo;
use super::archive::{Archive, damaged};
use super::book::Book;
use super::limits;
use super::number::general;
use super::sparse::Sparse;
use super::xml::{Xml, append, attribute, raw, text};
use crate::error::Error;
use table::Kind;

/// An opened workbook: the one part that holds everything.
pub(super) struct Ods {
    content: String,
    sheets: Vec<SheetInfo>,
    /// Where each sheet begins in the content.
    starts: Vec<usize>,
}

impl Ods {
    /// Inflates the content and lists the sheets.
    pub(super) fn open(archive: &mut Archive<'_>) -> Result<Self, Error> {
        if let Some(bytes) = archive.read("META-INF/manifest.xml")?
            && memchr::memmem::find(&bytes, b"encryption-data").is_some()
        {
            return Err(super::archive::password());
        }
        let content = text(archive.read("content.xml")?.ok_or_else(damaged)?)?;
        let (sheets, starts) = sheets(&content)?;
        Ok(Self {
            content,
            sheets,
            starts,
        })
    }
}

impl Book for Ods {
    fn sheets(&self) -> Vec<SheetInfo> {
        self.sheets.clone()
    }

    fn cells(&mut self, sheet: usize) -> Result<Sparse, Error> {
        let start = *self.starts.get(sheet).ok_or_else(damaged)?;
        let mut xml = Xml::new(self.content.get(start..).ok_or_else(damaged)?);
        match xml.next()? {
            Event::Start(_) => cells(&mut xml),
            _ => Err(damaged()),
        }
    }
}

/// Names of the sheets, and where they begin; hidden ones have a table style that is not displayed.
fn sheets(content: &str) -> Result<(Vec<SheetInfo>, Vec<usize>), Error> {
    let mut hidden: BTreeMap<String, bool> = BTreeMap::new();
    let mut style = None;
    let mut sheets = Vec::new();
    let mut starts = Vec::new();
    let mut xml = Xml::new(content);
    loop {
        let position = xml.position();
        match xml.next()? {
            Event::Start(start) => match start.local_name().as_ref() {
                "style" => style = attribute(&start, "name"),
                "table-properties" => {
                    if let Some(style) = &style
                        && raw(&start, "display").as_deref() == Some("false")
                    {
                        hidden.insert(style.clone(), true);
                    }
                }
                // One more than are read, so that it is noticed.
                "table" if sheets.len() <= limits::SHEETS => {
                    starts.push(position);
                    sheets.push(SheetInfo {
                        name: attribute(&start, "name").unwrap_or_default(),
                        hidden: attribute(&start, "style-name")
                            .is_some_and(|style| hidden.contains_key(&style)),
                    });
                    skip(&mut xml)?;
                }
                _ => {}
            },
            Event::Eof => return Ok((sheets, starts)),
            _ => {}
        }
    }
}

/// Leaves the element that was just started.
fn skip(xml: &mut Xml<'_>) -> Result<(), Error> {
    let mut depth = 1;
    while depth > 0 {
        match xml.next()? {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            Event::Eof => return Err(damaged()),
            _ => {}
        }
    }
    Ok(())
}

/// The cells of the table that was just started.
fn cells(xml: &mut Xml<'_>) -> Result<Sparse, Error> {
    let mut used = Sparse::default();
    let (mut row, mut column, mut depth) = (0u32, 0u32, 1);
    let mut repeated = 1u32;
    let mut in_row: Vec<(u32, Span, Kind)> = Vec::new();
    while depth > 0 {
        match xml.next()? {
            Event::Start(start) => match start.local_name().as_ref() {
                "table-row" => {
                    depth += 1;
                    column = 0;
                    in_row.clear();
                    repeated = count(&start, "number-rows-repeated");
                    if matches!(
                        raw(&start, "visibility").as_deref(),
                        Some("collapse" | "filter")
                    ) {
                        used.hidden_rows.push(row, row.saturating_add(repeated - 1));
                    }
                }
                "table-column" => {
                    depth += 1;
                    let times = count(&start, "number-columns-repeated");
                    if matches!(
                        raw(&start, "visibility").as_deref(),
                        Some("collapse" | "filter")
                    ) {
                        used.hidden_columns
                            .push(column, column.saturating_add(times - 1));
                    }
                    column = column.saturating_add(times);
                }
                // A covered cell lies under a merged one and shows nothing.
                "covered-table-cell" => {
                    column = column.saturating_add(count(&start, "number-columns-repeated"));
                    skip(xml)?;
                }
                "table-cell" => {
                    let times = count(&start, "number-columns-repeated");
                    let rows = count(&start, "number-rows-spanned");
                    if rows > 1 {
                        used.merged
                            .push((row, column, row.saturating_add(rows - 1)));
                    }
                    if raw(&start, "formula").is_some() {
                        used.formulas += 1;
                    }
                    let (span, kind) = cell(&start, xml, &mut used.text)?;
                    if span.0 < span.1 {
                        for at in 0..times {
                            used.push_with_value(row, column.saturating_add(at), span, kind)?;
                            in_row.push((column.saturating_add(at), span, kind));
                        }
                    }
                    column = column.saturating_add(times);
                }
                // Pictures, charts and notes of the sheet itself.
                "shapes" | "forms" | "annotation" => skip(xml)?,
                _ => depth += 1,
            },
            Event::End(end) => {
                depth -= 1;
                if end.local_name().as_ref() == "table-row" {
                    if !in_row.is_empty() {
                        for again in 1..repeated {
                            for &(column, span, kind) in &in_row {
                                let row = row.saturating_add(again);
                                used.push_with_value(row, column, span, kind)?;
                            }
                        }
                    }
                    row = row.saturating_add(repeated);
                } else if end.local_name().as_ref() == "table-column" {
                    // The rows begin at the first column again; each row resets the count itself.
                }
            }
            Event::Eof => return Err(damaged()),
            _ => {}
        }
    }
    Ok(used)
}

fn count(start: &BytesStart<'_>, name: &str) -> u32 {
    raw(start, name)
        .and_then(|count| count.trim().parse().ok())
        .unwrap_or(1)
        .max(1)
}

/// What a cell shows, from start to end, and the end of its value, which follows where it is another.
type Span = (usize, usize, usize);

/// A cell's text: what is shown, except that dates are ISO and numbers are written without the marks of a language.
fn cell(
    start: &BytesStart<'_>,
    xml: &mut Xml<'_>,
    out: &mut String,
) -> Result<(Span, Kind), Error> {
    let mut shown = String::new();
    paragraphs(xml, &mut shown)?;
    let from = out.len();
    let kind = match raw(start, "value-type").as_deref() {
        Some(kind @ ("float" | "percentage" | "currency")) => {
            let value = raw(start, "value").and_then(|value| value.trim().parse::<f64>().ok());
            let Some(value) = value.filter(|value| value.is_finite()) else {
                out.push_str(&shown);
                return Ok(((from, out.len(), out.len()), Kind::Text));
            };
            // Padded or decorated numbers (007, EMP42, 73 %) are as they are shown.
            let as_shown = kind != "float" || is_decorated(&shown);
            if as_shown && !shown.trim().is_empty() {
                out.push_str(&shown);
            } else {
                rounded(value, &shown, out);
            }
            let end = out.len();
            general(value, out);
            if out[from..end] == out[end..] {
                out.truncate(end);
            }
            let kind = if as_shown { Kind::Text } else { Kind::Number };
            return Ok(((from, end, out.len()), kind));
        }
        Some("date") => {
            let date = attribute(start, "date-value").unwrap_or_default();
            let date = date.strip_suffix("T00:00:00").unwrap_or(&date);
            out.push_str(&date.chars().take(19).collect::<String>().replace('T', " "));
            Kind::Date
        }
        Some("boolean") => {
            let yes = raw(start, "boolean-value").as_deref() == Some("true");
            out.push_str(if yes { "TRUE" } else { "FALSE" });
            Kind::Bool
        }
        Some(_)
            if shown.starts_with('#')
                && shown.ends_with(['!', '?', 'A'])
                && raw(start, "formula").is_some() =>
        {
            out.push_str(&shown);
            Kind::Error
        }
        _ => {
            // A text may be given as an attribute alone.
            if shown.is_empty() {
                shown = attribute(start, "string-value").unwrap_or_default();
            }
            out.push_str(&shown);
            Kind::Text
        }
    };
    Ok(((from, out.len(), out.len()), kind))
}

/// A number with as many decimals as are shown of it, and its sign if that is shown, where either hides something: which of the marks in `shown` stand
/// for decimals and which for thousands depends on the language, but the digits are the same.
fn rounded(value: f64, shown: &str, out: &mut String) {
    const MOST: usize = 15;
    let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
    let minus = value < 0.0 && shown.contains(['-', '\u{2212}', '(']);
    for decimals in 0..=MOST {
        let fixed = format!("{:.decimals$}", value.abs());
        if !digits.is_empty() && fixed.bytes().filter(u8::is_ascii_digit).eq(digits.bytes()) {
            let same = fixed.parse() == Ok(value.abs()) && minus == (value < 0.0);
            if same {
                break;
            }
            if minus {
                out.push('-');
            }
            out.push_str(&fixed);
            return;
        }
    }
    general(value, out);
}

/// A leading zero, or letters beside the digits.
fn is_decorated(shown: &str) -> bool {
    let digits = shown.trim();
    let padded = digits.len() > 1
        && digits.starts_with('0')
        && !digits.starts_with("0.")
        && !digits.starts_with("0,");
    padded
        || (digits.contains(|c: char| c.is_ascii_digit())
            && digits.contains(char::is_alphabetic)
            && !digits.contains('E'))
}

/// The paragraphs of a cell, one a line, up to the cell's end. Remarks on the cell are left out, and what goes far beyond
/// what a cell can hold.
fn paragraphs(xml: &mut Xml<'_>, out: &mut String) -> Result<(), Error> {
    let mut depth = 1;
    let mut first = true;
    let mut inside = 0;
    while depth > 0 {
        match xml.next()? {
            Event::Start(start) => match start.local_name().as_ref() {
                "annotation" | "shapes" | "frame" => skip(xml)?,
                "p" => {
                    depth += 1;
                    inside += 1;
                    if !std::mem::take(&mut first) {
                        out.push('\n');
                    }
                }
                "s" => {
                    depth += 1;
                    let blanks = count(&start, "c").min(1_000);
                    if out.len() < limits::CELL_BYTES {
                        out.extend(std::iter::repeat_n(' ', blanks as usize));
                    }
                }
                "tab" => {
                    depth += 1;
                    out.push('\t');
                }
                "line-break" => {
                    depth += 1;
                    out.push('\n');
                }
                _ => depth += 1,
            },
            Event::End(end) => {
                depth -= 1;
                if end.local_name().as_ref() == "p" {
                    inside -= 1;
                }
            }
            Event::Eof => return Err(damaged()),
            event if inside > 0 && out.len() < limits::CELL_BYTES => append(&event, out),
            _ => {}
        }
    }
    Ok(())
}
