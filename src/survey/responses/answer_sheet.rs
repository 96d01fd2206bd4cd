//! One person's answers, as the respondent's page gives them back, and many of them as columns.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sorting::ColdSort;

use super::{Column, Comment, KeyKind, MISSING, NOT_APPLICABLE, OUT_OF_SCALE, Responses};
use crate::finding::{Finding, Place, Severity};
use crate::survey::instrument::{Instrument, Item, ItemType, PairSide};
use crate::words::say;

/// What one person answered.
///
/// An answer is a number for "scale" and "nps", the id of an option for "choice", a list of ids for "many", text for "comment", and
/// `null` for "does not apply". An item that was not answered has no entry.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerSheet {
    /// Id of the instrument.
    pub instrument: String,
    /// Its version.
    pub version: String,
    /// The occasion.
    pub wave: String,
    /// The language it was asked in.
    #[serde(default)]
    pub language: String,
    /// What `key` is.
    #[serde(default)]
    pub key_kind: KeyKind,
    /// What links this person's answers over waves; empty when nothing does.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub key: String,
    /// The person's side, where it matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub side: Option<PairSide>,
    /// Its author said that it may be opened alone. Otherwise the page opens it with others.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub alone: bool,
    /// By item.
    #[cfg_attr(
        target_arch = "wasm32",
        tsify(type = "Record<string, number | string | string[] | null>")
    )]
    pub answers: IndexMap<String, Value>,
}

/// Many sheets as columns, in the order of the sheets, with findings about what does not fit. Sheets of another instrument are left out
/// and said; those of another version are taken with a warning. The wave is that of the first.
///
/// ```
/// use viceversa::survey::{AnswerSheet, MISSING, gather, instrument};
/// let pulse = instrument("pulse").expect("it comes along");
/// let sheet = |id: &str, answers: &[(&str, i32)]| AnswerSheet {
///     instrument: id.to_owned(),
///     version: pulse.version.clone(),
///     answers: answers.iter().map(|(item, answer)| ((*item).to_owned(), (*answer).into())).collect(),
///     ..AnswerSheet::default()
/// };
/// let (responses, findings) = gather(&pulse, &[sheet("pulse", &[("ease", 5)]), sheet("pulse", &[]), sheet("intake", &[])]);
/// // A scale from 1 to 5 is counted from 0.
/// assert_eq!(responses.column("ease").map(|column| column.answers.as_slice()), Some(&[4, MISSING][..]));
/// assert_eq!((findings[0].code.as_str(), findings[0].count), ("foreign-answers", 1));
/// ```
#[must_use]
pub fn gather(instrument: &Instrument, sheets: &[AnswerSheet]) -> (Responses, Vec<Finding>) {
    let mut findings = Vec::new();
    let own = |sheet: &&AnswerSheet| sheet.instrument == instrument.id;
    let foreign = sheets.len() - sheets.iter().filter(own).count();
    let sheets: Vec<&AnswerSheet> = sheets.iter().filter(own).collect();
    let other = sheets
        .iter()
        .filter(|s| s.version != instrument.version)
        .count();
    findings.extend(finding("foreign-answers", Severity::Rejected, foreign));
    findings.extend(finding("other-version", Severity::Warning, other));

    let mut responses = Responses {
        instrument: instrument.id.clone(),
        version: instrument.version.clone(),
        wave: sheets.first().map_or(String::new(), |s| s.wave.clone()),
        count: u32::try_from(sheets.len()).unwrap_or(u32::MAX),
        ..Responses::default()
    };
    let mut outside = 0;
    for item in &instrument.items {
        for (option, from) in slots(instrument, item) {
            let answers: Vec<u8> = sheets
                .iter()
                .map(|sheet| {
                    sheet.answers.get(&item.id).map_or(MISSING, |answer| {
                        code(instrument, item, option, answer).unwrap_or(OUT_OF_SCALE)
                    })
                })
                .collect();
            outside += answers.iter().filter(|a| **a == OUT_OF_SCALE).count();
            responses.columns.push(Column {
                item: item.id.clone(),
                option: option.map(str::to_owned),
                from,
                answers,
            });
        }
        if item.kind == ItemType::Comment {
            let written = sheets
                .iter()
                .filter_map(|s| s.answers.get(&item.id)?.as_str());
            let comments = written.map(str::trim).filter(|text| !text.is_empty());
            responses.comments.extend(comments.map(|text| Comment {
                item: item.id.clone(),
                text: text.to_owned(),
            }));
        }
    }
    responses.comments.cold_sort();
    findings.extend(finding("out-of-scale", Severity::Warning, outside));
    if sheets.iter().any(|sheet| !sheet.key.is_empty()) {
        responses.keys = sheets.iter().map(|sheet| sheet.key.clone()).collect();
        let keyed = sheets.iter().find(|sheet| !sheet.key.is_empty());
        responses.key_kind = keyed.map_or(KeyKind::None, |sheet| sheet.key_kind);
    }
    if sheets.iter().any(|sheet| sheet.side.is_some()) {
        responses.sides = sheets.iter().map(|sheet| sheet.side).collect();
    }
    (responses, findings)
}

/// The columns that an item has: the option each is about, and what is added to its numbers.
pub(in crate::survey) fn slots<'a>(
    instrument: &Instrument,
    item: &'a Item,
) -> Vec<(Option<&'a str>, i32)> {
    match (item.kind, instrument.range(item)) {
        (_, None) => Vec::new(),
        (ItemType::Many, Some(_)) => item
            .options
            .iter()
            .map(|option| (Some(option.id.as_str()), 0))
            .collect(),
        (_, Some(range)) => vec![(None, range.min)],
    }
}

/// The number of one answer in a column.
fn code(instrument: &Instrument, item: &Item, option: Option<&str>, answer: &Value) -> Option<u8> {
    let range = instrument.range(item)?;
    match (item.kind, answer) {
        (_, Value::Null) => Some(NOT_APPLICABLE),
        (ItemType::Scale | ItemType::Nps, Value::Number(number)) => {
            let point = number.as_i64()? - i64::from(range.min);
            let most = i64::from(range.max) - i64::from(range.min);
            (0..=most)
                .contains(&point)
                .then(|| u8::try_from(point).ok())?
        }
        (ItemType::Choice, Value::String(id)) => {
            let at = item.options.iter().position(|option| option.id == *id)?;
            u8::try_from(at).ok()
        }
        (ItemType::Many, Value::Array(ids)) => {
            Some(u8::from(ids.iter().any(|id| id.as_str() == option)))
        }
        _ => None,
    }
}

fn finding(code: &str, severity: Severity, count: usize) -> Option<Finding> {
    (count > 0).then(|| Finding {
        code: code.to_owned(),
        severity,
        text: say!(format!("gather-{code}"), count = count),
        advice: say!(format!("gather-{code}.advice")),
        count: u32::try_from(count).unwrap_or(u32::MAX),
        places: vec![Place::default()],
        params: [("count".to_owned(), count.to_string())]
            .into_iter()
            .collect(),
        fixes: Vec::new(),
    })
}
