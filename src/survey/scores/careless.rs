//! Signs that somebody did not read what they answered. They are shown and never acted upon: who agrees with everything gives them too.

use serde::Serialize;
use statistics::Answers;

use crate::survey::instrument::{Instrument, ItemType};
use crate::survey::responses::Responses;
use crate::words::say;

/// Below so many items on a scale, the same answer to all of them says nothing.
const LEAST_ITEMS: usize = 5;
/// Most respondents who are listed one by one.
const MOST_LISTED: usize = 10_000;

/// Signs of careless answers (Curran 2016).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Careless {
    /// Respondents with at least one sign.
    pub flagged: u64,
    /// Those with the same answer to half of the items in a row or more.
    pub long_run: u64,
    /// How many that is.
    pub longest_allowed: u32,
    /// Those who answered everything alike.
    pub no_variance: u64,
    /// Those who took less than a third of the median time; null where no time is known.
    pub fast: Option<u64>,
    /// That time in seconds.
    pub fast_below: Option<f64>,
    /// Who answered every item on a scale.
    pub complete: u64,
    /// The first 10,000 of those with a sign.
    pub respondents: Vec<CarelessRespondent>,
    /// What is looked at, and after whom.
    pub source: String,
}

/// One respondent with a sign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CarelessRespondent {
    /// Position among the respondents, from 0.
    pub respondent: u32,
    /// Which signs.
    #[cfg_attr(
        target_arch = "wasm32",
        tsify(type = "(\"long-run\" | \"no-variance\" | \"fast\")[]")
    )]
    pub signs: Vec<&'static str>,
    /// The longest run of one answer.
    pub longest: u8,
}

/// Looks at the items on a scale as they were answered, before anything is reversed, and at the time where it is known. Items that a
/// question is open about are not looked at.
pub(super) fn careless(instrument: &Instrument, responses: &Responses) -> Careless {
    let on_scale = |item: &str| {
        instrument
            .item(item)
            .is_some_and(|item| item.kind == ItemType::Scale && instrument.waits([item]).is_none())
    };
    let columns: Vec<&[u8]> = responses
        .columns
        .iter()
        .filter(|column| on_scale(&column.item))
        .map(|column| column.answers.as_slice())
        .collect();
    let k = columns.len();
    let found = statistics::patterns(&Answers::new(columns));
    let enough = k >= LEAST_ITEMS;
    let run = k.div_ceil(2).clamp(LEAST_ITEMS, 255);
    let below = third_of_median(&responses.seconds);
    let mut careless = Careless {
        longest_allowed: run as u32 - 1,
        fast: below.map(|_| 0),
        fast_below: below,
        source: say!("scores-careless-source"),
        ..Careless::default()
    };
    for row in 0..responses.count as usize {
        let longest = found.longest.get(row).copied().unwrap_or(0);
        let answered = found.answered.get(row).copied().unwrap_or(0);
        let alike = found.alike.get(row).copied().unwrap_or(false);
        let seconds = responses.seconds.get(row).copied().unwrap_or(0);
        let long = enough && usize::from(longest) >= run;
        let flat = enough && alike && usize::from(answered) >= LEAST_ITEMS;
        let fast = seconds > 0 && below.is_some_and(|below| f64::from(seconds) < below);
        careless.complete += u64::from(k > 0 && usize::from(answered) == k.min(255));
        careless.long_run += u64::from(long);
        careless.no_variance += u64::from(flat);
        if let Some(count) = &mut careless.fast {
            *count += u64::from(fast);
        }
        if !(long || flat || fast) {
            continue;
        }
        careless.flagged += 1;
        if careless.respondents.len() < MOST_LISTED {
            let signs = [(long, "long-run"), (flat, "no-variance"), (fast, "fast")];
            careless.respondents.push(CarelessRespondent {
                respondent: row as u32,
                signs: signs
                    .into_iter()
                    .filter(|(there, _)| *there)
                    .map(|(_, sign)| sign)
                    .collect(),
                longest,
            });
        }
    }
    careless
}

/// A third of the median of the times that are known; with fewer than five of them there is no telling.
fn third_of_median(seconds: &[u32]) -> Option<f64> {
    let mut known: Vec<u32> = seconds
        .iter()
        .copied()
        .filter(|seconds| *seconds > 0)
        .collect();
    if known.len() < 5 {
        return None;
    }
    let middle = known.len() / 2;
    let (below, upper, _) = known.select_nth_unstable(middle);
    let upper = f64::from(*upper);
    let median = match below.iter().max() {
        Some(lower)
            if seconds
                .iter()
                .filter(|seconds| **seconds > 0)
                .count()
                .is_multiple_of(2) =>
        {
            0.5 * (f64::from(*lower) + upper)
        }
        _ => upper,
    };
    Some(median / 3.0)
}
