//! The shapes that cross to JavaScript and belong to no other module.

use serde::Serialize;

use crate::finding::Finding;
use crate::roster::Person;

/// Which program answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Version {
    /// The version of the package.
    pub version: String,
    /// The first twelve digits of the hash of the core's sources; "unbuilt" outside `cargo xtask build`.
    pub build: String,
}

impl Version {
    /// This program's.
    #[must_use]
    pub fn current() -> Self {
        Self {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            build: option_env!("VICEVERSA_BUILD")
                .unwrap_or("unbuilt")
                .to_owned(),
        }
    }
}

/// Several rosters as one.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct MergedRosters {
    /// Everybody; who is in one as mentor and in another as mentee has both roles.
    pub people: Vec<Person>,
    /// What does not agree.
    pub findings: Vec<Finding>,
}
