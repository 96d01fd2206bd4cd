//! The next best pairings where a change is no single shortest path, because people have both roles: every part is paired anew.

use super::{Decision, DecisionKind, Job, Pairing, Request};
use crate::Error;

/// Beyond this many pairs it takes too long.
pub(super) const MOST_PAIRS: usize = 150;

/// Parts of all sets of pairs (Murty 1968), each with its best.
#[derive(Debug)]
pub(super) struct Trials {
    request: Request,
    parts: Vec<Part>,
    trial: Option<Trial>,
    /// The next best pairings so far, in order.
    pub found: Vec<Pairing>,
}

#[derive(Debug)]
struct Part {
    /// What is kept and what is left out.
    decisions: Vec<Decision>,
    best: Pairing,
    /// Its second best, and the pair that this one lacks.
    second: Option<(Pairing, usize)>,
    /// The pair that is left out next.
    next: usize,
}

#[derive(Debug)]
struct Trial {
    part: usize,
    without: usize,
    job: Box<Job>,
}

impl Trials {
    /// Begins with the best pairing.
    pub(super) fn new(request: Request, best: Pairing) -> Self {
        Self {
            request,
            parts: vec![Part {
                decisions: Vec::new(),
                best,
                second: None,
                next: 0,
            }],
            trial: None,
            found: Vec::new(),
        }
    }

    /// Looks at about `budget` pairs of people more; true when so many are found, or there are no more.
    ///
    /// # Errors
    /// Those of `unproved` when a part's best cannot be proved.
    pub(super) fn step(
        &mut self,
        budget: u64,
        wanted: usize,
        unproved: impl Fn() -> Error,
    ) -> Result<bool, Error> {
        if self.found.len() >= wanted {
            return Ok(true);
        }
        if let Some(mut trial) = self.trial.take() {
            let Some(pairing) = trial.job.step(budget)? else {
                self.trial = Some(trial);
                return Ok(false);
            };
            let tried = |finding: &crate::finding::Finding| finding.code == "best-by-trial";
            if !pairing.certificate.optimal && !pairing.findings.iter().any(tried) {
                return Err(unproved());
            }
            let part = &mut self.parts[trial.part];
            let better = part
                .second
                .as_ref()
                .is_none_or(|(second, _)| key(&pairing) > key(second));
            if better {
                // Nothing is better than what is as good as the best.
                if key(&pairing) == key(&part.best) {
                    part.next = part.best.pairs.len();
                }
                part.second = Some((pairing, trial.without));
            }
            return Ok(false);
        }
        let open = (0..self.parts.len()).find_map(|at| {
            let part = &self.parts[at];
            let free =
                (part.next..part.best.pairs.len()).find(|pair| !part.best.pairs[*pair].locked);
            free.map(|pair| (at, pair))
        });
        if let Some((at, without)) = open {
            let part = &mut self.parts[at];
            part.next = without + 1;
            let mut request = self.request.clone();
            request.decisions.extend(part.decisions.iter().cloned());
            request
                .decisions
                .push(decision(&part.best, without, DecisionKind::Exclude));
            self.trial = Some(Trial {
                part: at,
                without,
                job: Box::new(Job::new(request)?),
            });
            return Ok(false);
        }
        Ok(!self.split())
    }

    /// Takes the best of all second bests and splits its part; false when there is none.
    fn split(&mut self) -> bool {
        let worth = |at: &usize| {
            let second = self.parts[*at].second.as_ref();
            second.map(|(pairing, _)| (key(pairing), std::cmp::Reverse(*at)))
        };
        let Some(at) = (0..self.parts.len())
            .filter(|at| self.parts[*at].second.is_some())
            .max_by_key(worth)
        else {
            return false;
        };
        let part = &mut self.parts[at];
        let Some((pairing, without)) = part.second.take() else {
            return false;
        };
        let mut decisions = part.decisions.clone();
        decisions.push(decision(&part.best, without, DecisionKind::Exclude));
        part.decisions
            .push(decision(&part.best, without, DecisionKind::Lock));
        part.best.pairs[without].locked = true;
        part.next = 0;
        self.found.push(pairing.clone());
        self.parts.push(Part {
            decisions,
            best: pairing,
            second: None,
            next: 0,
        });
        true
    }
}

/// The objective, greater is better.
fn key(pairing: &Pairing) -> (u32, u32, u32, i64) {
    let totals = pairing.totals;
    (totals.filled, totals.people, totals.pairs, totals.points)
}

fn decision(pairing: &Pairing, at: usize, kind: DecisionKind) -> Decision {
    Decision {
        kind,
        mentor: pairing.pairs[at].mentor.clone(),
        mentee: pairing.pairs[at].mentee.clone(),
        author: None,
        date: None,
        reason: None,
        until: None,
        overrides: false,
    }
}
