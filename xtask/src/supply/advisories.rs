//! Crates with a known fault. The RustSec database is not fetched: `xtask/advisories.json` is a copy of what it says, pinned to one of its
//! commits, so that the check works without a network and gives the same answer everywhere. `cargo xtask advisories <clone>` renews it.

use std::path::Path;
use std::process::Command;

use semver::{Version, VersionReq};
use serde_json::{Value, json};

use super::parts::{list, metadata, said};
use super::policy::{at, deny};
use crate::Outcome;
use crate::tools::{output, read_text, write};

const COPY: &str = "xtask/advisories.json";

/// Checks every crate of `Cargo.lock` against the pinned copy.
pub fn check(root: &Path) -> Outcome {
    let copy: Value =
        serde_json::from_str(&read_text(&root.join(COPY))?).map_err(|e| format!("{COPY}: {e}."))?;
    let deny = deny(root)?;
    let ignored: Vec<&str> = at(&deny, &["advisories", "ignore"])
        .and_then(toml::Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|one| one.get("id")?.as_str())
        .collect();
    let advisories = list(&copy["advisories"]);
    let mut found = Vec::new();
    for one in list(&metadata(root, &[])?["packages"]) {
        // Our own are on no registry.
        if one["source"].is_null() {
            continue;
        }
        let version = Version::parse(said(one, "version")).map_err(|e| e.to_string())?;
        for advisory in advisories {
            if said(advisory, "crate") == said(one, "name")
                && !ignored.contains(&said(advisory, "id"))
                && concerns(advisory, &version)?
            {
                found.push(format!(
                    "{} {version}: {}",
                    said(one, "name"),
                    said(advisory, "id")
                ));
            }
        }
    }
    println!(
        "{} advisories, as of {}",
        advisories.len(),
        said(&copy, "date")
    );
    if found.is_empty() {
        Ok(())
    } else {
        Err(format!("Known to be at fault: {}.", found.join("; ")))
    }
}

fn concerns(advisory: &Value, version: &Version) -> Outcome<bool> {
    for requirement in list(&advisory["fixed"]) {
        let requirement = requirement.as_str().unwrap_or_default();
        let requirement = VersionReq::parse(requirement)
            .map_err(|e| format!("{}: {requirement}: {e}.", said(advisory, "id")))?;
        if requirement.matches(version) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Copies what a clone of the database says.
pub fn renew(root: &Path, clone: &Path) -> Outcome {
    let git = |arguments: &[&str]| {
        output(
            Command::new("git").current_dir(clone).args(arguments),
            "git",
        )
    };
    let mut advisories = Vec::new();
    for name in git(&["ls-tree", "-r", "--name-only", "HEAD", "crates"])?.lines() {
        let text = git(&["show", &format!("HEAD:{name}")])?;
        let Some((head, _)) = text
            .strip_prefix("```toml")
            .and_then(|rest| rest.split_once("```"))
        else {
            return Err(format!("{name} begins otherwise than an advisory."));
        };
        let told: toml::Table = head.parse().map_err(|e| format!("{name}: {e}."))?;
        let word = |key| at(&told, &["advisory", key]).and_then(toml::Value::as_str);
        if word("withdrawn").is_some() {
            continue;
        }
        let fixed: Vec<&str> = ["patched", "unaffected"]
            .iter()
            .filter_map(|key| at(&told, &["versions", key])?.as_array())
            .flatten()
            .filter_map(toml::Value::as_str)
            .collect();
        advisories.push(json!({ "id": word("id"), "crate": word("package"), "kind": word("informational"), "fixed": fixed }));
    }
    advisories.sort_by_key(|one| one["id"].as_str().unwrap_or_default().to_owned());
    let lines: Vec<String> = advisories.iter().map(Value::to_string).collect();
    let text = format!(
        "{{\"from\":\"RustSec advisory database (CC0-1.0; advisories taken over from GitHub: CC-BY-4.0)\",\"commit\":\"{}\",\"date\":\"{}\",\"advisories\":[\n{}\n]}}\n",
        git(&["rev-parse", "HEAD"])?.trim(),
        git(&["log", "-1", "--format=%cs"])?.trim(),
        lines.join(",\n"),
    );
    write(&root.join(COPY), text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_at_fault_until_it_is_fixed() {
        let advisory = json!({ "id": "X", "fixed": [">= 1.2.3", "< 0.9.0"] });
        for (version, at_fault) in [
            ("0.8.9", false),
            ("0.9.0", true),
            ("1.2.2", true),
            ("1.2.3", false),
            ("2.0.0", false),
        ] {
            let version = Version::parse(version).map_err(|e| e.to_string());
            let told = version.and_then(|version| concerns(&advisory, &version));
            assert_eq!(told, Ok(at_fault));
        }
    }
}
