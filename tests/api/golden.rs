//! Golden cases: readable folders under `tests/golden/`. With `BLESS=1` in the environment they are written anew.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails where it should"
)]

use std::path::{Path, PathBuf};

/// The folder of a case.
pub fn folder(case: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(case)
}

/// Compares a text with a file of the case, or writes it when blessing.
pub fn check(case: &str, name: &str, text: &str) {
    let file = folder(case).join(name);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&file, text).unwrap();
    }
    let golden = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        golden == text,
        "{} is no longer what comes out; run with BLESS=1 and read the difference.\n{text}",
        file.display()
    );
}

/// Pretty JSON with a final line break.
pub fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap() + "\n"
}
