//! From bytes to people: tables, columns, cells, reporting lines and skills.

pub mod cells;
mod check;
pub mod columns;
pub mod diff;
mod duplicates;
mod import;
pub mod ladder;
mod lookup;
mod options;
mod person;
mod quick;
pub mod reporting_graph;
mod reporting_lines;
mod sample;
pub mod skills;
pub mod spelling;
pub mod summary;
mod template;

pub use check::check;
pub use diff::{RosterDiff, diff};
pub use import::merge::merge;
pub use import::pairs::read_pairs;
pub(crate) use import::remarks::headers as remark_headers;
pub use import::{ReadJob, read};
pub(crate) use lookup::{Directory, Found};
pub use options::{
    Because, ColumnMapping, Field, LeaveOut, LeaveOutRules, Mapping, NameMarks, PairColumns,
    ReadOptions, RoleRule, UnitMarks,
};
pub use person::{Capacity, PastPair, Person, Role, Skill};
pub use quick::read_json;
pub use sample::sample;
pub use summary::{RosterShape, shape};
pub use template::template;

use serde::{Deserialize, Serialize};

use crate::files::TableInfo;
use crate::finding::Finding;

/// One step of a ladder with every spelling that means it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Step {
    /// The comparable number, higher is more senior.
    pub level: i32,
    /// Titles, grades or numbers that mean it.
    pub names: Vec<String>,
}

/// The organisation's named steps, lowest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Ladder {
    /// The common scale.
    pub steps: Vec<Step>,
    /// Other ladders on the same scale, for rows whose `column` holds `value`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<LadderVariant>,
    /// Values of the level column that are on no step yet; people who have them have no level.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unplaced: Vec<String>,
}

/// A ladder of one part of the organisation, mapped to the common scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LadderVariant {
    /// Header of the column that tells the ladders apart.
    pub column: String,
    /// The value that selects this ladder.
    pub value: String,
    /// Its steps.
    pub steps: Vec<Step>,
}

/// A roster read from one file: whatever could be read, and everything that is wrong with the rest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Roster {
    /// Everybody who could be read, in the file's order.
    pub people: Vec<Person>,
    /// Where each column went.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "ColumnMapping[]"))]
    pub mapping: Mapping,
    /// The ladder used or proposed, with every distinct value of the level column on it.
    pub ladder: Ladder,
    /// What is wrong or doubtful.
    pub findings: Vec<Finding>,
    /// What was detected about the file.
    pub table: TableInfo,
}

/// Pairs from a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ReadPairs {
    /// What could be read.
    pub pairs: Vec<PastPair>,
    /// The file's headers.
    pub headers: Vec<String>,
    /// The columns that were taken.
    pub columns: PairColumns,
    /// What is wrong with the rest.
    pub findings: Vec<Finding>,
}
