//! What people said of themselves in the intake, as a table of people.

use serde_json::Value as Json;

use super::answer_sheet::AnswerSheet;
use crate::sheet::{self, Sheet, Value};
use crate::survey::instrument::{Instrument, Item, ItemType};
use crate::words::say;

/// A CSV of people: one row an answer, one column for each item that names a field of the roster, headed by that name. Options stand
/// with their ids (which are the roster's own words), several split by semicolons. It is read like any other roster file.
///
/// ```
/// use viceversa::survey::{AnswerSheet, instrument, intake_roster};
/// let intake = instrument("intake").unwrap_or_default();
/// let mut sheet = AnswerSheet::default();
/// sheet.answers.insert("name".to_owned(), "Ada Okafor".into());
/// let csv = String::from_utf8(intake_roster(&intake, &[sheet])).unwrap_or_default();
/// assert!(csv.contains("\"Ada Okafor\""));
/// ```
#[must_use]
pub fn intake_roster(instrument: &Instrument, sheets: &[AnswerSheet]) -> Vec<u8> {
    let items: Vec<(&Item, &String)> = instrument
        .items
        .iter()
        .filter_map(|item| Some((item, item.field.as_ref()?)))
        .collect();
    let row = |sheet: &AnswerSheet| {
        items
            .iter()
            .map(|(item, _)| Value::from(cell(item, sheet.answers.get(&item.id))))
            .collect()
    };
    let table = Sheet {
        name: say!("intake-people"),
        headers: items.iter().map(|(_, field)| (*field).clone()).collect(),
        rows: sheets.iter().map(row).collect(),
    };
    sheet::write_csv(&table, ',')
}

fn cell(item: &Item, answer: Option<&Json>) -> String {
    match answer {
        Some(Json::String(text)) => text.clone(),
        Some(Json::Number(number))
            if item.kind == ItemType::Scale || item.kind == ItemType::Nps =>
        {
            number.to_string()
        }
        Some(Json::Array(several)) => several
            .iter()
            .filter_map(Json::as_str)
            .collect::<Vec<_>>()
            .join("; "),
        _ => String::new(),
    }
}
