//! Fairest without the matrix: the fewest pairs at the worst points, then at the next worst, and so on (leximin; lexicographic
//! bottleneck: Burkard, Dell'Amico and Martello, *Assignment Problems*, 2009, section 6.6).
//!
//! The search for people and pairs leaves a [`Face`]: all the answers that are as good. Each stage takes the worst points that a pair
//! still has and makes the pairs at them as few as can be, among candidates first; prices then say which other cells would help
//! ([`Look`]), until none does; and the stage's prices narrow the face. Points that can be avoided altogether need no prices:
//! none is the fewest. The pairs of one stage are where the next one starts.

mod optimal_face;
mod pricing;

use super::network::{Arc, Net};
use crate::answer::Prices;
use crate::certificate_terms::{sides, wide};
use crate::certify::{self, Chain, Leximin};
use crate::dense::residual::Node;
use crate::objective::Unit;
use crate::problem::{Cell, Question};
use crate::scores::Source;
use optimal_face::{Face, Room};
use pricing::{Look, Wanted};

/// What a seat that has to be filled is worth: more than a way through all pairs can cost.
const SEAT: i64 = 1 << 40;

/// A price that changes by more than this counts as changed by so much, or as if nothing were known of it.
const LEAP: i64 = 30_000;

/// The stages after people and pairs.
#[derive(Clone, Debug)]
pub(super) struct Fair {
    /// Prices for people and pairs.
    first: Prices,
    face: Face,
    /// Cells in question that have been of use, with their points, sorted.
    arcs: Vec<Arc>,
    /// The pairs that are in question, sorted.
    pairs: Vec<Arc>,
    /// The others, forced ones among them.
    fixed: Vec<Cell>,
    /// Rows and columns whose cells have been priced out of every answer.
    sealed: (Vec<bool>, Vec<bool>),
    stages: Vec<Prices>,
    state: State,
    /// Looks, and cells looked at.
    looks: u32,
    looked: u64,
}

#[derive(Clone, Debug)]
enum State {
    /// A stage is over.
    Ready,
    /// A stage is under way.
    Stage(Box<Stage>),
    /// All are over; everything is looked at again, by code that shares nothing with the search.
    Proving(Box<Option<Leximin>>, u32),
    /// Whether it is proved.
    Done(bool),
}

#[derive(Clone, Debug)]
struct Stage {
    points: i32,
    net: Net,
    /// Prices at which no cell pays but in these rows: those of the last look.
    seen: (Vec<i64>, Vec<i64>),
    more: Vec<bool>,
    look: Option<Box<Look>>,
}

/// How people and pairs were settled.
pub(super) struct First<'a> {
    /// Their prices.
    pub prices: &'a Prices,
    /// The candidates and seats.
    pub net: &'a Net,
    /// The pairs, sorted; forced ones are among them.
    pub pairs: &'a [Cell],
}

impl Fair {
    pub fn new<S: Source + ?Sized>(first: First<'_>, question: &Question, source: &S) -> Self {
        let First { prices, net, pairs } = first;
        let gaining = |&(i, j): &Cell| {
            prices.unit.pair > prices.rows[i as usize] + prices.columns[j as usize]
        };
        let there = |cell: &Cell| question.forced.binary_search(cell).is_ok() || gaining(cell);
        let fixed: Vec<Cell> = pairs.iter().copied().filter(there).collect();
        let face = Face::new(
            (&prices.rows, &prices.columns),
            prices.unit.pair,
            rooms(&net.row, &prices.rows),
            rooms(&net.column, &prices.columns),
            &fixed,
        );
        let loose = pairs.iter().filter(|cell| !there(cell));
        Self {
            sealed: (
                vec![false; prices.rows.len()],
                vec![false; prices.columns.len()],
            ),
            pairs: loose
                .map(|&(row, column)| Arc {
                    row,
                    column,
                    points: source.cell(row, column),
                })
                .collect(),
            first: prices.clone(),
            face,
            arcs: net.arcs(),
            fixed,
            stages: Vec::new(),
            state: State::Ready,
            looks: 0,
            looked: 0,
        }
    }

    /// Stages done so far, and rows of the proof.
    pub fn progress(&self) -> (u32, u32) {
        match &self.state {
            State::Proving(_, row) => (*row, self.first.rows.len() as u32),
            // How many follow is not known; most are short.
            _ => {
                let done = self.stages.len() as u32;
                (done, done + 1)
            }
        }
    }

    /// Whether the stages are over.
    pub fn proving(&self) -> bool {
        matches!(self.state, State::Proving(..) | State::Done(_))
    }

    /// What it is at, for benches.
    pub fn stage_name(&self) -> &'static str {
        match &self.state {
            State::Stage(stage) if stage.look.is_some() => "fair pricing",
            State::Ready | State::Stage(_) => "fair solving",
            State::Proving(..) | State::Done(_) => "fair proving",
        }
    }

    /// Looks, candidates, cells looked at.
    pub fn effort(&self) -> (u32, usize, u64) {
        (self.looks, self.arcs.len(), self.looked)
    }

    /// The pairs so far, sorted.
    pub fn pairs(&self) -> Vec<Cell> {
        let loose = self.pairs.iter().map(|arc| (arc.row, arc.column));
        let mut pairs: Vec<Cell> = loose.chain(self.fixed.iter().copied()).collect();
        pairs.sort_unstable();
        pairs
    }

    /// The prices of the stages, once they are over, and whether they prove that nothing is fairer.
    pub fn take(&mut self) -> (Vec<Prices>, bool) {
        let proved = matches!(self.state, State::Done(true));
        (std::mem::take(&mut self.stages), proved)
    }

    /// Works for about as long as `budget` cells take to look at, of which the pairing of candidates takes `worth` for one of them;
    /// true when done.
    pub fn step<S: Source + ?Sized>(
        &mut self,
        question: &Question,
        source: &S,
        budget: u64,
        worth: u64,
    ) -> bool {
        match std::mem::replace(&mut self.state, State::Ready) {
            State::Ready => self.state = self.next(question, source),
            State::Stage(mut stage) => {
                if let Some(look) = &mut stage.look {
                    if look.step(&self.face, source, budget) {
                        self.looked += look.looked;
                        self.add(&mut stage);
                    }
                } else {
                    let until = stage.net.work.saturating_add(budget / worth + 1);
                    if stage.net.step(until, 0) && self.solved(question, &mut stage) {
                        return false;
                    }
                }
                self.state = State::Stage(stage);
            }
            State::Proving(mut check, mut row) => {
                let done = self.prove(question, source, budget, &mut check, &mut row);
                self.state = match done {
                    Some(proved) => State::Done(proved),
                    None => State::Proving(check, row),
                };
            }
            done @ State::Done(_) => {
                self.state = done;
                return true;
            }
        }
        matches!(self.state, State::Done(_))
    }

    /// The stage about the worst points that a pair still has, or the proof.
    fn next<S: Source + ?Sized>(&mut self, question: &Question, source: &S) -> State {
        let open = |points: &i32| self.face.upto.is_none_or(|upto| *points > upto);
        let points = self.pairs.iter().map(|arc| arc.points).filter(open).min();
        let Some(points) = points else {
            let slices = slices(&self.stages);
            let (row, column) = (sides(&question.row), sides(&question.column));
            let check = Leximin::new(
                &problem(question, &row, &column),
                chain(&self.first, &slices),
                &self.pairs(),
                |i, j| Some(source.cell(i, j)),
            );
            return State::Proving(Box::new(check), 0);
        };
        if let Some(below) = points.checked_sub(1) {
            self.face.avoid(below);
        }
        self.arcs.retain(|arc| self.face.has(arc));
        let net = self.net(points);
        State::Stage(Box::new(Stage {
            points,
            seen: (vec![0; net.row.len()], vec![0; net.column.len()]),
            more: vec![false; net.row.len()],
            net,
            look: None,
        }))
    }

    /// The candidates from the present pairs on. Nothing has a price: that costs less than to mend prices that new candidates
    /// broke, because all pairs stay but those at the stage's points.
    fn net(&self, points: i32) -> Net {
        let node = |room: &Room| Node {
            cap: room.open(),
            min: room.least.saturating_sub(room.there),
            minimum: SEAT,
            ..Node::default()
        };
        Net::resume(
            self.face.row.iter().map(node).collect(),
            self.face.column.iter().map(node).collect(),
            &weigh(&self.arcs, points),
            &weigh(&self.pairs, points),
        )
    }

    /// The candidates are solved: the stage is over, or a look is next. True where it is over.
    fn solved(&mut self, question: &Question, stage: &mut Stage) -> bool {
        let held = stage.net.held();
        self.keep(&held);
        if held.iter().all(|arc| arc.points == 0) {
            self.face.avoid(stage.points);
            return true;
        }
        let (u, v) = (stage.net.r.clone(), stage.net.c.clone());
        let each = v.iter().zip(&stage.seen.1);
        let rises: Vec<i16> = each
            .map(|(now, then)| (now - then).clamp(-LEAP, LEAP) as i16)
            .collect();
        let least = rises.iter().min().copied().unwrap_or(0);
        let (mut rows, mut falls) = (Vec::new(), Vec::new());
        for (i, more) in (0u32..).zip(&stage.more) {
            let fall = stage.seen.0[i as usize] - u[i as usize];
            let fall = if *more || fall > LEAP {
                i16::MAX
            } else {
                fall.max(1 - LEAP) as i16
            };
            if fall > least {
                rows.push(i);
                falls.push(fall);
            }
        }
        if rows.is_empty() {
            self.close(stage);
            return true;
        }
        let mut known = stage.net.paying();
        known.extend_from_slice(&question.forced);
        known.sort_unstable();
        let wanted = Wanted {
            rows,
            u,
            v,
            points: stage.points,
            known,
            falls,
            rises,
        };
        self.looks += 1;
        stage.look = Some(Box::new(Look::new(&self.face, wanted)));
        false
    }

    /// Takes what a look has found.
    fn add(&mut self, stage: &mut Stage) {
        let Some(look) = stage.look.take() else {
            return;
        };
        let (found, more, wanted) = look.take();
        stage.seen = (wanted.u, wanted.v);
        stage.more.fill(false);
        for row in more {
            stage.more[row as usize] = true;
        }
        if found.is_empty() {
            // The prices are those that were looked with, so that nothing more is wanted.
            return;
        }
        self.arcs.extend(found);
        self.arcs.sort_unstable();
        stage.net = self.net(stage.points);
    }

    /// Takes the pairs of a stage.
    fn keep(&mut self, held: &[Arc]) {
        let points = |arc: &Arc| {
            let at = self
                .arcs
                .binary_search_by_key(&(arc.row, arc.column), |arc| (arc.row, arc.column));
            at.ok().map(|at| self.arcs[at])
        };
        self.pairs = held.iter().filter_map(points).collect();
    }

    /// Notes a stage's prices and keeps what they leave.
    fn close(&mut self, stage: &Stage) {
        let outside = stage.net.p;
        let mut u: Vec<i64> = stage.net.r.iter().map(|price| price - outside).collect();
        let mut v: Vec<i64> = stage.net.c.iter().map(|price| price + outside).collect();
        // More seats than the least are held by pairs that are there for good: a seat costs nothing, though nobody can give one up.
        let held = |room: &Room| room.there > room.least;
        for (own, rooms) in [(&mut u, &self.face.row), (&mut v, &self.face.column)] {
            for (price, _) in own.iter_mut().zip(rooms).filter(|(_, room)| held(room)) {
                *price = (*price).max(0);
            }
        }
        self.seal(&mut u, &mut v);
        let mut fixed = stage.net.paying();
        fixed.sort_unstable();
        self.face.narrow((&u, &v), stage.points, &fixed);
        self.pairs
            .retain(|arc| fixed.binary_search(&(arc.row, arc.column)).is_err());
        self.fixed.extend(fixed);
        self.stages.push(Prices {
            rows: u,
            columns: v,
            unit: Unit::default(),
            sets: Vec::new(),
        });
    }

    /// Rows and columns without a seat in question are so dear, once, that no cell of theirs is in question.
    fn seal(&mut self, u: &mut [i64], v: &mut [i64]) {
        let seal = |own: &mut [i64], rooms: &[Room], sealed: &mut [bool], others: &[i64]| {
            let least = others.iter().min().copied().unwrap_or(0).min(0);
            for at in Face::closed(rooms) {
                let before = std::mem::replace(&mut sealed[at], true);
                own[at] = if before { 0 } else { 1 - least };
            }
        };
        seal(v, &self.face.column, &mut self.sealed.1, u);
        seal(u, &self.face.row, &mut self.sealed.0, v);
    }

    /// Goes on with the proof; what came of it when it is over.
    fn prove<S: Source + ?Sized>(
        &self,
        question: &Question,
        source: &S,
        budget: u64,
        check: &mut Option<Leximin>,
        row: &mut u32,
    ) -> Option<bool> {
        let slices = slices(&self.stages);
        let chain = chain(&self.first, &slices);
        let mut line = vec![0; source.columns() as usize];
        let rows = (budget / u64::from(source.columns()).max(1)).max(1);
        for _ in 0..rows {
            let Some(leximin) = check else {
                return Some(false);
            };
            if *row == source.rows() {
                let (row, column) = (sides(&question.row), sides(&question.column));
                let problem = problem(question, &row, &column);
                let leximin = check.take();
                return Some(leximin.is_some_and(|leximin| leximin.finish(&problem, chain)));
            }
            source.fill(*row, 0..source.columns(), &mut line);
            *row += 1;
            if leximin.row(chain, &line).is_none() {
                *check = None;
            }
        }
        None
    }
}

/// Candidates, or pairs, with what they are worth in the stage about some points.
fn weigh(arcs: &[Arc], points: i32) -> Vec<Arc> {
    let each = arcs.iter().map(|&arc| Arc {
        points: -i32::from(arc.points == points),
        ..arc
    });
    each.collect()
}

/// The numbers of seats that are the best at their prices.
fn rooms(nodes: &[Node], prices: &[i64]) -> Vec<Room> {
    let each = nodes.iter().zip(prices).map(|(node, price)| {
        let count = |good: &dyn Fn(i64) -> bool| {
            let seats =
                (node.floor + 1..=node.cap).take_while(|&seat| good(node.seat(seat) + price));
            node.floor + seats.count() as u32
        };
        Room {
            least: count(&|worth| worth > 0),
            most: count(&|worth| worth >= 0),
            there: 0,
        }
    });
    each.collect()
}

fn slices(stages: &[Prices]) -> Vec<(&[i64], &[i64])> {
    let each = stages
        .iter()
        .map(|stage| (stage.rows.as_slice(), stage.columns.as_slice()));
    each.collect()
}

fn chain<'a>(first: &'a Prices, stages: &'a [(&'a [i64], &'a [i64])]) -> Chain<'a> {
    Chain {
        unit: wide(first.unit),
        first: (&first.rows, &first.columns),
        stages,
    }
}

fn problem<'a>(
    question: &'a Question,
    row: &'a [certify::Side],
    column: &'a [certify::Side],
) -> certify::Problem<'a> {
    certify::Problem {
        row,
        column,
        forced: &question.forced,
        both: &[],
        exclusive: &[],
    }
}
