//! Quick looks at text.

/// The runs of characters beyond ASCII, in order.
///
/// ```
/// assert_eq!(table::text::beyond_ascii("Zoë, Łódź"), ["ë", "Łó", "ź"]);
/// ```
#[must_use]
pub fn beyond_ascii(text: &str) -> Vec<&str> {
    let bytes = text.as_bytes();
    let mut runs = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        // Eight at a time: most of most texts is ASCII.
        if let Some(&[a, b, c, d, e, f, g, h]) = bytes.get(at..at + 8)
            && (a | b | c | d | e | f | g | h).is_ascii()
        {
            at += 8;
        } else if bytes[at].is_ascii() {
            at += 1;
        } else {
            let length = bytes[at..].iter().take_while(|b| !b.is_ascii()).count();
            runs.extend(text.get(at..at + length));
            at += length;
        }
    }
    runs
}

/// Whether a text has no blanks at its ends, no white space but single blanks, no control characters, and nothing beyond
/// U+02FF: such a text is in normal form C as it stands. False says nothing.
///
/// ```
/// assert!(table::text::is_plain("Jürgen Müller"));
/// assert!(!table::text::is_plain("Ju\u{308}rgen  Müller "));
/// ```
#[must_use]
pub fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut before = b' ';
    for (at, &byte) in bytes.iter().enumerate() {
        let fine = match byte {
            b' ' => before != b' ',
            b'!'..=b'~' | 0x80..=0xbf | 0xc3..=0xcb => true,
            // U+0080 to U+00BF, among them the no-break space.
            0xc2 => bytes.get(at + 1).is_some_and(|&next| next > 0xa0),
            _ => false,
        };
        if !fine {
            return false;
        }
        before = byte;
    }
    before != b' ' || bytes.is_empty()
}

/// As [`str::trim`], for texts that mostly have nothing at their ends.
///
/// ```
/// assert_eq!(table::text::trim("Ada"), "Ada");
/// assert_eq!(table::text::trim("\u{3000}Ada\n"), "Ada");
/// ```
#[must_use]
pub fn trim(text: &str) -> &str {
    let graphic = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii_graphic);
    let bytes = text.as_bytes();
    if graphic(bytes.first()) && graphic(bytes.last()) {
        text
    } else {
        text.trim()
    }
}
