//! Attacks on tables that leave. An attacker reads exported bytes, knows who belongs to which group and who answered (head-counts), and may
//! know one answer: their own. Nothing here is shared with what makes the tables.
//!
//! | attack | what it finds |
//! |---|---|
//! | [`Seen::spanned`] | small groups whose sum is a combination of published rows (linear algebra over a prime field) |
//! | [`Seen::bounds`] | the interval of a small group's mean, by linear programming over answer counts, with intervals for rounded rows |
//! | [`feasible`] | every way in which few people can have answered, by enumeration |
//! | [`small_groups`] | which groups are worth attacking: cells, what a table hides, and differences of published rows |
mod enumerate;
mod export;
mod linear;
mod modular;
mod seen;
mod targets;

pub use enumerate::feasible;
pub use export::{Published, parse};
pub use seen::{Known, Seen};
pub use targets::small_groups;
