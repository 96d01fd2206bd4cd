//! Who a row is: its id, or what stands in for it, and rows that say the same id again.

use serde_json::json;
use table::Keys;

use crate::files::Table;
use crate::finding::Collector;
use crate::finding::words::{count_of, verb};
use crate::finding::{Finding, Severity};
use crate::roster::{Person, ReadOptions};

/// Settles rows that repeat an id: of `people`, and of the table's `rows` that they come from, those that count are left,
/// in the file's order. Rows equal in every cell are rejected; rows that differ are a question until `options.duplicates`
/// says which of them count ("all" gives the later ones ids of their own).
pub(in crate::roster) fn settle(
    people: &mut Vec<Person>,
    rows: &mut Vec<usize>,
    table: &Table,
    options: &ReadOptions,
) -> Vec<Finding> {
    let mut ids = Keys::new();
    // By the number of the id, who has it.
    let mut holder: Vec<usize> = Vec::with_capacity(people.len());
    let mut kept = vec![true; people.len()];
    let mut identical = Collector::new("duplicate-row", Severity::Rejected);
    let choice = options.duplicates.as_deref();
    let severity = match choice {
        Some("first" | "last") => Severity::Rejected,
        Some(_) => Severity::Warning,
        None => Severity::Question,
    };
    let mut conflicting = Collector::new("duplicate-id", severity);
    for (at, person) in people.iter_mut().enumerate() {
        let number = ids.number(&person.id) as usize;
        let Some(&earlier) = holder.get(number) else {
            holder.push(at);
            continue;
        };
        let (row, earlier_row) = (rows[at], rows[earlier]);
        if same_cells(table, earlier_row, row) {
            identical.person(|| Some(table.place(row, None)), Some(&person.id));
            kept[at] = false;
            continue;
        }
        match choice {
            Some("last") => {
                conflicting.person(|| Some(table.place(earlier_row, None)), Some(&person.id));
                kept[earlier] = false;
                holder[number] = at;
            }
            Some("all") => {
                conflicting.person(|| Some(table.place(row, None)), Some(&person.id));
                person.id = free(&ids, &person.id);
                ids.number(&person.id);
                holder.push(at);
            }
            _ => {
                conflicting.person(|| Some(table.place(row, None)), Some(&person.id));
                kept[at] = false;
            }
        }
    }
    if kept.contains(&false) {
        let mut keep = kept.iter();
        people.retain(|_| keep.next() == Some(&true));
        let mut keep = kept.iter();
        rows.retain(|_| keep.next() == Some(&true));
    }
    if choice.is_none() {
        for (text, value) in [
            ("Keep the first row of each", "first"),
            ("Keep the last row of each", "last"),
            ("Keep all, as different people", "all"),
        ] {
            conflicting.fix(text, json!({ "duplicates": value }));
        }
    }
    let (i, c) = (identical.count(), conflicting.count());
    let rows_repeat = format!(
        "{} {} the id of another row and {} something else",
        count_of(c, "row"),
        verb(c, "repeats", "repeat"),
        verb(c, "says", "say")
    );
    let (text, advice) = match choice {
        Some("first") => (
            format!("{rows_repeat}; the first row of each id was kept."),
            "Nothing more to do.",
        ),
        Some("last") => (
            format!("{rows_repeat} in a later row; the last row of each id was kept."),
            "Nothing more to do.",
        ),
        Some(_) => (
            format!(
                "{rows_repeat}; they are taken over as different people with a number behind the id."
            ),
            "Check that they are different people.",
        ),
        None => (
            format!("{rows_repeat}."),
            "Choose which rows count. For now the first of each does.",
        ),
    };
    [
        identical.finish(
            format!(
                "{} {} an earlier row cell by cell and {} left out.",
                count_of(i, "row"),
                verb(i, "repeats", "repeat"),
                verb(i, "is", "are")
            ),
            "Nothing to do.",
        ),
        conflicting.finish(text, advice),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn same_cells(table: &Table, a: usize, b: usize) -> bool {
    (0..table.width()).all(|column| table.cell(a, column) == table.cell(b, column))
}

fn free(taken: &Keys, id: &str) -> String {
    (2u32..)
        .map(|n| format!("{id} ({n})"))
        .find(|id| taken.find(id).is_none())
        .unwrap_or_default()
}

/// Whether an id looks as if a spreadsheet had turned it into a rounded number ("1.23457E+11").
pub(in crate::roster) fn looks_rounded(id: &str) -> bool {
    let upper = id.to_ascii_uppercase();
    let Some((mantissa, exponent)) = upper.split_once("E+") else {
        return false;
    };
    let number = |t: &str| {
        !t.is_empty()
            && t.bytes()
                .all(|b| b.is_ascii_digit() || b == b'.' || b == b',')
    };
    number(mantissa) && number(exponent)
}
