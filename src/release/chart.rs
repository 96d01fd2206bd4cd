//! A table of a release as a chart that stands by itself: a bar for each share that is shown, and the mark where none is.

use super::tables::{FAVOURABLE, ReleaseTable};
use crate::html::escaped;
use crate::words::{say, within};

/// Lengths in pixels of the picture.
const WIDTH: usize = 720;
const BAR: usize = 560;
const ROW: usize = 46;
const HEAD: usize = 64;
const FOOT: usize = 40;
/// As many characters fit into a line.
const LINE: usize = 88;

/// The favourable share of each row as an SVG image that loads nothing: dark on white, whatever is around it, on an axis from 0 to 100 %.
///
/// It holds what the table shows and no more: a share that is hidden or in words has no bar, and the same words stand beside it.
/// `locale` is the one the table was written in.
///
/// ```
/// use viceversa::release::{ReleaseTable, release_chart};
/// let words = |row: [&str; 5]| row.map(str::to_owned).to_vec();
/// let table = ReleaseTable {
///     question: "I am <heard>.".into(), caption: "Department".into(),
///     columns: words(["Group", "Respondents", "Mean", "Favourable", "Distribution"]),
///     rows: vec![words(["Sales", "20–39", "3.8", "65 %", "•"]), words(["Legal", "•", "•", "•", "•"])],
///     bars: vec![Some(65), None],
/// };
/// let svg = release_chart(&table, "en");
/// assert!(svg.contains("I am &lt;heard&gt;.") && svg.contains("65 %") && svg.matches("class=\"bar\"").count() == 1);
/// ```
#[must_use]
pub fn release_chart(table: &ReleaseTable, locale: &str) -> String {
    within(Some(locale), || {
        let favourable = say!("release-favourable");
        let (title, by) = if table.question.is_empty() {
            (table.caption.as_str(), "")
        } else {
            (table.question.as_str(), table.caption.as_str())
        };
        let height = HEAD + ROW * table.rows.len() + FOOT;
        let mut described = vec![favourable.clone()];
        let mut drawn = String::new();
        for (at, (row, bar)) in table.rows.iter().zip(&table.bars).enumerate() {
            let name = row.first().map_or("", String::as_str);
            let value = row.get(FAVOURABLE).map_or("", String::as_str);
            described.push(format!("{name}: {value}"));
            drawn.push_str(&one_bar(HEAD + ROW * at, name, value, *bar));
        }
        let axis: String = (0..=4)
            .map(|step| {
                let x = BAR * step / 4;
                let (from, to) = (HEAD - 6, height - FOOT);
                let said = say!("release-percent", value = (25 * step).to_string());
                let anchor = match step {
                    0 => "start",
                    4 => "end",
                    _ => "middle",
                };
                format!(
                    "<path d=\"M{x} {from}V{to}\" stroke=\"#c7cdd4\"/>\
                     <text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" font-size=\"12\" fill=\"#4a5560\">{said}</text>",
                    y = to + 18,
                )
            })
            .collect();
        let (wide, tall) = (WIDTH + 32, height + 16);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-16 0 {wide} {tall}\" width=\"{wide}\" height=\"{tall}\" role=\"img\" \
             aria-labelledby=\"t d\" font-family=\"system-ui, sans-serif\">\n<title id=\"t\">{full}</title>\n<desc id=\"d\">{described}</desc>\n\
             <rect x=\"-16\" width=\"{wide}\" height=\"{tall}\" fill=\"#fff\"/>\n\
             <text x=\"0\" y=\"22\" font-size=\"17\" font-weight=\"600\" fill=\"#1b2630\">{title}</text>\n\
             <text x=\"0\" y=\"42\" font-size=\"13\" fill=\"#4a5560\">{under}</text>\n{axis}\n{drawn}</svg>\n",
            full = escaped(title),
            described = escaped(&described.join("; ")),
            title = escaped(&clipped(title, LINE - 14)),
            under = escaped(&clipped(&under(by, &favourable), LINE)),
        )
    })
}

fn under(by: &str, favourable: &str) -> String {
    if by.is_empty() {
        favourable.to_owned()
    } else {
        format!("{by} – {favourable}")
    }
}

fn one_bar(top: usize, name: &str, value: &str, bar: Option<u32>) -> String {
    let length = bar.map_or(0, |share| BAR * share.min(100) as usize / 100);
    let drawn = if bar.is_some() {
        format!(
            "<rect class=\"bar\" y=\"{y}\" width=\"{length}\" height=\"14\" fill=\"#2f6f96\"/>",
            y = top + 22
        )
    } else {
        String::new()
    };
    format!(
        "<text x=\"0\" y=\"{label}\" font-size=\"14\" fill=\"#1b2630\">{name}</text>\
         <rect y=\"{track}\" width=\"{BAR}\" height=\"14\" fill=\"#e6e9ed\"/>{drawn}\
         <text x=\"{beside}\" y=\"{said}\" font-size=\"14\" fill=\"#1b2630\">{value}</text>\n",
        label = top + 16,
        name = escaped(&clipped(name, LINE)),
        track = top + 22,
        beside = BAR + 10,
        said = top + 34,
        value = escaped(value),
    )
}

fn clipped(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let mut kept: String = text.chars().take(most - 1).collect();
    kept.push('…');
    kept
}
