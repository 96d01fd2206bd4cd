//! A release as a file: tidy CSV, a workbook, or a page that needs nothing else.

use disclosure::{Row, RowKind, Table};
use serde::{Deserialize, Serialize};

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
fn cells(instrument: &Instrument, table: &Table, row: &Row) -> Vec<(String, String)> {
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

fn item_text(instrument: &Instrument, id: &str) -> String {
    let item = instrument.item(id);
    item.map_or_else(
        || id.to_owned(),
        |item| text(&item.text, spoken()).to_owned(),
    )
}

fn breakdown(table: &Table) -> String {
    let name = |id: &String| match id.as_str() {
        "side" => say!("release-side"),
        id => id.to_owned(),
    };
    let names: Vec<String> = table.breakdown.iter().map(name).collect();
    names.join(" × ")
}

fn group(row: &Row) -> String {
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

fn count(row: &Row) -> String {
    row.n.as_ref().map_or_else(|| MARK.to_owned(), band)
}

/// A page with a policy of its own, under which it loads nothing and runs nothing.
fn page(instrument: &Instrument, release: &Release) -> String {
    let title = format!("{} – {}", text(&instrument.title, spoken()), release.wave);
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>{}</title>\n\
         <style>:root{{color-scheme:light dark}}body{{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}}\
         table{{border-collapse:collapse;width:100%;margin:0 0 2rem}}th,td{{text-align:start;padding:.25rem .75rem;border-bottom:1px solid \
         #8886}}caption{{text-align:start;font-weight:600}}h2{{font-size:1.15rem;break-after:avoid}}table{{break-inside:avoid}}</style>\n\
         <h1>{}</h1>\n<section><h2>{}</h2><ul>",
        spoken(),
        escaped(&title),
        escaped(&title),
        escaped(&say!("release-methods"))
    );
    for sentence in &release.words {
        out.push_str(&format!("<li>{}</li>", escaped(sentence)));
    }
    out.push_str("</ul></section>\n");
    let mut last = "";
    for table in &release.tables {
        if table.item != last {
            last = &table.item;
            out.push_str(&format!(
                "<h2>{}</h2>\n",
                escaped(&question(instrument, table))
            ));
        }
        let caption = if table.breakdown.is_empty() {
            say!("release-all")
        } else {
            breakdown(table)
        };
        let head = [
            say!("release-column-group"),
            say!("release-column-respondents"),
            say!("release-mean"),
            say!("release-favourable"),
            say!("release-distribution"),
        ]
        .map(|cell| format!("<th scope=\"col\">{}</th>", escaped(&cell)));
        out.push_str(&format!(
            "<table><caption>{}</caption><thead><tr>{}</tr></thead><tbody>",
            escaped(&caption),
            head.concat()
        ));
        for row in &table.rows {
            let cells = cells(instrument, table, row);
            let (figures, spread) = cells.split_at(2);
            let spread: Vec<String> = match row.distribution {
                Some(_) => spread
                    .iter()
                    .map(|(name, value)| format!("{name}: {value}"))
                    .collect(),
                None => vec![MARK.to_owned()],
            };
            out.push_str(&format!(
                "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
                escaped(&group(row)),
                escaped(&count(row)),
                escaped(&figures[0].1),
                escaped(&figures[1].1),
                escaped(&spread.join("; "))
            ));
        }
        out.push_str("</tbody></table>\n");
    }
    if !release.comments.is_empty() {
        out.push_str(&format!(
            "<h2>{}</h2>\n<ul>",
            escaped(&say!("release-comments"))
        ));
        for comment in &release.comments {
            out.push_str(&format!("<li>{}</li>", escaped(&comment.text)));
        }
        out.push_str("</ul>\n");
    }
    out.push_str("</html>\n");
    out
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            letter => out.push(letter),
        }
    }
    out
}
