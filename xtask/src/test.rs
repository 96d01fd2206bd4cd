//! Everything that must hold, in one run, and one line at the end that says how it went.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::browsers::{self, Browsers};
use crate::tools::{cargo, node_bin, node_modules, output, read, wasm_target};
use crate::{Outcome, build, crates, docs, page, reproducible, supply};

/// The most that the whole page may weigh, in bytes: on the wire, compressed by the server, and on disk. People feel time, not bytes;
/// these bounds only notice what nobody meant to add.
/// Four languages took 230 KB of the wire, of which the page unpacks one; what comes after the pairs, the kit and the release another 520 KB; papers,
/// charts, an organisation's file and the words of all of it 150 KB. A core in two parts, its functions by name, gave 380 KB back.
const WIRE_BUDGET: usize = 2_600_000;
const DISK_BUDGET: usize = 3_900_000;

/// Runs every test there is; true when none failed.
pub fn everything(root: &Path) -> Outcome<bool> {
    let mut tally = Tally::default();
    let dist = root.join("dist");
    if dist.exists() {
        fs::remove_dir_all(&dist).map_err(|e| format!("dist: {e}."))?;
    }
    tools(root, &mut tally);
    // Linking the whole core keeps one processor busy for minutes; the lints keep the others. No test that looks at the clock runs beside it.
    let built = std::thread::scope(|scope| {
        let building = scope.spawn(|| build::build(root, false, None));
        // What later steps need of registries and of the system comes meanwhile; they say themselves what is missing.
        let fetching = scope.spawn(|| {
            browsers::install_age();
            browsers::install_servers();
            drop(browsers::find());
            drop(browsers::webkit());
            for folder in ["tests/bundlers", "docs/site"] {
                drop(node_modules(&root.join(folder)));
            }
        });
        sources(root, &mut tally);
        wasm_lints(root, &mut tally);
        parts(root, &mut tally);
        drop(fetching.join());
        building
            .join()
            .unwrap_or_else(|_| Err("The build panicked.".to_owned()))
    });
    tally.one("the build", || built.map(|built| println!("{built}")));
    let html = dist.join("viceversa.html").exists();
    // Linking again keeps one processor busy for as long as the tests compile; they run alone, since some look at the clock.
    let same = std::thread::scope(|scope| {
        let again = html.then(|| scope.spawn(|| reproducible::check(root)));
        compile_tests(root, &mut tally);
        again.map(|again| {
            again
                .join()
                .unwrap_or_else(|_| Err("The second build panicked.".to_owned()))
        })
    });
    cargo_tests(root, &mut tally);
    if let Some(same) = same {
        tally.one("the same bytes from another folder", || same);
        types(root, &mut tally);
        tally.one("the size of the page", || size(root));
        tally.one("the documents site", || docs::build(root));
        match browsers::find() {
            Ok(found) => in_browsers(root, &found, &mut tally),
            Err(sentence) => {
                node_tests(root, &mut tally);
                tally.one("the page in browsers", || Err(sentence));
            }
        }
    }
    Ok(tally.end())
}

/// The page, and beside it, since its tests mostly wait, the package and the documents.
fn in_browsers(root: &Path, found: &Browsers, tally: &mut Tally) {
    let webkit = browsers::webkit();
    let page = |clock: &str| {
        let mut run = Command::new("node");
        run.current_dir(root)
            .args(["tests/page/run.mjs", "--clock", clock]);
        found.tell(&mut run);
        if let Some(webkit) = &webkit {
            run.env("WEBKIT", &webkit.driver)
                .env("XVFB", &webkit.display);
        }
        run
    };
    tally.counted(
        "what looks at the clock, in browsers",
        page("alone"),
        page_counts,
    );
    let beside = std::thread::scope(|scope| {
        let beside = scope.spawn(|| {
            let mut beside = Tally::held();
            node_tests(root, &mut beside);
            bundlers(root, found, &mut beside);
            documents(root, found, &mut beside);
            beside
        });
        tally.counted("the page in browsers", page("without"), page_counts);
        beside.join()
    });
    match beside {
        Ok(beside) => tally.add(beside),
        Err(_) => tally.fail("the package"),
    }
}

/// The quick part: format, lints, types of the page, native tests.
pub fn quick(root: &Path) -> Outcome<bool> {
    let mut tally = Tally::default();
    tools(root, &mut tally);
    sources(root, &mut tally);
    if root.join("www/src/generated/core.d.ts").exists() {
        types(root, &mut tally);
    }
    cargo_tests(root, &mut tally);
    Ok(tally.end())
}

fn tools(root: &Path, tally: &mut Tally) {
    tally.one("the tools", || {
        wasm_target().and_then(|()| node_modules(&root.join("www")))
    });
}

fn wasm_lints(root: &Path, tally: &mut Tally) {
    tally.one("lints for wasm32", || {
        cargo_passes(
            root,
            &[
                "clippy",
                "--quiet",
                "--package",
                "viceversa",
                "--package",
                "viceversa-table",
                "--package",
                "viceversa-matching",
                "--package",
                "viceversa-sorting",
                "--package",
                "viceversa-statistics",
                "--package",
                "viceversa-disclosure",
                "--package",
                "viceversa-unpack",
                "--lib",
                "--target",
                "wasm32-unknown-unknown",
                "--",
                "-D",
                "warnings",
            ],
        )
    });
}

fn sources(root: &Path, tally: &mut Tally) {
    tally.one("licences, bans and sources", || supply::policy::check(root));
    tally.one("advisories", || supply::advisories::check(root));
    tally.one("the crates as they would be published", || {
        crates::check(root)
    });
    tally.one("format", || {
        cargo_passes(root, &["fmt", "--all", "--check"])
    });
    tally.one("lints", || {
        cargo_passes(
            root,
            &[
                "clippy",
                "--quiet",
                "--workspace",
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ],
        )
    });
}

/// Each part of the crate without those that come after it.
fn parts(root: &Path, tally: &mut Tally) {
    for part in ["pairing", "survey", "release", "vault"] {
        tally.one(&format!("the part {part} alone"), || {
            let alone = ["--no-default-features", "--features", part];
            let check = ["check", "--quiet", "--locked", "--package", "viceversa"];
            cargo_passes(root, &[&check[..], &alone[..]].concat())
        });
    }
}

fn cargo_passes(root: &Path, arguments: &[&str]) -> Outcome {
    crate::tools::run(
        cargo().current_dir(root).args(arguments),
        &format!("cargo {}", arguments[0]),
    )
}

fn compile_tests(root: &Path, tally: &mut Tally) {
    tally.one("the native tests compile", || {
        cargo_passes(root, &["test", "--quiet", "--workspace", "--no-run"])
    });
}

fn cargo_tests(root: &Path, tally: &mut Tally) {
    let mut run = cargo();
    run.current_dir(root)
        .args(["test", "--quiet", "--workspace", "--no-fail-fast"]);
    tally.counted("native tests and doctests", run, cargo_counts);
}

/// The page and the package's example against the types, and the generated types against those that were committed.
fn types(root: &Path, tally: &mut Tally) {
    for (what, project) in [
        ("types of the page", "tsconfig.json"),
        ("types of the package", "../tests/node/tsconfig.json"),
    ] {
        if root.join("www").join(project).exists() {
            tally.one(what, || {
                crate::tools::run(
                    node_bin(root, "tsc")?.current_dir(root.join("www")).args([
                        "--noEmit",
                        "--project",
                        project,
                    ]),
                    "tsc",
                )
            });
        }
    }
    tally.one("the committed types of the boundary", || {
        let changed = output(
            Command::new("git").current_dir(root).args([
                "status",
                "--porcelain",
                "--",
                "www/src/generated",
            ]),
            "git status",
        )?;
        if changed.trim().is_empty() {
            Ok(())
        } else {
            Err(
                "The boundary to JavaScript changed: look at www/src/generated and commit it."
                    .to_owned(),
            )
        }
    });
}

fn size(root: &Path) -> Outcome {
    let html = read(&root.join("dist/viceversa.html"))?;
    let wire = page::gzip(&html, false)?.len();
    println!("{} bytes on disk, {wire} on the wire", html.len());
    if html.len() > DISK_BUDGET || wire > WIRE_BUDGET {
        return Err(format!(
            "The page is over its budget of {DISK_BUDGET} bytes on disk and {WIRE_BUDGET} on the wire."
        ));
    }
    Ok(())
}

fn node_tests(root: &Path, tally: &mut Tally) {
    let mut files: Vec<_> = crate::tools::files(&root.join("tests/node"))
        .into_iter()
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    let mut run = Command::new("node");
    run.current_dir(root)
        .args(["--test", "--test-reporter=tap"])
        .args(files);
    tally.counted("the package in Node", run, tap_counts);
}

/// The package in fresh projects, built by each bundler; its manifest and types.
fn bundlers(root: &Path, found: &Browsers, tally: &mut Tally) {
    let folder = root.join("tests/bundlers");
    if let Err(sentence) = node_modules(&folder) {
        return tally.one("the bundlers", || Err(sentence));
    }
    let mut run = Command::new("node");
    run.current_dir(root)
        .args(["--test", "--test-reporter=tap", "--test-concurrency=2"])
        .args([
            "tests/bundlers/bundlers.test.mjs",
            "tests/bundlers/places.test.mjs",
        ]);
    found.tell(&mut run);
    tally.counted("the package in bundlers", run, tap_counts);
}

/// The guides' examples against the package, and the site that was made of them.
fn documents(root: &Path, found: &Browsers, tally: &mut Tally) {
    let mut run = Command::new("node");
    run.current_dir(root)
        .args(["--test", "--test-reporter=tap", "--test-concurrency=2"])
        .args([
            "tests/docs/guides.test.mjs",
            "tests/docs/reference.test.mjs",
            "tests/docs/serving.test.mjs",
            "tests/docs/site.test.mjs",
        ]);
    found.tell(&mut run);
    tally.counted("the documents", run, tap_counts);
}

/// How many passed and failed.
#[derive(Default)]
struct Tally {
    passed: u64,
    failed: u64,
    failures: Vec<String>,
    /// What is said when all of it is through; null where it is said at once.
    held: Option<String>,
}

impl Tally {
    /// One that says nothing while another one speaks.
    fn held() -> Self {
        Self {
            held: Some(String::new()),
            ..Self::default()
        }
    }

    /// Says what the other one held back, and counts it.
    fn add(&mut self, other: Self) {
        self.say(&other.held.unwrap_or_default());
        self.passed += other.passed;
        self.failed += other.failed;
        self.failures.extend(other.failures);
    }

    fn say(&mut self, line: &str) {
        match &mut self.held {
            Some(held) => {
                held.push_str(line);
                held.push('\n');
            }
            None => println!("{line}"),
        }
    }

    /// A step that counts as one test.
    fn one(&mut self, what: &str, step: impl FnOnce() -> Outcome) {
        self.say(&format!("\n== {what}"));
        let start = Instant::now();
        match step() {
            Ok(()) => self.passed += 1,
            Err(sentence) => {
                self.say(&sentence);
                self.fail(what);
            }
        }
        self.say(&format!("   {:.1} s", start.elapsed().as_secs_f64()));
    }

    /// A run of many tests that says how many passed and failed.
    fn counted(
        &mut self,
        what: &str,
        mut command: Command,
        counts: fn(&[String]) -> Option<(u64, u64)>,
    ) {
        self.say(&format!("\n== {what}"));
        let start = Instant::now();
        match tee(&mut command, |line| self.say(line))
            .map(|(success, lines)| (success, counts(&lines)))
        {
            Ok((success, Some((passed, failed)))) => {
                self.passed += passed;
                self.failed += failed;
                if failed > 0 {
                    self.failures.push(what.to_owned());
                } else if !success || passed == 0 {
                    self.say("It ended badly, or ran no test at all.");
                    self.fail(what);
                }
            }
            Ok((_, None)) => {
                self.say("It did not say how many tests passed.");
                self.fail(what);
            }
            Err(sentence) => {
                self.say(&sentence);
                self.fail(what);
            }
        }
        self.say(&format!("   {:.1} s", start.elapsed().as_secs_f64()));
    }

    fn fail(&mut self, what: &str) {
        self.failed += 1;
        self.failures.push(what.to_owned());
    }

    /// Says how it went; true when nothing failed.
    fn end(self) -> bool {
        if !self.failures.is_empty() {
            println!("\nFailed: {}.", self.failures.join(", "));
        }
        println!("\n{} passed, {} failed", self.passed, self.failed);
        self.failed == 0
    }
}

/// Runs a command, says what it prints, and keeps it.
fn tee(command: &mut Command, mut say: impl FnMut(&str)) -> Outcome<(bool, Vec<String>)> {
    let started = |e: std::io::Error| format!("It cannot be started ({e}).");
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(started)?;
    let mut lines = Vec::new();
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line).into_owned();
            say(&line);
            lines.push(line);
        }
    }
    let status = child.wait().map_err(started)?;
    Ok((status.success(), lines))
}

/// Sums "test result: ok. 3 passed; 0 failed; …". A binary that does not compile prints none: cargo's own status tells.
fn cargo_counts(lines: &[String]) -> Option<(u64, u64)> {
    let results: Vec<_> = lines
        .iter()
        .filter(|line| line.starts_with("test result: "))
        .collect();
    let sum = |word| results.iter().map(|line| number_before(line, word)).sum();
    (!results.is_empty()).then(|| (sum(" passed"), sum(" failed")))
}

/// "12 passed, 0 failed" on the last line.
fn page_counts(lines: &[String]) -> Option<(u64, u64)> {
    let last = lines.iter().rev().find(|line| !line.trim().is_empty())?;
    last.contains(" passed, ").then(|| {
        (
            number_before(last, " passed"),
            number_before(last, " failed"),
        )
    })
}

/// "# pass 12" and "# fail 0" of the TAP summary.
fn tap_counts(lines: &[String]) -> Option<(u64, u64)> {
    let count = |head: &str| {
        lines
            .iter()
            .rev()
            .find_map(|line| line.strip_prefix(head)?.trim().parse().ok())
    };
    Some((count("# pass ")?, count("# fail ")?))
}

fn number_before(line: &str, word: &str) -> u64 {
    line.split(word)
        .next()
        .and_then(|head| head.rsplit(' ').next())
        .and_then(|digits| digits.trim().parse().ok())
        .unwrap_or(0)
}
