//! What is neither number nor label: lists of options, choices and own words.

use sorting::ColdSort;

use super::choices::choice;
use super::drafter::{Ask, Drafter, Role};
use super::lists;
use super::lists::List;
use super::wordings;
use crate::survey::catalogue::{Labels, order};
use crate::survey::instrument::ItemType;
use crate::survey::instrument::QuestionChoice;

/// Most options of a choice whose answers come back again and again.
const MOST_KINDS: usize = 60;

impl Drafter {
    /// Lists, choices and own words.
    pub(super) fn others(&mut self) {
        for at in self.open() {
            let field = &self.fields[at];
            let seen = &field.seen;
            let named = if field.part.is_empty() {
                &field.question
            } else {
                &field.part
            };
            if wordings::is_other(named) || wordings::is_other(&field.header) {
                self.roles[at] = Role::Item(Box::new(QuestionChoice {
                    kind: Some(ItemType::Comment),
                    ..QuestionChoice::default()
                }));
                continue;
            }
            if let Some(list) = lists::list(seen) {
                self.list(at, list);
                continue;
            }
            if seen.few() && (seen.rows as usize) >= seen.texts.len() * 2 {
                let mut options: Vec<String> =
                    seen.texts.iter().map(|(text, _)| text.clone()).collect();
                options.cold_sort();
                if let Labels::Known(set) =
                    order(&options.iter().map(String::as_str).collect::<Vec<_>>())
                {
                    options = set.labels;
                }
                self.settle(&[at], &choice(&options));
                continue;
            }
            // What is the same for everybody, such as a consent, answers nothing.
            let same = seen.texts.len() == 1 && seen.rows >= 5;
            let person = [&field.header, &field.question]
                .into_iter()
                .any(|text| wordings::asks_who(text));
            if same || person && !seen.few() {
                self.roles[at] = Role::Nothing;
                continue;
            }
            // "10", "15 minutes", "20 mins".
            let measured = seen
                .texts
                .iter()
                .filter(|(text, _)| {
                    text.starts_with(|c: char| c.is_ascii_digit() || "$€£".contains(c))
                        && text.split(' ').count() <= 2
                })
                .count();
            if !seen.few() && measured * 5 > seen.texts.len() * 4 {
                self.amount(at);
                continue;
            }
            // Names of places or heroes that come back again and again are options, however many.
            let back = !seen.many
                && seen.texts.len() <= MOST_KINDS
                && seen.rows as usize >= 5 * seen.texts.len()
                && seen.texts.len() > 1;
            if back {
                let mut options: Vec<String> =
                    seen.texts.iter().map(|(text, _)| text.clone()).collect();
                options.cold_sort();
                self.settle(&[at], &choice(&options));
                continue;
            }
            let words: usize = seen
                .texts
                .iter()
                .map(|(text, _)| text.split(' ').count())
                .sum();
            // Names, ids and addresses are one or two words: they are no comments, unless the header asks for them in a sentence.
            let asked = [&field.header, &field.question, &field.part]
                .into_iter()
                .any(|text| wordings::asks_for_words(text))
                && (seen.texts.len() > 2
                    || seen
                        .texts
                        .iter()
                        .any(|(text, _)| text.split(' ').count() > 2))
                && !seen.texts.iter().any(|(text, _)| text.contains('@'));
            self.roles[at] = if words > seen.texts.len() * 3 || asked {
                Role::Item(Box::new(QuestionChoice {
                    kind: Some(ItemType::Comment),
                    ..QuestionChoice::default()
                }))
            } else {
                Role::Nothing
            };
        }
    }

    pub(super) fn list(&mut self, at: usize, list: List) {
        let many = |id: &str, text: String, options: &[String]| QuestionChoice {
            id: id.to_owned(),
            text,
            kind: Some(ItemType::Many),
            ..choice(options)
        };
        let apart = many(
            "apart",
            format!("{} answers, each by itself", list.options.len()),
            &list.options,
        );
        if list.joined == list.options {
            return self.settle(&[at], &apart);
        }
        let whole = many(
            "joined",
            format!("{} answers, some with a comma in them", list.joined.len()),
            &list.joined,
        );
        let text = "1 question lists several answers in a cell, divided by commas, and some of them never stand apart. Are these one answer with a comma in it?".to_owned();
        let choices = if list.prefer_joined {
            vec![whole, apart]
        } else {
            vec![apart, whole]
        };
        self.ask(Ask {
            code: "list-comma",
            text,
            choices,
            fields: vec![at],
        });
    }
}
