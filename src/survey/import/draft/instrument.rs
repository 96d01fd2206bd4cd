//! The instrument that a draft is at the end, with where each column goes and what is asked.

use std::hash::Hasher;

use siphasher::sip128::{Hasher128, SipHasher24};
use sorting::ColdSort;

use super::choices::{asked, in_turn, one, spoken, told_apart};
use super::drafter::{Ask, Drafter, Role};
use crate::finding::Finding;
use crate::roster::cells::text::fold;
use crate::survey::import::column_use::ColumnUse;
use crate::survey::import::mapping::AnswerColumn;
use crate::survey::import::tools;
use crate::survey::instrument::{Instrument, Item, ItemType};
use crate::survey::instrument::{OpenQuestion, QuestionChoice};
use crate::words::say;

/// Most questions about one file.
const MOST_QUESTIONS: usize = 6;

/// Most columns of which a question says how each is read.
const SAID: usize = 12;

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
                        ..self.sets[*set].choice()
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
                    column.option = Some(self.sets[*set].id(*option));
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
        let mut made = |ask: Ask| -> Option<OpenQuestion> {
            let items: Vec<String> = ask
                .fields
                .iter()
                .filter_map(|at| ids[*at].clone())
                .collect();
            let first = items.first()?;
            let choices = ask.choices.iter().map(|choice| spoken(choice, language));
            Some(OpenQuestion {
                id: format!("{}-{first}", ask.code),
                code: ask.code.to_owned(),
                text: ask.words(),
                proposal: ask.choices.first()?.id.clone(),
                choices: told_apart(choices.collect()),
                items,
                apart: Vec::new(),
            })
        };
        let mut questions: Vec<OpenQuestion> =
            self.asks.into_iter().filter_map(&mut made).collect();
        let asked_of = |item: &String| questions.iter().any(|one| one.items.contains(item));
        let mut doubts: Vec<OpenQuestion> = self
            .doubts
            .into_iter()
            .filter_map(&mut made)
            .filter(|one| !one.items.iter().any(asked_of))
            .collect();
        // Where there are many, those about few columns are one.
        let most = MOST_QUESTIONS - usize::from(!doubts.is_empty());
        if questions.len() > most {
            let mut sizes: Vec<usize> = questions.iter().map(|one| one.items.len()).collect();
            sizes.cold_sort_by(|one, other| other.cmp(one));
            let least = sizes[MOST_QUESTIONS - 1];
            let mut kept = 0;
            let (large, small) = questions.into_iter().partition(|one| {
                let keep = one.items.len() >= least && kept + 1 < MOST_QUESTIONS;
                kept += usize::from(keep);
                keep
            });
            questions = large;
            doubts.splice(0..0, small);
        }
        questions.extend(together(doubts, &instrument));
        for question in questions {
            let about = |column: &&AnswerColumn| {
                let item = column.item.as_ref();
                item.is_some_and(|item| question.items.contains(item))
                    && column
                        .option
                        .as_deref()
                        .is_none_or(|option| option == "o1" || option.starts_with('n'))
            };
            let headers: Vec<String> = columns
                .iter()
                .filter(about)
                .map(|column| column.column.clone())
                .collect();
            findings.extend(asked(&question, headers.iter().map(String::as_str), name));
            instrument.questions.push(question);
        }
        findings.extend(nameless.said_in("survey-nameless-columns", name));
        findings.extend(self.amounts.said_in("survey-numbers-not-scales", name));
        (instrument, columns, findings)
    }
}

/// One question for several: whether each holds as it is proposed.
fn together(questions: Vec<OpenQuestion>, instrument: &Instrument) -> Option<OpenQuestion> {
    if questions.len() < 2 {
        return questions.into_iter().next();
    }
    let mut items: Vec<String> = Vec::new();
    for item in questions.iter().flat_map(|one| &one.items) {
        if !items.contains(item) {
            items.push(item.clone());
        }
    }
    let kind = items
        .first()
        .and_then(|item| instrument.item(item))
        .map(|item| item.kind);
    let proposed = QuestionChoice {
        id: "as-proposed".to_owned(),
        text: as_proposed(&questions, instrument),
        kind,
        ..QuestionChoice::default()
    };
    let apart = QuestionChoice {
        id: "one-by-one".to_owned(),
        text: say!("draft-otherwise"),
        kind,
        one_by_one: true,
        ..QuestionChoice::default()
    };
    Some(OpenQuestion {
        id: format!("column-kinds-{}", items.first()?),
        code: "column-kinds".to_owned(),
        text: say!("draft-column-kinds", columns = items.len()),
        proposal: proposed.id.clone(),
        choices: vec![proposed, apart],
        items,
        apart: questions,
    })
}

/// "Each as proposed", and what that is for each of these questions.
pub(super) fn as_proposed(questions: &[OpenQuestion], instrument: &Instrument) -> String {
    let short = |text: &str, most: usize| -> String {
        let cut: String = text.chars().take(most).collect();
        match cut.len() < text.len() {
            true => format!("{} …", cut.trim_end()),
            false => cut,
        }
    };
    let mut said: Vec<String> = questions
        .iter()
        .take(SAID)
        .filter_map(|one| {
            let item = instrument.item(one.items.first()?)?;
            let proposed = one
                .choices
                .iter()
                .find(|choice| choice.id == one.proposal)?;
            let text = item.text.values().next()?;
            let (question, choice) = (short(text, 50), short(&proposed.text, 70));
            Some(match one.items.len() {
                1 => say!("draft-proposed", question = question, choice = choice),
                count => say!(
                    "draft-proposed-more",
                    question = question,
                    count = count - 1,
                    choice = choice
                ),
            })
        })
        .collect();
    if questions.len() > SAID {
        said.push(say!("draft-and-more", count = questions.len() - SAID));
    }
    say!("draft-as-proposed", list = in_turn(said))
}
