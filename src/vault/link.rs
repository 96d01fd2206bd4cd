//! What links two answers of one person without a name: a code word made on their side, or a random ticket.
//!
//! age has nothing of the kind, so code words are stretched with RustCrypto's scrypt, the one that age itself uses.

use scrypt::{Params, scrypt};
use serde::Serialize;
use zeroize::Zeroizing;

use super::{memory, passphrase, random};
use crate::words::failure;
use crate::{Error, unicode};

/// scrypt's N is two to this power, with r = 8 and p = 1, as for the programme itself: 256 MiB and about a second a guess. A code word
/// has few bits, so each guess must cost something to whoever would try them all.
const WORK_FACTOR: u8 = 18;
/// Programmes whose salt is of the first kind go on with what their earlier waves were made with, or nothing would meet.
const FIRST_WORK_FACTOR: u8 = 15;

/// The letters of codes, tickets and salts: 32 that nobody mistakes for one another (Crockford's, in lower case).
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Characters of a code, and of a salt of the first kind: 100 bits.
const LENGTH: usize = 20;
/// Characters of a salt: 120 bits. Its length says how code words are stretched.
const SALT_LENGTH: usize = 24;

/// Guesses that it takes, on average and low rather than high, to find two pairs of first letters (of a name, a place, a street) when they
/// are tried by how frequent they are: some twelve each. An attack on invented people needed 142.
const TWO_UNKNOWN: f64 = 144.0;
/// Seconds that a guess takes on a usual machine.
const SECONDS_A_GUESS: f64 = 1.0;

/// A code word from answers that only one person knows: the same answers and the same salt give the same code in every wave, and
/// nothing else links it to anybody. Capitals, spaces, accents and punctuation in an answer do not matter. 20 letters, 100 bits.
///
/// It is as hard to guess as the answers are: whoever holds the salt and knows somebody well can try ([`code_guesses`] says how often). A word
/// that the person drew and wrote down, as one more answer, puts it out of reach.
///
/// # Errors
/// `no-answers` when one of them is empty, `invalid-salt` when the salt is not one of [`new_salt`].
///
/// ```
/// let salt = "0123456789abcdef01234567";
/// let code = viceversa::vault::link_code(&["M", "17", "Lyon", "R"], salt)?;
/// assert_eq!(code, viceversa::vault::link_code(&["m ", "17", "LYON", "r"], salt)?);
/// assert_eq!(code.len(), 20);
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn link_code(answers: &[impl AsRef<str>], salt: &str) -> Result<String, Error> {
    check_salt(salt)?;
    let factor = if salt.len() == LENGTH {
        FIRST_WORK_FACTOR
    } else {
        WORK_FACTOR
    };
    let plain = Zeroizing::new(
        answers
            .iter()
            .map(|answer| normal(answer.as_ref()))
            .collect::<Vec<String>>(),
    );
    if plain.is_empty() || plain.iter().any(String::is_empty) {
        return Err(failure!("vault-no-answers", "no-answers"));
    }
    // The same answers must give the same letters on every device: it cannot cost less on a small one.
    if !memory::affords(factor) {
        return Err(memory::no_memory());
    }
    let mut drawn = Zeroizing::new([0; LENGTH]);
    Params::new(factor, 8, 1, drawn.len())
        .ok()
        .and_then(|params| {
            // Answers hold letters and digits only, so a line break keeps "ab, c" apart from "a, bc".
            let word = Zeroizing::new(plain.join("\n"));
            scrypt(
                word.as_bytes(),
                salt.as_bytes(),
                &params,
                drawn.as_mut_slice(),
            )
            .ok()
        })
        .ok_or_else(|| failure!("vault-not-stretched", "not-stretched"))?;
    Ok(letters(drawn.as_slice()))
}

/// A word of one's own for [`link_code`]: two of the 2,048 words, 22 bits.
///
/// # Errors
/// `no-randomness` when the platform gives none.
pub fn suggest_code_word() -> Result<String, Error> {
    passphrase::suggest(2)
}

/// How long somebody has to try who knows two of the four things that a code word is made of.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CodeGuesses {
    /// Guesses, on average.
    pub guesses: f64,
    /// About how long they take on one machine, in `unit`.
    pub amount: f64,
    /// "minute", "hour", "day" or "year".
    pub unit: String,
}

/// How many guesses find a code word when two of its four things are known and the rest is not, with or without (blank) a word of the
/// person's own.
///
/// ```
/// let without = viceversa::vault::code_guesses("");
/// assert_eq!((without.guesses, without.amount, without.unit.as_str()), (144.0, 2.0, "minute"));
/// ```
#[must_use]
pub fn code_guesses(own_word: &str) -> CodeGuesses {
    let bits = passphrase::bits(own_word.trim()).min(60);
    // Half of the words have been tried when the right one comes.
    let words = if bits == 0 {
        1.0
    } else {
        f64::from(2_u32).powi(i32::try_from(bits).unwrap_or(60) - 1)
    };
    let guesses = TWO_UNKNOWN * words;
    let seconds = guesses * SECONDS_A_GUESS;
    let units = [("year", 31_557_600.0), ("day", 86_400.0), ("hour", 3_600.0)];
    let (unit, length) = units
        .into_iter()
        .find(|(_, length)| seconds >= *length)
        .unwrap_or(("minute", 60.0));
    CodeGuesses {
        guesses,
        amount: (seconds / length).round().max(1.0),
        unit: unit.to_owned(),
    }
}

/// Random tickets, one for each letter: four groups of four, 80 bits, each unlike the others.
///
/// # Errors
/// `no-randomness` when the platform gives none, `too-many` above 100,000.
pub fn tickets(count: u32) -> Result<Vec<String>, Error> {
    if count > 100_000 {
        return Err(failure!("vault-too-many", "too-many"));
    }
    (0..count).map(|_| ticket()).collect()
}

/// A ticket as it is kept, however it was typed: capitals, spaces and missing dashes do not matter, nor an O for a zero.
///
/// # Errors
/// `not-a-ticket` when it is none.
pub fn read_ticket(typed: &str) -> Result<String, Error> {
    let letters: Vec<u8> = typed
        .trim()
        .bytes()
        .filter(|byte| !matches!(byte, b'-' | b' '))
        .map(|byte| match byte.to_ascii_lowercase() {
            b'o' => b'0',
            b'i' | b'l' => b'1',
            byte => byte,
        })
        .collect();
    let fits = letters.len() == 16 && letters.iter().all(|byte| LETTERS.contains(byte));
    if fits {
        return Ok(grouped(&letters));
    }
    Err(failure!("vault-not-a-ticket", "not-a-ticket"))
}

/// Whether a salt is one of [`new_salt`].
///
/// # Errors
/// `invalid-salt` when it is not.
pub fn check_salt(salt: &str) -> Result<(), Error> {
    let fits = matches!(salt.len(), LENGTH | SALT_LENGTH);
    if fits && salt.bytes().all(|byte| LETTERS.contains(&byte)) {
        return Ok(());
    }
    Err(failure!("vault-invalid-salt", "invalid-salt"))
}

/// Whether a text is a code word as [`link_code`] makes them.
#[must_use]
pub fn is_code(text: &str) -> bool {
    text.len() == LENGTH && text.bytes().all(|byte| LETTERS.contains(&byte))
}

/// A programme's salt: the same for all its waves, so that code words of one person meet, and unlike any other programme's, so that
/// they meet nowhere else. It is no secret.
///
/// # Errors
/// `no-randomness` when the platform gives none.
pub fn new_salt() -> Result<String, Error> {
    let mut drawn = [0; SALT_LENGTH];
    random(&mut drawn)?;
    Ok(letters(&drawn))
}

fn ticket() -> Result<String, Error> {
    let mut drawn = [0; 16];
    random(&mut drawn)?;
    Ok(grouped(letters(&drawn).as_bytes()))
}

fn grouped(letters: &[u8]) -> String {
    let groups: Vec<String> = letters
        .chunks(4)
        .map(|group| group.iter().map(|letter| *letter as char).collect())
        .collect();
    groups.join("-")
}

/// Five bits of each byte: 32 divides 256, so every letter is as likely as every other.
fn letters(drawn: &[u8]) -> String {
    drawn
        .iter()
        .map(|byte| LETTERS[usize::from(byte % 32)] as char)
        .collect()
}

/// Letters and digits alone, without case and accents: people do not remember how they wrote something half a year ago.
fn normal(answer: &str) -> String {
    let folded: String = caseless::default_case_fold_str(answer);
    let plain: String = unicode::nfkd(&folded)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect();
    // A day or a number is the same with or without a leading zero.
    if plain.bytes().all(|byte| byte.is_ascii_digit()) {
        let bare = plain.trim_start_matches('0');
        return if plain.is_empty() || !bare.is_empty() {
            bare.to_owned()
        } else {
            "0".to_owned()
        };
    }
    plain
}
