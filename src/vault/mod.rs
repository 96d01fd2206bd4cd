//! Bytes and a secret to a sealed file and back: age v1, which every age tool opens. Under a passphrase (an scrypt stanza) or for a key
//! (an X25519 stanza).
//!
//! ```
//! let sealed = viceversa::vault::lock(b"plain", "seven words from the list are enough")?;
//! assert!(sealed.starts_with(b"age-encryption.org/v1\n"));
//! assert_eq!(viceversa::vault::unlock(&sealed, "seven words from the list are enough")?, b"plain");
//! # Ok::<(), viceversa::Error>(())
//! ```

mod age;
mod armor;
mod keys;
mod link;
mod passphrase;

use crate::Error;

use self::age::{MAGIC, Sealed};

pub use armor::armor;
pub use keys::{KeyPair, check_identity, check_recipient, key_pair, open, open_bytes, seal};
pub use link::{
    CodeGuesses, check_salt, code_guesses, is_code, link_code, new_salt, read_ticket,
    suggest_code_word, tickets,
};
pub use passphrase::{PassphraseStrength, passphrase_strength, suggest_passphrase};

/// scrypt's N is two to this power, so that one guess costs 256 MiB and about a second; the age tool's own choice.
const WORK_FACTOR: u8 = 18;

/// A file may ask for at most this much, 1 GiB and some seconds; more would be an attack on the machine that opens it.
const MAX_WORK_FACTOR: u8 = 20;

/// Largest sealed file that is looked at, in bytes. A programme of 5,000 people is about a tenth of it.
const MAX_SIZE: usize = 128 << 20;

/// Most bytes that are sealed: some room for age's own head and for one tag on each 64 KiB.
pub(crate) const LARGEST_PLAIN: usize = MAX_SIZE - MAX_SIZE / 1024;

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
    if plain.len() > LARGEST_PLAIN {
        return Err(too_large());
    }
    let mut drawn = [[0; 16]; 3];
    for one in &mut drawn {
        random(one)?;
    }
    age::under_passphrase(plain, passphrase, WORK_FACTOR, &drawn).ok_or_else(not_sealed)
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
    let sealed = parts(sealed, not_opened)?;
    let Some(stanza) = sealed.stanzas.iter().find(|one| one.kind == "scrypt") else {
        return Err(Error::new(
            "other-key",
            "This file is sealed for a key and not under a passphrase.",
            "Open it with the age tool and the key it was made for.",
        ));
    };
    if stanza
        .work_factor()
        .is_some_and(|factor| factor > MAX_WORK_FACTOR)
    {
        return Err(Error::new(
            "too-costly",
            "Opening this file would take more memory and time than any file of ours needs.",
            "Do not trust it; if you know where it is from, open it with the age tool and seal it anew.",
        ));
    }
    stanza
        .by_passphrase(passphrase)
        .and_then(|key| sealed.open(&key))
        .ok_or_else(not_opened)
}

/// Takes a sealed file apart. A passphrase stands alone, or whoever knows it could be told apart from the others.
fn parts(sealed: &[u8], damaged: fn() -> Error) -> Result<Sealed<'_>, Error> {
    if !sealed.starts_with(MAGIC) {
        return Err(not_sealed_file());
    }
    let sealed = Sealed::read(sealed).ok_or_else(damaged)?;
    if sealed.stanzas.len() > 1 && sealed.stanzas.iter().any(|one| one.kind == "scrypt") {
        return Err(damaged());
    }
    Ok(sealed)
}

fn not_sealed() -> Error {
    Error::new(
        "not-sealed",
        "The file could not be sealed.",
        "Try again; if it comes back, report it.",
    )
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
