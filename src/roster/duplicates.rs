//! People who may be one: flagged, never merged.

use std::collections::BTreeMap;

use table::Keys;

use super::Person;
use super::cells::text::{fold, same_key};
use super::reporting_lines::Where;
use crate::finding::Collector;
use crate::finding::{Finding, Severity};
use crate::words::say;

/// Shared addresses, shared names, and names or ids that differ only in what the eye does not see. `raw` gives a
/// person's name as the file has it.
pub(super) fn findings<'a>(
    people: &'a [Person],
    raw: &dyn Fn(usize) -> &'a str,
    place: Where<'_>,
) -> Vec<Finding> {
    let mut found = Vec::new();
    found.extend(emails(people, place));
    found.extend(names(people, raw, place));
    found.extend(ids(people, place));
    found.extend(hidden(people, place));
    found
}

fn emails(people: &[Person], place: Where<'_>) -> Option<Finding> {
    let groups = groups(
        people
            .iter()
            .enumerate()
            .filter_map(|(index, person)| Some((same_key(person.email.as_ref()?), index))),
    );
    let mut note = Collector::new("duplicate-email", Severity::Warning);
    let mut addresses = 0;
    for group in groups {
        addresses += 1;
        for index in group {
            note.person(|| place(index), Some(&people[index].id));
        }
    }
    note.param("addresses", addresses);
    let text = say!(
        "roster-duplicate-email",
        count = note.count(),
        addresses = addresses
    );
    note.finish(text, say!("roster-duplicate-email.advice"))
}

fn names<'a>(
    people: &'a [Person],
    raw: &dyn Fn(usize) -> &'a str,
    place: Where<'_>,
) -> Vec<Finding> {
    // Names without a single letter or digit have nothing to compare.
    let groups = groups(
        people
            .iter()
            .enumerate()
            .map(|(index, person)| (skeleton(&person.name), index))
            .filter(|(key, _)| !key.is_empty()),
    );
    let mut same = Collector::new("same-name", Severity::Note);
    let mut alike = Collector::new("possible-duplicate", Severity::Warning);
    for group in groups {
        let first = raw(group[0]);
        let note = if group.iter().all(|i| raw(*i) == first) {
            &mut same
        } else {
            &mut alike
        };
        for index in group {
            note.person(|| place(index), Some(&people[index].id));
        }
    }
    [
        alike.said("roster-possible-duplicate"),
        same.said("roster-same-name"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn ids(people: &[Person], place: Where<'_>) -> Option<Finding> {
    let groups = groups(
        people
            .iter()
            .enumerate()
            .map(|(index, person)| (marks(&same_key(&person.id)), index)),
    );
    let mut note = Collector::new("similar-id", Severity::Warning);
    for group in groups
        .into_iter()
        .filter(|g| g.iter().any(|i| people[*i].id != people[g[0]].id))
    {
        for index in group {
            note.person(|| place(index), Some(&people[index].id));
        }
    }
    note.said("roster-similar-id")
}

fn hidden(people: &[Person], place: Where<'_>) -> Option<Finding> {
    let mut note = Collector::new("hidden-characters", Severity::Warning);
    for (index, person) in people.iter().enumerate() {
        let texts = [Some(&person.id), Some(&person.name), person.email.as_ref()];
        if texts
            .into_iter()
            .flatten()
            .any(|t| !t.is_ascii() && t.chars().any(is_hidden))
        {
            note.person(|| place(index), Some(&person.id));
        }
    }
    note.said("roster-hidden-characters")
}

/// People under the same key, two or more at a time, in the order in which they stand.
fn groups(keys: impl Iterator<Item = (String, usize)>) -> Vec<Vec<usize>> {
    let mut numbers = Keys::new();
    let mut first: Vec<usize> = Vec::new();
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (key, index) in keys {
        let number = numbers.number(&key) as usize;
        match first.get(number) {
            None => first.push(index),
            Some(&first) => groups
                .entry(first)
                .or_insert_with(|| vec![first])
                .push(index),
        }
    }
    groups.into_values().collect()
}

/// Characters that take no room or turn the direction of the text around.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// A name as the eye takes it in: folded, with Cyrillic and Greek look-alikes as Latin letters.
fn skeleton(name: &str) -> String {
    marks(&fold(name))
}

fn marks(folded: &str) -> String {
    if folded.is_ascii() {
        return folded.to_owned();
    }
    folded
        .chars()
        .filter(|c| !is_hidden(*c))
        .map(|c| match c {
            'а' | 'α' => 'a',
            'в' | 'β' => 'b',
            'с' | 'ϲ' => 'c',
            'ԁ' => 'd',
            'е' | 'ε' => 'e',
            'һ' | 'н' | 'η' => 'h',
            'і' | 'ι' | 'ı' => 'i',
            'ј' => 'j',
            'к' | 'κ' => 'k',
            'ӏ' => 'l',
            'м' | 'μ' => 'm',
            'ո' | 'ν' => 'n',
            'о' | 'ο' => 'o',
            'р' | 'ρ' => 'p',
            'ѕ' => 's',
            'т' | 'τ' => 't',
            'у' | 'υ' => 'y',
            'х' | 'χ' => 'x',
            'ᴢ' | 'ζ' => 'z',
            c => c,
        })
        .collect()
}
