//! An instrument from a file: our own JSON, read strictly, or a SurveyJS definition.

use super::file_kind::KIND;
use serde::Serialize;

use super::Instrument;
use super::check::check_instrument;
use super::surveyjs::from_survey_js;
use crate::finding::{Finding, Severity};
use crate::{Error, json};

/// What a file with a survey gave.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct BroughtInstrument {
    /// Null when it cannot be asked as it stands; the rejected findings say why.
    pub instrument: Option<Instrument>,
    /// What is wrong or was left out, with places.
    pub findings: Vec<Finding>,
}

/// Reads a survey from the text of a file.
///
/// # Errors
/// `invalid-instrument` with the place, never the value, when the text is no instrument.
pub fn read_instrument(text: &str) -> Result<BroughtInstrument, Error> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (instrument, mut findings) = if is_survey_js(text) {
        from_survey_js(text)?
    } else {
        (json::decode_file(&KIND, text)?, Vec::new())
    };
    for finding in check_instrument(&instrument) {
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    }
    let sound = findings
        .iter()
        .all(|finding| finding.severity != Severity::Rejected);
    Ok(BroughtInstrument {
        instrument: sound.then_some(instrument),
        findings,
    })
}

/// Only a SurveyJS definition has pages, elements or, in its first years, questions; and only an instrument of ours has items beside its
/// open questions.
fn is_survey_js(text: &str) -> bool {
    serde_json::from_str::<serde_json::Value>(text).is_ok_and(|value| {
        let has = |key: &str| value.get(key).is_some();
        has("pages") || has("elements") || has("questions") && !has("items")
    })
}
