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
/// Bytes of text in a workbook's sheet, counted once for each cell that shows it: a text that 50,000 cells share is there
/// 50,000 times when people are made of them.
pub const SHEET_TEXT: usize = 100 << 20;
/// Bytes of texts that a workbook's cells point into.
pub(super) const ARENA: usize = 400 << 20;
/// Sheets of a workbook.
pub(super) const SHEETS: usize = 2_000;
/// Characters of a sheet's name; spreadsheet programs allow 31.
pub(super) const NAME_CHARACTERS: usize = 255;
/// Rows of a file of people: the largest programmes have a hundred thousand on each side, and a browser that must show
/// many more runs out of memory before it is of use.
pub const PEOPLE: usize = 250_000;
/// Characters a spreadsheet cell can hold; more in one cell is most likely a lost quotation mark.
pub const CELL_CHARACTERS: usize = 32_767;
/// No text of so many bytes or more can have as few characters as a cell may have.
pub(super) const CELL_BYTES: usize = 4 * (CELL_CHARACTERS + 1);
/// Characters of a header: it stands beside every cell of its column.
pub const HEADER_CHARACTERS: usize = 2_000;
/// Bytes of the headers that people carry, each counted as often as somebody has a cell below it.
pub(crate) const HEADER_TEXT: usize = 200 << 20;

pub(super) fn too_big() -> Error {
    Error::new(
        "too-big",
        format!("This file is larger than {} MB.", BYTES >> 20),
        "Leave out columns that are not needed, or split the file.",
    )
}

pub(super) fn too_much_text() -> Error {
    Error::new(
        "too-much-text",
        format!(
            "The cells of this sheet show more than {} MB of text.",
            SHEET_TEXT >> 20
        ),
        "Leave out rows and columns that are not needed, or split the file.",
    )
}

pub(crate) fn headers_too_long() -> Error {
    Error::new(
        "headers-too-long",
        "The headers of this file are too long for so many rows.",
        "Shorten the headers, or leave out columns that are not needed.",
    )
}

pub(crate) fn too_many_people(rows: usize) -> Error {
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

pub(super) fn too_many_sheets() -> Error {
    Error::new(
        "too-many-sheets",
        format!("This workbook has more than {SHEETS} sheets."),
        "Copy the table alone into a new workbook and read that.",
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
