//! The charter on one page, for its sponsor: as sections to be shown and printed, and as a file that opens anywhere.

use serde::Serialize;

use super::Programme;
use super::charter::{Cadence, Formality, Goal, Theme};
use super::schedule::{Milestone, MilestoneCode, read_day, schedule};
use crate::Error;
use crate::html::{escaped, head};
use crate::roster::Role;
use crate::words::{is_said, say};

/// A charter as its sponsor reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SponsorPage {
    /// The programme's name, or what it is.
    pub title: String,
    /// The business need; empty while it is open.
    pub lead: String,
    /// In the order of reading.
    pub sections: Vec<SponsorSection>,
    /// All of it as one HTML file without a script, which may load nothing.
    pub html: String,
}

/// One part of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SponsorSection {
    /// Its heading.
    pub heading: String,
    /// Headers of its table; none where the rows are a name and what belongs to it.
    pub columns: Vec<String>,
    /// Cells, as many in each row.
    pub rows: Vec<Vec<String>>,
}

/// Writes the page in the language that is spoken. It names nobody of the roster: counts only, and whom the charter itself names.
///
/// # Errors
/// Those of [`schedule`].
///
/// ```
/// use viceversa::programme::{decode, sponsor_page};
/// let programme = decode(br#"{ "format": "viceversa-programme", "version": 3, "name": "Pilot", "policy": {},
///     "charter": { "need": "Leaders <decide> about tools they never used.", "start": "2027-01-11", "sponsor": "Ada Okafor" } }"#)?;
/// let page = sponsor_page(&programme)?;
/// assert_eq!(page.title, "Pilot");
/// assert!(page.html.contains("Leaders &lt;decide&gt; about tools") && page.html.contains("Ada Okafor"));
/// assert!(page.html.contains("default-src 'none'") && !page.html.contains("<script"));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn sponsor_page(programme: &Programme) -> Result<SponsorPage, Error> {
    let charter = &programme.charter;
    let dates = schedule(charter, "")?;
    let title = match programme.name.trim() {
        "" => say!("sponsor-title"),
        name => name.to_owned(),
    };
    let mut sections = vec![what(programme, &dates)];
    if !charter.goals.is_empty() {
        sections.push(goals(&charter.goals));
    }
    sections.push(who(programme));
    if !dates.is_empty() {
        sections.push(when(&dates));
    }
    sections.push(asked());
    let html = file(&title, &charter.need, &sections);
    Ok(SponsorPage {
        title,
        lead: charter.need.clone(),
        sections,
        html,
    })
}

fn pairs_of(heading: String, rows: Vec<(String, String)>) -> SponsorSection {
    SponsorSection {
        heading,
        columns: Vec::new(),
        rows: rows
            .into_iter()
            .map(|(name, value)| vec![name, value])
            .collect(),
    }
}

/// What is open says so: a sponsor should see it.
fn or_open(text: &str) -> String {
    match text.trim() {
        "" => say!("sponsor-open"),
        text => text.to_owned(),
    }
}

fn what(programme: &Programme, dates: &[Milestone]) -> SponsorSection {
    let charter = &programme.charter;
    let theme = match charter.theme {
        None => String::new(),
        Some(Theme::Own) => charter.own_theme.clone(),
        Some(theme) => say!(match theme {
            Theme::Technology => "sponsor-theme-technology",
            Theme::Inclusion => "sponsor-theme-inclusion",
            Theme::Leadership => "sponsor-theme-leadership",
            Theme::Innovation => "sponsor-theme-innovation",
            Theme::Engagement | Theme::Own => "sponsor-theme-engagement",
        }),
    };
    let rhythm = say!(match charter.cadence {
        Cadence::Weekly => "sponsor-weekly",
        Cadence::Fortnightly => "sponsor-fortnightly",
        Cadence::Monthly => "sponsor-monthly",
    });
    let length = say!(
        "sponsor-length",
        count = charter.sessions,
        minutes = charter.minutes,
        rhythm = rhythm
    );
    let on = |code| {
        dates
            .iter()
            .find(|one| one.code == code)
            .map(|one| date(&one.date))
    };
    let period = match (on(MilestoneCode::Start), on(MilestoneCode::ExitSurvey)) {
        (Some(from), Some(until)) => say!("sponsor-period", from = from, until = until),
        _ => say!("sponsor-open"),
    };
    let side = |wanted: Role| {
        let people = programme.people.iter();
        people
            .filter(|person| person.role == wanted || person.role == Role::Both)
            .count()
    };
    let mut rows = vec![
        (say!("sponsor-theme"), or_open(&theme)),
        (
            say!("sponsor-formality"),
            say!(match charter.formality {
                Formality::Formal => "sponsor-formal",
                Formality::Informal => "sponsor-informal",
            }),
        ),
        (say!("sponsor-sessions"), length),
        (say!("sponsor-dates"), period),
    ];
    let (mentors, mentees) = (side(Role::Mentor), side(Role::Mentee));
    if mentors + mentees > 0 {
        let size = say!("sponsor-size-is", mentors = mentors, mentees = mentees);
        rows.push((say!("sponsor-size"), size));
    }
    pairs_of(say!("sponsor-what"), rows)
}

fn goals(goals: &[Goal]) -> SponsorSection {
    let figure = |value: Option<f64>| {
        value.filter(|value| value.is_finite()).map_or_else(
            || say!("sponsor-open"),
            |value| say!("sponsor-figure", value = value),
        )
    };
    let rows = goals.iter().map(|goal| {
        let known = format!("kpi-{}", goal.measure);
        let measure = if !goal.measure.is_empty() && is_said(&known) {
            say!(known)
        } else {
            or_open(&goal.measure)
        };
        let by = match goal.by.as_str() {
            "" => say!("sponsor-open"),
            by => date(by),
        };
        vec![
            or_open(&goal.text),
            measure,
            figure(goal.baseline),
            figure(goal.target),
            by,
        ]
    });
    SponsorSection {
        heading: say!("sponsor-goals"),
        columns: vec![
            say!("sponsor-goal"),
            say!("sponsor-measure"),
            say!("sponsor-baseline"),
            say!("sponsor-target"),
            say!("sponsor-by"),
        ],
        rows: rows.collect(),
    }
}

fn who(programme: &Programme) -> SponsorSection {
    let charter = &programme.charter;
    pairs_of(
        say!("sponsor-who"),
        vec![
            (say!("sponsor-sponsor"), or_open(&charter.sponsor)),
            (say!("sponsor-coordinator"), or_open(&charter.coordinator)),
            (say!("sponsor-data-holder"), or_open(&charter.data_holder)),
            (
                say!("sponsor-confidential"),
                say!("sponsor-confidential-is"),
            ),
        ],
    )
}

/// What happens once; the sessions are told by their number above.
fn when(dates: &[Milestone]) -> SponsorSection {
    let once = dates
        .iter()
        .filter(|one| one.code != MilestoneCode::Session);
    pairs_of(
        say!("sponsor-when"),
        once.map(|one| (date(&one.date), one.text.clone()))
            .collect(),
    )
}

fn asked() -> SponsorSection {
    SponsorSection {
        heading: say!("sponsor-asked"),
        columns: Vec::new(),
        rows: vec![
            vec![say!("sponsor-ask-say")],
            vec![say!("sponsor-ask-time")],
            vec![say!("sponsor-ask-join")],
            vec![say!("sponsor-ask-confidence")],
        ],
    }
}

/// An ISO date in words; as it is where it is none.
fn date(iso: &str) -> String {
    match read_day(iso) {
        Ok(Some(day)) => say!(
            "sponsor-date",
            day = day.day().to_string(),
            month = i32::from(day.month()),
            year = day.year().to_string()
        ),
        _ => iso.to_owned(),
    }
}

const STYLE: &str = "\
:root{color-scheme:light dark}\
body{max-width:48rem;margin:2.5rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}\
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem}h2{font-size:1.1rem;margin:1.75rem 0 .5rem}\
.lead{font-size:1.1rem;margin:0}\
table{width:100%;border-collapse:collapse;font-size:.9375rem}\
th,td{padding:.375rem .5rem .375rem 0;text-align:start;vertical-align:top;border-bottom:1px solid #8886}\
tbody th{width:34%;font-weight:600}\
ul{margin:0;padding-inline-start:1.25rem}\
footer{margin-top:2rem;font-size:.8125rem;opacity:.8}\
@media print{body{margin:0;max-width:none;font-size:11pt}h2{break-after:avoid}tr,li{break-inside:avoid}}";

/// The page as a file: what it may load is nothing, and its style is named by its hash.
fn file(title: &str, lead: &str, sections: &[SponsorSection]) -> String {
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
        escaped(&say!("sponsor-footer"))
    ));
    html
}

fn body(section: &SponsorSection) -> String {
    let cell = |text: &String| format!("<td dir=\"auto\">{}</td>", escaped(text));
    if section.rows.iter().all(|row| row.len() == 1) {
        let items = section.rows.iter().flatten();
        let items: String = items
            .map(|text| format!("<li dir=\"auto\">{}</li>\n", escaped(text)))
            .collect();
        return format!("<ul>\n{items}</ul>\n");
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
    format!("<table>\n{head}<tbody>\n{rows}</tbody>\n</table>\n")
}
