//! An instrument made from a file, for the analyst who has answers and nothing else. Columns of one look share one scale. What the file
//! does not settle is asked ([`OpenQuestion`]), and nothing is scored of it until then; all of it can be changed.

mod choices;
mod field;
mod lists;
mod looks;
mod numbers;
mod seen;

pub(super) use choices::asked;
use field::Field;

use std::hash::Hasher;

use indexmap::IndexMap;
use siphasher::sip128::{Hasher128, SipHasher24};

use super::column_use::ColumnUse;
use super::columns::side as side_of;
use super::mapping::AnswerColumn;
use super::tools::{Head, Tool};
use super::vocabulary;
use crate::files::Table;
use crate::finding::{Finding, Severity};
use crate::roster::cells::text::fold;
use crate::survey::catalogue::{DEGREES, LabelSet, Labels, order};
use crate::survey::instrument::{Instrument, Item, ItemType};
use crate::survey::instrument::{OpenQuestion, QuestionChoice};
use crate::survey::note::Note;
use choices::{choice, codes_of, labelled, no_scale, on_scale, one, spoken, these};
use lists::{List, Part};
use looks::{is_running, looks};
use numbers::{Counts, Ends, Numbers};
use seen::Seen;

/// From so many answers on, a label that nobody chose is not there.
const ENOUGH: u32 = 40;

/// What a column turned out to be.
enum Role {
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
struct Set {
    question: String,
    options: Vec<String>,
}

/// A question that the file leaves open, about fields by their number.
struct Ask {
    code: &'static str,
    text: String,
    choices: Vec<QuestionChoice>,
    fields: Vec<usize>,
}

struct Drafter {
    fields: Vec<Field>,
    roles: Vec<Role>,
    sets: Vec<Set>,
    asks: Vec<Ask>,
    amounts: Note,
    language: &'static str,
    /// The tool writes "Yes" and "No" of options.
    worded: bool,
}

/// Makes an instrument of the columns that look like answers, says where each column goes, and what is doubtful.
pub(super) fn draft(
    table: &Table,
    head: &Head,
    name: &str,
) -> (Instrument, Vec<AnswerColumn>, Vec<Finding>) {
    let mut columns = Vec::new();
    let mut fields = Vec::new();
    for (at, header) in table.headers().iter().enumerate() {
        let (question, part) = head.texts.get(at).cloned().unwrap_or_default();
        let mut column = AnswerColumn {
            column: header.clone(),
            ..AnswerColumn::default()
        };
        let named = head.name(at, header);
        let typed = header.ends_with("_TEXT") && head.tool == Tool::Qualtrics;
        if !vocabulary::is_trace(named) && !typed {
            // A "role" may be any role.
            let side = |what: &ColumnUse| {
                let seen = || Seen::of(table, at, head.rows);
                *what != ColumnUse::Side
                    || seen().texts.iter().any(|(text, _)| side_of(text).is_some())
            };
            match vocabulary::of_header(named).filter(side) {
                Some(what) => column.what = what,
                None => fields.push(Field {
                    at,
                    header: header.clone(),
                    question,
                    part,
                    seen: Seen::of(table, at, head.rows),
                }),
            }
        }
        columns.push(column);
    }
    let mut drafter = Drafter {
        roles: fields.iter().map(|_| Role::Open).collect(),
        fields,
        sets: Vec::new(),
        asks: Vec::new(),
        amounts: Note::new("numbers-not-scales", Severity::Note),
        language: "en",
        worded: head.tool == Tool::LimeSurvey,
    };
    drafter.nothing();
    drafter.options();
    drafter.named_options();
    drafter.numbers();
    drafter.groups();
    drafter.labels();
    drafter.others();
    drafter.finish(name, columns)
}

impl Drafter {
    fn open(&self) -> Vec<usize> {
        let open = |at: &usize| matches!(self.roles[*at], Role::Open);
        (0..self.fields.len()).filter(open).collect()
    }

    /// Columns without answers, days and times, and numbers that count the rows.
    fn nothing(&mut self) {
        for at in 0..self.fields.len() {
            let texts = &self.fields[at].seen.texts;
            let dates = texts.iter().filter(|(text, _)| seen::is_date(text)).count();
            if texts.is_empty() || dates * 10 > texts.len() * 9 || is_running(&self.fields[at].seen)
            {
                self.roles[at] = Role::Nothing;
            }
        }
    }

    /// Questions with a column an option.
    fn options(&mut self) {
        let mut sets: IndexMap<String, Vec<(usize, Part)>> = IndexMap::new();
        for at in self.open() {
            let field = &self.fields[at];
            let found = lists::part(&field.header, &field.question, &field.part);
            if let Some(part) =
                found.filter(|part| lists::is_dummy(&field.seen, &part.option, self.worded))
            {
                sets.entry(part.stem.clone()).or_default().push((at, part));
            }
        }
        // Where a column of the same question has other numbers too, it is a scale that some gave one answer on.
        for at in self.open() {
            let field = &self.fields[at];
            let scaled = |(text, _): &(String, u32)| {
                seen::number(text).is_some_and(|(number, _)| !(0..=1).contains(&number))
            };
            if let Some(part) = lists::part(&field.header, &field.question, &field.part)
                && field.seen.texts.iter().any(scaled)
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
            };
            for (nth, (at, part)) in members.iter().enumerate() {
                set.options
                    .push(lists::option_text(&self.fields[*at].seen, part));
                self.roles[*at] = Role::Option(self.sets.len(), nth);
            }
            self.sets.push(set);
        }
    }

    /// Options whose question the file does not name: columns that hold nothing but their own headers, one beside the other.
    fn named_options(&mut self) {
        let open = self.open();
        let own = |at: &usize| {
            let field = &self.fields[*at];
            field.part.is_empty() && lists::is_own_header(&field.seen, &field.header)
        };
        let mut runs: Vec<Vec<usize>> = Vec::new();
        for at in open.into_iter().filter(own) {
            match runs.last_mut() {
                Some(run) if run.last().is_some_and(|last| last + 1 == at) => run.push(at),
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
            let first: Vec<&str> = options.iter().take(3).map(String::as_str).collect();
            let more = if options.len() > 3 { " …" } else { "" };
            self.sets.push(Set {
                question: format!("{}{more}", first.join(", ")),
                options,
            });
        }
    }

    /// Columns of numbers: those of one question share a scale, and of all others those that look alike.
    fn numbers(&mut self) {
        let mut found: Vec<(usize, Counts)> = Vec::new();
        let mut details: Vec<(usize, Counts)> = Vec::new();
        for at in self.open() {
            let field = &self.fields[at];
            let answers = field.seen.answers();
            let detail = field.part.is_empty()
                && (numbers::is_detail(&field.header) || numbers::is_detail(&field.question));
            let amounts = answers
                .iter()
                .filter(|(text, _)| seen::is_amount(text))
                .count();
            match Counts::of(&answers) {
                Some(_)
                    if numbers::asks_amount(&field.header)
                        || numbers::asks_amount(&field.question) =>
                {
                    self.amount(at)
                }
                Some(counts) if detail => details.push((at, counts)),
                Some(counts) => found.push((at, counts)),
                None if amounts * 10 >= answers.len() * 9 => self.amount(at),
                None => {}
            }
        }
        for (members, counts) in looks(&self.fields, found) {
            self.battery(members, &counts);
        }
        for (at, counts) in details {
            self.detail(at, &counts);
        }
    }

    /// A column of few numbers that is named like a detail: codes of groups or occasions, or answers on a scale.
    fn detail(&mut self, at: usize, counts: &Counts) {
        let judged = counts.judge(1);
        let own: Vec<Ends> = match &judged {
            Numbers::Amounts | Numbers::Slider => return self.amount(at),
            Numbers::Sure(sure) => vec![sure.clone()],
            Numbers::Asked(fitting) | Numbers::Few(fitting) => fitting.clone(),
        };
        let (low, high) = counts.ends().unwrap_or_default();
        let points: Vec<String> = (low..=high)
            .filter(|point| counts.points.contains_key(point))
            .map(|point| point.to_string())
            .collect();
        // Counted by itself until then: nothing is averaged of a choice.
        let mut choices = vec![choice(&points), no_scale()];
        // The scale of the others, where its numbers are on it, and its own.
        let others = self.roles.iter().find_map(|role| match role {
            Role::Item(what) => what
                .scale
                .as_ref()
                .filter(|scale| i64::from(scale.min) <= low && high <= i64::from(scale.max)),
            _ => None,
        });
        let others = others.map(|scale| Ends {
            min: i64::from(scale.min),
            max: i64::from(scale.max),
            codes: Vec::new(),
        });
        for ends in others.iter().chain(&own).take(3) {
            let one = on_scale(ends, counts);
            if choices.iter().all(|known| known.id != one.id) {
                choices.push(one);
            }
        }
        let header = &self.fields[at].header;
        let text = format!(
            "\u{201c}{header}\u{201d} holds {low} to {high}. Is it a detail such as a time, a group or an age, or a question to be scored?"
        );
        self.ask(Ask {
            code: "item-or-detail",
            text,
            choices,
            fields: vec![at],
        });
    }

    /// Columns whose own answers speak against the scale of the others they stand with are asked about by themselves; the others are
    /// returned.
    fn apart(&mut self, members: Vec<usize>, counts: &Counts, judged: &Numbers) -> Vec<usize> {
        let shared: Vec<Ends> = match judged {
            Numbers::Sure(sure) => vec![sure.clone()],
            Numbers::Asked(fitting) => fitting.iter().take(2).cloned().collect(),
            Numbers::Amounts | Numbers::Slider | Numbers::Few(_) => return members,
        };
        let Some(longest) = counts.core_ends().map(|(_, high)| high) else {
            return members;
        };
        let mut apart: IndexMap<(i64, i64), (Vec<usize>, Counts)> = IndexMap::new();
        let mut rest = Vec::new();
        for at in &members {
            let field = &self.fields[*at];
            let own = Counts::of(&field.seen.answers())
                .filter(|own| field.part.is_empty() && own.ends_before(longest));
            match own.as_ref().and_then(|own| Some((own, own.core_ends()?))) {
                Some((own, ends)) => {
                    let (fields, all) = apart.entry(ends).or_default();
                    fields.push(*at);
                    all.add(own);
                }
                None => rest.push(*at),
            }
        }
        if rest.is_empty() {
            return members;
        }
        for ((low, high), (fields, own)) in apart {
            let shorter = own.shorter_than(longest);
            let mut choices: Vec<QuestionChoice> =
                shared.iter().map(|ends| on_scale(ends, counts)).collect();
            let at = if own.is_strong() { 0 } else { choices.len() };
            for ends in shorter.iter().take(2).rev() {
                let one = on_scale(ends, &own);
                if choices.iter().all(|known| known.id != one.id) {
                    choices.insert(at, one);
                }
            }
            let (these, min, max) = (these(fields.len()), shared[0].min, shared[0].max);
            let text = format!(
                "{these} answered with {low} to {high} only, beside others from {min} to {max}. On the same scale, or on one of {}?",
                if fields.len() == 1 {
                    "its own"
                } else {
                    "their own"
                }
            );
            self.ask(Ask {
                code: "own-scale",
                text,
                choices,
                fields,
            });
        }
        rest
    }

    /// What the numbers of one look are.
    fn battery(&mut self, members: Vec<usize>, counts: &Counts) {
        let judged = counts.judge(members.len());
        let members = self.apart(members, counts, &judged);
        let asked = |field: &usize| {
            let field = &self.fields[*field];
            numbers::recommends(&field.question)
                || numbers::recommends(&field.header)
                || numbers::recommends(&field.part)
        };
        let recommends = members.iter().all(asked);
        let nps = || QuestionChoice {
            id: "enps".to_owned(),
            text: "0 to 10: would you recommend us (eNPS)".to_owned(),
            kind: Some(ItemType::Nps),
            ..QuestionChoice::default()
        };
        let ends = |ends: &Ends| on_scale(ends, counts);
        let ask = |code, text: String, choices| Ask {
            code,
            text,
            choices,
            fields: members.clone(),
        };
        let (low, high) = counts
            .body()
            .and_then(|(body, _)| body.ends())
            .unwrap_or_default();
        let these = these(members.len());
        // Nobody need have chosen 0 for it to be there; but 1 may be the lowest.
        if let (true, Some(Ends { codes, .. })) = (
            recommends && low >= 0 && low != 1 && high > 7,
            judged.likeliest(),
        ) {
            let what = QuestionChoice {
                no_answer: codes_of(codes),
                ..nps()
            };
            return self.settle(&members, &what);
        }
        let asked = match judged {
            Numbers::Amounts => {
                for at in members {
                    self.amount(at);
                }
                return;
            }
            Numbers::Slider => {
                let slider = Ends {
                    min: 0,
                    max: 100,
                    codes: Vec::new(),
                };
                let text = format!(
                    "{these} answered with numbers up to 100. Is it a scale from 0 to 100, or a number such as an age or a count?"
                );
                ask("slider", text, vec![ends(&slider), no_scale()])
            }
            Numbers::Sure(sure) if (sure.min, sure.max) == (0, 10) && members.len() < 3 => {
                let text = format!(
                    "{these} answered with 0 to 10. Does it ask whether people would recommend you (eNPS), or is it a scale?"
                );
                ask("recommendation", text, vec![ends(&sure), nps()])
            }
            Numbers::Sure(sure) => return self.settle(&members, &ends(&sure)),
            Numbers::Asked(fitting) => {
                let apart = fitting.iter().any(|one| one.codes != fitting[0].codes);
                let text = match apart {
                    true => format!(
                        "{these} answered with {low} to {high}. Are the numbers apart from the others no answer, or points of the scale?"
                    ),
                    false => format!(
                        "{these} answered with {low} to {high}. From where to where does the scale go?"
                    ),
                };
                let mut choices: Vec<QuestionChoice> = fitting.iter().map(ends).collect();
                if recommends && low >= 0 && high > 7 {
                    choices.insert(0, nps());
                }
                ask(
                    if apart { "no-answer" } else { "scale-ends" },
                    text,
                    choices,
                )
            }
            Numbers::Few(fitting) => {
                let points: Vec<String> = counts.points.keys().map(i64::to_string).collect();
                let mut choices = vec![choice(&points)];
                if points == ["0", "1"] {
                    // Nothing is averaged of a choice, so there is nothing to ask.
                    return self.settle(&members, &choices[0]);
                }
                choices.extend(fitting.iter().map(ends));
                let text = format!(
                    "{these} answered with {low} to {high} only. Are these numbers of options, or points of a scale?"
                );
                ask("choice-or-scale", text, choices)
            }
        };
        self.ask(asked);
    }

    fn amount(&mut self, at: usize) {
        self.amounts.at(None, Some(&self.fields[at].header));
        self.roles[at] = Role::Nothing;
    }

    /// Ordered groups ("1-2 hours", "under 25"): one of several, from the lowest up.
    fn groups(&mut self) {
        for at in self.open() {
            let seen = &self.fields[at].seen;
            if !seen.few() {
                continue;
            }
            let mut groups: Vec<(i64, String)> = Vec::new();
            let mut ranged = false;
            for (text, _) in seen.answers() {
                if let Some((from, range)) = seen::group(text) {
                    groups.push((from, text.to_owned()));
                    ranged |= range;
                }
            }
            if ranged && groups.len() >= 2 && groups.len() == seen.answers().len() {
                groups.sort();
                let options: Vec<String> = groups.into_iter().map(|(_, text)| text).collect();
                self.settle(&[at], &choice(&options));
            }
        }
    }

    /// Columns of labels: those that draw from the same labels share a scale, also where a label was not used in one of them.
    fn labels(&mut self) {
        let mut looks: Vec<(Vec<usize>, Vec<String>)> = Vec::new();
        for at in self.open() {
            let field = &self.fields[at];
            let answers = field.seen.answers();
            if field.seen.many
                || answers.len() > seen::MOST
                || answers.iter().any(|(text, _)| text.contains(['\n', ';']))
            {
                continue;
            }
            let folded: Vec<String> = answers.iter().map(|(text, _)| fold(text)).collect();
            let alike = |(members, labels): &&mut (Vec<usize>, Vec<String>)| {
                let first = &self.fields[members[0]];
                let one = !field.part.is_empty() && field.question == first.question;
                let apart = !field.part.is_empty() && !first.part.is_empty() && !one;
                let shared = folded.iter().filter(|text| labels.contains(text)).count();
                let enough = if one { 1 } else { 2.min(folded.len()) };
                !apart && shared >= enough && (one || shared * 2 >= folded.len())
            };
            match looks.iter_mut().find(alike) {
                Some((members, labels)) => {
                    members.push(at);
                    labels.extend(folded);
                }
                None => looks.push((vec![at], folded)),
            }
        }
        for (members, _) in looks {
            self.look(members);
        }
    }

    fn look(&mut self, members: Vec<usize>) {
        let mut labels: Vec<String> = Vec::new();
        let mut answers = 0;
        for at in &members {
            for (text, rows) in self.fields[*at].seen.answers() {
                answers += rows;
                if !labels.iter().any(|known| fold(known) == fold(text)) {
                    labels.push(text.to_owned());
                }
            }
        }
        let texts: Vec<&str> = labels.iter().map(String::as_str).collect();
        let these = these(members.len());
        let found = match order(&texts) {
            Labels::Known(set) if answers < ENOUGH => match with_middle(&texts, &set) {
                Some(longer) => Labels::Ask(vec![longer, set]),
                None => Labels::Known(set),
            },
            found => found,
        };
        match found {
            Labels::Known(set) if set.labels.len() < 3 || set.family == "yes and no" => {}
            // Their order is sure, but with few answers not that nobody left a label out.
            Labels::Known(set) if set.family == DEGREES && answers < ENOUGH => {
                self.language = set.language;
                let scale = QuestionChoice {
                    id: "as-listed".to_owned(),
                    ..labelled(&set.labels)
                };
                let none = QuestionChoice {
                    id: "no-order".to_owned(),
                    text: "Another label is missing, or they have no order: count each answer, no mean".to_owned(),
                    ..choice(&set.labels)
                };
                let text = format!(
                    "{these} answered with labels that say how far something holds. Are these all of them, lowest first?"
                );
                self.ask(Ask {
                    code: "label-order",
                    text,
                    choices: vec![scale, none],
                    fields: members,
                });
            }
            Labels::Known(set) => {
                self.language = set.language;
                self.settle(&members, &labelled(&set.labels));
            }
            Labels::Ask(mut sets) => {
                // Sets that put the labels on the same points make no difference.
                let mut different: Vec<LabelSet> = Vec::new();
                sets.retain(|set| set.labels.len() > 2);
                for set in sets {
                    if !different.iter().any(|known| {
                        known.places == set.places && known.labels.len() == set.labels.len()
                    }) {
                        different.push(set);
                    }
                }
                different.sort_by_key(|set| set.labels.len() != 5);
                different.truncate(4);
                let choices: Vec<QuestionChoice> =
                    different.iter().map(|set| labelled(&set.labels)).collect();
                match choices.as_slice() {
                    [] => {}
                    [only] => self.settle(&members, only),
                    _ => {
                        self.language = different[0].language;
                        let text = format!(
                            "{these} answered with some of the labels of a usual scale. Which labels does the scale have?"
                        );
                        self.ask(Ask {
                            code: "scale-ends",
                            text,
                            choices,
                            fields: members,
                        });
                    }
                }
            }
            Labels::Unknown => {
                let (few, shared) = (labels.len() <= 9, members.len() > 1);
                if !(few && shared && labels.len() >= 3) {
                    return;
                }
                let mut sorted = labels;
                sorted.sort();
                let none = QuestionChoice {
                    id: "no-order".to_owned(),
                    text: "They have no order: count each answer, no mean".to_owned(),
                    ..choice(&sorted)
                };
                let scale = QuestionChoice {
                    id: "as-listed".to_owned(),
                    ..labelled(&sorted)
                };
                let text = format!(
                    "{these} answered with the same texts, whose order is not known. Do they have an order, from lowest to highest?"
                );
                self.ask(Ask {
                    code: "label-order",
                    text,
                    choices: vec![none, scale],
                    fields: members,
                });
            }
        }
    }

    /// Lists, choices and own words.
    fn others(&mut self) {
        for at in self.open() {
            let field = &self.fields[at];
            let seen = &field.seen;
            let named = if field.part.is_empty() {
                &field.question
            } else {
                &field.part
            };
            if lists::is_other(named) || lists::is_other(&field.header) {
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
                options.sort();
                if let Labels::Known(set) =
                    order(&options.iter().map(String::as_str).collect::<Vec<_>>())
                {
                    options = set.labels;
                }
                self.settle(&[at], &choice(&options));
                continue;
            }
            let words: usize = seen
                .texts
                .iter()
                .map(|(text, _)| text.split(' ').count())
                .sum();
            // Names, ids and addresses are one or two words: they are no comments.
            self.roles[at] = if words > seen.texts.len() * 3 {
                Role::Item(Box::new(QuestionChoice {
                    kind: Some(ItemType::Comment),
                    ..QuestionChoice::default()
                }))
            } else {
                Role::Nothing
            };
        }
    }

    fn list(&mut self, at: usize, list: List) {
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

    /// Takes the columns for what `what` says.
    fn settle(&mut self, members: &[usize], what: &QuestionChoice) {
        for at in members {
            let mut what = what.clone();
            if what.kind == Some(ItemType::Scale) || what.kind == Some(ItemType::Nps) {
                what.no_answer.extend(self.fields[*at].seen.perhaps());
            }
            self.roles[*at] = Role::Item(Box::new(what));
        }
    }

    /// Takes the columns for the first choice, and asks.
    fn ask(&mut self, ask: Ask) {
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
            let same =
                one.code == "choice-or-scale" && one.code == ask.code && one.choices == ask.choices;
            slider(one) || same && own.is_some() && stem(one) == own
        });
        match like {
            Some(at) => {
                let one = &mut self.asks[at];
                let before = these(one.fields.len());
                one.fields.extend(ask.fields);
                one.text = one.text.replacen(&before, &these(one.fields.len()), 1);
            }
            None => self.asks.push(ask),
        }
    }

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

    fn finish(
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
                        kind: Some(ItemType::Many),
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
        findings.extend(self.amounts.finish(
            name,
            "columns hold numbers such as an age or a count. They are no scale and are not read.",
            "Nothing needs to be done. If one of them is a scale, map it to an item of your own.",
        ));
        (instrument, columns, findings)
    }
}

/// A label set with a middle label that nobody chose, where there is one such and this one has none.
fn with_middle(texts: &[&str], set: &LabelSet) -> Option<LabelSet> {
    const MIDDLES: &[&str] = &[
        "Neither agree nor disagree",
        "Neutral",
        "Neither satisfied nor dissatisfied",
        "Weder noch",
        "Teils, teils",
        "Neutral",
        "Ni d'accord ni pas d'accord",
        "Neutre",
        "Ni de acuerdo ni en desacuerdo",
        "Neutro",
        "Sometimes",
        "Manchmal",
        "Parfois",
        "A veces",
    ];
    if set.open || !matches!(set.labels.len(), 4 | 6) || set.unused() > 0 {
        return None;
    }
    MIDDLES.iter().find_map(|middle| {
        let longer: Vec<&str> = texts.iter().copied().chain([*middle]).collect();
        match order(&longer) {
            Labels::Known(found)
                if found.labels.len() == set.labels.len() + 1 && found.unused() == 0 =>
            {
                Some(found)
            }
            _ => None,
        }
    })
}
