//! The next best pairings for people in both roles and for `fairest`, where a change is not a single shortest path.
//!
//! All sets of pairs are split into parts, each with its best (Murty 1968). Any other set of a part lacks one of the pairs of its
//! best, or has one more. What doing without a pair costs at the least is one shortest path at the prices of the proof; only where
//! that promises most is the rest of the part paired anew. What was found for a part holds for its halves as far as it lies in them.

use std::cmp::Reverse;
use std::rc::Rc;

use crate::Error;
use crate::pairing::compile::CompiledRequest;
use crate::pairing::compile::problem;
use crate::pairing::numbers::count;
use crate::pairing::run::assign;
use crate::pairing::run::assign::{
    Answer, FORBIDDEN, Instance, Losses, Priority, Search, Unit, in_words,
};
use crate::pairing::{Pairing, Request};

/// With fairness every trial is a pairing from the start: beyond this many pairs it takes too long.
const MOST_FAIR: usize = 300;

type Cell = (u32, u32);

/// Resumable generation of the next best pairings.
#[derive(Debug)]
pub(in crate::pairing) struct Trials {
    base: Instance,
    unit: Unit,
    parts: Vec<Part>,
    losses: Option<(usize, Losses)>,
    trial: Option<Trial>,
    /// The next best pairings so far, in order.
    pub found: Vec<Vec<Cell>>,
}

/// All sets that keep some pairs and lack others.
#[derive(Debug)]
struct Part {
    kept: Vec<Cell>,
    lacking: Vec<Cell>,
    best: Rc<Answer>,
    tries: Vec<Try>,
}

/// Sets of a part that differ from its best in this.
#[derive(Clone, Debug)]
struct Try {
    change: Change,
    /// None of them is better than this.
    most: Worth,
    level: Level,
    /// The best of them, once found.
    answer: Option<Rc<Answer>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Change {
    Without(Cell),
    With(Cell),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Guessed,
    Reckoned,
    Found,
}

/// The objective as one whole number, and under `fairest` the points of all pairs, worst first. Greater is better.
type Worth = (i128, Rc<[i32]>);

#[derive(Debug)]
struct Trial {
    part: usize,
    at: usize,
    search: Box<Search>,
}

impl Trials {
    /// Begins with the best pairing; none where it is not proved by its prices, or fairness is asked of too many.
    ///
    /// # Errors
    /// Those of [`problem::instance`].
    pub(in crate::pairing) fn new(
        request: &Request,
        fit: &CompiledRequest,
        best: &Pairing,
    ) -> Result<Option<Self>, Error> {
        let base = problem::instance(request, fit)?;
        let fair = base.priority == Priority::Fairest;
        let Some(answer) = problem::answer_of(fit, best) else {
            return Ok(None);
        };
        let there = |cell: &Cell| base.points[place(&base, *cell)] != FORBIDDEN;
        if (fair && answer.pairs.len() > MOST_FAIR)
            || !answer.pairs.iter().all(there)
            || !problem::proved(&base, &answer)
        {
            return Ok(None);
        }
        let unit = answer.prices.as_ref().map_or(Unit::default(), |p| p.unit);
        let mut trials = Self {
            base,
            unit,
            parts: Vec::new(),
            losses: None,
            trial: None,
            found: Vec::new(),
        };
        trials.add(Vec::new(), Vec::new(), Rc::new(answer), &[]);
        Ok(Some(trials))
    }

    /// Looks at about `budget` pairs of people more; true when so many are found, or there are no more.
    ///
    /// # Errors
    /// Those of `unproved` when the best of some sets cannot be proved.
    pub(in crate::pairing) fn step(
        &mut self,
        budget: u64,
        wanted: usize,
        unproved: impl Fn() -> Error,
    ) -> Result<bool, Error> {
        if self.found.len() >= wanted {
            return Ok(true);
        }
        if let Some(mut trial) = self.trial.take() {
            if !trial.search.step(budget) {
                self.trial = Some(trial);
                return Ok(false);
            }
            let answer = trial.search.finish_now();
            return self
                .note(trial.part, trial.at, Some(answer), unproved)
                .map(|()| false);
        }
        let Some((part, at)) = self.most_promising() else {
            return Ok(true);
        };
        match self.parts[part].tries[at].level {
            Level::Guessed => self.reckon(part, budget),
            Level::Reckoned => self.find(part, at, unproved)?,
            Level::Found => self.split(part, at),
        }
        Ok(false)
    }

    fn most_promising(&self) -> Option<(usize, usize)> {
        let each = self.parts.iter().enumerate().flat_map(|(part, of)| {
            let tries = of.tries.iter().enumerate();
            tries.map(move |(at, one)| (&one.most, one.level, Reverse((part, at))))
        });
        each.max().map(|(_, _, Reverse(at))| at)
    }

    /// Reckons what the sets of a part may be worth, until one is found that may be as good as any.
    fn reckon(&mut self, part: usize, budget: u64) {
        if self.losses.as_ref().is_none_or(|(of, _)| *of != part) {
            let best = &self.parts[part].best;
            let same = best.prices.as_ref().is_some_and(|p| p.unit == self.unit);
            let losses = same.then(|| Losses::new(&self.instance(part), best));
            self.losses = losses.flatten().map(|losses| (part, losses));
        }
        let of = &mut self.parts[part];
        let Some((_, losses)) = &mut self.losses else {
            for one in &mut of.tries {
                one.level = one.level.max(Level::Reckoned);
            }
            return;
        };
        let until = losses.looks().saturating_add(budget);
        let mut enough = false;
        of.tries.retain_mut(|one| {
            let Change::Without(cell) = one.change else {
                return true;
            };
            if enough || one.level != Level::Guessed {
                return true;
            }
            let Some(cost) = losses.of(cell) else {
                return false;
            };
            one.most.0 -= i128::from(cost.max(0));
            one.level = Level::Reckoned;
            // Nothing is better than what costs nothing.
            enough = cost <= 0 || losses.looks() >= until;
            true
        });
    }

    /// Finds the best of some sets.
    fn find(&mut self, part: usize, at: usize, unproved: impl Fn() -> Error) -> Result<(), Error> {
        let mut instance = self.instance(part);
        let best = Rc::clone(&self.parts[part].best);
        let change = self.parts[part].tries[at].change;
        if let (Priority::Fairest, Change::Without(cell)) = (instance.priority, change) {
            let cell = place(&instance, cell);
            instance.points[cell] = FORBIDDEN;
            let search = Box::new(Search::new(instance).map_err(in_words)?);
            self.trial = Some(Trial { part, at, search });
            return Ok(());
        }
        let answer = match change {
            Change::Without((row, column)) => {
                assign::forbid(&instance, &best, row, column).map_err(in_words)?
            }
            Change::With((row, column)) => {
                assign::force(&instance, &best, row, column).map_err(in_words)?
            }
        };
        self.note(part, at, answer, unproved)
    }

    fn note(
        &mut self,
        part: usize,
        at: usize,
        answer: Option<Answer>,
        unproved: impl Fn() -> Error,
    ) -> Result<(), Error> {
        let Some(answer) = answer else {
            self.parts[part].tries.remove(at);
            return Ok(());
        };
        if !answer.proved && !answer.exhausted {
            return Err(unproved());
        }
        let one = &mut self.parts[part].tries[at];
        one.most = worth(&self.base, self.unit, &answer);
        one.level = Level::Found;
        one.answer = Some(Rc::new(answer));
        Ok(())
    }

    /// Takes the best of some sets, and parts those that have what makes it different from those that have not.
    fn split(&mut self, part: usize, at: usize) {
        let Part {
            kept,
            lacking,
            best,
            mut tries,
        } = self.parts.remove(part);
        self.losses = None;
        let one = tries.remove(at);
        let Some(answer) = one.answer else { return };
        self.found.push(answer.pairs.clone());
        let (cell, with, without) = match one.change {
            Change::Without(cell) => (cell, best, answer),
            Change::With(cell) => (cell, answer, best),
        };
        let and = |cells: &[Cell]| [cells, &[cell]].concat();
        self.add(and(&kept), lacking.clone(), with, &tries);
        self.add(kept, and(&lacking), without, &tries);
    }

    /// Adds a part; `tries` are those of the part it was split from.
    fn add(&mut self, kept: Vec<Cell>, lacking: Vec<Cell>, best: Rc<Answer>, tries: &[Try]) {
        let top = worth(&self.base, self.unit, &best);
        let inside = |answer: &Answer| {
            let has = |cell: &Cell| answer.pairs.binary_search(cell).is_ok();
            kept.iter().all(has) && !lacking.iter().any(has)
        };
        let fixed = |cell: &Cell| self.base.forced.contains(cell) || kept.contains(cell);
        let free = best.pairs.iter().filter(|cell| !fixed(cell));
        let added = free.map(|&cell| {
            let change = Change::Without(cell);
            let Some(known) = tries.iter().find(|one| one.change == change) else {
                return Try {
                    change,
                    most: top.clone(),
                    level: Level::Guessed,
                    answer: None,
                };
            };
            let mut known = known.clone();
            if known.most > top {
                known.most = top.clone();
            }
            if known.answer.as_ref().is_some_and(|answer| !inside(answer)) {
                known.answer = None;
                known.level = Level::Reckoned;
            }
            known
        });
        let mut tries: Vec<Try> = added.collect();
        if self.base.priority == Priority::BestTotal {
            tries.extend(self.addition(&lacking, &best, &top));
        }
        self.parts.push(Part {
            kept,
            lacking,
            best,
            tries,
        });
    }

    /// The best pair that could be added without ending any. Under the other priorities one more pair is always better, so
    /// that the best has no room for it.
    fn addition(&self, lacking: &[Cell], best: &Answer, top: &Worth) -> Option<Try> {
        let base = &self.base;
        let mut row = vec![0_u32; base.rows as usize];
        let mut column = vec![0_u32; base.columns as usize];
        for (i, j) in &best.pairs {
            row[*i as usize] += 1;
            column[*j as usize] += 1;
        }
        let own = |seats: &[assign::Seats], degree: &[u32]| -> Vec<Option<i64>> {
            let each = seats.iter().zip(degree);
            each.map(|(seats, &degree)| {
                let minimum = if degree < seats.min {
                    self.unit.minimum
                } else {
                    0
                };
                let person = if seats.counts && degree == 0 {
                    self.unit.person
                } else {
                    0
                };
                (degree < seats.max).then_some(minimum + person)
            })
            .collect()
        };
        let (mut rows, mut columns) = (own(&base.row, &row), own(&base.column, &column));
        for both in &base.coupled {
            let (i, j) = (both.row as usize, both.column as usize);
            let seats = row[i] + column[j];
            let person = if both.counts && seats == 0 {
                self.unit.person
            } else {
                0
            };
            for gain in [&mut rows[i], &mut columns[j]] {
                *gain = gain
                    .filter(|_| both.total.is_none_or(|total| seats < total))
                    .map(|gain| gain + person);
            }
        }
        let has = |cell: Cell| best.pairs.binary_search(&cell).is_ok();
        let rival = |cell: Cell| {
            base.exclusive
                .iter()
                .any(|&(one, other)| (one == cell && has(other)) || (other == cell && has(one)))
        };
        let mut most: Option<(i64, Cell)> = None;
        for (i, row) in rows.iter().enumerate() {
            let Some(row) = row else { continue };
            for (j, column) in columns.iter().enumerate() {
                let Some(column) = column else { continue };
                let cell = (count(i), count(j));
                let points = base.points[place(base, cell)];
                let gain = row
                    + column
                    + self.unit.pair
                    + self.unit.point.saturating_mul(i64::from(points));
                if points != FORBIDDEN
                    && most.is_none_or(|(most, _)| gain > most)
                    && !has(cell)
                    && !lacking.contains(&cell)
                    && !rival(cell)
                {
                    most = Some((gain, cell));
                }
            }
        }
        most.map(|(gain, cell)| Try {
            change: Change::With(cell),
            most: (top.0 + i128::from(gain.min(0)), Rc::clone(&top.1)),
            level: Level::Reckoned,
            answer: None,
        })
    }

    /// The question of one part alone.
    fn instance(&self, part: usize) -> Instance {
        let mut instance = self.base.clone();
        let part = &self.parts[part];
        for cell in &part.lacking {
            instance.points[place(&self.base, *cell)] = FORBIDDEN;
        }
        for cell in &part.kept {
            instance.forced.push(*cell);
            for &(one, other) in &self.base.exclusive {
                if one == *cell || other == *cell {
                    let rival = if one == *cell { other } else { one };
                    instance.points[place(&self.base, rival)] = FORBIDDEN;
                }
            }
        }
        instance.forced.sort_unstable();
        instance
    }
}

fn place(instance: &Instance, (row, column): Cell) -> usize {
    row as usize * instance.columns as usize + column as usize
}

fn worth(base: &Instance, unit: Unit, answer: &Answer) -> Worth {
    let totals = answer.totals;
    let parts = [
        (unit.minimum, totals.filled),
        (unit.person, totals.people),
        (unit.pair, totals.pairs),
        (unit.point, totals.points),
    ];
    let value = parts.map(|(unit, number)| i128::from(unit) * i128::from(number));
    let mut points: Vec<i32> = Vec::new();
    if base.priority == Priority::Fairest {
        let each = answer.pairs.iter();
        points.extend(each.map(|cell| base.points[place(base, *cell)]));
        points.sort_unstable();
    }
    (value.iter().sum(), points.into())
}
