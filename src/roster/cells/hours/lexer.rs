//! Text to words, times and marks.

use super::doubt::{Half, Word};
use super::times::Time;
use super::words::{self, Meaning};
use crate::roster::cells::text::fold;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Time(Time),
    Says(Meaning),
    /// A dash.
    Dash,
    /// A new line or a semicolon.
    Break,
    /// All of every day.
    Always,
}

enum Raw {
    Time(Time),
    Word(String),
    /// Anything else; '*' is "24/7".
    Mark(char),
}

/// The tokens of a text, or `None` where something is not understood.
pub(super) fn tokens(text: &str) -> Option<Vec<Token>> {
    let raw = raw(text)?;
    let mut tokens = Vec::with_capacity(raw.len());
    let mut at = 0;
    while at < raw.len() {
        at += match &raw[at] {
            Raw::Time(time) => {
                tokens.push(Token::Time(*time));
                1
            }
            Raw::Mark('*') => {
                tokens.push(Token::Always);
                1
            }
            Raw::Mark('-') => {
                tokens.push(Token::Dash);
                1
            }
            Raw::Mark(',') => {
                tokens.push(Token::Says(Meaning::And));
                1
            }
            Raw::Mark(';') => {
                tokens.push(Token::Break);
                1
            }
            Raw::Mark(_) => 1,
            Raw::Word(word) => words_at(&raw[at..], word, &mut tokens)?,
        };
    }
    Some(tokens)
}

/// Takes a phrase or a word, and says of how many pieces it was.
fn words_at(raw: &[Raw], first: &str, tokens: &mut Vec<Token>) -> Option<usize> {
    // The words in front, with how many pieces there are up to each; a hyphen, a full stop or an apostrophe may join them.
    let mut words: Vec<&str> = Vec::new();
    let mut ends = Vec::new();
    for (at, piece) in raw.iter().enumerate() {
        match piece {
            Raw::Word(word) if words.len() < 5 => {
                words.push(word);
                ends.push(at + 1);
            }
            Raw::Mark('-' | '.' | '\'') => {}
            _ => break,
        }
    }
    if let Some((meaning, count)) = words::phrase(&words) {
        tokens.push(Token::Says(meaning));
        return ends.get(count - 1).copied();
    }
    match words::word(first) {
        Some(Meaning::But) => {
            let next = words.get(1).and_then(|word| words::word(word));
            matches!(next, Some(Meaning::Days(_) | Meaning::Part(_)))
                .then(|| tokens.push(Token::Says(Meaning::Except)))?;
        }
        Some(Meaning::Nothing) => {}
        Some(meaning) => tokens.push(Token::Says(meaning)),
        None => {
            let (day, part) = words::compound(first)?;
            tokens.push(Token::Says(Meaning::Days(day)));
            tokens.push(Token::Says(Meaning::Part(part)));
        }
    }
    Some(1)
}

fn raw(text: &str) -> Option<Vec<Raw>> {
    let chars: Vec<char> = text.chars().collect();
    let mut raw = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let c = chars[at];
        if c.is_ascii_digit() {
            if chars[at..].starts_with(&['2', '4', '/', '7']) {
                raw.push(Raw::Mark('*'));
                at += 4;
                continue;
            }
            let (time, length) = time(&chars[at..])?;
            raw.push(Raw::Time(time));
            at += length;
        } else if c.is_alphabetic() {
            let start = at;
            while at < chars.len()
                && (chars[at].is_alphabetic() || matches!(chars[at], '\u{300}'..='\u{36f}'))
            {
                at += 1;
            }
            let word = fold(&chars[start..at].iter().collect::<String>());
            // "9.30 Uhr" is no date.
            if word == "uhr"
                && let Some(Raw::Time(time)) = raw.last_mut()
            {
                time.dotted = false;
            }
            raw.push(Raw::Word(word));
        } else {
            at += 1;
            raw.push(Raw::Mark(match c {
                '-' | '–' | '—' | '‑' | '−' | '~' | '→' => '-',
                ',' | '+' | '&' | '/' | '|' | '\u{3001}' => ',',
                ';' | '\n' | '\r' => ';',
                '.' => '.',
                '\'' | '’' | '‘' => '\'',
                ':' | '(' | ')' | '!' => ' ',
                c if c.is_whitespace() => continue,
                _ => return None,
            }));
        }
    }
    Some(raw)
}

/// "9", "09", "930", "9:30", "9.30", "9h", "9h30", "9 h 30", each with an optional am or pm behind it.
fn time(chars: &[char]) -> Option<(Time, usize)> {
    let digits = |from: usize| {
        chars
            .get(from..)
            .unwrap_or(&[])
            .iter()
            .take_while(|c| c.is_ascii_digit())
            .count()
    };
    let spaces = |from: usize| {
        chars
            .get(from..)
            .unwrap_or(&[])
            .iter()
            .take_while(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}'))
            .count()
    };
    let value = |from: usize, to: usize| {
        chars[from..to]
            .iter()
            .try_fold(0u32, |n, c| Some(n * 10 + c.to_digit(10)?))
    };
    let is_h = |at: usize| matches!(chars.get(at), Some('h' | 'H'));
    let first = digits(0);
    let (mut hours, mut minutes, mut at) = match first {
        1 | 2 => (value(0, first)?, 0, first),
        3 | 4 => (value(0, first - 2)?, value(first - 2, first)?, first),
        _ => return None,
    };
    let mut dotted = false;
    if first <= 2 {
        let gap = spaces(at);
        let behind = at + gap + 1;
        if chars
            .get(at)
            .is_some_and(|c| matches!(c, ':' | '.' | 'h' | 'H'))
            && digits(at + 1) == 2
        {
            dotted = chars[at] == '.';
            minutes = value(at + 1, at + 3)?;
            at += 3;
            // "9:30 h".
            let unit = at + spaces(at);
            if is_h(unit) && !chars.get(unit + 1).is_some_and(|c| c.is_alphanumeric()) {
                dotted = false;
                at = unit + 1;
            }
        } else if is_h(at + gap) && digits(behind + spaces(behind)) == 2 && spaces(behind) > 0 {
            let from = behind + spaces(behind);
            minutes = value(from, from + 2)?;
            at = from + 2;
        } else if is_h(at + gap) && !chars.get(behind).is_some_and(|c| c.is_alphanumeric()) {
            at = behind;
        }
    }
    let space = spaces(at);
    let half = match chars.get(at + space..).unwrap_or(&[]) {
        [a, 'm' | 'M', rest @ ..] if !rest.first().is_some_and(|c| c.is_alphanumeric()) => {
            half_of(*a).map(|h| (h, 2))
        }
        [a, '.', 'm' | 'M', rest @ ..] => {
            half_of(*a).map(|h| (h, 3 + usize::from(rest.first() == Some(&'.'))))
        }
        // "9a-5p".
        [a @ ('a' | 'p' | 'A' | 'P'), rest @ ..]
            if space == 0 && !rest.first().is_some_and(|c| c.is_alphanumeric()) =>
        {
            half_of(*a).map(|h| (h, 1))
        }
        _ => None,
    };
    // "10-12 am Dienstag": on Tuesday.
    let half = half.filter(|(half, length)| {
        *half != Half::Am || !begins_german_on(chars.get(at + space + length..).unwrap_or(&[]))
    });
    if let Some((_, length)) = half {
        at += space + length;
        hours = hours.min(99);
    }
    let total = hours * 60 + minutes;
    (minutes < 60 && total <= super::week::DAY).then_some((
        Time {
            minutes: total,
            half: half.map(|(h, _)| h),
            exact: chars[0] == '0' || first == 4,
            dotted,
        },
        at,
    ))
}

fn half_of(c: char) -> Option<Half> {
    match c {
        'a' | 'A' => Some(Half::Am),
        'p' | 'P' => Some(Half::Pm),
        _ => None,
    }
}

fn begins_german_on(chars: &[char]) -> bool {
    let word: String = chars
        .iter()
        .skip_while(|c| **c == ' ')
        .take_while(|c| c.is_alphabetic())
        .collect();
    let folded = fold(&word);
    words::compound(&folded).is_some()
        || words::GERMAN.contains(&folded.as_str())
        || matches!(folded.as_str(), "vormittag" | "nachmittag" | "abend")
}

/// "am Montag" is German for "on Monday", "am Nachmittag" for "in the afternoon".
pub(super) fn is_german_on(next: Option<&Token>) -> bool {
    matches!(
        next,
        Some(Token::Says(
            Meaning::Days(_) | Meaning::Part(_) | Meaning::Noon
        ))
    )
}

/// The part of the day that "am" or "pm" alone stands for.
pub(super) fn part_of(half: Half) -> Word {
    match half {
        Half::Am => Word::Morning,
        Half::Pm => Word::Afternoon,
    }
}
