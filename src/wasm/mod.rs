//! The functions of the package: decode, call, encode, nothing else. JSON text and raw bytes cross; failures are thrown as the JSON
//! text of an [`Error`]. `www/src/api.ts` is the other side.

mod pairing;
mod policy;
mod programme;
mod questions;
mod release;
mod roster;
mod survey;
mod text;
mod vault;
mod work;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::{json, wire, words};

/// `{ version, build }`.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    json::encode(&wire::Version::current())
}

/// A locale ("fr-CH") to the language that is answered in from now on ("fr"), where a call does not say another.
#[wasm_bindgen(js_name = setLocale)]
#[must_use]
pub fn set_locale(locale: &str) -> String {
    words::speak(locale);
    words::spoken().to_owned()
}

/// `string[]`: the languages that the core can answer in, English first.
#[wasm_bindgen]
#[must_use]
pub fn languages() -> String {
    json::encode(&words::languages().collect::<Vec<_>>())
}
