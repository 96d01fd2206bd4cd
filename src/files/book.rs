//! What every kind of workbook can be asked.

use super::SheetInfo;
use super::sparse::Sparse;
use crate::error::Error;

/// A workbook of any format: its sheets, and the cells of one.
pub(super) trait Book {
    /// Name, and whether it is hidden, of each sheet with cells.
    fn sheets(&self) -> Vec<SheetInfo>;
    /// The used cells of a sheet.
    fn cells(&mut self, sheet: usize) -> Result<Sparse, Error>;
    /// What it speaks of and does not have.
    fn missing(&self) -> Missing {
        Missing::default()
    }
}

/// Parts of a workbook that are not in its file.
#[derive(Clone, Copy, Default)]
pub(super) struct Missing {
    /// Sheets that are listed.
    pub(super) sheets: usize,
    /// How numbers are shown.
    pub(super) formats: bool,
}
