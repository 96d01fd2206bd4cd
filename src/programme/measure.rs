//! Figures that the coordinator types in, since this program cannot compute them.

use serde::{Deserialize, Serialize};

/// What an own figure counts in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum MeasureUnit {
    /// Hundredths of a whole.
    Percent,
    /// Anything else.
    #[default]
    Number,
}

/// Which way is better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Better {
    /// More.
    #[default]
    Up,
    /// Less.
    Down,
}

impl Better {
    /// Whether more is better.
    #[must_use]
    #[allow(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde passes a reference"
    )]
    pub const fn is_up(&self) -> bool {
        matches!(self, Self::Up)
    }
}

/// A figure that this program does not compute.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Measure {
    /// In the coordinator's own words, unique in a programme; a goal's `measure` names it.
    pub name: String,
    /// What it counts in.
    #[serde(default)]
    pub unit: MeasureUnit,
    /// Which way is better; a goal with a baseline and a target says it by itself.
    #[serde(default, skip_serializing_if = "Better::is_up")]
    pub better: Better,
    /// What was read, in any order.
    #[serde(default)]
    pub readings: Vec<Reading>,
}

/// An own figure on one day: a count of a count, or the figure itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Reading {
    /// ISO date.
    pub date: String,
    /// How many …
    #[serde(default)]
    pub numerator: Option<u32>,
    /// … of how many.
    #[serde(default)]
    pub denominator: Option<u32>,
    /// The figure, where it is no share of a count.
    #[serde(default)]
    pub figure: Option<f64>,
}
