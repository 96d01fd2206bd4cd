//! How a file is to be read: what each column is, and what was answered to questions about it.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::person::Role;
use super::{Ladder, spelling};
use crate::files::TableOptions;

/// Where a column's cells go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ColumnMapping {
    /// The header, made unique (`Email (2)`).
    pub column: String,
    /// Which field it fills.
    pub field: Field,
    /// Why it was proposed; "chosen" when the coordinator said so.
    #[serde(default = "chosen")]
    pub because: Because,
}

fn chosen() -> Because {
    Because::Chosen
}

/// All columns of a table, in the file's order.
pub type Mapping = Vec<ColumnMapping>;

/// Why a column was mapped as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Because {
    /// Its header says so.
    Header,
    /// Its cells look like it.
    Content,
    /// The coordinator, or a saved profile, said so.
    Chosen,
    /// Nothing spoke for a field: kept under its own name.
    Unknown,
}

/// What a column can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names are the documentation; see `Person`")]
pub enum Field {
    Id,
    Name,
    FirstName,
    LastName,
    Email,
    Role,
    Level,
    Manager,
    DottedLines,
    Department,
    Location,
    Timezone,
    Languages,
    Offers,
    Wants,
    Availability,
    MentorCapacity,
    MenteeCapacity,
    TotalCapacity,
    Wishes,
    /// Kept in `fields` under its own header.
    Custom,
    /// Not taken over at all.
    Ignore,
}

/// How roles are derived when no column says them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, tag = "by")]
pub enum RoleRule {
    /// At or above `menteeFrom` is a mentee; everybody below a mentor.
    #[serde(rename = "level", rename_all = "camelCase")]
    Level {
        /// Lowest level of a mentee.
        mentee_from: i32,
        /// Highest level of a mentor; below `menteeFrom` when absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mentor_to: Option<i32>,
    },
    /// The values of any column.
    #[serde(rename = "column", rename_all = "camelCase")]
    Column {
        /// Its header.
        column: String,
        /// Values that make a mentor.
        #[serde(default)]
        mentor: Vec<String>,
        /// Values that make a mentee.
        #[serde(default)]
        mentee: Vec<String>,
        /// Values that make both.
        #[serde(default)]
        both: Vec<String>,
    },
}

/// People to leave out of the programme by the value of a column ("On leave").
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LeaveOut {
    /// The column's header.
    pub column: String,
    /// Values that mean it, compared without case.
    pub values: Vec<String>,
}

/// People to leave out by one column or several: who is away according to any of them. In JSON one rule, or a list of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(transparent)]
pub struct LeaveOutRules(
    #[cfg_attr(target_arch = "wasm32", tsify(type = "LeaveOut | LeaveOut[]"))] pub Vec<LeaveOut>,
);

impl<'de> Deserialize<'de> for LeaveOutRules {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct OneOrMany;
        impl<'de> serde::de::Visitor<'de> for OneOrMany {
            type Value = LeaveOutRules;
            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("a list")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                map: A,
            ) -> Result<Self::Value, A::Error> {
                let one = LeaveOut::deserialize(serde::de::value::MapAccessDeserializer::new(map))?;
                Ok(LeaveOutRules(vec![one]))
            }
            fn visit_seq<A: serde::de::SeqAccess<'de>>(
                self,
                list: A,
            ) -> Result<Self::Value, A::Error> {
                Vec::deserialize(serde::de::value::SeqAccessDeserializer::new(list))
                    .map(LeaveOutRules)
            }
        }
        from.deserialize_any(OneOrMany)
    }
}

/// What happens to the marks that HR systems write beside a name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum NameMarks {
    /// They stay in the name.
    Keep,
    /// Those whose meaning is known (on leave, contractor, pronouns) leave the name.
    #[default]
    Known,
    /// All that look like marks leave the name.
    All,
}

/// What happens to names and codes that a unit's value carries, "Engineering (Rui Novak)".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum UnitMarks {
    /// They stay in the value.
    Keep,
    /// They are taken off.
    Off,
    /// They are taken off, and the people named are the managers of everybody in the unit.
    Manager,
}

/// How to read a file. Everything but the name may be left out; what is left out is detected.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ReadOptions {
    /// File name, for findings and to recognise the format.
    pub name: String,
    /// Everybody in this file has this role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// Sheet of a workbook.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// Row of the headers, from 1; 0 when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_row: Option<u32>,
    /// How many rows the headers take (2 joins a two-row header).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_rows: Option<u32>,
    /// Where columns go.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "ColumnMapping[]"))]
    pub mapping: Option<Mapping>,
    /// Titles, grades or numbers as levels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ladder: Option<Ladder>,
    /// Encoding label (WHATWG), or "utf-8-twice" for text that was decoded wrongly and saved so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// Delimiter, one character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
    /// How roles are derived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<RoleRule>,
    /// Spellings of skills to replace, from and to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merge_skills: Option<Vec<(String, String)>>,
    /// Spellings of departments, locations and values of further columns to replace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merge_values: Option<Vec<spelling::ValueMerge>>,
    /// In a file of pairs, which columns hold them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pair_columns: Option<PairColumns>,
    /// "dmy", "mdy" or "ymd" for dates whose order the file does not settle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_order: Option<String>,
    /// "12-hour" or "24-hour": what hours before seven without am or pm ("Thu 2-4") are, afternoon or early morning; asked when absent (proposed: the
    /// afternoon, or early morning where the times beside them are on the 24-hour clock).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clock: Option<String>,
    /// "first", "last" or "all": which rows count when several give one id and say different things; asked when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duplicates: Option<String>,
    /// People who stay in the roster for the reporting lines but take no part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leave_out: Option<LeaveOutRules>,
    /// What happens to marks beside names, "Ben Rao (On Leave)"; those of unknown meaning are asked about when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name_marks: Option<NameMarks>,
    /// By column, what happens to names and codes that its values carry; what is not sure is asked about.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, UnitMarks>"))]
    pub unit_marks: Option<IndexMap<String, UnitMarks>>,
    /// Codes of questions that the coordinator has settled by taking the data as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted: Option<Vec<String>>,
}

impl From<&ReadOptions> for TableOptions {
    fn from(options: &ReadOptions) -> Self {
        Self {
            name: options.name.clone(),
            sheet: options.sheet.clone(),
            header_row: options.header_row,
            header_rows: options.header_rows,
            encoding: options.encoding.clone(),
            delimiter: options.delimiter.clone(),
            date_order: options.date_order.clone(),
            accepted: options.accepted.clone().unwrap_or_default(),
        }
    }
}

/// The columns of a file of pairs, by their headers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PairColumns {
    /// The mentors.
    pub mentor: String,
    /// The mentees.
    pub mentee: String,
    /// The dates of the cohorts, if there are any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cohort: Option<String>,
}
