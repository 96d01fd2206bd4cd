//! Text of one cell to what it means: hours, zones, languages, lists, marks beside a name, yes and no.

pub mod hours;
pub mod languages;
pub mod lists;
pub mod names;
pub mod roles;
pub mod status;
pub mod text;
pub mod zone_data;
pub mod zones;
