//! Text split into cells, cells looked at, cells written as JSON: what is done a million times when a file is read. It knows no
//! people and no formats of workbooks.
//!
//! | module | what it does |
//! |---|---|
//! | [`csv`] | delimited text to a [`Grid`], in steps; a quick look at its shape |
//! | [`text`] | what a text is made of: plain ASCII, letters beyond it |
//! | [`json`] | texts as JSON strings; JSON of a known shape read |
//! | [`Keys`] | texts numbered in the order in which they come; their hash by itself is [`Hash`] |
//!
//! ```
//! use table::csv::{Limits, Parser};
//! use table::{Keys, json};
//!
//! let text = "Name;Department\nAda;Sales\nZo\u{eb};Sales\n".to_owned();
//! let mut parser = Parser::new(text, b';', Limits { columns: 10, cells: 100 });
//! while !parser.step(1_000)? {}
//! let (grid, _) = parser.finish();
//! let mut departments = Keys::new();
//! let numbers: Vec<u32> = (1..grid.rows()).map(|row| departments.number(grid.cell(row, 1))).collect();
//! assert_eq!(numbers, [0, 0]);
//! let mut out = Vec::new();
//! json::string(&mut out, grid.cell(2, 0));
//! assert_eq!(out, "\"Zo\u{eb}\"".as_bytes());
//! # Ok::<(), table::csv::Fault>(())
//! ```

pub mod csv;
mod grid;
pub mod json;
mod keys;
pub mod text;

pub use grid::{Grid, Kind};
pub use keys::{Hash, Keys};
