//! Questions about single pairs and about the whole.

use std::cell::RefCell;

use wasm_bindgen::prelude::wasm_bindgen;

use super::text::{Answer, answer, read, throw};
use crate::pairing::{Asked, Certificate, Inquiry, Request};
use crate::{json, pairing};

/// `Request`, `Pairing` to `Access`.
#[wasm_bindgen]
pub fn access(request: &str, pairing: &str) -> Answer {
    Ok(json::encode(&pairing::access(
        &read("request", request)?,
        &read("pairing", pairing)?,
    )))
}

/// `Request`, `Pairing` to `UnknownPair[]`.
#[wasm_bindgen(js_name = unknownValues)]
pub fn unknown_values(request: &str, pairing: &str) -> Answer {
    Ok(json::encode(&pairing::unknown_values(
        &read("request", request)?,
        &read("pairing", pairing)?,
    )))
}

/// `Request` to `Conflicts`.
#[wasm_bindgen]
pub fn conflicts(request: &str) -> Answer {
    answer(pairing::conflicts(&read::<Request>("request", request)?))
}

/// `Request` to the ids of `Compatibility` (without its points) and its points.
#[wasm_bindgen]
pub fn compatibility(request: &str) -> Answer<Compatibility> {
    let mut answer = throw(pairing::compatibility(&read("request", request)?))?;
    let points = std::mem::take(&mut answer.points);
    Ok(Compatibility {
        ids: json::encode(&answer),
        points,
    })
}

/// What `compatibility` answers: the numbers cross as they are, since JSON knows no NaN and four million numbers as text take long.
#[wasm_bindgen]
pub struct Compatibility {
    ids: String,
    points: Vec<f64>,
}

#[wasm_bindgen]
impl Compatibility {
    /// `{ mentors, mentees, points: [] }`, once.
    pub fn ids(&mut self) -> String {
        std::mem::take(&mut self.ids)
    }

    /// The points, once.
    pub fn points(&mut self) -> Vec<f64> {
        std::mem::take(&mut self.points)
    }
}

/// `Request`, `Pairing`, mentor, mentee to `WhyNot`.
#[wasm_bindgen(js_name = whyNot)]
pub fn why_not(request: &str, pairing: &str, mentor: &str, mentee: &str) -> Answer {
    inquire(request, pairing, |ready| {
        answer(ready.why_not(mentor, mentee))
    })
}

/// `Request`, `Pairing`, mentor, mentee to `PairView`.
#[wasm_bindgen(js_name = explainPair)]
pub fn explain_pair(request: &str, pairing: &str, mentor: &str, mentee: &str) -> Answer {
    inquire(request, pairing, |ready| {
        answer(ready.explain_pair(mentor, mentee))
    })
}

thread_local! {
    /// What the last question was about. Answers never depend on it, only how soon they come.
    static LAST: RefCell<Option<Last>> = const { RefCell::new(None) };
}

struct Last {
    request: String,
    pairing: String,
    ready: Inquiry,
}

/// Asks about a request and its pairing; when they are, letter by letter, those of the last question, nothing is read again.
fn inquire(request: &str, pairing: &str, ask: impl FnOnce(&Inquiry) -> Answer) -> Answer {
    LAST.with_borrow_mut(|last| {
        let same = |last: &&mut Last| last.request == request && last.pairing == pairing;
        if let Some(last) = last.as_mut().filter(same) {
            return ask(&last.ready);
        }
        // The old one goes before the new one comes: two would take twice the memory.
        *last = None;
        let ready = throw(Inquiry::new(
            read("request", request)?,
            read::<Asked>("pairing", pairing)?.into(),
        ))?;
        let ready = last.insert(Last {
            request: request.to_owned(),
            pairing: pairing.to_owned(),
            ready,
        });
        ask(&ready.ready)
    })
}

/// `Request`, `Pairing` to the same `Pairing` with its sentences in the language of the request.
#[wasm_bindgen]
pub fn reword(request: &str, pairing: &str) -> Answer {
    Ok(json::encode(&pairing::reword(
        &read("request", request)?,
        &read("pairing", pairing)?,
    )))
}

/// `Request`, `[mentor, mentee][]`, `Certificate | null` to `Pairing`.
#[wasm_bindgen]
pub fn evaluate(request: &str, pairs: &str, best: &str) -> Answer {
    answer(pairing::evaluate(
        &read("request", request)?,
        &read::<Vec<(String, String)>>("pairs", pairs)?,
        read::<Option<Certificate>>("certificate", best)?.as_ref(),
    ))
}
