//! Times of day, and from when to when two of them reach: the half of the day that is meant where nothing says it.

use super::doubt::{Half, Word};
use super::week::DAY;

/// A time as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Time {
    pub minutes: u32,
    pub half: Option<Half>,
    /// "02:00": nobody writes the afternoon like this.
    pub exact: bool,
    /// "9.30", which could be a date.
    pub dotted: bool,
}

/// From when to when on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    /// The reading that is proposed.
    pub meant: (u32, u32),
    /// On the 24-hour clock, where that is another one.
    pub written: Option<(u32, u32)>,
    /// "9-5": the end was put in the afternoon.
    pub turned: bool,
}

const NOON: u32 = 720;
/// Office hours begin here: what is earlier is asked about.
const EARLY: u32 = 7 * 60;

impl Span {
    pub(super) fn sure(start: u32, end: u32) -> Self {
        Self {
            meant: (start, end),
            written: None,
            turned: false,
        }
    }

    fn turned(start: u32, end: u32) -> Self {
        Self {
            turned: true,
            ..Self::sure(start, end)
        }
    }
}

impl Time {
    /// Twelve o'clock, in words.
    pub(super) fn at(minutes: u32) -> Self {
        Self {
            minutes,
            half: None,
            exact: true,
            dotted: false,
        }
    }

    /// It could be of either half of the day.
    fn open(self) -> bool {
        self.half.is_none() && !self.exact && (60..NOON + 60).contains(&self.minutes)
    }

    /// Only the 24-hour clock has it.
    pub(super) fn is_24(self) -> bool {
        self.half.is_none() && !(60..NOON + 60).contains(&self.minutes)
    }

    fn settled(self) -> Option<u32> {
        match self.half {
            None => Some(self.minutes),
            Some(_) if !(60..NOON + 60).contains(&self.minutes) => None,
            Some(Half::Am) => Some(self.minutes % NOON),
            Some(Half::Pm) => Some(self.minutes % NOON + NOON),
        }
    }
}

/// From one time to another, `part` being the part of the day that is named beside them. `None` where no reading makes sense.
pub(super) fn between(a: Time, b: Time, part: Option<Word>) -> Option<Span> {
    if a.half.is_some() || b.half.is_some() {
        return marked(a, b);
    }
    if let Some(part) = part
        && part != Word::Day
    {
        return beside(a, b, part);
    }
    let (s, e) = (a.minutes, b.minutes);
    if a.open() && s < EARLY {
        if e > s {
            let late = Span {
                written: Some((s, e)),
                ..Span::sure(s + NOON, e + NOON)
            };
            // "6-12" is a morning: in the evening it would end at midnight.
            return Some(if b.open() && e + NOON <= 22 * 60 {
                late
            } else {
                Span::sure(s, e)
            });
        }
        // "6-2" is the early shift.
        return (s >= 5 * 60 && b.open() && e < s).then(|| Span::turned(s, e + NOON));
    }
    if e > s {
        return Some(Span::sure(s, e));
    }
    if e == 0 && s > 0 {
        return Some(Span::sure(s, DAY));
    }
    // Over midnight, from the evening on.
    if s >= 17 * 60 {
        return (e < s).then_some(Span::sure(s, e + DAY));
    }
    // "9-5", "12-2", "14-4".
    (s >= 5 * 60 && (60..NOON).contains(&e) && e + NOON > s && e != s)
        .then(|| Span::turned(s, e + NOON))
}

/// One of them has am or pm.
fn marked(a: Time, b: Time) -> Option<Span> {
    if b.half.is_some() {
        let end = b.settled()?;
        let start = match b.half {
            // "1-3pm" is both in the afternoon, "9-1pm" is not.
            Some(half) if a.open() => {
                let same = Time {
                    half: Some(half),
                    ..a
                }
                .settled()?;
                if same < end { same } else { a.minutes % NOON }
            }
            _ => a.settled()?,
        };
        return match start.cmp(&end) {
            std::cmp::Ordering::Less => Some(Span::sure(start, end)),
            std::cmp::Ordering::Equal => None,
            std::cmp::Ordering::Greater => Some(Span::sure(start, end + DAY)),
        };
    }
    let start = a.settled()?;
    if !b.open() {
        return (b.minutes > start).then_some(Span::sure(start, b.minutes));
    }
    // "9am-5", "2pm-4", "10pm-1": the first time of that name after the start.
    let end = [
        b.minutes % NOON,
        b.minutes % NOON + NOON,
        b.minutes % NOON + DAY,
    ]
    .into_iter()
    .find(|end| *end > start)?;
    Some(if start < NOON && end > NOON {
        Span::turned(start, end)
    } else {
        Span::sure(start, end)
    })
}

/// "2-4 in the afternoon".
fn beside(a: Time, b: Time, part: Word) -> Option<Span> {
    let late = |time: Time, least: u32| {
        if time.open() && time.minutes < least {
            time.minutes % NOON + NOON
        } else {
            time.minutes
        }
    };
    let (from, to, least) = match part {
        Word::Morning | Word::EarlyMorning | Word::LateMorning => {
            let (s, e) = (a.minutes, b.minutes);
            let e = if e <= s && b.open() { e + NOON } else { e };
            return (s < e && s < NOON && e <= 13 * 60).then_some(Span::sure(s, e));
        }
        Word::Lunch => (11 * 60, 15 * 60, 10 * 60),
        Word::Evening => (16 * 60, DAY, NOON + 60),
        _ => (11 * 60, 19 * 60, 11 * 60),
    };
    let s = late(a, least);
    let e = late(b, least);
    let e = if e <= s && b.open() {
        e % NOON + NOON
    } else {
        e
    };
    let e = if e <= s && part == Word::Evening {
        e + NOON
    } else {
        e
    };
    (s < e && s >= from && e <= to).then_some(Span::sure(s, e))
}

/// From a time on: to the end of the working day, of the evening, or of the day.
pub(super) fn after(time: Time, part: Option<Word>) -> Option<(u32, u32)> {
    let start = on_its_side(time, part)?;
    let end = match part.map(Word::window) {
        Some((_, end)) if end > start => end,
        _ if start < 17 * 60 => 17 * 60,
        _ if start < 20 * 60 => 20 * 60,
        _ => DAY,
    };
    (start < end).then_some((start, end))
}

/// Up to a time: from nine, or two hours before it.
pub(super) fn before(time: Time, part: Option<Word>) -> Option<(u32, u32)> {
    let end = on_its_side(time, part)?;
    let start = match part.map(Word::window) {
        Some((start, _)) if start < end => start,
        _ if end > 9 * 60 => 9 * 60,
        _ => end.checked_sub(120)?,
    };
    (start < end).then_some((start, end))
}

fn on_its_side(time: Time, part: Option<Word>) -> Option<u32> {
    let evening = part == Some(Word::Evening);
    let morning = matches!(
        part,
        Some(Word::Morning | Word::EarlyMorning | Word::LateMorning)
    );
    match time.half {
        None if time.open()
            && !morning
            && (time.minutes < EARLY || (evening && time.minutes < NOON)) =>
        {
            Some(time.minutes + NOON)
        }
        _ => time.settled(),
    }
}
