//! One seat for each person, whichever the side: the best matching in a general graph, without the matrix.
//!
//! Prices of people alone cannot prove such a matching: of three people who all like each other two are paired, yet half a pair
//! each would be worth more. Edmonds (1965) gives odd sets of people a price as well, and then they can. As for one-sided
//! people, only a few candidates are held: their best matching has prices, the prices say which other pairs would pay, and
//! these become candidates, until none is left (Dantzig and Wolfe 1960).

mod blossoms;
mod graph;
mod matching;
mod pricing;

pub(crate) use graph::applies;

use self::matching::Matching;
use super::answer::{Answer, Phase, Prices};
use super::certify;
use super::certify::Bounding;
use super::certify::problem::Problem;
use super::objective;
use super::objective::Scale;
use super::objective::totals;
use super::problem::{Cell, Question};
use super::problem::{Coupled, Priority};
use super::scores::Source;
use super::sparse::Progress;
use super::sparse::initial_columns::Sample;
use super::sparse::network::Arc;
use crate::Error;
use blossoms::{NONE, Priced};
use graph::Graph;
use pricing::Survey;

/// Cells that are looked at in the time that one edge or event of the matching takes.
const WORTH: u64 = 32;
/// Rows of the proof are this much dearer than those of a look.
const PROOF: u64 = 4;
/// One in so many may be left over while the prices are still far off, and where more than one row in so many names pairs
/// that would pay, they are.
const FAR: usize = 16;

/// A resumable matching. Every call must be given the same question and source.
#[derive(Clone, Debug)]
pub(crate) struct GeneralMatching {
    graph: Graph,
    scale: Scale,
    matching: Matching,
    stage: Stage,
    /// The best pairs so far and their value.
    best: Option<(i128, Vec<Cell>)>,
    answer: Option<Answer>,
    gap: Option<i128>,
    /// Only a bound is still wanted.
    hurried: bool,
    /// How many may be left to search from before the next look. The last few take longest, and what they would settle the next
    /// candidates unsettle again.
    rest: usize,
}

#[derive(Clone, Debug)]
enum Stage {
    /// First candidates, row after row.
    Sampling(Box<Sample>),
    /// The candidates are matched.
    Matching,
    /// Other pairs are looked for.
    Looking(Box<Survey>),
    /// Every cell is looked at again, by code that shares nothing with the search.
    Proving(Box<Proof>),
    Done,
}

/// Pairs and the prices that ought to prove them.
#[derive(Clone, Debug)]
struct Proof {
    pairs: Vec<Cell>,
    prices: Prices,
    row: Vec<certify::Side>,
    column: Vec<certify::Side>,
    both: Vec<certify::Both>,
    /// None once the prices turn out not to fit.
    bounding: Option<Bounding>,
    next: u32,
    line: Vec<i32>,
}

impl GeneralMatching {
    /// Makes ready for a question to which this [`applies`].
    ///
    /// # Errors
    /// `points-too-large` when a price could reach 2^53.
    pub fn new<S: Source + ?Sized>(question: &Question, source: &S) -> Result<Self, Error> {
        let scale = objective::choose(
            (&question.row, &question.column),
            question.coupled.iter().filter(|both| both.counts).count(),
            source.limits(),
            question.priority,
            // Prices come in halves: all units are doubled instead.
            2,
            false,
        )?;
        let graph = Graph::new(question, scale.unit, source.limits().1);
        Ok(Self {
            matching: Matching::new(graph.people()),
            rest: graph.people() / FAR,
            graph,
            scale,
            stage: Stage::Sampling(Box::new(Sample::new(source.columns() as usize))),
            best: None,
            answer: None,
            gap: None,
            hurried: false,
        })
    }

    /// Looks at about `budget` cells more; true when done.
    pub fn step<S: Source + ?Sized>(
        &mut self,
        question: &Question,
        source: &S,
        budget: u64,
    ) -> bool {
        match &mut self.stage {
            Stage::Sampling(sample) => {
                if let Some(arcs) = sample.step(source, &self.graph.open_row, budget) {
                    let edges = self.edges(&arcs);
                    self.matching.begin(edges);
                    self.stage = Stage::Matching;
                }
            }
            Stage::Matching => {
                if self.hurried {
                    self.matching.end();
                } else {
                    let until = self.matching.work.saturating_add(budget / WORTH + 1);
                    if !self.matching.step(until, self.rest) {
                        return false;
                    }
                }
                self.keep_best(question, source);
                let keep = if self.hurried {
                    pricing::ONE
                } else {
                    pricing::SOME
                };
                let survey = Survey::new(&self.graph, &self.matching, self.scale.unit, keep);
                self.stage = Stage::Looking(Box::new(survey));
            }
            Stage::Looking(survey) => {
                if self.hurried && !survey.last() {
                    self.stage = Stage::Matching;
                } else if survey.step(source, budget) {
                    self.looked(question);
                }
            }
            Stage::Proving(proof) => {
                if proof.step(question, source, budget) {
                    self.finish(question, source);
                }
            }
            Stage::Done => return true,
        }
        matches!(self.stage, Stage::Done)
    }

    /// Asks for the best so far with a true bound, which takes two looks at every pair: [`GeneralMatching::step`] ends with it.
    pub fn hurry(&mut self) {
        self.hurried = true;
    }

    /// The answer, once it is there.
    pub fn answer(&self) -> Option<&Answer> {
        self.answer.as_ref()
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        let rows = self.graph.open_row.len() as u32;
        let people = self.graph.people() as u32;
        let (phase, done, of) = match &self.stage {
            Stage::Sampling(sample) => (Phase::Pricing, sample.done(), rows),
            Stage::Matching => (Phase::Pairing, self.matching.done(), people),
            Stage::Looking(survey) => (Phase::Pricing, survey.done(), rows),
            Stage::Proving(proof) => (Phase::Proving, proof.next, rows),
            Stage::Done => (Phase::Done, 1, 1),
        };
        Progress {
            phase,
            done,
            of,
            pairs: self.best.as_ref().map(|(_, pairs)| pairs.len() as u32),
            gap: None,
        }
    }

    fn edges(&self, arcs: &[Arc]) -> Vec<self::matching::Edge> {
        let open = |arc: &&Arc| {
            self.graph.open_row[arc.row as usize] && self.graph.open_column[arc.column as usize]
        };
        let each = arcs.iter().filter(open);
        each.map(|arc| self.graph.edge(arc.row, arc.column, arc.points))
            .collect()
    }

    /// Takes what a look has found.
    fn looked(&mut self, question: &Question) {
        let Stage::Looking(survey) = std::mem::replace(&mut self.stage, Stage::Matching) else {
            return;
        };
        let last = survey.last();
        let findings = survey.end();
        let paying = findings.iter().filter(|finding| finding.worst > 0).count();
        if !last && paying == 0 && self.rest > 0 {
            self.rest = 0;
            return;
        }
        if !last && paying > 0 {
            let edges = self.edges(&crate::sparse::pricing_task::arcs(&findings));
            if paying > findings.len() / FAR {
                self.rest /= 2;
                self.matching.begin_anew(edges);
            } else {
                self.rest = 0;
                self.matching.add(edges);
            }
            return;
        }
        let mut prices = self.matching.prices().to_vec();
        for finding in &findings {
            prices[self.graph.of_row[finding.row as usize] as usize] += finding.worst;
        }
        let mut sets = self.matching.sets();
        if question.priority == Priority::Fairest {
            // The stages of fairness know no sets: everybody in one pays half of its price, which may leave the last bit open.
            let sums = sets.sums();
            for (price, home) in prices.iter_mut().zip(&sets.home) {
                *price += home.map_or(0, |home| sums[home as usize] / 2);
            }
            sets = Priced::default();
        }
        let prices = self.graph.prices(&prices, &sets);
        let pairs = self.best.take().map(|(_, pairs)| pairs).unwrap_or_default();
        self.stage = Stage::Proving(Box::new(Proof::new(question, pairs, prices)));
    }

    fn pairs<S: Source + ?Sized>(&self, question: &Question, source: &S) -> Vec<Cell> {
        let mut pairs = question.forced.clone();
        let mates = (0u32..).zip(self.matching.mates());
        for (one, &other) in mates.filter(|&(one, &other)| other != NONE && one < other) {
            pairs.extend(self.graph.cell(source, one, other));
        }
        pairs.sort_unstable();
        pairs
    }

    /// Keeps the present pairs if they are the best so far.
    fn keep_best<S: Source + ?Sized>(&mut self, question: &Question, source: &S) {
        let pairs = self.pairs(question, source);
        let value = objective::value(self.scale.unit, totals(question, source, &pairs));
        if self.best.as_ref().is_none_or(|(best, _)| value >= *best) {
            self.best = Some((value, pairs));
        }
    }

    fn finish<S: Source + ?Sized>(&mut self, question: &Question, source: &S) {
        let Stage::Proving(proof) = std::mem::replace(&mut self.stage, Stage::Done) else {
            return;
        };
        let totals = totals(question, source, &proof.pairs);
        let (value, bound) = proof.end(question, source);
        let gap = match (bound, value) {
            (Some(bound), Some(value)) => bound - value,
            _ => i128::MAX,
        };
        let minimums = question.row.iter().chain(&question.column);
        let minimums: i64 = minimums.map(|seats| i64::from(seats.min)).sum();
        self.gap = Some(gap);
        self.answer = Some(Answer {
            shortfall: minimums - totals.filled,
            proved: gap == 0,
            exhausted: gap == 0,
            bound: match bound {
                Some(bound) if gap != 0 => objective::read(&self.scale, question.priority, bound),
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

impl Proof {
    fn new(question: &Question, pairs: Vec<Cell>, prices: Prices) -> Self {
        let mut proof = Self {
            pairs,
            prices,
            row: super::certificate_terms::sides(&question.row),
            column: super::certificate_terms::sides(&question.column),
            both: both(&question.coupled),
            bounding: None,
            next: 0,
            line: vec![0; question.column.len()],
        };
        proof.bounding = Bounding::new(proof.priced(question));
        proof
    }

    fn priced<'a>(&'a self, question: &'a Question) -> certify::Priced<'a> {
        certify::Priced {
            problem: Problem {
                row: &self.row,
                column: &self.column,
                forced: &question.forced,
                both: &self.both,
                exclusive: &[],
            },
            unit: super::certificate_terms::wide(self.prices.unit),
            u: &self.prices.rows,
            v: &self.prices.columns,
            sets: &self.prices.sets,
        }
    }

    fn step<S: Source + ?Sized>(
        &mut self,
        question: &Question,
        source: &S,
        mut budget: u64,
    ) -> bool {
        let cost = (self.line.len() as u64 + 1) * PROOF;
        while self.next < source.rows() {
            let mut line = std::mem::take(&mut self.line);
            source.fill(self.next, 0..source.columns(), &mut line);
            let bounding = self.bounding.take();
            self.bounding = bounding.and_then(|mut bounding| {
                bounding.row(self.priced(question), &line)?;
                Some(bounding)
            });
            self.line = line;
            self.next += 1;
            if budget <= cost {
                break;
            }
            budget -= cost;
        }
        self.next >= source.rows()
    }

    /// What the pairs are worth, and what the prices prove; by another hand both.
    fn end<S: Source + ?Sized>(
        &self,
        question: &Question,
        source: &S,
    ) -> (Option<i128>, Option<i128>) {
        let priced = self.priced(question);
        let points = |i, j| Some(source.cell(i, j)).filter(|&points| points != certify::FORBIDDEN);
        let value = certify::value(&priced.problem, points, priced.unit, &self.pairs);
        let bound = self.bounding.clone();
        (value, bound.and_then(|bounding| bounding.finish(priced)))
    }
}

/// People in both roles, as a proof names them.
pub(crate) fn both(coupled: &[Coupled]) -> Vec<certify::Both> {
    let each = coupled.iter().map(|both| certify::Both {
        row: both.row,
        column: both.column,
        total: both.total,
        counts: both.counts,
    });
    each.collect()
}
