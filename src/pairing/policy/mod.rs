//! The policy language: rules as data. What each word means exactly stands beside it.
pub(super) mod check;
pub(super) mod describe;
pub(super) mod fields;
pub(super) mod note;
pub(super) mod presets;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// Everything that decides the pairs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Policy {
    /// Who is the senior of a pair.
    #[serde(default)]
    pub direction: Direction,
    /// What "better" means.
    #[serde(default)]
    pub priority: Priority,
    /// `[min, max]` partners per person and side; a person's own capacity wins.
    #[serde(default)]
    pub capacity: PolicyCapacity,
    /// The rules, in the coordinator's order.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// Settles ties: people are put in the order of a hash of their id keyed by this number.
    #[serde(default)]
    pub seed: u32,
    /// Whether two people may mentor each other (only possible under `any`).
    #[serde(default)]
    pub loops: Loops,
    /// ISO date of the programme's first week; the request's `today` when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<String>,
    /// The programme's length; 26 when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weeks: Option<u32>,
}

/// Who is the senior of a pair.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Mentor below mentee on the ladder.
    #[default]
    Reverse,
    /// Mentor above mentee.
    Traditional,
    /// Either.
    Any,
}

/// What "better" means. All are lexicographic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Priority {
    /// People with at least one partner, then pairs, then points.
    #[default]
    EveryoneMatched,
    /// Points, then people, then pairs; a pair with a negative total is left waiting, one with zero is made.
    BestTotal,
    /// People, pairs, then the worst pair, the next worst and so on, then points.
    Fairest,
    /// No mentor and mentee who would both rather have each other.
    Stable,
}

/// Capacities of everybody who has none of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct PolicyCapacity {
    /// `[min, max]` mentees per mentor.
    pub mentor: (u32, u32),
    /// `[min, max]` mentors per mentee.
    pub mentee: (u32, u32),
    /// Seats in all for people with both roles; absent: one on each side.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<u32>,
}

impl Default for PolicyCapacity {
    fn default() -> Self {
        Self {
            mentor: (0, 1),
            mentee: (0, 1),
            total: None,
        }
    }
}

/// Whether a mentors b while b mentors a.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Loops {
    /// Never.
    #[default]
    Forbid,
    /// As any other pair.
    Allow,
}

/// What a rule looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum RuleKind {
    /// Senior minus junior in the policy's direction (absolute under `any`).
    LevelGap,
    /// Steps on the management chain, and the off-line rule.
    ReportingLine,
    /// The two texts are the same (case-folded, trimmed).
    Same,
    /// The two texts differ.
    Different,
    /// Values that both have.
    Shared,
    /// At least one common language.
    Language,
    /// Shared minutes a week.
    Availability,
    /// The mentee (or mentor, `field: "wishes"` is read on both sides) ranked the other one.
    Ranked,
    /// Not paired in the last cohorts.
    NotBefore,
}

/// One line of the policy. Which keys a kind takes is checked, and said, by `check`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Rule {
    /// What it looks at.
    pub rule: RuleKind,
    /// The field of both sides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// The mentor's field, where the sides differ.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mentor: Option<String>,
    /// The mentee's field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mentee: Option<String>,
    /// A pair that breaks it may not exist.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub must: Option<Must>,
    /// A pair that meets it is better.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<Points>,
    /// Times the lower of the two strengths.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub strength: bool,
    /// Cap on what one pair can get from this rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<i32>,
    /// Whose gain it is; without it, it counts in full in both gains and once in the total.
    #[serde(default, rename = "for", skip_serializing_if = "Option::is_none")]
    pub for_side: Option<Side>,
    /// The column or columns that give consent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opt_in: Option<OptIn>,
    /// What a blank cell means under a must.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<Missing>,
    /// `not-before`: how many of the latest cohorts count; absent: all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cohorts: Option<u32>,
    /// Ids of mentees whom the off-line rule does not bind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exempt: Vec<String>,
}

/// What a pair must meet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(untagged)]
pub enum Must {
    /// `true`; `false` is as if absent.
    Flag(bool),
    /// Limits; each kind takes its own keys.
    Limits(Limits),
}

/// Limits of a must.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Limits {
    /// `level-gap`: smallest gap.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<i32>,
    /// `level-gap`: largest gap.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<i32>,
    /// `reporting-line`: pairs this many steps apart on the chain, or closer, may not exist.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance: Option<u32>,
    /// `reporting-line`: the mentor may not sit below one of the mentee's direct reports.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub off_line: Option<bool>,
    /// `reporting-line`: how deep `offLine` looks below a direct report; 2 when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub depth: Option<u32>,
    /// `availability`: shared minutes a week, at least.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
}

/// What a rule adds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(untagged)]
pub enum Points {
    /// The same for each thing met.
    Flat(i32),
    /// `ranked`: for the first wish, the second and so on.
    List(Vec<i32>),
    /// `level-gap`: exact gaps; `availability`: thresholds in minutes, the highest reached counts.
    Map(
        #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, number>"))]
        IndexMap<String, i32>,
    ),
}

/// A side of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The mentor.
    Mentor,
    /// The mentee.
    Mentee,
}

/// Which column gives consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(untagged)]
pub enum OptIn {
    /// The same column on both sides.
    Both(String),
    /// Per side; a side without one is not asked (the page warns).
    PerSide {
        /// The mentor's column.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mentor: Option<String>,
        /// The mentee's column.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mentee: Option<String>,
    },
}

/// What a blank cell means under a must.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Missing {
    /// The pair may exist (the default), with a finding.
    Pass,
    /// The pair may not exist.
    Forbid,
}

/// The smallest difference of levels, senior minus junior, that the policy's direction lets a pair have: 1, or 0 where a
/// `level-gap` must says in so many words (`min` of 0 or less) that equals may meet. None under `any`.
pub(super) fn smallest_gap(policy: &Policy) -> Option<i64> {
    if policy.direction == Direction::Any {
        return None;
    }
    let equals = policy.rules.iter().any(|rule| {
        rule.rule == RuleKind::LevelGap && rule.must_limits().min.is_some_and(|min| min <= 0)
    });
    Some(i64::from(!equals))
}
