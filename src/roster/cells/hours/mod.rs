//! Weekly hours as people type them ("Mon 9-12; Thu pm", "Di + Do nachmittags", "lun 9h-12h30") to minutes of a week.

mod doubt;
mod grammar;
mod lexer;
mod times;
mod week;
mod words;

use super::text::fold;
use crate::Error;
use crate::words::failure;
pub use doubt::Word;
pub use week::{DAY, WEEK, Week, union};
use words::Meaning;

const NAMES: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
/// Longer cells are prose, not hours.
const LONGEST: usize = 2_000;

/// What a text about weekly hours says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Hours.
    Week(Week),
    /// That they are not settled ("by arrangement", "nach Absprache", "tbd"); blank text, too.
    NotKnown,
    /// Something that is not understood.
    Unread,
}

/// Reads one cell into disjoint `(start, end)` intervals in minutes from Monday 00:00 local, in order; `end` is at most
/// [`WEEK`]. English, German, French and Spanish day names; 24-hour times, or am and pm; ranges of days; words ("mornings", "anytime", "after 3",
/// "weekdays except Friday"), each meaning what [`Word::says`] says of it.
///
/// An end before the start is on the next day in the evening ("22-02") and in the afternoon before that ("9-5"). Blank text gives no interval.
///
/// # Errors
/// `hours-unreadable` when any part is not understood, nothing is settled ("by arrangement"), or a time before seven has neither am nor pm ("Thu 2-4") and nothing
/// beside it says which is meant; nothing is taken over then.
///
/// ```
/// use viceversa::roster::cells::hours;
/// assert_eq!(hours::weekly("Mon 9-12; Thu pm")?, [(540, 720), (5100, 5340)]);
/// assert_eq!(hours::canonical(&hours::weekly("Di, Mi 9-11 Uhr")?), ["Tue 09:00-11:00", "Wed 09:00-11:00"]);
/// assert!(hours::weekly("Thu 2-4").is_err());
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn weekly(text: &str) -> Result<Vec<(u32, u32)>, Error> {
    settled(text).map_err(|why| match why {
        Unsettled::HalfOfDay => failure!("hours-half-unknown", "hours-unreadable"),
        Unsettled::Unread => failure!("hours-not-read", "hours-unreadable"),
    })
}

/// Why there are no hours to compute with.
pub(crate) enum Unsettled {
    /// Before or after noon.
    HalfOfDay,
    /// Prose, or nothing that is known.
    Unread,
}

/// As [`weekly`], for many texts: nothing is put into words.
pub(crate) fn settled(text: &str) -> Result<Vec<(u32, u32)>, Unsettled> {
    if let Some(plain) = read_canonical_list(text) {
        return Ok(plain);
    }
    match read(text) {
        Reading::Week(week) => week.settled().ok_or(Unsettled::HalfOfDay),
        Reading::NotKnown if text.trim().is_empty() => Ok(Vec::new()),
        Reading::NotKnown | Reading::Unread => Err(Unsettled::Unread),
    }
}

/// Reads one cell with everything that its reading rests on.
///
/// ```
/// use viceversa::roster::cells::hours::{self, Reading};
/// assert_eq!(hours::read("nach Absprache"), Reading::NotKnown);
/// assert_eq!(hours::read("every second Tuesday"), Reading::Unread);
/// let Reading::Week(week) = hours::read("Thu 2-4") else { unreachable!() };
/// assert_eq!(hours::canonical(&week.hours), ["Thu 14:00-16:00"]);
/// assert_eq!(week.written.map(|w| hours::canonical(&w)), Some(vec!["Thu 02:00-04:00".to_owned()]));
/// ```
#[must_use]
pub fn read(text: &str) -> Reading {
    if text.len() > LONGEST {
        return Reading::Unread;
    }
    let text = text.trim();
    if let Some(plain) = read_canonical(text) {
        let twenty_four = plain.1 % DAY >= 13 * 60 || plain.0 % DAY < 60;
        return Reading::Week(Week {
            hours: vec![plain],
            twenty_four,
            ..Week::default()
        });
    }
    let Some(tokens) = lexer::tokens(text) else {
        return Reading::Unread;
    };
    let says = |meaning: Meaning| tokens.contains(&lexer::Token::Says(meaning));
    let something = tokens.iter().any(|token| {
        !matches!(
            token,
            lexer::Token::Says(Meaning::Open | Meaning::Any | Meaning::And | Meaning::Nothing)
                | lexer::Token::Dash
                | lexer::Token::Break
        )
    });
    if (says(Meaning::Open) && !something) || (tokens.is_empty() && fold(text).is_empty()) {
        return if text.is_empty() || says(Meaning::Open) {
            Reading::NotKnown
        } else {
            Reading::Unread
        };
    }
    grammar::week(&tokens).map_or(Reading::Unread, Reading::Week)
}

/// The one way to write intervals (minutes from Monday 00:00): "Mon 09:00-12:00", one text a day, 24:00 as the end of a day.
///
/// ```
/// use viceversa::roster::cells::hours::canonical;
/// assert_eq!(canonical(&[(540, 720), (4_200, 4_440)]), ["Mon 09:00-12:00", "Wed 22:00-24:00", "Thu 00:00-02:00"]);
/// ```
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

/// Several of these, "; " between them, as a saved roster has them. Not where one begins before seven, which may be meant to be after noon.
fn read_canonical_list(text: &str) -> Option<Vec<(u32, u32)>> {
    let listed = text.len() <= LONGEST;
    let parts = listed.then(|| text.split("; ").map(read_canonical))?;
    let plain: Vec<(u32, u32)> = parts.collect::<Option<_>>()?;
    let by_day = plain.iter().all(|(start, _)| start % DAY >= 7 * 60);
    by_day.then(|| union(plain))
}

fn clock(hours: u32, minutes: u32) -> Option<u32> {
    (minutes < 60 && hours * 60 + minutes <= DAY).then_some(hours * 60 + minutes)
}
