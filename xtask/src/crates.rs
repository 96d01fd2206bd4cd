//! The crates as they would be published: packaged without compiling, looked at, and rehearsed (`cargo publish --workspace --dry-run`).
//!
//! The rehearsal asks the registry. Where none answers, packaging does all else that it does, and it is said that nobody was asked.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use crate::Outcome;
use crate::tools::{cargo, metadata, output, read_text, run};

/// Crates of the workspace that stay here: tests, tools and a module of the page.
const KEPT: [&str; 3] = ["viceversa-attacker", "viceversa-unpack", "xtask"];

/// What a registry takes of a crate, in bytes.
const LARGEST: u64 = 10_000_000;

/// Packages all of them and looks at each.
pub fn check(root: &Path) -> Outcome {
    // A machine that has built nothing yet has no copy of the registry's index.
    package(root, true).or_else(|_| package(root, false))?;
    let told = metadata(root)?;
    let mut wrong = toolchain(root)?;
    let packages = told["packages"].as_array().cloned().unwrap_or_default();
    for one in &packages {
        let name = one["name"].as_str().unwrap_or_default();
        if KEPT.contains(&name) {
            continue;
        }
        let mut add = |what: String| wrong.push(format!("{name}: {what}"));
        for what in absent(one) {
            add(what);
        }
        let files = output(
            cargo().current_dir(root).args([
                "package",
                "--list",
                "--allow-dirty",
                "--offline",
                "--locked",
                "--package",
                name,
            ]),
            "cargo package --list",
        )?;
        let files: BTreeSet<&str> = files.lines().collect();
        for what in unfit(&files) {
            add(what);
        }
        for what in left_out(one, &files)? {
            add(what);
        }
        let version = one["version"].as_str().unwrap_or_default();
        let packed = root.join(format!("target/package/{name}-{version}.crate"));
        let size = packed
            .metadata()
            .map_err(|e| format!("{}: {e}.", packed.display()))?
            .len();
        if size > LARGEST {
            add(format!("{size} bytes are more than a registry takes"));
        }
        println!("{name} {version}: {} files, {size} bytes", files.len());
    }
    if wrong.is_empty() {
        println!("{}", rehearse(root)?);
        Ok(())
    } else {
        Err(format!(
            "These crates cannot be published:\n  {}",
            wrong.join("\n  ")
        ))
    }
}

fn package(root: &Path, offline: bool) -> Outcome {
    let mut package = cargo();
    package.current_dir(root).args([
        "package",
        "--workspace",
        "--no-verify",
        "--allow-dirty",
        "--locked",
        "--quiet",
    ]);
    for kept in KEPT {
        package.args(["--exclude", kept]);
    }
    if offline {
        package.arg("--offline");
    }
    run(&mut package, "Packaging the crates")
}

/// Publishes all of them, but for the last step. What cannot be published is no member by `publish = false`.
fn rehearse(root: &Path) -> Outcome<String> {
    let mut publish = cargo();
    publish.current_dir(root).args([
        "publish",
        "--workspace",
        "--dry-run",
        "--no-verify",
        "--allow-dirty",
        "--locked",
        "--quiet",
    ]);
    match output(&mut publish, "cargo publish --dry-run") {
        Ok(_) => Ok("A rehearsal of publishing them went through.".to_owned()),
        Err(said) if unanswered(&said) => {
            Ok("No registry answers, so nothing but packaging them was tried.".to_owned())
        }
        Err(said) => Err(said),
    }
}

/// Whether it is the registry that did not answer, or another one that stands in for it.
fn unanswered(said: &str) -> bool {
    [
        "--offline was specified",
        "failed to download from",
        "failed to get successful HTTP response",
        "spurious network error",
        "is replaced with",
    ]
    .iter()
    .any(|sign| said.contains(sign))
}

/// What a manifest has to say and does not.
fn absent(one: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    for key in [
        "description",
        "license",
        "readme",
        "homepage",
        "repository",
        "rust_version",
    ] {
        if one[key].as_str().is_none_or(str::is_empty) {
            wrong.push(format!("no {key}"));
        }
    }
    for (key, most) in [("keywords", 5), ("categories", 5), ("authors", usize::MAX)] {
        let count = one[key].as_array().map_or(0, Vec::len);
        if count == 0 || count > most {
            wrong.push(format!("{count} {key}"));
        }
    }
    if one["publish"].is_array() {
        wrong.push("publish = false".to_owned());
    }
    wrong
}

/// Files that have to be in a crate, and such as have no place there.
fn unfit(files: &BTreeSet<&str>) -> Vec<String> {
    let mut wrong: Vec<String> = ["README.md", "LICENSE-MIT", "LICENSE-APACHE", "Cargo.toml"]
        .iter()
        .filter(|name| !files.contains(*name))
        .map(|name| format!("{name} is not in it"))
        .collect();
    let ours = ["src/", "build/", "locales/"];
    let about = [
        "README.md",
        "CHANGELOG.md",
        "LICENSE-MIT",
        "LICENSE-APACHE",
        "Cargo.toml",
        "Cargo.toml.orig",
        "Cargo.lock",
        ".cargo_vcs_info.json",
    ];
    for file in files {
        if !about.contains(file) && !ours.iter().any(|folder| file.starts_with(folder)) {
            wrong.push(format!("{file} is in it"));
        }
    }
    wrong
}

/// Files that the sources include and the crate leaves out.
fn left_out(one: &Value, files: &BTreeSet<&str>) -> Outcome<Vec<String>> {
    let folder = Path::new(one["manifest_path"].as_str().unwrap_or_default());
    let folder = folder.parent().unwrap_or(folder);
    let mut wrong = Vec::new();
    for file in files.iter().filter(|file| file.ends_with(".rs")) {
        let code = read_text(&folder.join(file))?;
        for call in ["include_str!(\"", "include_bytes!(\""] {
            for after in code.split(call).skip(1) {
                let named = after.split('"').next().unwrap_or_default();
                let mut steps: Vec<&str> = file.split('/').collect();
                steps.pop();
                for step in named.split('/') {
                    match step {
                        ".." => drop(steps.pop()),
                        step => steps.push(step),
                    }
                }
                let path = steps.join("/");
                if !files.contains(path.as_str()) {
                    wrong.push(format!("{file} includes {path}, which is not in it"));
                }
            }
        }
    }
    Ok(wrong)
}

/// The oldest toolchain that is promised is the one by which everything is tested.
fn toolchain(root: &Path) -> Outcome<Vec<String>> {
    let after = |text: &str, key: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(key))?;
        Some(line.trim_matches([' ', '=', '"']).to_owned())
    };
    let promised = after(&read_text(&root.join("Cargo.toml"))?, "rust-version");
    let tested = after(&read_text(&root.join("rust-toolchain.toml"))?, "channel");
    match (promised, tested) {
        (Some(promised), Some(tested))
            if tested == promised || tested.starts_with(&format!("{promised}.")) =>
        {
            Ok(Vec::new())
        }
        _ => Ok(vec![
            "rust-version in Cargo.toml is not the toolchain of rust-toolchain.toml".to_owned(),
        ]),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{absent, unanswered, unfit};

    #[test]
    fn a_registry_that_is_away_is_told_from_a_crate_that_is_refused() {
        let away = "error: download of config.json failed\n\nCaused by:\n  failed to download from `https://index.crates.io/config.json`";
        assert!(unanswered(away));
        assert!(unanswered(
            "attempting to make an HTTP request, but --offline was specified"
        ));
        assert!(!unanswered(
            "error: no matching package named `viceversa-table` found"
        ));
    }

    #[test]
    fn a_crate_without_licence_text_or_with_test_data_is_refused() {
        let whole = BTreeSet::from([
            "Cargo.toml",
            "README.md",
            "LICENSE-MIT",
            "LICENSE-APACHE",
            "src/lib.rs",
        ]);
        assert_eq!(unfit(&whole), Vec::<String>::new());
        let mut other = whole.clone();
        other.remove("LICENSE-MIT");
        other.insert("tests/data/people.ods");
        assert_eq!(
            unfit(&other),
            ["LICENSE-MIT is not in it", "tests/data/people.ods is in it"]
        );
    }

    #[test]
    fn a_manifest_that_says_too_little_is_refused() {
        let bare = serde_json::json!({ "description": "", "keywords": [], "categories": ["a"], "authors": ["b"], "publish": [] });
        let wrong = absent(&bare);
        assert!(
            wrong.contains(&"no description".to_owned())
                && wrong.contains(&"publish = false".to_owned())
        );
        assert!(wrong.contains(&"0 keywords".to_owned()));
    }
}
