//! Whether an instrument makes sense: what is wrong, at which place in it, and how to mend it.

use std::collections::BTreeSet;

use sorting::{ColdCollect, ColdSort};

use super::LARGEST;
use super::{Instrument, Item, ItemType, ShowIf, Texts};
use crate::finding::{Finding, Place, Severity};
use crate::words::say;

/// What is wrong or doubtful in an instrument. A finding's place names the part of the instrument in `column` (`items[3].scale`) and the
/// item's number from 1 in `row`. Rejected findings are those with which answers cannot be read or scored.
///
/// ```
/// use viceversa::survey::{Instrument, Item, check_instrument};
/// let item = Item { id: "a".into(), scale: Some("agree".into()), ..Item::default() };
/// let found = check_instrument(&Instrument { id: "own".into(), items: vec![item], ..Instrument::default() });
/// assert!(found.iter().any(|finding| finding.code == "unknown-scale"));
/// ```
#[must_use]
pub fn check_instrument(instrument: &Instrument) -> Vec<Finding> {
    let mut notes = Notes::default();
    whole(instrument, &mut notes);
    for (name, scale) in &instrument.scales {
        let at = format!("scales.{name}");
        match scale.points() {
            None | Some(1) => notes.add(&SCALE_ENDS, 0, &at),
            Some(points) => {
                if points > usize::from(LARGEST) + 1 {
                    notes.add(&SCALE_SIZE, 0, &at);
                }
                for labels in scale.labels.values() {
                    if labels.len() != points && labels.len() != 2 {
                        notes.add(&LABELS, 0, &format!("{at}.labels"));
                    }
                    if labels.iter().cold_set().len() < labels.len() {
                        notes.add(&SAME_LABELS, 0, &format!("{at}.labels"));
                    }
                }
            }
        }
        let values: BTreeSet<&str> = scale.values.iter().map(|value| value.trim()).cold_set();
        let fit = scale.values.is_empty() || scale.points() == Some(scale.values.len());
        if !fit || values.len() < scale.values.len() || values.contains("") {
            notes.add(&VALUES, 0, &format!("{at}.values"));
        }
        for language in instrument.title.keys() {
            if !scale.labels.is_empty() && !scale.labels.contains_key(language) {
                notes.add(&LANGUAGE, 0, &format!("{at}.labels.{language}"));
            }
        }
        if let Some(texts) = &scale.not_applicable {
            languages(
                instrument,
                texts,
                0,
                &format!("{at}.notApplicable"),
                &mut notes,
            );
        }
    }
    let mut ids = BTreeSet::new();
    for (nth, item) in instrument.items.iter().enumerate() {
        let row = u32::try_from(nth + 1).unwrap_or(u32::MAX);
        let at = |key: &str| format!("items[{nth}].{key}");
        if item.id.trim().is_empty() {
            notes.add(&NO_ID, row, &at("id"));
        } else if !ids.insert(item.id.as_str()) {
            notes.add(&TWICE, row, &at("id"));
        }
        languages(instrument, &item.text, row, &at("text"), &mut notes);
        one(instrument, item, nth, row, &mut notes);
    }
    let mut names = BTreeSet::new();
    for (nth, subscale) in instrument.subscales.iter().enumerate() {
        let at = |key: &str| format!("subscales[{nth}].{key}");
        if !names.insert(subscale.id.as_str()) {
            notes.add(&TWICE, 0, &at("id"));
        }
        if !(0.0..=1.0).contains(&subscale.min_answered) {
            notes.add(&SHARE, 0, &at("minAnswered"));
        }
        languages(instrument, &subscale.title, 0, &at("title"), &mut notes);
        members(instrument, &subscale.id, &at("id"), &mut notes);
    }
    if let Some(verdict) = &instrument.verdict {
        let fine = verdict.wait_below <= verdict.go_from;
        if !fine {
            notes.add(&VERDICT, 0, "verdict");
        }
        for id in verdict
            .advice
            .keys()
            .filter(|id| !names.contains(id.as_str()))
        {
            notes.add(&UNKNOWN_SUBSCALE, 0, &format!("verdict.advice.{id}"));
        }
    }
    for nth in 0..instrument.questions.len() {
        notes.add(&OPEN, 0, &format!("questions[{nth}]"));
    }
    notes.findings(&instrument.id)
}

fn whole(instrument: &Instrument, notes: &mut Notes) {
    if instrument.id.trim().is_empty() {
        notes.add(&NO_ID, 0, "id");
    }
    if instrument.items.is_empty() {
        notes.add(&NO_ITEMS, 0, "items");
    }
    if instrument.title.is_empty() {
        notes.add(&LANGUAGE, 0, "title");
    }
}

fn one(instrument: &Instrument, item: &Item, nth: usize, row: u32, notes: &mut Notes) {
    let at = |key: &str| format!("items[{nth}].{key}");
    let scaled = matches!(item.kind, ItemType::Scale | ItemType::Nps);
    match (&item.scale, item.kind) {
        (Some(name), ItemType::Scale) if !instrument.scales.contains_key(name) => {
            notes.add(&UNKNOWN_SCALE, row, &at("scale"));
        }
        (None, ItemType::Scale) => notes.add(&UNKNOWN_SCALE, row, &at("scale")),
        (Some(_), kind) if kind != ItemType::Scale => notes.add(&IDLE, row, &at("scale")),
        _ => {}
    }
    let chosen = matches!(item.kind, ItemType::Choice | ItemType::Many);
    if chosen && item.options.len() < 2 {
        notes.add(&NO_OPTIONS, row, &at("options"));
    } else if !chosen && !item.options.is_empty() {
        notes.add(&IDLE, row, &at("options"));
    }
    if item.options.len() > usize::from(LARGEST) {
        notes.add(&SCALE_SIZE, row, &at("options"));
    }
    let mut ids = BTreeSet::new();
    for (nth, option) in item.options.iter().enumerate() {
        let key = format!("options[{nth}]");
        if option.id.trim().is_empty() {
            notes.add(&NO_ID, row, &at(&key));
        } else if !ids.insert(option.id.as_str()) {
            notes.add(&TWICE, row, &at(&key));
        }
        languages(instrument, &option.text, row, &at(&key), notes);
    }
    if item.reverse && !scaled {
        notes.add(&REVERSED, row, &at("reverse"));
    }
    if let Some(id) = &item.subscale {
        if !instrument.subscales.iter().any(|s| s.id == *id) {
            notes.add(&UNKNOWN_SUBSCALE, row, &at("subscale"));
        } else if !scaled {
            notes.add(&NOT_SCORED, row, &at("subscale"));
        }
    }
    if let Some(id) = &item.mirror {
        match instrument.item(id) {
            None => notes.add(&MIRROR, row, &at("mirror")),
            Some(other)
                if other.kind != item.kind || instrument.range(other) != instrument.range(item) =>
            {
                notes.add(&MIRROR_SCALE, row, &at("mirror"));
            }
            Some(_) => {}
        }
    }
    if item.was_shown_if.is_some() {
        notes.add(&LOST, row, &at("showIf"));
    }
    if let Some(condition) = &item.show_if {
        shown(instrument, condition, nth, row, &at("showIf"), notes);
    }
}

/// A condition, and those that must hold as well, look at earlier items and at answers that can be given.
fn shown(
    instrument: &Instrument,
    condition: &ShowIf,
    nth: usize,
    row: u32,
    at: &str,
    notes: &mut Notes,
) {
    let Some(earlier) = instrument.items[..nth]
        .iter()
        .find(|i| i.id == condition.item)
    else {
        notes.add(&CONDITION, row, at);
        return;
    };
    let possible = |is: &String| match earlier.kind {
        ItemType::Comment => false,
        ItemType::Choice | ItemType::Many => earlier.options.iter().any(|o| o.id == *is),
        ItemType::Scale | ItemType::Nps => is.parse::<i32>().is_ok_and(|point| {
            let range = instrument.range(earlier);
            range.is_some_and(|range| (range.min..=range.max).contains(&point))
        }),
    };
    if condition.is.is_empty() || !condition.is.iter().all(possible) {
        notes.add(&NEVER, row, at);
    }
    for (also, condition) in condition.and.iter().enumerate() {
        shown(
            instrument,
            condition,
            nth,
            row,
            &format!("{at}.and[{also}]"),
            notes,
        );
    }
}

/// A subscale has items, and all of them have one range, or their mean would mean nothing.
fn members(instrument: &Instrument, id: &str, at: &str, notes: &mut Notes) {
    let ranges: Vec<_> = instrument
        .items
        .iter()
        .filter(|item| item.subscale.as_deref() == Some(id))
        .filter_map(|item| instrument.range(item))
        .collect();
    match ranges.split_first() {
        None => notes.add(&EMPTY, 0, at),
        Some((first, others)) if others.iter().any(|range| range != first) => {
            notes.add(&MIXED, 0, at);
        }
        Some(_) => {}
    }
}

/// Every text is there in every language of the title.
fn languages(instrument: &Instrument, texts: &Texts, row: u32, at: &str, notes: &mut Notes) {
    if instrument.title.is_empty() && texts.is_empty() {
        notes.add(&LANGUAGE, row, at);
    }
    for language in instrument.title.keys() {
        if texts
            .get(language)
            .is_none_or(|text| text.trim().is_empty())
        {
            notes.add(&LANGUAGE, row, &format!("{at}.{language}"));
        }
    }
}

/// A cause: its code, under which it has a sentence (`instrument-<code>`), and its severity.
type Cause = (&'static str, Severity);

const NO_ITEMS: Cause = ("no-items", Severity::Rejected);
const NO_ID: Cause = ("no-id", Severity::Rejected);
const TWICE: Cause = ("duplicate-id", Severity::Rejected);
const UNKNOWN_SCALE: Cause = ("unknown-scale", Severity::Rejected);
const SCALE_ENDS: Cause = ("scale-ends", Severity::Rejected);
const SCALE_SIZE: Cause = ("too-many-points", Severity::Rejected);
const LABELS: Cause = ("labels-do-not-fit", Severity::Rejected);
const SAME_LABELS: Cause = ("same-labels", Severity::Rejected);
const VALUES: Cause = ("values-do-not-fit", Severity::Rejected);
const LANGUAGE: Cause = ("missing-language", Severity::Warning);
const IDLE: Cause = ("idle-key", Severity::Note);
const NO_OPTIONS: Cause = ("no-options", Severity::Rejected);
const REVERSED: Cause = ("reverse-without-scale", Severity::Rejected);
const UNKNOWN_SUBSCALE: Cause = ("unknown-subscale", Severity::Rejected);
const NOT_SCORED: Cause = ("not-scored", Severity::Rejected);
const EMPTY: Cause = ("empty-subscale", Severity::Warning);
const MIXED: Cause = ("mixed-scales", Severity::Warning);
const SHARE: Cause = ("share-out-of-range", Severity::Rejected);
const MIRROR: Cause = ("mirror-nowhere", Severity::Rejected);
const MIRROR_SCALE: Cause = ("mirror-differs", Severity::Rejected);
const CONDITION: Cause = ("condition-nowhere", Severity::Rejected);
const NEVER: Cause = ("condition-never", Severity::Rejected);
const VERDICT: Cause = ("verdict-order", Severity::Rejected);

const LOST: Cause = ("condition-lost", Severity::Warning);

const OPEN: Cause = ("unconfirmed", Severity::Question);

/// Causes with their places so far.
#[derive(Default)]
struct Notes(Vec<(Cause, Vec<Place>)>);

impl Notes {
    fn add(&mut self, cause: &Cause, row: u32, column: &str) {
        let place = Place {
            row: (row > 0).then_some(row),
            column: Some(column.to_owned()),
            ..Place::default()
        };
        match self.0.iter_mut().find(|(known, _)| known.0 == cause.0) {
            Some((_, places)) => places.push(place),
            None => self.0.push((*cause, vec![place])),
        }
    }

    fn findings(self, file: &str) -> Vec<Finding> {
        let finding = |((code, severity), mut places): (Cause, Vec<Place>)| {
            for place in &mut places {
                place.file = file.to_owned();
            }
            Finding {
                code: code.to_owned(),
                severity,
                text: say!(format!("instrument-{code}")),
                advice: say!(format!("instrument-{code}.advice")),
                count: u32::try_from(places.len()).unwrap_or(u32::MAX),
                places,
                params: [].into_iter().collect(),
                fixes: Vec::new(),
            }
        };
        let mut findings: Vec<Finding> = self.0.into_iter().map(finding).collect();
        findings.cold_sort_by_key(|finding| finding.severity);
        findings
    }
}
