//! Whether the prices prove what the certificate claims.

use super::prices::{exact, whole};
use std::collections::{BTreeMap, BTreeSet};

use sorting::ColdCollect;

use super::defects::Defects;
use super::fairness::Fairness;
use super::naive::Reading;
use super::rows::Rows;
use super::stable::Blocking;
use crate::pairing::certify::{self, Both, Bounding, FORBIDDEN, OddSet, Priced, Problem, Unit};
use crate::pairing::policy::{Loops, Priority, Side};
use crate::pairing::{Bound, CertificateKind, Pairing};
use crate::roster::Role;
use crate::words::say;

/// The proof under examination: every pair that may exist is looked at once, a mentor at a time.
pub(super) struct Proof {
    numbers: Numbers,
    rows: Rows,
    prices: Option<(Unit, Vec<i64>, Vec<i64>)>,
    /// Odd sets of people and their prices.
    sets: Vec<OddSet>,
    /// None where the prices cannot prove anything.
    bounding: Option<Bounding>,
    /// Where fairness is claimed, the stages.
    fairness: Option<Fairness>,
    /// Where stability is claimed, pairs that would break it.
    blocking: Option<Blocking>,
    /// The mentor whose turn it is.
    place: usize,
    line: Vec<i32>,
}

/// The problem in numbers, as the proof needs it, in the request's order of people.
struct Numbers {
    row: Vec<certify::Side>,
    column: Vec<certify::Side>,
    forced: Vec<(u32, u32)>,
    both: Vec<Both>,
    exclusive: Vec<((u32, u32), (u32, u32))>,
    /// The pairs.
    chosen: Vec<(u32, u32)>,
    /// Cells that a locked pair forbids the other way round.
    taken: BTreeSet<(u32, u32)>,
    /// Fewest and most points of a pair that may exist, and 0.
    least: i32,
    most: i32,
}

impl Numbers {
    fn problem(&self) -> Problem<'_> {
        Problem {
            row: &self.row,
            column: &self.column,
            forced: &self.forced,
            both: &self.both,
            exclusive: &self.exclusive,
        }
    }
}

impl Proof {
    /// Begins; none when the certificate contradicts itself before any pair is looked at.
    pub(super) fn new(
        reading: &Reading,
        pairing: &Pairing,
        chosen: &BTreeSet<(usize, usize)>,
        broken: &mut Defects,
    ) -> Option<Self> {
        let certificate = &pairing.certificate;
        let partial = certificate.kind == CertificateKind::Partial;
        let stable = certificate.kind == CertificateKind::Stable;
        if (reading.request.policy.priority == Priority::Stable) != stable && !partial {
            broken.add("certificate", None, say!("proof-priority"));
            return None;
        }
        if certificate.optimal == partial {
            broken.add("certificate", None, say!("proof-kind"));
            return None;
        }
        let gap = difference(reading.request.policy.priority, certificate.bound, pairing);
        #[allow(clippy::float_cmp, reason = "both are whole numbers")]
        if certificate.gap != gap || (certificate.optimal && gap != 0.0) || gap < 0.0 {
            broken.add("gap", None, say!("proof-gap"));
            return None;
        }
        let prices = match certificate.prices.as_ref().map(whole) {
            Some(None) => {
                broken.add("prices", None, say!("proof-not-whole"));
                return None;
            }
            Some(prices) => prices,
            None => None,
        };
        if prices.is_none() && !partial && !stable {
            broken.add("prices", None, say!("proof-no-prices"));
            return None;
        }
        let mut rows = Rows::new(reading);
        // The stages of fairness know no sets.
        let sets = odd_sets(reading, pairing, &rows)
            .filter(|sets| sets.is_empty() || certificate.kind != CertificateKind::Leximin);
        let Some(sets) = sets else {
            broken.add("sets", None, say!("proof-odd-set"));
            return None;
        };
        let numbers = numbers(reading, &mut rows, chosen);
        let bounding = prices.as_ref().and_then(|(unit, u, v)| {
            Bounding::new(Priced {
                problem: numbers.problem(),
                unit: *unit,
                u,
                v,
                sets: &sets,
            })
        });
        let fairness = prices
            .as_ref()
            .filter(|_| certificate.kind == CertificateKind::Leximin)
            .map(|(unit, u, v)| {
                let (pairs, stages) = (&numbers.chosen, &certificate.stages);
                let worth = |row, column| worth(reading, &numbers, &rows, (row, column));
                Fairness::new(&numbers.problem(), (*unit, u, v), stages, pairs, worth)
            });
        Some(Self {
            numbers,
            rows,
            prices,
            sets,
            bounding,
            fairness,
            blocking: stable.then(|| Blocking::new(reading, chosen.clone())),
            place: 0,
            line: Vec::new(),
        })
    }

    /// Looks at about `budget` pairs more; true when all are seen.
    pub(super) fn step(&mut self, reading: &Reading, budget: u64) -> bool {
        let width = self.numbers.column.len() as u64 + 1;
        let mut left = budget.max(width);
        while self.place < self.numbers.row.len() && left >= width {
            left -= width;
            self.row(reading);
        }
        self.place == self.numbers.row.len()
    }

    fn row(&mut self, reading: &Reading) {
        if let Some(blocking) = &mut self.blocking {
            let mentor = self.rows.mentors[self.place];
            self.place += 1;
            blocking.row(reading, mentor, &self.rows.mentees);
            return;
        }
        self.rows.fill(reading, self.place, &mut self.line);
        let numbers = &mut self.numbers;
        let place = u32::try_from(self.place).unwrap_or(u32::MAX);
        for (_, column) in numbers.taken.range((place, 0)..=(place, u32::MAX)) {
            self.line[*column as usize] = FORBIDDEN;
        }
        for points in self.line.iter().filter(|points| **points != FORBIDDEN) {
            numbers.least = numbers.least.min(*points);
            numbers.most = numbers.most.max(*points);
        }
        if let (Some(bounding), Some((unit, u, v))) = (&mut self.bounding, &self.prices) {
            let priced = Priced {
                problem: numbers.problem(),
                unit: *unit,
                u,
                v,
                sets: &self.sets,
            };
            if bounding.row(priced, &self.line).is_none() {
                self.bounding = None;
            }
        }
        if let (Some(fairness), Some((unit, u, v))) = (&mut self.fairness, &self.prices) {
            fairness.row((*unit, u, v), &self.line);
        }
        self.place += 1;
    }

    /// Mentors looked at, and mentors in all.
    pub(super) fn progress(&self) -> (usize, usize) {
        (self.place, self.numbers.row.len())
    }

    /// What the proof is worth, once every pair has been looked at.
    pub(super) fn finish(self, reading: &Reading, pairing: &Pairing, broken: &mut Defects) {
        if let Some(blocking) = &self.blocking {
            if blocking.found > 0 {
                let text = say!("proof-blocking", count = blocking.found);
                broken.add("blocking-pairs", None, text);
            }
            return;
        }
        let policy = &reading.request.policy;
        let certificate = &pairing.certificate;
        let numbers = &self.numbers;
        let Some((unit, u, v)) = &self.prices else {
            if !at_least(policy.priority, certificate.bound, trivial(numbers)) {
                broken.add("bound", None, say!("proof-nothing"));
            }
            return;
        };
        if !lexicographic(policy.priority, numbers, *unit)
            && !step_by_step(policy.priority, numbers, *unit)
        {
            broken.add("units", None, say!("proof-units"));
            return;
        }
        let problem = numbers.problem();
        let priced = Priced {
            problem,
            unit: *unit,
            u,
            v,
            sets: &self.sets,
        };
        let worth = |row, column| worth(reading, numbers, &self.rows, (row, column));
        let value = certify::value(&problem, worth, *unit, &numbers.chosen);
        let bound = self.bounding.and_then(|bounding| bounding.finish(priced));
        let (Some(value), Some(bound)) = (value, bound) else {
            broken.add("prices", None, say!("proof-misfit"));
            return;
        };
        match certificate.kind {
            CertificateKind::Dual if policy.priority != Priority::Fairest => {
                if bound != value {
                    broken.add("bound", None, say!("proof-not-best"));
                }
            }
            CertificateKind::Leximin if policy.priority == Priority::Fairest => {
                if bound != value {
                    broken.add("bound", None, say!("proof-first-stage"));
                } else if !self
                    .fairness
                    .is_some_and(|fairness| fairness.finish(&problem, (*unit, u, v)))
                {
                    broken.add("stages", None, say!("proof-not-fairest"));
                }
            }
            CertificateKind::Partial => {
                let proved = readable(policy.priority, numbers, *unit, bound);
                if !at_least(policy.priority, certificate.bound, proved) {
                    broken.add("bound", None, say!("proof-bound"));
                }
            }
            _ => broken.add("certificate", None, say!("proof-priority")),
        }
    }
}

/// Bound minus what was reached, in the first part where they differ.
#[allow(
    clippy::cast_precision_loss,
    reason = "sums of points stay far below 2^53"
)]
fn difference(priority: Priority, bound: Bound, pairing: &Pairing) -> f64 {
    let filled = i64::from(bound.filled) - i64::from(pairing.totals.filled);
    let people = i64::from(bound.people) - i64::from(pairing.totals.people);
    let pairs = i64::from(bound.pairs) - i64::from(pairing.totals.pairs);
    let points = bound.points - pairing.totals.points;
    let parts = if priority == Priority::BestTotal {
        [filled, points, people, pairs]
    } else {
        [filled, people, pairs, points]
    };
    for part in parts {
        if part != 0 {
            return part as f64;
        }
    }
    0.0
}

/// Whether a bound is no less than another, in the priority's order.
fn at_least(priority: Priority, bound: Bound, other: Bound) -> bool {
    let key = |bound: Bound| {
        if priority == Priority::BestTotal {
            [
                i64::from(bound.filled),
                bound.points,
                i64::from(bound.people),
                i64::from(bound.pairs),
            ]
        } else {
            [
                i64::from(bound.filled),
                i64::from(bound.people),
                i64::from(bound.pairs),
                bound.points,
            ]
        }
    };
    key(bound) >= key(other)
}

/// What holds without any proof: everybody who may have a partner has one, every seat is filled, each at the most points.
fn trivial(numbers: &Numbers) -> Bound {
    let width = numbers.column.len();
    let seats = |sides: &[certify::Side], across: usize| -> u64 {
        sides
            .iter()
            .map(|side| u64::from(side.max).min(across as u64))
            .sum()
    };
    let pairs = seats(&numbers.row, width).min(seats(&numbers.column, numbers.row.len()));
    let people = numbers.row.len() + numbers.column.len() - numbers.both.len();
    Bound {
        filled: numbers
            .row
            .iter()
            .chain(&numbers.column)
            .map(|side| side.min)
            .sum(),
        people: u32::try_from(people).unwrap_or(u32::MAX),
        pairs: u32::try_from(pairs).unwrap_or(u32::MAX),
        points: i64::try_from(pairs).unwrap_or(i64::MAX) * i64::from(numbers.most),
    }
}

/// A bound as one whole number, read part by part: the greatest that each part can be, after the parts before it.
fn readable(priority: Priority, numbers: &Numbers, unit: Unit, bound: i128) -> Bound {
    let most = trivial(numbers);
    let least = i128::from(most.pairs) * i128::from(numbers.least);
    let mut rest = bound;
    let mut part = |unit: i128, low: i128, high: i128, low_after: i128| -> i128 {
        let found = if unit == 0 {
            high
        } else {
            (rest - low_after).div_euclid(unit).clamp(low, high)
        };
        rest -= found * unit;
        found
    };
    let low = unit.point * least;
    let (filled, people, pairs, points);
    if priority == Priority::BestTotal {
        filled = part(unit.minimum, 0, most.filled.into(), low);
        points = part(unit.point, least, most.points.into(), 0);
        people = part(unit.person, 0, most.people.into(), 0);
        pairs = part(unit.pair, 0, most.pairs.into(), 0);
    } else {
        filled = part(unit.minimum, 0, most.filled.into(), low);
        people = part(unit.person, 0, most.people.into(), low);
        pairs = part(unit.pair, 0, most.pairs.into(), low);
        points = part(unit.point, least, most.points.into(), 0);
    }
    Bound {
        filled: u32::try_from(filled).unwrap_or(u32::MAX),
        people: u32::try_from(people).unwrap_or(u32::MAX),
        pairs: u32::try_from(pairs).unwrap_or(u32::MAX),
        points: i64::try_from(points).unwrap_or(i64::MAX),
    }
}

/// Whether each unit outweighs what one step can change in the lesser ones. Where seats and points are all there is, answers differ by
/// steps that can each be taken alone: rings of pairs given up and made, which change the seats of two people at most.
fn step_by_step(priority: Priority, numbers: &Numbers, unit: Unit) -> bool {
    if !numbers.both.is_empty() || !numbers.exclusive.is_empty() {
        return false;
    }
    let ring = numbers.row.len().min(numbers.column.len()) as i128;
    let most = ring * (i128::from(numbers.most) - i128::from(numbers.least)) * unit.point;
    let seats = 2 * unit.person + unit.pair;
    let order = match priority {
        Priority::Fairest => false,
        Priority::BestTotal => unit.pair > 0 && unit.person > unit.pair && unit.point > seats,
        _ => unit.point > 0 && unit.pair > most && unit.person > unit.pair + most,
    };
    let sides = || numbers.row.iter().chain(&numbers.column);
    let counted = sides().all(|side| side.counts);
    order && counted && (sides().all(|side| side.min == 0) || unit.minimum > seats + most)
}

/// Whether each unit outweighs all that the lesser ones can differ by.
fn lexicographic(priority: Priority, numbers: &Numbers, unit: Unit) -> bool {
    let width = numbers.column.len();
    let seats = |sides: &[certify::Side], across: usize| -> i128 {
        sides
            .iter()
            .map(|side| i128::from(side.max).min(across as i128))
            .sum()
    };
    let pairs = seats(&numbers.row, width).min(seats(&numbers.column, numbers.row.len()));
    let people = (numbers.row.len() + numbers.column.len() - numbers.both.len()) as i128;
    let spread = pairs * (i128::from(numbers.most) - i128::from(numbers.least)) * unit.point;
    let minimums = numbers
        .row
        .iter()
        .chain(&numbers.column)
        .any(|side| side.min > 0);
    let counted = people > 0;
    let order = match priority {
        Priority::BestTotal => {
            unit.point > people * unit.person + pairs * unit.pair
                && unit.pair > 0
                && (!counted || unit.person > pairs * unit.pair)
        }
        Priority::Fairest => {
            unit.point == 0 && unit.pair > 0 && (!counted || unit.person > pairs * unit.pair)
        }
        _ => {
            unit.point > 0
                && unit.pair > spread
                && (!counted || unit.person > pairs * unit.pair + spread)
        }
    };
    order && (!minimums || unit.minimum > people * unit.person + pairs * unit.pair + spread)
}

/// Odd sets in numbers; none where one holds somebody who is not in the programme, or its price is no whole number.
fn odd_sets(reading: &Reading, pairing: &Pairing, rows: &Rows) -> Option<Vec<OddSet>> {
    let mut places: BTreeMap<&str, (Option<u32>, Option<u32>)> = BTreeMap::new();
    let people = &reading.request.people;
    for (place, at) in (0u32..).zip(&rows.mentors) {
        places.entry(&people[*at].id).or_default().0 = Some(place);
    }
    for (place, at) in (0u32..).zip(&rows.mentees) {
        places.entry(&people[*at].id).or_default().1 = Some(place);
    }
    let sets = pairing.certificate.sets.iter().map(|set| {
        let mut own = OddSet {
            within: set.within,
            price: exact(set.price)?,
            ..OddSet::default()
        };
        for id in &set.people {
            let (row, column) = places.get(id.as_str())?;
            own.rows.extend(row);
            own.columns.extend(column);
        }
        Some(own)
    });
    sets.collect()
}

/// The request in numbers by the naive reading.
fn numbers(reading: &Reading, rows: &mut Rows, chosen: &BTreeSet<(usize, usize)>) -> Numbers {
    let place = |people: &[usize], at: usize| -> u32 {
        let place = people.binary_search(&at).ok();
        place
            .and_then(|place| u32::try_from(place).ok())
            .unwrap_or(u32::MAX)
    };
    let sides = |people: &[usize], side: Side| -> Vec<certify::Side> {
        people
            .iter()
            .map(|at| {
                let (min, max) = reading.seats(*at, side);
                certify::Side {
                    min,
                    max,
                    counts: reading.request.people[*at].role != Role::Both,
                }
            })
            .collect()
    };
    let cell = |(mentor, mentee): (usize, usize)| {
        (place(&rows.mentors, mentor), place(&rows.mentees, mentee))
    };
    let no_loops = reading.request.policy.loops == Loops::Forbid;
    let locks = reading.locks.keys();
    // Where loops are forbidden, a locked pair leaves none the other way round.
    let taken = locks
        .clone()
        .filter(|_| no_loops)
        .map(|(mentor, mentee)| cell((*mentee, *mentor)))
        .filter(|(row, column)| *row != u32::MAX && *column != u32::MAX);
    let both: Vec<Both> = rows
        .mentors
        .iter()
        .filter(|at| reading.request.people[**at].role == Role::Both)
        .map(|at| Both {
            row: place(&rows.mentors, *at),
            column: place(&rows.mentees, *at),
            total: reading.total(*at),
            counts: true,
        })
        .collect();
    let mut numbers = Numbers {
        row: sides(&rows.mentors, Side::Mentor),
        column: sides(&rows.mentees, Side::Mentee),
        forced: locks.map(|lock| cell(*lock)).collect(),
        both,
        exclusive: Vec::new(),
        chosen: chosen.iter().map(|pair| cell(*pair)).collect(),
        taken: taken.cold_set(),
        least: 0,
        most: 0,
    };
    // Without them the bound still holds; whether the pairs keep them is seen elsewhere.
    if no_loops && numbers.row.len() * numbers.column.len() <= NAMED {
        numbers.exclusive = loops(reading, rows, &numbers);
    }
    numbers
}

/// Up to so many cells, each two that would be a loop are named.
const NAMED: usize = 25_000_000;

/// Each two pairs that would be a loop.
fn loops(reading: &Reading, rows: &mut Rows, numbers: &Numbers) -> Vec<((u32, u32), (u32, u32))> {
    let mut line = Vec::new();
    // With a single seat in all nobody can be in both.
    let both: Vec<&Both> = numbers
        .both
        .iter()
        .filter(|one| one.total.is_none_or(|total| total >= 2))
        .collect();
    let width = both.len();
    let mut may = vec![false; width * width];
    for (may, one) in may.chunks_mut(width.max(1)).zip(&both) {
        rows.fill(reading, one.row as usize, &mut line);
        for (may, other) in may.iter_mut().zip(&both) {
            *may = line[other.column as usize] != FORBIDDEN
                && !numbers.taken.contains(&(one.row, other.column));
        }
    }
    let mut exclusive = Vec::new();
    for (at, one) in both.iter().enumerate() {
        for (to, other) in both.iter().enumerate().skip(at + 1) {
            if may[at * width + to] && may[to * width + at] {
                exclusive.push(((one.row, other.column), (other.row, one.column)));
            }
        }
    }
    exclusive
}

/// Points of a pair by the naive reading; none where it may not exist.
fn worth(
    reading: &Reading,
    numbers: &Numbers,
    rows: &Rows,
    (row, column): (u32, u32),
) -> Option<i32> {
    if numbers.taken.contains(&(row, column)) {
        return None;
    }
    let mentor = rows.mentors.get(row as usize)?;
    let mentee = rows.mentees.get(column as usize)?;
    i32::try_from(reading.points(*mentor, *mentee)?).ok()
}
