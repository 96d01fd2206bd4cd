//! What a programme holds of people, kind by kind: only what it really has.

use super::facts::{Facts, Round};
use crate::survey::KeyKind;
use crate::words::say;

/// A kind of data.
pub(super) struct Holding {
    pub what: String,
    /// Where it comes from.
    pub from: String,
    /// Where it is held.
    pub held: String,
}

/// Every kind, in the order in which a programme gathers them.
pub(super) fn holdings(facts: &Facts<'_>) -> Vec<Holding> {
    let mut all = roster(facts);
    all.extend(pairs(facts));
    all.extend(meetings(facts));
    all.extend(answers(facts));
    all.extend(rest(facts));
    all
}

fn in_file(what: String, from: String) -> Holding {
    Holding {
        what,
        from,
        held: say!("papers-where-file"),
    }
}

fn written_by_coordinator(there: bool, what: &str) -> Option<Holding> {
    there.then(|| in_file(say!(what), say!("papers-from-coordinator")))
}

fn roster(facts: &Facts<'_>) -> Vec<Holding> {
    let people = facts.programme.people.len();
    if people == 0 {
        return Vec::new();
    }
    let columns = &facts.columns;
    let mut kinds = vec![say!("papers-held-people", count = people)];
    if !columns.compared.is_empty() {
        let fields = columns.compared.join(", ");
        kinds.push(say!("papers-held-compared", fields = fields));
    }
    if !columns.chosen.is_empty() {
        kinds.push(say!(
            "papers-held-chosen",
            fields = columns.chosen.join(", "),
            consent = columns.consent.join(", ")
        ));
    }
    if !columns.used.is_empty() {
        let fields = columns.used.join(", ");
        kinds.push(say!("papers-held-used", fields = fields));
    }
    if !columns.other.is_empty() {
        let fields = columns.other.join(", ");
        kinds.push(say!("papers-held-other", fields = fields));
    }
    let from = || say!("papers-from-roster");
    kinds
        .into_iter()
        .map(|what| in_file(what, from()))
        .collect()
}

fn pairs(facts: &Facts<'_>) -> Vec<Holding> {
    let programme = facts.programme;
    let pairs = programme.pairs().len();
    let made = (pairs > 0).then(|| {
        in_file(
            say!("papers-held-pairs", count = pairs),
            say!("papers-from-page"),
        )
    });
    let decided = written_by_coordinator(!programme.decisions.is_empty(), "papers-held-decisions");
    let earlier = (!programme.history.is_empty())
        .then(|| in_file(say!("papers-held-history"), say!("papers-from-history")));
    let scenarios = (!programme.scenarios.is_empty())
        .then(|| in_file(say!("papers-held-scenarios"), say!("papers-from-page")));
    let rows = [made, decided, earlier, scenarios];
    rows.into_iter().flatten().collect()
}

fn meetings(facts: &Facts<'_>) -> Vec<Holding> {
    let programme = facts.programme;
    let letters = &programme.letters;
    let absent = programme.absences.iter().any(|one| !one.person.is_empty());
    let written = [
        (
            !letters.sent.is_empty() || !letters.answers.is_empty() || !letters.edits.is_empty(),
            "papers-held-letters",
        ),
        (!programme.planned.is_empty(), "papers-held-planned"),
        (absent, "papers-held-absences"),
        (!programme.sessions.is_empty(), "papers-held-sessions"),
        (!programme.check_in_notes.is_empty(), "papers-held-notes"),
        (!programme.withdrawals.is_empty(), "papers-held-withdrawals"),
        (
            !programme.supervisions.is_empty(),
            "papers-held-supervisions",
        ),
    ];
    let rows = written.into_iter();
    rows.filter_map(|(there, what)| written_by_coordinator(there, what))
        .collect()
}

fn answers(facts: &Facts<'_>) -> Vec<Holding> {
    let rows = facts.rounds.iter().map(|round| {
        let from = if round.sealed {
            say!("papers-from-sealed")
        } else {
            say!("papers-from-export")
        };
        let what = said(round);
        if round.link.is_none() {
            let held = say!("papers-where-elsewhere");
            return Holding { what, from, held };
        }
        if round.sealed {
            let held = say!("papers-where-sealed");
            return Holding { what, from, held };
        }
        in_file(what, from)
    });
    let mut rows: Vec<Holding> = rows.collect();
    if let Some(postbox) = &facts.programme.postbox {
        rows.push(in_file(say!("papers-held-key"), say!("papers-from-page")));
        if !(postbox.sealed.is_empty() && postbox.waiting.is_empty()) {
            rows.push(in_file(
                say!("papers-held-sealed"),
                say!("papers-from-sealed"),
            ));
        }
    }
    rows
}

fn rest(facts: &Facts<'_>) -> Vec<Holding> {
    let programme = facts.programme;
    let releases = programme.released.entries.len();
    let ledger = (releases > 0).then(|| {
        in_file(
            say!("papers-held-ledger", count = releases),
            say!("papers-from-page"),
        )
    });
    let lessons =
        written_by_coordinator(!programme.lessons.trim().is_empty(), "papers-held-lessons");
    let past = (!programme.past.is_empty()).then(|| Holding {
        what: say!("papers-held-past"),
        from: say!("papers-from-page"),
        held: say!("papers-where-browser"),
    });
    [ledger, lessons, past].into_iter().flatten().collect()
}

/// A round of answers: of which questionnaire, and what links them to people.
fn said(round: &Round) -> String {
    let link = match round.link {
        None => "unknown",
        Some(KeyKind::None) => "none",
        Some(KeyKind::Code) => "code",
        Some(KeyKind::Ticket) => "ticket",
        Some(KeyKind::Person) => "person",
    };
    say!(
        "papers-held-answers",
        title = &round.title,
        wave = &round.wave,
        link = link,
        comments = if round.comments { "yes" } else { "no" }
    )
}
