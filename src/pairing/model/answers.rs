//! What questions about single pairs, and checks, are answered with.

use serde::{Deserialize, Serialize};

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
