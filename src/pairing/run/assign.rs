//! The package's `assign`: a dense matrix of points in, pairs and their certificate out.

use serde::{Deserialize, Deserializer, Serialize};

use crate::Error;
use crate::pairing::{Bound, Certificate, CertificateKind};
use crate::words::say;

pub use matching::answer::{Answer, Phase, Prices};
pub use matching::dense::{Losses, Progress, Search, forbid, force};
pub use matching::objective::{Totals, Unit};
pub use matching::odd_sets::OddSet;
pub use matching::problem::{Coupled, FORBIDDEN, Instance, Priority, Seats};

/// A dense question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AssignRequest {
    /// Number of rows.
    pub rows: u32,
    /// Number of columns.
    pub columns: u32,
    /// Row-major, `rows * columns`; whole numbers, negative allowed; NaN (or null) where no pair may exist.
    #[serde(deserialize_with = "numbers")]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Float64Array"))]
    pub points: Vec<f64>,
    /// One for each row; absent: one seat each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "(number | [number, number])[]"))]
    pub row_capacity: Option<Vec<Capacity>>,
    /// One for each column; absent: one seat each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "(number | [number, number])[]"))]
    pub column_capacity: Option<Vec<Capacity>>,
    /// What "better" means; every row and every column counts as a person.
    #[serde(default)]
    #[cfg_attr(
        target_arch = "wasm32",
        tsify(type = "\"everyone-matched\" | \"best-total\" | \"fairest\"")
    )]
    pub priority: Priority,
}

/// Seats of a row or column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Capacity {
    /// At most this many.
    Most(u32),
    /// `[min, max]`; a minimum is met as far as possible, before anything else.
    Range(u32, u32),
}

/// The best set of pairs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Assignment {
    /// Row and column of each pair, sorted.
    pub pairs: Vec<(u32, u32)>,
    /// Points in all.
    pub total: i64,
    /// Number of pairs.
    pub matched: u32,
    /// The proof; `mentors` are the rows, `mentees` the columns.
    pub certificate: Certificate,
}

/// Finds the best set of pairs in a dense matrix of points, with the prices that prove it.
///
/// ```
/// use viceversa::pairing::assign::{assign, AssignRequest, Priority};
/// let request = AssignRequest {
///     rows: 2,
///     columns: 2,
///     points: vec![8.0, 7.0, 6.0, f64::NAN],
///     row_capacity: None,
///     column_capacity: None,
///     priority: Priority::EveryoneMatched,
/// };
/// let answer = assign(&request)?;
/// assert_eq!(answer.pairs, [(0, 1), (1, 0)]);
/// assert_eq!(answer.total, 13);
/// assert!(answer.certificate.optimal);
/// # Ok::<(), viceversa::Error>(())
/// ```
///
/// # Errors
/// `points-not-whole`, `points-length`, `capacity-length`, `points-too-large`, `capacity-range`.
pub fn assign(request: &AssignRequest) -> Result<Assignment, Error> {
    let (rows, columns) = (request.rows, request.columns);
    let instance = Instance {
        rows,
        columns,
        points: request
            .points
            .iter()
            .enumerate()
            .map(|(at, &points)| whole(at, points))
            .collect::<Result<_, _>>()?,
        row: seats(request.row_capacity.as_deref(), rows, "row")?,
        column: seats(request.column_capacity.as_deref(), columns, "column")?,
        forced: Vec::new(),
        coupled: Vec::new(),
        exclusive: Vec::new(),
        priority: request.priority,
    };
    let mut search = Search::new(instance).map_err(in_words)?;
    while !search.step(u64::MAX) {}
    let answer = search.finish_now();
    Ok(Assignment {
        total: answer.totals.points,
        matched: u32::try_from(answer.totals.pairs).unwrap_or(u32::MAX),
        certificate: certificate(&answer, request.priority),
        pairs: answer.pairs,
    })
}

fn whole(at: usize, points: f64) -> Result<i32, Error> {
    if points.is_nan() {
        return Ok(FORBIDDEN);
    }
    // The lowest i32 stands for "forbidden", so it is not a number of points.
    if points.fract() == 0.0 && points.abs() <= f64::from(i32::MAX) {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "whole and in range, by the line above"
        )]
        return Ok(points as i32);
    }
    Err(Error::new(
        "points-not-whole",
        say!("points-not-whole", position = at),
        say!("points-not-whole.advice"),
    ))
}

fn seats(capacity: Option<&[Capacity]>, count: u32, side: &str) -> Result<Vec<Seats>, Error> {
    let Some(capacity) = capacity else {
        return Ok(vec![
            Seats {
                min: 0,
                max: 1,
                counts: true
            };
            count as usize
        ]);
    };
    if capacity.len() != count as usize {
        return Err(Error::new(
            "capacity-length",
            say!(
                "capacity-length",
                side = side,
                given = capacity.len(),
                count = count
            ),
            say!("capacity-length.advice"),
        ));
    }
    let seat = |capacity: &Capacity| match *capacity {
        Capacity::Most(max) => Seats {
            min: 0,
            max,
            counts: true,
        },
        Capacity::Range(min, max) => Seats {
            min,
            max,
            counts: true,
        },
    };
    Ok(capacity.iter().map(seat).collect())
}

/// An error of the solver, which knows no language, in the reader's.
pub(in crate::pairing) fn in_words(error: Error) -> Error {
    let fact = |name: &str| {
        let facts = error.facts.iter();
        facts
            .filter(|(own, _)| *own == name)
            .map(|(_, value)| *value)
            .next()
            .unwrap_or(0)
    };
    let code = error.code;
    let message = say!(
        format!("solver-{code}"),
        low = fact("low"),
        high = fact("high"),
        pairs = fact("pairs"),
        most = fact("most"),
        cells = fact("cells"),
        points = fact("points"),
        rows = fact("rows"),
        columns = fact("columns"),
        row = fact("row"),
        column = fact("column")
    );
    Error::new(code, message, say!(format!("solver-{code}.advice")))
}

#[expect(
    clippy::cast_precision_loss,
    reason = "every price and unit is below 2^53"
)]
fn certificate(answer: &Answer, priority: Priority) -> Certificate {
    let unit = |unit: &Unit| crate::pairing::Unit {
        minimum: unit.minimum as f64,
        person: unit.person as f64,
        pair: unit.pair as f64,
        point: unit.point as f64,
    };
    let prices = |prices: &Prices| crate::pairing::Prices {
        mentors: prices.rows.iter().map(|&price| price as f64).collect(),
        mentees: prices.columns.iter().map(|&price| price as f64).collect(),
        unit: unit(&prices.unit),
    };
    Certificate {
        kind: match (answer.proved, priority) {
            (false, _) => CertificateKind::Partial,
            (true, Priority::Fairest) => CertificateKind::Leximin,
            (true, _) => CertificateKind::Dual,
        },
        optimal: answer.proved,
        bound: Bound {
            filled: u32::try_from(answer.bound.filled).unwrap_or(u32::MAX),
            people: u32::try_from(answer.bound.people).unwrap_or(0),
            pairs: u32::try_from(answer.bound.pairs).unwrap_or(0),
            points: answer.bound.points,
        },
        gap: first_difference(&answer.bound, &answer.totals, priority) as f64,
        prices: answer.prices.as_ref().map(prices),
        stages: answer.stages.iter().map(prices).collect(),
        sets: Vec::new(),
        fingerprint: String::new(),
    }
}

/// Bound minus reached in the first part of the objective where they differ.
fn first_difference(bound: &Totals, reached: &Totals, priority: Priority) -> i64 {
    let (people, pairs, points) = (
        bound.people - reached.people,
        bound.pairs - reached.pairs,
        bound.points - reached.points,
    );
    let order = match priority {
        Priority::BestTotal => [bound.filled - reached.filled, points, people, pairs],
        Priority::EveryoneMatched | Priority::Fairest => {
            [bound.filled - reached.filled, people, pairs, points]
        }
    };
    order.into_iter().find(|&part| part != 0).unwrap_or(0)
}

/// JSON has no NaN; a null stands for it.
fn numbers<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<f64>, D::Error> {
    let values = Vec::<Option<f64>>::deserialize(deserializer)?;
    Ok(values
        .into_iter()
        .map(|value| value.unwrap_or(f64::NAN))
        .collect())
}
