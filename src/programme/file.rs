//! A programme as bytes and back: JSON that says what it is and which version.

use serde::Deserialize;

use super::{FORMAT, Programme, VERSION};
use crate::survey::Responses;
use crate::words::say;
use crate::{Error, json, vault};

/// Sealing hides what a file says and not how long it is, and a programme grows with its people. So it is filled up to this many bytes
/// (some 400 people), or to the next power of two: two programmes of the same filled size may differ by half in their people.
const LEAST: usize = 256 << 10;

/// Writes a programme as this version of the format and with the next revision, filled up with white space, which means nothing after
/// the end of a JSON text.
///
/// # Errors
/// `newer-version` and `not-a-programme` when it says that it is something else than what it is.
///
/// ```
/// use viceversa::programme::{decode, encode};
/// let programme = decode(br#"{ "format": "viceversa-programme", "version": 3, "name": "Pilot", "policy": {} }"#)?;
/// let bytes = encode(programme.clone())?;
/// // Its length says little about how many people are in it.
/// assert_eq!(bytes.len(), 262_144);
/// let saved = decode(&bytes)?;
/// assert_eq!((saved.name.as_str(), saved.revision), ("Pilot", programme.revision + 1));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn encode(programme: Programme) -> Result<Vec<u8>, Error> {
    filled(Programme {
        revision: programme.revision.saturating_add(1),
        ..programme
    })
}

/// As [`encode`], with the revision that it has.
pub(super) fn filled(programme: Programme) -> Result<Vec<u8>, Error> {
    check(&programme.format, programme.version.into())?;
    let mut bytes = json::encode(&Programme {
        version: VERSION,
        ..programme
    })
    .into_bytes();
    let room = bytes.len().next_power_of_two().max(LEAST);
    // What would not fit any more once it is filled is sealed as it is.
    let room = room.min(vault::LARGEST_PLAIN.max(bytes.len()));
    bytes.resize(room, b' ');
    Ok(bytes)
}

/// Reads a programme of this or any earlier version.
///
/// # Errors
/// `not-a-programme` when it is something else, `newer-version` when a later program made it (the sentence says which version it
/// has), `invalid-programme` with the place, never the value, of what does not fit. A key that this version does not know is refused:
/// leaving it out would lose somebody's work at the next save.
///
/// ```
/// use viceversa::programme::decode;
/// let code = |text: &str| decode(text.as_bytes()).map(|programme| programme.name).map_err(|error| error.code);
/// assert_eq!(code(r#"{ "format": "viceversa-programme", "version": 1, "name": "Pilot", "policy": {} }"#), Ok("Pilot".to_owned()));
/// assert_eq!(code(r#"{ "format": "viceversa-programme", "version": 9 }"#), Err("newer-version"));
/// assert_eq!(code(r#"{ "name": "Pilot" }"#), Err("not-a-programme"));
/// ```
pub fn decode(bytes: &[u8]) -> Result<Programme, Error> {
    let text = std::str::from_utf8(bytes).map_err(|_| not_a_programme())?;
    let head: Head = serde_json::from_str(text).map_err(|_| not_a_programme())?;
    check(&head.format, head.version)?;
    let mut programme: Programme = json::decode_file(&KIND, text)?;
    programme.version = VERSION;
    for survey in &programme.surveys {
        // Empty where there were too many to be kept here.
        if !survey.answers.is_empty() {
            json::decode_file::<Responses>(&ANSWERS, &survey.answers)?;
        }
    }
    Ok(programme)
}

const KIND: json::FileKind = json::FileKind {
    what: "programme",
    code: "invalid-programme",
    advice: "Open an earlier copy of the file, or save the programme once more where it still opens.",
};

const ANSWERS: json::FileKind = json::FileKind {
    what: "programme’s answers to a survey",
    ..KIND
};

/// Just enough to know what it is, whatever else it holds.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u64,
}

fn check(format: &str, version: u64) -> Result<(), Error> {
    if format != FORMAT || version == 0 {
        return Err(not_a_programme());
    }
    if version > u64::from(VERSION) {
        return Err(Error::new(
            "newer-version",
            say!("programme-newer", version = version, known = VERSION),
            say!("programme-newer.advice"),
        ));
    }
    Ok(())
}

fn not_a_programme() -> Error {
    Error::new(
        "not-a-programme",
        say!("programme-none"),
        say!("programme-none.advice"),
    )
}
