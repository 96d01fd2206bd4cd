//! The tools that a build needs, found or fetched, and small helpers to run them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};

use crate::Outcome;

/// The folder of the workspace.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Runs a command in a folder and fails with its last lines when it fails.
pub fn run(command: &mut Command, what: &str) -> Outcome {
    let status = command
        .status()
        .map_err(|e| format!("{what}: cannot be started ({e})."))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{what} failed."))
    }
}

/// What Cargo says of the workspace's own packages.
pub fn metadata(root: &Path) -> Outcome<serde_json::Value> {
    let told = output(
        cargo()
            .current_dir(root)
            .args(["metadata", "--no-deps", "--format-version=1", "--locked"]),
        "cargo metadata",
    )?;
    serde_json::from_str(&told).map_err(|e| e.to_string())
}

/// Runs a command and returns what it printed.
pub fn output(command: &mut Command, what: &str) -> Outcome<String> {
    let output = command
        .output()
        .map_err(|e| format!("{what}: cannot be started ({e})."))?;
    if !output.status.success() {
        return Err(format!(
            "{what} failed: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        ));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// `cargo`, as it was called.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// A program installed by npm, called through Node so that it needs no execute bit and no shell.
pub fn node_bin(root: &Path, name: &str) -> Outcome<Command> {
    let bin = match name {
        "esbuild" => "esbuild/bin/esbuild",
        "tsc" => "typescript/bin/tsc",
        _ => return Err(format!("No tool is called {name}.")),
    };
    let path = root.join("www/node_modules").join(bin);
    let mut command = Command::new("node");
    command.arg(path);
    Ok(command)
}

/// Adds the WebAssembly target to the toolchain in use, when it is missing.
pub fn wasm_target() -> Outcome {
    let sysroot = sysroot()?;
    if Path::new(&sysroot)
        .join("lib/rustlib/wasm32-unknown-unknown")
        .is_dir()
    {
        return Ok(());
    }
    run(
        Command::new("rustup").args(["target", "add", "wasm32-unknown-unknown"]),
        "Adding the WebAssembly target with rustup",
    )
}

/// Where the toolchain in use lives.
pub fn sysroot() -> Outcome<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    Ok(
        output(Command::new(rustc).args(["--print", "sysroot"]), "rustc")?
            .trim()
            .to_owned(),
    )
}

/// Installs a folder's pinned tools when they are missing or the lock file changed. Runs no script of any package.
pub fn node_modules(folder: &Path) -> Outcome {
    let lock = read(&folder.join("package-lock.json"))?;
    let stamp = folder.join("node_modules/.installed");
    let wanted = hex(&lock);
    if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    node_version()?;
    println!("Installing pinned tools.");
    run(
        Command::new("npm").current_dir(folder).args([
            // As locked. "ci" refuses a lock without an optional package for another system that the registry does not give.
            "install",
            "--no-save",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--silent",
        ]),
        "npm install",
    )?;
    write(&stamp, wanted.as_bytes())
}

fn node_version() -> Outcome {
    let version = output(Command::new("node").arg("--version"), "Node (20 or later)")?;
    let major = version
        .trim()
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|m| m.parse::<u32>().ok());
    match major {
        Some(20..) => Ok(()),
        _ => Err(format!(
            "Node 20 or later is needed; this is {}.",
            version.trim()
        )),
    }
}

/// Reads a file.
pub fn read(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).map_err(|e| format!("{} cannot be read ({e}).", path.display()))
}

/// Reads a text file.
pub fn read_text(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|e| format!("{} cannot be read ({e}).", path.display()))
}

/// Writes a file, and leaves it alone when it holds the same bytes already, so that nothing is rebuilt for it.
pub fn write(path: &Path, bytes: &[u8]) -> Outcome {
    if fs::read(path).is_ok_and(|found| found == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)
            .map_err(|e| format!("{} cannot be made ({e}).", folder.display()))?;
    }
    fs::write(path, bytes).map_err(|e| format!("{} cannot be written ({e}).", path.display()))
}

/// SHA-256 in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    hex_of(&Sha256::digest(bytes))
}

/// Bytes in hexadecimal.
pub fn hex_of(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// Every file under a folder, sorted, without what npm installed.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                if !path.ends_with("node_modules") {
                    open.push(path);
                }
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
