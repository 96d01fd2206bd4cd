//! What hours leave open: words that may mean two things, and halves of the day.

use std::collections::BTreeSet;

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
    pub(super) const ALL: [Self; 9] = [
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
    pub(super) const fn window(self) -> (u32, u32) {
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
pub(super) enum Half {
    Am,
    Pm,
}

/// The words used, from the first of them.
pub type Words = BTreeSet<Word>;
