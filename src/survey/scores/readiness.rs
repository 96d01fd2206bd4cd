//! Go, prepare or wait: what the readiness survey says, area by area, and what to do about weak ones.

use serde::Serialize;

use crate::Error;
use crate::survey::instrument::LARGEST;
use crate::survey::instrument::{Instrument, VerdictRule, text};
use crate::survey::responses::Responses;
use crate::words::say;

/// What to do about the whole, or about one area.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Strong enough to start.
    Go,
    /// Start after something has been done about it.
    Prepare,
    /// Do not start yet.
    Wait,
}

/// One area of readiness.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Area {
    /// Id of the subscale.
    pub subscale: String,
    /// Its title.
    pub title: String,
    /// How many respondents answered enough of its items.
    pub n: u32,
    /// The mean of their means, reversed items turned round; none when nobody answered enough.
    pub mean: Option<f64>,
    /// What it means.
    pub standing: Standing,
    /// What to do about it, when it is not strong enough.
    pub advice: Option<String>,
}

/// What a readiness survey says.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Readiness {
    /// The weakest area decides; with fewer respondents than the instrument asks for it is never go.
    pub result: Standing,
    /// How many answered.
    pub respondents: u32,
    /// How many must answer for a go.
    pub min_respondents: u32,
    /// From this mean on an area is strong enough.
    pub go_from: f64,
    /// Below this mean of any area the answer is wait.
    pub wait_below: f64,
    /// In the order of the instrument.
    pub areas: Vec<Area>,
}

/// Judges the answers by the limits that the instrument itself carries (`verdict`), with texts in `language`.
///
/// # Errors
/// `no-verdict` when the instrument carries none; `unconfirmed` while a question about one of the scored items is open.
///
/// ```
/// use viceversa::survey::{AnswerSheet, ItemType, Standing, gather, instrument, readiness_result};
/// let readiness = instrument("readiness").expect("it comes along");
/// // Five people agree with everything, and so also with the one of three questions that speaks against time.
/// let scale = readiness.items.iter().filter(|item| item.kind == ItemType::Scale);
/// let answers = scale.map(|item| (item.id.clone(), 5.into())).collect();
/// let sheet = AnswerSheet { instrument: readiness.id.clone(), answers, ..AnswerSheet::default() };
/// let found = readiness_result(&readiness, &gather(&readiness, &vec![sheet; 5]).0, "en")?;
/// assert_eq!((found.areas[0].mean, found.areas[0].standing), (Some(5.0), Standing::Go));
/// assert_eq!((found.areas[1].subscale.as_str(), found.areas[1].mean, found.areas[1].standing), ("time", Some(11.0 / 3.0), Standing::Go));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn readiness_result(
    instrument: &Instrument,
    responses: &Responses,
    language: &str,
) -> Result<Readiness, Error> {
    let verdict = instrument
        .verdict
        .as_ref()
        .ok_or_else(|| Error::new("no-verdict", say!("no-verdict"), say!("no-verdict.advice")))?;
    let members = instrument
        .items
        .iter()
        .filter(|item| item.subscale.is_some());
    if let Some(why) = instrument.waits(members) {
        return Err(Error::new(why.code, why.text, say!("verdict-waits-advice")));
    }
    let areas: Vec<Area> = instrument
        .subscales
        .iter()
        .map(|subscale| {
            let (n, mean) = mean_of(instrument, responses, &subscale.id, subscale.min_answered);
            let standing = standing(verdict, mean);
            let advice = verdict.advice.get(&subscale.id);
            Area {
                subscale: subscale.id.clone(),
                title: text(&subscale.title, language).to_owned(),
                n,
                mean,
                standing,
                advice: advice
                    .filter(|_| standing != Standing::Go)
                    .map(|texts| text(texts, language).to_owned()),
            }
        })
        .collect();
    let few = responses.count < verdict.min_respondents;
    let least = if few { Standing::Prepare } else { Standing::Go };
    let worst = areas.iter().map(|area| area.standing).max();
    Ok(Readiness {
        result: worst.unwrap_or(Standing::Prepare).max(least),
        respondents: responses.count,
        min_respondents: verdict.min_respondents,
        go_from: verdict.go_from,
        wait_below: verdict.wait_below,
        areas,
    })
}

fn standing(verdict: &VerdictRule, mean: Option<f64>) -> Standing {
    match mean {
        Some(mean) if mean >= verdict.go_from => Standing::Go,
        Some(mean) if mean < verdict.wait_below => Standing::Wait,
        _ => Standing::Prepare,
    }
}

/// Over everybody who answered enough items of a subscale: how many, and the mean of their means.
fn mean_of(
    instrument: &Instrument,
    responses: &Responses,
    subscale: &str,
    min_answered: f64,
) -> (u32, Option<f64>) {
    let columns: Vec<_> = instrument
        .items
        .iter()
        .filter(|item| item.subscale.as_deref() == Some(subscale))
        .filter_map(|item| {
            let range = instrument.range(item)?;
            Some((responses.column(&item.id)?, item.reverse, range))
        })
        .collect();
    let (mut n, mut sum) = (0u32, 0.0);
    for row in 0..responses.count as usize {
        let (mut answered, mut total) = (0u32, 0i64);
        for (column, reverse, range) in &columns {
            let Some(&answer) = column.answers.get(row).filter(|a| **a <= LARGEST) else {
                continue;
            };
            let point = i64::from(column.from) + i64::from(answer);
            let turned = i64::from(range.min) + i64::from(range.max) - point;
            total += if *reverse { turned } else { point };
            answered += 1;
        }
        if answered > 0 && f64::from(answered) >= min_answered * columns.len() as f64 {
            n += 1;
            sum += total as f64 / f64::from(answered);
        }
    }
    (n, (n > 0).then(|| sum / f64::from(n)))
}
