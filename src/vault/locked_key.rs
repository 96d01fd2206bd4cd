//! A key under a passphrase: stretched once, when the key is made or fetched, so that saving to it every second costs nothing of the kind.

use serde::{Deserialize, Serialize};

use super::{KeyPair, armor, key_pair, keys, lock, not_opened, unlock};
use crate::Error;

/// A key for what is saved often.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LockedKey {
    /// "age1…": seals. Whoever keeps it secret too knows that what opens was sealed by somebody who had it.
    pub recipient: String,
    /// The secret half, sealed under the passphrase: an age file as text, which every age tool opens.
    pub locked: String,
}

/// Draws a key and seals its secret half under a passphrase, at the cost of [`lock`].
///
/// # Errors
/// As [`lock`] and [`key_pair`].
pub fn locked_key(passphrase: &str) -> Result<LockedKey, Error> {
    let KeyPair {
        recipient,
        identity,
    } = key_pair()?;
    Ok(LockedKey {
        recipient,
        locked: armor(&lock(identity.as_bytes(), passphrase)?)?,
    })
}

/// Both halves of a key that [`locked_key`] made.
///
/// # Errors
/// `not-opened`, the same for a wrong passphrase and for every kind of damage; `too-costly` and `no-memory` as [`unlock`].
pub fn unlocked_key(locked: &str, passphrase: &str) -> Result<KeyPair, Error> {
    let identity = unlock(locked.as_bytes(), passphrase).map_err(|error| match error.code() {
        "too-costly" | "no-memory" => error,
        _ => not_opened(),
    })?;
    let identity = String::from_utf8(identity).map_err(|_| not_opened())?;
    let recipient = keys::recipient_of(&identity).ok_or_else(not_opened)?;
    Ok(KeyPair {
        recipient,
        identity,
    })
}
