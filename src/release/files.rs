//! A release as a file: tidy CSV, a workbook, or a page that needs nothing else.

use serde::{Deserialize, Serialize};

use super::cells::{breakdown, cells, count, group, item_text, question, since, since_cell};
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
    /// One row a figure; first the sentences of the first page.
    Csv,
    /// The same as a workbook, with the first page and the methods on sheets of their own.
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
            &figures(instrument, release, true),
            delimiter_for(locale),
        )),
        ReleaseFile::Xlsx => write_xlsx(&[
            first(release),
            figures(instrument, release, false),
            methods(release),
        ]),
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

/// What stands before and after the tables of the page: under what heading, and a sentence.
fn sentences(release: &Release) -> Vec<(String, String)> {
    let about = &release.about;
    let mut all = Vec::new();
    if !about.programme.is_empty() {
        all.push((say!("release-programme"), about.programme.clone()));
    }
    for part in &release.front {
        let lines = part.lines.iter();
        all.extend(lines.map(|line| (part.heading.clone(), line.clone())));
    }
    let next = about.next.lines().map(str::trim);
    let next = next.filter(|line| !line.is_empty());
    all.extend(next.map(|line| (say!("release-next"), line.to_owned())));
    all
}

fn first(release: &Release) -> Sheet {
    let sentences = sentences(release).into_iter();
    Sheet {
        name: say!("release-first-page"),
        headers: vec![say!("release-about"), say!("release-column-value")],
        rows: sentences
            .map(|(heading, line)| vec![Value::from(heading), Value::from(line)])
            .collect(),
    }
}

fn figures(instrument: &Instrument, release: &Release, with_sentences: bool) -> Sheet {
    let mut rows = Vec::new();
    for (heading, line) in sentences(release) {
        if with_sentences {
            let mut row = vec![Value::from(""); 8];
            (row[0], row[6], row[7]) = (
                Value::from(release.wave.as_str()),
                Value::from(heading),
                Value::from(line),
            );
            rows.push(row);
        }
    }
    for table in &release.tables {
        let since = since(&release.changes, table);
        for row in &table.rows {
            let mut cells = cells(instrument, table, row);
            let change = since_cell(&release.changes, table, row);
            cells.extend(since.clone().map(|since| (since, change)));
            for (figure, value) in cells {
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
