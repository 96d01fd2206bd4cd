//! What a programme is for: the first thing that a sponsor asks.

use serde::{Deserialize, Serialize};

/// Why there is this programme, and what was agreed about it. Everything may be left open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
    /// Formal programmes have agreements, a schedule and check-ins; informal ones leave these to the pairs.
    #[serde(default)]
    pub formality: Formality,
    /// The first day, as an ISO date ("2027-01-11"); empty while it is open.
    #[serde(default)]
    pub start: String,
    /// How many sessions each pair has, 1 to 60.
    #[serde(default = "six")]
    pub sessions: u32,
    /// How long a session is, in minutes.
    #[serde(default = "hour")]
    pub minutes: u32,
    /// How often a pair meets.
    #[serde(default)]
    pub cadence: Cadence,
    /// What is to be reached.
    #[serde(default)]
    pub goals: Vec<Goal>,
    /// Who answers for the programme.
    #[serde(default)]
    pub sponsor: String,
    /// Who runs it.
    #[serde(default)]
    pub coordinator: String,
    /// Who holds its data.
    #[serde(default)]
    pub data_holder: String,
}

const fn six() -> u32 {
    6
}

const fn hour() -> u32 {
    60
}

/// Six monthly sessions of an hour, all else open.
impl Default for Charter {
    fn default() -> Self {
        Self {
            theme: None,
            own_theme: String::new(),
            need: String::new(),
            formality: Formality::default(),
            start: String::new(),
            sessions: six(),
            minutes: hour(),
            cadence: Cadence::default(),
            goals: Vec::new(),
            sponsor: String::new(),
            coordinator: String::new(),
            data_holder: String::new(),
        }
    }
}

/// How much of a programme is arranged for the pairs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Formality {
    /// With agreement, schedule and check-ins.
    #[default]
    Formal,
    /// The pairs arrange themselves.
    Informal,
}

/// How often a pair meets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Cadence {
    /// Every week.
    Weekly,
    /// Every two weeks.
    Fortnightly,
    /// On the same day of every month.
    #[default]
    Monthly,
}

impl Cadence {
    /// Days from one session to the next; a month counts 30.
    #[must_use]
    pub const fn days(self) -> u32 {
        match self {
            Self::Weekly => 7,
            Self::Fortnightly => 14,
            Self::Monthly => 30,
        }
    }

    /// Days for which a session counts as lately: one and a half intervals, rounded up.
    #[must_use]
    pub const fn lately(self) -> u32 {
        (3 * self.days()).div_ceil(2)
    }
}

/// What is to be reached, and how one will know.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Goal {
    /// Unique within the charter; given by whoever adds it ("g1").
    pub id: String,
    /// The goal, in a sentence.
    #[serde(default)]
    pub text: String,
    /// The figure it is measured by: the id of a KPI, or the coordinator's own words.
    #[serde(default)]
    pub measure: String,
    /// Where things stand at the start; null while unknown.
    #[serde(default)]
    pub baseline: Option<f64>,
    /// Where they shall stand.
    #[serde(default)]
    pub target: Option<f64>,
    /// Until when, as an ISO date; empty while it is open.
    #[serde(default)]
    pub by: String,
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
