//! A whole question: people, rules and what is already decided.

use serde::{Deserialize, Serialize};

use crate::pairing::policy::Policy;
use crate::roster::{PastPair, Person};

/// A whole question: who, under which policy, with which decisions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Request {
    /// Everybody.
    pub people: Vec<Person>,
    /// The rules.
    pub policy: Policy,
    /// Language of the texts; the one that is spoken when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// ISO date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub today: Option<String>,
    /// Locks and exclusions.
    #[serde(default)]
    pub decisions: Vec<Decision>,
    /// Pairs of earlier cohorts.
    #[serde(default)]
    pub history: Vec<PastPair>,
    /// The pairs as they are now, mentor and mentee.
    #[serde(default)]
    pub current: Vec<(String, String)>,
}

/// A coordinator's own word on one pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Decision {
    /// Lock or exclude.
    pub kind: DecisionKind,
    /// Id.
    pub mentor: String,
    /// Id.
    pub mentee: String,
    /// Who decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// ISO date of the decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Why; required where `override` is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// ISO date on which it stops to count (compared with `today`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// A lock may break a must only with this.
    #[serde(
        default,
        rename = "override",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub overrides: bool,
}

/// Lock or exclude.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum DecisionKind {
    /// This pair is made.
    Lock,
    /// This pair is not.
    Exclude,
}
