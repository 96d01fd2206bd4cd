//! Everything that is done with this repository, as `cargo xtask <command>`: build, serve, test, check, bless, bench.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool talks on the terminal"
)]

mod bench;
mod browsers;
mod build;
mod core;
mod crates;
mod docs;
mod headers;
mod kit;
mod locales;
mod order;
mod organisation;
mod package;
mod page;
mod reproducible;
mod serve;
mod split;
mod supply;
mod test;
mod tools;
mod watch;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What a step gives: a value, or one sentence saying what went wrong.
pub type Outcome<T = ()> = Result<T, String>;

const USAGE: &str = "\
cargo xtask build [--dev]      make dist/viceversa.html (the page, one file) and dist/pkg/ (the npm package);
                               --dev: quickly, with a larger and slower core
    [--organisation FILE]      a page that begins with this organisation file (docs/organisation.md)
cargo xtask serve              build, and serve dist/ on this machine; prints the address
    [--open] [--port N]        open the page in a browser; on this port
    [--watch] [--dev]          build again after every change, with the quick core of --dev
cargo xtask test               everything that must hold; ends with the number of tests passed and failed
cargo xtask check              the quick part of it: format, lints, types, native tests
cargo xtask bless              write the golden files anew; look at the difference before you keep it
cargo xtask docs               make dist/docs/, the reference of the package and the guides as files that need no server
cargo xtask locales            whether every sentence is there in every language, as the build asks it too
cargo xtask supply             licences, bans, sources and known faults of what comes from others, without a network
cargo xtask crates             package the crates as they would be published, without a network, and look at them
cargo xtask notices            print who made what is in the native command line, and under which licences
cargo xtask advisories CLONE   copy what a clone of the RustSec advisory database says into xtask/advisories.json
cargo xtask bench              run the benchmarks, which check the answers while they time them
cargo xtask bench start        from opening the built page to a core that can answer, in Chromium
    [--against FILE]           in turn with another page, such as an earlier build's
    [--runs N]                 so often, instead of ten times
cargo xtask bench release [N]  attack N (10,000) invented programmes' reports, and print what is found and how many groups they show
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

/// Runs a command; false when it did its work and found something wrong.
fn run(arguments: &[String]) -> Outcome<bool> {
    let root = tools::root();
    if let [command, clone] = arguments
        && command == "advisories"
    {
        return supply::advisories::renew(&root, Path::new(clone)).map(|()| true);
    }
    if let [command, what, options @ ..] = arguments
        && (command.as_str(), what.as_str()) == ("bench", "start")
    {
        return bench::start(&root, options).map(|()| true);
    }
    if let [command, what, options @ ..] = arguments
        && (command.as_str(), what.as_str()) == ("bench", "release")
    {
        return bench::release(&root, options.first().map_or("10000", String::as_str))
            .map(|()| true);
    }
    let (command, options) = match arguments.split_first() {
        Some((command, options)) => (command.as_str(), Options::read(options)?),
        None => ("help", Options::default()),
    };
    match command {
        "build" => {
            println!(
                "{}",
                build::build(&root, options.dev, options.organisation.as_deref())?
            );
            Ok(true)
        }
        "serve" => serve::serve(&root, &options).map(|()| true),
        "test" => test::everything(&root),
        "check" => test::quick(&root),
        "docs" => docs::build(&root).map(|()| true),
        "locales" => locales::check(&root)
            .and_then(|()| kit::check(&root))
            .map(|()| true),
        "crates" => crates::check(&root).map(|()| true),
        "notices" => {
            print!("{}", supply::native_notices(&root)?);
            Ok(true)
        }
        "supply" => supply::policy::check(&root)
            .and_then(|()| supply::advisories::check(&root))
            .map(|()| true),
        "bless" => tools::run(
            tools::cargo()
                .current_dir(&root)
                .args(["test", "--quiet", "--test", "api"])
                .env("BLESS", "1"),
            "Writing the golden files",
        )
        .map(|()| true),
        "bench" => bench::bench(&root, &options.sides).map(|()| true),
        "help" | "--help" | "-h" => {
            print!("{USAGE}");
            Ok(true)
        }
        other => Err(format!("There is no command {other}.\n\n{USAGE}")),
    }
}

/// The flags of all commands.
#[derive(Default)]
pub struct Options {
    dev: bool,
    open: bool,
    watch: bool,
    port: Option<u16>,
    organisation: Option<PathBuf>,
    sides: Vec<u32>,
}

impl Options {
    fn read(arguments: &[String]) -> Outcome<Self> {
        let mut options = Self::default();
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match argument.as_str() {
                "--dev" => options.dev = true,
                "--open" => options.open = true,
                // Nobody waits half a minute for the small core after every line.
                "--watch" => (options.watch, options.dev) = (true, true),
                "--organisation" => {
                    let file = rest.next().ok_or("--organisation needs a file.")?;
                    options.organisation = Some(PathBuf::from(file));
                }
                "--port" => {
                    let port = rest.next().and_then(|port| port.parse().ok());
                    options.port = Some(port.ok_or("--port needs a number up to 65535.")?);
                }
                side if side.parse::<u32>().is_ok() => options.sides.extend(side.parse::<u32>()),
                other => return Err(format!("There is no option {other}.\n\n{USAGE}")),
            }
        }
        Ok(options)
    }
}
