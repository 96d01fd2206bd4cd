//! The npm package: `dist/pkg/`, these files and no others.

use std::fs;
use std::path::Path;

use serde_json::json;

use crate::Outcome;
use crate::core::Core;
use crate::tools::{files, node_bin, output, read, read_text, run, write};

/// Writes the package.
pub fn build(root: &Path, core: &Core, dev: bool) -> Outcome {
    let folder = root.join("dist/pkg");
    for (entry, name) in [
        ("package.ts", "index.js"),
        ("package-helper.ts", "helper.js"),
    ] {
        let script = bundle(root, entry, dev)?;
        write(&folder.join(name), script.as_bytes())?;
    }
    write(&folder.join("core.wasm"), &core.wasm)?;
    types(root, &folder)?;
    let manifest = serde_json::to_string_pretty(&json!({
        "name": "viceversa",
        "version": version(root)?,
        "description": "Pairs people for reverse mentoring under your own rules, proves no better set of pairs exists, says why for every pair",
        "license": "MIT OR Apache-2.0",
        "type": "module",
        "main": "index.js",
        "types": "index.d.ts",
        "exports": { ".": { "types": "./index.d.ts", "default": "./index.js" }, "./core.wasm": "./core.wasm" },
        "files": ["index.js", "helper.js", "*.d.ts", "generated", "core.wasm", "README.md", "LICENSE-MIT", "LICENSE-APACHE"],
        "sideEffects": false,
        "engines": { "node": ">=20" },
    }))
    .map_err(|e| e.to_string())?;
    write(
        &folder.join("package.json"),
        format!("{manifest}\n").as_bytes(),
    )?;
    for name in ["LICENSE-MIT", "LICENSE-APACHE", "README.md"] {
        let path = root.join(name);
        if path.exists() {
            write(&folder.join(name), &read(&path)?)?;
        }
    }
    Ok(())
}

fn bundle(root: &Path, entry: &str, dev: bool) -> Outcome<String> {
    let mut esbuild = node_bin(root, "esbuild")?;
    esbuild
        .current_dir(root.join("www"))
        .arg(format!("src/{entry}"))
        .args(["--bundle", "--format=esm", "--platform=neutral"])
        .args(["--target=es2022", "--charset=utf8", "--log-level=warning"])
        .args(["--external:node:*", "--legal-comments=none"]);
    if !dev {
        esbuild.args(["--minify-whitespace", "--minify-syntax"]);
    }
    output(&mut esbuild, "esbuild")
}

/// The declarations of the package's own module and of the shapes it speaks of.
fn types(root: &Path, folder: &Path) -> Outcome {
    let scratch = root.join("target/types");
    run(
        node_bin(root, "tsc")?
            .current_dir(root.join("www"))
            .args(["--project", "tsconfig.package.json", "--outDir"])
            .arg(&scratch),
        "Writing the package's types",
    )?;
    for path in files(&scratch) {
        let name = match path.file_name().and_then(|name| name.to_str()) {
            Some("package.d.ts") => "index.d.ts",
            Some(name) => name,
            None => continue,
        };
        write(&folder.join(name), &read(&path)?)?;
    }
    let generated = "generated/shapes.d.ts";
    write(
        &folder.join(generated),
        &read(&root.join("www/src").join(generated))?,
    )?;
    fs::remove_dir_all(&scratch).map_err(|e| e.to_string())
}

fn version(root: &Path) -> Outcome<String> {
    read_text(&root.join("Cargo.toml"))?
        .lines()
        .find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'))
        .map(str::to_owned)
        .ok_or_else(|| "Cargo.toml says no version.".to_owned())
}
