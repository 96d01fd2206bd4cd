//! Weekly hours as people type them ("Mon 9-12; Thu pm", "Di + Do nachmittags", "lun 9h-12h30") to minutes of a week.

mod grammar;
mod lexer;
mod times;
mod words;

use super::text::fold;
use crate::Error;
use words::Meaning;

/// Minutes of a day.
pub const DAY: u32 = 1440;
/// Minutes of a week.
pub const WEEK: u32 = 7 * DAY;

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

/// Hours of a week, and what they rest on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Week {
    /// Disjoint `(start, end)` intervals in minutes from Monday 00:00, in order; `end` is at most [`WEEK`]. Times before seven without am or pm
    /// ("Thu 2-4") are in the afternoon here.
    pub hours: Vec<(u32, u32)>,
    /// The same by the 24-hour clock, where there are such times.
    pub written: Option<Vec<(u32, u32)>>,
    /// It holds am, pm, or hours that only make sense with them ("9-5").
    pub twelve: bool,
    /// It holds a time that only the 24-hour clock has.
    pub twenty_four: bool,
    /// "9-5" was read as 09:00-17:00, the only reading that makes sense.
    pub turned: bool,
    /// Words that stand for hours.
    pub words: grammar::Words,
}

/// Words that stand for hours, each with what it is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "`says` says what each means")]
pub enum Word {
    Morning,
    EarlyMorning,
    LateMorning,
    Lunch,
    Afternoon,
    EarlyAfternoon,
    LateAfternoon,
    Evening,
    Day,
    AnyTime,
    NoDay,
    OpenEnd,
}

impl Word {
    /// Those that are a part of the day.
    const ALL: [Self; 9] = [
        Self::Morning,
        Self::EarlyMorning,
        Self::LateMorning,
        Self::Lunch,
        Self::Afternoon,
        Self::EarlyAfternoon,
        Self::LateAfternoon,
        Self::Evening,
        Self::Day,
    ];

    /// From when to when, in minutes of a day.
    const fn window(self) -> (u32, u32) {
        match self {
            Self::Morning => (9 * 60, 12 * 60),
            Self::EarlyMorning => (7 * 60, 9 * 60),
            Self::LateMorning => (10 * 60, 12 * 60),
            Self::Lunch => (12 * 60, 13 * 60),
            Self::Afternoon => (13 * 60, 17 * 60),
            Self::EarlyAfternoon => (13 * 60, 15 * 60),
            Self::LateAfternoon => (15 * 60, 17 * 60),
            Self::Evening => (17 * 60, 20 * 60),
            Self::Day | Self::AnyTime | Self::NoDay | Self::OpenEnd => (9 * 60, 17 * 60),
        }
    }

    /// For the coordinator: what it is taken for.
    #[must_use]
    pub const fn says(self) -> &'static str {
        match self {
            Self::Morning => "morning (am) is 09:00-12:00",
            Self::EarlyMorning => "early morning is 07:00-09:00",
            Self::LateMorning => "late morning is 10:00-12:00",
            Self::Lunch => "lunch is 12:00-13:00",
            Self::Afternoon => "afternoon (pm) is 13:00-17:00",
            Self::EarlyAfternoon => "early afternoon is 13:00-15:00",
            Self::LateAfternoon => "late afternoon is 15:00-17:00",
            Self::Evening => "evening is 17:00-20:00",
            Self::Day => "a day without hours is 09:00-17:00",
            Self::AnyTime => "any time is Monday to Friday 09:00-17:00",
            Self::NoDay => "hours without a day are on Monday to Friday",
            Self::OpenEnd => {
                "\u{201c}after\u{201d} lasts until 17:00 (later ones until 20:00), \u{201c}before\u{201d} begins at 09:00 (or two hours earlier than an early end)"
            }
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Half {
    Am,
    Pm,
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
    match read(text) {
        Reading::Week(week) => week.settled().ok_or_else(|| {
            Error::new(
                "hours-unreadable",
                "These weekly hours do not say whether they are before or after noon.",
                "Write 14:00-16:00 or 2-4pm.",
            )
        }),
        Reading::NotKnown if text.trim().is_empty() => Ok(Vec::new()),
        Reading::NotKnown | Reading::Unread => Err(Error::new(
            "hours-unreadable",
            "These weekly hours could not be read.",
            "Write them like this: Mon 09:00-12:00; Thu 14:00-16:00.",
        )),
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

impl Week {
    /// The hours, where nothing in the text leaves open which half of the day is meant.
    #[must_use]
    pub fn settled(self) -> Option<Vec<(u32, u32)>> {
        match self.written {
            None => Some(self.hours),
            Some(written) if self.twenty_four && !self.twelve => Some(written),
            Some(_) => None,
        }
    }
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
    intervals.sort();
    let mut joined: Vec<(u32, u32)> = Vec::with_capacity(intervals.len());
    for (start, end) in intervals {
        match joined.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => joined.push((start, end)),
        }
    }
    joined
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

fn clock(hours: u32, minutes: u32) -> Option<u32> {
    (minutes < 60 && hours * 60 + minutes <= DAY).then_some(hours * 60 + minutes)
}
