//! Cells to files: CSV and XLSX in which no cell can run as a formula.
//!
//! CSV: UTF-8 with a byte-order mark (Excel needs it), CRLF, every field quoted, quotes doubled, and an apostrophe before a
//! text that a spreadsheet might run. XLSX: texts are string cells, so they need no apostrophe; no formulas, no links, no
//! author and no date, so that the same cells give the same bytes. Reading a file takes away that one apostrophe
//! ([`is_guarded`]), so every text comes back as it was.

mod cells;
mod workbook;

use cells::is_risky;
pub use cells::{Sheet, Value, is_guarded};

use crate::error::Error;
use crate::words::say;

/// What a reader in this locale expects between the fields of a CSV: a semicolon where the comma is the decimal sign.
///
/// ```
/// use viceversa::sheet::delimiter_for;
/// assert_eq!(["en-GB", "de-AT", "es-MX"].map(delimiter_for), [',', ';', ',']);
/// ```
#[must_use]
pub fn delimiter_for(locale: &str) -> char {
    let (language, region) = locale.split_once(['-', '_']).unwrap_or((locale, ""));
    let region = region.to_ascii_uppercase();
    match language.to_ascii_lowercase().as_str() {
        // English and East Asian spreadsheets expect a comma, as do some Spanish-speaking countries.
        "en" => match region.as_str() {
            "ZA" => ';',
            _ => ',',
        },
        "zh" | "ja" | "ko" | "th" | "he" | "hi" | "" => ',',
        "es" if matches!(
            region.as_str(),
            "MX" | "US" | "GT" | "HN" | "NI" | "PA" | "PE" | "PR" | "SV" | "DO"
        ) =>
        {
            ','
        }
        _ => ';',
    }
}

/// Writes a sheet as CSV: UTF-8 with a byte-order mark, every field quoted, lines ended by CR and LF, and an apostrophe before
/// every text that a spreadsheet might run as a formula.
///
/// ```
/// use viceversa::sheet::{Sheet, write_csv};
/// let sheet = Sheet {
///     headers: vec!["Name".to_owned(), "Note".to_owned(), "Points".to_owned()],
///     rows: vec![vec!["Ada".into(), "=HYPERLINK(\"x\")".into(), 7.into()]],
///     ..Sheet::default()
/// };
/// let csv = String::from_utf8(write_csv(&sheet, ';')).unwrap();
/// assert_eq!(csv, "\u{feff}\"Name\";\"Note\";\"Points\"\r\n\"Ada\";\"'=HYPERLINK(\"\"x\"\")\";\"7\"\r\n");
/// ```
#[must_use]
pub fn write_csv(sheet: &Sheet, delimiter: char) -> Vec<u8> {
    let mut out = String::from("\u{FEFF}");
    let headers = sheet
        .headers
        .iter()
        .map(|header| Value::from(header.as_str()));
    line(&mut out, headers, delimiter);
    for row in &sheet.rows {
        line(&mut out, row.iter().cloned(), delimiter);
    }
    out.into_bytes()
}

fn line(out: &mut String, cells: impl Iterator<Item = Value>, delimiter: char) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(delimiter);
        }
        out.push('"');
        match cell {
            Value::Text(text) => {
                if is_risky(text.trim_start_matches('\'')) {
                    out.push('\'');
                }
                for c in text.chars() {
                    if c == '"' {
                        out.push('"');
                    }
                    out.push(c);
                }
            }
            Value::Number(number) => out.push_str(&number.to_string()),
        }
        out.push('"');
    }
    out.push_str("\r\n");
}

/// Writes sheets as an XLSX workbook. A text longer than a cell can hold is cut, and ends by saying so.
///
/// # Errors
/// `too-many-rows` when a sheet holds more rows than a workbook can.
///
/// ```
/// use viceversa::files::{self, TableOptions};
/// use viceversa::sheet::{Sheet, write_xlsx};
/// let people = Sheet {
///     name: "People".to_owned(),
///     headers: vec!["Name".to_owned(), "Note".to_owned()],
///     rows: vec![vec!["Ada".into(), "=1+1".into()], vec!["Ben".into(), 7.into()]],
/// };
/// let (table, info, _) = files::read(&write_xlsx(&[people])?, TableOptions::default())?;
/// assert_eq!((info.format.as_str(), info.sheet.as_deref()), ("xlsx", Some("People")));
/// assert_eq!((table.cell(0, 1), table.cell(1, 1)), ("=1+1", "7"));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn write_xlsx(sheets: &[Sheet]) -> Result<Vec<u8>, Error> {
    if sheets.iter().any(|sheet| sheet.rows.len() >= 1_048_576) {
        return Err(Error::new(
            "too-many-rows",
            say!("workbook-too-many-rows"),
            say!("workbook-choose-csv"),
        ));
    }
    workbook::write(sheets).map_err(|_| {
        Error::new(
            "xlsx-not-written",
            say!("workbook-not-written"),
            say!("workbook-choose-csv"),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::cells::sheet_name;
    use super::*;

    #[test]
    fn j01_what_is_risky() {
        for text in [
            "=1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", " =1", "a,=1",
            "a;@b", "a\";=1", "a\" +b",
        ] {
            assert!(is_risky(text), "{text:?}");
        }
        for text in [
            "",
            "a",
            "a=b",
            "a-b",
            "a@example.org",
            "a\n- b",
            "1,5",
            "a, b",
            "O'-Neil",
            "C++",
        ] {
            assert!(!is_risky(text), "{text:?}");
        }
    }

    #[test]
    fn j03_delimiters_by_locale() {
        for (locale, expected) in [
            ("en", ','),
            ("en-GB", ','),
            ("de", ';'),
            ("de-DE", ';'),
            ("fr_FR", ';'),
            ("es", ';'),
            ("es-MX", ','),
            ("ja", ','),
            ("", ','),
        ] {
            assert_eq!(delimiter_for(locale), expected, "{locale}");
        }
    }

    #[test]
    fn sheet_names_are_what_a_workbook_takes() {
        let taken = vec!["Pairs".to_owned()];
        assert_eq!(sheet_name("pairs", &taken), "pairs (2)");
        assert_eq!(sheet_name("a/b[c]:d", &[]), "a b c  d");
        assert_eq!(sheet_name("'", &[]), "Sheet");
        assert_eq!(sheet_name("History", &[]), "Sheet");
    }
}
