//! The charter on one page, for its sponsor: as sections to be shown and printed, and as a file that opens anywhere.

use serde::Serialize;

use super::Programme;
use super::charter::{Cadence, Formality, Goal, Theme};
use super::document::{DocumentSection, document};
use super::schedule::{Milestone, MilestoneCode, read_day, schedule};
use crate::Error;
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
    pub sections: Vec<DocumentSection>,
    /// All of it as one HTML file without a script, which may load nothing.
    pub html: String,
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
    let html = document(&title, &charter.need, &sections, &say!("sponsor-footer"));
    Ok(SponsorPage {
        title,
        lead: charter.need.clone(),
        sections,
        html,
    })
}

/// What is open says so: a sponsor should see it.
fn or_open(text: &str) -> String {
    match text.trim() {
        "" => say!("sponsor-open"),
        text => text.to_owned(),
    }
}

fn what(programme: &Programme, dates: &[Milestone]) -> DocumentSection {
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
    DocumentSection::named(say!("sponsor-what"), rows)
}

fn goals(goals: &[Goal]) -> DocumentSection {
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
    DocumentSection::table(
        say!("sponsor-goals"),
        vec![
            say!("sponsor-goal"),
            say!("sponsor-measure"),
            say!("sponsor-baseline"),
            say!("sponsor-target"),
            say!("sponsor-by"),
        ],
        rows.collect(),
    )
}

fn who(programme: &Programme) -> DocumentSection {
    let charter = &programme.charter;
    DocumentSection::named(
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
fn when(dates: &[Milestone]) -> DocumentSection {
    let once = dates
        .iter()
        .filter(|one| one.code != MilestoneCode::Session);
    DocumentSection::named(
        say!("sponsor-when"),
        once.map(|one| (date(&one.date), one.text.clone()))
            .collect(),
    )
}

fn asked() -> DocumentSection {
    DocumentSection::list(
        say!("sponsor-asked"),
        vec![
            say!("sponsor-ask-say"),
            say!("sponsor-ask-time"),
            say!("sponsor-ask-join"),
            say!("sponsor-ask-confidence"),
        ],
    )
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
