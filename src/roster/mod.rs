//! From bytes to people: tables, columns, cells, reporting lines and skills.

pub mod cells;
mod check;
pub mod columns;
pub mod diff;
mod duplicates;
mod import;
pub mod ladder;
mod lookup;
mod note;
pub mod reporting_graph;
mod reporting_lines;
mod sample;
pub mod skills;
pub mod spelling;
pub mod summary;
pub mod table;
mod template;

pub use check::check;
pub use diff::{RosterDiff, diff};
pub use import::merge::merge;
pub use import::pairs::read_pairs;
pub use import::{ReadJob, read};
pub use sample::sample;
pub use summary::{RosterShape, shape};
pub use template::template;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::finding::Finding;

/// Which side of a pair somebody can be on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Gives guidance; the junior one in reverse mentoring.
    Mentor,
    /// Receives guidance; the senior one in reverse mentoring.
    Mentee,
    /// May be either, or both with different partners.
    Both,
    /// In the organisation (so the reporting lines are whole) but not in the programme.
    None,
}

/// A skill with how strongly it is offered or wanted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Skill {
    /// The skill as people write it.
    pub skill: String,
    /// 1 (a little) to 3 (a lot).
    #[serde(default = "one")]
    pub strength: u8,
}

fn one() -> u8 {
    1
}

/// How many partners a person may have: `[min, max]` for each side, and in all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Capacity {
    /// As mentor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentor: Option<(u32, u32)>,
    /// As mentee.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentee: Option<(u32, u32)>,
    /// Both sides together, at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<u32>,
}

/// Someone in the programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Person {
    /// The organisation's own identifier; unique in a roster.
    pub id: String,
    /// As shown.
    #[serde(default)]
    pub name: String,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Which side of a pair.
    pub role: Role,
    /// Step on the ladder, higher is more senior; absent when unknown.
    #[serde(default)]
    pub level: Option<i32>,
    /// Id of the manager; may point at nobody in the roster.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manager: Option<String>,
    /// Ids of further managers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dotted_lines: Vec<String>,
    /// Department.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    /// Location.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// IANA time zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// Languages spoken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Skills offered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<Skill>,
    /// Skills wanted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wants: Vec<Skill>,
    /// Weekly hours in the person's own time zone, "Mon 09:00-12:00" (24:00 is the end of a day).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub availability: Vec<String>,
    /// Own capacity; wins over the policy's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Capacity>,
    /// Ids of wished-for partners, best first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wishes: Vec<String>,
    /// Every other column under its own header, as text.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub fields: IndexMap<String, String>,
}

impl Person {
    /// Somebody of whom only the id and the role are known.
    #[must_use]
    pub fn blank(id: impl Into<String>, role: Role) -> Self {
        Self {
            id: id.into(),
            name: String::new(),
            email: None,
            role,
            level: None,
            manager: None,
            dotted_lines: Vec::new(),
            department: None,
            location: None,
            timezone: None,
            languages: Vec::new(),
            offers: Vec::new(),
            wants: Vec::new(),
            availability: Vec::new(),
            capacity: None,
            wishes: Vec::new(),
            fields: IndexMap::new(),
        }
    }
}

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
#[allow(
    missing_docs,
    reason = "the names are the documentation; see design of `Person`"
)]
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
    /// "12-hour" or "24-hour": what hours before seven without am or pm ("Thu 2-4") are, afternoon or early morning; asked when absent, unless the times beside
    /// them are on the 24-hour clock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clock: Option<String>,
    /// "first", "last" or "all": which rows count when several give one id and say different things; asked when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duplicates: Option<String>,
    /// People who stay in the roster for the reporting lines but take no part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leave_out: Option<LeaveOut>,
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

/// What was detected about the file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct TableInfo {
    /// "csv", "xlsx", "xls" or "ods".
    pub format: String,
    /// Encoding, null for workbooks.
    pub encoding: Option<String>,
    /// Delimiter, null for workbooks.
    pub delimiter: Option<String>,
    /// Sheets with whether they are hidden and how many rows they use.
    pub sheets: Vec<SheetInfo>,
    /// The sheet read, null for CSV.
    pub sheet: Option<String>,
    /// Row of the headers, from 1; 0 when there is none.
    pub header_row: u32,
    /// Rows of data below the headers.
    pub rows: u32,
    /// Headers as made unique.
    pub headers: Vec<String>,
    /// The first rows of the file as cells (up to 20, from the file's first row), to choose the header row by.
    pub preview: Vec<Vec<String>>,
    /// Up to 5 cells with characters beyond ASCII, to judge the encoding by.
    pub samples: Vec<String>,
}

/// One sheet of a workbook.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct SheetInfo {
    /// Its name.
    pub name: String,
    /// Hidden in the workbook: listed, not read unless chosen.
    pub hidden: bool,
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

/// A pair of an earlier cohort, or one to lock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PastPair {
    /// Id of the mentor.
    pub mentor: String,
    /// Id of the mentee.
    pub mentee: String,
    /// ISO date of the cohort; empty when the file has none.
    #[serde(default)]
    pub cohort: String,
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
