//! The functions of the package: decode, call, encode, nothing else. JSON text and raw bytes cross; failures are thrown as the JSON
//! text of an [`Error`]. `www/src/api.ts` is the other side.

use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::pairing::assign::AssignRequest;
use crate::pairing::policy::Policy;
use crate::pairing::{Pairing, Request, assign};
use crate::programme::export::{self, ExportOptions};
use crate::programme::{self, Programme};
use crate::roster::Person;
use crate::{Error, json, pairing, vault, wire};

/// Text of an answer, or text of an [`Error`].
type Answer<T = String> = Result<T, String>;

/// `{ version, build }`.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    json::encode(&wire::Version::current())
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

/// `Request` to `Effects`.
#[wasm_bindgen(js_name = ruleEffects)]
pub fn rule_effects(request: &str) -> Answer {
    answer(pairing::effects(&read::<Request>("request", request)?))
}

/// `AssignRequest` without its points, and the points (NaN where no pair may exist), to `Assignment`.
#[wasm_bindgen(js_name = assign)]
pub fn assign_dense(request: &str, points: Vec<f64>) -> Answer {
    let mut request = read::<AssignRequest>("request", request)?;
    request.points = points;
    answer(assign::assign(&request))
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
pub fn lock_programme(programme: &str, passphrase: &str) -> Answer<Vec<u8>> {
    let programme = read::<Programme>("programme", programme)?;
    throw(programme::encode(&programme).and_then(|bytes| vault::lock(&bytes, passphrase)))
}

/// A sealed file and its passphrase to `Programme`.
#[wasm_bindgen(js_name = unlockProgramme)]
pub fn unlock_programme(bytes: &[u8], passphrase: &str) -> Answer {
    answer(vault::unlock(bytes, passphrase).and_then(|plain| programme::decode(&plain)))
}

/// A passphrase.
#[wasm_bindgen(js_name = suggestPassphrase)]
pub fn suggest_passphrase() -> Answer {
    answer(vault::suggest_passphrase())
}

/// A passphrase to `PassphraseStrength`.
#[wasm_bindgen(js_name = passphraseStrength)]
#[must_use]
pub fn passphrase_strength(passphrase: &str) -> String {
    json::encode(&vault::passphrase_strength(passphrase))
}

fn read<T: DeserializeOwned>(what: &str, text: &str) -> Answer<T> {
    throw(json::decode(what, text))
}

fn answer<T: Serialize>(result: Result<T, Error>) -> Answer {
    throw(result).map(|value| json::encode(&value))
}

fn throw<T>(result: Result<T, Error>) -> Answer<T> {
    result.map_err(|error| json::encode(&error))
}
