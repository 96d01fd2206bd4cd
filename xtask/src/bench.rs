//! Measures the pairing, natively and as the built package in Node, beside other programs on the same people.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::tools::{cargo, output, run};
use crate::{Outcome, browsers};

/// People on each side, where none are named.
const SIDES: [u32; 2] = [200, 1000];

/// More people a side than matrix libraries are asked for: they would take minutes and gigabytes.
const MOST_FOR_PEERS: u32 = 10_000;

/// The npm package munkres takes minutes beyond this.
const MOST_FOR_MUNKRES: u32 = 1000;

/// Those who are measured, in the order of the table.
const WHO: [&str; 6] = ["native", "wasm", "scipy", "lapx", "ortools", "munkres"];

/// Runs all measurements and prints one table.
pub fn bench(root: &Path, sides: &[u32]) -> Outcome {
    let sides = if sides.is_empty() { &SIDES[..] } else { sides };
    let folder = root.join("target/bench");
    let numbers = |most: u32| -> Vec<String> {
        let within = sides.iter().filter(|side| **side <= most);
        within.map(u32::to_string).collect()
    };
    let all = numbers(u32::MAX);
    kernel(root, &all)?;
    instructions(root)?;
    let pair = |words: &[&str]| {
        let mut command = cargo();
        command.current_dir(root);
        command.args(["bench", "--quiet", "--bench", "pair", "--"]);
        command.args(words).args(&all);
        command
    };
    run(
        &mut pair(&["export", &folder.to_string_lossy()]),
        "Writing the people",
    )?;
    let mut found = Table::default();
    found.read(&output(&mut pair(&["json"]), "The native bench")?);
    let mut node = |script: &str, sides: &[String]| -> Outcome {
        if !sides.is_empty() {
            let mut command = Command::new("node");
            command.current_dir(root).arg(format!("benches/{script}"));
            found.read(&output(command.arg(&folder).args(sides), script)?);
        }
        Ok(())
    };
    if root.join("dist/pkg/index.js").exists() {
        node("pair.mjs", &all)?;
    } else {
        println!("The package is not built, so it is not measured: cargo xtask build.");
    }
    let peers = numbers(MOST_FOR_PEERS);
    let python = python(&folder);
    if peers.is_empty() {
    } else if output(Command::new(&python).args(["-c", "import numpy"]), "numpy").is_ok() {
        let mut command = Command::new(&python);
        command.current_dir(root).arg("benches/peers.py");
        found.read(&output(command.arg(&folder).args(&peers), "peers.py")?);
        calls(root, &python, &folder, &peers);
        if folder.join("node_modules/munkres").exists() {
            let mut command = Command::new("node");
            command.current_dir(root).arg("benches/munkres.mjs");
            command.arg(&folder).args(numbers(MOST_FOR_MUNKRES));
            found.read(&output(&mut command, "munkres.mjs")?);
        }
    } else {
        println!(
            "There is no numpy, so nothing else is measured: python3 -m venv target/bench/venv && \
             target/bench/venv/bin/pip install numpy scipy lapx ortools && npm install --prefix target/bench munkres"
        );
    }
    survey(root, &python);
    found.print()
}

/// From opening the page to a core that can answer, in Chromium, beside an earlier page where one is named.
pub fn start(root: &Path, options: &[String]) -> Outcome {
    let mut command = Command::new("node");
    command
        .current_dir(root)
        .args(["benches/start.mjs", "dist/viceversa.html"])
        .args(options);
    run(
        browsers::find()?.tell(&mut command),
        "The bench of the start",
    )
}

/// Attacks invented programmes' reports: the long form of a test.
pub fn release(root: &Path, programmes: &str) -> Outcome {
    let mut command = cargo();
    command
        .current_dir(root)
        .args([
            "test",
            "--profile",
            "bench",
            "--quiet",
            "--package",
            "viceversa-attacker",
        ])
        .args([
            "--test",
            "suite",
            "long_run",
            "--",
            "--ignored",
            "--nocapture",
        ])
        .env("PROGRAMMES", programmes);
    run(&mut command, "The attacks")
}

/// First calls of fresh processes and later ones, beside scipy.
fn calls(root: &Path, python: &Path, folder: &Path, sides: &[String]) {
    let mut command = Command::new(python);
    command
        .current_dir(root)
        .arg("benches/calls.py")
        .arg(folder);
    match output(command.args(sides), "calls.py") {
        Ok(table) => print!("\nFirst calls and later ones:\n{table}"),
        Err(_) => println!("There is no scipy or no package, so calls are not compared."),
    }
}

/// Reading and scoring a survey of a million answers, beside pandas, pingouin, numpy and R psych where they are installed.
fn survey(root: &Path, python: &Path) {
    let mut command = Command::new(python);
    match output(
        command.current_dir(root).arg("benches/survey.py"),
        "survey.py",
    ) {
        Ok(lines) => print!("\n{lines}"),
        Err(_) => println!(
            "There is no pandas or pingouin, so surveys are not measured: pip install pandas pingouin."
        ),
    }
}

/// What one look at every pair costs, natively and as WebAssembly.
fn kernel(root: &Path, sides: &[String]) -> Outcome {
    let bench = |target: &[&str]| {
        let mut command = cargo();
        command.current_dir(root);
        command.args(["bench", "--quiet", "--package", "viceversa-matching"]);
        command.args(["--bench", "kernel"]).args(target);
        command
    };
    println!("The kernel, natively and as WebAssembly (nanoseconds a pair):");
    print!(
        "{}",
        output(bench(&["--"]).args(sides), "The kernel's bench")?
    );
    let target = ["--target", "wasm32-wasip1"];
    let mut rustup = Command::new("rustup");
    if output(rustup.args(["target", "add", target[1]]), "rustup").is_err() {
        println!("The target {} is not installed.", target[1]);
        return Ok(());
    }
    let mut build = bench(&target);
    build.args(["--no-run", "--message-format", "json"]);
    build.env("RUSTFLAGS", "-Ctarget-feature=+simd128");
    let module = built(&mut build)?;
    let mut node = Command::new("node");
    node.current_dir(root)
        .args(["--no-warnings", "benches/kernel.mjs"]);
    print!("{}", output(node.arg(module).args(sides), "kernel.mjs")?);
    Ok(())
}

/// Instructions of one look at a fixed programme of 1,500 a side, which no other work on the machine changes.
fn instructions(root: &Path) -> Outcome {
    if output(Command::new("valgrind").arg("--version"), "valgrind").is_err() {
        println!("There is no valgrind, so instructions are not counted.");
        return Ok(());
    }
    let build = [
        "bench",
        "--quiet",
        "--package",
        "viceversa-matching",
        "--bench",
        "kernel",
    ];
    let mut cargo = cargo();
    cargo.current_dir(root).args(build);
    let module = built(cargo.args(["--no-run", "--message-format", "json"]))?;
    let count = |looks: &str| -> Outcome<u64> {
        let mut valgrind = Command::new("valgrind");
        valgrind.args([
            "--tool=callgrind",
            "--log-fd=1",
            "--callgrind-out-file=/dev/null",
        ]);
        let said = output(valgrind.args([module.as_str(), "count", looks]), "valgrind")?;
        let collected = said
            .lines()
            .find_map(|line| line.split("Collected : ").nth(1));
        let collected = collected.and_then(|number| number.trim().parse().ok());
        collected.ok_or_else(|| "valgrind counted nothing.".to_owned())
    };
    let look = (count("4")? - count("2")?) / 2;
    println!(
        "Instructions of one look at 1,500 x 1,500 pairs, natively: {look}, or {:.2} a pair.",
        look as f64 / 2_250_000.0
    );
    Ok(())
}

/// Runs a build that tells what it built; the path of its last program.
fn built(build: &mut Command) -> Outcome<String> {
    let messages = output(build, "The kernel's bench")?;
    let path = messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter_map(|message| message["executable"].as_str().map(str::to_owned))
        .next_back();
    path.ok_or_else(|| "The kernel's bench was not built.".to_owned())
}

fn python(folder: &Path) -> PathBuf {
    let own = folder.join("venv/bin/python");
    if own.exists() {
        own
    } else {
        PathBuf::from("python3")
    }
}

/// What was measured, by size and by whom.
#[derive(Default)]
struct Table(BTreeMap<u64, BTreeMap<String, Value>>);

impl Table {
    fn read(&mut self, lines: &str) {
        for found in lines
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        {
            if let (Some(side), Some(who)) = (found["side"].as_u64(), found["who"].as_str()) {
                self.0
                    .entry(side)
                    .or_default()
                    .insert(who.to_owned(), found.clone());
            }
        }
    }

    /// Prints the table; an error where two programs disagree about the best pairing.
    fn print(&self) -> Outcome {
        println!(
            "\n| people per side | who | seconds | of these, matrix | of these, pairs and proof | times wasm | peak MiB | pairs | points |"
        );
        println!("|---|---|---|---|---|---|---|---|---|");
        for (side, row) in &self.0 {
            let ours = row.get("wasm").or(row.get("native"));
            for (who, found) in WHO.iter().filter_map(|who| Some((who, row.get(*who)?))) {
                if let Some(failed) = found["failed"].as_str() {
                    println!("| {side} | {who} | {failed} | | | | | | |");
                    continue;
                }
                let ratio = ours
                    .and_then(|ours| Some(found["seconds"].as_f64()? / ours["seconds"].as_f64()?));
                println!(
                    "| {side} | {who} | {:.3} | {} | {} | {} | {} | {} | {} |",
                    found["seconds"].as_f64().unwrap_or_default(),
                    part(&found["build"]),
                    part(&found["engine"]),
                    ratio.map_or_else(String::new, |ratio| format!("{ratio:.1}")),
                    found["mebibytes"],
                    found["pairs"],
                    found["points"],
                );
                if ours.is_some_and(|ours| {
                    (&ours["pairs"], &ours["points"]) != (&found["pairs"], &found["points"])
                }) {
                    return Err(format!(
                        "At {side} a side {who} found another best pairing."
                    ));
                }
            }
        }
        fs::read_to_string("/proc/cpuinfo").map_or(Ok(()), |cpu| {
            let cores = cpu.lines().filter(|line| line.starts_with("processor")).count();
            println!("\n{cores} cores; processor seconds; memory of the module (wasm) or of the whole process.");
            Ok(())
        })
    }
}

/// Seconds of a part, where they are known.
fn part(seconds: &Value) -> String {
    let seconds = seconds.as_f64();
    seconds.map_or_else(String::new, |seconds| format!("{seconds:.3}"))
}
