//! How each pair stands, who needs a word this week, and what mentors carry.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde::{Deserialize, Serialize};
use sorting::ColdSort;

use super::drafts::{Draft, Occasion, drafts};
use super::pulse::{LowAnswers, Two, low_answers};
use super::shapes::Session;
use crate::Error;
use crate::programme::{Cadence, Programme};
use crate::roster::{Person, Role};
use crate::words::{self, say};

/// What the health of a programme depends on besides the programme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HealthOptions {
    /// ISO date.
    pub today: String,
    /// Language of the texts; the one that is spoken when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
}

/// How a programme goes on after its pairs were made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Health {
    /// Each pair that has not ended, in the order of the pairing.
    pub pairs: Vec<PairHealth>,
    /// Pairs by state, and sessions.
    pub counts: HealthCounts,
    /// Who needs the coordinator: withdrawals first, then low answers, then pairs that have not met for longest.
    pub week: Vec<WeekItem>,
    /// What each mentor carries, those with most first.
    pub mentors: Vec<MentorLoad>,
    /// ISO date of the next supervision; null where none is planned.
    pub next_supervision: Option<String>,
    /// The rule in a sentence.
    pub rule: String,
    /// ISO date of the first day; null while the charter leaves it open, and nothing is late then.
    pub start: Option<String>,
    /// ISO date of the last planned session.
    pub end: Option<String>,
    /// The last pulse that names people; null where there is none. Answers that came sealed name nobody.
    pub pulse: Option<String>,
}

/// How many.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct HealthCounts {
    /// Pairs that have not ended.
    pub pairs: u32,
    /// Of these, too early to tell.
    pub too_early: u32,
    /// Of these, on track.
    pub on_track: u32,
    /// Of these, in need of a check-in.
    pub needs_check_in: u32,
    /// Sessions that these pairs held.
    pub held: u32,
    /// Sessions that were planned for them until today.
    pub due: u32,
    /// Sessions that are planned for them in all.
    pub planned: u32,
    /// Pairs that ended by a withdrawal.
    pub ended: u32,
}

/// How a pair stands. It is said of the pair; no person is scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum HealthState {
    /// Before the planned session that the rule names.
    TooEarly,
    /// The last session is not long ago, and no answer was low.
    OnTrack,
    /// Somebody should ask.
    NeedsCheckIn,
}

/// Why a pair stands as it does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct HealthReason {
    /// "no-start", "before-session", "met", "complete", "no-session", "long-ago" or "low-answer".
    pub code: String,
    /// One sentence.
    pub text: String,
    /// The sentence's variable parts, dates as ISO.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub params: IndexMap<String, String>,
}

/// One pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PairHealth {
    /// Id.
    pub mentor: String,
    /// Id.
    pub mentee: String,
    /// How it stands.
    pub state: HealthState,
    /// Why; more than one where more than one thing is the matter.
    pub reasons: Vec<HealthReason>,
    /// Sessions held.
    pub held: u32,
    /// Sessions planned until today.
    pub due: u32,
    /// Sessions planned in all.
    pub planned: u32,
    /// ISO date of the last session.
    pub last: Option<String>,
    /// ISO date of the next one: the one that the last session named, or else the next planned.
    pub next: Option<String>,
    /// ISO date from which on the pair is there.
    pub since: Option<String>,
}

/// Something to do this week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct WeekItem {
    /// "withdrawal", "low-answer", "no-session", "long-ago" or "supervision".
    pub code: String,
    /// One sentence without names.
    pub text: String,
    /// Id; empty for a supervision.
    pub mentor: String,
    /// Id; empty for a supervision.
    pub mentee: String,
    /// ISO date that it is about; empty where there is none.
    pub date: String,
    /// Letters to both sides, to be changed and sent by the coordinator. They never say who withdrew, or why.
    pub drafts: Vec<Draft>,
}

/// What a mentor carries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct MentorLoad {
    /// Id.
    pub mentor: String,
    /// Whom they mentor now.
    pub mentees: u32,
    /// Sessions that they held in all.
    pub held: u32,
    /// Sessions that they held in the last 30 days.
    pub lately: u32,
    /// Supervisions that they came to.
    pub supervised: u32,
    /// Supervisions that there were.
    pub supervisions: u32,
}

/// More sessions than this are planned for nobody, whatever a file says.
const MOST: u32 = 1_000;
/// The days of "lately".
const LATELY: i32 = 30;
/// So many days before a supervision it stands in the list of the week.
const SOON: i32 = 7;

/// How each pair stands by the programme's rule ([`HealthRule`](super::HealthRule)), what needs the coordinator this week, and
/// what mentors carry.
///
/// A pair is *too early* to judge before its second planned session, *on track* when its last session was within one and a half
/// cadences and no answer of the last pulse was low, and *needs a check-in* otherwise, with the reason. The first planned session
/// is on the charter's first day. A pair that came about when somebody withdrew from another one counts from that day. After the
/// last planned session no time passes any more.
///
/// # Errors
/// `bad-date` where `today` is no ISO date.
///
/// ```
/// use viceversa::programme::{decode, checkins::{HealthOptions, HealthState, health}};
/// let programme = decode(br#"{ "format": "viceversa-programme", "version": 3, "policy": {},
///     "charter": { "start": "2027-01-11" }, "current": [["ada", "dev"], ["ben", "eve"]],
///     "sessions": [{ "mentor": "ada", "mentee": "dev", "date": "2027-02-15" }] }"#)?;
/// let on = |today: &str| health(&programme, &HealthOptions { today: today.to_owned(), locale: None });
/// let states = |today: &str| on(today).map(|health| health.pairs.into_iter().map(|pair| pair.state).collect::<Vec<_>>());
/// assert_eq!(states("2027-01-20")?, [HealthState::TooEarly, HealthState::TooEarly]);
/// assert_eq!(states("2027-03-01")?, [HealthState::OnTrack, HealthState::NeedsCheckIn]);
/// assert_eq!(on("2027-03-01")?.week[0].text, "49 days after the start there has been no session.");
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn health(programme: &Programme, options: &HealthOptions) -> Result<Health, Error> {
    words::within(options.locale.as_deref(), || said(programme, options))
}

fn said(programme: &Programme, options: &HealthOptions) -> Result<Health, Error> {
    let today = date(&options.today)
        .ok_or_else(|| Error::new("bad-date", say!("bad-today"), say!("write-date")))?;
    let running = running(programme);
    let set: BTreeSet<Two<'_>> = running.iter().copied().collect();
    let low = low_answers(programme, &set);
    let view = View {
        programme,
        today,
        start: date(&programme.charter.start),
        held: held(programme, today),
        low: low.as_ref(),
        settled: programme
            .check_in_notes
            .iter()
            .filter(|note| !note.settles.is_empty())
            .map(|note| {
                (
                    note.mentor.as_str(),
                    note.mentee.as_str(),
                    note.settles.as_str(),
                )
            })
            .collect(),
    };
    let pairs: Vec<PairHealth> = running.iter().map(|two| view.pair(*two)).collect();
    let people: BTreeMap<&str, &Person> = programme
        .people
        .iter()
        .map(|person| (person.id.as_str(), person))
        .collect();
    let next_supervision = programme
        .supervisions
        .iter()
        .filter_map(|one| date(&one.date))
        .filter(|one| *one >= today)
        .min();
    Ok(Health {
        counts: counts(&pairs, programme),
        week: week(&view, &pairs, &set, &people, next_supervision),
        mentors: loads(&view, &running),
        next_supervision: next_supervision.map(|one| one.to_string()),
        rule: rule(programme),
        start: view.start.map(|start| start.to_string()),
        end: view
            .start
            .and_then(|start| view.planned(start, programme.charter.sessions.max(1) - 1))
            .map(|end| end.to_string()),
        pulse: low.as_ref().map(|low| low.wave.to_owned()),
        pairs,
    })
}

/// The pairs that have not ended, in the order of the pairing.
pub(super) fn running(programme: &Programme) -> Vec<Two<'_>> {
    let ended: BTreeSet<Two<'_>> = programme
        .withdrawals
        .iter()
        .map(|one| (one.mentor.as_str(), one.mentee.as_str()))
        .collect();
    let of = |(mentor, mentee): (&'_ str, &'_ str)| !ended.contains(&(mentor, mentee));
    match &programme.pairing {
        Some(pairing) => pairing
            .pairs
            .iter()
            .map(|pair| (pair.mentor.as_str(), pair.mentee.as_str()))
            .filter(|two| of(*two))
            .collect(),
        None => programme
            .current
            .iter()
            .map(|(mentor, mentee)| (mentor.as_str(), mentee.as_str()))
            .filter(|two| of(*two))
            .collect(),
    }
}

/// An ISO date, also one with a time after it.
pub(super) fn date(text: &str) -> Option<Date> {
    text.get(..10)?.parse().ok()
}

/// Whole days from one date to another.
fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

type Held<'a> = BTreeMap<Two<'a>, Vec<(Date, &'a Session)>>;

/// The sessions of each pair until today, the earliest first.
fn held(programme: &Programme, today: Date) -> Held<'_> {
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

struct View<'a> {
    programme: &'a Programme,
    today: Date,
    start: Option<Date>,
    held: Held<'a>,
    low: Option<&'a LowAnswers<'a>>,
    /// Pairs and rounds whose low answers were dealt with.
    settled: BTreeSet<(&'a str, &'a str, &'a str)>,
}

impl<'a> View<'a> {
    /// The day of a planned session, counted from 0, of a pair that began on a day.
    fn planned(&self, since: Date, session: u32) -> Option<Date> {
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

    fn pair(&self, two: Two<'a>) -> PairHealth {
        let planned = self.programme.charter.sessions.min(MOST);
        let sessions = self.sessions(two);
        let held = u32::try_from(sessions.len()).unwrap_or(u32::MAX);
        let since = self.since(two);
        let last = sessions.last().map(|(day, session)| (*day, *session));
        let due = since.map_or(0, |since| {
            let is_due = |at: &u32| {
                self.planned(since, *at)
                    .is_some_and(|day| day <= self.today)
            };
            (0..planned).take_while(is_due).count() as u32
        });
        let named = last.and_then(|(_, session)| date(&session.next));
        let next = named.filter(|day| *day > self.today).or_else(|| {
            let since = since?;
            (0..planned)
                .filter_map(|at| self.planned(since, at))
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
        }
    }

    fn judge(
        &self,
        two: Two<'a>,
        since: Option<Date>,
        last: Option<Date>,
        held: u32,
    ) -> (HealthState, Vec<HealthReason>) {
        let Programme {
            charter,
            health_rule,
            ..
        } = self.programme;
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
        let judged_from = self.planned(since, early_before - 1);
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
            .planned(since, charter.sessions.max(1) - 1)
            .unwrap_or(self.today);
        let now = self.today.min(end.max(since));
        let allowed = allowed_days(self.programme);
        let said = |day: Date, ago: i32| (day.to_string(), ago.to_string());
        match last {
            _ if held >= charter.sessions && held > 0 => {
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
                if days(last, now) > i32::try_from(allowed).unwrap_or(i32::MAX) {
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

fn counts(pairs: &[PairHealth], programme: &Programme) -> HealthCounts {
    let of = |state| pairs.iter().filter(|pair| pair.state == state).count() as u32;
    HealthCounts {
        pairs: pairs.len() as u32,
        too_early: of(HealthState::TooEarly),
        on_track: of(HealthState::OnTrack),
        needs_check_in: of(HealthState::NeedsCheckIn),
        held: pairs.iter().map(|pair| pair.held).sum(),
        due: pairs.iter().map(|pair| pair.due).sum(),
        planned: pairs.iter().map(|pair| pair.planned).sum(),
        ended: programme.withdrawals.len() as u32,
    }
}

fn week(
    view: &View<'_>,
    pairs: &[PairHealth],
    running: &BTreeSet<Two<'_>>,
    people: &BTreeMap<&str, &Person>,
    supervision: Option<Date>,
) -> Vec<WeekItem> {
    let programme = view.programme;
    let item = |code: &str, text: String, two: Two<'_>, date: &str, occasion: Occasion| WeekItem {
        code: code.to_owned(),
        text,
        mentor: two.0.to_owned(),
        mentee: two.1.to_owned(),
        date: date.to_owned(),
        drafts: drafts(occasion, people, two, &programme.charter.coordinator),
    };
    let mut list: Vec<WeekItem> = programme
        .withdrawals
        .iter()
        .filter(|one| !one.settled)
        .filter(|one| {
            let takes_part = |id: &str| {
                people
                    .get(id)
                    .is_some_and(|person| person.role != Role::None)
            };
            let paired = |id: &str| {
                running
                    .iter()
                    .any(|(mentor, mentee)| *mentor == id || *mentee == id)
            };
            let waits = |id: &str| takes_part(id) && !paired(id);
            waits(&one.mentor) || waits(&one.mentee)
        })
        .map(|one| {
            let two = (one.mentor.as_str(), one.mentee.as_str());
            item(
                "withdrawal",
                say!("week-withdrawal"),
                two,
                &one.date,
                Occasion::Withdrawal,
            )
        })
        .collect();
    let mut late = Vec::new();
    for pair in pairs
        .iter()
        .filter(|pair| pair.state == HealthState::NeedsCheckIn)
    {
        let two = (pair.mentor.as_str(), pair.mentee.as_str());
        // A low answer is dealt with before a session that was not held: one letter about one thing.
        let Some(reason) = pair.reasons.first() else {
            continue;
        };
        let about = reason.params.get("date").map_or("", String::as_str);
        if reason.code == "low-answer" {
            list.push(item(
                "low-answer",
                reason.text.clone(),
                two,
                "",
                Occasion::LowAnswer,
            ));
        } else {
            let ago = reason
                .params
                .get("days")
                .and_then(|days| days.parse::<i32>().ok());
            late.push((
                std::cmp::Reverse(ago.unwrap_or(0)),
                item(
                    &reason.code,
                    reason.text.clone(),
                    two,
                    about,
                    Occasion::NoSession,
                ),
            ));
        }
    }
    late.cold_sort_by(|(one, _), (other, _)| one.cmp(other));
    list.extend(late.into_iter().map(|(_, item)| item));
    if let Some(day) = supervision.filter(|day| days(view.today, *day) <= SOON) {
        let text = say!("week-supervision", count = days(view.today, day));
        let mut item = item("supervision", text, ("", ""), "", Occasion::Supervision);
        item.date = day.to_string();
        list.push(item);
    }
    list
}

fn loads(view: &View<'_>, running: &[Two<'_>]) -> Vec<MentorLoad> {
    let past: Vec<&super::Supervision> = view
        .programme
        .supervisions
        .iter()
        .filter(|one| date(&one.date).is_some_and(|day| day < view.today))
        .collect();
    let mut mentees: BTreeMap<&str, u32> = BTreeMap::new();
    for (mentor, _) in running {
        *mentees.entry(*mentor).or_default() += 1;
    }
    let mut held: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for ((mentor, _), sessions) in &view.held {
        let (all, lately) = held.entry(*mentor).or_default();
        *all += sessions.len() as u32;
        *lately += sessions
            .iter()
            .filter(|(day, _)| days(*day, view.today) < LATELY)
            .count() as u32;
    }
    let mut list: Vec<MentorLoad> = mentees
        .into_iter()
        .map(|(mentor, mentees)| {
            let (held, lately) = held.get(mentor).copied().unwrap_or_default();
            MentorLoad {
                mentor: mentor.to_owned(),
                mentees,
                held,
                lately,
                supervised: past
                    .iter()
                    .filter(|one| one.present.iter().any(|id| id == mentor))
                    .count() as u32,
                supervisions: past.len() as u32,
            }
        })
        .collect();
    list.cold_sort_by(|one, other| {
        (other.mentees, other.lately)
            .cmp(&(one.mentees, one.lately))
            .then_with(|| one.mentor.cmp(&other.mentor))
    });
    list
}

/// How many days ago the last session may be.
fn allowed_days(programme: &Programme) -> u32 {
    let hundredths = programme
        .charter
        .cadence
        .days()
        .saturating_mul(programme.health_rule.within_percent);
    hundredths / 100
}

/// The rule as the coordinator reads it.
fn rule(programme: &Programme) -> String {
    let rule = &programme.health_rule;
    let allowed = allowed_days(programme);
    let plain = say!(
        "health-rule",
        session = rule.early_before.max(1),
        days = allowed
    );
    if rule.low == 0 {
        return plain;
    }
    format!(
        "{plain} {}",
        say!("health-rule-low", low = u32::from(rule.low))
    )
}
