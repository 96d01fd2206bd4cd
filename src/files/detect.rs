//! Which legacy encoding a text is in: every candidate reads it, and the one whose letters fall as letters do in some language is believed.
//!
//! Names and towns are short, so each letter beyond ASCII is weighed by itself: whether a language of that encoding has it, whether it stands
//! where letters stand, and whether vowels and consonants take turns around it (an `è` stands between consonants where a `č` stands between vowels).

use crate::unicode;

use super::codec::{self, BIG5, Codec, EUC_JP, EUC_KR, GB18030, SHIFT_JIS, WINDOWS_1252};

/// What a text is best read as.
pub(super) struct Choice {
    pub(super) best: Codec,
    /// Reads differently and is as plausible.
    pub(super) equal: Option<Codec>,
}

/// The letters beyond ASCII of languages, and the encodings they are written in.
const LANGUAGES: &[(&str, &str)] = &[
    // Western rosters mix languages, so theirs are one.
    (
        "windows-1252 iso-8859-15 macintosh",
        "äöüßéèêëàâçîïôûùœáíóúñãõìòåæøÿ",
    ),
    // Icelandic and Faroese.
    ("windows-1252 iso-8859-15", "áéíóúýæöðþø"),
    // Finnish and Estonian names with borrowed letters.
    ("iso-8859-15 windows-1257", "äöåõüšž"),
    // Polish.
    ("windows-1250 iso-8859-2", "ąćęłńóśźż"),
    // Czech and Slovak.
    ("windows-1250 iso-8859-2", "áčďéěíľĺňóôřŕšťúůýžä"),
    // Hungarian, with the German names in it.
    ("windows-1250 iso-8859-2", "áéíóöőúüűä"),
    // Croatian, Bosnian, Slovenian, Serbian in Latin letters.
    ("windows-1250 iso-8859-2", "čćđšž"),
    // Romanian, with the cedillas that these encodings have.
    ("windows-1250 iso-8859-2", "ăâîşţ"),
    // Turkish.
    ("windows-1254", "çğıöşüâîû"),
    // Lithuanian; Latvian.
    ("windows-1257", "ąčęėįšųūž"),
    ("windows-1257", "āčēģīķļņšūž"),
    // Russian, Bulgarian, Ukrainian, Belarusian; Serbian and Macedonian.
    (
        "windows-1251 koi8-r iso-8859-5",
        "абвгдежзийклмнопрстуфхцчшщъыьэюяё",
    ),
    (
        "windows-1251 iso-8859-5",
        "абвгґдеєжзиіїйклмнопрстуўфхцчшщьюя",
    ),
    (
        "windows-1251 iso-8859-5",
        "абвгдђѓежзѕијклљмнњопрстћќуфхцчџш",
    ),
    (
        "windows-1253 iso-8859-7",
        "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
    ),
    ("windows-1255", "אבגדהוזחטיךכלםמןנסעףפץצקרשת"),
    ("windows-1256", "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىةپچژگ"),
];

/// Below this weight a letter, a single-byte reading is not believed where the bytes are also pairs of an East Asian encoding.
const BELIEVED: i64 = 2;

/// So many letters beyond ASCII settle it.
const WEIGHED: usize = 100_000;

/// Weighs all readings of bytes that are not UTF-8.
pub(super) fn legacy(whole: &[u8]) -> Choice {
    let beyond = whole
        .iter()
        .enumerate()
        .filter(|(_, byte)| !byte.is_ascii());
    // Up to a line's end: it never parts a pair of bytes.
    let end = beyond
        .map(|(at, _)| at)
        .nth(WEIGHED)
        .and_then(|at| memchr::memchr(b'\n', &whole[at..]).map(|line| at + line));
    let bytes = &whole[..end.unwrap_or(whole.len())];
    let letters = i64::try_from(bytes.iter().filter(|byte| !byte.is_ascii()).count()).unwrap_or(1);
    let scores: Vec<(Codec, i64)> = codec::singles()
        .iter()
        .map(|(codec, table)| (*codec, plausibility(bytes, *codec, table)))
        .collect();
    let top = scores.iter().map(|(_, score)| *score).max().unwrap_or(0);
    if top < BELIEVED * letters
        && let Some(best) = east_asian(bytes)
    {
        return Choice { best, equal: None };
    }
    let mut best = scores
        .iter()
        .filter(|(_, score)| *score == top)
        .map(|(codec, _)| *codec);
    let first = best.next().unwrap_or(WINDOWS_1252);
    let equal = best.find(|other| reads_differently(whole, first, *other));
    Choice { best: first, equal }
}

fn reads_differently(bytes: &[u8], one: Codec, other: Codec) -> bool {
    let (Some(one), Some(other)) = (one.upper_half(), other.upper_half()) else {
        return true;
    };
    bytes
        .iter()
        .filter_map(|byte| byte.checked_sub(128))
        .any(|upper| one[usize::from(upper)] != other[usize::from(upper)])
}

/// How much the characters beyond ASCII look like letters of one language inside words: the best of the encoding's languages.
fn plausibility(bytes: &[u8], codec: Codec, table: &[char; 128]) -> i64 {
    let languages: Vec<&str> = LANGUAGES
        .iter()
        .filter(|(encodings, _)| encodings.split(' ').any(|name| name == codec.name()))
        .map(|(_, letters)| *letters)
        .collect();
    // Whether a byte is a letter of each language is asked of 128 bytes once, not of every byte of the file.
    let kinds: Vec<Kind> = table.iter().map(|c| Kind::of(*c, &languages)).collect();
    let at = |index: Option<usize>| match index.and_then(|index| bytes.get(index)) {
        None => ' ',
        Some(&byte) => match byte.checked_sub(128) {
            None => char::from(byte),
            Some(upper) => table[usize::from(upper)],
        },
    };
    let mut common = 0;
    let mut of_language = vec![0; languages.len().max(1)];
    for (index, &byte) in bytes.iter().enumerate() {
        let Some(upper) = byte.checked_sub(128) else {
            continue;
        };
        let kind = &kinds[usize::from(upper)];
        let before = at(index.checked_sub(1));
        let after = at(index.checked_add(1));
        common += weigh(before, table[usize::from(upper)], after, kind);
        if kind.letter {
            for (language, score) in of_language.iter_mut().enumerate() {
                let known = kind.languages & 1 << language != 0;
                *score += if known { 3 } else { -2 };
            }
        }
    }
    common + of_language.into_iter().max().unwrap_or(0)
}

/// What is known of a character without its neighbours.
struct Kind {
    letter: bool,
    latin: bool,
    vowel: bool,
    /// A bit for each language that has it.
    languages: u32,
}

impl Kind {
    fn of(here: char, languages: &[&str]) -> Kind {
        let small = here.to_lowercase().next().unwrap_or(here);
        let languages = languages
            .iter()
            .enumerate()
            .filter(|(_, letters)| letters.contains(small))
            .fold(0, |bits, (at, _)| bits | 1 << at);
        Kind {
            letter: here.is_alphabetic() || languages != 0,
            latin: latin(here),
            vowel: vowel(here),
            languages,
        }
    }
}

/// What speaks for a character where it stands, whatever the language.
fn weigh(before: char, here: char, after: char, kind: &Kind) -> i64 {
    if here == char::REPLACEMENT_CHARACTER || here.is_control() {
        return -8;
    }
    let inside = before.is_alphabetic() && after.is_alphabetic();
    let touching = before.is_alphabetic() || after.is_alphabetic();
    if here == '€' {
        // A price, not a letter.
        return if touching { -4 } else { 2 };
    }
    if matches!(
        here,
        '’' | '‘' | '“' | '”' | '–' | '—' | '…' | '\u{a0}' | '„'
    ) {
        return if here != '’' && inside { -3 } else { 1 };
    }
    if !kind.letter {
        return if inside { -4 } else { -1 };
    }
    if here.is_uppercase() && before.is_lowercase() {
        return -6;
    }
    // A word is written in one script.
    if [before, after]
        .iter()
        .any(|other| other.is_alphabetic() && latin(*other) != kind.latin)
    {
        return -6;
    }
    if !touching {
        return -2;
    }
    if !here.is_lowercase() && !here.is_uppercase() {
        // A script without capitals, and mostly without vowels.
        return 1;
    }
    let start = i64::from(here.is_lowercase() && !before.is_alphabetic());
    [before, after]
        .iter()
        .filter(|other| other.is_alphabetic())
        .map(|other| if vowel(*other) == kind.vowel { -1 } else { 1 })
        // Names begin with a capital.
        .sum::<i64>()
        - start
}

fn latin(c: char) -> bool {
    u32::from(c) < 0x250
}

fn vowel(c: char) -> bool {
    let base = match c.is_ascii() {
        true => c,
        false => unicode::nfd(c.encode_utf8(&mut [0; 4]))
            .chars()
            .next()
            .unwrap_or(c),
    };
    let base = base.to_lowercase().next().unwrap_or(base);
    "aeiouyæøœıаеиоуыэюяєіαεηιουω".contains(base)
}

/// Which East Asian encoding all the bytes are whole characters of, and common ones.
fn east_asian(bytes: &[u8]) -> Option<Codec> {
    [EUC_KR, EUC_JP, SHIFT_JIS, GB18030, BIG5]
        .into_iter()
        .filter_map(|codec| Some((codec, pairs(bytes, codec)?)))
        // The first of equals: Korean is the narrowest, so it is asked first.
        .rev()
        .max_by_key(|(_, score)| *score)
        .filter(|(_, score)| *score > 0)
        .map(|(codec, _)| codec)
}

/// How common the characters are, in tenths of a character; nothing where a byte fits no character.
fn pairs(bytes: &[u8], codec: Codec) -> Option<i64> {
    let (mut score, mut count) = (0_i64, 0_i64);
    let mut at = 0;
    while let Some(&lead) = bytes.get(at) {
        at += 1;
        if lead.is_ascii() {
            continue;
        }
        count += 1;
        if codec == SHIFT_JIS && (0xA1..=0xDF).contains(&lead) {
            // A half-width kana: one byte, and rare in names of people and towns.
            score -= 3;
            continue;
        }
        let trail = *bytes.get(at)?;
        at += 1;
        score += pair(codec, lead, trail)?;
    }
    (count > 0).then(|| 10 * score / count)
}

fn pair(codec: Codec, lead: u8, trail: u8) -> Option<i64> {
    let graphic = (0xA1..=0xFE).contains(&trail);
    match codec {
        EUC_KR => {
            if !(0x81..=0xFD).contains(&lead) || !(0x41..=0xFE).contains(&trail) {
                return None;
            }
            // Syllables; beyond them Chinese characters and signs.
            Some(if (0xB0..=0xC8).contains(&lead) && graphic {
                9
            } else {
                -9
            })
        }
        EUC_JP => {
            if lead == 0x8E || !((0xA1..=0xFE).contains(&lead) && graphic) {
                return None;
            }
            Some(match lead {
                0xA4 | 0xA5 => 20,
                0xB0..=0xCF => 4,
                _ => 0,
            })
        }
        SHIFT_JIS => {
            if !matches!(lead, 0x81..=0x9F | 0xE0..=0xFC)
                || !matches!(trail, 0x40..=0x7E | 0x80..=0xFC)
            {
                return None;
            }
            Some(match lead {
                0x82 | 0x83 => 12,
                0x88..=0x97 => 9,
                _ => 2,
            })
        }
        GB18030 => {
            if !(0x81..=0xFE).contains(&lead) || !matches!(trail, 0x40..=0x7E | 0x80..=0xFE) {
                return None;
            }
            Some(match lead {
                0xB0..=0xD7 if graphic => 8,
                0xD8..=0xF7 if graphic => 4,
                _ => -4,
            })
        }
        _ => {
            if !(0x81..=0xFE).contains(&lead) || !((0x40..=0x7E).contains(&trail) || graphic) {
                return None;
            }
            Some(match lead {
                0xA4..=0xC6 => 7,
                0xC9..=0xF9 => 3,
                _ => -4,
            })
        }
    }
}
