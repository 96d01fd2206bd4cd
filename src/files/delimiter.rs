//! Which character stands between the fields of a text file.

use serde_json::json;
use sorting::ColdSort;

use super::TableOptions;
use crate::error::Error;
use crate::finding::{Finding, Fix, Place, Severity};
use crate::words::{failure, say};
use table::csv::{Shape, shape};

/// In the order in which equals are offered.
const CANDIDATES: [u8; 4] = [b',', b';', b'\t', b'|'];

/// How much of the text is looked at.
const HEAD: usize = 1 << 18;

/// A text split into what is read and what separates its fields.
pub(super) struct Delimited {
    /// Without a `sep=` line.
    pub(super) text: String,
    pub(super) delimiter: u8,
}

/// Finds the delimiter: what the options say, what a `sep=` line says, or what makes the most regular table.
///
/// Two readings that are equally regular are a question, never a guess; the first is then read for the time being.
pub(super) fn find(
    mut text: String,
    options: &TableOptions,
    findings: &mut Vec<Finding>,
) -> Result<Delimited, Error> {
    let declared = sep_line(&text);
    if let Some((_, length)) = declared {
        text.drain(..length);
    }
    if let Some(delimiter) = &options.delimiter {
        return Ok(Delimited {
            text,
            delimiter: chosen(delimiter)?,
        });
    }
    if let Some((delimiter, _)) = declared {
        return Ok(Delimited { text, delimiter });
    }
    let (delimiter, equal) = detect(&text, options.name == "paste");
    if let Some(equal) = equal {
        findings.push(question(delimiter, equal, options));
    }
    Ok(Delimited { text, delimiter })
}

/// The delimiter that a first line `sep=;` names, and the length of that line.
fn sep_line(text: &str) -> Option<(u8, usize)> {
    let bytes = text.as_bytes();
    let quoted = usize::from(bytes.first() == Some(&b'"'));
    let word = bytes.get(quoted..quoted + 4)?;
    if !word.eq_ignore_ascii_case(b"sep=") {
        return None;
    }
    let delimiter = *bytes.get(quoted + 4)?;
    if !allowed(delimiter) {
        return None;
    }
    let rest = quoted + 5 + quoted;
    let end = match (bytes.get(rest), bytes.get(rest + 1)) {
        (Some(b'\r'), Some(b'\n')) => rest + 2,
        (Some(b'\n' | b'\r'), _) => rest + 1,
        _ => return None,
    };
    Some((delimiter, end))
}

fn chosen(delimiter: &str) -> Result<u8, Error> {
    let byte = match delimiter.as_bytes() {
        [byte] => Some(*byte),
        _ if delimiter == "\\t" || delimiter.eq_ignore_ascii_case("tab") => Some(b'\t'),
        _ => None,
    };
    byte.filter(|&byte| allowed(byte))
        .ok_or_else(|| failure!("files-delimiter-unknown", "delimiter-unknown"))
}

fn allowed(byte: u8) -> bool {
    byte.is_ascii() && !byte.is_ascii_alphanumeric() && !matches!(byte, b'"' | b'\n' | b'\r' | 0)
}

struct Candidate {
    delimiter: u8,
    width: u32,
    /// Per thousand: how regular the table is, less what speaks against the character as a delimiter.
    quality: i64,
}

fn detect(text: &str, paste: bool) -> (u8, Option<u8>) {
    let (head, whole) = head(text);
    let mut candidates: Vec<Candidate> = CANDIDATES
        .into_iter()
        .filter_map(|delimiter| judge(delimiter, &shape(head, delimiter, whole)))
        .collect();
    // A tab or a bar hardly occurs in prose or in numbers, so a regular table of them settles it.
    for sure in [b'\t', b'|'] {
        if candidates
            .iter()
            .any(|c| c.delimiter == sure && (c.quality >= 800 || paste && sure == b'\t'))
        {
            return (sure, None);
        }
    }
    candidates.cold_sort_by_key(|c| std::cmp::Reverse(c.quality));
    match candidates.as_slice() {
        [] => (if paste { b'\t' } else { b',' }, None),
        [only] => (only.delimiter, None),
        [first, second, ..] => {
            let near = first.quality - second.quality < 100;
            if !near || first.width >= 3 * second.width {
                (first.delimiter, None)
            } else if second.width >= 3 * first.width {
                (second.delimiter, None)
            } else {
                (first.delimiter, Some(second.delimiter))
            }
        }
    }
}

fn head(text: &str) -> (&str, bool) {
    if text.len() <= HEAD {
        return (text, true);
    }
    let mut end = HEAD;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    (&text[..end], false)
}

fn judge(delimiter: u8, shape: &Shape) -> Option<Candidate> {
    let rows = i64::try_from(shape.widths.len()).unwrap_or(i64::MAX);
    if rows == 0 || shape.delimiters == 0 || shape.unclosed && shape.widths.len() < 2 {
        return None;
    }
    let (width, share) = mode(&shape.widths)?;
    if width < 2 {
        return None;
    }
    let mut quality = share * 1000 / rows;
    // The header is the first row of the table's width; rows of one field above it are titles.
    let first = shape.widths.iter().find(|&&w| w > 1).copied().unwrap_or(0);
    if first != width {
        quality -= 200;
    }
    if shape.widths.first().is_some_and(|&w| w == 1) {
        quality -= 100;
    }
    let of = |part: u32| i64::from(part) * 1000 / i64::from(shape.delimiters.max(1));
    if delimiter == b',' {
        // Decimal commas, and commas in prose.
        quality -= of(shape.decimal) * 4 / 10;
        quality -= of(shape.spaced) * 3 / 10;
    }
    if delimiter == b';' {
        quality -= of(shape.spaced) * 2 / 10;
    }
    quality -= (i64::from(shape.strays) * 1000 / rows).min(500) / 2;
    if shape.unclosed {
        quality -= 300;
    }
    (quality > 300).then_some(Candidate {
        delimiter,
        width,
        quality,
    })
}

/// The most frequent width and how many rows have it; of equals, the wider.
fn mode(widths: &[u32]) -> Option<(u32, i64)> {
    let mut sorted = widths.to_vec();
    sorted.sort_unstable();
    sorted
        .chunk_by(|a, b| a == b)
        .map(|chunk| (chunk.len(), chunk[0]))
        .max()
        .map(|(count, width)| (width, i64::try_from(count).unwrap_or(i64::MAX)))
}

fn question(first: u8, second: u8, options: &TableOptions) -> Finding {
    Finding {
        code: "delimiter-unclear".to_owned(),
        severity: Severity::Question,
        text: say!(
            "files-delimiter-unclear",
            first = word(first),
            second = word(second)
        ),
        advice: say!("files-delimiter-unclear.advice"),
        count: 1,
        places: vec![Place {
            file: options.name.clone(),
            ..Place::default()
        }],
        params: [
            ("first".to_owned(), char::from(first).to_string()),
            ("second".to_owned(), char::from(second).to_string()),
        ]
        .into_iter()
        .collect(),
        fixes: [first, second]
            .map(|delimiter| Fix {
                text: say!("files-delimiter-unclear.split", first = word(delimiter)),
                options: json!({ "delimiter": char::from(delimiter).to_string() }),
            })
            .into(),
    }
}

fn word(delimiter: u8) -> String {
    match delimiter {
        b',' => say!("files-comma"),
        b';' => say!("files-semicolon"),
        b'\t' => say!("files-tab"),
        b'|' => say!("files-vertical-bar"),
        _ => say!("files-that-character"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: u8) {
        let (delimiter, equal) = detect(text, false);
        assert_eq!(char::from(delimiter), char::from(expected), "{text}");
        assert_eq!(equal, None, "{text}");
    }

    #[test]
    fn c03_delimiters_that_others_get_wrong() {
        check("Name;Level;Hours\nA;1,5;2,5\nB;2,5;3,5\n", b';');
        check("Name;Hours\nA;1,5\nB;2,5\nC;3,5\n", b';');
        check("Name;Skills (a, b, c);Level\nA;x;1\nB;y;2\n", b';');
        check("Name\tHours\nA\t1,5\nB\t2,5\n", b'\t');
        check("Name\tA, b\nX\tu, v\nY\tw, x\n", b'\t');
        check("Name;Skills\nA;python, excel\nB;sql, r\n", b';');
        check("Name;Note\nA;\"one,\ntwo,\nthree,\nfour\"\nB;x\n", b';');
        check("Name,Note\nA,\"x; y; z\nu; v; w\"\nB,q\n", b',');
        check("Report of May, all\n\nName;Level\nA;1\nB;2\nC;3\n", b';');
        check("Name|Skills\nA|x, y\nB|z, w\n", b'|');
        check("Name,Skills,Level\nA,x;y,1\nB,z;w,2\n", b',');
        check("Name\nA\nB\n", b',');
        check("Name, Level, Dept\nA, 1, X\nB, 2, Y\n", b',');
        check("\"Name\";\"Mail, private\"\n\"A\";\"b, c\"\n", b';');
    }

    #[test]
    fn c03_a_tie_is_asked() {
        assert_eq!(detect("a;b,c\n1;2,x\n3;4,y\n", false), (b',', Some(b';')));
    }

    #[test]
    fn c03_sep_line() {
        assert_eq!(sep_line("sep=;\r\na;b"), Some((b';', 7)));
        assert_eq!(sep_line("SEP=|\na|b"), Some((b'|', 6)));
        assert_eq!(sep_line("\"sep=,\"\na"), Some((b',', 8)));
        assert_eq!(sep_line("separate;b\n"), None);
        assert_eq!(sep_line("sep="), None);
    }
}
