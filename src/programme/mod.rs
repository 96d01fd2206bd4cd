//! The saved file: everything the coordinator has done, in one versioned shape.

pub mod ask;
pub mod audit;
pub mod calendar;
mod charter;
pub mod checkins;
mod document;
pub mod export;
mod file;
mod file_name;
pub mod kept;
mod kind;
pub mod kit;
mod kpi;
mod last_file;
pub mod letters;
mod living_sample;
mod measure;
pub mod next_cohort;
mod organisation;
mod papers;
mod readiness;
pub mod rounds_and_circles;
mod schedule;
mod sponsor_page;

use serde::{Deserialize, Serialize};
use sorting::ColdCollect;

pub use charter::{Cadence, Charter, Formality, Goal, Theme};
pub use document::DocumentSection;
pub use file::{decode, encode};
pub use file_name::file_name;
pub use kind::{FileKind, file_kind};
pub use kpi::{
    Balance, GoalResult, GoalState, HeldSession, Kpi, KpiOptions, KpiPoint, KpiReport, KpiSource,
    KpiUnit, Outcome, OutcomeComparison, Outcomes, OutcomesRequest, SET, SourceKind, kpis,
    outcomes,
};
pub use last_file::{LastFile, last_file};
pub use living_sample::sample_programme;
pub use measure::{Better, Measure, MeasureUnit, Reading};
pub use organisation::{
    Accent, BroughtOrganisation, HelpLink, ORGANISATION_FORMAT, ORGANISATION_VERSION, Organisation,
    OrganisationLetter, OrganisationPreset, read_organisation,
};
pub use papers::{Paper, PaperCode, Papers, papers};
pub use readiness::{ReadinessReport, ReadinessState, Threat, readiness};
pub use schedule::{MOST_SESSIONS, Milestone, MilestoneCode, When, schedule};
pub use sponsor_page::{SponsorPage, sponsor_page};

use crate::pairing::{Decision, Pairing, policy::Policy};
use crate::release::{FixedPlan, Ledger, Thresholds};
use crate::roster::{Ladder, PastPair, Person, ReadOptions};
use crate::survey::Instrument;

/// The version of the saved shape that this program writes. 2 counts its saves (`revision`); 3 has a charter and what
/// comes after the pairs.
pub const VERSION: u32 = 3;

/// What every saved programme says it is.
pub const FORMAT: &str = "viceversa-programme";

/// The saved file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Programme {
    /// Always "viceversa-programme".
    pub format: String,
    /// Version of the shape. A file of an earlier version is given this one when it is read.
    pub version: u32,
    /// How many times it has been saved: every save writes one more ([`encode`]). Of two files of a programme the one with the
    /// larger number is the later one, whatever any clock said. 0 before the first save, and in files of version 1.
    #[serde(default)]
    pub revision: u32,
    /// What the coordinator calls it.
    #[serde(default)]
    pub name: String,
    /// What it is for.
    #[serde(default)]
    pub charter: Charter,
    /// The language in which its coordinator works ("fr"); empty where none was chosen.
    #[serde(default)]
    pub language: String,
    /// Everybody.
    #[serde(default)]
    pub people: Vec<Person>,
    /// The organisation's named steps.
    #[serde(default)]
    pub ladder: Ladder,
    /// The rules.
    pub policy: Policy,
    /// Locks and exclusions.
    #[serde(default)]
    pub decisions: Vec<Decision>,
    /// Pairs of earlier cohorts.
    #[serde(default)]
    pub history: Vec<PastPair>,
    /// The pairs shown; null before the first run and after a change that makes them untrue.
    #[serde(default)]
    pub pairing: Option<Pairing>,
    /// The rules, decisions or people changed after `pairing` was made.
    #[serde(default)]
    pub stale: bool,
    /// The pairs as they were, mentor and mentee, where `pairing` had to be given up because somebody left: where changing
    /// as little as possible starts from.
    #[serde(default)]
    pub current: Vec<(String, String)>,
    /// Scenarios kept for comparison.
    #[serde(default)]
    pub scenarios: Vec<Scenario>,
    /// Saved column mappings, to read the next file of the same make.
    #[serde(default)]
    pub profiles: Vec<Profile>,
    /// The key that sealed answers are opened with, and what arrived on this device; null before anything was asked.
    #[serde(default)]
    pub postbox: Option<ask::Postbox>,
    /// Instruments of the coordinator's own, beside the bank.
    #[serde(default)]
    pub instruments: Vec<Instrument>,
    /// Answers that came in, in the order of reading.
    #[serde(default)]
    pub surveys: Vec<Survey>,
    /// The ISO date on which it was last saved to a file; empty where it never was.
    #[serde(default)]
    pub filed: String,
    /// Pieces of the kit in the coordinator's own words.
    #[serde(default)]
    pub kit_edits: Vec<kit::KitEdit>,
    /// When the pairs meet.
    #[serde(default)]
    pub planned: Vec<calendar::PlannedSession>,
    /// Days on which somebody, or nobody, can meet.
    #[serde(default)]
    pub absences: Vec<calendar::Absence>,
    /// Letters in the coordinator's own words, which of them were sent, and what mentees answered to a proposal.
    #[serde(default)]
    pub letters: letters::LetterBook,
    /// Sessions that were held, in the order of entry.
    #[serde(default)]
    pub sessions: Vec<checkins::Session>,
    /// Pairs that ended before their time.
    #[serde(default)]
    pub withdrawals: Vec<checkins::Withdrawal>,
    /// The coordinator's own notes about pairs.
    #[serde(default)]
    pub check_in_notes: Vec<checkins::CheckInNote>,
    /// Meetings of the mentors with whoever supports them.
    #[serde(default)]
    pub supervisions: Vec<checkins::Supervision>,
    /// When a pair is too early to judge, on track, or needs a check-in.
    #[serde(default)]
    pub health_rule: checkins::HealthRule,
    /// What the coordinator wants to remember for the next cohort, in their own words.
    #[serde(default)]
    pub lessons: String,
    /// Figures of the coordinator's own, with what was read.
    #[serde(default)]
    pub measures: Vec<Measure>,
    /// What will be released of each wave, fixed before its results are opened.
    #[serde(default)]
    pub plans: Vec<FixedPlan>,
    /// Rounds of surveys whose scores were shown to the coordinator, each once: a plan that is fixed after that says so.
    #[serde(default)]
    pub scores_opened: Vec<ScoredRound>,
    /// Smallest numbers as they were when a round was first asked, each once: its report has none that are lower.
    #[serde(default)]
    pub asked: Vec<AskedRound>,
    /// What was typed for reports and read of their comments, one a round.
    #[serde(default)]
    pub report_drafts: Vec<ReportDraft>,
    /// Columns that the reader of a table chose to see, or not to.
    #[serde(default)]
    pub columns: Vec<ColumnChoice>,
    /// What left, to whom, and made from what. Confidential: it holds exact sums.
    #[serde(default)]
    pub released: Ledger,
    /// What the organisation gives all its programmes; null where none was taken over.
    #[serde(default)]
    pub organisation: Option<Organisation>,
    /// What can be undone, the oldest first; only in what a browser keeps, never in a file.
    #[serde(default)]
    pub past: Vec<Undoable>,
}

/// A round of a survey.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScoredRound {
    /// Id of the instrument.
    pub instrument: String,
    /// The round.
    pub wave: String,
}

/// A round that the programme asked itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AskedRound {
    /// Id of the instrument.
    pub instrument: String,
    /// The round.
    pub wave: String,
    /// What held then: the program's, or the organisation's.
    pub thresholds: Thresholds,
}

/// What the coordinator typed for the report of a round, until it is handed over and after.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReportDraft {
    /// Id of the instrument.
    pub instrument: String,
    /// The round.
    pub wave: String,
    /// For whom; empty before it was said.
    pub to: String,
    /// How many were invited.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub invited: Option<u32>,
    /// What is done next.
    pub next: String,
    /// Comments that were changed or approved.
    pub comments: Vec<ReadComment>,
}

/// Whether a column of a table of the page is in sight.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ColumnChoice {
    /// Name of the table.
    pub table: String,
    /// Key of the column.
    pub column: String,
    /// Whether it is shown.
    pub shown: bool,
}

/// A comment that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReadComment {
    /// Id of the item.
    pub item: String,
    /// As it came, names taken out: by this it is known again.
    pub written: String,
    /// As it may leave.
    pub text: String,
    /// It may leave.
    pub approved: bool,
}

impl Programme {
    /// Mentor and mentee of each pair, by id, in order: those shown, or those there were where somebody left since.
    pub(crate) fn pairs(&self) -> std::collections::BTreeSet<(&str, &str)> {
        match &self.pairing {
            Some(pairing) => pairing
                .pairs
                .iter()
                .map(|pair| (pair.mentor.as_str(), pair.mentee.as_str()))
                .cold_set(),
            None => self
                .current
                .iter()
                .map(|(mentor, mentee)| (mentor.as_str(), mentee.as_str()))
                .cold_set(),
        }
    }
}

/// A change that can be taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Undoable {
    /// What was done, in the coordinator's words.
    pub what: String,
    /// What it changed, as JSON text, for the page to take back: this crate keeps it as one piece.
    pub delta: String,
}

/// The answers of one wave, raw and confidential, with the instrument as it was when they were read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Survey {
    /// What was asked.
    pub instrument: Instrument,
    /// When: "baseline", "exit", or any name.
    pub wave: String,
    /// How many answered.
    pub count: u32,
    /// `Responses` as JSON text: it crosses and is kept as one piece, and is only taken apart where it is scored.
    pub answers: String,
    /// They came as sealed answers, which stay in the postbox: the next ones are opened together with them.
    #[serde(default)]
    pub sealed: bool,
}

/// A pairing kept for comparison with what led to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Scenario {
    /// What the coordinator calls it.
    pub name: String,
    /// Its rules.
    pub policy: Policy,
    /// Its decisions.
    #[serde(default)]
    pub decisions: Vec<Decision>,
    /// Its pairs.
    pub pairing: Pairing,
}

/// How a make of file is read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Profile {
    /// What the coordinator calls it.
    pub name: String,
    /// The options, without what belongs to one file.
    pub options: ReadOptions,
}
