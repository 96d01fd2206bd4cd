//! Whether the pairs meet.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Span;
use jiff::civil::Date;
use sorting::ColdCollect;

use super::model::{HeldSession, Kpi, KpiPoint, KpiUnit, SourceKind, share};
use crate::Error;
use crate::programme::Programme;
use crate::programme::charter::Cadence;
use crate::programme::schedule::{Plan, read_day};

/// Session completion and active pairs.
pub(super) fn kpis(
    pairs: &BTreeSet<(String, String)>,
    sessions: Option<&[HeldSession]>,
    plan: Option<&Plan>,
    cadence: Cadence,
    today: Date,
) -> Result<[Kpi; 2], Error> {
    let completion = Kpi::of("session-completion", KpiUnit::Percent);
    let active = Kpi::of("active-pairs", KpiUnit::Percent);
    if pairs.is_empty() {
        return Ok([completion.without("no-pairs"), active.without("no-pairs")]);
    }
    let Some(sessions) = sessions else {
        return Ok([
            completion.without("no-sessions"),
            active.without("no-sessions"),
        ]);
    };
    let (held, left_out) = by_pair(pairs, sessions, today)?;
    let rows = sessions.len() as u64;
    let Some(plan) = plan else {
        return Ok([completion.without("no-start"), active.without("no-start")]);
    };
    let due = plan.due(today);
    if due == 0 {
        return Ok([completion.without("too-early"), active.without("too-early")]);
    }
    // What a pair held beyond its plan does not stand in for another one's.
    let counted: u64 = held
        .values()
        .map(|dates| dates.len().min(due as usize) as u64)
        .sum();
    let mut completion = completion
        .share(counted, u64::from(due) * pairs.len() as u64, true)
        .from(SourceKind::Sessions, String::new(), rows, left_out);
    completion.trend = (1..=due)
        .filter_map(|session| {
            let until = plan.until(session)?;
            let done = |dates: &&Vec<Date>| {
                let before = dates.iter().filter(|date| **date <= until);
                before.count() >= session as usize
            };
            let reached = held.values().filter(done).count() as u64;
            Some(at(until, share(reached, pairs.len() as u64)))
        })
        .collect();
    let lately = |day: Date| {
        let since = day
            .checked_sub(Span::new().days(i64::from(cadence.lately())))
            .unwrap_or(day);
        let met = |dates: &&Vec<Date>| dates.iter().any(|date| (since..=day).contains(date));
        held.values().filter(met).count() as u64
    };
    let mut active = active.share(lately(today), pairs.len() as u64, true).from(
        SourceKind::Sessions,
        String::new(),
        rows,
        left_out,
    );
    active.trend = (1..=due)
        .filter_map(|session| plan.until(session))
        .map(|day| at(day, share(lately(day), pairs.len() as u64)))
        .collect();
    if active
        .trend
        .last()
        .is_none_or(|last| last.at != today.to_string())
    {
        active
            .trend
            .push(at(today, share(lately(today), pairs.len() as u64)));
    }
    Ok([completion, active])
}

fn at(day: Date, point: KpiPoint) -> KpiPoint {
    KpiPoint {
        at: day.to_string(),
        ..point
    }
}

/// Each pair with the dates of its sessions.
type Held<'a> = BTreeMap<&'a (String, String), Vec<Date>>;

/// The sessions that a programme has; `None` where there is none, since nobody may have written them down.
pub(super) fn written_down(programme: &Programme) -> Option<Vec<HeldSession>> {
    (!programme.sessions.is_empty()).then(|| {
        programme
            .sessions
            .iter()
            .map(|session| HeldSession {
                mentor: session.mentor.clone(),
                mentee: session.mentee.clone(),
                date: session.date.clone(),
            })
            .collect()
    })
}

/// The dates of each pair's sessions until today, each day once; and how many sessions are of no pair there is, or of a day to come.
fn by_pair<'a>(
    pairs: &'a BTreeSet<(String, String)>,
    sessions: &[HeldSession],
    today: Date,
) -> Result<(Held<'a>, u64), Error> {
    let mut held: BTreeMap<_, BTreeSet<Date>> =
        pairs.iter().map(|pair| (pair, BTreeSet::new())).cold_map();
    let mut left_out = 0;
    for session in sessions {
        let key = (session.mentor.clone(), session.mentee.clone());
        match (held.get_mut(&key), read_day(&session.date)?) {
            (Some(dates), Some(day)) if day <= today => {
                if !dates.insert(day) {
                    left_out += 1;
                }
            }
            _ => left_out += 1,
        }
    }
    let sorted = held
        .into_iter()
        .map(|(pair, dates)| (pair, dates.into_iter().collect()));
    Ok((sorted.cold_map(), left_out))
}
