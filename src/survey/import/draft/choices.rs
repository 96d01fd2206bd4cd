//! What items may be: the choices of the questions that a draft asks.

use super::numbers::{Counts, Ends};
use crate::finding::Collector;
use crate::finding::{Finding, Severity};
use crate::survey::instrument::ItemOption;
use crate::survey::instrument::{ItemType, Scale, Texts};
use crate::survey::instrument::{OpenQuestion, QuestionChoice};
use crate::words::say;

pub(super) fn codes_of(codes: &[i64]) -> Vec<String> {
    codes.iter().map(i64::to_string).collect()
}

/// The items stand on this scale, with the labels that the file has.
pub(super) fn on_scale(ends: &Ends, counts: &Counts) -> QuestionChoice {
    let Ends { min, max, codes } = ends;
    let codes = codes_of(codes);
    let (lowest, highest) = (min.to_string(), max.to_string());
    let mut text = say!("draft-on-scale", min = &lowest, max = &highest);
    let mut id = format!("{min}-{max}");
    if !codes.is_empty() {
        text = say!(
            "draft-on-scale-without",
            min = &lowest,
            max = &highest,
            codes = codes.join(", "),
            count = codes.len()
        );
        id = format!("{id}-without-{}", codes.join("-"));
    }
    QuestionChoice {
        id,
        text,
        kind: Some(ItemType::Scale),
        scale: Some(scale(*min, *max, counts.labels_of(*min, *max))),
        no_answer: codes,
        ..QuestionChoice::default()
    }
}

fn scale(min: i64, max: i64, labels: Vec<String>) -> Scale {
    let end = |end: i64| i32::try_from(end).unwrap_or_default();
    Scale {
        min: end(min),
        max: end(max),
        labels: (!labels.is_empty())
            .then(|| (DRAFTED.to_owned(), labels))
            .into_iter()
            .collect(),
        ..Scale::default()
    }
}

/// The items stand on a scale of these labels, lowest first.
pub(super) fn labelled(labels: &[String]) -> QuestionChoice {
    QuestionChoice {
        id: format!("{}-points", labels.len()),
        text: labels.join(" · "),
        kind: Some(ItemType::Scale),
        scale: Some(scale(1, labels.len() as i64, labels.to_vec())),
        ..QuestionChoice::default()
    }
}

/// The items are one of these.
pub(super) fn choice(options: &[String]) -> QuestionChoice {
    let option = |(at, text): (usize, &String)| ItemOption {
        id: format!("o{}", at + 1),
        text: one(text, DRAFTED),
    };
    QuestionChoice {
        id: "choice".to_owned(),
        text: say!("draft-choice"),
        kind: Some(ItemType::Choice),
        options: options.iter().enumerate().map(option).collect(),
        ..QuestionChoice::default()
    }
}

/// The choices with ids that each name one of them: two scales of as many points may differ in their labels.
pub(super) fn told_apart(mut choices: Vec<QuestionChoice>) -> Vec<QuestionChoice> {
    let ids: Vec<String> = choices.iter().map(|choice| choice.id.clone()).collect();
    for (at, choice) in choices.iter_mut().enumerate() {
        let before = ids[..at].iter().filter(|id| **id == ids[at]).count();
        if before > 0 {
            choice.id = format!("{}-{}", choice.id, before + 1);
        }
    }
    choices
}

/// What a column of texts may be, beside other things that it may be.
pub(super) fn words() -> QuestionChoice {
    QuestionChoice {
        id: "words".to_owned(),
        text: say!("draft-words"),
        kind: Some(ItemType::Comment),
        ..QuestionChoice::default()
    }
}

pub(super) fn one_of(options: &[String]) -> QuestionChoice {
    QuestionChoice {
        text: say!("draft-one-of", count = options.len()),
        ..choice(options)
    }
}

pub(super) fn several_of(options: &[String]) -> QuestionChoice {
    QuestionChoice {
        id: "several".to_owned(),
        text: say!("draft-several-of", count = options.len()),
        kind: Some(ItemType::Many),
        ..choice(options)
    }
}

/// One after the other: "these; those".
pub(super) fn in_turn(texts: Vec<String>) -> String {
    texts
        .into_iter()
        .reduce(|before, next| say!("draft-then", before = before, next = next))
        .unwrap_or_default()
}

pub(super) fn left_out() -> QuestionChoice {
    QuestionChoice {
        id: "left-out".to_owned(),
        text: say!("draft-left-out"),
        ..QuestionChoice::default()
    }
}

/// The columns are no items.
pub(super) fn no_scale() -> QuestionChoice {
    QuestionChoice {
        id: "no-scale".to_owned(),
        text: say!("draft-no-scale"),
        ..QuestionChoice::default()
    }
}

/// The language that texts are drafted in before it is known.
const DRAFTED: &str = "en";

pub(super) fn one(text: &str, language: &str) -> Texts {
    [(language.to_owned(), text.to_owned())]
        .into_iter()
        .collect()
}

/// The same in another language than the one that texts are drafted in.
pub(super) fn spoken(choice: &QuestionChoice, language: &str) -> QuestionChoice {
    let mut choice = choice.clone();
    if language == DRAFTED {
        return choice;
    }
    for option in &mut choice.options {
        option.text = option
            .text
            .drain(..)
            .map(|(_, text)| (language.to_owned(), text))
            .collect();
    }
    if let Some(scale) = &mut choice.scale {
        scale.labels = scale
            .labels
            .drain(..)
            .map(|(_, labels)| (language.to_owned(), labels))
            .collect();
    }
    choice
}

/// The finding that asks: a mend for each choice, the proposal first.
pub(in crate::survey::import) fn asked<'a>(
    question: &OpenQuestion,
    headers: impl Iterator<Item = &'a str>,
    file: &str,
) -> Option<Finding> {
    let mut note = Collector::new(&question.code, Severity::Question);
    for header in headers {
        note.at(None, Some(header));
    }
    for choice in &question.choices {
        note.fix(
            &choice.text,
            serde_json::json!({ "settled": { &question.id: choice.id } }),
        );
    }
    note.finish_in(file, &question.text, say!("draft-question-advice"))
}
