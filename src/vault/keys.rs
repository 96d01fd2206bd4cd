//! Text sealed for whoever holds a key: age v1 with an X25519 stanza, as bytes or as text to paste.

use age::secrecy::ExposeSecret;
use age::x25519::{Identity, Recipient};
use bech32::primitives::decode::CheckedHrpstring;
use serde::Serialize;

use super::{LARGEST_PLAIN, binary, decryptor, not_sealed, plain, randomness, too_large};
use crate::Error;
use crate::words::failure;

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
    randomness()?;
    let identity = Identity::generate();
    Ok(KeyPair {
        recipient: identity.to_public().to_string(),
        identity: identity.to_string().expose_secret().to_owned(),
    })
}

/// Seals text so that only the identity which belongs to `recipient` opens it. Two calls give different bytes: the file's key, the
/// sender's half of the exchange and the nonce are drawn anew.
///
/// # Errors
/// `not-a-recipient` when it is no X25519 recipient ("age1…"), `no-randomness` when the platform gives none, `too-large` above 128 MiB.
pub fn seal(text: &str, recipient: &str) -> Result<Vec<u8>, Error> {
    seal_bytes(text.as_bytes(), recipient)
}

/// As [`seal`], whatever is to be inside.
///
/// # Errors
/// As `seal`.
pub fn seal_bytes(plain: &[u8], recipient: &str) -> Result<Vec<u8>, Error> {
    let recipient = read_recipient(recipient)?;
    if plain.len() > LARGEST_PLAIN {
        return Err(too_large());
    }
    randomness()?;
    age::encrypt(&recipient, plain).map_err(|_| not_sealed())
}

/// Opens what [`seal`] or any age tool sealed to the identity's recipient, as bytes or armored. Nothing is given back before all of it
/// has been found authentic.
///
/// # Errors
/// `not-an-identity` when it is no X25519 identity; `not-sealed-file`, `too-large`, `other-key` when it is sealed under a passphrase;
/// `not-opened`, the same for another key and for every kind of damage; `not-text` when it opened and holds no text.
pub fn open(sealed: &[u8], identity: &str) -> Result<String, Error> {
    String::from_utf8(open_bytes(sealed, identity)?)
        .map_err(|_| failure!("vault-not-text", "not-text"))
}

/// As [`open`], whatever is inside.
///
/// # Errors
/// As `open`, without `not-text`.
pub fn open_bytes(sealed: &[u8], identity: &str) -> Result<Vec<u8>, Error> {
    let identity = read_identity(identity)?;
    let sealed = binary(sealed, not_opened)?;
    let decryptor = decryptor(&sealed, not_opened)?;
    if decryptor.is_scrypt() {
        return Err(failure!("vault-under-passphrase", "other-key"));
    }
    plain(&sealed, decryptor, &identity).map_err(|_| not_opened())
}

/// The recipient that belongs to an identity; none where it is no identity.
pub(super) fn recipient_of(identity: &str) -> Option<String> {
    let identity = read_identity(identity).ok()?;
    Some(identity.to_public().to_string())
}

/// Whether an identity is one.
///
/// # Errors
/// `not-an-identity`, as [`open`].
pub fn check_identity(identity: &str) -> Result<(), Error> {
    read_identity(identity).map(|_| ())
}

fn read_identity(identity: &str) -> Result<Identity, Error> {
    identity
        .trim()
        .parse()
        .map_err(|_| failure!("vault-not-an-identity", "not-an-identity"))
}

/// The recipient as it is always written.
///
/// # Errors
/// `not-a-recipient`, as [`seal`].
pub fn check_recipient(recipient: &str) -> Result<String, Error> {
    read_recipient(recipient).map(|recipient| recipient.to_string())
}

fn read_recipient(recipient: &str) -> Result<Recipient, Error> {
    let text = recipient.trim();
    text.parse()
        .ok()
        .filter(|_| !of_low_order(text))
        .ok_or_else(|| failure!("vault-not-a-recipient", "not-a-recipient"))
}

/// Whether every exchange with a recipient gives zero, so that anybody could open what is sealed to it. Nobody has the identity of
/// such a key, but a link may hold one, and the library would panic. Any clamped scalar shows it (RFC 7748, section 6.1).
fn of_low_order(recipient: &str) -> bool {
    CheckedHrpstring::new::<bech32::Bech32>(recipient)
        .ok()
        .and_then(|checked| checked.byte_iter().collect::<Vec<u8>>().try_into().ok())
        .is_none_or(|point: [u8; 32]| x25519_dalek::x25519([1; 32], point) == [0; 32])
}

fn not_opened() -> Error {
    failure!("vault-not-opened-by-key", "not-opened")
}
