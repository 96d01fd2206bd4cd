//! Whether an instrument makes sense: what is wrong, at which place in it, and how to mend it.

use std::collections::BTreeSet;

use sorting::ColdSort;

use super::LARGEST;
use super::{Instrument, Item, ItemType, ShowIf, Texts};
use crate::finding::{Finding, Place, Severity};

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
                    if labels.iter().collect::<BTreeSet<_>>().len() < labels.len() {
                        notes.add(&SAME_LABELS, 0, &format!("{at}.labels"));
                    }
                }
            }
        }
        let values: BTreeSet<&str> = scale.values.iter().map(|value| value.trim()).collect();
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

/// A cause: code, severity, sentence, advice.
type Cause = (&'static str, Severity, &'static str, &'static str);

const NO_ITEMS: Cause = (
    "no-items",
    Severity::Rejected,
    "The instrument asks nothing.",
    "Add an item.",
);
const NO_ID: Cause = (
    "no-id",
    Severity::Rejected,
    "Something has no id.",
    "Give it a short name that stays the same.",
);
const TWICE: Cause = (
    "duplicate-id",
    Severity::Rejected,
    "Two things have one id.",
    "Give the later one another id.",
);
const UNKNOWN_SCALE: Cause = (
    "unknown-scale",
    Severity::Rejected,
    "An item has no scale, or one that is not defined.",
    "Choose one of the instrument's scales, or add it to them.",
);
const SCALE_ENDS: Cause = (
    "scale-ends",
    Severity::Rejected,
    "A scale has fewer than two points.",
    "Its highest point must lie above its lowest.",
);
const SCALE_SIZE: Cause = (
    "too-many-points",
    Severity::Rejected,
    "A scale or a list of options has more than 251 points.",
    "Use fewer points; nobody can tell so many apart.",
);
const LABELS: Cause = (
    "labels-do-not-fit",
    Severity::Rejected,
    "A scale has neither one label a point nor two for its ends.",
    "Write one label for each point, lowest first, or just the two ends.",
);
const SAME_LABELS: Cause = (
    "same-labels",
    Severity::Rejected,
    "Two points of a scale have the same label.",
    "Answers given as text could not be told apart: reword one.",
);
const VALUES: Cause = (
    "values-do-not-fit",
    Severity::Rejected,
    "A scale has not one value a point, or one twice.",
    "Write how each point stands in files, lowest first, or leave the values out.",
);
const LANGUAGE: Cause = (
    "missing-language",
    Severity::Warning,
    "A text is missing in one of the instrument's languages.",
    "Write it, or take the language out of the title. Until then it is shown in English.",
);
const IDLE: Cause = (
    "idle-key",
    Severity::Note,
    "A scale or options stand on an item of a type that does not use them.",
    "Take them away, or change the type.",
);
const NO_OPTIONS: Cause = (
    "no-options",
    Severity::Rejected,
    "A choice has fewer than two options.",
    "Add options.",
);
const REVERSED: Cause = (
    "reverse-without-scale",
    Severity::Rejected,
    "An item is marked as reversed but has no scale to reverse.",
    "Only items on a scale can be reversed: take the mark away.",
);
const UNKNOWN_SUBSCALE: Cause = (
    "unknown-subscale",
    Severity::Rejected,
    "A subscale is named that is not defined.",
    "Choose one of the instrument's subscales, or add it to them.",
);
const NOT_SCORED: Cause = (
    "not-scored",
    Severity::Rejected,
    "An item without a scale belongs to a subscale.",
    "Only items on a scale can be added up: take it out of the subscale.",
);
const EMPTY: Cause = (
    "empty-subscale",
    Severity::Warning,
    "A subscale has no items.",
    "Add items to it, or remove it.",
);
const MIXED: Cause = (
    "mixed-scales",
    Severity::Warning,
    "The items of a subscale have different scales.",
    "Their mean means little: use one scale for all of them.",
);
const SHARE: Cause = (
    "share-out-of-range",
    Severity::Rejected,
    "A share that must be answered is not between 0 and 1.",
    "Use 0.8 for four of five.",
);
const MIRROR: Cause = (
    "mirror-nowhere",
    Severity::Rejected,
    "A mirrored item names an item that does not exist.",
    "Name the item that the other side answers, or the item itself when both answer it.",
);
const MIRROR_SCALE: Cause = (
    "mirror-differs",
    Severity::Rejected,
    "Two mirrored items have different scales.",
    "Only answers on one scale can be compared: give both the same.",
);
const CONDITION: Cause = (
    "condition-nowhere",
    Severity::Rejected,
    "An item waits for an answer to an item that comes later or does not exist.",
    "Name an earlier item.",
);
const NEVER: Cause = (
    "condition-never",
    Severity::Rejected,
    "An item waits for an answer that cannot be given.",
    "Name ids of options, or points of the scale as digits.",
);
const VERDICT: Cause = (
    "verdict-order",
    Severity::Rejected,
    "The verdict's limits are in the wrong order.",
    "The limit for wait must not lie above the limit for go.",
);

const LOST: Cause = (
    "condition-lost",
    Severity::Warning,
    "An item was asked only after an answer that is no point of the scale chosen since; that part of its condition is left out.",
    "Look whether the item may be asked like this; otherwise change its condition in the file (showIf), or take the item out.",
);

const OPEN: Cause = (
    "unconfirmed",
    Severity::Question,
    "The instrument was drafted from a file, and what was guessed about it is not confirmed.",
    "Answer its open questions. Until then the items that they are about are not scored.",
);

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
        let finding = |((code, severity, text, advice), mut places): (Cause, Vec<Place>)| {
            for place in &mut places {
                place.file = file.to_owned();
            }
            Finding {
                code: code.to_owned(),
                severity,
                text: text.to_owned(),
                advice: advice.to_owned(),
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
