//! Passphrases that can be written down and typed again, and an honest guess at how long one would hold.

use serde::Serialize;

use super::random;
use crate::words::say;
use crate::{Error, unicode};

/// 2,048 English words that differ in their first four letters (the list of BIP 39, as the age crate ships it under MIT or Apache-2.0).
const WORDS: &str = include_str!("words.txt");

/// Quotations, proverbs, verses, prayers and other sentences that guessers try whole, one a line, in four languages.
const PHRASES: &str = include_str!("phrases.txt");

/// Neighbours on keyboards, and what fingers do without thinking.
const KEYBOARD: [&str; 14] = [
    "qwertyuiop",
    "qwertzuiop",
    "azertyuiop",
    "asdfghjkl",
    "qsdfghjklm",
    "zxcvbnm",
    "yxcvbnm",
    "wxcvbn",
    "1qaz2wsx3edc4rfv5tgb6yhn",
    "1qay2wsx3edc4rfv5tgb6zhn",
    "1q2w3e4r5t6y7u8i9o0p",
    "1q2w3e4r5t6z7u8i9o0p",
    "qazwsxedcrfvtgb",
    "q1w2e3r4t5",
];

/// Eleven bits each: 77 in all.
const SUGGESTED_WORDS: usize = 7;

/// Suggests seven words, drawn evenly from 2,048: 77 bits.
///
/// # Errors
/// `no-randomness` when the platform gives none.
pub fn suggest_passphrase() -> Result<String, Error> {
    suggest(SUGGESTED_WORDS)
}

/// So many words, each drawn evenly.
pub(super) fn suggest(count: usize) -> Result<String, Error> {
    let words: Vec<&str> = WORDS.lines().collect();
    let mut chosen: Vec<&str> = Vec::new();
    while chosen.len() < count {
        let mut drawn = [0; 2];
        random(&mut drawn)?;
        // 2,048 divides 65,536, so every word is as likely as every other; what everybody tries first and what is there already is drawn again.
        let word = words[usize::from(u16::from_be_bytes(drawn)) % words.len()];
        if !COMMON.contains(&word) && !chosen.contains(&word) {
            chosen.push(word);
        }
    }
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

/// Estimates the strength of a passphrase, low rather than high: known sentences and runs of keys are taken out, and the rest is cut into
/// words, sequences, repeats and years as a guesser would try them, and each part counts as few bits as its kind allows. At about one guess a second and machine, 70 bits are out of reach.
#[must_use]
pub fn passphrase_strength(passphrase: &str) -> PassphraseStrength {
    let score = match bits(passphrase) {
        0..28 => 0,
        28..40 => 1,
        40..52 => 2,
        52..70 => 3,
        70.. => 4,
    };
    PassphraseStrength {
        score,
        text: say!(format!("vault-strength-{score}")),
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

/// Bits of a known phrase or a part of one: there are few, and they are tried early.
const PHRASE_BITS: u32 = 12;
/// Bits of a run of keys beside each other.
const RUN_BITS: u32 = 6;
/// Bits of a word that holds sentences together.
const SMALL_WORD_BITS: u32 = 4;
/// Fewest letters of a part of a phrase that counts as known.
const LEAST_OF_PHRASE: usize = 9;

/// Words that hold sentences together.
const SMALL_WORDS: [&str; 97] = [
    "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "from", "with",
    "by", "is", "are", "was", "be", "am", "i", "you", "he", "she", "it", "we", "they", "my",
    "your", "his", "her", "our", "me", "not", "no", "so", "as", "if", "do", "that", "this", "der",
    "die", "das", "den", "dem", "ein", "eine", "und", "oder", "ist", "sind", "ich", "du", "er",
    "sie", "es", "wir", "ihr", "mein", "nicht", "zu", "im", "auf", "mit", "von", "für", "le", "la",
    "les", "un", "une", "et", "ou", "est", "je", "tu", "il", "nous", "mon", "ma", "de", "du",
    "des", "dans", "pas", "que", "qui", "el", "los", "las", "una", "y", "en", "yo", "mi", "con",
];

/// The bits that a guesser has to find, low rather than high.
pub(super) fn bits(passphrase: &str) -> u32 {
    let (mut total, rest) = without_known(passphrase);
    let mut seen: Vec<String> = Vec::new();
    let parts = parts(&rest);
    // Words that were drawn from the list stay drawn, small ones too; a sentence has words beside them that stand in no such list.
    let word = |part: &&String| part.chars().next().is_some_and(char::is_alphabetic);
    let drawn = parts
        .iter()
        .filter(word)
        .all(|part| WORDS.lines().any(|one| one == part.to_lowercase()));
    for part in &parts {
        let plain = part.to_lowercase();
        total += if seen.contains(&plain) {
            1
        } else if !drawn && SMALL_WORDS.contains(&plain.as_str()) {
            SMALL_WORD_BITS.min(u32::try_from(plain.len()).unwrap_or(1) * 2)
        } else {
            part_bits(part, &plain)
        };
        seen.push(plain);
    }
    total
}

/// Takes known phrases, parts of them and runs of keys out, however they are spaced, written in capitals or with digits for letters:
/// what they count together, and what is left.
fn without_known(passphrase: &str) -> (u32, String) {
    let mut left: Vec<Option<char>> = passphrase.chars().map(Some).collect();
    let mut total = 0;
    for swapped in [false, true] {
        while let Some((from, until, bits)) = longest_known(&left, swapped) {
            total += bits;
            left[from..until].fill(None);
        }
    }
    // A gap stays a gap, so that what stood on its two sides is no word together.
    let rest = left.into_iter().map(|c| c.unwrap_or(' ')).collect();
    (total, rest)
}

/// Where the longest known piece stands, from and until which character, and its bits.
fn longest_known(left: &[Option<char>], swapped: bool) -> Option<(usize, usize, u32)> {
    // Letters and digits alone, with the place that each comes from; what was taken out parts what stood around it.
    let mut text = String::new();
    let mut places = Vec::new();
    for (at, c) in left.iter().enumerate() {
        let Some(c) = *c else {
            text.push('\0');
            places.push(at);
            continue;
        };
        let c = if swapped { letter_for(c) } else { c };
        for plain in plain(&c.to_string()).chars() {
            text.push(plain);
            places.extend(std::iter::repeat_n(at, plain.len_utf8()));
        }
    }
    let mut best: Option<(usize, usize, u32)> = None;
    let mut offer = |piece: &str, bits: u32| {
        if let Some(at) = text.find(piece) {
            let longer = best.is_none_or(|(from, until, _)| piece.len() > until - from);
            if longer {
                best = Some((at, at + piece.len(), bits));
            }
        }
    };
    for phrase in PHRASES.lines().flat_map(spellings) {
        let words: Vec<String> = phrase.split([' ', '\'']).map(plain).collect();
        for first in 0..words.len() {
            for last in (first + 1..=words.len()).rev() {
                let piece = words[first..last].concat();
                let whole = last - first == words.len();
                if piece.len() < LEAST_OF_PHRASE || (last - first < 2 && !whole) {
                    break;
                }
                if text.contains(&piece) {
                    offer(&piece, PHRASE_BITS);
                    break;
                }
            }
        }
        // And by the first letters of its words.
        if words.len() >= 8 {
            let initials: String = words
                .iter()
                .filter_map(|word| word.chars().next())
                .collect();
            offer(&initials, PHRASE_BITS + 2);
        }
    }
    for row in KEYBOARD {
        let back: String = row.chars().rev().collect();
        for row in [row, &back] {
            for first in 0..row.len() {
                for last in (first + 4..=row.len()).rev() {
                    if text.contains(&row[first..last]) {
                        offer(&row[first..last], RUN_BITS);
                        break;
                    }
                }
            }
        }
    }
    best.map(|(from, until, bits)| (places[from], places[until - 1] + 1, bits))
}

/// A phrase as it stands, and with its umlauts written as two letters.
fn spellings(phrase: &str) -> impl Iterator<Item = String> {
    let spelt = phrase
        .replace('ä', "ae")
        .replace('ö', "oe")
        .replace('ü', "ue");
    let differs = spelt != phrase;
    std::iter::once(phrase.to_owned()).chain(differs.then_some(spelt))
}

/// Letters and digits in small letters without accents.
fn plain(text: &str) -> String {
    let spelt = text.to_lowercase().replace('ß', "ss").replace('œ', "oe");
    unicode::nfkd(&spelt)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// The letter that a digit or sign is written for.
fn letter_for(c: char) -> char {
    match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        _ => c,
    }
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
