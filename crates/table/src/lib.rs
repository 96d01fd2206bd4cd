//! What is done a million times when a file is read: text split into cells, cells looked at, cells written as JSON.
//!
//! A crate of its own, because only a crate can have an optimisation level of its own: this one is compiled for speed,
//! while the page that it is part of is compiled for size. It knows no people and says nothing to anybody.

pub mod csv;
mod grid;
pub mod json;
mod keys;
pub mod text;

pub use grid::{Grid, Kind};
pub use keys::Keys;
