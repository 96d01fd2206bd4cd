//! What is going to be released, fixed before results are opened.
use serde::{Deserialize, Serialize};

/// The smallest numbers of respondents. They may be raised, never lowered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Thresholds {
    /// For a mean.
    pub mean: u32,
    /// For a distribution and a favourable share.
    pub distribution: u32,
    /// For attributes that people may choose to state.
    pub opt_in: u32,
    /// For comments, in respondents.
    pub comments: u32,
    /// For a response rate, in people invited.
    pub rate: u32,
}

impl Default for Thresholds {
    fn default() -> Self {
        Thresholds {
            mean: 5,
            distribution: 10,
            opt_in: 10,
            comments: 10,
            rate: 5,
        }
    }
}

impl Thresholds {
    fn list(&self) -> [u32; 5] {
        [
            self.mean,
            self.distribution,
            self.opt_in,
            self.comments,
            self.rate,
        ]
    }

    /// That none is lower than in `other`.
    #[must_use]
    pub fn at_least(&self, other: &Thresholds) -> bool {
        self.list()
            .iter()
            .zip(other.list())
            .all(|(own, other)| *own >= other)
    }

    /// Of each number the larger one.
    ///
    /// ```
    /// use disclosure::Thresholds;
    /// let ours = Thresholds { mean: 8, ..Thresholds::default() };
    /// let theirs = Thresholds { mean: 6, distribution: 20, ..Thresholds::default() };
    /// let both = ours.raised_to(&theirs);
    /// assert_eq!((both.mean, both.distribution, both.comments), (8, 20, 10));
    /// ```
    #[must_use]
    pub fn raised_to(&self, other: &Thresholds) -> Thresholds {
        Thresholds {
            mean: self.mean.max(other.mean),
            distribution: self.distribution.max(other.distribution),
            opt_in: self.opt_in.max(other.opt_in),
            comments: self.comments.max(other.comments),
            rate: self.rate.max(other.rate),
        }
    }
}

/// Which figure small groups are shown by. Both together would tell more than either.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum CellMeasure {
    /// The mean.
    #[default]
    Mean,
    /// The share of favourable answers.
    Favourable,
}

/// Which tables are made, and from how many respondents on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Plan {
    /// Each the name of one attribute, or of two that are crossed. Everybody together always comes first and is not named.
    #[serde(default)]
    pub breakdowns: Vec<Vec<String>>,
    /// Attributes that people chose to state: never crossed with another.
    #[serde(default)]
    pub opt_in: Vec<String>,
    /// The figure of small groups.
    #[serde(default)]
    pub measure: CellMeasure,
    /// The smallest numbers.
    #[serde(default)]
    pub thresholds: Thresholds,
}

/// Why nothing is released. No answer and no name of a respondent is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Answers or groups are not one a respondent, or are off their scale.
    InputUneven,
    /// A breakdown names an attribute that is not there, or none, or more than two, or one twice.
    PlanUnfit,
    /// More breakdowns than can be audited.
    PlanTooLarge,
    /// An attribute that people chose to state is crossed with another.
    OptInCrossed,
    /// A threshold is lower than the smallest there is, or than in an earlier release of this wave.
    ThresholdLowered,
    /// An earlier release of this wave showed small groups by the other figure.
    MeasureChanged,
    /// Since an earlier release of this wave too few answers have come in, or answers changed or left.
    TooFewNew,
    /// An earlier release of this wave used an attribute or item that is not there now.
    LedgerUnfit,
}

impl Refusal {
    /// Its name for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Refusal::InputUneven => "release-uneven",
            Refusal::PlanUnfit => "release-plan-unfit",
            Refusal::PlanTooLarge => "release-plan-too-large",
            Refusal::OptInCrossed => "release-opt-in-crossed",
            Refusal::ThresholdLowered => "release-threshold-lowered",
            Refusal::MeasureChanged => "release-measure-changed",
            Refusal::TooFewNew => "release-too-few-new",
            Refusal::LedgerUnfit => "release-ledger-unfit",
        }
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for Refusal {}

/// Most breakdowns of one plan.
pub(crate) const MOST_BREAKDOWNS: usize = 8;

/// Which rules hold. All do outside tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a rule that tests switch off by itself"
)]
#[non_exhaustive]
pub struct Rules {
    /// R4, remainders.
    pub remainder: bool,
    /// R5, complementary suppression.
    pub complementary: bool,
    /// R6, the linear audit.
    pub audit: bool,
    /// R7, the gate on real sums.
    pub gate: bool,
    /// R7, the gate on all that is shown together.
    pub joint: bool,
    /// R8, somebody who knows their own answer.
    pub coalition: bool,
    /// R9, extremes coded.
    pub extremes: bool,
    /// R10, distributions merged.
    pub merge: bool,
    /// R11, rounding. Without it the exact sum is in the row.
    pub rounding: bool,
    /// R16, few new answers.
    pub few_new: bool,
    /// R21, one amount that makes most of a total.
    pub dominance: bool,
}

impl Rules {
    /// Every rule.
    pub const ALL: Rules = Rules {
        remainder: true,
        complementary: true,
        audit: true,
        gate: true,
        joint: true,
        coalition: true,
        extremes: true,
        merge: true,
        rounding: true,
        few_new: true,
        dominance: true,
    };
}

impl Plan {
    pub(crate) fn check(&self, known: &dyn Fn(&str) -> bool) -> Result<(), Refusal> {
        if !self.thresholds.at_least(&Thresholds::default()) {
            return Err(Refusal::ThresholdLowered);
        }
        if self.breakdowns.len() > MOST_BREAKDOWNS {
            return Err(Refusal::PlanTooLarge);
        }
        for (at, breakdown) in self.breakdowns.iter().enumerate() {
            let fits = match breakdown.as_slice() {
                [one] => known(one),
                [one, two] => one != two && known(one) && known(two),
                _ => false,
            };
            let mut turned = breakdown.clone();
            turned.reverse();
            if !fits
                || self.breakdowns[..at].contains(breakdown)
                || self.breakdowns[..at].contains(&turned)
            {
                return Err(Refusal::PlanUnfit);
            }
            if breakdown.len() == 2 && breakdown.iter().any(|id| self.opt_in.contains(id)) {
                return Err(Refusal::OptInCrossed);
            }
        }
        Ok(())
    }
}
