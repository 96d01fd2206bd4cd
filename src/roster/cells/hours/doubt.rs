//! What hours leave open: words that may mean two things, and halves of the day.

use std::collections::BTreeSet;

use crate::words::say;

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
    pub fn says(self) -> String {
        say!(match self {
            Self::Morning => "hours-morning",
            Self::EarlyMorning => "hours-early-morning",
            Self::LateMorning => "hours-late-morning",
            Self::Lunch => "hours-lunch",
            Self::Afternoon => "hours-afternoon",
            Self::EarlyAfternoon => "hours-early-afternoon",
            Self::LateAfternoon => "hours-late-afternoon",
            Self::Evening => "hours-evening",
            Self::Day => "hours-day",
            Self::AnyTime => "hours-any-time",
            Self::NoDay => "hours-no-day",
            Self::OpenEnd => "hours-open-end",
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Am,
    Pm,
}

/// The words used, from the first of them.
pub type Words = BTreeSet<Word>;
