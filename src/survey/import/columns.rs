//! Rows of cells to columns of answers. Every distinct text of a column is understood once.

use serde_json::json;
use sorting::ColdSort;
use statistics::stream::Codes;
use table::Keys;

use super::ReadResponsesOptions;
use super::answer_codes::{Meaning, Reader, Rules, Splitter};
use super::column_use::ColumnUse;
use super::mapping::{AnswerCode, AnswerColumn, AnswerMapping};
use super::respondents;
use super::respondents::Clock;
use super::row_filter::{Row, Sieve};
use super::tools::{Head, Tool};
use super::vocabulary;
use crate::finding::Collector;
use crate::finding::{Finding, Severity};
use crate::roster::cells::text::{fold, tidy};
use crate::survey::catalogue::{NoAnswer, is_code, no_answer};
use crate::survey::instrument::{Instrument, ItemType, PairSide};
use crate::survey::responses::answer_sheet::slots;
use crate::survey::responses::{
    Column, Comment, Group, KeyKind, MISSING, NOT_APPLICABLE, OUT_OF_SCALE, Responses,
};
use crate::words::say;

/// What the distinct texts of a column are.
#[derive(Default)]
struct Texts {
    keys: Keys,
    /// By number of the text.
    list: Vec<Text>,
}

struct Text {
    text: String,
    code: u8,
    meaning: Meaning,
    /// Somebody said what it means.
    settled: bool,
    count: u32,
    first: u32,
}

/// What is done with the cells of one column.
enum Plan {
    /// One number.
    Code {
        out: usize,
        reader: Box<Reader>,
        texts: Texts,
        set: Vec<(String, String)>,
    },
    /// Several options in one cell.
    Split {
        out: usize,
        splitter: Splitter,
        keys: Keys,
        known: Vec<Many>,
        /// Parts whose meaning is settled: an option's number, or the code of no answer.
        set: Vec<(String, u8)>,
    },
    /// One option in a column of its own.
    Option {
        out: usize,
    },
    /// One option in a column of its own, of a question with one answer.
    OneOf {
        out: usize,
        code: u8,
    },
    Comment {
        item: String,
    },
    Key,
    Pair,
    Side,
    Group {
        at: usize,
        keys: Keys,
    },
    Start,
    End,
    Seconds,
}

struct Many {
    row: Vec<u8>,
    /// Parts that are no options, with what was settled about each.
    parts: Vec<(String, Option<u8>)>,
    ambiguous: bool,
    count: u32,
    first: u32,
}

/// Incremental columns of answers.
pub(super) struct Gatherer {
    instrument: Instrument,
    plans: Vec<(usize, AnswerColumn, Plan)>,
    /// Which rows are previews, tests or spam, and which unfinished.
    sieve: Sieve,
    /// Unfinished rows do not count.
    only_finished: bool,
    /// Previews count like all other rows.
    with_previews: bool,
    tool: Tool,
    /// Of a "many" item with a column an option: the numbers of its columns.
    sets: Vec<Vec<usize>>,
    responses: Responses,
    /// Row of the file of each respondent.
    rows: Vec<u32>,
    /// Seconds as given, start and end, of each respondent.
    clock: Clock,
    previews: Collector,
    /// The same rows, where there are no others.
    all_previews: Collector,
    unfinished: Collector,
    empty: Collector,
    /// Rows with two options of a question with one answer.
    twice: Collector,
    /// Rows without a key where others have one, and whether a placeholder stands in one of them.
    unnamed: Collector,
    placeholder: bool,
}

impl Gatherer {
    pub(super) fn new(
        instrument: &Instrument,
        mapping: &AnswerMapping,
        headers: &[String],
        head: &Head,
        options: &ReadResponsesOptions,
    ) -> Self {
        let rules = Rules::of(options);
        let mut responses = Responses {
            instrument: instrument.id.clone(),
            version: instrument.version.clone(),
            ..Responses::default()
        };
        for item in &instrument.items {
            for (option, from) in slots(instrument, item) {
                responses.columns.push(Column {
                    item: item.id.clone(),
                    option: option.map(str::to_owned),
                    from,
                    answers: Vec::new(),
                });
            }
        }
        let mut plans = Vec::new();
        let mut sets: Vec<Vec<usize>> = Vec::new();
        for (at, column) in mapping.columns.iter().enumerate() {
            let plan = match column.what {
                ColumnUse::Ignore => continue,
                ColumnUse::Item => {
                    let Some(plan) =
                        plan_item(instrument, mapping, column, &responses, head.tool, rules)
                    else {
                        continue;
                    };
                    if let Plan::Option { out } = plan {
                        let item = &responses.columns[out].item;
                        match sets
                            .iter_mut()
                            .find(|set| responses.columns[set[0]].item == *item)
                        {
                            Some(set) => set.push(out),
                            None => sets.push(vec![out]),
                        }
                    }
                    plan
                }
                ColumnUse::Person | ColumnUse::Ticket | ColumnUse::Code => {
                    // One key is enough: a ticket before a code word before a person. Of several columns of one kind the first that says one.
                    let better = |c: &AnswerColumn| rank(c.what) < rank(column.what);
                    if mapping.columns.iter().any(better) {
                        continue;
                    }
                    responses.key_kind = match column.what {
                        ColumnUse::Ticket => KeyKind::Ticket,
                        ColumnUse::Code => KeyKind::Code,
                        _ => KeyKind::Person,
                    };
                    Plan::Key
                }
                ColumnUse::Pair => Plan::Pair,
                ColumnUse::Side => Plan::Side,
                ColumnUse::Group => {
                    responses.groups.push(Group {
                        name: column.column.clone(),
                        ..Group::default()
                    });
                    Plan::Group {
                        at: responses.groups.len() - 1,
                        keys: Keys::new(),
                    }
                }
                ColumnUse::Start => Plan::Start,
                ColumnUse::End => Plan::End,
                ColumnUse::Seconds => Plan::Seconds,
            };
            plans.push((at, column.clone(), plan));
        }
        Self {
            instrument: instrument.clone(),
            plans,
            sieve: Sieve::new(mapping, headers, head),
            only_finished: options.unfinished.as_deref() == Some("leave-out"),
            with_previews: options.previews.as_deref() == Some("count"),
            tool: head.tool,
            sets,
            responses,
            rows: Vec::new(),
            clock: Clock::default(),
            previews: Collector::new("preview-rows", Severity::Note),
            all_previews: Collector::new("preview-rows", Severity::Question),
            unfinished: Collector::new("unfinished-rows", Severity::Warning),
            empty: Collector::new("no-answers", Severity::Note),
            twice: Collector::new("two-answers", Severity::Warning),
            unnamed: Collector::new("no-key", Severity::Note),
            placeholder: false,
        }
    }

    /// Takes one row: its number in the file, and its cells by column.
    pub(super) fn row<'c>(&mut self, number: u32, cell: &dyn Fn(usize) -> &'c str) {
        let what = self.sieve.look(cell);
        if what == Row::Preview && !self.with_previews {
            self.previews.at(Some(number), None);
            self.all_previews.at(Some(number), None);
            return;
        }
        let spoken = self.plans.iter().any(|(at, _, plan)| {
            let answer = matches!(
                plan,
                Plan::Code { .. }
                    | Plan::Split { .. }
                    | Plan::Option { .. }
                    | Plan::OneOf { .. }
                    | Plan::Comment { .. }
            );
            answer && !cell(*at).trim().is_empty()
        });
        if !spoken {
            self.empty.at(Some(number), None);
            return;
        }
        if what == Row::Unfinished {
            self.unfinished.at(Some(number), None);
            if self.only_finished {
                return;
            }
        }
        let height = self.rows.len();
        self.rows.push(number);
        self.clock.next();
        for (at, column, plan) in &mut self.plans {
            let text = cell(*at);
            match plan {
                Plan::Code {
                    out,
                    reader,
                    texts,
                    set,
                } => {
                    let answer = texts.read(text, number, reader, set);
                    self.responses.columns[*out].answers.push(answer);
                }
                Plan::Split {
                    out,
                    splitter,
                    keys,
                    known,
                    set,
                } => {
                    let nth = keys.number(text) as usize;
                    if nth == known.len() {
                        known.push(many(splitter, set, text, number));
                    }
                    known[nth].count += 1;
                    for (column, answer) in self.responses.columns[*out..]
                        .iter_mut()
                        .zip(&known[nth].row)
                    {
                        column.answers.push(*answer);
                    }
                }
                Plan::Option { out } => {
                    // "9" in the column of option 9 is no code for no answer.
                    let own = column
                        .option
                        .as_deref()
                        .and_then(|option| option.strip_prefix('n'));
                    let answer = match own.filter(|own| *own == text.trim() && *own != "0") {
                        Some(_) => 1,
                        None => chosen(text, self.tool),
                    };
                    self.responses.columns[*out].answers.push(answer);
                }
                Plan::OneOf { out, code } => {
                    let answers = &mut self.responses.columns[*out].answers;
                    answers.resize(height + 1, MISSING);
                    let answer = &mut answers[height];
                    *answer = match (chosen(text, self.tool), *answer) {
                        (1, MISSING | NOT_APPLICABLE) => *code,
                        (1, _) => {
                            self.twice.at(Some(number), Some(&column.column));
                            OUT_OF_SCALE
                        }
                        (NOT_APPLICABLE, MISSING) => NOT_APPLICABLE,
                        (_, before) => before,
                    };
                }
                Plan::Comment { item } => {
                    let text = text.trim();
                    if !text.is_empty() {
                        self.responses.comments.push(Comment {
                            item: item.clone(),
                            text: text.to_owned(),
                        });
                    }
                }
                Plan::Key => {
                    let key = respondents::key(text);
                    self.placeholder |= key.is_empty() && respondents::is_placeholder(text);
                    let keys = &mut self.responses.keys;
                    match keys.get_mut(height) {
                        Some(known) if known.is_empty() => *known = key,
                        Some(_) => {}
                        None => keys.push(key),
                    }
                }
                Plan::Pair => self.responses.pairs.push(tidy(text).into_owned()),
                Plan::Side => self.responses.sides.push(side(text)),
                Plan::Group { at, keys } => {
                    let group = &mut self.responses.groups[*at];
                    group
                        .values
                        .push(group_value(&mut group.labels, keys, text));
                }
                Plan::Start => self.clock.start(text),
                Plan::End => self.clock.end(text),
                Plan::Seconds => self.clock.seconds(text),
            }
        }
        if self
            .responses
            .keys
            .get(height)
            .is_some_and(String::is_empty)
        {
            self.unnamed.at(Some(number), None);
        }
        // Who chose one option has seen the others too; who chose none may not have been asked.
        for set in &self.sets {
            let chosen = set
                .iter()
                .any(|out| self.responses.columns[*out].answers[height] != MISSING);
            for out in set.iter().filter(|_| chosen) {
                let answer = &mut self.responses.columns[*out].answers[height];
                if *answer == MISSING {
                    *answer = 0;
                }
            }
        }
        for column in &mut self.responses.columns {
            column.answers.resize(height + 1, MISSING);
        }
    }

    /// Where the answers of each column of the file go and what its usual texts stand for, if nothing but single answers is wanted.
    pub(super) fn only_codes(&self) -> Option<Vec<(usize, Codes)>> {
        if !self.sieve.is_empty() {
            return None;
        }
        let usual: Vec<String> = std::iter::once(String::new())
            .chain((0..=100).map(|number: u32| number.to_string()))
            .collect();
        let one = |(at, _, plan): &(usize, AnswerColumn, Plan)| match plan {
            Plan::Code { reader, set, .. } => {
                let mut codes = Codes::new();
                for text in &usual {
                    let settled = set.iter().any(|(known, _)| known == text);
                    if let (Meaning::Is(code), false) = (reader.read(text), settled) {
                        codes.add(text.as_bytes(), code);
                    }
                }
                Some((*at, codes))
            }
            _ => None,
        };
        self.plans.iter().map(one).collect()
    }

    /// Takes columns that were read elsewhere, one a plan and in their order, with the unusual rows among them: number and cells.
    pub(super) fn take(
        &mut self,
        columns: Vec<Vec<u8>>,
        first: u32,
        unusual: &[(usize, Vec<String>)],
    ) {
        let height = columns.first().map_or(0, Vec::len);
        let number = |row: usize| first.saturating_add(u32::try_from(row).unwrap_or(u32::MAX));
        for ((at, _, plan), mut answers) in self.plans.iter_mut().zip(columns) {
            let Plan::Code {
                out,
                reader,
                texts,
                set,
            } = plan
            else {
                continue;
            };
            for (row, cells) in unusual {
                let text = cells.get(*at).map_or("", String::as_str);
                answers[*row] = texts.read(text, number(*row), reader, set);
            }
            self.responses.columns[*out].answers = answers;
        }
        for column in &mut self.responses.columns {
            column.answers.resize(height, MISSING);
        }
        let spoken = |row: usize| {
            self.responses
                .columns
                .iter()
                .any(|c| c.answers[row] != MISSING)
        };
        let kept: Vec<bool> = (0..height).map(spoken).collect();
        self.rows = (0..height).filter(|row| kept[*row]).map(number).collect();
        for row in (0..height).filter(|row| !kept[*row]) {
            self.empty.at(Some(number(row)), None);
        }
        if self.rows.len() < height {
            self.responses.retain(|row| kept[row]);
        }
    }

    /// Everything, with the texts that were understood and those that were not.
    pub(super) fn finish(self, file: &str) -> (Responses, Vec<u32>, Vec<AnswerCode>, Vec<Finding>) {
        let mut responses = self.responses;
        responses.count = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        responses.comments.cold_sort();
        responses.seconds = self.clock.finish();
        let mut codes = Vec::new();
        let mut outside = Collector::new("out-of-scale", Severity::Warning);
        let mut unknown = Collector::new("unmapped-answers", Severity::Warning);
        let mut none = Collector::new("no-answer-codes", Severity::Note);
        let mut between = Collector::new("half-points", Severity::Question);
        let mut days = Collector::new("days-for-ranges", Severity::Question);
        let mut ranges = false;
        let mut ambiguous = Collector::new("ambiguous-answers", Severity::Warning);
        for (_, column, plan) in &self.plans {
            let header = Some(column.column.as_str());
            let item = column.item.clone().unwrap_or_default();
            match plan {
                Plan::Code { reader, texts, .. } => {
                    for text in &texts.list {
                        match text.meaning {
                            Meaning::Is(_) => {}
                            Meaning::Outside => outside.many(text.count, Some(text.first), header),
                            Meaning::Unknown => unknown.many(text.count, Some(text.first), header),
                            Meaning::NoAnswer => none.many(text.count, Some(text.first), header),
                            Meaning::Between => between.many(text.count, Some(text.first), header),
                            Meaning::Day(place) => {
                                ranges |= place.is_some();
                                days.many(text.count, Some(text.first), header);
                            }
                        }
                        let plain = text.text.trim().bytes().all(|b| b.is_ascii_digit());
                        if matches!(text.meaning, Meaning::Is(_)) && plain && !text.settled {
                            continue;
                        }
                        codes.push(AnswerCode {
                            item: item.clone(),
                            text: text.text.clone(),
                            code: match text.meaning {
                                Meaning::Is(number) => reader.code(number),
                                Meaning::NoAnswer => reader.code(MISSING),
                                _ => None,
                            },
                            count: text.count,
                        });
                    }
                }
                Plan::Split {
                    known, splitter, ..
                } => {
                    for cell in known {
                        if cell.ambiguous {
                            ambiguous.many(cell.count, Some(cell.first), header);
                        }
                        for (text, settled) in &cell.parts {
                            if settled.is_none() {
                                unknown.many(cell.count, Some(cell.first), header);
                            }
                            match codes
                                .iter_mut()
                                .find(|code| code.item == item && code.text == *text)
                            {
                                Some(code) => code.count += cell.count,
                                None => codes.push(AnswerCode {
                                    item: item.clone(),
                                    text: text.clone(),
                                    code: settled.and_then(|code| splitter.code(code)),
                                    count: cell.count,
                                }),
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        let mut findings = Vec::new();
        findings.extend(outside.said_in("survey-out-of-scale", file));
        findings.extend(unknown.said_in("survey-unmapped-answers", file));
        findings.extend(none.said_in("survey-no-answer-codes", file));
        between.fix(
            say!("survey-half-points.missing"),
            json!({ "halves": "missing" }),
        );
        findings.extend(between.said_in("survey-half-points", file));
        if ranges {
            days.fix(
                say!("survey-days-for-ranges.range"),
                json!({ "dates": "range" }),
            );
        }
        days.fix(
            say!("survey-days-for-ranges.missing"),
            json!({ "dates": "missing" }),
        );
        findings.extend(days.said_in("survey-days-for-ranges", file));
        findings.extend(ambiguous.said_in("survey-ambiguous-answers", file));
        let mut all_previews = self.all_previews;
        all_previews.fix(
            say!("survey-only-previews.count"),
            json!({ "previews": "count" }),
        );
        findings.extend(match self.rows.is_empty() {
            true => all_previews.said_in("survey-only-previews", file),
            false => self.previews.said_in("survey-previews", file),
        });
        let mut unfinished = self.unfinished;
        if !self.only_finished {
            unfinished.fix(
                say!("survey-unfinished.leave-out"),
                json!({ "unfinished": "leave-out" }),
            );
        }
        findings.extend(match self.only_finished {
            true => unfinished.said_in("survey-unfinished-left-out", file),
            false => unfinished.said_in("survey-unfinished", file),
        });
        // Where nobody has a key, nothing is missing.
        if self.placeholder || responses.keys.iter().any(|key| !key.is_empty()) {
            findings.extend(self.unnamed.said_in("survey-no-key", file));
        }
        findings.extend(self.empty.said_in("survey-no-answers", file));
        findings.extend(self.twice.said_in("survey-two-answers", file));
        let mapped = |item: &str| {
            self.plans
                .iter()
                .any(|(_, c, _)| c.item.as_deref() == Some(item))
        };
        let mut unread = Collector::new("items-without-column", Severity::Warning);
        for item in &self.instrument.items {
            if !mapped(&item.id) {
                unread.at(None, Some(&item.id));
            }
        }
        findings.extend(unread.said_in("survey-items-without-column", file));
        (responses, self.rows, codes, findings)
    }
}

fn plan_item(
    instrument: &Instrument,
    mapping: &AnswerMapping,
    column: &AnswerColumn,
    responses: &Responses,
    tool: Tool,
    rules: Rules,
) -> Option<Plan> {
    let item = instrument.item(column.item.as_deref()?)?;
    if item.kind == ItemType::Comment {
        return Some(Plan::Comment {
            item: item.id.clone(),
        });
    }
    let first = responses.columns.iter().position(|c| c.item == item.id)?;
    let set = mapping
        .answers
        .iter()
        .filter(|answer| answer.item == item.id);
    let set = set.filter_map(|answer| Some((answer.text.clone(), answer.code.clone()?)));
    if item.kind == ItemType::Many {
        return match &column.option {
            Some(option) => {
                let at = item.options.iter().position(|o| o.id == *option)?;
                Some(Plan::Option { out: first + at })
            }
            None => Some(Plan::Split {
                out: first,
                splitter: Splitter::new(item),
                keys: Keys::new(),
                known: Vec::new(),
                set: set
                    .filter_map(|(text, code)| {
                        let code = match code.as_str() {
                            "missing" => MISSING,
                            "not-applicable" => NOT_APPLICABLE,
                            _ => u8::try_from(item.options.iter().position(|o| o.id == code)?)
                                .ok()?,
                        };
                        Some((text, code))
                    })
                    .collect(),
            }),
        };
    }
    if let Some(option) = &column.option {
        let at = item.options.iter().position(|o| o.id == *option)?;
        return Some(Plan::OneOf {
            out: first,
            code: u8::try_from(at).ok()?,
        });
    }
    Some(Plan::Code {
        out: first,
        reader: Box::new(Reader::new(instrument, item, tool, column.reversed, rules)?),
        texts: Texts::default(),
        set: set.collect(),
    })
}

fn rank(what: ColumnUse) -> u8 {
    match what {
        ColumnUse::Ticket => 0,
        ColumnUse::Code => 1,
        ColumnUse::Person => 2,
        _ => 3,
    }
}

impl Texts {
    fn read(&mut self, text: &str, row: u32, reader: &Reader, set: &[(String, String)]) -> u8 {
        let nth = self.keys.number(text) as usize;
        if nth == self.list.len() {
            let settled = set.iter().find(|(known, _)| known == text);
            let meaning = match settled {
                Some((_, code)) => reader.coded(code),
                None => reader.read(text),
            };
            self.list.push(Text {
                text: text.to_owned(),
                code: match meaning {
                    Meaning::Is(number) => number,
                    Meaning::NoAnswer => MISSING,
                    _ => OUT_OF_SCALE,
                },
                meaning,
                settled: settled.is_some(),
                count: 0,
                first: row,
            });
        }
        self.list[nth].count += 1;
        self.list[nth].code
    }
}

fn many(splitter: &Splitter, set: &[(String, u8)], text: &str, row: u32) -> Many {
    let mut chosen = splitter.split(text);
    let parts: Vec<(String, Option<u8>)> = std::mem::take(&mut chosen.unknown)
        .into_iter()
        .map(|part| {
            let settled = set.iter().find(|(known, _)| *known == part);
            let code = settled.map(|(_, code)| *code);
            (part, code)
        })
        .collect();
    for (_, code) in &parts {
        if let Some(option) = code.and_then(|code| chosen.options.get_mut(usize::from(code))) {
            *option = true;
        }
    }
    let is = |wanted: Option<u8>| parts.iter().any(|(_, code)| *code == wanted);
    let none = !chosen.options.contains(&true);
    let blank = text.trim().is_empty() || chosen.no_answer || none && is(Some(MISSING));
    let outside = none && is(None);
    let not_applicable = chosen.not_applicable || none && is(Some(NOT_APPLICABLE));
    let code = |on: &bool| match () {
        () if outside => OUT_OF_SCALE,
        () if not_applicable => NOT_APPLICABLE,
        () if blank => MISSING,
        () => u8::from(*on),
    };
    Many {
        row: chosen.options.iter().map(code).collect(),
        parts,
        ambiguous: chosen.ambiguous,
        count: 0,
        first: row,
    }
}

/// A cell of a column that is about one option: 1 chosen, 0 not.
fn chosen(text: &str, tool: Tool) -> u8 {
    let text = text.trim();
    let number = text.parse().ok();
    match no_answer(text) {
        _ if text.is_empty() => MISSING,
        Some(NoAnswer::NotApplicable) => NOT_APPLICABLE,
        Some(NoAnswer::Missing) => MISSING,
        _ if number.is_some_and(|number| number == -1 || is_code(number, 0, 2)) => MISSING,
        // SoSci Survey writes 1 for what was not chosen, and 2 for what was.
        _ if tool == Tool::SosciSurvey && text == "1" => 0,
        _ => u8::from(!vocabulary::is_unchosen(&fold(text))),
    }
}

pub(super) fn side(text: &str) -> Option<PairSide> {
    let folded = fold(text);
    // "mentee", "mentored", "mentoré", "mentorizado" before "mentor", "Mentorin".
    let mentee = ["mentee", "mentored", "mentore ", "mentoriz", "mentorad"];
    if mentee.iter().any(|word| folded.starts_with(word)) || folded == "mentore" {
        return Some(PairSide::Mentee);
    }
    folded.starts_with("mentor").then_some(PairSide::Mentor)
}

fn group_value(labels: &mut Vec<String>, keys: &mut Keys, text: &str) -> u16 {
    let text = tidy(text);
    if text.is_empty() {
        return u16::MAX;
    }
    let nth = keys.number(&text) as usize;
    if nth == labels.len() && labels.len() < usize::from(u16::MAX) {
        labels.push(text.into_owned());
    }
    u16::try_from(nth).unwrap_or(u16::MAX)
}
