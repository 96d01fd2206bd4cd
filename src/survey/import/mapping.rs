//! Which column is which item: proposed from headers, or as settled before.

use super::column_use::ColumnUse;
use serde::{Deserialize, Serialize};

use super::question_text::{bare, split};
use super::tools::{Head, Tool};
use super::vocabulary;
use crate::roster::cells::text::fold;
use crate::survey::instrument::{Instrument, Item, ItemType};

/// Where one column goes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerColumn {
    /// The header, made unique.
    pub column: String,
    /// The question as people saw it, where the file says more than the header.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// What it is used for.
    #[serde(rename = "use")]
    pub what: ColumnUse,
    /// For answers: the item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// For a column about one option of an item of type "many": the option.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub option: Option<String>,
    /// The file has reversed this item's numbers already; they are turned back, so that they are reversed once.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reversed: bool,
}

/// What a text was taken for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerCode {
    /// The item.
    pub item: String,
    /// The answer as the file has it.
    pub text: String,
    /// A point of the scale as digits, the id of an option, "not-applicable" or "missing"; null when it is not understood.
    #[serde(default)]
    pub code: Option<String>,
    /// How many rows have it.
    #[serde(default)]
    pub count: u32,
}

/// Columns to items, and texts to answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct AnswerMapping {
    /// All columns, in the file's order.
    pub columns: Vec<AnswerColumn>,
    /// Texts of answers; those that are plain numbers on the scale are left out.
    pub answers: Vec<AnswerCode>,
}

/// Proposes where each column goes; columns that `given` names go where it says.
pub(super) fn propose(
    instrument: &Instrument,
    headers: &[String],
    head: &Head,
    given: Option<&AnswerMapping>,
) -> Vec<AnswerColumn> {
    let known: Vec<Wordings> = instrument.items.iter().map(Wordings::new).collect();
    let mut taken: Vec<(String, Option<String>)> = Vec::new();
    let mut columns = Vec::new();
    for (at, header) in headers.iter().enumerate() {
        let (question, part) = head.texts.get(at).cloned().unwrap_or_default();
        let settled =
            given.and_then(|mapping| mapping.columns.iter().find(|c| c.column == *header));
        let mut column = match settled {
            Some(settled) => settled.clone(),
            None => {
                let found = find(instrument, &known, header, &question, &part);
                one(found, header, head.name(at, header), head.tool)
            }
        };
        if column.what == ColumnUse::Item {
            let target = (
                column.item.clone().unwrap_or_default(),
                column.option.clone(),
            );
            // The first column counts: two cannot be one item's answers.
            if taken.contains(&target) || instrument.item(&target.0).is_none() {
                column.what = ColumnUse::Ignore;
            }
            taken.push(target);
        }
        let shown = if part.is_empty() {
            question
        } else {
            format!("{question}: {part}")
        };
        if fold(&shown) != fold(header) {
            column.text = shown;
        }
        columns.push(column);
    }
    // Where each option has a column, the list of all that were chosen says nothing more.
    let parted = |column: &AnswerColumn| {
        let own = |other: &AnswerColumn| other.item == column.item && other.option.is_some();
        column.option.is_none() && columns.iter().any(own)
    };
    let lists: Vec<bool> = columns.iter().map(parted).collect();
    for (column, list) in columns.iter_mut().zip(lists) {
        if list && column.what == ColumnUse::Item {
            column.what = ColumnUse::Ignore;
        }
    }
    columns
}

fn one(
    found: Option<(&Item, Option<String>)>,
    header: &str,
    name: &str,
    tool: Tool,
) -> AnswerColumn {
    let mut column = AnswerColumn {
        column: header.to_owned(),
        ..AnswerColumn::default()
    };
    // What somebody typed beside "other" is no answer to the item.
    let typed = tool == Tool::Qualtrics && header.ends_with("_TEXT");
    if let Some((item, option)) = found.filter(|(item, _)| !typed || item.kind == ItemType::Comment)
    {
        column.what = ColumnUse::Item;
        column.item = Some(item.id.clone());
        column.option = option;
    } else if let Some(what) = vocabulary::of_header(name).filter(|_| !vocabulary::is_trace(name)) {
        column.what = what;
    }
    column
}

/// The item, and perhaps the option, that a column is about.
fn find<'a>(
    instrument: &'a Instrument,
    known: &[Wordings],
    header: &str,
    question: &str,
    part: &str,
) -> Option<(&'a Item, Option<String>)> {
    let (plain, bracket) = match header.strip_suffix(']').and_then(|h| h.split_once('[')) {
        Some((plain, bracket)) => (plain.trim(), bracket.trim()),
        None => (header, ""),
    };
    let named = |item: &Item, names: &[&str]| {
        names.iter().any(|name| {
            let folded = fold(name);
            !folded.is_empty()
                && (folded == fold(&item.id) || item.text.values().any(|text| fold(text) == folded))
        })
    };
    // A statement of a grid before its question, and the whole before its parts.
    for names in [&[part, bracket][..], &[header, question, plain][..]] {
        for item in &instrument.items {
            if named(item, names) && (item.kind != ItemType::Many || names.len() == 3) {
                let option = match item.kind {
                    ItemType::Many => {
                        option(item, &[part, bracket]).or_else(|| numbered(item, header))
                    }
                    // One answer, with a column an option.
                    ItemType::Choice => option(item, &[part, bracket]),
                    _ => None,
                };
                return Some((item, option));
            }
        }
    }
    if let Some(found) = of_option(instrument, header, part) {
        return Some(found);
    }
    // Without what stands around a question, on both sides; where two items then look alike, the grid's question tells them apart.
    let whole = format!("{} {}", bare(question), bare(part));
    for names in [&[part, bracket][..], &[header, question, plain][..]] {
        let names: Vec<String> = names.iter().map(|name| bare(name)).collect();
        let fits = |own: &&(&'a Item, &Wordings)| {
            let (item, wordings) = *own;
            let usual = item.kind != ItemType::Many || names.len() == 3;
            usual
                && names
                    .iter()
                    .any(|name| !name.is_empty() && wordings.alone.contains(name))
        };
        let all: Vec<(&Item, &Wordings)> = instrument.items.iter().zip(known).collect();
        let found: Vec<&(&Item, &Wordings)> = all.iter().filter(fits).collect();
        let chosen = match found[..] {
            [] => continue,
            [only] => only,
            _ => {
                let mut same = found.iter().filter(|own| own.1.whole.contains(&whole));
                let first = same.next()?;
                if same.next().is_some() {
                    return None;
                }
                first
            }
        };
        let item = chosen.0;
        let option = match item.kind {
            ItemType::Many => option(item, &[part, bracket]).or_else(|| numbered(item, header)),
            ItemType::Choice => option(item, &[part, bracket]),
            _ => None,
        };
        return Some((item, option));
    }
    None
}

/// "skills_2", "skills[SQ002]", "skills___2" and "skills/2" are about the second option of "skills", "skills/data" about that one.
fn of_option<'a>(
    instrument: &'a Instrument,
    header: &str,
    part: &str,
) -> Option<(&'a Item, Option<String>)> {
    let slash = header.rsplit_once('/').and_then(|(stem, last)| {
        // Kobo's groups stand before the name.
        Some((stem.rsplit('/').next()?, last))
    });
    let stems = [header.rsplit_once("___"), slash, header.rsplit_once('_')];
    stems.into_iter().flatten().find_map(|(stem, last)| {
        let item = instrument
            .item(stem)
            .filter(|item| matches!(item.kind, ItemType::Many | ItemType::Choice))?;
        let option = option(item, &[part, last]).or_else(|| match last.parse::<usize>() {
            Ok(number) => {
                let option = item.options.get(number.checked_sub(1)?)?;
                Some(option.id.clone())
            }
            Err(_) => numbered(item, header),
        })?;
        Some((item, Some(option)))
    })
}

/// The ways in which an item's text may stand in a header.
struct Wordings {
    /// The text, and the statement without the question of its grid.
    alone: Vec<String>,
    /// Question and statement.
    whole: Vec<String>,
}

impl Wordings {
    fn new(item: &Item) -> Self {
        let (mut alone, mut whole) = (Vec::new(), Vec::new());
        for text in item.text.values() {
            let (question, part) = split(text);
            let mut parts = vec![(question, part)];
            // "How was it: I feel heard".
            if let Some((question, part)) = text.rsplit_once(": ") {
                parts.push((question.to_owned(), part.to_owned()));
            }
            alone.push(bare(text));
            for (question, part) in parts.into_iter().filter(|(_, part)| !part.is_empty()) {
                let (question, part) = (bare(&question), bare(&part));
                whole.push(format!("{question} {part}"));
                alone.push(part);
            }
            whole.push(bare(text));
        }
        alone.retain(|text| !text.is_empty());
        Self { alone, whole }
    }
}

fn option(item: &Item, names: &[&str]) -> Option<String> {
    let found = item.options.iter().find(|option| {
        names.iter().any(|name| {
            let folded = fold(name);
            !folded.is_empty()
                && (folded == fold(&option.id)
                    || option.text.values().any(|text| fold(text) == folded))
        })
    })?;
    Some(found.id.clone())
}

fn numbered(item: &Item, header: &str) -> Option<String> {
    let digits = header.trim_end_matches(']');
    let from = digits.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let number: usize = digits[from..].parse().ok()?;
    let separated = digits[..from].ends_with(['_', '[', 'Q']);
    let option = item.options.get(number.checked_sub(1)?)?;
    separated.then(|| option.id.clone())
}
