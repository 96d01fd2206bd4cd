//! `viceversa`, the command line: what the package does, without a page and without a network. It reads files, calls the core, and writes files.

mod arguments;
mod commands;
mod files;
mod json;
mod outcome;
mod questions;
mod terminal;
mod words;

use std::process::ExitCode;

use clap::Parser;

use arguments::Arguments;
use terminal::Terminal;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    viceversa::words::speak(&arguments.locale);
    let terminal = Terminal::new(arguments.quiet);
    let exit = commands::run(arguments, &terminal).unwrap_or_else(|failure| {
        terminal.fail(&failure);
        failure.exit
    });
    ExitCode::from(exit as u8)
}
