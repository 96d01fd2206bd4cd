//! Text of one cell to what it means: hours, zones, languages, lists.

pub mod hours;
pub mod text;
