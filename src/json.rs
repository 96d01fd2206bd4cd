//! JSON as it is saved and as it crosses to JavaScript: read strictly, and never an error that quotes what it was given.

mod objects;

use serde::Serialize;
use serde::de::DeserializeOwned;

use objects::Objects;

use crate::Error;
use crate::words::{is_said, say};

/// Writes an answer.
///
/// Every shape of this crate can be written (plain maps with text keys), so there is no failure to report; were one to be added that
/// cannot, the answer would be `null`.
///
/// ```
/// use viceversa::{json, roster::Role};
/// assert_eq!(json::encode(&[Role::Mentor, Role::Both]), r#"["mentor","both"]"#);
/// ```
#[must_use]
pub fn encode<T: Serialize>(answer: &T) -> String {
    serde_json::to_string(answer).unwrap_or_else(|_| "null".to_owned())
}

/// Reads what a program sent; `what` names it in the error.
///
/// # Errors
/// `invalid-request`, with the place of the first thing that does not fit (`people[3].role`) and what is expected there. Never the
/// value found, nor a key of the caller's own making: both can be somebody's data.
///
/// ```
/// use viceversa::{json, roster::Person};
/// let text = r#"[{ "id": "ada", "role": "mentor" }, { "id": "ben", "role": "boss of Ada" }]"#;
/// let error = json::decode::<Vec<Person>>("roster", text).unwrap_err();
/// assert_eq!(error.code, "invalid-request");
/// assert!(error.message.contains("[1].role") && !error.message.contains("boss"));
/// ```
pub fn decode<T: DeserializeOwned>(what: &str, text: &str) -> Result<T, Error> {
    let mut reader = serde_json::Deserializer::from_str(text);
    match T::deserialize(Objects(&mut reader)) {
        Ok(value) if reader.end().is_ok() => Ok(value),
        Ok(_) => Err(refuse(what, "", "trailing characters")),
        Err(error) => Err(unfit(what, text, &error)),
    }
}

/// Reads a shape as [`decode`] does.
pub(crate) fn parse<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = T::deserialize(Objects(&mut reader))?;
    reader.end()?;
    Ok(value)
}

/// The error of what was sent and does not fit. Apart from [`decode`], which is compiled for every shape.
fn unfit(what: &str, text: &str, error: &serde_json::Error) -> Error {
    refuse(what, &place(text, error), &error.to_string())
}

/// A kind of file that people keep and choose. Its sentences are those of `file-kind-<what>` in the catalogue, where there are such.
pub struct FileKind {
    /// What it is, as in "This survey".
    pub what: &'static str,
    /// The code of the error.
    pub code: &'static str,
    /// What to do with one that cannot be read.
    pub advice: &'static str,
}

impl FileKind {
    /// What it is and what to do, in the reader's language.
    fn said(&self) -> (String, String) {
        let kept = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let plain = self.what.replace(' ', "-").replace(|c| !kept(c), "");
        let key = format!("file-kind-{plain}");
        if is_said(&key) {
            (say!(key), say!(format!("{key}.advice")))
        } else {
            (self.what.to_owned(), self.advice.to_owned())
        }
    }

    /// The error of one that cannot be read.
    fn refuse(&self, text: &str, error: &serde_json::Error) -> Error {
        let (what, advice) = self.said();
        let line = error.line().to_string();
        let message = if text.trim_ascii().is_empty() {
            say!("json-file-empty", what = what)
        } else if error.is_data() {
            let fault = Fault::of(&error.to_string());
            let place = place(text, error);
            let place = spoken(fault.place(&place));
            let key = match (place.is_empty(), text.trim_ascii().contains('\n')) {
                (true, false) => "json-file-unusable",
                (false, false) => "json-file-unusable.placed",
                (true, true) => "json-file-unusable.in-line",
                (false, true) => "json-file-unusable.placed-in-line",
            };
            let fault = fault.shown();
            say!(key, what = what, fault = fault, place = place, line = line)
        } else if error.is_eof() {
            say!("json-file-cut-off", what = what)
        } else {
            say!("json-file-damaged", what = what, line = line)
        };
        Error::new(self.code, message, advice)
    }
}

/// Reads what stands in a file that a person chose.
///
/// # Errors
/// The kind's own code, with what is wrong and where in words for somebody who has never seen the inside of such a file, and what to do
/// with it. Never the value found, nor a key of the file's own making.
///
/// ```
/// use viceversa::json::{FileKind, decode_file};
/// use viceversa::roster::Person;
/// let kind = FileKind { what: "list", code: "invalid-list", advice: "Save it once more." };
/// let error = decode_file::<Vec<Person>>(&kind, r#"[{ "id": "ada" "#).unwrap_err();
/// assert_eq!((error.code, error.message.as_str()), ("invalid-list", "This list is cut off: its end is missing."));
/// ```
pub fn decode_file<T: DeserializeOwned>(kind: &FileKind, text: &str) -> Result<T, Error> {
    parse(text).map_err(|error| kind.refuse(text, &error))
}

/// Reads what somebody wrote by hand and which is nobody's data: the error names the place as a path, the line, and a key that is not known.
pub(crate) fn decode_written<T: DeserializeOwned>(
    what: &str,
    code: &'static str,
    text: &str,
) -> Result<T, Error> {
    parse(text).map_err(|error| written_wrong(what, code, text, &error))
}

/// The error of what somebody wrote by hand and does not fit.
fn written_wrong(what: &str, code: &'static str, text: &str, error: &serde_json::Error) -> Error {
    let line = error.line().to_string();
    if error.is_eof() {
        return Error::new(
            code,
            say!("json-file-cut-off", what = what),
            say!("json-look"),
        );
    }
    if !error.is_data() {
        let message = say!("json-file-damaged", what = what, line = line);
        return Error::new(code, message, say!("json-look"));
    }
    let said = error.to_string();
    let fault = Fault::of(&said);
    let whole = place(text, error);
    let place = fault.place(&whole);
    let unknown = said
        .strip_prefix("unknown field `")
        .and_then(|rest| rest.split_once('`'));
    let shown = match unknown {
        Some((key, _)) => {
            let key: String = key.chars().take(60).collect();
            say!("json-written-unknown-key", key = key)
        }
        None => fault.shown(),
    };
    let key = if place.is_empty() {
        "json-written"
    } else {
        "json-written.placed"
    };
    let message = say!(key, what = what, fault = shown, place = place, line = line);
    Error::new(code, message, fault.advice)
}

/// A place as it is said: `items[3].text` is “items”, entry 4, “text”.
fn spoken(place: &str) -> String {
    let steps: Vec<String> = place
        .split('.')
        .flat_map(|step| {
            let (key, entries) = step.split_once('[').unwrap_or((step, ""));
            let named = match key {
                "" => None,
                "…" => Some(say!("json-own-name")),
                key => Some(say!("quoted", text = key)),
            };
            let entries = entries.split('[').filter_map(|entry| {
                let nth: usize = entry.trim_end_matches(']').parse().ok()?;
                Some(say!("json-entry", nth = (nth + 1).to_string()))
            });
            named.into_iter().chain(entries).collect::<Vec<_>>()
        })
        .collect();
    steps.join(", ")
}

fn refuse(what: &str, place: &str, message: &str) -> Error {
    let fault = Fault::of(message);
    let place = fault.place(place);
    let key = if place.is_empty() {
        "json-unreadable"
    } else {
        "json-unreadable.placed"
    };
    let message = say!(key, what = what, place = place, fault = say!(fault.key));
    Error::new("invalid-request", message, fault.advice)
}

/// Where it is, made of our own names and of positions; a key that is not ours becomes "…".
///
/// The text is walked a second time up to where the reader gave up. (Wrapping the reader to keep track of the way, as
/// `serde_path_to_error` does, doubles the code of every shape.)
fn place(text: &str, error: &serde_json::Error) -> String {
    let before: usize = text
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum();
    let end = text.len().min(before + error.column());
    let read = text.as_bytes().get(..end).unwrap_or_default();
    let mut text = String::new();
    let mut foreign = false;
    for step in walk(read) {
        match step {
            Step::Item(index) => text.push_str(&format!("[{index}]")),
            Step::Key(None) => {}
            Step::Key(Some(key)) => {
                if !text.is_empty() {
                    text.push('.');
                }
                let key = std::str::from_utf8(key).unwrap_or_default();
                let ours = !foreign && is_name(key);
                text.push_str(if ours { key } else { "…" });
                foreign = !ours || FREE.contains(&key);
            }
        }
    }
    text
}

/// One step of the way into a JSON text.
enum Step<'a> {
    /// In an object, at this key (as written); none before the first.
    Key(Option<&'a [u8]>),
    /// In a list, at this position.
    Item(usize),
}

/// The way to the end of a JSON text that breaks off.
fn walk(text: &[u8]) -> Vec<Step<'_>> {
    let mut way: Vec<Step<'_>> = Vec::new();
    // A comma ends what stands before it, but what was wrong is what stands before it.
    let mut comma = false;
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        if comma && !byte.is_ascii_whitespace() {
            comma = false;
            if let Some(Step::Item(index)) = way.last_mut() {
                *index += 1;
            }
        }
        match byte {
            b'{' => way.push(Step::Key(None)),
            b'[' => way.push(Step::Item(0)),
            b'}' | b']' => {
                way.pop();
            }
            b',' => comma = true,
            b'"' => {
                let from = at + 1;
                at = from;
                while text.get(at).is_some_and(|byte| *byte != b'"') {
                    at += if text[at] == b'\\' { 2 } else { 1 };
                }
                let after = text.get(at + 1..).unwrap_or_default();
                let is_value = previous(text, from - 1) == Some(b':');
                if let Some(Step::Key(key)) = way.last_mut()
                    && !is_value
                    && (after.is_empty() || after.trim_ascii_start().starts_with(b":"))
                {
                    *key = text.get(from..at);
                }
            }
            _ => {}
        }
        at += 1;
    }
    way
}

/// The last byte before a place that is not white space.
fn previous(text: &[u8], at: usize) -> Option<u8> {
    text[..at].trim_ascii_end().last().copied()
}

/// Maps whose keys are the caller's own (headers of a file, numbers): what stands below them is not named.
const FREE: [&str; 4] = ["fields", "options", "params", "points"];

/// Looks like a key of ours.
fn is_name(key: &str) -> bool {
    key.len() <= 24
        && key.starts_with(|c: char| c.is_ascii_lowercase())
        && key.chars().all(|c| c.is_ascii_alphanumeric())
}

/// What serde said, without the value it quotes.
struct Fault {
    /// Of what is wrong.
    key: &'static str,
    /// The key that is missing, one of our own.
    name: String,
    advice: String,
}

impl Fault {
    fn of(message: &str) -> Self {
        // What follows the last ", expected " names our own types and keys; what stands before it quotes the caller.
        let expected = message
            .rsplit_once(", expected ")
            .map(|(_, tail)| strip_position(tail).replace('`', ""));
        let starts = |head: &str| message.starts_with(head);
        if starts("missing field `") {
            let name = strip_position(message)
                .trim_start_matches("missing field ")
                .replace('`', "");
            return Self {
                key: "json-missing",
                advice: say!("json-add-key", name = name.as_str()),
                name,
            };
        }
        let key = if starts("unknown field") {
            "json-unknown-key"
        } else if starts("unknown variant") {
            "json-unknown-word"
        } else if starts("duplicate field") {
            "json-twice"
        } else if starts("invalid type") || starts("invalid value") || starts("invalid length") {
            "json-wrong-value"
        } else {
            "json-unexpected"
        };
        let advice = match expected {
            Some(expected) => say!("json-expected", expected = plainly(&expected)),
            None => say!("json-look"),
        };
        Self {
            key,
            name: String::new(),
            advice,
        }
    }

    /// The same for somebody who only has the file.
    fn shown(&self) -> String {
        say!(format!("{}.shown", self.key), name = self.name.as_str())
    }
}

impl Fault {
    /// Where it is: the last part of the place of an unknown key is that key itself.
    fn place<'a>(&self, place: &'a str) -> &'a str {
        match place.rsplit_once('.') {
            Some((head, _)) if self.key == "json-unknown-key" => head,
            None if self.key == "json-unknown-key" => "",
            _ => place,
        }
    }
}

/// What is expected, in the words of JSON instead of ours.
fn plainly(expected: &str) -> String {
    let word = |text: &str| expected == text || expected.ends_with(&format!(" {text}"));
    let starts = |head: &str| expected.starts_with(head);
    if expected.contains("struct ") || expected.contains("enum ") || word("map") {
        say!("json-object")
    } else if word("sequence")
        || word("list")
        || starts("a tuple")
        || starts("tuple")
        || starts("an array")
    {
        say!("json-list")
    } else if word("string") {
        say!("json-text")
    } else if word("boolean") {
        say!("json-boolean")
    } else if ["u8", "u16", "u32", "u64", "usize", "a nonzero"]
        .iter()
        .any(|kind| starts(kind))
    {
        say!("json-natural")
    } else if ["i8", "i16", "i32", "i64", "isize"]
        .iter()
        .any(|kind| starts(kind))
    {
        say!("json-whole")
    } else if starts("f32") || starts("f64") {
        say!("json-number")
    } else if let Some(list) = expected.strip_prefix("one of ") {
        say!("json-one-of", list = list)
    } else if let Some((first, second)) = expected.split_once(" or ") {
        say!("json-either", first = first, second = second)
    } else {
        expected.to_owned()
    }
}

fn strip_position(text: &str) -> &str {
    text.rsplit_once(" at line ").map_or(text, |(head, _)| head)
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        reason = "a failure to read is a failure of the test"
    )]

    use super::*;
    use crate::pairing::Request;

    #[test]
    fn an_error_names_the_place_and_never_what_stands_there() {
        for (text, place, advice) in [
            (
                r#"{"people":[{"id":"ada","role":"lovelace"}],"policy":{}}"#,
                " at people[0].role:",
                "mentor, mentee",
            ),
            (
                r#"{"people":[{"id":"ada","role":"mentor","lovelace":1}],"policy":{}}"#,
                " at people[0]:",
                "dottedLines",
            ),
            (
                r#"{"people":[{"id":"ada","role":"mentor","fields":{"lovelace":1}}],"policy":{}}"#,
                " at people[0].fields.…:",
                "a text in quotation marks",
            ),
            (
                r#"{"people":[{"id":7,"role":"mentor"}],"policy":{}}"#,
                " at people[0].id:",
                "a text in quotation marks",
            ),
            (
                r#"{"people":[{"id":"lovelace, expected "}],"policy":{}}"#,
                " at people[0]:",
                "Add the key role.",
            ),
            (
                r#"{"people":[],"policy":{"rules":[{"rule":"lovelace"}]}}"#,
                " at policy.rules[0].rule:",
                "level-gap",
            ),
            (r#"{"lovelace":1}"#, " be read:", "people"),
            (
                r#"{"people":[],"policy":{}} lovelace"#,
                " be read:",
                "comma",
            ),
            ("lovelace", " be read:", "comma"),
            ("", " be read:", "comma"),
            ("[]", " be read:", "curly brackets"),
            (r#"{"people":{}}"#, " at people:", "square brackets"),
            (
                r#"{"people":[{"id":"a","role":"mentor","level":"lovelace"}]}"#,
                " at people[0].level:",
                "a whole number",
            ),
        ] {
            let error = decode::<Request>("request", text).unwrap_err();
            assert_eq!(error.code(), "invalid-request");
            assert!(error.message.contains(place), "{text}: {}", error.message);
            assert!(error.advice.contains(advice), "{text}: {}", error.advice);
            assert!(
                !format!("{error:?}").contains("lovelace"),
                "{text}: {error:?}"
            );
        }
    }
}
