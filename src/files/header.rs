//! Where the table begins: titles and filters above, headers, and the columns that hold anything.

use std::collections::BTreeSet;

use serde_json::json;
use sorting::ColdCollect;

use super::TableOptions;
use super::limits::HEADER_CHARACTERS;
use crate::finding::Collector;
use crate::finding::{Finding, Fix, Severity};
use crate::words::say;
use table::{Grid, Kind};

/// How many rows are looked at for headers.
const LOOKED_AT: usize = 30;

/// The headers of a grid and what lies below them.
pub(super) struct Head {
    /// Rows of the grid before the first row of data.
    pub(super) data_from: usize,
    /// Number of the header row in the file; 0 when there is none.
    pub(super) row: u32,
    /// Unique, in the order of `columns`.
    pub(super) headers: Vec<String>,
    /// Columns of the grid that have a header or a cell.
    pub(super) columns: Vec<u32>,
    /// Those of them without a header of their own.
    pub(super) unnamed: Vec<u32>,
}

/// Takes the header row that the options name or proposes one, and makes the headers unique.
pub(super) fn find(
    grid: &Grid,
    letters: impl Fn(usize) -> String,
    options: &TableOptions,
    sheet: Option<&str>,
    findings: &mut Vec<Finding>,
) -> Head {
    let proposed = match options.header_row {
        Some(0) => None,
        Some(number) => (0..grid.rows()).find(|&row| grid.number(row) >= number),
        None => propose(grid, options, sheet, findings),
    };
    let span = match proposed {
        None => 0,
        Some(_) => options.header_rows.unwrap_or(1).clamp(1, 5) as usize,
    };
    let first = proposed.unwrap_or(0);
    let data_from = (first + span).min(grid.rows());
    let used = used_columns(grid, first);
    let (mut columns, mut headers) = (Vec::new(), Vec::new());
    let joined = join(grid, first..data_from);
    for (column, used) in used.into_iter().enumerate() {
        if used {
            columns.push(u32::try_from(column).unwrap_or(u32::MAX));
            headers.push(joined.get(column).cloned().unwrap_or_default());
        }
    }
    let long = clip(&mut headers);
    let unnamed = columns
        .iter()
        .zip(&headers)
        .filter(|(_, header)| header.is_empty())
        .map(|(column, _)| *column)
        .collect();
    unique(
        &mut headers,
        |at| letters(columns[at] as usize),
        span > 0,
        options,
        sheet,
        findings,
    );
    if span == 1 && options.header_rows.is_none() {
        findings.extend(second_row(grid, first, options, sheet));
    }
    findings.extend(skipped(grid, first, options, sheet));
    let mut note = Collector::new("long-headers", Severity::Warning).on(sheet);
    for at in long {
        note.at(
            Some(grid.number(first)),
            Some(&letters(columns[at] as usize)),
        );
    }
    let text = say!(
        "files-long-headers",
        count = note.count(),
        limit = HEADER_CHARACTERS
    );
    findings.extend(note.finish_in(&options.name, text, say!("files-long-headers.advice")));
    Head {
        data_from,
        row: if span == 0 { 0 } else { grid.number(first) },
        headers,
        columns,
        unnamed,
    }
}

/// Cuts headers that are too long to stand beside every cell, and says which.
fn clip(headers: &mut [String]) -> Vec<usize> {
    let mut long = Vec::new();
    for (at, header) in headers.iter_mut().enumerate() {
        if let Some((end, _)) = header.char_indices().nth(HEADER_CHARACTERS) {
            header.truncate(end);
            long.push(at);
        }
    }
    long
}

/// The first row that is as full as the table and holds words, not data.
fn propose(
    grid: &Grid,
    options: &TableOptions,
    sheet: Option<&str>,
    findings: &mut Vec<Finding>,
) -> Option<usize> {
    let rows = grid.rows().min(LOOKED_AT);
    let filled: Vec<usize> = (0..rows).map(|row| grid.filled(row)).collect();
    let mut sorted = filled.clone();
    sorted.sort_unstable();
    let usual = sorted.get(sorted.len() / 2).copied().unwrap_or(0);
    let needed = (usual * 6).div_ceil(10).max(usual.min(2));
    let full = (0..rows).find(|&row| filled[row] >= needed)?;
    if words(grid, full) {
        return Some(full);
    }
    let number = grid.number(full);
    let mut note = Collector::new("no-header", Severity::Question).on(sheet);
    note.at(Some(number), None);
    findings.extend(
        note.with(vec![
            Fix {
                text: say!("files-no-header.row", row = number.to_string()),
                options: json!({ "headerRow": number }),
            },
            Fix {
                text: say!("files-no-header.none"),
                options: json!({ "headerRow": 0 }),
            },
        ])
        .said_in("files-no-header", &options.name),
    );
    Some(full)
}

/// Words and nothing but words: a header row has no numbers, dates or addresses, and hardly says anything twice.
fn words(grid: &Grid, row: usize) -> bool {
    let mut seen = BTreeSet::new();
    let mut filled = 0usize;
    for column in 0..grid.width(row) {
        let cell = grid.cell(row, column).trim();
        if cell.is_empty() {
            continue;
        }
        filled += 1;
        if grid.kind(row, column) != Kind::Text || is_data(cell) {
            return false;
        }
        seen.insert(cell);
    }
    // Two-row and repeated headers say some things twice, data says the same thing again and again.
    filled > 0 && seen.len() * 2 >= filled
}

fn is_data(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let others = cell
        .chars()
        .filter(|c| {
            !c.is_ascii_digit()
                && !matches!(
                    c,
                    '.' | ',' | '-' | '/' | ':' | ' ' | '%' | '+' | '€' | '$' | '£'
                )
        })
        .count();
    let number = digits > 0 && others == 0;
    let address = cell.contains('@') && cell.contains('.') && !cell.contains(' ');
    number || address || cell.chars().count() > 250
}

/// Columns with a cell at or below the header row.
fn used_columns(grid: &Grid, from: usize) -> Vec<bool> {
    let mut used = vec![false; grid.widest()];
    let mut left = used.len();
    for row in from..grid.rows() {
        if left == 0 {
            break;
        }
        for (column, used) in used.iter_mut().enumerate().take(grid.width(row)) {
            if !*used && !grid.is_blank(row, column) {
                *used = true;
                left -= 1;
            }
        }
    }
    used
}

/// The texts of the header rows, joined from top to bottom; a blank upper cell takes the one to its left.
fn join(grid: &Grid, rows: std::ops::Range<usize>) -> Vec<String> {
    let width = rows.clone().map(|row| grid.width(row)).max().unwrap_or(0);
    let last = rows.end.saturating_sub(1);
    let mut joined = vec![String::new(); width];
    for row in rows {
        let mut above = String::new();
        for (column, joined) in joined.iter_mut().enumerate() {
            let own = tidy(grid.cell(row, column));
            let text = if row == last || !own.is_empty() {
                own
            } else if grid.is_blank(last, column) {
                String::new()
            } else {
                above.clone()
            };
            if !text.is_empty() && *joined != text {
                if !joined.is_empty() {
                    joined.push(' ');
                }
                joined.push_str(&text);
            }
            above = text;
        }
    }
    joined
}

fn tidy(header: &str) -> String {
    header.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Gives empty headers their column's letters and repeated ones a number: `Email (2)`.
fn unique(
    headers: &mut [String],
    letters: impl Fn(usize) -> String,
    named: bool,
    options: &TableOptions,
    sheet: Option<&str>,
    findings: &mut Vec<Finding>,
) {
    let mut empty = Collector::new("empty-headers", Severity::Note).on(sheet);
    let mut twice = Collector::new("duplicate-headers", Severity::Note).on(sheet);
    let originals: BTreeSet<String> = headers.iter().cloned().cold_set();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    // Where the search for the next free number goes on, so that a thousand equal headers are not a million looks.
    let mut next: std::collections::BTreeMap<String, u32> = std::collections::BTreeMap::new();
    for (at, header) in headers.iter_mut().enumerate() {
        let blank = header.is_empty();
        if blank {
            *header = format!("Column {}", letters(at));
        }
        if taken.contains(header) || blank && originals.contains(header) {
            let number = next.entry(header.clone()).or_insert(2);
            let mut candidate = format!("{header} ({number})");
            while taken.contains(&candidate) || originals.contains(&candidate) {
                *number += 1;
                candidate = format!("{header} ({number})");
            }
            *header = candidate;
            if !blank {
                twice.at(None, Some(header));
            }
        }
        if blank && named {
            empty.at(None, Some(header));
        }
        taken.insert(header.clone());
    }
    findings.extend(empty.said_in("files-empty-headers", &options.name));
    findings.extend(twice.said_in("files-duplicate-headers", &options.name));
}

/// A header row with gaps over a row that fills them is most likely the upper of two.
fn second_row(
    grid: &Grid,
    first: usize,
    options: &TableOptions,
    sheet: Option<&str>,
) -> Option<Finding> {
    let below = first + 1;
    if below + 1 >= grid.rows() || !words(grid, below) {
        return None;
    }
    let gaps = (0..grid.width(below))
        .filter(|&column| grid.is_blank(first, column) && !grid.is_blank(below, column))
        .count();
    if gaps == 0 {
        return None;
    }
    let mut note = Collector::new("two-row-header", Severity::Note).on(sheet);
    note.at(Some(grid.number(below)), None);
    note.with(vec![Fix {
        text: say!("files-two-row-header.join"),
        options: json!({ "headerRow": grid.number(first), "headerRows": 2 }),
    }])
    .said_in("files-two-row-header", &options.name)
}

fn skipped(
    grid: &Grid,
    first: usize,
    options: &TableOptions,
    sheet: Option<&str>,
) -> Option<Finding> {
    let mut note = Collector::new("rows-above-header", Severity::Note).on(sheet);
    for row in 0..first {
        note.at(Some(grid.number(row)), None);
    }
    note.said_in("files-rows-above-header", &options.name)
}
