//! What a file is, by its content. Names lie.

use crate::error::Error;

/// A kind of file that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// Delimited text.
    Text,
}

/// Recognises a file by its first bytes.
pub(super) fn recognise(bytes: &[u8]) -> Result<Format, Error> {
    let _ = bytes;
    Ok(Format::Text)
}

/// Web pages and XML that carry a spreadsheet's name are not tables of text.
pub(super) fn refuse_markup(text: &str) -> Result<(), Error> {
    let start = text
        .trim_start()
        .get(..64)
        .unwrap_or(text.trim_start())
        .to_ascii_lowercase();
    let web = [
        "<!doctype html",
        "<html",
        "<table",
        "<head",
        "<meta",
        "<style",
    ];
    if web.iter().any(|tag| start.starts_with(tag)) {
        return Err(Error::new(
            "html",
            "This file is a web page, whatever its name says.",
            "Open it in a spreadsheet program, save it as XLSX or CSV, and choose that file.",
        ));
    }
    if start.starts_with("<?xml") {
        return Err(Error::new(
            "xml",
            "This file is XML, which is not read.",
            "Open it in a spreadsheet program, save it as XLSX or CSV, and choose that file.",
        ));
    }
    Ok(())
}
