//! Exact matching with a proof: seats and points in, the best pairs and the prices that prove them out.
//! It knows no people and no rules.
//!
//! | module | what it does |
//! |---|---|
//! | [`problem`], [`objective`], [`answer`] | the question, its lexicographic objective as one whole number, the answer |
//! | [`scores`], [`kernel`] | where points come from, part of a row at a time |
//! | [`dense`] | the assignment problem on a matrix |
//! | [`sparse`] | the same without a matrix, by column generation; and one seat for either role, by Edmonds' matching |
//! | [`certify`] | what any prices prove; shares no code with the search |
//! | [`sensitivity`], [`feasibility`], [`deferred_acceptance`] | the price of one change; whether seats can be filled; stable pairs |
//!
//! Points are whole numbers (`i32`), prices stay below 2^53 so that JavaScript holds them exactly. Searches are
//! resumable: `step(budget)` until it says that it is done; a budget changes when, never what.
//!
//! ```
//! use matching::certify::{self, Priced, Problem, Side};
//! use matching::dense::Search;
//! use matching::problem::{FORBIDDEN, Instance, Priority, Seats};
//!
//! let seat = Seats { min: 0, max: 1, counts: true };
//! let instance = Instance {
//!     rows: 2,
//!     columns: 2,
//!     points: vec![5, 4, 3, FORBIDDEN],
//!     row: vec![seat; 2],
//!     column: vec![seat; 2],
//!     forced: Vec::new(),
//!     coupled: Vec::new(),
//!     exclusive: Vec::new(),
//!     priority: Priority::EveryoneMatched,
//! };
//! let mut search = Search::new(instance.clone())?;
//! while !search.step(1_000) {}
//! let answer = search.answer().expect("it has ended");
//! // The best single pair (5) would leave two people without a partner.
//! assert_eq!(answer.pairs, [(0, 1), (1, 0)]);
//! assert!(answer.proved);
//!
//! // The prices prove it, by code that shares nothing with the search.
//! let side = vec![Side { min: 0, max: 1, counts: true }; 2];
//! let prices = answer.prices.as_ref().expect("a finished search has prices");
//! let unit = certify::Unit {
//!     minimum: prices.unit.minimum.into(),
//!     person: prices.unit.person.into(),
//!     pair: prices.unit.pair.into(),
//!     point: prices.unit.point.into(),
//! };
//! let problem = Problem { row: &side, column: &side, forced: &[], both: &[], exclusive: &[] };
//! let points = |i: u32, j: u32| {
//!     let points = instance.points[(i * 2 + j) as usize];
//!     (points != FORBIDDEN).then_some(points)
//! };
//! let reached = certify::value(&problem, points, unit, &answer.pairs);
//! let priced = Priced { problem, unit, u: &prices.rows, v: &prices.columns, sets: &[] };
//! assert_eq!(certify::bound(priced, points), reached);
//! # Ok::<(), matching::Error>(())
//! ```

pub mod answer;
pub(crate) mod blossom;
mod certificate_terms;
pub mod certify;
pub mod deferred_acceptance;
pub mod dense;
pub mod error;
pub mod feasibility;
pub mod kernel;
pub mod objective;
pub mod odd_sets;
mod path;
pub mod problem;
pub mod scores;
pub mod sensitivity;
pub mod sparse;

pub use error::Error;
