//! A programme as a browser keeps it: the saved file in an envelope that says which save of which programme it is, sealed for a key.
//!
//! The sealed bytes say nothing but their filled length. Who swaps them for an older save, or for one of another programme, is found out,
//! since what the envelope says must be what it is looked for as.
//!
//! ```
//! use viceversa::programme::{Programme, VERSION, kept::{KeptSave, open, seal}};
//! use viceversa::vault::locked_key;
//! # let file = format!(r#"{{ "format": "viceversa-programme", "version": {VERSION}, "policy": {{}} }}"#);
//! # let programme: Programme = serde_json::from_str(&file)?;
//!
//! let key = locked_key("seven words from the list are enough")?;
//! let save = KeptSave { id: "one".to_owned(), revision: 12 };
//! let sealed = seal(programme.clone(), &save, &key.recipient)?;
//! let opened = open(&sealed, &save, &key.locked, "seven words from the list are enough")?;
//! assert_eq!(opened.programme, programme);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use serde::{Deserialize, Serialize};

use super::{Programme, decode, file::filled};
use crate::words::say;
use crate::{Error, json, vault};

/// The version of the envelope.
const VERSION: u32 = 1;

/// What every envelope says it is.
const FORMAT: &str = "viceversa-kept";

/// Bytes of the envelope before the saved file, whatever it says: its length tells nothing either.
const HEAD: usize = 256;

/// Which save of which programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeptSave {
    /// What the browser calls the programme: drawn at random.
    pub id: String,
    /// Grows by one with every save. Saves are put in order by it and never by a clock.
    pub revision: u32,
}

/// A programme that was kept.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct OpenedKept {
    /// The programme.
    pub programme: Programme,
    /// What its next save is sealed for.
    pub recipient: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    format: String,
    version: u32,
    id: String,
    revision: u32,
}

/// Seals a programme for the key that belongs to `recipient`. The length is filled up as that of the saved file is; the programme's own
/// revision, which counts files, stays.
///
/// # Errors
/// As [`super::encode`] and [`vault::seal_bytes`]; `invalid-request` when the id is longer than any that we draw.
pub fn seal(programme: Programme, save: &KeptSave, recipient: &str) -> Result<Vec<u8>, Error> {
    let mut bytes = json::encode(&Head {
        format: FORMAT.to_owned(),
        version: VERSION,
        id: save.id.clone(),
        revision: save.revision,
    })
    .into_bytes();
    if bytes.len() >= HEAD {
        return Err(Error::new(
            "invalid-request",
            say!("kept-long-name"),
            say!("kept-long-name.advice"),
        ));
    }
    bytes.resize(HEAD - 1, b' ');
    bytes.push(b'\n');
    bytes.append(&mut filled(programme)?);
    vault::seal_bytes(&bytes, recipient)
}

/// Opens what [`seal`] sealed: `locked` is the secret half of its key (see [`vault::locked_key`]).
///
/// # Errors
/// `not-opened`, the same for a wrong passphrase and for a damaged key. With the right passphrase: `kept-damaged` when these bytes are not
/// whole, or are not the save that they are looked for as; what [`decode`] says, such as `newer-version`.
pub fn open(
    sealed: &[u8],
    save: &KeptSave,
    locked: &str,
    passphrase: &str,
) -> Result<OpenedKept, Error> {
    let keys = vault::unlocked_key(locked, passphrase).map_err(|error| match error.code() {
        "not-opened" => not_opened(),
        _ => error,
    })?;
    let plain = vault::open_bytes(sealed, &keys.identity).map_err(|_| damaged())?;
    let (head, file) = plain.split_at_checked(HEAD).ok_or_else(damaged)?;
    // Which version it is before anything else: a later one may say more.
    let told: Version = serde_json::from_slice(head).map_err(|_| damaged())?;
    if told.format == FORMAT && told.version > VERSION {
        return Err(Error::new(
            "newer-version",
            say!("kept-newer", version = told.version, known = VERSION),
            say!("kept-newer.advice"),
        ));
    }
    let head: Head = serde_json::from_slice(head).map_err(|_| damaged())?;
    if head.format != FORMAT
        || head.version == 0
        || head.id != save.id
        || head.revision != save.revision
    {
        return Err(damaged());
    }
    Ok(OpenedKept {
        programme: decode(file)?,
        recipient: keys.recipient,
    })
}

#[derive(Deserialize)]
struct Version {
    format: String,
    version: u32,
}

fn not_opened() -> Error {
    Error::new(
        "not-opened",
        say!("kept-locked"),
        say!("kept-locked.advice"),
    )
}

fn damaged() -> Error {
    Error::new(
        "kept-damaged",
        say!("kept-damaged"),
        say!("kept-damaged.advice"),
    )
}
