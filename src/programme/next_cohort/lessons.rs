//! What to take along, in sentences.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::learned::{FactorDirection, Learned};
use crate::programme::Programme;
use crate::programme::checkins::Health;
use crate::words::say;

/// One lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Lesson {
    /// "pairs", "ended", "sessions", "complete", "never-met", "not-matched", "fit" or "rule-better", "rule-worse".
    pub code: String,
    /// One sentence. It names nobody.
    pub text: String,
    /// Its variable parts.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub params: IndexMap<String, String>,
}

pub(super) fn lessons(programme: &Programme, health: &Health, learned: &Learned) -> Vec<Lesson> {
    let mut list = Vec::new();
    let mut add = |code: &str, text: String, params: &[(&str, String)]| {
        list.push(Lesson {
            code: code.to_owned(),
            text,
            params: params
                .iter()
                .map(|(name, value)| ((*name).to_owned(), value.clone()))
                .collect(),
        });
    };
    let counts = &health.counts;
    add(
        "pairs",
        say!("lesson-pairs", count = counts.pairs),
        &[("count", counts.pairs.to_string())],
    );
    if counts.ended > 0 {
        add(
            "ended",
            say!("lesson-ended", count = counts.ended),
            &[("count", counts.ended.to_string())],
        );
    }
    if counts.planned > 0 && counts.pairs > 0 {
        let (held, due) = (counts.held, counts.due);
        add(
            "sessions",
            say!("lesson-sessions", count = held, of = due),
            &[("count", held.to_string()), ("of", due.to_string())],
        );
        let never = health.pairs.iter().filter(|pair| pair.held == 0).count() as u32;
        let complete = health
            .pairs
            .iter()
            .filter(|pair| pair.held >= pair.planned)
            .count() as u32;
        let of = counts.pairs;
        add(
            "complete",
            say!("lesson-complete", count = complete, of = of),
            &[("count", complete.to_string()), ("of", of.to_string())],
        );
        if never > 0 {
            add(
                "never-met",
                say!("lesson-never-met", count = never, of = of),
                &[("count", never.to_string()), ("of", of.to_string())],
            );
        }
    }
    let waiting = programme
        .pairing
        .as_ref()
        .map_or(0, |pairing| pairing.waiting.len()) as u32;
    if waiting > 0 {
        add(
            "not-matched",
            say!("lesson-not-matched", count = waiting),
            &[("count", waiting.to_string())],
        );
    }
    add(
        "fit",
        learned.text.clone(),
        &[("pairs", learned.pairs.to_string())],
    );
    for factor in &learned.factors {
        let code = match factor.direction {
            FactorDirection::Better => "rule-better",
            FactorDirection::Worse => "rule-worse",
            FactorDirection::Unclear => continue,
        };
        add(
            code,
            say!(format!("lesson-{code}"), rule = &factor.text),
            &[("rule", factor.rule.to_string())],
        );
    }
    list
}
