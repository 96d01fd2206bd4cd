//! Questions about how a survey was read, answered with the answers at hand.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::responses::{Column, MISSING, NOT_APPLICABLE, OUT_OF_SCALE, Responses};
use crate::Error;
use crate::roster::cells::text::fold;
use crate::survey::instrument::open_questions::{answer_questions, place_on};
use crate::survey::instrument::{Instrument, Item, ItemType, OpenQuestion};
use crate::survey::scores::fits;
use crate::words::say;

/// An instrument and the answers to it, after questions about how they were read are answered.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SettledSurvey {
    /// With the questions less that were answered.
    pub instrument: Instrument,
    /// The same answers, as points of the scales that were chosen.
    pub responses: Responses,
}

/// Which questions of an instrument to answer, with answers that were read before.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SettleRequest {
    /// What was asked, with open questions.
    pub instrument: Instrument,
    /// What was answered, as it was read.
    pub responses: Responses,
    /// By the question's id, that of a choice; every proposal where it is absent.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string> | null"))]
    pub answers: Option<IndexMap<String, String>>,
}

/// As [`answer_questions`], with answers that were read before: they are moved to the scale that is chosen, exactly or not at all. Takes
/// one look at each answer of the items that a question is about.
///
/// # Errors
/// As [`answer_questions`]; `responses-unfit` where the answers are not those of the instrument; `read-again` where the answers as read
/// no longer hold what the choice needs (a number that counted as no answer, or as out of scale): the file is to be read again then.
///
/// ```
/// use viceversa::survey::{ReadResponsesOptions, SettleRequest, read_responses, settle_survey};
/// // Nobody answered 7, so the scale may end at 6 or at 7.
/// let file = "I feel heard,I feel safe\n1,6\n2,5\n3,6\n4,4\n6,2\n5,1\n";
/// let read = read_responses(file.as_bytes(), ReadResponsesOptions::default())?;
/// let answers = [(read.instrument.questions[0].id.clone(), "1-7".to_owned())].into_iter().collect();
/// let settled = settle_survey(SettleRequest { instrument: read.instrument, responses: read.responses, answers: Some(answers) })?;
/// assert!(settled.instrument.questions.is_empty());
/// assert_eq!(settled.responses.columns[0].answers, [0, 1, 2, 3, 5, 4]);
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn settle_survey(request: SettleRequest) -> Result<SettledSurvey, Error> {
    let SettleRequest {
        instrument,
        mut responses,
        answers,
    } = request;
    fits(&instrument, &responses)?;
    let settled = answer_questions(&instrument, answers.as_ref())?;
    // The answers stand at the proposal already.
    let other = |question: &&OpenQuestion| {
        let chosen = answers
            .as_ref()
            .and_then(|answers| answers.get(&question.id));
        chosen.is_some_and(|chosen| *chosen != question.proposal)
    };
    for question in instrument.questions.iter().filter(other) {
        for id in &question.items {
            let Some(before) = instrument.item(id) else {
                continue;
            };
            match settled.item(id) {
                None => responses.columns.retain(|column| column.item != *id),
                Some(after)
                    if after == before
                        && settled.scale_of(after) == instrument.scale_of(before) => {}
                Some(after) => moved(&mut responses, (&instrument, before), (&settled, after))?,
            }
        }
    }
    Ok(SettledSurvey {
        instrument: settled,
        responses,
    })
}

/// Writes the answers to one item as answers to what it has become.
fn moved(
    responses: &mut Responses,
    (old, before): (&Instrument, &Item),
    (new, after): (&Instrument, &Item),
) -> Result<(), Error> {
    if before.kind == ItemType::Choice
        && after.kind == ItemType::Many
        && before.options == after.options
    {
        return apart(responses, after);
    }
    let ranges = old.range(before).zip(new.range(after));
    let single = |kind| matches!(kind, ItemType::Scale | ItemType::Nps | ItemType::Choice);
    let Some((from, to)) = ranges.filter(|_| single(before.kind) && single(after.kind)) else {
        return Err(read_again());
    };
    // Numbers that counted as no answer and now are answers are not told from blanks any more.
    let revived = before
        .no_answer
        .iter()
        .any(|text| text.parse::<i64>().is_ok() && !after.no_answer.contains(text));
    let places: Option<Vec<u8>> = (from.min..=from.max)
        .map(|point| place_after((old, before), (new, after), point))
        .collect();
    let places = places.ok_or_else(read_again)?;
    for column in responses
        .columns
        .iter_mut()
        .filter(|one| one.item == before.id)
    {
        for answer in &mut column.answers {
            *answer = match *answer {
                OUT_OF_SCALE => return Err(read_again()),
                MISSING if revived => return Err(read_again()),
                MISSING | NOT_APPLICABLE => *answer,
                code => *places.get(usize::from(code)).ok_or_else(read_again)?,
            };
        }
        column.from = to.min;
    }
    Ok(())
}

/// Writes the answers to an item with one answer as one column an option.
fn apart(responses: &mut Responses, after: &Item) -> Result<(), Error> {
    let place = |column: &Column| column.item == after.id;
    let Some(at) = responses.columns.iter().position(place) else {
        return Ok(());
    };
    let column = responses.columns.remove(at);
    if column.answers.contains(&OUT_OF_SCALE) {
        return Err(read_again());
    }
    let options = after.options.iter().enumerate().map(|(nth, option)| {
        let answers = column.answers.iter().map(|answer| match *answer {
            MISSING | NOT_APPLICABLE => *answer,
            code => u8::from(usize::from(code) == nth),
        });
        Column {
            item: after.id.clone(),
            option: Some(option.id.clone()),
            from: 0,
            answers: answers.collect(),
        }
    });
    responses.columns.splice(at..at, options);
    Ok(())
}

/// Where one answer stands afterwards; nothing where that cannot be told.
fn place_after(
    (old, before): (&Instrument, &Item),
    (new, after): (&Instrument, &Item),
    point: i32,
) -> Option<u8> {
    let nth = |at: usize| u8::try_from(at).ok();
    let low = old.range(before)?.min;
    let at = usize::try_from(point - low).ok()?;
    let names = |instrument: &Instrument, item: &Item| -> Vec<String> {
        match instrument.scale_of(item) {
            Some(scale) => scale
                .labels
                .values()
                .find(|labels| Some(labels.len()) == scale.points())
                .map(|labels| labels.iter().map(|label| fold(label)).collect())
                .unwrap_or_default(),
            None => item
                .options
                .iter()
                .filter_map(|option| option.text.values().next())
                .map(|text| fold(text))
                .collect(),
        }
    };
    if let (Some(option), Some(scale)) = (before.options.get(at), new.scale_of(after))
        && let Some(place) = place_on(scale, option)
    {
        return nth(place);
    }
    let (own, other) = (names(old, before), names(new, after));
    if let Some(name) = own.get(at)
        && after.no_answer.iter().any(|text| fold(text) == *name)
    {
        return Some(MISSING);
    }
    if let Some(name) = own.get(at)
        && let Some(place) = other.iter().position(|known| known == name)
    {
        return nth(place);
    }
    // What has no words has its number.
    let number = match before.kind {
        ItemType::Choice => own.get(at)?.parse().ok()?,
        _ => point,
    };
    if after
        .no_answer
        .iter()
        .any(|text| *text == number.to_string())
    {
        return Some(MISSING);
    }
    if after.kind == ItemType::Choice {
        let text = number.to_string();
        return nth(other.iter().position(|known| *known == text)?);
    }
    let range = new.range(after)?;
    if !(range.min..=range.max).contains(&number) {
        return Some(OUT_OF_SCALE);
    }
    // Points that both have words for, and other words, are not the same points.
    if !own.is_empty() && !other.is_empty() {
        return None;
    }
    u8::try_from(i64::from(number) - i64::from(range.min)).ok()
}

fn read_again() -> Error {
    Error::new("read-again", say!("read-again"), say!("read-again.advice"))
}
