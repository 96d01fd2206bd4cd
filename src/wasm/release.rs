//! Tables that may leave, and their files.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::wasm_bindgen;

use super::survey::columns;
use super::text::{Answer, answer, read, throw};
use crate::json;
use crate::release::{self, Release, ReleaseRequest, Thresholds};

/// `Instrument`, wave, `Plan`, whether scores of the wave were opened before and the organisation's `Thresholds`, to `FixedPlan`.
#[wasm_bindgen(js_name = fixPlan)]
pub fn fix_plan(
    instrument: &str,
    wave: &str,
    plan: &str,
    after_results: bool,
    least: &str,
) -> Answer {
    let least = read::<Thresholds>("least", least)?;
    let fixed = throw(release::fix_plan(
        &read("instrument", instrument)?,
        wave,
        read("plan", plan)?,
    ))?
    .at_least(&least);
    Ok(json::encode(&if after_results {
        fixed.after_results()
    } else {
        fixed
    }))
}

/// `Responses` and names to `ReviewedComment[]`.
#[wasm_bindgen(js_name = reviewComments)]
pub fn review_comments(responses: &str, names: &str) -> Answer {
    let names: Vec<String> = read("names", names)?;
    Ok(json::encode(&release::review_comments(
        &read("responses", responses)?,
        &names,
    )))
}

/// `ReleaseRequest` without its answers, and the answers column after column, to `Release`.
#[wasm_bindgen]
pub fn release(request: &str, answers: Vec<Uint8Array>) -> Answer {
    let mut request = read::<ReleaseRequest>("request", request)?;
    throw(request.responses.fill(&mut columns(&answers)))?;
    answer(release::release(&request))
}

/// `ReleaseRequest` without its answers, and the answers column after column, to `Foreseen[]`.
#[wasm_bindgen(js_name = foreseeRelease)]
pub fn foresee_release(request: &str, answers: Vec<Uint8Array>) -> Answer {
    let mut request = read::<ReleaseRequest>("request", request)?;
    throw(request.responses.fill(&mut columns(&answers)))?;
    answer(release::foresee_release(&request))
}

/// `ReleaseRequest` without its answers, and the answers column after column, to `CoarserPlan[]`.
#[wasm_bindgen(js_name = coarserPlans)]
pub fn coarser_plans(request: &str, answers: Vec<Uint8Array>) -> Answer {
    let mut request = read::<ReleaseRequest>("request", request)?;
    throw(request.responses.fill(&mut columns(&answers)))?;
    answer(release::coarser_plans(&request))
}

/// A `ReleaseTable` and the locale it was written in to an SVG image.
#[wasm_bindgen(js_name = releaseChart)]
pub fn release_chart(table: &str, locale: &str) -> Answer {
    Ok(release::release_chart(&read("table", table)?, locale))
}

/// `Instrument`, `Release` and a locale to `ReleaseTable[]`.
#[wasm_bindgen(js_name = releaseTables)]
pub fn release_tables(instrument: &str, release: &str, locale: &str) -> Answer {
    Ok(json::encode(&release::release_tables(
        &read("instrument", instrument)?,
        &read::<Release>("release", release)?,
        locale,
    )))
}

/// `Instrument`, `Release`, `ReleaseFile` and a locale to a file.
#[wasm_bindgen(js_name = exportRelease)]
pub fn export_release(
    instrument: &str,
    release: &str,
    file: &str,
    locale: &str,
) -> Answer<Vec<u8>> {
    throw(release::release_file(
        &read("instrument", instrument)?,
        &read::<Release>("release", release)?,
        read("file", file)?,
        locale,
    ))
}
