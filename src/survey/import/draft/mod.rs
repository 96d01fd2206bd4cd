//! An instrument made from a file, for the analyst who has answers and nothing else. Columns of one look share one scale. What the file
//! does not settle is asked ([`OpenQuestion`](crate::survey::OpenQuestion)), and nothing is scored of it until then; all of it can be changed.

mod batteries;
mod choices;
mod drafter;
mod field;
mod instrument;
mod kinds;
mod label_orders;
mod label_sets;
mod lists;
mod looks;
mod numbers;
mod options;
mod reword;
mod seen;
mod texts;
mod wordings;

pub use reword::reword_questions;

pub(super) use choices::asked;

use super::column_use::ColumnUse;
use super::columns::side as side_of;
use super::mapping::AnswerColumn;
use super::tools::{Head, Tool};
use super::vocabulary;
use crate::files::Table;
use crate::finding::Collector;
use crate::finding::{Finding, Severity};
use crate::survey::instrument::Instrument;
use crate::words;
use drafter::{Drafter, Role};
use field::Field;
use seen::Seen;

/// Makes an instrument of the columns that look like answers, says where each column goes, and what is doubtful.
pub(super) fn draft(
    table: &Table,
    head: &Head,
    name: &str,
) -> (Instrument, Vec<AnswerColumn>, Vec<Finding>) {
    let mut columns = Vec::new();
    let mut fields = Vec::new();
    for (at, header) in table.headers().iter().enumerate() {
        let (question, part) = head.texts.get(at).cloned().unwrap_or_default();
        let mut column = AnswerColumn {
            column: header.clone(),
            ..AnswerColumn::default()
        };
        let named = head.name(at, header);
        let typed = header.ends_with("_TEXT") && head.tool == Tool::Qualtrics;
        // A "group" or a "duration" in few numbers may be answers as well.
        let scored =
            vocabulary::may_be_scored(named) && numbers::are_few(&Seen::of(table, at, head.rows));
        if (scored || !vocabulary::is_trace(named)) && !typed {
            // A "role" may be any role.
            let side = |what: &ColumnUse| {
                let seen = || Seen::of(table, at, head.rows);
                *what != ColumnUse::Side
                    || seen().texts.iter().any(|(text, _)| side_of(text).is_some())
            };
            match vocabulary::of_header(named).filter(side) {
                Some(what) if !scored => column.what = what,
                _ => fields.push(Field {
                    at,
                    header: header.clone(),
                    question,
                    part,
                    seen: Seen::of(table, at, head.rows).with_ranges().without_codes(),
                }),
            }
        }
        columns.push(column);
    }
    let ranked = lists::ranked(table, head.rows, &fields);
    let mut drafter = Drafter {
        ranked,
        roles: fields.iter().map(|_| Role::Open).collect(),
        fields,
        sets: Vec::new(),
        asks: Vec::new(),
        doubts: Vec::new(),
        presumed: Vec::new(),
        unsure: Vec::new(),
        single: Vec::new(),
        nameless: Collector::new("nameless-columns", Severity::Warning),
        amounts: Collector::new("numbers-not-scales", Severity::Note),
        // Until its labels say otherwise, a file is taken to be in the language of whoever reads it.
        language: words::spoken(),
        grids: matches!(head.tool, Tool::GoogleForms | Tool::MsForms),
        worded: head.tool == Tool::LimeSurvey,
    };
    drafter.nothing();
    drafter.options(table, head.rows);
    drafter.named_options(table, head.rows);
    drafter.one_or_many();
    drafter.numbers();
    drafter.groups();
    drafter.labels();
    drafter.others();
    drafter.finish(name, columns)
}
