//! Templates with placeholders in braces, `{mentor}`.

use std::collections::BTreeMap;

use crate::error::Error;
use crate::words::say;

/// What a template may name.
pub(super) const PLACEHOLDERS: [&str; 14] = [
    "recipient",
    "participant",
    "partner",
    "mentor",
    "mentee",
    "teaches",
    "learns",
    "first-session",
    "sessions",
    "minutes",
    "cadence",
    "need",
    "programme",
    "coordinator",
];

/// The longest text between braces that counts as a placeholder.
const LONGEST: usize = 40;

/// Puts values in place of placeholders, once: a value that holds braces stays as it is.
pub(super) fn fill(
    template: &str,
    values: &BTreeMap<&'static str, String>,
) -> Result<String, Error> {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(at) = rest.find('{') {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        match named(rest) {
            None => {
                text.push('{');
                rest = &rest[1..];
            }
            Some(name) => match values.get(name) {
                Some(value) => {
                    text.push_str(value);
                    rest = &rest[name.len() + 2..];
                }
                None => return Err(unknown(&template[..template.len() - rest.len()])),
            },
        }
    }
    text.push_str(rest);
    Ok(text)
}

/// What stands between braces at the beginning of a text; none where this is no placeholder.
fn named(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('{')?;
    let name = &inner[..inner.find(['{', '}', '\n'])?];
    let closed = inner[name.len()..].starts_with('}');
    (closed && !name.trim().is_empty() && name.chars().count() <= LONGEST).then_some(name)
}

fn unknown(before: &str) -> Error {
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .unwrap_or_default()
        .chars()
        .count()
        + 1;
    let all = PLACEHOLDERS.map(|name| format!("{{{name}}}")).join(", ");
    Error::new(
        "letter-placeholder",
        say!(
            "letter-placeholder",
            line = line.to_string(),
            column = column.to_string()
        ),
        say!("letter-placeholder.advice", all = all),
    )
}

/// Whether a template names only what there is.
///
/// # Errors
/// `letter-placeholder` with line and column.
///
/// ```
/// use viceversa::programme::letters::check_template;
/// assert!(check_template("Dear {recipient}, a {} and a single { stay.").is_ok());
/// let error = check_template("Dear {recipient},\n{boss} greets").unwrap_err();
/// assert!(error.message.contains("Line 2, character 1"));
/// ```
pub fn check_template(template: &str) -> Result<(), Error> {
    let values = PLACEHOLDERS.map(|name| (name, String::new())).into();
    fill(template, &values).map(|_| ())
}
