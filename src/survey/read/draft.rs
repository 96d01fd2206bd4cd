//! An instrument made from a file, for the analyst who has answers and nothing else. All of it can be changed.

use std::collections::BTreeMap;

use cells::Keys;

use super::mapping::{AnswerColumn, ColumnUse};
use super::note::Note;
use super::tool::{Head, Tool};
use super::words;
use crate::finding::{Finding, Severity};
use crate::order::Order;
use crate::roster::cells::text::{fold, tidy};
use crate::roster::table::Table;
use crate::survey::catalogue::no_answer;
use crate::survey::instrument::{Instrument, Item, ItemType, Scale, Texts};
use crate::survey::responses::ItemOption;

/// Rows that are looked at.
const LOOKED_AT: usize = 5_000;
/// Most different answers of a scale or a choice.
const MOST: usize = 12;

/// What a column's distinct texts look like, each with how many rows have it.
struct Seen {
    texts: Vec<(String, u32)>,
    rows: u32,
    /// More different texts than any choice has.
    many: bool,
}

/// Makes an instrument of the columns that look like answers, says where each column goes, and what is doubtful.
pub(super) fn draft(
    table: &Table,
    head: &Head,
    name: &str,
) -> (Instrument, Vec<AnswerColumn>, Vec<Finding>) {
    let language = "en";
    let one = |text: &str| -> Texts {
        [(language.to_owned(), text.to_owned())]
            .into_iter()
            .collect()
    };
    let mut instrument = Instrument {
        id: "draft".to_owned(),
        version: "1".to_owned(),
        title: one(name.rsplit_once('.').map_or(name, |(stem, _)| stem)),
        ..Instrument::default()
    };
    let mut order = Note::new("label-order", Severity::Question);
    let mut columns = Vec::new();
    let seen: Vec<Seen> = (0..table.width())
        .map(|at| look(table, at, head.rows))
        .collect();
    let sets = shared_sets(&seen);
    for (at, header) in table.headers().iter().enumerate() {
        let (question, part) = head.texts.get(at).cloned().unwrap_or_default();
        let mut column = AnswerColumn {
            column: header.clone(),
            ..AnswerColumn::default()
        };
        let name = head.name(at, header);
        if words::is_trace(name) || header.ends_with("_TEXT") && head.tool == Tool::Qualtrics {
            columns.push(column);
            continue;
        }
        if let Some(what) = words::of_header(name) {
            column.what = what;
            columns.push(column);
            continue;
        }
        let text = if part.is_empty() {
            question.clone()
        } else {
            part
        };
        let mut item = Item {
            id: format!("q{}", instrument.items.len() + 1),
            text: one(&text),
            ..Item::default()
        };
        if guess(
            &seen[at],
            &sets,
            &question,
            &mut item,
            &mut instrument,
            &mut order,
            header,
        ) {
            if fold(&text) != fold(header) {
                column.text = text;
            }
            column.what = ColumnUse::Item;
            column.item = Some(item.id.clone());
            instrument.items.push(item);
        }
        columns.push(column);
    }
    let mut findings = Vec::new();
    findings.extend(order.finish(
        name,
        "columns have answers whose order is not known; they stand in the order of the alphabet.",
        "Put the labels of their scale in order, lowest first, before you read any score.",
    ));
    (instrument, columns, findings)
}

fn look(table: &Table, column: usize, from: usize) -> Seen {
    let mut keys = Keys::new();
    let mut texts: Vec<(String, u32)> = Vec::new();
    let (mut rows, mut many) = (0, false);
    for row in from..table.rows().min(from + LOOKED_AT) {
        let text = tidy(table.value(row, column));
        if text.is_empty() || no_answer(&text).is_some() {
            continue;
        }
        rows += 1;
        if many {
            continue;
        }
        let nth = keys.number(&text) as usize;
        if nth == texts.len() {
            texts.push((text.into_owned(), 0));
            many = texts.len() > 400;
        }
        texts[nth].1 += 1;
    }
    Seen { texts, rows, many }
}

/// Sets of folded labels that several columns draw from, with how many do.
fn shared_sets(seen: &[Seen]) -> BTreeMap<Vec<String>, u32> {
    let mut sets = BTreeMap::new();
    for column in seen.iter().filter(|s| !s.many && s.texts.len() <= 7) {
        *sets.entry(set(column)).or_insert(0) += 1;
    }
    sets
}

fn set(seen: &Seen) -> Vec<String> {
    let mut set: Vec<String> = seen.texts.iter().map(|(text, _)| fold(text)).collect();
    set.order();
    set
}

/// Fills in what kind of item a column is; false when it does not look like answers.
fn guess(
    seen: &Seen,
    sets: &BTreeMap<Vec<String>, u32>,
    question: &str,
    item: &mut Item,
    instrument: &mut Instrument,
    order: &mut Note,
    header: &str,
) -> bool {
    if seen.texts.is_empty() {
        return false;
    }
    if let Some(points) = numbers(seen) {
        return numeric(&points, question, item, instrument);
    }
    if let Some(labels) = known_labels(seen) {
        item.scale = Some(scale(instrument, 1, labels));
        return true;
    }
    let lists = seen
        .texts
        .iter()
        .filter(|(text, _)| text.contains(';'))
        .count();
    if lists * 2 > seen.texts.len() || lists > 1 {
        return options(seen, item, true);
    }
    let few = !seen.many && seen.texts.len() <= MOST && seen.texts.len() >= 2;
    if few && seen.texts.len() >= 3 && sets.get(&set(seen)).is_some_and(|columns| *columns > 1) {
        let mut labels: Vec<String> = seen.texts.iter().map(|(text, _)| text.clone()).collect();
        labels.order();
        order.at(None, Some(header));
        item.scale = Some(scale(instrument, 1, labels));
        return true;
    }
    if few && (seen.rows as usize) >= seen.texts.len() * 2 {
        return options(seen, item, false);
    }
    let words: usize = seen
        .texts
        .iter()
        .map(|(text, _)| text.split(' ').count())
        .sum();
    item.kind = ItemType::Comment;
    // Names, ids and addresses are one or two words: they are no comments.
    words > seen.texts.len() * 3
}

/// The whole numbers of a column, lowest first, with their labels where it says "5 - Strongly agree"; nothing when it holds others too.
fn numbers(seen: &Seen) -> Option<BTreeMap<i32, String>> {
    let mut points = BTreeMap::new();
    if seen.many {
        return None;
    }
    let usual = |text: &str| {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let number: i32 = text.get(..digits)?.parse().ok()?;
        let rest = text.get(digits..)?.trim_start();
        let label = rest.trim_start_matches(['-', '–', '—', ':', '.', '=', ')', '(', ' ']);
        (rest.is_empty() || label.len() < rest.len())
            .then(|| (number, label.trim_end_matches(')').to_owned()))
    };
    let mut odd = 0;
    for (text, count) in &seen.texts {
        match usual(text) {
            Some((number, label)) => {
                let known = points.entry(number).or_insert_with(String::new);
                if known.is_empty() {
                    *known = label;
                }
            }
            None => odd += count,
        }
    }
    // A few odd answers among many numbers are to be listed, not to make the column something else.
    (!points.is_empty() && odd * 10 <= seen.rows).then_some(points)
}

fn numeric(
    points: &BTreeMap<i32, String>,
    question: &str,
    item: &mut Item,
    instrument: &mut Instrument,
) -> bool {
    let least = points.keys().next().copied().unwrap_or(0);
    // The scale's end is where most points lie: one slip of the pen does not make a longer scale.
    let within = |max: i32| points.range(..=max).count() + 1 >= points.len();
    let most = points.keys().next_back().copied().unwrap_or(0);
    let recommends = [
        "recommend",
        "weiterempfehl",
        "recommand",
        "recomiend",
        "recomendar",
    ];
    let folded = fold(question);
    if most <= 10 && (most > 7 || recommends.iter().any(|word| folded.contains(word))) && least >= 0
    {
        item.kind = ItemType::Nps;
        return true;
    }
    let labels = |max: i32| -> Vec<String> {
        let own: Vec<String> = (1..=max)
            .map(|at| points.get(&at).cloned().unwrap_or_default())
            .collect();
        if own.iter().any(String::is_empty) {
            Vec::new()
        } else {
            own
        }
    };
    let max = if within(5) {
        5
    } else if within(7) {
        7
    } else {
        return false;
    };
    item.scale = Some(scale(
        instrument,
        1,
        if labels(max).is_empty() {
            vec![String::new(); max as usize]
        } else {
            labels(max)
        },
    ));
    true
}

/// The labels of the usual scale that a column's texts come from, as the file writes them, lowest first.
fn known_labels(seen: &Seen) -> Option<Vec<String>> {
    if seen.many {
        return None;
    }
    let texts: Vec<(String, &str, u32)> = seen
        .texts
        .iter()
        .map(|(text, n)| (fold(text), text.as_str(), *n))
        .collect();
    let fits = |labels: &[&str]| -> u32 {
        let known = texts
            .iter()
            .filter(|(folded, ..)| labels.contains(&folded.as_str()));
        known.map(|(.., count)| *count).sum()
    };
    let best = words::SCALES
        .iter()
        .max_by_key(|labels| (fits(labels), std::cmp::Reverse(labels.len())))?;
    // All but a few answers are labels of it, and at least two different ones.
    let different = texts
        .iter()
        .filter(|(folded, ..)| best.contains(&folded.as_str()))
        .count();
    if different < 2 || fits(best) * 10 < seen.rows * 9 {
        return None;
    }
    let written = |label: &&str| {
        let found = texts.iter().find(|(folded, ..)| folded == label);
        found.map_or_else(|| capital(label), |(_, text, _)| (*text).to_owned())
    };
    Some(best.iter().map(written).collect())
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// The name of the scale with these labels, added where there is none yet. Labels that are all blank are none.
fn scale(instrument: &mut Instrument, min: i32, labels: Vec<String>) -> String {
    let max = min - 1 + i32::try_from(labels.len()).unwrap_or(1);
    let blank = labels.iter().all(String::is_empty);
    let folded: Vec<String> = labels.iter().map(|label| fold(label)).collect();
    let same = |scale: &Scale| {
        let own = scale.labels.values().next();
        let own: Vec<String> = own.into_iter().flatten().map(|label| fold(label)).collect();
        scale.max == max && (if blank { own.is_empty() } else { own == folded })
    };
    if let Some((name, _)) = instrument.scales.iter().find(|(_, scale)| same(scale)) {
        return name.clone();
    }
    let name = format!("scale{}", instrument.scales.len() + 1);
    let by_language = (!blank).then(|| ("en".to_owned(), labels));
    let scale = Scale {
        min,
        max,
        labels: by_language.into_iter().collect(),
        ..Scale::default()
    };
    instrument.scales.insert(name.clone(), scale);
    name
}

fn options(seen: &Seen, item: &mut Item, many: bool) -> bool {
    let mut texts: Vec<String> = Vec::new();
    for (text, _) in &seen.texts {
        let parts: Vec<&str> = if many {
            text.split(';').collect()
        } else {
            vec![text]
        };
        for part in parts
            .into_iter()
            .map(str::trim)
            .filter(|part| !part.is_empty())
        {
            if !texts.iter().any(|known| known == part) {
                texts.push(part.to_owned());
            }
        }
    }
    if texts.len() < 2 || texts.len() > 60 {
        return false;
    }
    texts.order();
    item.kind = if many {
        ItemType::Many
    } else {
        ItemType::Choice
    };
    item.options = texts
        .into_iter()
        .enumerate()
        .map(|(at, text)| ItemOption {
            id: format!("o{}", at + 1),
            text: [("en".to_owned(), text)].into_iter().collect(),
        })
        .collect();
    true
}
