//! Dates that a file writes as text: a column whose order of day and month is certain becomes ISO, any other is asked about.

use serde_json::json;

use super::TableOptions;
use super::content::Table;
use crate::finding::Collector;
use crate::finding::{Finding, Fix, Severity};
use crate::words::say;
use table::Kind;

/// Finds columns of dates such as 03/04/2026 and makes them ISO when the options or the column itself settle the order.
///
/// A column counts only if every cell that is not blank is such a date (or an ISO date, which stays). Nothing is guessed:
/// without an order the text stays as it is, and a question is asked once for the whole file.
pub(super) fn settle(table: &mut Table, options: &TableOptions, findings: &mut Vec<Finding>) {
    let sheet = table.sheet.clone();
    let mut unclear = Collector::new("date-order", Severity::Question).on(sheet.as_deref());
    let mut mixed = Collector::new("date-mixed", Severity::Warning).on(sheet.as_deref());
    let given = match options.date_order.as_deref() {
        Some("dmy") => Some(Order::DayFirst),
        Some("mdy") => Some(Order::MonthFirst),
        _ => None,
    };
    for column in 0..table.width() {
        let Some(found) = look(table, column) else {
            continue;
        };
        let header = table.headers[column].clone();
        match (found, given) {
            (Found::Certain(order), _) => rewrite(table, column, order),
            (Found::Either { .. } | Found::Mixed(_), Some(order)) => {
                for row in rewrite_what_fits(table, column, order) {
                    mixed.at(Some(row), Some(&header));
                }
            }
            (Found::Either { first }, None) => {
                unclear.at(Some(table.row_number(first)), Some(&header));
            }
            (Found::Mixed(rows), None) => {
                for row in rows {
                    mixed.at(Some(row), Some(&header));
                }
            }
        }
    }
    findings.extend(
        unclear
            .with(vec![
                Fix {
                    text: say!("files-dates-unclear.day-first"),
                    options: json!({ "dateOrder": "dmy" }),
                },
                Fix {
                    text: say!("files-dates-unclear.month-first"),
                    options: json!({ "dateOrder": "mdy" }),
                },
            ])
            .said_in("files-dates-unclear", &options.name),
    );
    findings.extend(mixed.said_in("files-dates-mixed", &options.name));
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    DayFirst,
    MonthFirst,
}

enum Found {
    Certain(Order),
    /// No cell tells; the first one is in this row.
    Either {
        first: usize,
    },
    /// Some cells can only be one, some only the other: the rows of the fewer.
    Mixed(Vec<u32>),
}

fn look(table: &Table, column: usize) -> Option<Found> {
    let mut first = None;
    let (mut day_first, mut month_first) = (Vec::new(), Vec::new());
    let mut seen = false;
    for row in 0..table.rows() {
        let cell = table.cell(row, column).trim();
        if cell.is_empty() || table.kind(row, column) == Kind::Date || iso(cell) {
            continue;
        }
        let (a, b, _) = parts(cell)?;
        seen = true;
        match (a > 12, b > 12) {
            (true, true) => return None,
            (true, false) => day_first.push(table.row_number(row)),
            (false, true) => month_first.push(table.row_number(row)),
            // A dot is only ever written day first.
            (false, false) if cell.contains('.') => day_first.push(table.row_number(row)),
            (false, false) => {
                if a != b && first.is_none() {
                    first = Some(row);
                }
            }
        }
    }
    if !seen {
        return None;
    }
    Some(
        match (day_first.is_empty(), month_first.is_empty(), first) {
            (false, false, _) => Found::Mixed(if day_first.len() < month_first.len() {
                day_first
            } else {
                month_first
            }),
            (true, false, _) => Found::Certain(Order::MonthFirst),
            (true, true, Some(first)) => Found::Either { first },
            _ => Found::Certain(Order::DayFirst),
        },
    )
}

fn rewrite(table: &mut Table, column: usize, order: Order) {
    rewrite_what_fits(table, column, order);
}

/// Makes dates ISO and gives the rows of those that cannot be dates in this order.
fn rewrite_what_fits(table: &mut Table, column: usize, order: Order) -> Vec<u32> {
    let mut others = Vec::new();
    for row in 0..table.rows() {
        let Some((a, b, year)) = parts(table.cell(row, column).trim()) else {
            continue;
        };
        let (day, month) = match order {
            Order::DayFirst => (a, b),
            Order::MonthFirst => (b, a),
        };
        if month == 0 || month > 12 || day == 0 || day > days(year, month) {
            others.push(table.row_number(row));
            continue;
        }
        let text = format!("{year:04}-{month:02}-{day:02}");
        if let Some((row, column)) = table.at(row, column) {
            table.grid.replace(row, column, &text, Kind::Date);
        }
    }
    others
}

/// The three numbers of a date such as 3/4/2026, 03.04.2026 or 3-4-2026.
fn parts(cell: &str) -> Option<(u32, u32, u32)> {
    if cell.len() > 10 {
        return None;
    }
    let separator = cell.chars().find(|c| !c.is_ascii_digit())?;
    if !matches!(separator, '/' | '.' | '-') {
        return None;
    }
    let mut parts = cell.split(separator);
    let (a, b, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some()
        || !(1..=2).contains(&a.len())
        || !(1..=2).contains(&b.len())
        || year.len() != 4
    {
        return None;
    }
    let number = |text: &str| {
        text.bytes()
            .all(|byte| byte.is_ascii_digit())
            .then(|| text.parse::<u32>().ok())
            .flatten()
    };
    let (a, b, year) = (number(a)?, number(b)?, number(year)?);
    ((1..=31).contains(&a) && (1..=31).contains(&b)).then_some((a, b, year))
}

fn iso(cell: &str) -> bool {
    let bytes = cell.as_bytes();
    bytes.len() >= 10
        && bytes
            .iter()
            .take(10)
            .enumerate()
            .all(|(at, byte)| match at {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            })
}

fn days(year: u32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && !year.is_multiple_of(100)
            || year.is_multiple_of(400) && month == 2 =>
        {
            29
        }
        2 => 28,
        _ => 31,
    }
}
