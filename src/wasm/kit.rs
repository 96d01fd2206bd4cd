//! The kit.

use wasm_bindgen::prelude::wasm_bindgen;

use super::text::{Answer, read};
use crate::json;
use crate::programme::kit;

/// `KitRequest` to `Kit`.
#[wasm_bindgen(js_name = kitPieces)]
pub fn kit_pieces(request: &str) -> Answer {
    Ok(json::encode(&kit::kit(&read("request", request)?)))
}
