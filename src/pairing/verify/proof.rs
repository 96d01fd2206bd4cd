//! Whether the prices prove what the certificate claims.

use std::collections::BTreeSet;

use super::Defects;
use super::naive::Reading;
use crate::pairing::certify::{self, Both, Problem, Unit};
use crate::pairing::policy::{Loops, Priority, Side};
use crate::pairing::{Bound, CertificateKind, Pairing, Prices};
use crate::roster::Role;

/// The problem in numbers, as the proof needs it, in the request's order of people.
struct Numbers {
    row: Vec<certify::Side>,
    column: Vec<certify::Side>,
    forced: Vec<(u32, u32)>,
    both: Vec<Both>,
    exclusive: Vec<((u32, u32), (u32, u32))>,
    /// Points of each cell, row-major; none where no pair may exist.
    cells: Vec<Option<i32>>,
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

    fn points(&self) -> impl Fn(u32, u32) -> Option<i32> + '_ {
        |row, column| self.cells[row as usize * self.column.len() + column as usize]
    }
}

/// Checks the certificate of a pairing whose pairs and totals hold.
pub(super) fn check(
    reading: &Reading,
    pairing: &Pairing,
    chosen: &BTreeSet<(usize, usize)>,
    broken: &mut Defects,
) {
    let certificate = &pairing.certificate;
    let policy = &reading.request.policy;
    let partial = certificate.kind == CertificateKind::Partial;
    if certificate.optimal == partial {
        broken.add(
            "certificate",
            None,
            "The kind of the proof does not fit what it claims.",
        );
        return;
    }
    let gap = difference(policy.priority, certificate.bound, pairing);
    #[allow(clippy::float_cmp, reason = "both are whole numbers")]
    if certificate.gap != gap || (certificate.optimal && gap != 0.0) || gap < 0.0 {
        broken.add(
            "gap",
            None,
            "The gap is not the bound minus what was reached.",
        );
        return;
    }
    let (numbers, cells) = numbers(reading, chosen);
    let Some(prices) = &certificate.prices else {
        if !partial {
            broken.add("prices", None, "There are no prices to prove anything.");
        } else if !at_least(policy.priority, certificate.bound, trivial(&numbers)) {
            broken.add("bound", None, "Nothing proves the bound.");
        }
        return;
    };
    let Some((unit, u, v)) = whole(prices) else {
        broken.add("prices", None, "The prices are not whole numbers.");
        return;
    };
    if !lexicographic(policy.priority, &numbers, unit) {
        broken.add(
            "units",
            None,
            "The units do not keep the parts of the objective apart.",
        );
        return;
    }
    let problem = numbers.problem();
    let value = certify::value(&problem, numbers.points(), unit, &cells);
    let bound = certify::bound(&problem, numbers.points(), unit, &u, &v);
    let (Some(value), Some(bound)) = (value, bound) else {
        broken.add(
            "prices",
            None,
            "The prices do not fit the people, or the pairs do not fit their seats.",
        );
        return;
    };
    match certificate.kind {
        CertificateKind::Dual if policy.priority != Priority::Fairest => {
            if bound != value {
                broken.add(
                    "bound",
                    None,
                    "The prices do not prove that no better pairing exists.",
                );
            }
        }
        CertificateKind::Leximin if policy.priority == Priority::Fairest => {
            if bound != value {
                broken.add("bound", None, "The prices do not prove the first stage.");
            } else if !fairest(&numbers, pairing, unit, (&u, &v), &cells) {
                broken.add(
                    "stages",
                    None,
                    "The stages do not prove that no fairer pairing exists.",
                );
            }
        }
        CertificateKind::Partial => {
            let proved = readable(policy.priority, &numbers, unit, bound);
            if !at_least(policy.priority, certificate.bound, proved) {
                broken.add("bound", None, "The prices do not prove the bound.");
            }
        }
        _ => broken.add(
            "certificate",
            None,
            "This kind of proof does not belong to the policy's priority.",
        ),
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
    let best = numbers.cells.iter().flatten().copied().max().unwrap_or(0);
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
        points: i64::try_from(pairs).unwrap_or(i64::MAX) * i64::from(best.max(0)),
    }
}

/// A bound as one whole number, read part by part: the greatest that each part can be, after the parts before it.
fn readable(priority: Priority, numbers: &Numbers, unit: Unit, bound: i128) -> Bound {
    let most = trivial(numbers);
    let least = numbers
        .cells
        .iter()
        .flatten()
        .copied()
        .min()
        .unwrap_or(0)
        .min(0);
    let least = i128::from(most.pairs) * i128::from(least);
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
    let least = numbers
        .cells
        .iter()
        .flatten()
        .copied()
        .min()
        .unwrap_or(0)
        .min(0);
    let most = numbers
        .cells
        .iter()
        .flatten()
        .copied()
        .max()
        .unwrap_or(0)
        .max(0);
    let spread = pairs * (i128::from(most) - i128::from(least)) * unit.point;
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

/// Prices as whole numbers.
fn whole(prices: &Prices) -> Option<(Unit, Vec<i64>, Vec<i64>)> {
    let unit = Unit {
        minimum: exact(prices.unit.minimum)?.into(),
        person: exact(prices.unit.person)?.into(),
        pair: exact(prices.unit.pair)?.into(),
        point: exact(prices.unit.point)?.into(),
    };
    let side = |prices: &[f64]| {
        prices
            .iter()
            .map(|price| exact(*price))
            .collect::<Option<Vec<i64>>>()
    };
    Some((unit, side(&prices.mentors)?, side(&prices.mentees)?))
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "checked to be whole and below 2^53"
)]
fn exact(price: f64) -> Option<i64> {
    (price.fract() == 0.0 && price.abs() < 9_007_199_254_740_992.0).then_some(price as i64)
}

/// The request in numbers by the naive reading, and the chosen pairs as its cells.
fn numbers(reading: &Reading, chosen: &BTreeSet<(usize, usize)>) -> (Numbers, Vec<(u32, u32)>) {
    let people = reading.request.people.len();
    let stand =
        |side: Side| -> Vec<usize> { (0..people).filter(|at| reading.may(*at, side)).collect() };
    let (mentors, mentees) = (stand(Side::Mentor), stand(Side::Mentee));
    let place = |people: &[usize], at: usize| -> u32 {
        people
            .binary_search(&at)
            .ok()
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
    let cell =
        |(mentor, mentee): &(usize, usize)| (place(&mentors, *mentor), place(&mentees, *mentee));
    let mut cells = Vec::with_capacity(mentors.len() * mentees.len());
    for mentor in &mentors {
        for mentee in &mentees {
            // Where loops are forbidden, a locked pair leaves none the other way round.
            let taken = reading.request.policy.loops == Loops::Forbid
                && reading.locks.contains_key(&(*mentee, *mentor));
            let points = if taken {
                None
            } else {
                reading.points(*mentor, *mentee)
            };
            cells.push(points.and_then(|points| i32::try_from(points).ok()));
        }
    }
    let both: Vec<Both> = mentors
        .iter()
        .filter(|at| reading.request.people[**at].role == Role::Both)
        .map(|at| Both {
            row: place(&mentors, *at),
            column: place(&mentees, *at),
            total: reading.total(*at),
            counts: true,
        })
        .collect();
    let mut exclusive = Vec::new();
    if reading.request.policy.loops == Loops::Forbid {
        for (at, one) in both.iter().enumerate() {
            for other in &both[at + 1..] {
                let (forth, back) = ((one.row, other.column), (other.row, one.column));
                let may =
                    |(r, c): (u32, u32)| cells[r as usize * mentees.len() + c as usize].is_some();
                if may(forth) && may(back) {
                    exclusive.push((forth, back));
                }
            }
        }
    }
    let numbers = Numbers {
        row: sides(&mentors, Side::Mentor),
        column: sides(&mentees, Side::Mentee),
        forced: reading.locks.keys().map(cell).collect(),
        both,
        exclusive,
        cells,
    };
    (numbers, chosen.iter().map(cell).collect())
}

/// Whether the chain of stages proves that no pairing is fairer.
fn fairest(
    numbers: &Numbers,
    pairing: &Pairing,
    unit: Unit,
    first: (&[i64], &[i64]),
    cells: &[(u32, u32)],
) -> bool {
    let stages: Option<Vec<(Vec<i64>, Vec<i64>)>> = pairing
        .certificate
        .stages
        .iter()
        .map(|prices| whole(prices).map(|(_, u, v)| (u, v)))
        .collect();
    let Some(stages) = stages else {
        return false;
    };
    let stages: Vec<(&[i64], &[i64])> = stages
        .iter()
        .map(|(u, v)| (u.as_slice(), v.as_slice()))
        .collect();
    certify::leximin(
        &numbers.problem(),
        numbers.points(),
        unit,
        cells,
        first,
        &stages,
    )
}
