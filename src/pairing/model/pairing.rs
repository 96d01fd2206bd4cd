//! The answer: pairs with their reasons, and those who wait with theirs.

use super::certificate::Certificate;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::pairing::policy::Side;

/// The pairs, who waits, and the proof.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Pairing {
    /// Sorted by mentor id, then mentee id.
    pub pairs: Vec<Pair>,
    /// Everybody in the programme without any partner, and everybody below their minimum; sorted by id.
    pub waiting: Vec<Waiting>,
    /// The objective.
    pub totals: Totals,
    /// The proof.
    pub certificate: Certificate,
    /// Doubts about the request that did not stop it (blank cells under a must, a side without an opt-in …).
    #[serde(default)]
    pub findings: Vec<crate::finding::Finding>,
    /// The seed that settled ties.
    #[serde(default)]
    pub seed: u32,
    /// The version of this program.
    #[serde(default)]
    pub version: String,
}

/// One mentor with one mentee.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Pair {
    /// Id.
    pub mentor: String,
    /// Id.
    pub mentee: String,
    /// Sum of the reasons' points.
    pub points: i32,
    /// What each side gets.
    pub gain: Gain,
    /// Each rule's share, in the policy's order.
    pub reasons: Vec<Reason>,
    /// The coordinator locked it.
    pub locked: bool,
    /// Shared minutes a week; absent when either side's hours are unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
}

/// What each side gets out of a pair, in points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Gain {
    /// The mentor's.
    pub mentor: i32,
    /// The mentee's.
    pub mentee: i32,
}

/// One rule's share of a pair.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Reason {
    /// Index of the rule in the policy; -1 for "other agreed preferences".
    pub rule: i32,
    /// Signed points.
    pub points: i32,
    /// Whose gain; absent: both.
    #[serde(rename = "for")]
    pub for_side: Option<Side>,
    /// Stable kebab-case code.
    pub code: String,
    /// In words.
    pub text: String,
    /// The sentence's variable parts.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub params: IndexMap<String, String>,
}

/// Someone without a partner.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Waiting {
    /// Id.
    pub id: String,
    /// In which role.
    pub role: crate::roster::Role,
    /// Why.
    pub reason: WaitingReason,
}

/// Why somebody waits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct WaitingReason {
    /// Stable kebab-case code: "no-candidates", "all-taken", "negative-total", "below-minimum", "capacity-zero", "nobody-on-the-other-side" …
    pub code: String,
    /// In words.
    pub text: String,
    /// The sentence's variable parts.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub params: IndexMap<String, String>,
    /// How many possible partners each rule removed (a partner removed by two rules counts under both).
    #[serde(default)]
    pub removed: Vec<Removed>,
    /// How many possible partners are left.
    #[serde(default)]
    pub candidates: u32,
}

/// How many possible partners a rule removed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Removed {
    /// Index of the rule; -1 direction, -2 the coordinator's exclusions, -3 everything else (themselves, no seat).
    pub rule: i32,
    /// In words.
    pub text: String,
    /// Removed by this rule, whatever else removed them too.
    pub count: u32,
    /// Removed by this rule alone.
    pub only: u32,
}

/// The objective of a pairing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Totals {
    /// Seats filled that somebody's smallest number of partners asks for; these come before everything else.
    #[serde(default, skip_serializing_if = "crate::pairing::numbers::is_zero")]
    pub filled: u32,
    /// People with at least one partner.
    pub people: u32,
    /// Pairs.
    pub pairs: u32,
    /// Points.
    pub points: i64,
    /// Points of the worst pair; 0 without pairs.
    pub worst: i32,
}
