//! Reads the files that people get, as anybody can who has a browser, a spreadsheet or a text editor. In English.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use quick_xml::events::Event;

use crate::export::Published;

/// Beside a figure that is not there.
const MARK: &str = "•";
const TOGETHER: &str = "Hidden groups together";
const UNSTATED: &str = "Not stated";
const EVERYBODY: &str = "Everybody";
/// Between two attributes and two groups.
const CROSS: &str = " × ";

/// A row of a table as it is read: its question, table and group, how many answered, and figures with their names.
struct Row {
    question: String,
    breakdown: String,
    group: String,
    respondents: String,
    figures: Vec<(String, String)>,
}

/// Reads a CSV file. `lowest` is the scale's lowest point.
#[must_use]
pub fn parse_csv(bytes: &[u8], lowest: u32) -> Vec<Published> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(bytes);
    let lines = reader.records().filter_map(Result::ok);
    let lines: Vec<Vec<String>> = lines.map(|line| line.iter().map(plain).collect()).collect();
    published(tidy(&lines), lowest)
}

/// A cell without the apostrophe that keeps a spreadsheet from calculating it.
fn plain(cell: &str) -> String {
    cell.strip_prefix('\'').unwrap_or(cell).to_owned()
}

/// Reads a workbook: the sheet that has figures.
#[must_use]
pub fn parse_xlsx(bytes: &[u8], lowest: u32) -> Vec<Published> {
    let all = parts(bytes).into_iter();
    let sheets = all.filter(|(name, _)| name.starts_with("xl/worksheets/"));
    let rows = sheets.flat_map(|(_, text)| tidy(&cells(&text)));
    published(rows.collect(), lowest)
}

/// Reads a page: its tables, each under the question before it.
#[must_use]
pub fn parse_html(bytes: &[u8], lowest: u32) -> Vec<Published> {
    let mut rows = Vec::new();
    let mut question = String::new();
    for block in nodes(&page(bytes)) {
        if is(&block, &["h2"]) {
            question = text(&block);
        }
        if !is(&block, &["table"]) {
            continue;
        }
        let inside = nodes(&block);
        let each = |of: &[Handle], names: &[&str]| -> Vec<String> {
            let found = of.iter().filter(|own| is(own, names));
            found.map(text).collect()
        };
        let caption = each(&inside, &["caption"]).concat();
        let all = caption == EVERYBODY;
        let lines = inside.iter().filter(|own| is(own, &["tr"]));
        let mut lines = lines.map(|line| each(&nodes(line), &["th", "td"]));
        let columns = lines.next().unwrap_or_default();
        for cells in lines {
            let [name, respondents, ..] = cells.as_slice() else {
                continue;
            };
            let mut figures = Vec::new();
            for (column, cell) in columns.iter().zip(&cells).skip(2) {
                if column == "Distribution" && cell != MARK {
                    let classes = cell.split("; ").filter_map(|class| class.split_once(": "));
                    figures
                        .extend(classes.map(|(class, share)| (class.to_owned(), share.to_owned())));
                } else {
                    figures.push((column.clone(), cell.clone()));
                }
            }
            rows.push(Row {
                question: if all { name } else { &question }.clone(),
                breakdown: if all { String::new() } else { caption.clone() },
                group: if all { EVERYBODY } else { name }.to_owned(),
                respondents: respondents.clone(),
                figures,
            });
        }
    }
    published(rows, lowest)
}

fn page(bytes: &[u8]) -> Handle {
    let page = html5ever::parse_document(RcDom::default(), Default::default());
    page.from_utf8().one(bytes).document
}

/// A node and everything below it, in the order of the page.
fn nodes(top: &Handle) -> Vec<Handle> {
    let mut found = vec![top.clone()];
    for child in top.children.borrow().iter() {
        found.extend(nodes(child));
    }
    found
}

fn is(node: &Handle, names: &[&str]) -> bool {
    matches!(&node.data, NodeData::Element { name, .. } if names.contains(&&*name.local))
}

fn text(node: &Handle) -> String {
    let mut all = String::new();
    for node in nodes(node) {
        if let NodeData::Text { contents } = &node.data {
            all.push_str(&contents.borrow());
        }
    }
    all.trim().to_owned()
}

/// Lines of one figure each, whose first names the columns.
fn tidy(lines: &[Vec<String>]) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let Some(headers) = lines.first() else {
        return rows;
    };
    let names = ["Question", "By", "Group", "Respondents", "Figure", "Value"];
    let places = names.map(|name| headers.iter().position(|own| own == name));
    for line in lines.iter().skip(1) {
        let cell = |at: usize| -> Option<String> { line.get(places[at]?).cloned() };
        let found = (cell(0), cell(1), cell(2), cell(3), cell(4), cell(5));
        let (
            Some(question),
            Some(breakdown),
            Some(group),
            Some(respondents),
            Some(name),
            Some(value),
        ) = found
        else {
            continue;
        };
        let last = rows.last_mut().filter(|last| {
            (&last.question, &last.breakdown, &last.group) == (&question, &breakdown, &group)
        });
        match last {
            Some(last) => last.figures.push((name, value)),
            None => rows.push(Row {
                question,
                breakdown,
                group,
                respondents,
                figures: vec![(name, value)],
            }),
        }
    }
    rows
}

fn published(rows: Vec<Row>, lowest: u32) -> Vec<Published> {
    let mut found = Vec::new();
    for row in rows {
        let names = |text: &str| -> Vec<String> {
            let names = text.split(CROSS).filter(|name| !name.is_empty());
            names.map(str::to_owned).collect()
        };
        let Some(band) = number(&row.respondents) else {
            continue;
        };
        let together = row.group == TOGETHER;
        let breakdown = names(&row.breakdown);
        let mut own = Published {
            item: row.question.clone(),
            labels: if together || breakdown.is_empty() {
                Vec::new()
            } else {
                let label = |name: String| Some(name).filter(|name| name != UNSTATED);
                names(&row.group).into_iter().map(label).collect()
            },
            breakdown,
            together,
            exact: None,
            mean: None,
            favourable: None,
            classes: Vec::new(),
        };
        for (name, value) in &row.figures {
            if name == "Mean" {
                own.mean = number(value).map(|mean| mean - f64::from(lowest));
            } else if name == "Favourable" {
                own.favourable = share(value, band);
            } else if let Some(points) = name.strip_prefix("Share of ") {
                let (first, last) = points.split_once('–').unwrap_or((points, points));
                let point = |text: &str| text.parse::<u32>().ok()?.checked_sub(lowest);
                if let (Some(first), Some(last), Some((low, high))) =
                    (point(first), point(last), share(value, band))
                {
                    own.classes.push((first, last, low, high));
                }
            }
        }
        found.push(own);
    }
    found
}

/// The number that a text begins with.
fn number(text: &str) -> Option<f64> {
    let end = text
        .find(|letter: char| !letter.is_ascii_digit() && letter != '.' && letter != '-')
        .unwrap_or(text.len());
    text[..end].parse().ok()
}

/// What a share in words can have been, among at least so many.
fn share(text: &str, band: f64) -> Option<(f64, f64)> {
    match text {
        "low" => return Some((0.0, 0.25)),
        "mixed" => return Some((0.25, 0.75)),
        "high" => return Some((0.75, 1.0)),
        _ => {}
    }
    let (own, step) = (number(text)?, crate::export::step(band));
    let (low, high) = ((own - step / 2.0) / 100.0, (own + step / 2.0) / 100.0);
    Some(if text.ends_with("or less") {
        (0.0, high)
    } else if text.ends_with("or more") {
        (low, 1.0)
    } else {
        (low, high)
    })
}

/// The parts of a workbook: name and text.
fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return found;
    };
    for at in 0..archive.len() {
        let Ok(mut part) = archive.by_index(at) else {
            continue;
        };
        let mut read = Vec::new();
        if part.read_to_end(&mut read).is_ok() {
            let name = part.name().map(|name| name.to_string());
            found.push((
                name.unwrap_or_default(),
                String::from_utf8_lossy(&read).into_owned(),
            ));
        }
    }
    found
}

/// The cells of a sheet with texts in them, row by row; "C7" stands in the third place of its row.
fn cells(sheet: &str) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut reader = quick_xml::Reader::from_str(sheet);
    let mut place = None;
    let put = |place: Option<usize>, text: &str, rows: &mut Vec<Vec<String>>| {
        if let (Some(place), Some(row)) = (place, rows.last_mut()) {
            if row.len() <= place {
                row.resize(place + 1, String::new());
            }
            row[place].push_str(text);
        }
    };
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) if tag.name().as_ref() == "row" => rows.push(Vec::new()),
            Ok(Event::Start(tag)) if tag.name().as_ref() == "c" => {
                let at = tag.try_get_attribute("r").ok().flatten();
                let letters = at.map(|at| {
                    let letters = at.value.bytes().filter(u8::is_ascii_uppercase);
                    letters.fold(0, |sum, letter| 26 * sum + usize::from(letter - b'A') + 1)
                });
                place = letters.and_then(|letters| letters.checked_sub(1));
            }
            Ok(Event::End(tag)) if tag.name().as_ref() == "c" => place = None,
            Ok(Event::Text(text)) => {
                put(place, &text, &mut rows);
            }
            Ok(Event::GeneralRef(name)) => put(place, &plain_reference(&name), &mut rows),
            Ok(Event::Eof) | Err(_) => return rows,
            Ok(_) => {}
        }
    }
}

/// "&amp;" and "&#38;" as what they stand for.
fn plain_reference(name: &str) -> String {
    let escaped = format!("&{name};");
    let plain = quick_xml::escape::unescape(&escaped);
    plain.map_or_else(|_| escaped.clone(), |plain| plain.into_owned())
}

/// Every text of a page or a picture (SVG) that a reader could find: what stands in it, in attributes and in comments.
#[must_use]
pub fn html_texts(bytes: &[u8]) -> Vec<String> {
    let mut found = html_words(bytes);
    for node in nodes(&page(bytes)) {
        if let NodeData::Element { attrs, .. } = &node.data {
            let attrs = attrs.borrow();
            found.extend(attrs.iter().map(|own| own.value.to_string()));
        }
    }
    found
}

/// The same without attributes: those of a picture are full of lengths.
#[must_use]
pub fn html_words(bytes: &[u8]) -> Vec<String> {
    let text = |node: &Handle| match &node.data {
        NodeData::Text { contents } => Some(contents.borrow().to_string()),
        NodeData::Comment { contents } => Some(contents.to_string()),
        _ => None,
    };
    nodes(&page(bytes)).iter().filter_map(text).collect()
}

/// Every text of a workbook: names of parts, what stands in them, in attributes and in comments; and what the archive itself says.
#[must_use]
pub fn xlsx_texts(bytes: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    if let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) {
        found.push(String::from_utf8_lossy(archive.comment()).into_owned());
        for at in 0..archive.len() {
            if let Ok(part) = archive.by_index(at) {
                found.push(part.comment().to_string());
                found.push(
                    String::from_utf8_lossy(&part.extra_data().unwrap_or_default()).into_owned(),
                );
            }
        }
    }
    for (name, text) in parts(bytes) {
        found.push(name);
        let mut reader = quick_xml::Reader::from_str(&text);
        let mut row = 0;
        // A text and the characters in it that are written as references.
        let mut running = String::new();
        loop {
            let event = reader.read_event();
            match &event {
                Ok(Event::Text(text)) => running.push_str(text),
                Ok(Event::GeneralRef(name)) => running.push_str(&plain_reference(name)),
                _ => {
                    found.extend(Some(std::mem::take(&mut running)).filter(|text| !text.is_empty()))
                }
            }
            match event {
                Ok(Event::Start(tag) | Event::Empty(tag)) => {
                    let values = tag.attributes().flatten();
                    let value = |own: &str| {
                        let plain = quick_xml::escape::unescape(own);
                        plain.map_or_else(|_| own.to_owned(), |plain| plain.into_owned())
                    };
                    let mut values: Vec<String> = values.map(|own| value(&own.value)).collect();
                    match tag.name().as_ref() {
                        // Rows are numbered, which tells nothing as long as none is left out.
                        "row" => {
                            row += 1;
                            values.retain(|value| *value != row.to_string());
                        }
                        // How wide a column is comes from the texts in it.
                        "col" => values.clear(),
                        _ => {}
                    }
                    found.extend(values);
                }
                Ok(Event::Comment(text)) => found.push(text.to_string()),
                Ok(Event::CData(text)) => found.push(text.to_string()),
                Ok(Event::PI(text)) => found.push(text.to_string()),
                Ok(Event::Eof) | Err(_) => break,
                Ok(_) => {}
            }
        }
    }
    found
}

/// Those of some secrets that stand in a text as a number or word of their own; a secret of several words wherever it stands.
#[must_use]
pub fn told<'a>(texts: &[String], secrets: &'a [String]) -> Vec<&'a str> {
    let apart = |letter: char| !letter.is_alphanumeric() && letter != '.' && letter != ',';
    let tokens: BTreeSet<&str> = texts
        .iter()
        .flat_map(|text| text.split(apart))
        .map(|token| token.trim_matches(['.', ',']))
        .collect();
    let stands = |secret: &&String| {
        let within = || texts.iter().any(|text| text.contains(secret.as_str()));
        tokens.contains(secret.as_str()) || (secret.contains(apart) && within())
    };
    secrets.iter().filter(stands).map(String::as_str).collect()
}
