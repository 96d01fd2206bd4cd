//! Which half of the day is meant by hours that do not say it.

use crate::roster::ReadOptions;
use crate::roster::cells::hours;

/// How hours before seven without am or pm ("2-4") are read.
#[derive(Clone, Copy, Debug)]
pub(super) enum Clock {
    /// As the coordinator said.
    Chosen { written: bool },
    /// Asked; the other times of the file are by the 24-hour clock, so early in the morning until then.
    AskedBeside24,
    /// Asked; in the afternoon until then.
    Asked,
}

impl Clock {
    pub(super) fn of(readings: &[hours::Reading], options: &ReadOptions) -> Self {
        match options.clock.as_deref() {
            Some("12-hour") => return Self::Chosen { written: false },
            Some("24-hour") => return Self::Chosen { written: true },
            _ => {}
        }
        let has = |of: fn(&hours::Week) -> bool| {
            readings
                .iter()
                .any(|reading| matches!(reading, hours::Reading::Week(week) if of(week)))
        };
        if has(|week| week.twenty_four) && !has(|week| week.twelve) {
            Self::AskedBeside24
        } else {
            Self::Asked
        }
    }
}
