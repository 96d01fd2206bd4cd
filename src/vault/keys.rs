//! Text sealed for whoever holds a key: age v1 with an X25519 stanza, as bytes or as text to paste.

use bech32::primitives::decode::CheckedHrpstring;
use bech32::{Bech32, Hrp};
use serde::Serialize;

use super::armor::{ARMORED, disarmored};
use super::{LARGEST_PLAIN, MAX_SIZE, age, not_sealed, not_sealed_file, parts, random, too_large};
use crate::Error;

/// The two halves of a key: one to hand out, one to keep.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct KeyPair {
    /// "age1…": anybody who has it can seal, and nothing else. 62 characters.
    pub recipient: String,
    /// "AGE-SECRET-KEY-1…": opens everything that was sealed to the recipient. 74 characters, to be kept like a passphrase.
    pub identity: String,
}

/// Draws a new pair of keys. They are the age tool's own: `age-keygen` makes such, and `age -d -i` takes the identity.
///
/// # Errors
/// `no-randomness` when the platform gives none.
///
/// ```
/// let keys = viceversa::vault::key_pair()?;
/// let sealed = viceversa::vault::seal("four, four, five", &keys.recipient)?;
/// assert_eq!(viceversa::vault::open(&sealed, &keys.identity)?, "four, four, five");
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn key_pair() -> Result<KeyPair, Error> {
    let mut identity = [0; 32];
    random(&mut identity)?;
    Ok(KeyPair {
        recipient: written(RECIPIENT, &age::public(&identity)),
        identity: written(IDENTITY, &identity).to_ascii_uppercase(),
    })
}

/// Seals text so that only the identity which belongs to `recipient` opens it. Two calls give different bytes: the file's key, the
/// sender's half of the exchange and the nonce are drawn anew.
///
/// # Errors
/// `not-a-recipient` when it is no X25519 recipient ("age1…"), `no-randomness` when the platform gives none, `too-large` above 128 MiB.
pub fn seal(text: &str, recipient: &str) -> Result<Vec<u8>, Error> {
    let recipient = read_recipient(recipient)?;
    if text.len() > LARGEST_PLAIN {
        return Err(too_large());
    }
    let mut drawn = [[0; 16]; 2];
    for one in &mut drawn {
        random(one)?;
    }
    let mut once = [0; 32];
    random(&mut once)?;
    age::for_recipient(text.as_bytes(), &recipient, &drawn, &once).ok_or_else(not_sealed)
}

/// Opens what [`seal`] or any age tool sealed to the identity's recipient, as bytes or armored. Nothing is given back before all of it
/// has been found authentic.
///
/// # Errors
/// `not-an-identity` when it is no X25519 identity; `not-sealed-file`, `too-large`, `other-key` when it is sealed under a passphrase;
/// `not-opened`, the same for another key and for every kind of damage; `not-text` when it opened and holds no text.
pub fn open(sealed: &[u8], identity: &str) -> Result<String, Error> {
    String::from_utf8(open_bytes(sealed, identity)?).map_err(|_| {
        Error::new(
            "not-text",
            "The file opened, but it does not hold text.",
            "Choose a sealed answer.",
        )
    })
}

/// As [`open`], whatever is inside.
///
/// # Errors
/// As `open`, without `not-text`.
pub fn open_bytes(sealed: &[u8], identity: &str) -> Result<Vec<u8>, Error> {
    let identity = read_identity(identity)?;
    if sealed.len() > MAX_SIZE {
        return Err(too_large());
    }
    let plain;
    let sealed = if sealed.trim_ascii_start().starts_with(ARMORED) {
        plain = disarmored(sealed.trim_ascii_start()).ok_or_else(not_opened)?;
        // An armor around nothing, or around something else.
        if plain.is_empty() {
            return Err(not_sealed_file());
        }
        &plain
    } else {
        sealed
    };
    let sealed = parts(sealed, not_opened)?;
    if sealed.stanzas.iter().any(|one| one.kind == "scrypt") {
        return Err(Error::new(
            "other-key",
            "This file is sealed under a passphrase and not for a key.",
            "If it is a saved programme, open it with its passphrase.",
        ));
    }
    for stanza in sealed.stanzas.iter().filter(|one| one.kind == "X25519") {
        if let Some(key) = stanza.by_identity(&identity).map_err(|()| not_opened())? {
            return sealed.open(&key).ok_or_else(not_opened);
        }
    }
    Err(not_opened())
}

/// Whether an identity is one.
///
/// # Errors
/// `not-an-identity`, as [`open`].
pub fn check_identity(identity: &str) -> Result<(), Error> {
    read_identity(identity).map(|_| ())
}

fn read_identity(identity: &str) -> Result<[u8; 32], Error> {
    read(IDENTITY, identity.trim()).ok_or_else(|| {
        Error::new(
            "not-an-identity",
            "This is not the secret half of a key.",
            "It begins with AGE-SECRET-KEY-1 and has 74 characters; the programme's file keeps it.",
        )
    })
}

/// The recipient as it is always written.
///
/// # Errors
/// `not-a-recipient`, as [`seal`].
pub fn check_recipient(recipient: &str) -> Result<String, Error> {
    read_recipient(recipient).map(|recipient| written(RECIPIENT, &recipient))
}

fn read_recipient(recipient: &str) -> Result<[u8; 32], Error> {
    read(RECIPIENT, recipient.trim()).ok_or_else(|| {
        Error::new(
            "not-a-recipient",
            "This is not the public half of a key.",
            "It begins with age1 and has 62 characters; the coordinator's page makes it.",
        )
    })
}

/// What the halves of a key begin with (BIP 173).
const RECIPIENT: &str = "age";
const IDENTITY: &str = "age-secret-key-";

fn read(prefix: &str, text: &str) -> Option<[u8; 32]> {
    let checked = CheckedHrpstring::new::<Bech32>(text).ok()?;
    if checked.hrp() != Hrp::parse(prefix).ok()? {
        return None;
    }
    checked.byte_iter().collect::<Vec<u8>>().try_into().ok()
}

fn written(prefix: &str, key: &[u8; 32]) -> String {
    Hrp::parse(prefix)
        .ok()
        .and_then(|prefix| bech32::encode::<Bech32>(prefix, key).ok())
        // Neither can fail for 32 bytes under a fixed prefix.
        .unwrap_or_default()
}

fn not_opened() -> Error {
    Error::new(
        "not-opened",
        "The file cannot be opened: it is sealed for another key, or it is damaged.",
        "Check that it belongs to this programme; if it does, ask for it once more.",
    )
}
