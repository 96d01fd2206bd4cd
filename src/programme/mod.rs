//! The saved file: everything the coordinator has done, in one versioned shape.

pub mod ask;
pub mod audit;
mod charter;
pub mod export;
mod file;
pub mod kept;
mod kind;
mod last_file;
pub mod rounds_and_circles;

use serde::{Deserialize, Serialize};

pub use charter::{Cadence, Charter, Formality, Goal, Theme};
pub use file::{decode, encode};
pub use kind::{FileKind, file_kind};
pub use last_file::{LastFile, last_file};

use crate::pairing::{Decision, Pairing, policy::Policy};
use crate::release::{FixedPlan, Ledger};
use crate::roster::{Ladder, PastPair, Person, ReadOptions};
use crate::survey::Instrument;

/// The version of the saved shape that this program writes. 2 counts its saves (`revision`); 3 has a charter and what
/// comes after the pairs.
pub const VERSION: u32 = 3;

/// What every saved programme says it is.
pub const FORMAT: &str = "viceversa-programme";

/// The saved file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Programme {
    /// Always "viceversa-programme".
    pub format: String,
    /// Version of the shape. A file of an earlier version is given this one when it is read.
    pub version: u32,
    /// How many times it has been saved: every save writes one more ([`encode`]). Of two files of a programme the one with the
    /// larger number is the later one, whatever any clock said. 0 before the first save, and in files of version 1.
    #[serde(default)]
    pub revision: u32,
    /// What the coordinator calls it.
    #[serde(default)]
    pub name: String,
    /// What it is for.
    #[serde(default)]
    pub charter: Charter,
    /// The language in which its coordinator works ("fr"); empty where none was chosen.
    #[serde(default)]
    pub language: String,
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
    /// Instruments of the coordinator's own, beside the bank.
    #[serde(default)]
    pub instruments: Vec<Instrument>,
    /// Answers that came in, in the order of reading.
    #[serde(default)]
    pub surveys: Vec<Survey>,
    /// The ISO date on which it was last saved to a file; empty where it never was.
    #[serde(default)]
    pub filed: String,
    /// What will be released of each wave, fixed before its results are opened.
    #[serde(default)]
    pub plans: Vec<FixedPlan>,
    /// What left, to whom, and made from what. Confidential: it holds exact sums.
    #[serde(default)]
    pub released: Ledger,
    /// What can be undone, the oldest first; only in what a browser keeps, never in a file.
    #[serde(default)]
    pub past: Vec<Undoable>,
}

/// A change that can be taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Undoable {
    /// What was done, in the coordinator's words.
    pub what: String,
    /// What it changed, as JSON text, for the page to take back: this crate keeps it as one piece.
    pub delta: String,
}

/// The answers of one wave, raw and confidential, with the instrument as it was when they were read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Survey {
    /// What was asked.
    pub instrument: Instrument,
    /// When: "baseline", "exit", or any name.
    pub wave: String,
    /// How many answered.
    pub count: u32,
    /// `Responses` as JSON text: it crosses and is kept as one piece, and is only taken apart where it is scored.
    pub answers: String,
    /// They came as sealed answers, which stay in the postbox: the next ones are opened together with them.
    #[serde(default)]
    pub sealed: bool,
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
