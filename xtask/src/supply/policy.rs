//! Whether everything that is built, tested or published with may be: licences, bans and sources, as `deny.toml` says.

use std::path::Path;

use serde_json::Value;
use spdx::{Expression, Licensee, ParseMode};

use super::parts::{list, metadata, said};
use crate::Outcome;
use crate::tools::read_text;

/// Licences of tools that only build and test: what is under them is neither bundled nor changed here.
const TOOLS: [&str; 4] = ["MPL-2.0", "BlueOak-1.0.0", "CC-BY-4.0", "Python-2.0"];

/// The lock files of npm packages.
const LOCKS: [&str; 3] = [
    "www/package-lock.json",
    "tests/bundlers/package-lock.json",
    "docs/site/package-lock.json",
];

/// Checks all crates of the workspace and all npm packages of its lock files.
pub fn check(root: &Path) -> Outcome {
    let deny = deny(root)?;
    let mut faults = Vec::new();
    let allowed = words(&deny, &["licenses", "allow"]);
    let licensees = allowed
        .iter()
        .map(|name| Licensee::parse(name).map_err(|e| format!("deny.toml: {name}: {e}.")))
        .collect::<Outcome<Vec<_>>>()?;
    let registries = words(&deny, &["sources", "allow-registry"]);
    let banned: Vec<&str> = at(&deny, &["bans", "deny"])
        .and_then(toml::Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|one| one.get("crate")?.as_str())
        .collect();
    let told = metadata(root, &[])?;
    let mut count = 0;
    for one in list(&told["packages"]) {
        let name = format!("{} {}", said(one, "name"), said(one, "version"));
        count += 1;
        if !permitted(said(one, "license"), &licensees) {
            faults.push(format!("{name} is under {}", licence_of(one)));
        }
        if banned.contains(&said(one, "name")) {
            faults.push(format!("{name} is banned"));
        }
        let source = one["source"].as_str();
        if source.is_some_and(|source| {
            let from = source.strip_prefix("registry+");
            from.is_none_or(|from| !registries.contains(&from))
        }) {
            faults.push(format!("{name} comes from elsewhere"));
        }
    }
    for lock in LOCKS {
        let text = read_text(&root.join(lock))?;
        let told: Value = serde_json::from_str(&text).map_err(|e| format!("{lock}: {e}."))?;
        for (place, one) in told["packages"].as_object().into_iter().flatten() {
            if place.is_empty() {
                continue;
            }
            count += 1;
            let licence = said(one, "license");
            // Tools may be under a few more, since nothing of them is passed on.
            let tool = one["dev"] == true && TOOLS.contains(&licence);
            if !tool && !permitted(licence, &licensees) {
                faults.push(format!("{lock}: {place} is under {}", licence_of(one)));
            }
            // What is not held by its digest could be anything. A place to fetch it from would bypass the registry in use.
            if said(one, "integrity").is_empty() {
                faults.push(format!("{lock}: {place} has no digest"));
            }
            if !one["resolved"].is_null() || one["link"] == true {
                faults.push(format!("{lock}: {place} comes from elsewhere"));
            }
        }
    }
    println!("{count} packages of others");
    if faults.is_empty() {
        Ok(())
    } else {
        Err(format!("deny.toml does not allow: {}.", faults.join("; ")))
    }
}

fn licence_of(one: &Value) -> &str {
    match said(one, "license") {
        "" => "no licence",
        licence => licence,
    }
}

fn permitted(licence: &str, allowed: &[Licensee]) -> bool {
    // Older crates separate by a slash what is meant as "or".
    Expression::parse_mode(licence, ParseMode::LAX).is_ok_and(|expression| {
        expression.evaluate(|wanted| allowed.iter().any(|one| one.satisfies(wanted)))
    })
}

/// What stands in `deny.toml`.
pub fn deny(root: &Path) -> Outcome<toml::Table> {
    read_text(&root.join("deny.toml"))?
        .parse()
        .map_err(|e| format!("deny.toml: {e}."))
}

/// What stands under these keys.
pub fn at<'a>(table: &'a toml::Table, way: &[&str]) -> Option<&'a toml::Value> {
    let (first, rest) = way.split_first()?;
    rest.iter()
        .try_fold(table.get(*first)?, |value, key| value.get(key))
}

fn words<'a>(table: &'a toml::Table, way: &[&str]) -> Vec<&'a str> {
    at(table, way)
        .and_then(toml::Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(toml::Value::as_str)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_several_licences_one_is_enough_and_all_where_all_hold() {
        let allowed: Vec<_> = ["MIT", "BSD-3-Clause"]
            .iter()
            .filter_map(|name| Licensee::parse(name).ok())
            .collect();
        for (licence, fits) in [
            ("MIT", true),
            ("GPL-3.0-only", false),
            ("MIT OR GPL-3.0-only", true),
            ("MIT AND GPL-3.0-only", false),
            ("(Apache-2.0 OR MIT) AND BSD-3-Clause", true),
            ("MIT/Apache-2.0", true),
            ("", false),
            ("SEE LICENSE IN FILE", false),
        ] {
            assert_eq!(permitted(licence, &allowed), fits, "{licence}");
        }
    }
}
