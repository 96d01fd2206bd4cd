//! Vice Versa pairs people for reverse mentoring under a coordinator's own rules, proves that no better set of pairs
//! exists, and says why for every pair.

// The unit tests use the same invented people as the tests of the public interface.
#[cfg(test)]
extern crate self as viceversa;

pub use matching::error;
pub mod finding;
pub mod json;
pub mod pairing;
pub mod programme;
pub mod roster;
pub mod sheet;
pub mod survey;
mod unicode;
pub mod vault;
pub mod wire;

#[cfg(target_arch = "wasm32")]
pub mod wasm;

pub use error::Error;
