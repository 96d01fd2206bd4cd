//! The functions of the package: decode, call, encode, nothing else. JSON text and raw bytes cross; failures are thrown as the JSON
//! text of an [`Error`]. `www/src/api.ts` is the other side.

mod pairing;
mod policy;
mod programme;
mod questions;
mod roster;
mod survey;
mod text;
mod vault;
mod work;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::{json, wire};

/// `{ version, build }`.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    json::encode(&wire::Version::current())
}
