//! From people and a policy to pairs, with a proof and a reason for each.
mod run;

pub use matching::certify;
mod circles;
mod compile;
mod explain;
pub mod policy;
mod rematch;
mod rounds;
mod verify;
mod waiting;

pub use circles::{Circle, Circles, CirclesJob, CirclesOptions, circle_request, circles};
pub use compile::prune::lean;
pub use explain::access::{Access, AccessRow, AccessTable, Gap, Spread, WaitingCount, access};
pub use explain::alternatives::{AlternativesJob, MOST_ALTERNATIVES, alternatives};
pub use explain::compare_priorities::{
    CompareJob, Comparison, PriorityOutcome, SideGains, compare_priorities,
};
pub use explain::conflicts::{Conflict, ConflictMember, Conflicts, conflicts};
pub use explain::rule_effects::{Effects, Nobody, RuleEffect, effects};
pub use explain::unknown_values::{UnknownPair, unknown_levels_wait, unknown_values};
pub use explain::why_not::{Asked, Inquiry, explain_pair, why_not};
pub use explain::{Compatibility, PairView, RunnerUp, RunnerUps, compatibility, evaluate};
pub use policy::check::{MAX_POINTS, MAX_RULES, check, validate};
pub use policy::describe::{DescribedRule, describe, describe_direction};
pub use policy::presets::{Preset, presets};
pub use rematch::{Choice, LostPair, Rematch, RematchJob, rematch};
pub use rounds::{Rounds, RoundsJob, RoundsOptions, round_request, rounds};
pub use run::assign;
pub use run::helper::Helper;
pub use run::job::{Job, pair};
pub use run::reasons::{Piece, Told};
pub use verify::{Check, verify};
pub use waiting::relaxations::Relaxation;
pub use waiting::scarcity::{Recruit, Scarce};
pub use waiting::shared_partners::Bottleneck;
pub use waiting::{WaitingHelp, WaitingJob, waiting_help};

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::roster::{PastPair, Person};
use policy::{Policy, Side};

/// A whole question: who, under which policy, with which decisions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Request {
    /// Everybody.
    pub people: Vec<Person>,
    /// The rules.
    pub policy: Policy,
    /// Language of the texts; "en" when absent.
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

fn none(number: &u32) -> bool {
    *number == 0
}

/// The objective of a pairing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Totals {
    /// Seats filled that somebody's smallest number of partners asks for; these come before everything else.
    #[serde(default, skip_serializing_if = "none")]
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

/// The proof that no better pairing exists, or how far from it this one can be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Certificate {
    /// What kind of proof.
    pub kind: CertificateKind,
    /// Proved to be best.
    pub optimal: bool,
    /// No pairing can do better than this, read in the priority's own order.
    pub bound: Bound,
    /// Bound minus what was reached, in the first part of the objective where they differ (0 when optimal).
    pub gap: f64,
    /// Dual prices of the (first) stage.
    pub prices: Option<Prices>,
    /// `fairest`: the further stages, one for each point value that pairs have, from the worst upwards.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stages: Vec<Prices>,
    /// Odd sets of people with one seat each, which have a price beside their people's; each after the one it lies in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sets: Vec<OddSet>,
    /// Changes with every pair, price and total, so that any alteration is noticed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub fingerprint: String,
}

/// An odd set of people with one seat each: no more than half of them can be pairs among themselves. Each such pair pays the set's
/// price beside those of its two people (Edmonds 1965).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct OddSet {
    /// Ids of its people, without those of sets that lie in it.
    pub people: Vec<String>,
    /// The number of the set that it lies in, from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<u32>,
    /// Its price, a whole number above 0 and below 2^53.
    pub price: f64,
}

/// What kind of proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum CertificateKind {
    /// Linear-programming duality.
    Dual,
    /// A chain of duals, one a stage.
    Leximin,
    /// No blocking pair.
    Stable,
    /// Cut short, edited by hand, or a gap that duality cannot close: `gap` says how much.
    Partial,
}

/// An upper bound on the objective.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Bound {
    /// Seats filled that somebody's smallest number of partners asks for; these come before everything else.
    #[serde(default, skip_serializing_if = "none")]
    pub filled: u32,
    /// People with at least one partner.
    pub people: u32,
    /// Pairs.
    pub pairs: u32,
    /// Points.
    pub points: i64,
}

/// Dual prices: whole numbers below 2^53, in the request's order of people (mentors: those who may mentor; mentees: those who may be mentored).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Prices {
    /// One for each person who may mentor.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Float64Array"))]
    pub mentors: Vec<f64>,
    /// One for each person who may be mentored.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Float64Array"))]
    pub mentees: Vec<f64>,
    /// The unit each part of the objective is counted in (a pair is worth `pair`, a person with a partner `person`, a point `point`, a filled minimum seat `minimum`).
    pub unit: Unit,
}

/// How a lexicographic objective is written as one whole number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Unit {
    /// A seat that fills a minimum.
    pub minimum: f64,
    /// A person with a partner.
    pub person: f64,
    /// A pair.
    pub pair: f64,
    /// A point.
    pub point: f64,
}

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

/// Why two people are not a pair, and what it would take.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct WhyNot {
    /// No must forbids it.
    pub allowed: bool,
    /// Every must it breaks.
    pub broken: Vec<Broken>,
    /// What forcing it would cost, exactly; null when it may not exist.
    pub price: Option<Price>,
    /// Who else would move.
    pub moves: Vec<Move>,
}

/// A must that is broken.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Broken {
    /// Index of the rule; negative as in `Removed`; null for defects of a pairing itself.
    pub rule: Option<i32>,
    /// Stable kebab-case code.
    pub code: String,
    /// In words.
    pub text: String,
}

/// A loss, part by part (positive is worse).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Price {
    /// People who would lose their last partner.
    pub people: i32,
    /// Pairs lost.
    pub pairs: i32,
    /// Points lost.
    pub points: i64,
}

/// One pair that appears or disappears.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Move {
    /// Id.
    pub mentor: String,
    /// Id.
    pub mentee: String,
    /// "added" or "removed".
    pub change: Change,
}

/// Added or removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// The pair would be made.
    Added,
    /// The pair would end.
    Removed,
}

/// The answer of `verify`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    /// Everything that the pairing claims is true.
    pub holds: bool,
    /// What is not.
    pub broken: Vec<Broken>,
}
