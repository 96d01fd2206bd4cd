//! What a programme is for: the first thing that a sponsor asks.

use serde::{Deserialize, Serialize};

/// Why there is this programme. Everything may be left open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Charter {
    /// What the pairs speak about.
    #[serde(default)]
    pub theme: Option<Theme>,
    /// The theme in the coordinator's own words, where none of the others fits.
    #[serde(default)]
    pub own_theme: String,
    /// The business need, in one sentence.
    #[serde(default)]
    pub need: String,
}

/// What the pairs of a programme speak about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// Digital tools and ways of working.
    Technology,
    /// Belonging, and what keeps people from it.
    Inclusion,
    /// How one leads.
    Leadership,
    /// New products, customers, ways of thinking.
    Innovation,
    /// What makes people stay.
    Engagement,
    /// In the coordinator's own words: `own_theme`.
    Own,
}
