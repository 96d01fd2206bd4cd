//! How far the two sides of a pair agree, over all pairs: items that both answer, or that mirror each other.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use statistics::Cannot;

use super::figure;
use super::figure::{Figure, LEVEL, Why};
use super::fits;
use crate::Error;
use crate::survey::instrument::LARGEST;
use crate::survey::instrument::{Instrument, Item, ItemType, PairSide};
use crate::survey::responses::Responses;
use crate::words::say;

/// Answers that say whose pair they are.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AgreementRequest {
    /// What was asked.
    pub instrument: Instrument,
    /// What was answered, with `pairs` and `sides`.
    pub responses: Responses,
}

/// How far pairs agree. Of the cohort only: never of a single pair.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PairAgreement {
    /// Always true: this is not for passing on.
    pub confidential: bool,
    /// Pairs of which both sides answered.
    pub pairs: u64,
    /// Pairs of which one side answered.
    pub one_sided: u64,
    /// Pairs in which a side answered more than once, and which are left out.
    pub ambiguous: u64,
    /// Each item that has a mirror.
    pub items: Vec<ItemAgreement>,
    /// What to think of beside the figures.
    pub notes: Vec<Why>,
}

/// One item and its mirror.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ItemAgreement {
    /// What the mentors answered.
    pub mentor: String,
    /// What the mentees answered; the same where both answer one item.
    pub mentee: String,
    /// Mentor minus mentee.
    pub difference: Figure,
    /// Absolute agreement.
    pub absolute: Figure,
    /// Agreement up to a constant difference of the two sides.
    pub consistency: Figure,
}

/// Compares mentors with mentees.
///
/// # Errors
/// `responses-unfit` where the answers are not of this instrument, `pairs-missing` where they do not say whose pair they are.
///
/// ```
/// use viceversa::{json, survey::{AgreementRequest, instrument, pair_agreement}};
/// // Two pairs about one statement: 5 and 4, 4 and 2.
/// let responses = json::decode("answers", r#"{ "instrument": "pair-fit", "count": 4,
///     "columns": [{ "item": "open", "from": 1, "answers": [4, 3, 3, 1] }],
///     "pairs": ["A", "A", "B", "B"], "sides": ["mentor", "mentee", "mentor", "mentee"] }"#)?;
/// let instrument = instrument("pair-fit").expect("it comes along");
/// let found = pair_agreement(&AgreementRequest { instrument, responses })?;
/// assert_eq!((found.pairs, found.items[0].mentor.as_str(), found.items[0].difference.value), (2, "open", Some(1.5)));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn pair_agreement(request: &AgreementRequest) -> Result<PairAgreement, Error> {
    let AgreementRequest {
        instrument,
        responses,
    } = request;
    fits(instrument, responses)?;
    if responses.pairs.is_empty() || responses.sides.is_empty() {
        return Err(Error::new(
            "pairs-missing",
            say!("pairs-missing"),
            say!("pairs-missing.advice"),
        ));
    }
    let mut found: BTreeMap<&str, [Vec<usize>; 2]> = BTreeMap::new();
    for (row, (pair, side)) in responses.pairs.iter().zip(&responses.sides).enumerate() {
        if let (false, Some(side)) = (pair.is_empty(), side) {
            found.entry(pair).or_default()[usize::from(*side == PairSide::Mentee)].push(row);
        }
    }
    let ambiguous = found
        .values()
        .filter(|[one, other]| one.len() > 1 || other.len() > 1)
        .count();
    let both: Vec<(usize, usize)> = found
        .values()
        .filter_map(|sides| match sides {
            [one, other] if one.len() == 1 && other.len() == 1 => Some((one[0], other[0])),
            _ => None,
        })
        .collect();
    let items = mirrors(instrument)
        .into_iter()
        .filter_map(|(mentor, mentee)| compare(instrument, responses, &both, mentor, mentee));
    Ok(PairAgreement {
        confidential: true,
        pairs: both.len() as u64,
        one_sided: (found.len() - both.len() - ambiguous) as u64,
        ambiguous: ambiguous as u64,
        items: items.collect(),
        notes: figure::few(both.len() as u64)
            .into_iter()
            .chain(instrument.open_note())
            .collect(),
    })
}

/// Items with their mirrors: the mentors' first, each two once.
fn mirrors(instrument: &Instrument) -> Vec<(&Item, &Item)> {
    let mut found: Vec<(&Item, &Item)> = Vec::new();
    for item in instrument
        .items
        .iter()
        .filter(|item| item.kind == ItemType::Scale)
    {
        let Some(mirror) = item
            .mirror
            .as_deref()
            .and_then(|mirror| instrument.item(mirror))
        else {
            continue;
        };
        let two = if item.role == Some(PairSide::Mentee) || mirror.role == Some(PairSide::Mentor) {
            (mirror, item)
        } else {
            (item, mirror)
        };
        let known = |(one, other): &(&Item, &Item)| {
            (one.id == two.0.id && other.id == two.1.id)
                || (one.id == two.1.id && other.id == two.0.id)
        };
        if !found.iter().any(known) {
            found.push(two);
        }
    }
    found
}

fn compare(
    instrument: &Instrument,
    responses: &Responses,
    both: &[(usize, usize)],
    mentor: &Item,
    mentee: &Item,
) -> Option<ItemAgreement> {
    let reader = |item: &Item| {
        let range = instrument.range(item)?;
        let answers = responses.column(&item.id)?.answers.as_slice();
        let reverse = item.reverse;
        Some(move |row: usize| {
            let answer = answers
                .get(row)
                .copied()
                .filter(|answer| *answer <= LARGEST)?;
            let point = range.min + i32::from(answer);
            Some(f64::from(if reverse {
                range.min + range.max - point
            } else {
                point
            }))
        })
    };
    let (one, other) = (reader(mentor)?, reader(mentee)?);
    if let Some(why) = instrument.waits([mentor, mentee]) {
        return Some(ItemAgreement {
            mentor: mentor.id.clone(),
            mentee: mentee.id.clone(),
            difference: figure::APART_IN_PAIR.withheld(&why),
            absolute: figure::ICC_A.withheld(&why),
            consistency: figure::ICC_C.withheld(&why),
        });
    }
    let ratings: Vec<(f64, f64)> = both
        .iter()
        .filter_map(|(first, second)| Some((one(*first)?, other(*second)?)))
        .collect();
    let n = ratings.len() as u64;
    let left_out = both.len() as u64 - n;
    let found = statistics::agreement(&ratings, LEVEL);
    let of = |value: fn(&statistics::Agreement) -> statistics::Result| {
        found.as_ref().map_err(|why| *why).and_then(value)
    };
    let within = |value: fn(&statistics::Agreement) -> statistics::Result<statistics::Interval>| {
        found.as_ref().map_err(|why| *why).and_then(value)
    };
    let (second, first): (Vec<f64>, Vec<f64>) = ratings.into_iter().unzip();
    let interval = statistics::change(&first, &second, LEVEL).and_then(|change| change.interval);
    Some(ItemAgreement {
        mentor: mentor.id.clone(),
        mentee: mentee.id.clone(),
        difference: figure::APART_IN_PAIR
            .figure(
                found
                    .as_ref()
                    .map(|found| found.difference)
                    .map_err(|why: &Cannot| *why),
                n,
                left_out,
            )
            .within(interval),
        absolute: figure::ICC_A
            .figure(of(|found| found.absolute), n, left_out)
            .within(within(|found| found.absolute_interval)),
        consistency: figure::ICC_C
            .figure(of(|found| found.consistency), n, left_out)
            .within(within(|found| found.consistency_interval)),
    })
}
