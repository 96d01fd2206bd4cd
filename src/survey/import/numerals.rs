//! Numbers as people and forms tools write them: in brackets beside a label, as stars, in full width, as words, and what spreadsheets made of
//! ranges.

use std::borrow::Cow;

use crate::roster::cells::text::fold;

/// A number beside a label.
pub(super) struct Labelled<'t> {
    pub(super) number: i64,
    pub(super) label: &'t str,
    /// Nothing but a blank or a hyphen parts them, so that "3 times" and "5-fold" look alike: it counts only where the label is known.
    pub(super) loose: bool,
}

/// Digits of other kinds (full width, keycaps, circled, Arabic) as the usual ones.
pub(super) fn narrow(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        let from = |first: char| u32::from(letter) - u32::from(first);
        let number = match letter {
            '０'..='９' => from('０'),
            '\u{660}'..='\u{669}' => from('\u{660}'),
            '\u{6f0}'..='\u{6f9}' => from('\u{6f0}'),
            '①'..='⑩' => from('①') + 1,
            '❶'..='❿' => from('❶') + 1,
            '➀'..='➉' => from('➀') + 1,
            '🔟' => 10,
            // What makes a digit a keycap or a picture.
            '\u{fe0f}' | '\u{20e3}' => continue,
            '−' | '－' => {
                plain.push('-');
                continue;
            }
            '（' | '）' | '．' | '，' | '：' => {
                plain.push(match letter {
                    '（' => '(',
                    '）' => ')',
                    '．' => '.',
                    '，' => ',',
                    _ => ':',
                });
                continue;
            }
            _ => {
                plain.push(letter);
                continue;
            }
        };
        plain.push_str(&number.to_string());
    }
    match plain == text {
        true => Cow::Borrowed(text),
        false => Cow::Owned(plain),
    }
}

/// A whole number, also as "5.0", "5,0" or "+5".
pub(super) fn whole(text: &str) -> Option<i64> {
    let bare = text
        .split_once(['.', ','])
        .filter(|(_, tail)| !tail.is_empty() && tail.bytes().all(|b| b == b'0'));
    bare.map_or(text, |(head, _)| head).parse().ok()
}

/// A number between two whole ones, as the lower of them: "4.5", "4,5", "4½", "4 1/2".
pub(super) fn between(text: &str) -> Option<i64> {
    for mark in ["½", " 1/2", "¼", "¾"] {
        if let Some(head) = text.strip_suffix(mark) {
            return head.trim().parse().ok();
        }
    }
    let (head, tail) = text.split_once(['.', ','])?;
    let digits = !tail.is_empty() && tail.bytes().all(|b| b.is_ascii_digit());
    let number: i64 = if head.is_empty() {
        0
    } else {
        head.parse().ok()?
    };
    let below = i64::from(head.starts_with('-'));
    (digits && !tail.bytes().all(|b| b == b'0')).then(|| number - below)
}

/// A number that is written without being digits alone, and of how many where it says so: "★★★★☆", "5 ★", "4 stars", "4/5", "4 von 5",
/// "four".
pub(super) fn written(text: &str) -> Option<(i64, Option<i64>)> {
    let text = text.trim();
    let star = |c: char| "★⭐✭✩☆🌟*".contains(c);
    if !text.is_empty() && text.chars().all(|c| star(c) || c == ' ') {
        let count = |wanted: &dyn Fn(char) -> bool| {
            i64::try_from(text.chars().filter(|c| wanted(*c)).count()).ok()
        };
        let hollow = count(&|c| "☆✩".contains(c))?;
        let all = count(&star)?;
        // Hollow ones alone are as good as filled ones; among filled ones they are what is not given.
        let (given, of) = match hollow {
            0 => (all, None),
            _ if hollow == all => return None,
            _ => (all - hollow, Some(all)),
        };
        return Some((given, of));
    }
    let bare = text.trim_matches(|c| star(c) || c == ' ');
    if bare.len() < text.len()
        && let Some(number) = whole(bare)
    {
        return Some((number, None));
    }
    let inside = [('(', ')'), ('[', ']')]
        .iter()
        .find_map(|(open, close)| text.strip_prefix(*open)?.strip_suffix(*close));
    if let Some(number) = inside.and_then(|inside| whole(inside.trim())) {
        return Some((number, None));
    }
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    match words[..] {
        [one] => word(one).map(|number| (number, None)),
        [number, unit] if UNITS.contains(&unit) => {
            let number = number.parse().ok().or_else(|| word(number))?;
            Some((number, None))
        }
        [number, of] if text.contains('/') && text.matches('/').count() == 1 => {
            Some((number.parse().ok()?, Some(of.parse().ok()?)))
        }
        [number, "of" | "von" | "sur" | "de", of] | [number, "out", "of", of] => {
            Some((number.parse().ok()?, Some(of.parse().ok()?)))
        }
        _ => None,
    }
}

/// "5 - Strongly agree", "(4) Agree", "[4] Agree", "4 Agree", "Agree (4)", "Agree: 4": a number beside a label that has letters.
pub(super) fn labelled(text: &str) -> Option<Labelled<'_>> {
    let text = text.trim().trim_start_matches('#');
    let found = |number: &str, label, loose| {
        let number = whole(number.trim())?;
        named(label).map(|label| Labelled {
            number,
            label,
            loose,
        })
    };
    for (open, close) in [('(', ')'), ('[', ']'), ('{', '}'), ('<', '>')] {
        let before = text.strip_prefix(open).and_then(|t| t.split_once(close));
        if let Some((number, label)) = before {
            return found(number, label, false);
        }
        let behind = text.strip_suffix(close).and_then(|t| t.rsplit_once(open));
        if let Some((label, number)) = behind
            && whole(number.trim()).is_some()
        {
            return found(number, label, false);
        }
    }
    let signed = text.strip_prefix('-').unwrap_or(text);
    let digits = signed.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 {
        let (number, rest) = text.split_at(text.len() - signed.len() + digits);
        let mark = rest.trim_start();
        let strong = mark.starts_with(['–', '—', ':', '.', '=', ')', '|', '('])
            || (mark.starts_with('-') && (mark.len() < rest.len() || mark.starts_with("- ")));
        let parted = strong || rest.starts_with([' ', '-', '_', '\t']);
        return found(number, rest, !strong).filter(|_| parted);
    }
    let from = text.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let (label, number) = text.split_at(from);
    let parted = label.ends_with(|c: char| " -–—:=|_".contains(c));
    found(number, label, true).filter(|_| parted)
}

/// The label without the marks that part it from its number; it begins with no digit and has letters.
fn named(label: &str) -> Option<&str> {
    let label = label.trim_matches(|c: char| c.is_whitespace() || "-–—:.=|_".contains(c));
    let label = match label.strip_prefix([')', '(']) {
        Some(rest) if !rest.contains('(') => rest.trim_end_matches(')').trim(),
        _ => label,
    };
    let worded = label.chars().any(char::is_alphabetic);
    (worded && !label.starts_with(|c: char| c.is_ascii_digit())).then_some(label)
}

/// What a spreadsheet made of a range: "5-Jan", "Mar 02", "01.05.", "2024-01-05 00:00". The range, lowest first, where the day and the month
/// give one.
pub(super) fn dated(text: &str) -> Option<Option<(i64, i64)>> {
    let text = text
        .trim()
        .trim_end_matches(" 00:00:00")
        .trim_end_matches(" 00:00");
    let text = text.strip_suffix("T00:00:00").unwrap_or(text);
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let number = |word: &str| word.parse::<i64>().ok().filter(|_| word.len() <= 2);
    let day = |a: i64, b: i64| (1..=31).contains(&a) && (1..=12).contains(&b);
    let pair = |a: i64, b: i64| Some((a != b).then_some((a.min(b), a.max(b))));
    match words[..] {
        [one, other] => {
            if let (Some(day), Some(month)) = (number(one), month(other)) {
                return pair(day, month);
            }
            if let (Some(month), Some(day)) = (month(one), number(other)) {
                return pair(month, day);
            }
            // "01.05." with its last point is no number.
            let (one, other) = (number(one)?, number(other)?);
            let dots = text.ends_with('.') && text.matches('.').count() == 2;
            (dots && day(one, other))
                .then(|| pair(one, other))
                .flatten()
        }
        [one, two, three] => {
            let year =
                |word: &str| word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
            let marks = text.matches(['-', '/', '.']).count() == 2;
            let (a, b) = match (year(one), year(three)) {
                (true, _) => (two, three),
                (_, true) => (one, two),
                _ => return None,
            };
            if let (Some(a), Some(b)) = (number(a), number(b)) {
                let real = marks && (day(a, b) || day(b, a));
                return real.then(|| pair(a, b)).flatten();
            }
            let (a, b) = (
                number(a).or_else(|| month(a))?,
                number(b).or_else(|| month(b))?,
            );
            pair(a, b)
        }
        _ => None,
    }
}

/// The two numbers of a label that is a range: "1-5", "1 to 5 hours", "2 – 3".
pub(super) fn range(label: &str) -> Option<(i64, i64)> {
    let mut numbers = label
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map(str::parse::<i64>);
    let (first, second) = (numbers.next()?.ok()?, numbers.next()?.ok()?);
    (numbers.next().is_none() && first < second).then_some((first, second))
}

fn month(word: &str) -> Option<i64> {
    // Long enough to be no other word, in four languages.
    const STARTS: [(&[&str], i64); 12] = [
        (&["jan", "ene"], 1),
        (&["feb", "fev"], 2),
        (&["mar", "mrz"], 3),
        (&["apr", "avr", "abr"], 4),
        (&["may", "mai"], 5),
        (&["jun", "juin"], 6),
        (&["jul", "juil"], 7),
        (&["aug", "aou", "ago"], 8),
        (&["sep"], 9),
        (&["oct", "okt"], 10),
        (&["nov"], 11),
        (&["dec", "dez", "dic"], 12),
    ];
    const WHOLE: &[&str] = &[
        "january",
        "januar",
        "janvier",
        "janv",
        "enero",
        "february",
        "februar",
        "fevrier",
        "fevr",
        "febrero",
        "march",
        "marz",
        "maerz",
        "mars",
        "marzo",
        "april",
        "avril",
        "abril",
        "may",
        "mai",
        "mayo",
        "june",
        "juni",
        "juin",
        "junio",
        "july",
        "juli",
        "juillet",
        "juil",
        "julio",
        "august",
        "aout",
        "agosto",
        "september",
        "sept",
        "septembre",
        "septiembre",
        "october",
        "oktober",
        "octobre",
        "octubre",
        "november",
        "novembre",
        "noviembre",
        "december",
        "dezember",
        "decembre",
        "diciembre",
    ];
    let known = STARTS
        .iter()
        .find(|(starts, _)| starts.iter().any(|start| word.starts_with(start)));
    let short = word.len() == 3 || WHOLE.contains(&word);
    known.filter(|_| short).map(|(_, month)| *month)
}

fn word(word: &str) -> Option<i64> {
    const WORDS: [&[&str]; 11] = [
        &["zero", "cero"],
        &["one", "eins", "un", "une", "uno", "una"],
        &["two", "zwei", "zwo", "deux", "dos"],
        &["three", "drei", "trois", "tres"],
        &["four", "vier", "quatre", "cuatro"],
        &["five", "funf", "fuenf", "cinq", "cinco"],
        &["six", "sechs", "seis"],
        &["seven", "sieben", "sept", "siete"],
        &["eight", "acht", "huit", "ocho"],
        &["nine", "neun", "neuf", "nueve"],
        &["ten", "zehn", "dix", "diez"],
    ];
    let at = WORDS.iter().position(|words| words.contains(&word))?;
    i64::try_from(at).ok()
}

const UNITS: &[&str] = &[
    "star",
    "stars",
    "stern",
    "sterne",
    "etoile",
    "etoiles",
    "estrella",
    "estrellas",
    "point",
    "points",
    "punkt",
    "punkte",
    "punto",
    "puntos",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_beside_a_label_is_taken_in_any_bracket_and_order_and_ranges_and_counts_are_not() {
        let said = |text: &str| {
            labelled(&narrow(text)).map(|found| {
                format!(
                    "{}{}{}",
                    found.number,
                    if found.loose { "~" } else { "=" },
                    found.label
                )
            })
        };
        for (text, expected) in [
            ("5 - Strongly agree", Some("5=Strongly agree")),
            ("5 – Strongly agree", Some("5=Strongly agree")),
            ("5: Agree", Some("5=Agree")),
            ("5. Agree", Some("5=Agree")),
            ("5) Agree", Some("5=Agree")),
            ("5=Agree", Some("5=Agree")),
            ("5 (Agree)", Some("5=Agree")),
            ("(4) Agree", Some("4=Agree")),
            ("[4] Agree", Some("4=Agree")),
            ("{4} Agree", Some("4=Agree")),
            ("（４）Agree", Some("4=Agree")),
            ("Agree (4)", Some("4=Agree")),
            ("Agree [4]", Some("4=Agree")),
            ("-2 - Disagree", Some("-2=Disagree")),
            ("4 Agree", Some("4~Agree")),
            ("4-Agree", Some("4~Agree")),
            ("Agree - 4", Some("4~Agree")),
            ("Agree 4", Some("4~Agree")),
            ("4️⃣ Agree", Some("4~Agree")),
            ("3 times a week", Some("3~times a week")),
            ("1-2", None),
            ("1 - 2 hours", None),
            ("Agree4", None),
            ("4Agree", None),
            ("Agree", None),
            ("4.5", None),
            ("(4)", None),
        ] {
            assert_eq!(said(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn stars_keycaps_full_width_digits_and_words_are_numbers() {
        for (text, expected) in [
            ("★★★★☆", Some((4, Some(5)))),
            ("★★★", Some((3, None))),
            ("⭐⭐⭐⭐⭐", Some((5, None))),
            ("***", Some((3, None))),
            ("5 ★", Some((5, None))),
            ("★ 2", Some((2, None))),
            ("(2)", Some((2, None))),
            ("[ 3 ]", Some((3, None))),
            ("4 stars", Some((4, None))),
            ("vier Sterne", Some((4, None))),
            ("3 étoiles", Some((3, None))),
            ("2 estrellas", Some((2, None))),
            ("4/5", Some((4, Some(5)))),
            ("4 out of 5", Some((4, Some(5)))),
            ("4 von 5", Some((4, Some(5)))),
            ("4 sur 5", Some((4, Some(5)))),
            ("4 de 5", Some((4, Some(5)))),
            ("four", Some((4, None))),
            ("Vier", Some((4, None))),
            ("QUATRE", Some((4, None))),
            ("cuatro", Some((4, None))),
            ("fünf", Some((5, None))),
            ("☆☆☆", None),
            ("null", None),
            ("fourteen", None),
            ("Agree", None),
            ("3 times", None),
            ("1/2/3", None),
        ] {
            assert_eq!(written(&narrow(text)), expected, "{text}");
        }
        for (text, plain) in [
            ("４", "4"),
            ("5️⃣", "5"),
            ("🔟", "10"),
            ("③", "3"),
            ("٤", "4"),
            ("−2", "-2"),
            ("é", "é"),
        ] {
            assert_eq!(narrow(text), plain, "{text}");
        }
        for (text, expected) in [
            ("4.5", Some(4)),
            ("4,5", Some(4)),
            ("3½", Some(3)),
            ("3 1/2", Some(3)),
            (".5", Some(0)),
            ("-1.5", Some(-2)),
            ("4.0", None),
            ("4", None),
            ("a.5", None),
            ("4.5.6", None),
        ] {
            assert_eq!(between(text), expected, "{text}");
        }
    }

    #[test]
    fn days_that_a_spreadsheet_made_of_ranges_give_the_range_and_other_texts_nothing() {
        for (text, expected) in [
            ("5-Jan", Some(Some((1, 5)))),
            ("2-Mar", Some(Some((2, 3)))),
            ("Jan-05", Some(Some((1, 5)))),
            ("Mar 02", Some(Some((2, 3)))),
            ("05. Jan", Some(Some((1, 5)))),
            ("05. Jan.", Some(Some((1, 5)))),
            ("01.05.", Some(Some((1, 5)))),
            ("1.5.", Some(Some((1, 5)))),
            ("2. Mrz", Some(Some((2, 3)))),
            ("02-mars", Some(Some((2, 3)))),
            ("3-dic", Some(Some((3, 12)))),
            ("10-Jun", Some(Some((6, 10)))),
            ("20-Nov", Some(Some((11, 20)))),
            ("Mai 05", Some(None)),
            ("2024-01-05 00:00", Some(Some((1, 5)))),
            ("2024-01-05", Some(Some((1, 5)))),
            ("05.01.2024", Some(Some((1, 5)))),
            ("1/5/2024", Some(Some((1, 5)))),
            ("5-Jan-2024", Some(Some((1, 5)))),
            ("2024-03-03T00:00:00", Some(None)),
            ("1-5", None),
            ("1.5", None),
            ("4/5", None),
            ("1-2 hours", None),
            ("May", None),
            ("Mary 05", None),
            ("5 marks", None),
            ("5 - Agree", None),
            ("December", None),
            ("2024", None),
            ("10:30", None),
        ] {
            assert_eq!(dated(text), expected, "{text}");
        }
        for (label, expected) in [
            ("1-5", Some((1, 5))),
            ("1 to 5 hours", Some((1, 5))),
            ("2 – 3", Some((2, 3))),
            ("5+", None),
            ("5-1", None),
            ("1-2-3", None),
        ] {
            assert_eq!(range(label), expected, "{label}");
        }
    }
}
