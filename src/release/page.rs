//! A release as one page: what a director reads first, then the tables. It loads nothing and runs nothing.

use super::request::Release;
use super::tables::{FAVOURABLE, ReleaseTable, in_words};
use crate::html::{escaped, head};
use crate::survey::{Instrument, text};
use crate::words::{say, spoken};

const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;overflow-wrap:break-word}\
h1{font-size:1.6rem;line-height:1.2;margin:0 0 .25rem}\
h2{font-size:1.15rem;margin:2rem 0 .5rem;break-after:avoid}\
.front{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:0 2rem}\
.front>:has(p+p+p){grid-column:1/-1}\
.front{margin-bottom:1.5rem}.front h2{margin-top:1rem}\
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
    let mut out = head(&title, STYLE);
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
    let mut tables = in_words(instrument, release).into_iter();
    if let Some(everybody) = tables.next() {
        out.push_str(&one_table(&everybody));
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
    let next: Vec<&str> = release.about.next.lines().map(str::trim).collect();
    if next.iter().any(|line| !line.is_empty()) {
        out.push_str(&format!("<h2>{}</h2>\n", escaped(&say!("release-next"))));
        for line in next.iter().filter(|line| !line.is_empty()) {
            out.push_str(&format!("<p>{}</p>\n", escaped(line)));
        }
    }
    out.push_str("<div class=\"tables\">\n");
    let mut last = String::new();
    for table in tables {
        if table.question != last {
            out.push_str(&format!("<h2>{}</h2>\n", escaped(&table.question)));
        }
        out.push_str(&one_table(&table));
        last = table.question;
    }
    out.push_str(&format!(
        "</div>\n<section class=\"methods\"><h2>{}</h2><ul>",
        escaped(&say!("release-methods"))
    ));
    for sentence in &release.words {
        out.push_str(&format!("<li>{}</li>", escaped(sentence)));
    }
    out.push_str("</ul></section>\n</main>\n</body>\n</html>\n");
    out
}

fn one_table(table: &ReleaseTable) -> String {
    let mut out = format!(
        "<div class=\"scroll\"><table><caption>{}</caption><thead><tr>{}</tr></thead><tbody>",
        escaped(&table.caption),
        headers(&table.columns)
    );
    for (row, bar) in table.rows.iter().zip(&table.bars) {
        for (at, cell) in row.iter().enumerate() {
            let drawn = match bar {
                Some(share) if at == FAVOURABLE => drawn(*share),
                _ => String::new(),
            };
            let cell = escaped(cell);
            out.push_str(&if at == 0 {
                format!("<tr><th scope=\"row\">{cell}</th>")
            } else {
                format!("<td>{drawn}{cell}</td>")
            });
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table></div>\n");
    out
}

/// The share that stands beside it, as a length.
fn drawn(share: u32) -> String {
    format!(
        "<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"100\" height=\"10\"/>\
         <rect width=\"{share}\" height=\"10\"/></svg>"
    )
}

fn headers(names: &[String]) -> String {
    let cells = names.iter();
    cells
        .map(|name| format!("<th scope=\"col\">{}</th>", escaped(name)))
        .collect()
}
