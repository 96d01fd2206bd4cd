//! The arithmetic of pairing: numbers in, the best set of pairs and its proof out. It knows no people and no rules.
//!
//! A crate of its own, because it is compiled for speed while the rest of the core is compiled for size.
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
pub mod problem;
pub mod scores;
pub mod sensitivity;
pub mod sparse;

pub use error::Error;
