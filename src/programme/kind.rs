//! What a file holds, so that one that was brought to the wrong place can be sent to the right one.

use indexmap::IndexMap;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::organisation::ORGANISATION_FORMAT;
use crate::files;
use crate::roster::{self, Field, ReadOptions};
use crate::survey::{ItemType, ReadResponsesOptions, Tool, read_responses};

/// What a file holds, as far as a look tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    /// Sealed with age: a programme, or answers.
    Sealed,
    /// A saved programme.
    Programme,
    /// A survey: an instrument, or a SurveyJS definition.
    Survey,
    /// Answers to a survey.
    Answers,
    /// What an organisation gives all its programmes.
    Organisation,
    /// A list of people.
    People,
    /// Nothing of these for certain.
    Unknown,
}

/// Text of a table that is looked at, in bytes. A workbook is looked at whole.
const LOOKED_AT: usize = 1 << 20;

/// What a file holds. Never fails: what cannot be read, and a table that may be either, is [`FileKind::Unknown`].
///
/// ```
/// use viceversa::programme::{FileKind, file_kind};
/// assert_eq!(file_kind(b"Name,Role,Department\nAda,mentor,Sales\nBen,mentee,Legal\n", "a.csv"), FileKind::People);
/// assert_eq!(file_kind(b"Timestamp,I feel heard,I feel safe\n1/3/2026 10:00:00,4,5\n1/3/2026 10:05:00,2,1\n", "b.csv"), FileKind::Answers);
/// assert_eq!(file_kind(br#"{"format":"viceversa-organisation","version":1}"#, "d.json"), FileKind::Organisation);
/// assert_eq!(file_kind(br#"{"items":[],"scales":{},"id":"own"}"#, "c.json"), FileKind::Survey);
/// ```
#[must_use]
pub fn file_kind(bytes: &[u8], name: &str) -> FileKind {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if text.starts_with(b"age-encryption.org") || text.starts_with(b"-----BEGIN AGE") {
        return FileKind::Sealed;
    }
    if text.trim_ascii_start().starts_with(b"{") {
        return of_json(text);
    }
    // Zip archives and compound files begin like this; of a text, as many whole lines as fit.
    let workbook = bytes.starts_with(b"PK") || bytes.starts_with(b"\xd0\xcf\x11\xe0");
    let cut = bytes
        .get(..LOOKED_AT)
        .filter(|_| !workbook)
        .and_then(|head| head.get(..head.iter().rposition(|byte| *byte == b'\n')?));
    of_table(cut.unwrap_or(bytes), name)
}

fn of_json(text: &[u8]) -> FileKind {
    let Ok(keys) = serde_json::from_slice::<IndexMap<String, IgnoredAny>>(text) else {
        return FileKind::Unknown;
    };
    let has = |key: &str| keys.contains_key(key);
    #[derive(Deserialize)]
    struct Head {
        format: String,
    }
    let is_ours = |head: Head| head.format == ORGANISATION_FORMAT;
    if serde_json::from_slice(text).is_ok_and(is_ours) {
        FileKind::Organisation
    } else if has("format") && has("people") && has("policy") {
        FileKind::Programme
    } else if has("items") && (has("scales") || has("version"))
        || has("pages")
        || has("elements")
        || has("questions")
    {
        FileKind::Survey
    } else {
        FileKind::Unknown
    }
}

fn of_table(bytes: &[u8], name: &str) -> FileKind {
    let options = ReadOptions {
        name: name.to_owned(),
        ..ReadOptions::default()
    };
    let mut fields: Vec<Field> = Vec::new();
    if let Ok((table, ..)) = files::read(bytes, &options) {
        for column in roster::columns::map(&table, &options) {
            if !matches!(column.field, Field::Custom | Field::Ignore)
                && !fields.contains(&column.field)
            {
                fields.push(column.field);
            }
        }
    }
    let named = [
        Field::Name,
        Field::Email,
        Field::Id,
        Field::FirstName,
        Field::LastName,
    ]
    .iter()
    .any(|field| fields.contains(field));
    let matched = [
        Field::Role,
        Field::Offers,
        Field::Wants,
        Field::Manager,
        Field::Availability,
    ];
    let pairs = matched.iter().any(|field| fields.contains(field));
    let options = ReadResponsesOptions {
        name: name.to_owned(),
        ..ReadResponsesOptions::default()
    };
    let (mut scored, mut tool) = (0, Tool::Plain);
    if let Ok(read) = read_responses(bytes, options) {
        let is_scored = |kind| matches!(kind, ItemType::Scale | ItemType::Nps);
        let items = read.instrument.items.iter();
        scored = items.filter(|item| is_scored(item.kind)).count();
        tool = read.tool;
    }
    // A form by which people sign up is exported by a forms tool as well, and some ask for a rating.
    if named && fields.len() >= 3 && scored < 3 && (pairs || tool == Tool::Plain) {
        FileKind::People
    } else if scored >= 3
        || scored > 0 && (tool != Tool::Plain || !named)
        || tool != Tool::Plain && !pairs
    {
        FileKind::Answers
    } else {
        FileKind::Unknown
    }
}
