//! What is saved of check-ins.

use serde::{Deserialize, Serialize};

use crate::pairing::policy::Side;

/// A session that was held.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Session {
    /// Id.
    pub mentor: String,
    /// Id.
    pub mentee: String,
    /// ISO date.
    pub date: String,
    /// How long it took; 0 where that is not known.
    #[serde(default)]
    pub minutes: u32,
    /// What it was about.
    #[serde(default)]
    pub topic: String,
    /// How far the pair sees itself on the way to its goal, 1 to 5; null where nobody said.
    #[serde(default)]
    pub progress: Option<u8>,
    /// ISO date of the next session; empty while it is open.
    #[serde(default)]
    pub next: String,
    /// For the coordinator alone.
    #[serde(default)]
    pub note: String,
}

/// A pair that has ended before its time. It needs no reason, so there is no place for one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Withdrawal {
    /// Id.
    pub mentor: String,
    /// Id.
    pub mentee: String,
    /// ISO date.
    pub date: String,
    /// Which side withdrew, where the coordinator wants to remember it. In no letter and in no report.
    #[serde(default)]
    pub who: Option<Side>,
    /// Nothing is left to do about it.
    #[serde(default)]
    pub settled: bool,
}

/// What the coordinator wrote down about a pair. It leaves the programme in no file for others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckInNote {
    /// Id.
    pub mentor: String,
    /// Id.
    pub mentee: String,
    /// ISO date.
    pub date: String,
    /// The coordinator's words.
    #[serde(default)]
    pub text: String,
    /// The round of the pulse whose low answer was dealt with; empty where the note is about something else.
    #[serde(default)]
    pub settles: String,
}

/// A meeting of the mentors with whoever supports them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Supervision {
    /// ISO date.
    pub date: String,
    /// Ids of the mentors who came.
    #[serde(default)]
    pub present: Vec<String>,
}

/// The rule by which a pair is too early to judge, on track, or needs a check-in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct HealthRule {
    /// Before this planned session nothing is said of a pair, 1 to 60.
    pub early_before: u32,
    /// How long the last session may be ago, in hundredths of the cadence, 50 to 1,000.
    pub within_percent: u32,
    /// Pulse answers on a scale of 1 to 5 up to this one are low; 0 where none is.
    pub low: u8,
}

/// Before the second session, within one and a half cadences, answers of 1 and 2.
impl Default for HealthRule {
    fn default() -> Self {
        Self {
            early_before: 2,
            within_percent: 150,
            low: 2,
        }
    }
}
