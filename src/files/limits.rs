//! How much is read, and what is said when a file holds more.

use crate::error::Error;
use crate::words::failure;

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
    failure!("files-too-big", "too-big", limit = BYTES >> 20)
}

pub(super) fn too_much_text() -> Error {
    failure!(
        "files-too-much-text",
        "too-much-text",
        limit = SHEET_TEXT >> 20
    )
}

pub(crate) fn headers_too_long() -> Error {
    failure!("files-headers-too-long", "headers-too-long")
}

pub(crate) fn too_many_people(rows: usize) -> Error {
    failure!(
        "files-too-many-people",
        "too-many-people",
        rows = rows,
        limit = PEOPLE
    )
}

pub(super) fn too_many_columns() -> Error {
    failure!(
        "files-too-many-columns",
        "too-many-columns",
        limit = COLUMNS
    )
}

pub(super) fn too_many_sheets() -> Error {
    failure!("files-too-many-sheets", "too-many-sheets", limit = SHEETS)
}

pub(super) fn too_many_cells(limit: usize) -> Error {
    failure!("files-too-many-cells", "too-many-cells", limit = limit)
}

pub(super) fn too_spread() -> Error {
    failure!("files-too-spread", "too-spread")
}
