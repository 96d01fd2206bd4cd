//! The objective: what a set of pairs reaches, and the units that turn its parts, compared one after the other, into one whole number.

use crate::Error;
use crate::problem::{Cell, FORBIDDEN, Instance, Priority, Question, Seats};
use crate::scores::Source;

/// Largest price that JavaScript numbers hold exactly.
const EXACT: i128 = 1 << 53;

/// How a lexicographic objective is written as one whole number: each unit exceeds whatever all lesser ones can differ by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unit {
    /// A filled seat up to a minimum; 0 when no node has a minimum.
    pub minimum: i64,
    /// A person with a partner.
    pub person: i64,
    /// A pair.
    pub pair: i64,
    /// A point; 0 in the first stage of [`Priority::Fairest`].
    pub point: i64,
}

/// The objective, part by part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Minimum seats that are filled.
    pub filled: i64,
    /// People with a partner.
    pub people: i64,
    /// Pairs.
    pub pairs: i64,
    /// Points.
    pub points: i64,
}

/// The ranges that the parts of the objective can take.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Scale {
    /// The units.
    pub unit: Unit,
    /// Most minimum seats.
    pub filled: i64,
    /// Most people.
    pub people: i64,
    /// Most pairs.
    pub pairs: i64,
    /// Least points total.
    pub least: i64,
    /// Greatest points total.
    pub most: i64,
}

/// Chooses the units for an instance. `shared` says that somebody's one seat is shared by both sides; then prices come in halves.
///
/// # Errors
/// `points-too-large` when a price could reach 2^53.
pub(crate) fn scale(instance: &Instance, shared: bool) -> Result<Scale, Error> {
    let allowed = || {
        let each = instance.points.iter().copied();
        each.filter(|&points| points != FORBIDDEN)
    };
    // Instead of halves, all units are doubled.
    let twice = if shared { 2 } else { 1 };
    let counted = instance.coupled.iter().filter(|both| both.counts).count();
    choose(
        (&instance.row, &instance.column),
        counted,
        (allowed().min().unwrap_or(0), allowed().max().unwrap_or(0)),
        instance.priority,
        twice,
        false,
    )
}

/// Chooses the units for seats, people on both sides and the least and most points that a pair may have.
///
/// Each outweighs all that the lesser ones can come to in a whole answer. `linear` says that seats and points are all there is
/// (nobody on both sides, no loops): where those units would be too large, such a question takes smaller ones, which outweigh
/// what one step can change ([`by_steps`]).
///
/// # Errors
/// `points-too-large` when a price could reach 2^53.
pub(crate) fn choose(
    (row, column): (&[Seats], &[Seats]),
    both: usize,
    limits: (i32, i32),
    priority: Priority,
    twice: i128,
    linear: bool,
) -> Result<Scale, Error> {
    let (low, high) = (i64::from(limits.0.min(0)), i64::from(limits.1.max(0)));
    let (rows, columns) = (row.len() as u32, column.len() as u32);
    let seats = |nodes: &[Seats], across: u32| -> i64 {
        nodes
            .iter()
            .map(|node| i64::from(node.max.min(across)))
            .sum()
    };
    let pairs = seats(row, columns).min(seats(column, rows));
    let minimums = |nodes: &[Seats]| -> i64 {
        nodes
            .iter()
            .map(|node| i64::from(node.min.min(node.max)))
            .sum()
    };
    let counting = |nodes: &[Seats]| nodes.iter().filter(|node| node.counts).count();
    let people = i64::try_from(counting(row) + counting(column) + both).unwrap_or(i64::MAX);
    let filled = minimums(row) + minimums(column);

    let (wide, pairs_wide, people_wide) = (
        i128::from(pairs) * (i128::from(high) - i128::from(low)) + 1,
        i128::from(pairs) + 1,
        i128::from(people) + 1,
    );
    let (point, pair, person, rest) = match priority {
        Priority::EveryoneMatched => (1, wide, wide * pairs_wide, wide * pairs_wide * people_wide),
        Priority::Fairest => (0, 1, pairs_wide, pairs_wide * people_wide),
        Priority::BestTotal => (
            pairs_wide * people_wide,
            1,
            pairs_wide,
            wide * pairs_wide * people_wide,
        ),
    };
    let used = |(point, pair, person, rest): (i128, i128, i128, i128)| {
        let minimum = if filled > 0 { twice * rest } else { 0 };
        let person = if people > 0 { twice * person } else { 0 };
        (twice * point, twice * pair, person, minimum)
    };
    let exact = |(point, pair, person, minimum): (i128, i128, i128, i128)| {
        let cell = pair + point * i128::from(high.max(-low));
        4 * (cell + 2 * (person + minimum)) < EXACT
    };
    let mut units = used((point, pair, person, rest));
    if linear && priority != Priority::Fairest && !exact(units) {
        let most = i128::from(rows.min(columns)) * (i128::from(high) - i128::from(low));
        units = used(by_steps(most, priority));
    }
    let (point, pair, person, minimum) = units;
    if !exact(units) {
        return Err(Error::new(
            "points-too-large",
            format!("Points between {low} and {high} are too far apart for {pairs} pairs."),
            "Use smaller points, such as whole numbers from 0 to 1000.",
        )
        .fact("low", low)
        .fact("high", high)
        .fact("pairs", pairs));
    }
    // All below 2^53 by the check above.
    let whole = |value: i128| i64::try_from(value).unwrap_or(i64::MAX);
    Ok(Scale {
        unit: Unit {
            minimum: whole(minimum),
            person: whole(person),
            pair: whole(pair),
            point: whole(point),
        },
        filled,
        people,
        pairs,
        least: pairs * low,
        most: pairs * high,
    })
}

/// Whether units that were chosen for a like question keep the parts of the objective apart here too.
pub(crate) fn apart(scale: &Scale, unit: Unit, priority: Priority) -> bool {
    let [minimum, person, pair, point] =
        [unit.minimum, unit.person, unit.pair, unit.point].map(i128::from);
    let (people, pairs) = (i128::from(scale.people), i128::from(scale.pairs));
    let spread = (i128::from(scale.most) - i128::from(scale.least)) * point;
    let order = match priority {
        Priority::EveryoneMatched => {
            point > 0 && pair > spread && (people == 0 || person > pairs * pair + spread)
        }
        Priority::BestTotal => {
            let whole = people == 0 || person > pairs * pair;
            pair > 0 && whole && point > people * person + pairs * pair
        }
        Priority::Fairest => point == 0 && pair > 0 && (people == 0 || person > pairs * pair),
    };
    order && (scale.filled == 0 || minimum > people * person + pairs * pair + spread)
}

/// Units of points, pairs, people and minimum seats that outweigh what one step can change. `most` is what a step can change in
/// points.
///
/// Where seats and points are all there is, two answers differ by steps that can each be taken alone: rings of pairs given up and
/// made (cycles of the residual network; Ahuja, Magnanti and Orlin, *Network Flows*, 1993, section 3.5), each through the outside
/// once at most. So a step changes the seats of two people at most, one up or down each: two filled minimum seats, two people,
/// one pair, and a point for each pair of a ring that meets nobody twice. Seats are worth less and less, so the parts that all
/// steps change together are no better than the sum of what each changes; an answer that no step betters in the order of the
/// parts is therefore best in that order. The units keep even the difference of two steps apart.
fn by_steps(most: i128, priority: Priority) -> (i128, i128, i128, i128) {
    if priority == Priority::BestTotal {
        let (pair, person) = (1, 3);
        let point = 4 * person + 2 * pair + 1;
        let minimum = 2 * most * point + point;
        return (point, pair, person, minimum);
    }
    // `most + 1` would do for one step, and finds the same pairs: twice as much keeps the differences of two steps in order too, by
    // which steps are told apart while they are looked for.
    let pair = 2 * most + 1;
    let person = 2 * pair + 2 * most + 1;
    (1, pair, person, 4 * person + 2 * pair + 2 * most + 1)
}

/// The objective as one whole number.
pub(crate) fn value(unit: Unit, totals: Totals) -> i128 {
    i128::from(unit.minimum) * i128::from(totals.filled)
        + i128::from(unit.person) * i128::from(totals.people)
        + i128::from(unit.pair) * i128::from(totals.pairs)
        + i128::from(unit.point) * i128::from(totals.points)
}

/// Reads an upper bound on the objective part by part, in the priority's order: no answer is better than the result.
pub(crate) fn read(scale: &Scale, priority: Priority, bound: i128) -> Totals {
    let unit = scale.unit;
    let mut rest = bound;
    let mut part = |unit: i64, most: i64, least: i64, below: i128| -> i64 {
        if unit == 0 {
            return 0;
        }
        let found = (rest - below)
            .div_euclid(i128::from(unit))
            .clamp(i128::from(least), i128::from(most));
        rest -= found * i128::from(unit);
        i64::try_from(found).unwrap_or(most)
    };
    let low_points = i128::from(unit.point) * i128::from(scale.least);
    let mut totals = Totals {
        filled: part(unit.minimum, scale.filled, 0, low_points),
        ..Totals::default()
    };
    match priority {
        Priority::BestTotal => {
            totals.points = part(unit.point, scale.most, scale.least, 0);
            totals.people = part(unit.person, scale.people, 0, 0);
            totals.pairs = part(unit.pair, scale.pairs, 0, 0);
        }
        Priority::EveryoneMatched | Priority::Fairest => {
            totals.people = part(unit.person, scale.people, 0, low_points);
            totals.pairs = part(unit.pair, scale.pairs, 0, low_points);
            totals.points = if unit.point == 0 {
                scale.most
            } else {
                part(unit.point, scale.most, scale.least, 0)
            };
        }
    }
    totals
}

/// What pairs reach, forced ones included, people in both roles counted once.
pub(crate) fn totals<S: Source + ?Sized>(
    question: &Question,
    source: &S,
    pairs: &[Cell],
) -> Totals {
    let each = pairs.iter().map(|&(i, j)| ((i, j), source.cell(i, j)));
    sum(question, each)
}

/// What pairs with these points reach.
pub(crate) fn sum(question: &Question, pairs: impl Iterator<Item = (Cell, i32)>) -> Totals {
    let mut totals = Totals::default();
    let mut row = vec![0u32; question.row.len()];
    let mut column = vec![0u32; question.column.len()];
    for ((i, j), points) in pairs {
        row[i as usize] += 1;
        column[j as usize] += 1;
        totals.pairs += 1;
        totals.points += i64::from(points);
    }
    let rows = question.row.iter().zip(&row);
    for (seats, &degree) in rows.chain(question.column.iter().zip(&column)) {
        totals.filled += i64::from(degree.min(seats.min));
        totals.people += i64::from(seats.counts && degree > 0);
    }
    for both in question.coupled.iter().filter(|both| both.counts) {
        let met = row[both.row as usize] > 0 || column[both.column as usize] > 0;
        totals.people += i64::from(met);
    }
    totals
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_outweighs_what_two_steps_can_change_in_all_lesser_parts() {
        for most in [0, 1, 10, 1_000_000] {
            let (point, pair, person, minimum) = by_steps(most, Priority::EveryoneMatched);
            // A step changes `most` points, one pair, two people and two minimum seats.
            let points = 2 * most * point;
            assert!(pair > points);
            assert!(person > 2 * pair + points);
            assert!(minimum > 4 * person + 2 * pair + points);
            let (point, pair, person, minimum) = by_steps(most, Priority::BestTotal);
            assert!(person > 2 * pair);
            assert!(point > 4 * person + 2 * pair);
            assert!(minimum > 2 * most * point);
        }
    }
}
