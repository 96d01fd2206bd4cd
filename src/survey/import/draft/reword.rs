//! What a drafted instrument asks, said anew in the language that is spoken now.

use super::instrument::as_proposed;
use crate::survey::instrument::{Instrument, OpenQuestion};
use crate::words::Sentences;

/// What varies in the sentences of a draft.
const NAMES: &[&str] = &[
    "count", "low", "high", "min", "max", "columns", "used", "labels", "codes", "header", "text",
];

/// The same instrument, whose open questions are asked in the language that is spoken. Its own texts stay as they are; so does a question
/// that is not worded as ours are.
///
/// ```
/// use viceversa::survey::{ReadResponsesOptions, read_responses, reword_questions};
/// use viceversa::words;
/// let file = "I feel heard,I feel safe\n1,6\n2,5\n3,6\n4,4\n6,2\n5,1\n";
/// let read = read_responses(file.as_bytes(), ReadResponsesOptions::default())?;
/// let german = words::within(Some("de"), || reword_questions(read.instrument.clone()));
/// assert_ne!(german.questions[0].text, read.instrument.questions[0].text);
/// assert_eq!(reword_questions(german), read.instrument);
/// # Ok::<(), viceversa::Error>(())
/// ```
#[must_use]
pub fn reword_questions(mut instrument: Instrument) -> Instrument {
    if instrument.questions.is_empty() {
        return instrument;
    }
    let sentences = Sentences::of(&["draft-", "question-"], NAMES);
    let mut questions = std::mem::take(&mut instrument.questions);
    for question in &mut questions {
        reword(question, &instrument, &sentences);
    }
    instrument.questions = questions;
    instrument
}

fn reword(question: &mut OpenQuestion, instrument: &Instrument, sentences: &Sentences) {
    for one in &mut question.apart {
        reword(one, instrument, sentences);
    }
    let said = [&mut question.text]
        .into_iter()
        .chain(question.choices.iter_mut().map(|choice| &mut choice.text));
    for text in said {
        if let Some(anew) = sentences.anew(text) {
            *text = anew;
        }
    }
    // This one lists what the others propose.
    let listed = as_proposed(&question.apart, instrument);
    let proposed = question
        .choices
        .iter_mut()
        .find(|choice| choice.id == "as-proposed");
    if let Some(choice) = proposed.filter(|_| question.code == "column-kinds") {
        choice.text = listed;
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::NAMES;

    /// A sentence with another name in it would stay in the language in which it was asked.
    #[test]
    fn every_name_in_a_sentence_of_a_draft_is_known() {
        let english = include_str!("../../../../locales/en/core/survey-draft.ftl");
        // These put the list together that `as_proposed` makes anew.
        let listed = ["list", "question", "choice", "before", "next"];
        let lines = english.lines().filter(|line| !line.starts_with('#'));
        let names = lines.flat_map(|line| line.split('$').skip(1));
        let names: BTreeSet<&str> = names
            .filter_map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric()).next())
            .collect();
        assert!(names.len() > 8, "{names:?}");
        let known = |name: &&str| NAMES.contains(name) || listed.contains(name);
        let other: Vec<&str> = names.into_iter().filter(|name| !known(name)).collect();
        assert_eq!(other, Vec::<&str>::new());
    }
}
