//! Counts and verbs in the sentences of findings.

/// "1 row", "3 rows", "1 person", "3 people".
pub(crate) fn count_of(count: u32, one: &str) -> String {
    match (count, one) {
        (1, _) => format!("1 {one}"),
        (n, "person") => format!("{} people", grouped(n)),
        (n, _) => format!("{} {one}s", grouped(n)),
    }
}

/// The verb's form for a count: `verb(1, "is", "are")` is "is".
pub(crate) fn verb<'a>(count: u32, one: &'a str, many: &'a str) -> &'a str {
    if count == 1 { one } else { many }
}

/// 12345 as "12,345".
fn grouped(n: u32) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
