//! Letters as files: a table for mail merge, drafts of mails, a page to print.

use std::io::{Cursor, Write as _};

use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::raw::Raw;
use quick_xml::escape::escape;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::{Letter, LetterKind, LetterOptions, letters, one_line};
use crate::error::Error;
use crate::programme::Programme;
use crate::programme::calendar::moment;
use crate::programme::file_name::file_name;
use crate::sheet::{Sheet, Value, delimiter_for, write_csv, write_xlsx};
use crate::words::{failure, say, spoken, within};

/// A kind of file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum LetterFile {
    /// A workbook for mail merge: a row for each letter.
    #[default]
    Xlsx,
    /// The same as CSV.
    Csv,
    /// Drafts of mails (`.eml`), in one zip. Whoever has no address gets none.
    Mails,
    /// One page that can be read and printed, each letter on a sheet of its own.
    Html,
}

/// How letters are written to a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct LetterFileOptions {
    /// What kind of file.
    pub format: LetterFile,
    /// Which letters.
    pub letters: LetterOptions,
    /// When drafts are made, in universal time: "2027-01-11T09:00:00Z".
    pub stamp: String,
    /// The coordinator's e-mail address; without it the mail program fills in its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
}

/// Writes letters to a file.
///
/// # Errors
/// Those of [`letters`]; `calendar-stamp` for drafts without a moment; `letter-none` where there is nothing to write;
/// `letter-file` for more than a file of the kind can hold.
///
/// ```
/// use viceversa::programme::{decode, letters::{LetterFile, LetterFileOptions, letter_file}};
/// let programme = decode(br#"{ "format": "viceversa-programme", "version": 3, "policy": {}, "current": [["a", "d"]],
///     "people": [{ "id": "a", "name": "<Ada>", "role": "mentor" }, { "id": "d", "name": "Dev", "role": "mentee" }] }"#)?;
/// let options = LetterFileOptions { format: LetterFile::Html, ..LetterFileOptions::default() };
/// let page = String::from_utf8(letter_file(&programme, &options)?).unwrap();
/// assert!(page.contains("&lt;Ada&gt;") && page.contains("default-src 'none'"));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn letter_file(programme: &Programme, options: &LetterFileOptions) -> Result<Vec<u8>, Error> {
    within(options.letters.language.as_deref(), || {
        let mut all = letters(programme, &options.letters)?;
        if options.format == LetterFile::Mails {
            all.retain(|letter| letter.to.iter().any(|one| is_address(&one.email)));
        } else {
            all.retain(|letter| !letter.to.is_empty());
        }
        if all.is_empty() {
            return Err(failure!("letter-none", "letter-none"));
        }
        match options.format {
            LetterFile::Xlsx => write_xlsx(&[sheet(&all)]),
            LetterFile::Csv => Ok(write_csv(&sheet(&all), delimiter_for(spoken()))),
            LetterFile::Mails => mails(&all, options),
            LetterFile::Html => Ok(page(programme, &all).into_bytes()),
        }
    })
}

fn kind_name(kind: LetterKind) -> String {
    say!(format!("letter-kind-{}", kind.code()))
}

fn sheet(all: &[Letter]) -> Sheet {
    let rows = all.iter().map(|letter| {
        let joined = |pick: fn(&super::Recipient) -> &str| -> String {
            let each: Vec<&str> = letter
                .to
                .iter()
                .map(pick)
                .filter(|text| !text.is_empty())
                .collect();
            each.join("; ")
        };
        let cells = [
            kind_name(letter.kind),
            joined(|one| &one.name),
            joined(|one| &one.email),
            letter.subject.clone(),
            letter.body.clone(),
            letter.sent.clone().unwrap_or_default(),
        ];
        cells.map(Value::from).to_vec()
    });
    Sheet {
        name: say!("letter-sheet"),
        headers: vec![
            say!("letter-column-kind"),
            say!("letter-column-name"),
            say!("letter-column-email"),
            say!("letter-column-subject"),
            say!("letter-column-text"),
            say!("letter-column-sent"),
        ],
        rows: rows.collect(),
    }
}

/// What a mail program takes for one address.
fn is_address(email: &str) -> bool {
    let plain = |c: char| !c.is_control() && !c.is_whitespace() && !"<>()[]\\,;:\"".contains(c);
    matches!(email.trim().split_once('@'), Some((local, host)) if !local.is_empty() && !host.is_empty() && !host.contains('@'))
        && email.trim().chars().all(plain)
}

fn mails(all: &[Letter], options: &LetterFileOptions) -> Result<Vec<u8>, Error> {
    let seconds = moment(&options.stamp)?.as_second();
    let unwritten = |_| failure!("letter-file", "letter-file");
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let kept = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (number, letter) in (1..).zip(all) {
        let to: Vec<Address<'_>> = letter
            .to
            .iter()
            .filter(|one| is_address(&one.email))
            .map(|one| {
                Address::new_address(
                    Some(undisguised(&one_line(&one.name))),
                    one.email.trim().to_owned(),
                )
            })
            .collect();
        let id = Sha256::digest(format!("{seconds} {number} {}", letter.body).as_bytes());
        let id: String = id
            .iter()
            .take(16)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let mut mail = MessageBuilder::new()
            .message_id(format!("{id}@viceversa"))
            .date(seconds)
            .to(Address::new_list(to))
            .subject(undisguised(&letter.subject))
            // Outlook opens it as a draft.
            .header("X-Unsent", Raw::new("1"))
            .text_body(letter.body.replace("\r\n", "\n").replace('\n', "\r\n"));
        if let Some(from) = options.from.as_deref().filter(|from| is_address(from)) {
            mail = mail.from(from.trim().to_owned());
        }
        let bytes = mail
            .write_to_vec()
            .map_err(|_| failure!("letter-file", "letter-file"))?;
        let whose = letter.to.first().map_or("", |one| one.name.as_str());
        let name = file_name(
            &format!("{number:04} {} {whose}", letter.kind.code()),
            "eml",
        );
        archive.start_file(name, kept).map_err(unwritten)?;
        archive
            .write_all(&bytes)
            .map_err(|_| failure!("letter-file", "letter-file"))?;
    }
    Ok(archive.finish().map_err(unwritten)?.into_inner())
}

/// Text that no mail program takes for an encoded word (RFC 2047), which would be shown as something else.
fn undisguised(text: &str) -> String {
    text.replace("=?", "= ?")
}

/// The page loads nothing and runs nothing, which its own policy says.
fn page(programme: &Programme, all: &[Letter]) -> String {
    const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}article{margin:0 0 4rem}h2{font-size:1.25rem}p{white-space:pre-wrap;overflow-wrap:anywhere}@media print{article{break-after:page;margin:0}body>h1{display:none}}";
    let title = match one_line(&programme.name) {
        name if name.is_empty() => say!("letter-sheet"),
        name => format!("{name}: {}", say!("letter-sheet")),
    };
    let mut text = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>{STYLE}</style>\n<h1>{title}</h1>\n",
        spoken(),
        title = escape(&title)
    );
    for letter in all {
        text += &format!(
            "<article dir=\"auto\">\n<h2>{}</h2>\n",
            escape(&letter.subject)
        );
        for paragraph in letter.body.split("\n\n") {
            text += &format!("<p dir=\"auto\">{}</p>\n", escape(paragraph.trim()));
        }
        text += "</article>\n";
    }
    text + "</html>\n"
}
