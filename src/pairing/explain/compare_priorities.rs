//! What each priority would give, next to the others.

use serde::{Deserialize, Serialize};

use crate::Error;
use crate::pairing::compile::CompiledRequest;
use crate::pairing::numbers::count;
use crate::pairing::policy::Priority;
use crate::pairing::policy::check;
use crate::pairing::run::stable;
use crate::pairing::{Job, Pairing, Progress, Request, Totals};
use crate::words::within;

const PRIORITIES: [Priority; 4] = [
    Priority::EveryoneMatched,
    Priority::BestTotal,
    Priority::Fairest,
    Priority::Stable,
];

/// What each priority gives, in a fixed order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// One for each priority that has been tried.
    pub priorities: Vec<PriorityOutcome>,
}

/// What one priority gives.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PriorityOutcome {
    /// Which.
    pub priority: Priority,
    /// It is the policy's own.
    pub chosen: bool,
    /// Why it cannot be used here, in a sentence; null when it can. The numbers are then all 0.
    pub refused: Option<String>,
    /// People, pairs, points, worst pair.
    pub totals: Totals,
    /// People who wait.
    pub waiting: u32,
    /// Gains of all mentors together, and of all mentees: how fair it is between the sides.
    pub gain: SideGains,
    /// Mentors and mentees who are no pair and would both rather be one.
    pub blocking: u32,
    /// It is proved that this priority can give nothing better.
    pub optimal: bool,
}

/// Gains in points, by side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SideGains {
    /// All mentors'.
    pub mentors: i64,
    /// All mentees'.
    pub mentees: i64,
}

/// What each priority would give for a request. Where one cannot be used, it says why.
///
/// # Errors
/// Those of [`pair`](crate::pairing::pair), except what only one priority cannot do.
///
/// ```
/// use viceversa::pairing::compare_priorities;
/// # let request: viceversa::pairing::Request = viceversa::json::decode("request", r#"{ "people": [
/// #     { "id": "ada", "role": "mentor", "level": 1 }, { "id": "ben", "role": "mentor", "level": 2 },
/// #     { "id": "dev", "role": "mentee", "level": 4 }, { "id": "eve", "role": "mentee", "level": 5 }],
/// #     "policy": { "rules": [{ "rule": "level-gap", "points": { "2": 2, "3": 5, "4": 9 } }] } }"#)?;
/// // Mentors ada (level 1) and ben (2), mentees dev (4) and eve (5); 2, 3 or 4 levels between them give 2, 5 or 9 points.
/// // Everyone matched, best total, fairest, stable: only the fairest gives up a point, for a worst pair of 5 instead of 2.
/// let outcomes = compare_priorities(&request)?.priorities;
/// let told: Vec<_> = outcomes.iter().map(|one| (one.totals.points, one.totals.worst)).collect();
/// assert_eq!(told, [(11, 2), (11, 2), (10, 5), (11, 2)]);
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn compare_priorities(request: &Request) -> Result<Comparison, Error> {
    let mut job = CompareJob::new(request.clone())?;
    loop {
        if let Some(comparison) = job.step(u64::MAX)? {
            return Ok(comparison);
        }
    }
}

/// A resumable comparison.
#[derive(Debug)]
pub struct CompareJob {
    request: Request,
    done: Vec<PriorityOutcome>,
    job: Option<Job>,
}

impl CompareJob {
    /// Checks a request.
    ///
    /// # Errors
    /// Those of [`compare_priorities`].
    pub fn new(request: Request) -> Result<Self, Error> {
        let locale = request.locale.clone();
        within(locale.as_deref(), || {
            check::validate(&request.policy)?;
            Ok(Self {
                request,
                done: Vec::new(),
                job: None,
            })
        })
    }

    /// Looks at about `budget` pairs of people more; the comparison when it is done.
    ///
    /// # Errors
    /// Those of [`compare_priorities`].
    pub fn step(&mut self, budget: u64) -> Result<Option<Comparison>, Error> {
        let locale = self.request.locale.clone();
        within(locale.as_deref(), || {
            let Some(priority) = PRIORITIES.get(self.done.len()).copied() else {
                return self.finish_now().map(Some);
            };
            let mut request = self.request.clone();
            request.policy.priority = priority;
            let job = match &mut self.job {
                Some(job) => job,
                None => self.job.insert(Job::new(request.clone())?),
            };
            match job.step(budget) {
                Ok(None) => {}
                Ok(Some(pairing)) => {
                    self.job = None;
                    self.done.push(self.outcome(&request, &pairing)?);
                }
                Err(error) if error.code.starts_with("stable-") => {
                    self.job = None;
                    self.done.push(self.refused(priority, error));
                }
                Err(error) => return Err(error),
            }
            Ok(None)
        })
    }

    /// What has been compared so far.
    ///
    /// # Errors
    /// None at present.
    pub fn finish_now(&mut self) -> Result<Comparison, Error> {
        Ok(Comparison {
            priorities: self.done.clone(),
        })
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let phase = self.job.as_ref().map(Job::progress);
        Progress {
            phase: phase.map_or_else(|| "comparing".to_owned(), |inner| inner.phase),
            done: count(self.done.len()),
            of: count(PRIORITIES.len()),
            pairs: None,
            gap: None,
        }
    }

    fn outcome(&self, request: &Request, pairing: &Pairing) -> Result<PriorityOutcome, Error> {
        let fit = CompiledRequest::new(request)?;
        let mut pairs: Vec<(u32, u32)> = pairing
            .pairs
            .iter()
            .filter_map(|pair| fit.frame.cell(&pair.mentor, &pair.mentee))
            .collect();
        pairs.sort_unstable();
        let mut gain = SideGains::default();
        for pair in &pairing.pairs {
            gain.mentors += i64::from(pair.gain.mentor);
            gain.mentees += i64::from(pair.gain.mentee);
        }
        Ok(PriorityOutcome {
            priority: request.policy.priority,
            chosen: request.policy.priority == self.request.policy.priority,
            refused: None,
            totals: pairing.totals,
            waiting: count(pairing.waiting.len()),
            gain,
            blocking: stable::blocking(request, &fit, &pairs),
            optimal: pairing.certificate.optimal,
        })
    }

    fn refused(&self, priority: Priority, error: Error) -> PriorityOutcome {
        PriorityOutcome {
            priority,
            chosen: priority == self.request.policy.priority,
            refused: Some(error.message),
            totals: Totals::default(),
            waiting: 0,
            gain: SideGains::default(),
            blocking: 0,
            optimal: false,
        }
    }
}
