//! A new programme from this one: history is kept, who left is not, and no answer is carried on.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use sorting::ColdCollect;

use super::learned::{Learned, Suggestion, learn, suggestions};
use super::lessons::{Lesson, lessons};
use crate::Error;
use crate::pairing::DecisionKind;
use crate::programme::Measure;
use crate::programme::checkins::{HealthOptions, health};
use crate::programme::letters::LetterBook;
use crate::programme::{FORMAT, Programme, VERSION};
use crate::release::Ledger;
use crate::roster::PastPair;
use crate::words;

/// What the next cohort depends on besides this one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NextCohortOptions {
    /// ISO date.
    pub today: String,
    /// What the new programme is called; as this one when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its first day, as an ISO date; open when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<String>,
    /// Ids of those who do not take part any more.
    #[serde(default)]
    pub leavers: Vec<String>,
    /// Seed of the resampling.
    #[serde(default)]
    pub seed: u32,
    /// Language of the texts; the one that is spoken when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
}

/// The next cohort.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct NextCohort {
    /// What went with a good fit.
    pub learned: Learned,
    /// Changes of the rules to try.
    pub suggestions: Vec<Suggestion>,
    /// What to take along; names nobody.
    pub lessons: Vec<Lesson>,
    /// The new programme.
    pub programme: Programme,
    /// People in it.
    pub people: u32,
    /// People who were left out.
    pub left: u32,
    /// Pairs that became history.
    pub pairs: u32,
}

/// What this cohort teaches, and the programme that follows it.
///
/// The new programme has the people without leavers, the rules, exclusions that still hold, instruments, and all pairs of this cohort
/// (those that ended too) as history, dated by the charter's first day. It has no pairs, sessions, notes, withdrawals or answers, and
/// no key to answers that are still on their way.
///
/// # Errors
/// `bad-date` where `today` is no ISO date.
///
/// ```
/// use viceversa::programme::{decode, next_cohort::{NextCohortOptions, next_cohort}};
/// let programme = decode(br#"{ "format": "viceversa-programme", "version": 3, "policy": {}, "charter": { "start": "2027-01-11" },
///     "people": [{ "id": "ada", "role": "mentor" }, { "id": "dev", "role": "mentee" }, { "id": "eve", "role": "mentee" }],
///     "current": [["ada", "dev"]], "sessions": [{ "mentor": "ada", "mentee": "dev", "date": "2027-02-15" }] }"#)?;
/// let options = NextCohortOptions { today: "2027-07-20".into(), leavers: vec!["eve".into()], ..Default::default() };
/// let next = next_cohort(&programme, &options)?;
/// assert_eq!((next.people, next.left, next.programme.sessions.len()), (2, 1, 0));
/// assert_eq!((next.programme.history[0].mentor.as_str(), next.programme.history[0].cohort.as_str()), ("ada", "2027-01-11"));
/// // Nothing was asked of the pairs, so nothing is learned.
/// assert!(!next.learned.enough && next.suggestions.is_empty());
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn next_cohort(
    programme: &Programme,
    options: &NextCohortOptions,
) -> Result<NextCohort, Error> {
    words::within(options.locale.as_deref(), || {
        let today = HealthOptions {
            today: options.today.clone(),
            locale: None,
        };
        let health = health(programme, &today)?;
        let learned = learn(programme, options.seed);
        let next = carried(programme, options);
        Ok(NextCohort {
            suggestions: suggestions(programme, &learned),
            lessons: lessons(programme, &health, &learned),
            people: next.people.len() as u32,
            left: (programme.people.len() - next.people.len()) as u32,
            pairs: (next.history.len() - programme.history.len()) as u32,
            programme: next,
            learned,
        })
    })
}

fn carried(programme: &Programme, options: &NextCohortOptions) -> Programme {
    let leavers: BTreeSet<&str> = options.leavers.iter().map(String::as_str).cold_set();
    let stays = |id: &str| !leavers.contains(id);
    let cohort = if programme.charter.start.is_empty() {
        options.today.clone()
    } else {
        programme.charter.start.clone()
    };
    let made: Vec<(&str, &str)> = match &programme.pairing {
        Some(pairing) => pairing
            .pairs
            .iter()
            .map(|pair| (pair.mentor.as_str(), pair.mentee.as_str()))
            .collect(),
        None => programme
            .current
            .iter()
            .map(|(mentor, mentee)| (mentor.as_str(), mentee.as_str()))
            .collect(),
    };
    let ended = programme
        .withdrawals
        .iter()
        .map(|one| (one.mentor.as_str(), one.mentee.as_str()));
    let mut history = programme.history.clone();
    for (mentor, mentee) in made.into_iter().chain(ended) {
        let pair = PastPair {
            mentor: mentor.to_owned(),
            mentee: mentee.to_owned(),
            cohort: cohort.clone(),
        };
        if !history.contains(&pair) {
            history.push(pair);
        }
    }
    // An exclusion says something of two people, a lock something of this cohort.
    let decisions = programme.decisions.iter().filter(|one| {
        one.kind == DecisionKind::Exclude && stays(&one.mentor) && stays(&one.mentee)
    });
    let mut charter = programme.charter.clone();
    charter.start = options.start.clone().unwrap_or_default();
    for goal in &mut charter.goals {
        goal.by.clear();
    }
    let mut policy = programme.policy.clone();
    policy.start = None;
    // Templates for everybody and own figures go on; what was sent, answered and read does not.
    let letters = LetterBook {
        edits: programme
            .letters
            .edits
            .iter()
            .filter(|edit| edit.pair.is_none())
            .cloned()
            .collect(),
        ..LetterBook::default()
    };
    let measures = programme
        .measures
        .iter()
        .map(|measure| Measure {
            readings: Vec::new(),
            ..measure.clone()
        })
        .collect();
    Programme {
        format: FORMAT.to_owned(),
        version: VERSION,
        revision: 0,
        name: options
            .name
            .clone()
            .unwrap_or_else(|| programme.name.clone()),
        charter,
        language: programme.language.clone(),
        people: programme
            .people
            .iter()
            .filter(|person| stays(&person.id))
            .cloned()
            .collect(),
        ladder: programme.ladder.clone(),
        policy,
        decisions: decisions.cloned().collect(),
        history,
        pairing: None,
        stale: false,
        current: Vec::new(),
        scenarios: Vec::new(),
        profiles: programme.profiles.clone(),
        postbox: None,
        instruments: programme.instruments.clone(),
        surveys: Vec::new(),
        kit_edits: programme.kit_edits.clone(),
        planned: Vec::new(),
        absences: Vec::new(),
        letters,
        measures,
        plans: Vec::new(),
        scores_opened: Vec::new(),
        asked: Vec::new(),
        report_drafts: Vec::new(),
        columns: programme.columns.clone(),
        released: Ledger::default(),
        sessions: Vec::new(),
        withdrawals: Vec::new(),
        check_in_notes: Vec::new(),
        supervisions: Vec::new(),
        health_rule: programme.health_rule.clone(),
        lessons: programme.lessons.clone(),
        filed: String::new(),
        organisation: programme.organisation.clone(),
        past: Vec::new(),
    }
}
