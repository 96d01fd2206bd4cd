//! Sheets of texts and whole numbers as an XLSX workbook (ECMA-376, Office Open XML): one style for headers, one for texts of
//! several lines, frozen headers, columns as wide as their texts. Nothing else.
//!
//! The library for it, `rust_xlsxwriter`, was built in once and taken out again. For 10,000 rows it took 204 ms instead of 97, it
//! made the core's module 210 KB larger (charts, pictures and formulas that nobody asks for here), a new workbook is dated by the clock unless
//! told otherwise, a text such as `<r>…</r>` is taken for XML, and its `autofit` counts an East Asian character as one letter.
//! It writes workbooks for the tests of the readers.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use quick_xml::escape::escape;
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::cells::{Sheet, Value, fitting, sheet_name};

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// Styles of cells, by their place in `styles.xml`.
const BOLD: u8 = 1;
const WRAPPED: u8 = 2;

/// Characters that a column shows at most without cutting; longer texts are cut on the screen only.
const WIDEST: usize = 56;

/// The workbook's bytes.
pub(super) fn write(sheets: &[Sheet]) -> ZipResult<Vec<u8>> {
    let mut names: Vec<String> = Vec::new();
    for sheet in sheets {
        let name = sheet_name(&sheet.name, &names);
        names.push(name);
    }
    // Always the same date, so that the same cells give the same bytes.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut part = |name: &str, text: &str| -> ZipResult<()> {
        archive.start_file(name, options)?;
        archive.write_all(text.as_bytes())?;
        Ok(())
    };
    part("[Content_Types].xml", &content_types(sheets.len()))?;
    part(
        "_rels/.rels",
        &relations([("officeDocument", "xl/workbook.xml".to_owned())]),
    )?;
    part("xl/workbook.xml", &contents(&names))?;
    let pages =
        (1..=sheets.len()).map(|number| ("worksheet", format!("worksheets/sheet{number}.xml")));
    let styles = ("styles", "styles.xml".to_owned());
    part(
        "xl/_rels/workbook.xml.rels",
        &relations(pages.chain([styles])),
    )?;
    part("xl/styles.xml", &format!("{HEAD}{STYLES}"))?;
    for (number, sheet) in (1..).zip(sheets) {
        part(&format!("xl/worksheets/sheet{number}.xml"), &page(sheet))?;
    }
    Ok(archive.finish()?.into_inner())
}

fn content_types(sheets: usize) -> String {
    let mut xml = format!(
        r#"{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{TYPE}.styles+xml"/>"#
    );
    for number in 1..=sheets {
        let _ = write!(
            xml,
            r#"<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{TYPE}.worksheet+xml"/>"#
        );
    }
    xml + "</Types>"
}

fn relations(targets: impl IntoIterator<Item = (&'static str, String)>) -> String {
    let mut xml = format!(r#"{HEAD}<Relationships xmlns="{PACKAGE}">"#);
    for (number, (kind, target)) in (1..).zip(targets) {
        let _ = write!(
            xml,
            r#"<Relationship Id="rId{number}" Type="{OFFICE}/{kind}" Target="{target}"/>"#
        );
    }
    xml + "</Relationships>"
}

fn contents(names: &[String]) -> String {
    let mut xml = format!(r#"{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>"#);
    for (number, name) in (1..).zip(names) {
        let name = escape(name.as_str());
        let _ = write!(
            xml,
            r#"<sheet name="{name}" sheetId="{number}" r:id="rId{number}"/>"#
        );
    }
    xml + "</sheets></workbook>"
}

const STYLES: &str = concat!(
    r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"#,
    r#"<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>"#,
    r#"<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>"#,
    r#"<fills count="2"><fill><patternFill patternType="none"/></fill>"#,
    r#"<fill><patternFill patternType="gray125"/></fill></fills>"#,
    r#"<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"#,
    r#"<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>"#,
    r#"<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>"#,
    r#"<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf>"#,
    r#"<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>"#,
    r#"<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"#,
);

fn page(sheet: &Sheet) -> String {
    let mut xml = format!(r#"{HEAD}<worksheet xmlns="{MAIN}">"#);
    if !sheet.headers.is_empty() {
        xml.push_str(
            r#"<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>"#,
        );
        columns(&mut xml, sheet);
    }
    xml.push_str("<sheetData>");
    let mut row = Row::new(1);
    for header in &sheet.headers {
        row.text(header, BOLD);
    }
    row.close(&mut xml);
    for (number, cells) in (2..).zip(&sheet.rows) {
        let mut row = Row::new(number);
        for cell in cells {
            match cell {
                Value::Text(text) if text.is_empty() => row.column += 1,
                Value::Text(text) if text.contains('\n') => row.text(text, WRAPPED),
                Value::Text(text) => row.text(text, 0),
                Value::Number(number) => row.number(*number),
            }
        }
        row.close(&mut xml);
    }
    xml.push_str("</sheetData>");
    if !sheet.headers.is_empty() {
        // An identifier such as 007 is text on purpose.
        let last = letters(sheet.headers.len() - 1);
        let rows = sheet.rows.len() + 1;
        let _ = write!(
            xml,
            r#"<ignoredErrors><ignoredError sqref="A1:{last}{rows}" numberStoredAsText="1"/></ignoredErrors>"#
        );
    }
    xml + "</worksheet>"
}

fn columns(xml: &mut String, sheet: &Sheet) {
    xml.push_str("<cols>");
    for (at, header) in sheet.headers.iter().enumerate() {
        let cells = sheet.rows.iter().filter_map(|row| row.get(at));
        let widths = cells.map(|cell| match cell {
            Value::Text(text) => width(text),
            Value::Number(number) => number.to_string().len(),
        });
        let widest = widths.max().unwrap_or(0).max(width(header));
        let (column, width) = (at + 1, widest.clamp(8, WIDEST) + 2);
        let _ = write!(
            xml,
            r#"<col min="{column}" max="{column}" width="{width}" customWidth="1"/>"#
        );
    }
    xml.push_str("</cols>");
}

/// About as many digits as a text is wide; East Asian characters count twice.
fn width(text: &str) -> usize {
    let lines = text.lines().map(|line| {
        let widths = line
            .chars()
            .map(|c| 1 + usize::from(c >= '\u{1100}' && c.is_alphanumeric()));
        widths.take(WIDEST).sum()
    });
    lines.max().unwrap_or(0)
}

/// A row in the making.
struct Row {
    number: usize,
    column: usize,
    cells: String,
}

impl Row {
    fn new(number: usize) -> Self {
        Self {
            number,
            column: 0,
            cells: String::new(),
        }
    }

    fn text(&mut self, text: &str, style: u8) {
        let text = fitting(text);
        let _ = write!(
            self.cells,
            r#"<c r="{}{}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{}</t></is></c>"#,
            letters(self.column),
            self.number,
            escape(kept(&text))
        );
        self.column += 1;
    }

    fn number(&mut self, number: i64) {
        let (column, row) = (letters(self.column), self.number);
        let _ = write!(self.cells, r#"<c r="{column}{row}"><v>{number}</v></c>"#);
        self.column += 1;
    }

    fn close(self, xml: &mut String) {
        if !self.cells.is_empty() {
            let _ = write!(xml, r#"<row r="{}">{}</row>"#, self.number, self.cells);
        }
    }
}

/// A column's letters; the first is 0.
fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        left -= 1;
        letters.push(b'A' + (left % 26) as u8);
        left /= 26;
    }
    letters.reverse();
    String::from_utf8(letters).unwrap_or_default()
}

/// A text with what XML cannot hold written as `_xHHHH_`, and what already looks so kept from being taken for it
/// (ECMA-376, `ST_Xstring`).
fn kept(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        match c {
            '\0'..='\u{8}' | '\u{B}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => {
                let _ = write!(kept, "_x{:04X}_", u32::from(c));
            }
            '_' if escaped(&text.as_bytes()[at..]) => kept.push_str("_x005F_"),
            _ => kept.push(c),
        }
    }
    kept
}

fn escaped(bytes: &[u8]) -> bool {
    let hex = |range| {
        let digits: Option<&[u8]> = bytes.get(range);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    bytes.get(1) == Some(&b'x') && bytes.get(6) == Some(&b'_') && hex(2..6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_letters() {
        for (column, expected) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")] {
            assert_eq!(letters(column), expected);
        }
    }

    #[test]
    fn what_xml_cannot_hold_is_written_as_a_code() {
        for (text, expected) in [
            ("a\u{1}b", "a_x0001_b"),
            ("a\r\n\tb", "a_x000D_\n\tb"),
            ("_x0041_", "_x005F_x0041_"),
            ("_x004_ and _x00g1_", "_x004_ and _x00g1_"),
            ("\u{FFFF}", "_xFFFF_"),
        ] {
            assert_eq!(kept(text), expected, "{text:?}");
        }
    }
}
