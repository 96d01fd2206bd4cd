//! The next cohort: what went with a good fit, lessons, and a new programme from this one.

mod carry;
mod learned;
mod lessons;

pub use carry::{NextCohort, NextCohortOptions, next_cohort};
pub use learned::{Factor, FactorDirection, Learned, Suggestion};
pub use lessons::Lesson;
