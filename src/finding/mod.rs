//! What is wrong or doubtful in imported data: grouped by cause, with every place and how to mend it.

mod collector;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

pub(crate) use collector::Collector;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The rows it names are not taken over.
    Rejected,
    /// Taken over, but somebody should look.
    Warning,
    /// Good to know.
    Note,
    /// The file can be read in more than one way and the coordinator must choose.
    Question,
}

/// Where a finding is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Place {
    /// Name of the file, as given by the caller.
    pub file: String,
    /// Sheet, for workbooks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// Row as the file counts them, from 1 (for a CSV the row that a spreadsheet would show).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
    /// The column's header, or its letters where it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
}

/// A mend for the whole group: read again with these options merged over the old ones.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Fix {
    /// What the button says.
    pub text: String,
    /// A partial `ReadOptions`: objects are merged key by key, everything else replaces. Of a policy's findings: `mergeValues` or
    /// `removeRule` with the rule's index.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, unknown>"))]
    pub options: serde_json::Value,
}

/// One cause, all its places.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// Stable kebab-case code.
    pub code: String,
    /// How much it matters.
    pub severity: Severity,
    /// One sentence: what is wrong. No names, no cell contents other than vocabulary (skills, levels, headers).
    pub text: String,
    /// One sentence: how to mend it.
    pub advice: String,
    /// How many places there are in all.
    pub count: u32,
    /// The first 100 places (rejected rows: all of them).
    pub places: Vec<Place>,
    /// The sentence's variable parts.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub params: IndexMap<String, String>,
    /// One-click mends for the whole group; more than one when the coordinator must choose.
    #[serde(default)]
    pub fixes: Vec<Fix>,
}
