//! Whether the organisation can carry this programme: what the readiness survey says, and which failures threaten here.

use serde::Serialize;

use super::Programme;
use super::charter::Goal;
use crate::Error;
use crate::pairing::policy::RuleKind;
use crate::survey::{Readiness, Responses, Standing, readiness_result};
use crate::words::{say, spoken};

/// Shorter sessions leave no time to come to anything.
const SHORT: u32 = 45;

/// Fewer sessions end before a pair trusts each other.
const FEW: u32 = 4;

/// How far the readiness survey is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum ReadinessState {
    /// Nobody has answered it.
    NotAsked,
    /// Fewer have answered than its instrument asks for, so there is no result.
    TooFew,
    /// There is a result.
    Judged,
}

/// Whether to start.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ReadinessReport {
    /// How far the survey is.
    pub state: ReadinessState,
    /// Go, prepare or wait; null unless `state` is "judged".
    pub result: Option<Standing>,
    /// The round that was scored; empty where there is none.
    pub wave: String,
    /// Each area, also of too few answers; null where there are none.
    pub survey: Option<Readiness>,
    /// The rule that gave the result, in a sentence; empty where there are no answers.
    pub rule: String,
    /// What makes programmes fail and is found here, the gravest first.
    pub threats: Vec<Threat>,
}

/// A failure that threatens this programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Threat {
    /// Stable kebab-case code.
    pub code: &'static str,
    /// What happens to programmes in which it is so.
    pub text: String,
    /// What it was found by: a weak area of the survey ("time") or what the charter or the rules lack ("charter", "rules").
    pub found: Vec<String>,
    /// What to do about it.
    pub advice: String,
}

/// Judges the last round of the readiness survey (any instrument with a `verdict`), and looks at the charter and the rules for what
/// commonly makes programmes fail. With fewer answers than the instrument asks for there is no result.
///
/// # Errors
/// `unconfirmed` while a question about one of the scored items is open, `responses-unfit` for answers that are not whole.
///
/// ```
/// use viceversa::programme::{ReadinessState, decode, readiness};
/// let programme = decode(br#"{ "format": "viceversa-programme", "version": 3, "policy": {}, "charter": { "need": "Tools" } }"#)?;
/// let found = readiness(&programme)?;
/// assert_eq!((found.state, found.result), (ReadinessState::NotAsked, None));
/// // The charter names a need, and no goal by which one would see it shrink.
/// assert!(found.threats.iter().any(|threat| threat.code == "unclear-need"));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn readiness(programme: &Programme) -> Result<ReadinessReport, Error> {
    let mut report = ReadinessReport {
        state: ReadinessState::NotAsked,
        result: None,
        wave: String::new(),
        survey: None,
        rule: String::new(),
        threats: Vec::new(),
    };
    let mut asked = programme.surveys.iter().rev();
    let last =
        asked.find(|survey| survey.instrument.verdict.is_some() && !survey.answers.is_empty());
    if let Some(survey) = last {
        let responses: Responses = crate::json::decode("answers", &survey.answers)?;
        let found = readiness_result(&survey.instrument, &responses, spoken())?;
        report.wave.clone_from(&survey.wave);
        if found.respondents > 0 {
            report.rule = say!(
                "readiness-rule",
                go = found.go_from,
                wait = found.wait_below,
                least = found.min_respondents
            );
            report.state = if found.respondents < found.min_respondents {
                ReadinessState::TooFew
            } else {
                report.result = Some(found.result);
                ReadinessState::Judged
            };
            report.survey = Some(found);
        }
    }
    report.threats = threats(programme, report.survey.as_ref());
    Ok(report)
}

/// Too few answers say enough to be warned by.
fn threats(programme: &Programme, survey: Option<&Readiness>) -> Vec<Threat> {
    let charter = &programme.charter;
    let weak = |area: &str| {
        let areas = survey.map(|survey| survey.areas.as_slice());
        areas
            .unwrap_or_default()
            .iter()
            .any(|one| one.subscale == area && one.mean.is_some() && one.standing != Standing::Go)
    };
    let counted = |goal: &Goal| !goal.measure.trim().is_empty() && goal.target.is_some();
    let measured = charter.goals.iter().any(counted);
    let lines = [RuleKind::ReportingLine];
    let off_line = programme
        .policy
        .rules
        .iter()
        .any(|rule| lines.contains(&rule.rule));
    let blank = |text: &str| text.trim().is_empty();
    // The commonest first.
    let looked_at: [(&'static str, Option<&str>, Option<&str>); 7] = [
        (
            "no-time",
            Some("time"),
            (charter.minutes < SHORT).then_some("charter"),
        ),
        (
            "no-sponsor",
            Some("sponsorship"),
            blank(&charter.sponsor).then_some("charter"),
        ),
        ("silence", Some("safety"), (!off_line).then_some("rules")),
        (
            "unclear-need",
            Some("need"),
            (blank(&charter.need) || !measured).then_some("charter"),
        ),
        (
            "nobody-runs-it",
            Some("support"),
            blank(&charter.coordinator).then_some("charter"),
        ),
        (
            "too-short",
            None,
            (charter.sessions < FEW).then_some("charter"),
        ),
        (
            "data-unowned",
            None,
            blank(&charter.data_holder).then_some("charter"),
        ),
    ];
    looked_at
        .into_iter()
        .filter_map(|(code, area, elsewhere)| {
            let area = area.filter(|area| weak(area));
            let found: Vec<String> = area
                .into_iter()
                .chain(elsewhere)
                .map(str::to_owned)
                .collect();
            (!found.is_empty()).then(|| Threat {
                code,
                text: say!(format!("threat-{code}")),
                found,
                advice: say!(format!("threat-{code}.advice")),
            })
        })
        .collect()
}
