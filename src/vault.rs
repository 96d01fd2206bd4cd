//! Bytes and a secret to a sealed file and back: age v1, which every age tool opens. Under a passphrase (an scrypt stanza) or for a key
//! (an X25519 stanza).
//!
//! ```
//! let sealed = viceversa::vault::lock(b"plain", "seven words from the list are enough")?;
//! assert!(sealed.starts_with(b"age-encryption.org/v1\n"));
//! assert_eq!(viceversa::vault::unlock(&sealed, "seven words from the list are enough")?, b"plain");
//! # Ok::<(), viceversa::Error>(())
//! ```

mod keys;
mod link;
mod passphrase;

use std::io::{Read, Write};

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, scrypt};

use crate::Error;

pub use keys::{KeyPair, armor, check_identity, check_recipient, key_pair, open, open_bytes, seal};
pub use link::{check_salt, link_code, new_salt, read_ticket, tickets};
pub use passphrase::{PassphraseStrength, passphrase_strength, suggest_passphrase};

/// scrypt's N is two to this power, so that one guess costs 256 MiB and about a second; the age tool's own choice.
const WORK_FACTOR: u8 = 18;

/// A file may ask for at most this much, 1 GiB and some seconds; more would be an attack on the machine that opens it.
const MAX_WORK_FACTOR: u8 = 20;

/// Largest sealed file that is looked at, in bytes. A programme of 5,000 people is about a tenth of it.
const MAX_SIZE: usize = 128 << 20;

/// Every age v1 file begins so.
const MAGIC: &[u8] = b"age-encryption.org/v1\n";

/// Seals bytes under a passphrase. Two calls give different bytes: the file's key and salt are drawn anew.
///
/// # Errors
/// `no-passphrase` when it is empty, `no-randomness` when the platform gives none, `too-large` above 128 MiB.
pub fn lock(plain: &[u8], passphrase: &str) -> Result<Vec<u8>, Error> {
    if passphrase.is_empty() {
        return Err(Error::new(
            "no-passphrase",
            "There is no passphrase.",
            "Type one, or take the one suggested.",
        ));
    }
    // Some room for age's own head and for one tag on each 64 KiB.
    if plain.len() > MAX_SIZE - MAX_SIZE / 1024 {
        return Err(too_large());
    }
    random(&mut [0; 16])?;

    let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(WORK_FACTOR);
    encrypted(plain, &recipient)
}

/// Opens what [`lock`] or any age tool sealed under a passphrase. Nothing is given back before all of it has been found authentic.
///
/// # Errors
/// `not-sealed-file` when it is no age file, `other-key` when it is sealed for a key instead of a passphrase, `too-large` and
/// `too-costly` before anything is computed or allocated; `not-opened`, the same for a wrong passphrase and for every kind of damage.
pub fn unlock(sealed: &[u8], passphrase: &str) -> Result<Vec<u8>, Error> {
    if sealed.len() > MAX_SIZE {
        return Err(too_large());
    }
    let decryptor = decryptor(sealed, not_opened)?;
    if !decryptor.is_scrypt() {
        return Err(Error::new(
            "other-key",
            "This file is sealed for a key and not under a passphrase.",
            "Open it with the age tool and the key it was made for.",
        ));
    }
    let mut identity = scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
    identity.set_max_work_factor(MAX_WORK_FACTOR);
    let identities: [&dyn age::Identity; 1] = [&identity];
    let mut reader = decryptor
        .decrypt(identities.into_iter())
        .map_err(|e| match e {
            DecryptError::ExcessiveWork { .. } => Error::new(
                "too-costly",
                "Opening this file would take more memory and time than any file of ours needs.",
                "Do not trust it; if you know where it is from, open it with the age tool and seal it anew.",
            ),
            _ => not_opened(),
        })?;
    // Never longer than what is sealed, so this is all the memory it takes.
    let mut plain = Vec::with_capacity(sealed.len());
    reader.read_to_end(&mut plain).map_err(|_| not_opened())?;
    Ok(plain)
}

/// Bytes sealed for one recipient of whichever kind.
fn encrypted(plain: &[u8], recipient: &dyn age::Recipient) -> Result<Vec<u8>, Error> {
    let not_sealed = || {
        Error::new(
            "not-sealed",
            "The file could not be sealed.",
            "Try again; if it comes back, report it.",
        )
    };
    let encryptor =
        Encryptor::with_recipients([recipient].into_iter()).map_err(|_| not_sealed())?;
    let mut writer = encryptor
        .wrap_output(Vec::with_capacity(plain.len() + plain.len() / 1024 + 512))
        .map_err(|_| not_sealed())?;
    writer
        .write_all(plain)
        .and_then(|()| writer.finish())
        .map_err(|_| not_sealed())
}

/// Reads the head of a sealed file.
fn decryptor(sealed: &[u8], damaged: fn() -> Error) -> Result<Decryptor<&[u8]>, Error> {
    if !sealed.starts_with(MAGIC) {
        return Err(not_sealed_file());
    }
    if !as_the_format_says(sealed) {
        return Err(damaged());
    }
    Decryptor::new_buffered(sealed).map_err(|_| damaged())
}

/// A piece of the payload with its tag.
const CHUNK: usize = 65_536 + TAG;
const TAG: usize = 16;
/// Random bytes before the first piece.
const NONCE: usize = 16;

/// What the format demands and the library lets pass or stumbles over. Every stanza of the head ends in a line shorter than 64 characters
/// (files of the library's own first versions did not, none of ours did), and the last piece is only empty when it is the only one (the
/// library's sentence about it would be looked up in files that are not there).
fn as_the_format_says(sealed: &[u8]) -> bool {
    let mut whole = true;
    let mut rest = sealed;
    while let Some(end) = memchr::memchr(b'\n', rest) {
        let (line, after) = (&rest[..end], &rest[end + 1..]);
        if line.starts_with(b"---") {
            let pieces = after.len().saturating_sub(NONCE);
            return whole && !(pieces > CHUNK && pieces % CHUNK == TAG);
        }
        if line.starts_with(b"->") && !whole {
            return false;
        }
        whole = rest.len() == sealed.len() || (!line.starts_with(b"->") && line.len() < 64);
        rest = after;
    }
    false
}

fn not_opened() -> Error {
    Error::new(
        "not-opened",
        "The file cannot be opened: the passphrase is another one, or the file is damaged.",
        "Type the passphrase again, watching capitals and spaces; if it is right, take another copy of the file.",
    )
}

fn not_sealed_file() -> Error {
    Error::new(
        "not-sealed-file",
        "This is not a sealed file.",
        "Choose the file that was sealed: a saved programme, or a sealed answer.",
    )
}

fn too_large() -> Error {
    Error::new(
        "too-large",
        "The file is larger than 128 MiB, more than any programme needs.",
        "Choose another file.",
    )
}

/// Fills with randomness from the platform, or refuses.
fn random(bytes: &mut [u8]) -> Result<(), Error> {
    getrandom::fill(bytes).map_err(|_| {
        Error::new(
            "no-randomness",
            "This platform gives no randomness, so nothing can be sealed safely.",
            "Use another browser or machine.",
        )
    })
}
