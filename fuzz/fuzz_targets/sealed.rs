//! Any bytes as a sealed answer, plain and armored. Whatever opens is what was sealed: nothing else was ever sealed for this key.
#![no_main]

use libfuzzer_sys::fuzz_target;
use viceversa::vault;

/// Made for `fuzz/seeds/sealed`; it opens nothing else.
const IDENTITY: &str = "AGE-SECRET-KEY-174TLU73GHTJL8Y89SS6G70UF22CSQ6FW8SPRAWNCX8SSS5E92Q9QDRDMSX";
const SEALED: &[u8] = b"four, four, five";

fuzz_target!(|bytes: &[u8]| {
    let armored = vault::armor(bytes);
    for file in [bytes, armored.as_bytes()] {
        if let Ok(plain) = vault::open_bytes(file, IDENTITY) {
            assert_eq!(plain, SEALED);
        }
    }
    let text = String::from_utf8_lossy(bytes);
    let _ = (vault::check_recipient(&text), vault::check_identity(&text));
});
