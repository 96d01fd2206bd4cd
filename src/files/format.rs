//! What a file is, by its content. Names lie.

use super::archive::password;
use super::archive::{Archive, damaged};
use super::package::{Main, Package};
use super::{cfb, encoding};
use crate::error::Error;
use crate::words::{failure, say};

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

/// How much of a file tells that it is no table.
pub(super) const BLOCK: usize = 4_096;

/// Recognises a file by its first bytes and, for archives, by what is in it. Other kinds are refused with what to do.
pub(super) fn recognise(bytes: &[u8]) -> Result<Format, Error> {
    refuse_binary(bytes)?;
    if is_archive(bytes) {
        return in_archive(bytes);
    }
    if bytes.starts_with(&OLE) {
        return in_ole(bytes);
    }
    if bytes.starts_with(&BARE) {
        return Ok(Format::Xls);
    }
    Ok(Format::Text)
}

/// Refuses what is neither text nor a workbook by its first bytes alone, so that nobody waits for the rest of it.
pub(super) fn refuse_binary(bytes: &[u8]) -> Result<(), Error> {
    const KNOWN: &[(&[u8], &str)] = &[
        (b"%PDF", "files-is-pdf"),
        (b"%!PS", "files-is-postscript"),
        (b"\x89PNG", "files-is-picture"),
        (b"\xFF\xD8\xFF", "files-is-picture"),
        (b"GIF8", "files-is-picture"),
        (b"II*\0", "files-is-picture"),
        (b"MM\0*", "files-is-picture"),
        (b"RIFF", "files-is-media"),
        (b"OggS", "files-is-sound-or-film"),
        (b"ID3", "files-is-sound"),
        (b"\x1A\x45\xDF\xA3", "files-is-film"),
        (b"{\\rtf", "files-is-text-document"),
        (b"\x1F\x8B", "files-is-compressed"),
        (b"BZh", "files-is-compressed"),
        (b"\xFD7zXZ\0", "files-is-compressed"),
        (b"\x28\xB5\x2F\xFD", "files-is-compressed"),
        (b"7z\xBC\xAF", "files-is-compressed"),
        (b"Rar!\x1A\x07", "files-is-compressed"),
        (b"\x7FELF", "files-is-program"),
        (b"MZ\x90\0", "files-is-program"),
        (b"\xCA\xFE\xBA\xBE", "files-is-program"),
        (b"\xCF\xFA\xED\xFE", "files-is-program"),
        (b"\0asm", "files-is-program"),
        (b"SQLite format 3\0", "files-is-database"),
        (b"\0\x01\0\0Standard", "files-is-database"),
        (b"$FL2@(#)", "files-is-spss"),
        (b"$FL3@(#)", "files-is-spss"),
        (b"<stata_dta>", "files-is-stata"),
        (b"PAR1", "files-is-parquet"),
        (b"age-encryption.org/", "files-is-sealed"),
        (b"-----BEGIN AGE ENCRYPTED FILE", "files-is-sealed"),
    ];
    if let Some((_, what)) = KNOWN.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(not_a_table(what));
    }
    let workbook = is_archive(bytes) || bytes.starts_with(&OLE) || bytes.starts_with(&BARE);
    if !workbook && encoding::is_binary(&bytes[..bytes.len().min(BLOCK)]) {
        return Err(failure!("files-not-a-table", "not-a-table"));
    }
    Ok(())
}

fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// The first record of an old workbook that lies in no container, as some programs write it.
const BARE: [u8; 6] = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06];

/// The first bytes of the container of old office files and of protected new ones.
const OLE: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

fn in_archive(bytes: &[u8]) -> Result<Format, Error> {
    let archive = match Archive::open(bytes) {
        Ok(archive) => archive,
        // However large and odd: an archive of something else is refused as such.
        Err(error) if error.code != "damaged-file" && !is_office(bytes) => {
            return Err(not_a_table("files-is-archive"));
        }
        Err(error) => return Err(error),
    };
    if archive.has("content.xml")
        && (archive.has("META-INF/manifest.xml") || archive.has("mimetype"))
    {
        // Texts and presentations have a content too, but no tables at their top: those come out empty.
        return Ok(Format::Ods);
    }
    if archive.any("index/document.iwa") || archive.any("index.zip") {
        return Err(failure!("files-numbers-unsupported", "numbers-unsupported"));
    }
    let is_package = archive.has("[Content_Types].xml");
    match Package::open(archive)?.main()? {
        Some((_, Main::Workbook)) => Ok(Format::Xlsx),
        Some((_, Main::Binary)) => Err(binary()),
        Some((_, Main::Document)) => Err(not_a_table("files-is-text-document")),
        Some((_, Main::Presentation)) => Err(not_a_table("files-is-presentation")),
        None if is_package => Err(damaged()),
        None => Err(not_a_table("files-is-archive")),
    }
}

/// Names of parts stand in an archive as they are.
fn is_office(bytes: &[u8]) -> bool {
    ["[Content_Types].xml", "content.xml", "xl/", "_rels/.rels"]
        .iter()
        .any(|name| memchr::memmem::find(bytes, name.as_bytes()).is_some())
}

fn in_ole(bytes: &[u8]) -> Result<Format, Error> {
    // Of a container that cannot be opened, names are looked for wherever they stand; they are UTF-16.
    let names = cfb::names(bytes).ok();
    let holds = |wanted: &str| match &names {
        Some(names) => names.iter().any(|name| name.eq_ignore_ascii_case(wanted)),
        None => {
            let wide: Vec<u8> = wanted.encode_utf16().flat_map(u16::to_le_bytes).collect();
            memchr::memmem::find(bytes, &wide).is_some()
        }
    };
    if holds("EncryptedPackage") || holds("EncryptionInfo") {
        return Err(password());
    }
    if holds("Workbook") || holds("Book") {
        return Ok(Format::Xls);
    }
    Err(not_a_table("files-is-old-document"))
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
        return Err(failure!("files-html", "html"));
    }
    if start.starts_with("<?xml") {
        return Err(failure!("files-xml", "xml"));
    }
    Ok(())
}

fn binary() -> Error {
    failure!("files-xlsb-unsupported", "xlsb-unsupported")
}

/// It is something else, by the key that says what.
fn not_a_table(key: &str) -> Error {
    Error::new("not-a-table", say!(key), say!("files-not-a-table.advice"))
}
