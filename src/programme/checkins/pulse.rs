//! What a pulse says: low answers of pairs whose answers were given by name, and how many met, whoever they are.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::programme::{Programme, Survey};
use crate::roster::Directory;
use crate::roster::Found;
use crate::survey::{Instrument, Item, ItemType, KeyKind, PairSide, Responses};

/// A pair, by its ids.
pub(super) type Two<'a> = (&'a str, &'a str);

/// The pairs of which somebody gave a low answer in the last pulse, and the name of that round.
pub(super) struct LowAnswers<'a> {
    /// Its round.
    pub wave: &'a str,
    /// The pairs.
    pub pairs: BTreeSet<Two<'a>>,
}

/// Sessions as a pulse has them: nobody has to be known for it, and no pair is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PulseMet {
    /// The round.
    pub wave: String,
    /// How many met in the month before …
    pub met: u64,
    /// … of how many who answered that.
    pub of: u64,
}

/// The instrument of the bank that asks how the last month went.
const PULSE: &str = "pulse";
/// Its scales go from 1 to 5; a rule about low answers means these.
const POINTS: (i32, i32) = (1, 5);

/// Reads the last pulse that names people. Answers that came sealed carry no name, so they say nothing of a pair.
pub(super) fn low_answers<'a>(
    programme: &'a Programme,
    pairs: &BTreeSet<Two<'a>>,
) -> Option<LowAnswers<'a>> {
    let low = i32::from(programme.health_rule.low);
    let (survey, responses) = programme
        .surveys
        .iter()
        .rev()
        .filter(|survey| survey.instrument.id == PULSE)
        .find_map(|survey| Some((survey, by_name(survey)?)))?;
    let mut found = LowAnswers {
        wave: &survey.wave,
        pairs: BTreeSet::new(),
    };
    if low == 0 {
        return Some(found);
    }
    let directory = Directory::new(&programme.people);
    for (row, key) in responses.keys.iter().enumerate() {
        if !is_low(&survey.instrument, &responses, row, low) {
            continue;
        }
        let (Found::Sure(at) | Found::Loose(at)) = directory.find(key) else {
            continue;
        };
        let id = programme.people[at].id.as_str();
        let side = responses.sides.get(row).copied().flatten();
        let theirs = pairs.iter().filter(|(mentor, mentee)| {
            (*mentor == id && side != Some(PairSide::Mentee))
                || (*mentee == id && side != Some(PairSide::Mentor))
        });
        found.pairs.extend(theirs.copied());
    }
    Some(found)
}

fn by_name(survey: &Survey) -> Option<Responses> {
    let responses: Responses = crate::json::parse(&survey.answers).ok()?;
    (responses.key_kind == KeyKind::Person).then_some(responses)
}

fn is_low(instrument: &Instrument, responses: &Responses, row: usize, low: i32) -> bool {
    let asked = |item: &&Item| {
        let range = instrument.range(item);
        item.kind == ItemType::Scale && range.is_some_and(|range| (range.min, range.max) == POINTS)
    };
    instrument.items.iter().filter(asked).any(|item| {
        let answer = responses.column(&item.id).and_then(|column| {
            let answer = i32::from(*column.answers.get(row)?) + column.from;
            (POINTS.0..=POINTS.1).contains(&answer).then_some(answer)
        });
        answer.is_some_and(|answer| {
            let answer = if item.reverse {
                POINTS.0 + POINTS.1 - answer
            } else {
                answer
            };
            answer <= low
        })
    })
}

/// The item that asks whether a pair met, and the answers that say so.
const MET: (&str, [&str; 2]) = ("met", ["as-planned", "moved"]);

/// Whether a survey asks in its pulse whether people met.
pub(in crate::programme) fn asks_met(instrument: &Instrument) -> bool {
    let item = instrument.item(MET.0);
    instrument.id == PULSE && item.is_some_and(|item| item.kind == ItemType::Choice)
}

/// How many said that they met, of how many who answered that; sealed or not, since nobody has to be known for it.
pub(in crate::programme) fn said_met(
    instrument: &Instrument,
    responses: &Responses,
) -> Option<(u64, u64)> {
    let item = instrument.item(MET.0).filter(|_| asks_met(instrument))?;
    let column = responses.column(MET.0)?;
    let (mut met, mut answered) = (0, 0);
    for answer in &column.answers {
        if let Some(option) = item.options.get(usize::from(*answer)) {
            answered += 1;
            met += u64::from(MET.1.contains(&option.id.as_str()));
        }
    }
    Some((met, answered))
}

/// What the last pulse that was answered says of sessions.
pub(super) fn last_said_met(programme: &Programme) -> Option<PulseMet> {
    let mut rounds = programme.surveys.iter().rev();
    rounds.find_map(|survey| {
        if !asks_met(&survey.instrument) {
            return None;
        }
        let responses: Responses = crate::json::parse(&survey.answers).ok()?;
        let (met, of) = said_met(&survey.instrument, &responses)?;
        (of > 0).then(|| PulseMet {
            wave: survey.wave.clone(),
            met,
            of,
        })
    })
}
