//! What stands in a column: its different texts, and what kind of thing a single text is.

use table::Keys;

use super::super::numerals;
use crate::files::Table;
use crate::roster::cells::text::{fold, tidy};
use crate::survey::catalogue::{NoAnswer, is_code, no_answer};

/// Rows that are looked at.
const LOOKED_AT: usize = 5_000;
/// Most different texts that are kept.
const KEPT: usize = 400;
/// Most different answers of a scale or a choice.
pub(super) const MOST: usize = 12;

/// What a column's distinct texts look like, each with how many rows have it. What stands for no answer is left out.
#[derive(Default)]
pub(super) struct Seen {
    /// In the order of the file.
    pub(super) texts: Vec<(String, u32)>,
    /// Rows that answer.
    pub(super) rows: u32,
    /// Rows in which nothing stands.
    pub(super) blank: u32,
    /// Rows with what stands for no answer: "N/A".
    pub(super) skipped: u32,
    /// More different texts than any choice has.
    pub(super) many: bool,
}

impl Seen {
    pub(super) fn of(table: &Table, column: usize, from: usize) -> Self {
        let mut keys = Keys::new();
        let mut seen = Self::default();
        for row in from..table.rows().min(from + LOOKED_AT) {
            let raw = table.value(row, column);
            let text = tidy(raw);
            if text.is_empty() {
                seen.blank += 1;
                continue;
            }
            if no_answer(&text).is_some_and(|what| what != NoAnswer::Perhaps) {
                seen.skipped += 1;
                continue;
            }
            seen.rows += 1;
            if seen.many {
                continue;
            }
            // A list with an option a line keeps its lines.
            let text = match raw.trim().contains(['\n', '\r']) {
                true => lines(raw),
                false => text.into_owned(),
            };
            let nth = keys.number(&text) as usize;
            if nth == seen.texts.len() {
                seen.texts.push((text, 0));
                seen.many = seen.texts.len() > KEPT;
            }
            seen.texts[nth].1 += 1;
        }
        seen
    }

    /// Without codes for no answer beside nothing but words: "-1" beside "Yes" and "No".
    pub(super) fn without_codes(mut self) -> Self {
        let code = |text: &str| {
            text.parse::<i64>()
                .is_ok_and(|number| is_code(number, 1, 1) && number < 0)
        };
        let words =
            |text: &str| number(text).is_none() && !is_amount(text) && group(text).is_none();
        let (codes, others): (Vec<_>, Vec<_>) = self.texts.iter().partition(|(text, _)| code(text));
        if codes.is_empty() || others.is_empty() || !others.iter().all(|(text, _)| words(text)) {
            return self;
        }
        let skipped: u32 = codes.iter().map(|(_, rows)| rows).sum();
        self.texts.retain(|(text, _)| !code(text));
        self.rows -= skipped;
        self.skipped += skipped;
        self
    }

    /// With the ranges that a spreadsheet took for days ("5-Jan" beside "6-10" and "11+") as ranges again.
    pub(super) fn with_ranges(mut self) -> Self {
        if !self.few() {
            return self;
        }
        let dated = |text: &str| numerals::dated(text).flatten();
        let (days, others): (Vec<_>, Vec<_>) =
            self.texts.iter().partition(|(text, _)| is_day(text));
        let ranges = others
            .iter()
            .filter(|(text, _)| group(text).is_some_and(|(_, range)| range))
            .count();
        // Days alone are ranges where each of them is one and comes up again and again.
        let again = self.rows as usize >= 3 * self.texts.len()
            && days.iter().all(|(text, _)| dated(text).is_some());
        if days.is_empty() || ranges == 0 && !(others.is_empty() && again) {
            return self;
        }
        for (text, _) in &mut self.texts {
            if let Some((from, to)) = dated(text).filter(|_| is_day(text)) {
                *text = format!("{from}-{to}");
            }
        }
        let texts = std::mem::take(&mut self.texts);
        for (text, rows) in texts {
            match self.texts.iter_mut().find(|(known, _)| *known == text) {
                Some((_, known)) => *known += rows,
                None => self.texts.push((text, rows)),
            }
        }
        self
    }

    /// Without what may stand for no answer ("Don't know"), where anything else is left.
    pub(super) fn answers(&self) -> Vec<(&str, u32)> {
        let all = || {
            self.texts
                .iter()
                .map(|(text, count)| (text.as_str(), *count))
        };
        let sure: Vec<_> = all()
            .filter(|(text, _)| no_answer(text).is_none())
            .collect();
        if sure.is_empty() {
            all().collect()
        } else {
            sure
        }
    }

    /// What may stand for no answer: "Don't know".
    pub(super) fn perhaps(&self) -> Vec<String> {
        let texts = self.texts.iter().map(|(text, _)| text);
        texts
            .filter(|text| no_answer(text).is_some())
            .cloned()
            .collect()
    }

    /// Few enough different texts for a scale or a choice.
    pub(super) fn few(&self) -> bool {
        !self.many && (2..=MOST).contains(&self.texts.len())
    }
}

/// What a quiz gives for an answer: "1.00 / 1", "-- / 0".
pub(super) fn is_points(text: &str) -> bool {
    let number = |text: &str| {
        let text = text.trim();
        text == "--" || text.parse::<f64>().is_ok()
    };
    text.split_once(" / ")
        .is_some_and(|(got, of)| number(got) && number(of) && of.trim() != "--")
}

/// A day without a year, as spreadsheets show what they made of a range: "5-Jan", "Mar 2".
fn is_day(text: &str) -> bool {
    let folded = fold(text);
    let short = folded.split(' ').count() == 2 && folded.contains(char::is_alphabetic);
    short && numerals::dated(text).is_some()
}

fn lines(raw: &str) -> String {
    let lines: Vec<_> = raw
        .split(['\n', '\r'])
        .map(tidy)
        .filter(|line| !line.is_empty())
        .collect();
    lines.join("\n")
}

/// A whole number with its label, where the text says one: "5", "5 - Strongly agree", "[4] Agree", "Agree (4)", "3.0".
pub(super) fn number(text: &str) -> Option<(i64, String)> {
    let text = text.trim();
    if let Some(whole) = plain(text) {
        return Some((whole, String::new()));
    }
    // "(4) Agree" and "[4] Agree".
    for (open, close) in [('(', ')'), ('[', ']')] {
        if let Some((inside, label)) = text
            .strip_prefix(open)
            .and_then(|rest| rest.split_once(close))
        {
            let whole = plain(inside.trim())?;
            // "(2)" between labelled ends.
            if label.trim().is_empty() {
                return Some((whole, String::new()));
            }
            return Some((whole, label_of(label)?));
        }
        if let Some((label, inside)) = text
            .strip_suffix(close)
            .and_then(|rest| rest.rsplit_once(open))
            && let Some(whole) = plain(inside.trim())
        {
            return Some((whole, label_of(label)?));
        }
    }
    let signed = text.strip_prefix(['-', '\u{2212}']).unwrap_or(text);
    let digits = signed.bytes().take_while(u8::is_ascii_digit).count();
    let head = text.len() - signed.len() + digits;
    let whole = plain(text.get(..head)?)?;
    let rest = text.get(head..)?.trim_start();
    // "3 times a week" is no point of a scale, and "1-2" and "2-Mar" are none either.
    let marked = rest.starts_with(['-', '–', '—', ':', '.', '=', ')', '★', '⭐', '|']);
    if !marked || month(rest) {
        return None;
    }
    if rest.chars().all(|c| "★⭐️ ".contains(c)) || matches!(rest, ")" | ".") {
        return Some((whole, String::new()));
    }
    Some((whole, label_of(rest)?))
}

/// A number with its label before it and nothing but a blank or a dash between: "Not at all 1", "Completely - 7". Many texts look like that,
/// so it is a point of a scale only beside others.
pub(super) fn number_behind(text: &str) -> Option<(i64, String)> {
    let text = text.trim();
    let from = text.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let (label, digits) = text.split_at_checked(from)?;
    let parted = label.ends_with([' ', '-', '–', '—', ':', '=']);
    let whole = digits.parse().ok().filter(|_| parted)?;
    Some((whole, label_of(label)?))
}

/// A label behind or before a number: it has letters and does not begin with another number.
fn label_of(text: &str) -> Option<String> {
    let label = text.trim_matches(|c: char| c.is_whitespace() || "-–—:.=)(|".contains(c));
    let worded = label.chars().next().is_some_and(|c| !c.is_ascii_digit());
    (worded && label.chars().any(char::is_alphabetic)).then(|| label.to_owned())
}

/// Whether "-Mar" follows a number: what a spreadsheet made of "2-3".
fn month(rest: &str) -> bool {
    let folded = fold(rest);
    let first = folded.split(' ').next().unwrap_or_default();
    !rest.contains(' ') && MONTHS.contains(&first)
}

/// A whole number in digits, also as "5.0", "5,0" and in full width.
fn plain(text: &str) -> Option<i64> {
    let narrow: String = text
        .chars()
        .map(|c| match c {
            '０'..='９' => char::from(b'0' + (c as u32 - '０' as u32) as u8),
            '\u{2212}' => '-',
            _ => c,
        })
        .collect();
    let bare = narrow
        .split_once(['.', ','])
        .filter(|(_, tail)| !tail.is_empty() && tail.bytes().all(|b| b == b'0'));
    let digits = bare.map_or(narrow.as_str(), |(head, _)| head);
    let digits = digits.strip_prefix('+').unwrap_or(digits);
    digits.parse().ok()
}

/// Whether a text is any number, as an amount is: "4.5", "1 200", "37,5 h" is not.
pub(super) fn is_amount(text: &str) -> bool {
    let bare: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '\'')
        .collect();
    let bare = bare.trim_end_matches('%').replace(',', ".");
    bare.starts_with(|c: char| c.is_ascii_digit() || c == '-')
        && bare.parse::<f64>().is_ok_and(f64::is_finite)
}

const MONTHS: &[&str] = &[
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "oct",
    "nov",
    "dec",
    "mrz",
    "mai",
    "okt",
    "dez",
    "janv",
    "fevr",
    "avr",
    "juin",
    "juil",
    "aout",
    "ene",
    "abr",
    "ago",
    "dic",
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "januar",
    "februar",
    "marz",
    "juni",
    "juli",
    "oktober",
    "dezember",
];

/// Whether a text is a day or a time: "2026-01-10 10:00", "1/3/2026 17:30:50", "10 Jan 2026", "10:15".
pub(super) fn is_date(text: &str) -> bool {
    let folded = fold(text);
    let (mut numbers, mut years, mut months) = (0, 0, 0);
    for word in folded.split(' ') {
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        let rest = word.get(digits..).unwrap_or_default();
        if digits > 0
            && (rest.is_empty()
                || ["t", "z", "h", "st", "nd", "rd", "th", "am", "pm"].contains(&rest))
        {
            numbers += 1;
            years += u32::from(digits == 4 && (word.starts_with("19") || word.starts_with("20")));
        } else if digits > 0
            && rest.starts_with('t')
            && rest
                .get(1..)
                .is_some_and(|r| r.bytes().all(|b| b.is_ascii_digit()))
        {
            // "10T10" of an ISO time.
            numbers += 2;
        } else if MONTHS.contains(&word) {
            months += 1;
        } else if !["am", "pm", "a", "p", "m", "utc", "gmt", "z", "uhr", "de"].contains(&word)
            && !DAYS.contains(&word)
            && !HALVES.iter().any(|half| fold(half) == word)
        {
            return false;
        }
    }
    let marked = text.contains(['/', '-', '.', ':']);
    let clock = numbers >= 2 && text.contains(':');
    (months == 1 && numbers >= 2)
        || (years == 1 && numbers >= 3 && marked)
        || clock
        || (numbers == 3 && text.matches(['/', '.', '-']).count() == 2)
}

/// Halves of the day as Google Forms writes them in Korean, Chinese and Japanese.
const HALVES: [&str; 6] = ["오전", "오후", "上午", "下午", "午前", "午後"];

const DAYS: &[&str] = &[
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonntag",
];

/// Where an ordered group begins and ends, as twice the number so that "under 25" and "25" differ: "1-2 hours", "under 25", "5+",
/// "less than an hour", "none". Nothing for other texts.
pub(super) fn group(text: &str) -> Option<(i64, bool)> {
    group_in(text, true)
}

/// The units of time in a text, in minutes.
pub(super) fn units_of(text: &str) -> Vec<i64> {
    let padded = format!(" {} ", fold(text));
    let has = |words: &&[&str]| {
        words
            .iter()
            .any(|word| padded.contains(&format!(" {word} ")))
    };
    let units = UNITS.iter().filter(|(words, _)| has(words));
    units.map(|(_, unit)| *unit).collect()
}

/// As [`group`]; where all groups are in one unit, it need not stand beside each of them.
pub(super) fn group_in(text: &str, units: bool) -> Option<(i64, bool)> {
    let folded = fold(text);
    if folded.is_empty() {
        return None;
    }
    let padded = format!(" {folded} ");
    let any = |words: &[&str]| {
        words
            .iter()
            .any(|word| padded.contains(&format!(" {word} ")))
    };
    let trimmed = text.trim();
    let numbers = numbers_in(trimmed);
    if numbers.len() > 2 {
        return None;
    }
    // "Once a week" is how often, not how much.
    if any(&["times", "veces", "fois", "mal"])
        && any(&["per", "a", "par", "por", "al", "pro", "am", "im"])
        || any(&["une fois", "una vez", "once"])
    {
        return None;
    }
    // So that "< 1 month" stands before "1 year".
    let counted = units;
    let units = units_of(text);
    let units: Vec<i64> = match counted {
        true => units,
        // Without a number a unit is one: "less than a year".
        false => units.iter().map(|_| 1).collect(),
    };
    let low_unit = units.iter().copied().min().unwrap_or(1);
    let unit = match numbers.len() {
        2 => low_unit,
        _ => units.iter().copied().max().unwrap_or(1),
    };
    let below = trimmed.starts_with(['<', '≤'])
        || any(&[
            "under",
            "less than",
            "below",
            "up to",
            "fewer than",
            "at most",
            "unter",
            "weniger als",
            "bis zu",
            "hochstens",
            "moins de",
            "jusqu a",
            "menos de",
            "hasta",
            "younger than",
            "younger",
            "menor",
            "menores",
            "inferior",
            "inferieur",
            "not more than",
            "a lo sumo",
            "maximum",
            "maximal",
            "jusque",
            "no more than",
            "smaller than",
            "lower than",
        ])
        || ["以下", "以内", "不到", "未満"]
            .iter()
            .any(|word| text.contains(word))
        || folded.starts_with("bis ");
    let above = trimmed.starts_with(['>', '≥'])
        || trimmed.contains('+')
        || any(&[
            "or more",
            "more than",
            "over",
            "above",
            "or older",
            "older",
            "at least",
            "and over",
            "and above",
            "und mehr",
            "oder mehr",
            "mehr als",
            "uber",
            "ab",
            "und alter",
            "oder alter",
            "et plus",
            "ou plus",
            "plus de",
            "o mas",
            "mas de",
            "y mas",
            "or longer",
            "oder langer",
            "mayor",
            "mayores",
            "superior",
            "superieur",
            "au moins",
            "al menos",
            "por lo menos",
            "mindestens",
            "plus que",
            "mas que",
            "et au dela",
            "and more",
            "and up",
            "upwards",
            "greater than",
            "higher than",
            "longer than",
            "older than",
            "bien plus",
            "y mayores",
        ])
        || ["以上", "超过"].iter().any(|word| text.contains(word));
    match numbers.as_slice() {
        // "Less than an hour", "none".
        [] if below && !units.is_empty() => Some((2 * unit - 1, true)),
        [] if above && !units.is_empty() => Some((2 * unit + 1, true)),
        [] => [
            "none", "zero", "keine", "kein", "aucun", "aucune", "ninguno", "ninguna",
        ]
        .contains(&folded.as_str())
        .then_some((-1, false)),
        [one] if below => Some((one.saturating_mul(2 * unit) - 1, true)),
        [one] if above => Some((one.saturating_mul(2 * unit) + 1, true)),
        // A number by itself may be one of the groups, with its unit: "1 hour".
        [one] => {
            let words = folded
                .split(' ')
                .filter(|word| !word.bytes().all(|b| b.is_ascii_digit()))
                .count();
            (words <= 2).then_some((one.saturating_mul(2 * unit), false))
        }
        [from, to] if (from < to || units.len() == 2) && ranged(trimmed) => {
            Some((from.saturating_mul(2 * unit), true))
        }
        _ => None,
    }
}

/// What stands between the two numbers makes them a range.
fn ranged(text: &str) -> bool {
    let first = text.find(|c: char| c.is_ascii_digit()).unwrap_or(0);
    let last = text.rfind(|c: char| c.is_ascii_digit()).unwrap_or(0);
    let between = text.get(first..=last).unwrap_or_default();
    let folded = format!(" {} ", fold(between));
    between.contains(['-', '–', '—', '~', '～', '至', '到'])
        || [
            " to ",
            " bis ",
            " a ",
            " and ",
            " und ",
            " et ",
            " y ",
            " until ",
            " through ",
            " hasta ",
            " al ",
        ]
        .iter()
        .any(|word| folded.contains(word))
}

/// The whole numbers of a text; "1,000" and "1.000" are one.
fn numbers_in(text: &str) -> Vec<i64> {
    let mut found = Vec::new();
    let mut digits = String::new();
    let letters: Vec<char> = text.chars().collect();
    for (at, letter) in letters.iter().enumerate() {
        let grouped = matches!(letter, ',' | '.' | '\'')
            && !digits.is_empty()
            && letters
                .get(at + 1..at + 4)
                .is_some_and(|next| next.iter().all(char::is_ascii_digit))
            && !letters.get(at + 4).is_some_and(char::is_ascii_digit);
        if letter.is_ascii_digit() {
            digits.push(*letter);
        } else if !grouped && !digits.is_empty() {
            found.extend(digits.parse::<i64>());
            digits.clear();
        }
    }
    found.extend(digits.parse::<i64>());
    found
}

/// Units of time, in days; where there is none, numbers are compared as they stand.
const UNITS: [(&[&str], i64); 10] = [
    // Amounts of data, which stand beside no time.
    (&["kb", "kilobyte", "kilobytes"], 1),
    (&["mb", "megabyte", "megabytes"], 1_000),
    (&["gb", "gigabyte", "gigabytes"], 1_000_000),
    (&["tb", "terabyte", "terabytes"], 1_000_000_000),
    (&["minute", "minutes", "min", "minuten", "minutos"], 1),
    (
        &[
            "hour", "hours", "h", "hrs", "stunde", "stunden", "heure", "heures", "hora", "horas",
        ],
        60,
    ),
    (
        &[
            "day", "days", "tag", "tage", "tagen", "jour", "jours", "dia", "dias",
        ],
        1_440,
    ),
    (
        &[
            "week", "weeks", "woche", "wochen", "semaine", "semaines", "semana", "semanas",
        ],
        10_080,
    ),
    (
        &[
            "month", "months", "monat", "monate", "monaten", "mois", "mes", "meses",
        ],
        43_200,
    ),
    (
        &[
            "year", "years", "yr", "yrs", "jahr", "jahre", "jahren", "an", "ans", "annee",
            "annees", "ano", "anos",
        ],
        525_600,
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_taken_with_their_labels_and_ranges_are_none() {
        let label = |text: &str| number(text).map(|(whole, label)| format!("{whole} {label}"));
        for (text, found) in [
            ("5", "5 "),
            ("5.0", "5 "),
            ("４", "4 "),
            ("-2", "-2 "),
            ("5 - Strongly agree", "5 Strongly agree"),
            ("(4) Agree", "4 Agree"),
            ("Agree [4]", "4 Agree"),
            ("1 = low", "1 low"),
            ("5 ★", "5 "),
        ] {
            assert_eq!(label(text).as_deref(), Some(found), "{text}");
        }
        for text in [
            "1-2",
            "1-2 hours",
            "3 times a week",
            "2-Mar",
            "5+",
            "4.5",
            "2026-01-10",
        ] {
            assert_eq!(label(text), None, "{text}");
        }
    }

    #[test]
    fn groups_are_ordered_by_where_they_begin() {
        let ascending = |texts: &[&str]| {
            let found: Vec<i64> = texts
                .iter()
                .map(|text| group(text).unwrap_or_else(|| panic!("{text}")).0)
                .collect();
            assert!(
                found.is_sorted() && found.windows(2).all(|two| two[0] < two[1]),
                "{texts:?} {found:?}"
            );
        };
        ascending(&["None", "1-2", "3-4", "5+"]);
        ascending(&["under 25", "25-34", "35–44", "45 to 54", "55 and over"]);
        ascending(&[
            "Less than 1 hour",
            "1-2 hours",
            "3 to 5 hours",
            "More than 5 hours",
        ]);
        ascending(&["< 1 year", "1-3 years", "4-10 years", "> 10 years"]);
        ascending(&[
            "Less than 6 months",
            "6-12 months",
            "1-2 years",
            "more than 2 years",
        ]);
        ascending(&["unter 30 Jahre", "30 bis 39 Jahre", "40 Jahre und älter"]);
        ascending(&["moins de 25 ans", "25 à 34 ans", "35 ans et plus"]);
        ascending(&["menos de 1 año", "1 a 3 años", "más de 3 años"]);
        ascending(&["1-50", "51-250", "251-1,000", "1,001+"]);
        for text in [
            "I like it",
            "Agree",
            "Team 7 of the north wing",
            "3 of 5 of 9",
        ] {
            assert_eq!(group(text), None, "{text}");
        }
    }

    #[test]
    fn days_and_times_are_known() {
        for text in [
            "2026-01-10 10:00",
            "1/3/2026 17:30:50",
            "10 Jan 2026",
            "03/01/2026 10:00:00 AM",
            "2026-01-10T10:00:00Z",
            "10.01.26",
            "10:15",
            "2026. 1. 10 오후 5:03:54",
        ] {
            assert!(is_date(text), "{text}");
        }
        for text in ["1-2", "5", "25-34", "May", "3 to 5 hours", "4.5"] {
            assert!(!is_date(text), "{text}");
        }
    }
}
