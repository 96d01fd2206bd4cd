//! A roster to pairs.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::{Map, Value};
use viceversa::finding::Finding;
use viceversa::json::{decode, encode};
use viceversa::pairing::policy::Policy;
use viceversa::pairing::{self, CertificateKind, Decision, Pairing, Request};
use viceversa::programme::audit::{AuditOptions, audit_record};
use viceversa::programme::export::{ExportOptions, FileFormat, Part, pairs};
use viceversa::roster::{PastPair, Role};

use crate::arguments::Pair;
use crate::files::{self, Writing};
use crate::json;
use crate::outcome::{Exit, Outcome, failed, open};
use crate::questions::{self, Question, Rosters, Settled};
use crate::terminal::{self, Terminal};
use crate::words::say;

/// What a saved pairing says it is.
pub const FORMAT: &str = "viceversa-pairs";

/// Everything that `verify` needs beside the roster.
#[derive(Serialize)]
struct Saved<'a> {
    format: &'a str,
    policy: &'a Policy,
    decisions: &'a [Decision],
    today: Option<&'a str>,
    /// How each file of the roster was read.
    reading: &'a [Map<String, Value>],
    /// Earlier pairs of people who are there; others change nothing, and may be written by name.
    history: Vec<&'a PastPair>,
    settled: &'a [Settled],
    findings: &'a [Finding],
    pairing: &'a Pairing,
}

#[derive(Serialize)]
struct Open<'a> {
    questions: &'a [Question],
    findings: &'a [Finding],
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Table(FileFormat),
    Json,
}

/// Pairs.
pub fn run(options: &Pair, locale: &str, terminal: &Terminal) -> Outcome<Exit> {
    let out = options
        .saving
        .out
        .as_deref()
        .filter(|path| path.as_os_str() != files::STREAM);
    let format = out.map(format_of).transpose()?;
    let waiting = match options.waiting.as_deref() {
        Some(path) => Some((path, table_of(path)?)),
        None => None,
    };
    let mut writing = Writing::new(options.saving.force);
    let beside = out.map(accepted_beside);
    for path in [out, options.waiting.as_deref(), options.record.as_deref()]
        .into_iter()
        .flatten()
    {
        writing.ask(path)?;
    }
    let policy = policy(options)?;
    let decisions = options.decisions.as_deref().map(listed).transpose()?;
    let (given, mut said) = super::reading(&options.reading)?;
    let Rosters {
        people,
        mut findings,
        open: mut questions,
        mut settled,
        reading,
    } = questions::rosters(&options.files, |_| given.clone(), &mut said)?;
    let earlier = questions::earlier(&options.history, &people, &mut said)?;
    said.all_used()?;
    findings.extend(earlier.findings);
    questions.extend(earlier.open);
    settled.extend(earlier.settled);
    if !questions.is_empty() {
        if options.json {
            files::out(
                json::line(&Open {
                    questions: &questions,
                    findings: &findings,
                })
                .as_bytes(),
            );
        }
        terminal.tell(&terminal::questions(&questions));
        return Err(open());
    }
    terminal.note(&terminal::findings(&findings));
    if people.iter().all(|person| person.role == Role::None) {
        return Err(failed(Exit::Unusable, "command-no-people", &[]));
    }
    let decisions = decisions.map_or_else(|| Ok(Vec::new()), super::decisions)?;
    let request = Request {
        people,
        policy,
        locale: Some(locale.to_owned()),
        today: options.today.clone(),
        decisions,
        history: earlier.pairs,
        current: Vec::new(),
    };
    let pairing = pairing::pair(&request, &mut |progress| terminal.progress(&progress))?;
    if pairing.pairs.is_empty() {
        for line in waiting_lines(&pairing) {
            terminal.note(&line);
        }
        return Err(failed(Exit::Infeasible, "command-no-pairs", &[]));
    }
    if !pairing::verify(&request, &pairing).holds {
        return Err(failed(Exit::DoesNotHold, "command-not-proved", &[]));
    }
    let record = audit_record(&request, &pairing, AuditOptions::default());
    let saved = Saved {
        format: FORMAT,
        policy: &record.policy,
        decisions: &record.decisions,
        today: record.today.as_deref(),
        reading: &reading,
        history: known(&request),
        settled: &settled,
        findings: &findings,
        pairing: &pairing,
    };
    let table = |what, format| {
        pairs(
            &request,
            &pairing,
            &ExportOptions {
                format,
                what,
                names: options.names,
                delimiter: None,
                locale: None,
            },
        )
    };
    match (out, format) {
        (Some(path), Some(Format::Json)) => writing.add(path, json::line(&saved).into_bytes()),
        (Some(path), Some(Format::Table(format))) => writing.add(path, table(Part::Pairs, format)?),
        _ if !options.json => writing.add(
            Path::new(files::STREAM),
            table(Part::Pairs, FileFormat::Csv)?,
        ),
        _ => {}
    }
    if options.json {
        writing.add(Path::new(files::STREAM), json::line(&saved).into_bytes());
    }
    // A table has no place for it.
    let accepted: Vec<&Settled> = settled.iter().filter(|one| one.accepted).collect();
    if let (Some(path), false, Some(Format::Table(_))) = (beside, accepted.is_empty(), format) {
        writing.ask(&path)?;
        writing.add(&path, json::pretty(&accepted).into_bytes());
    }
    if let Some((path, format)) = waiting {
        writing.add(path, table(Part::Waiting, format)?);
    }
    if let Some(path) = &options.record {
        writing.add(path, json::pretty(&record).into_bytes());
    }
    super::end(writing, terminal)?;
    terminal.tell(&terminal::accepted(&settled));
    for line in summary(&pairing) {
        terminal.note(&line);
    }
    Ok(Exit::Done)
}

fn known(request: &Request) -> Vec<&PastPair> {
    let people = request.people.iter();
    let ids: BTreeSet<&str> = people.map(|person| person.id.as_str()).collect();
    let pairs = request.history.iter();
    pairs
        .filter(|pair| {
            [&pair.mentor, &pair.mentee]
                .iter()
                .all(|id| ids.contains(id.as_str()))
        })
        .collect()
}

fn summary(pairing: &Pairing) -> Vec<String> {
    let proof = match pairing.certificate.kind {
        CertificateKind::Stable => say!("command-stable"),
        _ if pairing.certificate.optimal => say!("command-best"),
        _ => say!("command-gap", gap = pairing.certificate.gap),
    };
    let totals = pairing.totals;
    let counts = say!(
        "command-pairs",
        pairs = totals.pairs,
        people = totals.people,
        waiting = pairing.waiting.len(),
        points = totals.points
    );
    vec![counts, proof]
}

/// Why nobody has a partner, each reason once.
fn waiting_lines(pairing: &Pairing) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for waiting in &pairing.waiting {
        let line = format!("  {}", waiting.reason.text);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

/// The rules: those of a preset, of a file, or of a preset with keys of a file instead of its own.
fn policy(options: &Pair) -> Outcome<Policy> {
    let preset = pairing::presets()
        .into_iter()
        .find(|preset| Some(&preset.id) == options.preset.as_ref());
    let mut policy = match preset {
        Some(preset) => super::object(&encode(&preset.policy), "command-rules-unreadable")?,
        None if options.rules.is_some() => Map::new(),
        None => return Err(failed(Exit::Usage, "command-rules-missing", &[])),
    };
    if let Some(path) = &options.rules {
        policy.extend(super::object(
            &files::text(path)?,
            "command-rules-unreadable",
        )?);
    }
    Ok(decode("policy", &encode(&policy))?)
}

/// A list of decisions, not yet looked at.
fn listed(path: &Path) -> Outcome<Vec<Value>> {
    serde_json::from_str(&files::text(path)?)
        .map_err(|_| failed(Exit::Unusable, "command-decisions-unreadable", &[]))
}

fn format_of(path: &Path) -> Outcome<Format> {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("csv") => Ok(Format::Table(FileFormat::Csv)),
        Some("xlsx") => Ok(Format::Table(FileFormat::Xlsx)),
        Some("json") => Ok(Format::Json),
        _ => Err(failed(
            Exit::Usage,
            "command-file-ending",
            &[("file", path.display().to_string())],
        )),
    }
}

fn table_of(path: &Path) -> Outcome<FileFormat> {
    match format_of(path)? {
        Format::Table(format) => Ok(format),
        Format::Json => Err(failed(
            Exit::Usage,
            "command-file-ending",
            &[("file", path.display().to_string())],
        )),
    }
}

/// Where it is said what was accepted: `pairs.xlsx.accepted.json`.
fn accepted_beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".accepted.json");
    name.into()
}
