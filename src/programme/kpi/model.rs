//! The shapes of figures and goals, and how a figure is filled in.

use serde::{Deserialize, Serialize};

use crate::programme::measure::Better;
use crate::survey::Why;
use crate::words::say;

/// The figures that every programme has, in the order in which they are shown.
pub const SET: [&str; 15] = [
    "session-completion",
    "active-pairs",
    "pulse-met",
    "reach-levels",
    "reach-departments",
    "reach-sites",
    "learning",
    "collaboration",
    "views",
    "inclusion",
    "engagement",
    "stay",
    "digital-confidence",
    "leadership-confidence",
    "mentor-load",
];

/// A session that was held.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HeldSession {
    /// Id of the mentor.
    pub mentor: String,
    /// Id of the mentee.
    pub mentee: String,
    /// ISO date.
    pub date: String,
}

/// What the figures are computed for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KpiOptions {
    /// ISO date.
    pub today: String,
    /// Sessions that were held; null for those that the programme has. Where nobody has written any down, that is something else than none
    /// held.
    #[serde(default)]
    pub sessions: Option<Vec<HeldSession>>,
}

/// What a figure counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum KpiUnit {
    /// Hundredths: `numerator` of `denominator`.
    Percent,
    /// Points of a survey's scale, from `range`.
    Points,
    /// A plain number.
    Number,
}

/// Where a figure comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// The sessions that were held.
    Sessions,
    /// The pairs.
    Pairs,
    /// The roster and the pairs.
    People,
    /// A round of a survey.
    Survey,
    /// Typed in by the coordinator.
    Own,
}

/// Where a figure comes from, and of how many rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct KpiSource {
    /// What kind.
    pub kind: SourceKind,
    /// The instrument's id and the round, for a survey; otherwise empty.
    pub of: String,
    /// Rows that were looked at.
    pub rows: u64,
    /// Those of them that could not be counted.
    pub left_out: u64,
    /// Author and year of the formula, where it has one.
    pub formula: String,
}

/// A figure at an earlier time.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct KpiPoint {
    /// A date, or the round of a survey.
    pub at: String,
    /// The figure; null where it is missing.
    pub value: Option<f64>,
    /// Of how many.
    pub n: u64,
    /// Its 95 % interval.
    pub interval: Option<(f64, f64)>,
}

/// One figure.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Kpi {
    /// One of the set ("session-completion"), or the coordinator's own words.
    pub id: String,
    /// Its name.
    pub title: String,
    /// How it is computed, in a sentence.
    pub formula: String,
    /// What it counts in.
    pub unit: KpiUnit,
    /// Which way is better.
    pub better: Better,
    /// Null where it is missing; `missing` then says why.
    pub value: Option<f64>,
    /// For shares: how many …
    pub numerator: Option<u64>,
    /// … of how many.
    pub denominator: Option<u64>,
    /// How many stand behind it.
    pub n: u64,
    /// Its 95 % interval: Wilson's for a share, Student's for a mean; none for what is counted in full.
    pub interval: Option<(f64, f64)>,
    /// The lowest and the highest that it can be, where there are such.
    pub range: Option<(f64, f64)>,
    /// What the charter wants.
    pub target: Option<f64>,
    /// Whether that is reached; null without a target or a figure.
    pub met: Option<bool>,
    /// Earlier figures and this one, the earliest first.
    pub trend: Vec<KpiPoint>,
    /// Where it comes from.
    pub source: Option<KpiSource>,
    /// Why there is no figure.
    pub missing: Option<Why>,
}

/// All figures, for the coordinator's eyes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct KpiReport {
    /// Always true: what others may see passes disclosure control first.
    pub confidential: bool,
    /// The day they are of.
    pub today: String,
    /// The charter's goals, each with its figure, in the charter's order.
    pub goals: Vec<GoalResult>,
    /// The set, then the coordinator's own.
    pub kpis: Vec<Kpi>,
}

/// How a goal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum GoalState {
    /// The charter names no measure or no target.
    Open,
    /// There is no figure yet.
    NoFigure,
    /// The target is reached.
    Reached,
    /// Nearer to the target than at the start.
    OnTheWay,
    /// Not reached, and no nearer than at the start, or the start is not known.
    NotYet,
    /// Not reached on its day.
    Missed,
}

/// One goal.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct GoalResult {
    /// The goal's id.
    pub goal: String,
    /// The id of its figure in `kpis`; null where the charter names none.
    pub kpi: Option<String>,
    /// How it stands.
    pub state: GoalState,
    /// How much of the way from baseline to target is done, in hundredths, below 0 for the wrong way; null where one of them is not known.
    pub progress: Option<f64>,
}

impl Kpi {
    /// A figure of the set, of which nothing is known yet.
    pub(super) fn of(id: &str, unit: KpiUnit) -> Self {
        Self {
            id: id.to_owned(),
            title: say!(format!("kpi-{id}")),
            formula: say!(format!("kpi-{id}.formula")),
            unit,
            better: Better::Up,
            value: None,
            numerator: None,
            denominator: None,
            n: 0,
            interval: None,
            range: None,
            target: None,
            met: None,
            trend: Vec::new(),
            source: None,
            missing: None,
        }
    }

    /// Without a figure, and why.
    pub(super) fn without(mut self, code: &'static str) -> Self {
        self.missing = Some(Why::new(code, say!(format!("kpi-missing-{code}"))));
        self
    }

    /// So many of so many; with Wilson's interval where they stand for more than themselves.
    pub(super) fn share(mut self, numerator: u64, denominator: u64, sampled: bool) -> Self {
        if denominator == 0 {
            return self.without("nobody");
        }
        let point = share(numerator, denominator);
        self.value = point.value;
        self.interval = point.interval.filter(|_| sampled);
        self.numerator = Some(numerator);
        self.denominator = Some(denominator);
        self.n = denominator;
        self.range = Some((0.0, 100.0));
        self
    }

    /// With where it comes from.
    pub(super) fn from(mut self, kind: SourceKind, of: String, rows: u64, left_out: u64) -> Self {
        let formula = match (&self.interval, self.unit) {
            (Some(_), KpiUnit::Percent) => "Wilson 1927",
            (Some(_), _) => "Student 1908",
            (None, _) => "",
        };
        self.source = Some(KpiSource {
            kind,
            of,
            rows,
            left_out,
            formula: formula.to_owned(),
        });
        self
    }
}

/// The level of every interval.
const LEVEL: f64 = 0.95;

/// A share in hundredths with Wilson's interval.
pub(super) fn share(numerator: u64, denominator: u64) -> KpiPoint {
    let interval = statistics::wilson(numerator, denominator, LEVEL).ok();
    KpiPoint {
        at: String::new(),
        value: (denominator > 0).then(|| (100 * numerator) as f64 / denominator as f64),
        n: denominator,
        interval: interval.map(|(low, high)| (100.0 * low, 100.0 * high)),
    }
}
