//! Bytes and a secret to a sealed file and back, over the `age` crate: age v1 (<https://age-encryption.org/v1>), which every age tool
//! opens. Under a passphrase (an scrypt stanza) or for a key (an X25519 stanza).
//!
//! Passphrases, identities, file keys and what is derived from them are overwritten once they are not needed any more (`zeroize`,
//! `secrecy`); what is handed to the caller is the caller's.
//!
//! ```
//! let sealed = viceversa::vault::lock(b"plain", "seven words from the list are enough")?;
//! assert!(sealed.starts_with(b"age-encryption.org/v1\n"));
//! assert_eq!(viceversa::vault::unlock(&sealed, "seven words from the list are enough")?, b"plain");
//! # Ok::<(), viceversa::Error>(())
//! ```

mod keys;
mod link;
mod locked_key;
mod memory;
mod passphrase;

use std::borrow::Cow;
use std::io::{Read, Write};
use std::iter;

use age::armor::{ArmoredReader, ArmoredWriter, Format};
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, scrypt};

use crate::Error;
use crate::words::failure;

pub use keys::{
    KeyPair, check_identity, check_recipient, key_pair, open, open_bytes, seal, seal_bytes,
};
pub use link::{
    CodeGuesses, check_salt, code_guesses, is_code, link_code, new_salt, read_ticket,
    suggest_code_word, tickets,
};
pub use locked_key::{LockedKey, locked_key, unlocked_key};
pub use passphrase::{PassphraseStrength, passphrase_strength, suggest_passphrase};

/// scrypt's N is two to this power, so that one guess costs 256 MiB and about a second; the age tool's own choice. Set
/// explicitly: left to itself the library measures, which needs a clock.
const WORK_FACTOR: u8 = 18;

/// What is used instead on a device that does not give 256 MiB: 128 or 64 MiB a guess. The file's head says which, so that every tool opens it.
const LOWEST_WORK_FACTOR: u8 = 16;

/// Largest sealed file that is looked at, in bytes. A programme of 5,000 people is about a tenth of it.
const MAX_SIZE: usize = 128 << 20;

/// Most bytes that are sealed: some room for age's own head and for one tag on each 64 KiB.
pub(crate) const LARGEST_PLAIN: usize = MAX_SIZE - MAX_SIZE / 1024;

/// Every age v1 file begins so, and every armored one like this.
const MAGIC: &[u8] = b"age-encryption.org/v1\n";
const ARMORED: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";

/// Longest head of a file, in bytes and in lines (each recipient has two or more). The library starts over with every line,
/// so that a head of a million lines would take for ever.
const LONGEST_HEAD: usize = 128 << 10;
const MOST_LINES: usize = 1_000;

/// Seals bytes under a passphrase. Two calls give different bytes: the file's key and salt are drawn anew. One guess costs 256 MiB, or half
/// or a quarter of it where the platform does not give as much.
///
/// # Errors
/// `no-passphrase` when it is empty, `no-randomness` when the platform gives none, `too-large` above 128 MiB, `no-memory` where not even
/// 64 MiB are to be had.
pub fn lock(plain: &[u8], passphrase: &str) -> Result<Vec<u8>, Error> {
    if passphrase.is_empty() {
        return Err(failure!("vault-no-passphrase", "no-passphrase"));
    }
    if plain.len() > LARGEST_PLAIN {
        return Err(too_large());
    }
    randomness()?;
    let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase));
    recipient.set_work_factor(memory::affordable(LOWEST_WORK_FACTOR, WORK_FACTOR)?);
    age::encrypt(&recipient, plain).map_err(|_| not_sealed())
}

/// Opens what [`lock`] or any age tool sealed under a passphrase, as bytes or armored. Nothing is given back before all of it has
/// been found authentic.
///
/// # Errors
/// `not-sealed-file` when it is no age file, `other-key` when it is sealed for a key instead of a passphrase, `too-large` and
/// `too-costly` before anything is computed or allocated; `no-memory` where the platform does not give what the file asks for; `not-opened`, the same for a wrong passphrase and for every kind of damage.
pub fn unlock(sealed: &[u8], passphrase: &str) -> Result<Vec<u8>, Error> {
    let sealed = binary(sealed, not_opened)?;
    let decryptor = decryptor(&sealed, not_opened)?;
    if !decryptor.is_scrypt() {
        return Err(failure!("vault-under-key", "other-key"));
    }
    if work_factor(&sealed)
        .is_some_and(|factor| factor <= memory::LARGEST && !memory::affords(factor))
    {
        return Err(memory::no_memory());
    }
    let mut identity = scrypt::Identity::new(SecretString::from(passphrase));
    identity.set_max_work_factor(memory::LARGEST);
    plain(&sealed, decryptor, &identity).map_err(|error| match error {
        DecryptError::ExcessiveWork { .. } => failure!("vault-too-costly", "too-costly"),
        _ => not_opened(),
    })
}

/// A sealed file as text that survives a mail or a chat: age's ASCII armor, 64 characters a line.
///
/// # Errors
/// `not-sealed-file` when it is none, or is armored already.
pub fn armor(sealed: &[u8]) -> Result<String, Error> {
    if !sealed.starts_with(MAGIC) {
        return Err(not_sealed_file());
    }
    let armored = || {
        let mut armor = ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor)?;
        armor.write_all(sealed)?;
        armor.finish()
    };
    // Writing to memory cannot fail, and base64 is text.
    let text = armored().map_err(|_| not_sealed())?;
    String::from_utf8(text).map_err(|_| not_sealed())
}

/// A sealed file as bytes, out of its armor where it is in one.
fn binary(sealed: &[u8], damaged: fn() -> Error) -> Result<Cow<'_, [u8]>, Error> {
    if sealed.len() > MAX_SIZE {
        return Err(too_large());
    }
    let text = sealed.trim_ascii_start();
    let bytes = if text.starts_with(ARMORED) {
        let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
        ArmoredReader::new(text)
            .read_to_end(&mut bytes)
            .map_err(|_| damaged())?;
        Cow::Owned(bytes)
    } else {
        Cow::Borrowed(sealed)
    };
    // An armor may be around nothing, or around something else.
    if bytes.starts_with(MAGIC) {
        Ok(bytes)
    } else {
        Err(not_sealed_file())
    }
}

/// A file whose head has been read; nothing of it has been believed yet.
fn decryptor(sealed: &[u8], damaged: fn() -> Error) -> Result<Decryptor<&[u8]>, Error> {
    let payload = head(sealed).and_then(|head| sealed.get(head..));
    if payload.is_none_or(ends_empty) {
        return Err(damaged());
    }
    Decryptor::new_buffered(sealed).map_err(|_| damaged())
}

/// How long a head is, where it has an end within reason and every stanza the short last line that the format asks for (the library
/// opens those without one, which tools of 2019 wrote).
fn head(sealed: &[u8]) -> Option<usize> {
    const FULL_LINE: usize = 64;
    let mut read = MAGIC.len();
    let mut ended = true;
    for line in sealed.split(|byte| *byte == b'\n').skip(1).take(MOST_LINES) {
        read += line.len() + 1;
        if read > LONGEST_HEAD {
            return None;
        }
        if line.starts_with(b"---") {
            return ended.then_some(read);
        }
        let stanza_begins = line.starts_with(b"->");
        if stanza_begins && !ended {
            return None;
        }
        ended = !stanza_begins && line.len() < FULL_LINE;
    }
    None
}

/// What a file under a passphrase says that one guess costs: "-> scrypt <salt> 18". The library says it to nobody.
fn work_factor(sealed: &[u8]) -> Option<u8> {
    let stanza = sealed.split(|byte| *byte == b'\n').nth(1)?;
    let stanza = std::str::from_utf8(stanza).ok()?;
    stanza
        .strip_prefix("-> scrypt ")?
        .split(' ')
        .nth(1)?
        .parse()
        .ok()
}

/// Whether an empty piece ends a payload of several, which the format refuses. So does the library, but in words of its catalogue, whose
/// loading must not be what a hostile file sets off.
fn ends_empty(payload: &[u8]) -> bool {
    const NONCE: usize = 16;
    const TAG: usize = 16;
    const PIECE: usize = (64 << 10) + TAG;
    let pieces = payload.len().saturating_sub(NONCE);
    pieces > PIECE && pieces % PIECE == TAG
}

/// All that is sealed in a file, once all of it is known to be authentic.
fn plain(
    sealed: &[u8],
    decryptor: Decryptor<&[u8]>,
    identity: &dyn age::Identity,
) -> Result<Vec<u8>, DecryptError> {
    let mut reader = decryptor.decrypt(iter::once(identity))?;
    let mut plain = Vec::with_capacity(sealed.len());
    reader.read_to_end(&mut plain)?;
    Ok(plain)
}

fn not_sealed() -> Error {
    failure!("vault-not-sealed", "not-sealed")
}

fn not_opened() -> Error {
    failure!("vault-not-opened", "not-opened")
}

fn not_sealed_file() -> Error {
    failure!("vault-not-sealed-file", "not-sealed-file")
}

fn too_large() -> Error {
    failure!("vault-too-large", "too-large")
}

/// Refuses where the platform has no randomness, which the library would answer with a panic. It draws from the same source.
fn randomness() -> Result<(), Error> {
    random(&mut [0; 16])
}

/// Fills with randomness from the platform, or refuses.
fn random(bytes: &mut [u8]) -> Result<(), Error> {
    getrandom::getrandom(bytes).map_err(|_| failure!("vault-no-randomness", "no-randomness"))
}
