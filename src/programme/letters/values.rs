//! What fills the placeholders of a letter.

use std::collections::BTreeMap;

use sorting::ColdCollect;

use super::{LetterKind, Recipient, one_line};
use crate::pairing::Pair;
use crate::pairing::policy::{OptIn, Rule, RuleKind};
use crate::programme::calendar::{self, PlannedSession};
use crate::programme::{Cadence, Programme};
use crate::roster::{Person, Skill};
use crate::words::say;

/// A programme looked up by letters.
pub(super) struct Values<'a> {
    programme: &'a Programme,
    people: BTreeMap<&'a str, &'a Person>,
    pairs: BTreeMap<(&'a str, &'a str), &'a Pair>,
    first: BTreeMap<(&'a str, &'a str), &'a PlannedSession>,
    /// Some rule reads skills only with consent: then no letter names any.
    private: bool,
}

impl<'a> Values<'a> {
    pub(super) fn new(programme: &'a Programme) -> Self {
        let pairs = programme.pairing.iter().flat_map(|pairing| &pairing.pairs);
        let mut first: BTreeMap<_, &PlannedSession> = BTreeMap::new();
        for session in programme.planned.iter().filter(|one| !one.cancelled) {
            let pair = (session.mentor.as_str(), session.mentee.as_str());
            let earliest = first.entry(pair).or_insert(session);
            if session.number < earliest.number {
                *earliest = session;
            }
        }
        let rules = &programme.policy.rules;
        Self {
            programme,
            people: programme
                .people
                .iter()
                .map(|one| (one.id.as_str(), one))
                .cold_map(),
            pairs: pairs
                .map(|pair| ((pair.mentor.as_str(), pair.mentee.as_str()), pair))
                .cold_map(),
            first,
            private: rules
                .iter()
                .any(|rule| rule.opt_in.is_some() && reads_skills(rule)),
        }
    }

    pub(super) fn of(
        &self,
        kind: LetterKind,
        pair: (&str, &str),
    ) -> BTreeMap<&'static str, String> {
        let charter = &self.programme.charter;
        let (mentor, mentee) = (self.name(pair.0), self.name(pair.1));
        let mentors = matches!(
            kind,
            LetterKind::Mentor | LetterKind::MentorManager | LetterKind::Agreement
        );
        let (participant, partner) = if mentors {
            (&mentor, &mentee)
        } else {
            (&mentee, &mentor)
        };
        let (given, gained) = self.skills(pair);
        let (teaches, learns) = if mentors {
            (given, gained)
        } else {
            (gained, given)
        };
        let to = self.recipients(kind, pair);
        let recipient = match kind {
            LetterKind::Agreement => participant.clone(),
            _ => to
                .first()
                .map_or_else(|| say!("letter-manager-open"), |one| one.name.clone()),
        };
        let or = |text: &str, open: &str| match one_line(text) {
            text if text.is_empty() => say!(open),
            text => text,
        };
        [
            ("recipient", recipient),
            ("participant", participant.clone()),
            ("partner", partner.clone()),
            ("mentor", mentor.clone()),
            ("mentee", mentee.clone()),
            (
                "teaches",
                teaches.unwrap_or_else(|| say!("letter-teaches-open")),
            ),
            (
                "learns",
                learns.unwrap_or_else(|| say!("letter-learns-open")),
            ),
            (
                "first-session",
                self.first
                    .get(&pair)
                    .and_then(|one| when(one))
                    .unwrap_or_else(|| say!("letter-first-open")),
            ),
            ("sessions", charter.sessions.to_string()),
            ("minutes", charter.minutes.to_string()),
            (
                "cadence",
                say!(
                    "letter-cadence",
                    cadence = match charter.cadence {
                        Cadence::Weekly => "weekly",
                        Cadence::Fortnightly => "fortnightly",
                        Cadence::Monthly => "monthly",
                    }
                ),
            ),
            ("need", or(&charter.need, "letter-need-open")),
            (
                "programme",
                or(&self.programme.name, "letter-programme-open"),
            ),
            (
                "coordinator",
                or(&charter.coordinator, "letter-coordinator-open"),
            ),
        ]
        .into_iter()
        .cold_map()
    }

    pub(super) fn recipients(
        &self,
        kind: LetterKind,
        (mentor, mentee): (&str, &str),
    ) -> Vec<Recipient> {
        let one = |id: &str| Recipient {
            name: self.name(id),
            email: self
                .people
                .get(id)
                .and_then(|person| person.email.clone())
                .unwrap_or_default(),
        };
        let manager = |id: &str| {
            let known = self
                .people
                .get(id)
                .and_then(|person| person.manager.as_deref());
            known
                .filter(|id| self.people.contains_key(*id))
                .map(one)
                .into_iter()
                .collect()
        };
        match kind {
            LetterKind::Mentor => vec![one(mentor)],
            LetterKind::Mentee | LetterKind::Proposal => vec![one(mentee)],
            LetterKind::MentorManager => manager(mentor),
            LetterKind::MenteeManager => manager(mentee),
            LetterKind::Agreement => vec![one(mentor), one(mentee)],
        }
    }

    fn name(&self, id: &str) -> String {
        let name = self.people.get(id).map(|person| one_line(&person.name));
        name.filter(|name| !name.is_empty())
            .unwrap_or_else(|| one_line(id))
    }

    /// What the mentor teaches and what the mentor learns, by the pair's own reasons.
    fn skills(&self, pair: (&str, &str)) -> (Option<String>, Option<String>) {
        let (Some(made), Some(mentor)) = (self.pairs.get(&pair), self.people.get(pair.0)) else {
            return (None, None);
        };
        if self.private {
            return (None, None);
        }
        let by = |own: &str, other: &str, skills: &[Skill]| {
            let rules = &self.programme.policy.rules;
            let told: Vec<&str> = made
                .reasons
                .iter()
                .filter(|reason| {
                    usize::try_from(reason.rule)
                        .ok()
                        .and_then(|at| rules.get(at))
                        .is_some_and(|rule| {
                            rule.rule == RuleKind::Shared
                                && rule.opt_in.is_none()
                                && rule.mentor.as_deref().or(rule.field.as_deref()) == Some(own)
                                && rule.mentee.as_deref().or(rule.field.as_deref()) == Some(other)
                        })
                })
                .filter_map(|reason| reason.params.get("values"))
                .map(String::as_str)
                .collect();
            // What a reason says has to be a skill of this person's own: rules may have changed since.
            let said = |skill: &&str| {
                told.iter()
                    .any(|values| format!(", {values}, ").contains(&format!(", {skill}, ")))
            };
            let mut named: Vec<&str> = Vec::new();
            for skill in skills.iter().map(|skill| skill.skill.trim()).filter(said) {
                if !named.contains(&skill) {
                    named.push(skill);
                }
            }
            (!named.is_empty()).then(|| one_line(&named.join(", ")))
        };
        (
            by("offers", "wants", &mentor.offers),
            by("wants", "offers", &mentor.wants),
        )
    }
}

/// Whether a rule reads skills, or names them as consent.
fn reads_skills(rule: &Rule) -> bool {
    let consent = match &rule.opt_in {
        None => [None, None],
        Some(OptIn::Both(field)) => [Some(field), None],
        Some(OptIn::PerSide { mentor, mentee }) => [mentor.as_ref(), mentee.as_ref()],
    };
    let fields = [&rule.field, &rule.mentor, &rule.mentee];
    fields
        .into_iter()
        .filter_map(Option::as_ref)
        .chain(consent.into_iter().flatten())
        .any(|field| field == "offers" || field == "wants")
}

/// "Monday, 18 January 2027, 10:00 (Europe/Berlin)".
fn when(session: &PlannedSession) -> Option<String> {
    let start = calendar::local(&session.start)?;
    Some(say!(
        "letter-when",
        weekday = say!(
            "letter-weekday",
            day = start.weekday().to_monday_one_offset()
        ),
        day = i64::from(start.day()),
        month = say!("letter-month", month = start.month()),
        year = start.year().to_string(),
        time = format!("{:02}:{:02}", start.hour(), start.minute()),
        zone = session.timezone.as_str()
    ))
}
