//! What stands on the command line. Help, man page and completions are made of this description.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

/// How the process ends, for help and man page.
const EXITS: &str = "Exit codes: 0 done; 1 what was given cannot be used; 2 the command line makes no sense; 3 a file leaves something open that has to \
be answered first; 4 no pair is possible; 5 a record or a proof does not hold; 6 a file cannot be read, is there already, or cannot be written.";

/// Pairs people for mentoring under your own rules, proves no better set of pairs exists, and scores surveys. Nothing leaves this machine.
#[derive(Debug, Parser)]
#[command(name = "viceversa", version, after_help = EXITS, disable_help_subcommand = true)]
pub struct Arguments {
    /// What to do
    #[command(subcommand)]
    pub command: Command,
    /// The language of findings, questions, reasons and errors
    #[arg(long, global = true, value_name = "LANGUAGE", default_value = "en", value_parser = PossibleValuesParser::new(["en", "de", "fr", "es"]))]
    pub locale: String,
    /// Say nothing on standard error but failures and open questions
    #[arg(long, global = true)]
    pub quiet: bool,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Shows what is understood of a roster or of answers to a survey: columns, findings, open questions
    Read(Read),
    /// Pairs the people of a roster
    Pair(Pair),
    /// Scores answers to a survey: figures with their n, reliabilities
    Score(Score),
    /// Drafts a survey from answers, as JSON to edit and to give to score --instrument
    Draft(Draft),
    /// Checks a saved pairing, or an audit record, against a roster
    Verify(Verify),
    /// Writes the planned sessions of a programme as calendar files
    Calendar(Calendar),
    /// Writes the letters of a programme: for mail merge, as drafts of mails, or as a page to print
    Letters(Letters),
    /// Prints a completion script for a shell
    Completions(Completions),
    /// Prints the man page, or writes one for each command into a folder
    Man(Man),
}

/// How a file is read.
#[derive(Args, Debug)]
pub struct Reading {
    /// Answers an open question of the file, as the command read lists them; again for each question
    #[arg(long = "answer", value_name = "ID=CHOICE")]
    pub answers: Vec<String>,
    /// Takes what is proposed wherever a question is open; the result says what was taken
    #[arg(long)]
    pub accept_proposals: bool,
    /// The sheet of a workbook
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    /// The row of the headers, from 1
    #[arg(long, value_name = "ROW")]
    pub header_row: Option<u32>,
    /// The encoding of a text file, such as windows-1252
    #[arg(long, value_name = "LABEL")]
    pub encoding: Option<String>,
    /// The delimiter of a text file, one character
    #[arg(long, value_name = "CHARACTER")]
    pub delimiter: Option<String>,
    /// Further options for reading as JSON, as the package's readRoster or readResponses takes them: mapping, ladder, roles
    #[arg(long, value_name = "FILE")]
    pub options: Option<PathBuf>,
}

/// Where a result goes.
#[derive(Args, Debug)]
pub struct Saving {
    /// Writes the result to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Writes over files that are there
    #[arg(long)]
    pub force: bool,
}

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// A roster
    People,
    /// Answers to a survey
    Answers,
}

/// Options of `read`.
#[derive(Args, Debug)]
pub struct Read {
    /// A roster or answers: CSV, XLSX, XLS or ODS; - for standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// What the file holds, where that cannot be seen
    #[arg(long = "as", value_name = "WHAT")]
    pub kind: Option<Kind>,
    /// The survey that was answered: a name of the library or a file
    #[arg(long, value_name = "NAME|FILE")]
    pub instrument: Option<String>,
    /// The result as JSON on one line
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub reading: Reading,
}

/// Options of `pair`.
#[derive(Args, Debug)]
pub struct Pair {
    /// The roster, or several files of it: CSV, XLSX, XLS or ODS; - for standard input
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// The rules to start from
    #[arg(long, value_name = "NAME", value_parser = PossibleValuesParser::new(["reverse", "reverse-inclusion", "reverse-digital", "traditional", "reciprocal", "coffee"]))]
    pub preset: Option<String>,
    /// A policy as JSON; with --preset, its keys replace those of the preset
    #[arg(long, value_name = "FILE")]
    pub rules: Option<PathBuf>,
    /// Locks and exclusions as JSON: a list of { kind, mentor, mentee }
    #[arg(long, value_name = "FILE")]
    pub decisions: Option<PathBuf>,
    /// Earlier pairs, a column of mentors and one of mentees; again for each file
    #[arg(long, value_name = "FILE")]
    pub history: Vec<PathBuf>,
    /// The date with which decisions are compared
    #[arg(long, value_name = "DATE")]
    pub today: Option<String>,
    /// With names, addresses and departments in CSV and XLSX; with ids alone otherwise
    #[arg(long)]
    pub names: bool,
    /// Writes those without a partner, with the reason, to this file: .csv or .xlsx
    #[arg(long, value_name = "FILE")]
    pub waiting: Option<PathBuf>,
    /// Writes the audit record to this file
    #[arg(long, value_name = "FILE")]
    pub record: Option<PathBuf>,
    /// The whole pairing as JSON on one line: pairs, reasons, proof, what was accepted
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub saving: Saving,
    #[command(flatten)]
    pub reading: Reading,
}

/// Options of `score`.
#[derive(Args, Debug)]
pub struct Score {
    /// The answers: CSV, XLSX, XLS or ODS; - for standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The survey that was answered: a name of the library or a file; drafted from the answers when absent
    #[arg(long, value_name = "NAME|FILE")]
    pub instrument: Option<String>,
    /// A column by whose values to show groups; again for each
    #[arg(long = "group", value_name = "COLUMN")]
    pub groups: Vec<String>,
    /// How many were asked
    #[arg(long, value_name = "COUNT")]
    pub invited: Option<u32>,
    /// The round, such as baseline
    #[arg(long, value_name = "NAME")]
    pub wave: Option<String>,
    /// The result as JSON on one line
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub saving: Saving,
    #[command(flatten)]
    pub reading: Reading,
}

/// Options of `draft`.
#[derive(Args, Debug)]
pub struct Draft {
    /// The answers: CSV, XLSX, XLS or ODS; - for standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[command(flatten)]
    pub saving: Saving,
    #[command(flatten)]
    pub reading: Reading,
}

/// Options of `verify`.
#[derive(Args, Debug)]
pub struct Verify {
    /// What pair saved as .json, or by --record
    #[arg(value_name = "RECORD")]
    pub record: PathBuf,
    /// The roster that was paired, in as many files
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// Earlier pairs, as they were given to pair; an audit record does not hold them
    #[arg(long, value_name = "FILE")]
    pub history: Vec<PathBuf>,
    /// The result as JSON on one line
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub reading: Reading,
}

/// A programme, and whose part of it.
#[derive(Args, Debug)]
pub struct Opening {
    /// A saved programme; - for standard input
    #[arg(value_name = "PROGRAMME")]
    pub file: PathBuf,
    /// The passphrase of a protected programme, alone in a file; - for standard input
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// Only one pair: the id of its mentor
    #[arg(long, value_name = "ID", requires = "mentee")]
    pub mentor: Option<String>,
    /// Only one pair: the id of its mentee
    #[arg(long, value_name = "ID", requires = "mentor")]
    pub mentee: Option<String>,
}

/// Options of `calendar`.
#[derive(Args, Debug)]
pub struct Calendar {
    #[command(flatten)]
    pub opening: Opening,
    /// A file for each pair, named by their ids, into this folder
    #[arg(long, value_name = "DIR", conflicts_with_all = ["out", "mentor"])]
    pub each: Option<PathBuf>,
    /// The sessions that were cancelled, to be taken out of calendars, and no others
    #[arg(long)]
    pub cancelled: bool,
    /// With the e-mail addresses of both; some calendars then send mails
    #[arg(long)]
    pub attendees: bool,
    /// The e-mail address of whoever publishes the sessions
    #[arg(long, value_name = "ADDRESS")]
    pub organizer: Option<String>,
    /// When the file was made, in universal time such as 2027-01-11T09:00:00Z; now when absent
    #[arg(long, value_name = "MOMENT")]
    pub stamp: Option<String>,
    #[command(flatten)]
    pub saving: Saving,
}

/// Options of `letters`.
#[derive(Args, Debug)]
pub struct Letters {
    #[command(flatten)]
    pub opening: Opening,
    /// A kind of letter, again for each; all but agreements when absent
    #[arg(long = "kind", value_name = "KIND", value_parser = PossibleValuesParser::new(["proposal", "mentor", "mentee", "mentor-manager", "mentee-manager", "agreement"]))]
    pub kinds: Vec<String>,
    /// The coordinator's e-mail address, for drafts of mails
    #[arg(long, value_name = "ADDRESS")]
    pub from: Option<String>,
    /// When drafts were made, in universal time such as 2027-01-11T09:00:00Z; now when absent
    #[arg(long, value_name = "MOMENT")]
    pub stamp: Option<String>,
    #[command(flatten)]
    pub saving: Saving,
}

/// Options of `completions`.
#[derive(Args, Debug)]
pub struct Completions {
    /// For which shell
    #[arg(value_name = "SHELL")]
    pub shell: Shell,
}

/// Options of `man`.
#[derive(Args, Debug)]
pub struct Man {
    /// The folder
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// Writes over files that are there
    #[arg(long)]
    pub force: bool,
}
