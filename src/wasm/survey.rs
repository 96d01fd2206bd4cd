//! Instruments, answers and figures.

use indexmap::IndexMap;
use js_sys::Uint8Array;
use wasm_bindgen::prelude::wasm_bindgen;

use super::text::{Answer, answer, read, so_far, throw};
use crate::survey::{
    AgreementRequest, ChangeRequest, CompareRequest, ReliabilityRequest, TrendRequest,
};
use crate::{json, survey};

/// Incremental import of answers.
#[wasm_bindgen]
pub struct ResponsesJob(survey::ReadResponsesJob, Option<survey::ReadResponses>);

#[wasm_bindgen]
impl ResponsesJob {
    /// `ReadResponsesOptions`, and how many bytes the file has, if that is known.
    pub fn start(options: &str, bytes: f64) -> Answer<ResponsesJob> {
        let mut job = survey::ReadResponsesJob::new(read("options", options)?);
        job.reserve(bytes as usize);
        Ok(ResponsesJob(job, None))
    }

    /// Takes the next bytes of the file.
    pub fn push(&mut self, chunk: &[u8]) -> Answer<()> {
        throw(self.0.push(chunk))
    }

    /// Works for about `budget` units more; true when it is done.
    pub fn step(&mut self, budget: f64) -> Answer<bool> {
        self.1 = throw(self.0.step(budget as u64))?;
        Ok(self.1.is_some())
    }

    /// `Progress`.
    #[must_use]
    pub fn progress(&self) -> String {
        json::encode(&so_far(self.0.progress()))
    }

    /// The answers to one column, once.
    pub fn column(&mut self, at: u32) -> Vec<u8> {
        let columns = self.1.as_mut().map(|read| &mut read.responses.columns);
        let column = columns.and_then(|columns| columns.get_mut(at as usize));
        column.map_or_else(Vec::new, |column| std::mem::take(&mut column.answers))
    }

    /// `ReadResponses`, without the answers of columns that were taken before.
    #[must_use]
    pub fn head(&self) -> String {
        json::encode(&self.1)
    }

    /// How many columns there are.
    #[must_use]
    pub fn columns(&self) -> u32 {
        let columns = self.1.as_ref().map(|read| read.responses.columns.len());
        columns
            .and_then(|count| u32::try_from(count).ok())
            .unwrap_or(0)
    }
}

/// `Instrument`, `Responses`, `SurveyFile` and `SurveyFileOptions` to a file.
#[wasm_bindgen(js_name = exportSurvey)]
pub fn export_survey(
    instrument: &str,
    responses: &str,
    file: &str,
    options: &str,
) -> Answer<Vec<u8>> {
    throw(survey::survey_file(
        &read("instrument", instrument)?,
        &read("responses", responses)?,
        read("file", file)?,
        &read("options", options)?,
    ))
}

/// Columns of answers, each copied when its turn comes: a million respondents are held once less.
pub(super) fn columns(answers: &[Uint8Array]) -> impl Iterator<Item = Vec<u8>> {
    answers.iter().map(Uint8Array::to_vec)
}

/// `CompareRequest` without its answers, and the answers of both waves column after column, to `WaveComparison`.
#[wasm_bindgen(js_name = compareWaves)]
pub fn compare_waves(request: &str, answers: Vec<Uint8Array>) -> Answer {
    let mut request = read::<CompareRequest>("request", request)?;
    let mut columns = columns(&answers);
    throw(request.before.fill(&mut columns))?;
    throw(request.after.fill(&mut columns))?;
    answer(survey::compare_waves(&request))
}

/// `TrendRequest` without its answers, and the answers of all waves column after column, to `Trend`.
#[wasm_bindgen]
pub fn trend(request: &str, answers: Vec<Uint8Array>) -> Answer {
    let mut request = read::<TrendRequest>("request", request)?;
    let mut columns = columns(&answers);
    for wave in &mut request.waves {
        throw(wave.fill(&mut columns))?;
    }
    answer(survey::trend(&request))
}

/// `AgreementRequest` without its answers, and the answers column after column, to `PairAgreement`.
#[wasm_bindgen(js_name = pairAgreement)]
pub fn pair_agreement(request: &str, answers: Vec<Uint8Array>) -> Answer {
    let mut request = read::<AgreementRequest>("request", request)?;
    throw(request.responses.fill(&mut columns(&answers)))?;
    answer(survey::pair_agreement(&request))
}

/// `ReliabilityRequest` without its answers, and the answers (NaN where there is none), to `Reliability`.
#[wasm_bindgen]
pub fn reliability(request: &str, answers: Vec<f64>) -> Answer {
    let mut request = read::<ReliabilityRequest>("request", request)?;
    request.answers = answers;
    answer(survey::reliability(&request))
}

/// `ChangeRequest` without its scores, and the scores before and after, to `ChangeReport`.
#[wasm_bindgen]
pub fn change(request: &str, before: Vec<f64>, after: Vec<f64>) -> Answer {
    let mut request = read::<ChangeRequest>("request", request)?;
    request.before = before;
    request.after = after;
    answer(survey::change(&request))
}

/// `Instrument`, side or null, answers by item, to the ids of the items that are asked.
#[wasm_bindgen(js_name = shownItems)]
pub fn shown_items(instrument: &str, side: &str, answers: &str) -> Answer {
    Ok(json::encode(&survey::shown(
        &read("instrument", instrument)?,
        read("side", side)?,
        &read("answers", answers)?,
    )))
}

/// `Instrument[]` of the bank.
#[must_use]
#[wasm_bindgen]
pub fn instruments() -> String {
    json::encode(&survey::instruments())
}

/// Text of a file to `BroughtInstrument`.
#[wasm_bindgen(js_name = readInstrument)]
pub fn read_instrument(text: &str) -> Answer {
    answer(survey::read_instrument(text))
}

/// `Instrument` to `Finding[]`.
#[wasm_bindgen(js_name = checkInstrument)]
pub fn check_instrument(instrument: &str) -> Answer {
    Ok(json::encode(&survey::check_instrument(&read(
        "instrument",
        instrument,
    )?)))
}

/// `Instrument` and answers to its questions (or null for every proposal) to `Instrument`.
#[wasm_bindgen(js_name = answerQuestions)]
pub fn answer_questions(instrument: &str, answers: &str) -> Answer {
    let answers: Option<IndexMap<String, String>> = read("answers", answers)?;
    answer(survey::answer_questions(
        &read("instrument", instrument)?,
        answers.as_ref(),
    ))
}

/// `Instrument` to the same `Instrument`, its open questions in the language that is spoken.
#[wasm_bindgen(js_name = rewordQuestions)]
pub fn reword_questions(instrument: &str) -> Answer {
    Ok(json::encode(&survey::reword_questions(read(
        "instrument",
        instrument,
    )?)))
}

/// `SettleRequest` without its answers, and the answers column after column, to `SettledSurvey`.
#[wasm_bindgen(js_name = settleSurvey)]
pub fn settle_survey(request: &str, answers: Vec<Uint8Array>) -> Answer {
    let mut request = read::<survey::SettleRequest>("request", request)?;
    throw(request.responses.fill(&mut columns(&answers)))?;
    answer(survey::settle_survey(request))
}

/// `Instrument` and `AnswerSheet[]` to a roster file.
#[wasm_bindgen(js_name = intakeRoster)]
pub fn intake_roster(instrument: &str, sheets: &str) -> Answer<Vec<u8>> {
    let sheets: Vec<survey::AnswerSheet> = read("answers", sheets)?;
    Ok(survey::intake_roster(
        &read("instrument", instrument)?,
        &sheets,
    ))
}

/// `Instrument`, `Responses` and a language to `Readiness`.
#[wasm_bindgen(js_name = readinessResult)]
pub fn readiness_result(instrument: &str, responses: &str, language: &str) -> Answer {
    answer(survey::readiness_result(
        &read("instrument", instrument)?,
        &read("responses", responses)?,
        language,
    ))
}
