//! What the documents show is what happens: `docs/command-line.md` command by command, and the cells of the notebook.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "what cannot be started or read is a failure of the test"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

const PROGRAM: &str = env!("CARGO_BIN_EXE_viceversa");

/// Runs every `$ command` of every console block, in one folder, and writes what it prints in the place of what stands there. `BLESS=1` keeps it.
#[cfg(unix)]
#[test]
fn every_command_of_the_document_prints_what_stands_there() {
    let desk = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data"))
        .unwrap()
        .flatten()
    {
        fs::copy(entry.path(), desk.path().join(entry.file_name())).unwrap();
    }
    let path = root().join("docs/command-line.md");
    let document = fs::read_to_string(&path).unwrap();
    let (mut written, mut commands, mut inside) = (String::new(), 0, false);
    let mut last = 0;
    for line in document.lines() {
        if line == "```console" || (inside && line == "```") {
            inside = !inside;
        } else if let (true, Some(command)) = (inside, line.strip_prefix("$ ")) {
            commands += 1;
            written.push_str(line);
            written.push('\n');
            if command == "echo $?" {
                written.push_str(&format!("{last}\n"));
                continue;
            }
            let folder = Path::new(PROGRAM).parent().unwrap().display();
            let shell = format!("PATH=\"{folder}:$PATH\"; exec 2>&1; {command}");
            let output = Command::new("sh")
                .args(["-c", &shell])
                .current_dir(desk.path())
                .output()
                .unwrap();
            last = output.status.code().unwrap();
            let text = String::from_utf8(output.stdout)
                .unwrap()
                .replace('\u{feff}', "");
            written.push_str(
                text.trim_end_matches(['\r', '\n'])
                    .replace('\r', "")
                    .as_str(),
            );
            if !text.is_empty() {
                written.push('\n');
            }
            continue;
        } else if inside {
            continue;
        }
        written.push_str(line);
        written.push('\n');
    }
    assert!(commands > 12, "{commands}");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, written).unwrap();
    } else {
        assert!(
            document == written,
            "docs/command-line.md prints something else; BLESS=1 shows what:\n{written}"
        );
    }
}

#[test]
fn the_notebook_runs_and_keeps_nothing_of_anybody() {
    let notebook = fs::read_to_string(root().join("examples/pairs.ipynb")).unwrap();
    let notebook: Value = serde_json::from_str(&notebook).unwrap();
    let mut program = String::new();
    for cell in notebook["cells"].as_array().unwrap() {
        if cell["cell_type"] == "code" {
            assert_eq!(
                cell["outputs"].as_array().map(Vec::len),
                Some(0),
                "a kept output may hold somebody's data"
            );
            for line in cell["source"].as_array().unwrap() {
                program.push_str(line.as_str().unwrap());
            }
            program.push('\n');
        }
    }
    let Ok(run) = Command::new("python3")
        .args(["-c", &program])
        .env("VICEVERSA", PROGRAM)
        .env("PYTHONIOENCODING", "utf-8")
        .output()
    else {
        println!("There is no python3 here: the notebook was read and not run.");
        return;
    };
    let printed = String::from_utf8_lossy(&run.stdout);
    assert!(
        run.status.success(),
        "{}",
        String::from_utf8_lossy(&run.stderr)
    );
    assert!(
        printed.contains("E1 mentors E8")
            && printed.contains("It holds.")
            && printed.contains("mean = 3.6"),
        "{printed}"
    );
}

/// The guide for Rust shows `examples/pair.rs` to the letter, and what it prints. `BLESS=1` writes both into it.
#[test]
fn the_guide_for_rust_shows_its_example_and_what_it_prints() {
    let path = root().join("docs/guides/rust.md");
    let guide = fs::read_to_string(&path).unwrap();
    let example = fs::read_to_string(root().join("examples/pair.rs")).unwrap();
    // Tests of the whole workspace build it beside the program; `cargo build --example pair` does alone.
    let built = Path::new(PROGRAM).with_file_name("examples").join("pair");
    let built = built.with_extension(std::env::consts::EXE_EXTENSION);
    if !built.exists() {
        println!("examples/pair is not built here");
        return;
    }
    let output = Command::new(built)
        .arg("crates/cli/tests/data/people.csv")
        .current_dir(root())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let printed = String::from_utf8(output.stdout).unwrap();
    let mut written = guide.clone();
    for (begin, inside) in [("```rust\n", &example), ("```text\n", &printed)] {
        let from = written.find(begin).unwrap() + begin.len();
        let to = from + written[from..].find("```").unwrap();
        written.replace_range(from..to, inside);
    }
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, written).unwrap();
    } else {
        assert!(
            guide == written,
            "docs/guides/rust.md shows something else; BLESS=1 mends it"
        );
    }
}
