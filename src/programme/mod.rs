//! The saved file: everything the coordinator has done, in one versioned shape.

pub mod ask;
pub mod audit;
pub mod export;
mod file;
pub mod gatherings;

use serde::{Deserialize, Serialize};

pub use file::{decode, encode};

use crate::pairing::{Decision, Pairing, policy::Policy};
use crate::roster::{Ladder, PastPair, Person, ReadOptions};

/// The version of the saved shape that this program writes.
pub const VERSION: u32 = 1;

/// What every saved programme says it is.
pub const FORMAT: &str = "viceversa-programme";

/// The saved file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Programme {
    /// Always "viceversa-programme".
    pub format: String,
    /// Version of the shape.
    pub version: u32,
    /// What the coordinator calls it.
    #[serde(default)]
    pub name: String,
    /// Everybody.
    #[serde(default)]
    pub people: Vec<Person>,
    /// The organisation's named steps.
    #[serde(default)]
    pub ladder: Ladder,
    /// The rules.
    pub policy: Policy,
    /// Locks and exclusions.
    #[serde(default)]
    pub decisions: Vec<Decision>,
    /// Pairs of earlier cohorts.
    #[serde(default)]
    pub history: Vec<PastPair>,
    /// The pairs shown; null before the first run and after a change that makes them untrue.
    #[serde(default)]
    pub pairing: Option<Pairing>,
    /// The rules, decisions or people changed after `pairing` was made.
    #[serde(default)]
    pub stale: bool,
    /// The pairs as they were, mentor and mentee, where `pairing` had to be given up because somebody left: where changing
    /// as little as possible starts from.
    #[serde(default)]
    pub current: Vec<(String, String)>,
    /// Scenarios kept for comparison.
    #[serde(default)]
    pub scenarios: Vec<Scenario>,
    /// Saved column mappings, to read the next file of the same make.
    #[serde(default)]
    pub profiles: Vec<Profile>,
    /// The key that sealed answers are opened with, and what arrived on this device; null before anything was asked.
    #[serde(default)]
    pub postbox: Option<ask::Postbox>,
}

/// A pairing kept for comparison with what led to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Scenario {
    /// What the coordinator calls it.
    pub name: String,
    /// Its rules.
    pub policy: Policy,
    /// Its decisions.
    #[serde(default)]
    pub decisions: Vec<Decision>,
    /// Its pairs.
    pub pairing: Pairing,
}

/// How a make of file is read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Profile {
    /// What the coordinator calls it.
    pub name: String,
    /// The options, without what belongs to one file.
    pub options: ReadOptions,
}
