//! A draft in the making: what each column turned out to be so far, and what is to be asked.

use super::choices::choice;
use super::field::Field;
use super::lists;
use super::looks::is_running;
use super::seen;
use crate::finding::Collector;
use crate::roster::cells::text::fold;
use crate::survey::instrument::ItemType;
use crate::survey::instrument::QuestionChoice;
use crate::words::{FluentArgs, sentence};

/// What a column turned out to be.
pub(super) enum Role {
    /// Not decided yet.
    Open,
    /// No answers.
    Nothing,
    /// An item by itself.
    Item(Box<QuestionChoice>),
    /// One option, by its number, of a set by its number.
    Option(usize, usize),
}

/// A question with a column an option.
pub(super) struct Set {
    pub(super) question: String,
    pub(super) options: Vec<String>,
    /// What stands in each option's column where it is a number of its own.
    pub(super) own: Vec<i64>,
}

impl Set {
    /// The name of an option: its place, or the number that stands for it in the file.
    pub(super) fn id(&self, option: usize) -> String {
        match self.own.get(option) {
            Some(number) => format!("n{number}"),
            None => format!("o{}", option + 1),
        }
    }

    pub(super) fn choice(&self) -> QuestionChoice {
        let mut choice = choice(&self.options);
        for (nth, option) in choice.options.iter_mut().enumerate() {
            option.id = self.id(nth);
        }
        choice
    }
}

/// A question that the file leaves open, about fields by their number.
pub(super) struct Ask {
    pub(super) code: &'static str,
    /// What is asked, as a key of the catalogue, and what varies in it; how many fields there are is told to it at the end.
    pub(super) said: &'static str,
    pub(super) args: Vec<(&'static str, String)>,
    pub(super) choices: Vec<QuestionChoice>,
    pub(super) fields: Vec<usize>,
}

impl Ask {
    /// The sentence that asks.
    pub(super) fn words(&self) -> String {
        let mut args = FluentArgs::new();
        args.set("count", self.fields.len());
        for (name, value) in &self.args {
            args.set(*name, value.as_str());
        }
        sentence(self.said, &args)
    }
}

pub(super) struct Drafter {
    pub(super) fields: Vec<Field>,
    pub(super) roles: Vec<Role>,
    pub(super) sets: Vec<Set>,
    pub(super) asks: Vec<Ask>,
    /// Columns that may be something else than they were taken for, each with a question.
    pub(super) doubts: Vec<Ask>,
    /// Columns whose labels seem to have an order, lowest first.
    pub(super) presumed: Vec<(Vec<usize>, Vec<String>)>,
    /// Columns whose labels may have an order that they do not tell.
    pub(super) unsure: Vec<(Vec<usize>, Vec<String>, bool)>,
    /// Sets of options of which nobody chose two.
    pub(super) single: Vec<usize>,
    /// Columns of one question in which nobody gave a number twice, as in ranks.
    pub(super) ranked: Vec<usize>,
    /// Columns that the file has no question for.
    pub(super) nameless: Collector,
    pub(super) amounts: Collector,
    pub(super) language: &'static str,
    /// The tool writes several options into one cell, so that a column for each row of a question is a grid.
    pub(super) grids: bool,
    /// The tool writes "Yes" and "No" of options.
    pub(super) worded: bool,
}

impl Drafter {
    pub(super) fn open(&self) -> Vec<usize> {
        let open = |at: &usize| matches!(self.roles[*at], Role::Open);
        (0..self.fields.len()).filter(open).collect()
    }

    /// Columns without answers, days and times, and numbers that count the rows.
    pub(super) fn nothing(&mut self) {
        for at in 0..self.fields.len() {
            let texts = &self.fields[at].seen.texts;
            let dates = texts.iter().filter(|(text, _)| seen::is_date(text)).count();
            // 0 in every row is what some programs write for nothing, unless it says of an option that nobody chose it.
            let field = &self.fields[at];
            let option = lists::part(&field.header, &field.question, &field.part).is_some();
            let zeros = !option && field.seen.rows >= 10 && texts.len() == 1 && texts[0].0 == "0";
            let links = texts
                .iter()
                .all(|(text, _)| text.starts_with("http://") || text.starts_with("https://"));
            let points = texts.iter().all(|(text, _)| seen::is_points(text));
            if texts.is_empty()
                || points
                || links
                || zeros
                || dates * 10 > texts.len() * 9
                || is_running(&field.seen)
            {
                self.roles[at] = Role::Nothing;
            }
        }
    }

    /// Takes the columns for what `what` says.
    pub(super) fn settle(&mut self, members: &[usize], what: &QuestionChoice) {
        for at in members {
            let mut what = what.clone();
            if what.kind == Some(ItemType::Scale) || what.kind == Some(ItemType::Nps) {
                // "Not sure" is no answer unless the scale has it for its middle.
                let points: Vec<String> = what
                    .scale
                    .iter()
                    .flat_map(|scale| scale.labels.values().flatten())
                    .map(|label| fold(label))
                    .collect();
                let mut perhaps = self.fields[*at].seen.perhaps();
                perhaps
                    .retain(|text| !points.contains(&fold(text)) && !what.no_answer.contains(text));
                what.no_answer.extend(perhaps);
            }
            self.roles[*at] = Role::Item(Box::new(what));
        }
    }

    /// Takes a column for the first choice, and asks about it together with others of which that is unsure.
    pub(super) fn doubt(&mut self, at: usize, choices: Vec<QuestionChoice>) {
        if let [only] = choices.as_slice() {
            return self.settle(&[at], only);
        }
        let Some(first) = choices.first() else {
            return;
        };
        self.settle(&[at], first);
        self.doubts.push(Ask {
            code: "column-kind",
            said: "draft-column-kind",
            args: Vec::new(),
            choices,
            fields: vec![at],
        });
    }

    /// Takes the columns for the first choice, and asks.
    pub(super) fn ask(&mut self, ask: Ask) {
        if let [only] = ask.choices.as_slice() {
            return self.settle(&ask.fields, only);
        }
        let Some(first) = ask.choices.first() else {
            return;
        };
        self.settle(&ask.fields, first);
        // A questionnaire of fifty columns "V1", "V2" … with two answers each is one question, not fifty.
        let stem = |ask: &Ask| {
            let header = &self.fields[*ask.fields.first()?].header;
            let stem = header.trim_end_matches(|c: char| c.is_ascii_digit());
            (stem.len() < header.len()).then(|| fold(stem))
        };
        let own = stem(&ask);
        let slider =
            |one: &Ask| one.code == "slider" && ask.code == "slider" && one.choices == ask.choices;
        let like = self.asks.iter().position(|one| {
            let same = one.code == ask.code && one.choices == ask.choices;
            let coded = |ask: &Ask| {
                ask.fields.iter().all(|at| {
                    let header = &self.fields[*at].header;
                    !header.contains(' ') && header.contains(|c: char| c.is_ascii_digit())
                })
            };
            let few = same && one.code == "choice-or-scale";
            let codes = few && coded(one) && coded(&ask);
            let stems = few && own.is_some();
            // The same question about other columns is one question.
            let labels = same && ["scale-ends", "label-order"].contains(&one.code);
            slider(one)
                || codes
                || stems && stem(one) == own
                || labels && one.said == ask.said && one.args == ask.args
        });
        match like {
            Some(at) => self.asks[at].fields.extend(ask.fields),
            None => self.asks.push(ask),
        }
    }
}
