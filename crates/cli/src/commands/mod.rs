//! One file a command.

mod calendar;
mod draft;
mod letters;
mod made;
mod pair;
mod read;
mod score;
mod verify;

use std::path::Path;

use serde_json::{Map, Value, json};
use viceversa::json::decode;
use viceversa::pairing::{Decision, Request};
use viceversa::programme::{self, FileKind, Programme, file_kind};
use viceversa::survey::{self, Instrument};
use viceversa::vault;

use crate::arguments::{Arguments, Command, Opening, Reading, Saving};
use crate::files::{self, Writing};
use crate::outcome::{Exit, Outcome, failed};
use crate::questions::Answers;
use crate::terminal::{self, Terminal};
use crate::words::say;

/// Does what the command line says.
pub fn run(arguments: Arguments, terminal: &Terminal) -> Outcome<Exit> {
    let locale = arguments.locale;
    match arguments.command {
        Command::Read(options) => read::run(&options, terminal),
        Command::Pair(options) => pair::run(&options, &locale, terminal),
        Command::Score(options) => score::run(&options, terminal),
        Command::Draft(options) => draft::run(&options, terminal),
        Command::Verify(options) => verify::run(&options, &locale, terminal),
        Command::Calendar(options) => calendar::run(&options, terminal),
        Command::Letters(options) => letters::run(&options, terminal),
        Command::Completions(options) => made::completions(options.shell),
        Command::Man(options) => made::man(&options),
    }
}

/// The options for reading that the command line gives, and its answers.
fn reading(options: &Reading) -> Outcome<(Map<String, Value>, Answers)> {
    let mut given = match &options.options {
        Some(path) => object(&files::text(path)?, "command-options-unreadable")?,
        None => Map::new(),
    };
    let texts = [
        ("sheet", &options.sheet),
        ("encoding", &options.encoding),
        ("delimiter", &options.delimiter),
    ];
    for (key, value) in texts {
        if let Some(value) = value {
            given.insert(key.to_owned(), value.as_str().into());
        }
    }
    if let Some(row) = options.header_row {
        given.insert("headerRow".to_owned(), row.into());
    }
    Ok((
        given,
        Answers::new(&options.answers, options.accept_proposals)?,
    ))
}

fn object(text: &str, key: &str) -> Outcome<Map<String, Value>> {
    serde_json::from_str(text).map_err(|_| failed(Exit::Unusable, key, &[]))
}

/// Locks and exclusions, where they stand in a request.
fn decisions(listed: Vec<Value>) -> Outcome<Vec<Decision>> {
    let request = json!({ "people": [], "policy": {}, "decisions": listed });
    Ok(decode::<Request>("request", &request.to_string())?.decisions)
}

/// Where the result goes, asked before the work begins, and what will write it.
fn begin(saving: &Saving) -> Outcome<(&Path, Writing)> {
    let out = saving.out.as_deref().unwrap_or(Path::new(files::STREAM));
    let writing = Writing::new(saving.force);
    writing.ask(out)?;
    Ok((out, writing))
}

/// Writes it, and says where it is.
fn end(writing: Writing, terminal: &Terminal) -> Outcome {
    for path in writing.end()? {
        terminal.note(&say!("command-saved", file = path.display()));
    }
    Ok(())
}

/// A saved programme, opened where it is protected.
fn programme(opening: &Opening) -> Outcome<Programme> {
    let bytes = files::read(&opening.file)?;
    if file_kind(&bytes, &files::name(&opening.file)) != FileKind::Sealed {
        let plain = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        return Ok(programme::decode(plain)?);
    }
    let Some(path) = &opening.passphrase_file else {
        return Err(failed(Exit::Usage, "command-protected", &[]));
    };
    let said = files::text(path)?;
    // A text editor ends the line.
    let passphrase = said.strip_suffix('\n').unwrap_or(&said);
    let passphrase = passphrase.strip_suffix('\r').unwrap_or(passphrase);
    Ok(programme::decode(&vault::unlock(&bytes, passphrase)?)?)
}

/// The only pair that is asked for.
fn pair_of(opening: &Opening) -> Option<(String, String)> {
    opening.mentor.clone().zip(opening.mentee.clone())
}

/// What stands there, or now: the only thing here that no file and no option says.
fn stamp(said: Option<&str>) -> String {
    said.map_or_else(
        || {
            jiff::Timestamp::now()
                .strftime("%Y-%m-%dT%H:%M:%SZ")
                .to_string()
        },
        str::to_owned,
    )
}

/// The survey that was named; none where none was.
fn instrument_of(name: Option<&str>) -> Outcome<Option<Instrument>> {
    name.map(instrument).transpose()
}

/// An instrument of the library, or one from a file.
fn instrument(name: &str) -> Outcome<Instrument> {
    if let Some(known) = survey::instrument(name) {
        return Ok(known);
    }
    let path = Path::new(name);
    if name != files::STREAM && !path.exists() {
        let known: Vec<String> = survey::instruments()
            .into_iter()
            .map(|one| one.id)
            .collect();
        let varies = [("name", name.to_owned()), ("known", known.join(", "))];
        return Err(failed(Exit::Files, "command-instrument-unknown", &varies));
    }
    let brought = survey::read_instrument(&files::text(path)?)?;
    brought.instrument.ok_or_else(|| {
        let mut failure = failed(Exit::Unusable, "command-instrument-unsound", &[]);
        failure.message = format!(
            "{}{}",
            terminal::findings(&brought.findings),
            failure.message
        );
        failure
    })
}
