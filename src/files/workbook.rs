//! Which sheet of a workbook is read, and what is said about it.

use super::book::{Book, Missing};
use serde_json::json;

use super::content::{Raw, Table, letters_of};
use super::sparse::{Ranges, Sparse};
use super::{SheetInfo, TableInfo, TableOptions};
use super::{limits, rows};
use crate::error::Error;
use crate::finding::Collector;
use crate::finding::{Finding, Fix, Severity};
use crate::words::{failure, say};

/// How many other sheets are offered.
const OFFERED: usize = 10;

/// Reads the sheet that the options name, or else the first visible one that is not empty. Hidden sheets are listed and
/// left alone.
pub(super) fn read(
    book: &mut impl Book,
    format: &str,
    options: &TableOptions,
    findings: &mut Vec<Finding>,
) -> Result<(Table, TableInfo), Error> {
    let mut info = TableInfo {
        format: format.to_owned(),
        sheets: book.sheets(),
        ..TableInfo::default()
    };
    if info.sheets.len() > limits::SHEETS {
        return Err(limits::too_many_sheets());
    }
    for sheet in &mut info.sheets {
        if let Some((end, _)) = sheet.name.char_indices().nth(limits::NAME_CHARACTERS) {
            sheet.name.truncate(end);
        }
    }
    let (at, mut used) = choose(book, &info.sheets, options)?;
    let name = info
        .sheets
        .get(at)
        .map(|sheet| sheet.name.clone())
        .unwrap_or_default();
    others(&info.sheets, at, options, findings);
    findings.extend(lost(book.missing(), options));
    let twice = used.settle();
    let told = told(&used, &twice, &name, options);
    let mut hidden_rows = std::mem::take(&mut used.hidden_rows);
    let mut hidden_columns = std::mem::take(&mut used.hidden_columns);
    hidden_rows.settle();
    hidden_columns.settle();
    let (grid, letters) = used.into_grid()?;
    let raw = Raw {
        grid,
        letters: Some(letters),
        sheet: Some(name.clone()),
    };
    let table = rows::assemble(raw, options, &mut info, findings)?;
    findings.extend(told);
    findings.extend(hidden_in(
        &table,
        &hidden_rows,
        &hidden_columns,
        &name,
        options,
    ));
    Ok((table, info))
}

fn choose(
    book: &mut impl Book,
    sheets: &[SheetInfo],
    options: &TableOptions,
) -> Result<(usize, Sparse), Error> {
    if let Some(name) = &options.sheet {
        let at = sheets
            .iter()
            .position(|sheet| sheet.name == *name)
            .ok_or_else(|| failure!("files-sheet-unknown", "sheet-unknown"))?;
        return Ok((at, book.cells(at)?));
    }
    let mut first = None;
    for (at, _) in sheets.iter().enumerate().filter(|(_, sheet)| !sheet.hidden) {
        let used = book.cells(at)?;
        if !used.is_empty() {
            return Ok((at, used));
        }
        first = first.or(Some((at, used)));
    }
    first.ok_or_else(|| failure!("files-no-sheet", "no-sheet"))
}

/// Lists the sheets that were not read.
fn others(sheets: &[SheetInfo], read: usize, options: &TableOptions, findings: &mut Vec<Finding>) {
    for (hidden, code, key) in [
        (false, "other-sheets", "files-other-sheets"),
        (true, "hidden-sheets", "files-hidden-sheets"),
    ] {
        let mut note = Collector::new(code, Severity::Note);
        let mut fixes = Vec::new();
        for (_, sheet) in sheets
            .iter()
            .enumerate()
            .filter(|(at, sheet)| *at != read && sheet.hidden == hidden)
        {
            note.sheet(&sheet.name);
            if fixes.len() < OFFERED {
                fixes.push(Fix {
                    text: say!("files-read-sheet", sheet = sheet.name.as_str()),
                    options: json!({ "sheet": sheet.name }),
                });
            }
        }
        findings.extend(note.with(fixes).said_in(key, &options.name));
    }
}

/// What is said about parts that are not there.
fn lost(missing: Missing, options: &TableOptions) -> Vec<Finding> {
    let mut sheets = Collector::new("sheets-missing", Severity::Warning);
    sheets.times(missing.sheets);
    let mut formats = Collector::new("formats-missing", Severity::Warning);
    formats.times(usize::from(missing.formats));
    let findings = [
        sheets.said_in("files-sheets-missing", &options.name),
        formats.said_in("files-formats-missing", &options.name),
    ];
    findings.into_iter().flatten().collect()
}

/// What should be known about the cells themselves.
fn told(used: &Sparse, twice: &[(u32, u32)], sheet: &str, options: &TableOptions) -> Vec<Finding> {
    let mut findings = Vec::new();
    let cells = |code: &'static str, severity: Severity, cells: &[(u32, u32)]| {
        let mut note = Collector::new(code, severity).on(Some(sheet));
        for &(row, column) in cells {
            note.at(Some(row.saturating_add(1)), Some(&letters_of(column)));
        }
        note
    };
    let mut formulas = Collector::new("formulas", Severity::Note).on(Some(sheet));
    formulas.times(used.formulas - used.no_value.len().min(used.formulas));
    findings.extend(formulas.said_in("files-formulas", &options.name));
    let note = cells("formulas-without-value", Severity::Warning, &used.no_value);
    findings.extend(note.said_in("files-formulas-without-value", &options.name));
    let note = cells("long-numbers", Severity::Warning, &used.long_numbers);
    findings.extend(note.said_in("files-long-numbers", &options.name));
    let note = cells("cells-twice", Severity::Warning, twice);
    findings.extend(note.said_in("files-cells-twice", &options.name));
    let mut merged = Collector::new("merged-cells", Severity::Note).on(Some(sheet));
    for &(first, column, last) in &used.merged {
        if last > first {
            merged.at(Some(first.saturating_add(1)), Some(&letters_of(column)));
        }
    }
    findings.extend(merged.said_in("files-merged-cells", &options.name));
    findings
}

/// Rows of people and columns with headers that the workbook does not show.
fn hidden_in(
    table: &Table,
    rows: &Ranges,
    columns: &Ranges,
    sheet: &str,
    options: &TableOptions,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut note = Collector::new("hidden-rows", Severity::Warning).on(Some(sheet));
    for row in 0..table.rows() {
        let number = table.row_number(row);
        if rows.holds(number.saturating_sub(1)) {
            note.at(Some(number), None);
        }
    }
    findings.extend(note.said_in("files-hidden-rows", &options.name));
    let mut note = Collector::new("hidden-columns", Severity::Note).on(Some(sheet));
    let letters = table.letters.as_deref().unwrap_or_default();
    for (column, header) in table.columns.iter().zip(&table.headers) {
        let Some(at) = letters.get(*column as usize) else {
            continue;
        };
        if columns.holds(*at) {
            note.at(None, Some(header));
        }
    }
    findings.extend(note.said_in("files-hidden-columns", &options.name));
    findings
}
