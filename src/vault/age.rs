//! The age v1 format (<https://age-encryption.org/v1>): a head with the file's key wrapped for somebody, and the payload in sealed pieces.
//!
//! Written out here over the cryptographic libraries that the reference implementation uses, because that one brings translations in five
//! languages, elliptic-curve tables and plugins along, a twentieth of the whole page. It is the reference in the tests, with the published vectors.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::aead::AeadInPlace;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use x25519_dalek::{X25519_BASEPOINT_BYTES, x25519};

/// Every age v1 file begins so.
pub(super) const MAGIC: &[u8] = b"age-encryption.org/v1\n";

const SCRYPT_LABEL: &[u8] = b"age-encryption.org/v1/scrypt";
const X25519_LABEL: &[u8] = b"age-encryption.org/v1/X25519";

/// A piece of the payload, and the tag that follows it.
const PIECE: usize = 65_536;
const TAG: usize = 16;
/// Characters of base64 in a line of the head.
const LINE: usize = 64;

/// The key of one file, and the random bytes before its payload.
pub(super) type FileKey = [u8; 16];

/// One way in: what it is, what it needs, and the file's key wrapped by it.
pub(super) struct Stanza<'a> {
    pub(super) kind: &'a str,
    pub(super) args: Vec<&'a str>,
    body: Vec<u8>,
}

/// A file taken apart; nothing of it has been believed yet.
pub(super) struct Sealed<'a> {
    pub(super) stanzas: Vec<Stanza<'a>>,
    signed: &'a [u8],
    mac: Vec<u8>,
    payload: &'a [u8],
}

impl<'a> Sealed<'a> {
    /// Reads the head; nothing when it is not as the format says.
    pub(super) fn read(file: &'a [u8]) -> Option<Sealed<'a>> {
        let mut rest = file.strip_prefix(MAGIC)?;
        let mut stanzas = Vec::new();
        loop {
            let start = file.len() - rest.len();
            let line = line(&mut rest)?;
            if let Some(mac) = line.strip_prefix("--- ") {
                let mac = STANDARD_NO_PAD.decode(mac).ok()?;
                return (mac.len() == 32 && !stanzas.is_empty()).then_some(Sealed {
                    stanzas,
                    signed: &file[..start + 3],
                    mac,
                    payload: rest,
                });
            }
            let mut args = line.strip_prefix("-> ")?.split(' ');
            let kind = args.next()?;
            let args: Vec<&str> = args.collect();
            let sound = |word: &&str| {
                !word.is_empty() && word.bytes().all(|byte| (0x21..=0x7E).contains(&byte))
            };
            if !sound(&kind) || !args.iter().all(sound) {
                return None;
            }
            stanzas.push(Stanza {
                kind,
                args,
                body: body(&mut rest)?,
            });
        }
    }

    /// The payload, if the key is the file's and all of it is authentic.
    pub(super) fn open(&self, key: &FileKey) -> Option<Vec<u8>> {
        head_mac(key, self.signed)?.verify_slice(&self.mac).ok()?;
        let (nonce, mut rest) = self.payload.split_at_checked(16)?;
        let cipher = payload_cipher(key, nonce)?;
        let mut plain = Vec::with_capacity(rest.len());
        for turn in 0_u64.. {
            let (piece, after) = rest.split_at(rest.len().min(PIECE + TAG));
            let (text, tag) = piece.split_at_checked(piece.len().checked_sub(TAG)?)?;
            // An empty piece stands only where there is nothing at all.
            if text.is_empty() && turn > 0 {
                return None;
            }
            let from = plain.len();
            plain.extend_from_slice(text);
            cipher
                .decrypt_in_place_detached(
                    &counter(turn, after.is_empty()).into(),
                    b"",
                    &mut plain[from..],
                    tag.into(),
                )
                .ok()?;
            if after.is_empty() {
                return Some(plain);
            }
            rest = after;
        }
        None
    }
}

impl Stanza<'_> {
    /// What scrypt is to cost, as a power of two; nothing when the stanza is not as the format says.
    pub(super) fn work_factor(&self) -> Option<u8> {
        let [_, factor] = self.args.as_slice() else {
            return None;
        };
        let plain = !factor.starts_with('0') && factor.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| factor.parse().ok()).flatten()
    }

    /// The file's key by a passphrase.
    pub(super) fn by_passphrase(&self, passphrase: &str) -> Option<FileKey> {
        let salt = STANDARD_NO_PAD.decode(self.args.first()?).ok()?;
        let salt: [u8; 16] = salt.try_into().ok()?;
        unwrap(
            &stretched(passphrase, &salt, self.work_factor()?)?,
            &self.body,
        )
    }

    /// The file's key by the secret half of a key: nothing when it is wrapped for another, an error when the stanza is not as the format says.
    pub(super) fn by_identity(&self, identity: &[u8; 32]) -> Result<Option<FileKey>, ()> {
        let [share] = self.args.as_slice() else {
            return Err(());
        };
        let share = STANDARD_NO_PAD.decode(share).map_err(|_| ())?;
        let share: [u8; 32] = share.try_into().map_err(|_| ())?;
        if self.body.len() != 16 + TAG {
            return Err(());
        }
        let shared = x25519(*identity, share);
        // A share of low order would make the key known to everybody.
        if shared == [0; 32] {
            return Err(());
        }
        let own = public(identity);
        let wrap = exchanged(&shared, &share, &own).ok_or(())?;
        Ok(unwrap(&wrap, &self.body))
    }
}

/// The public half of a key.
pub(super) fn public(identity: &[u8; 32]) -> [u8; 32] {
    x25519(*identity, X25519_BASEPOINT_BYTES)
}

/// Seals under a passphrase. `drawn` is fresh randomness: file key, nonce, salt.
pub(super) fn under_passphrase(
    plain: &[u8],
    passphrase: &str,
    factor: u8,
    drawn: &[[u8; 16]; 3],
) -> Option<Vec<u8>> {
    let [key, nonce, salt] = drawn;
    let body = wrap(&stretched(passphrase, salt, factor)?, key)?;
    let first = format!("scrypt {} {factor}", STANDARD_NO_PAD.encode(salt));
    sealed(plain, key, nonce, &first, &body)
}

/// Seals for the public half of a key. `drawn` is fresh randomness: file key, nonce; `once` the sender's half of the exchange.
pub(super) fn for_recipient(
    plain: &[u8],
    recipient: &[u8; 32],
    drawn: &[[u8; 16]; 2],
    once: &[u8; 32],
) -> Option<Vec<u8>> {
    let [key, nonce] = drawn;
    let share = public(once);
    let shared = x25519(*once, *recipient);
    if shared == [0; 32] {
        return None;
    }
    let body = wrap(&exchanged(&shared, &share, recipient)?, key)?;
    let first = format!("X25519 {}", STANDARD_NO_PAD.encode(share));
    sealed(plain, key, nonce, &first, &body)
}

fn sealed(
    plain: &[u8],
    key: &FileKey,
    nonce: &[u8; 16],
    first: &str,
    body: &[u8],
) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(plain.len() + plain.len() / 1024 + 512);
    out.extend_from_slice(MAGIC);
    // A wrapped file key is one short line.
    out.extend_from_slice(format!("-> {first}\n{}\n---", STANDARD_NO_PAD.encode(body)).as_bytes());
    let mac = head_mac(key, &out)?.finalize().into_bytes();
    out.extend_from_slice(format!(" {}\n", STANDARD_NO_PAD.encode(mac)).as_bytes());
    out.extend_from_slice(nonce);
    let cipher = payload_cipher(key, nonce)?;
    let last = plain.len().saturating_sub(1) / PIECE;
    for turn in 0..=last {
        let piece = &plain[turn * PIECE..plain.len().min((turn + 1) * PIECE)];
        let from = out.len();
        out.extend_from_slice(piece);
        let tag = cipher
            .encrypt_in_place_detached(
                &counter(turn as u64, turn == last).into(),
                b"",
                &mut out[from..],
            )
            .ok()?;
        out.extend_from_slice(&tag);
    }
    Some(out)
}

/// Takes one line off, without its end.
fn line<'a>(rest: &mut &'a [u8]) -> Option<&'a str> {
    let end = memchr::memchr(b'\n', rest)?;
    let line = std::str::from_utf8(&rest[..end]).ok()?;
    *rest = &rest[end + 1..];
    Some(line)
}

/// Lines of base64, all full but the last, which may be empty.
fn body(rest: &mut &[u8]) -> Option<Vec<u8>> {
    let mut text = String::new();
    loop {
        let line = line(rest)?;
        text.push_str(line);
        match line.len() {
            LINE => {}
            0..LINE => return STANDARD_NO_PAD.decode(text).ok(),
            _ => return None,
        }
    }
}

fn wrap(by: &[u8; 32], key: &FileKey) -> Option<Vec<u8>> {
    let mut body = key.to_vec();
    let tag = ChaCha20Poly1305::new(by.into())
        .encrypt_in_place_detached(&[0; 12].into(), b"", &mut body)
        .ok()?;
    body.extend_from_slice(&tag);
    Some(body)
}

fn unwrap(by: &[u8; 32], body: &[u8]) -> Option<FileKey> {
    let (key, tag) = body.split_at_checked(16)?;
    if tag.len() != TAG {
        return None;
    }
    let mut key: FileKey = key.try_into().ok()?;
    ChaCha20Poly1305::new(by.into())
        .decrypt_in_place_detached(&[0; 12].into(), b"", &mut key, tag.into())
        .ok()?;
    Some(key)
}

fn stretched(passphrase: &str, salt: &[u8; 16], factor: u8) -> Option<[u8; 32]> {
    let params = scrypt::Params::new(factor, 8, 1, 32).ok()?;
    let mut key = [0; 32];
    let salt = [SCRYPT_LABEL, salt].concat();
    scrypt::scrypt(passphrase.as_bytes(), &salt, &params, &mut key).ok()?;
    Some(key)
}

fn exchanged(shared: &[u8; 32], share: &[u8; 32], recipient: &[u8; 32]) -> Option<[u8; 32]> {
    derived(
        shared,
        &[share.as_slice(), recipient].concat(),
        X25519_LABEL,
    )
}

fn head_mac(key: &FileKey, signed: &[u8]) -> Option<Hmac<Sha256>> {
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(&derived(key, b"", b"header")?).ok()?;
    mac.update(signed);
    Some(mac)
}

fn payload_cipher(key: &FileKey, nonce: &[u8]) -> Option<ChaCha20Poly1305> {
    derived(key, nonce, b"payload").map(|key| ChaCha20Poly1305::new(&key.into()))
}

fn derived(secret: &[u8], salt: &[u8], label: &[u8]) -> Option<[u8; 32]> {
    let mut key = [0; 32];
    Hkdf::<Sha256>::new(Some(salt), secret)
        .expand(label, &mut key)
        .ok()?;
    Some(key)
}

/// Which piece, and whether it is the last.
fn counter(turn: u64, last: bool) -> [u8; 12] {
    let mut nonce = [0; 12];
    nonce[3..11].copy_from_slice(&turn.to_be_bytes());
    nonce[11] = u8::from(last);
    nonce
}
