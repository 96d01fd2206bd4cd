//! Weekly hours as people type them ("Mon 9-12; Thu pm", "Di + Do nachmittags", "lun 9h-12h30") to minutes of a week.

use super::text::fold;
use crate::Error;
use crate::order::Order;

/// Minutes of a day.
pub const DAY: u32 = 1440;
/// Minutes of a week.
pub const WEEK: u32 = 7 * DAY;

const NAMES: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MORNING: (u32, u32) = (9 * 60, 12 * 60);
const AFTERNOON: (u32, u32) = (13 * 60, 17 * 60);
const EVENING: (u32, u32) = (17 * 60, 20 * 60);
const LUNCH: (u32, u32) = (12 * 60, 13 * 60);
const WHOLE: (u32, u32) = (9 * 60, 17 * 60);
/// Longer cells are prose, not hours.
const LONGEST: usize = 2_000;

/// Reads one cell into disjoint `(start, end)` intervals in minutes from Monday 00:00 local, in order; `end` is at most
/// [`WEEK`]. English, German, French and Spanish day names; 24-hour times, or am and pm; ranges of days.
///
/// "am" and "morning" are 09:00-12:00, "pm" and "afternoon" 13:00-17:00, "evening" 17:00-20:00, "lunch" 12:00-13:00, a day alone or "all
/// day" 09:00-17:00. From noon on, an end before the start is on the next day; before noon ("9-5") it is refused, because it could be
/// either half of the day. Blank text gives no interval.
///
/// # Errors
/// `hours-unreadable` when any part is not understood; nothing is taken over then.
///
/// ```
/// use viceversa::roster::cells::hours;
/// assert_eq!(hours::weekly("Mon 9-12; Thu pm")?, [(540, 720), (5100, 5340)]);
/// assert_eq!(hours::canonical(&hours::weekly("Di, Mi 9-11 Uhr")?), ["Tue 09:00-11:00", "Wed 09:00-11:00"]);
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn weekly(text: &str) -> Result<Vec<(u32, u32)>, Error> {
    read(text).ok_or_else(|| {
        Error::new(
            "hours-unreadable",
            "These weekly hours could not be read.",
            "Write them like this: Mon 09:00-12:00; Thu 14:00-16:00.",
        )
    })
}

/// The one way to write intervals: "Mon 09:00-12:00", one text a day, 24:00 as the end of a day.
#[must_use]
pub fn canonical(intervals: &[(u32, u32)]) -> Vec<String> {
    let mut texts = Vec::new();
    for &(start, end) in intervals {
        let mut from = start;
        while from < end.min(WEEK) {
            let day = from / DAY;
            let to = end.min((day + 1) * DAY);
            let clock = |m: u32| format!("{:02}:{:02}", m / 60, m % 60);
            texts.push(format!(
                "{} {}-{}",
                NAMES[day as usize % 7],
                clock(from - day * DAY),
                clock(to - day * DAY)
            ));
            from = to;
        }
    }
    texts
}

/// Sorted, and joined where they touch or overlap.
#[must_use]
pub fn union(mut intervals: Vec<(u32, u32)>) -> Vec<(u32, u32)> {
    intervals.order();
    let mut joined: Vec<(u32, u32)> = Vec::with_capacity(intervals.len());
    for (start, end) in intervals {
        match joined.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => joined.push((start, end)),
        }
    }
    joined
}

fn read(text: &str) -> Option<Vec<(u32, u32)>> {
    if text.len() > LONGEST {
        return None;
    }
    if let Some(plain) = read_canonical(text.trim()) {
        return Some(vec![plain]);
    }
    let tokens = tokens(text)?;
    let mut reader = Reader::default();
    let mut at = 0;
    while at < tokens.len() {
        at += reader.take(&tokens[at..])?;
    }
    reader.flush()?;
    let mut week = Vec::new();
    for (day, (start, end)) in reader.found {
        let (start, end) = (day * DAY + start, day * DAY + end);
        week.push((start, end.min(WEEK)));
        if end > WEEK {
            week.push((0, end - WEEK));
        }
    }
    Some(union(week))
}

/// "Mon 09:00-12:00" without the detour: most cells of a saved roster look like this.
fn read_canonical(text: &str) -> Option<(u32, u32)> {
    let bytes = text.as_bytes();
    if bytes.len() != 15
        || bytes[3] != b' '
        || bytes[6] != b':'
        || bytes[9] != b'-'
        || bytes[12] != b':'
    {
        return None;
    }
    let day = u32::try_from(NAMES.iter().position(|n| n.as_bytes() == &bytes[..3])?).ok()?;
    let two = |at: usize| -> Option<u32> {
        let digit = |b: u8| b.is_ascii_digit().then(|| u32::from(b - b'0'));
        Some(digit(bytes[at])? * 10 + digit(bytes[at + 1])?)
    };
    let clock = |at: usize| -> Option<u32> { clock(two(at)?, two(at + 3)?) };
    let (start, end) = (clock(4)?, clock(10)?);
    (start < end).then_some((day * DAY + start, day * DAY + end))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    Days(u8),
    Time { minutes: u32, half: Option<Half> },
    Part((u32, u32)),
    Half(Half),
    Dash,
    Comma,
    Semicolon,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Half {
    Am,
    Pm,
}

/// Days seen and not yet given hours, the hours given to them, and everything settled so far.
#[derive(Default)]
struct Reader {
    days: u8,
    before: u8,
    hours: Vec<(u32, u32)>,
    found: Vec<(u32, (u32, u32))>,
}

impl Reader {
    /// Takes one construct off the front and says how many tokens it was.
    fn take(&mut self, tokens: &[Token]) -> Option<usize> {
        match *tokens {
            [Token::Days(first), Token::Dash, Token::Days(last), ..] => {
                self.day(span(first, last)?)?;
                Some(3)
            }
            [Token::Days(days), ..] => {
                self.day(days)?;
                Some(1)
            }
            [
                Token::Time {
                    minutes: a,
                    half: x,
                },
                Token::Dash,
                Token::Time {
                    minutes: b,
                    half: y,
                },
                ..,
            ] => {
                self.hour(range((a, x), (b, y))?)?;
                Some(3)
            }
            [Token::Part(part), ..] => {
                self.hour(part)?;
                Some(1)
            }
            [Token::Half(half), ..] => {
                // "am Montag" is German for "on Monday".
                if half == Half::Am
                    && matches!(tokens.get(1), Some(Token::Days(_) | Token::Part(_)))
                {
                    return Some(1);
                }
                self.hour(if half == Half::Am { MORNING } else { AFTERNOON })?;
                Some(1)
            }
            [Token::Comma, ..] => Some(1),
            [Token::Semicolon, ..] => {
                self.flush()?;
                Some(1)
            }
            _ => None,
        }
    }

    fn day(&mut self, days: u8) -> Option<()> {
        if !self.hours.is_empty() {
            self.flush()?;
        }
        self.days |= days;
        Some(())
    }

    fn hour(&mut self, hours: (u32, u32)) -> Option<()> {
        // "Mon 9-12; 14-16": the second half of the same day.
        if self.days == 0 {
            self.days = self.before;
        }
        if self.days == 0 {
            return None;
        }
        self.hours.push(hours);
        Some(())
    }

    fn flush(&mut self) -> Option<()> {
        if self.days != 0 && self.hours.is_empty() {
            self.hours.push(WHOLE);
        }
        for day in (0..7).filter(|d| self.days & (1 << d) != 0) {
            self.found.extend(self.hours.iter().map(|h| (day, *h)));
        }
        if self.days != 0 {
            self.before = self.days;
        }
        self.days = 0;
        self.hours.clear();
        Some(())
    }
}

/// Days from the first to the last, over the week's end if need be ("Fri-Mon").
fn span(first: u8, last: u8) -> Option<u8> {
    if first.count_ones() != 1 || last.count_ones() != 1 {
        return None;
    }
    let (from, to) = (first.trailing_zeros(), last.trailing_zeros());
    let length = (to + 7 - from) % 7;
    Some((0..=length).fold(0, |days, step| days | 1 << ((from + step) % 7)))
}

/// Minutes of a day; the end may lie on the next day.
fn range(start: (u32, Option<Half>), end: (u32, Option<Half>)) -> Option<(u32, u32)> {
    let half = |minutes: u32, half: Option<Half>| match half {
        None => Some(minutes),
        Some(_) if !(60..13 * 60).contains(&minutes) => None,
        Some(Half::Am) => Some(minutes % 720),
        Some(Half::Pm) => Some(minutes % 720 + 720),
    };
    let to = half(end.0, end.1)?;
    let from = match (start.1, end.1) {
        // "1-3pm" is both in the afternoon, "9-1pm" is not.
        (None, Some(other)) if (60..13 * 60).contains(&start.0) => {
            let same = half(start.0, Some(other))?;
            if same < to { same } else { start.0 % 720 }
        }
        (own, _) => half(start.0, own)?,
    };
    if from < to {
        return Some((from, to));
    }
    let marked = start.1.is_some() || end.1.is_some();
    // Before noon an unmarked "9-5" could end on either side of midday.
    (from > to && (marked || from >= 720)).then_some((from, to + DAY))
}

fn clock(hours: u32, minutes: u32) -> Option<u32> {
    (minutes < 60 && hours * 60 + minutes <= DAY).then_some(hours * 60 + minutes)
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let chars: Vec<char> = text.chars().collect();
    let mut at = 0;
    while at < chars.len() {
        let c = chars[at];
        if c.is_ascii_digit() {
            let (token, length) = time(&chars[at..])?;
            tokens.push(token);
            at += length;
        } else if c.is_alphabetic() {
            let mut end = at;
            // "après-midi" and "all-day" are one word; "Mon-Fri" is not.
            while end < chars.len()
                && (chars[end].is_alphabetic() || matches!(chars[end], '\u{300}'..='\u{36f}'))
            {
                end += 1;
            }
            let word = fold(&chars[at..end].iter().collect::<String>());
            if word == "apres" && chars.get(end).is_some_and(|c| matches!(c, '-' | ' ' | '‑')) {
                let rest: String = chars[end + 1..].iter().take(4).collect();
                if fold(&rest) == "midi" {
                    tokens.push(Token::Part(AFTERNOON));
                    at = end + 5;
                    continue;
                }
            }
            at = end;
            tokens.extend(word_token(&word, tokens.last().copied())?);
        } else {
            at += 1;
            match c {
                '-' | '–' | '—' | '‑' | '−' | '~' => tokens.push(Token::Dash),
                ',' | '+' | '&' | '/' | '|' | '\u{3001}' => tokens.push(Token::Comma),
                ';' | '\n' | '\r' => tokens.push(Token::Semicolon),
                '.' | ':' | '(' | ')' | '\'' | '’' => {}
                c if c.is_whitespace() => {}
                _ => return None,
            }
        }
    }
    Some(tokens)
}

/// `None`: not understood. `Some(None)`: a word that says nothing.
fn word_token(word: &str, before: Option<Token>) -> Option<Option<Token>> {
    let after_value = matches!(before, Some(Token::Time { .. } | Token::Days(_)));
    Some(Some(match word {
        "am" => Token::Half(Half::Am),
        "pm" => Token::Half(Half::Pm),
        "to" | "bis" | "until" | "till" | "through" | "hasta" | "jusqu" => Token::Dash,
        "a" | "au" if after_value => Token::Dash,
        "and" | "und" | "et" | "y" | "e" | "u" | "sowie" => Token::Comma,
        "noon" | "midi" | "mittag" | "mediodia" => Token::Time {
            minutes: 720,
            half: None,
        },
        "midnight" | "minuit" | "mitternacht" | "medianoche" => Token::Time {
            minutes: DAY,
            half: None,
        },
        "morning" | "mornings" | "vormittag" | "vormittags" | "morgen" | "morgens" | "matin"
        | "matins" | "matinee" | "manana" | "mananas" | "fruh" | "vorm" => Token::Part(MORNING),
        "afternoon" | "afternoons" | "nachmittag" | "nachmittags" | "tarde" | "tardes"
        | "nachm" | "aprem" => Token::Part(AFTERNOON),
        "evening" | "evenings" | "abend" | "abends" | "soir" | "soirs" | "soiree" | "noche"
        | "noches" => Token::Part(EVENING),
        "lunch" | "lunchtime" | "mittags" | "mittagspause" => Token::Part(LUNCH),
        "allday" | "ganztags" | "ganztagig" | "journee" => Token::Part(WHOLE),
        "h" | "hrs" | "hours" | "uhr" | "on" | "from" | "von" | "de" | "del" | "des" | "du"
        | "le" | "les" | "la" | "las" | "los" | "el" | "the" | "every" | "each" | "jeden"
        | "jede" | "chaque" | "cada" | "por" | "en" | "in" | "at" | "um" | "between"
        | "zwischen" | "entre" | "ab" | "a" | "o" | "oclock" | "clock" => return Some(None),
        _ => Token::Days(days(word)?),
    }))
}

fn days(word: &str) -> Option<u8> {
    Some(match word {
        "mon" | "mo" | "monday" | "mondays" | "montag" | "montags" | "lundi" | "lundis" | "lun"
        | "lu" | "lunes" => 1,
        "tue" | "tu" | "tues" | "tuesday" | "tuesdays" | "dienstag" | "dienstags" | "di"
        | "mardi" | "mardis" | "mar" | "ma" | "martes" => 1 << 1,
        "wed" | "we" | "weds" | "wednesday" | "wednesdays" | "mittwoch" | "mittwochs" | "mi"
        | "mercredi" | "mercredis" | "mer" | "me" | "miercoles" | "mie" => 1 << 2,
        "thu" | "th" | "thur" | "thurs" | "thursday" | "thursdays" | "donnerstag"
        | "donnerstags" | "do" | "jeudi" | "jeudis" | "jeu" | "je" | "jueves" | "jue" | "ju" => {
            1 << 3
        }
        "fri" | "fr" | "friday" | "fridays" | "freitag" | "freitags" | "vendredi" | "vendredis"
        | "ven" | "ve" | "viernes" | "vie" | "vi" => 1 << 4,
        "sat" | "sa" | "saturday" | "saturdays" | "samstag" | "samstags" | "sonnabend"
        | "sonnabends" | "samedi" | "samedis" | "sam" | "sabado" | "sabados" | "sab" => 1 << 5,
        "sun" | "su" | "so" | "sunday" | "sundays" | "sonntag" | "sonntags" | "dimanche"
        | "dimanches" | "dim" | "domingo" | "domingos" | "dom" => 1 << 6,
        "weekday" | "weekdays" | "workdays" | "werktags" | "wochentags" | "werktage"
        | "laborables" | "ouvrables" | "ouvres" => 0b001_1111,
        "daily" | "everyday" | "taglich" | "quotidien" | "diario" => 0b111_1111,
        "weekend" | "weekends" | "wochenende" => 0b110_0000,
        _ => return None,
    })
}

/// "9", "09", "930", "9:30", "9.30", "9h", "9h30", each with an optional am or pm right behind it.
fn time(chars: &[char]) -> Option<(Token, usize)> {
    let digits = |from: usize| {
        chars[from..]
            .iter()
            .take_while(|c| c.is_ascii_digit())
            .count()
    };
    let value = |from: usize, to: usize| {
        chars[from..to]
            .iter()
            .try_fold(0u32, |n, c| Some(n * 10 + c.to_digit(10)?))
    };
    let first = digits(0);
    let (mut hours, mut minutes, mut at) = match first {
        1 | 2 => (value(0, first)?, 0, first),
        3 | 4 => (value(0, first - 2)?, value(first - 2, first)?, first),
        _ => return None,
    };
    if first <= 2
        && chars
            .get(at)
            .is_some_and(|c| matches!(c, ':' | '.' | 'h' | 'H'))
        && digits(at + 1) == 2
    {
        minutes = value(at + 1, at + 3)?;
        at += 3;
    } else if first <= 2
        && chars.get(at).is_some_and(|c| matches!(c, 'h' | 'H'))
        && !chars.get(at + 1).is_some_and(|c| c.is_alphanumeric())
    {
        at += 1;
    }
    let space = chars[at..]
        .iter()
        .take_while(|c| **c == ' ' || **c == '\u{a0}' || **c == '\u{202f}')
        .count();
    let half = match chars.get(at + space..).unwrap_or(&[]) {
        [a, 'm' | 'M', rest @ ..] if !rest.first().is_some_and(|c| c.is_alphanumeric()) => {
            half_of(*a).map(|h| (h, 2))
        }
        [a, '.', 'm' | 'M', rest @ ..] => {
            half_of(*a).map(|h| (h, 3 + usize::from(rest.first() == Some(&'.'))))
        }
        _ => None,
    };
    if let Some((_, length)) = half {
        at += space + length;
        hours = hours.min(99);
    }
    Some((
        Token::Time {
            minutes: clock(hours, minutes)?,
            half: half.map(|(h, _)| h),
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
