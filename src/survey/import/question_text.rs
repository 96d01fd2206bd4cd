//! A question as it stands in a header, and the same question in an instrument: without numbering, tags, hints, codes, and the question of
//! the grid that it stands in.

use std::borrow::Cow;

use crate::roster::cells::text::{fold, tidy};

/// Text without markup: tags left out, the usual character references as characters.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains(['<', '&']) {
        return Cow::Borrowed(text);
    }
    let mut bare = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('<') {
        bare.push_str(&rest[..open]);
        let tag = &rest[open + 1..];
        let name = tag.strip_prefix('/').unwrap_or(tag);
        // "< 5 hours" is no tag.
        match tag
            .find('>')
            .filter(|_| name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!'))
        {
            Some(close) => {
                let block = ["br", "p", "div", "li", "/p", "/div", "/li", "td", "tr"];
                let word = tag[..close].split([' ', '\n']).next().unwrap_or_default();
                if block.contains(&word.trim_end_matches('/').to_ascii_lowercase().as_str()) {
                    bare.push(' ');
                }
                rest = &tag[close + 1..];
            }
            None => {
                bare.push('<');
                rest = tag;
            }
        }
    }
    bare.push_str(rest);
    let mut text = String::with_capacity(bare.len());
    let mut rest = bare.as_str();
    while let Some(at) = rest.find('&') {
        text.push_str(&rest[..at]);
        let reference = rest[at + 1..].find(';').filter(|end| *end <= 8);
        let known = reference.and_then(|end| character(&rest[at + 1..at + 1 + end]));
        match (known, reference) {
            (Some(letter), Some(end)) => {
                text.push(letter);
                rest = &rest[at + end + 2..];
            }
            _ => {
                text.push('&');
                rest = &rest[at + 1..];
            }
        }
    }
    text.push_str(rest);
    Cow::Owned(tidy(&text).into_owned())
}

fn character(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|c| !c.is_control());
    }
    Some(match name {
        "nbsp" => ' ',
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "auml" => 'ä',
        "ouml" => 'ö',
        "uuml" => 'ü',
        "Auml" => 'Ä',
        "Ouml" => 'Ö',
        "Uuml" => 'Ü',
        "szlig" => 'ß',
        "eacute" => 'é',
        "egrave" => 'è',
        "agrave" => 'à',
        "ccedil" => 'ç',
        "ntilde" => 'ñ',
        "rsquo" | "lsquo" => '\'',
        "ndash" | "mdash" => '-',
        "hellip" => '…',
        _ => return None,
    })
}

/// "Question [Part]", "[Part] Question", "Question: Part", "Question > Part" and "Question - Part" as question and part.
pub(super) fn split(text: &str) -> (String, String) {
    let plain = plain(text);
    let text = plain.trim();
    if let Some(open) = text.strip_suffix(']').and_then(|t| t.rfind('[')) {
        let part = &text[open + 1..text.len() - 1];
        let question = without_code(text[..open].trim());
        if !question.is_empty() && !part.trim().is_empty() {
            return (question.to_owned(), part.trim().to_owned());
        }
    }
    // LimeSurvey's "G1[SQ001]. [Part] Question".
    if let Some((code, rest)) = text.split_once(". [")
        && is_code(code)
        && let Some((part, question)) = rest.split_once(']')
    {
        return (question.trim().to_owned(), part.trim().to_owned());
    }
    if let Some((part, question)) = text.strip_prefix('[').and_then(|t| t.split_once(']'))
        && part.contains(char::is_alphabetic)
        && !question.trim().is_empty()
    {
        return (question.trim().to_owned(), part.trim().to_owned());
    }
    match text.rsplit_once(" - ").or_else(|| text.rsplit_once(" > ")) {
        Some((question, part)) if !is_code(question) => {
            (question.trim().to_owned(), part.trim().to_owned())
        }
        _ => (text.to_owned(), String::new()),
    }
}

/// LimeSurvey's "G1[SQ001]. Question [Part]" has a code for each part before the question that they share.
fn without_code(question: &str) -> &str {
    match question.split_once("]. ") {
        Some((code, rest)) if !code.contains(' ') && code.contains('[') => rest.trim(),
        _ => question,
    }
}

/// A text as it is compared, without what is around the question: tags, "1." and "Q3:" before it, "(1 = low)" and "*" behind it.
pub(super) fn bare(text: &str) -> String {
    let plain = plain(text);
    let mut text = plain.trim();
    for _ in 0..3 {
        let next = without_number(text);
        if next.len() == text.len() {
            break;
        }
        text = next;
    }
    while let Some((question, hint)) = text
        .trim_end()
        .trim_end_matches(['*', ':'])
        .trim_end()
        .strip_suffix(')')
        .and_then(|t| t.rsplit_once('('))
    {
        if question.trim().is_empty() || hint.contains(')') {
            break;
        }
        text = question;
    }
    fold(text)
}

/// Without "1.", "1)", "(1)", "a)", "Q3:", "Q3_1.", "Frage 2 -", "G1[SQ001]." in front.
fn without_number(text: &str) -> &str {
    let text = text.trim_start();
    // "(1)" and "[Q2]", but not "(At work) I feel heard".
    for (open, close) in [('(', ')'), ('[', ']')] {
        if let Some((inside, rest)) = text.strip_prefix(open).and_then(|t| t.split_once(close))
            && is_number(inside)
        {
            return rest.trim_start_matches(|c: char| c.is_whitespace() || ".:-–)".contains(c));
        }
    }
    const WORDS: &[&str] = &[
        "question",
        "frage",
        "pregunta",
        "item",
        "statement",
        "aussage",
        "nr",
        "no",
        "n",
    ];
    let mut start = text;
    let word = text
        .split([' ', '.', '°', 'º', '#'])
        .next()
        .unwrap_or_default();
    if WORDS.contains(&fold(word).as_str()) {
        let rest = text[word.len()..].trim_start_matches([' ', '.', '°', 'º', '#']);
        if rest.starts_with(|c: char| c.is_ascii_digit()) {
            start = rest;
        }
    }
    let start = start.strip_prefix('#').unwrap_or(start);
    let end = start
        .find(|c: char| c.is_whitespace() || ":)–—".contains(c))
        .unwrap_or(start.len());
    let (token, rest) = start.split_at(end);
    let mark = rest.trim_start();
    let marked =
        mark.starts_with([':', ')', '–', '—', '.', '-', '|']) || token.ends_with(['.', '_', '-']);
    let token = token.trim_end_matches(['.', '_', '-']);
    let numbered = token.starts_with(|c: char| c.is_ascii_digit()) && is_number(token);
    // "1 I feel heard"; "a I feel" is a word.
    let letter = token.len() == 1 && marked && !mark.starts_with('-');
    if numbered && !rest.is_empty() || marked && (is_code(token) || letter) {
        let rest = mark.trim_start_matches(|c: char| c.is_whitespace() || ":)–—.-|".contains(c));
        if !rest.is_empty() {
            return rest;
        }
    }
    // "1.I feel heard".
    if let Some((number, rest)) = start.split_once('.')
        && !number.is_empty()
        && number.bytes().all(|b| b.is_ascii_digit())
        && rest.starts_with(char::is_alphabetic)
    {
        return rest;
    }
    text
}

/// "1", "1.2", "1a", "12b", "Q2".
fn is_number(text: &str) -> bool {
    let text = text.trim();
    let bare = text
        .strip_prefix(['Q', 'q', 'F', 'f', 'V', 'v'])
        .unwrap_or(text);
    let digits = bare.trim_end_matches(|c: char| c.is_ascii_lowercase());
    !digits.is_empty()
        && bare.len() <= digits.len() + 1
        && digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.bytes().all(|b| b.is_ascii_digit() || b == b'.')
}

/// A variable's name: "Q3", "G1Q00001", "G1[SQ001]", "A101_02", "v_12", "QID4".
fn is_code(text: &str) -> bool {
    let text = text.trim();
    let bare = text.split('[').next().unwrap_or_default();
    let closed = bare.len() == text.len() || text.ends_with(']');
    let name = |c: char| c.is_ascii_alphanumeric() || "_.-#".contains(c);
    closed
        && bare.starts_with(|c: char| c.is_ascii_alphabetic())
        && bare.chars().all(name)
        && (bare.contains(|c: char| c.is_ascii_digit()) || bare.len() < text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_the_same_with_numbering_tags_hints_and_codes_around_it() {
        for text in [
            "I feel heard",
            "1. I feel heard",
            "1) I feel heard.",
            "1.) I feel heard",
            "(1) I feel heard",
            "[1] I feel heard",
            "1 - I feel heard",
            "1 I feel heard",
            "01. I feel heard",
            "1.2 I feel heard",
            "1.2. I feel heard",
            "1a) I feel heard",
            "a) I feel heard",
            "#3 I feel heard",
            "Q3: I feel heard",
            "Q3. I feel heard",
            "Q3 - I feel heard",
            "Q3) I feel heard",
            "Q3_1: I feel heard",
            "Q3.1: I feel heard",
            "A101_02: I feel heard",
            "G1Q00001. I feel heard",
            "G1[SQ001]. I feel heard",
            "Frage 3: I feel heard",
            "Question 3. I feel heard",
            "Pregunta 12 - I feel heard",
            "Nr. 4: I feel heard",
            "Item 4 I feel heard",
            "Q3: 1. I feel heard",
            "I feel heard (1 = low, 5 = high)",
            "I feel heard (1 = low) (optional)",
            "I feel heard *",
            "I feel heard (required)*",
            "2) I feel heard (1 = low)",
            "<b>I feel heard</b>",
            "<p><strong>I feel heard</strong></p>",
            "I&nbsp;feel heard",
            "I feel<br/>heard",
            "<span style=\"color: red\">1.</span> I feel heard",
            "I feel\u{a0}heard",
        ] {
            assert_eq!(bare(text), "i feel heard", "{text}");
        }
        for (text, expected) in [
            ("360 feedback", "feedback"),
            ("A good day", "a good day"),
            ("(At work) I feel heard", "at work i feel heard"),
            ("Hours < 5 a week", "hours 5 a week"),
            ("R&D helps me", "r d helps me"),
            ("No. I feel heard", "no i feel heard"),
            ("Q3", "q3"),
            ("3.", "3"),
            ("(optional)", "optional"),
            ("Well-being", "well being"),
        ] {
            assert_eq!(bare(text), expected, "{text}");
        }
    }

    #[test]
    fn a_statement_is_parted_from_the_question_of_its_grid() {
        for (text, question, part) in [
            ("How was it? [I feel heard]", "How was it?", "I feel heard"),
            ("How was it? - I feel heard", "How was it?", "I feel heard"),
            ("How was it? > I feel heard", "How was it?", "I feel heard"),
            (
                "G1[SQ001]. [I feel heard] How was it?",
                "How was it?",
                "I feel heard",
            ),
            ("[I feel heard] How was it?", "How was it?", "I feel heard"),
            (
                "<b>How was it?</b> - I feel heard",
                "How was it?",
                "I feel heard",
            ),
            ("I feel heard", "I feel heard", ""),
            ("Q3 - I feel heard", "Q3 - I feel heard", ""),
            ("I feel heard []", "I feel heard []", ""),
        ] {
            assert_eq!(
                split(text),
                (question.to_owned(), part.to_owned()),
                "{text}"
            );
        }
    }
}
