//! Who may know whom, as ARCHITECTURE.md says it, read from the sources.
#![allow(
    clippy::unwrap_used,
    reason = "a source that cannot be read is a failure of the test"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Each module with those it may name. Data goes one way: files, roster, policy, pairing, programme.
const MAY_KNOW: [(&str, &[&str]); 17] = [
    ("error", &[]),
    ("words", &["error"]),
    ("finding", &["words"]),
    ("html", &["words"]),
    ("json", &["error", "words"]),
    ("unicode", &[]),
    (
        "wire",
        &["words", "finding", "pairing", "programme", "roster"],
    ),
    ("vault", &["words", "error", "unicode"]),
    ("sheet", &["words", "error"]),
    ("files", &["words", "error", "finding", "sheet", "unicode"]),
    (
        "roster",
        &["words", "error", "files", "finding", "sheet", "unicode"],
    ),
    (
        "pairing",
        &["words", "error", "finding", "json", "roster", "unicode"],
    ),
    // Of the roster only its reader of cells, never its people: a test of its own holds that.
    (
        "survey",
        &[
            "words", "error", "files", "finding", "json", "roster", "sheet",
        ],
    ),
    // No people: names come as texts.
    (
        "release",
        &["words", "error", "html", "json", "sheet", "survey"],
    ),
    (
        "programme",
        &[
            "words", "error", "files", "finding", "html", "json", "pairing", "release", "roster",
            "sheet", "survey", "vault",
        ],
    ),
    (
        "wasm",
        &[
            "words",
            "error",
            "files",
            "finding",
            "json",
            "pairing",
            "programme",
            "release",
            "roster",
            "sheet",
            "survey",
            "vault",
            "wire",
        ],
    ),
    (
        "lib",
        &[
            "words",
            "error",
            "files",
            "finding",
            "html",
            "json",
            "pairing",
            "programme",
            "release",
            "roster",
            "sheet",
            "survey",
            "unicode",
            "vault",
            "wire",
            "wasm",
        ],
    ),
];

/// The other crates: those below this one, and the command line above it, which nothing here can name.
const BELOW: [&str; 7] = [
    "attacker",
    "cli",
    "disclosure",
    "matching",
    "sorting",
    "statistics",
    "table",
];

#[test]
fn nothing_points_back() {
    let allowed: BTreeMap<&str, &[&str]> = MAY_KNOW.into_iter().collect();
    let mut seen = 0;
    for path in sources() {
        let module = top(&path);
        // A crate below this one: the compiler holds that it names nothing of ours.
        if BELOW.contains(&module.as_str()) {
            continue;
        }
        let may = allowed
            .get(module.as_str())
            .unwrap_or_else(|| panic!("{module} has no line in MAY_KNOW"));
        for known in crate_names(&code(&path)) {
            seen += 1;
            let known = if known == "Error" { "error" } else { &known };
            assert!(
                known == module || may.contains(&known),
                "{} names crate::{known}",
                path.display()
            );
        }
    }
    assert!(seen > 50, "the sources name each other: {seen}");
}

#[test]
fn the_solver_and_its_checks_know_numbers_only_and_not_each_other() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let matching = root.join("crates/matching/src");
    let pairing = root.join("src/pairing");
    // What a file must not name, whichever way it is written.
    let rules: [(PathBuf, &[&str]); 3] = [
        (
            matching.join("dense"),
            &[
                "roster",
                "policy::",
                "certify",
                "verify",
                "super::compile",
                "pairing::compile",
                "naive",
            ],
        ),
        (
            matching.join("certify"),
            &[
                "roster",
                "policy::",
                "dense",
                "sparse",
                "blossom",
                "verify",
                "super::compile",
                "pairing::compile",
                "naive",
            ],
        ),
        (
            pairing.join("verify"),
            &[
                "assign",
                "super::compile",
                "pairing::compile",
                "pairing::run::report",
                "pairing::run::job",
                "policy::describe",
            ],
        ),
    ];
    for (part, banned) in rules {
        let files: Vec<PathBuf> = sources()
            .into_iter()
            .filter(|path| path.starts_with(&part) || *path == part.with_extension("rs"))
            .collect();
        assert!(!files.is_empty(), "{} is somewhere", part.display());
        for path in files {
            for line in code(&path)
                .lines()
                .filter(|line| line.contains("use ") || line.contains("::"))
            {
                for name in banned {
                    assert!(
                        !line.contains(name),
                        "{} names {name}: {line}",
                        path.display()
                    );
                }
            }
        }
    }
}

#[test]
fn surveys_know_cells_of_the_roster_and_none_of_its_people() {
    let mut seen = 0;
    for path in sources() {
        if top(&path) != "survey" {
            continue;
        }
        seen += 1;
        let code = code(&path);
        for (at, _) in code.match_indices("roster::") {
            let after = &code[at + "roster::".len()..];
            assert!(
                after.starts_with("cells"),
                "{}: {}",
                path.display(),
                after.lines().next().unwrap_or_default()
            );
        }
    }
    assert!(seen > 3, "the survey's sources: {seen}");
}

#[test]
fn the_core_has_no_clock_no_files_no_network_and_only_the_vault_draws_randomness() {
    for path in sources() {
        let code = code(&path);
        for name in [
            "std::time",
            "SystemTime",
            "Instant::now",
            "Timestamp::now",
            "Zoned::now",
            "std::fs",
            "std::net",
            "std::env::",
            "std::thread",
        ] {
            assert!(!code.contains(name), "{} names {name}", path.display());
        }
        if top(&path) != "vault" {
            for name in ["getrandom", "rand::", "age::"] {
                let named = code.lines().any(|line| {
                    let before = line.find(name).map(|at| line[..at].chars().next_back());
                    matches!(before, Some(None | Some(' ' | '(' | '{' | '<' | '&')))
                });
                assert!(!named, "{} names {name}", path.display());
            }
        }
    }
}

fn sources() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut open = [
        "src",
        "crates/table/src",
        "crates/matching/src",
        "crates/sorting/src",
        "crates/statistics/src",
    ]
    .map(|folder| root.join(folder))
    .to_vec();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    assert!(found.len() > 20);
    found
}

/// The first module of a file's path: `roster` for `src/roster/cells/hours.rs`; or the name of a crate below.
fn top(path: &Path) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for below in BELOW {
        if path.starts_with(root.join("crates").join(below)) {
            return below.to_owned();
        }
    }
    let inside = path.strip_prefix(root.join("src")).unwrap();
    let first = inside.components().next().unwrap().as_os_str();
    first.to_str().unwrap().trim_end_matches(".rs").to_owned()
}

/// The code without comments (and so without doctests) and without the tests at its end.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]").next().unwrap();
    text.lines()
        .map(|line| line.split("//").next().unwrap())
        .collect::<Vec<_>>()
        .join("\n")
}

/// What stands directly below `crate::`, also in braces.
fn crate_names(code: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let after = &code[at + "crate::".len()..];
        match after.strip_prefix('{') {
            Some(list) => {
                let mut depth = 0;
                let mut name = String::new();
                for c in list.chars() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => names.push(std::mem::take(&mut name)),
                        _ if depth == 0 => name.push(c),
                        _ => {}
                    }
                }
                names.push(name);
            }
            None => names.push(
                after
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect(),
            ),
        }
    }
    names
        .into_iter()
        .map(|name| name.trim().split([':', ' ']).next().unwrap().to_owned())
        .filter(|name| !name.is_empty())
        .collect()
}
