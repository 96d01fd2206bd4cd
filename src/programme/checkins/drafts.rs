//! Letters of a check-in, for the coordinator to change and to send: the same words to both sides, and never a reason.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::pulse::Two;
use crate::pairing::policy::Side;
use crate::roster::Person;
use crate::words::say;

/// A letter that nobody has sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Draft {
    /// The side that it is for.
    pub side: Side,
    /// Id of the person.
    pub to: String,
    /// Their address; null where the roster has none.
    pub email: Option<String>,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub body: String,
}

/// What a letter is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Occasion {
    NoSession,
    LowAnswer,
    Withdrawal,
    Supervision,
}

/// A letter to each side of a pair. Both get the same words.
pub(super) fn drafts(
    occasion: Occasion,
    people: &BTreeMap<&str, &Person>,
    two: Two<'_>,
    coordinator: &str,
) -> Vec<Draft> {
    let (mentor, mentee) = two;
    let (subject, text): (String, fn(&str, &str) -> String) = match occasion {
        Occasion::NoSession => (say!("check-in-mail-no-session.subject"), |name, partner| {
            say!("check-in-mail-no-session", name = name, partner = partner)
        }),
        Occasion::LowAnswer => (say!("check-in-mail-low-answer.subject"), |name, partner| {
            say!("check-in-mail-low-answer", name = name, partner = partner)
        }),
        Occasion::Withdrawal => (say!("check-in-mail-withdrawal.subject"), |name, partner| {
            say!("check-in-mail-withdrawal", name = name, partner = partner)
        }),
        Occasion::Supervision => return Vec::new(),
    };
    let name = |id: &str| {
        let name = people.get(id).map_or("", |person| person.name.trim());
        (if name.is_empty() { id } else { name }).to_owned()
    };
    [
        (Side::Mentor, mentor, mentee),
        (Side::Mentee, mentee, mentor),
    ]
    .into_iter()
    .map(|(side, to, partner)| {
        let body = text(&name(to), &name(partner));
        Draft {
            side,
            to: to.to_owned(),
            email: people.get(to).and_then(|person| person.email.clone()),
            subject: subject.clone(),
            body: format!("{body}\n\n{coordinator}").trim_end().to_owned(),
        }
    })
    .collect()
}
