//! A row's figures, its group and its question in words, as every file and the preview show them.

use disclosure::{Row, RowKind, Table};

use super::changes::ReleaseChange;
use super::words::{MARK, band, decimal, share, step};
use crate::survey::{Instrument, text};
use crate::words::{say, spoken};

/// Mean, favourable and the classes of the distribution; the same figures for every row, with the mark where there is none.
pub(super) fn cells(instrument: &Instrument, table: &Table, row: &Row) -> Vec<(String, String)> {
    let range = instrument
        .item(&table.item)
        .and_then(|item| instrument.range(item));
    let from = range.map_or(0, |range| range.min);
    let marked = |value: Option<String>| value.unwrap_or_else(|| MARK.to_owned());
    let mean = row.mean.map(|tenths| decimal(tenths + 10 * from));
    let mut cells = vec![
        (say!("release-mean"), marked(mean)),
        (
            say!("release-favourable"),
            marked(row.favourable.as_ref().map(share)),
        ),
    ];
    let spread = row.distribution.as_ref();
    match spread {
        Some(spread) => {
            for ((low, high), own) in spread.classes.iter().zip(&spread.shares) {
                let (low, high) = (from + i32::from(*low), from + i32::from(*high));
                let points = if low == high {
                    low.to_string()
                } else {
                    format!("{low}–{high}")
                };
                cells.push((say!("release-share", points = points), share(own)));
            }
        }
        None => cells.push((say!("release-distribution"), MARK.to_owned())),
    }
    cells
}

/// The name of what became of a table's means since an earlier round, where any of them is told.
pub(super) fn since(changes: &[ReleaseChange], table: &Table) -> Option<String> {
    let mut own = changes
        .iter()
        .filter(|own| (&own.item, &own.breakdown) == (&table.item, &table.breakdown));
    own.next()
        .map(|own| say!("release-since", wave = &own.since))
}

/// What became of a row's mean.
pub(super) fn since_cell(changes: &[ReleaseChange], table: &Table, row: &Row) -> String {
    let own = changes.iter().find(|own| own.is_of(table, row));
    own.map_or_else(|| MARK.to_owned(), |own| step(own.step))
}

pub(super) fn question(instrument: &Instrument, table: &Table) -> String {
    item_text(instrument, &table.item)
}

pub(super) fn item_text(instrument: &Instrument, id: &str) -> String {
    let item = instrument.item(id);
    item.map_or_else(
        || id.to_owned(),
        |item| {
            let said = text(&item.text, spoken());
            if item.reverse {
                say!("release-turned", question = said)
            } else {
                said.to_owned()
            }
        },
    )
}

pub(super) fn breakdown(table: &Table) -> String {
    let name = |id: &String| match id.as_str() {
        "side" => say!("release-side"),
        id => id.to_owned(),
    };
    let names: Vec<String> = table.breakdown.iter().map(name).collect();
    names.join(" × ")
}

pub(super) fn group(row: &Row) -> String {
    match row.kind {
        RowKind::All => say!("release-all"),
        RowKind::Together => say!("release-together"),
        RowKind::Group => {
            let label = |label: &Option<String>| match label.as_deref() {
                None => say!("release-unstated"),
                Some("mentor") => say!("release-mentors"),
                Some("mentee") => say!("release-mentees"),
                Some(own) => own.to_owned(),
            };
            let labels: Vec<String> = row.labels.iter().map(label).collect();
            labels.join(" × ")
        }
    }
}

pub(super) fn count(row: &Row) -> String {
    row.n.as_ref().map_or_else(|| MARK.to_owned(), band)
}
