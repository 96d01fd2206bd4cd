//! Sessions proposed from the hours that two share.
//!
//! Hours become moments of universal time, day by day, less absences and less what somebody has already; what two lists share is where they can
//! meet. The first session is as early as it can be, the others as near as they can be to the same day of the cadence, at the same time of day
//! where that is possible. Nothing is proposed outside of shared hours.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sorting::{ColdCollect, ColdSort};

use super::{PlannedSession, day, local};
use crate::error::Error;
use crate::programme::{Cadence, Programme};
use crate::roster::Person;
use crate::roster::cells::{hours, zone_data::time_zone};
use crate::words::{failure, say, within};

/// How sessions are proposed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct PlanOptions {
    /// ISO date: nothing is proposed before it, and nothing before it is cancelled.
    pub today: String,
    /// The zone of people who have none of their own; without one their sessions are not planned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// Proposes anew what is planned from today on; otherwise only for pairs that have no session planned.
    pub anew: bool,
    /// Language of the texts; the one that is spoken when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
}

/// What was planned, and for whom nothing could be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SessionPlan {
    /// All sessions, as the programme keeps them from now on.
    pub planned: Vec<PlannedSession>,
    /// How many of them are new or at another time.
    pub proposed: u32,
    /// How many are cancelled now.
    pub cancelled: u32,
    /// Pairs without a session, or with fewer than the charter asks for.
    pub unplanned: Vec<Unplanned>,
}

/// A pair whose sessions could not all be planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Unplanned {
    /// Id.
    pub mentor: String,
    /// Id.
    pub mentee: String,
    /// "no-shared-hour", "hours-unknown", "zone-unknown" or "too-few".
    pub code: String,
    /// In words.
    pub text: String,
    /// How many were planned.
    pub found: u32,
}

/// Moments from and to, in seconds, in their order and without overlaps.
type Spans = Vec<(i64, i64)>;

/// Proposes sessions for the programme's pairs, as many as the charter has less those held. Those planned already stay; those of pairs that are none any more are cancelled.
///
/// # Errors
/// `calendar-no-start` while the charter has no first day, `calendar-today` for a date that cannot be read.
///
/// ```
/// use viceversa::programme::{calendar::{PlanOptions, plan}, decode};
/// let programme = decode(r#"{ "format": "viceversa-programme", "version": 3, "policy": {},
///     "charter": { "start": "2027-01-11", "sessions": 2 },
///     "people": [{ "id": "a", "role": "mentor", "timezone": "Europe/Lisbon", "availability": ["Tue 09:00-11:00"] },
///         { "id": "d", "role": "mentee", "timezone": "Europe/Berlin", "availability": ["Tue 11:00-13:00"] }],
///     "current": [["a", "d"]] }"#.as_bytes())?;
/// let options = PlanOptions { today: "2027-01-04".to_owned(), ..PlanOptions::default() };
/// let starts: Vec<_> = plan(&programme, &options)?.planned.into_iter().map(|one| (one.start, one.timezone)).collect();
/// // Eleven in Berlin is ten in Lisbon.
/// assert_eq!(starts[0], ("2027-01-12T11:00".to_owned(), "Europe/Berlin".to_owned()));
/// assert_eq!(starts[1].0, "2027-02-09T11:00");
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn plan(programme: &Programme, options: &PlanOptions) -> Result<SessionPlan, Error> {
    within(options.locale.as_deref(), || {
        let charter = &programme.charter;
        let today =
            day(&options.today).ok_or_else(|| failure!("calendar-today", "calendar-today"))?;
        let start = day(&charter.start)
            .ok_or_else(|| failure!("calendar-no-start", "calendar-no-start"))?;
        let mut planner = Planner::new(programme, options, start.max(today));
        let mut plan = SessionPlan::default();
        let pairs = programme.pairs();
        // What is kept comes first, so that nothing new is laid over it.
        let mut kept: BTreeSet<(&str, &str)> = BTreeSet::new();
        let mut open: BTreeMap<(&str, &str, u32), PlannedSession> = BTreeMap::new();
        for session in &programme.planned {
            let pair = (session.mentor.as_str(), session.mentee.as_str());
            let ahead = local(&session.start).is_none_or(|start| start.date() >= today);
            let goes = ahead && !session.cancelled && !pairs.contains(&pair);
            if goes || session.cancelled || ahead && options.anew {
                open.insert((pair.0, pair.1, session.number), session.clone());
                continue;
            }
            if pairs.contains(&pair) {
                kept.insert(pair);
            }
            planner.occupy(session);
            plan.planned.push(session.clone());
        }
        let mut recorded: BTreeMap<(&str, &str), u32> = BTreeMap::new();
        for session in &programme.sessions {
            if day(&session.date).is_some_and(|day| day < today) {
                let pair = (session.mentor.as_str(), session.mentee.as_str());
                *recorded.entry(pair).or_default() += 1;
            }
        }
        for pair in &pairs {
            if kept.contains(pair) && !options.anew {
                continue;
            }
            let number = plan
                .planned
                .iter()
                .filter(|one| (one.mentor.as_str(), one.mentee.as_str()) == *pair)
                .map(|one| one.number)
                .max()
                .unwrap_or(0);
            // Who met before there was a calendar goes on where they are.
            let held = number.max(recorded.get(pair).copied().unwrap_or(0));
            let wanted = charter.sessions.clamp(1, 60).saturating_sub(held);
            let found = match planner.sessions(*pair, wanted) {
                Ok(found) => found,
                Err(code) => {
                    plan.unplanned.push(unplanned(*pair, code, held, wanted));
                    continue;
                }
            };
            let count = u32::try_from(found.len()).unwrap_or(u32::MAX);
            if count < wanted {
                plan.unplanned.push(unplanned(
                    *pair,
                    "too-few",
                    held.saturating_add(count),
                    held.saturating_add(wanted),
                ));
            }
            for (number, (start, timezone)) in (held.saturating_add(1)..).zip(found) {
                let known = open.remove(&(pair.0, pair.1, number));
                let session = planned_anew(programme, *pair, number, (start, timezone), known);
                planner.occupy(&session.0);
                plan.proposed += u32::from(session.1);
                plan.planned.push(session.0);
            }
        }
        for session in open.into_values() {
            plan.cancelled += u32::from(!session.cancelled);
            plan.planned.push(PlannedSession {
                sequence: session
                    .sequence
                    .saturating_add(u32::from(!session.cancelled)),
                cancelled: true,
                ..session
            });
        }
        plan.planned.cold_sort_by(|a, b| {
            let key = |one: &PlannedSession| (one.mentor.clone(), one.mentee.clone(), one.number);
            key(a).cmp(&key(b))
        });
        Ok(plan)
    })
}

/// A session at this time, and whether anything of it is new. One that is known keeps its UID.
fn planned_anew(
    programme: &Programme,
    (mentor, mentee): (&str, &str),
    number: u32,
    (start, timezone): (String, String),
    known: Option<PlannedSession>,
) -> (PlannedSession, bool) {
    let minutes = programme.charter.minutes.clamp(1, 1440);
    match known {
        Some(known) => {
            let same = !known.cancelled
                && (&known.start, &known.timezone, known.minutes) == (&start, &timezone, minutes);
            let session = PlannedSession {
                start,
                timezone,
                minutes,
                sequence: known.sequence.saturating_add(u32::from(!same)),
                cancelled: false,
                ..known
            };
            (session, !same)
        }
        None => {
            let session = PlannedSession {
                mentor: mentor.to_owned(),
                mentee: mentee.to_owned(),
                number,
                start,
                timezone,
                minutes,
                uid: uid(programme, mentor, mentee, number),
                sequence: 0,
                cancelled: false,
            };
            (session, true)
        }
    }
}

/// The same for the same session of the same programme, and for no other.
fn uid(programme: &Programme, mentor: &str, mentee: &str, number: u32) -> String {
    let charter = &programme.charter;
    let what = crate::json::encode(&(&programme.name, &charter.start, mentor, mentee, number));
    let hash = Sha256::digest(what.as_bytes());
    let digits: String = hash
        .iter()
        .take(16)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    digits + "@viceversa"
}

fn unplanned((mentor, mentee): (&str, &str), code: &str, found: u32, wanted: u32) -> Unplanned {
    Unplanned {
        mentor: mentor.to_owned(),
        mentee: mentee.to_owned(),
        code: code.to_owned(),
        text: match code {
            "too-few" => say!("calendar-too-few", found = found, wanted = wanted),
            _ => say!(format!("calendar-{code}")),
        },
        found,
    }
}

/// Who can meet when.
pub(super) struct Planner<'a> {
    programme: &'a Programme,
    people: BTreeMap<&'a str, &'a Person>,
    options: &'a PlanOptions,
    from: Date,
    until: Date,
    /// Hours less absences, computed once for each person.
    free: BTreeMap<&'a str, Result<Spans, &'static str>>,
    /// Sessions that somebody has.
    taken: BTreeMap<String, Vec<(i64, i64)>>,
}

impl<'a> Planner<'a> {
    pub(super) fn new(programme: &'a Programme, options: &'a PlanOptions, from: Date) -> Self {
        let charter = &programme.charter;
        let days = i64::from(charter.cadence.days() + 1)
            * i64::from(charter.sessions.clamp(1, 60) + 1)
            + 21;
        Self {
            programme,
            people: programme
                .people
                .iter()
                .map(|person| (person.id.as_str(), person))
                .cold_map(),
            options,
            from,
            until: from.saturating_add(Span::new().days(days)),
            free: BTreeMap::new(),
            taken: BTreeMap::new(),
        }
    }

    /// Nobody of the two can meet anybody else then.
    pub(super) fn occupy(&mut self, session: &PlannedSession) {
        let Some(zone) = time_zone(&session.timezone) else {
            return;
        };
        let Some(start) = local(&session.start)
            .and_then(|start| zone.to_ambiguous_zoned(start).compatible().ok())
        else {
            return;
        };
        let from = start.timestamp().as_second();
        let span = (from, from + i64::from(session.minutes) * 60);
        for id in [&session.mentor, &session.mentee] {
            self.taken.entry(id.clone()).or_default().push(span);
        }
    }

    /// The zone in which a person's hours are told.
    fn zone_of(&self, person: &'a Person) -> Option<&'a str> {
        let own = person.timezone.as_deref().map(str::trim);
        own.filter(|zone| !zone.is_empty())
            .or(self.options.timezone.as_deref())
    }

    /// When somebody can meet, less what is taken.
    fn free(&mut self, id: &'a str) -> Result<Spans, &'static str> {
        if !self.free.contains_key(id) {
            let spans = self.hours(id);
            self.free.insert(id, spans);
        }
        let mut spans = self.free[id].clone()?;
        for taken in self.taken.get(id).into_iter().flatten() {
            spans = without(&spans, *taken);
        }
        Ok(spans)
    }

    fn hours(&self, id: &'a str) -> Result<Spans, &'static str> {
        let person = self.people.get(id).ok_or("hours-unknown")?;
        let weekly = hours::weekly(&person.availability.join("; ")).map_err(|_| "hours-unknown")?;
        if weekly.is_empty() {
            return Err("hours-unknown");
        }
        let zone = self
            .zone_of(person)
            .and_then(time_zone)
            .ok_or("zone-unknown")?;
        let back = i64::from(self.from.weekday().to_monday_zero_offset()) + 7;
        let mut monday = self.from.saturating_sub(Span::new().days(back));
        let mut spans: Spans = Vec::new();
        while monday <= self.until {
            for (from, to) in &weekly {
                let moment = |minute: u32| {
                    let local = monday
                        .to_datetime(Time::midnight())
                        .checked_add(Span::new().minutes(i64::from(minute)))
                        .ok()?;
                    seconds(&zone, local)
                };
                if let (Some(from), Some(to)) = (moment(*from), moment(*to)) {
                    match spans.last_mut() {
                        Some(last) if last.1 >= from => last.1 = last.1.max(to),
                        _ => spans.push((from, to)),
                    }
                }
            }
            monday = monday.saturating_add(Span::new().days(7));
        }
        for absence in &self.programme.absences {
            if !absence.person.is_empty() && absence.person != id {
                continue;
            }
            let (Some(from), Some(to)) = (day(&absence.from), day(&absence.to)) else {
                continue;
            };
            let midnight = |date: Date| seconds(&zone, date.to_datetime(Time::midnight()));
            let after = to.saturating_add(Span::new().days(1));
            if let (Some(from), Some(to)) = (midnight(from), midnight(after)) {
                spans = without(&spans, (from, to));
            }
        }
        Ok(spans)
    }

    /// Starts of a pair's sessions, in the mentee's zone; or why there is none.
    fn sessions(
        &mut self,
        (mentor, mentee): (&'a str, &'a str),
        wanted: u32,
    ) -> Result<Vec<(String, String)>, &'static str> {
        let shared = common(&self.free(mentor)?, &self.free(mentee)?);
        let person = self.people.get(mentee).ok_or("hours-unknown")?;
        let name = self.zone_of(person).ok_or("zone-unknown")?;
        let zone = time_zone(name).ok_or("zone-unknown")?;
        let charter = &self.programme.charter;
        let length = i64::from(charter.minutes.clamp(1, 1440)) * 60;
        let cadence = charter.cadence;
        let days = i64::from(cadence.days());
        let first = (0..days.max(7)).find_map(|ahead| {
            let date = self.from.saturating_add(Span::new().days(ahead));
            on_day(&shared, &zone, date, length, None)
        });
        let Some(first) = first else {
            return Err("no-shared-hour");
        };
        let (date, time) = (first.0.date(), first.0.time());
        let mut starts = vec![first];
        for nth in 1..i64::from(wanted) {
            let target = date.saturating_add(match cadence {
                Cadence::Weekly => Span::new().days(7 * nth),
                Cadence::Fortnightly => Span::new().days(14 * nth),
                // Four weeks in five stay on the weekday; the month moves on with the calendar.
                Cadence::Monthly => Span::new().months(nth),
            });
            let after = starts.last().map_or(i64::MIN, |(_, at)| at + length);
            let near = (0..(days - 1) / 2)
                .flat_map(|off| if off == 0 { vec![0] } else { vec![off, -off] });
            let found = near
                .filter_map(|off| {
                    let date = target.saturating_add(Span::new().days(off));
                    on_day(&shared, &zone, date, length, Some(time))
                })
                .find(|(_, at)| *at >= after);
            starts.extend(found);
        }
        if wanted == 0 {
            starts.clear();
        }
        let text = |local: &jiff::civil::DateTime| {
            format!("{}T{:02}:{:02}", local.date(), local.hour(), local.minute())
        };
        Ok(starts
            .iter()
            .map(|(local, _)| (text(local), name.to_owned()))
            .collect())
    }

    /// Whether the two share this time: `None` where the hours of one are unknown.
    pub(super) fn shares(&mut self, pair: (&'a str, &'a str), from: i64, to: i64) -> Option<bool> {
        let shared = common(&self.free(pair.0).ok()?, &self.free(pair.1).ok()?);
        Some(shared.iter().any(|span| span.0 <= from && to <= span.1))
    }
}

/// The moment of a local time, in seconds; what clocks skip comes an hour later.
fn seconds(zone: &TimeZone, local: jiff::civil::DateTime) -> Option<i64> {
    let zoned = zone.to_ambiguous_zoned(local).compatible().ok()?;
    Some(zoned.timestamp().as_second())
}

/// A start on this day of the zone's calendar, at this time of day if that is free; never at a time that clocks show twice.
fn on_day(
    shared: &[(i64, i64)],
    zone: &TimeZone,
    date: Date,
    length: i64,
    like: Option<Time>,
) -> Option<(jiff::civil::DateTime, i64)> {
    let next = date.saturating_add(Span::new().days(1));
    let from = seconds(zone, date.to_datetime(Time::midnight()))?;
    let to = seconds(zone, next.to_datetime(Time::midnight()))?;
    let begin = shared.partition_point(|span| span.1 <= from);
    let spans = shared[begin..]
        .iter()
        .take_while(|span| span.0 < to)
        .map(|span| (span.0.max(from), span.1.min(to)))
        .filter(|span| span.1 - span.0 >= length);
    let plain = |at: i64| {
        let local = zone.to_datetime(Timestamp::from_second(at).ok()?);
        let once = !zone.to_ambiguous_zoned(local).is_ambiguous();
        once.then_some((local, at))
    };
    let same = like.and_then(|time| seconds(zone, date.to_datetime(time)));
    let at = same.filter(|at| {
        spans
            .clone()
            .any(|span| span.0 <= *at && at + length <= span.1)
    });
    at.and_then(plain)
        .or_else(|| spans.clone().find_map(|span| plain(span.0)))
}

fn without(spans: &[(i64, i64)], (from, to): (i64, i64)) -> Spans {
    let mut left = Vec::with_capacity(spans.len() + 1);
    for span in spans {
        for piece in [(span.0, span.1.min(from)), (span.0.max(to), span.1)] {
            if piece.0 < piece.1 {
                left.push(piece);
            }
        }
    }
    left
}

fn common(a: &[(i64, i64)], b: &[(i64, i64)]) -> Spans {
    let (mut one, mut two) = (0, 0);
    let mut shared = Vec::new();
    while let (Some(x), Some(y)) = (a.get(one), b.get(two)) {
        let span = (x.0.max(y.0), x.1.min(y.1));
        if span.0 < span.1 {
            shared.push(span);
        }
        if x.1 < y.1 {
            one += 1;
        } else {
            two += 1;
        }
    }
    shared
}
