//! The words of a piece, in a shape that page, package and saved file share.

use serde::{Deserialize, Serialize};

/// A piece in the coordinator's own words, in place of ours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KitEdit {
    /// The language whose piece it replaces ("fr").
    pub language: String,
    /// The words; its id says which piece.
    pub text: KitText,
}

/// The words of a piece.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KitText {
    /// Which piece ("inclusion-2").
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it is for, in a sentence.
    pub summary: String,
    /// What it holds.
    pub sections: Vec<KitSection>,
}

/// A part of a piece.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KitSection {
    /// Of a session: "aims", "plan", "mentor", "mentee", "exercise" or "note".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// What stands over it; empty where the piece's own title says it all.
    pub heading: String,
    /// A paragraph before the items; may be empty.
    pub lead: String,
    /// What the items are.
    pub style: KitStyle,
    /// One after the other; may be empty.
    pub items: Vec<KitItem>,
}

/// What the items of a section are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum KitStyle {
    /// In no order that matters.
    List,
    /// One after the other.
    Steps,
    /// To tick.
    Checks,
    /// Each with its minutes.
    Plan,
}

/// One item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KitItem {
    /// What it says.
    pub text: String,
    /// How long it takes, in a plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
}
