//! Sessions, calendar files and letters.

use wasm_bindgen::prelude::wasm_bindgen;

use super::text::{Answer, answer, read, throw};
use crate::json;
use crate::programme::letters::{self, LetterKind};
use crate::programme::{Programme, calendar, file_name as named};

/// `Programme`, `PlanOptions` to `SessionPlan`.
#[wasm_bindgen(js_name = planSessions)]
pub fn plan_sessions(programme: &str, options: &str) -> Answer {
    answer(calendar::plan(
        &read::<Programme>("programme", programme)?,
        &read("options", options)?,
    ))
}

/// `Programme`, a pair and an ISO date to `PlannedSession[]`.
#[wasm_bindgen(js_name = cancelSessions)]
pub fn cancel_sessions(programme: &str, mentor: &str, mentee: &str, from: &str) -> Answer {
    answer(calendar::cancel_sessions(
        &read::<Programme>("programme", programme)?,
        (mentor, mentee),
        from,
    ))
}

/// `Programme`, a UID, a local start and the zone of people without one, to `Moved`.
#[wasm_bindgen(js_name = moveSession)]
pub fn move_session(programme: &str, uid: &str, start: &str, timezone: Option<String>) -> Answer {
    answer(calendar::move_session(
        &read::<Programme>("programme", programme)?,
        uid,
        start,
        timezone.as_deref(),
    ))
}

/// `Programme`, `CalendarOptions` to the text of a calendar file.
#[wasm_bindgen(js_name = calendar)]
pub fn calendar_file(programme: &str, options: &str) -> Answer {
    throw(calendar::calendar(
        &read::<Programme>("programme", programme)?,
        &read("options", options)?,
    ))
}

/// The bytes of a calendar file to `ReadAbsences`.
#[wasm_bindgen(js_name = readAbsences)]
pub fn read_absences(bytes: &[u8]) -> Answer {
    answer(calendar::read_absences(bytes))
}

/// `Programme`, `LetterOptions` to `Letter[]`.
#[wasm_bindgen]
pub fn letters(programme: &str, options: &str) -> Answer {
    answer(letters::letters(
        &read::<Programme>("programme", programme)?,
        &read("options", options)?,
    ))
}

/// `Programme`, `LetterFileOptions` to a file.
#[wasm_bindgen(js_name = letterFile)]
pub fn letter_file(programme: &str, options: &str) -> Answer<Vec<u8>> {
    throw(letters::letter_file(
        &read::<Programme>("programme", programme)?,
        &read("options", options)?,
    ))
}

/// `Programme`, a `LetterKind`, `[mentor, mentee] | null` and a language to `LetterTemplate`.
#[wasm_bindgen(js_name = letterTemplate)]
pub fn letter_template(
    programme: &str,
    kind: &str,
    pair: &str,
    language: Option<String>,
) -> Answer {
    let pair = read::<Option<(String, String)>>("pair", pair)?;
    let pair = pair
        .as_ref()
        .map(|(mentor, mentee)| (mentor.as_str(), mentee.as_str()));
    Ok(json::encode(&letters::letter_template(
        &read::<Programme>("programme", programme)?,
        read::<LetterKind>("kind", kind)?,
        pair,
        language.as_deref(),
    )))
}

/// Throws where a template names something that cannot be filled in.
#[wasm_bindgen(js_name = checkTemplate)]
pub fn check_template(template: &str) -> Answer<()> {
    throw(letters::check_template(template))
}

/// A text as the name of a file with this ending.
#[wasm_bindgen(js_name = fileName)]
#[must_use]
pub fn file_name(text: &str, ending: &str) -> String {
    named(text, ending)
}
