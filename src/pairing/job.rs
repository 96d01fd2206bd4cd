//! The whole way from a request to a pairing, in steps that a worker can pause between.

use super::assign::{Answer, Phase, Search};
use super::fit::Fit;
use super::report::Report;
use super::{Pairing, Progress, Request, check, instance};
use crate::Error;
use crate::pairing::check::{count, note};
use engine::source::Source;

/// Cells that [`pair`] looks at between two reports of progress.
const STRIDE: u64 = 4_000_000;

/// Makes the best pairs under a request's rules, with the proof and a reason for each.
///
/// The pairs depend on the request alone, not on the order of its people. A roster without mentors, without mentees or
/// without any allowed pair gives a pairing without pairs; everybody then waits, with the reason.
///
/// # Errors
/// Those of [`validate`](super::validate); `duplicate-id`, `empty-id`, `bad-capacity`, `bad-date`; `bad-lock` for a lock that
/// cannot be kept, with its number and the rule; `points-too-large`.
///
/// ```
/// # let request = viceversa::pairing::Request {
/// #     people: serde_json::from_str(r#"[{"id":"a","role":"mentor","level":1},{"id":"b","role":"mentee","level":4}]"#)?,
/// #     policy: viceversa::pairing::presets().remove(0).policy,
/// #     locale: None, today: None, decisions: vec![], history: vec![], current: vec![],
/// # };
/// let pairing = viceversa::pairing::pair(&request, &mut |_| {})?;
/// assert_eq!(pairing.totals.pairs, 1);
/// assert!(pairing.certificate.optimal);
/// assert!(viceversa::pairing::verify(&request, &pairing).holds);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn pair(request: &Request, on_progress: &mut dyn FnMut(Progress)) -> Result<Pairing, Error> {
    let mut job = Job::new(request.clone())?;
    loop {
        let done = job.step(STRIDE)?;
        on_progress(job.progress());
        if let Some(pairing) = done {
            return Ok(pairing);
        }
    }
}

/// A pairing in the making.
#[derive(Debug)]
pub struct Job {
    request: Request,
    fit: Fit,
    stage: Stage,
}

#[derive(Debug)]
enum Stage {
    /// Row after row of points; how many rows are done, and their cells.
    Comparing(usize, Vec<i32>),
    /// The solver is at work.
    Solving(Box<Search>),
    /// Reasons are written.
    Explaining(Box<(Answer, Report)>),
    /// The pairing has been given away, or an error.
    Over,
}

impl Job {
    /// Checks a request and makes ready.
    ///
    /// # Errors
    /// Those of [`pair`] but `bad-lock` for a broken must and `points-too-large`, which come with a step.
    pub fn new(request: Request) -> Result<Self, Error> {
        check::validate(&request.policy)?;
        let fit = Fit::new(&request)?;
        let cells = Vec::with_capacity(fit.rows() * fit.columns());
        Ok(Self {
            request,
            fit,
            stage: Stage::Comparing(0, cells),
        })
    }

    /// Looks at about `budget` cells (pairs of people) more; the pairing when it is done, and null until then.
    ///
    /// # Errors
    /// Those of [`pair`]; `job-over` when the pairing, or an error, has been given already.
    pub fn step(&mut self, budget: u64) -> Result<Option<Pairing>, Error> {
        self.advance(budget, false)
    }

    /// The best pairing that can be had now, with its true gap. Comparing and explaining are always done to the end.
    ///
    /// # Errors
    /// Those of [`Job::step`].
    pub fn finish_now(&mut self) -> Result<Pairing, Error> {
        loop {
            if let Some(pairing) = self.advance(u64::MAX, true)? {
                return Ok(pairing);
            }
        }
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let (phase, done, of) = match &self.stage {
            Stage::Comparing(done, _) => ("comparing", count(*done), count(self.fit.rows())),
            Stage::Solving(search) => {
                let progress = search.progress();
                let phase = match progress.phase {
                    Phase::Pairing | Phase::Pricing | Phase::Coupling => "pairing",
                    Phase::Fairness => "fairness",
                    Phase::Proving | Phase::Done => "proving",
                };
                (phase, progress.done, progress.of)
            }
            Stage::Explaining(explaining) => (
                "explaining",
                count(explaining.1.done()),
                count(self.fit.rows()),
            ),
            Stage::Over => ("explaining", count(self.fit.rows()), count(self.fit.rows())),
        };
        Progress {
            phase: phase.to_owned(),
            done,
            of,
        }
    }

    fn advance(&mut self, budget: u64, hurry: bool) -> Result<Option<Pairing>, Error> {
        match std::mem::replace(&mut self.stage, Stage::Over) {
            Stage::Comparing(mut done, mut cells) => {
                let kernel = self.fit.kernel();
                let cost = self.fit.columns() as u64;
                let mut left = budget;
                while done < self.fit.rows() {
                    let start = cells.len();
                    cells.resize(start + self.fit.columns(), 0);
                    kernel.fill(count(done), 0..kernel.columns(), &mut cells[start..]);
                    done += 1;
                    if left <= cost {
                        break;
                    }
                    left -= cost;
                }
                self.stage = if done < self.fit.rows() {
                    Stage::Comparing(done, cells)
                } else {
                    let instance = instance::instance(&self.request, &self.fit, cells)?;
                    Stage::Solving(Box::new(Search::new(instance)?))
                };
            }
            Stage::Solving(mut search) => {
                let done = hurry || search.step(budget);
                self.stage = if done {
                    let mut answer = search.finish_now();
                    // Never claimed on the solver's word alone.
                    answer.proved = answer.proved && instance::proved(search.instance(), &answer);
                    let report = Report::new(&self.fit, &answer.pairs);
                    Stage::Explaining(Box::new((answer, report)))
                } else {
                    Stage::Solving(search)
                };
            }
            Stage::Explaining(mut explaining) => {
                if !explaining.1.step(&self.request, &self.fit, budget) {
                    self.stage = Stage::Explaining(explaining);
                    return Ok(None);
                }
                let (answer, report) = *explaining;
                let certificate = instance::certificate(&self.request, &self.fit, &answer);
                let mut findings = Vec::new();
                if answer.exhausted && !answer.proved {
                    findings.push(note(
                        "best-by-trial",
                        None,
                        1,
                        "Every case was tried and nothing better exists, though the prices alone do not prove it.",
                        "Nothing needs doing.",
                    ));
                }
                return Ok(Some(report.finish(
                    &self.request,
                    &self.fit,
                    certificate,
                    findings,
                )));
            }
            Stage::Over => {
                return Err(Error::new(
                    "job-over",
                    "This run is over.",
                    "Start it again.",
                ));
            }
        }
        Ok(None)
    }
}
