//! The tables of a release as people read them: the same for the preview and for the page that leaves.

use disclosure::{RowKind, Share, Table};
use serde::{Deserialize, Serialize};

use super::cells::{breakdown, cells, count, group, item_text, since, since_cell};
use super::request::Release;
use super::words::MARK;
use crate::survey::Instrument;
use crate::words::{say, within};

/// Which column has the favourable share.
pub(super) const FAVOURABLE: usize = 3;

/// A table in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReleaseTable {
    /// The question; empty for the table of everybody, which has a row for each question.
    pub question: String,
    /// By what it is broken down, or "Everybody".
    pub caption: String,
    /// Headers of the columns; the first is of the rows' names.
    pub columns: Vec<String>,
    /// Cells in words, as many in each row as there are columns.
    pub rows: Vec<Vec<String>>,
    /// One a row: the share of favourable answers as it is shown, in percent, to be drawn; null where it is hidden or in words.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "(number | null)[]"))]
    pub bars: Vec<Option<u32>>,
}

/// Everybody's table first, then question by question each breakdown.
#[must_use]
pub fn release_tables(
    instrument: &Instrument,
    release: &Release,
    locale: &str,
) -> Vec<ReleaseTable> {
    within(Some(locale), || in_words(instrument, release))
}

pub(super) fn in_words(instrument: &Instrument, release: &Release) -> Vec<ReleaseTable> {
    let groups = release
        .tables
        .iter()
        .filter(|own| !own.breakdown.is_empty());
    let mut tables = vec![everybody(instrument, release)];
    tables.extend(groups.map(|table| one_table(instrument, release, table)));
    tables
}

/// All questions for everybody together, a row each.
fn everybody(instrument: &Instrument, release: &Release) -> ReleaseTable {
    let all = || release.tables.iter().filter(|own| own.breakdown.is_empty());
    let since = all().find_map(|table| since(&release.changes, table));
    let mut columns = vec![
        say!("release-column-question"),
        say!("release-column-respondents"),
        say!("release-mean"),
        say!("release-favourable"),
        say!("release-distribution"),
    ];
    columns.extend(since.clone());
    let (mut rows, mut bars) = (Vec::new(), Vec::new());
    for table in all() {
        for row in table.rows.iter().filter(|row| row.kind == RowKind::All) {
            let cells = cells(instrument, table, row);
            let mut said = vec![
                item_text(instrument, &table.item),
                count(row),
                cells[0].1.clone(),
                cells[1].1.clone(),
                spread(row.distribution.is_some(), &cells),
            ];
            if since.is_some() {
                said.push(since_cell(&release.changes, table, row));
            }
            rows.push(said);
            bars.push(bar(row.favourable.as_ref()));
        }
    }
    ReleaseTable {
        question: String::new(),
        caption: say!("release-all"),
        columns,
        rows,
        bars,
    }
}

fn one_table(instrument: &Instrument, release: &Release, table: &Table) -> ReleaseTable {
    let since = since(&release.changes, table);
    let said = table.rows.iter().map(|row| {
        let cells = cells(instrument, table, row);
        let mut said = vec![
            group(row),
            count(row),
            cells[0].1.clone(),
            cells[1].1.clone(),
            spread(row.distribution.is_some(), &cells),
        ];
        if since.is_some() {
            said.push(since_cell(&release.changes, table, row));
        }
        said
    });
    let bars = table.rows.iter().map(|row| bar(row.favourable.as_ref()));
    let mut columns = vec![
        say!("release-column-group"),
        say!("release-column-respondents"),
        say!("release-mean"),
        say!("release-favourable"),
        say!("release-distribution"),
    ];
    columns.extend(since.clone());
    ReleaseTable {
        question: item_text(instrument, &table.item),
        caption: breakdown(table),
        columns,
        rows: said.collect(),
        bars: bars.collect(),
    }
}

/// The classes of a distribution in one cell.
fn spread(shown: bool, cells: &[(String, String)]) -> String {
    if !shown {
        return MARK.to_owned();
    }
    let classes = cells.iter().skip(2);
    let said: Vec<String> = classes
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    said.join("; ")
}

fn bar(share: Option<&Share>) -> Option<u32> {
    match share {
        Some(Share::Percent(share) | Share::AtMost(share) | Share::AtLeast(share)) => Some(*share),
        Some(Share::Level(_)) | None => None,
    }
}
