//! A SurveyJS definition to an instrument. What cannot be taken is listed, with the question and the setting.

mod choices;
mod condition;
mod findings;
mod keys;
mod labels;
mod markup;
mod questions;
mod texts;

use indexmap::IndexMap;
use serde_json::{Map, Value};
use sorting::ColdSort;

use super::{Instrument, Item, ItemType, Scale, ShowIf, Texts};
use crate::Error;
use crate::finding::Finding;
use crate::words::say;
use condition::{Answer, Known, Needs};
use findings::{
    CONDITION, ENABLED, FILLED, FORMATTED, FREE, KEY, LANGUAGE, NARROWED, NOT_ASKED, NOT_TAKEN,
    Said,
};
use texts::{Cleaned, Tongue, Word};

/// How deep panels may lie in each other.
const DEEPEST: usize = 16;
/// How many items are taken.
const MOST: usize = 2_000;
/// Where elements stand in a page, a panel or the whole, by its names over the versions.
const CHILDREN: [&str; 3] = ["pages", "elements", "questions"];

/// Reads a SurveyJS definition (survey-core 1 to 3): choices, ratings, sliders, matrices, yes or no, and text, on pages and in panels, with
/// texts in several languages and conditions that ask for answers to earlier questions.
///
/// Each text of a scale stays with its value, and the lowest value is the lowest point. Where an answer in data is written otherwise than
/// the point's number, it stands in the scale's `values`. "N/A" and the like become "does not apply". What is left out or changed is
/// listed: the place's `row` counts the definition's elements from 1, its `column` names the element and the setting ("ease.rateStep").
///
/// # Errors
/// `invalid-instrument` where the text is no JSON object.
///
/// ```
/// use viceversa::survey::from_survey_js;
/// let text = r#"{"elements":[{"type":"rating","name":"ease","title":"At ease?"},{"type":"html","name":"hello"}]}"#;
/// let (instrument, findings) = from_survey_js(text)?;
/// assert_eq!((instrument.items.len(), findings[0].code.as_str()), (1, "not-taken"));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn from_survey_js(text: &str) -> Result<(Instrument, Vec<Finding>), Error> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let definition: Map<String, Value> = crate::json::decode_file(&super::file_kind::KIND, text)?;
    let tongue = Tongue::of(&definition);
    let mut import = Import {
        instrument: Instrument {
            id: "survey".to_owned(),
            version: "1".to_owned(),
            ..Instrument::default()
        },
        languages: Vec::new(),
        tongue,
        said: Said::default(),
        position: 0,
        known: IndexMap::new(),
        named: IndexMap::new(),
        open: Vec::new(),
        untitled: Vec::new(),
    };
    import.whole(&definition);
    import.name(&definition, 0);
    import.elements(&definition, &[], 0);
    import.conditions();
    import.tell_alike_apart();
    import.title();
    import.instrument.tell_lost_conditions();
    let mut findings = import.said.findings();
    findings.cold_sort_by_key(|finding| finding.severity);
    Ok((import.instrument, findings))
}

/// A condition as it stands, and where.
#[derive(Clone)]
struct Condition {
    text: String,
    position: u32,
    place: String,
}

struct Import<'d> {
    instrument: Instrument,
    tongue: Tongue,
    /// In which the title is written.
    languages: Vec<String>,
    said: Said,
    /// Of the element that is looked at, counted from 1.
    position: u32,
    /// What conditions can look at, by the name that they use, in small letters.
    known: IndexMap<String, Known>,
    /// All elements by name, for choices that are those of another question.
    named: IndexMap<String, &'d Map<String, Value>>,
    /// Items with all the conditions that they are under.
    open: Vec<(usize, Vec<Condition>)>,
    /// Items that are rows of a matrix without a title, with its name.
    untitled: Vec<(usize, String)>,
}

impl<'d> Import<'d> {
    /// What concerns the definition as a whole.
    fn whole(&mut self, definition: &Map<String, Value>) {
        let title = definition
            .get("title")
            .map(|title| self.words("title", title));
        let title = title.filter(|texts| !texts.is_empty());
        self.languages = title
            .iter()
            .flat_map(|texts| texts.keys().cloned())
            .collect();
        let title = title.unwrap_or_else(|| self.tongue.known(Word::Survey, &[]));
        self.instrument.title = title;
        for key in keys::WHOLE {
            if definition
                .get(key)
                .is_some_and(|value| !keys::is_unset(value))
            {
                self.said.at(&KEY, 0, key);
            }
        }
        let display = definition.get("mode").is_some_and(|mode| mode == "display");
        for (key, on) in [
            ("mode", display),
            ("readOnly", is_on(definition, "readOnly")),
        ] {
            if on {
                self.said.at(&KEY, 0, key);
            }
        }
        let triggers = definition.get("triggers").and_then(Value::as_array);
        for nth in 0..triggers.map_or(0, Vec::len) {
            self.said.at(&NOT_TAKEN, 0, &format!("triggers[{nth}]"));
        }
    }

    /// Finds all elements by name.
    fn name(&mut self, parent: &'d Map<String, Value>, depth: usize) {
        for part in children(parent).filter_map(Value::as_object) {
            if let Some(name) = part.get("name").and_then(Value::as_str) {
                self.named.entry(name.to_owned()).or_insert(part);
            }
            if depth < DEEPEST {
                self.name(part, depth + 1);
            }
        }
    }

    fn elements(&mut self, parent: &Map<String, Value>, above: &[Condition], depth: usize) {
        for key in CHILDREN {
            if parent
                .get(key)
                .is_some_and(|list| !list.is_array() && !keys::is_unset(list))
            {
                self.said.at(&NOT_TAKEN, self.position, key);
            }
        }
        for part in children(parent) {
            self.position += 1;
            match part.as_object() {
                Some(part) => self.element(part, above, depth),
                None => {
                    let place = self.unnamed();
                    self.said.at(&NOT_TAKEN, self.position, &place);
                }
            }
        }
    }

    fn element(&mut self, part: &Map<String, Value>, above: &[Condition], depth: usize) {
        let kind = part.get("type").and_then(Value::as_str).unwrap_or("");
        let container =
            matches!(kind, "panel" | "page") || kind.is_empty() && children(part).next().is_some();
        let name = part
            .get("name")
            .and_then(Value::as_str)
            .unwrap_or("")
            .trim();
        let place = match name {
            "" if container => format!(
                "{} {}",
                if kind.is_empty() { "page" } else { kind },
                self.position
            ),
            "" => self.unnamed(),
            name => name.to_owned(),
        };
        if depth > DEEPEST || self.instrument.items.len() >= MOST {
            self.said.at(&NOT_TAKEN, self.position, &place);
            return;
        }
        // A condition decides where there is one, whatever else is set.
        for (key, unless, hidden) in [
            (
                "visible",
                "visibleIf",
                part.get("visible") == Some(&Value::Bool(false)),
            ),
            ("readOnly", "enableIf", is_on(part, "readOnly")),
        ] {
            if hidden && text_of(part, unless).is_none() {
                self.said
                    .at(&NOT_ASKED, self.position, &format!("{place}.{key}"));
                return;
            }
        }
        let mut conditions = above.to_vec();
        for key in ["visibleIf", "enableIf"] {
            let Some(text) = text_of(part, key) else {
                continue;
            };
            let at = format!("{place}.{key}");
            if key == "enableIf" {
                self.said.at(&ENABLED, self.position, &at);
            }
            conditions.push(Condition {
                text: text.to_owned(),
                position: self.position,
                place: at,
            });
        }
        for key in keys::REQUIRED {
            if part.get(key).is_some_and(|value| !keys::is_unset(value)) {
                self.said
                    .at(&FREE, self.position, &format!("{place}.{key}"));
            }
        }
        if container {
            for key in ["title", "description"] {
                if part.get(key).is_some_and(|value| !keys::is_unset(value)) {
                    self.said.at(&KEY, self.position, &format!("{place}.{key}"));
                }
            }
            self.lost(part, &place, &["description"]);
            self.elements(part, &conditions, depth + 1);
            return;
        }
        let before = self.instrument.items.len();
        self.question(kind, part, &place);
        if !conditions.is_empty() {
            let after = self.instrument.items.len();
            self.open
                .extend((before..after).map(|nth| (nth, conditions.clone())));
        }
    }

    fn unnamed(&self) -> String {
        say!("surveyjs-element", number = self.position)
    }

    /// Says which settings of an element are left out, beside those that its kind reads.
    fn lost(&mut self, part: &Map<String, Value>, place: &str, read: &[&str]) {
        for (key, value) in part {
            if keys::is_lost(key, value, read) {
                self.said.at(&KEY, self.position, &format!("{place}.{key}"));
            }
        }
    }

    /// Texts as text; what formatting was taken out is said.
    fn words(&mut self, place: &str, value: &Value) -> Texts {
        let (texts, cleaned) = texts::cleaned(self.tongue.raw(value));
        self.cleaned(place, &cleaned);
        texts
    }

    fn cleaned(&mut self, place: &str, cleaned: &Cleaned) {
        for (cause, on) in [(FORMATTED, cleaned.formatted), (FILLED, cleaned.filled)] {
            if on {
                self.said.at(&cause, self.position, place);
            }
        }
    }

    /// A name that no item has yet.
    fn id(&self, name: &str) -> String {
        let taken = |id: &str| self.instrument.item(id).is_some();
        let name = if name.is_empty() { "question" } else { name };
        if !taken(name) {
            return name.to_owned();
        }
        let mut candidates = (2..).map(|nth| format!("{name}-{nth}"));
        candidates.find(|id| !taken(id)).unwrap_or_default()
    }

    /// The name of this scale, added where there is none like it.
    fn scale(&mut self, scale: Scale) -> String {
        let scales = &mut self.instrument.scales;
        if let Some((name, _)) = scales.iter().find(|(_, known)| **known == scale) {
            return name.clone();
        }
        let name = format!("scale{}", scales.len() + 1);
        scales.insert(name.clone(), scale);
        name
    }

    /// Takes an item, and remembers it for conditions that name it so.
    fn push(&mut self, item: Item, name: &str) {
        let answer = |id: &str, value: &str| Answer {
            id: id.to_owned(),
            value: value.to_owned(),
        };
        let answers = match item.kind {
            ItemType::Choice | ItemType::Many => item
                .options
                .iter()
                .map(|option| answer(&option.id, &option.id))
                .collect(),
            ItemType::Comment => Vec::new(),
            ItemType::Scale | ItemType::Nps => {
                let range = self.instrument.range(&item);
                let points = range.into_iter().flat_map(|range| range.min..=range.max);
                let values = self
                    .instrument
                    .scale_of(&item)
                    .map_or(&[][..], |scale| &scale.values);
                let one = |(nth, point): (usize, i32)| {
                    let point = point.to_string();
                    answer(&point, values.get(nth).unwrap_or(&point))
                };
                points.enumerate().map(one).collect()
            }
        };
        let known = Known {
            item: item.id.clone(),
            many: item.kind == ItemType::Many,
            answers,
        };
        self.known.entry(name.to_lowercase()).or_insert(known);
        self.instrument.items.push(item);
    }

    /// Turns conditions into answers of earlier items, now that all items are there.
    fn conditions(&mut self) {
        for (nth, conditions) in std::mem::take(&mut self.open) {
            let earlier: Vec<&str> = self.instrument.items[..nth]
                .iter()
                .map(|item| item.id.as_str())
                .collect();
            let find = |name: &str| {
                let known = self.known.get(&name.trim().to_lowercase())?;
                earlier.contains(&known.item.as_str()).then_some(known)
            };
            let mut needs = Needs::default();
            for condition in conditions {
                let found = condition::parse(&condition.text, &find);
                let mut both = needs.clone();
                if let Some(found) = &found {
                    both.and(found.clone());
                }
                let possible = both.all.iter().all(|need| !need.answers.is_empty());
                match found {
                    Some(found) if possible => {
                        if found.narrowed {
                            self.said
                                .at(&NARROWED, condition.position, &condition.place);
                        }
                        needs = both;
                    }
                    _ => self
                        .said
                        .at(&CONDITION, condition.position, &condition.place),
                }
            }
            let one = |need: &condition::Need| {
                let known = self.known.values().find(|known| known.item == need.item)?;
                let ids = need
                    .answers
                    .iter()
                    .filter_map(|nth| Some(known.answers.get(*nth)?.id.clone()));
                Some(ShowIf {
                    item: need.item.clone(),
                    is: ids.collect(),
                    and: Vec::new(),
                })
            };
            let mut all = needs.all.iter().filter_map(one);
            let first = all.next().map(|first| ShowIf {
                and: all.collect(),
                ..first
            });
            self.instrument.items[nth].show_if = first;
        }
    }

    /// Rows of matrices without a title that read like another item say which matrix they belong to.
    fn tell_alike_apart(&mut self) {
        for (nth, name) in std::mem::take(&mut self.untitled) {
            let items = &self.instrument.items;
            let alike =
                |(other, item): (usize, &Item)| other != nth && item.text == items[nth].text;
            if items.iter().enumerate().any(alike) {
                for text in self.instrument.items[nth].text.values_mut() {
                    *text = format!("{name} [{text}]");
                }
            }
        }
    }

    /// A language in which most is written is one of the instrument's, with a title.
    fn title(&mut self) {
        let mut counts: IndexMap<String, usize> = IndexMap::new();
        for language in self
            .instrument
            .items
            .iter()
            .flat_map(|item| item.text.keys())
        {
            *counts.entry(language.clone()).or_insert(0) += 1;
        }
        let items = self.instrument.items.len();
        for (language, count) in counts {
            if self.instrument.title.contains_key(&language) {
                continue;
            }
            self.said.at(&LANGUAGE, 0, &format!("title.{language}"));
            if count * 2 > items {
                let title = self.instrument.title.values().next().cloned();
                self.instrument
                    .title
                    .insert(language, title.unwrap_or_default());
            }
        }
    }
}

/// What stands on the pages, in the panels.
fn children(parent: &Map<String, Value>) -> impl Iterator<Item = &Value> {
    CHILDREN
        .into_iter()
        .filter_map(|key| parent.get(key)?.as_array())
        .flatten()
}

fn is_on(part: &Map<String, Value>, key: &str) -> bool {
    part.get(key) == Some(&Value::Bool(true))
}

/// A text that is set and not empty.
fn text_of<'a>(part: &'a Map<String, Value>, key: &str) -> Option<&'a str> {
    let text = part.get(key).and_then(Value::as_str).map(str::trim);
    text.filter(|text| !text.is_empty())
}
