//! The proof: what no pairing can exceed, and the prices that show it.

use serde::{Deserialize, Serialize};

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
    #[serde(default, skip_serializing_if = "crate::pairing::numbers::is_zero")]
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
