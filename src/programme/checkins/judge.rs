//! How one pair stands: what was held, what is planned, and what the programme's rule says of it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use sorting::ColdSort;

use super::pulse::{LowAnswers, Two};
use super::shapes::Session;
use super::standing::{HealthReason, HealthState, PairHealth, date};
use crate::programme::{Cadence, Programme};
use crate::words::say;

/// More sessions than this are planned for nobody, whatever a file says.
const MOST: u32 = 1_000;

/// Whole days from one date to another.
pub(super) fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

type Held<'a> = BTreeMap<Two<'a>, Vec<(Date, &'a Session)>>;

/// The sessions of each pair until today, the earliest first.
pub(super) fn held(programme: &Programme, today: Date) -> Held<'_> {
    let mut found: Held<'_> = BTreeMap::new();
    for session in &programme.sessions {
        if let Some(day) = date(&session.date).filter(|day| *day <= today) {
            let two = (session.mentor.as_str(), session.mentee.as_str());
            found.entry(two).or_default().push((day, session));
        }
    }
    for sessions in found.values_mut() {
        sessions.cold_sort_by(|(one, _), (other, _)| one.cmp(other));
    }
    found
}

pub(super) struct View<'a> {
    pub programme: &'a Programme,
    pub today: Date,
    pub start: Option<Date>,
    pub held: Held<'a>,
    /// Days of the calendar's sessions of each pair that has some, by their number.
    pub agreed: BTreeMap<Two<'a>, BTreeMap<u32, Date>>,
    pub low: Option<&'a LowAnswers<'a>>,
    /// Pairs and rounds whose low answers were dealt with.
    pub settled: BTreeSet<(&'a str, &'a str, &'a str)>,
}

impl<'a> View<'a> {
    /// The day of a pair's planned session, counted from 0: what the calendar says, and beyond it what the charter's cadence says.
    fn planned(&self, two: Two<'a>, since: Date, session: u32) -> Option<Date> {
        let number = session.saturating_add(1);
        let before = self
            .agreed
            .get(&two)
            .and_then(|days| days.range(..=number).next_back());
        match before {
            Some((last, day)) => self.by_cadence(*day, number - last),
            None => self.by_cadence(since, session),
        }
    }

    /// How many sessions are planned for a pair.
    fn sessions_planned(&self, two: Two<'a>) -> u32 {
        let agreed = self
            .agreed
            .get(&two)
            .and_then(|days| days.keys().next_back());
        let agreed = agreed.copied().unwrap_or(0);
        self.programme.charter.sessions.max(agreed).min(MOST)
    }

    /// The day of a session, counted from 0, of a pair that began on a day.
    pub(super) fn by_cadence(&self, since: Date, session: u32) -> Option<Date> {
        let session = i64::from(session.min(MOST));
        let span: Span = match self.programme.charter.cadence {
            Cadence::Weekly => (7 * session).days(),
            Cadence::Fortnightly => (14 * session).days(),
            Cadence::Monthly => session.months(),
        };
        since.checked_add(span).ok()
    }

    fn sessions(&self, two: Two<'a>) -> &[(Date, &'a Session)] {
        self.held.get(&two).map_or(&[], Vec::as_slice)
    }

    /// The charter's first day; of a pair that has not met before one of the two withdrew from somebody else, that day.
    fn since(&self, two: Two<'a>) -> Option<Date> {
        let start = self.start?;
        let freed = self
            .programme
            .withdrawals
            .iter()
            .filter(|one| one.mentor == two.0 || one.mentee == two.1)
            .filter_map(|one| date(&one.date))
            .filter(|day| *day <= self.today)
            .max();
        let first = self.sessions(two).first().map(|(day, _)| *day);
        Some(match freed {
            Some(freed) if first.is_none_or(|first| first >= freed) => freed.max(start),
            _ => start,
        })
    }

    pub(super) fn pair(&self, two: Two<'a>) -> PairHealth {
        let planned = self.sessions_planned(two);
        let sessions = self.sessions(two);
        let held = u32::try_from(sessions.len()).unwrap_or(u32::MAX);
        let since = self.since(two);
        let last = sessions.last().map(|(day, session)| (*day, *session));
        let due = since.map_or(0, |since| {
            let is_due = |at: &u32| {
                self.planned(two, since, *at)
                    .is_some_and(|day| day <= self.today)
            };
            (0..planned).take_while(is_due).count() as u32
        });
        let named = last.and_then(|(_, session)| date(&session.next));
        let next = named.filter(|day| *day > self.today).or_else(|| {
            let since = since?;
            (0..planned)
                .filter_map(|at| self.planned(two, since, at))
                .find(|day| *day > self.today)
                .filter(|_| held < planned)
        });
        let (state, reasons) = self.judge(two, since, last.map(|(day, _)| day), held);
        PairHealth {
            mentor: two.0.to_owned(),
            mentee: two.1.to_owned(),
            state,
            reasons,
            held,
            due,
            planned,
            last: last.map(|(day, _)| day.to_string()),
            next: next.map(|day| day.to_string()),
            since: since.map(|day| day.to_string()),
            progress: sessions.iter().rev().find_map(|(_, one)| one.progress),
        }
    }

    /// The calendar has a session for the pair still to come, and none between the last one held and today.
    fn waits_for_agreed(&self, two: Two<'a>, last: Date) -> bool {
        let next = self
            .agreed
            .get(&two)
            .and_then(|days| days.values().find(|day| **day > last));
        next.is_some_and(|day| *day >= self.today)
    }

    fn judge(
        &self,
        two: Two<'a>,
        since: Option<Date>,
        last: Option<Date>,
        held: u32,
    ) -> (HealthState, Vec<HealthReason>) {
        let health_rule = &self.programme.health_rule;
        let planned = self.sessions_planned(two);
        let low = self.low.filter(|low| {
            low.pairs.contains(&two) && !self.settled.contains(&(two.0, two.1, low.wave))
        });
        let low = low.map(|low| {
            reason(
                "low-answer",
                say!("health-low-answer", wave = low.wave),
                &[("wave", low.wave)],
            )
        });
        let Some(since) = since else {
            let open = reason("no-start", say!("health-no-start"), &[]);
            return match low {
                Some(low) => (HealthState::NeedsCheckIn, vec![low]),
                None => (HealthState::TooEarly, vec![open]),
            };
        };
        let early_before = health_rule.early_before.max(1);
        let judged_from = self.planned(two, since, early_before - 1);
        if let Some(from) = judged_from.filter(|from| self.today < *from)
            && low.is_none()
        {
            let (session, from) = (early_before.to_string(), from.to_string());
            let text = say!("health-before-session", session = early_before);
            let params = [("session", session.as_str()), ("date", from.as_str())];
            return (
                HealthState::TooEarly,
                vec![reason("before-session", text, &params)],
            );
        }
        let mut wrong: Vec<HealthReason> = low.into_iter().collect();
        let mut well = Vec::new();
        // After the last planned session nobody waits for another one.
        let end = self
            .planned(two, since, planned.max(1) - 1)
            .unwrap_or(self.today);
        let now = self.today.min(end.max(since));
        let allowed = allowed_days(self.programme);
        let said = |day: Date, ago: i32| (day.to_string(), ago.to_string());
        match last {
            _ if held >= planned && held > 0 => {
                let text = say!("health-complete", count = held);
                well.push(reason("complete", text, &[("count", &held.to_string())]));
            }
            None if judged_from.is_some_and(|from| self.today < from) => {}
            None => {
                let ago = days(since, self.today);
                let (day, count) = said(since, ago);
                let text = say!("health-no-session", count = ago);
                wrong.push(reason(
                    "no-session",
                    text,
                    &[("date", &day), ("days", &count)],
                ));
            }
            Some(last) => {
                let ago = days(last, self.today);
                let (day, count) = said(last, ago);
                let params = [("date", day.as_str()), ("days", count.as_str())];
                if days(last, now) > i32::try_from(allowed).unwrap_or(i32::MAX)
                    && !self.waits_for_agreed(two, last)
                {
                    let text = say!("health-long-ago", count = ago);
                    wrong.push(reason("long-ago", text, &params));
                } else {
                    well.push(reason("met", say!("health-met", count = ago), &params));
                }
            }
        }
        if wrong.is_empty() {
            (HealthState::OnTrack, well)
        } else {
            (HealthState::NeedsCheckIn, wrong)
        }
    }
}

fn reason(code: &str, text: String, params: &[(&str, &str)]) -> HealthReason {
    HealthReason {
        code: code.to_owned(),
        text,
        params: params
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
    }
}

/// Days of the sessions that the calendar has and that are not called off, of each pair that has some, by their number.
pub(super) fn agreed(programme: &Programme) -> BTreeMap<Two<'_>, BTreeMap<u32, Date>> {
    let mut found: BTreeMap<Two<'_>, BTreeMap<u32, Date>> = BTreeMap::new();
    for session in programme.planned.iter().filter(|one| !one.cancelled) {
        if let Some(day) = date(&session.start) {
            let two = (session.mentor.as_str(), session.mentee.as_str());
            found.entry(two).or_default().insert(session.number, day);
        }
    }
    found
}

/// How many days ago the last session may be.
pub(super) fn allowed_days(programme: &Programme) -> u32 {
    let hundredths = programme
        .charter
        .cadence
        .days()
        .saturating_mul(programme.health_rule.within_percent);
    hundredths / 100
}
