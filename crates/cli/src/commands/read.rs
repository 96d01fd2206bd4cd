//! What is understood of a file.

use serde::Serialize;
use viceversa::json::encode;
use viceversa::programme::{FileKind, file_kind};
use viceversa::roster::{Person, Role, Roster};
use viceversa::survey::ReadResponses;

use crate::arguments::{Kind, Read};
use crate::files;
use crate::json;
use crate::outcome::{Exit, Outcome, failed};
use crate::questions::{self, Question, Settled, Understood};
use crate::terminal::{self, Terminal};
use crate::words::say;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
enum Answer<'a> {
    People {
        roster: &'a Roster,
        questions: &'a [Question],
        settled: &'a [Settled],
    },
    Answers {
        responses: &'a ReadResponses,
        questions: &'a [Question],
        settled: &'a [Settled],
    },
}

/// Shows it.
pub fn run(options: &Read, terminal: &Terminal) -> Outcome<Exit> {
    let bytes = files::read(&options.file)?;
    let name = files::name(&options.file);
    let (given, mut said) = super::reading(&options.reading)?;
    let kind = match options.kind {
        Some(kind) => kind,
        None if options.instrument.is_some() => Kind::Answers,
        None => match file_kind(&bytes, &name) {
            FileKind::People => Kind::People,
            FileKind::Answers => Kind::Answers,
            _ => return Err(failed(Exit::Unusable, "command-names-nothing", &[])),
        },
    };
    let (text, line, open) = match kind {
        Kind::People => {
            let understood = questions::roster(&bytes, &name, given, &mut said, false)?;
            let Understood {
                read: roster,
                open: questions,
                settled,
                ..
            } = &understood;
            let line = json::line(&Answer::People {
                roster,
                questions,
                settled,
            });
            (people(&understood), line, understood.open)
        }
        Kind::Answers => {
            let instrument = super::instrument_of(options.instrument.as_deref())?;
            let understood = questions::answers(&bytes, &name, given, instrument, &mut said)?;
            let Understood {
                read: responses,
                open: questions,
                settled,
                ..
            } = &understood;
            let line = json::line(&Answer::Answers {
                responses,
                questions,
                settled,
            });
            (answers(&understood), line, understood.open)
        }
    };
    said.all_used()?;
    if options.json {
        files::out(line.as_bytes());
        terminal.note(&terminal::questions(&open));
    } else {
        files::out(format!("{text}{}", terminal::questions(&open)).as_bytes());
    }
    Ok(if open.is_empty() {
        Exit::Done
    } else {
        Exit::Open
    })
}

fn people(understood: &Understood<Roster>) -> String {
    let Roster {
        people,
        mapping,
        findings,
        table,
        ..
    } = &understood.read;
    let of = |role: Role| {
        people
            .iter()
            .filter(|person: &&Person| person.role == role)
            .count()
    };
    let columns = mapping
        .iter()
        .map(|column| format!("  {}: {}\n", column.column, word(&column.field)));
    format!(
        "{}\n{}\n{}\n{}{}{}",
        say!(
            "command-read-people",
            people = people.len(),
            mentors = of(Role::Mentor),
            mentees = of(Role::Mentee),
            both = of(Role::Both),
            none = of(Role::None)
        ),
        say!(
            "command-read-file",
            format = table.format,
            row = table.header_row,
            rows = table.rows
        ),
        say!("command-columns"),
        columns.collect::<String>(),
        terminal::accepted(&understood.settled),
        terminal::findings(findings),
    )
}

fn answers(understood: &Understood<ReadResponses>) -> String {
    let ReadResponses {
        responses,
        instrument,
        drafted,
        mapping,
        findings,
        table,
        ..
    } = &understood.read;
    let columns = mapping.columns.iter().map(|column| {
        let item = column
            .item
            .as_deref()
            .map_or_else(String::new, |item| format!(" {item}"));
        format!("  {}: {}{item}\n", column.column, word(&column.what))
    });
    let survey = match drafted {
        true => say!("command-read-drafted", items = instrument.items.len()),
        false => say!(
            "command-read-instrument",
            id = instrument.id,
            items = instrument.items.len()
        ),
    };
    format!(
        "{}\n{}\n{survey}\n{}\n{}{}{}",
        say!("command-read-respondents", count = responses.count),
        say!(
            "command-read-file",
            format = table.format,
            row = table.header_row,
            rows = table.rows
        ),
        say!("command-columns"),
        columns.collect::<String>(),
        terminal::accepted(&understood.settled),
        terminal::findings(findings),
    )
}

/// A code as it stands in JSON.
fn word<T: Serialize>(code: &T) -> String {
    encode(code).trim_matches('"').to_owned()
}
