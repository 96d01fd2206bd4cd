//! What a rule can look at in a person: one value, or a list of values with strengths.
//!
//! Standard fields go by their key (`department`, `offers` …); every other name is the header of a column of the roster,
//! spelled exactly as there. Texts are compared trimmed, case-folded and in one normal form.

use std::borrow::Cow;
use std::collections::BTreeMap;

use matching::kernel::Rows;
use table::{Keys, text};

use crate::roster::Person;
use crate::unicode;

/// Fields that hold one value.
const SINGLE: [&str; 8] = [
    "id",
    "name",
    "email",
    "level",
    "manager",
    "department",
    "location",
    "timezone",
];

/// Fields that hold a list.
const LISTS: [&str; 6] = [
    "languages",
    "offers",
    "wants",
    "availability",
    "dottedLines",
    "wishes",
];

/// Whether a name is one of the fields that every person has, holding one value.
pub(in crate::pairing) fn is_single(field: &str) -> bool {
    SINGLE.contains(&field)
}

/// Whether a name is one of the fields that every person has, holding a list.
pub(in crate::pairing) fn is_list(field: &str) -> bool {
    LISTS.contains(&field)
}

/// Whether any of these people has the field at all, blank or not.
pub(in crate::pairing) fn is_known(people: &[Person], field: &str) -> bool {
    is_single(field) || is_list(field) || people.iter().any(|p| p.fields.contains_key(field))
}

/// A text as it is compared: one normal form, case-folded, trimmed.
pub(in crate::pairing) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.trim().to_ascii_lowercase();
    }
    let decomposed = unicode::nfd(text.trim());
    unicode::nfc(&caseless::default_case_fold_str(&decomposed))
}

/// The one value of a field, as written and trimmed; none when it is blank.
pub(in crate::pairing) fn single<'a>(person: &'a Person, field: &str) -> Option<Cow<'a, str>> {
    let text = match field {
        "id" => Some(&person.id),
        "name" => Some(&person.name),
        "email" => person.email.as_ref(),
        "level" => return person.level.map(|level| Cow::Owned(level.to_string())),
        "manager" => person.manager.as_ref(),
        "department" => person.department.as_ref(),
        "location" => person.location.as_ref(),
        "timezone" => person.timezone.as_ref(),
        custom => person.fields.get(custom),
    };
    text.map(|text| text::trim(text))
        .filter(|text| !text.is_empty())
        .map(Cow::Borrowed)
}

/// One value of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pairing) struct Value {
    /// As compared.
    pub folded: String,
    /// As written.
    pub shown: String,
    /// 1 to 3; 1 where the field has no strengths.
    pub strength: u8,
}

/// The values of a field in their order: each once, with its highest strength.
pub(in crate::pairing) fn values(person: &Person, field: &str) -> Vec<Value> {
    let mut list: Vec<Value> = Vec::new();
    each(person, field, &mut |text, strength| {
        let folded = fold(text);
        if folded.is_empty() {
            return;
        }
        match list.iter_mut().find(|value| value.folded == folded) {
            Some(value) => value.strength = value.strength.max(strength),
            None => list.push(Value {
                folded,
                shown: text.trim().to_owned(),
                strength,
            }),
        }
    });
    list
}

/// Every text of a field as written, with its strength: blank ones and repetitions too.
///
/// Cells of further columns are split at `;`, `,` and line ends; a field with one value is a list of one.
fn each(person: &Person, field: &str, take: &mut dyn FnMut(&str, u8)) {
    let texts: &[String] = match field {
        "languages" => &person.languages,
        "availability" => &person.availability,
        "dottedLines" => &person.dotted_lines,
        "wishes" => &person.wishes,
        "offers" | "wants" => {
            let skills = if field == "offers" {
                &person.offers
            } else {
                &person.wants
            };
            for skill in skills {
                take(&skill.skill, skill.strength.clamp(1, 3));
            }
            return;
        }
        _ if is_single(field) => {
            if let Some(text) = single(person, field) {
                take(&text, 1);
            }
            return;
        }
        custom => {
            if let Some(cell) = person.fields.get(custom) {
                for part in cell.split([';', ',', '\n', '\r']) {
                    take(part, 1);
                }
            }
            return;
        }
    };
    for text in texts {
        take(text, 1);
    }
}

/// The values of fields in numbers, for all people of a request. People repeat each other and rules read the same fields, so each field
/// is read once and each spelling folded once.
#[derive(Clone, Debug, Default)]
pub(in crate::pairing) struct Lexicon {
    /// Spellings, trimmed, and the number of what each is compared as; none where nothing is left of it.
    written: Keys,
    numbers: Vec<Option<u32>>,
    folded: Keys,
    /// For each field the values of everybody: spelling and strength. What is compared as one stands once, as it was first spelled and
    /// with its highest strength; blank ones are left out.
    lists: BTreeMap<String, Rows<(u32, u8)>>,
}

impl Lexicon {
    /// The number that a text is compared by, none for a blank one.
    pub(in crate::pairing) fn number(&mut self, text: &str) -> Option<u32> {
        let written = self.spelling(text);
        self.compared(written)
    }

    /// Reads a field of all people, if that has not been done.
    pub(in crate::pairing) fn read(&mut self, people: &[Person], field: &str) {
        if self.lists.contains_key(field) {
            return;
        }
        let mut rows: Rows<(u32, u8)> = Rows::default();
        let mut list: Vec<(u32, u8)> = Vec::new();
        for person in people {
            list.clear();
            each(person, field, &mut |text, strength| {
                let written = self.spelling(text);
                let Some(number) = self.compared(written) else {
                    return;
                };
                let known = |value: &&mut (u32, u8)| self.compared(value.0) == Some(number);
                match list.iter_mut().find(known) {
                    Some(value) => value.1 = value.1.max(strength),
                    None => list.push((written, strength)),
                }
            });
            rows.push(list.iter().copied());
        }
        rows.shrink_to_fit();
        self.lists.insert(field.to_owned(), rows);
    }

    /// The numbers and strengths of one person's [`values`] in a field that was read.
    pub(in crate::pairing) fn values(
        &self,
        field: &str,
        at: usize,
    ) -> impl Iterator<Item = (u32, u8)> + '_ {
        let list = self.lists.get(field).map_or(&[][..], |all| all.of(at));
        list.iter()
            .filter_map(|(written, strength)| Some((self.compared(*written)?, *strength)))
    }

    /// The spellings of the values that both have, as the mentor writes them, in the mentor's order and each once.
    pub(in crate::pairing) fn common(
        &self,
        (mentor, own): (usize, &str),
        (mentee, other): (usize, &str),
    ) -> impl Iterator<Item = u32> + '_ {
        let list = |field, at| self.lists.get(field).map_or(&[][..], |all| all.of(at));
        let theirs = list(other, mentee);
        list(own, mentor).iter().filter_map(move |(written, _)| {
            let number = self.compared(*written);
            let both = theirs
                .iter()
                .any(|(their, _)| self.compared(*their) == number);
            both.then_some(*written)
        })
    }

    /// A spelling.
    pub(in crate::pairing) fn written(&self, number: u32) -> &str {
        self.written.text(number)
    }

    /// What a spelling is compared as.
    fn compared(&self, written: u32) -> Option<u32> {
        self.numbers[written as usize]
    }

    fn spelling(&mut self, text: &str) -> u32 {
        let text = text::trim(text);
        let written = self.written.number(text);
        if written as usize == self.numbers.len() {
            let folded = fold(text);
            let number = (!folded.is_empty()).then(|| self.folded.number(&folded));
            self.numbers.push(number);
        }
        written
    }
}

/// The ids in a field that ranks partners, best first, each once. Ids are compared as they stand, trimmed.
pub(in crate::pairing) fn ranking<'a>(
    person: &'a Person,
    field: &str,
) -> impl Iterator<Item = &'a str> {
    let (wishes, cell): (&[String], &str) = if field == "wishes" {
        (&person.wishes, "")
    } else {
        (&[], person.fields.get(field).map_or("", String::as_str))
    };
    let mut ids: Vec<&str> = Vec::with_capacity(wishes.len());
    let wishes = wishes.iter().map(String::as_str);
    for cell in wishes.chain(cell.split([';', ',', '\n', '\r'])) {
        let id = text::trim(cell);
        if !id.is_empty() && !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids.into_iter()
}

/// Whether a cell says yes. Anything else, and blank, is no.
pub(in crate::pairing) fn consents(person: &Person, column: &str) -> bool {
    person.fields.get(column).is_some_and(|cell| {
        matches!(
            fold(cell).as_str(),
            "yes" | "y" | "true" | "1" | "ja" | "oui" | "sí"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_compared_folded_trimmed_and_in_one_normal_form() {
        assert_eq!(fold("  Straße "), fold("STRASSE"));
        assert_eq!(fold("Cafe\u{301}"), fold("CAFÉ"));
        assert_ne!(fold("Cafe"), fold("Café"));
        assert_eq!(fold("SÍ"), "sí");
    }
}
