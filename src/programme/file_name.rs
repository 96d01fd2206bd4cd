//! Names of files from names of people and programmes.

/// The most characters before the ending.
const MOST: usize = 60;

/// A name that every file system takes: no separators, no control or direction characters, no name that Windows keeps for itself, no dot or blank
/// at either end.
///
/// ```
/// use viceversa::programme::file_name;
/// assert_eq!(file_name("../Ada: <Okafor>", "eml"), "Ada Okafor.eml");
/// assert_eq!(file_name("CON", "ics"), "_CON.ics");
/// assert_eq!(file_name(" .. ", "ics"), "file.ics");
/// ```
#[must_use]
pub fn file_name(text: &str, ending: &str) -> String {
    let hidden = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    let clean: String = text
        .chars()
        .filter(|c| !hidden(*c))
        .map(|c| {
            if c.is_control() || "<>:\"/\\|?*".contains(c) {
                ' '
            } else {
                c
            }
        })
        .collect();
    let joined = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut: String = joined.trim_matches(['.', ' ']).chars().take(MOST).collect();
    let cut = cut.trim_matches(['.', ' ']);
    let stem = cut.split('.').next().unwrap_or_default().trim_end();
    let kept = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"]
        .iter()
        .any(|name| stem.eq_ignore_ascii_case(name))
        || matches!(stem.as_bytes(), [a, b, c, b'0'..=b'9'] if [*a, *b, *c].eq_ignore_ascii_case(b"COM") || [*a, *b, *c].eq_ignore_ascii_case(b"LPT"));
    let ending: String = ending.chars().filter(char::is_ascii_alphanumeric).collect();
    match (cut, kept) {
        ("", _) => format!("file.{ending}"),
        (name, true) => format!("_{name}.{ending}"),
        (name, false) => format!("{name}.{ending}"),
    }
}
