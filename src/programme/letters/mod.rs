//! Letters to mentors, mentees and line managers, on equal footing: each says what this person teaches and learns.
//!
//! Templates stand in the catalogue (`locales/*/core/letters.ftl`) with literal placeholders such as `{teaches}`, and can be edited for all or
//! for one pair. What fills them are names, planned sessions and what the pair's own reasons say about skills; never points, ranks, or a field
//! that any rule reads only with consent.

mod files;
mod fill;
mod values;
mod write;

use serde::{Deserialize, Serialize};

pub use files::{LetterFile, LetterFileOptions, letter_file};
pub use fill::check_template;
pub use write::{letter_template, letters};

/// A kind of letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum LetterKind {
    /// To the mentee, before anything is settled: the proposed mentor, and that no reason is needed to decline.
    Proposal,
    /// To the mentor.
    Mentor,
    /// To the mentee.
    Mentee,
    /// To the mentor's line manager.
    MentorManager,
    /// To the mentee's line manager.
    MenteeManager,
    /// Ground rules, for both to sign.
    Agreement,
}

/// All kinds, in the order in which they are sent.
pub const KINDS: [LetterKind; 6] = [
    LetterKind::Proposal,
    LetterKind::Mentor,
    LetterKind::Mentee,
    LetterKind::MentorManager,
    LetterKind::MenteeManager,
    LetterKind::Agreement,
];

impl LetterKind {
    /// As it is called in keys of the catalogue and in names of files.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Proposal => "proposal",
            Self::Mentor => "mentor",
            Self::Mentee => "mentee",
            Self::MentorManager | Self::MenteeManager => "manager",
            Self::Agreement => "agreement",
        }
    }
}

/// What the coordinator did with letters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct LetterBook {
    /// Templates in the coordinator's own words.
    pub edits: Vec<LetterEdit>,
    /// Letters that were sent.
    pub sent: Vec<SentLetter>,
    /// What mentees answered to a proposed mentor.
    pub answers: Vec<Consulted>,
}

/// A template in the coordinator's own words: for everybody in one language, or for one pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LetterEdit {
    /// Which letter.
    pub kind: LetterKind,
    /// Its language ("fr").
    pub language: String,
    /// Mentor and mentee; null for everybody.
    #[serde(default)]
    pub pair: Option<(String, String)>,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
}

/// A letter that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SentLetter {
    /// Which letter.
    pub kind: LetterKind,
    /// Id.
    pub mentor: String,
    /// Id.
    pub mentee: String,
    /// ISO date.
    pub date: String,
}

/// What a mentee answered to a proposed mentor. Nobody is asked for a reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Consulted {
    /// Id.
    pub mentor: String,
    /// Id.
    pub mentee: String,
    /// True for yes; a decline is also an exclusion among the decisions.
    pub agreed: bool,
    /// ISO date.
    pub date: String,
}

/// Which letters are written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct LetterOptions {
    /// Their language; the one that is spoken when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// These kinds; all but agreements when empty.
    pub kinds: Vec<LetterKind>,
    /// Mentor and mentee: only theirs; everybody's when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pair: Option<(String, String)>,
}

/// A letter as it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Letter {
    /// Which letter.
    pub kind: LetterKind,
    /// Id.
    pub mentor: String,
    /// Id.
    pub mentee: String,
    /// To whom; both for an agreement, nobody where a line manager is not known.
    pub to: Vec<Recipient>,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// It follows words of the coordinator's own: "all" or "pair"; null for those of the catalogue.
    pub edited: Option<String>,
    /// When it was sent, as an ISO date.
    pub sent: Option<String>,
}

/// Who gets a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Recipient {
    /// As shown.
    pub name: String,
    /// Empty where it is not known.
    pub email: String,
}

/// A template, with placeholders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct LetterTemplate {
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// What it may name in braces.
    pub placeholders: Vec<String>,
    /// "all" or "pair" where it is in the coordinator's own words.
    pub edited: Option<String>,
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
