//! The frontier of pairs given up against the objective: the best pairs for each weight of a kept pair.
//!
//! The frontier of two sums is walked by its slopes (Eisner and Severance 1976): between two neighbours one more search at
//! the weight that makes them equal either finds something better or shows that nothing lies beyond the line between them.
//! Every search ends in prices, so every point is proved best for its weight. Points that no weight prefers, inside the
//! hull, are a knapsack in disguise (exact matching with a budget) and are not sought.

use std::collections::BTreeSet;

use sorting::{ColdCollect, ColdSort};

use crate::pairing::compile::problem::proved;
use crate::pairing::numbers::count;
use crate::pairing::run::assign::{Answer, FORBIDDEN, Instance, Priority, Search, Seats};

type Cell = (u32, u32);

/// Pairs that are best for some weight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Sorted.
    pub pairs: Vec<Cell>,
    /// How many current pairs are among them.
    pub kept: i64,
    /// What the weighing adds up to, without the bonus.
    value: i64,
    /// Prices prove it best for its weight.
    pub proved: bool,
}

/// The walk along the frontier.
#[derive(Debug)]
pub(super) struct Sweep {
    base: Instance,
    /// Current pairs that may still exist, sorted.
    current: Vec<Cell>,
    /// The whole objective fits into the cells.
    folded: bool,
    /// Lowest and highest points of a cell; 0 lies between them.
    range: (i64, i64),
    /// The most pairs that there can be.
    places: i64,
    todo: Vec<Task>,
    running: Option<(Task, Box<Search>)>,
    found: Vec<Found>,
    /// Keeps as many pairs as can be kept.
    fewest: Option<Found>,
    /// Searches done.
    solved: u32,
    /// Searches and choices that may be made.
    most: usize,
    /// Nothing was left out for want of time, place or exact numbers.
    pub complete: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Task {
    /// All current pairs stay; what else is best?
    AllKept,
    /// Most current pairs, then the objective.
    MostKept,
    /// The number of pairs that can stay, where the objective does not fit into the cells.
    CountKept,
    /// The objective, then most current pairs.
    Best,
    /// People and pairs, then current pairs, then points.
    BestKept,
    /// At the weight that makes two neighbours equal: kept and value of the one and of the other.
    Between((i64, i64), (i64, i64)),
}

impl Sweep {
    /// Makes ready. `base` is the question as it stands; of `fairest` only people, pairs and points are weighed.
    pub(super) fn new(mut base: Instance, current: &BTreeSet<Cell>, most: usize) -> Self {
        if base.priority == Priority::Fairest {
            base.priority = Priority::EveryoneMatched;
        }
        let one = |seats: &[Seats]| seats.iter().all(|s| s.min == 0 && s.max <= 1 && s.counts);
        let folded = base.coupled.is_empty()
            && base.exclusive.is_empty()
            && one(&base.row)
            && one(&base.column);
        let cells = || base.points.iter().filter(|points| **points != FORBIDDEN);
        let range = (
            cells().min().map_or(0, |points| i64::from(*points)).min(0),
            cells().max().map_or(0, |points| i64::from(*points)).max(0),
        );
        let seats = |seats: &[Seats]| seats.iter().map(|s| i64::from(s.max)).sum::<i64>();
        let places = seats(&base.row).min(seats(&base.column));
        let mut sweep = Self {
            base,
            range,
            places,
            current: current.iter().copied().collect(),
            folded,
            todo: Vec::new(),
            running: None,
            found: Vec::new(),
            fewest: None,
            solved: 0,
            most,
            complete: true,
        };
        sweep.todo.push(Task::Best);
        if !sweep.folded && sweep.base.priority == Priority::EveryoneMatched {
            sweep.todo.push(Task::BestKept);
        }
        sweep.todo.push(if sweep.all_fit() {
            Task::AllKept
        } else if sweep.folded {
            Task::MostKept
        } else {
            Task::CountKept
        });
        sweep
    }

    /// Works for about `budget` cells; true when the frontier is walked.
    pub(super) fn step(&mut self, budget: u64) -> bool {
        if let Some((task, mut search)) = self.running.take() {
            if !search.step(budget) {
                self.running = Some((task, search));
                return false;
            }
            let answer = search.finish_now();
            let is_proved = answer.proved && proved(search.instance(), &answer);
            self.solved += 1;
            self.take(task, answer, is_proved);
            return false;
        }
        // The longest stretch first, so that whoever stops early has choices all along.
        self.todo.cold_sort_by_key(|task| match task {
            Task::Between((kept, _), (other, _)) => kept - other,
            _ => i64::MAX,
        });
        let Some(task) = self.todo.pop() else {
            return true;
        };
        if self.found.len() >= self.most {
            self.complete = false;
            self.todo.clear();
            return true;
        }
        match self.question(task).map(Search::new) {
            Some(Ok(search)) => self.running = Some((task, Box::new(search))),
            // The numbers would not stay exact.
            _ => self.missed(task),
        }
        false
    }

    /// Searches that are done and to do, for whoever waits.
    pub(super) fn progress(&self) -> (u32, u32) {
        let left = self.todo.len() + usize::from(self.running.is_some());
        (self.solved, self.solved + count(left))
    }

    /// Everything found, most kept first; no two alike.
    pub(super) fn into_found(mut self) -> Vec<Found> {
        self.complete &= self.todo.is_empty() && self.running.is_none();
        self.found.extend(self.fewest.take());
        self.found
            .cold_sort_by(|a, b| (b.kept, b.value, &a.pairs).cmp(&(a.kept, a.value, &b.pairs)));
        self.found.dedup_by(|a, b| a.pairs == b.pairs);
        self.found
    }

    /// Whether all current pairs fit together with the locks.
    fn all_fit(&self) -> bool {
        let mut forced = self.base.forced.clone();
        forced.extend(&self.current);
        forced.sort_unstable();
        forced.dedup();
        fits(&self.base, &forced)
    }

    fn question(&self, task: Task) -> Option<Instance> {
        let kept = i64::try_from(self.current.len()).ok()?;
        match task {
            Task::AllKept => {
                let mut instance = self.base.clone();
                instance.forced.extend(&self.current);
                instance.forced.sort_unstable();
                instance.forced.dedup();
                Some(instance)
            }
            Task::MostKept => self.weighed(1, self.outweighs()?, true),
            Task::CountKept => {
                let mut instance = self.weighed(0, 1, false)?;
                instance.priority = Priority::BestTotal;
                Some(instance)
            }
            Task::Best => {
                let folded = self.folded && self.base.priority == Priority::BestTotal;
                self.weighed(kept + 1, 1, folded)
            }
            Task::BestKept => self.weighed(1, self.outweighs()?, false),
            Task::Between((kept, value), (fewer, more)) => {
                let (alpha, beta) = (kept - fewer, more.checked_sub(value)?);
                let shared = divisor(alpha, beta);
                self.weighed(alpha / shared, beta / shared, self.folded)
            }
        }
    }

    fn take(&mut self, task: Task, answer: Answer, proved: bool) {
        if task == Task::CountKept {
            self.force_counted(&answer, proved);
            return;
        }
        let found = self.found_of(answer.pairs, proved);
        match task {
            Task::Between(left, right) => {
                let (alpha, beta) = (left.0 - right.0, right.1 - left.1);
                let at = |(kept, value): (i64, i64)| {
                    i128::from(alpha) * i128::from(value) + i128::from(beta) * i128::from(kept)
                };
                let here = (found.kept, found.value);
                if at(here) > at(left) {
                    self.todo.push(Task::Between(left, here));
                    self.todo.push(Task::Between(here, right));
                    self.found.push(found);
                } else {
                    self.between(left, right);
                }
            }
            // People and pairs may differ from the best, so no weight of points leads here.
            Task::AllKept if !self.folded && self.base.priority == Priority::EveryoneMatched => {
                self.fewest = Some(found);
            }
            _ => {
                self.found.push(found);
                self.walk();
            }
        }
    }

    /// Begins the walk once both ends are known.
    fn walk(&mut self) {
        if !self.todo.is_empty() {
            return;
        }
        let ends = || self.found.iter().map(|found| (found.kept, found.value));
        let (Some(left), Some(right)) = (ends().max(), ends().min_by_key(|end| (end.0, -end.1)))
        else {
            return;
        };
        if left.0 > right.0 && left.1 < right.1 {
            self.todo.push(Task::Between(left, right));
        }
    }

    /// As many current pairs as can stay are known, where not all can: they stay, and the rest is made best.
    fn force_counted(&mut self, answer: &Answer, proved: bool) {
        let mut instance = self.base.clone();
        instance.forced.extend(
            answer
                .pairs
                .iter()
                .filter(|cell| self.current.binary_search(cell).is_ok()),
        );
        instance.forced.sort_unstable();
        instance.forced.dedup();
        // Another set of as many pairs might do better.
        self.complete = false;
        match Search::new(instance) {
            Ok(search) if proved => self.running = Some((Task::AllKept, Box::new(search))),
            _ => self.missed(Task::AllKept),
        }
    }

    fn missed(&mut self, task: Task) {
        self.complete = false;
        match task {
            Task::Between(left, right) => self.between(left, right),
            _ => self.walk(),
        }
    }

    fn found_of(&self, mut pairs: Vec<Cell>, proved: bool) -> Found {
        pairs.sort_unstable();
        let kept = pairs
            .iter()
            .filter(|cell| self.current.binary_search(cell).is_ok())
            .count();
        Found {
            kept: i64::from(count(kept)),
            value: pairs
                .iter()
                .map(|cell| self.worth(*cell, self.folded))
                .sum(),
            pairs,
            proved,
        }
    }

    /// What lies on the line between two neighbours: the parts in which they differ, changed one after the other. Each step
    /// is as good at the common weight as both ends, which is checked.
    fn between(&mut self, left: (i64, i64), right: (i64, i64)) {
        let of = |end: (i64, i64)| {
            self.found
                .iter()
                .find(|found| (found.kept, found.value) == end)
                .cloned()
        };
        let (Some(from), Some(to)) = (of(left), of(right)) else {
            return;
        };
        let (alpha, beta) = (left.0 - right.0, right.1 - left.1);
        let at = |found: &Found| {
            i128::from(alpha) * i128::from(found.value) + i128::from(beta) * i128::from(found.kept)
        };
        let mut now: BTreeSet<Cell> = from.pairs.iter().copied().cold_set();
        for part in self.parts(&from, &to) {
            if self.found.len() >= self.most {
                self.complete = false;
                return;
            }
            for cell in part {
                if !now.remove(&cell) {
                    now.insert(cell);
                }
            }
            let next = self.found_of(now.iter().copied().collect(), from.proved && to.proved);
            let new = self
                .found
                .iter()
                .all(|found| (found.kept, found.value) != (next.kept, next.value));
            if new && at(&next) == at(&from) {
                self.found.push(next);
            }
        }
    }

    /// The differences between two answers, in groups that share no person; those that move fewest pairs first.
    fn parts(&self, from: &Found, to: &Found) -> Vec<Vec<Cell>> {
        let rows = self.base.rows as usize;
        let mut group: Vec<usize> = (0..rows + self.base.columns as usize).collect();
        fn root(group: &mut [usize], mut at: usize) -> usize {
            while group[at] != at {
                group[at] = group[group[at]];
                at = group[at];
            }
            at
        }
        let join = |group: &mut Vec<usize>, row: u32, column: u32| {
            let (a, b) = (
                root(group, row as usize),
                root(group, rows + column as usize),
            );
            group[a] = b;
        };
        for both in &self.base.coupled {
            join(&mut group, both.row, both.column);
        }
        let differ: Vec<Cell> = from
            .pairs
            .iter()
            .filter(|cell| to.pairs.binary_search(cell).is_err())
            .chain(
                to.pairs
                    .iter()
                    .filter(|cell| from.pairs.binary_search(cell).is_err()),
            )
            .copied()
            .collect();
        for (row, column) in &differ {
            join(&mut group, *row, *column);
        }
        let mut parts: std::collections::BTreeMap<usize, Vec<Cell>> =
            std::collections::BTreeMap::new();
        for cell in differ {
            let root = root(&mut group, cell.0 as usize);
            parts.entry(root).or_default().push(cell);
        }
        let mut parts: Vec<Vec<Cell>> = parts.into_values().collect();
        parts.cold_sort_by_key(|part| {
            part.iter()
                .filter(|cell| self.current.binary_search(cell).is_ok())
                .count()
        });
        parts
    }

    /// The cells with `alpha` times their worth and `beta` more for each current pair; none when they do not fit.
    fn weighed(&self, alpha: i64, beta: i64, folded: bool) -> Option<Instance> {
        let mut instance = self.base.clone();
        let width = self.base.columns as usize;
        let most = i64::from(i32::MAX);
        let (scale, extra) = if folded { self.fold()? } else { (1, 0) };
        for cell in &mut instance.points {
            if *cell != FORBIDDEN {
                let worth = alpha.checked_mul(scale * i64::from(*cell) + extra)?;
                *cell = i32::try_from(worth).ok()?;
            }
        }
        for (row, column) in &self.current {
            let cell = &mut instance.points[*row as usize * width + *column as usize];
            let worth = i64::from(*cell).checked_add(beta)?;
            if worth.abs() > most {
                return None;
            }
            *cell = i32::try_from(worth).ok()?;
        }
        if folded {
            instance.priority = Priority::BestTotal;
            // People are twice the pairs here, which the cells hold.
            for seats in instance.row.iter_mut().chain(&mut instance.column) {
                seats.counts = false;
            }
        }
        Some(instance)
    }

    /// A bonus that no difference of worth outweighs.
    fn outweighs(&self) -> Option<i64> {
        let (scale, extra) = if self.folded { self.fold()? } else { (1, 0) };
        let (low, high) = self.range;
        let worth = |points: i64| scale * points + extra;
        let span = worth(high).max(0) - worth(low).min(0);
        span.checked_mul(self.places)?.checked_add(1)
    }

    /// What a cell is worth: `scale * points + extra`, the lexicographic objective as one number.
    fn worth(&self, (row, column): Cell, folded: bool) -> i64 {
        let points = self.base.points[row as usize * self.base.columns as usize + column as usize];
        let (scale, extra) = if folded {
            self.fold().unwrap_or((1, 0))
        } else {
            (1, 0)
        };
        scale * i64::from(points) + extra
    }

    fn fold(&self) -> Option<(i64, i64)> {
        let (low, high) = self.range;
        match self.base.priority {
            // Points, then pairs.
            Priority::BestTotal => Some((self.places + 1, 1)),
            // Pairs (and so people), then points.
            Priority::EveryoneMatched | Priority::Fairest => {
                Some((1, (high - low).checked_mul(self.places)? + 1))
            }
        }
    }
}

/// Whether pairs keep to the seats and to what excludes each other.
fn fits(instance: &Instance, pairs: &[Cell]) -> bool {
    let mut rows = vec![0_u32; instance.rows as usize];
    let mut columns = vec![0_u32; instance.columns as usize];
    for (row, column) in pairs {
        rows[*row as usize] += 1;
        columns[*column as usize] += 1;
    }
    let within = |degrees: &[u32], seats: &[Seats]| {
        degrees
            .iter()
            .zip(seats)
            .all(|(degree, seats)| *degree <= seats.max)
    };
    within(&rows, &instance.row)
        && within(&columns, &instance.column)
        && instance.coupled.iter().all(|both| {
            let used = rows[both.row as usize] + columns[both.column as usize];
            both.total.is_none_or(|total| used <= total)
        })
        && instance
            .exclusive
            .iter()
            .all(|(one, other)| !(pairs.contains(one) && pairs.contains(other)))
}

fn divisor(a: i64, b: i64) -> i64 {
    if b == 0 {
        a.abs().max(1)
    } else {
        divisor(b, a % b)
    }
}
