//! What to do about people who wait: why they wait together, what would free them, whom and what to look for.
pub(super) mod relaxations;
pub(super) mod scarcity;
pub(super) mod shared_partners;

use serde::{Deserialize, Serialize};
use sorting::ColdSort;

use super::compile::CompiledRequest;
use super::compile::points::Cells;
use super::explain::conflicts::{Conflict, minimums};
use super::numbers::count;
use super::policy::check;
use super::run::assign::FORBIDDEN;
use super::{Job, Pairing, Progress, Request};
use crate::Error;
use crate::words::within;
use matching::scores::Source;
use relaxations::{Idea, Relaxation, ideas};
use scarcity::{Recruit, Scarce, recruits, scarce};
use shared_partners::{Bottleneck, bottlenecks};

/// Everything that helps with people who wait.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct WaitingHelp {
    /// People who share the same too few possible partners.
    pub bottlenecks: Vec<Bottleneck>,
    /// Smallest numbers of partners that cannot all be met.
    pub conflicts: Vec<Conflict>,
    /// Changes that free somebody, by trying: those that free most first, and of equals those that loosen the rules least.
    pub relaxations: Vec<Relaxation>,
    /// Changes that have been tried.
    pub tried: u32,
    /// The people whom the pairing could least do without.
    pub scarce: Vec<Scarce>,
    /// What one more person should bring along.
    pub recruits: Vec<Recruit>,
}

/// What to do about people who wait. Every relaxation has been tried: the whole pairing was made anew with it.
///
/// # Errors
/// Those of [`pair`](super::pair).
///
/// ```
/// use viceversa::{json, pairing::{Request, pair, waiting_help}};
/// // Two people of one department, who may not meet.
/// let request: Request = json::decode("request", r#"{
///     "people": [{ "id": "ada", "role": "mentor", "level": 1, "department": "Sales" },
///                { "id": "eve", "role": "mentee", "level": 5, "department": "Sales" }],
///     "policy": { "rules": [{ "rule": "different", "field": "department", "must": true }] } }"#)?;
/// let help = waiting_help(&request, &pair(&request, &mut |_| {})?)?;
/// let first = &help.relaxations[0];
/// assert_eq!((first.kind.as_str(), first.rule, first.frees), ("rule", Some(0), 2));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn waiting_help(request: &Request, pairing: &Pairing) -> Result<WaitingHelp, Error> {
    let mut job = WaitingJob::new(request.clone(), pairing)?;
    loop {
        if let Some(help) = job.step(u64::MAX)? {
            return Ok(help);
        }
    }
}

/// Resumable search for help.
#[derive(Debug)]
pub struct WaitingJob {
    pairing: Pairing,
    help: WaitingHelp,
    allowed: u64,
    /// What is still to be tried, the next ladder and its next step last.
    ladders: Vec<Vec<Idea>>,
    of: usize,
    trial: Option<(Idea, Box<Job>)>,
}

impl WaitingJob {
    /// Looks for bottlenecks; the trials are still to come.
    ///
    /// # Errors
    /// Those of [`waiting_help`].
    pub fn new(request: Request, pairing: &Pairing) -> Result<Self, Error> {
        let locale = request.locale.clone();
        within(locale.as_deref(), || {
            check::validate(&request.policy)?;
            let fit = CompiledRequest::new(&request)?;
            let found = bottlenecks(&request, &fit, pairing);
            let mut ladders = if pairing.waiting.is_empty() {
                Vec::new()
            } else {
                ideas(&request, pairing, &found)
            };
            ladders.reverse();
            for ladder in &mut ladders {
                ladder.reverse();
            }
            Ok(Self {
                help: WaitingHelp {
                    bottlenecks: found,
                    conflicts: minimums(&request, &fit, &fit.frame.locks),
                    scarce: scarce(&request, &fit, pairing),
                    recruits: recruits(&request, &fit, pairing),
                    ..WaitingHelp::default()
                },
                allowed: allowed(&fit),
                of: ladders.len(),
                ladders,
                trial: None,
                pairing: pairing.clone(),
            })
        })
    }

    /// Looks at about `budget` pairs of people more; everything when it is done.
    ///
    /// # Errors
    /// Those of [`waiting_help`].
    pub fn step(&mut self, budget: u64) -> Result<Option<WaitingHelp>, Error> {
        if let Some((idea, mut job)) = self.trial.take() {
            match job.step(budget)? {
                None => self.trial = Some((idea, job)),
                Some(pairing) => self.judge(idea, &pairing)?,
            }
            return Ok(None);
        }
        while self.ladders.last().is_some_and(Vec::is_empty) {
            self.ladders.pop();
        }
        let Some(idea) = self.ladders.last_mut().and_then(Vec::pop) else {
            return self.finish_now().map(Some);
        };
        let job = Job::new(idea.request.clone())?;
        self.trial = Some((idea, Box::new(job)));
        Ok(None)
    }

    /// What is known so far.
    ///
    /// # Errors
    /// None at present.
    pub fn finish_now(&mut self) -> Result<WaitingHelp, Error> {
        let mut help = self.help.clone();
        help.relaxations
            .cold_sort_by_key(|one| (std::cmp::Reverse(one.frees), one.opens));
        Ok(help)
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        Progress {
            phase: "comparing".to_owned(),
            done: count(self.of - self.ladders.len().min(self.of)),
            of: count(self.of),
            pairs: None,
            gap: None,
        }
    }

    fn judge(&mut self, idea: Idea, after: &Pairing) -> Result<(), Error> {
        self.help.tried += 1;
        let before = self.pairing.totals;
        let frees = after.totals.people.saturating_sub(before.people);
        if frees == 0 {
            return Ok(());
        }
        // Looser steps of the same ladder are of no interest any more.
        self.ladders.pop();
        let opens = allowed(&CompiledRequest::new(&idea.request)?).saturating_sub(self.allowed);
        let waits = |pairing: &Pairing, id: &str| {
            let found = pairing
                .waiting
                .binary_search_by(|one| one.id.as_str().cmp(id));
            found.is_ok()
        };
        let freed = self.pairing.waiting.iter().map(|one| one.id.clone());
        let less = |a: u32, b: u32| i32::try_from(i64::from(a) - i64::from(b)).unwrap_or(i32::MAX);
        self.help.relaxations.push(Relaxation {
            frees,
            freed: freed.filter(|id| !waits(after, id)).collect(),
            pairs: less(after.totals.pairs, before.pairs),
            points: after.totals.points - before.points,
            opens: u32::try_from(opens).unwrap_or(u32::MAX),
            ..idea.what
        });
        Ok(())
    }
}

/// Pairs that may exist.
fn allowed(fit: &CompiledRequest) -> u64 {
    let cells = Cells(fit);
    let mut line = vec![FORBIDDEN; fit.columns()];
    let mut allowed = 0;
    for row in 0..cells.rows() {
        cells.fill(row, 0..cells.columns(), &mut line);
        allowed += line.iter().filter(|points| **points != FORBIDDEN).count() as u64;
    }
    allowed
}
