//! What is held, where, by whom and for how long; and the way that it takes.

use super::facts::{Facts, blank};
use super::holdings::holdings;
use crate::programme::document::DocumentSection;
use crate::survey::KeyKind;
use crate::words::say;

pub(super) fn sections(facts: &Facts<'_>) -> Vec<DocumentSection> {
    let mut who = facts.who();
    who.push((say!("papers-who-council"), blank()));
    vec![
        DocumentSection::named(say!("papers-who"), who),
        held(facts),
        DocumentSection::list(
            say!("papers-places"),
            vec![
                say!("papers-place-tab"),
                say!("papers-place-file"),
                say!("papers-place-browser"),
                say!("papers-place-exports"),
            ],
        ),
        DocumentSection::steps(say!("papers-flow"), flow(facts)),
        DocumentSection::list(say!("papers-sees"), sees(facts)),
        retention(),
    ]
}

fn held(facts: &Facts<'_>) -> DocumentSection {
    let holdings = holdings(facts);
    if holdings.is_empty() {
        return DocumentSection::list(say!("papers-held"), vec![say!("papers-held-nothing")]);
    }
    let rows = holdings.into_iter().map(|one| {
        vec![
            one.what,
            one.from,
            one.held,
            facts.who_reads(),
            say!("papers-until-ended", period = blank()),
        ]
    });
    DocumentSection::table(
        say!("papers-held"),
        vec![
            say!("papers-column-kind"),
            say!("papers-column-from"),
            say!("papers-column-where"),
            say!("papers-column-who"),
            say!("papers-column-until"),
        ],
        rows.collect(),
    )
}

/// From a file of people to what others get.
fn flow(facts: &Facts<'_>) -> Vec<String> {
    let programme = facts.programme;
    let rounds = &facts.rounds;
    let kept = |round: &super::facts::Round| round.link.is_some() || round.sealed;
    let sealed = programme.postbox.is_some() || rounds.iter().any(|round| round.sealed);
    let imported = rounds.iter().any(|round| kept(round) && !round.sealed);
    let met = !programme.sessions.is_empty() || !programme.check_in_notes.is_empty();
    let steps = [
        (true, "papers-flow-read"),
        (true, "papers-flow-pairs"),
        (true, "papers-flow-save"),
        (true, "papers-flow-letters"),
        (sealed, "papers-flow-sealed"),
        (imported, "papers-flow-import"),
        (met, "papers-flow-sessions"),
        (true, "papers-flow-release"),
        (true, "papers-flow-end"),
    ];
    let there = steps.into_iter().filter(|(there, _)| *there);
    there.map(|(_, step)| say!(step)).collect()
}

fn sees(facts: &Facts<'_>) -> Vec<String> {
    let linked = |kind| facts.rounds.iter().any(|round| round.link == Some(kind));
    let mut all = vec![facts.confidential(), say!("papers-sees-all")];
    if linked(KeyKind::Person) {
        all.push(say!("papers-sees-person"));
    }
    if linked(KeyKind::Code) || linked(KeyKind::Ticket) {
        all.push(say!("papers-sees-code"));
    }
    all.push(say!("papers-sees-few"));
    all.push(say!("papers-sees-nobody-else"));
    all
}

fn retention() -> DocumentSection {
    DocumentSection::named(
        say!("papers-retention"),
        vec![
            (say!("papers-retention-period"), blank()),
            (
                say!("papers-retention-browser"),
                say!("papers-retention-browser-is"),
            ),
            (
                say!("papers-retention-files"),
                say!("papers-retention-files-is"),
            ),
            (
                say!("papers-retention-person"),
                say!("papers-retention-person-is"),
            ),
            (say!("papers-retention-by"), blank()),
        ],
    )
}
