//! A SurveyJS definition to an instrument. What cannot be taken is listed.

use serde_json::{Map, Value};

use super::instrument::{Instrument, Item, ItemType, Scale, ShowIf, Texts};
use super::read::note::Note;
use super::responses::ItemOption;
use crate::Error;
use crate::finding::{Finding, Severity};

/// How deep panels may lie in each other.
const DEEPEST: usize = 16;
/// How many items are taken.
const MOST: usize = 2_000;

/// Reads a SurveyJS definition: radiogroup, dropdown, rating, matrix, checkbox, boolean, text and comment, on pages and in panels, with
/// localised texts and simple conditions. Everything else is left out and listed, each with its name as the place.
///
/// # Errors
/// `invalid-request` where the text is no JSON object.
///
/// ```
/// use viceversa::survey::from_survey_js;
/// let text = r#"{"elements":[{"type":"rating","name":"ease","title":"At ease?"},{"type":"html","name":"hello"}]}"#;
/// let (instrument, findings) = from_survey_js(text)?;
/// assert_eq!((instrument.items.len(), findings[0].code.as_str()), (1, "not-taken"));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn from_survey_js(text: &str) -> Result<(Instrument, Vec<Finding>), Error> {
    let definition: Map<String, Value> = crate::json::decode("definition", text)?;
    let mut import = Import {
        instrument: Instrument {
            id: "survey".to_owned(),
            version: "1".to_owned(),
            title: definition.get("title").map(texts).unwrap_or_default(),
            ..Instrument::default()
        },
        skipped: Note::new("not-taken", Severity::Warning),
        conditions: Note::new("condition-not-taken", Severity::Warning),
        open: Vec::new(),
    };
    import.elements(&definition, 0);
    let mut instrument = import.instrument;
    if instrument.title.is_empty() {
        instrument
            .title
            .insert("en".to_owned(), "Survey".to_owned());
    }
    for (nth, condition) in import.open {
        match parse(&condition, &instrument.items[..nth]) {
            Some(simple) => instrument.items[nth].show_if = Some(simple),
            None => {
                let id = instrument.items[nth].id.clone();
                import.conditions.at(None, Some(&id));
            }
        }
    }
    let mut findings = Vec::new();
    findings.extend(import.skipped.finish(
        "definition",
        "parts of the definition are of a kind that is not taken.",
        "Leave them out, or ask the same in another way.",
    ));
    findings.extend(import.conditions.finish(
        "definition",
        "conditions are not of the simple form “this earlier question has that answer”; their items are always asked.",
        "Write a simple condition for each, or leave it as it is.",
    ));
    Ok((instrument, findings))
}

struct Import {
    instrument: Instrument,
    skipped: Note,
    conditions: Note,
    /// Items with the text of their condition.
    open: Vec<(usize, String)>,
}

impl Import {
    fn elements(&mut self, parent: &Map<String, Value>, depth: usize) {
        for key in ["pages", "elements", "questions", "templateElements"] {
            for part in parent
                .get(key)
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
            {
                let Some(part) = part.as_object() else {
                    continue;
                };
                if depth > DEEPEST || self.instrument.items.len() >= MOST {
                    self.skipped
                        .at(None, part.get("name").and_then(Value::as_str));
                    continue;
                }
                let before = self.instrument.items.len();
                let kind = part.get("type").and_then(Value::as_str).unwrap_or("");
                match kind {
                    "" | "panel" | "page" => self.elements(part, depth + 1),
                    _ => self.question(kind, part),
                }
                if let Some(condition) = part.get("visibleIf").and_then(Value::as_str) {
                    let after = self.instrument.items.len();
                    self.open
                        .extend((before..after).map(|nth| (nth, condition.to_owned())));
                }
            }
        }
    }

    fn question(&mut self, kind: &str, part: &Map<String, Value>) {
        let name = part
            .get("name")
            .and_then(Value::as_str)
            .unwrap_or("")
            .trim();
        let mut item = Item {
            id: self.id(name),
            text: match part.get("title") {
                Some(title) => texts(title),
                None => plain(name),
            },
            ..Item::default()
        };
        match kind {
            "comment" | "text" => item.kind = ItemType::Comment,
            "radiogroup" | "dropdown" | "buttongroup" => {
                item.kind = ItemType::Choice;
                item.options = choices(part.get("choices"));
            }
            "checkbox" | "tagbox" => {
                item.kind = ItemType::Many;
                item.options = choices(part.get("choices"));
            }
            "boolean" => {
                item.kind = ItemType::Choice;
                let label =
                    |key: &str, usual: &str| part.get(key).map_or_else(|| plain(usual), texts);
                item.options = vec![
                    ItemOption {
                        id: "true".to_owned(),
                        text: label("labelTrue", "Yes"),
                    },
                    ItemOption {
                        id: "false".to_owned(),
                        text: label("labelFalse", "No"),
                    },
                ];
            }
            "rating" => {
                let (min, max) = (whole(part, "rateMin", 1), whole(part, "rateMax", 5));
                let values = choices(part.get("rateValues"));
                if min == 0 && max == 10 && values.is_empty() {
                    item.kind = ItemType::Nps;
                } else {
                    let scale = if values.len() > 1 {
                        labelled(&values)
                    } else {
                        ends(part, min, max)
                    };
                    item.scale = Some(self.scale(scale));
                }
            }
            "matrix" => {
                self.matrix(part, &item);
                return;
            }
            _ => {
                self.skipped
                    .at(None, Some(if name.is_empty() { kind } else { name }));
                return;
            }
        }
        if matches!(item.kind, ItemType::Choice | ItemType::Many) && item.options.len() < 2 {
            self.skipped.at(None, Some(name));
            return;
        }
        self.instrument.items.push(item);
    }

    /// One item a row, on the scale of its columns.
    fn matrix(&mut self, part: &Map<String, Value>, question: &Item) {
        let columns = choices(part.get("columns"));
        let rows = choices(part.get("rows"));
        if columns.len() < 2 || rows.is_empty() {
            self.skipped.at(None, Some(&question.id));
            return;
        }
        let scale = self.scale(labelled(&columns));
        for row in rows {
            let id = self.id(&row.id);
            self.instrument.items.push(Item {
                id,
                text: row.text,
                scale: Some(scale.clone()),
                ..Item::default()
            });
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
}

/// A text, or texts by language ("default" is English).
fn texts(value: &Value) -> Texts {
    match value {
        Value::String(text) => plain(text),
        Value::Object(by) => by
            .iter()
            .filter_map(|(language, text)| {
                let language = if language == "default" {
                    "en"
                } else {
                    language
                };
                Some((language.to_owned(), text.as_str()?.to_owned()))
            })
            .collect(),
        _ => Texts::new(),
    }
}

fn plain(text: &str) -> Texts {
    [("en".to_owned(), text.to_owned())].into_iter().collect()
}

/// Choices are texts, numbers, or a value with its text.
fn choices(list: Option<&Value>) -> Vec<ItemOption> {
    let name = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(on) => Some(on.to_string()),
        _ => None,
    };
    let one = |entry: &Value| {
        let value = entry.get("value").unwrap_or(entry);
        let id = name(value)?;
        let text = entry
            .get("text")
            .map(texts)
            .filter(|texts| !texts.is_empty());
        Some(ItemOption {
            text: text.unwrap_or_else(|| plain(&id)),
            id,
        })
    };
    list.and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(one)
        .collect()
}

fn whole(part: &Map<String, Value>, key: &str, usual: i32) -> i32 {
    let number = part.get(key).and_then(Value::as_i64);
    number
        .and_then(|number| i32::try_from(number).ok())
        .unwrap_or(usual)
}

/// A scale with a label a point; its points are the values where these are whole numbers that follow each other.
fn labelled(points: &[ItemOption]) -> Scale {
    let numbers: Option<Vec<i32>> = points.iter().map(|point| point.id.parse().ok()).collect();
    let first = numbers.filter(|list| {
        list.windows(2)
            .all(|two| Some(two[1]) == two[0].checked_add(1))
    });
    let min = first.and_then(|list| list.first().copied()).unwrap_or(1);
    let count = i32::try_from(points.len()).unwrap_or(i32::MAX);
    let mut scale = Scale {
        min,
        max: min.saturating_add(count - 1),
        ..Scale::default()
    };
    let languages: Vec<&String> = points
        .first()
        .into_iter()
        .flat_map(|point| point.text.keys())
        .collect();
    for language in languages {
        let labels: Option<Vec<String>> = points
            .iter()
            .map(|point| point.text.get(language).cloned())
            .collect();
        scale
            .labels
            .extend(labels.map(|labels| (language.clone(), labels)));
    }
    scale
}

/// A scale of numbers with its ends described.
fn ends(part: &Map<String, Value>, min: i32, max: i32) -> Scale {
    let low = part
        .get("minRateDescription")
        .map(texts)
        .unwrap_or_default();
    let high = part
        .get("maxRateDescription")
        .map(texts)
        .unwrap_or_default();
    let both = low.iter().filter_map(|(language, low)| {
        Some((
            language.clone(),
            vec![low.clone(), high.get(language)?.clone()],
        ))
    });
    Scale {
        min,
        max,
        labels: both.collect(),
        not_applicable: None,
    }
}

/// `{met} = 'no'`, `{skills} contains 'ai'`, and several equalities of one item joined by "or".
fn parse(condition: &str, earlier: &[Item]) -> Option<ShowIf> {
    let mut found: Option<ShowIf> = None;
    for part in condition.split(" or ") {
        let (name, rest) = part.trim().strip_prefix('{')?.split_once('}')?;
        let item = earlier.iter().find(|item| item.id == name)?;
        let rest = rest.trim();
        let value = ["==", "=", "contains", "equal"]
            .iter()
            .find_map(|sign| rest.strip_prefix(sign))?;
        let value = value.trim().trim_matches(['\'', '"', '[', ']']);
        let fits = item.options.is_empty() || item.options.iter().any(|option| option.id == value);
        if !fits || value.is_empty() || value.contains(['\'', '"', '{', ' ']) {
            return None;
        }
        match &mut found {
            None => {
                found = Some(ShowIf {
                    item: name.to_owned(),
                    is: vec![value.to_owned()],
                });
            }
            Some(condition) if condition.item == name => condition.is.push(value.to_owned()),
            Some(_) => return None,
        }
    }
    found
}
