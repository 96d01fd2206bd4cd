//! Rows of cells to columns of answers. Every distinct text of a column is understood once.

use cells::Keys;
use tally::stream::Codes;

use super::answers::{Meaning, Reader, Splitter};
use super::mapping::{AnswerCode, AnswerColumn, AnswerMapping, ColumnUse};
use super::note::Note;
use super::respondents::{self, Clock};
use super::tool::Tool;
use super::words;
use crate::finding::{Finding, Severity};
use crate::order::Order;
use crate::roster::cells::text::{fold, tidy};
use crate::survey::instrument::{Instrument, ItemType, PairSide};
use crate::survey::responses::{
    Column, Comment, Group, KeyKind, MISSING, NOT_APPLICABLE, OUT_OF_SCALE, Responses,
};
use crate::survey::sheet::slots;

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
    },
    /// One option in a column of its own.
    Option {
        out: usize,
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
    unknown: Vec<String>,
    ambiguous: bool,
    count: u32,
    first: u32,
}

/// Columns of answers in the making.
pub(super) struct Gatherer {
    instrument: Instrument,
    plans: Vec<(usize, AnswerColumn, Plan)>,
    /// Columns that tell which rows are previews, tests or spam.
    statuses: Vec<usize>,
    /// Of a "many" item with a column an option: the numbers of its columns.
    sets: Vec<Vec<usize>>,
    responses: Responses,
    /// Row of the file of each respondent.
    rows: Vec<u32>,
    /// Seconds as given, start and end, of each respondent.
    clock: Clock,
    previews: Note,
    empty: Note,
}

impl Gatherer {
    pub(super) fn new(
        instrument: &Instrument,
        mapping: &AnswerMapping,
        headers: &[String],
        tool: Tool,
    ) -> Self {
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
                    let Some(plan) = plan_item(instrument, mapping, column, &responses, tool)
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
                    // One key is enough: a ticket before a code word before a person.
                    let better = |c: &AnswerColumn| rank(c.what) < rank(column.what);
                    let earlier = mapping.columns[..at].iter().any(|c| c.what == column.what);
                    if mapping.columns.iter().any(better) || earlier {
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
        let status = |header: &String| {
            let folded = fold(header);
            [
                "status",
                "distributionchannel",
                "distribution channel",
                "response type",
            ]
            .contains(&folded.as_str())
        };
        let statuses = match tool {
            Tool::Qualtrics => (0..headers.len())
                .filter(|at| status(&headers[*at]))
                .collect(),
            _ => Vec::new(),
        };
        Self {
            instrument: instrument.clone(),
            plans,
            statuses,
            sets,
            responses,
            rows: Vec::new(),
            clock: Clock::default(),
            previews: Note::new("preview-rows", Severity::Note),
            empty: Note::new("no-answers", Severity::Note),
        }
    }

    /// Takes one row: its number in the file, and its cells by column.
    pub(super) fn row<'c>(&mut self, number: u32, cell: &dyn Fn(usize) -> &'c str) {
        if self.statuses.iter().any(|at| is_no_answer(cell(*at))) {
            self.previews.at(Some(number), None);
            return;
        }
        let spoken = self.plans.iter().any(|(at, _, plan)| {
            let answer = matches!(
                plan,
                Plan::Code { .. } | Plan::Split { .. } | Plan::Option { .. } | Plan::Comment { .. }
            );
            answer && !cell(*at).trim().is_empty()
        });
        if !spoken {
            self.empty.at(Some(number), None);
            return;
        }
        let height = self.rows.len();
        self.rows.push(number);
        self.clock.next();
        for (at, _, plan) in &mut self.plans {
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
                } => {
                    let nth = keys.number(text) as usize;
                    if nth == known.len() {
                        known.push(many(splitter, text, number));
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
                    let answer = match text.trim() {
                        "" => MISSING,
                        text if words::is_unchosen(&fold(text)) => 0,
                        _ => 1,
                    };
                    self.responses.columns[*out].answers.push(answer);
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
                Plan::Key => self.responses.keys.push(respondents::key(text)),
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
        if !self.statuses.is_empty() {
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
        responses.comments.order();
        responses.seconds = self.clock.finish();
        let mut codes = Vec::new();
        let mut outside = Note::new("out-of-scale", Severity::Warning);
        let mut unknown = Note::new("unmapped-answers", Severity::Warning);
        let mut ambiguous = Note::new("ambiguous-answers", Severity::Warning);
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
                        }
                        let plain = text.text.trim().bytes().all(|b| b.is_ascii_digit());
                        if matches!(text.meaning, Meaning::Is(_)) && plain {
                            continue;
                        }
                        codes.push(AnswerCode {
                            item: item.clone(),
                            text: text.text.clone(),
                            code: match text.meaning {
                                Meaning::Is(number) => reader.code(number),
                                _ => None,
                            },
                            count: text.count,
                        });
                    }
                }
                Plan::Split { known, .. } => {
                    for cell in known {
                        if cell.ambiguous {
                            ambiguous.many(cell.count, Some(cell.first), header);
                        }
                        for text in &cell.unknown {
                            unknown.many(cell.count, Some(cell.first), header);
                            match codes
                                .iter_mut()
                                .find(|code| code.item == item && code.text == *text)
                            {
                                Some(code) => code.count += cell.count,
                                None => codes.push(AnswerCode {
                                    item: item.clone(),
                                    text: text.clone(),
                                    code: None,
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
        findings.extend(outside.finish(
            file,
            "answers are not on their item's scale. They are counted apart and enter no score.",
            "Look at the listed answers: say what they mean, or correct the scale.",
        ));
        findings.extend(unknown.finish(
            file,
            "answers are not understood. They are counted apart and enter no score; none is taken for 0.",
            "Say for each listed text which answer it is, or that it is missing.",
        ));
        findings.extend(ambiguous.finish(
            file,
            "answers with several options can be split in more than one way; the longest options were taken.",
            "Give options that do not contain each other, or check these rows.",
        ));
        findings.extend(self.previews.finish(
            file,
            "rows are previews, tests or spam and were left out.",
            "Nothing needs to be done.",
        ));
        findings.extend(self.empty.finish(
            file,
            "rows hold no answer to any item and were left out.",
            "Nothing needs to be done, unless columns are not mapped to their items yet.",
        ));
        let mapped = |item: &str| {
            self.plans
                .iter()
                .any(|(_, c, _)| c.item.as_deref() == Some(item))
        };
        let mut unread = Note::new("items-without-column", Severity::Warning);
        for item in &self.instrument.items {
            if !mapped(&item.id) {
                unread.at(None, Some(&item.id));
            }
        }
        findings.extend(unread.finish(
            file,
            "items of the instrument have no column in this file; their answers are missing.",
            "Map a column to each, if the file has one.",
        ));
        (responses, self.rows, codes, findings)
    }
}

fn plan_item(
    instrument: &Instrument,
    mapping: &AnswerMapping,
    column: &AnswerColumn,
    responses: &Responses,
    tool: Tool,
) -> Option<Plan> {
    let item = instrument.item(column.item.as_deref()?)?;
    if item.kind == ItemType::Comment {
        return Some(Plan::Comment {
            item: item.id.clone(),
        });
    }
    let first = responses.columns.iter().position(|c| c.item == item.id)?;
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
            }),
        };
    }
    let set = mapping
        .answers
        .iter()
        .filter(|answer| answer.item == item.id);
    let set = set.filter_map(|answer| Some((answer.text.clone(), answer.code.clone()?)));
    Some(Plan::Code {
        out: first,
        reader: Box::new(Reader::new(instrument, item, tool, column.reversed)?),
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
                    _ => OUT_OF_SCALE,
                },
                meaning,
                count: 0,
                first: row,
            });
        }
        self.list[nth].count += 1;
        self.list[nth].code
    }
}

fn many(splitter: &Splitter, text: &str, row: u32) -> Many {
    let chosen = splitter.split(text);
    let blank = text.trim().is_empty();
    let nothing = !chosen.options.contains(&true) && !chosen.unknown.is_empty();
    let code = |on: &bool| match (blank, chosen.not_applicable, nothing) {
        (true, ..) => MISSING,
        (_, true, _) => NOT_APPLICABLE,
        (.., true) => OUT_OF_SCALE,
        _ => u8::from(*on),
    };
    Many {
        row: chosen.options.iter().map(code).collect(),
        unknown: chosen.unknown,
        ambiguous: chosen.ambiguous,
        count: 0,
        first: row,
    }
}

fn side(text: &str) -> Option<PairSide> {
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

/// Qualtrics: previews, tests and spam, as labels or as codes.
fn is_no_answer(status: &str) -> bool {
    matches!(
        fold(status).as_str(),
        "survey preview"
            | "preview"
            | "survey test"
            | "test"
            | "spam"
            | "possible spam"
            | "offline spam"
            | "1"
            | "2"
            | "8"
            | "9"
            | "12"
    )
}
