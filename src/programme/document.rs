//! Headed lists and tables as one HTML file that opens anywhere and may load nothing.

use serde::Serialize;

use crate::html::{escaped, head};

/// One part of a page that is shown, printed, or saved as a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct DocumentSection {
    /// Its heading.
    pub heading: String,
    /// Headers of its table; none where the rows are a name and what belongs to it, or a list of one cell each.
    pub columns: Vec<String>,
    /// Cells, as many in each row.
    pub rows: Vec<Vec<String>>,
    /// The rows are steps, one after the other.
    pub numbered: bool,
}

impl DocumentSection {
    /// Names and what belongs to each.
    pub(super) fn named(heading: String, rows: Vec<(String, String)>) -> Self {
        let rows = rows.into_iter().map(|(name, value)| vec![name, value]);
        Self::table(heading, Vec::new(), rows.collect())
    }

    /// Sentences.
    pub(super) fn list(heading: String, rows: Vec<String>) -> Self {
        let rows = rows.into_iter().map(|text| vec![text]);
        Self::table(heading, Vec::new(), rows.collect())
    }

    /// Sentences that follow one another.
    pub(super) fn steps(heading: String, rows: Vec<String>) -> Self {
        Self {
            numbered: true,
            ..Self::list(heading, rows)
        }
    }

    /// Rows under headers.
    pub(super) const fn table(
        heading: String,
        columns: Vec<String>,
        rows: Vec<Vec<String>>,
    ) -> Self {
        Self {
            heading,
            columns,
            rows,
            numbered: false,
        }
    }
}

const STYLE: &str = "\
:root{color-scheme:light dark}\
body{max-width:48rem;margin:2.5rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}\
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem}h2{font-size:1.1rem;margin:1.75rem 0 .5rem}\
.lead{font-size:1.1rem;margin:0}\
.wide{overflow-x:auto}.wide table{min-width:40rem}.wide tbody th{width:26%}\
table{width:100%;border-collapse:collapse;font-size:.9375rem}\
th,td{padding:.375rem .5rem .375rem 0;text-align:start;vertical-align:top;border-bottom:1px solid #8886}\
tbody th{width:34%;font-weight:600}\
ul,ol{margin:0;padding-inline-start:1.5rem}\
footer{margin-top:2rem;font-size:.8125rem;opacity:.8}\
@media print{body{margin:0;max-width:none;font-size:11pt}.wide{overflow:visible}.wide table{min-width:0}h2{break-after:avoid}tr,li{break-inside:avoid}}";

/// The file: what it may load is nothing, and its style is named by its hash.
pub(super) fn document(
    title: &str,
    lead: &str,
    sections: &[DocumentSection],
    footer: &str,
) -> String {
    let mut html = head(title, STYLE);
    if !lead.is_empty() {
        html.push_str(&format!(
            "<p class=\"lead\" dir=\"auto\">{}</p>\n",
            escaped(lead)
        ));
    }
    for section in sections {
        html.push_str(&format!("<h2>{}</h2>\n", escaped(&section.heading)));
        html.push_str(&body(section));
    }
    html.push_str(&format!(
        "</main>\n<footer><p>{}</p></footer>\n</body>\n</html>\n",
        escaped(footer)
    ));
    html
}

fn body(section: &DocumentSection) -> String {
    let cell = |text: &String| format!("<td dir=\"auto\">{}</td>", escaped(text));
    if section.rows.iter().all(|row| row.len() == 1) {
        let items = section.rows.iter().flatten();
        let items: String = items
            .map(|text| format!("<li dir=\"auto\">{}</li>\n", escaped(text)))
            .collect();
        let list = if section.numbered { "ol" } else { "ul" };
        return format!("<{list}>\n{items}</{list}>\n");
    }
    let head = if section.columns.is_empty() {
        String::new()
    } else {
        let cells: String = section
            .columns
            .iter()
            .map(|text| format!("<th scope=\"col\">{}</th>", escaped(text)))
            .collect();
        format!("<thead><tr>{cells}</tr></thead>\n")
    };
    let rows: String = section
        .rows
        .iter()
        .filter_map(|row| {
            let (name, rest) = row.split_first()?;
            let cells: String = rest.iter().map(cell).collect();
            let name = escaped(name);
            Some(format!(
                "<tr><th scope=\"row\" dir=\"auto\">{name}</th>{cells}</tr>\n"
            ))
        })
        .collect();
    let table = format!("<table>\n{head}<tbody>\n{rows}</tbody>\n</table>\n");
    if section.columns.len() <= 2 {
        return table;
    }
    // Scrolled by itself where there is no room, also from the keyboard.
    let name = escaped(&section.heading);
    format!(
        "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{name}\">\n{table}</div>\n"
    )
}
