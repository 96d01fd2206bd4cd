//! What leaves is attacked: by linear algebra, linear programs and enumeration, from outside and by somebody who answered.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "tests"
)]

mod attacks;
mod mutants;
mod programmes;
mod published;
mod solver;
