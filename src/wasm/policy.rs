//! Rules as data.

use wasm_bindgen::prelude::wasm_bindgen;

use super::text::{Answer, answer, read};
use crate::pairing::policy::Policy;
use crate::pairing::{Pairing, Request};
use crate::roster::Person;
use crate::{json, pairing};

/// `Policy` to `Policy`.
#[wasm_bindgen(js_name = unknownLevelsWait)]
pub fn unknown_levels_wait(policy: &str) -> Answer {
    Ok(json::encode(&pairing::unknown_levels_wait(&read(
        "policy", policy,
    )?)))
}

/// `Policy` to its direction in one sentence.
#[wasm_bindgen(js_name = describeDirection)]
pub fn describe_direction(policy: &str) -> Answer {
    Ok(pairing::describe_direction(&read("policy", policy)?))
}

/// `Preset[]`.
#[wasm_bindgen]
#[must_use]
pub fn presets() -> String {
    json::encode(&pairing::presets())
}

/// `Policy`, `Person[]` to `Finding[]`.
#[wasm_bindgen(js_name = checkPolicy)]
pub fn check_policy(policy: &str, people: &str) -> Answer {
    Ok(json::encode(&pairing::check(
        &read::<Policy>("policy", policy)?,
        &read::<Vec<Person>>("people", people)?,
    )))
}

/// `Policy` to `DescribedRule[]`.
#[wasm_bindgen(js_name = describePolicy)]
pub fn describe_policy(policy: &str) -> Answer {
    Ok(json::encode(&pairing::describe(&read::<Policy>(
        "policy", policy,
    )?)))
}

/// `Request`, `Pairing | null` to `Effects`.
#[wasm_bindgen(js_name = ruleEffects)]
pub fn rule_effects(request: &str, pairing: &str) -> Answer {
    answer(pairing::effects(
        &read::<Request>("request", request)?,
        read::<Option<Pairing>>("pairing", pairing)?.as_ref(),
    ))
}
