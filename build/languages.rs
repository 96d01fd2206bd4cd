//! Gathers the sentences of the core: each folder of `locales/` is a language, and all files of its `core/` are one text.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Writes `languages.rs`: the keys of all sentences, a line each, and a list of languages, English first, each with its sentences in Fluent's
/// syntax, without comments and without their keys: every language has the same, so they stand there once, and in one order.
pub fn write(locales: &Path, out: &Path) -> io::Result<()> {
    let mut languages = sorted(locales)?;
    languages.sort_by_key(|folder| !folder.ends_with("en"));
    let mut keys = Vec::new();
    let mut list = String::new();
    for folder in languages.iter().filter(|folder| folder.is_dir()) {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        println!("cargo::rerun-if-changed={}", folder.join("core").display());
        let mut sentences = sentences(&folder.join("core"))?;
        if keys.is_empty() {
            keys = sentences.iter().map(|(key, _)| key.clone()).collect();
        }
        let place = |key: &String| keys.iter().position(|one| one == key);
        sentences.sort_by_key(|(key, _)| place(key));
        if !keys.iter().eq(sentences.iter().map(|(key, _)| key)) {
            let others = format!("locales/{name}/core has other keys than English.");
            return Err(io::Error::other(others));
        }
        let texts: String = sentences.into_iter().map(|(_, text)| text).collect();
        let _ = writeln!(list, "    ({name:?}, {texts:?}),");
    }
    let keys = keys.join("\n");
    let code =
        format!("const KEYS: &str = {keys:?};\nconst LANGUAGES: &[(&str, &str)] = &[\n{list}];\n");
    fs::write(out.join("languages.rs"), code)
}

/// The sentences of a folder: the key of each, and the rest of it from its "=" on.
fn sentences(folder: &Path) -> io::Result<Vec<(String, String)>> {
    let mut sentences: Vec<(String, String)> = Vec::new();
    for file in sorted(folder)? {
        let mut blank = "";
        for line in fs::read_to_string(file)?.lines() {
            let begins =
                line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-');
            if line.trim().is_empty() {
                blank = "\n";
            } else if let Some((key, text)) = line.split_once('=').filter(|_| begins) {
                sentences.push((key.trim_end().to_owned(), format!("={text}\n")));
                blank = "";
            } else if let Some((_, text)) = sentences.last_mut().filter(|_| !line.starts_with('#'))
            {
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
    Ok(sentences)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
