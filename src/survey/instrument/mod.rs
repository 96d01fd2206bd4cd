//! What is asked: scales, items and subscales, with their texts in several languages.
pub(super) mod bank;
pub(super) mod check;
pub(super) mod conditions;
mod file_kind;
pub(super) mod import;
pub(super) mod open_questions;
pub(super) mod surveyjs;

use indexmap::IndexMap;
use serde::{Deserialize, Deserializer, Serialize};

/// One text in several languages, by language code ("en", "de").
pub type Texts = IndexMap<String, String>;

/// The text in a language; in English where it has none there, and else in the first language it has. A region is left out:
/// "de-AT" is "de".
///
/// ```
/// use viceversa::survey::text;
/// let texts = [("en".to_owned(), "Yes".to_owned()), ("de".to_owned(), "Ja".to_owned())].into_iter().collect();
/// assert_eq!([text(&texts, "de-AT"), text(&texts, "pl")], ["Ja", "Yes"]);
/// ```
#[must_use]
pub fn text<'a>(texts: &'a Texts, language: &str) -> &'a str {
    pick(texts, language).map_or("", String::as_str)
}

fn pick<'a, T>(by: &'a IndexMap<String, T>, language: &str) -> Option<&'a T> {
    let short = language.split(['-', '_']).next().unwrap_or_default();
    by.get(language)
        .or_else(|| by.get(short))
        .or_else(|| by.get("en"))
        .or_else(|| by.first().map(|(_, first)| first))
}

/// A questionnaire.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Instrument {
    /// Its name for programs: "pulse".
    pub id: String,
    /// Changes with every change of wording. A number is taken as its digits.
    #[serde(deserialize_with = "version")]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub version: String,
    /// As people see it.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub title: Texts,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
    /// The scales that its items are answered on, by name.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, Scale>"))]
    pub scales: IndexMap<String, Scale>,
    /// What is asked, in order.
    pub items: Vec<Item>,
    /// What the items measure.
    #[serde(default)]
    pub subscales: Vec<Subscale>,
    /// How its means become go, prepare or wait.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<VerdictRule>,
    /// What was guessed when it was drafted from a file or taken from a definition and is not confirmed: nothing is scored of the items
    /// that these are about. See `answerQuestions`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<OpenQuestion>,
}

fn version<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    match serde_json::Value::deserialize(from)? {
        serde_json::Value::String(text) => Ok(text),
        serde_json::Value::Number(number) => Ok(number.to_string()),
        _ => Err(serde::de::Error::custom(
            "invalid type: version, expected a string",
        )),
    }
}

/// What an instrument measures, why, and which figures it feeds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct About {
    /// What it measures, in a sentence.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub measures: Texts,
    /// Why one asks.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub why: Texts,
    /// The figures it feeds: ids of subscales and items, or "readiness", "roster".
    pub feeds: Vec<String>,
}

/// What an item can be answered with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Scale {
    /// Its lowest point.
    pub min: i32,
    /// Its highest point.
    pub max: i32,
    /// By language, one label a point from the lowest up, or the two ends alone.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string[]>"))]
    pub labels: IndexMap<String, Vec<String>>,
    /// The label of "does not apply", for scales that offer it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        target_arch = "wasm32",
        tsify(type = "Record<string, string> | undefined")
    )]
    pub not_applicable: Option<Texts>,
    /// How each point is written in files, lowest first, where that is neither its number nor its label: "0", "50", "100". Empty
    /// otherwise.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
}

impl Scale {
    /// The label of a point in a language; none for a point between labelled ends.
    #[must_use]
    pub fn label(&self, point: i32, language: &str) -> Option<&str> {
        let labels = pick(&self.labels, language)?;
        self.label_in(labels, point)
    }

    /// The label of a point in one list of labels.
    pub(crate) fn label_in<'a>(&self, labels: &'a [String], point: i32) -> Option<&'a str> {
        let at = usize::try_from(i64::from(point) - i64::from(self.min)).ok()?;
        let points = self.points()?;
        if labels.len() == points {
            return labels.get(at).map(String::as_str);
        }
        match labels {
            [low, _] if at == 0 => Some(low),
            [_, high] if at + 1 == points => Some(high),
            _ => None,
        }
    }

    /// How many points it has; none when it runs backwards.
    #[must_use]
    pub fn points(&self) -> Option<usize> {
        usize::try_from(i64::from(self.max) - i64::from(self.min) + 1)
            .ok()
            .filter(|points| *points > 0)
    }
}

/// What kind of answer an item takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum ItemType {
    /// A point of a scale.
    #[default]
    Scale,
    /// 0 to 10: how likely one is to recommend.
    Nps,
    /// One option.
    Choice,
    /// Any number of options.
    Many,
    /// Words of one's own.
    Comment,
}

/// Who is asked an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum PairSide {
    /// Mentors.
    Mentor,
    /// Mentees.
    Mentee,
}

/// One question or statement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Item {
    /// Its name for programs; unique in the instrument.
    pub id: String,
    /// What it is answered with.
    #[serde(rename = "type")]
    pub kind: ItemType,
    /// As people see it.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub text: Texts,
    /// Name of its scale, for type "scale".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<String>,
    /// What one can choose, for types "choice" and "many".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<ItemOption>,
    /// Answers in files that say that somebody did not answer: "9", "Prefer not to say".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub no_answer: Vec<String>,
    /// Scored the other way round, by the range of its scale.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reverse: bool,
    /// Id of the subscale it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscale: Option<String>,
    /// Id of the item that the other side of a pair answers; its own id when both sides answer the same one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mirror: Option<String>,
    /// Asked only after these answers to an earlier item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_if: Option<ShowIf>,
    /// The condition as it was before its earlier item became a scale, where it asked for an answer that is no point of that scale:
    /// `showIf` is what was left of it. `check_instrument` says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was_shown_if: Option<ShowIf>,
    /// The side it is asked of; both when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<PairSide>,
    /// The field of the roster that the answer fills ("offers", "wants", "availability", or a column of one's own).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
}

/// When an item is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowIf {
    /// Id of an earlier item.
    pub item: String,
    /// Answers after which it is asked: ids of options, or points of a scale as digits. One of them is enough.
    pub is: Vec<String>,
    /// Only where these hold as well.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub and: Vec<ShowIf>,
}

/// What several items measure together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Subscale {
    /// Its name for programs, and the key of the figure it feeds.
    pub id: String,
    /// As people see it.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub title: Texts,
    /// How the items' answers become one number.
    #[serde(default)]
    pub method: Method,
    /// The share of its items that must be answered for there to be a score (Downey and King 1998).
    #[serde(default = "usual")]
    pub min_answered: f64,
}

fn usual() -> f64 {
    0.8
}

/// How a score is made of answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// The mean of what was answered.
    #[default]
    Mean,
    /// That mean times the number of items.
    Sum,
}

/// How the means of the subscales become go, prepare or wait.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VerdictRule {
    /// Go when every subscale's mean is at least this.
    pub go_from: f64,
    /// Wait when a subscale's mean is below this; otherwise prepare.
    pub wait_below: f64,
    /// Below so many respondents the answer is never go.
    #[serde(default)]
    pub min_respondents: u32,
    /// What to do about a subscale below `goFrom`, by its id.
    #[serde(default)]
    #[cfg_attr(
        target_arch = "wasm32",
        tsify(type = "Record<string, Record<string, string>>")
    )]
    pub advice: IndexMap<String, Texts>,
}

/// The lowest and the highest whole number that an item can be answered with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// Lowest.
    pub min: i32,
    /// Highest.
    pub max: i32,
}

impl Instrument {
    /// An item by its id.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// The scale of an item of type "scale".
    #[must_use]
    pub fn scale_of(&self, item: &Item) -> Option<&Scale> {
        match item.kind {
            ItemType::Scale => self.scales.get(item.scale.as_deref()?),
            _ => None,
        }
    }

    /// What an item can be answered with: its scale's ends, 0 to 10, the numbers of its options from 0, or 0 and 1 for each option of
    /// "many". None for comments, and where the scale is unknown, runs backwards, or has more points than a column can hold.
    #[must_use]
    pub fn range(&self, item: &Item) -> Option<Range> {
        let (min, max) = match item.kind {
            ItemType::Scale => {
                let scale = self.scale_of(item)?;
                (scale.min, scale.max)
            }
            ItemType::Nps => (0, 10),
            ItemType::Choice => (0, i32::try_from(item.options.len()).ok()? - 1),
            ItemType::Many => (0, 1),
            ItemType::Comment => return None,
        };
        let span = i64::from(max) - i64::from(min);
        (0..=i64::from(super::LARGEST))
            .contains(&span)
            .then_some(Range { min, max })
    }

    /// The languages in which its title is written, in that order.
    #[must_use]
    pub fn languages(&self) -> Vec<&str> {
        self.title.keys().map(String::as_str).collect()
    }
}

/// The largest answer in a column; so a scale can have 251 points.
pub const LARGEST: u8 = 250;

/// One option of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ItemOption {
    /// Its name for programs; unique in the item.
    pub id: String,
    /// As people see it.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub text: Texts,
}

/// Something about items that a file does not settle.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpenQuestion {
    /// Its name for programs; unique in the instrument, and the same whenever the same file is read.
    pub id: String,
    /// What kind of question it is: "scale-ends", "no-answer", "label-order", "label-direction", "recommendation",
    /// "choice-or-scale", "slider", "list-comma", "own-scale", "item-or-detail", "one-or-many", "column-kind",
    /// "option-numbers"; "label-orders" and "option-columns" ask about several items at once, "column-kinds" about several questions.
    pub code: String,
    /// Ids of the items whose figures wait for it.
    pub items: Vec<String>,
    /// The question, in words.
    pub text: String,
    /// Id of the choice that the instrument stands at now, as the likeliest.
    pub proposal: String,
    /// What can be said to it.
    pub choices: Vec<QuestionChoice>,
    /// Questions that it stands for, each with a proposal of its own: all of them are accepted at once, or each is asked instead.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub apart: Vec<OpenQuestion>,
}

/// One answer to a question, and what it makes of the items.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QuestionChoice {
    /// Its name for programs; unique in the question.
    pub id: String,
    /// In words.
    pub text: String,
    /// What the items are answered with; none where the items are no answers at all and leave the instrument.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ItemType>,
    /// For type "scale": their scale. Without one, each item keeps its own, or has one of its options in their order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<Scale>,
    /// For types "choice" and "many": what one can choose. Without them, each item keeps its own, or has the labels of its scale.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<ItemOption>,
    /// Answers in files that say that somebody did not answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub no_answer: Vec<String>,
    /// Changes nothing yet: the question is asked about each item by itself instead.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub one_by_one: bool,
}
