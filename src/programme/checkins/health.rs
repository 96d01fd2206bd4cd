//! How each pair stands, who needs a word this week, and what mentors carry.

use std::collections::{BTreeMap, BTreeSet};

use sorting::ColdCollect;

use super::judge::{View, agreed, allowed_days, held};
use super::pulse::{Two, last_said_met, low_answers};
use super::standing::{Health, HealthCounts, HealthOptions, HealthState, PairHealth, date};
use super::week::{loads, week};
use crate::Error;
use crate::programme::Programme;
use crate::roster::Person;
use crate::words::{self, say};

/// How each pair stands by the programme's rule ([`HealthRule`](super::HealthRule)), what needs the coordinator this week, and
/// what mentors carry.
///
/// A pair is *too early* to judge before its second planned session, *on track* when its last session was within one and a half
/// cadences and no answer of the last pulse was low, and *needs a check-in* otherwise, with the reason. What is planned is what the
/// calendar has for the pair, and beyond it the charter's cadence; without a calendar the first session is on the charter's first
/// day. Nobody waits for a pair whose next session the calendar has for later. A pair that came about when somebody withdrew from another one counts from that day. After the
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
    let set: BTreeSet<Two<'_>> = running.iter().copied().cold_set();
    let low = low_answers(programme, &set);
    let view = View {
        programme,
        today,
        start: date(&programme.charter.start),
        held: held(programme, today),
        agreed: agreed(programme),
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
            .cold_set(),
    };
    let pairs: Vec<PairHealth> = running.iter().map(|two| view.pair(*two)).collect();
    let people: BTreeMap<&str, &Person> = programme
        .people
        .iter()
        .map(|person| (person.id.as_str(), person))
        .cold_map();
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
            .and_then(|start| view.by_cadence(start, programme.charter.sessions.max(1) - 1))
            .map(|end| end.to_string()),
        said_met: last_said_met(programme),
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
        .cold_set();
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
