//! The saved file, exports, and surveys by link.

use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

use super::text::{Answer, answer, read, throw};
use crate::pairing::{Circle, Pairing, Request};
use crate::programme;
use crate::programme::export::{self, ExportOptions};
use crate::programme::{Programme, ask, audit, kept, rounds_and_circles};
use crate::{json, survey, vault};

/// `Request`, `Pairing[]`, `ExportOptions` to a file.
#[wasm_bindgen(js_name = exportRounds)]
pub fn export_rounds(request: &str, rounds: &str, options: &str) -> Answer<Vec<u8>> {
    throw(rounds_and_circles::rounds(
        &read("request", request)?,
        &read::<Vec<Pairing>>("rounds", rounds)?,
        &read("options", options)?,
    ))
}

/// `Request`, `Circle[]`, `ExportOptions` to a file.
#[wasm_bindgen(js_name = exportCircles)]
pub fn export_circles(request: &str, circles: &str, options: &str) -> Answer<Vec<u8>> {
    throw(rounds_and_circles::circles(
        &read("request", request)?,
        &read::<Vec<Circle>>("circles", circles)?,
        &read("options", options)?,
    ))
}

/// `Request`, `Pairing`, `AuditOptions` to `AuditRecord`.
#[wasm_bindgen(js_name = auditRecord)]
pub fn audit_record(request: &str, pairing: &str, options: &str) -> Answer {
    Ok(json::encode(&audit::audit_record(
        &read("request", request)?,
        &read("pairing", pairing)?,
        read("options", options)?,
    )))
}

/// `AuditRecord`, `Request` to `Replay`.
#[wasm_bindgen]
pub fn replay(record: &str, request: &str) -> Answer {
    answer(audit::replay(
        &throw(audit::read_record(record))?,
        &read("request", request)?,
    ))
}

/// `Request`, `Pairing`, `ExportOptions` to a file.
#[wasm_bindgen(js_name = exportPairs)]
pub fn export_pairs(request: &str, pairing: &str, options: &str) -> Answer<Vec<u8>> {
    throw(export::pairs(
        &read::<Request>("request", request)?,
        &read::<Pairing>("pairing", pairing)?,
        &read::<ExportOptions>("options", options)?,
    ))
}

/// `Programme` and a passphrase to a sealed file.
#[wasm_bindgen(js_name = lockProgramme)]
pub fn lock_programme(programme: &str, passphrase: String) -> Answer<Vec<u8>> {
    let passphrase = Zeroizing::new(passphrase);
    let programme = read::<Programme>("programme", programme)?;
    throw(programme::encode(programme).and_then(|bytes| vault::lock(&bytes, &passphrase)))
}

/// The bytes of a programme that is not sealed to `Programme`.
#[wasm_bindgen(js_name = readProgramme)]
pub fn read_programme(bytes: &[u8]) -> Answer {
    answer(programme::decode(bytes))
}

/// A sealed file and its passphrase to `Programme`.
#[wasm_bindgen(js_name = unlockProgramme)]
pub fn unlock_programme(bytes: &[u8], passphrase: String) -> Answer {
    let passphrase = Zeroizing::new(passphrase);
    answer(vault::unlock(bytes, &passphrase).and_then(|plain| programme::decode(&plain)))
}

/// A passphrase to `LockedKey`.
#[wasm_bindgen(js_name = lockedKey)]
pub fn locked_key(passphrase: String) -> Answer {
    answer(vault::locked_key(&Zeroizing::new(passphrase)))
}

/// `Programme`, `KeptSave` and a recipient to a sealed save.
#[wasm_bindgen(js_name = sealKept)]
pub fn seal_kept(programme: &str, save: &str, recipient: &str) -> Answer<Vec<u8>> {
    throw(kept::seal(
        read::<Programme>("programme", programme)?,
        &read("save", save)?,
        recipient,
    ))
}

/// A sealed save, its `KeptSave`, the locked half of its key and the passphrase to `OpenedKept`.
#[wasm_bindgen(js_name = openKept)]
pub fn open_kept(sealed: &[u8], save: &str, locked: &str, passphrase: String) -> Answer {
    let passphrase = Zeroizing::new(passphrase);
    answer(kept::open(
        sealed,
        &read("save", save)?,
        locked,
        &passphrase,
    ))
}

/// `Postbox`.
#[wasm_bindgen(js_name = newPostbox)]
pub fn new_postbox() -> Answer {
    answer(ask::new_postbox())
}

/// `SurveyLink` to a link.
#[wasm_bindgen(js_name = surveyLink)]
pub fn survey_link(link: &str) -> Answer {
    throw(ask::survey_link(&read("link", link)?, survey::instrument))
}

/// What stands after the `#` to `Asking`.
#[wasm_bindgen(js_name = readSurveyLink)]
pub fn read_survey_link(hash: &str) -> Answer {
    answer(ask::read_survey_link(hash, survey::instrument))
}

/// `Asking` to the text that stands in a respondent file.
#[wasm_bindgen(js_name = writeAsking)]
pub fn write_asking(asking: &str) -> Answer {
    throw(ask::write_asking(&read("questionnaire", asking)?))
}

/// The text that stands in a respondent file to `Asking`.
#[wasm_bindgen(js_name = readAsking)]
pub fn read_asking(text: &str) -> Answer {
    answer(ask::read_asking(text))
}

/// `Asking`, `AnswerSheet`, the page's mark and how often it has sealed, to a sealed answer.
#[wasm_bindgen(js_name = sealAnswer)]
pub fn seal_answer(asking: &str, sheet: &str, mark: &str, turn: f64) -> Answer<Vec<u8>> {
    throw(ask::seal_answer(
        &read("questionnaire", asking)?,
        read("answers", sheet)?,
        mark,
        turn as u32,
    ))
}

/// Everything handed in, one after the other, `[length, modified | null][]`, an identity and an `Instrument`, to `OpenedAnswers`.
#[wasm_bindgen(js_name = openAnswers)]
pub fn open_answers(all: &[u8], parts: &str, identity: String, instrument: &str) -> Answer {
    let identity = Zeroizing::new(identity);
    answer(ask::open_answers(
        &handed_in(all, parts)?,
        &identity,
        &read("instrument", instrument)?,
    ))
}

/// Everything handed in, one after the other, `[length, modified | null][]` and a `Postbox`, to `Arrivals`.
#[wasm_bindgen(js_name = receiveAnswers)]
pub fn receive_answers(all: &[u8], parts: &str, postbox: &str) -> Answer {
    answer(ask::receive_answers(
        &handed_in(all, parts)?,
        &read("postbox", postbox)?,
    ))
}

fn handed_in<'a>(mut all: &'a [u8], parts: &str) -> Answer<Vec<ask::SealedFile<'a>>> {
    let parts = read::<Vec<(u32, Option<f64>)>>("files", parts)?;
    let files = parts.into_iter().map(|(length, modified)| {
        let bytes;
        (bytes, all) = all.split_at(all.len().min(length as usize));
        ask::SealedFile { bytes, modified }
    });
    Ok(files.collect())
}

/// The dates of the last file and of today to `LastFile`.
#[wasm_bindgen(js_name = lastFile)]
#[must_use]
pub fn last_file(filed: &str, today: &str) -> String {
    json::encode(&programme::last_file(filed, today))
}

/// The text of an organisation file to `BroughtOrganisation`.
#[wasm_bindgen(js_name = readOrganisation)]
pub fn read_organisation(text: &str) -> Answer {
    answer(programme::read_organisation(text))
}

/// The bytes of a file and its name to a `FileKind`.
#[wasm_bindgen(js_name = fileKind)]
pub fn file_kind(bytes: &[u8], name: &str) -> String {
    json::encode(&programme::file_kind(bytes, name))
}
