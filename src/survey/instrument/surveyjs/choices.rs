//! Choices, columns, rows and values of ratings; and how they become the points of a scale.

use serde_json::Value;
use sorting::ColdSort;

use super::labels;
use super::labels::Order;
use super::texts;
use super::texts::{Cleaned, Tongue, Word};
use crate::survey::instrument::LARGEST;
use crate::survey::instrument::{Scale, Texts};

/// One entry of a list.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    /// What stands in data where it was chosen.
    pub(super) value: String,
    /// As people see it: its text, or else its value.
    pub(super) text: Texts,
    /// It has a text apart from its value.
    pub(super) named: bool,
    /// Chosen alone, or not at all.
    pub(super) alone: bool,
    /// One of those that SurveyJS adds to say that nothing fits.
    pub(super) special: bool,
}

impl Choice {
    /// One that SurveyJS adds.
    pub(super) fn special(value: &str, text: Texts) -> Self {
        Self {
            value: value.to_owned(),
            text,
            named: true,
            alone: true,
            special: true,
        }
    }

    /// A bare number.
    pub(super) fn number(value: String, tongue: &Tongue) -> Self {
        Self {
            text: tongue.plain(&value),
            value,
            named: false,
            alone: false,
            special: false,
        }
    }

    /// Its value as a number.
    fn numeric(&self) -> Option<f64> {
        let number: f64 = self.value.trim().parse().ok()?;
        number.is_finite().then_some(number)
    }

    /// Its text is nothing but its value.
    fn bare(&self) -> bool {
        !self.named
            || self
                .text
                .values()
                .all(|text| text.trim() == self.value.trim())
    }
}

/// What was found in a list beside its entries.
#[derive(Default)]
pub(super) struct Listed {
    pub(super) choices: Vec<Choice>,
    pub(super) cleaned: Cleaned,
    /// What is not taken: `[2]`, `[2].visibleIf`.
    pub(super) lost: Vec<String>,
}

/// Entries are texts, numbers, "value|text", or objects of value and text.
pub(super) fn list(value: Option<&Value>, tongue: &Tongue) -> Listed {
    let mut listed = Listed::default();
    let entries = value.and_then(Value::as_array).into_iter().flatten();
    for (nth, entry) in entries.enumerate() {
        let given = entry
            .get("value")
            .or_else(|| {
                entry
                    .get("text")
                    .and_then(|text| text.as_str().and(Some(text)))
            })
            .unwrap_or(entry);
        let written = match given {
            Value::String(text) => text.clone(),
            Value::Number(number) => plain_number(number),
            Value::Bool(on) => on.to_string(),
            _ => {
                listed.lost.push(format!("[{nth}]"));
                continue;
            }
        };
        let (value, behind) = match written.split_once('|') {
            Some((value, text)) => (value.trim().to_owned(), Some(text.trim())),
            None => (written, None),
        };
        if value.is_empty() || listed.choices.iter().any(|known| known.value == value) {
            listed.lost.push(format!("[{nth}]"));
            continue;
        }
        let raw = match (entry.get("text"), behind) {
            (Some(text), _) => tongue.raw(text),
            (None, Some(text)) => tongue.plain(text),
            (None, None) => Texts::new(),
        };
        let (text, cleaned) = texts::cleaned(raw);
        listed.cleaned.formatted |= cleaned.formatted;
        listed.cleaned.filled |= cleaned.filled;
        let named = !text.is_empty();
        let text = if named {
            text
        } else {
            let (text, cleaned) = texts::cleaned(tongue.plain(&value));
            listed.cleaned.formatted |= cleaned.formatted;
            listed.cleaned.filled |= cleaned.filled;
            if text.is_empty() {
                tongue.plain(&value)
            } else {
                text
            }
        };
        const KNOWN: &[&str] = &[
            "value",
            "text",
            "isExclusive",
            "icon",
            "id",
            "type",
            "showCaption",
            "iconName",
            "iconSize",
            "randomize",
            "showValue",
        ];
        for (key, set) in entry.as_object().into_iter().flatten() {
            if !KNOWN.contains(&key.as_str()) && !super::keys::is_unset(set) {
                listed.lost.push(format!("[{nth}].{key}"));
            }
        }
        listed.choices.push(Choice {
            value,
            text,
            named,
            alone: entry.get("isExclusive") == Some(&Value::Bool(true)),
            special: false,
        });
    }
    listed
}

/// Without the ".0" that some programs write.
fn plain_number(number: &serde_json::Number) -> String {
    let text = number.to_string();
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

/// A list as a scale.
pub(super) struct Made {
    pub(super) scale: Scale,
    /// Answers in data that are no point of it, beside the first.
    pub(super) no_answer: Vec<String>,
    /// An entry says that nothing applies.
    pub(super) apart: bool,
    /// It stood highest first, or in no order.
    pub(super) turned: bool,
    /// Its values do not follow each other: points are counted.
    pub(super) counted: bool,
    /// The lowest value has what is usually the highest label.
    pub(super) upside_down: bool,
}

/// Why a list is no scale as it stands.
pub(super) enum NoScale {
    /// Fewer than two points.
    Few,
    /// More points than a column holds.
    Many,
    /// Nothing says which end is the lowest.
    Unordered,
}

/// What the ends of a scale are called.
#[derive(Default)]
pub(super) struct Ends {
    pub(super) low: Texts,
    pub(super) high: Texts,
}

/// In which order points without numbers stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// As their labels say.
    Labels,
    /// The first is the lowest.
    LowestFirst,
    /// The first is the highest.
    HighestFirst,
}

/// Makes a scale of a list: each text stays with its value, and the lowest value is the lowest point.
pub(super) fn scale(
    all: &[Choice],
    ends: &Ends,
    standing: Standing,
    tongue: &Tongue,
) -> Result<Made, NoScale> {
    let last = all.len().saturating_sub(1);
    let (apart, mut points): (Vec<_>, Vec<_>) =
        all.iter().cloned().enumerate().partition(|(nth, choice)| {
            let edge = *nth == 0 || *nth == last;
            choice.special
                || choice.alone
                || choice
                    .text
                    .values()
                    .any(|text| labels::says_nothing(text, edge))
        });
    if points.len() < 2 {
        return Err(NoScale::Few);
    }
    if points.len() > usize::from(LARGEST) + 1 {
        return Err(NoScale::Many);
    }
    let numbers: Option<Vec<f64>> = points.iter().map(|(_, choice)| choice.numeric()).collect();
    let named = points.iter().any(|(_, choice)| !choice.bare());
    let told = |points: &[(usize, Choice)]| -> Order {
        let first = points
            .first()
            .into_iter()
            .flat_map(|(_, choice)| choice.text.keys());
        let in_language = |language: &String| {
            let list: Option<Vec<&str>> = points
                .iter()
                .map(|(_, choice)| choice.text.get(language).map(String::as_str))
                .collect();
            list.map_or(Order::Unknown, |list| labels::order(&list))
        };
        first
            .map(in_language)
            .find(|order| *order != Order::Unknown)
            .unwrap_or(Order::Unknown)
    };
    let worded = numbers.is_none();
    let (mut turned, mut counted, mut upside_down) = (false, false, false);
    let (min, values) = if let Some(numbers) = numbers {
        let rising = numbers.windows(2).all(|two| two[0] < two[1]);
        if !rising {
            turned = true;
            points.cold_sort_by(|a, b| {
                let of = |choice: &Choice| choice.numeric().unwrap_or(f64::INFINITY);
                of(&a.1).total_cmp(&of(&b.1))
            });
        }
        upside_down = named && told(&points) == Order::Falling;
        let whole: Option<Vec<i32>> = points
            .iter()
            .map(|(_, choice)| choice.value.trim().parse().ok())
            .collect();
        let follow = whole.filter(|list| {
            list.windows(2)
                .all(|two| Some(two[1]) == two[0].checked_add(1))
        });
        match follow.and_then(|list| list.first().copied()) {
            Some(first) => (first, Vec::new()),
            None => {
                counted = true;
                let zero = points.first().and_then(|(_, choice)| choice.numeric()) == Some(0.0);
                let values = points
                    .iter()
                    .map(|(_, choice)| choice.value.trim().to_owned());
                (i32::from(!zero), values.collect())
            }
        }
    } else {
        match standing {
            Standing::LowestFirst => {}
            Standing::HighestFirst => points.reverse(),
            Standing::Labels => match told(&points) {
                Order::Rising => {}
                Order::Falling => {
                    turned = true;
                    points.reverse();
                }
                Order::Unknown => return Err(NoScale::Unordered),
            },
        }
        let values = points
            .iter()
            .map(|(_, choice)| choice.value.clone())
            .collect();
        // "0 - never" is point 0.
        let numbered: Option<Vec<i32>> = points
            .iter()
            .map(|(_, choice)| labels::number(choice.text.values().next()?))
            .map(|number| i32::try_from(number?).ok())
            .collect();
        let follow = numbered.filter(|list| {
            list.windows(2)
                .all(|two| Some(two[1]) == two[0].checked_add(1))
        });
        let first = follow.and_then(|list| list.first().copied()).unwrap_or(1);
        (first, if named { values } else { Vec::new() })
    };
    let choices: Vec<&Choice> = points.iter().map(|(_, choice)| choice).collect();
    let count = i32::try_from(choices.len()).map_err(|_| NoScale::Many)?;
    let max = min.checked_add(count - 1).ok_or(NoScale::Many)?;
    let mut apart = apart.into_iter().map(|(_, choice)| choice);
    let not_applicable = apart.next();
    let mut no_answer: Vec<String> = not_applicable
        .iter()
        .filter(|choice| choice.named)
        .map(|choice| choice.value.clone())
        .collect();
    for choice in apart {
        no_answer.extend(choice.text.into_values());
        no_answer.push(choice.value);
    }
    no_answer.dedup();
    Ok(Made {
        scale: Scale {
            min,
            max,
            labels: labelled(&choices, ends, named || counted || worded, tongue),
            not_applicable: not_applicable.as_ref().map(|choice| choice.text.clone()),
            values,
        },
        no_answer,
        apart: not_applicable.is_some(),
        turned,
        counted,
        upside_down,
    })
}

/// By language: a label a point, or the ends alone where points are bare numbers.
fn labelled(
    points: &[&Choice],
    ends: &Ends,
    each: bool,
    tongue: &Tongue,
) -> indexmap::IndexMap<String, Vec<String>> {
    let mut languages: Vec<&String> = Vec::new();
    let texts = points
        .iter()
        .map(|choice| &choice.text)
        .chain([&ends.low, &ends.high]);
    for language in texts.flat_map(|texts| texts.keys()) {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    let end = |texts: &Texts, language: &str| -> Option<String> {
        let own = texts.get(language).or_else(|| texts.get(&tongue.default));
        own.or_else(|| texts.values().next()).cloned()
    };
    let mut labels = indexmap::IndexMap::new();
    for language in languages {
        let (low, high) = (end(&ends.low, language), end(&ends.high, language));
        if !each {
            // Both ends, or the bare number where one of them has no name.
            if low.is_some() || high.is_some() {
                let bare = |choice: Option<&&Choice>| {
                    choice.map_or_else(String::new, |choice| choice.value.clone())
                };
                let low = low.unwrap_or_else(|| bare(points.first()));
                let high = high.unwrap_or_else(|| bare(points.last()));
                labels.insert(language.clone(), vec![low, high]);
            }
            continue;
        }
        let last = points.len() - 1;
        let one = |(nth, choice): (usize, &&Choice)| {
            let own = end(&choice.text, language).unwrap_or_else(|| choice.value.clone());
            let name = match nth {
                0 => low.clone(),
                _ if nth == last => high.clone(),
                _ => None,
            };
            match name {
                Some(name) if name != own => format!("{own} – {name}"),
                _ => own,
            }
        };
        labels.insert(
            language.clone(),
            points.iter().enumerate().map(one).collect(),
        );
    }
    labels
}

/// The entries that SurveyJS adds to say that nothing fits, where it is told to.
pub(super) fn specials(
    part: &serde_json::Map<String, Value>,
    tongue: &Tongue,
    languages: &[String],
) -> Vec<Choice> {
    let kinds = [
        (["showNoneItem", "hasNone"], "none", "noneText", Word::None),
        (
            ["showRefuseItem", "hasRefuse"],
            "refused",
            "refuseText",
            Word::Refused,
        ),
        (
            ["showDontKnowItem", "hasDontKnow"],
            "dontknow",
            "dontKnowText",
            Word::DoNotKnow,
        ),
    ];
    let one = |(keys, value, key, word): ([&str; 2], &str, &str, Word)| {
        keys.iter()
            .any(|key| part.get(*key) == Some(&Value::Bool(true)))
            .then(|| {
                let own = part.get(key).map(|text| texts::cleaned(tongue.raw(text)).0);
                let text = own.filter(|texts| !texts.is_empty());
                Choice::special(value, text.unwrap_or_else(|| tongue.known(word, languages)))
            })
    };
    kinds.into_iter().filter_map(one).collect()
}
