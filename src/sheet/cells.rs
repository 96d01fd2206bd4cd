//! What a sheet holds, and how long its texts and names may be.

/// One cell of a file to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Text, as it stands.
    Text(String),
    /// A whole number, written as a number.
    Number(i64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// A sheet to write: headers and rows below them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Name of the sheet in a workbook.
    pub name: String,
    /// The first row.
    pub headers: Vec<String>,
    /// All others.
    pub rows: Vec<Vec<Value>>,
}

/// A text as a string cell: doubled apostrophe where reading would take one away, and cut to what a cell can hold.
pub(super) fn fitting(text: &str) -> String {
    const MOST: usize = 32_767;
    let text = if is_guarded(text) {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    // The limit counts UTF-16 units.
    if text.len() <= MOST || text.encode_utf16().count() <= MOST {
        return text;
    }
    let note = "… (cut)";
    let mut left = MOST - note.encode_utf16().count();
    let mut cut = String::new();
    for c in text.chars() {
        let Some(rest) = left.checked_sub(c.len_utf16()) else {
            break;
        };
        left = rest;
        cut.push(c);
    }
    cut.push_str(note);
    cut
}

/// A name that a workbook takes: at most 31 characters, without those it forbids, and not twice.
pub(super) fn sheet_name(name: &str, taken: &[String]) -> String {
    let clean: String = name
        .chars()
        .map(|c| {
            if matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\') || c.is_control() {
                ' '
            } else {
                c
            }
        })
        .take(24)
        .collect();
    let clean = clean.trim().trim_matches('\'').trim();
    let clean = match clean {
        "" => "Sheet",
        _ if clean.eq_ignore_ascii_case("history") => "Sheet",
        _ => clean,
    };
    let mut name = clean.to_owned();
    let mut number = 2;
    while taken
        .iter()
        .any(|taken| taken.to_lowercase() == name.to_lowercase())
    {
        name = format!("{clean} ({number})");
        number += 1;
    }
    name
}

/// Whether a text begins with the apostrophe that keeps a spreadsheet from running what follows: then the text without
/// its first character is what was exported.
///
/// ```
/// use viceversa::sheet::is_guarded;
/// assert!(is_guarded("'=1+1"));
/// assert!(!is_guarded("'s-Gravenhage") && !is_guarded("=1+1"));
/// ```
#[must_use]
pub fn is_guarded(text: &str) -> bool {
    text.strip_prefix('\'')
        .is_some_and(|rest| is_risky(rest.trim_start_matches('\'')))
}

/// Whether a spreadsheet might take a text for a formula: it begins with `=`, `+`, `-`, `@` (also in full width), a tab or
/// a line break, perhaps after blanks, or has a formula sign after a delimiter or a quotation mark inside it.
pub(super) fn is_risky(text: &str) -> bool {
    let mut cell_starts = true;
    let mut first = true;
    for c in text.chars() {
        if cell_starts && is_sign(c) || first && matches!(c, '\t' | '\r' | '\n') {
            return true;
        }
        let blank = matches!(c, ' ' | '\u{a0}');
        first &= blank;
        cell_starts = matches!(c, ',' | ';' | '\t' | '|' | '"') || cell_starts && blank;
    }
    false
}

pub(super) fn is_sign(c: char) -> bool {
    matches!(
        c,
        '=' | '+' | '-' | '@' | '\u{FF1D}' | '\u{FF0B}' | '\u{FF0D}' | '\u{FF20}'
    )
}
