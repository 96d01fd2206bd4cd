//! Checks a proof, and shares no code with what made it: numbers in, numbers out, plain loops, wide integers.
//!
//! For **any** prices the bound below holds (Lagrangian relaxation): whatever pairs are chosen, their value is
//! `sum over pairs of (worth - u - v)  +  sum over nodes of (worth of the filled seats + price x filled seats)`,
//! and each sum is at most the sum of its greatest terms. So an answer whose value equals the bound is best.

use std::collections::{BTreeMap, BTreeSet};

/// The seats of a row or column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Side {
    /// Seats worth filling before anything else.
    pub min: u32,
    /// Seats there are.
    pub max: u32,
    /// The first filled seat adds a person.
    pub counts: bool,
}

/// A row and a column that are one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Both {
    /// Row index.
    pub row: u32,
    /// Column index.
    pub column: u32,
    /// Seats in all; absent: each side its own.
    pub total: Option<u32>,
    /// Counted once when either side has a filled seat.
    pub counts: bool,
}

/// Everything but the points.
#[derive(Clone, Copy, Debug)]
pub struct Problem<'a> {
    /// One for each row.
    pub row: &'a [Side],
    /// One for each column.
    pub column: &'a [Side],
    /// Pairs that must exist, each named once.
    pub forced: &'a [(u32, u32)],
    /// People on both sides.
    pub both: &'a [Both],
    /// Of each two cells at most one may be a pair; each cell is named once.
    pub exclusive: &'a [((u32, u32), (u32, u32))],
}

/// What each part of the objective is worth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unit {
    /// A filled seat up to a minimum.
    pub minimum: i128,
    /// A person with a partner.
    pub person: i128,
    /// A pair.
    pub pair: i128,
    /// A point.
    pub point: i128,
}

/// A number that the value of no set of pairs exceeds. `points` gives a cell's points, `None` where no pair may be; `u` and `v`
/// are the prices of rows and columns. Looks at every cell once.
///
/// Returns `None` when the prices do not match the problem in number, or the forced pairs do not fit it.
pub fn bound(
    problem: &Problem<'_>,
    mut points: impl FnMut(u32, u32) -> Option<i32>,
    unit: Unit,
    u: &[i64],
    v: &[i64],
) -> Option<i128> {
    if u.len() != problem.row.len() || v.len() != problem.column.len() {
        return None;
    }
    let terms = Terms::of(problem)?;
    let mut total = 0i128;
    let mut kept: BTreeMap<(u32, u32), i128> = BTreeMap::new();
    for (i, &row_price) in (0u32..).zip(u) {
        for (j, &column_price) in (0u32..).zip(v) {
            let Some(points) = points(i, j) else {
                if terms.forced.contains(&(i, j)) {
                    return None;
                }
                continue;
            };
            let profit = unit.pair + unit.point * i128::from(points)
                - i128::from(row_price)
                - i128::from(column_price);
            if terms.forced.contains(&(i, j)) {
                total += profit;
            } else if terms.rival.contains_key(&(i, j)) {
                kept.insert((i, j), profit.max(0));
            } else if profit > 0 {
                total += profit;
            }
        }
    }
    for &(one, other) in problem.exclusive {
        let a = kept.get(&one).copied().unwrap_or(0);
        let b = kept.get(&other).copied().unwrap_or(0);
        // A forced cell leaves its rival nothing.
        if !terms.forced.contains(&one) && !terms.forced.contains(&other) {
            total += a.max(b);
        }
    }
    let seat = |side: &Side, number: u32| -> i128 {
        let mut worth = 0;
        if number <= side.min {
            worth += unit.minimum;
        }
        if number == 1 && side.counts {
            worth += unit.person;
        }
        worth
    };
    let rows = problem.row.iter().zip(u).zip(&terms.row_forced);
    let columns = problem.column.iter().zip(v).zip(&terms.column_forced);
    for (i, ((side, &price), &least)) in (0u32..).zip(rows) {
        if !terms.joint_rows.contains(&i) {
            total += best(&worths(side, least, terms.across_rows, price, seat))?;
        }
    }
    for (j, ((side, &price), &least)) in (0u32..).zip(columns) {
        if !terms.joint_columns.contains(&j) {
            total += best(&worths(side, least, terms.across_columns, price, seat))?;
        }
    }
    for person in problem.both {
        let (i, j) = (person.row as usize, person.column as usize);
        let a = worths(
            &problem.row[i],
            terms.row_forced[i],
            terms.across_rows,
            u[i],
            seat,
        );
        let b = worths(
            &problem.column[j],
            terms.column_forced[j],
            terms.across_columns,
            v[j],
            seat,
        );
        total += together(&a, &b, person, unit.person)?;
    }
    Some(total)
}

/// The value of a set of pairs, or `None` when it is not allowed: a cell without points, a pair twice, too many seats, a forced
/// pair missing, two exclusive ones present.
pub fn value(
    problem: &Problem<'_>,
    mut points: impl FnMut(u32, u32) -> Option<i32>,
    unit: Unit,
    pairs: &[(u32, u32)],
) -> Option<i128> {
    let mut seen = BTreeSet::new();
    let mut row = vec![0u32; problem.row.len()];
    let mut column = vec![0u32; problem.column.len()];
    let mut total = 0i128;
    for &(i, j) in pairs {
        if i as usize >= row.len() || j as usize >= column.len() || !seen.insert((i, j)) {
            return None;
        }
        row[i as usize] += 1;
        column[j as usize] += 1;
        total += unit.pair + unit.point * i128::from(points(i, j)?);
    }
    if !problem.forced.iter().all(|cell| seen.contains(cell))
        || problem
            .exclusive
            .iter()
            .any(|(one, two)| seen.contains(one) && seen.contains(two))
    {
        return None;
    }
    for (sides, degrees) in [(problem.row, &row), (problem.column, &column)] {
        for (side, &degree) in sides.iter().zip(degrees) {
            if degree > side.max {
                return None;
            }
            total += unit.minimum * i128::from(degree.min(side.min));
            if side.counts && degree > 0 {
                total += unit.person;
            }
        }
    }
    for person in problem.both {
        let used = row
            .get(person.row as usize)?
            .checked_add(*column.get(person.column as usize)?)?;
        if person.total.is_some_and(|total| used > total) {
            return None;
        }
        if person.counts && used > 0 {
            total += unit.person;
        }
    }
    Some(total)
}

/// What both directions of the bound need to know of the links.
struct Terms {
    forced: BTreeSet<(u32, u32)>,
    rival: BTreeMap<(u32, u32), (u32, u32)>,
    row_forced: Vec<u32>,
    column_forced: Vec<u32>,
    joint_rows: BTreeSet<u32>,
    joint_columns: BTreeSet<u32>,
    across_rows: u32,
    across_columns: u32,
}

impl Terms {
    fn of(problem: &Problem<'_>) -> Option<Self> {
        let mut terms = Self {
            forced: problem.forced.iter().copied().collect(),
            rival: BTreeMap::new(),
            row_forced: vec![0; problem.row.len()],
            column_forced: vec![0; problem.column.len()],
            joint_rows: BTreeSet::new(),
            joint_columns: BTreeSet::new(),
            across_rows: u32::try_from(problem.column.len()).ok()?,
            across_columns: u32::try_from(problem.row.len()).ok()?,
        };
        for &(i, j) in &terms.forced {
            *terms.row_forced.get_mut(i as usize)? += 1;
            *terms.column_forced.get_mut(j as usize)? += 1;
        }
        for &(one, other) in problem.exclusive {
            // A cell in two exclusions would be counted wrongly below.
            if terms.rival.insert(one, other).is_some() || terms.rival.insert(other, one).is_some()
            {
                return None;
            }
        }
        for person in problem.both {
            let known = (person.row as usize) < problem.row.len()
                && (person.column as usize) < problem.column.len();
            if !known
                || !terms.joint_rows.insert(person.row)
                || !terms.joint_columns.insert(person.column)
            {
                return None;
            }
        }
        Some(terms)
    }
}

/// Worth plus price of each number of seats from 0; `None` where forced pairs need more.
fn worths(
    side: &Side,
    least: u32,
    across: u32,
    price: i64,
    seat: impl Fn(&Side, u32) -> i128,
) -> Vec<Option<i128>> {
    let mut sum = 0i128;
    let mut list = Vec::new();
    for number in 0..=side.max.min(across) {
        if number > 0 {
            sum += seat(side, number) + i128::from(price);
        }
        list.push(if number < least { None } else { Some(sum) });
    }
    list
}

fn best(worths: &[Option<i128>]) -> Option<i128> {
    worths.iter().flatten().max().copied()
}

/// The most that both sides of one person can bring together.
fn together(a: &[Option<i128>], b: &[Option<i128>], person: &Both, unit: i128) -> Option<i128> {
    let once = if person.counts { unit } else { 0 };
    // The best of 0..=t on the column's side, and of 1..=t.
    let running = |from: usize| {
        let mut top: Option<i128> = None;
        let mut list = Vec::new();
        for (seats, worth) in b.iter().enumerate() {
            if seats >= from {
                top = top.max(*worth);
            }
            list.push(top);
        }
        list
    };
    let (from_none, from_one) = (running(0), running(1));
    let mut most: Option<i128> = None;
    for (seats, worth) in (0u32..).zip(a) {
        let Some(worth) = worth else { continue };
        let left = match person.total {
            Some(total) if seats > total => break,
            Some(total) => ((total - seats) as usize).min(b.len() - 1),
            None => b.len() - 1,
        };
        let options = if seats > 0 {
            [from_none[left].map(|rest| worth + rest + once), None]
        } else {
            [
                b[0].map(|rest| worth + rest),
                from_one[left].map(|rest| worth + rest + once),
            ]
        };
        for option in options {
            most = most.max(option);
        }
    }
    most
}
