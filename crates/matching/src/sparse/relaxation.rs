//! People in both roles where a matrix would be too large: seats and points are solved first, as if nobody stood on both sides.
//!
//! What that leaves out only takes answers away, or adds the same to nearly all of them: seats in all, nobody mentoring their own
//! mentor, and that a person counts once. So prices found without it still bound every answer (Lagrangian relaxation). The
//! pairs are then made to keep it all; where that costs nothing the prices prove them best, and where it does the gap says so.

use std::collections::BTreeSet;

use crate::answer::Prices;
use crate::problem::{Cell, Question};
use crate::problem::{FORBIDDEN, Priority, Seats};
use crate::scores::Source;

/// So many rows, and columns, with a seat left are looked at for an exchange.
const LEFT: usize = 16;

/// So many people without a partner are looked at for lower prices.
const ALONE: usize = 1000;

/// No side has more seats than a person has in all.
pub(super) fn cap(question: &mut Question) {
    let mut row = vec![0u32; question.row.len()];
    let mut column = vec![0u32; question.column.len()];
    for &(i, j) in &question.forced {
        row[i as usize] += 1;
        column[j as usize] += 1;
    }
    for both in &question.coupled {
        let (i, j) = (both.row as usize, both.column as usize);
        // What is forced on this side fits into what is left: forced pairs beyond the seats in all were refused (`check_terms`).
        let cap = |seats: &mut Seats, other: u32| {
            let left = both.total.unwrap_or(u32::MAX).saturating_sub(other);
            seats.max = seats.max.min(left);
        };
        cap(&mut question.row[i], column[j]);
        cap(&mut question.column[j], row[i]);
    }
}

/// Of these pairs, forced ones among them, those that keep everything, the best first; and whatever pairs can be had beside them.
pub(super) fn settle<S: Source + ?Sized>(
    question: &Question,
    source: &S,
    pairs: Vec<Cell>,
) -> Vec<Cell> {
    let mut room = Room::new(question);
    for &cell in &question.forced {
        room.take(cell);
    }
    let rest = pairs
        .iter()
        .filter(|cell| question.forced.binary_search(cell).is_err());
    let mut order: Vec<(i32, Cell)> = rest
        .map(|&(i, j)| (source.cell(i, j).saturating_neg(), (i, j)))
        .collect();
    order.sort_unstable();
    for (_, cell) in order {
        if room.fits(cell) {
            room.take(cell);
        }
    }
    if room.taken.len() < pairs.len() {
        let least = match question.priority {
            Priority::BestTotal => 1,
            _ => FORBIDDEN + 1,
        };
        let mut line = vec![FORBIDDEN; question.column.len()];
        for i in 0..source.rows() {
            if room.row[i as usize] == 0 {
                continue;
            }
            source.fill(i, 0..source.columns(), &mut line);
            let mut each: Vec<(i32, u32)> = (0u32..)
                .zip(&line)
                .filter(|&(j, &points)| points >= least && room.fits((i, j)))
                .map(|(j, points)| (points.saturating_neg(), j))
                .collect();
            each.sort_unstable();
            for (_, j) in each {
                if room.fits((i, j)) {
                    room.take((i, j));
                }
            }
        }
        exchange(question, source, &mut room);
    }
    room.taken.into_iter().collect()
}

/// Where a row and a column that may not meet have a seat left, a pair is given up for two others, those with the most points.
fn exchange<S: Source + ?Sized>(question: &Question, source: &S, room: &mut Room<'_>) {
    let rows = (0u32..).zip(&room.row).filter(|(_, left)| **left > 0);
    let rows: Vec<u32> = rows.map(|(i, _)| i).take(LEFT).collect();
    for i in rows {
        let columns = (0u32..).zip(&room.column).filter(|(_, left)| **left > 0);
        let columns: Vec<u32> = columns.map(|(j, _)| j).take(LEFT).collect();
        let mut best: Option<(i64, [Cell; 3])> = None;
        for j in columns {
            let pairs: Vec<Cell> = room.taken.iter().copied().collect();
            let free = |cell: &Cell| question.forced.binary_search(cell).is_err();
            for (a, b) in pairs.into_iter().filter(free) {
                let two = [source.cell(i, b), source.cell(a, j)];
                if two.contains(&FORBIDDEN) {
                    continue;
                }
                let gain =
                    two.into_iter().map(i64::from).sum::<i64>() - i64::from(source.cell(a, b));
                let pays = question.priority != Priority::BestTotal || gain > 0;
                if !pays || best.is_some_and(|(best, _)| gain <= best) {
                    continue;
                }
                room.give((a, b));
                if room.fits((i, b)) {
                    room.take((i, b));
                    if room.fits((a, j)) {
                        best = Some((gain, [(a, b), (i, b), (a, j)]));
                    }
                    room.give((i, b));
                }
                room.take((a, b));
            }
        }
        if let Some((_, [old, one, other])) = best {
            room.give(old);
            room.take(one);
            room.take(other);
        }
    }
}

/// Lowers the prices of people who may meet nobody at all, so that nobody expects them to be paired.
pub(super) fn lower<S: Source + ?Sized>(
    question: &Question,
    source: &S,
    pairs: &[Cell],
    prices: &mut Prices,
) {
    let mut paired = (
        vec![false; question.row.len()],
        vec![false; question.column.len()],
    );
    for &(i, j) in pairs {
        paired.0[i as usize] = true;
        paired.1[j as usize] = true;
    }
    let alone = question.coupled.iter().filter(|both| {
        both.counts && !paired.0[both.row as usize] && !paired.1[both.column as usize]
    });
    let mut line = vec![FORBIDDEN; question.column.len()];
    for both in alone.take(ALONE) {
        source.fill(both.row, 0..source.columns(), &mut line);
        let nobody = line.iter().all(|&points| points == FORBIDDEN)
            && (0..source.rows()).all(|i| source.cell(i, both.column) == FORBIDDEN);
        if nobody {
            let seat = prices.unit.person + prices.unit.minimum;
            prices.rows[both.row as usize] = -seat;
            prices.columns[both.column as usize] = -seat;
        }
    }
}

/// Seats that are left, and pairs that are taken.
struct Room<'a> {
    question: &'a Question,
    row: Vec<u32>,
    column: Vec<u32>,
    /// The person in both roles that each row and column is, and the seats that each such person has left in all.
    of_row: Vec<Option<u32>>,
    of_column: Vec<Option<u32>>,
    left: Vec<u32>,
    taken: BTreeSet<Cell>,
}

impl<'a> Room<'a> {
    fn new(question: &'a Question) -> Self {
        let seats = |seats: &[Seats]| seats.iter().map(|seats| seats.max).collect();
        let mut room = Self {
            question,
            row: seats(&question.row),
            column: seats(&question.column),
            of_row: vec![None; question.row.len()],
            of_column: vec![None; question.column.len()],
            left: Vec::new(),
            taken: BTreeSet::new(),
        };
        for (at, both) in (0u32..).zip(&question.coupled) {
            room.of_row[both.row as usize] = Some(at);
            room.of_column[both.column as usize] = Some(at);
            room.left.push(both.total.unwrap_or(u32::MAX));
        }
        room
    }

    fn people(&self, (i, j): Cell) -> [Option<u32>; 2] {
        [self.of_row[i as usize], self.of_column[j as usize]]
    }

    fn fits(&self, cell: Cell) -> bool {
        let people = self.people(cell);
        let seats = self.row[cell.0 as usize] > 0 && self.column[cell.1 as usize] > 0;
        let mut left = people.iter().flatten();
        let back = || match people {
            [Some(one), Some(other)] if self.question.one_way => {
                let coupled = &self.question.coupled;
                let back = (coupled[other as usize].row, coupled[one as usize].column);
                self.taken.contains(&back)
            }
            _ => false,
        };
        seats
            && left.all(|&at| self.left[at as usize] > 0)
            && !self.taken.contains(&cell)
            && !back()
    }

    fn give(&mut self, cell: Cell) {
        if self.taken.remove(&cell) {
            for at in self.people(cell).into_iter().flatten() {
                let left = &mut self.left[at as usize];
                *left = left.saturating_add(1);
            }
            self.row[cell.0 as usize] += 1;
            self.column[cell.1 as usize] += 1;
        }
    }

    fn take(&mut self, cell: Cell) {
        for at in self.people(cell).into_iter().flatten() {
            let left = &mut self.left[at as usize];
            *left = left.saturating_sub(1);
        }
        for seats in [
            &mut self.row[cell.0 as usize],
            &mut self.column[cell.1 as usize],
        ] {
            *seats = seats.saturating_sub(1);
        }
        self.taken.insert(cell);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::objective::Unit;
    use crate::problem::Coupled;
    use crate::scores::Dense;

    /// Three people in both roles, each with two seats in all.
    fn question() -> Question {
        let seats = Seats {
            min: 0,
            max: 3,
            counts: false,
        };
        let both = |at: u32| Coupled {
            row: at,
            column: at,
            total: Some(2),
            counts: true,
        };
        Question {
            row: vec![seats; 3],
            column: vec![seats; 3],
            coupled: (0..3).map(both).collect(),
            ..Question::default()
        }
    }

    #[test]
    fn a_side_keeps_the_seats_in_all_but_those_forced_on_the_other() {
        let mut question = question();
        question.forced = vec![(0, 1), (0, 2)];
        cap(&mut question);
        let max = |seats: &[Seats]| seats.iter().map(|seats| seats.max).collect::<Vec<_>>();
        assert_eq!(max(&question.row), [2, 1, 1]);
        assert_eq!(max(&question.column), [0, 2, 2]);
    }

    #[test]
    fn who_may_meet_nobody_costs_nothing_on_either_side_and_nobody_else_is_touched() {
        const NO: i32 = FORBIDDEN;
        // The first may meet nobody; the second and third may meet each other, and are not paired.
        let points = [NO, NO, NO, NO, NO, 5, NO, 5, NO];
        let source = Dense::new(3, 3, &points).expect("nine numbers");
        let mut prices = Prices {
            rows: vec![7; 3],
            columns: vec![7; 3],
            unit: Unit {
                minimum: 1000,
                person: 100,
                pair: 10,
                point: 1,
            },
            ..Prices::default()
        };
        lower(&question(), &source, &[], &mut prices);
        assert_eq!(prices.rows, [-1100, 7, 7]);
        assert_eq!(prices.columns, [-1100, 7, 7]);
        // Whoever is paired keeps their price.
        prices.rows = vec![7; 3];
        lower(&question(), &source, &[(0, 1)], &mut prices);
        assert_eq!(prices.rows, [7; 3]);
    }
}
