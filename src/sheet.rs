//! Cells to files: CSV and XLSX in which no cell can run as a formula.

/// Whether a text begins with the apostrophe that keeps a spreadsheet from running what follows: then the text without
/// its first character is what was exported.
#[must_use]
pub fn is_guarded(text: &str) -> bool {
    text.strip_prefix('\'')
        .is_some_and(|rest| is_risky(rest.trim_start_matches('\'')))
}

/// Whether a spreadsheet might take a text for a formula: it begins with `=`, `+`, `-`, `@` (also in full width), a tab or
/// a line break, perhaps after blanks, or has one of these after a delimiter or a quotation mark inside it.
fn is_risky(text: &str) -> bool {
    let starts = |text: &str| {
        text.chars()
            .find(|c| !matches!(c, ' ' | '\u{a0}'))
            .is_some_and(|c| {
                matches!(
                    c,
                    '=' | '+'
                        | '-'
                        | '@'
                        | '\t'
                        | '\r'
                        | '\n'
                        | '\u{FF1D}'
                        | '\u{FF0B}'
                        | '\u{FF0D}'
                        | '\u{FF20}'
                )
            })
    };
    starts(text)
}
