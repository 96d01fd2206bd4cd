//! A survey drafted from answers.

use std::path::Path;

use crate::arguments::Draft;
use crate::files::{self, Writing};
use crate::json;
use crate::outcome::{Exit, Outcome, failed};
use crate::questions;
use crate::terminal::{self, Terminal};
use crate::words::say;

/// Writes it. Its questions go with it, so that nothing is left to answer before it can be edited.
pub fn run(options: &Draft, terminal: &Terminal) -> Outcome<Exit> {
    let out = options
        .saving
        .out
        .as_deref()
        .unwrap_or(Path::new(files::STREAM));
    let mut writing = Writing::new(options.saving.force);
    writing.ask(out)?;
    let bytes = files::read(&options.file)?;
    let (given, mut said) = super::reading(&options.reading)?;
    let understood =
        questions::answers(&bytes, &files::name(&options.file), given, None, &mut said)?;
    said.all_used()?;
    if understood.read.instrument.items.is_empty() {
        return Err(failed(Exit::Unusable, "command-no-items", &[]));
    }
    writing.add(out, json::pretty(&understood.read.instrument).into_bytes());
    for path in writing.end()? {
        terminal.note(&say!("command-saved", file = path.display()));
    }
    for text in [
        terminal::accepted(&understood.settled),
        terminal::questions(&understood.open),
    ] {
        terminal.tell(&text);
    }
    Ok(Exit::Done)
}
