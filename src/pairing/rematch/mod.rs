//! Re-matching: the pairing that gives up the fewest current pairs, and what giving up more would gain.

mod frontier;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use sorting::{ColdCollect, ColdSort};

use super::compile::problem;
use super::compile::rule_counts::rules_of;
use super::compile::{CompiledRequest, Row};
use super::numbers::count;
use super::policy::Priority;
use super::policy::describe;
use super::run::to_end::to_end;
use super::{
    Broken, Change, Decision, DecisionKind, Job, Move, Pairing, Progress, Request, evaluate,
};
use crate::Error;
use crate::words::{say, within};
use frontier::{Found, Sweep};

/// The most choices, and the most pairs that they list together: nobody reads more, and the answer has to cross whole.
const MOST_CHOICES: usize = 50;
const MOST_PAIRS: usize = 150_000;
/// Beyond this many cells the frontier is not walked: every search would hold them all, several times.
const MOST_CELLS: usize = 20_000_000;

/// The choices between leaving things as they are and the best pairing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Rematch {
    /// Fewest moves first. Every further one gives up more current pairs and is better by the priority.
    pub frontier: Vec<Choice>,
    /// Current pairs that may no longer exist, with the reason; they count as no move.
    pub lost: Vec<LostPair>,
    /// Current pairs that may stay.
    pub possible: u32,
    /// Every choice that is best for some weight of moves against the objective is listed.
    pub complete: bool,
    /// Stable kebab-case code of `text`.
    pub code: String,
    /// What the list holds and what it does not, in words.
    pub text: String,
}

/// One choice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Choice {
    /// Current pairs given up, among those that may stay.
    pub moves: u32,
    /// The pairs. The certificate says how far they are from the best that the rules allow.
    pub pairing: Pairing,
    /// Pairs that end and pairs that are new; all others stay. Pairs in `lost` are not among them.
    pub changes: Vec<Move>,
    /// Proved: nothing is better with as few moves.
    pub proved: bool,
}

/// A current pair that may not stay.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct LostPair {
    /// Id.
    pub mentor: String,
    /// Id.
    pub mentee: String,
    /// Every must that forbids it, or that one of the two is gone.
    pub broken: Vec<Broken>,
}

/// The re-pairing with the fewest moves from `current`, and the frontier of moves against the priority's objective.
///
/// The frontier holds every point that is best for some weight of a kept pair against the objective (its supported points),
/// each with a proof; points that no weight prefers are not sought. Where people have several seats or both roles, the
/// choices that keep more pairs by leaving somebody waiting are only the one that keeps most. `fairest` and `stable` are
/// weighed by people, pairs and points, and their own pairing is added. Beyond 20,000,000 mentors times mentees there are two
/// choices only: everything that can stay stays, and the best.
///
/// # Errors
/// Those of [`pair`](super::pair); `no-current` when `current` is empty.
///
/// ```
/// use viceversa::pairing::rematch;
/// # let mut request: viceversa::pairing::Request = viceversa::json::decode("request", r#"{ "people": [
/// #     { "id": "ada", "role": "mentor", "level": 1 }, { "id": "ben", "role": "mentor", "level": 2 },
/// #     { "id": "dev", "role": "mentee", "level": 4 }, { "id": "eve", "role": "mentee", "level": 5 }],
/// #     "policy": { "rules": [{ "rule": "level-gap", "points": { "2": 2, "3": 5, "4": 9 } }] } }"#)?;
/// // Mentors ada (level 1) and ben (2), mentees dev (4) and eve (5); 2, 3 or 4 levels between them give 2, 5 or 9 points.
/// request.current = [("ada", "dev"), ("ben", "eve")].map(|(mentor, mentee)| (mentor.to_owned(), mentee.to_owned())).to_vec();
/// let found = rematch(&request, &mut |_| {})?;
/// let choices: Vec<_> = found.frontier.iter().map(|choice| (choice.moves, choice.pairing.totals.points)).collect();
/// assert_eq!(choices, [(0, 10), (2, 11)]);
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn rematch(request: &Request, on_progress: &mut dyn FnMut(Progress)) -> Result<Rematch, Error> {
    let job = RematchJob::new(request.clone())?;
    to_end(job, RematchJob::step, RematchJob::progress, on_progress)
}

/// A resumable re-matching.
#[derive(Debug)]
pub struct RematchJob {
    request: Request,
    most_cells: usize,
    stage: Stage,
}

#[derive(Debug)]
enum Stage {
    Pairing(Box<Job>),
    Sweeping(Box<Work>, Box<Sweep>),
    /// Everything that can stay is locked.
    Keeping(Box<Work>, Box<Job>),
    Writing(Box<Work>, Vec<Found>, Vec<Choice>),
    Over,
}

/// What is known once the best pairing is.
#[derive(Debug)]
struct Work {
    best: Pairing,
    fit: CompiledRequest,
    possible: BTreeSet<(u32, u32)>,
    lost: Vec<LostPair>,
    complete: bool,
    several_seats: bool,
}

impl RematchJob {
    /// Checks a request and makes ready.
    ///
    /// # Errors
    /// Those of [`rematch`].
    pub fn new(request: Request) -> Result<Self, Error> {
        let locale = request.locale.clone();
        within(locale.as_deref(), || {
            if request.current.is_empty() {
                return Err(Error::new(
                    "no-current",
                    say!("no-current"),
                    say!("no-current.advice"),
                ));
            }
            Ok(Self {
                stage: Stage::Pairing(Box::new(Job::new(request.clone())?)),
                request,
                most_cells: MOST_CELLS,
            })
        })
    }

    /// Looks at about `budget` cells more; the answer when it is done, and null until then.
    ///
    /// # Errors
    /// Those of [`rematch`]; `job-over` when the answer, or an error, has been given already.
    pub fn step(&mut self, budget: u64) -> Result<Option<Rematch>, Error> {
        self.advance(budget, false)
    }

    /// The choices found so far; the best pairing with its true gap is always among them.
    ///
    /// # Errors
    /// Those of [`RematchJob::step`].
    pub fn finish_now(&mut self) -> Result<Rematch, Error> {
        loop {
            if let Some(answer) = self.advance(u64::MAX, true)? {
                return Ok(answer);
            }
        }
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let (phase, done, of) = match &self.stage {
            Stage::Pairing(job) | Stage::Keeping(_, job) => return job.progress(),
            Stage::Sweeping(_, sweep) => {
                let (done, of) = sweep.progress();
                ("choices", done, of)
            }
            Stage::Writing(_, left, done) => (
                "explaining",
                count(done.len()),
                count(done.len() + left.len()),
            ),
            Stage::Over => ("explaining", 1, 1),
        };
        Progress {
            phase: phase.to_owned(),
            done,
            of,
            pairs: None,
            gap: None,
        }
    }

    fn advance(&mut self, budget: u64, hurry: bool) -> Result<Option<Rematch>, Error> {
        let locale = self.request.locale.clone();
        within(locale.as_deref(), || {
            match std::mem::replace(&mut self.stage, Stage::Over) {
                Stage::Pairing(mut job) => {
                    let best = if hurry {
                        Some(job.finish_now()?)
                    } else {
                        job.step(budget)?
                    };
                    self.stage = match best {
                        None => Stage::Pairing(job),
                        Some(best) => self.sweep(best)?,
                    };
                }
                Stage::Sweeping(mut work, mut sweep) => {
                    if hurry || sweep.step(budget) {
                        work.complete = !hurry && sweep.complete;
                        let mut found = sweep.into_found();
                        found.reverse();
                        self.stage = Stage::Writing(work, found, Vec::new());
                    } else {
                        self.stage = Stage::Sweeping(work, sweep);
                    }
                }
                Stage::Keeping(work, mut job) => {
                    let kept = if hurry {
                        Some(job.finish_now()?)
                    } else {
                        job.step(budget)?
                    };
                    self.stage = match kept {
                        None => Stage::Keeping(work, job),
                        Some(kept) => {
                            let pairs: Vec<(String, String)> = kept
                                .pairs
                                .iter()
                                .map(|pair| (pair.mentor.clone(), pair.mentee.clone()))
                                .collect();
                            let judged =
                                evaluate(&self.request, &pairs, Some(&work.best.certificate))?;
                            let choice = self.described(&work, judged, kept.certificate.optimal);
                            Stage::Writing(work, Vec::new(), vec![choice])
                        }
                    };
                }
                Stage::Writing(work, mut left, mut done) => {
                    if let Some(found) = left.pop() {
                        done.push(self.choice(&work, &found)?);
                        self.stage = Stage::Writing(work, left, done);
                    } else {
                        return Ok(Some(self.answer(*work, done)));
                    }
                }
                Stage::Over => {
                    return Err(Error::new(
                        "job-over",
                        say!("job-over"),
                        say!("job-over.advice"),
                    ));
                }
            }
            Ok(None)
        })
    }

    fn sweep(&self, best: Pairing) -> Result<Stage, Error> {
        let request = &self.request;
        let fit = CompiledRequest::new(request)?;
        let (possible, lost) = sort_current(request, &fit);
        if fit.rows().saturating_mul(fit.columns()) > self.most_cells {
            return Ok(self.keep(best, fit, possible, lost));
        }
        let base = problem::instance(request, &fit)?;
        let several_seats = !base.coupled.is_empty()
            || base
                .row
                .iter()
                .chain(&base.column)
                .any(|seats| seats.max > 1 || seats.min > 0);
        let most = (MOST_PAIRS / best.pairs.len().max(1)).clamp(3, MOST_CHOICES);
        let sweep = Sweep::new(base, &possible, most);
        let work = Work {
            best,
            fit,
            possible,
            lost,
            complete: true,
            several_seats,
        };
        Ok(Stage::Sweeping(Box::new(work), Box::new(sweep)))
    }

    /// Two choices only: one with everything locked that can stay, where it fits, and the best.
    fn keep(
        &self,
        best: Pairing,
        fit: CompiledRequest,
        possible: BTreeSet<(u32, u32)>,
        lost: Vec<LostPair>,
    ) -> Stage {
        let mut locked = self.request.clone();
        let id = |people: &[usize], place: u32| locked.people[people[place as usize]].id.clone();
        let locks: Vec<Decision> = possible
            .iter()
            .map(|(row, column)| Decision {
                kind: DecisionKind::Lock,
                mentor: id(&fit.frame.mentors, *row),
                mentee: id(&fit.frame.mentees, *column),
                author: None,
                date: None,
                reason: None,
                until: None,
                overrides: false,
            })
            .collect();
        // A lock of the coordinator's own comes first: it may override a must.
        locked.decisions.extend(locks);
        let work = Box::new(Work {
            best,
            fit,
            possible,
            lost,
            complete: false,
            several_seats: false,
        });
        match Job::new(locked) {
            Ok(job) => Stage::Keeping(work, Box::new(job)),
            // They do not fit together any more.
            Err(_) => Stage::Writing(work, Vec::new(), Vec::new()),
        }
    }

    fn choice(&self, work: &Work, found: &Found) -> Result<Choice, Error> {
        let request = &self.request;
        let id = |people: &[usize], place: u32| request.people[people[place as usize]].id.clone();
        let pairs: Vec<(String, String)> = found
            .pairs
            .iter()
            .map(|(row, column)| {
                (
                    id(&work.fit.frame.mentors, *row),
                    id(&work.fit.frame.mentees, *column),
                )
            })
            .collect();
        let pairing = evaluate(request, &pairs, Some(&work.best.certificate))?;
        Ok(self.described(work, pairing, found.proved))
    }

    fn described(&self, work: &Work, pairing: Pairing, proved: bool) -> Choice {
        let frame = &work.fit.frame;
        let now: BTreeSet<(u32, u32)> = pairing
            .pairs
            .iter()
            .filter_map(|pair| frame.cell(&pair.mentor, &pair.mentee))
            .cold_set();
        let change = |cell: &(u32, u32), change: Change| Move {
            mentor: self.request.people[frame.mentors[cell.0 as usize]]
                .id
                .clone(),
            mentee: self.request.people[frame.mentees[cell.1 as usize]]
                .id
                .clone(),
            change,
        };
        let mut changes: Vec<Move> = work
            .possible
            .difference(&now)
            .map(|cell| change(cell, Change::Removed))
            .collect();
        let moves = count(changes.len());
        changes.extend(
            now.difference(&work.possible)
                .map(|cell| change(cell, Change::Added)),
        );
        changes.cold_sort_by(|a, b| {
            (&a.mentor, a.change == Change::Added, &a.mentee).cmp(&(
                &b.mentor,
                b.change == Change::Added,
                &b.mentee,
            ))
        });
        Choice {
            moves,
            pairing,
            changes,
            proved,
        }
    }

    fn answer(&self, mut work: Work, mut choices: Vec<Choice>) -> Rematch {
        let priority = self.request.policy.priority;
        let own = matches!(priority, Priority::Fairest | Priority::Stable);
        let best = self.described(&work, work.best.clone(), work.best.certificate.optimal);
        if !own {
            choices.push(best.clone());
        }
        let better = |a: &Choice, b: &Choice| objective(priority, a) > objective(priority, b);
        choices.cold_sort_by(|a, b| {
            (
                a.moves,
                objective(priority, b),
                b.proved,
                b.pairing.certificate.optimal,
            )
                .cmp(&(
                    b.moves,
                    objective(priority, a),
                    a.proved,
                    a.pairing.certificate.optimal,
                ))
        });
        let mut frontier: Vec<Choice> = Vec::new();
        for choice in choices {
            if frontier.last().is_none_or(|last| better(&choice, last)) {
                frontier.push(choice);
            }
        }
        if own {
            frontier.retain(|choice| choice.changes != best.changes);
            frontier.push(best);
        }
        let (code, text) = said(&work, own);
        Rematch {
            frontier,
            lost: std::mem::take(&mut work.lost),
            possible: count(work.possible.len()),
            complete: work.complete,
            code: code.to_owned(),
            text,
        }
    }
}

/// The objective to be compared, in the priority's order.
fn objective(priority: Priority, choice: &Choice) -> [i64; 4] {
    let totals = &choice.pairing.totals;
    let [filled, people, pairs] = [totals.filled, totals.people, totals.pairs].map(i64::from);
    match priority {
        Priority::BestTotal => [filled, totals.points, people, pairs],
        _ => [filled, people, pairs, totals.points],
    }
}

fn said(work: &Work, own: bool) -> (&'static str, String) {
    let (code, mut text) = if !work.complete {
        ("cut-short", say!("rematch-cut-short"))
    } else if work.several_seats {
        ("supported-points", say!("rematch-supported-points"))
    } else {
        ("supported", say!("rematch-supported"))
    };
    if own {
        text.push(' ');
        text.push_str(&say!("rematch-own"));
    }
    (code, text)
}

/// Current pairs that may stay, as cells, and those that may not, with every reason.
fn sort_current(request: &Request, fit: &CompiledRequest) -> (BTreeSet<(u32, u32)>, Vec<LostPair>) {
    let mut possible = BTreeSet::new();
    let mut lost = Vec::new();
    let mut row = Row::default();
    let mut seen = BTreeSet::new();
    for (mentor, mentee) in &request.current {
        if !seen.insert((mentor, mentee)) {
            continue;
        }
        let broken = match fit.frame.cell(mentor, mentee) {
            None => vec![Broken {
                rule: None,
                code: "gone".to_owned(),
                text: say!("broken-gone"),
            }],
            Some(cell) => {
                fit.row(cell.0 as usize, &mut row);
                let bits = row.broken[cell.1 as usize];
                if bits == 0 || fit.frame.locks.contains_key(&cell) {
                    possible.insert(cell);
                    continue;
                }
                let person = |people: &[usize], place: u32| &request.people[people[place as usize]];
                rules_of(bits, request.policy.rules.len())
                    .into_iter()
                    .map(|rule| {
                        describe::broken(
                            request,
                            rule,
                            person(&fit.frame.mentors, cell.0),
                            person(&fit.frame.mentees, cell.1),
                            fit.hours.minutes(cell.0 as usize, cell.1 as usize),
                        )
                    })
                    .collect()
            }
        };
        lost.push(LostPair {
            mentor: mentor.clone(),
            mentee: mentee.clone(),
            broken,
        });
    }
    lost.cold_sort_by(|a, b| (&a.mentor, &a.mentee).cmp(&(&b.mentor, &b.mentee)));
    (possible, lost)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn i06_beyond_the_limit_everything_stays_or_the_best_is_taken() -> Result<(), Error> {
        let people = r#"[{"id":"a","name":"","role":"mentor","level":1,"department":"X","fields":{}},{"id":"b","name":"","role":"mentor","level":1,"department":"Y","fields":{}},
            {"id":"c","name":"","role":"mentee","level":4,"department":"X","fields":{}},{"id":"d","name":"","role":"mentee","level":4,"department":"Y","fields":{}}]"#;
        let policy = r#"{"rules":[{"rule":"same","field":"department","points":3}]}"#;
        let request: Request = crate::json::decode(
            "request",
            &format!(
                r#"{{"people":{people},"policy":{policy},"current":[["a","d"],["gone","c"]]}}"#
            ),
        )?;
        let mut job = RematchJob::new(request)?;
        job.most_cells = 0;
        let answer = loop {
            if let Some(answer) = job.step(1_000)? {
                break answer;
            }
        };
        let seen: Vec<(u32, u32, i64, bool)> = answer
            .frontier
            .iter()
            .map(|choice| {
                let totals = &choice.pairing.totals;
                (choice.moves, totals.pairs, totals.points, choice.proved)
            })
            .collect();
        assert_eq!(seen, [(0, 2, 0, true), (1, 2, 6, true)]);
        assert!(!answer.complete);
        Ok(())
    }
}
