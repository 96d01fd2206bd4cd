//! How much is read, and what is said when a file holds more.

use crate::error::Error;

/// Bytes of a text file: large exports of large organisations are a tenth of this.
pub const BYTES: usize = 200 << 20;
/// Used columns: a file for people has dozens; the page shows every one of them.
pub const COLUMNS: usize = 2_000;
/// Cells of a text file, blank ones included: 200 MB at seven bytes a cell.
pub const TEXT_CELLS: usize = 30_000_000;
/// Used cells of a workbook's sheet.
pub const SHEET_CELLS: usize = 2_000_000;
/// Cells of a workbook's sheet with the blank ones between them.
pub const SPREAD_CELLS: usize = 16_000_000;
/// Bytes of text in a workbook's sheet, shared texts included.
pub(super) const ARENA: usize = 1 << 30;
/// Rows of a file of people: the largest programmes have a hundred thousand on each side, and a browser that must show
/// many more runs out of memory before it is of use.
pub const PEOPLE: usize = 250_000;
/// Characters a spreadsheet cell can hold; more in one cell is most likely a lost quotation mark.
pub const CELL_CHARACTERS: usize = 32_767;

pub(super) fn too_big() -> Error {
    Error::new(
        "too-big",
        format!("This file is larger than {} MB.", BYTES >> 20),
        "Leave out columns that are not needed, or split the file.",
    )
}

pub(in crate::roster) fn too_many_people(rows: usize) -> Error {
    Error::new(
        "too-many-people",
        format!("This file has {rows} rows of people; at most {PEOPLE} are read."),
        "Leave out those who take no part, or split the file.",
    )
}

pub(super) fn too_many_columns() -> Error {
    Error::new(
        "too-many-columns",
        format!("This file has more than {COLUMNS} columns."),
        "Leave out columns that are not needed, or choose another delimiter.",
    )
}

pub(super) fn too_many_cells(limit: usize) -> Error {
    Error::new(
        "too-many-cells",
        format!("This file has more than {limit} cells."),
        "Leave out rows and columns that are not needed, or split the file.",
    )
}

pub(super) fn too_spread() -> Error {
    Error::new(
        "too-spread",
        "The used cells of this sheet lie too far apart to be one table.",
        "Copy the table alone into a new workbook and read that.",
    )
}
