//! What a column of an export is used for.

use serde::{Deserialize, Serialize};

/// What a column of an export is used for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum ColumnUse {
    /// Not read.
    #[default]
    Ignore,
    /// Answers to an item.
    Item,
    /// Id or address of a person in the roster; links a respondent's answers.
    Person,
    /// A random ticket; links a respondent's answers.
    Ticket,
    /// A code word; links a respondent's answers.
    Code,
    /// Name of a pair.
    Pair,
    /// "Mentor" or "mentee".
    Side,
    /// A way to group respondents.
    Group,
    /// When somebody began; only to find careless answers, then dropped.
    Start,
    /// When somebody ended; likewise.
    End,
    /// How many seconds somebody took; likewise.
    Seconds,
}
