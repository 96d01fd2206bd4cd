//! What an import changed or left out, by cause, each with the question and the setting as its place.

use crate::finding::Collector;
use crate::finding::{Finding, Severity};
use crate::words::say;

/// Code, severity, what happened (after how often), and what to do.
pub(super) type Cause = (&'static str, Severity);

pub(super) const NOT_TAKEN: Cause = ("not-taken", Severity::Warning);
pub(super) const CONDITION: Cause = ("condition-not-taken", Severity::Warning);
pub(super) const NARROWED: Cause = ("condition-narrowed", Severity::Note);
pub(super) const ENABLED: Cause = ("enabled-is-shown", Severity::Note);
pub(super) const NOT_ASKED: Cause = ("not-asked", Severity::Warning);
pub(super) const FREE: Cause = ("never-required", Severity::Note);
pub(super) const KEY: Cause = ("key-not-taken", Severity::Note);
pub(super) const COUNTED: Cause = ("values-counted", Severity::Warning);
pub(super) const TURNED: Cause = ("order-turned", Severity::Note);
pub(super) const UPSIDE_DOWN: Cause = ("labels-upside-down", Severity::Warning);
pub(super) const APART: Cause = ("not-applicable-apart", Severity::Note);
pub(super) const FORMATTED: Cause = ("formatting-taken-out", Severity::Note);
pub(super) const FILLED: Cause = ("place-not-filled", Severity::Warning);
pub(super) const LANGUAGE: Cause = ("language-without-title", Severity::Note);

pub(super) const LABEL_ORDER: Cause = ("label-order", Severity::Question);
pub(super) const RECOMMENDATION: Cause = ("recommendation", Severity::Question);
pub(super) const CHOICE_OR_SCALE: Cause = ("choice-or-scale", Severity::Question);

/// Causes with their places so far, in the order in which they came up.
#[derive(Default)]
pub(super) struct Said(Vec<(Cause, Collector)>);

impl Said {
    /// At the element with this number, counted from 1, and this setting: "ease.rateStep".
    pub(super) fn at(&mut self, cause: &Cause, position: u32, place: &str) {
        let row = (position > 0).then_some(position);
        let known = self.0.iter_mut().find(|(known, _)| known.0 == cause.0);
        match known {
            Some((_, note)) => note.at(row, Some(place)),
            None => {
                let mut note = Collector::new(cause.0, cause.1);
                note.at(row, Some(place));
                self.0.push((*cause, note));
            }
        }
    }

    /// All of it.
    pub(super) fn findings(self) -> Vec<Finding> {
        let finding = |((code, _), note): (Cause, Collector)| {
            let count = note.count();
            let text = say!(
                format!("surveyjs-{code}"),
                count = count,
                placeholder = "{name}"
            );
            let advice = say!(format!("surveyjs-{code}.advice"));
            note.finish_in("definition", text, advice)
        };
        self.0.into_iter().filter_map(finding).collect()
    }
}
