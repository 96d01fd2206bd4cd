//! Who a row is: its id, or what stands in for it, and rows that say the same id again.

use serde_json::json;
use table::Keys;

use crate::files::Table;
use crate::finding::Collector;
use crate::finding::{Finding, Severity};
use crate::roster::{Person, ReadOptions};
use crate::words::say;

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
        for choice in ["first", "last", "all"] {
            let text = say!(format!("roster-duplicate-id.{choice}"));
            conflicting.fix(text, json!({ "duplicates": choice }));
        }
    }
    let key = match choice {
        Some("first") => "roster-duplicate-id-first",
        Some("last") => "roster-duplicate-id-last",
        Some(_) => "roster-duplicate-id-all",
        None => "roster-duplicate-id",
    };
    [
        identical.said("roster-duplicate-row"),
        conflicting.said(key),
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
