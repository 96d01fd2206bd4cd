//! What is said, or asked, when the grades of a file are those of published ladders.

use serde_json::json;
use sorting::ColdSort;

use crate::finding::Collector;
use crate::finding::{Finding, Place, Severity};
use crate::roster::ladder;
use crate::roster::ladder::Kind;
use crate::roster::{Ladder, ReadOptions};
use crate::words::{say, within};

/// Steps of published ladders: told where their order is that of their numbers, asked where it is not or where there are several.
pub(super) fn finding(ladder: &Ladder, options: &ReadOptions) -> Option<Finding> {
    let values: Vec<&str> = ladder
        .steps
        .iter()
        .flat_map(|step| &step.names)
        .chain(&ladder.unplaced)
        .map(String::as_str)
        .collect();
    let found = ladder::known::find(values.iter().copied())?;
    let (plain, kind) = ladder::unknown(values.iter().copied());
    let names = |ladder: &Ladder| -> Vec<Vec<String>> {
        ladder
            .steps
            .iter()
            .map(|step| {
                let mut names = step.names.clone();
                names.cold_sort();
                names
            })
            .collect()
    };
    let several = found.ladders.len() > 1;
    let same = !several && kind == Kind::Numbers && names(&plain) == names(ladder);
    let code = if several {
        "mixed-ladders"
    } else {
        "known-ladder"
    };
    let severity = if same {
        Severity::Note
    } else {
        Severity::Question
    };
    let mut note = Collector::new(code, severity);
    note.person(
        || {
            Some(Place {
                file: options.name.clone(),
                ..Default::default()
            })
        },
        None,
    );
    // Params are for programs: the same in every language.
    let listed = |of: fn(&ladder::known::Known) -> String| {
        let all = found.ladders.iter().map(|known| of(known));
        within(Some("en"), || all.collect::<Vec<_>>().join("\n"))
    };
    note.param("ladders", listed(ladder::known::Known::name));
    note.param("sources", listed(ladder::known::Known::source));
    if !same {
        let yes = if several {
            say!("roster-mixed-ladders.yes")
        } else {
            say!("roster-known-ladder.yes")
        };
        note.fix(yes, json!({ "ladder": ladder }));
        if !plain.steps.is_empty() && names(&plain) != names(ladder) {
            let what = if kind == Kind::Titles {
                say!("roster-ladder-plain.titles")
            } else {
                say!("roster-ladder-plain")
            };
            note.fix(what, json!({ "ladder": plain }));
        }
    }
    let sources = found
        .ladders
        .iter()
        .map(|known| {
            say!(
                "roster-known-source",
                name = known.name(),
                source = known.source()
            )
        })
        .collect::<Vec<_>>()
        .join("; ");
    let said = |key: &str| {
        say!(
            key,
            placed = found.placed,
            count = values.len(),
            sources = sources.as_str()
        )
    };
    if several {
        let text = said("roster-mixed-ladders");
        note.finish(text, say!("roster-mixed-ladders.advice"))
    } else if same {
        let text = said("roster-known-ladder");
        note.finish(text, say!("roster-known-ladder.advice"))
    } else {
        let text = said("roster-known-ladder");
        note.finish(text, say!("roster-known-ladder.asked"))
    }
}
