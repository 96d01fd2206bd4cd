//! A saved pairing, or an audit record, held against a roster.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use viceversa::json::{decode, encode};
use viceversa::pairing::{self, Broken, Request};
use viceversa::programme::audit::{read_record, replay};
use viceversa::roster::PastPair;

use super::pair::FORMAT;
use crate::arguments::Verify;
use crate::files;
use crate::json;
use crate::outcome::{Exit, Outcome, failed, open};
use crate::questions;
use crate::terminal::{self, Terminal};
use crate::words::say;

/// What `pair` saved, as far as it is needed.
#[derive(Deserialize)]
struct Saved {
    policy: Map<String, Value>,
    decisions: Vec<Value>,
    today: Option<String>,
    reading: Vec<Map<String, Value>>,
    /// Empty in what was saved before there was any.
    #[serde(default)]
    history: Vec<PastPair>,
    pairing: Map<String, Value>,
}

#[derive(Serialize)]
struct Answer {
    record: &'static str,
    holds: bool,
    /// Of an audit record: "same-pairs", "by-hand" or "differs".
    code: Option<String>,
    text: String,
    broken: Vec<Broken>,
}

/// Checks.
pub fn run(options: &Verify, locale: &str, terminal: &Terminal) -> Outcome<Exit> {
    let text = files::text(&options.record)?;
    let unknown = || failed(Exit::Unusable, "command-record-unknown", &[]);
    let record: Map<String, Value> = serde_json::from_str(&text).map_err(|_| unknown())?;
    let (given, mut said) = super::reading(&options.reading)?;
    let saved = match record.get("format").and_then(Value::as_str) {
        Some(FORMAT) => Some(serde_json::from_str::<Saved>(&text).map_err(|_| unknown())?),
        Some("viceversa-audit") => None,
        _ => return Err(unknown()),
    };
    // What the command line says goes before what was said then.
    let reading = |at: usize| {
        let then = saved.as_ref().and_then(|saved| saved.reading.get(at));
        let mut reading = then.cloned().unwrap_or_default();
        reading.extend(given.clone());
        reading
    };
    let mut understood = questions::rosters(&options.files, reading, &mut said)?;
    let earlier = questions::earlier(&options.history, &understood.people, &mut said)?;
    said.all_used()?;
    understood.open.extend(earlier.open);
    if !understood.open.is_empty() {
        terminal.tell(&terminal::questions(&understood.open));
        return Err(open());
    }
    let history = match &saved {
        Some(saved) if options.history.is_empty() => saved.history.clone(),
        _ => earlier.pairs,
    };
    let request = |policy, decisions, today| Request {
        people: understood.people,
        policy,
        locale: Some(locale.to_owned()),
        today,
        decisions,
        history,
        current: Vec::new(),
    };
    let answer = match saved {
        Some(saved) => {
            let policy = decode("policy", &encode(&saved.policy))?;
            let pairing = decode("pairing", &encode(&saved.pairing))?;
            let request = request(policy, super::decisions(saved.decisions)?, saved.today);
            let verdict = pairing::verify(&request, &pairing);
            let text = if verdict.holds {
                say!("command-holds")
            } else {
                say!("command-does-not-hold")
            };
            Answer {
                record: "pairs",
                holds: verdict.holds,
                code: None,
                text,
                broken: verdict.broken,
            }
        }
        None => {
            let record = read_record(&text)?;
            let request = request(
                record.policy.clone(),
                record.decisions.clone(),
                record.today.clone(),
            );
            let replay = replay(&record, &request)?;
            Answer {
                record: "audit",
                holds: replay.holds,
                code: Some(replay.code),
                text: replay.text,
                broken: replay.broken,
            }
        }
    };
    if options.json {
        files::out(json::line(&answer).as_bytes());
    } else {
        let broken = answer
            .broken
            .iter()
            .map(|one| format!("  {}: {}\n", one.code, one.text));
        files::out(format!("{}\n{}", answer.text, broken.collect::<String>()).as_bytes());
    }
    Ok(if answer.holds {
        Exit::Done
    } else {
        Exit::DoesNotHold
    })
}
