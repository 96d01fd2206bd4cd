//! Sealing, passphrases, code words and tickets.

use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

use super::text::{Answer, answer, read, throw};
use crate::{json, vault};

/// A passphrase.
#[wasm_bindgen(js_name = suggestPassphrase)]
pub fn suggest_passphrase() -> Answer {
    answer(vault::suggest_passphrase())
}

/// A passphrase to `PassphraseStrength`.
#[wasm_bindgen(js_name = passphraseStrength)]
#[must_use]
pub fn passphrase_strength(passphrase: String) -> String {
    json::encode(&vault::passphrase_strength(&Zeroizing::new(passphrase)))
}

/// `KeyPair`.
#[wasm_bindgen(js_name = keyPair)]
pub fn key_pair() -> Answer {
    answer(vault::key_pair())
}

/// A text and a recipient to a sealed file.
#[wasm_bindgen]
pub fn seal(text: &str, recipient: &str) -> Answer<Vec<u8>> {
    throw(vault::seal(text, recipient))
}

/// A sealed file to the same as text.
#[wasm_bindgen]
pub fn armor(sealed: &[u8]) -> Answer {
    throw(vault::armor(sealed))
}

/// A sealed file, armored or not, and an identity to the text.
#[wasm_bindgen]
pub fn open(sealed: &[u8], identity: String) -> Answer {
    let identity = Zeroizing::new(identity);
    throw(vault::open(sealed, &identity))
}

/// A salt for code words.
#[wasm_bindgen(js_name = newSalt)]
pub fn new_salt() -> Answer {
    throw(vault::new_salt())
}

/// `string[]` and a salt to a code word.
#[wasm_bindgen(js_name = linkCode)]
pub fn link_code(answers: &str, salt: &str) -> Answer {
    let answers = Zeroizing::new(read::<Vec<String>>("answers", answers)?);
    throw(vault::link_code(&answers, salt))
}

/// A word of one's own for a code word.
#[wasm_bindgen(js_name = suggestCodeWord)]
pub fn suggest_code_word() -> Answer {
    throw(vault::suggest_code_word())
}

/// A word of one's own, or none, to `CodeGuesses`.
#[wasm_bindgen(js_name = codeGuesses)]
pub fn code_guesses(own_word: &str) -> Answer {
    answer(Ok(vault::code_guesses(own_word)))
}

/// How many, to `string[]`.
#[wasm_bindgen]
pub fn tickets(count: f64) -> Answer {
    answer(vault::tickets(count as u32))
}
