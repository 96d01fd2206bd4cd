//! Papers for those who sign: works council, data protection, sponsor, participants. Filled from the programme, and blank where it does not know.

mod dpia;
mod facts;
mod holdings;
mod notice;
mod overview;
mod thresholds;

use serde::Serialize;

use super::Programme;
use super::document::{DocumentSection, document};
use crate::Error;
use crate::words::say;

use facts::Facts;

/// Which paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum PaperCode {
    /// What is held, where, by whom and for how long, and the way it takes.
    Overview,
    /// What leaves, from how many people on, and what left so far.
    Thresholds,
    /// The skeleton of a data protection impact assessment (Art. 35 GDPR).
    Dpia,
    /// The notice for participants (Art. 13 and 14 GDPR).
    Notice,
}

/// One paper: a draft for the people who sign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Paper {
    /// Which one.
    pub code: PaperCode,
    /// Its title.
    pub title: String,
    /// What it is for, and that it is a draft and no legal advice.
    pub lead: String,
    /// In the order of reading.
    pub sections: Vec<DocumentSection>,
    /// How many places are left to be filled in by hand.
    pub blanks: usize,
    /// All of it as one HTML file without a script, which may load nothing.
    pub html: String,
}

/// All papers of a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Papers {
    /// In the order of their codes.
    pub papers: Vec<Paper>,
}

/// Writes the papers in the language that is spoken. They need the whole programme: what it leaves out is not in them.
///
/// They name nobody of the roster but whom the charter itself names, and hold no answer, no number of answers and nothing that the ledger
/// of releases keeps secret. What the programme does not know is a blank to be filled in.
///
/// # Errors
/// `invalid-request`, with the place, when the answers of a round cannot be read.
///
/// ```
/// use viceversa::programme::{PaperCode, decode, papers};
/// let programme = decode(br#"{ "format": "viceversa-programme", "version": 3, "name": "Pilot", "policy": {},
///     "people": [{ "id": "a7", "name": "Jo Marsh", "role": "mentor" }], "charter": { "coordinator": "Ada <Okafor>" } }"#)?;
/// let papers = papers(&programme)?.papers;
/// assert_eq!(papers.iter().map(|paper| paper.code).collect::<Vec<_>>(),
///     [PaperCode::Overview, PaperCode::Thresholds, PaperCode::Dpia, PaperCode::Notice]);
/// for paper in &papers {
///     assert!(paper.html.contains("default-src 'none'") && !paper.html.contains("<script"));
///     assert!(paper.html.contains("Ada &lt;Okafor&gt;") && !paper.html.contains("Jo Marsh"));
///     assert!(paper.lead.contains("not legal advice") && paper.html.contains("[to be filled in by you]"));
/// }
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn papers(programme: &Programme) -> Result<Papers, Error> {
    let facts = Facts::of(programme)?;
    let paper = |code, sections: Vec<DocumentSection>| {
        let name = match code {
            PaperCode::Overview => "overview",
            PaperCode::Thresholds => "thresholds",
            PaperCode::Dpia => "dpia",
            PaperCode::Notice => "notice",
        };
        let title = say!(format!("papers-title-{name}"));
        let lead = say!(format!("papers-lead-{name}"));
        let html = document(&title, &lead, &sections, &say!("papers-footer"));
        Paper {
            code,
            title,
            lead,
            blanks: blanks(&sections),
            sections,
            html,
        }
    };
    Ok(Papers {
        papers: vec![
            paper(PaperCode::Overview, overview::sections(&facts)),
            paper(PaperCode::Thresholds, thresholds::sections(&facts)),
            paper(PaperCode::Dpia, dpia::sections(&facts)),
            paper(PaperCode::Notice, notice::sections(&facts)),
        ],
    })
}

fn blanks(sections: &[DocumentSection]) -> usize {
    let blank = facts::blank();
    let cells = sections
        .iter()
        .flat_map(|section| section.rows.iter().flatten());
    cells.map(|text| text.matches(&blank).count()).sum()
}
