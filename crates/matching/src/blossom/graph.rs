//! The general graph of people with one seat each: rows and columns merged into vertices.

use super::blossoms::{NONE, Priced};
use super::matching::Edge;
use crate::answer::Prices;
use crate::objective::Unit;
use crate::odd_sets::OddSet;
use crate::problem::{Cell, Question};
use crate::problem::{Coupled, Seats};
use crate::scores::Source;

/// People with one seat each.
#[derive(Clone, Debug)]
pub(super) struct Graph {
    /// Who each row and column is.
    pub of_row: Vec<u32>,
    pub of_column: Vec<u32>,
    /// The row and column of each person.
    row: Vec<u32>,
    column: Vec<u32>,
    /// What a person with a partner is worth.
    worth: Vec<i64>,
    /// Rows and columns with a free seat.
    pub open_row: Vec<bool>,
    pub open_column: Vec<bool>,
    unit: Unit,
    /// The price of a seat that is not free: more than any pair is worth.
    dear: i64,
}

/// Whether everybody has one seat, and somebody's is shared by both sides.
pub(crate) fn applies(question: &Question, cell: impl Fn(u32, u32) -> bool) -> bool {
    let Question {
        row,
        column,
        coupled,
        ..
    } = question;
    let shared = |both: &Coupled| {
        let (one, other) = (&row[both.row as usize], &column[both.column as usize]);
        // Seats of different worth on the two sides have no one price.
        let alike = one.max == 0
            || other.max == 0
            || ((one.min > 0) == (other.min > 0) && one.counts == other.counts);
        both.total.is_some_and(|total| total <= 1) && alike && !cell(both.row, both.column)
    };
    let single = |seats: &[Seats], both: &dyn Fn(&Coupled) -> u32| {
        let mut alone = vec![true; seats.len()];
        for coupled in coupled {
            alone[both(coupled) as usize] = false;
        }
        seats
            .iter()
            .zip(alone)
            .all(|(seats, alone)| seats.max <= 1 || !alone)
    };
    // Two exclusive cells that share a person exclude each other anyway; others are not for this method.
    let mut of_column: Vec<usize> = (row.len()..row.len() + column.len()).collect();
    for both in coupled {
        of_column[both.column as usize] = both.row as usize;
    }
    let people = |(i, j): Cell| [i as usize, of_column[j as usize]];
    let near = |&(one, other): &(Cell, Cell)| {
        people(one)
            .iter()
            .any(|person| people(other).contains(person))
    };
    !coupled.is_empty()
        && question.exclusive.iter().all(near)
        && single(row, &|both| both.row)
        && single(column, &|both| both.column)
        && coupled.iter().all(shared)
}

impl Graph {
    /// Of a question to which this applies. `most` is the most points that a pair may have.
    pub fn new(question: &Question, unit: Unit, most: i32) -> Self {
        let seat = |seats: &Seats| {
            let person = if seats.counts { unit.person } else { 0 };
            person + if seats.min > 0 { unit.minimum } else { 0 }
        };
        let open =
            |seats: &[Seats]| -> Vec<bool> { seats.iter().map(|seats| seats.max > 0).collect() };
        let rows = question.row.len() as u32;
        let mut graph = Self {
            of_row: (0..rows).collect(),
            of_column: vec![NONE; question.column.len()],
            row: (0..rows).collect(),
            column: vec![NONE; rows as usize],
            worth: question.row.iter().map(seat).collect(),
            open_row: open(&question.row),
            open_column: open(&question.column),
            unit,
            dear: 0,
        };
        for both in &question.coupled {
            let (i, j) = (both.row as usize, both.column as usize);
            graph.of_column[j] = both.row;
            graph.column[i] = both.column;
            if !graph.open_row[i] {
                graph.worth[i] = seat(&question.column[j]);
            }
            if both.counts {
                graph.worth[i] += unit.person;
            }
            if both.total == Some(0) {
                graph.open_row[i] = false;
                graph.open_column[j] = false;
            }
        }
        for (j, seats) in (0u32..).zip(&question.column) {
            if graph.of_column[j as usize] == NONE {
                graph.of_column[j as usize] = graph.worth.len() as u32;
                graph.worth.push(seat(seats));
                graph.row.push(NONE);
                graph.column.push(j);
            }
        }
        for &(i, j) in &question.forced {
            for person in [graph.of_row[i as usize], graph.of_column[j as usize]] {
                let (row, column) = graph.places(person);
                if let Some(row) = row {
                    graph.open_row[row] = false;
                }
                if let Some(column) = column {
                    graph.open_column[column] = false;
                }
            }
        }
        let worth = graph.worth.iter().max().copied().unwrap_or(0);
        graph.dear = unit.pair + unit.point * i64::from(most.max(0)) + 2 * worth;
        graph
    }

    pub fn people(&self) -> usize {
        self.worth.len()
    }

    /// A cell as an edge.
    pub fn edge(&self, row: u32, column: u32, points: i32) -> Edge {
        let (one, other) = (self.of_row[row as usize], self.of_column[column as usize]);
        let worth = self.worth[one as usize] + self.worth[other as usize];
        let pair = self.unit.pair + self.unit.point * i64::from(points);
        Edge::new(one, other, pair + worth)
    }

    /// The better way round for two people.
    pub fn cell<S: Source + ?Sized>(&self, source: &S, one: u32, other: u32) -> Option<(u32, u32)> {
        let way = |one: u32, other: u32| {
            let (row, column) = (self.places(one).0?, self.places(other).1?);
            let open = self.open_row[row] && self.open_column[column];
            let points = source.cell(row as u32, column as u32);
            (open && points != crate::problem::FORBIDDEN)
                .then_some((points, (row as u32, column as u32)))
        };
        match (way(one, other), way(other, one)) {
            (Some(there), Some(back)) if back.0 > there.0 => Some(back.1),
            (there, back) => there.or(back).map(|(_, cell)| cell),
        }
    }

    /// People's prices as those of rows and columns.
    pub fn sides(&self, prices: &[i64]) -> (Vec<i64>, Vec<i64>) {
        let side = |people: &[u32], open: &[bool]| {
            let each = people.iter().zip(open).map(|(&person, &open)| {
                let price = if open {
                    prices[person as usize]
                } else {
                    self.dear
                };
                price - self.worth[person as usize]
            });
            each.collect()
        };
        (
            side(&self.of_row, &self.open_row),
            side(&self.of_column, &self.open_column),
        )
    }

    /// Prices of people and of sets, each set after the one it lies in, as a proof holds them.
    pub fn prices(&self, prices: &[i64], priced: &Priced) -> Prices {
        let (rows, columns) = self.sides(prices);
        let each = priced.sets.iter().map(|&(price, within)| OddSet {
            within,
            price,
            ..OddSet::default()
        });
        let mut sets: Vec<OddSet> = each.collect();
        for (person, home) in (0u32..).zip(&priced.home) {
            let Some(home) = home else { continue };
            let (row, column) = self.places(person);
            let set = &mut sets[*home as usize];
            set.rows.extend(row.map(|row| row as u32));
            set.columns.extend(column.map(|column| column as u32));
        }
        Prices {
            rows,
            columns,
            unit: self.unit,
            sets,
        }
    }

    fn places(&self, person: u32) -> (Option<usize>, Option<usize>) {
        let place = |at: u32| (at != NONE).then_some(at as usize);
        (
            place(self.row[person as usize]),
            place(self.column[person as usize]),
        )
    }
}
