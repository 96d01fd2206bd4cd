//! Laws of the certificate, on problems so small that every set of pairs can be looked at: whatever the prices, no allowed set is worth
//! more than the bound.
#![allow(clippy::unwrap_used, reason = "a failure of the test")]

mod common;

use std::collections::BTreeSet;

use common::Draw;
use matching::certify::{
    self, Both, Bounding, Cell, Chain, FORBIDDEN, OddSet, Pass, Priced, Problem, Side, Sum, Unit,
};
use matching::scores::Dense;

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

    fn priced(&self) -> Priced<'_> {
        Priced {
            problem: self.problem(),
            unit: self.unit,
            u: &self.u,
            v: &self.v,
            sets: &self.sets,
        }
    }

    fn bound(&self) -> Option<i128> {
        certify::bound(self.priced(), |i, j| self.cell(i, j))
    }

    /// The same from a source, so many cells at a time; it knows no odd sets.
    fn bound_by_source(&self, budget: u64) -> Option<i128> {
        let (rows, columns) = (self.row.len() as u32, self.column.len() as u32);
        let source = Dense::new(rows, columns, &self.points).unwrap();
        let pass = Pass::new(&self.problem(), self.unit, &self.u, &self.v);
        let mut sum = Sum::new(0..pass.strip().rows.len());
        let total = loop {
            let (mut left, before) = (budget, sum.next());
            if let Some(total) = pass.strip().step(&source, &mut sum, &mut left) {
                break total;
            }
            assert!(left == 0 && sum.next() > before, "a step that goes nowhere");
        };
        assert_eq!(sum.next(), pass.strip().rows.len());
        pass.bound(&source, total)
    }

    /// The members of a set, with those of the sets that lie in it.
    fn members(&self, set: usize, of: impl Fn(&OddSet) -> &[u32]) -> BTreeSet<u32> {
        let inside = |mut at: usize| loop {
            match self.sets[at].within {
                _ if at == set => break true,
                Some(within) => at = within as usize,
                None => break false,
            }
        };
        let each = (0..self.sets.len()).filter(|at| inside(*at));
        each.flat_map(|at| of(&self.sets[at]).to_vec()).collect()
    }

    /// The bound by its definition: each sum at the greatest of its terms, and half of each odd set's people times its price.
    fn plain_bound(&self) -> Option<i128> {
        let mut total = 0i128;
        let sets: Vec<(BTreeSet<u32>, BTreeSet<u32>, i64)> = (0..self.sets.len())
            .map(|set| {
                let (rows, columns) = (
                    self.members(set, |set| &set.rows),
                    self.members(set, |set| &set.columns),
                );
                (rows, columns, self.sets[set].price)
            })
            .collect();
        let profit = |(i, j): Cell| -> Option<i128> {
            let worth = self.unit.pair + self.unit.point * i128::from(self.cell(i, j)?);
            let within = sets
                .iter()
                .filter(|set| set.0.contains(&i) && set.1.contains(&j));
            let sets: i128 = within.map(|set| i128::from(set.2)).sum();
            Some(worth - i128::from(self.u[i as usize]) - i128::from(self.v[j as usize]) - sets)
        };
        for i in 0..self.row.len() as u32 {
            for j in 0..self.column.len() as u32 {
                let rival = |pair: &(Cell, Cell)| pair.0 == (i, j) || pair.1 == (i, j);
                if self.forced.contains(&(i, j)) {
                    total += profit((i, j))?;
                } else if !self.exclusive.iter().any(rival) {
                    total += profit((i, j)).unwrap_or(0).max(0);
                }
            }
        }
        for (one, other) in &self.exclusive {
            if !self.forced.contains(one) && !self.forced.contains(other) {
                let best = profit(*one).max(profit(*other)).unwrap_or(0);
                total += best.max(0);
            }
        }
        let once = |counts: bool, filled: u32| {
            if counts && filled > 0 {
                self.unit.person
            } else {
                0
            }
        };
        let seats = |side: &Side, price: i64, filled: u32| {
            self.unit.minimum * i128::from(filled.min(side.min))
                + once(side.counts, filled)
                + i128::from(price) * i128::from(filled)
        };
        let (rows, columns) = (self.row.len() as u32, self.column.len() as u32);
        let of_row = |i: u32| {
            let least = self.forced.iter().filter(|cell| cell.0 == i).count() as u32;
            let side = &self.row[i as usize];
            (least..=side.max.min(columns)).map(move |n| (n, seats(side, self.u[i as usize], n)))
        };
        let of_column = |j: u32| {
            let least = self.forced.iter().filter(|cell| cell.1 == j).count() as u32;
            let side = &self.column[j as usize];
            (least..=side.max.min(rows)).map(move |n| (n, seats(side, self.v[j as usize], n)))
        };
        for i in (0..rows).filter(|i| self.both.iter().all(|person| person.row != *i)) {
            total += of_row(i).map(|(_, worth)| worth).max()?;
        }
        for j in (0..columns).filter(|j| self.both.iter().all(|person| person.column != *j)) {
            total += of_column(j).map(|(_, worth)| worth).max()?;
        }
        for person in &self.both {
            let mut best = None;
            for (a, x) in of_row(person.row) {
                for (b, y) in of_column(person.column) {
                    if person.total.is_none_or(|most| a + b <= most) {
                        best = best.max(Some(x + y + once(person.counts, a + b)));
                    }
                }
            }
            total += best?;
        }
        for (rows, columns, price) in &sets {
            let both = |person: &&Both| rows.contains(&person.row);
            let people = rows.len() + columns.len() - self.both.iter().filter(both).count();
            total += i128::from(*price) * (people / 2) as i128;
        }
        Some(total)
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
        assert_eq!(self.bound(), self.plain_bound(), "{self:?}");
        if self.sets.is_empty() {
            for budget in [1, u64::MAX] {
                assert_eq!(self.bound_by_source(budget), self.bound(), "{self:?}");
            }
        }
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
    match (huge, draw.below(5)) {
        (true, 0) => (1 << 61) + small,
        (true, 1) => -(1 << 61) + small,
        (true, 2) => i64::MAX - 30 + small,
        (true, 3) => i64::MIN + 30 + small,
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
        .filter(|_| {
            let mut case = case(&mut draw, true);
            // Points whose products need more than 64 bits, with prices of any size.
            if draw.percent(40) {
                case.unit.point <<= 45;
                for points in case
                    .points
                    .iter_mut()
                    .filter(|points| **points != FORBIDDEN)
                {
                    *points <<= 24;
                }
                if draw.percent(50) {
                    case.u.iter_mut().for_each(|price| *price %= 100);
                    case.v.iter_mut().for_each(|price| *price %= 100);
                }
            }
            case.hold() > 0
        })
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

/// One seat, which alone is worth nothing.
const SEAT: Side = Side {
    min: 0,
    max: 1,
    counts: false,
};

/// Two rows and two columns of one seat each, with points on the diagonal alone.
fn diagonal(forced: &[Cell], exclusive: &[(Cell, Cell)]) -> Case {
    Case {
        row: vec![SEAT; 2],
        column: vec![SEAT; 2],
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

/// Three people within five, all with one seat: the inner set has a price of its own, and pays that of the outer one as well.
fn nested() -> Case {
    let mut draw = Draw(11);
    let n = 5;
    let one = Side {
        min: 0,
        max: 1,
        counts: true,
    };
    let mut points: Vec<i32> = (0..n * n).map(|_| draw.below(12) as i32).collect();
    for i in 0..n {
        points[i * n + i] = FORBIDDEN;
    }
    let set = |members: &[u32], within, price| OddSet {
        rows: members.to_vec(),
        columns: members.to_vec(),
        within,
        price,
    };
    Case {
        row: vec![one; n],
        column: vec![one; n],
        points,
        forced: Vec::new(),
        both: (0..n as u32)
            .map(|person| Both {
                row: person,
                column: person,
                total: Some(1),
                counts: false,
            })
            .collect(),
        exclusive: Vec::new(),
        unit: Unit {
            minimum: 0,
            person: 3,
            pair: 2,
            point: 1,
        },
        u: vec![2, 0, 1, 3, 1],
        v: vec![1, 2, 0, 1, 0],
        sets: vec![set(&[0, 1], None, 2), set(&[2, 3, 4], Some(0), 3)],
    }
}

#[test]
fn sets_within_sets_pay_both_prices() {
    let case = nested();
    assert_eq!(case.bound(), case.plain_bound());
    assert!(case.bound().is_some());
    // The other order of naming: the inner set must come after the one that it lies in.
    let mut wrong = nested();
    wrong.sets.swap(0, 1);
    wrong.sets[0].within = Some(1);
    wrong.sets[1].within = None;
    assert_eq!(wrong.bound(), None);
}

#[test]
fn odd_sets_that_are_none_prove_nothing() {
    let refused = |what: &str, change: &dyn Fn(&mut Case)| {
        let mut case = nested();
        change(&mut case);
        assert_eq!(case.bound(), None, "{what}");
    };
    let fine = |what: &str, change: &dyn Fn(&mut Case)| {
        let mut case = nested();
        change(&mut case);
        assert_eq!(case.bound(), case.plain_bound(), "{what}");
        assert!(case.bound().is_some(), "{what}");
    };
    refused("no price", &|case| case.sets[0].price = 0);
    refused("a negative price", &|case| case.sets[1].price = -1);
    refused("a huge price", &|case| case.sets[0].price = 1 << 60);
    refused("huge prices together", &|case| {
        case.sets[0].price = 1 << 59;
        case.sets[1].price = 1 << 59;
    });
    fine("large prices", &|case| {
        case.sets[0].price = (1 << 59) - 1;
        case.sets[1].price = 1 << 59;
    });
    refused("a huge price of a column", &|case| case.v[0] = 1 << 60);
    refused("and below 0", &|case| case.v[4] = -(1 << 60));
    fine("a large price of a column", &|case| {
        case.v[0] = (1 << 60) - 1
    });
    refused("two people", &|case| {
        case.sets[1].rows.pop();
        case.sets[1].columns.pop();
    });
    refused("one person", &|case| {
        case.sets.truncate(1);
        case.sets[0].rows.pop();
        case.sets[0].columns.pop();
    });
    refused("a row in two sets", &|case| case.sets[1].rows[0] = 0);
    refused("a column in two sets", &|case| case.sets[1].columns[0] = 0);
    refused("a row outside", &|case| case.sets[1].rows[0] = 5);
    refused("a column outside", &|case| case.sets[1].columns[0] = 5);
    refused("a set within none", &|case| case.sets[1].within = Some(2));
    refused("within itself", &|case| case.sets[1].within = Some(1));
    refused("two seats in all", &|case| case.both[3].total = Some(2));
    refused("any number of seats", &|case| case.both[0].total = None);
    refused("a person with half in the set", &|case| {
        case.both[4].column = 0;
        case.both[0].column = 4;
    });
    refused("a row that is somebody else with two seats", &|case| {
        case.both.pop();
        case.row[4].max = 2;
        case.sets[1].columns.pop();
    });
    fine("a row that is nobody else, with one seat", &|case| {
        case.both.pop();
        case.sets[1].columns.pop();
    });
    refused("a column that is nobody else, with two", &|case| {
        case.both.pop();
        case.column[4].max = 2;
        case.sets[1].rows.pop();
    });
    fine(
        "people outside every set may have what they like",
        &|case| {
            case.sets.pop();
            case.sets[0].rows = vec![0, 1, 2];
            case.sets[0].columns = vec![0, 1, 2];
            case.both[3].total = None;
            case.row[3].max = 3;
            case.column[4].max = 3;
        },
    );
    refused(
        "four people, three of them in a set of their own",
        &|case| {
            case.sets[0].rows.pop();
            case.sets[0].columns.pop();
        },
    );
    fine(
        "a person with one seat in all, whatever the places hold",
        &|case| {
            case.row[2].max = 3;
            case.column[0].max = 3;
        },
    );
    fine(
        "a row and a column outside every set, of nobody else",
        &|case| {
            case.sets.pop();
            case.sets[0].rows = vec![0, 1, 2];
            case.sets[0].columns = vec![0, 1, 2];
            case.both.remove(3);
            case.row[3].max = 3;
            case.column[3].max = 3;
        },
    );
}

#[test]
fn a_problem_that_contradicts_itself_has_no_bound() {
    let both = |row, column| Both {
        row,
        column,
        total: None,
        counts: false,
    };
    let refused = |what: &str, change: &dyn Fn(&mut Case)| {
        let mut case = diagonal(&[], &[]);
        assert_eq!(case.bound(), Some(14));
        change(&mut case);
        assert_eq!(case.bound(), None, "{what}");
        assert_eq!(case.bound_by_source(u64::MAX), None, "{what}");
    };
    refused("a price more for the rows", &|case| case.u.push(0));
    refused("a price less for the columns", &|case| {
        case.v.pop();
    });
    refused("a forced cell outside", &|case| case.forced.push((0, 2)));
    refused("a forced row outside", &|case| case.forced.push((2, 0)));
    refused("a forced cell that is not allowed", &|case| {
        case.forced.push((0, 1))
    });
    refused("more forced than seats", &|case| {
        case.points = vec![1; 4];
        case.forced.extend([(0, 0), (0, 1)]);
    });
    let one = ((0, 0), (1, 1));
    refused("a cell in two exclusions", &|case| {
        case.exclusive.extend([one, ((0, 0), (0, 1))]);
    });
    refused("and as the other of both", &|case| {
        case.exclusive.extend([one, ((0, 1), (1, 1))]);
    });
    refused("an exclusion outside", &|case| {
        case.exclusive.push(((0, 0), (2, 0)))
    });
    refused("a person outside the rows", &|case| {
        case.both.push(both(2, 0))
    });
    refused("a person outside the columns", &|case| {
        case.both.push(both(0, 2))
    });
    refused("a row of two people", &|case| {
        case.both.extend([both(0, 0), both(0, 1)]);
    });
    refused("a column of two people", &|case| {
        case.both.extend([both(0, 0), both(1, 0)]);
    });
}

#[test]
fn rows_come_one_after_the_other_and_all_of_them() {
    let case = diagonal(&[], &[]);
    let priced = case.priced();
    let mut bounding = Bounding::new(priced).unwrap();
    assert_eq!(bounding.row(priced, &[5]), None, "a cell is missing");
    assert_eq!(
        bounding.row(priced, &[5, FORBIDDEN, 1]),
        None,
        "a cell too many"
    );
    assert_eq!(bounding.row(priced, &[5, FORBIDDEN]), Some(()));
    assert_eq!(bounding.clone().finish(priced), None, "a row is missing");
    assert_eq!(bounding.row(priced, &[FORBIDDEN, 9]), Some(()));
    assert_eq!(bounding.clone().finish(priced), Some(14));
    assert_eq!(bounding.row(priced, &[5, 5]), None, "a row too many");

    let pass = Pass::new(&case.problem(), case.unit, &case.u, &case.v);
    for (rows, columns) in [(1, 2), (2, 1), (3, 2), (2, 3)] {
        let points = vec![1; (rows * columns) as usize];
        let other = Dense::new(rows, columns, &points).unwrap();
        assert!(!pass.strip().fits(&other));
        assert_eq!(pass.bound(&other, 0), None);
    }
    let source = Dense::new(2, 2, &case.points).unwrap();
    assert!(pass.strip().fits(&source));
    let mut strip = pass.strip().clone();
    strip.rows.push(2);
    assert!(!strip.fits(&source), "a row that is none");
    let cell = |i: u32, j: u32| case.points[(i * 2 + j) as usize];
    assert_eq!(pass.value(&[(0, 0), (1, 1)], cell), Some(14));
    assert_eq!(pass.value(&[(0, 1)], cell), None, "not allowed");
}

#[test]
fn pairs_that_are_not_allowed_have_no_value() {
    let mut case = diagonal(&[], &[]);
    case.points = vec![5, 1, 2, 9];
    assert_eq!(case.value(&[(0, 0), (0, 0)]), None, "the same pair twice");
    assert_eq!(
        case.value(&[(0, 0), (0, 1)]),
        None,
        "a row with one seat twice"
    );
    assert_eq!(
        case.value(&[(0, 0), (1, 0)]),
        None,
        "a column with one seat twice"
    );
    case.forced = vec![(1, 1)];
    assert_eq!(case.value(&[(0, 0)]), None, "without the forced pair");
    assert_eq!(case.value(&[(1, 1)]), Some(9));
    case.exclusive = vec![((0, 0), (1, 1))];
    assert_eq!(
        case.value(&[(0, 0), (1, 1)]),
        None,
        "two that exclude each other"
    );
    case.both = vec![Both {
        row: 5,
        column: 0,
        total: None,
        counts: true,
    }];
    assert_eq!(case.value(&[(1, 1)]), None, "a person outside");
}

/// More rows and columns than are looked at together, with prices whole points apart, near and far, within and beyond 16 bits.
fn wide(draw: &mut Draw) -> Case {
    let (rows, columns) = (
        draw.among(&[3, 40, 300]) as usize,
        draw.among(&[2, 30, 1500]) as usize,
    );
    let columns = if rows == 300 {
        columns.min(30)
    } else {
        columns
    };
    let one = Side {
        min: 0,
        max: 1,
        counts: true,
    };
    let point = draw.among(&[0, 1, 3, 1000]) as i64;
    let spread = draw.among(&[20, 3000, 60_000]);
    let points = (0..rows * columns)
        .map(|_| match draw.percent(10) {
            true => FORBIDDEN,
            false => draw.below(spread) as i32 - spread as i32 / 4,
        })
        .collect();
    let apart = draw.among(&[1, 5, 5000]);
    let (off, far) = (draw.percent(50), draw.percent(30));
    let mut price = |step: i64| {
        let whole = draw.below(apart) as i64 * step;
        let rest = if off { draw.below(4) as i64 } else { 0 };
        let more = match far && draw.percent(20) {
            true => [1 << 45, -(1 << 45), 40_000 * step][draw.below(3) as usize],
            false => 0,
        };
        whole + rest + more
    };
    Case {
        u: (0..rows).map(|_| price(point)).collect(),
        v: (0..columns).map(|_| price(point)).collect(),
        row: vec![one; rows],
        column: vec![one; columns],
        points,
        forced: Vec::new(),
        both: Vec::new(),
        exclusive: Vec::new(),
        unit: Unit {
            minimum: 0,
            person: 7,
            pair: draw.among(&[0, 10, 100_000]).into(),
            point: point.into(),
        },
        sets: Vec::new(),
    }
}

#[test]
fn the_bound_from_a_source_is_the_bound() {
    let mut draw = Draw(5);
    for _ in 0..120 {
        let case = wide(&mut draw);
        let bound = case.bound();
        assert!(bound.is_some());
        assert_eq!(bound, case.plain_bound());
        for budget in [5000, u64::MAX] {
            assert_eq!(case.bound_by_source(budget), bound);
        }
    }
}

type Prices = (Vec<i64>, Vec<i64>);

/// Whether the chain is a proof, by the words of the module: lists of worths, part by part, compared by their first difference.
fn plain_leximin(case: &Case, stages: &[Prices], pairs: &[Cell]) -> bool {
    if case.value(pairs).is_none() {
        return false;
    }
    let (rows, columns) = (case.row.len() as u32, case.column.len() as u32);
    let price = |at: usize, (i, j): Cell| {
        i128::from(stages[at].0[i as usize]) + i128::from(stages[at].1[j as usize])
    };
    let first = |(i, j): Cell| {
        case.unit.pair - i128::from(case.u[i as usize]) - i128::from(case.v[j as usize])
    };
    // Each stage is about the worst points of pairs that gain nothing before it.
    let mut values: Vec<i32> = Vec::new();
    let worth = |values: &[i32], at: usize, points: i32| match values[at].cmp(&points) {
        std::cmp::Ordering::Equal => -1,
        std::cmp::Ordering::Greater if !values[..at].contains(&points) => i128::MIN / 2,
        _ => 0,
    };
    let gain = |values: &[i32], cell: Cell| -> Option<Vec<i128>> {
        let points = case.cell(cell.0, cell.1)?;
        let parts = (0..values.len()).map(|at| worth(values, at, points) - price(at, cell));
        Some([first(cell)].into_iter().chain(parts).collect())
    };
    let own: Vec<Cell> = pairs
        .iter()
        .copied()
        .filter(|cell| !case.forced.contains(cell))
        .collect();
    let open = |values: &[i32]| -> Vec<i32> {
        let nothing = |cell: &&Cell| {
            gain(values, **cell).is_some_and(|gain| gain.iter().all(|part| *part == 0))
        };
        let points = own
            .iter()
            .filter(nothing)
            .filter_map(|cell| case.cell(cell.0, cell.1));
        points
            .filter(|points| values.last().is_none_or(|last| points > last))
            .collect()
    };
    for _ in stages {
        let Some(worst) = open(&values).into_iter().min() else {
            return false;
        };
        values.push(worst);
    }
    let zero = vec![0; stages.len() + 1];
    if !open(&values).is_empty()
        || own
            .iter()
            .any(|cell| gain(&values, *cell) < Some(zero.clone()))
    {
        return false;
    }
    let all = (0..rows).flat_map(|i| (0..columns).map(move |j| (i, j)));
    for cell in all.filter(|cell| !case.forced.contains(cell) && !pairs.contains(cell)) {
        let rival = case.exclusive.iter().any(|(a, b)| *a == cell || *b == cell);
        if !rival && gain(&values, cell).is_some_and(|gain| gain > zero) {
            return false;
        }
    }
    for (one, other) in &case.exclusive {
        if case.forced.contains(one) || case.forced.contains(other) {
            continue;
        }
        let chosen = [one, other].into_iter().find(|cell| pairs.contains(cell));
        let made = chosen.map_or(Some(zero.clone()), |cell| gain(&values, *cell));
        if [
            gain(&values, *one),
            gain(&values, *other),
            Some(zero.clone()),
        ]
        .into_iter()
        .max()
            != Some(made)
        {
            return false;
        }
    }
    // Seats: worth and price in the first part, price alone in the others.
    let once = |counts: bool, filled: u32| {
        if counts && filled > 0 {
            case.unit.person
        } else {
            0
        }
    };
    let seats = |side: &Side, filled: u32, prices: &dyn Fn(usize) -> i64| -> Vec<i128> {
        let first =
            case.unit.minimum * i128::from(filled.min(side.min)) + once(side.counts, filled);
        let parts = (0..=stages.len()).map(|at| i128::from(prices(at)) * i128::from(filled));
        parts
            .enumerate()
            .map(|(at, part)| if at == 0 { part + first } else { part })
            .collect()
    };
    let of_row = |i: u32, filled: u32| {
        let prices = |at: usize| match at {
            0 => case.u[i as usize],
            _ => stages[at - 1].0[i as usize],
        };
        seats(&case.row[i as usize], filled, &prices)
    };
    let of_column = |j: u32, filled: u32| {
        let prices = |at: usize| match at {
            0 => case.v[j as usize],
            _ => stages[at - 1].1[j as usize],
        };
        seats(&case.column[j as usize], filled, &prices)
    };
    let forced =
        |of: &dyn Fn(&Cell) -> bool| case.forced.iter().filter(|cell| of(cell)).count() as u32;
    let filled = |of: &dyn Fn(&Cell) -> bool| pairs.iter().filter(|cell| of(cell)).count() as u32;
    let of_rows = |i: u32| {
        let row = move |cell: &Cell| cell.0 == i;
        (
            forced(&row)..=case.row[i as usize].max.min(columns),
            filled(&row),
        )
    };
    let of_columns = |j: u32| {
        let column = move |cell: &Cell| cell.1 == j;
        (
            forced(&column)..=case.column[j as usize].max.min(rows),
            filled(&column),
        )
    };
    let rows_alone = (0..rows).filter(|i| case.both.iter().all(|person| person.row != *i));
    for i in rows_alone {
        let (mut every, own) = of_rows(i);
        if every.any(|filled| of_row(i, filled) > of_row(i, own)) {
            return false;
        }
    }
    let columns_alone = (0..columns).filter(|j| case.both.iter().all(|person| person.column != *j));
    for j in columns_alone {
        let (mut every, own) = of_columns(j);
        if every.any(|filled| of_column(j, filled) > of_column(j, own)) {
            return false;
        }
    }
    case.both.iter().all(|person| {
        let ((rows, own_row), (columns, own_column)) =
            (of_rows(person.row), of_columns(person.column));
        let worth = |a: u32, b: u32| {
            let (x, y) = (of_row(person.row, a), of_column(person.column, b));
            let mut sum: Vec<i128> = x.iter().zip(y).map(|(x, y)| x + y).collect();
            sum[0] += once(person.counts, a + b);
            sum
        };
        let own = worth(own_row, own_column);
        rows.into_iter().all(|a| {
            columns
                .clone()
                .all(|b| person.total.is_some_and(|most| a + b > most) || worth(a, b) <= own)
        })
    })
}

/// Whether the chain of these prices proves the pairs.
fn chain_proves(case: &Case, stages: &[Prices], pairs: &[Cell]) -> bool {
    let slices: Vec<(&[i64], &[i64])> = stages.iter().map(|(u, v)| (&u[..], &v[..])).collect();
    let chain = Chain {
        unit: case.unit,
        first: (&case.u, &case.v),
        stages: &slices,
    };
    certify::leximin(&case.problem(), |i, j| case.cell(i, j), chain, pairs)
}

#[test]
fn a_chain_is_a_proof_where_its_definition_says_so() {
    let mut draw = Draw(21);
    let (mut proofs, mut with_stages, mut special) = (0, 0, 0);
    for _ in 0..120_000 {
        let mut case = case(&mut draw, false);
        let most = draw.among(&[2, 3, 4, 9]) as usize;
        if case.points.len() > most {
            continue;
        }
        // Mostly pairs alone count, at prices that are likely to fit.
        let plain = draw.percent(80);
        case.unit = Unit {
            minimum: if plain { 0 } else { draw.below(2).into() },
            person: if plain { 0 } else { draw.below(2).into() },
            pair: if plain { 1 } else { draw.below(2).into() },
            point: 0,
        };
        for points in case
            .points
            .iter_mut()
            .filter(|points| **points != FORBIDDEN)
        {
            *points = points.rem_euclid(2);
        }
        let (rows, columns) = (case.row.len(), case.column.len());
        let prices = |draw: &mut Draw, rare: i64, common: i64| -> Prices {
            let mut near = || match draw.below(8) {
                0 => rare,
                1..4 => common,
                _ => 0,
            };
            (
                (0..rows).map(|_| near()).collect(),
                (0..columns).map(|_| near()).collect(),
            )
        };
        (case.u, case.v) = prices(&mut draw, -1, 1);
        let stages: Vec<Prices> = (0..draw.below(4))
            .map(|_| prices(&mut draw, 1, -1))
            .collect();
        let mut pairs = case.forced.clone();
        for i in 0..case.row.len() as u32 {
            for j in 0..case.column.len() as u32 {
                let gain = case.unit.pair - i128::from(case.u[i as usize] + case.v[j as usize]);
                let chance = [10, 60, 90][(gain.clamp(-1, 1) + 1) as usize];
                if draw.percent(chance) && case.cell(i, j).is_some() && !pairs.contains(&(i, j)) {
                    pairs.push((i, j));
                }
            }
        }
        let found = chain_proves(&case, &stages, &pairs);
        assert_eq!(
            found,
            plain_leximin(&case, &stages, &pairs),
            "{case:?} {stages:?} {pairs:?}"
        );
        proofs += usize::from(found);
        with_stages += usize::from(found && !stages.is_empty());
        special += usize::from(found && !(case.exclusive.is_empty() && case.both.is_empty()));
    }
    assert!(
        proofs > 1000 && with_stages > 50 && special > 500,
        "{proofs} {with_stages} {special}"
    );
}

#[test]
fn a_forced_cell_leaves_its_rival_out_of_a_chain() {
    let mut case = diagonal(&[(0, 0)], &[((0, 0), (1, 1))]);
    case.unit = Unit {
        pair: 1,
        ..Unit::default()
    };
    // The second pair would be worth one more than it costs and the forced one four less; the second can never be made.
    let pairs = [(0, 0)];
    assert!(plain_leximin(&case, &[], &pairs));
    assert!(chain_proves(&case, &[], &pairs));
    let free = Case {
        exclusive: Vec::new(),
        ..case.clone()
    };
    assert!(!chain_proves(&free, &[], &pairs));
}

#[test]
fn somebody_in_both_roles_counts_once_in_a_chain_with_a_seat_in_either() {
    let case = Case {
        row: vec![SEAT],
        column: vec![SEAT; 2],
        points: vec![FORBIDDEN, 5],
        forced: Vec::new(),
        both: vec![Both {
            row: 0,
            column: 0,
            total: Some(1),
            counts: true,
        }],
        exclusive: Vec::new(),
        unit: Unit {
            pair: 1,
            person: 1,
            ..Unit::default()
        },
        u: vec![1],
        v: vec![0, 0],
        sets: Vec::new(),
    };
    // A seat in both roles would pay at the stage, and is one too many.
    let stages = [(vec![-1], vec![1, 0])];
    let pairs = [(0, 1)];
    assert!(plain_leximin(&case, &stages, &pairs));
    assert!(chain_proves(&case, &stages, &pairs));
}

/// Where all people have one seat, a pair that would gain nothing at one stage may still gain at the next.
#[test]
fn later_stages_decide_what_gains_nothing_before() {
    let mut draw = Draw(22);
    let (mut proofs, mut refused) = (0, 0);
    for _ in 0..60_000 {
        let size = 2 + draw.below(2) as usize;
        let points: Vec<i32> = (0..size * size).map(|_| draw.below(3) as i32).collect();
        let own: Vec<i32> = (0..size).map(|at| points[at * size + at]).collect();
        // A stage for each value of the pairs made, at prices by which these gain nothing.
        let stages: Vec<Prices> = own
            .iter()
            .copied()
            .collect::<BTreeSet<_>>()
            .into_iter()
            .map(|worst| {
                let v: Vec<i64> = (0..size)
                    .map(|_| i64::from(draw.below(2) == 0) - i64::from(draw.below(3) == 0))
                    .collect();
                let u = own
                    .iter()
                    .zip(&v)
                    .map(|(own, v)| -i64::from(*own == worst) - v);
                (u.collect(), v)
            })
            .collect();
        let case = Case {
            row: vec![SEAT; size],
            column: vec![SEAT; size],
            points,
            forced: Vec::new(),
            both: Vec::new(),
            // Of some pairs that are made, a rival may be worth as much or less, and not more.
            exclusive: [((0, 0), (1, 0)), ((1, 1), (0, 1))][..draw.below(3) as usize].to_vec(),
            unit: Unit {
                pair: 1,
                ..Unit::default()
            },
            u: vec![1; size],
            v: vec![0; size],
            sets: Vec::new(),
        };
        let pairs: Vec<Cell> = (0..size as u32).map(|at| (at, at)).collect();
        let found = chain_proves(&case, &stages, &pairs);
        assert_eq!(
            found,
            plain_leximin(&case, &stages, &pairs),
            "{case:?} {stages:?}"
        );
        if found {
            proofs += 1;
        } else {
            refused += 1;
        }
    }
    assert!(proofs > 100 && refused > 100, "{proofs} {refused}");
}

#[test]
fn a_budget_is_of_cells() {
    // Ten rows of three columns whose prices are no whole points apart: looked at one by one.
    let row = vec![SEAT; 10];
    let column = vec![SEAT; 3];
    let problem = Problem {
        row: &row,
        column: &column,
        forced: &[],
        both: &[],
        exclusive: &[],
    };
    let points = vec![0; 30];
    let source = Dense::new(10, 3, &points).unwrap();
    let unit = Unit {
        pair: 20,
        ..Unit::default()
    };
    let u: Vec<i64> = (0..10).collect();
    let pass = Pass::new(&problem, unit, &u, &[0; 3]);
    let mut sum = Sum::new(0..10);
    let mut budget = 24;
    assert_eq!(pass.strip().step(&source, &mut sum, &mut budget), None);
    assert_eq!((sum.next(), budget), (8, 0));
    // Spent to the last cell, and done all the same.
    budget = 6;
    let total = 3 * (20 * 10 - 45);
    assert_eq!(
        pass.strip().step(&source, &mut sum, &mut budget),
        Some(total)
    );
    assert_eq!((sum.next(), budget), (10, 0));
    // With points of 1 they are whole points apart, and looked at together.
    let pass = Pass::new(&problem, Unit { point: 1, ..unit }, &u, &[0; 3]);
    let (mut sum, mut budget) = (Sum::new(0..10), 1);
    assert_eq!(
        pass.strip().step(&source, &mut sum, &mut budget),
        Some(total)
    );
}

#[test]
fn rows_whole_points_apart_are_looked_at_together_as_far_as_it_is_worth_it() {
    // How many rows the first step takes, of rows with these prices and points of 3.
    let first = |u: &[i64]| {
        let row = vec![SEAT; u.len()];
        let problem = Problem {
            row: &row,
            column: &[SEAT],
            forced: &[],
            both: &[],
            exclusive: &[],
        };
        let points = vec![0; u.len()];
        let source = Dense::new(u.len() as u32, 1, &points).unwrap();
        let unit = Unit {
            point: 3,
            ..Unit::default()
        };
        let pass = Pass::new(&problem, unit, u, &[0]);
        let mut sum = Sum::new(0..u.len());
        pass.strip().step(&source, &mut sum, &mut 1);
        sum.next()
    };
    assert_eq!(first(&[7; 300]), 256);
    assert_eq!(first(&[1, 4, 7, 7, 10]), 5);
    assert_eq!(first(&[1, 4, 8]), 2, "a third of a point more");
    assert_eq!(first(&[0, 3 * 4095]), 2);
    assert_eq!(first(&[0, 3 * 4096]), 1);
    assert_eq!(first(&[i64::MIN, i64::MIN + 3, i64::MAX]), 2);
}

#[test]
fn points_and_prices_beyond_16_bits_count_in_full() {
    let mut case = diagonal(&[], &[]);
    case.row.pop();
    case.column.pop();
    case.v = vec![0];
    case.points = vec![45_000];
    for price in [-40_000, 0, 32_766, 32_767, 32_768, 40_000, 45_000, 50_000] {
        // A seat at its price, and what the pair is worth beyond it.
        case.u = vec![price];
        let bound = i128::from(price.max(0) + (45_000 - price).max(0));
        assert_eq!(case.bound(), Some(bound));
        assert_eq!(case.bound_by_source(u64::MAX), Some(bound), "{price}");
    }
}
