//! The shape of what leaves. Everything in it may be read by everybody it is handed to.

use serde::{Deserialize, Serialize};

use crate::ledger::Entry;
use crate::plan::{CellMeasure, Thresholds};

/// A count of respondents, coarsely.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Band {
    /// At least so many.
    pub from: u32,
    /// At most so many; null where there is no upper end.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "number | null"))]
    pub to: Option<u32>,
}

/// A share of favourable answers where a percentage would be too exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Under a quarter.
    Low,
    /// Between.
    Mixed,
    /// Over three quarters.
    High,
}

/// A share in percent, rounded, never nearer to none or all than its group's size allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case", tag = "kind", content = "value")]
pub enum Share {
    /// So many percent.
    Percent(u32),
    /// So many percent or fewer.
    AtMost(u32),
    /// So many percent or more.
    AtLeast(u32),
    /// In words.
    Level(Level),
}

/// How answers are spread.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Distribution {
    /// Points of the scale, from 0, that each class takes in: first and last.
    pub classes: Vec<(u8, u8)>,
    /// One a class.
    pub shares: Vec<Share>,
}

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum RowKind {
    /// Everybody.
    All,
    /// One group.
    Group,
    /// The groups of this table that are hidden by themselves, together.
    Together,
}

/// One row of a table. Hidden rows look alike, whatever hid them: everything is null.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Row {
    /// What it is about.
    pub kind: RowKind,
    /// One label an attribute of the breakdown, null where not stated; none for everybody and for groups together.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "(string | null)[]"))]
    pub labels: Vec<Option<String>>,
    /// How many answered.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Band | null"))]
    pub n: Option<Band>,
    /// The mean in tenths of a point, counted from the lowest point as 0; rounded and kept from the ends.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "number | null"))]
    pub mean: Option<i32>,
    /// The share of favourable answers.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Share | null"))]
    pub favourable: Option<Share>,
    /// How answers are spread.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Distribution | null"))]
    pub distribution: Option<Distribution>,
    /// The exact sum and count, where a test switched rounding off.
    #[cfg(feature = "mutants")]
    pub exact: Option<(u32, u32)>,
}

impl Row {
    /// Nothing is shown.
    #[must_use]
    pub fn hidden(&self) -> bool {
        self.n.is_none()
    }
}

/// One item by one breakdown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Table {
    /// The item.
    pub item: String,
    /// The breakdown's attributes; none for everybody together.
    pub breakdown: Vec<String>,
    /// In the order of the labels, never by what is in them.
    pub rows: Vec<Row>,
}

/// How the tables were made: codes and counts, for the box of methods beside them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Methods {
    /// The smallest numbers of respondents.
    pub thresholds: Thresholds,
    /// The figure of small groups.
    pub measure: CellMeasure,
    /// Rows of groups that are shown.
    pub shown: u32,
    /// Rows of groups that are hidden, with those that nobody belongs to.
    pub hidden: u32,
    /// How many answered of those invited, in percent; null where that would say too much.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Share | null"))]
    pub rate: Option<Share>,
    /// How many answered anything.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Band | null"))]
    pub respondents: Option<Band>,
    /// Whether there are respondents enough to show comments.
    pub comments: bool,
}

/// A release, ready to be written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Report {
    /// Each item for everybody, then by each breakdown.
    pub tables: Vec<Table>,
    /// How they were made.
    pub methods: Methods,
}

/// Why a row is hidden. For the coordinator alone: readers of a report see one mark for all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum HiddenBy {
    /// Nobody answered.
    Empty,
    /// Too few respondents, or a table that is too fine for so many.
    Few,
    /// With it, the rest of a table would be too few.
    Remainder,
    /// With it, several tables together would give a small group back.
    Audit,
    /// With it, the answers as they are would pin a small group down.
    Values,
}

/// A row that is hidden, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Hidden {
    /// The item.
    pub item: String,
    /// The breakdown's attributes.
    pub breakdown: Vec<String>,
    /// The group.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "(string | null)[]"))]
    pub labels: Vec<Option<String>>,
    /// The reason.
    pub why: HiddenBy,
}

/// What a plan would show of one breakdown, over all items.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Foreseen {
    /// Its attributes.
    pub breakdown: Vec<String>,
    /// Groups that somebody answered in, item by item.
    pub groups: u32,
    /// Those of them that would be shown.
    pub shown: u32,
}

/// A release before it is handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Released {
    /// What may leave.
    pub report: Report,
    /// What is written into the ledger when it does. Confidential.
    pub entry: Entry,
    /// What is hidden and why, for the coordinator's eyes.
    pub hidden: Vec<Hidden>,
}
