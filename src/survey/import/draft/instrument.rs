//! The instrument that a draft is at the end, with where each column goes and what is asked.

use std::hash::Hasher;

use siphasher::sip128::{Hasher128, SipHasher24};

use super::choices::{asked, choice, one, spoken};
use super::drafter::{Drafter, Role};
use crate::finding::Finding;
use crate::roster::cells::text::fold;
use crate::survey::import::column_use::ColumnUse;
use crate::survey::import::mapping::AnswerColumn;
use crate::survey::import::tools;
use crate::survey::instrument::{Instrument, Item, ItemType};
use crate::survey::instrument::{OpenQuestion, QuestionChoice};

impl Drafter {
    /// A name by what is asked: the same whenever the same form is read, another for another form. Answers, people and the name of the file
    /// have no part in it.
    fn id(&self) -> String {
        let mut asked = SipHasher24::new();
        for (field, role) in self.fields.iter().zip(&self.roles) {
            if matches!(role, Role::Item(_) | Role::Option(..)) {
                for text in [&field.header, &field.question, &field.part] {
                    asked.write(fold(text).as_bytes());
                    asked.write_u8(0);
                }
            }
        }
        format!("draft-{:08x}", asked.finish128().h1 >> 32)
    }

    pub(super) fn finish(
        self,
        name: &str,
        mut columns: Vec<AnswerColumn>,
    ) -> (Instrument, Vec<AnswerColumn>, Vec<Finding>) {
        let language = self.language;
        let mut instrument = Instrument {
            id: self.id(),
            version: "1".to_owned(),
            title: one(
                name.rsplit_once('.').map_or(name, |(stem, _)| stem),
                language,
            ),
            ..Instrument::default()
        };
        let mut ids: Vec<Option<String>> = Vec::new();
        let mut nameless = self.nameless;
        let mut known: Vec<Option<String>> = self.sets.iter().map(|_| None).collect();
        for (field, role) in self.fields.iter().zip(&self.roles) {
            let column = &mut columns[field.at];
            let (what, text) = match role {
                Role::Open | Role::Nothing => {
                    ids.push(None);
                    continue;
                }
                Role::Item(what) => (
                    what.as_ref().clone(),
                    if field.part.is_empty() {
                        &field.question
                    } else {
                        &field.part
                    },
                ),
                Role::Option(set, _) => (
                    QuestionChoice {
                        kind: Some(match self.single.contains(set) {
                            true => ItemType::Choice,
                            false => ItemType::Many,
                        }),
                        ..choice(&self.sets[*set].options)
                    },
                    &self.sets[*set].question,
                ),
            };
            let shown = if field.part.is_empty() {
                &field.question
            } else {
                &field.part
            };
            if tools::is_nameless(shown) {
                nameless.at(None, Some(&field.header));
            }
            if fold(shown) != fold(&field.header) {
                column.text.clone_from(shown);
            }
            column.what = ColumnUse::Item;
            let before = match role {
                Role::Option(set, option) => {
                    column.option = Some(format!("o{}", option + 1));
                    known[*set].clone()
                }
                _ => None,
            };
            let id = before.unwrap_or_else(|| {
                let id = format!("q{}", instrument.items.len() + 1);
                instrument.items.push(Item {
                    id: id.clone(),
                    text: one(text, language),
                    ..Item::default()
                });
                spoken(&what, language).apply(&mut instrument, std::slice::from_ref(&id));
                id
            });
            if let Role::Option(set, _) = role {
                known[*set] = Some(id.clone());
            }
            column.item = Some(id.clone());
            ids.push(Some(id));
        }
        let mut findings = Vec::new();
        for ask in self.asks {
            let items: Vec<String> = ask
                .fields
                .iter()
                .filter_map(|at| ids[*at].clone())
                .collect();
            let Some(first) = items.first() else {
                continue;
            };
            let question = OpenQuestion {
                id: format!("{}-{first}", ask.code),
                code: ask.code.to_owned(),
                text: ask.text,
                proposal: ask
                    .choices
                    .first()
                    .map(|choice| choice.id.clone())
                    .unwrap_or_default(),
                choices: ask
                    .choices
                    .iter()
                    .map(|choice| spoken(choice, language))
                    .collect(),
                items,
            };
            let headers = ask.fields.iter().map(|at| self.fields[*at].header.as_str());
            findings.extend(asked(&question, headers, name));
            instrument.questions.push(question);
        }
        findings.extend(nameless.finish_counted(
            name,
            "columns hold answers under a header that says nothing, such as \"Response\". The row with the questions seems to be missing.",
            "Bring in the export as the forms tool writes it, or give these questions their texts before anybody reads figures about them.",
        ));
        findings.extend(self.amounts.finish_counted(
            name,
            "columns hold numbers such as an age or a count. They are no scale and are not read.",
            "Nothing needs to be done. If one of them is a scale, map it to an item of your own.",
        ));
        (instrument, columns, findings)
    }
}
