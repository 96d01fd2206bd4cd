//! Long work in steps.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::wasm_bindgen;

use super::survey::columns;
use super::text::{Answer, answer, read, so_far, throw};
use crate::pairing::{
    AlternativesJob, CirclesJob, CompareJob, Pairing, Progress, RematchJob, RoundsJob, WaitingJob,
};
use crate::survey::ScoreRequest;
use crate::{json, survey};

/// Resumable work other than pairing.
#[wasm_bindgen]
pub struct Work(Box<dyn Steps>);

/// What all long work can do; answers are JSON text.
trait Steps {
    fn step(&mut self, budget: u64) -> Answer<Option<String>>;
    fn finish(&mut self) -> Answer;
    fn progress(&self) -> Progress;
}

macro_rules! steps {
    ($($job:ty),*) => {$(
        impl Steps for $job {
            fn step(&mut self, budget: u64) -> Answer<Option<String>> {
                throw(<$job>::step(self, budget)).map(|answer| answer.map(|a| json::encode(&a)))
            }
            fn finish(&mut self) -> Answer {
                answer(self.finish_now())
            }
            fn progress(&self) -> Progress {
                <$job>::progress(self)
            }
        }
    )*};
}

steps!(
    AlternativesJob,
    CirclesJob,
    CompareJob,
    RematchJob,
    RoundsJob,
    WaitingJob
);

impl Steps for survey::ScoreJob {
    fn step(&mut self, budget: u64) -> Answer<Option<String>> {
        Ok(survey::ScoreJob::step(self, budget).map(|scores| json::encode(&scores)))
    }
    fn finish(&mut self) -> Answer {
        // Half the answers would give other numbers, so the whole is finished.
        loop {
            if let Some(scores) = survey::ScoreJob::step(self, u64::MAX) {
                return Ok(json::encode(&scores));
            }
        }
    }
    fn progress(&self) -> Progress {
        so_far(survey::ScoreJob::progress(self))
    }
}

#[wasm_bindgen]
impl Work {
    /// `ScoreRequest` without its answers, and the answers column after column; ends in `SurveyScores`.
    #[wasm_bindgen(js_name = scoreSurvey)]
    pub fn score_survey(request: &str, answers: Vec<Uint8Array>) -> Answer<Work> {
        let mut request = read::<ScoreRequest>("request", request)?;
        throw(request.responses.fill(&mut columns(&answers)))?;
        throw(survey::ScoreJob::new(request)).map(|job| Work(Box::new(job)))
    }

    /// `Request`, with `current`; ends in a `Rematch`.
    pub fn rematch(request: &str) -> Answer<Work> {
        throw(RematchJob::new(read("request", request)?)).map(|job| Work(Box::new(job)))
    }

    /// `Request`, how many, `Pairing | null`; ends in `Pairing[]`.
    pub fn alternatives(request: &str, count: f64, known: &str) -> Answer<Work> {
        let known = read::<Option<Pairing>>("pairing", known)?;
        let job = AlternativesJob::new(read("request", request)?, known, count as u32);
        throw(job).map(|job| Work(Box::new(job)))
    }

    /// `Request`; ends in a `Comparison`.
    #[wasm_bindgen(js_name = comparePriorities)]
    pub fn compare_priorities(request: &str) -> Answer<Work> {
        throw(CompareJob::new(read("request", request)?)).map(|job| Work(Box::new(job)))
    }

    /// `Request`, `Pairing`; ends in `WaitingHelp`.
    #[wasm_bindgen(js_name = waitingHelp)]
    pub fn waiting_help(request: &str, pairing: &str) -> Answer<Work> {
        let pairing: Pairing = read("pairing", pairing)?;
        throw(WaitingJob::new(read("request", request)?, &pairing)).map(|job| Work(Box::new(job)))
    }

    /// `Request`, `RoundsOptions`; ends in `Rounds`.
    pub fn rounds(request: &str, options: &str) -> Answer<Work> {
        let options = read("options", options)?;
        throw(RoundsJob::new(read("request", request)?, options)).map(|job| Work(Box::new(job)))
    }

    /// `Request`, `CirclesOptions`; ends in `Circles`.
    pub fn circles(request: &str, options: &str) -> Answer<Work> {
        let options = read("options", options)?;
        throw(CirclesJob::new(read("request", request)?, options)).map(|job| Work(Box::new(job)))
    }

    /// Looks at about `budget` pairs of people more; the answer when it is done.
    pub fn step(&mut self, budget: f64) -> Answer<Option<String>> {
        self.0.step(budget as u64)
    }

    /// The best answer so far.
    pub fn finish(&mut self) -> Answer {
        self.0.finish()
    }

    /// `Progress`.
    #[must_use]
    pub fn progress(&self) -> String {
        json::encode(&self.0.progress())
    }
}
