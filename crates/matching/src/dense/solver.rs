//! The dense search: resumable steps, early finish, and small changes to a finished answer.

use std::collections::BTreeSet;

use super::Progress;
use super::bound;
use super::bound::Bounding;
use super::branch_and_bound;
use super::branch_and_bound::Couple;
use super::leximin::Fair;
use super::one_seat::{self, OneSeatMatching};
use super::residual::{Flow, Node};
use crate::Error;
use crate::answer::{Answer, Phase, Prices};
use crate::objective;
use crate::objective::Scale;
use crate::objective::{Totals, Unit};
use crate::problem::check;
use crate::problem::{FORBIDDEN, Instance, Priority};

/// Up to this many cells the last bit that prices without odd sets leave open is worth trying case by case.
const CASES: usize = 250_000;

/// A search that runs in steps, so that its caller can report, yield and stop in between.
#[derive(Clone, Debug)]
pub struct Search {
    instance: Instance,
    scale: Scale,
    flow: Flow,
    phase: Phase,
    /// Rows that have found their seats.
    inserted: usize,
    /// One seat for each person, whichever the side: a method of its own, and none once it is over.
    single: Option<Box<OneSeatMatching>>,
    /// An answer with its prices from that method.
    given: Option<(Vec<(u32, u32)>, Prices)>,
    couple: Option<Couple>,
    fair: Option<Fair>,
    proof: Option<(Prices, Bounding)>,
    answer: Option<Answer>,
}

impl Search {
    /// Checks an instance and makes ready.
    ///
    /// # Errors
    /// `points-length`, `capacity-length`, `capacity-range`, `index-out-of-range`, `forced-forbidden`, `forced-exceeds-seats`,
    /// `forced-exclusive`, `coupled-twice`, `exclusive-twice`, `points-too-large`.
    pub fn new(mut instance: Instance) -> Result<Self, Error> {
        instance.forced.sort_unstable();
        instance.forced.dedup();
        check(&instance)?;
        let scale = objective::scale(&instance, one_seat::applies(&instance))?;
        let single = OneSeatMatching::new(&instance)?.map(Box::new);
        let flow = match single {
            Some(_) => Flow::new(Vec::new(), 0, 0, Vec::new(), Vec::new()),
            None => start(&instance, &scale),
        };
        Ok(Self {
            instance,
            scale,
            flow,
            phase: Phase::Pairing,
            inserted: 0,
            single,
            given: None,
            couple: None,
            fair: None,
            proof: None,
            answer: None,
        })
    }

    /// The question.
    #[must_use]
    pub fn instance(&self) -> &Instance {
        &self.instance
    }

    /// The question back, for its owner.
    #[must_use]
    pub fn into_instance(self) -> Instance {
        self.instance
    }

    /// Looks at about `budget` cells more (at least one row); true when done.
    pub fn step(&mut self, budget: u64) -> bool {
        let until = self.flow.looks.saturating_add(budget);
        match self.phase {
            Phase::Pairing => {
                if let Some(single) = &mut self.single {
                    if single.step(&self.instance, budget) {
                        self.settle_single();
                    }
                    return false;
                }
                while self.inserted < self.flow.rows {
                    self.flow.insert(self.inserted);
                    self.inserted += 1;
                    if self.flow.looks >= until {
                        return false;
                    }
                }
                self.couple = Couple::new(&self.instance, &self.scale, &self.flow);
                if let (Some(couple), Some((pairs, prices))) = (&mut self.couple, self.given.take())
                {
                    couple.start_from(&self.instance, &self.scale, pairs, prices);
                }
                self.phase = Phase::Coupling;
                false
            }
            Phase::Coupling => {
                let done = match &mut self.couple {
                    Some(couple) => couple.step(&self.instance, &self.scale, &mut self.flow, until),
                    None => true,
                };
                if done {
                    self.phase = Phase::Proving;
                }
                false
            }
            Phase::Proving => {
                self.prove(budget);
                false
            }
            Phase::Fairness => {
                let done = match (&mut self.fair, &mut self.answer) {
                    (Some(fair), Some(answer)) => fair.step(&self.instance, answer, budget),
                    _ => true,
                };
                if done {
                    self.phase = Phase::Done;
                }
                done
            }
            Phase::Pricing | Phase::Done => true,
        }
    }

    /// Takes over what the matching of single seats has found: as the answer, or, as the first stage of fairness.
    fn settle_single(&mut self) {
        let Some(answer) = self
            .single
            .take()
            .and_then(|single| single.answer(&self.instance))
        else {
            return;
        };
        if self.instance.priority != Priority::Fairest {
            self.answer = Some(answer);
            self.phase = Phase::Done;
            return;
        }
        let (proved, prices) = (answer.proved, answer.prices.unwrap_or_default());
        self.given = Some((answer.pairs, prices));
        if proved || self.instance.points.len() > CASES {
            self.phase = Phase::Proving;
        } else {
            // The stages need prices without odd sets; what these leave open is tried case by case.
            self.flow = start(&self.instance, &self.scale);
        }
    }

    /// How far the search is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        if let Some(single) = &self.single {
            let (done, of) = single.progress();
            return Progress {
                phase: self.phase,
                done,
                of,
            };
        }
        let (done, of) = match self.phase {
            Phase::Pairing => (count(self.inserted), count(self.flow.rows)),
            Phase::Coupling => {
                let cases = self.couple.as_ref().map_or(0, |couple| couple.cases);
                (cases, cases.saturating_add(1))
            }
            Phase::Proving => (
                count(
                    self.proof
                        .as_ref()
                        .map_or(0, |(_, bounding)| bounding.done()),
                ),
                self.instance.rows,
            ),
            Phase::Fairness => self.fair.as_ref().map_or((0, 1), Fair::progress),
            Phase::Pricing | Phase::Done => (1, 1),
        };
        Progress {
            phase: self.phase,
            done,
            of,
        }
    }

    /// The answer, once [`Search::step`] has said that it is done.
    #[must_use]
    pub fn answer(&self) -> Option<&Answer> {
        if self.phase == Phase::Done {
            self.answer.as_ref()
        } else {
            None
        }
    }

    /// The answer if done, and otherwise the best so far with a true bound.
    pub fn finish_now(&mut self) -> Answer {
        if let Some(answer) = self
            .single
            .as_ref()
            .and_then(|single| single.answer(&self.instance))
        {
            if self.instance.priority != Priority::Fairest {
                return answer;
            }
            self.given = Some((answer.pairs, answer.prices.unwrap_or_default()));
        }
        if self.phase == Phase::Pairing {
            for i in self.inserted..self.flow.rows {
                self.flow.price_row(i);
            }
        }
        if matches!(
            self.phase,
            Phase::Pairing | Phase::Coupling | Phase::Proving
        ) {
            self.proof = None;
            self.prove(u64::MAX);
        }
        let mut answer = self.answer.clone().unwrap_or_default();
        if let (Phase::Fairness, Some(fair)) = (self.phase, &self.fair) {
            fair.cut_short(&self.instance, &mut answer);
        }
        answer
    }

    /// Computes the bound, some rows at a time, and writes the answer.
    fn prove(&mut self, budget: u64) {
        let (prices, mut bounding) = match self.proof.take() {
            Some(proof) => proof,
            None => (
                match (&self.given, &self.couple) {
                    (Some((_, prices)), None) => prices.clone(),
                    _ => self.prices(),
                },
                Bounding::new(),
            ),
        };
        let Some(mut bound) = bounding.step(&self.instance, &prices, budget) else {
            self.proof = Some((prices, bounding));
            return;
        };
        let mut best = prices;
        let mut pairs = self.flow.pairs();
        pairs.extend_from_slice(&self.instance.forced);
        pairs.sort_unstable();
        let mut exhausted = self.phase == Phase::Proving;
        if let Some(couple) = &self.couple {
            for other in couple.prices.iter().chain(&couple.given) {
                let other = close(&self.instance, other.clone());
                let found = bound::bound(&self.instance, &other);
                if found < bound {
                    (bound, best) = (found, other);
                }
            }
            exhausted &= couple.exhausted;
            pairs = match couple.best() {
                Some(pairs) => pairs.to_vec(),
                None => branch_and_bound::feasible(&self.instance, &pairs),
            };
        } else if let Some((given, _)) = &self.given {
            pairs.clone_from(given);
            exhausted = false;
        } else if self.phase == Phase::Pairing {
            pairs = branch_and_bound::feasible(&self.instance, &pairs);
        }
        let answer = self.write(pairs, best, bound, exhausted);
        if self.instance.priority == Priority::Fairest && self.phase == Phase::Proving {
            self.fair = Some(Fair::new(&self.instance, &answer));
            self.phase = Phase::Fairness;
        } else if self.phase == Phase::Proving {
            self.phase = Phase::Done;
        }
        self.answer = Some(answer);
    }

    fn prices(&self) -> Prices {
        close(
            &self.instance,
            Prices {
                rows: self.flow.r.clone(),
                columns: self.flow.c.clone(),
                unit: self.scale.unit,
                sets: Vec::new(),
            },
        )
    }

    fn write(
        &self,
        pairs: Vec<(u32, u32)>,
        prices: Prices,
        bound: i128,
        exhausted: bool,
    ) -> Answer {
        let totals = branch_and_bound::totals(&self.instance, &pairs);
        let gap = bound - objective::value(self.scale.unit, totals);
        let fairest = self.instance.priority == Priority::Fairest;
        let mut read = if gap == 0 {
            totals
        } else {
            objective::read(&self.scale, self.instance.priority, bound)
        };
        if fairest {
            read.points = self.scale.most;
        }
        Answer {
            shortfall: shortfall(&self.instance, totals),
            proved: gap == 0 && !fairest,
            exhausted: (exhausted || gap == 0) && !fairest,
            bound: read,
            gap,
            prices: Some(prices),
            stages: Vec::new(),
            totals,
            pairs,
        }
    }
}

/// The best answer that has a pair in this cell; none when no answer can. `answer` is that of `instance`: from a proved one this
/// takes one shortest path, and some more where people have both roles.
///
/// # Errors
/// As [`Search::new`].
///
/// ```
/// use matching::dense::{Search, force};
/// use matching::problem::{FORBIDDEN, Instance, Priority, Seats};
/// let seat = Seats { min: 0, max: 1, counts: true };
/// let instance = Instance {
///     points: vec![5, 4, 3, FORBIDDEN],
///     // …
/// #     rows: 2, columns: 2, row: vec![seat; 2], column: vec![seat; 2],
/// #     forced: vec![], coupled: vec![], exclusive: vec![], priority: Priority::EveryoneMatched,
/// };
/// let mut search = Search::new(instance.clone())?;
/// while !search.step(1_000) {}
/// let best = search.finish_now();
/// assert_eq!(best.pairs, [(0, 1), (1, 0)]);
/// // Row 0 with column 0 would leave the others without a partner.
/// let other = force(&instance, &best, 0, 0)?.expect("they may be a pair");
/// assert_eq!((other.pairs, best.totals.people - other.totals.people), (vec![(0, 0)], 2));
/// assert!(force(&instance, &best, 1, 1)?.is_none());
/// # Ok::<(), matching::Error>(())
/// ```
pub fn force(
    instance: &Instance,
    answer: &Answer,
    row: u32,
    column: u32,
) -> Result<Option<Answer>, Error> {
    let cell = (row, column);
    if row >= instance.rows
        || column >= instance.columns
        || instance.points[at(instance, cell)] == FORBIDDEN
    {
        return Ok(None);
    }
    if instance.forced.contains(&cell) {
        return Ok(Some(answer.clone()));
    }
    let mut changed = instance.clone();
    changed.forced.push(cell);
    changed.forced.sort_unstable();
    for &(one, other) in &instance.exclusive {
        if one == cell || other == cell {
            let rival = if one == cell { other } else { one };
            changed.points[at(instance, rival)] = FORBIDDEN;
        }
    }
    if check(&changed).is_err() {
        check(instance)?;
        return Ok(None);
    }
    if answer.pairs.contains(&cell) && answer.proved {
        // Already there: nothing better exists with it, and the same prices show it.
        return Ok(Some(answer.clone()));
    }
    alter(instance, changed, answer, |flow, couple| {
        if let Some(couple) = couple {
            couple.settle(flow, cell, true);
        }
        flow.force(row as usize, column as usize)?;
        for both in &instance.coupled {
            let Some(total) = both.total else { continue };
            let (i, j) = (both.row as usize, both.column as usize);
            if both.row == row {
                let left = total.saturating_sub(flow.row[i].floor);
                flow.change_column(j, |node| node.cap = node.cap.min(left), false);
            }
            if both.column == column {
                let left = total.saturating_sub(flow.column[j].floor);
                flow.change_row(i, |node| node.cap = node.cap.min(left), false);
            }
        }
        Some(())
    })
    .map(Some)
}

/// The best answer that has no pair in this cell; none when the cell is forced. `answer` is that of `instance`: from a proved one
/// this takes one shortest path, and some more where people have both roles.
///
/// # Errors
/// As [`Search::new`].
///
/// ```
/// use matching::dense::{Search, forbid};
/// use matching::problem::{FORBIDDEN, Instance, Priority, Seats};
/// let seat = Seats { min: 0, max: 1, counts: true };
/// let instance = Instance {
///     points: vec![5, 4, 3, FORBIDDEN],
///     // …
/// #     rows: 2, columns: 2, row: vec![seat; 2], column: vec![seat; 2],
/// #     forced: vec![], coupled: vec![], exclusive: vec![], priority: Priority::EveryoneMatched,
/// };
/// let mut search = Search::new(instance.clone())?;
/// while !search.step(1_000) {}
/// // What losing the pair of row 1 and column 0 would cost: two people and two points.
/// let best = search.finish_now();
/// let other = forbid(&instance, &best, 1, 0)?.expect("it is not forced");
/// assert_eq!(other.pairs, [(0, 0)]);
/// assert_eq!((best.totals.people - other.totals.people, best.totals.points - other.totals.points), (2, 2));
/// # Ok::<(), matching::Error>(())
/// ```
pub fn forbid(
    instance: &Instance,
    answer: &Answer,
    row: u32,
    column: u32,
) -> Result<Option<Answer>, Error> {
    let cell = (row, column);
    if instance.forced.contains(&cell) {
        return Ok(None);
    }
    if !answer.pairs.contains(&cell) && answer.proved {
        return Ok(Some(answer.clone()));
    }
    let mut changed = instance.clone();
    if row < instance.rows && column < instance.columns {
        changed.points[at(instance, cell)] = FORBIDDEN;
    }
    alter(instance, changed, answer, |flow, couple| {
        if let Some(couple) = couple {
            couple.settle(flow, cell, false);
        }
        if flow.has(row as usize, column as usize) {
            flow.forbid(row as usize, column as usize)?;
        } else {
            flow.change_cell(row as usize, column as usize, None, false);
        }
        Some(())
    })
    .map(Some)
}

fn at(instance: &Instance, (row, column): (u32, u32)) -> usize {
    row as usize * instance.columns as usize + column as usize
}

/// What it costs at the least to do without single pairs of a proved answer.
#[derive(Clone, Debug)]
pub struct Losses {
    flow: Flow,
}

impl Losses {
    /// None where the answer's prices do not lend themselves to it: no proof, or fairness.
    #[must_use]
    pub fn new(instance: &Instance, answer: &Answer) -> Option<Self> {
        let (_, flow, _) = resume(instance, answer)?;
        Some(Self { flow })
    }

    /// What ending this pair costs at the least, in units of the answer's prices; none when nothing can take its place.
    pub fn of(&mut self, (row, column): (u32, u32)) -> Option<i64> {
        self.flow.cost_of_cell(row as usize, column as usize)
    }

    /// Cells looked at so far.
    #[must_use]
    pub fn looks(&self) -> u64 {
        self.flow.looks
    }
}

/// The engine with a proved answer taken up again, its links too.
fn resume(instance: &Instance, answer: &Answer) -> Option<(Scale, Flow, Option<Couple>)> {
    let prices = answer.prices.as_ref()?;
    let fits = prices.sets.is_empty()
        && prices.rows.len() == instance.rows as usize
        && prices.columns.len() == instance.columns as usize;
    if !answer.proved || !fits || instance.priority == Priority::Fairest {
        return None;
    }
    let scale = objective::scale(instance, one_seat::applies(instance)).ok()?;
    if !objective::apart(&scale, prices.unit, instance.priority) {
        return None;
    }
    let scale = Scale {
        unit: prices.unit,
        ..scale
    };
    let mut flow = start(instance, &scale);
    let mut couple = Couple::new(instance, &scale, &flow);
    if let Some(couple) = &mut couple
        && !couple.take_up(&mut flow, &answer.pairs, prices)
    {
        return None;
    }
    flow.resume(&answer.pairs, &prices.rows, &prices.columns);
    Some((scale, flow, couple))
}

/// One change to a proved answer by one shortest path, and by what it takes to settle the links anew; anything else is solved
/// from the start.
fn alter(
    instance: &Instance,
    changed: Instance,
    answer: &Answer,
    change: impl FnOnce(&mut Flow, Option<&mut Couple>) -> Option<()>,
) -> Result<Answer, Error> {
    let mut changed = changed;
    if let Some((scale, mut flow, mut couple)) = resume(instance, answer)
        && change(&mut flow, couple.as_mut()).is_some()
    {
        let mut search = Search {
            phase: Phase::Coupling,
            inserted: flow.rows,
            instance: changed,
            scale,
            flow,
            single: None,
            given: None,
            couple,
            fair: None,
            proof: None,
            answer: None,
        };
        while !search.step(u64::MAX) {}
        let answer = search.finish_now();
        if answer.proved {
            return Ok(answer);
        }
        changed = search.into_instance();
    }
    let mut search = Search::new(changed)?;
    while !search.step(u64::MAX) {}
    Ok(search.finish_now())
}

/// The engine before its first row: forced pairs made, cells of full nodes left out.
fn start(instance: &Instance, scale: &Scale) -> Flow {
    let (row, column) = nodes(instance, scale.unit);
    let width = instance.columns as usize;
    let mut cells = instance.points.clone();
    let closed: Vec<usize> = (0..width)
        .filter(|&j| column[j].floor >= column[j].cap)
        .collect();
    for i in 0..instance.rows as usize {
        let line = &mut cells[i * width..(i + 1) * width];
        if row[i].floor >= row[i].cap {
            line.fill(FORBIDDEN);
        } else {
            for &j in &closed {
                line[j] = FORBIDDEN;
            }
        }
    }
    for &(i, j) in &instance.forced {
        cells[i as usize * width + j as usize] = FORBIDDEN;
    }
    Flow::new(cells, scale.unit.pair, scale.unit.point, row, column)
}

/// The seats, no more of them than shared ones leave.
fn nodes(instance: &Instance, unit: Unit) -> (Vec<Node>, Vec<Node>) {
    let (mut row, mut column) = bound::seats(instance, unit);
    for both in &instance.coupled {
        if let Some(total) = both.total {
            let (one, other) = (
                &mut row[both.row as usize],
                &mut column[both.column as usize],
            );
            one.cap = one.cap.min(total.saturating_sub(other.floor));
            other.cap = other.cap.min(total.saturating_sub(one.floor));
        }
    }
    (row, column)
}

/// Prices of nodes that the engine left out because no seat of theirs is free: as low as their cells allow.
fn close(instance: &Instance, mut prices: Prices) -> Prices {
    let forced: BTreeSet<(u32, u32)> = instance.forced.iter().copied().collect();
    let width = instance.columns as usize;
    let full = |nodes: Vec<Node>| -> Vec<bool> {
        nodes.iter().map(|node| node.floor >= node.cap).collect()
    };
    let (row, column) = nodes(instance, prices.unit);
    let (full_row, full_column) = (full(row), full(column));
    let unit = prices.unit;
    let worth = |i: usize, j: usize| {
        let points = instance.points[i * width + j];
        (points != FORBIDDEN && !forced.contains(&(i as u32, j as u32)))
            .then(|| unit.pair + unit.point * i64::from(points))
    };
    for j in (0..width).filter(|&j| full_column[j]) {
        let each = (0..instance.rows as usize).filter(|&i| !full_row[i]);
        prices.columns[j] = each
            .filter_map(|i| Some(worth(i, j)? - prices.rows[i]))
            .max()
            .unwrap_or(0);
    }
    for i in (0..instance.rows as usize).filter(|&i| full_row[i]) {
        prices.rows[i] = (0..width)
            .filter_map(|j| Some(worth(i, j)? - prices.columns[j]))
            .max()
            .unwrap_or(0);
    }
    prices
}

/// Minimum seats that stay empty.
fn shortfall(instance: &Instance, totals: Totals) -> i64 {
    let minimums = instance
        .row
        .iter()
        .chain(&instance.column)
        .map(|seats| i64::from(seats.min));
    minimums.sum::<i64>() - totals.filled
}
