//! Passphrases that can be written down and typed again, and an honest guess at how long one would hold.

use serde::Serialize;

use super::random;
use crate::Error;

/// 2,048 English words that differ in their first four letters (the list of BIP 39, as the age crate ships it under MIT or Apache-2.0).
const WORDS: &str = include_str!("words.txt");

/// Eleven bits each: 77 in all.
const SUGGESTED_WORDS: usize = 7;

/// Suggests seven words, drawn evenly from 2,048: 77 bits.
///
/// # Errors
/// `no-randomness` when the platform gives none.
pub fn suggest_passphrase() -> Result<String, Error> {
    let words: Vec<&str> = WORDS.lines().collect();
    let mut drawn = [0; SUGGESTED_WORDS * 2];
    random(&mut drawn)?;
    let chosen: Vec<&str> = drawn
        .chunks_exact(2)
        .filter_map(|pair| {
            // 2,048 divides 65,536, so every word is as likely as every other.
            let index = usize::from(pair[0]) << 8 | usize::from(pair[1]);
            words.get(index % words.len()).copied()
        })
        .collect();
    Ok(chosen.join("-"))
}

/// How long a passphrase would hold against somebody who has the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PassphraseStrength {
    /// 0 (guessed at once) to 4 (out of reach).
    pub score: u8,
    /// One sentence.
    pub text: String,
}

/// Estimates the strength of a passphrase, low rather than high: it is cut into words, sequences, repeats and years as a guesser would
/// try them, and each part counts as few bits as its kind allows. At about one guess a second and machine, 70 bits are out of reach.
#[must_use]
pub fn passphrase_strength(passphrase: &str) -> PassphraseStrength {
    let (score, text) = match bits(passphrase) {
        0..28 => (0, "Guessed at once; take the suggested one."),
        28..40 => (1, "Weak: one machine guesses it in days or weeks."),
        40..52 => (2, "Fair: holds against one machine, not against many."),
        52..70 => (3, "Good: holds against all but the largest effort."),
        70.. => (4, "Strong: out of reach of guessing."),
    };
    PassphraseStrength {
        score,
        text: text.to_owned(),
    }
}

/// What everybody tries first; each counts as next to nothing.
const COMMON: [&str; 36] = [
    "password",
    "passwort",
    "kennwort",
    "contraseña",
    "motdepasse",
    "passphrase",
    "secret",
    "geheim",
    "letmein",
    "welcome",
    "willkommen",
    "bienvenue",
    "bienvenido",
    "admin",
    "login",
    "master",
    "dragon",
    "monkey",
    "football",
    "fussball",
    "iloveyou",
    "sunshine",
    "princess",
    "qwerty",
    "qwertz",
    "azerty",
    "asdf",
    "yxcv",
    "zxcv",
    "viceversa",
    "vice",
    "versa",
    "mentor",
    "mentee",
    "mentoring",
    "reverse",
];

/// Bits of one word of a language, as a guesser would order them by use.
const WORD_BITS: u32 = 11;
/// Bits of a word that is in no small list.
const RARE_WORD_BITS: u32 = 16;

fn bits(passphrase: &str) -> u32 {
    let mut seen: Vec<String> = Vec::new();
    let mut total: u32 = 0;
    for part in parts(passphrase) {
        let plain = part.to_lowercase();
        total += if seen.contains(&plain) {
            1
        } else {
            part_bits(&part, &plain)
        };
        seen.push(plain);
    }
    total
}

/// Runs of letters, of digits, and of everything else.
fn parts(passphrase: &str) -> Vec<String> {
    let kind = |c: char| match c {
        _ if c.is_alphabetic() => 0,
        _ if c.is_numeric() => 1,
        _ => 2,
    };
    let mut parts: Vec<String> = Vec::new();
    let mut last = None;
    for c in passphrase.chars() {
        match parts.last_mut() {
            Some(part) if last == Some(kind(c)) => part.push(c),
            _ => parts.push(c.to_string()),
        }
        last = Some(kind(c));
    }
    parts
}

fn part_bits(part: &str, plain: &str) -> u32 {
    let chars: Vec<char> = plain.chars().collect();
    let length = u32::try_from(chars.len()).unwrap_or(u32::MAX);
    if is_sequence(&chars) {
        return 3 + length.min(8) / 2;
    }
    let first = chars.first().copied().unwrap_or(' ');
    if first.is_numeric() {
        // A year, a date and a telephone number are guessed before any other digits.
        return match length {
            4 if plain.starts_with("19") || plain.starts_with("20") => 6,
            _ => (length.saturating_mul(5) / 2).min(40),
        };
    }
    if !first.is_alphabetic() {
        return if length == 1 { 1 } else { length.min(10) * 2 };
    }
    let capitals = u32::from(part.chars().any(char::is_uppercase));
    let word = if COMMON.contains(&plain) {
        2
    } else if WORDS.lines().any(|word| word == plain) {
        WORD_BITS
    } else if looks_like_a_word(&chars) {
        // Long runs are taken for several words, at about two bits a letter.
        (length * 2)
            .max(length.min(8) * 2)
            .min(RARE_WORD_BITS.max(length * 3 / 2))
    } else {
        length.saturating_mul(4)
    };
    word.min(length.saturating_mul(5)) + capitals
}

/// The same step from each character to the next: "aaaa", "1234", "cba".
fn is_sequence(chars: &[char]) -> bool {
    let step = |pair: &[char]| match (pair[0], pair[1]) {
        // 0 follows 9 on a keyboard.
        ('9', '0') => 1,
        ('0', '9') => -1,
        (before, after) => i64::from(u32::from(after)) - i64::from(u32::from(before)),
    };
    chars.len() >= 3
        && chars.windows(2).all(|pair| step(pair).abs() <= 1)
        && chars
            .windows(3)
            .all(|three| step(&three[..2]) == step(&three[1..]))
}

fn looks_like_a_word(chars: &[char]) -> bool {
    // Other scripts than Latin have other vowels: taken for words.
    if chars.iter().any(|c| !c.is_ascii()) {
        return true;
    }
    let vowels = chars.iter().filter(|c| "aeiouy".contains(**c)).count();
    vowels * 5 >= chars.len() && vowels * 10 <= chars.len() * 7
}
