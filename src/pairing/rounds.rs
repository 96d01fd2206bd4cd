//! Several rounds in which nobody meets the same person twice.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sorting::ColdCollect;

use super::numbers::count;
use super::run::to_end::to_end;
use super::{Decision, DecisionKind, Job, Pairing, Progress, Request};
use crate::Error;
use crate::roster::{Capacity, Role};
use crate::words::{say, within};

/// The most rounds.
const MOST: u32 = 52;

/// How many rounds, and how much of a mentor's time they may take together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RoundsOptions {
    /// From 1 to 52.
    pub rounds: u32,
    /// The most pairs of one mentor over all rounds; absent: no limit but the rounds' own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub load: Option<u32>,
}

/// The rounds in their order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Rounds {
    /// A pairing for each round; it is the answer to [`round_request`], and its certificate is about that question.
    pub rounds: Vec<Pairing>,
    /// Every round is proved best, given the rounds before it.
    pub each_proved: bool,
    /// The number of people who have a partner in every round.
    pub always: u32,
    /// The number of people who have a partner in no round.
    pub never: u32,
    /// Stable kebab-case code of `text`.
    pub code: String,
    /// What is proved and what is not, in words.
    pub text: String,
}

/// Pairs round after round. No two people meet twice, and each round is the best that the earlier ones leave.
///
/// A lock is kept in the first round. Over n rounds every mentee meets up to n different mentors (a rotating panel), and
/// every mentor as many mentees, within `load`. Each round carries a proof of its own; that the sequence as a whole is the
/// best is not proved, since the first round may take a pair that a later one would have needed.
///
/// # Errors
/// Those of [`pair`](super::pair); `bad-rounds` for a number of rounds outside 1 to 52.
///
/// ```
/// use viceversa::pairing::{RoundsOptions, rounds};
/// # let request: viceversa::pairing::Request = viceversa::json::decode("request", r#"{ "people": [
/// #     { "id": "ada", "role": "mentor", "level": 1 }, { "id": "ben", "role": "mentor", "level": 2 },
/// #     { "id": "dev", "role": "mentee", "level": 4 }, { "id": "eve", "role": "mentee", "level": 5 }],
/// #     "policy": { "rules": [{ "rule": "level-gap", "points": { "2": 2, "3": 5, "4": 9 } }] } }"#)?;
/// // Mentors ada (level 1) and ben (2), mentees dev (4) and eve (5); 2, 3 or 4 levels between them give 2, 5 or 9 points.
/// let found = rounds(&request, &RoundsOptions { rounds: 2, load: None }, &mut |_| {})?;
/// let points: Vec<_> = found.rounds.iter().map(|round| round.totals.points).collect();
/// assert_eq!((points, found.always, found.each_proved), (vec![11, 10], 4, true));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn rounds(
    request: &Request,
    options: &RoundsOptions,
    on_progress: &mut dyn FnMut(Progress),
) -> Result<Rounds, Error> {
    let job = RoundsJob::new(request.clone(), options.clone())?;
    to_end(job, RoundsJob::step, RoundsJob::progress, on_progress)
}

/// The question that one round answers, as one for [`pair`](super::pair): `earlier` are the pairs of all rounds before it, `load` is
/// the most pairs of one mentor over all rounds.
///
/// ```
/// use viceversa::pairing::{pair, round_request};
/// # let request: viceversa::pairing::Request = viceversa::json::decode("request", r#"{ "people": [
/// #     { "id": "ada", "role": "mentor", "level": 1 }, { "id": "ben", "role": "mentor", "level": 2 },
/// #     { "id": "dev", "role": "mentee", "level": 4 }, { "id": "eve", "role": "mentee", "level": 5 }],
/// #     "policy": { "rules": [{ "rule": "level-gap", "points": { "2": 2, "3": 5, "4": 9 } }] } }"#)?;
/// // Mentors ada (level 1) and ben (2), mentees dev (4) and eve (5); 2, 3 or 4 levels between them give 2, 5 or 9 points.
/// let met = [("ada".to_owned(), "eve".to_owned())];
/// let second = pair(&round_request(&request, &met, None), &mut |_| {})?;
/// assert_eq!((second.pairs[0].mentee.as_str(), second.pairs[1].mentee.as_str()), ("dev", "eve"));
/// # Ok::<(), viceversa::Error>(())
/// ```
#[must_use]
pub fn round_request(
    request: &Request,
    earlier: &[(String, String)],
    load: Option<u32>,
) -> Request {
    let mut round = request.clone();
    let met: BTreeSet<(&str, &str)> = earlier
        .iter()
        .map(|(mentor, mentee)| (mentor.as_str(), mentee.as_str()))
        .cold_set();
    round
        .decisions
        .retain(|one| !met.contains(&(one.mentor.as_str(), one.mentee.as_str())));
    let both: BTreeSet<&str> = request
        .people
        .iter()
        .filter(|person| person.role == Role::Both)
        .map(|person| person.id.as_str())
        .cold_set();
    for (mentor, mentee) in &met {
        let mut ways = vec![(mentor, mentee)];
        if both.contains(mentor) && both.contains(mentee) {
            // They have met, whoever was the mentor.
            ways.push((mentee, mentor));
        }
        for (mentor, mentee) in ways {
            round.decisions.push(Decision {
                kind: DecisionKind::Exclude,
                mentor: (*mentor).to_owned(),
                mentee: (*mentee).to_owned(),
                author: None,
                date: None,
                reason: None,
                until: None,
                overrides: false,
            });
        }
    }
    if let Some(load) = load {
        let mut used: BTreeMap<&str, u32> = BTreeMap::new();
        for (mentor, _) in &met {
            *used.entry(mentor).or_insert(0) += 1;
        }
        let general = round.policy.capacity.mentor;
        for person in &mut round.people {
            let left = load.saturating_sub(used.get(person.id.as_str()).copied().unwrap_or(0));
            let own = person.capacity.get_or_insert_with(Capacity::default);
            let (min, max) = own.mentor.unwrap_or(general);
            own.mentor = Some((min.min(left), max.min(left)));
        }
    }
    round
}

/// Resumable making of rounds.
#[derive(Debug)]
pub struct RoundsJob {
    request: Request,
    options: RoundsOptions,
    done: Vec<Pairing>,
    job: Option<Box<Job>>,
}

impl RoundsJob {
    /// Checks a request and makes ready.
    ///
    /// # Errors
    /// Those of [`rounds`].
    pub fn new(request: Request, options: RoundsOptions) -> Result<Self, Error> {
        let locale = request.locale.clone();
        within(locale.as_deref(), || {
            if !(1..=MOST).contains(&options.rounds) {
                return Err(Error::new(
                    "bad-rounds",
                    say!("bad-rounds", most = MOST),
                    say!("bad-rounds.advice"),
                ));
            }
            let first = round_request(&request, &[], options.load);
            Ok(Self {
                job: Some(Box::new(Job::new(first)?)),
                request,
                options,
                done: Vec::new(),
            })
        })
    }

    /// Looks at about `budget` cells more; the answer when it is done, and null until then.
    ///
    /// # Errors
    /// Those of [`rounds`]; `job-over` when the answer, or an error, has been given already.
    pub fn step(&mut self, budget: u64) -> Result<Option<Rounds>, Error> {
        let locale = self.request.locale.clone();
        within(locale.as_deref(), || {
            let Some(mut job) = self.job.take() else {
                return Err(over());
            };
            match job.step(budget)? {
                None => self.job = Some(job),
                Some(pairing) => return self.take(pairing),
            }
            Ok(None)
        })
    }

    /// All rounds, each as good as can be had at once, with its true gap.
    ///
    /// # Errors
    /// Those of [`RoundsJob::step`].
    pub fn finish_now(&mut self) -> Result<Rounds, Error> {
        let locale = self.request.locale.clone();
        within(locale.as_deref(), || {
            loop {
                let Some(mut job) = self.job.take() else {
                    return Err(over());
                };
                let pairing = job.finish_now()?;
                if let Some(answer) = self.take(pairing)? {
                    return Ok(answer);
                }
            }
        })
    }

    /// How far it is: the phase of the round under way, and how many rounds are done.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let done = count(self.done.len());
        let phase = self.job.as_ref().map(|job| job.progress().phase);
        Progress {
            phase: phase.unwrap_or_else(|| "explaining".to_owned()),
            done,
            of: self.options.rounds,
            pairs: None,
            gap: None,
        }
    }

    fn take(&mut self, pairing: Pairing) -> Result<Option<Rounds>, Error> {
        self.done.push(pairing);
        if count(self.done.len()) < self.options.rounds {
            let earlier: Vec<(String, String)> = self
                .done
                .iter()
                .flat_map(|round| &round.pairs)
                .map(|pair| (pair.mentor.clone(), pair.mentee.clone()))
                .collect();
            let next = round_request(&self.request, &earlier, self.options.load);
            self.job = Some(Box::new(Job::new(next)?));
            return Ok(None);
        }
        Ok(Some(described(
            &self.request,
            std::mem::take(&mut self.done),
        )))
    }
}

fn over() -> Error {
    Error::new("job-over", say!("job-over"), say!("job-over.advice"))
}

fn described(request: &Request, rounds: Vec<Pairing>) -> Rounds {
    let mut met: BTreeMap<&str, usize> = BTreeMap::new();
    for round in &rounds {
        let people: BTreeSet<&str> = round
            .pairs
            .iter()
            .flat_map(|pair| [pair.mentor.as_str(), pair.mentee.as_str()])
            .cold_set();
        for person in people {
            *met.entry(person).or_insert(0) += 1;
        }
    }
    let all = request
        .people
        .iter()
        .filter(|person| person.role != Role::None)
        .count();
    let each_proved = rounds.iter().all(|round| round.certificate.optimal);
    let (code, text) = match (rounds.len(), each_proved) {
        (1, true) => ("proved", say!("rounds-proved")),
        (_, true) => ("each-round-proved", say!("rounds-each-proved")),
        _ => ("not-proved", say!("rounds-not-proved")),
    };
    Rounds {
        always: count(met.values().filter(|times| **times == rounds.len()).count()),
        never: count(all.saturating_sub(met.len())),
        rounds,
        each_proved,
        code: code.to_owned(),
        text,
    }
}
