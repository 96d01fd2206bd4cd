//! Exports of forms tools, as they come, to columns of answers: MS Forms, Google Forms, Qualtrics, LimeSurvey, SurveyMonkey, and plain
//! tables.
//!
//! Nothing is guessed silently. Which column is which item, and which text is which answer, is proposed, shown with counts, and can be
//! changed and passed back. What is not understood is listed and kept apart: it is never 0.

mod answer_codes;
mod chunks;
mod column_use;
mod columns;
mod draft;
mod job;
mod mapping;
mod numerals;
mod question_text;
mod respondents;
mod row_filter;
mod tools;
mod vocabulary;

pub use super::import::column_use::ColumnUse;
pub use draft::reword_questions;
pub use job::{ReadResponsesJob, read_responses};
pub use mapping::{AnswerCode, AnswerColumn, AnswerMapping};
pub use tools::Tool;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::instrument::Instrument;
use super::responses::Responses;
use crate::files::TableInfo;
use crate::finding::Finding;

/// How to read answers. Everything but the name may be left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ReadResponsesOptions {
    /// File name, for findings.
    pub name: String,
    /// What was asked. Without it, one is drafted from the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instrument: Option<Instrument>,
    /// Answers to questions that are open about the instrument, given or drafted: the question's id and that of its choice
    /// (`instrument.questions`). The answers are then read against what they make of it.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub settled: IndexMap<String, String>,
    /// Columns and answers as settled before; what it does not settle is proposed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mapping: Option<AnswerMapping>,
    /// The occasion: "baseline".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wave: Option<String>,
    /// Which row counts when a respondent is there twice: "last" (default), "first", or "reject" for none of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duplicates: Option<String>,
    /// Ids and addresses of everybody who was asked. Respondents with another key are counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roster: Option<Vec<String>>,
    /// Leaves out respondents who are not in the roster, instead of counting them only.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub only_roster: bool,
    /// Rows of people who did not finish: "leave-out", or they count like all others (default).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unfinished: Option<String>,
    /// Rows that say of themselves that they are previews, tests or spam: "count" reads them like all others; else they are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previews: Option<String>,
    /// Days that a spreadsheet made of ranges, as "5-Jan" of "1-5": "range" reads them as those, "missing" as no answer. Without either they
    /// are asked about and enter no figure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dates: Option<String>,
    /// Numbers between two points of a scale, as 4.5: "missing" reads them as no answer. Without it they are asked about and enter no
    /// figure; none is rounded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub halves: Option<String>,
    /// Sheet of a workbook.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// Row of the headers, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_row: Option<u32>,
    /// Encoding label (WHATWG).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// Delimiter, one character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
    /// "dmy", "mdy" or "ymd" for dates whose order the file does not settle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_order: Option<String>,
}

/// What an export holds.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ReadResponses {
    /// The answers.
    pub responses: Responses,
    /// The instrument given, or the one drafted from the file.
    pub instrument: Instrument,
    /// The instrument was drafted: its scales, its order of labels and what is reversed are to be looked at.
    pub drafted: bool,
    /// Where each column went, and what each text of an answer was taken for. To be passed back, changed or not.
    pub mapping: AnswerMapping,
    /// What is wrong, doubtful, or left out.
    pub findings: Vec<Finding>,
    /// The tool whose export it is.
    pub tool: Tool,
    /// What was detected about the file.
    pub table: TableInfo,
}
