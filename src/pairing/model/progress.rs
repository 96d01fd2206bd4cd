//! How far a pairing is.

use serde::{Deserialize, Serialize};

/// How far a long computation is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// "reading", "compiling", "comparing", "pairing", "fairness", "proving", "explaining".
    pub phase: String,
    /// Units done.
    pub done: u32,
    /// Units in all.
    pub of: u32,
    /// Pairs so far; not known in every phase.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pairs: Option<u32>,
    /// By how much a better pairing can exceed this one at most, in the first part of the objective where it can (people,
    /// pairs or points); known once all pairs have been looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap: Option<f64>,
}
