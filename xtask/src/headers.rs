//! What the page's policy and the server's headers say. The headers stand in `www/headers.json`; a build leaves them, with the hashes
//! of its own page filled in, in `dist/headers.json`, where server and tests read them.

use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::Outcome;
use crate::tools::{read_text, write};

/// The page's own policy: its script and its style by their hashes, and nothing from anywhere else.
const POLICY: [&str; 10] = [
    "default-src 'none'",
    "script-src 'sha256-{script}' 'wasm-unsafe-eval'",
    "worker-src blob:",
    "style-src 'sha256-{style}'",
    "img-src data: blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // lit makes templates, viceversa makes the worker's address.
    "trusted-types lit-html viceversa",
];

/// The policy of one page and the headers that go with it.
pub struct Headers {
    /// For the meta element.
    pub policy: String,
    /// Name and value of every response header.
    pub all: Vec<(String, String)>,
}

/// Fills the hashes of this page's script and style into the policy.
pub fn fill(root: &Path, script: &str, style: &str) -> Outcome<Headers> {
    let policy = POLICY
        .join("; ")
        .replace("{script}", &hash(script))
        .replace("{style}", &hash(style));
    let json: Value = serde_json::from_str(&read_text(&root.join("www/headers.json"))?)
        .map_err(|e| format!("www/headers.json: {e}."))?;
    let all = json
        .as_object()
        .ok_or("www/headers.json must hold an object.")?
        .iter()
        .filter_map(|(name, value)| {
            Some((name.clone(), value.as_str()?.replace("{policy}", &policy)))
        })
        .collect();
    Ok(Headers { policy, all })
}

/// Leaves the headers beside the page, for the servers and the tests.
pub fn save(headers: &Headers, path: &Path) -> Outcome {
    let map: Map<String, Value> = headers
        .all
        .iter()
        .map(|(name, value)| (name.clone(), Value::String(value.clone())))
        .collect();
    let text = serde_json::to_string_pretty(&map).map_err(|e| e.to_string())?;
    write(path, format!("{text}\n").as_bytes())
}

fn hash(text: &str) -> String {
    BASE64_STANDARD.encode(Sha256::digest(text.as_bytes()))
}
