//! The notice for participants (Art. 13 and 14 GDPR).

use indexmap::IndexSet;

use super::facts::{Facts, blank, or_blank};
use crate::programme::document::DocumentSection;
use crate::release::Thresholds;
use crate::survey::{KeyKind, text};
use crate::words::{say, spoken};

pub(super) fn sections(facts: &Facts<'_>) -> Vec<DocumentSection> {
    let mut who = facts.who();
    who.push((say!("papers-notice-contact"), blank()));
    vec![
        DocumentSection::named(say!("papers-notice-who"), who),
        DocumentSection::named(
            say!("papers-notice-why"),
            vec![
                (
                    say!("papers-dpia-purpose"),
                    or_blank(&facts.programme.charter.need),
                ),
                (say!("papers-dpia-basis"), blank()),
            ],
        ),
        DocumentSection::list(say!("papers-notice-held"), held(facts)),
        DocumentSection::list(say!("papers-notice-asked"), asked(facts)),
        DocumentSection::list(say!("papers-notice-sees"), sees(facts)),
        DocumentSection::list(say!("papers-notice-leave"), leave(facts)),
        DocumentSection::named(
            say!("papers-notice-kept"),
            vec![
                (say!("papers-notice-place"), say!("papers-notice-place-is")),
                (say!("papers-retention-period"), blank()),
                (say!("papers-dpia-host"), blank()),
            ],
        ),
        DocumentSection::list(
            say!("papers-notice-rights"),
            vec![
                say!("papers-notice-access"),
                say!("papers-notice-erasure"),
                say!("papers-notice-object"),
                say!("papers-notice-complain", blank = blank()),
                say!("papers-notice-decided"),
            ],
        ),
    ]
}

fn held(facts: &Facts<'_>) -> Vec<String> {
    let programme = facts.programme;
    let columns = &facts.columns;
    let fields: Vec<&str> = columns
        .compared
        .iter()
        .chain(&columns.used)
        .chain(&columns.other)
        .map(String::as_str)
        .collect();
    let mut all = vec![if fields.is_empty() {
        say!("papers-notice-bare")
    } else {
        say!("papers-notice-fields", fields = fields.join(", "))
    }];
    if !columns.chosen.is_empty() {
        let fields = columns.chosen.join(", ");
        all.push(say!("papers-notice-chosen", fields = fields));
    }
    all.push(say!("papers-notice-source", blank = blank()));
    all.push(say!("papers-notice-pair"));
    if !programme.sessions.is_empty() || !programme.check_in_notes.is_empty() {
        all.push(say!("papers-notice-sessions"));
    }
    if !facts.rounds.is_empty() {
        all.push(say!("papers-notice-answers"));
    }
    all
}

fn asked(facts: &Facts<'_>) -> Vec<String> {
    let programme = facts.programme;
    let charter = &programme.charter;
    let mut all = vec![say!(
        "papers-notice-time",
        count = charter.sessions,
        minutes = charter.minutes
    )];
    let own = programme.instruments.iter();
    let own = own.map(|one| facts.shown(text(&one.title, spoken())));
    let titles: IndexSet<String> = facts
        .rounds
        .iter()
        .map(|round| round.title.clone())
        .chain(own)
        .collect();
    if titles.is_empty() {
        all.push(say!("papers-notice-surveys", blank = blank()));
    } else {
        let surveys = titles
            .iter()
            .map(|title| say!("papers-notice-survey", title = title));
        all.extend(surveys);
    }
    all
}

fn sees(facts: &Facts<'_>) -> Vec<String> {
    // What holds for every round: a plan can only raise it.
    let least = Thresholds::default();
    vec![
        facts.confidential(),
        say!("papers-notice-partner"),
        say!("papers-notice-manager"),
        say!(
            "papers-notice-others",
            mean = least.mean,
            comments = least.comments
        ),
        say!("papers-notice-nothing-sent"),
    ]
}

fn leave(facts: &Facts<'_>) -> Vec<String> {
    let coordinator = or_blank(&facts.programme.charter.coordinator);
    let mut all = vec![
        say!("papers-notice-withdraw", who = coordinator),
        say!("papers-notice-reason"),
        say!("papers-notice-disadvantage", blank = blank()),
    ];
    let unlinked = |kind| facts.rounds.iter().any(|round| round.link == Some(kind));
    if unlinked(KeyKind::None) {
        all.push(say!("papers-notice-unlinked"));
    }
    all
}
