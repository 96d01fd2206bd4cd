//! The assignment question in numbers, and its validation.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::Error;

/// The points of a cell whose pair may not exist.
pub const FORBIDDEN: i32 = i32::MIN;

/// A cell: a row and a column.
pub type Cell = (u32, u32);

/// What "better" means. All are lexicographic, and filling minimum seats comes before everything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Priority {
    /// People with a partner, then pairs, then points.
    #[default]
    EveryoneMatched,
    /// Points, then people, then pairs.
    BestTotal,
    /// People, then pairs, then the fewest pairs at the worst points, at the next worst, and so on.
    Fairest,
}

/// The seats of one row or column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seats {
    /// Seats that are filled before anything else is asked for.
    pub min: u32,
    /// Seats there are.
    pub max: u32,
    /// The first filled seat adds a person to the objective. Leave it off for both sides of a [`Coupled`] person.
    pub counts: bool,
}

/// A row and a column that are one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coupled {
    /// Row index.
    pub row: u32,
    /// Column index.
    pub column: u32,
    /// Seats in all, over both sides; absent: each side has its own.
    pub total: Option<u32>,
    /// One person, counted once when either side has a filled seat.
    pub counts: bool,
}

/// A whole question in numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instance {
    /// Number of rows.
    pub rows: u32,
    /// Number of columns.
    pub columns: u32,
    /// Row-major, `rows * columns`; [`FORBIDDEN`] where no pair may exist. A pair exists at most once.
    pub points: Vec<i32>,
    /// One for each row.
    pub row: Vec<Seats>,
    /// One for each column.
    pub column: Vec<Seats>,
    /// Pairs that must exist; their cells must not be forbidden and must fit the seats.
    pub forced: Vec<(u32, u32)>,
    /// People who are a row and a column; each row and each column at most once.
    pub coupled: Vec<Coupled>,
    /// Of each two cells at most one may become a pair; each cell stands in at most one entry.
    pub exclusive: Vec<((u32, u32), (u32, u32))>,
    /// What "better" means.
    pub priority: Priority,
}

/// A whole question in numbers, but for the points.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// One for each row.
    pub row: Vec<Seats>,
    /// One for each column.
    pub column: Vec<Seats>,
    /// Pairs that must exist; their cells must not be forbidden and must fit the seats.
    pub forced: Vec<Cell>,
    /// People who are a row and a column; each row and each column at most once.
    pub coupled: Vec<Coupled>,
    /// Of each two cells at most one may become a pair; each cell stands in at most one entry.
    pub exclusive: Vec<(Cell, Cell)>,
    /// Nobody mentors their own mentor: of two cells that are each other's way back, by [`Question::coupled`], at most one may
    /// become a pair. For questions that are too large to name all such cells as exclusive.
    pub one_way: bool,
    /// What "better" means.
    pub priority: Priority,
}

/// All of a question but its points.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Terms<'a> {
    pub row: &'a [Seats],
    pub column: &'a [Seats],
    pub forced: &'a [Cell],
    pub coupled: &'a [Coupled],
    pub exclusive: &'a [(Cell, Cell)],
}

/// Whether an instance makes sense.
pub(crate) fn check(instance: &Instance) -> Result<(), Error> {
    let cells = u64::from(instance.rows) * u64::from(instance.columns);
    if instance.points.len() as u64 != cells {
        return Err(Error::new(
            "points-length",
            format!(
                "There are {} points for {} rows and {} columns.",
                instance.points.len(),
                instance.rows,
                instance.columns
            ),
            "Give one number for each row and column, row after row.",
        )
        .fact("points", instance.points.len())
        .fact("rows", instance.rows)
        .fact("columns", instance.columns));
    }
    let terms = Terms {
        row: &instance.row,
        column: &instance.column,
        forced: &instance.forced,
        coupled: &instance.coupled,
        exclusive: &instance.exclusive,
    };
    check_terms(terms, (instance.rows, instance.columns), |i, j| {
        instance.points[i as usize * instance.columns as usize + j as usize]
    })
}

/// Whether a question makes sense; `cell` gives the points of cells within it.
pub(crate) fn check_terms(
    instance: Terms<'_>,
    (rows, columns): (u32, u32),
    cell: impl Fn(u32, u32) -> i32,
) -> Result<(), Error> {
    let fail =
        |code: &'static str, message: String, advice: &str| Err(Error::new(code, message, advice));
    if instance.row.len() != rows as usize || instance.column.len() != columns as usize {
        return fail(
            "capacity-length",
            "The seats do not match the number of rows and columns.".into(),
            "Give seats for each row and each column.",
        );
    }
    if instance
        .row
        .iter()
        .chain(instance.column)
        .any(|seats| seats.min > seats.max)
    {
        return fail(
            "capacity-range",
            "A minimum number of seats is above its maximum.".into(),
            "Lower the minimum or raise the maximum.",
        );
    }
    let inside = |&(i, j): &(u32, u32)| i < rows && j < columns;
    let mut row = vec![0u32; rows as usize];
    let mut column = vec![0u32; columns as usize];
    let pairs = instance.exclusive.iter().flat_map(|(one, two)| [one, two]);
    let coupled = instance.coupled.iter().map(|both| (both.row, both.column));
    if !instance.forced.iter().chain(pairs).all(inside)
        || !coupled.clone().all(|place| inside(&place))
    {
        return fail(
            "index-out-of-range",
            "A row or column that does not exist is named.".into(),
            "Count rows and columns from 0.",
        );
    }
    for &(i, j) in instance.forced {
        if cell(i, j) == FORBIDDEN {
            return Err(Error::new(
                "forced-forbidden",
                format!("The pair of row {i} and column {j} is both forced and forbidden."),
                "Give the cell points, or do not force it.",
            )
            .fact("row", i)
            .fact("column", j));
        }
        row[i as usize] += 1;
        column[j as usize] += 1;
    }
    let over = |seats: &[Seats], used: &[u32]| {
        seats
            .iter()
            .zip(used)
            .any(|(seats, &used)| used > seats.max)
    };
    let shared = instance.coupled.iter().any(|both| {
        both.total
            .is_some_and(|total| row[both.row as usize] + column[both.column as usize] > total)
    });
    if over(instance.row, &row) || over(instance.column, &column) || shared {
        return fail(
            "forced-exceeds-seats",
            "The forced pairs need more seats than there are.".into(),
            "Force fewer pairs, or add seats.",
        );
    }
    let mut rows = BTreeSet::new();
    let mut columns = BTreeSet::new();
    for both in instance.coupled {
        let counted =
            instance.row[both.row as usize].counts || instance.column[both.column as usize].counts;
        if !rows.insert(both.row) || !columns.insert(both.column) || (both.counts && counted) {
            return fail(
                "coupled-twice",
                "A row or column belongs to more than one person, or a person is counted twice."
                    .into(),
                "Name each row and column in one coupling, and count the person there only.",
            );
        }
    }
    let mut cells = BTreeSet::new();
    for &(one, two) in instance.exclusive {
        if one == two || !cells.insert(one) || !cells.insert(two) {
            return fail(
                "exclusive-twice",
                "A pair is excluded by more than one other pair.".into(),
                "Name each pair in one exclusion.",
            );
        }
        if instance.forced.contains(&one) && instance.forced.contains(&two) {
            return fail(
                "forced-exclusive",
                "Two forced pairs exclude each other.".into(),
                "Force one of them only.",
            );
        }
    }
    Ok(())
}
