//! Exact pairing without the matrix: column generation for the assignment problem.
//!
//! A pair of every row with every column is too many to hold, and nearly all of them never matter. So the best pairs among a few
//! candidates are found first; their prices then say which other pairs would pay, those become candidates too, and so on,
//! until no pair in the whole source pays more than its prices. Then the pairs are best, and the prices prove it
//! (Dantzig and Wolfe 1960; Burkard, Dell'Amico and Martello, *Assignment Problems*, 2009).
//!
//! The same question has the same answer: a budget only says how much of the same work is done at a time.

mod net;
mod price;
mod queue;
mod sample;
mod task;

pub use price::Look;
pub use task::{Finding, Tariff, Task};

use self::net::{Arc, Net};
use self::price::TILE;
use self::sample::Sample;
use crate::Error;
use crate::assign::check;
use crate::assign::flow::Node;
use crate::assign::units::{self, Scale};
use crate::assign::{
    self, Answer, Coupled, Instance, Phase, Prices, Priority, Seats, Totals, Unit,
};
use crate::certify::{self, Pass};
use crate::source::Source;

/// Up to this many cells the matrix is the shorter way.
const SMALL: u64 = 250_000;
/// The most cells that are held as a matrix where nothing else will do.
pub const MATRIX: u64 = 25_000_000;
/// Pairs that a row may name in one look at a part of the columns, and at all of them.
const KEEP: usize = 8;
const KEEP_WHOLE: usize = 16;
/// Pairs that fall short of the prices by fewer points than this are named in whole looks.
const SLACK: i64 = 2;

/// The first look is at one in so many tiles; each further one at so many times as many.
const FIRST: u32 = 16;
const GROWTH: u32 = 4;
/// The price of a column without a free seat while others are looked for.
const CLOSED: i64 = 1 << 55;

/// A cell: a row and a column.
pub type Cell = (u32, u32);

/// A whole question in numbers, but for the points.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// One for each row.
    pub row: Vec<Seats>,
    /// One for each column.
    pub column: Vec<Seats>,
    /// Pairs that must exist; their cells must not be forbidden and must fit the seats.
    pub forced: Vec<Cell>,
    /// People who are a row and a column; each row and each column at most once.
    pub coupled: Vec<Coupled>,
    /// Of each two cells at most one may become a pair; each cell stands in at most one entry.
    pub exclusive: Vec<(Cell, Cell)>,
    /// What "better" means.
    pub priority: Priority,
}

/// How far a [`Search`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What it is doing.
    pub phase: Phase,
    /// Units done in this phase.
    pub done: u32,
    /// Units in this phase.
    pub of: u32,
    /// Pairs so far; a matrix says so only when it is done.
    pub pairs: Option<u32>,
    /// By how much a better set of pairs can exceed this one at most, part by part in the priority's order; not known before
    /// the first full look.
    pub gap: Option<Totals>,
}

/// A search that runs in steps, so that its caller can report, yield and stop in between. Every call must be given the same
/// source.
#[derive(Clone, Debug)]
pub struct Search {
    question: Question,
    stage: Stage,
    sparse: Option<Box<Sparse>>,
    /// What the dense search solved.
    matrix: Option<Instance>,
    answer: Option<Answer>,
}

#[derive(Clone, Debug)]
enum Stage {
    /// The matrix is filled, row after row.
    Filling(u32, Vec<i32>),
    /// The matrix is solved.
    Dense(Box<assign::Search>),
    /// First candidates, row after row.
    Sampling(Box<Sample>),
    /// The candidates are solved.
    Solving,
    /// Other pairs are looked for.
    Pricing(Box<Look>),
    /// Another look at everything, by code that shares nothing with the search.
    Proving(Box<Proof>),
    Done,
}

/// Pairs and the prices that ought to prove them.
#[derive(Clone, Debug)]
struct Proof {
    pairs: Vec<Cell>,
    prices: Prices,
    pass: Pass,
}

/// What lasts from round to round.
#[derive(Clone, Debug)]
struct Sparse {
    scale: Scale,
    net: Net,
    /// Rows and columns with a free seat.
    open_row: Vec<bool>,
    open_column: Vec<bool>,
    /// Price of each row when it was last looked at and every pair that paid became a candidate.
    clean: Vec<i64>,
    /// Column prices at the last look, and by how much all of them have risen before it.
    seen: Vec<i64>,
    shift: i64,
    limits: (i32, i32),
    /// The best pairs so far and their value.
    best: Option<(i128, Vec<Cell>)>,
    /// Prices at which no pair pays, and by how much the pairs then fall short of them at most.
    raised: Option<Tariff>,
    gap: Option<i128>,
    /// How much of each row the next look looks at.
    next: Task,
    rounds: u32,
    /// Cells looked at.
    looked: u64,
}

impl Search {
    /// Checks a question and makes ready.
    ///
    /// # Errors
    /// Those of [`assign::Search::new`]; `too-many-people` when people on both sides, or loops, have to be settled among more
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
        let terms = check::Terms {
            row: &question.row,
            column: &question.column,
            forced: &question.forced,
            coupled: &question.coupled,
            exclusive: &question.exclusive,
        };
        let size = (source.rows(), source.columns());
        check::check_terms(terms, size, |i, j| source.cell(i, j))?;
        let cells = u64::from(source.rows()) * u64::from(source.columns());
        let plain = linear(question);
        if !plain && cells > MATRIX {
            return Err(Error::new(
                "too-many-people",
                format!(
                    "People who may be on both sides can be paired among up to {MATRIX} possible pairs; here there are {cells}."
                ),
                "Give each of them one role, or pair in parts.",
            ));
        }
        let mut search = Self {
            stage: Stage::Filling(0, Vec::new()),
            sparse: None,
            matrix: None,
            answer: None,
            question: std::mem::take(question),
        };
        if plain && cells > small {
            search.stage = Stage::Sampling(Box::new(Sample::new(source.columns() as usize)));
            search.sparse = Some(Box::new(Sparse::new(&search.question, source)?));
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
        self.sparse.as_ref().map_or((0, 0, 0), |sparse| {
            (sparse.rounds, sparse.net.len(), sparse.looked)
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
            Stage::Solving => "solving",
            Stage::Pricing(_) => "pricing",
            Stage::Proving(_) => "proving",
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
                if search.step(budget) {
                    self.take_dense();
                }
            }
            Stage::Sampling(sample) => {
                let Some(sparse) = &mut self.sparse else {
                    return true;
                };
                if let Some(mut arcs) = sample.step(source, &sparse.open_row, budget) {
                    sparse.drop_closed(&self.question, &mut arcs);
                    sparse.begin(&self.question, &arcs);
                    self.stage = Stage::Solving;
                }
            }
            Stage::Solving => {
                let Some(sparse) = &mut self.sparse else {
                    return true;
                };
                let until = sparse.net.work.saturating_add(budget / 4 + 1);
                if sparse.net.step(until) {
                    self.price(source);
                }
            }
            Stage::Pricing(pricing) => {
                if let Some(findings) = pricing.step(source, budget) {
                    self.deliver(source, &findings);
                }
            }
            Stage::Proving(proof) => {
                if let Some(bound) = proof.pass.step(source, budget) {
                    self.finish(source, bound);
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
            Stage::Filling(next, _) => (Phase::Pricing, *next, count(rows)),
            Stage::Dense(search) => {
                let progress = search.progress();
                (progress.phase, progress.done, progress.of)
            }
            Stage::Sampling(sample) => (Phase::Pricing, sample.done(), count(rows)),
            Stage::Solving => (Phase::Pairing, self.paired().unwrap_or(0), count(rows)),
            Stage::Pricing(pricing) => {
                let (done, of) = pricing.progress();
                (Phase::Pricing, count(done), count(of))
            }
            Stage::Proving(proof) => {
                let (done, of) = proof.pass.progress();
                (Phase::Proving, count(done), count(of))
            }
            Stage::Done => (Phase::Done, 1, 1),
        };
        Progress {
            phase,
            done,
            of,
            pairs: self.paired(),
            gap: self
                .sparse
                .as_ref()
                .and_then(|sparse| Some(parts(sparse.scale.unit, sparse.gap?))),
        }
    }

    fn paired(&self) -> Option<u32> {
        match (&self.answer, &self.sparse) {
            (Some(answer), _) => u32::try_from(answer.pairs.len()).ok(),
            (None, Some(sparse)) => Some(sparse.net.paired()),
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

    /// The answer if done, and otherwise the best so far with a true bound. That takes up to two looks at every pair.
    pub fn finish_now<S: Source + ?Sized>(&mut self, source: &S) -> Answer {
        loop {
            match &mut self.stage {
                Stage::Filling(..) => {
                    self.step(source, u64::MAX);
                }
                Stage::Dense(_) => self.take_dense(),
                Stage::Sampling(..) => {
                    self.step(source, u64::MAX);
                }
                Stage::Solving | Stage::Pricing(_) => self.cut_short(source),
                Stage::Proving(_) => {
                    self.step(source, u64::MAX);
                }
                Stage::Done => return self.answer.clone().unwrap_or_default(),
            }
        }
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
        match assign::Search::new(instance) {
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
        let Some(sparse) = &mut self.sparse else {
            return;
        };
        sparse.keep_best(&self.question, source);
        let rows = sparse.wanted();
        if rows.is_empty() {
            self.prove();
            return;
        }
        let mut tariff = sparse.tariff();
        if sparse.next.tiles >= source.columns().div_ceil(TILE) {
            // A whole look is dear, so it brings what may soon pay as well.
            tariff.slack = SLACK * tariff.point;
            tariff.keep = KEEP_WHOLE;
        }
        self.stage = Stage::Pricing(Box::new(Look::new(Task {
            rows,
            known: sparse.known(&self.question),
            tariff,
            ..sparse.next.clone()
        })));
    }

    /// The look under way, for others to take slices of it; [`Search::deliver`] ends it before [`Search::step`] does.
    #[must_use]
    pub fn task(&self) -> Option<&Task> {
        match &self.stage {
            Stage::Pricing(look) => Some(look.task()),
            _ => None,
        }
    }

    /// The proof under way, for others to sum slices of [`Pass::strip`]; give their sum to [`Pass::deliver`] and step on.
    pub fn proof(&mut self) -> Option<&mut Pass> {
        match &mut self.stage {
            Stage::Proving(proof) => Some(&mut proof.pass),
            _ => None,
        }
    }

    /// Takes what the look under way has found, row by row in the order of its task. False, and nothing is changed, when there is
    /// no such look or the rows are others.
    pub fn deliver<S: Source + ?Sized>(&mut self, source: &S, findings: &[Finding]) -> bool {
        let inside = |finding: &Finding| {
            let mut columns = finding.pairs.iter().map(|pair| pair.0);
            columns.all(|column| column < source.columns())
        };
        let fits = self.task().is_some_and(|task| {
            task.rows
                .iter()
                .eq(findings.iter().map(|finding| &finding.row))
                && findings.iter().all(inside)
        });
        let Some(sparse) = self.sparse.as_mut().filter(|_| fits) else {
            return false;
        };
        let Stage::Pricing(look) = std::mem::replace(&mut self.stage, Stage::Solving) else {
            return false;
        };
        let tariff = look.into_task().tariff;
        sparse.rounds += 1;
        let tiles = source.columns().div_ceil(TILE);
        let whole = sparse.next.tiles >= tiles;
        sparse.looked += findings.len() as u64
            * u64::from(source.columns())
            * u64::from(sparse.next.tiles.min(tiles))
            / u64::from(tiles.max(1));
        let arcs = price::arcs(findings);
        let pays = findings.iter().any(|finding| finding.worst > 0);
        if whole {
            sparse.note(tariff, findings);
        }
        // Prices that are far off are not worth a whole look.
        sparse.next.tiles = sparse.next.tiles.saturating_mul(GROWTH);
        sparse.next.number += 1;
        if whole && !pays {
            self.prove();
        } else {
            sparse.net.add(&arcs);
        }
        true
    }

    /// Everything is found: the prices ought to prove it.
    fn prove(&mut self) {
        let Some(sparse) = &self.sparse else { return };
        let pairs = sparse.net.pairs();
        let prices = sparse.prices(&self.question, sparse.tariff());
        self.prove_with(pairs, prices);
    }

    /// The best pairs so far, and prices that bound what could still be gained.
    fn cut_short<S: Source + ?Sized>(&mut self, source: &S) {
        let Some(sparse) = &mut self.sparse else {
            return;
        };
        if sparse.best.is_none() {
            while !sparse.net.step(u64::MAX) {}
            sparse.keep_best(&self.question, source);
        }
        let tariff = match sparse.raised.take() {
            Some(tariff) => tariff,
            None => {
                let tariff = Tariff {
                    keep: 1,
                    ..sparse.tariff()
                };
                let mut look = Look::new(Task {
                    rows: sparse.open_rows(),
                    tariff,
                    tiles: u32::MAX,
                    ..Task::default()
                });
                let findings = loop {
                    if let Some(findings) = look.step(source, u64::MAX) {
                        break findings;
                    }
                };
                let tariff = look.into_task().tariff;
                raise(tariff, &findings)
            }
        };
        let prices = sparse.prices(&self.question, tariff);
        sparse.keep_best(&self.question, source);
        let pairs = sparse
            .best
            .take()
            .map(|(_, pairs)| pairs)
            .unwrap_or_default();
        self.prove_with(pairs, prices);
    }

    fn prove_with(&mut self, mut pairs: Vec<Cell>, prices: Prices) {
        pairs.extend_from_slice(&self.question.forced);
        pairs.sort_unstable();
        let (row, column) = (sides(&self.question.row), sides(&self.question.column));
        let problem = certify::Problem {
            row: &row,
            column: &column,
            forced: &self.question.forced,
            both: &[],
            exclusive: &[],
        };
        let unit = wide(prices.unit);
        let pass = Pass::new(&problem, unit, &prices.rows, &prices.columns);
        self.stage = Stage::Proving(Box::new(Proof {
            pairs,
            prices,
            pass,
        }));
    }

    fn finish<S: Source + ?Sized>(&mut self, source: &S, bound: Option<i128>) {
        let (Some(sparse), Stage::Proving(proof)) = (
            &self.sparse,
            std::mem::replace(&mut self.stage, Stage::Done),
        ) else {
            return;
        };
        let totals = totals(&self.question, source, &proof.pairs);
        // Never claimed on the search's word alone: another hand adds up what the pairs are worth.
        let value = proof.pass.value(&proof.pairs, |i, j| source.cell(i, j));
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
                    units::read(&sparse.scale, self.question.priority, bound)
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
}

impl Sparse {
    fn new<S: Source + ?Sized>(question: &Question, source: &S) -> Result<Self, Error> {
        let scale = units::choose(
            (&question.row, &question.column),
            0,
            source.limits(),
            question.priority,
            1,
        )?;
        let (row, column) = nodes(question, scale.unit);
        let free = |nodes: &[Node]| nodes.iter().map(|node| node.floor < node.cap).collect();
        let (open_row, open_column): (Vec<bool>, Vec<bool>) = (free(&row), free(&column));
        Ok(Self {
            clean: vec![i64::MAX; row.len()],
            seen: Vec::new(),
            shift: 0,
            net: Net::new(row, column, scale.unit.pair, scale.unit.point, &[]),
            scale,
            open_row,
            open_column,
            limits: source.limits(),
            best: None,
            raised: None,
            gap: None,
            next: Task {
                tiles: (source.columns().div_ceil(TILE) / FIRST).max(1),
                ..Task::default()
            },
            rounds: 0,
            looked: 0,
        })
    }

    /// Starts from the first candidates.
    fn begin(&mut self, question: &Question, arcs: &[Arc]) {
        let (row, column) = nodes(question, self.scale.unit);
        let unit = self.scale.unit;
        self.net = Net::new(row, column, unit.pair, unit.point, arcs);
    }

    fn open_rows(&self) -> Vec<u32> {
        let each = (0u32..).zip(&self.open_row);
        each.filter(|(_, open)| **open).map(|(i, _)| i).collect()
    }

    /// Takes out cells that are forced, and columns without a free seat.
    fn drop_closed(&self, question: &Question, arcs: &mut Vec<Arc>) {
        arcs.retain(|arc| {
            let forced = question.forced.binary_search(&(arc.row, arc.column));
            forced.is_err() && self.open_column[arc.column as usize]
        });
    }

    /// Cells that pay beyond their prices and are pairs already.
    fn known(&self, question: &Question) -> Vec<Cell> {
        let mut known = self.net.paying();
        known.extend_from_slice(&question.forced);
        known.sort_unstable();
        known
    }

    /// Rows whose price, set against the columns', has fallen since all that paid in them became a candidate.
    fn wanted(&mut self) -> Vec<u32> {
        if self.seen.is_empty() {
            self.seen.clone_from(&self.net.c);
        }
        let open = || {
            self.open_column
                .iter()
                .enumerate()
                .filter(|(_, open)| **open)
        };
        // Columns only ever become dearer; by so much all of them have.
        let rise = open().map(|(j, _)| self.net.c[j] - self.seen[j]).min();
        self.shift += rise.unwrap_or(0);
        self.seen.clone_from(&self.net.c);
        let mut rows = self.open_rows();
        rows.retain(|&i| self.net.r[i as usize] + self.shift < self.clean[i as usize]);
        rows
    }

    /// The prices to look with. No pair pays in a column without a free seat.
    fn tariff(&self) -> Tariff {
        let outside = self.net.p;
        let columns = self.net.c.iter().zip(&self.open_column);
        Tariff {
            rows: self.net.r.iter().map(|price| price - outside).collect(),
            columns: columns
                .map(|(price, open)| if *open { price + outside } else { CLOSED })
                .collect(),
            pair: self.scale.unit.pair,
            point: self.scale.unit.point,
            slack: 0,
            keep: KEEP,
        }
    }

    /// Remembers which rows need no further look at these prices, and by how much the pairs can fall short.
    fn note(&mut self, tariff: Tariff, findings: &[Finding]) {
        let mut gap = 0;
        for finding in findings {
            let i = finding.row as usize;
            let node = &self.net.row[i];
            gap += i128::from(finding.worst) * i128::from(node.cap - node.floor);
            self.clean[i] = if finding.more {
                i64::MAX
            } else {
                self.net.r[i] + self.shift
            };
        }
        if self.gap.is_none_or(|known| gap <= known) {
            self.gap = Some(gap);
            self.raised = Some(raise(tariff, findings));
        }
    }

    /// Keeps the present pairs if they are the best so far.
    fn keep_best<S: Source + ?Sized>(&mut self, question: &Question, source: &S) {
        let pairs = self.net.pairs();
        let mut all = pairs.clone();
        all.extend_from_slice(&question.forced);
        let value = units::value(self.scale.unit, totals(question, source, &all));
        if self.best.as_ref().is_none_or(|(best, _)| value > *best) {
            self.best = Some((value, pairs));
        }
    }

    /// Prices for everybody: those without a free seat are so dear that no cell of theirs pays.
    fn prices(&self, _question: &Question, tariff: Tariff) -> Prices {
        let top = tariff.pair + tariff.point * i64::from(self.limits.1.max(0));
        let (mut rows, mut columns) = (tariff.rows, tariff.columns);
        let dear = |prices: &mut [i64], open: &[bool], others: &[i64], free: &[bool]| {
            let least = others.iter().zip(free).filter(|(_, free)| **free);
            let price = top - least.map(|(price, _)| *price).min().unwrap_or(0);
            for (own, _) in prices.iter_mut().zip(open).filter(|(_, open)| !**open) {
                *own = price;
            }
        };
        dear(&mut columns, &self.open_column, &rows, &self.open_row);
        let all = vec![true; columns.len()];
        dear(&mut rows, &self.open_row, &columns, &all);
        Prices {
            rows,
            columns,
            unit: self.scale.unit,
        }
    }
}

/// Prices at which nothing of what was found pays any more.
fn raise(mut tariff: Tariff, findings: &[Finding]) -> Tariff {
    for finding in findings {
        tariff.rows[finding.row as usize] += finding.worst;
    }
    tariff
}

/// Whether seats and points are all there is: nobody on both sides who is counted once or shares seats, no loops.
fn linear(question: &Question) -> bool {
    let free = |both: &Coupled| !both.counts && both.total.is_none();
    question.coupled.iter().all(free)
        && question.exclusive.is_empty()
        && question.priority != Priority::Fairest
}

fn sides(seats: &[Seats]) -> Vec<certify::Side> {
    let each = seats.iter().map(|seats| certify::Side {
        min: seats.min,
        max: seats.max,
        counts: seats.counts,
    });
    each.collect()
}

fn wide(unit: Unit) -> certify::Unit {
    certify::Unit {
        minimum: unit.minimum.into(),
        person: unit.person.into(),
        pair: unit.pair.into(),
        point: unit.point.into(),
    }
}

/// The seats; forced pairs hold the first ones.
fn nodes(question: &Question, unit: Unit) -> (Vec<Node>, Vec<Node>) {
    let side = |seats: &[Seats], across: usize| -> Vec<Node> {
        let each = seats.iter().map(|seats| Node {
            cap: seats.max.min(u32::try_from(across).unwrap_or(u32::MAX)),
            min: seats.min,
            minimum: unit.minimum,
            first: if seats.counts { unit.person } else { 0 },
            ..Node::default()
        });
        each.collect()
    };
    let mut row = side(&question.row, question.column.len());
    let mut column = side(&question.column, question.row.len());
    for &(i, j) in &question.forced {
        for node in [&mut row[i as usize], &mut column[j as usize]] {
            node.floor += 1;
            node.degree += 1;
        }
    }
    (row, column)
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

/// What pairs reach, forced ones included.
fn totals<S: Source + ?Sized>(question: &Question, source: &S, pairs: &[Cell]) -> Totals {
    let mut totals = Totals::default();
    let mut row = vec![0u32; question.row.len()];
    let mut column = vec![0u32; question.column.len()];
    for &(i, j) in pairs {
        row[i as usize] += 1;
        column[j as usize] += 1;
        totals.pairs += 1;
        totals.points += i64::from(source.cell(i, j));
    }
    let rows = question.row.iter().zip(&row);
    for (seats, &degree) in rows.chain(question.column.iter().zip(&column)) {
        totals.filled += i64::from(degree.min(seats.min));
        totals.people += i64::from(seats.counts && degree > 0);
    }
    totals
}
