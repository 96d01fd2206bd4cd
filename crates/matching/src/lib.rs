//! The arithmetic of pairing: numbers in, the best set of pairs and its proof out. It knows no people and no rules.
//!
//! A crate of its own, because it is compiled for speed while the rest of the core is compiled for size.

pub mod assign;
pub mod certify;
pub mod error;
pub mod exchange;
pub mod kernel;
pub mod odd;
pub mod serve;
pub mod solve;
pub mod source;
pub mod stable;

pub use error::Error;
