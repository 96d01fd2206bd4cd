//! Letters to a table, drafts of mails, or a page.

use std::path::Path;

use viceversa::json::{decode, encode};
use viceversa::programme::letters::{LetterFile, LetterFileOptions, LetterOptions, letter_file};

use crate::arguments::Letters;
use crate::files;
use crate::outcome::{Exit, Outcome, failed};
use crate::terminal::Terminal;

/// Writes them.
pub fn run(options: &Letters, terminal: &Terminal) -> Outcome<Exit> {
    let (out, mut writing) = super::begin(&options.saving)?;
    let format = format_of(out)?;
    let programme = super::programme(&options.opening)?;
    let wanted = LetterFileOptions {
        format,
        letters: LetterOptions {
            language: None,
            kinds: decode("kinds", &encode(&options.kinds))?,
            pair: super::pair_of(&options.opening),
        },
        stamp: super::stamp(options.stamp.as_deref()),
        from: options.from.clone(),
    };
    writing.add(out, letter_file(&programme, &wanted)?);
    super::end(writing, terminal)?;
    Ok(Exit::Done)
}

fn format_of(path: &Path) -> Outcome<LetterFile> {
    if path.as_os_str() == files::STREAM {
        return Ok(LetterFile::Csv);
    }
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("csv") => Ok(LetterFile::Csv),
        Some("xlsx") => Ok(LetterFile::Xlsx),
        Some("zip") => Ok(LetterFile::Mails),
        Some("html") => Ok(LetterFile::Html),
        _ => Err(failed(
            Exit::Usage,
            "command-letters-ending",
            &[("file", path.display().to_string())],
        )),
    }
}
