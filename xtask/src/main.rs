//! Everything that is done with this repository, as `cargo xtask <command>`: build, serve, test, check, bless, bench.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool talks on the terminal"
)]

mod build;
mod core;
mod headers;
mod package;
mod page;
mod tools;

use std::process::ExitCode;

/// What a step gives: a value, or one sentence saying what went wrong.
pub type Outcome<T = ()> = Result<T, String>;

const USAGE: &str = "\
cargo xtask build [--dev]                                 dist/viceversa.html and dist/pkg/
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |flag: &str| arguments.iter().any(|a| a == flag);
    let outcome = match arguments.first().map(String::as_str) {
        Some("build") => build::build(&tools::root(), has("--dev")).map(|built| {
            println!("{built}");
        }),
        _ => {
            print!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}
