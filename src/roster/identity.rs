//! Who a row is: its id, or what stands in for it, and rows that say the same id again.

use indexmap::IndexMap;
use serde_json::json;

use super::note::{Note, count_of, verb};
use super::table::Table;
use super::{Person, ReadOptions};
use crate::finding::{Finding, Severity};

/// People in file order with the table row of each, after repeated ids are settled.
pub(super) struct Settled {
    /// The people.
    pub(super) people: Vec<Person>,
    /// The table row of each.
    pub(super) rows: Vec<usize>,
    /// What was found.
    pub(super) findings: Vec<Finding>,
}

/// Settles rows that repeat an id. Rows equal in every cell are rejected; rows that differ are a question until
/// `options.duplicates` says which of them count ("all" gives the later ones ids of their own).
pub(super) fn settle(found: Vec<(usize, Person)>, table: &Table, options: &ReadOptions) -> Settled {
    let mut first: IndexMap<String, usize> = IndexMap::new();
    let mut people: Vec<Option<(usize, Person)>> = Vec::with_capacity(found.len());
    let mut identical = Note::new("duplicate-row", Severity::Rejected);
    let choice = options.duplicates.as_deref();
    let severity = match choice {
        Some("first" | "last") => Severity::Rejected,
        Some(_) => Severity::Warning,
        None => Severity::Question,
    };
    let mut conflicting = Note::new("duplicate-id", severity);
    for (row, mut person) in found {
        let Some(&earlier) = first.get(&person.id) else {
            first.insert(person.id.clone(), people.len());
            people.push(Some((row, person)));
            continue;
        };
        let earlier_row = people[earlier].as_ref().map_or(row, |(r, _)| *r);
        if same_cells(table, earlier_row, row) {
            identical.at(|| Some(table.place(row, None)), Some(&person.id));
            continue;
        }
        match choice {
            Some("last") => {
                conflicting.at(|| Some(table.place(earlier_row, None)), Some(&person.id));
                people[earlier] = Some((row, person));
            }
            Some("all") => {
                conflicting.at(|| Some(table.place(row, None)), Some(&person.id));
                person.id = free(&first, &person.id);
                first.insert(person.id.clone(), people.len());
                people.push(Some((row, person)));
            }
            _ => conflicting.at(|| Some(table.place(row, None)), Some(&person.id)),
        }
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
    let findings = [
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
    ];
    // "last" may have put a later row in an earlier place: the file's order again.
    let mut kept: Vec<(usize, Person)> = people.into_iter().flatten().collect();
    kept.sort_by_key(|(row, _)| *row);
    let (rows, people) = kept.into_iter().unzip();
    Settled {
        people,
        rows,
        findings: findings.into_iter().flatten().collect(),
    }
}

fn same_cells(table: &Table, a: usize, b: usize) -> bool {
    (0..table.width()).all(|column| table.cell(a, column) == table.cell(b, column))
}

fn free(taken: &IndexMap<String, usize>, id: &str) -> String {
    (2u32..)
        .map(|n| format!("{id} ({n})"))
        .find(|id| !taken.contains_key(id))
        .unwrap_or_default()
}

/// Whether an id looks as if a spreadsheet had turned it into a rounded number ("1.23457E+11").
pub(super) fn looks_rounded(id: &str) -> bool {
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
