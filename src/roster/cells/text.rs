//! Folding of text for comparison, and trimming of what people type.

use std::borrow::Cow;

use crate::unicode;

/// Trimmed at both ends and with runs of white space (line breaks, no-break spaces) as one space, in normal form C.
///
/// ```
/// use viceversa::roster::cells::text::tidy;
/// assert_eq!(tidy("  Ada\u{a0}\n Okafor "), "Ada Okafor");
/// ```
#[must_use]
pub fn tidy(text: &str) -> Cow<'_, str> {
    if ::table::text::is_plain(text) {
        return Cow::Borrowed(text);
    }
    let composed = unicode::nfc(text);
    let words: Vec<&str> = composed
        .split(|c: char| c.is_whitespace() || c == '\u{feff}')
        .filter(|w| !w.is_empty())
        .collect();
    Cow::Owned(words.join(" "))
}

/// For comparing words by meaning: lower case, without accents, everything that is neither letter nor digit as one space.
///
/// ```
/// use viceversa::roster::cells::text::fold;
/// assert_eq!(fold("Ma\u{f1}ana (fr\u{fc}h)"), "manana fruh");
/// assert_eq!(fold("Stra\u{df}e"), "strasse");
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    let mut push = |c: char| {
        if c.is_alphanumeric() {
            if gap && !folded.is_empty() {
                folded.push(' ');
            }
            gap = false;
            folded.push(c);
        } else {
            gap = true;
        }
    };
    if text.is_ascii() {
        text.chars().for_each(|c| push(c.to_ascii_lowercase()));
    } else {
        for c in unicode::unmarked(text).chars() {
            match c {
                'ß' | 'ẞ' => {
                    push('s');
                    push('s');
                }
                'ø' | 'Ø' => push('o'),
                'ł' | 'Ł' => push('l'),
                'æ' | 'Æ' => {
                    push('a');
                    push('e');
                }
                'œ' | 'Œ' => {
                    push('o');
                    push('e');
                }
                // Zero-width characters are no gap: a word with one inside is still the word.
                '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{ad}' => {}
                _ => c.to_lowercase().for_each(&mut push),
            }
        }
    }
    folded
}

/// The key of a text: two texts with the same one count as the same everywhere. Full case folding, trimmed, in normal form C;
/// accents and punctuation stay.
///
/// ```
/// use viceversa::roster::cells::text::same_key;
/// assert_eq!(same_key(" Vertrieb S\u{dc}D "), same_key("vertrieb su\u{308}d"));
/// assert_ne!(same_key("Sud"), same_key("S\u{fc}d"));
/// ```
#[must_use]
pub fn same_key(text: &str) -> String {
    let tidy = tidy(text);
    if tidy.is_ascii() {
        return tidy.to_ascii_lowercase();
    }
    unicode::nfc(&caseless::default_case_fold_str(&tidy))
}
