//! A sealed file as text: age's ASCII armor (RFC 7468, strictly).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::age::MAGIC;
use super::not_sealed_file;
use crate::Error;

/// What armored files begin with.
pub(super) const ARMORED: &[u8] = BEGIN.as_bytes();

const BEGIN: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
const END: &str = "-----END AGE ENCRYPTED FILE-----";

/// Characters in a line; only the last may have fewer.
const LINE: usize = 64;

/// A sealed file as text that survives a mail or a chat: age's ASCII armor, 64 characters a line.
///
/// # Errors
/// `not-sealed-file` when it is none, or is armored already.
pub fn armor(sealed: &[u8]) -> Result<String, Error> {
    if !sealed.starts_with(MAGIC) {
        return Err(not_sealed_file());
    }
    let mut text = format!("{BEGIN}\n");
    for line in sealed.chunks(LINE / 4 * 3) {
        text.push_str(&STANDARD.encode(line));
        text.push('\n');
    }
    text.push_str(END);
    text.push('\n');
    Ok(text)
}

/// The bytes in an armor that begins the text; nothing when anything in it is not as the format says.
pub(super) fn disarmored(text: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(text).ok()?;
    let mut lines = text
        .split('\n')
        .map(|line| line.strip_suffix('\r').unwrap_or(line));
    if lines.next()? != BEGIN {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let mut whole = true;
    loop {
        let line = lines.next()?;
        if line == END {
            break;
        }
        if !whole || line.is_empty() || line.len() > LINE {
            return None;
        }
        whole = line.len() == LINE && !line.ends_with('=');
        bytes.extend(STANDARD.decode(line).ok()?);
    }
    lines
        .all(|line| line.trim_ascii().is_empty())
        .then_some(bytes)
}
