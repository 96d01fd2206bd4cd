//! What is made of the description of the command line.

use clap::CommandFactory;
use clap_complete::Shell;
use clap_mangen::Man as Page;

use crate::arguments::{Arguments, Man};
use crate::files::{self, Writing};
use crate::outcome::{Exit, Outcome};

/// A completion script.
pub fn completions(shell: Shell) -> Outcome<Exit> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "viceversa", &mut script);
    files::out(&script);
    Ok(Exit::Done)
}

/// The man page, or one for each command in a folder: `viceversa.1`, `viceversa-pair.1` …
pub fn man(options: &Man) -> Outcome<Exit> {
    let mut command = Arguments::command();
    command.build();
    let page = |command: &clap::Command| {
        let mut page = Vec::new();
        // Into memory without fail.
        let _ = Page::new(command.clone()).render(&mut page);
        page
    };
    let Some(folder) = &options.folder else {
        files::out(&page(&command));
        return Ok(Exit::Done);
    };
    let mut writing = Writing::new(options.force);
    for part in std::iter::once(&command).chain(command.get_subcommands()) {
        let name = part.get_display_name().unwrap_or(part.get_name());
        let path = folder.join(format!("{name}.1"));
        writing.ask(&path)?;
        writing.add(&path, page(part));
    }
    writing.end()?;
    Ok(Exit::Done)
}
