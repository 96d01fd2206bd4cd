//! Gathers the sentences of the core: each folder of `locales/` is a language, and all files of its `core/` are one text.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Writes `languages.rs`: a list of languages, English first, each with its sentences in Fluent's syntax, without comments.
pub fn write(locales: &Path, out: &Path) -> io::Result<()> {
    let mut languages = sorted(locales)?;
    languages.sort_by_key(|folder| !folder.ends_with("en"));
    let mut list = String::from("&[\n");
    for folder in languages.iter().filter(|folder| folder.is_dir()) {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        let mut text = String::new();
        println!("cargo::rerun-if-changed={}", folder.join("core").display());
        for file in sorted(&folder.join("core"))? {
            let mut blank = "";
            for line in fs::read_to_string(file)?.lines() {
                if line.trim().is_empty() {
                    blank = "\n";
                } else if !line.starts_with('#') {
                    // Between the paragraphs of one sentence a blank line means something.
                    if line.starts_with(' ') {
                        text.push_str(blank);
                    }
                    blank = "";
                    text.push_str(line);
                    text.push('\n');
                }
            }
        }
        let _ = writeln!(list, "    ({name:?}, {text:?}),");
    }
    list.push(']');
    fs::write(out.join("languages.rs"), list)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
