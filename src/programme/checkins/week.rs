//! What needs the coordinator this week, and what mentors carry.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use sorting::ColdSort;

use super::drafts::{Occasion, drafts};
use super::judge::{View, days};
use super::pulse::Two;
use super::standing::{HealthState, MentorLoad, PairHealth, WeekItem, date};
use crate::roster::{Person, Role};
use crate::words::say;

/// The days of "lately".
const LATELY: i32 = 30;
/// So many days before a supervision it stands in the list of the week.
const SOON: i32 = 7;

pub(super) fn week(
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

pub(super) fn loads(view: &View<'_>, running: &[Two<'_>]) -> Vec<MentorLoad> {
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
