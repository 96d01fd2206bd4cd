//! A programme as a browser keeps it: rows D09 to D12 and E01, E03, E05, E08, E10 of the fault list.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use serde_json::json;
use viceversa::programme::kept::{KeptSave, open, seal};
use viceversa::programme::{Programme, decode, encode};
use viceversa::vault::{self, LockedKey, locked_key, seal_bytes, unlocked_key};

const WORDS: &str = "seven words that nobody else would think of";

fn programme(people: usize) -> Programme {
    let people: Vec<_> = (0..people)
        .map(|at| json!({ "id": format!("p{at}"), "name": format!("Zwirbelnase {at}"), "role": "mentor", "level": 1 }))
        .collect();
    serde_json::from_value(json!({
        "format": "viceversa-programme", "version": viceversa::programme::VERSION, "name": "Spring", "people": people, "policy": {},
    }))
    .unwrap()
}

fn save(revision: u32) -> KeptSave {
    KeptSave {
        id: "0f3a".to_owned(),
        revision,
    }
}

/// What an envelope around these bytes would be, sealed for this key.
fn forged(key: &LockedKey, head: &serde_json::Value, file: &[u8]) -> Vec<u8> {
    let mut bytes = head.to_string().into_bytes();
    bytes.resize(255, b' ');
    bytes.push(b'\n');
    bytes.extend_from_slice(file);
    seal_bytes(&bytes, &key.recipient).unwrap()
}

#[test]
fn what_is_kept_opens_with_its_passphrase_and_says_what_to_seal_the_next_save_for() {
    let key = locked_key(WORDS).unwrap();
    let sealed = seal(programme(3), &save(12), &key.recipient).unwrap();
    let opened = open(&sealed, &save(12), &key.locked, WORDS).unwrap();
    assert_eq!(opened.programme, programme(3));
    assert_eq!(opened.recipient, key.recipient);
}

#[test]
fn e01_a_wrong_passphrase_and_a_damaged_key_are_one_error() {
    let key = locked_key(WORDS).unwrap();
    let sealed = seal(programme(3), &save(1), &key.recipient).unwrap();
    let wrong = open(&sealed, &save(1), &key.locked, "another").unwrap_err();
    assert_eq!(wrong.code(), "not-opened");
    let other = locked_key("another").unwrap();
    assert_eq!(
        open(&sealed, &save(1), &other.locked, WORDS).unwrap_err(),
        wrong
    );
    for cut in [0, 10, key.locked.len() / 2, key.locked.len() - 2] {
        assert_eq!(
            open(&sealed, &save(1), &key.locked[..cut], WORDS).unwrap_err(),
            wrong,
            "cut at {cut}"
        );
    }
    // And no sooner than with the right one is anything said about the save itself.
    assert_eq!(
        open(b"", &save(1), &key.locked, "another").unwrap_err(),
        wrong
    );
}

#[test]
fn d09_a_save_that_is_cut_flipped_swapped_or_of_another_programme_is_refused() {
    let key = locked_key(WORDS).unwrap();
    let sealed = seal(programme(3), &save(12), &key.recipient).unwrap();
    let refused = |sealed: &[u8], asked: &KeptSave, what: &str| {
        let error = open(sealed, asked, &key.locked, WORDS).unwrap_err();
        assert_eq!(error.code(), "kept-damaged", "{what}");
        assert!(!error.message.contains(char::is_numeric), "{what}: {error}");
    };
    refused(&sealed[..sealed.len() - 1], &save(12), "cut");
    refused(
        &[sealed.as_slice(), b"x"].concat(),
        &save(12),
        "appended to",
    );
    let mut flipped = sealed.clone();
    let at = flipped.len() / 2;
    flipped[at] ^= 1;
    refused(&flipped, &save(12), "flipped");
    refused(&sealed, &save(13), "an older save in place of the last");
    let other = KeptSave {
        id: "77".to_owned(),
        revision: 12,
    };
    refused(&sealed, &other, "another programme's");
    refused(b"", &save(12), "nothing");
    let plain = encode(programme(3)).unwrap();
    refused(
        &seal_bytes(&plain, &key.recipient).unwrap(),
        &save(12),
        "no envelope",
    );
    refused(
        &seal_bytes(b"short", &key.recipient).unwrap(),
        &save(12),
        "shorter than an envelope",
    );
}

#[test]
fn d11_what_a_newer_program_kept_is_refused_with_its_version() {
    let key = locked_key(WORDS).unwrap();
    let envelope = json!({ "format": "viceversa-kept", "version": 2, "id": "0f3a", "revision": 1, "more": true });
    let error = open(&forged(&key, &envelope, b"?"), &save(1), &key.locked, WORDS).unwrap_err();
    assert_eq!(error.code(), "newer-version");
    assert!(error.message.contains("format 2"), "{error}");
    let envelope = json!({ "format": "viceversa-kept", "version": 1, "id": "0f3a", "revision": 1 });
    let inside = json!({ "format": "viceversa-programme", "version": 9, "policy": {} });
    let error = open(
        &forged(&key, &envelope, inside.to_string().as_bytes()),
        &save(1),
        &key.locked,
        WORDS,
    )
    .unwrap_err();
    assert_eq!(error.code(), "newer-version");
}

#[test]
fn d10_what_version_1_kept_opens_for_ever() {
    let text = include_str!("../data/kept-version-1.json");
    let kept: serde_json::Value = serde_json::from_str(text).unwrap();
    let part = |name: &str| kept[name].as_str().unwrap();
    let asked = KeptSave {
        id: part("id").to_owned(),
        revision: 7,
    };
    let opened = open(
        part("sealed").as_bytes(),
        &asked,
        part("locked"),
        part("passphrase"),
    )
    .unwrap();
    assert_eq!(opened.programme.version, viceversa::programme::VERSION);
    assert_eq!(opened.programme.name, "Spring");
    assert_eq!(opened.programme.people.len(), 2);
}

#[test]
fn e10_the_length_of_what_is_kept_tells_neither_people_nor_revision() {
    let key = locked_key(WORDS).unwrap();
    let length = |people, revision| {
        seal(programme(people), &save(revision), &key.recipient)
            .unwrap()
            .len()
    };
    let lengths: Vec<_> = [(1, 1), (100, 2), (101, 12), (110, 4_000_000_000)]
        .map(|(people, revision)| length(people, revision))
        .into();
    // The library puts a stanza of random length beside the real one.
    let random = 512;
    let [least, most] = [lengths.iter().min(), lengths.iter().max()].map(Option::unwrap);
    assert!(most - least < random, "{lengths:?}");
    assert!(length(5_000, 1) > most + random);
}

#[test]
fn e05_what_is_kept_shows_no_name_no_recipient_and_no_revision() {
    let key = locked_key(WORDS).unwrap();
    let sealed = seal(programme(50), &save(12), &key.recipient).unwrap();
    for word in [
        "Zwirbelnase",
        "Spring",
        "viceversa",
        "0f3a",
        &key.recipient,
        WORDS,
    ] {
        assert!(
            !sealed
                .windows(word.len())
                .any(|part| part == word.as_bytes()),
            "{word}"
        );
        assert!(!key.locked.contains(word), "{word}");
    }
}

#[test]
fn e04_the_same_programme_sealed_twice_gives_other_bytes() {
    let key = locked_key(WORDS).unwrap();
    let sealed = || seal(programme(3), &save(1), &key.recipient).unwrap();
    assert_ne!(sealed(), sealed());
    assert_ne!(locked_key(WORDS).unwrap().locked, key.locked);
}

#[test]
fn e08_d12_the_cost_of_a_passphrase_stands_in_the_key_and_one_beyond_reason_is_refused() {
    let key = locked_key(WORDS).unwrap();
    let text = key.locked.replace('\n', "");
    assert!(text.starts_with("-----BEGIN AGE ENCRYPTED FILE-----"));
    let costly = format!(
        "age-encryption.org/v1\n-> scrypt {} 30\n{}\n--- {}\n",
        "A".repeat(22),
        "A".repeat(43),
        "A".repeat(43)
    );
    // Room for a nonce and a tag.
    let costly = [costly.as_bytes(), &[0; 32]].concat();
    let locked = vault::armor(&costly).unwrap();
    assert_eq!(
        unlocked_key(&locked, WORDS).unwrap_err().code(),
        "too-costly"
    );
}

#[test]
fn e03_any_age_tool_opens_what_is_kept() {
    use age::secrecy::{ExposeSecret, SecretString};
    use std::io::Read;
    use std::str::FromStr;
    let key = locked_key(WORDS).unwrap();
    let sealed = seal(programme(3), &save(1), &key.recipient).unwrap();
    let read = |sealed: &[u8], identity: &dyn age::Identity| {
        let armored = age::armor::ArmoredReader::new(sealed);
        let mut plain = Vec::new();
        age::Decryptor::new(armored)
            .unwrap()
            .decrypt(std::iter::once(identity))
            .unwrap()
            .read_to_end(&mut plain)
            .unwrap();
        plain
    };
    let mut passphrase = age::scrypt::Identity::new(SecretString::from(WORDS.to_owned()));
    passphrase.set_max_work_factor(22);
    let identity = String::from_utf8(read(key.locked.as_bytes(), &passphrase)).unwrap();
    let identity = age::x25519::Identity::from_str(&identity).unwrap();
    assert!(
        identity
            .to_string()
            .expose_secret()
            .starts_with("AGE-SECRET-KEY-1")
    );
    let plain = read(&sealed, &identity);
    assert_eq!(decode(&plain[256..]).unwrap(), programme(3));
}
