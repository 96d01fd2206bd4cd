//! Surveys as the crate's users see them: a module per area. Tests are named after the row of the fault list they hold.

mod bank;
mod definitions;
mod drafts;
mod exports;
mod files;
mod instrument;
mod languages;
mod reads;
mod scores;
