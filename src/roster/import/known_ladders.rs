//! What is said, or asked, when the grades of a file are those of published ladders.

use serde_json::json;
use sorting::ColdSort;

use crate::finding::Collector;
use crate::finding::words::count_of;
use crate::finding::{Finding, Place, Severity};
use crate::roster::ladder;
use crate::roster::ladder::Kind;
use crate::roster::{Ladder, ReadOptions};

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
    let listed = |of: fn(&ladder::known::Known) -> &str, between: &str| {
        found
            .ladders
            .iter()
            .map(|known| of(known))
            .collect::<Vec<_>>()
            .join(between)
    };
    note.param("ladders", listed(|known| known.name, "\n"));
    note.param("sources", listed(|known| known.source, "\n"));
    if !same {
        let yes = if several {
            "Side by side as proposed"
        } else {
            "That is the ladder"
        };
        note.fix(yes, json!({ "ladder": ladder }));
        if !plain.steps.is_empty() && names(&plain) != names(ladder) {
            let what = if kind == Kind::Titles {
                "By the words in them"
            } else {
                "By their numbers alone"
            };
            note.fix(what, json!({ "ladder": plain }));
        }
    }
    let sources = found
        .ladders
        .iter()
        .map(|known| format!("{} (source: {})", known.name, known.source))
        .collect::<Vec<_>>()
        .join("; ");
    let on = format!(
        "{} of {}",
        found.placed,
        count_of(u32::try_from(values.len()).unwrap_or(u32::MAX), "grade")
    );
    if several {
        note.finish(
            format!("The grades are of several published ladders, {on} in all: {sources}. They are proposed side by side."),
            "No source says which steps of different ladders are equally senior: look at the ladder, move what stands wrong, and say that it is right.",
        )
    } else {
        note.finish(
            format!("{on} {} {sources}.", if found.placed == 1 { "is that of" } else { "are those of" }),
            if same {
                "Nothing to do if that is right."
            } else {
                "They are placed as on that ladder, not by their numbers. Say whether that is right."
            },
        )
    }
}
