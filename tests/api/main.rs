//! The crate as its users see it: one binary, a module per area. Tests are named after the row of the fault list they hold.

mod architecture;
mod assign;
mod golden;
mod pairing;
mod pairing_brute;
mod pairing_conflict;
mod pairing_fuzz;
mod pairing_people;
mod pairing_rules;
mod pairing_ties;
mod pairing_verify;
mod roster_cells;
mod roster_golden;
mod roster_hours;
mod roster_org;
mod roster_read;
mod roster_sample;
mod roster_whole;
mod serving;
mod table;
mod table_damage;
mod table_export;
mod table_old;
mod table_sheet;
mod table_xlsx;
mod vault;
