//! Attacks on tables that leave. An attacker reads exported bytes, knows who belongs to which group and who answered (head-counts), and may
//! know one answer: their own. Nothing here is shared with what makes the tables.
//!
//! Everything is read from bytes: [`parse`] JSON, [`parse_csv`], [`parse_xlsx`] and [`parse_html`] the files that people get; [`told`] looks
//! for what must not stand in any text of them, seen or not.
//!
//! | attack | what it finds |
//! |---|---|
//! | [`Seen::spanned`] | small groups whose sum is a combination of published rows (linear algebra over a prime field) |
//! | [`Seen::ends`] | the interval of a small group's mean and the whole sums in it, by linear programming in whole numbers; means, shares and distributions together, with intervals for rounded figures |
//! | [`feasible`] | every way in which few people can have answered, by enumeration |
//! | [`estimates`] | what somebody whose amount is in a total can say of the largest other one |
//! | [`small_groups`] | which groups are worth attacking: cells, what a table hides, and differences of published rows |
mod enumerate;
mod export;
mod files;
mod modular;
mod seen;
mod simplex;
mod targets;
mod totals;

pub use enumerate::feasible;
pub use export::{Published, parse};
pub use files::{html_texts, html_words, parse_csv, parse_html, parse_xlsx, told, xlsx_texts};
pub use seen::{Ends, Known, Seen};
pub use targets::small_groups;
pub use totals::estimates;
