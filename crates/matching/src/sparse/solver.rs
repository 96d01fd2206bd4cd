//! The column-generation search: stages, resumable steps, early finish.

use super::initial_columns::Sample;
use super::leximin::{Fair, First};
use super::master::{Master, raise};
use super::network::Arc;
use super::parallel::{Share, Work, WorkerResult, WorkerTask};
use super::pricing_task::{self, Finding, Tariff, Task};
use super::relaxation;
use super::{MATRIX, Progress};
use crate::Error;
use crate::answer::{Answer, Phase, Prices};
use crate::blossom;
use crate::blossom::GeneralMatching;
use crate::certificate_terms;
use crate::certify::{self, Pass};
use crate::dense;
use crate::objective;
use crate::objective::{Totals, Unit};
use crate::objective::{sum, totals};
use crate::problem;
use crate::problem::{Cell, Question};
use crate::problem::{Coupled, FORBIDDEN, Instance, Priority};
use crate::scores::Source;

/// Up to this many cells the matrix is the shorter way.
const SMALL: u64 = 25_000;

/// Cost of one random cell access, in sequential cells.
const CELL: u64 = 200;

/// Cells that are looked at in the time that the pairing of candidates takes for one of them, so that steps last equally long in every stage.
const WORTH: u64 = 32;

/// A search that runs in steps, so that its caller can report, yield and stop in between. Every call must be given the same
/// source.
#[derive(Clone, Debug)]
pub struct Search {
    question: Question,
    stage: Stage,
    master: Option<Box<Master>>,
    /// What the dense search solved.
    matrix: Option<Instance>,
    answer: Option<Answer>,
    /// Cells of a piece that others may work on, and how many errands there have been.
    piece: u64,
    errands: u32,
    /// Only a bound is still wanted.
    hurried: bool,
}

#[derive(Clone, Debug)]
enum Stage {
    /// The matrix is filled, row after row.
    Filling(u32, Vec<i32>),
    /// The matrix is solved.
    Dense(Box<dense::Search>),
    /// First candidates, row after row.
    Sampling(Box<Sample>),
    /// The first candidates become a problem.
    Sampled(Vec<Arc>),
    /// The candidates are solved.
    Solving,
    /// They are, as far as is wanted now.
    Solved,
    /// Other pairs are looked for.
    Pricing(Box<Share>),
    /// What a look has found becomes candidates.
    Adding(Vec<Arc>),
    /// The same of all pairs, only for a bound: the search was told to end.
    Bounding(Box<Share>),
    /// Another look at everything, by code that shares nothing with the search.
    Proving(Box<Proof>),
    /// People and pairs are settled; now the worst points, and so on upwards.
    Fair(Box<Fair>),
    /// One seat for each person, whichever the side.
    General(Box<GeneralMatching>),
    Done,
}

/// Pairs and the prices that ought to prove them.
#[derive(Clone, Debug)]
struct Proof {
    pairs: Vec<Cell>,
    prices: Prices,
    pass: Pass,
    share: Share,
    /// Once the pass is over: the bound, or that there is none.
    bound: Option<Option<i128>>,
    /// What the pairs bring, asked of the source once more, as far as it has been.
    points: Vec<i32>,
}

impl Search {
    /// Checks a question and makes ready.
    ///
    /// # Errors
    /// Those of [`dense::Search::new`]; `too-many-people` where people on both sides, or loops, would need more
    /// pairs than can be held.
    pub fn new<S: Source + ?Sized>(mut question: Question, source: &S) -> Result<Self, Error> {
        Self::with_limit(&mut question, source, SMALL)
    }

    /// The same, always by candidates where that can be. For tests.
    #[doc(hidden)]
    pub fn by_candidates<S: Source + ?Sized>(
        mut question: Question,
        source: &S,
    ) -> Result<Self, Error> {
        Self::with_limit(&mut question, source, 0)
    }

    fn with_limit<S: Source + ?Sized>(
        question: &mut Question,
        source: &S,
        small: u64,
    ) -> Result<Self, Error> {
        question.forced.sort_unstable();
        question.forced.dedup();
        let terms = problem::Terms {
            row: &question.row,
            column: &question.column,
            forced: &question.forced,
            coupled: &question.coupled,
            exclusive: &question.exclusive,
        };
        let size = (source.rows(), source.columns());
        problem::check_terms(terms, size, |i, j| source.cell(i, j))?;
        let cells = u64::from(source.rows()) * u64::from(source.columns());
        let plain = linear(question);
        let single = question.priority != Priority::Fairest
            && blossom::applies(question, |i, j| source.cell(i, j) != FORBIDDEN);
        let loose = !plain
            && !single
            && (cells > MATRIX || small == 0)
            && question.priority != Priority::Fairest
            && question.exclusive.is_empty();
        if !plain && !single && !loose && cells > MATRIX {
            return Err(Error::new(
                "too-many-people",
                format!(
                    "The fairest pairs with people who may be on both sides are found among up to {MATRIX} possible pairs; here there are {cells}."
                ),
                "Choose another priority, give everybody one role, or pair in parts.",
            )
            .fact("most", MATRIX)
            .fact("cells", cells));
        }
        let mut search = Self {
            stage: Stage::Filling(0, Vec::new()),
            master: None,
            matrix: None,
            answer: None,
            piece: u64::MAX,
            errands: 0,
            hurried: false,
            question: std::mem::take(question),
        };
        if single {
            let general = GeneralMatching::new(&search.question, source)?;
            search.stage = Stage::General(Box::new(general));
        } else if (plain || loose) && cells > small {
            if loose {
                relaxation::cap(&mut search.question);
            }
            search.stage = Stage::Sampling(Box::new(Sample::new(source.columns() as usize)));
            search.master = Some(Box::new(Master::new(&search.question, source)?));
        }
        Ok(search)
    }

    /// The question.
    #[must_use]
    pub fn question(&self) -> &Question {
        &self.question
    }

    /// The instance in full, where the question is (or was) solved as a matrix.
    #[must_use]
    pub fn instance(&self) -> Option<&Instance> {
        match &self.stage {
            Stage::Dense(search) => Some(search.instance()),
            Stage::Done => self.matrix.as_ref(),
            _ => None,
        }
    }

    /// Rounds of pricing so far, and candidates.
    #[doc(hidden)]
    #[must_use]
    pub fn effort(&self) -> (u32, usize, u64) {
        if let Stage::Fair(fair) = &self.stage {
            return fair.effort();
        }
        self.master.as_ref().map_or((0, 0, 0), |master| {
            (master.rounds, master.net.len(), master.looked)
        })
    }

    /// What it is at, for benches.
    #[doc(hidden)]
    #[must_use]
    pub fn stage_name(&self) -> String {
        match &self.stage {
            Stage::Filling(..) => "filling",
            Stage::Dense(_) => "dense",
            Stage::Sampling(..) => "sampling",
            Stage::Sampled(_) | Stage::Solving | Stage::Solved | Stage::Adding(_) => "solving",
            Stage::Pricing(_) => "pricing",
            Stage::Bounding(_) => "bounding",
            Stage::Proving(_) => "proving",
            Stage::Fair(fair) => fair.stage_name(),
            Stage::General(_) => "general",
            Stage::Done => "done",
        }
        .to_owned()
    }

    /// Looks at about `budget` cells more; true when done.
    pub fn step<S: Source + ?Sized>(&mut self, source: &S, budget: u64) -> bool {
        match &mut self.stage {
            Stage::Filling(next, cells) => {
                let mut left = budget;
                let columns = source.columns() as usize;
                while *next < source.rows() {
                    let from = cells.len();
                    cells.resize(from + columns, 0);
                    source.fill(*next, 0..source.columns(), &mut cells[from..]);
                    *next += 1;
                    if left <= columns as u64 {
                        return false;
                    }
                    left -= columns as u64;
                }
                let cells = std::mem::take(cells);
                self.stage = self.dense(source, cells);
            }
            Stage::Dense(search) => {
                if self.hurried || search.step(budget) {
                    self.take_dense();
                }
            }
            Stage::Sampling(sample) => {
                let Some(master) = &mut self.master else {
                    return true;
                };
                if let Some(arcs) = sample.step(source, &master.open_row, budget) {
                    self.stage = Stage::Sampled(arcs);
                }
            }
            Stage::Sampled(arcs) => {
                let mut arcs = std::mem::take(arcs);
                if let Some(master) = &mut self.master {
                    master.drop_closed(&self.question, &mut arcs);
                    master.begin(&self.question, &arcs);
                }
                self.stage = Stage::Solving;
            }
            Stage::Solving => {
                let Some(master) = &mut self.master else {
                    return true;
                };
                if self.hurried && master.best.is_some() {
                    master.net.stop();
                    self.bound(source);
                    return false;
                }
                let until = master.net.work.saturating_add(budget / WORTH + 1);
                let rest = if self.hurried { 0 } else { master.tolerance() };
                if master.net.step(until, rest) {
                    master.keep_best(&self.question, source);
                    self.stage = Stage::Solved;
                }
            }
            Stage::Solved => {
                if self.hurried {
                    self.bound(source);
                } else {
                    self.price(source);
                }
            }
            Stage::Pricing(share) => {
                if self.hurried {
                    self.stage = Stage::Solving;
                } else if share.step(source, budget) {
                    self.priced(source);
                }
            }
            Stage::Adding(arcs) => {
                let arcs = std::mem::take(arcs);
                if let Some(master) = &mut self.master {
                    master.net.add(&arcs);
                }
                self.stage = Stage::Solving;
            }
            Stage::Bounding(share) => {
                if share.step(source, budget) {
                    self.bounded(source);
                }
            }
            Stage::Proving(proof) => match proof.bound {
                Some(_) if proof.points.len() < proof.pairs.len() => {
                    let rest = proof.pairs[proof.points.len()..].iter();
                    let some = usize::try_from(budget / CELL).unwrap_or(usize::MAX);
                    let some = rest.take(some.saturating_add(1));
                    proof.points.extend(some.map(|&(i, j)| source.cell(i, j)));
                }
                Some(bound) => {
                    self.finish(bound);
                    self.begin_fair(source);
                }
                None if proof.share.step(source, budget) => {
                    proof.bound = Some(proof.pass.bound(source, proof.share.sum()));
                }
                None => {}
            },
            Stage::Fair(fair) => {
                let over = self.hurried || fair.step(&self.question, source, budget, WORTH);
                if over {
                    self.take_fair(source);
                }
            }
            Stage::General(general) => {
                if self.hurried {
                    general.hurry();
                }
                if general.step(&self.question, source, budget) {
                    self.answer = general.answer().cloned();
                    self.stage = Stage::Done;
                }
            }
            Stage::Done => return true,
        }
        matches!(self.stage, Stage::Done)
    }

    /// How far the search is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let rows = self.question.row.len();
        let (phase, done, of) = match &self.stage {
            Stage::General(general) => return general.progress(),
            Stage::Filling(next, _) => (Phase::Pricing, *next, count(rows)),
            Stage::Dense(search) => {
                let progress = search.progress();
                (progress.phase, progress.done, progress.of)
            }
            Stage::Sampling(sample) => (Phase::Pricing, sample.done(), count(rows)),
            Stage::Sampled(_) | Stage::Solving | Stage::Solved | Stage::Adding(_) => {
                (Phase::Pairing, self.paired().unwrap_or(0), count(rows))
            }
            Stage::Pricing(share) | Stage::Bounding(share) => {
                let (done, of) = share.progress();
                (Phase::Pricing, count(done), count(of))
            }
            Stage::Proving(proof) => {
                let (done, of) = proof.share.progress();
                (Phase::Proving, count(done), count(of))
            }
            Stage::Fair(fair) => {
                let (done, of) = fair.progress();
                let phase = if fair.proving() {
                    Phase::Proving
                } else {
                    Phase::Fairness
                };
                (phase, done, of)
            }
            Stage::Done => (Phase::Done, 1, 1),
        };
        Progress {
            phase,
            done,
            of,
            pairs: self.paired(),
            gap: self
                .master
                .as_ref()
                .and_then(|master| Some(parts(master.scale.unit, master.gap?))),
        }
    }

    fn paired(&self) -> Option<u32> {
        match (&self.answer, &self.master) {
            (Some(answer), _) => u32::try_from(answer.pairs.len()).ok(),
            (None, Some(master)) => {
                let forced = u32::try_from(self.question.forced.len()).ok()?;
                Some(master.net.paired() + forced)
            }
            _ => None,
        }
    }

    /// The answer, once [`Search::step`] has said that it is done.
    #[must_use]
    pub fn answer(&self) -> Option<&Answer> {
        match self.stage {
            Stage::Done => self.answer.as_ref(),
            _ => None,
        }
    }

    /// Asks for the best so far with a true bound, which takes up to two looks at every pair: [`Search::step`] ends with it.
    pub fn hurry(&mut self) {
        self.hurried = true;
    }

    /// The answer if done, and otherwise the best so far with a true bound.
    pub fn finish_now<S: Source + ?Sized>(&mut self, source: &S) -> Answer {
        self.hurry();
        while !self.step(source, u64::MAX) {}
        self.answer.clone().unwrap_or_default()
    }

    /// Cuts what follows into pieces of about so many cells, which others may work on. It changes no answer.
    pub fn share(&mut self, cells: u64) {
        self.piece = cells;
    }

    /// Whether there are errands: not where the matrix is the shorter way.
    #[must_use]
    pub fn shareable(&self) -> bool {
        self.master.is_some()
    }

    /// What others can help with now, under a number of its own; none between two errands.
    #[must_use]
    pub fn errand(&self) -> Option<(u32, &WorkerTask)> {
        match &self.stage {
            Stage::Pricing(share) | Stage::Bounding(share) => Some((self.errands, share.errand())),
            Stage::Proving(proof) => Some((self.errands, proof.share.errand())),
            _ => None,
        }
    }

    /// A piece of the errand for somebody else; none when there is nothing to give.
    pub fn hand_out(&mut self) -> Option<u32> {
        self.shared()?.hand_out()
    }

    /// Takes what came of a piece of the errand with this number. False, and nothing is changed, where it does not fit.
    pub fn hand_in<S: Source + ?Sized>(
        &mut self,
        source: &S,
        errand: u32,
        piece: u32,
        found: WorkerResult,
    ) -> bool {
        let ours = errand == self.errands;
        let share = self.shared().filter(|_| ours);
        share.is_some_and(|share| share.hand_in(piece, found, source.columns()))
    }

    fn shared(&mut self) -> Option<&mut Share> {
        match &mut self.stage {
            Stage::Pricing(share) | Stage::Bounding(share) => Some(share),
            Stage::Proving(proof) => Some(&mut proof.share),
            _ => None,
        }
    }

    fn new_share<S: Source + ?Sized>(&mut self, source: &S, work: Work) -> Share {
        self.errands = self.errands.wrapping_add(1);
        Share::new(work, source, self.piece)
    }

    fn dense<S: Source + ?Sized>(&self, source: &S, points: Vec<i32>) -> Stage {
        let question = &self.question;
        let instance = Instance {
            rows: source.rows(),
            columns: source.columns(),
            points,
            row: question.row.clone(),
            column: question.column.clone(),
            forced: question.forced.clone(),
            coupled: question.coupled.clone(),
            exclusive: question.exclusive.clone(),
            priority: question.priority,
        };
        match dense::Search::new(instance) {
            Ok(search) => Stage::Dense(Box::new(search)),
            // The question was checked at the start, and the source's limits hold all its points.
            Err(_) => Stage::Done,
        }
    }

    fn take_dense(&mut self) {
        if let Stage::Dense(mut search) = std::mem::replace(&mut self.stage, Stage::Done) {
            self.answer = Some(search.finish_now());
            self.matrix = Some(search.into_instance());
        }
    }

    /// What is to be looked at next, once the candidates are solved.
    fn price<S: Source + ?Sized>(&mut self, source: &S) {
        let Some(master) = &mut self.master else {
            return;
        };
        let rows = master.wanted();
        if rows.is_empty() {
            self.settle(source);
            return;
        }
        let task = Task {
            rows,
            known: master.known(&self.question),
            tariff: master.next_tariff(),
            ..master.next.clone()
        };
        let share = self.new_share(source, Work::Look(task));
        self.stage = Stage::Pricing(Box::new(share));
    }

    /// Takes what a look has found.
    fn priced<S: Source + ?Sized>(&mut self, source: &S) {
        let Some((tariff, findings)) = self.take_look() else {
            return;
        };
        let Some(master) = &mut self.master else {
            return;
        };
        let arcs = pricing_task::arcs(&findings);
        let whole = master.take(tariff, &findings);
        if whole && findings.iter().all(|finding| finding.worst == 0) {
            self.settle(source);
        } else {
            self.stage = Stage::Adding(arcs);
        }
    }

    /// The prices of a look that is done, and what it found; the candidates are to be solved next.
    fn take_look(&mut self) -> Option<(Tariff, Vec<Finding>)> {
        match std::mem::replace(&mut self.stage, Stage::Solving) {
            Stage::Pricing(share) | Stage::Bounding(share) => match share.end() {
                (Work::Look(task), findings) => Some((task.tariff, findings)),
                (Work::Sum(_), _) => None,
            },
            _ => None,
        }
    }

    /// No pair pays any more: what is still open among the candidates is solved, and then everything is found.
    fn settle<S: Source + ?Sized>(&mut self, source: &S) {
        let Some(master) = &mut self.master else {
            return;
        };
        master.to_the_end = true;
        if master.net.open == 0 {
            self.prove(source);
        } else {
            self.stage = Stage::Solving;
        }
    }

    /// Everything is found: the prices ought to prove it.
    fn prove<S: Source + ?Sized>(&mut self, source: &S) {
        let Some(master) = &mut self.master else {
            return;
        };
        master.gap = Some(0);
        let pairs = master.net.pairs();
        let prices = master.prices(master.tariff());
        self.prove_with(source, pairs, prices);
    }

    /// Looks for prices that bound what could still be gained, unless there are any.
    fn bound<S: Source + ?Sized>(&mut self, source: &S) {
        let Some(master) = &mut self.master else {
            return;
        };
        if let Some(tariff) = master.raised.take() {
            self.cut_short(source, tariff);
            return;
        }
        let task = Task {
            rows: master.open_rows(),
            tariff: Tariff {
                keep: 1,
                ..master.tariff()
            },
            tiles: u32::MAX,
            ..Task::default()
        };
        let share = self.new_share(source, Work::Look(task));
        self.stage = Stage::Bounding(Box::new(share));
    }

    /// Takes these prices.
    fn bounded<S: Source + ?Sized>(&mut self, source: &S) {
        if let Some((tariff, findings)) = self.take_look() {
            self.cut_short(source, raise(tariff, &findings));
        }
    }

    /// The best pairs so far, and prices at which nothing pays.
    fn cut_short<S: Source + ?Sized>(&mut self, source: &S, tariff: Tariff) {
        let Some(master) = &mut self.master else {
            return;
        };
        let prices = master.prices(tariff);
        master.keep_best(&self.question, source);
        let pairs = master
            .best
            .take()
            .map(|(_, pairs)| pairs)
            .unwrap_or_default();
        self.prove_with(source, pairs, prices);
    }

    fn prove_with<S: Source + ?Sized>(
        &mut self,
        source: &S,
        mut pairs: Vec<Cell>,
        mut prices: Prices,
    ) {
        pairs.extend_from_slice(&self.question.forced);
        pairs.sort_unstable();
        if !linear(&self.question) {
            pairs = relaxation::settle(&self.question, source, pairs);
            relaxation::lower(&self.question, source, &pairs, &mut prices);
        }
        let both: Vec<certify::Both> = blossom::both(&self.question.coupled);
        let (row, column) = (
            certificate_terms::sides(&self.question.row),
            certificate_terms::sides(&self.question.column),
        );
        let problem = certify::Problem {
            row: &row,
            column: &column,
            forced: &self.question.forced,
            both: &both,
            exclusive: &[],
        };
        let unit = certificate_terms::wide(prices.unit);
        let pass = Pass::new(&problem, unit, &prices.rows, &prices.columns);
        let share = self.new_share(source, Work::Sum(pass.strip().clone()));
        self.stage = Stage::Proving(Box::new(Proof {
            pairs,
            prices,
            pass,
            share,
            bound: None,
            points: Vec::new(),
        }));
    }

    fn finish(&mut self, bound: Option<i128>) {
        let (Some(master), Stage::Proving(proof)) = (
            &self.master,
            std::mem::replace(&mut self.stage, Stage::Done),
        ) else {
            return;
        };
        let each = || {
            proof
                .pairs
                .iter()
                .copied()
                .zip(proof.points.iter().copied())
        };
        let totals = sum(&self.question, each());
        // Never claimed on the search's word alone: another hand adds up what the pairs are worth.
        let value = proof.pass.value(&proof.pairs, |i, j| {
            let at = proof.pairs.binary_search(&(i, j));
            at.map_or(FORBIDDEN, |at| proof.points[at])
        });
        let gap = match (bound, value) {
            (Some(bound), Some(value)) => bound - value,
            _ => i128::MAX,
        };
        let minimums = self.question.row.iter().chain(&self.question.column);
        let minimums: i64 = minimums.map(|seats| i64::from(seats.min)).sum();
        self.answer = Some(Answer {
            shortfall: minimums - totals.filled,
            proved: gap == 0,
            exhausted: gap == 0,
            bound: match bound {
                Some(bound) if gap != 0 => {
                    objective::read(&master.scale, self.question.priority, bound)
                }
                _ => totals,
            },
            gap,
            prices: Some(proof.prices),
            stages: Vec::new(),
            totals,
            pairs: proof.pairs,
        });
    }

    /// Where people and pairs are settled and that is not all: the fairest of the answers that are as good.
    fn begin_fair<S: Source + ?Sized>(&mut self, source: &S) {
        let (Priority::Fairest, Some(master), Some(answer)) =
            (self.question.priority, &self.master, &mut self.answer)
        else {
            return;
        };
        let settled = answer.proved && master.net.open == 0;
        answer.proved = false;
        answer.exhausted = false;
        answer.bound.points = master.scale.most;
        if let (true, Some(prices)) = (settled, &answer.prices) {
            let first = First {
                prices,
                net: &master.net,
                pairs: &answer.pairs,
            };
            let fair = Fair::new(first, &self.question, source);
            self.stage = Stage::Fair(Box::new(fair));
        }
    }

    /// Takes the fairest pairs, or the fairest so far.
    fn take_fair<S: Source + ?Sized>(&mut self, source: &S) {
        let Stage::Fair(mut fair) = std::mem::replace(&mut self.stage, Stage::Done) else {
            return;
        };
        let Some(answer) = &mut self.answer else {
            return;
        };
        answer.pairs = fair.pairs();
        answer.totals = totals(&self.question, source, &answer.pairs);
        let (stages, proved) = fair.take();
        if proved {
            answer.stages = stages;
            answer.bound = answer.totals;
            answer.proved = true;
            answer.exhausted = true;
        }
    }
}

/// Whether seats and points are all there is: nobody on both sides who is counted once or shares seats, no loops.
fn linear(question: &Question) -> bool {
    let free = |both: &Coupled| !both.counts && both.total.is_none();
    question.coupled.iter().all(free) && question.exclusive.is_empty() && !question.one_way
}

/// A difference part by part, the heaviest first.
fn parts(unit: Unit, mut gap: i128) -> Totals {
    let mut part = |unit: i64| {
        let whole = gap.checked_div(i128::from(unit)).unwrap_or(0);
        gap -= whole * i128::from(unit);
        i64::try_from(whole).unwrap_or(i64::MAX)
    };
    let filled = part(unit.minimum);
    if unit.point > unit.person {
        let points = part(unit.point);
        let (people, pairs) = (part(unit.person), part(unit.pair));
        return Totals {
            filled,
            people,
            pairs,
            points,
        };
    }
    let (people, pairs) = (part(unit.person), part(unit.pair));
    Totals {
        filled,
        people,
        pairs,
        points: part(unit.point),
    }
}
