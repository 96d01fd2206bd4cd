//! The next best pairings in order (k-best assignment), generated on demand.
//!
//! Each answer splits what is left in two: sets that keep one pair in which it differs from the answer before, and sets that do
//! not (Murty 1968; Chegireddy and Hamacher 1987). The best of a part is known, and its second best is one shortest path
//! for each of its pairs, none longer than the shortest found so far.

use matching::sensitivity::{Exchange, FAR};

use super::ranked::Trials;
use super::why_not;
use crate::Error;
use crate::pairing::compile::CompiledRequest;
use crate::pairing::compile::points::Cells;
use crate::pairing::numbers::count;
use crate::pairing::policy::Priority;
use crate::pairing::policy::check;
use crate::pairing::{Job, Pairing, Progress, Request, evaluate};
use crate::words::{say, within};

/// The most pairings that are looked for.
pub const MOST_ALTERNATIVES: u32 = 100;

/// The best pairings after the best one, in their order: as good as it first, if there are such. Fewer than `count` when the
/// rules leave no more. Of equals the order is that of the keyed hash, so it is always the same.
///
/// # Errors
/// Those of [`pair`](crate::pairing::pair); `alternatives-not-here` for the priority `stable`, which ranks no pairings, under `fairest` with more
/// than 300 pairs, and where the best pairing is not proved; `too-many-alternatives` above 100.
///
/// ```
/// use viceversa::pairing::{alternatives, pair};
/// # let request: viceversa::pairing::Request = viceversa::json::decode("request", r#"{ "people": [
/// #     { "id": "ada", "role": "mentor", "level": 1 }, { "id": "ben", "role": "mentor", "level": 2 },
/// #     { "id": "dev", "role": "mentee", "level": 4 }, { "id": "eve", "role": "mentee", "level": 5 }],
/// #     "policy": { "rules": [{ "rule": "level-gap", "points": { "2": 2, "3": 5, "4": 9 } }] } }"#)?;
/// // Mentors ada (level 1) and ben (2), mentees dev (4) and eve (5); 2, 3 or 4 levels between them give 2, 5 or 9 points.
/// assert_eq!(pair(&request, &mut |_| {})?.totals.points, 11);
/// let second = &alternatives(&request, 1)?[0];
/// assert_eq!((second.totals.pairs, second.totals.points), (2, 10));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn alternatives(request: &Request, count: u32) -> Result<Vec<Pairing>, Error> {
    let mut job = AlternativesJob::new(request.clone(), None, count)?;
    loop {
        if let Some(found) = job.step(u64::MAX)? {
            return Ok(found);
        }
    }
}

/// Resumable generation of alternatives.
#[derive(Debug)]
pub struct AlternativesJob {
    request: Request,
    fit: CompiledRequest,
    wanted: usize,
    best: Option<Pairing>,
    job: Option<Job>,
    parts: Vec<Part>,
    /// Which part's second best is looked for, and how far the look is.
    look: Option<Look>,
    found: Vec<Vec<(u32, u32)>>,
    trials: Option<Trials>,
}

/// Sets of pairs that keep some and lack others; the best of them is known.
#[derive(Debug)]
struct Part {
    best: Exchange,
    /// What its best costs over the best of all, in units of the prices.
    cost: i64,
    /// What its second best costs over the best of all, and by which change; none when there is no second.
    second: Option<(i64, Change)>,
    looked: bool,
}

#[derive(Clone, Copy, Debug)]
enum Change {
    /// Without this pair.
    Without((u32, u32)),
    /// With this pair besides all others.
    With((u32, u32)),
}

#[derive(Debug)]
struct Look {
    part: usize,
    pairs: Vec<(u32, u32)>,
    next: usize,
    best: Option<(i64, Change)>,
}

impl AlternativesJob {
    /// Checks a request. A pairing that is known already spares the search for the best one.
    ///
    /// # Errors
    /// Those of [`alternatives`].
    pub fn new(request: Request, known: Option<Pairing>, wanted: u32) -> Result<Self, Error> {
        let locale = request.locale.clone();
        within(locale.as_deref(), || {
            check::validate(&request.policy)?;
            if wanted > MOST_ALTERNATIVES {
                return Err(Error::new(
                    "too-many-alternatives",
                    say!("too-many-alternatives", most = MOST_ALTERNATIVES),
                    say!("too-many-alternatives.advice"),
                ));
            }
            let fit = CompiledRequest::new(&request)?;
            if request.policy.priority == Priority::Stable {
                return Err(Error::new(
                    "alternatives-not-here",
                    say!("alternatives-stable"),
                    say!("alternatives-stable.advice"),
                ));
            }
            let known = known.filter(|pairing| pairing.certificate.optimal);
            let job = match known {
                Some(_) => None,
                None => Some(Job::new(request.clone())?),
            };
            Ok(Self {
                request,
                fit,
                wanted: wanted as usize,
                best: known,
                job,
                parts: Vec::new(),
                look: None,
                found: Vec::new(),
                trials: None,
            })
        })
    }

    /// Works for about `budget` looks at pairs of people; the pairings when all are found.
    ///
    /// # Errors
    /// Those of [`alternatives`].
    pub fn step(&mut self, budget: u64) -> Result<Option<Vec<Pairing>>, Error> {
        let locale = self.request.locale.clone();
        within(locale.as_deref(), || {
            if let Some(job) = &mut self.job {
                if let Some(pairing) = job.step(budget)? {
                    self.best = Some(pairing);
                    self.job = None;
                }
                return Ok(None);
            }
            let fair = self.request.policy.priority == Priority::Fairest;
            if fair || !self.fit.frame.both.is_empty() {
                return self.try_anew(budget);
            }
            if self.parts.is_empty() {
                let best = self.best.as_ref();
                let exchange = best.and_then(|best| {
                    why_not::proved(&self.request, &self.fit, &Cells(&self.fit), best)
                });
                self.parts.push(Part {
                    best: exchange.ok_or_else(refused)?,
                    cost: 0,
                    second: None,
                    looked: false,
                });
                return Ok(None);
            }
            let until = self.looks().saturating_add(budget);
            while self.found.len() < self.wanted {
                if self.look.is_none() {
                    self.look = self
                        .parts
                        .iter()
                        .position(|part| !part.looked)
                        .map(|part| Look {
                            part,
                            pairs: self.parts[part].best.free_pairs().collect(),
                            next: 0,
                            best: None,
                        });
                }
                if self.look.is_some() {
                    if !self.search(until) {
                        return Ok(None);
                    }
                } else if !self.split() {
                    break;
                }
            }
            self.finish_now().map(Some)
        })
    }

    fn try_anew(&mut self, budget: u64) -> Result<Option<Vec<Pairing>>, Error> {
        let trials = match &mut self.trials {
            Some(trials) => trials,
            None => {
                let best = self.best.as_ref().ok_or_else(refused)?;
                let trials = Trials::new(&self.request, &self.fit, best)?;
                self.trials.insert(trials.ok_or_else(refused)?)
            }
        };
        let over = trials.step(budget, self.wanted, refused)?;
        self.found.clone_from(&trials.found);
        if over {
            return self.finish_now().map(Some);
        }
        Ok(None)
    }

    /// The pairings found so far.
    ///
    /// # Errors
    /// Those of [`evaluate`](crate::pairing::evaluate).
    pub fn finish_now(&mut self) -> Result<Vec<Pairing>, Error> {
        let id =
            |people: &[usize], place: u32| self.request.people[people[place as usize]].id.clone();
        let frame = &self.fit.frame;
        let certificate = self.best.as_ref().map(|best| &best.certificate);
        self.found
            .iter()
            .map(|pairs| {
                let named: Vec<(String, String)> = pairs
                    .iter()
                    .map(|(row, column)| (id(&frame.mentors, *row), id(&frame.mentees, *column)))
                    .collect();
                evaluate(&self.request, &named, certificate)
            })
            .collect()
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        match &self.job {
            Some(job) => job.progress(),
            None => Progress {
                phase: "pairing".to_owned(),
                done: count(self.found.len()),
                of: count(self.wanted),
                pairs: None,
                gap: None,
            },
        }
    }

    fn looks(&self) -> u64 {
        self.parts.iter().map(|part| part.best.looks()).sum()
    }

    /// Looks for the second best of a part; true when it is known.
    fn search(&mut self, until: u64) -> bool {
        let Some(mut look) = self.look.take() else {
            return true;
        };
        let others: u64 = self.looks() - self.parts[look.part].best.looks();
        let part = &mut self.parts[look.part];
        let cells = Cells(&self.fit);
        let limit = |best: &Option<(i64, Change)>| best.map_or(FAR, |(cost, _)| cost);
        // Nothing is better than what costs nothing.
        while look.next < look.pairs.len() && limit(&look.best) > 0 {
            if others + part.best.looks() > until {
                self.look = Some(look);
                return false;
            }
            let pair = look.pairs[look.next];
            look.next += 1;
            if let Some(cost) = part.best.cost_without(&cells, pair, limit(&look.best)) {
                look.best = Some((cost, Change::Without(pair)));
            }
        }
        if let Some((cost, cell)) = part.best.cheapest_addition(&cells, limit(&look.best)) {
            look.best = Some((cost, Change::With(cell)));
        }
        part.second = look.best.map(|(cost, change)| (part.cost + cost, change));
        part.looked = true;
        true
    }

    /// Takes the best of all second bests and splits its part; false when there is none.
    fn split(&mut self) -> bool {
        let next = (0..self.parts.len())
            .filter_map(|at| Some((self.parts[at].second?.0, at)))
            .min();
        let Some((cost, at)) = next else {
            return false;
        };
        let cells = Cells(&self.fit);
        let part = &mut self.parts[at];
        let Some((_, change)) = part.second.take() else {
            return false;
        };
        part.looked = false;
        let mut other = part.best.clone();
        let (made, kept) = match change {
            Change::Without(cell) => (
                other.forbid(&cells, cell, FAR),
                part.best.force(&cells, cell, FAR),
            ),
            Change::With(cell) => (
                other.force(&cells, cell, FAR),
                part.best.forbid(&cells, cell, FAR),
            ),
        };
        if made.is_none() || kept.is_none() {
            return false;
        }
        self.found.push(other.pairs());
        self.parts.push(Part {
            best: other,
            cost,
            second: None,
            looked: false,
        });
        true
    }
}

fn refused() -> Error {
    Error::new(
        "alternatives-not-here",
        say!("alternatives-unproved"),
        say!("alternatives-unproved.advice"),
    )
}
