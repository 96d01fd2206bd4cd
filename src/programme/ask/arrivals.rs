//! What came in sealed: what is opened now, and what waits so that nobody's answer is opened alone.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use sorting::ColdCollect;

use super::Postbox;
use super::answers::{Envelope, Notes, SealedFile, each_opened, opened};
use crate::finding::Finding;
use crate::{Error, vault};

/// Answers of one round that are opened together at least.
pub const OPENED_TOGETHER: u32 = 5;

/// Where people describe themselves for the roster, by name: whoever answers asks to be read alone.
const BY_NAME: &str = "intake";

/// What came in, sorted.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Arrivals {
    /// Armored texts that may be opened: all that were before, and what came. In the order of their text, which says nothing of when.
    pub sealed: Vec<String>,
    /// Those that wait, likewise.
    pub waiting: Vec<String>,
    /// How many are opened now.
    pub fresh: u32,
    /// The rounds of those that wait, by instrument and name.
    pub rounds: Vec<WaitingRound>,
    /// What is no sealed answer to this programme, by its position from 1.
    pub findings: Vec<Finding>,
}

/// A round of which too few came to be opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct WaitingRound {
    /// Id of the instrument.
    pub instrument: String,
    /// The round.
    pub wave: String,
    /// People whose answers wait.
    pub count: u32,
    /// How many more have to come.
    pub missing: u32,
}

/// Puts what came to what waits: a round is opened once five people's answers wait in it, and so is every answer whose author said that it may
/// be opened alone. Nothing of an answer leaves this function but its round.
///
/// It holds whoever uses this program. Somebody with the key and another program can open one answer alone.
///
/// # Errors
/// `not-an-identity` when the key is none.
///
/// ```
/// use viceversa::programme::ask::{SealedFile, new_postbox, receive_answers, seal_answer};
/// use viceversa::survey::AnswerSheet;
/// # let mut postbox = new_postbox()?;
/// # let asking = viceversa::programme::ask::read_survey_link(&format!("vv1&i=pulse&w=March&k={}", postbox.recipient), viceversa::survey::instrument)?;
/// // `asking` is the pulse survey for the programme's `postbox`.
/// let sealed: Vec<Vec<u8>> = (0..5)
///     .map(|person| seal_answer(&asking, AnswerSheet::default(), &format!("mark {person}"), 1))
///     .collect::<Result<_, _>>()?;
/// let file = |bytes| SealedFile { bytes, modified: None };
/// let four: Vec<_> = sealed[..4].iter().map(|one| file(one)).collect();
/// let first = receive_answers(&four, &postbox)?;
/// assert_eq!((first.sealed.len(), first.waiting.len(), first.rounds[0].missing), (0, 4, 1));
/// postbox.waiting = first.waiting;
/// let then = receive_answers(&[file(&sealed[4])], &postbox)?;
/// assert_eq!((then.sealed.len(), then.waiting.len(), then.fresh), (5, 0, 5));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn receive_answers(files: &[SealedFile<'_>], postbox: &Postbox) -> Result<Arrivals, Error> {
    let Postbox {
        identity,
        sealed,
        waiting,
        ..
    } = postbox;
    vault::check_identity(identity)?;
    let mut notes = Notes::default();
    let mut ready: BTreeSet<String> = sealed.iter().map(|text| text.trim().to_owned()).cold_set();
    let mut new: BTreeMap<String, Envelope> = BTreeMap::new();
    for text in waiting {
        // What no longer opens is not kept from being looked at: it is listed when the rest is opened.
        match opened(text.as_bytes(), identity) {
            Some(envelope) => drop(new.insert(text.trim().to_owned(), envelope)),
            None => drop(ready.insert(text.trim().to_owned())),
        }
    }
    for (_, part, envelope) in each_opened(files, identity, &mut notes) {
        let text = if part.starts_with(b"-----") {
            String::from_utf8_lossy(&part).into_owned()
        } else {
            vault::armor(&part)?
        };
        let text = text.trim().to_owned();
        if !ready.contains(&text) {
            new.insert(text, envelope);
        }
    }
    let mut people: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
    for envelope in new.values().filter(|one| !alone(one)) {
        let sheet = &envelope.sheet;
        let person = if sheet.key.is_empty() {
            &envelope.mark
        } else {
            &sheet.key
        };
        let round = (sheet.instrument.as_str(), sheet.wave.as_str());
        people.entry(round).or_default().insert(person);
    }
    let counted = |round: &(&str, &str)| {
        let count = people.get(round).map_or(0, BTreeSet::len);
        u32::try_from(count).unwrap_or(u32::MAX)
    };
    let rounds = people
        .keys()
        .filter(|round| counted(round) < OPENED_TOGETHER)
        .map(|round| WaitingRound {
            instrument: round.0.to_owned(),
            wave: round.1.to_owned(),
            count: counted(round),
            missing: OPENED_TOGETHER - counted(round),
        })
        .collect();
    let mut waits = Vec::new();
    let mut fresh = 0;
    for (text, envelope) in &new {
        let round = (
            envelope.sheet.instrument.as_str(),
            envelope.sheet.wave.as_str(),
        );
        if alone(envelope) || counted(&round) >= OPENED_TOGETHER {
            ready.insert(text.clone());
            fresh += 1;
        } else {
            waits.push(text.clone());
        }
    }
    Ok(Arrivals {
        sealed: ready.into_iter().collect(),
        waiting: waits,
        fresh,
        rounds,
        findings: notes.findings(),
    })
}

fn alone(envelope: &Envelope) -> bool {
    envelope.sheet.alone || envelope.sheet.instrument == BY_NAME
}
