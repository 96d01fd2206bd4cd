//! What went with good fit: the reported fit of pairs against the reasons they were made for. It "went with", it never "caused".

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sorting::ColdSort;

use crate::pairing::policy::{Points, Policy};
use crate::pairing::{MAX_POINTS, Pairing, describe};
use crate::programme::{Programme, Survey};
use crate::roster::{Directory, Found};
use crate::survey::{Instrument, KeyKind, PairSide, Responses};
use crate::words::say;

/// What went with a good fit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Learned {
    /// Id of the instrument whose answers were taken: "pair-fit", or else "pulse"; null where no answers name people.
    pub instrument: Option<String>,
    /// Its round.
    pub wave: String,
    /// Pairs of which there is an answer.
    pub pairs: u32,
    /// Of so many.
    pub of: u32,
    /// There is something to learn from: at least 30 pairs, whose answers and reasons differ.
    pub enough: bool,
    /// What can be said, in a sentence.
    pub text: String,
    /// Share of the variance of fit that is predicted for pairs that were left out; null where nothing was learned.
    pub predicted: Option<f64>,
    /// Rules whose points differ between pairs, the clearest first. Rules that work with consent only are left out.
    pub factors: Vec<Factor>,
}

/// A rule beside the fit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Factor {
    /// Index of the rule.
    pub rule: u32,
    /// The rule in words.
    pub text: String,
    /// Points of fit (on its scale) that went with one standard deviation more of this rule's points.
    pub effect: f64,
    /// 95 %, by resampling pairs.
    pub interval: (f64, f64),
    /// Whether the interval lies on one side of 0.
    pub direction: FactorDirection,
}

/// Which way something went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum FactorDirection {
    /// More of it went with a better fit.
    Better,
    /// More of it went with a worse fit.
    Worse,
    /// That cannot be told.
    Unclear,
}

/// A change of the rules to try in a scenario.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Suggestion {
    /// "more-weight" or "less-weight".
    pub code: String,
    /// Index of the rule.
    pub rule: u32,
    /// One sentence.
    pub text: String,
    /// All rules, with this one changed.
    pub policy: Policy,
}

/// Fewer pairs teach nothing.
const LEAST: usize = 30;
/// Samples that are drawn.
const DRAWS: usize = 1_000;
/// Additions that resampling may cost.
const WORK: usize = 300_000_000;

/// Fits the reported fit of the pairs to the points of their reasons.
pub(super) fn learn(programme: &Programme, seed: u32) -> Learned {
    let mut learned = Learned {
        instrument: None,
        wave: String::new(),
        pairs: 0,
        of: 0,
        enough: false,
        text: say!("learned-nothing"),
        predicted: None,
        factors: Vec::new(),
    };
    let Some(pairing) = &programme.pairing else {
        return learned;
    };
    learned.of = pairing.pairs.len() as u32;
    let Some((survey, fits)) = reported(programme, pairing) else {
        return learned;
    };
    learned.instrument = Some(survey.instrument.id.clone());
    learned.wave.clone_from(&survey.wave);
    learned.pairs = fits.len() as u32;
    if fits.len() < LEAST {
        learned.text = say!("learned-too-few", count = learned.pairs, least = LEAST);
        return learned;
    }
    let rules = &programme.policy.rules;
    let asked: Vec<usize> = (0..rules.len())
        .filter(|at| rules[*at].points.is_some() && rules[*at].opt_in.is_none())
        .collect();
    let mut rows = Vec::with_capacity(fits.len() * asked.len());
    for at in fits.keys() {
        let reasons = &pairing.pairs[*at].reasons;
        rows.extend(asked.iter().map(|rule| {
            let of_rule = reasons
                .iter()
                .filter(|reason| usize::try_from(reason.rule) == Ok(*rule));
            f64::from(of_rule.map(|reason| reason.points).sum::<i32>())
        }));
    }
    let outcome: Vec<f64> = fits.values().copied().collect();
    let cost = fits.len() * asked.len().pow(2) + asked.len().pow(3);
    let draws = (WORK / cost.max(1)).clamp(100, DRAWS);
    let Ok(ridge) = statistics::ridge(&rows, &outcome, asked.len(), draws, u64::from(seed)) else {
        learned.text = say!("learned-alike");
        return learned;
    };
    let texts = describe(&programme.policy);
    learned.factors = asked
        .iter()
        .zip(&ridge.effects)
        .filter_map(|(rule, effect)| {
            let effect = (*effect)?;
            let (low, high) = effect.interval;
            Some(Factor {
                rule: *rule as u32,
                text: texts
                    .get(*rule)
                    .map_or(String::new(), |one| one.text.clone()),
                effect: effect.value,
                interval: effect.interval,
                direction: if low > 0.0 {
                    FactorDirection::Better
                } else if high < 0.0 {
                    FactorDirection::Worse
                } else {
                    FactorDirection::Unclear
                },
            })
        })
        .collect();
    // The clearest first: how far the nearer end of the interval is from 0.
    let clear = |factor: &Factor| factor.interval.0.max(-factor.interval.1);
    learned
        .factors
        .cold_sort_by(|one, other| clear(other).total_cmp(&clear(one)));
    learned.enough = true;
    learned.predicted = Some(ridge.predicted);
    let told = learned
        .factors
        .iter()
        .filter(|one| one.direction != FactorDirection::Unclear)
        .count();
    learned.text = if told == 0 {
        say!("learned-unclear", count = learned.pairs)
    } else {
        say!("learned-clear", count = learned.pairs, rules = told)
    };
    learned
}

/// Rules that went with a better or worse fit, with more or less weight.
pub(super) fn suggestions(programme: &Programme, learned: &Learned) -> Vec<Suggestion> {
    learned
        .factors
        .iter()
        .filter(|factor| factor.direction != FactorDirection::Unclear)
        .filter_map(|factor| {
            let more = factor.direction == FactorDirection::Better;
            let mut policy = programme.policy.clone();
            let rule = policy.rules.get_mut(factor.rule as usize)?;
            let before = rule.clone();
            rule.points = rule.points.as_ref().map(|points| weighed(points, more));
            rule.at_most = rule.at_most.map(|most| weight(most, more));
            if *rule == before {
                return None;
            }
            let code = if more { "more-weight" } else { "less-weight" };
            Some(Suggestion {
                code: code.to_owned(),
                rule: factor.rule,
                text: say!(format!("suggest-{code}"), rule = &factor.text),
                policy,
            })
        })
        .collect()
}

/// Half as much again, or half: at least one point more or less, and never past 0.
fn weight(points: i32, more: bool) -> i32 {
    let size = points.abs();
    let changed = if more {
        size + (size / 2).max(1)
    } else {
        size / 2
    };
    let changed = changed.min(MAX_POINTS);
    if points < 0 {
        -changed
    } else if points == 0 {
        0
    } else {
        changed
    }
}

fn weighed(points: &Points, more: bool) -> Points {
    match points {
        Points::Flat(one) => Points::Flat(weight(*one, more)),
        Points::List(list) => Points::List(list.iter().map(|one| weight(*one, more)).collect()),
        Points::Map(map) => Points::Map(
            map.iter()
                .map(|(key, one)| (key.clone(), weight(*one, more)))
                .collect(),
        ),
    }
}

/// The instruments that ask for fit, the better one first, each with the subscale that says it.
const INSTRUMENTS: [(&str, &str); 2] = [("pair-fit", "pair-fit"), ("pulse", "session-quality")];

/// The fit that the sides of each pair reported, by the pair's place in the pairing. Who is in several pairs on one side says nothing
/// of a single one and is left out.
fn reported<'a>(
    programme: &'a Programme,
    pairing: &Pairing,
) -> Option<(&'a Survey, BTreeMap<usize, f64>)> {
    INSTRUMENTS.iter().find_map(|(id, subscale)| {
        programme
            .surveys
            .iter()
            .rev()
            .filter(|survey| survey.instrument.id == *id)
            .find_map(|survey| {
                let responses: Responses = crate::json::parse(&survey.answers).ok()?;
                if responses.key_kind != KeyKind::Person {
                    return None;
                }
                let fits = of_pairs(programme, pairing, &survey.instrument, &responses, subscale);
                (!fits.is_empty()).then_some((survey, fits))
            })
    })
}

fn of_pairs(
    programme: &Programme,
    pairing: &Pairing,
    instrument: &Instrument,
    responses: &Responses,
    subscale: &str,
) -> BTreeMap<usize, f64> {
    let directory = Directory::new(&programme.people);
    let mut places: BTreeMap<(&str, PairSide), Vec<usize>> = BTreeMap::new();
    for (at, pair) in pairing.pairs.iter().enumerate() {
        places
            .entry((&pair.mentor, PairSide::Mentor))
            .or_default()
            .push(at);
        places
            .entry((&pair.mentee, PairSide::Mentee))
            .or_default()
            .push(at);
    }
    let mut found: BTreeMap<usize, (f64, f64)> = BTreeMap::new();
    for (row, key) in responses.keys.iter().enumerate() {
        let (Found::Sure(person) | Found::Loose(person)) = directory.find(key) else {
            continue;
        };
        let Some(fit) = mean(instrument, responses, row, subscale) else {
            continue;
        };
        let id = programme.people[person].id.as_str();
        let sides = match responses.sides.get(row).copied().flatten() {
            Some(side) => vec![side],
            None => vec![PairSide::Mentor, PairSide::Mentee],
        };
        let theirs: Vec<usize> = sides
            .iter()
            .filter_map(|side| places.get(&(id, *side)))
            .flatten()
            .copied()
            .collect();
        if let [at] = theirs.as_slice() {
            let (sum, count) = found.entry(*at).or_default();
            *sum += fit;
            *count += 1.0;
        }
    }
    found
        .into_iter()
        .map(|(at, (sum, count))| (at, sum / count))
        .collect()
}

/// The mean of a respondent's answers to a subscale, as far as they were answered.
fn mean(instrument: &Instrument, responses: &Responses, row: usize, subscale: &str) -> Option<f64> {
    let (mut sum, mut count) = (0, 0);
    for item in instrument
        .items
        .iter()
        .filter(|item| item.subscale.as_deref() == Some(subscale))
    {
        let range = instrument.range(item)?;
        let answer = responses
            .column(&item.id)
            .and_then(|column| Some(i32::from(*column.answers.get(row)?) + column.from));
        if let Some(answer) = answer.filter(|answer| (range.min..=range.max).contains(answer)) {
            sum += if item.reverse {
                range.min + range.max - answer
            } else {
                answer
            };
            count += 1;
        }
    }
    (count > 0).then(|| f64::from(sum) / f64::from(count))
}

#[cfg(test)]
mod tests {
    use super::weight;

    #[test]
    fn weights_change_by_half_and_never_change_sides() {
        assert_eq!(
            [5, 1, 0, -4].map(|points| weight(points, true)),
            [7, 2, 0, -6]
        );
        assert_eq!(
            [5, 1, 0, -4].map(|points| weight(points, false)),
            [2, 0, 0, -2]
        );
    }
}
