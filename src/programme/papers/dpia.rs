//! The skeleton of a data protection impact assessment, in the order of Art. 35(7) GDPR.

use super::facts::{Facts, blank, or_blank};
use super::holdings::holdings;
use crate::programme::document::DocumentSection;
use crate::words::say;

pub(super) fn sections(facts: &Facts<'_>) -> Vec<DocumentSection> {
    let mut who = facts.who();
    who.push((say!("papers-dpia-author"), blank()));
    vec![
        DocumentSection::named(say!("papers-who"), who),
        description(facts),
        kinds(facts),
        necessity(facts),
        risks(facts),
        DocumentSection::list(
            say!("papers-dpia-measures"),
            vec![
                say!("papers-measure-static"),
                say!("papers-measure-policy"),
                say!("papers-measure-sealed"),
                say!("papers-measure-proof"),
                say!("papers-measure-release"),
                say!("papers-measure-check"),
                say!("papers-measure-own", blank = blank()),
            ],
        ),
        DocumentSection::list(say!("papers-limits"), facts.limits()),
        DocumentSection::named(
            say!("papers-dpia-consulted"),
            vec![
                (say!("papers-dpia-dpo"), blank()),
                (say!("papers-dpia-council"), blank()),
                (say!("papers-dpia-people"), blank()),
                (say!("papers-dpia-authority"), blank()),
            ],
        ),
        DocumentSection::named(
            say!("papers-dpia-decision"),
            vec![
                (say!("papers-dpia-remaining"), blank()),
                (say!("papers-dpia-approved"), blank()),
                (say!("papers-dpia-review"), blank()),
            ],
        ),
    ]
}

fn description(facts: &Facts<'_>) -> DocumentSection {
    let (mentors, mentees) = facts.sides();
    let concerned = if mentors + mentees == 0 {
        blank()
    } else {
        let all = facts.programme.people.len();
        say!(
            "papers-dpia-concerned-are",
            mentors = mentors,
            mentees = mentees,
            all = all
        )
    };
    let rows = vec![
        (
            say!("papers-dpia-purpose"),
            or_blank(&facts.programme.charter.need),
        ),
        (say!("papers-dpia-concerned"), concerned),
        (
            say!("papers-dpia-special"),
            if facts.columns.chosen.is_empty() {
                say!("papers-dpia-special-none", blank = blank())
            } else {
                let fields = facts.columns.chosen.join(", ");
                say!("papers-dpia-special-some", fields = fields, blank = blank())
            },
        ),
        (say!("papers-dpia-means"), say!("papers-dpia-means-is")),
        (say!("papers-dpia-recipients"), blank()),
        (say!("papers-retention-period"), blank()),
        (say!("papers-dpia-host"), blank()),
    ];
    DocumentSection::named(say!("papers-dpia-description"), rows)
}

fn kinds(facts: &Facts<'_>) -> DocumentSection {
    let mut kinds: Vec<String> = holdings(facts).into_iter().map(|one| one.what).collect();
    if kinds.is_empty() {
        kinds.push(say!("papers-held-nothing"));
    }
    DocumentSection::list(say!("papers-dpia-kinds"), kinds)
}

fn necessity(facts: &Facts<'_>) -> DocumentSection {
    let other = &facts.columns.other;
    let minimal = if facts.programme.people.is_empty() {
        blank()
    } else if other.is_empty() {
        say!("papers-dpia-minimal-all")
    } else {
        let fields = other.join(", ");
        say!("papers-dpia-minimal-some", fields = fields, blank = blank())
    };
    DocumentSection::named(
        say!("papers-dpia-necessity"),
        vec![
            (say!("papers-dpia-basis"), blank()),
            (say!("papers-dpia-balance"), blank()),
            (say!("papers-dpia-minimal"), minimal),
            (
                say!("papers-dpia-voluntary"),
                say!("papers-dpia-voluntary-is", blank = blank()),
            ),
            (
                say!("papers-dpia-informed"),
                say!("papers-dpia-informed-is"),
            ),
            (
                say!("papers-dpia-rights"),
                say!("papers-dpia-rights-are", blank = blank()),
            ),
            (
                say!("papers-dpia-transfers"),
                say!("papers-dpia-transfers-are", blank = blank()),
            ),
        ],
    )
}

/// What can go wrong for the people concerned, what the page does about it, and what it leaves to others.
fn risks(facts: &Facts<'_>) -> DocumentSection {
    let chosen = !facts.columns.chosen.is_empty();
    let codes = [
        (true, "reading"),
        (true, "small"),
        (chosen, "traits"),
        (true, "lost"),
        (true, "device"),
        (true, "exports"),
        (true, "pressure"),
    ];
    let there = codes.into_iter().filter(|(there, _)| *there);
    let rows = there.map(|(_, code)| {
        vec![
            say!(format!("papers-risk-{code}")),
            say!(format!("papers-risk-{code}.page")),
            say!(format!("papers-risk-{code}.rest")),
            blank(),
        ]
    });
    DocumentSection::table(
        say!("papers-dpia-risks"),
        vec![
            say!("papers-column-risk"),
            say!("papers-column-page"),
            say!("papers-column-rest"),
            say!("papers-column-weight"),
        ],
        rows.collect(),
    )
}
