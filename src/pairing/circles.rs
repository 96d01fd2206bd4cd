//! Circles: one mentor with several mentees, or none at all.
//!
//! "None or at least so many" cannot be written as seats, so it is not one assignment. The one without the lower limit can:
//! it is solved first, and when every circle happens to be large enough, its proof holds for circles too. Otherwise leaders
//! are chosen from it, and the mentees are given to these with a proof of their own; the first answer remains the bound.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sorting::{ColdCollect, ColdSort};

use super::run::to_end::to_end;
use super::{Bound, DecisionKind, Job, Pairing, Progress, Request};
use crate::Error;
use crate::roster::Capacity;
use crate::words::{say, within};

/// The largest circle, its mentor included.
const LARGEST: u32 = 100;

/// How large circles are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CirclesOptions {
    /// Smallest and largest circle, its mentor included: from 2 to 100.
    pub size: (u32, u32),
}

/// The circles and what is proved about them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Circles {
    /// Sorted by the mentor's id.
    pub circles: Vec<Circle>,
    /// The same as pairs, with reasons and with who waits; the answer to [`circle_request`] for these leaders.
    pub pairing: Pairing,
    /// Proved: no better circles exist.
    pub optimal: bool,
    /// No set of circles can do better than this, read in the priority's own order.
    pub bound: Bound,
    /// Stable kebab-case code of `text`: "proved", "given-leaders", "none", "not-proved".
    pub code: String,
    /// What is proved and what is not, in words.
    pub text: String,
}

/// One mentor with their mentees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Circle {
    /// Id.
    pub mentor: String,
    /// Ids, sorted.
    pub mentees: Vec<String>,
    /// Sum of the pairs' points.
    pub points: i64,
}

/// Makes circles of one mentor and several mentees, within the sizes.
///
/// Every circle keeps to the sizes, or there is none. Where the answer without a smallest size already keeps to it, the
/// circles are proved to be the best (`optimal`). Otherwise the leaders are chosen by rule of thumb (most mentees, then most
/// points) and only the mentees' places with these leaders are proved; `bound` then says what no circles can exceed.
///
/// # Errors
/// Those of [`pair`](super::pair); `bad-size`; `circle-locks` when locked pairs cannot be brought into circles of these sizes.
///
/// ```
/// use viceversa::pairing::{CirclesOptions, circles};
/// # let request: viceversa::pairing::Request = viceversa::json::decode("request", r#"{ "people": [
/// #     { "id": "ada", "role": "mentor", "level": 1 }, { "id": "ben", "role": "mentor", "level": 2 },
/// #     { "id": "dev", "role": "mentee", "level": 4 }, { "id": "eve", "role": "mentee", "level": 5 }],
/// #     "policy": { "rules": [{ "rule": "level-gap", "points": { "2": 2, "3": 5, "4": 9 } }] } }"#)?;
/// // Mentors ada (level 1) and ben (2), mentees dev (4) and eve (5); 2, 3 or 4 levels between them give 2, 5 or 9 points.
/// let found = circles(&request, &CirclesOptions { size: (3, 3) }, &mut |_| {})?;
/// let circle = &found.circles[0];
/// assert_eq!((circle.mentor.as_str(), circle.mentees.join(", "), circle.points), ("ada", "dev, eve".to_owned(), 14));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn circles(
    request: &Request,
    options: &CirclesOptions,
    on_progress: &mut dyn FnMut(Progress),
) -> Result<Circles, Error> {
    let job = CirclesJob::new(request.clone(), options.clone())?;
    to_end(job, CirclesJob::step, CirclesJob::progress, on_progress)
}

/// The question that circles answer, as one for [`pair`](super::pair); `size` is the smallest and the largest circle, its mentor
/// included. With `leaders`, these have circles of these sizes and nobody else has any; without, everybody who may mentor may have a
/// circle of up to the largest size.
///
/// ```
/// use viceversa::pairing::circle_request;
/// # let request: viceversa::pairing::Request = viceversa::json::decode("request", r#"{ "people": [
/// #     { "id": "ada", "role": "mentor", "level": 1 }, { "id": "ben", "role": "mentor", "level": 2 },
/// #     { "id": "dev", "role": "mentee", "level": 4 }, { "id": "eve", "role": "mentee", "level": 5 }],
/// #     "policy": { "rules": [{ "rule": "level-gap", "points": { "2": 2, "3": 5, "4": 9 } }] } }"#)?;
/// // Mentors ada (level 1) and ben (2), mentees dev (4) and eve (5); 2, 3 or 4 levels between them give 2, 5 or 9 points.
/// let question = circle_request(&request, (3, 4), None);
/// let own = question.people[0].capacity.as_ref().expect("it is set for everybody");
/// assert_eq!(own.mentor, Some((0, 3)));
/// # Ok::<(), viceversa::Error>(())
/// ```
#[must_use]
pub fn circle_request(
    request: &Request,
    size: (u32, u32),
    leaders: Option<&BTreeSet<String>>,
) -> Request {
    let (least, most) = (size.0.saturating_sub(1), size.1.saturating_sub(1));
    let mut circles = request.clone();
    for person in &mut circles.people {
        let own = person.capacity.get_or_insert_with(Capacity::default);
        // A capacity of their own still limits them, and whoever has too few seats leads no circle.
        let most = own.mentor.map_or(most, |(_, max)| max.min(most));
        let leads = leaders.is_none_or(|leaders| leaders.contains(&person.id));
        own.mentor = Some(match (leads && most >= least, leaders) {
            (false, _) => (0, 0),
            (true, None) => (0, most),
            (true, Some(_)) => (least, most),
        });
    }
    circles
}

/// Resumable making of circles.
#[derive(Debug)]
pub struct CirclesJob {
    request: Request,
    size: (u32, u32),
    /// What no circles can exceed, and whether it is reached exactly by the pairs it came from.
    bound: Option<Bound>,
    leaders: Option<BTreeSet<String>>,
    runs: u32,
    job: Option<Box<Job>>,
}

impl CirclesJob {
    /// Checks a request and makes ready.
    ///
    /// # Errors
    /// Those of [`circles`] but `circle-locks`, which comes with a step.
    pub fn new(request: Request, options: CirclesOptions) -> Result<Self, Error> {
        let locale = request.locale.clone();
        within(locale.as_deref(), || {
            let (least, most) = options.size;
            if least < 2 || least > most || most > LARGEST {
                return Err(Error::new(
                    "bad-size",
                    say!("bad-circle-size", most = LARGEST),
                    say!("bad-circle-size.advice"),
                ));
            }
            let open = circle_request(&request, options.size, None);
            Ok(Self {
                job: Some(Box::new(Job::new(open)?)),
                request,
                size: options.size,
                bound: None,
                leaders: None,
                runs: 0,
            })
        })
    }

    /// Looks at about `budget` cells more; the answer when it is done, and null until then.
    ///
    /// # Errors
    /// Those of [`circles`]; `job-over` when the answer, or an error, has been given already.
    pub fn step(&mut self, budget: u64) -> Result<Option<Circles>, Error> {
        let locale = self.request.locale.clone();
        within(locale.as_deref(), || {
            let mut job = self.job.take().ok_or_else(over)?;
            match job.step(budget)? {
                None => self.job = Some(job),
                Some(pairing) => return self.take(pairing),
            }
            Ok(None)
        })
    }

    /// Circles as good as can be had at once.
    ///
    /// # Errors
    /// Those of [`CirclesJob::step`].
    pub fn finish_now(&mut self) -> Result<Circles, Error> {
        let locale = self.request.locale.clone();
        within(locale.as_deref(), || {
            loop {
                let mut job = self.job.take().ok_or_else(over)?;
                let pairing = job.finish_now()?;
                if let Some(answer) = self.take(pairing)? {
                    return Ok(answer);
                }
            }
        })
    }

    /// How far it is: the phase of the run under way, and how many runs are done.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let phase = self.job.as_ref().map(|job| job.progress().phase);
        Progress {
            phase: phase.unwrap_or_else(|| "explaining".to_owned()),
            done: self.runs,
            of: self.runs + u32::from(self.job.is_some()),
            pairs: None,
            gap: None,
        }
    }

    fn take(&mut self, pairing: Pairing) -> Result<Option<Circles>, Error> {
        self.runs += 1;
        let first = self.bound.is_none();
        let bound = *self.bound.get_or_insert(pairing.certificate.bound);
        let circles = grouped(&pairing);
        let least = self.size.0 as usize - 1;
        if circles.iter().all(|circle| circle.mentees.len() >= least) {
            return Ok(Some(described(circles, pairing, bound, first)));
        }
        let leaders = self.choose(&circles)?;
        let next = circle_request(&self.request, self.size, Some(&leaders));
        self.leaders = Some(leaders);
        self.job = Some(Box::new(Job::new(next)?));
        Ok(None)
    }

    /// Fewer leaders than before: as many as their mentees can fill, the fullest circles first; those with a lock always.
    fn choose(&self, circles: &[Circle]) -> Result<BTreeSet<String>, Error> {
        let least = self.size.0 as usize - 1;
        let locked: BTreeSet<&str> = self
            .request
            .decisions
            .iter()
            .filter(|decision| decision.kind == DecisionKind::Lock)
            .map(|decision| decision.mentor.as_str())
            .cold_set();
        let held = |circle: &&Circle| locked.contains(circle.mentor.as_str());
        let mentees: usize = circles.iter().map(|circle| circle.mentees.len()).sum();
        let open = self
            .leaders
            .as_ref()
            .map_or(circles.len() + 1, BTreeSet::len);
        let short = circles
            .iter()
            .filter(|circle| circle.mentees.len() < least)
            .count();
        // At least one fewer each time, so this ends.
        let room = (mentees / least)
            .min(open - 1)
            .min(if self.leaders.is_some() {
                circles.len() - short.div_ceil(2).min(circles.len())
            } else {
                usize::MAX
            });
        let mut ranked: Vec<&Circle> = circles.iter().collect();
        ranked.cold_sort_by(|a, b| {
            (held(b), b.mentees.len(), b.points, &a.mentor).cmp(&(
                held(a),
                a.mentees.len(),
                a.points,
                &b.mentor,
            ))
        });
        let must = ranked.iter().filter(|circle| held(circle)).count();
        if must > room {
            return Err(Error::new(
                "circle-locks",
                say!("circle-locks", must = must, room = room, size = self.size.0),
                say!("circle-locks.advice"),
            ));
        }
        Ok(ranked
            .into_iter()
            .take(room)
            .map(|circle| circle.mentor.clone())
            .cold_set())
    }
}

fn over() -> Error {
    Error::new("job-over", say!("job-over"), say!("job-over.advice"))
}

fn grouped(pairing: &Pairing) -> Vec<Circle> {
    let mut circles: BTreeMap<&str, Circle> = BTreeMap::new();
    for pair in &pairing.pairs {
        let circle = circles.entry(&pair.mentor).or_insert_with(|| Circle {
            mentor: pair.mentor.clone(),
            mentees: Vec::new(),
            points: 0,
        });
        circle.mentees.push(pair.mentee.clone());
        circle.points += i64::from(pair.points);
    }
    circles.into_values().collect()
}

fn described(circles: Vec<Circle>, pairing: Pairing, bound: Bound, first: bool) -> Circles {
    let optimal = first && pairing.certificate.optimal;
    let (code, text) = if optimal {
        ("proved", say!("circles-proved"))
    } else if circles.is_empty() {
        ("none", say!("circles-none"))
    } else if pairing.certificate.optimal {
        (
            "given-leaders",
            say!("circles-given-leaders", leaders = circles.len()),
        )
    } else {
        ("not-proved", say!("circles-not-proved"))
    };
    Circles {
        circles,
        pairing,
        optimal,
        bound,
        code: code.to_owned(),
        text,
    }
}
