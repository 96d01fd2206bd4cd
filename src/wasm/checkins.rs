//! Check-ins, the next cohort, and the sample that lives.

use wasm_bindgen::prelude::wasm_bindgen;

use super::text::{Answer, answer, read};
use crate::programme::{self, Programme, checkins, next_cohort};

/// `Programme` and `HealthOptions` to `Health`.
#[wasm_bindgen]
pub fn health(programme: &str, options: &str) -> Answer {
    answer(checkins::health(
        &read::<Programme>("programme", programme)?,
        &read("options", options)?,
    ))
}

/// The bytes of a file, `ReadSessionsOptions` and `Programme` to `ReadSessions`.
#[wasm_bindgen(js_name = readSessions)]
pub fn read_sessions(bytes: &[u8], options: &str, programme: &str) -> Answer {
    answer(checkins::read_sessions(
        bytes,
        &read("options", options)?,
        &read::<Programme>("programme", programme)?,
    ))
}

/// `Programme` and `NextCohortOptions` to `NextCohort`.
#[wasm_bindgen(js_name = nextCohort)]
pub fn next_cohort(programme: &str, options: &str) -> Answer {
    answer(next_cohort::next_cohort(
        &read::<Programme>("programme", programme)?,
        &read("options", options)?,
    ))
}

/// A date to the sample `Programme` in its fourth month.
#[wasm_bindgen(js_name = sampleProgramme)]
pub fn sample_programme(today: &str) -> Answer {
    answer(programme::sample_programme(today))
}
