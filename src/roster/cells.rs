//! Text of one cell to what it means: hours, zones, languages, lists, yes and no.

pub mod hours;
pub mod languages;
pub mod lists;
pub mod roles;
pub mod text;
pub mod zone_data;
pub mod zones;
