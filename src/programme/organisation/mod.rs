//! The organisation file: what an organisation gives all its programmes. One JSON, written by hand, that holds nobody's data.

mod contrast;
mod logo;
mod read;

use serde::{Deserialize, Serialize};

pub use read::read_organisation;

use super::letters::LetterKind;
use crate::finding::Finding;
use crate::pairing::policy::Policy;
use crate::release::Thresholds;
use crate::roster::Ladder;
use crate::survey::{Instrument, Texts};

/// What every organisation file says it is.
pub const ORGANISATION_FORMAT: &str = "viceversa-organisation";

/// The version of its shape.
pub const ORGANISATION_VERSION: u32 = 1;

/// What an organisation gives all its programmes. `docs/organisation.md` has the whole of it with an example.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Organisation {
    /// Always "viceversa-organisation".
    pub format: String,
    /// Version of the shape: 1.
    pub version: u32,
    /// The organisation's name.
    pub name: String,
    /// Rules to start from, before those that come along.
    #[serde(default)]
    pub presets: Vec<OrganisationPreset>,
    /// Its levels, lowest first; null where each file of people says its own.
    #[serde(default)]
    pub ladder: Option<Ladder>,
    /// Questionnaires beside those that come along.
    #[serde(default)]
    pub instruments: Vec<Instrument>,
    /// Letters in its own words.
    #[serde(default)]
    pub letters: Vec<OrganisationLetter>,
    /// A picture as a `data:` address, SVG or PNG, 100 KB at most; null without one.
    #[serde(default)]
    pub logo: Option<String>,
    /// Its colour; null for the page's own.
    #[serde(default)]
    pub accent: Option<Accent>,
    /// The languages that the page offers ("de"); it begins in the first one where the browser's is none of them. All of them when empty.
    #[serde(default)]
    pub languages: Vec<String>,
    /// The smallest numbers of respondents in reports; each may be raised and never lowered.
    #[serde(default)]
    pub thresholds: Thresholds,
    /// Where to find help.
    #[serde(default)]
    pub help: Vec<HelpLink>,
}

/// Rules to start from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OrganisationPreset {
    /// Small letters, digits and hyphens.
    pub id: String,
    /// Its name, by language.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub name: Texts,
    /// For whom it is, in a sentence, by language.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub about: Texts,
    /// The rules.
    pub policy: Policy,
}

/// A letter in the organisation's own words, for everybody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OrganisationLetter {
    /// Which letter.
    pub kind: LetterKind,
    /// Its language ("fr").
    pub language: String,
    /// The subject, with placeholders such as `{programme}`.
    pub subject: String,
    /// The text, likewise.
    pub body: String,
}

/// A colour for links, buttons and marks, `#rrggbb`, that can be read (4.5:1) on every ground of the page and under its ink.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Accent {
    /// On light grounds.
    pub light: String,
    /// On dark grounds.
    pub dark: String,
}

/// An address that helps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HelpLink {
    /// What stands there, by language.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub label: Texts,
    /// Https only; shown to be copied.
    pub address: String,
}

/// What an organisation file gave.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct BroughtOrganisation {
    /// Null when anything in it is wrong: nothing is taken over by halves.
    pub organisation: Option<Organisation>,
    /// Everything that is wrong; a place names the part of the file in `column` (`presets[1].policy.rules[0]`).
    pub findings: Vec<Finding>,
}
