//! From the cells of a sheet to the rows of a table: what is no row of data is left out, and said.

use super::content::{Raw, Table, letters_of};
use super::{TableInfo, TableOptions};
use super::{dates, footer, header, limits};
use crate::error::Error;
use crate::finding::Collector;
use crate::finding::{Finding, Severity};
use crate::sheet;
use crate::words::{failure, say};
use table::{Grid, Kind};

/// Rows shown to choose the header row by.
const PREVIEW: u32 = 20;
/// Columns shown there.
const PREVIEW_COLUMNS: usize = 50;
/// Cells shown to judge the encoding by.
const SAMPLES: usize = 5;

/// Finds headers and rows, mends what is certain (our own apostrophes, dates in a settled order) and fills `info`.
pub(super) fn assemble(
    raw: Raw,
    options: &TableOptions,
    info: &mut TableInfo,
    findings: &mut Vec<Finding>,
) -> Result<Table, Error> {
    let Raw {
        mut grid,
        letters,
        sheet,
    } = raw;
    if !(0..grid.rows()).any(|row| grid.holds(row)) {
        return Err(empty(sheet.is_some()));
    }
    let long = grid.cut_longer(limits::CELL_CHARACTERS);
    strip_prefixes(&mut grid);
    info.preview = preview(&grid);
    let name = |column: usize| {
        let column = match &letters {
            Some(letters) => letters.get(column).copied().unwrap_or(0),
            None => u32::try_from(column).unwrap_or(0),
        };
        letters_of(column)
    };
    let head = header::find(&grid, name, options, sheet.as_deref(), findings);
    if head.columns.len() > limits::COLUMNS {
        return Err(limits::too_many_columns());
    }
    let rows = data_rows(&grid, &head, options, sheet.as_deref(), findings);
    let mut table = Table {
        grid,
        file: options.name.clone(),
        sheet,
        headers: head.headers,
        columns: head.columns,
        rows,
        letters,
    };
    dates::settle(&mut table, options, findings);
    note_cells(&table, &long, options, findings);
    numbers(&table, options, findings);
    info.header_row = head.row;
    info.rows = u32::try_from(table.rows()).unwrap_or(u32::MAX);
    info.headers.clone_from(&table.headers);
    info.samples = samples(&table);
    info.sheet.clone_from(&table.sheet);
    Ok(table)
}

/// Says which rows hold quotes that RFC 4180 does not allow.
pub(super) fn stray_quotes(rows: &[u32], options: &TableOptions, findings: &mut Vec<Finding>) {
    let mut note = Collector::new("stray-quotes", Severity::Note);
    for &row in rows {
        note.at(Some(row), None);
    }
    findings.extend(note.said_in("files-stray-quotes", &options.name));
}

fn empty(workbook: bool) -> Error {
    if workbook {
        failure!("files-empty-sheet", "empty-file")
    } else {
        failure!("files-empty-file", "empty-file")
    }
}

/// Takes away the apostrophe that our own exports put before what a spreadsheet would run as a formula.
fn strip_prefixes(grid: &mut Grid) {
    for (row, column) in grid.beginning_with(b'\'') {
        if sheet::is_guarded(grid.cell(row, column)) {
            grid.drop_first(row, column);
        }
    }
}

fn preview(grid: &Grid) -> Vec<Vec<String>> {
    let mut preview = Vec::new();
    let mut row = 0;
    for number in 1..=PREVIEW {
        if row >= grid.rows() {
            break;
        }
        if grid.number(row) == number {
            let width = grid.width(row).min(PREVIEW_COLUMNS);
            preview.push(
                (0..width)
                    .map(|column| clip(grid.cell(row, column)))
                    .collect(),
            );
            row += 1;
        } else {
            preview.push(Vec::new());
        }
    }
    preview
}

fn clip(cell: &str) -> String {
    const SHOWN: usize = 80;
    match cell.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", &cell[..at]),
        None => cell.to_owned(),
    }
}

/// The rows of the grid that are data; blank rows, repeated headers, totals and remarks below the table are listed.
fn data_rows(
    grid: &Grid,
    head: &header::Head,
    options: &TableOptions,
    sheet: Option<&str>,
    findings: &mut Vec<Finding>,
) -> Vec<u32> {
    let accepted = |code: &str| options.accepted.iter().any(|accepted| accepted == code);
    let mut blank = Collector::new("blank-rows", Severity::Note).on(sheet);
    let mut repeated = Collector::new("repeated-header", Severity::Note).on(sheet);
    let mut rows = Vec::new();
    let header_row = head.data_from.checked_sub(1);
    let mut expected = match header_row {
        Some(row) => grid.number(row) + 1,
        None => 1,
    };
    for row in head.data_from..grid.rows() {
        if !grid.holds(row) {
            continue;
        }
        // Rows of nothing are missing from the grid or hold only blanks: either way their numbers are skipped.
        let number = grid.number(row);
        let gap = number.saturating_sub(expected) as usize;
        for missing in (expected..number).take(100.min(gap)) {
            blank.at(Some(missing), None);
        }
        blank.times(gap.saturating_sub(100));
        expected = number.saturating_add(1);
        if head.row > 0 && header_row.is_some_and(|header| grid.same_rows(header, row)) {
            repeated.at(Some(number), None);
            continue;
        }
        rows.push(u32::try_from(row).unwrap_or(u32::MAX));
    }
    if !accepted("footer-rows") {
        findings.extend(footer::drop_footer(grid, &mut rows, head, options, sheet));
    }
    findings.extend(blank.said_in("files-blank-rows", &options.name));
    findings.extend(repeated.said_in("files-repeated-headers", &options.name));
    findings.extend(ragged(grid, &rows, head, options, sheet));
    if rows.is_empty() {
        let mut note = Collector::new("header-only", Severity::Warning).on(sheet);
        note.at(Some(head.row), None);
        findings.extend(note.said_in("files-header-only", &options.name));
    }
    rows
}

/// Rows that are shorter or longer than the headers.
fn ragged(
    grid: &Grid,
    rows: &[u32],
    head: &header::Head,
    options: &TableOptions,
    sheet: Option<&str>,
) -> Vec<Finding> {
    // Workbooks leave blank cells out, so only text files can be ragged.
    if sheet.is_some() || head.row == 0 {
        return Vec::new();
    }
    let width = head
        .data_from
        .checked_sub(1)
        .map_or(0, |row| grid.width(row));
    let mut short = Collector::new("short-rows", Severity::Note);
    let mut long = Collector::new("long-rows", Severity::Warning);
    for &row in rows {
        let row = row as usize;
        let own = grid.width(row);
        if own < width
            && (own..width).any(|column| head.columns.contains(&u32::try_from(column).unwrap_or(0)))
        {
            short.at(Some(grid.number(row)), None);
        }
        if (width..own).any(|column| !grid.is_blank(row, column)) {
            long.at(Some(grid.number(row)), None);
        }
    }
    let mut findings = Vec::new();
    findings.extend(short.said_in("files-short-rows", &options.name));
    findings.extend(long.said_in("files-long-rows", &options.name));
    findings
}

/// Cells that held more than any spreadsheet can (`long`), characters that no text has, and error values.
fn note_cells(
    table: &Table,
    long: &[(usize, usize)],
    options: &TableOptions,
    findings: &mut Vec<Finding>,
) {
    let sheet = table.sheet.as_deref();
    let at = |code: &'static str, cells: &[(usize, usize)]| {
        let mut note = Collector::new(code, Severity::Warning).on(sheet);
        let below = table.below_headers(cells);
        for (row, header) in &below {
            note.at(Some(*row), Some(header));
        }
        // Headers, and what stands above them or below the table.
        note.times(cells.len() - below.len());
        note
    };
    let cut = at("long-cells", long);
    let control = at("control-characters", &table.grid.holding(has_control));
    let mut damaged = Collector::new("damaged-characters", Severity::Warning);
    // Of a text file they are counted, and mended by another encoding, when it is decoded.
    if sheet.is_some() {
        let lost = |text: &str| text.contains(['\u{FFFD}', '\u{FFFE}', '\u{FFFF}']);
        damaged = at("damaged-characters", &table.grid.holding(lost));
    }
    let mut errors = Collector::new("error-cells", Severity::Warning).on(sheet);
    let mut dates = Collector::new("dates-among-text", Severity::Warning).on(sheet);
    for (column, header) in table.headers.iter().enumerate() {
        if sheet.is_some() {
            for row in dates_among_text(table, column) {
                dates.at(Some(row), Some(header));
            }
        }
    }
    for (row, header) in table.below_headers(&table.grid.of_kind(Kind::Error)) {
        errors.at(Some(row), Some(header));
    }
    let text = say!(
        "files-long-cells",
        count = cut.count(),
        limit = limits::CELL_CHARACTERS
    );
    findings.extend(cut.finish_in(&options.name, text, say!("files-long-cells.advice")));
    findings.extend(control.said_in("files-control-characters", &options.name));
    findings.extend(damaged.said_in("files-damaged-characters", &options.name));
    findings.extend(dates.said_in("files-dates-among-text", &options.name));
    findings.extend(errors.said_in("files-error-cells", &options.name));
}

/// Control characters other than white space.
fn has_control(text: &str) -> bool {
    text.bytes()
        .any(|byte| matches!(byte, 0..=8 | 0x0E..=0x1F | 0x7F))
}

/// Numbers whose format shows another number than there is: 2.4 as `2`, -0.71 as `1`, 0.73 as `73%`.
fn numbers(table: &Table, options: &TableOptions, findings: &mut Vec<Finding>) {
    let sheet = table.sheet.as_deref();
    let mut rounded = Collector::new("numbers-rounded", Severity::Warning).on(sheet);
    let mut percent = Collector::new("numbers-in-percent", Severity::Note).on(sheet);
    let cells = table.grid.with_value();
    let unlike: Vec<(usize, usize)> = cells
        .into_iter()
        .filter(|&(row, column)| {
            let (shown, value) = (table.grid.cell(row, column), table.grid.value(row, column));
            // A day or a time of a moment is as good as the moment.
            let part = table.grid.kind(row, column) != Kind::Number
                && (value.starts_with(shown) || value.ends_with(shown));
            !part && !is_same_number(shown, value)
        })
        .collect();
    let (of_hundred, others): (Vec<_>, Vec<_>) = unlike
        .into_iter()
        .partition(|&(row, column)| table.grid.cell(row, column).contains('%'));
    for (note, cells) in [(&mut percent, of_hundred), (&mut rounded, others)] {
        for (row, header) in table.below_headers(&cells) {
            note.at(Some(row), Some(header));
        }
    }
    findings.extend(rounded.said_in("files-rounded", &options.name));
    findings.extend(percent.said_in("files-percent", &options.name));
}

/// Whether what is shown is read as its value: 00007, 7.00 and EMP7 are 7.
fn is_same_number(shown: &str, value: &str) -> bool {
    let number = |text: &str| {
        let kept: String = text
            .chars()
            .filter(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '\u{2212}' | ':'))
            .map(|c| match c {
                ',' => '.',
                '\u{2212}' => '-',
                c => c,
            })
            .collect();
        kept.parse::<f64>().ok()
    };
    // A dash among letters or digits is a mark: 012-34-5678 is a code as it stands.
    let digits = |text: &str| -> String {
        let all = text
            .chars()
            .filter(char::is_ascii_digit)
            .collect::<String>();
        all.trim_start_matches('0').to_owned()
    };
    match (number(shown), number(value)) {
        (Some(shown), Some(value)) if !shown.is_nan() => shown == value,
        _ => digits(shown) == digits(value),
    }
}

/// Rows with a date in a column of texts: a spreadsheet program takes codes such as Mar-1 for dates and keeps no trace of
/// what was typed.
fn dates_among_text(table: &Table, column: usize) -> Vec<u32> {
    let (mut dates, mut texts) = (Vec::new(), 0usize);
    for row in 0..table.rows() {
        match table.kind(row, column) {
            Kind::Date => dates.push(table.row_number(row)),
            _ if !table.cell(row, column).trim().is_empty() => texts += 1,
            _ => {}
        }
    }
    if dates.len() * 4 < texts {
        dates
    } else {
        Vec::new()
    }
}

fn samples(table: &Table) -> Vec<String> {
    let mut samples: Vec<String> = Vec::new();
    if table.grid.is_ascii() {
        return samples;
    }
    for row in 0..table.rows() {
        for column in 0..table.width() {
            let cell = table.cell(row, column);
            if !cell.is_ascii() && cell.len() < 200 && !samples.iter().any(|sample| sample == cell)
            {
                samples.push(cell.to_owned());
                if samples.len() == SAMPLES {
                    return samples;
                }
            }
        }
    }
    samples
}
