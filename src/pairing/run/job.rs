//! A pairing as a resumable job: compile, search, prove, report.

use super::assign::{Answer, Phase, in_words};
use super::reasons::InternedPairing;
use super::report::{Ending, Report, best_by_trial};
use super::stable::Stable;
use super::to_end::to_end;
use crate::Error;
use crate::pairing::compile::problem;
use crate::pairing::compile::{Compilation, CompiledRequest};
use crate::pairing::numbers::count;
use crate::pairing::policy::Priority;
use crate::pairing::policy::check;
use crate::pairing::{Pairing, Progress, Request};
use crate::words::{say, spoken, within};
use matching::sparse::{Search, WorkerResult, WorkerTask};

/// Makes the best pairs under a request's rules, with the proof and a reason for each.
///
/// The pairs depend on the request alone, not on the order of its people. A roster without mentors, without mentees or
/// without any allowed pair gives a pairing without pairs; everybody then waits, with the reason.
///
/// # Errors
/// Those of [`validate`](crate::pairing::validate); `duplicate-id`, `empty-id`, `bad-capacity`, `bad-date`; `bad-lock` for a lock that
/// cannot be kept, with its number and the rule; `points-too-large`; `too-many-people`.
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
    let job = Job::new(request.clone())?;
    to_end(job, Job::step, Job::progress, on_progress)
}

/// A resumable pairing.
#[derive(Debug)]
pub struct Job {
    /// What is asked; none once it has been answered, to make room for the answer.
    request: Option<Box<Request>>,
    /// The same compiled, while it is of use.
    fit: Option<Box<CompiledRequest>>,
    rows: u32,
    columns: u32,
    stage: Stage,
    /// The best that can be had soon is wanted.
    hurried: bool,
    /// Cells of a piece that helpers may work on.
    piece: Option<u64>,
}

#[derive(Debug)]
enum Stage {
    /// People and rules become columns.
    Compiling(Box<Compilation>),
    /// Nothing is done yet.
    Ready,
    /// Mentors ask, mentees choose.
    Proposing(Box<Stable>),
    /// The solver is at work.
    Solving(Box<Search>),
    /// Reasons are written.
    Explaining(Box<(Answer, Report)>),
    /// They are put in order.
    Ending(Box<Ending>),
    /// The pairing has been given away, or an error.
    Over,
}

impl Job {
    /// Checks a request and makes ready.
    ///
    /// # Errors
    /// Those of [`pair`] but `bad-lock` for a broken must and `points-too-large`, which come with a step.
    pub fn new(request: Request) -> Result<Self, Error> {
        let mut job = Self::begin(request)?;
        while matches!(job.stage, Stage::Compiling(_)) {
            job.advance(0)?;
        }
        Ok(job)
    }

    /// As [`Job::new`], but all that takes long is left to [`Job::step`].
    ///
    /// # Errors
    /// Those of [`validate`](crate::pairing::validate); the others come with a step.
    pub fn begin(mut request: Request) -> Result<Self, Error> {
        // One answer speaks one language, whatever is spoken between its steps.
        let locale = request
            .locale
            .get_or_insert_with(|| spoken().to_owned())
            .clone();
        within(Some(&locale), || {
            check::validate(&request.policy)?;
            Ok(Self {
                request: Some(Box::new(request)),
                fit: None,
                rows: 0,
                columns: 0,
                stage: Stage::Compiling(Box::default()),
                hurried: false,
                piece: None,
            })
        })
    }

    /// Whether people and rules are compiled; until then a step takes the time it takes.
    #[must_use]
    pub fn compiled(&self) -> bool {
        self.fit.is_some()
    }

    /// Looks at about `budget` cells (pairs of people) more; the pairing when it is done, and null until then.
    ///
    /// # Errors
    /// Those of [`pair`]; `job-over` when the pairing, or an error, has been given already.
    pub fn step(&mut self, budget: u64) -> Result<Option<Pairing>, Error> {
        Ok(self.advance(budget)?.map(InternedPairing::whole))
    }

    /// As [`Job::step`], with reasons still interned.
    ///
    /// # Errors
    /// Those of [`Job::step`].
    pub fn step_interned(&mut self, budget: u64) -> Result<Option<InternedPairing>, Error> {
        self.advance(budget)
    }

    /// Asks for the best pairing that can be had soon, with its true gap: [`Job::step`] ends with it. The gap takes a look or two at
    /// every pair, and explaining is always done to the end.
    pub fn hurry(&mut self) {
        self.hurried = true;
        if let Stage::Solving(search) = &mut self.stage {
            search.hurry();
        }
    }

    /// The best pairing that can be had now, as after [`Job::hurry`].
    ///
    /// # Errors
    /// Those of [`Job::step`].
    pub fn finish_now(&mut self) -> Result<Pairing, Error> {
        self.hurry();
        loop {
            if let Some(pairing) = self.step(u64::MAX)? {
                return Ok(pairing);
            }
        }
    }

    /// Cuts the looks at all pairs into pieces of about so many, for [`Helper`](crate::pairing::Helper)s to work on. It changes no answer.
    pub fn share(&mut self, cells: u64) {
        self.piece = Some(cells);
        if let Stage::Solving(search) = &mut self.stage {
            search.share(cells);
        }
    }

    /// How many pairs the looks that helpers can share go through; 0 where there is nothing to share, or nothing yet.
    #[must_use]
    pub fn shareable(&self) -> u64 {
        match &self.stage {
            Stage::Solving(search) if search.shareable() => {
                u64::from(self.rows) * u64::from(self.columns)
            }
            _ => 0,
        }
    }

    /// The number of the errand that helpers can work on now; 0 when there is none. It is another one for each errand.
    #[must_use]
    pub fn errand(&self) -> u32 {
        self.shared().map_or(0, |(number, _)| number)
    }

    /// The errand under way, for [`Helper::begin`](crate::pairing::Helper::begin).
    #[must_use]
    pub fn errand_bytes(&self) -> Option<Vec<u8>> {
        self.shared().map(|(_, errand)| errand.to_bytes())
    }

    /// A piece of the errand under way, for a helper. What is never handed in, the job works on itself in the end.
    pub fn hand_out(&mut self) -> Option<u32> {
        match &mut self.stage {
            Stage::Solving(search) => search.hand_out(),
            _ => None,
        }
    }

    /// Takes what a helper found. False, and nothing is changed, where it comes too late or fits no piece.
    pub fn hand_in(&mut self, errand: u32, piece: u32, found: &[u8]) -> bool {
        match (&mut self.stage, &self.fit, WorkerResult::from_bytes(found)) {
            (Stage::Solving(search), Some(fit), Some(found)) => {
                search.hand_in(fit.kernel(), errand, piece, found)
            }
            _ => false,
        }
    }

    fn shared(&self) -> Option<(u32, &WorkerTask)> {
        match &self.stage {
            Stage::Solving(search) => search.errand(),
            _ => None,
        }
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let (mut pairs, mut gap) = (None, None);
        let (phase, done, of) = match &self.stage {
            Stage::Compiling(making) => {
                let request = self.request.as_ref();
                let (done, of) = request.map_or((0, 0), |of| making.progress(&of.policy));
                ("compiling", done, of)
            }
            Stage::Ready => ("comparing", 0, self.rows),
            Stage::Proposing(stable) => {
                let (done, of) = stable.progress();
                ("pairing", done, of)
            }
            Stage::Solving(search) => {
                let progress = search.progress();
                pairs = progress.pairs;
                let priority = self.request.as_ref().map(|of| of.policy.priority);
                gap = priority
                    .zip(progress.gap)
                    .map(|(priority, gap)| problem::first(priority, gap));
                let phase = match progress.phase {
                    Phase::Pricing => "comparing",
                    Phase::Pairing | Phase::Coupling => "pairing",
                    Phase::Fairness => "fairness",
                    Phase::Proving | Phase::Done => "proving",
                };
                (phase, progress.done, progress.of)
            }
            Stage::Explaining(explaining) => ("explaining", count(explaining.1.done()), self.rows),
            Stage::Ending(_) | Stage::Over => ("explaining", self.rows, self.rows),
        };
        Progress {
            phase: phase.to_owned(),
            done,
            of,
            pairs,
            gap,
        }
    }

    fn advance(&mut self, budget: u64) -> Result<Option<InternedPairing>, Error> {
        let locale = self
            .request
            .as_ref()
            .and_then(|request| request.locale.clone());
        within(locale.as_deref(), || {
            let Some(request) = &self.request else {
                return Err(over());
            };
            let stage = std::mem::replace(&mut self.stage, Stage::Over);
            let Some(fit) = &mut self.fit else {
                let Stage::Compiling(mut making) = stage else {
                    return Err(over());
                };
                self.stage = match making.step(request)? {
                    None => Stage::Compiling(making),
                    Some(fit) => {
                        (self.rows, self.columns) = (count(fit.rows()), count(fit.columns()));
                        self.fit = Some(Box::new(fit));
                        Stage::Ready
                    }
                };
                return Ok(None);
            };
            match stage {
                Stage::Ready if request.policy.priority == Priority::Stable => {
                    let stable = Stable::new(request, fit)?;
                    self.stage = Stage::Proposing(Box::new(stable));
                }
                Stage::Ready => {
                    let (question, pins) = problem::question(request, fit)?;
                    fit.pin(&pins);
                    let mut search = Search::new(question, fit.kernel()).map_err(in_words)?;
                    if let Some(cells) = self.piece {
                        search.share(cells);
                    }
                    if self.hurried {
                        search.hurry();
                    }
                    self.stage = Stage::Solving(Box::new(search));
                }
                Stage::Proposing(mut stable) => {
                    let done = self.hurried || stable.step(request, fit, budget);
                    self.stage = if done {
                        let answer = stable.answer(request, fit);
                        let report = Report::new(fit, &answer.pairs);
                        Stage::Explaining(Box::new((answer, report)))
                    } else {
                        Stage::Proposing(stable)
                    };
                }
                Stage::Solving(mut search) => {
                    let kernel = fit.kernel();
                    self.stage = if search.step(kernel, budget) {
                        let mut answer = search.finish_now(kernel);
                        // Never claimed on the solver's word alone; without a matrix it has called the other hand itself.
                        if let Some(instance) = search.instance() {
                            answer.proved = answer.proved && problem::proved(instance, &answer);
                        }
                        let report = Report::new(fit, &answer.pairs);
                        Stage::Explaining(Box::new((answer, report)))
                    } else {
                        Stage::Solving(search)
                    };
                }
                Stage::Explaining(mut explaining) => {
                    if !explaining.1.step(request, fit, budget) {
                        self.stage = Stage::Explaining(explaining);
                        return Ok(None);
                    }
                    let (answer, report) = *explaining;
                    let certificate = problem::certificate(request, fit, &answer);
                    let mut findings = Vec::new();
                    if answer.exhausted && !answer.proved {
                        findings.push(best_by_trial());
                    }
                    let ending = report.finish(request, fit, certificate, findings);
                    self.stage = Stage::Ending(Box::new(ending));
                }
                Stage::Ending(mut ending) => {
                    if !ending.step(request, fit) {
                        self.stage = Stage::Ending(ending);
                        return Ok(None);
                    }
                    self.fit = None;
                    let people = self.request.take().map(|request| request.people);
                    let ids = people.into_iter().flatten().map(|person| person.id);
                    return Ok(Some(ending.told(ids)));
                }
                Stage::Compiling(_) | Stage::Over => return Err(over()),
            }
            Ok(None)
        })
    }
}

fn over() -> Error {
    Error::new("job-over", say!("job-over"), say!("job-over.advice"))
}
