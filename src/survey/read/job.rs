//! Reading in steps, so that a large export can be followed and called off.

use super::gather::Gatherer;
use super::mapping::{AnswerMapping, ColumnUse, propose};
use super::note::Note;
use super::{ReadResponses, ReadResponsesOptions, draft, respondents, tool};
use crate::Error;
use crate::finding::{Finding, Severity};
use crate::roster::table::{Table, TableReader};
use crate::roster::{ReadOptions, TableInfo};

/// Reads answers from the bytes of an export. Whatever is wrong with single rows and cells is a finding.
///
/// # Errors
/// Stops only where the file as a whole cannot be read (see [`table::read`](crate::roster::table::read)).
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
    progress: (u32, u32),
}

impl ReadResponsesJob {
    /// Nothing read yet.
    #[must_use]
    pub fn new(options: ReadResponsesOptions) -> Self {
        Self {
            options,
            reader: TableReader::new(),
            progress: (0, 0),
        }
    }

    /// Takes the next bytes of the file.
    ///
    /// # Errors
    /// `too-big` beyond [`limits::BYTES`](crate::roster::table::limits::BYTES).
    pub fn push(&mut self, chunk: &[u8]) -> Result<(), Error> {
        self.reader.push(chunk)
    }

    /// Makes room for a file of so many bytes.
    pub fn reserve(&mut self, bytes: usize) {
        self.reader.reserve(bytes);
    }

    /// Works on; the answer when it is done.
    ///
    /// # Errors
    /// As [`read_responses`].
    pub fn step(&mut self, _budget: u64) -> Result<Option<ReadResponses>, Error> {
        let reader = std::mem::take(&mut self.reader);
        let read = table(reader, &self.options)?;
        answer(read, &self.options).map(Some)
    }

    /// What is being done, how much of it is done, and of how much.
    #[must_use]
    pub fn progress(&self) -> (&'static str, u32, u32) {
        ("reading", self.progress.0, self.progress.1)
    }
}

type Read = (Table, TableInfo, Vec<Finding>);

fn table(reader: TableReader, options: &ReadResponsesOptions) -> Result<Read, Error> {
    let mut plain = ReadOptions {
        name: options.name.clone(),
        sheet: options.sheet.clone(),
        header_row: options.header_row,
        encoding: options.encoding.clone(),
        delimiter: options.delimiter.clone(),
        date_order: options.date_order.clone(),
        // The last respondent may have answered a single question.
        accepted: Some(vec!["footer-rows".to_owned()]),
        ..ReadOptions::default()
    };
    let again = reader.clone();
    let read = reader.finish(&plain)?;
    let first = read.1.preview.first();
    let gaps = first.is_some_and(|first| tool::is_survey_monkey(first)) && read.1.header_row != 1;
    if gaps && options.header_row.is_none() {
        plain.header_row = Some(1);
        return again.finish(&plain);
    }
    Ok(read)
}

fn answer(
    (table, info, mut findings): Read,
    options: &ReadResponsesOptions,
) -> Result<ReadResponses, Error> {
    let head = tool::head(&table);
    findings.retain(|finding| !NOT_OURS.contains(&finding.code.as_str()));
    let name = &options.name;
    let mut mapping = options.mapping.clone().unwrap_or_default();
    let mut drafted = false;
    let instrument = match &options.instrument {
        Some(given) => {
            mapping.columns = propose(given, table.headers(), &head, options.mapping.as_ref());
            given.clone()
        }
        None => {
            drafted = true;
            let (instrument, columns, doubts) = draft::draft(&table, &head, name);
            mapping.columns = columns;
            findings.extend(doubts);
            instrument
        }
    };
    let fits = mapping.columns.iter().any(|c| c.what == ColumnUse::Item);
    if !fits {
        let mut note = Note::new("instrument-does-not-fit", Severity::Question);
        note.at(None, None);
        note.fix(
            "Draft an instrument from this file",
            serde_json::json!({ "instrument": null, "mapping": null }),
        );
        findings.extend(note.finish(
            name,
            "file has no column that is recognised as an item of this instrument.",
            "Map its columns to items, choose another instrument, or have one drafted from the file.",
        ));
    }
    let unused = unused(&mapping, name);

    let mut gatherer = Gatherer::new(&instrument, &mapping, table.headers(), head.tool);
    for row in head.rows..table.rows() {
        gatherer.row(table.row_number(row), &|column| table.cell(row, column));
    }
    let (mut responses, rows, answers, doubts) = gatherer.finish(name);
    findings.extend(doubts);
    findings.extend(unused);
    responses.wave = options.wave.clone().unwrap_or_default();
    findings.extend(respondents::settle(&mut responses, &rows, options));
    mapping.answers = answers;
    findings.sort_by_key(|finding| finding.severity);
    Ok(ReadResponses {
        responses,
        instrument,
        drafted,
        mapping,
        findings,
        tool: head.tool,
        table: info,
    })
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
    let mut note = Note::new("columns-not-used", Severity::Note);
    for column in mapping
        .columns
        .iter()
        .filter(|c| c.what == ColumnUse::Ignore)
    {
        note.at(None, Some(&column.column));
    }
    note.finish(
        name,
        "columns are not read.",
        "If one of them holds answers, map it to its item.",
    )
}
