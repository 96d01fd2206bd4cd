//! The same questions on several occasions: what changed for those who answered each time, and for all, side by side.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sorting::ColdCollect;
use statistics::{Cannot, Moments};

use super::change::{ChangeReport, compare, withheld};
use super::figure;
use super::figure::{Figure, Why};
use super::subscale::Scored;
use super::{fits, mean_of, subscales, whole};
use crate::Error;
use crate::survey::instrument::LARGEST;
use crate::survey::instrument::{Instrument, ItemType};
use crate::survey::responses::Responses;
use crate::words::say;

/// Two waves of one instrument (or of two that share items and subscales: the first instrument's are used).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CompareRequest {
    /// What was asked.
    pub instrument: Instrument,
    /// The first wave.
    pub before: Responses,
    /// The later one.
    pub after: Responses,
    /// Of the bootstraps: the same seed gives the same intervals. Absent: 1.
    #[serde(default)]
    pub seed: Option<u32>,
}

/// What changed between two waves, for the operator's eyes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct WaveComparison {
    /// Always true: this is not for passing on.
    pub confidential: bool,
    /// Who stayed, joined and left.
    pub flow: Flow,
    /// Each subscale.
    pub subscales: Vec<SubscaleChange>,
    /// Each item on a scale or from 0 to 10.
    pub items: Vec<ItemChange>,
    /// What to think of beside the figures.
    pub notes: Vec<Why>,
}

/// How two waves hang together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Flow {
    /// The earlier wave.
    pub from: String,
    /// The later one.
    pub to: String,
    /// Answered both.
    pub stayed: u64,
    /// Answered the later one only.
    pub joined: u64,
    /// Answered the earlier one only.
    pub left: u64,
    /// Cannot be linked: without a code or ticket, or with one that stands more than once in a wave.
    pub unlinked: u64,
}

/// One subscale.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SubscaleChange {
    /// Its id.
    pub subscale: String,
    /// Of those with a score in both waves.
    pub same: ChangeReport,
    /// Of everybody.
    pub all: AllChange,
    /// How many changed by more than chance explains.
    pub reliable: ReliableCounts,
}

/// Everybody before and everybody after, whoever they are.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct AllChange {
    /// Mean before.
    pub before: Figure,
    /// Mean after.
    pub after: Figure,
    /// After minus before. It mixes change with who joined and left.
    pub difference: Figure,
}

/// Reliable change (Jacobson and Truax 1991).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ReliableCounts {
    /// Went up; null where it cannot be computed.
    pub improved: Option<u64>,
    /// Neither.
    pub same: Option<u64>,
    /// Went down.
    pub worse: Option<u64>,
    /// The smallest change that counts, in points of the score.
    pub threshold: Figure,
}

/// One item.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ItemChange {
    /// Its id.
    pub item: String,
    /// Mean before, of those who answered it both times; turned round where the item is.
    pub before: Figure,
    /// Mean after, of the same.
    pub after: Figure,
    /// After minus before, of the same.
    pub difference: Figure,
}

/// Compares two waves.
///
/// # Errors
/// `responses-unfit` where a wave is not of this instrument.
///
/// ```
/// use viceversa::survey::{CompareRequest, compare_waves};
/// # use viceversa::{json, survey::{Instrument, Responses}};
/// # let instrument: Instrument = json::decode("instrument", r#"{ "id": "team", "version": "1", "title": { "en": "Team" },
/// #     "scales": { "agree": { "min": 1, "max": 5 } }, "subscales": [{ "id": "ease", "title": { "en": "Ease" }, "method": "mean", "minAnswered": 1 }],
/// #     "items": [{ "id": "heard", "type": "scale", "scale": "agree", "text": { "en": "I am heard." }, "subscale": "ease" }] }"#)?;
/// # fn wave<const N: usize>(name: &str, keys: &str, answers: [u8; N]) -> Result<Responses, viceversa::Error> {
/// #     let keys: Vec<String> = keys.chars().map(String::from).collect();
/// #     json::decode("answers", &format!(r#"{{ "instrument": "team", "version": "1", "wave": "{name}", "count": {N}, "keyKind": "code", "keys": {},
/// #         "columns": [{{ "item": "heard", "from": 1, "answers": {} }}] }}"#, json::encode(&keys), json::encode(&answers.to_vec())))
/// # }
/// // One item from 1 to 5, counted from 0; `wave` makes a wave of it, with a key for each respondent.
/// let (before, after) = (wave("baseline", "abc", [2, 1, 3])?, wave("exit", "abd", [4, 2, 0])?);
/// let found = compare_waves(&CompareRequest { instrument, before, after, seed: None })?;
/// assert_eq!((found.flow.stayed, found.flow.joined, found.flow.left), (2, 1, 1));
/// // Of a and b, who answered both: from 3 and 2 to 5 and 3.
/// assert_eq!(found.subscales[0].same.mean_difference, Some(1.5));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn compare_waves(request: &CompareRequest) -> Result<WaveComparison, Error> {
    let CompareRequest {
        instrument,
        before,
        after,
        seed,
    } = request;
    fits(instrument, before)?;
    // Baseline and exit are two instruments that share their items: what only the other one asks is not looked at.
    whole(after)?;
    let (pairs, flow) = link(before, after);
    let seed = seed.unwrap_or(1);
    let scales = subscales(instrument);
    let mut notes: Vec<Why> = figure::few(flow.stayed).into_iter().collect();
    notes.extend(instrument.open_note());
    if flow.stayed == 0 {
        notes.push(Why::new("nobody-linked", say!("scores-nobody-linked")));
    }
    Ok(WaveComparison {
        confidential: true,
        subscales: scales
            .iter()
            .map(|scale| {
                let (first, second) = (
                    Scored::of(instrument, before, scale),
                    Scored::of(instrument, after, scale),
                );
                if let Some(why) = first.waits(instrument).or_else(|| second.waits(instrument)) {
                    return hold_back(&scale.id, &why);
                }
                let (scores, later) = (first.scores(before), second.scores(after));
                let one: Vec<f64> = pairs
                    .iter()
                    .map(|pair| first.value(&scores, pair.0).unwrap_or(f64::NAN))
                    .collect();
                let other: Vec<f64> = pairs
                    .iter()
                    .map(|pair| second.value(&later, pair.1).unwrap_or(f64::NAN))
                    .collect();
                let (mean_before, sd_before) =
                    mean_of(&first.values(&scores, |_| true), u64::from(before.count));
                let (mean_after, _) =
                    mean_of(&second.values(&later, |_| true), u64::from(after.count));
                let spread = Moments::of(&first.answers).spread(&first.scales);
                let alpha = spread
                    .listwise
                    .as_ref()
                    .map_err(|why| *why)
                    .and_then(statistics::alpha);
                let sd = sd_before.value.ok_or(Cannot::TooFew);
                SubscaleChange {
                    subscale: scale.id.clone(),
                    same: compare(&one, &other, seed),
                    all: apart(mean_before, mean_after),
                    reliable: reliable(&one, &other, sd, alpha),
                }
            })
            .collect(),
        items: item_changes(instrument, before, after, &pairs),
        flow,
        notes,
    })
}

/// Waves in their order.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TrendRequest {
    /// What was asked.
    pub instrument: Instrument,
    /// From the first to the last.
    pub waves: Vec<Responses>,
}

/// How scores went from wave to wave, for the operator's eyes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Trend {
    /// Always true: this is not for passing on.
    pub confidential: bool,
    /// Who answered every wave.
    pub in_all: u64,
    /// From each wave to the next.
    pub flows: Vec<Flow>,
    /// Each subscale.
    pub subscales: Vec<SubscaleTrend>,
    /// What to think of beside the figures.
    pub notes: Vec<Why>,
}

/// One subscale from wave to wave.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SubscaleTrend {
    /// Its id.
    pub subscale: String,
    /// In the order of the waves.
    pub points: Vec<TrendPoint>,
}

/// One wave.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TrendPoint {
    /// The occasion.
    pub wave: String,
    /// Mean of everybody who answered it.
    pub all: Figure,
    /// Mean of those who have a score in every wave.
    pub same: Figure,
}

/// Follows scores over waves.
///
/// # Errors
/// `waves-missing` without a wave, `responses-unfit` where a wave is not of this instrument.
///
/// ```
/// use viceversa::survey::{TrendRequest, trend};
/// # use viceversa::{json, survey::{Instrument, Responses}};
/// # let instrument: Instrument = json::decode("instrument", r#"{ "id": "team", "version": "1", "title": { "en": "Team" },
/// #     "scales": { "agree": { "min": 1, "max": 5 } }, "subscales": [{ "id": "ease", "title": { "en": "Ease" }, "method": "mean", "minAnswered": 1 }],
/// #     "items": [{ "id": "heard", "type": "scale", "scale": "agree", "text": { "en": "I am heard." }, "subscale": "ease" }] }"#)?;
/// # fn wave<const N: usize>(name: &str, keys: &str, answers: [u8; N]) -> Result<Responses, viceversa::Error> {
/// #     let keys: Vec<String> = keys.chars().map(String::from).collect();
/// #     json::decode("answers", &format!(r#"{{ "instrument": "team", "version": "1", "wave": "{name}", "count": {N}, "keyKind": "code", "keys": {},
/// #         "columns": [{{ "item": "heard", "from": 1, "answers": {} }}] }}"#, json::encode(&keys), json::encode(&answers.to_vec())))
/// # }
/// // One item from 1 to 5, counted from 0; `wave` makes a wave of it, with a key for each respondent.
/// let waves = vec![wave("baseline", "abc", [2, 1, 3])?, wave("exit", "abd", [4, 2, 0])?];
/// let found = trend(&TrendRequest { instrument, waves })?;
/// let points: Vec<_> = found.subscales[0].points.iter().map(|point| (point.all.value, point.same.value)).collect();
/// assert_eq!((found.in_all, points), (2, vec![(Some(3.0), Some(2.5)), (Some(3.0), Some(4.0))]));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn trend(request: &TrendRequest) -> Result<Trend, Error> {
    let TrendRequest { instrument, waves } = request;
    if waves.is_empty() {
        return Err(Error::new(
            "waves-missing",
            say!("waves-missing"),
            say!("waves-missing.advice"),
        ));
    }
    for wave in waves {
        whole(wave)?;
    }
    let known: Vec<BTreeMap<&str, usize>> = waves.iter().map(|wave| keys(wave).0).collect();
    let everywhere: Vec<&str> = known[0]
        .keys()
        .copied()
        .filter(|key| known.iter().all(|wave| wave.contains_key(key)))
        .collect();
    let scales = subscales(instrument);
    let subscales = scales.iter().map(|scale| {
        let scored: Vec<_> = waves
            .iter()
            .map(|wave| {
                let scored = Scored::of(instrument, wave, scale);
                let scores = scored.scores(wave);
                (scored, scores)
            })
            .collect();
        let always: Vec<&str> = everywhere
            .iter()
            .copied()
            .filter(|key| {
                scored.iter().zip(&known).all(|((_, scores), rows)| {
                    let answered = scores.answered.get(rows[key]);
                    answered.is_some_and(|answered| *answered > 0)
                })
            })
            .collect();
        SubscaleTrend {
            subscale: scale.id.clone(),
            points: waves
                .iter()
                .zip(&scored)
                .zip(&known)
                .map(|((wave, (scored, scores)), rows)| {
                    if let Some(why) = scored.waits(instrument) {
                        return TrendPoint {
                            wave: wave.wave.clone(),
                            all: figure::SCORE.withheld(&why),
                            same: figure::SCORE.withheld(&why),
                        };
                    }
                    let same: BTreeSet<usize> = always.iter().map(|key| rows[key]).cold_set();
                    let count = u64::from(wave.count);
                    TrendPoint {
                        wave: wave.wave.clone(),
                        all: mean_of(&scored.values(scores, |_| true), count).0,
                        same: mean_of(&scored.values(scores, |row| same.contains(&row)), count).0,
                    }
                })
                .collect(),
        }
    });
    Ok(Trend {
        confidential: true,
        in_all: everywhere.len() as u64,
        flows: waves
            .windows(2)
            .map(|two| link(&two[0], &two[1]).1)
            .collect(),
        subscales: subscales.collect(),
        notes: figure::few(everywhere.len() as u64)
            .into_iter()
            .chain(instrument.open_note())
            .collect(),
    })
}

/// Each respondent's row by key; and how many have none, or one that stands more than once.
fn keys(wave: &Responses) -> (BTreeMap<&str, usize>, u64) {
    let mut rows: BTreeMap<&str, Option<usize>> = BTreeMap::new();
    for (row, key) in wave
        .keys
        .iter()
        .enumerate()
        .filter(|(_, key)| !key.is_empty())
    {
        rows.entry(key)
            .and_modify(|known| *known = None)
            .or_insert(Some(row));
    }
    let rows: BTreeMap<&str, usize> = rows
        .into_iter()
        .filter_map(|(key, row)| Some((key, row?)))
        .cold_map();
    let unlinked = u64::from(wave.count) - rows.len() as u64;
    (rows, unlinked)
}

/// The rows of those who answered both waves, in the order of their keys.
fn link(before: &Responses, after: &Responses) -> (Vec<(usize, usize)>, Flow) {
    let ((one, unlinked_before), (other, unlinked_after)) = (keys(before), keys(after));
    let pairs: Vec<(usize, usize)> = one
        .iter()
        .filter_map(|(key, row)| Some((*row, *other.get(key)?)))
        .collect();
    let stayed = pairs.len() as u64;
    let flow = Flow {
        from: before.wave.clone(),
        to: after.wave.clone(),
        stayed,
        joined: other.len() as u64 - stayed,
        left: one.len() as u64 - stayed,
        unlinked: unlinked_before + unlinked_after,
    };
    (pairs, flow)
}

fn apart(before: Figure, after: Figure) -> AllChange {
    let value = match (before.value, after.value) {
        (Some(before), Some(after)) => Ok(after - before),
        _ => Err(Cannot::TooFew),
    };
    AllChange {
        difference: figure::APART.figure(
            value,
            before.n + after.n,
            before.left_out + after.left_out,
        ),
        before,
        after,
    }
}

/// A subscale that depends on a guess has no figures.
fn hold_back(subscale: &str, why: &Why) -> SubscaleChange {
    SubscaleChange {
        subscale: subscale.to_owned(),
        same: withheld(why),
        all: AllChange {
            before: figure::SCORE.withheld(why),
            after: figure::SCORE.withheld(why),
            difference: figure::APART.withheld(why),
        },
        reliable: ReliableCounts {
            improved: None,
            same: None,
            worse: None,
            threshold: figure::RELIABLE_CHANGE.withheld(why),
        },
    }
}

fn reliable(
    before: &[f64],
    after: &[f64],
    sd: statistics::Result,
    alpha: statistics::Result,
) -> ReliableCounts {
    let n = statistics::differences(before, after).len() as u64;
    let found = sd.and_then(|sd| statistics::reliable_change(before, after, sd, alpha?));
    let threshold = found.map(|found| statistics::RELIABLE * found.error);
    let mut threshold = figure::RELIABLE_CHANGE.figure(threshold, n, before.len() as u64 - n);
    if let (Ok(alpha), Some(_)) = (alpha, &threshold.why)
        && !(0.0..1.0).contains(&alpha)
    {
        threshold.why = Some(Why::new("unreliable", say!("scores-unreliable")));
    }
    let found = found.ok();
    ReliableCounts {
        improved: found.map(|found| found.up),
        same: found.map(|found| found.same),
        worse: found.map(|found| found.down),
        threshold,
    }
}

fn item_changes(
    instrument: &Instrument,
    before: &Responses,
    after: &Responses,
    pairs: &[(usize, usize)],
) -> Vec<ItemChange> {
    let mut changes = Vec::new();
    for item in instrument
        .items
        .iter()
        .filter(|item| matches!(item.kind, ItemType::Scale | ItemType::Nps))
    {
        let (Some(range), Some(one), Some(other)) = (
            instrument.range(item),
            before.column(&item.id),
            after.column(&item.id),
        ) else {
            continue;
        };
        if let Some(why) = instrument.waits([item]) {
            changes.push(ItemChange {
                item: item.id.clone(),
                before: figure::MEAN.withheld(&why),
                after: figure::MEAN.withheld(&why),
                difference: figure::DIFFERENCE.withheld(&why),
            });
            continue;
        }
        let point = |answers: &[u8], row: usize| {
            let answer = answers
                .get(row)
                .copied()
                .filter(|answer| *answer <= LARGEST)?;
            let point = range.min + i32::from(answer);
            Some(f64::from(if item.reverse {
                range.min + range.max - point
            } else {
                point
            }))
        };
        let both: Vec<(f64, f64)> = pairs
            .iter()
            .filter_map(|(first, second)| {
                Some((
                    point(&one.answers, *first)?,
                    point(&other.answers, *second)?,
                ))
            })
            .collect();
        let (first, second): (Vec<f64>, Vec<f64>) = both.into_iter().unzip();
        let left_out = (pairs.len() - first.len()) as u64;
        let n = first.len() as u64;
        let found = statistics::change(&first, &second, figure::LEVEL);
        let of =
            |value: fn(&statistics::Change) -> f64| found.as_ref().map(value).map_err(|why| *why);
        let interval = found
            .as_ref()
            .map_err(|why| *why)
            .and_then(|found| found.interval);
        changes.push(ItemChange {
            item: item.id.clone(),
            before: figure::MEAN.figure(of(|found| found.before), n, left_out),
            after: figure::MEAN.figure(of(|found| found.after), n, left_out),
            difference: figure::DIFFERENCE
                .figure(of(|found| found.difference), n, left_out)
                .within(interval),
        });
    }
    changes
}
