//! Laws of the certificate, on problems so small that every set of pairs can be looked at: whatever the prices, no allowed set is worth
//! more than the bound.
#![allow(clippy::unwrap_used, reason = "a failure of the test")]

mod common;

use std::collections::BTreeSet;

use common::Draw;
use matching::certify::{self, Both, Cell, FORBIDDEN, OddSet, Priced, Problem, Side, Unit};

/// A whole question with prices.
#[derive(Clone, Debug)]
struct Case {
    row: Vec<Side>,
    column: Vec<Side>,
    points: Vec<i32>,
    forced: Vec<Cell>,
    both: Vec<Both>,
    exclusive: Vec<(Cell, Cell)>,
    unit: Unit,
    u: Vec<i64>,
    v: Vec<i64>,
    sets: Vec<OddSet>,
}

impl Case {
    fn problem(&self) -> Problem<'_> {
        Problem {
            row: &self.row,
            column: &self.column,
            forced: &self.forced,
            both: &self.both,
            exclusive: &self.exclusive,
        }
    }

    fn cell(&self, i: u32, j: u32) -> Option<i32> {
        let points = self.points[i as usize * self.column.len() + j as usize];
        (points != FORBIDDEN).then_some(points)
    }

    fn bound(&self) -> Option<i128> {
        let priced = Priced {
            problem: self.problem(),
            unit: self.unit,
            u: &self.u,
            v: &self.v,
            sets: &self.sets,
        };
        certify::bound(priced, |i, j| self.cell(i, j))
    }

    fn value(&self, pairs: &[Cell]) -> Option<i128> {
        certify::value(&self.problem(), |i, j| self.cell(i, j), self.unit, pairs)
    }

    /// What a set of pairs is worth by the words of the documentation; `None` where it is not allowed.
    fn worth(&self, pairs: &BTreeSet<Cell>) -> Option<i128> {
        let of_row = |i: usize| pairs.iter().filter(|(row, _)| *row as usize == i).count() as u32;
        let of_column = |j: usize| pairs.iter().filter(|(_, at)| *at as usize == j).count() as u32;
        let mut worth = 0i128;
        for &(i, j) in pairs {
            worth += self.unit.pair + self.unit.point * i128::from(self.cell(i, j)?);
        }
        let rows = self
            .row
            .iter()
            .enumerate()
            .map(|(i, side)| (side, of_row(i)));
        let columns = self.column.iter().enumerate();
        for (side, filled) in rows.chain(columns.map(|(j, side)| (side, of_column(j)))) {
            if filled > side.max {
                return None;
            }
            worth += self.unit.minimum * i128::from(filled.min(side.min));
            if side.counts && filled > 0 {
                worth += self.unit.person;
            }
        }
        for person in &self.both {
            let filled = of_row(person.row as usize) + of_column(person.column as usize);
            if person.total.is_some_and(|most| filled > most) {
                return None;
            }
            if person.counts && filled > 0 {
                worth += self.unit.person;
            }
        }
        let rivals = |(one, other): &(Cell, Cell)| pairs.contains(one) && pairs.contains(other);
        let allowed = self.forced.iter().all(|cell| pairs.contains(cell))
            && !self.exclusive.iter().any(rivals);
        allowed.then_some(worth)
    }

    /// Every set of pairs that the seats of rows and columns leave.
    fn every_set(&self, look: &mut dyn FnMut(&BTreeSet<Cell>)) {
        fn grow(
            case: &Case,
            at: usize,
            now: &mut BTreeSet<Cell>,
            look: &mut dyn FnMut(&BTreeSet<Cell>),
        ) {
            let columns = case.column.len();
            if at == case.points.len() {
                look(now);
                return;
            }
            grow(case, at + 1, now, look);
            let (i, j) = ((at / columns) as u32, (at % columns) as u32);
            let full = now.iter().filter(|(row, _)| *row == i).count() as u32
                >= case.row[i as usize].max
                || now.iter().filter(|(_, to)| *to == j).count() as u32
                    >= case.column[j as usize].max;
            if case.cell(i, j).is_some() && !full {
                now.insert((i, j));
                grow(case, at + 1, now, look);
                now.remove(&(i, j));
            }
        }
        grow(self, 0, &mut BTreeSet::new(), look);
    }

    /// The law, and that `value` says what the documentation says. Answers how many allowed sets there were.
    fn hold(&self) -> usize {
        let Some(bound) = self.bound() else {
            return 0;
        };
        let (mut allowed, mut best) = (0, i128::MIN);
        self.every_set(&mut |pairs| {
            let listed: Vec<Cell> = pairs.iter().copied().collect();
            let worth = self.worth(pairs);
            assert_eq!(self.value(&listed), worth, "{pairs:?} of {self:?}");
            if let Some(worth) = worth {
                allowed += 1;
                best = best.max(worth);
            }
        });
        assert!(
            allowed == 0 || best <= bound,
            "{best} above {bound}: {self:?}"
        );
        allowed
    }
}

fn side(draw: &mut Draw) -> Side {
    let max = draw.below(3) as u32;
    Side {
        min: draw.below(u64::from(max) + 1) as u32,
        max,
        counts: draw.percent(60),
    }
}

/// Points and prices of one magnitude, or prices at the edge of what 64 bits hold.
fn price(draw: &mut Draw, huge: bool) -> i64 {
    let small = draw.below(61) as i64 - 30;
    match (huge, draw.below(3)) {
        (true, 0) => (1 << 61) + small,
        (true, 1) => -(1 << 61) + small,
        (true, _) => (1 << 62) + small,
        _ => small,
    }
}

fn case(draw: &mut Draw, huge: bool) -> Case {
    let (rows, columns) = (1 + draw.below(3) as usize, 1 + draw.below(3) as usize);
    let row: Vec<Side> = (0..rows).map(|_| side(draw)).collect();
    let column: Vec<Side> = (0..columns).map(|_| side(draw)).collect();
    let points: Vec<i32> = (0..rows * columns)
        .map(|_| match draw.percent(25) {
            true => FORBIDDEN,
            false => draw.below(21) as i32 - 8,
        })
        .collect();
    let mut cells: Vec<Cell> = (0..rows as u32)
        .flat_map(|i| (0..columns as u32).map(move |j| (i, j)))
        .filter(|(i, j)| points[*i as usize * columns + *j as usize] != FORBIDDEN)
        .collect();
    let mut take = |draw: &mut Draw| match cells.is_empty() {
        true => None,
        false => Some(cells.swap_remove(draw.below(cells.len() as u64) as usize)),
    };
    let forced = if draw.percent(30) {
        take(draw).into_iter().collect()
    } else {
        Vec::new()
    };
    let exclusive = if draw.percent(40) {
        take(draw).zip(take(draw)).into_iter().collect()
    } else {
        Vec::new()
    };
    let both = if draw.percent(50) {
        vec![Both {
            row: draw.below(rows as u64) as u32,
            column: draw.below(columns as u64) as u32,
            total: draw.percent(60).then(|| draw.below(3) as u32),
            counts: draw.percent(50),
        }]
    } else {
        Vec::new()
    };
    Case {
        u: row.iter().map(|_| price(draw, huge)).collect(),
        v: column.iter().map(|_| price(draw, huge)).collect(),
        row,
        column,
        points,
        forced,
        both,
        exclusive,
        unit: Unit {
            minimum: draw.below(60).into(),
            person: draw.below(40).into(),
            pair: draw.below(20).into(),
            point: 1 + i128::from(draw.below(4)),
        },
        sets: Vec::new(),
    }
}

/// Everybody is a row and a column with one seat in all, and odd sets of people have prices.
fn one_seat(draw: &mut Draw) -> Case {
    let people = 3 + draw.below(2) as u32;
    let n = people as usize;
    let one = Side {
        min: 0,
        max: 1,
        counts: false,
    };
    let mut points: Vec<i32> = (0..n * n).map(|_| draw.below(12) as i32).collect();
    for i in 0..n {
        points[i * n + i] = FORBIDDEN;
    }
    let left_out = draw.below(u64::from(people)) as u32;
    let members: Vec<u32> = match people {
        3 => (0..3).collect(),
        _ => (0..4).filter(|person| *person != left_out).collect(),
    };
    Case {
        row: vec![one; n],
        column: vec![one; n],
        points,
        forced: Vec::new(),
        both: (0..people)
            .map(|person| Both {
                row: person,
                column: person,
                total: Some(1),
                counts: draw.percent(50),
            })
            .collect(),
        exclusive: Vec::new(),
        unit: Unit {
            minimum: 0,
            person: draw.below(10).into(),
            pair: draw.below(10).into(),
            point: 1,
        },
        u: (0..n).map(|_| draw.below(12) as i64 - 3).collect(),
        v: (0..n).map(|_| draw.below(12) as i64 - 3).collect(),
        sets: vec![OddSet {
            rows: members.clone(),
            columns: members,
            within: None,
            price: 1 + draw.below(10) as i64,
        }],
    }
}

#[test]
fn whatever_the_prices_no_set_of_pairs_is_worth_more_than_the_bound() {
    let mut draw = Draw(1);
    let (mut sets, mut bounded) = (0, 0);
    for _ in 0..4_000 {
        let found = case(&mut draw, false).hold();
        sets += found;
        bounded += usize::from(found > 0);
    }
    assert!(
        sets > 8_000 && bounded > 3_000,
        "{sets} sets of {bounded} cases"
    );
}

#[test]
fn prices_at_the_edge_of_64_bits_are_added_without_a_loss() {
    let mut draw = Draw(2);
    let bounded = (0..600)
        .filter(|_| case(&mut draw, true).hold() > 0)
        .count();
    assert!(bounded > 350, "{bounded} cases");
}

#[test]
fn a_priced_odd_set_bounds_what_its_people_can_do_among_themselves() {
    let mut draw = Draw(3);
    let (mut bounded, mut telling) = (0, 0);
    for _ in 0..800 {
        let case = one_seat(&mut draw);
        bounded += usize::from(case.hold() > 0);
        let without = Case {
            sets: Vec::new(),
            ..case.clone()
        };
        telling += usize::from(case.bound() < without.bound());
    }
    assert!(
        bounded > 700 && telling > 100,
        "{bounded} cases, {telling} of them bounded better"
    );
}

/// Two rows and two columns of one seat each, with points on the diagonal alone.
fn diagonal(forced: &[Cell], exclusive: &[(Cell, Cell)]) -> Case {
    let side = Side {
        min: 0,
        max: 1,
        counts: false,
    };
    Case {
        row: vec![side; 2],
        column: vec![side; 2],
        points: vec![5, FORBIDDEN, FORBIDDEN, 9],
        forced: forced.to_vec(),
        both: Vec::new(),
        exclusive: exclusive.to_vec(),
        unit: Unit {
            point: 1,
            ..Unit::default()
        },
        u: vec![5, 0],
        v: vec![0, 0],
        sets: Vec::new(),
    }
}

#[test]
fn a_pair_outside_the_problem_has_no_value() {
    let case = diagonal(&[], &[]);
    assert_eq!(case.value(&[(0, 0), (1, 1)]), Some(14));
    for outside in [(2, 0), (0, 2), (2, 2)] {
        assert_eq!(case.value(&[outside]), None, "{outside:?}");
    }
}

#[test]
fn a_forced_cell_leaves_its_rival_nothing() {
    let cells = ((0, 0), (1, 1));
    let free = diagonal(&[], &[cells]);
    assert_eq!(
        free.bound(),
        Some(14),
        "prices of 5, and a profit of 9 for the better of the two"
    );
    let forced = diagonal(&[(0, 0)], &[cells]);
    assert_eq!(forced.value(&[(0, 0)]), Some(5));
    assert_eq!(forced.bound(), Some(5));
}
