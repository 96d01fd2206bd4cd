//! Questions with a column an option.

use indexmap::IndexMap;

use super::drafter::{Ask, Drafter, Role, Set};
use super::field::Field;
use super::lists;
use super::lists::Part;
use super::seen;
use super::wordings;
use crate::files::Table;
use crate::roster::cells::text::fold;
use crate::survey::import::vocabulary;
use crate::survey::instrument::ItemType;
use crate::survey::instrument::QuestionChoice;
use crate::words::say;

impl Drafter {
    /// Questions with a column an option.
    pub(super) fn options(&mut self, table: &Table, from: usize) {
        let mut sets: IndexMap<String, Vec<(usize, Part)>> = IndexMap::new();
        // Options end with one in one's own words; statements to say yes or no to do not.
        let own_words: Vec<String> = self
            .fields
            .iter()
            .filter(|field| wordings::is_other(&field.part))
            .map(|field| fold(&field.question))
            .collect();
        for at in self.open() {
            let field = &self.fields[at];
            let worded =
                self.worded || !field.part.is_empty() && own_words.contains(&fold(&field.question));
            let found = lists::part(&field.header, &field.question, &field.part)
                .map(|part| lists::cell_of_grid(&field.seen, part))
                .or_else(|| lists::named_behind(&field.seen, &field.header));
            let answered = self.grids && lists::is_true_or_false(&field.seen);
            if let Some(part) =
                found.filter(|part| !answered && lists::is_dummy(&field.seen, &part.option, worded))
            {
                sets.entry(part.stem.clone()).or_default().push((at, part));
            }
        }
        // Where a column of the same question has other numbers too, it is a scale that some gave one answer on.
        for at in self.open() {
            let field = &self.fields[at];
            let scaled = |text: &&str| {
                seen::number(text).is_some_and(|(number, _)| !(0..=1).contains(&number))
            };
            if let Some(part) = lists::part(&field.header, &field.question, &field.part)
                && lists::without_codes(&field.seen).iter().any(scaled)
            {
                sets.shift_remove(&part.stem);
            }
        }
        for members in sets.into_values().filter(|members| members.len() > 1) {
            // A column that nobody chose anything in is an option only beside others that somebody did.
            let texts = |at: usize| self.fields[at].seen.texts.iter();
            if !members
                .iter()
                .any(|(at, _)| texts(*at).any(|(text, _)| !vocabulary::is_unchosen(&fold(text))))
            {
                continue;
            }
            let mut set = Set {
                question: members[0].1.question.clone(),
                options: Vec::new(),
                own: Vec::new(),
            };
            let columns: Vec<&Field> = members.iter().map(|(at, _)| &self.fields[*at]).collect();
            if lists::chosen_once(table, from, &columns) {
                self.single.push(self.sets.len());
            }
            for (nth, (at, part)) in members.iter().enumerate() {
                set.options
                    .push(lists::option_text(&self.fields[*at].seen, part));
                self.roles[*at] = Role::Option(self.sets.len(), nth);
            }
            self.sets.push(set);
        }
    }

    /// Options whose question the file does not name: columns that hold nothing but their own headers, one beside the other.
    pub(super) fn named_options(&mut self, table: &Table, from: usize) {
        let open = self.open();
        let own = |at: &usize| {
            let field = &self.fields[*at];
            field.part.is_empty() && lists::is_own_header(&field.seen, &field.header)
        };
        let mut runs: Vec<Vec<usize>> = Vec::new();
        // "None of them" is the last of its question's options.
        let last_option = |at: usize| {
            let texts = &self.fields[at].seen.texts;
            texts.first().is_some_and(|(text, _)| {
                let folded = fold(text);
                let none = [
                    "none", "aucun", "aucune", "keine", "keines", "ninguno", "ninguna",
                ];
                none.iter().any(|none| {
                    folded == *none
                        || folded.starts_with(&format!("{none} of "))
                        || folded.starts_with(&format!("{none} de "))
                })
            })
        };
        for at in open.into_iter().filter(own) {
            match runs.last_mut() {
                Some(run)
                    if run
                        .last()
                        .is_some_and(|last| last + 1 == at && !last_option(*last)) =>
                {
                    run.push(at)
                }
                _ => runs.push(vec![at]),
            }
        }
        for run in runs.into_iter().filter(|run| run.len() > 1) {
            let options: Vec<String> = run
                .iter()
                .map(|at| self.fields[*at].seen.texts[0].0.clone())
                .collect();
            for (nth, at) in run.iter().enumerate() {
                self.roles[*at] = Role::Option(self.sets.len(), nth);
            }
            let columns: Vec<&Field> = run.iter().map(|at| &self.fields[*at]).collect();
            if lists::chosen_once(table, from, &columns) {
                self.single.push(self.sets.len());
            }
            let first: Vec<&str> = options.iter().take(3).map(String::as_str).collect();
            let more = if options.len() > 3 { " …" } else { "" };
            self.sets.push(Set {
                question: format!("{}{more}", first.join(", ")),
                options,
                own: Vec::new(),
            });
        }
    }

    /// Options in columns of their own of which nobody chose two: one answer, or several that nobody gave.
    pub(super) fn one_or_many(&mut self) {
        let fields: Vec<usize> = (0..self.fields.len())
            .filter(
                |at| matches!(&self.roles[*at], Role::Option(set, 0) if self.single.contains(set)),
            )
            .collect();
        if fields.is_empty() {
            return;
        }
        let (code, said) = match fields.len() {
            1 => ("one-or-many", "question-one-or-many"),
            _ => ("option-columns", "draft-option-columns"),
        };
        let plain = |id: &str, text: String, kind| QuestionChoice {
            id: id.to_owned(),
            text,
            kind: Some(kind),
            ..QuestionChoice::default()
        };
        let mut choices = vec![
            plain("one", say!("draft-one-only"), ItemType::Choice),
            plain("many", say!("draft-several"), ItemType::Many),
        ];
        if fields.len() > 1 {
            choices.push(QuestionChoice {
                one_by_one: true,
                ..plain("one-by-one", say!("draft-not-all-alike"), ItemType::Choice)
            });
        }
        self.asks.push(Ask {
            code,
            said,
            args: Vec::new(),
            choices,
            fields,
        });
    }
}
