//! What an import changed or left out, by cause, each with the question and the setting as its place.

use crate::finding::Collector;
use crate::finding::{Finding, Severity};

/// Code, severity, what happened (after how often), and what to do.
pub(super) type Cause = (&'static str, Severity, &'static str, &'static str);

pub(super) const NOT_TAKEN: Cause = (
    "not-taken",
    Severity::Warning,
    "parts of the definition are of a kind that is not taken.",
    "Leave them out, or ask the same in another way.",
);
pub(super) const CONDITION: Cause = (
    "condition-not-taken",
    Severity::Warning,
    "conditions are not of the simple form “this earlier question has that answer”; they are left out, so their questions are asked more often.",
    "Write a simple condition for each, or leave it as it is.",
);
pub(super) const NARROWED: Cause = (
    "condition-narrowed",
    Severity::Note,
    "conditions of the form “has not this answer” hold here only for those who gave another answer, not for those who gave none.",
    "Nothing to do, unless the earlier question is often left out.",
);
pub(super) const ENABLED: Cause = (
    "enabled-is-shown",
    Severity::Note,
    "questions can be answered only under a condition; here they are not shown otherwise.",
    "Nothing to do: nobody could have answered them.",
);
pub(super) const NOT_ASKED: Cause = (
    "not-asked",
    Severity::Warning,
    "parts of the definition are hidden or cannot be changed there, so nobody was asked: they are left out.",
    "Make them visible in the definition if they are to be asked.",
);
pub(super) const FREE: Cause = (
    "never-required",
    Severity::Note,
    "questions must be answered in the definition; here everybody may leave any question out.",
    "Nothing to do; how many left a question out stands beside every figure.",
);
pub(super) const KEY: Cause = (
    "key-not-taken",
    Severity::Note,
    "settings of the definition have no place here and are left out.",
    "Look at those that change what is asked, or what an answer means.",
);
pub(super) const COUNTED: Cause = (
    "values-counted",
    Severity::Warning,
    "scales have values that do not follow each other; their points are counted one by one, so a mean is a mean of points, not of those values.",
    "Files with the old values are read as before. Give the points whole numbers in a row if the numbers matter.",
);
pub(super) const TURNED: Cause = (
    "order-turned",
    Severity::Note,
    "scales did not stand lowest first; they do now, and each text is still on its own value.",
    "Compare one of them with the original.",
);
pub(super) const UPSIDE_DOWN: Cause = (
    "labels-upside-down",
    Severity::Warning,
    "scales give their lowest value to what is usually the highest label, so a low mean says much agreement.",
    "Mark their questions as scored the other way round if a high score is to mean much.",
);
pub(super) const APART: Cause = (
    "not-applicable-apart",
    Severity::Note,
    "scales hold an answer such as “N/A” that is no point of them; it counts as “does not apply”.",
    "Nothing to do.",
);
pub(super) const FORMATTED: Cause = (
    "formatting-taken-out",
    Severity::Note,
    "texts were formatted; only the text is kept.",
    "Read them once.",
);
pub(super) const FILLED: Cause = (
    "place-not-filled",
    Severity::Warning,
    "texts have places that SurveyJS fills in, such as {name}; “…” stands there now.",
    "Reword them so that they fit everybody.",
);
pub(super) const LANGUAGE: Cause = (
    "language-without-title",
    Severity::Note,
    "languages have texts but no title.",
    "Where most questions are there in the language, the title is taken over as it is; else the language is not offered. Write the title in it.",
);

pub(super) const LABEL_ORDER: Cause = (
    "label-order",
    Severity::Question,
    "lists of answers have no order that their words or numbers tell; they are choices without scores for now.",
    "Answer which end is the lowest, or that they have no order; nothing is scored of them before.",
);
pub(super) const RECOMMENDATION: Cause = (
    "recommendation",
    Severity::Question,
    "questions run from 0 to 10 but do not say that they ask for a recommendation; they are plain scales for now.",
    "Answer whether they are to give an eNPS; nothing is scored of them before.",
);
pub(super) const CHOICE_OR_SCALE: Cause = (
    "choice-or-scale",
    Severity::Question,
    "choices read like a scale; they are choices without scores for now.",
    "Answer whether they are to have a mean; nothing is scored of them before.",
);

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
        let finding = |((_, _, text, advice), note): (Cause, Collector)| {
            note.finish_counted("definition", text, advice)
        };
        self.0.into_iter().filter_map(finding).collect()
    }
}
