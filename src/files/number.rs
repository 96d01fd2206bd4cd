//! How a workbook shows a number: its format decides whether 42 is 42, 00042, 42 % or a date in 1900.

use std::fmt::Write as _;

use table::Kind;

/// What a number format makes of a number.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum NumberFormat {
    /// As many digits as it has.
    General,
    /// A calendar date, a time of day, or both.
    Date { date: bool, time: bool },
    /// Hours beyond a day: `[h]:mm`.
    Elapsed,
    /// Digits in a pattern, for numbers above, below and at zero.
    Pattern(Vec<Section>),
}

/// One section of a pattern.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Section {
    tokens: Vec<Token>,
    decimals: usize,
    /// Decimals that are shown even when zero.
    kept: usize,
    percent: bool,
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Literal(String),
    /// A place for a digit; shown as zero when there is none.
    Digit {
        always: bool,
    },
    /// Where the decimals go.
    Decimals,
}

/// The day numbers of a workbook count from 1900 (with a day too many) or from 1904.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Epoch {
    #[default]
    Y1900,
    Y1904,
}

impl NumberFormat {
    /// The format behind a built-in number.
    pub(super) fn built_in(id: u32) -> Self {
        let code = match id {
            1 => "0",
            2 => "0.00",
            3 => "#,##0",
            4 => "#,##0.00",
            9 => "0%",
            10 => "0.00%",
            14..=17 | 27..=31 | 34..=36 | 50..=54 | 57 | 58 => "yyyy-mm-dd",
            22 => "yyyy-mm-dd hh:mm",
            18..=21 | 32 | 33 | 45 | 47 | 55 | 56 => "hh:mm:ss",
            46 => "[h]:mm:ss",
            37..=40 => "#,##0.00",
            _ => "General",
        };
        Self::parse(code)
    }

    /// Reads a format code. One that is longer than a workbook may have, or that decides by conditions of its own, says
    /// nothing that could be trusted: its numbers are shown in general.
    pub(super) fn parse(code: &str) -> Self {
        const LONGEST: usize = 255;
        if code.len() > LONGEST * 4 || has_condition(code) {
            return Self::General;
        }
        let sections = split(code);
        let Some(first) = sections.first() else {
            return Self::General;
        };
        if let Some(date) = date_parts(first) {
            return date;
        }
        let parsed: Option<Vec<Section>> = sections
            .iter()
            .take(3)
            .map(|section| pattern(section))
            .collect();
        match parsed {
            Some(sections)
                if sections.iter().any(|section| {
                    section
                        .tokens
                        .iter()
                        .any(|t| matches!(t, Token::Digit { .. }))
                }) =>
            {
                Self::Pattern(sections)
            }
            _ => Self::General,
        }
    }

    /// Appends the number as this format shows it and says what it is.
    ///
    /// Thousands separators are left out, so that a number stays one. A date is ISO text.
    pub(super) fn show(&self, value: f64, epoch: Epoch, out: &mut String) -> Kind {
        match self {
            Self::General => {
                general(value, out);
                Kind::Number
            }
            Self::Date { date, time } => show_date(value, *date, *time, epoch, out),
            Self::Elapsed => show_elapsed(value, out),
            Self::Pattern(sections) => show_pattern(sections, value, out),
        }
    }
}

/// The value of a number beside what its format shows: the number itself, or for dates what the format leaves out of them.
/// Times of day and durations are what they show.
pub(super) fn value(value: f64, format: &NumberFormat, epoch: Epoch, out: &mut String) {
    /// What a workbook shows as a day of its first month was a small number.
    const SMALL: f64 = 32.0;
    match format {
        NumberFormat::General | NumberFormat::Pattern(_) => general(value, out),
        NumberFormat::Date { date: true, .. } if (0.0..SMALL).contains(&value) => {
            general(value, out);
        }
        NumberFormat::Date { date, time } => {
            let whole = NumberFormat::Date {
                date: true,
                time: *time || value.fract() != 0.0,
            };
            let shown = if *date || value >= 1.0 {
                &whole
            } else {
                format
            };
            shown.show(value, epoch, out);
        }
        NumberFormat::Elapsed => {
            format.show(value, epoch, out);
        }
    }
}

/// Up to fifteen significant digits, as a workbook stores them; the exponent only where there would be endless zeros.
pub(super) fn general(value: f64, out: &mut String) {
    if value == 0.0 {
        out.push('0');
        return;
    }
    // Fifteen digits and the exponent, correctly rounded.
    let scientific = format!("{:.14e}", value.abs());
    let Some((mantissa, exponent)) = scientific.split_once('e') else {
        out.push_str(&scientific);
        return;
    };
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.trim_end_matches('0');
    if value < 0.0 {
        out.push('-');
    }
    if !(-9..21).contains(&exponent) {
        let (first, rest) = digits.split_at(1.min(digits.len()));
        out.push_str(first);
        if !rest.is_empty() {
            out.push('.');
            out.push_str(rest);
        }
        let _ = write!(out, "E{exponent:+03}");
        return;
    }
    if exponent < 0 {
        out.push_str("0.");
        for _ in 1..-exponent {
            out.push('0');
        }
        out.push_str(digits);
        return;
    }
    let whole = usize::try_from(exponent).unwrap_or(0) + 1;
    if digits.len() <= whole {
        out.push_str(digits);
        for _ in digits.len()..whole {
            out.push('0');
        }
    } else {
        out.push_str(&digits[..whole]);
        out.push('.');
        out.push_str(&digits[whole..]);
    }
}

/// Something such as `[>=100]` outside quotes.
fn has_condition(code: &str) -> bool {
    let mut quoted = false;
    let mut chars = code.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' => quoted = !quoted,
            '\\' if !quoted => {
                chars.next();
            }
            '[' if !quoted && chars.peek().is_some_and(|c| matches!(c, '<' | '>' | '=')) => {
                return true;
            }
            _ => {}
        }
    }
    false
}

/// The sections of a code, split at semicolons that are not literal.
fn split(code: &str) -> Vec<String> {
    let mut sections = vec![String::new()];
    let mut quoted = false;
    let mut escaped = false;
    for c in code.chars() {
        if c == ';' && !quoted && !escaped {
            sections.push(String::new());
            continue;
        }
        if c == '"' && !escaped {
            quoted = !quoted;
        }
        escaped = !escaped && matches!(c, '\\' | '_' | '*') && !quoted;
        if let Some(section) = sections.last_mut() {
            section.push(c);
        }
    }
    sections
}

/// The characters of a section that are not literal, with what stands in brackets.
fn date_parts(section: &str) -> Option<NumberFormat> {
    if section.trim().eq_ignore_ascii_case("general") || section.trim() == "@" {
        return None;
    }
    let mut bare = String::new();
    let mut elapsed = false;
    let mut chars = section.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => {
                for c in chars.by_ref() {
                    if c == '"' {
                        break;
                    }
                }
            }
            '\\' | '_' | '*' => {
                chars.next();
            }
            '[' => {
                let inside: String = chars.by_ref().take_while(|&c| c != ']').collect();
                let lower = inside.to_ascii_lowercase();
                elapsed |= !lower.is_empty() && lower.chars().all(|c| matches!(c, 'h' | 'm' | 's'));
            }
            c => bare.push(c.to_ascii_lowercase()),
        }
    }
    if elapsed {
        return Some(NumberFormat::Elapsed);
    }
    // "General" within a longer code, and the E of an exponent.
    let bare = bare
        .replace("general", "")
        .replace("am/pm", "h")
        .replace("e+", "")
        .replace("e-", "");
    let date = bare.contains(['y', 'd']) || bare.contains("mmm");
    let time = bare.contains(['h', 's']);
    let month = bare.contains('m');
    match (date || month && !time, time) {
        (false, false) => None,
        (date, time) => Some(NumberFormat::Date { date, time }),
    }
}

/// Digits in a pattern; none for what is better shown in general (fractions, exponents, thousandths).
fn pattern(section: &str) -> Option<Section> {
    let mut parsed = Section::default();
    let mut literal = String::new();
    let mut point = false;
    let mut after_digit_comma = false;
    let mut chars = section.chars();
    let flush = |literal: &mut String, tokens: &mut Vec<Token>| {
        if !literal.is_empty() {
            tokens.push(Token::Literal(std::mem::take(literal)));
        }
    };
    while let Some(c) = chars.next() {
        match c {
            '"' => literal.extend(chars.by_ref().take_while(|&c| c != '"')),
            '\\' => literal.extend(chars.next()),
            // A blank as wide as the next character, and a fill: neither says anything.
            '_' | '*' => {
                chars.next();
            }
            '[' => {
                let inside: String = chars.by_ref().take_while(|&c| c != ']').collect();
                if let Some(currency) = inside.strip_prefix('$') {
                    literal.push_str(currency.split('-').next().unwrap_or(""));
                }
            }
            '0' | '#' | '?' => {
                after_digit_comma = false;
                if point {
                    parsed.decimals += 1;
                    if c == '0' {
                        parsed.kept = parsed.decimals;
                    }
                } else {
                    flush(&mut literal, &mut parsed.tokens);
                    parsed.tokens.push(Token::Digit { always: c == '0' });
                }
            }
            '.' if !point => {
                point = true;
                flush(&mut literal, &mut parsed.tokens);
                parsed.tokens.push(Token::Decimals);
            }
            ',' => after_digit_comma = true,
            '%' => {
                parsed.percent = true;
                literal.push('%');
            }
            '/' | 'E' | 'e' | '@' => return None,
            c => literal.push(c),
        }
    }
    flush(&mut literal, &mut parsed.tokens);
    // A comma after the last digit divides by a thousand, which would make another number of it.
    (!after_digit_comma && parsed.decimals <= 30).then_some(parsed)
}

fn show_pattern(sections: &[Section], value: f64, out: &mut String) -> Kind {
    let (section, minus) = match (sections, value) {
        ([_, below, ..], value) if value < 0.0 => (below, false),
        ([_, _, zero], 0.0) => (zero, false),
        ([first, ..], value) => (first, value < 0.0),
        ([], _) => {
            general(value, out);
            return Kind::Number;
        }
    };
    let scaled = value.abs() * if section.percent { 100.0 } else { 1.0 };
    let places = section
        .tokens
        .iter()
        .filter(|t| matches!(t, Token::Digit { .. }))
        .count();
    if scaled >= 1e21 {
        general(value, out);
        return Kind::Number;
    }
    if scaled >= 1e15 && section.decimals == 0 && places == 1 {
        // Only fifteen digits are stored; the rest shows as zeros.
        general(value, out);
        return Kind::Number;
    }
    let fixed = format!("{scaled:.*}", section.decimals);
    let (whole, decimals) = fixed.split_once('.').unwrap_or((&fixed, ""));
    let mut decimals = decimals;
    while decimals.len() > section.kept && decimals.ends_with('0') {
        decimals = &decimals[..decimals.len() - 1];
    }
    let whole = whole.trim_start_matches('0');
    let start = out.len();
    if minus && (!whole.is_empty() || decimals.bytes().any(|digit| digit != b'0')) {
        out.push('-');
    }
    let mut left = places;
    let mut digits = whole;
    let mut literal = false;
    let mut padded = false;
    for token in &section.tokens {
        match token {
            Token::Literal(text) => {
                literal |= !text.trim().is_empty();
                out.push_str(text);
            }
            Token::Digit { always } => {
                if digits.len() >= left {
                    // The first place takes all digits for which there are no places.
                    let take = digits.len() - left + 1;
                    out.push_str(&digits[..take]);
                    digits = &digits[take..];
                } else if *always {
                    out.push('0');
                    padded |= left > 1;
                }
                left -= 1;
            }
            Token::Decimals => {
                if !decimals.is_empty() {
                    out.push('.');
                    out.push_str(decimals);
                }
            }
        }
    }
    // Blanks beside a number are for the looks of a column.
    let shown = out[start..].trim().to_owned();
    out.truncate(start);
    out.push_str(&shown);
    if literal || padded {
        Kind::Text
    } else {
        Kind::Number
    }
}

/// Serial numbers as calendar dates, by whole days and whole seconds.
fn show_date(value: f64, date: bool, time: bool, epoch: Epoch, out: &mut String) -> Kind {
    const LAST: f64 = 2_958_466.0;
    if !(0.0..LAST).contains(&value) {
        general(value, out);
        return Kind::Number;
    }
    #[allow(
        clippy::cast_possible_truncation,
        reason = "the range was checked just above"
    )]
    let (days, seconds) = {
        let days = value.floor();
        ((days as i64), ((value - days) * 86_400.0).round() as i64)
    };
    let (days, seconds) = if seconds >= 86_400 {
        (days + 1, 0)
    } else {
        (days, seconds)
    };
    if !date || (days == 0 && time && epoch == Epoch::Y1900) {
        clock(seconds, out);
        return Kind::Text;
    }
    match epoch {
        // The system of 1900 has a 29 February 1900 that never was, and a day 0.
        Epoch::Y1900 if days == 0 => out.push_str("1900-01-00"),
        Epoch::Y1900 if days == 60 => out.push_str("1900-02-29"),
        Epoch::Y1900 if days < 60 => calendar(days - 25_568, out),
        Epoch::Y1900 => calendar(days - 25_569, out),
        Epoch::Y1904 => calendar(days - 24_107, out),
    }
    if time {
        out.push(' ');
        clock(seconds, out);
    }
    Kind::Date
}

fn show_elapsed(value: f64, out: &mut String) -> Kind {
    if !(0.0..1e9).contains(&value) {
        general(value, out);
        return Kind::Number;
    }
    #[allow(
        clippy::cast_possible_truncation,
        reason = "the range was checked just above"
    )]
    clock((value * 86_400.0).round() as i64, out);
    Kind::Text
}

fn clock(seconds: i64, out: &mut String) {
    let _ = write!(out, "{:02}:{:02}", seconds / 3_600, seconds / 60 % 60);
    if seconds % 60 != 0 {
        let _ = write!(out, ":{:02}", seconds % 60);
    }
}

/// The calendar date of a day counted from 1970-01-01 (H. Hinnant, "chrono-compatible low-level date algorithms").
fn calendar(days: i64, out: &mut String) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let _ = write!(out, "{year:04}-{month:02}-{day:02}");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(code: &str, value: f64, expected: &str, kind: Kind) {
        let mut out = String::new();
        let got = NumberFormat::parse(code).show(value, Epoch::Y1900, &mut out);
        assert_eq!((out.as_str(), got), (expected, kind), "{code} {value}");
    }

    #[test]
    fn c10_dates_are_calendar_integers() {
        for (value, expected) in [
            (1.0, "1900-01-01"),
            (59.0, "1900-02-28"),
            (60.0, "1900-02-29"),
            (61.0, "1900-03-01"),
            (36_526.0, "2000-01-01"),
            (46_082.0, "2026-03-01"),
            (2_958_465.0, "9999-12-31"),
        ] {
            check("dd/mm/yyyy", value, expected, Kind::Date);
        }
        check("d-mmm", 46_082.0, "2026-03-01", Kind::Date);
        check("[$-407]d. mmmm yyyy;@", 46_082.0, "2026-03-01", Kind::Date);
        check(
            "yyyy-mm-dd hh:mm",
            46_082.604_166_666_664,
            "2026-03-01 14:30",
            Kind::Date,
        );
        check(
            "yyyy-mm-dd hh:mm:ss",
            46_082.999_999_99,
            "2026-03-02 00:00",
            Kind::Date,
        );
        check("h:mm AM/PM", 0.375, "09:00", Kind::Text);
        check("[h]:mm", 1.0625, "25:30", Kind::Text);
        check("dd/mm/yyyy", -1.0, "-1", Kind::Number);
        let mut out = String::new();
        NumberFormat::parse("yyyy-mm-dd").show(0.0, Epoch::Y1904, &mut out);
        NumberFormat::parse("yyyy-mm-dd").show(44_620.0, Epoch::Y1904, &mut out);
        assert_eq!(out, "1904-01-012026-03-01");
    }

    #[test]
    fn c11_numbers_as_a_workbook_shows_them() {
        check("General", 42.0, "42", Kind::Number);
        check("General", 0.1 + 0.2, "0.3", Kind::Number);
        check("General", -1.5, "-1.5", Kind::Number);
        check("General", 1e5, "100000", Kind::Number);
        check(
            "General",
            1_234_567_890_123_456_789.0,
            "1234567890123460000",
            Kind::Number,
        );
        check("General", 1e300, "1E+300", Kind::Number);
        check("General", 0.000_012, "0.000012", Kind::Number);
        check("00000", 42.0, "00042", Kind::Text);
        check("00000", 123_456.0, "123456", Kind::Number);
        check("000\\-00\\-0000", 12_345_678.0, "012-34-5678", Kind::Text);
        check("\"EMP\"0000", 42.0, "EMP0042", Kind::Text);
        check("0.00", 2.5, "2.50", Kind::Number);
        check("#,##0", 1_234_567.0, "1234567", Kind::Number);
        check("0%", 0.5, "50%", Kind::Text);
        check("0;(0)", -5.0, "(5)", Kind::Text);
        check("0;-0;\"none\"", 0.0, "none", Kind::Text);
        check("_-* #,##0.00_-;-* #,##0.00_-", 3.0, "3.00", Kind::Number);
        check("# ?/?", 0.5, "0.5", Kind::Number);
        check("0.00E+00", 12_345.0, "12345", Kind::Number);
        check("@", 7.0, "7", Kind::Number);
        check("[Red]0", 7.0, "7", Kind::Number);
        check("0", -0.2, "0", Kind::Number);
    }

    #[test]
    fn a_format_that_decides_by_conditions_is_not_followed() {
        check("[=1]\"yes\";[=0]\"no\";0", 5.0, "5", Kind::Number);
        check("[<1000]0;[>=1000]0,\"k\"", 2_500.0, "2500", Kind::Number);
        check("\"[>1]\"0", 2.0, "[>1]2", Kind::Text);
    }

    #[test]
    fn the_value_is_what_the_format_hides() {
        for (code, number, expected) in [
            ("0", 2.4, "2.4"),
            ("0%", 0.73, "0.73"),
            ("0;0", -0.71, "-0.71"),
            ("00000", 7.0, "7"),
            ("\"EMP\"0000", 42.0, "42"),
            ("d-mmm", 3.0, "3"),
            ("d-mmm", 46_082.0, "2026-03-01"),
            ("yyyy-mm-dd", 46_082.5, "2026-03-01 12:00"),
            ("hh:mm", 46_082.5, "2026-03-01 12:00"),
            ("hh:mm", 0.5, "12:00"),
            ("[h]:mm", 1.5, "36:00"),
        ] {
            let mut out = String::new();
            value(number, &NumberFormat::parse(code), Epoch::Y1900, &mut out);
            assert_eq!(out, expected, "{code}");
        }
    }
}
