//! What links two answers of one person without a name: a code word made on their side, or a random ticket.

use crate::unicode;
use scrypt::{Params, scrypt};

use super::random;
use crate::Error;

/// scrypt's N is two to this power, with r = 8 and p = 1: 32 MiB. A code word has few bits (a first letter, a day), so each guess must
/// cost something to whoever would try them all: a phone takes about a second, a laptop a tenth of one.
const WORK_FACTOR: u8 = 15;

/// The letters of codes, tickets and salts: 32 that nobody mistakes for one another (Crockford's, in lower case).
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Characters of a salt and of a code: 100 bits.
const LENGTH: usize = 20;

/// A code word from answers that only one person knows: the same answers and the same salt give the same code in every wave, and
/// nothing else links it to anybody. Capitals, spaces, accents and punctuation in an answer do not matter. 20 letters, 100 bits.
///
/// It is as hard to guess as the answers are: whoever holds the salt and knows somebody well can try.
///
/// # Errors
/// `no-answers` when one of them is empty, `invalid-salt` when the salt is not one of [`new_salt`].
///
/// ```
/// let salt = "0123456789abcdef0123";
/// let code = viceversa::vault::link_code(&["M", "17", "Lyon", "R"], salt)?;
/// assert_eq!(code, viceversa::vault::link_code(&["m ", "17", "LYON", "r"], salt)?);
/// assert_eq!(code.len(), 20);
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn link_code(answers: &[impl AsRef<str>], salt: &str) -> Result<String, Error> {
    check_salt(salt)?;
    let plain: Vec<String> = answers
        .iter()
        .map(|answer| normal(answer.as_ref()))
        .collect();
    if plain.is_empty() || plain.iter().any(String::is_empty) {
        return Err(Error::new(
            "no-answers",
            "One of the questions for the code word has no answer.",
            "Answer all of them, or leave the code word out.",
        ));
    }
    let mut drawn = [0; LENGTH];
    Params::new(WORK_FACTOR, 8, 1, drawn.len())
        .ok()
        .and_then(|params| {
            // Answers hold letters and digits only, so a line break keeps "ab, c" apart from "a, bc".
            let word = plain.join("\n");
            scrypt(word.as_bytes(), salt.as_bytes(), &params, &mut drawn).ok()
        })
        .ok_or_else(|| {
            Error::new(
                "not-stretched",
                "The code word could not be computed.",
                "Try again; if it comes back, leave the code word out.",
            )
        })?;
    Ok(letters(&drawn))
}

/// Random tickets, one for each letter: four groups of four, 80 bits, each unlike the others.
///
/// # Errors
/// `no-randomness` when the platform gives none, `too-many` above 100,000.
pub fn tickets(count: u32) -> Result<Vec<String>, Error> {
    if count > 100_000 {
        return Err(Error::new(
            "too-many",
            "More tickets were asked for than any programme has people.",
            "Ask for at most 100,000.",
        ));
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
    Err(Error::new(
        "not-a-ticket",
        "This is not a ticket: it has four groups of four characters.",
        "Look at your letter again, or leave it empty.",
    ))
}

/// Whether a salt is one of [`new_salt`].
///
/// # Errors
/// `invalid-salt` when it is not.
pub fn check_salt(salt: &str) -> Result<(), Error> {
    if salt.len() == LENGTH && salt.bytes().all(|byte| LETTERS.contains(&byte)) {
        return Ok(());
    }
    Err(Error::new(
        "invalid-salt",
        "The programme's salt is not one that this program made.",
        "Open the link or the file again as it was sent.",
    ))
}

/// A programme's salt: the same for all its waves, so that code words of one person meet, and unlike any other programme's, so that
/// they meet nowhere else. It is no secret.
///
/// # Errors
/// `no-randomness` when the platform gives none.
pub fn new_salt() -> Result<String, Error> {
    let mut drawn = [0; LENGTH];
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
