//! Values of a column that may be one value in several spellings: "FIN", "Fin." and "Finance". Proposed, never merged unasked.

mod forms;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::json;
use sorting::ColdCollect;

use super::Person;
use super::cells::text::{same_key, tidy};
use crate::finding::Collector;
use crate::finding::{Finding, Severity};
use crate::words::say;
use forms::Form;

/// A spelling of a column's value to be replaced.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ValueMerge {
    /// "department", "location" or the header of a further column.
    pub column: String,
    /// The spelling, compared without case.
    pub from: String,
    /// What it becomes.
    pub to: String,
}

/// Spellings of what may be one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spellings {
    /// The one that is proposed.
    pub to: String,
    /// The others.
    pub from: Vec<String>,
}

/// More different values than this are no vocabulary.
const MOST_COMPARED: usize = 1_000;
/// How many single mends a finding offers besides the one for all.
const BUTTONS: usize = 20;

/// Groups of values that may mean the same: spelled alike but for case, accents, punctuation, "and", the order of words or a letter; known abbreviations, initials
/// ("HR"), beginnings ("Fin.") and consonants ("LDS") of exactly one other value; and a value with something in brackets beside the value alone. Numbers and single
/// letters in them must agree. `values` are values with how many people have each; `places` says that they are places, where "London, UK" may be "London".
///
/// ```
/// use viceversa::roster::spelling::near;
/// let groups = near([("FIN", 1), ("Finance", 5), ("Sales EMEA", 3), ("Sales APAC", 2)], false);
/// assert_eq!((groups.len(), groups[0].to.as_str(), groups[0].from.as_slice()), (1, "Finance", &["FIN".to_owned()][..]));
/// ```
#[must_use]
pub fn near<'a>(values: impl IntoIterator<Item = (&'a str, u32)>, places: bool) -> Vec<Spellings> {
    // What differs in case only is one value everywhere; the most frequent form stands for it.
    let mut by_key: BTreeMap<String, (String, u32, u32)> = BTreeMap::new();
    for (value, count) in values {
        let value = tidy(value);
        if value.is_empty() {
            continue;
        }
        let entry = by_key
            .entry(same_key(&value))
            .or_insert_with(|| (value.clone().into_owned(), count, 0));
        let proper =
            |value: &str| value.contains(char::is_uppercase) && value.contains(char::is_lowercase);
        if (count, proper(&value)) > (entry.1, proper(&entry.0)) {
            (entry.0, entry.1) = (value.into_owned(), count);
        }
        entry.2 += count;
    }
    if by_key.len() > MOST_COMPARED {
        return Vec::new();
    }
    let forms: Vec<(Form, u32)> = by_key
        .into_values()
        .map(|(value, _, count)| (Form::new(value, places), count))
        .collect();
    let classes = classes(&forms, places);
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, class) in classes.into_iter().enumerate() {
        groups.entry(class).or_default().push(index);
    }
    groups
        .into_values()
        .filter(|members| members.len() > 1)
        .filter_map(|members| {
            let best = *members.iter().max_by_key(|index| {
                let (form, count) = &forms[**index];
                (form.is_whole(), *count, std::cmp::Reverse(**index))
            })?;
            Some(Spellings {
                to: forms[best].0.value.clone(),
                from: members
                    .iter()
                    .filter(|index| **index != best)
                    .map(|index| forms[*index].0.value.clone())
                    .collect(),
            })
        })
        .collect()
}

/// The number of the class of each value.
fn classes(forms: &[(Form, u32)], places: bool) -> Vec<usize> {
    let mut class: Vec<usize> = (0..forms.len()).collect();
    let join = |class: &mut Vec<usize>, a: usize, b: usize| {
        let (from, to) = (class[a].max(class[b]), class[a].min(class[b]));
        for each in class.iter_mut().filter(|each| **each == from) {
            *each = to;
        }
    };
    for a in 0..forms.len() {
        for b in a + 1..forms.len() {
            if class[a] != class[b] && forms[a].0.alike(&forms[b].0) {
                join(&mut class, a, b);
            }
        }
    }
    // "London (King's Cross)" beside "London". Several of them beside a department are its parts.
    for whole in 0..forms.len() {
        let parts: Vec<usize> = (0..forms.len())
            .filter(|part| *part != whole && forms[*part].0.is_within(&forms[whole].0))
            .collect();
        let distinct: BTreeSet<usize> = parts.iter().map(|part| class[*part]).cold_set();
        if places || distinct.len() == 1 {
            for part in parts {
                join(&mut class, part, whole);
            }
        }
    }
    // An abbreviation of two different values is of neither.
    let settled = class.clone();
    for short in 0..forms.len() {
        let of: BTreeSet<usize> = (0..forms.len())
            .filter(|long| {
                settled[*long] != settled[short] && forms[short].0.shortens(&forms[*long].0)
            })
            .map(|long| settled[long])
            .cold_set();
        if let (1, Some(long)) = (of.len(), of.first()) {
            join(&mut class, short, *long);
        }
    }
    class
}

/// The values of a column, each with how many people have it. Cells of further columns are split as lists are.
fn values_of<'a>(people: &'a [Person], column: &str) -> BTreeMap<&'a str, u32> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for person in people {
        let cell = match column {
            "department" => person.department.as_deref(),
            "location" => person.location.as_deref(),
            custom => person.fields.get(custom).map(String::as_str),
        };
        let whole = matches!(column, "department" | "location");
        for part in parts(cell.unwrap_or_default(), whole) {
            let part = part.trim();
            if !part.is_empty() {
                *counts.entry(part).or_default() += 1;
            }
        }
    }
    counts
}

/// The parts of a cell with the separators at their ends.
fn parts(cell: &str, whole: bool) -> impl Iterator<Item = &str> {
    cell.split(move |c| !whole && SEPARATORS.contains(&c))
}

/// What rules split the cells of further columns at.
const SEPARATORS: [char; 4] = [';', ',', '\n', '\r'];

/// Columns of these people that hold several spellings of one value: a finding each (`similar-values`). Its fixes are `mergeValues`
/// of [`ReadOptions`](super::ReadOptions), which is what [`merge`] takes. `before` are the merges there are already.
///
/// ```
/// use viceversa::roster::{Person, Role, spelling::check};
/// let who = |id: &str, place: &str| Person { department: Some(place.to_owned()), ..Person::blank(id, Role::Mentor) };
/// let people = [who("ada", "Finance"), who("ben", "Finance"), who("eve", "FIN")];
/// let found = check(&people, &["department"], &[]);
/// assert_eq!(found[0].code, "similar-values");
/// assert_eq!(found[0].fixes[0].text, "\u{201c}FIN\u{201d} is \u{201c}Finance\u{201d}");
/// ```
#[must_use]
pub fn check(people: &[Person], columns: &[&str], before: &[ValueMerge]) -> Vec<Finding> {
    columns
        .iter()
        .filter_map(|column| finding(people, column, before))
        .collect()
}

fn finding(people: &[Person], column: &str, before: &[ValueMerge]) -> Option<Finding> {
    let counts = values_of(people, column);
    // A text of their own for most people is no group.
    if counts.len() > 200 && counts.len() * 2 > people.len() {
        return None;
    }
    let groups = near(
        counts.iter().map(|(value, count)| (*value, *count)),
        column == "location",
    );
    let merges = |groups: &[Spellings]| {
        let more = groups.iter().flat_map(|group| {
            group.from.iter().map(|from| ValueMerge {
                column: column.to_owned(),
                from: from.clone(),
                to: group.to.clone(),
            })
        });
        json!({ "mergeValues": before.iter().cloned().chain(more).collect::<Vec<_>>() })
    };
    let mut note = Collector::new("similar-values", Severity::Warning);
    for _ in groups.iter().flat_map(|group| &group.from) {
        note.person(|| None, None);
    }
    note.param("column", column);
    if groups.len() > 1 {
        note.fix(
            say!("roster-merge-all", count = groups.len()),
            merges(&groups),
        );
    }
    for group in groups.iter().take(BUTTONS) {
        let to = group.to.as_str();
        let text = match group.from.as_slice() {
            [from] => say!("roster-is-the-same", from = from.as_str(), to = to),
            several => {
                let quoted = |text: &String| say!("quoted", text = text.as_str());
                let list: Vec<String> = several.iter().map(quoted).collect();
                say!("roster-are-the-same", list = list.join(", "), to = to)
            }
        };
        note.fix(text, merges(std::slice::from_ref(group)));
    }
    let text = say!(
        "roster-similar-values",
        count = note.count(),
        column = name_of(column)
    );
    note.finish(text, say!("roster-similar-values.advice"))
}

fn name_of(column: &str) -> String {
    match column {
        "department" => say!("roster-department"),
        "location" => say!("roster-location"),
        header => header.to_owned(),
    }
}

/// Replaces spellings, compared without case; chains are followed once through, not round.
///
/// ```
/// use viceversa::roster::{Person, Role, spelling::{ValueMerge, merge}};
/// let mut people = [Person { department: Some("FIN".to_owned()), ..Person::blank("ada", Role::Mentor) }];
/// let to = ValueMerge { column: "department".to_owned(), from: "fin".to_owned(), to: "Finance".to_owned() };
/// merge(&mut people, &[to]);
/// assert_eq!(people[0].department.as_deref(), Some("Finance"));
/// ```
pub fn merge(people: &mut [Person], merges: &[ValueMerge]) {
    let merger = Merger::new(merges);
    for person in people {
        for (column, cell) in [
            ("department", &mut person.department),
            ("location", &mut person.location),
        ] {
            if let Some(to) = cell.as_deref().and_then(|cell| merger.cell(column, cell)) {
                *cell = Some(to);
            }
        }
        for (column, cell) in &mut person.fields {
            if let Some(to) = merger.cell(column, cell) {
                *cell = to;
            }
        }
    }
}

/// Merges by column and spelling.
#[derive(Debug, Default)]
pub(super) struct Merger {
    of: BTreeMap<String, BTreeMap<String, String>>,
}

impl Merger {
    pub(super) fn new(merges: &[ValueMerge]) -> Self {
        let mut of: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for merge in merges {
            of.entry(merge.column.clone())
                .or_default()
                .insert(same_key(&merge.from), merge.to.clone());
        }
        Self { of }
    }

    /// What a cell becomes, where it changes.
    pub(super) fn cell(&self, column: &str, cell: &str) -> Option<String> {
        let known = self.of.get(column)?;
        let whole = matches!(column, "department" | "location");
        let mut changed = false;
        let mut out = String::with_capacity(cell.len());
        let mut rest = cell;
        for part in parts(cell, whole) {
            let trimmed = part.trim();
            match end(known, trimmed) {
                Some(to) if to != trimmed => {
                    changed = true;
                    let lead = part.len() - part.trim_start().len();
                    out.push_str(&part[..lead]);
                    out.push_str(to);
                    out.push_str(&part[lead + trimmed.len()..]);
                }
                _ => out.push_str(part),
            }
            rest = &rest[part.len()..];
            if let Some(separator) = rest.chars().next() {
                out.push(separator);
                rest = &rest[separator.len_utf8()..];
            }
        }
        changed.then_some(out)
    }
}

fn end<'m>(known: &'m BTreeMap<String, String>, value: &str) -> Option<&'m str> {
    let mut seen = BTreeSet::new();
    let mut at = known.get(&same_key(value))?.as_str();
    while seen.insert(at)
        && let Some(next) = known.get(&same_key(at))
    {
        at = next;
    }
    Some(at)
}
