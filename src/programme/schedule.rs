//! When everything of a programme happens, computed from its charter.
//!
//! Calendar dates only: a month later is the same day of the next month, or its last one. What somebody has to do on a day falls on
//! none of a weekend: before the start it moves to the Friday, after it to the Monday. Public holidays are not known here.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};
use serde::Serialize;
use sorting::ColdSort;

use super::charter::{Cadence, Charter, Formality};
use crate::Error;
use crate::words::{failure, say};

/// Most sessions of a pair.
pub const MOST_SESSIONS: u32 = 60;

/// What happens on a day, in the order of a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum MilestoneCode {
    /// The readiness survey is asked.
    ReadinessSurvey,
    /// The letters go out: to mentors, mentees, and line managers.
    LettersOut,
    /// The baseline is asked, before anybody has met.
    Baseline,
    /// Mentors and mentees are prepared for their roles.
    Training,
    /// The first day.
    Start,
    /// Every pair has met once by this day.
    FirstSessionBy,
    /// A pair's session falls between two days.
    Session,
    /// The mentors meet for supervision.
    Supervision,
    /// The mid-way pulse is asked.
    MidwayPulse,
    /// The exit survey is asked.
    ExitSurvey,
    /// The report goes to the sponsor.
    Report,
    /// What comes next is decided.
    Review,
}

/// Where a day stands to today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// Before today.
    Past,
    /// Today, or today lies within it.
    Now,
    /// After today.
    Ahead,
}

/// One date of a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Milestone {
    /// What happens.
    pub code: MilestoneCode,
    /// The same in words.
    pub text: String,
    /// ISO date.
    pub date: String,
    /// The last day, where it takes longer than one.
    pub until: Option<String>,
    /// Which session, supervision or other one of several, from 1; null for what happens once.
    pub number: Option<u32>,
    /// Of how many.
    pub of: Option<u32>,
    /// Where it stands to the day that was passed; null where none was.
    pub when: Option<When>,
}

/// All dates that follow from a charter, the earliest first; none while its first day is open. An informal programme has no session
/// windows, no training and no supervision: its pairs arrange themselves. `today` is an ISO date, or empty.
///
/// # Errors
/// `invalid-date` for a first day (or a `today`) that is no ISO date between 1970 and 2200, `invalid-sessions` for more or fewer sessions
/// than 1 to 60.
///
/// ```
/// use viceversa::programme::{Charter, MilestoneCode, schedule};
/// let charter = Charter { start: "2027-01-11".to_owned(), ..Charter::default() };
/// let dates = schedule(&charter, "")?;
/// let on = |code| dates.iter().find(|one| one.code == code).map(|one| one.date.as_str());
/// assert_eq!(on(MilestoneCode::Baseline), Some("2026-12-28"));
/// assert_eq!(on(MilestoneCode::ExitSurvey), Some("2027-07-12"));
/// let sessions: Vec<_> = dates.iter().filter(|one| one.code == MilestoneCode::Session).collect();
/// assert_eq!((sessions.len(), sessions[1].date.as_str(), sessions[1].until.as_deref()), (6, "2027-02-11", Some("2027-03-10")));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn schedule(charter: &Charter, today: &str) -> Result<Vec<Milestone>, Error> {
    let today = read_day(today)?;
    let Some(plan) = Plan::of(charter)? else {
        return Ok(Vec::new());
    };
    let mut found = plan.milestones().unwrap_or_default();
    found.cold_sort_by_key(|one| (one.from, one.code));
    Ok(found
        .into_iter()
        .map(|one| Milestone {
            code: one.code,
            text: said(&one),
            date: one.from.to_string(),
            until: one.until.map(|day| day.to_string()),
            number: one.number.map(|(number, _)| number),
            of: one.number.map(|(_, of)| of),
            when: today.map(|today| {
                if today < one.from {
                    When::Ahead
                } else if today <= one.until.unwrap_or(one.from) {
                    When::Now
                } else {
                    When::Past
                }
            }),
        })
        .collect())
}

/// An ISO date ("2027-01-11") between 1970 and 2200; none where the text is empty.
pub(super) fn read_day(text: &str) -> Result<Option<Date>, Error> {
    if text.is_empty() {
        return Ok(None);
    }
    let bytes = text.as_bytes();
    let shape = bytes.len() == 10
        && bytes.iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    let day = shape.then(|| text.parse::<Date>().ok()).flatten();
    match day.filter(|day| (1970..=2200).contains(&day.year())) {
        Some(day) => Ok(Some(day)),
        None => Err(failure!("charter-date", "invalid-date")),
    }
}

/// A charter with a first day.
pub(super) struct Plan {
    start: Date,
    sessions: u32,
    cadence: Cadence,
    formal: bool,
}

struct Dated {
    code: MilestoneCode,
    from: Date,
    until: Option<Date>,
    number: Option<(u32, u32)>,
}

impl Plan {
    /// None while the first day is open.
    pub(super) fn of(charter: &Charter) -> Result<Option<Self>, Error> {
        if !(1..=MOST_SESSIONS).contains(&charter.sessions) {
            return Err(failure!(
                "charter-sessions",
                "invalid-sessions",
                most = MOST_SESSIONS
            ));
        }
        Ok(read_day(&charter.start)?.map(|start| Self {
            start,
            sessions: charter.sessions,
            cadence: charter.cadence,
            formal: charter.formality == Formality::Formal,
        }))
    }

    /// The day after so many whole intervals from the start.
    fn after(&self, intervals: u32) -> Option<Date> {
        let intervals = i32::try_from(intervals).ok()?;
        let span: Span = match self.cadence {
            Cadence::Weekly => intervals.weeks(),
            Cadence::Fortnightly => (2 * intervals).weeks(),
            Cadence::Monthly => intervals.months(),
        };
        self.start.checked_add(span).ok()
    }

    /// The first and the last day in which a pair's session of this number (from 1) falls.
    fn window(&self, session: u32) -> Option<(Date, Date)> {
        let until = self.after(session)?.yesterday().ok()?;
        Some((self.after(session.checked_sub(1)?)?, until))
    }

    /// The last day in which a pair's session of this number falls.
    pub(super) fn until(&self, session: u32) -> Option<Date> {
        self.window(session).map(|(_, until)| until)
    }

    /// Sessions whose time is over before this day: so many each pair should have had.
    pub(super) fn due(&self, today: Date) -> u32 {
        let over = |session: &u32| {
            self.window(*session)
                .is_some_and(|(_, until)| until < today)
        };
        (1..=self.sessions).take_while(over).count() as u32
    }

    fn milestones(&self) -> Option<Vec<Dated>> {
        let before = |days: i32| {
            let day = self.start.checked_sub(days.days()).ok()?;
            working(day, false)
        };
        let once = |code, from| Dated {
            code,
            from,
            until: None,
            number: None,
        };
        let mut found = vec![
            once(MilestoneCode::ReadinessSurvey, before(42)?),
            once(MilestoneCode::LettersOut, before(21)?),
            once(MilestoneCode::Baseline, before(14)?),
            once(MilestoneCode::Start, self.start),
        ];
        let (_, first) = self.window(1)?;
        // In the first two weeks: what is not begun at once is put off.
        let soon = self.start.checked_add(13.days()).ok()?;
        let soon = working(first.min(soon), false)?;
        found.push(once(MilestoneCode::FirstSessionBy, soon));
        let half = self.sessions.div_ceil(2);
        let middle = working(self.after(half)?, true)?;
        found.push(once(MilestoneCode::MidwayPulse, middle));
        let exit = working(self.after(self.sessions)?, true)?;
        found.push(once(MilestoneCode::ExitSurvey, exit));
        let later = |days: i32| working(exit.checked_add(days.days()).ok()?, true);
        found.push(once(MilestoneCode::Report, later(21)?));
        found.push(once(MilestoneCode::Review, later(35)?));
        if self.formal {
            found.push(once(MilestoneCode::Training, before(7)?));
            for session in 1..=self.sessions {
                let (from, until) = self.window(session)?;
                found.push(Dated {
                    code: MilestoneCode::Session,
                    from,
                    until: Some(until),
                    number: Some((session, self.sessions)),
                });
            }
            let mut after: Vec<u32> = (1..=3)
                .map(|quarter| (self.sessions * quarter).div_ceil(4))
                .filter(|sessions| *sessions < self.sessions)
                .collect();
            after.dedup();
            let of = after.len() as u32;
            for (at, sessions) in after.into_iter().enumerate() {
                found.push(Dated {
                    number: Some((at as u32 + 1, of)),
                    ..once(
                        MilestoneCode::Supervision,
                        working(self.after(sessions)?, true)?,
                    )
                });
            }
        }
        Some(found)
    }
}

fn said(one: &Dated) -> String {
    let (number, of) = one.number.unwrap_or((1, 1));
    match one.code {
        MilestoneCode::ReadinessSurvey => say!("milestone-readiness-survey"),
        MilestoneCode::LettersOut => say!("milestone-letters-out"),
        MilestoneCode::Baseline => say!("milestone-baseline"),
        MilestoneCode::Training => say!("milestone-training"),
        MilestoneCode::Start => say!("milestone-start"),
        MilestoneCode::FirstSessionBy => say!("milestone-first-session-by"),
        MilestoneCode::Session => say!("milestone-session", number = number, of = of),
        MilestoneCode::Supervision => say!("milestone-supervision", number = number, of = of),
        MilestoneCode::MidwayPulse => say!("milestone-midway-pulse"),
        MilestoneCode::ExitSurvey => say!("milestone-exit-survey"),
        MilestoneCode::Report => say!("milestone-report"),
        MilestoneCode::Review => say!("milestone-review"),
    }
}

/// The day itself, or at a weekend the next working day, later or earlier.
fn working(day: Date, later: bool) -> Option<Date> {
    let days: i32 = match (day.weekday(), later) {
        (Weekday::Saturday, true) => 2,
        (Weekday::Sunday, true) => 1,
        (Weekday::Saturday, false) => -1,
        (Weekday::Sunday, false) => -2,
        _ => 0,
    };
    day.checked_add(days.days()).ok()
}
