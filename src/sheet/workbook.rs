//! Sheets of texts and whole numbers as an XLSX workbook, over `rust_xlsxwriter`: headers bold and frozen, columns as wide as
//! their texts, texts of several lines wrapped.
//!
//! Every text is written as a string cell, never through the library's type-guessing `write`, so that none becomes a
//! formula, a link or a number.

use rust_xlsxwriter::{
    ColNum, DocProperties, ExcelDateTime, Format, FormatAlign, IgnoreError, RowNum, Workbook,
    Worksheet, XlsxError,
};

use super::cells::{LONGEST, Sheet, Value, cut, fitting, sheet_name};

/// Widest column, in characters; longer texts are cut on the screen only.
const WIDEST: usize = 56;

/// Largest whole number that the double of a numeric cell holds exactly.
const LARGEST_EXACT: u64 = 1 << 53;

/// The workbook's bytes.
pub(super) fn write(sheets: &[Sheet]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // A fixed date instead of the library's default, now: the same cells give the same bytes, and the file tells nothing.
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let formats = Formats {
        plain: Format::new(),
        header: Format::new().set_bold().set_align(FormatAlign::Top),
        wrapped: Format::new().set_text_wrap().set_align(FormatAlign::Top),
    };
    let mut names: Vec<String> = Vec::new();
    for sheet in sheets {
        let name = sheet_name(&sheet.name, &names);
        let page = book.add_worksheet();
        page.set_name(&name)?;
        names.push(name);
        fill(page, sheet, &formats)?;
    }
    book.save_to_buffer()
}

struct Formats {
    plain: Format,
    header: Format,
    wrapped: Format,
}

fn fill(page: &mut Worksheet, sheet: &Sheet, formats: &Formats) -> Result<(), XlsxError> {
    for (column, header) in sheet.headers.iter().enumerate() {
        text(page, 0, index(column)?, header, &formats.header)?;
    }
    for (row, cells) in (1..).zip(&sheet.rows) {
        for (column, cell) in cells.iter().enumerate() {
            let column = index(column)?;
            match cell {
                Value::Text(of_lines) if of_lines.contains('\n') => {
                    text(page, row, column, of_lines, &formats.wrapped)?;
                }
                Value::Text(of_one_line) => text(page, row, column, of_one_line, &formats.plain)?,
                Value::Number(number) if number.unsigned_abs() <= LARGEST_EXACT => {
                    page.write_number(row, column, *number as f64)?;
                }
                Value::Number(number) => {
                    text(page, row, column, &number.to_string(), &formats.plain)?;
                }
            }
        }
    }
    if let Some(last) = sheet.headers.len().checked_sub(1) {
        page.set_freeze_panes(1, 0)?;
        for at in 0..=last {
            page.set_column_width(index(at)?, column_width(sheet, at) as f64)?;
        }
        // An identifier such as 007 is text on purpose.
        let rows =
            RowNum::try_from(sheet.rows.len()).map_err(|_| XlsxError::RowColumnLimitError)?;
        page.ignore_error_range(0, 0, rows, index(last)?, IgnoreError::NumberStoredAsText)?;
    }
    Ok(())
}

fn index(column: usize) -> Result<ColNum, XlsxError> {
    ColNum::try_from(column).map_err(|_| XlsxError::RowColumnLimitError)
}

/// One string cell; an empty text is an empty cell.
fn text(
    page: &mut Worksheet,
    row: RowNum,
    column: ColNum,
    text: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    if text.is_empty() {
        return Ok(());
    }
    let text = fitting(text);
    if !(text.starts_with("<r>") && text.ends_with("</r>")) {
        page.write_string_with_format(row, column, text, format)?;
        return Ok(());
    }
    // The library takes a string that looks so for the XML of a rich string and writes it as it stands (0.102), so it is
    // handed over as a real one, whose runs are escaped. A run ends between `_` and `x`, because `_x0041_` is not.
    let run = Format::new();
    let runs: Vec<(&Format, &str)> = runs(&text).into_iter().map(|part| (&run, part)).collect();
    let written = page
        .write_rich_string_with_format(row, column, &runs, format)
        .map(|_| ());
    match written {
        // The limit counts the XML here. With a blank behind it the text is a string like any other.
        Err(XlsxError::MaxStringLengthExceeded) => {
            let text = if text.encode_utf16().count() < LONGEST {
                text + " "
            } else {
                cut(&text)
            };
            page.write_string_with_format(row, column, text, format)?;
        }
        other => {
            other?;
        }
    }
    Ok(())
}

/// A text in parts, none of which holds `_x`.
fn runs(text: &str) -> Vec<&str> {
    let ends = text.match_indices("_x").map(|(at, _)| at + 1);
    let mut start = 0;
    ends.chain([text.len()])
        .map(|end| &text[std::mem::replace(&mut start, end)..end])
        .collect()
}

/// Characters that a column is wide. Not the library's `autofit`: that counts an East Asian character as one letter.
fn column_width(sheet: &Sheet, at: usize) -> usize {
    let cells = sheet.rows.iter().filter_map(|row| row.get(at));
    let widths = cells.map(|cell| match cell {
        Value::Text(text) => width(text),
        Value::Number(number) => number.to_string().len(),
    });
    let header = sheet.headers.get(at).map_or(0, |header| width(header));
    widths.max().unwrap_or(0).max(header).clamp(8, WIDEST) + 2
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_hold_no_code() {
        assert_eq!(runs("<r>a</r>"), ["<r>a</r>"]);
        assert_eq!(
            runs("<r>_x0041_x0042_</r>"),
            ["<r>_", "x0041_", "x0042_</r>"]
        );
    }

    #[test]
    fn columns_are_as_wide_as_their_texts() {
        for (text, expected) in [
            ("", 0),
            ("abc", 3),
            ("a\nabcd", 4),
            ("日本", 4),
            ("한글 a", 6),
        ] {
            assert_eq!(width(text), expected, "{text:?}");
        }
    }
}
