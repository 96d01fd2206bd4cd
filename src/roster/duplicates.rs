//! People who may be one: flagged, never merged.

use std::collections::BTreeMap;

use table::Keys;

use super::Person;
use super::cells::text::{fold, same_key};
use super::reporting_lines::Where;
use crate::finding::Collector;
use crate::finding::words::{count_of, verb};
use crate::finding::{Finding, Severity};

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
    let n = note.count();
    note.param("addresses", addresses);
    note.finish(
        format!("{} share {} (capitals do not count).", count_of(n, "person"), if addresses == 1 { "one e-mail address".to_owned() } else { count_of(addresses, "e-mail address").replace("addresss", "addresses") }),
        "If they are one person, remove one of the rows: as it stands the person could be paired twice.",
    )
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
    let (s, a) = (same.count(), alike.count());
    [
        alike.finish(
            format!("{} have names that differ only in capitals, accents, spaces or look-alike letters.", count_of(a, "person")),
            "If two rows are one person, remove one: as it stands the person could be paired twice.",
        ),
        same.finish(
            format!("{} share a name with somebody else; they are told apart by their ids.", count_of(s, "person")),
            "Nothing to do if they are different people.",
        ),
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
    let n = note.count();
    note.finish(
        format!(
            "{} have ids that differ only in capitals, hidden characters or look-alike letters.",
            count_of(n, "person")
        ),
        "They count as different people. If they are one, remove a row.",
    )
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
    let n = note.count();
    note.finish(
        format!("{} {} invisible characters in the id, name or e-mail address.", count_of(n, "row"), verb(n, "has", "have")),
        "They are shown with a mark. Remove them in the source if they came by accident: ids that differ only in them count as different.",
    )
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
