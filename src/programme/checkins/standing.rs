//! The shapes in which is told how pairs stand.

use indexmap::IndexMap;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::drafts::Draft;
use super::pulse::PulseMet;

/// What the health of a programme depends on besides the programme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HealthOptions {
    /// ISO date.
    pub today: String,
    /// Language of the texts; the one that is spoken when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
}

/// How a programme goes on after its pairs were made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Health {
    /// Each pair that has not ended, in the order of the pairing.
    pub pairs: Vec<PairHealth>,
    /// Pairs by state, and sessions.
    pub counts: HealthCounts,
    /// Who needs the coordinator: withdrawals first, then low answers, then pairs that have not met for longest.
    pub week: Vec<WeekItem>,
    /// What each mentor carries, those with most first.
    pub mentors: Vec<MentorLoad>,
    /// ISO date of the next supervision; null where none is planned.
    pub next_supervision: Option<String>,
    /// The rule in a sentence.
    pub rule: String,
    /// ISO date of the first day; null while the charter leaves it open, and nothing is late then.
    pub start: Option<String>,
    /// ISO date of the last planned session.
    pub end: Option<String>,
    /// The last pulse that names people; null where there is none. Answers that came sealed name nobody.
    pub pulse: Option<String>,
    /// How many said in the last pulse that they met, also where the answers came sealed; null where nobody was asked.
    pub said_met: Option<PulseMet>,
}

/// How many.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct HealthCounts {
    /// Pairs that have not ended.
    pub pairs: u32,
    /// Of these, too early to tell.
    pub too_early: u32,
    /// Of these, on track.
    pub on_track: u32,
    /// Of these, in need of a check-in.
    pub needs_check_in: u32,
    /// Sessions that these pairs held.
    pub held: u32,
    /// Sessions that were planned for them until today.
    pub due: u32,
    /// Sessions that are planned for them in all.
    pub planned: u32,
    /// Pairs that ended by a withdrawal.
    pub ended: u32,
}

/// How a pair stands. It is said of the pair; no person is scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum HealthState {
    /// Before the planned session that the rule names.
    TooEarly,
    /// The last session is not long ago, and no answer was low.
    OnTrack,
    /// Somebody should ask.
    NeedsCheckIn,
}

/// Why a pair stands as it does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct HealthReason {
    /// "no-start", "before-session", "met", "complete", "no-session", "long-ago" or "low-answer".
    pub code: String,
    /// One sentence.
    pub text: String,
    /// The sentence's variable parts, dates as ISO.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub params: IndexMap<String, String>,
}

/// One pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PairHealth {
    /// Id.
    pub mentor: String,
    /// Id.
    pub mentee: String,
    /// How it stands.
    pub state: HealthState,
    /// Why; more than one where more than one thing is the matter.
    pub reasons: Vec<HealthReason>,
    /// Sessions held.
    pub held: u32,
    /// Sessions planned until today.
    pub due: u32,
    /// Sessions planned in all.
    pub planned: u32,
    /// ISO date of the last session.
    pub last: Option<String>,
    /// ISO date of the next one: the one that the last session named, or else the next planned.
    pub next: Option<String>,
    /// ISO date from which on the pair is there.
    pub since: Option<String>,
    /// How far the pair saw itself on the way to its goal when it last said so, 1 to 5; null where it never did.
    pub progress: Option<u8>,
}

/// Something to do this week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct WeekItem {
    /// "withdrawal", "low-answer", "no-session", "long-ago" or "supervision".
    pub code: String,
    /// One sentence without names.
    pub text: String,
    /// Id; empty for a supervision.
    pub mentor: String,
    /// Id; empty for a supervision.
    pub mentee: String,
    /// ISO date that it is about; empty where there is none.
    pub date: String,
    /// Letters to both sides, to be changed and sent by the coordinator. They never say who withdrew, or why.
    pub drafts: Vec<Draft>,
}

/// What a mentor carries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct MentorLoad {
    /// Id.
    pub mentor: String,
    /// Whom they mentor now.
    pub mentees: u32,
    /// Sessions that they held in all.
    pub held: u32,
    /// Sessions that they held in the last 30 days.
    pub lately: u32,
    /// Supervisions that they came to.
    pub supervised: u32,
    /// Supervisions that there were.
    pub supervisions: u32,
}

/// An ISO date, also one with a time after it.
pub(super) fn date(text: &str) -> Option<Date> {
    text.get(..10)?.parse().ok()
}
