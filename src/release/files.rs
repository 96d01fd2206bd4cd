//! A release as a file: tidy CSV, a workbook, or a page that needs nothing else.

use disclosure::{Row, RowKind, Table};
use serde::{Deserialize, Serialize};

use super::page::page;
use super::request::Release;
use super::words::{MARK, band, share};
use crate::Error;
use crate::sheet::{Sheet, Value, delimiter_for, write_csv, write_xlsx};
use crate::survey::{Instrument, text};
use crate::words::{say, spoken, within};

/// Which file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum ReleaseFile {
    /// One row a figure.
    Csv,
    /// The same as a workbook, with the methods on a sheet of their own.
    Xlsx,
    /// A page to read and print, which loads nothing.
    Html,
}

/// Writes a release down. Everything in it comes from what may leave; the ledger and the reasons for what is hidden stay out.
///
/// # Errors
/// `too-many-rows` where a workbook cannot hold it.
pub fn release_file(
    instrument: &Instrument,
    release: &Release,
    file: ReleaseFile,
    locale: &str,
) -> Result<Vec<u8>, Error> {
    within(Some(locale), || match file {
        ReleaseFile::Csv => Ok(write_csv(
            &figures(instrument, release),
            delimiter_for(locale),
        )),
        ReleaseFile::Xlsx => write_xlsx(&[figures(instrument, release), methods(release)]),
        ReleaseFile::Html => Ok(page(instrument, release).into_bytes()),
    })
}

fn methods(release: &Release) -> Sheet {
    Sheet {
        name: say!("release-methods"),
        headers: vec![say!("release-methods")],
        rows: release
            .words
            .iter()
            .map(|sentence| vec![Value::from(sentence.as_str())])
            .collect(),
    }
}

fn figures(instrument: &Instrument, release: &Release) -> Sheet {
    let mut rows = Vec::new();
    for table in &release.tables {
        for row in &table.rows {
            for (figure, value) in cells(instrument, table, row) {
                rows.push(vec![
                    Value::from(release.wave.as_str()),
                    Value::from(table.item.as_str()),
                    Value::from(question(instrument, table)),
                    Value::from(breakdown(table)),
                    Value::from(group(row)),
                    Value::from(count(row)),
                    Value::from(figure),
                    Value::from(value),
                ]);
            }
        }
    }
    for comment in &release.comments {
        rows.push(vec![
            Value::from(release.wave.as_str()),
            Value::from(comment.item.as_str()),
            Value::from(item_text(instrument, &comment.item)),
            Value::from(""),
            Value::from(say!("release-all")),
            Value::from(""),
            Value::from(say!("release-comment")),
            Value::from(comment.text.as_str()),
        ]);
    }
    Sheet {
        name: say!("release-figures"),
        headers: [
            "wave",
            "item",
            "question",
            "breakdown",
            "group",
            "respondents",
            "figure",
            "value",
        ]
        .map(|column| say!(format!("release-column-{column}")))
        .to_vec(),
        rows,
    }
}

/// Mean, favourable and the classes of the distribution; the same figures for every row, with the mark where there is none.
pub(super) fn cells(instrument: &Instrument, table: &Table, row: &Row) -> Vec<(String, String)> {
    let range = instrument
        .item(&table.item)
        .and_then(|item| instrument.range(item));
    let from = range.map_or(0, |range| range.min);
    let marked = |value: Option<String>| value.unwrap_or_else(|| MARK.to_owned());
    let mean = row.mean.map(|tenths| {
        let tenths = tenths + 10 * from;
        let sign = if tenths < 0 { "-" } else { "" };
        let (whole, rest) = (tenths.abs() / 10, tenths.abs() % 10);
        say!(
            "release-decimal",
            whole = format!("{sign}{whole}"),
            tenths = rest.to_string()
        )
    });
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

fn question(instrument: &Instrument, table: &Table) -> String {
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
