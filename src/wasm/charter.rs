//! What follows from a programme's charter: dates, the sponsor's page, papers for those who sign, readiness, figures.

use wasm_bindgen::prelude::wasm_bindgen;

use super::text::{Answer, answer, read};
use crate::programme::{self, Charter, KpiOptions, OutcomesRequest, Programme};

/// `Charter` and an ISO date, or an empty text, to `Milestone[]`.
#[wasm_bindgen]
pub fn schedule(charter: &str, today: &str) -> Answer {
    answer(programme::schedule(
        &read::<Charter>("charter", charter)?,
        today,
    ))
}

/// `Programme` to `SponsorPage`.
#[wasm_bindgen(js_name = sponsorPage)]
pub fn sponsor_page(programme: &str) -> Answer {
    answer(programme::sponsor_page(&read::<Programme>(
        "programme",
        programme,
    )?))
}

/// `Programme` to `Papers`.
#[wasm_bindgen]
pub fn papers(programme: &str) -> Answer {
    answer(programme::papers(&read::<Programme>(
        "programme",
        programme,
    )?))
}

/// `Programme` to `ReadinessReport`.
#[wasm_bindgen]
pub fn readiness(programme: &str) -> Answer {
    answer(programme::readiness(&read::<Programme>(
        "programme",
        programme,
    )?))
}

/// `Programme`, `KpiOptions` to `KpiReport`.
#[wasm_bindgen]
pub fn kpis(programme: &str, options: &str) -> Answer {
    answer(programme::kpis(
        &read::<Programme>("programme", programme)?,
        &read::<KpiOptions>("options", options)?,
    ))
}

/// `OutcomesRequest` to `Outcomes`.
#[wasm_bindgen]
pub fn outcomes(request: &str) -> Answer {
    answer(programme::outcomes(&read::<OutcomesRequest>(
        "request", request,
    )?))
}
