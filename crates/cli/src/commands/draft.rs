//! A survey drafted from answers.

use crate::arguments::Draft;
use crate::files;
use crate::json;
use crate::outcome::{Exit, Outcome, failed};
use crate::questions;
use crate::terminal::{self, Terminal};

/// Writes it. Its questions go with it, so that nothing is left to answer before it can be edited.
pub fn run(options: &Draft, terminal: &Terminal) -> Outcome<Exit> {
    let (out, mut writing) = super::begin(&options.saving)?;
    let bytes = files::read(&options.file)?;
    let (given, mut said) = super::reading(&options.reading)?;
    let understood =
        questions::answers(&bytes, &files::name(&options.file), given, None, &mut said)?;
    said.all_used()?;
    if understood.read.instrument.items.is_empty() {
        return Err(failed(Exit::Unusable, "command-no-items", &[]));
    }
    writing.add(out, json::pretty(&understood.read.instrument).into_bytes());
    super::end(writing, terminal)?;
    for text in [
        terminal::accepted(&understood.settled),
        terminal::questions(&understood.open),
    ] {
        terminal.tell(&text);
    }
    Ok(Exit::Done)
}
