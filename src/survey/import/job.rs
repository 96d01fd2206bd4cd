//! Reading in steps, so that a large export can be followed and called off.

use sorting::ColdSort;

use super::chunks;
use super::chunks::{Stream, Unfit};
use super::column_use::ColumnUse;
use super::columns::Gatherer;
use super::mapping::{AnswerColumn, AnswerMapping, propose};
use super::tools;
use super::tools::{Head, Tool};
use super::{ReadResponses, ReadResponsesOptions, draft, respondents};
use crate::Error;
use crate::files::Table;
use crate::files::TableReader;
use crate::files::{TableInfo, TableOptions};
use crate::finding::Collector;
use crate::finding::{Finding, Severity};
use crate::survey::instrument::open_questions::answer_questions;
use crate::survey::instrument::{Instrument, OpenQuestion};
use crate::words::say;

/// Reads answers from the bytes of an export. Whatever is wrong with single rows and cells is a finding.
///
/// # Errors
/// Stops only where the file as a whole cannot be read (see [`files::read`](crate::files::read)).
///
/// ```
/// use viceversa::survey::{self, ReadResponsesOptions, MISSING, OUT_OF_SCALE};
/// let file = "I feel at ease with my partner.\nStrongly agree\nstimme eher zu\n\n6\n5 - Strongly agree\n,\n";
/// let options = ReadResponsesOptions { instrument: survey::instrument("pulse"), ..Default::default() };
/// let read = survey::read_responses(file.as_bytes(), options)?;
/// let ease = read.responses.column("ease").map(|column| column.answers.clone());
/// assert_eq!(ease, Some(vec![4, 3, OUT_OF_SCALE, 4]));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn read_responses(bytes: &[u8], options: ReadResponsesOptions) -> Result<ReadResponses, Error> {
    let mut job = ReadResponsesJob::new(options);
    job.push(bytes)?;
    loop {
        if let Some(read) = job.step(u64::MAX)? {
            return Ok(read);
        }
    }
}

/// An export being read: push the bytes, step until there is an answer.
pub struct ReadResponsesJob {
    options: ReadResponsesOptions,
    reader: TableReader,
    /// A large text that is read in pieces.
    stream: Option<Box<(Stream, ReadPlan)>>,
    /// It cannot be read in pieces.
    whole: bool,
}

impl ReadResponsesJob {
    /// Nothing read yet.
    #[must_use]
    pub fn new(options: ReadResponsesOptions) -> Self {
        Self {
            options,
            reader: TableReader::new(),
            stream: None,
            whole: false,
        }
    }

    /// Takes the next bytes of the file.
    ///
    /// # Errors
    /// `too-big` beyond [`limits::BYTES`](crate::files::limits::BYTES).
    pub fn push(&mut self, chunk: &[u8]) -> Result<(), Error> {
        self.reader.push(chunk)
    }

    /// Makes room for a file of so many bytes.
    pub fn reserve(&mut self, bytes: usize) {
        self.reader.reserve(bytes);
    }

    /// Reads about `budget` bytes more; the answer when it is done. A workbook and a file of a few megabytes are read in a single step.
    ///
    /// # Errors
    /// As [`read_responses`].
    pub fn step(&mut self, budget: u64) -> Result<Option<ReadResponses>, Error> {
        if let Some(started) = &mut self.stream {
            let (stream, frame) = started.as_mut();
            let budget = usize::try_from(budget).unwrap_or(usize::MAX);
            match stream.step(self.reader.bytes(), budget, &mut frame.gatherer) {
                Ok(false) => return Ok(None),
                Ok(true) => {
                    let done = self.stream.take().map(|started| started.1);
                    self.reader = TableReader::new();
                    return Ok(done.map(|frame| frame.finish(&self.options)));
                }
                Err(Unfit) => {
                    self.stream = None;
                    self.whole = true;
                }
            }
        } else if !self.whole && self.reader.bytes().len() > chunks::LARGE {
            self.stream = self.start();
            self.whole = self.stream.is_none();
            return Ok(None);
        }
        let reader = std::mem::take(&mut self.reader);
        let (table, info, findings) = table(reader, &self.options)?;
        let (mut frame, head) = frame(&table, info, findings, &self.options);
        // Answers go by the value of a cell, keys and groups by what it shows.
        let uses = frame.mapping.columns.iter().map(|c| c.what);
        let answers: Vec<bool> = uses.map(|what| what == ColumnUse::Item).collect();
        for row in head.rows..table.rows() {
            let number = table.row_number(row);
            frame
                .gatherer
                .row(number, &|column| match answers.get(column) {
                    Some(true) => table.value(row, column),
                    _ => table.cell(row, column),
                });
        }
        Ok(Some(frame.finish(&self.options)))
    }

    /// Settles the columns of a large text from its beginning.
    fn start(&self) -> Option<Box<(Stream, ReadPlan)>> {
        let bytes = self.reader.bytes();
        let end = bytes[..chunks::HEAD]
            .iter()
            .rposition(|byte| *byte == b'\n')?;
        let mut reader = TableReader::new();
        reader.push(&bytes[..=end]).ok()?;
        let (table, info, findings) = table(reader, &self.options).ok()?;
        let (frame, head) = frame(&table, info, findings, &self.options);
        let stream = Stream::new(&table, &head, &frame.info, &frame.gatherer, bytes)?;
        Some(Box::new((stream, frame)))
    }

    /// What is being done, how much of it is done, and of how much.
    #[must_use]
    pub fn progress(&self) -> (&'static str, u32, u32) {
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let done = self.stream.as_ref().map_or(0, |started| started.0.done());
        ("reading", number(done), number(self.reader.bytes().len()))
    }
}

type Read = (Table, TableInfo, Vec<Finding>);

fn table(reader: TableReader, options: &ReadResponsesOptions) -> Result<Read, Error> {
    let mut plain = TableOptions {
        name: options.name.clone(),
        sheet: options.sheet.clone(),
        header_row: options.header_row,
        encoding: options.encoding.clone(),
        delimiter: options.delimiter.clone(),
        date_order: options.date_order.clone(),
        // The last respondent may have answered a single question.
        accepted: vec!["footer-rows".to_owned()],
        ..TableOptions::default()
    };
    // Kept for a second look, where the file may need one.
    let again = (reader.bytes().len() <= 2 * chunks::LARGE).then(|| reader.clone());
    let read = reader.finish(plain.clone())?;
    let first = read.1.preview.first();
    let gaps = first.is_some_and(|first| tools::is_survey_monkey(first)) && read.1.header_row != 1;
    // Questions over the first of their columns only make no full row of headers.
    let above = first.is_some_and(|first| {
        let cells = first.iter().filter(|cell| !cell.trim().is_empty());
        read.1.header_row == 2 && cells.count() > 1
    });
    if let Some(again) = again.filter(|_| (gaps || above) && options.header_row.is_none()) {
        plain.header_row = Some(1);
        let other = again.finish(plain)?;
        return Ok(match gaps || tools::gaps(&other.0).is_some() {
            true => other,
            false => read,
        });
    }
    Ok(read)
}

/// Everything that is settled before the first row.
struct ReadPlan {
    gatherer: Gatherer,
    instrument: Instrument,
    drafted: bool,
    mapping: AnswerMapping,
    findings: Vec<Finding>,
    tool: Tool,
    info: TableInfo,
}

fn frame(
    table: &Table,
    info: TableInfo,
    mut findings: Vec<Finding>,
    options: &ReadResponsesOptions,
) -> (ReadPlan, Head) {
    let head = tools::head(table);
    // A long question looks like no header of a table of people.
    let worded = table
        .headers()
        .iter()
        .all(|header| !header.bytes().all(|b| b.is_ascii_digit()));
    findings.retain(|finding| {
        let code = finding.code.as_str();
        !(NOT_OURS.contains(&code) || worded && code == "no-header")
    });
    let name = &options.name;
    let mut mapping = options.mapping.clone().unwrap_or_default();
    let instrument = match &options.instrument {
        Some(given) => {
            mapping.columns = propose(given, table.headers(), &head, options.mapping.as_ref());
            for question in &given.questions {
                let headers = question_headers(&mapping, question);
                findings.extend(draft::asked(question, headers, name));
            }
            given.clone()
        }
        None => {
            let (instrument, columns, doubts) = draft::draft(table, &head, name);
            mapping.columns = columns;
            findings.extend(doubts);
            instrument
        }
    };
    let (instrument, answered) = settle(instrument, &mapping, options, &mut findings);
    for column in &mut mapping.columns {
        // What was answered may have made a column no item.
        let gone = column
            .item
            .as_ref()
            .is_some_and(|item| instrument.item(item).is_none());
        if gone && answered {
            *column = AnswerColumn {
                column: std::mem::take(&mut column.column),
                ..AnswerColumn::default()
            };
        }
    }
    if !mapping.columns.iter().any(|c| c.what == ColumnUse::Item) {
        let mut note = Collector::new("instrument-does-not-fit", Severity::Question);
        note.at(None, None);
        note.fix(
            say!("survey-instrument-does-not-fit.draft"),
            serde_json::json!({ "instrument": null, "mapping": null }),
        );
        findings.extend(note.said_in("survey-instrument-does-not-fit", name));
    }
    findings.extend(unused(&mapping, name));
    let frame = ReadPlan {
        gatherer: Gatherer::new(&instrument, &mapping, table.headers(), &head, options),
        instrument,
        drafted: options.instrument.is_none(),
        mapping,
        findings,
        tool: head.tool,
        info,
    };
    (frame, head)
}

/// Headers of the columns that a question is about.
fn question_headers<'a>(
    mapping: &'a AnswerMapping,
    question: &OpenQuestion,
) -> impl Iterator<Item = &'a str> {
    let about = |column: &&AnswerColumn| {
        let item = column.item.as_ref();
        item.is_some_and(|item| question.items.contains(item))
    };
    mapping
        .columns
        .iter()
        .filter(about)
        .map(|column| column.column.as_str())
}

/// Answers the instrument's questions as far as the options do; their findings are settled with them.
fn settle(
    instrument: Instrument,
    mapping: &AnswerMapping,
    options: &ReadResponsesOptions,
    findings: &mut Vec<Finding>,
) -> (Instrument, bool) {
    let mut settled = instrument;
    let mut answered = false;
    let mut unknown = Collector::new("settled-unknown", Severity::Warning);
    for (id, choice) in &options.settled {
        let one = [(id.clone(), choice.clone())].into_iter().collect();
        match answer_questions(&settled, Some(&one)) {
            Ok(next) => {
                let known = std::mem::replace(&mut settled, next);
                answered = true;
                findings.retain(|finding| {
                    !finding
                        .fixes
                        .iter()
                        .any(|fix| fix.options["settled"].get(id).is_some())
                });
                // What was asked about several is asked about each.
                for question in &settled.questions {
                    if known.questions.iter().all(|one| one.id != question.id) {
                        let headers = question_headers(mapping, question);
                        findings.extend(draft::asked(question, headers, &options.name));
                    }
                }
            }
            Err(_) => unknown.at(None, None),
        }
    }
    findings.extend(unknown.said_in("survey-settled-unknown", &options.name));
    (settled, answered)
}

impl ReadPlan {
    fn finish(self, options: &ReadResponsesOptions) -> ReadResponses {
        let Self {
            gatherer,
            instrument,
            drafted,
            mut mapping,
            mut findings,
            tool,
            info: mut table,
        } = self;
        let (mut responses, rows, answers, doubts) = gatherer.finish(&options.name);
        findings.extend(doubts);
        responses.wave = options.wave.clone().unwrap_or_default();
        findings.extend(respondents::settle(&mut responses, &rows, options));
        mapping.answers = answers;
        findings.cold_sort_by_key(|finding| finding.severity);
        // Of a large file only the beginning was a table.
        let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        table.rows = table.rows.max(count);
        ReadResponses {
            responses,
            instrument,
            drafted,
            mapping,
            findings,
            tool,
            table,
        }
    }
}

/// Findings about a file of people that say nothing about a file of answers.
const NOT_OURS: [&str; 5] = [
    "two-row-header",
    "empty-headers",
    "duplicate-headers",
    "date-order",
    "date-mixed",
];

fn unused(mapping: &AnswerMapping, name: &str) -> Option<Finding> {
    let mut note = Collector::new("columns-not-used", Severity::Note);
    for column in mapping
        .columns
        .iter()
        .filter(|c| c.what == ColumnUse::Ignore)
    {
        note.at(None, Some(&column.column));
    }
    note.said_in("survey-columns-not-used", name)
}
