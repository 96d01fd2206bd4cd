//! An instrument made from a file, for the analyst who has answers and nothing else. Columns of one look share one scale. What the file
//! does not settle is asked ([`OpenQuestion`]), and nothing is scored of it until then; all of it can be changed.

mod choices;
mod field;
mod kinds;
mod lists;
mod looks;
mod numbers;
mod seen;

pub(super) use choices::asked;
use field::Field;
use sorting::ColdSort;

use std::hash::Hasher;

use indexmap::IndexMap;
use siphasher::sip128::{Hasher128, SipHasher24};

use super::column_use::ColumnUse;
use super::columns::side as side_of;
use super::mapping::AnswerColumn;
use super::tools;
use super::tools::{Head, Tool};
use super::vocabulary;
use crate::files::Table;
use crate::finding::Collector;
use crate::finding::{Finding, Severity};
use crate::roster::cells::text::fold;
use crate::survey::catalogue::{DEGREES, LabelSet, Labels, hinted_order, order, presumed_order};
use crate::survey::instrument::{Instrument, Item, ItemType};
use crate::survey::instrument::{ONE_OR_MANY, OpenQuestion, QuestionChoice};
use choices::{choice, codes_of, labelled, no_scale, on_scale, one, spoken, these};
use lists::{List, Part};
use looks::{is_running, looks};
use numbers::{Counts, Ends, Numbers};
use seen::Seen;

/// From so many answers on, a label that nobody chose is not there.
const ENOUGH: u32 = 40;

/// With these, "no" is the lowest of several.
const DEGREE_WORDS: [&str; 17] = [
    "very",
    "somewhat",
    "slightly",
    "partly",
    "extremely",
    "moderately",
    "sehr",
    "etwas",
    "eher",
    "teilweise",
    "tres",
    "plutot",
    "assez",
    "muy",
    "algo",
    "bastante",
    "poco",
];

/// Most options of a choice whose answers come back again and again.
const MOST_KINDS: usize = 60;

const NO_ORDER: &str = "They have no order: count each answer, no mean";

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
    /// Columns whose labels seem to have an order, lowest first.
    presumed: Vec<(Vec<usize>, Vec<String>)>,
    /// Columns whose labels may have an order that they do not tell.
    unsure: Vec<(Vec<usize>, Vec<String>, bool)>,
    /// Sets of options of which nobody chose two.
    single: Vec<usize>,
    /// Columns of one question in which nobody gave a number twice, as in ranks.
    ranked: Vec<usize>,
    /// Columns that the file has no question for.
    nameless: Collector,
    amounts: Collector,
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
        // A "group" or a "duration" in few numbers may be answers as well.
        let scored =
            vocabulary::may_be_scored(named) && numbers::are_few(&Seen::of(table, at, head.rows));
        if (scored || !vocabulary::is_trace(named)) && !typed {
            // A "role" may be any role.
            let side = |what: &ColumnUse| {
                let seen = || Seen::of(table, at, head.rows);
                *what != ColumnUse::Side
                    || seen().texts.iter().any(|(text, _)| side_of(text).is_some())
            };
            match vocabulary::of_header(named).filter(side) {
                Some(what) if !scored => column.what = what,
                _ => fields.push(Field {
                    at,
                    header: header.clone(),
                    question,
                    part,
                    seen: Seen::of(table, at, head.rows).with_ranges().without_codes(),
                }),
            }
        }
        columns.push(column);
    }
    let ranked = lists::ranked(table, head.rows, &fields);
    let mut drafter = Drafter {
        ranked,
        roles: fields.iter().map(|_| Role::Open).collect(),
        fields,
        sets: Vec::new(),
        asks: Vec::new(),
        presumed: Vec::new(),
        unsure: Vec::new(),
        single: Vec::new(),
        nameless: Collector::new("nameless-columns", Severity::Warning),
        amounts: Collector::new("numbers-not-scales", Severity::Note),
        language: "en",
        worded: head.tool == Tool::LimeSurvey,
    };
    drafter.nothing();
    drafter.options(table, head.rows);
    drafter.named_options(table, head.rows);
    drafter.one_or_many();
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

    /// Questions with a column an option.
    fn options(&mut self, table: &Table, from: usize) {
        let mut sets: IndexMap<String, Vec<(usize, Part)>> = IndexMap::new();
        for at in self.open() {
            let field = &self.fields[at];
            let found = lists::part(&field.header, &field.question, &field.part)
                .map(|part| lists::cell_of_grid(&field.seen, part))
                .or_else(|| lists::named_behind(&field.seen, &field.header));
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
    fn named_options(&mut self, table: &Table, from: usize) {
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
            });
        }
    }

    /// Options in columns of their own of which nobody chose two: one answer, or several that nobody gave.
    fn one_or_many(&mut self) {
        let fields: Vec<usize> = (0..self.fields.len())
            .filter(
                |at| matches!(&self.roles[*at], Role::Option(set, 0) if self.single.contains(set)),
            )
            .collect();
        if fields.is_empty() {
            return;
        }
        let (code, text) = match fields.len() {
            1 => ("one-or-many", ONE_OR_MANY.to_owned()),
            count => (
                "option-columns",
                format!(
                    "{count} questions have a column for each option, and nobody chose two. Could people choose several, or one only?"
                ),
            ),
        };
        let plain = |id: &str, text: &str, kind| QuestionChoice {
            id: id.to_owned(),
            text: text.to_owned(),
            kind: Some(kind),
            ..QuestionChoice::default()
        };
        let mut choices = vec![
            plain("one", "One only", ItemType::Choice),
            plain("many", "Several", ItemType::Many),
        ];
        if fields.len() > 1 {
            choices.push(QuestionChoice {
                one_by_one: true,
                ..plain(
                    "one-by-one",
                    "Not all alike: ask about each",
                    ItemType::Choice,
                )
            });
        }
        self.asks.push(Ask {
            code,
            text,
            choices,
            fields,
        });
    }

    /// Columns of numbers: those of one question share a scale, and of all others those that look alike.
    fn numbers(&mut self) {
        let mut found: Vec<(usize, Counts)> = Vec::new();
        let mut details: Vec<(usize, Counts)> = Vec::new();
        for at in self.open() {
            let field = &self.fields[at];
            let answers = field.seen.answers();
            let detail = field.part.is_empty()
                && (numbers::is_detail(&field.header)
                    || numbers::is_detail(&field.question)
                    || numbers::is_number(&field.question)
                    || numbers::asks_detail(&field.question));
            let amounts = answers
                .iter()
                .filter(|(text, _)| seen::is_amount(text))
                .count();
            // "1", "2" and "3+" are groups.
            let groups: Option<Vec<_>> =
                answers.iter().map(|(text, _)| seen::group(text)).collect();
            if field.seen.few()
                && groups.is_some_and(|groups| groups.iter().any(|(_, range)| *range))
            {
                continue;
            }
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
        self.own_numbers(&mut found);
        let mut ranks: IndexMap<String, (Vec<usize>, Counts)> = IndexMap::new();
        found.retain(|(at, counts)| {
            let field = &self.fields[*at];
            let named = numbers::is_rank(&field.header) || numbers::is_rank(&field.question);
            let ranked = self.ranked.contains(at) || named;
            let places = counts
                .ends()
                .filter(|(low, high)| ranked && *low > 0 && *high <= 20);
            if places.is_some() {
                let set = if field.part.is_empty() {
                    ""
                } else {
                    &field.question
                };
                let (fields, all) = ranks.entry(fold(set)).or_default();
                fields.push(*at);
                all.add(counts);
            }
            places.is_none()
        });
        for (members, counts) in ranks.into_values() {
            self.ranks(members, &counts);
        }
        // What the question itself says: "on a scale from 1 to 5".
        found.retain(|(at, counts)| {
            let field = &self.fields[*at];
            let told = [&field.question, &field.part, &field.header]
                .into_iter()
                .find_map(|text| numbers::told_ends(text));
            let all = counts.ends();
            let fits = told.filter(|(min, max)| {
                all.is_some_and(|(low, high)| *min <= low && high <= *max) && min < max
            });
            if let Some((min, max)) = fits {
                let ends = Ends {
                    min,
                    max,
                    codes: Vec::new(),
                };
                self.roles[*at] = Role::Item(Box::new(on_scale(&ends, counts)));
            }
            fits.is_none()
        });
        for (members, counts) in looks(&self.fields, found) {
            self.battery(members, &counts);
        }
        for (at, counts) in details {
            self.detail(at, &counts);
        }
    }

    /// Columns side by side with a number of their own each, as some tools write the option that was chosen: what they are is not in the
    /// file, and they are no scale.
    fn own_numbers(&mut self, found: &mut Vec<(usize, Counts)>) {
        let stem = |at: usize| {
            let header = &self.fields[at].header;
            let (stem, _) = header.rsplit_once(['.', '_'])?;
            Some(stem.to_owned()).filter(|stem| !stem.is_empty() && !header.contains(' '))
        };
        let mut sets: IndexMap<String, Vec<(usize, i64)>> = IndexMap::new();
        for (at, counts) in found.iter() {
            let only = counts.ends().filter(|(low, high)| low == high);
            if let (Some(stem), Some((number, _))) = (stem(*at), only) {
                sets.entry(stem).or_default().push((*at, number));
            }
        }
        for set in sets.into_values().filter(|set| set.len() > 2) {
            if !set.windows(2).all(|two| two[0].1 < two[1].1) {
                continue;
            }
            for (at, _) in set {
                self.roles[at] = Role::Nothing;
                found.retain(|(one, _)| *one != at);
            }
        }
    }

    /// Columns of places that people gave.
    fn ranks(&mut self, members: Vec<usize>, counts: &Counts) {
        let (low, high) = counts.ends().unwrap_or_default();
        let places: Vec<String> = (low.min(1)..=high).map(|p| p.to_string()).collect();
        let text = format!(
            "{} answered with {low} to {high} like places in an order. Are these ranks, or points of a scale?",
            these(members.len())
        );
        let ranks = QuestionChoice {
            text: "Ranks: count how often each was given, no mean".to_owned(),
            ..choice(&places)
        };
        let ends = match counts.judge(members.len()) {
            Numbers::Sure(sure) => Some(sure),
            Numbers::Asked(fitting) | Numbers::Few(fitting) => fitting.into_iter().next(),
            Numbers::Amounts | Numbers::Slider => None,
        };
        let scale = ends.map(|ends| on_scale(&ends, counts));
        self.ask(Ask {
            code: "ranks-or-scale",
            text,
            choices: std::iter::once(ranks).chain(scale).collect(),
            fields: members,
        });
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
        if let Some(set) = counts.out_of_order() {
            return self.numbers_or_words(members, counts, &set);
        }
        // What is the same for everybody answers nothing.
        if let [only] = members[..]
            && self.fields[only].part.is_empty()
            && self.fields[only].seen.texts.len() == 1
        {
            self.roles[only] = Role::Nothing;
            return;
        }
        let judged = match counts.points.keys().eq(&[-1, 0, 1]) {
            // "No", "neither" and "yes", or a code beside two options.
            true => Numbers::Few(vec![
                Ends {
                    min: -1,
                    max: 1,
                    codes: Vec::new(),
                },
                Ends {
                    min: 0,
                    max: 1,
                    codes: vec![-1],
                },
            ]),
            false => counts.judge(members.len()),
        };
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
                let top = counts.ends().map_or(100, |(_, high)| high.max(100));
                let slider = Ends {
                    min: top - 100,
                    max: top,
                    codes: Vec::new(),
                };
                let text = format!(
                    "{these} answered with numbers up to {top}. Is it a scale from {} to {top}, or a number such as an age or a count?",
                    top - 100
                );
                ask("slider", text, vec![ends(&slider), no_scale()])
            }
            Numbers::Sure(sure) if (sure.min, sure.max) == (0, 10) && members.len() < 3 => {
                let text = format!(
                    "{these} answered with 0 to 10. Does it ask whether people would recommend you (eNPS), or is it a scale?"
                );
                ask("recommendation", text, vec![ends(&sure), nps(), no_scale()])
            }
            // No form has a scale such as -5 to 9.
            Numbers::Sure(sure) if sure.min < 0 && sure.min != -sure.max => {
                let text = format!(
                    "{these} answered with {low} to {high}. Is it a scale, or a number such as a change or a count?"
                );
                ask("slider", text, vec![no_scale(), ends(&sure)])
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
                // A column by itself may be a count, or numbers of options.
                if members.len() == 1 {
                    let points: Vec<String> = counts.points.keys().map(i64::to_string).collect();
                    choices.push(choice(&points));
                    choices.push(no_scale());
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

    /// Labels of a known scale whose numbers are in another order: which of the two holds is asked.
    fn numbers_or_words(&mut self, members: Vec<usize>, counts: &Counts, set: &LabelSet) {
        let as_written = |label: &String| {
            let texts = members.iter().flat_map(|at| &self.fields[*at].seen.texts);
            let own = |(text, _): &(String, u32)| {
                let found = seen::number(text).filter(|(_, own)| own == label)?;
                Some((text.clone(), found.0))
            };
            texts
                .clone()
                .find_map(own)
                .map_or_else(|| label.clone(), |(text, _)| text)
        };
        let labels: Vec<String> = set.labels.iter().map(as_written).collect();
        let words = labelled(&labels);
        let mut choices = vec![words];
        if let Some((min, max)) = counts.body().and_then(|(body, _)| body.ends()) {
            choices.push(on_scale(
                &Ends {
                    min,
                    max,
                    codes: Vec::new(),
                },
                counts,
            ));
        }
        let text = format!(
            "{} answered with labels whose numbers are in another order than their words. Does the order of the words hold, or that of the numbers?",
            these(members.len())
        );
        self.ask(Ask {
            code: "numbers-or-words",
            text,
            choices,
            fields: members,
        });
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
            let mut others: Vec<String> = Vec::new();
            let mut ranges = 0;
            let mut units: Vec<i64> = Vec::new();
            for (text, _) in seen.answers() {
                units.extend(seen::units_of(text));
            }
            units.sort_unstable();
            units.dedup();
            for (text, _) in seen.answers() {
                match seen::group_in(text, units.len() > 1) {
                    Some((from, range)) => {
                        groups.push((from, text.to_owned()));
                        ranges += usize::from(range);
                    }
                    None => others.push(text.to_owned()),
                }
            }
            // "Not employed" beside "under a year" and "1 to 3 years" stands behind them.
            let most = others.is_empty() || ranges >= 2 && groups.len() >= 2 * others.len();
            if ranges > 0 && groups.len() >= 2 && most {
                groups.cold_sort();
                others.cold_sort();
                let groups = groups.into_iter().map(|(_, text)| text);
                // Words that are no answer to a scale are one of the options here.
                let perhaps = seen.perhaps();
                let options: Vec<String> = groups.chain(others).chain(perhaps).collect();
                self.settle(&[at], &choice(&options));
            }
        }
    }

    /// Columns of labels: those that draw from the same labels share a scale, also where a label was not used in one of them.
    fn labels(&mut self) {
        let mut looks: Vec<(Vec<usize>, Vec<String>)> = Vec::new();
        let mut written: Vec<usize> = Vec::new();
        for at in self.open() {
            let field = &self.fields[at];
            let mut answers = field.seen.answers();
            // What few people wrote beside the labels of a known scale is said when it is read.
            let often: Vec<&str> = answers
                .iter()
                .filter(|(_, rows)| rows * 100 >= field.seen.rows)
                .map(|(text, _)| *text)
                .collect();
            let rare = answers.len() > often.len() && often.len() > 2;
            if rare && matches!(order(&often), Labels::Known(_)) {
                answers.retain(|(_, rows)| rows * 100 >= field.seen.rows);
                written.push(at);
            }
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
            self.look(members, &written);
        }
        self.presumed();
    }

    /// Columns whose labels have an order that the file does not settle: one question about those that seem to have one, and one about
    /// those that may.
    fn presumed(&mut self) {
        let presumed = std::mem::take(&mut self.presumed);
        let unsure = std::mem::take(&mut self.unsure);
        match <[_; 1]>::try_from(unsure) {
            Ok([(members, labels, _)]) => self.unsure_order(members, &labels),
            Err(unsure) if unsure.is_empty() => {}
            Err(unsure) => {
                let told = unsure.iter().all(|(_, _, hinted)| *hinted);
                let unsure = unsure
                    .into_iter()
                    .map(|(members, labels, _)| (members, labels));
                self.orders(unsure.collect(), false, told);
            }
        }
        match <[_; 1]>::try_from(presumed) {
            Ok([(members, labels)]) => self.presumed_order(members, &labels),
            Err(presumed) if presumed.is_empty() => {}
            Err(presumed) => self.orders(presumed, true, true),
        }
    }

    /// Asks about several columns at once whether the labels of each have an order; `told`: they say something about which.
    fn orders(&mut self, columns: Vec<(Vec<usize>, Vec<String>)>, likely: bool, told: bool) {
        let mut orders: Vec<String> = Vec::new();
        let mut fields = Vec::new();
        for (members, labels) in columns {
            if likely {
                self.settle(&members, &labelled(&labels));
            } else {
                self.settle(&members, &choice(&self.with_perhaps(&members, &labels)));
            }
            let order = labels.join(" · ");
            if !orders.contains(&order) {
                orders.push(order);
            }
            fields.extend(members);
        }
        let these = these(fields.len());
        let text = match likely {
            true => format!(
                "{these} answered with labels that seem to have an order. Do they have the order that stands below, from lowest to highest?"
            ),
            false => format!(
                "{these} answered with labels whose order is not known. Are they kinds, or does one of them have an order?"
            ),
        };
        let ordered = QuestionChoice {
            id: "each-as-listed".to_owned(),
            text: orders.join("; "),
            kind: Some(ItemType::Scale),
            ..QuestionChoice::default()
        };
        let none = QuestionChoice {
            id: "no-order".to_owned(),
            text: NO_ORDER.to_owned(),
            kind: Some(ItemType::Choice),
            ..QuestionChoice::default()
        };
        let apart = QuestionChoice {
            id: "one-by-one".to_owned(),
            text: "Some of them: ask about each".to_owned(),
            kind: Some(ItemType::Choice),
            one_by_one: true,
            ..QuestionChoice::default()
        };
        self.asks.push(Ask {
            code: "label-orders",
            text,
            choices: match likely {
                true => vec![ordered, none, apart],
                false if told => vec![none, ordered, apart],
                false => vec![none, apart],
            },
            fields,
        });
    }

    /// Labels, and behind them what may be no answer on a scale but is one of the options of a choice.
    fn with_perhaps(&self, members: &[usize], labels: &[String]) -> Vec<String> {
        let mut all = labels.to_vec();
        for at in members {
            for text in self.fields[*at].seen.perhaps() {
                if !all.contains(&text) {
                    all.push(text);
                }
            }
        }
        all
    }

    fn unsure_order(&mut self, members: Vec<usize>, labels: &[String]) {
        let none = QuestionChoice {
            id: "no-order".to_owned(),
            text: NO_ORDER.to_owned(),
            ..choice(labels)
        };
        let scale = QuestionChoice {
            id: "as-listed".to_owned(),
            ..labelled(labels)
        };
        let text = if members.len() > 1 {
            format!(
                "{} answered with the same texts, whose order is not known. Do they have an order, from lowest to highest?",
                these(members.len())
            )
        } else {
            "1 question was answered with labels whose order is not known. Do they have an order, from lowest to highest?".to_owned()
        };
        self.ask(Ask {
            code: "label-order",
            text,
            choices: vec![none, scale],
            fields: members,
        });
    }

    fn presumed_order(&mut self, members: Vec<usize>, labels: &[String]) {
        let text = format!(
            "{} answered with labels that seem to have an order. Is it this one, from lowest to highest?",
            these(members.len())
        );
        let scale = QuestionChoice {
            id: "as-listed".to_owned(),
            ..labelled(labels)
        };
        let none = QuestionChoice {
            id: "no-order".to_owned(),
            text: NO_ORDER.to_owned(),
            ..choice(labels)
        };
        self.ask(Ask {
            code: "label-order",
            text,
            choices: vec![scale, none],
            fields: members,
        });
    }

    fn look(&mut self, members: Vec<usize>, written: &[usize]) {
        let mut labels: Vec<String> = Vec::new();
        let mut answers = 0;
        for at in &members {
            let seen = &self.fields[*at].seen;
            for (text, rows) in seen.answers() {
                if written.contains(at) && rows * 100 < seen.rows {
                    continue;
                }
                answers += rows;
                if !labels.iter().any(|known| fold(known) == fold(text)) {
                    labels.push(text.to_owned());
                }
            }
        }
        let texts: Vec<&str> = labels.iter().map(String::as_str).collect();
        if texts.len() == 1 && members.len() == 1 {
            return;
        }
        // What nobody chose but "no" of is no scale.
        let plain = ["yes", "no", "ja", "nein", "oui", "non", "si", "y", "n"];
        if texts.len() < 3
            && texts
                .iter()
                .all(|text| plain.contains(&fold(text).as_str()))
        {
            return;
        }
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
                let (rest, block) = self.without_labels(members, &set);
                self.settle(&rest, &labelled(&set.labels));
                if !block.is_empty() {
                    self.own_labels(block, &set);
                }
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
                different.cold_sort_by_key(|set| set.labels.len() != 5);
                different.truncate(4);
                let choices: Vec<QuestionChoice> =
                    different.iter().map(|set| labelled(&set.labels)).collect();
                match choices.as_slice() {
                    [] => {}
                    [only] => self.settle(&members, only),
                    _ => {
                        self.language = different[0].language;
                        let mut choices = choices;
                        // Two may be all there are.
                        if let [_, _] = texts[..] {
                            let both: Vec<String> =
                                texts.iter().map(|text| (*text).to_owned()).collect();
                            let at = if answers >= ENOUGH { 0 } else { choices.len() };
                            choices.insert(at, choice(&both));
                        }
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
                // Where a cell lists several of them, they are options.
                let lists: Vec<Option<List>> = members
                    .iter()
                    .map(|at| lists::list(&self.fields[*at].seen))
                    .collect();
                if let Some(first) = lists.iter().flatten().next().cloned() {
                    for (at, list) in members.iter().zip(lists) {
                        self.list(*at, list.unwrap_or_else(|| first.clone()));
                    }
                    return;
                }
                let (few, shared) = (labels.len() <= 9, members.len() > 1);
                if !(few && labels.len() >= 3 && answers as usize >= 2 * labels.len()) {
                    return;
                }
                // Kinds of yes and no are no scale; "no" below "not really" and "very" is its lowest point.
                let has = |plain: &[&str]| {
                    labels
                        .iter()
                        .any(|label| plain.contains(&fold(label).as_str()))
                };
                let graded = || {
                    let others: Vec<&str> = texts
                        .iter()
                        .copied()
                        .filter(|text| !["no", "nein", "non"].contains(&fold(text).as_str()))
                        .collect();
                    let degree = |text: &str| {
                        let folded = fold(text);
                        let first = folded.split(' ').next().unwrap_or_default().to_owned();
                        DEGREE_WORDS.contains(&first.as_str()) || folded.starts_with("not ")
                    };
                    others.iter().filter(|text| degree(text)).count() > 1
                };
                if has(&["yes", "ja", "oui", "si"]) || has(&["no", "nein", "non"]) && !graded() {
                    return;
                }
                let order = in_two_languages(&texts)
                    .or_else(|| presumed_order(&texts))
                    .or_else(|| nearly_known(&texts));
                if let Some(order) = order {
                    let labels = order.iter().map(|at| labels[*at].clone()).collect();
                    self.presumed.push((members, labels));
                    return;
                }
                let kinds = |at: &usize| {
                    let field = &self.fields[*at];
                    kinds::are_kinds(&field.header, &field.question, &texts)
                        || lists::is_other(&field.header)
                        || lists::list(&field.seen).is_some()
                };
                let hint = hinted_order(&texts);
                let hinted = hint.is_some();
                let labels = match hint {
                    Some(order) => order.iter().map(|at| labels[*at].clone()).collect(),
                    None if !shared && members.iter().all(kinds) => return,
                    None => {
                        let mut sorted = labels;
                        sorted.cold_sort();
                        sorted
                    }
                };
                self.unsure.push((members, labels, hinted));
            }
        }
    }

    /// Columns side by side in which nobody chose some labels that most of the others use: those of another part of the form, maybe.
    fn without_labels(&self, members: Vec<usize>, set: &LabelSet) -> (Vec<usize>, Vec<usize>) {
        let used = |at: usize| -> Vec<bool> {
            let answers = self.fields[at].seen.answers();
            let has = |label: &String| answers.iter().any(|(text, _)| fold(text) == fold(label));
            set.labels.iter().map(has).collect()
        };
        let all: Vec<Vec<bool>> = members.iter().map(|at| used(*at)).collect();
        let rows = |part: &[usize]| -> u32 {
            let rows = part.iter().map(|at| self.fields[*at].seen.rows);
            rows.sum()
        };
        let lacks = |small: &[Vec<bool>], large: &[Vec<bool>]| -> Vec<usize> {
            let often = |label: usize| large.iter().filter(|used| used[label]).count();
            (0..set.labels.len())
                .filter(|label| often(*label) * 2 > large.len())
                .filter(|label| !small.iter().any(|used| used[*label]))
                .collect()
        };
        for at in 3..members.len().saturating_sub(2) {
            let (first, second) = all.split_at(at);
            let (before, after) = (lacks(first, second), lacks(second, first));
            // Where one block ends, the other begins with such a label.
            if after.is_empty()
                && rows(&members[..at]) >= 100
                && before.iter().any(|label| second[0][*label])
            {
                return (members[at..].to_vec(), members[..at].to_vec());
            }
            if before.is_empty()
                && rows(&members[at..]) >= 100
                && after.iter().any(|label| first[at - 1][*label])
            {
                return (members[..at].to_vec(), members[at..].to_vec());
            }
        }
        (members, Vec::new())
    }

    fn own_labels(&mut self, block: Vec<usize>, set: &LabelSet) {
        let used = |label: &&String| {
            block.iter().any(|at| {
                let answers = self.fields[*at].seen.answers();
                answers.iter().any(|(text, _)| fold(text) == fold(label))
            })
        };
        let own: Vec<String> = set.labels.iter().filter(used).cloned().collect();
        if own.len() < 3 {
            return self.settle(&block, &labelled(&set.labels));
        }
        let text = format!(
            "{} answered with {} of the {} labels that others were answered with. On the same scale, or on one of their own?",
            these(block.len()),
            own.len(),
            set.labels.len()
        );
        self.ask(Ask {
            code: "own-scale",
            text,
            choices: vec![labelled(&own), labelled(&set.labels)],
            fields: block,
        });
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
                .any(|text| lists::asks_who(text));
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
                .any(|text| lists::asks_for_words(text))
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
        let bare = |ask: &Ask| ask.text.replacen(&these(ask.fields.len()), "", 1);
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
            slider(one) || codes || stems && stem(one) == own || labels && bare(one) == bare(&ask)
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

/// The order of labels that have their translation behind them: "Jamais / Never", "Agree (d'accord)".
fn in_two_languages(texts: &[&str]) -> Option<Vec<usize>> {
    let first: Option<Vec<&str>> = texts
        .iter()
        .map(|text| {
            let end = text.find(['/', '|', '(']).unwrap_or(text.len());
            Some(text.get(..end)?.trim()).filter(|text| !text.is_empty())
        })
        .collect();
    let first = first.filter(|first| first.iter().zip(texts).any(|(one, text)| one != text))?;
    let set = match order(&first) {
        Labels::Known(set) => set,
        Labels::Ask(sets) => sets.into_iter().next()?,
        Labels::Unknown => return None,
    };
    if set.labels.len() < 3 || set.family == "yes and no" {
        return None;
    }
    let mut order: Vec<usize> = (0..texts.len()).collect();
    order.sort_by_key(|at| set.places[*at]);
    Some(order)
}

/// The order of labels of which all but one belong to a known scale: the one takes the first place that is left, or the last.
fn nearly_known(texts: &[&str]) -> Option<Vec<usize>> {
    if !(4..=9).contains(&texts.len()) {
        return None;
    }
    (0..texts.len()).find_map(|odd| {
        let known: Vec<usize> = (0..texts.len()).filter(|at| *at != odd).collect();
        let others: Vec<&str> = known.iter().map(|at| texts[*at]).collect();
        let set = match order(&others) {
            Labels::Known(set) => set,
            Labels::Ask(sets) => {
                let fits = |set: &LabelSet| set.labels.len() == texts.len();
                sets.into_iter().find(fits)?
            }
            Labels::Unknown => return None,
        };
        let free = (0..set.labels.len()).find(|place| !set.places.contains(place));
        let mut places: Vec<(usize, usize)> = known
            .iter()
            .zip(&set.places)
            .map(|(at, place)| (*place, *at))
            .collect();
        places.push((free.unwrap_or(usize::MAX), odd));
        places.sort_unstable();
        Some(places.into_iter().map(|(_, at)| at).collect())
    })
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
