//! What leaves, from how many people on, and what left so far. Nothing of what the ledger keeps secret stands here.

use super::facts::{Facts, blank};
use crate::programme::document::DocumentSection;
use crate::release::{CellMeasure, FixedPlan, Thresholds};
use crate::survey::text;
use crate::words::{say, spoken};

pub(super) fn sections(facts: &Facts<'_>) -> Vec<DocumentSection> {
    let mut sections = vec![
        DocumentSection::named(say!("papers-who"), facts.who()),
        DocumentSection::list(
            say!("papers-leaves"),
            vec![
                say!("papers-leaves-tables"),
                say!("papers-leaves-comments"),
                say!("papers-leaves-letters"),
                say!("papers-leaves-files"),
            ],
        ),
        DocumentSection::list(
            say!("papers-stays"),
            vec![
                say!("papers-stays-answers"),
                say!("papers-stays-small"),
                say!("papers-stays-traits"),
                say!("papers-stays-notes"),
                say!("papers-stays-ledger"),
            ],
        ),
        least(),
    ];
    let plans = &facts.programme.plans;
    if plans.is_empty() {
        let none = vec![say!("papers-plan-none")];
        sections.push(DocumentSection::list(say!("papers-plans"), none));
    }
    sections.extend(plans.iter().map(|fixed| plan(facts, fixed)));
    sections.push(DocumentSection::list(
        say!("papers-rules"),
        vec![
            say!("release-attacked"),
            say!("release-rounded"),
            say!("papers-rule-raised"),
            say!("papers-rule-again"),
        ],
    ));
    sections.push(released(facts));
    let limits = facts.limits();
    sections.push(DocumentSection::list(say!("papers-limits"), limits));
    sections
}

/// Smallest numbers, each with the figure it is for.
fn listed(thresholds: &Thresholds) -> [(&'static str, u32); 5] {
    [
        ("papers-figure-mean", thresholds.mean),
        ("papers-figure-distribution", thresholds.distribution),
        ("papers-figure-chosen", thresholds.opt_in),
        ("papers-figure-comments", thresholds.comments),
        ("papers-figure-rate", thresholds.rate),
    ]
}

/// A smallest number in words: people who answered, or who were invited.
fn from(figure: &str, count: u32) -> String {
    let of = if figure == "papers-figure-rate" {
        "invited"
    } else {
        "answered"
    };
    say!("papers-from-on", count = count, of = of)
}

fn least() -> DocumentSection {
    let rows = listed(&Thresholds::default());
    let rows = rows
        .into_iter()
        .map(|(figure, count)| (say!(figure), from(figure, count)));
    DocumentSection::named(say!("papers-least"), rows.collect())
}

/// A plan that was fixed before results were opened, and what it raises.
fn plan(facts: &Facts<'_>, fixed: &FixedPlan) -> DocumentSection {
    let surveys = &facts.programme.surveys;
    let instruments = surveys.iter().map(|survey| &survey.instrument);
    let known = instruments
        .chain(&facts.programme.instruments)
        .find(|one| one.id == fixed.instrument)
        .map(|one| facts.shown(text(&one.title, spoken())));
    let title = known.unwrap_or_else(|| facts.shown(&fixed.instrument));
    let attributes = |all: &[String]| -> Vec<String> {
        let names = all.iter().map(|name| match name.as_str() {
            "side" => say!("release-side"),
            name => facts.shown(name),
        });
        names.collect()
    };
    let mut rows = Vec::new();
    let tables = fixed.plan.breakdowns.iter();
    let tables: Vec<String> = tables.map(|one| attributes(one).join(" × ")).collect();
    let everybody = say!("release-all");
    let by = std::iter::once(everybody).chain(tables);
    rows.push((
        say!("papers-plan-tables"),
        by.collect::<Vec<_>>().join(", "),
    ));
    if !fixed.plan.opt_in.is_empty() {
        let chosen = attributes(&fixed.plan.opt_in).join(", ");
        rows.push((say!("papers-plan-chosen"), chosen));
    }
    rows.push((
        say!("papers-plan-small"),
        match fixed.plan.measure {
            CellMeasure::Mean => say!("release-by-mean"),
            CellMeasure::Favourable => say!("release-by-favourable"),
        },
    ));
    let least = listed(&Thresholds::default());
    let raised: Vec<_> = listed(&fixed.plan.thresholds)
        .into_iter()
        .zip(least)
        .filter(|((_, here), (_, least))| here > least)
        .map(|((figure, here), _)| (say!(figure), from(figure, here)))
        .collect();
    if raised.is_empty() {
        rows.push((say!("papers-plan-least"), say!("papers-plan-as-above")));
    }
    rows.extend(raised);
    let wave = facts.shown(&fixed.wave);
    DocumentSection::named(say!("papers-plan", title = title, wave = wave), rows)
}

/// Round and recipient of each release; the ledger keeps no date.
fn released(facts: &Facts<'_>) -> DocumentSection {
    let entries = &facts.programme.released.entries;
    if entries.is_empty() {
        let none = vec![say!("papers-released-none")];
        return DocumentSection::list(say!("papers-released"), none);
    }
    let rows = entries
        .iter()
        .map(|entry| vec![facts.shown(&entry.wave), facts.shown(&entry.to), blank()]);
    DocumentSection::table(
        say!("papers-released"),
        vec![
            say!("papers-released-round"),
            say!("papers-released-to"),
            say!("papers-released-date"),
        ],
        rows.collect(),
    )
}
