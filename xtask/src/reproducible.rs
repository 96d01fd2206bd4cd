//! The same sources in another folder give the same bytes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tools::{files, hex, output, read, write};
use crate::{Outcome, build};

/// Copies the sources to another folder, builds there from nothing, and compares every file with the build that stands in `dist`.
pub fn check(root: &Path) -> Outcome {
    let copy = std::env::temp_dir().join(format!("viceversa copy {}", std::process::id()));
    let compared = copy_sources(root, &copy)
        .and_then(|()| build::build(&copy, false, None))
        .and_then(|_| compare(&root.join("dist"), &copy.join("dist")));
    fs::remove_dir_all(&copy).map_err(|e| format!("{}: {e}.", copy.display()))?;
    compared
}

fn copy_sources(root: &Path, copy: &Path) -> Outcome {
    let listed = output(
        Command::new("git").current_dir(root).args([
            "ls-files",
            "--cached",
            "--others",
            "--exclude-standard",
            "-z",
        ]),
        "git ls-files",
    )?;
    for name in listed.split('\0').filter(|name| !name.is_empty()) {
        let path = root.join(name);
        // A file that was deleted and not yet committed is listed still.
        if path.is_file() {
            write(&copy.join(name), &read(&path)?)?;
        }
    }
    Ok(())
}

fn compare(one: &Path, other: &Path) -> Outcome {
    let names = |folder: &Path| -> Vec<PathBuf> {
        files(folder)
            .iter()
            .filter_map(|path| path.strip_prefix(folder).ok().map(Path::to_path_buf))
            .collect()
    };
    let (ours, theirs) = (names(one), names(other));
    if ours != theirs || ours.is_empty() {
        return Err(format!(
            "The two builds hold different files: {ours:?} and {theirs:?}."
        ));
    }
    for name in &ours {
        if hex(&read(&one.join(name))?) != hex(&read(&other.join(name))?) {
            return Err(format!(
                "{} differs between the two builds.",
                name.display()
            ));
        }
    }
    Ok(())
}
