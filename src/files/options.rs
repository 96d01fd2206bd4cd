//! How a file becomes a table, and what was found out about it.

use serde::{Deserialize, Serialize};

/// What is known about a file before it is read; what is left out is detected. As the keys of the same names in
/// [`ReadOptions`](crate::roster::ReadOptions), of which it is made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableOptions {
    /// File name, for findings and to recognise the format.
    pub name: String,
    /// Sheet of a workbook.
    pub sheet: Option<String>,
    /// Row of the headers, from 1; 0 when there is none.
    pub header_row: Option<u32>,
    /// How many rows the headers take (2 joins a two-row header).
    pub header_rows: Option<u32>,
    /// Encoding label (WHATWG), or "utf-8-twice" for text that was decoded wrongly and saved so.
    pub encoding: Option<String>,
    /// Delimiter, one character.
    pub delimiter: Option<String>,
    /// "dmy", "mdy" or "ymd" for dates whose order the file does not settle.
    pub date_order: Option<String>,
    /// Codes of questions that the coordinator has settled by taking the data as it is.
    pub accepted: Vec<String>,
}

/// What was detected about the file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct TableInfo {
    /// "csv", "xlsx", "xls" or "ods".
    pub format: String,
    /// Encoding, null for workbooks.
    pub encoding: Option<String>,
    /// Delimiter, null for workbooks.
    pub delimiter: Option<String>,
    /// Sheets with whether they are hidden and how many rows they use.
    pub sheets: Vec<SheetInfo>,
    /// The sheet read, null for CSV.
    pub sheet: Option<String>,
    /// Row of the headers, from 1; 0 when there is none.
    pub header_row: u32,
    /// Rows of data below the headers.
    pub rows: u32,
    /// Headers as made unique.
    pub headers: Vec<String>,
    /// The first rows of the file as cells (up to 20, from the file's first row), to choose the header row by.
    pub preview: Vec<Vec<String>>,
    /// Up to 5 cells with characters beyond ASCII, to judge the encoding by.
    pub samples: Vec<String>,
}

/// One sheet of a workbook.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct SheetInfo {
    /// Its name.
    pub name: String,
    /// Hidden in the workbook: listed, not read unless chosen.
    pub hidden: bool,
}
