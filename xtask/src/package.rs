//! The npm package: `dist/pkg/`, these files and no others.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::Outcome;
use crate::core::Core;
use crate::kit;
use crate::page::base64;
use crate::supply::Said;
use crate::tools::{metadata, node_bin, output, read, read_text, run, write};

/// What is bundled: the source, the file, and its format.
const SCRIPTS: [(&str, &str, &str); 10] = [
    ("package.ts", "index.js", "esm"),
    ("package.ts", "index.cjs", "cjs"),
    ("package-browser.ts", "browser.js", "esm"),
    ("package-helper.ts", "helper.js", "esm"),
    ("package-helper-browser.ts", "helper-browser.js", "esm"),
    ("package-element.ts", "element.js", "esm"),
    ("package-element.ts", "element.cjs", "cjs"),
    ("package/inline.ts", "inline.js", "esm"),
    ("package/kit-texts.ts", "kit-texts.js", "esm"),
    ("command/main.ts", "command.js", "esm"),
];

/// The entries for a part of the package, which only say again what its own modules hold: one core, whichever is imported.
const PARTS: [&str; 2] = ["pairing", "surveys"];

/// What such an entry is written as, and which module it takes everything from.
const PART_FORMATS: [(&str, &str, &str); 3] = [
    (".js", "esm", "./index.js"),
    ("-browser.js", "esm", "./browser.js"),
    (".cjs", "cjs", "./index.cjs"),
];

/// Writes the package.
pub fn build(root: &Path, core: &Core, said: &Said, dev: bool) -> Outcome {
    let folder = root.join("dist/pkg");
    // Nothing of an earlier build may be published.
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|e| format!("{}: {e}.", folder.display()))?;
    }
    for (entry, name, format) in SCRIPTS {
        let mut script = bundle(root, entry, format, dev)?;
        if name == "inline.js" {
            script = with_text(&folder, core, &script)?;
        }
        if name == "kit-texts.js" {
            let texts = serde_json::json!(kit::all(root, dev)?);
            script = format!("const KIT={texts};\n{script}");
        }
        write(&folder.join(name), script.as_bytes())?;
    }
    for part in PARTS {
        for (ending, format, whole) in PART_FORMATS {
            let script = part_of(root, part, format)?.replace("./package.js", whole);
            write(&folder.join(format!("{part}{ending}")), script.as_bytes())?;
        }
    }
    write(&folder.join("core.wasm"), &core.wasm)?;
    types(root, &folder)?;
    manifest(root, &folder)?;
    write(&folder.join("THIRD-PARTY.txt"), said.notices.as_bytes())?;
    write(&folder.join("sbom.cdx.json"), said.sbom.as_bytes())?;
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        write(&folder.join(name), &read(&root.join(name))?)?;
    }
    let readme = readme(&read_text(&root.join("README.md"))?);
    write(&folder.join("README.md"), readme.as_bytes())
}

/// The README without what only the repository has: its commands and its picture.
fn readme(text: &str) -> String {
    let parts = text.split_inclusive("\n\n");
    let mut ours = true;
    parts
        .filter(|part| {
            if part.starts_with("## ") {
                ours = !part.starts_with("## Two commands");
            }
            ours && !part.starts_with("![")
        })
        .collect()
}

/// What npm, Node, TypeScript and bundlers read about the package. What crate and package share stands in Cargo.toml.
fn manifest(root: &Path, folder: &Path) -> Outcome {
    let about = about(root)?;
    let mut manifest = read_text(&root.join("www/package-published.json"))?;
    for (place, value) in [
        ("version", &about["version"]),
        ("homepage", &about["homepage"]),
        ("repository", &about["repository"]),
        ("license", &about["license"]),
        ("author", &about["authors"][0]),
        ("keywords", &about["keywords"]),
    ] {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Array(_) => value.to_string(),
            _ => return Err(format!("Cargo.toml says no {place}.")),
        };
        manifest = manifest.replace(&format!("{{{place}}}"), &text);
    }
    write(&folder.join("package.json"), manifest.as_bytes())
}

fn bundle(root: &Path, entry: &str, format: &str, dev: bool) -> Outcome<String> {
    let mut esbuild = node_bin(root, "esbuild")?;
    esbuild
        .current_dir(root.join("www"))
        .arg(format!("src/{entry}"))
        .arg(format!("--format={format}"))
        .args(["--bundle", "--platform=neutral"])
        .args(["--target=es2022", "--charset=utf8", "--log-level=warning"])
        .args([
            "--external:node:*",
            "--external:*/inline.js",
            "--external:*/kit-texts.js",
        ])
        .args(["--loader:.ftl=text", "--legal-comments=none"]);
    if format == "cjs" {
        esbuild.args([
            "--define:import.meta.url=hereUrl",
            "--banner:js=const hereUrl=require('node:url').pathToFileURL(__filename).href;",
        ]);
    }
    if !dev {
        esbuild.args(["--minify-whitespace", "--minify-syntax"]);
    }
    output(&mut esbuild, "esbuild")
}

/// An entry for a part as it is written, in this format, with nothing bundled into it.
fn part_of(root: &Path, part: &str, format: &str) -> Outcome<String> {
    let mut esbuild = node_bin(root, "esbuild")?;
    esbuild
        .current_dir(root.join("www"))
        .arg(format!("src/package-{part}.ts"))
        .arg(format!("--format={format}"))
        // Node finds the names of what a CommonJS module gives only where they are written out for it.
        .args([
            "--platform=node",
            "--target=es2022",
            "--charset=utf8",
            "--log-level=warning",
        ]);
    output(&mut esbuild, "esbuild")
}

/// The script that carries core and helper as text, with both.
fn with_text(folder: &Path, core: &Core, script: &str) -> Outcome<String> {
    let quoted = |text: &str| serde_json::to_string(text).map_err(|e| e.to_string());
    Ok(format!(
        "const CORE={},HELPER={};\n{script}",
        quoted(&base64(&core.gzipped))?,
        quoted(&read_text(&folder.join("helper-browser.js"))?)?,
    ))
}

/// The declarations of the package's own module and of the shapes it speaks of, for `import` and for `require`.
fn types(root: &Path, folder: &Path) -> Outcome {
    let scratch = root.join("target/types");
    run(
        node_bin(root, "tsc")?
            .current_dir(root.join("www"))
            .args(["--project", "tsconfig.package.json", "--outDir"])
            .arg(&scratch),
        "Writing the package's types",
    )?;
    let shapes = "generated/shapes.d.ts";
    let mut declared = vec![
        (
            shapes.to_owned(),
            read_text(&root.join("www/src").join(shapes))?,
        ),
        ("core.wasm.d.ts".to_owned(), CORE_TYPES.to_owned()),
    ];
    // Only what the package's own module leads to.
    let mut open = vec!["package.d.ts".to_owned()];
    open.push("package-element.d.ts".to_owned());
    open.extend(PARTS.map(|part| format!("package-{part}.d.ts")));
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        if name == shapes || !seen.insert(name.clone()) {
            continue;
        }
        let text = read_text(&scratch.join(&name))?;
        open.extend(text.split("from '").skip(1).filter_map(|rest| {
            let (module, _) = rest.split_once(".js'")?;
            Some(format!("{}.d.ts", beside(&name, module)?))
        }));
        let name = match name.strip_prefix("package") {
            Some(".d.ts") => "index.d.ts",
            Some(rest) => rest.strip_prefix('-').unwrap_or(&name),
            None => &name,
        };
        declared.push((
            name.to_owned(),
            text.replace("'./package.js'", "'./index.js'"),
        ));
    }
    for (name, text) in declared {
        write(&folder.join(&name), text.as_bytes())?;
        write(
            &folder.join(name.replace(".d.ts", ".d.cts")),
            text.replace(".js'", ".cjs'").as_bytes(),
        )?;
    }
    fs::remove_dir_all(&scratch).map_err(|e| e.to_string())
}

/// The path that `from` means by a relative one: `bridge/serialize` for `../bridge/serialize` in `package/api.d.ts`.
fn beside(from: &str, module: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in module.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()?),
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

/// What a bundler makes of an import of `viceversa/core.wasm` is its own affair: an address, most often.
const CORE_TYPES: &str = "import type { CoreSource } from './index.js';

/** The core, for `init`: its address where a bundler takes it as a file, else what it makes of a module. */
declare const core: CoreSource;
export default core;
";

/// What Cargo.toml says about this package.
pub fn about(root: &Path) -> Outcome<Value> {
    metadata(root)?["packages"]
        .as_array()
        .and_then(|all| all.iter().find(|one| one["name"] == "viceversa"))
        .cloned()
        .ok_or_else(|| "Cargo.toml says nothing about this package.".to_owned())
}
