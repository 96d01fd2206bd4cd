//! Whom a reference means: an id, an e-mail address or a name, as files give them.

use indexmap::IndexMap;
use sorting::ColdSort;

use super::Person;
use super::cells::text::{fold, same_key};

/// What a reference leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// One person, as written.
    Sure(usize),
    /// One person, if leading zeros or capitals of the id do not count.
    Loose(usize),
    /// Several people of that name or address.
    Several,
    /// Nobody in the roster.
    Nobody,
}

/// People by everything that a file may call them.
pub(crate) struct Directory {
    ids: IndexMap<String, usize>,
    loose: IndexMap<String, Vec<usize>>,
    emails: IndexMap<String, Vec<usize>>,
    names: IndexMap<String, Vec<usize>>,
}

impl Directory {
    /// Everybody in the slice; of people with the same id, the first.
    pub(crate) fn new(people: &[Person]) -> Self {
        let mut directory = Self {
            ids: IndexMap::new(),
            loose: IndexMap::new(),
            emails: IndexMap::new(),
            names: IndexMap::new(),
        };
        for (index, person) in people.iter().enumerate() {
            if directory.ids.contains_key(&person.id) {
                continue;
            }
            directory.ids.insert(person.id.clone(), index);
            directory
                .loose
                .entry(loose(&person.id))
                .or_default()
                .push(index);
            if let Some(email) = &person.email {
                directory
                    .emails
                    .entry(same_key(email))
                    .or_default()
                    .push(index);
            }
            if !person.name.is_empty() {
                directory
                    .names
                    .entry(name_key(&person.name))
                    .or_default()
                    .push(index);
            }
        }
        directory
    }

    /// Looks for an id, then an e-mail address, then an id but for zeros and capitals, then a name. "Jane Doe (E17)" is
    /// looked for by what stands in the brackets first.
    pub(crate) fn find(&self, reference: &str) -> Found {
        if let Some(&index) = self.ids.get(reference) {
            return Found::Sure(index);
        }
        if let Some((name, id)) = reference.strip_suffix(')').and_then(|r| r.rsplit_once('(')) {
            match self.find_plain(id.trim()) {
                Found::Nobody => return self.find_plain(name.trim()),
                found => return found,
            }
        }
        self.find_plain(reference)
    }

    /// Those of a name or an address that several people have, in the order of the roster.
    pub(crate) fn several(&self, reference: &str) -> &[usize] {
        [
            self.emails.get(&same_key(reference)),
            self.loose.get(&loose(reference)),
            self.names.get(&name_key(reference)),
        ]
        .into_iter()
        .flatten()
        .find(|found| found.len() > 1)
        .map_or(&[], Vec::as_slice)
    }

    fn find_plain(&self, reference: &str) -> Found {
        if let Some(&index) = self.ids.get(reference) {
            return Found::Sure(index);
        }
        let one =
            |found: Option<&Vec<usize>>, wrap: fn(usize) -> Found| match found.map(Vec::as_slice) {
                Some([index]) => Some(wrap(*index)),
                Some([_, ..]) => Some(Found::Several),
                _ => None,
            };
        one(self.emails.get(&same_key(reference)), Found::Sure)
            .or_else(|| one(self.loose.get(&loose(reference)), Found::Loose))
            .or_else(|| one(self.names.get(&name_key(reference)), Found::Sure))
            .unwrap_or(Found::Nobody)
    }
}

/// "00017" and "17", "e17" and "E17".
fn loose(id: &str) -> String {
    let key = same_key(id);
    let bare = key.trim_start_matches('0');
    if bare.is_empty() {
        key
    } else {
        bare.to_owned()
    }
}

/// The words of a name in one order: "Doe, Jane" and "Jane Doe" have the same key.
pub(super) fn name_key(name: &str) -> String {
    let folded = fold(name);
    let mut words: Vec<&str> = folded.split(' ').collect();
    words.cold_sort();
    words.join(" ")
}
