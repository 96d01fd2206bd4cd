//! The core as WebAssembly with its JavaScript glue and its types.

use std::io::Write;
use std::path::{Path, PathBuf};

use lzma_rust2::{LzmaOptions, LzmaWriter};
use wasm_bindgen_cli_support::{Bindgen, Output};

use crate::Outcome;
use crate::locales;
use crate::page::packed;
use crate::tools::{cargo, files, hex, read, run, sysroot, wasm_target, write};
use crate::{order, split};

/// The compiled core.
pub struct Core {
    /// The module.
    pub wasm: Vec<u8>,
    /// The module as the package carries it in a script.
    pub gzipped: Vec<u8>,
    /// The module as the page carries it.
    pub carried: Carried,
}

impl Core {
    /// A module that is not split, and packed quickly.
    pub fn quick(wasm: Vec<u8>) -> Outcome<Self> {
        let gzipped = packed(&wasm, true)?;
        let carried = Carried {
            first: gzipped.clone(),
            rest: None,
        };
        Ok(Self {
            wasm,
            gzipped,
            carried,
        })
    }
}

/// What the page carries of the core.
pub struct Carried {
    /// Gzip of what the first steps run; of the whole core in a quick build.
    pub first: Vec<u8>,
    /// The rest of it, but for a quick build.
    pub rest: Option<Rest>,
}

/// Packed closer than gzip, since nobody waits for it at the start.
pub struct Rest {
    /// `.lzma`.
    pub packed: Vec<u8>,
    /// Gzip of the module that unpacks it.
    pub unpack: Vec<u8>,
}

/// Compiles the core and writes its glue (`core.js`, `core.d.ts`) where page and package import it.
pub fn build(root: &Path, dev: bool) -> Outcome<Core> {
    wasm_target()?;
    let mut output = compile(root, ["viceversa", "viceversa", "core"], dev)?;
    let generated = root.join("www/src/generated");
    let (shapes, functions) = types(output.ts().unwrap_or_default());
    write(&generated.join("core.js"), output.js().as_bytes())?;
    write(&generated.join("core.d.ts"), functions.as_bytes())?;
    write(&generated.join("shapes.d.ts"), shapes.as_bytes())?;
    let wasm = output.wasm_mut().emit_wasm();

    let mut output = compile(root, ["viceversa-unpack", "unpack", "unpack"], dev)?;
    write(&generated.join("unpack.js"), output.js().as_bytes())?;
    let types = output.ts().unwrap_or_default();
    write(&generated.join("unpack.d.ts"), types.as_bytes())?;
    let unpack = output.wasm_mut().emit_wasm();

    if dev {
        return Core::quick(wasm);
    }
    let parts = split::split(root, &wasm)?;
    let wasm = order::by_name(&wasm)?;
    Ok(Core {
        gzipped: packed(&wasm, dev)?,
        carried: Carried {
            first: packed(&order::by_name(&parts.first)?, dev)?,
            rest: Some(Rest {
                packed: closely_packed(&order::by_name(&parts.rest)?)?,
                unpack: packed(&order::by_name(&unpack)?, dev)?,
            }),
        },
        wasm,
    })
}

/// Bytes as `.lzma`, as close as it gets.
fn closely_packed(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let failed = |e: std::io::Error| format!("lzma: {e}.");
    let mut options = LzmaOptions::with_preset(9);
    // Room for all of it, and no more: whoever unpacks makes it too.
    options.dict_size =
        u32::try_from(bytes.len().next_power_of_two()).map_err(|e| e.to_string())?;
    // 64-bit alignment means nothing in this code.
    options.pb = 0;
    options.lc = 4;
    options.nice_len = 273;
    let mut writer = LzmaWriter::new_use_header(Vec::new(), &options, Some(bytes.len() as u64))
        .map_err(failed)?;
    writer.write_all(bytes).map_err(failed)?;
    writer.finish().map_err(failed)
}

/// Compiles a package, whose library has this name, to a module with glue of that name.
fn compile(root: &Path, [package, library, name]: [&str; 3], dev: bool) -> Outcome<Output> {
    let profile = if dev { "wasm-dev" } else { "release" };
    run(
        cargo()
            .current_dir(root)
            .args(["build", "--locked", "--package", package, "--lib"])
            .args(["--target", "wasm32-unknown-unknown", "--profile", profile])
            // A caller's own flags would make another core out of the same sources.
            .env_remove("RUSTFLAGS")
            .env("CARGO_ENCODED_RUSTFLAGS", flags(root)?)
            .env("VICEVERSA_BUILD", build_id(root)?),
        "Compiling the core",
    )?;
    let module = target_folder(root)
        .join("wasm32-unknown-unknown")
        .join(profile)
        .join(format!("{library}.wasm"));
    bind(&module, name)
}

/// What identifies the core's sources: twelve digits of their hash.
pub fn build_id(root: &Path) -> Outcome<String> {
    let mut all = Vec::new();
    for path in sources(root) {
        let name = path.strip_prefix(root).unwrap_or(&path);
        all.extend_from_slice(name.to_string_lossy().replace('\\', "/").as_bytes());
        all.push(0);
        all.extend_from_slice(hex(&read(&path)?).as_bytes());
    }
    let mut id = hex(&all);
    id.truncate(12);
    Ok(id)
}

/// Every file that the core is made of.
pub fn sources(root: &Path) -> Vec<PathBuf> {
    let mut sources = files(&root.join("src"));
    for folder in ["crates", "build"] {
        sources.extend(files(&root.join(folder)));
    }
    for language in locales::languages(root) {
        sources.extend(files(&root.join("locales").join(language).join("core")));
    }
    sources.extend(["Cargo.toml", "Cargo.lock", "rust-toolchain.toml"].map(|name| root.join(name)));
    sources
}

/// SIMD for the kernels; and no path of this machine in the result, so that two builds in two folders give the same bytes.
fn flags(root: &Path) -> Outcome<String> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|h| h.join(".cargo")))
        .ok_or("There is no home folder.")?;
    let flags = [
        "-Ctarget-feature=+simd128".to_owned(),
        format!("--remap-path-prefix={}=/rust", sysroot()?),
        format!("--remap-path-prefix={}=/cargo", home.display()),
        format!("--remap-path-prefix={}=/viceversa", root.display()),
    ];
    Ok(flags.join("\u{1f}"))
}

fn target_folder(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir))
}

fn bind(module: &Path, name: &str) -> Outcome<Output> {
    let failed = |e: &dyn std::fmt::Display| format!("wasm-bindgen failed: {e}");
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(module)
        .out_name(name)
        .web(true)
        .map_err(|e| failed(&e))?
        .typescript(true)
        // The page's policy and the classic worker know no import.meta; the caller always hands over the module.
        .omit_default_module_path(true)
        // After a panic the package starts over with a fresh instance.
        .reset_state_function(true)
        // By their names functions are put in order; then these go.
        .remove_name_section(false)
        .remove_producers_section(true);
    bindgen.generate_output().map_err(|e| failed(&e))
}

/// Parts the declarations: the shapes that cross, which everybody may import, and the bare functions, which only `api.ts` knows.
fn types(types: &str) -> (String, String) {
    let mut shapes = String::from("// Generated from the core by `cargo xtask build`.\n\n");
    let mut functions = shapes.clone();
    let mut chunk = String::new();
    for line in types.lines() {
        if line.starts_with("/* ") || (line.is_empty() && chunk.is_empty()) {
            continue;
        }
        chunk.push_str(line);
        chunk.push('\n');
        let complete = line == "}" || (line.starts_with("export") && line.ends_with(';'));
        if complete {
            let glue = ["Init", "SyncInit"]
                .iter()
                .any(|name| line_of(&chunk).contains(&format!(" {name}")));
            let shape = ["export interface ", "export type "]
                .iter()
                .any(|head| line_of(&chunk).starts_with(head));
            let side = if shape && !glue {
                &mut shapes
            } else {
                &mut functions
            };
            side.push_str(&chunk);
            side.push('\n');
            chunk.clear();
        }
    }
    functions.push_str(&chunk);
    (shapes, functions)
}

/// The line that declares, after its comment.
fn line_of(chunk: &str) -> &str {
    chunk
        .lines()
        .find(|line| line.starts_with("export"))
        .unwrap_or_default()
}
