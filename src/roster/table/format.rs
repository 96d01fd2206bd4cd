//! What a file is, by its content. Names lie.

use super::archive::{Archive, damaged};
use crate::error::Error;

/// A kind of file that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// Delimited text.
    Text,
    /// XLSX, with or without macros (which are never run, nor even read).
    Xlsx,
    /// ODS.
    Ods,
    /// XLS of Excel 97 and later.
    Xls,
}

/// Recognises a file by its first bytes and, for archives, by what is in it. Other kinds are refused with what to do.
pub(super) fn recognise(bytes: &[u8]) -> Result<Format, Error> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return in_archive(bytes);
    }
    if bytes.starts_with(&OLE) {
        return in_ole(bytes);
    }
    let known: [(&[u8], &'static str); 8] = [
        (b"%PDF", "a PDF document"),
        (b"\x89PNG", "a picture"),
        (b"\xFF\xD8\xFF", "a picture"),
        (b"GIF8", "a picture"),
        (b"{\\rtf", "a text document"),
        (b"\x1F\x8B", "a compressed file"),
        (b"7z\xBC\xAF", "a compressed file"),
        (b"age-encryption.org/", "a sealed file"),
    ];
    match known.iter().find(|(start, _)| bytes.starts_with(start)) {
        Some((_, what)) => Err(not_a_table(what)),
        None => Ok(Format::Text),
    }
}

/// The first bytes of the container of old office files and of protected new ones.
const OLE: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

fn in_archive(bytes: &[u8]) -> Result<Format, Error> {
    let archive = Archive::open(bytes)?;
    if archive.has("xl/workbook.bin") {
        return Err(binary());
    }
    if archive.any("xl/workbook") || archive.has("xl/_rels/workbook.xml.rels") {
        return Ok(Format::Xlsx);
    }
    if archive.has("content.xml") && archive.has("meta-inf/manifest.xml") {
        // Texts and presentations have a content too, but no tables at their top: those come out empty.
        return Ok(Format::Ods);
    }
    if archive.any("word/document") {
        return Err(not_a_table("a text document"));
    }
    if archive.any("ppt/presentation") {
        return Err(not_a_table("a presentation"));
    }
    if archive.any("index/document.iwa") || archive.any("index.zip") {
        return Err(Error::new(
            "numbers-unsupported",
            "This is a Numbers document, which is not read.",
            "Open it in Numbers, export it to Excel or CSV, and choose that file.",
        ));
    }
    if archive.has("[content_types].xml") {
        return Err(damaged());
    }
    Err(not_a_table("an archive"))
}

fn in_ole(bytes: &[u8]) -> Result<Format, Error> {
    // Names of streams are UTF-16.
    let holds = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        memchr::memmem::find(bytes, &wide).is_some()
    };
    if holds("EncryptedPackage") || holds("EncryptionInfo") {
        return Err(password());
    }
    if holds("Workbook") || holds("Book") {
        return Ok(Format::Xls);
    }
    Err(not_a_table("an old office document"))
}

/// Web pages and XML that carry a spreadsheet's name are not tables of text.
pub(super) fn refuse_markup(text: &str) -> Result<(), Error> {
    let start: String = text
        .trim_start()
        .chars()
        .take(64)
        .collect::<String>()
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

/// Somebody has put a password on the file.
pub(super) fn password() -> Error {
    Error::new(
        "password",
        "This file is protected by a password.",
        "Open it in a spreadsheet program, save it without a password, and choose that file.",
    )
}

fn binary() -> Error {
    Error::new(
        "xlsb-unsupported",
        "This is a binary Excel workbook (XLSB), which is not read.",
        "Open it in a spreadsheet program, save it as XLSX, and choose that file.",
    )
}

fn not_a_table(what: &str) -> Error {
    Error::new(
        "not-a-table",
        format!("This file is {what}, not a table."),
        "Choose a CSV file or a spreadsheet.",
    )
}
