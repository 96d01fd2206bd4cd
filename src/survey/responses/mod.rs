//! What was answered: one wave, one column of small whole numbers an item.
pub(super) mod answer_sheet;
pub(super) mod intake;

use serde::{Deserialize, Serialize};

use super::instrument::PairSide;
use crate::words::say;

/// In a column: not answered, or not asked.
pub const MISSING: u8 = 255;
/// In a column: "does not apply".
pub const NOT_APPLICABLE: u8 = 254;
/// In a column: something was answered that is not on the scale. It is listed when the file is read, and counted apart.
pub const OUT_OF_SCALE: u8 = 253;

/// One item's answers, one a respondent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Column {
    /// Id of the item.
    pub item: String,
    /// For an item of type "many": the option that this column is about; 1 is chosen, 0 is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub option: Option<String>,
    /// What is added to a number of the column to get the answer: the lowest point of the scale.
    #[serde(default)]
    pub from: i32,
    /// As answered, before anything is reversed, less `from`; 255 not answered, 254 does not apply, 253 out of scale. For an item of type
    /// "choice" the option's number from 0.
    pub answers: Vec<u8>,
}

/// Words that somebody wrote, without who it was. They stand in the order of their own text, not in that of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Comment {
    /// Id of the item.
    pub item: String,
    /// What was written.
    pub text: String,
}

/// What the keys of respondents are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum KeyKind {
    /// Nothing links the answers of one person.
    #[default]
    None,
    /// Made from a code word of the person's own.
    Code,
    /// A random ticket from a letter.
    Ticket,
    /// The id or address of a person in the roster.
    Person,
}

/// A way to group respondents, such as a department.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Group {
    /// The column's header.
    pub name: String,
    /// Its values, each once.
    pub labels: Vec<String>,
    /// One a respondent: the number of the label from 0; 65535 where nothing stands.
    pub values: Vec<u16>,
}

/// One wave of answers to one instrument.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Responses {
    /// Id of the instrument.
    pub instrument: String,
    /// Its version.
    #[serde(default)]
    pub version: String,
    /// The occasion: "baseline".
    #[serde(default)]
    pub wave: String,
    /// How many respondents.
    pub count: u32,
    /// One column an item, in the instrument's order; "many" has one an option; comments have none.
    pub columns: Vec<Column>,
    /// Comments apart.
    #[serde(default)]
    pub comments: Vec<Comment>,
    /// What `keys` are.
    #[serde(default)]
    pub key_kind: KeyKind,
    /// One a respondent, empty for somebody without one; no entries at all when nothing links respondents.
    #[serde(default)]
    pub keys: Vec<String>,
    /// One a respondent, or no entries at all.
    #[serde(default)]
    pub sides: Vec<Option<PairSide>>,
    /// Names of pairs, one a respondent and empty for somebody without one, or no entries at all.
    #[serde(default)]
    pub pairs: Vec<String>,
    /// Ways to group respondents.
    #[serde(default)]
    pub groups: Vec<Group>,
    /// How long each took, in seconds, 0 where it is not known; or no entries at all. Kept until careless answers are settled
    /// ([`Responses::settle`]), then dropped.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seconds: Vec<u32>,
}

impl Responses {
    /// The column of an item; for "many" that of its first option.
    #[must_use]
    pub fn column(&self, item: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.item == item)
    }

    /// Takes the columns' answers one after another, as they cross from JavaScript.
    ///
    /// # Errors
    /// `responses-unfit` where a column is missing or has not one answer for each respondent.
    pub fn fill(&mut self, answers: &mut dyn Iterator<Item = Vec<u8>>) -> Result<(), crate::Error> {
        for column in &mut self.columns {
            column.answers = answers
                .next()
                .filter(|answers| answers.len() == self.count as usize)
                .ok_or_else(|| {
                    crate::Error::new(
                        "responses-unfit",
                        say!("responses-uneven"),
                        say!("responses-uneven.advice"),
                    )
                })?;
        }
        Ok(())
    }

    /// Forgets what is only there to find careless answers.
    pub fn settle(&mut self) {
        self.seconds = Vec::new();
    }

    /// Leaves respondents out: keeps those for whom `keep` says so.
    pub fn retain(&mut self, keep: impl Fn(usize) -> bool) {
        fn filter<T>(list: &mut Vec<T>, keep: &impl Fn(usize) -> bool) {
            let mut at = 0;
            list.retain(|_| {
                at += 1;
                keep(at - 1)
            });
        }
        for column in &mut self.columns {
            filter(&mut column.answers, &keep);
        }
        for group in &mut self.groups {
            filter(&mut group.values, &keep);
        }
        filter(&mut self.keys, &keep);
        filter(&mut self.sides, &keep);
        filter(&mut self.pairs, &keep);
        filter(&mut self.seconds, &keep);
        let kept = (0..self.count as usize).filter(|&at| keep(at)).count();
        self.count = u32::try_from(kept).unwrap_or(u32::MAX);
    }
}
