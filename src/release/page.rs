//! A release as one page: what a director reads first, then the tables. It loads nothing and runs nothing.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use disclosure::{RowKind, Share, Table, TrendStep};
use sha2::{Digest, Sha256};

use super::files::{breakdown, cells, count, group, item_text};
use super::request::Release;
use super::words::MARK;
use crate::survey::{Instrument, text};
use crate::words::{say, spoken};

const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;overflow-wrap:break-word}\
h1{font-size:1.6rem;line-height:1.2;margin:0 0 .25rem}\
h2{font-size:1.15rem;margin:2rem 0 .5rem;break-after:avoid}\
.front{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:0 2rem}\
.front h2{margin-top:1rem}\
p{margin:.25rem 0}\
.scroll{overflow-x:auto}\
table{border-collapse:collapse;width:100%;margin:0 0 1.5rem;break-inside:avoid}\
caption{text-align:start;font-weight:600}\
th,td{text-align:start;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #8886;vertical-align:top}\
th[scope=row]{font-weight:400}\
svg{width:6rem;height:.6rem;margin-inline-end:.5rem}\
rect{fill:#8884}rect+rect{fill:#3a7ca5}\
.methods{border-top:2px solid #8886;margin-top:2rem}\
@media print{body{margin:0;max-width:none}.tables{break-before:page}}";

pub(super) fn page(instrument: &Instrument, release: &Release) -> String {
    let title = format!("{} – {}", text(&instrument.title, spoken()), release.wave);
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>{}</title>\n\
         <style>{STYLE}</style>\n<main>\n<h1>{}</h1>\n",
        spoken(),
        STANDARD.encode(Sha256::digest(STYLE.as_bytes())),
        escaped(&title),
        escaped(&title),
    );
    if !release.about.programme.is_empty() {
        out.push_str(&format!("<p>{}</p>\n", escaped(&release.about.programme)));
    }
    out.push_str("<div class=\"front\">\n");
    for part in &release.front {
        out.push_str(&format!("<section><h2>{}</h2>", escaped(&part.heading)));
        for line in &part.lines {
            out.push_str(&format!("<p>{}</p>", escaped(line)));
        }
        out.push_str("</section>\n");
    }
    out.push_str("</div>\n");
    out.push_str(&everybody(instrument, release));
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
    let next: Vec<&str> = release.about.next.lines().map(str::trim).collect();
    if next.iter().any(|line| !line.is_empty()) {
        out.push_str(&format!("<h2>{}</h2>\n", escaped(&say!("release-next"))));
        for line in next.iter().filter(|line| !line.is_empty()) {
            out.push_str(&format!("<p>{}</p>\n", escaped(line)));
        }
    }
    out.push_str("<div class=\"tables\">\n");
    let mut last = "";
    for table in release
        .tables
        .iter()
        .filter(|own| !own.breakdown.is_empty())
    {
        if table.item != last {
            last = &table.item;
            let question = item_text(instrument, &table.item);
            out.push_str(&format!("<h2>{}</h2>\n", escaped(&question)));
        }
        out.push_str(&one_table(instrument, table));
    }
    out.push_str(&format!(
        "</div>\n<section class=\"methods\"><h2>{}</h2><ul>",
        escaped(&say!("release-methods"))
    ));
    for sentence in &release.words {
        out.push_str(&format!("<li>{}</li>", escaped(sentence)));
    }
    out.push_str("</ul></section>\n</main>\n</html>\n");
    out
}

/// All items for everybody together, a row each.
fn everybody(instrument: &Instrument, release: &Release) -> String {
    let since = release.changes.first().map(|change| change.since.as_str());
    let mut heads = vec![
        say!("release-column-question"),
        say!("release-mean"),
        say!("release-favourable"),
        say!("release-distribution"),
    ];
    if let Some(since) = since {
        heads.push(say!("release-since", wave = since));
    }
    let mut out = format!(
        "<h2>{}</h2>\n<div class=\"scroll\"><table><thead><tr>{}</tr></thead><tbody>",
        escaped(&say!("release-all")),
        head(&heads)
    );
    for table in release.tables.iter().filter(|own| own.breakdown.is_empty()) {
        for row in table.rows.iter().filter(|row| row.kind == RowKind::All) {
            let cells = cells(instrument, table, row);
            let bar = match &row.favourable {
                Some(Share::Percent(share) | Share::AtMost(share) | Share::AtLeast(share)) => {
                    bar(*share)
                }
                _ => String::new(),
            };
            out.push_str(&format!(
                "<tr><th scope=\"row\">{}</th><td>{}</td><td>{bar}{}</td><td>{}</td>",
                escaped(&item_text(instrument, &table.item)),
                escaped(&cells[0].1),
                escaped(&cells[1].1),
                escaped(&spread(row.distribution.is_some(), &cells)),
            ));
            if since.is_some() {
                let change = release.changes.iter().find(|own| own.item == table.item);
                let said = change.map_or_else(|| MARK.to_owned(), |own| direction(own.step));
                out.push_str(&format!("<td>{}</td>", escaped(&said)));
            }
            out.push_str("</tr>");
        }
    }
    out.push_str("</tbody></table></div>\n");
    out
}

fn one_table(instrument: &Instrument, table: &Table) -> String {
    let heads = [
        say!("release-column-group"),
        say!("release-column-respondents"),
        say!("release-mean"),
        say!("release-favourable"),
        say!("release-distribution"),
    ];
    let mut out = format!(
        "<div class=\"scroll\"><table><caption>{}</caption><thead><tr>{}</tr></thead><tbody>",
        escaped(&breakdown(table)),
        head(&heads)
    );
    for row in &table.rows {
        let cells = cells(instrument, table, row);
        out.push_str(&format!(
            "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
            escaped(&group(row)),
            escaped(&count(row)),
            escaped(&cells[0].1),
            escaped(&cells[1].1),
            escaped(&spread(row.distribution.is_some(), &cells))
        ));
    }
    out.push_str("</tbody></table></div>\n");
    out
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

/// The share that stands beside it, as a length.
fn bar(share: u32) -> String {
    format!(
        "<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"100\" height=\"10\"/>\
         <rect width=\"{share}\" height=\"10\"/></svg>"
    )
}

pub(super) fn direction(step: TrendStep) -> String {
    match step {
        TrendStep::Up => say!("release-up"),
        TrendStep::Down => say!("release-down"),
        TrendStep::Same | TrendStep::By(_) => say!("release-same"),
    }
}

fn head(names: &[String]) -> String {
    let cells = names.iter();
    cells
        .map(|name| format!("<th scope=\"col\">{}</th>", escaped(name)))
        .collect()
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
