//! A release as a file: tidy CSV, a workbook, or a page that needs nothing else.

use serde::{Deserialize, Serialize};

use super::cells::{breakdown, cells, count, group, item_text, question};
use super::page::page;
use super::request::Release;
use crate::Error;
use crate::sheet::{Sheet, Value, delimiter_for, write_csv, write_xlsx};
use crate::survey::Instrument;
use crate::words::{say, within};

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
